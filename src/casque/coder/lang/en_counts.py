"""English: how deaths and injuries are said, and the patterns that tie a number to an outcome."""

from __future__ import annotations

_SHOT = (
    r"(?:shot|hit|struck)\s+(?:(?:once|twice|by\s+(?:\w+\s+){1,3}?)\s*)?(?:in|through)\s+"
    r"(?:the|his|her|their|both|one)\s+"
)
_BODY = (
    r"legs?|arms?|shoulders?|foot|feet|hands?|thighs?|knees?|hips?|ankles?|limbs?|buttocks?|jaw|stomach|abdomen|back|"
    r"side|groin|head|neck|chest|face|throat|wrist|elbow|calf|eye"
)
# How deaths and injuries are said: outcome, form, pattern over folded text.
OUTCOMES: tuple[tuple[str, str, str], ...] = (
    ("killed", "of", r"(?:claim(?:ed|ing|s)?|cost(?:ing|s)?|took|taking|takes)\s+the\s+li(?:fe|ves)\s+of"),
    ("killed", "of", r"(?:deaths?|killings?|murders?|loss|assassination|loss\s+of\s+life)\s+of"),
    ("killed", "base", r"(?:claim(?:ed|ing|s)?|cost(?:ing|s)?|took|taking|takes)"
        r"(?=\s+(?:[\w-]+\s+){1,4}?li(?:fe|ves)\b)"),
    ("killed", "die", r"(?:lost|lose|loses|losing)\s+(?:his|her|their|its)\s+(?:own\s+)?li(?:fe|ves)|"
        r"did\s+not\s+(?:come\s+back|come\s+home|return\s+alive|survive)|never\s+(?:came\s+back|returned)"),
    ("killed", "of", r"(?:bod(?:y|ies)|remains|mourn(?:s|ed|ing)?|coffins?)\s+of|mourn(?:s|ed|ing)?(?=\s+(?:an?|"
    r"the|"
    r"two|three|four|five|\d+)\s)"),
    ("killed", "die", r"drowned|fell(?=\s+(?:on\s+\w+day|in\s+(?:action|battle|combat)|to\s+(?:snipers?|"
        r"enemy|hostile|gunfire)|under\s+fire))"),
    ("killed", "die", r"died|dies|(?<!to\s)die|dying|perished|succumbed|passed\s+away|(?:paid|"
    r"made)\s+the\s+(?:ultimate|"
        r"supreme)\s+\w+"),
    # "Hacked a soldier to death": the victims within.
    ("killed", "base", r"(?:hacked|stabbed|beat|beaten|lynched|burned|burnt|stoned|clubbed|bludgeoned|tortured|"
        r"trampled|"
        r"crushed|knifed)(?=\s+(?:[\w'-]+\s+){1,7}?to\s+death\b)|shot(?=\s+(?:[\w'-]+\s+){1,7}?dead\b)(?!\s+dead)"),
    (
        "killed", "verb",
        r"killed|slain|murdered|assassinated|executed|massacred|gunned\s+down|shot\s+dead|put\s+to\s+death|"
        r"shot\s+and\s+killed|"
        r"(?:hacked|stabbed|beaten|lynched|burned|burnt|crushed|bled|bludgeoned|clubbed|trampled|knifed|battered|"
        r"tortured|stoned|choked|shot)\s+to\s+death|beheaded|"
        r"(?:mortally|fatally)\s+(?:wounded|injured|hit|shot|hurt)",
    ),
    # "Shot in the head": dead, unless the sentence goes on to say that he was wounded.
    (
        "killed", "verb",
        rf"{_SHOT}(?:head|neck|chest|heart|throat|face|temple|forehead)\b(?![^.;]{{0,90}}\b(?:wound|injur|hurt|"
        rf"critical|"
        r"serious|grave|hospital|surviv|condition|surg|operat|treat|recover|stable))",
    ),
    ("killed", "near", r"to\s+(?:die|perish)(?=\s|[.,;])"),
    ("injured", "verb", rf"{_SHOT}(?:\w+\s+)?(?:{_BODY})\b"),
    (
        "injured", "verb",
        r"(?:struck|grazed|nicked)\s+by\s+(?:an?\s+|the\s+|several\s+|flying\s+|stray\s+)*"
        r"(?:\w+\s+)?(?:bullets?|rounds?|shrapnel|splinters?|fragments?|debris|gunshots?|stones?|rocks)\b"
        r"(?![^.;]{0,60}\b(?:died|killed|dead|fatal|death))",
    ),
    (
        "injured", "die",
        r"(?:took|received|caught)\s+(?:an?|two|three|several|some)\s+(?:\w+\s+)?(?:bullets?|rounds?|shrapnel|"
        rf"splinters)(?=\s+(?:wounds?\s+)?(?:in|to|through)\s+(?:the|his|her|their|both|one)\s+(?:\w+"
        rf"\s+)?(?:{_BODY})\b)",
    ),
    (
        "injured", "die",
        r"(?:need(?:ed|s|ing)?|requir(?:ed|es|ing)|receiv(?:ed|es|ing)|given|underwent|undergo(?:ne|ing|es)?)\s+"
        r"(?:\w+\s+){0,3}?(?:treatment|medical\s+(?:attention|care|assistance|help)|first\s+aid|surgery|"
        r"hospitali[sz]ation)\b",
    ),
    (
        "injured", "die",
        r"(?:is|are|was|were)\s+(?:still\s+|now\s+|said\s+to\s+be\s+)?(?:under\s+(?:medical\s+)?observation|"
        r"recovering|recuperating)\b",
    ),
    ("killed", "ing", r"(?:fatally|mortally)\s+(?:wounding|injuring|hitting|shooting|hurting)|killing|murdering|"
        r"slaying"),
    ("killed", "base", r"kills?|murders?"),
    ("killed", "base", r"(?:lost|loses|losing)(?=\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|an?|"
        r"\d+|another|several)\b)"),
    ("killed", "state", r"fatal\s+casualt(?:y|ies)|dead|deaths?|fatalit(?:y|ies)|fatally\s+(?:wounded|injured|shot)"),
    ("injured", "of", r"(?:injuries|wounds|injury)\s+(?:to|of)"),
    (
        "injured", "die",
        r"(?:sustained|suffered|received|suffering|sustaining|sustain|suffer)\s+(?:\w+[\s-]+){0,3}?(?:injur(?:y"
        r"|ies)|wounds?|burns?)",
    ),
    (
        "injured", "die",
        r"(?:escaped|came\s+away|emerged|got\s+away|got\s+off)\s+with\s+(?:\w+\s+){0,3}?(?:injur(?:y|ies)|"
        r"wounds?|bruises)",
    ),
    ("injured", "die", r"(?:evacuated|airlifted|flown|rushed|taken|medevac'?ed|transferred)\s+(?:[\w']+"
        r"\s+){0,6}?(?:with\s+"
        r"(?:\w+\s+){0,3}?(?:injuries|wounds|burns)|in\s+(?:an?\s+)?(?:critical|serious|grave)\s+condition)"),
    ("injured", "die", r"(?:fighting|battling|struggling)\s+for\s+(?:his|her|their)\s+li(?:fe|ves)"),
    ("injured", "state", r"with\s+(?:\w+\s+){0,3}?(?:injuries|wounds)"),
    ("injured", "die", r"(?:remains?|are|is|were)\s+(?:still\s+|now\s+)?(?:under\s+treatment|in\s+hospital)"),
    ("injured", "verb", r"treated\s+(?:for|in|at|by\s+doctors)|hospitali[sz]ed|"
    r"admitted\s+to\s+(?:[\w']+\s+){0,3}?(?:hospital|clinic)|wounded|injured|hurt|maimed|shot\s+and\s+wounded"),
    ("injured", "ing", r"wounding|injuring|maiming"),
    ("injured", "state", r"injuries"),
    ("injured", "base", r"wounds|injures|injure|wound"),
    (
        "injured", "die",
        r"(?:is|are|was|were|remains?)\s+(?:still\s+|said\s+to\s+be\s+|reported\s+(?:to\s+be\s+)?|"
        r"also\s+)?in\s+(?:an?\s+)?"
        r"(?:critical|serious|grave|very\s+serious)\s+(?:but\s+stable\s+)?condition",
    ),
    ("missing", "of", r"no\s+(?:news|word|trace|sign)\s+of"),
    ("killed", "near", r"could\s+not\s+be\s+(?:saved|revived)"),
    ("killed", "verb", r"neutrali[sz]ed"),
    ("missing", "state", r"missing|unaccounted\s+for"),
    (
        "abducted", "verb",
        r"abducted|kidnapped|(?:taken|held|took|detained\s+and\s+held)\s+(?:hostage|prisoner|captive)|captured|"
        r"carried\s+off|led\s+away",
    ),
    (
        "abducted", "verb",
        r"(?<=being\s)(?:held|detained)|(?<=still\s)(?:held|detained)|(?:marched|spirited|dragged)\s+(?:off|away)",
    ),
    ("abducted", "near", r"taken(?=\s*[.,;]|\s+(?:by|away|with|in\s+broad|at\s+gunpoint|from\s+(?:their|his)|while|"
    r"when|as)\b)|"
        r"held(?=\s+(?:by|for\s+\w+\s+(?:days|hours|weeks)|at\s+gunpoint)\b)|seized(?!\s+(?:an?|at|the|two|"
        r"three|four|some|about|around|nearly|several|dozens|hundreds|its|their|his|control|power|weapons|arms|positions?|"
        r"territory|five|six|seven|eight|nine|ten|\d+)\b)"),
    ("abducted", "base", r"(?:took|taken|take|takes|taking|hold|holds|holding|held)"
        r"(?=\s+(?:[\w'-]+\s+){1,12}?(?:hostage|captive|prisoner)s?\b)|seiz(?:ed|ing|es)(?=\s+(?:an?|at|the|some|about|"
        r"around|nearly|more\s+than|up\s+to|several|dozens|hundreds|two|"
        r"three|four|five|six|"
        r"seven|eight|nine|ten|\d+)\s)"),
    (
        "abducted", "base",
        r"(?:took|taken|taking|hold|holds|holding|held|kept)(?=\s+(?:at\s+least\s+|about\s+|some\s+)?(?:\d+|two|"
        r"three|four|five|"
        r"six|seven|eight|nine|ten|dozens\s+of)\s+(?:[\w-]+\s+){0,2}?(?:soldiers|peacekeepers|observers|"
        r"blue\s+helmets|men|"
        r"troops|officers|staff|civilians|filipinos|fijians)\b)",
    ),
    (
        "abducted", "base",
        r"detain(?:ed|s|ing)(?=\s+(?:at\s+least\s+|about\s+|some\s+)?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|"
        r"ten|eleven|twelve|several|dozens\s+of)\s+(?:[\w-]+\s+){0,2}?(?:soldiers?|peace\s?keepers?|observers?|blue\s+"
        r"helmets?|troops)\b(?!\s+(?:suspected|accused)))",
    ),
    ("abducted", "ing", r"abducting|kidnapping|capturing"),
    ("abducted", "of", r"(?:abduction|kidnapping)s?\s+of"),
    ("abducted", "base", r"abducts?|kidnaps?"),
)  # fmt: skip

# "No further casualties", "no word on casualties" say nothing of those that there were.
_NO_MORE = (
    r"(?!(?:[\w-]+\s+){0,2}?(?:further|other|additional|more|new|word|information|details?|news|figures?|"
    r"confirmation|"
    r"mention|indication|count|estimate)\b)"
)
# "Not known whether there were any".
_ANY = r"(?:not|n't|nor|did)\b(?:(?!\b(?:whether|if|know|known|clear|sure|how)\b)[^.;]){0,40}\bany"
_ANYBODY = r"\s+(?:no\s+one|nobody|no-one|none|not\s+a\s+soul)\b"
_WITHOUT = r"(?:without|did\s+not|didn't|does\s+not|not)\s+(?:\w+ly\s+)?"
_SOMEBODY = r"\s+(?:anyone|anybody|a\s+soul)\b"
_NOBODY = (
    r"(?:nobody|no\s+one|no-one|none|neither(?=\s+(?:of\s|peacekeeper|soldier|officer|man\b|observer|driver|pilot|"
    r"policeman|passenger))|not\s+(?:one|a\s+single)|no\s+(?:[\w-]+\s+)?(?:peace\s?keepers?|blue\s+helmets?|"
    r"soldiers?|troops|staff|"
    r"personnel|members?|civilians?|injur\w+))(?=\s)(?:\s+\w+){0,5}?"
)
_WAS = r"\s+(?:was|were|has\s+been|had\s+been|have\s+been|is|are)(?:\s+(?:reported|seriously))?"

COUNT_PATTERNS: dict[str, str] = {
    # A sentence in which any of these stands may speak of dead or injured; all others are never looked at.
    "gate": (
        r"kill|die|dying|dead|death|fatal|wound|injur|hurt|lives?\b|life\b|perish|succumb|slain|murder|missing|"
        r"abduct|kidnap|detain|hostage|captur|shot|passed away|unaccounted|casualt|los(?:t|es|ing|s)\b|neutrali|"
        r"condition|saved|no\s+(?:news|word|trace)|maim|massacr|"
        r"gunned|"
        r"to death|behead|mortally|fatally|come back|returned|survive|carried off|led away|prisoner|captive|harm|"
        r"safe|treat|hospital|drown|fell\b|taken|took|held|hold|seiz|bod(?:y|ies)\b|mourn|remains\s+of|toll|"
        r"unscathed|unhurt|scratch|\bhit\b|hitting|coffin|assassinat|execut|sacrifice|in\s+the\s+(?:head|chest|"
        r"neck|leg|arm|shoulder)|"
        r"bullet|shrapnel|surgery|medical|first\s+aid|recover|observation|marched|dragged|detained"
    ),
    # Nothing happened: to nobody at all, no dead, no injured.
    "none_at_all": (
        rf"\b(?:hit(?:ting)?|harm(?:ed|ing)){_ANYBODY}|\b{_WITHOUT}(?:hit(?:ting)?|harm(?:ing)?){_SOMEBODY}|"
        rf"\b(?:no|without(?:\s+any)?|{_ANY}|nor)\s+{_NO_MORE}(?:\w+\s+){{0,2}}?"
        r"(?:casualt(?:y|ies)|victims|(?:fatalities|deaths|dead)\s+or\s+(?:injur\w+|wounded)|"
        r"injur\w+\s+or\s+(?:fatalities|deaths|dead))\b|"
        r"\b(?:unharmed|unscathed)\b|\b(?:no|without(?:\s+any)?)\s+(?:human\s+)?losses\b|\b(?:nobody|no\s+one|"
        r"no-one|none|no\s+(?:[\w-]+\s+){1,5}?)\s*(?:\w+\s+){0,4}?"
        r"(?:came|come|comes)\s+to\s+(?:any\s+)?harm\b|"
        rf"\b{_NOBODY}{_WAS}\s+(?:(?:hit|harmed)\b|(?:killed|dead)\s+(?:or|nor|and)\s+(?:hurt|injured|wounded)\b|"
        r"(?:hurt|injured|wounded)\s+(?:or|nor|and)\s+killed\b)"
    ),
    "none_killed": (
        rf"\b(?:kill(?:ed|ing|s)?){_ANYBODY}|\b{_WITHOUT}(?:kill(?:ing)?){_SOMEBODY}|"
        rf"\b(?:no|without(?:\s+any)?|nor)\s+{_NO_MORE}(?:\w+\s+){{0,2}}?(?:fatalities|deaths|loss\s+of"
        rf"\s+(?:human\s+)?life)\b|"
        rf"\b{_NOBODY}{_WAS}\s+killed\b|"
        rf"\b{_NOBODY}\s+(?:\w+\s+){{0,3}}?(?:died|dies|perished)\b|"
        r"\bno\s+(?:[\w-]+\s+){1,6}?(?:lost|loses)\s+(?:his|her|their|its)\s+li(?:fe|ves)\b|"
        r"\bno\s+(?:lives\s+were|life\s+was|lives\s+are)\s+lost\b"
    ),
    "none_injured": (
        rf"\b(?:hurt(?:ing|s)?|injur(?:ed|ing|es)|wound(?:ed|ing|s)){_ANYBODY}|"
        rf"\b{_WITHOUT}(?:hurt(?:ing)?|injur(?:e|ing)|wound(?:ing)?){_SOMEBODY}|"
        rf"\b(?:no|without(?:\s+any)?|{_ANY}|nor)\s+{_NO_MORE}(?:\w+\s+){{0,2}}?injur(?:y|ies)\b|"
        r"\b(?:unhurt|uninjured)\b|\bwithout\s+(?:a\s+scratch|injur(?:y|ies))\b|\bescaped\s+(?:any\s+)?injury\b|"
        rf"\b{_NOBODY}{_WAS}\s+(?:hurt|injured|wounded)\b|\b{_NOBODY}\s+(?:\w+\s+){{0,3}}?(?:hurt|harmed)\b"
    ),
    "serious": r"serious(?:ly)?|severe(?:ly)?|critical(?:ly)?|grave(?:ly)?|badly|heavily",
    "light": r"slight(?:ly)?|light(?:ly)?|minor",
    # Noun phrases, over tags: "one of the ...", one with a noun, a nationality for a noun, a number alone.
    "phrase": (
        r"(?P<part>(?:[nt]o?|ao)O(?:d?n?(?:[lmujs]|\(m\))*[hkl]|d?n?s(?!h)|d?n|P(?:o?l(?!h))?|d))"
        r"|(?P<full>(?:don|dno?|aon|to?n|no?|to?|ar|dr|ao|[ao]|do?)?(?:hch(?=h)|h(?=h)|jcj|[lmujgs-]|\(m\))*h"
        r"(?:O[ad]?[lmuj]*h?k)?)"
        r"|(?P<nat>(?:n|a|t|[ad]r|do?)(?:o|j|u)*l)(?!h)"
        r"|(?P<bare>aon|no|tn|ar(?=[vbspjDx;]|$)|dr(?=[vbspjDx]|$)|t|n|do(?=[bvs])|o(?=[vbs]))"
    ),
    "word": r"[a-z0-9]+(?:['.-][a-z0-9]+)*|[^\w\s]",
    "compound": r"-(?:old|born|led|based|trained|strong|ranking|backed|ordered)$",
    "plural_noun": r"(?:s|men|people|troops)\)?$",
    # "Says that at least 15 assailants died": no pronoun.
    "conjunction": r"that\s",
    # Behind a bare number: "two vehicles", "four armoured trucks" are no victims.
    "counts_things": (
        r"\s+(?:armou?red\s+|of\s+(?:the|its|their)\s+|un\s+|more\s+|other\s+|military\s+)*(?:vehicles?|trucks?|"
        r"tanks?|"
        r"lorries|jeeps?|cars?|"
        r"helicopters?|aircraft|planes?|camps?|bases?|posts?|rockets?|shells?|mortars?|attacks?|ambush(?:es)?|"
        r"incidents?|"
        r"carriers?|weapons?|rifles?|convoys?|patrols?|tankers?|villages?|houses?|bombs?|explosions?|"
        r"countries|"
        r"nations|"
        r"checkpoints?|positions?|motorcycles?|rounds?|occasions?)\b"
    ),
    "vague_others": r"others",
    # "Fifteen, not fourteen as first announced".
    "singular_participle": r"(?!)",
    "plural_participle": r"(?!)",
    "own_loss": r"(?:lost|loses?|losing)\b",
    "bare_plural": r"(?!)",
    "negated_count": r"\b(?:not|instead\s+of|rather\s+than)\s+$",
    "only_sex": r"\b(?:wo)?m[ae]n$",
    "of_them": r"\bof\s+(?:them|whom|these)\b",
    "those_who": r"\bthose\b",
    "one_of_two": r"\bthe\s+other\b",
    "relative_next": r"\s+(?:who|that|aboard|on\s+board|inside)\b",
    "among_whom": r"(?:\s+(?:was|were|is|are|has\s+been|have\s+been)\s+(?:\w+\s+){1,2}?|\s+)(?:among|amongst|"
    r"in\s+the\s+ranks\s+of|on\s+the\s+side\s+of)\s+(?:the\s+)?",
    "gap_also": (
        r"(?:[^.;]{0,50}?,)?\s*(?:as\s+(?:was|were|did)|as\s+well\s+as|along\s+with|together\s+with|besides|"
        r"in\s+addition\s+to|and\s+so\s+(?:was|were|did))\s+"
    ),
    "wish_before": r"(?<!on\s)(?<!managed\s)(?<!able\s)\bto\s+$",
    "all_from": r",\s*(?:all|both)\s+(?:of\s+(?:them|whom)\s+)?",
    "all_from_gap": r"(?:(?:from|of|are|were|members|soldiers|nationals|men|belonging|to|the)\s+)*",
    # A noun without an article at the head of a line, and nouns that are never one man.
    "headline_start": r"(?:^|\n|[:;.]\s|-\s)\s*$",
    "mass_noun": r"\b(?:police|military|staff|personnel|crew|troops?|forces?|unmo|unpol|infantry|unit|life)$",
    "one_other": r"the\s+other",
    "at_least_behind": r"\s*,?\s*(?:or\s+more\b|at\s+least\b|if\s+not\s+more\b)(?!\s+(?:\d|one|two|three|four|five|"
    r"six|"
    r"seven|eight|nine|ten|a\b))",
    "employed": (
        r"\s+(?:(?:who|that)\s+(?:worked|work|works|served|serve)|working|serving|employed|hired|contracted|"
        r"under\s+"
        r"contract|in\s+the\s+service)\s+(?:for|by|with|in|to|of|at)\s+|"
        r"\s+(?:aboard|on\s+board)\s+(?:an?\s+|the\s+)?"
    ),
    # "His colleague", "their driver": one more man.
    "owned_noun": r"(?:his|her|its|their)\s",
    "relative": r"\s*,?\s+(?:who|that)\s+(?:(?:had|have|has|were|was)\s+)?(?:\w+ly\s+)?(?:been\s+)?",
    "near_gap": r"(?:\s*,[^,;.]{0,60},)?\s+(?:(?:was|were|is|are|has|have|had|been|be|also|being|got|later|"
    r"\w+ly)\s+)*",
    "listed_behind": r"[^.;:]{0,40}:\s*(?:the\s+)?",
    "apposed_end": r"(?:\s+too)?\s*[,;.)]",
    "gap_apposed": r"\s*[,(:-]\s*(?:namely\s+|both\s+|all\s+)?",
    "gap_list": r"[^.;:]{0,60}:\s*|\s*[(-]\s*|\s*,\s*(?:namely\s+)?",
    # "Two officers serving as UN peacekeepers": one phrase.
    "service": (
        r"\s+(?:of|of\s+the|from\s+the|serving\s+(?:as|with|in)|working\s+(?:as|with|for)|deployed\s+(?:as|"
        r"with))\s+"
        r"(?:the\s+)?(?:so-called\s+|\w+\s+)?"
    ),
    # What may stand between an outcome word and its victims, between two victims, before a part of a total.
    "gap_short": r"\s*(?:(?:a\s+(?:combined|total\s+of)|at|least|up|to|of|the|some|about|around|also|all|both|"
    r"as\s+many\s+as|outright|[a-z]+ly|"
    r"instantly)\b\s*)*",
    "gap_chain": (
        r"\s*(?:\([^)]*\)\s*)?(?:,\s*|,?\s*(?:and|or|as\s+well\s+as|along\s+with|together\s+with|plus|&|besides|"
        r"in\s+addition\s+to)\s*(?:,[^,;.]{3,40},)?\s*(?:also\s+)?(?:that\s+of\s+|those\s+of\s+)?)$"
    ),
    "gap_including": (
        r"\s*[,(-]?\s*(?:including|among\s+(?:them|whom|which)|of\s+whom|of\s+which|include[sd]?|most\s+of\s+them)\s+"
        r"(?:at\s+least\s+)?$"
    ),
    "gap_listed": (
        r"\s*(?:[(:,-]|,?\s*including|,\s*(?:of\s+whom\s+)?)?\s*(?:(?:and|"
        r"from)\s+)?(?:(?:\w+\s+){0,2}including\s+)?"
        r"(?:at\s+least\s+)?"
    ),
    # Behind a phrase: it has a predicate of its own.
    "predicate": (
        r"\s*(?:(?!(?:and|or|but)\b)\w+\s+)?(?:were|was|are|is|have|has|had|been|suffered|sustained|died|lost|"
        r"remain|remained|dead|"
        r"missing|"
        r"(?:seriously|severely|critically|slightly|lightly|badly)?\s*(?:wounded|injured|hurt|killed))\b"
    ),
    # "... who was wounded on 18 May has died", "..., gravely wounded, succumbed".
    "wounded_first": r"\s+(?:\w+ly\s+)?(?:wounded|injured|hurt|hit|shot|burned)\s+(?:in|on|by|during|when|while|"
    r"last|earlier|"
    r"at|near|after|this|two|three|four|a\s+(?:few|day|week|month))(?:(?!\s(?:and|but|while)\s)[^,;.])*$|"
    r"\s+who\b|\s*,\s*(?:\w+\s+){0,2}(?:wounded|injured|hurt|hit)\b[^,.;]{0,60},",
    "apposed": r"\s*,\s*(?:(?:all|both|\w+ly)\s+)?",
    "of_next": r"\s(?=of\s)",
    "state_are": r"\s+(?:were|are|include[sd]?|was|is)\s+",
    "inverted_before": r"(?!)",
    # "Also killed in the attack were two Jordanians": what stands before and behind a participle put first.
    "fronted_before": r"(?:^|[.;:]\s*|\b(?:also|and)\s+)(?:also\s+|seriously\s+|slightly\s+)?$",
    "fronted_gap": r"(?:\s+(?:in|on|at|by|during|with|near|when|also|there)\b[^.;:]{0,60}?)?\s(?:was|were|is|"
    r"are)\s+(?:also\s+)?",
    # "40 people, mostly women and children": no count of its own.
    "gap_mostly": r"\s*[,(]\s*(?:most(?:ly)?|mainly|largely|chiefly|predominantly|the\s+majority)(?:\s+of"
    r"\s+(?:them|whom))?\s+",
    # "Six, not five, peacekeepers".
    "corrected_gap": r"\s*,\s*(?:and\s+)?(?:not|rather\s+than|instead\s+of)\s+(?:the\s+)?[\w-]+(?:"
    r"\s+\w+){0,4}?\s*,\s*",
    # "Nine of them civilians", "five of whom are women".
    "part_noun": r"\s+(?:(?:were|are|was|is|being)\s+)?(?:an?\s+)?",
    # Before a phrase: it is not the subject.
    "object_before": (
        r"\b(?:by|against|from|with|at|near|on|among|than|targeting|attacked|for|to|"
        r"(?<!total\s)(?<!group\s)(?<!team\s)of|carrying|"
        r"transporting|between)\s+(?:the\s+)?$"
    ),
    "right_before": r"\s*(?:(?:was|is|were|had|has|been|later|also|\w+ly)\s+)*",
    "among_them": r"\s+among\s+(?:them|the\s+(?:dead|victims|wounded|killed))\b",
    # One man told by his number: "a fourth peacekeeper died".
    "nth": r"\ban?\s+(?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b",
    "severity_part": (
        r"\s*(?:of\s+(?:them|whom|these)\s*)?(?:(?:were|was|is|are)\s+)?(?:reported(?:ly)?\s+)?(?:in\s+a\s+)?"
        r"(?P<how>seriously|severely|critically|gravely|badly|slightly|lightly|critical|serious)\b"
    ),
    # "The number of those killed has risen to five", "put the toll at five".
    "risen_gate": r"\b(?:number|toll|count|put\s+the)\b",
    "risen_to": (
        r"\b(?:number|toll)\b[^.;]{0,140}?(?:\b(?:is|was|were)\s+(?:\w+\s+)?put\s+at|\b(?:risen|rose|climbed|"
        r"increased|revised|lowered|reduced|raised|brought|cut|corrected|updated|gone|went|jumped|grown|fallen|"
        r"fell|dropped|"
        r"rises)\s+(?:(?:back\s+)?(?:up|down)(?:wards?)?\s+)?(?:from\s+(?:\w+\s+)?\w+\s+)?to|\bin\s+(?:that|"
        r"this|the)\s+(?:attack|ambush|incident|blast|"
        r"assault)"
        r"\s+to|\bstands?\s+(?:now\s+)?at|\b(?:has\s+|had\s+)?reached|\b(?:is|was)\s+now|\b(?:injured|wounded|"
        r"killed|dead|"
        r"casualties)\s+as)\s+(?:at\s+least\s+)?$|\bput\s+the\s+(?:number|toll|"
        r"(?:dead|wounded|injured)(?=\s+at\b)|count)\b[^.;]{0,80}?\bat\s+(?:at\s+least\s+)?$"
    ),
    "risen_from": r"\b(?:number|toll)\b[^.;]{0,160}?\b(?:risen|rose|climbed|increased|rises|revised|raised|"
    r"updated|corrected|jumped|went|gone)\s+(?:up(?:wards?)?\s+)?from\s+$",
    "counted_killed": r"\b(?:killed|died|dead|deaths?|toll)\b",
    "counted_injured": r"\b(?:wounded|injured|hurt|injuries)\b",
    # "Six were Pakistanis", "the dead include two Chadians", "among the injured were four Japanese".
    "identity_copula": (
        r"\b(?:were|was|are|is|include[sd]?|comprise[sd]?|(?:came|come|hail(?:ed)?)\s+(?=from\b)|belonged\s+to)\b"
    ),
    # "The victims - two Chadians and a Togolese - ...": a list without a verb.
    "identity_list": (
        r"\b(?:the|all)\s+(?:\w+\s+){0,2}?(?:dead|victims?|fatalities|fallen|deceased|injured|wounded|casualties)\s*"
        r"(?:-|\(|,|:)\s*"
    ),
    # One man told twice: "a Ghanaian became the third peacekeeper to die".
    "became": r"\s+(?:(?:has|had|thus|also|then)\s+)*(?:became|become|becomes|was|is)\s+(?:\w+\s+){0,2}?",
    "crew_noun": r"\b(?:crew|staff|team|group|party|patrol|squad)$",
    "crew_of": r"\s+of\s+",
    # "..., the first of its troops to die": a man told already.
    "told_before": r"(?:,|\b(?:was|is|were|are|as|they\s+are))\s*(?:only\s+)?$",
    "infinitive": r"\s+to\s",
    "aboard": r"\s+(?:aboard|on\s+board)\b",
    "civilian_too": r"\s*,\s*(?:both\s+|all\s+)?",
    "so_too": r"(?:[^.;]{0,50}?,)?\s*(?:as|and\s+so)\s+(?:was|did)\s+",
    "same_nation": r"\b(?:compatriots?|countrym[ae]n|comrades?)\b",
    "locative": r"in|at|near|on|outside|inside|around|along",
    "identity_class": (
        r"\b(?:the|all|among\s+the|amongst\s+the)\s+(?:\w+\s+){0,2}?(?:dead|victims?|fatalit(?:y|ies)|fallen|"
        r"deceased|"
        r"injured|wounded|casualties|killed|missing)(?:\s+(?:\w+\s+){0,2})?$|\b(?:the|those)\s+(?:killed|"
        r"wounded|injured)\s*$|"
        r"(?:^|[.;:,]\s+)they\s*$"
    ),
    "class_killed": r"\b(?:dead|fatalit\w+|fallen|deceased|killed)\b",
    "class_injured": r"\b(?:injured|wounded)\b",
    # "Three Guineans were among the dead".
    "among_class": (
        r"\s+(?:was|were|is|are)\s+(?:also\s+|reportedly\s+)?among\s+(?:the|those)\s+(?:\w+\s+){0,2}?"
        r"(?:dead|killed|fatalities|fallen|deceased|injured|wounded)\b"
    ),
    "identity_gap": r"\s*(?:,[^,;]{0,60},)?\s*(?:both\s+|all\s+|also\s+)?",
}

"""English: what passages, and the claims in them that can be checked, are worded with (marks as in ``en_tolls``)."""

from __future__ import annotations

_UN = r"(?:u_?n_?|united nations)"
_EVENT = (
    r"(?:attacks?|incidents?|assaults?|ambush(?:es)?|(?P<time>days?|month|year|week|period)|losses|loss(?: of (?:\w+"
    r" )?life)?|bombings?|raids?|clash|blow|strike|explosion|massacre|killings?|casualt(?:y|ies)|hour|episode|"
    r"tragedy|"
    r"disaster|crash|accident)"
)
_WORST = (
    r"(?:deadliest|worst|bloodiest|heaviest|largest|biggest|gravest|costliest|blackest|darkest|hardest|greatest|"
    r"most (?:deadly|serious|lethal|severe|violent|murderous|costly|bloody|grievous))"
)
_THAN = r"(?:deadlier|worse|bloodier|heavier|graver|costlier|more (?:deadly|costly|serious|lethal|murderous)|larger)"
_DANGER = r"most (?:dangerous|perilous|risky|hazardous|unsafe|precarious)|riskiest"
_ATTACKED = r"most (?:attacked|targeted|frequently attacked|often attacked|violent)|worst[- ]hit|hardest[- ]hit"
_DEADLY = (
    r"deadliest|deadest|bloodiest|most (?:deadly|bloody|lethal|fatal|murderous|costly)|costliest|"
    r"most life-threatening"
)
_THING = (
    r"(?:missions?|operations?|expeditions?|deployments?|nations?|countr(?:y|ies)|places?|postings?|assignments?|"
    r"forces?|theat(?:re|er)s?|terrains?|environments?|locations?|spots?|peace-?keeping(?: (?:missions?|operations?|"
    r"expeditions?|deployments?|assignments?|forces?|efforts?))?|post|contingents?|destinations?|duty stations?)"
)
_OP = r"(?:missions?|operations?|forces?)"
_DEATH = r"(?:deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|killings?|losses|(?:death )?tolls?)"
_ATTACK = (
    r"(?:attacks?|violence|violent (?:acts?|incidents?)|(?:security |hostile )?incidents?|ambushes|hostile acts?|"
    r"use of (?:improvised )?(?:explosives?(?: devices)?|mines|drones|i_?e_?d_?s)|assaults?|threats?|hostilities|"
    r"raids|bombings|explosions)"
)
_NOUN = rf"(?:(?P<death>{_DEATH})|(?P<attack>{_ATTACK}))"
_UP = (
    r"(?:growing|rising|increasing|increased|mounting|escalating|surging|soaring|worsening|spiral+ing|upward|"
    r"heightened|more frequent|intensifying|intensified|multiplying)"
)
_DOWN = (
    r"(?:falling|declining|decreasing|decreased|diminishing|shrinking|downward|dwindling|reduced|less frequent|"
    r"fewer(?! than))"
)
_MORE = (
    r"(?:(?:steady|sharp|marked|dramatic|consistent|significant|worrying|alarming|recent|further|general|continued|"
    r"continuous|clear) )?"
)
_UP_NOUN = (
    r"(?:increases?|rise|surge|resurgence|spike|escalation|uptick|upsurge|upswing|growth|jump|intensification|"
    r"proliferation|multiplication|wave)"
)
_DOWN_NOUN = r"(?:decreases?|decline|drop|fall|reduction|lull)"
_UP_VERB = (
    r"(?:increased|risen|rose|grown|grew|doubled|tripled|trebled|quadrupled|soared|surged|spiked|intensified|"
    r"escalated|multiplied|worsened|mounted|climbed|jumped|on the rise|on the increase|"
    r"bec(?:o|a)me (?:more|increasingly) (?:and more )?(?:frequent|common|deadly|sophisticated|regular)|"
    r"becoming (?:more|increasingly) (?:frequent|common|deadly|regular)|increasing|rising|growing|mounting|"
    r"escalating|gone up|stepped up|multiply|increase|rise)"
)
_DOWN_VERB = (
    r"(?:decreased|declined|fallen|fell|dropped|diminished|lessened|subsided|eased|gone down|come down|become"
    r" (?:less frequent|rarer)|halved|decreasing|declining|falling|shrunk|dwindled)"
)
_OF = (
    r"(?:(?:trend|number|numbers|frequency|wave|tide|rate|pattern|series|intensity|pace|spate|levels?|death|"
    r"fatality)s? (?:of|in|towards?) )?"
)
_ARTICLE = r"(?:the |these |those |such |its |their )?"
_FILL = r"(?:(?!(?:the|and|or|of|to|that)\b)[\w'-]+ ){0,4}?"
_MODS = (
    rf"(?:(?:{_UN}|uniformed|military|police|civilian|peacekeeping|deployed|serving|blue|international|national|"
    rf"local|"
    r"contingent|infantry|staff|authori[sz]ed|foreign|african|mostly \w+|A+|M+|C+|well-armed|armed|strong|and|or)"
    r"[ -]+)*"
)
_KIND = (
    r"(?:peace-? ?keepers?|peace-? ?keeping (?:troops|forces|personnel|soldiers)|blue[ -]helmets?|blue[ -]berets?|"
    r"soldiers?|troops?|personnel|police(?: officers?| personnel)?|policemen|officers|civilians?(?: staff| personnel|"
    r" employees)?|staff(?: members)?|military(?: observers| personnel)?|members|men and women|uniformed people|"
    r"troops and police|"
    r"(?:military )?observers?|A+s?(?= (?:serve|are (?:deployed|stationed|serving))\b))"
)

PASSAGE_PATTERNS: dict[str, str] = {
    # "2013-17" and "2013 to 2017", but not "1 July 2013 and 31 August 2021".
    "passage_years": (
        r"\b((?:19|20)\d\d)(?:\s*(?:-|to|and|through|until|till)\s*((?:19|20)\d\d)|-(\d\d))\b(?![,-]?\d)"
    ),
    "passage_resolution": r"\b(?:resolutions?|s/res/|res\.?)\W*(?:\(?no\.?\)?\s*)?\d{3,4}",
    # "in Mali", "in the troubled west African nation of Mali", "the UN mission in Mali"
    "passage_setting": r"\b(?:in|across|throughout|inside|within)\s+(?:[a-z-]+\s+){0,5}$",
    # "Mali is the deadliest ...", "Mali: growing trend of ...", "Mali's reputation among ..."
    "passage_subject": (
        r"(?:'s)?(?::| (?:is|was|has become|became|becomes|remains?|remained|continues?|ranks?|had the most|saw|"
        r"reputation|mission|operation)\b)"
    ),
    "passage_un": (
        r"\bpeace-?\s?keep\w*|\bblue[ -](?:helmet|beret)s?\b|\bu_?n_?(?='s|\s|$|[-,;:)/.])(?!\s+(?:security council|"
        r"resolution|refugee|agency|agencies|envoy))|\bunited nations\b|\bcasques bleus\b|\bunsc\b|M"
    ),
    "passage_peace": (
        r"\bpeace-?\s?keep\w*|\bblue[ -](?:helmet|beret)s?\b|\bcasques bleus\b|M|\b(?:u_?n_?|united nations|world"
        r" body)(?:'s)?\s+(?:[a-z-]+\s+){0,3}?(?:mission|force|troop|soldier|personnel|staff|police|contingent|"
        r"operation|convoy|base|camp|patrol|unit|worker|employee|member|battalion|vehicle|helicopter|observer|"
        r"column|engineer|position)s?\b|\bmission in (?:the )?C"
    ),
}

CLAIM_PATTERNS: dict[str, str] = {
    # --- who speaks of whom
    "claim_loser": (
        r"(?P<n>C+|A+)(?:'s)?(?: (?:[\w-]+ ){0,2}?(?:contingent|soldiers|troops|peace-?keepers|battalion|forces|"
        r"police))?(?: (?:in|of|with|to) (?:the )?(?:M+|mission))?(?:, [^.;]{0,80},)? "
        r"(?:(?:has|have|had) (?:\w+ )?|is |are |was |were )?"
        r"(?:suffered|lost|paid|sustained|recorded|borne|bore|seen|been)?\b[^.;N]{0,40}$"
    ),
    "claim_sender": (
        r"\b(?:contingents?|troop[- ]contribut\w+|contributors?|contributing countries|soldiers|troops|battalion)\b"
        r"|\bheaviest (?:losses|toll|price|tribute)|\bmost (?:losses|casualties|soldiers|peace-?keepers|troops|"
        r"deaths)"
    ),
    "claim_host_is": r"C+(?:'s)? (?:is|was|has been|remains)\b",
    "claim_mission_word": r"\b(?:mission|force|operation)\b",
    "claim_harm": (
        r"\b(?:deaths?|fatalit\w+|kill\w*|casualt\w+|losses|toll|dead|died|loss of life|lost|price|blood|lives)\b"
    ),
    "claim_history": r"\b(?:ever|history|on record)\b",
    "claim_since": r"\bsince (?:[^.;:N,]{0,40}?)(?P<d>D+)",
    "claim_since_before": r"\bsince (?:\w+ ){0,3}$",
    "claim_negated": r"\b(?:not|no longer|never|hardly|isn't|wasn't)(?: \w+){0,2} $",
    "claim_everywhere": (
        rf"\b(?:organi[sz]ation|{_UN}'s|world body|peace-?keeping) ?(?:'s)? ?(?:\w+ )?history|world-?wide|since"
        r" 19[4-9]|peace-?keepers (?:since|in|ever)\b|\b(?:missions|operations)\b|\bstaff union\b|\bthe committee\b|"
        rf"\b(?:the organi[sz]ation|{_UN} peacekeeping|the {_UN}) (?:has |had )?(?:never |ever )?(?:lost|suffered)\b"
    ),
    "claim_of_all": rf"\bhistory|on peace-?keepers since|\b{_UN} peace-?keepers\b|by blue helmets in|to peacekeepers",
    # --- records
    "record_worst": (
        rf"\b(?P<among>(?:one|N+) of |among )?(?:(?:the|its|their|a) )?(?:(?:mission|force)'s |M+'s |{_UN}'s |C+'s |"
        rf"single"
        rf" |second[- ]|third[- ])?{_WORST}(?:-ever)?(?: (?!{_OP}|countr|nation|place|peacekeeping mission)[\w'-]+)"
        rf"{{0,4}}? {_EVENT}\b"
        rf"|\b{_EVENT.replace('time', 'time2')}\b[^.;,]{{0,40}}?\b(?:is|was|are|were|be|been|became|becomes|as)"
        rf" (?P<adj>(?:the"
        rf" )?(?:single )?(?:second[- ])?{_WORST})(?= (?:on|against|for|since|in|of|suffered|by|ever)\b)"
        rf"|\b(?P<among2>one of )?the {_WORST}(?= (?:suffered by|the (?:mission|force)|M+ has|it has|ever|yet|on|"
        rf"against|since|in its|in the mission's|"
        rf"for (?:the )?"
        rf"(?:{_UN}|M|peace|blue)))"
        rf"|\bin the worst(?=,| of)"
    ),
    "record_number": (
        r"\b(?:the |a |its )?(?:highest|largest|greatest|lowest|biggest|worst|most|heaviest|second[- ]highest|fewest)"
        r"(?:-ever)?(?: (?:annual|yearly|monthly|single-year|one-year|recorded))?(?: (?:number|total|figure|toll|"
        r"casualt\w+|deaths?|fatalit\w+|losses|death tolls?|loss of life|count|since|ever|for|in)\b)"
    ),
    "record_qualified": (
        r"\b(?:since (?:at least |the |\w+ in )*D+|ever(?: recorded| suffered| counted)?|has (?:ever )?(?:counted|"
        r"known|"
        r"seen|suffered)|in (?:a|any|one) (?:single )?(?:year|month|day|incident|attack|week|calendar year)|(?:in|"
        r"for) "
        r"(?:over |more than |nearly |almost |at least )?(?:a |two |three |four |five |N+ )?(?:decades?|years)|"
        r"on record|in (?:[\w'-]+ ){0,4}(?:history|existence)|history of|in (?:its|their|the mission's|M+'s) (?:\S+"
        r" )?(?:history|existence|deployment|years?|N+)|(?:in|of) (?:recent|the past|the last)(?: \w+)? (?:years?|"
        r"months|"
        r"decades?|history)|of the decade|since (?:it|the mission|its|M+|the force|the start|the beginning|they|the "
        rf"{_UN}|the war|this)[^.;,]{{0,40}}|so far(?: this year)?|this year|of the year|in D+|of D+|to date|"
        r"ever took|to be lost|under the blue (?:flag|helmet))\b"
    ),
    "record_whose": rf"\b(?:its|mission's|force's|M+'s|for (?:the )?(?:{_UN}|mission|peace|M))",
    "record_than_period": (
        r"\bmore than (?:in |during )?(?:any(?: other| previous)?|all previous|every other) (?:(?:[\w-]+|"
        r"N+)[ -]){0,2}(?:years?|periods?|months?|time)\b(?: [^.;,]{0,40}history)?"
    ),
    "record_first": (
        rf"\b(?:the |its )?(?:first|last larger|last comparable|last such)(?:-ever)? (?:(?:suicide|such|fatal|deadly|"
        rf"deliberate|direct|major|car bomb|ied|rocket|mortar|combat|hostile|known|complex|peacekeeper|{_UN}|M+|"
        rf"battle) )*"
        r"(?P<event>attack|bombing|death|fatality|casualty|casualties|ambush|loss|killing|deaths|losses)"
        r"\b(?! of the year)"
        r"|\b(?:the )?first time(?= (?:that )?(?:an? |one of |the ))|\b(?:the |its )?first(?=,? (?:in (?:an? )"
        r"?(?:attack|combat|action|battle)|(?:of its kind|of the kind)))"
    ),
    "record_first_attack": r"\b(?:attack|bombing|ambush)\b",
    "record_first_ours": (
        rf"\b(?:since|for|by|on|against|suffered by) (?:the |its )?(?:mission|force|{_UN})\b|\b(?:mission|force)"
        rf"'s\b|\b(?:mission|force) (?:has|had)\b"
    ),
    # "the first Chinese to lose their lives with the operation"
    "record_first_to_die": (
        r"\b(?:(?:the|its) )?first (?:of (?:the |its )?|member of (?:the )?)?(?:[\w'-]+ ){0,6}?(?:to (?:die|"
        r"be (?:killed|lost)|"
        r"lose (?:their|his|her) li(?:fe|ves)|fall)|(?:killed|lost)(?= (?:in|by|since|with)))\b"
    ),
    # "Not since December has it suffered so badly", "no attack has been deadlier", "nothing like it had happened".
    "record_never": (
        r"\b(?:(?:not|never|at no time) since (?P<since>[^.;]{1,170}?)|never(?: before| in its history)?(?: since "
        r"[^.;,]{1,60})?|at no time(?: before)?),? (?:has|have|had) (?P<who>[^.;,]{2,70}?) (?:ever )?(?:lost|"
        r"suffered|seen|"
        r"been hit|been struck|mourned|recorded|endured|buried|paid|known)\b[^.;,]{0,50}?\b(?:so|such|as|this|worse|"
        r"more)"
        rf"\b(?: [^.;,:]{{1,50}})?|\b(?P<who2>(?:the )?(?:{_UN}(?: peacekeeping)?|mission|force|M+)) (?:has|had|"
        rf"have) (?:never"
        r"(?: before)?|not) (?:lost|suffered|seen|known)\b[^.;,]{0,30}?\b(?:so|such|as|worse|more|of (?:the|this|"
        r"that) "
        r"(?:kind|size|scale))\b(?: [^.;,:]{1,50})?"
        rf"|\b(?P<who5>(?:the )?(?:{_UN}(?: peacekeeping)?|mission|force|M+)) (?:has|had|have)"
        rf" lost so many [^.;:]{{0,30}}?"
        r"only (?:once|N+)"
        r"|\b(?:no|N+) (?P<who3>(?:[\w-]+ ){0,2}?(?:member|soldier|peace-?keeper|attack|incident)s? (?:of|from|in|"
        r"with|on|"
        r"against) (?:the )?(?:M+|mission|force)) (?:has|had|have) [^.;,]{0,25}?\b(?:killed|died|lost|claimed)"
        r"\b[^.;,]{0,30}?"
        r" since\b[^.;,]{1,110}"
        rf"|\b(?:no|N+) (?P<who4>(?:other |single )?(?:attack|ambush|incident|day|blow|loss)) (?:has|had|have)"
        rf"? ?(?:ever )?"
        rf"(?:been|was|is|cost|claimed|hit)\b[^.;]{{0,30}}?\b(?:{_THAN}|more|so many|harder)\b(?:[^.;,]{{0,70}})"
        r"|\bnothing (?:like (?:it|this)|(?:so|as) (?:bad|grave|deadly)|comparable|worse) (?:has|had) (?:ever )"
        r"?(?:been done|"
        r"happened|befallen|hit|struck|occurred)\b[^.;,]{0,90}"
    ),
    "record_never_no": r"no ",
    "record_unmatched": (
        r"\b(?:an? |the )?(?:(?:[\w-]+ )?(?:attack|assault|ambush|incident|raid|bombing|blow|loss(?:es)?|wave of "
        r"attacks) (?:without (?:precedent|parallel|equal)|unprecedented|unparalleled|unequalled|unmatched)"
        r"(?: in (?:the"
        r" |its |M+'s )?[\w'-]+(?: history)?)?|(?:unprecedented|unparalleled) (?:[\w-]+ )?(?:attack|assault|ambush|"
        r"incident|raid|bombing|loss(?:es)?)\b)"
    ),
    "record_record": (
        r"\b(?:a |the |an all-time )?record (?:number|high|toll|level|losses|casualties|year|death toll)\b"
    ),
    "record_ours": (
        r"\b(?:on|against|for|by|of|suffered by|in|targeting|since|to)\b [^.;]{0,60}?(?:peace-?keep|blue[ -]helmet|"
        rf"{_UN}\b|M|\bmission\b|organi[sz]ation|\bforce\b)"
    ),
    "record_rival": (
        r"\b(?:missions?|operations?) (?:of any|with|among|in the world)\b|\b(?:of any|among (?:all|the)|of all)"
        r" (?:\w+"
        r" ){0,3}(?:missions?|operations?)\b|year in a row|consecutive year|\bmission with the\b"
    ),
    "record_stop": (
        r",? (?:when|which|who|that (?:killed|left)|after|but|and (?:that|the|N)|said|says|according)\b|[:\"(]| - "
    ),
    "record_whom": (
        r"\b(?:on|against|for|by|of|to) (?:the |its |a )?(?:[\w'-]+ ){0,3}?(?:peace-?keepers?|peacekeeping (?:force|"
        rf"mission)|blue helmets|{_UN} \w+|M+|mission)\b"
    ),
    "record_event": (
        r"\b(?:attack|incident|assault|ambush|day|bombing|blast|raid|loss|losses|deadliest|blow|first)\b"
    ),
    "record_told_figure": r"\b(?:with|:)[^.;]{0,12}$",
    "record_since": r"\bsince\b",
    # --- superlatives
    "superlative_adjective": (
        rf"\b(?:(?P<among>(?:one|N+) of|among|counted among) )?(?:(?:the|its|their|an?) )?(?:(?:{_UN}|world|"
        rf"world body|"
        r"organi[sz]ation)'s? )?(?:(?:single|by far the|currently the|now the|current|overall) )?"
        r"(?:(?P<rank>second|third|fourth|fifth|sixth)[ -](?:most )?)?"
        rf"(?:(?P<danger>{_DANGER}|(?<=second )dangerous|(?<=third )dangerous)|(?P<attacked>{_ATTACKED})|"
        rf"(?P<deadly>{_DEADLY}|(?<=second )deadly))\b"
    ),
    "superlative_thing": rf"\b{_THING}\b|peace-?keep|M",
    "superlative_direct": rf"(?: active| current| UN)? {_OP}\b(?! (?:day|year|week|month|attack))",
    "superlative_hit": r"worst|hardest",
    "superlative_subject": r"(?:M+|C+|\bmission\b|\bit\b|\boperation\b)[^.;]{0,80}$",
    "superlative_world": rf"\b(?:world|{_UN}|mission|of the)\b",
    "superlative_not_thing": (
        r"^[^.;,]{0,40}?\b(?:attacks?|ambush|incidents?|day|week|month|year|assaults?|bombings?|raids?|violence|"
        r"episodes?|period|wars?|weapons?|jihadists?|groups?|roads?|routes?|threats?|enem\w+|insurgenc\w+|"
        r"explosions?|"
        r"blasts?|strikes?|loss|tolls?|single|militants?|sections?|jobs?|crisis|decade)\b|^ (?:on|against|suffered)\b"
    ),
    "superlative_for_others": (
        rf"\bfor (?!(?:the )?(?:{_UN}|world body|peace\w*|blue|international (?:peace\w*|troops|forces)|"
        r"foreign (?:troops|forces)|those|them|more|most|years?|N+|D+|an?)\b)[a-z]"
    ),
    "superlative_tail": (
        rf"^(?:[^.;:,()]{{0,70}}?\b{_THING}\b)?(?:[^.;:,()\"]{{0,60}}?(?:\b(?:in the world|world-?wide|ever|in (?:\S+"
        r" ){0,3}history|of all time|on earth|peace-?keepers|peacekeeping|after (?:the one in )?C+|behind (?:\S+ "
        r"){0,4}C+|since D+|operations|missions)\b|, after C+))?"
    ),
    "superlative_more": (
        r"\b(?:more|most) (?:[\w'-]+ ){0,5}?(?:peace-?keepers?|blue helmets?|soldiers|troops|personnel|deaths|"
        r"fatalities|casualties|losses|lives|people|police|members)\b[^.;]{0,90}?\bthan (?:in |at |on |by |for )?"
        r"(?:any(?:where| other)?|all(?: other)?|elsewhere|every other)\b[^.;,]{0,80}"
    ),
    "superlative_most": (
        r"\b(?:(?P<among>(?:one|N+) of|among) )?(?:the |its )?(?:(?P<rank>second|third|fourth|fifth)[ -])?(?:highest|"
        r"greatest|largest|heaviest|most|biggest|worst)(?: (?:number|count|rate|share|total|level)s? of)?"
        r"(?: [\w'-]+){0,3}? (?:deaths?|fatalit\w+|casualt\w+|losses|loss of (?:\w+ )?life|death (?:tolls?|rates?|"
        r"polls?)|(?:peace-?keepers|personnel|soldiers|blue helmets|troops) (?:killed|dead|lost)|toll|killed|"
        r"loss of life)\b"
    ),
    "superlative_none": (
        rf"\b(?:(?:no|N+)(?: other)? (?:(?:{_UN}|peacekeeping|current|single) )*{_OP}(?: of the {_UN})"
        rf"?[^.;:]{{0,30}}? ?(?:(?:has|"
        r"have|had|ever|so far) )*(?:lost|suffered|seen|recorded|paid|cost|buried|loses|pays)(?: so)?(?: an?)"
        r"? (?:more|many|as many|as much|"
        rf"worse|higher|heavier|dearer)\b[^.;:]{{0,60}}|no other (?:{_UN}|peacekeeping)? ?(?:\w+ )"
        rf"?{_OP}[^.;]{{0,50}}?"
        r"(?:lost|suffered|seen|recorded|paid|cost)|(?<=, )more than (?:in |at |on )?any other (?:[\w_-]+ ){0,4}?"
        rf"{_OP}|(?:more dangerous|deadlier|bloodier|costlier) than any other(?: \w+){{0,3}} {_OP})\b"
    ),
    "superlative_list": (
        r"\b(?:(?P<first>(?:heads|tops|leads|headed|topped|led) (?:the|this|that) (?:list|table|ranking|toll|"
        r"statistics)|(?:comes|came|stands|ranks|is|was) first(?= with N))|(?P<second>(?:comes|came|follows|"
        r"followed|is|was|ranks|ranked) (?:\w+ )?(?:second|next|"
        r"close behind|behind it))(?=,? (?:with|on|at) N))\b(?:,? (?:for the \w+ (?:consecutive )?(?:year|time)"
        r"(?: running| in "
        r"a row)?|with N+(?: deaths| dead)?))?"
    ),
    "superlative_of_time": (
        r"\b(?:(?:year|month|day|week|attack|incident|ambush|bombing)(?: D+)?|D+) "
        r"(?:was|is|has been|had been|became)(?: \w+){0,2} $"
    ),
    "superlative_size": (
        rf"\b(?:the|its|{_UN}'s|nations'|nations's|M+'s|of)? ?(?P<size>largest|biggest)(?: (?:active|current))"
        rf"*(?: of the"
        rf" {_UN}(?:'s)?(?: peace-?keeping)? {_OP}|(?: {_UN}(?:'s)?)? (?:peace-?keeping )?{_OP}|(?=(?: that)"
        rf"? the {_UN} has))\b"
        rf"(?: the {_UN} has(?: anywhere)?| in the world| ever)?(?! (?:contribut|troop|in the area))"
    ),
    "superlative_size_det": rf"\b(?:the|its|{_UN}'s|nations'|nations's|M+'s|of)\s*(?:largest|biggest)",
    "superlative_record": (
        r"\b(?:in a single|single (?:incident|attack|day)|ever recorded|on record|since (?:at least )?D|in (?:over|"
        r"more"
        r" than|nearly|almost) |year (?:in|of) |five-year|5-year|annual|monthly|any (?:other |previous )?(?:[\w-]+ "
        r")?(?:year|period|month)|from an? |in an? |of any attack|incident|attack since)\b"
    ),
    "superlative_most_of": r"\bmost (?:of|were|are|recent)\b",
    "superlative_compares": (
        rf"\b(?:of any|among|of all|in the world|for the \w+ year|year in a row|consecutive year|{_THING}|"
        rf"world-?wide|for {_UN}|globally)\b|M|C"
    ),
    "superlative_suffers": (
        r"\b(?:suffer\w*|record\w*|had|has|have|with|saw|seen|been|is|was|number of)\b[^.;,]{0,30}$"
    ),
    "superlative_provides": r"\b(?:provid|contribut|send|sent|suppl|deploy|field)\w*\b[^.;,]{0,25}$",
    "superlative_than_time": r"\b(?:than|any)\b[^.;]{0,40}\b(?:year|period|month|day|time)s?\b",
    "superlative_active": (
        rf"\b(?:active|current(?:ly)?|ongoing|existing|now|today'?s?|at present|presently|of (?:the )?(?:{_UN}|world"
        rf" body)'s? (?:more than )?(?:a |N)|(?:of|among) (?:the|its|all) N+|of (?:the )?(?:{_UN}|world body)"
        rf"'s? (?:more "
        r"than |nearly |roughly )?(?:a )?dozen)\b"
    ),
    "superlative_ever": (
        r"\b(?:ever|in (?:\S+ ){0,4}history|of all time|all-time|in the history|to date|since D*1948)\b"
    ),
    "superlative_period": (
        r"\b(?:year in a row|consecutive year|straight year|year running|this year|last year|(?:past|last) (?:\w+ "
        r")?(?:years?|decade)|for (?:a|the) \w+ year|recent years)\b"
    ),
    "superlative_contributors": (
        r"\bamong (?:all )?(?:the )?(?:\w+ )?(?:countries|nations|states|contributors|contingents)\b|"
        r"\b(?:contributing|"
        r"participating|contributor) (?:countries|nations|states)?\b|\bfrom (?:\w+ ){0,3}countries\b|"
        r"\bA+s? (?:troops|"
        r"soldiers|peace-?keepers)\b[^.;]{0,20}\b(?:most|highest)\b|\bany other (?:contributor|contingent|nation|"
        r"country)\b"
    ),
    "superlative_state_lost": r"\b(?<!\bin )C+ (?:has|have|had)(?: \w+)? (?:suffered|lost|paid)\b",
    "superlative_making": r"\b(?:making|makes|made) (?:it|them|M+|C+|the (?:mission|force|country)) $",
    "superlative_mission_in": r"(?:\bthe )?\b(?:[\w'-]+ ){0,3}(?:mission|force|operation) in (?:the )?$",
    "superlative_other_name": r"(?:,? or|,? known as|,)? ?\(?",
    "superlative_said": r"[.;]|\b(?:said|says)\b",
    "superlative_among": r"\b(?:among|one of|N+ of)(?: [\w'-]+){0,4} $",
    "superlative_again": r"\b(?:mission|peace)",
    "superlative_in_year": r"\b(?:in|during|for|of|throughout) (?:the year )?$",
    "superlative_behind": r"\b(?:behind|after|followed by|ahead of|than)\b",
    "superlative_behind_one": r"\b(?:behind|after)\b[^.;,]{0,40}\b(?:M|C)",
    "superlative_than_any": r"\bthan (?:in )?(?:any|all|elsewhere)|\b(?:in|mission in) C",
    "superlative_possessive": r"^'s",
    "superlative_ranks": r"second|third|fourth|fifth|sixth",
    # --- trends
    "trend_adjective": rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})) {_OF}{_ARTICLE}{_FILL}{_NOUN}\b",
    "trend_noun": (
        rf"\b{_MORE}(?:(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN})) (?:in|of) (?:the |their )?(?:(?:number|pace|"
        rf"frequency|intensity|rate|level|scale|complexity|severity)s? (?:and \w+ )?of )?{_ARTICLE}{_FILL}{_NOUN}\b"
    ),
    "trend_verb": (
        rf"\b{_NOUN}\b(?P<gap>[^.;:]{{0,70}}?)\b(?:has|have|had|is|are|was|were|also|steadily|sharply|dramatically|"
        r"N+)? ?(?:\w+ly |been |also |since |again |even |on average )*"
        rf"(?:(?P<up>{_UP_VERB})|(?P<down>{_DOWN_VERB}))\b"
        rf"|\b(?P<figure>(?:the|this) (?:figure|number|toll|total)) is (?:(?P<down2>(?:less than |about )?half|"
        rf"lower|fewer|"
        r"down|smaller)|(?P<up2>(?:more than |about )?(?:double|twice)|higher|up))\b[^.;,]{0,40}"
    ),
    "trend_hit": (
        r"\b(?P<up>increasingly|more and more|ever more|more often|more frequently) (?:\w+ ){0,2}?(?P<hit>attacked|"
        r"targeted|under attack|under fire|ambushed|targets?)\b|\b(?P<hit2>attacked|targeted|target of attacks?) "
        r"(?P<up2>increasingly|more and more|ever more|more often|more frequently)\b"
    ),
    "trend_subject": rf"(?:\b{_UN} )?(?:\bpeace-?keepers|\bblue helmets|M+)(?: \w+){{0,3}} $",
    "trend_negated": r"\b(?:not|no|never|neither|nor|without|n't|hardly)\b",
    "trend_modal": (
        r"\b(?:could|would|may|might|will|shall|should|can|must|if|to avoid|prevent|risk of|fears? of|fear|likely|"
        r"expected|predict\w*|warned of|despite no|possible|potential)\b[^,;]{0,35}$"
    ),
    "trend_since_one": r"\bsince (?:a|the) $",
    "trend_gap_stop": (
        r"\b(?:said|says|which|killed|after|that|who|when|where|concern|pressure|since it|since they|since the|"
        r"fear|anger|tension|could|would|may|might|will|should|can|must|to|number of (?!attack))\b|^\s*(?:tourism|"
        r"prices|inflation)"
    ),
    "trend_target": (
        r"^[^.;:]{0,12}?\b(?:on|against|of|targeting|among|amongst|to|towards?|by|suffered by|for|at|in)\b"
        r" (?P<t>[^.;:]{0,90})"
    ),
    "trend_ours": r"\binternational (?:entities|forces|troops)\b",
    "trend_besides": r"\bbesides\b|\bas well as\b",
    "trend_definite": (
        r"\b(?:the|these|those|such|their)\b(?: \w+){0,4} (?:attacks|violence of the attacks|ambushes|fatalities|"
        r"deaths|use of explosives)\b|^the (?:figure|number|toll|total)|\bincidents with\b"
    ),
    "trend_toll": r"\btoll\b",
    "trend_tail": (
        rf"^(?:[^.;:,]{{0,60}}?(?:peace-?keepers?|blue helmets?|M+|{_UN} \w+|personnel|mission|"
        rf"international entities))?"
        r"(?:[^.;:,]{0,40}?(?:\b(?:over|in|during|for|since|within) (?:the )?(?:past|last|recent|previous|"
        r"D+)[^.;,]{0,25}|\bsince [^.;,]{0,30}D+))?"
    ),
    "trend_since": r"\bsince (?P<x>[^.;:N,]{0,40}?)(?P<d>D+)",
    "trend_length": (
        r"\b(?:over|in|during|for|within)(?: about| around| roughly| nearly| almost| at least)? (?:the )?(?:past|"
        r"last|"
        r"previous) (?:(?P<half>year and a half|one and a half years)|(?:(?P<n>\d{1,2}|two|three|four|five|six|seven|"
        r"eight|nine|ten|twelve|eighteen|twenty[- ]four) )?(?:(?P<year>years?)|(?P<month>months?)|"
        r"(?P<decade>decades?)|"
        r"(?P<week>weeks?)))\b"
    ),
    # --- strengths
    "strength_pair": (
        rf"(?P<n>N+)(?: of (?:its|the|their))? (?P<kind>{_MODS}{_KIND}(?:(?:, {_MODS}{_KIND})"
        rf"? and (?:{_MODS}{_KIND}))?)"
        r"(?!\w)"
    ),
    # People without a word of service count when they are in uniform or in the field, or come from many countries.
    "strength_people": (
        r"(?P<n>N+) (?P<kind>people|men and women|men|members|persons)(?= (?:in uniform|in the field|on the ground|"
        r"in "
        r"(?:the )?C|with its|with their|including its|from (?:N+|fifty|forty|thirty|some N+) (?:countries|nations)|"
        r"of N+"
        r" nationalities|in its ranks|under arms)\b)(?: in uniform| in the field)?"
    ),
    # "the force has roughly 9,000", "with police, the force comes to about 9,000"
    "strength_headless": (
        rf"(?:\b(?:force|mission|operation|it)|M+)(?:, [^.;]{{0,60}},)? (?:now |today )?(?:has|had|numbers?|numbered|"
        r"comes? to|came to|counts|counted|amounts to|stands at|is at|was promised|is to have)(?: only| now| just)"
        r"? (?P<n>N+)"
        r"(?= (?:and not|but|of them|on the ground|in the field|in place|so far|in all|in total|in uniform|people)"
        r"\b|[,.;:]|$)"
        rf"|(?:M+'s|\b(?:{_UN}|mission|force)'s|\bof its|\bits) (?P<n2>N+)(?= in (?:the )?C|[,.;]|$)"
        r"|\b(?:ceiling|strength|level|size)(?: of (?:the )?(?:force|mission|M+))? (?:to|at|of|is|was) (?P<n3>N+)"
        r"(?=[,.;:]|$| in)"
        r"|\bcouncil (?:has |had )?(?:allowed for|authori[sz]ed|approved|foresees|foresaw) (?:up to )?(?P<n4>N+)"
        r"(?=[,.;:]|$)"
        r"|\b(?:a|the) (?:force|mission|operation) of (?P<n5>N+)(?=[,.;:]| (?:has|had|is|was|in|that|which)|$)"
        r"|(?P<n6>N+) (?:are|were) (?:still )?(?:there|on the ground|in place|in the country)\b"
    ),
    # "1,500 of the 4,200 soldiers have come"
    "strength_of_whole": (
        rf"(?P<n>N+) of (?:the|its|their) (?:planned |promised |authori[sz]ed )"
        rf"?N+ {_MODS}{_KIND}\b[^.;]{{0,70}}?\b(?:have"
        r" (?:come|arrived|been deployed)|are (?:in place|on the ground|deployed)|had (?:arrived|come|been deployed)|"
        r"arrived)\b"
    ),
    "strength_numbered": (
        r"\b(?:peace-?keepers|troops|force|mission|blue helmets)(?: now)? number(?:s|ed)? (?P<n>\d{1,3}(?:,\d{3})|"
        r"\d{3,6})(?P<kind> [a-z]+)?"
    ),
    "strength_strong": (
        r"\b(?P<n>\d[\d,. ]*\d|\d+|\w+[- ]thousand)(?P<how>[- ]strong|-(?:member|troop|man|soldier|person|"
        r"personnel))\b(?P<after>[^.;]{0,60})"
    ),
    "strength_counted": (
        r"\b(?P<w>numbered|numbering|numbers|strength (?:of|was|is|stood at|stands at)|stood at|stands at|force of|"
        r"ceiling of|contingent of|mission of) (?P<n>N+)(?! (?:per|dead|deaths|killed|fatal))"
    ),
    "strength_joined": (
        r"(?: \([^)]{0,40}\))?(?:,|,? and|,? plus|,? as well as|,? along with|,? including|,? together with|,? with|"
        r"/|:)(?: (?:about|around|some|nearly|over|more than))? ?$|^ ?$"
    ),
    "strength_has": (
        r"\b(?:has|have|had|ha(?:s|ve) been|(?:grew|grown|grow|rose|risen) to|includ\w+|compris\w+|consist\w+ of|"
        r"made up of|composed of|compos\w+|fields?|fielded|deploy\w*|with|counts?|totals?|maintain\w*|retain\w*|"
        r"mission of|force of|"
        r"numbers?|strength|ceiling|force|stood at|stands at|levels?|up to|authori[sz]\w+|contribut\w+|employ\w*|"
        r"boasts|"
        r"stationed|some|involv\w+|mobili[sz]\w*|there are|were|are|M+'s|its|mission's|force's|promised|now|"
        r"nations's?|"
        r"u_?n_?'s)\b(?: [a-zD_'-]+){0,5} ?$|(?:^|, |: )$"
    ),
    "strength_is": (
        r"^(?: [a-z_'-]+){0,3}? ?(?:are|were|is|was|have been|currently|now|who are|that are|to)?(?: (?:currently|"
        r"now|"
        r"also|presently))? ?(?:deployed|serving|stationed|based|serve|contributed|on the ground|in the country|"
        r"in the "
        r"territory|in (?:the )?C+|in its ranks|from (?:over |more than |some )?(?:N+ |the )?(?:countries|nations|"
        r"C+)|on "
        r"paper|(?:the )?(?:security )?council (?:has |had )?(?:authori[sz]ed|approved)|present|operating|strong|"
        r"in M+|in "
        r"place|authori[sz]ed|for M+|work)\b"
    ),
    "strength_served": (
        r"in uniform|from (?:N+|fifty|forty|thirty) (?:countries|nations)|of N+ nationalities|in its ranks"
    ),
    "strength_harm_behind": r"^[^.;,]{0,50}\b(?:injur|wound|kill|die[ds]?\b|dead\b|sustained|fallen)",
    "strength_harm_ahead": (
        r"\b(?:killed|lost|deaths? of|lives of|killing|losing|injured|wounded)(?: [\w'-]+){0,2} $"
    ),
    "strength_later": r"(?: [\w'-]+){0,3} (?:to be sent|will be|would|requested|to withdraw|to leave|short)\b",
    "strength_own": (
        r"\b(?:its|it has|it had|grew to|grown to|out of|council|u_?n_?'s|authori[sz]ed|ceiling at|level at|kept|"
        r"left)(?: up to)? ?$"
    ),
    "strength_own_kind": r"people|men|members|A",
    "strength_own_behind": (
        r" (?:(?:the )?(?:security )?council|serve in (?:N+|the) (?:[\w-]+ )?(?:missions|operations))"
    ),
    "strength_formed_police": r" of formed police",
    "strength_request": (
        r"\b(?:another|additional|more(?! than)|extra|further|reinforce\w*|request\w*|asked|asks|ask|send|sends|"
        r"sending|sent|propos\w+|plans?|planned|call\w* for|increas\w+ (?:of|by)|raise\w* by|boost\w*|cut\w*|"
        r"reduc\w+|"
        r"withdr\w+|pull(?:ed|ing)? out|leav\w+|pledg\w+|offer\w*|would|could|lack\w*|short of|need\w*|rotat\w+|"
        r"evacuat\w+|replac\w+|fewer|lose|losing|costs?|only N+ of|additional capacit\w+)\b"
    ),
    "strength_raise_to": r"\b(?:to|at|of|from) ?$",
    "strength_asked": r"\b(?:ask|request|propos|call)",
    "strength_other_force": (
        r"\b(?:french|france|serval|barkhane|takuba|g5|g-5|malian (?:army|troops|soldiers|forces)|african union|au |"
        r"amisom|afisma|ecowas|nato|isaf|european|eu |eutm|rebels?|militants?|fighters|jihadists?|wagner|"
        r"rwandan army|"
        r"government (?:forces|troops)|displaced|refugees|inhabitants|residents|army of|american|u_s_|kfor|misca|"
        r"eufor)\b"
    ),
    "strength_hybrid": rf"african union-{_UN}\b|{_UN}-african union|african mission",
    "strength_contributor": (
        r"(?P<c>C+)(?:'s)?(?:,? (?:which|who|that))?(?: [a-z]+ly| now| also| alone| still)?,? (?:has|have|had|"
        r"contribut\w+|"
        r"provid\w+|deploy\w*|fields?|fielded|maintain\w*|counts?|counted|sent|stations?|stationed|supplies|supplied|"
        r"keeps|kept)\b[^.;N]{0,45}$"
    ),
    "strength_whose": (
        r"(?P<c>A+)(?:'s)? (?:[\w-]+ ){0,2}?(?:contingent|battalion|troops|detachment|force)\b[^.;N]{0,45}$"
    ),
    "strength_from": r"^(?: (?:\w+ ){0,2}?(?:from|contributed by|sent by|of))(?: the)? (?P<c>C+)",
    "strength_of_state": r"(?P<c>C+)'s? (?:own )?(?:contingent of )?$",
    "strength_as_of": (
        r"\b(?:as (?:of|at|on)|in|by|at the end of|until|on)(?: the)?(?: (?P<end>end of)|(?: (?:beginning of|"
        r"start of|"
        r"early|late|mid)))?[ -](?P<d>D+)"
    ),
    "strength_founded": r"\b(?:since|established|created|deployed|set up|began)\b[^.;,]{0,30}$",
    "strength_clear": rf"peace-?keep|blue|{_UN}\b|M",
    "strength_its_force": (
        r"\b(?:the|its|new|current|peace) (?:[\w,-]+ )?(?:mission|force|operation)\b|\bits (?:strength|mandate)\b|"
        r"\bthe (?:force )?ceiling\b|\bauthori[sz]ed (?:level|strength)\b"
    ),
    "strength_force_name": r" (?:[\w'-]+ ){0,4}?(?:mission|force|operation|contingent|M+)\b",
    "strength_counted_force": r"\b(?:contingent|mission|force|troops|personnel|strength|M+)\b|M",
    "strength_counted_harm": r"\b(?:toll|deaths?|dead|killed|fatalit\w+|wounded|attacks?|incidents?)\b",
    "strength_troops": r"troop|contingent",
    "strength_uniformed": (r"uniform|\b(?:troops|soldiers|military)\b.*\band (?:\w+ )?police"),
    "strength_total": r"peace-? ?keep|blue[ -]|civilians?,? and|and civilian|observers?",
    "strength_civilian": r"civilian",
    "strength_police": r"police",
    "strength_soldiers": r"\bsoldiers?\b|\btroops?\b|A+s\b",
    "strength_military": r"military",
    "strength_opening": r"M+|\bmission|\bceiling|\bauthori[sz]ed|\bwith\b|\bforce\b|\bcontingent\b",
    "strength_worldwide": (
        r"\b(?:worldwide|around the world|N+ (?:missions|operations)|missions|all over the world|four continents)\b"
    ),
    # --- mandates
    "mandate_resolution": (
        r"\b(?:resolutions?|s/res/|res\.)[ \"'(]*(?:no\.?|number|n°)? ?(?P<n>\d{3,4})(?:,? ?\(?(?P<y>(?:19|20)\d\d)"
        r"\)|"
        r"/(?P<y2>(?:19|20)\d\d))?"
    ),
    "mandate_resolutions": r"\bresolutions\b",
    "mandate_further": (
        r"(?:,| and| or|, and)(?: of| later| then)? (?:resolution )?(?P<n>\d{3,4})\b(?:,? ?\((?P<y>(?:19|"
        r"20)\d\d)\))?(?! (?:troops|soldiers|personnel|peace|police|people|civil|members|km|dead))"
    ),
    "mandate_listed": (
        r"\bresolutions\b[^.;]{0,120}?\b(?:such as|including|like|namely|notably|among them|:) (?P<n>\d{3,4})\b"
    ),
    "mandate_ended": (
        r"\b(?:terminat\w+|end(?:ed|ing|s)(?! (?:on|in) D)|clos(?:ed|ing)|withdraw\w*|wound up|winding up|wind up|"
        r"drawdown of|cessation|go(?:ing)? home|leave)\b"
    ),
    "mandate_established": (
        r"\b(?:establish\w*|creat(?:ed|ing|es|ion)|set up|setting up|institut\w+|founded|launched|set-up|"
        r"authori[sz](?:ed|ing) (?:the|a) (?:deployment|creation|establishment|\w+ (?:force|mission))|birth|relieve|"
        r"replace|take over from)\b"
    ),
    "mandate_expanded": (
        r"\b(?:expand\w*|expansion|broaden\w*|widen\w*|enlarg\w+|strengthened|reinforced|(?:new|additional|"
        r"further|more) tasks|more robust|beef\w+ up|increas\w+ (?:the |its )?(?:troop |force |authori[sz]ed"
        r" )?(?:ceiling|strength|size|force levels?))\b"
    ),
    "mandate_extended": (
        r"\b(?:extend\w*|extension|renew\w*|prolong\w*|rollover|roll(?:ed|ing)? over|another year|further year)\b"
    ),
    "mandate_adopted": r"\b(?:adopt\w*|pass(?:ed|ing|age)|approv\w+|voted)\b",
    "mandate_future": (
        r"\b(?:slated|set|due|expected|scheduled|likely|about|plans?|planned|ready|wants?|asked|calls?|called|ought|"
        r"hopes?|before|if|whether|debat\w+|consider\w*|discuss\w*|urg\w+|recommend\w*|propos\w+|"
        r"request\w*|supposed)\b[^.;,]{0,30}\bto (?:be )?$|\b(?:could|would|may|might|will|shall|should|can|must|not|"
        r"never)(?: \w+)? (?:be )?$"
    ),
    "mandate_until": (
        r"\b(?:until|up to|till|through|to|expir\w+ (?:on|in)|ends? on|by) (?:the )?(?:end of )?(?P<d>D+)"
    ),
    "mandate_decided_after": (
        r"^(?:\)|,|\"|')?,? ?(?:(?:was |were )?(?:adopted|passed|approved|dated|voted)(?: \w+){0,2} )?(?:of|on|from|"
        r"in|"
        r"dated|adopted|passed|,|\(|this)? ?(?:on )?(?P<d>D+)"
    ),
    "mandate_adopted_on": r"\b(?:on|in|of|last|this) (?P<d>D+)|^(?P<e>D+)\b",
    "mandate_other_day": (
        r"\b(?:until|up to|till|through|since|as of|report of|agreement|signed|attack)\b[^,]{0,25}$"
    ),
    "mandate_bare": (
        r"\bmandates?\b(?P<gap>[^.;:]{0,70}?)\b(?:was|were|has been|have been|is|been|being)? ?(?:\w+ly )"
        r"?(?P<v1>extended|"
        r"renewed|prolonged|rolled over|(?P<ended1>terminated|ended)|(?P<wider1>expanded|broadened))\b"
        r"|\b(?P<v2>(?<=to )(?:extend|renew|prolong|(?P<ended3>end|terminate|wind up))|extended|renewed|prolonged|"
        r"extending|renewing|prolonging|renews|extends|(?P<ended2>terminated|"
        r"ended)|"
        r"(?P<wider2>expanded|broadened))(?: for [^.;,]{1,30}?)? (?:the |its |their |M+'s |u_?n_?'s )?(?:[\w'-]+ )"
        r"{0,4}?"
        r"(?:mandates?(?: of (?:the )?M+)?|(?:peacekeeping )?(?:mission|force)|stay|M+)\b"
        r"|\b(?P<v3>extension|renewal) of (?:the |its )?(?:mandate|M+)"
    ),
    "mandate_agreed": r"\b(?:agreed|approved|voted|decided|adopted)\b",
    # "Its mandate runs out at the end of the month", "the mandate expires on 30 June".
    "mandate_ends": (
        r"\bmandates?\b(?: of (?:the )?(?:M+|mission|force))?,? (?:which |that )?(?:(?:is|was) (?:due|set|"
        r"scheduled) to )?(?:runs? out|ran out|runs?(?= (?:until|to|through))|expires?|expired|lapses?|ends?|"
        r"comes? to an"
        r" end|is up)(?: (?:at|on|in|by|until|to|through))?(?: the)?(?: end of)?(?: (?:the |this |next )?(?:month|"
        r"year))? "
        r"?(?P<d>D+)?"
        r"|\b(?:security )?council (?:has|have|must|needs|is due|is expected) ?(?:to )?(?:decide|vote)"
        r"\b[^.;]{0,40}? (?:by|"
        r"before|on) (?P<e>D+)"
        r"|\b(?:it|the (?:mission|force)|M+) (?:must|has to|is to|had to) (?:be (?:out|gone)|leave|have left|"
        r"complete its withdrawal|withdraw)\b[^.;,]{0,30}? by (?:the end of (?:the )?)?(?P<f>D+)"
        r"|\b(?:it|the (?:mission|force)|M+) has until (?P<g>D+)"
    ),
    # What the Council told a mission, without a resolution: "resolved that it is to relieve", "was told to".
    "mandate_told": (
        r"\bcouncil (?:has |had )?(?:resolved|decided|agreed|voted)\b[^.;]{0,20}?(?: (?:on|in) (?P<d>D+))"
        r"?[^.;]{0,15}? that"
        r"\b[^.;]{0,60}?\b(?:is to|will|should|shall|would) (?:\w+ )?(?P<v>relieve|replace|take over|establish|"
        r"begin|leave|"
        r"end)\b|\b(?:M+|it|the mission) (?:was|is|has been|had been) (?:told|asked|ordered|instructed)"
        r" by the (?:security )?"
        r"council\b[^.;]{0,20}? to \w+ \w+(?: home)?|\b(?:M+|it|the mission) (?:was|is|has been) (?:mandated|tasked|"
        r"charged|"
        r"told by the council) (?:to|with) \w+ ?\w*"
    ),
    "mandate_harm": r"\b(?:kill\w*|died?|lost|dead|deaths?|injured|wounded|attack\w*|since)\b",
    "mandate_founded": (
        rf"(?P<s>M+\)?|\b(?:the |its )?(?:{_UN} |peacekeeping |stabili[sz]ation ){{0,4}}(?:mission|force|"
        r"operation)|\bit|(?P<which>\bwhich))(?P<gap>[^.;:N]{0,45}?) (?:was|were|has been|-|is)? ?(?:first |formally "
        r"|officially |originally )?(?:established|created|set up|instituted|launched|founded|formed|"
        r"authori[sz]ed)(?: \w+){0,6}? (?:in|on|since) (?P<d>D+)"
    ),
    "mandate_founded_ours": r"mission|\bit\b|which",
    # Statements on mandates must name one of these; "killed since it was set up in 2013" decides nothing.
    "mandate_named": r"\bmandat\w*|\bresolutions?\b|\bs/res/|\bcouncil\b|\bunsc\b",
    "mandate_not_mission": (
        r"\b(?:panel|experts|sanctions? (?:regime|committee)|committee|working group|travel ban|asset freeze|g5|"
        r"barkhane|serval|eutm|parliament|president\w*|deput\w+|government|transition\w*|envoy|commission)\b"
    ),
    "mandate_apart": r";| while ",
}

"""French: how deaths and injuries are said, and the patterns that tie a number to an outcome."""

from __future__ import annotations

_PP = r"e?s?"
_HAVE = r"(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)|ayant|avoir|eu(?:t|rent))"
_BE = r"(?:est|sont|etai(?:t|ent)|fut|furent|soi(?:t|ent)|serai(?:t|ent)|sera|seront|etant|etre)"
_ADVERBS = r"(?:(?:\w+ment|aussi|deja|ensuite|depuis|tous|notamment|plus\s+tard|finalement)\s+)?"
_COUNTS = (
    r"(?=\s+(?:au\s+moins\s+|plus\s+d[e']\s*|pres\s+d[e']\s*|environ\s+)?(?:\d|une?\b|deux|trois|quatre|cinq|six|"
    r"sept|huit|"
    r"neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|plusieurs|"
    r"quelques|des))"
)
# How deaths and injuries are said: outcome, form, pattern over folded text.
OUTCOMES: tuple[tuple[str, str, str], ...] = (
    (
        "killed", "of",
        r"(?:cout|emport|ot|arrach|fauch|pr(?:is|end)|enlev)\w*\s+(?:la|les|leur|leurs)\s+vies?\s+(?:de\b|d'|des\b|"
        r"du\b|a\b|"
        r"aux?\b)",
    ),
    ("killed", "of", r"(?:mort|deces|perte|disparition\s+tragique|assassinat|meurtre|assassinats|meurtres|"
        r"execution|(?<=les\s)(?:corps|depouilles|restes|cercueils|cadavres)|(?<=le\s)(?:corps|cercueil|cadavre)|"
        r"(?<=la\s)depouille)(?:\s+|(?=\s*,))"
        r"(?:(?:\w+\s+){0,2}?|\s*,[^,;.]{2,45},\s*)?(?:de\b|d'|des\b|du\b)"),
    ("killed", "of", rf"corps\s+(?:sans\s+vie\s+)?(?:de\b{_COUNTS}|d'(?=une?\b|au\s+moins|environ))"),
    (
        "killed", "die",
        r"(?:perd\w*|laiss\w*)\s+(?:\w+ment\s+|aussi\s+|egalement\s+)?(?:la\s+|leur\s+|sa\s+|leurs\s+)vies?|"
        r"(?:trouv|rencontr)\w*\s+(?:\w+ment\s+|aussi\s+)?la\s+mort|succomb\w*|peri(?:t|rent|s|ssent)?|"
        r"(?:rendu|rend|rendent)\s+l'ame|(?:donne|sacrifie|paye|paie)\w*\s+(?:de\s+)?(?:la\s+|leur\s+|sa\s+)vies?|"
        rf"{_BE}\s+(?:\w+ment\s+|aussi\s+|tous\s+)?(?:mort{_PP}|decede{_PP})|"
        rf"(?:s'(?:est|etait)|se\s+(?:sont|etaient))\s+(?:\w+ment\s+|aussi\s+)?(?:noye{_PP}|suicide{_PP}|pendu{_PP}|"
        r"donnee?s?\s+la\s+mort|ote\s+la\s+vie)|(?:a|avait)\s+mis\s+fin\s+a\s+ses\s+jours|"
        rf"(?:{_HAVE}|n'{_HAVE})\s+pas\s+survecu|meurt|meurent|mourai(?:t|ent)|moururent|mourant|mourut|"
        rf"decedai(?:t|ent)|"
        r"tombe(?:e?s|nt)?\s+(?=au\s+(?:combat|cours|champ|service|feu)|sous\s+l|pour\s+la|en\s+(?:mission|"
        r"service)|"
        r"victime|les\s+"
        r"armes)|(?:ne\s+s'en|n'en)\s+(?:revien\w+|relev\w+|rechapp\w+|sortir\w+)\s+pas|"
        r"n'en\s+(?:est|sont|etai(?:t|ent))\s+pas\s+(?:revenu|ressorti|sorti)\w*|"
        r"n'(?:en\s+)?(?:a|ont|avai(?:t|ent))\s+pas\s+rechappe|"
        r"ne\s+pass\w+\s+pas\s+(?:la|le)\s+(?:nuit|journee|soiree|matinee)|"
        r"s'(?:est\s+|etait\s+)?etein(?:t|te|dra)\b(?=\s+(?:a|au|dans|des|le|peu|\w+ment))|"
        rf"{_HAVE}\s+ete\s+(?:retrouve|decouvert|repeche){_PP}\s+(?:mort{_PP}|sans\s+vie)|"
        r"y\s+(?:rest(?:e|ent|ait|aient|erent)|(?:est|sont|etai(?:t|ent))\s+restee?s?)(?=\s*(?:[.,;:]|$))|"
        r"reste\w*\s+sur\s+le\s+(?:carreau|terrain)|rentr\w+\s+(?:\w+\s+){0,4}dans\s+(?:des?|"
        r"un)\s+cercueils?",
    ),
    (
        "killed", "base",
        rf"{_HAVE}\s+{_ADVERBS}(?:(?:blesse|touche|atteint)\s+(?:mortellement|a\s+mort)|tue|fauche|assassine|"
        rf"abattu|massacre|execute|elimine|egorge|emporte|"
        rf"enterre)|tuent|tuait|tuaient|"
        r"(?:assassinent|abattent|massacrent)|tuer|tuera|tua|tuerent|pleur(?:e|ent|ait|aient)|"
        r"enterr(?:e|ent|ait|aient)(?=\s)",
    ),
    ("killed", "ing", r"blessant\s+(?:mortellement|a\s+mort)|mortellement\s+blessant|tuant|assassinant|"
        r"massacrant|abattant|fauchant|eliminant"),
    ("killed", "base", rf"(?:perdu|perd|perdent|perdait|perdant|perdaient){_COUNTS}(?!\s+\w+\s+(?:vehicules?|"
        rf"appareils?))"),
    (
        "killed", "verb",
        rf"(?:mortellement|fatalement)\s+(?:touche|blesse|atteint){_PP}|tue{_PP}|assassine{_PP}|abattu{_PP}|"
        rf"(?<=ete\s)massacree?s?|(?:blesse|touche|atteint){_PP}\s+(?:mortellement|a\s+mort)|"
        rf"execute{_PP}|egorge{_PP}|lynche{_PP}|foudroye{_PP}|"
        rf"poignarde{_PP}\s+a\s+mort|battu{_PP}\s+a\s+mort|fauche{_PP}|"
        rf"(?:laisse|compte){_PP}\s+pour\s+mort{_PP}",
    ),
    ("killed", "state", rf"mort{_PP}|decede{_PP}|deces|cadavres?|corps\s+sans\s+vie|depouilles?"),
    (
        "injured", "of",
        rf"{_HAVE}\s+{_ADVERBS}(?:blesse|touche)\s+(?:grievement\s+|legerement\s+|gravement\s+)?(?=\S)(?!par\b|a\b|"
        rf"dans\b|au\b(?!\s+(?:moins|minimum|total))|"
        r"lors\b|en\b)",
    ),
    (
        "injured", "die",
        r"(?:subi\w*|recu|recoi\w+|souffr\w+\s+de|presente\w*|porte\w*)\s+(?:des?\s+|d'|quelques\s+|"
        r"plusieurs\s+)?(?:\w+\s+)?"
        r"(?:blessures?|brulures?|contusions?|traumatismes?|lesions?)|s'en\s+(?:sont|est|etai(?:t|ent))\s+(?:tire|"
        r"sorti)\w*\s+"
        r"avec\s+(?:des?\s+|quelques\s+)?(?:\w+\s+)?(?:blessures?|contusions?|egratignures?|brulures?)|"
        r"(?:lutte\w*|se\s+bat\w*)\s+(?:\w+\s+){0,2}contre\s+la\s+mort",
    ),
    (
        "injured", "die",
        r"(?:recu\w*|recoi\w+|recevai\w+|(?:a|ont|avai(?:t|ent))\s+pris|encaisse\w*)\s+(?:une|un|deux|trois|des|"
        r"plusieurs)\s+(?:\w+\s+)?(?:balles?|eclats?|projectiles?)",
    ),
    ("injured", "base", rf"en\s+{_HAVE}\s+(?:aussi\s+|egalement\s+)?(?:atteint|touche)"),
    ("injured", "base", r"blessent|blessait|blessaient|blesser|blesserent|blessa"),
    ("injured", "ing", r"blessant|brulant|estropiant"),
    ("injured", "verb", rf"blesse{_PP}|brule{_PP}|estropie{_PP}|(?:soigne|hospitalise|opere){_PP}"),
    (
        "killed", "near",
        # "Tombé": fallen, unless into something or on something.
        r"tomb(?:e(?:e?s)?|ait|aient|ent|a|erent)\b(?!\s+(?:[\w'-]+\s+){0,8}?(?:embuscades?|guet|guet-apens|"
        r"mains|panne|malade|"
        r"mines?|engin|accord|ravin|riviere|fleuve|attaque|piege|nez|feu|sol|d'accord|eau)\b)(?!\s+(?:sur|entre|"
        r"nez)\b)|"
        r"emportee?s?(?=\s+par\b)|n'(?:a|ont|avai(?:t|ent))\s+pu\s+etre\s+sauvee?s?",
    ),
    (
        "injured", "die",
        r"(?:est|sont|se\s+trouve(?:nt)?|etai(?:t|ent)|demeure\w*|serai(?:t|ent))\s+(?:toujours\s+|"
        r"encore\s+)?(?:dans\s+un\s+"
        r"etat\s+(?:juge\s+)?(?:tres\s+)?(?:grave|critique|serieux|preoccupant)|entre\s+la\s+vie)",
    ),
    (
        "injured", "near",
        r"dont\s+(?:l'etat\s+(?:de\s+sante\s+)?|les\s+jours\s+|la\s+vie\s+)(?:est|etait|reste|demeure|sont|"
        r"inspir\w+)\s+(?:(?:juge|toujours|encore|tres|en)\s+){0,2}"
        r"(?:grave|critique|serieux|preoccupant|danger|stationnaire|stable|de\s+vives)|"
        r"dont\s+le\s+pronostic\s+vital\s+(?:est|reste|etait)\s+(?:\w+\s+)?engage",
    ),
    ("missing", "of", r"(?:sans|aucune)\s+nouvelles?\s+(?:\w+\s+)?(?:de\b|d'|des\b)"),
    ("killed", "verb", r"neutralisee?s?"),
    ("injured", "near", rf"touche{_PP}|atteint{_PP}|evacue{_PP}(?=\s+(?:\S+\s+){{0,3}}?(?:dans\s+un\s+etat|"
        rf"avec\s+des\s+blessures|par\s+(?:helicoptere|"
        rf"les\s+airs|avion|"
        r"voie\s+aerienne)|pour\s+(?:y\s+)?(?:etre\s+)?(?:soign|trait|recevoir)|vers\s+(?:l'|un\s+)?hopital|"
        r"medical|sanitaire|a\s+"
        r"l'hopital))"),
    ("injured", "state", r"(?:avec\s+des\s+blessures|souffrant\s+de\s+blessures)"),
    ("missing", "state", rf"(?:porte{_PP}\s+)?disparu{_PP}|"
        r"manqu(?:ent|e|aient|ait)\s+(?:(?:encore|toujours)\s+)?a\s+l'appel|introuvables?"),
    (
        "abducted", "base",
        rf"{_HAVE}\s+{_ADVERBS}(?:enleve|kidnappe|capture|sequestre|(?:pris|retenu)\s+en\s+otages?)|enlevent|"
        rf"kidnappent|"
        r"(?:retien(?:t|nent)|detien(?:t|nent)|gard(?:e|ent)|pren(?:d|nent)|prirent)\s+(?:toujours\s+|encore"
        r"\s+)?(?:en|comme)\s+otages?|"
        r"capturent|(?:prenant|prennent)\s+en\s+otages?",
    ),
    (
        "abducted", "verb",
        rf"enleve{_PP}|kidnappe{_PP}|(?:pris{_PP}|retenu{_PP}|detenu{_PP})\s+(?:en\s+|comme\s+)?otages?|"
        rf"capture{_PP}|"
        rf"sequestre{_PP}|fait{_PP}\s+prisonniers?|emmene{_PP}\s+de\s+force",
    ),
    ("abducted", "ing", r"enlevant|kidnappant|capturant|emmenant"),
    ("abducted", "of", r"(?:s'(?:est|etait)|se\s+(?:sont|etaient))\s+(?:saisi|empare)\w*\s+(?:de\b|d'|des\b|du\b)"),
    ("abducted", "of", r"(?:enlevement|rapt|kidnapping|capture|prise\s+en\s+otage|prise\s+d'otages?)s?\s+(?:de\b|"
        r"d'|des\b|du\b)"),
    ("abducted", "state", r"otages?"),
)  # fmt: skip

_NOBODY = (
    r"(?:personne(?:\s+(?:a|parmi|dans|du|de|sur|au|chez)\s+(?:[\w'-]+\s+){0,4}?[\w'-]+)??|nul|aucun(?:e)?(?:"
    r"\s+(?:des?|d'entre)\s+\w+)?(?:\s+(?:[\w'-]+\s+){0,4}?\w+)??|"
    r"pas\s+un\s+(?:seul\s+)?[\w-]+(?:\s+\w+)?)"
)
_WAS = r"\s+(?:n'|ne\s+)(?:a|ont|avait|est|aurait|fut|sera|etait)\s*(?:ete|eu)?\s*(?:\w+ment\s+)?"
_NOT = (
    r"(?:aucune?\b(?!\s+(?:autres?|information|precision|nouveau|nouvelle)\b)|pas\s+(?:\w+"
    r"\s+){0,2}?d[e'](?!\s*autres?\b)|ni|sans(?:\s+(?:faire|causer|faire\s+etat|deplorer))?(?:\s+(?:de|"
    r"d'|aucun(?:e)?))?|"
    r"nul(?:le)?)"
)
COUNT_PATTERNS: dict[str, str] = {
    "gate": (
        r"tu[ea]|\bmort|vie|deces|deced|bless|neutralis|nouvelle|sauve|etat|emporte|lutte|succomb|peri|cadavre|"
        r"corps|depouille|assassin|meurtre|"
        r"massacr|noye|suicid|pendu|fin\s+a\s+ses|"
        r"abatt|execut|"
        r"egorg|lynch|poignard|disparu|otage|enlev|kidnapp|rapt|captur|sequestr|prisonnier|touche|atteint|victime|"
        r"indemne|"
        r"sain|\bperd|perte|tomb|fauch|brul|evacu|soign|hospital|opere|sacrifi|survec|meur|mourr|mouru|cercueil|"
        r"manqu|"
        r"estropi|bilan|introuvable|pleur|rentr|rest[ea]|elimin|dommage|enterr|etein|foudroy|rechapp|degat|capture|"
        r"revien|reven|releve|saisi|empar|balle|eclat|danger"
    ),
    "none_at_all": (
        r"\bsans\s+(?:\w+\s+){0,2}?(?:de\s+|d'|aucune\s+)?pertes?\b(?!\s+(?:en|de)\s+vies?)|\bn'(?:a|ont)"
        r"\s+(?:atteint|touche)\s+personne\b|"
        rf"\b{_NOT}\s*(?:[\w'-]+\s+){{0,2}}?victimes?\b|"
        r"\bsans\s+(?:faire\s+)?(?:ni\s+)?(?:de\s+)?(?:morts?|tues?)\s+ni\s+(?:de\s+)?blesses?\b|"
        r"\bni\s+(?:\w+\s+)?(?:morts?|tues?|victimes?)\s*,?\s+ni\s+(?:\w+\s+)?blesses?\b|\baucun\s+mort\s+(?:et|ni|"
        r"ou)\s+(?:aucun\s+)?"
        r"blesse\b|\bpas\s+de\s+(?:morts?|tues?)\s+(?:et|ni|ou)\s+(?:pas\s+de\s+|de\s+)?blesses?\b|"
        r"\bsains?\s+et\s+saufs?\b|\bindemnes?\b|\bsaine?s?\s+et\s+sauves?\b|"
        rf"\b{_NOBODY}{_WAS}(?:touche|atteint|victime|tue\s+ni\s+blesse|blesse\s+ni\s+tue)\w*\b|"
        r"\bque\s+des\s+(?:degats|dommages)\s+(?:materiels|legers)\b|\baucune\s+perte\b(?!\s+(?:en\s+)?vie)"
    ),
    "none_killed": (
        r"\b(?:n'(?:a|ont|avait|avaient)\s+tue|ne\s+tu\w+|sans\s+tuer)\s+(?:personne|quiconque)\b|"
        rf"\b{_NOT}\s*(?:[\w'-]+\s+){{0,1}}?(?:morts?|tues?|deces)\b(?!\s*(?:,\s*)?ni)|"
        r"\baucune\s+(?:perte\s+(?:en\s+|de\s+)?vies?|vie\s+perdue)\b|\bsans\s+perte\s+(?:en\s+|de\s+)?vies?\b|"
        rf"\b{_NOBODY}{_WAS}(?:tue|mort|peri|perdu\s+la\s+vie|decede)\w*\b"
    ),
    "none_injured": (
        r"\b(?:n'(?:a|ont|avait|avaient)\s+blesse|ne\s+bless\w+|sans\s+blesser)\s+(?:personne|quiconque)\b|"
        rf"\b{_NOT}\s*(?:[\w'-]+\s+){{0,1}}?bless(?:es?|ure|ures)\b|"
        rf"\b{_NOBODY}{_WAS}blesse\w*\b"
    ),
    "serious": r"griev\w+|grave\w*|serieu\w+|critique|preoccupant|pronostic|entre\s+la\s+vie|lourdement|severe\w*|"
    r"urgence\s+absolue",
    "light": r"leger\w*|superficiel\w*|sans\s+gravite|benin\w*|egratignur\w+",
    # Noun phrases, over the tags of phrases.py; adjectives and nationalities stand behind the noun.
    "phrase": (
        r"(?P<part>d?[na]o?[Oe]+(?:d?n?[jr]*h[lujh]*|d?n?s(?!h)|d?n[lk](?:s(?=b))?|d?n(?!h)|d?[lk]|d?P(?:l(?!h))?))"
        r"|(?P<full>(?:eo|d?no?|no?|ao|ar|dr|do?|[aeo])?[jr]*h(?:[luj]|h)*(?:[Oe]d?a?[juv]*k(?:[Oe]d?h)?[luj]*)?)"
        r"|(?P<nat>(?:d?no?|ao?|[ad]r|do?)(?:j|u)*l)(?!h)"
        r"|(?P<bare>d?no|dn(?=[vsbp])|n|ao(?![hxjl])|a(?=v*[sb])|(?<=i)a(?![xk])|a(?=[Oef]+d?[yl])|"
        r"[ad]r(?=[vbspjDx;]|$)|Oo(?=v*[sb])|do(?=v*[sb]))"
    ),
    "word": r"(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)'|[a-z0-9]+(?:[.-][a-z0-9]+)*|[^\w\s]",
    "compound": r"-(?:nes?|formes?|bases?)$",
    "plural_noun": r"(?:s|x)\)?$|\bpersonnel\b",
    "conjunction": r"(?!)",
    "counts_things": (
        r"\s+(?!dans\b|apres\b|depuis\b|lors\b|pres\b|plus\b|vers\b|sans\b|sous\b|mais\b|alors\b|puis\b|hors\b|"
        r"des\b|jours\b|ses\b|"
        r"tous\b|selon\b|originaires\b|venus\b|issus\b|morts?\b|blesses?\b|tues?\b|"
        r"disparue?s\b|portee?s\b|enlevee?s\b|touchee?s\b|atteinte?s\b|evacuee?s\b|abattue?s\b|kidnappee?s\b|"
        r"capturee?s\b|hospitalisee?s\b|tombee?s\b|assassinee?s\b|tuee?s\b|blessee?s\b|autres?\b|grieves?\b|graves\b|"
        r"legers\b)"
        r"(?:[a-z'-]+[sx]|cents?)\b(?<!bles)(?<!tues)(?<!nes)"
    ),
    "vague_others": r"d'autres",
    # "Quinze, et non quatorze comme annoncé".
    # "Disparu", "tué": said of one.
    "singular_participle": r"(?:[^v][^i]e|u|orte?)$",
    # "L'un des soldats blessés": said of them all.
    "plural_participle": r"s$",
    "own_loss": r"perd\w*",
    # A noun without "des": it names, it does not count.
    "bare_plural": r"(?!(?:des|d|de|plusieurs|quelques|certains|certaines|divers|nombre|une|un|les|bon|autres)\b)\w+",
    "negated_count": r"\b(?:non\s+(?:pas\s+)?|plutot\s+que\s+|au\s+lieu\s+d[e']\s*)$",
    "only_sex": r"\b(?:femmes?|hommes?)$",
    "of_them": r"\b(?:d'|des?\s+|d'entre\s+)(?:eux|elles|lesquels)\b",
    "those_who": r"\b(?:ceux|celles)\b",
    "one_of_two": r"\bl'autre\b",
    "relative_next": r"\s+(?:qui|que|qu'|a\s+bord|a\s+son\s+bord)",
    "among_whom": (
        r"(?:\s+(?:ont|a|sont|est|etaient)\s+(?:ete\s+)?\w+)?\s+(?:parmi|chez|cote|du\s+cote\s+d\w+|dans"
        r"\s+les\s+rangs\s+d(?:e|es|u)|du\s+cote\s+d(?:e|es|u)|au\s+sein\s+d(?:e|es|"
        r"u))\s+(?:les?\s+|la\s+|"
        r"l')?"
    ),
    "gap_also": r"(?:[^.;]{0,50}?,)?\s*(?:ainsi|de\s+meme|tout\s+comme)\s+qu(?:e\s+|')",
    "wish_before": r"\b(?:tent\w+|essay\w+|voul\w+|menac\w+|cherch\w+|pour|projet\w+)\s+(?:de\s+|a\s+|d')?$",
    "all_from": r",\s*(?:tous|toutes|tous\s+(?:les\s+)?deux)\s+",
    "all_from_gap": (
        r"(?:(?:de|du|des|la|le|d'|de\s+l'|originaires?|venus?|issus?|membres?|soldats?|contingent|bataillon|"
        r"nationalite|"
        r"ressortissants?)\s*)*"
    ),
    "headline_start": r"(?:^|\n|[:;.]\s|-\s)\s*$",
    "mass_noun": r"\b(?:police|personnel|equipage|staff|unpol)$",
    "one_other": r"l'autre",
    "at_least_behind": r"\s*,?\s*(?:au\s+moins\b|ou\s+plus\b|au\s+minimum\b|au\s+bas\s+mot\b)(?!\s+(?:\d|une?\b|"
    r"deux|trois|"
    r"quatre|cinq|six|sept|huit|neuf|dix))",
    "employed": (
        r"\s+(?:qui\s+(?:travaill\w+|serv\w+)|travaillant|servant|employe\w*|recrute\w*|sous\s+contrat|"
        r"au\s+service|"
        r"mis\w*\s+a\s+"
        r"disposition)\s+(?:pour|par|avec|de|dans|a)\s+|\s+(?:qui\s+(?:etaient|se\s+trouvaient)\s+)?a\s+bord\s+"
        r"(?:de\s+l'|d'une?\s+|du\s+|de\s+)"
    ),
    # "Son collègue", "leur interprète": one more man.
    "owned_noun": r"(?:son|sa|leur|ses|leurs)\s|les\s+[\w-]+\s+(?:occupants|passagers|membres\s+d'equipage)\b",
    "relative": r"\s*,?\s+qui\s+(?:(?:a|ont|avai(?:t|ent)|est|sont|etai(?:t|ent)|y)\s+)*(?:\w+ment\s+)?(?:ete\s+)?",
    "near_gap": (
        r"(?:\s*,[^;.]{0,80},|\s*,)?\s+"
        r"(?:(?:y|a|ont|avai(?:t|ent)|du|ete|est|sont|etai(?:t|ent)|fut|furent|etre|aussi|"
        r"egalement|"
        r"aurai(?:t|ent)|ensuite|\w+ment)\s+)*"
    ),
    "listed_behind": r"[^.;:]{0,40}:\s*(?:les?\s+)?",
    # Behind "un policier, égyptien": the end of the aside.
    "apposed_end": r"(?:\s+(?:celui-la|celle-la|lui(?:\s+aussi)?|elle|eux(?:\s+aussi)?))?\s*[,;.)]",
    "gap_apposed": r"\s*[,(:-]\s*(?:a\s+savoir\s+|soit\s+|tous\s+)?",
    "gap_list": r"[^.;:]{0,60}:\s*|\s*[(-]\s*|\s*,\s*(?:soit\s+|a\s+savoir\s+)?",
    "service": (
        r"\s+(?:de|du|des|d'|de\s+la|de\s+l'|servant\s+(?:comme|dans|au\s+sein\s+de)|deployes?\s+(?:comme|avec|"
        r"au\s+sein\s+d\w+)|"
        r"engages?\s+(?:comme|avec))\s*(?:la\s+|les\s+|l')?"
    ),
    "gap_short": r"\s*(?:(?:sur\s+le\s+coup|sur\s+place|par\s+balles?|deja|encore|au|moins|de|d|le|la|les|"
    r"environ|aussi|egalement|tous|ainsi|a|aux|l|"
    r"[a-z]+ment)\b'?\s*)*",
    "gap_chain": (
        r"\s*(?:\([^)]*\)\s*)?(?:,\s*|,?\s*(?:et|ou|ainsi\s+qu[e']|de\s+meme\s+qu[e']|mais\s+aussi|plus|&|puis|"
        r"outre|en\s+plus\s+d[e']|avec)\s*"
        r"(?:,[^,;.]{3,40},\s*)?"
        r"(?:egalement\s+|aussi\s+)?(?:cel(?:le|ui)s?\s+d[e']\s*|ceux\s+d[e']\s*|d'|de\s+|des\s+|du\s+|a\s+|"
        r"aux?\s+)?)$"
    ),
    "gap_including": (
        r"\s*[,(-]?\s*(?:dont|parmi\s+(?:eux|elles|lesquels|lesquelles)|y\s+compris|au\s+nombre\s+desquels|"
        r"incluant|parmi\s+"
        r"lesquel(?:le)?s\s+figur\w+|comprenant)\s*,?\s*(?:au\s+moins\s+|notamment\s+)?$"
    ),
    "gap_listed": (
        r"\s*(?:[(:,-]|,?\s*(?:dont|y\s+compris|parmi\s+(?:eux|lesquels)|soit|a\s+savoir))?\s*(?:(?:et|de)\s+)?"
        r"(?:au\s+moins\s+)?"
    ),
    "predicate": (
        r"\s*(?:(?!(?:et|ou|mais)\b)\w+\s+)?(?:ont|a|est|sont|etai(?:t|ent)|avai(?:t|ent)|fut|furent|aurai(?:t|"
        r"ent)|seraient|serait|"
        r"(?:grievement\s+|legerement\s+|gravement\s+|serieusement\s+)?(?:blesse|tue|disparu|mort|touche)e?s?)\b"
    ),
    "wounded_first": (
        r"\s+(?:\w+ment\s+)?(?:blesse|touche|atteint|brule)e?s?\s+(?:par|le|la|lors|dans|au|en|a|il|hier|pres|"
        r"cette|ce|lundi|mardi|"
        r"mercredi|jeudi|vendredi|samedi|dimanche)\b(?:(?!\s(?:et|mais)\s)[^,;.])*$|\s+qui\b|\s*,\s*(?:\w+"
        r"\s+){0,2}(?:blesse|touche|atteint|evacue)e?s?\b[^.;]{0,140},|"
        r"\s+(?:\w+ment\s+)?blesse\w*\s+(?:le|lors|dans|"
        r"hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
    ),
    "apposed": r"\s*,(?:\s*(?:tous|toutes)\s+[^,;.:]{2,40},)?\s*(?:(?:tous|toutes|\w+ment|tous\s+deux)\s+)?",
    "of_next": r"\s(?=d[eu]s?\s|d')",
    "state_are": r"\s+(?:sont|etaient|figurent|figure|est|comprennent)\s+",
    # "L'embuscade où ont péri deux soldats": the subject stands behind its verb.
    "inverted_before": (
        r"(?:\bou|quel(?:le)?s?|\blors\s+de\s+\w+|\by|^|[.:;]|\bque|\bqui)\s*(?:(?:a|ont|avai(?:t|ent)|sont|est|"
        r"furent|fut|etaient|"
        r"y|aussi|egalement|auraient|aurait)\s+|ete\s+)*$"
    ),
    "object_before": (
        r"(?:\b(?:par|contre|(?<!total\s)(?<!groupe\s)de|du|des|avec|a|au|aux|sur|parmi|visant|vers|pour|dans|"
        r"chez|pres|entre|ciblant|"
        r"escortant|"
        r"transportant|convoyant)\s+|\bd')(?:la\s+|le\s+|les\s+|l')?$"
    ),
    "fronted_before": r"(?:^|[.;:]\s*|\bet\s+)(?:ont|a|avaient|sont|etaient)\s+(?:\w+ment\s+|aussi\s+)?(?:ete\s+)?$",
    "fronted_gap": r"\s+(?:(?:dans|lors|au|a|pres|en|sur)\b[^.;:]{0,60}?,?\s+)?",
    "gap_mostly": r"\s*[,(]\s*(?:pour\s+la\s+plupart|en\s+(?:grande\s+)?majorite|majoritairement|"
    r"essentiellement|principalement|"
    r"la\s+plupart|surtout)\s+(?:d'entre\s+(?:eux|elles)\s+)?(?:des\s+|de\s+)?",
    "corrected_gap": r"\s*,\s*(?:et\s+)?(?:non(?:\s+pas)?|plutot\s+que|au\s+lieu\s+de)\s+[\w-]+(?:"
    r"\s+\w+){0,4}?\s*,\s*",
    "part_noun": r"\s+(?:(?:etaient|sont|etait|est)\s+)?(?:des\s+|une?\s+)?",
    "right_before": r"\s*(?:(?:ont|a|est|sont|avait|ete|etait|aussi|plus|tard|\w+ment)\s+)*",
    "among_them": r"\s+(?:parmi|figur\w+\s+parmi)\s+(?:eux|elles|les\s+(?:morts|victimes|blesses|tues|disparus))\b",
    "nth": (
        r"\bune?\s+(?P<nth>seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|"
        r"dixieme)\b"
    ),
    "severity_part": (
        r"\s*(?:d'entre\s+(?:eux|elles)\s*|d'eux\s*)?,?\s*(?:(?:sont|est|etait|etaient|ont\s+ete|"
        r"a\s+ete)\s+)?(?:dans\s+un\s+)?"
        r"(?:etat\s+)?(?:juge\w*\s+)?(?:tres\s+)?"
        r"(?P<how>grievement|gravement|serieusement|legerement|superficiellement|critique|grave|graves|serieux|"
        r"preoccupant|"
        r"legers?)\b"
    ),
    "risen_gate": r"\b(?:bilan|nombre|decompte)\b",
    "risen_to": (
        r"\b(?:bilan|nombre|decompte)\b[^.;]{0,140}?\b(?:passe|porte|monte|grimpe|s'eleve|s'elevait|s'alourdit|"
        r"s'est\s+alourdi|"
        r"s'etablit|est|etait|revu\s+\w+\s+la\s+hausse|atteint)\s*(?:\w+\s+)?(?:de\s+\w+\s+)?(?:a|"
        r"de)\s+(?:au\s+moins\s+)?$"
    ),
    "risen_from": r"\b(?:bilan|nombre|decompte)\b[^.;]{0,160}?\b(?:passe|monte|grimpe)\w*\s+de\s+$",
    "counted_killed": r"\b(?:tues?|morts?|deces|decedes?|victimes|bilan)\b",
    "counted_injured": r"\bblesses?\b",
    "they_outcome": (
        r"\b(?:ils|elles|tous|tous\s+(?:les\s+)?(?:deux|trois|quatre|cinq))\s+(?:ont\s+(?:tous\s+)?ete|"
        r"avaient\s+ete|furent|sont)\s+"
        r"(?:\w+ment\s+)?(?:(?P<killed>tues|abattus|assassines)|(?P<injured>blesses)|(?P<abducted>enleves|"
        r"kidnappes|pris\s+en\s+"
        r"otages?))\b"
    ),
    # "Six étaient des Pakistanais", "parmi les blessés figurent quatre Japonais", "il s'agit d'un Tchadien".
    "identity_copula": (
        r"\b(?:etai(?:t|ent)|sont|est|figur(?:e|ent|ait|aient)|compren\w+|on\s+compte|on\s+denombre|venai(?:t|"
        r"ent)|viennent|"
        r"s'agi(?:t|ssait)|ce\s+sont|appartenai(?:t|ent))\b"
    ),
    "identity_list": (
        r"\b(?:les|tous\s+les)\s+(?:\w+\s+){0,2}?(?:morts|victimes|tues|blesses|disparus|defunts)\s*(?:-|\(|,|:)\s*"
    ),
    "became": r"\s+(?:est|a\s+ete|etait|devient|devenait|est\s+devenue?|serait)\s+(?:ainsi\s+|donc\s+)?",
    "crew_noun": r"\b(?:equipage|groupe|equipe|patrouille|escouade)$",
    "crew_of": r"\s+(?:de\s+|d')",
    "told_before": r"(?:,|\b(?:est|sont|etait|etaient|fut|comme))\s*$",
    "infinitive": r"\s+a\s+(?:etre|avoir|\w+(?:er|ir|re))\b",
    "aboard": r"\s+a\s+(?:son\s+|leur\s+)?bord\b",
    "civilian_too": r"\s*,\s*(?:tous\s+(?:les\s+)?(?:deux\s+)?)?",
    "so_too": r"(?:[^.;]{0,50}?,)?\s*(?:ainsi\s+que|de\s+meme\s+que|comme|tout\s+comme)\s+",
    "same_nation": r"\b(?:compatriotes?|camarades?|freres\s+d'armes)\b",
    "locative": r"a|au|aux|dans|en|pres|sur|autour",
    "identity_class": (
        r"\b(?:les|parmi\s+les|tous\s+les)\s+(?:\w+\s+){0,2}?(?:morts|victimes|tues|disparus|blesses|deces|defunts)"
        r"(?:\s*,[^,;]{0,50},)?(?:\s+\w+){0,2}?\s*,?\s*$|(?:^|[.;:,]\s+)(?:il|ce)\s*$|^\s*$|\bla\s+victime\s*$"
    ),
    "class_killed": r"\b(?:morts?|tues?|deces|disparus|defunts)\b",
    "class_injured": r"\bblesses?\b",
    "among_class": (
        r"\s+(?:figur(?:e|ent|ait|aient)|compt(?:e|ent|ait|aient)|est|sont|etai(?:t|ent)|se\s+trouv\w+)"
        r"\s+(?:aussi\s+|egalement\s+)?"
        r"parmi\s+les\s+(?:\w+\s+){0,2}?(?:morts|tues|deces|disparus|blesses)\b|"
        r"\s+(?:figur\w+|est|sont)\s+au\s+nombre\s+des\s+(?:morts|tues|blesses)\b"
    ),
    "identity_gap": r"\s*(?:,[^,;]{0,60},)?\s*(?:tous\s+(?:deux\s+)?)?",
}

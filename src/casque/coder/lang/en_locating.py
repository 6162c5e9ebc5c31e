"""English: how a text says where something was: distances, directions, roads, units, and what is no place of attack.

Patterns that end in ``$`` are searched in the words before a name, those that start with ``^`` in the words behind.
"""

from __future__ import annotations

_SPELLED = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|score|couple|"
    r"few|several|some|half)"
)
_COMPASS = (
    r"(?:(?:north|south)[\s-]?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|"
    r"north-central|south-central)"
)
_KIND = (
    r"(?:town|city|village|locality|hamlet|settlement|capital|camp|base|airport|airfield|airstrip|port|commune|"
    r"junction|crossroads|crossing|neighbou?rhood|slum|shantytown|district|suburb|quarter|community|municipality|"
    r"outpost|oasis|stronghold|mine|bridge|market|island|valley|hill)"
)
_SETTLEMENT = (
    rf"(?:(?:{_COMPASS}|capital|strategic|border|frontier|remote|coastal|market|provincial|regional|garrison|"
    rf"desert|"
    rf"ancient|historic|rebel|rebel-held|rebel-controlled|government-held|same|main|nearby|volatile|contested|"
    rf"restive|troubled|diamond|gold|oil|mining|trading|lakeside|hill|small|tiny|eastern|predominantly\s+\w+|"
    rf"isolated|[a-z]+(?:ese|ian|ish|ali)|key|besieged|divided|ethnically\s+\w+)\s+)*(?:{_KIND}s?\s+(?:of\s+|"
    rf"city\s+of\s+|town\s+of\s+|"
    rf"at\s+|in\s+)?)?"
)
_UNIT = (
    r"region|province|state|county|prefecture|sub-prefecture|subprefecture|department|district|territory|"
    r"governorate|cercle|circle|sector|commune|oblast|division|chiefdom|locality|administrative\s+area|"
    r"municipality|"
    r"payam|canton"
)
_ROAD = r"(?:road|highway|axis|route|track|motorway|trail|stretch|supply\s+route|path|corridor)"
_MOVING = (
    r"(?:way|flight|flying|flew|travel(?:l)?(?:ing|ed)|driving|drove|drive|moving|moved|journey|trip|heading|"
    r"headed|"
    r"returning|returned|going|en\s+route|march|transit|came|coming|ferrying|escort(?:ing|ed)?|trucks|goods|"
    r"supplies)"
)

LOCATING_PATTERNS: dict[str, str] = {
    # "Forty-five kilometres south-west of", "25 km to the east of", "a few miles outside".
    "distance": rf"(?:(?:about|some|around|approximately|roughly|nearly|just|only|less\s+than|more\s+than|over|"
    rf"almost|barely|under|within|up\s+to|at\s+least)\s+)*(?:[\d.,]+\s*-?\s*|\b{_SPELLED}(?:[\s-]+(?:and\s+)?{_SPELLED})*"
    rf"(?:\s+of)?[\s-]+)(?:kms?|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?|m|hours?(?:'s?)?)\s*"
    rf"(?:\([^)]*\)\s*)?(?:(?:away|drive|further|due|walk)\s+)?(?:(?:to\s+the\s+)?(?:north|south|east|west|n|s|"
    rf"e|w|ne|"
    rf"nw|se|sw)[a-z-]*\s+)?(?:(?:by\s+road|as\s+the\s+crow\s+flies|up\s+the\s+road|"
    rf"down\s+the\s+road)\s+)?(?:of|from|"
    rf"off|outside|short\s+of|beyond|before|past|inside|along\s+the\s+road\s+(?:to|from))\s*(?:the\s+|its\s+|"
    rf"their\s+"
    rf"|base\s+(?:at|in)\s+|mission's\s+)*{_SETTLEMENT}$|"
    # "85 km south-west Nyala", and with the bearing left out.
    rf"[\d.,]+\s*-?\s*(?:kms?|kilomet(?:er|re)s?|miles?)\s+(?:(?:to\s+the\s+)?{_COMPASS}\s+)?{_SETTLEMENT}$",
    # "on the outskirts of", "in the X area": near a place, not in it.
    "near": rf"(?:\bnear(?:by|\s+to)?|\bclose\s+(?:to|by)|\bjust\s+(?:outside|off|short\s+of)|\boutside(?:\s+of)?|"
    rf"\bnot\s+far\s+(?:from|off|outside)|\baround|\bsome\s+distance\s+(?:from|outside)|\bin\s+the\s+(?:general\s+|"
    rf"wider\s+|immediate\s+)?(?:vicinity|neighbou?rhood|area|environs|surroundings|hills|bush|forest|desert|"
    rf"countryside|mountains)\s+(?:of|around|above|near|outside|surrounding)|"
    rf"\b(?:on|at|in|to)\s+(?:the\s+)?(?:\w+\s+)?(?:outskirts|edges?|approach(?:es)?|fringes?|periphery|"
    rf"surroundings|"
    rf"gates|entrance|exit)\s+(?:of|to)|\badjacent\s+to|\bnext\s+to|\bbeside|\balongside|\bshort\s+of|"
    rf"\bvicinity\s+of|"
    rf"\boutskirts\s+of|\bsurroundings\s+of|\b(?:area|sector)\s+of|\ba\s+short\s+(?:distance|drive|"
    rf"way)\s+(?:from|off|"
    rf"outside)|\bon\s+(?:its|their|the)\s+approach\s+to|\bwithin\s+sight\s+of|\bon\s+the\s+shores?\s+of|\boff)\s+"
    rf"(?:the\s+|its\s+|their\s+)?{_SETTLEMENT}$",
    "and_near": r"\s*(?:,|and|or|,\s+and)\s+(?:the\s+)?",
    "near_after": r"^(?:'s)?\s+(?:area|vicinity|surroundings|outskirts|environs|hinterland)\b",
    # "north of X" lies outside X, "in the north of X" inside it.
    "direction": rf"\b(?:just\s+|to\s+the\s+)?{_COMPASS}\s+of\s+(?:the\s+)?{_SETTLEMENT}$",
    "inside_part": r"\b(?:in|inside|within|across)\s+(?:the\s+)?(?:[\w-]+\s+)?(?:north|south|east|west|centre|"
    r"center|"
    r"heart|middle|half|part|side|section|sector|parts|quarter|suburb|outskirt)(?:[\s-]?(?:east|"
    r"west))?(?:\s+(?:part|"
    r"side|half|end|sector))?\s+of\s+(?:the\s+)?(?:\w+\s+of\s+)?$",
    # A line: two ends named behind one of these, or a road named by them.
    "between": rf"\bbetween\s+(?:the\s+)?(?:(?:{_KIND}s|{_KIND}|cities|communities|municipalities)\s+(?:of\s+)?)?$|"
    rf"\b(?:linking|connecting|joining|links|connects|joins)\s+(?:the\s+)?{_SETTLEMENT}$|"
    rf"\b{_ROAD}s?\s+(?:\w+\s+)?(?:running\s+|leading\s+|going\s+)?(?:from|out\s+of)\s+(?:the\s+)?{_SETTLEMENT}$",
    "line_join": rf"\s*(?:and|to|with|-|/|towards?)\s*(?:the\s+)?{_SETTLEMENT}(?:that\s+of\s+)?",
    "line_far": r"\s+(?:and|to|towards?)\s+(?:the\s+\w+\s+of\s+)?[A-Z][\w'’-]+",
    "road_after": rf"^\s+{_ROAD}\b",
    "road_before": r"(?!)",
    # "on the road to X": a line of which one end is named.
    "road_end": rf"\b(?:on\s+(?:its|their|the|his)\s+way|en\s+route|bound)\s+(?:back\s+)?(?:to|"
    rf"for)\s+(?:the\s+)?{_SETTLEMENT}$|"
    rf"\b{_ROAD}\s+(?:leading\s+|back\s+|out\s+)?(?:to(?:wards?)?|into|"
    rf"for)\s+(?:the\s+)?{_SETTLEMENT}$",
    "out_of": r"\bout\s+of\s+(?:the\s+)?$",
    # "on its way from X to Y": a line, though no attack is said to lie at either end.
    "journey": rf"\b{_MOVING}\s+(?:back\s+)?from\s+(?:the\s+)?{_SETTLEMENT}$|\bfrom\s+$",
    "journey_join": r"\s+(?:back\s+|on\s+|up\s+|down\s+)?(?:to|towards?)\s+(?:the\s+)?(?:(?:town|city|"
    r"village)\s+of\s+)?",
    "origin": r"\bfrom\s+$",
    # Units: "Kidal region", "the prefecture of Ouaka", and those that are of the second level.
    "unit_after": rf"^(?:'s)?\s+(?P<unit>{_UNIT})s?\b",
    "unit_before": rf"(?P<unit>{_UNIT})\s+of\s+(?:the\s+)?$",
    "small_unit": r"district|territory|cercle|circle|sub-prefecture|subprefecture|commune|sector|county|chiefdom|"
    r"locality|division|payam|canton|municipality",
    # "the PK5 district of Bangui": a quarter, and the town is what was meant.
    "quarter": r"[\w'-]+\s+(?:district|neighbou?rhood|quarter|suburb|section|arrondissement|slum|area|"
    r"market)\s+(?:of|in)"
    r"\s+(?:the\s+)?$",
    "part_before": rf"(?P<part>(?:the\s+)?(?:(?:far|extreme|remote)\s+)?{_COMPASS}(?:\s+(?:of|part\s+of|"
    rf"parts\s+of|region\s+"
    r"of|half\s+of))?)\s+(?:the\s+)?$",
    # "in the north-west (of the country)": a part of the country the text is set in.
    "part_alone": rf"\b(?:in|across|throughout)\s+(?P<name>the\s+(?:(?:far|extreme|remote|volatile|restive|"
    rf"troubled)\s+)*"
    rf"(?:{_COMPASS})(?:\s+(?:of|parts?\s+of)\s+the\s+(?:country|territory))?)(?=[\s.,;:)]*(?:$|[.,;:)]|\band\b|"
    rf"\bof\s+the"
    r"\s+country))",
    "part_demonym": r"(?!)",
    "directions": r"(?P<northeastern>\bnorth[\s-]?east)|(?P<northwestern>\bnorth[\s-]?west)|"
    r"(?P<southeastern>\bsouth"
    r"[\s-]?east)|(?P<southwestern>\bsouth[\s-]?west)|(?P<northern>\bnorth)|(?P<southern>\bsouth)|"
    r"(?P<eastern>\beast)|"
    r"(?P<western>\bwest)|(?P<central>\bcent)",
    # "The second part of "Tessalit, Kidal": it says in what unit the first lies.
    "unit_link": r"\s*(?:,|\(|,?\s*(?:in|of)(?:\s+the)?(?:\s+[\w-]+){0,2})\s*",
    # No place of attack: institutions, where somebody spoke, where the wounded went, where they were bound.
    "institution_after": r"^(?:'s)?\s+(?:government|army|forces|president|troops|authorities|minister|ministry|"
    r"battalion|"
    r"contingent)\b",
    "belongs": r"^-(?:based|born|led|backed|bound)",
    "place_off": (
        r"\b(?:government|president|republic|(?<!resistance\s)(?<!liberation\s)army|people|authorities|embassy|ambassador|ministry|minister|"
        r"in\s+new|forces?|mission|"
        r"families|representative|situation|bank|university|capital)\s+(?:of|in|to|for)\s+(?:the\s+)?$|"
        r"\b(?:evacuated|airlifted|flown|transferred|taken(?!\s+(?:prisoner|hostage|captive))|transported|"
        r"medevaced|rushed|repatriated|returned|moved|sent|travel(?:l)?(?:ed|ing)\s+to|brought|"
        r"capital,?)\s+(?:\w+\s+){0,5}?(?:to|in|from|at)\s+(?:the\s+)?(?:\w+\s+){0,6}$|\b(?:hospital|clinic|"
        r"treatment|treated|"
        r"headquartered|based|told\s+\w+|said|reporters|spokes\w+|statement|ceremony|interview|court|assizes|"
        r"briefing)\s+(?:in|at|from)\s+(?:the\s+)?$|"
        r"\bissued\s+in\s+(?:the\s+)?(?:\w+\s+){0,3}$|\b(?:from|bound\s+for|heading\s+(?:to|for)|"
        r"en\s+route\s+to|on\s+(?:its|their|the)\s+way\s+(?:to|from)|travel(?:l)?ing\s+from|"
        r"to|via|border\s+with|borders?|bordering|neighbou?ring|(?<!fire\s)over)\s+(?:the\s+)?$|"
        r"\b(?:landed\s+safely|land(?:ed|ing)\s+(?:back\s+)?safely|emergency\s+landing|made\s+it|"
        r"limped)\s+(?:\w+\s+){0,2}?(?:in|at|to)\s+(?:the\s+)?$|"
        r"\b(?:stationed|garrisoned|headquartered|domiciled|whose\s+\w+\s+(?:was|is)|(?:was|were)\s+"
        r"visiting|on\s+(?:a\s+)?visit|bound\s+for|destined\s+for|(?:hired|meant|due)\s+to\s+(?:\w+\s+){0,6}to|"
        r"carry\w*\s+(?:\w+\s+){0,6}to|guid\w+\s+(?:\w+\s+){0,8}to|towards?|leading\s+to|the\s+(?:road|way|"
        r"track)\s+to|"
        r"(?:food|fuel|supplies|rations|water|aid)\s+to)\s+(?:(?:its|their|his|a|the)\s+(?:\w+\s+){0,2}?(?:base|"
        r"camp|"
        r"headquarters|capital)\s+)?(?:in|at|of|to)?\s*(?:the\s+)?$|"
        r"\b(?:spokes\w+|officer|source|official|envoy|minister|ministry|diplomats?|correspondent|reporters?|"
        r"agency|"
        r"headquarters|hospital|court|conference|ceremony)\s+(?:\w+\s+)?(?:in|at|from)\s+(?:the\s+)?$"
    ),
    # "a vehicle of the mission in Nyala" stands in Nyala; "the mission in Mali" is its name.
    "off_unless_town": r"(?:mission|forces?|situation)\s+in\b|over\b",
    # "went for the mission's headquarters in X": what was struck is where the attack was.
    "struck_seat": r"\b(?:attack(?:ed|ing)?(?:\s+(?:on|against))?|went\s+for|storm(?:ed|ing)|hit|struck|"
    r"shell(?:ed|ing)|target(?:ed|ing)|fir(?:ed|es|ing)\s+(?:on|at|into)|"
    r"assault(?:ed)?(?:\s+on)?|landed\s+(?:in|on|inside)|"
    r"fell\s+on)\s+"
    r"(?:[\w'.-]+\s+){0,6}?(?:headquarters|hospital|compound)\s+(?:in|at)\s+(?:the\s+)?$|"
    r"\b(?:(?:shot|brought|came|went|going)\s+down|downed|crash\w*|vanish\w*|disappear\w*|hit|struck|fired\s+on|"
    r"exploded)\s+(?:\w+\s+){0,5}?(?:while\s+flying\s+)?over\s+(?:the\s+)?$",
    "place_off_always": r"\b(?:hospitals?|clinic|treated|brought\s+to|taken\s+to|evacuated\s+to|flown\s+to|"
    r"admitted\s+to|"
    r"morgue|stationed|buried)\b[^.;,]{0,30}$",
    # A country counts as the place only where the text says that something was there.
    "country_in": r"\b(?:in|inside|across|throughout|within|near|on|to|at|into|over)\s+(?:the\s+)?(?:(?:whole|"
    r"rest)\s+"
    r"of\s+|\w+\s+)?(?:the\s+)?$",
    "country_off": r"\b(?:of|from|for|by|with)\s+(?:the\s+)?$|\b(?:border|un|mission|ambassador|"
    r"envoy)\s+(?:\w+\s+)?"
    r"(?:with|to|in|for)\s+$",
    "capital": r"\b(?:in|at|near|outside|inside|on\s+the\s+(?:outskirts|edge)\s+of|of|across)\s+"
    r"(?P<name>(?:the\s+)(?:\w+\s+)?capital)\b(?!\s+(?:of|city\s+of|,))",
    "weak_context": r"\b(?:in|at|near|outside|around|from|of|to|towards|between|and|reach\w*|entered|left|off|"
    r"beyond|"
    rf"hit|struck|attacked)\s+(?:the\s+)?{_SETTLEMENT}$",
    "place_in": r"\b(?:in|at|near|outside|of|on|over|above|beside|by|around|into|inside|within|from|between|"
    r"towards?)\s+(?:the\s+)?(?:[\w'-]+\s+){0,4}$",
    # "this town", "the village": the one named last; with an article only where a distance or "near" stands before.
    "same_town": r"(?:(?:in|at|near|outside|around|of|from|off|to)\s+)(?P<name>(?:this|that|"
    r"the\s+same)\s+(?:town|city|village|"
    r"locality|camp|base|place|area))\b(?!\s+of)",
    "the_town": r"\b(?:of|from|near|outside|to|off)\s+(?P<name>the\s+(?:town|city|village|locality|"
    r"settlement))\b(?!\s+of|\s+[A-Z])",
    # Missions named by what they are: the hybrid operation of Darfur, and any by its country.
    "hybrid": r"\b(?:(?:un|u\.n\.|united\s+nations)[\s/-]+(?:african\s+union|au)|(?:african\s+union|"
    r"au)[\s/-]+(?:un|"
    r"u\.n\.|united\s+nations)|hybrid)\s+(?:\w+\s+){0,2}?(?:force|mission|operation|peace\w*|patrol|convoy)\b|"
    r"\bun\s+"
    r"(?:force|mission|peacekeep\w+|troops)\s+in\s+(?:\w+\s+)?darfur\b",
    "un_in": rf"\b(?:un|u\.n\.?|united\s+nations|peace-?keep\w*|blue\s+(?:helmets?|berets?))\s+(?:(?!in\b|"
    rf"to\b)[\w'-]+"
    rf"\s+){{0,6}}?(?:in|to|for)\s+(?:the\s+)?(?:{_COMPASS}\s+)?$",
    # Names the gazetteer does not know (read in the text as written, for its capitals).
    "unknown": (
        r"\b(?P<lead>[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Cc]lose to|[Oo]f|[Aa]round|[Bb]etween)\s+(?:the\s+)?"
        r"(?P<sort>(?:(?:northern|southern|eastern|western|central|remote|small|nearby|border)\s+)*(?:village|"
        r"town|city|"
        r"locality|hamlet|settlement|area|district|neighbou?rhood|camp|province|region|prefecture|state|county|"
        r"territory|department)\s+(?:of\s+)?)?"
        r"(?P<name>[A-Z][\w'’-]*[a-z][\w'’-]*(?:[ -](?:[A-Z][\w'’-]*[a-z][\w'’-]*|el|al)){0,2})"
        r"(?P<unit>\s+(?:region|province|state|county|prefecture|department|district|territory|governorate|village|"
        r"town|city|camp|area))?"
    ),
    "unknown_loose": r"in|at",
    "unknown_of": r"of",
    "unknown_between": r"between",
    "unknown_adm1": r"region|province|state|prefecture|department|governorate",
    "unknown_adm2": r"district|territory|county",
    "unknown_behind": r"\s*(?:,|\(|in\b|,\s*in\b|\s)",
    "unknown_ends": r"\s*(?:'s|[A-Z])|'|’",
    "not_a_place": (
        r"(?:United|UN|U\.N|Security|Secretary|General|Special|Representative|Council|Mission|Operation|Force|Army|"
        r"Minister|President|"
        r"January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
        r"Wednesday|Thursday|Friday|Saturday|Sunday|New York|Geneva|Addis|Paris|Washington|London|Brussels|"
        r"Resolution|"
        r"Article|Chapter|"
        r"International|Islamic|Al-?Qa\w*|Twitter|Facebook|Mr|Ms|Mrs|Dr|Lt|Col|Gen|Maj|Major|Colonel|Lieutenant|Head|"
        r"State|Government|Lake|River|Mount|Highway|Route|"
        r"Peace|African|European|Human|Level|Camp Castor|The|This|That|He|She|It|His|Her|Their|Our|We|Blue|Muslim|"
        r"Christian|Christmas|Easter|Ramadan|Eid|"
        r"Department|Ministry|Board|Group|Battalion|Brigade|Team|Base|Sector|Reuters|Agence|Associated|Press|Radio|"
        r"Red|Cross|God|"
        r"Index|Report|Conference|Summit|Day|Agreement|Accord|Street|University|North|South|East|West|Northern|"
        r"Southern|Eastern|Western|Central|Position|Post|Camp|"
        r"Tel Aviv|Jerusalem|Nairobi|Dakar|Dhaka|Rabat|Kathmandu|Islamabad|Delhi|Madrid|Rome|Berlin|Dublin|Beijing|"
        r"Manila|Moscow|Pretoria|Accra|Conakry|Cairo|Amman|Stockholm|Vienna|Jakarta|Ottawa)\b"
    ),
}

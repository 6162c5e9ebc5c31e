"""English: how running totals of the dead and injured are worded.

Patterns are read against marked sentences (see ``claim_text``): every character of a number is ``N``, of a date
``D``, of a mission ``M``, of a country ``C``, of a nationality ``A``.
"""

from __future__ import annotations

_UN = r"(?:u_?n_?|united nations)"
_MODS = (
    rf"(?:(?:{_UN}(?:'s)?|uniformed|military|police|civilian|african|female|women|male|more|other|additional|fallen|"
    r"serving|international|multinational|peace|peacekeeping|blue|associated|staff|local|national|mission|security|"
    r"combat|infantry|contingent|foreign|brave|unarmed|armed|and|or|A+|M+(?:'s)?|C+(?:'s)?|men and women|"
    r"operation)(?:,)?[ -]+)*"
)
_HEAD = (
    r"(?:peace-? ?keepers?|peace-? ?keeping (?:personnel|troops|soldiers|staff|forces)|blue[ -]helmets?|"
    r"blue[ -]berets?|casques bleus|soldiers?|troops?|servicemen|servicewomen|service members|personnel|"
    r"(?:military )?observers|officers?|policemen|policewomen|police|staff members?|staff|members?|people|persons|"
    r"men|women|employees|workers?|colleagues|nationals|comrades|contractors|A+s?|own)"
)
_PEOPLE = rf"{_MODS}{_HEAD}(?:(?:,|,? and|,? or) {_MODS}(?:{_HEAD}|civilians)){{0,2}}"
_WHOSE = r"(?: of)?(?: (?:its|their|the|our|his|her|those|these|all|such))?"
_LIVES = r"(?:their|his|her|its) (?:own )?li(?:ves|fe)"
_KILLED = (
    rf"(?:killed|slain|(?:that |which )?(?:the (?:\w+ )?(?:mission|force|operation)|M+|it) (?:has |have |had )?lost|"
    rf"murdered|assassinated|shot dead|gunned down|cut down|died|die|dead|perished|deceased|lost"
    rf" {_LIVES}|(?:given|gave|laid down|sacrificed|paid with|paid for it with) {_LIVES}|made the (?:ultimate|"
    rf"supreme)"
    r" sacrifice|paid the (?:ultimate|highest|supreme) (?:price|sacrifice)|been (?:lost|claimed|buried|mourned)|"
    r"fallen|fell (?=in\b|to\b|there\b|at\b|since\b|during\b|under\b|while\b)|"
    r"lost(?= (?:in|since|to|so far|there|under|during|there|at)\b)|met their deaths?|come home in coffins)"
)
_HURT = (
    r"(?:injured|wounded|hurt|maimed|been (?:injured|wounded|hurt)|"
    r"(?:sustained|suffered)(?:,? (?:before|since|by|up to|until|in) (?:the )?D+,?)? (?:\w+ )?(?:injuries|wounds))"
)
_DEATHS = (
    rf"(?:(?:peace-? ?keep(?:ers?|ing)'?|uniformed|{_UN}|M+|A+|fatal|hostile|malicious|violent|combat|mission|"
    r"troop|staff|such|further|related|recorded|reported|confirmed|battle|military|police|civilian)[ -]+)*"
    r"(?:deaths?|fatalit(?:y|ies)|fatal casualties|losses|dead|lives lost|killed in action|killed|slain)\b"
)
_HEAVY = r"(?:deadliest|worst|bloodiest|highest|biggest|heaviest|largest|greatest|costliest|gravest|blackest)"
_START = (
    r"(?:began|begin\w*|start\w*|launch\w*|deploy\w*|creat\w*|establish\w*|incept\w*|set up|arriv\w*|install\w*|"
    r"took over|tak(?:en|ing) over|takeover|initial\w*|found\w*|formed|inaugurat\w*|outset|came(?: into (?:being|"
    r"existence))?|went in|moved in|birth)"
)
_NUM = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|few|couple of|several)"
_ATTACK = (
    r"(?:attack|ambush|explosion|blast|incident|raid|assault|clash|crash|accident|bombing|shooting|strike|operation|"
    r"gun ?battle|(?:land)?mine|device|ied|bomb|rocket|mortar|battle|firefight|shelling|offensive|riot|massacre)"
)
_HOST = (
    r"(?:(?:hostil\w+|malicious|violent|deliberate)(?: and \w+)?(?: (?:acts?|actions?|attacks?|incidents?|fire|"
    r"means))?|attacks?|attacked|ambush\w*|combat|violence|bomb\w*|explos\w+|(?:land)?mines?|i_?e_?d_?s?|terror\w*|"
    r"fighting|enemy|rockets?|shelling|mortars?|gunfire|targeted(?: attacks?)?|action|armed groups?|extremist\w*|"
    r"jihadist\w*|militants?|rebels?|insurgents?|conflict|clashes|battle|assassin\w*|snipers?)"
)
_VIA = (
    r"(?:in|by|through|due to|from|of|as a result of|as a consequence of|because of|during|under|amid|following|to|"
    r"owing to|via|with|were the (?:result|consequence) of|caused by)"
)
_HARM = rf"(?:{_KILLED}|{_HURT}|deaths?|fatalit(?:y|ies)|casualt\w+|kill\w*|dies?|dying|lives|losses|toll)"
_MEANS = (
    ("suicide_bombing", r"suicide (?:attack|bomb|vest|car)\w*(?: \w+)?|suicide bombings?"),
    (
        "ied",
        r"(?:improvised )?explosive devices?|i_?e_?d_?(?:'?s)?(?= |$|,|\.|;|\))|(?:road-?side|car|home-?made) bombs?"
        r"|bomb(?:s|ings)|explosives|explosions|explosive (?:attacks|incidents|hazards|threats)",
    ),
    ("landmine", r"(?:land)?-?mines?(?: (?:explosions?|blasts?|incidents?|attacks?|strikes?))?|mine-?strikes?"),
    ("ambush", r"ambush(?:es)?"),
    ("complex_attack", r"complex attacks"),
    (
        "indirect_fire",
        r"indirect fire|mortars?(?: (?:fire|attacks?|rounds))?|rockets?(?: (?:fire|attacks?))?|shelling",
    ),
    ("direct_fire", r"small[ -]arms(?: fire)?|gunfire|snipers?|gunshots|shootings?|direct fire"),
    ("drone", r"drones?(?: (?:attacks?|strikes?))?"),
    ("aircraft_crash", r"(?:helicopter|air|plane|aircraft|aviation)[ -](?:crash(?:es)?|accidents?)"),
    ("road_crash", r"(?:road|car|traffic|vehicle)[ -](?:crash(?:es)?|accidents?)"),
)
_MEAN = "|".join(words for _, words in _MEANS)
_MEANS_MODS = r"(?:(?!or\b|and\b|of\b|in\b|other\b)[\w-]+ ){0,3}?"
_MEANS_LIST = (
    rf"{_MEANS_MODS}(?:{_MEAN})(?![\w-])"
    rf"(?:(?:,|,? and|,? or|/) ?(?:(?:by|in|from) )?{_MEANS_MODS}(?:{_MEAN})(?![\w-])){{0,4}}"
)
#: In order: the first is 1.
_ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
)
_STATES = r"(?P<list>(?:the )?C+(?:(?:,? and|,) (?:the )?C+)*)"
_LISTED = r"(?: (?:deaths?|dead|killed|fatalities|losses|died))?"
_STOP = r"(?=[,.;:)]| (?:and|in|were|was|had|so|respectively|each|of them|while|against|but)\b|$)"
_WERE = r"(?: (?:were|was|had been)(?: recorded| killed| counted| reported| lost| registered)?| fell| died)?"

TOLL_PATTERNS: dict[str, str] = {
    # --- who and what is counted
    "toll_harm": (
        rf"\b(?:{_KILLED}|{_HURT}|{_DEATHS}|casualt\w+|kill\w*|dies?|dying|death toll|life|lives|los[et]s?|losing|"
        r"loss|fell|mourn\w*|buried|toll)\b"
    ),
    "toll_people": rf"(?:-odd)?{_WHOSE}(?: own)? (?P<p>{_PEOPLE})(?! (?:attack|killing|base|camp|force|commander|"
    r"chief)s?\b)\b",
    "toll_deaths": rf"{_WHOSE} (?P<d>(?P<killed>{_DEATHS})|(?:(?:other|more|combat|battle) )*(?P<hurt>wounded|"
    r"injured|injuries|hurt))(?! (?:and|or) (?:injured|wounded|hurt)\b)",
    "toll_people_any": rf"{_MODS}{_HEAD}",
    "toll_fate": (
        rf"\b(?:(?P<killed>{_KILLED})|(?P<hurt>{_HURT}))(?! (?:and|or) (?:injured|wounded|killed|maimed|missing)\b)"
        r"(?=\W|$)(?! N+(?! (?:\w+ )?(?:in|since|by|during)\b))(?! (?:an?|the|her|his|dozens|hundreds|civilians|"
        r"rebels|"
        r"its|their)\b(?! (?:year|month|past|last|mission|course|same|line|D))(?! (?:\w+ )?(?:attack|blast|ambush)))"
    ),
    "toll_gap_stop": (
        r"\b(?:said|says|told|when|where|after|patrol(?:led|ling)?|injur\w+|wounded|gunmen|hit|struck|came under|"
        r"visited|arrived|protect|stabili[sz]e|to help|is to|was to|and that|which)\b"
    ),
    "toll_gap_people": r"\b(?:troops|soldiers|forces|people|officers)\b",
    "toll_gap_bridge": r"\b(?:from|of the|serving|among)\b",
    "toll_lost_before": (
        r"\b(?:lost|losing|loses|lose|mourn(?:s|ed|ing)?|buried|bury|suffered|(?P<weak>has had|have had|had had|"
        r"seen|watched))(?:,? (?:before|since|by|up to|until|in) (?:the )?D+,?)?"
        r"(?: (?:a total of|in total|in all|now|already|another))?$"
    ),
    "toll_killed_before": (
        r"\b(?:killed|killing|claimed|claiming|cost|taken|took|claims|costing)"
        r"(?:(?: of)? the li(?:ves|fe) of| it)?(?: already)?$"
    ),
    "toll_noun_before": r"\b(?:deaths?|killings?|loss|murders?|lives|bodies|coffins) of(?: a total of)?$",
    "toll_total_before": (
        r"\b(?P<cue>number|total|toll|tally|count|losses|fatalities|deaths|dead|figure)\b(?P<mid>[^.;]{0,110}?)"
        r"(?:\b(?:to|at|is|was|are|were|of|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|now|numbers?|numbered|come to|"
        r"comes to|came to|totall?(?:s|ed|ing)?|surpassed|passed|topped|hit)(?: now)?|:)$"
    ),
    "toll_total_is_harm": r"^(?:toll|losses|fatalities|deaths|dead)$",
    "toll_raise_before": (
        r"\b(?P<cue>(?:boost|bring|brought|tak|took|rais|push|lift|swell|increas|ris|rose|climb|grow|grew|mount|put|"
        r"jump|stand|stood|mak|made)\w*)(?P<mid>[^.;]{0,110}?)(?: to| at| it)$"
    ),
    "toll_total_after": (
        r"^[^;:N]{0,40}?(?:,? (?:including|among them|of them)[^;:]{0,60}?,)?"
        r" (?:the |its |overall |total |death )*(?:number|total|toll|tally|count|losses|dead|fatalities|deaths)\b"
        r"(?P<tail>[^.;:N]{0,110})"
    ),
    "toll_uncounted": (
        rf" (?:of (?:the )?(?:most|{_HEAVY})|per cent|percent|"
        r"[\w'-]+ly\b(?! (?:wounded|injured|hurt|killed))|"
        r"(?:(?!in |by |of |killed|wounded|injured|hurt|dead|dea|died|were|was|have|had)[\w'-]+ )"
        r"{0,2}?(?:years?|months?|days?|weeks?|hours?|minutes|countries|"
        r"(?<!united )nations|nationalities|missions|operations|attacks|incidents|ambushes|km|vehicles|bases|camps|"
        r"patrols|"
        r"civilians?(?! (?:staff|personnel|peace|un\b|employee|member|security officer|officer|police))|times|rounds|"
        r"rockets|shells|mines|convoys|villages|contingents|cases|homes|tonnes|metres|bodies))\b"
    ),
    # The count is of people told of already: "these six men".
    "toll_known": r"\b(?:the|these|those|both|his|their|two other|other)(?: (?:last|latest|new|other))? $",
    "toll_ordinal": (
        r"\b(?P<n>(?P<d>\d{1,3}(?:,\d{3})?)(?:st|nd|rd|th)|"
        rf"(?P<w>{_ORDINALS})) "
        rf"(?:(?=to (?:be killed|die|fall|lose (?:his|her) life)\b)|(?P<noun>(?:M+ |{_UN} |peacekeep(?:er|ing) |"
        rf"hostile |combat |A+ )*(?:death|fatality|loss)\b)|(?P<p>"
        rf"{_PEOPLE})(?P<gap>[^.;:N]{{0,60}}?) (?:to (?:be killed|die|fall|lose (?:his|her|their) life)|killed|lost|"
        r"dead|to have (?:been killed|died))\b)"
    ),
    "toll_nth": (
        r"\b(?:(?:deaths?|killing|loss|that) [^.;:N]{0,30}?(?:is|was|are|were)|is|was|became|becomes) (?:at least )?"
        r"the (?P<n>(?P<d>\d{1,3})(?:st|nd|rd|th)|"
        rf"(?P<w>(?!first){_ORDINALS}))"
        r"(?P<p> of (?:an? |the )?(?:u_?n_? )?(?:peace-?keeper|blue helmet|"
        r"soldier)\b)?(?=[,.;]| (?:in|of|this|since|so far|D|for) ?|$)"
    ),
    "toll_ordinal_words": _ORDINALS,
    "toll_nth_people": "peacekeeper death",
    "toll_nth_death": r"\b(?:death|killing|loss)",
    "toll_few_days": (
        r"(?: [\w-]+){0,2}? (?:in|within|over)(?: the)?(?: (?:past|last|as many|less than|under|just))*"
        r" (?:[\w-]+ )?(?:days?|weeks?|hours?|months?)\b"
    ),
    "toll_one": r"\b(?:and|,) (?P<n>an?|one) (?=(?:policeman|policewoman|police officer|soldier|civilian (?:staff|"
    r"employee|security|member)))",
    "toll_others": (
        r"\b(?:civilians?(?! (?:personnel|staff|peace|un\b|employee|member|security officer|officer|police))|"
        r"rebels?|militants?|insurgents?|jihadists?|attackers?|assailants?|fighters?|gunmen|extremists?|terrorists?|"
        r"villagers?|refugees?|displaced|children|residents|herders|farmers|journalists?|aid[ -]workers?|"
        r"humanitarian\w*|migrants?|pilgrims|protesters?|demonstrators?|hostages|prisoners|gendarmes?|army|"
        r"government (?:troops|soldiers|forces)|state agents|health workers|african union|au (?:peace|troops|"
        r"soldiers|"
        r"force)|amisom|atmis|ecowas|ecomog|afisma|misca|nato|isaf|kfor|serval|barkhane|takuba|wagner|fama|m23|"
        r"special forces|separatists?|tuaregs?|inhabitants|locals|victims of|africans|malians|congolese people|"
        r"relief agency|red cross)\b"
    ),
    "toll_others_after": r" (?:of the )?(?:african union|au|amisom|ecowas|afisma)\b",
    "toll_generic": (
        r"\b(?:soldiers?|troops?|servicemen|servicewomen|service members|personnel|officers?|policemen|policewomen|"
        r"police|staff|members?|people|persons|men|women|employees|workers?|colleagues|nationals|comrades|own|"
        r"observers|contractors)\b"
    ),
    "toll_anybody": r"\b(?:people|persons|men|women|workers?|employees)\b",
    "toll_blue": (
        r"\bpeace-? ?keep\w*|\bblue[ -](?:helmet|beret)s?\b|\bcasques bleus\b|\bu_?n_?(?!\w)|\bunited nations\b|M"
    ),
    "toll_force": r"\bthe (?:entire |whole )?(?:mission|force|operation)\b|\bmission's\b|\bforce's\b",
    "toll_own": r"\b(?:of (?:its|the (?:mission|force)(?:'s)?|M+'s)|its own)\b",
    "toll_speaker": r"(?:it|the mission|the force|M+)\b",
    "toll_parallel": r"\b(?:french|russian|american)\b",
    "toll_world": (
        r"\b(?:world-?wide|around the (?:world|globe)|across the (?:world|globe)|globally|all (?:un |u_n_ |united"
        r" nations )?(?:peacekeeping |peace )?(?:missions|operations)|(?:un|united nations|u_n_) peace(?:keeping)?"
        r" (?:missions|operations)|(?:peacekeeping|peace) (?:missions|operations)|under the (?:un|u_n_|"
        r"united nations|"
        r"blue|organization's) flag|staff union|(?:un|united nations|u_n_) (?:and associated |staff)|"
        r"associated personnel|serving in (?:un|u_n_|united nations) peace-?keeping\b|in (?:the )?(?:service|cause)"
        r" (?:of|to) peace|cause of peace|(?:organi[sz]ation|un|world body)'s (?:\S+ )?history|seven decades|"
        r"\d\d peacekeeping missions)\b"
    ),
    "toll_on_duty": (
        r"\b(?:on duty|line of duty|serving (?:the|with|in|under) (?:u_?n|united nations|blue|M)|in service|"
        r"under (?:the (?:blue |un )?|its |M+'s )(?:flag|banner|helmet)\w*|under M+)\b"
    ),
    "toll_honoured": (
        r"\bhonou?r(?:ed|s|ing)?\b|\bceremony\b|\bday of (?:u_?n_? )?peacekeepers\b|\bmedals?\b|\bmemorial\b"
    ),
    "toll_union": (
        r"\bstaff (?:union|association)\b|(?<!african )(?<!european )(?<!an )\bunion(?::|'s| (?:says|said|reports?|"
        r"had|has|counted))"
    ),
    "toll_setting": r"\bin (?:the )?C",
    "toll_spread": (
        r"[^.;:N]{0,60}?(?:\bincluding|\bamong them|\bof (?:them|whom)|\bwith|:|,) N+[^.;:N]{0,30} in (?:the )?(?:C|"
        r"M)"
        r"[^.;:]{0,60}?(?:,| and) N+[^.;:N]{0,30} in (?:the )?(?:C|M)"
    ),
    "toll_losing_state": r"(C+) (?:has|have|had)(?: \w+)? $",
    "toll_from_state": r" from (?:the )?(C+)",
    "toll_peacekeepers": (
        r"peace-? ?keeper|peace-? ?keeping (?:troops|soldiers|forces)|blue[ -](?:helmet|beret)|casques bleus"
    ),
    "toll_uniformed": r"\buniformed\b|\b(?:military|soldiers|troops) (?:personnel )?and police\b",
    "toll_mixed": r"\bmilitary,? police,? and civilian\b|\bcivilians? and\b|\band (?:\w+ )?civilian",
    "toll_military": r"\bsoldiers?\b|\btroops?\b|\bmilitary\b|\bservice(?:men|women| members)\b|\binfantry\b",
    "toll_police": r"\bpolice\w*\b",
    "toll_civilian": r"\bcivilians?\b|\blocal staff\b",
    "toll_next_total": (
        r",? (?:and |which )?(?:bring|tak|rais|push)(?:s|es|ing) |(?:,| -)+ ?\"?(?:making|accounting|leaving|"
        r"compared|"
        r"up from|down from|followed by|less than|fewer than|the (?:highest|most|deadliest|worst)|"
        r"more than (?:during|"
        r"in|any|twice|half|double))\b"
    ),
    "toll_year_before": (
        r"(?: \w+)?(?: in)?,? (?:the|a) (?:(?:year|twelve months) (?:before|earlier)|previous year|prior year)\b"
    ),
    "toll_same_period": (
        r"\b(?:in addition|besides|on top of (?:this|that|these)|to (?:this|these|that) (?:must|come|are))\b|"
        r"\b(?:in|during|over) (?:the same|that|this) (?:period|time)\b|\bsince then\b"
    ),
    "toll_whose_total": (
        r"\b(?:number of|so far|(?:toll|losses|dead|deaths|total) (?:of|for|in|among) (?:the )?(?:M|mission|force|"
        r"peace-?keep))|M+'s (?:toll|losses)"
    ),
    "toll_place_link": r"(?: in| as part of| with| from| of| for)? ?(?:the )?(?:[CM]+(?:'s)?)",
    # --- parts of a total
    "toll_parting": r";| while | whereas ",
    "toll_part": (
        r"(?:\b(?:including|includes?|included|among (?:them|those|whom)|of (?:them|whom|which|those|these|the N+)|"
        r"with|and|namely|plus|comprising|comprises?)\b|[-,(:])[^N]{0,40}$"
    ),
    "toll_of_others": r" of (?:the|those|these) (?!dead\b|N)[a-z]",
    "toll_of_them": r" of (?:them|those|these|whom|the dead|the N+)\b",
    "toll_includes": r"\binclud|\bcompris|[:(]|\bof (?:them|whom)|\bfrom\b",
    "toll_shared": r"[ ,-]*(?:and|while)? ?",
    "toll_part_cause": (
        r"^(?:,? ?(?:of (?:them|whom|which|those|these|the \w+)|as a result|directly|were|was|have been|had been|"
        r"being|"
        r"died|killed|fell|dead|deaths?|fatalities|so far|mostly|people|peacekeepers|soldiers|troops|personnel|"
        r"others?))*(?P<c> (?:in|by|through|due to|from|as a result of|because of|during|to|resulting from|"
        r"the result of|caused by|attributed to|owing to|with)\b[^.;:,N]{0,60})"
    ),
    "toll_part_time": (
        r"^(?:,? ?(?:of (?:them|whom|which|those|these|the \w+)|were|was|have been|had been|died|killed|dead|deaths?|"
        r"fatalities|so far|people|peacekeepers|soldiers|troops|personnel|others?))*"
        r"(?: alone| just)* (?:(?:(?:in|during|since|for)(?: the year)? )?(?P<d>D+))"
    ),
    "toll_part_from": (
        r"^(?: (?:were|are|came|come|being))? from (?:the )?(?P<c>C+)|^(?: were| was| are| of them| of them were)?"
        r" (?P<a>A+)s?\b(?=(?: soldiers?| troops| peacekeepers)?(?:,|;|\.|\)| and | - |$))"
    ),
    # --- over which time
    "toll_since_date": (
        r"\b(?:ever )?since (?:(?!\b(?:as (?:of|on|at)|until|till|up to) )[^.;:N()]"
        r"|N+(?= (?:[\w'-]+ )?(?:missions|operations)\b)){0,100}?(?P<d>D+)"
        r"|\bfrom (?P<e>D+) (?:on|onwards?)\b"
    ),
    "toll_since_start": (
        rf"\b(?:ever )?since (?:[^.;:N,()D]{{0,60}}?\b{_START}\b"
        r"(?: of (?:the |its |this )?(?:mission|operation|deployment))?|then\b|its\b|their\b|independence\b)"
    ),
    "toll_new_year": (
        r"\b(?:since|from) the (?:(?:start|beginning|turn) of (?:the|this) (?:current |new )?year|new year(?: began|"
        r" started)?)\b(?! \d)"
    ),
    "toll_part_of_year": (
        r"\b(?:in|during|over) the first (?P<n>(?P<half>half)|(?P<quarter>quarter)|N+ months|(?:two|three|four|five|"
        r"six|seven|eight|nine|ten|"
        r"eleven) months|\d+ months)(?: (?:of|in))?(?: the year)? (?P<d>D+)"
    ),
    "toll_founded_in": rf"\b{_START}\b(?: [\w'-]+){{0,3}} (?:in|on|since) $",
    "toll_as_of": (
        r"\b(?:as (?:of|on|at)|by the time [^.;:N,]{0,40}?(?: in| on)?|up (?:to|until|till)|until|till|"
        r"(?P<day>through|by|(?P<weak>to|at))|(?<!the day )"
        r"before)"
        r"(?: the)?"
        r"(?: (?P<edge>end|(?P<first>start|beginning)|close|middle)(?: of)?| (?:mid|late|early|last|this))?"
        r"(?: the year)?[ -]+(?P<d>D+)"
    ),
    "toll_so_far": (
        r"\b(?:as of (?:now|today)|so far|to date|thus far|until now|up to now|till date|to this day|over the years)"
        r"\b"
    ),
    "toll_in_period": (
        r"\b(?:in|during|throughout|over|for|within|between|from)(?: the)?(?: (?:whole of|course of|year|"
        r"calendar year|months? of))? ?(?P<d>D+)"
        r"|^(?P<o>D+)(?=,)|(?<=[(,] )(?P<p>D+)(?=[):])|(?<=\()(?P<q>D+)(?=[):])|\b(?P<r>D+)(?=: | \(N)"
        r"|^(?:the year )?(?P<s>D+)(?= (?:saw|was|has|had|brought|recorded|marked))"
    ),
    "toll_past_span": (
        r"\b(?:in|over|during|within|for|across)(?: the)?(?: (?P<back>past|last|previous|preceding)(?: (?P<n>"
        rf"{_NUM}))?| (?:space|course) of(?: the)? {_NUM}| {_NUM})(?: and a half)?"
        r" (?:(?P<year>years?)|(?P<month>months?)|(?P<decade>decades?)|(?P<week>weeks?))\b"
    ),
    "toll_this_year": (
        r"\b(?:this|the current) year\b(?!'s)|\b(?P<last>last|the previous) year\b|\byear to date\b|"
        r"\balready this year\b|\b(?:toll|total) (?:for|of) (?:the )?year\b(?! \d)"
    ),
    "toll_row": r"\b(?:year in a row|consecutive year|straight year|successive year)\b",
    "toll_between": r"\b(?:between|from) (?P<a>D+) (?:and|to|until|till|through) (?P<b>D+)",
    "toll_sum": (
        r"\b(?:in total|a total of|the total|total|totall?ing|altogether|in all|overall|cumulative\w*|all told|"
        r"combined|death toll|toll|tally|statistics|over the years|entire (?:mission|force)|"
        r"in (?:its|the mission's) (?:history|\w+[ -]years?))\b"
    ),
    "toll_best": r"\b(?:deadliest|worst|bloodiest) (?:month|year|period|week)\b",
    "toll_now": r"\bD+ alone\b|\b(?:have|has|had) now\b",
    "toll_perfect": (
        r"\b(?:have|has|had)\b(?: \w+){0,2} (?:been|died|lost|suffered|recorded|registered|seen|given|made|paid|"
        r"killed|claimed|sustained|fallen|buried|had|perished)\b"
    ),
    "toll_loser": (
        r"(?:M+|\b(?:mission|force|operation|contingent|peacekeep\w+|it|which|that|un|united nations))(?:\)|'s)?,?(?:"
        r" \w+){0,3}? (?:has|have|had)(?: \w+){0,2} (?:lost|suffered|recorded|registered|seen|sustained|reported|"
        r"mourned|buried|had)\b(?! (?:their|his|her|its) (?:own )?li)"
    ),
    "toll_record_since": (
        rf"\b{_HEAVY}\b[^.;]{{0,90}}?\b(?:since|in (?:over|more than|nearly))\b[^.;,]{{0,60}}"
        r"|\bfirst\b[^.;,]{0,60}? since\b[^.;,]{0,60}"
    ),
    "toll_one_attack": (
        r"\b(?:in|after|following|when|during|by|from|as|because of|amid|under|and)\b(?: [\w'-]+){0,2}? (?:an?|the|"
        r"this|that|another|separate|single|twin|their|its|D+(?:'s)?)(?: (?!so\b|since\b|past\b|last\b|of\b)[\w'-]+)"
        rf"{{0,5}} {_ATTACK}(?:s|es)?\b(?! (?:personnel|since))"
        r"|\b(?:attack|ambush|blast|explosion|bomb|bombing|raid|(?:land)?mine|shooting|clash|assault|ied|rocket|"
        r"gunmen|"
        r"assailants|attackers|militants|rebels|jihadists|fighters|insurgents)s?(?: [\w'-]+){0,4} (?:killed|kills?|"
        r"killing|claimed|left|leaves|leaving)\b"
        rf"|\b(?:in|during|after|following) N+ (?:[a-z-]+ )?{_ATTACK}s?\b"
        rf"|\bwhen (?:their|its|the|an?|they)\b|\b(?:single|same) (?:{_ATTACK}|day)\b|\bdied on the spot\b|"
        rf"\bcame under\b|\bin (?:an?|the) .{{0,20}}?{_ATTACK}\b"
    ),
    "toll_of_one_attack": (
        r"\b(?:killed|dead|died|deaths?|toll|victims|casualties|fatalities|lost)\b[^.;,N]{0,50}?"
        r"\b(?:in|from|of|by|after|for) (?:the |that |this |an? |yesterday's |last |single |D+(?:'s)? |A+ |C+ )+"
        r"(?:[\w'-]+ ){0,3}?(?:attack|ambush|explosion|blast|incident|raid|assault|clash|crash|bombing|shooting|"
        r"shelling|battle|firefight)\b(?! (?:since|so far))"
    ),
    "toll_saying": (
        r"\b(?:said|says|announced|reported|stated|told|confirmed|tweeted|according to|statement|briefing|condemned|"
        r"posted|released|spokes\w+|acknowledged|issued|declared)\b[^,;]{0,50}$"
    ),
    # The event told of ends the count and is no attack of it: "with Wednesday's victim", "before Friday".
    "toll_ending": r"\b(?:with|before|including|counting|even before)(?: the (?:dead|victims?|losses) of)? $",
    "toll_said": (
        r"\b(?:said|says|announced|reported|stated|told|confirmed|tweeted|condemned|declared|noted|recalled|added|"
        r"warned|acknowledged|honou?red|in honou?r|wreath|remembered|paid tribute|according to|marked|commemorated|"
        r"released)\b"
    ),
    "toll_told_fate": (
        r"\b(?:kill\w*|died?|dead|deaths?|lost|attack\w*|ambush\w*|injured|wounded|exploded|hit|struck)\b"
    ),
    "toll_dateline": (
        r"^[\"'(\[]*(?:[a-zC.'/-]+(?: [a-zC.'/-]+){0,3}(?:, ?[a-zC.'/-]+(?: [a-zC.'/-]+){0,2}){0,2}[,(]{0,2} \(?)?"
        r"(?:N+ )?(?P<d>D+)\)?,?(?: ?\([^)]{1,40}\))?(?: [a-z.]+)? ?(?:-+|/+|:|\|)"
    ),
    "toll_reckoned": (
        r"\b(?:reckoning|count|tally|figures?|table|list|statistics|data)(?: of| as of| on| at| to)*(?: the)? $"
    ),
    "toll_news_day": r"^(?:'s)? (?:statement|report|briefing|press|update|tweet)\b",
    "toll_comma_and": r", and ",
    # --- by what cause
    "toll_hostile_phrase": rf"\b{_VIA} (?:[\w-]+ ){{0,4}}?{_HOST}\b",
    "toll_hostile": (
        r"\b(?:hostile|malicious|violent|combat|enemy)[ -](?:(?:act|action|attack)[ -])?(?:deaths?|fatalit\w+|"
        r"losses)\b|\b(?:murdered|shot dead|assassinated|killed in action|slain)\b|\bmalicious\b|\bhostile (?:act|"
        r"action|incident)|\bto violence\b"
    ),
    "toll_hostile_ahead": (
        r"\b(?:fatalit|death|killing|casualt|loss)\w* (?:[a-z]+ )?(?:due to|from|through|by|in|as a result of)"
        r" (?:violen|hostil|malicious|attack|combat)\w*|\b(?:hostile|malicious) (?:acts?|attacks?|incidents?)\b"
        r"|\b(?:attacks|violence|ambushes|bombs|mines|explosives|clashes)\b[^,.;]{0,50}(?:killed|claimed|cost)"
        r"[^,;]{0,30}$|\bkilled (?:deliberately|on purpose)\b"
    ),
    "toll_natural": (
        r"\b(?:accident\w*|illness\w*|disease\w*|natural causes|sickness|covid\w*|malaria|crash\w*|earthquakes?|"
        r"quake|rubble|"
        r"suicide(?!.{0,3}(?:bomb|attack|car))|self-inflicted)\b"
    ),
    "toll_all_causes": (
        r"\b(?:all|any|various|other|whatever(?: the)?) causes?\b|\ball[- ]cause\b|\bwhatever the cause\b"
        r"|\bdeaths altogether\b|\bwhatever they died of\b"
    ),
    "toll_excludes": (
        r"\b(?:not (?:counting|including|taking into account)|excluding|without counting|apart from|aside from|"
        r"prior to|before|other than|not (?:yet )?includ\w+) (?P<x>(?:the (?:victims?|dead|toll|deaths?|casualties|"
        r"losses|those killed) (?:of|in|from|on) )?(?:those killed (?:in|on) )?(?:(?:the|this|that|these|latest|"
        r"recent|D+(?:'s)?|A+|C+(?:'s)?|[a-z][\w'-]*) ){0,5}?(?:attack|ambush|incident|blast|explosion|bombing|raid|"
        r"assault|death|killing|shooting|violence|losse|casualtie)(?:e?s)?\b)"
    ),
    "toll_means": rf"\b(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _MEANS)})(?![\w-])",
    "toll_means_behind": (
        r"^[^.;:,N]{0,50}?\b(?:in|by|through|due to|from|of|as a result of|as a consequence of|because of|under|"
        rf"following|to|owing to|involving|caused by|with)\b (?P<list>{_MEANS_LIST})(?P<rest>[^.;:N]{{0,40}})"
    ),
    "toll_means_ahead": (
        rf"(?P<list>{_MEANS_LIST})(?: [\w'-]+){{0,2}}? (?:(?:have|has|had) )?(?:already |so far |also )*"
        r"(?:killed|claimed|taken|cost)(?: the lives of)?(?: (?:more than|at least|some|about|a total of))* ?$"
    ),
    # "Mines and other attacks", "in ambushes and attacks": all hostile acts once more.
    "toll_means_open": (
        r"^(?: \w+)?(?:,? (?:and|or))(?: \w+){0,3} (?:attacks?|violence|hostil\w+|malicious|fighting|combat|clashes|"
        r"acts?|incidents)\b"
    ),
    # --- lists behind a total
    "toll_list_else": (
        r"\b(?:cases|infect\w+|tested|patients|serves?|serving|contribut\w+|deployed|vehicles|patrols|convicted|"
        r"trials?|investigations?|N+ (?:[\w-]+ )?(?:attacks|incidents|ambushes|camps|bases)|number of (?:attacks|"
        r"incidents)|attacks (?:were|in)|abduct\w+|detained|injur\w+|wounded|countries provide)\b"
    ),
    "toll_list_civilians": r"\bcivilians?\b",
    "toll_list_died": r"\b(?:deaths?|dead|died|killed|fatalit\w+|lost their lives)\b",
    "toll_list_brackets": rf"{_STATES},? (?:\((?:with )?(?P<n>N+)(?P<each> each)?\)|with (?P<n2>N+)(?: dead|"
    r" deaths| killed)?(?P<each2> each))",
    "toll_list_each": rf"(?P<n>N+) (?:deaths? )?(?P<each>each),? (?:(?:came |were )?from )?{_STATES}",
    "toll_list_from": (
        r"(?P<n>N+) (?:(?:were|came|each|was) )?from (?P<list>(?:the )?C+)"
        r"|(?P<n2>N+) (?:were |was )?(?P<list2>A+)(?=[,.;]| and|$)"
    ),
    "toll_list_nations": (
        r"\bnationalit(?:y|ies)\b|\bnationals\b|\b(?:dead|victims|killed|fallen|they|those|deaths?)\b[^.;]{0,30}?"
        r"\b(?:came|were|come|are|hailed) from\b|\bcontingents\b|\bcitizens\b|\bcountr(?:y|ies) of origin\b"
        r"|\b(?:dead|killed|deaths) each\b"
    ),
    "toll_list_mission": (
        rf"(?P<m>M+)(?:[^.;:N]{{0,80}}?)(?: (?:with|had|lost|recorded|counted|suffered|mourned|by|at|is|was)|,|"
        rf":| \() ?(?P<n>N+){_LISTED}(?: members| peace-?keepers| people| soldiers)?{_LISTED}{_STOP}"
    ),
    "toll_list_at_mission": rf"(?P<n>N+){_LISTED}{_WERE} (?:in|with|at|from) (?:the )?(?:C+ \()?(?P<m>M+)",
    "toll_list_in_country": rf"(?<!the )(?P<n>N+){_LISTED}{_WERE} in (?:the )?(?P<c>C+)(?! \(M)",
    "toll_list_country": rf"(?P<c>C+) \((?P<n>N+){_LISTED}\)",
    "toll_list_row": rf"(?:^|, |and |: |; )(?:the )?(?P<m>M+),? (?P<n>N+){_STOP}",
    "toll_list_year": (
        r"\b(?:in|during|for|the year) (?P<d>D+)(?:,[^,.;:N]{0,60},)?(?:[^.;:N,]{0,50}? (?:was|were|counted|had been|"
        rf"stood at|brought|recorded|saw|seen|killed|died|had|claimed))? (?P<n>N+)(?: such)?{_LISTED}(?: people|"
        rf" peace-?keepers)?{_STOP}"
    ),
    "toll_list_versus": (
        rf"\b(?:against|compared (?:with|to)|up from|down from|after|than(?: the)?|from) (?P<n>N+){_LISTED} (?:in|"
        r"during) (?P<d>D+)|\b(?:of|in) (?P<d2>D+), when (?P<n2>N+) "
    ),
    "toll_list_kind": (
        r"(?P<n>N+)(?: of (?:them|these|those|whom|the dead))?,?(?: (?:were|was|are|is|had been))?(?: an?)? "
        r"(?P<k>(?P<military>soldiers?|military(?: personnel)?|troops)|(?P<police>police(?:men| officers?)?)|"
        r"(?P<civilian>civilians?(?: staff)?)|(?P<peacekeepers>peace-?keepers|blue helmets))(?=[,.;]| and|$)"
    ),
    "toll_list_stated": r"\bof (?:them|these|those|whom|the dead)\b|\b(?:were|was)\b",
}

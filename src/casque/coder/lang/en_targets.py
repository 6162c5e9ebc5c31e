"""English: what of the mission was attacked: names of targets, and the patterns that weigh them."""

from __future__ import annotations

TARGET_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("target", "convoy",
     (
        "convoy", "convoys", "column", "columns", "motorcade", "logistics convoy", "supply convoy", "barge",
        "barges", "logistic convoy", "fuel convoy", "supply column", "boats", "water trucks", "supply trucks",
        "supply run", "string of vehicles", "line of vehicles",
     )),
    ("target", "patrol",
     (
        "patrol", "patrols", "patrolling", "on patrol", "foot patrol", "patrolled", "patrolmen",
        "routine round", "reconnaissance team", "night round",
     )),
    ("target", "camp",
     (
        "camp", "camps", "base", "bases", "compound", "compounds", "headquarters", "barracks", "super camp",
        "outpost", "outposts", "garrison", "operating base", "company operating base", "military base", "position",
        "positions", "field office", "facility", "facilities", "premises", "installation", "installations",
        "observation tower", "office", "watchtower", "guard tower", "tower", "towers", "watchtowers",
        "team site", "team sites", "offices", "bunker", "depot",
        "logistics base", "perimeter", "encampment", "cantonment", "strongpoint",
     )),
    ("target", "escort", ("escort", "escorts", "escorting", "escorted")),
    ("target", "checkpoint",
     (
        "checkpoint", "checkpoints", "check point", "check-point", "roadblock", "road block", "guard post",
        "guard posts", "sentry post", "sentry posts", "observation post", "observation posts", "post", "posts",
        "lookout post", "control post", "sentry box",
     )),
    ("target", "aircraft",
     (
        "helicopter", "helicopters", "aircraft", "plane", "planes", "airplane", "aeroplane", "chopper",
        "cargo plane", "mi-8", "mi-17", "mi-26", "mi-24", "oryx", "puma", "cargo aircraft", "hercules",
        "c130", "an-32", "ilyushin", "jetliner",
        "rotorcraft", "gunship", "airliner", "helicopter gunship", "antonov",
        "mi-8s", "mi-17s", "bell 412", "bell 212", "super puma", "rooivalk", "an-26", "an-24", "an-12", "il-76",
        "c-130", "cessna", "beechcraft", "let-410", "l-410", "bombardier crj", "transport plane",
        "surveillance plane", "surveillance aircraft", "light aircraft",
     )),
    ("target", "vehicle",
     (
        "vehicle", "vehicles", "truck", "trucks", "armoured vehicle", "armored vehicle",
        "armoured personnel carrier",
        "armored personnel carrier", "apc", "apcs", "jeep", "jeeps", "tanker", "tankers", "ambulance", "pick-up",
        "pickup", "car", "cars", "bus", "buses", "minibus", "four-wheel drive", "lorry", "lorries", "troop carrier",
        "personnel carrier", "armoured carrier", "armored car", "armoured car", "armoured cars", "four-by-four",
        "land cruiser", "land rover", "land rovers", "motorcycle", "road accident", "traffic accident",
        "car accident", "car crash", "road crash", "road traffic accident", "vehicle accident",
        "half-track", "troop transport",
        "armoured troop carrier",
     )),
    ("target", "individual",
     (
        "off duty", "off-duty", "on leave", "hired car", "his home", "her home", "their home", "his residence",
        "her residence", "while jogging", "while shopping", "returning home", "on his way home", "on her way home",
        "private car", "private vehicle", "taxi", "his house", "her house", "their house", "his lodgings",
        "his hotel room", "his apartment", "his flat", "her apartment", "walking alone", "on their leave",
     )),
)  # fmt: skip

TARGET_PATTERNS: dict[str, str] = {
    # One person who was alone when it happened.
    "alone": (
        r"\b(?:murder|killing|assassination|stabbing)\s+of\s+an?\s+(?:\w+\s+){0,3}?(?:employee|staffer|"
        r"staff\s+member|official|"
        r"interpreter|driver|worker|civilian)\b|\bfound\s+(?:shot\s+)?dead\s+(?:\w+\s+){0,4}?(?:hotel|room|suite|"
        r"apartment|"
        r"house|home|residence|quarters|balcony)\b|\bas\s+(?:he|she)\s+(?:parked|shopped|walked|jogged|slept)\b|"
        r"\b(?:at|"
        r"outside|in)\s+(?:his|her|their)\s+(?:own\s+)?(?:home|house|lodgings|hotel|residence|quarters|flat|"
        r"apartment)\b"
    ),
    "office": r"office",
    "vague_position": r"(?:positions?|posts?|facilit\w+|premises|installations?|offices?|perimeter|bunker|depot)$",
    # Targets: words before and behind the name of what was hit.
    "target_strong": (
        r"\b(?:at|on|against|into|targeting|targets|targeted|attacked|ambushed|stormed|raided|shelled|hit|hits|"
        r"struck|"
        r"strikes|overran|waylaid|bombed|blew\s+up|mortared|rocketed|besieged|hitting|striking|attacking|ambushing|"
        r"downed|brought\s+down|shot\s+down|fell\s+upon|fell\s+on|set\s+upon|rammed|pelted|stoned|assault\s+of|"
        r"shelling\s+of|ambush\s+of|attack\s+of|"
        r"under|beneath|beside)\s+(?:[\w.'()-]+\s+){0,6}$"
    ),
    "target_before": (
        r"(?:\b(?:of|entered|penetrated?|their|towards?|inside|near|opened\s+fire\s+on|when|as|while|its|his|"
        r"carrying|in|"
        r"with)\b|^)\s*(?:[\w.'()-]+\s+){0,9}$"
    ),
    "target_after": (
        r"\s*(?:[\w.'(),-]+\s+){0,6}?(?:was|were|came|comes|had|struck|hit|hits|ran|drove|detonated|triggered|"
        r"travell?ing|moving|escorting|passed|exploded|ambushed|attacked|targeted|sets?\s+off|went\s+over|"
        r"is\s+(?:hit|attacked|ambushed|shelled)|under\s+(?:fire|attack)|caught|got|fell|overturned|left)\b"
    ),
    "target_off": (
        r"\b(?:evacuated|taken|returned|flown|airlifted|back|transferred|medical|hospital|transported|"
        r"reinforce\w*|reinforcements|brought|lifted\s+out|treated|headed\s+for|burned|recovered|sent|dispatched|"
        r"set\s+out)\b[^.,;]{0,40}$"
    ),
    "target_off_after": (
        r"^\W*(?:for\s+(?:displaced|internally|refugees)|of\s+(?:displaced|refugees)|was\s+(?:sent|dispatched)|"
        r"(?:which|that)\s+arrived|spokes\w+|said|announced|director)\b"
    ),
    "camp_off": (
        r"\b(?:army|government|military\s+air|air|data|knowledge|refugee|refugees'|displaced|idps?|displacement|"
        r"serb|croat|"
        r"transit|"
        r"training|rebel|rebels'|militia|enemy|party|police\s+force|bargaining|tax|good|strong|hezbollah|fardc|"
        r"beside\s+the|relieve\s+(?:an?|the)(?:\s+\w+)?|(?:led|carried)\s+(?:off\s+)?to|"
        r"malian|"
        r"congolese|israeli|american|african\s+union|kfor|company|mission's\s+legal|its\s+legal)\s+$"
    ),
    "generic_position": (
        r"\b(?:military|un|their|mission|peacekeeping|u\.n\.|army|observation|minu\w+|un[a-z]{2,6}|onu[a-z]{1,3}|monu[a-z]{1,3}|monusco|fijian|"
        r"nations|battalion|unmiss|unisfa|monuc|unprofor|unamid|its|observer|irish|ghanaian|nepalese|french|indian|"
        r"italian|spanish|force|force's|mission's|unit's|battalion's|company's|contingent's|the|a|one)\W+$"
    ),
    # "Positions of the UN battalion".
    "position_of": r"\s+(?:of|held\s+by|manned\s+by)\s+(?:the\s+)?(?:[\w-]+\s+)?(?:un|u\.n\.|united\s+nations|"
    r"peace\s?keep\w+|blue\s+helmets|mission|un[a-z]{2,6}|monu\w+|minu\w+)\b",
    "aircraft_off": (
        r"\b(?:by|with|sent|dispatched|scrambled|deployed|fighter|combat|attack|rescue|two|its|french|military|"
        r"government|army|"
        r"israeli|syrian|evacuat\w+|in)\s+(?:an?\s+|two\s+|the\s+)?(?:\w+\s+){0,2}$"
    ),
    "far_from": (
        r"\b(?:km|kms|kilomet(?:re|er)s?|miles?|metres?|meters?)\s+(?:[\w-]+\s+){0,2}?(?:from|of|off|short\s+of|"
        r"outside)\s+(?:the\s+|"
        r"its\s+|their\s+|a\s+|an\s+)?(?:[\w'-]+\s+){0,2}$|\b(?:bound\s+for|way\s+(?:back\s+)?(?:to|from)|"
        r"return\w*\s+(?:to|from)|"
        r"back\s+(?:to|at)|head(?:ed|ing)\s+(?:back\s+)?(?:to|for)|en\s+route\s+(?:to|from)|travell?\w*\s+(?:to|"
        r"from)|(?:supplies|food|"
        r"fuel|rations|water|goods)\s+to|towards)\s+(?:the\s+|its\s+|their\s+|a\s+|an\s+)?(?:[\w'-]+\s+){0,2}$"
    ),
    "escorting": (
        r"\b(?:convoys?|trucks|lorries|tankers|column)\s+(?:[\w'-]+\s+){0,4}?(?:(?:being\s+)?escorted\s+by|(?:(?:that|which)\s+)?"
        r"(?:they|he|she|it|(?:the\s+|its\s+)?(?:[\w-]+\s+){0,2}?(?:peace\s?keepers|soldiers|troops|helmets|men))\s+"
        r"(?:escorted|guarded|protected))\b|"
        r"\b(?:convoys?|trucks|lorries|column)\s+(?:[\w'-]+\s+){0,5}?under\s+(?:un\s+|u\.n\.\s+|military\s+|"
        r"armed\s+)?escort\b|"
        r"(?<![\w-])(?:escort(?:ed|ing)|guard(?:ed|ing)|accompan(?:ied|ying)|protect(?:ed|ing)|(?:was|"
        r"were)\s+guiding|"
        r"providing\s+(?:an?\s+)?(?:escort|security)\s+(?:for|to)|provided\s+(?:an?\s+)?escort\s+(?:for|to))\s+"
        r"(?:(?!\b(?:base|camp|headquarters|area|town|village|population|post|"
        r"compound)\b)[\w'-]+\s+){0,6}?(?:trucks?|lorr(?:y|ies)|tankers?|convoys?|column|vehicles?|food|fuel|"
        r"water|aid|supplies|civilians|minister|delegation|officials?|workers?|teams?|barges?|buses|goods|staff|"
        r"personnel|employees|observers?|contractors?|traders?|returnees|refugees|deminers|engineers|cars?)\b|"
        r"\b(?:trucks?|lorr(?:y|ies)|tankers?|convoys?|column|vehicles?|barges?|"
        r"buses|civilians|workers)\s+(?:(?:that|which|whom)\s+)?(?:\w+\s+){1,5}?(?:was|were|"
        r"had\s+been)\s+(?:escorting|guarding|"
        r"accompanying|protecting)\b"
    ),
    "escorting_intended": r"\b(?:to|will|would|due\s+to)\s+$",
    "attackers_vehicle": r"\b(?:suicide|booby-trapped|explosive[s-]?(?:[\s-]laden)?|laden|bomb|kamikaze|hijacked|"
    r"stolen|attackers'?|militants'?|their\s+own|rigged|hit\s+by\s+a|gun|armed|parked|several|numerous|"
    r"rammed\s+an?|"
    r"drove\s+an?|drove\s+up\s+in|arrived\s+in|came\s+in|aboard|in\s+armed|enemy)\s+(?:\w+\s+)?$",
    "attackers_vehicle_after": r"^\s+(?:(?:that\s+(?:was|had\s+been)\s+)?(?:laden|packed|loaded|filled|rigged|"
    r"stuffed|crammed|bearing|carrying)\s+(?:\w+\s+)?(?:with\s+)?(?:explosives?|gunmen|bombs?|armed)|"
    r"of\s+(?:horsemen|"
    r"fighters|attackers|gunmen|militants|rebels|armed|smoke)|bombs?\b|with\s+(?:gunmen|fighters|"
    r"some\s+\d+\s+armed))",
    "bound_for": r"\b(?:back\s+to|return\w*\s+to|close\s+to|from|bound\s+for|(?:on\s+)?(?:its|their|"
    r"the)\s+way\s+(?:back\s+)?to|near|outside|(?:food|fuel|supplies|rations|water)\s+to|reached|towards?|left|"
    r"between|"
    r"km\s+from|short\s+of|(?:north|south|east|west)(?:-?(?:east|west))?\s+of|metres\s+from|to\s+(?:its|their|"
    r"the))\s+(?:a\s+|an\s+|the\s+|its\s+|"
    r"their\s+|his\s+|our\s+|one\s+of\s+\w+\s+)?(?:[\w'.-]+\s+){0,2}$",
}  # fmt: skip

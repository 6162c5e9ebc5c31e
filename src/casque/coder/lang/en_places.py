"""English: words and patterns of places, targets, means of attack and authors."""

from __future__ import annotations

from casque.coder.lang.en_locating import LOCATING_PATTERNS

PLACE_PATTERNS: dict[str, str] = LOCATING_PATTERNS | {
    "claim_more": r"\bclaim(?:ed|s|ing)\s+(?:the|this|that|both|all|it)\b|\b(?:was|were|is)\s+(?:its|their)\s+"
    r"(?:\w+\s+)?work\b|\bsa(?:id|ys|ying)\s+(?:that\s+)?(?:it|they)\s+(?:was|were|had\s+been|is|"
    r"are)\s+(?:responsible|"
    r"behind)|\bboast(?:ed|s|ing)\b|\bsa(?:id|ys)\s+(?:that\s+)?(?:it|they)\s+(?:had\s+)?(?:killed|carried|"
    r"destroyed|seized|struck|blew)|\bsign(?:s|ed)\s+for\b|\badmit(?:s|ted)\s+(?:responsibility|having)",
    "suspicion_more": r"\bpoint(?:s|ed|ing)?\s+(?:\w+\s+){0,3}?(?:to|at|towards?)\b|\bin\s+all\s+(?:likelihood|"
    r"probability)\b|\bmost\s+(?:likely|probably)\b|\bquick\s+to\s+name\b|\bhallmarks?\s+of\b|\battribut(?:ed|es|"
    r"ing)\b|"
    r"\bascrib(?:ed|es|ing)\b|\bhold(?:s|ing)?\s+(?:the\s+)?$|\bfingers?\b|\bblam(?:e|ed|es|ing)\b|"
    r"\bput\s+it\s+down\s+to\b",
    "suspicion_after": r"^\W+(?:\w+\s+){0,2}?(?:is|are|was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:suspected|"
    r"blamed|"
    r"accused|believed|thought|held\s+responsible)\b|^\s+(?:responsible|of\s+(?:being\s+behind|carrying\s+out))\b",
    "denial_more": r"\b(?:den(?:ied|ies|y|ying)|reject(?:ed|s|ing)|disclaim(?:ed|s)|had\s+(?:nobody|"
    r"nothing\s+to\s+do)|"
    r"dismiss(?:ed|es)|repudiat\w+)\b",
    # A group that counts the dead of its act, before and behind its name.
    "own_count_after": r"(?:\s*\([^)]*\))?\s+(?:announced|boasted\s+of|spoke\s+of|counted)\s+"
    r"(?:[\w-]+\s+){0,4}?(?:dead|killed|deaths)\b",
    "own_count_before": r"(?:^|[.;]\s+)(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens),\s+"
    r"(?:says?|said|claims?|claimed)\s+(?:the\s+)?$",
    # Before a group's name: an army speaks of it.
    "party_says": r"\b(?:army|armed\s+forces|military|idf)\s+(?:\w+\s+){0,2}?"
    r"(?:said|says|stated|maintained|insisted)\b",
    # A group that the actor pack does not know, named as the author.
    "named_group": r"\b(?P<name>(?:the\s+)?(?:[A-Z][\w'’-]+\s+){1,4}(?:Army|Front|Brigades?|Movement|Militia|"
    r"militia|militias|militiamen|rebels|youths|fighters|faction|gunmen|guerrillas))\b",
    "own_force": r"\b(?:malian|congolese|lebanese|government|national|host|sudanese|somali|haitian|ivorian|african|"
    r"french|united|un|suspected|armed|unidentified|islamist|islamic|peacekeep\w*|local|former|some)\b",
    "negated": r"\b(?:no\s+(?:sign|evidence|indication|suggestion|trace)\s+(?:of|that)\s+|not\s+(?:been\s+)?|"
    r"never\s+|"
    r"without\s+|rul(?:ed|es|ing)\s+out|rather\s+than|would\s+be\s+|could\s+be\s+|might\s+be\s+|den(?:ied|"
    r"ies)\s+(?:that\s+)?)"
    r"(?:\w+\s+){0,4}$",
    "attackers_vehicle": r"\b(?:suicide|booby-trapped|explosive[s-]?(?:[\s-]laden)?|laden|bomb|kamikaze|hijacked|"
    r"stolen|"
    r"attackers'?|militants'?|their\s+own|rigged|hit\s+by\s+a)\s+(?:\w+\s+)?$",
    "attackers_vehicle_after": r"^\s+(?:(?:that\s+(?:was|had\s+been)\s+)?(?:laden|packed|loaded|filled|rigged|"
    r"stuffed|"
    r"crammed|bearing|carrying)\s+(?:\w+\s+)?(?:with\s+)?(?:explosives?|gunmen|bombs?|armed)|of\s+(?:horsemen|"
    r"fighters|"
    r"attackers|gunmen|militants|rebels|armed)|bomb)",
    "bound_for": r"\b(?:back\s+to|return\w*\s+to|close\s+to|from|bound\s+for|(?:on\s+)?(?:its|their|"
    r"the)\s+way\s+(?:back\s+)?"
    r"to|near|outside|(?:food|fuel|supplies|rations|water)\s+to|reached|towards?|left)\s+(?:a\s+|an\s+|the\s+|its\s+|"
    r"their\s+|his\s+|our\s+|one\s+of\s+\w+\s+)?(?:[\w'.-]+\s+){0,2}$",
}
PLACE_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("attack", "direct_fire",
     ("rifle fire", "rifles", "bullets", "bullet", "gunshot", "gunshots", "gunshot wounds", "riddled with bullets",
      "raked with gunfire", "opened up with", "opened up on", "automatic fire", "machine-gun fire", "hostile fire",
      "shot at close range", "exchange of shots", "came under sustained fire", "heavy gunfire", "automatic gunfire",
      "bursts of fire", "fired bursts", "traded fire", "shoot-outs", "fired warning shots at", "shot them",
      "shot him",
      "shot her", "shots were exchanged", "traded gunfire", "began shooting", "started shooting",
      "fired shots into")),
    ("attack", "indirect_fire",
     ("mortar bomb", "mortar bombs", "mortar barrage", "rocket attack", "rocket attacks", "rocket-propelled",
      "rocket launcher", "tank shell", "tank shells", "artillery rounds", "artillery round", "mortaring", "mortared",
      "tank round", "tank rounds", "anti-tank rocket", "anti-tank rockets", "anti-tank missile", "grad rockets",
      "katyusha", "katyushas")),
    ("attack", "ied",
     ("roadside device", "explosive charge", "remote-controlled device", "roadside explosion", "planted explosives",
      "a device killed", "bomb blast", "bomb attack", "roadside charge", "booby-trapped car", "booby-trapped vehicle",
      "parcel bomb", "time bomb")),
    ("attack", "ambush", ("lay in wait", "lying in wait", "laid in wait", "waylaying")),
    ("attack", "drone", ("drone-dropped", "quadcopter", "unmanned aerial vehicle", "loitering munition")),
    ("attack", "abduction",
     ("taken prisoner", "took prisoner", "taken captive", "held captive", "carried off", "led away at gunpoint",
      "seized hostage", "took captive", "captors", "kidnappers", "abductors", "detained at gunpoint")),
    ("attack", "assault",
     ("threw rocks", "throwing rocks", "hurled stones", "hurled rocks", "hurling stones", "angry mob",
      "stone-throwers",
      "set alight", "ransacked", "vandalised", "vandalized", "beat up", "beaten up", "manhandled", "knifed",
      "stab wounds", "machete-wielding", "petrol bomb", "petrol bombs", "stones thrown", "pelting", "stoning",
      "hacked", "forced their way", "throwing stones at")),
    ("target", "individual",
     ("off duty", "off-duty", "on leave", "hired car", "his home", "her home", "their home", "his residence",
      "her residence", "while jogging", "while shopping", "returning home", "on his way home", "on her way home",
      "private car", "private vehicle", "taxi")),
    ("target", "convoy", ("barge", "barges", "logistic convoy", "fuel convoy", "supply column", "boats",
      "water trucks")),
    ("target", "camp", ("observation tower", "watchtower", "guard tower", "team site", "super camp")),
    ("target", "checkpoint", ("guard post", "sentry post")),
    ("target", "vehicle",
     ("four-wheel drive", "lorry", "lorries", "troop carrier", "personnel carrier", "armoured carrier", "armored car",
      "armoured car", "four-by-four", "land cruiser", "motorcycle")),
    ("target", "aircraft", ("mi-8", "mi-17", "mi-26", "oryx", "puma", "cargo aircraft")),
)  # fmt: skip

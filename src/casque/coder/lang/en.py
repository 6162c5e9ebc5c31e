"""English: words and patterns of the coder."""

from __future__ import annotations

from casque.coder.lang.base import LanguagePack
from casque.coder.lang.en_assembly import ASSEMBLY_PATTERNS
from casque.coder.lang.en_attacks import ATTACK_PATTERNS
from casque.coder.lang.en_counts import (
    COUNT_PATTERNS,
    NUMBER_PATTERNS,
    NUMBER_SCALES,
    NUMBER_WORDS,
    ORDINALS,
    OUTCOMES,
    VAGUE_NUMBERS,
)  # fmt: skip
from casque.coder.lang.en_dates import (
    ABBREVIATIONS,
    DATE_PATTERNS,
    DATES,
    FUNCTION_WORDS,
    MONTHS,
    OPENERS,
    WEEKDAYS,
)
from casque.coder.lang.en_places import PLACE_PATTERNS, PLACE_TERMS
from casque.coder.lang.en_victims import UNITS, VICTIM_TERMS


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _plural(*words: str) -> tuple[str, ...]:
    return (*words, *(w + "s" for w in words))


_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # What was used and what was done.
    ("attack", "indirect_fire",
     (
        *_plural("rocket", "mortar", "shell", "artillery shell", "mortar shell", "mortar round", "missile",
        "howitzer"),
        "rpg", "rpgs", "rocket-propelled grenade", "rocket-propelled grenades", "rocket propelled grenades",
        "shelling",
        "shelled", "artillery", "artillery fire", "mortar fire", "rocket fire", "indirect fire", "tank fire",
        "bombardment", "rocket launchers", "rocketed",
     )),
    ("attack", "ied",
     (
        "ied", "ieds", "improvised explosive device", "improvised explosive devices", "improvised device",
        "explosive device", "explosive devices", "improvised explosive", "roadside bomb", "roadside bombs",
        "roadside bombing", "remote-controlled bomb", "remote-controlled explosive", "homemade bomb",
        "homemade explosive", "improvised bomb", "car bomb", "car bombs", "car bombing", "remotely detonated bomb",
        "booby trap", "booby-trapped", "planted bomb", "bomb", "bombs", "hidden device", "buried device",
     )),
    ("attack", "landmine",
     (
        *_plural("landmine", "land mine", "land-mine", "anti-tank mine", "anti-personnel mine", "antitank mine"),
        "a mine", "the mine", "mine explosion", "mine blast", "mine attack", "mined road", "mines", "by mine",
        "mine-blast", "on mine", "hit mine",
     )),
    ("attack", "suicide_bombing",
     (
        *_plural("suicide bombing", "suicide attack", "suicide bomber", "suicide bomb", "suicide car bomb"), "vbied",
        "svbied", "suicide vehicle", "suicide vest", "suicide vests", "explosive belt", "explosives belt",
        "explosive-laden vehicle", "vehicle packed with explosives", "truck packed with explosives",
        "car packed with explosives", "vehicle-borne improvised explosive device", "kamikaze", "blew himself up",
        "blew themselves up", "suicide truck bomb", "vehicle laden with explosives", "explosives-laden vehicle",
        "car laden with explosives", "truck laden with explosives", "vehicle filled with explosives",
        "suicide car bombing", "truck loaded with explosives", "vehicle loaded with explosives",
     )),
    ("attack", "ambush", ("ambush", "ambushed", "ambushes", "ambushing", "waylaid")),
    ("attack", "complex_attack",
     ("complex attack", "complex attacks", "complex and coordinated attack", "coordinated complex attack",
      "complex ambush", "complex assault")),
    ("attack", "direct_fire",
     (
        "gunfire", "small arms", "small-arms", "small arms fire", "opened fire", "open fire", "opens fire",
        "opening fire", "under fire", "shot at", "shot dead", "gunned down", "shooting", "shootout", "shoot-out",
        "firefight", "fire fight", "exchange of fire", "exchanged fire", "exchange of gunfire", "automatic weapons",
        "heavy weapons", "machine gun", "machine guns", "machine-gun", "assault rifles", "sniper", "sniper fire",
        "gun attack", "gun battle", "fired on", "fired upon", "was shot", "were shot", "shot and killed",
        "shot and wounded", "light weapons", "fired shots", "shots were fired", "hail of bullets", "heavy fire",
        "sprayed with bullets", "grenade attack", "hand grenade", "hand grenades", "hand-grenade", "threw grenades",
        "shot in", "shot by", "stray bullet", "stray bullets", "drive-by", "caught in crossfire", "crossfire",
        "fired at", "fire from", "fired shots at", "shots fired",
     )),
    ("attack", "drone", ("drone strike", "drone attack", "armed drone", "drone strikes", "drone", "drones", "uav")),
    ("attack", "abduction",
     ("abducted", "kidnapped", "abduction", "kidnapping", "taken hostage", "hostage-taking", "held hostage",
      "took hostage", "kidnap", "abduct", "hijacked")),
    ("attack", "assault",
     (
        "stabbed", "stabbing", "stoned", "stone-throwing", "threw stones", "throwing stones", "pelted", "riot",
        "riots",
        "rioters", "mob", "beaten", "beating", "lynched", "machete", "machetes", "angry crowd",
        "violent demonstration",
        "violent protest", "violent protests", "molotov cocktail", "molotov cocktails", "knife attack",
     )),
    # Words that say only that there was an attack.
    ("attack", "-",
     (
        "attack", "attacks", "attacked", "attacking", "assault", "assaulted", "raid", "raided", "bombing", "bombings",
        "explosion", "explosions", "blast", "blasts", "bomb", "bombed", "clash", "clashes", "clashed", "hostile act",
        "hostile acts", "incident", "incidents", "violence", "struck", "exploded", "detonated", "stormed", "targeted",
        "killing of", "killings of", "fighting", "battle", "targeting", "offensive", "hit by", "fired", "strike",
        "strikes", "shot", "hostile fire", "malicious act", "malicious acts", "murder", "assassination", "overran",
        "went off", "blew up", "blown up", "going off", "device", "fell on", "set upon",
        "under attack", "fires at", "shots at", "fires on", "fires into", "fires upon", "hits",
        "opens up", "rounds fired",
     )),
    ("accident", "accident",
     (
        "accident", "accidents", "crash", "crashed", "road accident", "traffic accident", "helicopter crash",
        "plane crash", "illness", "disease", "malaria", "covid-19", "ebola", "cholera", "heart attack", "drowned",
        "drowning", "overturned", "earthquake", "natural causes", "suicide", "friendly fire", "accidental",
        "accidentally", "collided", "collision", "landslide", "flood", "floods", "lightning", "electrocuted",
        "fell ill", "skidded", "ran off the road", "left the road", "left the carriageway", "left the runway",
        "ran off the carriageway", "rolled over", "hard landing", "technical failure",
     )),
    ("target", "convoy", ("convoy", "convoys", "column", "motorcade", "logistics convoy", "supply convoy")),
    ("target", "patrol", ("patrol", "patrols", "patrolling", "on patrol", "foot patrol", "patrolled")),
    ("target", "camp",
     (
        "camp", "camps", "base", "bases", "compound", "headquarters", "barracks", "super camp", "outpost", "garrison",
        "operating base", "company operating base", "military base", "position", "positions", "post",
        "observation post", "field office", "facility",
     )),
    ("target", "escort", ("escort", "escorts", "escorting", "escorted")),
    ("target", "checkpoint", ("checkpoint", "checkpoints", "check point", "check-point", "roadblock", "road block")),
    ("target", "aircraft",
     ("helicopter", "helicopters", "aircraft", "plane", "airplane", "aeroplane", "chopper", "cargo plane")),
    ("target", "vehicle",
     (
        "vehicle", "vehicles", "truck", "trucks", "armoured vehicle", "armored vehicle", "armoured personnel carrier",
        "armored personnel carrier", "apc", "jeep", "tanker", "ambulance", "pick-up", "pickup", "car", "bus",
        "minibus",
     )),
)  # fmt: skip

_PATTERNS: dict[str, str] = {
    # A running total, a rate or a comparison: its numbers are never those of one attack.
    "total": (
        r"\bso\s+far\b|\bto\s+date\b|\bsince\s+(?:\d{4}|the\s+(?:mission|force|start|beginning|deployment|"
        r"operation|launch)|its|"
        r"it\s+(?:was|began|started)|being|january|february|march|april|may|june|july|august|september|october|"
        r"november|"
        r"december|then)\b|\bbr(?:ing|ings|inging|ought)\s+(?:\w+\s+){0,3}?(?:to\b|the\s+(?:total|number|toll|"
        r"death|overall))|"
        r"\bin\s+total\b|\boverall\b|\bmore\s+than\s+any(?:where)?\b|\bas\s+(?:on|of)\s+\d|"
        r"\bso\s+far\s+this\s+year\b|\bthis\s+year\s+alone\b|\b(?:in|over|during)\s+the\s+(?:past|"
        r"last)\s+(?:\w+\s+)?(?:years?|months|"
        r"decade)\b|\bsince\s+\w+\s+\d{4}\b|\baccording\s+to\s+(?:un|u\.n\.)\s+(?:data|figures|statistics)\b|"
        r"\bhistory\s+of\b|"
        r"\b(?:first|second|third)\s+(?:half|quarter)\s+of\b|\bdeadliest\s+(?:mission|year|nation|country)\b|"
        r"\bin\s+all\b|"
        r"\ba\s+total\s+of\b|\bworldwide\b|\baround\s+the\s+world\b|\bdeath\s+toll\s+(?:since|of\s+the\s+mission)\b|"
        r"\bsince\s+the\s+beginning\s+of\b|\bannually\b|\bevery\s+year\b|\beach\s+year\b|\bper\s+year\b|"
        r"\bbetween\s+\d{4}\s+and\s+\d{4}\b|"
        r"\b(?:had|have)\s+been\s+(?:\w+\s+){0,6}(?:this|that|last)\s+year\b|"
        r"\bhas\s+(?:now\s+)?lost\b|\bhave\s+(?:now\s+)?lost\b(?!\s+their)"
    ),
    "claim": (
        r"\bclaim(?:ed|s|ing)?\s+(?:\w+\s+){0,2}?(?:responsibility|credit|to\s+have|(?:that\s+)?(?:it|they|its|"
        r"their)\s+(?:\w+\s+){0,2}?"
        r"(?:attack\w*|ambush\w*|kill\w*|had|was|were|carried|fired|fighters|men)|(?:the|this|that|both|an?|"
        r"\w+day's)\s+(?:[\w-]+\s+){0,3}?(?:attack|attacks|ambush|bombing|assault|"
        r"raid|blast|operation|strike|explosion|killings?|shelling)|by\b)|\b(?:was|were|been|"
        r"later)\s+(?:later\s+|since\s+|also\s+)?claimed\b|"
        r"\bclaims?\s+of\s+responsibility\b|\b(?:took|taken|taking|acknowledged|assumed)\s+responsibility\b|"
        r"\b(?:issued|released|posted|published)\s+a\s+(?:\w+\s+)?(?:statement|communique|video|message)\b|"
        r"\bsaid\s+(?:in\s+a\s+\w+\s+)?(?:that\s+)?(?:it|its|they|their)\s+(?:fighters\s+|men\s+|"
        r"members\s+)?(?:had\s+)?(?:carried\s+out|was\s+behind|were\s+"
        r"behind|attacked|ambushed|targeted|fired|launched|conducted)\b|"
        r"\bresponsibility\s+(?:for\s+[^.;]{0,60}?\s)?(?:was|has\s+been)\s+(?:\w+\s+)?claimed\b"
    ),
    "unclaimed": (
        r"\b(?:no|nobody|none|neither|not|yet)\b(?:\s+\w+){0,6}?\s+claim(?:ed|s)?\b|\bno\s+(?:group|claim|"
        r"organi[sz]ation|one)\b|"
        r"\bunclaimed\b|\bnot\s+(?:yet\s+)?(?:been\s+)?claimed\b"
    ),
    "denial": r"\b(?:den(?:ied|ies|y|ying)|rejected\s+(?:any\s+)?(?:responsibility|involvement|accusations?)|"
    r"not\s+(?:behind|responsible))\b",
    "suspicion": (
        r"\b(?:suspect(?:ed|s|ing)?|believed|blamed?|blames|blaming|accus(?:ed|es|ing)|alleged(?:ly)?|presumed|"
        r"thought\s+to|"
        r"likely|possibly|probably|apparently|may\s+have|finger|appear(?:s|ed)?\s+to)\b"
    ),
    "affiliated": r"^\s*-\s*(?:affiliated|linked|allied|inspired|aligned|backed|related|connected)|"
    r"^'?s?\s+(?:affiliates?|offshoots?|branch)\b",
    "linked": r"(?:linked\s+to|affiliated\s+(?:to|with)|allied\s+(?:to|with)|ties\s+to|links\s+(?:to|with)|"
    r"inspired\s+by|aligned\s+with|loyal\s+to|offshoot\s+of|pledged\s+allegiance\s+to|fight(?:ing)?|"
    r"against|between|combat(?:ing)?|oppos(?:e|ed|ing)\s+to|member\s+of)\s+(?:the\s+|\w+\s+)?$",
    "agent_before": r"(?:\bby|\bfrom|\bof|\bto|\bon|\bwith)\s+(?:[\w'-]+[\s,]+){0,7}$",
    "agent_after": (
        r"^(?:\s*\([^)]*\))?(?:[\s,'-]+(?:[\w'-]+)){0,6}?[\s,]+(?:attack\w*|ambush\w*|fired?|opened\s+fire|"
        r"kill\w*|raid\w*|storm\w*|"
        r"launch\w*|carried\s+out|struck|shell\w*|target\w*|detonat\w*|assault\w*|hit|abduct\w*|kidnap\w*|"
        r"wound\w*|shot|overran|behind|responsible|"
        r"clash\w*|engaged)\b"
    ),
}

PACK = LanguagePack(
    code="en",
    abbreviations=ABBREVIATIONS,
    months=MONTHS,
    weekdays=WEEKDAYS,
    number_words=NUMBER_WORDS,
    number_scales=NUMBER_SCALES,
    vague_numbers=VAGUE_NUMBERS,
    ordinals=ORDINALS,
    day_first=True,
    terms=VICTIM_TERMS + _TERMS + PLACE_TERMS,
    units=UNITS,
    outcomes=OUTCOMES,
    patterns=COUNT_PATTERNS | NUMBER_PATTERNS | _PATTERNS | ATTACK_PATTERNS | PLACE_PATTERNS | ASSEMBLY_PATTERNS
    | DATE_PATTERNS,
    dates=DATES,
    function_words=FUNCTION_WORDS,
    openers=OPENERS,
)  # fmt: skip

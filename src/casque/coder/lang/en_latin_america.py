"""English for another region and another question: violence in Latin America, whoever the victims are.

The engine stays the same. The variant brings the region's people, organisations, weapons and things attacked, and
outcomes beyond death and injury: attacked, threatened, damaged, destroyed. Things attacked are nouns like victims, so
that the same links of noun and verb find them.
"""

from __future__ import annotations

from dataclasses import replace

from casque.coder.lang.base import words
from casque.coder.lang.en import PACK as ENGLISH
from casque.coder.lang.en_latin_america_people import PEOPLE, PERPETRATORS
from casque.coder.lang.en_latin_america_terms import INCIDENTS, ORGANISATIONS, THINGS, WEAPONS
from casque.coder.lang.en_latin_america_topics import TOPICS

CODE = "en-latin-america"

_OUTCOMES = (
    *ENGLISH.outcomes,
    ("killed", "verb", r"strangled|decapitated|shot\s+to\s+death|machinegunned\s+to\s+death|riddled\s+with\s+bullets|"
                       r"found\s+(?:dead|murdered)|tortured\s+to\s+death|annihilated|hanged"),
    ("killed", "base", r"assassinate|execute|massacre"),
    ("killed", "ing", r"assassinating|executing|massacring"),
    ("killed", "of", r"(?:massacre|slaying|execution|assassinations|massacres|slayings|executions|killers?|"
                     r"murderers?|"
                     r"assassins?|crime)\s+(?:of|against)"),
    ("injured", "verb", r"burned|tortured|raped|beaten|mutilated"),
    ("abducted", "verb", r"seized|detained|forcibly\s+(?:taken|recruited)|taken\s+away|disappeared|intercepted"),
    ("freed", "verb", r"released|freed|rescued|set\s+free"),
    ("freed", "of", r"(?:release|freedom|rescue|liberation)\s+of"),
    ("damaged", "verb", r"(?:partially\s+|slightly\s+|seriously\s+|heavily\s+)?damaged"),
    ("damaged", "ing", r"damaging"),
    ("damaged", "of", r"(?:damages?|damaged)\s+(?:to|in|at)"),
    ("destroyed", "verb", r"(?:completely\s+|totally\s+|partially\s+)?(?:destroyed|leveled|demolished|wrecked|"
                          r"gutted|ruined)"),
    ("destroyed", "ing", r"destroying|demolishing"),
    ("destroyed", "base", r"destroy"),
    ("destroyed", "of", r"destruction\s+of"),
    ("bombed", "verb", r"bombed|dynamited|blown\s+up|blew\s+up|bombarded|shelled|blasted"),
    ("bombed", "of", r"(?:bombing|dynamiting|blowing\s+up|bombardment|shelling)\s+of|(?:bomb\s+|dynamite\s+|"
                     r"terrorist\s+)?"
                     r"(?:bombing|bomb\s+attack|dynamite\s+attack)s?\s+(?:against|on|at)"),
    ("burned", "verb", r"burned|burnt|set\s+(?:on\s+fire|ablaze)|torched|burned\s+down|set\s+fire\s+to"),
    ("burned", "ing", r"burning|setting\s+fire\s+to|torching"),
    ("burned", "of", r"burning\s+of"),
    ("attacked", "verb", r"attacked|ambushed|assaulted|raided|machinegunned|strafed|stormed|shot\s+at|"
                         r"fired\s+(?:on|at|upon)|"
                         r"targeted|occupied|harassed|sabotaged|robbed|looted|intercepted|hit|shot"),
    ("attacked", "ing", r"attacking|ambushing|assaulting|machinegunning|strafing|raiding|sabotaging|occupying|"
                        r"harassing"),
    ("attacked", "base", r"attack|ambush|assault|sabotage"),
    ("attacked", "of", r"(?:attack|attacks|assault|assaults|attempt|attempts|ambush|raid|raids|aggression|"
                       r"strafing|shooting|"
                       r"terrorist\s+attack|attempt\s+on\s+the\s+life|attempts?\s+on\s+the\s+lives|life|"
                       r"assassination\s+attempt)"
                       r"\s+(?:against|on|of|at)"),
    ("threatened", "verb", r"threatened|sentenced\s+to\s+death|blackmailed"),
    ("threatened", "of", r"(?:threats?|death\s+threats?|plot|plots|plan|plans)\s+(?:against|to\s+(?:kill|"
                         r"assassinate|murder|"
                         r"attack|kidnap|bomb))"),
    ("exploded", "of", r"(?:exploded|explosion|explosions|went\s+off|bombs?|detonated|placed|planted|hurled|"
                       r"thrown|blast|"
                       r"device|charge|grenades?|dynamite)\s+(?:\w+\s+){0,2}?(?:in\s+front\s+of|outside|inside|"
                       r"near|at|in|under|"
                       r"against|on|next\s+to|by|close\s+to|into)"),
)  # fmt: skip

_MODIFIERS = frozenset(words(
    "salvadoran colombian peruvian guatemalan honduran chilean u.s. american leftist rightist liberal conservative "
    "former retired well-known prominent presidential political several alleged catholic jesuit spanish poor "
    "conservative communist party union labor peasant university supreme court criminal public bank national army "
    "air force navy innocent defenseless unarmed heavily unidentified armed urban rural other municipal departmental "
    "antioquia provincial local department state religious high-ranking new current main elderly pregnant private "
    "company electric power high-voltage official residential diplomatic commercial government's foreign"
))  # fmt: skip

PACK = replace(
    ENGLISH,
    code=CODE,
    terms=(*PEOPLE, *PERPETRATORS, *THINGS, *WEAPONS, *ORGANISATIONS, *INCIDENTS, *TOPICS),
    outcomes=_OUTCOMES,
    units=ENGLISH.units | {"modifier": ENGLISH.units["modifier"] | _MODIFIERS},
    patterns=ENGLISH.patterns
    | {
        "gate": ENGLISH.patterns["gate"]
        + r"|attack|bomb|explo|destroy|damag|burn|fire|threat|ambush|assault|raid|blew|blow|dynamit|blast|detonat|"
        r"strafe|machinegun|harass|sabotag|robb|loot|releas|freed|freedom|rescue|detain|seiz|intercept|occup|"
        r"plot|plan|"
        r"rape|tortur|shell|crime|hit|target|grenade|device|placed|planted|thrown|hurled|went off|disappear|attempt",
        # Brackets, datelines and services in front of a report.
        "dateline": r"^\s*(?P<place>[a-z][a-z .'-]*?)(?:\s*\((?P<country>[a-z ]+)\))?,\s+(?P<day>\d{1,2})"
        r"\s+(?P<month>[a-z]{3})[a-z]*\.?(?:\s+(?P<year>\d{2,4}))?",
        "unit_named": r"\b(?P<name>(?:[a-z'-]+\s+){1,4}?)(?P<unit>department|municipality|neighborhood|province|"
        r"canton|district|"
        r"jurisdiction|village|town)\b",
        # Dates of what was said, not of what was done.
        "said_before": r"\b(?:said|told|stated|added|reported|announced|noted|condemned|denied|declared|accused|"
        r"confirmed|claimed|asked|demanded|disclosed|revealed|warned|issued|admitted|released|broadcast|published|learned|"
        r"blamed|"
        r"report|communique|statement|spokesm[ae]n|sources|ha(?:s|ve))\s+(?:\w+\s+){0,2}$",
        "said_behind": r"\s*,?\s*(?:\w+\s+){0,1}?(?:said|told|stated|added|reported|announced|noted|condemned|denied|"
        r"declared|accused|confirmed|claimed|asked|demanded|disclosed|revealed|warned|issued|that)\b",
        "part_of_day": r"\b(?:morning|night|evening|afternoon|midnight|noon|dawn|overnight|early|late|at)\b",
        # What opens another incident.
        "opens_new": r"\b(?:another|meanwhile|moreover|also|second|third|other|furthermore|in\s+addition|separate|"
        r"later|previously|earlier|elsewhere|similar|simultaneously|likewise|on\s+the\s+other\s+hand|finally|"
        r"additionally|in\s+a\s+different|subsequently|last\s+(?:week|month|year))\b",
        # What did not happen, or has not yet.
        "hedge": r"\b(?:would|will|could|may|might|if|plans?|planned|planning|threat\w*|intend\w*|try|trying|"
        r"want|wants|should|"
        r"must|attempt\w*|avoid|prevent\w*|never|not|capable)\b",
        "unit_of": r"\b(?P<unit>department|departments|municipality|neighborhood|town|city|province|canton|"
        r"village|hamlet|"
        r"jurisdiction|port|district)\s+of\s+(?P<name>[a-z'-]+(?:\s+(?:de|del|la|las|los|el|[a-z'-]+)){0,3})",
    },
)

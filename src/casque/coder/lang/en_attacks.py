"""English: patterns that judge what a clause tells of an attack, and merge what is told of one."""

from __future__ import annotations

ATTACK_PATTERNS: dict[str, str] = {
    # What may stand beside a date that is a heading of its own.
    "day_rest": r"[\s,.:;()*-]*(?:(?:a|on|the|of|night|morning|same|town|place|day)\b[\s,.:;()*-]*){0,4}",
    "died_before": (
        r"(?:\b(?:died|dies|succumbed|passed\s+away)\s+(?:later\s+)?(?:of|from|to)\s+(?:his|her|their|the|"
        r"its)\s+(?:\w+\s+)?(?:wounds|injuries)|\blater\s+died|"
        r"\bone\s+of\s+the\s+(?:wounded|injured)(?:\s+\w+){0,3}\s+(?:died|succumbed))(?:\s+\w+){0,3}\s*(?:on\s+)?$"
    ),
    "they_outcome": (
        r"\b(?:they|both|all\s+(?:two|three|four|five|six|seven|eight|nine|ten))\s+(?:were|had\s+been|have\s+been)\s+"
        r"(?:\w+ly\s+)?(?:(?P<killed>killed|murdered|shot\s+dead)|(?P<injured>injured|wounded|hurt)|"
        r"(?P<abducted>abducted|kidnapped|taken\s+(?:hostage|prisoner|captive)))\b"
    ),
    "scheduled": r"\b(?:due|scheduled|planned|expected|foreseen)\s+(?:for\s+|on\s+)?$",
    "came_after": r"\b(?:came|comes|coming|happened|occurred|followed|follows)\s+(?:just|only|barely)?\s*$",
    # Behind a date: the name of what happened on it, never of what was said.
    "dated_event": (
        r"^'s?\s+(?:[\w-]+\s+){0,3}?(?:attack|ambush|assault|blast|explosion|bombing|raid|incident|shooting|clash|"
        r"accident|crash|killing|violence|shelling)"
    ),
    "attack_between_speech": r"\b(?:that|attack\w*|kill\w*|ambush\w*|incident|blast|which|when|after|the)\b|[,;]",
    "attack_after_date": (
        r"\b(?:attack\w*|kill\w*|ambush\w*|wound\w*|injur\w*|died|fire[ds]?|hit|explo\w*|blast|bomb\w*|"
        r"when|which|that|clash\w*|raid\w*)\b|[;.]"
    ),
}

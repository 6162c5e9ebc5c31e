"""English: words and patterns of the coder."""

from __future__ import annotations

from casque.coder.lang.base import LanguagePack
from casque.coder.lang.en_actors import ACTOR_PATTERNS
from casque.coder.lang.en_assembly import ASSEMBLY_PATTERNS
from casque.coder.lang.en_attacks import ATTACK_PATTERNS
from casque.coder.lang.en_claims import CLAIM_PATTERNS, PASSAGE_PATTERNS
from casque.coder.lang.en_counts import COUNT_PATTERNS, OUTCOMES
from casque.coder.lang.en_dates import (
    ABBREVIATIONS,
    DATE_PATTERNS,
    DATES,
    FUNCTION_WORDS,
    MONTHS,
    OPENERS,
    WEEKDAYS,
)
from casque.coder.lang.en_locating import LOCATING_PATTERNS
from casque.coder.lang.en_means import MEANS_PATTERNS, MEANS_TERMS
from casque.coder.lang.en_numbers import (
    NUMBER_PATTERNS,
    NUMBER_SCALES,
    NUMBER_WORDS,
    ORDINALS,
    VAGUE_NUMBERS,
)  # fmt: skip
from casque.coder.lang.en_targets import TARGET_PATTERNS, TARGET_TERMS
from casque.coder.lang.en_tolls import TOLL_PATTERNS
from casque.coder.lang.en_victims import UNITS, VICTIM_TERMS

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
    terms=VICTIM_TERMS + MEANS_TERMS + TARGET_TERMS,
    units=UNITS,
    outcomes=OUTCOMES,
    patterns=COUNT_PATTERNS | NUMBER_PATTERNS | _PATTERNS | ATTACK_PATTERNS | LOCATING_PATTERNS | ASSEMBLY_PATTERNS
    | DATE_PATTERNS | MEANS_PATTERNS | TARGET_PATTERNS | ACTOR_PATTERNS
    | PASSAGE_PATTERNS | TOLL_PATTERNS | CLAIM_PATTERNS,
    dates=DATES,
    function_words=FUNCTION_WORDS,
    openers=OPENERS,
)  # fmt: skip

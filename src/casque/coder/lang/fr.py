"""French: the pack, put together from its parts."""

from __future__ import annotations

from casque.coder.lang.base import NEVER, LanguagePack
from casque.coder.lang.en import PACK as ENGLISH
from casque.coder.lang.fr_assembly import ASSEMBLY_PATTERNS
from casque.coder.lang.fr_attacks import ATTACK_PATTERNS, ATTACK_TERMS
from casque.coder.lang.fr_claims import CLAIM_PATTERNS, PASSAGE_PATTERNS
from casque.coder.lang.fr_counts import COUNT_PATTERNS, OUTCOMES
from casque.coder.lang.fr_dates import (
    ABBREVIATIONS,
    DATE_PATTERNS,
    DATES,
    FUNCTION_WORDS,
    MONTHS,
    OPENERS,
    WEEKDAYS,
)
from casque.coder.lang.fr_numbers import (
    NUMBER_PATTERNS,
    NUMBER_SCALES,
    NUMBER_WORDS,
    ORDINALS,
    VAGUE_NUMBERS,
)  # fmt: skip
from casque.coder.lang.fr_places import PLACE_PATTERNS, PLACE_TERMS
from casque.coder.lang.fr_tolls import TOLL_PATTERNS
from casque.coder.lang.fr_victims import UNITS, VICTIM_TERMS

PACK = LanguagePack(
    code="fr",
    abbreviations=ABBREVIATIONS,
    months=MONTHS,
    weekdays=WEEKDAYS,
    number_words=NUMBER_WORDS,
    number_scales=NUMBER_SCALES,
    vague_numbers=VAGUE_NUMBERS,
    ordinals=ORDINALS,
    day_first=True,
    terms=VICTIM_TERMS + ATTACK_TERMS + PLACE_TERMS,
    units=dict.fromkeys(ENGLISH.units, frozenset()) | UNITS,
    outcomes=OUTCOMES,
    # A pattern that French does not need never matches.
    patterns=dict.fromkeys(ENGLISH.patterns, NEVER)
    | COUNT_PATTERNS | NUMBER_PATTERNS | DATE_PATTERNS | PLACE_PATTERNS | ATTACK_PATTERNS | ASSEMBLY_PATTERNS
    | PASSAGE_PATTERNS | TOLL_PATTERNS | CLAIM_PATTERNS,
    dates=DATES,
    function_words=FUNCTION_WORDS,
    openers=OPENERS,
)  # fmt: skip

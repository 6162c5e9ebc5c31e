"""What a language pack holds: the type that ``en`` fills (and other languages fill later)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """The words and patterns of one language; every word and pattern is in folded form (see ``folding``).

    Attributes:
        code: ISO 639-1 code.
        abbreviations: lower-case words that carry a full stop without ending a sentence, without that stop.
        months: name or abbreviation to month number 1-12.
        weekdays: name to weekday number, Monday 0.
        number_words: cardinal words 0-90, with hundred and thousand as multipliers of 100 and 1000.
        day_first: True when 02/10/2021 is 2 October.
        terms: lexicon entries: (kind, key, words); see ``lexicon``.
    """

    code: str
    abbreviations: frozenset[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    number_words: dict[str, int]
    day_first: bool
    terms: tuple[tuple[str, str, tuple[str, ...]], ...]

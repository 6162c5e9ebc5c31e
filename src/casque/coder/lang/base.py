"""What a language pack holds: the type that ``en`` fills (and other languages fill later)."""

from __future__ import annotations

from dataclasses import dataclass

#: A pattern that matches nothing.
NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """The words and patterns of one language; every word and pattern is in folded form (see ``folding``).

    Attributes:
        code: ISO 639-1 code.
        abbreviations: lower-case words that carry a full stop without ending a sentence, without that stop.
        months: name or abbreviation to month number 1-12.
        weekdays: name to weekday number, Monday 0.
        number_words: cardinal words 0-90; one that is written in two words has a hyphen.
        number_scales: words that multiply the number before them.
        vague_numbers: words that count without a number: (low, best, high, bound); unknown ends are None.
        ordinals: ordinal words from 2.
        day_first: True when 02/10/2021 is 2 October.
        terms: lexicon entries: (kind, key, words). Kinds: ``victim`` (key ``group:personnel type``, ``?`` where the
            context decides), ``attack`` (key is the attack type, or ``-`` for a word that says only "attack"),
            ``target``, ``un`` (words for the United Nations), ``accident``.
        units: single words by their role in a noun phrase: ``article``, ``another``, ``definite``, ``other``,
            ``and``, ``of``, ``from``, ``modifier``, ``adverb``, ``auxiliary``, ``pronoun``, ``include``, ``ordinal``.
        outcomes: (outcome, form, pattern): how deaths and injuries are said; forms are ``verb`` (or participle),
            ``ing``, ``base`` (governs an object), ``die`` (has a subject), ``of`` (a noun whose victims follow),
            ``state`` (an adjective or noun that follows or qualifies its victims).
        patterns: named regular expressions that the engine asks for (see the pack).
    """

    code: str
    abbreviations: frozenset[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    number_words: dict[str, int]
    number_scales: dict[str, int]
    vague_numbers: dict[str, tuple[int | None, int | None, int | None, str]]
    ordinals: dict[str, int]
    day_first: bool
    terms: tuple[tuple[str, str, tuple[str, ...]], ...]
    units: dict[str, frozenset[str]]
    outcomes: tuple[tuple[str, str, str], ...]
    patterns: dict[str, str]

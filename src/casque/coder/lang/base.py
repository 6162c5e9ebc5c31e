"""What a language pack holds: the type that ``en`` and ``fr`` fill."""

from __future__ import annotations

from dataclasses import dataclass

#: A pattern that matches nothing.
NEVER = r"(?!)"


def words(text: str) -> tuple[str, ...]:
    """Cut a run of words at its blanks."""
    return tuple(text.split())


@dataclass(frozen=True, slots=True)
class DateForm:
    """One way of writing a date.

    Attributes:
        kind: kind of mention that it makes (see ``date_mentions.DateMention``).
        pattern: regular expression over folded text, with the groups that ``date_forms`` knows: ``wd`` weekday, ``d``
            and ``d2`` days, ``m`` month, ``y`` year, ``yy`` year in two digits, ``mod`` and ``more`` words that are
            looked up in :attr:`DateGrammar.codes`, ``n`` and ``unit`` a distance, ``core`` where the date proper
            starts. ``{month}``, ``{weekday}``, ``{day}``, ``{year}`` and ``{count}`` stand for the words and numbers
            of the language.
        low: first day, counted from the day of publication (``offset``) or the date before (``anaphor``).
        high: last day, counted likewise.
        unit: ``week``, ``weekend``, ``month`` or ``year``, where the form itself says it.
        modifier: code, where the form itself says it.
        month: month, where the form itself says it (a feast).
        day: day of the month, likewise.
    """

    kind: str
    pattern: str
    low: int | None = None
    high: int | None = None
    unit: str | None = None
    modifier: str | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class DateGrammar:
    """How a language writes dates.

    Attributes:
        forms: the ways of writing one, the first that fits goes before the others.
        counts: number words in "three days ago".
        units: words of time to ``day``, ``week``, ``month`` or ``year``.
        codes: what the words of the groups ``mod`` and ``more`` mean: ``last``, ``this``, ``next``, ``past``,
            ``before`` and ``after`` (counted from the date spoken of), ``early``, ``mid``, ``late``, ``last_week``,
            ``this_year``, ``last_year``, ``that_year``, ``ago``, ``earlier``, ``later``.
        before: what stands before a date, by its role (groups ``since``, ``until``, ``as_of``, ``from``, ``by``,
            ``on``), up to its first character.
        bare_month: what must stand before a month without day and year.
        join: what stands between the two ends of a range.
        join_pair: the same, where it needs :attr:`pair_before` ("between 3 and 5 May") or days one behind the other.
        pair_before: what stands before the first end then.
        modal: month words that are something else in lower case, or None where months are written so.
        keywords: words and beginnings of which every date has one, beside names of months.
    """

    forms: tuple[DateForm, ...]
    counts: dict[str, int]
    units: dict[str, str]
    codes: dict[str, str]
    before: str
    bare_month: str
    join: str
    join_pair: str
    pair_before: str
    modal: frozenset[str] | None
    keywords: tuple[str, ...]


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
        dates: how it writes dates.
        function_words: frequent small words by which the language is told.
        openers: words, as written, that open a sentence behind a dotted acronym.
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
    dates: DateGrammar
    function_words: frozenset[str]
    openers: frozenset[str]

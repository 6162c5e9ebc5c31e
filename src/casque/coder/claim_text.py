"""Passages: sentences in which numbers, dates, missions, countries and nationalities are replaced by marks.

Tolls and claims are found with patterns over marked sentences: every character of a number becomes ``N``, of a date
``D``, of a mission's name ``M``, of a country's ``C``, of a nationality ``A`` (the folded text has no capitals of its
own). A marked sentence is as long as the sentence, so a position in it plus the sentence's start is a position in the
text, and every span stays true.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache
from typing import TypeVar

from casque.coder.dates import DateMention, find_dates, resolve_date
from casque.coder.folding import fold
from casque.coder.lexicon import Hit, get_lexicon
from casque.coder.numerals import NumberMention, find_numbers
from casque.coder.parsing import pattern
from casque.coder.sentences import Sentence, split_sentences
from casque.model import DateRange, Mission, Span

_Value = TypeVar("_Value")

_BARE_YEAR = re.compile(r"\b(?:19[4-9]\d|20[0-4]\d)\b(?![,.]\d|-?\d)")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")


@dataclass(frozen=True, slots=True)
class When:
    """A date in a passage.

    Attributes:
        start: offset in the sentence.
        end: offset behind it.
        range: its days, or None when they cannot be resolved.
        kind: kind of the mention (see ``dates.DateMention``); ``years`` for "2013-17".
    """

    start: int
    end: int
    range: DateRange | None
    kind: str

    @property
    def is_day(self) -> bool:
        """True for a single day or a few: the date of an attack rather than of a period."""
        if self.range is not None and self.kind != "weekday":
            return self.range.precision <= 2
        return self.kind in ("day", "weekday", "offset", "anaphor")

    @property
    def length(self) -> int:
        """Days between its first and last day; 0 for a day, or when unresolved."""
        return (self.range.end - self.range.start).days if self.range is not None else 0

    @property
    def iso(self) -> str | None:
        """The first day as ISO text; a month or year where just that is meant; None when unresolved."""
        return write_iso(self.range) if self.range is not None else None


def write_iso(days: DateRange) -> str:
    """Write a range as ISO text: ``2013`` for a whole year, ``2018-04`` for a month, else its first day.

    Args:
        days: the range.
    """
    if days == DateRange.of_year(days.start.year):
        return f"{days.start.year}"
    if days == DateRange.of_month(days.start.year, days.start.month):
        return f"{days.start:%Y-%m}"
    return days.start.isoformat()


@dataclass(frozen=True)
class Passage:
    """A sentence, ready for patterns.

    Attributes:
        sentence: where it stands.
        folded: its characters in folded form, line breaks as blanks.
        marked: the same with marks in place of numbers, dates, missions, countries and nationalities.
        numbers: numbers by their offset in the sentence.
        dates: dates in order.
        missions: (start, end, acronyms) in order.
        countries: (start, end, alpha-3) in order.
        nationalities: (start, end, alpha-3) in order.
        lang: ISO 639-1 code of its language.
    """

    sentence: Sentence
    folded: str
    marked: str
    numbers: dict[int, NumberMention]
    dates: tuple[When, ...]
    missions: tuple[tuple[int, int, tuple[str, ...]], ...]
    countries: tuple[tuple[int, int, str], ...]
    nationalities: tuple[tuple[int, int, str], ...]
    lang: str = "en"

    def pattern(self, name: str) -> re.Pattern[str]:
        """A named pattern of the language in which the sentence is written."""
        return pattern(self.lang, name)

    @property
    def start(self) -> int:
        """Offset of the sentence in the text."""
        return self.sentence.span.start

    def span(self, start: int, end: int) -> Span:
        """The span in the text of characters of the sentence."""
        return Span(self.start + start, self.start + end)

    def dates_between(self, start: int, end: int) -> list[When]:
        """Dates that lie in a part of the sentence."""
        return [d for d in self.dates if start <= d.start and d.end <= end]


@dataclass(frozen=True)
class Passages:
    """A text as passages, with what the whole of it is about.

    Attributes:
        text: the text layer.
        items: passages in order.
        published: days on which it may have been published, or None.
        lang: ISO 639-1 code of its language.
    """

    text: str
    items: tuple[Passage, ...]
    published: tuple[date, date] | None
    lang: str = "en"

    def pattern(self, name: str) -> re.Pattern[str]:
        """A named pattern of the language in which the text is written."""
        return pattern(self.lang, name)

    def is_un(self, words: str) -> bool:
        """Tell whether words speak of the UN, its peacekeepers or a mission."""
        return _matches(self.lang, "passage_un", words)

    def is_peacekeeping(self, words: str) -> bool:
        """Tell whether words speak of peacekeepers, a mission or other UN personnel (not of the UN as such)."""
        return _matches(self.lang, "passage_peace", words)

    @cached_property
    def is_about_peacekeepers(self) -> bool:
        """True when the text speaks of peacekeepers more than in passing."""
        return self.main_mission is not None or sum(self.is_peacekeeping(i.marked) for i in self.items) > 0

    @cached_property
    def main_mission(self) -> str | None:
        """The mission that the text names most often (by name or country); the first of them on a tie."""
        counts: dict[str, int] = {}
        for item in self.items:
            for _, _, acronyms in item.missions:
                chosen = choose_mission(acronyms, self.published)
                if chosen is not None:
                    counts[chosen] = counts.get(chosen, 0) + 3
            if self.is_un(item.folded):
                for low, high, alpha3 in item.countries:
                    mission = mission_of_country(alpha3, self.published)
                    if mission is not None and _is_setting(item, low, high):
                        counts[mission] = counts.get(mission, 0) + 1
        return max(counts, key=lambda m: counts[m]) if counts else None

    def mission_at(self, item: Passage, start: int, end: int) -> str | None:
        """The mission of which a part of a sentence speaks: named there, else in the sentence, else by its country.

        Args:
            item: the passage.
            start: first character of the part, in the sentence.
            end: last, exclusive.
        """
        inside = [m for m in item.missions if start <= m[0] and m[1] <= end]
        for _, _, acronyms in inside or sorted(item.missions, key=lambda m: min(abs(m[0] - end), abs(start - m[1]))):
            chosen = choose_mission(acronyms, self.published)
            if chosen is not None:
                return chosen
        places = [c for c in item.countries if start <= c[0] and c[1] <= end] or list(item.countries)
        for low, high, alpha3 in places:
            if _is_setting(item, low, high):
                mission = mission_of_country(alpha3, self.published)
                if mission is not None:
                    return mission
        return None

    def mission_before(self, index: int) -> str | None:
        """The mission named last before a sentence, else the one the text is mostly about.

        Args:
            index: number of the sentence.
        """
        for item in reversed(self.items[:index]):
            if item.missions:
                chosen = choose_mission(item.missions[-1][2], self.published)
                if chosen is not None:
                    return chosen
        return self.main_mission

    def country_at(self, item: Passage, start: int, end: int) -> str | None:
        """ISO alpha-2 of the country in which a part of a sentence is set ("in Mali"), or None."""
        for low, high, alpha3 in item.countries:
            if start <= low and high <= end and _is_setting(item, low, high):
                return alpha2_of(alpha3)
        return None


def _is_setting(item: Passage, low: int, high: int) -> bool:
    """Tell whether a country is where the sentence is set, rather than whence somebody comes."""
    return (
        item.pattern("passage_setting").search(item.marked, max(0, low - 40), low) is not None
        or item.pattern("passage_subject").match(item.marked, high) is not None
    )


# Asked of one sentence many times over: the last answers are kept.
@lru_cache(maxsize=256)
def _matches(lang: str, name: str, words: str) -> bool:
    return pattern(lang, name).search(words) is not None


@cache
def _missions() -> dict[str, Mission]:
    from casque.reference import load_missions

    return {m.acronym: m for m in load_missions()}


@cache
def _alpha2() -> dict[str, str]:
    from casque.reference import load_member_states

    return {s.alpha3: s.alpha2 for s in load_member_states()}


def alpha2_of(alpha3: str) -> str | None:
    """ISO alpha-2 of a country, or None when it is not in the pack."""
    return _alpha2().get(alpha3)


@cache
def mission_of_country(alpha3: str, published: tuple[date, date] | None = None) -> str | None:
    """The peacekeeping mission in a country, when there is only one that can be meant.

    Args:
        alpha3: the country.
        published: days on which the text may have been published; with them, missions active then are preferred.

    Returns:
        Acronym, or None when there is none or more than one. Without a publication date, a country that had several
        missions one after the other stays open.
    """
    alpha2 = alpha2_of(alpha3)
    known = [m for m in _missions().values() if m.kind == "peacekeeping" and alpha2 in m.host_countries]
    if published is not None and len(known) > 1:
        low, high = published
        then = [m for m in known if m.start <= high and (m.end is None or low <= m.end)]
        if not then:
            past = [m for m in known if m.start <= high]
            then = sorted(past, key=lambda m: m.start)[-1:]
        # "in Sudan" of the years of UNAMID and UNMIS stays open; a country's own mission goes before a regional one.
        own = [m for m in then if m.host_countries == (alpha2,)]
        known = own if len(own) == 1 else then
    return known[0].acronym if len(known) == 1 else None


def _succeed(acronym: str, published: tuple[date, date] | None) -> str:
    """The mission itself, or the second one of its name when the first had ended by then ("UNOSOM" in June 1993)."""
    known = _missions()
    first, second = known.get(f"{acronym} I", known.get(acronym)), known.get(f"{acronym} II")
    if published is None or first is None or second is None or first.end is None:
        return acronym
    return second.acronym if first.end < published[0] and second.start <= published[1] else acronym


def choose_mission(acronyms: Sequence[str], published: tuple[date, date] | None) -> str | None:
    """Choose among missions that share a name ("UNOSOM"): the one that was active; None when it stays open."""
    if len(acronyms) == 1:
        return _succeed(acronyms[0], published)
    if published is None:
        return None
    low, high = published
    then = [
        a for a in acronyms
        if (m := _missions().get(a)) is not None and m.start <= high and (m.end is None or low <= m.end)
    ]  # fmt: skip
    return then[0] if len(then) == 1 else None


@cache
def _acronyms() -> re.Pattern[str]:
    """Long acronyms in any case: agencies write "Minusma" and "Monusco"."""
    names = sorted((fold(a) for a in _missions() if len(a) >= 5 and a.isalpha()), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, names))})(?![a-z])")


def read_passages(
    text: str,
    published: tuple[date, date] | None = None,
    *,
    folded: str | None = None,
    sentences: Sequence[Sentence] | None = None,
    hits: Sequence[Hit] | None = None,
    dates: Sequence[DateMention] | None = None,
    numbers: Sequence[NumberMention] | None = None,
    lang: str = "en",
) -> Passages:
    """Cut a text into passages.

    What the caller has read already is taken over; the rest is read here.

    Args:
        text: the text layer.
        published: days on which it may have been published, or None.
        folded: ``fold(text)``.
        sentences: its sentences.
        hits: what the lexicon finds in it.
        dates: its dates.
        numbers: its numbers.
        lang: ISO 639-1 code of its language.

    Returns:
        The passages.
    """
    low = fold(text) if folded is None else folded
    sentences = split_sentences(text, lang) if sentences is None else sentences
    hits = get_lexicon(lang).find(text, low) if hits is None else hits
    dates = find_dates(text, lang, folded=low) if dates is None else dates
    numbers = find_numbers(text, lang=lang, folded=low) if numbers is None else numbers
    starts = [s.span.start for s in sentences]

    def spread(marks: Sequence[tuple[int, int, _Value]]) -> list[list[tuple[int, int, _Value]]]:
        found: list[list[tuple[int, int, _Value]]] = [[] for _ in sentences]
        for start, end, value in marks:
            at = bisect_right(starts, start) - 1
            if at >= 0 and end <= sentences[at].span.end:
                found[at].append((start - starts[at], end - starts[at], value))
        return found

    by_mission = spread([(h.start, h.end, h.keys) for h in hits if h.kind == "mission"])
    by_country = spread([(h.start, h.end, h.keys) for h in hits if h.kind == "country"])
    by_nationality = spread([(h.start, h.end, h.keys) for h in hits if h.kind == "nationality"])
    by_date = spread([(d.core.start, d.core.end, d) for d in dates])
    by_number = spread([(n.span.start, n.span.end, n) for n in numbers])
    items: list[Passage] = []
    previous: DateRange | None = None
    for i, sentence in enumerate(sentences):
        folded_words = low[sentence.span.start : sentence.span.end].replace("\n", " ").replace("\r", " ")
        # "u.n." has no full stops in it: patterns stop at those.
        folded_words = _DOTTED.sub(lambda m: m[0].replace(".", "_"), folded_words)
        item, previous = _mark(
            sentence, folded_words, by_mission[i], by_country[i], by_nationality[i], by_date[i], by_number[i],
            published, previous, lang,
        )  # fmt: skip
        items.append(item)
    return Passages(text, tuple(items), published, lang)


def _mark(
    sentence: Sentence,
    folded: str,
    missions: list[tuple[int, int, tuple[str, ...]]],
    countries: list[tuple[int, int, tuple[str, ...]]],
    nationalities: list[tuple[int, int, tuple[str, ...]]],
    dates: list[tuple[int, int, DateMention]],
    numbers: list[tuple[int, int, NumberMention]],
    published: tuple[date, date] | None,
    previous: DateRange | None,
    lang: str,
) -> tuple[Passage, DateRange | None]:
    taken = [False] * len(folded)
    letters = list(folded)

    def claim(start: int, end: int, mark: str) -> bool:
        if any(taken[start:end]):
            return False
        taken[start:end] = [True] * (end - start)
        letters[start:end] = mark * (end - start)
        return True

    kept_missions: list[tuple[int, int, tuple[str, ...]]] = []
    for start, end, keys in missions:
        if claim(start, end, "M"):
            kept_missions.append((start, end, keys))
    for match in _acronyms().finditer(folded):
        if claim(match.start(1), match.end(1), "M"):
            key = next(a for a in _missions() if fold(a) == match[1])
            kept_missions.append((match.start(1), match.end(1), (key,)))
    kept_missions.sort()
    for match in pattern(lang, "passage_resolution").finditer(folded):
        taken[match.start() : match.end()] = [True] * (match.end() - match.start())
    whens: list[When] = []
    for match in pattern(lang, "passage_years").finditer(folded):
        first = int(match[1])
        last = int(match[2]) if match[2] else first // 100 * 100 + int(match[3])
        if first < last <= first + 80 and claim(match.start(), match.end(), "D"):
            days = DateRange(date(first, 1, 1), date(last, 12, 31), 5)
            whens.append(When(match.start(), match.end(), days, "years"))
    for start, end, mention in dates:
        resolved = resolve_date(mention, published, previous)
        if claim(start, end, "D"):
            whens.append(When(start, end, resolved[0] if resolved else None, mention.kind))
            if resolved is not None and mention.kind != "range":
                previous = resolved[0]
    kept_numbers: dict[int, NumberMention] = {}
    for start, end, number in numbers:
        # "Several", "a number of" count nothing that a total or a claim could use.
        if number.count.bound != "vague" and claim(start, end, "N"):
            kept_numbers[start] = number
    for match in _BARE_YEAR.finditer(folded):
        if claim(match.start(), match.end(), "D"):
            whens.append(When(match.start(), match.end(), DateRange.of_year(int(match[0])), "year"))
    kept_countries = [(s, e, k[0]) for s, e, k in countries if claim(s, e, "C")]
    kept_nationalities = [(s, e, k[0]) for s, e, k in nationalities if claim(s, e, "A")]
    passage = Passage(
        sentence, folded, "".join(letters), kept_numbers, tuple(sorted(whens, key=lambda w: w.start)),
        tuple(kept_missions), tuple(kept_countries), tuple(kept_nationalities), lang,
    )  # fmt: skip
    return passage, previous

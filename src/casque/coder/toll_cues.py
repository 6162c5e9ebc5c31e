"""What the words around a figure say: over which period it counts, by which cause, and whether it is a total at all.

Everything here reads marked sentences (see ``claim_text``): ``N`` is a number, ``D`` a date, ``M`` a mission.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from casque.coder.claim_text import Passage, When
from casque.coder.numerals import read_number


@dataclass
class Cues:
    """What is said around a figure.

    Attributes:
        since: ISO day, month or year from which it counts, or None.
        as_of: ISO day to which it counts, or None.
        scope: ``period`` when it counts between two dates, else None.
        strong: True for words that only a total has ("so far", "since 2013", "brings to").
        year: True when a whole year (or a longer period) is named.
        days: offsets of single days named that are neither start nor end of the count nor the day of the news.
        month: True when a single month is named in the same way.
        one_attack: True when one attack is told of.
        cause: ``hostile``, ``all``, ``unstated`` or ``other`` (accident or illness alone).
        excludes: characters of the attack that is not counted, or None.
        spots: (start, end) in the sentence of every word that was used.
    """

    since: str | None = None
    as_of: str | None = None
    scope: str | None = None
    strong: bool = False
    year: bool = False
    days: list[int] = field(default_factory=list)
    month: bool = False
    one_attack: bool = False
    cause: str = "unstated"
    excludes: tuple[int, int] | None = None
    spots: list[tuple[int, int]] = field(default_factory=list)


def read_cues(
    item: Passage, low: int, high: int, number: tuple[int, int], fate_end: int, published: tuple[date, date] | None
) -> Cues:
    """Read what the words in ``[low, high)`` of a sentence say of the figure in it.

    Args:
        item: the sentence.
        low: first character that belongs to the figure.
        high: last, exclusive.
        number: characters of the figure.
        fate_end: last character of "... have been killed": words such as "in total" count only up to there.
        published: days on which the text may have been published, for "this year" and "over the past year".

    Returns:
        What was found.
    """
    window = _Window(item, low, high, number, published)
    window.read_exclusion()
    window.read_period()
    cues, words = window.cues, window.words
    if match := item.pattern("toll_so_far").search(words, low, high):
        cues.strong = True
        cues.spots.append(match.span())
    if item.pattern("toll_sum").search(words, low, min(high, fate_end + 40)) or any(
        item.pattern(f"toll_{name}").search(words, low, high) for name in ("best", "now")
    ):
        cues.strong = True
    window.read_days()
    cues.one_attack = item.pattern("toll_one_attack").search(words, low, high) is not None
    cues.cause = read_cause(item, words[number[0] : high], words[low : number[0]])
    return cues


class _Window:
    """The part of a sentence that belongs to a figure, read step by step into ``cues``."""

    def __init__(
        self, item: Passage, low: int, high: int, number: tuple[int, int], published: tuple[date, date] | None
    ) -> None:
        self.item, self.low, self.high, self.number, self.published = item, low, high, number, published
        self.cues = Cues()
        self.words = item.marked
        self._at = {d.start: d for d in item.dates}
        self._used: set[int] = set()
        for match in self.item.pattern("toll_record_since").finditer(item.marked, low, high):
            self._blank(match)

    def _blank(self, match: re.Match[str]) -> None:
        low, high = match.span()
        self.words = self.words[:low] + " " * (high - low) + self.words[high:]

    def _take(self, match: re.Match[str], *dates: When) -> None:
        self._used.update(d.start for d in dates)
        self.cues.spots.append(match.span())

    def _overlapped(self, match: re.Match[str]) -> list[When]:
        return [d for d in self.item.dates if d.start < match.end() and match.start() < d.end]

    def read_exclusion(self) -> None:
        """Read "not counting Thursday's attack"."""
        for match in self.item.pattern("toll_excludes").finditer(self.words, self.low, self.high):
            self.cues.excludes = match.span("x")
            self.cues.spots.append(match.span())
            self._blank(match)

    def read_period(self) -> None:
        """Read start and end of the count."""
        if self._read_between():
            return
        if self._read_new_year() or self._read_part_of_year():
            return
        self._read_since()
        self._read_end()
        if self.cues.since is None and not (self._read_dated_period() or self._read_past_span()):
            self._read_this_year()

    def read_days(self) -> None:
        """Read the dates that are neither start nor end of the count: those of an attack."""
        for when in self.item.dates_between(self.low, self.high):
            if when.start in self._used or self.words[when.start : when.end].isspace():
                continue
            if self.item.pattern("toll_saying").search(self.words, max(self.low, when.start - 70), when.start):
                continue
            if self.item.pattern("toll_ending").search(self.words, max(self.low, when.start - 60), when.start):
                continue
            if self.item.pattern("toll_reckoned").search(self.words, max(self.low, when.start - 40), when.start):
                if self.cues.as_of is None and when.range is not None:
                    self.cues.as_of = when.range.end.isoformat()
                continue
            if self.item.pattern("toll_news_day").match(self.words[when.end :]) or self._is_day_of_news(when):
                continue
            if when.is_day:
                self.cues.days.append(when.start)
            elif when.kind == "month" or (when.kind == "period" and when.range is not None and when.length < 32):
                self.cues.month = True

    def _is_day_of_news(self, when: When) -> bool:
        """Tell whether a day at the head is that of the dateline, or of those who say the total."""
        head = self.item.pattern("toll_dateline").match(self.words)
        if head is not None and head.start("d") <= when.start < head.end():
            return True
        cues = self.cues
        if not (cues.strong or cues.year or cues.since or cues.as_of) or when.end > self.number[0]:
            return False
        between = self.words[when.end : self.number[0]]
        said = self.item.pattern("toll_said").search(between)
        return said is not None and self.item.pattern("toll_told_fate").search(between, 0, said.start()) is None

    def _read_between(self) -> bool:
        match = self.item.pattern("toll_between").search(self.words, self.low, self.high)
        first, last = (self._at.get(match.start(g)) for g in "ab") if match else (None, None)
        if match is None or first is None or last is None or first.range is None or last.range is None:
            return False
        if first.range.start > last.range.end:
            return False
        self.cues.since, self.cues.as_of = first.range.start.isoformat(), last.range.end.isoformat()
        self.cues.scope, self.cues.strong = "period", True
        self._take(match, first, last)
        return True

    def _read_new_year(self) -> bool:
        """Read "since the start of the year"."""
        match = self.item.pattern("toll_new_year").search(self.item.folded, self.low, self.high)
        if match is None:
            return False
        self.cues.scope, self.cues.strong = "period", True
        self._take(match, *self._overlapped(match))
        if self.published is not None and self.published[0].year == self.published[1].year:
            self.cues.since = date(self.published[0].year, 1, 1).isoformat()
        return True

    def _read_part_of_year(self) -> bool:
        """Read "in the first six months of 2017"."""
        match = self.item.pattern("toll_part_of_year").search(self.words, self.low, self.high)
        when = self._at.get(match.start("d")) if match else None
        if match is None or when is None or when.range is None or when.kind not in ("year", "years", "period"):
            return False
        said = self.item.folded[match.start("n") : match.end("n")]
        months = 6 if match["half"] else 3 if match["quarter"] else read_number(said.split()[0], self.item.lang) or 0
        if not 0 < months <= 12:
            return False
        year = when.range.start.year
        self.cues.since = date(year, 1, 1).isoformat()
        last = date(year, 12, 31) if months == 12 else date(year, months + 1, 1) - timedelta(days=1)
        self.cues.as_of = last.isoformat()
        self.cues.scope, self.cues.year, self.cues.strong = "period", True, True
        self._take(match, when)
        return True

    def _read_since(self) -> None:
        for match in self.item.pattern("toll_since_date").finditer(self.words, self.low, self.high):
            when = self._at.get(match.start(match.lastgroup or 0))
            if when is None or when.kind in ("weekday", "offset"):
                continue
            between = self.words[match.end() : self.number[0]]
            if when.is_day and self.item.pattern("toll_comma_and").search(between):
                continue  # "the attack since it set off on 3 May, and seven were injured"
            self.cues.strong = True
            self.cues.since = when.iso
            self._take(match, when)
            return
        start = self.item.pattern("toll_since_start").search(self.words, self.low, self.high)
        if start is not None:
            self.cues.strong = True
            self.cues.spots.append(start.span())

    def _read_end(self) -> None:
        for match in self.item.pattern("toll_as_of").finditer(self.words, self.low, self.high):
            when = self._at.get(match.start("d"))
            if when is None or when.start in self._used or when.range is None:
                continue
            if when.kind in ("weekday", "offset", "anaphor") and match["day"]:
                continue
            self.cues.as_of = (when.range.start if match["first"] else when.range.end).isoformat()
            self.cues.strong = self.cues.strong or not match["weak"]
            self._take(match, when)
            return

    def _read_dated_period(self) -> bool:
        """Read "in 2021", "2013-17", "(2020)"; the one nearest to the figure counts."""
        nearest = sorted(
            self.item.pattern("toll_in_period").finditer(self.words, self.low, self.high),
            key=lambda m: abs(m.start() - self.number[1]),
        )
        for match in nearest:
            when = self._at.get(match.start(next(g for g in "dopqrs" if match[g])))
            if when is None or when.range is None or when.start in self._used:
                continue
            founded = self.item.pattern("toll_founded_in").search(self.words, max(0, when.start - 80), when.start)
            if founded and not when.is_day:
                self.cues.since, self.cues.strong = when.iso, True
                self._take(match, when)
                return True
            if when.kind in ("year", "years") or (when.kind == "range" and when.length > 40):
                self.cues.since = when.range.start.isoformat()
                self.cues.as_of = self.cues.as_of or when.range.end.isoformat()
                self.cues.scope, self.cues.year = "period", True
                self.cues.strong = self.cues.strong or when.kind != "year"
                self._take(match, when)
                return True
        return False

    def _read_past_span(self) -> bool:
        """Read "over the past two years"; the start is counted back from publication."""
        match = self.item.pattern("toll_past_span").search(self.item.folded, self.low, self.high)
        if match is None:
            return False
        self.cues.scope, self.cues.year = "period", True
        self._take(match, *self._overlapped(match))
        if self.published is not None and match["back"]:
            said = match["n"]
            many = (read_number(said, self.item.lang) or 1) if said is not None else 1
            unit = next(name for name in ("year", "month", "decade", "week") if match[name])
            self.cues.since = _step_back(self.published[1], many, unit).isoformat()
        return True

    def _read_this_year(self) -> None:
        if match := self.item.pattern("toll_row").search(self.words, self.low, self.high):
            self.cues.scope, self.cues.year = "period", True
            self.cues.spots.append(match.span())
        match = self.item.pattern("toll_this_year").search(self.item.folded, self.low, self.high)
        if match is None:
            return
        self.cues.scope, self.cues.year = "period", True
        self.cues.strong = self.cues.strong or match["last"] is None
        self._take(match, *self._overlapped(match))
        if self.published is not None and self.published[0].year == self.published[1].year:
            year = self.published[0].year - (1 if match["last"] else 0)
            self.cues.since = date(year, 1, 1).isoformat()
            self.cues.as_of = date(year, 12, 31).isoformat() if match["last"] else self.cues.as_of


def _step_back(day: date, count: int, unit: str) -> date:
    if unit in ("month", "week"):
        return day - timedelta(days=round((30.44 if unit == "month" else 7) * count))
    years = min(count * (10 if unit == "decade" else 1), 80)
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def read_cause(item: Passage, behind: str, ahead: str = "") -> str:
    """Read the cause of deaths from the words from the figure on, and from those before it.

    Args:
        item: the sentence.
        behind: marked words from the figure to the end of what belongs to it.
        ahead: marked words before it.

    Returns:
        ``hostile``, ``all`` (violence and other causes together), ``other`` (no violence) or ``unstated``.
    """
    natural = item.pattern("toll_natural").search(behind) is not None
    hostile = any(item.pattern(f"toll_{name}").search(behind) for name in ("hostile_phrase", "hostile"))
    every = item.pattern("toll_all_causes")
    if every.search(behind) or every.search(ahead) or (natural and hostile):
        return "all"
    if natural:
        # "24 have died in two years, malaria being the main cause": of most, not of all.
        return "other" if item.pattern("toll_natural").search(behind.split(",")[0]) else "unstated"
    if hostile or item.pattern("toll_hostile_ahead").search(ahead[-160:]):
        return "hostile"
    return "unstated"


def has_loser(item: Passage, low: int = 0, high: int | None = None) -> bool:
    """Tell whether a part of a sentence says that a mission "has lost" or "has recorded" something."""
    stop = len(item.marked) if high is None else high
    return item.pattern("toll_loser").search(item.marked, low, stop) is not None


def is_of_one_attack(item: Passage, low: int, high: int) -> bool:
    """Tell whether a toll is that of one attack: "killed in that attack", "the toll in Thursday's ambush".

    Args:
        item: the sentence.
        low: first character to look at; may be negative.
        high: last, exclusive.
    """
    return item.pattern("toll_of_one_attack").search(item.marked, max(0, low), max(0, high)) is not None

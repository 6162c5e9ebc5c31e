"""Spans, date ranges and count ranges: the three intervals that every other type is made of."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

#: UCDP time precision: 1 day, 2 two to six days, 3 week, 4 month, 5 more than a month up to a year.
DATE_PRECISIONS = (1, 2, 3, 4, 5)

#: How a number is bounded in its text.
BOUNDS = ("exact", "at_least", "about", "at_most", "range", "vague")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters ``[start, end)`` in a text layer.

    Attributes:
        start: offset of the first character, from 0.
        end: offset behind the last character; never before ``start``.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"span [{self.start}, {self.end}) is not a range")

    def __len__(self) -> int:
        return self.end - self.start

    def read(self, text: str) -> str:
        """Return the characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class DateRange:
    """When something happened, as far as it is known; both ends are included.

    Attributes:
        start: first possible day.
        end: last possible day; never before ``start``.
        precision: UCDP time precision 1-5 (see :data:`DATE_PRECISIONS`).
    """

    start: date
    end: date
    precision: int

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"date range ends ({self.end}) before it starts ({self.start})")
        if self.precision not in DATE_PRECISIONS:
            raise ValueError(f"time precision {self.precision} is not one of {DATE_PRECISIONS}")

    @classmethod
    def of_day(cls, day: date) -> DateRange:
        """The range of one day (precision 1)."""
        return cls(day, day, 1)

    @classmethod
    def of_month(cls, year: int, month: int) -> DateRange:
        """The range of one calendar month (precision 4)."""
        return cls(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), 4)

    @classmethod
    def of_year(cls, year: int) -> DateRange:
        """The range of one calendar year (precision 5)."""
        return cls(date(year, 1, 1), date(year, 12, 31), 5)

    @classmethod
    def between(cls, start: date, end: date) -> DateRange:
        """The range from ``start`` to ``end`` with the precision that its length implies."""
        days = (end - start).days + 1
        precision = 1 if days == 1 else 2 if days <= 6 else 3 if days == 7 else 4 if days <= 31 else 5
        return cls(start, end, precision)

    def contains(self, day: date) -> bool:
        """Tell whether ``day`` lies in the range."""
        return self.start <= day <= self.end

    def overlaps(self, other: DateRange, slack_days: int = 0) -> bool:
        """Tell whether the ranges share a day, or come within ``slack_days`` days of each other."""
        slack = timedelta(days=slack_days)
        return self.start - slack <= other.end and other.start - slack <= self.end


@dataclass(frozen=True, slots=True)
class CountRange:
    """How many, as far as it is known. Unknown is None, never 0.

    Attributes:
        low: least number the source supports, or None.
        best: the number the source states, or None (vague words have no best).
        high: greatest number the source supports, or None when open ("at least 4").
        bound: one of :data:`BOUNDS`.
    """

    low: int | None
    best: int | None
    high: int | None
    bound: str = "exact"

    def __post_init__(self) -> None:
        if self.bound not in BOUNDS:
            raise ValueError(f"bound {self.bound!r} is not one of {BOUNDS}")
        known = [n for n in (self.low, self.best, self.high) if n is not None]
        if any(n < 0 for n in known) or known != sorted(known):
            raise ValueError(f"counts {self.low}, {self.best}, {self.high} do not rise from low to high")

    @classmethod
    def exactly(cls, number: int) -> CountRange:
        """The count that is ``number`` and nothing else."""
        return cls(number, number, number)

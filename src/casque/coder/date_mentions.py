"""A date as a text writes it, before anybody knows which day it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casque.model import Span

#: Days on which a text may have been published (both ends included), or None when nothing is known.
PublishedRange = tuple[date, date] | None

ROLES = ("since", "until", "as_of", "from", "by")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as the text writes it.

    Attributes:
        span: the words, a leading preposition included ("On 2 October 2021", "in April").
        core: the words without the preposition ("2 October 2021").
        kind: ``day`` (day and month, either or the year maybe None), ``month``, ``year``, ``weekday``,
            ``nth_weekday`` ("the last Saturday of May"), ``offset`` (days counted from publication: today,
            yesterday, overnight, "three days ago"), ``period`` (last week, this month), ``anaphor`` (the same day,
            two days later: counted from the date before) or ``range`` (two full ends).
        year: year as written, or None.
        month: 1-12, or None.
        day: 1-31, or None.
        day_to: last day of "29 to 31 May", or None.
        weekday: 0 (Monday) to 6, or None.
        low: first day of an offset, counted in days (yesterday -1); which one of a ``nth_weekday``; or None.
        high: last day of an offset, or None.
        unit: ``week``, ``weekend``, ``month`` or ``year`` for a period, else None.
        modifier: a code as in :attr:`casque.coder.lang.base.DateGrammar.codes`, or None.
        role: what stands before it: ``since``, ``until``, ``as_of``, ``from``, ``by`` or None.
        end: second end of a ``range``, or None.
        text: the words at ``span``.
    """

    span: Span
    core: Span
    kind: str
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    day_to: int | None = None
    weekday: int | None = None
    low: int | None = None
    high: int | None = None
    unit: str | None = None
    modifier: str | None = None
    role: str | None = None
    end: DateMention | None = None

    @property
    def is_full(self) -> bool:
        """True when day, month and year are all written."""
        return self.kind == "day" and self.year is not None

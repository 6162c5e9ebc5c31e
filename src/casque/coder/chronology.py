"""Years of a chronology: what a heading says ("2013", "March 2019"), and what a list of days in order must mean.

A writer who puts a year over a list, or who lists the days of a year one under the other, leaves the year out of
each. Read one by one against the day of publication such days would fall into different years.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from casque.coder.date_forms import is_day
from casque.coder.date_mentions import DateMention, PublishedRange
from casque.coder.lang import load_language

_MARKS = r"[^\w\n]{0,6}"
#: Items that make a list.
_LIST = 3


@dataclass(frozen=True, slots=True)
class _Heading:
    end: int
    year: int | None
    month: int | None


@cache
def _headings(lang: str) -> re.Pattern[str]:
    months = "|".join(re.escape(name) for name, _ in sorted(load_language(lang).months.items()))
    return re.compile(rf"(?:^|\n){_MARKS}(?:(?P<m>{months})(?=\W))?\.?,?[ ]*(?P<y>(?:19|20)\d\d)?{_MARKS}(?=\n|$)")


def settle_years(
    dates: Sequence[DateMention], low: str, lang: str, published: PublishedRange
) -> tuple[DateMention, ...]:  # fmt: skip
    """Give dates without a year that of the heading or the list that they stand in.

    Args:
        dates: the dates of a text, in order.
        low: the folded text.
        lang: ISO 639-1 code of its language.
        published: days on which the text may have been published, or None.

    Returns:
        The dates, as many and in the same order.
    """
    settled = list(dates)
    headings = [
        _Heading(m.end(), int(m["y"]) if m["y"] else None, load_language(lang).months[m["m"]] if m["m"] else None)
        for m in _headings(lang).finditer(low)
        if m["y"] or m["m"]
    ]
    if headings:
        _put_under(settled, headings)
    if published is not None:
        for items in _find_lists(settled, low):
            year = _year_of_list([settled[i] for i in items], published[1])
            for i in items if year is not None else ():
                settled[i] = _with_year(settled[i], year)
    return tuple(settled)


def _put_under(dates: list[DateMention], headings: list[_Heading]) -> None:
    year: int | None = None
    month: int | None = None
    at = 0
    for i, mention in enumerate(dates):
        while at < len(headings) and headings[at].end <= mention.core.start:
            year = headings[at].year if headings[at].year is not None else year
            month = headings[at].month
            at += 1
        if year is None or mention.year is not None or mention.modifier is not None:
            continue
        if mention.kind == "day" and mention.month is None and month is not None and mention.weekday is None:
            dates[i] = replace(mention, month=month, year=year)
        elif mention.month is not None:
            dates[i] = _with_year(mention, year)


def _with_year(mention: DateMention, year: int | None) -> DateMention:
    end = mention.end
    if end is not None and end.year is None:
        end = replace(end, year=year)
    return replace(mention, year=year, end=end)


def _find_lists(dates: list[DateMention], low: str) -> list[list[int]]:
    """Runs of dates without a year that open lines, in the order of the calendar."""
    runs: list[list[int]] = [[]]
    for i, mention in enumerate(dates):
        line = low.rfind("\n", 0, mention.core.start) + 1
        if low[line : mention.span.start].strip(" -*>[(") or mention.kind != "day":
            continue
        if mention.year is not None or mention.month is None or mention.modifier is not None:
            runs.append([])
            continue
        last = dates[runs[-1][-1]] if runs[-1] else None
        if last is not None and (mention.month, mention.day or 0) < (last.month or 0, last.day or 0):
            runs.append([])
        runs[-1].append(i)
    return [run for run in runs if len(run) >= _LIST]


def _year_of_list(items: list[DateMention], published: date) -> int | None:
    month, day = items[-1].month or 1, items[-1].day or 1
    for year in range(published.year, published.year - 5, -1):
        if is_day(year, month, day) and date(year, month, day) <= published:
            return year
    return None

"""Which days a date means: from the days on which the text may have been published, and the date spoken of last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from casque.coder.date_forms import is_day
from casque.coder.date_mentions import DateMention, PublishedRange
from casque.model import DateRange

_Resolved = tuple[DateRange, str] | None
#: Days before publication beyond which a day without a year is that of the year spoken of, where one is.
_LONG_AGO = 120
#: Days behind the date spoken of within which it then lies.
_NARRATED = 200


def resolve_date(mention: DateMention, published: PublishedRange, previous: DateRange | None = None) -> _Resolved:
    """Turn a mention into days.

    Args:
        mention: as :func:`casque.coder.dates.find_dates` gives it.
        published: days on which the text may have been published, or None.
        previous: the date spoken of before it, for "the same day" and for a year that is left out, or None.

    Returns:
        The days with their precision, and the basis: ``stated``, ``relative`` or ``completed``. None when they cannot
        be told.
    """
    try:
        return _resolve(mention, published, previous)
    except (ValueError, OverflowError):
        return None  # 29 February without a leap year, or a day before year 1


def _resolve(mention: DateMention, published: PublishedRange, previous: DateRange | None) -> _Resolved:
    kind = mention.kind
    if kind == "range" and mention.end is not None:
        return _resolve_range(mention, mention.end, published, previous)
    if kind == "day":
        return _resolve_day(mention, published, previous)
    if kind == "month":
        return _resolve_month(mention, published, previous)
    if kind == "year" and mention.year is not None:
        return _part_of_year(mention.year, mention.modifier), "stated"
    if kind == "anaphor":
        return _resolve_anaphor(mention, previous)
    if kind == "nth_weekday":
        return _resolve_nth(mention, published, previous)
    if kind == "weekday":
        return _resolve_weekday(mention, published, previous)
    if kind == "period" and mention.modifier == "same":
        return _resolve_same(mention, previous)
    if published is None:
        return None
    low, high = published
    if kind == "offset" and mention.low is not None and mention.high is not None:
        return DateRange.between(low + timedelta(days=mention.low), high + timedelta(days=mention.high)), "relative"
    if kind == "anniversary" and mention.year is not None and low == high:
        return DateRange.of_day(low.replace(year=mention.year)), "relative"
    if kind == "period":
        return _resolve_period(mention, low, high)
    return None


def _resolve_range(
    mention: DateMention, end: DateMention, published: PublishedRange, previous: DateRange | None
) -> _Resolved:  # fmt: skip
    last = _resolve(end, published, previous)
    if last is None:
        return None
    opening = replace(mention, kind=end.kind, end=None)
    if opening.kind == "day" and opening.month is None:
        # "From Thursday 12 to Friday 13 May", "from the 31st to 1 June"
        day = last[0].start.replace(day=1) if opening.day and opening.day > last[0].start.day else last[0].start
        day = day - timedelta(days=1) if day != last[0].start else day
        opening = replace(opening, month=day.month, year=day.year)
    first = _resolve(opening, (last[0].end, last[0].end), previous)
    if first is None or first[0].start > last[0].end:
        return None
    return DateRange.between(first[0].start, last[0].end), last[1]


def _resolve_anaphor(mention: DateMention, previous: DateRange | None) -> _Resolved:
    if previous is None or mention.low is None or mention.high is None:
        return None
    unit = mention.unit or ""
    if unit.startswith("whole"):
        return _resolve_whole(unit.removeprefix("whole "), mention.low > 0, previous)
    if previous.precision > 2:
        return None
    start = previous.start + timedelta(days=mention.low)
    if mention.unit == "week":
        return DateRange(start - timedelta(days=3), start + timedelta(days=3), 3), "relative"
    if mention.unit == "month":
        months = previous.start.year * 12 + previous.start.month - 1 + round(mention.low / 30)
        return DateRange.of_month(months // 12, months % 12 + 1), "relative"
    if mention.unit == "year":
        return DateRange.of_year(previous.start.year + round(mention.low / 365)), "relative"
    return DateRange.between(start, previous.end + timedelta(days=mention.high)), "relative"


def _resolve_whole(unit: str, later: bool, previous: DateRange) -> _Resolved:
    """ "The following month", "the week before": a whole week, month or year beside the one spoken of."""
    step = 1 if later else -1
    day = previous.start
    if unit == "year":
        return DateRange.of_year(day.year + step), "relative"
    if previous.precision > 4:
        return None
    if unit == "month":
        months = day.year * 12 + day.month - 1 + step
        return DateRange.of_month(months // 12, months % 12 + 1), "relative"
    if previous.precision > 3:
        return None
    monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * step)
    if unit == "weekend":
        return DateRange.between(monday + timedelta(days=5), monday + timedelta(days=6)), "relative"
    return DateRange(monday, monday + timedelta(days=6), 3), "relative"


def _resolve_same(mention: DateMention, previous: DateRange | None) -> _Resolved:
    """ "That week", "the same month"."""
    if previous is None or (mention.unit != "year" and previous.precision > 4):
        return None
    day = previous.start
    if mention.unit == "year":
        return DateRange.of_year(day.year), "relative"
    if mention.unit == "month":
        return DateRange.of_month(day.year, day.month), "relative"
    if previous.precision > 3:
        return None
    monday = day - timedelta(days=day.weekday())
    first = 5 if mention.unit == "weekend" else 0
    return DateRange(monday + timedelta(days=first), monday + timedelta(days=6), 2 if first else 3), "relative"


def _resolve_day(mention: DateMention, published: PublishedRange, previous: DateRange | None) -> _Resolved:
    if mention.day is None:
        return None
    if mention.month is None:
        return _resolve_day_of_month(mention.day, mention.weekday, published, previous)
    if mention.year is not None:
        return _days(mention, mention.year, mention.year), "stated"
    years: list[int] = []
    about = _year_of(mention.modifier, published, previous)
    if about is not None:
        years = [about]
    elif published is not None:
        last = _last_day(mention)
        years = sorted({_latest_year(*last, day) for day in published})
        if mention.weekday is not None:
            fitting = [
                year
                for year in range(years[-1] - 6, years[-1] + 1)
                if is_day(year, mention.month, mention.day)
                and date(year, mention.month, mention.day).weekday() == mention.weekday
            ]
            years = [y for y in years if y in fitting] or fitting[-1:] or years
        elif previous is not None and len(years) == 1:
            years = [_narrated_year(mention.month, mention.day, years[0], published[1], previous)]
    elif previous is not None and previous.start.year == previous.end.year:
        years = [previous.start.year]
    return (_days(mention, years[0], years[-1]), "completed") if years else None


def _last_day(mention: DateMention) -> tuple[int, int]:
    return mention.month or 1, mention.day_to or mention.day or 1


def _days(mention: DateMention, first_year: int, last_year: int) -> DateRange:
    """The days of "29 to 31 May" and of "31 to 1 June", the month being that of the last."""
    month, day, last = mention.month or 1, mention.day or 1, mention.day_to or mention.day or 1
    end = date(last_year, month, last)
    start = date(first_year, month, day) if day <= last else (date(first_year, month, 1) - timedelta(days=1))
    return DateRange.between(start.replace(day=day), end)


def _narrated_year(month: int, day: int, year: int, published: date, previous: DateRange) -> int:
    """The year of the story where the text has gone back to one: "In May 2012 ... On 3 June"."""
    told = previous.start.year
    if told != previous.end.year or told >= year or not is_day(told, month, day) or not is_day(year, month, day):
        return year
    ahead = (date(told, month, day) - previous.start).days
    if previous.precision <= 4 and 0 <= ahead <= _NARRATED and (published - date(year, month, day)).days > _LONG_AGO:
        return told
    return year


def _year_of(modifier: str | None, published: PublishedRange, previous: DateRange | None) -> int | None:
    """The year that "of that year", "last year" mean."""
    code = (modifier or "").rsplit(" ", 1)[-1]
    if code in ("that_year", "year_before", "year_after") and previous is not None:
        return previous.start.year + {"that_year": 0, "year_before": -1, "year_after": 1}[code]
    if code in ("this_year", "last_year") and published is not None and published[0].year == published[1].year:
        return published[0].year - (code == "last_year")
    return None


def _resolve_day_of_month(
    day: int, weekday: int | None, published: PublishedRange, previous: DateRange | None
) -> _Resolved:  # fmt: skip
    """ "On the 22nd", "Thursday 12": in the month spoken of, else the last such day before publication."""
    if weekday is not None:
        around = []
        if published is not None and published[0] == published[1]:
            around = [published[0] + timedelta(days=n) for n in range(1, -46, -1)]
        if previous is not None and previous.precision <= 4:
            around = [previous.start + timedelta(days=n) for n in range(46)] + around
        found = next((d for d in around if d.day == day and d.weekday() == weekday), None)
        return (DateRange.of_day(found), "completed") if found is not None else None
    if previous is not None and previous.precision <= 4:
        year, month = previous.start.year, previous.start.month
        if published is not None and is_day(year, month, day) and date(year, month, day) > published[1]:
            year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        return DateRange.of_day(date(year, month, day)), "completed"
    if published is None or published[0] != published[1]:
        return None
    for back in range(62):
        candidate = published[0] - timedelta(days=back)
        if candidate.day == day:
            return DateRange.of_day(candidate), "completed"
    return None


def _latest_year(month: int, day: int, published: date) -> int:
    """The year of the last such day on or before ``published``, with two days' grace for texts dated too early."""
    year = published.year
    while not (is_day(year, month, day) and date(year, month, day) <= published + timedelta(days=2)):
        year -= 1
        if year < published.year - 9:
            raise ValueError("no such day")
    return year


def _resolve_month(mention: DateMention, published: PublishedRange, previous: DateRange | None) -> _Resolved:
    if mention.month is None:
        return None
    part = (mention.modifier or "").split(" ")[0]
    if mention.year is not None:
        return _part_of_month(mention.year, mention.month, part), "stated"
    about = _year_of(mention.modifier, published, previous)
    if about is not None:
        return _part_of_month(about, mention.month, part), "completed"
    if published is not None:
        years = []
        for day in published:
            year = day.year if (day.year, mention.month) <= (day.year, day.month) else day.year - 1
            if mention.modifier == "last" and mention.month == day.month:
                year = day.year - 1
            years.append(year)
        if previous is not None and years[0] == years[1]:
            years = [_narrated_year(mention.month, 28, years[0], published[1], previous)] * 2
        first, last = (_part_of_month(year, mention.month, part) for year in years)
        return (first if first == last else DateRange.between(first.start, last.end)), "completed"
    if previous is not None and previous.start.year == previous.end.year:
        return _part_of_month(previous.start.year, mention.month, part), "completed"
    return None


def _part_of_month(year: int, month: int, modifier: str | None) -> DateRange:
    whole = DateRange.of_month(year, month)
    if modifier == "early":
        return DateRange(whole.start, date(year, month, 10), 4)
    if modifier == "mid":
        return DateRange(date(year, month, 11), date(year, month, 20), 4)
    if modifier == "late":
        return DateRange(date(year, month, 21), whole.end, 4)
    return whole


def _part_of_year(year: int, modifier: str | None) -> DateRange:
    whole = DateRange.of_year(year)
    if modifier == "early":
        return DateRange(whole.start, date(year, 4, 30), 5)
    if modifier == "mid":
        return DateRange(date(year, 5, 1), date(year, 8, 31), 5)
    if modifier == "late":
        return DateRange(date(year, 9, 1), whole.end, 5)
    return whole


def _resolve_weekday(mention: DateMention, published: PublishedRange, previous: DateRange | None) -> _Resolved:
    weekday, code = mention.weekday or 0, mention.modifier
    if previous is not None and previous.precision <= 2 and code in ("before", "after", "same", "same_week"):
        day = previous.start
        if code == "same_week":
            day += timedelta(days=weekday - day.weekday())
        elif code == "same":
            day -= timedelta(days=(day.weekday() - weekday) % 7)
        elif code == "before":
            day -= timedelta(days=(day.weekday() - weekday - 1) % 7 + 1)
        else:
            day += timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)
        return DateRange.of_day(day), "relative"
    if previous is not None and previous.precision <= 3 and code in ("week_before", "week_after"):
        step = -7 if code == "week_before" else 7
        day = previous.start + timedelta(days=weekday - previous.start.weekday() + step)
        return DateRange.of_day(day), "relative"
    if published is None:
        return None
    start, end = (_last_weekday(day, weekday, code) for day in published)
    return DateRange.between(start, end), "relative"


def _last_weekday(published: date, weekday: int, modifier: str | None) -> date:
    if modifier == "next":
        return published + timedelta(days=(weekday - published.weekday() - 1) % 7 + 1)
    back = (published.weekday() - weekday) % 7
    if modifier in ("last", "before", "before_last") and back == 0:
        back = 7
    if modifier == "before_last":
        back += 7
    if modifier == "last_week":
        back = published.weekday() + 7 - weekday
    return published - timedelta(days=back)


def _resolve_nth(mention: DateMention, published: PublishedRange, previous: DateRange | None) -> _Resolved:
    """ "The last Saturday of May 2016", "of that year", "of this month"."""
    weekday, number, code = mention.weekday or 0, mention.low or 1, mention.modifier or ""
    if mention.month is not None or mention.year is not None:
        within = _resolve_month(replace(mention, kind="month", modifier=None), published, previous)
    elif code.endswith("year"):
        year = _year_of(code, published, previous)
        within = (DateRange.of_year(year), "completed") if year is not None else None
    else:
        base = previous.start if code == "that_month" and previous is not None else None
        if base is None and published is not None:
            base = published[0].replace(day=1) - timedelta(days=1 if code == "last_month" else 0)
        within = (DateRange.of_month(base.year, base.month), "relative") if base is not None else None
    if within is None or within[0].precision < 4:
        return None
    days = within[0]
    if number > 0:
        day = days.start + timedelta(days=(weekday - days.start.weekday()) % 7 + 7 * (number - 1))
    else:
        day = days.end - timedelta(days=(days.end.weekday() - weekday) % 7)
    return DateRange.of_day(day), within[1]


def _resolve_period(mention: DateMention, low: date, high: date) -> _Resolved:
    if mention.unit == "weekend":
        start, end = (_last_weekday(day, 5, None) for day in (low, high))
        return DateRange.between(start, end + timedelta(days=1)), "relative"
    if mention.unit == "week":
        if mention.modifier == "this":
            start, end = low - timedelta(days=low.weekday()), high
        elif mention.modifier == "past":
            start, end = low - timedelta(days=7), high
        else:
            further = 14 if mention.modifier == "before_last" else -7 if mention.modifier == "next" else 7
            start = low - timedelta(days=low.weekday() + further)
            end = high - timedelta(days=high.weekday() + further - 6)
        return DateRange(
            start, end, 3 if (end - start).days <= 8 else DateRange.between(start, end).precision
        ), "relative"
    if mention.unit == "month":
        if mention.modifier == "this":
            start, end = low.replace(day=1), high
        elif mention.modifier == "past":
            start, end = low - timedelta(days=31), high
        else:
            months = {"next": 1, "before_last": -2}.get(mention.modifier or "", -1)
            start, end = _month_of(low, months).start, _month_of(high, months).end
        return DateRange(start, end, 4 if (end - start).days <= 31 else 5), "relative"
    if mention.modifier == "this":
        return DateRange(low.replace(month=1, day=1), high, 5), "relative"
    if mention.modifier == "past":
        return DateRange(low - timedelta(days=365), high, 5), "relative"
    years = {"next": 1, "before_last": -2}.get(mention.modifier or "", -1)
    return DateRange(date(low.year + years, 1, 1), date(high.year + years, 12, 31), 5), "relative"


def _month_of(day: date, step: int) -> DateRange:
    months = day.year * 12 + day.month - 1 + step
    return DateRange.of_month(months // 12, months % 12 + 1)

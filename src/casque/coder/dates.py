"""Dates in running text: an own grammar with spans, and their resolution to days with a stated precision.

A mention is first read as written (:func:`find_dates`), without any knowledge of when the text was published; it
becomes days in a second step (:func:`resolve_date`), from the days on which the text may have been published and the
date that was spoken of last. What cannot be resolved stays None: a date is never guessed.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation

from casque.coder.folding import fold
from casque.coder.lang import LanguagePack, load_language
from casque.model import DateRange, Span

#: Days on which a text may have been published (both ends included), or None when nothing is known.
PublishedRange = tuple[date, date] | None

ROLES = ("since", "until", "as_of", "from", "by")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as the text writes it.

    Attributes:
        span: the words, a leading preposition included ("On 2 October 2021", "in April").
        core: the words without the preposition ("2 October 2021").
        kind: ``day`` (day and month, year maybe None), ``month``, ``year``, ``weekday``, ``offset`` (days counted
            from publication: today, yesterday, overnight, "three days ago"), ``period`` (last week, this month),
            ``anaphor`` (the same day, two days later: counted from the date before) or ``range`` (two full ends).
        year: year as written, or None.
        month: 1-12, or None.
        day: 1-31, or None.
        day_to: last day of "29 to 31 May", or None.
        weekday: 0 (Monday) to 6, or None.
        low: first day of an offset, counted in days (yesterday -1), or None.
        high: last day of an offset, or None.
        unit: ``week``, ``month`` or ``year`` for a period, else None.
        modifier: ``last``, ``this``, ``next``, ``early``, ``late``, ``mid`` or None.
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


@cache
def _grammar(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The main pattern, and the one for what stands before a date."""
    pack = load_language(lang)
    month = "|".join(sorted((re.escape(m) for m in pack.months), key=len, reverse=True))
    weekday = "|".join(sorted((re.escape(w) for w in pack.weekdays), key=len, reverse=True))
    count = "|".join(
        sorted((re.escape(w) for w, n in pack.number_words.items() if 0 < n < 32), key=len, reverse=True)
    )
    day = r"(?:0?[1-9]|[12]\d|3[01])"
    year = r"(?:19|20)\d\d"
    dash = r"\s*(?:-|to|and|through|until|&)\s*"
    main = re.compile(
        rf"\b(?P<iso_y>{year})-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)\b(?!-?\d)"
        rf"|(?<![\d./-])(?P<n1>\d{{1,2}})(?P<nsep>[/.])(?P<n2>\d{{1,2}})(?P=nsep)(?P<n_y>{year}|\d\d)\b(?![./]\d)"
        # day month [year], with a weekday before it and a second day
        rf"|(?:\b(?P<wd1>{weekday}),?\s+(?:the\s+)?)?(?<![\d.,-])\b(?P<d1>{day})(?:st|nd|rd|th)?"
        rf"(?:{dash}(?P<d1b>{day})(?:st|nd|rd|th)?)?\s+(?:of\s+)?(?P<m1>{month})\b\.?"
        rf"(?:,?\s+(?P<y1>{year})\b|\s+(?:of\s+)?(?P<that1>that|the\s+same)\s+year\b|\s+(?P<yy1>\d\d)\b(?![\d:%,.]\d|\s*(?:h|people|soldiers)\b))?"
        # month day [year]
        rf"|(?:\b(?P<wd2>{weekday}),?\s+)?\b(?P<m2>{month})\b\.?\s+(?P<d2>{day})(?:st|nd|rd|th)?\b(?![:%]|,\d|\.\d)"
        rf"(?:{dash}(?P<d2b>{day})(?:st|nd|rd|th)?\b(?!\s+(?:{month})\b))?(?:,?\s+(?P<y2>{year})\b)?"
        # month year; month alone (checked for its capital letter)
        rf"|(?:\b(?P<mod3>early|late|mid|last|this|next|earlier in|later in|the end of)[\s-]+)?\b(?P<m3>{month})\b\.?"
        rf"(?:,?\s+(?:of\s+)?(?P<y3>{year}|this year|last year))?"
        # weekday
        rf"|(?:\b(?P<mod4>last|this past|this|next|early|late|previous|past)\s+)?\b(?P<wd4>{weekday})\b"
        rf"(?:\s+(?P<lastweek>last week|this week))?"
        # counted from the day of publication
        rf"|\b(?P<rel>today|yesterday|tonight|overnight|last night|this morning|this afternoon|this evening|"
        rf"earlier today|late yesterday|the day before yesterday)\b"
        rf"|\b(?:(?P<emod>earlier|later)\s+)?(?P<pmod>last|this|the past|the previous|previous|the last)\s+"
        rf"(?P<punit>week(?:end)?|month|year)\b"
        rf"|\b(?:(?P<an>an?|few|\d{{1,3}}|{count})\s+)(?P<aunit>days?|weeks?|months?|years?)\s+"
        rf"(?P<adir>ago|later|earlier|before|after|afterwards)\b"
        rf"|\b(?P<ana>(?:on\s+)?(?:the|that)\s+same\s+(?:day|night|evening|morning|afternoon)|"
        rf"that\s+(?:day|night|evening|morning|afternoon)|"
        rf"(?:the\s+)?(?:next|following)\s+(?:day|night|morning|evening|afternoon)|"
        rf"(?:on\s+)?the\s+previous\s+day|the\s+day\s+before)\b"
        # "on the 22nd": of the month spoken of
        rf"|(?<=\bon the )(?P<nth>[12]?\d|3[01])(?:st|nd|rd|th)\b(?=\s*[.,;:)]|"
        rf"\s+(?:in|at|near|when|by|and|a|according)\b)"
        # a year on its own counts only behind a preposition or in brackets
        rf"|(?<=\bin )(?P<y5a>{year})\b|(?<=\bsince )(?P<y5b>{year})\b|(?<=\bof )(?P<y5c>{year})\b(?!\s+\w+s\b)"
        rf"|(?<=[(])(?P<y5d>{year})(?=[)])|\b(?P<mod5>early|late|mid)[\s-]+(?P<y5e>{year})\b"
        rf"|(?<=\bfrom )(?P<y5f>{year})\b|(?<=\bby )(?P<y5g>{year})\b|(?<=\buntil )(?P<y5h>{year})\b"
        rf"|(?<=\bduring )(?P<y5i>{year})\b|(?<=\bthroughout )(?P<y5j>{year})\b|(?<=\bbetween )(?P<y5k>{year})\b"
        rf"|(?<=\bfor )(?P<y5l>{year})\b"
    )
    before = re.compile(
        r"(?P<since>since(?:(?:\s+[\w']+){1,4}\s+(?:in|on))?|starting\s+(?:in|on)|ever\s+since)\s+$"
        r"|(?P<until>until|till|up\s+to|through|to\s+run\s+until|ending)\s+$"
        r"|(?P<as_of>as\s+(?:of|on|at))\s+$"
        r"|(?P<from>between|from)\s+$|(?P<by>by)\s+$"
        r"|(?P<on>on\s+the|on|in|during|early\s+on|late\s+on|early\s+in|late\s+in)\s+$"
    )
    return main, before


_JOIN = re.compile(r"\s*(?:and|to|through|until|-)\s*$")
_MODAL_MONTHS = ("may", "march", "mar", "jan", "dec", "sun", "mars")


_KEYWORDS = (
    "day", "week", "month", "year", "overnight", "tonight", "last night", "this morning", "this afternoon",
    "this evening",
    "tues", "thurs", "19", "20", "/", "night", "same ", "following ", *(f"on the {digit}" for digit in range(1, 10)),
)  # fmt: skip
_MARGIN = 48


@cache
def _keywords(lang: str) -> AhoCorasick:
    words = [*(w for w in load_language(lang).months if len(w) > 2), *_KEYWORDS]
    return AhoCorasick(words, implementation=Implementation.ContiguousNFA)


def _scan(main: re.Pattern[str], low: str, lang: str) -> Iterator[re.Match[str]]:
    """Match only around words that every date has one of: the grammar is slow, an automaton is not."""
    start, end = 0, -1
    for _, low_at, high_at in _keywords(lang).find_matches_as_indexes(low):
        if low_at - _MARGIN > end:
            if end > start:
                yield from main.finditer(low, start, end)
            start = max(low_at - _MARGIN, end, 0)
            while 0 < start < low_at and low[start].isalnum() and low[start - 1].isalnum():
                start += 1
        end = min(high_at + _MARGIN, len(low))
        while end < len(low) and low[end].isalnum() and end < high_at + 2 * _MARGIN:
            end += 1
    if end > start:
        yield from main.finditer(low, start, end)


def find_dates(text: str, lang: str = "en", *, folded: str | None = None) -> tuple[DateMention, ...]:
    """Find every date that a text writes.

    Args:
        text: the text as given.
        lang: ISO 639-1 code of its language.
        folded: ``fold(text)`` where the caller has it already.

    Returns:
        Mentions in the order of the text; they do not overlap.
    """
    low = fold(text) if folded is None else folded
    pack = load_language(lang)
    main, before = _grammar(lang)
    found: list[DateMention] = []
    for match in _scan(main, low, lang):
        mention = _read(match, text, low, pack)
        if mention is None:
            continue
        ahead = before.search(low, max(0, mention.core.start - 48), mention.core.start)
        if ahead is not None and ahead.lastgroup is not None:
            role = ahead.lastgroup
            start = ahead.start() if role == "on" else mention.core.start
            if start > 0 and low[start - 1].isalnum():
                start = mention.core.start
            span = Span(start, mention.core.end)
            mention = replace(
                mention, span=span, text=span.read(text), role=None if role == "on" else role
            )  # fmt: skip
        if found and _joins(found[-1], mention, low):
            found[-1] = _join(found[-1], mention, text)
        else:
            found.append(mention)
    return tuple(found)


def _read(match: re.Match[str], text: str, low: str, pack: LanguagePack) -> DateMention | None:
    group = match.groupdict()
    span = Span(*match.span())

    def make(kind: str, **values: int | str | None) -> DateMention:
        return DateMention(span, span, kind, span.read(text), **values)  # type: ignore[arg-type]

    if group["iso_y"]:
        iso = int(group["iso_y"]), int(group["iso_m"]), int(group["iso_d"])
        return make("day", year=iso[0], month=iso[1], day=iso[2]) if _is_day(*iso) else None
    if group["n1"]:
        return _read_numeric(group, make, pack)
    if group["d1"] or group["d2"]:
        which = "1" if group["d1"] else "2"
        month_word = match.group(f"m{which}")
        if month_word in _MODAL_MONTHS and text[match.start(f"m{which}")].islower():
            return None
        month, day = pack.months[month_word], int(group[f"d{which}"])
        year: int | None = int(group[f"y{which}"]) if group[f"y{which}"] else None
        if year is None and which == "1" and group["yy1"]:
            if not text[match.start("m1") : match.end("m1")].isupper():
                # "3 May 20 soldiers": two digits are a year only in upper-case agency copy ("4 FEB 90").
                span = Span(span.start, match.end("m1"))
            else:
                year = _century(int(group["yy1"]))
        if not _is_day(year or 2000, month, day):
            return None
        if which == "1" and group["that1"]:
            return make("day", month=month, day=day, modifier="that_year")
        last = int(group[f"d{which}b"]) if group[f"d{which}b"] else None
        if last is not None and not (last > day and _is_day(year or 2000, month, last)):
            last = None
        weekday = pack.weekdays[group[f"wd{which}"]] if group[f"wd{which}"] else None
        return make("day", year=year, month=month, day=day, day_to=last, weekday=weekday)
    if group["m3"]:
        return _read_month(match, text, low, pack, make)
    if group["wd4"]:
        modifier = _WEEKDAY_MODIFIERS.get(group["mod4"] or "")
        if group["lastweek"] == "last week":
            modifier = "last_week"
        return make("weekday", weekday=pack.weekdays[group["wd4"]], modifier=modifier)
    if group["rel"]:
        first, last_day = _OFFSETS.get(group["rel"], (0, 0))
        return make("offset", low=first, high=last_day)
    if group["punit"]:
        modifier = "this" if group["pmod"] == "this" else "last"
        if group["pmod"].startswith("the ") and group["pmod"] != "the previous":
            modifier = "past"
        unit = "week" if group["punit"].startswith("week") else group["punit"]
        return make("period", unit=unit, modifier=modifier)
    if group["an"]:
        return _read_distance(group, pack, make)
    if group["ana"]:
        words = group["ana"]
        step = 1 if "next" in words or "following" in words else -1 if "previous" in words or "before" in words else 0
        return make("anaphor", low=step, high=step)
    if group["nth"]:
        return make("day", day=int(group["nth"]))
    for name in "abcdefghijkl":
        if group[f"y5{name}"]:
            return make("year", year=int(group[f"y5{name}"]), modifier=group["mod5"])
    return None


_WEEKDAY_MODIFIERS = {"last": "last", "previous": "last", "next": "next", "early": "early", "late": "late"}
_OFFSETS = {
    "yesterday": (-1, -1),
    "late yesterday": (-1, -1),
    "the day before yesterday": (-2, -2),
    "overnight": (-1, 0),
    "last night": (-1, 0),
}


def _read_numeric(
    group: dict[str, str | None], make: Callable[..., DateMention], pack: LanguagePack
) -> DateMention | None:
    first, second = int(group["n1"] or 0), int(group["n2"] or 0)
    written = group["n_y"] or ""
    year = int(written) if len(written) == 4 else _century(int(written))
    if group["nsep"] == "." and len(written) == 2:
        return None  # 1.2.13 is more often a section or a version
    orders = [(first, second), (second, first)] if pack.day_first else [(second, first), (first, second)]
    for day, month in orders:
        if 1 <= month <= 12 and _is_day(year, month, day):
            return make("day", year=year, month=month, day=day)
    return None


def _read_month(
    match: re.Match[str], text: str, low: str, pack: LanguagePack, make: Callable[..., DateMention]
) -> DateMention | None:  # fmt: skip
    word = match["m3"]
    at = match.start("m3")
    year_word = match["y3"]
    year = int(year_word) if year_word and year_word.isdigit() else None
    if text[at].islower():
        return None
    if year is None and not year_word:
        # A bare month needs a preposition or modifier before it: "May" is also a verb, "March" a noun, "Mar" a name.
        ahead = low[max(0, match.start() - 12) : match.start()]
        if not match["mod3"] and not _BARE_MONTH.search(ahead):
            return None
        if len(word) <= 3 and word != "may":
            return None
    modifier = {"earlier in": "early", "later in": "late", "the end of": "late"}.get(
        match["mod3"] or "", match["mod3"]
    )
    if year_word and year is None:
        modifier = "last_year" if year_word == "last year" else "this_year"
    return make("month", month=pack.months[word], year=year, modifier=modifier)


_BARE_MONTH = re.compile(
    r"\b(?:in|since|during|until|till|by|of|from|through|between|and|late in|to|for|throughout)\s+$"
)


def _read_distance(
    group: dict[str, str | None], pack: LanguagePack, make: Callable[..., DateMention]
) -> DateMention | None:
    word = group["an"] or ""
    if word == "few":
        return None
    number = 1 if word in ("a", "an") else int(word) if word.isdigit() else pack.number_words[word]
    unit = (group["aunit"] or "").rstrip("s")
    direction = group["adir"]
    if number > 400:
        return None
    days = {"day": 1, "week": 7, "month": 30, "year": 365}[unit] * number
    # "two weeks ago" is known to within about half a unit.
    slack = {"day": 0, "week": 3, "month": 15, "year": 182}[unit]
    sign = -1 if direction in ("ago", "earlier", "before") else 1
    kind = "offset" if direction == "ago" else "anaphor"
    if kind == "anaphor" and unit != "day":
        # "A week earlier" is meant to the day; "two months later" names a month, "a year before" a year.
        return make(kind, low=sign * days, high=sign * days, unit=unit if days != 7 else "day")
    return make(kind, low=sign * days - slack, high=sign * days + slack, unit=unit)


def _joins(first: DateMention, second: DateMention, low: str) -> bool:
    """Tell whether "between 27 May" and "5 September 2014" are the two ends of one range."""
    if first.end is not None or first.kind not in ("day", "month", "year") or second.kind != first.kind:
        return False
    gap = low[first.core.end : second.core.start]
    if not _JOIN.fullmatch(gap):
        return False
    if "and" in gap:
        return first.role == "from" and low[max(0, first.core.start - 9) : first.core.start].rstrip().endswith(
            "between"
        )
    return first.kind != "year" or first.role == "from"


def _join(first: DateMention, second: DateMention, text: str) -> DateMention:
    start = replace(first, year=first.year if first.year is not None else second.year)
    span = Span(first.span.start, second.core.end)
    return replace(
        start, kind="range", span=span, core=Span(first.core.start, second.core.end), text=span.read(text),
        role=None if first.role == "from" else first.role, end=second,
    )  # fmt: skip


def _century(two_digits: int) -> int:
    return 1900 + two_digits if two_digits >= 45 else 2000 + two_digits


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def resolve_date(
    mention: DateMention, published: PublishedRange, previous: DateRange | None = None
) -> tuple[DateRange, str] | None:
    """Turn a mention into days.

    Args:
        mention: as :func:`find_dates` gives it.
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


def _resolve(
    mention: DateMention, published: PublishedRange, previous: DateRange | None
) -> tuple[DateRange, str] | None:  # fmt: skip
    kind = mention.kind
    if kind == "range" and mention.end is not None:
        last = _resolve(mention.end, published, previous)
        if last is None:
            return None
        year = mention.year
        opening = replace(mention, kind=mention.end.kind, end=None, year=year)
        first = _resolve(opening, (last[0].end, last[0].end), previous)
        if first is None or first[0].start > last[0].end:
            return None
        return DateRange.between(first[0].start, last[0].end), last[1]
    if kind == "day":
        return _resolve_day(mention, published, previous)
    if kind == "month":
        return _resolve_month(mention, published, previous)
    if kind == "year" and mention.year is not None:
        return _part_of_year(mention.year, mention.modifier), "stated"
    if kind == "anaphor":
        if previous is None or previous.precision > 2 or mention.low is None or mention.high is None:
            return None
        start = previous.start + timedelta(days=mention.low)
        if mention.unit == "week":
            return DateRange(start - timedelta(days=3), start + timedelta(days=3), 3), "relative"
        if mention.unit == "month":
            return DateRange.of_month(start.year, start.month), "relative"
        if mention.unit == "year":
            return DateRange.of_year(start.year), "relative"
        return DateRange.between(start, previous.end + timedelta(days=mention.high)), "relative"
    if published is None:
        return None
    low, high = published
    if kind == "weekday" and mention.weekday is not None:
        start, end = (_last_weekday(day, mention.weekday, mention.modifier) for day in (low, high))
        return DateRange.between(start, end), "relative"
    if kind == "offset" and mention.low is not None and mention.high is not None:
        return DateRange.between(low + timedelta(days=mention.low), high + timedelta(days=mention.high)), "relative"
    if kind == "period":
        return _resolve_period(mention, low, high)
    return None


def _resolve_day(
    mention: DateMention, published: PublishedRange, previous: DateRange | None
) -> tuple[DateRange, str] | None:  # fmt: skip
    if mention.day is None:
        return None
    if mention.month is None:
        if previous is None or previous.precision > 4:
            return None
        day = date(previous.start.year, previous.start.month, mention.day)
        return DateRange.between(day, day), "completed"
    last_day = mention.day_to or mention.day
    if mention.year is not None:
        return (
            DateRange.between(
                date(mention.year, mention.month, mention.day), date(mention.year, mention.month, last_day)
            ),
            "stated",
        )
    years: list[int] = []
    if mention.modifier == "that_year" and previous is not None:
        years = [previous.start.year]
    elif published is not None:
        years = sorted({_latest_year(mention.month, mention.day, day) for day in published})
        if mention.weekday is not None:
            fitting = [
                year
                for year in range(years[-1] - 6, years[-1] + 1)
                if _is_day(year, mention.month, mention.day)
                and date(year, mention.month, mention.day).weekday() == mention.weekday
            ]
            years = [y for y in years if y in fitting] or years
    elif previous is not None and previous.start.year == previous.end.year:
        years = [previous.start.year]
    if not years:
        return None
    start = date(years[0], mention.month, mention.day)
    if len(years) == 1:
        return DateRange.between(start, date(years[0], mention.month, last_day)), "completed"
    return DateRange.between(start, date(years[-1], mention.month, last_day)), "completed"


def _latest_year(month: int, day: int, published: date) -> int:
    """The year of the last such day on or before ``published``, with two days' grace for texts dated too early."""
    year = published.year
    while not (_is_day(year, month, day) and date(year, month, day) <= published + timedelta(days=2)):
        year -= 1
        if year < published.year - 9:
            raise ValueError("no such day")
    return year


def _resolve_month(
    mention: DateMention, published: PublishedRange, previous: DateRange | None
) -> tuple[DateRange, str] | None:  # fmt: skip
    if mention.month is None:
        return None
    if mention.year is not None:
        return _part_of_month(mention.year, mention.month, mention.modifier), "stated"
    if published is not None:
        years = []
        for day in published:
            year = day.year if (day.year, mention.month) <= (day.year, day.month) else day.year - 1
            if mention.modifier == "this_year":
                year = day.year
            elif mention.modifier == "last_year" or (mention.modifier == "last" and mention.month == day.month):
                year = day.year - 1
            years.append(year)
        first, last = (_part_of_month(year, mention.month, mention.modifier) for year in years)
        return (first if first == last else DateRange.between(first.start, last.end)), "completed"
    if previous is not None and previous.start.year == previous.end.year:
        return _part_of_month(previous.start.year, mention.month, mention.modifier), "completed"
    return None


def _part_of_month(year: int, month: int, modifier: str | None) -> DateRange:
    whole = DateRange.of_month(year, month)
    if modifier == "early":
        return DateRange(whole.start, date(year, month, 10), 4)
    if modifier == "mid":
        return DateRange(date(year, month, 10), date(year, month, 20), 4)
    if modifier == "late":
        return DateRange(date(year, month, 20), whole.end, 4)
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


def _last_weekday(published: date, weekday: int, modifier: str | None) -> date:
    if modifier == "next":
        return published + timedelta(days=(weekday - published.weekday() - 1) % 7 + 1)
    back = (published.weekday() - weekday) % 7
    if modifier == "last" and back == 0:
        back = 7
    if modifier == "last_week":
        back = published.weekday() + 7 - weekday
    return published - timedelta(days=back)


def _resolve_period(mention: DateMention, low: date, high: date) -> tuple[DateRange, str] | None:
    if mention.unit == "week":
        if mention.modifier == "this":
            start, end = low - timedelta(days=low.weekday()), high
        elif mention.modifier == "past":
            start, end = low - timedelta(days=7), high
        else:
            start = low - timedelta(days=low.weekday() + 7)
            end = high - timedelta(days=high.weekday() + 1)
        return DateRange(
            start, end, 3 if (end - start).days <= 8 else DateRange.between(start, end).precision
        ), "relative"
    if mention.unit == "month":
        if mention.modifier == "this":
            start, end = low.replace(day=1), high
        elif mention.modifier == "past":
            start, end = low - timedelta(days=31), high
        else:
            end = high.replace(day=1) - timedelta(days=1)
            start = (low.replace(day=1) - timedelta(days=1)).replace(day=1)
        return DateRange(start, end, 4 if (end - start).days <= 31 else 5), "relative"
    if mention.modifier == "this":
        return DateRange(low.replace(month=1, day=1), high, 5), "relative"
    if mention.modifier == "past":
        return DateRange(low - timedelta(days=365), high, 5), "relative"
    return DateRange(date(low.year - 1, 1, 1), date(high.year - 1, 12, 31), 5), "relative"

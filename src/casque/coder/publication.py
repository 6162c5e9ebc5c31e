"""When a text was published: given, from metadata, from its own words, or inferred from what it says about dates.

The answer carries the days on which the text may have been published; relative dates ("Tuesday") are resolved within
them, so that an uncertain publication date yields an uncertain date of attack, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from casque.coder.dates import DateMention, resolve_date
from casque.coder.folding import fold
from casque.coder.lang import load_language
from casque.coder.patterns import pattern


@dataclass(frozen=True, slots=True)
class Publication:
    """The day of publication as far as it is known.

    Attributes:
        published: ISO day, month or year, or None.
        basis: ``given``, ``metadata``, ``text``, ``inferred`` or ``unknown``.
        reason: one sentence that says how it was found.
        range: days on which it may have been published, or None.
        mention: the date in the text on which it rests, or None.
    """

    published: str | None
    basis: str
    reason: str
    range: tuple[date, date] | None
    mention: DateMention | None = None


_TOP_LINES = 30
_TOP_CHARACTERS = 4000
_DATELINE_BEFORE = re.compile(r"\W*[A-Z][\w.'’()/ \-,]{1,70}[,\s(]\s*$")
_DATELINE_AFTER = re.compile(
    r"\.?\s*,?\s*(?:[(\[][^)\]\n]{2,60}[)\]]\s*)?\s*(?:-{1,2}|[–—:/])(?:\s|$)|\.?\s*\([A-Z][^)\n]{1,30}\)\s"
)
# "April 5, 2011 (KHARTOUM) -"; "UNITED NATIONS (News - 14 July 2020)"; "Darfur, 5 August 2011" on a line of its own.
_DATE_FIRST = re.compile(r"\s*\([A-Z][^)\n]{1,40}\)\s*[-–—:]")
_IN_BRACKETS = re.compile(r"\W*[A-Z]{3,}[A-Z .,'-]*\([^()\n]{2,60}[-–—,]\s*$")
_PLACE_AND_DATE = re.compile(
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}(?: \([A-Z][\w '’-]+\))?(?:, [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})?,\s*$"
)


def find_publication(
    text: str,
    dates: Sequence[DateMention],
    *,
    given: date | None = None,
    metadata: date | None = None,
    active: Iterable[tuple[date, date | None]] = (),
    lang: str = "en",
    folded: str | None = None,
) -> Publication:
    """Find when a text was published.

    Args:
        text: the text as given.
        dates: its dates, from :func:`casque.coder.dates.find_dates`.
        given: the day the user gave, or None.
        metadata: the day that stands in the file's metadata, or None.
        active: first and last day of each mission that the text names, as a bound on its year.
        lang: ISO 639-1 code of the language.
        folded: ``fold(text)`` where the caller has it already.

    Returns:
        The publication with its basis and reason; basis ``unknown`` when nothing bounds it.
    """
    if given is not None:
        return Publication(
            given.isoformat(), "given", f"given: {given.isoformat()} was given with the text", (given, given)
        )
    if metadata is not None:
        return Publication(
            metadata.isoformat(),
            "metadata",
            f"metadata: the file is dated {metadata.isoformat()}",
            (metadata, metadata),
        )
    low = fold(text) if folded is None else folded
    stated = _find_stated(text, low, dates, lang)
    if stated is not None and stated.year is not None:
        resolved = resolve_date(stated, None)
        if resolved is not None:
            day = resolved[0].start
            words = _words(stated)
            return Publication(
                day.isoformat(), "text", f'text: the date "{words}" stands alone or in the dateline of the text',
                (day, day), stated,
            )  # fmt: skip
    return _infer(low, dates, stated, tuple(active), lang)


def _find_stated(text: str, low: str, dates: Sequence[DateMention], lang: str) -> DateMention | None:
    """The date of a dateline, a byline or a line of its own near the top, else one that is labelled anywhere."""
    labelled: DateMention | None = None
    for mention in dates:
        if mention.kind != "day" or mention.role in ("since", "until", "as_of", "from"):
            continue
        start = text.rfind("\n", 0, mention.core.start) + 1
        end = text.find("\n", mention.core.end)
        end = len(text) if end < 0 else end
        near_top = mention.core.start <= _TOP_CHARACTERS and text.count("\n", 0, start) <= _TOP_LINES
        before, after = text[start : mention.core.start], text[mention.core.end : end]
        if near_top:
            if _stands_alone(low[start : mention.core.start], low[mention.core.end : end], lang):
                return mention
            if len(before) <= 90 and is_dateline(before, after, lang):
                return mention
        if labelled is None and mention.is_full and len(before) <= 40:
            labelled = mention if pattern(lang, "date_label").match(fold(before)) else None
    return labelled


def _stands_alone(before: str, after: str, lang: str) -> bool:
    if len(before) + len(after) > 60:
        return False
    noise = pattern(lang, "date_line_noise")
    rest = noise.sub(" ", before + " " + after)
    words = [word for word in rest.split() if word not in load_language(lang).weekdays]
    if not words:
        return True
    # "By Jane Doe | 3 May 2016": a byline with a separator.
    return bool(pattern(lang, "byline").match(before)) and not noise.sub(" ", after).split()


def is_dateline(before: str, after: str, lang: str) -> bool:
    """Tell whether a date with these words around it on its line stands in a dateline ("BAMAKO, 3 May (AFP) -").

    Args:
        before: the line up to the date, as given.
        after: the line behind it, as given.
        lang: ISO 639-1 code of the language.
    """
    before = pattern(lang, "dateline_article").sub("", before)
    if not before.strip(" \t*") and _DATE_FIRST.match(after):
        return True
    if _IN_BRACKETS.match(before) and re.match(r"\s*\)", after):
        return True
    if _PLACE_AND_DATE.match(before) and not after.strip(" .\t\r"):
        return True
    if not _DATELINE_BEFORE.match(before) or not _DATELINE_AFTER.match(after):
        return False
    words = re.findall(r"[^\W\d_][\w'’-]*", re.sub(r"\([^)]*\)", "", before))
    small = pattern(lang, "dateline_small")
    return 0 < len(words) <= 8 and all(w[0].isupper() or small.fullmatch(w) for w in words)


def _infer(
    low: str,
    dates: Sequence[DateMention],
    dateline: DateMention | None,
    active: tuple[tuple[date, date | None], ...],
    lang: str,
) -> Publication:
    latest: tuple[date, DateMention] | None = None
    latest_year: int | None = None
    for mention in dates:
        if mention.role in ("until", "by") or pattern(lang, "date_to_come").search(
            low, max(0, mention.core.start - 20), mention.core.start
        ):
            continue
        last = mention.end or mention
        if last.year is None:
            continue
        latest_year = last.year if latest_year is None else max(latest_year, last.year)
        if last.kind in ("day", "month"):
            resolved = resolve_date(last, None)
            if resolved is not None and (latest is None or resolved[0].start > latest[0]):
                latest = (resolved[0].start, last)
    floor = latest[0] if latest else None
    if latest_year is not None and (floor is None or latest_year > floor.year):
        floor = date(latest_year, 1, 1)
    agreeing = _agree(dates, floor, active)
    if agreeing is not None:
        day, mention = agreeing
        words = _words(mention)
        return Publication(
            str(day.year), "inferred",
            f'inferred: "{words}" agrees with the calendar only in {day.year} among the years in question',
            (day, date(day.year, 12, 31)), mention,
        )  # fmt: skip
    if latest is None or floor is None:
        return Publication(None, "unknown", "unknown: no full date in the text bounds it", None)
    words = _words(latest[1])
    reason = f'inferred: the latest full date in the text is "{words}"'
    if floor.year > latest[0].year:
        reason = f"inferred: the text speaks of {floor.year} as its latest year"
    if dateline is not None and dateline.month is not None and dateline.day is not None:
        day_found = _next_occurrence(dateline.month, dateline.day, floor)
        if day_found is not None:
            return Publication(
                day_found.isoformat(), "inferred", f"{reason}, and its dateline is next {day_found.isoformat()}",
                (day_found, day_found), dateline,
            )  # fmt: skip
    yearless = [
        (day, m)
        for m in dates
        if m.kind == "day" and m.year is None and m.role not in ("until", "by") and m.month and m.day
        for day in [_next_occurrence(m.month, m.day, floor)]
        if day is not None and (day - floor).days <= 183
    ]
    if yearless:
        day, mention = max(yearless, key=lambda pair: pair[0])
        if day > floor:
            floor = day
            shown = _words(mention)
            reason += f', and "{shown}", written without a year, follows it in {floor.year}'
    return Publication(str(floor.year), "inferred", reason, (floor, date(floor.year, 12, 31)), latest[1])


def _words(mention: DateMention) -> str:
    """The date as written, without its preposition."""
    return " ".join(mention.text[mention.core.start - mention.span.start :].split())


def _next_occurrence(month: int, day: int, floor: date) -> date | None:
    for year in (floor.year, floor.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= floor:
            return found
    return None


def _agree(
    dates: Sequence[DateMention], floor: date | None, active: tuple[tuple[date, date | None], ...]
) -> tuple[date, DateMention] | None:
    """A year in which every "Tuesday 31 May" of the text falls on its weekday, when the bounds leave exactly one."""
    pairs = [m for m in dates if m.kind == "day" and m.year is None and m.weekday is not None and m.month and m.day]
    if not pairs:
        return None
    first, last = (floor.year, floor.year + 2) if floor is not None else (None, None)
    if first is None and active:
        first = min(start for start, _ in active).year
        ends = [end for _, end in active]
        last = None if None in ends else max(end for end in ends if end is not None).year
    if first is None or last is None:
        return None
    fitting = []
    for year in range(first, last + 1):
        days = []
        for mention in pairs:
            try:
                day = date(year, mention.month or 1, mention.day or 1)
            except ValueError:
                break
            if day.weekday() != mention.weekday or (floor is not None and day < floor - timedelta(days=31)):
                break
            days.append(day)
        else:
            fitting.append((max(days), pairs[days.index(max(days))]))
    return fitting[0] if len(fitting) == 1 else None

"""What a date in a text means: the days it covers, and the cut-off days under which a figure is checked."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from casque.errors import InputError
from casque.model import Document

#: A figure without a stated cut-off may be older than the text that quotes it, by this many days at most.
LOOK_BACK_DAYS = 14
#: A publication date known no better than this many days still serves as a cut-off.
WIDEST_PUBLICATION_DAYS = 31

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z")


def read_period(text: str) -> tuple[date, date]:
    """Read an ISO day, month or year as the days it covers.

    Args:
        text: ``2021``, ``2021-08`` or ``2021-08-31``.

    Returns:
        First and last day, both included.

    Raises:
        InputError: when the text is none of these.
    """
    match = _ISO.match(text)
    if match:
        year, month, day = (int(part) if part else None for part in match.groups())
        try:
            if year and month and day:
                return date(year, month, day), date(year, month, day)
            if year and month:
                return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
            if year:
                return date(year, 1, 1), date(year, 12, 31)
        except (ValueError, calendar.IllegalMonthError):
            pass
    raise InputError(
        f"the date {text!r} of a toll or claim cannot be read",
        "an ISO day, month or year: 2021-08-31, 2021-08 or 2021",
        "correct the date, or leave it out so that the publication date is used",
    )


@dataclass(frozen=True, slots=True)
class CutOff:
    """The days to which a figure may count.

    Attributes:
        first: first day that the text's own words allow.
        last: last one: the day on which the record is read.
        look_back: first day that is allowed when the figure may be older than the text; equals ``first`` when the
            text states its cut-off.
        stated: whether the text states it; else it is the publication day.
        vague: True when the day of publication is known too roughly for an exact match.
    """

    first: date
    last: date
    look_back: date
    stated: bool
    vague: bool = False


def published_between(document: Document) -> tuple[date, date] | None:
    """Give the days on which a document may have been published, or None when nothing is known."""
    if document.published_range is not None:
        return document.published_range
    if document.published is None:
        return None
    return read_period(document.published)


def set_cut_off(
    stated: str | None, document: Document, *, as_of: date | None = None, before: date | None = None
) -> CutOff | None:
    """Choose the cut-off days of a figure.

    A day stated in the text wins; then the day given by the user; then the day of publication, from which a figure
    may look back by :data:`LOOK_BACK_DAYS`.

    Args:
        stated: ISO day, month or year that the text gives as its cut-off, or None.
        document: the text; its publication date is the last resort.
        as_of: day given by the user, used like a publication day.
        before: first day of an attack that the text says is not counted, or None.

    Returns:
        The cut-off, or None when there is no date at all.
    """
    if stated is not None:
        first, last = read_period(stated)
        known = (as_of, as_of) if as_of is not None else published_between(document)
        # "By 2016" in a text of May 2016 cannot count June.
        if known is not None and first <= known[1] < last:
            last = known[1]
        # A whole year is no cut-off: any day of it would do.
        vague = (last - first).days >= WIDEST_PUBLICATION_DAYS
        cut = CutOff(first, last, first, True, vague)
    else:
        known = (as_of, as_of) if as_of is not None else published_between(document)
        if known is None:
            return None
        first, last = known
        vague = (last - first).days > WIDEST_PUBLICATION_DAYS
        cut = CutOff(first, last, first - timedelta(days=LOOK_BACK_DAYS), False, vague)
    if before is not None and before <= cut.last:
        day = before - timedelta(days=1)
        cut = CutOff(day, day, day, True, False)
    return cut

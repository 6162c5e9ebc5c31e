"""Reading one row of the dataset: every column known, every category listed, every number a number.

What the files are known to do, and what happens here:

* columns differ between versions: a file has to have one of the manifest's variants, in any order;
* whole numbers are written "2013.0" in some copies, and days "2019-03-01 00:00:00.000": both are read;
* low, best and high do not always rise (1,462 of 176,579 rows of a copy of 21.1): the row is kept, and counted;
* candidate rows that are still being checked say so in ``code_status`` ("Check deaths"): kept, and counted;
* shortened copies have neither precision nor last day: see :attr:`Event.start`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from casque.errors import DataError
from casque.sources.manifests import Manifest, Variant, load_manifest
from casque.sources.tables import Table

SOURCE_ID = "ucdp_ged"
SHORT = "short"

_REMEDY = "compare the file with UCDP's; nothing was taken from it"
_LOOKUP_REMEDY = "if UCDP added a value, add it to sources/ucdp_ged/source.toml; nothing was taken from the file"
_WHOLE = re.compile(r"([0-9]+)(?:\.0+)?", re.ASCII)
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]00:00:00(?:\.0+)?Z?)?", re.ASCII)
_STATUS = re.compile(r"clear|check\b.*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Event:
    """One row: an event of organised violence, as UCDP has it.

    Attributes:
        id: UCDP's number of the event, the same in all versions.
        row: 1-based row of the file, header not counted.
        type: ``state_based``, ``non_state`` or ``one_sided``.
        start: first day; for a shortened copy the only one.
        end: last day; for a shortened copy a year after ``start``, since the copy does not say.
        date_prec: UCDP's precision of the days, 1-5; 5 for a shortened copy.
        where_prec: UCDP's precision of the place, 1-7; 2 for a shortened copy (which keeps 1 and 2 without saying).
        country: ISO 3166-1 alpha-2.
        lat: degrees, or None.
        lon: degrees, or None.
        side_a: name of the first side (in ``one_sided`` the attacker).
        side_b: name of the second side ("Civilians" in ``one_sided``).
        side_a_id: UCDP's number of the actor, or None in a shortened copy.
        side_b_id: likewise.
        deaths: best estimates of ``deaths_a``, ``deaths_b``, ``deaths_civilians``, ``deaths_unknown``; empty in a
            shortened copy.
        low: lowest estimate of all deaths.
        best: best estimate.
        high: highest estimate.
        status: UCDP's ``code_status`` ("Clear"), or "" in a shortened copy.
        cells: column -> text of the row, for evidence.
    """

    id: int
    row: int
    type: str
    start: date
    end: date
    date_prec: int
    where_prec: int
    country: str
    lat: float | None
    lon: float | None
    side_a: str
    side_b: str
    side_a_id: int | None
    side_b_id: int | None
    deaths: tuple[int, ...]
    low: int
    best: int
    high: int
    status: str
    cells: Mapping[str, str]

    @property
    def rising(self) -> bool:
        """Whether low, best and high rise, as they should."""
        return self.low <= self.best <= self.high


def find_variant(header: tuple[str, ...], name: str) -> Variant:
    """Find the set of columns that a file has.

    Args:
        header: its columns, in any order.
        name: file name, for messages.

    Returns:
        The variant of the manifest.

    Raises:
        DataError: naming what is missing from, and what is unknown to, the nearest variant.
    """
    manifest, present = load_manifest(SOURCE_ID), set(header)
    for variant in manifest.variants:
        if present == set(variant.columns) and len(header) == len(present):
            return variant
    nearest = min(manifest.variants, key=lambda v: len(present ^ set(v.columns)))
    missing, unknown = sorted(set(nearest.columns) - present), sorted(present - set(nearest.columns))
    twice = sorted({column for column in header if header.count(column) > 1})
    told = [f"without {', '.join(missing[:60])}"] if missing else []
    told += [f"with the unknown column {', '.join(unknown[:60])}"] if unknown else []
    told += [f"with {', '.join(twice)} more than once"] if twice else []
    raise DataError(
        f"{name}: columns of the variant {nearest.name!r} ({nearest.versions}), but {' and '.join(told)}",
        "; ".join(f"{v.name!r}: {len(v.columns)} columns ({v.versions})" for v in manifest.variants),
        "if UCDP changed its files, add a variant to sources/ucdp_ged/source.toml; nothing was taken from the file",
    )


def iter_events(data: bytes, name: str) -> Iterator[Event]:
    """Read a file row by row.

    Args:
        data: the file: CSV, or GeoJSON.
        name: file name, for messages.

    Yields:
        The events, in the order of the file.

    Raises:
        DataError: when anything is not as the manifest says; the message names row and column.
    """
    table = Table(data, name)
    yield from read_table(table)


def read_table(table: Table) -> Iterator[Event]:
    """Read the rows of an open table; see :func:`iter_events`."""
    variant = find_variant(table.header, table.name)
    short = variant.name == SHORT
    seen: set[int] = set()
    for number, cells in table:
        row = _Row(table.name, number, cells)
        event = _read_short(row) if short else _read_whole(row)
        if event.id in seen:
            raise row.fail("id", "a number that no other row has")
        seen.add(event.id)
        yield event
    if not seen:
        raise DataError(f"{table.name} has no rows", "a header and at least one row", _REMEDY)


@cache
def _manifest() -> Manifest:
    return load_manifest(SOURCE_ID)


class _Row:
    """One row with readers that refuse what they cannot read."""

    __slots__ = ("cells", "name", "number")

    def __init__(self, name: str, number: int, cells: dict[str, str]) -> None:
        self.name, self.number, self.cells = name, number, cells

    def fail(self, column: str, valid: str, remedy: str = _REMEDY) -> DataError:
        return DataError(
            f"{self.name}, row {self.number}, column {column}: {self.cells[column][:200]!r}", valid, remedy
        )

    def whole(self, column: str) -> int:
        text = self.cells[column]
        if text.isdecimal() and text.isascii() and len(text) <= 12:
            return int(text)
        match = _WHOLE.fullmatch(text)
        if match is None or len(match[1]) > 12:
            raise self.fail(column, "a whole number from 0")
        return int(match[1])

    def choose(self, column: str) -> str:
        lookup, text = _manifest().lookups[column], self.cells[column]
        if text not in lookup:
            text = text.removesuffix(".0")
        if text not in lookup:
            shown = ", ".join(lookup) if len(lookup) <= 12 else f"one of the {len(lookup)} names in source.toml"
            raise self.fail(column, shown, _LOOKUP_REMEDY)
        return lookup[text]

    def precision(self, column: str, highest: int) -> int:
        number = self.whole(column)
        if not 1 <= number <= highest:
            raise self.fail(column, f"UCDP's precision, 1 to {highest}")
        return number

    def day(self, column: str) -> date:
        match = _DAY.fullmatch(self.cells[column])
        if match is not None:
            try:
                return date.fromisoformat(match[1])
            except ValueError:
                pass
        raise self.fail(column, "a day of the calendar as YYYY-MM-DD")

    def degrees(self, column: str, most: float) -> float | None:
        text = self.cells[column]
        if not text:
            return None
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not -most <= value <= most:
            raise self.fail(column, f"degrees from {-most:g} to {most:g}")
        return value

    def text(self, column: str) -> str:
        if not self.cells[column]:
            raise self.fail(column, "a text that is not empty")
        return self.cells[column]


def _read_whole(row: _Row) -> Event:
    start, end = row.day("date_start"), row.day("date_end")
    if end < start:
        raise row.fail("date_end", f"a day not before {start.isoformat()} (column date_start)")
    row.choose("region")
    row.choose("event_clarity")
    row.choose("active_year")
    if not _STATUS.fullmatch(row.cells["code_status"]):
        raise row.fail("code_status", "'Clear', or 'Check ...' in a candidate version", _LOOKUP_REMEDY)
    return Event(
        id=row.whole("id"),
        row=row.number,
        type=row.choose("type_of_violence"),
        start=start,
        end=end,
        date_prec=row.precision("date_prec", 5),
        where_prec=row.precision("where_prec", 7),
        country=row.choose("country"),
        lat=row.degrees("latitude", 90),
        lon=row.degrees("longitude", 180),
        side_a=row.text("side_a"),
        side_b=row.text("side_b"),
        side_a_id=row.whole("side_a_new_id"),
        side_b_id=row.whole("side_b_new_id"),
        deaths=tuple(row.whole(c) for c in ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")),
        low=row.whole("low"),
        best=row.whole("best"),
        high=row.whole("high"),
        status=row.cells["code_status"],
        cells=row.cells,
    )


def _read_short(row: _Row) -> Event:
    try:
        start = date(row.whole("year"), row.whole("month"), row.whole("day"))
    except ValueError:
        raise row.fail("day", "a day of the calendar with year and month") from None
    return Event(
        id=row.whole("id"),
        row=row.number,
        type=row.choose("type_of_violence"),
        start=start,
        end=start + timedelta(days=364),
        date_prec=5,
        where_prec=2,
        country=row.choose("country"),
        lat=row.degrees("latitude", 90),
        lon=row.degrees("longitude", 180),
        side_a=row.text("side_a"),
        side_b=row.text("side_b"),
        side_a_id=None,
        side_b_id=None,
        deaths=(),
        low=row.whole("low_death"),
        best=row.whole("best_death"),
        high=row.whole("high_death"),
        status="",
        cells=row.cells,
    )

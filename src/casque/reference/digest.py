"""The digest of the register: figures shipped with the package, so that claims can be checked offline.

The pack ``register_digest.json`` is generated from one edition of the register (``casque.sources.un_fatalities``) and
holds counts, no rows. Every mission has its deaths by calendar year, cause and personnel type; some (MINUSMA) also by
day and nationality, and those are used where they exist. The pack is read strictly, and its parts must add up.

Layout, version 1::

    {"digest": 1, "edition": day, "edition_sha256": hex, "publisher", "credit", "licence", "licence_url", "homepage",
     "first_day": day, "last_day": day, "deaths": n,
     "causes": [...], "personnel": [...],                      what the indexes below point into
     "by_year": {mission: [[year, cause, personnel, n], ...]},
     "by_day": {mission: [[day, cause, personnel, alpha-3 or null, n], ...]}}
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources
from typing import Any

from casque.errors import DataError
from casque.model import Register, Tally
from casque.model.register import CAUSES, REGISTER_PERSONNEL

PACK_NAME = "register_digest.json"
VERSION = 1

_KEYS = (
    "digest", "edition", "edition_sha256", "publisher", "credit", "licence", "licence_url", "homepage", "first_day",
    "last_day", "deaths", "causes", "personnel", "by_year", "by_day",
)  # fmt: skip
_TEXTS = ("edition", "edition_sha256", "publisher", "credit", "licence", "licence_url", "homepage")
_ALPHA3 = re.compile(r"[A-Z]{3}", re.ASCII)
_REMEDY = "generate the pack again from an edition (`write_digest`), or install the package again"


@cache
def load_digest() -> Register:
    """Load the digest that the package carries.

    Returns:
        A register of basis ``digest``: cells of one day for the missions in ``by_nationality``, of a calendar year
        for all others.

    Raises:
        DataError: when the pack is damaged.
    """
    pack = resources.files("casque.reference").joinpath("packs", PACK_NAME)
    if not pack.is_file():
        raise DataError(f"the pack {PACK_NAME} is missing", "the pack that the package ships", _REMEDY)
    return parse_digest(pack.read_bytes())


def parse_digest(data: bytes) -> Register:
    """Read a digest.

    Args:
        data: the pack, JSON in UTF-8 as described above.

    Returns:
        The register, basis ``digest``.

    Raises:
        DataError: when anything is not as described, or the parts do not add up.
    """
    try:
        table = json.loads(data.decode("utf-8"))
    except ValueError as problem:
        raise DataError(f"the digest is not JSON in UTF-8: {problem}", "JSON in UTF-8", _REMEDY) from problem
    if not isinstance(table, dict) or set(table) != set(_KEYS):
        found = ", ".join(sorted(table)) if isinstance(table, dict) else type(table).__name__
        raise _fail(f"has the keys {found}", f"exactly the keys {', '.join(_KEYS)}")
    if table["digest"] != VERSION:
        raise _fail(f"is of version {table['digest']!r}", f"version {VERSION}")
    for key in _TEXTS:
        if not isinstance(table[key], str) or not table[key]:
            raise _fail(f"has {key} = {table[key]!r}", "a text")
    causes = _read_codes(table["causes"], CAUSES, "causes")
    personnel = _read_codes(table["personnel"], REGISTER_PERSONNEL, "personnel")
    yearly = [
        cell for mission, rows in _items(table, "by_year") for cell in _read_years(mission, rows, causes, personnel)
    ]
    daily = [
        cell for mission, rows in _items(table, "by_day") for cell in _read_days(mission, rows, causes, personnel)
    ]
    first_day, last_day = _read_day(table["first_day"]), _read_day(table["last_day"])
    _check_sums(yearly, daily, table["deaths"], first_day, last_day)
    by_day = frozenset(cell.mission for cell in daily)
    cells = [cell for cell in yearly if cell.mission not in by_day] + daily
    edition = _read_day(table["edition"]).isoformat()
    return Register(
        edition=edition,
        basis="digest",
        last_day=last_day,
        tallies=tuple(sorted(cells, key=_order)),
        deaths=(),
        sha256=None,
        source=f"{table['credit']}, {table['licence']}, digest of edition {edition}",
        by_nationality=by_day,
    )


def _fail(found: str, valid: str) -> DataError:
    return DataError(f"the digest {found}", valid, _REMEDY)


def _order(cell: Tally) -> tuple[date, date, str, str, str, str]:
    return (cell.start, cell.end, cell.mission, cell.cause, cell.personnel_type, cell.nationality or "")


def _items(table: Mapping[str, Any], key: str) -> list[tuple[str, list[Any]]]:
    part = table[key]
    if not isinstance(part, dict) or not all(isinstance(rows, list) and mission for mission, rows in part.items()):
        raise _fail(f"has {key} of another shape", "an object from mission to a list of cells")
    return list(part.items())


def _read_codes(values: object, known: tuple[str, ...], key: str) -> tuple[str, ...]:
    if not isinstance(values, list) or not set(map(str, values)) <= set(known) or len(set(values)) != len(values):
        raise _fail(f"has {key} = {values!r}", f"a list of {', '.join(known)}, none of them twice")
    return tuple(values)


def _read_day(text: object) -> date:
    try:
        return date.fromisoformat(text if isinstance(text, str) else "")
    except ValueError:
        raise _fail(f"has the day {text!r}", "a day as YYYY-MM-DD") from None


def _read_whole(value: object, least: int, below: int | None = None) -> int:
    if (
        isinstance(value, bool)
        or not isinstance(value, int)
        or value < least
        or (below is not None and value >= below)
    ):
        raise _fail(
            f"has the number {value!r}", f"a whole number from {least}" + (f" below {below}" if below else "")
        )
    return value


def _read_years(mission: str, rows: list[Any], causes: tuple[str, ...], personnel: tuple[str, ...]) -> list[Tally]:
    cells = []
    for row in rows:
        year, cause, group, count = _read_row(row, 4, mission)
        year = _read_whole(year, 1948, 3000)
        cells.append(
            Tally(
                mission,
                date(year, 1, 1),
                date(year, 12, 31),
                causes[_read_whole(cause, 0, len(causes))],
                personnel[_read_whole(group, 0, len(personnel))],
                None,
                _read_whole(count, 1),
            )
        )
    return cells


def _read_days(mission: str, rows: list[Any], causes: tuple[str, ...], personnel: tuple[str, ...]) -> list[Tally]:
    cells = []
    for row in rows:
        text, cause, group, nationality, count = _read_row(row, 5, mission)
        day = _read_day(text)
        if nationality is not None and not (isinstance(nationality, str) and _ALPHA3.fullmatch(nationality)):
            raise _fail(f"has the nationality {nationality!r}", "three capital letters or null")
        cells.append(
            Tally(
                mission,
                day,
                day,
                causes[_read_whole(cause, 0, len(causes))],
                personnel[_read_whole(group, 0, len(personnel))],
                nationality,
                _read_whole(count, 1),
            )
        )
    return cells


def _read_row(row: object, cells: int, mission: str) -> list[Any]:
    if not isinstance(row, list) or len(row) != cells:
        raise _fail(f"has for {mission} the cell {row!r}", f"a list of {cells} values")
    return row


def _check_sums(yearly: list[Tally], daily: list[Tally], deaths: object, first_day: date, last_day: date) -> None:
    """Check that the years add up to all deaths, and the days to the years."""
    total = sum(cell.count for cell in yearly)
    if total != deaths:
        raise _fail(f"says {deaths!r} deaths, but its years add up to {total}", "parts that add up to the whole")
    by_day = {cell.mission for cell in daily}
    years: Counter[tuple[str, int, str, str]] = Counter()
    for cell in yearly:
        if cell.mission in by_day:
            years[cell.mission, cell.start.year, cell.cause, cell.personnel_type] += cell.count
    days: Counter[tuple[str, int, str, str]] = Counter()
    for cell in daily:
        days[cell.mission, cell.start.year, cell.cause, cell.personnel_type] += cell.count
    if years != days:
        apart = sorted(key for key in set(years) | set(days) if years[key] != days[key])
        mission, year, cause, group = apart[0]
        raise _fail(
            f"has for {mission}, {year}, {cause}, {group} {years[apart[0]]} deaths by year, {days[apart[0]]} by day",
            "days that add up to the years",
        )
    starts = [cell.start for cell in daily] + [date(cell.start.year, 12, 31) for cell in yearly]
    ends = [cell.end for cell in daily] + [cell.start for cell in yearly]
    if starts and (min(starts) < first_day or max(ends) > last_day):
        raise _fail(f"has deaths outside {first_day} to {last_day}", "deaths between its first and its last day")

"""Reads the curated table of attacks on MINUSMA into reports, one row an attack, each value with its cell.

The table states what press and the UN reported. A death that came later stands as a count of its own with its day,
because the register sometimes dates the attack and sometimes the death. What is unknown stays None.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

from casque.codebook import check_code
from casque.errors import CasqueError, DataError
from casque.model import (
    Attribution,
    CasualtyCount,
    CountRange,
    DateRange,
    Evidence,
    Grade,
    Place,
    PlaceRecord,
    Report,
    ReportDate,
)
from casque.model.ranges import BOUNDS, DATE_PRECISIONS
from casque.model.report import BASES, GROUPS, OUTCOMES, PERSONNEL_TYPES
from casque.reference.actors import get_actor
from casque.reference.places import get_place
from casque.sources.manifests import Manifest, load_manifest

SOURCE = "mali"
CODER = "mali@1"
MISSION = "MINUSMA"
DATA_NAME = "attacks.csv"

_REMEDY = "correct the cell; sources/mali/source.toml says what the columns hold"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_KEY = re.compile(r"\d{4}-\d{2}-\d{2}(-[a-z]+)+", re.ASCII)
_NUMBER = re.compile(r"\d+", re.ASCII)
_NATIONALITY = re.compile(r"[A-Z]{3}", re.ASCII)


def read_data() -> bytes:
    """Return the bytes of the table that the package ships: what the archive keeps as the edition."""
    return resources.files("casque.sources.mali").joinpath(DATA_NAME).read_bytes()


@cache
def read_reports() -> tuple[Report, ...]:
    """Read the curated data set.

    Returns:
        One report an attack, by date; ids are ``mali:<key>``.

    Raises:
        DataError: when the table is not what it should be.
    """
    return parse_reports(read_data(), DATA_NAME)


def parse_reports(data: bytes, name: str) -> tuple[Report, ...]:
    """Read one edition of the table.

    Args:
        data: the bytes of the CSV file.
        name: how to call it in messages.

    Returns:
        One report a row, in the order of the file.

    Raises:
        DataError: naming row and column, for an unknown or missing column, an unknown code, place or actor, a day
            that is none, a number that is none, a row without a source or a key that stands twice.
    """
    manifest = load_manifest(SOURCE)
    rows = _read_rows(data, name, manifest)
    sha256 = hashlib.sha256(data).hexdigest()
    seen: set[str] = set()
    reports = []
    for row in rows:
        key = row.text("key")
        if not _KEY.fullmatch(key) or key in seen:
            raise row.fail("key", "a day and a place (2013-10-23-tessalit) that no other row has")
        seen.add(key)
        reports.append(_read_report(row, sha256, manifest.grade))
    return tuple(reports)


def audit_reports(reports: Iterable[Report]) -> dict[str, int | str]:
    """Count what an edition holds, under the names that the manifest expects.

    Args:
        reports: reports of one edition.

    Returns:
        Name of a figure -> its value, to be compared with ``load_manifest("mali").editions``.
    """
    kept = [report for report in reports if report.date is not None]
    late = [c for report in kept for c in report.casualties if c.death_date is not None]
    totals = [report.total("killed") for report in kept]
    return {
        "reports": len(kept),
        "first_day": min(r.date.range.start for r in kept if r.date).isoformat(),
        "last_day": max(r.date.range.end for r in kept if r.date).isoformat(),
        "killed_un": sum(
            c.count.best or 0
            for r in kept
            for c in r.casualties
            if (c.outcome, c.group) == ("killed", "un") and c.death_date is None and not c.part_of_total
        ),
        "late_deaths": sum(c.count.best or 0 for c in late),
        "non_fatal": sum(total is not None and total.high == 0 for total in totals),
        "without_record": sum(
            total is not None and total.low == 0 and total.high not in (0, None) and total.best is not None
            for total in totals
        ),
    }


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the table with readers that refuse what they cannot read."""

    name: str
    number: int
    cells: dict[str, str]

    def fail(self, column: str, valid: str) -> DataError:
        return DataError(f"{self.name}, row {self.number}, column {column}: {self.cells[column]!r}", valid, _REMEDY)

    def text(self, column: str) -> str:
        if not self.cells[column]:
            raise self.fail(column, "a text that is not empty")
        return self.cells[column]

    def items(self, column: str) -> tuple[str, ...]:
        parts = tuple(part.strip() for part in self.cells[column].split("|")) if self.cells[column] else ()
        if not all(parts) or len(set(parts)) != len(parts):
            raise self.fail(column, "items between the separators '|', none empty and none twice")
        return parts

    def parse_day(self, column: str, text: str) -> date:
        try:
            if _DAY.fullmatch(text):
                return date.fromisoformat(text)
        except ValueError:
            pass
        raise self.fail(column, "a day of the calendar as YYYY-MM-DD")

    def parse_number(self, column: str, text: str) -> int:
        if not _NUMBER.fullmatch(text):
            raise self.fail(column, "a whole number from 0")
        return int(text)

    def optional_number(self, column: str) -> int | None:
        return self.parse_number(column, self.cells[column]) if self.cells[column] else None

    def parse_nationality(self, column: str, text: str) -> str | None:
        if text in ("", "-"):
            return None
        if not _NATIONALITY.fullmatch(text):
            raise self.fail(column, "an ISO 3166-1 alpha-3 code, or a dash in a list")
        return text

    def choose(self, column: str, text: str, allowed: tuple[str, ...]) -> str:
        if text not in allowed:
            raise self.fail(column, f"one of {', '.join(allowed)}")
        return text

    def parse_personnel(self, column: str, text: str) -> str | None:
        return None if text in ("", "-") else self.choose(column, text, PERSONNEL_TYPES)

    def evidence(self, variable: str, column: str, sha256: str) -> Evidence:
        cell = f"row {self.number}:{column}"
        return Evidence(variable, sha256, None, cell, self.cells[column], CODER)


def _read_rows(data: bytes, name: str, manifest: Manifest) -> list[_Row]:
    try:
        lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise DataError(f"{name} is not a CSV file in UTF-8: {problem}", "comma-separated values", _REMEDY) from None
    header = lines[0] if lines else []
    if sorted(header) != sorted(manifest.columns):
        missing, unknown = sorted(set(manifest.columns) - set(header)), sorted(set(header) - set(manifest.columns))
        raise DataError(
            f"{name}: missing columns {missing}, unknown columns {unknown}",
            f"exactly the columns {', '.join(manifest.columns)}, each once",
            _REMEDY,
        )
    rows = []
    for number, cells in enumerate(lines[1:], 1):
        if len(cells) != len(header):
            raise DataError(f"{name}, row {number}: {len(cells)} cells", f"{len(header)} cells", _REMEDY)
        rows.append(_Row(name, number, dict(zip(header, map(str.strip, cells), strict=True))))
    return rows


def _read_report(row: _Row, sha256: str, grade: Grade) -> Report:
    casualties, evidence = _read_casualties(row, sha256)
    attributions = tuple(_read_attribution(row, item) for item in row.items("attributions"))
    types = tuple(row.items("attack_types"))
    for code in types:
        _check(row, "attack_types", code)
    _check(row, "target", row.text("target"))
    sources = row.items("sources")
    if not sources:
        raise row.fail("sources", "at least one address: an attack without a source is not kept")
    return Report(
        id=f"{SOURCE}:{row.text('key')}",
        source=SOURCE,
        hostile=True,
        date=_read_date(row),
        place=_read_place(row),
        mission=MISSION,
        attack_types=types,
        target=row.text("target"),
        attributions=attributions,
        casualties=tuple(casualties),
        sha256=sha256,
        publisher=None,
        grade=grade,
        evidence=(
            row.evidence("date", "date_start", sha256),
            row.evidence("place", "place_text", sha256),
            row.evidence("target", "target", sha256),
            *([row.evidence("attack_types", "attack_types", sha256)] if types else []),
            *(row.evidence(f"attributions.{n}", "attributions", sha256) for n in range(len(attributions))),
            *evidence,
        ),
        note=row.cells["note"] or None,
        sources=sources,
    )


def _check(row: _Row, column: str, code: str) -> None:
    try:
        check_code(column, code)
    except CasqueError as problem:
        raise row.fail(column, problem.valid) from problem


def _read_date(row: _Row) -> ReportDate:
    start, end = (row.parse_day(column, row.cells[column]) for column in ("date_start", "date_end"))
    precision = row.parse_number("date_precision", row.cells["date_precision"])
    if end < start:
        raise row.fail("date_end", f"a day not before {start.isoformat()} (column date_start)")
    if precision not in DATE_PRECISIONS or (precision == 1) != (start == end):
        raise row.fail("date_precision", "1 for a single day, 2 to 5 for more days")
    return ReportDate(DateRange(start, end, precision), basis="structured")


def _read_place(row: _Row) -> Place:
    try:
        record = get_place(row.text("place"))
    except DataError as problem:
        raise row.fail("place", problem.valid) from problem
    stated = tuple(row.cells[column] for column in ("lat", "lon"))
    if stated != tuple("" if value is None else str(value) for value in (record.lat, record.lon)):
        raise row.fail("lat", f"the position of {record.id} in the gazetteer: {record.lat}, {record.lon}")
    precision = row.parse_number("place_precision", row.cells["place_precision"])
    if precision not in range(1, 8):
        raise row.fail("place_precision", "1 to 7 (UCDP)")
    return _make_place(record, precision)


def _make_place(record: PlaceRecord, precision: int) -> Place:
    return Place(
        name=record.name,
        text=None,
        span=None,
        country=record.country,
        adm1=record.adm1,
        lat=record.lat,
        lon=record.lon,
        geonames_id=record.geonames_id,
        precision=precision,
        adm1_today=record.adm1_today,
    )


def _read_attribution(row: _Row, item: str) -> Attribution:
    """Read ``actor basis`` or ``- basis:words`` for somebody who is no known actor."""
    actor, _, rest = item.partition(" ")
    basis, _, words = rest.partition(":")
    row.choose("attributions", basis, BASES)
    if actor == "-":
        if not words:
            raise row.fail("attributions", "'- basis:words' where no known actor is named")
        return Attribution(None, basis, words)
    try:
        return Attribution(get_actor(actor).id, basis, words or None)
    except DataError as problem:
        raise row.fail("attributions", problem.valid) from problem


def _read_casualties(row: _Row, sha256: str) -> tuple[list[CasualtyCount], list[Evidence]]:
    """Read all counts of a row, the UN's first, with the cell of each."""
    found: list[tuple[CasualtyCount, str]] = [
        *((count, column) for count, column in _read_killed(row)),
        *((count, "late_deaths") for count in _read_late(row)),
        *((count, column) for count, column in _read_injured(row)),
        *((_read_other(row, item), "other_casualties") for item in row.items("other_casualties")),
    ]
    evidence = [row.evidence(f"casualties.{n}", column, sha256) for n, (_, column) in enumerate(found)]
    return [count for count, _ in found], evidence


def _read_range(row: _Row, stem: str) -> CountRange | None:
    low, best, high = (row.optional_number(f"{stem}_{end}") for end in ("low", "best", "high"))
    bound = row.cells[f"{stem}_bound"]
    if (low, best, high) == (None, None, None):
        if bound:
            raise row.fail(f"{stem}_bound", "nothing, since there is no number")
        return None
    row.choose(f"{stem}_bound", bound, BOUNDS)
    try:
        return CountRange(low, best, high, bound)
    except ValueError as problem:
        raise row.fail(f"{stem}_low", f"numbers that rise from low to high ({problem})") from problem


def _read_killed(row: _Row) -> list[tuple[CasualtyCount, str]]:
    count = _read_range(row, "killed")
    nationality = row.parse_nationality("nationality", row.cells["nationality"])
    personnel = row.parse_personnel("personnel_type", row.cells["personnel_type"])
    only_register = row.choose("register_only", row.cells["register_only"], ("yes", "no")) == "yes"
    if only_register and count is not None:
        raise row.fail("register_only", "no, since a number killed is stated")
    parts = [_read_part(row, item) for item in row.items("killed_by")]
    if parts:
        total = sum(part.count.best or 0 for part in parts)
        if count is not None and count.best != total:
            raise row.fail("killed_by", f"parts that add up to {count.best} (column killed_best)")
        return [(part, "killed_by") for part in parts]
    if only_register:
        return [
            (CasualtyCount("killed", "un", CountRange(None, None, None, "vague"), personnel, nationality), "note")
        ]
    if count is None:
        return []
    return [(CasualtyCount("killed", "un", count, personnel, nationality), "killed_best")]


def _read_part(row: _Row, item: str) -> CasualtyCount:
    words = item.split()
    if len(words) != 3:
        raise row.fail("killed_by", "nationality, personnel type, number (CHN military 1)")
    return CasualtyCount(
        "killed",
        "un",
        CountRange.exactly(row.parse_number("killed_by", words[2])),
        row.parse_personnel("killed_by", words[1]),
        row.parse_nationality("killed_by", words[0]),
    )


def _read_late(row: _Row) -> list[CasualtyCount]:
    counts = []
    for item in row.items("late_deaths"):
        words = item.split()
        if len(words) != 3:
            raise row.fail("late_deaths", "day, nationality, number (2016-02-15 GIN 1)")
        day = row.parse_day("late_deaths", words[0])
        if day < row.parse_day("date_start", row.cells["date_start"]):
            raise row.fail("late_deaths", "a day not before the attack")
        counts.append(
            CasualtyCount(
                "killed",
                "un",
                CountRange.exactly(row.parse_number("late_deaths", words[2])),
                row.parse_personnel("personnel_type", row.cells["personnel_type"]),
                row.parse_nationality("late_deaths", words[1]),
                death_date=day,
            )
        )
    return counts


def _read_injured(row: _Row) -> list[tuple[CasualtyCount, str]]:
    count = _read_range(row, "injured")
    serious = row.optional_number("injured_serious")
    nationality = row.parse_nationality("injured_nationality", row.cells["injured_nationality"])
    if count is None:
        if serious is not None or nationality is not None:
            raise row.fail("injured_best", "a number, since a part or a nationality of the injured is stated")
        return []
    if serious is None:
        return [(CasualtyCount("injured", "un", count, None, nationality), "injured_best")]
    if count.high is not None and serious > count.high:
        raise row.fail("injured_serious", "no more than the number injured")
    if count == CountRange.exactly(serious):
        return [(CasualtyCount("injured", "un", count, None, nationality, severity="serious"), "injured_best")]
    part = CasualtyCount(
        "injured", "un", CountRange.exactly(serious), None, nationality, severity="serious", part_of_total=True
    )
    return [(CasualtyCount("injured", "un", count, None, nationality), "injured_best"), (part, "injured_serious")]


def _read_other(row: _Row, item: str) -> CasualtyCount:
    """Read ``outcome group type nationality number``; the number may be ``low/best/high``."""
    words = item.split()
    if len(words) != 5:
        raise row.fail("other_casualties", "outcome, group, personnel type or -, nationality or -, number")
    outcome, group, personnel, nationality, number = words
    if group == "un":
        raise row.fail("other_casualties", "a group other than un, which has columns of its own")
    ends = [row.parse_number("other_casualties", part) for part in number.split("/")]
    if len(ends) not in (1, 3) or ends != sorted(ends):
        raise row.fail("other_casualties", "one number, or low/best/high")
    count = CountRange.exactly(ends[0]) if len(ends) == 1 else CountRange(ends[0], ends[1], ends[2], "range")
    return CasualtyCount(
        row.choose("other_casualties", outcome, OUTCOMES),
        row.choose("other_casualties", group, GROUPS),
        count,
        row.parse_personnel("other_casualties", personnel),
        row.parse_nationality("other_casualties", nationality),
    )

"""Reading one edition of the register: strict, every trap of the official files handled, nothing dropped in silence.

What the files are known to do, and what happens here:

* ``Local `` carries a blank at its end: cells are read without the blanks around them;
* some rows have no ISO code (all of Côte d'Ivoire, spelled ``Côte dIvoire``; Türkiye; others): the nationality comes
  from its name, and a code that is given must agree with it; ``ZZ [Undetermined]`` and an empty name are unknown;
* ``m49_code`` is a number with a decimal point ("250.0"): it is checked and not used;
* a ``casualty_id`` may stand twice (six of UNMIK, once as Montenegro, once as Serbia and Montenegro): the first row
  counts, the others are reported with the columns in which they differ;
* UNOSOM stands for UNOSOM I and II, UNEF for UNEF I and II: the acronym is kept as it is;
* the gender may be empty;
* ``last_update`` is one day for the whole file: the label of the edition. A death after it is an error (an older
  release wrote years with two digits).
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from casque.errors import DataError
from casque.model import Death, Register, Tally
from casque.reference import find_mission, find_nationality
from casque.sources.manifests import Manifest, load_manifest

SOURCE_ID = "un_fatalities"

#: The register begins with the first peace operation.
FIRST_POSSIBLE_DAY = date(1948, 1, 1)

_REMEDY = "compare the file with the publisher's; nothing was taken from it"
_LOOKUP_REMEDY = (
    "if the publisher added a value, add it to sources/un_fatalities/source.toml or to the pack of states; "
    "nothing was taken from the file"
)
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]00:00:00(?:\.0+)?Z?)?", re.ASCII)
_M49 = re.compile(r"[0-9]{1,3}(?:\.0)?", re.ASCII)
_ALPHA3 = re.compile(r"[A-Z]{3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Repetition:
    """A row whose ``casualty_id`` stood in an earlier row: it is not counted.

    Attributes:
        casualty_id: the identifier.
        kept_row: 1-based row that counts, header not counted.
        row: 1-based row that does not.
        differs: columns in which the two differ, the running ``id`` left out.
    """

    casualty_id: str
    kept_row: int
    row: int
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition as it was read.

    Attributes:
        register: the record.
        rows: rows of the file, repeated ones included.
        repetitions: rows that were not counted, in order.
        figures: what the edition holds, by the names that the manifest's expectations use.
    """

    register: Register
    rows: int
    repetitions: tuple[Repetition, ...]
    figures: Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class EditionProblem:
    """Something in an edition that a person should look at; the edition was read nevertheless.

    Attributes:
        where: figure, column or mission it is about.
        found: what the edition has.
        expected: what was expected.
    """

    where: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.where}: found {self.found}, expected {self.expected}"


@dataclass(frozen=True, slots=True)
class EditionDiff:
    """What changed from one edition to another; pairs hold the death before and after.

    Attributes:
        before: label of the first edition.
        after: label of the second.
        shared: deaths that stand in both.
        added: deaths only in the second.
        removed: deaths only in the first.
        changed_cause: deaths whose cause is another.
        changed_other: deaths whose day, mission, personnel type, nationality or gender is another (the cause may
            have changed as well).
    """

    before: str
    after: str
    shared: int
    added: tuple[Death, ...]
    removed: tuple[Death, ...]
    changed_cause: tuple[tuple[Death, Death], ...]
    changed_other: tuple[tuple[Death, Death], ...]


def parse_edition(data: bytes, name: str) -> Register:
    """Read one edition of the register.

    Args:
        data: the file: CSV in UTF-8, or the list of objects that the publisher's interface answers as JSON.
        name: file name or address, for messages.

    Returns:
        The register, basis ``register``.

    Raises:
        DataError: when anything is not as the manifest says; the message names row and column.
    """
    return read_edition(data, name).register


def read_edition(data: bytes, name: str) -> Edition:
    """Read one edition of the register, with what is worth knowing of the file itself.

    Args:
        data: the file: CSV in UTF-8, or the list of objects that the publisher's interface answers as JSON.
        name: file name or address, for messages.

    Returns:
        The edition.

    Raises:
        DataError: when anything is not as the manifest says; the message names row and column.
    """
    manifest = load_manifest(SOURCE_ID)
    reader = _Reader(name, manifest)
    rows = list(read_rows(data, name, manifest.columns))
    label = reader.read_label(rows)
    deaths: dict[str, Death] = {}
    firsts: dict[str, Mapping[str, str]] = {}
    repetitions = []
    for number, cells in rows:
        death = reader.read_death(number, cells, label)
        earlier = deaths.get(death.casualty_id)
        if earlier is None:
            deaths[death.casualty_id] = death
            firsts[death.casualty_id] = cells
            continue
        first = firsts[death.casualty_id]
        differs = tuple(c for c in manifest.columns if c != "id" and cells[c] != first[c])
        repetitions.append(Repetition(death.casualty_id, earlier.row, number, differs))
    kept = tuple(deaths.values())
    register = Register(
        edition=label.isoformat(),
        basis="register",
        last_day=max(death.day for death in kept),
        tallies=tally_deaths(kept),
        deaths=kept,
        sha256=hashlib.sha256(data).hexdigest(),
        source=f"{manifest.credit}, {manifest.licence}, edition {label.isoformat()}",
    )
    figures = _measure(register, len(rows), len(repetitions), firsts.values())
    return Edition(register, len(rows), tuple(repetitions), figures)


def tally_deaths(deaths: Iterable[Death]) -> tuple[Tally, ...]:
    """Group deaths into cells of one day.

    Args:
        deaths: rows of the register.

    Returns:
        The cells by day, mission, cause, personnel type and nationality, in that order.
    """
    counts = Counter((d.day, d.mission, d.cause, d.personnel_type, d.nationality or "") for d in deaths)
    return tuple(
        Tally(mission, day, day, cause, personnel, nationality or None, count)
        for (day, mission, cause, personnel, nationality), count in sorted(counts.items())
    )


def audit_edition(data: bytes, name: str) -> tuple[EditionProblem, ...]:
    """Compare an edition with what the manifest expects of it, and its missions with the mission pack.

    Args:
        data: the file, as for :func:`read_edition`.
        name: file name or address, for messages.

    Returns:
        What a person should look at; empty when all is as expected. An edition that the manifest does not know is
        compared with the newest known edition before it: it may not hold fewer deaths.

    Raises:
        DataError: when the file cannot be read at all.
    """
    manifest = load_manifest(SOURCE_ID)
    edition = read_edition(data, name)
    problems = []
    label = edition.register.edition
    known = manifest.find_edition(label)
    if known is not None:
        problems += [
            EditionProblem(f"edition {label}, {figure}", str(edition.figures.get(figure, 0)), str(value))
            for figure, value in known.expected.items()
            if edition.figures.get(figure, 0) != value
        ]
    else:
        earlier = [e for e in manifest.editions if e.label < label and "deaths" in e.expected]
        found = int(edition.figures["deaths"])
        if earlier and found < int(earlier[-1].expected["deaths"]):
            expected = f"at least {earlier[-1].expected['deaths']}, as in edition {earlier[-1].label}"
            problems.append(EditionProblem(f"edition {label}, deaths", str(found), expected))
    problems += [
        EditionProblem(
            f"row {r.row}, casualty_id {r.casualty_id}",
            f"a repetition of row {r.kept_row} that differs in {', '.join(r.differs)}",
            "one row a death",
        )
        for r in edition.repetitions
        if set(r.differs) - {"casualty_nationality", "m49_code", "isocode3"}
    ]
    for mission in sorted({death.mission for death in edition.register.deaths}):
        if find_mission(mission) is None:
            problems.append(EditionProblem("mission_acronym", mission, "a mission of the mission pack"))
    return tuple(problems)


def diff_editions(before: Register, after: Register) -> EditionDiff:
    """Set two editions side by side, death by death.

    Args:
        before: the earlier edition, read whole.
        after: the later edition, read whole.

    Returns:
        What was added, removed and changed.

    Raises:
        DataError: when one of them is a digest, which has no deaths one by one.
    """
    for register in (before, after):
        if register.basis != "register":
            raise DataError(
                f"edition {register.edition} is a {register.basis}",
                "two editions of the whole register",
                "fetch it with `casque source pull un_fatalities`",
            )
    old = {death.casualty_id: death for death in before.deaths}
    new = {death.casualty_id: death for death in after.deaths}
    pairs = [(old[key], new[key]) for key in old if key in new]
    return EditionDiff(
        before=before.edition,
        after=after.edition,
        shared=len(pairs),
        added=tuple(death for key, death in new.items() if key not in old),
        removed=tuple(death for key, death in old.items() if key not in new),
        changed_cause=tuple((a, b) for a, b in pairs if a.cause != b.cause),
        changed_other=tuple((a, b) for a, b in pairs if _describe(a) != _describe(b)),
    )


def read_rows(data: bytes, name: str, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    """Read the rows of a CSV or JSON file as text, blanks around a cell removed.

    Args:
        data: the file.
        name: file name or address, for messages.
        columns: every column it has to have, no more and no less, in any order.

    Yields:
        (1-based row, column -> text); an empty or null cell is "".

    Raises:
        DataError: for an empty file, another encoding, a file without rows, a missing, unknown or doubled column.
    """
    text = _decode(data, name)
    start = text.lstrip()[:1]
    if start == "<":
        raise DataError(f"{name} is a web page, not data", "CSV or a JSON list of rows", _REMEDY)
    rows = _read_json(text, name, columns) if start in ("[", "{") else _read_csv(text, name, columns)
    empty = True
    for row in rows:
        empty = False
        yield row
    if empty:
        raise DataError(f"{name} has no rows", "a header and at least one row", _REMEDY)


class _Reader:
    """Reads the cells of one file with the manifest's lookups; knows what to say when it cannot."""

    def __init__(self, name: str, manifest: Manifest) -> None:
        self._name = name
        self._lookups = manifest.lookups
        self._nationalities: dict[tuple[str, str], str | None] = {}

    def read_label(self, rows: list[tuple[int, dict[str, str]]]) -> date:
        """Read the edition's label: the one ``last_update`` of all rows."""
        labels: dict[str, int] = {}
        for number, cells in rows:
            labels.setdefault(cells["last_update"], number)
        days = {text: self._read_day(number, "last_update", text) for text, number in labels.items()}
        if len(set(days.values())) > 1:
            first, second = list(labels.items())[:2]
            raise DataError(
                f"{self._name}, row {second[1]}, column last_update: {second[0]!r}, "
                f"but row {first[1]} has {first[0]!r}",
                "one last_update for the whole file, the label of the edition",
                "fetch the file again: it mixes two editions; nothing was taken from it",
            )
        return next(iter(days.values()))

    def read_death(self, number: int, cells: Mapping[str, str], label: date) -> Death:
        """Read one row."""
        casualty_id = self._read_text(number, cells, "casualty_id")
        day = self._read_day(number, "incident_date", cells["incident_date"])
        if not FIRST_POSSIBLE_DAY <= day <= label:
            raise self._fail(
                number, "incident_date", cells["incident_date"], f"a day from {FIRST_POSSIBLE_DAY} to {label}"
            )
        if cells["m49_code"] and not _M49.fullmatch(cells["m49_code"]):
            raise self._fail(number, "m49_code", cells["m49_code"], "an M49 number such as 250 or 250.0, or nothing")
        self._look_up(number, cells, "type_of_casualty")
        return Death(
            casualty_id=casualty_id,
            day=day,
            mission=self._read_text(number, cells, "mission_acronym"),
            cause=self._look_up(number, cells, "type_of_incident"),
            personnel_type=self._look_up(number, cells, "casualty_personnel_type"),
            nationality=self._read_nationality(number, cells),
            nationality_text=cells["casualty_nationality"],
            gender=self._look_up(number, cells, "gender") or None,
            row=number,
        )

    def _fail(self, number: int, column: str, found: str, valid: str, remedy: str = _REMEDY) -> DataError:
        return DataError(f"{self._name}, row {number}, column {column}: {found!r}", valid, remedy)

    def _read_text(self, number: int, cells: Mapping[str, str], column: str) -> str:
        if not cells[column]:
            raise self._fail(number, column, "", "a text that is not empty")
        return cells[column]

    def _look_up(self, number: int, cells: Mapping[str, str], column: str) -> str:
        lookup = self._lookups[column]
        if cells[column] not in lookup:
            valid = f"one of {', '.join(text or '(empty)' for text in lookup)}"
            raise self._fail(number, column, cells[column], valid, _LOOKUP_REMEDY)
        return lookup[cells[column]]

    def _read_day(self, number: int, column: str, text: str) -> date:
        match = _DAY.fullmatch(text)
        if match is None:
            raise self._fail(number, column, text, "a day as YYYY-MM-DD")
        try:
            return date.fromisoformat(match[1])
        except ValueError:
            raise self._fail(number, column, text, "a day of the calendar as YYYY-MM-DD") from None

    def _read_nationality(self, number: int, cells: Mapping[str, str]) -> str | None:
        name, code = cells["casualty_nationality"], cells["isocode3"]
        if (name, code) not in self._nationalities:
            self._nationalities[name, code] = self._resolve_nationality(number, name, code)
        return self._nationalities[name, code]

    def _resolve_nationality(self, number: int, name: str, code: str) -> str | None:
        if code and not _ALPHA3.fullmatch(code):
            raise self._fail(number, "isocode3", code, "three capital letters, or nothing")
        try:
            nationality = find_nationality(name) if name else None
        except DataError as problem:
            raise self._fail(number, "casualty_nationality", name, problem.valid, _LOOKUP_REMEDY) from problem
        if code and code != nationality:
            raise self._fail(
                number, "isocode3", code, f"{nationality or 'nothing'}, as casualty_nationality is {name!r}"
            )
        return nationality


def _describe(death: Death) -> tuple[object, ...]:
    return (death.day, death.mission, death.personnel_type, death.nationality, death.gender)


def _measure(
    register: Register, rows: int, repeated: int, cells: Iterable[Mapping[str, str]]
) -> dict[str, int | str]:
    """Take the figures of an edition that a manifest may expect; the dead are counted once."""
    deaths = register.deaths
    figures: dict[str, int | str] = {
        "rows": rows,
        "deaths": len(deaths),
        "repeated": repeated,
        "missions": len({death.mission for death in deaths}),
        "first_day": min(death.day for death in deaths).isoformat(),
        "last_day": register.last_day.isoformat(),
        "without_isocode": sum(not row["isocode3"] for row in cells),
        "without_nationality": sum(death.nationality is None for death in deaths),
        "without_gender": sum(death.gender is None for death in deaths),
    }
    for cause, count in Counter(death.cause for death in deaths).items():
        figures[f"cause.{cause}"] = count
    for personnel, count in Counter(death.personnel_type for death in deaths).items():
        figures[f"personnel_type.{personnel}"] = count
    return figures


def _decode(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise DataError(
            f"{name} is not UTF-8: byte {data[problem.start]:#04x} in line {line}",
            "text in UTF-8, with or without a byte order mark",
            "save the file as UTF-8, or fetch it again; nothing was taken from it",
        ) from problem
    if not text.strip():
        raise DataError(f"{name} is empty", "a header and at least one row", _REMEDY)
    if "\0" in text:
        raise DataError(f"{name} is a binary file (it holds NUL bytes)", "CSV or a JSON list of rows", _REMEDY)
    return text


def _check_columns(found: Iterable[str], name: str, where: str, columns: tuple[str, ...]) -> None:
    names = list(found)
    missing = [c for c in columns if c not in names]
    extra = [c for c in names if c not in columns]
    doubled = sorted({c for c in names if names.count(c) > 1})
    told = [f"no column {', '.join(missing)}"] if missing else []
    told += [f"an unknown column {', '.join(map(repr, extra))}"] if extra else []
    told += [f"column {', '.join(doubled)} twice"] if doubled and not extra else []
    if told:
        raise DataError(
            f"{name}, {where}: {' and '.join(told)}", f"exactly the columns {', '.join(columns)}", _REMEDY
        )


def _read_csv(text: str, name: str, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    number = 0
    try:
        header = [cell.strip() for cell in next(reader)]
        _check_columns(header, name, "header", columns)
        for cells in reader:
            if not cells:
                continue
            number += 1
            if len(cells) != len(header):
                raise DataError(
                    f"{name}, row {number} (line {reader.line_num}): {len(cells)} cells",
                    f"{len(header)} cells, one a column",
                    _REMEDY,
                )
            yield number, {column: cell.strip() for column, cell in zip(header, cells, strict=True)}
    except csv.Error as problem:
        raise DataError(
            f"{name}, row {number + 1} (line {reader.line_num}) is not CSV: {problem}", "CSV (RFC 4180)", _REMEDY
        ) from problem


def _read_json(text: str, name: str, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        rows = json.loads(text, object_pairs_hook=_make_row)
    except (ValueError, RecursionError) as problem:
        raise DataError(f"{name} is not JSON: {problem}", "a JSON list of rows", _REMEDY) from problem
    if not isinstance(rows, list):
        raise DataError(f"{name} is a JSON {type(rows).__name__}", "a JSON list of rows", _REMEDY)
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, dict):
            raise DataError(f"{name}, row {number}: {row!r}", "an object with one key a column", _REMEDY)
        _check_columns(row, name, f"row {number}", columns)
        yield number, {column: _read_json_cell(row[column], name, number, column) for column in columns}


def _make_row(pairs: list[tuple[str, object]]) -> dict[str, object]:
    row = dict(pairs)
    if len(row) != len(pairs):
        raise ValueError("an object has a key twice")
    return row


def _read_json_cell(value: object, name: str, number: int, column: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return str(value)
    raise DataError(f"{name}, row {number}, column {column}: {value!r}", "a text, a number or null", _REMEDY)

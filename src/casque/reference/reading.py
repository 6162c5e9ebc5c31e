"""Strict reading of the packs: one UTF-8 CSV a pack, one row a fact, a source on every row.

A pack that is not what it should be (an unknown or missing column, a day that is none, an empty source) is refused
with the pack, row and column, because a fact that was read wrong is worse than a fact that is missing.

Conventions of every pack:

* the header names exactly the columns that the loader expects, in any order;
* lists are separated by ``|``; an empty cell is unknown (None) or an empty list;
* ``source`` holds at least one address or bibliographic reference, ``confirmed`` is ``yes`` or ``no``, ``note`` may
  be empty;
* days are ISO 8601 (``2013-04-25``).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from casque.errors import DataError
from casque.model import Alias, FactSource

#: The folder of the packs that the package ships.
PACKS = Path(__file__).parent / "packs"

#: Columns that every pack has: where the fact was read, whether a page confirms it, and a remark.
SOURCE_COLUMNS = ("source", "confirmed", "note")

LIST_SEPARATOR = "|"

_REMEDY = "correct the pack; `casque reference check` lists everything that is wrong with it"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_INTEGER = re.compile(r"[+-]?[0-9]+", re.ASCII)
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a pack, with readers that refuse what they cannot read.

    Attributes:
        pack: file name of the pack without its ending ("missions").
        number: 1-based number of the row, header not counted.
        cells: column name to text, blanks around it removed.
    """

    pack: str
    number: int
    cells: dict[str, str]

    def fail(self, column: str, valid: str) -> DataError:
        """Make the error for a cell of this row.

        Args:
            column: the column at fault.
            valid: what would have been valid there.

        Returns:
            The error, to be raised by the caller.
        """
        return DataError(
            f"pack {self.pack}, row {self.number}, column {column}: {self.cells.get(column, '')!r}", valid, _REMEDY
        )

    def text(self, column: str) -> str:
        """Read a text that must not be empty."""
        value = self.cells[column]
        if not value:
            raise self.fail(column, "a text that is not empty")
        return value

    def optional_text(self, column: str) -> str | None:
        """Read a text; an empty cell is None."""
        return self.cells[column] or None

    def items(self, column: str) -> tuple[str, ...]:
        """Read a list separated by ``|``; an empty cell is an empty list, an empty item is refused."""
        value = self.cells[column]
        if not value:
            return ()
        if LIST_SEPARATOR not in value:
            return (value,)
        found = tuple(item.strip() for item in value.split(LIST_SEPARATOR))
        if not all(found):
            raise self.fail(column, "items between the separators '|', none of them empty")
        if len(set(found)) != len(found):
            raise self.fail(column, "a list in which no item stands twice")
        return found

    def day(self, column: str) -> date:
        """Read an ISO day that must be given."""
        value = self.cells[column]
        if not _DAY.fullmatch(value):
            raise self.fail(column, "a day as YYYY-MM-DD")
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise self.fail(column, "a day of the calendar as YYYY-MM-DD") from None

    def optional_day(self, column: str) -> date | None:
        """Read an ISO day; an empty cell is None."""
        return self.day(column) if self.cells[column] else None

    def integer(self, column: str) -> int:
        """Read a whole number that must be given."""
        if not _INTEGER.fullmatch(self.cells[column]):
            raise self.fail(column, "a whole number without separators")
        return int(self.cells[column])

    def optional_integer(self, column: str) -> int | None:
        """Read a whole number; an empty cell is None."""
        return self.integer(column) if self.cells[column] else None

    def number_of(self, column: str) -> float:
        """Read a decimal number (with a point) that must be given."""
        if not _NUMBER.fullmatch(self.cells[column]):
            raise self.fail(column, "a decimal number with a point")
        return float(self.cells[column])

    def optional_number(self, column: str) -> float | None:
        """Read a decimal number; an empty cell is None."""
        return self.number_of(column) if self.cells[column] else None

    def boolean(self, column: str) -> bool:
        """Read ``yes`` or ``no``."""
        return self.choice(column, ("yes", "no")) == "yes"

    def choice(self, column: str, allowed: Iterable[str]) -> str:
        """Read one of the allowed values."""
        value = self.cells[column]
        if value not in allowed:
            raise self.fail(column, f"one of {', '.join(sorted(allowed))}")
        return value

    def optional_choice(self, column: str, allowed: Iterable[str]) -> str | None:
        """Read one of the allowed values; an empty cell is None."""
        return self.choice(column, allowed) if self.cells[column] else None

    def precision(self, column: str) -> int:
        """Read a UCDP time precision, 1 to 5."""
        return int(self.choice(column, ("1", "2", "3", "4", "5")))

    def period(self, start: str = "start", end: str = "end") -> tuple[date, date | None]:
        """Read two days of which the second may be missing and must not come before the first."""
        first, last = self.day(start), self.optional_day(end)
        if last is not None and last < first:
            raise self.fail(end, f"a day not before {first.isoformat()} (column {start})")
        return first, last

    def aliases(self, columns: Iterable[tuple[str, str]]) -> tuple[Alias, ...]:
        """Read lists of names from several columns.

        Args:
            columns: (column, ISO 639-1 code or ``und``) pairs.

        Returns:
            The names in the order of the columns.
        """
        return tuple(
            [Alias(text, lang) for column, lang in columns if self.cells[column] for text in self.items(column)]
        )

    def sources(self) -> tuple[FactSource, ...]:
        """Read the row's sources: at least one, each with the row's ``confirmed`` and ``note``."""
        return _sources(self.cells["source"], self.cells["confirmed"], self.cells["note"]) or self._no_source()

    def _no_source(self) -> tuple[FactSource, ...]:
        if not self.cells["source"]:
            raise self.fail("source", "where the fact was read: a fact without a source is not kept")
        self.items("source")
        raise self.fail("confirmed", "one of no, yes")


@cache
def _sources(source: str, confirmed: str, note: str) -> tuple[FactSource, ...]:
    """Build the sources of a row, or return nothing when a cell is not valid. Rows share theirs: hence the cache."""
    addresses = [part.strip() for part in source.split(LIST_SEPARATOR)]
    if not all(addresses) or len(set(addresses)) != len(addresses) or confirmed not in ("yes", "no"):
        return ()
    return tuple(FactSource(address, confirmed == "yes", note or None) for address in addresses)


def read_pack(pack: str, columns: Iterable[str], folder: Path = PACKS, sourced: bool = True) -> tuple[Row, ...]:
    """Read one pack.

    Args:
        pack: its name ("missions" for ``missions.csv``).
        columns: the columns it has, without the three of :data:`SOURCE_COLUMNS`.
        folder: where the packs lie.
        sourced: False for a pack that holds no facts (``allowed_collisions``) and so has no source columns.

    Returns:
        Its rows in order; rows of a sourced pack are proved to have a source.

    Raises:
        DataError: naming pack, row and column, when the file is missing, is not UTF-8, has an unknown, missing or
            doubled column, a row of another length, or a fact without a source.
    """
    path = folder / f"{pack}.csv"
    expected = (*columns, *SOURCE_COLUMNS) if sourced else tuple(columns)
    lines = _lines(path, pack)
    header = next(lines, [])
    if sorted(header) != sorted(expected):
        missing = sorted(set(expected) - set(header))
        unknown = sorted(set(header) - set(expected))
        doubled = sorted({name for name in header if header.count(name) > 1})
        raise DataError(
            f"pack {pack}, header: missing columns {missing}, unknown columns {unknown}, doubled columns {doubled}",
            f"exactly the columns {', '.join(expected)}",
            _REMEDY,
        )
    rows = []
    width = len(header)
    for number, cells in enumerate(lines, 1):
        if len(cells) != width:
            raise DataError(
                f"pack {pack}, row {number}: {len(cells)} cells",
                f"{width} cells, as the header has; cells with a comma stand in quotes",
                _REMEDY,
            )
        row = Row(pack, number, dict(zip(header, map(str.strip, cells), strict=True)))
        if sourced:
            row.sources()
        rows.append(row)
    return tuple(rows)


def _lines(path: Path, pack: str) -> Iterator[list[str]]:
    if not path.is_file():
        raise DataError(
            f"pack {pack}: there is no file {path.name}",
            f"a file {path.name} among the packs of the installed package",
            "install casque again",
        )
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(
            f"pack {pack}: byte {error.start} is not UTF-8", "a UTF-8 file", "save the file as UTF-8"
        ) from None
    try:
        yield from csv.reader(io.StringIO(text, newline=""), strict=True)
    except csv.Error as error:
        raise DataError(f"pack {pack}: not CSV ({error})", "comma-separated values, RFC 4180", _REMEDY) from None


def require_unique(rows: Iterable[Row], column: str) -> None:
    """Prove that no two rows of a pack share the value of a key column.

    Args:
        rows: rows of one pack.
        column: the key column.

    Raises:
        DataError: naming the second of two rows with the same key.
    """
    seen: dict[str, int] = {}
    for row in rows:
        key = row.cells[column]
        if key in seen:
            raise row.fail(column, f"a key of its own; row {seen[key]} has the same")
        seen[key] = row.number

"""Reads the codebook's own tables strictly: exactly the columns expected, no empty cell where one must be filled."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from casque.errors import DataError

#: The folder of the codebook's tables.
DATA = Path(__file__).parent / "data"


def read_table(
    name: str, required: Iterable[str], optional: Iterable[str] = (), folder: Path = DATA
) -> list[dict[str, str]]:
    """Read one table.

    Args:
        name: "codes" for ``codes.csv``.
        required: columns whose cells must be filled.
        optional: columns whose cells may be empty.
        folder: where the tables lie.

    Returns:
        The rows in order, as column to text.

    Raises:
        DataError: naming the table, row and column that is not as it should be.
    """
    required, expected = tuple(required), {*required, *optional}
    path = folder / f"{name}.csv"
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines, strict=True)
            header = list(reader.fieldnames or ())
            rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _fail(f"codebook table {name}: {error}", "a UTF-8 table that the package ships") from None
    if set(header) != expected or len(header) != len(expected):
        raise _fail(f"codebook table {name}: columns {header}", f"exactly the columns {', '.join(sorted(expected))}")
    for number, row in enumerate(rows, 1):
        if None in row or any(value is None for value in row.values()):
            raise _fail(f"codebook table {name}, row {number}: wrong number of cells", f"{len(header)} cells")
        for column in required:
            if not row[column].strip():
                raise _fail(f"codebook table {name}, row {number}, column {column}: empty", "a text")
    return rows


def _fail(found: str, valid: str) -> DataError:
    return DataError(found, valid, "correct the table in src/casque/codebook/data, or install casque again")

"""Tables as publishers send them: CSV read row by row, so that half a million rows need no memory of their own.

Some publishers' files hold bytes that are not UTF-8 (names in Windows-1252 between cells in UTF-8). Such a cell is
read as Windows-1252, and counted: nothing of a file is lost, and nothing is changed in silence. A GeoJSON collection
is read as a table too: one feature a row, its properties as cells, its point as latitude and longitude.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from casque.errors import DataError

#: Longest cell that is read; the longest known (a list of press articles) has some thousands of characters.
MAX_CELL_CHARACTERS = 4_000_000

_REMEDY = "compare the file with the publisher's; nothing was taken from it"
_CHUNK = 1 << 20


class Table:
    """The rows of one file, read once from top to bottom.

    Args:
        data: the file: CSV, or a GeoJSON FeatureCollection.
        name: file name or address, for messages.

    Attributes:
        header: names of the columns, blanks around them removed.
        repaired: cells read so far that were not UTF-8.

    Raises:
        DataError: when it is neither, or has no header.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self.repaired = 0
        self._plain = _is_utf8(data)
        start = data[:4096].lstrip(codecs.BOM_UTF8).lstrip()[:1]
        if start == b"<":
            raise DataError(f"{name} is a web page, not data", "comma-separated values", _REMEDY)
        if start == b"{":
            self.header, self._rows = self._open_features(data)
        else:
            self.header, self._rows = self._open_csv(data)

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Yield (1-based row, column -> text without the blanks around it); rows without any cell are passed over."""
        header, width = self.header, len(self.header)
        number = 0
        for cells in self._rows:
            if not cells:
                continue
            number += 1
            if len(cells) != width:
                raise DataError(f"{self.name}, row {number}: {len(cells)} cells", f"{width} cells", _REMEDY)
            if not self._plain:
                cells = [self._repair(cell) for cell in cells]
            yield number, dict(zip(header, map(str.strip, cells), strict=True))

    def _open_csv(self, data: bytes) -> tuple[tuple[str, ...], Iterator[list[str]]]:
        csv.field_size_limit(MAX_CELL_CHARACTERS)
        text = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8-sig", errors="surrogateescape", newline="")
        rows = self._guard(csv.reader(text, strict=True))
        header = next(rows, [])
        if not header:
            raise DataError(f"{self.name} is empty", "a header and at least one row", _REMEDY)
        return tuple(self._repair(cell).strip() for cell in header), rows

    def _guard(self, rows: Iterator[list[str]]) -> Iterator[list[str]]:
        try:
            yield from rows
        except csv.Error as problem:
            line = getattr(rows, "line_num", 0)
            raise DataError(
                f"{self.name}, line {line}, is not CSV: {problem}", "comma-separated values, quotes closed", _REMEDY
            ) from None

    def _repair(self, cell: str) -> str:
        if cell.isascii():
            return cell
        try:
            cell.encode("utf-8")
        except UnicodeEncodeError:
            self.repaired += 1
            data = cell.encode("utf-8", "surrogateescape")
            try:
                return data.decode("cp1252")
            except UnicodeDecodeError:
                return data.decode("latin-1")
        return cell

    def _open_features(self, data: bytes) -> tuple[tuple[str, ...], Iterator[list[str]]]:
        try:
            found = json.loads(data.decode("utf-8-sig"))
        except ValueError as problem:
            raise DataError(f"{self.name} is not JSON in UTF-8: {problem}", "a GeoJSON collection", _REMEDY) from None
        features = found.get("features") if isinstance(found, dict) else None
        if not isinstance(features, list) or not features:
            raise DataError(f"{self.name} has no features", "a GeoJSON FeatureCollection with features", _REMEDY)
        self._plain = True
        rows = [_flatten(feature, f"{self.name}, feature {n}") for n, feature in enumerate(features, 1)]
        header = tuple(rows[0])
        for number, row in enumerate(rows, 1):
            if set(row) != set(header):
                apart = sorted(set(row) ^ set(header))
                raise DataError(
                    f"{self.name}, feature {number}: properties {', '.join(apart)} are not in all features",
                    "the same properties in every feature",
                    _REMEDY,
                )
        return header, ([row[column] for column in header] for row in rows)


def write_cell(value: object) -> str:
    """Write a JSON value as the text of a cell: nothing for null, whole numbers without a decimal point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _CHUNK):
            decoder.decode(data[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _flatten(feature: object, where: str) -> dict[str, str]:
    properties: Any = feature.get("properties") if isinstance(feature, Mapping) else None
    if not isinstance(properties, dict) or not all(isinstance(key, str) for key in properties):
        raise DataError(f"{where} has no properties", "an object 'properties'", _REMEDY)
    row = {key.strip(): write_cell(value) for key, value in properties.items()}
    geometry: Any = feature.get("geometry") if isinstance(feature, Mapping) else None
    point = geometry.get("coordinates") if isinstance(geometry, dict) and geometry.get("type") == "Point" else None
    if isinstance(point, list) and len(point) >= 2 and "latitude" not in row:
        row["longitude"], row["latitude"] = write_cell(point[0]), write_cell(point[1])
        row["geom_wkt"] = f"POINT ({row['longitude']} {row['latitude']})"
    return row

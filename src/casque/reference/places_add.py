"""Places that a user adds for a country: a pack of the gazetteer's form made out of a GeoNames dump.

Taken over are first- and second-level units and every populated place. A place that has neither inhabitants on record
nor the rank of a seat counts only where a text says that it is one (its names are weak), because names of hamlets are
family names and ordinary words too. Of places that share a name the seat and then the larger one comes first.

GeoNames is licensed CC BY 4.0; every row credits it.
"""

from __future__ import annotations

import csv
import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import IO

from casque.errors import DataError, InputError
from casque.model import PlaceRecord
from casque.reference.places import PLACE_COLUMNS, build_record, fold_name
from casque.reference.reading import SOURCE_COLUMNS, read_pack

#: What has to be said wherever these places go.
CREDIT = "GeoNames, CC BY 4.0"

_COLUMNS = 19
_ID, _NAME, _ALTERNATES, _LAT, _LON, _CLASS, _CODE, _COUNTRY, _ADM1, _POPULATION = 0, 1, 3, 4, 5, 6, 7, 8, 10, 14
_SEATS = ("PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4")
_UNITS = {"ADM1": "adm1", "ADM2": "adm2"}
#: Populated places that are sections of another, or no more.
_LEFT_OUT = ("PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH")
#: Names of so few letters are always weak.
_SHORT = 4
#: From so many inhabitants on a place is a town.
_TOWN = 5000
#: Spellings kept of a place, the main one first.
_SPELLINGS = 8


def open_dump(path: Path, country: str) -> Iterator[list[str]]:
    """Read the places of one country out of a GeoNames dump.

    Args:
        path: a dump ("ML.txt", "ML.zip", "allCountries.zip"), or a folder with one.
        country: ISO alpha-2.

    Yields:
        The cells of each line on a place of that country.

    Raises:
        InputError: when there is no dump there, or it is none.
    """
    file = _find_dump(path, country) if path.is_dir() else path
    if not file.is_file():
        raise InputError(f"there is no file {file}", "a GeoNames dump (txt or zip)", "correct the path after --from")
    if file.suffix.lower() != ".zip":
        with file.open(encoding="utf-8") as lines:
            yield from _read_lines(lines, file.name, country)
        return
    try:
        with zipfile.ZipFile(file) as archive:
            inner = next(
                (n for n in archive.namelist() if n.lower().endswith(".txt") and "readme" not in n.lower()), ""
            )
            if not inner:
                raise InputError(f"{file.name} holds no dump", f"{country}.txt inside it", "download it again")
            with archive.open(inner) as raw:
                yield from _read_lines(io.TextIOWrapper(raw, encoding="utf-8"), inner, country)
    except zipfile.BadZipFile:
        raise InputError(f"{file.name} is no zip file", "a GeoNames dump (txt or zip)", "download it again") from None


def _find_dump(folder: Path, country: str) -> Path:
    for name in (f"{country}.zip", f"{country}.txt", f"{country}_*.txt", "allCountries.zip", "allCountries.txt"):
        found = sorted(folder.glob(name))
        if found:
            return found[-1]
    raise InputError(
        f"{folder} has no dump for {country}",
        f"{country}.zip, {country}.txt or allCountries.zip",
        "download it from https://download.geonames.org/export/dump/, or leave --from out",
    )


def _read_lines(lines: Iterable[str] | IO[str], name: str, country: str) -> Iterator[list[str]]:
    try:
        for number, line in enumerate(lines, 1):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != _COLUMNS:
                raise InputError(
                    f"{name}, line {number}: {len(cells)} columns",
                    "a GeoNames dump with 19 tab-separated columns",
                    "download the file from the GeoNames export again",
                )
            if cells[_COUNTRY] == country:
                yield cells
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: byte {error.start} is not UTF-8", "a GeoNames dump", "download it again") from None


def build_added(cells: Iterable[list[str]], country: str) -> list[dict[str, str]]:
    """Make the rows of a country's pack.

    Args:
        cells: lines of its dump, as :func:`open_dump` yields them.
        country: ISO alpha-2.

    Returns:
        One row a place: units first, then seats and places by their number of inhabitants.

    Raises:
        InputError: when the dump has no place of the country.
    """
    wanted = [c for c in cells if c[_CODE] in _UNITS or (c[_CLASS] == "P" and c[_CODE] not in _LEFT_OUT)]
    if not wanted:
        raise InputError(
            f"the dump has no place of {country}",
            "a dump of that country",
            "check the code and the file after --from",
        )
    units = {c[_ADM1]: _plain_unit(c[_NAME]) for c in wanted if c[_CODE] == "ADM1"}
    wanted.sort(key=_rank)
    used: set[tuple[bool, str]] = set()
    rows = []
    for place in wanted:
        unit = place[_CODE] in _UNITS
        names = [n for n in _list_spellings(place) if (unit, fold_name(n)) not in used]
        if not names or (unit, fold_name(place[_NAME])) in used:
            continue
        used.update((unit, fold_name(n)) for n in names)
        rows.append(_make_row(place, names, country, units.get(place[_ADM1], "")))
    return rows


def _rank(cells: list[str]) -> tuple[int, int, int, int]:
    code = cells[_CODE]
    level = 0 if code in _UNITS else 1 + _SEATS.index(code) if code in _SEATS else 6
    return (level, -int(cells[_POPULATION] or 0), -cells[_ALTERNATES].count(","), int(cells[_ID]))


def _plain_unit(name: str) -> str:
    for word in (" Region", " Province", " Department", " Governorate", " State", " County", " District"):
        name = name.removesuffix(word)
    for word in (
        "Région de la ",
        "Région du ",
        "Région des ",
        "Région de l'",
        "Région de ",
        "Région d'",
        "Province de ",
    ):
        name = name.removeprefix(word)
    return name


def _list_spellings(cells: list[str]) -> list[str]:
    seen, names = set(), []
    for name in [
        _plain_unit(cells[_NAME]) if cells[_CODE] in _UNITS else cells[_NAME],
        *cells[_ALTERNATES].split(","),
    ]:
        name = name.strip()
        key, letters = fold_name(name), [c for c in name if c.isalpha()]
        latin = letters and all(ord(c) < 0x250 for c in letters)
        if (
            latin
            and len(key) > 1
            and key not in seen
            and name[0].isupper()
            and not name.isupper()
            and "|" not in name
        ):
            seen.add(key)
            names.append(name)
    return names[:_SPELLINGS]


def _make_row(cells: list[str], names: list[str], country: str, region: str) -> dict[str, str]:
    population = int(cells[_POPULATION] or 0)
    kind = _UNITS.get(cells[_CODE]) or ("town" if population >= _TOWN or cells[_CODE] in _SEATS else "village")
    known = population > 0 or cells[_CODE] in (*_SEATS, *_UNITS)
    return {
        "id": f"{country}:geonames:{cells[_ID]}",
        "name": names[0],
        "names_en": "",
        "names_fr": "",
        "names_other": "|".join(names),
        "weak": "|".join(n for n in names if not known or len(fold_name(n)) <= _SHORT),
        "kind": kind,
        "country": country,
        "adm1": region,
        "adm1_today": "",
        "lat": str(round(float(cells[_LAT]), 5)),
        "lon": str(round(float(cells[_LON]), 5)),
        "geonames_id": cells[_ID],
        "population": str(population) if population else "",
        "precision": {"adm1": "4", "adm2": "3"}.get(kind, "1"),
        "source": f"https://www.geonames.org/{cells[_ID]} ({CREDIT})",
        "confirmed": "yes",
        "note": "",
    }


def write_added(rows: Iterable[dict[str, str]], folder: Path, country: str) -> Path:
    """Write a country's pack into a folder of added places; one that is there already is replaced.

    Args:
        rows: as :func:`build_added` returns them.
        folder: the folder, made when it is missing.
        country: ISO alpha-2.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"places_{country}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*PLACE_COLUMNS, *SOURCE_COLUMNS], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    load_added.cache_clear()
    return path


def list_added(folder: Path) -> tuple[Path, ...]:
    """Return the packs of a folder of added places, in alphabetical order; none when there is no such folder."""
    return tuple(sorted(folder.glob("places_*.csv"))) if folder.is_dir() else ()


@cache
def load_added(folder: Path) -> tuple[tuple[PlaceRecord, ...], str] | None:
    """Load the places that a user has added.

    Args:
        folder: the folder of their packs.

    Returns:
        The places, those with the most inhabitants first, and the SHA-256 (hex) of their packs; None without any.

    Raises:
        DataError: when a pack is not as it should be.
    """
    packs = list_added(folder)
    if not packs:
        return None
    digest = hashlib.sha256()
    records: list[PlaceRecord] = []
    for path in packs:
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
        records += [build_record(row) for row in read_pack(path.stem, PLACE_COLUMNS, folder)]
    if len({r.id for r in records}) != len(records):
        raise DataError(f"two added places in {folder} share an id", "one pack a country", "add the countries again")
    records.sort(key=lambda r: -(r.population or 0))
    return tuple(records), digest.hexdigest()

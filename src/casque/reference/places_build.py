"""Makes the pack ``places_ML`` out of a GeoNames dump, so that anyone can repeat it with a newer one.

Taken over are the populated places that GeoNames gives a population, the rank of a seat or four different spellings
(a sign of renown), and those that lie where a recorded event of violence lies (UCDP GED takes its positions from
GeoNames); nothing that is kept by hand in ``places_ML_hand``. The first-level unit comes from the cercle in whose
outline (OCHA, 2017) the place lies, because GeoNames mixes units of before and after the reform.

GeoNames is licensed CC BY 4.0; every row credits it.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from casque.errors import DataError, InputError
from casque.reference.places import PLACE_COLUMNS, fold_name
from casque.reference.reading import PACKS, SOURCE_COLUMNS, read_pack

GEONAMES_COLUMNS = 19
_NAME, _ALTERNATES, _LAT, _LON, _CLASS, _CODE, _POPULATION = 1, 3, 4, 5, 6, 7, 14
_NAME_COLUMNS = ("names_en", "names_fr", "names_other")
_SEATS = ("PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4")
#: From so many different Latin spellings on, a place is taken as well known.
_RENOWN = 4
#: Names of so few letters are words or family names in some language: always weak.
_SHORT = 4

#: Mali's regions before the reform by the OCHA code of the unit; Ménaka (ML10) was the east of Gao until 2016.
REGIONS = {
    "ML01": "Kayes", "ML02": "Koulikoro", "ML03": "Sikasso", "ML04": "Ségou", "ML05": "Mopti", "ML06": "Timbuktu",
    "ML07": "Gao", "ML08": "Kidal", "ML09": "Bamako", "ML10": "Gao",
}  # fmt: skip

#: Region of today by the OCHA code of the old cercle. The reform of 2023 (19 regions and Bamako) is in force since
#: 2024: https://maliactu.net/nouvelle-carte-administrative-du-mali-vers-une-decentralisation-effective/
#: That a cercle went over whole is background knowledge. A cercle whose new region is not certain (Bla) is left out:
#: its places have none.
REGIONS_TODAY = {
    "ML0101": "Kayes", "ML0102": "Nioro", "ML0103": "Kayes", "ML0104": "Kayes", "ML0105": "Kita", "ML0106": "Nioro",
    "ML0107": "Kayes", "ML0201": "Koulikoro", "ML0202": "Dioïla", "ML0203": "Koulikoro", "ML0204": "Koulikoro",
    "ML0205": "Koulikoro", "ML0206": "Koulikoro", "ML0207": "Nara", "ML0301": "Bougouni", "ML0302": "Sikasso",
    "ML0303": "Bougouni", "ML0304": "Koutiala", "ML0305": "Sikasso", "ML0306": "Bougouni", "ML0307": "Koutiala",
    "ML0401": "Ségou", "ML0403": "Ségou", "ML0404": "Ségou", "ML0405": "San", "ML0406": "Ségou", "ML0407": "San",
    "ML0501": "Bandiagara", "ML0502": "Bandiagara", "ML0503": "Mopti", "ML0504": "Douentza", "ML0505": "Bandiagara",
    "ML0506": "Mopti", "ML0507": "Mopti", "ML0508": "Mopti", "ML0601": "Timbuktu", "ML0602": "Timbuktu",
    "ML0603": "Timbuktu", "ML0604": "Timbuktu", "ML0605": "Timbuktu", "ML0701": "Gao", "ML0702": "Gao",
    "ML0703": "Gao", "ML0704": "Ménaka", "ML0801": "Kidal", "ML0802": "Kidal", "ML0803": "Kidal", "ML0804": "Kidal",
    "ML0901": "Bamako",
    "ML1001": "Ménaka", "ML1002": "Ménaka", "ML1003": "Ménaka", "ML1004": "Ménaka",
}  # fmt: skip

#: What a row says whose region of today is not the one of before.
TODAY_NOTE = "Region of today: that of the old cercle, taken to have gone over whole (not confirmed place by place)"

#: North of this latitude the old Timbuktu region was divided between Timbuktu and Taoudénit: today's unit is open.
DIVIDED_NORTH_OF = 18.0

_OCHA = "OCHA, administrative boundaries of Mali, 2017 (Humanitarian Data Exchange, cod-ab-mli)"


@dataclass(frozen=True, slots=True)
class Cercle:
    """A second-level unit with its outline.

    Attributes:
        pcode: OCHA code ("ML0803").
        region_pcode: OCHA code of the first-level unit ("ML08").
        rings: outer and inner rings as (longitude, latitude) points; a point inside an odd number of rings is inside.
    """

    pcode: str
    region_pcode: str
    rings: tuple[tuple[tuple[float, float], ...], ...]

    def contains(self, lon: float, lat: float) -> bool:
        """Tell whether a point lies inside (even-odd rule)."""
        return sum(_crosses(ring, lon, lat) for ring in self.rings) % 2 == 1


def _crosses(ring: tuple[tuple[float, float], ...], lon: float, lat: float) -> bool:
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def read_cercles(path: Path) -> tuple[Cercle, ...]:
    """Read OCHA's second-level outlines.

    Args:
        path: a GeoJSON file whose features have ``adm1_pcode`` and ``adm2_pcode``.

    Returns:
        The cercles.
    """
    cercles = []
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        geometry, properties = feature["geometry"], feature["properties"]
        polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
        rings = tuple(tuple((float(p[0]), float(p[1])) for p in ring) for polygon in polygons for ring in polygon)
        cercles.append(Cercle(properties["adm2_pcode"], properties["adm1_pcode"], rings))
    return tuple(cercles)


def read_geonames(path: Path) -> Iterator[list[str]]:
    """Read a GeoNames country dump: tab-separated, 19 columns, no header, no quoting.

    Args:
        path: the dump ("ML.txt").

    Yields:
        The cells of each line.

    Raises:
        InputError: when a line has another number of columns.
    """
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != GEONAMES_COLUMNS:
                raise InputError(
                    f"{path.name}, line {number}: {len(cells)} columns",
                    "a GeoNames country dump with 19 tab-separated columns",
                    "download the country file from the GeoNames export again",
                )
            yield cells


def read_event_points(path: Path, country: str = "Mali") -> frozenset[tuple[float, float]]:
    """Read where events of violence lie, rounded to a hundredth of a degree (about 1 km).

    Args:
        path: a UCDP GED CSV with ``country``, ``latitude`` and ``longitude``.
        country: the country to keep, as UCDP spells it.

    Returns:
        (latitude, longitude) pairs.
    """
    with path.open(encoding="utf-8", newline="") as file:
        return frozenset(
            (round(float(row["latitude"]), 2), round(float(row["longitude"]), 2))
            for row in csv.DictReader(file)
            if row["country"] == country
        )


def build_places(
    geonames: Path,
    cercles: Path,
    events: Path | None = None,
    weak_words: Collection[str] = (),
    folder: Path = PACKS,
) -> list[dict[str, str]]:
    """Make the rows of ``places_ML``.

    Args:
        geonames: GeoNames dump of Mali.
        cercles: OCHA's outlines of the cercles.
        events: UCDP GED file whose positions select villages, or None to select by population and rank only.
        weak_words: lower-case words that also occur as ordinary words or family names; a name among them is weak.
            Names of four letters or fewer are always weak.
        folder: where ``places_ML_hand`` lies.

    Returns:
        One row a place, sorted by population, then by how many spellings GeoNames knows (a measure of renown). Of
        places that share a name only the first one is kept, so that a name means one place.
    """
    kept = read_pack("places_ML_hand", PLACE_COLUMNS, folder)
    known_ids = {row.cells["geonames_id"] for row in kept}
    used = {fold_name(name) for row in kept for column in _NAME_COLUMNS for name in row.items(column)}
    taken = {row.cells["id"] for row in kept}
    points = read_event_points(events) if events else frozenset[tuple[float, float]]()
    units = read_cercles(cercles)
    chosen = [c for c in read_geonames(geonames) if c[0] not in known_ids and _is_wanted(c, points)]
    chosen.sort(key=lambda c: (-int(c[_POPULATION] or 0), c[_CODE] not in _SEATS, -len(_spellings(c)), int(c[0])))
    weak = {fold_name(word) for word in weak_words}
    rows = []
    for cells in chosen:
        unit = _find_unit(units, float(cells[_LON]), float(cells[_LAT]))
        if unit is None:
            continue
        names = [name for name in _spellings(cells) if fold_name(name) not in used]
        if fold_name(cells[_NAME]) in used or not names:
            continue
        used.update(fold_name(name) for name in names)
        rows.append(_make_row(cells, names, unit, weak, taken))
    return rows


def _is_wanted(cells: list[str], points: frozenset[tuple[float, float]]) -> bool:
    if cells[_CLASS] != "P" or cells[_CODE] in ("PPLX", "PPLQ", "PPLW"):
        return False
    if int(cells[_POPULATION] or 0) > 0 or cells[_CODE] in _SEATS:
        return True
    if len(_spellings(cells)) >= _RENOWN:
        return True
    return (round(float(cells[_LAT]), 2), round(float(cells[_LON]), 2)) in points


def _find_unit(units: Iterable[Cercle], lon: float, lat: float) -> Cercle | None:
    return next((unit for unit in units if unit.contains(lon, lat)), None)


def _spellings(cells: list[str]) -> list[str]:
    """Return the Latin spellings, each folded form once, the main name first."""
    seen, names = set(), []
    for name in [cells[_NAME], *cells[_ALTERNATES].split(",")]:
        key = fold_name(name)
        letters = [c for c in name if c.isalpha()]
        latin = letters and all(ord(c) < 0x250 for c in letters)
        if latin and len(key) > 1 and key not in seen and name.strip()[0].isupper() and not name.isupper():
            seen.add(key)
            names.append(name.strip())
    return names


def _make_row(cells: list[str], names: list[str], unit: Cercle, weak: set[str], taken: set[str]) -> dict[str, str]:
    lat, lon = round(float(cells[_LAT]), 5), round(float(cells[_LON]), 5)
    region = REGIONS[unit.region_pcode]
    today = REGIONS_TODAY.get(unit.pcode)
    if region == "Timbuktu" and lat > DIVIDED_NORTH_OF:
        today = None
    key = "ML:" + fold_name(names[0]).replace(" ", "-")
    if key in taken:
        key = f"{key}-{cells[0]}"
    taken.add(key)
    population = int(cells[_POPULATION] or 0)
    return {
        "id": key,
        "name": names[0],
        "names_en": "",
        "names_fr": "",
        "names_other": "|".join(names),
        "weak": "|".join(n for n in names if len(fold_name(n)) <= _SHORT or fold_name(n) in weak),
        "kind": "town" if population >= 5000 or cells[_CODE] in _SEATS else "village",
        "country": "ML",
        "adm1": region,
        "adm1_today": today or "",
        "lat": str(lat),
        "lon": str(lon),
        "geonames_id": cells[0],
        "population": str(population) if population else "",
        "precision": "1",
        "source": f"https://www.geonames.org/{cells[0]} (GeoNames, CC BY 4.0)|{_OCHA}",
        "confirmed": "yes",
        "note": TODAY_NOTE if today and today != region else "",
    }


def write_places(rows: Iterable[dict[str, str]], path: Path) -> None:
    """Write rows as a pack.

    Args:
        rows: as :func:`build_places` returns them.
        path: the CSV to write.

    Raises:
        DataError: when a row lacks a column of the pack.
    """
    columns = [*PLACE_COLUMNS, *SOURCE_COLUMNS]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        for row in rows:
            if set(row) != set(columns):
                raise DataError(
                    f"a row of {path.name} has the columns {sorted(row)}",
                    f"exactly {', '.join(columns)}",
                    "build the rows with build_places",
                )
            writer.writerow(row)

"""Places: the gazetteer that words become positions with, and administrative units before and after Mali's reform.

Packs of one form. ``places_ML_hand`` holds what is kept by hand for Mali (places that reports name, with their
spellings; camps; what GeoNames lacks), ``places_ML`` what :mod:`casque.reference.places_build` takes out of GeoNames,
``places_world`` the host countries of all missions and the places outside Mali where peacekeepers were attacked,
``places_missions`` units, towns, bases and sites of all mission areas since 1960, ``places_parts`` the parts of a
country that reports name ("northern Mali", "l'est de la RDC"), which have no position.

The order carries meaning: of several places that share a name, the one that comes first is the usual reading.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from casque.errors import DataError
from casque.model import Alias, PlaceRecord
from casque.reference.reading import Row, read_pack, require_unique

PLACE_PACKS = ("places_ML_hand", "places_ML", "places_world", "places_missions", "places_parts")

#: ``weak`` lists names (of the other name columns) that need a context; ``names_other`` is of no one language.
PLACE_COLUMNS = (
    "id", "name", "names_en", "names_fr", "names_other", "weak", "kind", "country", "adm1", "adm1_today", "lat",
    "lon", "geonames_id", "population", "precision",
)  # fmt: skip

#: Columns of names with the language of what stands in them.
NAME_COLUMNS = (("names_en", "en"), ("names_fr", "fr"), ("names_other", "und"))

_PRECISIONS = {str(number): number for number in range(1, 8)}
PLACE_KINDS = ("town", "village", "camp", "adm1", "adm2", "area", "river", "country", "other")


def fold_name(name: str) -> str:
    """Reduce a name to what its spellings share: no accents, no case, hyphens and apostrophes as blanks.

    Args:
        name: a place name in Latin script.

    Returns:
        Lower-case ASCII with single blanks ("Aguel'hoc" -> "aguel hoc", "Ménaka" -> "menaka").
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


@cache
def load_places(country: str | None = None) -> tuple[PlaceRecord, ...]:
    """Load the gazetteer.

    Args:
        country: ISO alpha-2 to which to restrict it, or None for all.

    Returns:
        The places; of those that share a name, the usual reading comes first.

    Raises:
        DataError: when a pack is not as it should be.
    """
    if country is not None:
        return tuple(place for place in load_places() if place.country == country)
    rows = [row for pack in PLACE_PACKS for row in read_pack(pack, PLACE_COLUMNS)]
    require_unique(rows, "id")
    return tuple(build_record(row) for row in rows)


@cache
def _index() -> dict[str, tuple[PlaceRecord, ...]]:
    index: dict[str, list[PlaceRecord]] = {}
    for place in load_places():
        for key in dict.fromkeys(fold_name(alias.text) for alias in place.names):
            index.setdefault(key, []).append(place)
    return {key: tuple(places) for key, places in index.items()}


def find_places(name: str, country: str | None = None) -> tuple[PlaceRecord, ...]:
    """Find the places a name may mean.

    Args:
        name: a spelling, accents and case free ("Tombouctou", "aguel'hoc").
        country: ISO alpha-2 in which to look, or None.

    Returns:
        The places, the usual reading first; empty when the name is unknown.
    """
    found = _index().get(fold_name(name), ())
    return found if country is None else tuple(place for place in found if place.country == country)


def get_place(identifier: str) -> PlaceRecord:
    """Return the place with an identifier.

    Args:
        identifier: its key ("ML:tessalit").

    Returns:
        The place.

    Raises:
        DataError: when there is none.
    """
    place = _by_id().get(identifier)
    if place is None:
        raise DataError(
            f"there is no place {identifier!r} in the gazetteer",
            f"an id of the packs {', '.join(PLACE_PACKS)}",
            "correct the id or add the place with its source",
        )
    return place


@cache
def _by_id() -> dict[str, PlaceRecord]:
    return {place.id: place for place in load_places()}


def build_record(row: Row) -> PlaceRecord:
    """Read one row of a pack of places.

    Args:
        row: the row.

    Returns:
        The place.

    Raises:
        DataError: when a cell is not as it should be.
    """
    cells = row.cells
    # Thousands of rows are read at every start: an empty cell costs no call.
    aliases = tuple([Alias(t, lang) for column, lang in NAME_COLUMNS if cells[column] for t in row.items(column)])
    texts = [alias.text for alias in aliases]
    name, kind, precision = cells["name"], cells["kind"], _PRECISIONS.get(cells["precision"])
    if name not in texts:
        raise row.fail("name", "a name that stands in names_en, names_fr or names_other too")
    if kind not in PLACE_KINDS:
        raise row.fail("kind", f"one of {', '.join(sorted(PLACE_KINDS))}")
    if precision is None:
        raise row.fail("precision", f"one of {', '.join(_PRECISIONS)}")
    weak = row.items("weak") if cells["weak"] else ()
    if not all(word in texts for word in weak):
        raise row.fail("weak", "names that stand in names_en, names_fr or names_other too")
    lat = row.number_of("lat") if cells["lat"] else None
    lon = row.number_of("lon") if cells["lon"] else None
    if (lat is None) != (lon is None) or (lat is not None and not -90 <= lat <= 90):
        raise row.fail("lat", "degrees between -90 and 90, together with a longitude")
    if lon is not None and not -180 <= lon <= 180:
        raise row.fail("lon", "degrees between -180 and 180")
    return PlaceRecord(
        row.text("id"),
        name,
        aliases,
        kind,
        row.text("country"),
        cells["adm1"] or None,
        cells["adm1_today"] or None,
        lat,
        lon,
        row.integer("geonames_id") if cells["geonames_id"] else None,
        row.integer("population") if cells["population"] else None,
        precision,
        row.sources(),
        weak,
    )

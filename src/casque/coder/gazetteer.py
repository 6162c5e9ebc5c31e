"""The gazetteer a text is read with: the shipped places, and those that a user has added for a country.

The coder reads no file. Whoever calls it hands added places over as records together with the hash of the file that
they come from; the hash then stands in the version of every place that the coder reads.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from casque.coder.folding import fold
from casque.coder.versions import stamp
from casque.model import PlaceRecord
from casque.reference import load_member_states, load_places

#: What "the capital" is in the countries where missions serve.
CAPITALS = {
    "ML": "ML:bamako", "CF": "CF:bangui", "CD": "CD:kinshasa", "SO": "SO:mogadishu", "HT": "HT:port-au-prince",
    "SS": "SS:juba", "LB": "LB:beirut", "RW": "RW:kigali", "KH": "KH:phnom-penh", "SL": "SL:freetown",
    "LR": "LR:monrovia", "TD": "TD:ndjamena", "SD": "SD:khartoum", "BA": "BA:sarajevo", "AF": "AF:kabul",
    "IQ": "IQ:baghdad", "TL": "TL:dili", "BI": "BI:bujumbura", "AO": "AO:luanda", "SY": "SY:damascus",
}  # fmt: skip

#: "Congo" alone is mostly the larger of the two, the only one that missions served in.
NAMESAKES = {"CG": "CD"}

#: Words that the pack writes behind the name of a unit ("Kidal region"); a report names the unit without them.
_UNIT_WORDS = (
    " region", " territory", " cercle", " district", " county", " locality", " state", " province", " prefecture",
    " governorate", " department", " municipality",
)  # fmt: skip


@dataclass(frozen=True, eq=False, slots=True)
class Gazetteer:
    """Places, looked up by identifier and units by name.

    Attributes:
        places: all places; of those that share a name, the usual reading comes first.
        digest: SHA-256 (hex) of what was added to the shipped places, or None.
        by_id: the places by identifier.
        units: first- and second-level units by country and folded name.
    """

    places: tuple[PlaceRecord, ...]
    digest: str | None = None
    by_id: dict[str, PlaceRecord] = field(default_factory=dict)
    units: dict[tuple[str, str], PlaceRecord] = field(default_factory=dict)

    def stamp_of(self, component: str) -> str:
        """Return a component with its version; that of places names what was added too ("places@3+0f3c…")."""
        added = f"+{self.digest[:12]}" if component == "places" and self.digest is not None else ""
        return stamp(component) + added


def make_gazetteer(places: Iterable[PlaceRecord], digest: str | None = None) -> Gazetteer:
    """Make a gazetteer.

    Args:
        places: its places, the usual reading of a name first.
        digest: hash of what stands in it beyond the shipped places, or None.
    """
    known = tuple(places)
    units: dict[tuple[str, str], PlaceRecord] = {}
    for kind in ("adm1", "adm2"):
        for record in known:
            if record.kind == kind:
                for name in (name_unit(record), record.name, *(a.text for a in record.names)):
                    units.setdefault((record.country, fold(name)), record)
    return Gazetteer(known, digest, {p.id: p for p in known}, units)


@cache
def get_gazetteer() -> Gazetteer:
    """Return the gazetteer of the shipped places."""
    return make_gazetteer(load_places())


def extend_gazetteer(added: Iterable[PlaceRecord], digest: str) -> Gazetteer:
    """Return the shipped places and, behind them, added ones that they do not have.

    Args:
        added: places, the usual reading of a name first.
        digest: SHA-256 (hex) of the file they come from.
    """
    shipped = load_places()
    ids = {p.id for p in shipped}
    names = {p.geonames_id for p in shipped if p.geonames_id is not None}
    new = (p for p in added if p.id not in ids and (p.geonames_id is None or p.geonames_id not in names))
    return make_gazetteer((*shipped, *new), digest)


def name_unit(record: PlaceRecord) -> str:
    """Return the name of a place as a report gives it: a unit without the word that says what it is."""
    if record.kind == "adm1" and record.adm1:
        return record.adm1
    if record.kind in ("adm1", "adm2"):
        for word in _UNIT_WORDS:
            if record.name.endswith(word):
                return record.name[: -len(word)]
    return record.name


def index_places() -> dict[str, PlaceRecord]:
    """Return the shipped places by identifier."""
    return get_gazetteer().by_id


@cache
def alpha2_by_alpha3() -> dict[str, str]:
    """Return the two-letter code of every member state by its three-letter code."""
    return {s.alpha3: s.alpha2 for s in load_member_states()}

"""From a row on UN personnel to a report, each value with its cell.

UCDP gives the deaths of an event by side and in all, never those of UN personnel, and it counts peacekeepers mostly
on the side of the government they stand by. So the report says how many died in all, the sides as parts of it, and
leaves the number of UN dead unknown; a side that names the UN is the exception. Who attacked is whoever the row has
on the other side; where two groups fight each other, either may have.
"""

from __future__ import annotations

from functools import cache

from casque.errors import DataError
from casque.model import (
    Attribution,
    CasualtyCount,
    CountRange,
    DateRange,
    Evidence,
    Grade,
    Place,
    Report,
    ReportDate,
)
from casque.reference import load_actors
from casque.reference.actors import actors_on
from casque.sources.ucdp_ged.events import SOURCE_ID, Event
from casque.sources.ucdp_ged.naming import Naming

CODER = "ucdp_ged@1"
PUBLISHER = "ucdp"
GOVERNMENT = "government of "

_PARTS = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")


def build_report(event: Event, naming: Naming, sha256: str, grade: Grade, homepage: str) -> Report:
    """Build the report of a row that says that UN personnel were attacked.

    Args:
        event: the row.
        naming: what it says of them (use ``report``).
        sha256: SHA-256 of the file.
        grade: grade of the source.
        homepage: address of the source.

    Returns:
        The report; its id is ``ucdp_ged:<id>``, the same in every version of the dataset.

    Raises:
        DataError: when the row says no such thing.
    """
    if naming.column is None:
        raise DataError(f"row {event.row} names no UN personnel", "a row that does", "read it as context")

    def cite(variable: str, column: str) -> Evidence:
        return Evidence(variable, sha256, None, f"row {event.row}:{column}", event.cells[column], CODER)

    casualties, columns = _read_deaths(event, naming)
    attributions = _read_attributions(event, naming)
    total = "best" if "best" in event.cells else "best_death"
    evidence = [
        cite("hostile", naming.column),
        cite("date", "date_start" if "date_start" in event.cells else "day"),
        cite("place", "where_coordinates" if event.cells.get("where_coordinates") else "country"),
        *(cite(f"attributions.{n}", column) for n, (_, column) in enumerate(attributions)),
        cite("casualties.0", total),
        *(cite(f"casualties.{n}", column) for n, column in enumerate(columns, 1)),
    ]
    if naming.mission is not None:
        evidence.append(cite("mission", naming.column))
    return Report(
        id=f"{SOURCE_ID}:{event.id}",
        source=SOURCE_ID,
        hostile=True,
        date=ReportDate(DateRange(event.start, event.end, event.date_prec), basis="structured"),
        place=_read_place(event),
        mission=naming.mission,
        attributions=tuple(attribution for attribution, _ in attributions),
        casualties=casualties,
        sha256=sha256,
        publisher=PUBLISHER,
        grade=grade,
        evidence=tuple(evidence),
        note=_write_note(event, naming),
        sources=(homepage,),
    )


def find_actor(name: str, ucdp_id: int | None, event: Event) -> str | None:
    """Find the actor of the pack that a side is.

    Args:
        name: the side's name.
        ucdp_id: UCDP's number of it, or None.
        event: the row, for its day.

    Returns:
        The actor's id: the one with UCDP's number, or of several the one that the name meant on the day; without a
        number the one that the name meant. None when none or more than one remains.
    """
    named = {actor.id for actor in actors_on(name, event.start)}
    if ucdp_id is None:
        return next(iter(named)) if len(named) == 1 else None
    found = _by_ucdp_id().get(ucdp_id, ())
    if len(found) == 1:
        return found[0]
    both = [identifier for identifier in found if identifier in named]
    return both[0] if len(both) == 1 else None


@cache
def _by_ucdp_id() -> dict[int, tuple[str, ...]]:
    index: dict[int, tuple[str, ...]] = {}
    for actor in load_actors():
        if actor.ucdp_id is not None:
            index[actor.ucdp_id] = (*index.get(actor.ucdp_id, ()), actor.id)
    return index


def _read_place(event: Event) -> Place:
    cells = event.cells
    return Place(
        name=cells.get("where_coordinates") or cells["country"],
        text=None,
        span=None,
        country=event.country,
        adm1=cells.get("adm_1") or None,
        lat=event.lat,
        lon=event.lon,
        geonames_id=None,
        precision=event.where_prec,
    )


def _read_attributions(event: Event, naming: Naming) -> list[tuple[Attribution, str]]:
    """List whoever may have attacked: the sides that are neither the UN, a government it stands by, nor civilians."""
    sides = [(side, getattr(event, side), getattr(event, f"{side}_id")) for side in ("side_a", "side_b")]
    others = [entry for entry in sides if entry[0] not in naming.sides]
    if event.type == "state_based" and not naming.sides:
        others = [entry for entry in others if not entry[1].lower().startswith(GOVERNMENT)] or others
    if event.type == "one_sided":
        others = [entry for entry in others if entry[0] == "side_a"]
    # Where two groups fight each other, the row does not say which of them the headline means.
    basis = "suspected" if len(others) > 1 else "stated"
    return [(Attribution(find_actor(name, number, event), basis, name), side) for side, name, number in others]


def _read_deaths(event: Event, naming: Naming) -> tuple[tuple[CasualtyCount, ...], list[str]]:
    low, high = min(event.low, event.best, event.high), max(event.low, event.best, event.high)
    bound = "exact" if low == high else "range"
    counts = [CasualtyCount("killed", "unknown", CountRange(low, event.best, high, bound))]
    columns = []
    for column, number in zip(_PARTS, event.deaths, strict=bool(event.deaths)):
        group, name = _read_group(column, event, naming)
        count = CountRange(None, number, None, "about")
        counts.append(CasualtyCount("killed", group, count, text=name, part_of_total=True))
        columns.append(column)
    return tuple(counts), columns


def _read_group(column: str, event: Event, naming: Naming) -> tuple[str, str | None]:
    """Say which group a column of deaths is about, and the name of the side."""
    if column == "deaths_civilians":
        return "civilian", None
    if column == "deaths_unknown":
        return "unknown", None
    side = "side_a" if column == "deaths_a" else "side_b"
    name: str = getattr(event, side)
    if side in naming.sides:
        return "un", name
    if event.type == "one_sided":
        return ("attacker" if side == "side_a" else "civilian"), name
    if naming.sides or (event.type == "state_based" and not name.lower().startswith(GOVERNMENT)):
        return "attacker", name
    return "unknown", name


def _write_note(event: Event, naming: Naming) -> str:
    said = "a side" if naming.sides else "a headline that the row cites"
    words = [f"UCDP GED, CC BY 4.0. That UN personnel were attacked is said by {said}"]
    if not naming.sides:
        words.append("the deaths are of all sides, and how many of them were UN personnel is not stated")
    if not event.rising:
        words.append(f"UCDP's low, best and high ({event.low}, {event.best}, {event.high}) do not rise")
    if event.status.lower().startswith("check"):
        words.append(f"UCDP is still checking it ({event.status})")
    return "; ".join(words) + "."

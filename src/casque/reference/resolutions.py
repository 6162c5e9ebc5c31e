"""Resolutions of the Security Council on missions: what they decide, to which day, with which ceiling.

A ceiling is what the Council allows, never what is deployed: a text that quotes it as strength is told so.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from casque.model import Resolution
from casque.reference.reading import Row, read_pack

RESOLUTION_COLUMNS = (
    "number", "mission", "adopted", "adopted_confirmed", "decision", "summary", "until", "ceiling_military",
    "ceiling_police", "expands", "withdrawal",
)  # fmt: skip

DECISIONS = ("established", "extended", "ended", "adopted")

#: ``mission`` of a resolution on peacekeepers of all missions.
ALL_MISSIONS = "*"


@cache
def load_resolutions(mission: str | None = None) -> tuple[Resolution, ...]:
    """Load resolutions.

    Args:
        mission: acronym to which to restrict them, or None for all. Resolutions on the peacekeepers of all missions
            (mission :data:`ALL_MISSIONS`) come with ``mission`` None or ``"*"`` only.

    Returns:
        The resolutions by day of adoption.

    Raises:
        DataError: when the pack is not as it should be.
    """
    if mission is not None:
        return tuple(r for r in load_resolutions() if r.mission == mission)
    rows = read_pack("resolutions", RESOLUTION_COLUMNS)
    seen: set[tuple[str, str]] = set()
    found = []
    for row in rows:
        resolution = _read_resolution(row)
        if (resolution.number, resolution.mission) in seen:
            raise row.fail("number", "one row for each resolution and mission")
        seen.add((resolution.number, resolution.mission))
        found.append(resolution)
    return tuple(sorted(found, key=lambda r: (r.adopted, r.number)))


def find_resolution(number: str, mission: str | None = None) -> Resolution | None:
    """Find a resolution by its number.

    Args:
        number: as in S/RES/<number> ("2100").
        mission: acronym, or None for the first of that number.

    Returns:
        The resolution, or None when the pack does not have it.
    """
    return next((r for r in load_resolutions() if r.number == number and mission in (None, r.mission)), None)


def find_ceiling(mission: str, day: date) -> Resolution | None:
    """Find the resolution whose ceiling was in force on a day.

    Args:
        mission: acronym.
        day: the day.

    Returns:
        The latest resolution adopted by then that states a military ceiling, or None. After the mandate was ended
        there is none.
    """
    past = [r for r in load_resolutions(mission) if r.adopted <= day]
    if any(r.decision == "ended" and (r.until or r.adopted) < day for r in past):
        return None
    return next((r for r in reversed(past) if r.ceiling_military is not None), None)


def _read_resolution(row: Row) -> Resolution:
    adopted, until = row.day("adopted"), row.optional_day("until")
    if until is not None and until < adopted:
        raise row.fail("until", f"a day not before {adopted.isoformat()} (column adopted)")
    number = row.text("number")
    if not number.isdigit():
        raise row.fail("number", "the number of the resolution without its year")
    return Resolution(
        number=number,
        mission=row.text("mission"),
        adopted=adopted,
        adopted_confirmed=row.boolean("adopted_confirmed"),
        decision=row.choice("decision", DECISIONS),
        summary=row.text("summary"),
        until=until,
        ceiling_military=row.optional_integer("ceiling_military"),
        ceiling_police=row.optional_integer("ceiling_police"),
        expands=row.boolean("expands"),
        sources=row.sources(),
        withdrawal=row.optional_day("withdrawal"),
    )

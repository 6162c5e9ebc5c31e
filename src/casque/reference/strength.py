"""The strength pack: uniformed personnel of missions, the denominator of every rate. A ceiling is never a strength.

The figures are the United Nations'. Until March 2017 they are the monthly contribution reports as compiled by the
International Peace Institute ("Providing for Peacekeeping"); the means of 2017 to 2020 are sums over the UN's file of
uniformed contributions. Two kinds of rows stand side by side: a calendar year of any mission, with its mean and its
person-years, and for MINUSMA every dated count, which has no person-years. After January 2021 there is no official
series here: the gap stays a gap. The pack is made by :mod:`casque.reference.strength_build`.
"""

from __future__ import annotations

from functools import cache

from casque.errors import DataError
from casque.model import Strength
from casque.reference.reading import Row, read_pack

STRENGTH_COLUMNS = ("mission", "start", "end", "uniformed", "person_years", "military", "police", "basis")

#: What to print wherever a figure of this pack is used.
STRENGTH_CREDIT = (
    "Uniformed personnel: United Nations; compiled until 2017 by the International Peace Institute, "
    "Providing for Peacekeeping"
)


@cache
def load_strength(mission: str | None = None) -> tuple[Strength, ...]:
    """Load strength figures, by mission and first day.

    Args:
        mission: acronym as in the mission pack, UNOSOM I apart from UNOSOM II; None for all missions.

    Returns:
        Calendar years (``person_years`` is given; no mean where the mission opened or closed in a year known in part)
        and dated counts (``person_years`` is None); empty for a mission without figures.

    Raises:
        DataError: when the pack is not what it should be (see :mod:`casque.reference.reading`).
    """
    if mission is not None:
        return tuple(s for s in load_strength() if s.mission == mission)
    return tuple(_build_strength(row) for row in read_pack("strength", STRENGTH_COLUMNS))


def sum_person_years(mission: str, first_year: int, last_year: int) -> float:
    """Add up a mission's person-years over calendar years.

    Args:
        mission: acronym as in the mission pack.
        first_year: first calendar year.
        last_year: last calendar year, included.

    Returns:
        Person-years of uniformed personnel.

    Raises:
        DataError: when one of the years between the mission's first and last known year is asked for but not known,
            or a year lies outside: a rate over an unknown denominator would be wrong, not approximate.
    """
    known = {s.start.year: s.person_years for s in load_strength(mission) if s.person_years is not None}
    asked = range(first_year, last_year + 1)
    missing = [year for year in asked if year not in known]
    if missing or not known:
        raise DataError(
            f"no person-years of {mission} for {', '.join(map(str, missing)) or 'any year'}",
            f"years the strength pack has: {', '.join(map(str, sorted(known))) or 'none'}",
            "ask for years inside those, or bring the UN's monthly contributions (DPO-UCHISTORICAL)",
        )
    return sum(known[year] for year in asked)


def _build_strength(row: Row) -> Strength:
    start, end = row.period()
    if end is None:
        raise row.fail("end", "the last day of the period (the same day for a dated count)")
    person_years = row.optional_number("person_years")
    figures = {name: row.optional_integer(name) for name in ("uniformed", "military", "police")}
    for name, figure in (*figures.items(), ("person_years", person_years)):
        if figure is not None and figure < 0:
            raise row.fail(name, "a number not below 0")
    if person_years is None and all(figure is None for figure in figures.values()):
        raise row.fail("uniformed", "at least one figure: uniformed, person_years, military or police")
    return Strength(
        mission=row.text("mission"),
        start=start,
        end=end,
        uniformed=figures["uniformed"],
        person_years=person_years,
        military=figures["military"],
        police=figures["police"],
        basis=row.text("basis"),
        sources=row.sources(),
    )

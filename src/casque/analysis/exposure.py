"""Person-years of a mission between two days, from the strength pack: the denominator of every rate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from casque import reference
from casque.analysis.missions import find_operation
from casque.model import Strength

_YEAR_DAYS = 365.25


@dataclass(frozen=True, slots=True)
class Exposure:
    """What a rate is measured over.

    Attributes:
        person_years: uniformed person-years in the days that are covered.
        covered: share of the mission's days between the two days for which a strength is known.
    """

    person_years: float
    covered: float


@cache
def measure_exposure(acronym: str, first: date, last: date) -> Exposure | None:
    """Add up the uniformed person-years of an operation between two days.

    Every day takes its strength from the shortest period that covers it (a month before a year), so no day counts
    twice.

    Args:
        acronym: as the register spells it; a pooled operation sums its missions.
        first: first day.
        last: last day.

    Returns:
        The exposure, or None when no strength is known or the mission did not exist in these days.
    """
    operation = find_operation(acronym)
    if operation is None:
        return None
    begin, end = first.toordinal(), last.toordinal()
    existed: set[int] = set()
    for start, stop in operation.periods:
        existed.update(range(max(begin, start.toordinal()), min(end, (stop or last).toordinal()) + 1))
    if not existed:
        return None
    total, known = 0.0, set[int]()
    for member in dict.fromkeys((*operation.members, operation.acronym)):
        days, years = _fill(member, begin, end)
        total += years
        known |= days
    return Exposure(total, len(known & existed) / len(existed)) if known else None


def _fill(mission: str, begin: int, end: int) -> tuple[set[int], float]:
    """Fill the days from the shortest periods on; return the days filled and the person-years in them."""
    filled: set[int] = set()
    total = 0.0
    periods: tuple[Strength, ...] = reference.load_strength(mission)
    spans = sorted(
        (one for one in periods if one.person_years is not None or (one.uniformed and one.end > one.start)),
        key=lambda one: (one.end - one.start).days,
    )
    for one in spans:
        whole = (one.end - one.start).days + 1
        years = one.person_years if one.person_years is not None else (one.uniformed or 0) * whole / _YEAR_DAYS
        rate = years / whole
        days = set(range(max(begin, one.start.toordinal()), min(end, one.end.toordinal()) + 1)) - filled
        total += rate * len(days)
        filled |= days
    return filled, total


def first_strength_day(acronym: str) -> date | None:
    """Give the first day for which the pack knows a strength: when the mission was there to be attacked."""
    operation = find_operation(acronym)
    if operation is None:
        return None
    days = [
        one.start
        for member in dict.fromkeys((*operation.members, operation.acronym))
        for one in reference.load_strength(member)
        if one.start >= operation.start
    ]
    return min(days) if days else None

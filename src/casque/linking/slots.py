"""What an incident has room for: the slots with which it can explain deaths of the register."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from casque.linking.explain import BEYOND, LATE, OPEN, STATED, UP_TO_HIGH, WOUNDED, Slot
from casque.linking.score import is_own_claim
from casque.model import CasualtyCount, DateRange, Incident, Report

#: The register may have this many deaths more than the highest number reported, or half as many again.
EXTRA_DEATHS = 2
#: An attack in which nobody was reported killed may explain at most this many deaths, of its wounded.
MOST_WOUNDED = 2
#: An attack of unknown count offers room for this many deaths (the register's worst day has fewer).
OPEN_SLOTS = 60

#: Mark in a report's note: inferred from two sources, stated by neither (convention of the curated sets).
INFERRED = "[I]"

_DATE_COST = {1: 0.0, 2: 1.0, 3: 1.0, 4: 4.0, 5: 8.0}
_CIVILIAN_TYPES = frozenset({"other", "local_civilian", "international_civilian"})


@dataclass(frozen=True, slots=True)
class Victims:
    """Who was killed in an incident, as far as its reports say.

    Attributes:
        nationalities: of the UN personnel killed (or, when not stated, of all UN victims).
        complete: True when nobody of another nationality can be among the killed.
        personnel: register types of the killed; empty when not stated for all.
        others: killed of other groups that the register may count as UN personnel (guards, contractors):
            (nationality, number).
        inferred: True when a late death was tied to the attack by whoever compiled the report, from the register
            itself, so that matching it proves little.
    """

    nationalities: frozenset[str]
    complete: bool
    personnel: frozenset[str]
    others: tuple[tuple[str, int], ...] = ()
    inferred: bool = False


def describe_victims(incident: Incident, reports: Iterable[Report]) -> Victims:
    """Collect nationality and personnel type of the killed.

    Args:
        incident: the attack.
        reports: its reports; may be empty, then the incident's own nationalities are taken for those killed.

    Returns:
        What is known of the victims.
    """
    accounts = [r for r in reports if not is_own_claim(r)]
    killed = [[c for c in r.casualties if c.outcome == "killed"] for r in accounts]
    un_rows = [[c for c in rows if c.group == "un" and c.count.high != 0] for rows in killed]
    nationalities = frozenset(c.nationality for rows in un_rows for c in rows if c.nationality is not None)
    complete = any(rows and all(c.nationality is not None for c in rows) for rows in un_rows)
    types: set[str] = set()
    for rows in un_rows:
        if any(c.personnel_type is None for c in rows):
            types = set()
            break
        for c in rows:
            types |= _CIVILIAN_TYPES if c.personnel_type == "contractor" else {str(c.personnel_type)}
    return Victims(
        nationalities or frozenset(incident.nationalities),
        complete if accounts else bool(incident.nationalities),
        frozenset(types),
        _count_others(killed),
        _is_late_inferred(accounts),
    )


def _is_late_inferred(reports: list[Report]) -> bool:
    late = [r for r in reports if any(c.outcome == "killed" and c.death_date is not None for c in r.casualties)]
    return bool(late) and all(INFERRED in (r.note or "") for r in late)


def _count_others(killed: list[list[CasualtyCount]]) -> tuple[tuple[str, int], ...]:
    most: dict[str, int] = {}
    for rows in killed:
        found: dict[str, int] = {}
        for c in rows:
            if c.group in ("civilian", "host_force", "other", "unknown") and c.nationality and not c.part_of_total:
                found[c.nationality] = found.get(c.nationality, 0) + (c.count.best or c.count.low or 0)
        for nationality, number in found.items():
            most[nationality] = max(most.get(nationality, 0), number)
    return tuple(sorted((n, number) for n, number in most.items() if number))


def offer_slots(index: int, incident: Incident, victims: Victims, window: tuple[int, int]) -> list[Slot]:
    """List the room an incident has, late deaths first.

    Args:
        index: number of the incident, kept in the slots.
        incident: the attack; a coarse date must have been narrowed before.
        victims: who was killed.
        window: days before and after the attack in which a register date may lie, as (-before, after).

    Returns:
        One slot for each death it could explain.
    """
    days = incident.date
    base = Slot(
        index, STATED, _DATE_COST[days.precision], days.start, days.end, victims.nationalities, victims.complete,
        victims.personnel, -window[0], window[1],
    )  # fmt: skip
    late = offer_late_slots(index, incident, victims, window)
    killed = incident.killed
    if killed is None or (killed.best is None and killed.low is None and killed.high is None):
        vague = incident.injured is not None or not victims.nationalities
        openly = replace(base, kind=OPEN, cost=base.cost + (6 if vague else 3), complete=True)
        if not victims.nationalities:
            openly = replace(openly, before=0, after=0)
        return late or [openly] * OPEN_SLOTS
    stated = next(n for n in (killed.best, killed.low, killed.high) if n is not None)
    highest = max(stated, killed.high if killed.high is not None else stated)
    slots = late + [base] * max(stated - len(late), 0)
    if stated == 0:
        return slots + _offer_unstated(base, incident, victims) if not late else slots
    slots += [replace(base, kind=UP_TO_HIGH, cost=base.cost + 1)] * (highest - stated)
    beyond = replace(base, kind=BEYOND, cost=base.cost + 5)
    if not victims.nationalities:
        # Nothing but the day ties such a death to the attack; cheaper, it would push a stated death to another day.
        beyond = replace(beyond, cost=base.cost + 9.5, before=0, after=0)
    return slots + [beyond] * max(EXTRA_DEATHS, -(-highest // 2))


def offer_late_slots(index: int, incident: Incident, victims: Victims, window: tuple[int, int]) -> list[Slot]:
    """List the room for deaths of wounds that reports state with their day.

    The register dates such a death sometimes at the attack and sometimes at the death.

    Args:
        index: number of the incident, kept in the slots.
        incident: the attack.
        victims: who was killed; the nationality where the late death has none.
        window: days before and after the attack, as for the other deaths.

    Returns:
        One slot for each late death.
    """
    days = incident.date
    slots: list[Slot] = []
    for day, nationality, number in incident.late_deaths:
        known = frozenset({nationality}) if nationality is not None else victims.nationalities
        slot = Slot(
            index, LATE, 0.0, days.start, days.end, known, True, frozenset(), -window[0], window[1], died=day
        )  # fmt: skip
        if is_coarse(days):
            # Any day of a month would do as the day of the attack: only the day of death tells.
            slot = replace(slot, start=day, end=day, before=0, after=0)
        slots += [slot] * number
    return slots


def _offer_unstated(base: Slot, incident: Incident, victims: Victims) -> list[Slot]:
    """List room for deaths that no report counts: of the wounded, or of victims counted in another group."""
    slots: list[Slot] = []
    disputed = incident.killed is not None and bool(incident.killed.high)
    if disputed and incident.killed is not None and incident.killed.high is not None:
        slots += [replace(base, kind=UP_TO_HIGH, cost=base.cost + 1)] * incident.killed.high
    injured = incident.injured
    hurt = next((n for n in (injured.best, injured.low) if n is not None), 0) if injured is not None else 0
    if victims.nationalities:
        wounded = replace(base, kind=WOUNDED, cost=base.cost + 7, before=0, complete=True)
        slots += [wounded] * min(hurt, MOST_WOUNDED)
    for nationality, number in victims.others:
        counted = replace(
            base, kind=OPEN, cost=base.cost + 6, nationalities=frozenset({nationality}), complete=True,
            personnel=_CIVILIAN_TYPES, before=0, after=0,
        )  # fmt: skip
        slots += [counted] * number
    return slots


def is_coarse(days: DateRange) -> bool:
    """Tell whether a date is too coarse to be compared with single days (a week or longer)."""
    return days.precision >= 3

"""Incidents beside the register: matched, only in reports, only in the register.

Two passes. Incidents dated to the day (or a few days) come first, together with the late deaths that reports state
with their day: all at once, at the least cost (see ``explain``). Then incidents of which only the week, month or year
is known are narrowed to the day among the remaining deaths that fits nationality and number best.

A register death up to 30 days after an attack with wounded of the same nationality may be a death of wounds. It is
offered as possible, but it counts as explained only when a report states it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from casque.errors import DataError, InputError
from casque.linking.explain import LATE, UNSTATED, WOUNDED, Slot, assign
from casque.linking.slots import Victims, describe_victims, is_coarse, offer_late_slots, offer_slots
from casque.linking.wording import Explained, describe_match, say_why_missing
from casque.model import (
    CountRange,
    DateRange,
    Incident,
    Match,
    Mission,
    Reconciliation,
    Register,
    RegisterDay,
    Report,
)

#: Days after an attack in which a death may still be one of wounds.
WOUNDS_DAYS = 30


def reconcile_mission(
    incidents: Iterable[Incident],
    register: Register,
    mission: str,
    window_days: tuple[int, int] = (-1, 3),
    reports: Iterable[Report] = (),
    missions: Sequence[Mission] | None = None,
) -> Reconciliation:
    """Set the incidents of one mission beside the register's hostile deaths.

    Args:
        incidents: incidents of any mission; those of others are left out, and so are those that are not hostile.
        register: the register, or a digest with the mission's deaths by day.
        mission: acronym, as in the mission pack or as the register spells it.
        window_days: days before (negative) and after the attack in which a register date may lie.
        reports: reports of the incidents: they say which nationality and personnel type was killed. Without them the
            incident's own nationalities are taken.
        missions: the mission pack; None loads it.

    Returns:
        Matched, only in reports, only in the register; the lists are in order of time.

    Raises:
        InputError: when neither the pack nor the register knows the mission, or the window is upside down.
        DataError: when the digest has only years for the mission.
    """
    if window_days[0] > 0 or window_days[1] < 0:
        raise InputError(
            f"the window {window_days} does not contain the day of the attack",
            "days before as a negative number (or 0) and days after as a positive number (or 0): (-1, 3)",
            "turn the window around",
        )
    name, members = _find_members(mission, register, missions)
    cells = _read_days(register, name)
    chosen = sorted(
        (i for i in incidents if i.hostile is not False and _belongs(i, name, members)),
        key=lambda i: (i.date.start, i.date.end, i.id),
    )
    by_id = {r.id: r for r in reports}
    victims = [describe_victims(i, [by_id[r] for r in i.reports if r in by_id]) for i in chosen]
    explained, narrowed, ties = _explain(cells, chosen, victims, window_days)

    left = [cell.count for cell in cells]
    for found in explained.values():
        for item in found:
            left[item.cell] -= item.count
    matched = [
        describe_match(chosen[i], victims[i], explained[i], cells, narrowed.get(i), ties) for i in sorted(explained)
    ]
    only_reports, non_fatal = [], []
    for i, incident in enumerate(chosen):
        if i in explained:
            continue
        if _reports_deaths(incident.killed):
            reason = say_why_missing(incident, victims[i], register, name, cells, left, window_days)
            only_reports.append((incident.id, reason))
        else:
            non_fatal.append(incident.id)
    return Reconciliation(
        mission=name,
        edition=register.edition,
        basis=register.basis,
        window_days=window_days,
        matched=tuple(matched),
        only_reports=tuple(only_reports),
        only_register=tuple(replace(c, count=n) for c, n in zip(cells, left, strict=True) if n),
        non_fatal=tuple(non_fatal),
        explained=sum(c.count for c in cells) - sum(left),
        total=sum(c.count for c in cells),
        possible=tuple(_offer_wounds(cells, left, chosen, victims, window_days)),
    )


def _find_members(mission: str, register: Register, missions: Sequence[Mission] | None) -> tuple[str, list[Mission]]:
    """Return the register's acronym and the missions of the pack that it stands for (it pools some)."""
    if missions is None:
        from casque.reference import load_missions

        missions = load_missions()
    wanted = mission.casefold()
    known = [m for m in missions if wanted in (m.acronym.casefold(), (m.register_acronym or m.acronym).casefold())]
    in_register = {t.mission for t in register.tallies}
    name = known[0].register_acronym or known[0].acronym if known else mission
    if not known and name not in in_register:
        raise InputError(
            f"no mission {mission!r}, neither in the mission pack nor in the register",
            "an acronym such as MINUSMA, MONUSCO or UNIFIL",
            "look the acronym up with: casque reference list missions",
        )
    return name, [m for m in missions if (m.register_acronym or m.acronym) == name]


def _belongs(incident: Incident, name: str, members: list[Mission]) -> bool:
    if incident.mission is not None:
        return incident.mission == name or incident.mission in {m.acronym for m in members}
    country = incident.place.country if incident.place is not None else None
    return any(
        country is not None and country in m.host_countries and m.active_on(incident.date.start) for m in members
    )


def _read_days(register: Register, name: str) -> list[RegisterDay]:
    counts: Counter[tuple[date, str, str]] = Counter()
    for t in register.tallies:
        if t.mission != name or t.cause != "malicious":
            continue
        if t.start != t.end:
            raise DataError(
                f"the digest of edition {register.edition} knows {name} by year only",
                "a register with the day of each death",
                "bring the full register in: casque source pull un_fatalities",
            )
        counts[(t.start, t.nationality or "", t.personnel_type)] += t.count
    return [RegisterDay(name, day, nat or None, kind, counts[day, nat, kind]) for day, nat, kind in sorted(counts)]


def _explain(
    cells: list[RegisterDay], incidents: list[Incident], victims: list[Victims], window: tuple[int, int]
) -> tuple[dict[int, list[Explained]], dict[int, DateRange], set[int]]:
    """Assign deaths to incidents; also return the days coarse ones were narrowed to, and which of these are ties."""
    explained: dict[int, list[Explained]] = defaultdict(list)
    slots: list[Slot] = []
    for i, incident in enumerate(incidents):
        offer = offer_late_slots if is_coarse(incident.date) else offer_slots
        slots += offer(i, incident, victims[i], window)
    slots = _keep_to_one_contingent(cells, slots, assign(cells, slots), incidents)
    left = [c.count for c in cells]
    _record(assign(cells, slots), slots, left, explained)

    narrowed: dict[int, DateRange] = {}
    ties: set[int] = set()
    coarse = [i for i, incident in enumerate(incidents) if is_coarse(incident.date)]
    for i in sorted(coarse, key=lambda i: (incidents[i].date.precision, incidents[i].date.start, incidents[i].id)):
        incident = incidents[i]
        fits = _narrow(incident, victims[i], cells, left, window)
        if not fits:
            continue
        narrowed[i] = fits[0]
        if len(fits) > 1:
            ties.add(i)
        pinned = replace(incident, date=replace(fits[0], precision=incident.date.precision))
        room = [s for s in offer_slots(i, pinned, victims[i], (0, window[1])) if s.kind not in (LATE, WOUNDED)]
        rest = [replace(c, count=n) for c, n in zip(cells, left, strict=True)]
        _record(assign(rest, room), room, left, explained)
    return dict(explained), narrowed, ties


def _keep_to_one_contingent(
    cells: list[RegisterDay], slots: list[Slot], result: list[dict[int, int]], incidents: list[Incident]
) -> list[Slot]:
    """Tie attacks of unknown nationality to the nationalities of the nearest day on which they explain deaths.

    An attack may kill soldiers of several contingents on its day, but that another contingent's death days later
    belongs to it needs a report that says so.
    """
    days: dict[int, set[tuple[int, str]]] = defaultdict(set)
    for cell, used in zip(cells, result, strict=True):
        for slot in used:
            if not slots[slot].nationalities and cell.nationality is not None:
                incident = slots[slot].incident
                apart = abs((cell.day - incidents[incident].date.start).days)
                days[incident].add((apart, cell.nationality))
    home = {i: frozenset(n for apart, n in found if apart == min(found)[0]) for i, found in days.items()}
    return [
        replace(s, nationalities=home[s.incident], complete=True, cost=s.cost + UNSTATED)
        if not s.nationalities and s.incident in home
        else s
        for s in slots
    ]


def _record(
    result: list[dict[int, int]], slots: list[Slot], left: list[int], explained: dict[int, list[Explained]]
) -> None:
    for cell, used in enumerate(result):
        by_kind: Counter[tuple[int, str]] = Counter()
        example: dict[tuple[int, str], Slot] = {}
        for slot, count in used.items():
            key = (slots[slot].incident, slots[slot].kind)
            by_kind[key] += count
            example[key] = slots[slot]
            left[cell] -= count
        for (incident, kind), count in sorted(by_kind.items()):
            explained[incident].append(Explained(cell, kind, count, example[incident, kind]))


def _narrow(
    incident: Incident, victims: Victims, cells: list[RegisterDay], left: list[int], window: tuple[int, int]
) -> list[DateRange]:
    """Find the days in a coarse range on which the remaining deaths fit best; several when they fit alike."""
    killed = incident.killed
    wanted = next((n for n in (killed.best, killed.low, killed.high) if n is not None), None) if killed else None
    late = sum(number for _, _, number in incident.late_deaths)
    if wanted is not None:
        wanted -= late
    if wanted == 0 or (wanted is None and (late or not victims.nationalities)):
        return []
    fits: dict[DateRange, int] = {}
    for cell, remaining in zip(cells, left, strict=True):
        if not remaining or not incident.date.contains(cell.day):
            continue
        if victims.complete and cell.nationality is not None and cell.nationality not in victims.nationalities:
            continue
        until = cell.day + timedelta(days=window[1])
        together = sum(
            n
            for c, n in zip(cells, left, strict=True)
            if cell.day <= c.day <= until and c.nationality == cell.nationality
        )
        off = 0 if wanted is None else abs(together - wanted)
        if wanted is None or off <= max(1, wanted // 3):
            fits[DateRange.of_day(cell.day)] = off
    if not fits:
        return []
    least = min(fits.values())
    return sorted((d for d, off in fits.items() if off == least), key=lambda d: d.start)


def _reports_deaths(killed: CountRange | None) -> bool:
    return killed is not None and any(n for n in (killed.low, killed.best, killed.high))


def _offer_wounds(
    cells: list[RegisterDay],
    left: list[int],
    incidents: list[Incident],
    victims: list[Victims],
    window: tuple[int, int],
) -> Iterable[Match]:
    for cell, remaining in zip(cells, left, strict=True):
        if not remaining or cell.nationality is None:
            continue
        candidates = [
            i
            for i, incident in enumerate(incidents)
            if cell.nationality in incident.nationalities or cell.nationality in victims[i].nationalities
            if incident.date.precision <= 3
            and incident.date.end + timedelta(days=window[1]) < cell.day
            and (cell.day - incident.date.end).days <= WOUNDS_DAYS
        ]
        if len(candidates) != 1:
            continue
        incident = incidents[candidates[0]]
        injured = incident.injured
        hurt = next((n for n in (injured.best, injured.low) if n is not None), 0) if injured is not None else 0
        if not hurt:
            continue
        lag = (cell.day - incident.date.start).days
        reason = (
            f"possible death of wounds: {lag} days after an attack with {hurt} wounded, same nationality "
            f"({cell.nationality}), no other attack on that contingent in the {WOUNDS_DAYS} days before; "
            "no report states it"
        )
        taken = min(remaining, hurt)
        reported = incident.killed.best if incident.killed is not None else None
        yield Match(incident.id, ((cell, taken),), reported, taken, lag, reason, "low")

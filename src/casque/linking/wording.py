"""The words of a reconciliation: why an incident explains deaths, how sure that is, and why deaths are missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from casque.linking.explain import BEYOND, LATE, OPEN, UP_TO_HIGH, WOUNDED, Slot
from casque.linking.slots import Victims, is_coarse
from casque.model import CountRange, DateRange, Incident, Match, Register, RegisterDay


@dataclass(frozen=True, slots=True)
class Explained:
    """Deaths of one cell explained by one incident: index of the cell, kind of slot, number, slot."""

    cell: int
    kind: str
    count: int
    slot: Slot


def describe_match(
    incident: Incident,
    victims: Victims,
    found: list[Explained],
    cells: list[RegisterDay],
    narrowed: DateRange | None,
    ties: set[int],
) -> Match:
    """Put into words why an incident explains deaths of the register, and how sure that is.

    Args:
        incident: the attack.
        victims: who was killed in it.
        found: the deaths it explains, at least one.
        cells: the register's cells.
        narrowed: day to which a coarse date was narrowed, or None.
        ties: indexes of incidents for which another day fits as well.

    Returns:
        The match; high certainty when nothing weakens it, low when much or something serious does.
    """
    by_cell: Counter[int] = Counter()
    for item in found:
        by_cell[item.cell] += item.count
    days = tuple((cells[c], by_cell[c]) for c in sorted(by_cell))
    recorded = sum(by_cell.values())
    reported = incident.killed.best if incident.killed is not None else None
    first = days[0][0].day
    lag = (first - incident.date.start).days if not is_coarse(incident.date) else _lag(incident.date, first)
    doubts, serious = _list_doubts(incident, victims, found, cells, reported, recorded)
    if narrowed is not None:
        doubts.append(f"only the period {incident.date.start} to {incident.date.end} is reported")
        if found[0].slot.incident in ties:
            doubts.append("another day of the period fits as well")
            serious = True
    certainty = "low" if serious or len(doubts) > 2 else "moderate" if doubts else "high"
    facts = [_say_numbers(incident.killed, recorded), _say_lag(found, cells, incident.date, victims.inferred)]
    shared = sorted({d.nationality for d, _ in days if d.nationality is not None} & victims.nationalities)
    if shared:
        facts.append(f"same nationality ({', '.join(shared)})")
    reason = "; ".join(facts)
    if doubts:
        reason += ". Weaker because " + "; ".join(doubts)
    return Match(incident.id, days, reported, recorded, lag, reason, certainty)


def _list_doubts(
    incident: Incident,
    victims: Victims,
    found: list[Explained],
    cells: list[RegisterDay],
    reported: int | None,
    recorded: int,
) -> tuple[list[str], bool]:
    """List what weakens a match, and whether one of it alone makes the match uncertain."""
    kinds = {item.kind for item in found}
    doubts: list[str] = []
    serious = False
    if BEYOND in kinds:
        extra = sum(item.count for item in found if item.kind == BEYOND)
        doubts.append(f"the register has {extra} more than any report: reports often stop before the last death")
    if UP_TO_HIGH in kinds and reported is None:
        doubts.append("reports give no exact number")
    elif UP_TO_HIGH in kinds:
        doubts.append("reports differ on the number")
    if victims.inferred:
        doubts.append("that a later death belongs to this attack was inferred from the register: no source states it")
    if OPEN in kinds and reported is None:
        doubts.append("no report states how many died")
    if OPEN in kinds and reported is not None:
        doubts.append("reports count these dead as civilians or guards, not as UN personnel")
        serious = True
    if WOUNDED in kinds:
        doubts.append("reports count nobody killed; the death is taken for one of the wounded")
        serious = True
    if reported is not None and recorded < reported:
        doubts.append(f"{reported - recorded} of the reported deaths are not in the register near that day")
    if not victims.nationalities or any(cells[i.cell].nationality is None for i in found):
        doubts.append("the nationality is not known on both sides")
    elif any(cells[i.cell].nationality not in i.slot.nationalities for i in found):
        doubts.append("a nationality in the register is not among those reported")
    if any(i.slot.personnel and cells[i.cell].personnel_type not in i.slot.personnel for i in found):
        doubts.append("the personnel type differs")
    if any(_lag(incident.date, cells[i.cell].day) < 0 for i in found):
        doubts.append("the register dates the death before the reported day")
    elif any(_lag(incident.date, cells[i.cell].day) > 1 and i.kind != LATE for i in found):
        doubts.append("the register's date lies more than a day after the attack")
    return doubts, serious


def _lag(days: DateRange, day: date) -> int:
    if day < days.start:
        return (day - days.start).days
    return max((day - days.end).days, 0)


def _say_numbers(killed: CountRange | None, recorded: int) -> str:
    if killed is None or (killed.best is None and not killed.low and not killed.high):
        told = "number killed not stated"
    elif killed.low == killed.best == killed.high:
        told = f"{killed.best} killed reported"
    else:
        ends = f"{killed.low or 0} to {killed.high}" if killed.high is not None else f"at least {killed.low or 0}"
        told = f"{ends} killed reported" if killed.best is None else f"{killed.best} ({ends}) killed reported"
    return f"{told}, {recorded} recorded"


def _say_lag(found: list[Explained], cells: list[RegisterDay], days: DateRange, inferred: bool) -> str:
    late = [i for i in found if i.kind == LATE]
    ordinary = sorted({_lag(days, cells[i.cell].day) for i in found if i.kind != LATE})
    words = []
    if ordinary == [0]:
        words.append("same day" if days.precision == 1 else "within the reported days")
    elif ordinary:
        words.append(
            "recorded " + " and ".join("the same day" if n == 0 else f"{abs(n)} day(s) {_when(n)}" for n in ordinary)
        )
    for died, day in sorted({(i.slot.died, cells[i.cell].day) for i in late if i.slot.died is not None}):
        told = f"death of wounds on {died}" + (", inferred" if inferred else " as a report states")
        words.append(told if died == day else f"{told}, recorded on {day}")
    return "; ".join(words)


def _when(lag: int) -> str:
    return "after" if lag > 0 else "before"


def say_why_missing(
    incident: Incident,
    victims: Victims,
    register: Register,
    name: str,
    cells: list[RegisterDay],
    left: list[int],
    window: tuple[int, int],
) -> str:
    """Put into words why the register has none of the deaths that an incident reports.

    Args:
        incident: the attack.
        victims: who was killed in it.
        register: the register.
        name: mission as the register spells it.
        cells: hostile deaths of the mission.
        left: how many of each cell no incident explains.
        window: days before and after the attack that were searched.

    Returns:
        One sentence.
    """
    killed = incident.killed
    best = killed.best if killed is not None else None
    if best:
        told = f"{best} killed reported"
    elif killed is not None and best == 0 and killed.high:
        told = f"disputed: between {killed.low or 0} and {killed.high} killed"
    else:
        told = f"killed reported without an exact number (at least {(killed.low or 0) if killed else 0})"
    if incident.date.start > register.last_day:
        return f"{told}; the register's edition {register.edition} ends on {register.last_day}"
    start, end = incident.date.start + timedelta(days=window[0]), incident.date.end + timedelta(days=window[1])
    near = [(c, n) for c, n in zip(cells, left, strict=True) if start <= c.day <= end]
    taken = [c for c in cells if start <= c.day <= end]
    if not taken:
        words = f"the register has no hostile death from {start} to {end}"
    elif not any(n for _, n in near):
        words = f"the register's hostile deaths from {start} to {end} are explained by other attacks"
    else:
        others = ", ".join(f"{n} {c.nationality or 'of unknown nationality'} on {c.day}" for c, n in near if n)
        words = f"what the register has from {start} to {end} does not fit nationality and number ({others})"
    other = Counter[str]()
    for t in register.tallies:
        fits = t.nationality is None or not victims.nationalities or t.nationality in victims.nationalities
        if t.mission == name and t.cause != "malicious" and fits and start <= t.start and t.end <= end:
            other[t.cause] += t.count
    if other:
        found = ", ".join(f"{n} {cause.replace('_', ' ')}" for cause, n in sorted(other.items()))
        words += f"; deaths of another cause in those days: {found}"
    return f"{told}; {words}"

"""Which incident explains which death of the register: slots with costs, and the cheapest assignment.

Each hostile death of the register is one unit; each incident offers slots for the deaths it can explain. A death
takes at most one slot and a slot at most one death, so no death is explained twice. The assignment with the least
total cost is found exactly (``scipy.optimize.linear_sum_assignment``: the shortest augmenting path algorithm of
Crouse 2016), separately for each set of deaths and incidents that touch each other. Costs are in points:

==============================================================================================  =======
what                                                                                            points
==============================================================================================  =======
each day after the attack (up to the window's end)                                                    1
each day before it                                                                                    2
date of the attack known to a few days or a week only                                                 1
... to a month only                                                                                   4
... to a year only                                                                                    8
nationality not stated on one side                                                                    2
personnel type differs (police in the report, military in the register)                               3
a slot between the best and the highest number reported                                               1
a slot beyond the highest number (the press stopped counting)                                         5
... when the nationality is not stated either (and on the day itself only)                            9.5
a slot of an incident that does not state how many died                                               3
... and states the injured, or the nationality is unknown as well                                     6
a slot for the wounded of an attack in which nobody was reported killed                               7
a death that a report dates after the attack itself, per day of difference to that day                 1
... when the register has it on the day of the attack                                                   1
==============================================================================================  =======

A slot that costs :data:`UNEXPLAINED` or more is not offered: the death stays in the register's list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from casque.model import RegisterDay

#: Cost of leaving a death unexplained; also the limit for a slot.
UNEXPLAINED = 12.0

#: Days by which the day of a late death may differ between report and register.
LATE_SLACK_DAYS = 1

#: Cost of a nationality that is not stated on one side.
UNSTATED = 2

#: Kinds of slots.
STATED, UP_TO_HIGH, BEYOND, OPEN, WOUNDED, LATE = "stated", "up to high", "beyond", "open", "wounded", "late"


@dataclass(frozen=True, slots=True)
class Slot:
    """Room for one death in one incident.

    Attributes:
        incident: index of the incident.
        kind: why the room is there.
        cost: points by kind, before day, nationality and personnel are compared.
        start: first day of the attack (for a late death: its day).
        end: last day.
        nationalities: of those killed; empty when not stated.
        complete: True when no other nationality can be among the killed.
        personnel: types in words of the register; empty when not stated.
        before: days that the register's date may lie before ``start``.
        after: days that it may lie after ``end``.
        died: day of death that a report states apart from the attack, or None.
    """

    incident: int
    kind: str
    cost: float
    start: date
    end: date
    nationalities: frozenset[str]
    complete: bool
    personnel: frozenset[str]
    before: int
    after: int
    died: date | None = None


def price(slot: Slot, day: RegisterDay) -> float | None:
    """Return what it costs that a slot explains a death.

    Args:
        slot: room in an incident.
        day: the cell of the register to which the death belongs.

    Returns:
        Points, or None when the slot cannot explain it.
    """
    days = [
        found for found in (_price_attack_day(slot, day.day), _price_death_day(slot, day.day)) if found is not None
    ]
    if not days:
        return None
    cost = slot.cost + min(days)
    if day.nationality is None or not slot.nationalities:
        cost += UNSTATED
    elif day.nationality not in slot.nationalities:
        if slot.complete:
            return None
        cost += UNSTATED
    if slot.personnel and day.personnel_type not in slot.personnel:
        cost += 3
    return cost if cost < UNEXPLAINED else None


def _price_attack_day(slot: Slot, day: date) -> float | None:
    early = (slot.start - day).days
    late = (day - slot.end).days
    if early > slot.before or late > slot.after:
        return None
    return 2.0 * max(early, 0) + max(late, 0) + (1 if slot.died is not None else 0)


def _price_death_day(slot: Slot, day: date) -> float | None:
    if slot.died is None or abs((day - slot.died).days) > LATE_SLACK_DAYS:
        return None
    return float(abs((day - slot.died).days))


def assign(days: Sequence[RegisterDay], slots: Sequence[Slot]) -> list[dict[int, int]]:
    """Assign the register's deaths to slots at the least total cost.

    Args:
        days: cells of the register, in an order that does not depend on the input's order.
        slots: room in incidents, likewise; earlier slots win ties.

    Returns:
        For each cell: number of deaths by index of the slot that explains them.
    """
    prices = [{j: p for j, s in enumerate(slots) if (p := price(s, day)) is not None} for day in days]
    result: list[dict[int, int]] = [{} for _ in days]
    for cells, columns in _split(prices):
        units = [i for i in cells for _ in range(days[i].count)]
        for unit, slot in _solve(units, columns, prices):
            result[unit][slot] = result[unit].get(slot, 0) + 1
    return result


def _split(prices: list[dict[int, float]]) -> list[tuple[list[int], list[int]]]:
    """Split cells and slots into sets that touch each other."""
    parent = list(range(len(prices)))

    def find(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    owner: dict[int, int] = {}
    for i, row in enumerate(prices):
        for j in row:
            root = find(owner.setdefault(j, i))
            parent[find(i)] = root
    cells: dict[int, list[int]] = defaultdict(list)
    columns: dict[int, set[int]] = defaultdict(set)
    for i, row in enumerate(prices):
        if row:
            cells[find(i)].append(i)
            columns[find(i)] |= set(row)
    return [(cells[root], sorted(columns[root])) for root in sorted(cells, key=lambda r: cells[r][0])]


def _solve(units: list[int], columns: list[int], prices: list[dict[int, float]]) -> list[tuple[int, int]]:
    import numpy as np
    from scipy.optimize import linear_sum_assignment  # type: ignore[attr-defined]

    # Whole numbers, so that sums are exact; the last digits hold the order of the slots and settle ties. A unit may
    # also stay unexplained: one column of its own for each.
    scale = 2 * len(units) * (len(columns) + 1)
    forbidden = int(UNEXPLAINED * 10) * scale * 1000
    costs = np.full((len(units), len(columns) + len(units)), forbidden, dtype=np.int64)
    costs[:, len(columns) :] = int(UNEXPLAINED * 10) * scale
    for r, unit in enumerate(units):
        for c, slot in enumerate(columns):
            if slot in prices[unit]:
                costs[r, c] = round(prices[unit][slot] * 10) * scale + c
    rows, chosen = linear_sum_assignment(costs)
    return [(units[r], columns[c]) for r, c in zip(rows, chosen, strict=True) if c < len(columns)]

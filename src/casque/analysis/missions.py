"""Which mission a text speaks of, and which missions existed on a day, in the register's own spelling."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from casque import reference


@dataclass(frozen=True, slots=True)
class Operation:
    """A mission as the register counts it: one acronym may pool several missions (UNOSOM I and II).

    Attributes:
        acronym: as the register spells it.
        periods: first and last day (None: still active) of each mission it pools, in order of time.
        members: the missions' own acronyms, in the same order.
    """

    acronym: str
    periods: tuple[tuple[date, date | None], ...]
    members: tuple[str, ...]

    @property
    def start(self) -> date:
        """First day of the earliest mission."""
        return self.periods[0][0]

    @property
    def end(self) -> date | None:
        """Last day of the latest mission, or None when one is active."""
        ends = [end for _, end in self.periods]
        known = [end for end in ends if end is not None]
        return max(known) if len(known) == len(ends) else None

    def active_on(self, day: date) -> bool:
        """Tell whether one of the missions existed on ``day``."""
        return any(first <= day and (last is None or day <= last) for first, last in self.periods)


@cache
def load_operations() -> tuple[Operation, ...]:
    """Give every operation that the register knows by an acronym, from the packs."""
    grouped: dict[str, list[tuple[date, date | None, str]]] = {}
    for mission in reference.load_missions():
        if mission.register_acronym is not None:
            grouped.setdefault(mission.register_acronym, []).append((mission.start, mission.end, mission.acronym))
    return tuple(
        Operation(
            acronym,
            tuple((start, end) for start, end, _ in sorted(parts, key=lambda part: part[0])),
            tuple(name for _, _, name in sorted(parts, key=lambda part: part[0])),
        )
        for acronym, parts in sorted(grouped.items())
    )


def find_operation(acronym: str) -> Operation | None:
    """Find an operation by a mission's acronym or by the register's, or None."""
    mission = reference.find_mission(acronym)
    wanted = mission.register_acronym if mission is not None else acronym
    return next((one for one in load_operations() if one.acronym == wanted), None)


def find_operation_in(country: str, day: date) -> Operation | None:
    """Find the one peacekeeping operation that served in a country on a day; None when there is none, or several."""
    found = {
        mission.register_acronym
        for mission in reference.load_missions()
        if country in mission.host_countries
        and mission.kind == "peacekeeping"
        and mission.register_acronym is not None
        and mission.active_on(day)
    }
    return find_operation(found.pop()) if len(found) == 1 else None


def list_active(day: date) -> tuple[str, ...]:
    """List the operations that existed on a day, as the register spells them."""
    return tuple(one.acronym for one in load_operations() if one.active_on(day))

"""Incidents set beside the register: matched, only in reports, only in the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class RegisterDay:
    """The deaths of one mission, day, nationality and personnel type in the register.

    Attributes:
        mission: acronym as the register spells it.
        day: the register's date.
        nationality: ISO alpha-3, or None when undetermined.
        personnel_type: of the register.
        count: how many.
    """

    mission: str
    day: date
    nationality: str | None
    personnel_type: str
    count: int


@dataclass(frozen=True, slots=True)
class Match:
    """One incident and the register's days that it explains.

    Attributes:
        incident: incident id.
        days: the register's days with the number of deaths taken from each.
        reported: killed as reported (best), or None.
        recorded: deaths in the register that the incident explains.
        lag_days: days from the attack to the earliest of the register's dates.
        reason: why they belong together, in words.
        certainty: ``high``, ``moderate`` or ``low``, with the reason in ``reason``.
    """

    incident: str
    days: tuple[tuple[RegisterDay, int], ...]
    reported: int | None
    recorded: int
    lag_days: int
    reason: str
    certainty: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The three lists, for one mission and period.

    Attributes:
        mission: acronym.
        edition: edition of the register.
        basis: ``register`` or ``digest``.
        window_days: days before and after the attack in which a register date may lie.
        matched: incidents with the deaths they explain.
        only_reports: (incident id, reason) of reported deaths that the register does not have.
        only_register: register days (with the remaining count) that no incident explains.
        non_fatal: ids of incidents that report nobody killed, so that nothing is to be matched.
        explained: hostile deaths explained.
        total: hostile deaths in the register.
        possible: deaths that may be deaths of wounds, up to 30 days after an attack, which no report states. They are
            offered for a check, stay in ``only_register`` and are not counted as explained.
    """

    mission: str
    edition: str
    basis: str
    window_days: tuple[int, int]
    matched: tuple[Match, ...]
    only_reports: tuple[tuple[str, str], ...]
    only_register: tuple[RegisterDay, ...]
    non_fatal: tuple[str, ...]
    explained: int
    total: int
    possible: tuple[Match, ...] = ()

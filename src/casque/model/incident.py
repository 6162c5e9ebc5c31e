"""An incident: the attack itself, computed from its reports and never edited."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from casque.model.place import Place
from casque.model.ranges import CountRange, DateRange


@dataclass(frozen=True, slots=True)
class Support:
    """Which reports stand behind a resolved value, and which differ.

    Attributes:
        variable: name of the variable ("killed", "date", "place", ...).
        chosen: report whose value was taken, or None when none states it.
        agreeing: other reports that say the same.
        dissenting: reports that say otherwise, with their value in words.
    """

    variable: str
    chosen: str | None
    agreeing: tuple[str, ...] = ()
    dissenting: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Incident:
    """One attack: one actor-group act, one place, one continuous period.

    Attributes:
        id: ``PKV-<ISO3>-<yyyy>-<seq>`` ("PKV-MLI-2016-004").
        mission: acronym, or None.
        date: when.
        place: where, or None.
        attack_types: codes, best supported first.
        target: code.
        killed: UN personnel killed (register universe), or None when not stated.
        injured: UN personnel injured, or None when not stated.
        nationalities: ISO alpha-3 of the UN victims, sorted.
        attributions: (actor, basis, report id) of every attribution that stands.
        reports: ids of the reports, best graded first.
        support: per variable, who says so and who does not.
        late_deaths: (day of death, nationality, number) of wounds that killed later, as the reports state them.
        policy: version of the resolution policy.
        hostile: True for a hostile act, False for not, None when open.
    """

    id: str
    mission: str | None
    date: DateRange
    place: Place | None
    attack_types: tuple[str, ...]
    target: str
    killed: CountRange | None
    injured: CountRange | None
    nationalities: tuple[str, ...]
    attributions: tuple[tuple[str | None, str, str], ...]
    reports: tuple[str, ...]
    support: tuple[Support, ...]
    late_deaths: tuple[tuple[dt.date, str | None, int], ...]
    policy: str
    hostile: bool | None = True

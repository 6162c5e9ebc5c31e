"""How the words of a toll become definitions: which deaths it may mean, and which it cannot mean.

A definition is a group of causes crossed with a group of personnel and a first day. Of all that are tried, few are
*plain*: what the text's own words say. One more kind may support a figure: ``second`` readings, as when a writer says
"peacekeepers" for uniformed personnel alone. What contradicts the words (an all-cause count for "killed in hostile
acts") never supports a figure; it is kept because it often explains one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casque.analysis.counting import CAUSE_GROUPS, PERSONNEL_GROUPS, make_definition
from casque.analysis.wording import say_day
from casque.model import Definition

_CAUSES = ("hostile", "hostile_or_open", "all", "accident", "illness")
_PERSONNEL = ("all", "military", "military_and_observers", "uniformed", "police", "civilian")

#: The personnel a word means, and the group it is often used for.
_WORDS: dict[str | None, tuple[str, str | None]] = {
    None: ("all", "uniformed"),
    "peacekeepers": ("all", "uniformed"),
    "military": ("military", "military_and_observers"),
    "uniformed": ("uniformed", None),
    "police": ("police", None),
    "civilian": ("civilian", None),
    "civilians": ("civilian", None),
    "military_observer": ("military_and_observers", None),
}

_SAY_PERSONNEL = {
    "all": "personnel",
    "military": "military personnel",
    "military_and_observers": "military personnel and observers",
    "uniformed": "uniformed personnel",
    "police": "police personnel",
    "civilian": "civilian personnel",
}
_SAY_CAUSE = {
    "hostile": "in hostile acts",
    "hostile_or_open": "in hostile acts or of causes still open",
    "all": "of all causes",
    "accident": "in accidents",
    "illness": "of illness",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One definition that is tried for a figure.

    Attributes:
        definition: which deaths it counts.
        since: first day it counts from, or None for the beginning of the record.
        cause: name of its group of causes.
        personnel: name of its group of personnel.
        plain: True for what the text's own words say.
        second: True for a narrower use of the same words, allowed on the cut-off day itself only.
        contradicts: True when a word of the text excludes it.
        simple: True for a definition of few words: hostile or all causes; all, military or uniformed personnel.
        label: the definition in words.
        phrase: the same inside a sentence ("MINUSMA military personnel in hostile acts").
    """

    definition: Definition
    since: date | None
    cause: str
    personnel: str
    plain: bool
    second: bool
    contradicts: bool
    simple: bool
    label: str
    phrase: str

    @property
    def supports(self) -> bool:
        """Whether an equal count under this reading makes the figure exact."""
        return self.plain or self.second


def read_subset(subset: str | None) -> tuple[str, str | None] | None:
    """Give the personnel group a toll's subset means and the one it is also used for; None for an unknown word."""
    return _WORDS.get(subset)


def list_readings(
    register_mission: str | None,
    name: str,
    *,
    cause: str,
    subset: str | None,
    nationality: str | None,
    starts: tuple[tuple[date | None, bool], ...],
    nation_name: str | None = None,
) -> tuple[Reading, ...]:
    """List every definition to be tried, plain ones first.

    Args:
        register_mission: acronym as the register spells it, or None for all missions.
        name: how to say the mission in a sentence; ``UN`` for all missions.
        cause: the text's cause: ``hostile``, ``all`` or ``unstated``.
        subset: the text's personnel: a key of the codebook's ``subset``, or None.
        nationality: ISO 3166-1 alpha-3, or None for all.
        starts: (first day, whether the text's words mean it) for each first day to be tried; None is the mission's
            start.
        nation_name: English name of the state, when a nationality is given.

    Returns:
        The readings. A toll whose subset is no word of the codebook has none.
    """
    words = read_subset(subset)
    if words is None:
        return ()
    plain_personnel, second_personnel = words
    plain_causes = {"hostile": ("hostile",), "all": ("all",)}.get(cause, ("hostile", "all"))
    readings = []
    for since, meant in starts:
        for cause_group in _CAUSES:
            for personnel in _PERSONNEL:
                by_cause, same = cause_group in plain_causes, personnel == plain_personnel
                base = make_definition(register_mission, cause_group, personnel, nationality)
                label = base.label + (f", since {say_day(since)}" if since is not None else "")
                phrase = f"{name} {_SAY_PERSONNEL[personnel]}".strip()
                if nation_name is not None:
                    phrase += f" from {nation_name}"
                readings.append(
                    Reading(
                        base,
                        since,
                        cause_group,
                        personnel,
                        plain=meant and by_cause and same,
                        second=meant and by_cause and personnel == second_personnel,
                        contradicts=_contradicts(cause, cause_group, subset, personnel),
                        simple=cause_group in ("hostile", "all") and personnel in ("all", "military", "uniformed"),
                        label=label,
                        phrase=f"{phrase} {_SAY_CAUSE[cause_group]}",
                    )
                )
    return tuple(sorted(readings, key=lambda one: (not one.plain, not one.second, one.contradicts, not one.simple)))


def _contradicts(cause: str, cause_group: str, subset: str | None, personnel: str) -> bool:
    """Tell whether a stated cause or kind of personnel rules a definition out."""
    if cause == "hostile" and cause_group in ("all", "accident", "illness"):
        return True
    if cause == "all" and cause_group != "all":
        return True
    if subset in (None, "peacekeepers"):
        return False
    meant = _WORDS[subset][0]
    allowed = PERSONNEL_GROUPS[meant]
    return not PERSONNEL_GROUPS[personnel] or not PERSONNEL_GROUPS[personnel] & allowed


def find_reading(readings: tuple[Reading, ...], cause: str, personnel: str, since: date | None) -> Reading | None:
    """Find the reading with these groups and this first day."""
    return next((one for one in readings if (one.cause, one.personnel, one.since) == (cause, personnel, since)), None)


#: Deaths that may yet be called hostile.
OPEN_CAUSES = CAUSE_GROUPS["hostile_or_open"] - CAUSE_GROUPS["hostile"]

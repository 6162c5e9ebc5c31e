"""Chains of figures that stand on many incidents: how often an actor is named, and which deaths are explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casque.errors import InputError
from casque.pipeline.chain_ends import locate_register
from casque.pipeline.steps import Step

if TYPE_CHECKING:
    from casque.pipeline.reader import Reader


def explain_list(reader: Reader, address: str) -> list[Step]:
    """Follow a figure that counts incidents down to each of them.

    Args:
        reader: reads the state of the record.
        address: ``actor:<mission>/<actor>`` or ``reconciled:<mission>``.

    Returns:
        One step an incident, with what it contributes; `casque why <incident>` goes on from there.

    Raises:
        InputError: for an unknown mission or actor.
    """
    kind, _, rest = address.partition(":")
    acronym, _, name = rest.partition("/")
    mission = reader.mission(acronym)
    return _explain_actor(reader, mission.acronym, name) if kind == "actor" else _explain_reconciled(reader, acronym)


def _explain_actor(reader: Reader, mission: str, name: str) -> list[Step]:
    from casque.reference import load_actors

    names = {actor.id: actor.name for actor in load_actors()}
    steps = []
    known = set()
    for incident in reader.snapshot.incidents:
        if incident.mission != mission:
            continue
        for actor, basis, report in incident.attributions:
            said = names.get(actor or "", actor or "unnamed")
            known.add(said)
            if name.casefold() in (said.casefold(), (actor or "unnamed").casefold()):
                steps.append(Step("incident", f"{incident.id}, {incident.date.start}: {basis}", 1))
                steps.append(Step("report", f"{report}/attributions", 2))
    if not steps:
        raise InputError(
            f"no incident of {mission} on record names {name!r}",
            f"one of {', '.join(sorted(known)) or 'none: no author is named'}",
            "take a name from the table of actors in the brief",
        )
    attacks = len({step.text for step in steps if step.kind == "incident"})
    return [Step("value", f"{name} is named in {attacks} statements on attacks on {mission}", 0), *steps]


def _explain_reconciled(reader: Reader, acronym: str) -> list[Step]:
    result = reader.reconcile(reader.mission(acronym))
    steps = [
        Step("value", f"{result.explained} of {result.total} hostile deaths of {result.mission} are explained", 0)
    ]
    steps += [
        Step("incident", f"{match.incident} explains {match.recorded} ({match.certainty}): {match.reason}", 1)
        for match in result.matched
    ]
    steps += [
        Step("register", f"{day.day}: {day.count} {day.nationality or 'undetermined'}, in no report", 1)
        for day in result.only_register
    ]
    return steps + locate_register(reader, 1)

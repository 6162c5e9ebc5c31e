"""One incident or several: which of the entities of a report belong to the same incident.

Two entities are compared by how far apart they are named, by the days and places of their sentences, and by words
that open something new ("meanwhile", "another"); the trained weights say how probable one incident is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casque.coder.lang.en_latin_america import CODE
from casque.coder.latin_america.entities import Entity, Mention
from casque.coder.latin_america.parsing import Report
from casque.coder.latin_america.placing import Place
from casque.coder.parsing import pattern


def describe_pair(report: Report, first: Entity, second: Entity, places: Sequence[Place]) -> tuple[str, ...]:
    """Return the features of two entities, as those of one incident.

    Args:
        report: the report.
        first: the entity named first.
        second: the other.
        places: places of the report.
    """
    one, two = min(
        ((a, b) for a in first.mentions for b in second.mentions), key=lambda p: abs(p[0].sentence - p[1].sentence)
    )
    if one.span.start > two.span.start:
        one, two = two, one
    sentences = report.sentences
    gap = two.sentence - one.sentence
    paragraphs = sentences[two.sentence].paragraph - sentences[one.sentence].paragraph
    near = f"gap:{min(gap, 6)}"
    found = {"bias", near, f"paragraphs:{min(paragraphs, 3)}", f"kinds:{first.kind} {second.kind}"}
    days = _compare(_days(report, one), _days(report, two))
    spots = _compare(_spots(places, one), _spots(places, two))
    found.update((f"days:{days}", f"spots:{spots}", f"days:{days} spots:{spots}", f"{near} days:{days}"))
    found.add(f"{near} spots:{spots}")
    opening = report.parsed.low[sentences[two.sentence].span.start : two.span.end]
    if pattern(CODE, "opens_new").search(opening) and gap:
        found.update(("new", f"new {near}"))
    if one.outcomes and two.outcomes:
        found.add("outcomes:same" if one.outcomes & two.outcomes else "outcomes:other")
    else:
        found.add("outcomes:one" if one.outcomes or two.outcomes else "outcomes:none")
    if len(first.mentions) > 1 or len(second.mentions) > 1:
        found.add("often")
    found.add(f"length:{min(len(sentences) // 8, 4)}")
    return tuple(sorted(found))


def _days(report: Report, mention: Mention) -> set[str]:
    span = report.sentences[mention.sentence].span
    return {" ".join(report.parsed.low[d.core.start : d.core.end].split()) for d in report.parsed.dates_in(span)}


def _spots(places: Sequence[Place], mention: Mention) -> set[str]:
    return {p.spot.name for p in places if p.sentence == mention.sentence and p.spot.kind != "COUNTRY"}


def _compare(one: set[str], two: set[str]) -> str:
    if not one and not two:
        return "none"
    if not one or not two:
        return "one"
    return "same" if one & two else "other"


def split_entities(
    entities: Sequence[Entity], same: Callable[[Entity, Entity], float], threshold: float
) -> list[list[Entity]]:
    """Put entities together that share an incident, in the order in which they are named.

    Args:
        entities: the entities of one type of incident.
        same: probability that two of them share an incident.
        threshold: least mean probability with which one joins a group.
    """
    groups: list[list[Entity]] = []
    for entity in sorted(entities, key=lambda e: e.first.span.start):
        scores = [sum(same(other, entity) for other in group) / len(group) for group in groups]
        if scores and max(scores) >= threshold:
            groups[scores.index(max(scores))].append(entity)
        else:
            groups.append([entity])
    return groups

"""What speaks for and against a decision, as names of classes of the pack; never a word of a text."""

from __future__ import annotations

from collections import Counter
from datetime import date

from casque.coder.lang.en_latin_america import CODE
from casque.coder.latin_america.entities import Entity, Mention, Scene
from casque.coder.latin_america.gazetteer import DOMAIN
from casque.coder.latin_america.parsing import Report
from casque.coder.parsing import pattern

TYPES = ("ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "FORCED WORK STOPPAGE")
#: Outcomes by which an entity shows what kind of incident it belongs to.
OUTCOME_TYPES = {
    "abducted": "KIDNAPPING", "freed": "KIDNAPPING", "bombed": "BOMBING", "exploded": "BOMBING", "burned": "ARSON",
}  # fmt: skip
EXPLOSIVES = frozenset(("BOMB", "DYNAMITE", "EXPLOSIVE", "VEHICLE BOMB"))


def describe_report(report: Report, scenes: list[Scene], entities: list[Entity]) -> tuple[str, ...]:
    """Return the features of a whole report."""
    found = {"bias"}
    found.update(f"genre:{t}" for t in report.tags)
    if report.home is not None:
        found.add("home:domain" if report.home.country in DOMAIN else "home:abroad")
    else:
        found.add("home:none")
    found.add(f"length:{min(len(scenes) // 6, 5)}")
    counts: Counter[str] = Counter()
    for scene in scenes:
        early = scene.index < 3
        for name in (*(f"type:{t}" for t in scene.types), *(f"word:{p}" for p in scene.plain)):
            counts[name] += 1
            if early:
                found.add(f"early {name}")
            if scene.index == 0:
                found.add(f"first {name}")
        for cue in scene.cues:
            found.add(f"cue:{cue}")
            if early:
                found.add(f"early cue:{cue}")
        for weapon in scene.weapons:
            counts["weapon:explosive" if weapon in EXPLOSIVES else "weapon:other"] += 1
            found.add(f"weapon:{weapon}")
            if early:
                found.add(f"early weapon:{weapon}")
    for entity in entities:
        group = entity.role.split(":")[0] if entity.kind == "victim" else entity.kind
        early = entity.first.sentence < 3
        for outcome in entity.outcomes:
            counts[f"out:{outcome}"] += 1
            counts[f"out:{outcome} {group}"] += 1
            if early:
                found.add(f"early out:{outcome}")
                found.add(f"early out:{outcome} {group}")
    low = report.parsed.low
    third = scenes[min(2, len(scenes) - 1)].span.end if scenes else 0
    for hit in report.parsed.hits:
        if hit.kind in _WORDED and hit.start >= report.body:
            word = " ".join(low[hit.start : hit.end].split())
            counts[f"{hit.kind} {word}"] += 1
            if hit.start < third:
                found.add(f"early {hit.kind} {word}")
    for scene in scenes:
        found.update(_describe_scene(report, scene, entities))
    for name, number in counts.items():
        found.add(name)
        if number >= 2:
            found.add(f"{name} 2+")
        if number >= 4:
            found.add(f"{name} 4+")
    return tuple(sorted(found))


#: Kinds of the pack whose entries are features themselves: the pack's words, never a text's.
_WORDED = frozenset(("incident", "cue", "topic", "weapon"))


def _describe_scene(report: Report, scene: Scene, entities: list[Entity]) -> set[str]:
    """Tell how concrete the incidents of a sentence are: whom they befell, when, where, and whether they happened."""
    hurt: set[str] = set()
    for entity in entities:
        group = entity.role.split(":")[0] if entity.kind == "victim" else entity.kind
        for mention in entity.mentions:
            if mention.sentence == scene.index:
                hurt.update(f"{o} {group}" for o in mention.outcomes)
    if not hurt and not scene.types:
        return set()
    marks = set()
    if report.parsed.dates_in(scene.span):
        marks.add("dated")
    if report.parsed.hits_in(scene.span, "place"):
        marks.add("placed")
    if pattern(CODE, "hedge").search(report.parsed.low, scene.span.start, scene.span.end):
        marks.add("hedged")
    sure = " ".join(sorted(marks)) or "plain"
    found = {f"scene {h} {m}" for h in hurt for m in (sure, *marks)}
    found |= {f"scene {t} {sure}" for t in scene.types}
    if scene.index < 3:
        found |= {f"early {f}" for f in found}
    return found


def describe_entity(entity: Entity, types: dict[str, float]) -> tuple[str, ...]:
    """Return the features of an entity.

    Args:
        entity: the entity.
        types: probability of every type of incident in the report.
    """
    found = {"bias", f"kind:{entity.kind}"}
    group = entity.role.split(":")[0] if entity.kind != "weapon" else "weapon"
    found.update((f"group:{group}", f"role:{entity.role}"))
    if any(m.name is not None for m in entity.mentions):
        found.add("named")
        found.add("titled" if any(m.title for m in entity.mentions) else "untitled")
    found.update(f"noun {m.noun}" for m in entity.mentions if m.noun)
    number = len(entity.mentions)
    found.add(f"mentions:{min(number, 4)}")
    for outcome, times in entity.outcomes.items():
        found.update((f"out:{outcome}", f"out:{outcome} {group}"))
        if times > 1:
            found.add(f"out:{outcome} 2+")
    if not entity.outcomes:
        found.update(("out:none", f"out:none {group}"))
    for mention in entity.mentions:
        found.update(mention.features)
        if mention.outcomes:
            found.update(
                f"hurt {f}" for f in mention.features if f.startswith(("at:", "hedge", "type:", "cue:", "np:"))
            )
    found.update(f"1st {f}" for f in entity.first.features)
    found.update(
        f"{group} {f}" for f in entity.first.features if f.startswith(("near:", "after:", "left:", "right:"))
    )
    if len(entity.mentions) == 1:
        found.update(f"only {f}" for f in entity.first.features if f.startswith(("at:", "type:", "hedge")))
    best = max(types, key=lambda t: types[t])
    top = types[best]
    found.add(f"report:{best}")
    found.add(f"report:{int(top * 5)}")
    found.add(f"report:{best} {group}")
    found.add(f"report:{int(top * 5)} {'out' if entity.outcomes else 'none'}")
    return tuple(sorted(found))


def describe_day(
    report: Report, day: tuple[date | None, date] | None, sentence: int, anchor: int, kind: str, share: int,
    rival: str = "none",
) -> tuple[str, ...]:  # fmt: skip
    """Return the features of a day that may be that of an incident.

    Args:
        report: the report.
        day: first and last day, the first None for "on or before"; None where no day is given.
        sentence: number of the sentence that names it.
        anchor: number of the sentence that tells of the incident.
        kind: what wrote it ("offset", "day", ...), or ``before`` or ``today`` for the day of publication.
        share: how many other mentions mean the same day.
        rival: what wrote the date nearest to that sentence, with how near it is.
    """
    found = {"bias", f"date:{kind}"}
    if kind in ("before", "today"):
        found.update((f"{kind} rival:{rival}", f"{kind} anchor:{min(anchor, 3)}"))
        return tuple(sorted(found))
    gap = sentence - anchor
    near = f"gap:{gap if -2 <= gap <= 2 else 'before' if gap < 0 else 'after'}"
    found.update((near, f"date:{kind} {near}", f"share:{min(share, 3)}", f"at:{min(sentence, 4)}"))
    if day is not None and day[0] is not None and report.published is not None:
        back = (report.published - day[1]).days
        bucket = (
            "future"
            if back < 0
            else str(back)
            if back < 4
            else "week"
            if back < 10
            else "month"
            if back < 40
            else "old"
        )
        found.update((f"back:{bucket}", f"back:{bucket} {near}"))
        found.add("span:day" if day[0] == day[1] else "span:more")
    return tuple(sorted(found))


def describe_mention_type(mention: Mention, scene: Scene) -> dict[str, float]:
    """Return how strongly a mention belongs to each type of incident."""
    found: dict[str, float] = {}
    for outcome in mention.outcomes:
        if outcome in OUTCOME_TYPES:
            found[OUTCOME_TYPES[outcome]] = found.get(OUTCOME_TYPES[outcome], 0.0) + 2.0
        elif outcome in ("killed", "injured", "attacked", "threatened"):
            found["ATTACK"] = found.get("ATTACK", 0.0) + 0.5
    for kind in scene.types:
        if kind != "THREAT":
            found[kind] = found.get(kind, 0.0) + 1.0
    if scene.weapons & EXPLOSIVES:
        found["BOMBING"] = found.get("BOMBING", 0.0) + 1.0
    return found

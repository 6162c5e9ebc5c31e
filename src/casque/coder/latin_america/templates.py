"""Incident templates: which incidents a report tells of, and what fills their slots."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casque.coder.dates import resolve_date
from casque.coder.lang.en_latin_america import CODE
from casque.coder.latin_america.deciding import Weights, load_weights
from casque.coder.latin_america.entities import Entity, Scene, read_entities, read_scenes
from casque.coder.latin_america.features import (
    EXPLOSIVES,
    TYPES,
    describe_day,
    describe_entity,
    describe_mention_type,
    describe_report,
)
from casque.coder.latin_america.filling import Template, Value, fill
from casque.coder.latin_america.parsing import Report, parse_report
from casque.coder.latin_america.placing import Place, describe_place, read_places, write_location
from casque.coder.latin_america.splitting import describe_pair, split_entities
from casque.coder.parsing import pattern
from casque.model import Span

Days = tuple[date | None, date] | None


@dataclass(frozen=True, slots=True)
class DayMention:
    """A date in a report: the days that it means, its sentence, what wrote it and what stands around it."""

    days: Days
    sentence: int
    kind: str
    around: tuple[str, ...] = ()


@dataclass(slots=True)
class Reading:
    """A report with all that bears on its incidents.

    Attributes:
        report: the report.
        scenes: its sentences.
        entities: its entities.
        places: its places.
        days: its dates.
        types: probability of each type of incident.
    """

    report: Report
    scenes: list[Scene]
    entities: list[Entity]
    places: list[Place]
    days: list[DayMention]
    types: dict[str, float]
    features: tuple[str, ...]


#: Slot by which each kind of entity is decided.
DECISIONS = {"victim": "victim", "thing": "target", "perp": "perp", "org": "organisation", "weapon": "weapon"}
#: Kinds of persons who are named as perpetrators too.
_MAY_ACT = ("military:", "unknown:", "law:", "civilian:civilian")


def read_text(text: str, published: date | None = None, weights: Weights | None = None) -> Reading:
    """Read a report without deciding what its incidents are.

    Args:
        text: the report.
        published: day of publication where it is known.
        weights: trained weights; None for those that are shipped.
    """
    known = weights or load_weights()
    report = parse_report(text, published)
    scenes = read_scenes(report)
    entities = read_entities(report, scenes)
    features = describe_report(report, scenes, entities)
    types = {t: known.probability(f"type {t}", features) for t in TYPES}
    return Reading(report, scenes, entities, read_places(report, scenes), _read_days(report), types, features)


def _read_days(report: Report) -> list[DayMention]:
    published = (report.published, report.published) if report.published is not None else None
    found: list[DayMention] = []
    previous = None
    for sentence in report.sentences:
        for mention in report.parsed.dates_in(sentence.span):
            if mention.core.start < report.body:
                continue
            resolved = resolve_date(mention, published, previous)
            if resolved is None:
                continue
            days = resolved[0]
            if mention.kind in ("day", "weekday", "offset", "range"):
                previous = days
            around = _look_around(report, sentence.span, mention.core)
            kind = mention.role or mention.kind
            found.append(DayMention((days.start, days.end), sentence.index, kind, around))
    return found


def _look_around(report: Report, sentence: Span, core: Span) -> tuple[str, ...]:
    """Tell what a date goes with: words of saying close to it, words of an incident and how far they are."""
    low = report.parsed.low
    found = []
    if pattern(CODE, "said_before").search(low[max(sentence.start, core.start - 40) : core.start]):
        found.append("said before")
    if pattern(CODE, "said_behind").match(low[core.end : min(sentence.end, core.end + 40)]):
        found.append("said behind")
    words = " ".join(low[core.start : core.end].split())
    found.append("hour" if pattern(CODE, "part_of_day").search(words) else "no hour")
    hits = report.parsed.hits_in(sentence, "incident")
    gaps = [max(h.start - core.end, core.start - h.end) for h in hits]
    gap = min(gaps, default=999)
    found.append(f"incident {'close' if gap < 15 else 'near' if gap < 50 else 'far' if gap < 999 else 'none'}")
    if hits:
        found.extend(f"with {h.key.split(':')[1]}" for h, g in zip(hits, gaps, strict=True) if g == gap)
    return tuple(found)


def find_templates(text: str, published: date | None = None, weights: Weights | None = None) -> list[Template]:
    """Read a report into incident templates.

    Args:
        text: the report.
        published: day of publication where it is known, else that of the dateline.
        weights: trained weights; None for those that are shipped.
    """
    known = weights or load_weights()
    return assemble(read_text(text, published, known), known)


def assemble(reading: Reading, weights: Weights) -> list[Template]:
    """Make the templates of a report that was read."""
    kinds = [t for t in TYPES if reading.types[t] >= weights.threshold(f"type {t}")]
    if not kinds:
        return []
    chosen = choose_entities(reading, weights)
    owners = {id(e): assign(e, reading, kinds) for e, _ in chosen}
    found = []
    for kind in kinds:
        own = [(e, slot) for e, slot in chosen if kind in owners[id(e)]]
        for number, group in enumerate(_split(own, reading, weights)):
            found.append(_make(kind, group, number, reading, weights))
    return found


Chosen = tuple[Entity, str]


def _split(own: list[Chosen], reading: Reading, weights: Weights) -> list[list[Chosen]]:
    """Cut what belongs to a type of incident into incidents: by victims and targets, with which the rest goes."""
    core = [e for e, slot in own if slot in ("victim", "target")]

    def same(one: Entity, two: Entity) -> float:
        return weights.probability("same", describe_pair(reading.report, one, two, reading.places))

    groups = split_entities(core, same, weights.threshold("same")) if len(core) > 1 else [core]
    if len(groups) < 2:
        return [own]
    found: list[list[Chosen]] = [[] for _ in groups]
    for entity, slot in own:
        if slot == "organisation":
            for group in found:
                group.append((entity, slot))
            continue
        at = next((n for n, g in enumerate(groups) if any(e is entity for e in g)), None)
        if at is None:
            scores = [max(same(other, entity) for other in group) for group in groups]
            at = scores.index(max(scores))
        found[at].append((entity, slot))
    return found


def _make(kind: str, own: list[Chosen], number: int, reading: Reading, weights: Weights) -> Template:
    template = Template(kind, reading.types[kind])
    template.add("incident_type", kind)
    template.add("incident_stage_of_execution", "ACCOMPLISHED")
    core = [e for e, slot in own if slot in ("victim", "target")]
    anchor = find_anchor(reading, kind, [e for e, _ in own])
    if number:
        anchor = min((e.first.sentence for e in core), default=anchor)
    days = choose_days(reading, anchor, weights)
    if days is not None:
        template.add("incident_date", write_days(days))
    place = choose_place(reading, anchor, weights)
    if place is not None:
        template.add("incident_location", write_location(place.spot, reading.places))
    for entity, slot in own:
        fill(template, entity, slot, find_effect(entity, reading, weights) if slot == "victim" else None)
    _imply_weapons(template, reading, weights)
    return template


def choose_entities(reading: Reading, weights: Weights) -> list[tuple[Entity, str]]:
    """Return the entities that fill a slot, with the decision that took them."""
    found = []
    for entity in reading.entities:
        for slot in slots_of(entity):
            features = describe_entity(entity, reading.types)
            if weights.probability(slot, features) >= weights.threshold(slot):
                found.append((entity, slot))
                break
    return found


def slots_of(entity: Entity) -> tuple[str, ...]:
    """Return the decisions that an entity is a candidate for."""
    if entity.kind == "victim" and entity.role.startswith(_MAY_ACT) and acts(entity):
        return ("perp", "victim")
    return (DECISIONS[entity.kind],)


def acts(entity: Entity) -> bool:
    """Tell whether any mention stands where one who acts stands."""
    return any(f in ("near:by", "after:act") for m in entity.mentions for f in m.features)


def assign(entity: Entity, reading: Reading, kinds: list[str]) -> list[str]:
    """Return the incidents, by type, that an entity belongs to."""
    if len(kinds) == 1:
        return kinds
    if entity.kind == "org":
        return kinds
    scores = dict.fromkeys(kinds, 0.0)
    for mention in entity.mentions:
        scene = reading.scenes[mention.sentence]
        for kind, strength in describe_mention_type(mention, scene).items():
            if kind in scores:
                scores[kind] += strength
    if entity.kind == "weapon" and entity.role in EXPLOSIVES and "BOMBING" in scores:
        return ["BOMBING"]
    top = max(scores.values())
    if top <= 0:
        return [max(kinds, key=lambda k: reading.types[k])]
    return [k for k in kinds if scores[k] == top][:1]


def find_anchor(reading: Reading, kind: str, entities: list[Entity]) -> int:
    """Return the sentence that tells of an incident first."""
    for scene in reading.scenes:
        if kind in scene.types:
            return scene.index
    return min((e.first.sentence for e in entities), default=0)


def list_days(reading: Reading, anchor: int) -> list[tuple[Days, tuple[str, ...]]]:
    """Return the days that an incident may have, with their features."""
    report = reading.report
    found: list[tuple[Days, tuple[str, ...]]] = []
    near = [(abs(m.sentence - anchor), n, m.kind) for n, m in enumerate(reading.days) if abs(m.sentence - anchor) < 2]
    rival = f"{min(near)[2]} {min(near)[0]}" if near else "none"
    if near:
        rival += " " + " ".join(a for a in reading.days[min(near)[1]].around if not a.startswith("with"))
    if report.published is not None:
        for kind, days in (("before", (None, report.published)), ("today", (report.published, report.published))):
            found.append((days, describe_day(report, days, 0, anchor, kind, 0, rival)))
    for mention in reading.days:
        share = sum(m.days == mention.days for m in reading.days)
        found.append(
            (mention.days, describe_day(report, mention.days, mention.sentence, anchor, mention.kind, share))
        )
    return found


def choose_days(reading: Reading, anchor: int, weights: Weights) -> Days:
    """Choose the days of an incident."""
    options = list_days(reading, anchor)
    if not options:
        return None
    return max(options, key=lambda o: weights.score("day", o[1]))[0]


def choose_place(reading: Reading, anchor: int, weights: Weights) -> Place | None:
    """Choose the place of an incident."""
    options = [
        (
            weights.score("place", describe_place(reading.report, p, reading.places, reading.scenes, anchor)),
            -n,
            p,
        )
        for n, p in enumerate(reading.places)
    ]
    return max(options)[2] if options else None


_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


def write_days(days: tuple[date | None, date]) -> str:
    """Write days as an answer: ``30 DEC 89``, ``- 04 MAR 90`` (on or before) or a range of two."""
    last = _write_day(days[1])
    if days[0] is None:
        return f"- {last}"
    return last if days[0] == days[1] else f"{_write_day(days[0])} - {last}"


def _write_day(day: date) -> str:
    return f"{day.day:02d} {_MONTHS[day.month - 1]} {day.year % 100:02d}"


#: What may have become of a person; weapons that a report implies without naming one, by their incident.
EFFECTS = ("DEATH", "INJURY", "REGAINED FREEDOM", "NO INJURY OR DEATH")
IMPLIED = {"GUN": "ATTACK", "MACHINE GUN": "ATTACK", "BOMB": "BOMBING", "EXPLOSIVE": "BOMBING"}


def _imply_weapons(template: Template, reading: Reading, weights: Weights) -> None:
    named = {v.text for v in template.slots.get("incident_instrument_type", [])}
    for kind, incident in IMPLIED.items():
        if incident != template.kind or (named and kind not in ("GUN", "MACHINE GUN")) or kind in named:
            continue
        name = f"implied {kind}"
        if weights.probability(name, reading.features) >= weights.threshold(name):
            template.add("incident_instrument_type", kind, ("-",))


def find_effect(entity: Entity, reading: Reading, weights: Weights) -> str | None:
    """Return what became of a person, or None where nothing is said."""
    said = [effect for outcome, effect in (("killed", "DEATH"), ("injured", "INJURY")) if outcome in entity.outcomes]
    if len(said) == 1:
        return said[0]
    features = describe_entity(entity, reading.types)
    best = max(EFFECTS, key=lambda e: weights.score(f"effect {e}", features))
    name = f"effect {best}"
    return best if weights.probability(name, features) >= weights.threshold("effect") else None


__all__ = ["Reading", "Template", "Value", "assemble", "find_templates", "read_text", "write_days"]

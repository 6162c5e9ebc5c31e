"""Incident templates: which incidents a report tells of, and what fills their slots."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
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
from casque.coder.latin_america.parsing import Report, parse_report
from casque.coder.latin_america.placing import Place, describe_place, read_places, write_location
from casque.coder.parsing import pattern
from casque.model import Span


@dataclass(frozen=True, slots=True)
class Value:
    """A fill of a slot.

    Attributes:
        text: the value.
        refs: strings of the person, thing or weapon that it belongs to.
    """

    text: str
    refs: tuple[str, ...] = ()


@dataclass(slots=True)
class Template:
    """An incident.

    Attributes:
        kind: its type.
        probability: how probable the trained weights find it.
        slots: slot to fills, under MUC-4's names.
    """

    kind: str
    probability: float
    slots: dict[str, list[Value]] = field(default_factory=dict)

    def add(self, slot: str, text: str, refs: Iterable[str] = ()) -> None:
        """Add a fill, once."""
        value = Value(text, tuple(refs))
        if value not in self.slots.setdefault(slot, []):
            self.slots[slot].append(value)


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
        template = Template(kind, reading.types[kind])
        template.add("incident_type", kind)
        template.add("incident_stage_of_execution", "ACCOMPLISHED")
        anchor = find_anchor(reading, kind, [e for e, _ in own])
        days = choose_days(reading, anchor, weights)
        if days is not None:
            template.add("incident_date", write_days(days))
        place = choose_place(reading, anchor, weights)
        if place is not None:
            template.add("incident_location", write_location(place.spot, reading.places))
        for entity, slot in own:
            _fill(template, entity, slot)
        found.append(template)
    return found


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


_HUMAN_TYPES = {
    "civilian": "CIVILIAN", "politician": "POLITICAL FIGURE", "official": "GOVERNMENT OFFICIAL",
    "legal": "LEGAL OR JUDICIAL", "diplomat": "DIPLOMAT", "law": "LAW ENFORCEMENT", "military": "ACTIVE MILITARY",
    "guard": "SECURITY GUARD",
}  # fmt: skip
_EFFECTS = (("killed", "DEATH"), ("injured", "INJURY"), ("freed", "REGAINED FREEDOM"))


def _fill(template: Template, entity: Entity, slot: str) -> None:
    first = entity.first
    if slot == "organisation":
        template.add("perp_organization_id", first.text)
    elif slot == "perp":
        template.add("perp_individual_id", first.text)
    elif slot == "weapon":
        template.add("incident_instrument_type", first.role, (first.text,))
        template.add("incident_instrument_id", first.text)
    elif slot == "target":
        template.add("phys_tgt_id", first.text)
        template.add("phys_tgt_type", first.role.split(":")[1], (first.text,))
    else:
        _fill_victim(template, entity)


def _fill_victim(template: Template, entity: Entity) -> None:
    first = entity.first
    title = next((m.title for m in entity.mentions if m.title), "")
    refs = [first.text, *([title] if title else [])]
    if first.name is not None:
        template.add("hum_tgt_name", first.text)
        if title:
            template.add("hum_tgt_description", title, (first.text,))
    else:
        template.add("hum_tgt_description", first.text)
    template.add("hum_tgt_type", _HUMAN_TYPES.get(entity.role.split(":")[0], "CIVILIAN"), refs)
    template.add("hum_tgt_number", _write_count(entity), refs)
    outcomes = entity.outcomes
    effects = [effect for outcome, effect in _EFFECTS if outcome in outcomes]
    if effects:
        template.add("hum_tgt_effect_of_incident", effects[0], refs)


def _write_count(entity: Entity) -> str:
    if entity.first.name is not None:
        return "1"
    counts = [m.count for m in entity.mentions if m.count is not None]
    exact = [c for c in counts if c.best is not None]
    if exact:
        return str(exact[0].best)
    if counts:
        return "PLURAL"
    return "PLURAL" if entity.first.text.split()[-1].endswith(("S", "MEN", "PEOPLE")) else "1"

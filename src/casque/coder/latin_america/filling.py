"""Templates, and how an entity is written into one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from casque.coder.latin_america.entities import Entity


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


_HUMAN_TYPES = {
    "civilian": "CIVILIAN", "politician": "POLITICAL FIGURE", "official": "GOVERNMENT OFFICIAL",
    "legal": "LEGAL OR JUDICIAL", "diplomat": "DIPLOMAT", "law": "LAW ENFORCEMENT", "military": "ACTIVE MILITARY",
    "guard": "SECURITY GUARD",
}  # fmt: skip


def fill(template: Template, entity: Entity, slot: str, effect: str | None) -> None:
    """Add an entity to a template.

    Args:
        template: what it is added to.
        entity: the entity.
        slot: the decision that took it.
        effect: what became of a person, or None.
    """
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
        _fill_victim(template, entity, effect)


def _fill_victim(template: Template, entity: Entity, effect: str | None) -> None:
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
    if effect is not None:
        template.add("hum_tgt_effect_of_incident", effect, refs)


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

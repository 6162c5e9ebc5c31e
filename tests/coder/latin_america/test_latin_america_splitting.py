"""One incident or several, in our own words."""

from __future__ import annotations

from casque.coder.latin_america.deciding import Weights, load_weights
from casque.coder.latin_america.entities import Entity, Mention
from casque.coder.latin_america.splitting import split_entities
from casque.coder.latin_america.templates import assemble, read_text
from casque.model import Span


def _entity(start: int) -> Entity:
    return Entity("victim", str(start), [Mention("victim", Span(start, start + 1), "x", "X", "civilian:civilian")])


def test_entities_join_the_group_that_they_resemble_and_else_open_one() -> None:
    one, two, three = _entity(0), _entity(5), _entity(9)
    groups = split_entities([three, one, two], lambda a, b: 0.9 if {a.label, b.label} == {"0", "5"} else 0.1, 0.5)
    assert groups == [[one, two], [three]]


def test_without_weights_nothing_is_surely_an_incident_and_thresholds_decide() -> None:
    text = "   LIMA, 2 MAY 89 -- [TEXT] A BOMB EXPLODED TODAY IN A STORE AND KILLED A VENDOR.\n"
    reading = read_text(text, weights=Weights({}, {}))
    assert set(reading.types.values()) == {0.5}
    assert assemble(reading, Weights({}, {f"type {t}": 0.6 for t in reading.types})) == []


def test_weights_speak_of_classes_and_words_of_the_pack_only() -> None:
    weights = load_weights()
    assert {"victim", "day", "place", "same", "type ATTACK"} <= set(weights.weights)
    assert all(len(name) < 120 for table in weights.weights.values() for name in table)

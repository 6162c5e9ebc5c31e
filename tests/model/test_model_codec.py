"""The codec: every domain object comes back as it was, through real JSON, and one value has one text."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casque import model
from casque.model import codec, document, place, ranges, report, verdict
from casque.model.decision import DECISION_VERDICTS, Decision

days = st.dates(min_value=date(1945, 1, 1), max_value=date(2100, 1, 1))
text = st.text(max_size=8)
numbers = st.floats(allow_nan=False, allow_infinity=False)
spans = st.tuples(st.integers(0, 10**6), st.integers(0, 10**4)).map(lambda p: model.Span(p[0], p[0] + p[1]))
date_ranges = st.builds(
    lambda start, length, precision: model.DateRange(start, start + timedelta(length), precision),
    days, st.integers(0, 400), st.sampled_from(ranges.DATE_PRECISIONS),
)  # fmt: skip
ends = st.none() | st.integers(0, 10**6)


@st.composite
def count_ranges(draw):
    known = sorted(draw(st.lists(st.integers(0, 10**5), min_size=3, max_size=3)))
    kept = [n if draw(st.booleans()) else None for n in known]
    return model.CountRange(*kept, draw(st.sampled_from(ranges.BOUNDS)))


for kind, strategy in {
    date: days,
    str: text,
    float: numbers,
    model.Span: spans,
    model.DateRange: date_ranges,
    model.CountRange: count_ranges(),
}.items():
    st.register_type_strategy(kind, strategy)
st.register_type_strategy(
    model.Grade, st.builds(model.Grade, reliability=st.sampled_from("ABCDEF"), credibility=st.integers(1, 6))
)
st.register_type_strategy(
    model.Place,
    st.builds(
        model.Place,
        lat=st.none() | st.floats(-90, 90),
        lon=st.none() | st.floats(-180, 180),
        precision=st.sampled_from(place.PLACE_PRECISIONS),
    ),
)
st.register_type_strategy(model.Attribution, st.builds(model.Attribution, basis=st.sampled_from(report.BASES)))
st.register_type_strategy(
    model.CasualtyCount,
    st.builds(
        model.CasualtyCount,
        outcome=st.sampled_from(report.OUTCOMES),
        group=st.sampled_from(report.GROUPS),
        personnel_type=st.none() | st.sampled_from(report.PERSONNEL_TYPES),
    ),
)
st.register_type_strategy(model.Claim, st.builds(model.Claim, kind=st.sampled_from(document.CLAIM_KINDS)))
st.register_type_strategy(model.Verdict, st.builds(model.Verdict, verdict=st.sampled_from(verdict.VERDICTS)))
st.register_type_strategy(
    Decision,
    st.builds(
        Decision, verdict=st.sampled_from(DECISION_VERDICTS), left=text, right=text.map(lambda name: f"{name}'")
    ).filter(lambda d: d.left != d.right),
)

KINDS = [
    kind
    for name in model.__all__
    if isinstance(kind := getattr(model, name), type)
    and is_dataclass(kind)
    and name not in ("Definition", "Decision")
]


def back(kind, value):
    return codec.from_plain(kind, json.loads(codec.to_canonical_json(value)))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_every_object_survives_the_journey(kind, data):
    value = data.draw(st.from_type(kind))
    again = back(kind, value)
    assert again == value
    assert codec.to_canonical_json(again) == codec.to_canonical_json(value)
    assert {type(getattr(again, f.name)) for f in fields(kind)} == {
        type(getattr(value, f.name)) for f in fields(kind)
    }


def test_sets_come_back_as_sets_and_have_one_text():
    one = model.Definition("MINUSMA", frozenset({"malicious", "accident"}), frozenset(), None, "x")
    two = model.Definition("MINUSMA", frozenset({"accident", "malicious"}), frozenset(), None, "x")
    assert back(model.Definition, one) == one
    assert codec.to_canonical_json(one) == codec.to_canonical_json(two)


def test_the_canonical_text_is_fixed():
    value = model.DateRange(date(2021, 10, 2), date(2021, 10, 2), 1)
    assert codec.to_canonical_json(value) == '{"end":"2021-10-02","precision":1,"start":"2021-10-02"}'
    assert codec.to_canonical_json({"é": None, "b": [True, 1.5]}) == '{"b":[true,1.5],"é":null}'


def test_unknown_stays_null():
    assert codec.to_plain(model.CountRange(2, None, None, "vague"))["best"] is None
    assert back(model.CountRange, model.CountRange(None, None, None, "vague")).low is None


def test_what_the_model_does_not_know_is_refused():
    with pytest.raises(KeyError, match="Span has no field"):
        codec.from_plain(model.Span, {"start": 0, "end": 1, "middle": 0})
    with pytest.raises(TypeError, match="end"):
        codec.from_plain(model.Span, {"start": 0})
    with pytest.raises(TypeError, match="complex is not a type of the model"):
        codec.to_plain(1j)
    with pytest.raises(ValueError, match="not a range"):
        codec.from_plain(model.Span, {"start": 2, "end": 1})
    with pytest.raises(ValueError, match="wounded"):
        codec.from_plain(model.CasualtyCount, {"outcome": "wounded", "group": "un", "count": None})


def test_missing_fields_take_their_default():
    made = codec.from_plain(model.Attribution, {"actor": None, "basis": "stated"})
    assert made == model.Attribution(None, "stated")

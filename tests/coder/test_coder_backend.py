"""A model's answer is believed only as far as it quotes the text and keeps to the codebook."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.coder.backend import code_by_model
from casque.coder.backend.quoting import Quoting
from casque.coder.backend.schema import answer_schema
from casque.errors import DataError
from casque.model import Document, Span

TEXT = (
    "On 2 October 2021 a roadside bomb hit a MINUSMA convoy near Tessalit. One Egyptian peacekeeper was killed. "
    "Two mission staff had been hurt at Tessalit in May. In all, 255 peacekeepers have died in Mali since 2013."
)
DOCUMENT = Document("a" * 64, "x.txt", "en", "2021-10-03", "given")


def answer(**changes: Any) -> dict[str, Any]:
    report = {
        "hostile": True,
        "date": {"start": "2021-10-02", "end": "2021-10-02", "precision": 1, "text": "On 2 October 2021"},
        "place": {"name": "Tessalit", "text": "near Tessalit", "country": "ML", "adm1": None, "precision": 2},
        "mission": "MINUSMA",
        "attack_types": [{"code": "ied", "text": "roadside bomb"}],
        "target": {"code": "convoy", "text": "convoy"},
        "attributions": [],
        "casualties": [
            {
                "outcome": "killed", "group": "un", "personnel_type": None, "nationality": "EGY", "low": 1, "best": 1,
                "high": 1, "bound": "exact", "part_of_total": False, "text": "One Egyptian peacekeeper was killed",
            }
        ],
        "text": "On 2 October 2021 a roadside bomb hit a MINUSMA convoy near Tessalit.",
    } | changes  # fmt: skip
    return {"reports": [report], "tolls": [], "claims": []}


def read(plain: dict[str, Any]) -> Any:
    return code_by_model(TEXT, DOCUMENT, lambda messages, schema: json.dumps(plain), model="small")


def test_a_true_answer_becomes_a_report_with_true_spans() -> None:
    found = read(answer())
    assert found.dropped == ()
    (report,) = found.coded.reports
    assert report.date is not None
    assert report.date.range.start.isoformat() == "2021-10-02"
    assert report.place is not None
    assert (report.place.name, report.place.text, report.place.country) == ("Tessalit", "near Tessalit", "ML")
    assert report.place.lat is not None
    assert report.total("killed").best == 1  # type: ignore[union-attr]
    assert {e.variable for e in report.evidence} == {
        "hostile", "date", "place", "attack_types.0", "target", "casualties.0",
    }  # fmt: skip
    assert all(e.span is not None and e.span.read(TEXT) == e.quote for e in report.evidence)
    assert {e.coder for e in report.evidence} == {"model:small@1"}


@pytest.mark.parametrize(
    ("changes", "gone", "why"),
    [
        (
            {"date": {"start": "2021-10-02", "end": "2021-10-02", "precision": 1, "text": "on 2 October"}},
            "date",
            "say",
        ),
        ({"date": {"start": "2 Oct", "end": "2 Oct", "precision": 1, "text": "2 October"}}, "date", "isoformat"),
        ({"date": {"start": "2021-10-03", "end": "2021-10-02", "precision": 1, "text": "2 October"}}, "date", "ends"),
        ({"attack_types": [{"code": "bomb", "text": "roadside bomb"}]}, "attack_types", "code list"),
        ({"attack_types": [{"code": "ied", "text": "car bomb"}]}, "attack_types", "say"),
        ({"mission": "MINUXXX"}, "mission", "mission pack"),
        ({"casualties": [{"text": "One Egyptian"}]}, "casualties", "outcome"),
    ],
)
def test_what_cannot_be_believed_is_dropped_and_named(changes: dict[str, Any], gone: str, why: str) -> None:
    found = read(answer(**changes))
    (report,) = found.coded.reports
    assert not getattr(report, gone)
    assert len(found.dropped) == 1
    assert gone in found.dropped[0]
    assert why in found.dropped[0]


def test_a_report_without_its_sentence_is_none() -> None:
    found = read(answer(text="A bomb went off."))
    assert found.coded.reports == ()
    assert "reports[0]: the text does not say" in found.dropped[0]


def test_tolls_and_claims_are_read_too() -> None:
    plain = {
        "reports": [],
        "tolls": [
            {"count": 255, "bound": "exact", "what": "killed", "mission": "MINUSMA", "subset": "peacekeepers",
             "cause": "unstated", "since": "2013-01-01", "as_of": None, "nationality": None,
             "text": "255 peacekeepers have died in Mali since 2013"},
            {"count": 9, "bound": "exact", "what": "died", "cause": "all", "text": "died"},
        ],
        "claims": [{"kind": "rumour", "text": "died"}, {"kind": "trend", "direction": "up", "text": "since 2013"}],
    }  # fmt: skip
    found = read(plain)
    assert [t.count for t in found.coded.tolls] == [255]
    assert [c.kind for c in found.coded.claims] == ["trend"]
    assert len(found.dropped) == 2


@pytest.mark.parametrize("content", ["no json", "[]", '{"reports": []}', '{"reports": 1, "tolls": [], "claims": []}'])
def test_an_answer_of_another_shape_is_an_error_in_three_parts(content: str) -> None:
    with pytest.raises(DataError) as caught:
        code_by_model(TEXT, DOCUMENT, lambda messages, schema: content, model="small")
    assert caught.value.remedy


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 40))
def test_every_quotation_found_is_the_text_at_its_span(start: int, length: int) -> None:
    words = TEXT[start : start + length]
    span = Quoting(TEXT).find(words, "x", Span(start, min(len(TEXT), start + length)))
    if words.strip():
        assert span is not None
        assert span.read(TEXT) == words
        assert span.start == start


def test_the_schema_is_strict() -> None:
    def walk(part: Any) -> None:
        if isinstance(part, dict):
            if part.get("type") == "object":
                assert part["additionalProperties"] is False
                assert set(part["required"]) == set(part["properties"])
            for value in part.values():
                walk(value)

    walk(answer_schema())
    assert set(answer()["reports"][0]) == set(answer_schema()["properties"]["reports"]["items"]["properties"])

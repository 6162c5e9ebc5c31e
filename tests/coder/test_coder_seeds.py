"""The two first articles, and properties that hold for every text."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casque.coder import code_text
from casque.model import CodedDocument, Report, Span, to_canonical_json


def _seed(shared: Path, number: str) -> str:
    return next((shared / "seeds").glob(f"{number}_*.txt")).read_text(encoding="utf-8")


def _total(report: Report, outcome: str) -> int | None:
    count = report.total(outcome)
    return count.best if count else None


def _check_spans(text: str, coded: CodedDocument) -> None:
    def true(span: Span | None, words: str | None) -> None:
        assert span is not None
        assert 0 <= span.start < span.end <= len(text)
        assert words == span.read(text)

    for report in coded.reports:
        assert report.spans
        assert all(0 <= s.start < s.end <= len(text) for s in report.spans)
        if report.date:
            true(report.date.span, report.date.text)
        if report.place:
            true(report.place.span, report.place.text)
        for item in report.attributions:
            true(item.span, item.text)
        for count in report.casualties:
            true(count.span, count.text)
        for evidence in report.evidence:
            true(evidence.span, evidence.quote)
    for toll in coded.tolls:
        true(toll.span, toll.text)
    for claim in coded.claims:
        true(claim.span, claim.text)


@pytest.mark.parametrize("published", [date(2016, 6, 1), None])
def test_first_article(shared: Path, published: date | None) -> None:
    text = _seed(shared, "000")
    coded = code_text(text, sha256="a" * 64, published=published)
    _check_spans(text, coded)
    gao, mopti, mine = coded.reports
    assert gao.place is not None
    assert (gao.place.name, gao.target, gao.attack_types) == ("Gao", "camp", ("indirect_fire",))
    assert (_total(gao, "killed"), _total(gao, "injured")) == (1, 3)
    assert [c.nationality for c in gao.casualties if c.outcome == "killed"] == ["CHN"]
    assert {(a.actor, a.basis) for a in gao.attributions} == {("aqim", "claimed"), ("al-mourabitoun", "claimed")}
    assert mopti.place is not None
    assert (mopti.place.name, mopti.place.precision, _total(mopti, "killed")) == ("Mopti", 2, 5)
    assert mine.date is not None
    assert (mine.date.range.start, mine.date.range.precision) == (date(2016, 5, 19), 1)
    assert set(mine.attack_types) == {"landmine", "direct_fire"}
    assert (_total(mine, "killed"), mine.casualties[0].nationality) == (5, "TCD")
    assert {(a.actor, a.basis) for a in mine.attributions} == {("ansar-dine", "stated")}
    assert {r.mission for r in coded.reports} == {"MINUSMA"}
    assert [(t.count, t.since) for t in coded.tolls] == [(60, "2013")]
    assert gao.date is not None
    assert mopti.date is not None
    if published:
        assert (gao.date.range.start, mopti.date.range.start) == (date(2016, 5, 31), date(2016, 5, 29))
    else:
        assert (coded.document.published, coded.document.published_basis) == ("2016", "inferred")
        assert gao.date.range.contains(date(2016, 5, 31))
        assert mopti.date.range.contains(date(2016, 5, 29))


def test_second_article(shared: Path) -> None:
    text = _seed(shared, "003")
    coded = code_text(text, sha256="b" * 64)
    _check_spans(text, coded)
    assert (coded.document.published, coded.document.published_basis) == ("2021-10-25", "text")
    first, second, third = coded.reports
    assert first.place is not None
    assert first.date is not None
    assert (first.place.name, first.place.adm1, first.date.range.start) == ("Tessalit", "Kidal", date(2021, 10, 2))
    assert (first.attack_types, _total(first, "killed"), _total(first, "injured")) == (("ied",), 1, 4)
    assert second.place is not None
    assert second.date is not None
    assert (second.place.name, second.target, second.date.range.start) == ("Aguelhok", "camp", date(2021, 4, 1))
    assert (second.date.range.precision, _total(second, "killed"), _total(second, "injured")) == (4, 4, 19)
    assert third.date is not None
    assert third.place is None
    assert (third.date.range.start, third.date.range.precision) == (date(2021, 1, 1), 4)
    assert (third.attack_types, _total(third, "killed"), _total(third, "injured")) == (("ied",), 4, 7)
    assert [t.count for t in coded.tolls] == [255]


PIECES = st.sampled_from(
    [
        "two peacekeepers", "were killed", "and", "four others", "seriously injured", "on Tuesday", "in Gao",
        "near Kidal",
        "MINUSMA", "the UN camp", "rockets", "an ambush", ",", ".", "\n\n", ";", "“", "”", "(", ")", "since 2013",
        "255",
        "Ansar Dine claimed", "5 May", "2 October 2021", "five dead", "the attack", "Chadian", "soldiers", "killing",
        "including three", "of them", "no casualties", "15 km north of", "Tessalit", "Kidal region", "é", "\u00a0",
        "bringing to 12",
        "peacekeepers", "a landmine", "said", "a sixth", "died of his wounds", "İ", "ß", "1", "the same day",
        "three", "wounded",
        "between", "BAMAKO, 3 May 2018 (AFP) -", "from Chad", "another", "\r\n", "none", "29 February", "00",
        "99/99/9999",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(PIECES, max_size=60), st.sampled_from([" ", "  ", "", "\n"]), st.sampled_from([None, date(2021, 6, 1)])
)
def test_every_span_is_true_for_any_text(pieces: list[str], glue: str, published: date | None) -> None:
    text = glue.join(pieces)
    coded = code_text(text, sha256="c" * 64, published=published)
    _check_spans(text, coded)
    assert to_canonical_json(coded) == to_canonical_json(code_text(text, sha256="c" * 64, published=published))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_no_text_is_too_strange(text: str) -> None:
    _check_spans(text, code_text(text, sha256="d" * 64))


@pytest.mark.parametrize(
    "unit",
    [
        "peacekeepers ",
        "killed and wounded ",
        "two, three, four ",
        "1 ",
        "May ",
        "((((",
        "A.",
        "in the town of Gao, ",
        "\n",
        "UN ",
    ],
)
def test_long_monotonous_texts_take_linear_time(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    start = time.perf_counter()
    code_text(text, sha256="e" * 64)
    assert time.perf_counter() - start < 30

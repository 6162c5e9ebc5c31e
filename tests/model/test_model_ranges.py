"""Spans, date ranges and count ranges; adding counts; the rules that objects hold."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.model import (
    Attribution,
    CasualtyCount,
    Claim,
    CountRange,
    DateRange,
    Grade,
    Mission,
    Place,
    Report,
    Span,
    Verdict,
    add_counts,
)

offsets = st.integers(0, 60)
spans = st.tuples(offsets, offsets).map(lambda p: Span(min(p), max(p)))
days = st.dates(date(1948, 1, 1), date(2030, 1, 1))


@given(spans, st.text(min_size=60, max_size=80))
def test_a_span_reads_as_many_characters_as_it_is_long(span, text):
    assert len(span.read(text)) == len(span)
    assert text[: span.start] + span.read(text) + text[span.end :] == text


@given(spans, spans)
def test_overlap_is_sharing_a_character(one, two):
    shared = set(range(one.start, one.end)) & set(range(two.start, two.end))
    assert one.overlaps(two) == two.overlaps(one)
    if len(one) and len(two):
        assert one.overlaps(two) == bool(shared)
    assert one.covers(two) == (one.start <= two.start and two.end <= one.end)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-2, -1)])
def test_a_span_that_is_no_range(start, end):
    with pytest.raises(ValueError, match="is not a range"):
        Span(start, end)


@pytest.mark.parametrize(
    ("length", "precision"), [(1, 1), (2, 2), (6, 2), (7, 3), (8, 4), (31, 4), (32, 5), (365, 5)]
)
def test_the_length_implies_the_precision(length, precision):
    made = DateRange.between(date(2016, 5, 1), date(2016, 5, 1) + timedelta(length - 1))
    assert made.precision == precision


def test_months_and_years():
    assert DateRange.of_month(2016, 2) == DateRange(date(2016, 2, 1), date(2016, 2, 29), 4)
    assert DateRange.of_month(2021, 12).end == date(2021, 12, 31)
    assert DateRange.of_year(2013) == DateRange(date(2013, 1, 1), date(2013, 12, 31), 5)
    assert DateRange.of_day(date(2016, 5, 31)).precision == 1


@given(days, days, st.integers(0, 10))
def test_ranges_overlap_with_slack(one, two, slack):
    assert DateRange.of_day(one).overlaps(DateRange.of_day(two), slack) == (abs((one - two).days) <= slack)


def test_a_date_range_that_is_none():
    with pytest.raises(ValueError, match="before it starts"):
        DateRange(date(2016, 5, 2), date(2016, 5, 1), 1)
    with pytest.raises(ValueError, match="time precision 6"):
        DateRange(date(2016, 5, 1), date(2016, 5, 1), 6)


@pytest.mark.parametrize("counts", [(3, 2, 4), (None, 5, 4), (5, None, 4), (-1, 0, 1)])
def test_counts_rise_from_low_to_high(counts):
    with pytest.raises(ValueError, match="do not rise"):
        CountRange(*counts)
    with pytest.raises(ValueError, match="bound 'roughly'"):
        CountRange(1, 1, 1, "roughly")


exact = st.integers(0, 1000).map(CountRange.exactly)


@st.composite
def any_count(draw):
    numbers = sorted(draw(st.lists(st.integers(0, 1000), min_size=3, max_size=3)))
    return CountRange(*(n if draw(st.booleans()) else None for n in numbers), "range")


@given(st.lists(exact, min_size=1, max_size=6))
def test_exact_counts_add_to_an_exact_count(counts):
    assert add_counts(counts) == CountRange.exactly(sum(c.best for c in counts))


@given(st.lists(any_count(), min_size=2, max_size=6))
def test_an_unknown_end_makes_that_end_of_the_sum_unknown(counts):
    total = add_counts(counts)
    for end in ("low", "best", "high"):
        values = [getattr(c, end) for c in counts]
        assert getattr(total, end) == (None if None in values else sum(values))
    assert total.bound == "range"


@given(st.lists(any_count(), min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_counts_means_nothing(counts, random):
    shuffled = counts.copy()
    random.shuffle(shuffled)
    assert add_counts(shuffled) == add_counts(counts)


def test_no_counts_are_unknown_and_one_stays_itself():
    assert add_counts([]) is None
    vague = CountRange(2, None, None, "vague")
    assert add_counts([vague]) is vague


def count(number, **fields):
    return CasualtyCount("killed", fields.pop("group", "un"), CountRange.exactly(number), **fields)


def test_a_report_adds_up_without_the_parts_of_totals():
    made = Report(
        "text:x", "text", True, None, None, "MINUSMA",
        casualties=(
            count(5),
            count(2, nationality="TCD", part_of_total=True),
            count(9, group="attacker"),
            CasualtyCount("injured", "un", CountRange(3, 3, None, "at_least")),
        ),
    )  # fmt: skip
    assert made.total("killed") == CountRange.exactly(5)
    assert made.total("killed", "attacker") == CountRange.exactly(9)
    assert made.total("injured").high is None
    assert made.total("missing") is None


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: CasualtyCount("wounded", "un", CountRange.exactly(1)), "outcome 'wounded'"),
        (lambda: CasualtyCount("killed", "peacekeepers", CountRange.exactly(1)), "group 'peacekeepers'"),
        (lambda: count(1, personnel_type="soldier"), "personnel type 'soldier'"),
        (lambda: Attribution("jnim", "rumoured"), "basis 'rumoured'"),
        (lambda: Claim("boast", "x", Span(0, 1)), "claim kind 'boast'"),
        (lambda: Verdict("toll", "x", Span(0, 1), "true", "x"), "verdict 'true'"),
        (lambda: Grade("G", 1), "reliability 'G'"),
        (lambda: Grade("AB", 1), "reliability 'AB'"),
        (lambda: Grade("", 1), "reliability ''"),
        (lambda: Grade("A", 7), "credibility 7"),
        (lambda: Place("x", None, None, None, None, 91.0, 0.0, None, 1), "latitude 91"),
        (lambda: Place("x", None, None, None, None, 0.0, 181.0, None, 1), "longitude 181"),
        (lambda: Place("x", None, None, None, None, None, None, None, 8), "place precision 8"),
    ],
)
def test_what_the_codebook_does_not_have_cannot_be_made(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_labels():
    assert Verdict("toll", "x", Span(0, 1), "off_by", "x", off_by=6).label == "off by +6"
    assert Verdict("toll", "x", Span(0, 1), "off_by", "x", off_by=-2).label == "off by -2"
    assert Verdict("toll", "x", Span(0, 1), "not_supported", "x").label == "not supported"
    assert str(Grade("B", 2)) == "B2"
    assert str(Grade()) == "F6"


def test_a_mission_is_active_from_its_first_to_its_last_day():
    made = Mission("X", "X", (), (), date(2013, 4, 25), 1, date(2023, 12, 31), 1, "peacekeeping", None, None, ())
    asked = (date(2013, 4, 24), date(2013, 4, 25), date(2023, 12, 31), date(2024, 1, 1))
    assert [made.active_on(day) for day in asked] == [False, True, True, False]

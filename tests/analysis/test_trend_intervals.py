"""Intervals: the published values, coverage by simulation, and what is undefined."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.analysis.intervals import bound_rate, compare_clustered, compare_counts, fit_growth


@pytest.mark.parametrize(("events", "low", "high"), [(0, 0.0, 3.689), (10, 4.795, 18.390), (1, 0.0253, 5.572)])
def test_garwood_gives_the_published_limits(events: int, low: float, high: float) -> None:
    rate = bound_rate(events, 1.0)
    assert rate.low == pytest.approx(low, abs=5e-4)
    assert rate.high == pytest.approx(high, abs=5e-4)
    assert bound_rate(events, 2.0).high == pytest.approx(high / 2, abs=5e-4)


def test_garwood_covers_at_least_what_it_promises() -> None:
    rng = np.random.default_rng(7)
    drawn = rng.poisson(6.5, 4000)
    inside = np.mean([(b.low or 0) <= 6.5 <= (b.high or 0) for b in (bound_rate(int(k), 1.0) for k in drawn)])
    assert 0.95 <= inside < 0.99


def test_rate_ratio_is_exact_and_symmetric() -> None:
    ratio = compare_counts(10, 5, 1, 1)
    assert ratio.value == 2
    # Clopper-Pearson for 10 of 15 is 0.3838 to 0.8818.
    assert ratio.low == pytest.approx(0.3838 / 0.6162, rel=1e-3)
    assert ratio.high == pytest.approx(0.8818 / 0.1182, rel=2e-3)
    turned = compare_counts(5, 10, 1, 1)
    assert turned.low == pytest.approx(1 / (ratio.high or 0))
    assert compare_counts(10, 5, 2, 1).value == 1


def test_nothing_before_leaves_the_ratio_open_above() -> None:
    ratio = compare_counts(3, 0, 1, 1)
    assert ratio.value is None
    assert ratio.high is None
    assert ratio.low == pytest.approx(0.4132, abs=1e-3)
    assert compare_counts(0, 0, 1, 1).low is None
    assert compare_counts(0, 4, 1, 1).low == 0


def test_what_has_no_rate_is_refused() -> None:
    for wrong in ((-1, 1.0), (1, 0.0)):
        with pytest.raises(ValueError, match="rate"):
            bound_rate(*wrong)
    with pytest.raises(ValueError, match="windows"):
        compare_counts(1, 1, 0, 1)
    with pytest.raises(ValueError, match="windows"):
        compare_clustered([1], [1], 0, 1)


def test_clusters_widen_the_interval() -> None:
    single = compare_clustered([1] * 20, [1] * 10, 1, 1)
    heavy = compare_clustered([10, 10], [5, 5], 1, 1)
    assert single.value == heavy.value == 2
    assert (heavy.high or 0) / (heavy.low or 1) > (single.high or 0) / (single.low or 1)
    assert compare_clustered([], [3], 1, 1).value is None


def test_clustered_deaths_are_covered_where_a_plain_poisson_interval_is_not() -> None:
    rng = np.random.default_rng(11)
    clustered = plain = 0
    runs = 600
    for _ in range(runs):
        before, after = (rng.geometric(0.4, rng.poisson(30)).tolist() for _ in range(2))
        wide = compare_clustered(after, before, 1, 1)
        narrow = compare_counts(sum(after), sum(before), 1, 1)
        clustered += (wide.low or 0) <= 1 <= (wide.high or 0)
        plain += (narrow.low or 0) <= 1 <= (narrow.high or 0)
    assert clustered / runs > 0.92
    assert plain / runs < 0.90


def draw_days(rng: np.random.Generator, start: date, length: int, factor: float) -> list[date]:
    rate = 8 / 365 * factor ** (np.arange(length) / 365.25)
    return [start + timedelta(days=int(i)) for i in np.flatnonzero(rng.random(length) < rate)]


def test_growth_is_recovered_and_no_growth_is_not_found() -> None:
    start, length = date(2014, 1, 1), 3650
    end = start + timedelta(days=length - 1)
    rng = np.random.default_rng(3)
    found = [fit_growth(draw_days(rng, start, length, 1.2), start, end) for _ in range(40)]
    assert np.mean([one.value for one in found]) == pytest.approx(1.2, abs=0.02)
    assert np.mean([(one.low or 0) > 1 for one in found]) > 0.9
    still = [fit_growth(draw_days(rng, start, length, 1.0), start, end) for _ in range(400)]
    false = np.mean([(one.low or 0) > 1 or (one.high or 9) < 1 for one in still])
    assert false <= 0.06


def test_too_little_for_a_trend_says_nothing() -> None:
    start = date(2020, 1, 1)
    assert fit_growth([start, start], start, date(2023, 1, 1)).value is None
    days = [start + timedelta(days=i) for i in range(20)]
    assert fit_growth(days, start, date(2020, 6, 1)).value is None


@given(after=st.integers(0, 80), before=st.integers(0, 80), days=st.integers(1, 900))
def test_an_interval_holds_its_estimate(after: int, before: int, days: int) -> None:
    ratio = compare_counts(after, before, days, 365)
    if ratio.value is not None:
        assert ratio.low is not None
        assert ratio.high is not None
        assert ratio.low <= ratio.value <= ratio.high

"""Krippendorff's alpha against his published examples; the bootstrap; the page that is printed."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from tests.gold.agreement import (
    LANGUAGES,
    PAGE,
    Table,
    collect,
    draw_interval,
    interval,
    measure_alpha,
    nominal,
    render_page,
)

# Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C: four observers, twelve units.
OBSERVERS = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)
UNITS = list(zip(*OBSERVERS, strict=True))


@pytest.mark.parametrize(("metric", "published"), [(nominal, 0.743), (interval, 0.849)])
def test_four_observers_with_missing_values_give_the_published_alpha(metric, published):
    assert round(measure_alpha(UNITS, metric), 3) == published


def test_two_observers_and_two_values_give_the_published_alpha():
    meg, owen = (0, 1, 0, 0, 0, 0, 0, 0, 1, 0), (1, 1, 1, 0, 0, 1, 0, 0, 0, 0)
    assert round(measure_alpha(list(zip(meg, owen, strict=True))), 3) == 0.095


def test_two_observers_and_five_values_give_the_published_alpha():
    assert round(measure_alpha(list(zip("aabbdcccedda", "babbbcccedd" + "d", strict=True))), 3) == 0.692


def test_full_agreement_is_one_and_constant_values_are_undefined():
    assert measure_alpha([("x", "x"), ("y", "y")]) == 1
    assert math.isnan(measure_alpha([("x", "x"), ("x", "x")]))
    assert math.isnan(measure_alpha([("x", None), (None, "y")]))


def test_a_unit_with_one_value_changes_nothing():
    assert measure_alpha([*UNITS, (9, None, None, None)]) == measure_alpha(UNITS)


def test_the_interval_holds_alpha_and_repeats_with_its_seed():
    texts = [[unit] for unit in UNITS]
    low, high = draw_interval(texts, nominal, np.random.default_rng(3), draws=300)
    assert -1 <= low < measure_alpha(UNITS) < high <= 1
    assert draw_interval(texts, nominal, np.random.default_rng(3), draws=300) == (low, high)


def test_the_page_in_the_handbook_tells_the_counts_of_today():
    page = PAGE.read_text("utf-8")
    tables = [Table(name, [], collect(lang)[2]) for lang, name in LANGUAGES.items()]
    told = [
        line
        for line in render_page(tables).splitlines()
        if re.search(r"\| (reports|tolls|claims) |B, coded \d", line)
    ]
    assert len(told) == 1 + 3 * len(LANGUAGES)
    assert [line for line in told if line not in page] == [], "run python -m tests.gold.agreement"


def test_the_page_gives_every_variable_for_each_language():
    page = PAGE.read_text("utf-8")
    for name in LANGUAGES.values():
        part = page.split(f"## {name}\n")[1].split("\n## ")[0]
        assert part.count("| nominal |") > 10, name
        assert part.count("| interval |") > 1, name

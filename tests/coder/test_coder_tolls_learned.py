"""Which figures are totals: candidates, features, and what the trained weights make of both languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.coder.claim_text import read_passages
from casque.coder.learned.toll_features import load_weights, weigh
from casque.coder.toll_candidates import find_candidates
from casque.coder.tolls import find_tolls
from casque.model import Span

DAY = date(2018, 5, 4)


@pytest.mark.parametrize(
    ("lang", "text", "counts"),
    [
        (
            "en",
            "A mine killed two blue helmets in Kidal on Thursday. MINUSMA has now lost 31 members this year.",
            [31],
        ),
        ("en", "Gunmen killed three peacekeepers and wounded five at Bangassou on Monday, MINUSCA said.", []),
        ("en", "Since March 210 villagers have been killed around Beni. MONUSCO has a base there.", []),
        ("en", "UNMISS counted 14 dead in 2016, against nine the year before.", [14, 9]),
        (
            "fr",
            "Une mine a tué jeudi deux Casques bleus à Kidal. La MINUSMA a perdu 31 de ses membres cette année.",
            [31],
        ),
        ("fr", "Des hommes armés ont tué lundi trois Casques bleus et en ont blessé cinq, selon la MINUSCA.", []),
        ("fr", "Depuis mars, 210 villageois ont été tués autour de Beni. La MONUSCO y a une base.", []),
        ("fr", "C'est le onzième Casque bleu qui meurt en Centrafrique depuis janvier.", [11]),
    ],
)
def test_totals_are_told_from_the_counts_of_attacks_and_of_others(lang: str, text: str, counts: list[int]) -> None:
    assert [t.count for t in find_tolls(read_passages(text, (DAY, DAY), lang=lang))] == counts


def test_every_number_near_the_dead_is_a_candidate() -> None:
    text = "MINUSMA lost 14 members. MONUSCO came next with 13, then UNIFIL (one). It has 10,000 soldiers."
    passages = read_passages(text, (DAY, DAY))
    found = [c.count.value for i in range(len(passages.items)) for c in find_candidates(passages, i)]
    assert found == [14, 13, 1, 10000]


def test_the_year_before_is_counted_over_the_year_before() -> None:
    text = "Fifteen blue helmets died in Mali in 2016, against 21 the year before."
    assert [(t.since, t.as_of) for t in find_tolls(read_passages(text, (DAY, DAY)))] == [
        ("2016-01-01", "2016-12-31"),
        ("2015-01-01", "2015-12-31"),
    ]


def test_who_decides_sees_every_figure_with_its_features() -> None:
    text = "Since 2013, 40 peacekeepers of MINUSMA have been killed, nine of them in 2017."
    seen: dict[int, set[str]] = {}

    def decide(number: Span, value: int, features: Sequence[str]) -> bool:
        assert number.read(text) in ("40", "nine")
        seen[value] = set(features)
        return True

    assert [t.count for t in find_tolls(read_passages(text, (DAY, DAY)), decide)] == [40, 9]
    assert {"cue:since", "people:blue", "first"} <= seen[40]
    assert {"part", "led"} <= seen[9]


def test_shipped_weights_favour_a_period_and_the_dead_of_the_un() -> None:
    weights = load_weights()
    assert min(weights["cue:since"], weights["ours"]) > 0
    assert weights["cue:day"] < 0
    assert weigh(["all"]) < 0.5


@given(st.lists(st.sampled_from(["all", "ours", "cue:day", "unheard of"]), max_size=6))
def test_a_probability_is_one(features: list[str]) -> None:
    assert 0 <= weigh(features) <= 1

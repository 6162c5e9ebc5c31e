"""The learned parts: choices by weights, probabilities, the shipped weights and what they may be."""

from __future__ import annotations

import json
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.coder import code_text
from casque.coder.learned import Chooser, Option, load_weights

NAMES = st.text("abcdef", min_size=1, max_size=3)


def test_the_heaviest_option_is_chosen_with_its_probability() -> None:
    chooser = Chooser({"same": {"near": 1.0, "far": -1.0}})
    options = (Option("new", ("far",)), Option("told", ("near", "unheard of")))
    at, sure = chooser.choose("same", 0, options)
    assert at == 1
    assert sure == pytest.approx(0.881, abs=0.001)


def test_without_weights_the_rule_decides() -> None:
    options = (Option("new", ("far",)), Option("told", ("near",), rule=True))
    assert Chooser({}).choose("same", 0, options)[0] == 1
    assert Chooser({}).weigh("sure:date", 0, ("all",)) is None


@given(st.dictionaries(NAMES, st.floats(-5, 5)), st.lists(st.lists(NAMES, max_size=5), min_size=1, max_size=6))
def test_a_choice_is_an_option_and_no_other_is_surer(weights: dict[str, float], features: list[list[str]]) -> None:
    options = [Option(i, tuple(names)) for i, names in enumerate(features)]
    at, sure = Chooser({"kind": weights}).choose("kind", 0, options)
    assert 0 <= at < len(options)
    assert 1 / len(options) - 1e-9 <= sure <= 1 + 1e-9


def test_the_shipped_weights_are_small_and_say_what_they_were_trained_on() -> None:
    file = files("casque.coder.learned").joinpath("weights.json")
    content = file.read_text("utf-8")
    assert len(content) < 2_000_000
    record = json.loads(content)["record"]
    assert record["texts"] > 100
    assert len(record["sha256"]) == 64
    assert set(record["held_out"]) >= {"en learned", "en rules"}
    assert {"event", "same", "date", "place", "keep", "sure:date"} <= set(load_weights())


SENTENCES = [
    ("en", "On 3 June 2021 a convoy of the UN mission in Mali (MINUSMA) was ambushed near Gao. Two peacekeepers "
     "from Togo were killed and three were wounded."),
    ("fr", "Le 3 juin 2021, un convoi de la mission de l'ONU au Mali (MINUSMA) est tombé dans une embuscade près "
     "de Gao. Deux Casques bleus togolais ont été tués et trois autres blessés."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), SENTENCES)
def test_each_value_has_a_probability_and_the_same_text_the_same_answer(lang: str, text: str) -> None:
    first, second = (code_text(text, sha256="a" * 64, published=date(2021, 6, 5), lang=lang) for _ in range(2))
    assert first == second
    (report,) = first.reports
    assert report.date is not None
    assert report.place is not None
    assert (report.date.range.start, report.place.name) == (date(2021, 6, 3), "Gao")
    killed = report.total("killed")
    assert killed is not None
    assert killed.best == 2
    sure = dict(report.confidence)
    assert {"report", "date", "place", "casualties"} <= set(sure)
    assert all(0 < chance < 1 for chance in sure.values())


LISTS = [
    ("en", "The United Nations mission MINUSMA counts its losses:\n\n- 10 March 2019, Kidal: a mine kills one "
     "Chadian peacekeeper.\n- 2 April 2019, Gao: two Nigerien peacekeepers die in an ambush.\n- 20 May 2019, "
     "Timbuktu: gunmen shoot a Nigerian peacekeeper dead.\n", ["Kidal", "Gao", "Timbuktu"]),
    ("fr", "La mission des Nations Unies MINUSMA compte ses pertes:\n\n- 10 mars 2019, Kidal: une mine tue un "
     "Casque bleu tchadien.\n- 2 avril 2019, Gao: deux Casques bleus nigériens sont tués dans une embuscade.\n",
     ["Kidal", "Gao"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "places"), LISTS)
def test_each_entry_of_a_list_is_an_attack(lang: str, text: str, places: list[str]) -> None:
    coded = code_text(text, sha256="b" * 64, published=date(2019, 6, 1), lang=lang)
    assert [r.place.name if r.place else None for r in coded.reports] == places


def test_general_talk_is_no_report() -> None:
    text = (
        "Attacks on peacekeepers may amount to war crimes, the Security Council said on 4 May 2021. It called on "
        "Mali to bring those responsible to justice and renewed its support for MINUSMA."
    )
    assert code_text(text, sha256="c" * 64, published=date(2021, 5, 5), lang="en").reports == ()

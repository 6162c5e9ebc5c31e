"""Components: where, what was hit, by what means, by whom, on which mission; one sentence a rule."""

from __future__ import annotations

from datetime import date

import pytest

from casque.coder import code_text
from casque.model import Report


def _read(text: str, published: date = date(2021, 3, 12)) -> Report:
    reports = code_text(text, sha256="0" * 64, published=published).reports
    assert len(reports) == 1, [(r.date, r.place) for r in reports]
    return reports[0]


@pytest.mark.parametrize(
    ("words", "name", "precision", "country"),
    [
        ("in Birao", "Birao", 1, "CF"),
        ("near Bambari", "Bambari", 2, "CF"),
        ("forty-five kilometres south-west of Bria", "Bria", 2, "CF"),
        ("25 km to the east of Bouar", "Bouar", 2, "CF"),
        ("on the outskirts of Bossangoa", "Bossangoa", 2, "CF"),
        ("in the Bangassou area", "Bangassou", 2, "CF"),
        ("between Grimari and Bambari", "Grimari", 5, "CF"),
        ("on the road between Kouango and Bianga", "Kouango", 5, "CF"),
        ("in the prefecture of Ouaka", "Ouaka", 4, "CF"),
        ("in the capital", "Bangui", 1, "CF"),
        ("in the village of Ngoundjou, Ouaka prefecture", "Ngoundjou", 1, "CF"),
    ],
)
def test_the_words_before_a_name_tell_where(words: str, name: str, precision: int, country: str) -> None:
    place = _read(f"On Thursday gunmen ambushed a MINUSCA patrol {words}, killing two peacekeepers.").place
    assert place is not None
    assert (place.name, place.precision, place.country) == (name, precision, country)


@pytest.mark.parametrize(
    "words",
    [
        "stationed at Gao",
        "whose president was in Bamako",
        "the mission's spokesman in Bamako said",
        "carrying food to its base at Gao",
    ],
)
def test_a_name_that_is_not_where_it_happened(words: str) -> None:
    text = f"Gunmen shot dead two MINUSMA soldiers on Thursday near Ansongo, {words}."
    place = _read(text).place
    assert place is not None
    assert place.name == "Ansongo"


def test_a_weak_name_needs_a_context() -> None:
    text = "On Thursday a MINUSMA convoy was ambushed near Gossi. Two peacekeepers died. Ber, a driver, was unhurt."
    place = _read(text).place
    assert place is not None
    assert place.name == "Gossi"


def test_the_next_sentence_names_the_place() -> None:
    text = "A UN soldier was killed in northern Mali on Thursday. The MINUSMA vehicle hit a mine near Aguelhok."
    place = _read(text).place
    assert place is not None
    assert (place.name, place.precision) == ("Aguelhok", 2)


@pytest.mark.parametrize(
    ("sentence", "target"),
    [
        ("A suicide vehicle struck the MINUSMA camp in Gao on Thursday, killing two peacekeepers.", "camp"),
        ("A column of horsemen attacked a UNAMID patrol near Kutum on Thursday, killing two peacekeepers.", "patrol"),
        ("Two MINUSMA officers were shot dead on Thursday in Siby in a hired car.", "individual"),
        ("Rebels on Thursday fired at an observation post of UNDOF in the Golan, wounding two.", "checkpoint"),
    ],
)
def test_what_was_attacked(sentence: str, target: str) -> None:
    assert _read(sentence).target == target


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        ("A MINUSMA patrol was attacked on Thursday near Gao; two peacekeepers were killed.", ()),
        ("Men lay in wait for a MINUSMA patrol near Gao on Thursday and killed two soldiers.", ("ambush",)),
        ("A roadside device wounded two MINUSMA soldiers on Thursday near Gao.", ("ied",)),
        (
            "A suicide bomber drove into the MINUSMA camp in Gao on Thursday before mortars and rifle fire "
            "killed two peacekeepers.",
            ("complex_attack", "suicide_bombing", "indirect_fire", "direct_fire"),
        ),
    ],
)
def test_by_what_means(sentence: str, types: tuple[str, ...]) -> None:
    assert _read(sentence).attack_types == types


def test_a_means_denied_is_none() -> None:
    text = (
        "Two UNAMID soldiers died in a road accident in Nyala on Thursday. "
        "There was no sign that the vehicle had been ambushed."
    )
    assert "ambush" not in _read(text).attack_types


@pytest.mark.parametrize(
    ("sentence", "attributions"),
    [
        ("JNIM claimed the operation in a message.", {("jnim", "claimed")}),
        ("Officials blamed JNIM.", {("jnim", "suspected")}),
        ("JNIM denied any involvement.", {("jnim", "denied")}),
        ("No group has claimed the attack.", set()),
        ("The platform was damaged.", set()),
    ],
)
def test_who_is_said_to_have_done_it(sentence: str, attributions: set[tuple[str, str]]) -> None:
    text = f"Two MINUSMA peacekeepers were killed on Thursday in an ambush near Gao. {sentence}"
    assert {(a.actor, a.basis) for a in _read(text).attributions} == attributions


def test_an_accused_state_stands_for_its_army() -> None:
    text = "A shell wounded two UNIFIL soldiers at Ramyah on Thursday. The mayor accused Israel."
    assert ("idf", "suspected") in {(a.actor, a.basis) for a in _read(text).attributions}


def test_the_hybrid_mission_without_its_acronym() -> None:
    text = "Gunmen killed two soldiers of the UN-African Union force near Kutum on Thursday."
    assert _read(text, date(2012, 3, 9)).mission == "UNAMID"

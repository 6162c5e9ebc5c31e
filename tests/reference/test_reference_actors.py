"""Actors: spellings, what a name means on a day, and what became of whom."""

from __future__ import annotations

from datetime import date

import pytest

from casque.errors import DataError, InputError
from casque.reference.actors import (
    actors_on,
    find_lineage,
    fold_alias,
    get_actor,
    has_lineage,
    load_actors,
    load_lineage,
)

JNIM_DAY = date(2017, 3, 2)


@pytest.mark.parametrize(
    ("alias", "actor"),
    [
        ("AQIM", "aqim"),
        ("AQMI", "aqim"),
        ("Al Qaeda in the Islamic Maghreb", "aqim"),
        ("al-Qaïda au Maghreb islamique", "aqim"),
        ("al-Murabitoon", "al-mourabitoun"),
        ("Al-Mourabitoun", "al-mourabitoun"),
        ("al-Murabitun", "al-mourabitoun"),
        ("MUJWA", "mujao"),
        ("Ansar Eddine", "ansar-dine"),
        ("Macina Liberation Front", "katiba-macina"),
        ("GSIM", "jnim"),
        ("Jama’a Nusrat ul-Islam wa al-Muslimin", "jnim"),
        ("Group to Support Islam and Muslims", "jnim"),
        ("EIGS", "isgs"),
        ("Israel Defense Forces", "idf"),
        ("Allied Democratic Forces", "adf"),
        ("Mayi-Mayi", "mai-mai"),
        ("FAMa", "fama"),
    ],
)
def test_a_spelling_means_its_actor(alias: str, actor: str) -> None:
    assert [found.id for found in actors_on(alias)] == [actor]


def test_no_alias_means_two_actors() -> None:
    owners: dict[str, set[str]] = {}
    for actor in load_actors():
        for alias in actor.aliases:
            owners.setdefault(fold_alias(alias.text), set()).add(actor.id)
    assert {alias: ids for alias, ids in owners.items() if len(ids) > 1} == {}


def test_jnim_means_nobody_before_it_was_founded() -> None:
    assert actors_on("JNIM", date(2016, 5, 18)) == ()
    assert [a.id for a in actors_on("JNIM", JNIM_DAY)] == ["jnim"]


def test_an_attack_of_2016_by_ansar_dine_is_not_jnims_but_rolls_up_to_it() -> None:
    day = date(2016, 5, 18)
    assert [a.id for a in actors_on("Ansar Dine", day)] == ["ansar-dine"]
    assert find_lineage("ansar-dine", day) == ()
    assert find_lineage("ansar-dine", JNIM_DAY) == ("jnim",)
    assert has_lineage("ansar-dine", "jnim")
    assert not has_lineage("mnla", "jnim")
    assert not has_lineage("jnim", "ansar-dine")


def test_a_name_that_lived_on_still_means_its_actor() -> None:
    assert [a.id for a in actors_on("MUJAO", date(2014, 6, 1))] == ["mujao"]


def test_al_mourabitoun_was_a_battalion_of_aqim_in_2016_and_not_in_2014() -> None:
    assert get_actor("al-mourabitoun").parent == "aqim"
    assert find_lineage("al-mourabitoun", date(2016, 5, 31)) == ("aqim",)
    assert find_lineage("al-mourabitoun", date(2014, 5, 31)) == ()


def test_origins_reach_back_over_mergers_and_splits() -> None:
    assert set(find_lineage("jnim", direction="origins")) == {
        "ansar-dine", "al-mourabitoun", "katiba-macina", "aqim", "mujao", "al-mulathamun",
    }  # fmt: skip
    assert find_lineage("mujao", direction="origins") == ("aqim",)
    assert find_lineage("aqim", date(2011, 12, 1)) == ()


def test_partial_steps_can_be_left_out() -> None:
    assert find_lineage("aqim", include_partial=False) == ()
    assert find_lineage("aqim") == ("jnim",)


def test_who_left_an_alliance_no_longer_belongs_to_it() -> None:
    assert "csp" in find_lineage("gatia", date(2022, 1, 1))
    assert "csp" not in find_lineage("gatia", date(2024, 1, 1))


def test_a_step_whose_last_day_has_not_come_does_not_count() -> None:
    assert find_lineage("isgs", date(2022, 3, 15)) == ("islamic-state", "iswap")
    assert "issp" in find_lineage("isgs", date(2022, 3, 31))


def test_lineage_joins_known_actors_in_order_of_time() -> None:
    known = {actor.id for actor in load_actors()}
    edges = load_lineage()
    assert all({*edge.origins, *edge.results} <= known and edge.start <= edge.end for edge in edges)
    assert [edge.start for edge in edges] == sorted(edge.start for edge in edges)
    unconfirmed = {(e.kind, *e.results) for e in edges if not e.sources[0].confirmed}
    assert {("founded", "mnla"), ("founded", "hcua"), ("founded", "gatia")} <= unconfirmed


@pytest.mark.parametrize(
    ("actor", "ucdp"),
    [("aqim", 539), ("ansar-dine", 1157), ("mujao", 1161), ("al-mourabitoun", 4376), ("jnim", 6716), ("adf", 489)],
)
def test_ucdp_ids_are_those_of_the_actor_list(actor: str, ucdp: int, shared: object) -> None:
    from pathlib import Path

    text = Path(f"{shared}/data/ucdp/ucdp-actor-221.csv").read_bytes().decode("utf-8", "replace")
    assert get_actor(actor).ucdp_id == ucdp
    assert any(line.startswith(f"{ucdp},") for line in text.splitlines())


@pytest.mark.parametrize("alias", ["UPC", "3R", "ADF", "Platform", "MSA"])
def test_ambiguous_aliases_are_weak(alias: str) -> None:
    assert alias in actors_on(alias)[0].weak


def test_unknown_actors_and_directions_are_refused() -> None:
    with pytest.raises(DataError, match="no actor 'nobody'"):
        get_actor("nobody")
    with pytest.raises(InputError, match="sideways"):
        find_lineage("jnim", direction="sideways")  # type: ignore[arg-type]

"""Grouping reports: seeds, twins, decisions, ambiguity, and no effect of the input's order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from linking_builders import make_report, seed_reports, town

from casque.errors import DataError
from casque.linking import explain_links, link_reports
from casque.model import CasualtyCount, CountRange, DateRange, Decision


def groups(clusters):
    return {frozenset(r.id for r in c) for c in clusters}


def together(clusters, *ids):
    return any(set(ids) <= {r.id for r in c} for c in clusters)


TWINS = (
    ("2017-08-14", ("Douentza", 1, 1, "TGO", "direct_fire"), ("Timbuktu", 1, None, "MLI", "direct_fire")),
    ("2017-11-24", ("Menaka", 4, 3, "NER", "ambush"), ("Mopti", 4, 1, "BFA", "ied")),
    ("2019-10-06", ("Aguelhok", 2, 1, "TCD", "ied"), ("Bandiagara", 3, 0, "TGO", "direct_fire")),
)


@pytest.mark.parametrize(("when", "first", "second"), TWINS)
def test_twin_attacks_on_one_day_stay_apart_across_sources(when, first, second):
    reports = []
    for source in ("a", "b", "c"):
        for n, (name, precision, killed, who, means) in enumerate((first, second)):
            reports.append(make_report(f"{source}:{n}", when, town(name, precision), killed, who, 2, (means,)))
    clusters = link_reports(reports)
    assert groups(clusters) == {frozenset(f"text:{s}:{n}" for s in "abc") for n in (0, 1)}


def test_reports_of_one_document_never_meet_even_through_a_third():
    one = make_report("a:1", "2019-05-18", town("Timbuktu"), 1, "NGA")
    two = make_report("a:2", "2019-05-18", town("Timbuktu"), 1, "NGA")
    third = make_report("b:1", "2019-05-18", town("Timbuktu"), 1, "NGA")
    clusters = link_reports([one, two, third])
    assert not together(clusters, one.id, two.id)
    assert sum(len(c) for c in clusters) == 3


def test_a_report_that_fits_two_attacks_is_left_for_a_person():
    first = make_report("1", "2021-01-05", town("Aguelhok"), 2, "TCD", 3, ("ied",), source="mali")
    second = make_report("2", "2021-01-25", town("Aguelhok"), 2, "TCD", 3, ("ied",), source="mali")
    month = make_report("b:1", "2021-01", town("Aguelhok"), 2, "TCD", 3, ("ied",))
    linkage = explain_links([first, second, month])
    assert len(linkage.clusters) == 3
    assert {p.right for p in linkage.open_pairs if p.ambiguous} == {month.id}
    decided = link_reports(
        [first, second, month], [Decision("same", second.id, month.id, "an analyst", "same photo")]
    )
    assert together(decided, second.id, month.id)
    assert not together(decided, first.id, month.id)


def test_a_month_joins_the_attack_that_fits_it_clearly_better():
    first = make_report("1", "2021-01-13", town("Douentza"), 4, "CIV", 7, ("ied",), source="mali")
    second = make_report("2", "2021-01-15", town("Tessalit"), 1, "EGY", 2, ("ied",), source="mali")
    month = make_report("b:1", "2021-01", None, 4, None, 7, ("ied",))
    clusters = link_reports([first, second, month])
    assert groups(clusters) == {frozenset({first.id, month.id}), frozenset({second.id})}


def test_seed_reports_are_six_attacks():
    assert len(link_reports(seed_reports())) == 6


def test_people_overrule_the_machine_both_ways():
    a = make_report("a:1", "2019-10-06", town("Aguelhok"), 1, "TCD")
    b = make_report("b:1", "2019-10-06", town("Aguelhok"), 1, "TCD")
    far = make_report("c:1", "2019-10-20", town("Bandiagara"), 1, "TGO")
    assert together(link_reports([a, b, far]), a.id, b.id)
    for verdict in ("different", "unsure"):
        assert not together(link_reports([a, b, far], [Decision(verdict, b.id, a.id, "x", "y")]), a.id, b.id)
    assert together(link_reports([a, b, far], [Decision("same", a.id, far.id, "x", "y")]), a.id, far.id)


def test_the_later_decision_on_a_pair_holds_and_unknown_reports_do_no_harm():
    a = make_report("a:1", "2019-10-06", town("Aguelhok"), 1, "TCD")
    b = make_report("b:1", "2019-10-06", town("Aguelhok"), 1, "TCD")
    first = Decision("different", a.id, b.id, "x", "y")
    later = Decision("same", b.id, a.id, "x", "looked again")
    elsewhere = Decision("same", a.id, "text:gone:1", "x", "y")
    assert together(link_reports([a, b], [first, later, elsewhere]), a.id, b.id)
    assert not together(link_reports([a, b], [later, first, elsewhere]), a.id, b.id)


def test_decisions_that_contradict_each_other_are_named():
    a, b, c = (make_report(f"{k}:1", "2019-10-06", town("Aguelhok"), 1, "TCD") for k in "abc")
    rulings = [
        Decision("same", a.id, b.id, "x", "y"),
        Decision("same", b.id, c.id, "x", "y"),
        Decision("different", a.id, c.id, "x", "y"),
    ]
    with pytest.raises(DataError, match="contradict") as caught:
        link_reports([a, b, c], rulings)
    assert a.id in caught.value.found
    assert c.id in caught.value.found


def test_one_id_for_two_reports_is_refused_and_a_repeated_report_is_not():
    a = make_report("a:1", "2019-10-06", town("Aguelhok"), 1, "TCD")
    assert link_reports([a, a]) == ((a,),)
    with pytest.raises(DataError, match="text:a:1"):
        link_reports([a, replace(a, target="camp")])


def test_nothing_is_lost_without_a_date_or_a_mission():
    undated = replace(make_report("a:1", None, None, 3), mission=None)
    other = make_report("b:1", "2019-10-06", town("Aguelhok"), 3)
    assert groups(link_reports([undated, other])) == {frozenset({undated.id}), frozenset({other.id})}
    assert link_reports([]) == ()


def test_a_report_without_a_mission_does_not_join_two_missions():
    nowhere = make_report("a:1", "2019-10-06", None, 3, "TCD", 4, ("ied",), mission=None)
    here = make_report("b:1", "2019-10-06", None, 3, "TCD", 4, ("ied",))
    there = make_report("c:1", "2019-10-06", None, 3, "TCD", 4, ("ied",), mission="MINUSCA")
    assert together(link_reports([nowhere, here]), nowhere.id, here.id)
    assert not together(link_reports([nowhere, here, there]), here.id, there.id)


TOWN_NAMES = ("Aguelhok", "Kidal", "Tessalit", "Gao", "Mopti", "Sevare", "Timbuktu")


@st.composite
def some_reports(draw):
    reports = []
    for n in range(draw(st.integers(2, 9))):
        when = draw(st.sampled_from(["2019-10-05", "2019-10-06", "2019-10-07", "2019-10", "2019", None]))
        name = draw(st.sampled_from([*TOWN_NAMES, None]))
        place = town(name, draw(st.integers(1, 5))) if name else None
        killed = draw(st.sampled_from([None, 0, 1, 2, 5]))
        source = draw(st.sampled_from(["text", "mali", "desk"]))
        document = draw(st.sampled_from("abc"))
        reports.append(
            make_report(
                f"{document}:{n}", when, place, killed, draw(st.sampled_from([None, "TCD", "TGO"])),
                draw(st.sampled_from([None, 0, 3])), draw(st.sampled_from([(), ("ied",), ("ambush",)])),
                source=source, published=draw(st.sampled_from([None, "2019-10-08", "2020-01-01"])),
            )
        )  # fmt: skip
    return reports


@settings(max_examples=150, deadline=None)
@given(some_reports(), st.data())
def test_clusters_do_not_depend_on_the_order_and_keep_every_report(reports, data):
    shuffled = data.draw(st.permutations(reports))
    clusters = link_reports(reports)
    assert clusters == link_reports(shuffled)
    assert sorted(r.id for c in clusters for r in c) == sorted({r.id for r in reports})


@settings(max_examples=150, deadline=None)
@given(some_reports())
def test_no_cluster_holds_a_pair_that_is_ruled_out(reports):
    linkage = explain_links(reports)
    vetoed = {frozenset((p.left, p.right)) for p in linkage.pairs if p.vetoes}
    for cluster in linkage.clusters:
        ids = {r.id for r in cluster}
        assert not any(pair <= ids for pair in vetoed)


def perturb(report, rng, source):
    """Another source's account of the same attack: a day off, a place near by, a count off, some things left out."""
    days = report.date.range
    shift = timedelta(days=rng.choice([0, 0, 0, 1]))
    when = DateRange(days.start + shift, days.end + shift, days.precision)
    place = report.place
    if place is not None and place.lat is not None:
        moved = replace(place, name=f"near {place.name}", lat=place.lat + rng.uniform(-0.08, 0.08),
                        lon=place.lon + rng.uniform(-0.08, 0.08), precision=max(place.precision, 2))  # fmt: skip
        place = None if rng.random() < 0.2 else moved
    casualties = []
    for c in report.casualties:
        if rng.random() < 0.1:
            continue
        n = c.count.best
        if c.group == "un" and n is not None and n > 1 and rng.random() < 0.3:
            n += rng.choice([-1, 1])
        nationality = None if rng.random() < 0.2 else c.nationality
        counted = c.count if n is None else CountRange.exactly(n)
        casualties.append(
            CasualtyCount(c.outcome, c.group, counted, nationality=nationality, death_date=c.death_date)
        )
    return replace(
        report, id=f"text:{source}:{report.id}", source="text", sha256=None, place=place,
        date=replace(report.date, range=when), casualties=tuple(casualties), published=None,
        attack_types=() if rng.random() < 0.3 else report.attack_types,
    )  # fmt: skip

"""Comparing two reports: distances, points, vetoes, and their independence of the order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from linking_builders import make_report, town

from casque.linking import LINK_THRESHOLD, score_pair
from casque.linking.distance import RADIUS_KM, TOLERANCE_KM, measure_distance, separate
from casque.model import CasualtyCount, CountRange, Grade, Place


def points(pair, name):
    return next((p.points for p in pair.parts if p.name == name), None)


def test_one_degree_of_latitude_is_the_known_length():
    # A sixtieth of a degree of a great circle is a nautical mile within a part in a thousand.
    assert measure_distance(0, 0, 1, 0) == pytest.approx(111.195, abs=0.01)
    assert measure_distance(0, 179.5, 0, -179.5) == pytest.approx(111.195, abs=0.01)
    assert measure_distance(90, 0, -90, 0) == pytest.approx(20015.1, abs=0.5)


def test_mopti_and_sevare_are_eleven_kilometres_apart_and_may_be_one_place():
    found = separate(town("Mopti", 2), town("Sevare", 2))
    assert found is not None
    distance, allowed = found
    assert distance == pytest.approx(10.8, abs=0.5)
    assert allowed == 25 + 25 + TOLERANCE_KM


def test_a_place_without_coordinates_has_no_distance():
    assert separate(town("Gao"), Place("Gao", "Gao", None, "ML", None, None, None, None, 1)) is None


def test_every_precision_has_a_radius_and_they_do_not_shrink_within_units():
    assert set(RADIUS_KM) == {1, 2, 3, 4, 5, 6, 7}
    assert RADIUS_KM[1] < RADIUS_KM[2] < RADIUS_KM[3] < RADIUS_KM[4] <= RADIUS_KM[6]


def test_the_same_account_from_two_sources_is_linked_with_its_reasons():
    a = make_report("a:1", "2019-01-25", town("Douentza"), 2, "LKA", 6, ("ied",))
    b = make_report("b:1", "2019-01-25", town("Douentza", 2), 2, "LKA", 6, ("ied", "landmine"))
    pair = score_pair(a, b)
    assert pair.linkable
    assert not pair.vetoes
    assert points(pair, "date") == 4
    assert points(pair, "place") == 3
    assert points(pair, "nationality") == 2
    assert points(pair, "killed") == 2
    assert "same day" in pair.reason
    assert "LKA" in pair.reason
    assert pair.score == sum(p.points for p in pair.parts)


def test_the_order_of_the_two_does_not_matter():
    a = make_report("a:1", "2019-01-25", town("Douentza"), 2, "LKA", 6, ("ied",))
    b = make_report("b:1", "2019-01", None, 3, None, 9, ("landmine",))
    assert score_pair(a, b) == score_pair(b, a)


BASE = make_report("a:1", "2019-10-06", town("Aguelhok"), 1, "TCD", 4, ("ied",), published="2019-10-07")


@pytest.mark.parametrize(
    ("other", "word"),
    [
        (make_report("a:2", "2019-10-06", town("Aguelhok"), 1, "TCD"), "one document"),
        (make_report("b:1", "2019-10-09", town("Aguelhok"), 1, "TCD"), "3 days apart"),
        (make_report("b:1", "2019-10-06", town("Bandiagara", 3), 1), "km apart"),
        (make_report("b:1", "2019-10-06", None, 1, "TGO"), "TGO"),
        (make_report("b:1", "2019-10-06", town("Aguelhok"), 4, "TCD"), "differ by 3"),
        (make_report("b:1", "2019-10-06", town("Aguelhok"), 1, mission="MINUSCA"), "MINUSCA"),
        (make_report("b:1", "2019-10-06", town("Aguelhok"), 1, hostile=False), "hostile"),
        (make_report("b:1", "2019-10-06", replace(town("Aguelhok"), country="NE"), 1), "countries"),
        (make_report("b:1", "2019-10-06", town("Aguelhok"), 1, published="2019-10-04"), "before 2019-10-06"),
        (make_report("b:1", None, town("Aguelhok"), 1), "no date"),
    ],
)
def test_what_rules_the_same_attack_out_is_said(other, word):
    pair = score_pair(BASE, other)
    assert not pair.linkable
    assert any(word in veto for veto in pair.vetoes), pair.vetoes


def test_two_rows_of_one_table_are_never_one_attack_but_two_corrections_may_be():
    rows = [make_report(f"{i}", "2019-10-06", town("Aguelhok"), 1, "TCD", source="mali") for i in (1, 2)]
    assert any("source mali" in v for v in score_pair(*rows).vetoes)
    desk = [replace(r, id=f"desk:{i}", source="desk") for i, r in enumerate(rows)]
    assert score_pair(*desk).linkable


def test_a_later_correction_by_two_is_no_contradiction():
    early = make_report("a:1", "2019-01-20", town("Aguelhok"), 8, "TCD", 19)
    late = make_report("b:1", "2019-01-20", town("Aguelhok"), 10, "TCD", 25)
    assert score_pair(early, late).linkable


def test_an_open_count_contradicts_only_what_lies_below_it():
    at_least = make_report("a:1", "2019-01-20", town("Aguelhok"), (4, 4, None), "TCD")
    assert score_pair(at_least, make_report("b:1", "2019-01-20", town("Aguelhok"), 10, "TCD")).linkable
    assert score_pair(at_least, make_report("b:1", "2019-01-20", town("Aguelhok"), 1, "TCD")).vetoes


def test_a_perpetrators_count_is_not_compared():
    official = make_report("a:1", "2015-05-28", town("Timbuktu", 2), 0, "BFA", 3, ("ied",))
    claim = make_report("b:1", "2015-05-28", town("Timbuktu", 2), 30, "BFA", None, ("ied",), grade=Grade("E", 4))
    pair = score_pair(official, claim)
    assert not pair.vetoes
    assert points(pair, "killed") == 0
    assert score_pair(official, replace(claim, grade=Grade("C", 3))).vetoes


def test_nobody_killed_is_not_unknown():
    none = make_report("a:1", "2014-08-29", town("Kidal"), 0, None, 9)
    one = make_report("b:1", "2014-08-29", town("Kidal"), 1, None, 9)
    unknown = make_report("b:1", "2014-08-29", town("Kidal"), None, None, 9)
    assert points(score_pair(none, one), "killed") == -2
    assert points(score_pair(none, unknown), "killed") is None


def test_a_part_of_a_total_is_not_added_to_it():
    whole = make_report("a:1", "2016-05-18", town("Aguelhok"), 5)
    parts = CasualtyCount("killed", "un", CountRange.exactly(2), nationality="TCD", part_of_total=True)
    detailed = replace(whole, id="text:b:1", sha256="b" * 64, casualties=(*whole.casualties, parts))
    assert points(score_pair(whole, detailed), "killed") == 3


def test_a_region_speaks_less_than_a_town():
    attack = make_report("a:1", "2017-09-05", town("Kidal"), 2)
    region = make_report("b:1", "2017-09-05", town("Kidal", 4), 2)
    assert points(score_pair(attack, region), "place") == 1


def test_the_month_and_nothing_else_does_not_link():
    month = make_report("a:1", "2019-10", None, 1, None, None, ("ied",))
    assert score_pair(BASE, month).score < LINK_THRESHOLD
    assert not score_pair(BASE, month).linkable

"""Incidents beside the register: one-to-one in deaths, windows, mismatches, and every mission."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import permutations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from linking_builders import MISSIONS, count, day, make_incident, make_register, make_report

from casque.errors import DataError, InputError
from casque.linking import reconcile_mission
from casque.linking.explain import UNEXPLAINED, Slot, assign, price
from casque.model import CasualtyCount, RegisterDay


def reconcile(incidents, register, mission="MINUSMA", **more):
    return reconcile_mission(incidents, register, mission, missions=MISSIONS, **more)


def test_same_day_same_nationality_same_number_is_certain():
    found = reconcile([make_incident("A", "2016-05-29", 5, ("TGO",))], make_register(("2016-05-29", "TGO", 5)))
    (match,) = found.matched
    assert (match.incident, match.reported, match.recorded, match.lag_days, match.certainty) == ("A", 5, 5, 0, "high")
    assert match.days == ((RegisterDay("MINUSMA", day("2016-05-29"), "TGO", "military", 5), 5),)
    assert (found.explained, found.total, found.only_register, found.only_reports) == (5, 5, (), ())
    assert (found.basis, found.edition, found.window_days) == ("register", "2025-04-04", (-1, 3))


@pytest.mark.parametrize(
    ("when", "lag"), [("2022-10-16", -1), ("2022-10-18", 1), ("2022-10-19", 2), ("2022-10-20", 3)]
)
def test_dates_inside_the_window_match_with_their_lag(when, lag):
    found = reconcile([make_incident("A", "2022-10-17", 4, ("TCD",))], make_register((when, "TCD", 4)))
    assert found.matched[0].lag_days == lag
    assert found.matched[0].certainty == ("high" if lag == 1 else "moderate")
    assert reconcile(
        [make_incident("A", "2022-10-17", 4, ("TCD",))], make_register((when, "TCD", 4)), window_days=(0, 0)
    ).explained == 0  # fmt: skip


@pytest.mark.parametrize("when", ["2022-10-15", "2022-10-21"])
def test_dates_outside_the_window_do_not_match(when):
    found = reconcile([make_incident("A", "2022-10-17", 4, ("TCD",))], make_register((when, "TCD", 4)))
    assert found.explained == 0
    assert found.only_reports[0][0] == "A"
    assert "no hostile death from 2022-10-16 to 2022-10-20" in found.only_reports[0][1]
    assert [(d.day, d.count) for d in found.only_register] == [(day(when), 4)]


def test_another_nationality_is_never_explained():
    found = reconcile([make_incident("A", "2018-04-05", 2, ("TCD",))], make_register(("2018-04-06", "NER", 1)))
    assert found.explained == 0
    assert "does not fit nationality" in found.only_reports[0][1]


def test_twins_on_one_day_get_their_own_dead():
    register = make_register(("2017-11-24", "NER", 4), ("2017-11-24", "BFA", 1))
    twins = [make_incident("A", "2017-11-24", 3, ("NER",)), make_incident("B", "2017-11-24", 1, ("BFA",))]
    found = {m.incident: m for m in reconcile(twins, register).matched}
    assert (found["A"].reported, found["A"].recorded, found["A"].certainty) == (3, 4, "moderate")
    assert "1 more than any report" in found["A"].reason
    assert (found["B"].recorded, found["B"].certainty) == (1, "high")


def test_the_nearer_of_two_attacks_gets_the_dead():
    register = make_register(("2021-01-14", "TCD", 2))
    near, far = make_incident("N", "2021-01-14", 2, ("TCD",)), make_incident("F", "2021-01-12", 2, ("TCD",))
    found = reconcile([far, near], register)
    assert [m.incident for m in found.matched] == ["N"]
    assert "explained by other attacks" in found.only_reports[0][1]


def test_more_reported_than_recorded_is_matched_with_the_reason():
    found = reconcile([make_incident("A", "2014-09-02", 7, ("TCD",))], make_register(("2014-09-02", "TCD", 5)))
    assert (found.matched[0].reported, found.matched[0].recorded) == (7, 5)
    assert "2 of the reported deaths are not in the register" in found.matched[0].reason


def test_far_more_recorded_than_reported_stays_in_the_register():
    found = reconcile([make_incident("A", "2014-09-02", 1, ("TCD",))], make_register(("2014-09-02", "TCD", 9)))
    assert found.matched[0].recorded == 3
    assert [d.count for d in found.only_register] == [6]


def test_without_a_nationality_one_more_is_explained_on_the_day_only():
    incident = make_incident("A", "2016-05-29", 5)
    found = reconcile([incident], make_register(("2016-05-29", "TGO", 6)))
    assert found.explained == 6
    apart = reconcile([incident], make_register(("2016-05-29", "TGO", 5), ("2016-05-30", "FRA", 1)))
    assert [(d.day, n) for d, n in apart.matched[0].days] == [(day("2016-05-29"), 5)]
    assert [d.nationality for d in apart.only_register] == ["FRA"]


def test_without_a_nationality_no_other_contingent_is_explained_days_later():
    incident = make_incident("A", "2016-05-29", 5)
    register = make_register(("2016-05-29", "TGO", 3), ("2016-05-31", "CHN", 1), ("2016-05-31", "TGO", 1))
    (match,) = reconcile([incident], register).matched
    assert {d.nationality for d, _ in match.days} == {"TGO"}
    assert match.recorded == 4
    assert "nationality is not known on both sides" in match.reason
    mixed = make_register(("2016-05-29", "TGO", 3), ("2016-05-29", "CHN", 2))
    assert reconcile([incident], mixed).explained == 5


def test_an_attack_of_unknown_number_explains_the_day_of_its_nationality():
    register = make_register(("2017-10-26", "TCD", 4), ("2017-10-26", "TGO", 1))
    found = reconcile([make_incident("A", "2017-10-26", None, ("TCD",))], register)
    assert (found.matched[0].reported, found.matched[0].recorded) == (None, 4)
    assert "no report states how many" in found.matched[0].reason
    assert [d.nationality for d in found.only_register] == ["TGO"]


def test_wounded_of_the_same_day_may_have_died_but_only_with_low_certainty():
    register = make_register(("2019-10-06", "TGO", 1))
    found = reconcile([make_incident("A", "2019-10-06", 0, ("TGO",), injured=1)], register)
    assert found.matched[0].certainty == "low"
    assert "one of the wounded" in found.matched[0].reason
    unharmed = reconcile([make_incident("A", "2019-10-06", 0, ("TGO",))], register)
    assert (unharmed.explained, unharmed.non_fatal) == (0, ("A",))


def test_a_stated_late_death_is_matched_to_its_own_day():
    incident = make_incident("A", "2018-02-28", 5, ("BGD",), 4, late=(("2018-03-19", "BGD", 1),))
    register = make_register(("2018-02-28", "BGD", 4), ("2018-03-19", "BGD", 1), ("2018-03-25", "BGD", 1))
    found = reconcile([incident], register)
    assert found.matched[0].recorded == 5
    assert "wounds on 2018-03-19 as a report states" in found.matched[0].reason
    assert [d.day for d in found.only_register] == [day("2018-03-25")]


def test_a_late_death_that_was_only_inferred_is_said_to_be_so():
    report = make_report("1", "2018-02-28", None, 4, "BGD", source="mali", late=(("2018-03-19", "BGD", 1),))
    incident = make_incident(
        "A", "2018-02-28", 5, ("BGD",), 4, late=(("2018-03-19", "BGD", 1),), reports=(report.id,)
    )
    register = make_register(("2018-02-28", "BGD", 4), ("2018-03-19", "BGD", 1))
    stated = reconcile([incident], register, reports=[report]).matched[0]
    inferred = reconcile([incident], register, reports=[replace(report, note="[I]: from the register")]).matched[0]
    assert (stated.certainty, inferred.certainty) == ("high", "moderate")
    assert "as a report states" in stated.reason
    assert "no source states it" in inferred.reason
    assert inferred.recorded == 5


def test_an_unstated_late_death_is_offered_but_not_counted():
    incident = make_incident("A", "2018-02-28", 4, ("BGD",), 4)
    register = make_register(("2018-02-28", "BGD", 4), ("2018-03-19", "BGD", 1), ("2018-04-19", "BGD", 1))
    found = reconcile([incident], register)
    assert (found.explained, found.total) == (4, 6)
    (possible,) = found.possible
    assert (possible.incident, possible.recorded, possible.lag_days, possible.certainty) == ("A", 1, 19, "low")
    assert "possible death of wounds" in possible.reason
    assert [d.day for d in found.only_register] == [day("2018-03-19"), day("2018-04-19")]


def test_no_late_death_is_offered_when_two_attacks_could_be_meant_or_nobody_was_wounded():
    register = make_register(("2018-03-19", "BGD", 1))
    two = [make_incident("A", "2018-02-28", 4, ("BGD",), 4), make_incident("B", "2018-03-05", 1, ("BGD",), 2)]
    assert reconcile(two, register).possible == ()
    assert reconcile([make_incident("A", "2018-02-28", 4, ("BGD",), 0)], register).possible == ()


def test_a_disputed_claim_that_the_register_lacks_is_listed():
    found = reconcile(
        [make_incident("A", "2015-05-28", (0, 0, 3), ("BFA",), 3)], make_register(("2015-05-25", "BGD", 1))
    )
    assert found.only_reports == (
        ("A", "disputed: between 0 and 3 killed; the register has no hostile death from 2015-05-27 to 2015-05-31"),
    )


def test_a_death_of_another_cause_is_pointed_at():
    register = make_register(("2016-02-05", "NGA", 1, "police", "to_be_determined"), ("2015-05-25", "BGD", 1))
    found = reconcile([make_incident("A", "2016-02-05", 1)], register)
    assert "1 to be determined" in found.only_reports[0][1]
    assert found.total == 1


def test_an_attack_after_the_edition_ends_says_so():
    register = make_register(("2015-05-25", "BGD", 1), last_day="2023-11-21")
    found = reconcile([make_incident("A", "2023-12-01", 1)], register)
    assert "ends on 2023-11-21" in found.only_reports[0][1]


def test_a_month_is_narrowed_to_the_day_that_fits_the_number():
    register = make_register(
        ("2021-01-13", "CIV", 3), ("2021-01-14", "CIV", 1), ("2021-01-15", "EGY", 1), ("2021-01-30", "MLI", 1)
    )
    found = reconcile([make_incident("A", "2021-01", 4, (), 7)], register)
    assert [(d.day, n) for d, n in found.matched[0].days] == [(day("2021-01-13"), 3), (day("2021-01-14"), 1)]
    assert "only the period" in found.matched[0].reason
    assert found.matched[0].certainty != "high"


def test_a_month_does_not_take_what_a_dated_attack_explains():
    register = make_register(("2021-01-13", "CIV", 4), ("2021-01-20", "TCD", 4))
    dated, month = make_incident("D", "2021-01-13", 4, ("CIV",)), make_incident("M", "2021-01", 4)
    found = {m.incident: m for m in reconcile([month, dated], register).matched}
    assert found["M"].days[0][0].nationality == "TCD"
    alone = reconcile([month], register).matched[0]
    assert alone.certainty == "low"
    assert "another day of the period fits" in alone.reason


def test_reports_tell_which_nationality_was_killed():
    # The injured were Egyptian, the dead Chadian: without the reports both would do.
    report = make_report("a:1", "2021-01-15", None, 1, "TCD")
    injured = CasualtyCount("injured", "un", count(2), nationality="EGY")
    report = replace(report, casualties=(*report.casualties, injured))
    incident = make_incident("A", "2021-01-15", 1, ("EGY", "TCD"), 2, reports=(report.id,))
    register = make_register(("2021-01-15", "EGY", 1))
    assert reconcile([incident], register, reports=[report]).explained == 0
    assert reconcile([incident], register).explained == 1


def test_the_personnel_type_separates_two_attacks_of_a_day():
    police = make_report("a:1", "2022-12-16", None, 2, "NGA", personnel="police")
    army = make_report("b:1", "2022-12-16", None, 2, "NGA", personnel="military")
    incidents = [
        make_incident("A", "2022-12-16", 2, ("NGA",), reports=(army.id,)),
        make_incident("P", "2022-12-16", 2, ("NGA",), reports=(police.id,)),
    ]
    register = make_register(("2022-12-16", "NGA", 2, "police"), ("2022-12-16", "NGA", 2, "military"))
    found = reconcile(incidents, register, reports=[police, army])
    kinds = {m.incident: m.days[0][0].personnel_type for m in found.matched}
    assert kinds == {"A": "military", "P": "police"}


def test_guards_whom_the_register_counts_as_local_staff_are_explained_with_low_certainty():
    report = make_report("a:1", "2017-08-14", None, 0, None, 7)
    guards = CasualtyCount("killed", "other", count(5), "contractor", "MLI")
    report = replace(report, casualties=(*report.casualties, guards))
    incident = make_incident("A", "2017-08-14", 0, (), 7, reports=(report.id,))
    register = make_register(("2017-08-14", "MLI", 1, "local_civilian"), ("2017-08-14", "TGO", 1))
    found = reconcile([incident], register, reports=[report])
    assert found.explained == 1
    assert found.matched[0].certainty == "low"
    assert "civilians or guards" in found.matched[0].reason


@pytest.mark.parametrize(("mission", "nationality"), [("MONUSCO", "TZA"), ("UNIFIL", "IRL")])
def test_every_mission_works_and_keeps_to_its_own(mission, nationality):
    register = make_register(("2017-12-07", nationality, 15), mission=mission)
    own = make_incident("A", "2017-12-07", 14, (nationality,), mission=mission)
    foreign = make_incident("B", "2017-12-07", 15, (nationality,), mission="MINUSMA")
    accident = make_incident("C", "2017-12-07", 15, (nationality,), mission=mission, hostile=False)
    found = reconcile([own, foreign, accident], register, mission)
    assert [m.incident for m in found.matched] == ["A"]
    assert (found.explained, found.total, found.mission) == (15, 15, mission)


def test_missions_that_the_register_pools_are_taken_together():
    register = make_register(("1993-06-05", "PAK", 24), mission="UNOSOM")
    incident = make_incident("A", "1993-06-05", 24, ("PAK",), mission="UNOSOM II")
    for name in ("UNOSOM II", "unosom", "UNOSOM"):
        found = reconcile([incident], register, name)
        assert (found.mission, found.explained) == ("UNOSOM", 24)


def test_yearly_figures_of_a_digest_are_refused_with_a_remedy():
    register = make_register(("2017", None, 15), mission="MONUSCO", basis="digest")
    with pytest.raises(DataError, match="by year only") as caught:
        reconcile([], register, "MONUSCO")
    assert "casque source pull un_fatalities" in caught.value.remedy


def test_an_unknown_mission_and_an_upside_down_window_are_refused():
    register = make_register(("2017-01-01", "TCD", 1))
    with pytest.raises(InputError, match="MINUSMAA"):
        reconcile([], register, "MINUSMAA")
    with pytest.raises(InputError, match="window"):
        reconcile([], register, window_days=(1, 3))


def test_a_mission_without_hostile_deaths_reconciles_to_nothing():
    found = reconcile([make_incident("A", "2017-01-01", 0, mission="UNIFIL")], make_register(), "UNIFIL")
    assert (found.explained, found.total, found.non_fatal) == (0, 0, ("A",))


# ----- the assignment itself


def slots_and_days(rng):
    slots = [
        Slot(
            rng.randrange(3), "stated", rng.choice([0.0, 1.0, 5.0]), day(f"2020-01-{d:02d}"), day(f"2020-01-{d:02d}"),
            frozenset(rng.sample(["TCD", "TGO"], rng.randrange(3))), rng.random() < 0.8, frozenset(), 1, 3,
        )
        for d in (rng.randrange(8, 14) for _ in range(rng.randrange(1, 5)))
    ]  # fmt: skip
    days = [
        RegisterDay("M", day(f"2020-01-{d:02d}"), rng.choice(["TCD", "TGO"]), "military", 1)
        for d in sorted(rng.randrange(8, 16) for _ in range(rng.randrange(1, 5)))
    ]
    return slots, days


def cheapest_by_trying_all(slots, days):
    best = None
    for choice in product(range(-1, len(slots)), repeat=len(days)):
        used = [c for c in choice if c >= 0]
        if len(set(used)) < len(used):
            continue
        prices = [UNEXPLAINED if c < 0 else price(slots[c], d) for c, d in zip(choice, days, strict=True)]
        if None not in prices:
            best = sum(prices) if best is None else min(best, sum(prices))
    return best


@pytest.mark.parametrize("seed", range(40))
def test_the_assignment_is_as_cheap_as_the_best_of_all(seed):
    slots, days = slots_and_days(random.Random(seed))
    cost = 0.0
    for cell, used in zip(days, assign(days, slots), strict=True):
        assert sum(used.values()) <= cell.count
        cost += sum(price(slots[s], cell) * n for s, n in used.items()) + UNEXPLAINED * (
            cell.count - sum(used.values())
        )
    assert cost == pytest.approx(cheapest_by_trying_all(slots, days))


@st.composite
def some_incidents(draw):
    found = []
    for n in range(draw(st.integers(1, 6))):
        when = draw(st.sampled_from(["2020-01-08", "2020-01-09", "2020-01-10", "2020-01-12", "2020-01", "2020"]))
        late = draw(st.sampled_from([(), (("2020-01-20", "TCD", 1),)]))
        found.append(
            make_incident(
                f"I{n}", when, draw(st.sampled_from([None, 0, 1, 3, (1, 2, 4), (0, 0, 2)])),
                draw(st.sampled_from([(), ("TCD",), ("TGO",), ("TCD", "TGO")])),
                draw(st.sampled_from([None, 0, 2])), late=late,
            )
        )  # fmt: skip
    return found


CELLS = (("2020-01-08", "TCD", 3), ("2020-01-09", "TGO", 1), ("2020-01-10", "TCD", 2), ("2020-01-12", None, 1),
         ("2020-01-20", "TCD", 1), ("2020-01-28", "TGO", 4))  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(some_incidents(), st.data())
def test_no_death_is_explained_twice_and_the_order_does_not_matter(incidents, data):
    register = make_register(*CELLS)
    found = reconcile(incidents, register)
    assert found == reconcile(data.draw(st.permutations(incidents)), register)
    taken = {}
    for match in found.matched:
        assert match.recorded == sum(n for _, n in match.days) > 0
        for cell, n in match.days:
            taken[cell] = taken.get(cell, 0) + n
    left = {(d.day, d.nationality): d.count for d in found.only_register}
    for cell, n in taken.items():
        assert n + left.get((cell.day, cell.nationality), 0) == cell.count
    assert found.explained == sum(taken.values()) == found.total - sum(left.values())
    listed = [m.incident for m in found.matched] + [i for i, _ in found.only_reports] + list(found.non_fatal)
    assert sorted(listed) == sorted(i.id for i in incidents)


def test_all_orders_of_three_alike_incidents_give_one_answer():
    alike = [make_incident(k, "2020-01-08", 1, ("TCD",)) for k in "ABC"]
    register = make_register(("2020-01-08", "TCD", 2))
    answers = {reconcile(order, register).matched for order in permutations(alike)}
    assert len(answers) == 1
    assert [m.incident for m in answers.pop()] == ["A", "B"]

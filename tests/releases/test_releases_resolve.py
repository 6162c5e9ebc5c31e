"""The resolution policy: whose value holds, who agrees, who differs, and what the incident is called."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casque.model import (
    Alias,
    Attribution,
    CasualtyCount,
    CountRange,
    DateRange,
    FactSource,
    Grade,
    MemberState,
    Mission,
    Place,
    Publisher,
    Report,
    ReportDate,
)
from casque.releases import POLICY, resolve_incidents
from casque.releases.resolve import list_undated

SOURCE = (FactSource("test", confirmed=True),)
PUBLISHERS = tuple(
    Publisher(k, k, (), k, "en", "B", 2, "international", SOURCE) for k in ("un", "agency", "perpetrator")
)
STATES = tuple(
    MemberState(a3, a2, n, a3, (Alias(a3, "en"),), (), (), SOURCE)
    for a3, a2, n in (("MLI", "ML", 466), ("COD", "CD", 180))
)
MISSIONS = tuple(
    Mission(a, a, (), hosts, date(1999, 1, 1), 1, None, None, "peacekeeping", None, a, SOURCE)
    for a, hosts in (("MINUSMA", ("ML",)), ("MONUSCO", ("CD",)), ("UNTSO", ()))
)
DAY = DateRange.of_day(date(2019, 1, 20))
AGUELHOK = Place("Aguelhok", "Aguelhok", None, "ML", "Kidal", 19.46, 0.86, None, 1)


def killed(number, **more):
    return CasualtyCount("killed", "un", CountRange.exactly(number), **more)


def injured(number, **more):
    return CasualtyCount("injured", "un", CountRange.exactly(number), **more)


def report(key, grade="B3", when=DAY, **more):
    more.setdefault("mission", "MINUSMA")
    more.setdefault("place", AGUELHOK)
    more.setdefault("hostile", True)
    more.setdefault("source", "text")
    return Report(
        id=key, date=None if when is None else ReportDate(when), grade=Grade(grade[0], int(grade[1])), **more
    )


def resolve(*clusters):
    return resolve_incidents(clusters, MISSIONS, STATES, PUBLISHERS)


def resolve_one(*reports):
    (incident,) = resolve(reports)
    return incident


def support(incident, variable):
    return next(s for s in incident.support if s.variable == variable)


def test_the_better_grade_wins_and_the_others_are_listed_with_their_value():
    incident = resolve_one(
        report("a", "C3", casualties=(killed(8),)),
        report("b", "B2", casualties=(killed(10),)),
        report("c", "D4", casualties=(killed(10),)),
    )
    assert incident.killed == CountRange(8, 10, 10, "range")
    found = support(incident, "killed")
    assert (found.chosen, found.agreeing, found.dissenting) == ("b", ("c",), (("a", "8"),))
    assert incident.reports == ("b", "a", "c")
    assert incident.policy == POLICY == "resolution@1"


def test_credibility_decides_between_equal_reliability_then_the_office_then_the_latest():
    better = resolve_one(report("a", "B3", casualties=(killed(8),)), report("b", "B2", casualties=(killed(9),)))
    assert better.killed.best == 9
    official = resolve_one(
        report("a", publisher="agency", published=date(2019, 1, 25), casualties=(killed(8),)),
        report("b", publisher="un", published=date(2019, 1, 20), casualties=(killed(10),)),
    )
    assert official.killed.best == 10
    latest = resolve_one(
        report("a", published=date(2019, 1, 20), casualties=(killed(8),)),
        report("b", published=date(2019, 1, 21), casualties=(killed(10),)),
    )
    assert latest.killed.best == 10


def test_a_claim_never_beats_an_observation():
    own = report("claim", "E4", casualties=(killed(30, nationality="FRA"),))
    ungraded = report("text", "F6", casualties=(killed(10, nationality="TCD"),))
    incident = resolve_one(own, ungraded)
    assert incident.killed == CountRange.exactly(10)
    assert incident.nationalities == ("TCD",)
    assert support(incident, "killed").dissenting == (("claim", "30"),)
    assert incident.reports == ("text", "claim")
    published = report("claim", "B2", publisher="perpetrator", casualties=(killed(30),))
    assert resolve_one(published, ungraded).killed.high == 10


def test_a_claim_that_stands_alone_is_kept():
    assert resolve_one(report("claim", "E4", casualties=(killed(3),))).killed == CountRange.exactly(3)


def test_a_correction_by_hand_stands_alone():
    incident = resolve_one(
        report("un", "A1", casualties=(killed(8),)),
        report("desk:1", "F6", source="desk", when=DateRange.of_month(2019, 1), casualties=(killed(10),)),
    )
    assert incident.killed == CountRange.exactly(10)
    assert incident.date == DateRange.of_month(2019, 1)


def test_precision_comes_first_for_date_and_place():
    region = Place("Kidal", "Kidal region", None, "ML", "Kidal", 18.4, 1.4, None, 4)
    incident = resolve_one(
        report("official", "A1", when=DateRange.of_month(2019, 1), place=region),
        report("press", "C3"),
    )
    assert incident.date == DAY
    assert incident.place.name == "Aguelhok"
    assert support(incident, "date").dissenting == (("official", "2019-01-01 to 2019-01-31"),)
    assert support(incident, "place").dissenting == (("official", "Kidal"),)


def test_unknown_stays_unknown_and_is_never_nought():
    incident = resolve_one(report("a"))
    assert incident.killed is None
    assert incident.injured is None
    assert support(incident, "killed").chosen is None
    nobody = resolve_one(report("a", casualties=(killed(0),)))
    assert nobody.killed == CountRange.exactly(0)


def test_an_open_end_is_closed_by_a_number_and_vague_words_have_no_best():
    at_least = CasualtyCount("killed", "un", CountRange(4, 4, None, "at_least"))
    several = CasualtyCount("killed", "un", CountRange(2, None, None, "vague"))
    assert resolve_one(
        report("a", casualties=(at_least,)), report("b", casualties=(killed(6),))
    ).killed == CountRange(4, 4, 6, "range")
    assert resolve_one(report("a", casualties=(at_least,))).killed == CountRange(4, 4, None, "at_least")
    assert resolve_one(report("a", "B2", casualties=(several,)), report("b", casualties=(killed(6),))).killed == (
        CountRange(2, 6, 6, "range")
    )
    assert resolve_one(report("a", casualties=(several,))).killed == CountRange(2, None, None, "at_least")


def test_other_victims_are_not_un_personnel():
    guard = CasualtyCount("killed", "host_force", CountRange.exactly(5), nationality="MLI")
    incident = resolve_one(report("a", casualties=(killed(1, nationality="TGO"), guard)))
    assert (incident.killed, incident.nationalities) == (CountRange.exactly(1), ("TGO",))


LATE = date(2019, 2, 4)


def test_a_late_death_on_top_is_added_and_one_inside_is_not():
    on_top = report("a", casualties=(killed(10), killed(1, nationality="TCD", death_date=LATE)))
    inside = report("a", casualties=(killed(11), killed(1, nationality="TCD", death_date=LATE, part_of_total=True)))
    for told in (on_top, inside):
        incident = resolve_one(told)
        assert incident.killed == CountRange.exactly(11)
        assert incident.late_deaths == ((LATE, "TCD", 1),)


def test_a_late_death_is_carried_over_to_a_report_published_before_it():
    follow_up = report("b", "C3", published=LATE, casualties=(killed(1, nationality="TCD", death_date=LATE),))
    early = report("a", "B2", published=date(2019, 1, 21), casualties=(killed(10),))
    assert resolve_one(early, follow_up).killed == CountRange.exactly(11)
    undated = report("a", "B2", casualties=(killed(10),))
    assert resolve_one(undated, follow_up).killed == CountRange(10, 10, 11, "range")


def test_a_figure_that_holds_the_late_death_already_is_left_alone():
    with_late = report("a", "C3", casualties=(killed(3), killed(1, nationality="CIV", death_date=LATE)))
    later = report("b", "B2", published=date(2019, 10, 25), casualties=(killed(4),))
    assert resolve_one(with_late, later).killed == CountRange.exactly(4)


def test_a_late_death_told_twice_counts_once():
    told = [
        report(k, casualties=(killed(10), killed(1, nationality=n, death_date=LATE, part_of_total=True)))
        for k, n in (("a", "TCD"), ("b", None), ("c", "TCD"))
    ]
    assert resolve_one(*told).late_deaths == ((LATE, "TCD", 1),)


def test_only_a_late_death_is_a_count_of_its_own():
    month = DateRange.of_month(2021, 11)
    death = killed(1, nationality="EGY", death_date=date(2021, 12, 6))
    incident = resolve_one(report("a", when=month, casualties=(death,)))
    assert incident.killed == CountRange.exactly(1)
    assert incident.late_deaths == ((date(2021, 12, 6), "EGY", 1),)


def test_every_attribution_stands_and_types_are_ordered_by_support():
    incident = resolve_one(
        report("a", attributions=(Attribution("jnim", "claimed"),), attack_types=("ambush", "ied")),
        report("b", "A1", attributions=(Attribution("aqim", "stated"), Attribution(None, "suspected"))),
        report("c", "C3", attack_types=("ied",), target="convoy"),
    )
    assert incident.attributions == (("aqim", "stated", "b"), (None, "suspected", "b"), ("jnim", "claimed", "a"))
    assert incident.attack_types == ("ied", "ambush")
    assert incident.target == "convoy"


def test_identifiers_count_by_date_then_place_within_country_and_year():
    def at(key, when, name):
        return (report(key, when=DateRange.of_day(date.fromisoformat(when)), place=Place(
            name, None, None, "ML", None, None, None, None, 1)),)  # fmt: skip

    clusters = [at("x1", "2017-11-24", "Mopti"), at("x2", "2017-11-24", "Menaka"), at("x3", "2016-05-29", "Sevare"),
                at("x4", "2017-01-02", "Gao")]  # fmt: skip
    named = {i.reports[0]: i.id for i in resolve(*clusters)}
    assert named == {"x3": "PKV-MLI-2016-001", "x4": "PKV-MLI-2017-001", "x2": "PKV-MLI-2017-002",
                     "x1": "PKV-MLI-2017-003"}  # fmt: skip
    assert resolve(*clusters) == resolve(*reversed(clusters))


@pytest.mark.parametrize(
    ("mission", "place", "country"),
    [("MONUSCO", None, "COD"), ("MONUSCO", AGUELHOK, "MLI"), ("UNTSO", None, "ZZZ"), (None, None, "ZZZ")],
)
def test_the_country_comes_from_the_place_then_from_the_mission(mission, place, country):
    assert resolve_one(report("a", mission=mission, place=place)).id == f"PKV-{country}-2019-001"


def test_a_report_without_any_date_makes_no_incident_but_is_listed():
    nothing = report("a", when=None)
    published = report("b", when=None, published=date(2019, 6, 1))
    assert resolve((nothing,)) == ()
    assert list_undated([(nothing,), (published,)]) == ("a",)
    incident = resolve_one(published)
    assert incident.date == DateRange(date(2018, 6, 1), date(2019, 6, 1), 5)


counts = st.one_of(
    st.integers(0, 30).map(CountRange.exactly),
    st.integers(0, 30).map(lambda n: CountRange(n, n, None, "at_least")),
    st.integers(0, 30).map(lambda n: CountRange(None, n, n, "at_most")),
    st.integers(0, 5).map(lambda n: CountRange(n, None, None, "vague")),
    st.tuples(st.integers(0, 5), st.integers(5, 9), st.integers(9, 30)).map(lambda t: CountRange(*t, "range")),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(counts, st.sampled_from(["A1", "B3", "E4", "F6"]), st.booleans()), min_size=1, max_size=6),
       st.randoms())  # fmt: skip
def test_counts_stay_in_order_and_the_order_of_reports_does_not_matter(drawn, rng):
    reports = []
    for n, (number, grade, late) in enumerate(drawn):
        rows = [CasualtyCount("killed", "un", number)]
        if late:
            rows.append(killed(1, death_date=LATE))
        reports.append(report(f"r{n}", grade, casualties=tuple(rows)))
    incident = resolve_one(*reports)
    rng.shuffle(reports)
    assert resolve_one(*reports) == incident
    known = [n for n in (incident.killed.low, incident.killed.best, incident.killed.high) if n is not None]
    assert known == sorted(known)
    best = support(incident, "killed").chosen
    assert best in {r.id for r in reports}

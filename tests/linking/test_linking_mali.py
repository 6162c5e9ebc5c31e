"""The curated attacks of Mali against the register, the texts' reports against the curated ones."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from linking_builders import seed_reports
from test_linking_cluster import perturb

from casque.errors import DataError
from casque.linking import link_reports, reconcile_mission
from casque.reference import load_digest
from casque.releases import resolve_incidents
from casque.sources.mali import read_reports
from casque.sources.un_fatalities import parse_edition

#: Deaths of the register for which no attack is reported (facts/mali_facts.md, end of section 4).
OFFICIAL_ONLY = [
    ("2014-09-14", "TCD", 1), ("2015-01-27", "NER", 1), ("2015-03-08", "TCD", 1), ("2015-11-24", "MLI", 1),
    ("2016-02-25", "TCD", 2), ("2016-03-12", "TCD", 2), ("2016-08-07", "TCD", 1), ("2016-10-03", "TCD", 1),
    ("2016-11-06", "TGO", 1), ("2017-01-23", "TCD", 1), ("2018-04-06", "NER", 1), ("2019-04-03", "BEN", 1),
    ("2020-10-15", "EGY", 1), ("2021-01-30", "MLI", 1),
]  # fmt: skip

#: Which attack each report of the two articles tells of.
SEED_ATTACKS = {
    "text:8aff0aafdc46:1": date(2016, 5, 31),
    "text:8aff0aafdc46:2": date(2016, 5, 29),
    "text:8aff0aafdc46:3": date(2016, 5, 18),
    "text:8302634cc157:1": date(2021, 10, 2),
    "text:8302634cc157:2": date(2021, 4, 2),
    "text:8302634cc157:3": date(2021, 1, 13),
}


@pytest.fixture(scope="module")
def curated():
    return read_reports()


@pytest.fixture(scope="module")
def incidents(curated):
    return resolve_incidents(link_reports(curated))


@pytest.fixture(scope="module", params=["digest", "register"])
def register(request):
    if request.param == "digest":
        return load_digest()
    return parse_edition(request.getfixturevalue("register_csv"), "register.csv")


def test_the_61_curated_attacks_are_61_incidents(curated, incidents):
    assert len(curated) == len(incidents) == 61
    assert len({i.id for i in incidents}) == 61
    assert all(i.id.startswith("PKV-MLI-") for i in incidents)


def test_158_of_174_deaths_are_explained_and_the_rest_is_named_by_date(curated, incidents, register):
    found = reconcile_mission(incidents, register, "MINUSMA", reports=curated)
    assert (found.basis, found.total) == (register.basis, 174)
    assert found.explained == 158
    assert [(d.day.isoformat(), d.nationality, d.count) for d in found.only_register] == OFFICIAL_ONLY
    dates = {i.id: i.date.start for i in incidents}
    assert [dates[i] for i, _ in found.only_reports] == [date(2015, 5, 28), date(2016, 2, 5)]
    assert "disputed" in found.only_reports[0][1]
    assert [dates[i] for i in found.non_fatal] == [
        date(2014, 8, 29), date(2017, 5, 15), date(2023, 8, 13), date(2023, 10, 31)
    ]  # fmt: skip
    assert len(found.matched) == 55


def test_every_match_keeps_nationality_and_window_and_says_why(curated, incidents, register):
    found = reconcile_mission(incidents, register, "MINUSMA", reports=curated)
    by_id = {i.id: i for i in incidents}
    for match in found.matched:
        incident = by_id[match.incident]
        late = {d for d, _, _ in incident.late_deaths}
        assert match.recorded == sum(n for _, n in match.days)
        assert match.reason
        for cell, _ in match.days:
            assert cell.nationality in incident.nationalities
            days = (cell.day - incident.date.start).days
            assert -1 <= days <= 3 or any(abs((cell.day - d).days) <= 1 for d in late)


@pytest.mark.parametrize(
    ("when", "recorded", "lag"),
    [("2022-10-17", 4, 2), ("2021-02-10", 1, 2), ("2016-02-12", 7, 0), ("2019-01-20", 11, 0), ("2021-01-13", 4, 0),
     ("2014-09-02", 5, 0)],
)  # fmt: skip
def test_known_lags_and_late_deaths(curated, incidents, when, recorded, lag):
    found = reconcile_mission(incidents, load_digest(), "MINUSMA", reports=curated)
    (incident,) = [i for i in incidents if i.date.start == date.fromisoformat(when)]
    (match,) = [m for m in found.matched if m.incident == incident.id]
    assert (match.recorded, match.lag_days) == (recorded, lag)


def test_twins_of_one_day_explain_their_own_dead(curated, incidents):
    found = reconcile_mission(incidents, load_digest(), "MINUSMA", reports=curated)
    by_id = {i.id: i for i in incidents}
    for day in (date(2017, 8, 14), date(2017, 11, 24), date(2019, 10, 6)):
        twins = [m for m in found.matched if by_id[m.incident].date.start == day]
        assert len(twins) == 2
        assert twins[0].days[0][0].nationality != twins[1].days[0][0].nationality


def test_attacks_moved_in_time_explain_next_to_nothing(curated, incidents):
    """The matching is not generous: at wrong dates at most six of the 174 deaths fit."""
    for days in (-60, -45, -30, -20, -10, 10, 20, 30, 45, 60, 90, 180):
        step = timedelta(days=days)
        moved = [
            replace(i, date=replace(i.date, start=i.date.start + step, end=i.date.end + step), late_deaths=())
            for i in incidents
        ]
        found = reconcile_mission(moved, load_digest(), "MINUSMA", reports=curated)
        assert found.explained <= 6, days


def test_late_deaths_that_no_report_states_are_offered_again_but_not_counted(curated, incidents):
    silent = [replace(i, late_deaths=()) for i in incidents]
    found = reconcile_mission(silent, load_digest(), "MINUSMA", reports=curated)
    assert found.explained == 153
    offered = [(m.days[0][0].day, m.days[0][0].nationality) for m in found.possible]
    assert offered == [
        (date(2018, 3, 19), "BGD"), (date(2019, 2, 4), "TCD"), (date(2019, 5, 2), "EGY"), (date(2022, 3, 15), "EGY")
    ]  # fmt: skip
    assert {m.certainty for m in found.possible} == {"low"}
    assert {d.day for d in found.only_register} >= {day for day, _ in offered}


def test_with_fewer_attacks_fewer_deaths_are_explained_and_none_moves(curated, incidents):
    whole = reconcile_mission(incidents, load_digest(), "MINUSMA", reports=curated)
    explained = {m.incident: m.recorded for m in whole.matched}
    half = [i for n, i in enumerate(incidents) if n % 2]
    found = reconcile_mission(half, load_digest(), "MINUSMA", reports=curated)
    assert {m.incident: m.recorded for m in found.matched} == {
        i.id: explained[i.id] for i in half if i.id in explained
    }


def test_the_digest_says_to_pull_the_register_for_other_missions():
    with pytest.raises(DataError) as caught:
        reconcile_mission([], load_digest(), "MONUSCO")
    assert "source pull" in caught.value.remedy


def test_the_register_reconciles_every_mission(register_csv, incidents):
    register = parse_edition(register_csv, "register.csv")
    hostile = Counter[str]()
    for t in register.tallies:
        if t.cause == "malicious":
            hostile[t.mission] += t.count
    for mission, deaths in hostile.items():
        found = reconcile_mission(incidents, register, mission)
        assert found.total == deaths
        assert found.explained == (158 if mission == "MINUSMA" else 0)


def test_each_report_of_the_articles_links_to_its_attack_and_to_no_other(curated):
    clusters = link_reports([*curated, *seed_reports()])
    assert len(clusters) == 61
    found = {}
    for cluster in clusters:
        rows = [r for r in cluster if r.source == "mali"]
        assert len(rows) == 1
        for text in (r for r in cluster if r.source == "text"):
            found[text.id] = rows[0].date.range.start
    assert found == SEED_ATTACKS


def test_the_articles_change_nothing_in_what_is_explained(curated, register):
    reports = [*curated, *seed_reports()]
    found = reconcile_mission(resolve_incidents(link_reports(reports)), register, "MINUSMA", reports=reports)
    assert found.explained == 158
    assert [(d.day.isoformat(), d.nationality, d.count) for d in found.only_register] == OFFICIAL_ONLY


@pytest.mark.parametrize("seed", range(5))
def test_copies_as_another_source_might_tell_them_find_their_own_attack(curated, seed):
    rng = random.Random(seed)
    copies = [perturb(r, rng, "copy") for r in curated]
    right = 0
    for cluster in link_reports([*curated, *copies]):
        rows = [r.id for r in cluster if r.source == "mali"]
        for copy in (r for r in cluster if r.source == "text"):
            if rows:
                assert copy.id == f"text:copy:{rows[0]}"
                right += 1
    assert right >= 0.93 * len(curated)

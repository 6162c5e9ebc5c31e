"""The missions: 71 operations, those of the register, and which were active when."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from casque.reference import find_mission, load_missions
from casque.reference.missions import list_active_missions, list_parts


def test_the_operations_are_the_71_of_the_uns_count():
    operations = [m for m in load_missions() if m.kind == "peacekeeping" and not list_parts(m.acronym)]
    assert len(operations) == 71


def test_active_operations_when_the_first_seed_was_published():
    assert {m.acronym for m in list_active_missions(date(2016, 6, 1))} == {
        "UNIFIL", "UNAMID", "MONUSCO", "UNMISS", "UNISFA", "MINUSCA", "UNMIL", "UNOCI", "MINUSTAH", "UNDOF", "UNTSO",
        "UNFICYP", "UNMOGIP", "MINURSO", "UNMIK", "MINUSMA",
    }  # fmt: skip
    political = {m.acronym for m in list_active_missions(date(2016, 6, 1), ("political",))}
    assert {"UNAMA", "UNAMI", "UNSMIL", "UNSOM", "UNIOGBIS", "UNOWAS"} <= political
    assert not {"UNPOS", "UNTMIS", "BINUH", "UNVMC", "UNITAMS"} & political


@pytest.mark.parametrize(
    ("acronym", "last"),
    [("MINUSMA", date(2023, 12, 31)), ("UNOCI", date(2017, 6, 30)), ("UNMIL", date(2018, 3, 30)),
     ("MINUSTAH", date(2017, 10, 15)), ("MINUJUSTH", date(2019, 10, 15)), ("UNAMID", date(2020, 12, 31))],
)  # fmt: skip
def test_the_last_day_counts_and_the_next_does_not(acronym, last):
    mission = find_mission(acronym)
    assert mission.end == last
    assert mission.active_on(last)
    assert not mission.active_on(last.fromordinal(last.toordinal() + 1))


@pytest.mark.parametrize(
    ("written", "acronym"),
    [("FINUL", "UNIFIL"), ("ONUCI", "UNOCI"), ("MINUAD", "UNAMID"), ("FNUOD", "UNDOF"), ("ONUST", "UNTSO"),
     ("MINUL", "UNMIL"), ("Minusma", "MINUSMA"), ("MINUSS", "UNMISS"), ("UNCPSG", "UNPSG"), (" UNOSOM ", "UNOSOM"),
     ("UNOSOM I", "UNOSOM I"), ("FORPRONU", "UNPROFOR"), ("MINUAR", "UNAMIR"), ("unsecretariat", "UNSecretariat")],
)  # fmt: skip
def test_missions_are_found_by_their_acronyms(written, acronym):
    assert find_mission(written).acronym == acronym


def test_what_is_no_mission_is_not_found():
    assert find_mission("KFOR") is None
    assert find_mission("") is None


def test_pooled_entries_of_the_register():
    assert [m.acronym for m in list_parts("UNOSOM")] == ["UNOSOM I", "UNOSOM II"]
    assert [m.acronym for m in list_parts("UNEF")] == ["UNEF I", "UNEF II"]
    assert [m.acronym for m in list_parts("UNAVEM")] == ["UNAVEM I", "UNAVEM II", "UNAVEM III"]
    assert list_parts("MINUSMA") == ()
    assert "UNOSOM" not in {m.acronym for m in list_active_missions(date(1993, 1, 1))}


def test_french_acronyms_are_marked_french():
    aliases = {(a.text, a.lang) for a in find_mission("UNIFIL").aliases}
    assert {("UNIFIL", "und"), ("FINUL", "fr"), ("Force intérimaire des Nations Unies au Liban", "fr")} <= aliases


def test_every_acronym_of_the_register_is_known(register_csv, old_register_csv):
    acronyms = set()
    for data in (register_csv, old_register_csv):
        acronyms |= {row["mission_acronym"] for row in csv.DictReader(data.decode("utf-8-sig").splitlines())}
    assert len(acronyms) == 81
    for acronym in acronyms:
        mission = find_mission(acronym)
        assert mission is not None, acronym
        assert mission.acronym == mission.register_acronym == acronym
    assert {m.register_acronym for m in load_missions()} - {None} == acronyms


def test_days_agree_with_the_uns_list(shared):
    """The list has the month for most missions, and is behind or wrong for those named here."""
    text = (shared / "data/un_missions/DPPADPOSS-PKO_2024-02-19.csv").read_text("utf-8-sig")
    differing = set()
    for row in csv.DictReader(text.splitlines()):
        mission = find_mission(row["mission_acronym"])
        assert mission is not None, row["mission_acronym"]
        if row["mission_acronym"] != mission.acronym:  # UNCPSG is UNPSG a second time
            continue
        start, end = mission.start.isoformat(), mission.end.isoformat() if mission.end else ""
        if (row["start_date"] and row["start_date"][:7] != start[:7]) or row["end_date"][:7] != end[:7]:
            differing.add(mission.acronym)
    assert differing == {
        "MINUSMA",  # still called active
        "UNOCI",  # May 2017, closed on 30 June 2017
        "UNPROFOR",  # ends when it was divided, but went on in Bosnia and Herzegovina
        "UNAVEM",  # pooled entry without UNAVEM III
        "UNFOR", "UNOHCI",  # no days in the list
    }  # fmt: skip


def test_predecessors_and_hosts():
    assert find_mission("MONUSCO").predecessor == "MONUC"
    assert find_mission("MINUSMA").host_countries == ("ML",)
    assert all(m.host_countries for m in load_missions() if m.kind == "peacekeeping")

"""Answers: as of a day, on years only, on nothing at all; and the figures of the parts agree with each other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casque.pipeline.answer import Answer
from casque.pipeline.reader import Reader
from casque.settings import Settings


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return Reader(Settings(tmp_path_factory.mktemp("none") / "ws", offline=True))


def answer(reader: Reader, mission: str, until: date | None = None) -> Answer:
    return reader.answer(reader.mission(mission), until)


def test_the_parts_of_an_answer_agree(reader: Reader) -> None:
    found = answer(reader, "MINUSMA")
    assert found.until == reader.register.last_day
    assert found.cumulative[-1][1:] == (174, 311)
    assert sum(year.hostile for year in found.years) == sum(count for _, count in found.months) == 174
    assert sum(year.hostile + year.undetermined + year.other for year in found.years) == 311
    assert [day for day, _, _ in found.cumulative] == sorted({day for day, _, _ in found.cumulative})
    assert "174 deaths" in found.sentences[0]
    assert [line.number for line in found.incidents] == list(range(1, len(found.incidents) + 1))
    assert [line.incident.date.start for line in found.incidents] == sorted(
        line.incident.date.start for line in found.incidents
    )
    assert found.reconciliation is not None
    matched = {m.incident: m.recorded for m in found.reconciliation.matched}
    for line in found.incidents:
        assert line.recorded == matched.get(line.incident.id)
        killed = line.incident.killed.best if line.incident.killed else None
        assert line.difference == (None if line.recorded is None or killed is None else killed - line.recorded)


@pytest.mark.parametrize(("day", "hostile"), [((2021, 8, 31), 145), ((2016, 5, 31), 68)])
def test_as_of_a_day_nothing_later_counts(reader: Reader, day: tuple[int, int, int], hostile: int) -> None:
    until = date(*day)
    found = answer(reader, "MINUSMA", until)
    assert found.until == until
    assert found.cumulative[-1][1] == hostile
    assert found.cumulative[-1][2] == sum(year.hostile + year.undetermined + year.other for year in found.years)
    assert all(line.incident.date.start <= until for line in found.incidents)
    assert all(event.start <= until for event in found.events)
    assert all(resolution.adopted <= until for resolution in found.resolutions)
    assert found.months[-1][0] == until.replace(day=1)
    assert found.reconciliation is not None
    assert found.reconciliation.total == hostile
    assert found.reconciliation.explained <= hostile


def test_as_of_a_day_after_the_record_stands_on_its_last_day(reader: Reader) -> None:
    assert answer(reader, "MINUSMA", date(2030, 1, 1)).cumulative == answer(reader, "MINUSMA").cumulative


def test_as_of_a_day_before_the_mission(reader: Reader) -> None:
    found = answer(reader, "MINUSMA", date(2012, 1, 1))
    assert (found.incidents, found.years, found.months, found.cumulative) == ((), (), (), ())


@pytest.mark.parametrize(
    ("mission", "hostile", "every"), [("UNIFIL", 94, 339), ("MONUSCO", 60, 292), ("ONUC", 135, 249)]
)
def test_a_mission_by_year_counts_its_last_year_too(reader: Reader, mission: str, hostile: int, every: int) -> None:
    """The digest has these by year; the year in which the record ends is known as far as the record is."""
    found = answer(reader, mission)
    assert f"{hostile} deaths of {mission}" in found.sentences[0]
    assert f"{every} of all causes" in found.sentences[0]
    assert sum(year.hostile for year in found.years) == hostile
    assert sum(year.hostile + year.undetermined + year.other for year in found.years) == every
    assert found.cumulative[-1][1:] == (hostile, every)
    assert found.cumulative[-1][0] <= reader.register.last_day
    assert (found.months, found.reconciliation) == ((), None)
    assert any("by year only" in warning for warning in found.warnings)


def test_a_year_that_a_day_divides_makes_a_range(reader: Reader) -> None:
    found = answer(reader, "MONUSCO", date(2021, 8, 31))
    assert "42 to 43 deaths" in found.sentences[0]
    assert "204 to 231 of all causes" in found.sentences[0]
    assert found.years[-1].year == 2020
    assert any("2021" in warning and "range" in warning for warning in found.warnings)


def test_the_range_holds_the_count_of_the_full_register(reader: Reader, shared: Path, register_csv: bytes) -> None:
    from casque.analysis.counting import count_deaths, make_definition
    from casque.sources.un_fatalities import parse_edition

    full = parse_edition(register_csv, "edition")
    assert shared
    count = count_deaths(full, make_definition("MONUSCO", "all", "all"), None, date(2021, 8, 31))
    assert count.best is not None
    assert 204 <= count.best <= 231
    for mission, every in (("UNIFIL", 339), ("MONUSCO", 292), ("ONUC", 249)):
        assert sum(t.count for t in full.tallies if t.mission == mission) == every


def test_a_mission_that_the_register_does_not_list(reader: Reader) -> None:
    found = answer(reader, "UNMOP")
    assert (found.years, found.cumulative, found.incidents, found.reconciliation) == ((), (), (), None)
    assert "does not list UNMOP" in found.sentences[0]


def test_footnotes_are_numbered_from_one_each_address_once(reader: Reader) -> None:
    found = answer(reader, "MINUSMA")
    assert [note.number for note in found.footnotes] == list(range(1, len(found.footnotes) + 1))
    addresses = [note.address for note in found.footnotes]
    assert len(addresses) == len(set(addresses))
    used = {n for line in found.incidents for n in line.footnotes} | {v.footnote for v in found.verdicts} | {1}
    assert used == {note.number for note in found.footnotes}


def test_an_answer_is_the_same_every_time(reader: Reader, tmp_path: Path) -> None:
    again = Reader(Settings(tmp_path / "elsewhere", offline=True))
    assert answer(again, "MINUSMA") == answer(reader, "MINUSMA")

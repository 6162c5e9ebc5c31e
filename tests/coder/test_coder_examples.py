"""The example reports, coded: date, place, mission, killed and injured of each attack as the texts state them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casque.coder import code_text
from casque.model import Report

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "reports"

#: File: one tuple an attack: first day, last day, place, mission, UN killed, UN injured (None where nothing is said).
Attack = tuple[date, date, str | None, str, int | None, int | None]


def _on(year: int, month: int, day: int) -> tuple[date, date]:
    return date(year, month, day), date(year, month, day)


EXPECTED: dict[str, list[Attack]] = {
    "01-deadliest-mission-2016": [
        (*_on(2016, 5, 31), "Gao", "MINUSMA", 1, 3),
        (*_on(2016, 5, 29), "Mopti", "MINUSMA", 5, None),
        (*_on(2016, 5, 19), None, "MINUSMA", 5, None),
    ],
    "02-growing-trend-2021": [
        (*_on(2021, 10, 2), "Tessalit", "MINUSMA", 1, 4),
        (date(2021, 4, 1), date(2021, 4, 30), "Aguelhok", "MINUSMA", 4, 19),
        (date(2021, 1, 1), date(2021, 1, 31), None, "MINUSMA", 4, 7),
    ],
    "03-menaka-ambush-2014": [(*_on(2014, 10, 3), "Ménaka", "MINUSMA", 9, None)],
    "04-aguelhok-toll-revised-2016": [(*_on(2016, 5, 18), "Aguelhok", "MINUSMA", 6, 3)],
    "05-twin-attack-2017": [
        (*_on(2017, 8, 14), "Douentza", "MINUSMA", 1, 1),
        (*_on(2017, 8, 14), "Timbuktu", "MINUSMA", None, None),
    ],
    "06-ber-withdrawal-convoy-2023": [(*_on(2023, 8, 13), "Ber", "MINUSMA", 0, 3)],
    "07-helicopter-accident-2017": [(*_on(2017, 7, 26), "Gao", "MINUSMA", 2, None)],
    "08-aguelhok-assault-2019": [(*_on(2019, 1, 20), "Aguelhok", "MINUSMA", 10, 25)],
    "09-bambara-maounde-2021": [(*_on(2021, 1, 13), "Bambara-Maoundé", "MINUSMA", 4, 6)],
    "10-tessalit-mine-patrol-2022": [(*_on(2022, 10, 17), "Tessalit", "MINUSMA", 4, 2)],
    "11-semuliki-2017": [(*_on(2017, 12, 7), "Semuliki", "MONUSCO", 14, 53)],
    "12-menaka-mopti-2017": [
        (*_on(2017, 11, 24), "Ménaka", "MINUSMA", 3, 16),
        (*_on(2017, 11, 24), "Mopti", "MINUSMA", 1, 3),
    ],
}

#: The dead by group and nationality, where the text names them; a text's attacks in its order.
DEAD: dict[str, list[set[tuple[str, str | None, int]]]] = {
    "04-aguelhok-toll-revised-2016": [{("un", "TCD", 6)}],
    "05-twin-attack-2017": [
        {("un", "TGO", 1), ("host_force", "MLI", 1), ("attacker", None, 2)},
        {("host_force", "MLI", 5), ("host_force", None, 1), ("attacker", None, 6)},
    ],
    "07-helicopter-accident-2017": [{("un", "DEU", 2)}],
    "09-bambara-maounde-2021": [{("un", "CIV", 4)}],
    "11-semuliki-2017": [{("un", "TZA", 14), ("host_force", "COD", 5)}],
    "12-menaka-mopti-2017": [{("un", "NER", 3), ("host_force", "MLI", 1)}, {("un", "BFA", 1)}],
}


def _code(name: str) -> tuple[Report, ...]:
    text = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    return code_text(text, sha256="e" * 64).reports


def _total(report: Report, outcome: str) -> int | None:
    count = report.total(outcome)
    return count.best if count else None


def test_every_example_is_expected() -> None:
    assert sorted(EXPECTED) == sorted(p.stem for p in EXAMPLES.glob("*.txt"))


@pytest.mark.parametrize("name", EXPECTED)
def test_attacks_of_an_example(name: str) -> None:
    read: list[Attack] = []
    for report in _code(name):
        assert report.date is not None
        assert report.mission is not None
        where = report.place.name if report.place else None
        days = report.date.range
        read.append(
            (days.start, days.end, where, report.mission, _total(report, "killed"), _total(report, "injured"))
        )
    assert read == EXPECTED[name]


@pytest.mark.parametrize("name", DEAD)
def test_the_dead_of_an_example(name: str) -> None:
    reports = _code(name)
    assert len(reports) == len(DEAD[name])
    for report, expected in zip(reports, DEAD[name], strict=True):
        dead = {
            (c.group, c.nationality, c.count.best)
            for c in report.casualties
            if c.outcome == "killed" and not c.part_of_total
        }
        assert expected <= dead
        assert {d for d in dead if d[0] != "civilian"} == expected


def test_bounds_and_accident() -> None:
    (semuliki,) = _code("11-semuliki-2017")
    killed = semuliki.total("killed")
    assert killed is not None
    assert (killed.low, killed.high) == (14, None)
    (crash,) = _code("07-helicopter-accident-2017")
    assert crash.hostile is False
    assert (crash.target, crash.attack_types) == ("aircraft", ())


def _dead_and_hurt(text: str) -> set[tuple[str, str, str | None, int | None]]:
    (report,) = code_text(text, sha256="f" * 64, published=date(2022, 6, 10)).reports
    return {
        (c.outcome, c.group, c.nationality, c.count.best) for c in report.casualties if not c.part_of_total
    }  # fmt: skip


def test_losses_of_the_host_and_of_the_attackers() -> None:
    text = (
        "BAMAKO, 10 June 2022 - Gunmen ambushed a MINUSMA patrol near Gao on Thursday, killing two peacekeepers and "
        "wounding four others, one seriously, the mission said. In the firefight that followed, a Malian soldier and "
        "one of the attackers were killed; another soldier was hurt."
    )
    assert _dead_and_hurt(text) == {
        ("killed", "un", None, 2), ("injured", "un", None, 4), ("killed", "host_force", "MLI", 1),
        ("killed", "attacker", None, 1), ("injured", "host_force", None, 1),
    }  # fmt: skip


def test_attackers_counted_behind_that() -> None:
    text = (
        "BAMAKO, 10 June 2022 - Gunmen attacked a MINUSMA camp in Gao on Thursday and killed two peacekeepers. "
        "The mission says that at least 15 assailants were killed."
    )
    assert ("killed", "attacker", None, 15) in _dead_and_hurt(text)


def test_nationality_from_the_unit() -> None:
    text = (
        "BAMAKO, 10 June 2022 - A vehicle of the Togolese contingent of MINUSMA hit a mine near Gao on Thursday. "
        "Two peacekeepers were killed."
    )
    assert ("killed", "un", "TGO", 2) in _dead_and_hurt(text)


def _blamed(text: str) -> set[tuple[str | None, str]]:
    (report,) = code_text(text, sha256="f" * 64, published=date(2018, 6, 10)).reports
    return {(a.actor, a.basis) for a in report.attributions}


LEAD = "BAMAKO, 10 June 2018 - Two peacekeepers of MINUSMA were killed on Friday by a bomb near Kidal. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("AQIM announced seven dead.", {("aqim", "claimed")}),
        ("AQIM announced a new leader.", set()),
        ("The Malian army said that a charge laid by AQIM fighters had killed them.", {("aqim", "suspected")}),
    ],
)
def test_who_speaks_of_the_act(sentence: str, expected: set[tuple[str | None, str]]) -> None:
    assert _blamed(LEAD + sentence) == expected

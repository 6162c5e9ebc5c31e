"""Strength: the figures of the compilation, never a ceiling, never a guess."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from casque.errors import DataError, InputError
from casque.reference import load_strength
from casque.reference.strength import sum_person_years
from casque.reference.strength_build import build_strength_digest


def yearly(mission):
    return {s.start.year: s for s in load_strength(mission) if s.person_years is not None}


def test_known_means_of_minusma():
    years = yearly("MINUSMA")
    assert {year: years[year].uniformed for year in (2017, 2018, 2019, 2020)} == {
        2017: 12362, 2018: 13885, 2019: 14390, 2020: 14070,
    }  # fmt: skip
    assert sum_person_years("MINUSMA", 2013, 2020) == 89227


def test_monthly_counts_of_minusma():
    counts = {s.start: s for s in load_strength("MINUSMA") if s.person_years is None}
    may = counts[date(2016, 5, 31)]
    assert (may.uniformed, may.military, may.police) == (11935, 10771, 1123)
    assert may.start == may.end
    months = {(d.year, d.month) for d, s in counts.items() if s.basis == "month-end count (IPI)"}
    expected = {(y, m) for y in range(2013, 2018) for m in range(1, 13)}
    expected -= {(2013, m) for m in range(1, 7)} | {(2017, m) for m in range(4, 13)} | {(2016, 11)}
    assert months == expected
    assert counts[date(2020, 3, 10)].uniformed is None


def test_no_ceiling_is_among_the_strengths():
    for strength in load_strength("MINUSMA"):
        assert strength.uniformed not in (11200 + 1440, 11240 + 1440, 13289 + 1920)
        assert strength.military not in (11200, 11240, 13289)


def test_a_gap_stays_a_gap():
    assert load_strength("ATLANTIS") == ()
    with pytest.raises(DataError, match="no person-years of MINUSMA for 2021, 2022"):
        sum_person_years("MINUSMA", 2020, 2022)
    with pytest.raises(DataError, match="no person-years of ATLANTIS"):
        sum_person_years("ATLANTIS", 2020, 2020)


def test_every_row_says_whose_figure_it_is():
    for strength in load_strength():
        assert strength.sources
        assert strength.basis
    assert len(yearly("UNIFIL")) > 25


def test_the_pack_is_what_the_generator_makes(shared):
    rows = build_strength_digest(shared / "data/strength")
    made = [(r["mission"], r["start"], r["uniformed"], r["person_years"], r["military"], r["police"]) for r in rows]
    kept = [
        (s.mission, s.start.isoformat(), *("" if n is None else f"{n:g}" if isinstance(n, float) else str(n)
         for n in (s.uniformed, s.person_years, s.military, s.police)))
        for s in load_strength()
    ]  # fmt: skip
    assert kept == made


YEARS = "mission,year,months,mean_uniformed,person_years,basis,note\n"
COUNTS = "mission,date,troops,police,experts,uniformed_total,civilians,total,source_url,note\n"


def test_the_generator_refuses_what_it_does_not_know(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        build_strength_digest(tmp_path)
    years, counts = tmp_path / "mission_year_person_years.csv", tmp_path / "strength.csv"
    years.write_text(YEARS + "MINUSMA,2018,12,1,1,a guess,\n", "utf-8")
    counts.write_text(COUNTS, "utf-8")
    with pytest.raises(InputError, match="basis 'a guess'"):
        build_strength_digest(tmp_path)
    years.write_text(YEARS.replace("year,", "annee,"), "utf-8")
    with pytest.raises(InputError, match="columns"):
        build_strength_digest(tmp_path)
    years.write_text(YEARS, "utf-8")
    counts.write_text(COUNTS + "MINUSMA,2018-01-31,1,,,1,,,https://example.org,no tag\n", "utf-8")
    with pytest.raises(InputError, match="note 'no tag'"):
        build_strength_digest(tmp_path)


def test_the_series_goes_before_a_press_report_of_the_same_day(tmp_path):
    (tmp_path / "mission_year_person_years.csv").write_text(YEARS, "utf-8")
    series = "MINUSMA,2013-08-31,20,1,,21,,,https://github.com/IPIDataLab/x,[snapshot] month-end\n"
    press = "MINUSMA,2013-08-31,30,1,,31,,,https://example.org,[snapshot] press\n"
    other = "MINUSMA,2018-07-01,,,,5,,,https://example.org,[mean] of the year\n"
    for order in (series + press, press + series):
        (tmp_path / "strength.csv").write_text(COUNTS + order + other, "utf-8")
        (row,) = build_strength_digest(tmp_path)
        assert row["uniformed"] == "21"


def test_the_compilations_own_total_is_kept(shared):
    with (shared / "data/strength/mission_year_person_years.csv").open(encoding="utf-8-sig") as lines:
        total = sum(float(row["person_years"]) for row in csv.DictReader(lines))
    assert sum(s.person_years for s in load_strength() if s.person_years is not None) == pytest.approx(total)

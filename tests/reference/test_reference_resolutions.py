"""Resolutions: days, decisions and ceilings that are known, and the ceiling in force on a day."""

from __future__ import annotations

from datetime import date

import pytest

from casque.errors import DataError
from casque.reference import resolutions as module
from casque.reference.reading import SOURCE_COLUMNS, read_pack
from casque.reference.resolutions import RESOLUTION_COLUMNS, find_ceiling, find_resolution, load_resolutions


@pytest.mark.parametrize(
    ("number", "adopted", "decision", "until", "military", "police"),
    [
        ("2100", date(2013, 4, 25), "established", date(2014, 6, 30), 11200, 1440),
        ("2164", date(2014, 6, 25), "extended", date(2015, 6, 30), 11200, 1440),
        ("2227", date(2015, 6, 29), "extended", date(2016, 6, 30), 11240, 1440),
        ("2295", date(2016, 6, 29), "extended", date(2017, 6, 30), 13289, 1920),
        ("2364", date(2017, 6, 29), "extended", date(2018, 6, 30), 13289, 1920),
        ("2423", date(2018, 6, 28), "extended", date(2019, 6, 30), 13289, 1920),
        ("2480", date(2019, 6, 28), "extended", date(2020, 6, 30), 13289, 1920),
        ("2531", date(2020, 6, 29), "extended", date(2021, 6, 30), 13289, 1920),
        ("2584", date(2021, 6, 29), "extended", date(2022, 6, 30), 13289, 1920),
        ("2640", date(2022, 6, 29), "extended", date(2023, 6, 30), 13289, 1920),
        ("2690", date(2023, 6, 30), "ended", date(2023, 6, 30), None, None),
    ],
)
def test_what_is_known_of_minusma(
    number: str, adopted: date, decision: str, until: date, military: int | None, police: int | None
) -> None:
    found = find_resolution(number, "MINUSMA")
    assert found is not None
    assert (found.adopted, found.decision, found.until) == (adopted, decision, until)
    assert (found.ceiling_military, found.ceiling_police) == (military, police)


def test_marks_of_doubt_are_kept() -> None:
    assert all(r.adopted_confirmed for r in load_resolutions("MINUSMA"))
    doubtful = {(r.mission, r.number) for r in load_resolutions() if not r.adopted_confirmed}
    assert ("MINUSCA", "2566") in doubtful
    assert ("MONUSCO", "1925") in doubtful


def test_tasks_added_by_2164_and_sanctions_by_2590() -> None:
    widened, sanctions = find_resolution("2164"), find_resolution("2590")
    assert widened is not None
    assert widened.expands
    assert sanctions is not None
    assert (sanctions.decision, sanctions.until) == ("adopted", None)


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(2013, 4, 24), None),
        (date(2013, 4, 25), "2100"),
        (date(2016, 6, 28), "2227"),
        (date(2021, 3, 31), "2531"),
        (date(2021, 10, 25), "2584"),
        (date(2023, 6, 30), "2640"),
        (date(2023, 7, 1), None),
    ],
)
def test_the_ceiling_in_force(day: date, number: str | None) -> None:
    found = find_ceiling("MINUSMA", day)
    assert (found.number if found else None) == number


def test_other_missions_and_all_of_them() -> None:
    assert find_ceiling("MONUSCO", date(2016, 1, 1)) == find_resolution("1925", "MONUSCO")
    assert {r.number for r in load_resolutions("*")} == {"2518", "2589"}
    assert load_resolutions("NO SUCH MISSION") == ()
    assert find_resolution("9999") is None


@pytest.mark.parametrize(
    ("column", "value"),
    [("decision", "pondered"), ("until", "2001-01-01"), ("number", "S/RES/2100"), ("adopted", "soon")],
)
def test_a_wrong_cell_is_named(column: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = list(read_pack("resolutions", RESOLUTION_COLUMNS))
    rows[1].cells[column], before = value, rows[1].cells[column]
    monkeypatch.setattr(module, "read_pack", lambda *_: tuple(rows))
    load_resolutions.cache_clear()
    try:
        with pytest.raises(DataError, match=f"row 2, column {column}"):
            load_resolutions()
    finally:
        rows[1].cells[column] = before
        load_resolutions.cache_clear()
    assert set(rows[1].cells) == {*RESOLUTION_COLUMNS, *SOURCE_COLUMNS}

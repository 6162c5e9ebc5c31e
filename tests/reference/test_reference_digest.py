"""The digest of the register: generated from an edition, small, and refused when it is damaged."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casque.errors import DataError, InputError
from casque.model import Register
from casque.reference import digest as room
from casque.reference import load_digest
from casque.reference.digest import parse_digest
from casque.sources.un_fatalities import build_digest, parse_edition, write_digest
from casque.sources.un_fatalities.digest_build import main, render_digest

PACK = Path(room.__file__).parent / "packs" / room.PACK_NAME


@pytest.fixture(scope="module")
def register(register_csv: bytes) -> Register:
    return parse_edition(register_csv, "2025-04-04.csv")


@pytest.fixture
def table() -> Any:
    return json.loads(PACK.read_bytes())


def render(table: Any) -> bytes:
    return json.dumps(table).encode()


def test_the_pack_is_what_the_edition_gives(register: Register, tmp_path: Path) -> None:
    data = write_digest(register, tmp_path / "pack.json")
    assert (tmp_path / "pack.json").read_bytes() == data
    assert PACK.read_bytes() == data


def test_the_command_writes_the_same(shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edition = shared / "data/un_fatalities/DPPADPOSS-FATALITIES_2025-04-04.csv"
    assert main([str(edition), str(tmp_path / "pack.json")]) == 0
    assert (tmp_path / "pack.json").read_bytes() == PACK.read_bytes()
    assert "4423 deaths" in capsys.readouterr().out


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 1
    assert main([str(tmp_path / "absent.csv")]) == 1
    (tmp_path / "bad.csv").write_text("id\n1\n", encoding="utf-8")
    before = PACK.read_bytes()
    assert main([str(tmp_path / "bad.csv")]) == 2
    assert "no column incident_date" in capsys.readouterr().err
    assert PACK.read_bytes() == before


def test_the_pack_is_small_and_says_where_it_comes_from(table: Any) -> None:
    assert PACK.stat().st_size < 300_000
    assert table["credit"] == "UN Peace and Security Data Hub"
    assert table["licence"] == "CC BY-IGO"
    assert table["edition"] == "2025-04-04"
    assert len(table["edition_sha256"]) == 64


def test_the_pack_holds_figures_only(table: Any) -> None:
    assert set(table["by_day"]) == {"MINUSMA"}
    assert all(len(row) == 4 for rows in table["by_year"].values() for row in rows)
    text = PACK.read_text(encoding="utf-8")
    # No identifier of a dead person, and no gender.
    assert "MINUSMA-20" not in text
    assert "Fatality" not in text


def test_the_digest_as_a_register() -> None:
    found = load_digest()
    assert (found.basis, found.edition, found.last_day) == ("digest", "2025-04-04", date(2025, 2, 18))
    assert found.by_nationality == frozenset({"MINUSMA"})
    assert (found.deaths, found.sha256) == ((), None)
    assert "UN Peace and Security Data Hub" in found.source
    assert "digest of edition 2025-04-04" in found.source
    assert sum(cell.count for cell in found.tallies) == 4423
    for cell in found.tallies:
        if cell.mission == "MINUSMA":
            assert cell.start == cell.end
        else:
            assert (cell.start.month, cell.start.day, cell.end.month, cell.end.day) == (1, 1, 12, 31)
            assert cell.start.year == cell.end.year
            assert cell.nationality is None
    assert load_digest() is found


def test_every_part_of_the_pack_agrees_with_the_register(register: Register) -> None:
    whole = {(c.mission, c.start, c.cause, c.personnel_type, c.nationality): c.count for c in register.tallies}
    daily = [c for c in load_digest().tallies if c.mission == "MINUSMA"]
    found = {(c.mission, c.start, c.cause, c.personnel_type, c.nationality): c.count for c in daily}
    assert found == {key: count for key, count in whole.items() if key[0] == "MINUSMA"}


def test_rendering_and_reading_are_inverse(table: Any) -> None:
    assert json.loads(render_digest(table)) == table
    assert render_digest(table) == PACK.read_bytes()


def test_another_mission_can_be_broken_down_by_day(register: Register) -> None:
    data = render_digest(build_digest(register, ("MINUSMA", "UNIFIL")))
    found = parse_digest(data)
    assert found.by_nationality == frozenset({"MINUSMA", "UNIFIL"})
    assert sum(cell.count for cell in found.tallies if cell.mission == "UNIFIL") == 339


def test_a_digest_cannot_be_made_of_a_digest_or_for_an_absent_mission(register: Register) -> None:
    with pytest.raises(DataError, match="is a digest"):
        build_digest(load_digest())
    with pytest.raises(InputError, match="no deaths of NOWHERE"):
        build_digest(register, ("NOWHERE",))


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff\xfe", b'{"digest": 1}', b"null"])
def test_what_is_no_digest_is_refused(data: bytes) -> None:
    with pytest.raises(DataError, match="digest") as caught:
        parse_digest(data)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("digest",), 2, "version 2"),
        (("edition",), "2025", "the day '2025'"),
        (("edition",), "", "edition = ''"),
        (("last_day",), None, "the day None"),
        (("first_day",), "1950-01-01", "outside"),
        (("last_day",), "2024-12-31", "outside"),
        (("deaths",), 4422, "says 4422 deaths, but its years add up to 4423"),
        (("causes", 0), "murder", "causes"),
        (("causes", 0), "accident", "causes"),
        (("personnel",), None, "personnel"),
        (("by_year",), [], "by_year"),
        (("by_year", "BONUCA"), 3, "by_year"),
        (("by_year", "BONUCA", 0), [2004, 2, 0], "for BONUCA the cell"),
        (("by_year", "BONUCA", 0, 0), "2004", "the number '2004'"),
        (("by_year", "BONUCA", 0, 0), 1900, "the number 1900"),
        (("by_year", "BONUCA", 0, 1), 6, "the number 6"),
        (("by_year", "BONUCA", 0, 1), -1, "the number -1"),
        (("by_year", "BONUCA", 0, 2), 9, "the number 9"),
        (("by_year", "BONUCA", 0, 3), 0, "the number 0"),
        (("by_year", "BONUCA", 0, 3), True, "the number True"),
        (("by_year", "BONUCA", 0, 3), 1.5, "the number 1.5"),
        (("by_day", "MINUSMA", 0, 0), "2013-13-01", "the day '2013-13-01'"),
        (("by_day", "MINUSMA", 0, 3), "Chad", "the nationality 'Chad'"),
        (("by_day", "MINUSMA", 0, 4), 99, "by day"),
    ],
)
def test_damage_is_named(table: Any, path: tuple[str | int, ...], value: object, words: str) -> None:
    place = table
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(DataError) as caught:
        parse_digest(render(table))
    assert words in caught.value.found


@pytest.mark.parametrize("key", ["credit", "by_day", "edition_sha256"])
def test_a_missing_or_unknown_key_is_refused(table: Any, key: str) -> None:
    with pytest.raises(DataError, match="has the keys"):
        parse_digest(render(table | {"extra": 1}))
    del table[key]
    with pytest.raises(DataError, match="has the keys"):
        parse_digest(render(table))

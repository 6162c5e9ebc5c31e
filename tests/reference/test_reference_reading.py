"""Packs are read strictly: what is not right is named with pack, row and column."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.errors import DataError
from casque.model import Alias, FactSource
from casque.reference.reading import Row, read_pack, require_unique

HEADER = "id,start,source,confirmed,note\n"


def write(folder, text, name="things.csv"):
    (folder / name).write_text(text, "utf-8")


def test_a_good_pack_is_read(tmp_path):
    write(tmp_path, HEADER + "a, 2013-04-25 ,https://example.org/1|A book,no,doubtful\n")
    (row,) = read_pack("things", ("id", "start"), tmp_path)
    assert row.number == 1
    assert row.day("start") == date(2013, 4, 25)
    assert row.sources() == (
        FactSource("https://example.org/1", False, "doubtful"),
        FactSource("A book", False, "doubtful"),
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("id,source,confirmed,note\n", r"missing columns \['start'\]"),
        (HEADER.replace("note", "note,extra"), r"unknown columns \['extra'\]"),
        (HEADER.replace("start", "id"), r"doubled columns \['id'\]"),
        ("", "missing columns"),
        (HEADER + "a,2013-04-25,,yes,\n", "pack things, row 1, column source: ''"),
        (HEADER + "a,2013-04-25,https://example.org,maybe,\n", "pack things, row 1, column confirmed: 'maybe'"),
        (HEADER + "a,2013-04-25,x||y,yes,\n", "pack things, row 1, column source"),
        (HEADER + "a,2013-04-25,x,yes,\nb,2013-04-25,x\n", "pack things, row 2: 3 cells"),
        (HEADER + 'a,"2013-04-25"x,x,yes,\n', "not CSV"),
    ],
)
def test_what_is_wrong_with_a_pack_is_named(tmp_path, text, found):
    write(tmp_path, text)
    with pytest.raises(DataError, match=found) as raised:
        read_pack("things", ("id", "start"), tmp_path)
    assert raised.value.exit_code == 2
    assert raised.value.valid
    assert raised.value.remedy


def test_a_missing_file_and_a_wrong_encoding_are_named(tmp_path):
    with pytest.raises(DataError, match=r"no file nothing\.csv"):
        read_pack("nothing", ("id",), tmp_path)
    (tmp_path / "things.csv").write_bytes(HEADER.encode() + b"caf\xe9,2013-04-25,x,yes,\n")
    with pytest.raises(DataError, match="byte 34 is not UTF-8"):
        read_pack("things", ("id", "start"), tmp_path)


def row(**cells):
    return Row("things", 7, {"source": "x", "confirmed": "yes", "note": "", **cells})


@pytest.mark.parametrize(
    ("reader", "value"),
    [
        ("day", "25 April 2013"),
        ("day", "2013-02-30"),
        ("day", "2013-4-25"),
        ("day", "20130425"),
        ("day", ""),
        ("integer", "1,000"),
        ("integer", "1.0"),
        ("integer", "١"),
        ("integer", ""),
        ("number_of", "12,65"),
        ("number_of", "nan"),
        ("boolean", "Yes"),
        ("text", ""),
        ("items", "a||b"),
        ("items", "a|a"),
        ("precision", "6"),
    ],
)
def test_a_cell_that_cannot_be_read_is_refused(reader, value):
    with pytest.raises(DataError, match="pack things, row 7, column cell"):
        getattr(row(cell=value), reader)("cell")


def test_empty_cells_are_unknown_not_zero():
    empty = row(cell="")
    assert empty.optional_day("cell") is None
    assert empty.optional_integer("cell") is None
    assert empty.optional_number("cell") is None
    assert empty.optional_text("cell") is None
    assert empty.optional_choice("cell", ("a",)) is None
    assert empty.items("cell") == ()


def test_a_period_must_not_run_backwards():
    assert row(start="2013-04-25", end="").period() == (date(2013, 4, 25), None)
    with pytest.raises(DataError, match="column end: '2013-04-24'"):
        row(start="2013-04-25", end="2013-04-24").period()


def test_aliases_keep_their_language_and_order():
    found = row(en="b|a", fr="c").aliases((("en", "en"), ("fr", "fr")))
    assert found == (Alias("b", "en"), Alias("a", "en"), Alias("c", "fr"))


def test_a_doubled_key_is_named():
    with pytest.raises(DataError, match="row 7, column id: 'a'") as raised:
        require_unique([Row("things", 3, {"id": "a"}), Row("things", 7, {"id": "a"})], "id")
    assert "row 3" in raised.value.valid


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_iso_day_is_read(day):
    assert row(cell=day.isoformat()).day("cell") == day


@given(st.integers())
def test_every_integer_is_read(number):
    assert row(cell=str(number)).integer("cell") == number

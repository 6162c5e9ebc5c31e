"""The strict reader of the register, on made-up rows: every trap of the official files, and every refusal."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casque.errors import CasqueError, DataError
from casque.sources import load_manifest
from casque.sources.un_fatalities import audit_edition, diff_editions, parse_edition, read_edition

COLUMNS = load_manifest("un_fatalities").columns
PLAIN = {
    "id": "1",
    "incident_date": "2016-05-18",
    "casualty_id": "MINUSMA-2016-05-90001",
    "mission_acronym": "MINUSMA",
    "type_of_casualty": "Fatality",
    "gender": "M",
    "casualty_nationality": "Chad",
    "casualty_personnel_type": "Military",
    "type_of_incident": "Malicious Act",
    "m49_code": "148.0",
    "isocode3": "TCD",
    "last_update": "2020-01-02",
}


def make_rows(*changes: dict[str, str]) -> list[dict[str, str]]:
    return [
        PLAIN | {"id": str(n), "casualty_id": f"MINUSMA-2016-05-9{n:04}"} | change
        for n, change in enumerate(changes, 1)
    ]


def make_csv(*changes: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> bytes:
    lines = [",".join(columns)] + [",".join(row.get(c, "x") for c in columns) for row in make_rows(*changes)]
    return ("\n".join(lines) + "\n").encode()


def refuse(data: bytes, name: str = "edition.csv", read: Callable[[bytes, str], object] = parse_edition) -> DataError:
    with pytest.raises(DataError) as caught:
        read(data, name)
    problem = caught.value
    assert isinstance(problem, CasqueError)
    assert problem.exit_code == 2
    assert problem.valid
    assert problem.remedy
    return problem


def test_one_row_becomes_one_death_and_one_cell() -> None:
    register = parse_edition(make_csv({}), "edition.csv")
    (death,) = register.deaths
    assert (death.day, death.mission, death.cause) == (date(2016, 5, 18), "MINUSMA", "malicious")
    assert (death.personnel_type, death.nationality, death.gender, death.row) == ("military", "TCD", "M", 1)
    (cell,) = register.tallies
    assert (cell.start, cell.end, cell.nationality, cell.count) == (death.day, death.day, "TCD", 1)
    assert (register.edition, register.basis, register.last_day) == ("2020-01-02", "register", death.day)
    assert register.by_nationality is None
    assert register.sha256 is not None
    assert len(register.sha256) == 64
    assert "UN Peace and Security Data Hub" in register.source
    assert "CC BY-IGO" in register.source


def test_equal_deaths_share_a_cell_and_others_do_not() -> None:
    register = parse_edition(make_csv({}, {}, {"type_of_incident": "Illness"}), "edition.csv")
    assert [(cell.cause, cell.count) for cell in register.tallies] == [("illness", 1), ("malicious", 2)]


def test_the_blank_behind_local_is_removed() -> None:
    (death,) = parse_edition(make_csv({"casualty_personnel_type": "Local "}), "edition.csv").deaths
    assert death.personnel_type == "local_civilian"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Cote dIvoire", "CIV"),
        ("Côte dIvoire", "CIV"),
        ("Türkiye", "TUR"),
        ("Turkey", "TUR"),
        ("Viet Nam", "VNM"),
        ("Mauritius", "MUS"),
        ("ZZ [Undetermined]", None),
        ("", None),
    ],
)
def test_a_missing_iso_code_is_found_by_the_name(name: str, expected: str | None) -> None:
    row = {"casualty_nationality": name, "isocode3": "", "m49_code": ""}
    (death,) = parse_edition(make_csv(row), "edition.csv").deaths
    assert death.nationality == expected
    assert death.nationality_text == name


def test_an_undetermined_nationality_is_unknown_in_its_cell_too() -> None:
    row = {"casualty_nationality": "ZZ [Undetermined]", "isocode3": "", "m49_code": ""}
    (cell,) = parse_edition(make_csv(row), "edition.csv").tallies
    assert cell.nationality is None


def test_an_empty_gender_is_unknown() -> None:
    (death,) = parse_edition(make_csv({"gender": ""}), "edition.csv").deaths
    assert death.gender is None


@pytest.mark.parametrize("code", ["148.0", "148", ""])
def test_m49_may_be_a_float_or_missing(code: str) -> None:
    assert len(parse_edition(make_csv({"m49_code": code}), "edition.csv").deaths) == 1


def test_pooled_missions_keep_their_acronym() -> None:
    rows = ({"mission_acronym": "UNOSOM"}, {"mission_acronym": "UNEF"})
    assert [d.mission for d in parse_edition(make_csv(*rows), "edition.csv").deaths] == ["UNOSOM", "UNEF"]


def test_of_a_repeated_casualty_the_first_row_counts() -> None:
    same = {"casualty_id": "UNMIK-2003-05-90009", "mission_acronym": "UNMIK"}
    first = same | {"casualty_nationality": "Montenegro", "isocode3": "MNE", "m49_code": "499.0"}
    second = same | {"casualty_nationality": "Serbia and Montenegro", "isocode3": "SCG", "m49_code": "891.0"}
    edition = read_edition(make_csv(first, {}, second, first), "edition.csv")
    assert [d.nationality for d in edition.register.deaths] == ["MNE", "TCD"]
    assert edition.rows == 4
    differing, equal = edition.repetitions
    assert (differing.kept_row, differing.row) == (1, 3)
    assert differing.differs == ("casualty_nationality", "m49_code", "isocode3")
    assert (equal.row, equal.differs) == (4, ())
    assert sum(cell.count for cell in edition.register.tallies) == 2


def test_a_repetition_that_differs_in_its_cause_is_a_problem_of_the_edition() -> None:
    same = {"casualty_id": "MINUSMA-2016-05-90009"}
    problems = audit_edition(make_csv(same, same | {"type_of_incident": "Illness"}), "edition.csv")
    assert any("type_of_incident" in p.found and p.where.startswith("row 2") for p in problems)


def test_a_byte_order_mark_windows_line_ends_and_another_order_of_columns_are_fine() -> None:
    plain = make_csv({}, {})
    turned = make_csv({}, {}, columns=tuple(reversed(COLUMNS)))
    for data in (b"\xef\xbb\xbf" + plain, plain.replace(b"\n", b"\r\n"), turned, plain + b"\n\n"):
        assert parse_edition(data, "edition.csv").deaths == parse_edition(plain, "edition.csv").deaths


def test_json_reads_as_csv_does() -> None:
    rows: list[dict[str, object]] = [
        dict(row) for row in make_rows({}, {"gender": "", "casualty_nationality": "Mali"})
    ]
    rows[0] |= {"id": 1, "m49_code": 148.0}
    rows[1] |= {"id": 2, "m49_code": 466, "isocode3": None, "gender": None}
    found = parse_edition(json.dumps(rows).encode(), "edition.json")
    as_csv = make_csv({}, {"gender": "", "casualty_nationality": "Mali", "m49_code": "466.0", "isocode3": ""})
    assert found.deaths == parse_edition(as_csv, "edition.csv").deaths
    assert found.tallies == parse_edition(as_csv, "edition.csv").tallies


@pytest.mark.parametrize("moment", ["2016-05-18T00:00:00", "2016-05-18 00:00:00", "2016-05-18T00:00:00.000Z"])
def test_a_day_may_carry_midnight(moment: str) -> None:
    assert parse_edition(make_csv({"incident_date": moment}), "e").deaths[0].day == date(2016, 5, 18)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("type_of_incident", "Malicious"),
        ("type_of_incident", "malicious act"),
        ("type_of_incident", ""),
        ("casualty_personnel_type", "Contractor"),
        ("casualty_personnel_type", ""),
        ("type_of_casualty", "Injury"),
        ("gender", "X"),
        ("casualty_nationality", "Atlantis"),
        ("incident_date", "18/05/2016"),
        ("incident_date", "16-05-18"),
        ("incident_date", "2016-02-30"),
        ("incident_date", "2016-05-18T10:00:00"),
        ("incident_date", ""),
        ("incident_date", "1947-12-31"),
        ("incident_date", "2048-07-06"),
        ("last_update", "yesterday"),
        ("last_update", ""),
        ("m49_code", "148.5"),
        ("m49_code", "TCD"),
        ("isocode3", "tcd"),
        ("isocode3", "MLI"),
        ("casualty_id", ""),
        ("mission_acronym", " "),
    ],
)
def test_an_unknown_value_is_refused_with_row_and_column(column: str, value: str) -> None:
    # last_update is read before all others: a wrong one would otherwise only be "another edition".
    rows = ({column: value}, {column: value}) if column == "last_update" else ({}, {column: value})
    problem = refuse(make_csv(*rows), "made-up.csv")
    number = 1 if column == "last_update" else 2
    assert problem.found.startswith(f"made-up.csv, row {number}, column {column}: ")
    assert repr(value.strip()) in problem.found


def test_the_refusal_of_a_cause_lists_the_valid_ones() -> None:
    problem = refuse(make_csv({"type_of_incident": "Ambush"}))
    for cause in ("Malicious Act", "Accident", "Illness", "Self-Inflicted", "To Be Determined", "Unknown"):
        assert cause in problem.valid


def test_two_editions_in_one_file_are_refused() -> None:
    problem = refuse(make_csv({}, {"last_update": "2020-01-03"}))
    assert "row 2, column last_update" in problem.found
    assert "2020-01-02" in problem.found


def test_a_missing_column_is_named() -> None:
    problem = refuse(make_csv({}, columns=tuple(c for c in COLUMNS if c != "gender")))
    assert "no column gender" in problem.found
    assert "header" in problem.found


def test_an_extra_column_is_named() -> None:
    assert "unknown column 'rank'" in refuse(make_csv({}, columns=(*COLUMNS, "rank"))).found


def test_a_doubled_column_is_named() -> None:
    assert "column gender twice" in refuse(make_csv({}, columns=(*COLUMNS, "gender"))).found


def test_a_row_that_is_too_short_or_too_long_is_named() -> None:
    assert "row 3 (line 4): 3 cells" in refuse(make_csv({}, {}) + b"1,2,3\n").found
    assert "13 cells" in refuse(make_csv({}).rstrip() + b",more\n").found


@pytest.mark.parametrize("data", [b"", b"  \n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    refuse(data)


@pytest.mark.parametrize("data", [make_csv(), b"[]"])
def test_a_file_without_rows_is_refused(data: bytes) -> None:
    assert "no rows" in refuse(data).found


def test_another_encoding_is_refused_with_its_line() -> None:
    row = {"casualty_nationality": "Côte dIvoire", "isocode3": "", "m49_code": ""}
    problem = refuse(make_csv({}, row).decode().encode("latin-1"))
    assert "not UTF-8" in problem.found
    assert "line 3" in problem.found
    refuse(make_csv({}).decode().encode("utf-16"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b"\x00\x01\x02\x03", "binary"),
        (b'id,"incident\n', "not CSV"),
        (b"[{", "not JSON"),
        (b'{"data": []}', "JSON dict"),
        (b"[1]", "row 1: 1"),
        (b'[{"id": 1}]', "no column incident_date"),
        (b'[{"id": 1, "id": 2}]', "twice"),
        (b"PK\x03\x04 a spreadsheet", "no column"),
    ],
)
def test_what_is_no_edition_is_refused(data: bytes, words: str) -> None:
    assert words in refuse(data).found


@pytest.mark.parametrize("value", [True, ["M"], {"a": 1}, float("nan")])
def test_a_json_value_that_is_no_cell_is_refused(value: object) -> None:
    rows: list[dict[str, object]] = [dict(make_rows({})[0]) | {"gender": value}]
    assert "column gender" in refuse(json.dumps(rows).encode()).found


def test_editions_are_set_side_by_side() -> None:
    before = parse_edition(make_csv({}, {"type_of_incident": "To Be Determined"}, {}, {}), "before.csv")
    changes = ({}, {"gender": "F"}, {"incident_date": "2016-05-19"}, {"casualty_id": "MINUSMA-2016-06-90001"})
    after = parse_edition(make_csv(*({"last_update": "2020-02-01"} | change for change in changes)), "after.csv")
    found = diff_editions(before, after)
    assert (found.before, found.after, found.shared) == ("2020-01-02", "2020-02-01", 3)
    assert [d.casualty_id for d in found.added] == ["MINUSMA-2016-06-90001"]
    assert [d.casualty_id for d in found.removed] == ["MINUSMA-2016-05-90004"]
    assert [(a.cause, b.cause) for a, b in found.changed_cause] == [("to_be_determined", "malicious")]
    assert [b.row for _, b in found.changed_other] == [2, 3]


def test_a_digest_has_no_deaths_to_compare() -> None:
    from casque.reference.digest import load_digest

    register = parse_edition(make_csv({}), "edition.csv")
    with pytest.raises(DataError, match="digest"):
        diff_editions(load_digest(), register)


def test_an_edition_that_shrank_is_a_problem() -> None:
    problems = audit_edition(make_csv({"last_update": "2030-01-01"}), "edition.csv")
    assert [(p.found, p.expected) for p in problems] == [("1", "at least 4423, as in edition 2025-04-04")]


def test_a_known_edition_with_other_figures_is_a_problem() -> None:
    problems = audit_edition(make_csv({"last_update": "2025-04-04"}), "edition.csv")
    assert ("edition 2025-04-04, rows", "1", "4429") in [(p.where, p.found, p.expected) for p in problems]
    assert ("edition 2025-04-04, cause.illness", "0", "1640") in [(p.where, p.found, p.expected) for p in problems]


def test_a_mission_that_no_pack_knows_is_a_problem_but_read() -> None:
    data = make_csv({"mission_acronym": "UNXYZ"})
    assert parse_edition(data, "edition.csv").deaths[0].mission == "UNXYZ"
    assert ("mission_acronym", "UNXYZ") in [(p.where, p.found) for p in audit_edition(data, "edition.csv")]


VALID = make_csv({}, {"gender": ""}, {"casualty_nationality": "Côte dIvoire", "isocode3": "", "m49_code": ""})
VALID_JSON = json.dumps(make_rows({}, {"gender": ""})).encode()


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from((VALID, VALID_JSON)),
    st.integers(0, len(VALID)),
    st.integers(0, 6),
    st.one_of(st.binary(max_size=4), st.sampled_from((b",", b'"', b"\n", b"\r", b"[", b"}", b"\x00", b"2016-05-19"))),
)
def test_a_damaged_file_is_read_or_refused_but_never_fails_otherwise(
    data: bytes, place: int, removed: int, inserted: bytes
) -> None:
    damaged = data[:place] + inserted + data[place + removed :]
    try:
        register = parse_edition(damaged, "damaged.csv")
    except DataError:
        return
    assert sum(cell.count for cell in register.tallies) == len(register.deaths) >= 1


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_noise_is_refused(data: bytes) -> None:
    refuse(data)


def test_the_room_loads_no_http_library_until_it_fetches() -> None:
    code = (
        "import sys, casque.sources, casque.sources.un_fatalities as u; u.parse_edition; "
        "print(sorted({'httpx2', 'stamina', 'numpy', 'sqlalchemy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""UCDP's files: every variant of the columns, strictly; each row used as what its words allow; nothing lost."""

from __future__ import annotations

import csv
import gzip
import json
import random
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ucdp_ged_rows import EVENT, OLD, SHORT, SHORT_EVENT, WHOLE, make_event, write_rows

from casque.errors import CasqueError, DataError
from casque.model import CountRange, Report
from casque.sources import load_manifest
from casque.sources.tables import Table
from casque.sources.ucdp_ged import (
    EventEdition,
    audit_edition,
    cite_version,
    find_version,
    iter_events,
    iter_uses,
    rank_label,
    read_edition,
)
from casque.sources.ucdp_ged.accounts import find_actor

NAME = "GEDEvent_v23_1.csv"
ATTACK = "Roadside bomb kills three UN peacekeepers in Mali"


def read_one(**changes: str) -> Report:
    (report,) = read_edition(write_rows([make_event(**changes)]), NAME).reports
    return report


def use_of(headline: str, **changes: str) -> str:
    ((_, naming),) = iter_uses(write_rows([make_event(source_headline=headline, **changes)]), NAME)
    return naming.use


def test_a_row_becomes_a_report_with_the_cell_of_every_value() -> None:
    data = write_rows([make_event(), make_event(id="101", source_headline=f"Fighting in the north;{ATTACK}")])
    edition = read_edition(data, NAME)
    (report,) = edition.reports
    assert (report.id, report.source, report.mission, report.hostile) == ("ucdp_ged:101", "ucdp_ged", "MINUSMA", True)
    assert report.date is not None
    days = report.date.range
    assert (days.start, days.end, days.precision) == (date(2019, 3, 1), date(2019, 3, 3), 2)
    place = report.place
    assert place is not None
    assert (place.name, place.country, place.adm1, place.lat, place.lon, place.precision) == (
        "Kidal town", "ML", "Kidal region", 18.44, 1.41, 2,
    )  # fmt: skip
    assert [(a.actor, a.basis, a.text) for a in report.attributions] == [("jnim", "stated", "JNIM")]
    assert [(c.group, c.count, c.text, c.part_of_total) for c in report.casualties] == [
        ("unknown", CountRange(4, 4, 6, "range"), None, False),
        ("unknown", CountRange(None, 3, None, "about"), "Government of Mali", True),
        ("attacker", CountRange(None, 1, None, "about"), "JNIM", True),
        ("civilian", CountRange(None, 0, None, "about"), None, True),
        ("unknown", CountRange(None, 0, None, "about"), None, True),
    ]
    assert report.total("killed", "un") is None
    rows = dict(Table(data, NAME))
    for entry in report.evidence:
        assert entry.cell is not None
        place_of, _, column = entry.cell.partition(":")
        assert rows[int(place_of.removeprefix("row "))][column] == entry.quote
        assert entry.sha256 == report.sha256
    assert {"hostile", "date", "place", "mission", "attributions.0", "casualties.0", "casualties.4"} == {
        entry.variable for entry in report.evidence if entry.variable not in {f"casualties.{n}" for n in (1, 2, 3)}
    }


def test_every_row_is_counted_by_its_use() -> None:
    rows = [
        make_event(source_headline=ATTACK),
        make_event(id="101", source_headline="22 killed in attack: peacekeepers"),
        make_event(id="102"),
        make_event(id="103", code_status="Check deaths", low="5", best="4", high="4"),
    ]
    edition = read_edition(write_rows(rows), "GEDEvent_v26_0_8.csv")
    figures = edition.figures
    assert [figures[f"use.{use}"] for use in ("report", "mention", "context")] == [1, 1, 2]
    assert (figures["rows"], figures["type.state_based"], figures["deaths_best"]) == (4, 4, 16)
    assert (figures["status.Check deaths"], figures["estimates_not_rising"]) == (1, 1)
    assert (figures["first_day"], figures["last_day"]) == ("2019-03-01", "2019-03-03")
    assert (edition.label, edition.variant) == ("26.0.8", "whole")
    assert "Hegre" in str(figures["credit"])
    assert audit_edition(edition) == ()


@pytest.mark.parametrize(
    ("headline", "use"),
    [
        (ATTACK, "report"),
        ("Militants kill U.N. peacekeeper in Mali", "report"),
        ("UN peacekeeper, 22 fighters killed in Mali", "report"),
        ("Two killed, six peacekeepers wounded in Mali", "report"),
        ("Mali : un casque bleu de la Minusma tué près de Kidal", "report"),
        ("La Minusma déplore la mort de deux casques bleus", "report"),
        ("Deadly attack on UN convoy in Mali", "report"),
        ("22 killed in attack on village: peacekeepers", "mention"),
        ("UN says 22 killed in Mali", "mention"),
        ("MINUSMA condemns killing of villagers", "mention"),
        ("Six fighters killed by UN peacekeepers", "mention"),
        ("Two fighters killed in clash with UN troops", "mention"),
        ("UN peacekeepers killed 12 fighters near Kidal", "mention"),
        ("Attack near UN base kills two soldiers", "mention"),
        ("African Union peacekeepers killed in ambush", "mention"),
        ("UNITA rebels attack a town", "context"),
        ("Un soldat tué dans une attaque", "context"),
        ("ASESINAN A UN HOMBRE EN LA CIUDAD", "context"),
        ("Army convoy ambushed in Mali", "context"),
    ],
)
def test_the_words_of_a_headline_decide(headline: str, use: str) -> None:
    assert use_of(headline) == use


def test_an_attack_that_killed_cannot_be_a_row_without_its_dead() -> None:
    assert use_of(ATTACK, deaths_a="0", deaths_unknown="0") == "mention"
    assert use_of(ATTACK, deaths_a="0", deaths_unknown="2") == "report"
    assert use_of("Four UN peacekeepers wounded in ambush", deaths_a="0") == "report"
    assert use_of(ATTACK, type_of_violence="3", side_a="JNIM", side_b="Civilians") == "mention"


def test_peacekeepers_where_no_un_mission_is_are_not_the_uns() -> None:
    assert use_of("Two peacekeepers killed in ambush", country="Colombia", region="Americas") == "mention"
    assert use_of("Two peacekeepers killed in ambush") == "report"
    assert use_of("Two peacekeepers killed", date_start="2001-01-01", date_end="2001-01-01") == "mention"
    assert read_one(source_headline="UN troops ambushed", country="Colombia").mission is None


def test_the_article_is_read_where_there_is_no_headline() -> None:
    assert read_one(source_headline="", source_article=f'Agency 2019-03-02 "{ATTACK}"').evidence[0].cell == (
        "row 1:source_article"
    )


def test_a_side_that_names_the_un_is_enough() -> None:
    report = read_one(side_a="MINUSMA", side_a_new_id="99999")
    assert (report.mission, report.attributions[0].actor) == ("MINUSMA", "jnim")
    assert report.total("killed", "un") is None  # a part of the total
    assert [c.count.best for c in report.casualties if c.group == "un"] == [3]
    (short,) = read_edition(write_rows([{**SHORT_EVENT, "side_a": "MINUSMA"}], SHORT), "ged211.csv").reports
    assert short.date is not None
    assert (short.date.range.start, short.date.range.end) == (date(2019, 3, 1), date(2020, 2, 28))
    assert short.date.range.precision == 5


def test_where_two_groups_fight_either_may_have_attacked() -> None:
    report = read_one(source_headline=ATTACK, type_of_violence="2", side_a="Dan Na Ambassagou", side_a_new_id="7")
    assert [(a.actor, a.basis) for a in report.attributions] == [(None, "suspected"), ("jnim", "suspected")]
    assert {c.group for c in report.casualties[1:3]} == {"unknown"}


def test_actors_come_by_ucdps_number_or_by_a_name_that_means_one() -> None:
    (event,) = iter_events(write_rows([EVENT]), NAME)
    assert find_actor("whatever", 6716, event) == "jnim"
    assert find_actor("JNIM", None, event) == "jnim"
    assert find_actor("Nobody at all", 999999, event) is None
    assert find_actor("Nobody at all", None, event) is None
    assert find_actor("a name that fits none of them", 234, event) is None  # several actors are IS to UCDP


def test_estimates_that_do_not_rise_are_ordered_and_told() -> None:
    report = read_one(source_headline=ATTACK, low="5", best="4", high="5")
    assert report.casualties[0].count == CountRange(4, 4, 5, "range")
    assert report.note is not None
    assert "(5, 4, 5) do not rise" in report.note


@pytest.mark.parametrize(
    ("columns", "row", "variant"),
    [(WHOLE, EVENT, "whole"), (OLD, EVENT, "whole, without state numbers"), (SHORT, SHORT_EVENT, "short")],
)
def test_each_variant_of_the_columns_is_read_in_any_order(
    columns: tuple[str, ...], row: dict[str, str], variant: str
) -> None:
    edition = read_edition(write_rows([row], tuple(reversed(columns))), NAME)
    assert (edition.variant, edition.rows) == (variant, 1)
    assert edition.label == ("23.1 (short)" if variant == "short" else "23.1")


@pytest.mark.parametrize("columns", [WHOLE, OLD, SHORT])
def test_a_column_more_or_less_stops_the_reading(columns: tuple[str, ...]) -> None:
    row = SHORT_EVENT if columns == SHORT else EVENT
    with pytest.raises(DataError, match="unknown column mood") as caught:
        read_edition(write_rows([row], (*columns, "mood")), NAME)
    assert "49 columns" in caught.value.valid
    assert "source.toml" in caught.value.remedy
    with pytest.raises(DataError, match="without country"):
        read_edition(write_rows([row], tuple(c for c in columns if c != "country")), NAME)
    with pytest.raises(DataError, match="more than once"):
        read_edition(write_rows([row], (*columns, "country")), NAME)


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("type_of_violence", "4"), ("country", "Atlantis"), ("region", "Oceania"), ("code_status", "Doubtful"),
        ("event_clarity", "3"), ("active_year", "2"), ("where_prec", "8"), ("date_prec", "0"), ("date_prec", "6"),
        ("latitude", "91"), ("longitude", "nan"), ("date_start", "2019-02-30"), ("date_start", "01/03/2019"),
        ("date_end", "2019-02-01"), ("best", "-1"), ("best", "2.5"), ("low", ""), ("deaths_a", "many"), ("id", "x"),
        ("side_a", ""), ("side_b_new_id", "?"), ("id", "9" * 13),
    ],
)  # fmt: skip
def test_what_is_not_known_is_named_with_row_and_column(column: str, text: str) -> None:
    data = write_rows([EVENT, make_event(id="101", **{column: text} if column != "id" else {})])
    if column == "id":
        data = write_rows([EVENT, make_event(id=text)])
    with pytest.raises(DataError, match=f"row 2, column {column}: ") as caught:
        read_edition(data, NAME)
    assert caught.value.valid
    assert "nothing was taken" in caught.value.remedy


def test_an_event_that_stands_twice_is_refused() -> None:
    with pytest.raises(DataError, match="row 2, column id: '100'"):
        read_edition(write_rows([EVENT, EVENT]), NAME)


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"<html></html>", b"{}", b'{"features": []}', b'{"features": [1]}', b"{", b"\xff\xfe\x00"]
)
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(DataError):
        read_edition(data, NAME)


def test_a_file_without_rows_is_refused() -> None:
    with pytest.raises(DataError, match="no rows"):
        read_edition(write_rows([]), NAME)


def test_bytes_that_are_not_utf8_are_read_and_counted() -> None:
    data = write_rows([make_event(source_original="Cöte", where_coordinates="Ségou", source_headline=ATTACK)])
    broken = data.replace("Ségou".encode(), "Ségou".encode("cp1252"))
    edition = read_edition(broken, NAME)
    assert edition.figures["cells_not_utf8"] == 1
    place = edition.reports[0].place
    assert place is not None
    assert place.name == "Ségou"
    assert [problem.where for problem in audit_edition(edition)] == ["cells_not_utf8"]
    (event,) = iter_events(broken, NAME)
    assert event.cells["source_original"] == "Cöte"


def test_whole_numbers_with_a_decimal_point_are_whole_numbers() -> None:
    dotted = make_event(
        best="4.0", type_of_violence="1.0", active_year="1.0", date_prec="2.0", side_b_new_id="6716.0"
    )
    (plain,), (found,) = (iter_events(write_rows([row]), NAME) for row in (EVENT, dotted))
    assert (found.best, found.type, found.date_prec, found.side_b_id) == (4, "state_based", 2, 6716)
    assert (plain.best, plain.type) == (found.best, found.type)


def test_a_collection_of_features_is_a_table_too() -> None:
    properties = {key: value for key, value in EVENT.items() if key not in ("latitude", "longitude", "geom_wkt")}
    feature = {"properties": properties, "geometry": {"type": "Point", "coordinates": [1.41, 18.44]}}
    (event,) = iter_events(json.dumps({"features": [feature]}).encode(), "x.geojson")
    assert (event.lat, event.lon) == (18.44, 1.41)


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("GEDEvent_v23_1.csv", "23.1"), ("ged171.csv", "17.1"), ("ged211_global_x1-2.csv", "21.1"),
        ("GEDEvent_v26_0_8.csv", "26.0.8"), ("GEDEvent_v26_01_26_06.csv", "26.01.26.06"),
        ("https://example.org/api/gedevents/25.1", "25.1"), ("events.csv", None), ("2023-01-01.csv", None),
    ],
)  # fmt: skip
def test_the_version_is_read_from_the_name(name: str, version: str | None) -> None:
    assert find_version(name) == version


def test_a_file_without_a_version_says_so_and_ranks_lowest() -> None:
    edition = read_edition(write_rows([EVENT]), "events.csv")
    assert edition.label.startswith("(no version) ")
    assert [problem.where for problem in audit_edition(edition)] == ["version"]
    order = [edition.label, "17.1", "21.1 (short)", "21.1", "25.0.12", "26.0.8", "26.1"]
    assert sorted(set(order), key=rank_label) == order
    assert max(order) == "26.1"  # labels alone sort the newest last


def test_credit_names_the_article_of_the_dataset_and_of_the_year() -> None:
    assert "Sundberg" in cite_version("23.1")
    assert "Davies, Pettersson & Öberg (2023)" in cite_version("23.1")
    assert "version 26.1" in cite_version("26.1")
    assert "Sundberg" in cite_version(None)
    assert load_manifest("ucdp_ged").licence == "CC BY 4.0"


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_damaged_file_is_read_or_refused_never_a_traceback(data: st.DataObject) -> None:
    whole = bytearray(write_rows([EVENT, make_event(id="101", source_headline=ATTACK)]))
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(whole) - 1))
        piece = data.draw(st.sampled_from([b"", b'"', b",", b"\n", b"\x00", b"\xff", b"1", b"{", b"\r", b";"]))
        whole[at : at + data.draw(st.integers(0, 40))] = piece
        if not whole:
            break
    problem = edition = None
    try:
        edition = read_edition(bytes(whole), NAME)
    except CasqueError as caught:
        problem = caught
    if edition is None:
        assert problem is not None
        assert all((problem.found, problem.valid, problem.remedy))
    else:
        assert edition.rows == sum(int(edition.figures[f"use.{use}"]) for use in ("report", "mention", "context"))


def test_5000_damaged_files_end_in_a_reading_or_a_message() -> None:
    dice = random.Random(5)
    feature = {"properties": dict(EVENT), "geometry": None}
    files = [
        write_rows([EVENT, make_event(id="101", source_headline=ATTACK)]),
        write_rows([SHORT_EVENT], SHORT),
        json.dumps({"features": [feature]}).encode(),
    ]
    ends: Counter[str] = Counter()
    for _ in range(5000):
        data = bytearray(dice.choice(files))
        # Half of the files keep their header: what is wrong lies in the rows.
        first = data.find(b"\n") + 1 if dice.random() < 0.5 else 0
        for _ in range(dice.randint(1, 4)):
            at = dice.randrange(first, len(data) + 1) if first <= len(data) else len(data)
            piece = dice.choice((b"", b'"', b",", b"\n", b"\0", b"\xff", b"9", b"{", b"\r", dice.randbytes(1)))
            data[at : at + dice.choice((0, 0, 1, 3, 30))] = piece
        try:
            read_edition(bytes(data), NAME)
            ends["read"] += 1
        except CasqueError:
            ends["told"] += 1
    assert ends["read"] > 200
    assert ends["told"] > 2000


def read_shared(shared: Path, name: str) -> EventEdition:
    data = (shared / "data/ucdp" / name).read_bytes()
    return read_edition(gzip.decompress(data) if name.endswith(".gz") else data, name.removesuffix(".gz"))


@pytest.mark.parametrize(
    ("name", "label", "rows", "reports", "irregular"),
    [
        ("ged231_sample1000_49cols.csv", "23.1", 1000, 0, 13),
        ("ged211_mali_bfa_ner_whereprec1-2.csv", "21.1 (short)", 1541, 0, 15),
        ("ged211_global_whereprec1-2.csv.gz", "21.1 (short)", 176_579, 0, 1462),
        ("ged231_CAR.geojson", "23.1", 1848, 21, 20),
    ],
)
def test_real_files_are_read_whole(
    shared: Path, name: str, label: str, rows: int, reports: int, irregular: int
) -> None:
    edition = read_shared(shared, name)
    assert (edition.label, edition.rows, len(edition.reports)) == (label, rows, reports)
    assert edition.figures["estimates_not_rising"] == irregular


def test_attacks_that_killed_in_the_central_african_republic_are_in_the_register(shared: Path) -> None:
    """Independent truth: the register's hostile deaths of MINUSCA, of which no row of UCDP knows."""
    path = shared / "data/un_fatalities/DPPADPOSS-FATALITIES_2025-04-04.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        days = {
            date.fromisoformat(row["incident_date"][:10])
            for row in csv.DictReader(file)
            if row["mission_acronym"] == "MINUSCA" and row["type_of_incident"] == "Malicious Act"
        }
    reports = read_shared(shared, "ged231_CAR.geojson").reports
    near = [
        report.id
        for report in reports
        if report.date is not None
        and any((report.date.range.start - day).days <= 2 and (day - report.date.range.end).days <= 2 for day in days)
    ]
    assert {report.mission for report in reports} == {"MINUSCA"}
    assert len(near) >= 15

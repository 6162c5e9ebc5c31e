"""UCDP's files in a workspace: recognised, in any order, nothing doubled, nothing withdrawn, all provable."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from casque.delivery.cli import run
from casque.pipeline.ingest import ingest_paths
from casque.pipeline.verify import verify_workspace
from casque.pipeline.workspace import open_workspace
from casque.settings import Settings
from casque.sources import load_manifest

WHOLE = load_manifest("ucdp_ged").variants[0].columns
EVENT: Mapping[str, str] = {
    **dict.fromkeys(WHOLE, ""), "id": "100", "year": "2019", "active_year": "1", "code_status": "Clear",
    "type_of_violence": "1", "side_a_new_id": "72", "side_a": "Government of Mali", "side_b_new_id": "6716",
    "side_b": "JNIM", "source_headline": "Militants kill UN peacekeeper in Mali", "where_prec": "1",
    "where_coordinates": "Kidal", "latitude": "18.4", "longitude": "1.4", "country": "Mali", "region": "Africa",
    "event_clarity": "1", "date_prec": "1", "date_start": "2019-03-01", "date_end": "2019-03-01", "deaths_a": "1",
    "deaths_b": "0", "deaths_civilians": "0", "deaths_unknown": "0", "best": "1", "high": "1", "low": "1",
}  # fmt: skip


def write_file(path: Path, rows: Sequence[Mapping[str, str]]) -> Path:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, WHOLE, lineterminator="\n")
    writer.writeheader()
    writer.writerows({**EVENT, **row} for row in rows)
    path.write_bytes(file.getvalue().encode())
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "ws", offline=True)


def read_best(settings: Settings) -> dict[str, int | None]:
    with open_workspace(settings, create=False) as workspace:
        return {r.id: r.casualties[0].count.best for r in workspace.ledger.reports(source="ucdp_ged")}


def test_versions_may_come_in_any_order_and_nothing_is_withdrawn(settings: Settings, tmp_path: Path) -> None:
    new = write_file(tmp_path / "GEDEvent_v24_1.csv", [{"best": "2", "high": "2"}, {"id": "101"}])
    old = write_file(tmp_path / "GEDEvent_v23_1.csv", [{}, {"id": "99"}])
    month = write_file(tmp_path / "GEDEvent_v25_0_3.csv", [{"id": "300"}])
    assert [file.reports for file in ingest_paths(settings, [new, month]).files] == [2, 1]
    (late,) = ingest_paths(settings, [old]).files
    assert any("1 reports were not taken" in warning for warning in late.warnings)
    expected = {"ucdp_ged:99": 1, "ucdp_ged:100": 2, "ucdp_ged:101": 1, "ucdp_ged:300": 1}
    assert read_best(settings) == expected
    assert not ingest_paths(settings, [old, month, new]).changed
    assert read_best(settings) == expected
    assert verify_workspace(settings).quotations > 0


def test_a_later_version_that_says_otherwise_is_a_new_version_of_the_report(
    settings: Settings, tmp_path: Path
) -> None:
    ingest_paths(settings, [write_file(tmp_path / "ged231.csv", [{}])])
    ingest_paths(settings, [write_file(tmp_path / "ged241.csv", [{"best": "3", "high": "3"}])])
    with open_workspace(settings, create=False) as workspace:
        history = workspace.ledger.report_history("ucdp_ged:100")
    assert [entry.report.casualties[0].count.best for entry in history] == [1, 3]


def test_a_bad_file_leaves_nothing_and_stops_no_other(settings: Settings, tmp_path: Path) -> None:
    bad = write_file(tmp_path / "GEDEvent_v23_1.csv", [{}, {"id": "101", "country": "Atlantis"}])
    good = write_file(tmp_path / "GEDEvent_v24_1.csv", [{}])
    result = ingest_paths(settings, [bad, good])
    assert [failure.address for failure in result.failures] == [bad.as_posix()]
    assert "row 2, column country: 'Atlantis'" in result.failures[0].error.found
    with open_workspace(settings, create=False) as workspace:
        assert [edition.label for edition in workspace.ledger.editions("ucdp_ged")] == ["24.1"]


def test_a_file_with_a_column_more_is_recognised_and_refused(settings: Settings, tmp_path: Path) -> None:
    path = write_file(tmp_path / "ged.csv", [{}])
    path.write_bytes(path.read_bytes().replace(b",gwnob\n", b",gwnob,mood\n", 1))
    (failure,) = ingest_paths(settings, [path]).failures
    assert "unknown column mood" in failure.error.found
    assert not settings.workspace.exists()


def test_bytes_that_are_not_utf8_are_proven_too(settings: Settings, tmp_path: Path) -> None:
    path = write_file(tmp_path / "GEDEvent_v23_1.csv", [{"where_coordinates": "Ségou"}, {"id": "101"}])
    path.write_bytes(path.read_bytes().replace("Ségou".encode(), "Ségou".encode("cp1252")))
    ingest_paths(settings, [path])
    assert verify_workspace(settings).quotations > 0


def test_the_command_line_lists_checks_pulls_and_shows_rows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_file(tmp_path / "GEDEvent_v23_1.csv", [{}, {"id": "101", "source_headline": "Fighting"}])
    here = ["--workspace", str(tmp_path / "ws"), "--offline"]

    def call(*words: str) -> object:
        assert run([*here, *words, "--format", "json"]) == 0
        return json.loads(capsys.readouterr().out)

    (taken,) = call("source", "pull", "ucdp_ged", "--file", str(path))  # type: ignore[misc]
    assert (taken["edition"], taken["rows"], taken["outcome"]) == ("23.1", 2, "new")
    (checked,) = call("source", "check", "ucdp_ged")  # type: ignore[misc]
    assert (checked["figures"]["use.report"], checked["problems"]) == (1, [])
    rows = call("source", "rows", "ucdp_ged")
    assert [(row["id"], row["use"]) for row in rows] == [(100, "report"), (101, "context")]  # type: ignore[attr-defined]
    assert [row["id"] for row in call("source", "rows", "ucdp_ged", str(path), "--use", "context")] == [101]  # type: ignore[attr-defined]
    assert run([*here, "source", "pull", "ucdp_ged"]) == 1
    assert "switched off" in capsys.readouterr().err
    assert run([*here, "source", "rows", "ucdp_ged", "--use", "rumour"]) == 1
    assert run([*here, "source", "rows", "mali"]) == 1


def test_real_events_of_the_sahel_and_the_central_african_republic_come_in(settings: Settings, shared: Path) -> None:
    folder = shared / "data/ucdp"
    result = ingest_paths(settings, [folder / "ged231_CAR.geojson", folder / "ged211_mali_bfa_ner_whereprec1-2.csv"])
    assert [(file.outcome, file.reports) for file in result.files] == [("new", 21), ("new", 0)]
    assert not ingest_paths(settings, [folder / "ged231_CAR.geojson"]).changed
    assert verify_workspace(settings).quotations >= 21

"""Bad input: one message in three parts, the right exit code, no trace, and nothing half-written."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casque.sources import load_manifest

COLUMNS = load_manifest("un_fatalities").columns
OFFLINE = ("--offline",)


def make_rows(**changes: object) -> list[dict[str, Any]]:
    row = {
        "id": 1,
        "incident_date": "2019-03-04",
        "casualty_id": "MINUSMA-2019-03-90001",
        "mission_acronym": "MINUSMA",
        "type_of_casualty": "Fatality",
        "gender": "M",
        "casualty_nationality": "Chad",
        "casualty_personnel_type": "Military",
        "type_of_incident": "Malicious Act",
        "m49_code": 148,
        "isocode3": "TCD",
        "last_update": "2019-04-01",
    }
    return [{name: (row | changes).get(name, "") for name in (*COLUMNS, *changes)}]


def write_csv(path: Path, rows: list[dict[str, Any]]) -> Path:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(text.getvalue(), "utf-8")
    return path


def without(name: str) -> list[dict[str, Any]]:
    return [{key: value for key, value in row.items() if key != name} for row in make_rows()]


def make_empty(folder: Path) -> Path:
    (folder / "empty.txt").touch()
    return folder / "empty.txt"


def make_binary(folder: Path) -> Path:
    (folder / "program.txt").write_bytes(b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 8)
    return folder / "program.txt"


def make_broken_pdf(folder: Path) -> Path:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 99999\ntrailer")
    return folder / "broken.pdf"


def make_long(folder: Path) -> Path:
    with open(folder / "long.txt", "wb") as file:
        for _ in range(52):
            file.write(b"A convoy was not attacked today. " * 31776)
    return folder / "long.txt"


def make_missing(folder: Path) -> Path:
    return folder / "missing.txt"


def make_utf16_without_mark(folder: Path) -> Path:
    (folder / "encoded.txt").write_bytes("Two peacekeepers were killed.".encode("utf-16-le"))
    return folder / "encoded.txt"


def make_koi8(folder: Path) -> Path:
    (folder / "cyrillic.txt").write_bytes("двое миротворцев погибли".encode("koi8-r"))
    return folder / "cyrillic.txt"


BAD_TEXTS = [
    pytest.param(make_missing, "does not exist", id="missing"),
    pytest.param(make_empty, "empty", id="empty"),
    pytest.param(make_binary, "program.txt", id="binary"),
    pytest.param(make_broken_pdf, "broken.pdf", id="broken-pdf"),
    pytest.param(make_long, "long.txt", id="50-mb"),
    pytest.param(make_utf16_without_mark, "encoded.txt", id="utf16-without-mark"),
    pytest.param(make_koi8, "cyrillic.txt", id="koi8"),
]


@pytest.mark.parametrize("verb", ["code", "ingest", "run", "check"])
@pytest.mark.parametrize(("make", "said"), BAD_TEXTS)
def test_a_bad_text_gets_one_message(
    call: Any, tmp_path: Path, verb: str, make: Callable[[Path], Path], said: str
) -> None:
    path = make(tmp_path)
    called = call(*OFFLINE, verb, path)
    assert said in called.problem(1)
    assert called.err.count("casque: ") == 1
    assert not (tmp_path / "here" / "casque-data").exists()
    assert called.out.strip() in ("", "[]")


def test_a_guessed_encoding_is_said(call: Any, tmp_path: Path) -> None:
    (tmp_path / "french.txt").write_bytes("Deux casques bleus tués à Kidal, le 3 mai 2016.\n".encode("cp1252"))
    for verb in ("ingest", "run"):
        called = call("--workspace", verb, verb, tmp_path / "french.txt")
        assert called.code == 0
        assert "Windows-1252" in called.err


def test_a_bad_text_beside_good_ones_does_not_stop_them(call: Any, texts: Path, tmp_path: Path) -> None:
    bad = make_binary(tmp_path)
    called = call("code", texts, bad)
    assert "program.txt" in called.problem(1)
    assert len(called.json()) == 2
    taken = call("ingest", bad, texts)
    taken.problem(1)
    assert [row["outcome"] for row in taken.json()] == ["new", "new"]
    assert call("verify").code == 0


BAD_TABLES = [
    pytest.param(lambda: without("type_of_incident"), "type_of_incident", id="missing-column"),
    pytest.param(lambda: make_rows(blood_group="0+"), "blood_group", id="extra-column"),
    pytest.param(lambda: make_rows(type_of_incident="Meteorite"), "Meteorite", id="unknown-cause"),
]


@pytest.mark.parametrize(("make", "said"), BAD_TABLES)
@pytest.mark.parametrize("how", ["ingest", "pull", "check"])
def test_a_bad_edition_is_refused_whole(
    call: Any, tmp_path: Path, how: str, make: Callable[[], list[dict[str, Any]]], said: str
) -> None:
    path = write_csv(tmp_path / "edition.csv", make())
    words: dict[str, tuple[object, ...]] = {
        "ingest": ("ingest", path),
        "pull": ("source", "pull", "un_fatalities", "--file", path),
        "check": ("source", "check", "un_fatalities", path),
    }
    called = call(*words[how])
    assert said in called.problem(2)
    assert not (tmp_path / "here" / "casque-data").exists()


def test_a_good_edition_of_the_same_make_is_taken(call: Any, tmp_path: Path) -> None:
    called = call("ingest", write_csv(tmp_path / "edition.csv", make_rows()))
    assert called.code == 0, called.err
    assert called.json()[0]["kind"] == "edition"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("brief", "--mission", "NOWHERE"), "NOWHERE"),
        (("reconcile", "--mission", "NOWHERE"), "NOWHERE"),
        (("run", "x.txt", "--mission", "NOWHERE"), "NOWHERE"),
        (("reconcile", "--mission", "UNMOP"), "UNMOP"),
        (("why", "PKV-MLI-1999-001"), "PKV-MLI-1999-001"),
        (("why", "nonsense"), "nonsense"),
        (("why", "toll:00000000:12"), "00000000"),
        (("why", "register:MINUSMA/hostile/all/..2021-13-31"), "2021-13-31"),
        (("why", "register:NOWHERE/hostile/all"), "NOWHERE"),
        (("why", "register:MINUSMA/weather/all"), "weather"),
        (("why", "PKV-MLI-2016-001", "colour"), "colour"),
        (("check", "   "), "empty"),
        (("check", "255 killed", "--as-of", "2021-02-30"), "2021-02-30"),
        (("code", "x.txt", "--published", "yesterday"), "yesterday"),
        (("code", "--colour", "x.txt"), "--colour"),
        (("code", "x.txt", "--format", "xml"), "xml"),
        (("frobnicate",), "frobnicate"),
        (("source", "pull", "atlantis"), "atlantis"),
        (("source", "check", "atlantis"), "atlantis"),
        (("source", "check", "un_fatalities"), "un_fatalities"),
        (("source", "pull", "mali", "--file", "x.csv"), "mali"),
        (("--offline", "source", "pull", "un_fatalities"), "network"),
        (("reference", "list", "recipes"), "recipes"),
        (("verify",), "archive"),
        (("reconcile",), "--mission"),
        (("reconcile", "--mission", "MINUSMA", "--before", "99"), "--before"),
    ],
    ids=lambda value: " ".join(map(str, value))[:60] if isinstance(value, tuple) else "",
)
def test_a_wrong_word_gets_a_message_that_names_it(
    call: Any, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    (tmp_path / "here" / "x.txt").write_text("A patrol was attacked in Gao.\n", "utf-8")
    called = call(*words)
    assert said in called.problem(1)
    assert called.out == ""
    assert sorted(path.name for path in (tmp_path / "here").iterdir()) == ["x.txt"]


@pytest.mark.parametrize("name", ["brief.pdf", "brief", "folder.html"])
@pytest.mark.parametrize("verb", ["brief", "run"])
def test_a_brief_that_cannot_be_is_refused_before_the_work(
    call: Any, texts: Path, tmp_path: Path, verb: str, name: str
) -> None:
    (tmp_path / "here" / "folder.html").mkdir()
    words = ("brief", "--mission", "MINUSMA") if verb == "brief" else ("run", texts)
    called = call(*words, "-o", name)
    assert name in called.problem(1)
    assert [path.name for path in (tmp_path / "here").iterdir()] == ["folder.html"]


def test_a_brief_in_a_place_that_is_a_file_leaves_nothing_half_written(call: Any, tmp_path: Path) -> None:
    (tmp_path / "here" / "file").write_text("not a folder", "utf-8")
    called = call("brief", "--mission", "UNIFIL", "-o", "file/brief.md")
    assert "cannot be written" in called.problem(1)
    assert [path.name for path in (tmp_path / "here").iterdir()] == ["file"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_may_not_be_written_is_named(call: Any, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)
    assert "cannot be written" in call("brief", "--mission", "UNIFIL", "-o", tmp_path / "closed/brief.md").problem(1)


def test_a_workspace_that_is_a_file_is_named(call: Any, texts: Path, tmp_path: Path) -> None:
    (tmp_path / "here" / "w").write_text("no folder", "utf-8")
    called = call("--workspace", "w", "ingest", texts)
    assert "w" in called.problem(1)
    assert (tmp_path / "here" / "w").read_text("utf-8") == "no folder"


def test_reading_makes_no_workspace_in_a_folder_that_is_none(call: Any, tmp_path: Path) -> None:
    (tmp_path / "here" / "notes.txt").write_text("mine", "utf-8")
    for words in (("source", "list"), ("check", "255 killed"), ("brief", "-m", "UNIFIL", "-o", "../b.md")):
        assert call("--workspace", ".", *words).code == 0
    assert [path.name for path in (tmp_path / "here").iterdir()] == ["notes.txt"]


def test_a_fault_of_the_program_is_told_without_a_trace(call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import casque.delivery.cli.checking as checking

    def fail(*_: object) -> int:
        raise ZeroDivisionError("a count\nof nothing")

    monkeypatch.setattr(checking, "verify_record", fail)
    called = call("verify")
    assert called.code == 1
    assert called.err.startswith("casque: ZeroDivisionError: a count of nothing\n  valid: ")
    assert "fault of Casque" in called.err
    assert "CASQUE_DEBUG=1" in called.err
    monkeypatch.setenv("CASQUE_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        call("verify")


def test_an_interrupt_is_told_in_a_line(call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import casque.delivery.cli.checking as checking

    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(checking, "verify_record", interrupt)
    called = call("verify")
    assert called.code == 130
    assert called.err.startswith("casque: interrupted")


def test_a_reader_that_stops_early_is_no_error(workspace: Path) -> None:
    import subprocess

    done = subprocess.run(
        f"'{sys.executable}' -m casque --workspace '{workspace}' reference list places --format jsonl | head -n 1",
        shell=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""

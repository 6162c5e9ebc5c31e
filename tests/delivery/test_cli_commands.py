"""What the verbs print: options on either side, formats, the contract of `code`, verdicts, reconciliation, verify."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from casque.delivery.cli import hoist_options
from casque.sources import load_manifest

CONTRACT = {
    "document": {"path", "sha256", "lang", "published", "published_basis"},
    "report": {
        "hostile", "date", "place", "mission", "attack_types", "target", "attributions", "casualties", "spans",
    },
    "date": {"start", "end", "precision", "text", "span"},
    "place": {"name", "text", "span", "country", "adm1", "lat", "lon", "geonames_id", "precision"},
    "attribution": {"actor", "text", "basis", "span"},
    "casualty": {
        "outcome", "group", "personnel_type", "nationality", "low", "best", "high", "bound", "text", "span",
    },
    "toll": {"count", "bound", "what", "mission", "subset", "cause", "since", "as_of", "text", "span"},
    "claim": {"kind", "text", "span"},
}  # fmt: skip
CODES = {
    "published_basis": {"given", "metadata", "text", "inferred", "unknown"},
    "outcome": {"killed", "injured", "missing", "abducted"},
    "group": {"un", "host_force", "parallel_force", "civilian", "attacker", "other", "unknown"},
    "attack_types": {
        "ambush", "complex_attack", "ied", "landmine", "suicide_bombing", "indirect_fire", "direct_fire", "drone",
        "abduction", "assault", "other",
    },
    "target": {
        "convoy", "patrol", "camp", "escort", "checkpoint", "aircraft", "individual", "vehicle", "unknown",
    },
    "bound": {"exact", "at_least", "about", "at_most", "range", "vague"},
    "basis": {"claimed", "stated", "suspected", "denied"},
    "cause": {"all", "hostile", "unstated"},
    "kind": {"superlative", "trend", "strength", "mandate", "record"},
}  # fmt: skip


def check_contract(one: dict[str, Any], text: str) -> int:
    """Check one document's object against the design's contract; returns how many spans were proven."""
    proven = 0

    def has(keys: str, item: dict[str, Any]) -> None:
        assert set(item) >= CONTRACT[keys], (keys, CONTRACT[keys] - set(item))

    def is_true(item: dict[str, Any]) -> None:
        nonlocal proven
        if item["span"] is not None:
            start, end = item["span"]
            assert 0 <= start < end <= len(text)
            assert text[start:end] == item["text"]
            proven += 1

    assert set(one) == {"document", "reports", "tolls", "claims"}
    has("document", one["document"])
    assert one["document"]["published_basis"] in CODES["published_basis"]
    for report in one["reports"]:
        has("report", report)
        assert set(report["attack_types"]) <= CODES["attack_types"]
        assert report["target"] in CODES["target"]
        for start, end in report["spans"]:
            assert 0 <= start < end <= len(text)
        for name in ("date", "place"):
            if report[name] is not None:
                has(name, report[name])
                is_true(report[name])
        for item in report["attributions"]:
            has("attribution", item)
            assert item["basis"] in CODES["basis"]
            is_true(item)
        for item in report["casualties"]:
            has("casualty", item)
            assert item["outcome"] in CODES["outcome"]
            assert item["group"] in CODES["group"]
            assert item["bound"] in CODES["bound"]
            assert item["nationality"] is None or len(item["nationality"]) == 3
            is_true(item)
    for item in one["tolls"]:
        has("toll", item)
        assert item["cause"] in CODES["cause"]
        assert item["bound"] in CODES["bound"]
        is_true(item)
    for item in one["claims"]:
        has("claim", item)
        assert item["kind"] in CODES["kind"]
        is_true(item)
    return proven


def test_options_of_every_verb_stand_on_either_side() -> None:
    assert hoist_options(["ingest", "x", "--workspace", "w", "--offline"]) == [
        "--workspace", "w", "--offline", "ingest", "x",
    ]  # fmt: skip
    assert hoist_options(["--database=sqlite://", "verify"]) == ["--database=sqlite://", "verify"]
    assert hoist_options(["verify", "-w", "a"]) == ["-w", "a", "verify"]
    assert hoist_options(["check", "--", "--offline"]) == ["check", "--", "--offline"]


def test_options_before_and_behind_the_verb_mean_the_same(call: Any, texts: Path, tmp_path: Path) -> None:
    assert call("--workspace", tmp_path / "a", "ingest", texts).code == 0
    assert call("ingest", texts, "--workspace", tmp_path / "a").json()[0]["outcome"] == "unchanged"
    assert not (tmp_path / "here" / "casque-data").exists()


def test_the_environment_names_the_workspace(
    call: Any, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASQUE_WORKSPACE", str(tmp_path / "b"))
    assert call("ingest", texts).code == 0
    assert (tmp_path / "b" / "archive").is_dir()
    assert call("ingest", texts, "-w", tmp_path / "c").json()[0]["outcome"] == "new"


def test_json_when_piped_and_every_format_when_asked(call: Any, texts: Path) -> None:
    words = ("reference", "list", "missions")
    rows = call(*words).json()
    assert any(row["acronym"] == "MINUSMA" for row in rows)
    lines = call(*words, "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["acronym"] for line in lines] == [row["acronym"] for row in rows]
    table = list(csv.DictReader(io.StringIO(call(*words, "-f", "csv").out)))
    assert [row["acronym"] for row in table] == [row["acronym"] for row in rows]
    shown = call(*words, "--format", "table").out
    assert "acronym" in shown
    assert "MINUSMA" in shown


@pytest.mark.parametrize("how", ["table", "json", "jsonl", "csv"])
@pytest.mark.parametrize(
    "words",
    [
        ("code", "TEXTS"),
        ("check", "255 peacekeepers of MINUSMA have lost their lives as on 31 August 2021"),
        ("reconcile", "--mission", "MINUSMA"),
        ("why", "PKV-MLI-2016-001"),
        ("verify",),
        ("source", "list"),
        ("source", "check", "mali"),
        ("reference", "check"),
    ],
    ids=lambda words: words[0],
)
def test_every_format_of_every_verb_is_readable(
    call: Any, texts: Path, workspace: Path, words: tuple[str, ...], how: str
) -> None:
    called = call("-w", workspace, *(texts if word == "TEXTS" else word for word in words), "--format", how)
    assert called.code == 0, called.err
    assert called.err == ""
    if how == "json":
        called.json()
    elif how == "jsonl":
        assert all(isinstance(json.loads(line), dict) for line in called.out.splitlines())
    elif how == "csv":
        table = list(csv.reader(io.StringIO(called.out)))
        assert len({len(row) for row in table}) <= 1
    else:
        assert called.out.strip()
        assert (
            max(len(line) for line in called.out.splitlines() if words[0] != "why") <= 120 if words[0] != "why" else 1
        )


def test_code_keeps_the_contract(call: Any, texts: Path) -> None:
    both = call("code", texts).json()
    proven = 0
    for one in both:
        proven += check_contract(one, Path(one["document"]["path"]).read_text("utf-8"))
    assert proven >= 5
    attack, toll = both
    assert attack["document"]["published"] == "2021-10-03"
    (report,) = attack["reports"]
    assert (report["date"]["start"], report["date"]["precision"]) == ("2021-10-02", 1)
    assert (report["place"]["name"], report["place"]["adm1"]) == ("Tessalit", "Kidal")
    assert (report["mission"], report["attack_types"], report["target"]) == ("MINUSMA", ["ied"], "convoy")
    counts = [(c["outcome"], c["best"], c["nationality"]) for c in report["casualties"]]
    assert ("killed", 1, "EGY") in counts
    assert [count[:2] for count in counts if count[0] == "injured"] == [("injured", 4)]
    assert [(t["count"], t["as_of"], t["mission"]) for t in toll["tolls"]] == [(255, "2021-08-31", "MINUSMA")]
    assert toll["reports"] == []


def test_code_keeps_the_contract_on_the_seeds(call: Any, shared: Path) -> None:
    for path in sorted((shared / "seeds").glob("*.txt")):
        (one,) = call("code", path).json()
        assert check_contract(one, path.read_text("utf-8")) > 15


def test_code_keeps_the_contract_on_the_examples(call: Any, root: Path) -> None:
    found = call("code", root / "examples" / "reports").json()
    assert len(found) == 12
    for one in found:
        assert check_contract(one, Path(one["document"]["path"]).read_text("utf-8")) > 0


def test_a_contract_that_is_broken_is_noticed(call: Any, texts: Path) -> None:
    one = call("code", texts / "toll.txt").json()[0]
    text = (texts / "toll.txt").read_text("utf-8")
    one["tolls"][0]["span"][0] += 1
    with pytest.raises(AssertionError):
        check_contract(one, text)


def test_a_given_day_of_publication_counts(call: Any, texts: Path) -> None:
    (one,) = call("code", texts / "toll.txt", "--published", "2021-09-02").json()
    assert (one["document"]["published"], one["document"]["published_basis"]) == ("2021-09-02", "given")


def test_check_takes_words_and_files(call: Any, texts: Path) -> None:
    words = "255 peacekeepers of MINUSMA have lost their lives as on 31 August 2021"
    by_words, by_file = call("check", words, texts / "toll.txt").json()
    for found in (by_words, by_file):
        (verdict,) = [v for v in found["verdicts"] if v["kind"] == "toll"]
        assert (verdict["verdict"], verdict["official"], verdict["basis"]) == ("exact", 255, "digest")
    assert by_words["document"]["path"] is None
    wrong = call("check", words.replace("255", "301")).json()[0]["verdicts"][0]
    assert wrong["code"] in ("off_by", "not_supported")
    assert "255" in wrong["sentence"]


def test_check_as_of_a_day(call: Any) -> None:
    words = "60 soldiers of MINUSMA have been killed in hostile acts since 2013"
    at = call("check", words, "--as-of", "2016-05-20").json()[0]["verdicts"][0]
    late = call("check", words, "--as-of", "2016-12-31").json()[0]["verdicts"][0]
    assert at["code"] == "exact"
    assert late["code"] != "exact"


def test_reconcile_without_a_workspace(call: Any, tmp_path: Path) -> None:
    found = call("reconcile", "--mission", "MINUSMA").json()
    assert found["total"] == 174
    assert found["explained"] >= 158
    assert found["basis"] == "digest"
    assert found["explained"] + sum(day["count"] for day in found["only_register"]) == 174
    assert len(found["only_reports"]) >= 2
    assert list((tmp_path / "here").iterdir()) == []


def test_reconcile_with_the_full_register(call: Any, shared: Path) -> None:
    path = shared / "data/un_fatalities/DPPADPOSS-FATALITIES_2025-04-04.csv"
    assert call("source", "pull", "un_fatalities", "--file", path).json()[0]["outcome"] == "new"
    found = call("reconcile", "--mission", "MINUSMA").json()
    assert (found["total"], found["basis"], found["edition"]) == (174, "register", "2025-04-04")
    assert found["explained"] >= 158
    assert len(found["only_reports"]) >= 2
    assert call("source", "check", "un_fatalities").code == 0
    assert call("source", "pull", "un_fatalities", "--file", path).json()[0]["outcome"] == "unchanged"


def test_the_main_job_prints_and_writes_its_answer(call: Any, texts: Path, tmp_path: Path) -> None:
    called = call("--offline", "run", texts, "--brief", tmp_path / "b.html")
    assert called.code == 0, called.err
    (answer,) = called.json()
    assert answer["mission"] == "MINUSMA"
    assert answer["brief"] == str(tmp_path / "b.html")
    assert "255" in json.dumps(answer["verdicts"])
    assert (tmp_path / "b.html").read_text("utf-8").startswith("<!doctype html>")
    shown = call("run", texts, "--format", "table").out
    assert "Tessalit" in shown
    assert "exact" in shown
    assert "casque why PKV-MLI-2021-" in shown
    # Twice changes nothing: the same snapshot, the same figures.
    (again,) = call("run", texts).json()
    assert {**again, "brief": None} == {**answer, "brief": None}


def test_verify_names_what_was_changed(call: Any, texts: Path, tmp_path: Path) -> None:
    assert call("ingest", texts).code == 0
    assert call("verify").code == 0
    objects = sorted(path for path in (tmp_path / "here/casque-data/archive/objects").rglob("*") if path.is_file())
    victim = objects[0]
    data = bytearray(victim.read_bytes())
    data[10] ^= 1
    victim.chmod(0o600)
    victim.write_bytes(bytes(data))
    assert victim.name[:12] in call("verify").problem(3)


def test_source_pull_from_the_publishers_interface(call: Any, tmp_path: Path) -> None:
    with Publisher(rows=30) as address:
        refused = call("--offline", "source", "pull", "un_fatalities", "--url", address)
        assert "network" in refused.problem(1)
        assert not (tmp_path / "here" / "casque-data").exists()
        (taken,) = call("source", "pull", "un_fatalities", "--url", address).json()
    assert (taken["rows"], taken["edition"], taken["outcome"]) == (30, "2019-04-01", "new")
    listed = {row["source"]: row for row in call("source", "list").json()}
    assert listed["un_fatalities"]["in workspace"] == ["2019-04-01"]
    assert call("verify").code == 0


def test_source_pull_from_an_address_that_does_not_answer(call: Any, tmp_path: Path) -> None:
    with Publisher(rows=0) as address:
        called = call("source", "pull", "un_fatalities", "--url", address + "/elsewhere")
    assert "127.0.0.1" in called.problem(1)
    assert not (tmp_path / "here" / "casque-data").exists()


class Publisher:
    """A real server on 127.0.0.1 that speaks the publisher's protocol: metadata, JSON pages, the whole table."""

    def __init__(self, rows: int) -> None:
        columns = load_manifest("un_fatalities").columns
        table = [
            dict(
                zip(
                    columns,
                    (
                        n, f"2019-03-{n % 28 + 1:02}", f"MINUSMA-2019-03-9{n:04}", "MINUSMA", "Fatality", "M", "Chad",
                        "Military", "Malicious Act", 148.0, "TCD", "2019-04-01",
                    ),
                    strict=True,
                )
            )
            for n in range(1, rows + 1)
        ]  # fmt: skip
        text = io.StringIO()
        writer = csv.DictWriter(text, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)
        metadata = [
            {"Dataset ID": "DPPADPOSS-FATALITIES", "Column definitions": [{"Column Name": name} for name in columns]}
        ]

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                parts = urlsplit(self.path)
                query = parse_qs(parts.query)
                page, size = int(query.get("page_num", ["1"])[0]), int(query.get("per_page", ["10"])[0])
                bodies = {
                    "/public/metadata/all": json.dumps(metadata),
                    "/public/data/DPPADPOSS-FATALITIES/json": json.dumps(table[(page - 1) * size : page * size]),
                    "/public/data/DPPADPOSS-FATALITIES/CSV": text.getvalue(),
                }
                body = bodies.get(parts.path, "no such thing").encode()
                self.send_response(200 if parts.path in bodies else 404)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True)

    def __enter__(self) -> str:
        self.thread.start()
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()


def test_the_program_itself_starts_and_leaves_with_its_code(tmp_path: Path) -> None:
    def start(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "casque", *words], capture_output=True, text=True, cwd=tmp_path, timeout=60
        )

    helped = start("--help")
    assert helped.returncode == 0
    assert "casque run article.txt" in helped.stdout
    missing = start("code", "nothing.txt")
    assert missing.returncode == 1
    assert missing.stderr.startswith("casque: nothing.txt")
    assert list(tmp_path.iterdir()) == []


def test_every_verb_has_help_with_an_example() -> None:
    from casque.delivery.cli.app import command_tree

    def visit(command: Any, path: str) -> None:
        assert command.help, path
        for parameter in command.params:
            if parameter.name != "help":
                assert getattr(parameter, "help", None), f"{path} {parameter.name}"
        children = getattr(command, "commands", {})
        if not children:
            assert (command.epilog or "").startswith(f"Example: {path}"), path
        for name, child in children.items():
            visit(child, f"{path} {name}")

    visit(command_tree(), "casque")

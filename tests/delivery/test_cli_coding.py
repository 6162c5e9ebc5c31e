"""``casque code`` with a language model as reader: a local endpoint, true quotations, cost on stderr."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

SAYS = "Three peacekeepers of MINUSMA were killed at Kidal on 12 February 2016."
TOLL = {
    "count": 60, "bound": "exact", "what": "killed", "mission": "MINUSMA", "subset": None, "cause": "unstated",
    "since": None, "as_of": None, "nationality": None, "text": "words that are not there",
}  # fmt: skip
ANSWER = {
    "reports": [
        {"hostile": None, "date": None, "place": None, "mission": "MINUSMA", "attack_types": [],
         "target": {"code": "unknown", "text": None}, "attributions": [], "casualties": [], "text": SAYS},
    ],
    "tolls": [TOLL],
    "claims": [],
}  # fmt: skip


@pytest.fixture
def endpoint() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            choice = {"message": {"content": json.dumps(ANSWER)}, "finish_reason": "stop"}
            body = json.dumps({"choices": [choice], "usage": {"prompt_tokens": 10, "completion_tokens": 5}}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    server.shutdown()
    server.server_close()


def test_a_model_reads_behind_the_same_contract(call: Any, endpoint: str) -> None:
    Path("a.txt").write_text(SAYS, "utf-8")
    got = call("code", "a.txt", "--endpoint", endpoint, "--model", "small", "--format", "json")
    (coded,) = got.json()
    assert coded["reports"][0]["spans"] == [[0, len(SAYS)]]
    assert coded["tolls"] == []
    assert "not believed: tolls[0]: the text does not say" in got.err
    assert "small: 1 requests, 10 tokens sent, 5 received; cost not known" in got.err


def test_what_a_model_read_is_marked_in_its_name(call: Any, endpoint: str) -> None:
    Path("a.txt").write_text(SAYS, "utf-8")
    got = call("code", "a.txt", "--endpoint", endpoint, "--model", "small", "--explain")
    assert got.code == 0, got.err
    assert f"⟦R1 {SAYS}[1]⟧" in got.out
    assert "model:small@" in got.out


def test_an_endpoint_needs_a_model_and_a_model_an_endpoint(call: Any, endpoint: str) -> None:
    Path("a.txt").write_text(SAYS, "utf-8")
    assert "--model is missing" in call("code", "a.txt", "--endpoint", endpoint).problem(1)
    assert "--endpoint is missing" in call("code", "a.txt", "--model", "small").problem(1)


def test_offline_refuses_an_endpoint_elsewhere(call: Any) -> None:
    Path("a.txt").write_text(SAYS, "utf-8")
    words = ("--offline", "code", "a.txt", "--endpoint", "https://models.invalid/v1", "--model", "small")
    assert "--offline forbids" in call(*words).problem(1)


def test_two_processes_print_what_one_prints(call: Any) -> None:
    folder = Path("texts")
    folder.mkdir()
    for number in range(40):
        text = f"On {1 + number % 28} May 2019 a MINUSMA patrol was attacked near Kidal. {2 + number} soldiers died."
        (folder / f"{number:02}.txt").write_text(text, "utf-8")
    (folder / "bad.txt").write_bytes(b"")
    for how in ("json", "jsonl", "csv", "table"):
        alone = call("code", "texts", "--format", how)
        beside = call("code", "texts", "--format", how, "--jobs", "2")
        assert beside.out == alone.out
        assert (alone.code, beside.code) == (1, 1)
        assert "bad.txt" in beside.err
    assert len(call("code", "texts", "--format", "json").json()) == 40


def test_no_process_at_all_is_refused(call: Any) -> None:
    Path("a.txt").write_text(SAYS, "utf-8")
    assert "0 processes" in call("code", "a.txt", "--jobs", "0").problem(1)

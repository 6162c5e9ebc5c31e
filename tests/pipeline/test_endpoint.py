"""The optional back-end against a local server that speaks the chat-completions protocol."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from casque.errors import DataError, InputError
from casque.pipeline.endpoint import Endpoint, ModelClient

Answer = tuple[int, dict[str, str], bytes]


def content(words: str, finish: str = "stop") -> bytes:
    choice = {"index": 0, "message": {"role": "assistant", "content": words}, "finish_reason": finish}
    usage = {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200}
    return json.dumps({"object": "chat.completion", "choices": [choice], "usage": usage}).encode()


class Server:
    """Answers with what it was told to, in turn; keeps what it was asked."""

    def __init__(self) -> None:
        self.answers: list[Answer | Callable[[], Answer]] = []
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.asked.append({"path": self.path, "body": json.loads(body)})
                outer.headers.append({k.lower(): v for k, v in self.headers.items()})
                step = outer.answers.pop(0) if len(outer.answers) > 1 else outer.answers[0]
                status, headers, data = step() if callable(step) else step
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", headers.get("X-Length", str(len(data))))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.http.server_address[1]}/v1"
        threading.Thread(target=self.http.serve_forever, args=(0.01,), daemon=True).start()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv("CASQUE_ENDPOINT_KEY", raising=False)
    one = Server()
    yield one
    one.http.shutdown()
    one.http.server_close()


def open_client(server: Server, **changes: Any) -> ModelClient:
    terms = {"timeout_s": 5.0, "attempts": 3, "wait_s": 0.02} | changes
    return ModelClient(Endpoint(server.address, "small", **terms))


def test_a_request_is_structured_and_its_answer_is_read(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASQUE_ENDPOINT_KEY", "a key")
    server.answers = [(200, {}, content("{}"))]
    with open_client(server, price_in=2.0, price_out=10.0) as client:
        assert client.ask([{"role": "user", "content": "x"}], {"type": "object"}) == "{}"
        assert client.usage.say(client.endpoint).endswith("1000 tokens sent, 200 received; cost 0.0040")
    (asked,) = server.asked
    assert asked["path"] == "/v1/chat/completions"
    assert asked["body"]["model"] == "small"
    assert asked["body"]["temperature"] == 0
    assert asked["body"]["response_format"]["json_schema"]["schema"] == {"type": "object"}
    assert server.headers[0]["authorization"] == "Bearer a key"


@pytest.mark.parametrize(
    "first",
    [
        (500, {}, b"broken"),
        (429, {"Retry-After": "0.01"}, b"slow down"),
        (200, {}, b"{half an ans"),
        (200, {}, b'{"choices": []}'),
        (200, {"X-Length": "100000"}, b'{"choices"'),
    ],
)
def test_a_passing_failure_is_tried_again(server: Server, first: Answer) -> None:
    server.answers = [first, (200, {}, content("{}"))]
    with open_client(server, timeout_s=0.6) as client:
        assert client.ask([], {}) == "{}"
        assert client.usage.requests == 1
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("answer", "tries", "says"),
    [
        ((503, {}, b""), 3, "status 503, 3 times"),
        ((401, {}, b""), 1, "refuses the key"),
        ((404, {}, b"no such model"), 1, "no such model"),
        ((429, {"Retry-After": "3600"}, b""), 1, "status 429"),
    ],
)
def test_a_lasting_failure_is_told_in_three_parts(server: Server, answer: Answer, tries: int, says: str) -> None:
    server.answers = [answer]
    with open_client(server) as client, pytest.raises(InputError, match=says) as caught:
        client.ask([], {})
    assert caught.value.valid
    assert caught.value.remedy
    assert len(server.asked) == tries


def test_an_endpoint_that_does_not_answer_in_time_is_given_up(server: Server) -> None:
    def wait() -> Answer:
        time.sleep(0.5)
        return 200, {}, content("{}")

    server.answers = [wait]
    with (
        open_client(server, timeout_s=0.1, attempts=2) as client,
        pytest.raises(InputError, match="not answer"),
    ):
        client.ask([], {})


def test_an_answer_that_was_cut_off_is_an_error(server: Server) -> None:
    server.answers = [(200, {}, content('{"reports": [', "length"))]
    with open_client(server) as client, pytest.raises(DataError, match="cut off"):
        client.ask([], {})


def test_offline_allows_only_this_machine(server: Server) -> None:
    with ModelClient(Endpoint(server.address, "small"), offline=True):
        pass
    with pytest.raises(InputError, match="--offline"):
        ModelClient(Endpoint("https://models.invalid/v1", "small"), offline=True)
    with pytest.raises(InputError, match="no address"):
        ModelClient(Endpoint("models", "small"))

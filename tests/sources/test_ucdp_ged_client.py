"""UCDP's client against a real HTTP server on 127.0.0.1 that speaks its protocol, well and badly."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from ucdp_ged_rows import WHOLE, make_event

from casque.errors import CasqueError, DataError, InputError
from casque.pipeline.datasets import Taken, audit_dataset, list_datasets, pull_dataset
from casque.pipeline.verify import verify_workspace
from casque.pipeline.workspace import open_workspace
from casque.settings import Settings
from casque.sources.ucdp_ged import FetchedEvents, fetch_edition, read_edition
from casque.sources.ucdp_ged.client import TOKEN_HEADER, TOKEN_VARIABLE

TOKEN = "a-token-of-our-own"
PATH = "/api/gedevents/26.1"


def make_row(number: int) -> dict[str, Any]:
    """An event as the interface sends it: numbers as numbers, null for nothing."""
    row: dict[str, Any] = {**make_event(id=str(number), source_headline="Fighting"), "gwnob": None}
    if number % 7 == 0:
        row["source_headline"] = "Militants kill UN peacekeeper in Mali"
    for column in ("id", "best", "low", "high", "deaths_a", "type_of_violence", "where_prec", "side_b_new_id"):
        row[column] = int(row[column])
    row["latitude"] = float(row["latitude"])
    row["date_start"] = "2019-03-01T00:00:00"
    return row


@dataclass
class Answer:
    """One answer; ``sent`` cuts the body off while its whole length is announced."""

    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    sent: int | None = None
    delay_s: float = 0.0


@dataclass
class Provider:
    """What the server holds, and how it misbehaves: ``answers`` maps (page, visit from 1; 0 for all) to an answer."""

    rows: list[dict[str, Any]] = field(default_factory=lambda: [make_row(n) for n in range(1, 24)])
    first_page: int = 1
    held_back: int = 0
    total: dict[int, int] = field(default_factory=dict)
    answers: dict[tuple[int, int], Answer] = field(default_factory=dict)
    visits: Counter[int] = field(default_factory=Counter)
    tokens: list[str | None] = field(default_factory=list)
    base_url: str = ""

    def answer(self, path: str, query: dict[str, list[str]], token: str | None) -> Answer:
        page = int(query.get("page", [str(self.first_page)])[0])
        self.visits[page] += 1
        self.tokens.append(token)
        if token != TOKEN:
            return Answer(b'"API token required"', 401)
        special = self.answers.get((page, self.visits[page])) or self.answers.get((page, 0))
        if special is not None:
            return special
        if path != PATH:
            return Answer(b"no such version", 404)
        size = int(query["pagesize"][0])
        start = (page - self.first_page) * size
        pages = -(-len(self.rows) // size)
        following = f"{self.base_url}/gedevents/26.1?pagesize={size}&page={page + 1}"
        return Answer(
            json.dumps(
                {
                    "TotalCount": self.total.get(page, len(self.rows) + self.held_back),
                    "TotalPages": pages,
                    "PreviousPageUrl": "",
                    "NextPageUrl": following if start + size < len(self.rows) else "",
                    "Result": self.rows[start : start + size],
                }
            ).encode()
        )


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[Provider]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv(TOKEN_VARIABLE, TOKEN)
    found = Provider()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            answer = found.answer(parts.path, parse_qs(parts.query), self.headers.get(TOKEN_HEADER))
            time.sleep(answer.delay_s)
            try:
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body[: answer.sent])
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True
            if answer.sent is not None:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    found.base_url = f"http://127.0.0.1:{server.server_address[1]}/api"
    yield found
    server.shutdown()
    server.server_close()
    thread.join()


def fetch(provider: Provider, **changes: Any) -> FetchedEvents:
    quick: dict[str, Any] = {"per_page": 10, "timeout_s": 5, "attempts": 3, "wait_max_s": 0.02, "pause_s": 0}
    return fetch_edition(provider.base_url, **{**quick, **changes})


def pull(provider: Provider, settings: Settings) -> Taken:
    return pull_dataset(settings, "ucdp_ged", url=provider.base_url)


@pytest.mark.parametrize("first_page", [0, 1])
def test_all_pages_come_wherever_they_begin_to_count(provider: Provider, first_page: int) -> None:
    provider.first_page = first_page
    seen: list[int] = []
    found = fetch(provider, on_progress=seen.append)
    assert (found.rows, found.announced, found.pages, found.version) == (23, 23, 3, "26.1")
    assert seen == [10, 20, 23]
    assert set(provider.tokens) == {TOKEN}
    edition = read_edition(found.data, "fetched", found.version)
    assert (edition.label, edition.rows, len(edition.reports)) == ("26.1", 23, 3)
    assert found.data.decode().splitlines()[0] == ",".join(WHOLE)


def test_rows_that_are_held_back_are_told_not_hidden(provider: Provider, tmp_path: Path) -> None:
    provider.held_back = 4
    assert fetch(provider).announced == 27
    taken = pull(provider, Settings(tmp_path / "ws"))
    assert any("announced 27 rows and gave 23" in remark for remark in taken.remarks)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_passing_refusal_is_waited_out(provider: Provider, status: int) -> None:
    provider.answers[2, 1] = Answer(b"", status, {"Retry-After": "0"})
    assert fetch(provider).rows == 23
    assert provider.visits == {1: 1, 2: 2, 3: 1}


def test_a_stated_wait_is_kept(provider: Provider) -> None:
    provider.answers[2, 1] = Answer(b"", 429, {"Retry-After": "1"})
    started = time.monotonic()
    assert fetch(provider, wait_max_s=2).rows == 23
    assert time.monotonic() - started >= 0.9


def test_a_longer_wait_than_allowed_ends_it_and_says_how_far_it_came(provider: Provider) -> None:
    provider.answers[3, 0] = Answer(b"", 429, {"Retry-After": "3600"})
    with pytest.raises(InputError, match=r"asks to wait 3600 s.*20 of 23 rows had come, page 3 of 3 is missing"):
        fetch(provider)


def test_a_lasting_error_ends_it_after_the_stated_attempts(provider: Provider) -> None:
    provider.answers[1, 0] = Answer(b"", 503)
    with pytest.raises(InputError, match="status 503, asked 3 times"):
        fetch(provider)


@pytest.mark.parametrize("cut", [0, 40, 2000])
def test_a_half_sent_answer_is_asked_for_again(provider: Provider, cut: int) -> None:
    whole = provider.answer(PATH, {"page": ["2"], "pagesize": ["10"]}, TOKEN)
    provider.visits.clear()
    provider.answers[2, 1] = Answer(whole.body, sent=cut)
    assert fetch(provider).rows == 23
    assert provider.visits[2] == 2


def test_an_answer_cut_off_behind_a_right_length_is_asked_for_again(provider: Provider) -> None:
    whole = provider.answer(PATH, {"page": ["2"], "pagesize": ["10"]}, TOKEN)
    provider.visits.clear()
    provider.answers[2, 1] = Answer(whole.body[:3000])
    assert fetch(provider).rows == 23
    provider.answers[2, 0] = Answer(whole.body[:3000])
    with pytest.raises(InputError, match=r"cannot be read .*asked 3 times; 10 of 23 rows had come"):
        fetch(provider)


@pytest.mark.parametrize("status", [401, 403])
def test_an_expired_token_is_told_at_once_and_not_printed(provider: Provider, status: int) -> None:
    provider.answers[2, 0] = Answer(b"", status)
    with pytest.raises(InputError, match="token is missing, wrong or has expired; 10 of 23 rows") as caught:
        fetch(provider)
    assert provider.visits[2] == 1
    assert TOKEN not in str(caught.value)
    assert TOKEN_VARIABLE in caught.value.valid


def test_a_wrong_token_is_refused_by_the_first_page(provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TOKEN_VARIABLE, "another")
    with pytest.raises(InputError, match="status 401"):
        fetch(provider)


@pytest.mark.parametrize("token", ["", "  ", "ä", "a\nb"])
def test_without_a_token_nothing_is_asked(provider: Provider, monkeypatch: pytest.MonkeyPatch, token: str) -> None:
    monkeypatch.setenv(TOKEN_VARIABLE, token)
    with pytest.raises(InputError, match=TOKEN_VARIABLE):
        fetch(provider)
    assert not provider.visits


def test_offline_nothing_is_asked(provider: Provider, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="switched off"):
        pull(provider, Settings(tmp_path / "ws", offline=True))
    assert not provider.visits
    assert not (tmp_path / "ws").exists()


def test_a_redirect_takes_the_token_nowhere(provider: Provider) -> None:
    provider.answers[1, 0] = Answer(b"", 302, {"Location": f"{provider.base_url}/elsewhere"})
    with pytest.raises(InputError, match="status 302"):
        fetch(provider)
    assert provider.visits == {1: 1}


def test_a_version_that_is_not_there_is_told(provider: Provider) -> None:
    with pytest.raises(InputError, match="status 404") as caught:
        fetch(provider, version="99.1")
    assert "version" in caught.value.valid


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda p: p.rows.__setitem__(12, make_row(3)), "the event 3 came before"),
        (lambda p: p.total.update({2: 40}), "40 rows on 3 pages are announced"),
        (lambda p: p.rows[15].update(mood="bad"), "page 2: an event with the unknown column mood"),
        (lambda p: p.rows[15].pop("country"), "page 2: an event without country"),
        (lambda p: p.rows.clear(), "ended after page 1"),
    ],
)
def test_answers_that_do_not_fit_together_are_refused(provider: Provider, spoil: Any, words: str) -> None:
    spoil(provider)
    with pytest.raises(DataError, match=words):
        fetch(provider)


def test_an_interface_that_stops_early_is_refused(provider: Provider) -> None:
    page = json.loads(provider.answer(PATH, {"page": ["2"], "pagesize": ["10"]}, TOKEN).body)
    provider.answers[2, 0] = Answer(json.dumps({**page, "NextPageUrl": ""}).encode())
    with pytest.raises(DataError, match="ended after page 2 of 3, with 20 of 23 rows"):
        fetch(provider)


@pytest.mark.parametrize(
    "body",
    [b"[]", b'{"Result": []}', b'{"TotalCount": 1, "TotalPages": 1, "Result": [1]}', b"<html>closed</html>", b"\xff",
     b'{"TotalCount": 1, "TotalPages": 1, "Result": [], "NextPageUrl": "x"}'],
)  # fmt: skip
def test_what_is_no_page_is_refused(provider: Provider, body: bytes) -> None:
    provider.answers[1, 0] = Answer(body)
    with pytest.raises(CasqueError):
        fetch(provider)


def test_pulling_again_doubles_nothing_and_a_failure_leaves_the_last_good_state(
    provider: Provider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(tmp_path / "ws")
    first = pull(provider, settings)
    assert (first.label, first.rows, first.outcome) == ("26.1", 23, "new")
    assert pull(provider, settings).outcome == "unchanged"
    with open_workspace(settings, create=False) as workspace:
        before = workspace.ledger.reports(source="ucdp_ged")
        assert [edition.licence for edition in workspace.ledger.editions("ucdp_ged")] == ["CC BY 4.0"]
    assert [report.id for report in before] == ["ucdp_ged:7", "ucdp_ged:14", "ucdp_ged:21"]

    provider.rows = [make_row(n) for n in range(1, 2031)]
    provider.answers[3, 0] = Answer(b"", 403)
    monkeypatch.setattr("casque.sources.ucdp_ged.client.time.sleep", lambda _: None)
    with pytest.raises(InputError, match="2000 of 2030 rows had come, page 3 of 3 is missing"):
        pull(provider, settings)
    with open_workspace(settings, create=False) as workspace:
        assert workspace.ledger.reports(source="ucdp_ged") == before
        assert len(workspace.ledger.editions("ucdp_ged")) == 1
    (held,) = [dataset for dataset in list_datasets(settings) if dataset.id == "ucdp_ged"]
    assert held.editions == ("26.1",)
    assert dict(audit_dataset(settings, "ucdp_ged").figures)["rows"] == 23
    assert verify_workspace(settings).quotations > 0

    provider.answers.clear()
    assert pull(provider, settings).rows == 2030
    with open_workspace(settings, create=False) as workspace:
        assert len(workspace.ledger.reports(source="ucdp_ged")) == 290
        assert len(workspace.ledger.report_history("ucdp_ged:7")) == 1

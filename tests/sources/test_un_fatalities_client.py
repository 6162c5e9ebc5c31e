"""The client against a real HTTP server on 127.0.0.1 that speaks the publisher's protocol, well and badly."""

from __future__ import annotations

import csv
import io
import json
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from casque.errors import DataError, InputError
from casque.sources import load_manifest
from casque.sources.un_fatalities import FetchedEdition, fetch_edition, parse_edition

COLUMNS = load_manifest("un_fatalities").columns
DATASET = "DPPADPOSS-FATALITIES"
METADATA = "/public/metadata/all"
ROWS = f"/public/data/{DATASET}/json"
TABLE = f"/public/data/{DATASET}/CSV"


def make_row(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "incident_date": f"2019-03-{number % 28 + 1:02}",
        "casualty_id": f"MINUSMA-2019-03-9{number:04}",
        "mission_acronym": "MINUSMA",
        "type_of_casualty": "Fatality",
        "gender": None if number % 5 == 0 else "M",
        "casualty_nationality": "Côte dIvoire" if number % 3 == 0 else "Chad",
        "casualty_personnel_type": "Local " if number % 4 == 0 else "Military",
        "type_of_incident": "Malicious Act",
        "m49_code": None if number % 3 == 0 else 148.0,
        "isocode3": None if number % 3 == 0 else "TCD",
        "last_update": "2019-04-01",
    }


def write_csv(rows: list[dict[str, Any]]) -> bytes:
    file = io.StringIO()
    writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


@dataclass
class Answer:
    """One answer of the server.

    Attributes:
        body: its bytes.
        status: HTTP status.
        headers: headers besides the length.
        sent: how many bytes of the body are really sent, or None for all; the length is announced whole.
        delay_s: seconds before it is sent.
    """

    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    sent: int | None = None
    delay_s: float = 0.0


@dataclass
class Publisher:
    """What the server holds, and how it misbehaves: ``answers`` maps (path, page, visit from 1) to another answer."""

    rows: list[dict[str, Any]] = field(default_factory=lambda: [make_row(n) for n in range(1, 24)])
    metadata: list[dict[str, Any]] = field(default_factory=list)
    most_per_page: int = 10_000
    pages: bool = True
    table: list[dict[str, Any]] | None = None
    answers: dict[tuple[str, int, int], Answer] = field(default_factory=dict)
    beyond: Callable[[list[dict[str, Any]]], Answer] | None = None
    visits: Counter[tuple[str, int]] = field(default_factory=Counter)
    base_url: str = ""

    def answer(self, path: str, query: dict[str, list[str]]) -> Answer:
        page = int(query.get("page_num", ["1"])[0])
        self.visits[path, page] += 1
        special = self.answers.get((path, page, self.visits[path, page])) or self.answers.get((path, page, 0))
        if special is not None:
            return special
        if path == METADATA:
            return Answer(json.dumps(self.metadata).encode())
        if path == TABLE:
            return Answer(write_csv(self.rows if self.table is None else self.table))
        if path != ROWS:
            return Answer(b"no such data set", 404)
        if not self.pages:
            return Answer(json.dumps(self.rows).encode())
        size = min(int(query["per_page"][0]), self.most_per_page)
        part = self.rows[(page - 1) * size : page * size]
        if not part and self.beyond is not None:
            return self.beyond(self.rows[-size:])
        return Answer(json.dumps(part).encode())


def describe(*extra: str, without: tuple[str, ...] = ("gender", "last_update")) -> list[dict[str, Any]]:
    columns = [{"Column Name": name} for name in (*COLUMNS, *extra) if name not in without]
    return [{"Dataset ID": "DPO-OTHER"}, {"Dataset ID": DATASET, "Column definitions": columns}]


@pytest.fixture
def publisher(monkeypatch: pytest.MonkeyPatch) -> Iterator[Publisher]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    found = Publisher(metadata=describe())

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            answer = found.answer(parts.path, parse_qs(parts.query))
            time.sleep(answer.delay_s)
            try:
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body[: answer.sent])
            except (BrokenPipeError, ConnectionResetError):
                # The client gave up waiting, as some tests want it to.
                self.close_connection = True
            if answer.sent is not None:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    found.base_url = f"http://127.0.0.1:{server.server_address[1]}"
    yield found
    server.shutdown()
    server.server_close()
    thread.join(timeout=5)


def fetch(publisher: Publisher, **settings: Any) -> FetchedEdition:
    quick: dict[str, Any] = {"per_page": 10, "attempts": 3, "wait_max_s": 0.01, "pause_s": 0, "timeout_s": 5}
    return fetch_edition(publisher.base_url, **(quick | settings))


def test_all_pages_become_one_edition(publisher: Publisher) -> None:
    seen: list[int] = []
    found = fetch(publisher, on_progress=seen.append)
    assert (found.rows, len(found.pages), found.last_update) == (23, 3, "2019-04-01")
    assert seen == [10, 20, 23]
    assert [row["id"] for page in found.pages for row in json.loads(page)] == list(range(1, 24))
    assert json.loads(found.metadata) == publisher.metadata
    assert found.address == publisher.base_url + ROWS
    register = parse_edition(found.data, "fetched.csv")
    assert len(register.deaths) == 23
    assert register.edition == "2019-04-01"
    assert sum(d.nationality == "CIV" for d in register.deaths) == 7
    assert sum(d.personnel_type == "local_civilian" for d in register.deaths) == 5
    assert sum(d.gender is None for d in register.deaths) == 4


def test_metadata_is_asked_first_then_each_page_once_then_the_whole_table(publisher: Publisher) -> None:
    fetch(publisher)
    assert list(publisher.visits) == [(METADATA, 1), (ROWS, 1), (ROWS, 2), (ROWS, 3), (TABLE, 1)]
    assert set(publisher.visits.values()) == {1}


def test_the_file_is_the_publishers_csv(publisher: Publisher) -> None:
    assert fetch(publisher).data == write_csv(publisher.rows)


def test_the_official_edition_comes_through_unchanged(publisher: Publisher, register_csv: bytes) -> None:
    def read(row: dict[str, str]) -> dict[str, Any]:
        plain: dict[str, Any] = {key: value or None for key, value in row.items()}
        code = float(row["m49_code"]) if row["m49_code"] else None
        return plain | {"id": int(row["id"]), "m49_code": code}

    publisher.rows = [read(row) for row in csv.DictReader(io.StringIO(register_csv.decode(), newline=""))]
    publisher.answers[TABLE, 1, 0] = Answer(register_csv)
    found = fetch(publisher, per_page=500)
    assert found.data == register_csv
    assert (found.rows, len(found.pages)) == (4429, 9)


def test_a_full_last_page_is_followed_by_an_empty_one(publisher: Publisher) -> None:
    publisher.rows = publisher.rows[:20]
    found = fetch(publisher)
    assert (found.rows, len(found.pages)) == (20, 2)
    assert publisher.visits[ROWS, 3] == 1


@pytest.mark.parametrize("kind", ["repeats", "absent"])
def test_a_page_behind_the_last_may_repeat_or_be_absent(publisher: Publisher, kind: str) -> None:
    publisher.rows = publisher.rows[:20]
    publisher.beyond = lambda last: Answer(json.dumps(last).encode()) if kind == "repeats" else Answer(b"none", 404)
    assert fetch(publisher).rows == 20


def test_an_interface_that_gives_fewer_rows_a_page_than_asked_is_read_to_its_end(publisher: Publisher) -> None:
    publisher.most_per_page = 7
    found = fetch(publisher)
    assert (found.rows, len(found.pages)) == (23, 4)


@pytest.mark.parametrize("per_page", [10, 23, 50])
def test_an_interface_that_does_not_page_is_read_once(publisher: Publisher, per_page: int) -> None:
    publisher.pages = False
    found = fetch(publisher, per_page=per_page)
    assert (found.rows, len(found.pages)) == (23, 1)


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_servers_error_is_asked_again(publisher: Publisher, status: int) -> None:
    publisher.answers[ROWS, 2, 1] = Answer(b"busy", status)
    publisher.answers[ROWS, 2, 2] = Answer(b"busy", status)
    assert fetch(publisher).rows == 23
    assert publisher.visits[ROWS, 2] == 3


def test_a_server_that_stays_down_ends_the_fetch(publisher: Publisher) -> None:
    publisher.answers[ROWS, 2, 0] = Answer(b"busy", 503)
    with pytest.raises(InputError) as caught:
        fetch(publisher)
    assert "status 503, asked 3 times" in caught.value.found
    assert "digest" in caught.value.remedy
    assert publisher.visits[ROWS, 2] == 3


@pytest.mark.parametrize("path", [METADATA, ROWS, TABLE])
def test_a_half_sent_answer_is_asked_again(publisher: Publisher, path: str) -> None:
    body = {METADATA: json.dumps(publisher.metadata).encode(), TABLE: write_csv(publisher.rows)}.get(path)
    body = body or json.dumps(publisher.rows[:10]).encode()
    publisher.answers[path, 1, 1] = Answer(body, sent=len(body) // 2)
    assert fetch(publisher).rows == 23
    assert publisher.visits[path, 1] == 2


def test_json_that_is_cut_off_but_announced_so_is_asked_again(publisher: Publisher) -> None:
    publisher.answers[ROWS, 1, 1] = Answer(json.dumps(publisher.rows[:10]).encode()[:-20])
    assert fetch(publisher).rows == 23
    publisher.answers[ROWS, 1, 0] = publisher.answers[ROWS, 1, 1]
    with pytest.raises(InputError, match=r"cannot be read .*asked 3 times"):
        fetch(publisher)


def test_a_table_that_is_cut_off_is_asked_again(publisher: Publisher) -> None:
    publisher.answers[TABLE, 1, 1] = Answer(write_csv(publisher.rows)[:-30])
    assert fetch(publisher).rows == 23
    assert publisher.visits[TABLE, 1] == 2


def test_a_late_answer_is_asked_again_and_then_given_up(publisher: Publisher) -> None:
    late = Answer(b"[]", delay_s=0.6)
    publisher.answers[METADATA, 1, 1] = late
    assert fetch(publisher, timeout_s=0.2).rows == 23
    publisher.answers[METADATA, 1, 0] = late
    with pytest.raises(InputError, match=r"did not answer within 0\.2 s, asked 2 times"):
        fetch(publisher, timeout_s=0.2, attempts=2)


def test_a_refusal_for_haste_is_obeyed(publisher: Publisher) -> None:
    publisher.answers[ROWS, 2, 1] = Answer(b"slow down", 429, {"Retry-After": "1"})
    start = time.monotonic()
    assert fetch(publisher, wait_max_s=2).rows == 23
    assert time.monotonic() - start >= 0.99
    assert publisher.visits[ROWS, 2] == 2


@pytest.mark.parametrize("wait", ["0", "Sun, 06 Nov 1994 08:49:37 GMT", "soon"])
def test_a_wait_of_nothing_in_the_past_or_unreadable_is_a_usual_wait(publisher: Publisher, wait: str) -> None:
    publisher.answers[ROWS, 1, 1] = Answer(b"", 429, {"Retry-After": wait})
    assert fetch(publisher).rows == 23


def test_a_wait_that_is_too_long_ends_the_fetch(publisher: Publisher) -> None:
    publisher.answers[ROWS, 1, 0] = Answer(b"", 429, {"Retry-After": "3600"})
    with pytest.raises(InputError, match=r"status 429 and asks to wait 3600 s, asked once"):
        fetch(publisher)
    assert publisher.visits[ROWS, 1] == 1


def test_a_web_page_instead_of_data_is_named(publisher: Publisher) -> None:
    publisher.answers[ROWS, 1, 0] = Answer(b"\n<!DOCTYPE html><title>Maintenance</title>")
    with pytest.raises(InputError, match="web page"):
        fetch(publisher)


def test_an_error_in_json_is_not_taken_for_rows(publisher: Publisher) -> None:
    publisher.answers[ROWS, 1, 0] = Answer(b'{"error": "no"}')
    with pytest.raises(InputError, match="JSON dict instead of a list"):
        fetch(publisher)


def test_a_data_set_that_is_gone_is_named(publisher: Publisher) -> None:
    publisher.metadata = describe()[:1]
    with pytest.raises(DataError, match=f"does not list the data set {DATASET}") as caught:
        fetch(publisher)
    assert "DPO-OTHER" in caught.value.valid
    assert (ROWS, 1) not in publisher.visits


def test_a_data_set_without_rows_address_is_refused_at_once(publisher: Publisher) -> None:
    publisher.answers[ROWS, 1, 0] = Answer(b"", 404)
    with pytest.raises(InputError, match="status 404"):
        fetch(publisher)
    assert publisher.visits[ROWS, 1] == 1


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        (describe("rank"), "describes the unknown column rank"),
        (describe(without=("isocode3", "gender")), "no longer describes isocode3"),
        ([{"Dataset ID": DATASET, "Column definitions": None}], "no list 'Column definitions'"),
        ([{"Dataset ID": DATASET, "Column definitions": [{"Name": "id"}]}], "no list 'Column definitions'"),
    ],
)
def test_other_columns_in_the_metadata_are_named(publisher: Publisher, metadata: list[Any], words: str) -> None:
    publisher.metadata = metadata
    with pytest.raises(DataError, match=words):
        fetch(publisher)
    assert (ROWS, 1) not in publisher.visits


def test_the_publishers_own_metadata_is_known(publisher: Publisher, shared: Any) -> None:
    publisher.metadata = json.loads((shared / "data/un_fatalities/psdata_metadata-all.json").read_bytes())
    assert len(publisher.metadata) == 53
    assert fetch(publisher).rows == 23


def test_columns_that_the_metadata_hides_are_found_in_the_rows(publisher: Publisher) -> None:
    for row in publisher.rows:
        row["rank"] = "Private"
    with pytest.raises(DataError, match=r"page 1, row 1: an unknown column 'rank'"):
        fetch(publisher)


def test_pages_that_overlap_are_refused(publisher: Publisher) -> None:
    publisher.answers[ROWS, 2, 0] = Answer(json.dumps(publisher.rows[5:15]).encode())
    with pytest.raises(DataError, match=r"id 6 came twice \(as row 6 and row 11\)"):
        fetch(publisher)


def test_a_page_that_repeats_in_the_middle_is_not_taken_for_the_end(publisher: Publisher) -> None:
    publisher.answers[ROWS, 2, 0] = Answer(json.dumps(publisher.rows[:10]).encode())
    with pytest.raises(DataError, match=r"hold 10 rows, .* holds 23"):
        fetch(publisher)


def test_pages_of_two_editions_are_refused(publisher: Publisher) -> None:
    publisher.rows[-1]["last_update"] = "2019-04-02"
    with pytest.raises(DataError, match="2019-04-01, 2019-04-02"):
        fetch(publisher)


def test_a_table_with_other_rows_is_refused(publisher: Publisher) -> None:
    publisher.table = [*publisher.rows[:-1], make_row(99)]
    with pytest.raises(DataError, match="2 ids stand in only one of them"):
        fetch(publisher)
    assert fetch(publisher, confirm=False).rows == 23


def test_no_rows_at_all_is_refused(publisher: Publisher) -> None:
    publisher.rows = []
    with pytest.raises(DataError, match="no rows"):
        fetch(publisher)


def test_an_answer_without_end_is_refused(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("casque.sources.un_fatalities.client.MAX_ANSWER_BYTES", 1000)
    with pytest.raises(InputError, match="more than 1000 bytes"):
        fetch(publisher)


def test_a_table_without_end_is_refused(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("casque.sources.un_fatalities.client.MAX_PAGES", 2)
    with pytest.raises(DataError, match="more than 2 pages"):
        fetch(publisher)


def test_nobody_there(publisher: Publisher) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(InputError, match="cannot be reached, asked 3 times") as caught:
        fetch_edition(address, attempts=3, wait_max_s=0.01)
    assert caught.value.exit_code == 1


@pytest.mark.parametrize("address", ["ftp://127.0.0.1", "no address"])
def test_an_address_that_is_none_is_refused_at_once(address: str) -> None:
    with pytest.raises(InputError, match="asked once"):
        fetch_edition(address, attempts=3, wait_max_s=0.01)


def test_offline_asks_nobody(publisher: Publisher) -> None:
    with pytest.raises(InputError, match="switched off"):
        fetch(publisher, offline=True)
    assert not publisher.visits


@pytest.mark.parametrize("setting", [{"per_page": 0}, {"attempts": 0}, {"timeout_s": 0}, {"wait_max_s": -1}])
def test_settings_that_make_no_sense_are_refused(publisher: Publisher, setting: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="per_page"):
        fetch(publisher, **setting)
    assert not publisher.visits

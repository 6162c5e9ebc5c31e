"""Fetching a version from UCDP's interface, page by page.

The interface, as UCDP describes it (https://ucdp.uu.se/apidocs/)::

    <base>/gedevents/<version>?pagesize=&page=      one page, header x-ucdp-access-token
    {"TotalCount", "TotalPages", "PreviousPageUrl", "NextPageUrl", "Result": [rows]}

A token is asked of UCDP by mail and stands in the environment only (``CASQUE_UCDP_TOKEN``); 5,000 requests a day are
allowed, failed ones included. The first page is asked for without a number and each next one by the number in
``NextPageUrl``, whichever number the interface begins with; the address itself is not followed, so that the token
goes nowhere else. The pages are complete when as many have come as ``TotalPages`` says and none follows.
``TotalCount`` may be higher than the rows that come (users report that it counts rows which the interface holds
back): the difference is handed on, for people to see.
"""

from __future__ import annotations

import csv
import io
import json
import os
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from casque.errors import CasqueError, DataError, InputError
from casque.sources.asking import AbsentError, Asker, Manners
from casque.sources.manifests import Network, load_manifest
from casque.sources.tables import write_cell
from casque.sources.ucdp_ged.events import SOURCE_ID

TOKEN_VARIABLE = "CASQUE_UCDP_TOKEN"
TOKEN_HEADER = "x-ucdp-access-token"

#: A page longer than this is none (1,000 rows have about one megabyte).
MAX_ANSWER_BYTES = 256 * 1024 * 1024
#: More pages than this are no version of the dataset; it stops an interface that pages for ever.
MAX_PAGES = 20_000

_NOTHING_KEPT = "nothing of it was kept; what the workspace had before still stands"
_FETCH_AGAIN = f"fetch it again later; {_NOTHING_KEPT}"


@dataclass(frozen=True, slots=True)
class FetchedEvents:
    """A version as it was fetched.

    Attributes:
        data: all rows as one CSV file in UTF-8, columns in the manifest's order: what is archived and read.
        version: the version that was asked for.
        address: address of the rows, without paging.
        rows: how many rows came.
        announced: how many rows the interface said there are.
        pages: how many pages came.
    """

    data: bytes
    version: str
    address: str
    rows: int
    announced: int
    pages: int


@dataclass(frozen=True, slots=True)
class _Page:
    total: int
    pages: int
    following: int | None
    rows: list[dict[str, Any]]


def fetch_edition(
    base_url: str | None = None,
    version: str | None = None,
    *,
    offline: bool = False,
    token: str | None = None,
    per_page: int | None = None,
    timeout_s: float | None = None,
    attempts: int | None = None,
    wait_max_s: float | None = None,
    pause_s: float | None = None,
    on_progress: Callable[[int], None] | None = None,
) -> FetchedEvents:
    """Fetch one version of the dataset. What is not given stands in the manifest.

    Args:
        base_url: address of the interface ("https://ucdpapi.pcr.uu.se/api").
        version: the version ("26.1", or a candidate one, "26.0.8").
        offline: refuse, because the network is forbidden.
        token: access token; None for the one in the environment (``CASQUE_UCDP_TOKEN``).
        per_page: rows a page.
        timeout_s: seconds to wait for an answer.
        attempts: how often one request is tried at most.
        wait_max_s: longest wait between two attempts, in seconds.
        pause_s: pause between two pages, in seconds.
        on_progress: called with the number of rows after each page.

    Returns:
        The rows as one file; read ``data`` with :func:`casque.sources.ucdp_ged.read_edition`.

    Raises:
        InputError: when offline, without a token or with one that is refused, or when the interface cannot be reached
            or fails half-way; the message says how far it came.
        DataError: when the answers are not what the manifest knows, or do not fit together.
    """
    if offline:
        raise InputError(
            "UCDP cannot be asked: network access is switched off",
            "a file of the dataset",
            "leave --offline out, or download a file and give it with --file",
        )
    token = token or os.environ.get(TOKEN_VARIABLE, "").strip()
    if not token or not token.isascii() or not token.isprintable():
        raise InputError(
            f"{TOKEN_VARIABLE} holds no access token" if not token else f"{TOKEN_VARIABLE} holds what is no token",
            f"the token that UCDP gave you, in the environment variable {TOKEN_VARIABLE}",
            "ask UCDP for one (https://ucdp.uu.se/apidocs/), or download a file and give it with --file",
        )
    manifest = load_manifest(SOURCE_ID)
    if manifest.network is None:
        raise DataError("the manifest has no [network]", "a manifest with [network]", "correct source.toml")
    given: dict[str, Any] = {
        "base_url": None if base_url is None else base_url.rstrip("/"), "per_page": per_page, "timeout_s": timeout_s,
        "attempts": attempts, "wait_max_s": wait_max_s, "pause_s": pause_s,
        "dataset": None if version is None else f"gedevents/{version}",
    }  # fmt: skip
    network = replace(manifest.network, **{key: value for key, value in given.items() if value is not None})
    columns = manifest.variants[0].columns
    with closing(_Interface(network, token, columns)) as interface:
        data, rows, announced, pages = interface.read_pages(on_progress)
    asked = network.dataset.rpartition("/")[2]
    return FetchedEvents(data, asked, interface.address, rows, announced, pages)


class _Interface:
    """UCDP's interface: one connection, one version."""

    def __init__(self, network: Network, token: str, columns: tuple[str, ...]) -> None:
        self._network = network
        self._columns = columns
        self.address = f"{network.base_url}/{network.dataset}"
        refused = (
            "the access token is missing, wrong or has expired",
            f"a valid token in {TOKEN_VARIABLE}",
            f"ask UCDP for a new one (https://ucdp.uu.se/apidocs/); {_NOTHING_KEPT}",
        )
        self._asker = Asker(
            Manners(
                timeout_s=network.timeout_s,
                attempts=network.attempts,
                wait_max_s=network.wait_max_s,
                max_bytes=MAX_ANSWER_BYTES,
                accept="application/json",
                headers={TOKEN_HEADER: token},
                try_later=_FETCH_AGAIN,
                without_network="check the address and the connection, or download a file and give it with --file",
                on_status=f"check the address and the version, or wait: 5,000 requests a day are allowed; "
                f"{_NOTHING_KEPT}",
                too_long="one page of events",
                refusals={401: refused, 403: refused},
            )
        )

    def close(self) -> None:
        """Close the connection."""
        self._asker.close()

    def read_pages(self, on_progress: Callable[[int], None] | None) -> tuple[bytes, int, int, int]:
        """Fetch all pages; returns the rows as CSV, their number, the number announced, and the number of pages."""
        file = io.StringIO(newline="")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(self._columns)
        seen: set[str] = set()
        first: _Page | None = None
        number: int | None = None
        for count in range(1, MAX_PAGES + 1):
            if count > 1 and self._network.pause_s:
                time.sleep(self._network.pause_s)
            page = self._ask_page(number, count, first, len(seen))
            first = first or page
            if (page.total, page.pages) != (first.total, first.pages):
                raise DataError(
                    f"{self.address}, page {count}: {page.total} rows on {page.pages} pages are announced, the first "
                    f"page said {first.total} on {first.pages}",
                    "the same figures on every page",
                    f"UCDP was changing the version: {_FETCH_AGAIN}",
                )
            for row in page.rows:
                cells = self._read_row(row, count)
                if cells[0] in seen:
                    raise DataError(
                        f"{self.address}, page {count}: the event {cells[0]} came before",
                        "pages that do not overlap",
                        f"UCDP may have been changing the version: {_FETCH_AGAIN}",
                    )
                seen.add(cells[0])
                writer.writerow(cells)
            if on_progress is not None:
                on_progress(len(seen))
            if page.following is None:
                break
            number = page.following
        else:
            raise DataError(f"{self.address} has more than {MAX_PAGES} pages", "a last page", "ask for larger pages")
        if count != first.pages or len(seen) > first.total or not seen:
            raise DataError(
                f"{self.address} ended after page {count} of {first.pages}, with {len(seen)} of {first.total} rows",
                "all the pages that are announced",
                _FETCH_AGAIN,
            )
        return file.getvalue().encode("utf-8"), len(seen), first.total, count

    def _ask_page(self, number: int | None, count: int, first: _Page | None, came: int) -> _Page:
        """Ask for one page; an error after the first page says how far it came."""
        parameters = {"pagesize": self._network.per_page}
        if number is not None:
            parameters["page"] = number
        try:
            return self._asker.ask(self.address, parameters, _read_page)[1]
        except AbsentError as problem:
            if first is None:
                raise InputError(
                    problem.found, "a version that UCDP has", "see https://ucdp.uu.se/downloads/ for the versions"
                ) from problem
            raise self._broken_off(problem, count, first, came) from problem
        except CasqueError as problem:
            if first is None:
                raise
            raise self._broken_off(problem, count, first, came) from problem

    def _broken_off(self, problem: CasqueError, count: int, first: _Page, came: int) -> CasqueError:
        return type(problem)(
            f"{problem.found}; {came} of {first.total} rows had come, page {count} of {first.pages} is missing",
            problem.valid,
            problem.remedy,
        )

    def _read_row(self, row: dict[str, Any], page: int) -> list[str]:
        missing, unknown = sorted(set(self._columns) - set(row)), sorted(set(row) - set(self._columns))
        if missing or unknown:
            told = [f"without {', '.join(missing)}"] if missing else []
            told += [f"with the unknown column {', '.join(unknown)}"] if unknown else []
            raise DataError(
                f"{self.address}, page {page}: an event {' and '.join(told)}",
                f"the {len(self._columns)} columns of sources/ucdp_ged/source.toml",
                f"UCDP changed its interface: adapt source.toml; {_NOTHING_KEPT}",
            )
        return [write_cell(row[column]) for column in self._columns]


def _read_page(body: bytes) -> _Page:
    """Read one answer; what is cut off or not a page is a ValueError, which is asked for again."""
    found: Any = json.loads(body.decode("utf-8-sig"))
    if not isinstance(found, Mapping):
        raise ValueError(f"a JSON {type(found).__name__} instead of a page")
    total, pages, rows = found.get("TotalCount"), found.get("TotalPages"), found.get("Result")
    if not isinstance(total, int) or not isinstance(pages, int) or not isinstance(rows, list):
        raise ValueError("a page without TotalCount, TotalPages or Result")
    if not all(isinstance(row, dict) for row in rows):
        raise ValueError("a page whose Result holds what are no events")
    following = found.get("NextPageUrl")
    if not following:
        return _Page(total, pages, None, rows)
    numbers = parse_qs(urlsplit(str(following)).query.lower()).get("page", [])
    if len(numbers) != 1 or not numbers[0].isdecimal():
        raise ValueError("a NextPageUrl without a page number")
    return _Page(total, pages, int(numbers[0]), rows)

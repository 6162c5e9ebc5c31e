"""Fetching an edition from the publisher's interface (``psdata``): metadata first, then the rows page by page.

The interface, as the publisher describes it (https://psdata.un.org/howto/api_structure)::

    <base>/public/metadata/all                              all data sets with their columns
    <base>/public/data/<data set>/json?page_num=&per_page=  one page of rows, a JSON list of objects
    <base>/public/data/<data set>/CSV                       all rows at once

It says nowhere how many rows there are. So the pages are read until one is short or empty, or repeats another (an
interface that ignores ``page_num``), and the result is then held against the whole table as CSV: the same rows under
the same ids, or an error. Every answer is checked whole before anything is used; an answer that is late, cut off, a
server's error (5xx) or a refusal for haste (429, with its ``Retry-After``) is asked for again.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import math
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

from casque.errors import DataError, InputError
from casque.sources.asking import AbsentError, Asker, Manners
from casque.sources.manifests import Network, load_manifest
from casque.sources.un_fatalities.connector import SOURCE_ID, read_rows

#: An answer larger than this is not the register (which has half a megabyte).
MAX_ANSWER_BYTES = 64 * 1024 * 1024
#: A table longer than this is not the register either; it stops an interface that pages for ever.
MAX_PAGES = 2000

_TRY_LATER = "try again later; the digest of the package works without a network"


@dataclass(frozen=True, slots=True)
class FetchedEdition:
    """An edition as it was fetched.

    Attributes:
        data: the edition as one CSV file, made from the pages: what is archived and parsed.
        pages: the answers as they came, in order.
        metadata: the publisher's metadata as it came.
        address: address of the rows, without paging.
        rows: how many rows there are.
        last_update: the publisher's day of the last update, as text: the label of the edition.
    """

    data: bytes
    pages: tuple[bytes, ...]
    metadata: bytes
    address: str
    rows: int
    last_update: str


def fetch_edition(
    base_url: str | None = None,
    dataset: str | None = None,
    *,
    offline: bool = False,
    per_page: int | None = None,
    timeout_s: float | None = None,
    attempts: int | None = None,
    wait_max_s: float | None = None,
    pause_s: float | None = None,
    confirm: bool = True,
    on_progress: Callable[[int], None] | None = None,
) -> FetchedEdition:
    """Fetch the current edition of the register. What is not given stands in the manifest.

    Args:
        base_url: address of the interface ("https://api.psdata.un.org").
        dataset: identifier of the data set ("DPPADPOSS-FATALITIES").
        offline: refuse, because the network is forbidden.
        per_page: rows a page.
        timeout_s: seconds to wait for an answer.
        attempts: how often one request is tried at most.
        wait_max_s: longest wait between two attempts, in seconds; a server that asks for more ends the fetch.
        pause_s: pause between two pages, in seconds.
        confirm: hold the pages against the whole table as CSV (one more request).
        on_progress: called with the number of rows after each page.

    Returns:
        The edition; parse ``data`` with :func:`casque.sources.un_fatalities.parse_edition`.

    Raises:
        InputError: when offline, or the interface cannot be reached or does not answer as it should.
        DataError: when the data set or its columns are not what the manifest knows, or the pages do not fit together.
    """
    if offline:
        raise InputError(
            "the register cannot be fetched: network access is switched off",
            "an edition from a file, or the digest of the package",
            "leave --offline out, or give the path of a downloaded edition",
        )
    manifest = load_manifest(SOURCE_ID)
    if manifest.network is None:
        raise DataError("the manifest has no [network]", "a manifest with [network]", "correct source.toml")
    given = {
        "base_url": None if base_url is None else base_url.rstrip("/"), "dataset": dataset, "per_page": per_page,
        "timeout_s": timeout_s, "attempts": attempts, "wait_max_s": wait_max_s, "pause_s": pause_s,
    }  # fmt: skip
    changes: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    network = replace(manifest.network, **changes)
    _check_settings(network)
    with closing(_Interface(network)) as interface:
        metadata = interface.read_metadata(manifest.columns)
        pages, rows = interface.read_pages(manifest.columns, on_progress)
        last_update = _check_rows(rows, interface.rows_address)
        if confirm:
            interface.confirm_rows(rows, manifest.columns)
    return FetchedEdition(
        data=_write_csv(rows, manifest.columns),
        pages=pages,
        metadata=metadata,
        address=interface.rows_address,
        rows=len(rows),
        last_update=last_update,
    )


class _Interface:
    """The publisher's interface: one connection, every answer checked before it is used."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._asker = Asker(
            Manners(
                timeout_s=network.timeout_s,
                attempts=network.attempts,
                wait_max_s=network.wait_max_s,
                max_bytes=MAX_ANSWER_BYTES,
                accept="application/json, text/csv",
                try_later=_TRY_LATER,
                without_network=(
                    "check the address and the connection; the digest of the package works without a network"
                ),
                on_status="check the address and the data set in [network] of source.toml",
                too_long="the register, a small table",
            )
        )
        self._metadata_address = f"{network.base_url}/public/metadata/all"
        self.rows_address = f"{network.base_url}/public/data/{network.dataset}/json"
        self._table_address = f"{network.base_url}/public/data/{network.dataset}/CSV"

    def close(self) -> None:
        """Close the connection."""
        self._asker.close()

    def read_metadata(self, columns: tuple[str, ...]) -> bytes:
        """Fetch the publisher's metadata, and check that the data set and its columns are those we know."""
        body, entries = self._asker.ask(self._metadata_address, {}, _read_list)
        dataset = self._network.dataset
        entry = next((e for e in entries if isinstance(e, dict) and e.get("Dataset ID") == dataset), None)
        if entry is None:
            named = sorted(str(e.get("Dataset ID")) for e in entries if isinstance(e, dict))
            raise DataError(
                f"{self._metadata_address} does not list the data set {dataset}",
                f"one of its {len(named)} data sets: {', '.join(named[:60])}",
                "if the publisher renamed it, correct [network] in source.toml",
            )
        described = _read_described(entry, self._metadata_address)
        missing = [c for c in columns if c not in described and c not in self._network.undescribed]
        extra = sorted(described - set(columns))
        if missing or extra:
            told = [f"no longer describes {', '.join(missing)}"] if missing else []
            told += [f"describes the unknown column {', '.join(extra)}"] if extra else []
            raise DataError(
                f"{self._metadata_address}: {dataset} {' and '.join(told)}",
                f"the columns {', '.join(columns)}",
                "the publisher changed the data set: adapt source.toml and the connector",
            )
        return body

    def read_pages(
        self, columns: tuple[str, ...], on_progress: Callable[[int], None] | None
    ) -> tuple[tuple[bytes, ...], list[dict[str, str]]]:
        """Fetch all pages.

        The last page is shorter than the first (an interface may give less a page than was asked for). A page that
        is empty, absent (404) or the same as an earlier one ends the table as well; so does a first page that is
        longer than asked for, which means that the interface does not page at all.
        """
        per_page = self._network.per_page
        pages: list[bytes] = []
        rows: list[dict[str, str]] = []
        seen: set[str] = set()
        size = per_page
        for number in range(1, MAX_PAGES + 1):
            if number > 1 and self._network.pause_s:
                time.sleep(self._network.pause_s)
            where = f"{self.rows_address}, page {number}"
            try:
                body, found = self._asker.ask(
                    self.rows_address, {"page_num": number, "per_page": per_page}, _read_list
                )
            except AbsentError:
                if number == 1:
                    raise
                break
            page = _read_page(body, where, columns, found)
            mark = hashlib.sha256(json.dumps(page, sort_keys=True).encode()).hexdigest()
            if not page or mark in seen:
                break
            seen.add(mark)
            pages.append(body)
            rows += page
            if on_progress is not None:
                on_progress(len(rows))
            if number == 1:
                size = len(page)
            if len(page) > per_page or len(page) < size:
                break
        else:
            raise DataError(
                f"{self.rows_address} has more than {MAX_PAGES} pages of {per_page} rows",
                "a last page",
                "give a larger number of rows a page, or fetch the file by hand",
            )
        if not rows:
            raise DataError(f"{self.rows_address} has no rows", "at least one row", _TRY_LATER)
        return tuple(pages), rows

    def confirm_rows(self, rows: list[dict[str, str]], columns: tuple[str, ...]) -> None:
        """Hold the pages against the whole table: the same ids, in whatever order."""

        def read_table(body: bytes) -> list[dict[str, str]]:
            try:
                return [cells for _, cells in read_rows(body, self._table_address, columns)]
            except DataError as problem:
                # It may have been cut off: worth asking again.
                raise ValueError(problem.found) from problem

        _, table = self._asker.ask(self._table_address, {}, read_table)
        paged, whole = {row["id"] for row in rows}, {cells["id"] for cells in table}
        if len(table) != len(rows) or paged != whole:
            apart = sorted(paged ^ whole)
            named = f", for example id {apart[0]}" if apart else ""
            raise DataError(
                f"the pages of {self.rows_address} hold {len(rows)} rows, {self._table_address} holds {len(table)}"
                f" ({len(apart)} ids stand in only one of them{named})",
                "the same rows in both",
                "fetch it again: the publisher may have been changing it; nothing was kept",
            )


def _check_settings(network: Network) -> None:
    if network.per_page < 1 or network.attempts < 1 or network.timeout_s <= 0 or network.wait_max_s < 0:
        raise InputError(
            f"per_page {network.per_page}, attempts {network.attempts}, timeout {network.timeout_s} s, "
            f"longest wait {network.wait_max_s} s",
            "at least one row a page and one attempt, a timeout above 0",
            "correct the settings",
        )


def _read_list(body: bytes) -> list[Any]:
    """Read a JSON list; a cut-off answer is a ValueError, which is asked for again."""
    found = json.loads(body.decode("utf-8-sig"))
    if not isinstance(found, list):
        raise ValueError(f"a JSON {type(found).__name__} instead of a list")
    return found


def _read_described(entry: Mapping[str, Any], address: str) -> set[str]:
    definitions = entry.get("Column definitions")
    if not isinstance(definitions, list) or not all(
        isinstance(d, dict) and isinstance(d.get("Column Name"), str) for d in definitions
    ):
        raise DataError(
            f"{address}: the data set has no list 'Column definitions' with a 'Column Name' each",
            "the columns of the data set",
            "the publisher changed the metadata: adapt the client",
        )
    return {d["Column Name"] for d in definitions}


def _read_page(body: bytes, where: str, columns: tuple[str, ...], found: list[Any]) -> list[dict[str, str]]:
    """Check that every row has the columns we know, and write its values as the publisher's CSV does."""
    if not found:
        return []
    # The strict reader names row and column of whatever is wrong.
    for _ in read_rows(body, where, columns):
        pass
    return [{column: _write_cell(column, row[column]) for column in columns} for row in found]


def _write_cell(column: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, int | float) and math.isfinite(value) and value == int(value):
        # The publisher's CSV has M49 numbers with a decimal point and all others without.
        return f"{int(value)}.0" if column == "m49_code" else str(int(value))
    return str(value)


def _check_rows(rows: list[dict[str, str]], address: str) -> str:
    """Check that the pages fit together: no row twice, one edition."""
    first: dict[str, int] = {}
    for number, row in enumerate(rows, start=1):
        if row["id"] in first:
            raise DataError(
                f"{address}: the row with id {row['id']} came twice (as row {first[row['id']]} and row {number})",
                "pages that do not overlap",
                "fetch it again: the publisher may have been changing it; nothing was kept",
            )
        first[row["id"]] = number
    updates = sorted({row["last_update"] for row in rows})
    if len(updates) != 1:
        raise DataError(
            f"{address}: the pages are of several editions (last_update {', '.join(updates)})",
            "one last_update",
            "fetch it again: the publisher was changing it; nothing was kept",
        )
    return updates[0].strip()


def _write_csv(rows: list[dict[str, str]], columns: tuple[str, ...]) -> bytes:
    """Write the rows as one CSV, the way the publisher does: UTF-8, no byte order mark, one line feed a row."""
    file = io.StringIO()
    writer = csv.DictWriter(file, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()

"""The hash chain: each row's hash is linked to the hash before it, so a changed, added or removed row shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Table, insert, select
from sqlalchemy.engine import Connection, RowMapping
from sqlalchemy.exc import DBAPIError

from casque.ledger import schema
from casque.ledger.records import ChainHead

#: What the first link is linked to.
GENESIS = "0" * 64


def hash_row(table: str, row: Mapping[Any, Any]) -> str:
    """Return the hash of a row: SHA-256 of its table's name and its columns as canonical JSON.

    Args:
        table: name of the table.
        row: all columns by name.

    Returns:
        The hash in hex.
    """
    plain = json.dumps([table, dict(row)], sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=repr)
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()


def hash_link(link: Mapping[Any, Any]) -> str:
    """Return the hash of a link of the chain, taken over all its columns but ``hash``."""
    return hash_row("chain", {name: value for name, value in link.items() if name != "hash"})


def name_row(table: Table, row: Mapping[str, Any]) -> str:
    """Return a row's key as text: the values of its key columns, joined by ``/``."""
    return "/".join(str(row[column]) for column in table.info["key"])


def read_head(connection: Connection) -> ChainHead:
    """Return the end of the chain."""
    chain = schema.chain
    row = connection.execute(select(chain.c.seq, chain.c.hash).order_by(chain.c.seq.desc()).limit(1)).first()
    return ChainHead(row.seq, row.hash) if row else ChainHead(0, GENESIS)


class ChainWriter:
    """Adds rows and their links within one transaction that holds the write lock.

    Rows are collected and written by :meth:`flush`, table by table, so that a document costs a handful of statements.

    Args:
        connection: the transaction.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._head: ChainHead | None = None
        self._recorded = ""
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._links: list[dict[str, Any]] = []

    def add(self, table: Table, **values: str | int | None) -> None:
        """Add a row.

        Args:
            table: where.
            **values: its columns, without ``seq`` and ``recorded``; a column left out is null.
        """
        if self._head is None:
            self._head = read_head(self.connection)
            self._recorded = self._read_clock()
        seq = self._head.seq + 1
        row: dict[str, Any] = {column.name: None for column in table.columns}
        unknown = values.keys() - row.keys()
        if unknown:
            raise KeyError(f"table {table.name} has no column {sorted(unknown)}")
        row.update(values, seq=seq, recorded=self._recorded)
        link: dict[str, Any] = {
            "seq": seq,
            "recorded": self._recorded,
            "table_name": table.name,
            "row_key": name_row(table, row),
            "row_hash": hash_row(table.name, row),
            "previous": self._head.hash,
        }
        link["hash"] = hash_link(link)
        self._rows.setdefault(table.name, []).append(row)
        self._links.append(link)
        self._head = ChainHead(seq, link["hash"])

    def flush(self) -> None:
        """Write what was added."""
        for table in schema.COVERED:
            if rows := self._rows.get(table.name):
                self.connection.execute(insert(table), rows)
        if self._links:
            self.connection.execute(insert(schema.chain), self._links)
        self._rows, self._links = {}, []

    def _read_clock(self) -> str:
        """Return the time, never before that of the last row: a clock that was set back must not hide rows."""
        chain = schema.chain
        last = self.connection.scalar(select(chain.c.recorded).order_by(chain.c.seq.desc()).limit(1))
        return max(datetime.now(UTC).isoformat(timespec="microseconds"), last or "")


class ChainBreak(Exception):
    """The first row that is not what it was; becomes an IntegrityError at the ledger's door.

    Args:
        row: table and key of the row.
        what: what is wrong with it.
    """

    def __init__(self, row: str, what: str) -> None:
        super().__init__(f"{row}: {what}")
        self.row = row
        self.what = what


def walk_chain(connection: Connection) -> Iterator[tuple[str, RowMapping]]:
    """Recompute the chain from its first link, row by row.

    Args:
        connection: a read transaction.

    Yields:
        Table name and row, each proven, in the order of writing.

    Raises:
        ChainBreak: at the first link or row that does not hold.
    """
    rows = {table.name: _Cursor(connection, table) for table in schema.COVERED}
    links = _Cursor(connection, schema.chain)
    try:
        yield from _prove(links, rows)
    finally:  # an open cursor would hold the database's log open after a break
        for cursor in (links, *rows.values()):
            cursor.close()


def _prove(links: _Cursor, rows: Mapping[str, _Cursor]) -> Iterator[tuple[str, RowMapping]]:
    previous, seq = GENESIS, 0
    for link in links.all():
        seq += 1
        name = f"{link['table_name']} {link['row_key']} (row {link['seq']})"
        if link["seq"] != seq:
            raise ChainBreak(f"chain row {seq}", f"is missing: row {link['seq']} follows row {seq - 1}")
        if hash_link(link) != link["hash"]:
            raise ChainBreak(f"chain row {seq} ({name})", "the link has changed: its hash is not that of its columns")
        if link["previous"] != previous:
            raise ChainBreak(f"chain row {seq} ({name})", "the link does not join the one before it")
        previous = link["hash"]
        cursor = rows.get(link["table_name"])
        if cursor is None:
            raise ChainBreak(f"chain row {seq}", f"names a table that does not exist: {link['table_name']}")
        row = cursor.peek(name)
        if row is not None and row["seq"] < seq:
            raise ChainBreak(f"{cursor.name} row {row['seq']}", "was added behind the chain's back")
        if row is None or row["seq"] > seq:
            raise ChainBreak(name, "the row is missing")
        actual = hash_row(cursor.name, row)
        if actual != link["row_hash"]:
            raise ChainBreak(
                name, f"its content has changed: it hashes to {actual[:16]}…, recorded was {link['row_hash'][:16]}…"
            )
        cursor.skip()
        yield cursor.name, row
    for cursor in rows.values():
        row = cursor.peek(f"{cursor.name} after row {seq}")
        if row is not None:
            raise ChainBreak(f"{cursor.name} row {row['seq']}", "has no link in the chain")


class _Cursor:
    """Reads a table in the order of ``seq``, one row ahead."""

    def __init__(self, connection: Connection, table: Table) -> None:
        self.name = table.name
        query = select(table).order_by(table.c.seq)
        self._result = connection.execute(query, execution_options={"yield_per": 1000}).mappings()
        self._next: RowMapping | None = None

    def peek(self, expected: str) -> RowMapping | None:
        """Return the next row without taking it, or None at the end.

        Raises:
            ChainBreak: when the database cannot even read it.
        """
        if self._next is None:
            try:
                self._next = self._result.fetchone()
            except (DBAPIError, UnicodeDecodeError) as error:
                raise ChainBreak(expected, f"cannot be read: {getattr(error, 'orig', error)}") from error
        return self._next

    def close(self) -> None:
        """Let go of the rows that were not read."""
        self._result.close()

    def skip(self) -> None:
        """Take the row that was peeked at."""
        self._next = None

    def all(self) -> Iterator[RowMapping]:
        """Yield the rows."""
        last = 0
        while (row := self.peek(f"{self.name} after row {last}")) is not None:
            last = row["seq"]
            self.skip()
            yield row

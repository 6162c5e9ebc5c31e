"""Proving the record: rows against the chain, the database against its rules, and the quotations to check."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import select, text
from sqlalchemy.engine import Connection

from casque.ledger import schema
from casque.ledger.chain import ChainBreak, read_head, walk_chain
from casque.ledger.records import ChainHead

_EVERY = 500


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation in the record, and where it must stand.

    Attributes:
        row: table and key of the row.
        sha256: SHA-256 of the document or edition.
        text_sha256: SHA-256 of the text layer that the offsets index, or None.
        start: offset of the first character, or None for a cell.
        end: offset behind the last one, or None for a cell.
        cell: ``row N:column``, or None for a span.
        quote: the words.
    """

    row: str
    sha256: str
    text_sha256: str | None
    start: int | None
    end: int | None
    cell: str | None
    quote: str


def prove_rows(connection: Connection, progress: Callable[[int], None] | None) -> ChainHead:
    """Walk the chain to its end; raises :class:`ChainBreak` at the first row that does not hold."""
    done = 0
    for done, _ in enumerate(walk_chain(connection), start=1):
        if progress and done % _EVERY == 0:
            progress(done)
    if done == 0:
        raise ChainBreak("chain row 1", "is missing: the chain is empty")
    if progress:
        progress(done)
    return read_head(connection)


def check_database(connection: Connection) -> None:
    """Check that the triggers stand and, for SQLite, that the file is sound; raises :class:`ChainBreak`."""
    if connection.dialect.name == "sqlite":
        names = set(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")))
        sound = connection.scalars(text("PRAGMA integrity_check(1)")).first()
        if sound != "ok":
            raise ChainBreak("the database file", f"is damaged: {sound}")
    else:
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
        names = set(connection.scalars(text(query)))
    missing = sorted(set(schema.list_triggers(connection.dialect.name)) - names)
    if missing:
        raise ChainBreak(f"trigger {missing[0]}", "is missing: rows could be changed or deleted")


def list_quotations(connection: Connection) -> Iterator[Quotation]:
    """Yield every quotation of every version of every report, toll and claim, in the order of recording by table."""
    table = schema.evidence
    for row in connection.execute(select(table).order_by(table.c.seq)).mappings():
        name = f"evidence {row['report_id']}@{row['version']}/{row['variable']}"
        yield Quotation(
            name, row["sha256"], row["text_sha256"], row["span_start"], row["span_end"], row["cell"], row["quote"]
        )
    for table in (schema.toll, schema.claim):
        for row in connection.execute(select(table).where(table.c.withdrawn == 0).order_by(table.c.seq)).mappings():
            body = json.loads(row["body"])
            name = f"{table.name} {row['sha256'][:12]}/{row['place']}@{row['version']}"
            span = body["span"]
            yield Quotation(name, row["sha256"], row["text_sha256"], span["start"], span["end"], None, body["text"])

"""Queries: the latest versions as they stood at a moment, rebuilt as objects of the model."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, func, select
from sqlalchemy.engine import Connection, RowMapping

from casque.ledger import schema
from casque.ledger.contents import Finding, read_body
from casque.ledger.records import Edition, ReportVersion, Run, StoredDocument
from casque.model import Decision, Document, Evidence, Report, Span


def end_of(moment: date | datetime | None) -> str | None:
    """Return the last recorded time that ``moment`` includes, as the ledger writes it.

    Args:
        moment: a day (to its end, UTC), a time (naive means UTC), or None for now.

    Returns:
        ISO text with microseconds, or None.
    """
    if moment is None:
        return None
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time.max, UTC)
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.isoformat(timespec="microseconds")


def select_latest(table: Table, keys: tuple[str, ...], until: str | None, *where: ColumnElement[bool]) -> Select[Any]:
    """Return the query for the latest version of each key.

    Args:
        table: a table with a ``version``.
        keys: the columns that name a thing, ``version`` left out.
        until: last recorded time to include, or None.
        *where: conditions on columns that all versions of a thing share.
    """
    conditions = [*where, *([table.c.recorded <= until] if until else [])]
    names = [table.c[key] for key in keys]
    last = select(*names, func.max(table.c.version).label("version")).where(*conditions).group_by(*names).subquery()
    join = and_(*(table.c[key] == last.c[key] for key in keys), table.c.version == last.c.version)
    return select(table).join(last, join).order_by(table.c.seq)


def read_documents(
    connection: Connection, until: str | None = None, sha256: str | None = None
) -> list[tuple[StoredDocument, dict[str, list[str]]]]:
    """Return the latest version of each document (or of one), with its list of contents."""
    where = [schema.document.c.sha256 == sha256] if sha256 else []
    rows = connection.execute(select_latest(schema.document, ("sha256",), until, *where)).mappings()
    return [(_build_document(row), json.loads(row["contents"])) for row in rows]


def find_sha256(connection: Connection, prefix: str) -> list[str]:
    """Return the documents whose hash starts with ``prefix``, at most two."""
    column = schema.document.c.sha256
    return list(
        connection.scalars(select(column).distinct().where(column.startswith(prefix, autoescape=True)).limit(2))
    )


def read_reports(
    connection: Connection, until: str | None = None, *where: ColumnElement[bool], withdrawn: bool = False
) -> list[ReportVersion]:
    """Return the latest version of each report, those withdrawn left out unless asked for, in natural order of id."""
    query = select_latest(schema.report, ("report_id",), until, *where)
    if not withdrawn:
        query = query.where(schema.report.c.withdrawn == 0)
    return build_reports(connection, query)


def read_history(connection: Connection, report_id: str) -> list[ReportVersion]:
    """Return every version of one report, oldest first."""
    query = select(schema.report).where(schema.report.c.report_id == report_id).order_by(schema.report.c.version)
    return build_reports(connection, query)


def build_reports(connection: Connection, query: Select[Any]) -> list[ReportVersion]:
    """Run a query on the table ``report`` and rebuild the reports with their evidence."""
    rows = connection.execute(query).mappings().all()
    evidence = _read_evidence(connection, query)
    found = []
    for row in rows:
        report = read_body(Report, row["body"])
        entries = evidence.get((row["report_id"], row["version"]), [])
        if entries:
            report = replace(report, evidence=tuple(entries))
        coders = tuple(json.loads(row["coders"]))
        found.append(
            ReportVersion(report, row["version"], bool(row["withdrawn"]), coders, row["recorded"], row["run"])
        )
    return sorted(found, key=lambda version: (*_natural(version.report.id), version.version))


def read_findings(
    connection: Connection, table: Table, kind: type[Finding], until: str | None, sha256: str | None = None
) -> dict[str, dict[str, tuple[int, bool, Finding]]]:
    """Return the latest tolls or claims as document -> place -> (version, withdrawn, finding)."""
    where = [table.c.sha256 == sha256] if sha256 else []
    found: dict[str, dict[str, tuple[int, bool, Finding]]] = defaultdict(dict)
    for row in connection.execute(select_latest(table, ("sha256", "place"), until, *where)).mappings():
        entry = (row["version"], bool(row["withdrawn"]), read_body(kind, row["body"]))
        found[row["sha256"]][row["place"]] = entry
    return found


def read_editions(connection: Connection, until: str | None, source: str | None) -> list[Edition]:
    """Return the editions by source, label and time of recording."""
    edition = schema.edition
    conditions = [
        *([edition.c.source == source] if source else []),
        *([edition.c.recorded <= until] if until else []),
    ]
    rows = connection.execute(
        select(edition).where(*conditions).order_by(edition.c.source, edition.c.label, edition.c.seq)
    ).mappings()
    return [
        Edition(
            row["source"], row["label"], row["sha256"], row["address"], row["rows"], row["licence"],
            tuple((name, figure) for name, figure in json.loads(row["figures"])), row["recorded"], row["run"],
        )
        for row in rows
    ]  # fmt: skip


def read_decisions(connection: Connection, until: str | None) -> list[Decision]:
    """Return the decisions in the order in which they were recorded."""
    table = schema.decision
    query = select(table).order_by(table.c.seq)
    if until:
        query = query.where(table.c.recorded <= until)
    return [
        Decision(
            row["verdict"], row["left_report"], row["right_report"], row["decided_by"], row["reason"],
            date.fromisoformat(row["decided"]) if row["decided"] else None,
        )
        for row in connection.execute(query).mappings()
    ]  # fmt: skip


def read_runs(connection: Connection) -> list[Run]:
    """Return the runs in the order in which they began to write."""
    run, end = schema.run, schema.run_end
    rows = connection.execute(
        select(run, end.c.recorded.label("ended"), end.c.outcome)
        .join_from(run, end, end.c.run == run.c.id, isouter=True)
        .order_by(run.c.seq)
    ).mappings()
    return [
        Run(
            row["id"], row["command"], json.loads(row["detail"]), row["software"], row["recorded"], row["ended"],
            row["outcome"],
        )
        for row in rows
    ]  # fmt: skip


def _build_document(row: RowMapping) -> StoredDocument:
    return StoredDocument(
        read_body(Document, row["body"]), row["version"], row["media_type"], row["size"], row["text_sha256"],
        row["extractor"], row["licence"], row["recorded"], row["run"],
    )  # fmt: skip


def _read_evidence(connection: Connection, query: Select[Any]) -> dict[tuple[str, int], list[Evidence]]:
    wanted = query.order_by(None).subquery()
    table = schema.evidence
    join = and_(table.c.report_id == wanted.c.report_id, table.c.version == wanted.c.version)
    found: dict[tuple[str, int], list[Evidence]] = defaultdict(list)
    for row in connection.execute(select(table).join(wanted, join).order_by(table.c.seq)).mappings():
        found[row["report_id"], row["version"]].append(build_evidence(row))
    return found


def build_evidence(row: RowMapping) -> Evidence:
    """Rebuild one entry of evidence from its row."""
    span = None if row["span_start"] is None else Span(row["span_start"], row["span_end"])
    return Evidence(row["variable"], row["sha256"], span, row["cell"], row["quote"], row["coder"])


def _natural(text: str) -> tuple[tuple[bool, int, str], ...]:
    """Return a sort key that puts ``text:ab:20`` before ``text:ab:100``."""
    return tuple((part.isdigit(), int(part) if part.isdigit() else 0, part) for part in re.split(r"(\d+)", text))

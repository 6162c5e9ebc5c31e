"""Adding to the record: compare with what stands there, and add a version only where something is new."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Column, Table, or_, select

import casque
from casque.errors import DataError
from casque.ledger import schema
from casque.ledger.chain import ChainWriter
from casque.ledger.contents import (
    Finding,
    list_coders,
    place_findings,
    read_account,
    read_description,
    write_body,
)
from casque.ledger.reading import read_decisions, read_documents, read_findings, read_reports
from casque.ledger.records import Added, OpenRun, ReportVersion
from casque.model import Claim, CodedDocument, Decision, Document, Report, Toll, to_canonical_json


class RecordWriter:
    """Adds to the record within one transaction, in the name of one run.

    Args:
        chain: the transaction.
        run: in whose name; its row is written with the first row that needs it.
    """

    def __init__(self, chain: ChainWriter, run: OpenRun) -> None:
        self._chain = chain
        self._connection = chain.connection
        self._run = run
        self._known = False

    def add_coded(
        self,
        coded: CodedDocument,
        *,
        media_type: str | None,
        size: int | None,
        text_sha256: str | None,
        extractor: str | None,
        licence: str | None,
    ) -> Added:
        """Add what the coder read out of a document; see :meth:`casque.ledger.store.Ledger.add_coded`."""
        sha256 = coded.document.sha256
        reports = [r if r.sha256 is not None else replace(r, sha256=sha256) for r in coded.reports]
        strangers = [r.id for r in reports if r.sha256 != sha256]
        if strangers:
            raise DataError(
                f"report {strangers[0]} names another document than {sha256}",
                "reports of the document they came with",
                "report this: the coder gave a report the wrong hash",
            )
        tolls, claims = place_findings(coded.tolls), place_findings(coded.claims)
        contents = {"reports": [r.id for r in reports], "tolls": list(tolls), "claims": list(claims)}
        outcome = self._add_document(
            coded.document, contents, media_type=media_type, size=size, text_sha256=text_sha256, extractor=extractor,
            licence=licence,
        )  # fmt: skip
        table = schema.report
        ours = or_(table.c.sha256 == sha256, table.c.report_id.in_([r.id for r in reports]))
        before = read_reports(self._connection, None, ours, withdrawn=True)
        taken = next((entry.report for entry in before if entry.report.sha256 != sha256), None)
        if taken is not None:
            raise DataError(
                f"the id {taken.id} belongs to document {taken.sha256} and came again with {sha256}",
                "an id that one document alone uses",
                "report this: two hashes share their first characters",
            )
        versions, withdrawn = self._add_reports(reports, before, text_sha256, complete=True)
        new_tolls = self._add_findings(schema.toll, Toll, sha256, tolls, text_sha256)
        new_claims = self._add_findings(schema.claim, Claim, sha256, claims, text_sha256)
        return Added(outcome, versions, withdrawn, new_tolls, new_claims)

    def add_document(
        self,
        document: Document,
        *,
        media_type: str | None,
        size: int | None,
        text_sha256: str | None,
        extractor: str | None,
        licence: str | None,
    ) -> Added:
        """Add a document without coding it; what was read out of it before stays."""
        known = read_documents(self._connection, None, document.sha256)
        contents = known[0][1] if known else {"reports": [], "tolls": [], "claims": []}
        outcome = self._add_document(
            document, contents, media_type=media_type, size=size, text_sha256=text_sha256, extractor=extractor,
            licence=licence,
        )  # fmt: skip
        return Added(outcome)

    def add_reports(self, reports: Sequence[Report], sha256: str | None, *, complete: bool) -> Added:
        """Add the reports of one structured source; see :meth:`casque.ledger.store.Ledger.add_reports`."""
        sources = sorted({report.source for report in reports})
        if len(sources) > 1:
            raise DataError(
                f"reports of several sources came together: {', '.join(sources)}",
                "reports of one source at a time",
                "add each source's reports by themselves",
            )
        if not reports:
            return Added("unchanged")
        named = [r if r.sha256 is not None else replace(r, sha256=sha256) for r in reports]
        before = read_reports(self._connection, None, schema.report.c.source == sources[0], withdrawn=True)
        versions, withdrawn = self._add_reports(named, before, None, complete=complete)
        return Added("unchanged", versions, withdrawn)

    def add_edition(
        self,
        source: str,
        label: str,
        sha256: str,
        *,
        rows: int,
        address: str | None,
        licence: str | None,
        figures: Mapping[str, int | str],
    ) -> Added:
        """Add an edition of a structured source; see :meth:`casque.ledger.store.Ledger.add_edition`."""
        table = schema.edition
        known = self._connection.execute(
            select(table.c.seq).where(table.c.source == source, table.c.sha256 == sha256)
        ).first()
        if known is not None:
            return Added("unchanged")
        self._add(
            table, source=source, label=label, sha256=sha256, address=address, rows=rows, licence=licence,
            figures=json.dumps(sorted(figures.items()), ensure_ascii=False),
        )  # fmt: skip
        return Added("new")

    def add_decision(self, decision: Decision) -> bool:
        """Add a decision unless the latest one on its pair says the same; returns whether it was added."""
        latest = [d for d in read_decisions(self._connection, None) if d.pair == decision.pair]
        if latest and replace(latest[-1], left=decision.left, right=decision.right) == decision:
            return False
        self._add(
            schema.decision, verdict=decision.verdict, left_report=decision.left, right_report=decision.right,
            decided_by=decision.by, reason=decision.reason,
            decided=decision.decided.isoformat() if decision.decided else None,
        )  # fmt: skip
        return True

    def finish(self, outcome: str) -> None:
        """Note that the run has ended, if it wrote anything and is not noted yet."""
        if self._is_known(schema.run.c.id) and not self._is_known(schema.run_end.c.run):
            self._chain.add(schema.run_end, run=self._run.id, outcome=outcome)

    def _add(self, table: Table, **values: str | int | None) -> None:
        if not self._known and not self._is_known(schema.run.c.id):
            run = self._run
            self._chain.add(
                schema.run, id=run.id, command=run.command, detail=run.detail, software=casque.__version__
            )
        self._known = True
        self._chain.add(table, run=self._run.id, **values)

    def _is_known(self, column: Column[str]) -> bool:
        return self._connection.execute(select(column).where(column == self._run.id)).first() is not None

    def _add_document(
        self,
        document: Document,
        contents: dict[str, list[str]],
        *,
        media_type: str | None,
        size: int | None,
        text_sha256: str | None,
        extractor: str | None,
        licence: str | None,
    ) -> str:
        known = read_documents(self._connection, None, document.sha256)
        version = 1
        if known:
            before, listed = known[0]
            same = (
                read_description(before.document) == read_description(document)
                and listed == contents
                and (before.text_sha256, before.licence) == (text_sha256, licence)
            )
            if same:
                return "unchanged"
            version = before.version + 1
            document = replace(document, path=before.document.path)  # the first address stands; others are in the log
        self._add(
            schema.document, sha256=document.sha256, version=version, address=document.path, media_type=media_type,
            size=size, lang=document.lang, published=document.published, published_basis=document.published_basis,
            title=document.title, publisher=document.publisher, licence=licence, text_sha256=text_sha256,
            extractor=extractor, body=to_canonical_json(document), contents=to_canonical_json(contents),
        )  # fmt: skip
        return "changed" if known else "new"

    def _add_reports(
        self, reports: Iterable[Report], before: Iterable[ReportVersion], text_sha256: str | None, *, complete: bool
    ) -> tuple[tuple[tuple[str, int], ...], tuple[str, ...]]:
        known = {entry.report.id: entry for entry in before}
        seen: set[str] = set()
        versions, withdrawn = [], []
        for report in reports:
            if report.id in seen:
                raise DataError(
                    f"two reports are called {report.id}",
                    "one id for each report of a source",
                    "mend the source's keys; a coder that does this should be reported",
                )
            seen.add(report.id)
            last = known.get(report.id)
            if last and not last.withdrawn and read_account(last.report) == read_account(report):
                continue
            version = last.version + 1 if last else 1
            self._add_version(report, version, text_sha256, withdrawn=False)
            versions.append((report.id, version))
        if complete:
            for name, last in known.items():
                if name not in seen and not last.withdrawn:
                    self._add_version(
                        replace(last.report, evidence=()), last.version + 1, text_sha256, withdrawn=True
                    )
                    withdrawn.append(name)
        return tuple(versions), tuple(withdrawn)

    def _add_version(self, report: Report, version: int, text_sha256: str | None, *, withdrawn: bool) -> None:
        self._add(
            schema.report, report_id=report.id, version=version, source=report.source, sha256=report.sha256,
            text_sha256=text_sha256, body=write_body(report), coders=json.dumps(list_coders(report)),
            withdrawn=int(withdrawn),
        )  # fmt: skip
        for position, entry in enumerate(report.evidence):
            self._add(
                schema.evidence, report_id=report.id, version=version, position=position, variable=entry.variable,
                sha256=entry.sha256, text_sha256=text_sha256 if entry.span else None,
                span_start=entry.span.start if entry.span else None, span_end=entry.span.end if entry.span else None,
                cell=entry.cell, quote=entry.quote, coder=entry.coder,
            )  # fmt: skip

    def _add_findings(
        self, table: Table, kind: type[Finding], sha256: str, findings: Mapping[str, Finding], text_sha256: str | None
    ) -> int:
        known = read_findings(self._connection, table, kind, None, sha256).get(sha256, {})
        written = 0
        for place, finding in findings.items():
            version, gone, last = known.get(place, (0, True, None))
            if gone or last != finding:
                self._add_finding(table, sha256, place, version + 1, finding, text_sha256, withdrawn=False)
                written += 1
        for place, (version, gone, last) in known.items():
            if place not in findings and not gone:
                self._add_finding(table, sha256, place, version + 1, last, text_sha256, withdrawn=True)
                written += 1
        return written

    def _add_finding(
        self,
        table: Table,
        sha256: str,
        place: str,
        version: int,
        finding: Toll | Claim,
        text_sha256: str | None,
        *,
        withdrawn: bool,
    ) -> None:
        self._add(
            table, sha256=sha256, place=place, version=version, text_sha256=text_sha256,
            body=to_canonical_json(finding), withdrawn=int(withdrawn),
        )  # fmt: skip

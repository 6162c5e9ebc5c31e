"""The ledger's one door: :class:`Ledger`. Everything that is written or read goes through a method of it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from types import TracebackType
from typing import Any

from sqlalchemy import func, select

from casque.errors import InputError, IntegrityError
from casque.ledger import schema
from casque.ledger.chain import ChainBreak, read_head
from casque.ledger.contents import resolve_variable
from casque.ledger.database import Database
from casque.ledger.reading import (
    end_of,
    find_sha256,
    read_decisions,
    read_documents,
    read_editions,
    read_findings,
    read_history,
    read_reports,
    read_runs,
)
from casque.ledger.records import (
    Added,
    ChainHead,
    Edition,
    OpenRun,
    ReportVersion,
    Run,
    Statement,
    StoredDocument,
)
from casque.ledger.verification import Quotation, check_database, list_quotations, prove_rows
from casque.ledger.writing import RecordWriter
from casque.model import Claim, CodedDocument, Decision, Document, Report, Toll

Moment = date | datetime | None


class Ledger:
    """The record of a workspace: append-only, versioned, chained.

    Every method that adds takes its own transaction: all of it is written, or nothing. ``as_of`` means the record as
    it stood at that recorded time (a day counts to its end, UTC); None means now.

    Args:
        database: the open database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    # Runs

    def start_run(self, command: str, detail: Mapping[str, Any] | None = None) -> OpenRun:
        """Begin a run. Nothing is written before something is added in its name.

        Args:
            command: what is run ("ingest").
            detail: plain JSON values: its arguments, the versions it runs with.

        Returns:
            The run, to be handed to the methods that add.
        """
        plain = json.dumps(dict(detail or {}), sort_keys=True, ensure_ascii=False)
        return OpenRun(uuid.uuid4().hex, command, plain)

    def finish_run(self, run: OpenRun, outcome: str = "finished") -> None:
        """Note the end of a run; a run that wrote nothing leaves no trace, and a second call adds nothing.

        Args:
            run: what :meth:`start_run` returned.
            outcome: ``finished`` or ``failed``.
        """
        with self._recording(run) as record:
            record.finish(outcome)

    def runs(self) -> tuple[Run, ...]:
        """List the runs in the order in which they began to write."""
        with self._database.reading() as connection:
            return tuple(read_runs(connection))

    # Adding

    def add_document(
        self,
        document: Document,
        *,
        run: OpenRun | None = None,
        media_type: str | None = None,
        size: int | None = None,
        text_sha256: str | None = None,
        extractor: str | None = None,
        licence: str | None = None,
    ) -> Added:
        """Add a document that is not coded (yet).

        Args:
            document: its description; the first address under which it was found stands.
            run: in whose name, or None for a run of its own.
            media_type: media type by content.
            size: length of the archived bytes.
            text_sha256: SHA-256 of its text layer in UTF-8, kept in the archive.
            extractor: name and version of what made the text layer.
            licence: terms of use.

        Returns:
            Whether it is new, changed (a new version was added) or unchanged.
        """
        with self._recording(run) as record:
            return record.add_document(
                document, media_type=media_type, size=size, text_sha256=text_sha256, extractor=extractor,
                licence=licence,
            )  # fmt: skip

    def add_coded(
        self,
        coded: CodedDocument,
        *,
        run: OpenRun | None = None,
        media_type: str | None = None,
        size: int | None = None,
        text_sha256: str | None = None,
        extractor: str | None = None,
        licence: str | None = None,
    ) -> Added:
        """Add a document and all that the coder read out of it.

        The same content adds nothing; changed content adds a version; what the coder no longer finds gets a version
        that withdraws it. Nothing is deleted.

        Args:
            coded: the document with its reports, tolls and claims.
            run: in whose name, or None for a run of its own.
            media_type: media type by content.
            size: length of the archived bytes.
            text_sha256: SHA-256 of its text layer in UTF-8, kept in the archive: what the spans index.
            extractor: name and version of what made the text layer.
            licence: terms of use.

        Returns:
            What was written.

        Raises:
            DataError: when two reports share an id, or one names another document.
        """
        with self._recording(run) as record:
            return record.add_coded(
                coded, media_type=media_type, size=size, text_sha256=text_sha256, extractor=extractor, licence=licence
            )

    def add_reports(
        self,
        reports: Sequence[Report],
        *,
        sha256: str | None = None,
        run: OpenRun | None = None,
        complete: bool = False,
    ) -> Added:
        """Add the reports of one structured source.

        Args:
            reports: all of one source. The same account in a later edition adds nothing, wherever its row stands.
            sha256: SHA-256 of the archived edition, for reports that do not name it.
            run: in whose name, or None for a run of its own.
            complete: whether ``reports`` are all the source has; then what is missing is withdrawn.

        Returns:
            What was written.

        Raises:
            DataError: when two reports share an id, or they are of several sources.
        """
        with self._recording(run) as record:
            return record.add_reports(reports, sha256, complete=complete)

    def add_edition(
        self,
        source: str,
        label: str,
        sha256: str,
        *,
        rows: int,
        address: str | None = None,
        licence: str | None = None,
        figures: Mapping[str, int | str] | None = None,
        reports: Sequence[Report] = (),
        run: OpenRun | None = None,
        complete: bool = True,
    ) -> Added:
        """Add an edition of a structured source, and the reports it holds, in one transaction.

        Args:
            source: identifier of the source ("un_fatalities").
            label: the edition's name ("2025-04-04").
            sha256: SHA-256 of the archived file; an edition is added once.
            rows: rows of data in it.
            address: path or URL it was read from.
            licence: terms of use.
            figures: named numbers and days that describe it.
            reports: all reports of the edition, for a source of reports; those it no longer has are withdrawn.
            run: in whose name, or None for a run of its own.
            complete: whether an edition is all that the source has; when it is not (a file of one month, or of one
                country), nothing is withdrawn.

        Returns:
            What was written.

        Raises:
            DataError: when two reports share an id, or they are of several sources.
        """
        with self._recording(run) as record:
            edition = record.add_edition(
                source, label, sha256, rows=rows, address=address, licence=licence, figures=figures or {}
            )
            added = record.add_reports(reports, sha256, complete=complete)
            return Added(edition.document, added.versions, added.withdrawn)

    def add_decision(self, decision: Decision, *, run: OpenRun | None = None) -> bool:
        """Add what a person decided about two reports; the latest decision on a pair counts.

        Args:
            decision: the judgement.
            run: in whose name, or None for a run of its own.

        Returns:
            False when the latest decision on the pair says the same already, and nothing was written.
        """
        with self._recording(run) as record:
            return record.add_decision(decision)

    # Reading

    def documents(self, as_of: Moment = None) -> tuple[StoredDocument, ...]:
        """List the documents in their latest version, in the order of recording."""
        with self._database.reading() as connection:
            return tuple(document for document, _ in read_documents(connection, end_of(as_of)))

    def document(self, sha256: str) -> StoredDocument:
        """Return one document in its latest version.

        Args:
            sha256: its hash, or the first characters of it (at least 6).

        Raises:
            InputError: when no document, or more than one, has it.
        """
        found = self.find_document(sha256)
        if found is None:
            raise InputError(
                f"the ledger has no document {sha256}",
                "the SHA-256 of an ingested document, or its first characters",
                "check the hash, or ingest the file with `casque ingest`",
            )
        return found

    def find_document(self, sha256: str) -> StoredDocument | None:
        """Return one document in its latest version, or None; see :meth:`document`."""
        with self._database.reading() as connection:
            matches = find_sha256(connection, sha256) if 6 <= len(sha256) < 64 else [sha256]
            if len(matches) > 1:
                raise InputError(
                    f"several documents start with {sha256}",
                    "enough characters of the SHA-256 to tell one document",
                    "give more characters",
                )
            found = read_documents(connection, None, matches[0]) if matches else []
            return found[0][0] if found else None

    def coded_documents(self, as_of: Moment = None) -> tuple[CodedDocument, ...]:
        """Rebuild every document with its current reports, tolls and claims, in the order the coder gave them."""
        until = end_of(as_of)
        with self._database.reading() as connection:
            documents = read_documents(connection, until)
            reports = {entry.report.id: entry.report for entry in read_reports(connection, until)}
            tolls = read_findings(connection, schema.toll, Toll, until)
            claims = read_findings(connection, schema.claim, Claim, until)
        return tuple(
            CodedDocument(
                stored.document,
                tuple(reports[name] for name in contents["reports"]),
                tuple(tolls[stored.document.sha256][place][2] for place in contents["tolls"]),
                tuple(claims[stored.document.sha256][place][2] for place in contents["claims"]),
            )
            for stored, contents in documents
        )

    def reports(self, as_of: Moment = None, source: str | None = None) -> tuple[Report, ...]:
        """List the current reports, those withdrawn left out, in natural order of their ids.

        Args:
            as_of: the moment, see the class.
            source: only of this source ("text", "mali").
        """
        return tuple(entry.report for entry in self.report_versions(as_of, source))

    def report_versions(self, as_of: Moment = None, source: str | None = None) -> tuple[ReportVersion, ...]:
        """List the current reports with their version, coders and run; arguments as :meth:`reports`."""
        where = [schema.report.c.source == source] if source else []
        with self._database.reading() as connection:
            return tuple(read_reports(connection, end_of(as_of), *where))

    def report_history(self, report_id: str) -> tuple[ReportVersion, ...]:
        """List every version of one report, oldest first, withdrawals included.

        Raises:
            InputError: when the ledger has no such report.
        """
        with self._database.reading() as connection:
            found = read_history(connection, report_id)
        if not found:
            raise InputError(
                f"the ledger has no report {report_id}",
                "the id of a report",
                "check the id; `casque why` prints those of an incident",
            )
        return tuple(found)

    def statement(self, report_id: str, variable: str, version: int | None = None) -> Statement:
        """Return one variable of one report version, with what it was read from.

        Args:
            report_id: the report.
            variable: dotted name ("casualties.0", "date", "attributions.1.actor").
            version: which version, or None for the latest.

        Returns:
            The statement; its evidence is that of the variable, its parts, or the whole it is part of.

        Raises:
            InputError: when the ledger has no such report, version or variable.
        """
        history = self.report_history(report_id)
        chosen = history[-1] if version is None else next((h for h in history if h.version == version), None)
        if chosen is None:
            raise InputError(
                f"report {report_id} has no version {version}",
                f"a version from 1 to {history[-1].version}",
                "leave the version out for the latest",
            )
        try:
            value = resolve_variable(chosen.report, variable)
        except KeyError:
            raise InputError(
                f"report {report_id} has no variable {variable}",
                "a field of a report, with positions in lists from 0 (date, place, casualties.0)",
                "check the name in the codebook",
            ) from None
        evidence = tuple(e for e in chosen.report.evidence if _belongs(e.variable, variable))
        report = chosen.report
        with self._database.reading() as connection:
            text_sha256 = connection.scalar(
                select(schema.report.c.text_sha256).where(
                    schema.report.c.report_id == report_id, schema.report.c.version == chosen.version
                )
            )
        return Statement(
            report_id, variable, chosen.version, value, evidence, report.sha256, text_sha256, chosen.recorded
        )

    def editions(self, source: str | None = None, as_of: Moment = None) -> tuple[Edition, ...]:
        """List the editions of one source, or of all, by source, label and time of recording."""
        with self._database.reading() as connection:
            return tuple(read_editions(connection, end_of(as_of), source))

    def decisions(self, as_of: Moment = None) -> tuple[Decision, ...]:
        """List the decisions in the order of recording; the latest on a pair counts."""
        with self._database.reading() as connection:
            return tuple(read_decisions(connection, end_of(as_of)))

    # Integrity

    def head(self) -> ChainHead:
        """Return the end of the hash chain."""
        with self._database.reading() as connection:
            return read_head(connection)

    def counts(self) -> dict[str, int]:
        """Count the rows of every table."""
        with self._database.reading() as connection:
            return {
                table.name: connection.scalar(select(func.count()).select_from(table)) or 0
                for table in schema.metadata.sorted_tables
            }

    def quotations(self) -> tuple[Quotation, ...]:
        """List everything the record quotes, of every version: what ``verify`` holds against the archive."""
        with self._database.reading() as connection:
            return tuple(list_quotations(connection))

    def verify(self, progress: Callable[[int], None] | None = None) -> ChainHead:
        """Recompute every row's hash and the chain, and check the triggers and the database file.

        Args:
            progress: called with the number of rows proven, now and then.

        Returns:
            The end of the chain, which everything before it now vouches for.

        Raises:
            IntegrityError: naming the first row that is not what it was, and what is wrong with it.
        """
        try:
            with self._database.reading() as connection:
                head = prove_rows(connection, progress)
                check_database(connection)
        except ChainBreak as found:
            raise IntegrityError(
                f"{self._database.name}: {found.row}: {found.what}",
                "every row as it was written, linked to the row before it",
                "restore the ledger from a backup, or ingest the archive into a new workspace",
            ) from found
        return head

    @contextmanager
    def _recording(self, run: OpenRun | None) -> Iterator[RecordWriter]:
        with self._database.writing() as chain:
            yield RecordWriter(chain, run or self.start_run("direct"))


def _belongs(evidence: str, variable: str) -> bool:
    return evidence == variable or evidence.startswith(f"{variable}.") or variable.startswith(f"{evidence}.")

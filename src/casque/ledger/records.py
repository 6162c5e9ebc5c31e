"""What the ledger hands out: plain frozen records, free of any database type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from casque.model import Document, Evidence, Report


@dataclass(frozen=True, slots=True)
class OpenRun:
    """A run that has begun. Its row is written with the first row that names it, so an idle run leaves no trace.

    Attributes:
        id: random identifier.
        command: what is run ("ingest").
        detail: JSON text with its arguments and the versions it ran with.
    """

    id: str
    command: str
    detail: str


@dataclass(frozen=True, slots=True)
class Run:
    """One invocation that wrote to the ledger.

    Attributes:
        id: random identifier.
        command: what was run ("ingest").
        detail: its arguments and versions.
        software: version of the program.
        started: UTC time of its first row, ISO text.
        ended: UTC time at which it was finished, or None when it was cut off (or is still running).
        outcome: ``finished`` or ``failed``, or None likewise.
    """

    id: str
    command: str
    detail: dict[str, Any]
    software: str
    started: str
    ended: str | None
    outcome: str | None


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """One version of what is known of a document.

    Attributes:
        document: the document as the coder described it.
        version: from 1; rises when its description, its text layer or its list of contents changes.
        media_type: media type by content, or None.
        size: length of the archived bytes, or None.
        text_sha256: SHA-256 of its text layer in UTF-8, which the archive holds, or None when it was not kept.
        extractor: name and version of what made the text layer, or None.
        licence: terms of use, or None when not known.
        recorded: UTC time of the row, ISO text.
        run: identifier of the run that wrote it.
    """

    document: Document
    version: int
    media_type: str | None
    size: int | None
    text_sha256: str | None
    extractor: str | None
    licence: str | None
    recorded: str
    run: str


@dataclass(frozen=True, slots=True)
class ReportVersion:
    """One version of a report.

    Attributes:
        report: the account, with its evidence (a withdrawal carries the last account, without evidence).
        version: from 1.
        withdrawn: True when a newer coder or edition no longer has it.
        coders: components and versions that read it, in alphabetical order.
        recorded: UTC time of the row, ISO text.
        run: identifier of the run that wrote it.
    """

    report: Report
    version: int
    withdrawn: bool
    coders: tuple[str, ...]
    recorded: str
    run: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a structured source: archived once, its cells are evidence where they lie.

    Attributes:
        source: identifier of the source ("un_fatalities").
        label: the edition's name ("2025-04-04").
        sha256: SHA-256 (hex) of the archived file.
        address: path or URL it was read from, or None.
        rows: rows of data in it.
        licence: terms of use, or None when not known.
        figures: named numbers and days that describe it ("deaths", "last_day").
        recorded: UTC time of the row, ISO text.
        run: identifier of the run that wrote it.
    """

    source: str
    label: str
    sha256: str
    address: str | None
    rows: int
    licence: str | None
    figures: tuple[tuple[str, int | str], ...]
    recorded: str
    run: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One variable of one report version: what a figure leads back to.

    Attributes:
        report: id of the report.
        variable: dotted name ("casualties.0", "date").
        version: version of the report.
        value: the plain JSON value.
        evidence: what it was read from; may be empty.
        sha256: SHA-256 (hex) of the document or edition.
        text_sha256: SHA-256 of the text layer that spans of the evidence index, or None.
        recorded: UTC time of the report version, ISO text.
    """

    report: str
    variable: str
    version: int
    value: Any
    evidence: tuple[Evidence, ...]
    sha256: str | None
    text_sha256: str | None
    recorded: str

    @property
    def address(self) -> str:
        """The statement's address: ``report/variable@version``."""
        return f"{self.report}/{self.variable}@{self.version}"


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a document, an edition or reports wrote.

    Attributes:
        document: ``new``, ``changed`` or ``unchanged``; of the document or edition itself.
        versions: new report versions as (report id, version), withdrawals left out.
        withdrawn: ids of the reports that were withdrawn.
        tolls: new toll versions, withdrawals included.
        claims: new claim versions, withdrawals included.
    """

    document: str
    versions: tuple[tuple[str, int], ...] = ()
    withdrawn: tuple[str, ...] = ()
    tolls: int = 0
    claims: int = 0

    @property
    def changed(self) -> bool:
        """Whether anything was written."""
        return self.document != "unchanged" or bool(self.versions or self.withdrawn or self.tolls or self.claims)


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The end of the hash chain: noted elsewhere, it proves that nothing before it was taken away.

    Attributes:
        seq: number of the last row, 0 for none.
        hash: its hash.
    """

    seq: int
    hash: str

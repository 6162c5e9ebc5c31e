"""Bring files in: archive, text layer, coder, ledger. One document is one transaction, and a bad file stops no other.

A document's bytes and its text layer are on disk before the ledger names them, so a crash leaves at worst a file in
the archive that no row names; the next run finds it and goes on. Ingesting the same files again writes nothing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from casque.archive import (
    MAX_FILE_BYTES,
    MAX_TABLE_BYTES,
    SUFFIXES,
    Archive,
    TextLayer,
    hash_bytes,
    open_archive,
    read_file,
    read_text_layer,
)
from casque.errors import DataError, InputError
from casque.ledger import Added, open_ledger
from casque.model import CodedDocument, Evidence, Report, Span
from casque.settings import Settings

if TYPE_CHECKING:
    from casque.ledger import Ledger, OpenRun

#: Told after each file: how many are done, how many there are, and the file's address.
Progress = Callable[[int, int, str], None]
#: The coder, or what stands in for it in a test: called as :func:`casque.coder.code_text`.
Code = Callable[..., CodedDocument]

_TABLE_SUFFIXES = frozenset({".csv", ".json", ".geojson"})


@dataclass(frozen=True, slots=True)
class IngestedFile:
    """A file that is in the record now.

    Attributes:
        address: path or URL it was read from.
        sha256: SHA-256 (hex) of its bytes.
        kind: ``document`` or ``edition``.
        outcome: ``new``, ``changed`` (something was added) or ``unchanged``.
        reports: reports that the file holds.
        added: report versions that were written, withdrawals included.
        warnings: what a reader must know of its text layer, or of what became of a table's rows.
    """

    address: str
    sha256: str
    kind: str
    outcome: str
    reports: int
    added: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file that could not be taken in; nothing of it was written.

    Attributes:
        address: path or URL.
        error: why, in three parts.
    """

    address: str
    error: InputError | DataError


@dataclass(frozen=True, slots=True)
class IngestResult:
    """What an ingest did.

    Attributes:
        files: taken in, in order; those that were known already are among them.
        failures: not taken in.
        skipped: files of a folder that are of no kind that is read.
        run: identifier of the run, or None when nothing was new.
    """

    files: tuple[IngestedFile, ...]
    failures: tuple[FailedFile, ...]
    skipped: tuple[str, ...]
    run: str | None

    @property
    def hashes(self) -> tuple[str, ...]:
        """SHA-256 of the documents taken in or known already, in order, each once."""
        return tuple(dict.fromkeys(file.sha256 for file in self.files if file.kind == "document"))

    @property
    def changed(self) -> bool:
        """Whether the record grew."""
        return any(file.outcome != "unchanged" for file in self.files)


def ingest_paths(
    settings: Settings,
    paths: Iterable[str | Path],
    *,
    published: date | None = None,
    progress: Progress | None = None,
    code: Code | None = None,
) -> IngestResult:
    """Take files and folders into the workspace.

    Args:
        settings: say where the workspace lies.
        paths: files, and folders that are searched to the bottom (hidden files left out).
        published: publication date of all the documents, or None to let the coder find it. A date that was given once
            stands until another one is given.
        progress: told after each file.
        code: the coder; None for :func:`casque.coder.code_text`.

    Returns:
        What was taken in, what failed and why, and what was skipped.

    Raises:
        InputError: when the workspace cannot be used.
        IntegrityError: when archive or ledger are damaged; no further file is read.
    """
    found, skipped, missing = expand_paths(paths)
    detail = {
        "paths": [str(path) for path in found],
        "published": published.isoformat() if published else None,
        "coder": None if code else _read_versions(),
    }
    files: list[IngestedFile] = []
    failures = list(missing)
    with _Workspace(settings, "ingest", detail) as workspace:
        for number, path in enumerate(found, start=1):
            address = path.as_posix()
            try:
                files.append(_ingest_file(workspace, path, address, published, code))
            except (InputError, DataError) as error:
                failures.append(FailedFile(address, error))
            if progress:
                progress(number, len(found), address)
        run = workspace.finish(any(file.outcome != "unchanged" for file in files))
    return IngestResult(tuple(files), tuple(failures), skipped, run)


def ingest_edition(
    settings: Settings,
    source_id: str,
    data: bytes,
    name: str,
    address: str | None = None,
    *,
    version: str | None = None,
    figures: Mapping[str, int | str] | None = None,
) -> IngestedFile:
    """Take an edition of a structured source into the workspace.

    Args:
        settings: say where the workspace lies.
        source_id: identifier of the source ("un_fatalities").
        data: the file as published.
        name: what to call it in messages.
        address: path or URL it was read from; None for ``name``.
        version: label of the edition, for a source whose files say it in their names only.
        figures: further figures to note with the edition.

    Returns:
        The edition as it stands in the record now.

    Raises:
        InputError: when the source has no editions, or the workspace cannot be used.
        DataError: when the file is not what the source's manifest says; nothing is written then.
    """
    with _Workspace(settings, "source pull", {"source": source_id, "name": name}) as workspace:
        file = _ingest_edition(workspace, source_id, data, name, address or name, version, figures or {})
        workspace.finish(file.outcome != "unchanged")
    return file


def ingest_curated(settings: Settings, source_id: str = "mali") -> IngestedFile:
    """Take a data set that the package carries into the workspace: its file as an edition, its rows as reports.

    Args:
        settings: say where the workspace lies.
        source_id: identifier of the source.

    Returns:
        The edition as it stands in the record now.

    Raises:
        InputError: when the package has no such data set, or the workspace cannot be used.
        DataError: when the data set is broken; nothing is written then.
    """
    from casque.sources import load_manifest, mali

    if source_id != "mali":
        raise InputError(f"the package has no data set {source_id}", "mali", "see `casque source list`")
    manifest = load_manifest(source_id)
    data, reports = mali.read_data(), mali.read_reports()
    sha256 = hash_bytes(data)
    address = f"casque:sources/{source_id}/attacks.csv"
    _check_cells(reports, sha256, address)
    label = manifest.editions[-1].label if manifest.editions else sha256[:12]
    with _Workspace(settings, "ingest", {"source": source_id}) as workspace:
        workspace.archive.put(data, address=address, media_type="text/csv")
        added = workspace.ledger.add_edition(
            source_id, label, sha256, rows=len(reports), address=address, licence=manifest.licence,
            figures={"reports": len(reports)}, reports=reports, run=workspace.run,
        )  # fmt: skip
        workspace.finish(added.changed)
    return _describe(address, sha256, "edition", added, len(reports), ())


def expand_paths(
    paths: Iterable[str | Path],
) -> tuple[tuple[Path, ...], tuple[str, ...], tuple[FailedFile, ...]]:
    """List the files that paths stand for.

    Args:
        paths: files and folders.

    Returns:
        The files, folders searched in alphabetical order and each file once; the files of folders that are of no kind
        that is read; and the paths that do not exist or folders that cannot be listed.
    """
    found: dict[Path, None] = {}
    skipped: list[str] = []
    missing: list[FailedFile] = []
    for given in paths:
        path = Path(given)
        if not path.is_dir():
            found[path] = None  # a missing file gets its message when it is read
            continue
        listed = 0
        for file in _walk(path, missing):
            listed += 1
            if file.suffix.lower() in SUFFIXES | _TABLE_SUFFIXES | {""}:
                found[file] = None
            else:
                skipped.append(file.as_posix())
        if not listed:
            error = InputError(f"the folder {path} holds no file", "a folder with documents in it", "check the path")
            missing.append(FailedFile(path.as_posix(), error))
    return tuple(found), tuple(skipped), tuple(missing)


class _Workspace:
    """Archive, ledger and run of one ingest; opened when first needed, so that bad input leaves no workspace."""

    def __init__(self, settings: Settings, command: str, detail: Mapping[str, object]) -> None:
        self._settings = settings
        self._command = command
        self._detail = detail
        self._archive: Archive | None = None
        self._ledger: Ledger | None = None
        self._run: OpenRun | None = None

    def __enter__(self) -> _Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        if self._ledger:
            self._ledger.close()

    @property
    def archive(self) -> Archive:
        if self._archive is None:
            self._archive = open_archive(self._settings)
        return self._archive

    @property
    def ledger(self) -> Ledger:
        if self._ledger is None:
            self._ledger = open_ledger(self._settings)
        return self._ledger

    @property
    def run(self) -> OpenRun:
        if self._run is None:
            self._run = self.ledger.start_run(self._command, self._detail)
        return self._run

    def finish(self, changed: bool) -> str | None:
        """Note the end of the run when it wrote something; returns its identifier then."""
        if not changed:
            return None
        self.ledger.finish_run(self.run)
        return self.run.id


def _ingest_file(
    workspace: _Workspace, path: Path, address: str, published: date | None, code: Code | None
) -> IngestedFile:
    table = path.suffix.lower() in _TABLE_SUFFIXES
    data = read_file(path, MAX_TABLE_BYTES if table else MAX_FILE_BYTES)
    if table:
        return _ingest_edition(workspace, _recognise(data, address), data, address, address)
    layer = read_text_layer(data, address)
    sha256 = hash_bytes(data)
    known = workspace.ledger.find_document(sha256)
    if known:
        # What was found once stands: the first address, a date that was given, the text that spans index already.
        address = known.document.path or address
        if published is None and known.document.published_basis == "given" and known.document.published:
            published = date.fromisoformat(known.document.published)
        if known.text_sha256:
            text = workspace.archive.read(known.text_sha256).decode("utf-8")
            layer = replace(layer, text=text, extractor=known.extractor or layer.extractor)
    coded = _code(layer, sha256, address, published, code)
    check_quotations(coded, layer.text)
    stored = workspace.archive.put(data, address=path.as_posix(), media_type=layer.media_type)
    text_sha256 = workspace.archive.put_derived(layer.text.encode("utf-8")).sha256
    added = workspace.ledger.add_coded(
        coded, run=workspace.run, media_type=layer.media_type, size=stored.size, text_sha256=text_sha256,
        extractor=layer.extractor,
    )  # fmt: skip
    return _describe(path.as_posix(), sha256, "document", added, len(coded.reports), layer.warnings)


def _code(layer: TextLayer, sha256: str, address: str, published: date | None, code: Code | None) -> CodedDocument:
    if code is None:
        from casque.coder import code_text
        from casque.pipeline.gazetteer import find_gazetteer

        code = partial(code_text, gazetteer=find_gazetteer())
    return code(
        layer.text, sha256=sha256, path=address, title=layer.title, published=published,
        metadata_date=layer.metadata_date,
    )  # fmt: skip


def check_quotations(coded: CodedDocument, text: str) -> None:
    """Refuse a coded document that quotes what its text does not say.

    Args:
        coded: what the coder returned.
        text: the text layer.

    Raises:
        DataError: naming the first statement whose words do not stand at its span.
    """
    for name, span, quote in _list_quotations(coded):
        if span.read(text) != quote:
            raise DataError(
                f"{coded.document.path}: {name} quotes {quote!r}, but at {span.start}-{span.end} stands "
                f"{span.read(text)!r}",
                "words that stand at their span",
                "report this with the document: the coder is at fault; nothing of it was written",
            )


def _list_quotations(coded: CodedDocument) -> Iterator[tuple[str, Span, str]]:
    for report in coded.reports:
        for entry in report.evidence:
            if entry.span is not None:
                yield f"{report.id}/{entry.variable}", entry.span, entry.quote
    for toll in coded.tolls:
        yield "toll", toll.span, toll.text
    for claim in coded.claims:
        yield "claim", claim.span, claim.text


def _recognise(data: bytes, name: str) -> str:
    """Tell which source a table is of by the names of its columns; half of them are enough to say what is amiss."""
    from casque.sources import list_sources

    head = data[:4096]
    if head.lstrip()[:1] not in (b"[", b"{"):
        head = head.lstrip().split(b"\n", 1)[0]
    names = {word.decode() for word in re.findall(rb"[A-Za-z0-9_]+", head.lower())}
    shares: dict[str, float] = {}
    for manifest in list_sources():
        sets = [variant.columns for variant in manifest.variants] or [manifest.columns]
        if manifest.kind == "register" or manifest.variants:
            shares[manifest.id] = max(sum(column in names for column in columns) / len(columns) for columns in sets)
    best = max(shares, key=lambda source: shares[source])
    if shares[best] >= 0.5:
        return best
    raise InputError(
        f"{name} is a table of no known source",
        f"an edition of {' or '.join(sorted(shares, reverse=True))}, with its columns in the first row",
        "check the first row, or see `casque source list` for what can be read",
    )


def _ingest_edition(
    workspace: _Workspace,
    source_id: str,
    data: bytes,
    name: str,
    address: str,
    version: str | None = None,
    figures: Mapping[str, int | str] | None = None,
) -> IngestedFile:
    from casque.sources import load_manifest

    manifest = load_manifest(source_id)
    if source_id == "ucdp_ged":
        return _ingest_events(workspace, data, name, address, version, figures or {})
    if source_id != "un_fatalities":
        raise InputError(
            f"{source_id} has no editions to take in",
            "un_fatalities, ucdp_ged",
            "see `casque source list` for what can be read",
        )
    from casque.sources.un_fatalities import read_edition

    edition = read_edition(data, name)  # strict: nothing is written when a column or category is unknown
    register = edition.register
    sha256 = hash_bytes(data)
    workspace.archive.put(data, address=address, media_type=_table_type(data))
    added = workspace.ledger.add_edition(
        source_id, register.edition, sha256, rows=edition.rows, address=address, licence=manifest.licence,
        figures=dict(edition.figures), run=workspace.run,
    )  # fmt: skip
    return _describe(address, sha256, "edition", added, 0, ())


def _ingest_events(
    workspace: _Workspace,
    data: bytes,
    name: str,
    address: str,
    version: str | None,
    figures: Mapping[str, int | str],
) -> IngestedFile:
    """Take a file of UCDP's events: the rows on UN personnel as reports, all others as the archived edition."""
    from casque.sources import load_manifest
    from casque.sources.ucdp_ged import read_edition

    manifest = load_manifest("ucdp_ged")
    edition = read_edition(data, name, version)  # strict: nothing is written when a column or category is unknown
    sha256 = hash_bytes(data)
    workspace.archive.put(data, address=address, media_type=_table_type(data), limit=MAX_TABLE_BYTES)
    reports, older = _drop_older(workspace.ledger, edition.label, edition.reports)
    added = workspace.ledger.add_edition(
        manifest.id, edition.label, sha256, rows=edition.rows, address=address, licence=manifest.licence,
        figures={**edition.figures, **figures}, reports=reports, run=workspace.run, complete=False,
    )  # fmt: skip
    remarks = [
        f"{address}: {edition.figures['use.report']} of {edition.rows} rows are attacks on UN personnel; "
        f"{edition.figures['use.mention']} mention peacekeepers and {edition.figures['use.context']} are context: "
        f"list them with `casque source rows ucdp_ged`"
    ]
    if older:
        remarks.append(f"{address}: {older} reports were not taken, since a newer version of the dataset has them")
    return _describe(address, sha256, "edition", added, len(edition.reports), tuple(remarks))


def _drop_older(ledger: Ledger, label: str, reports: Sequence[Report]) -> tuple[list[Report], int]:
    """Leave out what a newer edition has said already, so that the order in which files come in does not matter."""
    from casque.sources.ucdp_ged import rank_label

    ranks = {edition.sha256: rank_label(edition.label) for edition in ledger.editions("ucdp_ged")}
    known = {report.id: ranks.get(report.sha256 or "") for report in ledger.reports(source="ucdp_ged")}
    own = rank_label(label)
    kept = [report for report in reports if (known.get(report.id) or own) <= own]
    return kept, len(reports) - len(kept)


def _table_type(data: bytes) -> str:
    return "application/json" if data[:64].lstrip()[:1] in (b"[", b"{") else "text/csv"


def _check_cells(reports: Sequence[Report], sha256: str, name: str) -> None:
    """Refuse reports whose evidence lies in another file than the one that is archived with them."""
    stranger: Evidence | None = next(
        (entry for report in reports for entry in report.evidence if entry.sha256 != sha256), None
    )
    if stranger is not None:
        raise DataError(
            f"{name}: evidence of {stranger.variable} names the file {stranger.sha256}",
            f"the data set's own file, {sha256}",
            "install casque again: the data set is damaged",
        )


def _describe(
    address: str, sha256: str, kind: str, added: Added, reports: int, warnings: tuple[str, ...]
) -> IngestedFile:
    outcome = "changed" if added.changed and added.document == "unchanged" else added.document
    written = len(added.versions) + len(added.withdrawn)
    return IngestedFile(address, sha256, kind, outcome, reports, written, warnings)


def _walk(folder: Path, failures: list[FailedFile]) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        problem = InputError(
            f"the folder {error.filename} cannot be listed: {error.strerror}",
            "a folder that you may read",
            "mend its permissions",
        )
        failures.append(FailedFile(str(error.filename), problem))

    for where, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(where) / name


def _read_versions() -> dict[str, int | str]:
    """Versions of the coder's components and, where places have been added, the hash of what they come from."""
    from casque.coder.versions import VERSIONS
    from casque.pipeline.gazetteer import find_gazetteer

    gazetteer = find_gazetteer()
    added = {} if gazetteer is None or gazetteer.digest is None else {"gazetteer": gazetteer.digest}
    return {**VERSIONS, **added}


__all__ = [
    "FailedFile",
    "IngestResult",
    "IngestedFile",
    "check_quotations",
    "expand_paths",
    "ingest_curated",
    "ingest_edition",
    "ingest_paths",
]

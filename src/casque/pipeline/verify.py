"""Prove a workspace: every archived byte, every row, the chain, and every quotation against what it quotes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from casque.archive import Archive, open_archive
from casque.errors import IntegrityError
from casque.ledger import ChainHead, open_ledger
from casque.settings import Settings
from casque.sources.tables import Table

#: Told now and then: what is being proven, and how far it is.
Progress = Callable[[str, int], None]

_CELL = re.compile(r"row ([0-9]+):(.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """What was proven.

    Attributes:
        objects: archived files whose hash was recomputed.
        retrievals: entries of the retrieval log.
        rows: rows of the ledger, each linked to the one before it.
        quotations: quotations found word for word where they must stand.
        unchecked: quotations of documents whose text layer was not kept.
        head: end of the chain; noted elsewhere, it proves later that nothing was cut off.
    """

    objects: int
    retrievals: int
    rows: int
    quotations: int
    unchecked: int
    head: ChainHead


def verify_workspace(settings: Settings, *, progress: Progress | None = None) -> VerifyResult:
    """Recompute everything in a workspace that can be recomputed.

    Args:
        settings: say where the workspace lies.
        progress: told now and then.

    Returns:
        What was proven.

    Raises:
        InputError: when there is no workspace.
        IntegrityError: naming the first file, row or quotation that is not what it was.
    """
    archive = open_archive(settings, create=False)
    with open_ledger(settings, create=False) as ledger:
        _verify_archive(archive)
        if progress:
            progress("archive", archive.count()[0])
        head = ledger.verify(progress=(lambda done: progress("ledger", done)) if progress else None)
        for stored in ledger.documents():
            for sha256 in (stored.document.sha256, stored.text_sha256):
                if sha256:
                    _require(archive, f"document {stored.document.sha256}@{stored.version}", sha256)
        for edition in ledger.editions():
            _require(archive, f"edition {edition.source}/{edition.label}", edition.sha256)
        quotations, unchecked = _Checker(archive), 0
        done = 0
        for quotation in ledger.quotations():
            if quotation.cell is not None:
                actual = quotations.read_cell(quotation.row, quotation.sha256, quotation.cell)
            elif quotation.text_sha256 is None:
                unchecked += 1
                continue
            else:
                text = quotations.read_text(quotation.row, quotation.text_sha256)
                actual = text[quotation.start : quotation.end]
            if actual != quotation.quote:
                raise _wrong(quotation.row, f"quotes {quotation.quote!r}, but there stands {actual!r}")
            done += 1
    objects, retrievals = archive.count()
    return VerifyResult(objects, retrievals, head.seq, done, unchecked, head)


class _Checker:
    """Reads what quotations point at, the last file kept at hand: they come document by document."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._load_text = lru_cache(maxsize=4)(lambda sha256: archive.read(sha256).decode("utf-8"))
        self._load_table = lru_cache(maxsize=4)(self._open_table)

    def read_text(self, row: str, sha256: str) -> str:
        _require(self._archive, row, sha256)
        return self._load_text(sha256)

    def read_cell(self, row: str, sha256: str, cell: str) -> str | None:
        _require(self._archive, row, sha256)
        match = _CELL.fullmatch(cell)
        if match is None:
            raise _wrong(row, f"points at {cell!r}, which is no cell (row N:column)")
        cells = self._load_table(sha256).read_row(int(match.group(1)))
        return None if cells is None else cells.get(match.group(2))

    def _open_table(self, sha256: str) -> _Cursor:
        data = self._archive.read(sha256)
        return _Cursor(lambda: iter(Table(data, sha256)))


class _Cursor:
    """Reads rows of a table by number: quotations come from top to bottom, so the file is mostly read once.

    Args:
        open_rows: starts the table from its first row.
    """

    def __init__(self, open_rows: Callable[[], Iterator[tuple[int, dict[str, str]]]]) -> None:
        self._open_rows = open_rows
        self._rows = open_rows()
        self._at: tuple[int, dict[str, str]] = (0, {})

    def read_row(self, number: int) -> dict[str, str] | None:
        """Return the cells of a row, or None when the table has no such row."""
        if number < self._at[0]:
            self._rows, self._at = self._open_rows(), (0, {})
        while self._at[0] < number:
            row = next(self._rows, None)
            if row is None:
                return None
            self._at = row
        return self._at[1] if self._at[0] == number else None


def _verify_archive(archive: Archive) -> None:
    problems = list(archive.verify())
    if problems:
        first, more = problems[0], len(problems) - 1
        others = (
            f" ({more} more: {', '.join(p.file for p in problems[1:4])}{', …' if more > 3 else ''})" if more else ""
        )
        raise IntegrityError(
            f"{archive.root / first.file}: {first.what}{others}",
            "every file as it was written",
            "restore it from a backup, or fetch it again from its address into a new workspace",
        )


def _require(archive: Archive, row: str, sha256: str) -> None:
    if not archive.has(sha256):
        raise _wrong(row, f"names {sha256}, which the archive does not hold")


def _wrong(row: str, what: str) -> IntegrityError:
    return IntegrityError(
        f"{row}: {what}",
        "a row whose words stand in the archived file it names",
        "restore archive and ledger from the same backup, or ingest the archive into a new workspace",
    )

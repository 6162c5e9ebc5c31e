"""The main job: archive, code, link, check against the record, and answer for each mission in the texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from casque.model import CodedDocument, Mission
from casque.pipeline.reader import Reader, missions_of
from casque.settings import Settings

if TYPE_CHECKING:
    from casque.pipeline.answer import Answer
    from casque.pipeline.ingest import IngestResult

#: Curated data sets that every workspace holds beside its own texts.
CURATED = ("mali",)


@dataclass(frozen=True, slots=True)
class RunResult:
    """What the main job found.

    Attributes:
        ingested: what was brought in, and what could not be read.
        texts: the texts of this run, coded.
        answers: one answer a mission that the texts speak of, the most mentioned first.
    """

    ingested: IngestResult
    texts: tuple[CodedDocument, ...]
    answers: tuple[Answer, ...]


def run_paths(
    settings: Settings,
    paths: Sequence[Path],
    *,
    published: date | None = None,
    mission: str | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> RunResult:
    """Do the main job on texts.

    Args:
        settings: where the workspace lies; it is made when there is none.
        paths: files and folders.
        published: publication date known from elsewhere; it counts for every text.
        mission: acronym of the one mission to answer for, or None for all that the texts speak of.
        progress: called with the number of files done, the number of all, and the present file's name.

    Returns:
        What was found.

    Raises:
        InputError: for a mission that no pack knows; files that cannot be read are listed in the result instead.
    """
    from casque.pipeline.ingest import ingest_curated, ingest_paths

    reader = Reader(settings)
    only = reader.mission(mission) if mission else None
    ingested = ingest_paths(settings, paths, published=published, progress=progress)
    if not ingested.files:
        return RunResult(ingested, (), ())  # nothing could be read: no workspace is made for the curated data alone
    for name in CURATED:
        ingest_curated(settings, name)
    hashes = frozenset(ingested.hashes)
    texts = tuple(d for d in reader.snapshot.documents if d.document.sha256 in hashes)
    chosen = [only] if only else _rank_missions(reader, texts)
    return RunResult(ingested, texts, tuple(reader.answer(m, only=hashes) for m in chosen))


def _rank_missions(reader: Reader, texts: Sequence[CodedDocument]) -> list[Mission]:
    counts = Counter(name for coded in texts for name in missions_of(coded))
    return [reader.mission(name) for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]

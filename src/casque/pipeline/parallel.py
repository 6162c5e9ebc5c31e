"""Many texts coded by several processes, in order, with a bounded number in flight.

One text never depends on another, so that the answer is the same for any number of processes. A text that cannot be
read is told and does not stop the others.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path

from casque.errors import CasqueError, DataError, InputError, IntegrityError
from casque.model import CodedDocument
from casque.pipeline.texts import ReadText, read_by_rules, read_bytes

#: Texts handed to a process at once: enough that sending them costs little, few enough that memory stays small.
CHUNK = 16
_KINDS = {kind.__name__: kind for kind in (CasqueError, InputError, DataError, IntegrityError)}

#: Reads one text: its bytes, its name, the day of publication if given, and what is told of warnings.
Read = Callable[[bytes, str, date | None, Callable[[str], None]], ReadText]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one text.

    Attributes:
        path: the file.
        coded: what was read, or None.
        error: why nothing was, or None.
        warnings: what a reader must know of the text layer.
    """

    path: Path
    coded: CodedDocument | None
    error: CasqueError | None = None
    warnings: tuple[str, ...] = field(default=())


def code_files(
    paths: Iterable[Path], published: date | None = None, *, jobs: int = 1, read: Read | None = None
) -> Iterator[Outcome]:
    """Code files, one after the other or by several processes.

    Args:
        paths: the files.
        published: day of publication known from elsewhere; it then counts for every text.
        jobs: number of processes; 1 works in this one.
        read: what reads a text, only with ``jobs=1``; the rules unless told.

    Yields:
        One outcome a file, in the order of the files.

    Raises:
        InputError: for fewer than one process, or several processes with a reader of one's own.
    """
    if jobs < 1 or (jobs > 1 and read is not None):
        raise InputError(
            f"{jobs} processes were asked for" + (" with a language model as reader" if read is not None else ""),
            "a whole number from 1, and 1 with a language model",
            "give --jobs a number of processes that your machine has",
        )
    if jobs == 1:
        for path in paths:
            yield _code_one(path, published, read)
        return
    yield from _code_side_by_side(iter(paths), published, jobs)


def _code_side_by_side(paths: Iterator[Path], published: date | None, jobs: int) -> Iterator[Outcome]:
    import multiprocessing
    from concurrent.futures import Future, ProcessPoolExecutor

    # Started afresh, not forked: a progress bar's thread in the parent must not be copied in mid-step.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_warm_up) as pool:
        waiting: deque[Future[list[_Plain]]] = deque()

        def hand_out() -> None:
            chunk = list(islice(paths, CHUNK))
            if chunk:
                waiting.append(pool.submit(_code_chunk, chunk, published))

        for _ in range(jobs * 3):
            hand_out()
        while waiting:
            rows = waiting.popleft().result()
            hand_out()
            for path, coded, error, warnings in rows:
                problem = _KINDS[error[0]](*error[1:]) if error else None
                yield Outcome(path, coded, problem, warnings)


# What travels between processes: an exception of three arguments does not survive pickling by itself.
_Plain = tuple[Path, CodedDocument | None, tuple[str, str, str, str] | None, tuple[str, ...]]


def _code_chunk(paths: Sequence[Path], published: date | None) -> list[_Plain]:
    rows: list[_Plain] = []
    for path in paths:
        one = _code_one(path, published, None)
        error = one.error
        told = (type(error).__name__, error.found, error.valid, error.remedy) if error is not None else None
        rows.append((path, one.coded, told, one.warnings))
    return rows


def _code_one(path: Path, published: date | None, read: Read | None) -> Outcome:
    warnings: list[str] = []
    try:
        found = (read or read_by_rules)(read_bytes(path), str(path), published, warnings.append)
    except CasqueError as error:
        return Outcome(path, None, error, tuple(warnings))
    return Outcome(path, found.coded, None, tuple(warnings))


def _warm_up() -> None:
    """Build the automata once a process, before the first text."""
    from casque.coder import code_text
    from casque.pipeline.gazetteer import find_gazetteer

    for lang in ("en", "fr"):
        code_text("UN", sha256="0" * 64, lang=lang, gazetteer=find_gazetteer())

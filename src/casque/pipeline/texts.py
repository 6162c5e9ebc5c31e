"""Texts read and coded without a workspace: what ``casque code`` and ``casque check`` do with a path or words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from casque.errors import InputError
from casque.model import CodedDocument

if TYPE_CHECKING:
    from casque.pipeline.endpoint import ModelClient


@dataclass(frozen=True, slots=True)
class ReadText:
    """What was read out of a text, together with the text itself: every span points into it.

    Attributes:
        coded: what the coder read.
        text: the text layer.
        coder: name of the language model's coder, as it stands in its evidence; None when the rules read.
    """

    coded: CodedDocument
    text: str
    coder: str | None = None


def list_files(paths: Sequence[str | Path]) -> tuple[Path, ...]:
    """List the texts that paths name (see :func:`casque.pipeline.ingest.expand_paths`).

    Args:
        paths: files and folders.

    Returns:
        The files, each once; tables of a folder are left out.

    Raises:
        InputError: for the first path that does not exist, and for a folder without a text.
    """
    from casque.pipeline.ingest import expand_paths

    found, _, missing = expand_paths(paths)
    if missing:
        raise missing[0].error
    return tuple(path for path in found if path.suffix.lower() not in (".csv", ".json") or path in map(Path, paths))


def code_paths(
    paths: Sequence[Path], published: date | None = None, warn: Callable[[str], None] | None = None
) -> Iterator[CodedDocument]:
    """Read and code texts, one after the other.

    Args:
        paths: files and folders.
        published: publication date that is known from elsewhere; it then counts for every text.
        warn: told what a reader must know of a text layer.

    Yields:
        What the coder read, in the order of the files.

    Raises:
        InputError: for a path or a file that cannot be read as a text.
    """
    for path in list_files(paths):
        yield code_bytes(read_bytes(path), str(path), published, warn)


def code_bytes(
    data: bytes, name: str, published: date | None = None, warn: Callable[[str], None] | None = None
) -> CodedDocument:
    """Code one text given as bytes.

    Args:
        data: the file's bytes.
        name: its path or address; the ending helps to tell what it is.
        published: publication date known from elsewhere, or None.
        warn: told what a reader must know of the text layer (a guessed encoding).

    Returns:
        What the coder read.

    Raises:
        InputError: when the bytes hold no readable text.
    """
    return read_by_rules(data, name, published, warn).coded


def read_by_rules(
    data: bytes, name: str, published: date | None = None, warn: Callable[[str], None] | None = None
) -> ReadText:
    """Code one text given as bytes, and keep its text layer (see :func:`code_bytes`).

    Args:
        data: the file's bytes.
        name: its path or address; the ending helps to tell what it is.
        published: publication date known from elsewhere, or None.
        warn: told what a reader must know of the text layer (a guessed encoding).

    Returns:
        What the coder read, and the text.

    Raises:
        InputError: when the bytes hold no readable text.
    """
    from casque.archive import read_text_layer
    from casque.coder import code_text
    from casque.pipeline.gazetteer import find_gazetteer

    layer = read_text_layer(data, name)
    if warn is not None:
        for warning in layer.warnings:
            warn(f"{name}: {warning}")
    coded = code_text(
        layer.text,
        sha256=hashlib.sha256(data).hexdigest(),
        path=name,
        title=layer.title,
        published=published,
        metadata_date=layer.metadata_date,
        gazetteer=find_gazetteer(),
    )
    return ReadText(coded, layer.text)


def read_by_model(
    data: bytes, name: str, client: ModelClient, published: date | None = None,
    warn: Callable[[str], None] | None = None,
) -> ReadText:  # fmt: skip
    """Let a language model read one text; the rules tell language and day of publication.

    Args:
        data: the file's bytes.
        name: its path or address.
        client: the endpoint that is asked.
        published: publication date known from elsewhere, or None.
        warn: told what a reader must know: of the text layer, and each value that could not be believed.

    Returns:
        What the model read and could quote, and the text.

    Raises:
        InputError: when the bytes hold no readable text, or the endpoint does not answer.
        DataError: when its answer is not of the shape that was asked for.
    """
    from casque.coder.backend import code_by_model

    ruled = read_by_rules(data, name, published, warn)
    read = code_by_model(ruled.text, ruled.coded.document, client.ask, model=client.endpoint.model)
    if warn is not None:
        for line in read.dropped:
            warn(f"{name}: not believed: {line}")
    return ReadText(read.coded, ruled.text, read.coder)


def read_bytes(path: Path) -> bytes:
    """Read a file that is to be coded.

    Args:
        path: the file.

    Returns:
        Its bytes.

    Raises:
        InputError: when it cannot be read, or is larger than the archive takes.
    """
    from casque.archive import read_file

    return read_file(path)


def code_arguments(
    words: Sequence[str], published: date | None = None, warn: Callable[[str], None] | None = None
) -> Iterator[CodedDocument]:
    """Code what stands on a command line: each argument is the path of a text, or the text itself.

    Args:
        words: the arguments.
        published: publication date known from elsewhere, or None.
        warn: told what a reader must know of a text layer.

    Yields:
        What the coder read, in the order of the arguments.

    Raises:
        InputError: when an argument looks like a path but leads nowhere, or holds no text.
    """
    for word in words:
        path = Path(word) if len(word) < 1000 and "\n" not in word else None
        if path is not None and word.strip() and (path.exists() or _looks_like_path(word.strip())):
            yield from code_paths([path], published, warn)
        else:
            yield code_words(word, published)


def _looks_like_path(word: str) -> bool:
    from casque.archive import SUFFIXES

    return Path(word).suffix.lower() in SUFFIXES or ("/" in word and " " not in word)


def code_words(words: str, published: date | None = None) -> CodedDocument:
    """Code words given on the command line.

    Args:
        words: the text itself.
        published: publication date, or None.

    Returns:
        What the coder read; the document has no path.

    Raises:
        InputError: when there are no words.
    """
    from casque.coder import code_text
    from casque.pipeline.gazetteer import find_gazetteer

    if not words.strip():
        raise InputError("the text is empty", "a sentence or a file with a text", 'give words: casque check "..."')
    sha256 = hashlib.sha256(words.encode()).hexdigest()
    return code_text(words, sha256=sha256, published=published, gazetteer=find_gazetteer())

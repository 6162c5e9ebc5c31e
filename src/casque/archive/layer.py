"""What a text layer is, and how long it may be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

#: Longest text layer, in characters. Ten times the longest UN report; a dump of a news archive is many documents.
MAX_TEXT_CHARACTERS = 20_000_000


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The text of a file, as spans index it.

    Attributes:
        text: the characters; newlines are LF.
        media_type: media type by content ("text/plain", "text/html", "application/pdf", ...).
        title: title in the file's metadata (subject of an e-mail), or None.
        metadata_date: publication date in the metadata (HTML, the ``Date`` of an e-mail), or None. The creation date
            of a PDF or Word file is not one: it says when the file was made.
        encoding: character encoding the text was read in, or None where the format fixes it.
        warnings: what a reader must know (a fallback that was taken, a page without text), in order.
        extractor: name and version of what made the text ("txt@1", "html@1 trafilatura 2.3.1").
        created: day on which the file was made by its own metadata (PDF, Word), or None.
    """

    text: str
    media_type: str
    title: str | None = None
    metadata_date: date | None = None
    encoding: str | None = None
    warnings: tuple[str, ...] = ()
    extractor: str = "txt@1"
    created: date | None = None

"""Text layer of a PDF: the text of its pages by pypdf. A scan holds pictures, not text, and is refused."""

from __future__ import annotations

import struct
import zlib
from datetime import date, datetime
from io import BytesIO

from casque.archive.layer import MAX_TEXT_CHARACTERS, TextLayer
from casque.archive.text import clean_extracted
from casque.errors import InputError

#: What reading a damaged file may raise besides pypdf's own errors.
_DAMAGE = (
    OSError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError, AssertionError,
    EOFError, MemoryError, zlib.error, struct.error,
)  # fmt: skip


def extract_pdf(data: bytes, name: str) -> TextLayer:
    """Read a PDF.

    Args:
        data: the file's bytes.
        name: path or URL, for messages.

    Returns:
        The layer: the pages' texts, joined by an empty line.

    Raises:
        InputError: when the file is broken, locked by a password, or holds no text.
    """
    import logging

    import pypdf
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its remarks are not three-part messages
    warnings: list[str] = []
    try:
        reader = pypdf.PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise _locked(name)
        pages, length = [], 0
        for page in reader.pages:
            pages.append(clean_extracted(page.extract_text() or ""))
            length += len(pages[-1])
            if length > MAX_TEXT_CHARACTERS:
                break  # the caller refuses it: the rest would only cost time
        metadata = reader.metadata
        title = metadata.title if metadata else None
        created = _day_of(metadata.creation_date) if metadata else None
    except InputError:
        raise
    except (PyPdfError, *_DAMAGE) as error:
        raise InputError(
            f"{name} is a broken PDF: {str(error) or type(error).__name__}",
            "a whole PDF file",
            "download it again, or open it in a viewer and save it anew",
        ) from error
    blank = [str(number) for number, text in enumerate(pages, start=1) if not text.strip()]
    if len(blank) == len(pages):
        raise InputError(
            f"{name} is a PDF without text ({len(pages)} pages of pictures)",
            "a PDF whose words can be selected",
            "run text recognition (OCR) on it and ingest the result",
        )
    if blank:
        warnings.append(f"{name}: no text on page {', '.join(blank)}")
    return TextLayer(
        "\n\n".join(pages),
        "application/pdf",
        title=clean_extracted(str(title)).strip() or None if title else None,
        warnings=tuple(warnings),
        extractor=f"pdf@1 pypdf {pypdf.__version__}",
        created=created,
    )


def _locked(name: str) -> InputError:
    return InputError(
        f"{name} is a PDF locked by a password", "a PDF that opens without one", "save it without the password"
    )


def _day_of(value: datetime | None) -> date | None:
    return value.date() if value else None

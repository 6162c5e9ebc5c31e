"""Text layer of a web page: main text, title and publication date by trafilatura (metadata, never guesses)."""

from __future__ import annotations

import codecs
import re
from datetime import date

from casque.archive.layer import TextLayer
from casque.archive.text import clean_extracted, decode_text
from casque.errors import InputError

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-zA-Z0-9_.:-]{2,40})""", re.IGNORECASE)


def extract_html(data: bytes, name: str) -> TextLayer:
    """Read a web page.

    Args:
        data: the page's bytes.
        name: path or URL, for messages; a URL also helps to find the date.

    Returns:
        The layer: main text without navigation, comments and links.

    Raises:
        InputError: when the page cannot be decoded or holds no text.
    """
    import logging

    import trafilatura

    for library in ("trafilatura", "htmldate"):  # their remarks are not three-part messages
        logging.getLogger(library).setLevel(logging.CRITICAL)
    source, encoding, warnings = _decode(data, name)
    page = trafilatura.bare_extraction(
        source,
        url=name if "://" in name else None,
        with_metadata=True,
        include_comments=False,
        # The extensive search reads dates out of the text, and by default forgets those after today: both would make
        # the layer depend on more than the bytes.
        date_extraction_params={"extensive_search": False, "original_date": True, "max_date": "2100-01-01"},
    )
    text = clean_extracted(page.text or "") if page is not None and not isinstance(page, dict) else ""
    if not text.strip():
        text = clean_extracted(trafilatura.html2txt(source))
        warnings = (*warnings, f"{name}: no main text was found, so all text of the page was read")
    if not text.strip():
        raise InputError(
            f"{name} is a web page without text",
            "a page whose text stands in its HTML",
            "open it in a browser and save the text (pages made by scripts hold none)",
        )
    title = getattr(page, "title", None)
    return TextLayer(
        text,
        "text/html",
        title=clean_extracted(title) if title else None,
        metadata_date=_read_date(getattr(page, "date", None)),
        encoding=encoding,
        warnings=warnings,
        extractor=f"html@1 trafilatura {trafilatura.__version__}",
    )


def _decode(data: bytes, name: str) -> tuple[str, str, tuple[str, ...]]:
    """Decode by byte order mark, then by what the page declares, then as plain text is decoded."""
    declared = _CHARSET.search(data[:8192])
    if declared and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        label = declared.group(1).decode("ascii").lower()
        # Browsers read these labels as Windows-1252 (WHATWG Encoding Standard), and so do pages mean them.
        encoding = "cp1252" if label in ("iso-8859-1", "latin1", "us-ascii", "windows-1252") else label
        try:
            return data.decode(encoding), encoding, ()
        except (LookupError, UnicodeDecodeError):
            text, found, warnings = decode_text(data, name)
            return text, found, (f"{name} declares {label} but is not: it was read as {found}", *warnings)
    return decode_text(data, name)


def _read_date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None

"""Text layers: the one text of a file that spans index.

The same bytes give the same text for ever under one extractor version, which stands in the layer. Newlines are
normalised in every layer: CR LF and a lone CR become LF (what Python's text mode does); a byte order mark is dropped;
nothing else of a plain text is touched. The kind of a file is told by its content first, by its name second.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import urlsplit

from casque.archive.files import MAX_FILE_BYTES, refuse_empty
from casque.archive.layer import MAX_TEXT_CHARACTERS, TextLayer
from casque.archive.text import decode_text, normalise_newlines
from casque.errors import InputError

_TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ""})
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
#: File name endings that have a text layer.
SUFFIXES = frozenset({".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".eml"})
_VALID = "text (.txt, .md), HTML, PDF with text, Word (.docx) or e-mail (.eml)"


def read_text_layer(data: bytes, name: str) -> TextLayer:
    """Turn a file into its text layer.

    Args:
        data: the file's bytes.
        name: its path or URL; the ending helps where the content leaves the kind open.

    Returns:
        The layer; its text holds at least one character that is not blank.

    Raises:
        InputError: for an empty file, a binary one, a broken one, one without text, one longer than
            :data:`MAX_TEXT_CHARACTERS`, one in an encoding that cannot be told, and an unknown kind.
    """
    refuse_empty(data, name)
    if len(data) > MAX_FILE_BYTES:
        raise InputError(
            f"{name} holds {len(data):,} bytes",
            f"a file of at most {MAX_FILE_BYTES:,} bytes",
            "split it, or extract its text first",
        )
    layer = _extract(data, name)
    if len(layer.text) > MAX_TEXT_CHARACTERS:
        raise _too_long(name, len(layer.text))
    if not layer.text.strip():
        raise InputError(
            f"{name} holds no text, only blanks", "a file with words in it", "check that the right file was saved"
        )
    return layer


def _extract(data: bytes, name: str) -> TextLayer:
    suffix = _suffix_of(name)
    kind = _sniff(data)
    if kind == "pdf":
        from casque.archive.pdf import extract_pdf

        return extract_pdf(data, name)
    if kind == "docx":
        from casque.archive.word import extract_docx

        return extract_docx(data, name)
    if suffix in (".pdf", ".docx"):
        expected = (
            "a PDF starts with %PDF-" if suffix == ".pdf" else "a .docx is a ZIP archive with word/document.xml"
        )
        raise InputError(
            f"{name} is named {suffix} but its content is not of that kind",
            f"{expected}",
            "save or download the file again, or give it the ending of what it is",
        )
    if kind == "html" or (suffix in _HTML_SUFFIXES and _has_tags(data)):
        from casque.archive.html import extract_html

        layer = extract_html(data, name)
        if suffix in _TEXT_SUFFIXES - {""}:
            warning = f"{name} is named {suffix} but holds HTML: its main text was read"
            return _with_warning(layer, warning)
        return layer
    if suffix == ".eml":
        from casque.archive.mail import extract_mail

        return extract_mail(data, name)
    if suffix not in _TEXT_SUFFIXES | _HTML_SUFFIXES:
        raise InputError(
            f"{name} is of a kind that has no text layer ({suffix})",
            _VALID,
            "convert it, or rename it when it is plain text",
        )
    return _extract_text(data, name, suffix)


def _extract_text(data: bytes, name: str, suffix: str) -> TextLayer:
    # Four bytes are the most that UTF-8, UTF-16 and UTF-32 spend on a character: longer cannot fit.
    if len(data) > 4 * MAX_TEXT_CHARACTERS:
        raise _too_long(name, len(data) // 4)
    text, encoding, warnings = decode_text(data, name)
    if suffix in _HTML_SUFFIXES:
        warnings = (*warnings, f"{name} is named {suffix} but holds no HTML: it was read as plain text")
    return TextLayer(normalise_newlines(text), "text/plain", encoding=encoding, warnings=warnings, extractor="txt@1")


def _too_long(name: str, characters: int) -> InputError:
    return InputError(
        f"{name} has a text of {characters:,} characters or more",
        f"a text of at most {MAX_TEXT_CHARACTERS:,} characters: one document",
        "split it into documents and ingest those",
    )


def _with_warning(layer: TextLayer, warning: str) -> TextLayer:
    from dataclasses import replace

    return replace(layer, warnings=(warning, *layer.warnings))


def _suffix_of(name: str) -> str:
    path = urlsplit(name).path if "://" in name else name.replace("\\", "/")
    return PurePosixPath(path).suffix.lower()


def _sniff(data: bytes) -> str | None:
    """Tell the kind of a file by its content: pdf, docx, html, or None when the content does not say."""
    head = data[:4096]
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04") and b"word/document.xml" in data:
        return "docx"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "html"
    if start.startswith((b"<?xml", b"<!--")) and b"<html" in start:
        return "html"
    return None


def _has_tags(data: bytes) -> bool:
    head = data[:65536].replace(b"\x00", b"").lower()
    return any(tag in head for tag in (b"<html", b"<body", b"<p>", b"<p ", b"<div", b"<article", b"<head", b"<br"))

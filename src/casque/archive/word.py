"""Text layer of a Word file (.docx): paragraphs and tables in the order of the text, by python-docx."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from casque.archive.layer import TextLayer
from casque.archive.text import clean_extracted
from casque.errors import InputError

#: What reading a damaged file may raise: of zipfile and of the XML parser (its errors are SyntaxErrors).
_DAMAGE = (zipfile.BadZipFile, zlib.error, SyntaxError, LookupError, ValueError, AttributeError, OSError, EOFError)


def extract_docx(data: bytes, name: str) -> TextLayer:
    """Read a Word file.

    Args:
        data: the file's bytes.
        name: path or URL, for messages.

    Returns:
        The layer: one line a paragraph with an empty line between, cells of a table row separated by a tab.

    Raises:
        InputError: when the file is broken or holds no text.
    """
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from docx.table import Table

    try:
        document = docx.Document(BytesIO(data))
        blocks = []
        for block in document.iter_inner_content():
            if isinstance(block, Table):
                rows = ("\t".join(cell.text for cell in row.cells) for row in block.rows)
                blocks.append("\n".join(rows))
            else:
                blocks.append(block.text)
        properties = document.core_properties
        title, created = properties.title, properties.created
    except (PackageNotFoundError, *_DAMAGE) as error:
        raise InputError(
            f"{name} is a broken Word file: {error}",
            "a whole .docx file",
            "download it again, or open it in a word processor and save it anew",
        ) from error
    text = clean_extracted("\n\n".join(block for block in blocks if block.strip()))
    if not text.strip():
        raise InputError(
            f"{name} is a Word file without text",
            "a .docx with words in its body",
            "check for pictures of text and run text recognition (OCR) on them",
        )
    return TextLayer(
        text,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        title=clean_extracted(title).strip() or None if title else None,
        extractor=f"docx@1 python-docx {docx.__version__}",
        created=created.date() if created else None,
    )

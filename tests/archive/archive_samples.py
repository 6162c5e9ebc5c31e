"""Small files of every kind, made on the spot."""

from __future__ import annotations

import io


def make_pdf(*pages: str, title: str = "Statement") -> bytes:
    """Write a PDF by hand: one content stream a page, an empty one for a page without text."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for text in pages:
        stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode("latin-1") if text else b""
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        content = len(objects)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % content
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(b"<< /Title (%s) /CreationDate (D:20160601120000Z) >>" % title.encode())
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size, info = len(objects) + 1, len(objects)
    return out + b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, info, start)


def make_docx(*paragraphs: str, table: tuple[str, ...] = (), title: str = "") -> bytes:
    import docx

    document = docx.Document()
    document.core_properties.title = title
    for text in paragraphs:
        document.add_paragraph(text)
    if table:
        row = document.add_table(rows=1, cols=len(table)).rows[0]
        for cell, text in zip(row.cells, table, strict=True):
            cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


PAGE = (
    "<!DOCTYPE html><html><head><meta charset='{charset}'><title>Camp shelled | Daily</title>"
    "<meta property='article:published_time' content='2016-06-01T08:30:00Z'></head><body>"
    "<nav><a href='/'>Home</a> <a href='/world'>World pages</a></nav><article><h1>Camp shelled</h1>"
    "<p>Mortar rounds fell on the camp at dawn on Tuesday; a peacekeeper was killed, the mission said.</p>"
    "<p>Three of his comrades were wounded and flown out — caf\u00e9 terraces in the town stayed shut.</p>"
    "<p>A second paragraph of the account says that the gate held and that patrols went out at noon.</p>"
    "</article><footer>All rights reserved by the Daily</footer></body></html>"
)

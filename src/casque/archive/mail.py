"""Text layer of an e-mail (.eml): its plain text, else the main text of its HTML part; subject and date."""

from __future__ import annotations

import email
import email.policy
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from casque.archive.layer import TextLayer
from casque.archive.text import clean_extracted, decode_text
from casque.errors import InputError


def extract_mail(data: bytes, name: str) -> TextLayer:
    """Read an e-mail.

    Args:
        data: the message as sent, headers and body.
        name: path or URL, for messages.

    Returns:
        The layer: the body; attachments are not read, and a warning names them.

    Raises:
        InputError: when it is no e-mail, or has no readable text.
    """
    parsed = email.message_from_bytes(data, policy=email.policy.default)
    if not isinstance(parsed, EmailMessage) or not (parsed.keys() and any(parsed.get(k) for k in ("From", "Date"))):
        raise InputError(
            f"{name} is no e-mail: it has neither a From nor a Date line at its head",
            "a message saved with its headers",
            "save it again from the mail program, or rename it to .txt when it is plain text",
        )
    body = parsed.get_body(preferencelist=("plain", "html"))
    if body is None:
        raise InputError(
            f"{name} is an e-mail without text", "a message with a text or HTML part", "save its attachments instead"
        )
    payload = body.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    title = clean_extracted(str(parsed["Subject"])).strip() or None if parsed["Subject"] else None
    warnings = _name_attachments(parsed, name)
    if body.get_content_type() == "text/html":
        from casque.archive.html import extract_html

        page = extract_html(raw, name)
        return TextLayer(
            page.text,
            "message/rfc822",
            title=title or page.title,
            metadata_date=_date_of(parsed),
            encoding=page.encoding,
            warnings=(*page.warnings, *warnings),
            extractor=f"eml@1 {page.extractor}",
        )
    charset = (body.get_content_charset() or "utf-8").lower()
    try:
        text, encoding = raw.decode(charset), charset
    except (LookupError, UnicodeDecodeError):
        text, encoding, more = decode_text(raw, name)
        warnings = (f"{name} declares {charset} but is not: it was read as {encoding}", *more, *warnings)
    return TextLayer(
        clean_extracted(text),
        "message/rfc822",
        title=title,
        metadata_date=_date_of(parsed),
        encoding=encoding,
        warnings=warnings,
        extractor="eml@1",
    )


def _name_attachments(message: EmailMessage, name: str) -> tuple[str, ...]:
    names = [part.get_filename() or part.get_content_type() for part in message.iter_attachments()]
    return (f"{name}: attachments not read: {', '.join(names)}",) if names else ()


def _date_of(message: EmailMessage) -> date | None:
    value = message["Date"]
    try:
        moment: datetime = parsedate_to_datetime(str(value)) if value else None  # type: ignore[assignment]
    except ValueError:
        return None
    return moment.date() if moment else None

"""``code_text``: one text in, a coded document out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache

from casque.coder.chronology import settle_years
from casque.coder.events import build_reports
from casque.coder.folding import fold
from casque.coder.gazetteer import Gazetteer
from casque.coder.lang import load_language
from casque.coder.language import find_language
from casque.coder.missions import index_missions
from casque.coder.parsing import ParsedText, parse_text
from casque.coder.publication import find_publication
from casque.model import CodedDocument, Document


@cache
def _relevance() -> re.Pattern[str]:
    """Words without any of which nothing in a text can be about UN personnel: then it is not read further."""
    names = {a for m in index_missions().values() for a in (m.acronym, *(n.text for n in m.aliases))}
    acronyms = sorted({re.escape(fold(n)) for n in names if len(n) >= 4 and " " not in n}, key=len, reverse=True)
    return re.compile(
        r"peace[ -]?keep|\bu\.\s?n\b|\bun\b|united\s+nations|blue[ -](?:helmet|beret)|casques?\s+bleus?|"
        r"security\s+council|nations\s+unies|\bonu\b|\bonusien|maintien\s+de\s+la\s+paix|soldats?\s+de\s+la\s+paix|"
        rf"\bunpol\b|\b(?P<acronym>{'|'.join(acronyms)})\b"
    )


def _is_relevant(text: str, low: str) -> bool:
    """Tell whether a text may concern UN personnel; acronyms that are words too ("minus") need a capital."""
    return any(m["acronym"] is None or text[m.start()].isupper() for m in _relevance().finditer(low))


def code_text(
    text: str,
    *,
    sha256: str,
    path: str | None = None,
    title: str | None = None,
    published: date | None = None,
    metadata_date: date | None = None,
    publisher: str | None = None,
    lang: str | None = None,
    gazetteer: Gazetteer | None = None,
) -> CodedDocument:
    """Read a text into reports, tolls and claims.

    The same text gives the same answer, always; every span is a true half-open range into ``text``.

    Args:
        text: the text layer.
        sha256: SHA-256 (hex) of the document's bytes.
        path: address or path of the document, or None.
        title: its title where the file format gives one; else the first heading is taken.
        published: day of publication where the user gives it.
        metadata_date: day in the file's metadata, or None.
        publisher: identifier in the publisher pack, or None.
        lang: ISO 639-1 code of its language, or None to find it from the text.
        gazetteer: the places that names stand for, or None for the shipped ones.

    Returns:
        The coded document.
    """
    low = fold(text)
    found = find_language(low) if lang is None else lang
    lang = load_language(found).code  # a text in a language without a pack is read with the English one
    relevant = _is_relevant(text, low)
    # A text that cannot speak of UN personnel is read only as far as its date of publication and its title.
    parsed = parse_text(text, lang, folded=low, brief=not relevant, gazetteer=gazetteer)
    table = index_missions()
    active = [(table[h.key].start, table[h.key].end) for h in parsed.hits if h.kind == "mission" and h.key in table]
    publication = find_publication(
        text, parsed.dates, given=published, metadata=metadata_date, active=active, lang=lang, folded=parsed.low
    )
    parsed = replace(parsed, dates=settle_years(parsed.dates, parsed.low, lang, publication.range))
    document = Document(
        sha256=sha256,
        path=path,
        lang=found,
        published=publication.published,
        published_basis=publication.basis,
        published_reason=publication.reason,
        published_range=publication.range,
        title=title or _find_title(parsed),
        publisher=publisher,
        characters=len(text),
    )
    if not relevant:
        return CodedDocument(document, (), (), ())
    from casque.coder.claim_text import read_passages
    from casque.coder.claims import find_claims
    from casque.coder.tolls import find_tolls, name_missions

    passages = read_passages(
        text, publication.range, folded=parsed.low, sentences=parsed.sentences, hits=parsed.hits, dates=parsed.dates,
        lang=lang,
    )  # fmt: skip
    tolls = find_tolls(passages)
    claims = find_claims(passages)
    reports = build_reports(
        parsed, publication.range, tuple(t.span for t in tolls), sha256=sha256, publisher=publisher
    )
    # A number is the count of an attack or a running total, never both.
    counted = [c.span for r in reports for c in r.casualties if c.span is not None]
    tolls = tuple(t for t in tolls if not any(t.span.covers(s) or s.covers(t.span) for s in counted))
    tolls = name_missions(tolls, reports)
    return CodedDocument(document, reports, tolls, claims)


def _find_title(parsed: ParsedText) -> str | None:
    """The first heading of at least three words, else the longest of the first lines that is one."""
    for sentence in parsed.sentences[:12]:
        words = sentence.span.read(parsed.text)
        if sentence.heading and len(words.split()) >= 4:
            return " ".join(words.split())
    return None


__all__ = ["code_text"]

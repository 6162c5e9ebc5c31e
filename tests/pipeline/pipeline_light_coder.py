"""A coder of twenty lines that stands in for the real one: a report for each "killed", a toll for each "so far"."""

from __future__ import annotations

import re

from casque.model import (
    CasualtyCount,
    Claim,
    CodedDocument,
    CountRange,
    Document,
    Evidence,
    Report,
    Span,
    Toll,
)


def code(text, *, sha256, path=None, title=None, published=None, metadata_date=None, publisher=None):
    day = published or metadata_date
    basis = "given" if published else "metadata" if metadata_date else "unknown"
    document = Document(
        sha256, path, "en", day.isoformat() if day else None, basis, title=title, characters=len(text)
    )
    reports, tolls, claims = [], [], []
    for match in re.finditer(r"(\d+) killed", text):
        span, anchor = Span(*match.span()), match.start()
        count = CasualtyCount("killed", "un", CountRange.exactly(int(match[1])), text=match[0], span=span)
        evidence = Evidence("casualties.0", sha256, span, None, match[0], "light@1")
        name = f"text:{sha256[:12]}:{anchor}"
        reports.append(
            Report(
                name, "text", True, None, None, "MINUSMA", casualties=(count,), sha256=sha256, evidence=(evidence,)
            )
        )
    for match in re.finditer(r"(\d+) so far", text):
        span = Span(*match.span())
        tolls.append(Toll(int(match[1]), "exact", "killed", "MINUSMA", None, "all", None, None, match[0], span))
    for match in re.finditer("deadliest", text):
        claims.append(Claim("superlative", match[0], Span(*match.span()), rank=1, figures=(("rank", 1),)))
    return CodedDocument(document, tuple(reports), tuple(tolls), tuple(claims))


def write_files(folder, count):
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        words = (
            f"Account {number}: 1 killed at noon and {number} killed at dusk. The deadliest day, {number} so far.\n"
        )
        (folder / f"{number:03}.txt").write_text(words * (1 + number % 3), encoding="utf-8")
    return folder

"""Small coded documents to put into a ledger."""

from __future__ import annotations

import hashlib
from datetime import date

from casque.model import (
    CasualtyCount,
    Claim,
    CodedDocument,
    CountRange,
    DateRange,
    Document,
    Evidence,
    Report,
    ReportDate,
    Span,
    Toll,
)


def make_sha(name):
    return hashlib.sha256(str(name).encode()).hexdigest()


def make_report(sha256, anchor=10, killed=2, coder="casualties@1", nationality="TCD"):
    span = Span(anchor, anchor + 3)
    return Report(
        f"text:{sha256[:12]}:{anchor}", "text", True, ReportDate(DateRange.of_day(date(2016, 5, 31))), None,
        "MINUSMA",
        attack_types=("ied", "landmine"),
        casualties=(CasualtyCount("killed", "un", CountRange(killed, killed, None, "at_least"), None, nationality),),
        spans=(span,), sha256=sha256, published=date(2016, 6, 1),
        evidence=(
            Evidence("casualties.0", sha256, span, None, "two", coder),
            Evidence("date", sha256, Span(0, 6), None, "31 May", "dates@2"),
        ),
        confidence=(("date", 0.5),),
    )  # fmt: skip


def make_coded(name="a", reports=None, tolls=None, claims=None, **document):
    sha256 = make_sha(name)
    given = {"path": f"{name}.txt", "lang": "en", "published": "2016-06-01", "published_basis": "text", **document}
    toll = Toll(60, "at_least", "killed", "MINUSMA", "military", "all", "2013", None, "60 killed", Span(40, 49))
    claim = Claim("strength", "13,289", Span(60, 66), figures=(("military", 13289),))
    return CodedDocument(
        Document(sha256, **given),
        (make_report(sha256),) if reports is None else tuple(reports),
        (toll,) if tolls is None else tuple(tolls),
        (claim,) if claims is None else tuple(claims),
    )


def make_row(key, killed, row, sha256, source="mali"):
    entry = Evidence("casualties.0", sha256, None, f"row {row}:killed", str(killed), "mali@1")
    return Report(
        f"{source}:{key}", source, True, None, None, "MINUSMA",
        casualties=(CasualtyCount("killed", "un", CountRange.exactly(killed)),), sha256=sha256, evidence=(entry,),
    )  # fmt: skip

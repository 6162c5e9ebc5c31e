"""Check a whole document: every toll and every claim gets its verdict, in the order of the text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casque.analysis.mandates import check_mandate
from casque.analysis.records import check_record
from casque.analysis.strengths import check_strength
from casque.analysis.superlatives import check_superlative, choose_day
from casque.analysis.tolls import check_toll
from casque.analysis.trends import check_trend
from casque.model import Claim, CodedDocument, Document, Register, Span, Verdict


def check_document(coded: CodedDocument, register: Register, *, as_of: date | None = None) -> tuple[Verdict, ...]:
    """Check every toll and claim of a document against the record and the reference packs.

    Args:
        coded: what the coder read out of the document.
        register: the record, whole or as a digest.
        as_of: day to be used where the text gives no cut-off, instead of its publication day.

    Returns:
        One verdict a toll or claim, in the order in which they stand in the text.

    Raises:
        InputError: when a date of a toll or claim is no ISO day, month or year.
    """
    tolls = [
        check_toll(toll, coded.document, register, as_of=as_of, excluded=_find_excluded(coded, toll.excludes))
        for toll in coded.tolls
    ]
    claims = [check_claim(claim, coded.document, register, as_of=as_of) for claim in coded.claims]
    return tuple(sorted((*tolls, *claims), key=lambda verdict: verdict.span))


def check_claim(claim: Claim, document: Document, register: Register, *, as_of: date | None = None) -> Verdict:
    """Check one claim.

    Args:
        claim: a superlative, trend, strength, mandate or record.
        document: the text, for its date of publication.
        register: the record, whole or as a digest.
        as_of: day to be used where the text gives none, instead of its publication day.

    Returns:
        The verdict, with the document's hash.
    """
    if claim.kind == "mandate":
        verdict = check_mandate(claim, choose_day(claim, document, as_of))
    elif claim.kind == "strength":
        verdict = check_strength(claim, document, as_of=as_of)
    else:
        check = {"superlative": check_superlative, "trend": check_trend, "record": check_record}[claim.kind]
        verdict = check(claim, document, register, as_of=as_of)
    return replace(verdict, document=document.sha256)


def _find_excluded(coded: CodedDocument, span: Span | None) -> date | None:
    """Find the first day of the attack that a toll says it leaves out."""
    if span is None:
        return None
    days = [
        report.date.range.start
        for report in coded.reports
        if report.date is not None and any(span.overlaps(part) for part in report.spans)
    ]
    return min(days) if days else None

"""The JSON that ``casque code`` prints: names fixed by the design, because programs outside the project read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casque.model import (
    Attribution,
    CasualtyCount,
    Claim,
    CodedDocument,
    Place,
    Report,
    ReportDate,
    Span,
    Toll,
    Verdict,
    to_plain,
)

if TYPE_CHECKING:
    from casque.pipeline.answer import Answer

Plain = dict[str, Any]


def describe_document(coded: CodedDocument) -> Plain:
    """Turn what was read from one document into the contract's JSON object.

    Args:
        coded: what the coder read.

    Returns:
        A dict of plain values with the keys ``document``, ``reports``, ``tolls`` and ``claims``. Unknown values are
        None, unknown lists are empty, and every ``span`` is ``[start, end]`` into the text layer.
    """
    document = coded.document
    return {
        "document": {
            "path": document.path,
            "sha256": document.sha256,
            "lang": document.lang,
            "published": document.published,
            "published_basis": document.published_basis,
            "published_reason": document.published_reason,
            "published_range": [day.isoformat() for day in document.published_range]
            if document.published_range
            else None,
            "title": document.title,
            "characters": document.characters,
        },
        "reports": [describe_report(report) for report in coded.reports],
        "tolls": [describe_toll(toll) for toll in coded.tolls],
        "claims": [describe_claim(claim) for claim in coded.claims],
    }


def describe_report(report: Report) -> Plain:
    """Turn one report into the contract's JSON object."""
    return {
        "id": report.id,
        "hostile": report.hostile,
        "date": _describe_date(report.date) if report.date else None,
        "place": _describe_place(report.place) if report.place else None,
        "mission": report.mission,
        "attack_types": list(report.attack_types),
        "target": report.target,
        "attributions": [_describe_attribution(item) for item in report.attributions],
        "casualties": [_describe_casualty(item) for item in report.casualties],
        "spans": [_pair(span) for span in report.spans],
        "note": report.note,
        "confidence": dict(report.confidence),
    }


def describe_toll(toll: Toll) -> Plain:
    """Turn one toll into the contract's JSON object."""
    return {
        "count": toll.count,
        "bound": toll.bound,
        "what": toll.what,
        "mission": toll.mission,
        "subset": toll.subset,
        "cause": toll.cause,
        "since": toll.since,
        "as_of": toll.as_of,
        "text": toll.text,
        "span": _pair(toll.span),
        "nationality": toll.nationality,
        "scope": toll.scope,
        "country": toll.country,
        "excludes": _pair(toll.excludes) if toll.excludes else None,
        "means": list(toll.means),
    }


def describe_claim(claim: Claim) -> Plain:
    """Turn one claim into the contract's JSON object; only what its kind uses is printed."""
    plain: Plain = {"kind": claim.kind, "text": claim.text, "span": _pair(claim.span), "mission": claim.mission}
    by_kind = {
        "superlative": ("measure", "cause", "rank", "scope", "since", "as_of"),
        "record": ("measure", "cause", "rank", "scope", "since", "as_of"),
        "trend": ("measure", "cause", "direction", "since", "as_of"),
        "strength": ("as_of",),
        "mandate": ("resolution", "decision", "decided", "until"),
    }
    plain.update({name: getattr(claim, name) for name in by_kind[claim.kind]})
    if claim.figures:
        plain["figures"] = dict(claim.figures)
    if claim.nationality is not None:
        plain["nationality"] = claim.nationality
    return plain


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _describe_date(when: ReportDate) -> Plain:
    return {
        "start": when.range.start.isoformat(),
        "end": when.range.end.isoformat(),
        "precision": when.range.precision,
        "text": when.text,
        "span": _pair(when.span),
        "basis": when.basis,
    }


def _describe_place(place: Place) -> Plain:
    return {
        "name": place.name,
        "text": place.text,
        "span": _pair(place.span),
        "country": place.country,
        "adm1": place.adm1,
        "adm1_today": place.adm1_today,
        "lat": place.lat,
        "lon": place.lon,
        "geonames_id": place.geonames_id,
        "precision": place.precision,
    }


def _describe_attribution(item: Attribution) -> Plain:
    return {"actor": item.actor, "text": item.text, "basis": item.basis, "span": _pair(item.span)}


def _describe_casualty(item: CasualtyCount) -> Plain:
    return {
        "outcome": item.outcome,
        "group": item.group,
        "personnel_type": item.personnel_type,
        "nationality": item.nationality,
        "low": item.count.low,
        "best": item.count.best,
        "high": item.count.high,
        "bound": item.count.bound,
        "severity": item.severity,
        "part_of_total": item.part_of_total,
        "death_date": item.death_date.isoformat() if item.death_date else None,
        "text": item.text,
        "span": _pair(item.span),
    }


def describe_verdict(verdict: Verdict) -> Plain:
    """Turn one verdict into plain values; ``verdict`` is the printed label ("exact", "off by +6")."""
    plain: Plain = to_plain(verdict)
    plain["code"] = plain["verdict"]
    plain["verdict"] = verdict.label
    plain["span"] = _pair(verdict.span)
    return plain


def describe_answer(answer: Answer) -> Plain:
    """Turn the answer for one mission into plain values: words, incidents, verdicts and footnotes."""
    return {
        "mission": answer.mission.acronym,
        "until": answer.until.isoformat(),
        "edition": answer.edition,
        "basis": answer.basis,
        "snapshot": answer.snapshot,
        "sentences": list(answer.sentences),
        "incidents": [to_plain(line) for line in answer.incidents],
        "verdicts": [
            describe_verdict(line.verdict) | {"path": line.document.path, "footnote": line.footnote}
            for line in answer.verdicts
        ],
        "years": [to_plain(year) for year in answer.years],
        "actors": [to_plain(actor) for actor in answer.actors],
        "reconciliation": to_plain(answer.reconciliation),
        "footnotes": [to_plain(note) for note in answer.footnotes],
        "warnings": list(answer.warnings),
    }

"""When two accounts are the same: what decides between "nothing new" and a new version.

A report's account is all it says and where it stands. Who read it is no part of it: a newer coder that finds the same
values at the same places adds nothing. Nor is the edition or the cell of a structured source: the same row, moved
down a line in the next edition, is the same account.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from casque.model import Claim, Document, Report, Toll, from_plain, to_canonical_json, to_plain

T = TypeVar("T")
Finding = TypeVar("Finding", Toll, Claim)


def read_account(report: Report) -> str:
    """Return what a report says, as one text to compare.

    Args:
        report: the report with its evidence.

    Returns:
        Canonical JSON without the hash of the file, the coders and, for structured sources, the cells.
    """
    plain = to_plain(report)
    del plain["sha256"]
    for entry in plain["evidence"]:
        del entry["sha256"], entry["coder"]
        if entry["cell"] is not None:
            entry["cell"] = ""
    return to_canonical_json(plain)


def read_description(document: Document) -> str:
    """Return what is known of a document as one text to compare; where it was found is not part of it."""
    return to_canonical_json(replace(document, path=None))


def write_body(report: Report) -> str:
    """Return a report as the ledger stores it: canonical JSON, its evidence left to the table of that name."""
    return to_canonical_json(replace(report, evidence=()))


def read_body(kind: type[T], body: str) -> T:
    """Rebuild a domain object from its stored JSON."""
    return from_plain(kind, json.loads(body))


def list_coders(report: Report) -> tuple[str, ...]:
    """Return the components that read a report, in alphabetical order."""
    return tuple(sorted({entry.coder for entry in report.evidence}))


def place_findings(findings: Iterable[Finding]) -> dict[str, Finding]:
    """Give each toll or claim of a document a place that is the same whenever it is found again.

    Args:
        findings: in the order of the text.

    Returns:
        The findings by place: kind of statement, span, and a number where several share both.
    """
    placed: dict[str, Finding] = {}
    for finding in findings:
        kind = finding.kind if isinstance(finding, Claim) else finding.what
        stem = f"{kind}:{finding.span.start}-{finding.span.end}"
        place, number = stem, 1
        while place in placed:
            number += 1
            place = f"{stem}#{number}"
        placed[place] = finding
    return placed


def resolve_variable(report: Report, variable: str) -> Any:  # noqa: ANN401
    """Return the plain value of a dotted variable.

    Args:
        report: the report.
        variable: field names and list positions joined by dots ("casualties.0.nationality").

    Returns:
        The value as plain JSON.

    Raises:
        KeyError: when the report has no such variable.
    """
    value = to_plain(report)
    for part in variable.split("."):
        if isinstance(value, dict) and part in value:
            value = value[part]
        elif isinstance(value, list) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            raise KeyError(variable)
    return value

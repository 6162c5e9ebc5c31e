"""Checkable claims: superlatives, trends, strengths, mandates and records that a text asserts.

Each kind has its own module; this one runs them over the passages (``claim_text``) and keeps one claim a statement.
"""

from __future__ import annotations

from casque.coder.claim_mandates import find_mandates
from casque.coder.claim_records import find_records
from casque.coder.claim_strengths import find_strengths
from casque.coder.claim_superlatives import find_superlatives
from casque.coder.claim_text import Passages
from casque.coder.claim_trends import find_trends
from casque.model import Claim


def find_claims(passages: Passages) -> tuple[Claim, ...]:
    """Find the assertions in a text that can be checked.

    Args:
        passages: the text, as ``claim_text.read_passages`` gives it.

    Returns:
        Claims in the order of the text; two of one kind never overlap.
    """
    found: list[Claim] = []
    for index in range(len(passages.items)):
        found.extend(find_records(passages, index))
        found.extend(find_superlatives(passages, index))
        found.extend(find_trends(passages, index))
        found.extend(find_strengths(passages, index))
        found.extend(find_mandates(passages, index))
    kept: list[Claim] = []
    for claim in found:
        rivals = {"superlative": ("superlative", "record")}.get(claim.kind, (claim.kind,))
        if not any(
            other.kind in rivals and other.span.overlaps(claim.span) and _same(other, claim) for other in kept
        ):
            kept.append(claim)
    return tuple(sorted(kept, key=lambda c: (c.span.start, c.span.end, c.kind)))


def _same(one: Claim, other: Claim) -> bool:
    """Two resolutions in one sentence are two statements, although their words overlap."""
    return one.kind != "mandate" or one.resolution == other.resolution

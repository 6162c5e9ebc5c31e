"""Checkable claims: superlatives, trends, strengths, mandates and records that a text asserts.

Each kind has its own module; this one runs them over the passages (``claim_text``) and keeps one claim a statement.
"""

from __future__ import annotations

from dataclasses import replace

from casque import reference
from casque.coder.claim_mandates import find_mandates
from casque.coder.claim_records import find_records
from casque.coder.claim_strengths import find_strengths
from casque.coder.claim_superlatives import find_superlatives
from casque.coder.claim_text import Passages, alpha2_of, mission_of_country
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
    # A text that names the UN in passing can tell of a resolution, but of no mission's losses or strength.
    about = passages.is_about_peacekeepers
    for index in range(len(passages.items)):
        found.extend(find_records(passages, index))
        if about:
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
    kept = [_read_sender(passages, claim) for claim in kept]
    return tuple(sorted(kept, key=lambda c: (c.span.start, c.span.end, c.kind)))


def _read_sender(passages: Passages, claim: Claim) -> Claim:
    """Mark a superlative or record that is one of a contingent: "Chad has suffered the heaviest losses"."""
    if claim.kind not in ("superlative", "record") or claim.nationality is not None:
        return claim
    item = next(i for i in passages.items if i.sentence.span.covers(claim.span))
    at, end = claim.span.start - item.start, claim.span.end - item.start
    names = {low: alpha3 for low, _, alpha3 in (*item.countries, *item.nationalities)}
    if not item.pattern("claim_sender").search(item.marked[max(0, at - 110) : end + 60]):
        return claim
    # The subject may stand inside the claim's words, or before them.
    low = max(0, at - 130)
    match = item.pattern("claim_loser").search(item.marked[low:at])
    start = low + match.start("n") if match else at
    alpha3 = names.get(start)
    if alpha3 is None or (match is None and item.marked[at : at + 1] not in ("C", "A")):
        return claim
    mission = reference.find_mission(claim.mission) if claim.mission is not None else None
    if mission is not None and alpha2_of(alpha3) in mission.host_countries:
        return claim
    if mission_of_country(alpha3, passages.published) is not None and item.pattern("claim_host_is").match(
        item.marked[start:]
    ):
        return claim
    return replace(claim, nationality=alpha3)


def _same(one: Claim, other: Claim) -> bool:
    """Two resolutions in one sentence are two statements, although their words overlap."""
    return one.kind != "mandate" or one.resolution == other.resolution

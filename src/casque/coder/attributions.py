"""Who is said to have done it: claimed by the actor itself, stated, suspected or denied."""

from __future__ import annotations

import re
from functools import cache

from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.model import Actor, Attribution, DateRange, Span
from casque.reference import load_actors

_KINDS = ("armed_group", "criminal", "coalition")


@cache
def index_actors() -> dict[str, Actor]:
    """Return the actors by id."""
    return {a.id: a for a in load_actors()}


def find_attributions(
    parsed: ParsedText, sentence: Span, clause: Span, when: DateRange | None
) -> list[Attribution]:  # fmt: skip
    """Find who a clause says did it.

    Args:
        parsed: the text.
        sentence: the whole sentence, which holds a claim's verb.
        clause: the part of it that tells of this attack.
        when: date of the attack: actors that did not exist then are left out.

    Returns:
        Attributions in the order of the text, one an actor and basis.
    """
    lang = parsed.pack.code
    hits = [h for h in parsed.hits_in(clause, "actor") if _exists(h, when)]
    if not hits:
        return []
    low = parsed.low
    words = low[sentence.start : sentence.end]
    claim = pattern(lang, "claim").search(words)
    unclaimed = pattern(lang, "unclaimed").search(words)
    found: list[Attribution] = []
    seen: set[tuple[str, str]] = set()
    for hit in hits:
        before = low[max(sentence.start, hit.start - 80) : hit.start]
        after = low[hit.end : min(sentence.end, hit.end + 110)]
        if pattern(lang, "affiliated").search(after):
            continue
        basis = _basis(lang, before, after, bool(claim) and not unclaimed, bool(claim))
        if basis is None:
            continue
        actor = _pick(hit, when)
        if (actor, basis) in seen:
            continue
        seen.add((actor, basis))
        span = Span(hit.start, hit.end)
        found.append(Attribution(actor, basis, span.read(parsed.text), span))
    return found


def _basis(lang: str, before: str, after: str, claimed: bool, claim_words: bool) -> str | None:
    if pattern(lang, "denial").search(after[:60]) or pattern(lang, "denial").search(before[-30:]):
        return "denied"
    if claimed:
        if pattern(lang, "linked").search(before):
            return None
        return "claimed"
    if pattern(lang, "linked").search(before):
        return None
    if pattern(lang, "suspicion").search(before) or re.match(
        r"\W+(?:is|are|was|were)\s+(?:suspected|blamed|accused|believed)", after
    ):
        return "suspected"
    if claim_words:
        return None
    if pattern(lang, "agent_after").search(after) or pattern(lang, "agent_before").search(before):
        return "stated"
    return None


def _exists(hit: Hit, when: DateRange | None) -> bool:
    return bool(_candidates(hit, when))


def _candidates(hit: Hit, when: DateRange | None) -> list[str]:
    table = index_actors()
    found = []
    for key in hit.keys:
        actor = table.get(key)
        if actor is None or actor.kind not in _KINDS:
            continue
        if when is not None and (
            (actor.start is not None and actor.start > when.end) or (actor.end is not None and actor.end < when.start)
        ):
            continue
        found.append(key)
    return found


def _pick(hit: Hit, when: DateRange | None) -> str:
    return _candidates(hit, when)[0]

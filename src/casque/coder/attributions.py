"""Who is said to have done it: claimed by the actor itself, stated, suspected or denied."""

from __future__ import annotations

import re
from functools import cache

from casque.coder.folding import fold
from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.model import Actor, Attribution, DateRange, Span
from casque.reference import load_actors

_KINDS = ("armed_group", "criminal", "coalition")
#: Armies of which texts say that they struck peacekeepers; those of host states stand in texts for other reasons.
_STATE_FORCES = ("idf", "spla", "bosnian-serb-army")


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
    low = parsed.low
    hits = [h for h in parsed.hits_in(clause, "actor") if _exists(h, when) and not _is_weak(parsed, h, sentence)]
    israel = _find_israel(parsed, clause)
    if not hits:
        return israel
    words = low[sentence.start : sentence.end]
    claim = pattern(lang, "claim").search(words) or pattern(lang, "claim_more").search(words)
    unclaimed = pattern(lang, "unclaimed").search(words)
    found: list[Attribution] = []
    seen: set[tuple[str, str]] = set()
    for hit in hits:
        before = low[max(sentence.start, hit.start - 80) : hit.start]
        after = low[hit.end : min(sentence.end, hit.end + 110)]
        if pattern(lang, "affiliated").search(after):
            continue
        basis = _basis(lang, before, after, bool(claim) and not unclaimed, bool(claim))
        if basis is None and (
            pattern(lang, "own_count_after").match(after) or pattern(lang, "own_count_before").search(before)
        ):
            basis = "claimed"  # "AQIM announced three dead": it speaks of the act as its own
        if basis == "stated" and pattern(lang, "party_says").search(low, sentence.start, hit.start):
            basis = "suspected"  # what one party says of another
        if basis is None:
            continue
        actor = _pick(hit, when)
        if index_actors()[actor].kind == "state_force":
            # Armies stand in texts for many reasons: only what they are said to have done counts.
            basis = "stated" if basis == "claimed" else basis
            if basis == "stated" and not pattern(lang, "agent_after").search(after):
                continue
        if (actor, basis) in seen:
            continue
        seen.add((actor, basis))
        span = Span(hit.start, hit.end)
        found.append(Attribution(actor, basis, span.read(parsed.text), span))
    return [*found, *(i for i in israel if (i.actor, i.basis) not in seen)]


_ISRAELI_MEANS = re.compile(
    r"\s+(?:fire|tanks?|bulldozers?|shells?|shelling|drones?|air\s?strikes?|strikes?|artillery|gunboats?|missiles?|"
    r"gunners|jets?|warplanes?|helicopters?|rounds?)\b"
)
_ACCUSED = re.compile(r"\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)|holds?|held|pointed?\s+at)\s+$")


def _find_israel(parsed: ParsedText, clause: Span) -> list[Attribution]:
    """A state accused, or its weapons named, stands for its army: "accused Israel", "an Israeli tank"."""
    low, lang = parsed.low, parsed.pack.code
    for hit in parsed.hits_in(clause, "country", "nationality"):
        if hit.key != "ISR":
            continue
        before = low[max(clause.start, hit.start - 80) : hit.start]
        after = low[hit.end : min(clause.end, hit.end + 60)]
        means = _ISRAELI_MEANS.match(after)
        span = Span(hit.start, hit.end + (means.end() if means else 0))
        if _ACCUSED.search(before) or (means and pattern(lang, "suspicion").search(before)):
            return [Attribution("idf", "suspected", span.read(parsed.text), span)]
        if means and not pattern(lang, "denial").search(before):
            return [Attribution("idf", "stated", span.read(parsed.text), span)]
    return []


def _basis(lang: str, before: str, after: str, claimed: bool, claim_words: bool) -> str | None:
    if any(pattern(lang, p).search(after[:60]) or pattern(lang, p).search(before[-30:]) for p in _DENIALS):
        return "denied"
    if claimed:
        if pattern(lang, "linked").search(before):
            return None
        return "claimed"
    if pattern(lang, "linked").search(before):
        return None
    if (
        pattern(lang, "suspicion").search(before)
        or pattern(lang, "suspicion_more").search(before)
        or pattern(lang, "suspicion_after").search(after)
    ):
        return "suspected"
    if claim_words:
        return None
    if pattern(lang, "agent_after").search(after) or pattern(lang, "agent_before").search(before):
        return "stated"
    return None


def _is_weak(parsed: ParsedText, hit: Hit, sentence: Span) -> bool:
    """Tell whether an actor is named by a word that also means something else and nothing near says which.

    "UPC", "3R" and "Platform" count when the text names the group in full too, or calls them fighters or a group.
    """
    words = parsed.low[hit.start : hit.end]
    table = index_actors()
    actors = [table[k] for k in hit.keys if k in table]
    if not actors or not all(any(fold(w) == words for w in a.weak) for a in actors):
        return False
    if parsed.text[hit.start : hit.end].isupper() and hit.end - hit.start >= 3:
        return False
    around = parsed.low[max(sentence.start, hit.start - 40) : min(sentence.end, hit.end + 40)]
    sure = any(
        h.kind == "actor" and set(h.keys) & set(hit.keys) and parsed.low[h.start : h.end] != words
        for h in parsed.hits
    )
    return not sure and _GROUP_WORD.search(around) is None


_GROUP_WORD = re.compile(
    r"\b(?:rebels?|fighters?|militants?|militia\w*|group|gunmen|jihadists?|claimed|combatants?|coalition|movement|"
    r"terrorists?|elements|insurgents?|faction|armed)\b"
)
_DENIALS = ("denial", "denial_more")


def find_named_groups(parsed: ParsedText, clause: Span) -> list[Attribution]:
    """Find a group that the actor pack does not know, named as the author: its words, without an actor.

    Args:
        parsed: the text.
        clause: the sentence that tells of the attack.

    Returns:
        One attribution at most.
    """
    lang = parsed.pack.code
    for match in pattern(lang, "named_group").finditer(parsed.text, clause.start, clause.end):
        start, end = match.span("name")
        span = Span(start, end)
        if pattern(lang, "own_force").search(parsed.low, start, end) or parsed.hits_in(
            span, "mission", "un", "nationality", "actor"
        ):
            continue
        before, after = parsed.low[max(clause.start, start - 60) : start], parsed.low[end : min(clause.end, end + 90)]
        if pattern(lang, "suspicion").search(before) or pattern(lang, "suspicion_more").search(before):
            return [Attribution(None, "suspected", span.read(parsed.text), span)]
        by = re.search(r"\b(?:by|from|of)\s+(?:the\s+|a\s+|an\s+)?(?:\w+\s+){0,2}$", before)
        if by or pattern(lang, "agent_after").search(after):
            return [Attribution(None, "stated", span.read(parsed.text), span)]
    return []


def _exists(hit: Hit, when: DateRange | None) -> bool:
    return bool(_candidates(hit, when))


def _candidates(hit: Hit, when: DateRange | None) -> list[str]:
    table = index_actors()
    found = []
    for key in hit.keys:
        actor = table.get(key)
        if actor is None or (actor.kind not in _KINDS and key not in _STATE_FORCES):
            continue
        if when is not None and (
            (actor.start is not None and actor.start > when.end) or (actor.end is not None and actor.end < when.start)
        ):
            continue
        found.append(key)
    return found


def _pick(hit: Hit, when: DateRange | None) -> str:
    return _candidates(hit, when)[0]

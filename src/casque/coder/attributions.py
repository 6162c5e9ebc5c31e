"""Who is said to have done it: claimed by the actor itself, stated, suspected or denied."""

from __future__ import annotations

from functools import cache

from casque.coder.folding import fold
from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.model import Actor, Attribution, DateRange, Span
from casque.reference import load_actors

_KINDS = ("armed_group", "criminal", "coalition")
#: States whose army fires across a border on a mission: named alone they stand for it.
_ARMIES = {"ISR": "idf"}
#: How far back a pronoun or "the group" may point, in characters.
_REACH = 700


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
    found: list[Attribution] = []
    seen: set[tuple[str | None, str]] = set()
    hits = [
        h
        for h in parsed.hits_in(clause, "actor")
        if _candidates(h, when) and not _is_weak(parsed, h, sentence)
    ]  # fmt: skip
    last: Hit | None = None
    for hit in hits:
        actor = _candidates(hit, when)[0]
        basis = _find_basis(parsed, sentence, hit, force=index_actors()[actor].kind == "state_force")
        if basis is None and found and last is not None:
            gap = parsed.low[last.end : hit.start]
            if pattern(lang, "and_actor").fullmatch(gap) and index_actors()[actor].kind != "state_force":
                basis = found[-1].basis  # "the UPC and the anti-Balaka": said of both
        last = hit if basis is not None else None
        if basis is None or (basis == "stated" and _is_loose_force(parsed, sentence, hit, actor)):
            continue
        if (actor, basis) in seen:
            continue
        seen.add((actor, basis))
        span = Span(hit.start, hit.end)
        found.append(Attribution(actor, basis, span.read(parsed.text), span))
    items = [*_find_anaphor(parsed, clause, when, hits), *_find_state(parsed, clause, lang)]
    for item in items:
        if (item.actor, item.basis) not in seen:
            seen.add((item.actor, item.basis))
            found.append(item)
    return found


def _find_basis(parsed: ParsedText, sentence: Span, hit: Hit, *, force: bool = False) -> str | None:
    """Say in what way a sentence makes an actor (an army: ``force``) the author; None when it only names it."""
    low, lang = parsed.low, parsed.pack.code
    before = low[max(sentence.start, hit.start - 110) : hit.start]
    after = low[hit.end : min(sentence.end, hit.end + 140)]
    if pattern(lang, "affiliated").search(after):
        return None
    if pattern(lang, "denier_after").search(after) or pattern(lang, "denied_before").search(before[-50:]):
        denies = pattern(lang, "denial_more").search(low, sentence.start, sentence.end)
        if denies or pattern(lang, "denial").search(low, sentence.start, sentence.end):
            return "denied"
    words = low[sentence.start : sentence.end]
    claim = pattern(lang, "claim").search(words) or pattern(lang, "claim_more").search(words)
    claimed = claim is not None and not pattern(lang, "unclaimed").search(words)
    if not force and pattern(lang, "fought_with").search(before):
        return "stated"
    linked = pattern(lang, "linked").search(before) is not None
    if claimed and not linked and not force:
        if pattern(lang, "claimer_after").search(after) or pattern(lang, "claimed_before").search(before):
            return "claimed"
        if not _is_suspected(lang, before, after):
            return "claimed"
    if not force and (
        pattern(lang, "own_count_after").match(after) or pattern(lang, "own_count_before").search(before)
    ):
        return "claimed"  # "AQIM announced three dead": it speaks of the act as its own
    if force and pattern(lang, "own_act").match(after):
        return "claimed"  # "the army said its troops had responded"
    if linked:
        return None
    said = low[sentence.start : hit.start]
    if pattern(lang, "stated_before").search(before) and not pattern(lang, "party_blames").search(said):
        return "stated"
    if _is_suspected(lang, before, after):
        if force and not (
            pattern(lang, "accused_force").search(before) or pattern(lang, "suspicion_after").search(after)
        ):
            return None
        return "stated" if pattern(lang, "mission_says").search(said) else "suspected"
    if claim is not None:
        return None
    if pattern(lang, "agent_after").search(after) or pattern(lang, "agent_before").search(before):
        # What one party says of another is suspicion.
        return "suspected" if pattern(lang, "party_says").search(low, sentence.start, hit.start) else "stated"
    return None


def _is_suspected(lang: str, before: str, after: str) -> bool:
    return (
        pattern(lang, "suspicion").search(before) is not None
        or pattern(lang, "suspicion_more").search(before) is not None
        or pattern(lang, "suspicion_after").search(after) is not None
    )


def _is_loose_force(parsed: ParsedText, sentence: Span, hit: Hit, actor: str) -> bool:
    """Armies stand in texts for many reasons: only what they are said to have done to the UN counts."""
    if index_actors()[actor].kind != "state_force":
        return False
    after = Span(hit.end, min(sentence.end, hit.end + 140))
    if pattern(parsed.pack.code, "agent_after").search(parsed.low[after.start : after.end]) is None:
        return True
    return actor not in _ARMIES.values() and not any(
        h.kind != "victim" or h.key.startswith("un:")
        for h in parsed.hits_in(after, "un", "mission", "victim", "target")
    )


def _find_anaphor(parsed: ParsedText, clause: Span, when: DateRange | None, hits: list[Hit]) -> list[Attribution]:
    """ "The group claimed it", "they deny it", "by the same militia": the actor named last before is meant."""
    lang, words = parsed.pack.code, parsed.low[clause.start : clause.end]
    found: list[Attribution] = []
    for match in pattern(lang, "anaphor").finditer(words):
        who = Span(clause.start + match.start("who"), clause.start + match.end("who"))
        if any(h.end <= who.start and who.start - h.end < 40 for h in hits):
            continue
        actor = _find_last(parsed, who, when)
        if actor is not None and not pattern(lang, "unclaimed").search(words):
            basis = "denied" if match["denies"] else "claimed"
            found.append(Attribution(actor, basis, who.read(parsed.text), who))
    for match in pattern(lang, "same_group").finditer(words):
        who = Span(clause.start + match.start(), clause.start + match.end())
        basis_said = _find_basis(parsed, clause, Hit(who.start, who.end, "actor", ()))
        same = pattern(lang, "same_word").match(match[0]) is not None
        if basis_said is None or (basis_said == "stated" and not same):
            continue
        actor = _find_last(parsed, who, when)
        if actor is not None:
            found.append(Attribution(actor, basis_said, who.read(parsed.text), who))
    return found


def _find_last(parsed: ParsedText, who: Span, when: DateRange | None) -> str | None:
    """The group named last before some words; None where none was, or an army or a mission stands between."""
    table = index_actors()
    for hit in reversed(parsed.hits_in(Span(max(0, who.start - _REACH), who.start), "actor")):
        found = _candidates(hit, when)
        if found and table[found[0]].kind != "state_force":
            return found[0]
    return None


def _find_state(parsed: ParsedText, clause: Span, lang: str) -> list[Attribution]:
    """A state accused, or its weapons named, stands for its army: "accused Israel", "an Israeli tank"."""
    low = parsed.low
    tank = pattern(lang, "army_means").search(low, clause.start, clause.end)
    if tank is not None and pattern(lang, "agent_after").search(low[tank.end() : min(clause.end, tank.end() + 140)]):
        span = Span(tank.start(), tank.end())
        return [Attribution("idf", "stated", span.read(parsed.text), span)]
    for hit in parsed.hits_in(clause, "country", "nationality"):
        army = _ARMIES.get(hit.key)
        if army is None:
            continue
        before = low[max(clause.start, hit.start - 80) : hit.start]
        after = low[hit.end : min(clause.end, hit.end + 60)]
        means = pattern(lang, "state_means").match(after)
        behind = pattern(lang, "state_means_before").search(before)  # "un char israelien"
        span = Span(hit.start - (len(behind[0]) if behind else 0), hit.end + (means.end() if means else 0))
        means = means or behind
        suspected = pattern(lang, "state_suspicion").search(before) or (
            means and pattern(lang, "suspicion").search(before)
        )
        if pattern(lang, "accused").search(before) or suspected:
            return [Attribution(army, "suspected", span.read(parsed.text), span)]
        if means and not pattern(lang, "denial").search(before):
            return [Attribution(army, "stated", span.read(parsed.text), span)]
    return []


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
    return not sure and pattern(parsed.pack.code, "group_word").search(around) is None


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
        if pattern(lang, "named_by").search(before) or pattern(lang, "agent_after").search(after):
            return [Attribution(None, "stated", span.read(parsed.text), span)]
    return []


def _candidates(hit: Hit, when: DateRange | None) -> list[str]:
    """Actors that a name means and that existed on the day; a force of the host or beside the mission is none."""
    table = index_actors()
    found = []
    for key in hit.keys:
        actor = table.get(key)
        if actor is None or (actor.kind not in _KINDS and actor.kind != "state_force"):
            continue
        if when is not None and (
            (actor.start is not None and actor.start > when.end) or (actor.end is not None and actor.end < when.start)
        ):
            continue
        found.append(key)
    return found

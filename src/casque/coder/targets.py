"""Targets: what of the mission was attacked (convoy, patrol, camp, ...)."""

from __future__ import annotations

from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.model import Span

#: Weight of an object of the attack, of one that stands with it, of one only named.
_OBJECT, _BESIDE, _NAMED = 3, 2, 1
#: What peacekeepers did for others when they were hit outweighs what they travelled in.
_TASK = 4


def find_target(parsed: ParsedText, span: Span) -> tuple[str, Span, int] | None:
    """Find what was attacked.

    Args:
        parsed: the text.
        span: the clause that tells of the attack.

    Returns:
        Code, the words, and how sure the words make it (4 a task for others, 3 an object of the attack, 1 only
        named); None when none is named.
    """
    low, lang = parsed.low, parsed.pack.code
    hits = parsed.hits_in(span, "target")
    if not hits:
        return None
    task = pattern(lang, "escorting").search(low, span.start, span.end)
    if task is not None and not pattern(lang, "escorting_intended").search(
        low, max(span.start, task.start() - 24), task.start()
    ):
        return "escort", Span(task.start(), task.end()), _TASK
    best: tuple[int, int, str, Span] | None = None
    for hit in hits:
        weight = _weigh(parsed, span, hit)
        if weight is None:
            continue
        rank = (weight, -hit.start)
        if best is None or rank > best[:2]:
            best = (weight, -hit.start, hit.key, Span(hit.start, hit.end))
    return (best[2], best[3], best[0]) if best else None


def _weigh(parsed: ParsedText, span: Span, hit: Hit) -> int | None:
    """Weigh one name of a target; None when it is not one of this attack."""
    low, lang = parsed.low, parsed.pack.code
    before = low[max(span.start, hit.start - 90) : hit.start]
    after = low[hit.end : min(span.end, hit.end + 60)]
    if pattern(lang, "target_off").search(before) or pattern(lang, "target_off_after").search(after):
        return None
    if any(p.start < hit.start and hit.end <= p.end for p in parsed.hits_in(span, "place")):
        return None  # "at Zamzam camp": part of a name
    if hit.key in ("camp", "checkpoint") and pattern(lang, "camp_off").search(before):
        return None
    if pattern(lang, "vague_position").match(low, hit.start, hit.end) and not pattern(
        lang, "generic_position"
    ).search(before):
        return None
    if hit.key in ("vehicle", "convoy") and (
        pattern(lang, "attackers_vehicle").search(before) or pattern(lang, "attackers_vehicle_after").match(after)
    ):
        return None  # what the attackers came in
    strong = pattern(lang, "target_strong").search(before) is not None
    if hit.key == "aircraft" and not strong and pattern(lang, "aircraft_off").search(before):
        return None
    if hit.key == "individual":
        return _OBJECT
    weight = _NAMED
    if strong:
        weight = _OBJECT
    elif pattern(lang, "target_before").search(before) or pattern(lang, "target_after").match(after):
        weight = _BESIDE
    if hit.key in ("vehicle", "escort"):
        weight -= 1
    if hit.key in ("camp", "checkpoint") and pattern(lang, "bound_for").search(before):
        weight -= 1
    return weight

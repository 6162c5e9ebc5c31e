"""Targets: what of the mission was attacked (convoy, patrol, camp, ...)."""

from __future__ import annotations

from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.model import Span

#: Weight of an object of the attack, of one that stands with it, of one only named.
_OBJECT, _BESIDE, _NAMED = 3, 2, 1
#: What peacekeepers did for others when they were hit outweighs what they travelled in.
TASK = 4


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
    task = pattern(lang, "escorting").search(low, span.start, span.end)
    if task is not None and not pattern(lang, "escorting_intended").search(
        low, max(span.start, task.start() - 24), task.start()
    ):
        return "escort", Span(task.start(), task.end()), TASK
    alone = pattern(lang, "alone").search(low, span.start, span.end)
    if alone is not None:
        return "individual", Span(alone.start(), alone.end()), _OBJECT
    weighed = [(weight, -hit.start, hit) for hit in hits if (weight := _weigh(parsed, span, hit)) is not None]
    if not weighed:
        return None
    best = max(weighed, key=lambda item: item[:2])
    if best[2].key == "vehicle":  # a vehicle of a column is the convoy
        best = max(
            (w for w in weighed if w[2].key in ("convoy", "patrol") and w[0]), default=best, key=lambda w: w[:2]
        )
    weight, _, hit = best
    return hit.key, Span(hit.start, hit.end), weight


def _weigh(parsed: ParsedText, span: Span, hit: Hit) -> int | None:
    """Weigh one name of a target; None when it is not one of this attack."""
    low, lang = parsed.low, parsed.pack.code
    before = low[max(span.start, hit.start - 90) : hit.start]
    after = low[hit.end : min(span.end, hit.end + 60)]
    if hit.key != "aircraft" and pattern(lang, "target_off").search(before):
        return None
    if pattern(lang, "target_off_after").search(after):
        return None
    if any(p.start < hit.start and hit.end <= p.end for p in parsed.hits_in(span, "place")):
        return None  # "at Zamzam camp": part of a name
    if hit.key in ("camp", "checkpoint") and pattern(lang, "camp_off").search(before):
        return None
    if (
        pattern(lang, "vague_position").match(low, hit.start, hit.end)
        and not pattern(lang, "generic_position").search(before)
        and not pattern(lang, "position_of").match(after)
    ):
        return None
    if hit.key in ("vehicle", "convoy") and (
        pattern(lang, "attackers_vehicle").search(before) or pattern(lang, "attackers_vehicle_after").match(after)
    ):
        return None  # what the attackers came in
    if hit.key in ("camp", "checkpoint") and pattern(lang, "far_from").search(before):
        return None  # where those attacked came from or were going
    strong = pattern(lang, "target_strong").search(before) is not None
    if not strong and pattern(lang, "office").fullmatch(low, hit.start, hit.end):
        return None  # where people work and speak
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

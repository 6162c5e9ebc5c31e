"""Mandates: which resolution established, extended, expanded or ended a mission, when, and until when it runs."""

from __future__ import annotations

import re
from datetime import timedelta

from casque.coder.claim_resolutions import Decided, choose_verb, find_resolutions
from casque.coder.claim_text import Passage, Passages, When
from casque.model import Claim

#: How long after a decision a text without its day still tells of it, in days.
_TOLD_LATE = 60


def find_mandates(passages: Passages, index: int) -> list[Claim]:
    """Find the statements on a mission's mandate in one sentence.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``mandate``: one for each resolution that decides something, or one without a number.
    """
    numbers = find_resolutions(passages.items[index])
    found = [
        claim for position in range(len(numbers)) if (claim := _read_resolution(passages, index, numbers, position))
    ]
    return found if numbers else _read_without_number(passages, index)


def _read_resolution(passages: Passages, index: int, numbers: list[Decided], position: int) -> Claim | None:
    item = passages.items[index]
    start, end, number = numbers[position]
    low = numbers[position - 1][1] if position else 0
    high = numbers[position + 1][0] if position + 1 < len(numbers) else len(item.marked)
    decision, verb = choose_verb(item, low if position and len(numbers) > 1 else 0, high, start, end)
    if decision is None and position:
        decision, verb = choose_verb(item, 0, high, start, end)
    if decision is None or verb is None:
        return None
    if item.pattern("mandate_future").search(item.marked[max(0, verb[0] - 40) : verb[0]]):
        return None
    until = None
    if decision != "adopted":
        until = _find_until(item, verb[1] if verb[1] < start else low, high)
    decided = _find_decided(item, start, end, low, high, until)
    first, last = min(start, verb[0]), max(end, verb[1])
    for when in (decided, until):
        if when is not None:
            first, last = min(first, when.start), max(last, when.end)
    if position and first < low:
        first = min(start, decided.start if decided else start)
    mission = passages.mission_at(item, 0, len(item.marked))
    if decision == "adopted" and not item.missions:
        # A resolution "on the situation in Mali" need not concern the mission.
        mission = None
    elif mission is None:
        mission = passages.mission_before(index)
    span = item.span(first, last)
    year = re.search(r"\(((?:19|20)\d\d)\)", item.folded[start:end])
    return Claim(
        "mandate",
        span.read(passages.text),
        span,
        mission=mission,
        resolution=number,
        decision=decision,
        decided=_iso(decided) or (year[1] if year else None),
        until=_last_day(passages, item, until, decided),
    )


def _find_until(item: Passage, low: int, high: int) -> When | None:
    for match in item.pattern("mandate_until").finditer(item.marked, low, high):
        when = _date_at(item, match.start("d"))
        if when is not None and when.range is not None and (when.range.precision == 1 or when.kind == "month"):
            return when
    return None


def _date_at(item: Passage, at: int) -> When | None:
    return next((d for d in item.dates if d.start == at), None)


def _find_decided(item: Passage, start: int, end: int, low: int, high: int, until: When | None) -> When | None:
    """The day (or month, or year) on which the resolution was adopted, as the sentence states it."""
    match = item.pattern("mandate_decided_after").match(item.marked[end:])
    if match is not None:
        when = _date_at(item, end + match.start("d"))
        if when is not None and when is not until and when.range is not None:
            return when
    for match in item.pattern("mandate_adopted_on").finditer(item.marked, low, high):
        when = _date_at(item, match.start("d" if match["d"] else "e"))
        if when is None or when is until or when.range is None or when.kind == "period":
            continue
        before = item.marked[max(0, match.start() - 30) : match.start()]
        if not item.pattern("mandate_other_day").search(before):
            return when
    return None


def _last_day(passages: Passages, item: Passage, when: When | None, decided: When | None) -> str | None:
    """The last day of a mandate; "until 31 December" without a year lies ahead of the decision, or of the text."""
    if when is None or when.range is None:
        return None
    last = when.range.end
    if re.search(r"\d{4}", item.folded[when.start : when.end]):
        return last.isoformat()
    after = decided.range.start if decided is not None and decided.range is not None else None
    if after is None and passages.published is not None:
        # A decision is told soon after it was taken: its end lies ahead, or not long behind the text.
        after = passages.published[0] - timedelta(days=_TOLD_LATE)
    while after is not None and last < after:
        try:
            last = last.replace(year=last.year + 1)
        except ValueError:  # 29 February
            last = last.replace(year=last.year + 1, day=28)
    return last.isoformat()


def _iso(when: When | None) -> str | None:
    return when.iso if when is not None else None


def _read_without_number(passages: Passages, index: int) -> list[Claim]:
    """Read when a mandate ends, and decisions of which no resolution is named."""
    item = passages.items[index]
    other = item.pattern("mandate_not_mission")
    known = passages.mission_at(item, 0, len(item.marked)) or passages.mission_before(index)
    if known is None and not passages.is_about_peacekeepers:
        return []
    for match in item.pattern("mandate_ends").finditer(item.marked):
        if not other.search(item.marked[max(0, match.start() - 45) : match.end()]):
            group = next((g for g, words in match.groupdict().items() if words), None)
            when = _date_at(item, match.start(group)) if group else None
            return [_make_bare(passages, index, match.start(), match.end(), None, None, when)]
    if not item.pattern("mandate_named").search(item.folded):
        return []
    for match in item.pattern("mandate_bare").finditer(item.marked):
        claim = _read_bare(passages, index, match)
        if claim is not None:
            return [claim]
    for match in item.pattern("mandate_told").finditer(item.marked):
        if not other.search(match[0]):
            return [_make_bare(passages, index, match.start(), match.end(), None, None, None)]
    for match in item.pattern("mandate_founded").finditer(item.marked):
        when = _date_at(item, match.start("d"))
        ours = "M" in match["s"] or item.pattern("mandate_founded_ours").search(match["s"])
        told = match["which"] is None or "M" in item.marked
        if when is None or when.range is None or not ours or not told or other.search(match[0]):
            continue
        if not item.pattern("mandate_harm").search(match["gap"]):
            return [_make_bare(passages, index, match.start(), match.end(), "established", when, None)]
    return []


def _read_bare(passages: Passages, index: int, match: re.Match[str]) -> Claim | None:
    """Read "its mandate was prolonged", "the Council extended the mission by a year"."""
    item = passages.items[index]
    group = match.groupdict()
    before = item.marked[max(0, match.start() - 160) : match.start()]
    if group.get("v3") and not item.pattern("mandate_agreed").search(before):
        return None
    at = match.start("v1") if group.get("v1") else match.start()
    if item.pattern("mandate_future").search(item.marked[max(0, at - 40) : at]):
        return None
    if item.pattern("mandate_not_mission").search(item.marked[match.start() : match.end() + 45]):
        return None
    ended = any(words for name, words in group.items() if name.startswith("ended"))
    wider = any(words for name, words in group.items() if name.startswith("wider"))
    decision = "ended" if ended else "expanded" if wider else "extended"
    until = _find_until(item, match.start(), len(item.marked))
    decided = _find_decided(item, match.start(), match.end(), 0, len(item.marked), until)
    return _make_bare(passages, index, match.start(), match.end(), decision, decided, until)


def _make_bare(
    passages: Passages,
    index: int,
    start: int,
    end: int,
    decision: str | None,
    decided: When | None,
    until: When | None,
) -> Claim:
    item = passages.items[index]
    for when in (decided, until):
        if when is not None:
            start, end = min(start, when.start), max(end, when.end)
    end = start + len(item.marked[start:end].rstrip(" ,"))
    span = item.span(start, end)
    mission = passages.mission_at(item, 0, len(item.marked)) or passages.mission_before(index)
    return Claim(
        "mandate",
        span.read(passages.text),
        span,
        mission=mission,
        decision=decision,
        decided=_iso(decided),
        until=_last_day(passages, item, until, decided),
    )

"""Trends: "a growing trend of attacks", "attacks have increased over the last few months", "fewer attacks"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from casque.coder.claim_text import Passage, Passages
from casque.coder.numerals import read_number
from casque.coder.toll_cues import is_of_one_attack
from casque.model import Claim

_MONTHS = {"week": 7 / 30.44, "month": 1.0, "year": 12.0, "decade": 120.0}


def find_trends(passages: Passages, index: int) -> list[Claim]:
    """Find the trends in attacks on, and deaths of, UN personnel that one sentence asserts.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``trend``; ``since`` is resolved where the text gives a length that can be counted.
    """
    item = passages.items[index]
    if passages.text[item.sentence.span.end - 1 : item.sentence.span.end] == "?":
        return []
    found: list[Claim] = []
    for name in ("adjective", "noun", "verb", "hit"):
        for match in item.pattern(f"trend_{name}").finditer(item.marked):
            claim = _read(passages, index, match)
            if claim is not None and not any(claim.span.overlaps(other.span) for other in found):
                found.append(claim)
    return found


def _read(passages: Passages, index: int, match: re.Match[str]) -> Claim | None:
    item = passages.items[index]
    marked = item.marked
    group = match.groupdict()
    start, end = match.span()
    negated = item.pattern("trend_negated")
    if negated.search(match[0]) or negated.search(marked[max(0, start - 14) : start]):
        return None
    if item.pattern("trend_modal").search(marked[max(0, start - 50) : start]):
        return None
    if item.pattern("trend_since_one").search(marked[max(0, start - 14) : start]):
        return None  # "since a wave of incidents last year": what was, not what grows
    if item.pattern("trend_gap_stop").search(group.get("gap") or ""):
        return None
    if item.pattern("trend_toll").search(match[0]) and is_of_one_attack(item, start, end):
        return None  # "the toll in Thursday's ambush rose to four"
    if not _is_ours(passages, index, match):
        return None
    tail = item.pattern("trend_tail").match(marked[end:])
    subject = item.pattern("trend_subject").search(marked, max(0, start - 160), start)
    end += len(tail[0].rstrip(" ,-")) if tail else 0
    if subject is not None and not group.get("death") and not group.get("attack"):
        start = subject.start()
    since, spot = _read_since(passages, item)
    if spot is not None:
        if spot[0] >= end and spot[0] - end < 40:
            end = spot[1]
        elif spot[1] <= start and start - spot[1] < 40:
            start = spot[0]
    span = item.span(start, end)
    up = any(group.get(name) for name in ("up", "up2"))
    world = item.pattern("claim_everywhere").search(marked) and not item.missions
    mission = passages.mission_at(item, start, end) or (None if world else passages.mission_before(index))
    return Claim(
        "trend",
        span.read(passages.text),
        span,
        mission=mission,
        measure="deaths" if group.get("death") or group.get("figure") else "attacks",
        direction="up" if up else "down",
        since=since,
    )


def _is_ours(passages: Passages, index: int, match: re.Match[str]) -> bool:
    """Tell whether the attacks are those on peacekeepers: as the words say, or as the text is about them."""
    item = passages.items[index]
    marked = item.marked
    group = match.groupdict()
    named = next((name for name in ("death", "attack") if group.get(name)), None)
    noun_end = match.end(named) if named else match.end()
    target = item.pattern("trend_target").match(marked[noun_end:])
    whom = target["t"] if target else ""
    ahead = marked[max(0, match.start() - 40) : noun_end]
    ours = (
        passages.is_peacekeeping(whom)
        or passages.is_peacekeeping(ahead)
        or item.pattern("trend_ours").search(whom) is not None
        or passages.is_peacekeeping(group.get("gap") or "")
    )
    if ours:
        return True
    others = item.pattern("toll_others")
    if others.search(item.pattern("trend_besides").split(whom)[0]) or others.search(ahead):
        return False
    around = marked[max(0, match.start() - 60) : match.end() + 60]
    if passages.is_peacekeeping(marked) and not others.search(around):
        return True
    if passages.main_mission is None and not group.get("figure"):
        return False
    if not item.pattern("trend_definite").search(match[0]):
        return False
    return any(passages.is_un(i.marked) for i in passages.items[max(0, index - 4) : index + 3])


def _read_since(passages: Passages, item: Passage) -> tuple[str | None, tuple[int, int] | None]:
    """The beginning of the trend and the words that state it."""
    if match := item.pattern("trend_since").search(item.marked):
        when = next((d for d in item.dates if d.start == match.start("d")), None)
        return (when.iso if when else None), match.span()
    match = item.pattern("trend_length").search(item.folded)
    if match is None:
        return None, None
    unit = next((name for name in _MONTHS if match[name]), None)
    if passages.published is None or not (match["half"] or match["n"] or unit in ("year", "decade")):
        return None, match.span()
    count = (read_number(match["n"], item.lang) or 1) if match["n"] else 1
    months = 18.0 if match["half"] or unit is None else count * _MONTHS[unit]
    return _back(passages.published[1], months), match.span()


def _back(day: date, months: float) -> str:
    return f"{day - timedelta(days=round(months * 30.44)):%Y-%m}"

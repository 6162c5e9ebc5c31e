"""Clauses: a sentence cut where it passes from one attack to another.

"Attacks on Sunday that left five dead near A and a 19 May incident in which four died in B" holds two attacks; "one
died and four were injured on Sunday near A" holds one. A cut is made only where both sides tell of an attack and each
has a date or a place of its own that the other does not share.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from casque.coder.casualties import Casualty
from casque.coder.parsing import pattern
from casque.model import DateRange, Span


@dataclass(frozen=True, slots=True)
class Facts:
    """What a candidate clause holds, as far as cutting needs it.

    Attributes:
        evidence: True when it tells of an attack or of casualties.
        days: resolved dates that may be the attack's.
        towns: names of towns that may be its place.
        casualties: counts in it.
    """

    evidence: bool
    days: tuple[Day, ...]
    towns: frozenset[str]
    casualties: tuple[Casualty, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A resolved date, with the weekday on which it fell where that is known though the date is not.

    Attributes:
        range: the days it may have been.
        weekday: 0 (Monday) to 6, or None.
    """

    range: DateRange
    weekday: int | None = None


def agree(first: Day, second: Day) -> bool:
    """Tell whether two dates can be the same day: they overlap, and their weekdays do not differ."""
    if not first.range.overlaps(second.range):
        return False
    weekdays = [
        d.range.start.weekday() if d.range.precision == 1 else d.weekday for d in (first, second)
    ]  # fmt: skip
    return None in weekdays or weekdays[0] == weekdays[1]


def split_clauses(low: str, sentence: Span, read: Callable[[Span], Facts], lang: str) -> list[Span]:
    """Cut a sentence into clauses that tell of one attack each.

    Args:
        low: the folded text.
        sentence: its span.
        read: tells what a span holds.
        lang: ISO 639-1 code of its language.

    Returns:
        Clauses in order; one, the sentence itself, when there is nothing to cut.
    """
    cuts = [m.span() for m in pattern(lang, "clause_cut").finditer(low, sentence.start, sentence.end)]
    if not cuts or len(cuts) > 24:
        return [sentence]
    whole = read(sentence)
    came = pattern(lang, "came_after_clause").search(low, sentence.start, sentence.end) is not None
    if len(whole.days) < 2 and len(whole.towns) < 2 and not came:
        return [sentence]
    clauses: list[Span] = []
    start = sentence.start
    for low_end, high_start in cuts:
        left, right = Span(start, low_end), Span(high_start, sentence.end)
        if left.end <= left.start or right.end <= right.start:
            continue
        first, second = read(left), read(right)
        if _differ(first, second) or _is_lead(low, left, first, second, lang):
            clauses.append(left)
            start = high_start
    clauses.append(Span(start, sentence.end))
    return clauses


def _is_lead(low: str, left: Span, first: Facts, second: Facts, lang: str) -> bool:
    """Tell whether the left only leads to the right: "three died: on 3 March ...", "it came two days after"."""
    if not second.evidence or first.days:
        return False
    if low[left.end] == ":":
        return bool(second.days)
    return pattern(lang, "came_clause").search(low, left.start, left.end) is not None


def _differ(left: Facts, right: Facts) -> bool:
    if not (left.evidence and right.evidence):
        return False
    if left.days and right.days:
        return not any(agree(a, b) for a in left.days for b in right.days)
    if left.days and not right.days:
        return False
    return bool(
        left.towns and right.towns and not left.towns & right.towns and left.casualties and right.casualties
        and not (left.days or right.days)
    )  # fmt: skip

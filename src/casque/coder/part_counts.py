"""Counts that belong to another: parts of it by nationality or severity, and the number to which it has risen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casque.coder.casualty import Casualty
from casque.coder.linking import Link, Row, chain_right
from casque.coder.phrases import Phrase
from casque.model import CountRange, Span


def mark_apposed(row: Row, linked: list[Link]) -> list[Link]:
    """Mark what a count is made of: "two peacekeepers, one from Gabon and one from Morocco, were killed".

    Args:
        row: the clause.
        linked: the phrases that one outcome word governs, in order.

    Returns:
        The same phrases; those that add up to the first are parts of it.
    """
    whole = row.phrases[linked[0][0]]
    first = whole.count
    if len(linked) < 2 or linked[0][1] or first is None:
        return linked
    named, gap = row.phrases[linked[1][0]], row.gap(linked[0][0], linked[1][0])
    apposed = first == named.count and named.headless and whole.nationality is None and not whole.headless
    if apposed and row.said("gap_apposed").fullmatch(gap):
        # "A peacekeeper, a Chadian, was killed": one man.
        whole.nationality = whole.nationality or named.nationality
        row.used.add(linked[1][0])
        return [linked[0], *linked[2:]]
    last = _add_up(row, first, linked[1:])
    if last is None:
        return linked
    alone = len(linked) == 2 and row.phrases[linked[1][0]].nationality is None
    if alone or not row.said("gap_apposed").fullmatch(row.gap(linked[0][0], linked[1][0])):
        return linked
    return [linked[0], *((at, part or at <= last) for at, part in linked[1:])]


def _add_up(row: Row, whole: CountRange, linked: Sequence[Link]) -> int | None:
    """Find the last of the counts that add up to a whole; None when they do not.

    The last may be told once more ("two observers, a Dane and a Pole"); others may stand behind them only when a
    conjunction sets them apart ("as well as their driver").
    """
    own = [at for at, part in linked if not part]
    best = [_best(row, at) for at in own]
    total = 0
    for i, value in enumerate(best):
        if value is None:
            return None
        total += value
        if whole.best != total or total < 2:
            continue
        if i and i + 1 < len(own) and not row.said("gap_apposed").fullmatch(row.gap(own[i], own[i + 1])):
            return own[i]  # "a Dane and a Pole, as well as their interpreter"
        rest = [v for v in best[i + 1 :] if v is not None]
        if sum(rest) in (0, value):
            return own[-1]
    return None


def _best(row: Row, at: int) -> int | None:
    count = row.phrases[at].count
    return count.best if count is not None else None


def find_risen(row: Row) -> list[Casualty]:
    """Find a corrected total: "the number of peacekeepers killed has risen from two to four" is four.

    Args:
        row: the clause, its outcome words linked.
    """
    found: list[Casualty] = []
    free = [p for i, p in enumerate(row.phrases) if i not in row.used]
    if not any(p.count is not None for p in free) or not row.said("risen_gate").search(row.low, *_ends(row.span)):
        return found
    for i, phrase in enumerate(free):
        if phrase.count is None:
            continue
        count, match = phrase.count, row.said("risen_to").search(row.low, row.span.start, phrase.start)
        if count.bound == "range" and count.high is not None:
            # "from two to four": read as a range, meant as a rise.
            count = CountRange.exactly(count.high)
            match = row.said("risen_from").search(row.low, row.span.start, phrase.start)
        if match is None:
            continue
        outcome = next((o for o in ("killed", "injured") if row.said(f"counted_{o}").search(match.group())), None)
        if outcome is None:
            continue
        whose = next((p for p in reversed(free[:i]) if p.role is not None), phrase)
        found.append(
            Casualty(
                outcome, phrase.role or whose.role or "un:", count, phrase.nationality or whose.nationality,
                Span(match.start(), phrase.end), match.start(), un=whose.un, missions=whose.missions,
                who=Span(phrase.start, phrase.end),
            )
        )  # fmt: skip
    return found


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def find_parts(row: Row, found: Sequence[Casualty]) -> list[Casualty]:
    """Find parts of a count of the clause: "eight wounded, three seriously"; "five dead: three Chadians".

    Args:
        row: the clause, its outcome words linked.
        found: its counts so far.
    """
    parts: list[Casualty] = []
    for i, phrase in enumerate(row.phrases):
        if i in row.used or phrase.count is None:
            continue
        before = [c for c in found if c.span.end <= phrase.start and c.count is not None and c.count.best != 0]
        if not before:
            continue
        whole = before[-1]
        match = row.said("severity_part").match(row.low, phrase.end, phrase.end + 60)
        if match and (phrase.role is None or phrase.partitive) and whole.outcome == "injured":
            severity = "serious" if row.said("serious").search(match.group()) else "light"
            part = _cut(whole, phrase, match.end())
            parts.append(replace(part, nationality=phrase.nationality, severity=severity))
            continue
        gap = row.low[whole.span.end : phrase.start]
        behind = row.said("among_them").match(row.low, phrase.end)
        if behind and row.said("gap_apposed").fullmatch(gap):
            part = _cut(whole, phrase, behind.end())  # "the toll is put at eight, three women among them"
            sex = row.said("only_sex").search(row.low, phrase.start, phrase.end)
            parts.append(part if sex or phrase.role is None else replace(part, role=phrase.role, un=phrase.un))
            continue
        if row.said("gap_list").fullmatch(gap):
            listed = chain_right(row, i, row.span.end)
            if whole.count is not None and _add_up(row, whole.count, listed) is not None:
                for at, _ in listed:
                    row.used.add(at)
                    part = _cut(whole, row.phrases[at], row.phrases[at].end)
                    own = row.phrases[at].role
                    sex = row.said("only_sex").search(row.low, row.phrases[at].start, row.phrases[at].end)
                    unnamed = whole.role is None or whole.role == "unknown:"
                    own = whole.role if own is None or sex or (own == "?:" and not unnamed) else own
                    parts.append(replace(part, role=own, un=row.phrases[at].un or whole.un))
                continue
        bare = phrase.nationality is not None and phrase.role in (None, "?:") and len(gap) <= 60
        if bare and row.said("gap_listed").fullmatch(gap):
            parts.append(_cut(whole, phrase, phrase.end))
    return _go_on(row, parts)


def _go_on(row: Row, parts: list[Casualty]) -> list[Casualty]:
    """A list goes on: "... (two Chadians and one Nigerien)"."""
    for item in parts:  # grows as it is read
        if item.nationality is None:
            continue
        for i, phrase in enumerate(row.phrases):
            if phrase.start <= item.span.end or i in row.used or phrase.nationality is None or phrase.count is None:
                continue
            told = any(c.span.start == phrase.start for c in parts)
            if not told and row.said("gap_chain").fullmatch(row.low[item.span.end : phrase.start]):
                parts.append(_cut(item, phrase, phrase.end))
            break
    return parts


def _cut(whole: Casualty, phrase: Phrase, end: int) -> Casualty:
    return replace(
        whole, count=phrase.count, nationality=phrase.nationality, part=True, trigger=phrase.start,
        span=Span(phrase.start, end), who=Span(phrase.start, phrase.end),
    )  # fmt: skip

"""Dates in running text: an own grammar with spans, and their resolution to days with a stated precision.

A mention is first read as written (:func:`find_dates`), without any knowledge of when the text was published; it
becomes days in a second step (:func:`resolve_date`), from the days on which the text may have been published and the
date that was spoken of last. What cannot be resolved stays None: a date is never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from casque.coder.date_forms import Grammar, find_keywords, load_grammar, read_form
from casque.coder.date_mentions import ROLES, DateMention, PublishedRange
from casque.coder.folding import fold
from casque.coder.resolving import resolve_date
from casque.model import Span

__all__ = ["ROLES", "DateMention", "PublishedRange", "find_dates", "resolve_date"]

#: Characters before and behind a word of time within which the rest of its date stands.
_MARGIN = 48
_BEFORE = 44
_BEHIND = 36
#: Between a day and its weekday.
_APPOSITION = re.compile(r"\s*,\s*(?:\w{1,2}\s+)?")


def _scan(grammar: Grammar, low: str) -> Iterator[re.Match[str]]:
    """Match only around words that every date has one of: the grammar is slow, an automaton is not."""
    start, end = 0, -1
    for low_at, high_at in find_keywords(grammar, low):
        if low_at - _BEFORE > end:
            if end > start:
                yield from grammar.main.finditer(low, start, end)
            start = max(low_at - _BEFORE, end, 0)
            while 0 < start < low_at and low[start].isalnum() and low[start - 1].isalnum():
                start += 1
        end = min(high_at + _BEHIND, len(low))
        while end < len(low) and low[end].isalnum() and end < high_at + 2 * _BEHIND:
            end += 1
    if end > start:
        yield from grammar.main.finditer(low, start, end)


def find_dates(text: str, lang: str = "en", *, folded: str | None = None) -> tuple[DateMention, ...]:
    """Find every date that a text writes.

    Args:
        text: the text as given.
        lang: ISO 639-1 code of its language.
        folded: ``fold(text)`` where the caller has it already.

    Returns:
        Mentions in the order of the text; they do not overlap.
    """
    low = fold(text) if folded is None else folded
    grammar = load_grammar(lang)
    found: list[DateMention] = []
    for match in _scan(grammar, low):
        mention = read_form(grammar, match, text, low)
        if mention is None:
            continue
        mention = _look_ahead(grammar, mention, text, low)
        named = _name_day(found[-1], mention, text, low) if found else None
        if named is not None:
            found[-1] = named
        elif found and _joins(grammar, found[-1], mention, low):
            found[-1] = _join(found[-1], mention, text)
        else:
            found.append(mention)
    return tuple(found)


def _look_ahead(grammar: Grammar, mention: DateMention, text: str, low: str) -> DateMention:
    """Take in the preposition before a date, and the role that it gives."""
    ahead = grammar.before.search(low, max(0, mention.core.start - _MARGIN), mention.core.start)
    if ahead is None or ahead.lastgroup is None:
        return mention
    role = ahead.lastgroup
    start = ahead.start() if role == "on" else mention.core.start
    if start > 0 and low[start - 1].isalnum():
        start = mention.core.start
    span = Span(start, mention.core.end)
    return replace(mention, span=span, text=span.read(text), role=None if role == "on" else role)


def _name_day(first: DateMention, second: DateMention, text: str, low: str) -> DateMention | None:
    """Read "13 May, a Saturday" and "the previous Sunday, 3 June" as one day with its weekday."""
    if not _APPOSITION.fullmatch(low, first.core.end, second.span.start):
        return None
    day, other = (first, second) if first.kind == "day" else (second, first)
    if day.kind != "day" or other.kind != "weekday" or day.weekday is not None or day.month is None or day.day_to:
        return None
    if other is second and other.modifier is not None:
        return None
    span = Span(first.span.start, second.core.end)
    core = Span(first.core.start, second.core.end)
    return replace(day, weekday=other.weekday, span=span, core=core, text=span.read(text), role=first.role)


def _joins(grammar: Grammar, first: DateMention, second: DateMention, low: str) -> bool:
    """Tell whether "between 27 May" and "5 September 2014" are the two ends of one range."""
    if first.end is not None or second.end is not None or second.kind != first.kind:
        return False
    if first.kind not in ("day", "month", "year", "weekday") or second.day_to is not None:
        return False
    gap = low[first.core.end : second.core.start]
    if len(gap) > 24:
        return False
    if grammar.join.fullmatch(gap):
        return first.kind != "year" or first.role == "from" or _is_paired(grammar, first, low)
    if not grammar.join_pair.fullmatch(gap):
        return False
    follows = first.weekday is not None and second.weekday is not None and (first.weekday + 1) % 7 == second.weekday
    return (first.kind == "weekday" and follows) or _is_paired(grammar, first, low)


def _is_paired(grammar: Grammar, first: DateMention, low: str) -> bool:
    return grammar.pair_before.search(low, max(0, first.core.start - _MARGIN), first.core.start) is not None


def _join(first: DateMention, second: DateMention, text: str) -> DateMention:
    month = first.month if first.month is not None else second.month if _ascends(first, second) else None
    start = replace(first, year=first.year if first.year is not None else second.year, month=month)
    span = Span(first.span.start, second.core.end)
    return replace(
        start, kind="range", span=span, core=Span(first.core.start, second.core.end), text=span.read(text),
        role=None if first.role == "from" else first.role, end=second,
    )  # fmt: skip


def _ascends(first: DateMention, second: DateMention) -> bool:
    return first.day is not None and second.day is not None and first.day < second.day

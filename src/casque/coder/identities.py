"""Identities: who the dead or injured were, said of a count already told ("Six were Pakistanis, two Russians").

The subject is a number, "the other two", "three of the dead", "the victims"; what stands behind "were", "include" or
"came from" gives their nationality or their kind. Each is a part of the count told before.
"""

from __future__ import annotations

from casque.coder.casualty import Casualty
from casque.coder.linking import Row, chain_right
from casque.coder.phrases import Phrase
from casque.model import CountRange, Span


def find_identities(row: Row, outcome: str | None) -> list[Casualty]:
    """Find what a clause says of the origin of victims already counted.

    Args:
        row: the clause.
        outcome: outcome told before the clause; None where only words of the clause itself ("the dead") can tell it.

    Returns:
        Parts of the count told before.
    """
    found = _find_list(row, outcome)
    taken = max((p.span.end for p in found), default=row.span.start)
    for copula in row.said("identity_copula").finditer(row.low, row.span.start, row.span.end):
        if copula.start() < taken:
            continue
        named = row.said("identity_class").search(row.low, taken, copula.start())
        subject = _subject(row, copula.start(), taken)
        told = _outcome(row, named.group() if named else _words(row, subject)) or outcome
        if told is None or (named is None and subject is None):
            continue
        parts = _read(row, told, subject, copula.end())
        if parts:
            outcome = told
            found.extend(parts)
            taken = max(p.span.end for p in parts)
    return found or _among(row)


def _among(row: Row) -> list[Casualty]:
    """ "Three Guineans were among the dead": the counted first."""
    found = []
    for phrase in row.phrases:
        known = phrase.count is not None and phrase.count.best is not None
        said = row.said("among_class").match(row.low, phrase.end) if known else None
        outcome = _outcome(row, said.group()) if said is not None else None
        if outcome is not None and not phrase.definite:
            found.append(_part(outcome, phrase, phrase, None))
    return found


def _find_list(row: Row, outcome: str | None) -> list[Casualty]:
    """ "The victims - two Chadians and a Togolese - were ...": a list without a verb."""
    match = row.said("identity_list").search(row.low, row.span.start, row.span.end)
    told = (_outcome(row, match.group()) or outcome) if match is not None else None
    if match is None or told is None:
        return []
    first = next((i for i, p in enumerate(row.phrases) if p.start >= match.end()), None)
    if first is None or row.low[match.end() : row.phrases[first].start].strip():
        return []
    listed = [row.phrases[at] for at, _ in chain_right(row, first, row.span.end)]
    if not all(p.count is not None and p.count.best and not p.definite for p in listed):
        return []
    return [_part(told, p, p, None) for p in listed] if any(p.nationality for p in listed) else []


def _outcome(row: Row, words: str) -> str | None:
    return next((o for o in ("killed", "injured") if row.said(f"class_{o}").search(words)), None)


def _words(row: Row, phrase: Phrase | None) -> str:
    return row.low[phrase.start : phrase.end] if phrase is not None else ""


def _subject(row: Row, end: int, start: int) -> Phrase | None:
    """The number, or the counted phrase, right before the copula."""
    for phrase in reversed(row.phrases):
        if start <= phrase.start and phrase.end <= end:
            near = row.said("identity_gap").fullmatch(row.low[phrase.end : end]) is not None
            if not near and phrase.count is None:
                continue  # "two of the dead, both from its border police, were ..."
            known = phrase.count is not None and phrase.count.best not in (None, 0)
            return phrase if near and (known or phrase.other) and phrase.nationality is None else None
    return None


def _read(row: Row, outcome: str, subject: Phrase | None, start: int) -> list[Casualty]:
    first = next((i for i, p in enumerate(row.phrases) if p.start >= start), None)
    near = first is not None and row.said("gap_short").fullmatch(row.low[start : row.phrases[first].start])
    if first is not None and near:
        listed = [row.phrases[at] for at, _ in chain_right(row, first, row.span.end)]
        counted = [p for p in listed if p.count is not None and p.count.best]
        if counted and counted[0] is listed[0] and not row.phrases[first].definite:
            role = next((p.role for p in counted if p.role not in (None, "?:")), None)
            return [_part(outcome, p, p, role) for p in counted]
        apposed = listed[1:]
        if subject is not None and apposed and all(p.count is not None for p in apposed):
            return [_part(outcome, p, p, listed[0].role) for p in apposed]
        if subject is not None:
            return [_part(outcome, subject, row.phrases[first], None), *_go_on(row, outcome, first)]
    if subject is None:
        return []
    nation = _nation(row, start)
    if nation is None:
        return []
    end, key = nation
    whose = Phrase(subject.start, end, subject.first, subject.last, nationality=key)
    behind = next((i for i, p in enumerate(row.phrases) if p.start >= end), None)
    more = [] if behind is None else _go_on(row, outcome, behind - 1, end)
    return [_part(outcome, subject, whose, None), *more]


def _nation(row: Row, start: int) -> tuple[int, str] | None:
    """The nationality or country right behind the copula ("German", "from Chad")."""
    for unit in row.units:
        if unit.start >= start:
            if unit.tag in "ly" and unit.hit is not None:
                return unit.end, unit.hit.key
            if unit.tag not in "fdOeva":
                return None
    return None


def _go_on(row: Row, outcome: str, first: int, end: int | None = None) -> list[Casualty]:
    """ "One was Salvadoran, the other Cambodian": the copula left out."""
    found: list[Casualty] = []
    position = row.phrases[first].end if end is None else end
    for phrase in row.phrases[first + 1 :]:
        gap = row.low[position : phrase.start]
        if phrase.nationality is None or not row.said("gap_chain").fullmatch(gap):
            break
        found.append(_part(outcome, phrase, phrase, None))
        position = phrase.end
    return found


def _part(outcome: str, counted: Phrase, named: Phrase, role: str | None) -> Casualty:
    count = counted.count
    if count is None or count.best is None:
        count = CountRange.exactly(1)
    own = named.role if named.role not in (None, "?:") else role or named.role or counted.role or "?:"
    span = Span(min(counted.start, named.start), max(counted.end, named.end))
    return Casualty(
        outcome, own, count, named.nationality, span, span.start, part=True, un=named.un or counted.un,
        missions=named.missions, who=span,
    )  # fmt: skip

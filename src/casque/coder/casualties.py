"""Casualties: who was killed, injured, missing or abducted, in what number, as one clause says it.

Outcome words are found by :mod:`casque.coder.outcome_words`, noun phrases by :mod:`casque.coder.phrases`, and
:mod:`casque.coder.linking` says which of them belong together. "No casualties" is a zero, not an unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casque.coder.casualty import Casualty
from casque.coder.identities import find_identities
from casque.coder.linking import Link, Row, link, link_included
from casque.coder.outcome_words import Trigger, find_triggers
from casque.coder.parsing import ParsedText, pattern
from casque.coder.part_counts import find_parts, find_risen, mark_apposed
from casque.coder.phrases import Phrase, find_phrases, split_units
from casque.coder.zeros import find_zeros
from casque.model import CountRange, Span

__all__ = ["Casualty", "find_casualties", "find_elided", "find_pronoun"]

_ZERO, _ONE = CountRange.exactly(0), CountRange.exactly(1)


def find_casualties(parsed: ParsedText, span: Span) -> list[Casualty]:
    """Find the casualties that a sentence, or a part of one, states.

    Args:
        parsed: the text.
        span: the sentence or clause.

    Returns:
        Counts in the order of the text.
    """
    if not pattern(parsed.pack.code, "gate").search(parsed.low, span.start, span.end):
        return []
    found = [
        Casualty(outcome, role, _ZERO, None, place, place.start, who=place)
        for outcome, role, place in find_zeros(parsed, span)
    ]
    units = split_units(parsed, span)
    row = Row(parsed, span, units, find_phrases(parsed, units))
    triggers = find_triggers(parsed, span, units)
    earlier = span.start
    for number, trigger in enumerate(triggers):
        if any(c.span.start <= trigger.start < c.span.end and c.count == _ZERO for c in found):
            continue
        later = triggers[number + 1].start if number + 1 < len(triggers) else span.end
        taken = _take(row, trigger, earlier, later)
        earlier = trigger.end if taken else earlier
        found.extend(taken)
    died = {c.who for c in found if c.outcome == "killed"}
    found = [c for c in found if c.outcome != "injured" or c.who not in died or c.count is None or c.count.best == 0]
    found = _correct(found, find_risen(row))
    found.extend(find_parts(row, found))
    if not found and triggers:
        found = find_identities(row, None)
    found.sort(key=lambda c: c.span.start)
    return _spread(row, _carry(row, _split(row, found)))


def _take(row: Row, trigger: Trigger, earlier: int, later: int) -> list[Casualty]:
    """Make casualties of what an outcome word governs; nouns left out are read from those that stand there."""
    linked = link(row, trigger, earlier, later)
    if not linked:
        return []
    for at, _ in linked:
        _count_beside(row, row.phrases[at], len(linked), trigger if trigger.form in ("base", "ing") else None)
    linked = _drop_bare(row, mark_apposed(row, linked))
    linked += link_included(row, trigger, linked, later)
    phrases = row.phrases
    role = next((phrases[at].role for at, _ in reversed(linked) if phrases[at].role not in (None, "?:")), None)
    found = []
    for at, part in linked:
        row.used.add(at)
        # "six Italians and two civilians": the Italians are none; "two Chadian and one Nigerien soldier" all are.
        apart = at + 1 == len(phrases) or len(row.gap(at, at + 1)) > len(" and ")
        own = (apart or row.low[phrases[at].end - 1] == "s") and (role or "").startswith(("civilian", "attacker"))
        if role is not None and phrases[at].headless and not own:
            phrases[at].role, phrases[at].un = role, role.startswith("un:")
        if part and role is not None and row.said("only_sex").search(row.low, phrases[at].start, phrases[at].end):
            whole = phrases[linked[0][0]]
            phrases[at].role, phrases[at].un = whole.role, whole.un  # "seven peacekeepers, among them a woman"
        if phrases[at].role == "unknown:" and row.said("own_loss").match(row.low, trigger.start):
            phrases[at].role = "?:"  # "the battalion lost six men"
        _read_among(row, trigger, phrases[at])
        found.append(_make(row, trigger, phrases[at], part))
    return found


def _drop_bare(row: Row, linked: list[Link]) -> list[Link]:
    """ "Seventeen soldiers and police officers": the second noun shares the number of the first."""
    if len(linked) < 2:
        return linked
    if not any(row.phrases[at].numbered for at, _ in linked):
        return linked
    return [(at, part) for at, part in linked if not _is_bare(row, row.phrases[at])]


def _is_bare(row: Row, phrase: Phrase) -> bool:
    vague = phrase.count is not None and phrase.count.bound == "vague" and not phrase.numbered
    return vague and row.said("bare_plural").match(row.low, phrase.start) is not None


def _read_among(row: Row, trigger: Trigger, phrase: Phrase) -> None:
    """ "Eight dead among the assailants": whose the dead are."""
    if phrase.role is not None:
        return
    match = row.said("among_whom").match(row.low, max(trigger.end, phrase.end))
    whose = next((p for p in row.phrases if match and match.start() <= p.start <= match.end()), None)
    if whose is not None and whose.role is not None:
        phrase.role, phrase.un, phrase.missions = whose.role, whose.un, whose.missions
        phrase.nationality = phrase.nationality or whose.nationality
        phrase.armed_group = whose.armed_group


def _count_beside(row: Row, phrase: Phrase, together: int, object_of: Trigger | None) -> None:
    """ "Three observers and their interpreter": he is one, though no number says so."""
    if phrase.definite and phrase.numbered:
        # "Its twelve occupants", "the three others", "the six soldiers who were in it": told for the first time.
        fresh = phrase.other or any(
            row.said(name).match(row.low, at)
            for name, at in (("owned_noun", phrase.start), ("relative_next", phrase.end))
        )
        phrase.definite = not fresh
    bare = phrase.count is None and not phrase.definite and phrase.role is not None
    beside = bare and object_of is not None and 0 <= phrase.start - object_of.end <= 2
    if beside and not row.said("mass_noun").search(row.low, phrase.start, phrase.end):
        phrase.count = CountRange.exactly(1)  # a headline leaves the article out: "Gunmen kill UN policeman"
    if phrase.definite and phrase.count is None and phrase.role is not None:
        owned = row.said("owned_noun").match(row.low, phrase.start) is not None
        # The noun alone tells: "interprète libanais" is one man.
        noun = next((u for u in reversed(row.units[phrase.first : phrase.last]) if u.tag == "h"), phrase)
        if (together > 1 or owned) and not row.said("plural_noun").search(row.low, noun.start, noun.end):
            phrase.count, phrase.definite = CountRange.exactly(1), False


def _split(row: Row, found: list[Casualty]) -> list[Casualty]:
    """ "One died at once, the other in hospital", "one of them died": parts of a count told before."""
    other = max((p.start for p in row.phrases if p.other and p.count == _ONE and not p.ordinal), default=-1)
    told: list[Casualty] = []
    for item in found:
        alone = item.count == _ONE and item.role is None and not item.ordinal
        whole = [c for c in told if c.outcome == item.outcome and not c.part and _exceeds(c, item)]
        whole = [c for c in whole if item.role in (None, c.role)]
        distributed = alone and not item.other and row.said("one_of_two").search(row.low, item.span.start) is not None
        if (item.partitive and whole) or (distributed and item.span.start <= other):
            item = replace(item, part=True)
        told.append(item)
    return told


def _exceeds(whole: Casualty, part: Casualty) -> bool:
    best = [c.count.best if c.count is not None else None for c in (whole, part)]
    return best[0] is not None and best[1] is not None and best[0] > best[1]


def _spread(row: Row, found: list[Casualty]) -> list[Casualty]:
    """ "One dead and three wounded, all from Burkina Faso": the nationality of every count before it."""
    match = row.said("all_from").search(row.low, row.span.start, row.span.end) if found else None
    if match is None:
        return found
    nation = next(
        (u.hit.key for u in row.units if u.start >= match.end() and u.tag in "ly" and u.hit is not None), None
    )
    near = next((u.start for u in row.units if u.start >= match.end() and u.tag in "ly"), row.span.end)
    if nation is None or not row.said("all_from_gap").fullmatch(row.low[match.end() : near]):
        return found
    return [
        replace(c, nationality=nation)
        if c.span.start < match.start() and c.nationality is None and c.count != _ZERO and _may_serve(c.role) else c
        for c in found
    ]  # fmt: skip


def _may_serve(role: str | None) -> bool:
    return role is None or role.startswith(("?", "un", "unknown"))


def _carry(row: Row, found: list[Casualty]) -> list[Casualty]:
    """ "Four Nigerians were killed and eight wounded": the noun left out is the same, unless others are meant."""
    carried: list[Casualty] = []
    for item in found:
        words = row.low[item.who.start : item.who.end]
        alike = item.role is None or (item.role == "?:" and row.said("same_nation").search(words) is not None)
        if alike and item.nationality is None and item.count != _ZERO and not item.part:
            named = [c for c in carried if c.role is not None and c.count is not None and c.count != _ZERO]
            nations = {c.nationality for c in named if c.trigger == named[-1].trigger}
            own = item.role is not None or ((not item.other or item.ordinal) and not item.partitive)
            if len(nations) == 1 and own:
                item = replace(item, nationality=nations.pop())
        carried.append(item)
    return carried


def _correct(found: list[Casualty], risen: Sequence[Casualty]) -> list[Casualty]:
    """Put the number to which a count has risen in the place of "the peacekeepers killed"."""
    if not risen:
        return found
    outcome = risen[0].outcome
    vague = [c for c in found if c.outcome == outcome and c.count is not None and c.count.bound == "vague"]
    # Another count of the same outcome ("with the death of one more") is a part of the new total.
    kept = [replace(c, part=c.part or c.outcome == outcome) for c in found if c not in vague]
    if not vague:
        return [*kept, *risen]
    whose = vague[0]
    return kept + [replace(r, role=whose.role, nationality=whose.nationality, un=whose.un) for r in risen]


def _make(row: Row, trigger: Trigger, phrase: Phrase, part: bool) -> Casualty:
    low = row.low
    part = part or row.said("among_them").match(low, phrase.end) is not None
    count, ordinal = phrase.count, 0
    match = row.said("nth").search(low, max(row.span.start, phrase.start - 16), phrase.end)
    if match:
        count, ordinal = CountRange.exactly(1), row.parsed.pack.ordinals[match["nth"]]
        phrase.start = min(phrase.start, match.start())
    high = count.high if count is not None and count.bound == "range" else None
    if high is not None and row.said("risen_from").search(low, row.span.start, phrase.start):
        count = CountRange.exactly(high)  # "has risen from five to six dead"
    severity = _read_severity(row, trigger, phrase) if trigger.outcome == "injured" else None
    return Casualty(
        trigger.outcome, phrase.role, count, phrase.nationality,
        Span(min(phrase.start, trigger.start), max(phrase.end, trigger.end)), trigger.start, severity, part,
        phrase.un, phrase.definite, phrase.partitive, phrase.other, ordinal, phrase.armed_group, phrase.missions,
        Span(phrase.start, phrase.end),
    )  # fmt: skip


def _read_severity(row: Row, trigger: Trigger, phrase: Phrase) -> str | None:
    low = row.low
    told = row.said("severity_part").match(low, phrase.end, phrase.end + 60)
    if told and phrase.end > trigger.end:
        return "serious" if row.said("serious").search(told.group()) else "light"
    start = max(phrase.end if phrase.end <= trigger.start else row.span.start, trigger.start - 24)
    near = low[start : trigger.start] + " "
    near += low[trigger.start : min(row.span.end, trigger.end + 20)].split(",")[0]
    return next((s for s in ("serious", "light") if row.said(s).search(near)), None)


def find_elided(parsed: ParsedText, span: Span, outcome: str) -> list[Casualty]:
    """Find victims without an outcome word: "on 28 March, a Kenyan", "on 9 April at Y (one)", "two were Chadians".

    Args:
        parsed: the text.
        span: the clause.
        outcome: what the lead of the list has told of all of them.

    Returns:
        One count at most, or the parts of which the count told before is made.
    """
    dates = parsed.dates_in(span)
    copula = pattern(parsed.pack.code, "identity_copula").search(parsed.low, span.start, span.end)
    if not dates and not copula:
        return []
    low, units = parsed.low, split_units(parsed, span)
    row = Row(parsed, span, units, find_phrases(parsed, units))
    parts = find_identities(row, outcome) if copula else []
    if parts or not dates:
        return parts
    for phrase in row.phrases:
        if phrase.count is None or phrase.definite or phrase.start < dates[0].core.end:
            continue
        tail = low[phrase.end : min(phrase.end + 2, span.end)].strip()
        listed = low[dates[0].core.end : phrase.start].strip() == "," and tail[:1] in ("", ",", ";", ".")
        bracketed = low[phrase.start - 1 : phrase.start] == "(" and tail[:1] == ")"
        if (listed and phrase.role is not None) or bracketed:
            return [_copy(outcome, phrase, Span(phrase.start, phrase.end), phrase.start)]
    return []


def find_pronoun(parsed: ParsedText, span: Span, before: Span) -> list[Casualty]:
    """Find "They were injured": as many as the sentence before has named.

    Args:
        parsed: the text.
        span: the clause.
        before: the sentence before it.

    Returns:
        One count at most.
    """
    match = pattern(parsed.pack.code, "they_outcome").search(parsed.low, span.start, span.end)
    if match is None:
        return []
    outcome = next(name for name in ("killed", "injured", "abducted") if match[name])
    named = [
        p
        for p in find_phrases(parsed, split_units(parsed, before))
        if p.count is not None and p.count.bound != "vague" and not p.definite and p.role is not None
    ]
    return [_copy(outcome, named[-1], Span(*match.span()), match.start(outcome))] if named else []


def _copy(outcome: str, phrase: Phrase, place: Span, trigger: int) -> Casualty:
    return Casualty(
        outcome, phrase.role, phrase.count, phrase.nationality, place, trigger, un=phrase.un,
        missions=phrase.missions, who=place,
    )  # fmt: skip

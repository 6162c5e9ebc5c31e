"""Completion: what the sentences around an attack say of it where the sentence that told it does not.

"A convoy was hit near X. The device wounded three." tells one attack in two sentences. A clause that belongs to no
attack of its own lends its place, day, means and target to the attack told beside it, in the same paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from casque.coder.clauses import Day, agree
from casque.coder.dates import resolve_date
from casque.coder.days import is_spoken
from casque.coder.drafts import Clause, Draft, Reading
from casque.coder.groups import alpha2_of
from casque.coder.nearness import are_apart
from casque.coder.parsing import pattern
from casque.model import ReportDate

#: Sentences before or behind the telling of an attack within which it may be completed.
_REACH = 2
#: The same for its place and day, of which a lead often says little.
_FAR = 4
#: Characters between an attack and the day named last before it.
_GAP = 400


def complete_draft(reading: Reading, draft: Draft) -> None:
    """Fill what a draft still lacks from the clauses around it.

    Args:
        reading: the text, read to its end.
        draft: one of its attacks.
    """
    around = list(find_around(reading, draft, _REACH))
    further = [*around, *(c for c in find_around(reading, draft, _FAR) if all(c is not a for a in around))]
    if draft.date is None:
        dated = next((c for c in further if c.date is not None and c.date.range.precision <= 2), None)
        if dated is not None:
            draft.date, draft.weekday = dated.date, dated.weekday
    if draft.date is None and draft.spoken is None:
        draft.date = find_day_before(reading, draft)
    if draft.date is None:
        # "Three incidents today": the day of all of them.
        summed = [
            c
            for c in reading.clauses
            if c.date is not None
            and c.span.start < draft.anchor
            and c.date.range.precision <= 2
            and pattern(reading.lang, "summary").search(c.words)
        ]
        draft.date = summed[-1].date if summed else None
    if draft.place is None or draft.place.precision >= 5:
        for clause in further:
            found = clause.place
            if found is None or found.precision > 4 or clause.places[0].rank > 41:
                continue
            if not are_apart(draft.place, found):
                draft.place = found
                break
    if draft.place is None:
        _inherit_place(reading, draft)
    _share_nationality(reading, draft)
    for clause in around:
        if not draft.attack and not draft.types and clause.accident:
            draft.accident = True
        if not draft.types and clause.types and not pattern(reading.lang, "on_others").search(clause.words):
            draft.types.update(clause.types)
        if draft.target is None:
            draft.target = clause.target


def find_around(reading: Reading, draft: Draft, reach: int) -> Iterator[Clause]:
    """Clauses that no attack owns, near the draft and not against it, the nearest first."""
    owned = {id(c) for d in reading.drafts for c in d.told}
    numbers = {c.sentence.index for c in draft.told}
    paragraphs = {c.sentence.paragraph for c in draft.told}
    others = {c.sentence.index for d in reading.drafts if d is not draft for c in d.told}
    found = []
    for clause in reading.clauses:
        if id(clause) in owned or not numbers:
            continue
        if clause.sentence.paragraph not in paragraphs and reach <= _REACH:
            continue
        nearest = min(numbers, key=lambda n: abs(n - clause.sentence.index))
        distance = abs(nearest - clause.sentence.index)
        if distance > reach or any(
            min(nearest, clause.sentence.index) < n < max(nearest, clause.sentence.index) for n in others
        ):
            continue
        if (
            draft.date is not None
            and clause.date is not None
            and not agree(Day(draft.date.range, draft.weekday), Day(clause.date.range, clause.weekday))
        ):
            continue
        if pattern(reading.lang, "separate").search(clause.words) or pattern(reading.lang, "unreal").search(
            clause.words
        ):
            continue
        found.append((distance, clause.sentence.index, clause))
    found.sort(key=lambda item: item[:2])
    for _, _, clause in found:
        yield clause


def find_day_before(reading: Reading, draft: Draft) -> ReportDate | None:
    """The day named last before an attack, in a sentence that told nothing else: "Saturday will stay in memory."""
    for mention in reversed(reading.parsed.dates):
        gap = draft.anchor - mention.core.end
        if gap < 0 or mention.role is not None or mention.kind not in ("day", "weekday", "offset"):
            continue
        if gap > _GAP or any(d.covers(mention.core) for d in reading.datelines):
            return None
        sentence = next((s for s in reading.parsed.sentences if s.span.covers(mention.core)), None)
        if sentence is None or is_spoken(reading, sentence.span, mention):
            return None
        resolved = resolve_date(mention, reading.published, None)
        if resolved is None or resolved[0].precision > 2:
            return None
        return ReportDate(resolved[0], mention.text, mention.span, resolved[1])
    return None


def _share_nationality(reading: Reading, draft: Draft) -> None:
    """Give those who fell the nationality of the contingent that was attacked, where only one is named."""
    own = [c for c in draft.casualties if c.group == "un" and c.count.best != 0]
    if not own or any(c.nationality for c in own):
        return
    nations = set()
    for clause in draft.told:
        for hit in reading.parsed.hits_in(clause.span, "nationality"):
            if pattern(reading.lang, "contingent").match(reading.parsed.low, hit.end, clause.span.end):
                nations.add(hit.key)
    nations = {n for n in nations if alpha2_of(n) not in reading.countries}
    if len(nations) == 1:
        (nation,) = nations
        draft.casualties = [replace(c, nationality=nation) if c in own else c for c in draft.casualties]


def _inherit_place(reading: Reading, draft: Draft) -> None:
    """Take "the same camp", "the base" for the place told last before it."""
    if not any(pattern(reading.lang, "same_place").search(c.words) for c in draft.told):
        return
    before = [c for c in reading.clauses if c.span.start < draft.anchor and c.place is not None]
    named = [c for c in before if c.place is not None and c.place.precision <= 2 and c.places[0].rank <= 20]
    if named and draft.told[0].sentence.index - named[-1].sentence.index <= 4:
        draft.place = named[-1].place

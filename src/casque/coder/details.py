"""Details: what a clause that opens no attack says about one already told (a claim, the origin of the dead)."""

from __future__ import annotations

from dataclasses import replace

from casque.coder.drafts import Clause, Draft, Reading
from casque.coder.groups import alpha2_of
from casque.coder.merging import add_attributions
from casque.coder.nearness import are_apart
from casque.coder.parsing import pattern


def add_detail(reading: Reading, clause: Clause) -> None:
    """Add what a clause that opens no attack says about one already told."""
    if not reading.drafts:
        return
    lang, words = reading.lang, clause.words
    draft = _refer(reading, clause)
    if draft is None:
        return
    close = clause.sentence.index - draft.sentence <= 2 or clause.sentence.paragraph == draft.paragraph
    claim = pattern(lang, "claim").search(words)
    plural = pattern(reading.lang, "many_attacks").search(words) is not None
    unreal = pattern(lang, "unreal").search(words) is not None
    if (claim or pattern(lang, "denial").search(words) or pattern(lang, "suspicion").search(words)) and not plural:
        near = clause.sentence.index - draft.sentence <= 3 or clause.sentence.paragraph == draft.paragraph
        if near or pattern(lang, "back").search(words):
            before = len(draft.attributions)
            add_attributions(reading, draft, clause)
            if len(draft.attributions) > before:
                draft.spans.append(clause.span)
                draft.sentence = max(draft.sentence, clause.sentence.index)
                if claim:
                    return
    if plural or unreal or pattern(lang, "general").search(words):
        return
    origin = _read_origin(reading, clause)
    if origin is not None and close:
        _apply_origin(draft, origin)
        return
    if not close or (
        clause.date is not None and draft.date is not None and not clause.date.range.overlaps(draft.date.range)
    ):
        return
    back = pattern(lang, "back").search(words) is not None or clause.sentence.index - draft.sentence <= 1
    if not back:
        return
    added = False
    others = [c for c in clause.casualties if c.group != "un" or c.count.best == 0]
    if pattern(lang, "since_then").search(words):
        others = []  # a war's toll, not that of one attack
    if others and not are_apart(draft.place, clause.place) and not pattern(lang, "new_event").search(words):
        before = len(draft.casualties)
        told_already = {(c.outcome, c.group) for c in draft.casualties}
        for item in others:
            theirs = item.group in ("attacker", "civilian", "host_force", "parallel_force") or item.count.best == 0
            if theirs and (item.outcome, item.group) not in told_already:
                draft.casualties.append(item)
        added = len(draft.casualties) > before
    follows = clause.sentence.index - draft.sentence <= 1 and clause.sentence.paragraph == draft.paragraph
    told = (
        (
            clause.attack
            or (follows and clause.target is not None)
            or (follows and pattern(lang, "they_died").search(words) is not None)
        )
        and not pattern(lang, "new_event").search(words)
        and not are_apart(draft.place, clause.place)
    )
    if (
        told
        and (clause.un or follows or pattern(lang, "back").search(words))
        and not pattern(reading.lang, "on_others").search(words)
    ):
        if clause.types:
            for code, span in clause.types.items():
                draft.types.setdefault(code, span)
            draft.attack = True
            added = True
        if (
            clause.place is not None
            and clause.places[0].rank < 40
            and (draft.place is None or clause.place.precision < draft.place.precision)
        ):
            draft.place = clause.place
            added = True
        if clause.target is not None and draft.target is None:
            draft.target = clause.target
            added = True
        if clause.date is not None and (
            draft.date is None or clause.date.range.precision < draft.date.range.precision
        ):
            draft.date = clause.date
            added = True
        before = len(draft.attributions)
        add_attributions(reading, draft, clause)
        added = added or len(draft.attributions) > before
    if added:
        draft.spans.append(clause.span)
        draft.sentence = max(draft.sentence, clause.sentence.index)


def _refer(reading: Reading, clause: Clause) -> Draft | None:
    """The draft of which a clause speaks: the one of its date, else the last one told before it."""
    if clause.date is not None and clause.date.range.precision <= 2:
        dated = [d for d in reading.drafts if d.date is not None and d.date.range.overlaps(clause.date.range)]
        if dated:
            return dated[-1]
    before = [d for d in reading.drafts if d.anchor <= clause.span.start]
    return max(before, key=lambda d: (d.sentence, d.anchor), default=None)


def _read_origin(reading: Reading, clause: Clause) -> str | None:
    """ "The victims were Rwandan", "all four came from Togo": the nationality of those already counted."""
    match = pattern(reading.lang, "origin").search(clause.words)
    if match is None:
        return None
    keys = {h.key for h in reading.parsed.hits_in(clause.span, "nationality", "country")}
    hosts = {k for k in keys if alpha2_of(k) in reading.countries}
    rest = keys - hosts or keys
    return next(iter(rest)) if len(rest) == 1 else None


def _apply_origin(draft: Draft, nationality: str) -> None:
    whole = [c for c in draft.casualties if c.group == "un" and c.outcome == "killed" and not c.part_of_total]
    if len(whole) == 1 and whole[0].nationality is None:
        draft.casualties[draft.casualties.index(whole[0])] = replace(whole[0], nationality=nationality)

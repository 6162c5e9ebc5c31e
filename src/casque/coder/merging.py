"""Coreference: whether a clause speaks of an attack already told, and what it adds to it."""

from __future__ import annotations

from dataclasses import replace

from casque.coder.attributions import find_attributions
from casque.coder.clauses import Day, agree
from casque.coder.days import day_before
from casque.coder.drafts import Clause, Draft, Reading, sum_best, total_best
from casque.coder.judging import scene_of
from casque.coder.learned.choice import Option
from casque.coder.learned.draft_features import describe_new, describe_pair
from casque.coder.missions import MissionMention, choose_mission
from casque.coder.nearness import are_apart, is_same_place
from casque.coder.parsing import pattern
from casque.model import CasualtyCount, DateRange, ReportDate


def add_event(reading: Reading, clause: Clause) -> None:
    """Open a draft with a clause that tells of an attack, or merge it into the one it speaks of."""
    scene = scene_of(reading, clause)
    if (
        scene is not None
        and (clause.date is None or clause.place is None)
        and not pattern(reading.lang, "separate").search(clause.words)
    ):
        # The sentence before has told where and when these victims fell.
        if clause.date is None:
            clause.date, clause.weekday = scene.date, scene.weekday
        clause.places = clause.places or scene.places
        clause.types = {**scene.types, **clause.types}
        clause.target = clause.target or scene.target
        clause.attack = clause.attack or scene.attack
        clause.accident = clause.accident or scene.accident
    else:
        scene = None
    found, drop = _choose_draft(reading, clause)
    if drop:
        return
    draft = found
    if draft is None:
        draft = Draft(clause.span.start, clause.sentence.paragraph, clause.sentence.index)
        if clause.date is None and reading.drafts and pattern(reading.lang, "later_that_day").match(clause.words):
            draft.date = reading.drafts[-1].date
        elif clause.date is None and reading.summaries and not reading.drafts:
            first = reading.summaries[-1].date
            draft.date = first if first is not None and first.range.precision <= 2 else None
        reading.drafts.append(draft)
        _fill(reading, draft, clause, opening=True)
        if scene is not None:
            draft.anchor = min(draft.anchor, scene.span.start)
            draft.spans.append(scene.span)
            add_attributions(reading, draft, scene)
        reading.scene = None
    else:
        _fill(reading, draft, clause, opening=False)


def _choose_draft(reading: Reading, clause: Clause) -> tuple[Draft | None, bool]:
    """The draft that a clause tells again, or None for a new one; and whether it is to be dropped."""
    if not reading.drafts:
        return None, False
    same = _find_same(reading, clause)
    vague = same is None and _repeats_vaguely(reading, clause)
    options = [Option("drop", ("drop", "drop:vague" if vague else "drop:clear"), vague)]
    if not _only_counts(reading, clause):
        fresh = (*describe_new(reading, clause), "rule:new" if same is None else "rule:told")
        options.append(Option("new", fresh, same is None and not vague))
    first = len(options)
    for draft in reading.drafts:
        rule = "rule:chosen" if draft is same else "rule:fits" if _is_same(reading, draft, clause) else "rule:not"
        options.append(Option(draft.anchor, (*describe_pair(reading, draft, clause), rule), draft is same))
    chosen = reading.chooser.choose("same", clause.span, options)[0]
    return (reading.drafts[chosen - first] if chosen >= first else None), chosen == 0


def _only_counts(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause without a day or a place gives a number only: "AQIM spoke of seven dead"."""
    if clause.date is not None or clause.place is not None:
        return False
    earlier = pattern(reading.lang, "earlier_figure").search(clause.words) is not None
    headless = bool(clause.casualties) and all(c.role is None for c in clause.raw)
    return earlier or headless or not (clause.attack or clause.accident or clause.target is not None)


def _repeats_vaguely(reading: Reading, clause: Clause) -> bool:
    """A clause without date or place of its own that fits none of the drafts told: not a new attack."""
    if not reading.drafts or clause.date is not None or clause.place is not None:
        return False
    return pattern(reading.lang, "new_event").search(clause.words) is None


def _find_same(reading: Reading, clause: Clause) -> Draft | None:
    fitting = [d for d in reading.drafts if _is_same(reading, d, clause)]
    if not fitting:
        return None
    killed = sum_best(clause.casualties, "killed")
    ranked = sorted(
        fitting,
        key=lambda d: (
            d.date is not None and clause.date is not None and d.date.range == clause.date.range,
            killed is not None and d.killed() == killed,
            clause.place is not None and d.place is not None and d.place.name == clause.place.name,
            d.sentence,
        ),
    )
    return ranked[-1]


def _is_same(reading: Reading, draft: Draft, clause: Clause) -> bool:
    lang = reading.lang
    dated = draft.date is not None and clause.date is not None
    if (
        draft.date is not None
        and clause.date is not None
        and not agree(Day(draft.date.range, draft.weekday), Day(clause.date.range, clause.weekday))
    ):
        return False
    back = pattern(lang, "back").search(clause.words) is not None
    if are_apart(draft.place, clause.place) and not (back and clause.date is None and _unplaced(draft, clause)):
        return False
    killed, injured = sum_best(clause.casualties, "killed"), sum_best(clause.casualties, "injured")
    equal = (killed is None or draft.killed() is None or killed == draft.killed()) and (
        injured is None or draft.injured() is None or injured == draft.injured()
    )
    marked = pattern(lang, "new_event").search(clause.words) is not None
    adding = pattern(reading.lang, "adds").search(clause.words) is not None
    if dated and draft.date is not None and clause.date is not None:
        coarse = abs(draft.date.range.precision - clause.date.range.precision) >= 3
        if coarse and not equal:
            return False
        if draft.date.range.precision >= 4 and not equal and draft.date.range == clause.date.range:
            return False
        if equal:
            return not (marked and pattern(reading.lang, "separate").search(clause.words) is not None)
        if marked and pattern(reading.lang, "separate").search(clause.words):
            return False
        return is_same_place(draft.place, clause.place) or clause.place is None or draft.place is None or adding
    if clause.date is not None and draft.date is None:
        near = clause.sentence.index - draft.sentence <= 4
        return equal and (near or is_same_place(draft.place, clause.place)) and not marked
    # The clause has no date of its own.
    if marked and pattern(reading.lang, "separate").search(clause.words):
        return False
    if adding:
        return True
    if not equal:
        near = clause.sentence.index - draft.sentence <= 2
        vague = clause.place is None or clause.place.precision >= 5
        open_draft = draft.date is None and (draft.place is None or draft.place.precision >= 5)
        follows = clause.sentence.index - draft.sentence <= 1 and clause.sentence.paragraph == draft.paragraph
        if near and vague and not marked and (open_draft or (follows and draft.killed() is None)):
            return True
        if near and vague and not marked and follows and draft.final:
            return True
        return near and vague and pattern(lang, "back").search(clause.words) is not None and not marked
    own = clause.attack and clause.place is not None and clause.place.precision <= 2 and clause.un
    if (
        own
        and not back
        and clause.sentence.index - draft.sentence > 3
        and not is_same_place(draft.place, clause.place)
    ):
        return False  # far behind it, an attack told with its own place
    if clause.place is not None and draft.place is not None and not is_same_place(draft.place, clause.place):
        return draft.place.precision > 2 or clause.place.precision > 2 or (back and _unplaced(draft, clause))
    return True


def _fill(reading: Reading, draft: Draft, clause: Clause, *, opening: bool) -> None:
    draft.sentence, draft.paragraph = clause.sentence.index, clause.sentence.paragraph
    draft.told.append(clause)
    if clause.span not in draft.spans:
        draft.spans.append(clause.span)
    if clause.date is not None and (draft.date is None or clause.date.range.precision < draft.date.range.precision):
        draft.date, draft.weekday = clause.date, clause.weekday
    if draft.spoken is None and clause.spoken is not None and opening:
        day = clause.spoken
        if day.range.precision == 1:
            span_of_days = DateRange.between(day_before(day.range), day.range.end)
            draft.spoken = ReportDate(span_of_days, day.text, day.span, "relative")
    if clause.place is not None and (draft.place is None or clause.place.precision < draft.place.precision):
        draft.place = clause.place
    for code, span in clause.types.items():
        draft.types.setdefault(code, span)
    if clause.target is not None and (draft.target is None or clause.target[2] > draft.target[2]):
        draft.target = clause.target
    draft.attack = draft.attack or (
        clause.attack and pattern(reading.lang, "attack_word").search(clause.words) is not None
    )
    draft.attack = draft.attack or bool(clause.types)
    # What opens without casualties was opened by an attack.
    spared = all(c.group != "un" or c.count.best == 0 for c in clause.casualties)
    draft.attack = draft.attack or (opening and spared and clause.attack)
    draft.attack = draft.attack or any(
        h.key.startswith("attacker") for h in reading.parsed.hits_in(clause.span, "victim")
    )
    draft.accident = draft.accident or clause.accident
    _merge_casualties(reading, draft, clause)
    add_attributions(reading, draft, clause)
    country = draft.place.country if draft.place else None
    when = draft.date.range if draft.date else None
    found = choose_mission(reading.missions, clause.sentence.span, country, when, draft.place)
    if found is not None and (draft.mission is None or (opening and isinstance(found, MissionMention))):
        draft.mission = found


def _merge_casualties(reading: Reading, draft: Draft, clause: Clause) -> None:
    ordinal = {c.span: c for c in clause.raw if c.ordinal}
    draft.final = (
        draft.final
        or pattern(reading.lang, "risen").search(clause.words) is not None
        or any(c.outcome == "killed" and c.ordinal > 2 for c in clause.raw)
    )
    later = pattern(reading.lang, "later_death").search(clause.words) is not None
    fresh = list(clause.casualties)
    for outcome, group in dict.fromkeys((c.outcome, c.group) for c in fresh):
        new = [c for c in fresh if (c.outcome, c.group) == (outcome, group)]
        old = [c for c in draft.casualties if (c.outcome, c.group) == (outcome, group)]
        if not old:
            draft.casualties.extend(new)
            continue
        if all(c.count.best == 0 for c in new):
            continue
        if pattern(reading.lang, "earlier_figure").search(clause.words) and group == "un":
            shown = ", ".join(" ".join((c.text or "").split()) for c in new)
            draft.notes.append(f'earlier reports: "{shown}"')
            continue
        before, after = total_best(old), total_best(new)
        if (
            later
            and outcome == "killed"
            and after == 1
            and not draft.final
            and not any(c.span in ordinal for c in new)
        ):
            draft.casualties.extend(new)
            continue
        if before == after or after is None:
            _refine(draft, old, new)
            continue
        if before is not None and after < before and all(c.nationality for c in new):
            draft.casualties.extend(replace(c, part_of_total=True) for c in new)
            continue
        if before is not None and after < before and any(c.severity for c in new) and outcome == "injured":
            draft.casualties.extend(replace(c, part_of_total=True) for c in new)
            continue
        if all(c.part_of_total for c in new):
            draft.casualties.extend(new)
            continue
        if (
            before is not None
            and after < before
            and group == "un"
            and not pattern(reading.lang, "adds").search(clause.words)
        ):
            draft.casualties.extend(replace(c, part_of_total=True) for c in new)
            continue
        for c in old:
            draft.casualties.remove(c)
        origins = {c.nationality for c in old}
        if len(origins) == 1:
            new = [replace(c, nationality=c.nationality or next(iter(origins))) for c in new]
        shown = ", ".join(" ".join((c.text or "").split()) for c in old)
        draft.notes.append(f'earlier in the text: "{shown}"')
        draft.casualties.extend(new)


def _refine(draft: Draft, old: list[CasualtyCount], new: list[CasualtyCount]) -> None:
    """Take nationality, severity and personnel type from a repetition that knows more."""
    whole_old = [c for c in old if not c.part_of_total]
    whole_new = [c for c in new if not c.part_of_total]
    draft.casualties.extend(c for c in new if c.part_of_total and c not in draft.casualties)
    if len(whole_old) != 1:
        return
    if len(whole_new) == 1:
        first, second = whole_old[0], whole_new[0]
        better = replace(
            first,
            nationality=first.nationality or second.nationality,
            severity=first.severity or second.severity,
            personnel_type=first.personnel_type or second.personnel_type,
        )
        draft.casualties[draft.casualties.index(first)] = better
    elif len(whole_new) > 1 and any(c.nationality for c in whole_new):
        draft.casualties.extend(replace(c, part_of_total=True) for c in whole_new)


def add_attributions(reading: Reading, draft: Draft, clause: Clause, *, whole: bool = False) -> None:
    """Add who is said to have done it."""
    span = clause.sentence.span if whole else clause.span
    when = draft.date.range if draft.date else None
    for item in find_attributions(reading.parsed, clause.sentence.span, span, when):
        if not any(a.actor == item.actor and a.basis == item.basis for a in draft.attributions):
            draft.attributions.append(item)


def _unplaced(draft: Draft, clause: Clause) -> bool:
    """Tell whether one of two places is unknown to the gazetteer: then it may lie by the other."""
    places = (draft.place, clause.place)
    return any(p is not None and p.lat is None for p in places) and sum_best(clause.casualties, "killed") is None

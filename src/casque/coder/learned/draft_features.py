"""What speaks for and against a clause telling of an attack that was told before."""

from __future__ import annotations

from casque.coder.clauses import Day, agree
from casque.coder.drafts import Clause, Draft, Reading, sum_best
from casque.coder.learned.clause_features import find_cues
from casque.coder.nearness import are_apart, is_same_place
from casque.model import CasualtyCount

_LINKING = frozenset({
    "back", "new_event", "separate", "adds", "risen", "earlier_figure", "summary", "general", "attack_single",
    "same_day", "comment",
})  # fmt: skip


def describe_new(reading: Reading, clause: Clause) -> tuple[str, ...]:
    """Name what speaks for an attack not told before."""
    found = [f"cue:{c}" for c in find_cues(reading, clause) & _LINKING]
    when = "when" if clause.date is not None else "nowhen"
    where = "where" if clause.place is not None else "nowhere"
    own = any(c.group == "un" and c.count.best != 0 for c in clause.casualties)
    found += [f"new&{when}&{where}", "new:own" if own else "new:bare", f"new:{how_named(reading, clause)}"]
    if clause.date is not None and clause.date.range.precision <= 2:
        found.append("new:day")
    if clause.place is not None and clause.place.precision <= 2:
        found.append("new:town")
    if is_item(reading, clause):
        found.append("new:item")
    if reading.day is not None and reading.day[2] == clause.sentence.paragraph:
        found.append("new:under day")
    return ("new", *found)


def describe_pair(reading: Reading, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Name what speaks for a clause telling of a draft again.

    Args:
        reading: the text as far as it has been read.
        draft: an attack told before.
        clause: a clause that tells of an attack.
    """
    date = _compare_dates(draft, clause)
    place = _compare_places(draft, clause)
    killed = _compare_counts(draft.casualties, clause.casualties, "killed")
    injured = _compare_counts(draft.casualties, clause.casualties, "injured")
    gap = clause.sentence.index - draft.sentence
    near = "0" if gap <= 0 else "1" if gap == 1 else "2" if gap <= 3 else "4" if gap <= 6 else "far"
    latest = draft.sentence == max(d.sentence for d in reading.drafts)
    beside = "paragraph" if clause.sentence.paragraph == draft.paragraph else "apart"
    named = how_named(reading, clause)
    found = [
        f"date:{date}", f"place:{place}", f"killed:{killed}", f"injured:{injured}", f"near:{near}", f"in:{beside}",
        f"date:{date}&place:{place}", f"killed:{killed}&injured:{injured}", f"killed:{killed}&date:{date}",
        f"killed:{killed}&place:{place}", f"near:{near}&date:{date}", f"near:{near}&place:{place}", f"named:{named}",
        f"named:{named}&near:{near}", "latest" if latest else "older",
    ]  # fmt: skip
    if len(reading.drafts) == 1:
        found.append("only")
    nations = [
        {c.nationality for c in side if c.group == "un" and c.nationality}
        for side in (draft.casualties, clause.casualties)
    ]
    if nations[0] and nations[1]:
        found.append("nation:same" if nations[0] & nations[1] else "nation:other")
    if draft.types and clause.types:
        found.append("means:same" if set(draft.types) & set(clause.types) else "means:other")
    if draft.target is not None and clause.target is not None:
        found.append("target:same" if draft.target[0] == clause.target[0] else "target:other")
    if clause.accident != draft.accident:
        found.append("kind:other")
    if is_item(reading, clause) and gap > 0:
        found.append("other item")
    for cue in find_cues(reading, clause) & _LINKING:
        found += [f"pair:{cue}", f"pair:{cue}&near:{near}"]
    return ("pair", *found)


def is_item(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause opens an entry of a list."""
    start = clause.sentence.span.start
    head = reading.parsed.text[max(0, start - 3) : start].strip()
    return bool(head) and head[-1] in "-•*▪‣·–—"


def how_named(reading: Reading, clause: Clause) -> str:
    """Tell how a clause names its attack: "the ambush" (definite), "an ambush" (indefinite), or by a verb only."""
    low, units = reading.parsed.low, reading.parsed.pack.units
    found = "verb"
    for hit in reading.parsed.hits_in(clause.span, "attack", "accident"):
        before = low[max(clause.span.start, hit.start - 30) : hit.start].split()[-3:]
        for word in reversed(before):
            if word in units["definite"]:
                found = "definite"
                break
            if word in units["article"] or word in units["another"]:
                return "indefinite"
    return found


def _compare_dates(draft: Draft, clause: Clause) -> str:
    first, second = draft.date, clause.date
    if first is None or second is None:
        return "open" if first is second else "untold" if second is None else "unknown"
    if first.range == second.range:
        return "equal" if first.range.precision <= 2 else "equal coarse"
    days = Day(first.range, draft.weekday), Day(second.range, clause.weekday)
    if agree(*days):
        return "within" if max(first.range.precision, second.range.precision) <= 3 else "within coarse"
    gap = abs((first.range.start - second.range.start).days)
    return "next" if gap <= 1 else "other"


def _compare_places(draft: Draft, clause: Clause) -> str:
    first, second = draft.place, clause.place
    if first is None or second is None:
        return "open" if first is second else "untold" if second is None else "unknown"
    if is_same_place(first, second):
        return "same" if first.precision <= 4 else "same coarse"
    if are_apart(first, second):
        return "apart"
    return "fits"


def _compare_counts(old: list[CasualtyCount], new: list[CasualtyCount], outcome: str) -> str:
    first, second = sum_best(old, outcome), sum_best(new, outcome)
    if first is None or second is None:
        return "open" if first is second else "untold" if second is None else "unknown"
    if first == second:
        return "one" if first <= 1 else "equal"
    if second == 0 or first == 0:
        return "zero"
    return "less" if second < first else "more"

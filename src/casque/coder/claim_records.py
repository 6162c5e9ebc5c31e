"""Records: "the deadliest attack since 1993", "the highest number in a single year", "the first attack on ..."."""

from __future__ import annotations

import re

from casque.coder.claim_text import Passage, Passages, When
from casque.coder.toll_counts import match_counts
from casque.coder.toll_cues import read_cause
from casque.model import Claim

#: A figure this many characters from the words of a record may still be its figure.
NEAR = 70
#: How far behind the words of a record its qualifier may stand.
TAIL = 130


def find_records(passages: Passages, index: int) -> list[Claim]:
    """Find the records on attacks, days, years and periods that one sentence claims.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``record``.
    """
    item = passages.items[index]
    marked = item.marked
    near = passages.items[max(0, index - 8) : index + 1]
    if passages.main_mission is None and not any(passages.is_un(i.marked) for i in near):
        return []
    found: list[Claim] = []
    for name in ("worst", "number", "first", "record"):
        for match in item.pattern(f"record_{name}").finditer(marked):
            end = match.end() + len(_reach(item, match.end()))
            if _QUALIFIED[name](passages, index, match, end):
                event = match.groupdict().get("event")
                attack = event is not None and item.pattern("record_first_attack").search(event) is not None
                _add(passages, index, match.start(), end, "attacks" if attack else "deaths", found)
    for name in ("never", "unmatched", "first_to_die"):
        for match in item.pattern(f"record_{name}").finditer(marked):
            if _is_rare(passages, index, match, name):
                end = match.end() + len(_reach(item, match.end()))
                _add(passages, index, match.start(), end, "deaths", found)
    for match in item.pattern("record_than_period").finditer(marked):
        before = passages.items[index - 1].marked if index else ""
        harms = match_counts(item, 0, len(marked))
        if harms or passages.is_peacekeeping(marked) or passages.is_peacekeeping(before):
            start = max((c.start for c in harms if c.end <= match.start()), default=match.start())
            _add(passages, index, start, match.end(), "deaths", found)
    return found


def _add(passages: Passages, index: int, start: int, end: int, measure: str, found: list[Claim]) -> None:
    claim = _make(passages, index, start, end, measure)
    if not any(claim.span.overlaps(other.span) for other in found):
        found.append(claim)


def _is_worst(passages: Passages, index: int, match: re.Match[str], end: int) -> bool:
    """Tell whether "the worst attack" is a record: qualified ("since 1993"), or of the UN's own people."""
    item = passages.items[index]
    marked = item.marked
    words, tail = marked[match.start() : end], marked[match.end() : end]
    among = any(said for key, said in match.groupdict().items() if key.startswith("among"))
    if among and not item.pattern("record_since").search(words):
        return False  # "One of the gravest since it deployed" still ranks it; "one of the worst attacks" does not.
    near = marked[max(0, match.start() - 100) : match.start()]
    qualified = item.pattern("record_qualified").search(words) is not None
    if not qualified and (match["time"] or match["time2"]):
        qualified = item.pattern("record_whose").search(words + near[-20:]) is not None
    whom = item.pattern("record_ours").search(words) is not None
    others = item.pattern("toll_others")
    if others.search(tail) and not (whom and passages.is_peacekeeping(tail)):
        return False
    clear = others.search(marked) is None
    ours = whom or passages.is_peacekeeping(near + words) or (passages.is_peacekeeping(marked) and clear)
    before = " ".join(i.marked for i in passages.items[max(0, index - 2) : index])
    told = qualified and clear and (passages.is_un(before) or passages.main_mission is not None)
    return (qualified or whom) and (ours or told)


def _is_number(passages: Passages, index: int, match: re.Match[str], end: int) -> bool:
    item = passages.items[index]
    words = item.marked[match.start() : end]
    ahead = item.marked[max(0, match.start() - 30) : match.start()]
    rival = item.pattern("record_rival")
    if not item.pattern("record_qualified").search(words) or rival.search(ahead + words) or rival.search(item.folded):
        return False
    theirs = item.pattern("toll_others").search(words) and not passages.is_peacekeeping(words)
    near = " ".join(i.marked for i in passages.items[max(0, index - 1) : index + 1])
    return bool(item.pattern("claim_harm").search(item.marked) and passages.is_un(near) and not theirs)


def _is_first(passages: Passages, index: int, match: re.Match[str], end: int) -> bool:
    item = passages.items[index]
    words = item.marked[match.start() : end + 40]
    near = item.marked[max(0, match.start() - 60) : end]
    if item.pattern("toll_others").search(item.marked[match.start() : end]):
        return False
    ours = passages.is_peacekeeping(item.marked[match.start() : end + 50]) or passages.is_peacekeeping(near[-90:])
    return ours or item.pattern("record_first_ours").search(near[:60] + words) is not None


def _is_record(passages: Passages, index: int, match: re.Match[str], end: int) -> bool:
    item = passages.items[index]
    near = match[0] + item.marked[: match.start()][-40:]
    return passages.is_peacekeeping(item.marked) and bool(
        item.pattern("claim_harm").search(near) or item.pattern("record_event").search(near)
    )


_QUALIFIED = {"worst": _is_worst, "number": _is_number, "first": _is_first, "record": _is_record}


def _is_rare(passages: Passages, index: int, match: re.Match[str], name: str) -> bool:
    """Tell whether words without a superlative ("never had it lost so many") are a record of the UN's."""
    item = passages.items[index]
    others = item.pattern("toll_others")
    near = " ".join(i.marked for i in passages.items[max(0, index - 3) : index + 1])
    if name == "never":
        group = match.groupdict()
        if group.get("who3") and not item.pattern("record_never_no").match(item.folded, match.start()):
            return False
        whom = " ".join(words for key, words in group.items() if key.startswith("who") and words)
        known = passages.is_un(near) or item.pattern("claim_mission_word").search(whom) is not None
        return known and not others.search(whom)
    if others.search(match[0]):
        return False
    if name == "unmatched":
        return passages.is_un(near) and not others.search(item.marked)
    tail = item.marked[match.end() : match.end() + 70]
    ours = passages.is_peacekeeping(item.marked) or item.pattern("claim_mission_word").search(match[0]) is not None
    return ours or ("A" in match[0] and item.pattern("claim_mission_word").search(tail) is not None)


def _reach(item: Passage, at: int) -> str:
    """The part of what follows that still belongs to the record: to the end of its last qualifier."""
    tail = item.marked[at : at + TAIL].split(";")[0].split(".")[0]
    stop = item.pattern("record_stop").search(tail)
    tail = tail[: stop.start()] if stop else tail
    ends = [m.end() for name in ("qualified", "whom") for m in item.pattern(f"record_{name}").finditer(tail)]
    return tail[: max(ends)] if ends else ""


def _make(passages: Passages, index: int, start: int, end: int, measure: str) -> Claim:
    item = passages.items[index]
    end = start + len(item.marked[start:end].rstrip(" .,-(\"'"))
    start += len(item.marked[start:end]) - len(item.marked[start:end].lstrip(" ,"))
    words = item.marked[start:end]
    since, as_of, scope = _read_period(item, start, end)
    cause = read_cause(item, words, item.marked[max(0, start - 90) : start])
    span = item.span(start, end)
    return Claim(
        "record",
        span.read(passages.text),
        span,
        mission=_mission(passages, index, words),
        measure=measure,
        cause="unstated" if cause == "other" else cause,
        scope=scope,
        since=since,
        as_of=as_of,
        figures=_read_figure(item, start, end),
    )


def _read_period(item: Passage, start: int, end: int) -> tuple[str | None, str | None, str | None]:
    """Beginning of the comparison, the time of the record itself, and the scope."""
    words = item.marked[start:end]
    since, limit = None, -1
    if match := item.pattern("claim_since").search(words):
        limit = start + match.start("d")
        since = next((d.iso for d in item.dates if d.start == limit), None)
    scope = "all_time" if item.pattern("claim_history").search(words) else None
    others = [d for d in item.dates if d.range is not None and d.start != limit and not _is_since(item, d)]
    for when in others:
        if when.kind in ("years", "range") and when.range is not None and when.length > 400:
            return when.range.start.isoformat(), when.range.end.isoformat(), "period"
    if item.pattern("record_event").search(words):
        day = next((d for d in others if d.is_day), None)
        if day is not None:
            return since, day.iso, scope
    year = next((d for d in others if d.kind in ("year", "period") and d.iso is not None and len(d.iso) == 4), None)
    return since, year.iso if year is not None else None, scope


def _is_since(item: Passage, when: When) -> bool:
    before = item.marked[max(0, when.start - 160) : when.start]
    return item.pattern("claim_since_before").search(before) is not None


def _read_figure(item: Passage, start: int, end: int) -> tuple[tuple[str, int], ...]:
    """The figure that is the record; one behind "since" is that of the earlier record."""
    near: list[tuple[int, str, int]] = []
    for count in match_counts(item, 0, len(item.marked)):
        before = item.marked[max(0, count.start - 160) : count.start]
        told = count.end <= end or item.pattern("record_told_figure").search(before)
        if (
            told
            and count.pattern != "ordinal"
            and not item.pattern("record_since").search(item.marked[start : count.start])
        ):
            inside = start <= count.start < end
            distance = 0 if inside else min(abs(count.end - start), abs(count.start - end))
            near.append((distance, count.what, count.value))
    return (min(near)[1:],) if near and min(near)[0] < NEAR else ()


def _mission(passages: Passages, index: int, words: str) -> str | None:
    """The mission whose record it is; None for one of all UN peace operations."""
    item = passages.items[index]
    mission = passages.mission_at(item, 0, len(item.marked))
    everywhere = item.pattern("claim_everywhere").search(item.folded) is not None
    if mission is None:
        return None if everywhere else passages.mission_before(index)
    of_all = everywhere and item.pattern("claim_of_all").search(words)
    return None if of_all and not item.pattern("record_whose").search(words) else mission

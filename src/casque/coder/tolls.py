"""Tolls: running totals of UN personnel killed or injured ("60 soldiers killed so far", "brings to 12 the number").

A number becomes a toll in three steps. It is tied to people and their fate (``toll_counts``). The words around it
must show that it is a total (``toll_cues``, ``toll_judging``): "so far", "since", "as of", "brings to", "this year",
"has lost"; the count of one attack, on one day, is none. Last, the people must be the UN's: civilians, rebels and the
soldiers of other forces are left out, as is a figure higher than any UN mission ever suffered. What follows a total
may be a list of its parts (``toll_lists``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from casque.coder.claim_text import Passage, Passages
from casque.coder.toll_building import build_toll, read_part
from casque.coder.toll_counts import Count, find_ordinals, match_counts
from casque.coder.toll_cues import read_cues
from casque.coder.toll_judging import TOTAL_FROM, is_ours, is_total
from casque.coder.toll_lists import REACH, ends_list, is_head, read_list, widen
from casque.model import Report, Toll


def find_tolls(passages: Passages) -> tuple[Toll, ...]:
    """Find the running totals of UN personnel killed or injured that a text states.

    Args:
        passages: the text, as ``claim_text.read_passages`` gives it.

    Returns:
        Tolls in the order of the text.
    """
    found: list[Toll] = []
    head: tuple[int, Toll] | None = None
    for index, item in enumerate(passages.items):
        in_sentence: list[Toll] = []
        if item.pattern("toll_harm").search(item.marked) and (
            "N" in item.marked or find_ordinals(item, 0, len(item.marked))
        ):
            parts = item.pattern("toll_parting").finditer(item.marked)
            edges = [0, *(m.end() for m in parts), len(item.marked)]
            for low, high in pairwise(edges):
                earlier = found[-1] if found else None
                in_sentence.extend(_read_clause(passages, index, low, high, in_sentence, earlier))
        head = next(((index, t) for t in in_sentence if is_head(t)), head)
        if head is not None and index > head[0] and ends_list(item):
            head = None
        if head is not None and index > head[0]:
            head = (head[0], widen(passages, index, head[1]))
            found = [head[1] if toll.span == head[1].span else toll for toll in found]
        if head is not None and index - head[0] <= REACH and "N" in item.marked:
            listed = read_list(passages, index, head[1], in_sentence)
            in_sentence.extend(listed)
            head = (index, head[1]) if listed else head
        found.extend(sorted(in_sentence, key=lambda t: t.span.start))
    return tuple(_drop_headings(passages, found))


def name_missions(tolls: tuple[Toll, ...], reports: Sequence[Report]) -> tuple[Toll, ...]:
    """Give the tolls of a mission that the text names nowhere the mission of the attacks it tells of.

    Args:
        tolls: as ``find_tolls`` gives them.
        reports: the reports of the same text.
    """
    named = {report.mission for report in reports if report.mission is not None}
    if len(named) != 1:
        return tolls
    mission = next(iter(named))
    return tuple(
        replace(toll, mission=mission) if toll.mission is None and toll.scope == "mission" else toll for toll in tolls
    )


def _drop_headings(passages: Passages, tolls: list[Toll]) -> list[Toll]:
    """Leave out the totals of headings that the text repeats, and small ones of which a heading says no period."""
    headings = [i.sentence.span for i in passages.items if i.sentence.heading]
    kept = []
    for toll in tolls:
        if any(span.covers(toll.span) for span in headings):
            repeated = any(
                other is not toll
                and (other.count, other.what) == (toll.count, toll.what)
                and not any(span.covers(other.span) for span in headings)
                for other in tolls
            )
            if repeated or (toll.count < TOTAL_FROM and toll.since is None and toll.scope != "period"):
                continue
        kept.append(toll)
    return kept


def _read_clause(
    passages: Passages, index: int, low: int, high: int, before: list[Toll], earlier: Toll | None
) -> list[Toll]:
    item = passages.items[index]
    by_number = {count.number[0]: count for count in match_counts(item, low, high)}
    numbers = sorted({at for at in item.numbers if low <= at < high} | set(by_number))
    found: list[Toll] = []
    open_from = low
    for position, at in enumerate(numbers):
        count = by_number.get(at)
        reach = count.end if count is not None else at
        later = [n for n in numbers[position + 1 :] if n >= reach]
        close = later[0] if later else high
        if count is not None and later and _is_shared(item, count, by_number.get(later[0])):
            # "28 were killed and 165 wounded in Mali in 2021": what follows the second holds for both.
            reach = later[1] if len(later) > 1 else high
        leaders = found or before
        toll = None
        if count is not None:
            window = (open_from, max(close, count.end), reach)
            toll = _judge(passages, index, count, window, leaders, earlier)
        if toll is None and leaders:
            toll = read_part(passages, index, at, close, leaders, item.marked[max(low, open_from - 1) : at])
        if toll is not None:
            found.append(toll)
            open_from = min(toll.span.end - item.start, close)
        elif count is not None:
            open_from = min(count.end, close)
    return found


def _is_shared(item: Passage, count: Count, following: Count | None) -> bool:
    """Tell whether what is said behind the next number holds for this one too."""
    if following is None:
        return False
    between = item.marked[count.end : following.number[0]]
    return item.pattern("toll_shared").fullmatch(between) is not None


def _judge(
    passages: Passages,
    index: int,
    count: Count,
    window: tuple[int, int, int],
    leaders: list[Toll],
    earlier: Toll | None,
) -> Toll | None:
    """Turn a count into a toll, or into nothing when it is no total or not the UN's.

    ``window`` is where the words of the count begin and end, and how far the words reach that say its period.
    """
    item = passages.items[index]
    low, high, reach = window
    # "..., bringing to 12 the number": the words that open the next total belong to it.
    after = item.pattern("toll_next_total").split(item.marked[count.end : high])[0]
    high = count.end + len(after)
    ahead = item.marked[low : count.start]
    leader = leaders[0] if leaders else None
    if leader is None and earlier is not None and index:
        near = passages.items[index - 1].sentence.span.covers(earlier.span)
        # "Fifty-eight of the 159 fell to hostile fire": of the total of the sentence before.
        if near and item.pattern("toll_of_them").match(item.marked, count.number[1]):
            leader = earlier
    ends = [n.span.end - item.start for at, n in item.numbers.items() if at < count.number[0]]
    opening = item.marked[min(low, max(ends, default=low)) : count.number[0]]
    behind = item.pattern("toll_of_them").match(item.marked, count.number[1])
    is_part = (
        leader is not None
        and (count.value <= leader.count or count.what != leader.what)
        and (behind is not None or item.pattern("toll_part").search(opening) is not None)
    )
    if not is_ours(passages, index, count, leader if is_part else None, ahead, after):
        return None
    cues = read_cues(item, low, max(high, reach), count.number, count.end, passages.published)
    if earlier is not None and item.pattern("toll_same_period").search(item.folded, low, high):
        cues.since, cues.as_of, cues.strong = earlier.since, earlier.as_of, True
        cues.scope = cues.scope or ("period" if earlier.scope == "period" else None)
    if not is_total(item, count, cues, low, high, is_part):
        return None
    return build_toll(passages, index, count, cues, (leader if is_part else None, earlier), low, high)

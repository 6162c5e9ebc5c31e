"""Candidates: every number of a text that may count the dead or injured of a running total.

All numbers of sentences that speak of death or wounds, and of those right behind, are candidates, whether or not the
words tie them to people: which of them are totals is decided afterwards (``learned.toll_features``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from casque.coder.claim_text import Passage, Passages
from casque.coder.toll_counts import Count, find_marks, find_ordinals, match_counts

#: Sentences behind one that speaks of death in which a bare number may still count the dead.
BEHIND = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number that may be a total; offsets are those of its sentence.

    Attributes:
        index: number of the sentence.
        count: the number, tied to people and fate where the words do so; else its pattern is ``loose``.
        low: first character of the words that are its own.
        high: last, exclusive.
        reach: last character of the words that may say its period, exclusive.
        clause: (first, last) of the clause.
    """

    index: int
    count: Count
    low: int
    high: int
    reach: int
    clause: tuple[int, int]


def find_candidates(passages: Passages, index: int) -> Iterator[Candidate]:
    """Yield the candidates of a sentence in the order of the text.

    Args:
        passages: the text.
        index: number of the sentence.
    """
    item = passages.items[index]
    if not _speaks_of_death(passages, index):
        return
    edges = [0, *(m.end() for m in item.pattern("toll_parting").finditer(item.marked)), len(item.marked)]
    for low, high in pairwise(edges):
        yield from _read_clause(item, index, low, high)


def _speaks_of_death(passages: Passages, index: int) -> bool:
    near = passages.items[max(0, index - BEHIND) : index + 1]
    own = near[-1]
    if find_ordinals(own, 0, len(own.marked)):
        return True
    return "N" in own.marked and any(item.pattern("toll_harm").search(item.marked) for item in reversed(near))


def _read_clause(item: Passage, index: int, low: int, high: int) -> Iterator[Candidate]:
    counts = {count.number[0]: count for count in match_counts(item, low, high)}
    for at, end, value, bound in find_marks(item, low, high):
        if at not in counts:
            people = item.pattern("toll_people").match(item.marked, end, high)
            stop = people.end() if people else end
            counts[at] = Count(value, bound, "killed", at, stop, (at, end), people["p"] if people else None, "loose")
    open_from = low
    ordered = [counts[at] for at in sorted(counts)]
    for position, count in enumerate(ordered):
        later = [c.number[0] for c in ordered[position + 1 :] if c.number[0] >= count.end]
        close = reach = later[0] if later else high
        following = counts.get(later[0]) if later else None
        if following is not None and item.pattern("toll_shared").fullmatch(item.marked[count.end : close]):
            # "28 were killed and 165 wounded in Mali in 2021": what follows the second holds for both.
            reach = later[1] if len(later) > 1 else high
        own = max(close, count.end)
        # "..., bringing to 12 the number": the words that open the next total belong to it.
        after = item.pattern("toll_next_total").split(item.marked[count.end : own])[0]
        yield Candidate(index, count, open_from, count.end + len(after), max(own, reach), (low, high))
        if count.pattern != "loose":
            open_from = min(count.end, close)


__all__ = ["BEHIND", "Candidate", "find_candidates"]

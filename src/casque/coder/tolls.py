"""Tolls: running totals of UN personnel killed or injured ("60 soldiers killed so far", "brings to 12 the number").

Every number that may count dead or injured people is a candidate (``toll_candidates``). What stands around it is
read into features, and trained weights decide whether it is a total of the UN's or the count of one attack, or of
others (``learned.toll_features``). Of each total the words then say mission, period, people and cause
(``toll_building``); what follows one may be a list of its parts (``toll_lists``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from casque.coder.claim_text import Passages
from casque.coder.learned.toll_features import State, describe, weigh
from casque.coder.toll_building import build_toll, read_part
from casque.coder.toll_candidates import Candidate, find_candidates
from casque.coder.toll_cues import Cues, read_cues
from casque.coder.toll_lists import REACH, ends_list, is_head, read_list, widen
from casque.model import Report, Span, Toll

#: Decides on a candidate: where its figure stands, the figure, its features.
Decide = Callable[[Span, int, Sequence[str]], bool]


#: The probability from which a candidate is a total.
LEAST = 0.45


def decide_by_weights(number: Span, value: int, features: Sequence[str]) -> bool:
    """Decide by the shipped weights.

    Args:
        number: where the figure stands.
        value: the figure.
        features: what is known of it.
    """
    return weigh(features) > LEAST


def find_tolls(passages: Passages, decide: Decide = decide_by_weights) -> tuple[Toll, ...]:
    """Find the running totals of UN personnel killed or injured that a text states.

    Args:
        passages: the text, as ``claim_text.read_passages`` gives it.
        decide: tells which candidates are totals.

    Returns:
        Tolls in the order of the text.
    """
    return _Reader(passages, decide).read()


class _Reader:
    """Reads the sentences of a text one after the other; what was read before says what a part is part of."""

    def __init__(self, passages: Passages, decide: Decide) -> None:
        self.passages, self.decide = passages, decide
        self.found: list[Toll] = []
        self.head: tuple[int, Toll] | None = None
        self.values: set[int] = set()

    def read(self) -> tuple[Toll, ...]:
        for index in range(len(self.passages.items)):
            self._read_sentence(index)
        return tuple(_drop_headings(self.passages, self.found))

    def _read_sentence(self, index: int) -> None:
        item = self.passages.items[index]
        if self.head is not None and index > self.head[0]:
            if ends_list(item) or index - self.head[0] > REACH:
                self.head = None
            else:
                wide = widen(self.passages, index, self.head[1])
                self.found = [wide if toll.span == self.head[1].span else toll for toll in self.found]
                self.head = (self.head[0], wide)
        own: list[Toll] = []
        headed = False
        for candidate in find_candidates(self.passages, index):
            listed = self._list(index, candidate, own)
            read = self._judge(candidate, own, listed)
            own.extend(read)
            self.values.add(candidate.count.value)
            if read and read == listed and self.head is not None:
                self.head = (index, self.head[1])
            elif not headed and any(is_head(t) for t in read):
                self.head, headed = (index, next(t for t in read if is_head(t))), True
        self.found.extend(sorted(own, key=lambda t: t.span.start))

    def _list(self, index: int, candidate: Candidate, own: list[Toll]) -> list[Toll]:
        """The totals as which a figure would stand in a list behind the last total of a period."""
        if self.head is None:
            return []
        start, end = (self.passages.items[index].start + at for at in candidate.count.number)
        read = read_list(self.passages, index, self.head[1], own)
        return [toll for toll in read if toll.span.start <= start and end <= toll.span.end + 1]

    def _judge(self, candidate: Candidate, own: list[Toll], listed: list[Toll]) -> list[Toll]:
        item, count = self.passages.items[candidate.index], candidate.count
        earlier = self.found[-1] if self.found else None
        leader = self._lead(candidate, own, earlier)
        cues = read_cues(item, candidate.low, candidate.reach, count.number, count.end, self.passages.published)
        if earlier is not None and item.pattern("toll_same_period").search(
            item.folded, candidate.low, candidate.high
        ):
            cues.since, cues.as_of, cues.strong = earlier.since, earlier.as_of, True
            cues.scope = cues.scope or ("period" if earlier.scope == "period" else None)
        state = State(self.found, own, self.values, bool(listed))
        features = describe(self.passages, candidate, cues, state, part=leader is not None)
        if not self.decide(item.span(*count.number), count.value, features):
            return []
        return self._build(candidate, cues, leader, own, listed)

    def _build(
        self, candidate: Candidate, cues: Cues, leader: Toll | None, own: list[Toll], listed: list[Toll]
    ) -> list[Toll]:
        item, count = self.passages.items[candidate.index], candidate.count
        earlier = self.found[-1] if self.found else None
        compared = bool(own) and item.pattern("toll_year_before").match(item.folded, count.number[1]) is not None
        if listed and not compared:
            return listed
        if count.pattern == "loose" and own and not compared:
            ahead = item.marked[max(candidate.low - 1, 0) : count.number[0]]
            part = read_part(self.passages, candidate.index, count.number[0], candidate.high, own, ahead)
            if part is not None:
                return [part]
        if count.pattern == "loose" and leader is None and own:
            leader = own[-1]
        leaders = (leader, own[-1] if own else earlier)
        toll = build_toll(self.passages, candidate.index, count, cues, leaders, candidate.low, candidate.high)
        if toll is not None and compared:
            toll = _step_back(toll, own[-1])
        return [toll] if toll is not None else []

    def _lead(self, candidate: Candidate, own: list[Toll], earlier: Toll | None) -> Toll | None:
        """The total of which a figure is a part by its words: "of whom 12", "58 of the 159 fell to hostile fire"."""
        item, count = self.passages.items[candidate.index], candidate.count
        behind = item.pattern("toll_of_them").match(item.marked, count.number[1])
        leader = own[0] if own else None
        if leader is None and earlier is not None and behind is not None and candidate.index:
            near = self.passages.items[candidate.index - 1].sentence.span.covers(earlier.span)
            leader = earlier if near else None  # Of the total of the sentence before.
        if leader is None or (count.value > leader.count and count.what == leader.what):
            return None
        ends = [n.span.end - item.start for at, n in item.numbers.items() if at < count.number[0]]
        opening = item.marked[min(candidate.low, max(ends, default=candidate.low)) : count.number[0]]
        return leader if behind is not None or item.pattern("toll_part").search(opening) else None


def _step_back(toll: Toll, of: Toll) -> Toll:
    """Let "against 21 the year before" count over the year before that of the total it is held against."""
    if of.since is None or of.as_of is None or of.since[4:] != "-01-01":
        return replace(toll, since=None, as_of=None)
    year = int(of.since[:4]) - 1
    return replace(toll, since=f"{year}-01-01", as_of=f"{year}-12-31", scope="period")


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
    """Leave out the totals of headings that the text repeats."""
    headings = [i.sentence.span for i in passages.items if i.sentence.heading]

    def is_headline(toll: Toll) -> bool:
        return any(span.covers(toll.span) for span in headings)

    body = {(t.count, t.what) for t in tolls if not is_headline(t)}
    return [t for t in tolls if (t.count, t.what) not in body or not is_headline(t)]


__all__ = ["Decide", "decide_by_weights", "find_tolls", "name_missions"]

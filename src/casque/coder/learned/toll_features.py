"""What speaks for and against a number being a running total of the UN: features, and their trained weights.

The features name structure (a part of a total, a list, a clause with a day of its own) and cues of the language pack,
never words, so that one set of weights serves every language. ``bench.coder.train_tolls`` trains the weights.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from math import exp

from casque.coder.claim_text import Passage, Passages
from casque.coder.toll_candidates import Candidate
from casque.coder.toll_cues import Cues
from casque.coder.toll_judging import is_foreign, is_ours, since_1948
from casque.model import Toll

_STEPS = (1, 3, 9, 24, 99, 450, 6000)
#: Cues of the pack that are looked for, by name of their pattern.
_PERIODS = ("so_far", "new_year", "past_span", "this_year", "since_date", "since_start", "in_period", "row", "best")
_SUMS = ("sum", "now", "perfect", "loser", "world", "own", "honoured", "force")
_AGAINST = ("one_attack", "told_fate", "others", "natural", "few_days")
_NEAR = (*_PERIODS, *_SUMS, *_AGAINST)
_WIDE = (*_PERIODS, "sum", "perfect", "loser", "world", "honoured", "union", "said", *_AGAINST)
#: Cues that are worded without marks for dates.
_FOLDED = frozenset({"new_year", "past_span", "this_year", "few_days"})


@dataclass
class State:
    """What has been read before a candidate.

    Attributes:
        before: totals of the text so far.
        in_sentence: those of its own sentence.
        values: figures of candidates so far, accepted or not.
        listed: True when the words have the form of a list behind a total.
    """

    before: Sequence[Toll] = ()
    in_sentence: Sequence[Toll] = ()
    values: set[int] = field(default_factory=set)
    listed: bool = False


def describe(passages: Passages, candidate: Candidate, cues: Cues, state: State, *, part: bool) -> tuple[str, ...]:
    """Name the features of a candidate.

    Args:
        passages: the text.
        candidate: the number.
        cues: what the words around it say of time and cause.
        state: what was read before.
        part: True when its words make it a part of a total told of.
    """
    item = passages.items[candidate.index]
    found = {"all", *_describe_count(passages, item, candidate, state, part), *_describe_cues(item, candidate, cues)}
    found |= _describe_place(passages, item, candidate)
    found |= _describe_state(passages, item, candidate, state, part)
    return tuple(sorted(found | _combine(found)))


def _describe_count(passages: Passages, item: Passage, candidate: Candidate, state: State, part: bool) -> set[str]:
    count = candidate.count
    people = count.people or ""
    found = {
        f"form:{count.pattern}",
        f"what:{count.what}",
        f"bound:{count.bound}",
        f"size:{sum(count.value > step for step in _STEPS)}",
        "people" if people else "nobody",
    }
    found |= {f"more:{step}" for step in _STEPS if count.value > step}
    for name in ("blue", "generic", "anybody", "others"):
        if people and item.pattern(f"toll_{name}").search(people):
            found.add(f"people:{name}")
    if is_foreign(passages, item, count):
        found.add("foreign")
    leader = state.in_sentence[0] if part and state.in_sentence else None
    after = item.marked[count.end : candidate.high]
    if is_ours(passages, candidate.index, count, leader, item.marked[candidate.low : count.start], after):
        found.add("ours")
    if since_1948(item):
        found.add("since:1948")
    if item.pattern("toll_others").search(item.marked, count.number[1], min(candidate.high, count.end + 15)):
        found.add("behind:others")
    if item.pattern("toll_known").search(item.marked, candidate.low, count.number[0]):
        found.add("known")
    if "A" in people:
        found.add("people:nation")
    plain = item.marked[count.number[1] : count.end]
    if item.pattern("toll_others").search(item.pattern("toll_mixed").sub(" ", plain)):
        found.add("inside:others")
    return found


def _describe_cues(item: Passage, candidate: Candidate, cues: Cues) -> set[str]:
    low, high, (first, last) = candidate.low, candidate.reach, candidate.clause
    found = {f"cause:{cues.cause}"}
    found |= {f"cue:{name}" for name in ("since", "as_of", "scope", "strong", "year", "month") if getattr(cues, name)}
    found |= {name for name, has in (("cue:day", cues.days), ("cue:one_attack", cues.one_attack)) if has}
    if not (cues.since or cues.as_of or cues.scope or cues.strong or cues.year):
        found.add("timeless")
    for name in _NEAR:
        words = item.folded if name in _FOLDED else item.marked
        if item.pattern(f"toll_{name}").search(words, low, high):
            found.add(f"near:{name}")
    for name in _WIDE:
        words = item.folded if name in _FOLDED else item.marked
        if f"near:{name}" not in found and item.pattern(f"toll_{name}").search(words, first, last):
            found.add(f"wide:{name}")
    if any(when.is_day for when in item.dates_between(first, last)):
        found.add("wide:day")
    start, end = candidate.count.start, candidate.count.end
    if item.pattern("toll_of_one_attack").search(item.marked, max(0, start - 60), end + 60):
        found.add("near:of_one_attack")
    if item.pattern("toll_whose_total").search(item.marked):
        found.add("wide:whose_total")
    return found


def _describe_place(passages: Passages, item: Passage, candidate: Candidate) -> set[str]:
    low, high = candidate.low, candidate.reach
    found: set[str] = set()
    for name, marks in (("mission", item.missions), ("country", item.countries), ("nation", item.nationalities)):
        if any(low <= mark[0] < high for mark in marks):
            found.add(f"near:{name}")
        elif marks:
            found.add(f"wide:{name}")
    if passages.is_peacekeeping(item.marked):
        found.add("wide:peace")
    elif passages.is_un(item.marked):
        found.add("wide:un")
    else:
        before = passages.items[candidate.index - 1] if candidate.index else None
        found.add("before:peace" if before is not None and passages.is_peacekeeping(before.marked) else "no:peace")
    if item.sentence.heading:
        found.add("heading")
    last = max(1, len(passages.items) - 1)
    found.add(f"position:{min(2, candidate.index * 3 // (last + 1))}")
    if candidate.index <= 1:
        found.add("lead")
    return found


def _describe_state(passages: Passages, item: Passage, candidate: Candidate, state: State, part: bool) -> set[str]:
    found: set[str] = set()
    count = candidate.count
    ahead = item.marked[max(0, count.number[0] - 50) : count.number[0]]
    cue = item.pattern("toll_part").search(ahead) or item.pattern("toll_of_them").match(item.marked, count.number[1])
    if part:
        found.add("part")
    elif cue:
        found.add("partless")
    if state.in_sentence:
        found |= {"led", f"led:{state.in_sentence[-1].what == count.what}"}
    elif state.before:
        near = passages.items[max(0, candidate.index - 1)].sentence.span
        found.add("follows" if near.covers(state.before[-1].span) else "later")
    else:
        found.add("first")
    if any(t.count == count.value and t.what == count.what for t in state.before):
        found.add("again")
    elif count.value in state.values:
        found.add("seen")
    if state.listed:
        found.add("listed")
    return found


_PAIRS = (
    ("cue:day", "cue:strong"), ("cue:day", "near:perfect"), ("cue:one_attack", "cue:strong"), ("timeless", "led"),
    ("timeless", "near:perfect"), ("timeless", "near:loser"), ("timeless", "more:24"), ("timeless", "more:9"),
    ("form:loose", "led"), ("form:loose", "listed"), ("form:loose", "part"), ("form:loose", "cue:strong"),
    ("form:loose", "no:peace"), ("heading", "timeless"), ("what:injured", "timeless"), ("what:injured", "led"),
    ("people:generic", "no:peace"), ("people:generic", "wide:mission"), ("near:perfect", "more:24"),
    ("form:ordinal", "cue:day"), ("form:ordinal", "timeless"), ("timeless", "cue:one_attack"), ("nobody", "no:peace"),
    ("people:blue", "cue:strong"), ("people:blue", "timeless"), ("people:others", "people:blue"),
    ("more:450", "wide:world"), ("more:450", "near:world"), ("more:450", "since:1948"), ("ours", "cue:strong"),
    ("ours", "timeless"), ("form:raised", "ours"), ("form:number", "timeless"), ("form:raised", "near:of_one_attack"),
    ("form:number", "near:of_one_attack"), ("form:lost", "near:perfect"), ("form:lost", "timeless"),
    ("form:raised", "timeless"), ("form:number", "more:24"), ("form:raised", "cue:strong"), ("part", "led"),
    ("cue:since", "near:perfect"), ("cue:year", "near:mission"), ("timeless", "part"),
)  # fmt: skip


def _combine(found: set[str]) -> set[str]:
    return {f"{one}&{other}" for one, other in _PAIRS if one in found and other in found}


@cache
def load_weights() -> Mapping[str, float]:
    """Return the trained weights: feature to weight; empty where none are shipped."""
    file = files("casque.coder.learned").joinpath("toll_weights.json")
    return dict(json.loads(file.read_text("utf-8"))["weights"]) if file.is_file() else {}


def weigh(features: Sequence[str], weights: Mapping[str, float] | None = None) -> float:
    """Give the probability that a candidate is a running total of the UN.

    Args:
        features: as ``describe`` gives them.
        weights: feature to weight; None for those that are shipped.
    """
    known = load_weights() if weights is None else weights
    return 1.0 / (1.0 + exp(-sum(known.get(name, 0.0) for name in features)))


__all__ = ["State", "describe", "load_weights", "weigh"]

"""Counts: the numbers of a sentence that count dead or injured people, whatever the order of the words.

A number is read with what stands right behind it (the people, or the deaths themselves) and with the word for their
fate, which may follow ("60 soldiers have been killed"), lead ("has lost 60 soldiers", "brings to 60 the number of")
or be that of the number beside it ("nine soldiers and a policeman were killed"). The words are the language pack's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from casque.coder.claim_text import Passage
from casque.coder.lang import load_language
from casque.coder.numerals import NumberMention

#: How far the words for the fate may stand behind the people, in characters.
REACH = 110


@dataclass(frozen=True, slots=True)
class Count:
    """A number tied to people and their fate; offsets are those of the sentence.

    Attributes:
        value: the number.
        bound: exact, at_least, about, at_most or range.
        what: ``killed`` or ``injured``.
        start: first character of the words matched.
        end: last, exclusive.
        number: characters of the number.
        people: the words for the people, or None when they are left out.
        pattern: how it was found: ``subject`` (people, then fate), ``bare`` (no people), ``deaths`` ("12 deaths"),
            ``lost``, ``object`` and ``noun`` (the fate leads), ``raised`` and ``number`` (a total is put at it),
            ``ordinal`` ("the tenth death") or ``part``.
    """

    value: int
    bound: str
    what: str
    start: int
    end: int
    number: tuple[int, int]
    people: str | None
    pattern: str


def read_value(number: NumberMention) -> int | None:
    """The figure itself: what is stated, else the lower end ("150 to 160")."""
    count = number.count
    return next((n for n in (count.best, count.low, count.high) if n is not None), None)


def match_counts(item: Passage, low: int, high: int) -> list[Count]:
    """Find the numbers in a part of a sentence that count people killed or injured.

    Args:
        item: the sentence.
        low: first character of the part.
        high: last, exclusive.

    Returns:
        Counts in the order of the text, at most one a number.
    """
    marks = find_marks(item, low, high)
    found: dict[int, Count] = {}
    open_from = low
    for position, (at, end, value, bound) in enumerate(marks):
        close = marks[position + 1][0] if position + 1 < len(marks) else high
        of_whole = item.pattern("toll_of_them").match(item.marked, end)
        if of_whole is not None and of_whole.end() > close:
            close = marks[position + 2][0] if position + 2 < len(marks) else high  # "58 of the 159 fell"
        count = _read(item, at, end, open_from, close, high)
        if count is not None and not (count.pattern == "bare" and value is None):
            found[at] = replace(count, value=value, bound=bound)
        open_from = end
    _share(item, marks, found, high)
    taken = set(found)
    ordinals = [count for count in find_ordinals(item, low, high) if count.number[0] not in taken]
    return sorted([*found.values(), *ordinals], key=lambda c: c.number[0])


def find_marks(item: Passage, low: int, high: int) -> list[tuple[int, int, int, str]]:
    """(start, end, value, bound) of the numbers that may count people."""
    marks = []
    for at, number in item.numbers.items():
        value = read_value(number)
        if not low <= at < high or not value or number.count.bound == "vague":
            continue
        end = number.span.end - item.start
        if item.pattern("toll_uncounted").match(item.marked, end) is None:
            marks.append((at, end, value, number.count.bound))
    known = {mark[0] for mark in marks}
    for match in item.pattern("toll_one").finditer(item.marked, low, high):
        if match.start("n") not in known and any(mark[0] < match.start() for mark in marks):
            marks.append((*match.span("n"), 1, "exact"))
    return sorted(marks)


def _read(item: Passage, at: int, end: int, low: int, close: int, high: int) -> Count | None:
    """Tie one number to its people and their fate; value and bound are filled in by the caller."""
    marked = item.marked
    ahead = marked[low:at].rstrip()
    people = item.pattern("toll_people").match(marked, end, close)
    words = people["p"] if people else None

    def make(what: str, start: int, stop: int, name: str, who: str | None = words) -> Count:
        return Count(0, "exact", what, start, stop, (at, end), who, name)

    total = _read_total(item, at, end, ahead, low, high)
    if total is not None:
        return total
    deaths = item.pattern("toll_deaths").match(marked, end, close)
    if deaths is not None:
        return make("injured" if deaths["hurt"] else "killed", at, deaths.end(), "deaths", deaths["d"])
    for name in ("lost", "killed", "noun"):
        lead = item.pattern(f"toll_{name}_before").search(ahead)
        alone = name == "lost" and marked[end : end + 1] in (".", ",", ";", "")
        if lead is not None and people is None and alone and not lead.groupdict().get("weak"):
            return make("killed", low + lead.start(), end, "lost")
        if lead is not None and people is not None:
            fate = item.pattern("toll_fate").search(marked, people.end(), min(close, people.end() + 30))
            if lead.groupdict().get("weak") and fate is None:
                continue  # "It has seen 40 peacekeepers" says nothing of their fate.
            stop = fate.end() if fate is not None and name == "lost" else people.end()
            named = {"lost": "lost", "killed": "object", "noun": "noun"}[name]
            return make("killed", low + lead.start(), stop, named)
    behind = people.end() if people is not None else end
    fate = item.pattern("toll_fate").search(marked, behind, min(close, behind + REACH))
    if fate is None:
        return None
    gap = marked[behind : fate.start()]
    if item.pattern("toll_others").search(gap) or (
        item.pattern("toll_gap_stop").search(gap) or any(mark in gap for mark in ".;:")
    ):
        return None
    if people is None and (len(gap) > 30 or item.pattern("toll_of_others").match(gap)):
        return None  # "15 of the intruders also perished"
    if item.pattern("toll_gap_people").search(gap) and not item.pattern("toll_gap_bridge").search(gap):
        return None  # Another subject in between.
    return make("injured" if fate["hurt"] else "killed", at, fate.end(), "subject" if people else "bare")


def _read_total(item: Passage, at: int, end: int, ahead: str, low: int, high: int) -> Count | None:
    """Read a figure at which a total is put: "the toll stands at N", "brings to N the number of those killed"."""
    marked = item.marked
    behind = marked[end:high]
    raised = item.pattern("toll_raise_before").search(ahead)
    after = item.pattern("toll_total_after").match(behind) if raised is not None else None
    before = item.pattern("toll_total_before").search(ahead)
    if raised is not None and after is not None:
        words, lead, name = f"{raised['mid']} {after[0]}", low + raised.start(), "raised"
    elif before is not None:
        tail = marked[end : min(high, end + 60)].split(".")[0]
        words, lead = f"{before['mid']} {tail}", low + before.start()
        is_harm = item.pattern("toll_total_is_harm").match(before["cue"]) is not None
        if not (is_harm or item.pattern("toll_harm").search(f"{before['mid']} {tail[:40]}")):
            return None
        name = "raised" if raised is not None else "number"
        if raised is not None:
            lead = low + raised.start()
    else:
        return None
    if item.pattern("toll_others").search(words) or not item.pattern("toll_harm").search(
        f"{words} {before['cue'] if before else ''}"
    ):
        return None
    fate = item.pattern("toll_fate").search(words)
    stop = end
    if after is not None and name == "raised":
        inner = item.pattern("toll_fate").search(after["tail"])
        stop = end + (after.start("tail") + inner.end() if inner else after.start("tail"))
    who = item.pattern("toll_people_any").search(words)
    what = "injured" if fate is not None and fate["hurt"] else "killed"
    return Count(0, "exact", what, lead, stop, (at, end), who[0] if who else None, name)


def _share(item: Passage, marks: list[tuple[int, int, int, str]], found: dict[int, Count], high: int) -> None:
    """Give a number without a fate that of the one it is joined to: "nine soldiers and a policeman were killed"."""
    for position in range(len(marks) - 2, -1, -1):
        at, end, value, bound = marks[position]
        following = found.get(marks[position + 1][0])
        people = item.pattern("toll_people").match(item.marked, end, marks[position + 1][0])
        if at in found or following is None or people is None:
            continue
        joint = item.marked[people.end() : marks[position + 1][0]]
        shared = item.pattern("toll_shared").fullmatch(joint) is not None
        # "32 people serving in missions, 28 of them soldiers, were killed"
        whole = len(joint) < 60 and joint.endswith(", ") and not any(mark in joint for mark in ".;:")
        parted = item.pattern("toll_of_them").match(item.marked, marks[position + 1][1]) is not None
        if following.pattern in ("subject", "bare") and (shared or (whole and parted)):
            found[at] = Count(value, bound, following.what, at, people.end(), (at, end), people["p"], "subject")
    for (_, before_end, _, _), (at, end, value, bound) in pairwise(marks):
        leader = next((c for c in found.values() if c.number[1] == before_end), None)
        people = item.pattern("toll_people").match(item.marked, end, high)
        if at in found or leader is None or people is None or leader.pattern not in ("lost", "object", "noun"):
            continue
        if item.pattern("toll_shared").fullmatch(item.marked[leader.end : at]):
            found[at] = Count(value, bound, leader.what, at, people.end(), (at, end), people["p"], leader.pattern)


def find_ordinals(item: Passage, low: int, high: int) -> list[Count]:
    """Find deaths that are counted by their place in the row ("the mission's 145th death").

    Args:
        item: the sentence.
        low: first character to look at.
        high: last, exclusive.
    """
    marked = item.marked
    words = load_language(item.lang).patterns
    counts: dict[int, Count] = {}
    for match in item.pattern("toll_nth").finditer(marked, low, high):
        if item.pattern("toll_nth_death").search(marked, max(0, match.start() - 80), match.end("n")):
            people = match["p"].strip() if match["p"] else words["toll_nth_people"]
            value = _ordinal(item, match["d"], match["w"])
            at = match.span("n")
            counts[at[0]] = Count(value, "exact", "killed", match.start(), match.end(), at, people, "ordinal")
    for match in item.pattern("toll_ordinal").finditer(marked, low, high):
        at = match.span("n")
        value = _ordinal(item, match["d"], match["w"])
        if at[0] not in counts and value > 1:
            counts[at[0]] = Count(value, "exact", "killed", match.start(), match.end(), at, match["p"], "ordinal")
    return list(counts.values())


def _ordinal(item: Passage, digits: str | None, word: str | None) -> int:
    if digits:
        return int(digits.replace(",", ""))
    # The group that names an ordinal word stands in the pack's own order: the first is 1.
    words = load_language(item.lang).patterns["toll_ordinal_words"].split("|")
    return words.index(word) + 1 if word in words else 1

"""Superlatives: "the deadliest active mission", "second deadliest after Lebanon", "more killed than anywhere".

A superlative ranks missions (or the countries they serve in) against each other; what ranks attacks, days or years is
a record (``claim_records``).
"""

from __future__ import annotations

import re
from dataclasses import replace

from casque.coder.claim_text import Passage, Passages, When
from casque.coder.toll_cues import read_cause
from casque.model import Claim, DateRange


def find_superlatives(passages: Passages, index: int) -> list[Claim]:
    """Find the superlatives on missions in one sentence.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``superlative``; ``rank`` is None for "one of the deadliest".
    """
    item = passages.items[index]
    found: list[Claim] = []
    for match in item.pattern("superlative_adjective").finditer(item.marked):
        claim = _read_adjective(passages, index, match)
        if claim is not None:
            found.append(claim)
    found.extend(_read_listed(passages, index))
    for name in ("more", "most", "none"):
        for match in item.pattern(f"superlative_{name}").finditer(item.marked):
            claim = _read_most(passages, index, match, name)
            if claim is None or any(item.span(*match.span()).overlaps(other.span) for other in found):
                continue
            if any(claim.span.overlaps(other.span) for other in found):
                claim = replace(claim, span=item.span(match.start(), claim.span.end - item.start))
                claim = replace(claim, text=claim.span.read(passages.text))
            found.append(claim)
    return found


def _read_adjective(passages: Passages, index: int, match: re.Match[str]) -> Claim | None:
    """Read "the deadliest mission", "Mali is the most dangerous place for peacekeepers"."""
    item = passages.items[index]
    marked = item.marked
    tail = marked[match.end() :]
    clause = re.split(r"[,;.]", tail)[0][:90]
    if (
        (item.pattern("superlative_not_thing").match(tail) and not item.pattern("superlative_direct").match(tail))
        or item.pattern("superlative_for_others").search(clause)
        or _is_negated(item, match.start())
        or item.pattern("superlative_of_time").search(marked, max(0, match.start() - 60), match.start())
    ):
        return None
    reach = item.pattern("superlative_tail").match(tail)
    extent = reach.end() if reach else 0
    words = tail[:extent]
    names_thing = item.pattern("superlative_thing").search(words) is not None
    subject = item.pattern("superlative_subject").search(marked[max(0, match.start() - 130) : match.start()])
    hit = match["attacked"] and passages.is_peacekeeping(marked) and item.pattern("superlative_hit").search(match[0])
    world = item.pattern("superlative_world").search(match[0] + tail[:30])
    if not (names_thing or (subject and (hit or world))):
        return None
    told = _is_told(passages, index, words) or passages.main_mission is not None
    if not (passages.is_peacekeeping(marked) or (passages.is_un(marked) and names_thing) or (told and names_thing)):
        return None
    measure = "danger" if match["danger"] else "attacks" if match["attacked"] else "deaths"
    rank = None if match["among"] or _is_among(item, match.start()) else _rank(item, match["rank"])
    start = _subject_start(item, match.start())
    return _make(passages, index, start, match.end() + extent, match.start(), measure, rank)


def _rank(item: Passage, word: str | None) -> int:
    """The rank that a word names ("second deadliest"); 1 without one."""
    names = item.pattern("superlative_ranks").pattern.split("|")
    return names.index(word) + 2 if word in names else 1


def _read_listed(passages: Passages, index: int) -> list[Claim]:
    """Read the place in a list of deaths, and the size of a mission (no measure of harm: measure None)."""
    item = passages.items[index]
    found = []
    near = " ".join(i.marked for i in passages.items[max(0, index - 2) : index + 2])
    for match in item.pattern("superlative_list").finditer(item.marked):
        ahead = item.marked[max(0, match.start() - 90) : match.start()]
        named = re.search("[MC]", ahead) or item.pattern("claim_mission_word").search(ahead)
        if named and passages.is_un(near) and item.pattern("claim_harm").search(near):
            start = _subject_start(item, match.start())
            rank = 1 if match["first"] else 2
            found.append(_make(passages, index, start, match.end(), match.start(), "deaths", rank))
    for match in item.pattern("superlative_size").finditer(item.marked):
        if item.pattern("superlative_size_det").match(match[0]) and not _is_among(item, match.start()):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            claim = _make(passages, index, start, match.end(), start, "deaths", 1)
            found.append(replace(claim, measure=None, cause="unstated"))
    return found


def _read_most(passages: Passages, index: int, match: re.Match[str], name: str) -> Claim | None:
    item = passages.items[index]
    marked = item.marked
    around = marked[match.start() : match.end() + 70]
    before = marked[max(0, match.start() - 160) : match.start()]
    if name == "most":
        after = re.split(r"[.;:,()]| - ", marked[match.end() :])[0]
        if item.pattern("superlative_record").search(match[0] + after) or item.pattern("superlative_most_of").search(
            match[0]
        ):
            return None
        suffers = item.pattern("superlative_suffers").search(before)
        if not (suffers and item.pattern("superlative_compares").search(marked)):
            return None
        end = match.end() + min(len(after.rstrip()), 60)
    else:
        # Who provides more peacekeepers than any other nation does not lose them.
        if (name == "more" and item.pattern("superlative_provides").search(before[-60:])) or (
            item.pattern("superlative_than_time").search(match[0])
        ):
            return None
        end = match.end()
    if item.pattern("superlative_contributors").search(marked) or item.pattern("superlative_state_lost").search(
        before + marked[match.start() : match.start() + 1]
    ):
        return None
    known = passages.is_peacekeeping(marked) or passages.is_un(marked) or _is_told(passages, index, around)
    if not known or _is_negated(item, match.start()):
        return None
    group = match.groupdict()
    rank = None if group.get("among") else _rank(item, group.get("rank"))
    return _make(passages, index, _subject_start(item, match.start()), end, match.start(), "deaths", rank)


def _is_negated(item: Passage, at: int) -> bool:
    return item.pattern("claim_negated").search(item.marked[max(0, at - 30) : at]) is not None


def _is_among(item: Passage, at: int) -> bool:
    return item.pattern("superlative_among").search(item.marked[max(0, at - 40) : at]) is not None


def _is_told(passages: Passages, index: int, words: str) -> bool:
    """Tell whether the text speaks of a mission and the words name one again ("the deadliest mission")."""
    again = passages.items[index].pattern("superlative_again").search(words)
    return passages.is_about_peacekeepers and again is not None


def _subject_start(item: Passage, at: int) -> int:
    """Where the subject of the superlative begins: the last mission or country before it in the sentence."""
    if made := item.pattern("superlative_making").search(item.marked, max(0, at - 160), at):
        return made.start()
    possessive = item.pattern("superlative_possessive")
    names = [
        n
        for n in (*item.missions, *item.countries)
        if n[1] <= at <= n[1] + 110 and not (item.marked[n[0]] == "C" and possessive.match(item.marked[n[1] :]))
    ]
    if not names:
        return at
    first = max(names, key=lambda n: n[1])
    if item.pattern("superlative_said").search(item.marked[first[1] : at]):
        return at
    # "the United Nations ... Mission in Mali, or MINUSMA, is": the longer name before it belongs to the subject.
    for name in sorted(names, key=lambda n: -n[0]):
        between = item.marked[name[1] : first[0]]
        if name[1] < first[0] and item.pattern("superlative_other_name").fullmatch(between):
            first = name
    # "the UN mission in the Central African Republic is": the mission belongs to its country.
    ahead = item.pattern("superlative_mission_in").search(item.marked, max(0, first[0] - 80), first[0])
    return ahead.start() if ahead else first[0]


def _make(passages: Passages, index: int, start: int, end: int, at: int, measure: str, rank: int | None) -> Claim:
    item = passages.items[index]
    marked = item.marked
    end = start + len(marked[start:end].rstrip(" .,-(\"'"))
    mission = _mission(passages, index, start, at)
    clause = marked[start : min(len(marked), end + 60)]
    since = None
    chunk = re.search(r",|;| - |\.$", marked[end:])
    stop = end + (chunk.start() if chunk else len(marked))
    if match := item.pattern("claim_since").search(marked, at, min(stop, end + 80)):
        when = next((d for d in item.dates if d.start == match.start("d")), None)
        since = when.iso if when else None
        if when is not None:
            end = max(end, match.end())
    words = marked[start:end]
    scope = None
    if item.pattern("superlative_ever").search(words):
        scope = "all_time"
    elif item.pattern("superlative_active").search(words):
        scope = "active"
    year = _year_of(item, at, stop)
    timed = item.pattern("superlative_period").search(item.folded, max(0, start - 40), stop)
    if scope is None and (since is not None or year is not None or timed):
        scope = "period"
    cause = read_cause(item, clause) if measure == "deaths" else "unstated"
    as_of = year.iso if scope == "period" and since is None and year is not None else None
    span = item.span(start, end)
    return Claim(
        "superlative",
        span.read(passages.text),
        span,
        mission=mission,
        measure=measure,
        cause="unstated" if cause == "other" else cause,
        rank=rank,
        scope=scope,
        since=since,
        as_of=as_of,
    )


def _year_of(item: Passage, at: int, stop: int) -> When | None:
    """The year of which the superlative speaks: "in 2018" behind it or at the head of the sentence."""
    for when in item.dates:
        if when.range is None or when.range != DateRange.of_year(when.range.start.year):
            continue
        ahead = item.marked[max(0, when.start - 14) : when.start]
        if (at <= when.start < stop or when.start <= 12) and item.pattern("superlative_in_year").search(ahead):
            return when
    return None


def _mission(passages: Passages, index: int, start: int, at: int) -> str | None:
    """The mission that is ranked: the subject, not the one it is compared with ("after Lebanon")."""
    item = passages.items[index]
    ahead = [n for n in item.missions if n[1] <= at]
    if ahead or any(c[1] <= at for c in item.countries):
        mission = passages.mission_at(item, start, at) or passages.mission_at(item, 0, at)
        if mission is not None:
            return mission
    behind = item.marked[at:]
    compared = item.pattern("superlative_behind_one").search(behind)
    if not compared and item.pattern("superlative_than_any").search(item.marked):
        mission = passages.mission_at(item, 0, len(item.marked))
        if mission is not None:
            return mission
    rival = item.pattern("superlative_behind").search(behind)
    named = [m for m in item.missions if rival is None or m[0] < at + rival.start()]
    return passages.mission_at(item, named[0][0], named[0][1]) if named else passages.mission_before(index)

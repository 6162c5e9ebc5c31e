"""From a count to a toll: its mission, period, people and cause, and the words that state them."""

from __future__ import annotations

from dataclasses import replace

from casque.coder.claim_text import Passage, Passages, alpha2_of
from casque.coder.toll_counts import Count, read_value
from casque.coder.toll_cues import Cues, read_cause, read_cues
from casque.coder.toll_judging import MISSION_LIMIT, read_nation, since_1948
from casque.coder.toll_means import is_accident, read_means
from casque.model import Span, Toll

#: The total of which a count is a part, and the last total before it.
Leaders = tuple[Toll | None, Toll | None]
_SUBSETS = ("peacekeepers", "uniformed", "mixed", "military", "police", "civilian")


def build_toll(
    passages: Passages, index: int, count: Count, cues: Cues, leaders: Leaders, low: int, high: int
) -> Toll | None:
    """Make a toll of a count that is a running total.

    Args:
        passages: the text.
        index: number of the sentence.
        count: the count.
        cues: what is said around it.
        leaders: the total of which it is a part, and the last total before it; each may be None.
        low: first character that belongs to it.
        high: last, exclusive.

    Returns:
        The toll; None when it counts accidents or illness alone.
    """
    item = passages.items[index]
    leader = leaders[0]
    behind = item.marked[count.number[1] : high]
    means = read_means(item, behind, item.marked[max(0, count.number[0] - 120) : count.number[0]])
    if cues.cause == "other" and not is_accident(means):
        return None
    start, end = _reach(item, count, cues, low, high)
    nation = read_nation(item, count)
    mission, country, scope = _place(passages, index, count, low, high, leaders)
    if cues.scope == "period" and nation is None:
        scope = "period"
    cause = "hostile" if means and not is_accident(means) else "unstated" if means else cues.cause
    toll = Toll(
        count=count.value,
        bound=count.bound,
        what=count.what,
        mission=mission,
        subset=read_subset(item, count.people or ""),
        cause=cause,
        since=cues.since,
        as_of=cues.as_of,
        text="",
        span=item.span(start, end),
        nationality=nation,
        scope="nationality" if nation else scope,
        excludes=item.span(*cues.excludes) if cues.excludes else None,
        country=country,
        means=means,
    )
    return _finish(passages, toll, leader, own_period=cues.since is not None or cues.scope is not None)


def _reach(item: Passage, count: Count, cues: Cues, low: int, high: int) -> tuple[int, int]:
    """Where the words of a toll begin and end: the count, with its period, cause and place."""
    start, end = count.start, count.end
    for spot in cues.spots:
        if spot[0] < max(high, count.end):
            start, end = min(start, max(spot[0], low)), max(end, min(spot[1], max(high, count.end)))
    rest = item.marked[count.end : high]
    bare = rest.lstrip(" ,-")
    hostile = item.pattern("toll_hostile_phrase").match(bare)
    if hostile is not None:
        end = max(end, count.end + len(rest) - len(bare) + hostile.end())
    place = item.pattern("toll_place_link").match(item.marked, end, max(high, end))
    if place is not None:
        end = place.end()
    end = start + len(item.marked[start:end].rstrip(" ,-.;:("))
    if item.marked[end - 1 : end] == "D" and item.folded[end - 1 : end] == ".":
        end -= 1  # The stop behind "September." belongs to the sentence.
    return start, end


def read_subset(item: Passage, words: str) -> str | None:
    """The kind of personnel to which words restrict a toll, or None."""
    for name in _SUBSETS:
        if item.pattern(f"toll_{name}").search(words):
            return None if name == "mixed" else name
    return None


def _finish(passages: Passages, toll: Toll, leader: Toll | None, *, own_period: bool) -> Toll:
    """Take over from the leading total of the sentence what a part of it does not say, and read the words."""
    if leader is not None:
        toll = replace(
            toll,
            mission=toll.mission or leader.mission,
            subset=toll.subset or leader.subset,
            cause=toll.cause if toll.cause != "unstated" else leader.cause,
            since=toll.since if own_period else leader.since,
            as_of=toll.as_of if own_period or toll.as_of else leader.as_of,
            scope=toll.scope if own_period or toll.nationality else leader.scope,
            country=toll.country or leader.country,
            nationality=toll.nationality or leader.nationality,
            means=toll.means or leader.means,
        )
    return replace(toll, text=toll.span.read(passages.text))


def _place(
    passages: Passages, index: int, count: Count, low: int, high: int, leaders: Leaders
) -> tuple[str | None, str | None, str]:
    """Mission, country and scope of a figure."""
    item = passages.items[index]
    if since_1948(item) and count.value > MISSION_LIMIT:
        return None, None, "world"
    spread = item.pattern("toll_spread").match(item.marked, count.end)
    if spread and not any(m[1] <= count.end for m in item.missions):
        # "32 died, including nine in Mali and 13 in Congo": the places are those of the parts.
        setting = item.pattern("toll_setting").search(item.marked, low, count.end)
        inside = passages.mission_at(item, low, high) if setting else None
        return (inside, None, "mission") if inside else (None, None, "world")
    mission = passages.mission_at(item, low, high)
    country = passages.country_at(item, low, high) or passages.country_at(item, 0, len(item.marked))
    if mission is not None:
        return mission, country, "mission"
    if country is not None:
        return passages.mission_before(index), country, "mission"
    leader, earlier = leaders
    if leader is not None:
        return leader.mission, leader.country, leader.scope
    union = item.pattern("toll_union").search(item.marked) or (
        item.sentence.heading
        and any(i.pattern("toll_union").search(i.marked) for i in passages.items[index : index + 4])
    )
    honoured = item.pattern("toll_honoured").search(item.marked) and "M" not in item.marked
    if item.pattern("toll_world").search(item.marked) or since_1948(item) or union or honoured:
        return None, None, "world"
    if earlier is not None and earlier.mission is None and earlier.nationality is None:
        return None, None, earlier.scope  # A year by year count goes on.
    mission = passages.mission_before(index)
    return mission, None, "mission" if mission or item.pattern("toll_force").search(item.marked) else "world"


def read_part(passages: Passages, index: int, at: int, close: int, leaders: list[Toll], ahead: str) -> Toll | None:
    """Read a part of a total that leaves words out: "130 of them in hostile acts", "including 10 this year".

    Args:
        passages: the text.
        index: number of the sentence.
        at: offset of the number.
        close: last character that belongs to it, exclusive.
        leaders: totals of the sentence so far.
        ahead: marked words before the number that belong to it.
    """
    item = passages.items[index]
    number = item.numbers.get(at)
    value = read_value(number) if number is not None else None
    leader = leaders[0]
    if number is None or not value or leader.span.covers(number.span) or value > leader.count:
        return None
    end = number.span.end - item.start
    if not item.pattern("toll_part").search(ahead) and not item.pattern("toll_of_them").match(item.marked, end):
        return None
    behind = item.marked[end:close]
    origin = item.pattern("toll_part_from").match(behind)
    listed = not ahead.strip(" ,.and") and leaders[-1].scope == "nationality"
    if origin and (listed or item.pattern("toll_includes").search(ahead + behind[: origin.end()])):
        names = {start: alpha3 for start, _, alpha3 in (*item.countries, *item.nationalities)}
        nation = names.get(end + origin.start("c" if origin["c"] else "a"))
        if nation is not None and alpha2_of(nation) is not None:
            span = item.span(at, end + origin.end())
            return replace(
                leader, count=value, bound=number.count.bound, span=span, text=span.read(passages.text),
                nationality=nation, scope="nationality", excludes=None,
            )  # fmt: skip
    time, cause = (item.pattern(f"toll_part_{name}").match(behind) for name in ("time", "cause"))
    hostile = cause is not None and read_cause(item, cause["c"]) == "hostile"
    if time is None and not hostile:
        return None
    cues = read_cues(item, at, close, (at, end), end, passages.published)
    if cues.days or cues.one_attack or cues.month:
        return None
    stop = end + max(time.end() if time else 0, cause.end() if cause and hostile else 0)
    toll = Toll(
        value,
        number.count.bound,
        leader.what,
        None,
        None,
        "hostile" if hostile else leader.cause,
        cues.since,
        cues.as_of,
        "",
        Span(item.start + at, item.start + len(item.marked[:stop].rstrip(" ,-.;:)"))),
        scope="period" if cues.scope else leader.scope,
        means=read_means(item, behind),
    )
    return _finish(passages, toll, leader, own_period=cues.since is not None or cues.scope is not None)

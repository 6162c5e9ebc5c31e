"""Lists behind a total: the dead of a year by mission, by nationality, by kind of personnel, and other years.

"Thirty-two were killed in 2022. Mali comes first with 14. By nationality: Chad (4), Togo (3) ... In 2021 it was 25."
Only the first figure says what is counted and over which time; the others take that over from it. A list is read
near a total over a period or of all missions, never behind the count of one attack.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from casque.coder.claim_text import Passage, Passages, choose_mission, mission_of_country
from casque.coder.toll_counts import read_value
from casque.model import Toll

#: Sentences after its total in which a list may still stand.
REACH = 5

_KINDS = ("police", "civilian", "military", "peacekeepers")
_MISSION_LISTS = ("mission", "at_mission", "in_country", "country", "row")


def is_head(toll: Toll) -> bool:
    """Tell whether a total can head a list: one over a period, or of all missions.

    Args:
        toll: the total.
    """
    return (
        toll.what == "killed"
        and toll.nationality is None
        and toll.subset not in ("police", "civilian", "military")
        and (toll.scope in ("period", "world") or (toll.since is not None and toll.as_of is not None))
    )


def widen(passages: Passages, index: int, head: Toll) -> Toll:
    """Take a total for one of all missions when a list behind it names several and its own words name none.

    Args:
        passages: the text.
        index: number of a sentence behind it.
        head: the total.
    """
    item = passages.items[index]
    if (
        head.mission is None
        or head.scope != "period"
        or item.pattern("toll_list_nations").search(item.marked)
        or item.pattern("toll_list_else").search(item.marked)
    ):
        return head
    own = next(i for i in passages.items if i.sentence.span.covers(head.span))
    if own.missions or own.countries or any(when.is_day for when in item.dates):
        return head
    named = {
        mission
        for name in _MISSION_LISTS
        for match in item.pattern(f"toll_list_{name}").finditer(item.marked)
        if (mission := _mission_of(passages, item, match)) is not None
    }
    return replace(head, mission=None, country=None) if len(named) > 1 else head


def ends_list(item: Passage) -> bool:
    """Tell whether a sentence counts something else than deaths, so that no list goes on behind it.

    Args:
        item: the sentence.
    """
    return (
        "N" in item.marked
        and item.pattern("toll_list_else").search(item.marked) is not None
        and not item.pattern("toll_list_died").search(item.marked)
    )


def read_list(passages: Passages, index: int, head: Toll, known: list[Toll]) -> list[Toll]:
    """Read the parts of a total that a sentence lists, and the totals of other years it compares.

    Args:
        passages: the text.
        index: number of the sentence, at most ``REACH`` behind that of the total.
        head: the total.
        known: the totals already read in this sentence.

    Returns:
        Further totals.
    """
    item = passages.items[index]
    if (
        any(when.is_day for when in item.dates)
        or item.pattern("toll_list_else").search(item.marked)
        or item.pattern("toll_others").search(item.pattern("toll_list_civilians").sub("", item.marked))
    ):
        return []
    taken = [toll.span for toll in known]
    found: list[Toll] = []

    def add(at: int, start: int, end: int, **changes: str | None) -> None:
        number = item.numbers.get(at)
        value = read_value(number) if number is not None else None
        leader = _latest(item, at, [*known, *found]) if "subset" in changes else head
        leader = leader or head
        span = item.span(start, end)
        if not value or number is None or any(t.covers(number.span) for t in taken):
            return
        if value > leader.count and "since" not in changes:
            return
        toll = replace(
            leader, count=value, bound=number.count.bound, span=span, text=span.read(passages.text), excludes=None
        )
        found.append(replace(toll, **changes))  # type: ignore[arg-type]

    years, versus = item.pattern("toll_list_year"), item.pattern("toll_list_versus")
    for match in (*years.finditer(item.marked), *versus.finditer(item.marked)):
        number, day = ("n2", "d2") if "n2" in match.groupdict() and match["n2"] else ("n", "d")
        when = next((d for d in item.dates if d.start == match.start(day)), None)
        if when is not None and when.kind == "year" and when.range is not None:
            since, until = when.range.start.isoformat(), when.range.end.isoformat()
            end = max(match.end(number), match.end())
            add(match.start(number), match.start(), end, since=since, as_of=until, scope="period")
    taken.extend(t.span for t in found)
    _read_nations(item, add)
    taken.extend(t.span for t in found)
    spans = (when.range for when in item.dates if when.range is not None and when.kind not in ("year", "years"))
    if not item.pattern("toll_list_nations").search(item.marked) and all(
        (days.end - days.start).days > 300 for days in spans
    ):
        for name in _MISSION_LISTS:
            for match in item.pattern(f"toll_list_{name}").finditer(item.marked):
                mission = _mission_of(passages, item, match)
                if mission is not None and head.mission in (None, mission):
                    add(match.start("n"), match.start(), match.end(), mission=mission, scope="mission")
            taken.extend(t.span for t in found)
    for match in item.pattern("toll_list_kind").finditer(item.marked):
        if item.pattern("toll_list_stated").search(match[0]):
            kind = next(name for name in _KINDS if match[name])
            add(match.start("n"), match.start(), match.end(), subset=kind)
    return sorted(found, key=lambda t: t.span.start)


def _latest(item: Passage, at: int, tolls: list[Toll]) -> Toll | None:
    """The last total of the sentence before a figure: that of which "one of them" is a part."""
    before = [t for t in tolls if t.span.start < item.start + at and t.subset not in _KINDS]
    return max(before, key=lambda t: t.span.start) if before else None


def _mission_of(passages: Passages, item: Passage, match: re.Match[str]) -> str | None:
    group = match.groupdict()
    if group.get("m"):
        names = next((m[2] for m in item.missions if m[0] == match.start("m")), ())
        return choose_mission(names, passages.published) if names else None
    alpha3 = next((c[2] for c in item.countries if c[0] == match.start("c")), None)
    return mission_of_country(alpha3, passages.published) if alpha3 else None


def _read_nations(item: Passage, add: Callable[..., None]) -> None:
    """Read the parts by nationality; "Egypt and Togo (7 each)" are two."""
    if not item.pattern("toll_list_nations").search(item.marked):
        return
    names = [*item.countries, *item.nationalities]
    for name in ("brackets", "each", "from"):
        for match in item.pattern(f"toll_list_{name}").finditer(item.marked):
            group = match.groupdict()
            number = "n" if group.get("n") else "n2"
            listed = "list" if group.get("list") else "list2"
            inside = [n for n in names if match.start(listed) <= n[0] < match.end(listed)]
            if len(inside) > 1 and not (group.get("each") or group.get("each2")):
                inside = inside[-1:]  # "the dead came from Egypt and Togo (7)": only the last is Togo's
            for low, high, alpha3 in inside:
                if name == "brackets":
                    start, end = low, match.end()
                else:
                    start, end = match.start(), max(high, match.end(number))
                add(match.start(number), start, end, nationality=alpha3, scope="nationality")


__all__ = ["REACH", "ends_list", "is_head", "read_list", "widen"]

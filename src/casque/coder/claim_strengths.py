"""Strengths: "includes 13,289 military personnel, 1,920 police and 1,619 civilians", "the 13,000-strong mission".

Requests and reinforcements ("another 2,500 troops"), casualties and the forces of others are none.
"""

from __future__ import annotations

import re

from casque.coder.claim_strength_whose import find_contributor, is_missions, is_request, speaks_of_mission
from casque.coder.claim_text import Passage, Passages
from casque.coder.numerals import read_number
from casque.coder.toll_counts import match_counts, read_value
from casque.model import Claim

#: A smaller figure is no strength of a mission or contingent.
LEAST = 100
#: No mission and not all of them together had more.
MOST = 200_000
_KINDS = ("uniformed", "total", "civilian", "police", "soldiers", "military")


def find_strengths(passages: Passages, index: int) -> list[Claim]:
    """Find the figures on the strength of a mission or contingent in one sentence.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``strength``; figures that one statement lists together are one claim.
    """
    item = passages.items[index]
    found = _read_strong(passages, index)
    if "N" not in item.marked:
        return found
    harmed = {count.number[0] for count in match_counts(item, 0, len(item.marked))}
    groups: list[list[re.Match[str]]] = []
    for match in item.pattern("strength_pair").finditer(item.marked):
        number = item.numbers.get(match.start("n"))
        if number is None or match.start("n") in harmed or number.count.bound in ("vague", "range"):
            continue
        between = item.marked[groups[-1][-1].end() : match.start()] if groups else ""
        if groups and len(between) < 60 and item.pattern("strength_joined").search(between):
            groups[-1].append(match)
        elif (read_value(number) or 0) >= LEAST:
            groups.append([match])
    for match in item.pattern("strength_people").finditer(item.marked):
        if (_value(item, match.start("n")) or 0) >= 5 * LEAST and match.start("n") not in harmed:
            groups.append([match])
    for group in groups:
        _add(_read_group(passages, index, group), found)
    for claim in _read_loose(passages, index, harmed):
        _add(claim, found)
    for match in item.pattern("strength_counted").finditer(item.marked):
        _add(_read_counted(passages, index, match, harmed), found)
    return found


def _add(claim: Claim | None, found: list[Claim]) -> None:
    if claim is None:
        return
    figures = set(claim.figures)
    if not any(claim.span.overlaps(other.span) and figures & set(other.figures) for other in found):
        found.append(claim)


def _value(item: Passage, at: int) -> int | None:
    number = item.numbers.get(at)
    return read_value(number) if number is not None else None


def _read_loose(passages: Passages, index: int, harmed: set[int]) -> list[Claim]:
    """Read figures whose people are left out, or of which a part has come."""
    item = passages.items[index]
    found: list[Claim] = []
    if not speaks_of_mission(passages, index):
        return found
    for name in ("headless", "of_whole"):
        for match in item.pattern(f"strength_{name}").finditer(item.marked):
            group = next(key for key, words in match.groupdict().items() if words and key.startswith("n"))
            at = match.start(group)
            value = _value(item, at)
            if value is None or not 5 * LEAST <= value <= MOST or at in harmed:
                continue
            if is_request(item, item.marked[: match.start()]):
                continue
            kind = "total" if name == "headless" else _name_kind(item, match[0])
            start = at if name == "of_whole" else match.start()
            found.append(_make(passages, index, start, match.end(group), ((kind, value),), None))
    for match in item.pattern("strength_numbered").finditer(item.folded):
        value = read_number(match["n"], item.lang)
        if value is not None and value >= LEAST and item.marked[match.start("n")] != "N":
            kind = _name_kind(item, match["kind"] or "")
            found.append(_make(passages, index, match.start(), match.end(), ((kind, value),), None))
    return found


def _read_group(passages: Passages, index: int, group: list[re.Match[str]]) -> Claim | None:
    item = passages.items[index]
    start, end = group[0].start(), group[-1].end()
    ahead, behind = item.marked[max(0, start - 80) : start], item.marked[end : end + 70]
    kinds = " ".join(match["kind"] for match in group)
    served = item.pattern("strength_served").search(item.marked[start : end + 45])
    if not (item.pattern("strength_has").search(ahead) or item.pattern("strength_is").search(behind) or served):
        return None
    if item.pattern("strength_harm_behind").search(behind) or item.pattern("strength_harm_ahead").search(ahead):
        return None
    if is_request(item, ahead) or item.pattern("strength_later").match(behind):
        return None
    clear = item.pattern("strength_clear").search(kinds + ahead[-45:] + behind[:45])
    theirs = item.pattern("strength_other_force").search(ahead[-45:] + kinds + behind[:40])
    if theirs and not item.pattern("strength_clear").search(kinds + behind[:30]):
        return None
    own = (
        item.pattern("strength_own").search(ahead)
        or item.pattern("strength_own_kind").match(kinds)
        or item.pattern("strength_own_behind").match(behind)
    ) and speaks_of_mission(passages, index)
    if not clear and not own and not is_missions(passages, index):
        return None
    nation = next((n[2] for n in item.nationalities if start <= n[0] and n[1] <= end), None)
    nation = nation or find_contributor(passages, index, start, end)
    if nation == "FRA" or (nation is not None and not (clear or own or passages.is_peacekeeping(item.marked))):
        return None
    figures: list[tuple[str, int]] = []
    for match in group:
        value = _value(item, match.start("n"))
        kind = _name_kind(item, match["kind"])
        if item.pattern("strength_formed_police").match(item.marked[match.end() :]):
            kind = "police"
        if value and kind not in dict(figures):
            figures.append((kind, value))
    if not figures or max(value for _, value in figures) > MOST:
        return None
    return _make(passages, index, start, end, tuple(figures), nation)


def _name_kind(item: Passage, words: str) -> str:
    """The codebook's word for the people counted; "soldiers" and "troops" are ``troops``."""
    for kind in _KINDS:
        if item.pattern(f"strength_{kind}").search(words):
            return "troops" if kind == "soldiers" else kind
    return "total"


def _read_strong(passages: Passages, index: int) -> list[Claim]:
    """Read "the 13,000-strong mission"."""
    item = passages.items[index]
    found = []
    for match in item.pattern("strength_strong").finditer(item.folded):
        value = read_number(match["n"].replace(" ", ""), item.lang)
        if value is None or value < LEAST:
            continue
        stop = match.end("how")
        after = item.marked[stop : stop + 45]
        around = item.marked[max(0, match.start() - 40) : stop] + after
        theirs = item.pattern("strength_other_force").search(after) or any(
            alpha3 == "FRA" and match.start() - 20 <= start <= stop + 12 for start, _, alpha3 in item.nationalities
        )
        named = item.pattern("claim_mission_word").search(around)
        if theirs or not (
            passages.is_peacekeeping(around)
            or passages.is_un(after)
            or (named and (is_missions(passages, index) or passages.main_mission is not None))
        ):
            continue
        thing = item.pattern("strength_force_name").match(after)
        end = stop + (thing.end() if thing else 0)
        nation = next((a for start, _, a in item.nationalities if stop <= start < end), None)
        nation = nation or find_contributor(passages, index, match.start(), end)
        found.append(_make(passages, index, match.start(), end, (("total", value),), nation))
    return found


def _read_counted(passages: Passages, index: int, match: re.Match[str], harmed: set[int]) -> Claim | None:
    """Read "its strength stood at 12,000", "a force of 12,000"."""
    item = passages.items[index]
    at = match.start("n")
    value = _value(item, at)
    if value is None or at in harmed or value < LEAST:
        return None
    ahead = item.marked[max(0, match.start() - 90) : match.start()]
    named = item.pattern("strength_counted_force").search(ahead + match["w"])
    if not named or item.pattern("strength_other_force").search(ahead):
        return None
    if item.pattern("strength_counted_harm").search(ahead[-60:]) or not is_missions(passages, index):
        return None
    nation = next((a for s, _, a in item.nationalities if match.start() - 90 <= s < match.start()), None)
    troops = item.pattern("strength_troops").search(ahead)
    kind = "troops" if troops else "uniformed" if item.pattern("strength_uniformed").search(ahead) else "total"
    return _make(passages, index, match.start(), match.end(), ((kind, value),), nation)


def _make(
    passages: Passages, index: int, start: int, end: int, figures: tuple[tuple[str, int], ...], nation: str | None
) -> Claim:
    item = passages.items[index]
    low = max(0, start - 110)
    ahead = item.marked[low:start]
    # The words "ceiling of", "authorised" and the mission belong to the statement.
    opened = [m.start() for m in item.pattern("strength_opening").finditer(ahead)]
    if opened and not re.search(r"[.;]", ahead[opened[0] :]):
        start = low + opened[0]
    as_of = _read_day(item, start, end)
    span = item.span(start, end)
    mission = passages.mission_at(item, max(0, start - 60), min(len(item.marked), end + 60))
    if mission is None and not item.pattern("strength_worldwide").search(item.marked):
        mission = passages.mission_before(index)
    text = span.read(passages.text)
    return Claim("strength", text, span, mission=mission, as_of=as_of, figures=figures, nationality=nation)


def _read_day(item: Passage, start: int, end: int) -> str | None:
    """The day of the statement ("as of March 2021"), when it stands near."""
    for match in item.pattern("strength_as_of").finditer(item.marked):
        when = next((d for d in item.dates if d.start == match.start("d")), None)
        nearby = abs(match.start() - start) < 90 or abs(match.start() - end) < 40
        if when is None or when.range is None or when.kind in ("weekday", "offset") or not nearby:
            continue
        if not item.pattern("strength_founded").search(item.marked[max(0, match.start() - 160) : match.start()]):
            return when.range.end.isoformat() if match["end"] else when.iso
    return None

"""Whose the people of a count are: the UN's, the host's, those of a force beside it."""

from __future__ import annotations

import re

from casque.coder.claim_text import Passage, Passages, mission_of_country
from casque.coder.toll_counts import Count
from casque.coder.toll_cues import has_loser
from casque.model import DateRange, Toll

#: No mission has lost this many, and all of them together fewer than the second figure: what is higher counts others.
MISSION_LIMIT = 450
WORLD_LIMIT = 6000


def is_ours(passages: Passages, index: int, count: Count, leader: Toll | None, ahead: str, after: str) -> bool:
    """Tell whether the people counted are the UN's.

    Args:
        passages: the text.
        index: number of the sentence.
        count: the count.
        leader: the total of the sentence of which it is a part, or None.
        ahead: marked words before it that belong to it.
        after: marked words behind it that belong to it.
    """
    item = passages.items[index]
    people = count.people or ""
    others = item.pattern("toll_others")
    plain = item.pattern("toll_mixed").sub(" ", people)
    inside = item.marked[count.number[0] : count.end].replace(people, plain)
    if others.search(plain) or others.search(inside) or item.pattern("toll_others_after").match(after):
        return False
    if count.value > WORLD_LIMIT:
        return False
    if item.pattern("toll_blue").search(people):
        return not item.pattern("toll_parallel").search(people) or passages.is_peacekeeping(people)
    world = item.pattern("toll_world").search(item.marked) is not None or since_1948(item)
    if count.value > MISSION_LIMIT and not world:
        return False
    if leader is not None or is_foreign(passages, item, count):
        return not is_foreign(passages, item, count)
    anchored = (
        passages.is_peacekeeping(item.marked)
        or has_loser(item)
        or (passages.is_un(item.marked) and item.pattern("toll_force").search(item.marked) is not None)
    )
    told = _is_told(passages, index)
    if not others.search(item.marked) and told:
        if count.pattern == "lost" and passages.is_un(item.marked) and read_nation(item, count) is not None:
            return True  # "Ireland has lost 48 soldiers with the UN"
        owned = item.pattern("toll_own").search(item.marked, count.number[0], count.end) is not None
        if owned and not re.search("C|A", people):
            return True
    if not people and since_1948(item) and told:
        return True
    generic = item.pattern("toll_generic").search(people) is not None or "A" in people
    if generic:
        return anchored_people(passages, index, people, ahead, anchored, world, told)
    put = count.pattern in ("raised", "number")
    if not anchored and item.pattern("toll_anybody").search(item.marked[: count.number[0]]):
        return False  # "1,000 people have caught the virus and 200 have died"
    last = max((m.end() for m in others.finditer(ahead)), default=0)
    if last and not item.pattern("toll_blue").search(ahead[last:]):
        return False
    return anchored or (told and not others.search(item.marked) and (put or len(ahead) < 90))


def anchored_people(
    passages: Passages, index: int, people: str, ahead: str, anchored: bool, world: bool, told: bool
) -> bool:
    """Tell whether soldiers, members or people are the UN's: soldiers are everybody's.

    A mission or peacekeepers must stand in the sentence, and nobody else before them.

    Args:
        passages: the text.
        index: number of the sentence.
        people: the words for them.
        ahead: marked words before the figure.
        anchored: True when the sentence names a mission or peacekeepers.
        world: True when it speaks of all peace operations.
        told: True when the sentences before it speak of peacekeepers.
    """
    item = passages.items[index]
    others = item.pattern("toll_others")
    if world and (passages.is_un(item.marked) or since_1948(item)):
        return True
    if item.pattern("toll_anybody").search(people):
        serving = any(item.pattern(f"toll_{name}").search(item.marked) for name in ("honoured", "on_duty"))
        return (serving and passages.is_peacekeeping(item.marked)) or world or (anchored and has_loser(item))
    if not anchored:
        speaks = item.pattern("toll_speaker").match(item.marked) is not None
        anchored = told and not others.search(item.marked) and (speaks or passages.main_mission is not None)
    return anchored and not others.search(ahead[-60:])


def _is_told(passages: Passages, index: int) -> bool:
    """Tell whether the sentences just before speak of peacekeepers and of nobody else last."""
    before = passages.items[index - 1] if index else None
    if before is not None and passages.is_peacekeeping(before.marked):
        return not before.pattern("toll_others").search(before.marked) or passages.main_mission is not None
    return passages.is_about_peacekeepers


def is_foreign(passages: Passages, item: Passage, count: Count) -> bool:
    """Tell whether the soldiers counted belong to the host state or to a parallel force (French soldiers)."""
    nation = read_nation(item, count)
    if nation is None:
        return False
    mission = passages.mission_at(item, count.start, count.end) or passages.mission_before(item.sentence.index)
    if nation == "FRA":
        return mission in (None, "MINUSMA", "MINUSCA", "UNOCI")
    return mission is not None and mission_of_country(nation, passages.published) == mission


def read_nation(item: Passage, count: Count) -> str | None:
    """The nationality of the people counted, ISO alpha-3, or None."""
    put = count.pattern in ("raised", "number")
    low, high = (count.start, count.end) if put else (count.number[1], count.end)
    found = [alpha3 for start, end, alpha3 in item.nationalities if low <= start and end <= high]
    if found:
        return found[0]
    at = {start: alpha3 for start, _, alpha3 in item.countries}
    if count.pattern == "lost":
        # "India has lost 175 peacekeepers": a contributor, not the country of the mission.
        window = item.marked[max(0, count.start - 80) : count.start]
        loser = item.pattern("toll_losing_state").search(window)
        if loser is not None:
            return at.get(max(0, count.start - 80) + loser.start(1))
    origin = item.pattern("toll_from_state")
    follows = origin.match(item.marked, count.end) or origin.search(item.marked, low, high)
    return at.get(follows.start(1)) if follows is not None else None


def since_1948(item: Passage) -> bool:
    """Tell whether a sentence counts since the first peace operation: then of all missions."""
    return any(d.range is not None and d.range == DateRange.of_year(1948) for d in item.dates)

"""Whose strength a figure is: the mission's, a contingent's, or that of another force."""

from __future__ import annotations

from casque.coder.claim_text import Passage, Passages, mission_of_country


def speaks_of_mission(passages: Passages, index: int) -> bool:
    """Tell whether "it" or "its troops" must be the mission's: the sentence or those before it speak of one.

    Args:
        passages: the text.
        index: number of the sentence.
    """
    item = passages.items[index]
    plain = item.pattern("strength_hybrid").sub("", item.marked)
    if item.pattern("strength_other_force").search(plain):
        return False
    if passages.main_mission is not None and not item.pattern("toll_others").search(item.marked):
        return True
    near = [i.marked for i in passages.items[max(0, index - 3) : index + 1]]
    word = item.pattern("claim_mission_word")
    return any(passages.is_peacekeeping(w) or (passages.is_un(w) and word.search(w)) for w in near)


def is_missions(passages: Passages, index: int) -> bool:
    """Tell whether a sentence without another force speaks of a mission ("the mission has 13,000 troops").

    Args:
        passages: the text.
        index: number of the sentence.
    """
    item = passages.items[index]
    if item.pattern("strength_other_force").search(item.pattern("strength_hybrid").sub("", item.marked)):
        return False
    if passages.is_peacekeeping(item.marked):
        return True
    return item.pattern("strength_its_force").search(item.marked) is not None and passages.main_mission is not None


def is_request(item: Passage, ahead: str) -> bool:
    """Tell whether a figure is asked for, sent or taken away rather than there.

    Args:
        item: the sentence.
        ahead: marked words before the figure.
    """
    near = ahead[-55:]
    if item.pattern("strength_request").search(near) is None:
        return False
    # "reduced from 11,200 to 9,000 troops", "increase the ceiling to 13,289": the level itself, not the change.
    level = item.pattern("strength_raise_to").search(near) is not None
    return not level or item.pattern("strength_asked").search(near) is not None


def find_contributor(passages: Passages, index: int, start: int, end: int) -> str | None:
    """The state whose contingent is counted: "Chad had 1,456 soldiers in MINUSMA"; never the mission's host.

    Args:
        passages: the text.
        index: number of the sentence.
        start: first character of the figures.
        end: last, exclusive.
    """
    item = passages.items[index]
    names = {low: alpha3 for low, _, alpha3 in (*item.countries, *item.nationalities)}
    low = max(0, start - 130)
    for name, offset, window in (
        ("contributor", low, item.marked[low:start]),
        ("whose", low, item.marked[low:start]),
        ("of_state", low, item.marked[low:start]),
        ("from", end, item.marked[end : end + 60]),
    ):
        match = item.pattern(f"strength_{name}").search(window)
        alpha3 = names.get(offset + match.start("c")) if match is not None else None
        if alpha3 is None:
            continue
        mission = passages.mission_at(item, 0, len(item.marked)) or passages.mission_before(index)
        hosted = mission_of_country(alpha3, passages.published)
        if hosted is None or (mission is not None and hosted != mission):
            return alpha3
    return None

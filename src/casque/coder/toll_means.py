"""By which means the dead of a total died: "76 killed by explosive devices" counts fewer than all hostile deaths.

The register of the UN gives a cause of each death and never the weapon, so a total that its words restrict to mines,
ambushes or crashes must not be held against all deaths of a cause.
"""

from __future__ import annotations

from casque.coder.claim_text import Passage


def read_means(item: Passage, behind: str, ahead: str = "") -> tuple[str, ...]:
    """Read the means to which a total is restricted.

    Args:
        item: the sentence.
        behind: marked words from the end of the figure's people on ("killed by mines since ...").
        ahead: marked words before the figure ("mines have killed ").

    Returns:
        Codes of attack types in the order of the text, ``aircraft_crash`` and ``road_crash``; empty when all means
        count.
    """
    match = item.pattern("toll_means_behind").search(behind)
    if match is not None and item.pattern("toll_means_open").match(match["rest"]):
        return ()
    match = match or item.pattern("toll_means_ahead").search(ahead)
    if match is None:
        return ()
    found = [str(one.lastgroup) for one in item.pattern("toll_means").finditer(match["list"])]
    return tuple(dict.fromkeys(found))


def is_accident(means: tuple[str, ...]) -> bool:
    """Tell whether means are accidents alone."""
    return bool(means) and all(one in ("aircraft_crash", "road_crash") for one in means)

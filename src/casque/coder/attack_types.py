"""Means of attack named in a text: codes of the codebook, each with the words that name it."""

from __future__ import annotations

import re

from casque.coder.parsing import ParsedText, pattern
from casque.model import Span

#: Order in which several means are listed: what opened the attack first.
ORDER = (
    "complex_attack", "ambush", "suicide_bombing", "ied", "landmine", "indirect_fire", "direct_fire", "drone",
    "abduction", "assault", "other",
)  # fmt: skip


def find_attack_types(parsed: ParsedText, span: Span) -> dict[str, Span]:
    """Find the means of attack that a clause names.

    Args:
        parsed: the text.
        span: the clause.

    Returns:
        Code to the words that name it first; words that say only "attack" give nothing.
    """
    found: dict[str, Span] = {}
    for hit in parsed.hits_in(span, "attack"):
        for key in hit.keys:
            if key == "-" or key in found:
                continue
            if key == "landmine" and _SOUGHT.search(parsed.low, max(span.start, hit.start - 30), hit.start):
                continue
            if pattern(parsed.pack.code, "negated").search(parsed.low, max(span.start, hit.start - 60), hit.start):
                continue  # "no sign that the vehicle had been ambushed"
            if key == "abduction" and _TAKEN_THINGS.match(parsed.low, hit.start, span.end):
                continue
            if key == "drone" and _is_own_drone(parsed.low, hit.start, hit.end):
                continue
            found[key] = Span(hit.start, hit.end)
    shot = _SHOT.search(parsed.low, span.start, span.end) if "direct_fire" not in found else None
    if shot is not None:
        found["direct_fire"] = Span(shot.start(), shot.end())
    if "suicide_bombing" in found and "ied" in found and _words(parsed, found["ied"]).startswith("car bomb"):
        # "a suicide car bomb": one means, already named.
        del found["ied"]
    if "abduction" in found and "hijack" in _words(parsed, found["abduction"]):
        del found["abduction"]
    return {code: found[code] for code in ORDER if code in found}


_SHOT = re.compile(
    r"\bshot(?=\s+(?:directly\s+at|an?|one|two|three|four|five|six|seven|several|him|her|them|by|the\s+(?:\w+\s+)?"
    r"(?:driver|soldier|officer|peacekeeper|guard|sentry|pilot)\w*)\b)"
)
_TAKEN_THINGS = re.compile(
    r"(?:carried\s+off|seized|hijacked)\s+(?:\w+\s+){0,3}?(?:vehicles?|trucks?|weapons?|rifles?|equipment|ammunition|guns?|cars?)\b"
)
_SOUGHT = re.compile(
    r"\b(?:search\w*|clear\w*|detect\w*|look\w*|sweep\w*|defus\w*|lift\w*|remov\w*)\s+(?:(?:for|of|the|any)\s+)*$"
)


def _words(parsed: ParsedText, span: Span) -> str:
    return parsed.low[span.start : span.end]


def _is_own_drone(low: str, start: int, end: int) -> bool:
    before = low[max(0, start - 24) : start]
    return any(word in before for word in ("surveillance", "unarmed", "reconnaissance", "mission's", "its "))

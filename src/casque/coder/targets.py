"""Targets: what of the mission was attacked (convoy, patrol, camp, ...)."""

from __future__ import annotations

import re
from functools import cache

from casque.coder.lang import load_language
from casque.coder.parsing import ParsedText, pattern
from casque.model import Span

_BEFORE = re.compile(
    r"(?:\b(?:at|on|against|into|upon|of|targeting|targeted|attacked|ambushed|hit|struck|stormed|hitting|"
    r"striking|under|raided|"
    r"attacking|entered|overran|shelled|penetrate|penetrated|their|toward|towards|inside|near|opened\s+fire\s+on)\b|"
    r"^)\s*(?:[\w.'()-]+\s+){0,9}$"
)
_STRONG = re.compile(
    r"\b(?:at|on|against|into|targeting|targeted|attacked|ambushed|stormed|attack(?:ed)?\s+on|raided|shelled|"
    r"hit|struck|overran)\s+"
    r"(?:[\w.'()-]+\s+){0,6}$"
)
_AFTER = re.compile(
    r"\s*(?:[\w.'()-]+\s+){0,6}?(?:was|were|came|had|struck|hit|ran|drove|detonated|triggered|travell?ing|"
    r"moving|escorting|"
    r"passed|exploded|ambushed|attacked|targeted)\b"
)
_OFF = re.compile(
    r"\b(?:evacuated|taken|returned|flown|airlifted|back|transferred|medical|hospital|transported|"
    r"reinforce\w*)\b[^.,;]{0,40}$"
)
_GENERIC_POSITION = re.compile(
    r"\b(?:military|un|their|mission|peacekeeping|u\.n\.|army|observation|minu\w+|unifil|undof|monusco)\W+$"
)


@cache
def _order(lang: str) -> dict[str, int]:
    return {key: rank for rank, key in enumerate(k for kind, k, _ in load_language(lang).terms if kind == "target")}


def find_target(parsed: ParsedText, span: Span) -> tuple[str, Span, int] | None:
    """Find what was attacked.

    Args:
        parsed: the text.
        span: the clause that tells of the attack.

    Returns:
        Code, the words, and how sure the words make it (3 an object of the attack, 1 only named); None when none is
        named.
    """
    best: tuple[int, int, str, Span] | None = None
    low, lang = parsed.low, parsed.pack.code
    for hit in parsed.hits_in(span, "target"):
        before = low[max(span.start, hit.start - 90) : hit.start]
        if _OFF.search(before):
            continue
        word = low[hit.start : hit.end]
        if any(p.start < hit.start and hit.end <= p.end for p in parsed.hits_in(span, "place")):
            continue  # "at Zamzam camp": part of a name
        if word.startswith(("position", "post", "facilit")) and not _GENERIC_POSITION.search(before):
            continue
        if (
            hit.key == "camp"
            and re.search(r"\b(?:air|military|data|knowledge|refugee|displaced|idp)\s+$", before)
            and "un" not in before
        ):
            continue
        if hit.key == "camp" and re.match(
            r"\s+(?:for\s+(?:displaced|internally)|of\s+displaced)", low[hit.end : hit.end + 24]
        ):
            continue
        after = low[hit.end : hit.end + 60]
        if hit.key in ("vehicle", "convoy") and (
            pattern(lang, "attackers_vehicle").search(before) or pattern(lang, "attackers_vehicle_after").match(after)
        ):
            continue  # what the attackers came in
        key = "checkpoint" if word.startswith("observation post") else hit.key
        weight = 1
        if _STRONG.search(before):
            weight = 3
        elif _BEFORE.search(before) or _AFTER.match(low[hit.end : hit.end + 60]):
            weight = 2
        if hit.key == "vehicle" or (hit.key == "camp" and pattern(lang, "bound_for").search(before)):
            weight -= 1
        if hit.key == "individual":
            weight = 3
        if hit.key == "aircraft" and re.search(
            r"\b(?:by|with|sent|dispatched|deployed|fighter|combat|attack|rescue)\s+(?:\w+\s+){0,3}$", before
        ):
            continue
        rank = (weight, -hit.start)
        if best is None or rank > best[:2]:
            best = (weight, -hit.start, key, Span(hit.start, hit.end))
    return (best[2], best[3], best[0]) if best else None

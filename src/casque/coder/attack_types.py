"""Means of attack named in a text: codes of the codebook, each with the words that name it."""

from __future__ import annotations

import re
from functools import cache

from casque.coder.lang import load_language
from casque.coder.parsing import ParsedText, pattern
from casque.model import Span

#: Order in which several means are listed: what opened the attack first.
ORDER = (
    "complex_attack", "ambush", "suicide_bombing", "ied", "landmine", "indirect_fire", "direct_fire", "drone",
    "abduction", "assault", "other",
)  # fmt: skip
#: Characters before and behind the words of a means that may take it back.
_AROUND = 60
_HEAVY = ("suicide_bombing", "indirect_fire", "drone")


def find_attack_types(parsed: ParsedText, span: Span) -> dict[str, Span]:
    """Find the means of attack that a clause names.

    Args:
        parsed: the text.
        span: the clause.

    Returns:
        Code to the words that name it first; words that say only "attack" give nothing.
    """
    lang = parsed.pack.code
    found: dict[str, Span] = {}
    for hit in parsed.hits_in(span, "attack"):
        for key in hit.keys:
            if key != "-" and key not in found and _is_meant(parsed, span, key, hit.start, hit.end):
                found[key] = Span(hit.start, hit.end)
    for match in pattern(lang, "means_phrases").finditer(parsed.low, span.start, span.end):
        key = match.lastgroup or "-"
        if key in ORDER and key not in found and _is_meant(parsed, span, key, match.start(), match.end()):
            found[key] = Span(match.start(), match.end())
    if "abduction" not in found and (taken := _find_taken(parsed, span)) is not None:
        found["abduction"] = taken
    if "suicide_bombing" in found and "ied" in found and _is_its_charge(parsed, span):
        del found["ied"]  # "a suicide car bomb": one means, already named
    if "drone" in found and "suicide_bombing" in found and _overlap(found["drone"], found["suicide_bombing"]):
        del found["suicide_bombing"]  # "kamikaze drones"
    if "other" in found and len(found) > 1 and pattern(lang, "grenade").search(parsed.low, *_ends(found["other"])):
        del found["other"]  # a grenade is a means of its own only where no other is named
    return {code: found[code] for code in ORDER if code in found}


def is_complex(parsed: ParsedText, spans: tuple[Span, ...], codes: tuple[str, ...]) -> bool:
    """Tell whether means named together make a complex attack: several of them, one heavy, and a base stormed.

    Args:
        parsed: the text.
        spans: the sentences that tell of the attack.
        codes: the means found in them.
    """
    if "complex_attack" in codes or not any(code in codes for code in _HEAVY):
        return "complex_attack" in codes
    if len({"suicide_bombing", "indirect_fire", "direct_fire"} & set(codes)) < 2:
        return False
    if "suicide_bombing" in codes:
        return True
    storming = pattern(parsed.pack.code, "storming")
    return any(storming.search(parsed.low, s.start, s.end) for s in spans)


@cache
def _patterns_against(lang: str, key: str) -> tuple[re.Pattern[str], ...]:
    known = load_language(lang).patterns
    return tuple(pattern(lang, name) for name in ("means_off", f"not_{key}") if name in known)


def _is_meant(parsed: ParsedText, span: Span, key: str, start: int, end: int) -> bool:
    """Tell whether words of a means are neither denied, nor sought, nor of another kind by what stands around."""
    low, lang = parsed.low, parsed.pack.code
    before, words, after = low[max(span.start, start - _AROUND) : start], low[start:end], low[end : end + _AROUND]
    after = after[: max(0, span.end - end)]
    if pattern(lang, "negated").search(before):
        return False  # "no sign that the vehicle had been ambushed"
    if key == "direct_fire" and pattern(lang, "fire_only").match(words):
        inside = pattern(lang, "heavy_before").search(before + words[:-1])
        if inside or pattern(lang, "heavy_after").search(after):
            return False  # "rockets fired at the camp"
    around = f"{before}<{words}>{after}"
    return not any(p.search(around) for p in _patterns_against(lang, key))


def _find_taken(parsed: ParsedText, span: Span) -> Span | None:
    """People seized, told by their nationality or function: "44 Fijians seized on Thursday"."""
    lang = parsed.pack.code
    for hit in parsed.hits_in(span, "nationality", "victim"):
        if hit.kind == "victim" and hit.key.startswith(("attacker", "civilian")):
            continue
        before = pattern(lang, "taken_before").search(parsed.low[max(span.start, hit.start - 60) : hit.start])
        if before is not None:
            return Span(hit.start - len(before[0]), hit.end)
        after = pattern(lang, "taken_after").match(parsed.low[hit.end : min(span.end, hit.end + 60)])
        if after is not None:
            return Span(hit.start, hit.end + after.end())
    return None


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _overlap(first: Span, second: Span) -> bool:
    return first.start < second.end and second.start < first.end


def _is_its_charge(parsed: ParsedText, span: Span) -> bool:
    """Tell whether every word of a bomb belongs to the vehicle of the suicide attack."""
    lang = parsed.pack.code
    bombs = [h for h in parsed.hits_in(span, "attack") if "ied" in h.keys]
    return all(pattern(lang, "vehicle_bomb").match(parsed.low, h.start, h.end) for h in bombs)

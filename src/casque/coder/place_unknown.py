"""Places that the gazetteer does not know, when the words around a name say that it is one."""

from __future__ import annotations

import re

from casque.coder.folding import fold
from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.coder.place_mentions import PlaceMention, Spot, list_records, look_around
from casque.model import Place, Span

#: Characters within which a known place tells the country of an unknown one.
_NEAR = 80


def find_unknown(
    parsed: ParsedText, clause: Span, hits: list[Hit], countries: frozenset[str], datelines: tuple[Span, ...]
) -> list[PlaceMention]:  # fmt: skip
    """Find places by name only: without position, in the country of the text where that is one.

    Args:
        parsed: the text.
        clause: the clause to read.
        hits: names of places in it that the gazetteer knows.
        countries: ISO alpha-2 of the countries that the text is about.
        datelines: spans to leave out.
    """
    text, low, lang = parsed.text, parsed.low, parsed.pack.code
    if text[clause.start : clause.end].isupper():
        return []
    found = []
    taken = parsed.hits_in(clause, "place", "mission", "actor", "nationality", "country", "victim", "un")
    taken = [h for h in taken if not (h.kind == "place" and low[h.start - 1 : h.start] == "-")]
    dates = parsed.dates_in(clause)
    for match in pattern(lang, "unknown").finditer(text, clause.start, clause.end):
        start, end = match.span("name")
        if any(h.start < end and start < h.end for h in taken) or pattern(lang, "not_a_place").match(match["name"]):
            continue
        if any(d.start <= start < d.end for d in datelines):
            continue
        if any(d.core.start < end and start < d.core.end for d in dates):
            continue
        mention = _read(look_around(parsed, clause, start, end), match, hits, countries)
        if mention is not None:
            found.append(mention)
    return found


def _read(spot: Spot, match: re.Match[str], hits: list[Hit], countries: frozenset[str]) -> PlaceMention | None:
    parsed, lang = spot.parsed, spot.parsed.pack.code
    lead, sort = fold(match["lead"]), fold(match["sort"] or "") + fold(match["unit"] or "")
    close = spot.leads("distance") or spot.leads("near")
    if close is None and (spot.leads("place_off_always") or spot.leads_off(town=True)):
        return None
    followed = next((h for h in hits if 0 <= h.start - match.end() <= 9), None)
    tail = parsed.low[match.end() : match.end() + 9]
    behind = followed is not None and pattern(lang, "unknown_behind").match(tail) is not None
    line = pattern(lang, "unknown_between").fullmatch(lead) is not None
    if line and not (followed is not None and pattern(lang, "line_join").match(tail)):
        return None
    if pattern(lang, "unknown_of").fullmatch(lead) and not (sort or close):
        return None
    loose = not (sort or close or behind or line)
    if loose and not pattern(lang, "unknown_loose").fullmatch(lead):
        return None
    if (
        loose
        and not pattern(lang, "gate").search(parsed.low, spot.clause.start, spot.clause.end)
        and not any(
            h.kind != "victim" or h.key.startswith("un:")
            for h in parsed.hits_in(spot.clause, "attack", "accident", "victim", "mission")
        )
    ):
        return None  # nothing happened there
    if loose and (len(match["name"].split()) > 2 or re.match(r"\s*\d", parsed.low[match.end() : match.end() + 3])):
        return None
    if pattern(lang, "unknown_ends").match(parsed.text, match.end()):
        return None
    country, adm1 = None, None
    if followed is not None and (behind or line):
        records = list_records(parsed, followed)
        if records:
            country, adm1 = records[0].country, None if line else records[0].adm1
    if country is None:
        near = [h for h in hits if abs(h.start - spot.start) < _NEAR]
        country = list_records(parsed, near[0])[0].country if near and list_records(parsed, near[0]) else None
    if country is None:
        spoken = countries or _list_countries(parsed)
        country = next(iter(spoken)) if len(spoken) == 1 else None
    precision = 1
    if pattern(lang, "unknown_adm1").search(sort):
        precision, adm1 = 4, adm1 or match["name"]
    elif pattern(lang, "unknown_adm2").search(sort):
        precision = 3
    elif line:
        precision = 5
    elif close is not None:
        precision = 2
    opened = spot.place_at(close) if precision == 2 and close is not None else spot.start
    stop = match.end("unit") if match["unit"] and precision in (3, 4) else spot.end
    if line and followed is not None:
        opened, stop = match.start(), followed.end
    span = Span(opened, stop)
    place = Place(match["name"], span.read(parsed.text), span, country, adm1, None, None, None, precision)
    rank = {1: 10, 2: 11, 3: 31, 4: 41, 5: 12}[precision] + (
        0 if sort or close is not None or line else 3 if behind else 12
    )
    return PlaceMention(place, rank, spot.start)


def _list_countries(parsed: ParsedText) -> frozenset[str]:
    """Countries of the places that a text names."""
    table = parsed.gazetteer.by_id
    return frozenset(
        table[h.key].country
        for h in parsed.hits
        if h.kind == "place" and h.key in table and parsed.text[h.start].isupper()
    )

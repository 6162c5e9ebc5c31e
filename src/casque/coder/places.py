"""Places of attack: which place a clause names, how precisely, and what that place is.

The gazetteer gives the reading; the words around it give the precision ("near X", "15 km north of X", "between X and
Y", "in the X region", "northern X") and exclude what is no place of attack: datelines, "the Government of X", the
town to which the wounded were flown.
"""

from __future__ import annotations

import re
from dataclasses import replace

from casque.coder.datelines import find_datelines
from casque.coder.folding import fold
from casque.coder.gazetteer import CAPITALS, NAMESAKES, alpha2_by_alpha3, index_places
from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.coder.place_lines import read_line
from casque.coder.place_mentions import (
    PlaceMention,
    Spot,
    list_records,
    look_around,
    make_place,
    name_part,
)
from casque.coder.place_parts import find_capital, find_country_parts, find_same_town
from casque.coder.place_unknown import find_unknown
from casque.model import Place, PlaceRecord, Span

__all__ = ["CAPITALS", "PlaceMention", "find_datelines", "find_places", "index_places"]

#: Kinds of places that words like "near" and "north of" stand before.
_POINTS = ("town", "village", "camp", "other", "area", "river")
_SETTLEMENTS = ("town", "village", "camp", "other")
#: Rank of a place by its precision.
_RANKS = {1: 10, 2: 11, 3: 30, 4: 40, 5: 50, 6: 60, 7: 60}
#: Characters before a clause in which a country named there still counts as spoken of.
_NEAR_COUNTRY = 250


def find_places(
    parsed: ParsedText, clause: Span, countries: frozenset[str], hosts: frozenset[str] = frozenset(),
    datelines: tuple[Span, ...] = (),
) -> list[PlaceMention]:  # fmt: skip
    """Find the places of attack that a clause names, the best first.

    Args:
        parsed: the text.
        clause: the clause that tells of the attack.
        countries: ISO alpha-2 of the countries that the text is about, which decide between namesakes.
        hosts: hosts of the missions it names; places elsewhere are left out unless their country is named beside
            them. Empty when it names none.
        datelines: spans to leave out.

    Returns:
        Mentions, the best answer to "where" first.
    """
    hits = [
        h
        for h in parsed.hits_in(clause, "place")
        if any(c.isupper() for c in parsed.text[h.start : h.end])
        and not any(d.covers(Span(h.start, h.end)) for d in datelines)
    ]
    local = _list_local(parsed, clause) if hits else frozenset[str]()
    found: list[PlaceMention] = []
    taken = -1
    for number, hit in enumerate(hits):
        if hit.start < taken:
            continue  # the far end of a road already read
        joined = hit.start > 1 and parsed.low[hit.start - 1] == "-" and parsed.low[hit.start - 2].isalnum()
        if joined and not (number and hits[number - 1].end == hit.start - 1):
            continue  # "Sam-Ouandja" is not Ouandja
        mention = _read(parsed, clause, hit, hits, number, (local, countries))
        if mention is None or (hosts and mention.place.country not in hosts | local):
            continue
        last = found[-1] if found else None
        if last is not None and _shares_nearness(parsed, last, mention):
            mention = replace(mention, place=replace(mention.place, precision=2), rank=last.rank + 1)
        found.append(mention)
        if mention.place.span is not None:
            taken = mention.place.span.end
    found.extend(find_unknown(parsed, clause, hits, countries, datelines))
    found.extend(find_capital(parsed, clause, countries, datelines))
    found.extend(find_same_town(parsed, clause, datelines))
    found.extend(find_country_parts(parsed, clause, countries, datelines))
    found.sort(key=lambda m: (m.rank, m.start))
    return found


def _shares_nearness(parsed: ParsedText, first: PlaceMention, second: PlaceMention) -> bool:
    """ "Around Sake and Goma": near the first, and near the second."""
    one, two = first.place.span, second.place.span
    if one is None or two is None or (first.place.precision, second.place.precision) != (2, 1):
        return False
    return pattern(parsed.pack.code, "and_near").fullmatch(parsed.low, one.end, two.start) is not None


def _list_local(parsed: ParsedText, clause: Span) -> frozenset[str]:
    """Countries named in a clause or shortly before it."""
    around = Span(max(0, clause.start - _NEAR_COUNTRY), clause.end)
    named = {
        h.key.split(":")[0]
        for h in parsed.hits_in(around, "place")
        if h.key.endswith(":country") or ":adm1:" in h.key
    }
    table = alpha2_by_alpha3()
    named |= {table[h.key] for h in parsed.hits_in(around, "country") if h.key in table}
    return frozenset(named | {NAMESAKES[c] for c in named if c in NAMESAKES})


def _read(
    parsed: ParsedText, clause: Span, hit: Hit, hits: list[Hit], number: int,
    countries: tuple[frozenset[str], frozenset[str]],
) -> PlaceMention | None:  # fmt: skip
    low = parsed.low
    spot = look_around(parsed, clause, hit.start, hit.end)
    record = _pick(spot, hit, hits, number, countries)
    distance, near = spot.leads("distance"), spot.leads("near")
    other = hits[number + 1] if number + 1 < len(hits) else None
    line = read_line(spot, record, other, far=distance is not None or near is not None)
    if line is not None and line.rank <= 27:
        return line
    if record.kind != "country" and any(fold(name) == low[hit.start : hit.end] for name in record.weak):
        linked = re.match(r"\s*(?:,|\()\s*", spot.after) and other is not None and other.start - hit.end < 9
        if not (distance or near or spot.leads("weak_context") or linked or spot.follows("unit_after")):
            return None
    if spot.leads("place_off_always"):
        return None
    plain = line is None and distance is None and near is None
    if plain and spot.leads_off(town=record.kind in _SETTLEMENTS) and not spot.leads("struck_seat"):
        return None
    if line is not None:
        return line
    if spot.follows("belongs") or spot.follows("institution_after"):
        return None
    if record.kind == "country":
        return _read_country(spot, record)
    return _read_point(spot, record, distance or spot.leads("direction"), near, hits, number)


def _read_country(spot: Spot, record: PlaceRecord) -> PlaceMention | None:
    """ "in Mali", "in the north of Mali": a country, or a part of it."""
    parsed = spot.parsed
    part = spot.leads("part_before")
    if part is not None:
        span = Span(spot.place_at(part), spot.end)
        words = span.read(parsed.text)
        name = re.sub(r"^the\s+", "", " ".join(words.split()), flags=re.I)
        if parsed.pack.code != "en":
            name = name_part(parsed, part[0], record.name)
        place = Place(name, words, span, record.country, None, None, None, None, 5)
        return PlaceMention(place, _RANKS[5], spot.start)
    near = spot.leads("near")
    if not spot.leads("country_in") or (spot.leads("country_off") and near is None):
        return None
    span = Span(spot.start, spot.end)
    return PlaceMention(make_place(parsed, record, span, 6), _RANKS[6], spot.start)


def _read_point(
    spot: Spot, record: PlaceRecord, far: re.Match[str] | None, near: re.Match[str] | None, hits: list[Hit],
    number: int,
) -> PlaceMention:  # fmt: skip
    """A town, camp, unit, area or river, with the precision that the words around it give."""
    parsed, text, low = spot.parsed, spot.parsed.text, spot.parsed.low
    start, end, precision, further = spot.start, spot.end, record.precision, 0
    after, before = spot.follows("unit_after"), spot.leads("unit_before")
    quarter = before is not None and spot.leads("quarter") is not None and record.kind == "town"
    if quarter:
        before = None
    part = spot.leads("part_before")
    named: PlaceRecord = record
    place: Place | None = None
    unit = record.kind in ("adm1", "adm2") or ((after or before) and record.kind != "other")
    if unit and not (record.kind == "area" and part):
        word = _unit_word(after, before)
        area = parsed.gazetteer.units.get((record.country, low[spot.start : spot.end]))
        small = word is not None and pattern(parsed.pack.code, "small_unit").fullmatch(word) is not None
        if area is not None:
            named = area
        precision = area.precision if area is not None and not small else 3 if small else 4
        if record.kind == "area":
            precision = record.precision
        if after:
            end = spot.end + after.end("unit")
    elif record.kind == "area" and part and not _DIRECTED.match(low[spot.start : spot.end]):
        # "South Darfur" is a state of its own, "southern Darfur" a part of the area.
        start = spot.place_at(part)
        name = re.sub(r"^the\s+", "", " ".join(text[start:end].split()), flags=re.I)
        precision = 5
        if parsed.pack.code != "en":
            name = name_part(parsed, part[0], record.name)
        own = parsed.gazetteer.units.get((record.country, fold(name)))
        if own is not None and text[start].isupper():
            place = make_place(parsed, own, Span(start, end), 4)
            precision = 4
        else:
            place = Place(name, text[start:end], Span(start, end), record.country, None, None, None, None, 5)
    elif record.kind in _POINTS and not spot.leads("inside_part"):
        if far is not None:
            start, precision, further = spot.place_at(far), max(precision, 2), 1
        elif near is not None:
            start, precision = spot.place_at(near), max(precision, 2)
        elif record.kind != "river" and (out := spot.leads("out_of")):
            precision, start = 5, spot.place_at(out)
        elif record.kind != "river" and spot.follows("near_after"):
            precision = max(precision, 2)
    if ":part:" in record.id:
        # English text names a part as a report does; other languages get the English name.
        words = text[spot.start : spot.end]
        name = record.name if parsed.pack.code != "en" else " ".join(words.split())
        place = Place(name, words, Span(spot.start, spot.end), record.country, None, None, None, None, 5)
    # The second part of "Tessalit, Kidal": it says in what unit the first lies.
    second = number > 0 and pattern(parsed.pack.code, "unit_link").fullmatch(low[hits[number - 1].end : spot.start])
    stated = spot.leads("place_in") or start < spot.start or after
    rank = _RANKS[precision] + (5 if second and not quarter else 0) + (0 if stated else 4) + further
    if record.id in CAPITALS.values():
        # Much is said, and little happens, in a capital; named without a preposition it is the government.
        rank += 1 if stated or precision > 1 else 30
    if record.kind == "other" and precision == 1:
        rank += 6  # of a quarter and its town the town is the place
    return PlaceMention(place or make_place(parsed, named, Span(start, end), precision), rank, spot.start)


#: Units whose name opens with a direction are no parts of an area.
_DIRECTED = re.compile(r"south|north|east|west|sud|nord|est\b|ouest")


def _unit_word(after: re.Match[str] | None, before: re.Match[str] | None) -> str | None:
    found = after or before
    return found["unit"] if found is not None else None


def _pick(
    spot: Spot, hit: Hit, hits: list[Hit], number: int, countries: tuple[frozenset[str], frozenset[str]]
) -> PlaceRecord:  # fmt: skip
    """Choose among namesakes: by the unit named behind it, by the country spoken of, then by the pack's order."""
    parsed = spot.parsed
    records = list_records(parsed, hit)
    if len(records) == 1:
        return records[0]
    if spot.follows("unit_after") or spot.leads("unit_before"):
        records = [r for r in records if r.kind in ("adm1", "adm2")] or records
    else:
        records = [r for r in records if r.kind not in ("adm1", "adm2")] or records
    for spoken in countries:
        records = [r for r in records if r.country in spoken] or records
    following = hits[number + 1] if number + 1 < len(hits) else None
    if following is not None and following.start - hit.end <= 6:
        behind = list_records(parsed, following)
        names = {r.adm1 for r in behind} | {r.name for r in behind}
        named = [r for r in records if r.adm1 in names]
        if named:
            return named[0]
    return records[0]

"""Places named by what they are: "the capital", "in the north of the country", "dans le nord malien"."""

from __future__ import annotations

import re

from casque.coder.gazetteer import CAPITALS, alpha2_by_alpha3
from casque.coder.parsing import ParsedText, pattern
from casque.coder.place_mentions import PlaceMention, list_records, look_around, make_place, name_part
from casque.model import Place, PlaceRecord, Span

#: Characters before "the town" in which the town meant is named.
_REACH = 500


def find_capital(
    parsed: ParsedText, clause: Span, countries: frozenset[str], datelines: tuple[Span, ...]
) -> list[PlaceMention]:  # fmt: skip
    """Find "in the capital", "in the Somali capital"."""
    found = []
    for match in pattern(parsed.pack.code, "capital").finditer(parsed.low, clause.start, clause.end):
        start, end = match.span("name")
        demonyms = parsed.hits_in(Span(start, end), "nationality")
        table = alpha2_by_alpha3()
        states = {table[h.key] for h in demonyms if h.key in table} or countries
        identifier = CAPITALS.get(next(iter(states))) if len(states) == 1 else None
        record = parsed.gazetteer.by_id.get(identifier) if identifier is not None else None
        if record is None or any(d.start <= start < d.end for d in datelines):
            continue
        spot = look_around(parsed, clause, start, end)
        far = spot.leads("distance") or spot.leads("near")
        if spot.leads("place_off") and far is None:
            continue
        if not demonyms:
            end = start + len(re.match(r"\w+\s+\w+", parsed.low[start:end])[0])  # type: ignore[index]
        span = Span(spot.place_at(far) if far is not None else start, end)
        place = Place(
            record.name, span.read(parsed.text), span, record.country, record.adm1, record.lat, record.lon,
            record.geonames_id, 2 if far is not None else 1, record.adm1_today,
        )  # fmt: skip
        found.append(PlaceMention(place, 22, start))
    return found


def find_country_parts(
    parsed: ParsedText, clause: Span, countries: frozenset[str], datelines: tuple[Span, ...]
) -> list[PlaceMention]:  # fmt: skip
    """Find "in the north-west (of the country)" and "le nord malien": the country, as far as one is meant."""
    found = []
    lang, low = parsed.pack.code, parsed.low
    if len(countries) == 1:
        record = _country(parsed, next(iter(countries)))
        for match in (
            pattern(lang, "part_alone").finditer(low, clause.start, clause.end) if record is not None else ()
        ):
            span = Span(*match.span("name"))
            if record is None or any(d.start <= span.start < d.end for d in datelines):
                continue
            place = Place(record.name, span.read(parsed.text), span, record.country, None, None, None, None, 5)
            found.append(PlaceMention(place, 54, span.start))
    for hit in parsed.hits_in(clause, "nationality"):
        part = pattern(lang, "part_demonym").search(low[max(clause.start, hit.start - 40) : hit.start])
        code = alpha2_by_alpha3().get(hit.key)
        record = _country(parsed, code) if part is not None and code is not None else None
        if part is None or record is None:
            continue
        span = Span(hit.start - len(part[0]), hit.end)
        name = name_part(parsed, part[0], record.name)
        place = Place(name, span.read(parsed.text), span, record.country, None, None, None, None, 5)
        found.append(PlaceMention(place, 50, span.start))
    return found


def find_same_town(parsed: ParsedText, clause: Span, datelines: tuple[Span, ...]) -> list[PlaceMention]:
    """Find "in this town", "ten kilometres short of the village": the town or village named last before."""
    found: list[PlaceMention] = []
    lang, low = parsed.pack.code, parsed.low
    for name in ("same_town", "the_town"):
        for match in pattern(lang, name).finditer(low, clause.start, clause.end):
            start, end = match.span("name")
            if parsed.text[end : end + 2].strip()[:1].isupper() or any(m.start == start for m in found):
                continue
            spot = look_around(parsed, clause, start, end)
            far = spot.leads("distance") or spot.leads("near") or spot.leads("direction")
            record = _last_named(parsed, start, datelines) if far is not None or name == "same_town" else None
            if record is None or (far is None and spot.leads("place_off")):
                continue
            span = Span(spot.place_at(far) if far is not None else start, end)
            place = make_place(parsed, record, span, 2 if far is not None else 1)
            found.append(PlaceMention(place, 13 if far is not None else 15, start))
    return found


def _last_named(parsed: ParsedText, start: int, datelines: tuple[Span, ...]) -> PlaceRecord | None:
    for hit in reversed(parsed.hits_in(Span(max(0, start - _REACH), start), "place")):
        records = list_records(parsed, hit)
        capital = any(c.isupper() for c in parsed.text[hit.start : hit.end])
        if any(d.start <= hit.start < d.end for d in datelines) or not records or not capital:
            continue
        if records[0].kind in ("town", "village") and not records[0].weak:
            return records[0]
    return None


def _country(parsed: ParsedText, code: str) -> PlaceRecord | None:
    return parsed.gazetteer.by_id.get(f"{code}:country")

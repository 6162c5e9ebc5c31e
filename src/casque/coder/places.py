"""Places of attack: which place a clause names, how precisely, and what that place is.

The gazetteer gives the reading; the words around it give the precision ("near X", "15 km north of X", "between X and
Y", "in the X region", "northern X") and exclude what is no place of attack: datelines, "the Government of X", the
town to which the wounded were flown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from casque.coder.folding import fold
from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.model import Place, PlaceRecord, Span
from casque.reference import load_member_states, load_places


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place named in a clause.

    Attributes:
        place: as resolved.
        rank: smaller is the better answer to "where was the attack".
        start: offset of the name itself.
    """

    place: Place
    rank: int
    start: int


@cache
def index_places() -> dict[str, PlaceRecord]:
    """Return the gazetteer by id."""
    return {p.id: p for p in load_places()}


@cache
def _units_by_name() -> dict[tuple[str, str], PlaceRecord]:
    """First- and second-level units by country and folded name."""
    table: dict[tuple[str, str], PlaceRecord] = {}
    for record in load_places():
        if record.kind in ("adm1", "adm2"):
            for name in (record.name, *(a.text for a in record.names)):
                table.setdefault((record.country, fold(name)), record)
    return table


_DATELINE = re.compile(
    r"\s*\w+ \d{1,2}(?:, \d{4})? \([A-Z][^)\n]{1,40}\)\s*[-–—:]|"
    r"\s*(?:[A-Z][A-Z'’.-]+(?:[ ,]+(?:[A-Z][\w'’.-]*|le|de|the|of|du))*|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}, "
    r"(?:\w+ )?\d{1,2} \w+(?: \d{4})?)"
    r"[^\n.;:]{0,50}?(?:\([^)\n]{2,60}\)\s*)?(?:\s-{1,2}\s|\s?[–—]\s?|\s--|\):?\s)"
)


def find_datelines(parsed: ParsedText) -> tuple[Span, ...]:
    """Return where datelines stand ("BAMAKO, 14 January 2021 (AFP) -"): their town is no place of attack."""
    found = []
    seen: set[int] = set()
    for sentence in parsed.sentences:
        if sentence.paragraph in seen:
            continue
        seen.add(sentence.paragraph)
        if sentence.span.start > 6000:
            break
        head = parsed.text[sentence.span.start : min(sentence.span.end, sentence.span.start + 130)]
        match = _DATELINE.match(head)
        if match and (
            head[: match.end()].split(",")[0].split("(")[0].strip(" -–—").isupper() or re.search(r"\d", match[0])
        ):
            found.append(Span(sentence.span.start, sentence.span.start + match.end()))
    return tuple(found)


def find_places(
    parsed: ParsedText, clause: Span, countries: frozenset[str], hosts: frozenset[str] = frozenset(),
    datelines: tuple[Span, ...] = (),
) -> list[PlaceMention]:  # fmt: skip
    """Find the places of attack that a clause names, the best first.

    Args:
        parsed: the text.
        clause: the clause that tells of the attack.
        countries: ISO alpha-2 of the countries that the text is about, which decide between namesakes.
        hosts: hosts of the missions it names; places elsewhere are left out. Empty when it names none.
        datelines: spans to leave out.

    Returns:
        Mentions, the best answer to "where" first.
    """
    hits = [h for h in parsed.hits_in(clause, "place") if not any(d.covers(Span(h.start, h.end)) for d in datelines)]
    found: list[PlaceMention] = []
    taken = -1
    for number, hit in enumerate(hits):
        if hit.start < taken:
            continue  # the far end of a road already read
        joined = hit.start > 1 and parsed.low[hit.start - 1] == "-" and parsed.low[hit.start - 2].isalnum()
        if joined and not (number and hits[number - 1].end == hit.start - 1):
            continue  # "Sam-Ouandja" is not Ouandja
        mention = _read(parsed, clause, hit, hits, number, countries)
        if mention is not None and hosts and mention.place.country not in hosts:
            continue
        if mention is not None:
            found.append(mention)
            if mention.place.span is not None:
                taken = mention.place.span.end
    found.extend(_find_unknown(parsed, clause, hits, countries, datelines))
    found.extend(_find_capital(parsed, clause, countries, datelines))
    found.sort(key=lambda m: (m.rank, m.start))
    return found


def _read(
    parsed: ParsedText, clause: Span, hit: Hit, hits: list[Hit], number: int, countries: frozenset[str]
) -> PlaceMention | None:  # fmt: skip
    text, low, lang = parsed.text, parsed.low, parsed.pack.code
    if not text[hit.start].isupper() and not text[hit.start : hit.end].isupper() and not text[hit.start].isdigit():
        capital = re.search(r"[A-Z]", text[hit.start : hit.end])
        if capital is None:
            return None
    before = low[max(clause.start, hit.start - 110) : hit.start]
    after = low[hit.end : min(clause.end, hit.end + 60)]
    record = _pick(parsed, hit, hits, number, countries, after)
    distance, near = _find_distance(lang, before), _find_near(lang, before)
    if record.kind != "country" and _is_weak(record, low[hit.start : hit.end]):
        linked = (
            re.match(r"\s*(?:,|\()\s*", after) and number + 1 < len(hits) and hits[number + 1].start - hit.end < 9
        )
        known = distance or near or pattern(lang, "weak_context").search(before) or linked
        if not known and not pattern(lang, "unit_after").match(after):
            return None
    journey = pattern(lang, "journey").search(before)
    if journey and record.kind in ("town", "village", "camp"):
        other = hits[number + 1] if number + 1 < len(hits) else None
        if other is not None and re.fullmatch(r"\s+(?:back\s+)?to\s+(?:the\s+)?", low[hit.end : other.start]):
            span = Span(hit.start - (len(before) - journey.start()), other.end)
            return replace(_line(parsed, span, record, index_places()[other.key], hit.start), rank=26)
    off = pattern(lang, "place_off").search(before)
    if off and record.kind in ("town", "village", "camp") and _NOT_OFF.match(off[0]):
        off = None  # "a vehicle of the mission in Nyala" stands in Nyala; "the mission in Mali" is its name
    if pattern(lang, "place_off_always").search(before):
        return None
    off = off or pattern(lang, "place_off_more").search(before)
    if not distance and not near and off and not pattern(lang, "struck_seat").search(before):
        return None
    if hit.end < len(low) and low[hit.end] == "-" and hit.end + 1 < len(low) and low[hit.end + 1].isalpha():
        road = _read_road(parsed, clause, hit, hits, number, record)
        if road is not None:
            return road
        if re.match(r"-(?:based|born|led|backed)", after):
            return None
    if record.kind == "country" and not (
        pattern(lang, "country_in").search(before) or re.search(pattern(lang, "part_before").pattern, before)
    ):
        return None
    if re.match(
        r"(?:'s)?\s+(?:government|army|forces|president|troops|authorities|minister|ministry|battalion)\b", after
    ):
        return None
    start, end = hit.start, hit.end
    precision = record.precision
    name, lat, lon, geonames = record.name, record.lat, record.lon, record.geonames_id
    adm1, adm1_today = record.adm1, record.adm1_today
    far = 0
    unit = pattern(lang, "unit_after").match(after)
    unit_before = pattern(lang, "unit_before").search(before)
    part = re.search(pattern(lang, "part_before").pattern, before)
    if (unit or unit_before or record.kind in ("adm1", "adm2")) and not (record.kind == "area" and part):
        word = unit["unit"] if unit else unit_before["unit"] if unit_before else None
        area = _units_by_name().get((record.country, low[hit.start : hit.end]))
        if area is not None and record.kind not in ("adm1", "adm2"):
            name, lat, lon, geonames = area.name, area.lat, area.lon, area.geonames_id
            adm1, adm1_today = area.adm1, area.adm1_today
        small = word in ("district", "territory", "cercle", "circle", "sub-prefecture", "commune", "sector", "county")
        precision = area.precision if area is not None and not small else 3 if small else 4
        if record.kind in ("country", "area"):
            precision = record.precision
        if unit:
            end = hit.end + unit.end("unit")
    elif record.kind == "country" and part:
        start = hit.start - (len(before) - part.start("part"))
        precision, lat, lon, geonames = 5, None, None, None
        name = re.sub(r"^the\s+", "", " ".join(text[start:end].split()), flags=re.I)
    elif (
        record.kind == "area" and part and not low[hit.start : hit.end].startswith(("south", "north", "east", "west"))
    ):
        # "South Darfur" is a state of its own, "southern Darfur" a part of the area.
        start = hit.start - (len(before) - part.start("part"))
        name = re.sub(r"^the\s+", "", " ".join(text[start:end].split()), flags=re.I)
        lat = lon = geonames = None
        if text[start].isupper() and not fold(text[start:end]).split()[0].endswith("ern"):
            precision, adm1 = 4, name
        else:
            precision = 5
    elif record.kind in ("town", "village", "camp", "other", "area", "river"):
        between = pattern(lang, "between").search(before)
        if between and record.kind in ("town", "village"):
            other = hits[number + 1] if number + 1 < len(hits) else None
            if other is not None and re.fullmatch(
                r"\s*(?:and|to|with|-)\s*(?:the\s+\w+\s+of\s+)?", low[hit.end : other.start]
            ):
                joined = low[max(clause.start, hit.start - 70) : hit.start]
                if "between" in joined or re.search(
                    r"\b(?:road|axis|route|highway|linking|connecting|track)\b", joined
                ):
                    opened = hit.start - (len(before) - between.start())
                    return _line(parsed, Span(opened, other.end), record, index_places()[other.key], hit.start)
            if not distance and re.search(r"\bfrom\s+$", before):
                return None
            if between[0].startswith("between") and re.match(
                r"\s+and\s+(?:the\s+\w+\s+of\s+)?[A-Z]", text[hit.end :]
            ):
                # The other end is unknown to the gazetteer: a line all the same.
                far_end = re.match(r"\s+and\s+(?:the\s+\w+\s+of\s+)?[A-Z][\w'’-]+", text[hit.end :])
                opened = hit.start - (len(before) - between.start())
                span = Span(opened, min(clause.end, hit.end + (far_end.end() if far_end else 0)))
                place = Place(name, span.read(text), span, record.country, adm1, lat, lon, None, 5, adm1_today)
                return PlaceMention(place, 12, hit.start)
        if distance or (direction := _DIRECTION.search(before)):
            start = hit.start - (len(before) - (distance or direction).start())  # type: ignore[union-attr]
            precision, far = max(precision, 2), 1
        elif near:
            start = hit.start - (len(before) - near.start())
            precision = max(precision, 2)
        elif record.kind != "river" and re.search(r"\bout\s+of\s+(?:the\s+)?$", before):
            precision, start = 5, hit.start - (len(before) - before.rindex("out"))
        elif record.kind != "river" and pattern(lang, "near_after").match(after):
            precision = max(precision, 2)
    if record.kind == "country" and precision == 6:
        if re.search(r"\b(?:of|from|for|by|with)\s+(?:the\s+)?$", before) and not near:
            return None
        if re.search(r"\b(?:border|un|mission|ambassador|envoy)\s+(?:\w+\s+)?(?:with|to|in|for)\s+$", before):
            return None
    if number > 0 and low[hits[number - 1].end : hit.start].strip() in (",", "(", ", in", ", in the", "in the", "in"):
        # The second part of "Tessalit, Kidal": it says in what unit the first lies.
        rank_extra = 5
    else:
        rank_extra = 0
    context = pattern(lang, "place_in").search(before) or start < hit.start or unit
    rank = {1: 10, 2: 11, 3: 30, 4: 40, 5: 50, 6: 60, 7: 60}[precision] + rank_extra + (0 if context else 4) + far
    if record.id in CAPITALS.values():
        rank += 1  # much is said, and little happens, in a capital
    span = Span(start, end)
    place = Place(
        name, span.read(text), span, record.country, adm1, lat, lon, geonames, precision, adm1_today
    )  # fmt: skip
    return PlaceMention(place, rank, hit.start)


_NOT_OFF = re.compile(r"(?:mission|forces|situation)\s+in\b|over\b")


def _find_distance(lang: str, before: str) -> re.Match[str] | None:
    """ "25 km south-east of", "forty-five kilometres from": what stands before the name of a place."""
    found = re.search(pattern(lang, "distance").pattern, before)
    return pattern(lang, "distance_spelled").search(before) or found


def _find_near(lang: str, before: str) -> re.Match[str] | None:
    return pattern(lang, "near").search(before) or pattern(lang, "near_more").search(before)


def _is_weak(record: PlaceRecord, words: str) -> bool:
    """Tell whether a place is named by a word that also means something else ("Ber", "Man", "Pale")."""
    return any(fold(name) == words for name in record.weak)


#: What "the capital" is in the countries where missions serve.
CAPITALS = {
    "ML": "ML:bamako", "CF": "CF:bangui", "CD": "CD:kinshasa", "SO": "SO:mogadishu", "HT": "HT:port-au-prince",
    "SS": "SS:juba", "LB": "LB:beirut", "RW": "RW:kigali", "KH": "KH:phnom-penh", "SL": "SL:freetown",
    "LR": "LR:monrovia", "TD": "TD:ndjamena", "SD": "SD:khartoum", "BA": "BA:sarajevo", "AF": "AF:kabul",
    "IQ": "IQ:baghdad", "TL": "TL:dili", "BI": "BI:bujumbura", "AO": "AO:luanda", "SY": "SY:damascus",
}  # fmt: skip


def _find_capital(
    parsed: ParsedText, clause: Span, countries: frozenset[str], datelines: tuple[Span, ...]
) -> list[PlaceMention]:  # fmt: skip
    """ "in the capital", "in the Somali capital": a place named by what it is."""
    found = []
    low, lang = parsed.low, parsed.pack.code
    for match in pattern(lang, "capital").finditer(low, clause.start, clause.end):
        start, end = match.span("name")
        demonyms = {h.key for h in parsed.hits_in(Span(start, end), "nationality")}
        states = {s.alpha2 for s in load_member_states() if s.alpha3 in demonyms} if demonyms else countries
        identifier = CAPITALS.get(next(iter(states))) if len(states) == 1 else None
        before = low[max(clause.start, start - 110) : start]
        far, near = _find_distance(lang, before), _find_near(lang, before)
        off = pattern(lang, "place_off").search(before) or pattern(lang, "place_off_more").search(before)
        if identifier is None or any(d.start <= start < d.end for d in datelines) or (off and not (far or near)):
            continue
        record = index_places()[identifier]
        opened = start - (len(before) - (far or near).start()) if far or near else start  # type: ignore[union-attr]
        span = Span(opened, end)
        place = Place(
            record.name, span.read(parsed.text), span, record.country, record.adm1, record.lat, record.lon,
            record.geonames_id, 2 if far or near else 1, record.adm1_today,
        )  # fmt: skip
        found.append(PlaceMention(place, 22, start))
    return found


_DIRECTION = re.compile(
    r"\b(?:just\s+|to\s+the\s+)?(?:north|south|east|west)(?:ern)?(?:[\s-]*(?:east|"
    r"west))?(?:\s+of)\s+(?:the\s+)?(?:(?:town|city|village)\s+of\s+)?$"
)


def _pick(
    parsed: ParsedText, hit: Hit, hits: list[Hit], number: int, countries: frozenset[str], after: str
) -> PlaceRecord:  # fmt: skip
    """Choose among namesakes: by the unit named behind it, by the country of the text, then by the pack's order."""
    table = index_places()
    records = [table[k] for k in hit.keys if k in table]
    if len(records) == 1:
        return records[0]
    if pattern(parsed.pack.code, "unit_after").match(after):
        units = [r for r in records if r.kind in ("adm1", "adm2")]
        if units:
            records = units
    else:
        records = [r for r in records if r.kind not in ("adm1", "adm2")] or records
    home = [r for r in records if r.country in countries] or records
    following = hits[number + 1] if number + 1 < len(hits) else None
    if following is not None and following.start - hit.end <= 6:
        names = {table[k].adm1 for k in following.keys if k in table} | {
            table[k].name for k in following.keys if k in table
        }
        named = [r for r in home if r.adm1 in names]
        if named:
            return named[0]
    return home[0]


def _read_road(
    parsed: ParsedText, clause: Span, hit: Hit, hits: list[Hit], number: int, record: PlaceRecord
) -> PlaceMention | None:  # fmt: skip
    """ "the Anefis-Gao road": a line between two places."""
    other = hits[number + 1] if number + 1 < len(hits) else None
    if other is None or other.start != hit.end + 1:
        return None
    if not re.match(r"\s+(?:road|axis|route|highway|track|stretch)\b", parsed.low[other.end : other.end + 14]):
        return None
    end = other.end + re.match(r"\s+\w+", parsed.low[other.end :]).end()  # type: ignore[union-attr]
    return _line(parsed, Span(hit.start, min(end, clause.end)), record, index_places()[other.key], hit.start)


def _line(parsed: ParsedText, span: Span, first: PlaceRecord, second: PlaceRecord, start: int) -> PlaceMention:
    lat = lon = None
    if None not in (first.lat, first.lon, second.lat, second.lon):
        lat = round((first.lat + second.lat) / 2, 5)  # type: ignore[operator]
        lon = round((first.lon + second.lon) / 2, 5)  # type: ignore[operator]
    adm1 = first.adm1 if first.adm1 == second.adm1 else None
    place = Place(
        first.name, span.read(parsed.text), span, first.country, adm1, lat, lon, None, 5
    )  # fmt: skip
    return PlaceMention(place, 12, start)


_UNKNOWN = re.compile(
    r"\b(?P<lead>[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Cc]lose to|[Oo]f|[Aa]round)\s+(?:the\s+)?"
    r"(?P<sort>(?:(?:northern|southern|eastern|western|central|remote|small|nearby)\s+)*(?:village|town|city|"
    r"locality|hamlet|settlement|area|district|"
    r"neighbou?rhood|camp|province|region|prefecture|state|county|territory|department)\s+(?:of\s+)?)?"
    r"(?P<name>[A-Z][\w'’-]*[a-z][\w'’-]*(?:[ -](?:[A-Z][\w'’-]*[a-z][\w'’-]*|el|al)){0,2})"
    r"(?P<unit>\s+(?:region|province|state|county|prefecture|department|district|territory|governorate|village|"
    r"town|city|camp|area))?"
)
_NOT_A_PLACE = re.compile(
    r"(?:United|UN|U\.N|Security|Secretary|General|Special|Representative|Council|Mission|Operation|Force|Army|"
    r"Minister|President|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|"
    r"Thursday|Friday|Saturday|Sunday|New York|Geneva|Addis|Paris|Washington|London|Brussels|Resolution|"
    r"Article|Chapter|"
    r"International|Islamic|Al-?Qa|Twitter|Facebook|Mr|Ms|Mrs|Dr|Lt|Col|Gen|Maj|Major|Colonel|Lieutenant|Head|"
    r"State|Government|"
    r"Peace|African|European|Human|Level|Camp Castor|The|This|That|He|She|It|His|Her|Their|Our|We|Blue|Muslim|"
    r"Christian|"
    r"Department|Ministry|Board|Group|Battalion|Brigade|Team|Base|Sector|Reuters|Agence|Associated|Press|Radio|"
    r"Red|Cross|God|"
    r"Index|Report|Conference|Summit|Day|Agreement|Accord|Street|University|North|South|East|West|Northern|"
    r"Southern|Eastern|Western|Central|Position|Post|Camp|"
    r"Tel Aviv|Jerusalem|Nairobi|Dakar|Dhaka|Rabat|Kathmandu|Islamabad|Delhi|Madrid|Rome|Berlin|Dublin|Beijing|"
    r"Manila|Moscow|Pretoria|Accra|Conakry|Cairo|Amman|Stockholm|Vienna|Jakarta|Ottawa)\b"
)


def _find_unknown(
    parsed: ParsedText, clause: Span, hits: list[Hit], countries: frozenset[str], datelines: tuple[Span, ...]
) -> list[PlaceMention]:  # fmt: skip
    """Places that the gazetteer does not know, when the words around them say that they are places."""
    found = []
    text, low, lang = parsed.text, parsed.low, parsed.pack.code
    if text[clause.start : clause.end].isupper():
        return []
    taken = parsed.hits_in(clause, "place", "mission", "actor", "nationality", "country", "victim", "un")
    taken = [h for h in taken if not (h.kind == "place" and low[h.start - 1 : h.start] == "-")]
    for match in _UNKNOWN.finditer(text, clause.start, clause.end):
        start, end = match.span("name")
        if any(h.start < end and start < h.end for h in taken) or _NOT_A_PLACE.match(match["name"]):
            continue
        if any(d.start <= start < d.end for d in datelines) or any(
            d.core.start < end and start < d.core.end for d in parsed.dates_in(clause)
        ):
            continue
        lead = fold(match["lead"])
        before = low[max(clause.start, start - 110) : start]
        distance, near = _find_distance(lang, before), _find_near(lang, before)
        off = pattern(lang, "place_off").search(before) or pattern(lang, "place_off_more").search(before)
        if off and not (near or distance):
            continue
        sort = fold(match["sort"] or "") + fold(match["unit"] or "")
        followed = next((h for h in hits if 0 <= h.start - match.end() <= 9), None)
        tail = low[match.end() : match.end() + 9]
        known_behind = followed is not None and re.match(r"\s*(?:,|\(|in\b|,\s*in\b|\s)", tail) is not None
        if lead == "of" and not (sort or distance or near):
            continue
        if not (sort or near or distance or known_behind or lead in ("in", "at")):
            continue
        loose = not (sort or near or distance or known_behind)
        if loose and (len(match["name"].split()) > 2 or re.match(r"\s*\d", low[match.end() : match.end() + 3])):
            continue
        if (
            re.match(r"\s*(?:'s|[A-Z])", text[match.end() : match.end() + 2])
            or low[match.end() : match.end() + 1] == "'"
        ):
            continue
        country, adm1 = None, None
        if followed is not None and known_behind:
            record = index_places().get(followed.key)
            if record is not None:
                country, adm1 = record.country, record.adm1
        if country is None and len(countries) == 1:
            (country,) = countries
        precision = 1
        if re.search(r"region|province|state|prefecture|department|governorate", sort):
            precision, adm1 = 4, adm1 or match["name"]
        elif re.search(r"district|territory|county", sort):
            precision = 3
        elif near or distance:
            precision = 2
        opened = start
        if precision == 2 and (distance or near):
            opened = start - (len(before) - (distance or near).start())  # type: ignore[union-attr]
        stop = match.end("unit") if match["unit"] and precision in (3, 4) else end
        span = Span(opened, stop)
        place = Place(match["name"], span.read(text), span, country, adm1, None, None, None, precision)
        rank = {1: 10, 2: 11, 3: 31, 4: 41}[precision] + (
            0 if sort or near or distance else 3 if known_behind else 12
        )
        found.append(PlaceMention(place, rank, start))
    return found

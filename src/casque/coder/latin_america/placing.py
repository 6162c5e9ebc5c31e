"""Where incidents were: places of the gazetteer and places named by their unit, and what speaks for each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casque.coder.lang.base import words
from casque.coder.lang.en_latin_america import CODE
from casque.coder.latin_america.entities import Scene
from casque.coder.latin_america.gazetteer import DOMAIN, Spot, read_key
from casque.coder.latin_america.parsing import Report, is_common
from casque.coder.parsing import pattern

_UNITS = {
    "department": "DEPARTMENT", "departments": "DEPARTMENT", "municipality": "MUNICIPALITY",
    "neighborhood": "NEIGHBORHOOD", "province": "PROVINCE", "canton": "CANTON", "district": "DISTRICT",
    "jurisdiction": "JURISDICTION", "village": "VILLAGE",
    "town": "TOWN", "city": "CITY", "hamlet": "VILLAGE", "port": "CITY",
}  # fmt: skip
_SMALL = re.compile(r"^(?:(?:in|the|of|and|at|to|from|near|on|a|an|this|that|same|by|into|northern|southern|"
                    r"eastern|western|"
                    r"central|small|rural|poor|residential|exclusive|northeastern|southwestern|southeastern|"
                    r"northwestern|"
                    r"\w+ly|for|with|where|located)\s+)+")  # fmt: skip
_NOT_NAMES = frozenset(
    words(
        "the this that same a an nearby another each every whole entire his her their our in of its and "
        "fire police department justice state health other u.s. american several some many city"
    )
)
_IN = re.compile(r"\b(in|at|of|near|to|from|on|outside|through|between|for|with|and)\s+(?:\w+\s+)?$")


@dataclass(frozen=True, slots=True)
class Place:
    """A place named in a report.

    Attributes:
        spot: what it is.
        sentence: number of its sentence, -1 for the dateline.
        lead: the preposition before it, or empty.
    """

    spot: Spot
    sentence: int
    lead: str


def read_places(report: Report, scenes: list[Scene]) -> list[Place]:
    """Return the places that a report names, that of its dateline first where it is known."""
    found: list[Place] = []
    if report.home is not None:
        found.append(Place(report.home, -1, ""))
    home = report.home.country if report.home is not None else None
    spoken = {n for h in report.parsed.hits if h.kind == "nationality" for n in h.keys}
    spoken |= {read_key(h.key).country for h in report.parsed.hits if h.kind == "place" and "|COUNTRY|" in h.key}
    low = report.parsed.low
    for scene in scenes:
        start = max(scene.span.start, report.body)
        known: set[str] = set()
        for hit in report.parsed.hits_in(scene.span, "place"):
            if hit.start < start:
                continue
            spots = [read_key(k) for k in hit.keys]
            after = low[hit.end : hit.end + 14].strip()
            best = [s for s in spots if s.country == home] or [s for s in spots if s.country in spoken] or spots
            wanted = [s for s in best if (s.kind == "DEPARTMENT") == after.startswith("department")]
            spot = (wanted or best)[0]
            known.add(spot.name)
            lead = _IN.search(low[max(scene.span.start, hit.start - 24) : hit.start])
            found.append(Place(spot, scene.index, lead[1] if lead else ""))
        for name, kind, at in _read_units(low, start, scene.span.end):
            if name in known:
                continue
            country = next((p.spot.country for p in reversed(found) if p.sentence >= 0), home) or home
            if country is not None:
                lead = _IN.search(low[max(scene.span.start, at - 24) : at])
                found.append(Place(Spot(country, kind, name), scene.index, lead[1] if lead else ""))
        for hit in report.parsed.hits_in(scene.span, "nationality"):
            if hit.start >= start:
                found.append(Place(Spot(hit.key, "COUNTRY", hit.key.lower()), scene.index, "nation"))
    return found


def _read_units(low: str, start: int, end: int) -> list[tuple[str, str, int]]:
    found = []
    for name in ("unit_of", "unit_named"):
        for match in pattern(CODE, name).finditer(low, start, end):
            words = _SMALL.sub("", " ".join(match["name"].split())).split()
            if name == "unit_of":
                words = _head_of(words)
            else:
                words = _tail_of(words)
            if words and not set(words) & _NOT_NAMES:
                found.append((" ".join(words), _UNITS[match["unit"]], match.start("name")))
    return found


def _head_of(words: list[str]) -> list[str]:
    """The name at the start of a run of words, up to the first that stands in no name."""
    taken: list[str] = []
    for word in words[:4]:
        if is_common(word):
            break
        taken.append(word)
    return taken


def _tail_of(words: list[str]) -> list[str]:
    """The name at the end of a run of words."""
    return _head_of(words[::-1])[::-1]


def describe_place(
    report: Report, place: Place, places: list[Place], scenes: list[Scene], anchor: int
) -> tuple[str, ...]:
    """Return the features of a place as that of an incident told in the sentence ``anchor``."""
    spot = place.spot
    found = {"bias", f"spot:{spot.kind}"}
    same = [p for p in places if p.spot == spot]
    found.add(f"times:{min(len(same), 4)}")
    if place.sentence < 0:
        found.add("dateline")
        near = "gap:dateline"
    else:
        gap = place.sentence - anchor
        near = f"gap:{gap if -2 <= gap <= 2 else 'before' if gap < 0 else 'after'}"
        scene = scenes[place.sentence] if place.sentence < len(scenes) else None
        if scene is not None:
            found.update(f"type:{t}" for t in scene.types)
            if not scene.types:
                found.add("type:none")
    found.update((near, f"{near} {spot.kind}", f"lead:{place.lead}", f"lead:{place.lead} {spot.kind}"))
    home = report.home
    if home is not None:
        found.add(
            f"home:{'same' if home == spot else 'country' if home.country == spot.country else 'other'} {spot.kind}"
        )
    found.add("domain" if spot.country in DOMAIN else "abroad")
    if any(p.sentence == place.sentence and p.spot.kind != "COUNTRY" for p in places):
        found.add(f"finer {spot.kind}")
    return tuple(sorted(found))


def write_location(spot: Spot, places: list[Place]) -> str:
    """Write a place as an answer: the country, the town around a quarter, the place and its kind."""
    if spot.kind == "COUNTRY":
        return spot.country
    parts = [spot.country]
    if spot.kind not in ("CITY", "DEPARTMENT", "REGION"):
        around = next((p.spot for p in places if p.spot.kind == "CITY" and p.spot.country == spot.country), None)
        if spot.kind == "NEIGHBORHOOD" and around is not None:
            parts.append(f"{around.name.upper()} (CITY)")
    parts.append(f"{spot.name.upper()} ({spot.kind})")
    return ": ".join(parts)

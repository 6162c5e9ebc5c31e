"""What the readers of places share: the mention they yield and the look at the words around a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casque.coder.gazetteer import name_unit
from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.model import Place, PlaceRecord, Span

#: Characters looked at before and behind a name.
_BEFORE = 110
_BEHIND = 60


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


@dataclass(frozen=True, slots=True)
class Spot:
    """A name and what stands around it.

    Attributes:
        parsed: the text.
        clause: the clause that it stands in.
        start: offset of the name.
        end: offset behind it.
        before: folded words before it, inside the clause.
        after: folded words behind it, inside the clause.
    """

    parsed: ParsedText
    clause: Span
    start: int
    end: int
    before: str
    after: str

    def leads(self, name: str) -> re.Match[str] | None:
        """Search a pattern of the language in the words before the name."""
        return pattern(self.parsed.pack.code, name).search(self.before)

    def follows(self, name: str) -> re.Match[str] | None:
        """Match a pattern of the language against the words behind the name."""
        return pattern(self.parsed.pack.code, name).match(self.after)

    def leads_off(self, *, town: bool) -> bool:
        """Tell whether the words before the name say that nothing happened there.

        Args:
            town: True for a settlement: "a vehicle of the mission in Nyala" stands in Nyala, "the mission in Mali"
                is a name.
        """
        off = self.leads("place_off")
        if off is None:
            return False
        kept = pattern(self.parsed.pack.code, "off_unless_town").match(off[0].lstrip())
        return not (town and kept is not None)

    def place_at(self, match: re.Match[str]) -> int:
        """Return the offset in the text at which a match in ``before`` opens, blanks skipped."""
        return self.start - len(self.before) + match.start() + len(match[0]) - len(match[0].lstrip())


def look_around(parsed: ParsedText, clause: Span, start: int, end: int) -> Spot:
    """Return a name with the words around it."""
    before = parsed.low[max(clause.start, start - _BEFORE) : start]
    return Spot(parsed, clause, start, end, before, parsed.low[end : min(clause.end, end + _BEHIND)])


def make_place(parsed: ParsedText, record: PlaceRecord, span: Span, precision: int) -> Place:
    """Return a place of the gazetteer as a text names it."""
    return Place(
        name_unit(record), span.read(parsed.text), span, record.country, record.adm1, record.lat, record.lon,
        record.geonames_id, precision, record.adm1_today,
    )  # fmt: skip


def name_part(parsed: ParsedText, words: str, country: str) -> str:
    """Return the English name of a part of a country ("northern Mali") from the words that name the direction."""
    match = pattern(parsed.pack.code, "directions").search(words)
    return country if match is None or match.lastgroup is None else f"{match.lastgroup} {country}"


def draw_line(parsed: ParsedText, span: Span, first: PlaceRecord, second: PlaceRecord | None, start: int,
              rank: int = 12) -> PlaceMention:  # fmt: skip
    """Return a line between two places, named by the first; its position is the middle where both are known."""
    lat = lon = None
    if second is not None and None not in (first.lat, first.lon, second.lat, second.lon):
        lat = round((first.lat + second.lat) / 2, 5)  # type: ignore[operator]
        lon = round((first.lon + second.lon) / 2, 5)  # type: ignore[operator]
    adm1 = first.adm1 if second is not None and first.adm1 == second.adm1 else None
    place = Place(name_unit(first), span.read(parsed.text), span, first.country, adm1, lat, lon, None, 5)
    return PlaceMention(place, rank, start)


def list_records(parsed: ParsedText, hit: Hit) -> list[PlaceRecord]:
    """Return the places that a hit may mean."""
    table = parsed.gazetteer.by_id
    return [table[k] for k in hit.keys if k in table]

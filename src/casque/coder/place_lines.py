"""Lines: "between X and Y", "on the X-Y road", "on its way from X to Y", "on the road to X"."""

from __future__ import annotations

import re

from casque.coder.lexicon import Hit
from casque.coder.parsing import ParsedText, pattern
from casque.coder.place_mentions import PlaceMention, Spot, draw_line, list_records
from casque.model import PlaceRecord, Span

#: Kinds of places that may end a road.
ENDS = ("town", "village", "camp", "other")


def _second(parsed: ParsedText, other: Hit | None) -> PlaceRecord | None:
    records = list_records(parsed, other) if other is not None else []
    return records[0] if records else None


def read_line(spot: Spot, record: PlaceRecord, other: Hit | None, *, far: bool) -> PlaceMention | None:
    """Read a place as the end of a line.

    Args:
        spot: the name and its surroundings.
        record: the place.
        other: the next name of a place in the clause, or None.
        far: True when a distance stands before the name, which then counts from this end only.

    Returns:
        The line, or None when the words name none.
    """
    parsed, lang, low = spot.parsed, spot.parsed.pack.code, spot.parsed.low
    if record.kind not in ENDS:
        return None
    second = _second(parsed, other)
    joint = low[spot.end : other.start] if other is not None and second is not None else None
    road = _read_road(spot, record, other, second, joint)
    if road is not None:
        return road
    between = spot.leads("between")
    if between is not None:
        if joint is not None and other is not None and pattern(lang, "line_join").fullmatch(joint):
            return draw_line(parsed, Span(spot.place_at(between), other.end), record, second, spot.start)
        end = pattern(lang, "line_far").match(parsed.text, spot.end, spot.clause.end)
        if end is not None:
            # The other end is unknown to the gazetteer: a line all the same.
            return draw_line(parsed, Span(spot.place_at(between), end.end()), record, None, spot.start)
    if far:
        return None
    journey = spot.leads("journey")
    joins = joint is not None and pattern(lang, "journey_join").fullmatch(joint) is not None
    if journey is not None and other is not None and joins:
        return draw_line(parsed, Span(spot.place_at(journey), other.end), record, second, spot.start, 26)
    if between is not None:
        return draw_line(parsed, Span(spot.place_at(between), spot.end), record, None, spot.start, 27)
    ended = spot.leads("road_end")
    if ended is not None:
        return draw_line(parsed, Span(spot.place_at(ended), spot.end), record, None, spot.start, 48)
    return None


def _read_road(
    spot: Spot, record: PlaceRecord, other: Hit | None, second: PlaceRecord | None, joint: str | None
) -> PlaceMention | None:  # fmt: skip
    """ "the Anefis-Gao road", "sur l'axe Douentza-Boni": a line between two places."""
    parsed, lang, low = spot.parsed, spot.parsed.pack.code, spot.parsed.low
    before = spot.leads("road_before")
    if other is not None and joint is not None and re.fullmatch(r"\s*[-/]\s*|\s+to\s+", joint):
        behind = pattern(lang, "road_after").match(low[other.end : spot.clause.end][:30])
        if before is not None or behind is not None:
            end = other.end + (behind.end() if behind is not None else 0)
            start = spot.place_at(before) if before is not None else spot.start
            return draw_line(parsed, Span(start, min(end, spot.clause.end)), record, second, spot.start)
    far = re.match(r"\s?-\s?[A-ZÀ-Þ][\w'’]+", parsed.text[spot.end : spot.clause.end])
    if far is not None:
        behind = pattern(lang, "road_after").match(low[spot.end + far.end() : spot.clause.end][:30])
        if before is not None or behind is not None:
            end = spot.end + far.end() + (behind.end() if behind is not None else 0)
            start = spot.place_at(before) if before is not None else spot.start
            return draw_line(parsed, Span(start, end), record, None, spot.start)
    return None

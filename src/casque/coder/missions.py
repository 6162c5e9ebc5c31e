"""Which mission a clause speaks of: the one it names, the one the text names, or the only one in the country then."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from casque.coder.parsing import ParsedText
from casque.model import DateRange, Mission, Span
from casque.reference import load_missions


@dataclass(frozen=True, slots=True)
class MissionMention:
    """A mission named in a text.

    Attributes:
        acronym: its key.
        span: the words.
    """

    acronym: str
    span: Span


@cache
def index_missions() -> dict[str, Mission]:
    """Return the missions by acronym."""
    return {m.acronym: m for m in load_missions()}


#: The hybrid operation is named by what it is more often than by its acronym.
_HYBRID = re.compile(
    r"\b(?:(?:un|u\.n\.|united\s+nations)[\s/-]+(?:african\s+union|au)|(?:african\s+union|au)[\s/-]+(?:un|u\.n\.|united\s+"
    r"nations))\s+(?:\w+\s+){0,2}?(?:force|mission|operation|peace\w*|patrol|convoy)\b|\bun\s+(?:force|mission|peacekeep\w+|"
    r"troops)\s+in\s+(?:\w+\s+)?darfur\b"
)


def find_missions(parsed: ParsedText) -> tuple[MissionMention, ...]:
    """Return every mission named in the text; a name that several missions share goes to the one named elsewhere."""
    hits = [h for h in parsed.hits if h.kind == "mission"]
    sure = {h.key for h in hits if len(h.keys) == 1}
    mentions = []
    for match in _HYBRID.finditer(parsed.low):
        if all(h.end <= match.start() or match.end() <= h.start for h in hits):
            mentions.append(MissionMention("UNAMID", Span(match.start(), match.end())))
    for hit in hits:
        key = next((k for k in hit.keys if k in sure), hit.key)
        mentions.append(MissionMention(key, Span(hit.start, hit.end)))
    return tuple(sorted(mentions, key=lambda m: m.span.start))


def choose_mission(
    mentions: tuple[MissionMention, ...], span: Span, country: str | None, when: DateRange | None
) -> MissionMention | str | None:  # fmt: skip
    """Choose the mission of an attack.

    Args:
        mentions: missions named in the text.
        span: the clause that tells of the attack.
        country: ISO alpha-2 of the place of the attack, or None.
        when: its date, or None.

    Returns:
        The mention it rests on, or an acronym that follows from country and date, or None when that is not clear.
    """
    table = index_missions()

    def fits(mention: MissionMention) -> bool:
        mission = table.get(mention.acronym)
        if mission is None:
            return False
        if country is not None and mission.host_countries and country not in mission.host_countries:
            return False
        return when is None or (mission.start <= when.end and (mission.end is None or when.start <= mission.end))

    fitting = [m for m in mentions if fits(m)]
    inside = [m for m in fitting if span.covers(m.span)]
    if inside:
        return inside[0]
    if fitting:
        before = [m for m in fitting if m.span.end <= span.start]
        if before:
            return before[-1]
        return fitting[0]
    if country is None or when is None:
        return None
    active = [
        m.acronym
        for m in table.values()
        if country in m.host_countries
        and m.kind == "peacekeeping"
        and m.start <= when.end
        and (m.end is None or when.start <= m.end)
    ]
    return active[0] if len(active) == 1 else None

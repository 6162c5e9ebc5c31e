"""Which mission a clause speaks of: the one it names, the one the text names, or the only one in the country then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from casque.coder.folding import fold
from casque.coder.gazetteer import NAMESAKES, alpha2_by_alpha3
from casque.coder.parsing import ParsedText, pattern
from casque.model import DateRange, Mission, Place, Span
from casque.reference import load_missions

#: Opens the key of a mention that names a mission by its country only ("@CD").
BY_COUNTRY = "@"
#: Characters before the name of a country in which "the UN mission in" stands.
_LEAD = 90
#: Missions that overlapped for so long only handed over to one another.
_HANDOVER = timedelta(days=120)
#: Missions of a part of their host country, by the folded name of that part.
_REGIONS = {"UNAMID": "darf", "UNISFA": "abyei"}


@dataclass(frozen=True, slots=True)
class MissionMention:
    """A mission named in a text.

    Attributes:
        acronym: its key; ``@`` and a country code where only the country is named.
        span: the words.
    """

    acronym: str
    span: Span


@cache
def index_missions() -> dict[str, Mission]:
    """Return the missions by acronym."""
    return {m.acronym: m for m in load_missions()}


def find_missions(parsed: ParsedText) -> tuple[MissionMention, ...]:
    """Return every mission named in the text; a name that several missions share goes to the one named elsewhere.

    "UN peacekeepers in Congo" names the mission of that country, which the day of the attack decides; where no
    mission is named at all, every country that the text says something was in does so.
    """
    hits = [h for h in parsed.hits if h.kind == "mission"]
    sure = {h.key for h in hits if len(h.keys) == 1}
    mentions = []
    for match in pattern(parsed.pack.code, "hybrid").finditer(parsed.low):
        if all(h.end <= match.start() or match.end() <= h.start for h in hits):
            mentions.append(MissionMention("UNAMID", Span(match.start(), match.end())))
    for hit in hits:
        key = next((k for k in hit.keys if k in sure), hit.key)
        mentions.append(MissionMention(key, Span(hit.start, hit.end)))
    mentions.extend(_find_by_country(parsed, alone=not mentions))
    return tuple(sorted(mentions, key=lambda m: m.span.start))


def _find_by_country(parsed: ParsedText, *, alone: bool) -> Iterable[MissionMention]:
    lang, table = parsed.pack.code, alpha2_by_alpha3()
    for hit in parsed.hits:
        if hit.kind == "place" and hit.key.endswith(":country"):
            code = hit.key.split(":")[0]
        elif hit.kind == "country" and hit.key in table:
            code = table[hit.key]
        else:
            continue
        code = NAMESAKES.get(code, code)
        if code not in _hosts():
            continue
        before = parsed.low[max(0, hit.start - _LEAD) : hit.start]
        named = pattern(lang, "un_in").search(before)
        if named is not None or (alone and pattern(lang, "country_in").search(before)):
            start = hit.start - len(named[0]) if named is not None else hit.start
            yield MissionMention(BY_COUNTRY + code, Span(start, hit.end))


@cache
def _hosts() -> frozenset[str]:
    """Countries that had a peacekeeping operation of their own, observers of several countries left out."""
    return frozenset(
        c
        for m in load_missions()
        if m.kind == "peacekeeping" and len(m.host_countries) <= 3
        for c in m.host_countries
    )


def choose_mission(
    mentions: tuple[MissionMention, ...], span: Span, country: str | None, when: DateRange | None,
    place: Place | None = None,
) -> MissionMention | str | None:  # fmt: skip
    """Choose the mission of an attack.

    Args:
        mentions: missions named in the text.
        span: the clause that tells of the attack.
        country: ISO alpha-2 of the place of the attack, or None.
        when: its date, or None.
        place: the place itself, which decides between missions that shared a country, or None.

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

    fitting = [m for m in (_resolve(m, when, place) for m in mentions) if fits(m)]
    inside = [m for m in fitting if span.covers(m.span)]
    if inside:
        return inside[0]
    if fitting:
        regional = [m for m in fitting if _covers(m.acronym, place)]
        before = [m for m in regional or fitting if m.span.end <= span.start]
        return before[-1] if before else (regional or fitting)[0]
    return None if country is None else _find_active(country, when, place)


def _resolve(mention: MissionMention, when: DateRange | None, place: Place | None) -> MissionMention:
    """Give a mention by country the mission that was there on the day."""
    if not mention.acronym.startswith(BY_COUNTRY):
        return mention
    found = _find_active(mention.acronym.removeprefix(BY_COUNTRY), when, place)
    return mention if found is None else MissionMention(found, mention.span)


def _covers(acronym: str, place: Place | None) -> bool:
    """Tell whether a mission is that of the part of a country in which a place lies."""
    region = _REGIONS.get(acronym)
    if region is None or place is None:
        return False
    return any(region in fold(words) for words in (place.name, place.adm1 or "", place.text or ""))


def _find_active(country: str, when: DateRange | None, place: Place | None) -> str | None:
    """Return the operation that a country had on a day, or ever when the day is not known; None for several."""
    active = [
        m
        for m in index_missions().values()
        if country in m.host_countries
        and m.kind == "peacekeeping"
        and (when is None or (m.start <= when.end and (m.end is None or when.start <= m.end)))
    ]
    # The register pools some operations: a part stands for itself.
    pools = {m.register_acronym for m in active if m.register_acronym != m.acronym}
    active = [m for m in active if m.acronym not in pools]
    regional = [m for m in active if _covers(m.acronym, place)]
    if regional:
        return regional[0].acronym
    if len(active) > 1 and place is not None and place.adm1:
        active = [m for m in active if m.acronym not in _REGIONS] or active
    # A force of the country itself, not the observers of a whole region.
    fewest = min((len(m.host_countries) for m in active), default=0)
    active = sorted((m for m in active if len(m.host_countries) == fewest), key=lambda m: m.start)
    if len(active) > 1 and when is not None:
        last, others = active[-1], active[:-1]
        if all(o.end is not None and o.end - last.start < _HANDOVER for o in others):
            return last.acronym
    return active[0].acronym if len(active) == 1 else None

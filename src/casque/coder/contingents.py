"""Contingents: the nationality of those hit, where a text gives it by their unit ("a Rwandan vehicle").

Counted victims often stand without a nationality because the sentence before has named the unit. Where the sentences
that tell of an attack name the troops of one sending state, its dead and injured may be of that state: the trained
weights decide.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from casque.coder.drafts import Draft, Reading
from casque.coder.learned.choice import Option
from casque.coder.missions import MissionMention, index_missions
from casque.coder.nearness import alpha2_of
from casque.coder.parsing import pattern
from casque.coder.windows import Window
from casque.model import CasualtyCount, Span

#: States whose troops stand in texts beside a mission more often than in it.
_NEVER = frozenset(("FRA", "ISR", "USA", "RUS", "SRB"))

#: What a text opens with, in characters: its heading and its first sentence.
_OPENING = 300


def settle_nation(reading: Reading, draft: Draft, window: Window) -> None:
    """Give the victims of an attack the nationality of a unit that its sentences name, where they have none.

    Args:
        reading: the text, read to its end.
        draft: one of its attacks.
        window: the sentences around it.
    """
    open_counts = [c for c in draft.casualties if _takes(c) and c.nationality is None]
    if not open_counts:
        return
    hosts = _find_hosts(reading, draft)
    sources: dict[str, list[str]] = {}
    for span in draft.spans:
        _collect(reading, hosts, "told", span, sources)
    for name, sentences in (("own", window.own), ("lead", window.lead), ("after", window.after),
                            ("heading", window.headings)):  # fmt: skip
        for sentence in sentences:
            _collect(reading, hosts, name, sentence.span, sources)
    if not sources:
        _follow_text(reading, draft, hosts)
        return
    known = {c.nationality for c in draft.casualties if c.group == "un" and c.nationality}
    rule = _follow_rule(sources) if not known else None
    options = [Option("none", ("none", f"known:{bool(known)}", f"offers:{min(3, len(sources))}"), rule is None)]
    for nation, found in sources.items():
        features = [f"from:{s}" for s in set(found)] + [f"known:{'this' if nation in known else bool(known)}"]
        units = Counter(s.partition(":")[2] for s in found)["unit"]
        features += [f"units:{min(2, units)}", "only" if len(sources) == 1 else "rival"]
        if nation == rule:
            features.append("rule")
        options.append(Option(nation, tuple(features), nation == rule))
    at = reading.chooser.choose("nation", draft.anchor, options)[0]
    if at:
        nation = list(sources)[at - 1]
        draft.casualties = [replace(c, nationality=nation) if c in open_counts else c for c in draft.casualties]
    elif not known:
        _follow_text(reading, draft, hosts)


def _follow_text(reading: Reading, draft: Draft, hosts: frozenset[str]) -> None:
    """Take the nationality of the one contingent that a text names, where it opens with it: the text is of them."""
    named: dict[str, list[str]] = {}
    _collect(reading, hosts, "text", Span(0, len(reading.parsed.text)), named)
    units = [nation for nation, found in named.items() if "text:unit" in found and nation not in _NEVER]
    opening = reading.parsed.hits_in(Span(0, min(_OPENING, len(reading.parsed.text))), "nationality", "country")
    if len(units) == 1 and any(h.key == units[0] for h in opening):
        draft.casualties = [
            replace(c, nationality=units[0]) if _takes(c) and c.nationality is None else c for c in draft.casualties
        ]


def _collect(reading: Reading, hosts: frozenset[str], name: str, span: Span, sources: dict[str, list[str]]) -> None:
    parsed = reading.parsed
    for hit in parsed.hits_in(span, "nationality", "country"):
        if alpha2_of(hit.key) in hosts:
            continue
        ahead = parsed.low[hit.end : min(hit.end + 60, span.end)]
        behind = parsed.low[max(span.start, hit.start - 60) : hit.start]
        unit = pattern(reading.lang, "contingent_after").match(ahead) is not None
        unit = unit or pattern(reading.lang, "contingent_before").search(behind) is not None
        if unit or hit.kind == "nationality":
            sources.setdefault(hit.key, []).append(f"{name}:{'unit' if unit else 'word'}")


def _follow_rule(sources: dict[str, list[str]]) -> str | None:
    named = [nation for nation, found in sources.items() if "told:unit" in found and nation != "FRA"]
    return named[0] if len(named) == 1 else None


def _find_hosts(reading: Reading, draft: Draft) -> frozenset[str]:
    acronym = draft.mission.acronym if isinstance(draft.mission, MissionMention) else draft.mission
    mission = index_missions().get(acronym or "")
    hosts = set(mission.host_countries) if mission is not None else set(reading.countries)
    if draft.place is not None and draft.place.country is not None:
        hosts.add(draft.place.country)
    return frozenset(hosts)


def _takes(count: CasualtyCount) -> bool:
    civilian = count.personnel_type in ("contractor", "local_civilian", "international_civilian")
    return count.group == "un" and count.count.best != 0 and not civilian


__all__ = ["settle_nation"]

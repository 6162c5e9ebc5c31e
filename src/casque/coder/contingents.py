"""Contingents: the nationality of those hit, where a text gives it by their unit ("a Rwandan vehicle").

Counted victims often stand without a nationality because the sentence before has named the unit. Where the sentences
that tell of an attack name the troops of one sending state only, its dead and injured are of that state.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casque.coder.groups import alpha2_of
from casque.coder.missions import index_missions
from casque.coder.parsing import ParsedText, pattern
from casque.model import CasualtyCount, Report


def complete_nationalities(parsed: ParsedText, reports: Sequence[Report]) -> tuple[Report, ...]:
    """Give the victims of an attack the nationality of the one unit that its sentences name.

    Args:
        parsed: the text.
        reports: as far as they are read.

    Returns:
        The reports, in the same order.
    """
    return tuple(_complete(parsed, report) for report in reports)


def _complete(parsed: ParsedText, report: Report) -> Report:
    ours = [c for c in report.casualties if c.group == "un"]
    if not ours or any(c.nationality for c in ours):
        return report
    mission = index_missions().get(report.mission or "")
    hosts = set(mission.host_countries) if mission is not None else set()
    if report.place is not None and report.place.country is not None:
        hosts.add(report.place.country)
    named = set()
    for span in report.spans:
        for hit in parsed.hits_in(span, "nationality", "country"):
            if alpha2_of(hit.key) in hosts or (hit.key == "FRA" and report.mission != "UNIFIL"):
                continue
            ahead = parsed.low[hit.end : min(hit.end + 60, span.end)]
            behind = parsed.low[max(span.start, hit.start - 60) : hit.start]
            unit = pattern(parsed.pack.code, "contingent_after").match(ahead) is not None
            if unit or pattern(parsed.pack.code, "contingent_before").search(behind):
                named.add(hit.key)
    if len(named) != 1:
        return report
    nation = next(iter(named))
    counted = tuple(replace(c, nationality=nation) if _takes(c) else c for c in report.casualties)
    return replace(report, casualties=counted)


def _takes(count: CasualtyCount) -> bool:
    civilian = count.personnel_type in ("contractor", "local_civilian", "international_civilian")
    return count.group == "un" and count.count.best != 0 and not civilian


__all__ = ["complete_nationalities"]

"""Finishing: a draft becomes a report, with the evidence of each of its variables."""

from __future__ import annotations

from casque.coder.dates import PublishedRange
from casque.coder.drafts import Draft
from casque.coder.folding import fold
from casque.coder.missions import MissionMention, choose_mission, find_missions
from casque.coder.parsing import ParsedText, pattern
from casque.model import DateRange, Evidence, Report, Span


def is_worth_keeping(draft: Draft) -> bool:
    """An accident or illness is kept only when it killed UN personnel."""
    if draft.attack or draft.types or draft.attributions:
        return True
    return draft.killed() not in (None, 0) or (not draft.accident and draft.injured() not in (None, 0))


def _is_attack(parsed: ParsedText, draft: Draft) -> bool:
    """Tell whether the sentence that sets the scene says "attack", though the one with the victims does not."""
    word = pattern(parsed.pack.code, "attack_word")
    return any(word.search(parsed.low, span.start, span.end) for span in draft.spans)


def finish_report(
    parsed: ParsedText, draft: Draft, published: PublishedRange, sha256: str, publisher: str | None
) -> Report:  # fmt: skip
    """Make the report of a draft.

    Args:
        parsed: the text.
        draft: what it tells of one attack.
        published: days on which it may have been published, or None.
        sha256: SHA-256 (hex) of the document's bytes.
        publisher: identifier in the publisher pack, or None.
    """
    slain = pattern(parsed.pack.code, "slain")
    hostile: bool | None = None
    if draft.accident and not draft.types and not draft.attributions:
        hostile = False
    elif (
        draft.attack
        or draft.types
        or draft.attributions
        or any(c.outcome == "killed" and slain.search(fold(c.text or "")) for c in draft.casualties)
        or (not draft.accident and _is_attack(parsed, draft))
    ):
        hostile = True
    country = draft.place.country if draft.place else None
    when = draft.date.range if draft.date else None
    if when is None and published is not None:
        when = DateRange.between(*published)
    mission = draft.mission
    if (
        not isinstance(mission, MissionMention)
        or choose_mission((mission,), mission.span, country, when, draft.place) is not mission
    ):
        # Chosen before the date and the place were known.
        mission = choose_mission(find_missions(parsed), draft.spans[0], country, when, draft.place)
    evidence: list[Evidence] = []

    def cite(variable: str, span: Span | None, component: str) -> None:
        if span is not None:
            evidence.append(
                Evidence(variable, sha256, span, None, span.read(parsed.text), parsed.gazetteer.stamp_of(component))
            )

    cite("date", draft.date.span if draft.date else None, "dates")
    cite("place", draft.place.span if draft.place else None, "places")
    cite("mission", mission.span if isinstance(mission, MissionMention) else None, "missions")
    for number, (_, span) in enumerate(draft.types.items()):
        cite(f"attack_types.{number}", span, "attack_types")
    cite("target", draft.target[1] if draft.target else None, "targets")
    for number, item in enumerate(draft.attributions):
        cite(f"attributions.{number}", item.span, "attributions")
    for number, count in enumerate(draft.casualties):
        cite(f"casualties.{number}", count.span, "casualties")
    cite("hostile", draft.spans[0], "assembly")
    day = published[0] if published is not None and published[0] == published[1] else None
    return Report(
        id=f"text:{sha256[:12]}:{draft.anchor}",
        source="text",
        hostile=hostile,
        date=draft.date,
        place=draft.place,
        mission=mission.acronym if isinstance(mission, MissionMention) else mission,
        attack_types=tuple(draft.types),
        target=draft.target[0] if draft.target else "unknown",
        attributions=tuple(draft.attributions),
        casualties=tuple(draft.casualties),
        spans=tuple(sorted(set(draft.spans))),
        sha256=sha256,
        publisher=publisher,
        published=day,
        evidence=tuple(evidence),
        note="; ".join(draft.notes) or None,
        confidence=draft.confidence,
    )

"""What speaks for and against a clause telling of an attack on the UN that is a report of its own."""

from __future__ import annotations

from casque.coder.drafts import Clause, Reading
from casque.coder.judging import find_struck, scene_of
from casque.coder.nearness import alpha2_of
from casque.coder.parsing import pattern

#: Patterns of the language pack whose presence in the clause is a feature.
CUES = (
    "unreal", "general", "many_attacks", "attack_plural", "attack_single", "back", "new_event", "separate", "summary",
    "total", "since_then", "on_others", "others_scene", "claim", "denial", "suspicion", "earlier_figure", "adds",
    "risen", "modal", "comment", "same_day", "record",
)  # fmt: skip
_PRECISIONS = {0: "day", 1: "day", 2: "day", 3: "week", 4: "month", 5: "year"}
_EXTENTS = {0: "town", 1: "town", 2: "town", 3: "region", 4: "region", 5: "line", 6: "country"}


def find_cues(reading: Reading, clause: Clause) -> frozenset[str]:
    """Return the cues that stand in a clause, found once."""
    if clause.cues is None:
        clause.cues = frozenset(c for c in CUES if pattern(reading.lang, c).search(clause.words))
    return clause.cues


def describe_clause(reading: Reading, clause: Clause) -> tuple[str, ...]:
    """Name the features of a clause.

    Args:
        reading: the text as far as it has been read.
        clause: the next clause.
    """
    found = [f"cue:{c}" for c in find_cues(reading, clause)]
    own = [c for c in clause.casualties if c.group == "un" and c.count.best != 0]
    dated = _PRECISIONS.get(clause.date.range.precision, "year") if clause.date is not None else "none"
    placed = _EXTENTS.get(clause.place.precision, "country") if clause.place is not None else "none"
    found += [f"date:{dated}", f"place:{placed}"]
    if clause.date is not None:
        found.append(f"basis:{clause.date.basis}:{dated}")
    elif clause.spoken is not None:
        found.append("spoken")
    if clause.places:
        found.append("rank:good" if clause.places[0].rank <= 13 else "rank:poor")
    for outcome in {c.outcome for c in own}:
        found.append(f"own:{outcome}")
    if own:
        found.append("own")
        found.append("own:vague" if all(c.count.bound == "vague" for c in own) else "own:exact")
        if any(c.nationality for c in own):
            found.append("own:nation")
    if any(c.group == "un" and c.count.best == 0 for c in clause.casualties):
        found.append("spared")
    found += [f"others:{g}" for g in {c.group for c in clause.casualties if c.group != "un"}]
    if clause.raw and not clause.casualties:
        found.append("raw")
    struck = find_struck(reading, clause)
    act = "means" if clause.types else "attack" if clause.attack else "accident" if clause.accident else "quiet"
    found += [f"act:{act}", f"ours:{clause.un}", f"act:{act}&ours:{clause.un}"]
    if clause.accident:
        found.append("accident")
    if struck:
        found += [f"struck&date:{dated}", f"struck&place:{placed}", "struck"]
    if clause.target is not None:
        found += [f"target:{clause.target[2]}", f"target&ours:{clause.un}"]
    tolls = any(t.start < clause.span.end and clause.span.start < t.end for t in reading.tolls)
    if tolls:
        found.append("toll&own" if own else "toll")
    when = "when" if dated != "none" else "nowhen"
    where = "where" if placed not in ("none", "country") else "nowhere"
    what = "own" if own else "struck" if struck else "ours" if clause.un else "nobody"
    found += [f"{what}&{when}&{where}", f"{what}&{act}", f"{what}&date:{dated}", f"{what}&place:{placed}"]
    for cue in ("unreal", "general", "back", "summary", "attack_plural", "comment", "new_event"):
        if f"cue:{cue}" in found:
            found.append(f"{cue}&{what}&{when}")
    return (*found, *_describe_parties(reading, clause, what), *_describe_standing(reading, clause, what))


def _describe_parties(reading: Reading, clause: Clause, what: str) -> list[str]:
    """Who stands in the clause, and who stands nearest to the words of the attack."""
    parties = []
    for hit in reading.parsed.hits_in(clause.span, "victim", "un", "mission", "target", "actor", "nationality"):
        side = hit.key.split(":")[0] if hit.kind == "victim" else hit.kind
        if hit.kind == "nationality":
            side = "host nation" if alpha2_of(hit.key) in reading.countries else "nation"
        parties.append((hit.start, hit.end, side))
    found = [f"party:{side}" for side in {side for *_, side in parties}]
    acts = reading.parsed.hits_in(clause.span, "attack", "accident")
    gaps = sorted(
        (max(start - act.end, act.start - end, 0), side, start > act.start)
        for act in acts
        for start, end, side in parties
    )
    for gap, side, behind in gaps[:1]:
        near = "near" if gap <= 25 else "mid" if gap <= 70 else "far"
        found += [
            f"nearest:{side}:{near}",
            f"nearest:{side}:{'behind' if behind else 'before'}",
            f"nearest:{side}&{what}",
        ]
    ours = [gap for gap, side, _ in gaps if side in ("un", "mission", "target")]
    theirs = [gap for gap, side, _ in gaps if side in ("civilian", "host nation", "attacker")]
    if ours and theirs:
        found.append("nearer:ours" if ours[0] < theirs[0] else "nearer:theirs")
    return found


def _describe_standing(reading: Reading, clause: Clause, what: str) -> list[str]:
    """Where the clause stands: in a list, behind an attack, under a day, behind a scene."""
    found = []
    start = clause.sentence.span.start
    head = reading.parsed.text[max(0, start - 3) : start].strip()
    if head and head[-1] in "-•*▪‣·–—":
        found.append("item")
    if reading.day is not None and reading.day[2] == clause.sentence.paragraph:
        found.append("under day")
    if scene_of(reading, clause) is not None:
        found += ["scene", f"scene&{what}"]
    if not reading.drafts:
        found += ["first", f"first&{what}"]
        if reading.summaries:
            found.append("summed")
    else:
        last = max(d.sentence for d in reading.drafts)
        gap = clause.sentence.index - last
        near = "0" if gap <= 0 else "1" if gap == 1 else "3" if gap <= 3 else "far"
        found += [f"gap:{near}", f"gap:{near}&{what}"]
    at = clause.sentence.index
    found.append("at:0" if at <= 1 else "at:5" if at <= 5 else "at:far")
    return found

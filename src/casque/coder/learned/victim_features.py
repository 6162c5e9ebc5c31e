"""What speaks for and against the people of a count being the UN's."""

from __future__ import annotations

from casque.coder.casualties import Casualty
from casque.coder.drafts import Reading, words_of
from casque.coder.nearness import alpha2_of
from casque.coder.parsing import pattern
from casque.model import Span

_SIDES = (
    "others_scene",
    "on_others",
    "other_force",
    "crowd",
    "host_words",
    "says_un",
    "attack_word",
    "all_civilians",
)


def describe_victims(reading: Reading, span: Span, item: Casualty, group: str, un: bool) -> tuple[str, ...]:
    """Name the features of a count whose side no word tells.

    Args:
        reading: the text as far as it has been read.
        span: the clause.
        item: the count.
        group: the side that the rules give it.
        un: True when the clause speaks of the UN.
    """
    role = item.role or "none"
    state = alpha2_of(item.nationality) if item.nationality else None
    nation = "none" if state is None else "host" if state in reading.countries else "sender"
    found = [f"rule:{group}", f"role:{role}", f"nation:{nation}", f"role:{role}&nation:{nation}", f"clause:{un}"]
    found += [f"role:{role}&clause:{un}", f"outcome:{item.outcome}", f"rule:{group}&clause:{un}"]
    if item.other:
        found.append("other")
    if item.armed_group:
        found.append("armed")
    if item.count is not None and item.count.best == 0:
        found.append("none hurt")
    words = words_of(reading, span)
    found += [f"words:{name}" for name in _SIDES if pattern(reading.lang, name).search(words)]
    others = {h.key.split(":")[0] for h in reading.parsed.hits_in(span, "victim") if h.start != item.who.start}
    found += [f"beside:{key}" for key in others]
    gap = min((abs(span.start - d.told[-1].span.end) for d in reading.drafts if d.told), default=None)
    found.append("first" if gap is None else "near draft" if gap <= 300 else "far draft")
    scene = reading.scene
    if scene is not None and 0 <= span.start - scene.span.end <= 400:
        found.append(f"scene:{scene.un}")
    if any(t.start < span.end and span.start < t.end for t in reading.tolls):
        found.append("toll")
    return tuple(found)


def describe_number(reading: Reading, span: Span, item: Casualty, *, toll: bool, total: bool) -> tuple[str, ...]:
    """Name what speaks for a number being the count of one attack.

    Args:
        reading: the text as far as it has been read.
        span: the clause.
        item: the count.
        toll: True when the text's tolls hold it.
        total: True when words of a total stand with it.
    """
    best = item.count.best or item.count.low if item.count is not None else None
    size = "vague" if best is None else "1" if best == 1 else "9" if best <= 9 else "49" if best <= 49 else "50"
    days = reading.parsed.dates_in(span)
    dated = any(d.kind in ("day", "weekday", "offset") and d.role is None for d in days)
    spanned = any(d.role in ("since", "until", "as_of", "from") for d in days) or any(d.kind == "year" for d in days)
    act = any(h.key != "-" for h in reading.parsed.hits_in(span, "attack"))
    what = "toll" if toll else "total" if total else "definite" if item.definite else "plain"
    state = "first" if not reading.drafts else "behind"
    if reading.drafts:
        last = max(reading.drafts, key=lambda d: d.sentence)
        told = last.killed() if item.outcome == "killed" else last.injured()
        state = "untold" if told is None else "equal" if told == best else "more" if told < (best or 0) else "less"
    words = words_of(reading, span)
    cues = [c for c in ("risen", "adds", "since_then", "summary", "record", "earlier_figure", "comment", "back")
            if pattern(reading.lang, c).search(words)]  # fmt: skip
    return (
        what, f"{what}&size:{size}", f"{what}&dated:{dated}", f"{what}&spanned:{spanned}", f"{what}&{state}",
        f"{what}&act:{act}", f"size:{size}", f"spanned:{spanned}", f"{item.outcome}&{what}",
        f"{what}&un:{item.un}", *(f"cue:{c}" for c in cues), *(f"{what}&cue:{c}" for c in cues),
    )  # fmt: skip

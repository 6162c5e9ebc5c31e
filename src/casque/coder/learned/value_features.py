"""What speaks for and against a value being that of an attack."""

from __future__ import annotations

from collections.abc import Sequence

from casque.coder.drafts import Draft, Reading
from casque.coder.places import CAPITALS
from casque.model import Attribution, Place, ReportDate


def describe_date(reading: Reading, draft: Draft, date: ReportDate, sources: Sequence[str]) -> tuple[str, ...]:
    """Name what speaks for a day being that of a draft."""
    precision = date.range.precision
    bucket = "day" if precision == 1 else "days" if precision == 2 else str(precision)
    found = [f"from:{s}" for s in set(sources)]
    found += [f"precision:{bucket}", f"basis:{date.basis}"]
    found += [f"from:{s}&{bucket}" for s in set(sources)]
    if len(sources) > 2:
        found.append("often")
    told = [c.date.range for c in draft.told if c.date is not None]
    if told:
        agree = any(r.overlaps(date.range) for r in told)
        found.append("told:agrees" if agree else "told:differs")
        sharper = all(precision <= r.precision for r in told)
        found.append("told:sharpest" if sharper else "told:coarser")
    else:
        found.append("told:none")
    if reading.published is not None:
        gap = (reading.published[1] - date.range.end).days
        age = (
            "ahead"
            if gap < 0
            else "0"
            if gap == 0
            else "2"
            if gap <= 2
            else "7"
            if gap <= 7
            else "31"
            if gap <= 31
            else "old"
        )
        found += [f"age:{age}", f"age:{age}&{bucket}"]
    if any(d is not draft and d.date is not None and d.date.range == date.range for d in reading.drafts):
        found.append("another's")
    return tuple(found)


def describe_place(reading: Reading, draft: Draft, place: Place, sources: Sequence[str]) -> tuple[str, ...]:
    """Name what speaks for a place being that of a draft."""
    found = [f"from:{s}" for s in set(sources)]
    extent = f"extent:{place.precision}"
    known = "known" if place.lat is not None else "unknown"
    found += [extent, known, f"{extent}&{known}"]
    found += [f"from:{s}&{place.precision}" for s in set(sources) if "&" not in s]
    if len(sources) > 6:
        found.append("often")
    told = [c.place for c in draft.told if c.place is not None]
    if told:
        sharper = all(place.precision <= p.precision for p in told)
        found.append("told:sharpest" if sharper else "told:coarser")
        if all(p.country == place.country for p in told):
            found.append("told:country")
        if any(p.adm1 and p.adm1 == place.adm1 for p in told if p.name != place.name):
            found.append("told:region")
    else:
        found.append("told:none")
    if reading.hosts:
        found.append("host" if place.country in reading.hosts else "elsewhere")
    if place.name in CAPITALS.values() or place.name in CAPITALS:
        found.append("capital")
    if any(d is not draft and d.place is not None and d.place.name == place.name for d in reading.drafts):
        found.append("another's")
    return tuple(found)


def describe_means(draft: Draft, code: str, sources: Sequence[str], beside: Sequence[str]) -> tuple[str, ...]:
    """Name what speaks for a means being one of a draft's."""
    found = [f"from:{s}" for s in set(sources)]
    found += [f"code:{code}"] + [f"code:{code}&from:{s}" for s in set(sources)]
    found += [f"code:{code}&with:{other}" for other in beside if other != code]
    nearest = "told" if any(s.startswith("told") for s in sources) else "around"
    found += [f"{nearest}", f"{nearest}&some" if draft.types else f"{nearest}&none"]
    if len(sources) > 1:
        found.append("often")
    if draft.accident:
        found.append("accident")
    return tuple(found)


def describe_target(draft: Draft, code: str, sources: Sequence[str]) -> tuple[str, ...]:
    """Name what speaks for a target being that of a draft."""
    found = [f"from:{s}" for s in set(sources)]
    found += [f"code:{code}"] + [f"code:{code}&from:{s}" for s in set(sources)]
    if len(sources) > 2:
        found.append("often")
    if draft.accident:
        found.append(f"accident&{code}")
    found += [f"code:{code}&means:{means}" for means in draft.types]
    return tuple(found)


def describe_author(
    draft: Draft, item: Attribution, sources: Sequence[str], beside: Sequence[tuple[str | None, str]]
) -> tuple[str, ...]:
    """Name what speaks for an author being said of a draft."""
    found = [f"from:{s}" for s in set(sources)]
    found += [f"basis:{item.basis}"] + [f"basis:{item.basis}&from:{s}" for s in set(sources)]
    found.append("known" if item.actor is not None else "unnamed")
    bases = {basis for actor, basis in beside if actor == item.actor and basis != item.basis}
    found += [f"basis:{item.basis}&also:{basis}" for basis in bases]
    others = {basis for actor, basis in beside if actor != item.actor}
    found += [f"basis:{item.basis}&other:{basis}" for basis in others]
    if len(sources) > 1:
        found.append("often")
    return tuple(found)


def describe_draft(reading: Reading, draft: Draft) -> tuple[str, ...]:
    """Name what speaks for a draft being a report."""
    own = [c for c in draft.casualties if c.group == "un" and c.count.best != 0]
    spared = any(c.group == "un" and c.count.best == 0 for c in draft.casualties)
    dated = "none" if draft.date is None else "day" if draft.date.range.precision <= 2 else "coarse"
    placed = "none" if draft.place is None else "town" if draft.place.precision <= 2 else "coarse"
    if draft.place is not None and draft.place.precision >= 6:
        placed = "country"
    act = "means" if draft.types else "attack" if draft.attack else "accident" if draft.accident else "quiet"
    hurt = "own" if own else "spared" if spared else "others" if draft.casualties else "nobody"
    un = any(c.un for c in draft.told)
    found = [
        f"date:{dated}", f"place:{placed}", f"act:{act}", f"hurt:{hurt}", f"un:{un}", f"{hurt}&{dated}&{placed}",
        f"{hurt}&{act}", f"{act}&{dated}", f"{act}&{placed}", f"un:{un}&{hurt}", f"un:{un}&{act}",
        f"told:{min(len(draft.told), 3)}", f"count:{min(len(reading.drafts), 4)}",
    ]  # fmt: skip
    if own:
        found.append("vague" if all(c.count.bound == "vague" for c in own) else "counted")
        if any(c.nationality for c in own):
            found.append("nation")
    if draft.target is not None:
        found += ["target", f"target:{draft.target[2]}"]
    if draft.attributions:
        found.append("author")
    if draft.mission is not None:
        found.append("mission")
    groups = {c.group for c in draft.casualties} - {"un"}
    found += [f"others:{g}" for g in groups] + [f"others:{g}&{hurt}" for g in groups]
    cues = set().union(*(c.cues or frozenset() for c in draft.told))
    found += [f"cue:{c}" for c in cues] + [f"cue:{c}&{hurt}" for c in cues]
    if any(t.start < c.span.end and c.span.start < t.end for t in reading.tolls for c in draft.told):
        found += ["toll", f"toll&{hurt}"]
    if draft.date is not None and reading.published is not None:
        gap = (reading.published[1] - draft.date.range.end).days
        found.append(f"age:{'ahead' if gap < 0 else 'new' if gap <= 7 else 'month' if gap <= 31 else 'old'}")
    twin = any(
        d is not draft and d.date is not None and draft.date is not None and d.date.range.overlaps(draft.date.range)
        for d in reading.drafts
    )
    if twin:
        found += ["twin", f"twin&{hurt}"]
    first = draft is reading.drafts[0]
    found += [f"first:{first}", f"first:{first}&{hurt}"]
    return tuple(found)

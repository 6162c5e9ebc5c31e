"""Settling: of all that the sentences around an attack offer, which day, place, means, target and author are its own.

Every variable has candidates, each with the sources that offer it: the clauses that tell of the attack, those around
it, whole sentences, headings, the dateline, the attack told before it. The trained weights choose.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from casque.coder.attack_types import ORDER, find_attack_types
from casque.coder.attributions import find_attributions, find_named_groups
from casque.coder.completing import find_around, find_day_before
from casque.coder.contingents import settle_nation
from casque.coder.drafts import Clause, Draft, Reading
from casque.coder.further import blames, read_country, read_dateline, tells_of_act
from casque.coder.learned.choice import Option
from casque.coder.learned.sureness import judge_sureness
from casque.coder.learned.value_features import (
    describe_author,
    describe_date,
    describe_draft,
    describe_means,
    describe_place,
    describe_target,
)  # fmt: skip
from casque.coder.parsing import pattern
from casque.coder.places import PlaceMention
from casque.coder.targets import find_target
from casque.coder.windows import Window
from casque.model import Attribution, Place, ReportDate, Span

_FAR = 4
V = TypeVar("V")


@dataclass(slots=True)
class Candidate(Generic[V]):
    """A value with what offers it.

    Attributes:
        value: as first offered.
        sources: where it stands, as names of features.
    """

    value: V
    sources: list[str] = field(default_factory=list)


class _Offers(Generic[V]):
    """Candidates by what makes them equal, in the order in which they are offered."""

    def __init__(self) -> None:
        self.found: dict[Hashable, Candidate[V]] = {}

    def add(self, key: Hashable, value: V, *sources: str) -> None:
        self.found.setdefault(key, Candidate(value)).sources.extend(sources)


def settle_values(reading: Reading, draft: Draft, window: Window, before: Draft | None) -> None:
    """Choose the values of a draft.

    Args:
        reading: the text, read to its end.
        draft: one of its attacks, as far as the rules have filled it.
        window: the sentences around it.
        before: the attack told before it, or None.
    """
    around = list(find_around(reading, draft, _FAR))
    _settle_date(reading, draft, around, before)
    _settle_place(reading, draft, around, window, before)
    _settle_means(reading, draft, around, window)
    _settle_target(reading, draft, around, window)
    _settle_authors(reading, draft, window)
    settle_nation(reading, draft, window)


def keep_draft(reading: Reading, draft: Draft) -> bool:
    """Tell whether a draft is a report."""
    options = (Option("drop", ()), Option("keep", describe_draft(reading, draft), True))
    kept, draft.sure["keep"] = reading.chooser.choose("keep", draft.anchor, options)
    if kept:
        draft.confidence = judge_sureness(reading, draft)
    return bool(kept)


def _choose(
    reading: Reading, kind: str, draft: Draft, offers: _Offers[V], rule: Hashable,
    describe: Callable[[Candidate[V]], tuple[str, ...]],
) -> V | None:  # fmt: skip
    options = [Option("none", ("none", f"none:{len(offers.found) > 0}"), rule is None)]
    for key, candidate in offers.found.items():
        extra = ("rule",) if key == rule else ()
        options.append(Option(key, (*describe(candidate), *extra), key == rule))
    if len(options) == 1:
        return None
    at, sure = reading.chooser.choose(kind, draft.anchor, options)
    draft.sure[kind] = sure
    return None if at == 0 else list(offers.found.values())[at - 1].value


def _near(draft: Draft, clause: Clause) -> str:
    """How far a clause stands from those that tell of a draft, and on which side."""
    gaps = [clause.sentence.index - c.sentence.index for c in draft.told]
    gap = min(gaps, key=abs) if gaps else 0
    side = "before" if gap < 0 else "behind" if gap > 0 else "beside"
    return f"{side}:{min(abs(gap), 3)}"


def _settle_date(reading: Reading, draft: Draft, around: list[Clause], before: Draft | None) -> None:
    offers: _Offers[tuple[ReportDate, int | None]] = _Offers()

    def add(date: ReportDate | None, weekday: int | None, *sources: str) -> None:
        if date is not None:
            offers.add((date.range.start, date.range.end, date.range.precision), (date, weekday), *sources)

    for number, clause in enumerate(draft.told):
        own = any(c.group == "un" and c.count.best != 0 for c in clause.casualties)
        name = "told:first" if number == 0 else "told:later"
        add(clause.date, clause.weekday, name, f"{name}&{'own' if own else 'act' if clause.attack else 'bare'}")
    add(draft.date, draft.weekday, "filled")
    for clause in around:
        add(
            clause.date,
            clause.weekday,
            f"around:{_near(draft, clause)}",
            "around:attack" if clause.attack else "around:quiet",
        )
    for clause in reading.summaries:
        if clause.span.start < draft.anchor:
            add(clause.date, clause.weekday, "summary")
    add(find_day_before(reading, draft), None, "day before")
    add(draft.spoken, None, "spoken")
    if before is not None:
        same = any(pattern(reading.lang, "same_day").search(c.words) for c in draft.told)
        add(before.date, before.weekday, "previous", f"previous:{same}")
    rule = (draft.date.range.start, draft.date.range.end, draft.date.range.precision) if draft.date else None
    found = _choose(
        reading, "date", draft, offers, rule, lambda c: describe_date(reading, draft, c.value[0], c.sources)
    )
    draft.date, draft.weekday = found if found is not None else (None, None)


def _settle_place(
    reading: Reading, draft: Draft, around: list[Clause], window: Window, before: Draft | None
) -> None:  # fmt: skip
    offers: _Offers[Place] = _Offers()

    def add(place: Place | None, *sources: str) -> None:
        if place is not None:
            offers.add((place.name, place.precision), place, *sources)

    def add_all(mentions: list[PlaceMention], name: str) -> None:
        for number, mention in enumerate(mentions[:4]):
            rank = "good" if mention.rank <= 13 else "fair" if mention.rank <= 26 else "poor"
            add(mention.place, name, f"{name}:{min(number, 2)}", f"{name}&{rank}", rank)

    for number, clause in enumerate(draft.told):
        add_all(clause.places, "told:first" if number == 0 else "told:later")
    add(draft.place, "filled")
    for clause in around:
        add_all(clause.places[:2], f"around:{_near(draft, clause)}")
        if clause.attack and clause.places:
            add(clause.places[0].place, "around:attack")
    if window.alone:
        add(read_dateline(reading), "dateline")
    add(read_country(reading, window), "country")
    if before is not None:
        spot = any(pattern(reading.lang, "same_place").search(c.words) for c in draft.told)
        add(before.place, "previous", f"previous:{spot}")
    rule = (draft.place.name, draft.place.precision) if draft.place is not None else None
    draft.place = _choose(
        reading, "place", draft, offers, rule, lambda c: describe_place(reading, draft, c.value, c.sources)
    )


def _settle_means(reading: Reading, draft: Draft, around: list[Clause], window: Window) -> None:
    offers: _Offers[tuple[str, Span]] = _Offers()
    for number, clause in enumerate(draft.told):
        for code, span in clause.types.items():
            offers.add(code, (code, span), "told:first" if number == 0 else "told:later")
    for clause in around:
        for code, span in clause.types.items():
            offers.add(code, (code, span), f"around:{_near(draft, clause)}")
    for sentence in window.own:
        for code, span in find_attack_types(reading.parsed, sentence.span).items():
            offers.add(code, (code, span), "own")
    far = [s for s in window.far if window.alone and tells_of_act(reading.parsed, s)]
    for name, sentences in (("heading", window.headings), ("far", far)):
        for sentence in sentences:
            for code, span in find_attack_types(reading.parsed, sentence.span).items():
                offers.add(code, (code, span), name)
    for code, span in draft.types.items():
        offers.add(code, (code, span))
    kept: dict[str, Span] = {}
    for candidate in sorted(offers.found.values(), key=lambda c: c.value[0]):
        code = candidate.value[0]
        told = code in draft.types
        features = describe_means(draft, code, candidate.sources, [str(c) for c in offers.found])
        options = (Option("out", (), not told), Option("in", (*features, f"rule:{told}"), told))
        at, sure = reading.chooser.choose("means", (draft.anchor, code), options)
        draft.sure["means"] = min(sure, draft.sure.get("means", 1.0))
        if at:
            kept[code] = candidate.value[1]
    draft.types = {code: kept[code] for code in ORDER if code in kept}


def _settle_target(reading: Reading, draft: Draft, around: list[Clause], window: Window) -> None:
    offers: _Offers[tuple[str, Span, int]] = _Offers()
    for number, clause in enumerate(draft.told):
        if clause.target is not None:
            name = "told:first" if number == 0 else "told:later"
            offers.add(clause.target[0], clause.target, name, f"{name}&{clause.target[2]}")
    for clause in around:
        if clause.target is not None:
            name = f"around:{_near(draft, clause)}"
            offers.add(clause.target[0], clause.target, name, f"{name}&{clause.target[2]}")
    for name, sentences in (("own", window.own), ("heading", window.headings), ("after", window.after)):
        for sentence in sentences:
            found = find_target(reading.parsed, sentence.span)
            if found is not None:
                offers.add(found[0], found, name, f"{name}&{found[2]}")
    if draft.target is not None:
        offers.add(draft.target[0], draft.target, "filled")
    draft.target = _choose(
        reading, "target", draft, offers, draft.target[0] if draft.target is not None else None,
        lambda c: describe_target(draft, c.value[0], c.sources),
    )  # fmt: skip


def _settle_authors(reading: Reading, draft: Draft, window: Window) -> None:
    if draft.accident and not draft.types and not draft.attack:
        return
    offers: _Offers[Attribution] = _Offers()
    when = draft.date.range if draft.date else None
    for name, sentences in (("own", window.own), ("after", window.after), ("next", window.next), ("far", window.far)):
        for sentence in sentences:
            blamed = ("blamed",) if blames(reading.parsed, sentence) else ()
            for item in find_attributions(reading.parsed, sentence.span, sentence.span, when):
                offers.add((item.actor, item.basis), item, name, *blamed)
    for sentence in window.own:
        for item in find_named_groups(reading.parsed, sentence.span):
            offers.add((item.actor, item.basis), item, "named")
    for item in draft.attributions:
        offers.add((item.actor, item.basis), item, "filled")
    told = {(a.actor, a.basis) for a in draft.attributions}
    bases = [(c.value.actor, c.value.basis) for c in offers.found.values()]
    kept = []
    for key, candidate in offers.found.items():
        features = describe_author(draft, candidate.value, candidate.sources, bases)
        options = (Option("out", (), key not in told), Option("in", (*features, f"rule:{key in told}"), key in told))
        at, sure = reading.chooser.choose("author", (draft.anchor, key), options)
        draft.sure["author"] = min(sure, draft.sure.get("author", 1.0))
        if at:
            kept.append(candidate.value)
    draft.attributions = kept

"""A text with everything that was read out of it marked: which words gave which value, by which rule.

The text is cut at every border of a mark, so that the pieces put together are the text, and each piece knows all
marks that cover it. Terminal, page and workbench lay out the same pieces.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from casque.coder.versions import stamp
from casque.delivery import values
from casque.delivery.brief.wording import say_dates, say_place
from casque.model import Claim, CodedDocument, Evidence, Report, Span, Toll

#: Kinds of marks in the order of a legend, with the word for it.
KINDS = {
    "date": "date", "place": "place", "mission": "mission", "means": "means of attack", "target": "target",
    "actor": "named as author", "killed": "killed", "injured": "injured", "missing": "missing or abducted",
    "toll": "running toll", "claim": "checkable claim", "other": "other value", "report": "sentence of a report",
}  # fmt: skip

#: Part of the evidence's variable in front of the dot to kind and label; casualties go by their outcome.
_VARIABLES = {
    "date": ("date", "date"),
    "place": ("place", "place"),
    "mission": ("mission", "mission"),
    "attack_types": ("means", "means"),
    "target": ("target", "target"),
    "attributions": ("actor", "author"),
    "hostile": ("report", "kind"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One value, and the words it was read from.

    Attributes:
        number: running number in the text, from 1; 0 for the sentences of a report, which carry no value.
        owner: key of the report, toll or claim it belongs to ("report-1").
        variable: name of the variable as in the evidence ("casualties.0").
        kind: one of :data:`KINDS`.
        label: the variable in a word ("killed").
        value: the value in words.
        span: where the words stand; None when a value was worked out and has no words of its own.
        quote: the words, exactly as in the text; without a span the cell it was read from, or empty.
        rule: component and version that read it ("casualties@2"), or None when that was not recorded.
        confidence: probability that the value is right, from 0 to 1, or None when none was given.
    """

    number: int
    owner: str
    variable: str
    kind: str
    label: str
    value: str
    span: Span | None
    quote: str
    rule: str | None
    confidence: float | None = None

    @property
    def background(self) -> bool:
        """Whether it covers whole sentences, behind the values."""
        return self.kind == "report"


@dataclass(frozen=True, slots=True)
class Owner:
    """A report, toll or claim with its values.

    Attributes:
        key: unique within the text ("report-1").
        name: how a reader calls it ("Report 1").
        title: its gist in words.
        values: its values in the order of the text; those without words of their own stand last.
        spans: the sentences or words it was read from.
    """

    key: str
    name: str
    title: str
    values: tuple[Mark, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the text in which no mark begins or ends.

    Attributes:
        span: where it stands.
        text: its characters.
        marks: every mark that covers it, the innermost first; empty for bare text.
        opening: those that begin here, the outermost first.
        closing: those that end here, the innermost first.
        shown: the characters to show for it: combining characters stay with the letter before them, even where a mark
            ends between the two. The shown characters of all segments are the text, too.
    """

    span: Span
    text: str
    marks: tuple[Mark, ...]
    opening: tuple[Mark, ...]
    closing: tuple[Mark, ...]
    shown: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text with its marks.

    Attributes:
        coded: what the coder read.
        text: the text layer.
        publication: a line on when it was published, and how that is known.
        owners: reports, tolls and claims, in this order.
        marks: all marks with words, by number; the bare sentences of reports stand last.
        segments: the whole text, cut at the borders of the marks.
    """

    coded: CodedDocument
    text: str
    publication: str
    owners: tuple[Owner, ...]
    marks: tuple[Mark, ...]
    segments: tuple[Segment, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of marks that occur, in the order of the legend."""
        found = {mark.kind for mark in self.marks}
        return tuple(kind for kind in KINDS if kind in found)


def mark_text(coded: CodedDocument, text: str, coder: str | None = None) -> MarkedText:
    """Mark in a text what was read out of it.

    Args:
        coded: what the coder read.
        text: the text layer that was coded.
        coder: who read tolls and claims, when it was not the rules ("model:NAME@1").

    Returns:
        Marks and segments; the segments' texts put together are ``text``.

    Raises:
        ValueError: when the evidence does not stand in this text.
    """
    owners = [
        *(_own_report(number, report, text) for number, report in enumerate(coded.reports, 1)),
        *(_own_toll(number, toll, text, coder) for number, toll in enumerate(coded.tolls, 1)),
        *(_own_claim(number, claim, text, coder) for number, claim in enumerate(coded.claims, 1)),
    ]
    order = sorted((mark for owner in owners for mark in owner.values if mark.span), key=_reading_order)
    numbers = {id(mark): number for number, mark in enumerate(order, 1)}

    def number_all(owner: Owner) -> Owner:
        marked = [replace(mark, number=numbers[id(mark)]) for mark in owner.values if mark.span]
        bare = [mark for mark in owner.values if not mark.span]
        return replace(owner, values=(*sorted(marked, key=lambda mark: mark.number), *bare))

    final = tuple(map(number_all, owners))
    marks = sorted((mark for owner in final for mark in owner.values if mark.span), key=lambda mark: mark.number)
    marks += [mark for owner in final if owner.key.startswith("report") for mark in _mark_sentences(owner, text)]
    publication = values.say_publication(coded.document)
    return MarkedText(coded, text, publication, final, tuple(marks), cut_text(text, tuple(marks)))


def cut_text(text: str, marks: tuple[Mark, ...]) -> tuple[Segment, ...]:
    """Cut a text at every border of a mark.

    Args:
        text: the text layer.
        marks: marks that may nest and cross; those without a span are left out.

    Returns:
        Segments without gap or overlap, none of them empty.
    """
    opening: dict[int, list[Mark]] = {}
    closing: dict[int, list[Mark]] = {}
    for mark in marks:
        if mark.span:  # a span of no characters has nothing to show
            opening.setdefault(mark.span.start, []).append(mark)
            closing.setdefault(mark.span.end, []).append(mark)
    borders = sorted({0, len(text), *opening, *closing})
    active: dict[int, Mark] = {}
    segments = []
    for start, end in pairwise(borders):
        for mark in closing.get(start, ()):
            del active[id(mark)]
        active.update((id(mark), mark) for mark in opening.get(start, ()))
        segments.append(
            Segment(
                Span(start, end),
                text[start:end],
                tuple(sorted(active.values(), key=_depth)),
                tuple(sorted(opening.get(start, ()), key=_depth, reverse=True)),
                tuple(sorted(closing.get(end, ()), key=_depth)),
                text[_keep_clusters(text, start) : _keep_clusters(text, end)],
            )
        )
    return tuple(segments)


def _keep_clusters(text: str, border: int) -> int:
    """Move a border behind the characters that combine with the one before it, so that no letter is torn."""
    while 0 < border < len(text) and (text[border] == "\u200d" or unicodedata.category(text[border]) in ("Mn", "Me")):
        border += 1
    return border


def _depth(mark: Mark) -> tuple[bool, int, int]:
    return mark.background, len(mark.span or ()), mark.number or 1_000_000_000


def _reading_order(mark: Mark) -> tuple[int, bool, int]:
    """By where its words end: there the number stands, so that numbers rise through the text."""
    span = mark.span or Span(0, 0)
    return span.end, mark.background, len(span)


def _own_report(number: int, report: Report, text: str) -> Owner:
    key = f"report-{number}"
    proof: dict[str, list[Evidence]] = {}
    for item in report.evidence:
        proof.setdefault(item.variable, []).append(item)
    sure = dict(report.confidence)
    found: list[Mark] = []
    for variable, label, value, span in _list_values(report):
        kind = _VARIABLES.get(variable.partition(".")[0], (label, label))[0]
        if kind == "abducted":
            kind = "missing"
        confidence = next((sure[n] for n in (variable, label, variable.partition(".")[0]) if n in sure), None)
        items = proof.pop(variable, [])
        for item in items:
            found.append(
                _point(key, variable, kind, label, value, item.span, text, item.coder, confidence, item.quote)
            )
        if not items:
            found.append(_point(key, variable, kind, label, value, span, text, None, confidence))
    for variable, items in proof.items():  # evidence of a variable that this page does not know is shown all the same
        kind, label = _VARIABLES.get(variable.partition(".")[0], ("other", variable.replace("_", " ")))
        for item in items:
            value = " ".join(item.quote.split())
            found.append(
                _point(key, variable, kind, label, value, item.span, text, item.coder, sure.get(variable), item.quote)
            )
    title = ", ".join(
        [
            *([say_dates(report.date.range)] if report.date else []),
            *([say_place(report.place)] if report.place else []),
            *([report.mission] if report.mission else []),
        ]
    )
    return Owner(key, f"Report {number}", title, tuple(found), _merge(report.spans, text))


def _list_values(report: Report) -> Iterator[tuple[str, str, str, Span | None]]:
    """Every value that a report states: variable, label, value in words, span of its own."""
    yield "hostile", "kind", values.say_hostile(report.hostile), None
    if report.date is not None:
        yield "date", "date", values.say_date(report.date), report.date.span
    if report.place is not None:
        yield "place", "place", values.say_where(report.place), report.place.span
    if report.mission is not None:
        yield "mission", "mission", report.mission, None
    for index, means in enumerate(report.attack_types):
        yield f"attack_types.{index}", "means", values.say_code("attack_types", means), None
    if report.target != "unknown":
        yield "target", "target", values.say_code("target", report.target), None
    for index, item in enumerate(report.attributions):
        yield f"attributions.{index}", "author", values.say_actor(item), item.span
    for index, count in enumerate(report.casualties):
        yield f"casualties.{index}", count.outcome, values.say_casualties(count), count.span


def _own_toll(number: int, toll: Toll, text: str, coder: str | None) -> Owner:
    key, rule = f"toll-{number}", coder or stamp("tolls")
    found = [_point(key, "toll", "toll", "toll", values.say_toll(toll), toll.span, text, rule, None)]
    if toll.excludes is not None:
        words = "an attack that the toll does not count"
        found.append(_point(key, "excludes", "toll", "not counted", words, toll.excludes, text, rule, None))
    return Owner(key, f"Toll {number}", values.say_toll(toll), tuple(found), (toll.span,))


def _own_claim(number: int, claim: Claim, text: str, coder: str | None) -> Owner:
    key, words = f"claim-{number}", values.say_claim(claim)
    found = _point(key, "claim", "claim", "claim", words, claim.span, text, coder or stamp("claims"), None)
    return Owner(key, f"Claim {number}", words, (found,), (claim.span,))


def _point(
    owner: str, variable: str, kind: str, label: str, value: str, span: Span | None, text: str, rule: str | None,
    confidence: float | None, quote: str | None = None,
) -> Mark:  # fmt: skip
    """Make a mark whose words are checked against the text."""
    if span is not None and (span.end > len(text) or (quote is not None and span.read(text) != quote)):
        raise ValueError(f"{variable} at {span.start}-{span.end}: the words do not stand there")
    words = span.read(text) if span else (quote or "")
    return Mark(0, owner, variable, kind, label, value, span or None, words, rule, confidence)


def _mark_sentences(owner: Owner, text: str) -> Iterator[Mark]:
    for span in owner.spans:
        if span:
            yield Mark(0, owner.key, "spans", "report", owner.name, owner.title, span, span.read(text), None)


def _merge(spans: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    """Put sentences that follow each other into one span, so that a report has few borders."""
    merged: list[Span] = []
    for span in sorted(spans):
        if span.end > len(text):
            raise ValueError(f"a sentence at {span.start}-{span.end}: the text ends before")
        if merged and not text[merged[-1].end : span.start].strip(" \t"):
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)

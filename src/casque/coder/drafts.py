"""What a text has told so far: clauses as they are read, drafts of attacks, and the state of the reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from casque.coder.casualties import Casualty
from casque.coder.dates import PublishedRange
from casque.coder.learned.choice import Chooser
from casque.coder.missions import MissionMention
from casque.coder.parsing import ParsedText
from casque.coder.places import PlaceMention
from casque.coder.sentences import Sentence
from casque.model import Attribution, CasualtyCount, DateRange, Place, ReportDate, Span


@dataclass(slots=True)
class Draft:
    """An attack as far as the text has told of it.

    Attributes:
        anchor: offset of the clause that opened it.
        paragraph: paragraph of the last clause that spoke of it.
        sentence: number of the last sentence that spoke of it.
        date: when, with the mention it rests on.
        place: where.
        types: means of attack to the words that name them.
        target: code, words and weight.
        casualties: counts so far.
        attributions: who is said to have done it.
        mission: acronym, or the mention it rests on.
        spans: clauses that told of it.
        attack: True when words of an attack stand there.
        accident: True when words of an accident or illness do.
        spoken: day on which somebody spoke of it, when no day of the attack is given.
        notes: corrections within the text.
        weekday: weekday of the date where only that is known, or None.
        final: True when "a fourth died" has told the total of the killed.
        told: clauses that told of it.
        sure: how clearly its values were chosen, by kind of question.
        confidence: probability by variable that the value is right.
    """

    anchor: int
    paragraph: int
    sentence: int
    date: ReportDate | None = None
    place: Place | None = None
    types: dict[str, Span] = field(default_factory=dict)
    target: tuple[str, Span, int] | None = None
    casualties: list[CasualtyCount] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)
    mission: MissionMention | str | None = None
    spans: list[Span] = field(default_factory=list)
    attack: bool = False
    accident: bool = False
    spoken: ReportDate | None = None
    notes: list[str] = field(default_factory=list)
    weekday: int | None = None
    final: bool = False
    told: list[Clause] = field(default_factory=list)
    sure: dict[str, float] = field(default_factory=dict)
    confidence: tuple[tuple[str, float], ...] = ()

    def killed(self) -> int | None:
        """Number of UN personnel killed so far, or None when nothing is said."""
        return sum_best(self.casualties, "killed")

    def injured(self) -> int | None:
        """Number of UN personnel injured so far, or None when nothing is said."""
        return sum_best(self.casualties, "injured")


def sum_best(counts: Sequence[CasualtyCount], outcome: str) -> int | None:
    """Sum the UN casualties of one outcome, parts of totals left out; None when nothing is said."""
    values = [
        c.count.best if c.count.best is not None else c.count.low
        for c in counts
        if c.outcome == outcome and c.group == "un" and not c.part_of_total
    ]
    known = [v for v in values if v is not None]
    return sum(known) if known else None


def total_best(counts: Sequence[CasualtyCount]) -> int | None:
    """Sum counts, parts of totals left out unless there is nothing else; None when no number is known."""
    values = [c.count.best if c.count.best is not None else c.count.low for c in counts if not c.part_of_total]
    known = [v for v in values if v is not None]
    if not known:
        parts = [c.count.best for c in counts if c.count.best is not None]
        return sum(parts) if parts else None
    return sum(known)


@dataclass(slots=True)
class Clause:
    """A clause with everything read from it."""

    span: Span
    sentence: Sentence
    casualties: list[CasualtyCount]
    raw: list[Casualty]
    date: ReportDate | None
    spoken: ReportDate | None
    places: list[PlaceMention]
    types: dict[str, Span]
    target: tuple[str, Span, int] | None
    attack: bool
    accident: bool
    un: bool
    words: str
    weekday: int | None = None
    cues: frozenset[str] | None = None

    @property
    def place(self) -> Place | None:
        """The best answer to "where", or None."""
        return self.places[0].place if self.places else None


@dataclass(slots=True)
class Reading:
    """A text being read: what is known of the whole, and what has been told so far.

    Attributes:
        parsed: the text.
        published: days on which it may have been published, or None.
        tolls: spans of running totals, whose numbers are no attack's.
        missions: missions named in it.
        datelines: spans whose town is no place of attack.
        hosts: hosts of the missions named: a place outside them is no place of attack on them.
        countries: the hosts or, without a mission, the countries the text is set in.
        has_mission: True when it speaks of the UN at all.
        drafts: attacks told so far.
        last_date: the last date of an attack, for "the day before".
        summaries: clauses that sum several attacks up.
        scene: the last clause that described an attack without its victims.
        clauses: every clause read so far.
        day: the day that stands over a paragraph ("10 October.", in a chronology), with its paragraph.
        outcome: outcome told last, and the sentence it stands in: "three were killed: on 3 March a Kenyan".
        found: casualties by clause, read once.
        sentence_map: which sentences tell of which drafts, as long as the drafts stay as they are.
        chooser: decides by the trained weights.
    """

    parsed: ParsedText
    published: PublishedRange
    tolls: Sequence[Span]
    missions: tuple[MissionMention, ...]
    datelines: tuple[Span, ...]
    hosts: frozenset[str]
    countries: frozenset[str]
    has_mission: bool
    drafts: list[Draft] = field(default_factory=list)
    last_date: DateRange | None = None
    summaries: list[Clause] = field(default_factory=list)
    scene: Clause | None = None
    clauses: list[Clause] = field(default_factory=list)
    day: tuple[ReportDate, int | None, int] | None = None
    outcome: tuple[str, int] | None = None
    found: dict[Span, list[Casualty]] = field(default_factory=dict)
    chooser: Chooser = field(default_factory=Chooser)
    sentence_map: tuple[object, Any] | None = None

    @property
    def lang(self) -> str:
        """ISO 639-1 code of the text's language."""
        return self.parsed.pack.code


def words_of(reading: Reading, span: Span) -> str:
    """Return the folded words of a span, single blanks between them."""
    return " ".join(reading.parsed.low[span.start : span.end].split())


def speaks_of_un(reading: Reading, span: Span) -> bool:
    """Tell whether a span names the UN, a mission or peacekeepers."""
    hits = reading.parsed.hits_in(span, "un", "mission", "victim")
    return any(h.kind != "victim" or h.key.startswith("un:") for h in hits)

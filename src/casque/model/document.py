"""A document, and what the coder read out of it: reports, tolls and claims."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casque.model.ranges import Span
from casque.model.report import Report

PUBLISHED_BASES = ("given", "metadata", "text", "inferred", "unknown")
CLAIM_KINDS = ("superlative", "trend", "strength", "mandate", "record")
TOLL_CAUSES = ("all", "hostile", "unstated")


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it was coded.

    Attributes:
        sha256: SHA-256 (hex) of the bytes as found.
        path: address or path it was read from, or None.
        lang: ISO 639-1 code of its language.
        published: publication date as ISO text; a year or year-month when no more is known ("2016"); None if unknown.
        published_basis: one of :data:`PUBLISHED_BASES`.
        published_reason: one sentence that says how the date was found, or None.
        published_range: the days on which it may have been published, or None when unknown.
        title: first heading, or None.
        publisher: identifier in the publisher pack, or None.
        characters: length of the text layer.
    """

    sha256: str
    path: str | None
    lang: str
    published: str | None
    published_basis: str
    published_reason: str | None = None
    published_range: tuple[date, date] | None = None
    title: str | None = None
    publisher: str | None = None
    characters: int = 0


@dataclass(frozen=True, slots=True)
class Toll:
    """A running total stated in a text ("60 soldiers killed so far"): never the count of one attack.

    Attributes:
        count: the figure.
        bound: exact, at_least, about, at_most, range or vague.
        what: ``killed``, ``injured`` or another outcome.
        mission: acronym, or None when no mission is meant.
        subset: restriction in words of the codebook: a personnel type (``military``, ``police``, ``uniformed``,
            ``civilian``, ``peacekeepers``), or None.
        cause: ``all``, ``hostile`` or ``unstated``.
        since: ISO day, month or year from which it counts ("2013"), or None.
        as_of: ISO day to which it counts, or None when the text does not say (then: the publication date).
        text: the words.
        span: where they stand.
        nationality: ISO 3166-1 alpha-3, or None.
        scope: ``mission``, ``world`` (all UN peace operations), ``period`` (between two dates) or ``nationality``.
        excludes: span of an attack that the text says is not counted, or None.
        country: ISO alpha-2 of the country of which it speaks ("in Mali"), or None.
        means: attack types (codebook ``attack_types``) to which the words restrict it ("killed by mines"), or
            ``aircraft_crash`` and ``road_crash``, which are none; empty when it is not restricted.
    """

    count: int
    bound: str
    what: str
    mission: str | None
    subset: str | None
    cause: str
    since: str | None
    as_of: str | None
    text: str
    span: Span
    nationality: str | None = None
    scope: str = "mission"
    excludes: Span | None = None
    country: str | None = None
    means: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """An assertion in a text that can be checked.

    Attributes:
        kind: superlative, trend, strength, mandate or record.
        text: the words.
        span: where they stand.
        mission: acronym, or None.
        measure: what is compared or counted: ``deaths``, ``attacks``, ``danger`` or None.
        cause: ``all``, ``hostile`` or ``unstated``.
        rank: claimed rank among missions (1 for "deadliest", 2 for "second deadliest"), or None.
        scope: ``active`` (missions then active), ``all_time``, ``period`` or None when not said.
        direction: ``up`` or ``down`` for a trend, else None.
        since: ISO day, month or year from which it counts, or None.
        as_of: ISO day, month or year of the statement, or None (then: the publication date).
        figures: named numbers: for strength ``military``, ``police``, ``civilian``, ``troops``, ``total``.
        resolution: number of a Security Council resolution ("2100"), or None.
        decision: for a mandate: ``established``, ``extended``, ``expanded``, ``ended``, ``adopted`` or None.
        decided: ISO day of the resolution as stated, or None.
        until: ISO day to which the mandate is said to run, or None.
        nationality: ISO 3166-1 alpha-3 of the contingent of which it speaks, or None for the whole mission.
    """

    kind: str
    text: str
    span: Span
    mission: str | None = None
    measure: str | None = None
    cause: str = "unstated"
    rank: int | None = None
    scope: str | None = None
    direction: str | None = None
    since: str | None = None
    as_of: str | None = None
    figures: tuple[tuple[str, int], ...] = ()
    resolution: str | None = None
    decision: str | None = None
    decided: str | None = None
    until: str | None = None
    nationality: str | None = None

    def __post_init__(self) -> None:
        if self.kind not in CLAIM_KINDS:
            raise ValueError(f"claim kind {self.kind!r} is not one of {CLAIM_KINDS}")


@dataclass(frozen=True, slots=True)
class CodedDocument:
    """Everything the coder read out of one document.

    Attributes:
        document: what was read.
        reports: attacks on UN personnel that the text reports, in the order of the text.
        tolls: running totals.
        claims: checkable assertions.
    """

    document: Document
    reports: tuple[Report, ...]
    tolls: tuple[Toll, ...]
    claims: tuple[Claim, ...]

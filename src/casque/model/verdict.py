"""A verdict: what the official record says of one figure or superlative, and how it was checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casque.model.ranges import Span

VERDICTS = ("exact", "consistent", "off_by", "not_supported", "cannot_be_checked")


@dataclass(frozen=True, slots=True)
class Alternative:
    """One definition that was tried.

    Attributes:
        label: the definition in words ("all causes, all personnel").
        low: least count the record supports.
        high: greatest count (differs from ``low`` only where a digest has whole years, or where open causes count).
        difference: quoted figure minus the count, or None when they are not comparable.
        holds_from: first cut-off day on which the count equals the figure, or None.
        holds_to: last cut-off day on which it does, or None.
        simple: True for a definition a writer would name in a few words.
    """

    label: str
    low: int
    high: int
    difference: int | None
    holds_from: date | None
    holds_to: date | None
    simple: bool


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure under which a superlative or trend was tested.

    Attributes:
        label: the measure in words ("hostile deaths since 25 April 2013, missions then active").
        value: the mission's figure.
        rank: its rank from 1, ties sharing the better rank; None when not a ranking.
        others: next missions or periods with their figures, greatest first.
        holds: whether the claim holds under the measure; None when it cannot be told.
        low: lower end of the interval of ``value`` where one is given.
        high: upper end.
        note: a remark (interval method, digest bounds).
    """

    label: str
    value: float | None
    rank: int | None
    others: tuple[tuple[str, float], ...]
    holds: bool | None
    low: float | None = None
    high: float | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to one toll or claim.

    Attributes:
        kind: ``toll`` or the claim's kind.
        text: the words that were checked.
        span: where they stand.
        verdict: one of :data:`VERDICTS`.
        off_by: quoted minus recorded when ``verdict`` is ``off_by``, else None.
        figure: the quoted figure, or None.
        official: the record's figure under ``definition``, or None.
        definition: the definition in words, or None.
        as_of: cut-off day used, or None.
        holds_from: first cut-off day on which the figure is exact under ``definition``, or None.
        holds_to: last one, or None.
        alternatives: other definitions with their counts, nearest first.
        measures: for superlatives, trends and strength: each measure and whether the claim holds under it.
        tried: how many definitions were tried.
        matched: how many of them reproduce the figure.
        edition: edition of the record ("2025-04-04").
        basis: ``register``, ``digest`` or ``reference``.
        sentence: one sentence that can be quoted.
        notes: warnings and remarks, in order of weight.
        mission: acronym, or None.
        document: SHA-256 of the document, or None for a text given on the command line.
        flag: a few words of warning to stand beside the verdict ("equals the authorised ceiling"), or None.
    """

    kind: str
    text: str
    span: Span
    verdict: str
    sentence: str
    off_by: int | None = None
    figure: int | None = None
    official: int | None = None
    definition: str | None = None
    as_of: date | None = None
    holds_from: date | None = None
    holds_to: date | None = None
    alternatives: tuple[Alternative, ...] = ()
    measures: tuple[Measure, ...] = ()
    tried: int = 0
    matched: int = 0
    edition: str | None = None
    basis: str | None = None
    notes: tuple[str, ...] = ()
    mission: str | None = None
    document: str | None = None
    flag: str | None = None

    def __post_init__(self) -> None:
        if self.verdict not in VERDICTS:
            raise ValueError(f"verdict {self.verdict!r} is not one of {VERDICTS}")

    @property
    def label(self) -> str:
        """The verdict as it is printed: ``exact``, ``off by +6``, ``not supported``, ..."""
        if self.verdict == "off_by":
            return f"off by {self.off_by:+d}"
        return self.verdict.replace("_", " ")

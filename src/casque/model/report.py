"""A report: one source's account of one attack, kept whole and never changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from casque.model.evidence import Evidence, Grade
from casque.model.place import Place
from casque.model.ranges import CountRange, DateRange, Span

OUTCOMES = ("killed", "injured", "missing", "abducted")
GROUPS = ("un", "host_force", "parallel_force", "civilian", "attacker", "other", "unknown")
PERSONNEL_TYPES = (
    "military", "police", "military_observer", "international_civilian", "local_civilian", "contractor",
    "other",
)  # fmt: skip
BASES = ("claimed", "stated", "suspected", "denied")


@dataclass(frozen=True, slots=True)
class ReportDate:
    """The date of an attack as a source gives it.

    Attributes:
        range: the days it may have been.
        text: the words of the source ("On 2 October 2021"), or None for a structured source.
        span: where they stand, or None.
        basis: how the words became days: ``stated`` (a full date), ``relative`` (weekday, "yesterday": counted from
            the publication date), ``completed`` (a year or month was added from the context) or ``structured``.
    """

    range: DateRange
    text: str | None = None
    span: Span | None = None
    basis: str = "stated"


@dataclass(frozen=True, slots=True)
class CasualtyCount:
    """How many of one group came to one outcome in one attack, as one source says.

    Attributes:
        outcome: one of :data:`OUTCOMES`.
        group: one of :data:`GROUPS`; ``un`` is personnel of a UN mission.
        count: the number with its bounds.
        personnel_type: one of :data:`PERSONNEL_TYPES`, or None when not stated.
        nationality: ISO 3166-1 alpha-3, or None when not stated.
        text: the words of the source, or None for a structured source.
        span: where they stand, or None.
        severity: ``serious``, ``light`` or None when not stated (for ``injured``).
        death_date: day of death when it is stated apart from the attack (died of wounds), else None.
        part_of_total: True when the count is contained in another, larger count of the same report
            ("five wounded, three of them seriously"; "two Chadians among the five dead") and must not be added.
    """

    outcome: str
    group: str
    count: CountRange
    personnel_type: str | None = None
    nationality: str | None = None
    text: str | None = None
    span: Span | None = None
    severity: str | None = None
    death_date: dt.date | None = None
    part_of_total: bool = False

    def __post_init__(self) -> None:
        if self.outcome not in OUTCOMES:
            raise ValueError(f"outcome {self.outcome!r} is not one of {OUTCOMES}")
        if self.group not in GROUPS:
            raise ValueError(f"group {self.group!r} is not one of {GROUPS}")
        if self.personnel_type is not None and self.personnel_type not in PERSONNEL_TYPES:
            raise ValueError(f"personnel type {self.personnel_type!r} is not one of {PERSONNEL_TYPES}")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have done it. A claim of responsibility is not an attribution by others, and neither is a fact.

    Attributes:
        actor: identifier in the actor pack ("jnim"), or None when the words name nobody known.
        basis: one of :data:`BASES`; ``claimed`` is the actor's own claim of responsibility.
        text: the words that name the actor, or None for a structured source.
        span: where they stand, or None.
    """

    actor: str | None
    basis: str
    text: str | None = None
    span: Span | None = None

    def __post_init__(self) -> None:
        if self.basis not in BASES:
            raise ValueError(f"basis {self.basis!r} is not one of {BASES}")


@dataclass(frozen=True, slots=True)
class Report:
    """One source's account of one attack.

    Attributes:
        id: stable address within the ledger: ``<source>:<key>``; for a text ``text:<sha256[:12]>:<anchor offset>``.
        source: identifier of the source ("text", "mali", "desk").
        hostile: True for a hostile act, False for an accident or illness, None when the source leaves it open.
        date: when, or None when nothing is said.
        place: where, or None when nothing is said.
        mission: acronym in the mission pack ("MINUSMA"), or None.
        attack_types: codes of the codebook; empty when no means is stated.
        target: code of the codebook ("convoy", ..., "unknown").
        attributions: who is said to have done it; several may stand.
        casualties: counts by outcome, group and nationality.
        spans: the sentences the report was read from; empty for a structured source.
        sha256: SHA-256 (hex) of the archived document or edition; None only before archiving.
        publisher: identifier in the publisher pack, or None.
        published: day of publication, or None.
        grade: Admiralty grade of the account.
        evidence: one entry a stated variable.
        note: a remark of the source that no variable holds, or None.
        sources: addresses the account rests on (for a curated data set); empty for a text.
        confidence: probability per variable that the value is right, where the coder gives one; may be empty.
    """

    id: str
    source: str
    hostile: bool | None
    date: ReportDate | None
    place: Place | None
    mission: str | None
    attack_types: tuple[str, ...] = ()
    target: str = "unknown"
    attributions: tuple[Attribution, ...] = ()
    casualties: tuple[CasualtyCount, ...] = ()
    spans: tuple[Span, ...] = ()
    sha256: str | None = None
    publisher: str | None = None
    published: dt.date | None = None
    grade: Grade = field(default_factory=Grade)
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None
    sources: tuple[str, ...] = ()
    confidence: tuple[tuple[str, float], ...] = ()

    def total(self, outcome: str, group: str = "un") -> CountRange | None:
        """Add up the counts of one outcome and group, parts of totals left out.

        Args:
            outcome: one of :data:`OUTCOMES`.
            group: one of :data:`GROUPS`.

        Returns:
            The sum, or None when the report says nothing of them.
        """
        counts = [
            c.count for c in self.casualties if c.outcome == outcome and c.group == group and not c.part_of_total
        ]
        return add_counts(counts)


def add_counts(counts: list[CountRange]) -> CountRange | None:
    """Add count ranges; one unknown end makes that end of the sum unknown.

    Args:
        counts: the ranges, in any order.

    Returns:
        Their sum, or None for an empty list.
    """
    if not counts:
        return None
    if len(counts) == 1:
        return counts[0]

    def add(values: list[int | None]) -> int | None:
        known = [v for v in values if v is not None]
        return sum(known) if len(known) == len(values) else None

    low, best, high = (add([getattr(c, end) for c in counts]) for end in ("low", "best", "high"))
    bound = "exact" if all(c.bound == "exact" for c in counts) else "range"
    return CountRange(low, best, high, bound)

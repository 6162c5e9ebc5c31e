"""What a clause says of one group of victims."""

from __future__ import annotations

from dataclasses import dataclass, field

from casque.model import CountRange, Span


@dataclass(frozen=True, slots=True)
class Casualty:
    """One count of victims as a clause states it.

    Attributes:
        outcome: killed, injured, missing or abducted.
        role: ``group:personnel type`` of the victim noun; ``?`` in the group where the context decides; None for
            "four others".
        count: how many, or None when only definite words stand there ("the peacekeepers").
        nationality: ISO alpha-3, or None.
        span: from the first to the last word of number, victims and outcome.
        trigger: offset of the outcome word.
        severity: ``serious``, ``light`` or None.
        part: True when the words make it a part of a larger count.
        un: True when the words say "UN" or name a mission.
        definite: True for "the peacekeepers".
        partitive: True for "two of them".
        other: True for "three others".
        ordinal: 4 for "a fourth peacekeeper died", which makes four in all; 0 otherwise.
        armed_group: True when a named actor qualifies the noun.
        missions: acronyms named with the victims.
        who: span of the victim phrase itself.
        total: True when words of a running total stand in the same clause.
    """

    outcome: str
    role: str | None
    count: CountRange | None
    nationality: str | None
    span: Span
    trigger: int
    severity: str | None = None
    part: bool = False
    un: bool = False
    definite: bool = False
    partitive: bool = False
    other: bool = False
    ordinal: int = 0
    armed_group: bool = False
    missions: tuple[str, ...] = ()
    who: Span = field(default_factory=lambda: Span(0, 0))
    total: bool = False

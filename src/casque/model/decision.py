"""A decision: what a person decided about two reports. It is added to the record, never changed, and always wins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

#: ``unsure``: a person looked and could not tell; the two stay apart until someone can.
DECISION_VERDICTS = ("same", "different", "unsure")


@dataclass(frozen=True, slots=True)
class Decision:
    """One person's judgement on whether two reports tell of the same attack.

    Attributes:
        verdict: one of :data:`DECISION_VERDICTS`.
        left: id of one report.
        right: id of the other; the order of the two means nothing.
        by: who decided.
        reason: why, in words.
        decided: day of the decision, or None when not recorded.
    """

    verdict: str
    left: str
    right: str
    by: str
    reason: str
    decided: date | None = None

    def __post_init__(self) -> None:
        if self.verdict not in DECISION_VERDICTS:
            raise ValueError(f"decision {self.verdict!r} is not one of {DECISION_VERDICTS}")
        if self.left == self.right:
            raise ValueError(f"a decision needs two reports, but both are {self.left!r}")

    @property
    def pair(self) -> tuple[str, str]:
        """The two report ids in alphabetical order."""
        return (self.left, self.right) if self.left < self.right else (self.right, self.left)

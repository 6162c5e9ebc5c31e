"""What a value points at: a span of a text layer, or a cell of an edition."""

from __future__ import annotations

from dataclasses import dataclass

from casque.model.ranges import Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where one statement (one variable of one report version) can be read.

    Attributes:
        variable: name of the variable, dotted for parts ("date", "casualties.0", "attributions.1").
        sha256: SHA-256 (hex) of the archived bytes.
        span: characters of the text layer, or None when the evidence is a cell.
        cell: ``row:column`` in a structured file ("row 12:press_killed"), or None.
        quote: the words at the span, or the cell's value.
        coder: component and version that read it ("casualties@1", "mali@1").
    """

    variable: str
    sha256: str
    span: Span | None
    cell: str | None
    quote: str
    coder: str


@dataclass(frozen=True, slots=True)
class Grade:
    """Admiralty grade of a statement: two separate questions.

    Attributes:
        reliability: of the source, A (completely reliable) to F (cannot be judged).
        credibility: of the information, 1 (confirmed) to 6 (cannot be judged).
    """

    reliability: str = "F"
    credibility: int = 6

    def __post_init__(self) -> None:
        if self.reliability not in "ABCDEF" or len(self.reliability) != 1:
            raise ValueError(f"reliability {self.reliability!r} is not one of A-F")
        if self.credibility not in range(1, 7):
            raise ValueError(f"credibility {self.credibility!r} is not one of 1-6")

    def __str__(self) -> str:
        return f"{self.reliability}{self.credibility}"

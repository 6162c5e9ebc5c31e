"""One annotated thing and what was read where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mention:
    """One annotated thing, measured.

    Attributes:
        figures: name of a figure to whether it is right.
        wanted: what the annotation says, in words.
        words: the sentence.
        read: what was read there, in words.
    """

    figures: dict[str, bool]
    wanted: str
    words: str
    read: str

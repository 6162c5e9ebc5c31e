"""How verdicts are laid out, on a terminal and on a page: the same answers together, measures in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from casque.model import Measure, Verdict

T = TypeVar("T")

#: Colour per verdict: a word for the terminal, a hex value of sufficient contrast on white for a page.
TERMINAL_COLOURS = {
    "exact": "green",
    "consistent": "cyan",
    "off_by": "yellow",
    "not_supported": "red",
    "cannot_be_checked": "dim",
}
PAGE_COLOURS = {
    "exact": "#1b7f4d",
    "consistent": "#2a6ebb",
    "off_by": "#a65f00",
    "not_supported": "#b3261e",
    "cannot_be_checked": "#5d6873",
}


def group_by_sentence(items: Iterable[tuple[Verdict, T]]) -> list[tuple[Verdict, list[tuple[Verdict, T]]]]:
    """Put statements that get the same answer together, so that a claim made four times is answered once.

    Args:
        items: verdicts, each with what belongs to it (a footnote, a document).

    Returns:
        The first verdict of each group with all its statements, in the order of the text.
    """
    groups: dict[tuple[str, str], list[tuple[Verdict, T]]] = {}
    for verdict, extra in items:
        groups.setdefault((verdict.label, verdict.sentence), []).append((verdict, extra))
    return [(members[0][0], members) for members in groups.values()]


def say_measure(measure: Measure) -> str:
    """Say a measure's value with its interval, or nothing when it has none ("2.33 (0.53 to 13.98)", "11,935")."""
    if measure.value is None:
        return ""
    value = say_value(measure.value)
    if measure.low is not None and measure.high is not None:
        return f"{value} ({say_value(measure.low)} to {say_value(measure.high)})"
    return value


def say_value(value: float) -> str:
    """Say a number: whole numbers with thousands, others with at most three significant digits below a hundred."""
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def say_holds(holds: bool | None) -> str:
    """Say whether a claim holds under a measure."""
    return {True: "holds", False: "does not hold", None: "cannot be told"}[holds]


def flatten_words(text: str, length: int | None = None) -> str:
    """Put words on one line, cut at a blank when they are longer than ``length``."""
    flat = " ".join(text.split())
    if length is None or len(flat) <= length:
        return flat
    return flat[: length - 1].rsplit(" ", 1)[0] + " …"

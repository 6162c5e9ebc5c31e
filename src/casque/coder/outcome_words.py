"""Outcome words: where a clause says that somebody died, was hurt, is missing or was taken, and in which form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from casque.coder.lang import load_language
from casque.coder.parsing import ParsedText
from casque.coder.phrases import Unit
from casque.model import Span


@dataclass(slots=True)
class Trigger:
    """An outcome word.

    Attributes:
        outcome: killed, injured, missing or abducted.
        form: how it governs its victims (see :class:`~casque.coder.lang.base.LanguagePack`).
        start: offset of its first character.
        end: offset behind its last.
        before: index of the last unit that ends at or before ``start``; -1 when there is none.
    """

    outcome: str
    form: str
    start: int
    end: int
    before: int


@cache
def _triggers(lang: str) -> tuple[re.Pattern[str], tuple[tuple[str, str], ...]]:
    rows = load_language(lang).outcomes
    union = "|".join(f"(?P<t{i}>{text})" for i, (_, _, text) in enumerate(rows))
    return re.compile(rf"\b(?:{union})\b"), tuple((outcome, form) for outcome, form, _ in rows)


def find_triggers(parsed: ParsedText, span: Span, units: Sequence[Unit]) -> list[Trigger]:
    """Find the outcome words of a clause.

    Args:
        parsed: the text.
        span: the clause.
        units: its units.

    Returns:
        Outcome words in order.
    """
    union, rows = _triggers(parsed.pack.code)
    found: list[Trigger] = []
    before = 0
    for match in union.finditer(parsed.low, span.start, span.end):
        while before < len(units) and units[before].end <= match.start():
            before += 1
        outcome, form = rows[int((match.lastgroup or "t0")[1:])]
        found.append(Trigger(outcome, form, match.start(), match.end(), before - 1))
    return found

"""Quotations: where the words that a model gives stand in the text, verbatim; nothing else is believed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from casque.model import Span

Plain = dict[str, Any]


class Quoting:
    """Finds quotations and keeps account of what had to be dropped.

    Args:
        text: the text layer.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.dropped: list[str] = []

    def drop(self, where: str, why: str) -> None:
        """Note that a value is not believed.

        Args:
            where: name of the value in the answer ("reports[0].date").
            why: what is wrong with it.
        """
        self.dropped.append(f"{where}: {why}")

    def find(self, words: object, where: str, near: Span | None = None) -> Span | None:
        """Return where a quotation stands.

        Args:
            words: what the model quotes.
            where: name of the value, for the account of what was dropped.
            near: passage in which it is looked for first; else its occurrence nearest to the passage counts.

        Returns:
            Its span, or None (and a note) when the text does not have these words in a row.
        """
        if not isinstance(words, str) or not words.strip():
            self.drop(where, "no quotation")
            return None
        starts: list[int] = []
        at = self._text.find(words)
        while at >= 0 and len(starts) < 200:
            starts.append(at)
            at = self._text.find(words, at + 1)
        if not starts:
            self.drop(where, f"the text does not say {words[:80]!r}")
            return None
        spans = [Span(start, start + len(words)) for start in starts]
        if near is None:
            return spans[0]
        return min(spans, key=lambda s: (not near.covers(s), abs(s.start - near.start)))

    def keep(self, where: str, make: Callable[[], Any]) -> Any:  # noqa: ANN401
        """Build a value of the model; one that the model's rules refuse is dropped with the reason.

        Args:
            where: name of the value.
            make: builds it.

        Returns:
            The value, or None.
        """
        try:
            return make()
        except (KeyError, TypeError, ValueError) as problem:
            self.drop(where, str(problem) or type(problem).__name__)
            return None

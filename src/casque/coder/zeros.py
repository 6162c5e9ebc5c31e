"""Zeros: "no casualties", "nobody was hurt" say that there were none, which is more than saying nothing."""

from __future__ import annotations

from collections.abc import Iterator

from casque.coder.parsing import ParsedText, pattern
from casque.model import Span

# Longest first: "neither dead nor wounded" before "no dead".
_SAID = (("none_at_all", ("killed", "injured")), ("none_killed", ("killed",)), ("none_injured", ("injured",)))


def find_zeros(parsed: ParsedText, span: Span) -> Iterator[tuple[str, str, Span]]:
    """Find what a clause says did not happen.

    Args:
        parsed: the text.
        span: the clause.

    Yields:
        The outcome, the role of those spared (``un:`` unless the words name others), and the words.
    """
    taken: list[tuple[str, Span]] = []
    for name, outcomes in _SAID:
        for match in pattern(parsed.pack.code, name).finditer(parsed.low, span.start, span.end):
            place = Span(*match.span())
            named = [h.key for h in parsed.hits_in(place, "victim")]
            role = next((k for k in named if k.startswith(("civilian", "attacker"))), "un:")
            for outcome in outcomes:
                if not any(o == outcome and p.overlaps(place) for o, p in taken):
                    taken.append((outcome, place))
                    yield outcome, role, place

"""Folding: one lower-case, accent-free character per character of the text, so that offsets never move.

Everything in the coder that looks for words looks in the folded text; a position there is the same position in the
text as given, and every span stays true without an offset map.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

_SPECIAL = {
    "‘": "'", "’": "'", "ʼ": "'", "‛": "'", "′": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "\u00ad": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u3000": " ", "\t": " ", "\u200b": " ",
    "æ": "a", "œ": "o", "ß": "s", "ø": "o", "đ": "d", "ł": "l", "ı": "i",
}  # fmt: skip


class _Table(dict[int, str]):
    """Translation table that works out a character's folded form when it is first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = _SPECIAL.get(char)
        if folded is None:
            if code < 128:
                folded = char.lower()
            else:
                lowered = char.lower()[:1] or char
                lowered = _SPECIAL.get(lowered, lowered)
                folded = unicodedata.normalize("NFKD", lowered)[:1] or char
                if folded in "\n\r" and char not in "\n\r":
                    folded = " "
        self[code] = folded
        return folded


_TABLE: Mapping[int, str] = _Table()


def fold(text: str) -> str:
    """Return ``text`` in lower case, without accents, with plain quotes, hyphens and blanks.

    Args:
        text: any text.

    Returns:
        A string of exactly the same length, character for character. Line breaks stay.
    """
    return text.translate(_TABLE)

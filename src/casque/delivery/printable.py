"""Foreign text made safe to show: it cannot steer a terminal, nor break a page."""

from __future__ import annotations

import re

#: Characters that a terminal obeys or a page cannot hold; line breaks and tabs are none of them.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def make_printable(text: str) -> str:
    """Replace control characters by signs for them.

    Args:
        text: any text.

    Returns:
        A string of the same length; line breaks and tabs stay.
    """
    return _UNSAFE.sub(_picture, text)


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"

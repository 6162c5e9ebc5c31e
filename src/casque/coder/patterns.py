"""Named patterns of the language packs, compiled once."""

from __future__ import annotations

import re
from functools import cache

from casque.coder.lang import load_language


@cache
def pattern(lang: str, name: str) -> re.Pattern[str]:
    """Return a named pattern of a language pack, compiled once.

    Args:
        lang: ISO 639-1 code.
        name: key in :attr:`LanguagePack.patterns`.
    """
    return re.compile(load_language(lang).patterns[name])

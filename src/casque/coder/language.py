"""Which language a text is in: by its small words, and by py3langid where those leave it open.

Loading py3langid takes most of a second, counting small words a fraction of a millisecond; nearly every text is
told by them. A text in neither language is read with the English pack.
"""

from __future__ import annotations

import re
from functools import cache

from casque.coder.lang import LANGUAGES, load_language

#: Characters of a text that are looked at.
_SAMPLE = 2500
#: Share of small words from which a text of prose is in that language, and how far it must lead the next.
_SHARE = 0.22
_LEAD = 2.0
#: Words from which the shares say something.
_ENOUGH = 12
_WORD = re.compile(r"[a-z]+")
FALLBACK = "en"


@cache
def _function_words() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((code, load_language(code).function_words) for code in LANGUAGES)


def find_language(folded: str) -> str:
    """Tell the language of a text.

    Args:
        folded: ``fold(text)``.

    Returns:
        ISO 639-1 code: one of those with a pack, or another that was recognised; ``en`` when nothing can be told.
    """
    words = _WORD.findall(folded[:_SAMPLE])
    if not words:
        return FALLBACK
    counts = [(sum(word in own for word in words), code) for code, own in _function_words()]
    (most, code), (next_most, _) = sorted(counts, reverse=True)[:2]
    best, second = most / len(words), next_most / len(words)
    if best >= _SHARE and best >= _LEAD * second and len(words) >= _ENOUGH:
        return code
    if len(words) < _ENOUGH:
        # Too short for statistics: only what is plainly not English is taken for another language.
        return code if best > second else FALLBACK
    return _classify(folded[:_SAMPLE])


def _classify(sample: str) -> str:
    from py3langid.langid import classify

    found: tuple[str, float] = classify(sample)  # type: ignore[no-untyped-call]
    return found[0]

"""Language packs: the words and patterns of a language as data, so that the engine knows no language itself."""

from __future__ import annotations

from functools import cache

from casque.coder.lang.base import LanguagePack

__all__ = ["LANGUAGES", "LanguagePack", "load_language"]

#: Languages that have a pack of their own; a text in any other is read with the English one.
LANGUAGES = ("en", "fr")


@cache
def load_language(code: str) -> LanguagePack:
    """Return the words and patterns of a language.

    Args:
        code: ISO 639-1 code, or that of a variant for other victims (``en-aid``: aid workers, ``en-latin-america``).

    Returns:
        Its pack; the English one for a language without a pack.
    """
    if code == "en-aid":
        from casque.coder.lang import en_aid

        return en_aid.PACK
    if code == "en-latin-america":
        from casque.coder.lang import en_latin_america

        return en_latin_america.PACK
    from casque.coder.lang import en, fr

    return {"en": en.PACK, "fr": fr.PACK}.get(code, en.PACK)

"""A text read once: its sentences, dates, numbers and words, which every later component looks things up in."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from casque.coder.dates import DateMention, find_dates
from casque.coder.folding import fold
from casque.coder.gazetteer import Gazetteer, get_gazetteer
from casque.coder.lang import LanguagePack, load_language
from casque.coder.lexicon import Hit, get_lexicon, hits_between
from casque.coder.patterns import pattern
from casque.coder.sentences import Sentence, split_sentences
from casque.model import Span

__all__ = ["ParsedText", "parse_text", "pattern"]


@dataclass(frozen=True, slots=True)
class ParsedText:
    """A text and what stands in it.

    Attributes:
        text: the text as given.
        low: the folded text, of the same length.
        pack: the language pack.
        sentences: its sentences in order.
        dates: its dates in order.
        hits: what the lexicon found, in order.
        gazetteer: the places that names stand for.
    """

    text: str
    low: str
    pack: LanguagePack
    sentences: tuple[Sentence, ...]
    dates: tuple[DateMention, ...]
    hits: tuple[Hit, ...]
    gazetteer: Gazetteer = field(default_factory=get_gazetteer)

    def hits_in(self, span: Span, *kinds: str) -> list[Hit]:
        """Return the hits inside ``span``, of the given kinds or of all."""
        return hits_between(self.hits, span.start, span.end, *kinds)

    def dates_in(self, span: Span) -> list[DateMention]:
        """Return the dates whose core lies inside ``span``."""
        found = []
        for at in range(bisect_left(self.dates, span.start, key=_core_start), len(self.dates)):
            core = self.dates[at].core
            if core.start >= span.end:
                break
            if core.end <= span.end:
                found.append(self.dates[at])
        return found


def _core_start(date: DateMention) -> int:
    return date.core.start


_BRIEF = 1500


def parse_text(
    text: str, lang: str = "en", *, folded: str | None = None, brief: bool = False, gazetteer: Gazetteer | None = None
) -> ParsedText:
    """Read a text once.

    Args:
        text: the text as given.
        lang: ISO 639-1 code of its language.
        folded: ``fold(text)`` where the caller has it already.
        brief: True to read only its dates and its first sentences.
        gazetteer: the places that names stand for, or None for the shipped ones.
    """
    low = fold(text) if folded is None else folded
    dates = find_dates(text, lang, folded=low)
    if brief:
        return ParsedText(text, low, load_language(lang), split_sentences(text[:_BRIEF], lang), dates, ())
    places = gazetteer or get_gazetteer()
    hits = get_lexicon(lang, places).find(text, low)
    return ParsedText(text, low, load_language(lang), split_sentences(text, lang), dates, hits, places)

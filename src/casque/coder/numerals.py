"""Numbers in words and digits with their bounds: "at least four", "13,289", "two to four", "dozens", "no".

What looks like a number but counts nothing is left out: years, ages, distances, times, percentages, money, numbers of
resolutions and footnotes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from casque.coder.folding import fold
from casque.coder.lang import load_language
from casque.model import CountRange, Span


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number that counts something.

    Attributes:
        span: the words, bounds included ("at least four").
        core: the number itself ("four").
        count: its range.
        text: the words at ``span``.
        ordinal: always False here; kept apart so that "the second attack" is never a count.
    """

    span: Span
    core: Span
    count: CountRange
    text: str
    ordinal: bool = False


#: Words that count without a number: (low, best, high, bound). Unknown ends stay None.
VAGUE: dict[str, tuple[int | None, int | None, int | None, str]] = {
    "several": (2, None, None, "vague"),
    "a few": (2, None, None, "vague"),
    "some dozen": (None, 12, None, "about"),
    "many": (2, None, None, "vague"),
    "numerous": (2, None, None, "vague"),
    "a number of": (2, None, None, "vague"),
    "a handful of": (2, None, None, "vague"),
    "handful of": (2, None, None, "vague"),
    "scores of": (20, None, None, "vague"),
    "scores": (20, None, None, "vague"),
    "several dozen": (24, None, None, "vague"),
    "dozens of": (24, None, None, "vague"),
    "dozens": (24, None, None, "vague"),
    "hundreds of": (200, None, None, "vague"),
    "hundreds": (200, None, None, "vague"),
    "thousands of": (2000, None, None, "vague"),
    "thousands": (2000, None, None, "vague"),
    "half a dozen": (6, 6, 6, "about"),
    "a dozen": (12, 12, 12, "about"),
    "two dozen": (24, 24, 24, "about"),
    "three dozen": (36, 36, 36, "about"),
    "a couple of": (2, 2, 2, "about"),
    "a couple": (2, 2, 2, "about"),
    "a pair of": (2, 2, 2, "exact"),
    "pair of": (2, 2, 2, "exact"),
    "both": (2, 2, 2, "exact"),
    "a hundred": (100, 100, 100, "about"),
    "no": (0, 0, 0, "exact"),
    "zero": (0, 0, 0, "exact"),
    "none": (0, 0, 0, "exact"),
    "nobody": (0, 0, 0, "exact"),
    "no one": (0, 0, 0, "exact"),
    "no-one": (0, 0, 0, "exact"),
}

_AT_LEAST = (
    r"at\s+least|more\s+than|over|no\s+fewer\s+than|not\s+less\s+than|no\s+less\s+than|upwards\s+of|"
    r"a\s+minimum\s+of|above"
)
_AT_MOST = r"up\s+to|as\s+many\s+as|at\s+most|no\s+more\s+than|not\s+more\s+than|fewer\s+than|less\s+than|under"
_ABOUT = r"about|around|some|approximately|nearly|almost|roughly|close\s+to|an\s+estimated|estimated|circa"
_NOT_COUNTED = re.compile(
    r"\s*(?:%|per\s*cent\b|percent\b|[-\s]*(?:years?|year)[-\s]*olds?\b|[-\s]?(?:km|kms|kilomet(?:er|re)s?|mi|"
    r"miles?|m|"
    r"met(?:er|re)s?|mm|cm|kg|tons?|tonnes?|feet|ft|degrees?)\b|[-\s]?(?:hours?|minutes?|days?|weeks?|months?|years?|"
    r"seconds?)\b|\s*(?:a\.?m|p\.?m|gmt|utc|hrs?|h)\b|:\d\d|(?:st|nd|rd|th)\b|[-\s]?(?:mm|caliber|calibre)\b|"
    r"\s+(?:dollars|euros|billion\s+dollars|million\s+dollars)\b|[-\s]+(?:member|strong|nation|point|vehicle|"
    r"truck)\b)"
)
_NOT_COUNTED_BEFORE = re.compile(
    r"(?:resolutions?|res|no\.?|number|article|chapter|page|operation|sector|[$€£#]|s/\d*|/|aged?|phase|level|"
    r"grid|km|paragraphs?|g-|figure|table|battalion|kilomet(?:er|re))\s*$"
)
_FOOTNOTE_BEFORE = re.compile(r"[.,;:!?'\"”’)\]]$|[a-z]$")


@cache
def _grammar(lang: str) -> re.Pattern[str]:
    words = load_language(lang).number_words
    units = "|".join(sorted((w for w, n in words.items() if n < 20), key=len, reverse=True))
    tens = "|".join(sorted((w for w, n in words.items() if 20 <= n < 100), key=len, reverse=True))
    below_hundred = rf"(?:(?:{tens})(?:[-\s](?:{units}))?|{units})"
    spelled = (
        rf"(?:(?:{below_hundred}|an?)\s+(?:hundred|thousand)(?:\s+(?:and\s+)?{below_hundred}"
        rf"(?:\s+hundred(?:\s+(?:and\s+)?{below_hundred})?)?)?|{below_hundred})"
    )
    digits = r"(?:\d{1,3}(?:,\d{2,3})+|\d+(?:\.\d+)?(?:\s+(?:million|thousand|hundred|dozen))?)"
    vague = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(VAGUE, key=len, reverse=True))
    number = rf"(?:{digits}|{spelled})"
    return re.compile(
        rf"(?:\b(?:(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST})|(?P<about>{_ABOUT}))\s+(?:an?other\s+)?)?"
        rf"(?:(?P<between>\bbetween\s+)?(?<![\w.,/$€£-])(?P<a>{number})"
        rf"(?:(?<=\d)\s*-\s*(?=\d)|\s+(?:to|or)\s+|(?(between)\s+and\s+|(?!)))(?P<b>{number})\b(?![\w/])"
        rf"|(?<![\w/$€£])(?P<vague>{vague})\b(?!-)|(?<![\w.,/$€£-])(?P<n>{number})(?![\w/])(?!-\d))"
    )


def find_numbers(
    text: str, start: int = 0, end: int | None = None, lang: str = "en", *, folded: str | None = None,
    skip: Sequence[Span] = (),
) -> tuple[NumberMention, ...]:  # fmt: skip
    """Find the numbers that count something.

    Args:
        text: the text as given.
        start: first character to look at.
        end: last character to look at, exclusive; None for the end of the text.
        lang: ISO 639-1 code of the language.
        folded: ``fold(text)`` where the caller has it already.
        skip: spans whose numbers belong to something else (dates).

    Returns:
        Mentions in the order of the text; they do not overlap.
    """
    low = fold(text) if folded is None else folded
    stop = len(text) if end is None else end
    found: list[NumberMention] = []
    position = start
    pattern = _grammar(lang)
    while position < stop:
        match = pattern.search(low, position, stop)
        if match is None:
            break
        position = max(match.end(), position + 1)
        mention = _read(match, text, low, lang)
        if isinstance(mention, int):
            position = max(mention, match.start() + 1)
        elif mention is not None and not any(mention.core.overlaps(s) for s in skip):
            found.append(mention)
            position = max(mention.span.end, match.start() + 1)
    return tuple(found)


def _read(match: re.Match[str], text: str, low: str, lang: str) -> NumberMention | int | None:
    """Build the mention; None when it counts nothing; an offset to go on from when only a part was meant."""
    if match["vague"]:
        core = match.span("vague")
        values = VAGUE[" ".join(match["vague"].split())]
        count = _bound(match, *values)
        return _make(match, text, core, count)
    if match["a"]:
        compound = _read_compound(match, low, lang)
        if compound is not None and not _counts_nothing(low, match, "b"):
            core = (match.start("a"), match.end("b"))
            return _make(match, text, core, _bound(match, compound, compound, compound, "exact"))
        first, second = read_number(match["a"], lang), read_number(match["b"], lang)
        separator = low[match.end("a") : match.start("b")]
        joined = "and" not in separator or match["between"] is not None
        if first is None or second is None or second <= first or not joined or _counts_nothing(low, match, "b"):
            # Two numbers that only stand side by side: take the first, go on behind it.
            if first is None or _counts_nothing(low, match, "a"):
                return match.end("a")
            return _single(match, text, low, "a", first)
        if re.fullmatch(r"\s*-\s*", separator) and _is_year(match["a"], first):
            return match.end("b")
        span = Span(match.start("a") if match["between"] is None else match.start("between"), match.end("b"))
        return NumberMention(span, span, CountRange(first, None, second, "range"), span.read(text))
    value = read_number(match["n"], lang)
    if value is None or _counts_nothing(low, match, "n"):
        return match.end("n")
    return _single(match, text, low, "n", value)


def _read_compound(match: re.Match[str], low: str, lang: str) -> int | None:
    """Read "twenty-eight" and "one hundred and eleven", which the grammar of ranges sees as two numbers."""
    first, second = read_number(match["a"], lang), read_number(match["b"], lang)
    if match["between"] is not None or first is None or second is None or not match["a"][-1].isalpha():
        return None
    separator = low[match.end("a") : match.start("b")]
    tens = separator == "-" and first in range(20, 100, 10) and 0 < second < 10 and match["b"].isalpha()
    hundreds = separator.strip() == "and" and first % 100 == 0 and 0 < second < 100 and match["b"][-1].isalpha()
    return first + second if tens or hundreds else None


def _single(match: re.Match[str], text: str, low: str, group: str, value: int) -> NumberMention | int | None:
    bounded = match["least"] or match["most"] or match["about"]
    if _is_year(match[group], value) and not (bounded and not match["about"]):
        return match.end(group)
    at = match.start(group)
    if at > 0 and match[group].isdigit() and _FOOTNOTE_BEFORE.search(low[at - 1 : at]):
        return match.end(group)
    return _make(match, text, match.span(group), _bound(match, value, value, value, "exact"))


def _make(match: re.Match[str], text: str, core: tuple[int, int], count: CountRange) -> NumberMention:
    opened = next((match.start(g) for g in ("least", "most", "about") if match[g]), core[0])
    span = Span(min(opened, core[0]), core[1])
    return NumberMention(span, Span(*core), count, span.read(text))


def _bound(match: re.Match[str], low: int | None, best: int | None, high: int | None, bound: str) -> CountRange:
    if match["least"]:
        return CountRange(low, best, None, "at_least")
    if match["most"]:
        return CountRange(None, best, high if high is not None else best, "at_most")
    if match["about"] and bound in ("exact", "about"):
        return CountRange(None, best, None, "about")
    return CountRange(low, best, high, bound)


def _counts_nothing(low: str, match: re.Match[str], group: str) -> bool:
    if _NOT_COUNTED.match(low, match.end(group)):
        return True
    return _NOT_COUNTED_BEFORE.search(low, max(0, match.start() - 14), match.start()) is not None


def _is_year(written: str, value: int) -> bool:
    return 1900 <= value <= 2099 and len(written) == 4 and written.isdigit()


_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12}


def read_number(words: str, lang: str = "en") -> int | None:
    """Read one number written in digits or words ("13,289", "3,70,000", "twenty-one", "two hundred and five").

    Args:
        words: the number alone, in any case.
        lang: ISO 639-1 code of the language.

    Returns:
        Its value, or None when it is none, is not whole, or is negative.
    """
    names = load_language(lang).number_words
    total, current, seen = 0, 0, False
    for word in re.split(r"[\s-]+", fold(words).strip()):
        if not word or word == "and":
            continue
        if re.fullmatch(r"\d{1,3}(?:,\d{2,3})+|\d{1,12}", word):
            current += int(word.replace(",", ""))
        elif re.fullmatch(r"\d{1,9}\.\d{1,6}", word):
            scale = next((s for name, s in _SCALES.items() if fold(words).rstrip().endswith(name)), None)
            return None if scale is None else round(float(word) * scale)
        elif word in ("a", "an"):
            current += 1
        elif word in _SCALES:
            current = max(current, 1) * _SCALES[word]
            if _SCALES[word] >= 1000:
                total, current = total + current, 0
        elif word in names:
            current += names[word]
        else:
            return None
        seen = True
    return total + current if seen else None

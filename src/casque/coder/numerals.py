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


_FOOTNOTE_BEFORE = re.compile(r"[.,;:!?'\"”’)\]]$|[a-z]$")


@cache
def _grammar(lang: str) -> re.Pattern[str]:
    pack = load_language(lang)
    said = pack.patterns
    vague = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(pack.vague_numbers, key=len, reverse=True))
    number = f"(?:{said['number']})"
    return re.compile(
        rf"(?:\b(?:(?P<least>{said['at_least']})|(?P<most>{said['at_most']})|(?P<about>{said['about']})))?"
        rf"(?:(?P<between>{said['number_between']})?(?<![\w.,/$€£-])(?P<a>{number})"
        rf"(?:(?<=\d)\s*-\s*(?=\d)|{said['number_to']}|(?(between){said['number_and']}|(?!)))(?P<b>{number})\b(?![\w/])"
        rf"|(?<![\w/$€£])(?P<vague>{vague})(?:(?<=')|(?![\w-]))|(?<![\w.,/$€£-])(?P<n>{number})(?![\w/])(?!-\d)"
        rf"|(?(least)(?P<one>{said['number_bounded']})(?!\w)|(?!)))"
    )


@cache
def _stops(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    said = load_language(lang).patterns
    return re.compile(said["not_counted"]), re.compile(said["not_counted_before"])


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
        values = load_language(lang).vague_numbers[" ".join(match["vague"].split())]
        return _make(match, text, match.span("vague"), _bound(match, *values))
    if match["one"]:
        return _make(match, text, match.span("one"), _bound(match, 1, 1, 1, "exact"))
    if match["a"]:
        first, second = read_number(match["a"], lang), read_number(match["b"], lang)
        if first is None or second is None or second <= first or _counts_nothing(low, match, "b", lang):
            # Two numbers that only stand side by side: take the first, go on behind it.
            if first is None or _counts_nothing(low, match, "a", lang):
                return match.end("a")
            return _single(match, text, low, "a", first)
        if match["a"].isdigit() and "-" in low[match.end("a") : match.start("b")] and _is_year(match["a"], first):
            return match.end("b")
        span = Span(match.start("a") if match["between"] is None else match.start("between"), match.end("b"))
        return NumberMention(span, span, CountRange(first, None, second, "range"), span.read(text))
    value = read_number(match["n"], lang)
    if value is None or _counts_nothing(low, match, "n", lang):
        return match.end("n")
    return _single(match, text, low, "n", value)


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


def _counts_nothing(low: str, match: re.Match[str], group: str, lang: str) -> bool:
    behind, before = _stops(lang)
    if behind.match(low, match.end(group)):
        return True
    return before.search(low, max(0, match.start() - 14), match.start()) is not None


def _is_year(written: str, value: int) -> bool:
    return 1900 <= value <= 2099 and len(written) == 4 and written.isdigit()


@cache
def _readers(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Patterns of a blank between groups of digits, of a decimal figure, and of the words written with a hyphen."""
    pack = load_language(lang)
    double = "|".join(w.replace("-", r"[-\s]") for w in sorted(pack.number_words, key=len, reverse=True) if "-" in w)
    return (
        re.compile(pack.patterns["digit_group"]),
        re.compile(pack.patterns["decimal"]),
        re.compile(rf"\b(?:{double})\b" if double else r"(?!)"),
    )


def read_number(words: str, lang: str = "en") -> int | None:
    """Read one number written in digits or words ("13,289", "3,70,000", "twenty-one", "quatre-vingt-deux").

    Args:
        words: the number alone, in any case.
        lang: ISO 639-1 code of the language.

    Returns:
        Its value, or None when it is none, is not whole, or is negative.
    """
    pack = load_language(lang)
    names, scales = pack.number_words, pack.number_scales
    group, decimal, double = _readers(lang)
    total, current, seen = 0, 0, False
    plain = double.sub(lambda m: "_".join(re.split(r"[-\s]", m[0])), group.sub("", fold(words).strip()))
    for word in re.split(r"[\s-]+", plain):
        if not word or word in pack.units["and"]:
            continue
        if re.fullmatch(r"\d{1,12}", word):
            current += int(word)
        elif decimal.fullmatch(word):
            scale = next((s for name, s in scales.items() if plain.endswith(name)), None)
            return None if scale is None else round(float(word.replace(",", ".")) * scale)
        elif word in pack.units["article"]:
            current += 1
        elif word in scales:
            current = max(current, 1) * scales[word]
            if scales[word] >= 1000:
                total, current = total + current, 0
        elif word.replace("_", "-") in names:
            current += names[word.replace("_", "-")]
        else:
            return None
        seen = True
    return total + current if seen else None

"""Sentences with offsets: where one statement ends and the next begins.

Knows abbreviations, initials, ranks, dotted acronyms, decimal figures, footnote numbers glued to the full stop
("scenario.23 Next", 'Mali.”1 The'), list marks, headings and paragraphs. Sentences never cross a blank line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from casque.coder.lang import LanguagePack, load_language
from casque.model import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence.

    Attributes:
        span: characters of the text, without surrounding blanks and without a trailing footnote number.
        index: its number in the text, from 0.
        paragraph: number of its paragraph, from 0.
        heading: True for a short line that does not end like a sentence (title, section, caption, list entry).
    """

    span: Span
    index: int
    paragraph: int
    heading: bool


# A paragraph ends at a blank line; a wrapped line does not end one.
_BLANK_LINE = re.compile(r"\n[ \t\r\u00a0]*\n\s*")
_LINE = re.compile(r"[^\n]+")
# A full stop with the quotes behind it and, glued to it, a footnote number of one to three digits.
_STOP = re.compile(
    r"(?P<stop>[.!?…]+)(?P<quote>(?:[ \u00a0\u202f]?»|[\"'”’)\]])*)"
    r"(?P<note>\[?\d{1,3}\]?(?:[,;]\d{1,3})*)?(?P<blank>\s+|$)"
    r"|(?P<glued>(?<!\d)[.!?][\"'”’»)\]]*\d{1,3})(?=[A-Z“\"])"
    r"|(?P<run>[.!?][”’»\"]+)(?=[A-Z“])"
)
_LAST_WORD = re.compile(r"[\w.'’-]*$")
_OPENERS = "\"'“‘«([—–-•*"
_BULLET = re.compile(r"[•*·▪‣–—-]\s*")
_WRAPPED = 45  # a line at least this long may have been wrapped by its publisher
_HEADING_LIMIT = 160
#: Length, in characters, beyond which a sentence is cut: twice the longest that resolutions of the Council reach.
LONGEST = 3000


def split_sentences(text: str, lang: str = "en") -> tuple[Sentence, ...]:
    """Split a text into sentences.

    Args:
        text: the text as given.
        lang: ISO 639-1 code of its language.

    Returns:
        Sentences in order; they do not overlap and together hold every character that is not blank, apart from
        footnote numbers and list marks.
    """
    pack = load_language(lang)
    found: list[Sentence] = []
    for paragraph, (start, end) in enumerate(_split_blocks(text)):
        for piece in _split_block(text, start, end, pack):
            for low, high in _break(text, *piece):
                heading = high - low <= _HEADING_LIMIT and text[high - 1] not in '.!?…"”»’)]:;' and high == end
                found.append(Sentence(Span(low, high), len(found), paragraph, heading))
    return tuple(found)


def _break(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Cut what no sentence can be (a table, a list without stops): no pattern then meets an endless line."""
    low, high = _strip(text, low, high)
    while high - low > LONGEST:
        cut = max(
            text.rfind(" ", low + LONGEST // 2, low + LONGEST), text.rfind("\n", low + LONGEST // 2, low + LONGEST)
        )
        cut = cut if cut > 0 else low + LONGEST
        start, end = _strip(text, low, cut)
        if start < end:
            yield start, end
        low, high = _strip(text, cut, high)
    if low < high:
        yield low, high


def find_sentence(sentences: tuple[Sentence, ...], offset: int) -> Sentence | None:
    """Return the sentence in which ``offset`` lies, or the last one before it; None before the first.

    Args:
        sentences: as :func:`split_sentences` gives them.
        offset: a character position.
    """
    at = bisect_right(sentences, offset, key=lambda s: s.span.start) - 1
    return sentences[at] if at >= 0 else None


def _split_blocks(text: str) -> list[tuple[int, int]]:
    """Paragraphs, and within them lines that stand alone (a title, a byline, a caption)."""
    blocks: list[tuple[int, int]] = []
    position = 0
    wrapped = _is_wrapped(text)
    for gap in [*(m.span() for m in _BLANK_LINE.finditer(text)), (len(text), len(text))]:
        blocks.extend(_split_lines(text, position, gap[0], wrapped))
        position = gap[1]
    return blocks


def _is_wrapped(text: str) -> bool:
    """Tell whether the text's lines were broken at a margin: hardly any line is longer than a margin would allow."""
    lengths = [length for line in text[:20_000].split("\n") if (length := len(line.strip()))]
    within = sum(1 for length in lengths if _WRAPPED <= length <= 110)
    return len(lengths) >= 3 and max(lengths) <= 110 and within * 2 >= len(lengths)


def _split_lines(text: str, start: int, end: int, wrapped: bool) -> list[tuple[int, int]]:
    lines = [m.span() for m in _LINE.finditer(text, start, end)]
    blocks: list[tuple[int, int]] = []
    for low, high in lines:
        low, high = _strip(text, low, high)
        if low == high:
            continue
        if blocks and _continues(text, blocks[-1], (low, high), wrapped):
            blocks[-1] = (blocks[-1][0], high)
        else:
            blocks.append((low, high))
    return blocks


def _continues(text: str, before: tuple[int, int], line: tuple[int, int], wrapped: bool) -> bool:
    """Tell whether a line goes on with the one before it (a wrapped line) rather than opening something new."""
    last = text[before[1] - 1]
    first = text[line[0]]
    if first in "•*▪‣·" or last in '.!?…”"':
        return False
    if first.islower() or last in ",-;":
        return True
    line_start = text.rfind("\n", before[0], before[1])
    length = before[1] - max(line_start, before[0])
    # Upper-case agency copy and filled text: a long line without a full stop goes on.
    return wrapped and _WRAPPED <= length <= 100


def _split_block(text: str, start: int, end: int, pack: LanguagePack) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    low = start
    for match in _STOP.finditer(text, start, end):
        if match["stop"] is None:
            cut = match.end() - _digits_behind(match.group())
            pieces.append((low, cut))
            low = match.end()
            continue
        if match.end() < end and not _ends_sentence(text, match, low, end, pack):
            continue
        note = match["note"]
        glued = note is not None and match.start("note") > start
        after_figure = glued and not match["quote"] and match.start() > 0 and text[match.start() - 1].isdigit()
        if glued and after_figure and match.end() < end:
            # "3.5 million" has no blank; "in 2013.11 To" is a footnote only behind a whole year.
            year = text[max(start, match.start() - 4) : match.start()]
            if not (len(year) == 4 and year.isdigit()):
                continue
        if glued and after_figure and match.end() >= end:
            glued = False
        pieces.append((low, match.start("note") if glued else match.end("quote") if not note else match.end("note")))
        low = match.end()
    if low < end:
        pieces.append((low, end))
    return pieces


def _digits_behind(piece: str) -> int:
    return len(piece) - len(piece.rstrip("0123456789"))


def _ends_sentence(text: str, match: re.Match[str], low: int, end: int, pack: LanguagePack) -> bool:
    following = match.end()
    while following < end and text[following] in _OPENERS + " ":
        following += 1
    if following >= end:
        return True
    after = text[following]
    if after.islower():
        return False
    stop = match["stop"]
    if stop[0] != "." or len(stop) > 1 or match["note"] is not None or match["quote"]:
        return True
    word_match = _LAST_WORD.search(text, max(low, match.start() - 24), match.start())
    word = word_match.group() if word_match else ""
    lowered = word.lower().replace("’", "'").rpartition("'")[2]  # "l'art. 4"
    if lowered in pack.abbreviations:
        return False
    if after.isdigit() and re.fullmatch(pack.patterns["numbered"], lowered):
        return False
    if len(word) == 1 and word.isalpha() and word.isupper():
        # An initial ("J. Smith"); a sentence seldom ends in a lone capital letter.
        return False
    if "." in word and all(len(part) <= 2 for part in word.split(".")):
        # A dotted acronym ("U.N."): it ends a sentence only before a word that usually opens one.
        opener = re.match(r"[^\W\d_]+", text[following : following + 16])
        return opener is not None and opener.group() in pack.openers
    return True


def _strip(text: str, low: int, high: int) -> tuple[int, int]:
    while low < high and text[low].isspace():
        low += 1
    bullet = _BULLET.match(text, low, high)
    if bullet and (bullet.end() - low > 1 or text[low] in "•▪‣·"):
        low = bullet.end()
    while low < high and text[high - 1].isspace():
        high -= 1
    while low < high and text[low].isspace():
        low += 1
    return low, high

"""Datelines ("BAMAKO, 14 January 2021 (AFP) -"): their town is where the story was written, not where it happened."""

from __future__ import annotations

import re

from casque.coder.parsing import ParsedText
from casque.model import Span

_CAP = r"[A-ZÀ-Þ]"
_DATELINE = re.compile(
    rf"\s*\w+ \d{{1,2}}(?:, \d{{4}})? \({_CAP}[^)\n]{{1,40}}\)\s*[-–—:]|"
    rf"\s*{_CAP}[\w'’-]+(?:[ -]{_CAP}[\w'’-]+){{0,3}}\s*\({_CAP}[\w .]{{1,20}}\)\s*[-–—:]|"
    rf"\s*(?:{_CAP}[A-ZÀ-Þ'’.-]+(?:[ ,]+(?:{_CAP}[\w'’.-]*|le|de|the|of|du))*|"
    rf"{_CAP}[\w'’-]+(?: {_CAP}[\w'’-]+){{0,3}}, "
    r"(?:\w+ )?\d{1,2}(?:er)? \w+(?: \d{4})?)"
    r"[^\n.;:]{0,50}?(?:\([^)\n]{2,60}\)\s*)?(?:\s-{1,2}\s|\s?[–—]\s?|\s--|\):?\s)"
)
#: A line of its own that names a town and a day: the head of a letter or statement.
_LETTERHEAD = re.compile(
    rf"\s*{_CAP}[\w'’-]+(?:[ -]{_CAP}[\w'’-]+){{0,3}}, (?:\w+ )?\d{{1,2}}(?:er)? \w+(?: \d{{4}})?\W*"
)
#: Datelines stand at the head of a story; a long collection has further ones at the heads of its pieces.
_REACH = 6000
_HEAD = 130


def find_datelines(parsed: ParsedText) -> tuple[Span, ...]:
    """Return where datelines stand: at the head of paragraphs, in capitals or with a day or an agency."""
    found = []
    seen: set[int] = set()
    for sentence in parsed.sentences:
        if sentence.paragraph in seen:
            continue
        seen.add(sentence.paragraph)
        if sentence.span.start > _REACH:
            break
        head = parsed.text[sentence.span.start : min(sentence.span.end, sentence.span.start + _HEAD)]
        if _LETTERHEAD.fullmatch(head):
            found.append(sentence.span)
            continue
        match = _DATELINE.match(head)
        if match and (
            head[: match.end()].split(",")[0].split("(")[0].strip(" -–—").isupper()
            or re.search(r"\d|\)\s*[-–—:]", match[0])
        ):
            found.append(Span(sentence.span.start, sentence.span.start + match.end()))
    return tuple(found)

"""Casualties: is an annotated count found in the sentence that holds its words?

The reading looks at single sentences: whose victims they are is decided later, so a group counts as right when the
noun does not say otherwise. Counts that nobody annotated are given as ``invented`` (right: the sentence's count has
an annotation), running totals and repeated mentions left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.gold.annotation import GoldText

from bench.coder.mention import Mention
from casque.coder.casualties import Casualty, find_casualties, find_elided
from casque.coder.parsing import ParsedText, parse_text
from casque.model import Span

Plain = dict[str, Any]
_MAY_BE = {
    "un": {"un", "?", None}, "host_force": {"?", None}, "parallel_force": {"?", None}, "other": {"?", "un", None},
    "civilian": {"civilian", "unknown", None, "?"}, "attacker": {"attacker", None, "unknown", "?"},
    "unknown": {"unknown", "?", None, "un"},
}  # fmt: skip


def measure(text: GoldText, annotation: Plain) -> Iterator[Mention]:
    """Yield a mention for each annotated casualty of a text, and one for each count read beside them."""
    parsed = parse_text(text.text, text.lang)
    sentences: dict[Span, list[Plain]] = {}
    for report in annotation["reports"]:
        for item in report["casualties"]:
            span = _find_sentence(parsed, item["text"])
            if span is not None:
                sentences.setdefault(span, []).append(item)
    for span, items in sentences.items():
        found = find_casualties(parsed, span) or find_elided(parsed, span, items[0]["outcome"])
        words, read = " ".join(span.read(text.text).split()), " | ".join(map(_say, found))
        matched: set[int] = set()
        for item in items:
            fits = [i for i, c in enumerate(found) if c.outcome == item["outcome"] and _counts(c, item)]
            best = max(
                fits,
                key=lambda i: (i not in matched, _groups(found[i], item), _nations(found[i], item)),
                default=None,
            )
            matched.update(() if best is None else (best,))
            group = best is not None and _groups(found[best], item)
            figures = {
                "1 outcome and count": best is not None,
                "2 and group": group,
                "3 and nationality": group and best is not None and _nations(found[best], item),
            }
            if best is not None and found[best].part != item["part_of_total"]:
                figures["4 part of total"] = False
            elif best is not None:
                figures["4 part of total"] = True
            yield Mention(figures, _want(item), words, read)
        for i, casualty in enumerate(found):
            if casualty.count is not None and not casualty.definite and not casualty.total:
                # Counted only in sentences that hold an annotation: elsewhere many numbers are tolls.
                told = i in matched or any(casualty.outcome == k["outcome"] and _counts(casualty, k) for k in items)
                yield Mention({"5 not invented": told}, f"invented: {_say(casualty)}", words, read)


def _find_sentence(parsed: ParsedText, words: str) -> Span | None:
    start = parsed.text.find(words)
    if start < 0:
        return None
    end = start + len(words)
    spans = [s.span for s in parsed.sentences if s.span.start < end and start < s.span.end]
    return Span(spans[0].start, spans[-1].end) if spans else None


def _counts(casualty: Casualty, item: Plain) -> bool:
    count = casualty.count
    if count is None:
        return False
    if item["best"] is not None:
        return count.best == item["best"]
    return (count.low, count.high) == (item["low"], item["high"]) or count.bound == item["bound"] == "vague"


def _groups(casualty: Casualty, item: Plain) -> bool:
    group, _, kind = (casualty.role or ":").partition(":")
    if item["personnel_type"] == "contractor" and kind == "contractor":
        return True
    return (group or None) in _MAY_BE[item["group"]]


def _nations(casualty: Casualty, item: Plain) -> bool:
    return bool(casualty.nationality == item["nationality"])


def _say(casualty: Casualty) -> str:
    count = casualty.count
    number = "?" if count is None else count.best if count.best is not None else f"{count.low}-{count.high}"
    part, seen = " part" if casualty.part else "", " definite" if casualty.definite else ""
    return f"{casualty.outcome} {number} {casualty.role} {casualty.nationality or ''}{part}{seen}"


def _want(item: Plain) -> str:
    number = item["best"] if item["best"] is not None else f"{item['low']}-{item['high']}"
    part = " part" if item["part_of_total"] else ""
    return f"{item['outcome']} {number} {item['group']} {item['nationality'] or ''}{part} {item['text']!r}"

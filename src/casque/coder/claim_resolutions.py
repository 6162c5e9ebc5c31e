"""Resolutions: their numbers in a sentence, and what the Council decided in them."""

from __future__ import annotations

from casque.coder.claim_text import Passage

#: A resolution in a sentence: start, end, number.
Decided = tuple[int, int, str]
_DECISIONS = ("ended", "established", "expanded", "extended", "adopted")
#: "Adopted" says least: it counts only where no other verb stands in the sentence.
_FAR = 500


def find_resolutions(item: Passage) -> list[Decided]:
    """(start, end, number) of every resolution named; "2584 in June and 2590 in August" are two.

    Args:
        item: the sentence.
    """
    words = item.folded
    found = [(*match.span("n"), match["n"]) for match in item.pattern("mandate_listed").finditer(words)]
    found.extend(
        (match.start(), match.end(), match["n"]) for match in item.pattern("mandate_resolution").finditer(words)
    )
    if found and item.pattern("mandate_resolutions").search(words):
        for match in item.pattern("mandate_further").finditer(words, found[0][1]):
            between = words[found[-1][1] : match.start()]
            near = len(between) < 45 and not any(mark in between for mark in ".;")
            if near and not _is_year(item, match.start("n"), match["n"]):
                found.append((match.start("n"), match.end(), match["n"]))
    return sorted({n[2]: n for n in reversed(found)}.values())


def _is_year(item: Passage, at: int, number: str) -> bool:
    """Tell whether "and 2013" goes on with a year rather than with a resolution."""
    if any(d.start < at < d.end for d in item.dates):
        return True
    return 1945 <= int(number) <= 2030 and not item.folded[at - 5 : at].strip().endswith(",")


def choose_verb(
    item: Passage, low: int, high: int, start: int, end: int
) -> tuple[str | None, tuple[int, int] | None]:
    """The decision whose verb stands nearest to a resolution; "adopted" only where nothing more is said.

    Args:
        item: the sentence.
        low: first character to look at.
        high: last, exclusive.
        start: first character of the resolution.
        end: last, exclusive.
    """
    best: tuple[int, str, tuple[int, int]] | None = None
    for name in _DECISIONS:
        for match in item.pattern(f"mandate_{name}").finditer(item.marked, low, high):
            behind = item.marked[match.end() : match.end() + 45]
            if name != "adopted" and item.pattern("mandate_not_mission").search(behind):
                continue
            distance = min(abs(start - match.end()), abs(match.start() - end)) + (_FAR if name == "adopted" else 0)
            inside = (match.end(), start) if match.end() <= start else (end, match.start())
            if item.pattern("mandate_apart").search(item.marked[slice(*inside)]):
                continue
            if best is None or distance < best[0]:
                best = (distance, name, match.span())
    return (best[1], best[2]) if best is not None else (None, None)

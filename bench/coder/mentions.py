"""How much of what the annotations hold is found where it stands, before reports are put together.

``python -m bench.coder.mentions [counts|dates|places] [train|practice|development|probe] [--lang en|fr] [--show]``.
Each part lives in a module of its own (``mention_counts`` ...) with a function ``measure(text, annotation)`` that
yields a :class:`Mention` for each annotated thing; the share of each figure is printed for each language.
"""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module

from bench.coder.mention import Mention
from bench.coder.score import choose_texts


def main(words: list[str]) -> None:
    """Measure one part on one half."""
    show = "--show" in words
    lang = words[words.index("--lang") + 1] if "--lang" in words else None
    part, half = ([w for w in words if not w.startswith("--") and w != lang] + ["counts", "train"])[:2]
    if len([w for w in words if not w.startswith("--") and w != lang]) == 1:
        half = "train"
    if half == "probe" and show:
        sys.exit("the probe is measured, never read")
    measure = import_module(f"bench.coder.mention_{part}").measure
    seen: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for text, annotation in choose_texts(half, "final"):
        if lang is not None and text.lang != lang:
            continue
        for mention in measure(text, annotation):
            _count(text.lang, mention, seen, right)
            if show and not all(mention.figures.values()):
                missed = ", ".join(name for name, ok in mention.figures.items() if not ok)
                print(f"\n{text.id} [{missed}] {mention.wanted}\n  in: {mention.words}\n  read: {mention.read}")
    for (language, name), count in sorted(seen.items()):
        print(f"{language}  {name:<28} {right[language, name] / count:.3f}  ({right[language, name]} of {count})")


def _count(lang: str, mention: Mention, seen: Counter[tuple[str, str]], right: Counter[tuple[str, str]]) -> None:
    for name, ok in mention.figures.items():
        seen[lang, name] += 1
        right[lang, name] += ok


if __name__ == "__main__":
    main(sys.argv[1:])

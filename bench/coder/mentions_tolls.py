"""How well tolls and claims are read, field by field, over gold development and practice texts of one language.

``python -m bench.coder.mentions_tolls tolls|claims en|fr [--show]``. A toll is found when count and mission agree, a
claim when its kind does; the fields are then compared over those found. ``--show`` prints what is missed or invented.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any

from bench.coder.score import choose_texts, read_text

KEYS = {"tolls": ("count", "mission"), "claims": ("kind",)}
FIELDS = {
    "tolls": ("bound", "what", "subset", "cause", "since", "as_of", "nationality"),
    "claims": ("mission", "rank", "direction", "resolution"),
}


def value(item: Mapping[str, Any], name: str) -> object:
    """A field in the form in which gold has it: "since 2013" is its first day."""
    said = item.get(name)
    if name == "since" and isinstance(said, str):
        return said + "-01-01"[len(said) - 4 :] if len(said) < 10 else said
    return said


def overlap(text: str, gold: Mapping[str, Any], read: Mapping[str, Any]) -> bool:
    """Tell whether what was read stands where the annotation does."""
    at = text.find(gold["text"])
    start, end = read["span"]
    return at >= 0 and start < at + len(gold["text"]) and at < end


def main(words: list[str]) -> None:
    """Measure one kind in one language and print the figures."""
    show = "--show" in words
    kind, lang = [word for word in words if not word.startswith("--")][:2]
    hits = wanted = given = 0
    agree: Counter[str] = Counter()
    for text, annotation in choose_texts("train", "final"):
        if text.lang != lang:
            continue
        left = list(read_text(text)[kind])
        wanted, given = wanted + len(annotation[kind]), given + len(left)
        for gold in annotation[kind]:
            same = [r for r in left if all(r.get(name) == gold.get(name) for name in KEYS[kind])]
            same.sort(key=lambda r: not overlap(text.text, gold, r))
            if not same:
                if show:
                    print(f"missed {text.id}: {gold['text']}")
                continue
            left.remove(same[0])
            hits += 1
            agree.update(name for name in FIELDS[kind] if value(gold, name) == value(same[0], name))
        if show:
            for read in left:
                print(f"invented {text.id}: {read['text']}")
    f1 = 2 * hits / (wanted + given) if wanted + given else 1.0
    print(f"{kind} {lang}: found {hits} of {wanted}, {given} read, F1 {f1:.3f}")
    for name in FIELDS[kind]:
        print(f"  {name:<12} {agree[name] / hits if hits else 1.0:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])

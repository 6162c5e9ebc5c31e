"""``python -m tests.gold.check A [ID…]``: check one person's annotations; prints what is wrong and leaves with 1."""

from __future__ import annotations

import sys

from tests.gold.annotation import find_faults, load_annotation, load_texts


def main(words: list[str]) -> int:
    """Check the annotations of ``words[0]``, all or those named."""
    who, chosen = words[0], words[1:]
    bad = done = 0
    for identifier, text in load_texts().items():
        if chosen and identifier not in chosen:
            continue
        annotation = load_annotation(who, identifier)
        if annotation is None:
            continue
        done += 1
        for fault in find_faults(annotation, text.text):
            bad += 1
            print(f"{identifier}: {fault}")
    print(f"{done} annotations by {who}, {bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

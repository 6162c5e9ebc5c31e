"""``python -m tests.practice.check [PREFIX…]``: check practice annotations; prints faults and leaves with 1."""

from __future__ import annotations

import sys

from tests.gold.annotation import find_faults
from tests.practice.reading import load_practice


def main(prefixes: list[str]) -> int:
    """Check the annotations of the texts whose identifiers start with one of ``prefixes``, or of all."""
    bad = done = 0
    for text, annotation in load_practice():
        if prefixes and not text.id.startswith(tuple(prefixes)):
            continue
        if annotation is None:
            print(f"{text.id}: not annotated")
            continue
        done += 1
        for fault in find_faults(annotation, text.text):
            bad += 1
            print(f"{text.id}: {fault}")
    print(f"{done} annotations, {bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

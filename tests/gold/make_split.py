"""Split the gold texts once into a development and a test half, stratified by writer and by several attacks or not.

Twelve texts of ``en-a`` were read while the coder was written, before there was a split: all of ``en-a`` is
development, and two thirds of the other English texts are test, which makes halves again.

``python -m tests.gold.make_split`` writes ``split.csv``; texts that stand in it already keep their half, so
that later texts never move earlier ones.
"""

from __future__ import annotations

import csv
import random

from tests.gold.annotation import FOLDER, load_texts

SEED = 20261122
SHARES = {
    "en-a": ("development",),
    "en-b": ("test", "test", "development"),
    "en-c": ("test", "test", "development"),
    "en-d": ("test", "test", "development"),
}


def main() -> None:
    """Write the split."""
    path = FOLDER / "split.csv"
    halves: dict[str, str] = {}
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            halves = {row["id"]: row["half"] for row in csv.DictReader(file)}
    strata: dict[tuple[str, bool], list[str]] = {}
    for identifier, text in sorted(load_texts().items()):
        if identifier not in halves:
            key = (identifier.rsplit("-", 1)[0], "several_attacks" in text.tags)
            strata.setdefault(key, []).append(identifier)
    generator = random.Random(SEED)
    for (writer, _), members in sorted(strata.items()):
        generator.shuffle(members)
        shares = SHARES.get(writer, ("test", "development"))
        start = generator.randrange(len(shares))
        for position, identifier in enumerate(members):
            halves[identifier] = shares[(start + position) % len(shares)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "half"])
        writer.writerows(sorted(halves.items()))


if __name__ == "__main__":
    main()

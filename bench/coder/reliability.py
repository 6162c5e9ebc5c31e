"""Are the coder's probabilities right? Of values given 0.7, seven in ten should agree with the annotation.

``python -m bench.coder.reliability [probe|train]``: for each variable, values in ten steps of probability, with
the mean probability given and the share that was right; the Brier score and the expected calibration error; and
how many of the wrong values stand among the tenth and the fifth that are given least: what a review in that order
would find. On ``train`` every text is read with the shipped weights, which have seen it: only ``probe`` measures.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from tests.gold.annotation import GoldText

from bench.coder.oracle import Rollout, compare, prepare
from bench.coder.score import Plain, choose_texts, pair
from casque.coder.learned import load_weights

STEPS = 5
Row = tuple[str, float, bool]


def rows_of(texts: Iterable[tuple[GoldText, Plain]]) -> list[Row]:
    """Read texts and say of each value its variable, its probability and whether it is right."""
    rows: list[Row] = []
    for text, annotation in texts:
        rollout = Rollout(load_weights())
        read = prepare(text)(rollout)
        pairs = {j: i for i, j in pair(annotation["reports"], read)}
        chances = {
            kind.partition(":")[2]: [rollout.weigh(kind, None, f) or 0.5 for f in list(features)]
            for kind, features in list(rollout.weighed.items())
        }
        for j, report in enumerate(read):
            rows.append(("report", chances["report"][j], j in pairs))
            if j in pairs:
                right = compare(annotation["reports"][pairs[j]], report)
                rows.extend((name, chances[name][j], agrees) for name, agrees in right.items())
    return rows


def curve(rows: list[tuple[float, bool]]) -> list[tuple[float, float, int]]:
    """Mean probability, share of right values and their number, in steps of equal number."""
    ordered = sorted(rows)
    size = max(1, len(ordered) // STEPS)
    parts = [ordered[i * size : (i + 1) * size if i < STEPS - 1 else None] for i in range(STEPS)]
    return [
        (sum(p for p, _ in part) / len(part), sum(r for _, r in part) / len(part), len(part))
        for part in parts
        if part
    ]


def describe(name: str, rows: list[tuple[float, bool]]) -> list[str]:
    """Print-ready lines for one variable."""
    brier = sum((p - r) ** 2 for p, r in rows) / len(rows)
    steps = curve(rows)
    error = sum(abs(p - r) * n for p, r, n in steps) / len(rows)
    wrong = sum(not r for _, r in rows)
    caught = [sum(not r for _, r in sorted(rows)[: max(1, len(rows) // share)]) for share in (10, 5)]
    return [
        f"{name}: n {len(rows)}, right {1 - wrong / len(rows):.3f}, Brier {brier:.3f}, calibration error "
        f"{error:.3f}, wrong among the least sure tenth {caught[0]} and fifth {caught[1]} of {wrong}",
        "   " + "  ".join(f"{p:.2f}>{r:.2f} ({n})" for p, r, n in steps),
    ]


def main(words: list[str]) -> None:
    """Print the curves of one part."""
    rows = rows_of(choose_texts(words[0] if words else "probe", "final"))
    for name in dict.fromkeys(name for name, _, _ in rows):
        print("\n".join(describe(name, [(p, r) for n, p, r in rows if n == name])))
    print("\n".join(describe("all values", [(p, r) for n, p, r in rows if n != "report"])))


if __name__ == "__main__":
    main(sys.argv[1:])

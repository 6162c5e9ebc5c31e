"""AWSD narratives: counts and means read from the text against the coded fields, with two baselines in the same run.

``python -m bench.coder.aid [develop|test] [--show N]``. Development is ids ≡ 3 mod 4, test ids ≡ 1 mod 4 (the file
holds odd ids). Data: Aid Worker Security Database, Humanitarian Outcomes, CC BY.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from casque.coder.aid_means import name_means
from casque.coder.aid_workers import read_aid_incident

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT.parent / "shared/data/awsd/awsd_incidents_odd_ids.csv"
FIELDS = {"killed": "Total killed", "wounded": "Total wounded", "kidnapped": "Total kidnapped"}
Row = dict[str, str]
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_PLAIN = {
    "killed": r"(\w+)\s+(?:\w+\s+){0,6}?(?:were|was)?\s*(?:shot\s+and\s+)?killed",
    "wounded": r"(\w+)\s+(?:\w+\s+){0,6}?(?:were|was)?\s*(?:injured|wounded)",
    "kidnapped": r"(\w+)\s+(?:\w+\s+){0,6}?(?:were|was)?\s*(?:kidnapped|abducted)",
}


def read_plainly(text: str, field: str) -> int:
    """Read a count with one regular expression: a number word within seven words of the outcome, else one."""
    for match in re.finditer(_PLAIN[field], text.lower()):
        for word in match.group().split():
            if word.isdigit():
                return int(word)
            if word in _NUMBERS:
                return _NUMBERS.index(word) + 1
        return 1
    return 0


def main(words: list[str]) -> int:
    """Print exact match per field, for the coder and the baselines."""
    if not FILE.exists():
        print("no ../shared/data/awsd beside this checkout: nothing to measure")
        return 0
    part = words[0] if words and words[0] in ("develop", "test") else "develop"
    show = int(words[words.index("--show") + 1]) if "--show" in words else 0
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["Incident ID"].isdigit()]
    rows = [r for r in rows if int(r["Incident ID"]) % 4 == (1 if part == "test" else 3)]
    read = [read_aid_incident(row["Details"]) for row in rows]
    print(f"AWSD, {part}: {len(rows)} narratives")
    for field, column in FIELDS.items():
        gold = [int(row[column] or 0) for row in rows]
        common = Counter(gold).most_common(1)[0][0]
        systems: dict[str, Callable[[int], int]] = {
            "casque": lambda i, f=field: getattr(read[i], f),  # type: ignore[misc]
            "regular expression": lambda i, f=field: read_plainly(rows[i]["Details"], f),  # type: ignore[misc]
            "majority": lambda i, c=common: c,  # type: ignore[misc]
        }
        for name, system in systems.items():
            right = [system(i) == gold[i] for i in range(len(rows))]
            some = [ok for ok, value in zip(right, gold, strict=True) if value]
            share, of_some = sum(right) / len(right), sum(some) / len(some)
            print(f"  {field:<10} {name:<20} {share:.3f}   not zero {of_some:.3f} (n {len(some)})")
        wrong = [i for i in range(len(rows)) if systems["casque"](i) != gold[i]]
        for i in wrong[:: max(1, len(wrong) // show)] if show else ():
            words_of = rows[i]["Details"][:300]
            print(f"    {rows[i]['Incident ID']} gold {gold[i]} read {systems['casque'](i)}: {words_of}")
    gold_means = [row["Means of attack"].strip() for row in rows]
    named = [name_means(row["Details"], one) for row, one in zip(rows, read, strict=True)]
    top = Counter(gold_means).most_common(1)[0]
    right = sum(a == b for a, b in zip(gold_means, named, strict=True))
    print(f"  means      casque               {right / len(rows):.3f}")
    print(f"  means      majority             {top[1] / len(rows):.3f}   ({top[0]})")
    apart = Counter((a, b) for a, b in zip(gold_means, named, strict=True) if a != b)
    if show:
        for (a, b), n in apart.most_common(15):
            print(f"    {n:>4} {a} read as {b}")
            for i in [i for i in range(len(rows)) if (gold_means[i], named[i]) == (a, b)][:4]:
                print(f"         {rows[i]['Incident ID']}: {rows[i]['Details'][:220]}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

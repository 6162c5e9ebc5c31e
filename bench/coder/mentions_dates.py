"""How many of the dates that people annotated are what some date found in the text means, whatever is made of it.

``python -m bench.coder.mentions_dates [development|practice|train] [--show]``. The resolution is tried against every
date that the text gives before it, so that a miss is a date that the grammar does not know or resolves wrongly.
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date

from tests.gold.annotation import GoldText

from bench.coder.score import choose_texts
from casque.coder.chronology import settle_years
from casque.coder.dates import find_dates, resolve_date
from casque.coder.folding import fold
from casque.model import DateRange

Days = tuple[str, str]


def find_days(text: GoldText) -> dict[Days, str]:
    """Read every date of a text, each against every date before it.

    Args:
        text: the text.

    Returns:
        Days (first and last) to the words that mean them.
    """
    published = date.fromisoformat(text.published)
    known: list[DateRange | None] = [None]
    found: dict[Days, str] = {}
    low = fold(text.text)
    dates = find_dates(text.text, text.lang, folded=low)
    for mention in settle_years(dates, low, text.lang, (published, published)):
        for previous in list(known):
            resolved = resolve_date(mention, (published, published), previous)
            if resolved is None:
                continue
            days = resolved[0]
            found.setdefault((days.start.isoformat(), days.end.isoformat()), mention.text)
            if days not in known:
                known.append(days)
    return found


def main(words: list[str]) -> int:
    """Print the share of annotated dates found, by language."""
    half = next((word for word in words if not word.startswith("--")), "train")
    seen: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    for text, annotation in choose_texts(half, "final"):
        found = find_days(text)
        for report in annotation["reports"]:
            wanted = report["date"]
            if wanted is None:
                continue
            seen[text.lang] += 1
            if (wanted["start"], wanted["end"]) in found:
                hit[text.lang] += 1
            elif "--show" in words:
                said = " ".join((wanted["text"] or "").split())
                print(f"{text.id} ({text.published}): {wanted['start']} to {wanted['end']}, {said!r}")
    for lang in sorted(seen):
        print(f"{lang}: {hit[lang] / seen[lang]:.3f} ({hit[lang]} of {seen[lang]})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

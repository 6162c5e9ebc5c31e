"""How many of the places and missions that people annotated the coder can find at all, whatever it chooses later.

``python -m bench.coder.mentions_places [development|practice|probe|train] [A|B|final] [--lang en|fr] [--show]``.
A place counts as found when some mention that ``find_places`` yields in some sentence is the same place of the
gazetteer (or has the same name); then its country and precision are compared with the mention that agrees best. A
mission counts when ``choose_mission`` gives it for some sentence, country and day being those of the annotation.
``first`` is the share of found places that stand first in their sentence. No differences are shown for ``probe``.
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from typing import Any

from bench.coder.score import canonical, choose_texts
from casque.coder.missions import MissionMention, choose_mission, find_missions, index_missions
from casque.coder.parsing import ParsedText, parse_text
from casque.coder.places import PlaceMention, find_datelines, find_places
from casque.model import DateRange

Plain = dict[str, Any]


def list_mentions(parsed: ParsedText) -> list[list[PlaceMention]]:
    """Return the mentions of every sentence, the countries being those of the missions and countries named."""
    table = index_missions()
    named = [table[m.acronym] for m in find_missions(parsed) if m.acronym in table]
    hosts = frozenset(c for m in named for c in m.host_countries)
    countries = hosts or frozenset(
        h.key.split(":")[0] for h in parsed.hits if h.kind == "place" and h.key.endswith(":country")
    )
    lines = find_datelines(parsed)
    return [find_places(parsed, s.span, countries, hosts, lines) for s in parsed.sentences]


def find_best(wanted: Plain, sentences: list[list[PlaceMention]]) -> tuple[PlaceMention, bool] | None:
    """Return the mention that agrees best with an annotated place, and whether it is the first of its sentence."""
    goal = canonical(wanted["name"])
    found = [
        (m.place.country == wanted["country"], m.place.precision == wanted["precision"], number == 0, m)
        for mentions in sentences
        for number, m in enumerate(mentions)
        if canonical(m.place.name) == goal
    ]
    if not found:
        return None
    best = max(found, key=lambda f: f[:3])
    return best[3], best[2]


def has_mission(parsed: ParsedText, report: Plain) -> bool:
    """Tell whether the annotated mission is chosen for some sentence."""
    place, day = report["place"], report["date"]
    when = None
    if day:
        when = DateRange(date.fromisoformat(day["start"]), date.fromisoformat(day["end"]), day["precision"])
    mentions = find_missions(parsed)
    for sentence in parsed.sentences:
        found = choose_mission(mentions, sentence.span, place["country"] if place else None, when)
        acronym = found.acronym if isinstance(found, MissionMention) else found
        if acronym == report["mission"]:
            return True
    return False


def main(words: list[str]) -> None:
    """Measure one part and print the shares, and what was not found with ``--show``."""
    lang = words[words.index("--lang") + 1] if "--lang" in words else None
    rest = [word for word in words if not word.startswith("--") and word != lang]
    half, who = (rest + ["train", "final"][len(rest) :])[:2]
    seen: Counter[tuple[str, str]] = Counter()
    good: Counter[tuple[str, str]] = Counter()
    for text, annotation in choose_texts(half, who):
        if lang is not None and text.lang != lang:
            continue
        parsed = parse_text(text.text, text.lang)
        sentences = list_mentions(parsed)

        def count(name: str, right: bool, note: str, text: Any = text) -> None:
            seen[text.lang, name] += 1
            good[text.lang, name] += right
            if not right and "--show" in words and half != "probe":
                print(f"{text.id} {name}: {note}")

        for report in annotation["reports"]:
            count("mission", has_mission(parsed, report), str(report["mission"]))
            wanted = report["place"]
            if wanted is None:
                continue
            found = find_best(wanted, sentences)
            count("place", found is not None, f"{wanted['name']} ({wanted['text']})")
            if found is not None:
                place = found[0].place
                label = f"{place.text!r} for {wanted['text']!r}"
                count("country", place.country == wanted["country"], f"{place.country} {label}")
                count("precision", place.precision == wanted["precision"], f"{place.precision} {label}")
                count("first", found[1], label)
    for key in sorted(seen):
        print(f"{key[0]}  {key[1]:<10} {good[key] / seen[key]:.3f}  ({good[key]} of {seen[key]})")


if __name__ == "__main__":
    main(sys.argv[1:])

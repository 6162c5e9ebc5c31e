"""How much of the means, targets and authors of an attack its own sentences give, before any assembly.

``python -m bench.coder.mentions_attacks [train|probe] [--lang en|fr] [--show]``. For every annotated report the
sentences that hold one of its quotations (date, place, casualties, authors) are read by the components alone. In a
text with one report, so are all others (``whole text``): what is found there and belongs to no annotation counts
against precision. ``--show`` prints what is missed and what is too much (never for the probe).
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from typing import Any

from bench.coder.score import choose_texts
from casque.coder.attack_types import find_attack_types
from casque.coder.attributions import find_attributions, find_named_groups
from casque.coder.parsing import ParsedText, parse_text
from casque.coder.sentences import Sentence
from casque.coder.targets import find_target
from casque.model import DateRange

Plain = dict[str, Any]


def find_quoted(parsed: ParsedText, report: Plain) -> list[Sentence]:
    """Return the sentences in which a report's quotations stand."""
    quotes = [report[k]["text"] for k in ("date", "place") if report[k]]
    quotes += [item["text"] for key in ("attributions", "casualties") for item in report[key]]
    starts = {parsed.text.find(quote) for quote in quotes if quote} - {-1}
    return [s for s in parsed.sentences if any(s.span.start <= at < s.span.end for at in starts)]


def read_sentences(parsed: ParsedText, sentences: list[Sentence], when: DateRange | None) -> Plain:
    """Read means, target and authors from sentences, one by one."""
    types: set[str] = set()
    targets: list[tuple[int, str]] = []
    authors: set[tuple[str | None, str]] = set()
    for sentence in sentences:
        types |= set(find_attack_types(parsed, sentence.span))
        target = find_target(parsed, sentence.span)
        if target is not None:
            targets.append((target[2], target[0]))
        found = find_attributions(parsed, sentence.span, sentence.span, when)
        found = found or find_named_groups(parsed, sentence.span)
        authors |= {(a.actor, a.basis) for a in found}
    best = max(targets, key=lambda t: t[0])[1] if targets else "unknown"
    return {"types": types, "target": {best}, "authors": authors}


def main(words: list[str]) -> None:
    """Print recall and precision of the components over one part."""
    lang = words[words.index("--lang") + 1] if "--lang" in words else None
    part = "probe" if "probe" in words else "train"
    hits: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for text, annotation in choose_texts(part, "final"):
        if lang is not None and text.lang != lang:
            continue
        parsed = parse_text(text.text, text.lang)
        alone = len(annotation["reports"]) == 1
        for number, report in enumerate(annotation["reports"]):
            when = None
            if report["date"]:
                days = [date.fromisoformat(report["date"][k]) for k in ("start", "end")]
                when = DateRange.between(days[0], days[1])
            gold = {
                "types": set(report["attack_types"]),
                "target": {report["target"]},
                "authors": {(a["actor"], a["basis"]) for a in report["attributions"]},
            }
            scopes = {"quoted": find_quoted(parsed, report)}
            if alone:
                scopes["whole text"] = [s for s in parsed.sentences if not s.heading]
            for scope, sentences in scopes.items():
                read = read_sentences(parsed, sentences, when)
                for kind in gold:
                    key = f"{scope:<11}{kind}"
                    hits[key] += len(gold[kind] & read[kind])
                    wanted[key] += len(gold[kind])
                    given[key] += len(read[kind])
                    if "--show" in words and part == "train" and gold[kind] != read[kind]:
                        missed = sorted(map(str, gold[kind] - read[kind]))
                        extra = sorted(map(str, read[kind] - gold[kind]))
                        print(f"{text.id}#{number} {key}: missed {missed} too much {extra}")
    print(f"components against {part} {lang or ''}")
    for key in sorted(wanted):
        recall = hits[key] / wanted[key] if wanted[key] else 1.0
        precision = hits[key] / given[key] if given[key] else 1.0
        print(f"{key:<24} R {recall:.3f}  P {precision:.3f}  ({hits[key]} of {wanted[key]}, {given[key]} given)")


if __name__ == "__main__":
    main(sys.argv[1:])

"""How often the coder agrees with a person: gold annotations against what it reads, variable by variable.

``python -m bench.coder.score [development|test|practice|probe|train] [A|B|final] [--lang en|fr] [--show ID…|all]``.
Reports are paired one to one by the best
total agreement of day, place and numbers; what finds no partner is missed or invented. Every run on the test half
belongs into ``bench/coder/runs.md``. Two annotators are scored against each other with ``--between``.
"""

from __future__ import annotations

import csv
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.gold.annotation import FOLDER, GoldText, load_annotation, load_texts
from tests.practice.reading import load_practice

Plain = dict[str, Any]


@dataclass
class Scores:
    """Agreement per variable over paired reports, and found/missed/invented per kind of thing."""

    agree: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    hits: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)

    def compare(self, name: str, gold: object, read: object) -> None:
        """Count one comparison of a variable."""
        self.seen[name] += 1
        self.agree[name] += gold == read

    def found(self, kind: str, gold: Counter[Any], read: Counter[Any]) -> None:
        """Count what a list has in common with another."""
        self.hits[kind] += (gold & read).total()
        self.wanted[kind] += gold.total()
        self.given[kind] += read.total()

    def lines(self) -> list[str]:
        """Print-ready figures: precision, recall and F1 of lists; share of agreement of variables."""
        out = []
        for kind in self.wanted:
            hit, want, give = self.hits[kind], self.wanted[kind], self.given[kind]
            precision = hit / give if give else 1.0
            recall = hit / want if want else 1.0
            f1 = 2 * hit / (want + give) if want + give else 1.0
            out.append(f"{kind:<28} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  ({hit} of {want}, {give} given)")
        for name in self.seen:
            out.append(f"{name:<28} agree {self.agree[name] / self.seen[name]:.3f}  (n {self.seen[name]})")
        return out


def fold(name: str | None) -> str:
    """Fold a name for comparison: no accents, case, hyphens or articles."""
    if not name:
        return ""
    flat = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return flat.replace("-", " ").replace("'", "").removeprefix("the ").strip()


def canonical(name: str | None) -> str:
    """Return the gazetteer's identifier of a name where there is one, so that spellings do not count as errors."""
    from casque.reference.places import find_places

    found = find_places(name) if name else ()
    return found[0].id if found else fold(name)


def total(report: Plain, outcome: str) -> int | None:
    """Sum the UN casualties of one outcome, parts of totals left out."""
    counts = [
        c["best"] if c["best"] is not None else c["low"]
        for c in report["casualties"]
        if c["outcome"] == outcome and c["group"] == "un" and not c["part_of_total"]
    ]
    if not counts:
        parts = [c["best"] for c in report["casualties"] if c["outcome"] == outcome and c["group"] == "un"]
        counts = [p for p in parts if p is not None]
    known = [c for c in counts if c is not None]
    return sum(known) if known else None


def nations(report: Plain) -> frozenset[str]:
    """Nationalities of the UN casualties."""
    return frozenset(c["nationality"] for c in report["casualties"] if c["group"] == "un" and c["nationality"])


def likeness(gold: Plain, read: Plain) -> float:
    """Say how much two reports look like the same attack; 0 when they cannot be."""
    score = 0.0
    if gold["date"] and read["date"]:
        first, second = gold["date"], read["date"]
        if first["start"] <= second["end"] and second["start"] <= first["end"]:
            score += 2 if (first["start"], first["end"]) == (second["start"], second["end"]) else 1
        else:
            gap = abs((date.fromisoformat(first["start"]) - date.fromisoformat(second["start"])).days)
            score -= 1 if gap <= 2 else 3
    if gold["place"] and read["place"]:
        score += 1.5 if canonical(gold["place"]["name"]) == canonical(read["place"]["name"]) else -0.5
    for outcome in ("killed", "injured", "abducted"):
        first_count, second_count = total(gold, outcome), total(read, outcome)
        if first_count is not None and second_count is not None:
            score += 1 if first_count == second_count else -0.2
    if gold["mission"] == read["mission"]:
        score += 0.3
    return score + 0.2 * bool(set(gold["attack_types"]) & set(read["attack_types"]))


def pair(gold: list[Plain], read: list[Plain]) -> list[tuple[int, int]]:
    """Pair reports one to one, the likest first."""
    scored = sorted(
        ((likeness(g, r), i, j) for i, g in enumerate(gold) for j, r in enumerate(read)), key=lambda s: (-s[0], s[1:])
    )
    pairs: list[tuple[int, int]] = []
    for score, i, j in scored:
        if score > 0.9 and all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return pairs


def compare_texts(scores: Scores, gold: Plain, read: Plain) -> list[str]:
    """Score one text; returns the differences in words."""
    notes = []
    pairs = pair(gold["reports"], read["reports"])
    scores.found("reports", Counter(range(len(gold["reports"]))), Counter(i for i, _ in pairs))
    scores.given["reports"] += len(read["reports"]) - len(pairs)
    for i, report in enumerate(gold["reports"]):
        if all(i != a for a, _ in pairs):
            notes.append(f"missed: {brief(report)}")
    for j, report in enumerate(read["reports"]):
        if all(j != b for _, b in pairs):
            notes.append(f"invented: {brief(report)}")
    for i, j in pairs:
        first, second = gold["reports"][i], read["reports"][j]
        values = {
            "date": [(r["date"]["start"], r["date"]["end"]) if r["date"] else None for r in (first, second)],
            "place": [canonical(r["place"]["name"]) if r["place"] else "" for r in (first, second)],
            "place precision": [r["place"]["precision"] if r["place"] else None for r in (first, second)],
            "country": [r["place"]["country"] if r["place"] else None for r in (first, second)],
            "mission": [r["mission"] for r in (first, second)],
            "hostile": [r["hostile"] for r in (first, second)],
            "target": [r["target"] for r in (first, second)],
            "un killed": [total(r, "killed") for r in (first, second)],
            "un injured": [total(r, "injured") for r in (first, second)],
            "nationalities": [nations(r) for r in (first, second)],
            "attack types": [frozenset(r["attack_types"]) for r in (first, second)],
        }
        for name, (wanted, given) in values.items():
            scores.compare(name, wanted, given)
            if wanted != given:
                notes.append(f"{name}: gold {_say(wanted)}, read {_say(given)}  [{brief(first)}]")
        for kind, make in (
            ("attack types (each)", lambda r: Counter(r["attack_types"])),
            ("attributions", lambda r: Counter((a["actor"], a["basis"]) for a in r["attributions"])),
            ("other casualties", lambda r: Counter(
                (c["outcome"], c["group"], c["best"]) for c in r["casualties"] if c["group"] != "un")),
        ):  # fmt: skip
            scores.found(kind, make(first), make(second))
            if make(first) != make(second):
                notes.append(f"{kind}: gold {dict(make(first))}, read {dict(make(second))}  [{brief(first)}]")
    for kind in ("tolls", "claims"):
        key = (lambda t: (t["count"], t["mission"])) if kind == "tolls" else (lambda c: c["kind"])
        wanted_list, given_list = (Counter(map(key, side[kind])) for side in (gold, read))
        scores.found(kind, wanted_list, given_list)
        if wanted_list != given_list:
            notes.append(
                f"{kind}: gold only {dict(wanted_list - given_list)}, read only {dict(given_list - wanted_list)}"
            )
    return notes


def _say(value: object) -> str:
    return str(sorted(value)) if isinstance(value, frozenset) else str(value)


def brief(report: Plain) -> str:
    """Name a report in a few words."""
    when = report["date"]["start"] if report["date"] else "no date"
    where = report["place"]["name"] if report["place"] else "no place"
    return f"{when} {where} killed {total(report, 'killed')} injured {total(report, 'injured')}"


def read_text(text: GoldText) -> Plain:
    """Let the coder read one text, its catalogue date given."""
    from casque.coder import code_text
    from casque.delivery.contract import describe_document

    coded = code_text(
        text.text, sha256="0" * 64, path=text.id, published=date.fromisoformat(text.published), lang=text.lang
    )
    return describe_document(coded)


def choose_texts(half: str, who: str) -> Iterator[tuple[GoldText, Plain]]:
    """Yield the texts of a part with the annotation to measure against.

    Args:
        half: ``development`` or ``test`` of gold, ``between`` for both; ``practice`` (three quarters of the practice
            texts), ``probe`` (the fourth quarter, which nobody reads while writing rules), ``train`` (development
            and practice).
        who: ``A``, ``B`` or ``final``, for gold.
    """
    if half in ("practice", "probe", "train"):
        for text, annotation in load_practice():
            probe = int(text.id.rsplit("-", 1)[1]) % 4 == 0
            if annotation is not None and probe == (half == "probe"):
                yield text, annotation
        if half != "train":
            return
    with (FOLDER / "split.csv").open(encoding="utf-8", newline="") as file:
        wanted = "development" if half == "train" else half
        chosen = {row["id"] for row in csv.DictReader(file) if row["half"] == wanted or half == "between"}
    for identifier, text in load_texts().items():
        annotation = load_annotation(who, identifier) if identifier in chosen else None
        if annotation is not None:
            yield text, annotation


def main(words: list[str]) -> None:
    """Score one part and print the figures, and the differences of the texts named by ``--show``."""
    show = words[words.index("--show") + 1 :] if "--show" in words else []
    rest = words[: words.index("--show")] if "--show" in words else list(words)
    between = "--between" in rest
    lang = rest[rest.index("--lang") + 1] if "--lang" in rest else None
    rest = [word for word in rest if not word.startswith("--") and word != lang]
    half, who = (rest + ["development", "A"][len(rest) :])[:2]
    scores, texts = Scores(), 0
    for text, annotation in choose_texts("between" if between else half, "A" if between else who):
        if lang is not None and text.lang != lang:
            continue
        read = load_annotation("B", text.id) if between else read_text(text)
        if read is None:
            continue
        texts += 1
        notes = compare_texts(scores, annotation, read)
        if show and notes and (show == ["all"] or any(text.id.startswith(name) for name in show)):
            print(f"\n{text.id}")
            for note in notes:
                print(f"  {note}")
    print(f"\n{'A against B' if between else f'coder against {who}, {half}'} {lang or ''}: {texts} texts")
    print("\n".join(scores.lines()))


if __name__ == "__main__":
    main(sys.argv[1:])

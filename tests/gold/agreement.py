"""How far two annotators agree: Krippendorff's alpha per variable, with a bootstrap interval over texts.

``python -m tests.gold.agreement`` prints the table and writes ``docs/reference/gold-agreement.md``. Reports of a
text are paired as ``bench.coder.score`` pairs them; only pairs are compared, and what one person alone saw is
counted apart. Alpha after Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*; texts, not reports,
are drawn in the bootstrap because reports of one text are not independent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from bench.coder.score import fold, nations, pair, total
from tests.gold.annotation import FOLDER, load_annotation, load_texts

LANGUAGES = {"en": "English", "fr": "French"}
PAGE = FOLDER.parent.parent / "docs" / "reference" / "gold-agreement.md"
SEED = 20261122
DRAWS = 2000
Unit = Sequence[Hashable]
Metric = Callable[[Any, Any], float]


def nominal(first: Hashable, second: Hashable) -> float:
    """Difference of two categories: 0 when they are the same, else 1."""
    return float(first != second)


def interval(first: float, second: float) -> float:
    """Difference of two numbers: their distance squared."""
    return float(first - second) ** 2


def measure_alpha(units: Sequence[Unit], metric: Metric = nominal) -> float:
    """Krippendorff's alpha of values given to units by any number of observers.

    Args:
        units: For each unit the values it was given; ``None`` is a missing value.
        metric: Squared difference of two values.

    Returns:
        Alpha; 1 is full agreement, 0 what chance would give; NaN when nothing can be paired or nothing varies.
    """
    coincidences: Counter[tuple[Hashable, Hashable]] = Counter()
    for unit in units:
        values = [value for value in unit if value is not None]
        for i, first in enumerate(values):
            for j, second in enumerate(values):
                if i != j:
                    coincidences[first, second] += 1 / (len(values) - 1)
    totals: Counter[Hashable] = Counter()
    for (first, _), weight in coincidences.items():
        totals[first] += weight
    n = sum(totals.values())
    observed = sum(weight * metric(*values) for values, weight in coincidences.items())
    expected = sum(totals[a] * totals[b] * metric(a, b) for a in totals for b in totals)
    if n <= 1 or expected == 0:
        return float("nan")
    return 1 - (n - 1) * observed / expected


def draw_interval(
    texts: Sequence[Sequence[Unit]], metric: Metric, generator: np.random.Generator, draws: int = DRAWS
) -> tuple[float, float]:
    """95 % bootstrap interval of alpha, whole texts drawn with replacement."""
    alphas = []
    for _ in range(draws):
        chosen = generator.integers(len(texts), size=len(texts))
        alphas.append(measure_alpha([unit for index in chosen for unit in texts[index]], metric))
    known = [alpha for alpha in alphas if not np.isnan(alpha)]
    if not known:
        return float("nan"), float("nan")
    low, high = np.quantile(known, [0.025, 0.975])
    return float(low), float(high)


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    variable: str
    level: str
    n: int
    same: float
    alpha: float
    low: float
    high: float


def _categories(report: dict[str, Any]) -> dict[str, Hashable]:
    """The values of one report that are compared as categories; "none" stands for a field left empty on purpose."""
    date, place = report["date"], report["place"]
    return {
        "date": (date["start"], date["end"]) if date else "none",
        "date precision": date["precision"] if date else None,
        "place name": fold(place["name"]) if place else "none",
        "place precision": place["precision"] if place else None,
        "country": place["country"] if place else None,
        "mission": report["mission"] or "none",
        "hostile": {True: "yes", False: "no", None: "doubtful"}[report["hostile"]],
        "target": report["target"],
        "attack types (set)": frozenset(report["attack_types"]),
        "attributions (set)": frozenset((a["actor"], a["basis"]) for a in report["attributions"]),
        "UN nationalities (set)": nations(report),
        **{f"UN {outcome}": _or_none(total(report, outcome)) for outcome in ("killed", "injured", "abducted")},
    }


def _or_none(count: int | None) -> Hashable:
    return "none" if count is None else count


def collect(lang: str) -> tuple[dict[str, list[list[Unit]]], dict[str, list[list[Unit]]], Counter[str]]:
    """Pair the annotations of A and B.

    Args:
        lang: Language of the texts.

    Returns:
        Units of each nominal variable by text, units of each count by text, and how many reports, tolls and claims
        each has and both share.
    """
    named: dict[str, list[list[Unit]]] = {}
    counted: dict[str, list[list[Unit]]] = {}
    seen: Counter[str] = Counter()
    for identifier, text in load_texts().items():
        if text.lang != lang:
            continue
        first, second = (load_annotation(who, identifier) for who in "AB")
        if first is None or second is None:
            continue
        seen["texts"] += 1
        matches = pair(first["reports"], second["reports"])
        seen["reports A"] += len(first["reports"])
        seen["reports B"] += len(second["reports"])
        seen["reports both"] += len(matches)
        for kind, key in (("tolls", lambda t: (t["count"], t["mission"])), ("claims", lambda c: c["kind"])):
            mine, yours = (Counter(map(key, side[kind])) for side in (first, second))
            seen[f"{kind} A"] += mine.total()
            seen[f"{kind} B"] += yours.total()
            seen[f"{kind} both"] += (mine & yours).total()
        by_text: dict[str, list[Unit]] = {}
        numbers: dict[str, list[Unit]] = {}
        for i, j in matches:
            left, right = first["reports"][i], second["reports"][j]
            values = _categories(left), _categories(right)
            for name in values[0]:
                by_text.setdefault(name, []).append((values[0][name], values[1][name]))
            for outcome in ("killed", "injured", "abducted"):
                both = total(left, outcome), total(right, outcome)
                if None not in both:
                    numbers.setdefault(f"UN {outcome}", []).append(both)
        for name, units in by_text.items():
            named.setdefault(name, []).append(units)
        for name, units in numbers.items():
            counted.setdefault(name, []).append(units)
    return named, counted, seen


@dataclass(frozen=True)
class Table:
    """What is measured of the texts of one language."""

    language: str
    rows: Sequence[Row]
    seen: Counter[str]


def build_table(lang: str, draws: int = DRAWS) -> Table:
    """Measure every variable of the texts of one language."""
    named, counted, seen = collect(lang)
    generator = np.random.default_rng(SEED)
    rows = []
    for level, metric, table in (("nominal", nominal, named), ("interval", interval, counted)):
        for name, texts in table.items():
            units = [u for text in texts for u in text if None not in u]
            same = sum(a == b for a, b in units) / len(units)
            low, high = draw_interval(texts, metric, generator, draws)
            rows.append(Row(name, level, len(units), same, measure_alpha(units, metric), low, high))
    return Table(LANGUAGES[lang], rows, seen)


def render_page(tables: Sequence[Table]) -> str:
    """Write the tables as a Markdown page."""
    numbers = " and ".join(f"{table.seen['texts']} {table.language}" for table in tables)
    lines = [
        "# Agreement between the gold annotators",
        "",
        "<!-- generated by python -m tests.gold.agreement; do not edit -->",
        "",
        f"Two annotators, A and B, coded {numbers} texts by `tests/gold/GUIDELINES.md`, blind to each other",
        "and to the coder. **Both are instances of the same language model.** They read alike, and so they also err",
        "alike: agreement between different people may be lower, and high figures here do not show that the",
        "annotations are right. The texts are our own words, restating real reports; they are not a sample of the",
        "press. Where the two had differed for want of a rule, the guidelines were sharpened after this comparison,",
        "and a third reading, again by an instance of that model, settled the differences (`annotations/final`); the",
        "figures below are from before that. They are given by language. A coded 32 of the French texts by the",
        "guidelines as they were for the English ones, the other 30, and B all of them, by the sharpened ones, which",
        "settle, among others, how dates of tolls are written: part of the French differences is due to that.",
        "",
        "| language | thing | A | B | both |",
        "|---|---|---:|---:|---:|",
        *(
            f"| {table.language} | {kind} | {table.seen[f'{kind} A']} | {table.seen[f'{kind} B']} "
            f"| {table.seen[f'{kind} both']} |"
            for table in tables
            for kind in ("reports", "tolls", "claims")
        ),
        "",
        "Reports are paired by day, place and numbers, so that agreement on these is somewhat favoured; tolls are",
        "the same when count and mission are, claims when their kind is. Below, only reports that both have are",
        "compared.",
        "Alpha is Krippendorff's (2011), 1 for full agreement, 0 for chance; the interval is a 95 % percentile",
        f"bootstrap over texts ({DRAWS} draws, seed {SEED}). A field left empty counts as a value of its own, except",
        "the precisions and the country, which are compared where both gave one, and the interval scale of counts,",
        "which needs two numbers. Sets agree only when every member does. Alpha on the interval scale weighs a",
        "difference by its square, so that a few large counts (hostages by the hundred) dominate it: read it beside",
        "the nominal line.",
        *(line for table in tables for line in _render_rows(table)),
        "",
        "Reference: Krippendorff, K. (2011). *Computing Krippendorff's Alpha-Reliability*. University of",
        "Pennsylvania, Annenberg School for Communication.",
        "",
    ]
    return "\n".join(lines)


def _render_rows(table: Table) -> list[str]:
    return [
        "",
        f"## {table.language}",
        "",
        "| variable | scale | n | same | alpha | 95 % interval |",
        "|---|---|---:|---:|---:|---|",
        *(
            f"| {row.variable} | {row.level} | {row.n} | {row.same:.3f} | {row.alpha:.3f} "
            f"| {row.low:.3f} to {row.high:.3f} |"
            for row in table.rows
        ),
    ]


def main() -> None:
    """Print the page and write it."""
    page = render_page([build_table(lang) for lang in LANGUAGES])
    PAGE.write_text(page, encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()

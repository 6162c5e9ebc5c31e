"""Train which numbers are running totals: ``python -m bench.coder.train_tolls`` (part of ``make train``).

Every candidate of a training text is described as in reading, with the annotated totals taken for those read so
far, and weights are fitted to tell the annotated ones from the others. The figures of the record are those of texts
held out: each is read with weights of the folds that it is not in. Trained on the development half of gold and the
practice texts; never on the test half.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from tests.gold.annotation import GoldText

from bench.coder.fit import fit_chances
from bench.coder.score import Plain, choose_texts
from casque.coder import code_text
from casque.coder.claim_text import Passages, read_passages
from casque.coder.learned.toll_features import weigh
from casque.coder.tolls import LEAST, find_tolls, name_missions
from casque.model import Report, Span, Toll

FOLDS = 8
FOLD = range(FOLDS)
#: How often a known sentence counts.
SURE = 2
KNOWN = "known"
CASES = Path(__file__).with_name("toll_cases.json")
#: Times that texts are described anew, with what the weights of the other folds read in place of the annotation.
ROUNDS = 1
RIDGE = 1.0
#: A feature of fewer candidates teaches nothing that holds elsewhere.
RARE = 4
TARGET = Path(__file__).resolve().parents[2] / "src/casque/coder/learned/toll_weights.json"
Row = tuple[tuple[str, ...], bool]
Weights = Mapping[str, float]


def fold_of(identifier: str) -> int:
    """The fold of a text: its own, whatever other texts there are."""
    return int(hashlib.sha256(f"toll:{identifier}".encode()).hexdigest(), 16) % FOLDS


@cache
def read_text(text: GoldText) -> Passages:
    """Cut a text into passages, its catalogue date given."""
    day = date.fromisoformat(text.published)
    return read_passages(text.text, (day, day), lang=text.lang)


def gather(text: GoldText, annotation: Plain, weights: Weights | None = None) -> list[Row]:
    """Describe every candidate of a text, and say which are annotated.

    Args:
        text: the text.
        annotation: what is right.
        weights: decide on what is read so far; None for the annotation.
    """
    rows: list[Row] = []
    passages = read_text(text)
    heads = [i.sentence.span for i in passages.items if i.sentence.heading]
    wanted: list[tuple[Span, int]] = []
    for toll in annotation["tolls"]:
        spots = [Span(m.start(), m.end()) for m in re.finditer(re.escape(toll["text"]), text.text)]
        wanted += [(spot, toll["count"]) for spot in sorted(spots, key=lambda s: any(h.covers(s) for h in heads))[:1]]

    def decide(number: Span, value: int, features: Sequence[str]) -> bool:
        right = any(spot.overlaps(number) and value == count for spot, count in wanted)
        rows.append((tuple(features), right))
        return right if weights is None else weigh(features, weights) > LEAST

    find_tolls(passages, decide)
    return rows


def learn(rows: Sequence[Row]) -> dict[str, float]:
    """Fit weights to candidates."""
    seen = Counter(name for features, _ in rows for name in features)
    kept = [(tuple(name for name in features if seen[name] >= RARE), right) for features, right in rows]
    return fit_chances(kept, ridge=RIDGE)


@cache
def _reports(text: GoldText) -> tuple[Report, ...]:
    day = date.fromisoformat(text.published)
    return code_text(text.text, sha256="0" * 64, published=day, lang=text.lang).reports


def finish(text: GoldText, tolls: tuple[Toll, ...]) -> tuple[Toll, ...]:
    """Hold totals against the reports of the text, as ``code_text`` does."""
    counted = [c.span for r in _reports(text) for c in r.casualties if c.span is not None]
    kept = tuple(t for t in tolls if not any(t.span.covers(s) or s.covers(t.span) for s in counted))
    return name_missions(kept, _reports(text))


def hold_out(met: Mapping[str, Sequence[Row]]) -> dict[int, dict[str, float]]:
    """Fit the weights of each fold on the texts of the others and the known sentences."""
    return {f: learn([r for i, rows in met.items() if i == KNOWN or fold_of(i) != f for r in rows]) for f in FOLD}


def gather_case(case: Plain) -> list[Row]:
    """Describe the candidates of a sentence of the tests; its figures that are totals are known.

    Args:
        case: an entry of ``toll_cases.json``.
    """
    day = date.fromisoformat(case["published"]) if case["published"] else None
    rows: list[Row] = []

    def decide(number: Span, value: int, features: Sequence[str]) -> bool:
        right = any(low <= number.start < high and value == count for low, high, count in case["tolls"])
        rows.append((tuple(features), right))
        return right

    find_tolls(read_passages(case["text"], (day, day) if day else None, lang=case["lang"]), decide)
    return rows


def measure(texts: Sequence[tuple[GoldText, Plain]], weights: Mapping[int, Weights]) -> dict[str, float]:
    """Read texts with weights that never saw them; tolls are the same when count and mission are."""
    hits = wanted = given = 0
    for text, annotation in texts:
        held = weights[fold_of(text.id)]
        tolls = finish(
            text, find_tolls(read_text(text), lambda _n, _v, features, held=held: weigh(features, held) > LEAST)
        )
        gold = Counter((t["count"], t["mission"]) for t in annotation["tolls"])
        read = Counter((t.count, t.mission) for t in tolls)
        hits, wanted, given = hits + (gold & read).total(), wanted + gold.total(), given + read.total()
    return {
        "texts": len(texts), "tolls": wanted, "precision": round(hits / max(1, given), 4),
        "recall": round(hits / max(1, wanted), 4), "f1": round(2 * hits / max(1, wanted + given), 4),
    }  # fmt: skip


def main() -> None:
    """Train, write the weights with their record, and print the figures of texts held out."""
    texts = sorted(choose_texts("train", "final"), key=lambda pair: pair[0].id)
    digest = hashlib.sha256()
    for text, annotation in texts:
        digest.update(text.id.encode() + text.text.encode() + json.dumps(annotation, sort_keys=True).encode())
    met = {text.id: gather(text, annotation) for text, annotation in texts}
    met[KNOWN] = [r for case in json.loads(CASES.read_text("utf-8")) for r in gather_case(case)] * SURE
    held = hold_out(met)
    for _ in range(ROUNDS):
        for text, annotation in texts:
            met[text.id] += gather(text, annotation, held[fold_of(text.id)])
        held = hold_out(met)
    rows = [row for some in met.values() for row in some]
    record = {
        "texts": len(texts), "sha256": digest.hexdigest(), "candidates": len(rows),
        "totals": sum(right for _, right in rows), "folds": FOLDS, "ridge": RIDGE,
        "held_out": {
            lang: measure([pair for pair in texts if pair[0].lang == lang], held)
            for lang in sorted({text.lang for text, _ in texts})
        },
    }  # fmt: skip
    TARGET.write_text(
        json.dumps({"record": record, "weights": learn(rows)}, indent=1, sort_keys=True) + "\n", "utf-8"
    )
    print(json.dumps(record, indent=1))


if __name__ == "__main__":
    main()

"""Train the small learned parts of the assembly: ``python -m bench.coder.train`` (or ``make train``).

Rounds of two steps: search every training text for its best decisions (``bench.coder.oracle``), starting from the
weights of the round before, and fit weights to all decisions met so far (``bench.coder.fit``). Within a round a
text is searched with weights that never saw it, and the figures of the record are those of texts so held out. The
same texts give the same weights. Trained on the development half of gold and the practice texts; never on the
test half.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable
from multiprocessing import Pool
from pathlib import Path

from tests.gold.annotation import GoldText

from bench.coder.fit import fit, fit_chances
from bench.coder.known import KNOWN, known_texts
from bench.coder.oracle import Example, Rollout, compare, forget, prepare, remember_readers, score_reports, search
from bench.coder.score import Plain, Scores, choose_texts, compare_texts, pair

FOLDS = 5
ROUNDS = 3
RIDGE = 5.0
#: How often a decision on a known answer counts.
SURE = 4
TARGET = Path(__file__).resolve().parents[2] / "src/casque/coder/learned/weights.json"
Weights = dict[str, dict[str, float]]
Job = tuple[GoldText, Plain, Weights]


def fold_of(identifier: str) -> int:
    """The fold of a text: its own, whatever other texts there are."""
    return int(hashlib.sha256(identifier.encode()).hexdigest(), 16) % FOLDS


def _search(job: Job) -> tuple[str, list[Example]]:
    remember_readers()
    text, annotation, weights = job
    return text.id, search(text, annotation["reports"], weights)[0]


def gather(texts: list[tuple[GoldText, Plain]], jobs: int, rounds: int = ROUNDS) -> dict[str, list[Example]]:
    """Search all texts, several times, each time from weights learned on the others.

    Args:
        texts: texts with their annotations.
        jobs: processes.
        rounds: how often.

    Returns:
        Decisions by text.
    """
    met: dict[str, list[Example]] = {text.id: [] for text, _ in texts}
    for number in range(rounds):
        held = hold_out(met) if number else [{} for _ in range(FOLDS)]
        work = [(text, annotation, held[fold_of(text.id)]) for text, annotation in texts]
        with Pool(jobs) as pool:
            for identifier, examples in pool.imap(_search, work, chunksize=2):
                met[identifier].extend(examples)
        print(f"round {number + 1}: {sum(map(len, met.values()))} decisions", flush=True)
    return met


def hold_out(met: dict[str, list[Example]]) -> list[Weights]:
    """Fit the weights of each fold on the texts of the others."""
    return [fit(_without(met, fold), ridge=RIDGE) for fold in range(FOLDS)]


def _without(met: dict[str, list[Example]], fold: int) -> list[Example]:
    kept = [identifier for identifier in sorted(met) if fold_of(identifier) != fold]
    return [e for i in kept for e in met[i] for _ in range(SURE if i.startswith(KNOWN) else 1)]


def measure(texts: Iterable[tuple[GoldText, Plain]], weights: Callable[[str], Weights]) -> tuple[Scores, float]:
    """Read texts with the weights meant for each and score them.

    Args:
        texts: texts with their annotations.
        weights: by identifier of a text.
    """
    remember_readers()
    scores, reward = Scores(), 0.0
    for text, annotation in texts:
        forget()
        read = prepare(text)(Rollout(weights(text.id)))
        reward += score_reports(annotation["reports"], read)
        empty: Plain = {"tolls": [], "claims": []}
        compare_texts(scores, {**annotation, **empty}, {"reports": read, **empty})
    return scores, reward


def learn_chances(texts: list[tuple[GoldText, Plain]], held: list[Weights]) -> Weights:
    """Learn how sure values are, from texts read with weights that never saw them."""
    rows: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for text, annotation in texts:
        forget()
        rollout = Rollout(held[fold_of(text.id)])
        read = prepare(text)(rollout)
        pairs = {j: i for i, j in pair(annotation["reports"], read)}
        for j, report in enumerate(read):
            right = {"report": j in pairs}
            if j in pairs:
                right |= compare(annotation["reports"][pairs[j]], report)
            for name, agrees in right.items():
                rows.setdefault(name, []).append((rollout.weighed[f"sure:{name}"][j], agrees))
    return {f"sure:{name}": fit_chances(some) for name, some in sorted(rows.items())}


def _record(texts: list[tuple[GoldText, Plain]], met: dict[str, list[Example]]) -> dict[str, object]:
    digest = hashlib.sha256()
    for text, annotation in sorted(texts, key=lambda pair: pair[0].id):
        digest.update(text.id.encode() + text.text.encode() + json.dumps(annotation, sort_keys=True).encode())
    held = hold_out(met)
    figures: dict[str, dict[str, float]] = {}
    for lang in sorted({text.lang for text, _ in texts}):
        some = [pair for pair in texts if pair[0].lang == lang]
        for name, weights in (("rules", lambda _: {}), ("learned", lambda i: held[fold_of(i)])):
            scores, reward = measure(some, weights)
            hit, want, give = (side["reports"] for side in (scores.hits, scores.wanted, scores.given))
            figures[f"{lang} {name}"] = {
                "texts": len(some), "reports": round(2 * hit / max(1, want + give), 4), "reward": round(reward, 2),
                **{key: round(scores.agree[key] / scores.seen[key], 4) for key in scores.seen},
            }  # fmt: skip
    kinds = Counter(e.kind for examples in met.values() for e in examples)
    return {
        "texts": len(texts), "sha256": digest.hexdigest(), "decisions": dict(sorted(kinds.items())),
        "rounds": ROUNDS, "folds": FOLDS, "ridge": RIDGE, "held_out": figures,
    }  # fmt: skip


def main() -> None:
    """Train, write the weights with their record, and print the figures of texts held out."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    words.add_argument("--jobs", type=int, default=2, help="processes")
    jobs = words.parse_args().jobs
    texts = list(choose_texts("train", "final"))
    met = gather([*texts, *known_texts()], jobs)
    record = _record(texts, met)
    weights = fit(_without(met, -1), ridge=RIDGE) | learn_chances(texts, hold_out(met))
    TARGET.write_text(json.dumps({"record": record, "weights": weights}, indent=1, sort_keys=True) + "\n", "utf-8")
    print(json.dumps(record, indent=1))


if __name__ == "__main__":
    main()

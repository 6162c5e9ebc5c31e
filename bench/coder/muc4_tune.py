"""Thresholds of the decisions, chosen by cross-validation on the MUC-4 training reports."""

from __future__ import annotations

import sys

from bench.coder.muc4 import NAMED
from bench.coder.muc4_data import Item, load_items, to_filled
from bench.coder.muc4_fit import RIDGE, read_items, train
from bench.coder.muc4_metric import Score, score_document
from casque.coder.latin_america.deciding import Weights
from casque.coder.latin_america.features import TYPES
from casque.coder.latin_america.templates import Reading, assemble

THRESHOLDS: dict[str, float] = {
    "type ATTACK": 0.37, "type BOMBING": 0.25, "type KIDNAPPING": 0.25, "type ARSON": 0.12, "type ROBBERY": 0.5,
    "type FORCED WORK STOPPAGE": 0.4, "victim": 0.42, "target": 0.3, "perp": 0.4, "organisation": 0.3, "weapon": 0.4,
    "effect": 0.47, "same": 0.5, "implied GUN": 0.22, "implied MACHINE GUN": 0.3, "implied BOMB": 0.3,
    "implied EXPLOSIVE": 0.3,
}  # fmt: skip


def cross(items: list[Item], readings: list[Reading], folds: int = 4, ridge: float = RIDGE) -> list[Weights]:
    """Train on all but one fold, for each fold."""
    found = []
    for k in range(folds):
        rest = [n for n in range(len(items)) if n % folds != k]
        found.append(train([items[n] for n in rest], [readings[n] for n in rest], {}, ridge))
    return found


def measure(items: list[Item], readings: list[Reading], models: list[Weights], thresholds: dict[str, float]) -> Score:
    """Score every fold with the weights trained on the others."""
    score = Score()
    for n, (item, reading) in enumerate(zip(items, readings, strict=True)):
        model = Weights(models[n % len(models)].weights, thresholds)
        reading.types = {t: model.probability(f"type {t}", reading.features) for t in TYPES}
        answer = [to_filled(t) for t in assemble(reading, model)]
        score_document(score, item.key, answer, NAMED)
    return score


def main() -> int:
    """Search thresholds one after the other."""
    items = load_items("train")
    if items is None:
        return 0
    readings = read_items(items)
    ridge = float(next((a.split("=")[1] for a in sys.argv if a.startswith("--ridge=")), str(RIDGE)))
    models = cross(items, readings, ridge=ridge)
    best = dict(THRESHOLDS)
    top = measure(items, readings, models, best).total(NAMED).figures
    print("start", [round(x, 1) for x in top])
    for name in best if "--fast" not in sys.argv else ():
        for value in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7):
            trial = best | {name: value}
            figures = measure(items, readings, models, trial).total(NAMED).figures
            if figures[2] > top[2] + 0.02:
                best, top = trial, figures
        print(name, best[name], [round(x, 1) for x in top], flush=True)
    score = measure(items, readings, models, best)
    for slot in NAMED:
        print(f"{slot:32}", *(f"{x:6.1f}" for x in score.slots[slot].figures), score.slots[slot].possible)
    print(f"{'matched':32}", *(f"{x:6.1f}" for x in score.total(NAMED, paired=True).figures))
    print(f"{'dates, matched':32}", *(f"{x:6.1f}" for x in score.paired["incident_date"].figures))
    print(f"{'places, matched':32}", *(f"{x:6.1f}" for x in score.paired["incident_location"].figures))
    print(f"{'templates':32}", *(f"{x:6.1f}" for x in score.templates.figures))
    print(best)
    return 0


if __name__ == "__main__":
    sys.exit(main())

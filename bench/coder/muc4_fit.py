"""Train the decisions of the Latin America pack on the MUC-4 training reports: ``python -m bench.coder.muc4_fit``.

Only weights of features are kept, and features are names of classes of the pack: no word of a report is shipped.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bench.coder.muc4_data import Item, load_items
from bench.coder.muc4_metric import Filled, match_days, match_places, match_strings
from casque.coder.latin_america.deciding import Weights
from casque.coder.latin_america.entities import Entity
from casque.coder.latin_america.features import TYPES, describe_entity
from casque.coder.latin_america.placing import describe_place, write_location
from casque.coder.latin_america.splitting import describe_pair
from casque.coder.latin_america.templates import (
    EFFECTS,
    IMPLIED,
    Reading,
    find_anchor,
    list_days,
    read_text,
    slots_of,
    write_days,
)

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "src/casque/coder/latin_america/weights.json"
RARE = 4
RARE_TYPES = 8
#: Strength of the penalty on the weights of types, with their many features, and on the others.
RIDGE_TYPES = 40.0
RIDGE = 3.0
#: Reports that are this surely about nothing teach nothing about what fills a slot.
FLOOR = 0.2
Example = tuple[tuple[str, ...], float]
_SLOTS = {
    "victim": ("hum_tgt_name", "hum_tgt_description"), "target": ("phys_tgt_id",), "perp": ("perp_individual_id",),
    "organisation": ("perp_organization_id",), "weapon": ("incident_instrument_id",),
}  # fmt: skip


def fit(examples: list[Example], ridge: float = 1.0, rare: int = RARE) -> dict[str, float]:
    """Fit a logistic regression with a ridge penalty; rare features are left out."""
    seen = Counter(f for features, _ in examples for f in features)
    names = sorted(f for f, n in seen.items() if n >= rare)
    column = {n: i for i, n in enumerate(names)}
    rows, columns = [], []
    for at, (features, _) in enumerate(examples):
        for name in features:
            if name in column:
                rows.append(at)
                columns.append(column[name])
    x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(examples), len(names)))
    y = np.array([label for _, label in examples])
    free = np.array([0.01 if n == "bias" else 1.0 for n in names]) * ridge

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        value = float(np.sum(np.logaddexp(0.0, scores) - y * scores)) + float(w @ (free * w)) / 2
        p = 1.0 / (1.0 + np.exp(-np.clip(scores, -30, 30)))
        return value, x.T @ (p - y) + free * w

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {n: round(float(w), 3) for n, w in zip(names, found, strict=True) if abs(w) >= 0.02}


def fit_choice(groups: list[list[Example]], ridge: float = 1.0, rare: int = RARE) -> dict[str, float]:
    """Fit a choice among options: a conditional logit, the best options of a group sharing the target."""
    live = [g for g in groups if max(v for _, v in g) > 0 and min(v for _, v in g) < max(v for _, v in g)]
    seen = Counter(f for g in live for f in {f for features, _ in g for f in features})
    names = sorted(f for f, n in seen.items() if n >= rare)
    column = {n: i for i, n in enumerate(names)}
    rows, columns, owner, target = [], [], [], []
    for number, group in enumerate(live):
        values = np.array([v for _, v in group])
        share = np.where(values == values.max(), 1.0, 0.0)
        target.extend(share / share.sum())
        for features, _ in group:
            for name in features:
                if name in column:
                    rows.append(len(owner))
                    columns.append(column[name])
            owner.append(number)
    x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(owner), len(names)))
    owners, wanted = np.array(owner), np.array(target)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        top = np.full(len(live), -np.inf)
        np.maximum.at(top, owners, scores)
        total = np.zeros(len(live))
        shifted = np.exp(scores - top[owners])
        np.add.at(total, owners, shifted)
        share = shifted / total[owners]
        value = -float(np.sum(wanted * np.log(np.maximum(share, 1e-12)))) + ridge * float(w @ w) / 2
        return value, x.T @ (share - wanted) + ridge * w

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {n: round(float(w), 3) for n, w in zip(names, found, strict=True) if abs(w) >= 0.02}


def read_items(items: list[Item]) -> list[Reading]:
    """Read every report, nothing decided yet."""
    return [read_text(i.text, i.published, Weights({}, {})) for i in items]


def train_types(items: list[Item], readings: list[Reading], ridge: float) -> dict[str, dict[str, float]]:
    """Train the types of incident that a report tells of."""
    found = {}
    for kind in TYPES:
        examples = [
            (r.features, float(any(kind in t.types for t in i.key))) for i, r in zip(items, readings, strict=True)
        ]
        found[f"type {kind}"] = fit(examples, ridge, RARE_TYPES)
    for kind in IMPLIED:
        examples = [
            (r.features, float(any(_implies(t, kind) for t in i.key))) for i, r in zip(items, readings, strict=True)
        ]
        found[f"implied {kind}"] = fit(examples, ridge, RARE_TYPES)
    return found


def _implies(template: Filled, kind: str) -> bool:
    fills = template.slots.get("incident_instrument_type", ())
    return any(kind in f.values and (not f.refs or kind in ("GUN", "MACHINE GUN") or "-" in f.refs) for f in fills)


def set_types(readings: list[Reading], weights: Weights) -> None:
    """Give every report its probabilities of types."""
    for reading in readings:
        reading.types = {t: weights.probability(f"type {t}", reading.features) for t in TYPES}


def train_rest(items: list[Item], readings: list[Reading], ridge: float) -> dict[str, dict[str, float]]:
    """Train entities, days and places; ``readings`` must have probabilities of types."""
    examples: dict[str, list[Example]] = {name: [] for name in (*_SLOTS, *(f"effect {e}" for e in EFFECTS), "same")}
    groups: dict[str, list[list[Example]]] = {"day": [], "place": []}
    for item, reading in zip(items, readings, strict=True):
        if max(reading.types.values()) < FLOOR:
            continue  # never asked at reading: nothing of it is decided
        for entity in reading.entities:
            features = describe_entity(entity, reading.types)
            for slot in slots_of(entity):
                wanted = [v for t in item.key for n in _SLOTS[slot] for f in t.slots.get(n, ()) for v in f.values]
                texts = {m.text for m in entity.mentions} | {m.title for m in entity.mentions if m.title}
                hit = any(match_strings(w, t) == 1.0 for w in wanted for t in texts)
                examples[slot].append((features, float(hit)))
                if slot == "victim" and hit:
                    effects = _effects(item, texts)
                    for effect in EFFECTS:
                        examples[f"effect {effect}"].append((features, float(effect in effects)))
        examples["same"].extend(_pairs(item, reading))
        for template in item.key:
            kinds = sorted(template.types)
            anchor = find_anchor(reading, kinds[0], [])
            days = [v for f in template.slots.get("incident_date", ()) for v in f.values]
            if days:
                group = []
                for option, features in list_days(reading, anchor):
                    good = max(match_days(d, write_days(option)) for d in days) if option is not None else 0.0
                    group.append((features, good))
                if group:
                    groups["day"].append(group)
            places = [v for f in template.slots.get("incident_location", ()) for v in f.values]
            if places and reading.places:
                group = []
                for place in reading.places:
                    said = write_location(place.spot, reading.places)
                    features = describe_place(reading.report, place, reading.places, reading.scenes, anchor)
                    group.append((features, max(match_places(p, said) for p in places)))
                groups["place"].append(group)
    found = {name: fit(rows, ridge) for name, rows in examples.items()}
    return found | {name: fit_choice(rows, ridge) for name, rows in groups.items()}


def _pairs(item: Item, reading: Reading) -> list[Example]:
    """Pairs of victims and targets of the same type of incident, and whether they share a template."""
    owners: list[tuple[Entity, set[int]]] = []
    for entity in reading.entities:
        names = _SLOTS.get({"victim": "victim", "thing": "target"}.get(entity.kind, ""), ())
        texts = {m.text for m in entity.mentions} | {m.title for m in entity.mentions if m.title}
        own = {
            n
            for n, t in enumerate(item.key)
            if any(
                match_strings(v, x) == 1.0 for s in names for f in t.slots.get(s, ()) for v in f.values for x in texts
            )
        }
        if own:
            owners.append((entity, own))
    found: list[Example] = []
    for at, (one, first) in enumerate(owners):
        for two, second in owners[at + 1 :]:
            types = {t for n in first for t in item.key[n].types} & {t for n in second for t in item.key[n].types}
            if types:
                features = describe_pair(reading.report, one, two, reading.places)
                found.append((features, float(bool(first & second))))
    return found


def _effects(item: Item, texts: set[str]) -> set[str]:
    fills = [f for t in item.key for f in t.slots.get("hum_tgt_effect_of_incident", ())]
    found = {v for f in fills for v in f.values if any(match_strings(r, t) == 1.0 for r in f.refs for t in texts)}
    return found | ({"NO INJURY OR DEATH"} if "NO INJURY" in found else set())


def train(
    items: list[Item],
    readings: list[Reading],
    thresholds: dict[str, float],
    ridge: float = RIDGE,
    ridge_types: float = RIDGE_TYPES,
    folds: int = 4,
) -> Weights:  # fmt: skip
    """Train everything; probabilities of types for the second step come from other folds."""
    parts = [list(range(k, len(items), folds)) for k in range(folds)]
    for part in parts:
        held = set(part)
        rest = [n for n in range(len(items)) if n not in held]
        weights = train_types([items[n] for n in rest], [readings[n] for n in rest], ridge_types)
        set_types([readings[n] for n in part], Weights(weights, {}))
    rest_weights = train_rest(items, readings, ridge)
    types = train_types(items, readings, ridge_types)
    return Weights(types | rest_weights, thresholds)


def main() -> int:
    """Train on the training reports and write the weights."""
    items = load_items("train")
    if items is None:
        return 0
    readings = read_items(items)
    from bench.coder.muc4_tune import THRESHOLDS

    weights = train(items, readings, THRESHOLDS)
    data = {
        "about": "Weights of decisions on incident templates, trained by bench.coder.muc4_fit on the MUC-4 "
        "training reports; features are names of classes of the language pack.",
        "date": date.today().isoformat(),  # noqa: DTZ011
        "thresholds": dict(sorted(weights.thresholds.items())),
        "weights": {k: dict(sorted(w.items())) for k, w in sorted(weights.weights.items())},
    }
    TARGET.write_text(json.dumps(data, indent=1) + "\n")
    print(f"{TARGET.relative_to(ROOT)}: {sum(map(len, weights.weights.values()))} weights")
    return 0


if __name__ == "__main__":
    sys.exit(main())

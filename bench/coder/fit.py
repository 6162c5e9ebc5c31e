"""Fit the weights of decisions: a conditional logit over options, deterministic, with a ridge penalty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bench.coder.oracle import Example

#: A feature seen in fewer decisions is left out.
RARE = 3
#: Decisions on which nothing hangs teach nothing.
_LEAST = 0.02
#: Questions about one variable of a report: each counts the same.
VALUES = frozenset({"date", "place", "target", "means", "author", "nation"})


#: The hand-written rule is trusted this much before anything is learned.
_TRUST = 1.0
_PRIOR = {
    "rule": 2.0,
    "rule:yes": 1.0,
    "rule:no": -1.0,
    "rule:True": 1.0,
    "rule:False": -1.0,
    "rule:chosen": 1.0,
    "rule:not": -0.5,
    "rule:new": 1.0,
}


def fit(examples: Sequence[Example], *, ridge: float = 1.0, rare: int = RARE) -> dict[str, dict[str, float]]:
    """Fit weights for each kind of decision.

    Args:
        examples: decisions with the score that each option led to.
        ridge: strength of the penalty on large weights.
        rare: least number of decisions in which a feature must occur.

    Returns:
        Kind to feature to weight.
    """
    kinds = sorted({e.kind for e in examples})
    return {kind: _fit_kind(kind, [e for e in examples if e.kind == kind], ridge, rare) for kind in kinds}


def fit_chances(rows: Sequence[tuple[tuple[str, ...], bool]], *, ridge: float = 2.0) -> dict[str, float]:
    """Fit the weights of a statement's probability.

    Args:
        rows: features with whether the statement held.
        ridge: strength of the penalty on large weights; the constant ``all`` goes free.
    """
    names = sorted({f for features, _ in rows for f in features})
    column = {name: i for i, name in enumerate(names)}
    at = [(i, column[f]) for i, (features, _) in enumerate(rows) for f in features]
    x = csr_matrix((np.ones(len(at)), tuple(zip(*at, strict=True))), shape=(len(rows), len(names)))
    wanted = np.array([float(right) for _, right in rows])
    free = np.array([0.01 if name == "all" else 1.0 for name in names]) * ridge

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        value = float(np.sum(np.logaddexp(0, scores) - wanted * scores)) + float(free @ (w * w)) / 2
        return value, x.T @ (1 / (1 + np.exp(-scores)) - wanted) + free * w

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {name: round(float(w), 3) for name, w in zip(names, found, strict=True) if abs(w) >= 0.005}


def _fit_kind(kind: str, examples: Sequence[Example], ridge: float, rare: int) -> dict[str, float]:
    live = [e for e in examples if max(e.rewards) - min(e.rewards) > _LEAST]
    seen = Counter(f for e in live for f in {f for option in e.features for f in option})
    names = sorted(f for f, n in seen.items() if n >= rare)
    if not live or not names:
        return {}
    column = {name: i for i, name in enumerate(names)}
    rows: list[int] = []
    columns: list[int] = []
    group: list[int] = []
    target: list[float] = []
    strength: list[float] = []
    row = 0
    for number, example in enumerate(live):
        top = max(example.rewards)
        ties = [r >= top - 1e-9 for r in example.rewards]
        # What hangs on the decision: how much is lost by the best of the wrong options.
        wrong = [r for r, tie in zip(example.rewards, ties, strict=True) if not tie]
        lost = top - sum(wrong) / len(wrong)
        strength.append(1.0 if kind in VALUES else min(1.0, lost))
        for features, tie in zip(example.features, ties, strict=True):
            for name in set(features):
                if name in column:
                    rows.append(row)
                    columns.append(column[name])
            group.append(number)
            target.append(tie / sum(ties))
            row += 1
    x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(row, len(names)))
    groups, wanted = np.array(group), np.array(target)
    weight = np.array(strength)[groups]
    prior = np.array([_TRUST * _PRIOR.get(name, 0.0) for name in names])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        top = np.full(len(live), -np.inf)
        np.maximum.at(top, groups, scores)
        shifted = np.exp(scores - top[groups])
        total = np.zeros(len(live))
        np.add.at(total, groups, shifted)
        share = shifted / total[groups]
        value = (
            -float(np.sum(weight * wanted * np.log(np.maximum(share, 1e-12))))
            + ridge * float((w - prior) @ (w - prior)) / 2
        )
        slope = x.T @ (weight * (share - wanted)) + ridge * (w - prior)
        return value, slope

    found = minimize(loss, prior, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {name: round(float(w), 3) for name, w in zip(names, found, strict=True) if abs(w) >= 0.005}

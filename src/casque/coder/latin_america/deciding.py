"""Trained decisions: a weighted sum of features, made a probability. The weights are shipped as data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp


@dataclass(frozen=True, slots=True)
class Weights:
    """Trained weights and thresholds.

    Attributes:
        weights: kind of decision to feature to weight.
        thresholds: kind of decision to the probability from which the answer is yes.
    """

    weights: Mapping[str, Mapping[str, float]]
    thresholds: Mapping[str, float]

    def probability(self, kind: str, features: Iterable[str]) -> float:
        """Return the probability of yes."""
        table = self.weights.get(kind, {})
        total = sum(table.get(f, 0.0) for f in features)
        return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total))))

    def score(self, kind: str, features: Iterable[str]) -> float:
        """Return the sum of the weights, by which options are compared."""
        table = self.weights.get(kind, {})
        return sum(table.get(f, 0.0) for f in features)

    def threshold(self, kind: str) -> float:
        """Return the probability from which the answer is yes."""
        return self.thresholds.get(kind, 0.5)


@cache
def load_weights() -> Weights:
    """Return the shipped weights."""
    file = files("casque.coder.latin_america").joinpath("weights.json")
    if not file.is_file():
        return Weights({}, {})
    data = json.loads(file.read_text("utf-8"))
    return Weights(data["weights"], data["thresholds"])

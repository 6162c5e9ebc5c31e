"""Choices: options with features, and the one whose features weigh most."""

from __future__ import annotations

import json
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers to a question of the assembly.

    Attributes:
        name: what it is, unique among the options of one question.
        features: what speaks for or against it, as names.
        rule: True for the answer that the hand-written rule gives, taken where no weights are known.
    """

    name: Hashable
    features: tuple[str, ...]
    rule: bool = False


@cache
def load_weights() -> dict[str, dict[str, float]]:
    """Return the trained weights: kind of question to feature to weight."""
    file = files("casque.coder.learned").joinpath("weights.json")
    return dict(json.loads(file.read_text("utf-8"))["weights"]) if file.is_file() else {}


class Chooser:
    """Chooses by the trained weights.

    Args:
        weights: by kind of question; None for those that are shipped.
    """

    def __init__(self, weights: dict[str, dict[str, float]] | None = None) -> None:
        self.weights = load_weights() if weights is None else weights

    def choose(self, kind: str, key: Hashable, options: Sequence[Option]) -> tuple[int, float]:
        """Choose one option.

        Args:
            kind: which question it is ("event", "same", ...).
            key: what it is asked of; the same key is the same question in another reading of the text.
            options: at least one.

        Returns:
            The index of the chosen option and its probability.
        """
        weights = self.weights.get(kind)
        if weights is None:
            return next((i for i, option in enumerate(options) if option.rule), 0), 0.5
        scores = [sum(weights.get(f, 0.0) for f in option.features) for option in options]
        top = max(scores)
        best = scores.index(top)
        return best, 1.0 / sum(exp(score - top) for score in scores)

    def weigh(self, kind: str, key: Hashable, features: Sequence[str]) -> float | None:
        """Give the probability of a statement.

        Args:
            kind: which statement it is ("sure:date", ...).
            key: what it is said of.
            features: what speaks for or against it.

        Returns:
            The probability, or None where no weights are known.
        """
        weights = self.weights.get(kind)
        if weights is None:
            return None
        return 1.0 / (1.0 + exp(-sum(weights.get(f, 0.0) for f in features)))

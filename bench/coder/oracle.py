"""The decisions that would have read a text best: every option tried, the reports scored against the annotation.

A text is read again and again with one decision changed; a change that brings the reports nearer to the annotation is
kept, until none does. What remains is, for every decision on that way, its options with their features and the score
that each would have led to: what ``bench.coder.train`` learns from.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.gold.annotation import GoldText

from bench.coder.score import Plain, canonical, nations, pair, total
from casque.coder import coding
from casque.coder.claim_text import read_passages
from casque.coder.learned import Chooser, Option
from casque.coder.missions import index_missions
from casque.coder.parsing import parse_text
from casque.coder.publication import find_publication
from casque.coder.tolls import find_tolls
from casque.delivery.contract import describe_document
from casque.model import CodedDocument, Document

Key = tuple[str, Hashable]
#: A report read that no annotation knows, against one that it does.
INVENTED = 0.45
_SHA = "0" * 64


@dataclass(frozen=True, slots=True)
class Example:
    """One decision: its kind, the features of its options, and the score of the text that each option led to."""

    text: str
    kind: str
    features: tuple[tuple[str, ...], ...]
    rewards: tuple[float, ...]
    rule: int
    key: Hashable = None


@dataclass
class Rollout(Chooser):
    """Chooses as told where told, else by weights; keeps what it was asked."""

    weights: dict[str, dict[str, float]] = field(default_factory=dict)
    told: dict[Key, Hashable] = field(default_factory=dict)
    asked: dict[Key, tuple[Sequence[Option], int]] = field(default_factory=dict)

    def choose(self, kind: str, key: Hashable, options: Sequence[Option]) -> tuple[int, float]:
        """Choose one option, the told one where there is one."""
        at, sure = Chooser.choose(self, kind, key, options)
        wanted = self.told.get((kind, key))
        if wanted is not None:
            at = next((i for i, o in enumerate(options) if o.name == wanted), at)
        self.asked.setdefault((kind, key), (options, at))
        return at, sure


def prepare(text: GoldText) -> Callable[[Chooser], list[Plain]]:
    """Return what reads the reports of a text with a chooser, everything else read once."""
    day = date.fromisoformat(text.published)
    parsed = parse_text(text.text, text.lang)
    table = index_missions()
    active = [(table[h.key].start, table[h.key].end) for h in parsed.hits if h.kind == "mission" and h.key in table]
    published = find_publication(
        text.text, parsed.dates, given=day, metadata=None, active=active, lang=text.lang, folded=parsed.low
    )
    passages = read_passages(
        text.text, published.range, folded=parsed.low, sentences=parsed.sentences, hits=parsed.hits,
        dates=parsed.dates, lang=text.lang,
    )  # fmt: skip
    tolls = tuple(t.span for t in find_tolls(passages))
    document = Document(
        sha256=_SHA, path=text.id, lang=text.lang, published=published.published, published_basis=published.basis,
        published_reason=published.reason, published_range=published.range, title=None, publisher=None,
        characters=len(text.text),
    )  # fmt: skip

    def read(chooser: Chooser) -> list[Plain]:
        reports = coding.read_reports(parsed, published.range, tolls, sha256=_SHA, publisher=None, chooser=chooser)
        plain: dict[str, Any] = describe_document(CodedDocument(document, reports, (), ()))
        return list(plain["reports"])

    return read


def score_reports(gold: list[Plain], read: list[Plain]) -> float:
    """Score what was read of a text: each report found counts with its variables, each invented one against it."""
    pairs = pair(gold, read)
    score = -INVENTED * (len(read) - len(pairs))
    for i, j in pairs:
        first, second = gold[i], read[j]
        agree = (
            3 * (_days(first) == _days(second)),
            3 * (_place(first) == _place(second)),
            2 * (total(first, "killed") == total(second, "killed")),
            2 * (total(first, "injured") == total(second, "injured")),
            2 * (nations(first) == nations(second)),
            2 * (set(first["attack_types"]) == set(second["attack_types"])),
            1 * (first["target"] == second["target"]),
            1 * (first["mission"] == second["mission"]),
            1 * (first["hostile"] == second["hostile"]),
            1 * ({(a["actor"], a["basis"]) for a in first["attributions"]}
                 == {(a["actor"], a["basis"]) for a in second["attributions"]}),
        )  # fmt: skip
        score += 0.5 + 0.5 * sum(agree) / 18
    return score


def _days(report: Plain) -> tuple[str, str] | None:
    return (report["date"]["start"], report["date"]["end"]) if report["date"] else None


def _place(report: Plain) -> str:
    return canonical(report["place"]["name"]) if report["place"] else ""


def search(
    text: GoldText, gold: list[Plain], weights: dict[str, dict[str, float]], *, sweeps: int = 3
) -> tuple[list[Example], float, float]:
    """Find the best decisions of a text.

    Args:
        text: the text.
        gold: reports of its annotation.
        weights: to start from.
        sweeps: how often all decisions are tried at most.

    Returns:
        The decisions on the best way found, and the scores of the first and of the best way.
    """
    read = prepare(text)

    def run(told: dict[Key, Hashable]) -> tuple[Rollout, float]:
        rollout = Rollout(weights, told)
        return rollout, score_reports(gold, read(rollout))

    told: dict[Key, Hashable] = {}
    way, best = run(told)
    start = best
    for _ in range(sweeps):
        improved = False
        for key in list(way.asked):
            if key not in way.asked:
                continue
            options, at = way.asked[key]
            for option in options:
                if option.name == options[at].name:
                    continue
                other, score = run({**told, key: option.name})
                if score > best + 1e-9:
                    told, way, best, improved = {**told, key: option.name}, other, score, True
                    options, at = way.asked[key]
        if not improved:
            break
    examples = []
    for key, (options, at) in way.asked.items():
        rewards = [best if i == at else run({**told, key: o.name})[1] for i, o in enumerate(options)]
        rule = next((i for i, o in enumerate(options) if o.rule), 0)
        examples.append(Example(text.id, key[0], tuple(o.features for o in options), tuple(rewards), rule, key[1]))
    return examples, start, best

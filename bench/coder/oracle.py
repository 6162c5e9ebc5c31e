"""The decisions that would have read a text best: every option tried, the reports scored against the annotation.

A text is read again and again with one decision changed; a change that brings the reports nearer to the annotation is
kept, until none does. What remains is, for every decision on that way, its options with their features and the score
that each would have led to: what ``bench.coder.train`` learns from.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from tests.gold.annotation import GoldText

from bench.coder.score import Plain, canonical, nations, pair, total
from casque.coder import events, further, merging, parsing, settling
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
    weighed: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)

    def choose(self, kind: str, key: Hashable, options: Sequence[Option]) -> tuple[int, float]:
        """Choose one option, the told one where there is one."""
        at, sure = Chooser.choose(self, kind, key, options)
        wanted = self.told.get((kind, key))
        if wanted is not None:
            at = next((i for i, o in enumerate(options) if o.name == wanted), at)
        self.asked.setdefault((kind, key), (options, at))
        return at, sure

    def weigh(self, kind: str, key: Hashable, features: Sequence[str]) -> float | None:
        """Give the probability of a statement, and keep what it rests on, in the order of the reports."""
        self.weighed.setdefault(kind, []).append(tuple(features))
        return Chooser.weigh(self, kind, key, features)


_READERS = (
    "find_casualties",
    "find_places",
    "find_attack_types",
    "find_target",
    "find_attributions",
    "find_named_groups",
    "find_elided",
    "choose_mission",
)
_SEEN: dict[Any, Any] = {}
_FOUND: dict[Any, re.Match[str] | None] = {}


def compare(gold: Plain, read: Plain) -> dict[str, bool]:
    """Say of each variable that carries a probability whether it is right."""
    return {
        "date": _days(gold) == _days(read),
        "place": _place(gold) == _place(read),
        "casualties": all(total(gold, o) == total(read, o) for o in ("killed", "injured"))
        and nations(gold) == nations(read),
        "attack_types": set(gold["attack_types"]) == set(read["attack_types"]),
        "target": gold["target"] == read["target"],
        "attributions": _authors(gold) == _authors(read),
        "mission": gold["mission"] == read["mission"],
    }


def _authors(report: Plain) -> set[tuple[str | None, str]]:
    return {(a["actor"], a["basis"]) for a in report["attributions"]}


def remember_readers() -> None:
    """Let the readers of a text answer a question once: they look at the text only, never at a decision."""
    for module in list(sys.modules.values()):
        mine = module.__name__.startswith("casque.coder.") and module is not parsing
        if mine and getattr(module, "pattern", None) is parsing.pattern:
            module.__dict__["pattern"] = _quick
    for module in (events, merging, further, settling):
        for name in _READERS:
            reader = getattr(module, name, None)
            if reader is not None and not hasattr(reader, "plain"):
                setattr(module, name, _remember(reader))


def forget() -> None:
    """Forget what was answered: another text comes."""
    _SEEN.clear()
    _FOUND.clear()


class _QuickPattern:
    """A pattern that searches the same words once."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pattern, name)

    def search(self, *where: Any) -> re.Match[str] | None:
        """Search, or say what was found before."""
        key = (self._pattern, *where)
        if key not in _FOUND:
            _FOUND[key] = self._pattern.search(*where)
        return _FOUND[key]


@cache
def _quick(lang: str, name: str) -> _QuickPattern:
    return _QuickPattern(parsing.pattern(lang, name))


def _remember(reader: Callable[..., Any]) -> Callable[..., Any]:
    def answer(first: Any, *rest: Any) -> Any:
        key = (reader, id(first), *rest)
        try:
            found = _SEEN.get(key)
        except TypeError:
            return reader(first, *rest)
        if found is None:
            found = _SEEN[key] = (first, reader(first, *rest))
        answered = found[1]
        return (
            list(answered)
            if isinstance(answered, list)
            else dict(answered)
            if isinstance(answered, dict)
            else answered
        )

    answer.plain = reader  # type: ignore[attr-defined]
    return answer


def prepare(text: GoldText) -> Callable[[Chooser], list[Plain]]:
    """Return what reads the reports of a text with a chooser, everything else read once."""
    day = date.fromisoformat(text.published) if text.published else None
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
        reports = events.build_reports(parsed, published.range, tolls, sha256=_SHA, publisher=None, chooser=chooser)
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
            1 * (_authors(first) == _authors(second)),
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
    forget()

    def run(told: dict[Key, Hashable]) -> tuple[Rollout, float]:
        rollout = Rollout(weights, told)
        return rollout, score_reports(gold, read(rollout))

    told: dict[Key, Hashable] = {}
    way, best = run(told)
    start = best
    tried: dict[tuple[Key, Hashable], float] = {}  # what one change to the best way so far leads to
    for _ in range(sweeps):
        improved = False
        for key in list(way.asked):
            if key not in way.asked:
                continue
            options, at = way.asked[key]
            for option in options:
                if option.name == options[at].name or (key, option.name) in tried:
                    continue
                other, score = run({**told, key: option.name})
                tried[key, option.name] = score
                if score > best + 1e-9:
                    told, way, best, improved = {**told, key: option.name}, other, score, True
                    options, at = way.asked[key]
                    tried.clear()
        if not improved:
            break
    examples = []
    for key, (options, at) in way.asked.items():
        rewards = []
        for i, option in enumerate(options):
            known = best if i == at else tried.get((key, option.name))
            rewards.append(run({**told, key: option.name})[1] if known is None else known)
        rule = next((i for i, o in enumerate(options) if o.rule), 0)
        examples.append(Example(text.id, key[0], tuple(o.features for o in options), tuple(rewards), rule, key[1]))
    return examples, start, best

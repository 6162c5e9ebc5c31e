"""The MUC-4 template metric: slots of templates, correct, partial, incorrect, missing or spurious.

Written after the published scoring rules (Chinchor, MUC-4 Evaluation Metrics, 1992), not after the original program:

* templates of answer and key are paired so that the total score is highest; a pair needs the same incident type;
* a fill is correct (1) or partial (.5): strings that share their head, or one of which stands in the other, are
  correct, those that share a word partial; a date or place that is within the other is partial; a more general weapon
  is partial; a number, type or effect is correct with its victim, and partial where only the value is right;
* alternatives in the key are equal; optional fills and templates of the key count only where they are answered;
* all templates: every fill of a template too many is spurious, of one left out missing.

Recall is what was scored over what the key holds, precision over what the answer holds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
from scipy.optimize import linear_sum_assignment


@dataclass(frozen=True, slots=True)
class Fill:
    """One fill of a slot.

    Attributes:
        values: equal alternatives.
        refs: strings of the victim or weapon that the value belongs to, empty where none is named.
        optional: True when it counts only where it is answered.
    """

    values: tuple[str, ...]
    refs: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """A template: slot to fills.

    Attributes:
        slots: fills by slot name.
        optional: True when the whole template counts only where it is answered.
    """

    slots: Mapping[str, tuple[Fill, ...]]
    optional: bool = False

    @property
    def types(self) -> frozenset[str]:
        """The incident types that it allows."""
        return frozenset(v for f in self.slots.get("incident_type", ()) for v in f.values)


@dataclass(slots=True)
class Tally:
    """What a slot scored: credit earned, fills possible (in the key) and actual (in the answer)."""

    credit: float = 0.0
    possible: int = 0
    actual: int = 0

    def add(self, other: Tally) -> None:
        """Add another tally."""
        self.credit += other.credit
        self.possible += other.possible
        self.actual += other.actual

    @property
    def figures(self) -> tuple[float, float, float]:
        """Precision, recall and F1 in per cent."""
        precision = self.credit / self.actual if self.actual else 0.0
        recall = self.credit / self.possible if self.possible else 0.0
        total = precision + recall
        return 100 * precision, 100 * recall, 200 * precision * recall / total if total else 0.0


@dataclass(slots=True)
class Score:
    """Tallies by slot: of all templates, and of those that could be paired."""

    slots: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    paired: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    templates: Tally = field(default_factory=Tally)

    def total(self, names: Iterable[str], *, paired: bool = False) -> Tally:
        """Add up the tallies of slots."""
        found = Tally()
        for name in names:
            found.add((self.paired if paired else self.slots)[name])
        return found


def score_document(score: Score, key: Sequence[Filled], answer: Sequence[Filled], names: Sequence[str]) -> None:
    """Add a document to a score.

    Args:
        score: what it is added to.
        key: the templates that are right.
        answer: the templates to be scored.
        names: slots that count.
    """
    grid = np.zeros((len(key), len(answer)))
    cells: dict[tuple[int, int], dict[str, Tally]] = {}
    for i, right in enumerate(key):
        for j, given in enumerate(answer):
            if not right.types & given.types:
                continue
            cells[i, j] = {n: score_slot(n, right.slots.get(n, ()), given.slots.get(n, ())) for n in names}
            grid[i, j] = sum(t.credit for t in cells[i, j].values()) + 1e-6
    pairs = (
        [(i, j) for i, j in zip(*linear_sum_assignment(-grid), strict=True) if grid[i, j] > 0] if grid.size else []
    )
    for i, j in pairs:
        for name, tally in cells[int(i), int(j)].items():
            score.slots[name].add(tally)
            score.paired[name].add(tally)
        score.templates.add(Tally(1, 1, 1))
    met = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, right in enumerate(key):
        if i in met[0] or right.optional:
            continue
        score.templates.add(Tally(0, 1, 0))
        for name in names:
            score.slots[name].add(score_slot(name, right.slots.get(name, ()), ()))
    for j, given in enumerate(answer):
        if j in met[1]:
            continue
        score.templates.add(Tally(0, 0, 1))
        for name in names:
            score.slots[name].add(score_slot(name, (), given.slots.get(name, ())))


def score_slot(name: str, key: Sequence[Fill], answer: Sequence[Fill]) -> Tally:
    """Score the fills of one slot in a pair of templates.

    Args:
        name: the slot.
        key: fills that are right.
        answer: fills to be scored.
    """
    required = sum(not f.optional for f in key)
    if not key or not answer:
        return Tally(0.0, required, len(answer))
    grid = np.array([[match(name, right, given) for given in answer] for right in key])
    # A required fill goes before an optional one of the same credit.
    bonus = np.array([[0.0 if right.optional else 1e-3] * len(answer) for right in key])
    credit, met = 0.0, 0
    for i, j in zip(*linear_sum_assignment(-(grid + bonus * (grid > 0))), strict=True):
        credit += float(grid[i, j])
        met += bool(key[i].optional and grid[i, j] > 0)
    return Tally(credit, required + met, len(answer))


def match(name: str, key: Fill, answer: Fill) -> float:
    """Return the credit of one fill against another: 1, .5 or 0."""
    return max((_match(name, key, k, answer, a) for k in key.values for a in answer.values), default=0.0)


def _match(name: str, key: Fill, right: str, answer: Fill, given: str) -> float:
    if name == "incident_date":
        return match_days(right, given)
    if name == "incident_location":
        return match_places(right, given)
    if name == "incident_instrument_type":
        if right == given:
            return 1.0
        return 0.5 if given in _GENERAL.get(right, ()) else 0.0
    if name in _REFERRING:
        if _number(right) != _number(given):
            return 0.0
        if not key.refs or any(match_strings(r, a) == 1.0 for r in key.refs for a in answer.refs):
            return 1.0
        return 0.5
    if name in _STRINGS:
        return match_strings(right, given)
    return 1.0 if right == given else 0.0


_REFERRING = frozenset(("hum_tgt_number", "hum_tgt_effect_of_incident", "hum_tgt_type", "phys_tgt_number"))
_STRINGS = frozenset((
    "incident_instrument_id", "perp_individual_id", "perp_organization_id", "phys_tgt_id", "hum_tgt_name",
    "hum_tgt_description", "hum_tgt",
))  # fmt: skip
#: Weapons and what is more general.
_GENERAL: dict[str, tuple[str, ...]] = {
    "MACHINE GUN": ("GUN",), "RIFLE": ("GUN",), "HANDGUN": ("GUN",), "MORTAR": ("PROJECTILE",),
    "VEHICLE BOMB": ("BOMB", "EXPLOSIVE"), "DYNAMITE": ("BOMB", "EXPLOSIVE"), "BOMB": ("EXPLOSIVE",),
    "AERIAL BOMB": ("BOMB", "EXPLOSIVE"), "GRENADE": ("BOMB", "EXPLOSIVE"), "MINE": ("BOMB", "EXPLOSIVE"),
    "MOLOTOV COCKTAIL": ("BOMB", "EXPLOSIVE"), "ROCKET": ("PROJECTILE",),
}  # fmt: skip
_MARK = re.compile(r"[^A-Z0-9 ]+")
_ARTICLES = frozenset(["THE", "A", "AN", "SOME", "HIS", "HER", "THEIR", "ITS", "SEVERAL", "OTHER"])
_LINKS = frozenset(["OF", "IN", "FROM", "WITH", "WHO", "AT", "ON", "BELONGING", "WHICH", "THAT", "NEAR"])


def _words(text: str) -> list[str]:
    words = _MARK.sub(" ", text.upper().replace("[", " ").replace("]", " ").replace("-", " ")).split()
    return [w for w in words if w not in _ARTICLES] or words


def _head(words: Sequence[str]) -> str:
    for at, word in enumerate(words):
        if at and word in _LINKS:
            return words[at - 1]
    return words[-1] if words else ""


def match_strings(right: str, given: str) -> float:
    """Return 1 for strings with one head or one within the other, .5 for a shared word, else 0."""
    first, second = _words(right), _words(given)
    if not first or not second:
        return 0.0
    if first == second or _head(first) == _head(second):
        return 1.0
    a, b = f" {' '.join(first)} ", f" {' '.join(second)} "
    if a in b or b in a:
        return 1.0
    shared = {w for w in set(first) & set(second) if w not in _LINKS and len(w) > 2}
    return 0.5 if shared else 0.0


def match_places(right: str, given: str) -> float:
    """Return 1 when country and narrowest place agree, .5 when anything does, else 0."""
    first, second = _parts(right), _parts(given)
    if not first or not second:
        return 0.0
    if first[0] == second[0] and first[-1] == second[-1]:
        return 1.0
    return 0.5 if set(first) & set(second) else 0.0


def _parts(text: str) -> list[str]:
    return [re.sub(r"\s*\([^)]*\)", "", p).strip().upper() for p in re.split(r":| - ", text) if p.strip()]


_MONTHS = {
    m: n
    for n, m in enumerate(["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], 1)
}
_DAY = re.compile(r"(\d{1,2})\s+([A-Z]{3})\w*\s+(\d{2})")


def read_days(text: str) -> tuple[date | None, date | None] | None:
    """Read ``30 DEC 89``, ``- 04 MAR 90`` (on or before) and ``01 JAN 90 - 04 JAN 90``; None for anything else."""
    found = []
    for match in _DAY.finditer(text.upper()):
        month = _MONTHS.get(match[2])
        if month is None:
            return None
        try:
            found.append(date(1900 + int(match[3]), month, int(match[1])))
        except ValueError:
            return None
    if not found:
        return None
    stripped = text.strip()
    if len(found) == 1:
        if stripped.startswith("-"):
            return None, found[0]
        return (found[0], None) if stripped.endswith("-") else (found[0], found[0])
    return found[0], found[-1]


def match_days(right: str, given: str) -> float:
    """Return 1 for the same days, .5 where they overlap, else 0."""
    first, second = read_days(right), read_days(given)
    if first is None or second is None:
        return 1.0 if right.strip() == given.strip() else 0.0
    if first == second:
        return 1.0
    low = max(d for d in (first[0] or date.min, second[0] or date.min))
    high = min(d for d in (first[1] or date.max, second[1] or date.max))
    return 0.5 if low <= high else 0.0


def _number(text: str) -> str:
    """ "~7", "14-" (at least) and "14" are the same number; MUC-4 let the marks go."""
    digits = re.sub(r"[~\s]", "", text).strip("-")
    return digits.lstrip("0") if digits and digits[0].isdigit() else text.strip()


__all__ = [
    "Fill", "Filled", "Score", "Tally", "match", "match_days", "match_places", "match_strings", "read_days",
    "score_document", "score_slot",
]  # fmt: skip

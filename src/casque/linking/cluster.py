"""Reports to attacks: candidates by date, scores by pair, then constrained clustering. No report is ever changed.

The clustering is greedy and complete: pairs are taken from the best score down, and two groups are joined only when
no pair across them is ruled out. A report that fits two attacks (nearly) as well which cannot be the same stays alone
and is marked for a person to decide. What a person decided always wins.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from casque.errors import DataError
from casque.linking.score import LINK_THRESHOLD, Pair, possible_until, read_days, score_pair
from casque.model import Decision, Report

#: A report is left alone when another attack comes this near in points.
AMBIGUITY_MARGIN = 1.0


@dataclass(frozen=True, slots=True)
class Linkage:
    """The outcome of linking.

    Attributes:
        clusters: groups of reports of the same attack, by date; every report is in exactly one.
        pairs: every pair that was compared and could be close, best first, with its reasons.
    """

    clusters: tuple[tuple[Report, ...], ...]
    pairs: tuple[Pair, ...]

    @property
    def open_pairs(self) -> tuple[Pair, ...]:
        """Pairs a person should look at: ambiguous, marked unsure, or within two points of the threshold."""
        return tuple(
            p
            for p in self.pairs
            if p.ruling == "unsure"
            or (p.ruling is None and not p.vetoes and (p.ambiguous or abs(p.score - LINK_THRESHOLD) < 2))
        )


def link_reports(reports: Iterable[Report], decisions: Iterable[Decision] = ()) -> tuple[tuple[Report, ...], ...]:
    """Group reports that tell of the same attack.

    Args:
        reports: reports of any source and mission, in any order.
        decisions: what people decided about pairs of reports; of two on one pair the later in the sequence holds.

    Returns:
        The groups, sorted by earliest date, reports inside by id. Every report is in exactly one group.

    Raises:
        DataError: when two different reports share an id, or decisions contradict each other.
    """
    return explain_links(reports, decisions).clusters


def explain_links(reports: Iterable[Report], decisions: Iterable[Decision] = ()) -> Linkage:
    """Group reports as :func:`link_reports` does, and keep every comparison with its reasons.

    Args:
        reports: reports of any source and mission, in any order.
        decisions: what people decided about pairs of reports.

    Returns:
        Groups and pairs.

    Raises:
        DataError: when two different reports share an id, or decisions contradict each other.
    """
    by_id = _index(reports)
    rulings = {d.pair: d.verdict for d in decisions if d.left in by_id and d.right in by_id}
    pairs = {p: score_pair(by_id[p[0]], by_id[p[1]]) for p in _find_candidates(tuple(by_id.values())) | set(rulings)}
    pairs = {key: replace(pair, ruling=rulings.get(key)) for key, pair in pairs.items()}
    pairs = _mark_ambiguous(pairs)
    groups = _join(sorted(by_id), pairs)
    clusters = [tuple(by_id[i] for i in sorted(group)) for group in groups]
    ranked = sorted(pairs.values(), key=lambda p: (-p.score, p.left, p.right))
    return Linkage(tuple(sorted(clusters, key=_order)), tuple(ranked))


def _index(reports: Iterable[Report]) -> dict[str, Report]:
    by_id: dict[str, Report] = {}
    for report in reports:
        known = by_id.setdefault(report.id, report)
        if known != report:
            raise DataError(
                f"two different reports have the id {report.id}",
                "one current version of each report",
                "pass only the latest version of a report, or give the second one an id of its own",
            )
    return {i: by_id[i] for i in sorted(by_id)}


def _order(cluster: tuple[Report, ...]) -> tuple[str, str, str]:
    days = [d for d in map(read_days, cluster) if d is not None]
    # The most precise date orders the group: a month-level report would pull it to the start of the month.
    best = min(days, key=lambda d: (d.precision, d.start, d.end), default=None)
    return (best.start.isoformat(), best.end.isoformat(), cluster[0].id) if best else ("9999", "", cluster[0].id)


def _find_candidates(reports: Sequence[Report]) -> set[tuple[str, str]]:
    """Return pairs whose dates could meet, by a sweep over start days."""
    dated = sorted(((d, r) for r in reports if (d := read_days(r)) is not None), key=lambda x: (x[0].start, x[1].id))
    found = set()
    for i, (days, report) in enumerate(dated):
        last = possible_until(days)
        for other_days, other in dated[i + 1 :]:
            if other_days.start > last:
                break
            if report.mission == other.mission or report.mission is None or other.mission is None:
                found.add((report.id, other.id) if report.id < other.id else (other.id, report.id))
    return found


def _mark_ambiguous(pairs: dict[tuple[str, str], Pair]) -> dict[tuple[str, str], Pair]:
    """Mark the links of a report that fits two attacks (nearly) as well which rule each other out."""
    partners: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs.values():
        if pair.linkable:
            partners[pair.left].append(pair)
            partners[pair.right].append(pair)
    marked = dict(pairs)
    for report_id, links in partners.items():
        if any(pair.ruling == "same" for pair in links):
            continue
        best = max(pair.score for pair in links)
        near = [pair for pair in links if best - pair.score < AMBIGUITY_MARGIN]
        others = sorted({p.right if p.left == report_id else p.left for p in near})
        if any(_are_apart(pairs.get((x, y))) for i, x in enumerate(others) for y in others[i + 1 :]):
            for pair in links:
                key = (pair.left, pair.right)
                marked[key] = replace(marked[key], ambiguous=True)
    return marked


def _join(ids: Sequence[str], pairs: dict[tuple[str, str], Pair]) -> list[set[str]]:
    group_of = {i: {i} for i in ids}

    def merge(left: str, right: str) -> None:
        joined = group_of[left] | group_of[right]
        for i in joined:
            group_of[i] = joined

    for key in sorted(k for k, p in pairs.items() if p.ruling == "same"):
        merge(*key)
    for key, pair in sorted(pairs.items()):
        if pair.ruling in ("different", "unsure") and group_of[key[0]] is group_of[key[1]]:
            raise DataError(
                f"decisions contradict each other: {key[0]} and {key[1]} are decided {pair.ruling}, "
                "but other decisions make them the same attack",
                "decisions on pairs that agree with each other",
                "look at the decisions on these two reports again and add the one that is to hold",
            )
    best_first = sorted((p for p in pairs.values() if p.linkable), key=lambda p: (-p.score, p.left, p.right))
    for pair in best_first:
        left, right = group_of[pair.left], group_of[pair.right]
        if left is not right and _may_join(left, right, pairs):
            merge(pair.left, pair.right)
    unique = {id(group): group for group in group_of.values()}
    return list(unique.values())


def _may_join(left: set[str], right: set[str], pairs: dict[tuple[str, str], Pair]) -> bool:
    for x in left:
        for y in right:
            if _are_apart(pairs.get((x, y) if x < y else (y, x))):
                return False
    return True


def _are_apart(pair: Pair | None) -> bool:
    # A pair that was never a candidate lies apart in time or mission.
    if pair is None or pair.ruling in ("different", "unsure"):
        return True
    return pair.ruling is None and bool(pair.vetoes)

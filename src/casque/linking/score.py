"""Same attack? One pair of reports: what speaks for it, what against, and what rules it out.

Points are added up, each with its reason. A pair with a veto is never linked by the machine; a pair without one is
linked from :data:`LINK_THRESHOLD` points on. The weights were set by hand on the attacks of Mali; they stand here and
nowhere else. What is missing on one side gives no points and rules nothing out.

=============  ======================================================================================================
part           points
=============  ======================================================================================================
date           same day +4, one day apart +2, two days -1; week on day +2; month on day +1; month on month or year 0.5
place          same name or within 5 km +3; within the precision's radius +2; only one of them coarse +1
nationality    same nationalities among the victims +2, overlapping +1, only the injured differ -1
killed         equal: four or more +3, two or three +2, nobody or one +1; one off 0, two -1; none against some -2
injured        ranges meet +1 (from three up +1.5), less than half apart +0.5, else -0.5
attack type    a type in common +1, related types +0.5, unrelated -1
target, actor  the same +0.5 each
=============  ======================================================================================================

Vetoes: same document, same structured source, other mission, other country, days more than two apart, published
before the other's attack, out of reach of both places, other nationalities killed, killed counts more than two (or a
quarter) apart, hostile against not hostile.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from casque.linking.distance import separate
from casque.model import CountRange, DateRange, Place, Report

#: Version of the comparison and its weights.
LINK_VERSION = "linking@1"
#: Points from which two reports are taken for the same attack.
LINK_THRESHOLD = 5.0
#: Days by which two day-precise dates may differ (time zones, "yesterday", corrections).
DAY_SLACK = 2
#: Killed counts may differ by this much: later corrections.
KILLED_SLACK = 2
#: Sources of which two reports may tell of the same attack (texts, corrections); a table has one row an attack.
UNSTRUCTURED = frozenset({"text", "desk"})

_FAMILIES = (
    frozenset({"ied", "landmine"}),
    frozenset({"ied", "suicide_bombing"}),
    frozenset({"ambush", "complex_attack", "direct_fire"}),
    frozenset({"complex_attack", "suicide_bombing", "indirect_fire"}),
    frozenset({"direct_fire", "assault"}),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One component of a score.

    Attributes:
        name: what was compared ("date", "place", ...).
        points: points for (or, negative, against) the same attack.
        reason: why, in words.
    """

    name: str
    points: float
    reason: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two reports compared.

    Attributes:
        left: id of one report (the first in alphabetical order).
        right: id of the other.
        parts: the components of the score.
        vetoes: reasons that rule the same attack out; empty when nothing does.
        ruling: ``same``, ``different`` or ``unsure`` when a person decided, else None.
        ambiguous: True when another attack fits one of the two reports as well.
    """

    left: str
    right: str
    parts: tuple[Part, ...]
    vetoes: tuple[str, ...]
    ruling: str | None = None
    ambiguous: bool = False

    @property
    def score(self) -> float:
        """Sum of the points."""
        return sum(part.points for part in self.parts)

    @property
    def linkable(self) -> bool:
        """Whether the machine, or the person who ruled, takes the two for the same attack."""
        if self.ruling is not None:
            return self.ruling == "same"
        return not self.vetoes and not self.ambiguous and self.score >= LINK_THRESHOLD

    @property
    def reason(self) -> str:
        """The whole comparison in one line."""
        told = [f"{p.name} {p.points:+g} ({p.reason})" for p in self.parts if p.points]
        return "; ".join([*(f"ruled out: {v}" for v in self.vetoes), *told]) or "nothing to compare"


def score_pair(a: Report, b: Report) -> Pair:
    """Compare two reports.

    Args:
        a: a report.
        b: another; the order does not matter.

    Returns:
        The comparison with its parts and vetoes.
    """
    left, right = (a, b) if a.id <= b.id else (b, a)
    parts: list[Part] = []
    vetoes: list[str] = []
    _compare_origin(left, right, vetoes)
    _compare_dates(left, right, parts, vetoes)
    _compare_places(left.place, right.place, parts, vetoes)
    _compare_nationalities(left, right, parts, vetoes)
    _compare_killed(left, right, parts, vetoes)
    _compare_injured(left, right, parts)
    _compare_means(left, right, parts)
    return Pair(left.id, right.id, tuple(parts), tuple(vetoes))


def read_days(report: Report) -> DateRange | None:
    """Return the days on which a report's attack may have been.

    Args:
        report: a report.

    Returns:
        Its date range; without one, the year up to its publication; None when neither is known.
    """
    if report.date is not None:
        return report.date.range
    if report.published is not None:
        return DateRange(report.published - timedelta(days=365), report.published, 5)
    return None


def is_own_claim(report: Report) -> bool:
    """Tell whether a report is the perpetrator's own account, graded E by the codebook: a claim, no observation."""
    return report.grade.reliability == "E"


def _document_of(report: Report) -> str | None:
    if report.sha256 is not None:
        return report.sha256[:12]
    return report.id.split(":")[1] if report.source == "text" and report.id.count(":") >= 2 else None


def _compare_origin(a: Report, b: Report, vetoes: list[str]) -> None:
    if a.source == b.source and a.source not in UNSTRUCTURED:
        vetoes.append(f"two entries of the source {a.source}")
    elif a.source == b.source == "text" and _document_of(a) is not None and _document_of(a) == _document_of(b):
        vetoes.append("two reports of one document")
    if a.mission is not None and b.mission is not None and a.mission != b.mission:
        vetoes.append(f"missions {a.mission} and {b.mission}")
    if {a.hostile, b.hostile} == {True, False}:
        vetoes.append("one is hostile, the other is not")


def _compare_dates(a: Report, b: Report, parts: list[Part], vetoes: list[str]) -> None:
    days_a, days_b = read_days(a), read_days(b)
    if days_a is None or days_b is None:
        vetoes.append("no date and no day of publication to bound it")
        return
    for one, other in ((a, days_b), (b, days_a)):
        if one.published is not None and one.published < other.start - timedelta(days=1):
            vetoes.append(f"{one.id} was published on {one.published}, before {other.start}")
    apart = max((days_a.start - days_b.end).days, (days_b.start - days_a.end).days, 0)
    if apart > DAY_SLACK:
        vetoes.append(f"{apart} days apart")
        return
    coarse = max(days_a.precision, days_b.precision)
    fine = min(days_a.precision, days_b.precision)
    if coarse <= 2:
        points = (4.0, 2.0, -1.0)[apart] if coarse == 1 else (3.0, 1.0, -1.0)[apart]
        reason = "same day" if apart == 0 else f"{apart} day(s) apart"
    elif coarse == 3:
        points, reason = (2.0, "same week") if apart == 0 else (0.0, f"{apart} day(s) outside the week")
    elif apart:
        points, reason = -1.0, f"{apart} day(s) outside the period"
    elif coarse == 4:
        points, reason = (1.0, "a day of the month") if fine < 4 else (0.5, "same month")
    else:
        points, reason = (0.5, "a day of the year") if fine < 4 else (0.0, "same year")
    if a.date is None or b.date is None:
        points, reason = min(points, 0.0), "one is undated"
    parts.append(Part("date", points, reason))


def _compare_places(a: Place | None, b: Place | None, parts: list[Part], vetoes: list[str]) -> None:
    if a is None or b is None:
        return
    if a.country is not None and b.country is not None and a.country != b.country:
        vetoes.append(f"countries {a.country} and {b.country}")
        return
    coarse = max(a.precision, b.precision)
    same_name = a.name.casefold() == b.name.casefold()
    found = separate(a, b)
    if found is None:
        if same_name:
            parts.append(Part("place", 3.0 if coarse <= 3 else 1.0, f"both {a.name}"))
        return
    distance, allowed = found
    if distance > allowed:
        vetoes.append(f"{distance:.0f} km apart, {allowed:.0f} km possible")
    elif coarse >= 6:
        return
    elif coarse >= 4:
        parts.append(Part("place", 1.0, f"{distance:.0f} km apart, one of them only roughly known"))
    elif same_name or distance <= 5:
        parts.append(Part("place", 3.0, f"{distance:.0f} km apart"))
    else:
        parts.append(Part("place", 2.0, f"{distance:.0f} km apart, within what the precision allows"))


def _nationalities(report: Report, outcome: str) -> frozenset[str]:
    return frozenset(
        c.nationality
        for c in report.casualties
        if c.group == "un" and c.outcome == outcome and c.nationality is not None and c.count.high != 0
    )


def _compare_nationalities(a: Report, b: Report, parts: list[Part], vetoes: list[str]) -> None:
    killed_a, killed_b = _nationalities(a, "killed"), _nationalities(b, "killed")
    if killed_a and killed_b:
        if not killed_a & killed_b:
            vetoes.append(f"killed were {_list(killed_a)} and {_list(killed_b)}")
        elif killed_a == killed_b:
            parts.append(Part("nationality", 2.0, f"both {_list(killed_a)}"))
        else:
            parts.append(Part("nationality", 1.0, f"both name {_list(killed_a & killed_b)}"))
        return
    all_a = killed_a | _nationalities(a, "injured")
    all_b = killed_b | _nationalities(b, "injured")
    if all_a and all_b:
        if all_a & all_b:
            parts.append(Part("nationality", 1.0, f"both name {_list(all_a & all_b)}"))
        else:
            parts.append(Part("nationality", -1.0, f"victims were {_list(all_a)} and {_list(all_b)}"))


def _compare_killed(a: Report, b: Report, parts: list[Part], vetoes: list[str]) -> None:
    count_a, count_b = _count_killed(a), _count_killed(b)
    if count_a is None or count_b is None:
        return
    gap = _gap(count_a, count_b)
    most = max(_most(count_a), _most(count_b))
    if gap > max(KILLED_SLACK, most // 4):
        if is_own_claim(a) or is_own_claim(b):
            parts.append(Part("killed", 0.0, "the perpetrator's count is not compared"))
        else:
            vetoes.append(f"killed differ by {gap}")
    elif gap == 0:
        least = min(_most(count_a), _most(count_b))
        parts.append(Part("killed", 3.0 if least >= 4 else 2.0 if least >= 2 else 1.0, f"{least} in both"))
    elif 0 in (count_a.high, count_b.high):
        parts.append(Part("killed", -2.0, "nobody in one, somebody in the other"))
    else:
        parts.append(Part("killed", 0.0 if gap == 1 else -1.0, f"differ by {gap}"))


def _count_killed(report: Report) -> CountRange | None:
    """Return the killed from the count at the time to the count with late deaths: another source may give either."""
    whole = report.total("killed")
    later = [
        c.count
        for c in report.casualties
        if c.outcome == "killed" and c.group == "un" and c.death_date is not None
        if report.date is None or c.death_date > report.date.range.start
    ]
    if whole is None or not later:
        return whole
    number = sum(c.best or c.low or 0 for c in later)
    return CountRange(max((whole.low or 0) - number, 0), whole.best, whole.high, "range")


def _compare_injured(a: Report, b: Report, parts: list[Part]) -> None:
    count_a, count_b = a.total("injured"), b.total("injured")
    if count_a is None or count_b is None:
        return
    gap = _gap(count_a, count_b)
    least, most = sorted((_most(count_a), _most(count_b)))
    if gap == 0:
        parts.append(Part("injured", 1.5 if least >= 3 else 1.0, "counts meet"))
    elif gap * 2 <= most:
        parts.append(Part("injured", 0.5, f"differ by {gap}"))
    else:
        parts.append(Part("injured", -0.5, f"differ by {gap}"))


def _compare_means(a: Report, b: Report, parts: list[Part]) -> None:
    types_a, types_b = set(a.attack_types), set(b.attack_types)
    if types_a and types_b:
        if types_a & types_b:
            parts.append(Part("attack type", 1.0, f"both {_list(types_a & types_b)}"))
        elif any(types_a & family and types_b & family for family in _FAMILIES):
            parts.append(Part("attack type", 0.5, f"{_list(types_a)} is near {_list(types_b)}"))
        elif "other" not in types_a | types_b:
            parts.append(Part("attack type", -1.0, f"{_list(types_a)} against {_list(types_b)}"))
    if a.target == b.target != "unknown":
        parts.append(Part("target", 0.5, f"both {a.target}"))
    actors = {x.actor for x in a.attributions if x.actor} & {x.actor for x in b.attributions if x.actor}
    if actors:
        parts.append(Part("actor", 0.5, f"both {_list(actors)}"))


def _gap(a: CountRange, b: CountRange) -> int:
    low_a, low_b = a.low or 0, b.low or 0
    gap = 0
    if a.high is not None:
        gap = max(gap, low_b - a.high)
    if b.high is not None:
        gap = max(gap, low_a - b.high)
    return gap


def _most(count: CountRange) -> int:
    return next((n for n in (count.best, count.high, count.low) if n is not None), 0)


def _list(items: set[str] | frozenset[str]) -> str:
    return ", ".join(sorted(items))


def possible_until(days: DateRange) -> date:
    """Return the last day on which a report of another date can still tell of an attack in ``days``."""
    return days.end + timedelta(days=DAY_SLACK)

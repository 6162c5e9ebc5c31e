"""How many were killed and injured in one attack, over all of its reports: lowest, best and highest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casque.model import CasualtyCount, CountRange, DateRange, Report

LateDeath = tuple[date, str | None, int]


def collect_late_deaths(reports: Sequence[Report], days: DateRange) -> tuple[LateDeath, ...]:
    """Collect the deaths of wounds that reports state with their own day; the same death told twice counts once.

    Args:
        reports: reports of one incident.
        days: the attack's days; a death on its first day is not late.

    Returns:
        (day, nationality, number), by day.
    """
    told: dict[tuple[date, str | None], int] = {}
    for report in reports:
        own: dict[tuple[date, str | None], int] = {}
        for c in _list_killed(report):
            if c.death_date is None or c.death_date <= days.start:
                continue
            key = (c.death_date, c.nationality)
            own[key] = own.get(key, 0) + (c.count.best or c.count.low or 0)
        for key, number in own.items():
            told[key] = max(told.get(key, 0), number)
    known = {day for (day, nationality), number in told.items() if nationality is not None and number}
    kept = [(d, n, k) for (d, n), k in told.items() if k and (n is not None or d not in known)]
    return tuple(sorted(kept, key=lambda x: (x[0], x[1] or "")))


def resolve_killed(
    ranked: Sequence[Report], claims: frozenset[str], late: tuple[LateDeath, ...]
) -> tuple[CountRange | None, str | None]:
    """Resolve the UN personnel killed, deaths of wounds included.

    A report that tells of late deaths itself is taken at its word: its total holds them. So is an analyst's
    correction. To the count of another report they are added when it was published before them. When that cannot be
    told, only its high end rises, unless its figure is one that a report with the late deaths gives as well. A report
    of nothing but a late death says nothing of the attack's total.

    Args:
        ranked: reports, best first.
        claims: ids of perpetrators' own accounts.
        late: late deaths over all reports.

    Returns:
        The count and the id of the report whose figure was taken; (None, None) when nothing is stated.
    """
    stated = [(r, c) for r in ranked if (c := r.total("killed")) is not None]
    whole = [(r, c) for r, c in stated if not all(_is_late(row, r) for row in _list_killed(r))]
    if stated and not whole:
        return CountRange.exactly(sum(number for _, _, number in late)), stated[0][0].id
    totals = {c.best for r, c in whole if any(_is_late(row, r) for row in _list_killed(r))}
    return _combine([(r, _carry_over(r, c, late, totals)) for r, c in whole], claims)


def resolve_injured(ranked: Sequence[Report], claims: frozenset[str]) -> tuple[CountRange | None, str | None]:
    """Resolve the UN personnel injured.

    Args:
        ranked: reports, best first.
        claims: ids of perpetrators' own accounts.

    Returns:
        The count and the id of the report whose figure was taken; (None, None) when nothing is stated.
    """
    return _combine([(r, c) for r in ranked if (c := r.total("injured")) is not None], claims)


def _combine(stated: list[tuple[Report, CountRange]], claims: frozenset[str]) -> tuple[CountRange | None, str | None]:
    """Take the best figure from the best-ranked report that has one, lowest and highest from all above the floor.

    Perpetrators' own accounts are left out unless nobody else states anything. An analyst's correction stands alone.
    A high end left open by one report ("at least four") is closed by another that states a number.
    """
    stated = [(r, c) for r, c in stated if (c.low, c.best, c.high) != (None, None, None)]
    stated = [(r, c) for r, c in stated if r.id not in claims] or stated
    if not stated:
        return None, None
    if stated[0][0].source == "desk":
        return stated[0][1], stated[0][0].id
    chosen, best = next(((r, c.best) for r, c in stated if c.best is not None), (stated[0][0], None))
    low = min((c.low for _, c in stated if c.low is not None), default=None)
    high = max((c.high for _, c in stated if c.high is not None), default=None)
    if best is not None:
        low = best if low is None else min(low, best)
        high = None if high is None else max(high, best)
    if low is not None and high is not None and low > high:
        # "At least six" beside "at most four": the high end is open.
        high = None
    return CountRange(low, best, high, _name_bound(low, best, high)), chosen.id


def _carry_over(
    report: Report, count: CountRange, late: tuple[LateDeath, ...], totals: set[int | None]
) -> CountRange:
    own = {c.death_date for c in _list_killed(report) if _is_late(c, report)}
    sure, doubtful = 0, 0
    for day, _, number in late:
        if day in own or report.source == "desk":
            continue
        if report.published is not None and report.published < day:
            sure += number
        elif count.best not in totals:
            doubtful += number
    if not sure and not doubtful:
        return count
    low, best, high = (None if n is None else n + sure for n in (count.low, count.best, count.high))
    high = None if high is None else high + doubtful
    return CountRange(low, best, high, _name_bound(low, best, high))


def _list_killed(report: Report) -> list[CasualtyCount]:
    return [c for c in report.casualties if c.outcome == "killed" and c.group == "un"]


def _is_late(row: CasualtyCount, report: Report) -> bool:
    return row.death_date is not None and (report.date is None or row.death_date > report.date.range.start)


def _name_bound(low: int | None, best: int | None, high: int | None) -> str:
    return "exact" if low == best == high else "at_least" if high is None else "range"

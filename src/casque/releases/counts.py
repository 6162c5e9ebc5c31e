"""How many were killed and injured in one attack, over all of its reports: lowest, best and highest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from casque.model import CountRange, DateRange, Report, add_counts

LateDeath = tuple[date, str | None, int]


def count_at_once(report: Report, outcome: str) -> CountRange | None:
    """Add up UN personnel of one outcome, without deaths that the report dates after the attack and adds on top.

    Args:
        report: a report.
        outcome: ``killed`` or ``injured``.

    Returns:
        The sum, or None when the report states nothing but late deaths, or nothing.
    """
    return add_counts(
        [
            c.count
            for c in report.casualties
            if c.outcome == outcome and c.group == "un" and not c.part_of_total and not _is_late(c.death_date, report)
        ]
    )


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
        for c in report.casualties:
            if c.outcome != "killed" or c.group != "un" or c.death_date is None or c.death_date <= days.start:
                continue
            key = (c.death_date, c.nationality)
            own[key] = own.get(key, 0) + (c.count.best or c.count.low or 0)
        for key, number in own.items():
            told[key] = max(told.get(key, 0), number)
    known = {day for (day, nationality), number in told.items() if nationality is not None and number}
    kept = [(d, n, k) for (d, n), k in told.items() if k and (n is not None or d not in known)]
    return tuple(sorted(kept, key=lambda x: (x[0], x[1] or "")))


def resolve_count(
    ranked: Sequence[Report], claims: frozenset[str], outcome: str
) -> tuple[CountRange | None, str | None]:
    """Resolve a count over the reports of one incident.

    The best-ranked report that states a number gives the best figure. The lowest and highest come from all reports
    above the floor: perpetrators' own accounts are left out unless nobody else states anything. An analyst's
    correction stands alone. A high end left open by one report ("at least four") is closed by another that states a
    number.

    Args:
        ranked: reports, best first.
        claims: ids of perpetrators' own accounts.
        outcome: ``killed`` or ``injured``.

    Returns:
        The count and the id of the report whose figure was taken; (None, None) when nothing is stated.
    """
    stated = [(r, c) for r in ranked if (c := count_at_once(r, outcome)) is not None]
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
        # "At least six" beside "four" from a source that is believed less: the high end is open.
        high = None
    bound = "exact" if low == best == high else "at_least" if high is None else "range"
    return CountRange(low, best, high, bound), chosen.id


def add_late_deaths(
    killed: CountRange | None, chosen: Report | None, late: tuple[LateDeath, ...]
) -> CountRange | None:
    """Carry deaths of wounds over into the count of the killed.

    A report's own late deaths are added when it counts them on top, and left when they are part of its total. Those
    that only another report tells are added when the chosen report was published before them; when that cannot be
    told, only the high end rises.

    Args:
        killed: the count without late deaths that are on top of totals, or None.
        chosen: the report that gave it, or None.
        late: late deaths over all reports.

    Returns:
        The count with late deaths.
    """
    if not late:
        return killed
    if killed is None or chosen is None:
        return CountRange.exactly(sum(n for _, _, n in late))
    own = [
        c for c in chosen.casualties if c.outcome == "killed" and c.group == "un" and _is_late(c.death_date, chosen)
    ]
    inside = {c.death_date for c in own if c.part_of_total}
    on_top = {c.death_date for c in own if not c.part_of_total}
    sure, doubtful = 0, 0
    for day, _, number in late:
        if day in inside:
            continue
        if day in on_top or (chosen.published is not None and chosen.published < day):
            sure += number
        else:
            doubtful += number
    low, best, high = killed.low, killed.best, killed.high
    low = None if low is None else low + sure
    best = None if best is None else best + sure
    high = None if high is None else high + sure + doubtful
    bound = "exact" if low == best == high else "at_least" if high is None else "range"
    return replace(killed, low=low, best=best, high=high, bound=bound)


def _is_late(death_date: date | None, report: Report) -> bool:
    return death_date is not None and (report.date is None or death_date > report.date.range.start)

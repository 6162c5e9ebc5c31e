"""Intervals for counts of rare events: rates, ratios of two counts, and a yearly growth factor.

Nothing here is drawn at random: every interval is exact or asymptotic and comes out the same each time.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

#: Two-sided coverage of every interval in this room.
COVERAGE = 0.95
_Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number with its interval.

    Attributes:
        value: the estimate, or None where the data leave it undefined (nothing before, or nothing at all).
        low: lower end of the 95 % interval, or None.
        high: upper end, or None where it is unbounded.
        method: how the interval was made, in a few words.
    """

    value: float | None
    low: float | None
    high: float | None
    method: str


def bound_rate(events: int, exposure: float) -> Estimate:
    """Give the exact (Garwood) interval of a Poisson rate.

    Args:
        events: number of events, from 0.
        exposure: what they are counted over (person-years, days), above 0.

    Returns:
        Events per unit of exposure with its exact 95 % interval.

    Raises:
        ValueError: for a negative count or an exposure that is not above 0.

    Source: Garwood, F. (1936), Fiducial limits for the Poisson distribution, Biometrika 28.
    """
    if events < 0 or exposure <= 0:
        raise ValueError(f"{events} events over an exposure of {exposure} have no rate")
    from scipy.special import gammaincinv

    tail = (1 - COVERAGE) / 2
    low = float(gammaincinv(events, tail)) if events else 0.0
    high = float(gammaincinv(events + 1, 1 - tail))
    return Estimate(events / exposure, low / exposure, high / exposure, "exact Poisson (Garwood)")


def compare_counts(after: int, before: int, days_after: float, days_before: float) -> Estimate:
    """Compare two Poisson rates by the conditional binomial.

    Given their sum, the later count is binomial; the exact (Clopper-Pearson) interval of its share becomes the
    interval of the ratio.

    Args:
        after: events in the later window.
        before: events in the earlier window.
        days_after: length of the later window, above 0.
        days_before: length of the earlier window, above 0.

    Returns:
        Rate after divided by rate before; without value or upper end when nothing happened before.

    Raises:
        ValueError: for a negative count or an empty window.

    Source: Przyborowski, J. & Wilenski, H. (1940), Biometrika 31; Clopper, C. & Pearson, E. (1934), Biometrika 26.
    """
    if after < 0 or before < 0 or days_after <= 0 or days_before <= 0:
        raise ValueError("counts must not be negative, and windows must have days")
    method = "conditional binomial, exact"
    total = after + before
    if total == 0:
        return Estimate(None, None, None, method)
    from scipy.special import betaincinv

    tail = (1 - COVERAGE) / 2
    scale = days_before / days_after
    low_share = float(betaincinv(after, before + 1, tail)) if after else 0.0
    high_share = float(betaincinv(after + 1, before, 1 - tail)) if before else 1.0
    low = scale * low_share / (1 - low_share) if low_share < 1 else math.inf
    high = scale * high_share / (1 - high_share) if high_share < 1 else None
    return Estimate(scale * after / before if before else None, low, high, method)


def compare_clustered(after: Sequence[int], before: Sequence[int], days_after: float, days_before: float) -> Estimate:
    """Compare two totals of deaths that come in clusters (several in one attack).

    Each total is a compound Poisson sum: its variance is estimated by the sum of the squared cluster sizes, and the
    interval is made on the logarithm of the ratio. It widens as soon as a few attacks carry many deaths.

    Args:
        after: deaths of each fatal day in the later window.
        before: deaths of each fatal day in the earlier window.
        days_after: length of the later window, above 0.
        days_before: length of the earlier window, above 0.

    Returns:
        Deaths a day after divided by deaths a day before; no value when a window has none.

    Raises:
        ValueError: for an empty window.
    """
    if days_after <= 0 or days_before <= 0:
        raise ValueError("windows must have days")
    method = "compound Poisson over fatal days, log scale"
    total_after, total_before = sum(after), sum(before)
    if not total_after or not total_before:
        return Estimate(None, None, None, method)
    ratio = (total_after / days_after) / (total_before / days_before)
    variance = sum(n * n for n in after) / total_after**2 + sum(n * n for n in before) / total_before**2
    half = _Z * math.sqrt(variance)
    return Estimate(ratio, ratio * math.exp(-half), ratio * math.exp(half), method)


def fit_growth(days: Sequence[date], start: date, end: date) -> Estimate:
    """Fit the yearly growth factor of the rate at which events happen.

    The model is a Poisson process whose rate is a straight line on the logarithmic scale, fitted by maximum
    likelihood to every single day of the period, so part years weigh what they are worth. The interval is Wald's,
    widened where the counts by quarter vary more than a Poisson process would (Pearson dispersion above 1).

    Args:
        days: the days with an event, each once; those outside the period are left out.
        start: first day under observation.
        end: last day under observation.

    Returns:
        The factor by which the rate changes in a year (1 is no change), with its interval; no value with fewer than
        three events or less than a year.

    Source: Cox, D. & Lewis, P. (1966), The Statistical Analysis of Series of Events, section 3.3.
    """
    method = "log-linear Poisson process by days, maximum likelihood"
    inside = sorted({day for day in days if start <= day <= end})
    length = (end - start).days + 1
    if len(inside) < 3 or length < 365:
        return Estimate(None, None, None, method)
    import numpy as np

    hit = np.zeros(length)
    hit[[(day - start).days for day in inside]] = 1.0
    year = (np.arange(length) - (length - 1) / 2) / 365.25
    level, slope = math.log(len(inside) / length), 0.0
    for _ in range(60):
        mean = np.exp(level + slope * year)
        rest = hit - mean
        gradient = np.array([rest.sum(), (rest * year).sum()])
        cross = (mean * year).sum()
        information = np.array([[mean.sum(), cross], [cross, (mean * year * year).sum()]])
        step = np.linalg.solve(information, gradient)
        level, slope = level + float(step[0]), slope + float(step[1])
        if abs(step[1]) < 1e-10:
            break
    # Calendar quarters, so that the same record is not judged differently for a window that begins a day later.
    stamps = [date.fromordinal(start.toordinal() + number) for number in range(length)]
    quarters = np.array([day.year * 4 + (day.month - 1) // 3 for day in stamps])
    quarters -= quarters[0]
    fitted = np.bincount(quarters, weights=mean)
    seen = np.bincount(quarters, weights=hit)
    dispersion = float(((seen - fitted) ** 2 / fitted).sum() / max(1, len(fitted) - 2))
    error = math.sqrt(float(np.linalg.inv(information)[1, 1]) * max(1.0, dispersion))
    if dispersion > 1:
        method += f", widened for dispersion {dispersion:.2f}"
    return Estimate(math.exp(slope), math.exp(slope - _Z * error), math.exp(slope + _Z * error), method)

"""Trend claims: counts before and after with an interval, and a plain sentence.

The register knows fatal attacks only, by the day of death; what it says of a trend is said of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from casque.analysis.counting import Counter, build_counter, make_definition
from casque.analysis.exposure import first_strength_day
from casque.analysis.intervals import Estimate, compare_clustered, compare_counts, fit_growth
from casque.analysis.missions import Operation, find_operation
from casque.analysis.periods import read_period
from casque.analysis.superlatives import choose_day, note_vague_day, refuse_claim
from casque.analysis.tolls import name_record
from casque.analysis.wording import say_day, say_number, say_period, say_ratio
from casque.model import Claim, Document, Measure, Register, Verdict

#: Where a text names no beginning, the last year is laid against the year before.
WINDOW_DAYS = 365
#: The shortest window that is compared.
LEAST_DAYS = 60

Series = Sequence[tuple[date, int]]


def check_trend(claim: Claim, document: Document, register: Register, *, as_of: date | None = None) -> Verdict:
    """Compare the time the text speaks of with an equally long time before it, and fit the whole record.

    Args:
        claim: of kind ``trend``.
        document: the text, for its date of publication.
        register: the record; the mission must be known by day.
        as_of: day to be used where the text gives none, instead of its publication day.

    Returns:
        ``consistent`` when an interval lies wholly on the claimed side of no change and none on the other side,
        ``not_supported`` otherwise (the sentence says whether the record shows the opposite or no trend at all),
        ``cannot_be_checked`` without a mission, a day or daily figures.
    """
    counter = build_counter(register)
    operation = find_operation(claim.mission) if claim.mission is not None else None
    day = choose_day(claim, document, as_of)
    if operation is None or operation.acronym not in counter.missions:
        return refuse_claim(claim, register, "The text names no mission of the register whose trend could be read.")
    if day is None:
        return refuse_claim(claim, register, "No day is known to which the trend runs; give one with --as-of.")
    cause = "all" if claim.cause == "all" else "hostile"
    series = counter.daily_series(make_definition(operation.acronym, cause), None, day)
    if series is None:
        return refuse_claim(
            claim,
            register,
            f"The digest knows {operation.acronym} by year only; pull the full register with "
            "`casque source pull un_fatalities`.",
        )
    notes = note_vague_day(claim, document, as_of)
    if day > register.last_day:
        notes.append(f"The record ends on {say_day(register.last_day)}: later deaths are not in it.")
        day = register.last_day
    if operation.end is not None and day > operation.end:
        day = operation.end
    begin = _first_day(operation)
    split = _choose_split(claim, begin, day)
    if split is None:
        return refuse_claim(claim, register, f"{operation.acronym} had served too short a time for a trend.")
    length = (day - split).days + 1
    earlier = max(begin, split - timedelta(days=length))
    measures = _measure(series, begin, earlier, split, day)
    up = claim.direction != "down"
    measures = [_judge(measure, up) for measure in measures]
    asked = [one for one in measures if _is_asked(claim, one)]
    ups = [one for one in asked if one.holds]
    downs = [one for one in asked if one.holds is False]
    verdict = "consistent" if ups and not downs else "not_supported"
    if earlier > split - timedelta(days=length):
        notes.append(f"The mission served only {(split - earlier).days} days before; rates a day are compared.")
    notes.append("The register holds deaths only: attacks that killed nobody are not in it.")
    notes.append(
        "The beginning was chosen by the text."
        if claim.since is not None
        else f"The text names no beginning: the last {length} days were laid against the days before."
    )
    sentence = _say(operation, name_record(register), measures, asked, (earlier, split, day), up)
    return Verdict(
        "trend",
        claim.text,
        claim.span,
        verdict,
        sentence,
        definition=f"days with a {'hostile death' if cause == 'hostile' else 'death'}, {operation.acronym}",
        as_of=day,
        measures=tuple(measures),
        tried=len(measures),
        matched=len(ups),
        edition=register.edition,
        basis=register.basis,
        notes=tuple(notes),
        mission=claim.mission,
        document=document.sha256,
    )


def measure_growth(counter: Counter, acronym: str, until: date) -> Estimate:
    """Fit the yearly growth factor of a mission's days with a hostile death, from deployment to a day.

    Args:
        counter: the record.
        acronym: the operation as the register spells it.
        until: last day under observation.

    Returns:
        The factor (1 is no change) with its interval; without value where the record is too short or not by day.
    """
    operation = find_operation(acronym)
    series = counter.daily_series(make_definition(acronym, "hostile"), None, until)
    if operation is None or series is None:
        return Estimate(None, None, None, "not known by day")
    return fit_growth([day for day, _ in series], _first_day(operation), until)


def _first_day(operation: Operation) -> date:
    """Give the day from which the mission could be attacked: deployment where strength tells it, else the mandate."""
    deployed = first_strength_day(operation.acronym)
    if deployed is None or not operation.start <= deployed <= operation.start + timedelta(days=365):
        return operation.start
    # Strength is counted at the end of a month or over it: the month's first day is the day of deployment.
    return max(operation.start, deployed.replace(day=1))


def _choose_split(claim: Claim, begin: date, day: date) -> date | None:
    """Choose the first day of the later window; None when the mission is too young for two windows."""
    if claim.since is not None:
        split = read_period(claim.since)[0]
        if begin + timedelta(days=LEAST_DAYS) <= split <= day - timedelta(days=LEAST_DAYS):
            return split
    length = min(WINDOW_DAYS, ((day - begin).days + 1) // 2)
    return day - timedelta(days=length - 1) if length >= LEAST_DAYS else None


def _measure(series: Series, begin: date, earlier: date, split: date, day: date) -> list[Measure]:
    """Compare fatal days and deaths in both windows, and fit the whole record."""
    before = [count for when, count in series if earlier <= when < split]
    after = [count for when, count in series if split <= when <= day]
    days_before, days_after = (split - earlier).days, (day - split).days + 1
    windows = f"{say_period(split, day)} against {say_period(earlier, split - timedelta(days=1))}"
    rows: list[tuple[str, Estimate, tuple[tuple[str, float], ...]]] = [
        (
            f"fatal-attack days, {windows}",
            compare_counts(len(after), len(before), days_after, days_before),
            (("before", float(len(before))), ("after", float(len(after)))),
        ),
        (
            f"deaths, {windows}",
            compare_clustered(after, before, days_after, days_before),
            (("before", float(sum(before))), ("after", float(sum(after)))),
        ),
    ]
    fatal = [when for when, _ in series if begin <= when <= day]
    deaths = sum(count for when, count in series if begin <= when <= day)
    growth = fit_growth(fatal, begin, day)
    if growth.value is not None and (day - begin).days >= 2 * WINDOW_DAYS:
        years = tuple(
            (str(year), float(sum(1 for when in fatal if when.year == year)))
            for year in range(begin.year, day.year + 1)
        )
        label = f"yearly growth factor of fatal-attack days, {say_period(begin, day)}"
        rows.append((label, growth, years))
    measures = [
        Measure(
            label,
            None if estimate.value is None else round(estimate.value, 3),
            None,
            others,
            None,
            None if estimate.low is None else round(estimate.low, 3),
            None if estimate.high is None else round(estimate.high, 3),
            f"95 % interval: {estimate.method}",
        )
        for label, estimate, others in rows
    ]
    if fatal:
        measures.append(
            Measure(
                f"deaths per fatal-attack day, {say_period(begin, day)}",
                round(deaths / len(fatal), 2),
                None,
                (("deaths", float(deaths)), ("fatal-attack days", float(len(fatal)))),
                None,
                note="several die in one attack, so intervals on deaths allow for clusters",
            )
        )
    return measures


def _judge(measure: Measure, up: bool) -> Measure:
    """Say whether the interval lies on the claimed side of 1; None where it holds 1 or there is none."""
    if measure.low is None or measure.label.startswith("deaths per"):
        return measure
    grew = measure.low > 1
    fell = measure.high is not None and measure.high < 1
    holds = None if not grew and not fell else grew if up else fell
    return Measure(measure.label, measure.value, None, measure.others, holds, measure.low, measure.high, measure.note)


def _is_asked(claim: Claim, measure: Measure) -> bool:
    """Tell whether a measure answers the claim: attacks by fatal days, deaths by deaths, otherwise both."""
    if measure.label.startswith("yearly") or claim.measure not in ("attacks", "deaths"):
        return True
    return measure.label.startswith("fatal-attack days" if claim.measure == "attacks" else "deaths,")


def _say(
    operation: Operation,
    record: str,
    measures: Sequence[Measure],
    asked: Sequence[Measure],
    days: tuple[date, date, date],
    up: bool,
) -> str:
    """Say the comparison and what it shows."""
    earlier, split, day = days
    attacks, deaths = measures[0], measures[1]
    before, after = dict(attacks.others)["before"], dict(attacks.others)["after"]
    died_before, died_after = dict(deaths.others)["before"], dict(deaths.others)["after"]
    text = (
        f"By {record}, {operation.acronym} had {say_number(int(after))} fatal-attack days "
        f"with {say_number(int(died_after))} deaths from {say_period(split, day)}, against {say_number(int(before))} "
        f"with {say_number(int(died_before))} from {say_period(earlier, split - timedelta(days=1))}"
    )
    ratio = _say_interval("ratio of fatal-attack days", attacks)
    text += f" ({ratio}" + (f"; {_say_interval('of deaths', deaths)})" if deaths.value is not None else ")")
    growth = next((one for one in measures if one.label.startswith("yearly")), None)
    if growth is not None:
        text += f"; {_say_interval('yearly growth factor since deployment', growth)}"
    judged = [one for one in asked if one.holds is not None]
    word = "growth" if up else "decline"
    if not judged:
        return f"{text}: no demonstrated trend in fatal attacks."
    if all(one.holds for one in judged):
        return f"{text}: the record shows a {word} ({_name_measures(judged)})."
    if any(one.holds for one in judged):
        return f"{text}: the measures disagree, so no {word} is demonstrated."
    return f"{text}: the record shows the opposite of a {word} ({_name_measures(judged)})."


def _name_measures(measures: Sequence[Measure]) -> str:
    return " and ".join(one.label.split(",")[0] for one in measures)


def _say_interval(what: str, measure: Measure) -> str:
    """Say an estimate with its interval."""
    low = "" if measure.low is None else say_ratio(measure.low)
    if measure.value is None:
        return f"{what} above {low}" if low else f"{what} not defined"
    high = say_ratio(measure.high) if measure.high is not None else "no upper end"
    return f"{what} {say_ratio(measure.value)}, 95 % interval {low} to {high}"

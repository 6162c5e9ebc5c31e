"""Record claims: the deadliest day, year or run of years, ranked against all others in the register."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from casque.analysis.counting import Counter, build_counter, make_definition
from casque.analysis.missions import Operation, find_operation
from casque.analysis.periods import read_period
from casque.analysis.superlatives import choose_day, refuse_claim, refuse_contingent
from casque.analysis.tolls import name_record
from casque.analysis.wording import say_count, say_day, say_list, say_number, say_period, start_sentence
from casque.model import Claim, CountRange, Document, Measure, Register, Verdict

#: How many other periods a measure names.
NAMED = 4
#: A record day may have been registered under a day this close: wounds kill later.
DAY_SLACK = 3
#: Where a text names no day for its record attack, it speaks of one within this many days before it appeared.
RECENT_DAYS = 14

_NUMBER_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "deux": 2, "trois": 3, "cinq": 5}
_RUN = re.compile(r"\b(two|three|four|five|six|ten|deux|trois|cinq|\d{1,2})[\s-]*(?:year|years|ans|années)\b", re.I)
_ATTACK = re.compile(r"\b(day|attack|incident|ambush|bombing|assault|jour|journée|attaque|embuscade)s?\b", re.I)
_YEAR = re.compile(r"\b(?:year|année|an)s?\b", re.I)
_SINCE = re.compile(r"\b(?:since|depuis)\s+(?:at least\s+)?(\d{4})\b", re.I)


@dataclass(frozen=True, slots=True)
class _Period:
    """A period with its count."""

    first: date
    last: date
    count: CountRange

    @property
    def name(self) -> str:
        if self.first == self.last:
            return say_day(self.first)
        if self.first.year == self.last.year:
            return str(self.first.year)
        return f"{self.first.year}-{self.last.year}"


def check_record(claim: Claim, document: Document, register: Register, *, as_of: date | None = None) -> Verdict:
    """Rank the day, year or run of years a text calls a record against all others.

    Args:
        claim: of kind ``record``; without a mission it is read as one on all UN peace operations.
        document: the text, for its date of publication.
        register: the record, whole or as a digest.
        as_of: day to be used where the text gives none, instead of its publication day.

    Returns:
        ``exact`` when the period is first and the stated figure is the record's, ``consistent`` when it is first,
        ``not_supported`` when another period is higher; ``cannot_be_checked`` without a period.
    """
    if claim.nationality is not None:
        return refuse_contingent(claim, register)
    counter = build_counter(register)
    operation = find_operation(claim.mission) if claim.mission is not None else None
    if claim.mission is not None and (operation is None or operation.acronym not in counter.missions):
        return refuse_claim(claim, register, f"The register holds no mission {claim.mission}.")
    day = choose_day(claim, document, as_of)
    run = _read_run(claim)
    # A record of which the text names neither years nor a year is one of an attack.
    in_years = run is not None or bool(_YEAR.search(claim.text)) or len(claim.as_of or "") == len("2017")
    about_attack = bool(_ATTACK.search(claim.text)) if run is None and in_years else not in_years
    cause = "all" if claim.cause == "all" else "hostile"
    if about_attack:
        found = _rank_days(counter, operation, claim, cause, day)
    else:
        found = _rank_years(counter, operation, claim, cause, day, run or 1)
    if isinstance(found, str):
        return refuse_claim(claim, register, found)
    claimed, periods, label = found
    return _write(claim, document, counter, operation, cause, claimed, periods, label)


def _read_run(claim: Claim) -> int | None:
    """Read for how many calendar years the record is claimed; None when the text speaks of none."""
    match = _RUN.search(claim.text)
    if match:
        word = match.group(1).lower()
        return _NUMBER_WORDS.get(word) or int(word)
    if claim.since is not None and claim.as_of is not None and claim.scope == "period":
        years = read_period(claim.as_of)[1].year - read_period(claim.since)[0].year + 1
        return years if years > 1 else None
    return None


def _rank_years(
    counter: Counter, operation: Operation | None, claim: Claim, cause: str, day: date | None, run: int
) -> tuple[_Period, list[_Period], str] | str:
    """Rank runs of calendar years, each running its full length."""
    if claim.as_of is not None:
        last_year = read_period(claim.as_of)[1].year
    elif claim.since is not None and run > 1:
        last_year = read_period(claim.since)[0].year + run - 1
    elif claim.since is not None and claim.scope == "period":
        last_year = read_period(claim.since)[0].year
    elif day is not None:
        last_year = day.year
    else:
        return "The text names no year, and its publication is not known."
    definition = make_definition(operation.acronym if operation else None, cause)
    begin = counter.first_day if operation is None else operation.start
    if begin is None:
        return "The record is empty."
    floor = _read_floor(claim)
    periods = []
    for year in range(max(begin.year, floor or begin.year), counter.register.last_day.year - run + 2):
        first, last = date(year, 1, 1), date(year + run - 1, 12, 31)
        # A record is claimed over what was known: later years do not count against it.
        if day is not None and first > day:
            break
        periods.append(_Period(first, last, counter.count(definition, first, last)))
    claimed = next((one for one in periods if one.last.year == last_year), None)
    if claimed is None:
        return f"The record does not reach over the {run} years to {last_year}."
    known = [one for one in periods if one.last.year <= max(last_year, day.year if day is not None else last_year)]
    length = "years" if run == 1 else f"runs of {run} years"
    return claimed, known, f"{length}" + (f" from {floor}" if floor else "")


def _read_floor(claim: Claim) -> int | None:
    """Read "since 1994" beside a claimed year: the years from 1995 on are compared, 1994 itself was higher."""
    match = _SINCE.search(claim.text)
    if match is None or claim.scope == "period":
        return None
    return int(match.group(1)) + 1


def _rank_days(
    counter: Counter, operation: Operation | None, claim: Claim, cause: str, day: date | None
) -> tuple[_Period, list[_Period], str] | str:
    """Rank days, which stand for attacks."""
    if day is None:
        return "The text names no day, and its publication is not known."
    floor = read_period(claim.since)[0] if claim.since is not None else None
    definition = make_definition(operation.acronym if operation else None, cause)
    series = counter.daily_series(definition, floor, day + timedelta(days=DAY_SLACK))
    if series is None:
        return (
            "The digest knows these deaths by year only; pull the register with `casque source pull un_fatalities`."
        )
    if claim.as_of is not None:
        first, last = read_period(claim.as_of)
        last += timedelta(days=DAY_SLACK)
    else:
        first, last = day - timedelta(days=RECENT_DAYS), day
    near = [(when, count) for when, count in series if first <= when <= last]
    if not near:
        return f"The record has no such death from {say_period(first, last)}."
    when, _ = max(near, key=lambda row: row[1])
    periods = [_Period(one, one, CountRange.exactly(count)) for one, count in series if one <= max(when, day)]
    claimed = next(one for one in periods if one.first == when)
    return claimed, periods, "days" + (f" since {say_day(floor)}" if floor else "")


def _write(
    claim: Claim,
    document: Document,
    counter: Counter,
    operation: Operation | None,
    cause: str,
    claimed: _Period,
    periods: Sequence[_Period],
    label: str,
) -> Verdict:
    """Rank the claimed period and say the result."""
    register = counter.register
    own_low, own_high = claimed.count.low or 0, claimed.count.high or 0
    others = sorted((one for one in periods if one != claimed), key=lambda one: (-(one.count.high or 0), one.first))
    best = 1 + sum(1 for one in others if (one.count.low or 0) > own_high)
    worst = 1 + sum(1 for one in others if (one.count.high or 0) > own_low)
    holds = True if worst == 1 else False if best > 1 else None
    stated = next((number for name, number in claim.figures if name in ("deaths", "killed", "total")), None)
    agrees = stated is None or own_low <= stated <= own_high
    verdict = (
        "cannot_be_checked"
        if holds is None
        else "not_supported"
        if not holds
        else "exact"
        if agrees
        else "consistent"
    )
    if verdict == "exact" and stated is None:
        verdict = "consistent"
    what = "hostile deaths" if cause == "hostile" else "deaths of all causes"
    whose = operation.acronym if operation else "all UN peace operations"
    measure = Measure(
        f"{what} of {whose}, {label}",
        float(own_low) if own_low == own_high else None,
        best if best == worst else None,
        tuple((one.name, float(one.count.high or 0)) for one in others[:NAMED]),
        holds,
    )
    sentence = f"by {name_record(register)}, {claimed.name} has {say_count(own_low, own_high)} {what} of {whose}"
    if stated is not None and not agrees:
        sentence += f" (the text has {say_number(stated)})"
    higher = [one for one in others if (one.count.low or 0) > own_high]
    if holds:
        rest = f"; the next is {others[0].name} with {say_number(others[0].count.high or 0)}" if others else ""
        sentence += f", the most of all {label}{rest}"
    elif holds is False:
        named = say_list([f"{one.name} has {say_number(one.count.low or 0)}" for one in higher[:2]])
        sentence += f", not the most of all {label}: {named}"
    else:
        sentence += f"; whether that is the most of all {label} cannot be told from the digest"
    notes = []
    if any(one.last > register.last_day for one in periods):
        notes.append(f"The record ends on {say_day(register.last_day)}.")
    if others and holds and (others[0].count.high or 0) == own_low:
        notes.append(f"{others[0].name} has as many.")
    if claimed.first == claimed.last:
        notes.append("A day stands for an attack: the register names no attacks, and some wounded are dated later.")
    return Verdict(
        "record",
        claim.text,
        claim.span,
        verdict,
        start_sentence(f"{sentence}."),
        figure=stated,
        official=own_low if own_low == own_high else None,
        definition=measure.label,
        as_of=claimed.last,
        measures=(measure,),
        tried=1,
        matched=int(bool(holds)),
        edition=register.edition,
        basis=register.basis,
        notes=tuple(notes),
        mission=claim.mission,
        document=document.sha256,
    )

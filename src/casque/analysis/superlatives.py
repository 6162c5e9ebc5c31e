"""Superlatives: under which measures is a mission the deadliest, and under which is it not?

One ranking never settles a superlative. Hostile deaths or all causes, since the mission began or of all time, among
the missions then active or among all there ever were, per year and per head: each is a measure of the verdict, and
the sentence says under which the claim holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from casque.analysis.counting import CAUSE_GROUPS, PERSONNEL_GROUPS, Counter, build_counter
from casque.analysis.exposure import measure_exposure
from casque.analysis.intervals import bound_rate
from casque.analysis.missions import Operation, find_operation, list_active, load_operations
from casque.analysis.periods import WIDEST_PUBLICATION_DAYS, published_between, read_period
from casque.analysis.states import name_state
from casque.analysis.tolls import name_record
from casque.analysis.wording import say_count, say_day, say_list, say_period, start_sentence
from casque.model import Claim, Document, Measure, Register, Verdict

#: How many of the others a measure names.
NAMED = 4
#: "One of the deadliest" is among this many.
AMONG = 3
#: A mission with fewer person-years than this is too small to rank by rate.
LEAST_PERSON_YEARS = 1000.0
#: Share of a mission's days in the window for which a strength must be known.
LEAST_COVERED = 0.8

_AMONG = re.compile(r"\b(one of|among|l'un|l’un|l'une|l’une|parmi)\b", re.I)
_YEAR_DAYS = 365.25
_ORDINALS = {1: "", 2: "second ", 3: "third ", 4: "fourth ", 5: "fifth "}


@dataclass(frozen=True, slots=True)
class _Score:
    """A mission's figure under a measure, with the bounds that a digest leaves."""

    name: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the claim says: this rank exactly, or among the first so many."""

    rank: int
    among: bool

    def words(self) -> str:
        """Say it: ``the second deadliest mission``, ``one of the deadliest missions``."""
        if self.among:
            return "one of the deadliest missions"
        return f"the {_ORDINALS.get(self.rank, f'{self.rank}th ')}deadliest mission"

    def holds(self, best: int, worst: int) -> bool | None:
        """Tell whether it holds when the rank lies between ``best`` and ``worst``; None when it cannot be told."""
        if self.among or self.rank == 1:
            return True if worst <= self.rank else False if best > self.rank else None
        if best == worst:
            return best == self.rank
        return None if best <= self.rank <= worst else False


def check_superlative(claim: Claim, document: Document, register: Register, *, as_of: date | None = None) -> Verdict:
    """Rank a mission under several measures and say under which the superlative holds.

    Args:
        claim: of kind ``superlative``.
        document: the text, for its date of publication.
        register: the record, whole or as a digest.
        as_of: day to be used where the text gives none, instead of its publication day.

    Returns:
        ``consistent`` when the claim holds under the measure it names or under one plain count, ``not_supported``
        when it holds under none; ``cannot_be_checked`` without a mission or a day, or when the digest's years leave
        every ranking open.
    """
    if claim.nationality is not None:
        return refuse_contingent(claim, register)
    counter = build_counter(register)
    operation = find_operation(claim.mission) if claim.mission is not None else None
    day = choose_day(claim, document, as_of)
    if operation is None or operation.acronym not in counter.missions:
        return refuse_claim(claim, register, "The text names no mission of the register, so it cannot be ranked.")
    if day is None:
        return refuse_claim(claim, register, "No day is known for which to rank; give one with --as-of.")
    if day < operation.start:
        return refuse_claim(
            claim, register, f"{operation.acronym} began on {say_day(operation.start)}, after {say_day(day)}."
        )
    notes = note_vague_day(claim, document, as_of)
    if day > register.last_day:
        notes.append(f"The record ends on {say_day(register.last_day)}: later deaths are not in it.")
    wanted = _read_rank(claim)
    plain = _rank_counts(counter, operation, claim, day, wanted)
    further = [
        *_rank_yearly(counter, operation, day, wanted),
        *_rank_attacks(counter, operation, day, wanted),
        *_rank_rates(counter, operation, day, wanted),
    ]
    verdict = _decide(claim, plain, further)
    if register.basis == "digest":
        notes.append(
            "Checked with the digest of the register: of other missions it knows whole years only, so their counts "
            "are bounds, and a measure is left open where the bounds overlap."
        )
    return Verdict(
        "superlative",
        claim.text,
        claim.span,
        verdict,
        _say(claim, counter, operation, wanted, day, plain, further),
        official=int(plain[0].value) if plain and plain[0].value is not None else None,
        definition=plain[0].label if plain else None,
        as_of=day,
        measures=(*plain, *further),
        tried=len(plain) + len(further),
        matched=sum(1 for one in (*plain, *further) if one.holds),
        edition=register.edition,
        basis=register.basis,
        notes=tuple(notes),
        mission=claim.mission,
        document=document.sha256,
    )


def choose_day(claim: Claim, document: Document, as_of: date | None) -> date | None:
    """Choose the day of a claim: the text's own, the user's, or the (last possible) day of publication."""
    known = published_between(document)
    if claim.as_of is not None:
        last = read_period(claim.as_of)[1]
        latest = as_of or (known[1] if known else None)
        return min(last, latest) if latest is not None and read_period(claim.as_of)[0] <= latest else last
    if as_of is not None:
        return as_of
    return known[1] if known is not None else None


def note_vague_day(claim: Claim, document: Document, as_of: date | None) -> list[str]:
    """Say so when the day of a claim is only the last on which its text may have been published."""
    known = published_between(document)
    if claim.as_of is not None or as_of is not None or known is None:
        return []
    if (known[1] - known[0]).days <= WIDEST_PUBLICATION_DAYS:
        return []
    return [f"The day of publication is not known ({say_period(*known)}): its last possible day was used."]


def refuse_claim(claim: Claim, register: Register | None, sentence: str) -> Verdict:
    """Give the verdict ``cannot_be_checked`` with its reason."""
    return Verdict(
        claim.kind,
        claim.text,
        claim.span,
        "cannot_be_checked",
        sentence,
        edition=register.edition if register else None,
        basis=register.basis if register else "reference",
        mission=claim.mission,
    )


def refuse_contingent(claim: Claim, register: Register) -> Verdict:
    """Refuse a superlative or record of one contingent: it must not be held against a whole mission."""
    who = name_state(claim.nationality or "")
    return refuse_claim(
        claim,
        register,
        f"The text speaks of one contingent ({who}); contingents are not ranked against each other here, and it is "
        "not held against the whole mission.",
    )


def _read_rank(claim: Claim) -> _Wanted:
    among = bool(_AMONG.search(claim.text))
    if claim.rank is None:
        return _Wanted(AMONG if among else 1, among)
    return _Wanted(max(claim.rank, AMONG) if among else claim.rank, among)


def _rank_counts(counter: Counter, operation: Operation, claim: Claim, day: date, wanted: _Wanted) -> list[Measure]:
    """Rank by counts: cause, first day and pool of missions; what the text names comes first."""
    begin = operation.start
    if claim.since is not None:
        # "Since 2013" of a mission that began in 2013 is since its beginning.
        first, last = read_period(claim.since)
        begin = begin if first <= begin <= last else first
    causes = ("all", "hostile") if claim.cause == "all" else ("hostile", "all")
    active = list_active(day)
    pools: list[tuple[str, Sequence[str] | None]] = [("missions then active", active), ("all missions ever", None)]
    starts: list[tuple[str, date | None]] = [(f"since {say_day(begin)}", begin), ("of all time", None)]
    if claim.scope == "all_time":
        pools.reverse()
        starts.reverse()
    if claim.scope == "active" and not operation.active_on(day):
        pools = [("missions then active and this one", (*active, operation.acronym)), pools[1]]
    measures = []
    for cause in causes:
        for words, since in starts:
            for pool_words, pool in pools:
                names = tuple(pool) if pool is not None else counter.missions
                scores = _count_scores(counter, names, CAUSE_GROUPS[cause], since, day)
                what = "hostile deaths" if cause == "hostile" else "deaths of all causes"
                measures.append(_rank(f"{what} {words}, {pool_words}", operation.acronym, scores, wanted))
    return measures


def _count_scores(
    counter: Counter, names: Sequence[str], causes: frozenset[str], since: date | None, day: date
) -> list[_Score]:
    """Count the deaths of each mission, with the bounds that a digest leaves."""
    ranked = counter.rank_missions(causes, (), since, day, [name for name in names if name in counter.missions])
    return [
        _Score(name, float(count.low or 0), float(count.high if count.high is not None else count.low or 0))
        for name, count in ranked
    ]


def _rank(
    label: str,
    mission: str,
    scores: Sequence[_Score],
    wanted: _Wanted,
    *,
    low: float | None = None,
    high: float | None = None,
    note: str | None = None,
    digits: int = 0,
) -> Measure:
    """Rank one mission among others whose figures may be bounds."""
    own = next((one for one in scores if one.name == mission), _Score(mission, 0.0, 0.0))
    others = sorted((one for one in scores if one.name != mission), key=lambda one: (-one.high, -one.low, one.name))
    best = 1 + sum(1 for one in others if one.low > own.high)
    worst = 1 + sum(1 for one in others if one.high > own.low)
    open_ = [one for one in others[:NAMED] if one.low != one.high]
    remarks = [note] if note else []
    if open_:
        bounds = say_list([f"{one.name} {say_count(int(one.low), int(one.high))}" for one in open_])
        remarks.append(f"known by whole years only: {bounds}")
    if any(one.high == own.low for one in others[:1]):
        remarks.append("a tie")
    return Measure(
        label,
        round(own.low, digits) if own.low == own.high else None,
        best if best == worst else None,
        tuple((one.name, round(one.high, digits)) for one in others[:NAMED] if one.high > 0),
        wanted.holds(best, worst) if own.high else False,
        low if low is not None else None if own.low == own.high else own.low,
        high if high is not None else None if own.low == own.high else own.high,
        "; ".join(remarks) or None,
    )


def _rank_yearly(counter: Counter, operation: Operation, day: date, wanted: _Wanted) -> list[Measure]:
    """Rank by hostile deaths in the last twelve months, and per year that each mission existed."""
    causes = CAUSE_GROUPS["hostile"]
    year_ago = day - timedelta(days=364)
    active = list_active(day)
    recent = _count_scores(counter, active, causes, year_ago, day)
    measures = [
        _rank(
            "hostile deaths in the twelve months to the day, missions then active", operation.acronym, recent, wanted
        )
    ]
    spans = {one.acronym: _count_days(one, day) for one in load_operations() if one.start <= day}
    total = _count_scores(counter, [name for name in spans if name in counter.missions], causes, None, day)
    by_year = [
        _Score(one.name, one.low / spans[one.name] * _YEAR_DAYS, one.high / spans[one.name] * _YEAR_DAYS)
        for one in total
        if spans[one.name] >= _YEAR_DAYS
    ]
    measures.append(
        _rank(
            "hostile deaths per year of the mission, all missions of at least a year",
            operation.acronym,
            by_year,
            wanted,
            digits=1,
        )
    )
    return measures


def _count_days(operation: Operation, day: date) -> int:
    """Count the days on which an operation existed up to ``day``."""
    days: set[int] = set()
    for first, last in operation.periods:
        days.update(range(first.toordinal(), min(last or day, day).toordinal() + 1))
    return len(days)


def _rank_attacks(counter: Counter, operation: Operation, day: date, wanted: _Wanted) -> list[Measure]:
    """Rank by days with a hostile death, where every mission is known by day."""
    from casque.model import Definition

    scores = []
    for name in list_active(day):
        if name not in counter.missions:
            continue
        definition = Definition(name, CAUSE_GROUPS["hostile"], frozenset(), None, "hostile acts")
        series = counter.daily_series(definition, operation.start, day)
        if series is None:
            return []
        scores.append(_Score(name, float(len(series)), float(len(series))))
    label = f"days with a hostile death since {say_day(operation.start)}, missions then active"
    return [_rank(label, operation.acronym, scores, wanted)]


def _rank_rates(counter: Counter, operation: Operation, day: date, wanted: _Wanted) -> list[Measure]:
    """Rank by hostile deaths of uniformed personnel per 1,000 person-years, where strength is known."""
    scores = []
    own_interval: tuple[float, float] | None = None
    for name in list_active(day):
        if name not in counter.missions:
            continue
        exposure = measure_exposure(name, operation.start, day)
        if exposure is None or exposure.person_years < LEAST_PERSON_YEARS or exposure.covered < LEAST_COVERED:
            continue
        count = _count_uniformed(counter, name, operation.start, day)
        thousands = exposure.person_years / 1000
        scores.append(_Score(name, count[0] / thousands, count[1] / thousands))
        if name == operation.acronym and count[0] == count[1]:
            rate = bound_rate(count[0], thousands)
            own_interval = (rate.low or 0.0, rate.high or 0.0)
    if own_interval is None:
        return []
    return [
        _rank(
            f"hostile deaths of uniformed personnel per 1,000 person-years since {say_day(operation.start)}, "
            "missions then active with known strength",
            operation.acronym,
            scores,
            wanted,
            low=round(own_interval[0], 2),
            high=round(own_interval[1], 2),
            note="95 % interval: exact Poisson (Garwood); too narrow where deaths come in clusters",
            digits=2,
        )
    ]


def _count_uniformed(counter: Counter, name: str, since: date, day: date) -> tuple[int, int]:
    ranked = counter.rank_missions(CAUSE_GROUPS["hostile"], PERSONNEL_GROUPS["uniformed"], since, day, [name])
    count = ranked[0][1]
    return count.low or 0, count.high if count.high is not None else count.low or 0


def _decide(claim: Claim, plain: Sequence[Measure], further: Sequence[Measure]) -> str:
    """One plain count that bears the claim out makes it consistent; rates and years alone do not."""
    counted = [one for one in plain if claim.scope != "active" or "ever" not in one.label]
    counted = [one for one in counted if claim.scope != "all_time" or "of all time" in one.label]
    if claim.measure == "attacks":
        counted += [one for one in further if one.label.startswith("days with")]
    if any(one.holds for one in counted):
        return "consistent"
    return "not_supported" if any(one.holds is False for one in counted) else "cannot_be_checked"


def _say(
    claim: Claim,
    counter: Counter,
    operation: Operation,
    wanted: _Wanted,
    day: date,
    plain: Sequence[Measure],
    further: Sequence[Measure],
) -> str:
    """Say under which measures the claim holds and under which it does not."""
    held = [one for one in plain if one.holds]
    failed = [one for one in plain if one.holds is False]
    # The reader compares like with like: the failing count among the same missions comes first.
    if claim.scope != "all_time":
        failed.sort(key=lambda one: "then active" not in one.label)
    shown = [*held[:1], *failed[:1]]
    same = len({_read_pool(one) for one in shown}) == 1
    parts = []
    if held:
        parts.append(f"holds for {_say_measure(operation.acronym, held[0], pool=not same)}")
    if failed:
        parts.append(f"does not hold for {_say_measure(operation.acronym, failed[0], pool=not same)}")
    if not parts:
        parts.append("cannot be told from what the digest knows")
    counted = [*plain, *further]
    yes = sum(1 for one in counted if one.holds)
    open_ = sum(1 for one in counted if one.holds is None)
    left = f", {open_} open" if open_ else ""
    head = "" if wanted.rank == 1 and not wanted.among else f"as {wanted.words()}: "
    among = {"missions then active": "among missions active on", "all missions ever": "among all missions to"}
    pool = among.get(_read_pool(shown[0]), "on") if shown and same else "on"
    return start_sentence(
        f"{head}{'; '.join(parts)}; {pool} {say_day(day)}, {yes} of {len(counted)} measures hold{left} "
        f"({name_record(counter.register).removeprefix('the ').replace(' (', ', ').rstrip(')')})."
    )


def _read_pool(measure: Measure) -> str:
    """The missions among which a count ranks, from the end of its label."""
    return measure.label.rsplit(", ", 1)[-1]


def _say_measure(mission: str, measure: Measure, *, pool: bool) -> str:
    """Say a measure with its figures."""
    label = measure.label if pool else measure.label.rsplit(", ", 1)[0]
    label = label.replace("deaths of all causes of all time", "all-time totals of all causes")
    label = label.replace("hostile deaths of all time", "all-time hostile deaths")
    own = f"{mission} {_say_value(measure)}"
    others = ", ".join([f"{name} {value:g}" for name, value in measure.others[:2]])
    if others and "whole years only" in (measure.note or ""):
        others = f"at most {others}"
    if measure.rank == 1 or (measure.holds and measure.rank is None):
        return f"{label} ({own}; next {others})" if others else f"{label} ({own})"
    return f"{label} ({others}; {own})"


def _say_value(measure: Measure) -> str:
    if measure.value is not None:
        return f"{measure.value:g}"
    return f"{measure.low or 0:g} to {measure.high or 0:g}"

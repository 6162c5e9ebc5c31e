"""Tolls: does the official record bear out a running total, under which definition and on which days?

How a verdict is reached, and why by these rules, stands in ``docs/explanation/verdicts.md``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from casque import reference
from casque.analysis.counting import Counter, build_counter
from casque.analysis.missions import Operation, find_operation, find_operation_in
from casque.analysis.periods import CutOff, published_between, read_period, set_cut_off
from casque.analysis.readings import OPEN_CAUSES, Reading, list_readings
from casque.analysis.states import name_state
from casque.analysis.wording import (
    say_count,
    say_day,
    say_deaths,
    say_difference,
    say_list,
    say_month,
    say_number,
    say_period,
    start_sentence,
)
from casque.model import Alternative, Definition, Document, Register, Toll, Verdict

#: A bound ("more than 150") is tight when the record exceeds it by no more than this share, or not by a round step.
TIGHT_SHARE = 0.15
#: "About 120" allows this share either way, and "nearly 120" allows it below.
ABOUT_SHARE = 0.05
#: A figure this close to the record is consistent with it: late entries and corrections move large totals by as much.
SLACK_SHARE = 0.01
#: Farther than the greater of 3 and this share, or than :data:`OFF_MOST` deaths, a figure is not supported at all.
OFF_SHARE = 0.10
OFF_LEAST = 3
OFF_MOST = 10
#: How far behind the record's last day a figure may still be compared with it.
LATE_DAYS = 90
#: How many alternatives a verdict lists.
ALTERNATIVES = 10

_STRICTLY_MORE = re.compile(
    r"\b(more than|over|above|upwards? of|in excess of|exceed\w*|plus de|au-delà de|>)\s*\D{0,12}\d|>\s*\d", re.I
)
_STRICTLY_LESS = re.compile(
    r"\b(fewer than|less than|under|below|nearly|almost|close to|just short of|moins de|près de|presque)\b", re.I
)


@dataclass(frozen=True, slots=True)
class _Case:
    """A toll with everything that its verdict needs."""

    toll: Toll
    cut: CutOff
    counter: Counter
    operation: Operation | None
    readings: tuple[Reading, ...]
    period: bool
    notes: tuple[str, ...]

    @property
    def figure(self) -> int:
        return self.toll.count

    @property
    def record(self) -> str:
        return name_record(self.counter.register)

    def count(self, reading: Reading, day: date) -> tuple[int, int] | None:
        """Count under a reading to a day; None where the record cannot tell."""
        if reading.since is not None and day < reading.since:
            return 0, 0
        count = self.counter.count(reading.definition, reading.since, day)
        if count.low is None or count.high is None:
            return None
        return count.low, count.high

    def holds(self, reading: Reading) -> tuple[date, date] | None:
        """The cut-off days on which the count equals the figure."""
        return self.counter.cutoff_range(reading.definition, self.figure, reading.since)

    def reproduces(self, reading: Reading, first: date, last: date) -> tuple[date, date] | None:
        """The days from ``first`` to ``last`` on which the count certainly equals the figure, or None."""
        begin, end = self.count(reading, first), self.count(reading, last)
        if begin is None or end is None or begin[0] > self.figure or end[1] < self.figure:
            return None
        held = self.holds(reading)
        if held is None:
            # The count stands still beyond the record's end, where cut-off days are not told.
            return (first, last) if begin == end == (self.figure, self.figure) else None
        stop = max(held[1], last) if held[1] >= self.counter.register.last_day else held[1]
        low, high = max(first, held[0]), min(last, stop)
        return (low, high) if low <= high else None


@dataclass(frozen=True, slots=True)
class _Finding:
    """What was decided: the verdict, the reading it rests on, the day used, and the words."""

    verdict: str
    reading: Reading
    day: date
    official: int | None
    sentence: str
    notes: tuple[str, ...] = ()
    off_by: int | None = None


def name_record(register: Register) -> str:
    """Name the record and its edition inside a sentence."""
    what = "edition" if register.basis == "register" else "digest of edition"
    return f"the UN register ({what} {register.edition})"


def check_toll(
    toll: Toll,
    document: Document,
    register: Register,
    *,
    as_of: date | None = None,
    excluded: date | None = None,
) -> Verdict:
    """Check a running total against the record of deaths.

    Args:
        toll: the figure as it was read from the text.
        document: the text, for its date of publication.
        register: the record, whole or as a digest.
        as_of: day to be used where the text gives no cut-off, instead of its publication day.
        excluded: first day of an attack that the text says is not counted, or None.

    Returns:
        The verdict, with the definition, the days on which the figure holds, and the alternatives nearest first.

    Raises:
        InputError: when a date of the toll is no ISO day, month or year.
    """
    toll = _read_contributor(toll)
    case = _open_case(toll, document, build_counter(register), as_of, excluded)
    if isinstance(case, str):
        return Verdict(
            "toll",
            toll.text,
            toll.span,
            "cannot_be_checked",
            case,
            figure=toll.count,
            edition=register.edition,
            basis=register.basis,
            mission=toll.mission,
            document=document.sha256,
        )
    finding = _bound_means(case) if toll.means else _decide(case)
    return _write(case, finding, document)


def _open_case(
    toll: Toll, document: Document, counter: Counter, as_of: date | None, excluded: date | None
) -> _Case | str:
    """Gather what is needed, or say in a sentence why the toll cannot be checked."""
    register = counter.register
    if toll.what not in ("killed", "died"):
        return f"The UN register counts deaths only; it cannot say how many were {toll.what}."
    if toll.bound == "vague":
        return "The text gives no number that could be compared."
    cut, period = _choose_cut(toll, document, as_of, excluded)
    if cut is None:
        return "Neither the text nor its publication gives a day to which the figure counts; give one with --as-of."
    operation: Operation | None = None
    if toll.scope != "world":
        operation = _choose_operation(toll, cut.last)
        # A nationality's or a period's toll that names no mission is one of all missions.
        everywhere = toll.scope in ("nationality", "period") and toll.mission is None and toll.country is None
        if operation is None and not everywhere:
            named = toll.mission or (f"country {toll.country}" if toll.country else None)
            return (
                f"The register's mission for {named} is not known, or not the only one on {say_day(cut.last)}."
                if named
                else "The text does not say of which mission the figure is."
            )
    if operation is not None and cut.last < operation.start:
        return f"{operation.acronym} began on {say_day(operation.start)}, after the day of the figure."
    notes: list[str] = []
    refusal = _check_end(toll, cut, counter, operation, notes)
    if refusal is not None:
        return refusal
    mission = operation.acronym if operation is not None else None
    if mission is not None and mission not in counter.missions:
        return f"The record holds no deaths of {mission}."
    known = register.by_nationality
    if toll.nationality is not None and known is not None and (mission is None or mission not in known):
        return (
            f"The digest does not break the deaths of {mission or 'all missions'} down by nationality; "
            "pull the full register with `casque source pull un_fatalities`."
        )
    readings = list_readings(
        mission,
        toll.mission or mission or "UN",
        cause=toll.cause,
        subset=toll.subset,
        nationality=toll.nationality,
        starts=_list_starts(toll, cut, operation, period),
        nation_name=name_state(toll.nationality) if toll.nationality else None,
    )
    if not readings:
        return f"The record does not know a group of personnel called {toll.subset}."
    case = _Case(toll, cut, counter, operation, readings, period, tuple(notes))
    if case.count(readings[0], cut.last) is None:
        return "The record as it stands here cannot give this count."
    return case


def _choose_cut(
    toll: Toll, document: Document, as_of: date | None, excluded: date | None
) -> tuple[CutOff | None, bool]:
    """Choose the cut-off days; a closed period ends on its own last day."""
    # "In 2017" is closed by its own year; "since 1 January" is not closed by that day.
    closed = toll.as_of or (toll.since if toll.since is not None and len(toll.since) < len("2017-01-01") else None)
    if toll.scope == "period" and closed is not None:
        last = read_period(closed)[1]
        known = (as_of, as_of) if as_of is not None else published_between(document)
        # A period that was still running when the text appeared ends with the text.
        if known is None or last < known[0] or (toll.as_of is not None and last <= known[1]):
            return CutOff(last, last, last, True), True
    return set_cut_off(toll.as_of, document, as_of=as_of, before=excluded), toll.scope == "period"


def _choose_operation(toll: Toll, day: date) -> Operation | None:
    if toll.mission is not None:
        return find_operation(toll.mission)
    if toll.country is not None:
        return find_operation_in(toll.country, day)
    return None


def _check_end(
    toll: Toll, cut: CutOff, counter: Counter, operation: Operation | None, notes: list[str]
) -> str | None:
    """Refuse, or note, a cut-off behind the record's last day."""
    last = counter.register.last_day
    if cut.last <= last:
        return None
    over = operation is not None and operation.end is not None and operation.end <= last
    if over:
        return None
    if cut.first > last + timedelta(days=LATE_DAYS):
        return (
            f"The record ends on {say_day(last)}, before the day of the figure ({say_day(cut.last)}); "
            "pull a newer edition with `casque source pull un_fatalities`."
        )
    notes.append(f"The record ends on {say_day(last)}: later deaths are not in it.")
    return None


def _list_starts(
    toll: Toll, cut: CutOff, operation: Operation | None, period: bool
) -> tuple[tuple[date | None, bool], ...]:
    """List the first days to be tried, and whether the text's words mean them."""
    begin = operation.start if operation is not None else None
    meant: date | None = None
    if toll.since is not None:
        first, last = read_period(toll.since)
        # "Since 2013" of a mission that began in 2013 is since its beginning.
        if begin is None or last < begin or not first <= begin <= last or period:
            meant = first
        if begin is not None and meant is not None and meant <= begin:
            meant = None
    starts: list[tuple[date | None, bool]] = [(meant, True)]
    if meant is not None and operation is not None and not period:
        starts.append((None, False))
    year = date(cut.last.year, 1, 1)
    if not period and year != meant and (begin is None or year > begin):
        starts.append((year, False))
    return tuple(starts)


def _read_contributor(toll: Toll) -> Toll:
    """Read a country where the mission does not serve as the one that sent the dead: "Chad lost 60 soldiers"."""
    if toll.mission is None or toll.country is None or toll.nationality is not None:
        return toll
    mission = reference.find_mission(toll.mission)
    if mission is None or not mission.host_countries or toll.country in mission.host_countries:
        return toll
    state = next((one for one in reference.load_member_states() if one.alpha2 == toll.country), None)
    return replace(toll, nationality=state.alpha3, scope="nationality") if state is not None else toll


def _decide(case: _Case) -> _Finding:
    """Reach the verdict: equal, within its bound, inside the open band, close, or none of these."""
    more, less = _read_bound(case.toll)
    if not more.strict and not less.strict:
        hit = _find_exact(case)
        if hit is not None:
            return hit
    if more.asked:
        found = _check_lower_bound(case, strict=more.strict)
    elif less.asked:
        found = _check_upper_bound(case, strict=less.strict)
    elif case.toll.bound in ("about", "range"):
        found = _check_about(case)
    else:
        found = None
    return found or _check_open_band(case) or _check_close(case) or _find_nearest(case)


_MEANS = {
    "ambush": "in ambushes",
    "complex_attack": "in complex attacks",
    "ied": "by explosive devices",
    "landmine": "by mines",
    "suicide_bombing": "in suicide bombings",
    "indirect_fire": "by indirect fire",
    "direct_fire": "by direct fire",
    "drone": "by drones",
    "aircraft_crash": "in aircraft crashes",
    "road_crash": "in road crashes",
}
_CRASHES = frozenset({"aircraft_crash", "road_crash"})


def _bound_means(case: _Case) -> _Finding:
    """Say that the register knows no means, and what its causes leave as the most that is possible."""
    means = say_list([_MEANS.get(one, f"by {one.replace('_', ' ')}") for one in case.toll.means])
    crash = set(case.toll.means) <= _CRASHES
    plain = case.readings[0]
    cause = "all" if crash else "hostile_or_open"
    wide = next(one for one in case.readings if one.cause == cause and one.personnel == plain.personnel)
    narrow = plain if plain.cause == "hostile" or crash else None
    shown = wide if crash or narrow is None else narrow
    day = case.cut.last
    least, most = case.count(shown, day), case.count(wide, day)
    # An open cause may yet be called hostile: only beyond that is the figure impossible.
    known, limit = (least or (0, 0))[1], (most or (0, 0))[1]
    record = f"{case.record} has {say_deaths(known)} of {shown.phrase}{_say_since(case, shown)} {_say_to(case, day)}"
    open_ = f" ({say_number(limit)} with the causes still open)" if limit > known else ""
    head = f"{_say_figure(case)} killed {means} {_say_when(case)}"
    if case.figure > limit:
        sentence = f"{head} is too high: {record}{open_}, and those {means} are part of them."
        return _Finding("not_supported", shown, day, known, sentence)
    refusal = "cannot be checked, because the register gives no means"
    sentence = f"{head} {refusal}: {record}{open_}, so at most that many {means}."
    return _Finding("cannot_be_checked", shown, day, None, sentence)


@dataclass(frozen=True, slots=True)
class _Bound:
    asked: bool
    strict: bool


def _read_bound(toll: Toll) -> tuple[_Bound, _Bound]:
    """Read whether the figure is a lower or an upper bound, and whether equality is ruled out by its words."""
    more = toll.bound == "at_least"
    strict_less = toll.bound in ("at_most", "about") and bool(_STRICTLY_LESS.search(toll.text))
    less = toll.bound == "at_most" or strict_less
    return _Bound(more, more and bool(_STRICTLY_MORE.search(toll.text))), _Bound(less, strict_less)


def _find_exact(case: _Case) -> _Finding | None:
    """Find a reading that reproduces the figure: one departure from the plain words is allowed, not two.

    Plain words on the cut-off day, a narrower use of the words on that day, or plain words on a day shortly before.
    """
    cut = case.cut
    plain = [one for one in case.readings if one.plain]
    second = [one for one in case.readings if one.second]
    for reading in (*plain, *second):
        days = case.reproduces(reading, cut.first, cut.last)
        if days is not None:
            return _say_exact(case, reading, days)
    if not cut.stated and case.toll.bound != "at_least":
        for reading in plain:
            days = case.reproduces(reading, cut.look_back, cut.first - timedelta(days=1))
            if days is not None:
                return _say_older(case, reading, days)
    return None


def _say_exact(case: _Case, reading: Reading, days: tuple[date, date]) -> _Finding:
    """Say that the figure is the record's on a day that the text allows."""
    held = case.holds(reading) or days
    day = days[1]
    same = _say_same(case, held)
    notes = []
    if case.cut.vague:
        verdict = "consistent"
        sentence = (
            f"{_say_figure(case)} agrees with {case.record}, which has {say_deaths(case.figure)} of {reading.phrase}"
            f"{_say_since(case, reading)} from {say_period(*held)}; on which day the figure stood is not known"
        )
        notes.append("The day to which the figure counts is known too roughly to call it exact.")
    else:
        verdict = "exact"
        sentence = (
            f"{_say_figure(case)} {_say_when(case)} is exact: {case.record} has {say_deaths(case.figure)} of "
            f"{_say_definition(case, reading, day)}{same}"
        )
    if reading.second:
        wide = case.readings[0]
        count = case.count(wide, day)
        if count is not None:
            notes.append(
                f"The figure counts {reading.phrase}; of {wide.phrase} the record has {say_count(*count)} by then."
            )
    return _Finding(verdict, reading, day, case.figure, sentence + ".", tuple(notes))


def _say_older(case: _Case, reading: Reading, days: tuple[date, date]) -> _Finding:
    """Say that the figure is the record's, but for a day shortly before publication."""
    cut = case.cut
    held = case.holds(reading) or days
    count = case.count(reading, cut.last)
    now = count[0] if count is not None else case.figure
    series = case.counter.daily_series(reading.definition, held[1] + timedelta(days=1), cut.last) or ()
    later = [day for day, _ in series]
    by = later[-1] if later else cut.last
    missed = f"the figure predates the deaths of {_say_days_listed(later)}" if later else "the figure is older"
    words = "agrees with the record" if cut.vague else "is exact"
    sentence = (
        f"{_say_figure(case)} {words} for {say_period(*held)}: {case.record} has {say_deaths(case.figure)} of "
        f"{reading.phrase}{_say_since(case, reading)} on those days{_say_hostile(case, reading, days[1])}; "
        f"by {say_day(by)} the same definition gives {say_number(now)}: {missed}."
    )
    note = (
        f"The text gives no cut-off day. On {say_day(cut.last)}, the day of publication, the same definition gives "
        f"{say_number(now)}; the figure is {(cut.last - held[1]).days} days older than that."
    )
    verdict = "consistent" if cut.vague else "exact"
    return _Finding(verdict, reading, days[1], case.figure, sentence, (note,))


def _check_lower_bound(case: _Case, *, strict: bool) -> _Finding | None:
    """Check "at least" and "more than": satisfied under a plain reading, and not far below it."""
    met = []
    for reading in case.readings:
        count = case.count(reading, case.cut.last) if reading.plain else None
        if count is not None and (count[0] > case.figure or (count[0] == case.figure and not strict)):
            met.append((count[0] - case.figure, count[0], reading))
    if not met:
        return None
    gap, official, reading = min(met, key=lambda one: one[0])
    head = (
        f"{case.record} has {say_deaths(official)} of {reading.phrase}{_say_since(case, reading)} "
        f"{_say_to(case, case.cut.last)}{_say_hostile(case, reading, case.cut.last)}"
    )
    failed = _list_failed(case, strict)
    only = f"; it holds for {reading.definition.label}, not for {say_list(failed)}" if failed else ""
    if _is_tight(case.figure, official):
        sentence = f"{_say_figure(case)} {_say_when(case)} is consistent with the record: {head}{only}."
        return _Finding("consistent", reading, case.cut.last, official, sentence)
    sentence = (
        f"{_say_figure(case)} {_say_when(case)} is true as a lower bound but well below the record: {head}{only}."
    )
    note = f"The record exceeds the figure by {gap}, more than {TIGHT_SHARE:.0%} and more than a round step."
    return _Finding("off_by", reading, case.cut.last, official, sentence, (note,), -gap)


def _list_failed(case: _Case, strict: bool) -> list[str]:
    """Say under which plain readings a lower bound is not met."""
    failed = []
    for reading in case.readings:
        count = case.count(reading, case.cut.last) if reading.plain else None
        if count is not None and (count[1] < case.figure or (strict and count[1] == case.figure)):
            failed.append(f"{reading.definition.label} ({say_count(*count)})")
    return failed


def _is_tight(figure: int, official: int) -> bool:
    """Tell whether a lower bound describes the record: within the share, or below the next round number."""
    step = 10 if figure < 200 else 50 if figure < 1000 else 100
    return official - figure <= official * TIGHT_SHARE or official <= (figure // step + 1) * step


def _check_upper_bound(case: _Case, *, strict: bool) -> _Finding | None:
    """Check "at most", "fewer than" and "nearly": met from below, and not far."""
    for reading in case.readings:
        count = case.count(reading, case.cut.last) if reading.plain else None
        if count is None or count[1] > case.figure or (count[1] == case.figure and strict):
            continue
        if case.figure - count[1] <= max(OFF_LEAST, case.figure * TIGHT_SHARE):
            sentence = (
                f"{_say_figure(case)} {_say_when(case)} is consistent with the record: {case.record} has "
                f"{say_deaths(count[1])} of {_say_definition(case, reading, case.cut.last)}."
            )
            return _Finding("consistent", reading, case.cut.last, count[1], sentence)
    return None


def _check_about(case: _Case) -> _Finding | None:
    """Check a rounded figure: within :data:`ABOUT_SHARE` of a plain reading."""
    for reading in case.readings:
        count = case.count(reading, case.cut.last) if reading.plain else None
        if count is None or count[0] != count[1]:
            continue
        gap = case.figure - count[0]
        if abs(gap) <= max(1, count[0] * ABOUT_SHARE):
            sentence = (
                f"{_say_figure(case)} {_say_when(case)} is consistent with the record: {case.record} has "
                f"{say_deaths(count[0])} of {_say_definition(case, reading, case.cut.last)}."
            )
            return _Finding("consistent", reading, case.cut.last, count[0], sentence)
    return None


def _check_open_band(case: _Case) -> _Finding | None:
    """Check whether counting the deaths of a cause still open as hostile would reach the figure."""
    if case.toll.cause == "all":
        return None
    for reading in (one for one in case.readings if one.plain and one.cause == "hostile"):
        wide = _widen(case, reading)
        low, high = case.count(reading, case.cut.last), case.count(wide, case.cut.last)
        if low is None or high is None or not low[1] < case.figure <= high[1]:
            continue
        open_ = high[1] - low[1]
        sentence = (
            f"{_say_figure(case)} {_say_when(case)} is high: {case.record} has {say_count(*low)} deaths of "
            f"{reading.phrase}{_say_since(case, reading)} {_say_to(case, case.cut.last)}; the figure is reached only "
            f"when deaths whose cause is still to be determined or unknown are counted ({open_} of them, "
            f"{say_number(high[1])} in all)."
        )
        note = f"Against hostile acts alone the figure is {case.figure - low[1]} too high."
        official = low[0] if low[0] == low[1] else None
        return _Finding("consistent", reading, case.cut.last, official, sentence, (note,))
    return None


def _check_close(case: _Case) -> _Finding | None:
    """Check whether the figure misses a plain reading by so little that late entries can account for it."""
    gap, reading, day, count = _measure_nearest(case)
    if case.toll.bound in ("at_least", "at_most") or reading is None or count is None:
        return None
    if count[0] != count[1]:
        if gap:
            return None
        sentence = (
            f"{_say_figure(case)} {_say_when(case)} is possible: {case.record} knows these deaths by year only and "
            f"has {say_count(*count)} deaths of {reading.phrase}{_say_since(case, reading)} {_say_to(case, day)}."
        )
        note = "The full register would tell: pull it with `casque source pull un_fatalities`."
        return _Finding("consistent", reading, day, None, sentence, (note,))
    if not 0 < abs(gap) <= count[0] * SLACK_SHARE:
        return None
    sentence = (
        f"{_say_figure(case)} {_say_when(case)} is consistent with the record, {abs(gap)} "
        f"{'above' if gap > 0 else 'below'} it: {case.record} has {say_deaths(count[0])} of {reading.phrase}"
        f"{_say_since(case, reading)} {_say_to(case, day)}{_say_hostile(case, reading, day)}."
    )
    note = (
        f"A difference of up to {SLACK_SHARE:.0%} is within what late entries and corrections change in the record."
    )
    return _Finding("consistent", reading, day, count[0], sentence, (note,))


def _count_with_open(case: _Case, reading: Reading, day: date) -> int | None:
    """Count hostile deaths together with those of a cause still open; None for other causes."""
    if reading.cause != "hostile":
        return None
    count = case.count(_widen(case, reading), day)
    return count[1] if count is not None else None


def _widen(case: _Case, reading: Reading) -> Reading:
    """Give the reading that counts the causes still open as hostile too."""
    return next(
        one
        for one in case.readings
        if one.cause == "hostile_or_open" and (one.personnel, one.since) == (reading.personnel, reading.since)
    )


def _measure_nearest(
    case: _Case,
) -> tuple[int, Reading | None, date, tuple[int, int] | None]:
    """Find the plain reading nearest to the figure on the days the text allows; the gap is figure minus count."""
    best: tuple[int, Reading | None, date, tuple[int, int] | None] = (0, None, case.cut.last, None)
    for reading in case.readings:
        if not reading.plain:
            continue
        for day in dict.fromkeys((case.cut.last, case.cut.first)):
            count = case.count(reading, day)
            if count is None:
                continue
            gap = _gap(case.figure, count)
            if best[1] is None or abs(gap) < abs(best[0]):
                best = (gap, reading, day, count)
    return best


def _gap(figure: int, count: tuple[int, int]) -> int:
    """Figure minus the nearest count that is possible; 0 inside the bounds."""
    return figure - count[0] if figure < count[0] else figure - count[1] if figure > count[1] else 0


def _find_nearest(case: _Case) -> _Finding:
    """Name the nearest plain reading, and the definition that explains the figure if one does."""
    gap, reading, day, count = _measure_nearest(case)
    reading = reading or case.readings[0]
    count = count or (0, 0)
    official = count[0] if count[0] == count[1] else None
    limit = max(OFF_LEAST, count[1] * OFF_SHARE)
    diagnosis = _explain(case)
    open_ = _count_with_open(case, reading, day)
    # Deaths of a cause still open may account for most of what a figure is too high.
    rest = case.figure - open_ if open_ is not None and case.figure > open_ else abs(gap)
    near = abs(gap) <= limit and min(abs(gap), rest) <= max(OFF_MOST, count[1] * SLACK_SHARE)
    record = (
        f"{case.record} has {say_count(*count)} deaths of {reading.phrase}{_say_since(case, reading)} "
        f"{_say_to(case, day)}{_say_hostile(case, reading, day)}"
    )
    head = f"{_say_figure(case)} {_say_when(case)}"
    if near and gap:
        sentence = f"{head} is {say_difference(gap)}: {record}"
        verdict = "off_by"
    elif gap:
        sentence = f"{head} is not supported: {record}, so the figure is {say_difference(gap)}"
        verdict = "not_supported"
    else:
        # Only a strict bound ("more than 180") fails on an equal count.
        sentence = f"{head} is not supported: {record}, which is not beyond it"
        verdict = "not_supported"
    if open_ is not None and gap > 0 and case.figure > open_ > count[1]:
        sentence += f"; even with the deaths whose cause is still open it would be {say_number(open_)}"
    if diagnosis is not None:
        sentence += f"; {diagnosis}"
    off_by = gap if verdict == "off_by" else None
    return _Finding(verdict, reading, day, official, sentence + ".", (), off_by)


def _explain(case: _Case) -> str | None:
    """Say which definition, not the text's own, accounts for the figure."""
    cut = case.cut
    words = [one for one in case.readings if one.plain or one.second]
    personnel = {one.personnel for one in words}
    since = {one.since for one in words}
    same = [one for one in case.readings if one.personnel in personnel and one.since in since]
    rest = [one for one in case.readings if one not in same]
    for reading in (*same, *(one for one in rest if one.simple and not one.contradicts)):
        if reading.plain:
            continue
        days = case.reproduces(reading, cut.look_back, cut.last)
        count = case.count(reading, cut.last)
        bound = case.toll.bound in ("at_least", "about", "at_most") and count is not None
        near = bound and count is not None and abs(_gap(case.figure, count)) <= count[1] * ABOUT_SHARE
        if days is None and not (near and reading.contradicts):
            continue
        if case.toll.cause == "hostile" and reading.cause == "all":
            return (
                f"it is an all-cause figure called hostile ({reading.definition.label}: {_equal(case, days, count)})"
            )
        if case.toll.cause == "all" and reading.cause == "hostile":
            return f"it is a count of hostile acts given as one of all causes ({_equal(case, days, count)})"
        if days is not None and (reading.simple or reading in same) and not reading.contradicts:
            held = case.holds(reading) or days
            return (
                f"{reading.label} gives {say_number(case.figure)} from {say_period(*held)} {_why_not(case, reading)}"
            )
    return None


def _equal(case: _Case, days: tuple[date, date] | None, count: tuple[int, int] | None) -> str:
    if days is not None:
        return f"{say_number(case.figure)} on {say_period(*days)}"
    return f"{say_count(*count)} to that day" if count is not None else "not known"


def _why_not(case: _Case, reading: Reading) -> str:
    """Say why an equal count does not support the figure."""
    if reading.second:
        return "(a narrower group and an earlier day at once)"
    return "(not what the text's words say)"


def _write(case: _Case, finding: _Finding, document: Document) -> Verdict:
    """Put the verdict together with its alternatives and notes."""
    register = case.counter.register
    reading = finding.reading
    held = None if case.toll.means else case.holds(reading)
    matched = sum(1 for one in case.readings if case.reproduces(one, case.cut.look_back, case.cut.last) is not None)
    notes = [*finding.notes, *case.notes]
    wide = Definition(reading.definition.mission, OPEN_CAUSES, reading.definition.personnel, None, "open causes")
    if reading.cause == "hostile" and case.toll.nationality is None:
        count = case.counter.count(wide, reading.since, max(finding.day, reading.since or finding.day))
        if count.high:
            notes.append(
                f"Of the same personnel, {say_count(count.low or 0, count.high)} more died of a cause still to be "
                "determined or unknown."
            )
    if case.toll.means:
        matched = 0
    elif matched > 1 or finding.verdict == "exact":
        others = f"{matched} of the {len(case.readings)} definitions tried"
        notes.append(f"{others} {'reproduces' if matched == 1 else 'reproduce'} the figure on the days allowed.")
    if register.basis == "digest":
        notes.append("Checked with the digest of the register that comes with the package.")
    return Verdict(
        "toll",
        case.toll.text,
        case.toll.span,
        finding.verdict,
        start_sentence(finding.sentence),
        off_by=finding.off_by,
        figure=case.figure,
        official=finding.official,
        definition=reading.label,
        as_of=finding.day,
        holds_from=held[0] if held else None,
        holds_to=held[1] if held else None,
        alternatives=_list_alternatives(case, finding),
        tried=len(case.readings),
        matched=matched,
        edition=register.edition,
        basis=register.basis,
        notes=tuple(notes),
        mission=case.toll.mission or (case.operation.acronym if case.operation else None),
        document=document.sha256,
    )


def _list_alternatives(case: _Case, finding: _Finding) -> tuple[Alternative, ...]:
    """List the other definitions, nearest first; one that counts the same under longer words is left out."""
    rows = []
    seen: set[tuple[str, date | None, tuple[int, int]]] = set()
    for reading in case.readings:
        count = case.count(reading, finding.day)
        if count is None or reading == finding.reading:
            continue
        key = (reading.cause, reading.since, count)
        if key in seen:
            continue
        seen.add(key)
        gap = _gap(case.figure, count)
        rows.append((abs(gap), not reading.simple, reading, count, gap))
    rows.sort(key=lambda row: (row[0], row[1], row[2].label))
    listed = []
    for _, _, reading, count, gap in rows[:ALTERNATIVES]:
        held = case.holds(reading)
        listed.append(
            Alternative(
                reading.label,
                count[0],
                count[1],
                gap if count[0] == count[1] or gap else None,
                held[0] if held else None,
                held[1] if held else None,
                reading.simple,
            )
        )
    return tuple(listed)


def _say_figure(case: _Case) -> str:
    """Write the figure with its bound."""
    more, less = _read_bound(case.toll)
    figure = say_number(case.figure)
    if more.asked:
        return f"{'more than' if more.strict else 'at least'} {figure}"
    if less.asked:
        if not less.strict:
            return f"at most {figure}"
        return f"nearly {figure}" if case.toll.bound == "about" else f"fewer than {figure}"
    return f"about {figure}" if case.toll.bound in ("about", "range") else figure


def _say_when(case: _Case) -> str:
    """Write the day or period of the figure."""
    cut = case.cut
    if case.period and cut.stated:
        since = case.readings[0].since
        if since is None and case.operation is not None:
            since = case.operation.start
        return f"for {say_month(since, cut.last)}" if since is not None else f"to {say_day(cut.last)}"
    if cut.stated:
        return f"as on {say_day(cut.last)}" if cut.first == cut.last else f"as of {say_month(cut.first, cut.last)}"
    if cut.first == cut.last:
        return f"on {say_day(cut.last)}"
    return f"between {say_day(cut.first)} and {say_day(cut.last)}"


def _say_to(case: _Case, day: date) -> str:
    """Write the day to which the record was counted."""
    if case.period and case.cut.stated:
        return "in that period"
    return "to that day" if case.cut.first == case.cut.last == day else f"to {say_day(day)}"


def _say_definition(case: _Case, reading: Reading, day: date) -> str:
    """Write whose deaths, from when and to when, and how many of them were hostile."""
    return f"{reading.phrase}{_say_since(case, reading)} {_say_to(case, day)}{_say_hostile(case, reading, day)}"


def _say_since(case: _Case, reading: Reading) -> str:
    """Write the first day counted, where it is not the beginning."""
    closed = case.period and case.cut.stated
    return f" since {say_day(reading.since)}" if reading.since is not None and not closed else ""


def _say_hostile(case: _Case, reading: Reading, day: date) -> str:
    """Add to an all-cause count how many of it were hostile."""
    if reading.cause != "all":
        return ""
    hostile = next(
        one
        for one in case.readings
        if one.cause == "hostile" and (one.personnel, one.since) == (reading.personnel, reading.since)
    )
    count = case.count(hostile, day)
    return "" if count is None else f", {say_count(*count)} of them in hostile acts"


def _say_same(case: _Case, held: tuple[date, date]) -> str:
    """Add the days over which the count stays the same."""
    if case.period:
        return ""
    if held[1] >= case.counter.register.last_day:
        return f"; the count stays the same from {say_day(held[0])} on"
    return f"; the count is the same from {say_period(*held)}" if held[0] != held[1] else "; on that day alone"


def _say_days_listed(days: list[date]) -> str:
    """Write a few days together: ``29 and 31 May 2016``."""
    if len({(day.year, day.month) for day in days}) == 1 and len(days) > 1:
        return (
            f"{say_list([str(day.day) for day in days[:-1]])} and {say_day(days[-1])}"
            if len(days) == 2
            else (say_list([*(str(day.day) for day in days[:-1]), say_day(days[-1])]))
        )
    return say_list([say_day(day) for day in days])

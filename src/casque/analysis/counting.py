"""Counting deaths: how many the register holds under a stated definition, between two days.

The one place where deaths are added up. A register is a list of cells (:class:`casque.model.Tally`): days when it was
read whole, days and calendar years when it is the digest. A cell that lies wholly inside the period counts in the
lower and the upper figure, one that only overlaps it counts in the upper figure alone; the two are equal wherever the
record is known by day. What the record cannot tell is None, never 0.

:func:`build_counter` makes an index that answers many thousand questions a second: cells of one definition are laid
out in chains, in which both the first and the last days never fall, so that each question is four binary searches.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from casque.errors import InputError
from casque.model import CountRange, Definition, Register, Tally

#: Cause groups by name; an empty set means all causes.
CAUSE_GROUPS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "hostile": frozenset({"malicious"}),
        "hostile_or_open": frozenset({"malicious", "to_be_determined", "unknown"}),
        "all": frozenset(),
        "accident": frozenset({"accident"}),
        "illness": frozenset({"illness"}),
        "self_inflicted": frozenset({"self_inflicted"}),
    }
)

#: Personnel groups by name; an empty set means all personnel. ``peacekeepers`` is read as uniformed personnel.
PERSONNEL_GROUPS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "all": frozenset(),
        "military": frozenset({"military"}),
        "uniformed": frozenset({"military", "police", "military_observer"}),
        "military_and_observers": frozenset({"military", "military_observer"}),
        "police": frozenset({"police"}),
        "civilian": frozenset({"international_civilian", "local_civilian"}),
        "peacekeepers": frozenset({"military", "police", "military_observer"}),
    }
)

_CAUSE_LABELS = {
    "hostile": "hostile acts",
    "hostile_or_open": "hostile acts and undetermined causes",
    "all": "all causes",
    "accident": "accidents",
    "illness": "illness",
    "self_inflicted": "self-inflicted",
}
_PERSONNEL_LABELS = {
    "all": "all personnel",
    "military": "military personnel",
    "uniformed": "uniformed personnel",
    "military_and_observers": "military personnel and observers",
    "police": "police",
    "civilian": "civilian staff",
    "peacekeepers": "uniformed personnel",
}

#: The answer where the record does not hold what was asked.
UNKNOWN_COUNT = CountRange(None, None, None, "vague")

_COUNTERS_KEPT = 4


@dataclass(frozen=True, slots=True)
class _Chain:
    """Cells of one definition whose first and last days both never fall; days as ordinals.

    Attributes:
        starts: first day of each cell.
        ends: last day of each cell.
        sums: ``sums[i]`` deaths in the first ``i`` cells; one longer than the others.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sums: tuple[int, ...]

    def count(self, first: int | None, last: int | None) -> tuple[int, int]:
        """Add up the cells inside ``[first, last]``, and those that share a day with it."""
        inside_from = 0 if first is None else bisect_left(self.starts, first)
        inside_to = len(self.ends) if last is None else bisect_right(self.ends, last)
        touching_from = 0 if first is None else bisect_left(self.ends, first)
        touching_to = len(self.starts) if last is None else bisect_right(self.starts, last)
        low = self.sums[inside_to] - self.sums[inside_from] if inside_to > inside_from else 0
        high = self.sums[touching_to] - self.sums[touching_from] if touching_to > touching_from else 0
        return low, high


@dataclass(frozen=True, slots=True)
class _Index:
    """The cells of one definition.

    Attributes:
        known: chains of the cells that meet the definition.
        open: chains of the cells of which the record does not tell whether they do (no nationality in a digest).
        turns: days on which a known cell begins or ends, in order.
    """

    known: tuple[_Chain, ...]
    open: tuple[_Chain, ...]
    turns: tuple[int, ...]

    def count(self, first: int | None, last: int | None) -> tuple[int, int, int]:
        """Add up: least, greatest, and the deaths that may or may not belong."""
        low = high = unclear = 0
        for chain in self.known:
            inside, touching = chain.count(first, last)
            low += inside
            high += touching
        for chain in self.open:
            unclear += chain.count(first, last)[1]
        return low, high, unclear


def make_definition(
    mission: str | None,
    cause_group: str = "all",
    personnel_group: str = "all",
    nationality: str | None = None,
) -> Definition:
    """Make a standard definition with its English label.

    Args:
        mission: acronym as the register spells it, or None for all missions.
        cause_group: a key of :data:`CAUSE_GROUPS`.
        personnel_group: a key of :data:`PERSONNEL_GROUPS`.
        nationality: ISO 3166-1 alpha-3, or None for all.

    Returns:
        The definition ("hostile acts, military personnel", "all causes, all personnel, nationals of Chad").

    Raises:
        InputError: for a group that is not one of the standard ones.
    """
    causes = _pick_group(CAUSE_GROUPS, cause_group, "cause group")
    personnel = _pick_group(PERSONNEL_GROUPS, personnel_group, "personnel group")
    label = f"{_CAUSE_LABELS[cause_group]}, {_PERSONNEL_LABELS[personnel_group]}"
    if nationality is not None:
        label += f", nationals of {_name_state(nationality)}"
    return Definition(mission, causes, personnel, nationality, label)


def standard_definitions(mission: str | None, nationality: str | None = None) -> tuple[Definition, ...]:
    """List every combination of the standard groups once, the simplest first.

    Args:
        mission: acronym as the register spells it, or None for all missions.
        nationality: ISO 3166-1 alpha-3, or None for all.

    Returns:
        The definitions; groups that are the same set of personnel stand once.
    """
    return tuple(
        make_definition(mission, cause, personnel, nationality)
        for cause in CAUSE_GROUPS
        for personnel in PERSONNEL_GROUPS
        if personnel != "peacekeepers"
    )


class Counter:
    """An index over one register for fast, repeated counting.

    Args:
        register: the record, whole or as a digest.

    Attributes:
        register: the record it counts.
        missions: acronyms that the record holds, sorted.
        first_day: earliest day of a cell, or None when the record is empty.
    """

    def __init__(self, register: Register) -> None:
        self.register = register
        self._last = register.last_day.toordinal()
        by_mission: dict[str, list[Tally]] = defaultdict(list)
        for cell in register.tallies:
            by_mission[cell.mission].append(cell)
        self._by_mission = dict(by_mission)
        self._indexes: dict[tuple[str | None, frozenset[str], frozenset[str], str | None], _Index] = {}
        self.missions = tuple(sorted(by_mission))
        self.first_day = min((cell.start for cell in register.tallies), default=None)

    def count(self, definition: Definition, since: date | None = None, as_of: date | None = None) -> CountRange:
        """Count the deaths that meet a definition, both days included.

        Args:
            definition: which deaths are meant.
            since: first day, or None for the beginning of the record.
            as_of: last day, or None for all that is recorded. A day after ``register.last_day`` is allowed: the
                answer is then what is recorded, and the caller says so.

        Returns:
            The count. ``low`` and ``high`` differ where only a whole year is known; ``best`` is then None. All three
            are None when the record cannot tell: a mission it does not hold, a period that begins after its last
            day, a nationality where it has none.

        Raises:
            InputError: when ``as_of`` lies before ``since``.
        """
        if since is not None and as_of is not None and as_of < since:
            raise InputError(
                f"the period ends on {as_of}, before it begins on {since}",
                "a last day that is not before the first",
                "exchange the two days",
            )
        if definition.mission is not None and definition.mission not in self._by_mission:
            return UNKNOWN_COUNT
        first = None if since is None else since.toordinal()
        if first is not None and first > self._last:
            return UNKNOWN_COUNT
        low, high, unclear = self._find_index(definition).count(first, None if as_of is None else as_of.toordinal())
        if unclear:
            return CountRange(low, None, None, "at_least") if low else UNKNOWN_COUNT
        if low == high:
            return CountRange(low, low, low)
        return CountRange(low, None, high, "range")

    def cutoff_range(
        self, definition: Definition, figure: int, since: date | None = None
    ) -> tuple[date, date] | None:
        """Find the cut-off days on which the running count certainly equals a figure.

        Args:
            definition: which deaths are meant.
            figure: the figure, at least 0.
            since: first day counted, or None for the beginning of the record.

        Returns:
            First and last such day, both included; None when there is none. The last day is never after
            ``register.last_day``, behind which nothing is known.
        """
        return self._find_cutoffs(definition, since, lambda low, high: low >= figure, lambda low, high: high > figure)

    def possible_cutoffs(
        self, definition: Definition, figure: int, since: date | None = None
    ) -> tuple[date, date] | None:
        """Find the cut-off days on which the running count may equal a figure (a digest's years leave it open).

        Args:
            definition: which deaths are meant.
            figure: the figure, at least 0.
            since: first day counted, or None for the beginning of the record.

        Returns:
            First and last such day, both included; None when there is none. The same as :meth:`cutoff_range` where
            the record is known by day.
        """
        return self._find_cutoffs(definition, since, lambda low, high: high >= figure, lambda low, high: low > figure)

    def daily_series(
        self, definition: Definition, since: date | None = None, as_of: date | None = None
    ) -> tuple[tuple[date, int], ...] | None:
        """List the days with deaths.

        Args:
            definition: which deaths are meant.
            since: first day, or None for the beginning of the record.
            as_of: last day, or None for the end of the record.

        Returns:
            (day, deaths) in order of time, days without deaths left out; None when the record does not know the
            deaths by day, or not at all.
        """
        if definition.mission is not None and definition.mission not in self._by_mission:
            return None
        first = date.min.toordinal() if since is None else since.toordinal()
        last = self._last if as_of is None else as_of.toordinal()
        index = self._find_index(definition)
        days: dict[int, int] = defaultdict(int)
        for chain in (*index.known, *index.open):
            for number, (start, end) in enumerate(zip(chain.starts, chain.ends, strict=True)):
                if end < first or start > last:
                    continue
                if start != end or chain in index.open:
                    return None
                days[start] += chain.sums[number + 1] - chain.sums[number]
        return tuple((date.fromordinal(day), days[day]) for day in sorted(days))

    def yearly_series(
        self, definition: Definition, since: date | None = None, as_of: date | None = None
    ) -> tuple[tuple[int, CountRange], ...]:
        """Count by calendar year, years without deaths included.

        Args:
            definition: which deaths are meant.
            since: first day, or None for the mission's first recorded day (the record's, for all missions).
            as_of: last day, or None for the end of the record.

        Returns:
            (year, count) in order of time; the first and last year are cut at ``since`` and ``as_of``. Empty when
            the record holds nothing of the mission.
        """
        cells = self._cells_of(definition.mission)
        if not cells:
            return ()
        first = since or min(cell.start for cell in cells)
        last = as_of or self.register.last_day
        return tuple(
            (
                year,
                self.count(
                    definition,
                    max(first, date(year, 1, 1)),
                    min(last, date(year, 12, 31)),
                ),
            )
            for year in range(first.year, last.year + 1)
        )

    def rank_missions(
        self,
        causes: Iterable[str] = (),
        personnel: Iterable[str] = (),
        since: date | None = None,
        as_of: date | None = None,
        missions: Iterable[str] | None = None,
    ) -> list[tuple[str, CountRange]]:
        """Order missions by their deaths, most first.

        Args:
            causes: subset of the causes; empty means all.
            personnel: subset of the personnel types; empty means all.
            since: first day, or None for the beginning of the record.
            as_of: last day, or None for all that is recorded.
            missions: acronyms (as the register spells them) to rank, or None for every mission with a death.

        Returns:
            (mission, count), by lower figure, then upper figure, then name. Where a digest gives bounds, two missions
            whose bounds overlap may stand the other way round: compare ``low`` with the other's ``high``. Missions
            that the record does not hold stand last, with an unknown count.
        """
        wanted_causes, wanted_personnel = frozenset(causes), frozenset(personnel)
        names = self.missions if missions is None else tuple(dict.fromkeys(missions))
        counted = [
            (name, self.count(Definition(name, wanted_causes, wanted_personnel, None, name), since, as_of))
            for name in names
        ]
        if missions is None:
            counted = [(name, count) for name, count in counted if count.high]
        return sorted(counted, key=_rank_key)

    def _cells_of(self, mission: str | None) -> Iterable[Tally]:
        return self.register.tallies if mission is None else self._by_mission.get(mission, [])

    def _find_index(self, definition: Definition) -> _Index:
        key = (definition.mission, definition.causes, definition.personnel, definition.nationality)
        index = self._indexes.get(key)
        if index is None:
            index = self._indexes[key] = self._build_index(definition)
        return index

    def _build_index(self, definition: Definition) -> _Index:
        """Sort the cells that meet a definition, and those that may, into chains."""
        known: dict[tuple[int, int], int] = defaultdict(int)
        unclear: dict[tuple[int, int], int] = defaultdict(int)
        named = self.register.by_nationality
        for cell in self._cells_of(definition.mission):
            if definition.causes and cell.cause not in definition.causes:
                continue
            if definition.personnel and cell.personnel_type not in definition.personnel:
                continue
            target = known
            if definition.nationality is not None:
                if named is not None and cell.mission not in named:
                    target = unclear
                elif cell.nationality != definition.nationality:
                    continue
            # Nothing is recorded after the last day, so a year that is still running ends there.
            end = max(min(cell.end.toordinal(), self._last), cell.start.toordinal())
            target[cell.start.toordinal(), end] += cell.count
        turns = sorted({day for cell in known for day in cell})
        return _Index(_make_chains(known), _make_chains(unclear), tuple(turns))

    def _find_cutoffs(
        self,
        definition: Definition,
        since: date | None,
        reached: Callable[[int, int], bool],
        passed: Callable[[int, int], bool],
    ) -> tuple[date, date] | None:
        """Find the days from the first on which ``reached`` holds to the last before ``passed`` does.

        Both conditions take the least and greatest running count, which never fall, and once true stay true.
        """
        if self.first_day is None or (definition.mission is not None and definition.mission not in self._by_mission):
            return None
        index = self._find_index(definition)
        begin = (since or self.first_day).toordinal()
        if index.open or begin > self._last:
            return None
        first = None if since is None else begin
        # The running count changes only where a cell begins or ends.
        behind = bisect_right(index.turns, begin)

        def find_turn(holds: Callable[[int, int], bool]) -> int | None:
            if holds(*index.count(first, begin)[:2]):
                return begin
            place = bisect_left(index.turns, True, lo=behind, key=lambda day: holds(*index.count(first, day)[:2]))
            return index.turns[place] if place < len(index.turns) else None

        start, stop = find_turn(reached), find_turn(passed)
        if start is None or (stop is not None and stop <= start):
            return None
        return date.fromordinal(start), date.fromordinal(self._last if stop is None else stop - 1)


def build_counter(register: Register) -> Counter:
    """Build the index over a register, or return the one built for it before.

    Args:
        register: the record, whole or as a digest.

    Returns:
        The counter. The last few are kept, by identity of the register, which is immutable.
    """
    for kept in _kept_counters:
        if kept.register is register:
            return kept
    counter = Counter(register)
    _kept_counters.append(counter)
    del _kept_counters[:-_COUNTERS_KEPT]
    return counter


def count_deaths(
    register: Register, definition: Definition, since: date | None = None, as_of: date | None = None
) -> CountRange:
    """Count the deaths of a register that meet a definition; see :meth:`Counter.count`.

    Args:
        register: the record, whole or as a digest.
        definition: which deaths are meant.
        since: first day, or None for the beginning of the record.
        as_of: last day, or None for all that is recorded.

    Returns:
        The count, with ``low`` and ``high`` apart where only whole years are known, and None where nothing is.

    Raises:
        InputError: when ``as_of`` lies before ``since``.
    """
    return build_counter(register).count(definition, since, as_of)


def bound_rank(ranking: Iterable[tuple[str, CountRange]], mission: str) -> tuple[int, int] | None:
    """Tell between which ranks a mission lies, ties sharing the better rank.

    Args:
        ranking: missions with their counts, in any order (:meth:`Counter.rank_missions`).
        mission: the mission to place.

    Returns:
        Its best and worst possible rank, from 1; the two are equal where the record is known by day. None when the
        mission is not in the ranking, or one of the counts is unknown.
    """
    counts = dict(ranking)
    own = counts.pop(mission, None)
    if own is None or own.low is None or own.high is None:
        return None
    best = worst = 1
    for count in counts.values():
        if count.low is None or count.high is None:
            return None
        best += count.low > own.high
        worst += count.high > own.low
    return best, worst


_kept_counters: list[Counter] = []


def _make_chains(cells: Mapping[tuple[int, int], int]) -> tuple[_Chain, ...]:
    """Lay cells out in as few chains as a greedy pass finds: days in one, whole years in another."""
    rows: list[list[tuple[int, int, int]]] = []
    for (start, end), count in sorted(cells.items()):
        for row in rows:
            if row[-1][1] <= end and (row[-1][0] == row[-1][1]) == (start == end):
                row.append((start, end, count))
                break
        else:
            rows.append([(start, end, count)])
    chains = []
    for row in rows:
        sums = [0]
        for _, _, count in row:
            sums.append(sums[-1] + count)
        chains.append(_Chain(tuple(r[0] for r in row), tuple(r[1] for r in row), tuple(sums)))
    return tuple(chains)


def _rank_key(item: tuple[str, CountRange]) -> tuple[bool, int, int, str]:
    name, count = item
    return (count.low is None, -(count.low or 0), -(count.high or 0), name)


def _pick_group(groups: Mapping[str, frozenset[str]], name: str, what: str) -> frozenset[str]:
    if name not in groups:
        raise InputError(f"{what} {name!r} is not known", f"one of {', '.join(groups)}", "choose one of these")
    return groups[name]


@cache
def _name_state(alpha3: str) -> str:
    """The short English name of a state, or its code where no pack names it."""
    from casque.reference import load_member_states

    return next((state.name for state in load_member_states() if state.alpha3 == alpha3), alpha3)

"""The register's cells of one mission up to a day, added up in the ways an answer shows."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date

from casque.model import Mission, Register


@dataclass(frozen=True, slots=True)
class Year:
    """Deaths of one year in the register: hostile, open (to be determined or unknown) and other causes."""

    year: int
    hostile: int
    undetermined: int
    other: int


class Cells:
    """The register's cells of one mission up to a day, added up in the ways a brief shows.

    A digest's cell of a whole year that lies on both sides of the day cannot be split: it stands in ``divided`` and
    in no chart, and :meth:`total` gives the lowest and highest count that it allows.
    """

    def __init__(self, register: Register, acronym: str | None, last: date) -> None:
        self.register = register
        self.acronym = acronym
        self.last = last
        own = [t for t in register.tallies if t.mission == acronym and t.start <= last]
        self.cells = [t for t in own if min(t.end, register.last_day) <= last]
        self.divided = [t for t in own if min(t.end, register.last_day) > last]
        self.daily = all(t.start == t.end for t in own)

    def total(self, causes: str) -> str:
        """Say how many deaths of a group of causes there are ("145", "42 to 43")."""
        from casque.analysis.counting import count_deaths, make_definition

        count = count_deaths(self.register, make_definition(self.acronym, causes, "all"), None, self.last)
        return str(count.best) if count.best is not None else f"{count.low} to {count.high}"

    def days(self, cause: str) -> list[date]:
        """List the days with a death of one cause; empty when the record has years."""
        return sorted({t.start for t in self.cells if t.cause == cause}) if self.daily else []

    def years(self) -> tuple[Year, ...]:
        """Count deaths by year, years without one included."""
        by_year: dict[int, Counter[str]] = defaultdict(Counter)
        for t in self.cells:
            group = {"malicious": "hostile", "to_be_determined": "open", "unknown": "open"}.get(t.cause, "other")
            by_year[t.start.year][group] += t.count
        if not by_year:
            return ()
        return tuple(
            Year(year, by_year[year]["hostile"], by_year[year]["open"], by_year[year]["other"])
            for year in range(min(by_year), max(by_year) + 1)
        )

    def months(self, mission: Mission) -> tuple[tuple[date, int], ...]:
        """Count hostile deaths by month of the mission; empty when the record has years."""
        if not self.daily or not self.cells:
            return ()
        counts: Counter[date] = Counter()
        for t in self.cells:
            if t.cause == "malicious":
                counts[t.start.replace(day=1)] += t.count
        first = max(mission.start, min(t.start for t in self.cells)).replace(day=1)
        final = min(self.last, mission.end or self.last).replace(day=1)
        months = []
        while first <= final:
            months.append((first, counts[first]))
            first = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        return tuple(months)

    def cumulative(self) -> tuple[tuple[date, int, int], ...]:
        """Add up hostile deaths and all deaths to every day that has one."""
        hostile: Counter[date] = Counter()
        every: Counter[date] = Counter()
        for t in self.cells:
            day = min(t.end, self.register.last_day)
            every[day] += t.count
            if t.cause == "malicious":
                hostile[day] += t.count
        rows, so_far, of_all = [], 0, 0
        for day in sorted(every):
            so_far, of_all = so_far + hostile[day], of_all + every[day]
            rows.append((day, so_far, of_all))
        return tuple(rows)

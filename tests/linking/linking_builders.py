"""Reports and registers made by hand, for the tests of linking and reconciliation."""

from __future__ import annotations

from datetime import date

from casque.model import (
    Alias,
    Attribution,
    CasualtyCount,
    CountRange,
    DateRange,
    FactSource,
    Grade,
    Incident,
    Mission,
    Place,
    Register,
    Report,
    ReportDate,
    Tally,
)

SOURCE = (FactSource("test", confirmed=True),)


def day(text: str) -> date:
    return date.fromisoformat(text)


def period(text: str) -> DateRange:
    """'2016-05-18', '2021-04' or '2016' as a range."""
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 1:
        return DateRange.of_year(parts[0])
    if len(parts) == 2:
        return DateRange.of_month(parts[0], parts[1])
    return DateRange.of_day(date(*parts))


TOWNS = {
    "Aguelhok": (19.46139, 0.85889),
    "Bandiagara": (14.35, -3.61),
    "Douentza": (15.00155, -2.94978),
    "Gao": (16.27167, -0.04472),
    "Kidal": (18.44111, 1.40778),
    "Menaka": (15.9182, 2.4022),
    "Mopti": (14.4843, -4.18296),
    "Sevare": (14.52742, -4.09344),
    "Tessalit": (20.20126, 1.01186),
    "Timbuktu": (16.77348, -3.00742),
}


def town(name: str, precision: int = 1, country: str = "ML") -> Place:
    lat, lon = TOWNS[name]
    return Place(name, name, None, country, None, lat, lon, None, precision)


def count(number: int | tuple[int | None, int | None, int | None] | None) -> CountRange:
    if number is None:
        return CountRange(None, None, None, "vague")
    if isinstance(number, tuple):
        return CountRange(*number, "range")
    return CountRange.exactly(number)


def make_report(
    key: str,
    when: str | None,
    place: Place | None = None,
    killed: int | tuple[int | None, int | None, int | None] | None = None,
    nationality: str | None = None,
    injured: int | tuple[int | None, int | None, int | None] | None = None,
    types: tuple[str, ...] = (),
    *,
    mission: str | None = "MINUSMA",
    source: str = "text",
    grade: Grade | None = None,
    published: str | None = None,
    publisher: str | None = None,
    personnel: str | None = None,
    hostile: bool | None = True,
    late: tuple[tuple[str, str | None, int], ...] = (),
    late_inside: bool = False,
    actor: str | None = None,
    target: str = "unknown",
) -> Report:
    casualties = []
    if killed is not None or (nationality is not None and injured is None):
        casualties.append(CasualtyCount("killed", "un", count(killed), personnel, nationality))
    if injured is not None:
        casualties.append(CasualtyCount("injured", "un", count(injured), personnel, nationality))
    for when_died, who, number in late:
        casualties.append(
            CasualtyCount(
                "killed", "un", CountRange.exactly(number), nationality=who, death_date=day(when_died),
                part_of_total=late_inside,
            )
        )  # fmt: skip
    sha = key.split(":")[0].ljust(64, "0") if source == "text" else None
    return Report(
        id=f"{source}:{key}",
        source=source,
        hostile=hostile,
        date=ReportDate(period(when)) if when is not None else None,
        place=place,
        mission=mission,
        attack_types=types,
        target=target,
        attributions=(Attribution(actor, "stated"),) if actor else (),
        casualties=tuple(casualties),
        sha256=sha,
        publisher=publisher,
        published=day(published) if published else None,
        grade=grade or Grade("B", 3),
    )


def seed_reports() -> tuple[Report, ...]:
    """What the two seed articles report, coded by hand."""
    first, second = "8aff0aafdc46", "8302634cc157"
    return (
        make_report(f"{first}:1", "2016-05-31", town("Gao"), 1, "CHN", 3, ("indirect_fire",), published="2016-06-01"),
        make_report(f"{first}:2", "2016-05-29", town("Mopti", 2), 5, published="2016-06-01"),
        make_report(f"{first}:3", "2016-05-19", None, 5, "TCD", types=("landmine", "direct_fire"),
                    published="2016-06-01", actor="ansar-dine"),
        make_report(f"{second}:1", "2021-10-02", town("Tessalit"), 1, None, 4, ("ied",), published="2021-10-25"),
        make_report(f"{second}:2", "2021-04", town("Aguelhok"), 4, None, 19, published="2021-10-25", target="camp"),
        make_report(f"{second}:3", "2021-01", None, 4, None, 7, ("ied",), published="2021-10-25"),
    )  # fmt: skip


def make_incident(
    key: str,
    when: str,
    killed: int | tuple[int | None, int | None, int | None] | None,
    nationalities: tuple[str, ...] = (),
    injured: int | None = None,
    *,
    mission: str | None = "MINUSMA",
    place: Place | None = None,
    late: tuple[tuple[str, str | None, int], ...] = (),
    reports: tuple[str, ...] = (),
    hostile: bool | None = True,
) -> Incident:
    return Incident(
        id=key,
        mission=mission,
        date=period(when),
        place=place,
        attack_types=(),
        target="unknown",
        killed=None if killed is None else count(killed),
        injured=None if injured is None else count(injured),
        nationalities=nationalities,
        attributions=(),
        reports=reports,
        support=(),
        late_deaths=tuple((day(d), n, k) for d, n, k in late),
        policy="resolution@1",
        hostile=hostile,
    )


def make_register(
    *cells: tuple[str, str | None, int] | tuple[str, str | None, int, str] | tuple[str, str | None, int, str, str],
    mission: str = "MINUSMA",
    basis: str = "register",
    last_day: str = "2025-02-18",
) -> Register:
    """Cells as (day or year, nationality, count[, personnel type[, cause]])."""
    tallies = []
    for when, nationality, number, *rest in cells:
        days = period(when)
        personnel = rest[0] if rest else "military"
        cause = rest[1] if len(rest) > 1 else "malicious"
        tallies.append(Tally(mission, days.start, days.end, cause, personnel, nationality, number))
    return Register("2025-04-04", basis, day(last_day), tuple(tallies), (), None, "test")


def make_mission(acronym: str, country: str | None = "ML", register_acronym: str | None = None) -> Mission:
    return Mission(
        acronym, acronym, (Alias(acronym, "und"),), (country,) if country else (), date(1990, 1, 1), 1, None, None,
        "peacekeeping", None, register_acronym or acronym, SOURCE,
    )  # fmt: skip


MISSIONS = (
    make_mission("MINUSMA", "ML"),
    make_mission("MONUSCO", "CD"),
    make_mission("UNIFIL", "LB"),
    make_mission("UNOSOM I", "SO", "UNOSOM"),
    make_mission("UNOSOM II", "SO", "UNOSOM"),
)

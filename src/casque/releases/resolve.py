"""Attacks to incidents: which value of which report holds, by a stated policy. A pure function of its inputs.

Policy ``resolution@1``, variable by variable:

* *date* and *place*: the most precise report, then the best-ranked one (see ``ranking``).
* *mission*, *hostile*, *target*: the best-ranked report that states it.
* *killed*, *injured*: best figure of the best-ranked report that states one; lowest and highest over all reports but
  the perpetrators' own (see ``counts``); deaths of wounds with their own day are carried over.
* *attack types*: all that are stated, those with most reports first.
* *nationalities*: of all UN victims in any report but the perpetrators' own; when those are silent, in theirs.
* *attributions*: every one stands, with its basis and report; none is chosen.

Each resolved value names the report it came from, those that agree, and those that differ with what they say.

Identifiers are ``PKV-<ISO3>-<yyyy>-<seq>``: country of the place (else the mission's host country, else ZZZ), year of
the attack, and a number in order of date, then place, within country and year. The number is a function of the set
of reports: the same reports give the same identifiers, and an attack that becomes known later can shift the numbers
behind it. Issue 4 keeps identifiers through merges and additions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace

from casque.linking.score import read_days
from casque.model import CountRange, Incident, MemberState, Mission, Place, Publisher, Report, Support
from casque.releases.counts import collect_late_deaths, resolve_injured, resolve_killed
from casque.releases.ranking import index_kinds, is_claim, rank_reports

POLICY = "resolution@1"

#: Country part of an identifier when neither place nor mission tells the country (user-assigned code of ISO 3166-1).
NO_COUNTRY = "ZZZ"


def resolve_incidents(
    clusters: Iterable[Sequence[Report]],
    missions: Sequence[Mission] | None = None,
    states: Sequence[MemberState] | None = None,
    publishers: Sequence[Publisher] | None = None,
) -> tuple[Incident, ...]:
    """Resolve each group of reports into one incident.

    Args:
        clusters: groups of reports of the same attack (``casque.linking.link_reports``). A group of which neither a
            date nor a day of publication is known cannot be placed in time and yields no incident
            (:func:`list_undated` names its reports).
        missions: the mission pack; None loads it.
        states: the pack of member states; None loads it.
        publishers: the publisher pack; None loads it.

    Returns:
        The incidents in order of date and identifier.
    """
    if missions is None or states is None or publishers is None:
        from casque.reference import load_member_states, load_missions, load_publishers

        missions = load_missions() if missions is None else missions
        states = load_member_states() if states is None else states
        publishers = load_publishers() if publishers is None else publishers
    kinds = index_kinds(publishers)
    hosts = {m.acronym: m.host_countries for m in missions}
    alpha3 = {s.alpha2: s.alpha3 for s in states}

    drafts: dict[tuple[str, int], list[tuple[tuple[str, ...], Incident]]] = defaultdict(list)
    for cluster in clusters:
        incident = _resolve(rank_reports(cluster, kinds), kinds)
        if incident is None:
            continue
        key = (_find_country(incident, hosts, alpha3), incident.date.start.year)
        drafts[key].append((_order(incident), incident))
    incidents = []
    for (country, year), found in drafts.items():
        for number, (_, draft) in enumerate(sorted(found, key=lambda x: x[0]), start=1):
            incidents.append(replace(draft, id=f"PKV-{country}-{year}-{number:03d}"))
    return tuple(sorted(incidents, key=lambda i: (i.date.start, i.date.end, i.id)))


def list_undated(clusters: Iterable[Sequence[Report]]) -> tuple[str, ...]:
    """Return the ids of reports in groups that cannot be placed in time.

    Args:
        clusters: groups of reports of the same attack.

    Returns:
        Sorted report ids.
    """
    return tuple(sorted(r.id for c in clusters if all(read_days(r) is None for r in c) for r in c))


def _resolve(ranked: list[Report], kinds: dict[str, str]) -> Incident | None:
    dated = [r for r in ranked if r.date is not None] or [r for r in ranked if r.published is not None]
    if not dated:
        return None
    claims = frozenset(r.id for r in ranked if is_claim(r, kinds))
    rank = {r.id: i for i, r in enumerate(ranked)}
    # A correction by hand stands before precision; a perpetrator's account behind everything.
    by_precision = sorted(
        dated,
        key=lambda r: (
            r.source != "desk",
            r.id in claims,
            days.precision if (days := read_days(r)) else 9,
            rank[r.id],
        ),
    )
    days = read_days(by_precision[0])
    if days is None:
        return None
    placed = sorted(
        (r for r in ranked if r.place is not None),
        key=lambda r: (r.source != "desk", r.id in claims, r.place.precision if r.place else 9, rank[r.id]),
    )
    late = collect_late_deaths(ranked, days)
    killed, killed_by = resolve_killed(ranked, claims, late)
    injured, injured_by = resolve_injured(ranked, claims)
    mission = next((r.mission for r in ranked if r.mission is not None), None)
    target = next((r.target for r in ranked if r.target != "unknown"), "unknown")
    hostile = next((r.hostile for r in ranked if r.hostile is not None), None)
    support = (
        _support("date", ranked, by_precision[0].id, lambda r: r.date.range if r.date else None, _say_date),
        _support("place", ranked, placed[0].id if placed else None, lambda r: _fold(r.place), _say_place),
        _support("mission", ranked, _first(ranked, "mission"), lambda r: r.mission, lambda r: str(r.mission)),
        _support("hostile", ranked, _first(ranked, "hostile"), lambda r: r.hostile, lambda r: str(r.hostile)),
        _support(
            "target", ranked, next((r.id for r in ranked if r.target != "unknown"), None),
            lambda r: None if r.target == "unknown" else r.target, lambda r: r.target,
        ),
        _support(
            "attack_types", ranked, next((r.id for r in ranked if r.attack_types), None),
            lambda r: frozenset(r.attack_types) or None, lambda r: ", ".join(r.attack_types),
        ),
        _support("killed", ranked, killed_by, lambda r: _figures(r, "killed"), lambda r: _say_count(r, "killed")),
        _support("injured", ranked, injured_by, lambda r: _figures(r, "injured"), lambda r: _say_count(r, "injured")),
        _support(
            "nationalities", ranked, next((r.id for r in ranked if _nationalities(r)), None),
            lambda r: _nationalities(r) or None, lambda r: ", ".join(sorted(_nationalities(r))),
        ),
    )  # fmt: skip
    observed = frozenset[str]().union(*(_nationalities(r) for r in ranked if r.id not in claims))
    return Incident(
        id="",
        mission=mission,
        date=days,
        place=placed[0].place if placed else None,
        attack_types=_order_types(ranked),
        target=target,
        killed=killed,
        injured=injured,
        nationalities=tuple(sorted(observed or frozenset[str]().union(*map(_nationalities, ranked)))),
        attributions=tuple((a.actor, a.basis, r.id) for r in ranked for a in r.attributions),
        reports=tuple(r.id for r in ranked),
        support=support,
        late_deaths=late,
        policy=POLICY,
        hostile=hostile,
    )


def _find_country(incident: Incident, hosts: dict[str, tuple[str, ...]], alpha3: dict[str, str]) -> str:
    if incident.place is not None and incident.place.country is not None:
        return alpha3.get(incident.place.country, NO_COUNTRY)
    countries = hosts.get(incident.mission or "", ())
    return alpha3.get(countries[0], NO_COUNTRY) if countries else NO_COUNTRY


def _order(incident: Incident) -> tuple[str, ...]:
    place = incident.place
    return (
        incident.date.start.isoformat(),
        incident.date.end.isoformat(),
        place.name.casefold() if place is not None else "\uffff",
        min(incident.reports),
    )


def _order_types(ranked: Sequence[Report]) -> tuple[str, ...]:
    support = Counter(t for r in ranked for t in r.attack_types)
    first = {t: (i, j) for i, r in reversed(list(enumerate(ranked))) for j, t in enumerate(r.attack_types)}
    return tuple(sorted(support, key=lambda t: (-support[t], first[t], t)))


def _support(
    variable: str,
    ranked: Sequence[Report],
    chosen: str | None,
    value: Callable[[Report], Hashable],
    say: Callable[[Report], str],
) -> Support:
    """Sort the reports that state a variable into those that agree with the chosen one and those that differ."""
    winner = next((value(r) for r in ranked if r.id == chosen), None)
    others = [(r, v) for r in ranked if r.id != chosen and (v := value(r)) is not None]
    return Support(
        variable,
        chosen,
        tuple(r.id for r, v in others if v == winner),
        tuple((r.id, say(r)) for r, v in others if v != winner),
    )


def _first(ranked: Sequence[Report], name: str) -> str | None:
    return next((r.id for r in ranked if getattr(r, name) is not None), None)


def _figures(report: Report, outcome: str) -> tuple[int | None, ...] | None:
    count = report.total(outcome)
    return None if count is None else (count.low, count.best, count.high)


def _say_count(report: Report, outcome: str) -> str:
    count = report.total(outcome)
    return _format_count(count) if count is not None else "not stated"


def _format_count(count: CountRange) -> str:
    if count.low == count.best == count.high:
        return "not stated" if count.best is None else str(count.best)
    ends = ["?" if n is None else str(n) for n in (count.low, count.high)]
    told = f"{ends[0]} to {ends[1]}"
    return told if count.best is None else f"{count.best} ({told})"


def _say_date(report: Report) -> str:
    if report.date is None:
        return "not stated"
    days = report.date.range
    return days.start.isoformat() if days.start == days.end else f"{days.start} to {days.end}"


def _fold(place: Place | None) -> str | None:
    return place.name.casefold() if place is not None else None


def _say_place(report: Report) -> str:
    return report.place.name if report.place is not None else "not stated"


def _nationalities(report: Report) -> frozenset[str]:
    return frozenset(
        c.nationality
        for c in report.casualties
        if c.group == "un" and c.nationality is not None and c.outcome in ("killed", "injured") and c.count.high != 0
    )

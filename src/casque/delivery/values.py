"""Coded values in words: what a report, toll or claim says of one variable, in the terms of the codebook."""

from __future__ import annotations

from functools import cache

from casque.delivery.brief.wording import say_count, say_dates, say_place
from casque.model import Attribution, CasualtyCount, Claim, Document, Place, ReportDate, Toll


@cache
def _labels(codelist: str) -> dict[str, str]:
    from casque.codebook import load_codelists

    return {code.code: code.label for code in load_codelists()[codelist]}


@cache
def _actors() -> dict[str, str]:
    from casque.reference import load_actors

    return {actor.id: actor.name for actor in load_actors()}


@cache
def _states() -> dict[str, str]:
    from casque.reference import load_member_states

    return {state.alpha3: state.names[0].text for state in load_member_states()}


@cache
def _countries() -> dict[str, str]:
    from casque.reference import load_member_states

    return {state.alpha2: state.names[0].text for state in load_member_states()}


def say_code(codelist: str, code: str) -> str:
    """Say a code of the codebook in words; one that the list does not hold is said as it is.

    Args:
        codelist: name of the list ("attack_types").
        code: the code.
    """
    return _labels(codelist).get(code, code)


def say_hostile(hostile: bool | None) -> str:
    """Say whether it was an attack."""
    return {True: "hostile act", False: "accident or illness", None: "left open"}[hostile]


def say_date(when: ReportDate) -> str:
    """Say the days of an attack, and how the words became days."""
    how = {"relative": "counted from the day of publication", "completed": "year or month from the context"}
    return _join(say_dates(when.range), how.get(when.basis))


def say_where(place: Place) -> str:
    """Say the resolved place with its country, and its precision where the words do not give it away."""
    precision = str(place.precision) if place.precision in (3, 6, 7) else None
    return _join(
        say_place(place),
        _countries().get(place.country, place.country) if place.country else None,
        say_code("place_precision", precision) if precision else None,
    )


def say_casualties(count: CasualtyCount) -> str:
    """Say how many of whom, with all that is known of them."""
    return _join(
        say_count(count.count),
        say_code("group", count.group),
        say_code("personnel_type", count.personnel_type) if count.personnel_type else None,
        _states().get(count.nationality, count.nationality) if count.nationality else None,
        say_code("severity", count.severity) if count.severity else None,
        f"died {count.death_date.isoformat()}" if count.death_date else None,
        "part of a larger count" if count.part_of_total else None,
    )


def say_actor(item: Attribution) -> str:
    """Say who is named, and on whose word."""
    named = _actors().get(item.actor, item.actor) if item.actor else "nobody that is known"
    return f"{named} ({say_code('attribution_basis', item.basis)})"


def say_toll(toll: Toll) -> str:
    """Say what a running total counts."""
    bound = "" if toll.bound == "exact" else f"{say_code('bound', toll.bound)} "
    return _join(
        f"{bound}{toll.count} {say_code('outcome', toll.what)}",
        toll.mission,
        {"world": "all UN peace operations", "period": "between two dates"}.get(toll.scope),
        say_code("toll_subset", toll.subset) if toll.subset else None,
        _states().get(toll.nationality, toll.nationality) if toll.nationality else None,
        f"in {_countries().get(toll.country, toll.country)}" if toll.country else None,
        f"by {' or '.join(say_code('attack_types', m).replace('_', ' ') for m in toll.means)}"
        if toll.means
        else None,
        f"cause {say_code('toll_cause', toll.cause)}",
        f"since {toll.since}" if toll.since else None,
        f"as of {toll.as_of}" if toll.as_of else None,
    )


def say_claim(claim: Claim) -> str:
    """Say what a checkable assertion asserts."""
    return _join(
        say_code("claim_kind", claim.kind),
        claim.mission,
        say_code("claim_measure", claim.measure) if claim.measure else None,
        f"rank {claim.rank}" if claim.rank is not None else None,
        say_code("claim_scope", claim.scope) if claim.scope else None,
        say_code("direction", claim.direction) if claim.direction else None,
        ", ".join(f"{name} {number:,}" for name, number in claim.figures) or None,
        f"resolution {claim.resolution}" if claim.resolution else None,
        say_code("mandate_decision", claim.decision) if claim.decision else None,
        f"decided {claim.decided}" if claim.decided else None,
        f"until {claim.until}" if claim.until else None,
        _states().get(claim.nationality, claim.nationality) if claim.nationality else None,
        f"since {claim.since}" if claim.since else None,
        f"as of {claim.as_of}" if claim.as_of else None,
    )


def say_publication(document: Document) -> str:
    """Say in a line when a text was published, and how that is known."""
    if document.published is None:
        return "Published: unknown, so that days such as “Sunday” cannot be told."
    reason = document.published_reason or f"basis: {say_code('published_basis', document.published_basis)}"
    return f"Published: {document.published} ({reason})."


def _join(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)

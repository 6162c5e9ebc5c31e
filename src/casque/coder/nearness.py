"""Nearness of places: whether two may be the same place of attack; and the countries they lie in."""

from __future__ import annotations

from functools import cache

from casque.model import Place
from casque.reference import load_member_states


@cache
def _index_states() -> dict[str, str]:
    return {state.alpha3: state.alpha2 for state in load_member_states()}


def alpha2_of(alpha3: str | None) -> str | None:
    """Return the ISO alpha-2 code of a member state given by its alpha-3, or None."""
    return _index_states().get(alpha3) if alpha3 else None


def are_apart(first: Place | None, second: Place | None) -> bool:
    """Tell whether two places cannot be the same."""
    if first is None or second is None:
        return False
    if first.country and second.country and first.country != second.country:
        return True
    if first.precision <= 2 and second.precision <= 2:
        return first.name != second.name and not _near(first, second)
    if first.adm1 and second.adm1 and first.precision <= 4 and second.precision <= 4:
        return first.adm1 != second.adm1
    return False


def _near(first: Place, second: Place) -> bool:
    if first.lat is None or second.lat is None or first.lon is None or second.lon is None:
        return False
    return abs(first.lat - second.lat) < 0.35 and abs(first.lon - second.lon) < 0.35


def is_same_place(first: Place | None, second: Place | None) -> bool:
    """Tell whether two places have the same name."""
    return first is not None and second is not None and first.name == second.name

"""Room ``analysis``: counting under stated definitions, and verdicts on tolls and claims.

Every answer names the definition, the days and the edition it stands on. Nothing heavy is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from casque.analysis.check import check_claim, check_document
    from casque.analysis.counting import (
        Counter,
        build_counter,
        count_deaths,
        make_definition,
        standard_definitions,
    )
    from casque.analysis.tolls import check_toll

_HOMES = {
    "Counter": "counting",
    "build_counter": "counting",
    "check_claim": "check",
    "check_document": "check",
    "check_toll": "tolls",
    "count_deaths": "counting",
    "make_definition": "counting",
    "standard_definitions": "counting",
}

__all__ = [
    "Counter",
    "build_counter",
    "check_claim",
    "check_document",
    "check_toll",
    "count_deaths",
    "make_definition",
    "standard_definitions",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - any public name of the room
    """Import a public name from its module when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"casque.analysis.{_HOMES[name]}"), name)
    globals()[name] = value
    return value

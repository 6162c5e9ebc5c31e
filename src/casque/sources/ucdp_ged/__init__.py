"""Source ``ucdp_ged``: UCDP's Georeferenced Event Dataset, from a file of any version from 17 or from the interface.

``iter_events`` reads the rows one by one, strictly; ``read_edition`` reads a whole file into the reports on UN
personnel and the counts of all other rows; ``audit_edition`` says what a person should look at; ``fetch_edition``
asks the interface; ``cite_version`` says whom to credit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from casque.sources.ucdp_ged.client import FetchedEvents, fetch_edition
    from casque.sources.ucdp_ged.edition import (
        EventEdition,
        audit_edition,
        iter_uses,
        rank_label,
        read_edition,
    )
    from casque.sources.ucdp_ged.events import Event, iter_events
    from casque.sources.ucdp_ged.versions import cite_version, find_version

# The client loads an HTTP library: it is imported when it is first used.
_HOMES = {
    "Event": "events",
    "EventEdition": "edition",
    "FetchedEvents": "client",
    "audit_edition": "edition",
    "cite_version": "versions",
    "fetch_edition": "client",
    "find_version": "versions",
    "iter_events": "events",
    "iter_uses": "edition",
    "rank_label": "edition",
    "read_edition": "edition",
}

__all__ = [
    "Event",
    "EventEdition",
    "FetchedEvents",
    "audit_edition",
    "cite_version",
    "fetch_edition",
    "find_version",
    "iter_events",
    "iter_uses",
    "rank_label",
    "read_edition",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Import a function's module on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'casque.sources.ucdp_ged' has no attribute {name!r}")
    value = getattr(import_module(f"casque.sources.ucdp_ged.{_HOMES[name]}"), name)
    globals()[name] = value
    return value

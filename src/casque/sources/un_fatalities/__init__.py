"""Source ``un_fatalities``: the UN's register of deaths in peace operations, from a file or from the publisher.

``read_edition`` and ``parse_edition`` read one edition strictly, ``audit_edition`` compares it with what the manifest
expects, ``diff_editions`` sets two editions side by side, ``fetch_edition`` asks the publisher, ``build_digest`` and
``write_digest`` make the figures that the package carries.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from casque.sources.un_fatalities.client import FetchedEdition, fetch_edition
    from casque.sources.un_fatalities.connector import (
        Edition,
        EditionDiff,
        EditionProblem,
        Repetition,
        audit_edition,
        diff_editions,
        parse_edition,
        read_edition,
    )
    from casque.sources.un_fatalities.digest_build import build_digest, write_digest

# The client loads an HTTP library: it is imported when it is first used.
_HOMES = {
    "Edition": "connector",
    "EditionDiff": "connector",
    "EditionProblem": "connector",
    "FetchedEdition": "client",
    "Repetition": "connector",
    "audit_edition": "connector",
    "build_digest": "digest_build",
    "diff_editions": "connector",
    "fetch_edition": "client",
    "parse_edition": "connector",
    "read_edition": "connector",
    "write_digest": "digest_build",
}

__all__ = [
    "Edition",
    "EditionDiff",
    "EditionProblem",
    "FetchedEdition",
    "Repetition",
    "audit_edition",
    "build_digest",
    "diff_editions",
    "fetch_edition",
    "parse_edition",
    "read_edition",
    "write_digest",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Import a function's module on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'casque.sources.un_fatalities' has no attribute {name!r}")
    value = getattr(import_module(f"casque.sources.un_fatalities.{_HOMES[name]}"), name)
    globals()[name] = value
    return value

"""Room ``reference``: packs of sourced facts, read strictly and once.

Missions, member states, publishers and strength of all operations; places, actors, resolutions and context of Mali;
the digest of the register of deaths. Every loader is cached and returns frozen objects. A pack's module is imported
when one of its loaders is first used, so that ``import casque.reference`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from casque.reference.actors import load_actors, load_lineage
    from casque.reference.checks import Problem, check_packs
    from casque.reference.context import load_context
    from casque.reference.digest import load_digest
    from casque.reference.missions import find_mission, load_missions
    from casque.reference.places import load_places
    from casque.reference.publishers import find_publisher, load_publishers
    from casque.reference.resolutions import load_resolutions
    from casque.reference.states import find_nationality, load_member_states
    from casque.reference.strength import load_strength

_HOMES = {
    "Problem": "checks",
    "check_packs": "checks",
    "find_mission": "missions",
    "find_nationality": "states",
    "find_publisher": "publishers",
    "load_actors": "actors",
    "load_context": "context",
    "load_digest": "digest",
    "load_lineage": "actors",
    "load_member_states": "states",
    "load_missions": "missions",
    "load_places": "places",
    "load_publishers": "publishers",
    "load_resolutions": "resolutions",
    "load_strength": "strength",
}

__all__ = [
    "Problem",
    "check_packs",
    "find_mission",
    "find_nationality",
    "find_publisher",
    "load_actors",
    "load_context",
    "load_digest",
    "load_lineage",
    "load_member_states",
    "load_missions",
    "load_places",
    "load_publishers",
    "load_resolutions",
    "load_strength",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Import a loader's module on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'casque.reference' has no attribute {name!r}")
    value = getattr(import_module(f"casque.reference.{_HOMES[name]}"), name)
    globals()[name] = value
    return value

"""Names and versions of the coder's components: what stands in ``Evidence.coder`` and in the record of a run.

A component's number rises whenever its output may change for some text, so that a stored statement can be replayed.
"""

from __future__ import annotations

VERSIONS: dict[str, int] = {
    "assembly": 3,
    "attack_types": 1,
    "attributions": 2,
    "casualties": 2,
    "claims": 1,
    "dates": 1,
    "lexicon": 2,
    "missions": 2,
    "numerals": 1,
    "places": 3,
    "publication": 1,
    "sentences": 1,
    "targets": 1,
    "tolls": 1,
}


def stamp(component: str) -> str:
    """Return the component with its version ("casualties@1")."""
    return f"{component}@{VERSIONS[component]}"

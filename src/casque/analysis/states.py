"""How a state is named in the sentence of a verdict."""

from __future__ import annotations

from casque import reference


def name_state(alpha3: str) -> str:
    """Give the English name of a state, or its code when the packs do not know it.

    Args:
        alpha3: ISO 3166-1 alpha-3.
    """
    return next((state.name for state in reference.load_member_states() if state.alpha3 == alpha3), alpha3)

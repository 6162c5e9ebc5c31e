"""The packs of tolls and claims: French has every pattern that English has, and all of them compile."""

from __future__ import annotations

import re

import pytest

from casque.coder.lang import load_language

NAMES = sorted(
    name
    for name in load_language("en").patterns
    if name.startswith(("toll_", "claim_", "passage_", "record_", "superlative_", "trend_", "strength_", "mandate_"))
)


@pytest.mark.parametrize("name", NAMES)
def test_french_has_what_english_has(name: str) -> None:
    french = load_language("fr").patterns[name]
    assert re.compile(french)
    assert re.compile(load_language("en").patterns[name])

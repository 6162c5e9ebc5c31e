"""Read practice texts with their annotations, in the form of gold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.gold.annotation import GoldText, load_texts

FOLDER = Path(__file__).parent


def load_practice() -> list[tuple[GoldText, dict[str, Any] | None]]:
    """Load every practice text with its annotation, or None where it has none yet."""
    pairs: list[tuple[GoldText, dict[str, Any] | None]] = []
    for identifier, text in sorted(load_texts(FOLDER).items()):
        path = FOLDER / "annotations" / f"{identifier}.json"
        pairs.append((text, json.loads(path.read_text("utf-8")) if path.exists() else None))
    return pairs

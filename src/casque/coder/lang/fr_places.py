"""French: words and patterns of places."""

from __future__ import annotations

PLACE_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
PLACE_PATTERNS: dict[str, str] = {}

"""French: numbers, victims, outcomes, and the patterns of counts."""

from __future__ import annotations

NUMBER_WORDS: dict[str, int] = {}
UNITS: dict[str, frozenset[str]] = {}
OUTCOMES: tuple[tuple[str, str, str], ...] = ()
VICTIM_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
COUNT_PATTERNS: dict[str, str] = {}

"""French: means of attack, targets, who did it."""

from __future__ import annotations

ATTACK_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
ATTACK_PATTERNS: dict[str, str] = {}

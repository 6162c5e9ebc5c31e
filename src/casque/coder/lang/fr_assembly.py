"""French: patterns that judge what a clause tells of an attack, and merge what is told of one."""

from __future__ import annotations

ASSEMBLY_PATTERNS: dict[str, str] = {}

"""English: patterns that judge what a clause tells of an attack, and merge what is told of one."""

from __future__ import annotations

ATTACK_PATTERNS: dict[str, str] = {
    "they_outcome": (
        r"\b(?:they|both|all\s+(?:two|three|four|five|six|seven|eight|nine|ten))\s+(?:were|had\s+been|have\s+been)\s+"
        r"(?:\w+ly\s+)?(?:(?P<killed>killed|murdered|shot\s+dead)|(?P<injured>injured|wounded|hurt)|"
        r"(?P<abducted>abducted|kidnapped|taken\s+(?:hostage|prisoner|captive)))\b"
    ),
}

"""Known answers as training texts: short texts of the tests and the example reports, which the rules read rightly.

Their annotation is what the hand-written rules alone make of them: the tests hold the rules to it, and training
on them holds the learned parts to it as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.coder.test_coder_reports import CASES
from tests.gold.annotation import GoldText

from bench.coder.oracle import Rollout, prepare
from bench.coder.score import Plain
from casque.coder import code_text

#: How their identifiers begin.
KNOWN = ("case-", "example-")
ROOT = Path(__file__).resolve().parents[2]


def known_texts() -> Iterator[tuple[GoldText, Plain]]:
    """Yield the texts with what the rules read of them."""
    for name, text, day, _ in CASES:
        yield _read(GoldText(f"case-{name}", "en", "known", day.isoformat() if day else "", (), text))
    for path in sorted((ROOT / "examples/reports").glob("*.txt")):
        yield _read(GoldText(f"example-{path.stem}", "en", "known", "", (), path.read_text("utf-8")))


def _read(text: GoldText) -> tuple[GoldText, Plain]:
    if not text.published:
        published = code_text(text.text, sha256="0" * 64).document.published or ""
        text = replace(text, published=published if len(published) == len("2000-01-01") else "")
    reports = prepare(text)(Rollout({}))
    return text, {"id": text.id, "reports": reports, "tolls": [], "claims": []}

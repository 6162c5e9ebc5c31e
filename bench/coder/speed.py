"""Speed of the coder on one core: documents a second over the MUC-4 training texts and over texts on peacekeepers.

Run it from the repository root: ``python -m bench.coder.speed``. The MUC-4 texts lie beside the checkout
(``../shared/data/muc4``); few of them speak of the UN, so the second figure, over the example reports and the seed
articles, is the one that a relevant archive would see.
"""

from __future__ import annotations

import json
import platform
import statistics
import sys
import time
from pathlib import Path

from casque.coder import code_text

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
RUNS = 5


def describe_machine() -> str:
    """Return the processor's name and the number of cores."""
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _measure(texts: list[str]) -> list[float]:
    rates = []
    for _ in range(RUNS):
        start = time.perf_counter()
        for text in texts:
            code_text(text, sha256="0" * 64)
        rates.append(len(texts) / (time.perf_counter() - start))
    return rates


def _report(name: str, texts: list[str]) -> None:
    if not texts:
        print(f"{name}: no texts found")
        return
    rates = _measure(texts)
    mean = sum(map(len, texts)) / len(texts)
    print(
        f"{name}: {statistics.median(rates):.0f} documents/s (median of {RUNS}, {min(rates):.0f} to "
        f"{max(rates):.0f}; "
        f"{len(texts)} texts, {mean:.0f} characters on average)"
    )


def main() -> int:
    print(f"machine: {describe_machine()}, Python {platform.python_version()}, one core")
    code_text("A UN peacekeeper was killed in Mali.", sha256="0" * 64)  # builds the automaton
    muc = SHARED / "data/muc4/train.jsonl"
    texts = [json.loads(line)["text"] for line in muc.read_text().splitlines()] if muc.exists() else []
    _report("MUC-4 training texts", texts)
    examples = [p.read_text() for p in sorted((ROOT / "examples/reports").glob("*.txt"))]
    seeds = [p.read_text() for p in sorted((SHARED / "seeds").glob("*.txt"))] if SHARED.exists() else []
    _report("example reports", examples)
    _report("seed articles", seeds)
    return 0


if __name__ == "__main__":
    sys.exit(main())

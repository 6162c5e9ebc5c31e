"""``python -m bench``: every benchmark, one after the other, with the machine it ran on."""

from __future__ import annotations

import os
import platform
import runpy
from pathlib import Path


def describe_machine() -> str:
    """Say on what the figures were measured."""
    model = next(
        (
            line.split(":", 1)[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        )
        if Path("/proc/cpuinfo").exists()
        else iter(()),
        platform.processor() or "unknown processor",
    )
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"


if __name__ == "__main__":
    print(describe_machine())
    for name in ("bench.startup", "bench.coder.speed", "bench.random_figures"):
        print(f"\n== {name}", flush=True)
        runpy.run_module(name, run_name="__main__")

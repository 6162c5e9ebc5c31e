"""How long does the command line take to say what it can do? Beside a floor: the same interpreter doing nothing."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

RUNS = 15


def time_command(words: list[str], runs: int = RUNS) -> float:
    """Return the median wall time of a command in seconds, one warm-up left out."""
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


def main() -> None:
    """Print both medians and their ratio."""
    floor = time_command([sys.executable, "-c", "pass"])
    help_page = time_command([sys.executable, "-m", "casque", "--help"])
    print(f"casque --help: median {help_page:.3f} s of {RUNS}; floor (python -c pass) {floor:.3f} s; ", end="")
    print(f"ratio {help_page / floor:.1f}")


if __name__ == "__main__":
    main()

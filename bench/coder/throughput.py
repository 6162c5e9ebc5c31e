"""Throughput of ``casque code`` over many files: one process and two, memory along the way, and a peer as a floor.

``python -m bench.coder.throughput [DOCUMENTS]`` (20,000 unless told) writes the MUC-4 training texts, again and again
with a number of their own so that no two are equal, to a folder of its own, and reads them by the path that the
command line takes. The peer in the same run is spaCy's blank English tokenizer, which only cuts a text into words:
the least that any reader does. It is asked where it is installed (``pip install spacy``), and left out with the
reason where it is not.
"""

from __future__ import annotations

import json
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bench.coder.speed import SHARED, describe_machine
from casque.pipeline.parallel import code_files

RUNS = 3


def write_texts(folder: Path, number: int) -> list[Path]:
    """Write ``number`` different texts made of the MUC-4 training texts."""
    with (SHARED / "data/muc4/train.jsonl").open(encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    paths = []
    for index in range(number):
        path = folder / f"{index // 1000:04}" / f"{index:07}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{texts[index % len(texts)]}\n\nItem {index}.\n", "utf-8")
        paths.append(path)
    return paths


def read_resident_mb() -> float:
    """Return the memory that this process holds now, in MB (10^6 bytes)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure_rate(paths: list[Path], jobs: int) -> float:
    """Return documents a second over all paths; the processes are started within the time."""
    start = time.perf_counter()
    done = sum(1 for _ in code_files(paths, jobs=jobs))
    return done / (time.perf_counter() - start)


def measure_memory(paths: list[Path]) -> list[tuple[int, float]]:
    """Read all paths by one process and return (documents read, MB held) at ten points."""
    step = max(1, len(paths) // 10)
    points = []
    for number, _ in enumerate(code_files(paths), 1):
        if number % step == 0:
            points.append((number, read_resident_mb()))
    return points


def measure_peer(paths: list[Path]) -> float | None:
    """Return documents a second of spaCy's blank tokenizer over the same files, or None where it is not installed."""
    try:
        import spacy  # type: ignore[import-not-found]
    except ImportError:
        return None
    tokenizer = spacy.blank("en").tokenizer
    start = time.perf_counter()
    for path in paths:
        tokenizer(path.read_text("utf-8"))
    return len(paths) / (time.perf_counter() - start)


def main(words: list[str]) -> int:
    """Print the figures."""
    number = int(words[0]) if words else 20_000
    if not (SHARED / "data/muc4/train.jsonl").exists():
        print("no ../shared/data/muc4 beside this checkout: nothing to measure")
        return 0
    print(f"machine: {describe_machine()}")
    with tempfile.TemporaryDirectory() as name:
        paths = write_texts(Path(name), number)
        for _ in code_files(paths[:50]):
            pass  # builds the automata
        some = paths[: min(len(paths), 5200)]
        rates: dict[int, list[float]] = {1: [], 2: []}
        for _ in range(RUNS):
            for jobs in rates:
                rates[jobs].append(measure_rate(some, jobs))
        for jobs, found in rates.items():
            print(
                f"--jobs {jobs}: {statistics.median(found):.0f} documents/s (median of {RUNS}, {min(found):.0f} to "
                f"{max(found):.0f}; {len(some)} files, their reading and the start of the processes included)"
            )
        ratio = statistics.median([b / a for a, b in zip(rates[1], rates[2], strict=True)])
        print(f"two processes to one: {ratio:.2f} times")
        peer = measure_peer(some)
        if peer is None:
            print("peer: spaCy is not installed (pip install spacy)")
        else:
            times = peer / statistics.median(rates[1])
            print(f"peer: spaCy's blank tokenizer {peer:.0f} documents/s, {times:.1f} times the coder")
        points = measure_memory(paths)
        print("memory while reading all: " + ", ".join(f"{n}: {mb:.0f} MB" for n, mb in points))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

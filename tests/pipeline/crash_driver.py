"""Ingests a folder again and again in a child process that is killed at a drawn moment. Run by test_crash.py.

The child is forked, so that a kill costs no start-up; it dies by SIGKILL like any process. It tells through a pipe
how many files it has done; the parent waits for the drawn number, then a drawn time, then kills.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from pipeline_light_coder import code

from casque.ledger import open_ledger  # noqa: F401  (loaded before the fork)
from casque.pipeline.ingest import ingest_paths
from casque.pipeline.verify import verify_workspace
from casque.settings import Settings


def ingest(settings, folder, pipe):
    def tell(done, total, name):
        os.write(pipe, b".")

    ingest_paths(settings, [folder], progress=tell, code=code)


def run_child(settings, folder, after_files, delay):
    """Ingest in a child; kill it ``delay`` seconds after it has done so many files. Returns whether it was killed."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            os.close(reader)
            ingest(settings, folder, writer)
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    done = 0
    while done < after_files:
        ready, _, _ = select.select([reader], [], [], 30)
        told = os.read(reader, after_files - done) if ready else b""
        if not told:
            break
        done += len(told)
    time.sleep(delay)
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    os.close(reader)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0:
        raise SystemExit(f"the ingest failed by itself: {status}")
    return os.WIFSIGNALED(status)


def main(workspace, folder, kills, seed):
    import casque.ledger.store
    import casque.ledger.writing  # noqa: F401  (loaded before the fork)

    settings = Settings(Path(workspace))
    files = len(list(Path(folder).iterdir()))
    generator = random.Random(seed)
    # Five kills at the very start (an empty workspace being laid out), the others spread over the files.
    moments = sorted([0] * 5 + [generator.randrange(files) for _ in range(kills - 5)])
    killed, proven = 0, 0
    for number, moment in enumerate(moments):
        killed += run_child(settings, Path(folder), moment, generator.uniform(0.0, 0.02))
        if number % 10 == 9:
            verify_workspace(settings)  # between kills too the record is whole
            proven += 1
    ingest_paths(settings, [Path(folder)], code=code)
    print(json.dumps({"killed": killed, "proven": proven}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))

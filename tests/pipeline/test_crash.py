"""Killed at fifty drawn moments and resumed, an ingest of 200 files loses nothing and doubles nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pipeline_light_coder import code, write_files

from casque.archive import open_archive
from casque.ledger import open_ledger
from casque.pipeline.ingest import ingest_paths
from casque.pipeline.verify import verify_workspace
from casque.settings import Settings

FILES, KILLS, SEED = 200, 50, 20160531


def read_all(settings):
    """Everything a workspace knows, but for times, runs and the order of writing."""
    archive = open_archive(settings)
    with open_ledger(settings) as ledger:
        counts = ledger.counts()
        rows = {name: counts[name] for name in ("document", "report", "evidence", "toll", "claim", "edition")}
        coded = sorted(ledger.coded_documents(), key=lambda c: c.document.sha256)
        versions = {(v.report.id, v.version, v.withdrawn, v.report) for v in ledger.report_versions()}
        runs = ledger.runs()
    objects = sorted(p.name for p in (archive.root / "objects").rglob("*") if p.is_file())
    retrievals = sorted((r.sha256, r.address) for r in archive.retrievals())
    parts = list((archive.root / "tmp").iterdir())
    return rows, coded, versions, objects, retrievals, parts, runs


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_two_hundred_files_killed_fifty_times(tmp_path):
    folder = write_files(tmp_path / "in", FILES)
    calm, stormy = Settings(tmp_path / "calm"), Settings(tmp_path / "stormy")
    ingest_paths(calm, [folder], code=code)
    driver = Path(__file__).with_name("crash_driver.py")
    done = subprocess.run(
        [sys.executable, str(driver), str(stormy.workspace), str(folder), str(KILLS), str(SEED)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["proven"] == KILLS // 10
    assert told["killed"] >= KILLS - 2  # a kill may come after the last file is done

    expected, actual = read_all(calm), read_all(stormy)
    assert actual[:-1] == expected[:-1]
    assert expected[0]["document"] == FILES
    assert actual[-2] == []  # no half-written file is left
    # Most kills fall into new work, so most runs wrote something and were cut off.
    cut_off = [run for run in actual[-1] if run.ended is None]
    assert len(cut_off) >= KILLS // 3
    assert verify_workspace(stormy).quotations == verify_workspace(calm).quotations

    with open_ledger(stormy) as ledger:
        head = ledger.head()
    assert ingest_paths(stormy, [folder], code=code).run is None
    with open_ledger(stormy) as ledger:
        assert ledger.head() == head

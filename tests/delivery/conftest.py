"""What the tests of the command line share: one way to call it, and a workspace with two short texts of our own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

TOLL = (
    "Bamako, 1 September 2021\n\nThe United Nations Multidimensional Integrated Stabilization Mission in Mali "
    "(MINUSMA) said that 255 peacekeepers of MINUSMA have lost their lives as on 31 August 2021.\n"
)
ATTACK = (
    "New York, 3 October 2021\n\nOn 2 October 2021, an improvised explosive device hit a convoy of MINUSMA near "
    "Tessalit, in the Kidal region. One Egyptian peacekeeper was killed and four others were injured.\n"
)


@dataclass(frozen=True)
class Called:
    """What one call of the command line left: exit code and the two streams."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)

    def problem(self, code: int) -> str:
        """Return the first message, after checking that it has its three parts, no trace, and this exit code."""
        assert self.code == code, (self.code, self.err)
        assert "Traceback" not in self.err
        assert "fault of Casque" not in self.err
        message = re.search(r"^casque: (.+)\n  valid: .+\n  to do: .+$", self.err, re.MULTILINE)
        assert message, self.err
        return message[1]


Call = Callable[..., Called]


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Call the command line in an empty folder; streams are no terminals."""
    from casque.delivery.cli import run

    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    for name in ("CASQUE_WORKSPACE", "CASQUE_DATABASE", "CASQUE_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def invoke(*words: object) -> Called:
        capfd.readouterr()
        code = run([str(word) for word in words])
        out, err = capfd.readouterr()
        return Called(code, out, err)

    return invoke


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two texts."""
    folder = tmp_path_factory.mktemp("texts")
    (folder / "toll.txt").write_text(TOLL, "utf-8")
    (folder / "attack.txt").write_text(ATTACK, "utf-8")
    return folder


@pytest.fixture(scope="session")
def workspace(texts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace into which the two texts and the curated data were brought; tests only read it."""
    from casque.pipeline.run import run_paths
    from casque.settings import Settings

    folder = tmp_path_factory.mktemp("work") / "casque-data"
    result = run_paths(Settings(folder, offline=True), [texts])
    assert not result.ingested.failures
    return folder


def list_tree(folder: Path) -> list[str]:
    """List every file below a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())

"""Fixtures that every room's tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(autouse=True)
def own_data(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Places that whoever runs the tests has added for himself change no test."""
    monkeypatch.setenv("CASQUE_DATA", str(tmp_path_factory.getbasetemp() / "no-data"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's root."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real data beside the checkout; tests that need it are skipped where it is absent."""
    if not (SHARED / "data").is_dir():
        pytest.skip("no ../shared/data beside this checkout: real data cannot be read")
    return SHARED


@pytest.fixture(scope="session")
def register_csv(shared: Path) -> bytes:
    """The register's edition of 2025-04-04, as published."""
    return (shared / "data/un_fatalities/DPPADPOSS-FATALITIES_2025-04-04.csv").read_bytes()


@pytest.fixture(scope="session")
def old_register_csv(shared: Path) -> bytes:
    """The register's edition of 2023-11-28, as published."""
    return (shared / "data/un_fatalities/DPPADPOSS-FATALITIES_2023-11-28.csv").read_bytes()

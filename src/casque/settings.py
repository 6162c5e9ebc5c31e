"""Where a workspace lies, and the few switches that every room shares."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

DEFAULT_WORKSPACE = "casque-data"


def find_data_folder() -> Path:
    """Return where a user's own additions lie: ``CASQUE_DATA``, else ``casque`` in the user's data folder (XDG)."""
    given = os.environ.get("CASQUE_DATA")
    if given:
        return Path(given)
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "casque"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one invocation.

    Attributes:
        workspace: the folder that holds archive and ledger.
        database: SQLAlchemy URL of the ledger, or None for SQLite inside the workspace.
        offline: True forbids every network access.
    """

    workspace: Path
    database: str | None = None
    offline: bool = False


def read_settings(workspace: Path | None = None, database: str | None = None, offline: bool = False) -> Settings:
    """Combine arguments with the environment (``CASQUE_WORKSPACE``, ``CASQUE_DATABASE``).

    Args:
        workspace: folder given on the command line, or None.
        database: SQLAlchemy URL given on the command line, or None.
        offline: whether network access is forbidden.

    Returns:
        The settings; an argument wins over the environment, the environment over the default.
    """
    folder = workspace or Path(os.environ.get("CASQUE_WORKSPACE") or DEFAULT_WORKSPACE)
    return Settings(folder, database or os.environ.get("CASQUE_DATABASE") or None, offline)

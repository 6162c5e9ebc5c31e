"""A workspace opened: the archive and the ledger of one folder, together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casque.settings import Settings

if TYPE_CHECKING:
    from types import TracebackType

    from casque.archive import Archive
    from casque.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Workspace:
    """The archive and the ledger of one workspace; use it in a ``with`` statement.

    Attributes:
        settings: where it lies.
        archive: the bytes.
        ledger: the record.
    """

    settings: Settings
    archive: Archive
    ledger: Ledger

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.ledger.close()


def open_workspace(settings: Settings, *, create: bool = True) -> Workspace:
    """Open the workspace that settings name.

    Args:
        settings: where it lies.
        create: whether to lay out a new one where there is none.

    Returns:
        The open workspace.

    Raises:
        InputError: when there is none and none may be made.
        IntegrityError: when the ledger's file is no database.
    """
    from casque.archive import open_archive
    from casque.ledger import open_ledger

    archive = open_archive(settings, create=create)
    return Workspace(settings, archive, open_ledger(settings, create=create))


def exists(settings: Settings) -> bool:
    """Tell whether there is a workspace (or a database by URL) to read; any other folder stays as it is."""
    return settings.database is not None or (settings.workspace / "archive").is_dir()

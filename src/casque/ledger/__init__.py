"""Room ``ledger``: the record. Append-only report versions with their evidence, in a database with a hash chain.

:func:`open_ledger` is the one way in, :class:`Ledger` the one door: no other room speaks SQL. SQLAlchemy is imported
when a ledger is opened, not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casque.ledger.records import (
    Added,
    ChainHead,
    Edition,
    OpenRun,
    ReportVersion,
    Run,
    Statement,
    StoredDocument,
)
from casque.settings import Settings

if TYPE_CHECKING:
    from casque.ledger.store import Ledger

__all__ = [
    "Added",
    "ChainHead",
    "Edition",
    "Ledger",
    "OpenRun",
    "ReportVersion",
    "Run",
    "Statement",
    "StoredDocument",
    "open_ledger",
]


def open_ledger(settings: Settings, *, create: bool = True) -> Ledger:
    """Open the ledger of a workspace, or the database that the settings name.

    Args:
        settings: says where the workspace lies, or which database to use instead of the SQLite file in it.
        create: whether to lay out a new ledger where there is none.

    Returns:
        The ledger; close it, or use it in a ``with`` statement.

    Raises:
        InputError: when there is none and none may be made, when it cannot be reached, or when a newer version of
            the program wrote it.
        IntegrityError: when the file is no database.
    """
    from casque.ledger.database import open_database
    from casque.ledger.store import Ledger

    return Ledger(open_database(settings, create=create))


def __getattr__(name: str) -> Any:  # noqa: ANN401
    if name == "Ledger":
        from casque.ledger.store import Ledger

        return Ledger
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

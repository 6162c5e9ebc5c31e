"""Which official record an answer stands on: the newest edition in the workspace, else the digest in the package."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from casque.model import Register
from casque.settings import Settings

if TYPE_CHECKING:
    from casque.archive import Archive
    from casque.ledger import Edition, Ledger

REGISTER_SOURCE = "un_fatalities"


def read_record(settings: Settings) -> Register:
    """Read the official record of deaths that is at hand.

    Args:
        settings: where the workspace lies; it need not exist.

    Returns:
        The newest edition of the register in the workspace (by its own label), or the digest of figures that the
        package carries when there is none. ``basis`` and ``edition`` say which.
    """
    from casque.pipeline.workspace import exists, open_workspace
    from casque.reference import load_digest

    if not exists(settings):
        return load_digest()
    with open_workspace(settings, create=False) as workspace:
        return choose_record(workspace.archive, workspace.ledger)


def choose_record(archive: Archive, ledger: Ledger) -> Register:
    """Read the newest edition that a ledger knows, else the digest (see :func:`read_record`)."""
    from casque.reference import load_digest

    newest = find_newest(ledger, REGISTER_SOURCE)
    return load_digest() if newest is None else _parse(archive.read(newest.sha256), newest.sha256)


def find_newest(ledger: Ledger, source: str) -> Edition | None:
    """Find the newest edition of a source by its own label, in whatever order they came in; None without one."""
    return max(ledger.editions(source), key=lambda edition: (edition.label, edition.sha256), default=None)


@lru_cache(maxsize=4)
def _parse(data: bytes, sha256: str) -> Register:
    from casque.sources.un_fatalities import parse_edition

    return parse_edition(data, f"edition {sha256[:12]}")

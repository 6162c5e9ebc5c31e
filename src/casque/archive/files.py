"""Read a file from disk whole, or say in three parts why it cannot be read."""

from __future__ import annotations

from pathlib import Path

from casque.errors import InputError

#: Greatest file that is read at all, in bytes: a scanned annual report fits, a disk image does not.
MAX_FILE_BYTES = 100_000_000
#: Greatest table of a structured source: all events of a dataset since 1989 have a quarter of it.
MAX_TABLE_BYTES = 1_000_000_000


def read_file(path: Path, limit: int = MAX_FILE_BYTES) -> bytes:
    """Read a file's bytes.

    Args:
        path: the file.
        limit: how many bytes it may have at most.

    Returns:
        Its bytes.

    Raises:
        InputError: when it is missing, a folder, not readable, empty or longer than ``limit``.
    """
    try:
        if path.is_dir():
            raise InputError(
                f"{path} is a folder", "a file", "name the files in it, or give the folder to `casque ingest`"
            )
        size = path.stat().st_size
        if size > limit:
            raise InputError(
                f"{path} holds {size:,} bytes",
                f"a file of at most {limit:,} bytes",
                "split it, or extract its text first",
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise InputError(
            f"{path} does not exist", "the path of a file", "check the spelling and the folder"
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(
            f"{path} cannot be read: {reason}", "a readable file", "check the path and its permissions"
        ) from error
    refuse_empty(data, str(path))
    return data


def refuse_empty(data: bytes, name: str) -> None:
    """Raise InputError when there is nothing in ``data``."""
    if not data:
        raise InputError(f"{name} is empty (0 bytes)", "a file with content", "fetch or save the file again")

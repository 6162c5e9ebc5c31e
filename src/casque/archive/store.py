"""Bytes by SHA-256, written once and never overwritten, and the log of their retrievals.

::

    <root>/objects/ab/ab12...          the bytes; the name is their SHA-256
    <root>/retrievals/ab/<key>.json    one immutable file for each pair of address and bytes
    <root>/tmp/                        half-written files; those of a dead process are removed

A file becomes visible by one atomic rename after its bytes are on disk, so a crash leaves either nothing or the whole
file. What a crash leaves behind without a ledger row is adopted by the next run: the same bytes have the same name.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from casque.archive.files import MAX_FILE_BYTES, refuse_empty
from casque.errors import InputError, IntegrityError
from casque.settings import Settings

#: A temporary file of another machine is taken for abandoned after this many seconds.
_ABANDONED_AFTER = 86_400.0


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes in the archive.

    Attributes:
        sha256: SHA-256 (hex) of the bytes: their name.
        size: how many bytes.
        media_type: media type as given or sniffed, or None.
        new: True when these bytes were not in the archive before.
    """

    sha256: str
    size: int
    media_type: str | None
    new: bool


@dataclass(frozen=True, slots=True)
class Retrieval:
    """One address at which bytes were found.

    Attributes:
        sha256: SHA-256 (hex) of the bytes.
        address: path or URL.
        media_type: media type as given, or None.
        size: how many bytes.
        retrieved: UTC time of the first retrieval, ISO text.
    """

    sha256: str
    address: str
    media_type: str | None
    size: int
    retrieved: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A file of the archive that is not what it was.

    Attributes:
        file: its path relative to the archive's root.
        what: what is wrong with it.
    """

    file: str
    what: str


def hash_bytes(data: bytes) -> str:
    """Return the SHA-256 of ``data`` in hex."""
    return hashlib.sha256(data).hexdigest()


def open_archive(settings: Settings, *, create: bool = True) -> Archive:
    """Open the archive of a workspace.

    Args:
        settings: says where the workspace lies.
        create: whether to make the folder when it does not exist.

    Returns:
        The archive.

    Raises:
        InputError: when the folder cannot be made, or does not exist and may not be made.
    """
    root = settings.workspace / "archive"
    if not create and not root.is_dir():
        raise InputError(
            f"{settings.workspace} holds no archive",
            "a workspace that something was ingested into",
            "give --workspace, or run `casque ingest` first",
        )
    return Archive(root)


class Archive:
    """The evidence of a workspace.

    Args:
        root: folder of the archive; made when it does not exist.

    Raises:
        InputError: when the folder cannot be made.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._objects = root / "objects"
        self._retrievals = root / "retrievals"
        self._tmp = root / "tmp"
        try:
            for folder in (self._objects, self._retrievals, self._tmp):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(
                f"the archive {root} cannot be made: {error.strerror}",
                "a folder that you may write to",
                "choose another workspace with --workspace, or mend its permissions",
            ) from error
        self._remove_abandoned()

    def put(self, data: bytes, *, address: str, media_type: str | None = None, limit: int = MAX_FILE_BYTES) -> Stored:
        """Keep bytes, and log that they were found at ``address``.

        The same bytes are kept once; the same bytes from the same address are logged once.

        Args:
            data: the bytes as found, not empty.
            address: path or URL they were read from.
            media_type: media type, or None when unknown.
            limit: how many bytes it may have at most.

        Returns:
            Where they are, and whether they are new.

        Raises:
            InputError: for empty or too many bytes, or when they cannot be written.
            IntegrityError: when other bytes lie under their name.
        """
        stored = self._keep(data, media_type, address, limit)
        key = hash_bytes(f"{address}\n{stored.sha256}".encode())
        target = self._retrievals / key[:2] / f"{key}.json"
        if not target.exists():
            now = datetime.now(UTC).isoformat(timespec="microseconds")
            entry = Retrieval(stored.sha256, address, media_type, stored.size, now)
            self._write(target, _dump_retrieval(entry))
        return stored

    def put_derived(self, data: bytes) -> Stored:
        """Keep bytes that were made here (the text layer of a document); no retrieval is logged.

        Args:
            data: the bytes, not empty.

        Returns:
            Where they are, and whether they are new.

        Raises:
            InputError: for empty or too many bytes, or when they cannot be written.
            IntegrityError: when other bytes lie under their name.
        """
        return self._keep(data, None, "a text layer")

    def has(self, sha256: str) -> bool:
        """Tell whether the archive holds a file under this hash (its content is not checked)."""
        return self.path_of(sha256).is_file()

    def path_of(self, sha256: str) -> Path:
        """Return where bytes with this SHA-256 lie, or would lie."""
        return self._objects / sha256[:2] / sha256

    def read(self, sha256: str) -> bytes:
        """Read bytes and prove that they are what they were.

        Args:
            sha256: their SHA-256 (hex).

        Returns:
            The bytes.

        Raises:
            InputError: when the archive holds nothing under this hash.
            IntegrityError: when the bytes have changed.
        """
        path = self.path_of(sha256)
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            raise InputError(
                f"the archive {self.root} holds nothing under {sha256}",
                "the SHA-256 of archived bytes",
                "check the hash, or ingest the file again",
            ) from None
        if hash_bytes(data) != sha256:
            raise _changed(path, hash_bytes(data))
        return data

    def retrievals(self, sha256: str | None = None) -> tuple[Retrieval, ...]:
        """List where bytes were found.

        Args:
            sha256: only of these bytes, or None for all.

        Returns:
            The retrievals by time, then address.

        Raises:
            IntegrityError: when an entry of the log cannot be read.
        """
        found = []
        for path in sorted(self._retrievals.glob("??/*.json")):
            entry, what = _load_retrieval(path)
            if entry is None:
                raise IntegrityError(
                    f"{path}: {what}", "the entry as it was written", "restore the file from a backup"
                )
            if sha256 is None or entry.sha256 == sha256:
                found.append(entry)
        return tuple(sorted(found, key=lambda e: (e.retrieved, e.address)))

    def count(self) -> tuple[int, int]:
        """Count the archived files and the entries of the retrieval log."""
        return sum(1 for _ in _walk(self._objects)), sum(1 for _ in _walk(self._retrievals))

    def verify(self) -> Iterator[Problem]:
        """Recompute the hash of every file and check every entry of the retrieval log.

        Yields:
            One problem for each file that is not what it was, objects first, by name.
        """
        for path in _walk(self._objects):
            name = path.relative_to(self.root).as_posix()
            if path.parent.name != path.name[:2] or len(path.name) != 64:
                yield Problem(name, "is no archived file: its name is not a SHA-256 in its folder")
                continue
            try:
                actual = _hash_file(path)
            except OSError as error:
                yield Problem(name, f"cannot be read: {error.strerror}")
                continue
            if actual != path.name:
                yield Problem(name, f"its bytes have changed: they hash to {actual}")
        for path in _walk(self._retrievals):
            name = path.relative_to(self.root).as_posix()
            entry, what = _load_retrieval(path)
            if entry is None:
                yield Problem(name, what)
            elif not self.has(entry.sha256):
                yield Problem(name, f"names bytes that the archive does not hold: {entry.sha256}")

    def _keep(self, data: bytes, media_type: str | None, name: str, limit: int = MAX_FILE_BYTES) -> Stored:
        refuse_empty(data, name)
        if len(data) > limit:
            raise InputError(
                f"{name} holds {len(data):,} bytes",
                f"a file of at most {limit:,} bytes",
                "split it, or extract its text first",
            )
        sha256 = hash_bytes(data)
        path = self.path_of(sha256)
        new = not path.exists()
        if new:
            self._write(path, data)
        elif path.read_bytes() != data:
            # Writing the right bytes over it would hide that somebody changed the evidence.
            raise _changed(path, _hash_file(path))
        return Stored(sha256, len(data), media_type, new)

    def _write(self, target: Path, data: bytes) -> None:
        """Write a file so that it appears whole or not at all, and is on disk when this returns."""
        temporary = self._tmp / f"{socket.gethostname()}.{os.getpid()}.{uuid.uuid4().hex}.part"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                with temporary.open("xb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                temporary.chmod(0o444)
                temporary.replace(target)
            finally:
                temporary.unlink(missing_ok=True)
            _sync_folder(target.parent)
        except OSError as error:
            raise InputError(
                f"{target} cannot be written: {error.strerror}",
                "a workspace with free space that you may write to",
                "make room, mend the permissions, or choose another workspace with --workspace",
            ) from error

    def _remove_abandoned(self) -> None:
        """Remove temporary files whose process is gone; those of a running one stay."""
        for path in self._tmp.glob("*.part"):
            host, pid, _ = path.name.rsplit(".", 3)[:3] if path.name.count(".") >= 3 else ("", "", "")
            here = host == socket.gethostname() and os.name == "posix" and pid.isdigit()
            try:
                if not _is_running(int(pid)) if here else time.time() - path.stat().st_mtime > _ABANDONED_AFTER:
                    path.unlink(missing_ok=True)
            except OSError:
                continue  # another process removed it first, or it is not ours to remove: it does no harm


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _sync_folder(folder: Path) -> None:
    """Put a folder's entries on disk, where the system can (Windows cannot open a folder)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if not path.is_dir():
            yield path


def _hash_file(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _changed(path: Path, actual: str) -> IntegrityError:
    return IntegrityError(
        f"the archived file {path} has changed: its bytes hash to {actual}",
        "bytes whose SHA-256 is the file's name",
        "restore the file from a backup; `casque verify` lists what else has changed",
    )


def _retrieval_fields(entry: Retrieval) -> dict[str, str | int | None]:
    return {
        "sha256": entry.sha256,
        "address": entry.address,
        "media_type": entry.media_type,
        "size": entry.size,
        "retrieved": entry.retrieved,
    }


def _dump_retrieval(entry: Retrieval) -> bytes:
    """Serialise an entry together with the hash of its fields, so that a changed byte shows."""
    fields = _retrieval_fields(entry)
    seal = hash_bytes(json.dumps(fields, sort_keys=True).encode())
    return (json.dumps({**fields, "seal": seal}, indent=1, ensure_ascii=False) + "\n").encode()


def _load_retrieval(path: Path) -> tuple[Retrieval | None, str]:
    """Return the entry in a file, or None and what is wrong with it."""
    try:
        data = path.read_bytes()
        plain = json.loads(data)
        entry = Retrieval(*(plain[name] for name in ("sha256", "address", "media_type", "size", "retrieved")))
        expected = _dump_retrieval(entry)
        key = hash_bytes(f"{entry.address}\n{entry.sha256}".encode())
    except OSError as error:
        return None, f"cannot be read: {error.strerror}"
    except (ValueError, KeyError, TypeError):
        return None, "is no entry of the retrieval log any more"
    if expected != data or path.name != f"{key}.json":
        return None, "its content has changed since it was written"
    return entry, ""

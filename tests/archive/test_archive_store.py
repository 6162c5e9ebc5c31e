"""The archive: written once, never overwritten, and any changed byte is found and named."""

from __future__ import annotations

import hashlib
import os
import socket
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casque.archive import Archive, open_archive
from casque.errors import InputError, IntegrityError
from casque.settings import Settings


@pytest.fixture
def archive(tmp_path):
    return Archive(tmp_path / "archive")


def change_byte(path, position=0):
    data = bytearray(path.read_bytes())
    data[position] ^= 1
    path.chmod(0o644)
    path.write_bytes(bytes(data))


def test_bytes_lie_under_their_hash(archive):
    stored = archive.put(b"abc", address="https://example.org/a", media_type="text/plain")
    assert stored.sha256 == hashlib.sha256(b"abc").hexdigest()
    assert archive.path_of(stored.sha256) == archive.root / "objects" / stored.sha256[:2] / stored.sha256
    assert archive.read(stored.sha256) == b"abc"
    assert (stored.size, stored.new, archive.has(stored.sha256)) == (3, True, True)
    assert archive.count() == (1, 1)


def test_the_same_bytes_are_kept_once_and_logged_once_an_address(archive):
    first = archive.put(b"abc", address="a")
    log = {p: p.read_bytes() for p in archive.root.glob("retrievals/*/*")}
    again = archive.put(b"abc", address="a")
    other = archive.put(b"abc", address="b")
    assert (first.new, again.new, other.new) == (True, False, False)
    assert archive.count() == (1, 2)
    assert all(path.read_bytes() == data for path, data in log.items())
    assert [entry.address for entry in archive.retrievals(first.sha256)] == ["a", "b"]
    assert archive.retrievals("0" * 64) == ()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.binary(min_size=1, max_size=50), st.sampled_from(["a", "b", "c\n", "é"])), max_size=8))
def test_putting_again_changes_no_file(archive, pairs):
    def put_all():
        for data, address in pairs:
            archive.put(data, address=address)
        return {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in archive.root.rglob("*") if p.is_file()}

    assert put_all() == put_all()
    assert list(archive.verify()) == []


def test_derived_bytes_are_kept_without_a_retrieval(archive):
    archive.put_derived(b"text")
    assert archive.count() == (1, 0)


def test_nothing_is_kept_of_empty_bytes(archive):
    with pytest.raises(InputError, match="0 bytes"):
        archive.put(b"", address="a")
    assert archive.count() == (0, 0)


@pytest.mark.parametrize("position", [0, 5, 11])
def test_verify_names_a_changed_object(archive, position):
    archive.put(b"other bytes", address="b")
    stored = archive.put(b"evidence 123", address="a")
    change_byte(archive.path_of(stored.sha256), position)
    problems = list(archive.verify())
    assert [p.file for p in problems] == [f"objects/{stored.sha256[:2]}/{stored.sha256}"]
    assert "changed" in problems[0].what
    with pytest.raises(IntegrityError, match=stored.sha256):
        archive.read(stored.sha256)
    with pytest.raises(IntegrityError, match=stored.sha256):
        archive.put(b"evidence 123", address="a")  # the right bytes are not written over the evidence of a change


def test_verify_names_any_changed_byte_of_the_log(archive):
    archive.put(b"evidence", address="https://example.org/a", media_type="text/plain")
    (entry,) = archive.root.glob("retrievals/*/*")
    original = entry.read_bytes()
    for position in range(len(original)):
        change_byte(entry, position)
        assert [p.file for p in archive.verify()] == [entry.relative_to(archive.root).as_posix()], position
        entry.write_bytes(original)
    assert list(archive.verify()) == []


def test_verify_names_a_missing_object_and_a_stranger(archive):
    stored = archive.put(b"evidence", address="a")
    archive.path_of(stored.sha256).unlink()
    (archive.root / "objects" / "zz").mkdir()
    (archive.root / "objects" / "zz" / "notes.txt").write_text("x")
    problems = {p.file: p.what for p in archive.verify()}
    assert "not a SHA-256" in problems["objects/zz/notes.txt"]
    assert any(stored.sha256 in what for what in problems.values())
    assert len(problems) == 2


def test_an_unknown_hash_is_told(archive):
    with pytest.raises(InputError, match="holds nothing"):
        archive.read("0" * 64)


def test_half_written_files_of_a_dead_process_are_removed(archive):
    dead = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    host = socket.gethostname()
    gone = archive.root / "tmp" / f"{host}.{int(dead.stdout)}.abc.part"
    ours = archive.root / "tmp" / f"{host}.{os.getpid()}.abc.part"
    foreign = archive.root / "tmp" / "elsewhere.1.abc.part"
    old = archive.root / "tmp" / "elsewhere.2.abc.part"
    for path in (gone, ours, foreign, old):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    Archive(archive.root)
    assert [p.exists() for p in (gone, ours, foreign, old)] == [False, True, True, False]


def test_a_failed_write_leaves_nothing(archive, monkeypatch):
    def fail(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(InputError, match="No space left"):
        archive.put(b"evidence", address="a")
    assert [p for p in archive.root.rglob("*") if p.is_file()] == []


def test_a_workspace_without_an_archive_is_told(tmp_path):
    with pytest.raises(InputError, match="holds no archive"):
        open_archive(Settings(tmp_path / "none"), create=False)
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="cannot be made"):
        open_archive(Settings(tmp_path / "file"))

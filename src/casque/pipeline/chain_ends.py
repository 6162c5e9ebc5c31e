"""Where every chain ends: the archived document, or the official record, as hash and file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casque.pipeline.steps import Step

if TYPE_CHECKING:
    from casque.pipeline.reader import Reader


def locate_document(reader: Reader, sha256: str | None, depth: int) -> list[Step]:
    """Lead from the hash of a document to where it came from and to its file in the archive."""
    from casque.pipeline.workspace import exists, open_workspace

    if sha256 is None:
        return [Step("document", "not archived", depth)]
    steps = [Step("document", f"SHA-256 {sha256}", depth)]
    if not exists(reader.settings):
        return [*steps, Step("file", "part of the package, not yet archived in a workspace", depth + 1)]
    with open_workspace(reader.settings, create=False) as workspace:
        if not workspace.archive.has(sha256):
            return [*steps, Step("file", "not in this archive", depth + 1)]
        for retrieval in workspace.archive.retrievals(sha256):
            steps.append(Step("source", f"from {retrieval.address}, retrieved {retrieval.retrieved}", depth + 1))
        steps.append(Step("file", str(workspace.archive.path_of(sha256)), depth + 1))
    return steps


def locate_register(reader: Reader, depth: int) -> list[Step]:
    """Lead from the official record at hand to its bytes: the archived edition, or the digest in the package."""
    register = reader.register
    steps = [Step("register", f"{register.source}, edition {register.edition} ({register.basis})", depth)]
    if register.sha256 is not None:
        return steps + locate_document(reader, register.sha256, depth + 1)
    from hashlib import sha256
    from importlib.resources import files

    pack = files("casque.reference") / "packs" / "register_digest.json"
    return [
        *steps,
        Step("document", f"SHA-256 {sha256(pack.read_bytes()).hexdigest()}", depth + 1),
        Step("file", str(pack), depth + 2),
    ]

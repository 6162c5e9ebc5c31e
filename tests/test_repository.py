"""The repository as others find it: lock files, tracked files, generated pages, and nothing that is not ours."""

from __future__ import annotations

import hashlib
import re
import subprocess
from pathlib import Path

import pytest

ADDRESS = re.compile(r"(?:https?|git|ssh|file)(?:\+\w+)?://", re.IGNORECASE)
#: Put together from parts, so that this file does not itself hold what it looks for.
MACHINE_PATHS = re.compile(r"(?<![\w.$}/-])/(?:" + "|".join(("work", "root", "home", "Users")) + r")/[A-Za-z0-9_.]")
REGISTRIES = re.compile(
    r"(?:(?<!no-emit-)index-url|registry\s*[=:]|pypi\.org/simple|files\.pythonhosted|registry\.npmjs|_proxy=)"
)
LONG_LINE = 80


@pytest.fixture(scope="module")
def tracked(root: Path) -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip("this is no git checkout: what is tracked cannot be listed")
    return [root / name for name in done.stdout.split("\0") if name and (root / name).is_file()]


def read_text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return ""  # a picture


def test_lock_files_hold_hashes_and_no_address(root: Path) -> None:
    locks = sorted((root / "requirements").glob("*.txt"))
    assert [path.name for path in locks] == ["core.txt", "dev.txt"]
    for path in locks:
        text = path.read_text("utf-8")
        assert not ADDRESS.search(text), path
        assert not REGISTRIES.search(text), path
        pins = re.findall(r"^[A-Za-z0-9_.\[\]-]+==", text, re.MULTILINE)
        assert len(pins) > 10
        assert text.count("--hash=sha256:") >= len(pins)


def test_no_tracked_file_holds_a_machine_path_or_a_registry_address(tracked: list[Path], root: Path) -> None:
    found = []
    for path in tracked:
        if path == Path(__file__).resolve():
            continue
        for number, line in enumerate(read_text(path).splitlines(), start=1):
            if MACHINE_PATHS.search(line) or REGISTRIES.search(line):
                found.append(f"{path.relative_to(root)}:{number}: {line.strip()[:120]}")
    assert found == []


@pytest.mark.parametrize(
    ("line", "hit"),
    [
        ("cd /" + "work/main", True),
        ("see '/" + "home/someone/x'", True),
        ("https://example.org/work/1", False),
        ("the work/home balance", False),
    ],
)
def test_the_search_for_machine_paths_finds_them(line: str, hit: bool) -> None:
    assert bool(MACHINE_PATHS.search(line)) is hit


def test_what_decides_is_what_a_contributor_types(root: Path) -> None:
    script = (root / ".ci" / "run").read_text("utf-8")
    assert re.search(r"^(exec )?make test$", script, re.MULTILINE)
    assert (root / ".ci" / "run").stat().st_mode & 0o100
    makefile = (root / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE))
    assert {"run", "test", "lint", "types", "golden", "bench", "docs", "help"} <= targets
    test_line = next(line for line in makefile.splitlines() if line.startswith("test:"))
    assert {"lint", "types", "imports", "unit"} <= set(test_line.partition("##")[0].split())


def test_the_readme_says_how_to_start(root: Path) -> None:
    readme = (root / "README.md").read_text("utf-8")
    assert "make run" in readme
    assert "make test" in readme


def test_links_between_our_pages_lead_somewhere(tracked: list[Path], root: Path) -> None:
    dead = []
    for page in tracked:
        if page.suffix != ".md":
            continue
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            if not ADDRESS.match(target) and not target.startswith("mailto:") and not (page.parent / target).exists():
                dead.append(f"{page.relative_to(root)}: {target}")
    assert dead == []


def test_generated_pages_are_current(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(root))
    from docs.generate import pages

    for target, text in pages().items():
        assert target.is_file(), f"{target.name} is not written: make docs"
        assert target.read_text("utf-8") == text, f"{target.name} is not current: make docs"


def test_every_command_is_in_the_reference(root: Path) -> None:
    from casque.delivery.cli.app import command_tree

    page = (root / "docs" / "reference" / "cli.md").read_text("utf-8")
    for name, command in command_tree().commands.items():
        assert f"## `casque {name}`" in page
        for child in getattr(command, "commands", {}):
            assert f"## `casque {name} {child}`" in page


def test_changelog_fragments_are_one_sentence(root: Path) -> None:
    fragments = sorted((root / "changelog.d").glob("*.md"))
    assert fragments
    for path in fragments:
        assert re.fullmatch(r"[\w-]+\.(added|changed|fixed|removed)\.md", path.name), path.name
        text = path.read_text("utf-8").strip()
        assert "\n" not in text, path.name
        assert re.fullmatch(r"[A-Z][^.!?]*(?:\.(?=\S)[^.!?]*)*\.", text), f"{path.name}: {text}"


def test_no_file_of_the_shared_folder_is_in_the_repository(shared: Path, tracked: list[Path]) -> None:
    def hash_file(path: Path) -> str:
        return hashlib.sha256(path.read_bytes()).hexdigest()

    theirs = {
        hash_file(path): path.name for path in sorted(shared.rglob("*")) if path.is_file() and path.stat().st_size
    }
    assert len(theirs) > 10
    copies = [(path.name, theirs[digest]) for path in tracked if (digest := hash_file(path)) in theirs]
    assert copies == []


def test_no_long_line_of_a_seed_is_in_the_repository(shared: Path, tracked: list[Path]) -> None:
    lines = {
        line
        for seed in sorted((shared / "seeds").glob("*.txt"))
        for line in split_long(seed.read_text("utf-8", "replace"))
    }
    assert len(lines) > 10
    for path in tracked:
        flat = " ".join(read_text(path).split())
        assert [line for line in lines if line in flat] == [], path


def split_long(text: str) -> list[str]:
    """Cut a text into lines and, where a line is a paragraph, sentences; only those of 80 characters and more."""
    parts = [" ".join(part.split()) for line in text.splitlines() for part in re.split(r"(?<=[.!?])\s+", line)]
    return [part for part in parts if len(part) >= LONG_LINE]

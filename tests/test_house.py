"""The house holds: rooms import one way, starting is light, and everything says what it is for."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src" / "casque"
MODULES = sorted(SOURCE.rglob("*.py"))

#: Packages that no start may load. rich is one of them: typer loads it only for markup, which is switched off.
HEAVY = frozenset(
    (
        "sqlalchemy", "sqlite3", "numpy", "scipy", "altair", "vl_convert", "trafilatura", "pypdf", "docx", "httpx2",
        "stamina", "jinja2", "rich", "py3langid", "rapidfuzz", "ahocorasick_rs", "text_to_num",
    )
)  # fmt: skip

REPORT_MODULES = "import json, sys; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"


def load_modules(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{REPORT_MODULES}"], capture_output=True, text=True, check=True, timeout=60
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_rooms_import_only_what_lies_before_them(root: Path) -> None:
    command = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [str(command), "--no-cache"], cwd=root, capture_output=True, text=True, timeout=300, env=os.environ.copy()
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout
    assert "One way through the house KEPT" in done.stdout


def test_importing_casque_loads_nothing_heavy() -> None:
    assert load_modules("import casque") & HEAVY == set()
    assert "typer" not in load_modules("import casque")


@pytest.mark.parametrize(
    "room", ["model", "codebook", "reference", "archive", "ledger", "sources", "coder", "linking", "pipeline"]
)
def test_importing_a_room_opens_no_database_and_no_network(room: str) -> None:
    assert load_modules(f"import casque.{room}") & {"sqlalchemy", "httpx2", "trafilatura", "altair", "scipy"} == set()


@pytest.mark.parametrize("words", [["--help"], ["run", "--help"], ["source", "pull", "--help"]])
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    code = (
        "import contextlib, io\nfrom casque.delivery.cli import run\n"
        f"with contextlib.redirect_stdout(io.StringIO()) as out:\n    assert run({words!r}) == 0\n"
        "assert 'Usage' in out.getvalue()"
    )
    loaded = load_modules(code)
    assert loaded & HEAVY == set()
    assert "typer" in loaded


def test_the_check_of_heavy_packages_can_fail() -> None:
    assert load_modules("import numpy") & HEAVY == {"numpy"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_every_module_and_public_name_says_what_it_is_for(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree), "the module does not open with what it is for"
    assert find_silent(tree) == []


def find_silent(tree: ast.Module) -> list[str]:
    """List public functions, classes and methods without a docstring; overrides by their dunder name are exempt."""
    silent = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            if not ast.get_docstring(node):
                silent.append(node.name)
            if isinstance(node, ast.ClassDef):
                silent += [
                    f"{node.name}.{method.name}"
                    for method in node.body
                    if isinstance(method, ast.FunctionDef)
                    and not method.name.startswith("_")
                    and not ast.get_docstring(method)
                ]
    return silent


def test_the_search_for_silent_names_finds_them() -> None:
    assert find_silent(ast.parse("def f(): pass\nclass C:\n    'c'\n    def m(self): pass\n")) == ["f", "C.m"]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_nothing_is_left_undone_or_swallowed(path: Path) -> None:
    """No raise of NotImplementedError, no bare except, no handler of Exception without its name and a reason."""
    text = path.read_text("utf-8")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"bare except in line {node.lineno}"
            if isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException"):
                assert node.name is not None, f"line {node.lineno}"
                assert "#" in text.splitlines()[node.lineno - 1], f"line {node.lineno} does not say why"
        if isinstance(node, ast.Raise) and node.exc is not None:
            assert "NotImplementedError" not in ast.unparse(node.exc), f"line {node.lineno}"

"""``casque code --explain``: readable in a pipe, coloured on a terminal, and a page that is whole or not there."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from casque.delivery.cli.explaining import lay_out
from casque.delivery.marking import mark_text
from casque.pipeline.texts import read_by_rules


def test_a_pipe_gets_plain_text_with_numbers_and_tables(call: Any, texts: Path) -> None:
    got = call("code", texts / "attack.txt", "--explain")
    assert got.code == 0, got.err
    assert "\x1b" not in got.out
    assert "‹On 2 October 2021›[1]" in got.out
    assert "Published: 2021-10-03 (" in got.out
    assert "⟦R1 " in got.out
    assert "Report 1 (R1 in the text) · 2 October 2021, near Tessalit (Kidal), MINUSMA" in got.out
    line = next(line for line in got.out.splitlines() if "One Egyptian peacekeeper was killed  " in line)
    assert "1, UN mission, Egypt" in line
    assert "casualties@" in line


def test_several_texts_stand_one_below_the_other(call: Any, texts: Path) -> None:
    out = call("code", texts, "--explain", "--format", "table").out
    assert out.index("attack.txt") < out.index("toll.txt") < out.index("Toll 1")


def test_a_text_without_values_says_so(call: Any) -> None:
    Path("a.txt").write_text("The weather was fine on Monday.", "utf-8")
    assert "no checkable claim was read here" in call("code", "a.txt", "--explain").out


def test_a_text_cannot_steer_the_terminal(call: Any) -> None:
    Path("a[bold].txt").write_bytes(b"\x1b[31mTwo peacekeepers of MINUSMA were killed\x07 near Kidal [red]on Monday.")
    out = call("code", "a[bold].txt", "--explain").out
    assert "\x1b" not in out
    assert "\x07" not in out
    assert "␛[31m" in out
    assert "a[bold].txt" in out
    assert "[red]" in out
    table = call("code", "a[bold].txt", "--format", "table").out
    assert "a[bold].txt · published" in table
    assert "\x1b" not in table


def test_a_terminal_shows_colours_and_no_brackets() -> None:
    from rich.console import Console

    text = "On 2 October 2021, two peacekeepers of MINUSMA were killed near Kidal."
    marked = mark_text(read_by_rules(text.encode(), "a.txt").coded, text)
    coloured, plain = lay_out(marked, False), lay_out(marked, True)
    assert "‹" not in coloured.plain
    assert plain.plain.count("‹") == plain.plain.count("›") > 0
    stream = io.StringIO()
    Console(file=stream, force_terminal=True, color_system="standard", width=200, no_color=False).print(coloured)
    assert "\x1b[4;36mOn 2 October 2021\x1b[0m" in stream.getvalue()


@pytest.mark.parametrize("how", ["json", "jsonl", "csv"])
def test_other_formats_are_refused(call: Any, texts: Path, how: str) -> None:
    assert f"--explain cannot be printed as {how}" in call("code", texts, "--explain", "-f", how).problem(1)


def test_a_page_is_written_and_named(call: Any, texts: Path) -> None:
    got = call("code", texts, "--explain", "-o", "new/marked.html")
    assert (got.code, got.out) == (0, "new/marked.html\n")
    page = Path("new/marked.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert page.count('<div class="text"') == 2
    assert ">One Egyptian peacekeeper was killed</mark>" in page
    assert "<script" not in page
    assert "http" not in page
    assert [path.name for path in Path("new").iterdir()] == ["marked.html"]


def test_pages_are_refused_before_any_work(call: Any, texts: Path) -> None:
    assert "without --explain" in call("code", texts, "-o", "a.html").problem(1)
    assert "cannot be written as 'a.md'" in call("code", texts, "--explain", "-o", "a.md").problem(1)
    Path("folder.html").mkdir()
    assert "a folder has this name" in call("code", texts, "--explain", "-o", "folder.html").problem(1)
    Path("file").write_text("", "utf-8")
    assert "cannot be written" in call("code", texts, "--explain", "-o", "file/a.html").problem(1)


def test_what_cannot_be_read_is_told_and_the_rest_is_shown(call: Any, texts: Path) -> None:
    Path("empty.txt").write_bytes(b"")
    got = call("code", "empty.txt", texts / "toll.txt", "--explain")
    assert got.problem(1)
    assert "Toll 1" in got.out
    assert call("code", "empty.txt", "--explain", "-o", "a.html").code == 1
    assert not Path("a.html").exists()

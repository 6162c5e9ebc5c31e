"""``casque code --explain``: the text with its marks on the terminal, or as a page."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casque.delivery.cli import output
from casque.delivery.cli.coding import Read, read_texts
from casque.delivery.cli.output import Format
from casque.delivery.printable import make_printable
from casque.errors import InputError

if TYPE_CHECKING:
    from casque.delivery.marking import Mark, MarkedText, Owner
    from casque.model import Span

#: Style per kind of mark; colours of the terminal's own palette, so that they suit a light and a dark one.
STYLES = {
    "date": "cyan",
    "place": "green",
    "mission": "bright_blue",
    "means": "magenta",
    "target": "magenta",
    "actor": "yellow",
    "killed": "red",
    "injured": "red",
    "missing": "red",
    "toll": "bold bright_blue",
    "claim": "bold cyan",
    "other": "bold",
    "report": "",
}


def check_explain(explain: bool, out: Path | None, how: Format | None) -> None:
    """Refuse options that do not go together, before any work is done.

    Args:
        explain: whether marks were asked for.
        out: the page to write, or None.
        how: the format that was asked for, or None.

    Raises:
        InputError: for a format other than a table, a page without marks, or a name that no page can have.
    """
    if explain and how not in (None, Format.table):
        raise InputError(
            f"--explain cannot be printed as {how}",
            "--explain with --format table or without --format",
            "leave out --format; without --explain, json holds every span and csv every report",
        )
    if out is not None and not explain:
        raise InputError(
            f"-o {out} is given without --explain",
            "--explain -o FILE.html, which writes the marked texts",
            "add --explain; what is coded is sent to a file with > instead",
        )
    if out is not None:
        output.check_ending(out, "a marked text", (".html", ".htm"))


def explain_texts(paths: list[Path], published: date | None, out: Path | None, read: Read) -> int:
    """Show which words gave which value, on the terminal or as a page; exit code 1 when a text could not be read."""
    from casque.delivery.marking import mark_text

    found, code = read_texts(paths, published, read)
    if code and not found:
        return code
    marked = [mark_text(one.coded, one.text, one.coder) for one in found]
    if out is not None:
        from casque.delivery.marked import build_marked_page

        output.write_page(build_marked_page(marked), out)
        sys.stdout.write(f"{out}\n")
        return code
    for one in marked:
        print_marked(one)
    return code


def print_marked(marked: MarkedText) -> None:
    """Print a text with its marks, then a table for each report, toll and claim.

    In a pipe and without colours each marked piece stands in ‹ ›, and each report in ⟦ ⟧.

    Args:
        marked: the text with its marks.
    """
    from rich.text import Text

    console = output.open_console()
    plain = console.no_color or console.color_system is None or not console.is_terminal
    console.print()
    console.print(Text(make_printable(Path(marked.coded.document.path or "text").name), style="bold"))
    console.print(Text(make_printable(marked.publication), style="dim"))
    console.print()
    # A pipe gets the lines as they are; only a terminal needs them broken to its width.
    console.print(lay_out(marked, plain), soft_wrap=not console.is_terminal)
    for owner in marked.owners:
        rows = [_list_value(mark) for mark in owner.values]
        if not any(row["sure"] for row in rows):
            for row in rows:
                del row["sure"]
        output.print_table(rows, output.escape_markup(_name(owner)), "nothing")
    if not marked.owners:
        console.print("No report of an attack on UN personnel, no toll and no checkable claim was read here.")


def lay_out(marked: MarkedText, plain: bool) -> Any:  # noqa: ANN401
    """Lay out a text for rich: values coloured and underlined, a number behind each, all else dim.

    Args:
        marked: the text with its marks.
        plain: whether marks must be told without colours: then brackets show where each begins and ends.

    Returns:
        A ``rich.text.Text``.
    """
    from rich.text import Text

    laid = Text()
    for segment in marked.segments:
        for mark in segment.opening:
            if mark.background and not mark.number:
                laid.append(f"⟦{_short(mark)} ", style="dim")
        if plain:
            laid.append("‹" * len({mark.span for mark in segment.opening if not mark.background}))
        front = [mark for mark in segment.marks if not mark.background]
        if front:
            style = f"{STYLES[front[0].kind]} underline"
        else:
            style = "" if segment.marks else "dim"
        laid.append(make_printable(segment.shown), style=style)
        shut: set[Span | None] = set()
        for mark in segment.closing:
            if mark.background and not mark.number:
                laid.append("⟧", style="dim")
                continue
            if plain and not mark.background and mark.span not in shut:
                laid.append("›")
                shut.add(mark.span)
            laid.append(f"[{mark.number}]", style=f"{STYLES[mark.kind]} dim".strip())
    return laid


def _short(mark: Mark) -> str:
    return "R" + mark.owner.rpartition("-")[2]


def _name(owner: Owner) -> str:
    short = f" (R{owner.key.rpartition('-')[2]} in the text)" if owner.key.startswith("report") else ""
    told = owner.title and owner.title != owner.values[0].value  # a toll's only row says the same
    return f"{owner.name}{short} · {owner.title}" if told else f"{owner.name}{short}"


def _list_value(mark: Mark) -> dict[str, Any]:
    return {
        "no": mark.number or None,
        "variable": mark.label,
        "value": mark.value,
        "words": _shorten(" ".join(mark.quote.split())) or "worked out; no words of its own",
        "rule": mark.rule or "not recorded",
        "at": f"{mark.span.start}-{mark.span.end}" if mark.span else None,
        "sure": None if mark.confidence is None else f"{mark.confidence:.2f}",
    }


def _shorten(words: str, most: int = 90) -> str:
    return words if len(words) <= most else words[: most // 2].rstrip() + " … " + words[-most // 3 :].lstrip()

"""One way out for every command: a table on a terminal, JSON when piped, or the format that was asked for."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

from casque.delivery.printable import make_printable
from casque.errors import InputError

Row = dict[str, Any]
#: Columns that lose their sense when they are broken over lines.
UNBROKEN = frozenset({"incident", "date", "day", "source", "edition"})


class Format(StrEnum):
    """How a command prints its answer."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


def choose_format(asked: Format | None) -> Format:
    """Return the format that was asked for, else a table on a terminal and JSON in a pipe."""
    return asked or (Format.table if sys.stdout.isatty() else Format.json)


def print_json(value: object) -> None:
    """Print plain values as indented JSON in UTF-8."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def print_rows(rows: Sequence[Row], how: Format, title: str = "", empty: str = "nothing") -> None:
    """Print rows that share their keys.

    Args:
        rows: the rows; values may be lists or dicts, which CSV and tables show as text.
        how: the format.
        title: heading of a table.
        empty: what a table says when there are no rows.
    """
    if how is Format.json:
        print_json(list(rows))
    elif how is Format.jsonl:
        for row in rows:
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    elif how is Format.csv:
        _print_csv(rows)
    else:
        print_table(rows, title, empty)


def stream_json(values: Iterable[object]) -> None:
    """Print a list as :func:`print_json` does, each value as it comes: memory does not grow with the list."""
    first = True
    for value in values:
        text = json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")
        sys.stdout.write(("[\n  " if first else ",\n  ") + text)
        first = False
    sys.stdout.write("[]\n" if first else "\n]\n")


def stream_csv(rows: Iterable[Row]) -> None:
    """Print rows of equal keys as CSV, each as it comes; nothing at all when there are none."""
    writer = None
    for row in rows:
        if writer is None:
            writer = csv.writer(sys.stdout, lineterminator="\n")
            writer.writerow(row)
        writer.writerow([flatten(value) for value in row.values()])


def _print_csv(rows: Sequence[Row]) -> None:
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([flatten(row.get(name)) for name in names])


def flatten(value: object) -> str:
    """Return a value as the text of one cell; None is the empty cell."""
    if value is None:
        return ""
    if isinstance(value, dict):
        return "; ".join(f"{key} {flatten(item)}" for key, item in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(flatten(item) for item in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def print_table(rows: Iterable[Row], title: str, empty: str, styles: dict[str, str] | None = None) -> None:
    """Print rows as a table that fits the terminal.

    Args:
        rows: the rows.
        title: heading.
        empty: what to say when there are no rows.
        styles: rich style per column.
    """
    from rich.table import Table

    rows = list(rows)
    console = open_console()
    if title:
        console.print(f"\n[bold]{title}[/bold]", highlight=False)
    if not rows:
        console.print(f"  {empty}", highlight=False)
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", show_edge=False)
    names = list(dict.fromkeys(name for row in rows for name in row))
    for name in names:
        numeric = all(isinstance(row.get(name), int | float | None) for row in rows)
        table.add_column(
            name.replace("_", " "),
            justify="right" if numeric else "left",
            style=(styles or {}).get(name),
            overflow="fold",
            no_wrap=name in UNBROKEN,
        )
    for row in rows:
        table.add_row(*(escape_markup(flatten(row.get(name))) for name in names))
    console.print(table)


def check_ending(target: Path, what: str, endings: tuple[str, ...]) -> None:
    """Refuse a name that a page cannot have, before any work is done.

    Args:
        target: where it is to be written.
        what: what it is, with its article ("a brief").
        endings: the endings that are known, in lower case, with the dot.

    Raises:
        InputError: for an ending that is not known, or a folder of that name.
    """
    if target.suffix.lower() not in endings or target.is_dir():
        shown = [ending for ending in endings if ending != ".htm"]
        raise InputError(
            f"{what} cannot be written as {target.name!r}" + (": a folder has this name" if target.is_dir() else ""),
            f"the name of a file ending in {' or '.join(shown)}",
            "choose another name with -o",
        )


def write_page(page: str, target: Path) -> None:
    """Write a page, whole or not at all.

    Args:
        page: the text of the page.
        target: the file; its folder is made when it is missing.

    Raises:
        InputError: for a folder that cannot be written.
    """
    half = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        half.write_text(page, "utf-8")
        half.replace(target)
    except OSError as error:
        with suppress(OSError):
            half.unlink()
        raise InputError(
            f"{target} cannot be written: {error.strerror}",
            "a folder you may write to",
            "choose another place with -o",
        ) from error


def open_console(stderr: bool = False) -> Any:  # noqa: ANN401
    """Return a rich console on stdout or stderr; a pipe gets plain text of 120 columns."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    return Console(file=stream, width=None if stream.isatty() else 120, soft_wrap=False, highlight=False)


def escape_markup(text: str) -> str:
    """Return text that rich prints as it is, and in which nothing steers the terminal."""
    from rich.markup import escape

    return escape(make_printable(text))

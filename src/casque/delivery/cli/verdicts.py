"""Verdicts on a terminal: the label, the words, the sentence to quote, and below it what else was tried."""

from __future__ import annotations

from collections.abc import Sequence

from casque.delivery.cli import output
from casque.delivery.verdicts import (
    TERMINAL_COLOURS,
    flatten_words,
    group_by_sentence,
    say_holds,
    say_measure,
    say_value,
)
from casque.model import Verdict

_MEASURES_SHOWN = 12
_ALTERNATIVES_SHOWN = 4


def print_verdicts(verdicts: Sequence[tuple[Verdict, str]], title: str, *, detail: bool) -> None:
    """Print verdicts, those with the same answer together.

    Args:
        verdicts: each with a remark to stand behind its words (may be empty).
        title: heading.
        detail: whether notes, nearest definitions and measures are printed too.
    """
    from rich.table import Table

    console = output.open_console()
    console.print(f"\n[bold]{output.escape_markup(title)}[/bold]")
    if not verdicts:
        console.print("  nothing here that can be checked: no toll, superlative, trend, strength or mandate")
        return
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, width=17)
    table.add_column(overflow="fold")
    for verdict, members in group_by_sentence(verdicts):
        for index, (member, remark) in enumerate(members):
            label = f"[{TERMINAL_COLOURS[verdict.verdict]} bold]{verdict.label}[/]" if index == 0 else ""
            flag = f"  [dim]({output.escape_markup(verdict.flag)})[/dim]" if verdict.flag and index == 0 else ""
            quote = output.escape_markup(f"“{flatten_words(member.text, 170)}”{remark}")
            table.add_row(label, f"[italic]{quote}[/italic]{flag}")
        table.add_row(f"[dim]{verdict.kind}[/dim]", output.escape_markup(verdict.sentence))
        if detail:
            for line in _list_details(verdict):
                table.add_row("", f"[dim]{output.escape_markup(line)}[/dim]")
        table.add_row("", "")
    console.print(table)
    first = next((verdict for verdict, _ in verdicts if verdict.edition), None)
    if detail and first is not None:
        console.print(f"[dim]record: {first.basis}, edition {first.edition}[/dim]")


def _list_details(verdict: Verdict) -> list[str]:
    lines = [f"· {note}" for note in verdict.notes]
    for item in verdict.alternatives[:_ALTERNATIVES_SHOWN]:
        count = str(item.low) if item.low == item.high else f"{item.low}-{item.high}"
        held = f", exact from {item.holds_from} to {item.holds_to}" if item.holds_from else ""
        lines.append(f"{count:>6}  {item.label}{held}")
    for measure in verdict.measures[:_MEASURES_SHOWN]:
        value = say_measure(measure)
        others = ", ".join(f"{who} {say_value(count)}" for who, count in measure.others[:3])
        lines.append(
            f"{say_holds(measure.holds)}: {measure.label}" + (f": {value}" if value else "")
            + (f"; next {others}" if others else "")
        )  # fmt: skip
    return lines

"""Commands that read texts into a workspace: run, ingest, brief."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from casque.delivery.cli import output
from casque.delivery.cli.output import Format
from casque.errors import CasqueError
from casque.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casque.pipeline.answer import Answer
    from casque.pipeline.ingest import IngestResult
    from casque.pipeline.run import RunResult

Progress = Callable[[int, int, str], None]


@contextmanager
def show_progress(what: str) -> Iterator[Progress | None]:
    """Show a progress bar on stderr, only on a terminal; yields what long work calls, or None."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("[dim]{task.description}"),
    )
    with Progress(*columns, console=output.open_console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def tell(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total, description=Path(name).name[:40])

        yield tell


def tell_failure(error: CasqueError) -> None:
    """Print the three parts of an error on stderr; work on the other files goes on."""
    sys.stderr.write(f"casque: {error.found}\n  valid: {error.valid}\n  to do: {error.remedy}\n")


def tell_warning(words: str) -> None:
    """Print on stderr what a reader must know of a text."""
    sys.stderr.write(f"casque: {words}\n")


def ingest_files(settings: Settings, paths: list[Path], published: date | None, how: Format | None) -> int:
    """Bring files into the workspace; exit code 1 or 2 when one could not be read."""
    from casque.pipeline.ingest import ingest_paths

    with show_progress("reading") as progress:
        result = ingest_paths(settings, paths, published=published, progress=progress)
    how = output.choose_format(how)
    rows = [
        {"file": f.address, "kind": f.kind, "outcome": f.outcome, "reports": f.reports, "sha256": f.sha256,
         "warnings": list(f.warnings)}
        for f in result.files
    ]  # fmt: skip
    new = sum(f.outcome != "unchanged" for f in result.files)
    title = f"{new} new or changed, {len(result.files) - new} already known, {len(result.failures)} not read"
    output.print_rows(rows, how, title)
    return tell_failures(result)


def tell_failures(result: IngestResult) -> int:
    """Print why files could not be taken in and what was guessed; returns the exit code that follows."""
    for failure in result.failures:
        tell_failure(failure.error)
    for warning in (warning for file in result.files for warning in file.warnings):
        sys.stderr.write(f"casque: {warning}\n")
    for name in result.skipped:
        sys.stderr.write(f"casque: {name} is left out: it is no kind of file that is read\n")
    return max((failure.error.exit_code for failure in result.failures), default=0)


def run_texts(
    settings: Settings,
    paths: list[Path],
    published: date | None,
    mission: str | None,
    brief: Path | None,
    how: Format | None,
) -> int:
    """Do the main job and print the answer."""
    from casque.pipeline.run import run_paths

    if brief is not None:
        check_target(brief)
    with show_progress("reading") as progress:
        result = run_paths(settings, paths, published=published, mission=mission, progress=progress)
    written = []
    for index, answer in enumerate(result.answers):
        target = brief or settings.workspace / "brief.html"
        if index:
            target = target.with_name(f"{target.stem}-{answer.mission.acronym.lower()}{target.suffix}")
        write_brief(answer, target)
        written.append(target)
    code = tell_failures(result.ingested)
    if code and not result.texts:
        return code
    how = output.choose_format(how)
    if how is Format.table or how is Format.csv:
        _print_run(result, written)
    else:
        from casque.delivery.contract import describe_answer

        plain = [
            describe_answer(answer) | {"brief": str(path)}
            for answer, path in zip(result.answers, written, strict=True)
        ]
        output.print_rows(plain, how)
    return code


def _print_run(result: RunResult, written: list[Path]) -> None:
    from casque.delivery.brief.wording import NOTE_NUMBER, say_count, say_dates, say_means, say_place

    console = output.open_console()
    reports = sum(len(text.reports) for text in result.texts)
    console.print(f"\n[bold]Casque[/bold] read {len(result.texts)} texts: {reports} reports of attacks or accidents.")
    for answer in result.answers:
        console.rule(f"[bold]{answer.mission.acronym}[/bold]", align="left", style="dim")
        for sentence in answer.sentences:
            console.print(output.escape_markup(NOTE_NUMBER.sub("", sentence).replace(" .", ".")))
        told = [line for line in answer.incidents if line.from_texts]
        rows = [
            {
                "incident": line.incident.id,
                "date": say_dates(line.incident.date),
                "place": say_place(line.incident.place),
                "means": say_means(line.incident),
                "killed": say_count(line.incident.killed),
                "injured": say_count(line.incident.injured),
                "register": "–" if line.recorded is None else str(line.recorded),
                "named": "; ".join(f"{actor} ({basis})" for actor, basis in line.actors),
            }
            for line in told
        ]
        output.print_table(
            rows, f"Incidents in these texts ({len(told)} of {len(answer.incidents)} on record)", "none"
        )
        _print_verdicts(answer)
        for warning in answer.warnings:
            console.print(f"[yellow]note[/yellow] {output.escape_markup(warning)}")
    if not result.answers:
        console.print("No mission could be named, so there is nothing to check. Name one with --mission.")
    for path in written:
        console.print(f"\nBrief: [bold]{output.escape_markup(str(path))}[/bold]  (open it in any browser)")
    if result.answers and result.answers[0].incidents:
        first = result.answers[0]
        lead = next((line for line in first.incidents if line.from_texts), first.incidents[0]).incident.id
        console.print(f"Next:  casque why {lead} killed   ·   casque reconcile --mission {first.mission.acronym}")


def _print_verdicts(answer: Answer) -> None:
    from casque.delivery.cli.verdicts import print_verdicts

    print_verdicts(
        [(line.verdict, "") for line in answer.verdicts],
        f"What was written, and what the record says ({len(answer.verdicts)})",
        detail=False,
    )


def write_brief(answer: Answer, target: Path) -> None:
    """Write a brief as HTML or Markdown, whole or not at all.

    Args:
        answer: what it says.
        target: a file ending in .html, .htm or .md.

    Raises:
        InputError: for another ending, or a folder that cannot be written.
    """
    from casque.delivery.brief import build_brief, build_brief_markdown

    check_target(target)
    page = build_brief_markdown(answer) if target.suffix.lower() == ".md" else build_brief(answer)
    output.write_page(page, target)


def check_target(target: Path) -> None:
    """Refuse a name that no brief can have, before any work is done.

    Args:
        target: where the brief is to be written.

    Raises:
        InputError: for an ending that is not known, or a folder of that name.
    """
    output.check_ending(target, "a brief", (".html", ".htm", ".md"))


def write_mission_brief(settings: Settings, mission: str, as_of: date | None, out: Path | None) -> int:
    """Write the brief of one mission and say where it lies."""
    from casque.pipeline.reader import Reader

    reader = Reader(settings)
    found = reader.mission(mission)
    target = out or Path(f"brief-{found.acronym.lower()}.html")
    check_target(target)
    write_brief(reader.answer(found, as_of), target)
    sys.stdout.write(f"{target}\n")
    return 0

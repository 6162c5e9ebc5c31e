"""The verbs of the command line. Nothing heavy is imported here: a command imports what it uses when it runs."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from casque.delivery.cli.output import Format
from casque.delivery.cli.places import places_app

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

app = typer.Typer(
    name="casque",
    no_args_is_help=True,
    add_completion=False,
    context_settings=_CONTEXT,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="The record of violence against UN peacekeepers: read texts, check figures, answer with the evidence.",
    epilog='Example: casque run article.txt   ·   casque check "255 peacekeepers killed in Mali by 31 August 2021"',
)
source_app = typer.Typer(
    no_args_is_help=True, help="Datasets: list them, check them, bring them in.", rich_markup_mode=None
)
reference_app = typer.Typer(
    no_args_is_help=True, help="The packs of sourced facts: check them, list them.", rich_markup_mode=None
)
app.add_typer(source_app, name="source")
app.add_typer(reference_app, name="reference")
reference_app.add_typer(places_app, name="places")

FormatOption = Annotated[
    Format | None, typer.Option("--format", "-f", help="table, json, jsonl or csv; a table on a terminal, else json.")
]
PublishedOption = Annotated[
    datetime | None,
    typer.Option("--published", formats=["%Y-%m-%d"], help="Day of publication, when the text does not say it."),
]
AsOfOption = Annotated[
    datetime | None, typer.Option("--as-of", formats=["%Y-%m-%d"], help="Nothing after this day counts.")
]
MissionOption = Annotated[str, typer.Option("--mission", "-m", help="Acronym of the mission, e.g. MINUSMA.")]


@app.callback()
def _begin(
    context: typer.Context,
    workspace: Annotated[
        Path | None,
        typer.Option("--workspace", "-w", help="Folder of the archive and the ledger (CASQUE_WORKSPACE)."),
    ] = None,
    database: Annotated[
        str | None,
        typer.Option("--database", help="SQLAlchemy URL of the ledger, instead of SQLite."),
    ] = None,
    offline: Annotated[bool, typer.Option("--offline", help="Refuse every network access.")] = False,
) -> None:
    from casque.settings import read_settings

    context.obj = read_settings(workspace, database, offline)


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


@app.command(epilog="Example: casque run reports/ --brief brief.html")
def run(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Texts (txt, html, pdf, docx, eml) or folders of them.")],
    published: PublishedOption = None,
    mission: Annotated[str | None, typer.Option("--mission", "-m", help="Answer for this mission only.")] = None,
    brief: Annotated[
        Path | None,
        typer.Option("--brief", "-o", help="Where to write the brief (.html or .md)."),
    ] = None,
    how: FormatOption = None,
) -> int:
    """Do the main job: archive, code, link, check against the register, write the brief, print the answer."""
    from casque.delivery.cli.reading import run_texts

    return run_texts(context.obj, paths, _day(published), mission, brief, how)


@app.command(epilog="Example: casque code article.txt --published 2016-06-01 --explain -o marked.html")
def code(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Texts or folders of them.")],
    published: PublishedOption = None,
    how: FormatOption = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Mark in the text which words gave which value, and by which rule.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="With --explain: write the marked texts as a page (.html).")
    ] = None,
    endpoint: Annotated[
        str | None,
        typer.Option(help="Let a language model read instead of the rules: base address of an interface of the "
                     "OpenAI kind, such as http://127.0.0.1:8080/v1. Its key is read from CASQUE_ENDPOINT_KEY."),
    ] = None,
    model: Annotated[str | None, typer.Option(help="Name of the model at --endpoint.")] = None,
    timeout: Annotated[float, typer.Option(help="Seconds to wait for one answer of the endpoint.")] = 120.0,
    price_in: Annotated[float | None, typer.Option(help="Price of a million tokens sent.")] = None,
    price_out: Annotated[float | None, typer.Option(help="Price of a million tokens received.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", help="Number of processes that read side by side.")] = 1,
) -> int:  # fmt: skip
    """Turn texts into reports, tolls and claims, each value with its span. Needs no workspace."""
    from casque.delivery.cli.coding import code_texts, open_reader
    from casque.delivery.cli.explaining import check_explain, explain_texts

    check_explain(explain, out, how)
    with open_reader(context.obj, endpoint, model, timeout, price_in, price_out) as read:
        if explain:
            return explain_texts(paths, _day(published), out, read)
        return code_texts(paths, _day(published), how, read, jobs)


@app.command(epilog="Example: casque ingest articles/ register.csv")
def ingest(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Texts, folders, or an edition of the register (csv).")],
    published: PublishedOption = None,
    how: FormatOption = None,
) -> int:
    """Bring documents and datasets into the workspace. Doing it twice changes nothing."""
    from casque.delivery.cli.reading import ingest_files

    return ingest_files(context.obj, paths, _day(published), how)


@app.command(epilog='Example: casque check "60 soldiers had been killed in Mali since 2013" --as-of 2016-05-20')
def check(
    context: typer.Context,
    text: Annotated[list[str], typer.Argument(help="Words in quotes, or paths of texts.")],
    published: PublishedOption = None,
    as_of: AsOfOption = None,
    how: FormatOption = None,
) -> int:
    """Check the figures and superlatives in a text against the UN's record of deaths."""
    from casque.delivery.cli.checking import check_texts

    return check_texts(context.obj, text, _day(published), _day(as_of), how)


@app.command(epilog="Example: casque reconcile --mission MINUSMA --format csv")
def reconcile(
    context: typer.Context,
    mission: MissionOption,
    before: Annotated[int, typer.Option(min=0, max=30, help="Days before an attack a register date may lie.")] = 1,
    after: Annotated[int, typer.Option(min=0, max=60, help="Days after an attack a register date may lie.")] = 3,
    how: FormatOption = None,
) -> int:
    """Set incidents beside the register: matched, only in reports, only in the register."""
    from casque.delivery.cli.checking import reconcile_incidents

    return reconcile_incidents(context.obj, mission, (-before, after), how)


@app.command(epilog="Example: casque brief --mission MINUSMA -o brief.html")
def brief(
    context: typer.Context,
    mission: MissionOption,
    as_of: AsOfOption = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="A file ending in .html or .md.")] = None,
) -> int:
    """Write a readable, footnoted report on one mission, with charts and a map."""
    from casque.delivery.cli.reading import write_mission_brief

    return write_mission_brief(context.obj, mission, _day(as_of), out)


@app.command(epilog="Example: casque why PKV-MLI-2016-004 killed")
def why(
    context: typer.Context,
    figure: Annotated[str, typer.Argument(help="Address of an incident, a statement or a figure.")],
    variable: Annotated[str | None, typer.Argument(help="Only this variable (killed, date, place ...).")] = None,
    how: FormatOption = None,
) -> int:
    """Follow a figure down: incident, statement, quotation, document hash, file."""
    from casque.delivery.cli.checking import explain_figure

    return explain_figure(context.obj, figure, variable, how)


@app.command(epilog="Example: casque verify --workspace casque-data")
def verify(context: typer.Context, how: FormatOption = None) -> int:
    """Recompute every hash and the chain; name the first row or file that fails (exit code 3)."""
    from casque.delivery.cli.checking import verify_record

    return verify_record(context.obj, how)


@source_app.command("list", epilog="Example: casque source list")
def list_all(context: typer.Context, how: FormatOption = None) -> int:
    """List the sources that Casque knows, and what of them is in the workspace."""
    from casque.delivery.cli.sources import list_known

    return list_known(context.obj, how)


@source_app.command("check", epilog="Example: casque source check un_fatalities")
def check_source(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="Id of the source, e.g. un_fatalities.")],
    path: Annotated[Path | None, typer.Argument(help="A file to check without bringing it in.")] = None,
    how: FormatOption = None,
) -> int:
    """Read a source strictly and set its counts beside what its manifest expects."""
    from casque.delivery.cli.sources import check_one

    return check_one(context.obj, source, path, how)


@source_app.command("pull", epilog="Example: casque source pull un_fatalities --file fatalities.csv")
def pull_source(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="Id of the source, e.g. un_fatalities, ucdp_ged or mali.")],
    file: Annotated[Path | None, typer.Option("--file", help="A file you have, instead of the network.")] = None,
    url: Annotated[str | None, typer.Option("--url", help="Address of the publisher's interface.")] = None,
    edition: Annotated[str | None, typer.Option("--edition", help="The version to fetch, e.g. 26.0.8.")] = None,
    how: FormatOption = None,
) -> int:
    """Bring the newest edition of a source into the workspace."""
    from casque.delivery.cli.sources import pull_one

    return pull_one(context.obj, source, file, url, how, edition)


@source_app.command("rows", epilog="Example: casque source rows ucdp_ged GEDEvent_v23_1.csv --use mention")
def list_source_rows(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="Id of a source of events: ucdp_ged.")],
    path: Annotated[Path | None, typer.Argument(help="A file to read; without one, the newest edition held.")] = None,
    use: Annotated[str | None, typer.Option("--use", help="Only rows used as: report, mention or context.")] = None,
    how: FormatOption = None,
) -> int:
    """List the rows of a dataset with what each is used as: a report, a mention of peacekeepers, or context."""
    from casque.delivery.cli.sources import list_used_rows

    return list_used_rows(context.obj, source, path, use, how)


@source_app.command("diff", epilog="Example: casque source diff old.csv new.csv")
def diff_source(
    old: Annotated[Path, typer.Argument(help="An older edition of the register.")],
    new: Annotated[Path, typer.Argument(help="A newer one.")],
    how: FormatOption = None,
) -> int:
    """Say what changed between two editions of the register of deaths."""
    from casque.delivery.cli.sources import diff_two

    return diff_two(old, new, how)


@reference_app.command("check", epilog="Example: casque reference check")
def check_reference(how: FormatOption = None) -> int:
    """Prove that every fact has a source, every date parses, every edge joins known actors, no aliases collide."""
    from casque.delivery.cli.sources import check_facts

    return check_facts(how)


@reference_app.command("list", epilog="Example: casque reference list missions --format csv")
def list_reference(
    pack: Annotated[str, typer.Argument(help="missions, states, places, actors, lineage, resolutions, context, ...")],
    how: FormatOption = None,
) -> int:
    """List the facts of one pack with their sources."""
    from casque.delivery.cli.sources import list_facts

    return list_facts(pack, how)


def command_tree() -> Any:  # noqa: ANN401
    """Return the parsed command, for the generated reference page and its test."""
    return typer.main.get_command(app)

"""``casque reference places``: the user's own additions to the gazetteer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from casque.delivery.cli.output import Format

places_app = typer.Typer(
    no_args_is_help=True,
    help="Places of further countries, out of GeoNames.",
    rich_markup_mode=None,
)

_FormatOption = Annotated[
    Format | None, typer.Option("--format", "-f", help="table, json, jsonl or csv; a table on a terminal, else json.")
]
_Countries = Annotated[list[str], typer.Argument(help="Two-letter codes of countries, e.g. ML BF NE.")]


@places_app.command("add", epilog="Example: casque reference places add BF NE --from geonames/")
def add(
    context: typer.Context,
    countries: _Countries,
    source: Annotated[
        Path | None, typer.Option("--from", help="A dump (BF.zip, BF.txt, allCountries.zip) or a folder of dumps.")
    ] = None,
    url: Annotated[str | None, typer.Option("--url", help="Address of the export, instead of GeoNames' own.")] = None,
    how: _FormatOption = None,
) -> int:
    """Add the places of countries, from a GeoNames dump you have or from its export. Doing it again replaces them."""
    from casque.delivery.cli import output
    from casque.pipeline.gazetteer import add_places

    added = add_places(tuple(countries), source, url, offline=context.obj.offline)
    rows = [
        {"country": a.country, "places": a.places, "from": a.origin, "sha256": a.sha256, "credit": a.credit}
        for a in added
    ]
    output.print_rows(rows, output.choose_format(how), "Added; every text is read with them from now on")
    return 0


@places_app.command("list", epilog="Example: casque reference places list")
def list_countries(how: _FormatOption = None) -> int:
    """List the countries whose places have been added, with the hash that stands in what is read with them."""
    from casque.delivery.cli import output
    from casque.pipeline import gazetteer

    rows = [
        {"country": a.country, "places": a.places, "file": a.origin, "sha256": a.sha256, "credit": a.credit}
        for a in gazetteer.list_countries()
    ]
    output.print_rows(rows, output.choose_format(how), "Added places", "none: only the shipped gazetteer is in use")
    return 0


@places_app.command("remove", epilog="Example: casque reference places remove NE")
def remove(countries: _Countries) -> int:
    """Take the added places of countries out again."""
    from casque.pipeline.gazetteer import remove_places

    remove_places(tuple(countries))
    return 0

"""Commands that check: check, reconcile, why, verify."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from casque.delivery.cli import output
from casque.delivery.cli.output import Format
from casque.delivery.contract import describe_verdict
from casque.model import CodedDocument, Verdict
from casque.settings import Settings


def check_texts(
    settings: Settings, texts: list[str], published: date | None, as_of: date | None, how: Format | None
) -> int:
    """Check the statements of texts or words and print the verdicts."""
    from casque.analysis import check_document
    from casque.delivery.cli.reading import tell_warning
    from casque.pipeline.reader import Reader
    from casque.pipeline.texts import code_arguments

    register = Reader(settings).register
    how = output.choose_format(how)
    found = [
        (coded, check_document(coded, register, as_of=as_of))
        for coded in code_arguments(texts, published, tell_warning)
    ]
    if how in (Format.json, Format.jsonl):
        output.print_rows([describe_checked(coded, verdicts) for coded, verdicts in found], how)
        return 0
    if how is Format.csv:
        output.print_rows(
            [
                {"document": coded.document.path, "verdict": v.label, "kind": v.kind, "figure": v.figure,
                 "official": v.official, "definition": v.definition, "as_of": v.as_of, "holds_from": v.holds_from,
                 "holds_to": v.holds_to, "edition": v.edition, "basis": v.basis, "words": " ".join(v.text.split()),
                 "sentence": v.sentence}
                for coded, verdicts in found
                for v in verdicts
            ],
            how,
        )  # fmt: skip
        return 0
    for coded, verdicts in found:
        _print_checked(coded, verdicts)
    return 0


def describe_checked(coded: CodedDocument, verdicts: tuple[Verdict, ...]) -> dict[str, Any]:
    """Return one document's verdicts as plain values."""
    from casque.delivery.contract import describe_document

    return {
        "document": describe_document(coded)["document"],
        "verdicts": [describe_verdict(verdict) for verdict in verdicts],
    }


def _print_checked(coded: CodedDocument, verdicts: tuple[Verdict, ...]) -> None:
    from casque.delivery.cli.verdicts import print_verdicts

    document = coded.document
    name = Path(document.path).name if document.path else "the text given"
    reason = f" · {document.published_reason}" if document.published_reason else ""
    print_verdicts(
        [(verdict, "") for verdict in verdicts],
        f"{name} · published {document.published or 'unknown'}{reason}",
        detail=True,
    )


def reconcile_incidents(settings: Settings, mission: str, window: tuple[int, int], how: Format | None) -> int:
    """Print the three lists of one mission."""
    from casque.model import to_plain
    from casque.pipeline.reader import Reader

    reader = Reader(settings)
    result = reader.reconcile(reader.mission(mission), window)
    how = output.choose_format(how)
    if how is Format.json:
        output.print_json(to_plain(result))
        return 0
    incidents = {incident.id: incident for incident in reader.snapshot.incidents}

    def describe(which: str, identifier: str, **values: object) -> dict[str, object]:
        incident = incidents[identifier]
        reported = incident.killed.best if incident.killed else None
        place = incident.place.name if incident.place else ""
        day = incident.date.start.isoformat()
        row = {"list": which, "incident": identifier, "date": day, "place": place, "reported": reported}
        return row | {"register": 0, "lag_days": None, "certainty": None, "reason": None} | values

    rows = [
        describe(
            "matched", m.incident, register=m.recorded, lag_days=m.lag_days, certainty=m.certainty, reason=m.reason
        )
        for m in result.matched
    ]
    rows += [describe("only in reports", key, reason=reason) for key, reason in result.only_reports]
    rows += [
        dict.fromkeys(
            ("list", "incident", "date", "place", "reported", "register", "lag_days", "certainty", "reason")
        )
        | {"list": "only in the register", "date": day.day.isoformat(), "register": day.count}
        | {"reason": f"{day.nationality or 'undetermined'}, {day.personnel_type.replace('_', ' ')}"}
        for day in result.only_register
    ]
    if how is not Format.table:
        output.print_rows(rows, how)
        return 0
    console = output.open_console()
    console.print(
        f"\n[bold]{result.mission}[/bold]: {result.explained} of {result.total} hostile deaths in the register are "
        f"explained by incidents on record (register edition {result.edition}, {result.basis}; window "
        f"{result.window_days[0]:+d} to {result.window_days[1]:+d} days)"
    )
    for name in ("matched", "only in reports", "only in the register"):
        part = [{k: v for k, v in row.items() if k != "list"} for row in rows if row["list"] == name]
        output.print_table(part, f"{name} ({len(part)})", "none")
    console.print(f"\n{len(result.non_fatal)} incidents report nobody killed, so that nothing is to be matched.")
    return 0


def explain_figure(settings: Settings, figure: str, variable: str | None, how: Format | None) -> int:
    """Print the chain below a figure."""
    from casque.model import to_plain
    from casque.pipeline.reader import Reader

    chain = Reader(settings).explain(figure, variable)
    how = output.choose_format(how)
    if how is not Format.table:
        output.print_rows([to_plain(step) for step in chain.steps], how)
        return 0
    console = output.open_console()
    console.print(f"\n[bold]{output.escape_markup(chain.address)}[/bold]")
    for step in chain.steps:
        console.print(
            f"{'  ' * (step.depth + 1)}[dim]{step.kind}[/dim]  {output.escape_markup(step.text)}", soft_wrap=True
        )
    return 0


def verify_record(settings: Settings, how: Format | None) -> int:
    """Recompute everything and say so; a failure leaves with exit code 3."""
    from casque.model import to_plain
    from casque.pipeline.verify import verify_workspace

    result = verify_workspace(settings)
    how = output.choose_format(how)
    plain = to_plain(result)
    if how is Format.table:
        output.print_table([plain], "everything is as it was written", "")
    else:
        output.print_rows([plain], how)
    return 0

"""The command that codes texts without a workspace."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from casque.delivery.cli import output
from casque.delivery.cli.output import Format
from casque.delivery.cli.reading import Progress, show_progress, tell_failure, tell_warning
from casque.errors import CasqueError, InputError
from casque.model import CodedDocument
from casque.pipeline.texts import ReadText, list_files, read_by_model, read_by_rules, read_bytes
from casque.settings import Settings

#: Reads one text: its bytes, its name, the day of publication if given, and what is told of warnings.
Read = Callable[[bytes, str, date | None, Callable[[str], None]], ReadText]


@contextmanager
def open_reader(
    settings: Settings, endpoint: str | None, model: str | None, timeout_s: float,
    price_in: float | None, price_out: float | None,
) -> Iterator[Read]:  # fmt: skip
    """Open what reads the texts: the rules, or a language model when an endpoint is named.

    Args:
        settings: whether the network is forbidden.
        endpoint: base address of a model's interface, or None for the rules.
        model: name of the model there.
        timeout_s: seconds to wait for one answer.
        price_in: price of a million tokens sent, or None.
        price_out: price of a million tokens received, or None.

    Yields:
        The function that reads one text. Behind the last one, requests and cost are told on stderr.

    Raises:
        InputError: when only one of endpoint and model is given.
    """
    if endpoint is None and model is None:
        yield read_by_rules
        return
    if endpoint is None or model is None:
        missing = "--endpoint" if endpoint is None else "--model"
        raise InputError(
            f"{missing} is missing",
            "both --endpoint and --model, or neither",
            f"add {missing}, or leave out the other to let the rules read",
        )
    from casque.pipeline.endpoint import Endpoint, ModelClient

    where = Endpoint(endpoint, model, timeout_s, price_in=price_in, price_out=price_out)
    with ModelClient(where, offline=settings.offline) as client:
        try:
            yield lambda data, name, published, warn: read_by_model(data, name, client, published, warn)
        finally:
            sys.stderr.write(f"casque: {client.usage.say(where)}\n")


def read_texts(paths: list[Path], published: date | None, read: Read) -> tuple[list[ReadText], int]:
    """Read texts one after the other; what fails is told on stderr, and work goes on.

    Args:
        paths: files and folders.
        published: day of publication that counts for every text, or None.
        read: reads one text.

    Returns:
        What was read, and the exit code that follows from the failures (0 without one).

    Raises:
        InputError: for a path that does not exist.
    """
    found, code = [], 0
    for path in list_files(paths):
        try:
            found.append(read(read_bytes(path), str(path), published, tell_warning))
        except CasqueError as error:
            tell_failure(error)
            code = max(code, error.exit_code)
    return found, code


def code_texts(paths: list[Path], published: date | None, how: Format | None, read: Read, jobs: int = 1) -> int:
    """Print what is read out of texts as it comes; exit code 1 when one could not be read.

    Args:
        paths: files and folders.
        published: day of publication that counts for every text, or None.
        how: the format, or None for a table on a terminal and JSON in a pipe.
        read: reads one text.
        jobs: number of processes that read side by side.

    Returns:
        The exit code.
    """
    from casque.delivery.contract import describe_document

    how = output.choose_format(how)
    files = list_files(paths)
    worst = [0]
    with show_progress("coding") if how is not Format.table else nullcontext() as progress:
        coded = _follow(files, published, read, jobs, worst, progress)
        if how is Format.json:
            first = next(coded, None)
            if first is not None:  # when nothing could be read, stdout stays empty
                output.stream_json(describe_document(one) for one in chain((first,), coded))
        elif how is Format.jsonl:
            for one in coded:
                output.print_rows([describe_document(one)], how)
        elif how is Format.csv:
            output.stream_csv(
                {"document": Path(one.document.path or "").name, **_flatten_report(report)}
                for one in coded
                for report in map(describe_document_reports, one.reports)
            )
        else:
            for one in coded:
                _print_one(one)
    return worst[0]


def _follow(
    files: Sequence[Path], published: date | None, read: Read, jobs: int, worst: list[int], progress: Progress | None
) -> Iterator[CodedDocument]:
    """Yield what is read, and tell on stderr what is not; the exit code is left in ``worst``."""
    from casque.pipeline.parallel import code_files

    own = read if read is not read_by_rules else None
    for number, outcome in enumerate(code_files(files, published, jobs=jobs, read=own), 1):
        for warning in outcome.warnings:
            tell_warning(warning)
        if outcome.error is not None:
            tell_failure(outcome.error)
            worst[0] = max(worst[0], outcome.error.exit_code)
        if progress is not None:
            progress(number, len(files), str(outcome.path))
        if outcome.coded is not None:
            yield outcome.coded


def _print_one(one: CodedDocument) -> None:
    reason = f" ({one.document.published_reason})" if one.document.published_reason else ""
    output.print_table(
        [_flatten_report(describe_document_reports(r)) for r in one.reports],
        output.escape_markup(
            f"{Path(one.document.path or '').name} · published {one.document.published or 'unknown'}{reason}"
        ),
        "no attack on UN personnel reported",
    )
    output.print_table(
        [
            {"toll": t.count, "bound": t.bound, "of": t.mission, "as of": t.as_of, "words": _flat(t.text)}
            for t in one.tolls
        ],
        "",
        "no toll",
    )
    output.print_table(
        [{"claim": c.kind, "of": c.mission, "words": _flat(c.text)} for c in one.claims], "", "no checkable claim"
    )


def describe_document_reports(report: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return one report as the contract's object (kept apart so that the table and CSV share it)."""
    from casque.delivery.contract import describe_report

    return describe_report(report)


def _flatten_report(report: dict[str, Any]) -> dict[str, Any]:
    when, place = report["date"], report["place"]
    return {
        "date": None
        if when is None
        else when["start"]
        if when["start"] == when["end"]
        else f"{when['start']}..{when['end']}",
        "place": None if place is None else place["name"],
        "adm1": None if place is None else place["adm1"],
        "mission": report["mission"],
        "hostile": report["hostile"],
        "means": report["attack_types"],
        "target": report["target"],
        "un killed": _sum_up(report, "killed"),
        "un injured": _sum_up(report, "injured"),
        "named": [f"{a['actor']} ({a['basis']})" for a in report["attributions"]],
    }


def _sum_up(report: dict[str, Any], outcome: str) -> str:
    parts = [
        (
            f"{c['best'] if c['best'] is not None else str(c['low']) + '+'}"
            + (f" {c['nationality']}" if c["nationality"] else "")
        )
        for c in report["casualties"]
        if c["outcome"] == outcome and c["group"] == "un" and not c["part_of_total"]
    ]
    return " + ".join(parts)


def _flat(text: str) -> str:
    return " ".join(text.split())

"""Commands on datasets and packs: source list, check, pull, diff; reference check, list."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from casque.delivery.cli import output
from casque.delivery.cli.output import Format
from casque.errors import DataError, InputError
from casque.settings import Settings

REGISTER = "un_fatalities"


def list_known(settings: Settings, how: Format | None) -> int:
    """List the sources with what the workspace has of them."""
    from casque.pipeline.datasets import list_datasets

    rows = [
        {"source": d.id, "name": d.name, "publisher": d.publisher, "licence": d.licence, "grade": d.grade,
         "in workspace": list(d.editions), "shipped": d.shipped}
        for d in list_datasets(settings)
    ]  # fmt: skip
    output.print_rows(rows, output.choose_format(how), "Sources")
    return 0


def check_one(settings: Settings, source: str, path: Path | None, how: Format | None) -> int:
    """Read a source strictly and print what differs from its manifest; exit code 2 when something does."""
    from casque.pipeline.datasets import audit_dataset

    audit = audit_dataset(settings, source, path)
    how = output.choose_format(how)
    rows: list[dict[str, Any]] = [{"figure": name, "found": value} for name, value in audit.figures]
    problems = [{"where": p.where, "found": p.found, "expected": p.expected} for p in audit.problems]
    if how is Format.table:
        output.print_table(rows, f"{source}, {audit.name}", "no figures")
        output.print_table(problems, f"\n{len(problems)} things to look at", "as its manifest expects")
    else:
        output.print_rows(
            [{"source": source, "name": audit.name, "figures": dict(audit.figures), "problems": problems}], how
        )
    return DataError.exit_code if problems else 0


def pull_one(
    settings: Settings,
    source: str,
    file: Path | None,
    url: str | None,
    how: Format | None,
    edition: str | None = None,
) -> int:
    """Bring a source into the workspace, from a file, the package or the network."""
    from casque.pipeline.datasets import pull_dataset

    progress = _count_rows if sys.stderr.isatty() else None
    taken = pull_dataset(settings, source, file, url, progress, edition)
    if progress:
        sys.stderr.write("\r\x1b[K")
    rows = [
        {
            "source": source,
            "edition": taken.label,
            "rows": taken.rows,
            "outcome": taken.outcome,
            "sha256": taken.sha256,
        }
    ]
    output.print_rows(rows, output.choose_format(how), "In the workspace")
    for remark in taken.remarks:
        sys.stderr.write(f"{remark}\n")
    return 0


def list_used_rows(settings: Settings, source: str, path: Path | None, use: str | None, how: Format | None) -> int:
    """Print the rows of a dataset of events with what each is used as, as they are read."""
    from casque.pipeline.datasets import list_rows

    rows = list_rows(settings, source, path, use)
    how = output.choose_format(how)
    if how is Format.json:
        output.stream_json(rows)
    elif how is Format.csv:
        output.stream_csv(rows)
    elif how is Format.jsonl:
        for row in rows:
            output.print_rows([row], how)
    else:
        shown = ("id", "start", "country", "use", "side_a", "side_b", "best", "words")
        output.print_table(({name: row[name] for name in shown} for row in rows), f"{source}, rows", "none")
    return 0


def _count_rows(rows: int) -> None:
    sys.stderr.write(f"\r{rows} rows fetched")
    sys.stderr.flush()


def diff_two(old: Path, new: Path, how: Format | None) -> int:
    """Print what changed between two editions of the register."""
    from casque.pipeline.datasets import compare_editions

    diff = compare_editions(old, new)
    how = output.choose_format(how)
    rows = [
        {"change": kind, "casualty_id": after.casualty_id, "mission": after.mission, "day": after.day.isoformat(),
         "from": before, "to": now}
        for kind, after, before, now in diff.rows
    ]  # fmt: skip
    if how is Format.table:
        output.print_table(
            [{"change": kind, "deaths": count} for kind, count in diff.counts],
            f"Register {diff.before} → {diff.after}: {diff.shared} deaths in both",
            "nothing",
        )
    else:
        output.print_rows(rows, how)
    return 0


def check_facts(how: Format | None) -> int:
    """Check every pack; exit code 2 when a fact is not as it should be."""
    from casque.pipeline.datasets import count_facts
    from casque.reference import check_packs

    problems = check_packs()
    how = output.choose_format(how)
    if how is Format.table:
        output.print_table([{"pack": n, "facts": c} for n, c in count_facts()], "Packs of facts", "none")
    rows = [{"pack": p.pack, "row": p.row, "problem": p.what, "to do": p.remedy} for p in problems]
    output.print_rows(
        rows, how, f"\n{len(problems)} problems", "every fact has its source; no alias collides silently"
    )
    return DataError.exit_code if problems else 0


def list_facts(pack: str, how: Format | None) -> int:
    """Print the facts of one pack."""
    from casque.model import to_plain
    from casque.pipeline.datasets import load_pack, pack_names

    if pack not in pack_names():
        raise InputError(f"there is no pack {pack!r}", f"one of {', '.join(pack_names())}", "choose one of these")
    how = output.choose_format(how)
    rows = [to_plain(fact) for fact in load_pack(pack)]
    if how in (Format.table, Format.csv):
        for row in rows:
            for name, value in row.items():
                if name in ("aliases", "names", "demonyms"):
                    row[name] = [alias["text"] for alias in value]
                elif name == "sources":
                    row[name] = [one["address"] for one in value]
    output.print_rows(rows, how, pack)
    return 0

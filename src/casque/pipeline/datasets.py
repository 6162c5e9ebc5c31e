"""Datasets in and out of a workspace: list them, check them, pull them, compare editions; and the packs by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casque.errors import InputError
from casque.model import Death
from casque.settings import Settings

if TYPE_CHECKING:
    from casque.pipeline.ingest import IngestedFile
    from casque.sources.ucdp_ged.edition import EventProblem
    from casque.sources.un_fatalities import EditionProblem

REGISTER = "un_fatalities"
EVENTS = "ucdp_ged"
_SHIPPED = {"mali": "whole"}
_PACKS = {
    "actors": "load_actors",
    "context": "load_context",
    "lineage": "load_lineage",
    "missions": "load_missions",
    "places": "load_places",
    "publishers": "load_publishers",
    "resolutions": "load_resolutions",
    "states": "load_member_states",
    "strength": "load_strength",
}


@dataclass(frozen=True, slots=True)
class Dataset:
    """A source as a list shows it: what it is, and which editions of it the workspace has."""

    id: str
    name: str
    publisher: str
    licence: str
    grade: str
    editions: tuple[str, ...]
    shipped: str


@dataclass(frozen=True, slots=True)
class Audit:
    """What a source holds, and where that differs from its manifest."""

    name: str
    figures: tuple[tuple[str, int | str], ...]
    problems: tuple[EditionProblem | EventProblem, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """An edition that is in the workspace now."""

    label: str
    rows: int
    outcome: str
    sha256: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one edition of the register to another.

    Attributes:
        before: label of the first edition.
        after: label of the second.
        shared: deaths in both.
        counts: kind of change and number of deaths.
        rows: (kind, death as it stands in the later edition that has it, value before, value after).
    """

    before: str
    after: str
    shared: int
    counts: tuple[tuple[str, int], ...]
    rows: tuple[tuple[str, Death, str, str], ...]


def list_datasets(settings: Settings) -> tuple[Dataset, ...]:
    """List the sources that have a manifest, with the editions in the workspace."""
    from casque.pipeline.workspace import exists, open_workspace
    from casque.reference import load_digest
    from casque.sources import list_sources

    held: dict[str, list[str]] = {}
    if exists(settings):
        with open_workspace(settings, create=False) as workspace:
            for edition in workspace.ledger.editions():
                held.setdefault(edition.source, []).append(edition.label)
    return tuple(
        Dataset(
            m.id, m.name, m.publisher, m.licence, str(m.grade), tuple(held.get(m.id, ())),
            _SHIPPED.get(m.id, f"digest of {load_digest().edition}" if m.kind == "register" else "nothing"),
        )
        for m in list_sources()
    )  # fmt: skip


def audit_dataset(settings: Settings, source: str, path: Path | None = None) -> Audit:
    """Read a source strictly and compare it with its manifest.

    Args:
        settings: where the workspace lies.
        source: id of the source.
        path: a file to check instead of what the workspace holds.

    Returns:
        Its figures and what differs.

    Raises:
        InputError: for an unknown source, or a register of which neither file nor edition is at hand.
        DataError: when the data cannot be read.
    """
    from casque.sources import load_manifest

    manifest = load_manifest(source)
    if source == EVENTS:
        from casque.sources.ucdp_ged import audit_edition as audit_events
        from casque.sources.ucdp_ged import read_edition as read_events

        data, name, label = _read_at_hand(settings, source, path)
        events = read_events(data, name, _version_of(label))
        return Audit(name, tuple(events.figures.items()), audit_events(events))
    if manifest.kind != "register":
        return _audit_reports(source)
    from casque.sources.un_fatalities import audit_edition, read_edition

    data, name, _ = _read_at_hand(settings, source, path)
    figures = tuple(sorted(read_edition(data, name).figures.items()))
    return Audit(name, figures, audit_edition(data, name))


def _audit_reports(source: str) -> Audit:
    from casque.sources import load_manifest
    from casque.sources.mali import read_reports
    from casque.sources.un_fatalities import EditionProblem

    reports = len(read_reports())
    expected = [e.expected.get("reports") for e in load_manifest(source).editions if e.expected.get("reports")]
    problems = tuple(
        EditionProblem("reports", str(reports), str(number)) for number in expected[-1:] if number != reports
    )
    return Audit("as shipped", (("reports", reports),), problems)


def _version_of(label: str | None) -> str | None:
    """Return the version that an edition's label says; None lets the file's name say it."""
    from casque.sources.ucdp_ged.edition import NO_VERSION

    return None if label is None or label.startswith(NO_VERSION) else label.partition(" ")[0]


def list_rows(settings: Settings, source: str, path: Path | None, use: str | None) -> Iterator[dict[str, Any]]:
    """List the rows of a dataset of events with what each is used as.

    Args:
        settings: where the workspace lies.
        source: id of the source.
        path: a file to read instead of the newest edition in the workspace.
        use: only rows of this use ("report", "mention", "context"), or None for all.

    Yields:
        The rows, in the order of the file.

    Raises:
        InputError: for another source or use, or when there is neither file nor edition.
        DataError: when the file cannot be read.
    """
    from casque.sources import load_manifest
    from casque.sources.ucdp_ged import iter_uses
    from casque.sources.ucdp_ged.naming import USES

    if load_manifest(source).id != EVENTS:
        raise InputError(f"{source} has no rows of several uses", EVENTS, "see `casque source check` for its counts")
    if use is not None and use not in USES:
        raise InputError(f"there is no use {use!r}", f"one of {', '.join(USES)}", "leave --use out for all rows")
    data, name, _ = _read_at_hand(settings, source, path)
    for event, naming in iter_uses(data, name):
        if use is None or naming.use == use:
            yield {
                "id": event.id, "row": event.row, "use": naming.use, "type": event.type,
                "start": event.start.isoformat(), "end": event.end.isoformat(), "date_prec": event.date_prec,
                "country": event.country, "place": event.cells.get("where_coordinates"), "lat": event.lat,
                "lon": event.lon, "where_prec": event.where_prec, "side_a": event.side_a, "side_b": event.side_b,
                "low": event.low, "best": event.best, "high": event.high, "mission": naming.mission,
                "words": naming.quote or None,
            }  # fmt: skip


def _read_at_hand(settings: Settings, source: str, path: Path | None) -> tuple[bytes, str, str | None]:
    from casque.archive import MAX_TABLE_BYTES, read_file
    from casque.pipeline.record import find_newest
    from casque.pipeline.workspace import exists, open_workspace

    if path is not None:
        return read_file(path, MAX_TABLE_BYTES), str(path), None
    if exists(settings):
        with open_workspace(settings, create=False) as workspace:
            newest = find_newest(workspace.ledger, source)
            if newest is not None:
                return workspace.archive.read(newest.sha256), f"edition {newest.label}", newest.label
    raise InputError(
        f"the workspace holds no edition of {source}",
        "an edition in the workspace, or a file",
        f"casque source pull {source}, or: casque source check {source} FILE",
    )


def pull_dataset(
    settings: Settings,
    source: str,
    file: Path | None = None,
    url: str | None = None,
    progress: Callable[[int], None] | None = None,
    edition: str | None = None,
) -> Taken:
    """Bring the newest edition of a source into the workspace.

    Args:
        settings: where the workspace lies, and whether the network is forbidden.
        source: id of the source.
        file: a file to take instead of the network.
        url: address of the publisher's interface; None for the manifest's.
        progress: called with the number of rows fetched so far.
        edition: the version to fetch, for a source that keeps several; None for the manifest's.

    Returns:
        What is in the workspace now.

    Raises:
        InputError: for an unknown source, a file that cannot be read, or a network that does not answer.
        DataError: when the data is not what the manifest says; nothing is written then.
    """
    from casque.archive import read_file
    from casque.pipeline.ingest import ingest_curated, ingest_edition
    from casque.sources import load_manifest

    manifest = load_manifest(source)
    if edition is not None and source != EVENTS:
        raise InputError(f"{source} keeps one edition", f"--edition with {EVENTS}", "leave --edition out")
    if source == EVENTS:
        taken = _pull_events(settings, file, url, progress, edition)
    elif manifest.kind != "register":
        if file is not None or url is not None:
            raise InputError(
                f"{source} comes with the package", "no --file and no --url", f"casque source pull {source}"
            )
        taken = ingest_curated(settings, source)
    elif file is not None:
        taken = ingest_edition(settings, source, read_file(file), str(file))
    else:
        from casque.sources.un_fatalities import fetch_edition

        fetched = fetch_edition(url, offline=settings.offline, on_progress=progress)
        taken = ingest_edition(settings, source, fetched.data, fetched.address, fetched.address)
    return _describe(settings, source, taken.sha256, taken.outcome, taken.warnings)


def _pull_events(
    settings: Settings,
    file: Path | None,
    url: str | None,
    progress: Callable[[int], None] | None,
    version: str | None,
) -> IngestedFile:
    from casque.archive import MAX_TABLE_BYTES, read_file
    from casque.pipeline.ingest import ingest_edition

    if file is not None:
        return ingest_edition(settings, EVENTS, read_file(file, MAX_TABLE_BYTES), str(file), version=version)
    from casque.sources.ucdp_ged import fetch_edition

    fetched = fetch_edition(url, version, offline=settings.offline, on_progress=progress)
    missing = fetched.announced - fetched.rows
    taken = ingest_edition(
        settings, EVENTS, fetched.data, fetched.address, version=fetched.version,
        figures={"announced_rows": fetched.announced},
    )  # fmt: skip
    if not missing:
        return taken
    told = f"{fetched.address} announced {fetched.announced} rows and gave {fetched.rows} on all its pages"
    return replace(taken, warnings=(*taken.warnings, told))


def _describe(settings: Settings, source: str, sha256: str, outcome: str, remarks: tuple[str, ...]) -> Taken:
    from casque.pipeline.workspace import open_workspace

    with open_workspace(settings, create=False) as workspace:
        edition = next(e for e in workspace.ledger.editions(source) if e.sha256 == sha256)
    return Taken(edition.label, edition.rows, outcome, sha256, remarks)


def compare_editions(old: Path, new: Path) -> Comparison:
    """Set two files of the register side by side.

    Args:
        old: the earlier edition.
        new: the later one.

    Returns:
        What changed, death by death.

    Raises:
        InputError: when a file cannot be read.
        DataError: when one is not an edition of the register.
    """
    from casque.archive import read_file
    from casque.sources.un_fatalities import diff_editions, parse_edition

    diff = diff_editions(parse_edition(read_file(old), str(old)), parse_edition(read_file(new), str(new)))
    rows = [("added", death, "", death.cause) for death in diff.added]
    rows += [("removed", death, death.cause, "") for death in diff.removed]
    rows += [("cause", after, before.cause, after.cause) for before, after in diff.changed_cause]
    for before, after in diff.changed_other:
        for name in ("day", "mission", "personnel_type", "nationality", "gender"):
            if getattr(before, name) != getattr(after, name):
                rows.append((name, after, str(getattr(before, name)), str(getattr(after, name))))
    counts = (
        ("added", len(diff.added)),
        ("removed", len(diff.removed)),
        ("cause changed", len(diff.changed_cause)),
        ("other change", len(diff.changed_other)),
    )
    return Comparison(diff.before, diff.after, diff.shared, counts, tuple(rows))


def pack_names() -> tuple[str, ...]:
    """List the names of the packs of facts."""
    return tuple(_PACKS)


def load_pack(name: str) -> tuple[Any, ...]:
    """Load one pack by its name (see :func:`pack_names`)."""
    import casque.reference as reference

    facts: tuple[Any, ...] = getattr(reference, _PACKS[name])()
    return facts


def count_facts() -> tuple[tuple[str, int], ...]:
    """Count the facts of every pack."""
    return tuple((name, len(load_pack(name))) for name in _PACKS)

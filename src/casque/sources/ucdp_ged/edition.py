"""Reading a whole file: the reports on UN personnel, and every other row counted by what it is.

Nothing of a file is lost: the file itself is archived, the rows that are no reports stay in it as context, and
:func:`iter_uses` lists them.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casque.model import Report
from casque.sources.manifests import load_manifest
from casque.sources.tables import Table
from casque.sources.ucdp_ged.accounts import build_report
from casque.sources.ucdp_ged.events import SHORT, SOURCE_ID, Event, find_variant, read_table
from casque.sources.ucdp_ged.naming import REPORT, USES, Naming, read_naming
from casque.sources.ucdp_ged.versions import cite_version, find_version

#: Begins the label of a file whose name says no version; such labels sort before all versions.
NO_VERSION = "(no version)"
_SHORT_LABEL = " (short)"


@dataclass(frozen=True, slots=True)
class EventEdition:
    """One file as it was read.

    Attributes:
        label: its version ("23.1", "26.0.8"), marked when it is a shortened copy; ``(no version)`` with the first
            characters of the hash when the file's name says none.
        variant: name of its set of columns.
        rows: rows of the file.
        reports: the rows that say that UN personnel were attacked, in the order of the file.
        figures: what the file holds: rows by use, type of violence and status, first and last day, deaths, rows whose
            estimates do not rise, cells that were not UTF-8, credit.
    """

    label: str
    variant: str
    rows: int
    reports: tuple[Report, ...]
    figures: Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class EventProblem:
    """Something in a file that a person should look at; it was read nevertheless.

    Attributes:
        where: what it is about.
        found: what the file has.
        expected: what was expected.
    """

    where: str
    found: str
    expected: str


def iter_uses(data: bytes, name: str) -> Iterator[tuple[Event, Naming]]:
    """Read a file row by row, each row with what it is used as.

    Args:
        data: the file.
        name: file name, for messages.

    Yields:
        The event, and what it says of UN personnel.

    Raises:
        DataError: when anything is not as the manifest says; the message names row and column.
    """
    for event in read_table(Table(data, name)):
        yield event, read_naming(event)


def read_edition(data: bytes, name: str, version: str | None = None) -> EventEdition:
    """Read a whole file.

    Args:
        data: the file: CSV, or GeoJSON.
        name: file name or address; UCDP's names say the version.
        version: the version, where it is known otherwise.

    Returns:
        The reports, and the counts of all rows.

    Raises:
        DataError: when anything is not as the manifest says; the message names row and column.
    """
    manifest = load_manifest(SOURCE_ID)
    sha256 = hashlib.sha256(data).hexdigest()
    table = Table(data, name)
    variant = find_variant(table.header, name)
    reports: list[Report] = []
    counts: Counter[str] = Counter({f"use.{use}": 0 for use in USES})
    first = last = None
    for event in read_table(table):
        naming = read_naming(event)
        if naming.use == REPORT:
            reports.append(build_report(event, naming, sha256, manifest.grade, manifest.homepage))
        counts[f"use.{naming.use}"] += 1
        counts[f"type.{event.type}"] += 1
        if event.status and event.status != "Clear":
            counts[f"status.{event.status}"] += 1
        counts["deaths_best"] += event.best
        counts["estimates_not_rising"] += not event.rising
        counts["rows"] += 1
        first = event.start if first is None or event.start < first else first
        final = event.start if variant.name == SHORT else event.end
        last = final if last is None or final > last else last
    version = version or find_version(name)
    figures: dict[str, int | str] = {key: counts[key] for key in sorted(counts)}
    figures["cells_not_utf8"] = table.repaired
    figures["columns"] = variant.name
    figures["credit"] = cite_version(version)
    if first is not None and last is not None:
        figures["first_day"], figures["last_day"] = first.isoformat(), last.isoformat()
    label = version or f"{NO_VERSION} {sha256[:12]}"
    if variant.name == SHORT:
        label += _SHORT_LABEL
    return EventEdition(label, variant.name, counts["rows"], tuple(reports), figures)


def rank_label(label: str) -> tuple[tuple[int, ...], bool]:
    """Say how new an edition is by its label: a later version is newer, a whole file beats a shortened one.

    Args:
        label: label of an edition.

    Returns:
        A key to sort by; a file without a version comes first.
    """
    version = label.removesuffix(_SHORT_LABEL)
    if version.startswith(NO_VERSION):
        return (), not label.endswith(_SHORT_LABEL)
    return tuple(int(part) for part in version.split(".") if part.isdecimal()), not label.endswith(_SHORT_LABEL)


def audit_edition(edition: EventEdition) -> tuple[EventProblem, ...]:
    """Say what of a file a person should look at.

    Args:
        edition: the file as read.

    Returns:
        The problems; empty when all is as expected.
    """
    problems = []
    if edition.label.startswith(NO_VERSION):
        problems.append(EventProblem("version", "none in the file's name", "a name as UCDP's, GEDEvent_v23_1.csv"))
    if edition.figures["cells_not_utf8"]:
        cells = str(edition.figures["cells_not_utf8"])
        problems.append(EventProblem("cells_not_utf8", cells, "text in UTF-8 (these were read as Windows-1252)"))
    known = load_manifest(SOURCE_ID).find_edition(edition.label)
    if known is not None:
        problems += [
            EventProblem(f"edition {edition.label}, {figure}", str(edition.figures.get(figure, 0)), str(value))
            for figure, value in known.expected.items()
            if edition.figures.get(figure, 0) != value
        ]
    return tuple(problems)

"""The answer for one mission: everything that a brief says, computed once and frozen, each figure with its address.

Delivery only lays it out. An address is what ``casque why`` takes: an incident's id, a statement
(``<report>/<variable>``), a toll or claim (``toll:<document>:<offset>``) or a count of the register
(``register:<mission>/<causes>/<personnel>/<from>..<to>``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from casque.model import (
    CodedDocument,
    ContextEvent,
    Document,
    Evidence,
    Incident,
    Mission,
    Reconciliation,
    Register,
    Report,
    Resolution,
    Verdict,
)
from casque.pipeline.cells import Cells, Year
from casque.pipeline.lines import ActorLine, Footnote, IncidentLine, VerdictLine

if TYPE_CHECKING:
    from casque.releases.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything that a brief on one mission says.

    Attributes:
        mission: the mission.
        until: last day that counts.
        edition: edition of the register.
        basis: ``register`` or ``digest``.
        credit: credit line of the register.
        snapshot: id of the snapshot it stands on.
        sentences: the answer in words, most important first.
        incidents: by date.
        verdicts: by document and place in it.
        years: deaths by year; empty when the record at hand has no such figures.
        months: (first day of month, hostile deaths); empty when the record has years only.
        cumulative: (day, hostile so far, all causes so far) on every day that adds one.
        actors: who is named, most often first.
        resolutions: of the mission, by date.
        events: political and military context, by date.
        reconciliation: incidents beside the register, or None when the record has years only.
        footnotes: in order.
        documents: the texts read.
        warnings: what a reader must know.
    """

    mission: Mission
    until: date
    edition: str
    basis: str
    credit: str
    snapshot: str
    sentences: tuple[str, ...]
    incidents: tuple[IncidentLine, ...]
    verdicts: tuple[VerdictLine, ...]
    years: tuple[Year, ...]
    months: tuple[tuple[date, int], ...]
    cumulative: tuple[tuple[date, int, int], ...]
    actors: tuple[ActorLine, ...]
    resolutions: tuple[Resolution, ...]
    events: tuple[ContextEvent, ...]
    reconciliation: Reconciliation | None
    footnotes: tuple[Footnote, ...]
    documents: tuple[Document, ...]
    warnings: tuple[str, ...]


class _Notes:
    """Collects footnotes; the same address gets the same number."""

    def __init__(self) -> None:
        self._known: dict[str, Footnote] = {}

    def add(self, address: str, quote: str, source: str, sha256: str | None, place: str) -> int:
        if address not in self._known:
            self._known[address] = Footnote(len(self._known) + 1, address, quote, source, sha256, place)
        return self._known[address].number

    def list(self) -> tuple[Footnote, ...]:
        return tuple(self._known.values())


def build_answer(
    snapshot: Snapshot,
    register: Register,
    mission: Mission,
    texts: tuple[CodedDocument, ...],
    until: date | None = None,
) -> Answer:
    """Compute the answer for one mission.

    Args:
        snapshot: the incidents and reports it stands on.
        register: the official record, whole or as a digest.
        mission: which mission.
        texts: the texts at hand, whose figures are checked.
        until: last day that counts; None means the last day of the record.

    Returns:
        The frozen answer.
    """
    from casque.errors import DataError
    from casque.linking import reconcile_mission
    from casque.pipeline.summary import say_answer
    from casque.reference import load_actors, load_context, load_resolutions

    last = min(until, register.last_day) if until else register.last_day
    incidents = tuple(
        i for i in snapshot.incidents if i.mission == mission.acronym and i.date.start <= (until or last)
    )
    warnings: list[str] = []
    reconciliation: Reconciliation | None = None
    acronym = mission.register_acronym
    if acronym is None:
        warnings.append(f"The register of deaths does not know {mission.acronym}: nothing can be set beside it.")
    else:
        try:
            reconciliation = reconcile_mission(incidents, _cut(register, last), acronym, reports=snapshot.reports)
        except DataError as error:
            warnings.append(f"{error.found[:1].upper()}{error.found[1:]}: nothing can be set beside it day by day.")
    notes = _Notes()
    cells = Cells(register, acronym, last)
    total = _note_total(cells, register, notes, last)
    names = {actor.id: actor.name for actor in load_actors()}
    verdicts = _check_texts(texts, register, mission, notes, until)
    lines = _list_incidents(incidents, snapshot, reconciliation, names, texts, notes)
    if cells.divided:
        warnings.append(
            f"The deaths of {cells.divided[0].start.year} are known for the year as a whole: at {last.isoformat()} "
            "the totals are therefore a range, and the year stands in no table or chart."
        )
    if register.basis == "digest":
        warnings.append(
            f"The record here is a digest of figures (edition {register.edition}). "
            "For every death, run: casque source pull un_fatalities."
        )
    return Answer(
        mission=mission,
        until=until or last,
        edition=register.edition,
        basis=register.basis,
        credit=register.source,
        snapshot=snapshot.id[:12],
        sentences=say_answer(mission, cells, reconciliation, verdicts, lines, register, total, last),
        incidents=lines,
        verdicts=verdicts,
        years=cells.years(),
        months=cells.months(mission),
        cumulative=cells.cumulative(),
        actors=_list_actors(incidents, names),
        resolutions=tuple(r for r in load_resolutions(mission.acronym) if r.adopted <= (until or last)),
        events=tuple(
            e for country in mission.host_countries for e in load_context(country) if e.start <= (until or last)
        ),
        reconciliation=reconciliation,
        footnotes=notes.list(),
        documents=tuple(coded.document for coded in texts),
        warnings=tuple(warnings),
    )


def _cut(register: Register, last: date) -> Register:
    """Leave out what the register dates after ``last``, so that an answer as of a day stands on that day."""
    from dataclasses import replace

    if last >= register.last_day:
        return register
    return replace(
        register,
        tallies=tuple(t for t in register.tallies if t.start <= last),
        deaths=tuple(d for d in register.deaths if d.day <= last),
    )


def _check_texts(
    texts: tuple[CodedDocument, ...], register: Register, mission: Mission, notes: _Notes, until: date | None
) -> tuple[VerdictLine, ...]:
    from casque.analysis import check_document

    lines = []
    for coded in texts:
        for verdict in sorted(check_document(coded, register, as_of=until), key=lambda v: v.span):
            if verdict.mission not in (None, mission.acronym):
                continue
            number = notes.add(
                address_verdict(coded.document, verdict, until),
                verdict.text,
                name_document(coded.document),
                coded.document.sha256,
                f"characters {verdict.span.start}-{verdict.span.end}",
            )
            lines.append(VerdictLine(verdict, coded.document, number))
    return tuple(lines)


def address_verdict(document: Document, verdict: Verdict, until: date | None = None) -> str:
    """Return the address of a statement of a document ("toll:8aff0aafdc46:512", "…@2016-06-01" as of a day)."""
    as_of = f"@{until.isoformat()}" if until else ""
    return f"{verdict.kind}:{document.sha256[:12]}:{verdict.span.start}{as_of}"


def name_document(document: Document) -> str:
    """Name a document for a reader: its file name or address, else its beginning."""
    if document.path is None:
        return "text given on the command line"
    return document.path if "://" in document.path else document.path.rsplit("/", 1)[-1]


def _list_incidents(
    incidents: tuple[Incident, ...],
    snapshot: Snapshot,
    reconciliation: Reconciliation | None,
    names: dict[str, str],
    texts: tuple[CodedDocument, ...],
    notes: _Notes,
) -> tuple[IncidentLine, ...]:
    matches = {m.incident: m for m in reconciliation.matched} if reconciliation else {}
    paths: dict[str, str | None] = {coded.document.sha256: name_document(coded.document) for coded in texts}
    by_id = {report.id: report for report in snapshot.reports}
    lines = []
    for number, incident in enumerate(sorted(incidents, key=lambda i: (i.date.start, i.date.end, i.id)), start=1):
        reports = [by_id[key] for key in incident.reports]
        match = matches.get(incident.id)
        reported = incident.killed.best if incident.killed else None
        lines.append(
            IncidentLine(
                number=number,
                incident=incident,
                recorded=match.recorded if match else None,
                difference=reported - match.recorded if match and reported is not None else None,
                actors=tuple(
                    dict.fromkeys(
                        (names.get(actor or "", actor or "unnamed"), basis)
                        for actor, basis, _ in incident.attributions
                    )
                ),
                from_texts=any(report.sha256 in paths for report in reports),
                footnotes=tuple(_note_report(report, paths, notes) for report in reports),
            )
        )
    return tuple(lines)


def _note_report(report: Report, paths: dict[str, str | None], notes: _Notes) -> int:
    key = next(
        (e for name in ("casualties", "date", "place") for e in report.evidence if e.variable.startswith(name)), None
    )
    source = paths.get(report.sha256 or "") or (report.sources[0] if report.sources else f"data set {report.source}")
    return notes.add(
        f"{report.id}/{key.variable if key else 'report'}",
        _join_quotes(report.evidence),
        source,
        report.sha256,
        describe_place(key) if key else "whole report",
    )


def _join_quotes(evidence: tuple[Evidence, ...]) -> str:
    """Put the quotations of one report in the order of the text, each once and none inside another."""
    spans = sorted((e for e in evidence if e.span), key=lambda e: (e.span.start, -e.span.end) if e.span else (0, 0))
    kept: list[Evidence] = []
    for item in spans:
        if not any(k.span and item.span and k.span.covers(item.span) for k in kept):
            kept.append(item)
    if kept:
        return " … ".join(" ".join(item.quote.split()) for item in kept)
    cells = {e.cell.partition(":")[2]: e.quote for e in evidence if e.cell and e.quote}
    return "; ".join(f"{column.replace('_', ' ')}: {value}" for column, value in cells.items())


def describe_place(evidence: Evidence) -> str:
    """Say where a piece of evidence stands in its document."""
    if evidence.span is not None:
        return f"characters {evidence.span.start}-{evidence.span.end}"
    return evidence.cell or "whole file"


def _list_actors(incidents: tuple[Incident, ...], names: dict[str, str]) -> tuple[ActorLine, ...]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for incident in incidents:
        named = {(names.get(actor or "", actor or "unnamed"), basis) for actor, basis, _ in incident.attributions}
        for actor, basis in named:
            counts[actor][basis] += 1
        for actor in {actor for actor, _ in named}:
            counts[actor]["killed"] += (incident.killed.best if incident.killed else None) or 0
    lines = [
        ActorLine(a, c["claimed"], c["stated"], c["suspected"], c["denied"], c["killed"]) for a, c in counts.items()
    ]
    return tuple(sorted(lines, key=lambda a: (-(a.claimed + a.stated + a.suspected), a.actor)))


def _note_total(cells: Cells, register: Register, notes: _Notes, last: date) -> int | None:
    """Give the count that opens the answer the first footnote; None when the register has no such mission."""
    if not cells.cells and not cells.divided:
        return None
    return notes.add(
        f"register:{cells.acronym}/hostile/all/..{last.isoformat()}",
        f"{cells.total('hostile')} deaths, cause malicious act, mission {cells.acronym}, to {last.isoformat()}",
        f"{register.source}, edition {register.edition} ({register.basis})",
        register.sha256,
        "all rows that fit",
    )

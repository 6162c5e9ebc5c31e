"""A snapshot: one frozen state of the record. Analysis and delivery read nothing else.

It is a pure function of reports, documents, decisions and the register's edition; its id is the hash of its content.
Two ledgers with the same content give the same snapshot, whatever way they came to it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from casque.errors import DataError, InputError
from casque.linking.cluster import link_reports
from casque.linking.score import LINK_VERSION
from casque.model import (
    CodedDocument,
    Decision,
    Incident,
    MemberState,
    Mission,
    Publisher,
    Register,
    Report,
    to_canonical_json,
)
from casque.releases.resolve import POLICY, list_undated, resolve_incidents

if TYPE_CHECKING:
    from casque.ledger import Ledger


@dataclass(frozen=True, slots=True)
class RegisterMeta:
    """Which edition of the register a snapshot stands on.

    Attributes:
        edition: label of the edition, an ISO day.
        basis: ``register`` or ``digest``.
        last_day: latest date in the record.
        sha256: SHA-256 (hex) of the file, or None for a digest.
        source: credit line to print.
    """

    edition: str
    basis: str
    last_day: date
    sha256: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One frozen state of the record.

    Attributes:
        id: SHA-256 (hex) of the content: everything below but ``built_from``.
        incidents: in order of date.
        reports: current version of every report, by id.
        documents: everything coded, by hash: tolls and claims with the reports of the text.
        decisions: what people decided, in the order of the ledger.
        register: edition of the register, or None when there was none.
        undated: ids of reports that cannot be placed in time, so that they are in no incident.
        policy: versions of the linking and of the resolution policy.
        built_from: head of the ledger's hash chain, or None when it was not built from a ledger.
    """

    id: str
    incidents: tuple[Incident, ...]
    reports: tuple[Report, ...]
    documents: tuple[CodedDocument, ...]
    decisions: tuple[Decision, ...]
    register: RegisterMeta | None
    undated: tuple[str, ...]
    policy: tuple[str, ...]
    built_from: str | None = None

    def incident(self, identifier: str) -> Incident:
        """Return one incident.

        Args:
            identifier: ``PKV-<ISO3>-<yyyy>-<seq>``; case does not matter.

        Returns:
            The incident.

        Raises:
            InputError: when there is none of this identifier.
        """
        for incident in self.incidents:
            if incident.id.casefold() == identifier.casefold():
                return incident
        first = self.incidents[0].id if self.incidents else "PKV-<ISO3>-<yyyy>-<seq>"
        raise InputError(
            f"no incident {identifier!r} in snapshot {self.id[:12]}",
            f"one of its {len(self.incidents)} identifiers, for instance {first}",
            "list the incidents and take the identifier from there",
        )

    def report(self, identifier: str) -> Report:
        """Return one report.

        Args:
            identifier: report id.

        Returns:
            Its current version.

        Raises:
            InputError: when there is none of this id.
        """
        for report in self.reports:
            if report.id == identifier:
                return report
        raise InputError(
            f"no report {identifier!r} in snapshot {self.id[:12]}",
            f"one of its {len(self.reports)} report ids",
            "take the id from an incident's list of reports",
        )

    def document(self, sha256: str) -> CodedDocument:
        """Return what was coded out of one document.

        Args:
            sha256: hash of its bytes, or the beginning of it (at least 8 characters).

        Returns:
            Reports, tolls and claims of the document.

        Raises:
            InputError: when no document, or more than one, has a hash that begins so.
        """
        found = [d for d in self.documents if d.document.sha256.startswith(sha256)]
        if len(sha256) < 8 or len(found) != 1:
            raise InputError(
                f"{len(found)} documents in snapshot {self.id[:12]} have a hash that begins with {sha256!r}",
                "the hash of one document, or at least its first 8 characters",
                "take the hash from a report or from a footnote of the brief",
            )
        return found[0]

    def reports_of(self, incident: Incident) -> tuple[Report, ...]:
        """Return the reports of one incident, best ranked first.

        Args:
            incident: an incident of this snapshot.

        Returns:
            Its reports.
        """
        by_id = {r.id: r for r in self.reports}
        return tuple(by_id[i] for i in incident.reports)


def build_snapshot(
    reports: Iterable[Report],
    documents: Iterable[CodedDocument] = (),
    register: Register | None = None,
    decisions: Iterable[Decision] = (),
    *,
    built_from: str | None = None,
    missions: Sequence[Mission] | None = None,
    states: Sequence[MemberState] | None = None,
    publishers: Sequence[Publisher] | None = None,
) -> Snapshot:
    """Link and resolve reports, and freeze the outcome.

    Args:
        reports: current version of each report, in any order. Reports of ``documents`` that are missing are added.
        documents: what was coded, in any order; a document given twice in the same way counts once.
        register: the edition that answers will stand on, or None.
        decisions: what people decided, oldest first.
        built_from: head of the ledger's hash chain, or None.
        missions: the mission pack; None loads it.
        states: the pack of member states; None loads it.
        publishers: the publisher pack; None loads it.

    Returns:
        The snapshot.

    Raises:
        DataError: when an id stands for two different reports, a hash for two differently coded documents, or
            decisions contradict each other.
    """
    coded = _index_documents(documents)
    everything = _merge(reports, coded)
    ruled = tuple(decisions)
    clusters = link_reports(everything, ruled)
    incidents = resolve_incidents(clusters, missions, states, publishers)
    meta = (
        None
        if register is None
        else RegisterMeta(register.edition, register.basis, register.last_day, register.sha256, register.source)
    )
    undated = list_undated(clusters)
    policy = (LINK_VERSION, POLICY)
    content = {
        "incidents": incidents,
        "reports": everything,
        "documents": coded,
        "decisions": ruled,
        "register": meta,
        "undated": undated,
        "policy": policy,
    }
    identifier = hashlib.sha256(to_canonical_json(content).encode()).hexdigest()
    return Snapshot(identifier, incidents, everything, coded, ruled, meta, undated, policy, built_from)


def build_snapshot_from_ledger(ledger: Ledger, register: Register | None = None) -> Snapshot:
    """Freeze the present state of a ledger.

    Args:
        ledger: an open ledger.
        register: the edition that answers will stand on, or None.

    Returns:
        The snapshot; ``built_from`` is the head of the ledger's hash chain.

    Raises:
        DataError: when reports or decisions contradict each other.
    """
    return build_snapshot(
        ledger.reports(), ledger.coded_documents(), register, ledger.decisions(), built_from=ledger.head().hash
    )


def _index_documents(documents: Iterable[CodedDocument]) -> tuple[CodedDocument, ...]:
    by_hash: dict[str, CodedDocument] = {}
    for coded in documents:
        known = by_hash.setdefault(coded.document.sha256, coded)
        if known != coded:
            raise DataError(
                f"the document {coded.document.sha256[:12]} is given twice, coded differently",
                "the current coding of each document",
                "pass only the latest coding of a document",
            )
    return tuple(by_hash[h] for h in sorted(by_hash))


def _merge(reports: Iterable[Report], documents: Sequence[CodedDocument]) -> tuple[Report, ...]:
    by_id: dict[str, Report] = {}
    for report in [*reports, *(r for d in documents for r in d.reports)]:
        known = by_id.setdefault(report.id, report)
        if known != report:
            raise DataError(
                f"two different reports have the id {report.id}",
                "one current version of each report, the same in the document it was read from",
                "pass only the latest version of a report",
            )
    return tuple(by_id[i] for i in sorted(by_id))

"""Room ``model``: what exists, as frozen standard-library dataclasses. No I/O, no third-party package."""

from casque.model.codec import from_plain, to_canonical_json, to_plain
from casque.model.decision import Decision
from casque.model.document import Claim, CodedDocument, Document, Toll
from casque.model.evidence import Evidence, Grade
from casque.model.facts import (
    Actor,
    Alias,
    Code,
    ContextEvent,
    FactSource,
    LineageEdge,
    MemberState,
    Mission,
    PlaceRecord,
    Publisher,
    Resolution,
    Strength,
    Variable,
)
from casque.model.incident import Incident, Support
from casque.model.place import Place
from casque.model.ranges import CountRange, DateRange, Span
from casque.model.reconciliation import Match, Reconciliation, RegisterDay
from casque.model.register import Death, Definition, Register, Tally
from casque.model.report import Attribution, CasualtyCount, Report, ReportDate, add_counts
from casque.model.verdict import Alternative, Measure, Verdict

__all__ = [
    "Actor",
    "Alias",
    "Alternative",
    "Attribution",
    "CasualtyCount",
    "Claim",
    "Code",
    "CodedDocument",
    "ContextEvent",
    "CountRange",
    "DateRange",
    "Death",
    "Decision",
    "Definition",
    "Document",
    "Evidence",
    "FactSource",
    "Grade",
    "Incident",
    "LineageEdge",
    "Match",
    "Measure",
    "MemberState",
    "Mission",
    "Place",
    "PlaceRecord",
    "Publisher",
    "Reconciliation",
    "Register",
    "RegisterDay",
    "Report",
    "ReportDate",
    "Resolution",
    "Span",
    "Strength",
    "Support",
    "Tally",
    "Toll",
    "Variable",
    "Verdict",
    "add_counts",
    "from_plain",
    "to_canonical_json",
    "to_plain",
]

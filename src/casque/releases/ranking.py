"""Which report is believed first: the order of reports behind every resolved value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from casque.model import Publisher, Report

#: Kinds of publishers, the official ones first (publisher pack).
OFFICIAL_ORDER = (
    "un", "mod", "dataset", "agency", "national_press", "local_press", "think_tank", "other", "blog", "perpetrator",
)  # fmt: skip

Rank = tuple[bool, bool, str, int, int, int, str]


def rank_reports(reports: Iterable[Report], kinds: Mapping[str, str]) -> list[Report]:
    """Sort reports by how far they are believed.

    An analyst's correction (source ``desk``) comes first and a perpetrator's own account last: a claim never beats an
    observation. Between them: Admiralty reliability A to F, credibility 1 to 6, official publishers before the press,
    the latest publication, the report's id.

    Args:
        reports: reports of one incident, in any order.
        kinds: kind of publisher by its id.

    Returns:
        The reports, the best first.
    """
    return sorted(reports, key=lambda r: _rank(r, kinds))


def is_claim(report: Report, kinds: Mapping[str, str]) -> bool:
    """Tell whether a report is the perpetrator's own account.

    Args:
        report: a report.
        kinds: kind of publisher by its id.

    Returns:
        True when its publisher is a perpetrator or its grade is E, the codebook's grade for their claims.
    """
    return kinds.get(report.publisher or "") == "perpetrator" or report.grade.reliability == "E"


def index_kinds(publishers: Iterable[Publisher]) -> dict[str, str]:
    """Return the kind of each publisher by its id.

    Args:
        publishers: the publisher pack.

    Returns:
        Kind by id.
    """
    return {p.id: p.kind for p in publishers}


def _rank(report: Report, kinds: Mapping[str, str]) -> Rank:
    kind = kinds.get(report.publisher or "", "dataset" if report.source not in ("text", "desk") else "other")
    official = OFFICIAL_ORDER.index(kind) if kind in OFFICIAL_ORDER else OFFICIAL_ORDER.index("other")
    newest = -(report.published or date.min).toordinal()
    grade = report.grade
    return (
        report.source != "desk",
        is_claim(report, kinds),
        grade.reliability,
        grade.credibility,
        official,
        newest,
        report.id,
    )

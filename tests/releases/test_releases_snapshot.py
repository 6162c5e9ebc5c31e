"""A snapshot is frozen, a pure function of its content, and finds what it holds."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest

from casque.errors import DataError, InputError
from casque.model import (
    CasualtyCount,
    Claim,
    CodedDocument,
    CountRange,
    DateRange,
    Decision,
    Document,
    Grade,
    Place,
    Register,
    Report,
    ReportDate,
    Span,
    Toll,
    from_plain,
    to_plain,
)
from casque.releases import Snapshot, build_snapshot, build_snapshot_from_ledger
from casque.settings import Settings

SHA = "ab" * 32
REGISTER = Register("2025-04-04", "register", date(2025, 2, 18), (), (), "cd" * 32, "credit")


def make(key, source="mali", sha=None, when=date(2019, 10, 6), **more):
    place = Place("Aguelhok", None, None, "ML", "Kidal", 19.46, 0.86, None, 2)
    return Report(
        f"{source}:{key}", source, True, ReportDate(DateRange.of_day(when)), place, "MINUSMA",
        casualties=(CasualtyCount("killed", "un", CountRange.exactly(1), nationality="TCD"),), sha256=sha,
        grade=Grade("B", 3), **more,
    )  # fmt: skip


TEXT = make(f"{SHA[:12]}:40", "text", SHA)
CURATED = make("1")
OTHER = make("2", when=date(2020, 5, 10))
TOLL = Toll(106, "exact", "killed", "MINUSMA", None, "hostile", None, None, "106 killed", Span(0, 10))
CLAIM = Claim("superlative", "the deadliest", Span(20, 33), rank=1)
CODED = CodedDocument(Document(SHA, "a.txt", "en", "2019-10-07", "given"), (TEXT,), (TOLL,), (CLAIM,))


def build(reports=(CURATED, OTHER, TEXT), documents=(CODED,), register=REGISTER, decisions=(), **more):
    return build_snapshot(reports, documents, register, decisions, missions=(), states=(), publishers=(), **more)


def test_the_id_is_the_hash_of_the_content_whatever_the_order_and_the_way():
    one = build(built_from="first")
    two = build((TEXT, OTHER, CURATED, TEXT), built_from="second")
    assert one.id == two.id
    assert len(one.id) == 64
    assert replace(one, built_from=None) == replace(two, built_from=None)
    assert (one.built_from, two.built_from) == ("first", "second")


@pytest.mark.parametrize(
    "changed",
    [
        {"reports": (CURATED, replace(OTHER, target="camp"), TEXT)},
        {"reports": (CURATED, TEXT)},
        {"documents": ()},
        {"documents": (replace(CODED, tolls=()),)},
        {"register": None},
        {"register": replace(REGISTER, edition="2023-11-28")},
        {"decisions": (Decision("different", CURATED.id, TEXT.id, "x", "y"),)},
    ],
)
def test_any_change_of_the_content_changes_the_id(changed):
    assert build(**changed).id != build().id


def test_links_and_decisions_are_in_it():
    assert [i.reports for i in build().incidents] == [(CURATED.id, TEXT.id), (OTHER.id,)]
    apart = build(decisions=(Decision("different", CURATED.id, TEXT.id, "x", "y"),))
    assert sorted(i.reports for i in apart.incidents) == [(CURATED.id,), (OTHER.id,), (TEXT.id,)]


def test_it_finds_incident_report_and_document():
    snapshot = build()
    incident = snapshot.incidents[0]
    assert snapshot.incident(incident.id.lower()) == incident
    assert snapshot.report(TEXT.id) == TEXT
    assert snapshot.reports_of(incident) == (CURATED, TEXT)
    assert snapshot.document(SHA[:12]).tolls == (TOLL,)
    assert snapshot.document(SHA).claims == (CLAIM,)
    assert snapshot.register.edition == "2025-04-04"
    assert snapshot.register.sha256 == "cd" * 32


def test_what_it_does_not_hold_is_told_in_three_parts():
    snapshot = build()
    for look in (snapshot.incident, snapshot.report, snapshot.document):
        with pytest.raises(InputError) as caught:
            look("PKV-XXX-1900-001")
        assert caught.value.valid
        assert caught.value.remedy
    with pytest.raises(InputError):
        snapshot.document(SHA[:4])
    with pytest.raises(InputError):
        build((), ()).incident("PKV-MLI-2019-001")


def test_it_cannot_be_changed():
    snapshot = build()
    with pytest.raises(FrozenInstanceError):
        snapshot.incidents = ()


def test_reports_of_documents_are_never_lost():
    assert TEXT in build((CURATED,)).reports


def test_contradictions_are_refused():
    with pytest.raises(DataError, match="coded differently"):
        build(documents=(CODED, replace(CODED, tolls=())))
    with pytest.raises(DataError, match=TEXT.id):
        build((replace(TEXT, target="camp"),))


def test_undated_reports_are_listed():
    undated = replace(CURATED, id="mali:9", date=None)
    snapshot = build((undated, OTHER), ())
    assert snapshot.undated == ("mali:9",)
    assert undated in snapshot.reports
    assert len(snapshot.incidents) == 1


def test_it_survives_being_written_down():
    snapshot = build()
    assert from_plain(Snapshot, to_plain(snapshot)) == snapshot


def test_it_is_built_from_a_ledger(tmp_path):
    pytest.importorskip("sqlalchemy")
    from casque.ledger import open_ledger

    with open_ledger(Settings(tmp_path)) as ledger:
        ledger.add_coded(CODED)
        ledger.add_reports([CURATED, OTHER], sha256="ef" * 32)
        before = build_snapshot_from_ledger(ledger, REGISTER)
        assert before.built_from == ledger.head().hash
        assert [len(i.reports) for i in before.incidents] == [2, 1]
        assert before.document(SHA).tolls == (TOLL,)
        ledger.add_decision(Decision("different", CURATED.id, TEXT.id, "analyst", "other convoy"))
        after = build_snapshot_from_ledger(ledger, REGISTER)
    assert [len(i.reports) for i in after.incidents] == [1, 1, 1]
    assert after.id != before.id

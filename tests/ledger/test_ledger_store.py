"""The record: what is added, what is new, and how it stood on any past day."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_samples import make_coded, make_report, make_row, make_sha

from casque.errors import DataError, InputError, IntegrityError
from casque.ledger import Ledger, open_ledger
from casque.model import Claim, Decision, Document, Span
from casque.settings import Settings


@pytest.fixture
def ledger(tmp_path):
    with open_ledger(Settings(tmp_path / "ws")) as opened:
        yield opened


def test_a_coded_document_comes_back_as_it_was(ledger):
    coded = make_coded()
    added = ledger.add_coded(coded, media_type="text/plain", size=9, text_sha256=make_sha("t"), extractor="txt@1")
    assert added.document == "new"
    assert added.versions == ((coded.reports[0].id, 1),)
    assert (added.withdrawn, added.tolls, added.claims, added.changed) == ((), 1, 1, True)
    assert ledger.coded_documents() == (coded,)
    assert ledger.reports() == coded.reports
    stored = ledger.document(coded.document.sha256[:8])
    assert stored.document == coded.document
    assert (stored.version, stored.media_type, stored.size, stored.extractor) == (1, "text/plain", 9, "txt@1")
    assert isinstance(ledger, Ledger)


def test_adding_the_same_again_writes_nothing(ledger):
    ledger.add_coded(make_coded())
    head, counts = ledger.head(), ledger.counts()
    added = ledger.add_coded(make_coded())
    assert not added.changed
    assert added.document == "unchanged"
    assert (ledger.head(), ledger.counts()) == (head, counts)


def test_the_same_bytes_at_another_address_write_nothing(ledger):
    ledger.add_coded(make_coded(path="first.txt"))
    assert not ledger.add_coded(make_coded(path="second.txt")).changed
    assert ledger.documents()[0].document.path == "first.txt"


def test_a_newer_coder_that_reads_the_same_adds_nothing(ledger):
    coded = make_coded()
    ledger.add_coded(coded)
    newer = make_coded(reports=[make_report(coded.document.sha256, coder="casualties@2")])
    assert not ledger.add_coded(newer).changed
    assert ledger.report_versions()[0].coders == ("casualties@1", "dates@2")


def test_a_changed_value_is_a_new_version_and_the_old_one_stays(ledger):
    coded = make_coded()
    ledger.add_coded(coded)
    changed = make_coded(reports=[make_report(coded.document.sha256, killed=3)])
    added = ledger.add_coded(changed)
    assert added.versions == ((coded.reports[0].id, 2),)
    assert added.document == "unchanged"
    history = ledger.report_history(coded.reports[0].id)
    assert [h.version for h in history] == [1, 2]
    assert [h.report for h in history] == [coded.reports[0], changed.reports[0]]
    assert ledger.reports() == changed.reports


def test_a_moved_quotation_is_a_new_version(ledger):
    coded = make_coded()
    ledger.add_coded(coded)
    report = coded.reports[0]
    moved = replace(report, evidence=(replace(report.evidence[0], span=Span(11, 14)), *report.evidence[1:]))
    assert ledger.add_coded(make_coded(reports=[moved])).versions == ((report.id, 2),)


def test_a_report_no_longer_found_is_withdrawn_and_may_come_back(ledger):
    sha256 = make_sha("a")
    both = make_coded(reports=[make_report(sha256, 10), make_report(sha256, 200)])
    one = make_coded(reports=[make_report(sha256, 10)])
    ledger.add_coded(both)
    added = ledger.add_coded(one)
    gone = both.reports[1].id
    assert (added.versions, added.withdrawn, added.document) == ((), (gone,), "changed")
    assert ledger.coded_documents() == (one,)
    assert [h.withdrawn for h in ledger.report_history(gone)] == [False, True]
    assert not ledger.add_coded(one).changed
    assert ledger.add_coded(both).versions == ((gone, 3),)
    assert ledger.coded_documents() == (both,)


def test_tolls_and_claims_are_versioned_and_withdrawn(ledger):
    coded = make_coded()
    ledger.add_coded(coded)
    changed = make_coded(tolls=[replace(coded.tolls[0], cause="hostile")], claims=[])
    added = ledger.add_coded(changed)
    assert (added.tolls, added.claims) == (1, 1)
    assert ledger.coded_documents() == (changed,)
    ledger.add_coded(coded)
    assert ledger.coded_documents() == (coded,)
    assert ledger.counts()["toll"] == 3
    assert ledger.counts()["claim"] == 3


def test_statements_at_the_same_place_are_kept_apart(ledger):
    claims = [Claim("trend", "more", Span(5, 9), direction=way) for way in ("up", "down")]
    claims.append(Claim("record", "more", Span(5, 9)))
    coded = make_coded(claims=claims)
    ledger.add_coded(coded)
    assert ledger.coded_documents() == (coded,)


def test_a_changed_description_is_a_new_version_of_the_document(ledger):
    ledger.add_coded(make_coded(title=None))
    assert ledger.add_coded(make_coded(title="Camp shelled")).document == "changed"
    assert [(d.version, d.document.title) for d in ledger.documents()] == [(2, "Camp shelled")]


def test_a_document_may_be_added_before_it_is_coded(ledger):
    coded = make_coded()
    assert ledger.add_document(coded.document).document == "new"
    assert ledger.add_document(coded.document).document == "unchanged"
    assert ledger.coded_documents()[0].reports == ()
    assert ledger.add_coded(coded).document == "changed"
    assert ledger.add_document(coded.document).document == "unchanged"
    assert ledger.coded_documents() == (coded,)


def test_reports_without_a_hash_get_that_of_their_document(ledger):
    coded = make_coded()
    bare = replace(coded, reports=(replace(coded.reports[0], sha256=None),))
    ledger.add_coded(bare)
    assert ledger.coded_documents() == (coded,)


def test_two_reports_of_one_name_are_refused_and_nothing_is_written(ledger):
    coded = make_coded()
    head = ledger.head()
    with pytest.raises(DataError, match="two reports are called"):
        ledger.add_coded(replace(coded, reports=coded.reports * 2))
    assert ledger.head() == head


def test_a_report_of_another_document_is_refused(ledger):
    coded = make_coded("a")
    with pytest.raises(DataError, match="another document"):
        ledger.add_coded(replace(coded, reports=(make_report(make_sha("b")),)))
    ledger.add_coded(coded)
    other = make_coded("b")
    stolen = replace(make_report(make_sha("b")), id=coded.reports[0].id)
    with pytest.raises(DataError, match="belongs to document"):
        ledger.add_coded(replace(other, reports=(stolen,)))


def test_an_edition_is_added_once_with_its_reports(ledger):
    first, second = make_sha("first"), make_sha("second")
    rows = [make_row("a", 1, 1, first), make_row("b", 2, 2, first)]
    added = ledger.add_edition("mali", "1", first, rows=2, figures={"reports": 2}, licence="CC0", reports=rows)
    assert added.versions == (("mali:a", 1), ("mali:b", 1))
    head = ledger.head()
    assert not ledger.add_edition("mali", "1", first, rows=2, figures={"reports": 2}, reports=rows).changed
    assert ledger.head() == head
    # The next edition: one row moved down a line, one changed, one gone, one new.
    later = [make_row("c", 5, 1, second), make_row("a", 1, 2, second)]
    added = ledger.add_edition("mali", "2", second, rows=2, reports=later)
    assert (added.versions, added.withdrawn) == ((("mali:c", 1),), ("mali:b",))
    assert [r.id for r in ledger.reports(source="mali")] == ["mali:a", "mali:c"]
    assert ledger.reports(source="mali")[0].sha256 == first
    assert [(e.label, e.rows, e.figures) for e in ledger.editions("mali")] == [
        ("1", 2, (("reports", 2),)),
        ("2", 2, ()),
    ]
    assert ledger.editions("un_fatalities") == ()


def test_reports_added_alone_are_not_taken_for_all(ledger):
    sha256 = make_sha("x")
    ledger.add_reports([replace(make_row("a", 1, 1, sha256), sha256=None)], sha256=sha256)
    added = ledger.add_reports([make_row("b", 1, 2, sha256)])
    assert added.withdrawn == ()
    assert {r.id: r.sha256 for r in ledger.reports()} == {"mali:a": sha256, "mali:b": sha256}
    with pytest.raises(DataError, match="several sources"):
        ledger.add_reports([make_row("a", 1, 1, sha256), make_row("a", 1, 1, sha256, source="desk")])


def test_decisions_are_added_never_changed(ledger):
    same = Decision("same", "mali:a", "text:1:2", "analyst", "same convoy", date(2024, 1, 2))
    assert ledger.add_decision(same)
    assert not ledger.add_decision(replace(same, left=same.right, right=same.left))
    assert ledger.add_decision(replace(same, verdict="different"))
    assert ledger.add_decision(same)
    assert [d.verdict for d in ledger.decisions()] == ["same", "different", "same"]
    assert ledger.decisions()[0] == same


def test_the_record_as_it_stood(ledger):
    sha256 = make_sha("a")
    ledger.add_coded(make_coded(reports=[make_report(sha256, killed=1)]))
    before = datetime.now(UTC)
    ledger.add_coded(make_coded(reports=[make_report(sha256, killed=2), make_report(sha256, 300)], title="Later"))
    ledger.add_coded(make_coded("b"))
    ledger.add_edition("mali", "1", make_sha("e"), rows=0)
    ledger.add_decision(Decision("same", "x", "y", "me", "why"))
    assert [r.casualties[0].count.low for r in ledger.reports(before)] == [1]
    assert [len(d.reports) for d in ledger.coded_documents(before)] == [1]
    assert [d.document.title for d in ledger.documents(before)] == [None]
    assert (ledger.editions(as_of=before), ledger.decisions(before)) == ((), ())
    assert len(ledger.reports()) == 3
    assert len(ledger.reports(before.astimezone(UTC).replace(tzinfo=None))) == 1  # a naive time is UTC
    today = datetime.now(UTC).date()
    assert len(ledger.reports(today)) == 3
    assert ledger.reports(today - timedelta(days=1)) == ()


def test_reports_come_in_the_order_of_the_text(ledger):
    sha256 = make_sha("a")
    ledger.add_coded(make_coded(reports=[make_report(sha256, anchor) for anchor in (1000, 20, 300)]))
    assert [int(r.id.rsplit(":", 1)[1]) for r in ledger.reports()] == [20, 300, 1000]


def test_a_statement_leads_to_its_words(ledger):
    coded = make_coded()
    ledger.add_coded(coded, text_sha256=make_sha("t"))
    changed = make_coded(reports=[make_report(coded.document.sha256, killed=3)])
    ledger.add_coded(changed, text_sha256=make_sha("t"))
    name = coded.reports[0].id
    latest = ledger.statement(name, "casualties.0.count.low")
    assert (latest.value, latest.address) == (3, f"{name}/casualties.0.count.low@2")
    first = ledger.statement(name, "casualties.0", version=1)
    assert first.value["count"]["low"] == 2
    assert [e.quote for e in first.evidence] == ["two"]
    assert (first.sha256, first.text_sha256) == (coded.document.sha256, make_sha("t"))
    assert [e.quote for e in ledger.statement(name, "casualties").evidence] == ["two"]
    assert ledger.statement(name, "date").value["range"]["start"] == "2016-05-31"


def test_what_is_not_there_is_told(ledger):
    coded = make_coded()
    ledger.add_coded(coded)
    name = coded.reports[0].id
    with pytest.raises(InputError, match="no report"):
        ledger.statement("text:0:0", "date")
    with pytest.raises(InputError, match="no version 7"):
        ledger.statement(name, "date", 7)
    for variable in ("colour", "casualties.9", "date.colour"):
        with pytest.raises(InputError, match="no variable"):
            ledger.statement(name, variable)
    with pytest.raises(InputError, match="no document"):
        ledger.document("0" * 64)
    assert ledger.find_document("0" * 64) is None


def test_a_prefix_must_tell_one_document(ledger):
    for tail in ("0", "1"):
        ledger.add_document(Document("abcdef" + tail * 58, None, "en", None, "unknown"))
    with pytest.raises(InputError, match="several documents"):
        ledger.document("abcdef")
    assert ledger.document("abcdef0").document.sha256.startswith("abcdef0")


def test_an_idle_run_leaves_no_trace_and_a_working_one_its_end(ledger):
    head = ledger.head()
    ledger.finish_run(ledger.start_run("ingest"))
    assert ledger.head() == head
    run = ledger.start_run("ingest", {"paths": ["a"]})
    ledger.add_coded(make_coded("a"), run=run)
    ledger.add_coded(make_coded("b"), run=run)
    assert [(r.command, r.detail, r.ended) for r in ledger.runs()] == [("ingest", {"paths": ["a"]}, None)]
    ledger.finish_run(run)
    ledger.finish_run(run)
    (ended,) = ledger.runs()
    assert ended.outcome == "finished"
    assert ended.ended >= ended.started


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.lists(st.sampled_from([10, 20, 30]), unique=True), st.integers(0, 2)),
        min_size=1,
        max_size=6,
    )
)
def test_whatever_is_added_the_last_coding_stands_and_repeating_it_writes_nothing(tmp_path_factory, codings):
    with open_ledger(Settings(tmp_path_factory.mktemp("ws"))) as ledger:
        last = {}
        for name, anchors, killed in codings:
            coded = make_coded(name, reports=[make_report(make_sha(name), a, killed) for a in anchors])
            ledger.add_coded(coded)
            last[coded.document.sha256] = coded
        assert {c.document.sha256: c for c in ledger.coded_documents()} == last
        head = ledger.head()
        for coded in last.values():
            assert not ledger.add_coded(coded).changed
        assert ledger.verify() == head == ledger.head()


WRITER = """
import sys; sys.path.insert(0, sys.argv[2])
from pathlib import Path
from ledger_samples import make_coded
from casque.ledger import open_ledger
from casque.settings import Settings
with open_ledger(Settings(Path(sys.argv[1]))) as ledger:
    for number in range(int(sys.argv[4])):
        ledger.add_coded(make_coded(f"{sys.argv[3]}{number}"))
"""


def test_one_process_writes_while_another_reads(tmp_path, request):
    workspace = tmp_path / "ws"
    here = str(request.path.parent)
    with open_ledger(Settings(workspace)) as ledger:
        ledger.add_coded(make_coded("first"))
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(workspace), here, "w", "60"])
        seen, slowest = [], 0.0
        while writer.poll() is None:
            start = time.perf_counter()
            documents, reports = ledger.documents(), ledger.reports()
            slowest = max(slowest, time.perf_counter() - start)
            assert len(reports) >= len(documents)  # a document and its report come together
            seen.append(len(documents))
            ledger.verify()
        assert writer.returncode == 0
        assert seen == sorted(seen)
        assert len(set(seen)) > 3  # the reader watched the record grow
        assert slowest < 5
        assert len(ledger.documents()) == 61


def test_two_processes_may_lay_out_and_write_the_same_ledger(tmp_path, request):
    workspace, here = tmp_path / "ws", str(request.path.parent)
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(workspace), here, name, "20"]) for name in ("a", "b")
    ]
    assert [w.wait() for w in writers] == [0, 0]
    with open_ledger(Settings(workspace)) as ledger:
        assert len(ledger.documents()) == 40
        assert ledger.counts()["schema_version"] == 1
        ledger.verify()


def test_a_clock_that_was_set_back_does_not_reorder_the_record(ledger, monkeypatch):
    from casque.ledger import chain

    class Early(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(2001, 1, 1, tzinfo=tz)

    monkeypatch.setattr(chain, "datetime", Early)
    ledger.add_coded(make_coded())
    assert ledger.documents()[0].recorded > "2020"
    ledger.verify()


def test_a_newer_schema_is_told(tmp_path):
    settings_ = Settings(tmp_path)
    with open_ledger(settings_):
        pass
    with sqlite3.connect(tmp_path / "ledger.sqlite") as raw:
        raw.execute("INSERT INTO schema_version VALUES (99, 2, '9.9', '2030-01-01')")
    with pytest.raises(InputError, match="schema version 2") as caught:
        open_ledger(settings_)
    assert "update casque" in caught.value.remedy


def test_no_ledger_where_none_may_be_made(tmp_path):
    with pytest.raises(InputError, match="holds no ledger"):
        open_ledger(Settings(tmp_path / "none"), create=False)
    assert not (tmp_path / "none").exists()
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="cannot be made"):
        open_ledger(Settings(tmp_path / "file" / "ws"))


@pytest.mark.parametrize(
    "url", ["nonsense", "oracle://x", "mysql://x", "made+up://x", "sqlite:////no/such/folder/x.db"]
)
def test_a_database_that_cannot_be_used_is_told(tmp_path, url):
    with pytest.raises(InputError) as caught:
        open_ledger(Settings(tmp_path, database=url))
    assert caught.value.remedy


def test_a_file_that_is_no_database_fails_integrity(tmp_path):
    (tmp_path / "ledger.sqlite").write_bytes(b"this is no database" * 100)
    with pytest.raises(IntegrityError, match="damaged"):
        open_ledger(Settings(tmp_path))

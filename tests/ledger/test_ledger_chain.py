"""Nothing in the ledger can be changed unseen: triggers refuse, and the chain names the first row that was."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_samples import make_coded, make_report, make_sha

from casque.errors import IntegrityError
from casque.ledger import open_ledger, schema
from casque.ledger.chain import GENESIS, hash_link, hash_row
from casque.model import Decision
from casque.settings import Settings

TABLES = [table.name for table in schema.metadata.sorted_tables]


def fill(path):
    """Lay out a ledger with at least one row in every table."""
    with open_ledger(Settings(path)) as ledger:
        run = ledger.start_run("ingest")
        for name in ("a", "b"):
            reports = [make_report(make_sha(name), anchor) for anchor in (10, 50)]
            ledger.add_coded(make_coded(name, reports=reports), run=run)
        ledger.add_edition("mali", "1", make_sha("e"), rows=3, figures={"rows": 3}, run=run)
        ledger.add_decision(Decision("same", "x", "y", "me", "why"), run=run)
        ledger.finish_run(run)
        ledger.verify()
        assert all(ledger.counts().values())
    return path / "ledger.sqlite"


@pytest.fixture
def file(tmp_path):
    return fill(tmp_path)


def tamper(file, *statements):
    """Do what an intruder would: drop the triggers, change, and put the triggers back."""
    raw = sqlite3.connect(file)
    triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        assert raw.execute(statement).rowcount == 1, statement
    for _, sql in triggers:
        raw.execute(sql)
    raw.commit()
    raw.close()


def verify(file):
    with open_ledger(Settings(file.parent), create=False) as ledger:
        return ledger.verify()


def expect(file, *words):
    with pytest.raises(IntegrityError) as caught:
        verify(file)
    for word in words:
        assert word in caught.value.found
    return caught.value.found


@pytest.mark.parametrize("table", TABLES)
def test_every_table_refuses_update_delete_and_replace(file, table):
    raw = sqlite3.connect(file)
    for statement in (
        f"UPDATE {table} SET recorded = 'x'",
        f"DELETE FROM {table}",
        f"REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            raw.execute(statement)
    raw.close()
    verify(file)


@pytest.mark.parametrize("table", TABLES)
def test_a_changed_row_of_any_table_is_named(file, table):
    raw = sqlite3.connect(file)
    seqs = [seq for (seq,) in raw.execute(f"SELECT seq FROM {table} ORDER BY seq")]
    raw.close()
    seq = seqs[len(seqs) // 2]
    tamper(file, f"UPDATE {table} SET recorded = '1999-01-01' WHERE seq = {seq}")
    words = [f"chain row {seq}"] if table == "chain" else [f"{table} ", f"(row {seq})", "content has changed"]
    expect(file, *words)


def test_every_column_of_a_report_is_covered(file):
    for column in schema.report.columns:
        original = file.read_bytes()
        value = "seq + 1000" if column.name == "seq" else f"coalesce({column.name}, '') || '1'"
        raw = sqlite3.connect(file)
        seq = raw.execute("SELECT min(seq) FROM report").fetchone()[0]
        raw.close()
        tamper(file, f"UPDATE report SET {column.name} = {value} WHERE seq = {seq}")
        expect(file, "report text:", f"(row {seq})")
        file.write_bytes(original)
    verify(file)


def test_the_first_of_two_changed_rows_is_named(file):
    tamper(
        file,
        "UPDATE report SET body = '{}' WHERE seq = (SELECT max(seq) FROM report)",
        "UPDATE toll SET body = '{}' WHERE seq = (SELECT min(seq) FROM toll)",
    )
    expect(file, "toll ", "content has changed")


def test_a_row_rewritten_with_a_fitting_link_breaks_the_chain(file):
    raw = sqlite3.connect(file)
    raw.row_factory = sqlite3.Row
    row = dict(raw.execute("SELECT * FROM report ORDER BY seq LIMIT 1").fetchone())
    link = dict(raw.execute("SELECT * FROM chain WHERE seq = ?", (row["seq"],)).fetchone())
    raw.close()
    row["source"] = "forged"
    link["row_hash"] = hash_row("report", row)
    tamper(
        file,
        f"UPDATE report SET source = 'forged' WHERE seq = {row['seq']}",
        f"UPDATE chain SET row_hash = '{link['row_hash']}', hash = '{hash_link(link)}' WHERE seq = {row['seq']}",
    )
    expect(file, f"chain row {row['seq'] + 1} ", "does not join")


def test_a_removed_row_an_added_row_and_a_missing_link_are_named(file):
    original = file.read_bytes()
    tamper(file, "DELETE FROM evidence WHERE seq = (SELECT min(seq) FROM evidence)")
    expect(file, "evidence text:", "the row is missing")

    file.write_bytes(original)
    tamper(
        file,
        "INSERT INTO decision SELECT 999, verdict, left_report, right_report, decided_by, reason, decided, run, "
        "recorded FROM decision LIMIT 1",
    )
    expect(file, "decision row 999", "has no link")

    file.write_bytes(original)
    tamper(file, "DELETE FROM chain WHERE seq = 4")
    expect(file, "chain row 4", "is missing")


def test_a_tail_cut_off_shows_against_a_noted_head(file):
    head = verify(file)
    tamper(file, f"DELETE FROM chain WHERE seq = {head.seq}", f"DELETE FROM run_end WHERE seq = {head.seq}")
    # The ledger alone cannot know what followed: this is why the head is printed, to be noted elsewhere.
    assert verify(file).seq == head.seq - 1


def test_a_missing_trigger_is_named(file):
    raw = sqlite3.connect(file)
    raw.execute("DROP TRIGGER report_no_update")
    raw.close()
    expect(file, "trigger report_no_update", "is missing")


def test_an_emptied_ledger_fails(file):
    raw = sqlite3.connect(file)
    names = [n for (n,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    for name in names:
        raw.execute(f"DROP TRIGGER {name}")
    for table in reversed(TABLES):
        if table != "schema_version":
            raw.execute(f"DELETE FROM {table}")
    raw.execute("DELETE FROM schema_version")
    raw.commit()
    raw.close()
    expect(file, "chain is empty")


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_any_changed_byte_of_a_row_in_the_database_file_is_found(tmp_path_factory, data):
    # The body of a report is longer than the 400 bytes among which one is drawn.
    file = fill(tmp_path_factory.mktemp("ws"))
    content = bytearray(file.read_bytes())
    start = content.index(b'{"attack_types"')
    position = data.draw(st.integers(start, start + 400))
    content[position] ^= data.draw(st.integers(1, 255))
    file.write_bytes(bytes(content))
    with pytest.raises(IntegrityError):
        verify(file)


def test_the_chain_starts_at_a_known_place(file):
    raw = sqlite3.connect(file)
    assert raw.execute("SELECT previous, table_name FROM chain WHERE seq = 1").fetchone() == (
        GENESIS,
        "schema_version",
    )
    raw.close()


def test_the_row_hash_is_what_the_decision_record_says():
    import hashlib

    expected = hashlib.sha256('["run",{"a":1,"b":null,"c":"é"}]'.encode()).hexdigest()
    assert hash_row("run", {"c": "é", "a": 1, "b": None}) == expected

"""The same record on PostgreSQL. Runs where ``CASQUE_TEST_POSTGRES`` names a database that may be EMPTIED."""

from __future__ import annotations

import importlib.util
import os

import pytest
from ledger_samples import make_coded, make_report, make_sha

from casque.errors import InputError, IntegrityError
from casque.ledger import open_ledger, schema
from casque.settings import Settings

URL = os.environ.get("CASQUE_TEST_POSTGRES")


@pytest.fixture
def ledger(tmp_path):
    if not URL or importlib.util.find_spec("psycopg") is None:
        pytest.skip("needs psycopg, and CASQUE_TEST_POSTGRES with the URL of a PostgreSQL database to be emptied")
    from sqlalchemy import create_engine

    engine = create_engine(URL)
    with engine.begin() as raw:
        raw.exec_driver_sql("DROP SCHEMA public CASCADE")
        raw.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()
    with open_ledger(Settings(tmp_path, database=URL)) as opened:
        yield opened


def test_the_record_behaves_as_on_sqlite(ledger):
    sha256 = make_sha("a")
    both = make_coded(reports=[make_report(sha256, 10), make_report(sha256, 200)])
    assert ledger.add_coded(both, run=ledger.start_run("ingest")).document == "new"
    assert ledger.coded_documents() == (both,)
    head = ledger.head()
    assert not ledger.add_coded(both).changed
    assert ledger.verify() == head
    assert ledger.add_coded(make_coded()).withdrawn == (both.reports[1].id,)
    assert ledger.coded_documents() == (make_coded(),)
    ledger.verify()


@pytest.mark.parametrize("statement", ["UPDATE {} SET recorded = 'x'", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_every_table_refuses_change(ledger, statement):
    from sqlalchemy import create_engine
    from sqlalchemy.exc import DBAPIError

    engine = create_engine(URL)
    for table in schema.metadata.sorted_tables:
        with pytest.raises(DBAPIError, match="append-only"), engine.begin() as raw:
            raw.exec_driver_sql(statement.format(table.name))
    engine.dispose()


def test_a_changed_row_and_a_silenced_trigger_are_named(ledger):
    from sqlalchemy import create_engine

    ledger.add_coded(make_coded())
    engine = create_engine(URL)
    with engine.begin() as raw:
        raw.exec_driver_sql("ALTER TABLE report DISABLE TRIGGER USER")
    with pytest.raises(IntegrityError, match="trigger report_no_change"):
        ledger.verify()
    with engine.begin() as raw:
        raw.exec_driver_sql("UPDATE report SET source = 'forged'")
    with pytest.raises(IntegrityError, match="report text:"):
        ledger.verify()
    engine.dispose()


def test_a_server_that_does_not_answer_is_told(tmp_path):
    with pytest.raises(InputError) as caught:
        open_ledger(Settings(tmp_path, database="postgresql+psycopg://nobody@127.0.0.1:1/none"))
    assert caught.value.remedy

"""The ledger's tables, and the triggers that refuse to change or delete a row.

Every row of every table has one number, ``seq``, counted over the whole ledger: the row of that number in ``chain``
holds its hash. So the order of writing is known, and each row is found without an index of its own.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Connection

#: Rises when a table changes; a ledger of a higher version is not opened.
SCHEMA_VERSION = 1

metadata = MetaData()


def _define(name: str, key: tuple[str, ...], *items: Column[str] | Column[int] | ForeignKeyConstraint) -> Table:
    """Define a table whose rows are numbered in the chain and unique by ``key``."""
    seq: Column[int] = Column("seq", BigInteger, primary_key=True, autoincrement=False)
    recorded: Column[str] = Column("recorded", Text, nullable=False)
    unique = [UniqueConstraint(*key, name=f"{name}_key")] if key != ("seq",) else []
    return Table(name, metadata, seq, *items, recorded, *unique, info={"key": key})


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _number(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=null)


def _run() -> Column[str]:
    return Column("run", Text, ForeignKey("run.id"), nullable=False)


schema_version = _define("schema_version", ("version",), _number("version"), _text("software"))
run = _define("run", ("id",), _text("id"), _text("command"), _text("detail"), _text("software"))
run_end = _define("run_end", ("run",), _run(), _text("outcome"))
document = _define(
    "document",
    ("sha256", "version"),
    _text("sha256"),
    _number("version"),
    _text("address", null=True),
    _text("media_type", null=True),
    _number("size", null=True),
    _text("lang"),
    _text("published", null=True),
    _text("published_basis"),
    _text("title", null=True),
    _text("publisher", null=True),
    _text("licence", null=True),
    _text("text_sha256", null=True),
    _text("extractor", null=True),
    _text("body"),
    _text("contents"),
    _run(),
)
edition = _define(
    "edition",
    ("source", "sha256"),
    _text("source"),
    _text("label"),
    _text("sha256"),
    _text("address", null=True),
    _number("rows"),
    _text("licence", null=True),
    _text("figures"),
    _run(),
)
report = _define(
    "report",
    ("report_id", "version"),
    _text("report_id"),
    _number("version"),
    _text("source"),
    _text("sha256", null=True),
    _text("text_sha256", null=True),
    _text("body"),
    _text("coders"),
    Column("withdrawn", Integer, nullable=False),
    _run(),
)
evidence = _define(
    "evidence",
    ("report_id", "version", "position"),
    _text("report_id"),
    _number("version"),
    _number("position"),
    _text("variable"),
    _text("sha256"),
    _text("text_sha256", null=True),
    _number("span_start", null=True),
    _number("span_end", null=True),
    _text("cell", null=True),
    _text("quote"),
    _text("coder"),
    _run(),
    ForeignKeyConstraint(("report_id", "version"), ("report.report_id", "report.version")),
)


def _define_finding(name: str) -> Table:
    """Define the table of tolls or claims: versioned statements of a document."""
    return _define(
        name,
        ("sha256", "place", "version"),
        _text("sha256"),
        _text("place"),
        _number("version"),
        _text("text_sha256", null=True),
        _text("body"),
        Column("withdrawn", Integer, nullable=False),
        _run(),
    )


toll = _define_finding("toll")
claim = _define_finding("claim")
decision = _define(
    "decision",
    ("seq",),
    _text("verdict"),
    _text("left_report"),
    _text("right_report"),
    _text("decided_by"),
    _text("reason"),
    _text("decided", null=True),
    _run(),
)
chain = _define(
    "chain",
    ("seq",),
    _text("table_name"),
    _text("row_key"),
    _text("row_hash"),
    _text("previous"),
    _text("hash"),
)
Index("report_by_sha256", report.c.sha256)
Index("report_by_source", report.c.source)

#: Tables whose rows the chain covers, in the order in which rows may refer to each other.
COVERED = tuple(table for table in metadata.sorted_tables if table is not chain)


def create_tables(connection: Connection) -> None:
    """Lay out the tables and their triggers (idempotent for tables; call it on an empty database)."""
    metadata.create_all(connection)
    for statement in list_triggers(connection.dialect.name).values():
        connection.exec_driver_sql(statement)


def list_triggers(dialect: str) -> dict[str, str]:
    """Return the triggers of a dialect by name, as the statements that make them.

    Args:
        dialect: ``sqlite`` or ``postgresql``.

    Returns:
        Name and statement of each trigger.
    """
    make = _sqlite_triggers if dialect == "sqlite" else _postgresql_triggers
    return {name: statement for table in metadata.sorted_tables for name, statement in make(table).items()}


def _sqlite_triggers(table: Table) -> dict[str, str]:
    name = table.name
    refuse = f"SELECT RAISE(ABORT, 'the ledger is append-only: table {name}')"
    triggers = {
        f"{name}_no_{verb}": f"CREATE TRIGGER {name}_no_{verb} BEFORE {verb.upper()} ON {name} BEGIN {refuse}; END"
        for verb in ("update", "delete")
    }
    # INSERT OR REPLACE deletes the old row without a word to the DELETE trigger.
    same = " AND ".join(f"{column} = NEW.{column}" for column in table.info["key"])
    triggers[f"{name}_no_replace"] = (
        f"CREATE TRIGGER {name}_no_replace BEFORE INSERT ON {name} "
        f"WHEN EXISTS (SELECT 1 FROM {name} WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM {name} WHERE {same}) "
        f"BEGIN {refuse}; END"
    )
    return triggers


def _postgresql_triggers(table: Table) -> dict[str, str]:
    name = table.name
    function = (
        f"CREATE OR REPLACE FUNCTION {name}_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN RAISE EXCEPTION 'the ledger is append-only: table {name}'; END $$"
    )
    return {
        f"{name}_no_change": f"{function}; CREATE TRIGGER {name}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE "
        f"ON {name} FOR EACH STATEMENT EXECUTE FUNCTION {name}_refuse()"
    }

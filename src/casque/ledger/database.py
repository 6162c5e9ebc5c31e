"""Open the ledger's database, begin its transactions, and turn the database's errors into three-part ones.

SQLite runs in WAL mode, so a reader never waits for the writer, and with ``synchronous=FULL``: a commit is on disk
when it returns, also when the power fails; one sync a document is little. Writers queue up: the chain has
one end.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, inspect, make_url, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, OperationalError, SQLAlchemyError

import casque
from casque.errors import CasqueError, InputError, IntegrityError
from casque.ledger import schema
from casque.ledger.chain import ChainWriter
from casque.settings import Settings

#: How long a writer waits for another one, in seconds.
BUSY_SECONDS = 60
#: Any number that no other program takes for the same database's advisory lock ("casque" as bytes).
_LOCK = int.from_bytes(b"casque", "big")


class Database:
    """The open database of one ledger.

    Args:
        engine: how to reach it.
        name: what to call it in messages.
    """

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self.name = name

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self._engine.dialect.name

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Begin a read-only transaction: everything read in it is of one moment."""
        with self._translating(), self._engine.connect() as plain:
            connection = plain
            if self.dialect == "postgresql":
                connection = plain.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            yield connection

    @contextmanager
    def writing(self) -> Iterator[ChainWriter]:
        """Begin a transaction that may add rows; they and their links are committed together, or not at all."""
        with self._translating(), self._engine.connect() as plain:
            connection = plain.execution_options(casque_writes=True)
            with connection.begin():
                if self.dialect == "postgresql":
                    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
                writer = ChainWriter(connection)
                yield writer
                writer.flush()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except OperationalError as error:
            raise self._explain(str(error.orig)) from error
        except DatabaseError as error:
            if "not a database" in str(error.orig) or "malformed" in str(error.orig):
                raise _damaged(self.name, str(error.orig)) from error
            raise

    def _explain(self, reason: str) -> CasqueError:
        if "locked" in reason or "busy" in reason:
            return InputError(
                f"{self.name} is busy: another process has been writing for {BUSY_SECONDS} seconds",
                "one writer at a time",
                "wait until it has finished, then run the command again",
            )
        if "malformed" in reason or "decode to UTF-8" in reason:
            return _damaged(self.name, reason)
        return InputError(
            f"{self.name} cannot be used: {reason}",
            "a database that can be reached, read and written",
            "check the path or URL, its permissions and the free space on its disk",
        )


def open_database(settings: Settings, *, create: bool) -> Database:
    """Open the database of a workspace, and lay out the ledger in it where there is none.

    Args:
        settings: say where it is.
        create: whether a new ledger may be laid out.

    Returns:
        The database, of the schema this version knows.

    Raises:
        InputError: see :func:`casque.ledger.open_ledger`.
        IntegrityError: when the file is no database.
    """
    url, name = _locate(settings, create=create)
    try:
        waiting = {"timeout": BUSY_SECONDS} if url.get_backend_name() == "sqlite" else {}
        engine = create_engine(url, connect_args=waiting)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise _unusable(str(error)) from error
    if engine.dialect.name not in ("sqlite", "postgresql"):
        raise _unusable(f"{engine.dialect.name} is not supported")
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    database = Database(engine, name)
    try:
        _check_schema(database, create=create)
    except (CasqueError, SQLAlchemyError):
        database.close()
        raise
    return database


def _locate(settings: Settings, *, create: bool) -> tuple[URL, str]:
    if settings.database is not None:
        try:
            url = make_url(settings.database)
        except ArgumentError as error:
            raise _unusable("it is no URL") from error
        return url, f"the ledger {url.render_as_string(hide_password=True)}"
    path = settings.workspace / "ledger.sqlite"
    if not path.exists():
        if not create:
            raise InputError(
                f"{settings.workspace} holds no ledger",
                "a workspace that something was ingested into",
                "give --workspace, or run `casque ingest` first",
            )
        try:
            settings.workspace.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(
                f"the workspace {settings.workspace} cannot be made: {error.strerror}",
                "a folder that you may write to",
                "choose another one with --workspace, or mend its permissions",
            ) from error
    return URL.create("sqlite+pysqlite", database=str(path)), f"the ledger {path}"


def _check_schema(database: Database, *, create: bool) -> None:
    with database.reading() as connection:
        found = _read_version(connection)
    if found is None:
        if not create:
            raise InputError(
                f"{database.name} holds no ledger", "a database made by casque", "run `casque ingest` first"
            )
        with database.writing() as writer:
            if _read_version(writer.connection) is None:  # another process may have been faster
                schema.create_tables(writer.connection)
                writer.add(schema.schema_version, version=schema.SCHEMA_VERSION, software=casque.__version__)
        return
    if found > schema.SCHEMA_VERSION:
        raise InputError(
            f"{database.name} has schema version {found}",
            f"a schema version up to {schema.SCHEMA_VERSION}, which casque {casque.__version__} knows",
            "update casque, or choose another workspace",
        )


def _read_version(connection: Connection) -> int | None:
    if not inspect(connection).has_table(schema.schema_version.name):
        return None
    versions = connection.scalars(select(schema.schema_version.c.version)).all()
    return max(versions, default=0)


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401
    connection.isolation_level = None  # transactions are begun below, not by the driver
    cursor = connection.cursor()
    _switch_to_wal(cursor)
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _switch_to_wal(cursor: Any) -> None:  # noqa: ANN401
    """Switch a new database to WAL, waiting for another process that does the same.

    SQLite's busy timeout does not hold for this one statement: where two processes lay out a ledger at once, one of
    them is told "locked" immediately.
    """
    from sqlite3 import OperationalError

    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            if cursor.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                cursor.execute("PRAGMA journal_mode=WAL")
            return
        except OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes its lock at once: a transaction that starts by reading could not become a writer after another.
    writes = connection.get_execution_options().get("casque_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _damaged(name: str, reason: str) -> IntegrityError:
    return IntegrityError(
        f"{name} is damaged: {reason}",
        "the database as casque wrote it",
        "restore it from a backup; the archive beside it can be ingested again",
    )


def _unusable(reason: str) -> InputError:
    return InputError(
        f"the database URL cannot be used: {reason}",
        "postgresql+psycopg://user@host/database, or sqlite:///path",
        "mend --database or CASQUE_DATABASE; for PostgreSQL install casque[postgres]",
    )

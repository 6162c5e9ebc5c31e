"""``verify`` finds a single changed byte of the archive and a single changed row of the ledger, and names it."""

from __future__ import annotations

import sqlite3

import pytest
from pipeline_light_coder import code, write_files

from casque.archive import open_archive
from casque.errors import InputError, IntegrityError
from casque.ledger import open_ledger
from casque.ledger.chain import hash_link, hash_row
from casque.pipeline.ingest import ingest_curated, ingest_paths
from casque.pipeline.verify import verify_workspace
from casque.settings import Settings


@pytest.fixture
def workspace(tmp_path):
    settings = Settings(tmp_path / "ws")
    ingest_paths(settings, [write_files(tmp_path / "in", 5)], code=code)
    ingest_curated(settings, "mali")
    return settings


def expect(settings, *words):
    with pytest.raises(IntegrityError) as caught:
        verify_workspace(settings)
    assert caught.value.exit_code == 3
    for word in words:
        assert word in caught.value.found, caught.value.found


def test_a_whole_workspace_passes_and_tells_how_far_it_is(workspace):
    told = []
    result = verify_workspace(workspace, progress=lambda *step: told.append(step))
    assert told[0] == ("archive", result.objects)
    assert told[-1] == ("ledger", result.rows)
    with open_ledger(workspace) as ledger:
        assert (result.head, result.unchecked) == (ledger.head(), 0)


def test_one_changed_byte_in_any_file_is_named(workspace):
    archive = open_archive(workspace)
    files = [p for p in archive.root.rglob("*") if p.is_file()]
    assert len(files) == 12
    for number, path in enumerate(files):
        original = path.read_bytes()
        position = (number * 37) % len(original)
        path.chmod(0o644)
        path.write_bytes(original[:position] + bytes([original[position] ^ 1]) + original[position + 1 :])
        expect(workspace, path.name, "changed" if path.suffix != ".json" else "")
        path.write_bytes(original)
    verify_workspace(workspace)


def test_one_changed_row_is_named(workspace):
    raw = sqlite3.connect(workspace.workspace / "ledger.sqlite")
    raw.execute("DROP TRIGGER report_no_update")
    name, version = raw.execute("SELECT report_id, version FROM report ORDER BY seq LIMIT 1 OFFSET 2").fetchone()
    raw.execute(
        """UPDATE report SET body = replace(body, '"best":1', '"best":9'), source = 'texT' WHERE report_id = ?""",
        (name,),
    )
    raw.commit()
    raw.close()
    expect(workspace, f"report {name}/{version}", "content has changed")


def forge(settings, table, where, **values):
    """Change a row and rewrite the whole chain behind it, as one could who knows how it is made."""
    raw = sqlite3.connect(settings.workspace / "ledger.sqlite")
    raw.row_factory = sqlite3.Row
    triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for trigger in triggers:
        raw.execute(f"DROP TRIGGER {trigger['name']}")
    row = dict(raw.execute(f"SELECT * FROM {table} WHERE {where} ORDER BY seq LIMIT 1").fetchone())
    row.update(values)
    for column, value in values.items():
        raw.execute(f"UPDATE {table} SET {column} = ? WHERE seq = ?", (value, row["seq"]))
    previous = None
    for found in raw.execute("SELECT * FROM chain WHERE seq >= ? ORDER BY seq", (row["seq"],)).fetchall():
        link = dict(found)
        if link["seq"] == row["seq"]:
            link["row_hash"] = hash_row(table, row)
        link["previous"] = previous or link["previous"]
        link["hash"] = previous = hash_link(link)
        raw.execute(
            "UPDATE chain SET row_hash = ?, previous = ?, hash = ? WHERE seq = ?",
            (link["row_hash"], link["previous"], link["hash"], link["seq"]),
        )
    for trigger in triggers:
        raw.execute(trigger["sql"])
    raw.commit()
    raw.close()


def test_a_forged_quotation_with_a_forged_chain_still_does_not_stand_in_the_text(workspace):
    head = verify_workspace(workspace).head
    forge(workspace, "evidence", "span_start IS NOT NULL", quote="9 killed")
    with open_ledger(workspace) as ledger:
        assert ledger.verify() != head  # a noted head gives it away even before the text does
    expect(workspace, "evidence text:", "quotes '9 killed', but there stands '1 killed'")


def test_a_forged_cell_is_named(workspace):
    forge(workspace, "evidence", "cell IS NOT NULL", quote="9999")
    expect(workspace, "evidence mali:", "quotes '9999'")


def test_a_row_that_names_bytes_nobody_has_is_named(workspace):
    forge(workspace, "edition", "source = 'mali'", sha256="0" * 64)
    expect(workspace, "edition mali/", "does not hold")


def test_a_missing_file_is_named(workspace):
    archive = open_archive(workspace)
    with open_ledger(workspace) as ledger:
        sha256 = ledger.documents()[0].document.sha256
    archive.path_of(sha256).unlink()
    expect(workspace, sha256, "does not hold")


def test_no_workspace_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match="holds no archive"):
        verify_workspace(Settings(tmp_path / "none"))
    assert not (tmp_path / "none").exists()

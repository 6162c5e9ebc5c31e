"""Bringing files in: all of a file or nothing, once, and a bad file stops no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pipeline_light_coder import code, write_files

from casque.archive import open_archive
from casque.errors import DataError, InputError, IntegrityError
from casque.ledger import open_ledger
from casque.model import Span
from casque.pipeline.ingest import expand_paths, ingest_curated, ingest_edition, ingest_paths
from casque.pipeline.verify import verify_workspace
from casque.settings import Settings

HEADER = (
    "id,incident_date,casualty_id,mission_acronym,type_of_casualty,gender,casualty_nationality,"
    "casualty_personnel_type,type_of_incident,m49_code,isocode3,last_update"
)
ROW = "1,2016-05-31,MINUSMA-2016-05-0001,MINUSMA,Fatality,M,China,Military,Malicious Act,156.0,CHN,2025-04-04"


@pytest.fixture
def workspace(tmp_path):
    return Settings(tmp_path / "ws")


def snapshot(settings_):
    """Every byte of the archive, and the ledger's rows and head."""
    files = {p: p.read_bytes() for p in (settings_.workspace / "archive").rglob("*") if p.is_file()}
    with open_ledger(settings_, create=False) as ledger:
        return files, ledger.counts(), ledger.head()


def test_a_folder_is_taken_in_and_proven(tmp_path, workspace):
    told = []
    folder = write_files(tmp_path / "in", 6)
    result = ingest_paths(workspace, [folder], code=code, progress=lambda *step: told.append(step))
    assert [f.outcome for f in result.files] == ["new"] * 6
    assert (result.failures, result.skipped, result.changed) == ((), (), True)
    assert [step[:2] for step in told] == [(n, 6) for n in range(1, 7)]
    with open_ledger(workspace) as ledger:
        assert tuple(c.document.sha256 for c in ledger.coded_documents()) == result.hashes
        assert len(ledger.reports()) == sum(f.reports for f in result.files) == sum(f.added for f in result.files)
        (run,) = ledger.runs()
        assert (run.id, run.command, run.outcome) == (result.run, "ingest", "finished")
        texts = {d.text_sha256: d.document.characters for d in ledger.documents()}
    archive = open_archive(workspace)
    assert all(len(archive.read(sha256).decode()) == length for sha256, length in texts.items())
    proven = verify_workspace(workspace)
    # A UTF-8 text is its own text layer: it is not kept twice.
    assert (proven.objects, proven.retrievals, proven.unchecked) == (6, 6, 0)
    assert proven.quotations > 12


def test_taking_in_the_same_again_changes_nothing(tmp_path, workspace):
    folder = write_files(tmp_path / "in", 4)
    ingest_paths(workspace, [folder], code=code)
    before = snapshot(workspace)
    again = ingest_paths(workspace, [folder], code=code)
    assert snapshot(workspace) == before
    assert [f.outcome for f in again.files] == ["unchanged"] * 4
    assert (again.run, again.changed) == (None, False)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.text("ab 1\n\r\u00e9", min_size=1, max_size=12).map(lambda t: f"{t} 3 killed, 9 so far {t}"),
        min_size=1,
        max_size=5,
    )
)
def test_idempotent_whatever_the_texts(tmp_path_factory, texts):
    base = tmp_path_factory.mktemp("idempotent")
    workspace = Settings(base / "ws")
    (base / "in").mkdir()
    for number, text in enumerate(texts):
        (base / "in" / f"{number}.txt").write_bytes(text.encode())
    ingest_paths(workspace, [base / "in"], code=code)
    before = snapshot(workspace)
    ingest_paths(workspace, [base / "in"], code=code)
    assert snapshot(workspace) == before
    verify_workspace(workspace)


def test_the_same_bytes_under_another_name_are_only_logged(tmp_path, workspace):
    folder = write_files(tmp_path / "in", 1)
    ingest_paths(workspace, [folder], code=code)
    with open_ledger(workspace) as ledger:
        head = ledger.head()
    copy = folder / "copy.txt"
    copy.write_bytes((folder / "000.txt").read_bytes())
    for _ in range(2):
        assert not ingest_paths(workspace, [folder], code=code).changed
    with open_ledger(workspace) as ledger:
        assert ledger.head() == head
        assert ledger.documents()[0].document.path == (folder / "000.txt").as_posix()
    assert [r.address for r in open_archive(workspace).retrievals()] == [
        (folder / "000.txt").as_posix(),
        copy.as_posix(),
    ]


def test_a_date_that_was_given_stands_until_another_is_given(tmp_path, workspace):
    folder = write_files(tmp_path / "in", 1)

    def published():
        with open_ledger(workspace) as ledger:
            (stored,) = ledger.documents()
            return stored.document.published, stored.version

    ingest_paths(workspace, [folder], published=date(2016, 6, 1), code=code)
    assert published() == ("2016-06-01", 1)
    assert not ingest_paths(workspace, [folder], code=code).changed
    assert published() == ("2016-06-01", 1)
    assert ingest_paths(workspace, [folder], published=date(2016, 6, 2), code=code).files[0].outcome == "changed"
    assert published() == ("2016-06-02", 2)


def test_a_newer_coder_adds_versions_and_withdraws(tmp_path, workspace):
    folder = write_files(tmp_path / "in", 1)
    ingest_paths(workspace, [folder], code=code)

    def newer(text, **given_):
        coded = code(text, **given_)
        return replace(coded, reports=coded.reports[1:])

    (file,) = ingest_paths(workspace, [folder], code=newer).files
    assert (file.outcome, file.reports, file.added) == ("changed", 1, 1)
    with open_ledger(workspace) as ledger:
        assert len(ledger.reports()) == 1
    verify_workspace(workspace)


def test_a_known_document_keeps_the_text_that_its_spans_index(tmp_path, workspace, monkeypatch):
    """A newer extractor that reads the same bytes otherwise must not move the offsets."""
    from casque.pipeline import ingest

    folder = write_files(tmp_path / "in", 1)
    ingest_paths(workspace, [folder], code=code)
    extract = ingest.read_text_layer

    def other(data, name):
        layer = extract(data, name)
        return replace(layer, text=f"  {layer.text}", extractor="txt@2")

    monkeypatch.setattr(ingest, "read_text_layer", other)
    assert not ingest_paths(workspace, [folder], code=code).changed
    verify_workspace(workspace)


def test_bad_files_are_told_and_the_others_taken_in(tmp_path, workspace):
    folder = write_files(tmp_path / "in", 2)
    bad = {
        "empty.txt": b"",
        "binary.txt": b"\x00\x01\x02\xff" * 50,
        "broken.pdf": b"%PDF-1.4 and no more",
        "big.txt": b"One was killed.\n" * (50_000_000 // 16),
        "cyrillic.txt": "Нападение на базу миротворцев".encode("koi8-r"),
        "other.csv": b"a,b\n1,2\n",
        "missing.csv": f"{HEADER.replace('gender,', '')}\n{ROW.replace('M,China', 'China')}\n".encode(),
        "extra.csv": f"{HEADER},colour\n{ROW},blue\n".encode(),
        "cause.csv": f"{HEADER}\n{ROW.replace('Malicious Act', 'Misadventure')}\n".encode(),
    }
    for name, data in bad.items():
        (folder / name).write_bytes(data)
    result = ingest_paths(workspace, [folder, tmp_path / "nothing.txt"], code=code)
    assert len(result.files) == 2
    failed = {f.address.rsplit("/", 1)[1]: f.error for f in result.failures}
    assert failed.keys() == bad.keys() | {"nothing.txt"}
    for name, error in failed.items():
        assert name in error.found, error
        assert error.valid
        assert error.remedy
        assert error.exit_code == (2 if isinstance(error, DataError) else 1)
    assert {name for name, e in failed.items() if e.exit_code == 2} == {"missing.csv", "extra.csv", "cause.csv"}
    assert "gender" in str(failed["missing.csv"])
    assert "colour" in str(failed["extra.csv"])
    assert "Misadventure" in str(failed["cause.csv"])
    # Nothing of a bad file is left anywhere.
    assert open_archive(workspace).count() == (2, 2)
    assert verify_workspace(workspace).objects == 2


def test_bad_input_alone_makes_no_workspace(tmp_path, workspace):
    (tmp_path / "empty.txt").touch()
    result = ingest_paths(workspace, [tmp_path / "empty.txt"], code=code)
    assert len(result.failures) == 1
    assert not workspace.workspace.exists()


def test_a_coder_that_quotes_what_is_not_there_writes_nothing(tmp_path, workspace):
    folder = write_files(tmp_path / "in", 2)

    def liar(text, **given_):
        coded = code(text, **given_)
        if not coded.document.path.endswith("000.txt"):
            return coded
        return replace(coded, tolls=(replace(coded.tolls[0], span=Span(0, 5)),))

    result = ingest_paths(workspace, [folder], code=liar)
    (failure,) = result.failures
    assert isinstance(failure.error, DataError)
    assert "toll quotes '0 so far', but at 0-5 stands 'Accou'" in failure.error.found
    assert len(result.files) == 1
    assert open_archive(workspace).count() == (1, 1)


def test_a_damaged_archive_stops_the_ingest(tmp_path, workspace):
    folder = write_files(tmp_path / "in", 1)
    (file,) = ingest_paths(workspace, [folder], code=code).files
    path = open_archive(workspace).path_of(file.sha256)
    path.chmod(0o644)
    path.write_bytes(b"forged")
    with pytest.raises(IntegrityError, match=file.sha256):
        ingest_paths(workspace, [folder], code=code)


def test_folders_are_searched_in_order_and_nothing_is_lost_in_silence(tmp_path):
    for name in ("b.txt", "a.html", "sub/c.pdf", "sub/picture.png", ".hidden/x.txt", ".secret.txt", "README"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    found, skipped, missing = expand_paths([tmp_path / "b.txt", tmp_path])
    assert [p.relative_to(tmp_path).as_posix() for p in found] == ["b.txt", "README", "a.html", "sub/c.pdf"]
    assert [s.rsplit("/", 1)[1] for s in skipped] == ["picture.png"]
    assert missing == ()
    (tmp_path / "none").mkdir()
    (failure,) = expand_paths([tmp_path / "none"])[2]
    assert "holds no file" in failure.error.found


def test_an_edition_of_the_register_is_told_by_its_columns(tmp_path, workspace):
    path = tmp_path / "register.csv"
    path.write_text(f"{HEADER}\n{ROW}\n")
    for outcome in ("new", "unchanged"):
        (file,) = ingest_paths(workspace, [path]).files
        assert (file.kind, file.outcome) == ("edition", outcome)
    with open_ledger(workspace) as ledger:
        (edition,) = ledger.editions("un_fatalities")
    assert (edition.label, edition.rows, edition.licence) == ("2025-04-04", 1, "CC BY-IGO")
    assert dict(edition.figures)["deaths"] == 1
    assert open_archive(workspace).read(edition.sha256) == path.read_bytes()


def test_editions_of_the_real_register_are_kept_apart(workspace, register_csv, old_register_csv):
    for data, name in [(old_register_csv, "old.csv"), (register_csv, "new.csv"), (register_csv, "new.csv")]:
        ingest_edition(workspace, "un_fatalities", data, name, f"https://example.org/{name}")
    with open_ledger(workspace) as ledger:
        editions = ledger.editions("un_fatalities")
    assert [(e.label, e.rows, dict(e.figures)["deaths"]) for e in editions] == [
        ("2023-11-28", 4350, 4344),
        ("2025-04-04", 4429, 4423),
    ]
    assert verify_workspace(workspace).objects == 2


def test_a_source_without_editions_is_told(workspace):
    with pytest.raises(InputError, match="there is no source"):
        ingest_edition(workspace, "nowhere", b"x", "x.csv")
    with pytest.raises(InputError, match="no editions"):
        ingest_edition(workspace, "mali", b"x", "x.csv")
    with pytest.raises(InputError, match="no data set"):
        ingest_curated(workspace, "un_fatalities")
    assert not workspace.workspace.exists()


def test_the_curated_data_set_is_taken_in_once_and_every_cell_is_proven(workspace):
    from casque.sources.mali import read_reports

    first = ingest_curated(workspace, "mali")
    before = snapshot(workspace)
    second = ingest_curated(workspace, "mali")
    assert (first.outcome, second.outcome) == ("new", "unchanged")
    assert first.added == first.reports == len(read_reports())
    assert snapshot(workspace) == before
    with open_ledger(workspace) as ledger:
        assert sorted(ledger.reports(source="mali"), key=lambda r: r.id) == sorted(read_reports(), key=lambda r: r.id)
    proven = verify_workspace(workspace)
    assert proven.quotations == sum(len(r.evidence) for r in read_reports())


def test_the_real_coder_on_real_texts(shared, workspace):
    result = ingest_paths(workspace, [shared / "seeds"])
    assert (len(result.files), result.failures) == (2, ())
    assert all(file.reports for file in result.files)
    before = snapshot(workspace)
    assert not ingest_paths(workspace, [shared / "seeds"]).changed
    assert snapshot(workspace) == before
    assert verify_workspace(workspace).quotations > 10

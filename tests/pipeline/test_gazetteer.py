"""Places that a user adds out of GeoNames: from files, from a real server, and what reading a text makes of them."""

from __future__ import annotations

import io
import json
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from casque.delivery.cli import run
from casque.errors import InputError
from casque.pipeline.gazetteer import add_places, find_gazetteer, list_countries, places_folder, remove_places
from casque.pipeline.texts import code_words

TEXT = (
    "Two UN peacekeepers were killed on 3 May 2019 when gunmen ambushed their convoy near Fakora, in Burkina Faso, "
    "the United Nations said."
)


def line(identifier: int, name: str, code: str, population: int = 0, adm1: str = "01", spellings: str = "") -> str:
    kind = "A" if code.startswith("ADM") else "P"
    cells = [str(identifier), name, name, spellings, "12.5", "-1.5", kind, code, "BF", "", adm1, "", "", ""]
    return "\t".join([*cells, str(population), "", "", "Africa/Ouagadougou", "2020-01-01"])


DUMP = "\n".join(
    [
        line(1, "Région du Grand Sable", "ADM1"),
        line(2, "Fakora", "PPL", 9000, spellings="Facora,Факора"),
        line(3, "Fakora", "PPL", 200),
        line(4, "Tinka", "PPL"),
        line(5, "Marché de Fakora", "PPLX"),
        line(6, "Mont Sable", "MT").replace("\tP\tMT", "\tT\tMT"),
    ]
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CASQUE_DATA", str(tmp_path / "data"))
    return tmp_path


def write_dump(folder: Path, name: str = "BF.txt", text: str = DUMP) -> Path:
    path = folder / name
    path.write_text(text + "\n", encoding="utf-8")
    return path


def zip_dump(text: str = DUMP) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("readme.txt", "about")
        archive.writestr("BF.txt", text + "\n")
    return buffer.getvalue()


@pytest.fixture
def server() -> Iterator[str]:
    """A server that has BF.zip, and for NE something that is no zip file."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = {"/dump/BF.zip": zip_dump(), "/dump/NE.zip": b"no zip"}.get(self.path)
            self.send_response(200 if body is not None else 404)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_address[1]}/dump"
    httpd.shutdown()
    httpd.server_close()
    thread.join()


def test_an_added_place_is_found_in_a_text_and_its_hash_stands_in_the_evidence(folder: Path) -> None:
    before = code_words(TEXT).reports[0].place
    assert before is not None
    assert (before.name, before.lat) == ("Fakora", None)
    (added,) = add_places(("bf",), write_dump(folder))
    assert (added.country, added.places) == ("BF", 3)
    report = code_words(TEXT).reports[0]
    assert report.place is not None
    assert (report.place.lat, report.place.geonames_id, report.place.adm1) == (12.5, 2, "Grand Sable")
    (evidence,) = [e for e in report.evidence if e.variable == "place"]
    gazetteer = find_gazetteer()
    assert gazetteer is not None
    assert gazetteer.digest is not None
    assert evidence.coder == f"{gazetteer.stamp_of('places')}"
    assert gazetteer.digest[:12] in evidence.coder
    assert code_words(TEXT) == code_words(TEXT)


def test_the_larger_of_namesakes_wins_and_hamlets_are_weak(folder: Path) -> None:
    add_places(("BF",), write_dump(folder))
    gazetteer = find_gazetteer()
    assert gazetteer is not None
    assert [p.geonames_id for p in gazetteer.places if p.name == "Fakora"] == [2]
    (tinka,) = [p for p in gazetteer.places if p.name == "Tinka"]
    assert tinka.weak == ("Tinka",)
    assert "GeoNames, CC BY 4.0" in tinka.sources[0].address


@pytest.mark.parametrize("name", ["BF.txt", "BF_2023.txt", "allCountries.txt"])
def test_a_folder_of_dumps_will_do(folder: Path, name: str) -> None:
    write_dump(folder, name, DUMP + "\n" + line(9, "Elsewhere", "PPL", 50).replace("\tBF\t", "\tNE\t"))
    (added,) = add_places(("BF",), folder)
    assert added.places == 3


def test_a_zip_file_will_do_and_doing_it_twice_changes_nothing(folder: Path) -> None:
    path = folder / "BF.zip"
    path.write_bytes(zip_dump())
    assert add_places(("BF",), path) == add_places(("BF", "bf"), path)
    assert [a.country for a in list_countries()] == ["BF"]
    assert remove_places(("BF",)) == ("BF",)
    assert find_gazetteer() is None


def test_places_are_downloaded_from_the_export(folder: Path, server: str) -> None:
    (added,) = add_places(("BF",), url=server)
    assert added.origin == f"{server}/BF.zip"
    assert added.places == 3


@pytest.mark.parametrize(("country", "words"), [("ML", "answers 404"), ("NE", "is no zip file")])
def test_a_download_that_fails_adds_nothing(folder: Path, server: str, country: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        add_places(("BF", country), url=server)
    assert not places_folder().exists()


def test_offline_refuses_in_three_parts(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["reference", "places", "add", "BF", "--offline"]) == 1
    told = capsys.readouterr().err
    assert "network access is switched off" in told
    assert "valid:" in told
    assert "--from" in told


@pytest.mark.parametrize(
    ("countries", "text", "words"),
    [(("QQ",), DUMP, "no country"), (("NE",), DUMP, "no place of NE"), (("BF",), "1\tGao", "line 1: 2 columns")],
)
def test_what_is_wrong_is_said(folder: Path, countries: tuple[str, ...], text: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        add_places(countries, write_dump(folder, text=text))


def test_what_is_not_there_cannot_be_removed_or_read(folder: Path) -> None:
    with pytest.raises(InputError, match="no places of 'BF'"):
        remove_places(("BF",))
    with pytest.raises(InputError, match="there is no file"):
        add_places(("BF",), folder / "BF.txt")
    with pytest.raises(InputError, match="no dump for BF"):
        add_places(("BF",), folder)


def test_the_commands_add_list_and_remove(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_dump(folder)
    assert run(["reference", "places", "add", "BF", "--from", str(path), "--format", "json"]) == 0
    (added,) = json.loads(capsys.readouterr().out)
    assert (added["country"], added["places"], added["credit"]) == ("BF", 3, "GeoNames, CC BY 4.0")
    assert run(["reference", "places", "list", "--format", "json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)
    assert listed["sha256"] == added["sha256"]
    assert run(["reference", "places", "remove", "BF"]) == 0
    assert list_countries() == ()


def test_a_run_records_the_hash_of_what_was_added(folder: Path) -> None:
    from casque.pipeline.ingest import _read_versions

    assert "gazetteer" not in _read_versions()
    add_places(("BF",), write_dump(folder))
    gazetteer = find_gazetteer()
    assert gazetteer is not None
    assert _read_versions()["gazetteer"] == gazetteer.digest


def test_a_real_dump_is_read(folder: Path, shared: Path) -> None:
    added = add_places(("BF", "NE"), shared / "data/geonames")
    assert all(a.places > 3000 for a in added)
    gazetteer = find_gazetteer()
    assert gazetteer is not None
    found = {p.name: p for p in gazetteer.places if p.country == "BF" and p.kind == "town"}
    assert found["Kaya"].adm1 is not None

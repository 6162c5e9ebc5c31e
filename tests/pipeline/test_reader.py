"""The one way of reading: with and without a workspace, which record, which mission, and down to the file."""

from __future__ import annotations

import hashlib
from itertools import pairwise
from pathlib import Path

import pytest

from casque.errors import InputError
from casque.pipeline.ingest import ingest_curated, ingest_edition
from casque.pipeline.reader import Reader
from casque.pipeline.record import read_record
from casque.pipeline.workspace import exists, open_workspace
from casque.reference import load_digest
from casque.settings import Settings

HEADER = (
    "id,incident_date,casualty_id,mission_acronym,type_of_casualty,gender,casualty_nationality,"
    "casualty_personnel_type,type_of_incident,m49_code,isocode3,last_update"
)


def make_edition(label: str, deaths: int) -> bytes:
    rows = [
        f"{n},2016-05-{n:02},MINUSMA-2016-05-0{n:03},MINUSMA,Fatality,M,China,Military,Malicious Act,156,CHN,{label}"
        for n in range(1, deaths + 1)
    ]
    return "\n".join((HEADER, *rows, "")).encode()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "ws", offline=True)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return Reader(Settings(tmp_path_factory.mktemp("none") / "ws", offline=True))


def test_without_a_workspace_it_reads_what_the_package_ships(bare: Reader) -> None:
    assert bare.register is load_digest()
    assert len(bare.snapshot.incidents) == 61
    assert bare.texts() == ()
    assert not bare.settings.workspace.exists()


def test_an_empty_folder_is_no_workspace_and_stays_empty(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    assert not exists(settings)
    reader = Reader(settings)
    assert (reader.register.basis, len(reader.snapshot.incidents)) == ("digest", 61)
    assert list(tmp_path.iterdir()) == []


def test_the_curated_set_reads_the_same_from_the_package_and_from_a_workspace(
    bare: Reader, settings: Settings
) -> None:
    ingest_curated(settings)
    held = Reader(settings)
    assert held.snapshot.incidents == bare.snapshot.incidents
    assert held.snapshot.built_from is not None
    assert bare.snapshot.built_from is None


def test_the_newest_edition_counts_in_whatever_order_they_came(settings: Settings) -> None:
    ingest_curated(settings)
    assert read_record(settings).basis == "digest"
    newer, older = make_edition("2024-04-01", 5), make_edition("2023-04-01", 3)
    ingest_edition(settings, "un_fatalities", newer, "newer.csv")
    ingest_edition(settings, "un_fatalities", older, "older.csv")
    record = Reader(settings).register
    assert (record.basis, record.edition, len(record.deaths)) == ("register", "2024-04-01", 5)
    assert record.sha256 == hashlib.sha256(newer).hexdigest()


def test_one_state_is_read_once(bare: Reader) -> None:
    assert bare.snapshot is bare.snapshot
    assert bare.register is bare.register


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("MINUSMA", "MINUSMA"), ("minusma", "MINUSMA"), ("FINUL", "UNIFIL"), ("ONUST", "UNTSO"), ("MINUAR", "UNAMIR"),
        ("MINUSS", "UNMISS"), ("FNUOD", "UNDOF"),
    ],
)  # fmt: skip
def test_a_mission_by_its_acronym_in_english_or_french(bare: Reader, name: str, acronym: str) -> None:
    assert bare.mission(name).acronym == acronym


def test_a_mission_that_nobody_knows_gets_near_ones(bare: Reader) -> None:
    with pytest.raises(InputError) as refused:
        bare.mission("MINUSAM")
    assert "MINUSMA" in refused.value.valid


def test_a_mission_without_deaths_in_the_register(bare: Reader) -> None:
    mission = bare.mission("UNMOP")
    assert mission.register_acronym is None
    with pytest.raises(InputError, match="UNMOP"):
        bare.reconcile(mission)


def test_reconcile_adds_up_to_the_register(bare: Reader) -> None:
    found = bare.reconcile(bare.mission("MINUSMA"))
    assert found.total == 174
    assert found.explained + sum(day.count for day in found.only_register) == 174
    assert found.explained >= 158
    narrow = bare.reconcile(bare.mission("MINUSMA"), (0, 0))
    assert narrow.explained < found.explained


def test_why_leads_from_every_incident_to_the_packages_file(settings: Settings) -> None:
    ingest_curated(settings)
    reader = Reader(settings)
    with open_workspace(settings, create=False) as workspace:
        for incident in reader.snapshot.incidents[:10]:
            steps = reader.explain(incident.id).steps
            (file,) = {step.text for step in steps if step.kind == "file"}
            data = Path(file).read_bytes()
            assert workspace.archive.read(hashlib.sha256(data).hexdigest()) == data
            assert steps[0].depth == 0
            assert all(b.depth <= a.depth + 1 for a, b in pairwise(steps))


def test_why_one_variable_only(bare: Reader) -> None:
    whole = bare.explain("PKV-MLI-2016-001").steps
    killed = bare.explain("pkv-mli-2016-001", "killed").steps
    assert 0 < len(killed) < len(whole)
    assert [step.text.split(" ")[0] for step in killed if step.kind == "value"] == ["killed"]
    with pytest.raises(InputError, match="colour"):
        bare.explain("PKV-MLI-2016-001", "colour")


def test_why_a_count_of_the_register(bare: Reader, shared: Path, settings: Settings) -> None:
    address = "register:MINUSMA/hostile/all/..2021-08-31"
    steps = bare.explain(address).steps
    assert steps[0].text.startswith("145 deaths")
    assert "digest" in steps[1].text
    path = shared / "data/un_fatalities/DPPADPOSS-FATALITIES_2025-04-04.csv"
    ingest_edition(settings, "un_fatalities", path.read_bytes(), path.name)
    reader = Reader(settings)
    steps = reader.explain(address).steps
    assert steps[0].text.startswith("145 deaths")
    (said,) = [step.text for step in steps if step.kind == "quotation"]
    rows = said.removeprefix("rows ").split(", ")
    assert len(rows) == len(set(rows)) == 145
    assert Path(steps[-1].text).read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    "address",
    [
        "register:NOWHERE/hostile/all",
        "register:MINUSMA/hostile/all/..2021-13-01",
        "register:MINUSMA",
        "toll:x:1",
        "?",
    ],
)
def test_an_address_that_leads_nowhere_is_refused(bare: Reader, address: str) -> None:
    with pytest.raises(InputError) as refused:
        bare.explain(address)
    assert refused.value.valid
    assert refused.value.remedy

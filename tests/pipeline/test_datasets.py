"""Datasets in and out: list, check, pull, compare; and the packs by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from casque.errors import DataError, InputError
from casque.pipeline.datasets import (
    audit_dataset,
    compare_editions,
    count_facts,
    list_datasets,
    load_pack,
    pack_names,
    pull_dataset,
)
from casque.settings import Settings

HEADER = (
    "id,incident_date,casualty_id,mission_acronym,type_of_casualty,gender,casualty_nationality,"
    "casualty_personnel_type,type_of_incident,m49_code,isocode3,last_update"
)


def write_edition(path: Path, label: str, causes: tuple[str, ...]) -> Path:
    rows = [
        f"{n},2016-05-{n:02},MINUSMA-2016-05-0{n:03},MINUSMA,Fatality,M,China,Military,{cause},156.0,CHN,{label}"
        for n, cause in enumerate(causes, start=1)
    ]
    path.write_text("\n".join((HEADER, *rows, "")), "utf-8")
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "ws", offline=True)


def test_sources_are_listed_without_a_workspace(settings: Settings) -> None:
    found = {dataset.id: dataset for dataset in list_datasets(settings)}
    assert set(found) >= {"mali", "ucdp_ged", "un_fatalities"}
    assert (found["mali"].shipped, found["ucdp_ged"].shipped) == ("whole", "nothing")
    assert found["un_fatalities"].editions == ()
    assert found["un_fatalities"].shipped.startswith("digest of ")
    assert not settings.workspace.exists()


def test_pulling_twice_changes_nothing(settings: Settings, tmp_path: Path) -> None:
    file = write_edition(tmp_path / "e.csv", "2020-01-01", ("Malicious Act", "Illness"))
    first = pull_dataset(settings, "un_fatalities", file)
    assert (first.label, first.rows, first.outcome) == ("2020-01-01", 2, "new")
    assert pull_dataset(settings, "un_fatalities", file).outcome == "unchanged"
    assert pull_dataset(settings, "mali").rows == 61
    held = {dataset.id: dataset.editions for dataset in list_datasets(settings)}
    assert held["un_fatalities"] == ("2020-01-01",)
    assert len(held["mali"]) == 1


def test_what_is_checked_is_the_newest_edition(settings: Settings, tmp_path: Path) -> None:
    pull_dataset(settings, "un_fatalities", write_edition(tmp_path / "new.csv", "2021-01-01", ("Illness",) * 3))
    pull_dataset(settings, "un_fatalities", write_edition(tmp_path / "old.csv", "2020-01-01", ("Illness",) * 2))
    assert audit_dataset(settings, "un_fatalities").name == "edition 2021-01-01"


def test_the_published_editions_are_what_the_manifest_expects(settings: Settings, shared: Path) -> None:
    for name in ("2025-04-04", "2023-11-28"):
        path = shared / f"data/un_fatalities/DPPADPOSS-FATALITIES_{name}.csv"
        audit = audit_dataset(settings, "un_fatalities", path)
        assert audit.problems == ()
        assert dict(audit.figures)
    assert audit_dataset(settings, "mali").problems == ()


def test_a_bad_edition_is_refused_and_leaves_nothing(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="Meteorite"):
        pull_dataset(settings, "un_fatalities", write_edition(tmp_path / "e.csv", "2020-01-01", ("Meteorite",)))
    assert not settings.workspace.exists()


@pytest.mark.parametrize("source", ["atlantis", "../mali"])
def test_an_unknown_source_is_refused(settings: Settings, source: str) -> None:
    for act in (pull_dataset, audit_dataset):
        with pytest.raises(InputError):
            act(settings, source)
    assert not settings.workspace.exists()


def test_what_changed_between_two_editions(tmp_path: Path) -> None:
    old = write_edition(tmp_path / "old.csv", "2020-01-01", ("Malicious Act", "To Be Determined", "Illness"))
    new = write_edition(tmp_path / "new.csv", "2021-01-01", ("Malicious Act", "Malicious Act", "Illness", "Accident"))
    found = compare_editions(old, new)
    assert (found.before, found.after, found.shared) == ("2020-01-01", "2021-01-01", 3)
    assert dict(found.counts) == {"added": 1, "removed": 0, "cause changed": 1, "other change": 0}
    assert [(kind, before, now) for kind, _, before, now in found.rows] == [
        ("added", "", "accident"), ("cause", "to_be_determined", "malicious"),
    ]  # fmt: skip


def test_the_two_published_editions_differ_as_known(shared: Path) -> None:
    folder = shared / "data/un_fatalities"
    found = compare_editions(
        folder / "DPPADPOSS-FATALITIES_2023-11-28.csv", folder / "DPPADPOSS-FATALITIES_2025-04-04.csv"
    )
    assert dict(found.counts)["cause changed"] == 115


def test_every_pack_loads_by_its_name() -> None:
    counts = dict(count_facts())
    assert set(counts) == set(pack_names())
    assert all(count == len(load_pack(name)) > 10 for name, count in counts.items())

"""The main job: twice changes nothing, nothing readable leaves nothing, one mission or all that are named."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casque.errors import InputError
from casque.ledger import open_ledger
from casque.pipeline.reader import Reader, missions_of
from casque.pipeline.run import run_paths
from casque.pipeline.steps import Chain
from casque.settings import Settings

TOLL = "As on 31 August 2021, 255 peacekeepers of MINUSMA had lost their lives in Mali.\n"
OTHER = "The mission lost one man in 2017. As of 31 December 2017, 93 peacekeepers of UNIFIL had been killed.\n"
ATTACK = (
    "On 2 October 2021, an improvised explosive device killed one Egyptian peacekeeper of MINUSMA near Tessalit.\n"
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "ws", offline=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(TOLL, "utf-8")
    (folder / "b.txt").write_text(ATTACK, "utf-8")
    return folder


def state(settings: Settings) -> tuple[object, ...]:
    files = {p: p.read_bytes() for p in sorted((settings.workspace / "archive").rglob("*")) if p.is_file()}
    with open_ledger(settings, create=False) as ledger:
        return files, ledger.counts(), ledger.head()


def test_twice_changes_nothing(settings: Settings, folder: Path) -> None:
    first = run_paths(settings, [folder])
    before = state(settings)
    second = run_paths(settings, [folder])
    assert state(settings) == before
    assert second.answers == first.answers
    assert [file.outcome for file in second.ingested.files] == ["unchanged", "unchanged"]


def test_the_answer_is_on_the_texts_of_this_run(settings: Settings, folder: Path) -> None:
    run_paths(settings, [folder / "a.txt"])
    (found,) = run_paths(settings, [folder / "b.txt"]).answers
    assert found.verdicts == ()
    assert [line.incident.place.name for line in found.incidents if line.from_texts and line.incident.place] == [
        "Tessalit"
    ]
    whole = Reader(settings).answer(Reader(settings).mission("MINUSMA"))
    assert [line.verdict.figure for line in whole.verdicts] == [255]


def test_every_mission_that_is_named_gets_an_answer(settings: Settings, folder: Path) -> None:
    (folder / "c.txt").write_text(OTHER, "utf-8")
    found = run_paths(settings, [folder])
    assert {answer.mission.acronym for answer in found.answers} == {"MINUSMA", "UNIFIL"}
    assert found.answers[0].mission.acronym == "MINUSMA"
    assert [a.mission.acronym for a in run_paths(settings, [folder], mission="FINUL").answers] == ["UNIFIL"]


def test_an_unknown_mission_is_refused_before_anything_is_written(settings: Settings, folder: Path) -> None:
    with pytest.raises(InputError, match="NOWHERE"):
        run_paths(settings, [folder], mission="NOWHERE")
    assert not settings.workspace.exists()


def test_nothing_readable_leaves_nothing(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    found = run_paths(settings, [tmp_path / "empty.txt", tmp_path / "missing.txt"])
    assert len(found.ingested.failures) == 2
    assert (found.texts, found.answers) == ((), ())
    assert not settings.workspace.exists()


def test_a_day_of_publication_counts_for_every_text(settings: Settings, folder: Path) -> None:
    found = run_paths(settings, [folder], published=date(2021, 11, 1))
    assert {text.document.published for text in found.texts} == {"2021-11-01"}


def test_progress_tells_each_file(settings: Settings, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    run_paths(settings, [folder], progress=lambda done, total, _: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


def test_every_figure_of_the_answer_leads_to_its_file(settings: Settings, folder: Path) -> None:
    (answer,) = run_paths(settings, [folder]).answers
    reader = Reader(settings)
    chains: list[Chain] = [reader.explain(note.address) for note in answer.footnotes]
    for note, chain in zip(answer.footnotes, chains, strict=True):
        files = {step.text for step in chain.steps if step.kind == "file"}
        assert files, note.address
        assert all(Path(file).is_file() for file in files)


def test_missions_of_a_text_are_those_it_speaks_of(settings: Settings, folder: Path) -> None:
    found = run_paths(settings, [folder])
    assert {name for text in found.texts for name in missions_of(text)} == {"MINUSMA"}

"""Chains of figures that stand on many incidents."""

from __future__ import annotations

from pathlib import Path

import pytest

from casque.errors import InputError
from casque.pipeline.reader import Reader
from casque.settings import Settings


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return Reader(Settings(Path(tmp_path_factory.mktemp("none")) / "no-workspace"))


def test_an_actor_leads_to_each_attack_that_names_it(reader: Reader) -> None:
    chain = reader.explain("actor:MINUSMA/Ansar Dine")
    incidents = {step.text.split(",")[0] for step in chain.steps if step.kind == "incident"}
    assert incidents
    for key in incidents:
        assert any(a == "ansar-dine" for a, _, _ in reader.snapshot.incident(key).attributions)


def test_an_actor_nobody_names_is_refused_with_those_who_are(reader: Reader) -> None:
    with pytest.raises(InputError) as error:
        reader.explain("actor:MINUSMA/Nobody")
    assert "Ansar Dine" in error.value.valid


def test_the_explained_deaths_add_up(reader: Reader) -> None:
    chain = reader.explain("reconciled:MINUSMA")
    added = sum(
        int(step.text.split(" explains ")[1].split(" ")[0]) for step in chain.steps if step.kind == "incident"
    )
    assert chain.steps[0].text.startswith(f"{added} of 174 ")
    assert chain.steps[-1].kind == "file"


def test_a_count_of_the_digest_leads_to_its_file_and_hash(reader: Reader) -> None:
    steps = reader.explain("register:MINUSMA/hostile/all/2014-01-01..2014-12-31").steps
    assert steps[0].text.startswith("28 deaths")
    assert Path(steps[-1].text).is_file()

"""Several processes give what one gives, in the same order, and a bad text stops nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from casque.errors import InputError
from casque.pipeline.parallel import CHUNK, code_files

ATTACK = (
    "On {day} March 2019 gunmen fired at a MINUSMA patrol near Kidal. {n} Chadian peacekeepers were killed and "
    "two were injured."
)


def write_texts(folder: Path, number: int) -> list[Path]:
    paths = []
    for index in range(number):
        path = folder / f"{index:03}.txt"
        path.write_text(ATTACK.format(day=1 + index % 28, n=2 + index % 7), "utf-8")
        paths.append(path)
    return paths


def test_two_processes_give_what_one_gives(tmp_path: Path) -> None:
    paths = write_texts(tmp_path, CHUNK * 7 + 3)
    paths[5].write_bytes(b"")
    paths[40].write_bytes(bytes(range(256)) * 10)
    alone = list(code_files(paths))
    beside = list(code_files(paths, jobs=2))
    assert [o.path for o in beside] == paths
    assert [o.coded for o in beside] == [o.coded for o in alone]
    assert [o.warnings for o in beside] == [o.warnings for o in alone]
    failed = [i for i, o in enumerate(beside) if o.error is not None]
    assert failed == [5, 40]
    for number in failed:
        ours, theirs = alone[number].error, beside[number].error
        assert ours is not None
        assert theirs is not None
        assert (type(theirs), theirs.found, theirs.valid, theirs.remedy) == (
            type(ours), ours.found, ours.valid, ours.remedy,
        )  # fmt: skip
    assert all(o.coded is not None and len(o.coded.reports) == 1 for o in alone if o.error is None)


def test_a_text_that_is_gone_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    paths = write_texts(tmp_path, 3)
    paths[1].unlink()
    outcomes = list(code_files(paths))
    assert [o.error is None for o in outcomes] == [True, False, True]


@pytest.mark.parametrize("jobs", [0, -1])
def test_fewer_than_one_process_is_refused(jobs: int) -> None:
    with pytest.raises(InputError, match="processes"):
        list(code_files([], jobs=jobs))


def test_a_reader_of_ones_own_works_in_this_process_only() -> None:
    def read(*_: object) -> None:
        raise AssertionError

    with pytest.raises(InputError, match="language model"):
        list(code_files([], jobs=2, read=read))  # type: ignore[arg-type]

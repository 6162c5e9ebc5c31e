"""Words and paths on a command line, told apart; texts coded without a workspace."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from casque.errors import InputError
from casque.pipeline.texts import code_arguments, code_paths, code_words, list_files

WORDS = "As on 31 August 2021, 255 peacekeepers of MINUSMA had lost their lives in Mali."


def test_words_and_paths_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS, "utf-8")
    by_words, by_path = code_arguments([WORDS, str(path)])
    assert by_words.document.path is None
    assert by_path.document.path == str(path)
    assert by_words.tolls == by_path.tolls
    assert by_words.document.sha256 == by_path.document.sha256 == hashlib.sha256(WORDS.encode()).hexdigest()


@pytest.mark.parametrize("word", ["missing.txt", "no/such/folder", "report.pdf", "../x.html"])
def test_what_looks_like_a_path_is_never_read_as_words(
    word: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=r"does not exist|cannot be read"):
        list(code_arguments([word]))


@pytest.mark.parametrize("word", ["", "  ", "\n\n"])
def test_no_words_are_refused(word: str) -> None:
    with pytest.raises(InputError, match="empty"):
        list(code_arguments([word]))


def test_long_words_are_no_path() -> None:
    (found,) = code_arguments([WORDS * 40])
    assert len(found.tolls) >= 1


def test_words_with_a_slash_and_blanks_are_words() -> None:
    (found,) = code_arguments(["In 2014/2015 there were 3 and/or 4 attacks on MINUSMA."])
    assert found.document.path is None


def test_a_folder_is_read_in_order_without_its_tables(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "data.csv", ".hidden.txt", "picture.png"):
        (tmp_path / name).write_text(WORDS, "utf-8")
    assert [path.name for path in list_files([tmp_path])] == ["a.txt", "b.txt"]
    assert [path.name for path in list_files([tmp_path / "data.csv"])] == ["data.csv"]


def test_a_given_day_of_publication_wins(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"1 September 2021\n\n{WORDS}", "utf-8")
    (found,) = code_paths([path], date(2021, 9, 5))
    assert (found.document.published, found.document.published_basis) == ("2021-09-05", "given")
    assert code_words(WORDS, date(2021, 9, 5)).document.published == "2021-09-05"

"""Broken, mixed and hostile texts: no exception and no wrong span (``bench/coder/fuzz.py`` does ten thousand)."""

from __future__ import annotations

import pytest
from bench.coder.fuzz import find_wrong_spans, fuzz_texts, list_sources, list_spans

from casque.archive import read_text_layer
from casque.delivery.contract import describe_document
from casque.errors import CasqueError
from casque.pipeline.texts import code_bytes


def test_fuzzed_texts_are_read_without_a_wrong_span() -> None:
    read = spans = 0
    for kind, data in fuzz_texts(140, list_sources()):
        try:
            coded = code_bytes(data, "x.txt")
        except CasqueError:
            continue
        read += 1
        plain = describe_document(coded)
        spans += sum(1 for _ in list_spans(plain))
        assert find_wrong_spans(plain, read_text_layer(data, "x.txt").text) == [], kind
    assert read > 100
    assert spans > 100


@pytest.mark.parametrize("span", [[-1, 2], [0, 99], [3, 3], [0, 3]])
def test_the_check_finds_a_wrong_span(span: list[int]) -> None:
    assert find_wrong_spans({"reports": [{"place": {"text": "Kid", "span": span}}]}, "At Kidal") != []


def test_the_same_number_gives_the_same_texts() -> None:
    assert list(fuzz_texts(30, list_sources())) == list(fuzz_texts(30, list_sources()))

"""Context events of Mali: the days that are known."""

from __future__ import annotations

from datetime import date

import pytest

from casque.errors import DataError
from casque.reference import context as module
from casque.reference.context import CONTEXT_COLUMNS, load_context
from casque.reference.reading import read_pack


@pytest.mark.parametrize(
    ("event", "start", "end", "kind"),
    [
        ("ML:coup-2012", date(2012, 3, 22), None, "coup"),
        ("ML:coup-2020", date(2020, 8, 18), None, "coup"),
        ("ML:coup-2021", date(2021, 5, 24), None, "coup"),
        ("ML:accord-2015-signed", date(2015, 5, 15), None, "accord"),
        ("ML:accord-2015", date(2015, 6, 20), None, "accord"),
        ("ML:serval-start", date(2013, 1, 11), date(2014, 7, 31), "operation_start"),
        ("ML:barkhane-start", date(2014, 8, 1), date(2022, 11, 9), "operation_start"),
        ("ML:barkhane-out", date(2022, 8, 15), None, "withdrawal"),
        ("ML:barkhane-end", date(2022, 11, 9), None, "operation_end"),
        ("ML:g5-exit", date(2022, 5, 15), None, "withdrawal"),
        ("ML:minusma-start", date(2013, 7, 1), date(2023, 6, 30), "operation_start"),
        ("ML:minusma-withdrawal", date(2023, 7, 1), date(2023, 12, 31), "withdrawal"),
    ],
)
def test_what_is_known(event: str, start: date, end: date | None, kind: str) -> None:
    (found,) = [e for e in load_context("ML") if e.id == event]
    assert (found.start, found.end, found.kind) == (start, end, kind)


def test_three_coups_in_order_and_labels_in_both_languages() -> None:
    events = load_context()
    assert [e.start.year for e in events if e.kind == "coup"] == [2012, 2020, 2021]
    assert [e.start for e in events] == sorted(e.start for e in events)
    assert all(e.label != e.label_fr for e in events)


def test_what_has_no_page_is_unconfirmed() -> None:
    for event in load_context():
        if not any(source.address.startswith("http") for source in event.sources):
            assert not any(source.confirmed for source in event.sources), event.id


def test_another_country_has_none() -> None:
    assert load_context("LB") == ()


def test_a_wrong_kind_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = list(read_pack("context_events", CONTEXT_COLUMNS))
    before, rows[0].cells["kind"] = rows[0].cells["kind"], "weather"
    monkeypatch.setattr(module, "read_pack", lambda *_: tuple(rows))
    load_context.cache_clear()
    try:
        with pytest.raises(DataError, match="row 1, column kind"):
            load_context()
    finally:
        rows[0].cells["kind"] = before
        load_context.cache_clear()

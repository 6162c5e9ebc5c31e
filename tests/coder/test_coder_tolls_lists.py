"""Lists behind a total, ordinals, headings and the wounded of one attack."""

from __future__ import annotations

from datetime import date

import pytest

from casque.coder.claim_text import read_passages
from casque.coder.tolls import find_tolls
from casque.model import Toll

DAY = date(2023, 12, 1)


def read(text: str) -> tuple[Toll, ...]:
    tolls = find_tolls(read_passages(text, (DAY, DAY)))
    assert all(toll.text == toll.span.read(text) for toll in tolls)
    return tolls


def test_a_year_by_mission_nationality_and_kind() -> None:
    text = (
        "At least 30 people serving in United Nations peacekeeping died in attacks last year. Twenty-six were"
        " soldiers and four were police officers. The mission in Mali, MINUSMA, comes first with 14 deaths. Nine"
        " were recorded in the Central African Republic (MINUSCA)."
        " By nationality the dead came from Egypt and Togo (6 each),"
        " Chad (4) and, with one each, from Nepal and Ireland. In 2021 it was 25."
    )
    found = {(t.count, t.mission, t.nationality, t.subset, t.since) for t in read(text)}
    assert found >= {
        (30, None, None, None, "2022-01-01"),
        (26, None, None, "military", "2022-01-01"),
        (4, None, None, "police", "2022-01-01"),
        (14, "MINUSMA", None, None, "2022-01-01"),
        (9, "MINUSCA", None, None, "2022-01-01"),
        (6, None, "EGY", None, "2022-01-01"),
        (6, None, "TGO", None, "2022-01-01"),
        (4, None, "TCD", None, "2022-01-01"),
        (1, None, "NPL", None, "2022-01-01"),
        (1, None, "IRL", None, "2022-01-01"),
        (25, None, None, None, "2021-01-01"),
    }
    assert len(found) == 11


def test_the_places_of_the_parts_are_not_that_of_the_total() -> None:
    tolls = read("In 2022, 32 UN peacekeepers died in attacks, including nine in Mali and 13 in Congo (MONUSCO).")
    assert {(t.count, t.mission) for t in tolls} == {(32, None), (9, "MINUSMA"), (13, "MONUSCO")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His death is the tenth of a UN peacekeeper in Mali this year.", (10, "MINUSMA")),
        ("He is the 31st peacekeeper to die in the Central African Republic this year.", (31, "MINUSCA")),
        ("Eleven blue helmets of MINUSCA were lost since 1 January.", (11, "MINUSCA")),
        ("MINUSMA has seen more than 180 of its members die in hostile acts.", (180, "MINUSMA")),
        ("By MINUSMA's own reckoning on 1 June, 172 of its members had been killed since 2013.", (172, "MINUSMA")),
        (
            "Fourteen peacekeepers of UNTAC had been killed by hostile action this year before last night.",
            (14, "UNTAC"),
        ),
        ("More than 3,900 UN peacekeepers have died since 1948.", (3900, None)),
    ],
)
def test_totals_in_other_words(text: str, expected: tuple[int, str | None]) -> None:
    assert [(t.count, t.mission) for t in read(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb hit a MINUSMA convoy near Kidal. A later statement put the number of wounded peacekeepers at nine.",
        "The attack in Gao, Mali, killed five peacekeepers. The toll later rose to six.",
        "Four peacekeepers of MINUSMA were killed on Tuesday. Two were soldiers and two were police officers.",
        "The rebels lost 40 men in 2016 and 30 in 2017. MINUSMA has its camp near by.",
    ],
)
def test_what_one_attack_cost_is_no_total(text: str) -> None:
    assert read(text) == ()


def test_a_list_of_something_else_is_not_read() -> None:
    text = (
        "Last year 25 UN personnel were killed. MINUSMA is worst hit with 90 cases of the fever, 21 were infected in"
        " MONUSCO and one in Lebanon."
    )
    assert [t.count for t in read(text)] == [25]

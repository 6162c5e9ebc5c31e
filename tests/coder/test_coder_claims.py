"""Checkable claims: superlative, trend, strength, mandate and record, and what is none of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casque.coder.claim_text import read_passages
from casque.coder.claims import find_claims
from casque.model import Claim

DAY = date(2021, 10, 25)


def read(text: str, day: date | None = DAY) -> tuple[Claim, ...]:
    """Code a text and check what holds for every claim."""
    claims = find_claims(read_passages(text, (day, day) if day else None))
    for claim in claims:
        assert claim.text == claim.span.read(text)
        assert claim.text
    return claims


def only(text: str, kind: str, day: date | None = DAY) -> Claim:
    claims = [c for c in read(text, day) if c.kind == kind]
    assert len(claims) == 1, [(c.kind, c.text) for c in claims]
    return claims[0]


def check(claim: Claim, expected: dict[str, object]) -> None:
    assert {name: getattr(claim, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "MINUSMA is today the deadliest active peacekeeping mission in the world.",
            {"mission": "MINUSMA", "rank": 1, "scope": "active", "measure": "deaths"},
        ),
        ("Why Mali Is the Deadliest Country for UN Peacekeepers", {"mission": "MINUSMA", "rank": 1, "scope": None}),
        (
            "More peacekeepers have died in Mali than anywhere else the UN has a mission.",
            {"mission": "MINUSMA", "rank": 1, "measure": "deaths"},
        ),
        ("MINUSMA is seen as the most dangerous UN mission.", {"measure": "danger", "rank": 1, "mission": "MINUSMA"}),
        ("MINUSMA is the second deadliest UN mission, after Lebanon.", {"rank": 2, "mission": "MINUSMA"}),
        ("The UN force in Mali is one of the deadliest peacekeeping missions.", {"rank": None, "mission": "MINUSMA"}),
        ("MINUSMA is the bloodiest UN mission ever.", {"scope": "all_time", "rank": 1}),
        (
            "For the eighth year in a row, the peacekeeping mission in Mali suffered the greatest loss of life.",
            {"scope": "period", "rank": 1, "mission": "MINUSMA"},
        ),
        ("UNIFIL has lost more peacekeepers than any other UN operation.", {"mission": "UNIFIL", "rank": 1}),
        ("MINUSMA is the UN mission with the highest casualty rate.", {"mission": "MINUSMA", "rank": 1}),
        (
            "In 2018 MINUSMA was the deadliest UN mission.",
            {"mission": "MINUSMA", "scope": "period", "as_of": "2018"},
        ),
    ],
)
def test_superlatives(text: str, expected: dict[str, object]) -> None:
    check(only(text, "superlative"), expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The UN warns of a growing trend of attacks on peacekeepers in Mali.",
            {"direction": "up", "measure": "attacks", "mission": "MINUSMA", "since": None},
        ),
        (
            "Attacks against MINUSMA have increased over the last few months.",
            {"direction": "up", "mission": "MINUSMA", "since": None},
        ),
        (
            "For the past year and a half there has been an escalation in the pace of attacks on the UN in Mali.",
            {"direction": "up", "since": "2020-04"},
        ),
        ("There were fewer attacks on MINUSMA this year.", {"direction": "down", "measure": "attacks"}),
        (
            "Deaths of UN peacekeepers in Mali have fallen since 2017.",
            {"direction": "down", "measure": "deaths", "since": "2017"},
        ),
        ("Mali: Rising Violence Against UN Peacekeepers", {"direction": "up", "mission": "MINUSMA"}),
        ("The increased violence against peacekeepers in Mali calls for an answer.", {"direction": "up"}),
        ("UN troops in Mali are increasingly targeted by armed groups.", {"direction": "up", "measure": "attacks"}),
        ("Over the past three years, hostile acts against peacekeepers in Mali have doubled.", {"since": "2018-10"}),
    ],
)
def test_trends(text: str, expected: dict[str, object]) -> None:
    check(only(text, "trend"), expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As of March 2021 MINUSMA has 13,289 military personnel, 1,920 police personnel and 1,619 civilians.",
            {"figures": (("military", 13289), ("police", 1920), ("civilian", 1619)), "as_of": "2021-03"},
        ),
        (
            "The goal of MINUSMA's 12,700 peacekeepers is to bring calm.",
            {"figures": (("total", 12700),), "mission": "MINUSMA"},
        ),
        ("MINUSMA is stretched. The 13,000-strong mission covers half of Mali.", {"figures": (("total", 13000),)}),
        ("MINUSMA has 15,209 uniformed personnel.", {"figures": (("uniformed", 15209),)}),
        ("There are 1,456 Chadian soldiers in MINUSMA.", {"figures": (("troops", 1456),), "nationality": "TCD"}),
        (
            "In all, UNAMID has 16,500 troops and 5,000 police officers in Darfur.",
            {"figures": (("troops", 16500), ("police", 5000)), "mission": "UNAMID"},
        ),
        (
            "UNMISS keeps a ceiling of 17,000 troops and 2,101 police.",
            {"figures": (("troops", 17000), ("police", 2101)), "mission": "UNMISS"},
        ),
        (
            "With some 13,000 troops, MINUSMA is among the largest.",
            {"figures": (("troops", 13000),), "mission": "MINUSMA"},
        ),
    ],
)
def test_strengths(text: str, expected: dict[str, object]) -> None:
    check(only(text, "strength"), expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "MINUSMA was established by Security Council Resolution 2100 of 25 April 2013.",
            {"resolution": "2100", "decision": "established", "decided": "2013-04-25", "mission": "MINUSMA"},
        ),
        (
            "With the adoption of UNSC Resolution 2164, the tasks of MINUSMA were expanded.",
            {"resolution": "2164", "decision": "expanded", "decided": None},
        ),
        (
            "MINUSMA was extended up to 30 June 2022 by Resolution 2584 of 29 June 2021.",
            {"resolution": "2584", "decision": "extended", "decided": "2021-06-29", "until": "2022-06-30"},
        ),
        (
            "On 30 June 2023 the Council ended the mandate of MINUSMA with resolution 2690 (2023).",
            {"resolution": "2690", "decision": "ended", "decided": "2023-06-30"},
        ),
        ("The mandate of MINUSMA was renewed each time by a year.", {"resolution": None, "decision": "extended"}),
        (
            "MINUSMA was created by the Security Council in 2013.",
            {"decision": "established", "decided": "2013", "mission": "MINUSMA"},
        ),
        (
            "The Council adopted resolution 2295 on 29 June 2016, extending MINUSMA until 30 June 2017.",
            {"resolution": "2295", "decision": "extended", "decided": "2016-06-29", "until": "2017-06-30"},
        ),
    ],
)
def test_mandates(text: str, expected: dict[str, object]) -> None:
    check(only(text, "mandate"), expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2013-17, 195 peacekeepers were killed by violence, more than in any other five-year period.",
            {"scope": "period", "since": "2013-01-01", "as_of": "2017-12-31", "figures": (("killed", 195),)},
        ),
        (
            "In 2017, 56 peacekeepers were killed, the highest number in a single year since 1994.",
            {"as_of": "2017", "since": "1994", "figures": (("killed", 56),)},
        ),
        (
            "It was the deadliest attack on MINUSMA since it was deployed in 2013.",
            {"mission": "MINUSMA", "since": "2013"},
        ),
        ("It was the first suicide attack on MINUSMA.", {"mission": "MINUSMA", "measure": "attacks"}),
        ("The blast was the deadliest on peacekeepers since 1993.", {"since": "1993", "mission": None}),
        (
            "It was the worst attack on UN peacekeepers in the organisation's history.",
            {"scope": "all_time", "mission": None},
        ),
    ],
)
def test_records(text: str, expected: dict[str, object]) -> None:
    check(only(text, "record"), expected)


@pytest.mark.parametrize(
    "text",
    [
        "The 3,000-strong French force, which is not part of MINUSMA, moved north.",
        "Ban asked the Council to send another 2,500 troops to MINUSMA.",
        "France has deployed 4,500 soldiers in Operation Barkhane.",
        "More than 370,000 people have been driven from their homes in Mali.",
        "MINUSMA has lost 300 peacekeepers.",
        "The council is to renew the mission at the end of the month.",
        "The Council extended the mandate of an expert panel on Mali.",
        "As resolution 2589 demands, host states must investigate.",
        "Attacks on civilians have increased in Mali.",
        "Attacks on peacekeepers could increase.",
        "Deaths of peacekeepers have not become more frequent.",
        "Why has the violence against peacekeepers increased?",
        "Mali is one of the most dangerous countries in the world for aid workers.",
        "It was the deadliest attack on civilians in Mali since 2012.",
        "Mali's deadliest jihadist group said it had fired the rockets at the UN camp.",
        "Mali ranks 19th in the index of fragile states.",
        "The peace agreement was signed in 2015.",
        "Fewer than 20 attacks on peacekeepers were recorded.",
        "The number of displaced people has risen sharply, the UN mission said.",
        "Prices have increased in Gao, where peacekeepers patrol the market.",
        "Most of the peacekeepers killed on Sunday were from Chad.",
        "India has suffered the highest number of fatalities among countries that send peacekeepers.",
        "At least 109 peacekeepers have been injured in Mali.",
    ],
)
def test_what_is_no_claim(text: str) -> None:
    assert [(c.kind, c.text) for c in read(text)] == []


def test_two_resolutions_named_together_are_two_claims() -> None:
    claims = read("The Council passed resolutions on Mali such as 2584 in June and 2590 in August this year.")
    assert [(c.resolution, c.decision, c.decided) for c in claims] == [
        ("2584", "adopted", "2021-06"),
        ("2590", "adopted", "2021-08"),
    ]


def test_pronouns_take_the_mission_named_before() -> None:
    claims = read("MINUSMA is the UN mission in Mali. Its mandate was extended until 30 June 2022.")
    assert [(c.kind, c.mission, c.until) for c in claims] == [("mandate", "MINUSMA", "2022-06-30")]


def test_a_superlative_and_a_strength_in_one_sentence_are_both_read() -> None:
    claims = read("With 13,500 troops and police, MINUSMA is the deadliest UN peacekeeping mission.")
    assert sorted(c.kind for c in claims) == ["strength", "superlative"]


def test_a_claim_made_in_passing_starts_where_it_is_made() -> None:
    claims = read(
        "At least 174 peacekeepers died in Mali since 2013, making it the deadliest UN mission in the world."
    )
    assert [c.text for c in claims] == ["making it the deadliest UN mission in the world"]
    assert claims[0].mission == "MINUSMA"
    assert claims[0].since is None


def test_resolutions_with_their_year_in_brackets() -> None:
    claims = read("MONUSCO was established by the Security Council in resolutions 1279 (1999) and 1291 (2000).")
    assert [(c.resolution, c.decided) for c in claims] == [("1279", "1999"), ("1291", "2000")]


def test_the_claims_of_the_first_seed(shared: Path) -> None:
    text = next((shared / "seeds").glob("000*")).read_text(encoding="utf-8")
    claims = read(text, date(2016, 6, 1))
    kinds = [c.kind for c in claims]
    assert kinds.count("superlative") == 4
    assert {c.mission for c in claims} == {"MINUSMA"}
    assert [c.scope for c in claims if c.kind == "superlative" and "active" in c.text] == ["active"]
    assert [c.figures for c in claims if c.kind == "strength"] == [(("total", 12700),)]
    assert [(c.direction, c.since) for c in claims if c.kind == "trend"] == [("up", "2014-12")]
    assert "mandate" not in kinds


def test_the_claims_of_the_second_seed(shared: Path) -> None:
    text = next((shared / "seeds").glob("003*")).read_text(encoding="utf-8")
    claims = read(text)
    assert [c.figures for c in claims if c.kind == "strength"] == [
        (("military", 13289), ("police", 1920), ("civilian", 1619))
    ]
    mandates = {c.resolution: c for c in reversed(claims) if c.kind == "mandate"}
    assert set(mandates) == {"2100", "2164", "2584", "2590", None}
    check(mandates["2100"], {"decision": "established", "decided": "2013-04-25", "mission": "MINUSMA"})
    check(mandates["2164"], {"decision": "expanded", "mission": "MINUSMA"})
    check(mandates["2584"], {"decision": "extended", "decided": "2021-06-29", "until": "2022-06-30"})
    assert {c.direction for c in claims if c.kind == "trend"} == {"up"}
    assert sum(c.kind == "trend" for c in claims) >= 3
    assert [c.measure for c in claims if c.kind == "superlative"] == ["danger"]


@pytest.mark.parametrize("day", [date(2023, 7, 1), date(2023, 8, 14)])
@pytest.mark.parametrize("head", ["The Security Council", "Resolution 2690"])
def test_until_lies_ahead_of_the_decision(day: date, head: str) -> None:
    text = f"{head} ended the mandate of MINUSMA on 30 June and gave it until 31 December to leave."
    claim = only(text, "mandate", day)
    check(claim, {"decision": "ended", "decided": "2023-06-30", "until": "2023-12-31", "mission": "MINUSMA"})


@pytest.mark.parametrize(
    "text",
    [
        "More than 145 members of the UN mission in Mali (MINUSMA) have been killed since it was set up in 2013.",
        "MINUSMA was created in 2013.",
    ],
)
def test_a_mandate_names_mandate_resolution_or_council(text: str) -> None:
    assert [claim for claim in read(text) if claim.kind == "mandate"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Chad had 1,456 soldiers in MINUSMA at the time.",
        "Chad, which has 1,456 soldiers in MINUSMA, condemned the attack.",
        "The Chadian contingent of MINUSMA numbers 1,456 soldiers.",
        "MINUSMA has 1,456 soldiers from Chad.",
    ],
)
def test_the_strength_of_a_contingent_names_its_state(text: str) -> None:
    assert only(text, "strength").nationality == "TCD"


def test_the_host_of_a_mission_is_no_contingent() -> None:
    assert only("Mali has 13,000 UN peacekeepers on its soil.", "strength").nationality is None


def test_the_losses_of_a_contingent_are_not_those_of_the_mission() -> None:
    text = "Chad, which has 1,456 soldiers in MINUSMA, has suffered the heaviest losses of the mission."
    assert only(text, "record").nationality == "TCD"
    assert only("MINUSMA has lost more peacekeepers than any other mission.", "superlative").nationality is None


@pytest.mark.parametrize(
    "text",
    [
        "MINUSMA has seen 118 fatalities, more than any other current UN mission.",
        "The peacekeeping mission in Mali has suffered the most fatalities of any UN operation, with 281 killed.",
    ],
)
def test_more_deaths_than_any_other_mission_is_a_superlative(text: str) -> None:
    assert [claim.kind for claim in read(text)] == ["superlative"]
    check(only(text, "superlative"), {"mission": "MINUSMA", "rank": 1, "measure": "deaths"})

"""Running totals: what is one, what is none, and what the words around it say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.coder.claim_text import read_passages
from casque.coder.claims import find_claims
from casque.coder.tolls import find_tolls
from casque.model import Toll

DAY = date(2021, 10, 25)


def read(text: str, day: date | None = DAY) -> tuple[Toll, ...]:
    """Code a text and check what holds for every toll."""
    tolls = find_tolls(read_passages(text, (day, day) if day else None))
    for toll in tolls:
        assert toll.text == toll.span.read(text)
        assert toll.text == toll.text.strip()
        assert str(toll.count) in toll.text.replace(",", "") or not any(c.isdigit() for c in toll.text[:3])
    return tolls


def only(text: str, day: date | None = DAY) -> Toll:
    tolls = read(text, day)
    assert len(tolls) == 1, [t.text for t in tolls]
    return tolls[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "By the UN's own count, 60 soldiers of MINUSMA had been killed so far since it began in 2013.",
            {
                "count": 60,
                "mission": "MINUSMA",
                "subset": "military",
                "since": "2013",
                "what": "killed",
                "as_of": None,
            },
        ),
        (
            "UN figures put at 255 the peacekeepers who have lost their lives in Mali with MINUSMA.",
            None,
        ),
        (
            "A total of 255 peacekeepers have lost their lives in Mali as of 31 August 2021.",
            {"count": 255, "mission": "MINUSMA", "as_of": "2021-08-31", "country": "ML", "cause": "unstated"},
        ),
        (
            "More than 150 peacekeepers have been killed in Mali since 2013.",
            {"count": 150, "bound": "at_least", "since": "2013", "subset": "peacekeepers", "mission": "MINUSMA"},
        ),
        (
            "The ambush near Gao brought to 12 the number of blue helmets killed in Mali this year.",
            {"count": 12, "since": "2021-01-01", "scope": "period", "mission": "MINUSMA", "subset": "peacekeepers"},
        ),
        (
            "At least 168 peacekeepers have been killed in Mali since the mission was set up in 2013.",
            {"count": 168, "bound": "at_least", "since": "2013"},
        ),
        (
            "Since 2013, 231 members of MINUSMA have been killed due to hostile incidents.",
            {"count": 231, "cause": "hostile", "mission": "MINUSMA", "since": "2013", "subset": None},
        ),
        (
            "MINUSMA has lost 36 Chadian soldiers.",
            {"count": 36, "nationality": "TCD", "scope": "nationality", "subset": "military", "mission": "MINUSMA"},
        ),
        (
            "It was the mission's 145th death in Mali, the UN said.",
            {"count": 145, "bound": "exact", "mission": "MINUSMA"},
        ),
        (
            "As of February 2023, MINUSMA counted 172 fatalities from malicious acts.",
            {"count": 172, "cause": "hostile", "as_of": "2023-02-28", "mission": "MINUSMA"},
        ),
        (
            "In 2013-17, 195 peacekeepers were killed by violence, more than in any other five-year period.",
            {"count": 195, "scope": "period", "since": "2013-01-01", "as_of": "2017-12-31", "cause": "hostile"},
        ),
        (
            "In 2020, six UN peacekeepers were killed by hostile acts in Mali.",
            {"count": 6, "scope": "period", "since": "2020-01-01", "as_of": "2020-12-31", "mission": "MINUSMA"},
        ),
        (
            "September was the deadliest month for MINUSMA: 27 dead.",
            {"count": 27, "mission": "MINUSMA"},
        ),
        (
            "UNIFIL had lost 293 personnel by the end of 2010 in Lebanon.",
            {"count": 293, "mission": "UNIFIL", "as_of": "2010-12-31", "country": "LB"},
        ),
        (
            "The death toll of MINUSMA now stands at 270, a spokesman said on Monday.",
            {"count": 270, "mission": "MINUSMA", "what": "killed"},
        ),
        (
            "Between July 2013 and June 2016, 65 peacekeepers were killed in Mali.",
            {"count": 65, "since": "2013-07-01", "as_of": "2016-06-30", "scope": "period"},
        ),
        (
            "By May 2018, accidents, illness and attacks together had claimed the lives of 167 peacekeepers in Mali.",
            {"count": 167, "as_of": "2018-05-31"},
        ),
        (
            "Four police officers of MINUSMA have been killed since the mission began in 2013.",
            {"count": 4, "subset": "police"},
        ),
        (
            "Since 1948, some 4,200 peacekeepers have died through acts of violence, accidents and disease.",
            {"count": 4200, "bound": "about", "cause": "all", "scope": "world", "mission": None, "since": "1948"},
        ),
        (
            "Over the past two years, nine Tanzanian peacekeepers were killed in the DR Congo.",
            {"count": 9, "nationality": "TZA", "since": "2019-10-25", "mission": "MONUSCO"},
        ),
        (
            "Not counting Thursday's attack, 35 UN soldiers had been killed in combat in Mali since 2013.",
            {"count": 35, "cause": "hostile", "since": "2013"},
        ),
        (
            "More than 300 U.N. peacekeepers have been wounded in attacks in Mali since 2013.",
            {"count": 300, "what": "injured", "cause": "hostile"},
        ),
    ],
)
def test_totals_are_read_with_their_period_cause_and_people(text: str, expected: dict[str, object] | None) -> None:
    if expected is None:
        assert {t.count for t in read(text)} <= {255}
        return
    toll = only(text)
    assert {name: getattr(toll, name) for name in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday an ambush near Kidal killed five UN peacekeepers.",
        "Four MINUSMA peacekeepers lost their lives and seven were hurt by roadside bombs in January 2021.",
        "In April 2021, four peacekeepers were killed and 19 injured in an attack on their camp at Aguelhok.",
        "At least 14 UN peacekeepers were killed in the deadliest attack on the mission since it began in 2009.",
        "It was the worst attack on peacekeepers since 1993, when 24 Pakistani soldiers were slain in Mogadishu.",
        "Since 2013, 58 French soldiers have died in the Sahel, alongside the UN mission.",
        "More than 1,000 civilians have been killed in Mali since 2012, the UN mission said.",
        "Some 300,000 people have died in Darfur since the rebels rose, and UNAMID keeps 16,500 troops there.",
        "MINUSMA has more than 13,000 peacekeepers, and fighting has driven 370,000 people from their homes.",
        "Since January, 120 Malian soldiers have been killed in attacks, according to MINUSMA.",
        "African Union peacekeepers in Somalia say 40 of their own have been killed since March.",
        "The UN has asked for another 2,500 troops for MINUSMA.",
        "UN troops killed 20 rebels in the fighting, which has gone on since 2013.",
        "A 2016 assault on the UN base at Kidal left seven peacekeepers dead.",
        "The number of peacekeepers killed in Monday's blast has risen from two to three, MINUSMA said.",
        "Three peacekeepers were killed when their vehicle hit a mine, and five were wounded.",
        "Since 2013 MINUSMA has helped 13,000 people of Gao.",
        "Thousands of peacekeepers serve in Mali, where fighters have killed 200 villagers this year.",
        "The mission's mandate has been renewed since 2013, and 12 patrols a day leave the camp.",
        "Two peacekeepers have been killed in northern Mali, the mission says.",
    ],
)
def test_counts_of_one_attack_and_other_peoples_dead_are_no_tolls(text: str) -> None:
    assert read(text) == ()


def test_a_part_of_a_total_takes_over_what_it_does_not_say() -> None:
    whole, part = read("Over 230 peacekeepers have died in Mali since 2013, 130 of them in hostile acts.")
    assert (whole.count, whole.bound, whole.cause, whole.since) == (230, "at_least", "unstated", "2013")
    assert (part.count, part.bound, part.cause, part.since, part.mission) == (
        130,
        "exact",
        "hostile",
        "2013",
        "MINUSMA",
    )


def test_world_totals_and_their_hostile_part() -> None:
    whole, part = read("Since 1948, 4,330 peacekeepers have died, 1,118 of them through malicious acts.")
    assert (whole.count, whole.scope, whole.mission, whole.since) == (4330, "world", None, "1948")
    assert (part.count, part.cause, part.scope) == (1118, "hostile", "world")


def test_killed_and_wounded_are_two_tolls() -> None:
    killed, hurt = read("Since 2013, 42 peacekeepers of MINUSMA have been killed and 166 wounded in attacks.")
    assert (killed.count, killed.what) == (42, "killed")
    assert (hurt.count, hurt.what, hurt.since) == (166, "injured", "2013")


def test_a_year_said_once_holds_for_killed_and_wounded() -> None:
    killed, hurt = read("Twenty-eight peacekeepers were killed and 165 wounded in Mali in 2020.")
    assert (killed.count, killed.since, killed.as_of) == (28, "2020-01-01", "2020-12-31")
    assert (hurt.count, hurt.since, hurt.what) == (165, "2020-01-01", "injured")


def test_a_contributor_that_lost_soldiers_gives_the_nationality_not_the_mission() -> None:
    toll = only("In UN peacekeeping missions, India has lost 175 peacekeepers since 1948.")
    assert (toll.nationality, toll.mission, toll.scope) == ("IND", None, "nationality")


def test_one_of_the_highest_is_no_figure() -> None:
    tolls = read(
        "Since it began MINUSMA has had over 200 fatalities, which is one of the highest rates of UN missions."
    )
    assert [t.count for t in tolls] == [200]


def test_an_attack_and_the_total_it_leads_to_are_kept_apart() -> None:
    toll = only(
        "Seven UN peacekeepers died when a bomb exploded on 8 December, bringing the death toll of UN soldiers "
        "in Mali to 19 so far this year.",
        date(2021, 12, 9),
    )
    assert (toll.count, toll.since, toll.mission) == (19, "2021-01-01", "MINUSMA")


def test_a_year_inside_a_longer_total_is_a_toll_of_its_own() -> None:
    whole, year = read("Since 2013, 42 UN peacekeepers have been killed in Mali, including 10 so far this year.")
    assert (year.count, year.since, year.scope) == (10, "2021-01-01", "period")
    assert whole.since == "2013"


def test_countries_of_the_dead_are_parts() -> None:
    tolls = read("The 19 peacekeepers killed in Mali this year include eight from Togo and four from Chad.")
    assert [(t.count, t.nationality) for t in tolls] == [(19, None), (8, "TGO"), (4, "TCD")]
    assert {t.scope for t in tolls[1:]} == {"nationality"}


def test_the_attack_that_is_not_counted_has_its_span() -> None:
    text = "Not counting Thursday's attack, 35 UN soldiers had been killed in combat in Mali since 2013."
    toll = only(text)
    assert toll.excludes is not None
    assert toll.excludes.read(text) == "Thursday's attack"


def test_a_toll_without_a_mission_takes_the_one_named_before() -> None:
    tolls = read(
        "A convoy of UNAMID came under fire. In all, 42 peacekeepers have been killed since the mission began."
    )
    assert [(t.count, t.mission) for t in tolls] == [(42, "UNAMID")]


def test_a_noun_left_out_is_taken_from_the_sentence_before() -> None:
    tolls = read("Peacekeepers in Mali are often attacked. Over 230 have died since 2013.")
    assert [(t.count, t.mission) for t in tolls] == [(230, "MINUSMA")]


def test_the_same_period_is_the_one_named_before() -> None:
    first, second = read(
        "The killing brings to three the number of MINUSCA peacekeepers killed since January 2018. "
        "In the same period, more than 40 peacekeepers have been wounded in attacks.",
        date(2018, 5, 20),
    )
    assert first.since == second.since == "2018-01"
    assert (second.count, second.what, second.mission) == (40, "injured", "MINUSCA")


def test_this_year_stays_open_when_the_publication_date_is_unknown() -> None:
    toll = only("The ambush brought to 12 the number of blue helmets killed in Mali this year.", None)
    assert toll.count == 12
    assert toll.since is None


def test_title_case_acronyms_name_a_mission() -> None:
    assert only("Minusma has lost 270 peacekeepers since 2013.").mission == "MINUSMA"


def test_deaths_by_accident_alone_are_not_reported_as_a_total_of_all_causes() -> None:
    assert read("Since 1978, 127 members of UNIFIL have lost their lives in accidents.") == ()


def test_the_toll_of_the_first_seed(shared: Path) -> None:
    text = next((shared / "seeds").glob("000*")).read_text(encoding="utf-8")
    toll = only(text, date(2016, 6, 1))
    assert (toll.count, toll.since, toll.mission, toll.subset, toll.what) == (
        60,
        "2013",
        "MINUSMA",
        "military",
        "killed",
    )


def test_the_toll_of_the_second_seed(shared: Path) -> None:
    text = next((shared / "seeds").glob("003*")).read_text(encoding="utf-8")
    toll = only(text)
    assert (toll.count, toll.as_of, toll.mission, toll.since, toll.bound) == (
        255,
        "2021-08-31",
        "MINUSMA",
        None,
        "exact",
    )


@given(st.integers(min_value=1, max_value=440))
def test_any_plausible_figure_is_read_as_it_stands(figure: int) -> None:
    toll = only(f"Since 2013, {figure} peacekeepers have been killed in Mali.")
    assert toll.count == figure


@given(st.text(alphabet="NDMCAn1 ,.-killedpeacekeepers", max_size=60))
def test_nothing_written_breaks_the_reader(text: str) -> None:
    read_passages(text)
    find_tolls(read_passages(text, (DAY, DAY)))


@pytest.mark.parametrize(
    "head",
    [
        "Bamako, 1 September 2021 - The mission said that ",
        "BAMAKO, Sept 1 (Reuters) - The mission said that ",
        "NEW YORK, 1 September 2021 (UN News) — The mission said that ",
        "BAMAKO, Mali, Sept. 1, 2021 -- ",
        "On 1 September 2021 the mission said that ",
        "On Wednesday, the Secretary-General said that ",
    ],
)
def test_the_day_of_the_news_is_no_day_of_an_attack(head: str) -> None:
    toll = only(head + "255 peacekeepers of MINUSMA have lost their lives as on 31 August 2021.", date(2021, 9, 1))
    assert (toll.count, toll.as_of, toll.since, toll.mission) == (255, "2021-08-31", None, "MINUSMA")


def test_a_loss_told_on_a_day_is_no_total() -> None:
    assert read("On 15 August, the mission announced that it had lost two soldiers in an ambush near Kidal.") == ()
    assert read("Gao, 15 August 2017 - Two peacekeepers of MINUSMA have been killed in an ambush.") == ()


def test_since_the_deployment_is_not_since_the_day_of_the_count() -> None:
    toll = only(
        "76 peacekeepers of MINUSMA have been killed by explosive devices since it was deployed, "
        "as of 18 October 2022."
    )
    assert (toll.since, toll.as_of, toll.means, toll.cause) == (None, "2022-10-18", ("ied",), "hostile")


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Mines and IEDs have killed 76 MINUSMA peacekeepers since 2013.", ("landmine", "ied")),
        ("So far 31 peacekeepers have been killed by mines in Mali.", ("landmine",)),
        ("MINUSMA has lost 20 peacekeepers in helicopter crashes since 2013.", ("aircraft_crash",)),
        ("Since 2013, 20 peacekeepers of MINUSMA have been killed in ambushes and other attacks.", ()),
        ("Since 2013, 20 peacekeepers of MINUSMA have been killed in attacks.", ()),
        ("The ambush brought to 12 the number of blue helmets killed in Mali this year.", ()),
    ],
)
def test_a_total_restricted_by_means_says_so(text: str, means: tuple[str, ...]) -> None:
    assert only(text).means == means


def test_a_part_by_means_leaves_the_whole_unrestricted() -> None:
    whole, part = read("Since 2013, 100 peacekeepers of MINUSMA have been killed in attacks, including 50 by IEDs.")
    assert (whole.means, part.means, part.count) == ((), ("ied",), 50)


@pytest.mark.parametrize(
    "text",
    [
        "The death brings the number of peacekeepers killed in that attack to six, MINUSMA said.",
        "The toll in Thursday's ambush on MINUSMA peacekeepers rose to four.",
        "The number of peacekeepers killed in the ambush on the MINUSMA convoy has risen to four.",
    ],
)
def test_the_count_of_one_attack_is_no_toll(text: str) -> None:
    assert read(text) == ()
    assert find_claims(read_passages(text, (DAY, DAY))) == ()


def test_a_total_of_attacks_in_general_stays_a_toll() -> None:
    assert only("The blast brings to 60 the number of peacekeepers killed in attacks in Mali since 2013.").count == 60


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In the first six months of 2017, 26 peacekeepers were killed in attacks around the world.",
            {"count": 26, "since": "2017-01-01", "as_of": "2017-06-30", "scope": "period"},
        ),
        (
            "With this attack, four MINUSMA peacekeepers have been killed since the start of the year.",
            {"count": 4, "since": "2021-01-01", "as_of": None, "scope": "period"},
        ),
        (
            "MINUSMA, which was established in 2013, has lost more than 160 peacekeepers.",
            {"count": 160, "bound": "at_least", "since": "2013", "as_of": None, "scope": "mission"},
        ),
        (
            "Between 1 July 2013 and 31 August 2021, 255 MINUSMA personnel died.",
            {"count": 255, "since": "2013-07-01", "as_of": "2021-08-31", "scope": "period"},
        ),
        (
            "Seven peacekeepers killed in central Mali; toll for year reaches 19 for MINUSMA.",
            {"count": 19, "since": "2021-01-01", "scope": "period"},
        ),
        (
            "More than 3,800 military, police and civilian personnel have lost their lives in the service of peace "
            "since 1948.",
            {"count": 3800, "mission": None, "scope": "world"},
        ),
    ],
)
def test_periods_as_the_press_puts_them(text: str, expected: dict[str, object]) -> None:
    toll = only(text, date(2021, 10, 25))
    assert {name: getattr(toll, name) for name in expected} == expected


def test_a_part_stands_before_its_cause() -> None:
    whole, part = read("Of the 204 deaths of MINUSMA since 2013, 126 were the result of hostile acts.")
    assert (whole.count, part.count, part.cause, part.since) == (204, 126, "hostile", "2013")


def test_the_second_killed_in_three_days_is_a_total_of_those_days() -> None:
    # A sum over several attacks is a toll, however short the time (tests/gold/GUIDELINES.md, "Tolls").
    toll = only("This was the second MINUSMA peacekeeper killed in three days.")
    assert (toll.count, toll.mission, toll.since) == (2, "MINUSMA", None)


def test_a_span_ends_before_the_full_stop() -> None:
    toll = only("The mission in Mali has suffered much, with 281 peacekeepers killed as of September.")
    assert toll.text.endswith("September")

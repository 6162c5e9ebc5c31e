"""Verdicts on tolls: the known answers on the real register, the same on the digest, and every kind of verdict."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.analysis.counting import build_counter, make_definition
from casque.analysis.tolls import check_toll
from casque.errors import InputError
from casque.model import Document, Register, Span, Tally, Toll, Verdict
from casque.reference import load_digest
from casque.sources.un_fatalities import parse_edition


@pytest.fixture(scope="session")
def register(register_csv: bytes) -> Register:
    return parse_edition(register_csv, "DPPADPOSS-FATALITIES_2025-04-04.csv")


@pytest.fixture(scope="session")
def old_register(old_register_csv: bytes) -> Register:
    return parse_edition(old_register_csv, "DPPADPOSS-FATALITIES_2023-11-28.csv")


def make_document(published: str | None) -> Document:
    known = None
    if published is not None and len(published) == 10:
        known = (date.fromisoformat(published),) * 2
    return Document("ab" * 32, None, "en", published, "given" if published else "unknown", published_range=known)


def make_toll(count: int, text: str = "", **parts: object) -> Toll:
    values: dict[str, object] = {
        "count": count, "bound": "exact", "what": "killed", "mission": "MINUSMA", "subset": "peacekeepers",
        "cause": "unstated", "since": "2013", "as_of": None, "text": text or str(count), "span": Span(0, 9),
    }  # fmt: skip
    return Toll(**(values | parts))  # type: ignore[arg-type]


def check(register: Register, count: int, published: str | None, text: str = "", **parts: object) -> Verdict:
    as_of = parts.pop("excluded", None)
    return check_toll(make_toll(count, text, **parts), make_document(published), register, excluded=as_of)


def test_255_is_exact_for_all_causes_and_names_the_hostile_share(register: Register) -> None:
    verdict = check(register, 255, "2021-10-25", as_of="2021-08-31")
    assert verdict.verdict == "exact"
    assert verdict.definition == "all causes, all personnel"
    assert (verdict.official, verdict.as_of) == (255, date(2021, 8, 31))
    assert (verdict.holds_from, verdict.holds_to) == (date(2021, 8, 20), date(2021, 9, 5))
    assert "145 of them in hostile acts" in verdict.sentence
    assert "edition 2025-04-04" in verdict.sentence
    assert verdict.tried >= 30
    assert 1 <= verdict.matched <= verdict.tried


def test_60_soldiers_is_exact_until_28_may_and_predates_two_attacks(register: Register) -> None:
    verdict = check(register, 60, "2016-06-01", subset="military")
    assert verdict.verdict == "exact"
    assert verdict.definition == "hostile acts, military personnel"
    assert (verdict.holds_from, verdict.holds_to) == (date(2016, 5, 18), date(2016, 5, 28))
    assert "18 to 28 May 2016" in verdict.sentence
    assert "by 31 May 2016 the same definition gives 66" in verdict.sentence
    assert "predates the deaths of 29 and 31 May 2016" in verdict.sentence
    assert verdict.official == 60


def test_the_digest_gives_the_same_verdicts(register: Register) -> None:
    digest = load_digest()
    if digest.edition != register.edition:
        pytest.skip("the digest was made from another edition")
    for count, published, parts in (
        (255, "2021-10-25", {"as_of": "2021-08-31"}),
        (60, "2016-06-01", {"subset": "military"}),
        (231, "2021-01-14", {"cause": "hostile"}),
        (64, "2023-12-31", {"cause": "hostile", "nationality": "TCD", "scope": "nationality"}),
        (168, "2023-02-21", {"bound": "at_least"}),
        (42, "2018-02-01", {"since": "2017", "as_of": "2017", "scope": "period"}),
        (
            195,
            "2018-01-22",
            {"since": "2013", "as_of": "2017", "scope": "period", "mission": None, "cause": "hostile"},
        ),
    ):
        one, other = check(register, count, published, **parts), check(digest, count, published, **parts)
        assert (other.verdict, other.official, other.definition) == (one.verdict, one.official, one.definition)
        assert (other.holds_from, other.holds_to) == (one.holds_from, one.holds_to) or parts.get("mission", 1) is None
        assert other.basis == "digest"
        assert any("digest" in note for note in other.notes)


# The checked figures of facts/mali_facts.md, section 3. "Only with open causes" depends on the edition: what a newer
# one has settled can no longer be counted so.
@pytest.mark.parametrize(
    ("count", "published", "parts", "verdict", "words"),
    [
        (30, "2014-10-07", {}, "off_by", "2 too low"),
        (35, "2015-07-02", {"cause": "hostile", "excluded": date(2015, 7, 2)}, "exact", "35 deaths"),
        (80, "2017-09-24", {}, "off_by", "6 too low"),
        (150, "2018-04-06", {"text": "more than 150", "bound": "at_least"}, "consistent", "holds for all causes"),
        (160, "2019-01-19", {"text": "more than 160", "bound": "at_least"}, "consistent", "178 deaths"),
        (100, "2019-01-19", {"text": "> 100", "bound": "at_least", "cause": "hostile"}, "consistent", "106 deaths"),
        (190, "2019-05-18", {"text": "more than 190", "bound": "at_least"}, "consistent", "199 deaths"),
        (120, "2019-05-18", {"text": "nearly 120", "bound": "about", "cause": "hostile"}, "off_by", "6 too low"),
        (230, "2021-01-14", {"text": "over 230", "bound": "at_least"}, "consistent", "235 deaths"),
        (130, "2021-01-14", {"cause": "hostile"}, "off_by", "8 too low"),
        (231, "2021-01-14", {"cause": "hostile"}, "not_supported", "an all-cause figure called hostile"),
        (145, "2021-10-01", {"as_of": "2021-08-31"}, "exact", "145 deaths"),
        (171, "2022-03-07", {"cause": "hostile"}, "off_by", "cause is still open it would be 169"),
        (177, "2022-07-05", {"cause": "hostile"}, "consistent", "is high"),
        (174, "2022-10-17", {"bound": "at_least", "cause": "hostile"}, "consistent", "is high"),
        (180, "2022-12-16", {"text": "over 180", "bound": "at_least", "cause": "hostile"}, "consistent", "is high"),
        (281, "2023-01-25", {}, "not_supported", "17 too low"),
        (168, "2023-02-21", {"bound": "at_least"}, "exact", "uniformed personnel in hostile acts"),
        (172, "2023-05-30", {"cause": "hostile", "as_of": "2023-02"}, "exact", "as of February 2023"),
        (304, "2023-06-30", {"as_of": "2023-05"}, "exact", "of all causes"),
        (310, "2023-12-31", {"bound": "at_least"}, "consistent", "311 deaths"),
        (1118, "2023-11-20", {"cause": "hostile", "scope": "world", "mission": None, "since": None,
                              "as_of": "2023-09-30"}, "exact", "1,118 deaths of UN personnel in hostile acts"),
        (4330, "2023-11-20", {"scope": "world", "mission": None, "since": None, "as_of": "2023-09-30"},
         "consistent", "1 below"),
    ],
)  # fmt: skip
def test_figures_of_press_and_un_get_their_verdict(
    old_register: Register, count: int, published: str, parts: dict[str, object], verdict: str, words: str
) -> None:
    found = check(old_register, count, published, **dict(parts))
    assert found.verdict == verdict
    assert words in found.sentence


def test_what_a_newer_edition_settled_no_longer_fills_the_open_band(
    old_register: Register, register: Register
) -> None:
    assert check(old_register, 177, "2022-07-05", cause="hostile").verdict == "consistent"
    newer = check(register, 177, "2022-07-05", cause="hostile")
    assert (newer.verdict, newer.off_by) == ("off_by", 14)
    assert "even with the deaths whose cause is still open it would be 173" in newer.sentence


def test_the_diagnosis_of_231_names_definition_and_days(register: Register) -> None:
    verdict = check(register, 231, "2021-01-14", cause="hostile")
    assert verdict.off_by is None
    assert verdict.official == 138
    assert "all causes, all personnel: 231 on 31 December 2020 to 12 January 2021" in verdict.sentence
    row = next(one for one in verdict.alternatives if one.label == "all causes, all personnel")
    assert (row.low, row.high, row.difference) == (235, 235, -4)
    assert row.holds_to == date(2021, 1, 12)


def test_a_period_of_the_whole_world(register: Register) -> None:
    verdict = check(
        register, 195, "2018-01-22", mission=None, cause="hostile", scope="period", since="2013", as_of="2017"
    )
    assert (verdict.verdict, verdict.official) == ("not_supported", 207)
    assert "for 2013 to 2017" in verdict.sentence


@pytest.mark.parametrize(("year", "everything", "hostile"), [
    (2013, 6, 4), (2014, 39, 28), (2015, 29, 12), (2016, 39, 27), (2017, 42, 24), (2018, 22, 11), (2019, 31, 22),
    (2020, 23, 6), (2021, 37, 20), (2022, 30, 15), (2023, 13, 5),
])  # fmt: skip
def test_year_tolls_of_the_mission(register: Register, year: int, everything: int, hostile: int) -> None:
    parts = {"scope": "period", "since": str(year), "as_of": f"{year}-12-31"}
    assert check(register, everything, f"{year + 1}-02-01", cause="all", **parts).verdict == "exact"
    assert check(register, hostile, f"{year + 1}-02-01", cause="hostile", **parts).verdict == "exact"
    assert check(register, hostile + 60, f"{year + 1}-02-01", cause="hostile", **parts).verdict == "not_supported"


def test_a_country_that_sent_troops_is_a_nationality(register: Register) -> None:
    verdict = check(register, 64, "2023-12-31", cause="hostile", country="TD")
    assert verdict.verdict == "exact"
    assert "from Chad" in verdict.sentence
    assert verdict.definition == "hostile acts, all personnel, nationals of Chad"
    assert check(register, 64, "2023-12-31", cause="hostile", country="ML").official == 174


def test_a_year_still_running_ends_with_the_text(register: Register) -> None:
    parts = {"scope": "period", "cause": "all"}
    for since in ("2021", "2021-01-01"):
        verdict = check(register, 37, "2021-12-31", since=since, **parts)
        assert (verdict.verdict, verdict.official) == ("exact", 37), since
    half = check(register, 37, "2021-06-30", since="2021", **parts)
    assert half.verdict == "not_supported"
    assert half.official is not None
    assert half.official < 37


def test_alternatives_come_nearest_first_and_hold_where_they_say(register: Register) -> None:
    verdict = check(register, 60, "2016-06-01", subset="military")
    gaps = [abs(one.difference) for one in verdict.alternatives if one.difference is not None]
    assert gaps == sorted(gaps)
    counter = build_counter(register)
    row = next(one for one in verdict.alternatives if one.label == "all causes, military personnel")
    assert row.holds_from is not None
    assert row.holds_to is not None
    definition = make_definition("MINUSMA", "all", "military")
    for day in (row.holds_from, row.holds_to):
        assert counter.count(definition, None, day).best == 60


def test_a_day_given_by_the_user_takes_the_place_of_publication(register: Register) -> None:
    toll = make_toll(60, subset="military")
    assert check_toll(toll, make_document(None), register).verdict == "cannot_be_checked"
    assert check_toll(toll, make_document(None), register, as_of=date(2016, 6, 1)).verdict == "exact"
    assert check_toll(toll, make_document("2016-06-01"), register, as_of=date(2019, 6, 1)).verdict == "not_supported"


def test_a_year_of_publication_is_too_rough_for_exact(register: Register) -> None:
    verdict = check(register, 60, "2016", subset="military")
    assert verdict.verdict == "consistent"
    assert "18 to 28 May 2016" in verdict.sentence
    assert "not known" in verdict.sentence


def test_the_mission_is_found_by_its_country(register: Register) -> None:
    verdict = check(register, 255, "2021-10-25", as_of="2021-08-31", mission=None, country="ML")
    assert (verdict.verdict, verdict.mission) == ("exact", "MINUSMA")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"what": "injured"}, "deaths only"),
        ({"mission": "NOSUCH"}, "not known"),
        ({"mission": None}, "of which mission"),
        ({"mission": "UNIFIL", "since": None, "as_of": "2031-01-01"}, "record ends on"),
        ({"as_of": "2012-01-01", "since": None}, "began on"),
        ({"bound": "vague"}, "no number"),
        ({"subset": "chaplains"}, "chaplains"),
        ({"mission": None, "country": "CD", "as_of": "1975-01-01"}, "country CD"),
    ],
)
def test_what_cannot_be_checked_says_why(register: Register, parts: dict[str, object], words: str) -> None:
    verdict = check(register, 12, "2021-01-01", **parts)
    assert verdict.verdict == "cannot_be_checked"
    assert words in verdict.sentence
    assert verdict.edition == register.edition


def test_a_nationality_the_digest_does_not_break_down_cannot_be_checked() -> None:
    verdict = check(
        load_digest(), 12, "2021-01-01", mission="UNIFIL", since=None, nationality="IRL", scope="nationality"
    )
    assert verdict.verdict == "cannot_be_checked"
    assert "pull the full register" in verdict.sentence


def test_a_date_that_is_none_is_refused_in_three_parts(register: Register) -> None:
    with pytest.raises(InputError, match="31 August") as caught:
        check(register, 12, "2021-01-01", as_of="31 August 2021")
    assert caught.value.remedy


def test_a_check_takes_less_than_50_milliseconds(register: Register) -> None:
    check(register, 255, "2021-10-25", as_of="2021-08-31")
    times = []
    for count in range(200, 220):
        began = time.perf_counter()
        check(register, count, "2021-10-25", as_of="2021-08-31")
        times.append(time.perf_counter() - began)
    assert sorted(times)[len(times) // 2] < 0.05


# A small record: a hostile death on each of the first ten days of March 2020, an illness on each of the next ten.
def make_register(cells: list[tuple[int, str, str]]) -> Register:
    tallies = tuple(
        Tally("MINUSMA", date(2020, 3, day), date(2020, 3, day), cause, personnel, None, 1)
        for day, cause, personnel in cells
    )
    return Register("2021-01-01", "register", date(2020, 12, 31), tallies, (), None, "test")


PLAIN = make_register([(day, "malicious", "military") for day in range(1, 11)]
                      + [(day, "illness", "local_civilian") for day in range(11, 21)])  # fmt: skip


def test_two_departures_from_the_plain_words_are_one_too_many() -> None:
    soldiers = [(1, "malicious", "military")] * 40 + [(5, "malicious", "military")] * 5
    register = make_register([*soldiers, (1, "malicious", "local_civilian")])
    narrower = check(register, 45, "2020-03-10", since=None)
    assert (narrower.verdict, narrower.definition) == ("exact", "hostile acts, uniformed personnel")
    earlier = check(register, 41, "2020-03-10", since=None)
    assert (earlier.verdict, earlier.definition) == ("exact", "hostile acts, all personnel")
    both = check(register, 40, "2020-03-10", since=None)
    assert both.verdict == "not_supported"
    assert "a narrower group and an earlier day at once" in both.sentence


def test_a_stated_day_allows_no_look_back() -> None:
    assert check(PLAIN, 8, "2020-03-10", cause="hostile").verdict == "exact"
    assert check(PLAIN, 8, "2020-03-20", cause="hostile", as_of="2020-03-10").verdict == "off_by"
    late = check(PLAIN, 8, "2020-04-20", cause="hostile")
    assert (late.verdict, late.off_by) == ("off_by", -2)
    assert late.label == "off by -2"


def test_a_word_of_the_text_rules_a_definition_out() -> None:
    said_hostile = check(PLAIN, 20, "2020-03-25", cause="hostile")
    assert (said_hostile.verdict, said_hostile.official) == ("not_supported", 10)
    assert "an all-cause figure called hostile" in said_hostile.sentence
    assert check(PLAIN, 20, "2020-03-25", cause="all").verdict == "exact"
    both = make_register([(1, "malicious", "military")] * 10 + [(2, "illness", "military")] * 30)
    said_all = check(both, 10, "2020-03-25", cause="all")
    assert said_all.verdict == "not_supported"
    assert "count of hostile acts given as one of all causes" in said_all.sentence
    assert check(both, 10, "2020-03-25", cause="unstated").verdict == "exact"


@pytest.mark.parametrize(
    ("bound", "text", "verdict"),
    [
        ("at_least", "at least 10", "exact"),
        ("at_least", "more than 10", "not_supported"),
        ("at_least", "more than 9", "consistent"),
        ("at_most", "at most 11", "consistent"),
        ("at_most", "fewer than 10", "not_supported"),
        ("about", "about 10", "exact"),
        ("about", "nearly 11", "consistent"),
    ],
)
def test_bounds_are_taken_at_their_word(bound: str, text: str, verdict: str) -> None:
    count = int(text.split()[-1])
    assert (
        check(PLAIN, count, "2020-03-10", text, bound=bound, cause="hostile", as_of="2020-03-10").verdict == verdict
    )


def test_years_of_a_digest_leave_a_count_open() -> None:
    tallies = (Tally("UNIFIL", date(2020, 1, 1), date(2020, 12, 31), "malicious", "military", None, 6),)
    digest = Register("2021-01-01", "digest", date(2020, 12, 31), tallies, (), None, "test", frozenset({"MINUSMA"}))
    parts = {"mission": "UNIFIL", "since": None, "cause": "hostile"}
    inside = check(digest, 4, "2020-06-30", **parts)
    assert (inside.verdict, inside.official) == ("consistent", None)
    assert "0 to 6 deaths" in inside.sentence
    assert check(digest, 6, "2021-01-31", as_of="2020-12-31", **parts).verdict == "exact"
    assert check(digest, 40, "2020-06-30", **parts).verdict == "not_supported"


@given(
    figure=st.integers(1, 60),
    day=st.dates(date(2020, 2, 25), date(2020, 4, 30)),
    cause=st.sampled_from(["all", "hostile", "unstated"]),
    bound=st.sampled_from(["exact", "at_least", "at_most", "about"]),
)
def test_what_a_verdict_says_can_be_counted_again(figure: int, day: date, cause: str, bound: str) -> None:
    verdict = check(PLAIN, figure, day.isoformat(), cause=cause, bound=bound)
    counter = build_counter(PLAIN)
    assert verdict.matched <= verdict.tried
    if verdict.verdict == "exact":
        assert verdict.holds_from is not None
        assert verdict.holds_to is not None
        assert verdict.holds_from <= day
        assert verdict.official == figure
        causes, personnel = verdict.definition.split(", ")  # type: ignore[union-attr]
        groups = {"hostile acts": "hostile", "all causes": "all"}
        people = {"all personnel": "all", "uniformed personnel": "uniformed"}
        definition = make_definition("MINUSMA", groups[causes], people[personnel])
        assert counter.count(definition, None, verdict.as_of).best == figure
        assert cause in ("unstated", groups[causes])
    if verdict.verdict == "off_by":
        assert verdict.official is not None
        assert verdict.off_by == figure - verdict.official


@given(day=st.integers(1, 10))
def test_more_deaths_never_make_a_lower_bound_false(day: int) -> None:
    on = date(2020, 3, day).isoformat()
    parts = {"bound": "at_least", "cause": "hostile"}
    fewer = check(make_register([(1, "malicious", "military")] * 20), 20, on, "at least 20", **parts)
    more = check(make_register([(1, "malicious", "military")] * 22), 20, on, "at least 20", **parts)
    assert fewer.verdict == "exact"
    assert more.verdict == "consistent"


def test_a_figure_restricted_by_means_gets_an_upper_bound(register: Register) -> None:
    verdict = check(register, 76, "2022-10-18", cause="hostile", means=("ied",), as_of="2022-10-18")
    assert verdict.verdict == "cannot_be_checked"
    assert "the register gives no means" in verdict.sentence
    assert "163 deaths of MINUSMA personnel in hostile acts" in verdict.sentence
    assert "by explosive devices" in verdict.sentence
    assert (verdict.official, verdict.matched, verdict.holds_from) == (None, 0, None)


def test_more_than_all_hostile_deaths_cannot_be_by_mines(register: Register) -> None:
    verdict = check(register, 200, "2022-10-18", cause="hostile", means=("landmine",))
    assert verdict.verdict == "not_supported"
    assert "part of them" in verdict.sentence


def test_crashes_are_bounded_by_all_causes(register: Register) -> None:
    verdict = check(register, 20, "2020-01-18", means=("aircraft_crash",))
    assert verdict.verdict == "cannot_be_checked"
    assert "208 deaths of MINUSMA personnel of all causes" in verdict.sentence

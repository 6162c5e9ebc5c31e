"""Verdicts on superlatives, strengths, mandates, trends and records, and on a whole document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from casque.analysis.check import check_claim, check_document
from casque.analysis.exposure import measure_exposure
from casque.analysis.strengths import find_ceiling
from casque.model import (
    Claim,
    CodedDocument,
    DateRange,
    Document,
    Measure,
    Register,
    Report,
    ReportDate,
    Span,
    Tally,
    Toll,
    Verdict,
)
from casque.reference import load_digest
from casque.sources.un_fatalities import parse_edition


@pytest.fixture(scope="session")
def register(register_csv: bytes) -> Register:
    return parse_edition(register_csv, "DPPADPOSS-FATALITIES_2025-04-04.csv")


def make_document(published: str | None) -> Document:
    known = (date.fromisoformat(published),) * 2 if published else None
    return Document("cd" * 32, None, "en", published, "given" if published else "unknown", published_range=known)


def check(register: Register, published: str | None, kind: str, text: str, **parts: object) -> Verdict:
    values: dict[str, object] = {"mission": "MINUSMA"} | parts
    return check_claim(Claim(kind, text, Span(0, 9), **values), make_document(published), register)  # type: ignore[arg-type]


def find(verdict: Verdict, *words: str) -> Measure:
    return next(one for one in verdict.measures if all(word in one.label for word in words))


def test_deadliest_active_holds_since_2013_and_not_of_all_time(register: Register) -> None:
    verdict = check(register, "2016-06-01", "superlative", "the bloodiest active mission", rank=1, scope="active")
    assert verdict.verdict == "consistent"
    since = find(verdict, "hostile deaths since 25 April 2013", "then active")
    assert (since.value, since.rank, since.holds) == (68, 1, True)
    assert since.others[:3] == (("UNAMID", 25), ("MINUSCA", 13), ("MONUSCO", 8))
    ever = find(verdict, "hostile deaths of all time", "then active")
    assert (ever.value, ever.rank, ever.holds) == (68, 3, False)
    assert ever.others[:2] == (("UNIFIL", 93), ("UNAMID", 72))
    rate = find(verdict, "per 1,000 person-years")
    assert rate.low is not None
    assert rate.value is not None
    assert rate.high is not None
    assert rate.low < rate.value < rate.high
    assert verdict.sentence.startswith("Holds for hostile deaths since 25 April 2013 (MINUSMA ")
    assert len(verdict.sentence.split()) <= 45
    assert "does not hold for all-time hostile deaths" in verdict.sentence
    assert "edition 2025-04-04" in verdict.sentence


def test_the_digest_ranks_with_bounds_and_says_so(register: Register) -> None:
    verdict = check(
        load_digest(), "2016-06-01", "superlative", "the bloodiest active mission", rank=1, scope="active"
    )
    assert verdict.verdict == "consistent"
    since = find(verdict, "hostile deaths since 25 April 2013", "then active")
    assert (since.value, since.holds) == (68, True)
    assert "whole years only" in (since.note or "")
    assert "at most" in verdict.sentence
    full = check(register, "2016-06-01", "superlative", "the bloodiest active mission", rank=1, scope="active")
    for measure in verdict.measures:
        same = find(full, measure.label)
        assert measure.holds is None or measure.holds == same.holds
        counts = dict(same.others)
        assert all(counts.get(name, 0) <= bound for name, bound in measure.others)


def test_ranks_below_the_first(register: Register) -> None:
    second = check(register, "2023-12-31", "superlative", "second deadliest, after Lebanon", rank=2, scope="all_time")
    assert second.verdict == "consistent"
    assert find(second, "deaths of all causes of all time", "ever").holds is True
    assert find(second, "hostile deaths of all time", "ever").holds is False
    among = check(register, "2015-12-31", "superlative", "one of the deadliest missions")
    assert find(among, "hostile deaths of all time", "then active").rank == 3
    assert find(among, "hostile deaths of all time", "then active").holds is True
    assert "one of the deadliest missions" in among.sentence


def test_deadliest_ever_is_true_of_hostile_deaths_only(register: Register) -> None:
    verdict = check(register, "2023-12-31", "superlative", "the deadliest mission ever", rank=1, scope="all_time")
    hostile = find(verdict, "hostile deaths of all time", "ever")
    assert (hostile.value, hostile.rank) == (174, 1)
    assert hostile.others[:2] == (("ONUC", 135), ("UNOSOM", 114))
    everything = find(verdict, "deaths of all causes of all time", "ever")
    assert (everything.rank, everything.holds) == (2, False)


def test_a_quiet_mission_is_under_no_measure_the_deadliest(register: Register) -> None:
    verdict = check(register, "2015-12-31", "superlative", "the deadliest", mission="UNFICYP", rank=1)
    assert verdict.verdict == "not_supported"
    assert verdict.matched == 0


def test_overlapping_bounds_leave_a_ranking_open() -> None:
    year = (date(2020, 1, 1), date(2020, 12, 31))
    tallies = tuple(Tally(name, *year, "malicious", "military", None, 5) for name in ("MINUSMA", "MONUSCO"))
    digest = Register("2021-01-01", "digest", date(2020, 12, 31), tallies, (), None, "test", frozenset())
    verdict = check(digest, "2020-06-30", "superlative", "the deadliest", rank=1)
    assert verdict.verdict == "cannot_be_checked"
    assert all(one.holds is None for one in verdict.measures if one.label.startswith("hostile deaths since"))


@pytest.mark.parametrize("kind", ["superlative", "trend", "strength"])
def test_without_a_mission_or_a_day_nothing_is_said(register: Register, kind: str) -> None:
    figures = (("military", 100),)
    nobody = check(register, "2020-01-01", kind, "x", mission=None, figures=figures)
    never = check(register, None, kind, "x", figures=figures)
    assert nobody.verdict == never.verdict == "cannot_be_checked"
    assert "mission" in nobody.sentence
    assert "--as-of" in never.sentence


def test_a_ceiling_given_as_strength_is_flagged(register: Register) -> None:
    figures = (("military", 13289), ("police", 1920), ("civilian", 1619))
    verdict = check(register, "2021-10-25", "strength", "includes 13,289 military", as_of="2021-03", figures=figures)
    assert verdict.verdict == "not_supported"
    assert "13,289 military personnel equals the authorised ceiling" in verdict.sentence
    assert "1,920 police equals the authorised ceiling" in verdict.sentence
    assert "not a strength" in verdict.sentence
    assert "1,619 civilians cannot be checked" in verdict.sentence
    assert any("15,209" in note and "14,796" in note for note in verdict.notes)


def test_a_rounded_ceiling_is_recognised_beside_the_strength_of_the_month(register: Register) -> None:
    verdict = check(register, "2016-06-01", "strength", "its 12,700 peacekeepers", figures=(("total", 12700),))
    assert "equals the authorised ceiling of 12,680, rounded" in verdict.sentence
    assert "11,935 uniformed personnel on 31 May 2016" in verdict.sentence
    assert verdict.official == 11935
    assert verdict.verdict == "not_supported"


@pytest.mark.parametrize(
    ("figure", "text", "verdict"),
    [
        (11935, "11,935 uniformed personnel", "exact"),
        (11900, "some 11,900 in uniform", "consistent"),
        (11000, "11,000 in uniform", "off_by"),
        (9000, "9,000 in uniform", "not_supported"),
    ],
)
def test_a_strength_is_held_against_the_strength_of_its_day(
    register: Register, figure: int, text: str, verdict: str
) -> None:
    found = check(register, "2016-06-01", "strength", text, as_of="2016-05-31", figures=(("total", figure),))
    assert found.verdict == verdict
    assert found.off_by == (figure - 11935 if verdict == "off_by" else None)


def test_a_text_that_names_the_ceiling_is_held_against_the_ceiling(register: Register) -> None:
    text = "an authorised strength of 13,289 military personnel"
    assert check(register, "2021-10-25", "strength", text, figures=(("military", 13289),)).verdict == "exact"
    assert check(register, "2014-01-01", "strength", text, figures=(("military", 13289),)).verdict == "off_by"
    ceiling = find_ceiling("MINUSMA", date(2021, 10, 25))
    assert ceiling is not None
    assert ceiling.number == "2584"
    assert find_ceiling("MINUSMA", date(2012, 1, 1)) is None


def test_mandates_agree_with_the_resolutions(register: Register) -> None:
    for parts in (
        {"resolution": "2100", "decision": "established", "decided": "2013-04-25"},
        {"resolution": "S/RES/2584 (2021)", "decision": "extended", "decided": "2021-06-29", "until": "2022-06-30"},
        {"resolution": "2584", "decision": "extended", "decided": "2021-06", "until": "2022"},
    ):
        verdict = check(register, "2021-10-25", "mandate", "x", **parts)
        assert verdict.verdict == "exact", verdict.sentence
        assert verdict.basis == "reference"


def test_a_mandate_that_is_wrong_is_off_or_not_supported(register: Register) -> None:
    a_day = check(register, "2021-10-25", "mandate", "x", resolution="2584", decided="2021-06-28", until="2022-06-30")
    assert (a_day.verdict, a_day.off_by) == ("off_by", -1)
    years = check(register, "2021-10-25", "mandate", "x", resolution="2584", until="2025-06-30")
    assert years.verdict == "not_supported"
    ended = check(register, "2021-10-25", "mandate", "x", resolution="2584", decision="ended")
    assert ended.verdict == "not_supported"
    other = check(register, "2021-10-25", "mandate", "x", mission="UNIFIL", resolution="2584", decision="extended")
    assert other.verdict == "not_supported"
    unknown = check(register, "2021-10-25", "mandate", "x", resolution="9999")
    assert unknown.verdict == "cannot_be_checked"
    assert "9999" in unknown.sentence


def test_tasks_called_new_are_looked_up_in_earlier_mandates(register: Register) -> None:
    text = "by Resolution 2164 its functions were expanded to include protection of civilians"
    verdict = check(register, "2021-10-25", "mandate", text, resolution="2164", decision="expanded")
    assert "protection of civilians was already in resolution 2100" in verdict.sentence
    assert verdict.verdict == "consistent"


def test_a_growing_trend_is_counted_before_and_after(register: Register) -> None:
    verdict = check(register, "2021-10-25", "trend", "growing trend of attacks", measure="attacks", direction="up")
    assert verdict.verdict == "not_supported"
    attacks = find(verdict, "fatal-attack days, 26 October 2020")
    assert dict(attacks.others) == {"before": 3, "after": 7}
    assert attacks.low is not None
    assert attacks.high is not None
    assert attacks.low < 1 < attacks.high
    assert attacks.holds is None
    assert verdict.sentence.endswith("no demonstrated trend in fatal attacks.")
    assert any("killed nobody" in note for note in verdict.notes)
    assert check(load_digest(), "2021-10-25", "trend", "x", direction="up").verdict == "not_supported"


def test_the_known_growth_factor_of_fatal_attack_days(register: Register) -> None:
    verdict = check(register, "2023-12-31", "trend", "a growing trend", direction="up")
    growth = find(verdict, "yearly growth factor")
    assert growth.label.endswith("1 July 2013 to 31 December 2023")
    assert round(growth.value or 0, 2) == 0.96
    assert (round(growth.low or 0, 2), round(growth.high or 0, 2)) == (0.89, 1.04)
    assert find(verdict, "deaths per fatal-attack day").value == 2.42
    assert dict(find(verdict, "deaths per").others)["fatal-attack days"] == 72


def test_the_beginning_of_a_trend_is_the_texts_own(register: Register) -> None:
    text = "for a year and a half the pace of attacks has grown"
    verdict = check(register, "2016-06-01", "trend", text, direction="up", since="2014-12")
    attacks = find(verdict, "fatal-attack days, 1 December 2014")
    assert dict(attacks.others) == {"before": 10, "after": 13}
    assert any("chosen by the text" in note for note in verdict.notes)


def make_daily(before: int, after: int) -> Register:
    """Fatal days spread evenly over each year: so many a year from 2014 to 2018, so many in 2019."""
    tallies = tuple(
        Tally("MINUSMA", day, day, "malicious", "military", None, 1)
        for year in range(2014, 2020)
        for number in (after if year == 2019 else before,)
        for day in (date.fromordinal(date(year, 1, 1).toordinal() + round(i * 364 / number)) for i in range(number))
    )
    return Register("2020-01-01", "register", date(2019, 12, 31), tallies, (), None, "test")


@pytest.mark.parametrize(
    ("before", "after", "direction", "verdict", "words"),
    [
        (10, 60, "up", "consistent", "shows a growth"),
        (10, 60, "down", "not_supported", "shows the opposite of a decline"),
        (60, 10, "down", "consistent", "shows a decline"),
        (20, 24, "up", "not_supported", "no demonstrated trend"),
    ],
)
def test_planted_changes_are_seen_and_absent_ones_are_not(
    before: int, after: int, direction: str, verdict: str, words: str
) -> None:
    found = check(make_daily(before, after), "2019-12-31", "trend", "x", measure="attacks", direction=direction)
    assert found.verdict == verdict
    assert words in found.sentence


def test_a_record_of_five_years_is_ranked_among_all(register: Register) -> None:
    text = "195 killed by violence in 2013-17, more than any other five-year period"
    parts = {"mission": None, "cause": "hostile", "since": "2013", "as_of": "2017", "scope": "period"}
    for record in (register, load_digest()):
        verdict = check(record, "2018-01-22", "record", text, figures=(("deaths", 195),), **parts)
        assert verdict.verdict == "not_supported"
        assert verdict.official == 207
        assert verdict.measures[0].others[0] == ("1992-1996", 259)
        assert "259" in verdict.sentence


def test_records_of_years_and_days(register: Register) -> None:
    since_1994 = check(
        register, "2018-01-22", "record", "62 in 2017, the most since 1994", mission=None, as_of="2017",
        figures=(("deaths", 62),),
    )  # fmt: skip
    assert since_1994.verdict == "exact"
    day = check(register, "2019-01-22", "record", "the deadliest attack since 2013", since="2013")
    assert (day.verdict, day.official, day.as_of) == ("consistent", 10, date(2019, 1, 20))
    later = check(register, "2016-06-01", "record", "the deadliest attack since 2013", since="2013")
    assert later.verdict == "not_supported"
    assert "3 October 2014 has 9" in later.sentence
    quiet = check(register, "2020-04-30", "record", "the deadliest attack", as_of="2020-04-25")
    assert quiet.verdict == "cannot_be_checked"


def test_later_years_do_not_count_against_a_record(register: Register) -> None:
    verdict = check(register, "1993-12-31", "record", "the deadliest year", mission=None, as_of="1993")
    assert verdict.measures[0].rank == 1
    assert all(int(name) <= 1993 for name, _ in verdict.measures[0].others)


def test_person_years_count_no_day_twice() -> None:
    whole = measure_exposure("MINUSMA", date(2018, 1, 1), date(2018, 12, 31))
    half = measure_exposure("MINUSMA", date(2018, 1, 1), date(2018, 6, 30))
    assert whole is not None
    assert half is not None
    assert whole.person_years == pytest.approx(13885, rel=0.01)
    assert half.person_years == pytest.approx(whole.person_years / 2, rel=0.03)
    assert whole.covered == 1
    assert measure_exposure("MINUSMA", date(1990, 1, 1), date(1990, 12, 31)) is None
    assert measure_exposure("NOSUCH", date(2018, 1, 1), date(2018, 12, 31)) is None


def test_a_document_gets_all_its_verdicts_in_the_order_of_the_text(register: Register) -> None:
    text = "35 had been killed, not counting Thursday's six. It is the deadliest mission."
    span = Span(24, 47)
    report = Report(
        "text:1", "text", True, ReportDate(DateRange.of_day(date(2015, 7, 2))), None, "MINUSMA", spans=(span,)
    )
    toll = Toll(
        35,
        "exact",
        "killed",
        "MINUSMA",
        "peacekeepers",
        "hostile",
        "2013",
        None,
        text[:18],
        Span(0, 18),
        excludes=span,
    )
    claim = Claim("superlative", text[49:], Span(49, len(text)), "MINUSMA", rank=1)
    document = make_document("2015-07-30")
    coded = CodedDocument(document, (report,), (toll,), (claim,))
    verdicts = check_document(coded, register)
    assert [one.kind for one in verdicts] == ["toll", "superlative"]
    assert verdicts[0].verdict == "exact"
    assert verdicts[0].as_of == date(2015, 7, 1)
    assert all(one.document == document.sha256 for one in verdicts)
    # Without the report the attack cannot be left out: the count of the day of publication stands.
    bare = replace(coded, reports=())
    assert check_document(bare, register)[0].verdict == "not_supported" or check_document(bare, register)[0].off_by
    assert verdicts == check_document(coded, register)


def test_withdrawal_by_the_end_of_2023_is_what_2690_says(register: Register) -> None:
    parts = {"decision": "ended", "decided": "2023-06-30"}
    for resolution in (None, "2690"):
        verdict = check(register, "2023-08-14", "mandate", "gave it until 31 December", until="2023-12-31",
                        resolution=resolution, **parts)  # fmt: skip
        assert verdict.verdict == "exact", verdict.sentence
        assert any(one.label == "withdraws by 2023-12-31" and one.holds for one in verdict.measures)
    same = check(register, "2023-08-14", "mandate", "ended it", until="2023-06-30", resolution="2690", **parts)
    assert same.verdict == "exact"
    wrong = check(register, "2023-08-14", "mandate", "until 2022", until="2022-12-31", resolution="2690", **parts)
    assert wrong.verdict == "not_supported"


def test_a_contingent_is_never_held_against_the_mission(register: Register) -> None:
    figures = (("troops", 1456),)
    strength = check(register, "2021-04-18", "strength", "1,456 soldiers", figures=figures, nationality="TCD")
    superlative = check(register, "2021-04-18", "superlative", "the hardest hit", rank=1, nationality="TCD")
    record = check(register, "2021-04-18", "record", "the heaviest losses", nationality="TCD")
    for verdict in (strength, superlative, record):
        assert verdict.verdict == "cannot_be_checked"
        assert "contingent (Chad)" in verdict.sentence
        assert verdict.measures == ()


def test_a_strength_that_repeats_the_ceiling_is_flagged(register: Register) -> None:
    figures = (("military", 13289), ("police", 1920))
    verdict = check(register, "2021-10-25", "strength", "13,289 military personnel", figures=figures)
    assert verdict.flag == "equals the authorised ceiling"
    named = check(register, "2021-10-25", "strength", "a ceiling of 13,289", figures=figures[:1])
    assert (named.verdict, named.flag) == ("exact", None)
    assert check(register, "2021-10-25", "strength", "9,000 troops", figures=(("military", 9000),)).flag is None

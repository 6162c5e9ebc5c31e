"""The coder's first readers: folding, sentences, dates, numbers, publication days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.coder.dates import find_dates, resolve_date
from casque.coder.folding import fold
from casque.coder.numerals import find_numbers, read_number
from casque.coder.publication import find_publication
from casque.coder.sentences import split_sentences
from casque.model import DateRange


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_folding_is_plain() -> None:
    assert fold("Ménaka’s “Aguel’hoc” — FAMa") == "menaka's \"aguel'hoc\" - fama"


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It grew worse.23 Next came the rains.", ["It grew worse.", "Next came the rains."]),
        ("He spoke of “peace in Mali.”1 The unit left.", ["He spoke of “peace in Mali.”", "The unit left."]),
        ("Seven were hurt by mines.16The picture is grim.", ["Seven were hurt by mines.", "The picture is grim."]),
        ("Lt. Col. J. Doe of the U.N. force left. He was calm.",
         ["Lt. Col. J. Doe of the U.N. force left.", "He was calm."]),
        ("About 3.5 million fled. None returned.", ["About 3.5 million fled.", "None returned."]),
        ("A title stands here\n\nA first line follows. And more.", ["A title stands here", "A first line follows.",
        "And more."]),
        ("See No. 4 for details. End.", ["See No. 4 for details.", "End."]),
    ],
)  # fmt: skip
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [s.span.read(text) for s in split_sentences(text)] == sentences


PUBLISHED = date(2016, 6, 1)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("on 2 October 2021", "2021-10-02", "2021-10-02", 1),
        ("October 2, 2021", "2021-10-02", "2021-10-02", 1),
        ("2021-10-02", "2021-10-02", "2021-10-02", 1),
        ("02/10/2021", "2021-10-02", "2021-10-02", 1),
        ("4 FEB 90", "1990-02-04", "1990-02-04", 1),
        ("a May 19 incident", "2016-05-19", "2016-05-19", 1),
        ("on 19 May", "2016-05-19", "2016-05-19", 1),
        ("Oct. 2", "2015-10-02", "2015-10-02", 1),
        ("on Tuesday", "2016-05-31", "2016-05-31", 1),
        ("on Wednesday", "2016-06-01", "2016-06-01", 1),
        ("last Wednesday", "2016-05-25", "2016-05-25", 1),
        ("early Friday", "2016-05-27", "2016-05-27", 1),
        ("yesterday", "2016-05-31", "2016-05-31", 1),
        ("overnight", "2016-05-31", "2016-06-01", 2),
        ("three days ago", "2016-05-29", "2016-05-29", 1),
        ("last week", "2016-05-23", "2016-05-29", 3),
        ("earlier this month", "2016-06-01", "2016-06-01", 4),
        ("In April 2021", "2021-04-01", "2021-04-30", 4),
        ("in April", "2016-04-01", "2016-04-30", 4),
        ("in August", "2015-08-01", "2015-08-31", 4),
        ("in 2014", "2014-01-01", "2014-12-31", 5),
        ("29 to 31 May", "2016-05-29", "2016-05-31", 2),
        ("between 27 May and 5 September 2014", "2014-05-27", "2014-09-05", 5),
        ("Tuesday 31 May", "2016-05-31", "2016-05-31", 1),
        ("le 5 avril 2016", "2016-04-05", "2016-04-05", 1),
    ],
)
def test_dates_resolve_to_days(text: str, start: str, end: str, precision: int) -> None:
    mentions = find_dates(text)
    assert len(mentions) == 1
    assert mentions[0].core.read(text) in text
    resolved = resolve_date(mentions[0], (PUBLISHED, PUBLISHED))
    assert resolved is not None
    days = resolved[0]
    assert (days.start.isoformat(), days.end.isoformat(), days.precision) == (start, end, precision)


@pytest.mark.parametrize(
    "text", ["they may march on", "30 per cent", "Resolution 2100", "12,700 troops", "31 February 2020"]
)
def test_no_date_where_there_is_none(text: str) -> None:
    assert find_dates(text) == ()


def test_a_date_counted_from_the_one_before() -> None:
    text = "two days later"
    (mention,) = find_dates(text)
    resolved = resolve_date(mention, None, DateRange.of_day(date(2020, 2, 28)))
    assert resolved is not None
    assert resolved[0].start == date(2020, 3, 1)
    assert resolve_date(mention, None, None) is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("A week earlier a convoy was hit.", date(2020, 4, 21), date(2020, 4, 21)),
        ("Two weeks before, a convoy was hit.", date(2020, 4, 11), date(2020, 4, 17)),
        ("A month earlier a convoy was hit.", date(2020, 3, 1), date(2020, 3, 31)),
        ("The following night there was more.", date(2020, 4, 29), date(2020, 4, 29)),
        ("Four more fell on the 22nd.", date(2020, 4, 22), date(2020, 4, 22)),
        ("On 16 August of that year a bomb went off.", date(2020, 8, 16), date(2020, 8, 16)),
    ],
)
def test_dates_counted_from_the_day_told_before(text: str, start: date, end: date) -> None:
    (mention,) = find_dates(text)
    resolved = resolve_date(mention, (date(2022, 1, 5), date(2022, 1, 5)), DateRange.of_day(date(2020, 4, 28)))
    assert resolved is not None
    assert (resolved[0].start, resolved[0].end) == (start, end)


def test_relative_dates_stay_open_without_a_day_of_publication() -> None:
    (mention,) = find_dates("on Tuesday")
    assert resolve_date(mention, None) is None
    wide = resolve_date(mention, (date(2016, 5, 19), date(2016, 6, 30)))
    assert wide is not None
    assert (wide[0].start, wide[0].end) == (date(2016, 5, 17), date(2016, 6, 28))


def test_roles_before_a_date() -> None:
    roles = [
        d.role for d in find_dates("since 2013, as of 31 August 2021, until 30 June 2022, since it began in 2013")
    ]
    assert roles == ["since", "as_of", "until", "since"]


@pytest.mark.parametrize(
    ("text", "low", "best", "high", "bound"),
    [
        ("four", 4, 4, 4, "exact"),
        ("at least four", 4, 4, None, "at_least"),
        ("more than 20", 20, 20, None, "at_least"),
        ("up to ten", None, 10, 10, "at_most"),
        ("about a dozen", None, 12, None, "about"),
        ("several", 2, None, None, "vague"),
        ("dozens", 24, None, None, "vague"),
        ("two to four", 2, None, 4, "range"),
        ("13,289", 13289, 13289, 13289, "exact"),
        ("3,70,000", 370000, 370000, 370000, "exact"),
        ("twenty-one", 21, 21, 21, "exact"),
        ("two hundred and five", 205, 205, 205, "exact"),
        ("no", 0, 0, 0, "exact"),
        ("a pair of", 2, 2, 2, "exact"),
    ],
)
def test_numbers(text: str, low: int | None, best: int | None, high: int | None, bound: str) -> None:
    (found,) = find_numbers(text + " soldiers")
    assert (found.count.low, found.count.best, found.count.high, found.count.bound) == (low, best, high, bound)
    assert found.text == text


@pytest.mark.parametrize(
    "text",
    [
        "in 2013",
        "resolution 2164",
        "aged 24",
        "24-year-old",
        "15 km",
        "20 minutes",
        "$500",
        "30 per cent",
        "Mali.11",
        "S/RES/2100",
    ],
)
def test_numbers_that_count_nobody(text: str) -> None:
    assert find_numbers(text) == ()


@given(st.integers(0, 999_999))
def test_written_numbers_are_read_back(number: int) -> None:
    assert read_number(f"{number:,}") == number
    assert read_number(str(number)) == number


@pytest.mark.parametrize(
    ("text", "published", "basis"),
    [
        ("BAMAKO, 14 January 2021 (AFP) - Gunmen struck.", "2021-01-14", "text"),
        ("A title\nOctober 25, 2021\nThe text.", "2021-10-25", "text"),
        ("A title\nPublished: 3 May 2018, 10:14\nThe text.", "2018-05-03", "text"),
        ("April 5, 2011 (KHARTOUM) - A patrol was ambushed.", "2011-04-05", "text"),
        ("SAN SALVADOR, 3 JAN 90 -- [REPORT] A TEXT.", "1990-01-03", "text"),
        (
            "A camp in Gao, le 5 avril 2016.\n\nOn Tuesday rockets fell; a May 19 attack went before.",
            "2016",
            "inferred",
        ),
        ("In 2015 little changed. On Tuesday 31 May two men died.", "2016", "inferred"),
        ("On Tuesday two men died.", None, "unknown"),
    ],
)
def test_publication(text: str, published: str | None, basis: str) -> None:
    found = find_publication(text, find_dates(text))
    assert (found.published, found.basis) == (published, basis)
    assert found.reason.startswith(basis)


def test_what_is_given_goes_before_what_is_read() -> None:
    text = "October 25, 2021\nThe text."
    dates = find_dates(text)
    assert find_publication(text, dates, given=date(2020, 1, 1), metadata=date(2019, 1, 1)).basis == "given"
    assert find_publication(text, dates, metadata=date(2019, 1, 1)).basis == "metadata"

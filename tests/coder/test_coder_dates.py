"""Dates in English and French: what is found, which days it means, and what years a chronology gives."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.coder.chronology import settle_years
from casque.coder.dates import find_dates, resolve_date
from casque.coder.folding import fold
from casque.model import DateRange

PUBLISHED = date(2016, 6, 1)  # a Wednesday
PREVIOUS = DateRange.of_day(date(2016, 5, 12))  # a Thursday


def _read(text: str, lang: str) -> tuple[str, str, int] | None:
    mentions = find_dates(text, lang)
    assert len(mentions) == 1, mentions
    mention = mentions[0]
    assert mention.span.read(text) == mention.text
    assert mention.core.read(text) in mention.text
    resolved = resolve_date(mention, (PUBLISHED, PUBLISHED), PREVIOUS)
    if resolved is None:
        return None
    days = resolved[0]
    return days.start.isoformat()[5:], days.end.isoformat()[5:], days.precision


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("Tuesday's shelling", "05-31", "05-31", 1),
        ("a patrol was hit Friday", "05-27", "05-27", 1),
        ("in the early hours of Friday", "05-27", "05-27", 1),
        ("on Monday morning", "05-30", "05-30", 1),
        ("the previous Tuesday", "05-10", "05-10", 1),
        ("the following Friday", "05-13", "05-13", 1),
        ("Wednesday last", "05-25", "05-25", 1),
        ("Tuesday last week", "05-24", "05-24", 1),
        ("on Thursday and Friday", "05-26", "05-27", 2),
        ("the night of Thursday to Friday", "05-26", "05-27", 2),
        ("between Thursday and Saturday", "05-26", "05-28", 2),
        ("the night of 12 to 13 May", "05-12", "05-13", 2),
        ("on the night between 12 and 13 May", "05-12", "05-13", 2),
        ("on May 30 and 31", "05-30", "05-31", 2),
        ("May 29-31", "05-29", "05-31", 2),
        ("from 31 May to 1 June", "05-31", "06-01", 2),
        ("the 12th of May", "05-12", "05-12", 1),
        ("Thursday the 12th.", "05-12", "05-12", 1),
        ("on the 20th.", "05-20", "05-20", 1),
        ("a day earlier", "05-11", "05-11", 1),
        ("that same afternoon", "05-12", "05-12", 1),
        ("three days later", "05-15", "05-15", 1),
        ("two weeks later", "05-23", "05-29", 3),
        ("eight days ago", "05-24", "05-24", 1),
        ("the week before", "05-02", "05-08", 3),
        ("the following month", "06-01", "06-30", 4),
        ("last night", "05-31", "05-31", 1),
        ("overnight", "05-31", "06-01", 2),
        ("over the weekend", "05-28", "05-29", 2),
        ("early in April", "04-01", "04-10", 4),
        ("at the end of April", "04-21", "04-30", 4),
        ("in mid-April", "04-11", "04-20", 4),
        ("on the last Saturday of May", "05-28", "05-28", 1),
    ],
)
def test_english_dates(text: str, first: str, last: str, precision: int) -> None:
    assert _read(text, "en") == (first, last, precision)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("le 3 mars 2016", "03-03", "03-03", 1),
        ("le 1er juin", "06-01", "06-01", 1),
        ("le mardi 31 mai au matin", "05-31", "05-31", 1),
        ("jeudi 26, un convoi", "05-26", "05-26", 1),
        ("12/03/2016", "03-12", "03-12", 1),
        ("le 4 févr. dernier", "02-04", "02-04", 1),
        ("lundi", "05-30", "05-30", 1),
        ("lundi dernier", "05-30", "05-30", 1),
        ("mercredi dernier", "05-25", "05-25", 1),
        ("ce mardi matin", "05-31", "05-31", 1),
        ("vendredi au petit matin", "05-27", "05-27", 1),
        ("dans la soirée de lundi", "05-30", "05-30", 1),
        ("vendredi de la semaine dernière", "05-27", "05-27", 1),
        ("le vendredi suivant", "05-13", "05-13", 1),
        ("hier en fin d'après-midi", "05-31", "05-31", 1),
        ("avant-hier", "05-30", "05-30", 1),
        ("aujourd’hui", "06-01", "06-01", 1),
        ("cette nuit", "05-31", "06-01", 2),
        ("la veille au soir", "05-11", "05-11", 1),
        ("le lendemain", "05-13", "05-13", 1),
        ("le surlendemain", "05-14", "05-14", 1),
        ("ce jour-là", "05-12", "05-12", 1),
        ("deux jours plus tard", "05-14", "05-14", 1),
        ("une semaine auparavant", "05-05", "05-05", 1),
        ("il y a trois jours", "05-29", "05-29", 1),
        ("dans la nuit du 12 au 13 mai", "05-12", "05-13", 2),
        ("dans la nuit du 31 mai au 1er juin", "05-31", "06-01", 2),
        ("dans la nuit de jeudi à vendredi", "05-26", "05-27", 2),
        ("les 3 et 4 mai", "05-03", "05-04", 2),
        ("entre le 3 et le 5 mai", "05-03", "05-05", 2),
        ("la semaine dernière", "05-23", "05-29", 3),
        ("le week-end dernier", "05-28", "05-29", 2),
        ("le mois dernier", "05-01", "05-31", 4),
        ("le mois suivant", "06-01", "06-30", 4),
        ("début mars", "03-01", "03-10", 4),
        ("à la mi-mars", "03-11", "03-20", 4),
        ("fin mars", "03-21", "03-31", 4),
        ("en mars", "03-01", "03-31", 4),
        ("au mois d'avril", "04-01", "04-30", 4),
        ("Le 19, dans le nord,", "05-19", "05-19", 1),
        ("le dernier samedi de mai", "05-28", "05-28", 1),
    ],
)
def test_french_dates(text: str, first: str, last: str, precision: int) -> None:
    assert _read(text, "fr") == (first, last, precision)


@pytest.mark.parametrize("text", ["vendredi 12 soldats", "les lundis", "le 12e bataillon", "un an de prison"])
def test_french_words_that_are_no_more_than_they_are(text: str) -> None:
    assert [m.kind for m in find_dates(text, "fr") if m.kind == "day" and m.month is None] == []


def test_french_roles() -> None:
    text = "depuis mars 2013, jusqu'au 30 juin 2022, d'ici au 1er juillet 2023, à partir du 2 mai 2021"
    assert [m.role for m in find_dates(text, "fr")] == ["since", "until", "by", "since"]


_FRENCH = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip


@given(st.dates(date(1948, 1, 1), date(2030, 12, 31)))
def test_a_day_written_in_french_is_read_back(day: date) -> None:
    number = "1er" if day.day == 1 else str(day.day)
    (mention,) = find_dates(f"le {number} {_FRENCH[day.month - 1]} {day.year}", "fr")
    assert resolve_date(mention, None) == (DateRange.of_day(day), "stated")


def _settle(text: str, lang: str = "en") -> list[str]:
    published = (PUBLISHED, PUBLISHED)
    dates = settle_years(find_dates(text, lang), fold(text), lang, published)
    found = (resolve_date(m, published) for m in dates)
    return [f[0].start.isoformat() for f in found if f is not None]


def test_a_year_that_stands_over_days() -> None:
    text = "2013\n\n6 March - A convoy is held.\n\n2014\n\n28 August - A post is overrun.\n"
    assert _settle(text) == ["2013-03-06", "2014-08-28"]


def test_a_month_that_stands_over_days() -> None:
    assert _settle("Chronologie\n\nMars 2014\n\nUn convoi est attaqué le 22.\n", "fr")[-1] == "2014-03-22"


def test_days_in_order_are_of_one_year() -> None:
    text = "Losses:\n- 26 January: one man is shot.\n- 3 April: a base burns.\n- 15 November: seven die.\n"
    assert _settle(text) == ["2015-01-26", "2015-04-03", "2015-11-15"]

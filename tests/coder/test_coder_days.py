"""What a date is the date of: the attack, what was said of it, a death of wounds, a funeral."""

from __future__ import annotations

from datetime import date

import pytest

from casque.coder.days import choose_date, find_death_day
from casque.coder.drafts import Reading
from casque.coder.parsing import parse_text
from casque.model import DateRange, Span

PUBLISHED = date(2016, 6, 1)  # a Wednesday


def _read(text: str, lang: str) -> Reading:
    days = (PUBLISHED, PUBLISHED)
    return Reading(parse_text(text, lang), days, (), (), (), frozenset(), frozenset(), True)


def _choose(text: str, lang: str, previous: DateRange | None = None) -> tuple[str | None, str | None]:
    reading = _read(text, lang)
    reading.last_date = previous
    when, spoken, _ = choose_date(reading, Span(0, len(text)), [])
    return (
        when.range.start.isoformat()[5:] if when else None,
        spoken.range.start.isoformat()[5:] if spoken else None,
    )


@pytest.mark.parametrize(
    ("text", "attack", "spoken"),
    [
        ("Gunmen killed two soldiers on Sunday, the mission said on Monday.", "05-29", "05-30"),
        ("On Monday the mission said that two soldiers had been killed on Sunday.", "05-29", "05-30"),
        ("The Council on Tuesday condemned the killing of a peacekeeper.", None, "05-31"),
        ("The Council condemned Sunday's riot on Tuesday.", "05-29", "05-31"),
        ("A statement issued in Bamako on Tuesday spoke of two dead.", None, "05-31"),
        ("UNIFIL said a patrol was caught at about nine on Saturday by a large group.", "05-28", None),
        ("On Friday, officials said, two men were shot.", "05-27", None),
        ("Three had been reported dead on Friday.", None, "05-27"),
        ("The dead were buried on Tuesday.", None, None),
        ("The mandate was extended on 5 May until 30 June.", None, None),
        ("It was the worst loss since 2 May, when six men were shot.", "05-02", None),
        ("Their convoy was hit Monday near the river.", "05-30", None),
        ("BAMAKO, May 31 (Agencies) - A convoy was hit overnight near the river.", "05-31", None),
    ],
)
def test_english_days(text: str, attack: str | None, spoken: str | None) -> None:
    assert _choose(text, "en") == (attack, spoken)


@pytest.mark.parametrize(
    ("text", "attack", "spoken"),
    [
        ("Deux soldats ont été tués dimanche, a annoncé lundi la mission.", "05-29", "05-30"),
        ("La mission a annoncé lundi que deux soldats avaient été tués dimanche.", "05-29", "05-30"),
        ("Le Conseil a condamné mardi la mort d'un Casque bleu.", None, "05-31"),
        ("Selon un communiqué publié mardi, deux hommes sont morts.", None, "05-31"),
        ("Vendredi, vers 6 heures, une patrouille est tombée dans une embuscade.", "05-27", None),
        ("L'attaque de samedi a été revendiquée lundi par un groupe armé.", "05-28", "05-30"),
        ("Un obus s'est abattu sur le camp dans la nuit de jeudi à vendredi.", "05-26", None),
        ("Les obsèques ont eu lieu mardi.", None, None),
        ("Bangui, 31 mai – Un soldat est mort dans la nuit de jeudi à vendredi.", "05-26", None),
        ("Kidal (Mali), lundi - Un soldat est mort dimanche.", "05-29", None),
    ],
)
def test_french_days(text: str, attack: str | None, spoken: str | None) -> None:
    assert _choose(text, "fr") == (attack, spoken)


@pytest.mark.parametrize(
    ("text", "lang", "death"),
    [
        ("A sixth soldier died of his wounds on 24 May.", "en", date(2016, 5, 24)),
        ("He died on Sunday of the wounds he received the night before.", "en", date(2016, 5, 29)),
        ("Il a succombé à ses blessures lundi.", "fr", date(2016, 5, 30)),
        ("He died of injuries suffered in Friday's raid.", "en", None),
    ],
)
def test_days_of_later_deaths(text: str, lang: str, death: date | None) -> None:
    assert find_death_day(_read(text, lang), Span(0, len(text))) == death


def test_the_wound_is_dated_from_the_death() -> None:
    assert _choose("He died on Sunday of the wounds he received the night before.", "en")[0] == "05-28"


def test_a_day_after_another_attack() -> None:
    told = DateRange.of_day(date(2016, 5, 20))
    assert _choose("It came three days after a patrol was shot at.", "en", told)[0] == "05-17"
    assert _choose("Three days after the raid a patrol was shot at.", "en", told)[0] == "05-23"

"""Places and missions as English and French texts say them: nearness, lines, units, parts, and what is no place."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.coder.lang import load_language
from casque.coder.missions import MissionMention, choose_mission, find_missions
from casque.coder.parsing import parse_text
from casque.coder.places import PlaceMention, find_datelines, find_places
from casque.model import DateRange, Span

MALI = frozenset({"ML"})
AFRICA = frozenset({"ML", "CF", "CD", "SD", "SS"})


def read(text: str, lang: str, countries: frozenset[str] = AFRICA) -> list[PlaceMention]:
    parsed = parse_text(text, lang)
    mentions = find_places(parsed, Span(0, len(text)), countries, countries, find_datelines(parsed))
    for mention in mentions:
        assert mention.place.span is not None
        assert mention.place.text == mention.place.span.read(text)
    return mentions


def name_first(text: str, lang: str, countries: frozenset[str] = AFRICA) -> tuple[str, int] | None:
    mentions = read(text, lang, countries)
    return (mentions[0].place.name, mentions[0].place.precision) if mentions else None


@pytest.mark.parametrize(
    ("words", "name", "precision"),
    [
        ("in Gao", "Gao", 1),
        ("15 km north of Aguelhok", "Aguelhok", 2),
        ("some twenty-five kilometres to the east of the town of Ansongo", "Ansongo", 2),
        ("two hours' drive from Tessalit", "Tessalit", 2),
        ("on the outskirts of Bria", "Bria", 2),
        ("outside the mining town of Bambari", "Bambari", 2),
        ("in the vicinity of Menaka", "Ménaka", 2),
        ("in the Beni area", "Beni", 2),
        ("near the Congolese town of Beni", "Beni", 2),
        ("between Timbuktu and Goundam", "Timbuktu", 5),
        ("on the road from Gao to Kidal", "Gao", 5),
        ("on the Douentza-Boni axis", "Douentza", 5),
        ("along the highway linking Sevare and Douentza", "Sévaré", 5),
        ("on its way from Gao to Ansongo", "Gao", 5),
        ("in the Kidal region", "Kidal", 4),
        ("in the prefecture of Basse-Kotto", "Basse-Kotto", 4),
        ("in Rutshuru territory", "Rutshuru", 3),
        ("in Menaka town", "Ménaka", 1),
        ("in the north of Timbuktu", "Timbuktu", 1),
        ("in northern Mali", "northern Mali", 5),
        ("in the PK5 district of Bangui", "Bangui", 1),
        ("in the village of Mbazoro, North Kivu", "Mbazoro", 1),
        ("close to the village of Mbazoro", "Mbazoro", 2),
    ],
)
def test_english_places(words: str, name: str, precision: int) -> None:
    assert name_first(f"Gunmen attacked a UN patrol {words} on Monday.", "en") == (name, precision)


@pytest.mark.parametrize(
    ("words", "name", "precision"),
    [
        ("à Gao", "Gao", 1),
        ("à une quinzaine de kilomètres au nord d'Aguelhok", "Aguelhok", 2),
        ("à 25 km à l'est de la ville d'Ansongo", "Ansongo", 2),
        ("à environ 7,5 km de Bria", "Bria", 2),
        ("à quelques kilomètres de Tessalit", "Tessalit", 2),
        ("près de Bambari", "Bambari", 2),
        ("non loin de la localité minière de Bakouma", "Bakouma", 2),
        ("aux abords de Ménaka", "Ménaka", 2),
        ("dans les environs immédiats de Bangassou", "Bangassou", 2),
        ("à la sortie nord de Kaga-Bandoro", "Kaga-Bandoro", 2),
        ("dans le secteur de Bocaranga", "Bocaranga", 2),
        ("au sud-est de Birao", "Birao", 2),
        ("entre Tombouctou et Goundam", "Timbuktu", 5),
        ("sur l'axe Douentza-Boni", "Douentza", 5),
        ("sur la route reliant Gao à Kidal", "Gao", 5),
        ("sur le tronçon Sévaré – Douentza", "Sévaré", 5),
        ("sur la route de Bourem", "Bourem", 5),
        ("dans la région de Kidal", "Kidal", 4),
        ("dans la préfecture de la Basse-Kotto", "Basse-Kotto", 4),
        ("dans la province du Nord-Kivu", "North Kivu", 4),
        ("dans le territoire de Rutshuru", "Rutshuru", 3),
        ("dans le village de Mbazoro, territoire de Beni, au Nord-Kivu", "Mbazoro", 1),
        ("dans la localité de Mbazoro", "Mbazoro", 1),
        ("à Mbazoro", "Mbazoro", 1),
        ("en plein centre de Bangui", "Bangui", 1),
        ("dans le nord de Tombouctou", "Timbuktu", 1),
        ("dans le nord du Mali", "northern Mali", 5),
        ("dans l'est de la République démocratique du Congo", "eastern Democratic Republic of the Congo", 5),
        ("dans le nord malien", "northern Mali", 5),
    ],
)
def test_french_places(words: str, name: str, precision: int) -> None:
    assert name_first(f"Des hommes armés ont attaqué lundi une patrouille de l'ONU {words}.", "fr") == (
        name,
        precision,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Les blessés ont été évacués par hélicoptère vers l'hôpital de Gao.",
        "Le porte-parole de la mission à Bamako a condamné l'attaque.",
        "Le convoi se rendait à Kidal.",
        "Joint depuis Bangui, un officier a confirmé l'attaque.",
        "Le gouvernement du Mali a salué leur sacrifice.",
        "BAMAKO, 14 janvier 2021 (AFP) - Une attaque a eu lieu.",
        "Bangui, le 3 mai 2017 - Une attaque a eu lieu.",
    ],
)
def test_what_is_no_place_of_attack_in_french(text: str) -> None:
    assert [m.place.name for m in read(text, "fr") if m.rank < 40] == []


@pytest.mark.parametrize(
    "text",
    [
        "The wounded were flown to a hospital in Gao.",
        "A spokesman in Bamako condemned the attack.",
        "The government of Mali praised their sacrifice.",
        "BAMAKO, Jan 14 (Reuters) - An attack took place.",
        "Bangui, 3 May 2017",
    ],
)
def test_what_is_no_place_of_attack_in_english(text: str) -> None:
    assert [m.place.name for m in read(text, "en") if m.rank < 40] == []


@pytest.mark.parametrize(
    ("lang", "text", "name", "precision"),
    [
        ("en", "The convoy had left Ansongo. Ten kilometres short of the town it hit a mine.", "Ansongo", 2),
        ("fr", "Le convoi avait quitté Ansongo. À 10 km de cette ville, il a sauté sur une mine.", "Ansongo", 2),
    ],
)
def test_the_town_is_the_one_named_before(lang: str, text: str, name: str, precision: int) -> None:
    parsed = parse_text(text, lang)
    found = find_places(parsed, Span(text.index(". ") + 2, len(text)), MALI, MALI)
    assert [(m.place.name, m.place.precision) for m in found] == [(name, precision)]


def test_an_unknown_place_lies_in_the_country_of_the_text_and_has_no_position() -> None:
    (mention,) = read("Une patrouille de l'ONU a été attaquée dans le village de Tinzabou.", "fr", MALI)
    assert (mention.place.country, mention.place.lat, mention.place.lon) == ("ML", None, None)


def test_of_namesakes_the_country_spoken_of_decides() -> None:
    for country in ("ML", "TL"):
        (mention,) = read("A UN patrol was attacked in Dili.", "en", frozenset({country}))
        assert mention.place.country == country


def test_a_place_outside_the_missions_named_counts_where_its_country_is_named_beside_it() -> None:
    text = "In the Democratic Republic of the Congo a peacekeeper was killed near Lulimba."
    assert [m.place.name for m in read(text, "en", MALI)][:1] == ["Lulimba"]
    assert read("A peacekeeper was killed near Lulimba.", "en", MALI) == []


@pytest.mark.parametrize(
    ("lang", "text", "country", "day", "mission"),
    [
        ("en", "UN peacekeepers in Congo were attacked.", None, date(2005, 2, 25), "MONUC"),
        ("en", "UN peacekeepers in Congo were attacked.", None, date(2017, 12, 7), "MONUSCO"),
        ("fr", "La mission de l'ONU en Centrafrique a perdu un homme.", None, date(2018, 4, 3), "MINUSCA"),
        ("fr", "Les casques bleus au Liban ont été visés.", None, date(2024, 10, 10), "UNIFIL"),
        ("fr", "La Finul a été visée.", "LB", date(2011, 12, 9), "UNIFIL"),
        ("fr", "Un observateur de l'ONUST a été blessé.", "LB", date(2011, 12, 9), "UNTSO"),
        ("fr", "La MINUAD et la FISNUA ont été visées.", "SD", date(2013, 7, 13), "UNAMID"),
        ("en", "Peacekeepers were attacked.", "SO", date(1993, 6, 5), "UNOSOM II"),
        ("en", "Peacekeepers were attacked.", "SS", date(2013, 4, 9), "UNMISS"),
        ("fr", "Des casques bleus ont été tués.", "RW", date(1994, 4, 7), "UNAMIR"),
        ("en", "The MONUSCO of today came later.", "CD", date(2003, 5, 1), "MONUC"),
        ("en", "Peacekeepers were attacked.", "CH", date(2013, 4, 9), None),
    ],
)
def test_missions(lang: str, text: str, country: str | None, day: date, mission: str | None) -> None:
    found = choose_mission(find_missions(parse_text(text, lang)), Span(0, len(text)), country, DateRange(day, day, 1))
    assert (found.acronym if isinstance(found, MissionMention) else found) == mission


def test_of_missions_that_shared_a_country_the_place_decides() -> None:
    day = DateRange(date(2012, 5, 1), date(2012, 5, 1), 1)
    for town, mission in (("Abyei", "UNISFA"), ("Nyala, South Darfur", "UNAMID")):
        text = f"A patrol was attacked in {town}."
        place = read(text, "en", frozenset({"SD"}))[0].place
        assert choose_mission((), Span(0, len(text)), "SD", day, place) == mission


def test_french_has_the_patterns_of_places_that_english_has() -> None:
    from casque.coder.lang.en_locating import LOCATING_PATTERNS
    from casque.coder.lang.fr_places import PLACE_PATTERNS

    assert set(LOCATING_PATTERNS) <= set(PLACE_PATTERNS)
    assert set(PLACE_PATTERNS) <= set(load_language("fr").patterns)


@given(st.text(alphabet="dans le nord de Gao à Kidal, près d' entre et 15 km Mali-.\n", max_size=120))
def test_spans_are_true_whatever_the_text(text: str) -> None:
    for lang in ("en", "fr"):
        read(text, lang)


def test_an_aircraft_shot_down_over_a_region_fell_there() -> None:
    text = "A helicopter of the mission in Georgia was shot down over the Kodori gorge."
    parsed = parse_text(text, "en")
    found = find_places(parsed, parsed.sentences[0].span, frozenset({"GE"}), frozenset({"GE"}), [])
    assert "Kodori Gorge" in {m.place.name for m in found}
    text = "A helicopter of the mission in Georgia flew over the Kodori gorge."
    parsed = parse_text(text, "en")
    assert find_places(parsed, parsed.sentences[0].span, frozenset({"GE"}), frozenset({"GE"}), []) == []

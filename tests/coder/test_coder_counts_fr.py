"""French casualties, as single clauses say them; every sentence is our own."""

from __future__ import annotations

import pytest

from casque.coder.casualties import find_casualties
from casque.coder.numerals import find_numbers, read_number
from casque.coder.parsing import parse_text

Told = tuple[str, str | None, int | None, str | None]


def _read(text: str) -> list[Told]:
    parsed = parse_text(text, "fr")
    return [
        (c.outcome, c.role, c.count.best if c.count else None, c.nationality)
        for s in parsed.sentences
        for c in find_casualties(parsed, s.span)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Quatre Casques bleus tchadiens ont été tués et cinq autres grièvement blessés à Kidal.",
         [("killed", "un:", 4, "TCD"), ("injured", None, 5, None)]),
        ("Une mine a tué deux soldats de la MINUSMA et en a blessé trois autres.",
         [("killed", "?:military", 2, None), ("injured", None, 3, None)]),
        ("Le piège a coûté la vie à deux Casques bleus originaires du Togo.", [("killed", "un:", 2, "TGO")]),
        ("Le bilan est de trois morts et d'une dizaine de blessés.",
         [("killed", None, 3, None), ("injured", None, 10, None)]),
        ("Deux militaires du contingent bangladais ont perdu la vie.", [("killed", "?:military", 2, "BGD")]),
        ("La mort de trois Casques bleus togolais et d'un policier sénégalais a été annoncée.",
         [("killed", "un:", 3, "TGO"), ("killed", "?:police", 1, "SEN")]),
        ("Cinq Casques bleus tués au Mali, dont deux Tchadiens et un Nigérien.",
         [("killed", "un:", 5, None), ("killed", "un:", 2, "TCD"), ("killed", "un:", 1, "NER")]),
        ("L'embuscade dans laquelle ont péri deux Casques bleus rwandais remonte à mardi.",
         [("killed", "un:", 2, "RWA")]),
        ("Trois observateurs militaires ont été enlevés et un interprète est porté disparu.",
         [("abducted", "un:military_observer", 3, None), ("missing", "?:", 1, None)]),
        ("L'attaque n'a pas fait de victimes.", [("killed", "un:", 0, None), ("injured", "un:", 0, None)]),
        ("Aucun Casque bleu n'a été blessé.", [("injured", "un:", 0, None)]),
        ("Neuf soldats de la paix nigériens sont tombés dans une embuscade.", []),
        ("La bombe a emporté trois de nos militaires et en a atteint sept.",
         [("killed", "?:military", 3, None), ("injured", None, 7, None)]),
        ("Sur les douze hommes partis au petit matin, quatre n'en reviennent pas.", [("killed", None, 4, None)]),
        ("Un sergent népalais s'est éteint à l'hôpital de niveau II.", [("killed", "?:military", 1, "NPL")]),
        ("La mort, vendredi à l'aube, d'un policier sénégalais a été confirmée.", [("killed", "?:police", 1, "SEN")]),
        ("Deux gardiens et un chauffeur y sont restés.", [("killed", "?:", 2, None), ("killed", "?:", 1, None)]),
        ("Un Casque bleu, dont l'état est jugé critique, a été opéré.", [("injured", "un:", 1, None)]),
        ("Un lieutenant ghanéen avait reçu deux balles.", [("injured", "?:military", 1, "GHA")]),
        ("Les six passagers de l'appareil disparu mercredi sont morts.", [("killed", "?:", 6, None)]),
        ("Elle en déplore huit, tous rwandais, tués dans la même nuit.", [("killed", None, 8, "RWA")]),
        ("Onze soldats et policiers ont été blessés.", [("injured", "?:military", 11, None)]),
        ("Trois des leurs ont péri, deux autres manquaient encore à l'appel.",
         [("killed", "?:", 3, None), ("missing", None, 2, None)]),
        ("Deux jeunes y ont laissé la vie.", [("killed", "civilian:", 2, None)]),
        ("Le bataillon a perdu quatre hommes.", [("killed", "?:", 4, None)]),
        ("Les corps de deux soldats pakistanais ont été retrouvés.", [("killed", "?:military", 2, "PAK")]),
        ("L'un des trois soldats blessés est mort dans la nuit.", [("killed", "?:military", 1, None)]),
        ("Quatre soldats ivoiriens ont été tués et trois portés disparus.",
         [("killed", "?:military", 4, "CIV"), ("missing", None, 3, "CIV")]),
        ("Un quatrième gendarme, gabonais celui-là, a été blessé.", [("injured", "?:police", 1, "GAB")]),
        ("Deux observateurs, un Danois et un Polonais, ainsi que leur chauffeur sénégalais, ont été tués.",
         [("killed", "?:military_observer", 2, None), ("killed", "?:military_observer", 1, "DNK"),
          ("killed", "?:military_observer", 1, "POL"), ("killed", "?:", 1, "SEN")]),
        ("Six autres soldats, dont quatre Marocains, y avaient été atteints par balle.",
         [("injured", "?:military", 6, None), ("injured", "?:military", 4, "MAR")]),
    ],
)  # fmt: skip
def test_french_clauses_say_who_was_hit(text: str, told: list[Told]) -> None:
    """Number, outcome, noun and nationality of every count of a clause."""
    assert _read(text) == told


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("vingt et un", 21), ("soixante-dix-sept", 77), ("quatre-vingt-douze", 92), ("deux cent trois", 203),
        ("mille deux cents", 1200), ("1 200", 1200), ("12.400", 12400), ("seize", 16), ("quatre vingts", 80),
        ("nonante-neuf", 99),
    ],
)  # fmt: skip
def test_french_numbers(words: str, value: int) -> None:
    """Numbers in words and digits have their value, in running text too."""
    assert read_number(words, "fr") == value
    (found,) = find_numbers(f"environ {words} soldats", lang="fr")
    assert (found.count.best, found.count.bound) == (value, "about")


@pytest.mark.parametrize("text", ["18 km de Gao", "à 9 heures", "la résolution 2640", "âgé de 24 ans", "en 2013"])
def test_what_counts_nothing_in_french(text: str) -> None:
    """Distances, hours, ages, years and resolutions are no counts."""
    assert find_numbers(text, lang="fr") == ()

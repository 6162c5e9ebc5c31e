"""English casualties, as single clauses say them; every sentence is our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.coder.casualties import find_casualties, find_elided
from casque.coder.parsing import parse_text

Told = tuple[str, str | None, int | None, str | None, bool]


def _read(text: str, lang: str = "en", outcome: str | None = None) -> list[Told]:
    parsed = parse_text(text, lang)
    return [
        (c.outcome, c.role, c.count.best if c.count else None, c.nationality, c.part)
        for s in parsed.sentences
        for c in (find_casualties(parsed, s.span) or (find_elided(parsed, s.span, outcome) if outcome else []))
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Four Togolese peacekeepers were killed and six wounded.",
         [("killed", "un:", 4, "TGO", False), ("injured", None, 6, "TGO", False)]),
        ("Two peacekeepers, one from Gabon and one from Togo, were killed.",
         [("killed", "un:", 2, None, False), ("killed", None, 1, "GAB", True), ("killed", None, 1, "TGO", True)]),
        ("The blast killed eight people: five Indian soldiers and three contractors.",
         [("killed", "unknown:", 8, None, False), ("killed", "?:military", 5, "IND", True),
          ("killed", "civilian:contractor", 3, None, True)]),
        ("Two members of a Nepalese police unit were killed.", [("killed", "?:police", 2, "NPL", False)]),
        ("A ceremony was held for the three Ghanaian soldiers who died on Friday.",
         [("killed", "?:military", 3, "GHA", False)]),
        ("Rescuers found seven dead among the attackers.", [("killed", "attacker:", 7, None, False)]),
        ("One dead and three wounded, all from Burkina Faso.",
         [("killed", None, 1, "BFA", False), ("injured", None, 3, "BFA", False)]),
        ("Nine peacekeepers, four of them Fijians, were hurt.",
         [("injured", "un:", 9, None, False), ("injured", "un:", 4, "FJI", True)]),
        ("Three observers and their driver were abducted.",
         [("abducted", "?:military_observer", 3, None, False), ("abducted", "?:", 1, None, False)]),
        ("Six peacekeepers were wounded, as was one of the raiders.",
         [("injured", "un:", 6, None, False), ("injured", "attacker:", 1, None, False)]),
        ("A peacekeeper, a Chadian, was killed.", [("killed", "un:", 1, "TCD", False)]),
        ("A Dane, a Pole and a Swede were killed.",
         [("killed", "?:", 1, "DNK", False), ("killed", "?:", 1, "POL", False), ("killed", "?:", 1, "SWE", False)]),
        ("UN peacekeeper killed near Bria", [("killed", "un:", 1, None, False)]),
        ("Men are accused of trying to kill three soldiers.", []),
        ("The mission has lost 15 peacekeepers, not 14.", [("killed", "un:", 15, None, False)]),
        ("A Togolese became the second peacekeeper to die in the valley.", [("killed", "un:", 1, "TGO", False)]),
        ("A Kenyan was shot, the first of the mission's troops to die there.", []),
        ("A Gambian sergeant was hit in the neck on the bridge.", [("killed", "?:military", 1, "GMB", False)]),
        ("A Gambian sergeant was shot in the chest and is in a critical condition.",
         [("injured", "?:military", 1, "GMB", False)]),
        ("Two policemen were shot in the legs.", [("injured", "?:police", 2, None, False)]),
        ("Four blue helmets required medical attention.", [("injured", "un:", 4, None, False)]),
        ("Seven soldiers were taken, and two observers are still being held.",
         [("abducted", "?:military", 7, None, False), ("abducted", "?:military_observer", 2, None, False)]),
        ("A corporal was hurt, and so was the cook, a civilian.",
         [("injured", "?:military", 1, None, False), ("injured", "civilian:", 1, None, False)]),
        ("A Malawian soldier died and two of his comrades were injured.",
         [("killed", "?:military", 1, "MWI", False), ("injured", "?:", 2, "MWI", False)]),
        ("All six people aboard a United Nations plane died.", [("killed", "?:", 6, None, False)]),
        ("All nine people aboard died: six passengers and a crew of three Ugandans.",
         [("killed", "?:", 9, None, False), ("killed", "unknown:", 6, None, True), ("killed", "?:", 3, "UGA", True)]),
        ("Two women serving as police officers were injured.", [("injured", "?:police", 2, None, False)]),
        ("The dead, two Chadians and a Togolese, were flown home.",
         [("killed", "?:", 2, "TCD", True), ("killed", "?:", 1, "TGO", True)]),
        ("Nobody was hurt.", [("injured", "un:", 0, None, False)]),
        ("There were no casualties.", [("killed", "un:", 0, None, False), ("injured", "un:", 0, None, False)]),
    ],
)  # fmt: skip
def test_english_clauses_say_who_was_hit(text: str, told: list[Told]) -> None:
    """Number, outcome, noun, nationality and part of every count of a clause."""
    assert _read(text) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "Two are Danes, one is a Pole.", [(2, "DNK"), (1, "POL")]),
        ("en", "One was Salvadoran, the other Cambodian.", [(1, "SLV"), (1, "KHM")]),
        ("en", "The other two were police officers, a Ghanaian and a Ugandan.", [(1, "GHA"), (1, "UGA")]),
        ("en", "Among the dead were three Malawians and a Tanzanian.", [(3, "MWI"), (1, "TZA")]),
        ("fr", "Il s'agit de deux Tchadiens et d'un Nigérien.", [(2, "TCD"), (1, "NER")]),
        ("fr", "L'un était salvadorien, l'autre cambodgien.", [(1, "SLV"), (1, "KHM")]),
        ("fr", "Parmi les blessés figurent quatre Japonais.", [(4, "JPN")]),
        ("en", "They were on patrol near the market.", []),
        ("fr", "Ils étaient en patrouille près du marché.", []),
    ],
)  # fmt: skip
def test_who_the_dead_were(lang: str, text: str, told: list[tuple[int, str]]) -> None:
    """Nationalities said of a count told before are parts of it."""
    found = _read(text, lang, "killed")
    assert [(count, nation) for _, _, count, nation, _ in found] == told
    assert all(part for *_, part in found)


@given(killed=st.integers(2, 90), injured=st.integers(2, 90), lang=st.sampled_from(["en", "fr"]))
def test_any_numbers_keep_their_outcomes(killed: int, injured: int, lang: str) -> None:
    """Whatever the numbers, the dead stay dead and the injured injured."""
    text = {
        "en": f"The ambush left {killed} peacekeepers dead and {injured} others wounded.",
        "fr": f"L'embuscade a fait {killed} morts et {injured} blessés parmi les Casques bleus.",
    }[lang]
    assert [(t[0], t[2]) for t in _read(text, lang)] == [("killed", killed), ("injured", injured)]

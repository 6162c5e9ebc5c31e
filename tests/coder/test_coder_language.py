"""Which language a text is in, and that a document says it."""

from __future__ import annotations

from datetime import date

import pytest

from casque.coder import code_text
from casque.coder.folding import fold
from casque.coder.language import find_language

_ENGLISH = (
    "Two soldiers of the force were killed on Tuesday when their vehicle hit a mine on the road to the north, and "
    "the mission said that it had sent a helicopter for the wounded."
)
_FRENCH = (
    "Deux soldats de la force ont été tués mardi quand leur véhicule a sauté sur une mine sur la route du nord, et "
    "la mission a dit qu'elle avait envoyé un hélicoptère pour les blessés."
)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (_ENGLISH, "en"),
        (_FRENCH, "fr"),
        (_FRENCH.upper(), "fr"),
        ("A UN peacekeeper was killed.", "en"),
        ("Un Casque bleu a été tué.", "fr"),
        ("", "en"),
        ("14 / 15", "en"),
        (_ENGLISH + " Its chief spoke of « un acte lâche ».", "en"),
        ("Dos soldados de la fuerza murieron el martes cuando su vehículo pisó una mina en la carretera del norte, "
         "según informó la misión, que envió un helicóptero para recoger a los heridos.", "es"),
    ],
)  # fmt: skip
def test_language(text: str, lang: str) -> None:
    assert find_language(fold(text)) == lang


def test_a_document_states_its_language() -> None:
    day = date(2016, 6, 1)
    assert code_text(_FRENCH, sha256="0" * 64, published=day).document.lang == "fr"
    assert code_text(_ENGLISH, sha256="0" * 64, published=day).document.lang == "en"
    assert code_text(_ENGLISH, sha256="0" * 64, published=day, lang="fr").document.lang == "fr"

"""French sentences and days of publication."""

from __future__ import annotations

import pytest

from casque.coder import code_text
from casque.coder.dates import find_dates
from casque.coder.publication import find_publication
from casque.coder.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("M. Diallo est arrivé. Mme Ba aussi.", ["M. Diallo est arrivé.", "Mme Ba aussi."]),
        (
            "Le Gal. Sow et le Cdt. Fall sont là. Ils parlent.",
            ["Le Gal. Sow et le Cdt. Fall sont là.", "Ils parlent."],
        ),
        ("« Nous restons. » La force est calme.", ["« Nous restons. »", "La force est calme."]),
        ("Il a dit : « C'est fini ! » Puis il est parti.", ["Il a dit : « C'est fini ! »", "Puis il est parti."]),
        ("Voir l'art. 4 du texte. Fin.", ["Voir l'art. 4 du texte.", "Fin."]),
        ("Le 3 janv. 2016, tout a changé. Rien depuis.", ["Le 3 janv. 2016, tout a changé.", "Rien depuis."]),
        ("Près de 3.500 soldats. Dix morts.", ["Près de 3.500 soldats.", "Dix morts."]),
        ("La force de l'O.N.U. Le bilan est lourd.", ["La force de l'O.N.U.", "Le bilan est lourd."]),
    ],
)
def test_french_sentences(text: str, sentences: list[str]) -> None:
    found = [s.span.read(text) for s in split_sentences(text, "fr")]
    assert [f.lstrip("« ") for f in found] == [s.lstrip("« ") for s in sentences]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("BAMAKO, 3 mars 2016 (AFP) – Un convoi a sauté.", "2016-03-03"),
        ("Un titre\n\nBamako, le 3 mars 2016\n\nUn convoi a sauté.", "2016-03-03"),
        ("Bamako, le 3 mars 2016 - Un convoi a sauté.", "2016-03-03"),
        ("Nations Unies, New York, 4 juin 2016\n\nLe Conseil a parlé.", "2016-06-04"),
        ("Un titre\nPublié le 12/03/2016 à 14h20\nUn convoi a sauté.", "2016-03-12"),
        ("Un titre\nPar Awa Ba, le 1er juin 2016\nUn convoi a sauté.", "2016-06-01"),
        ("Un titre\nMis à jour le : 5 févr. 2016 - 10:14\nUn convoi a sauté.", "2016-02-05"),
        ("Kidal (Mali), le 5 juin 2016 – Un convoi a sauté.", "2016-06-05"),
    ],
)
def test_french_publication(text: str, published: str) -> None:
    found = find_publication(text, find_dates(text, "fr"), lang="fr")
    assert (found.published, found.basis) == (published, "text")


@pytest.mark.parametrize(
    ("text", "mission"),
    [
        ("Deux soldats ghanéens de la Finul ont été tués lundi à Tyr par un obus.", "UNIFIL"),
        ("Un observateur de la Monug a été blessé par balle mardi à Soukhoumi.", "UNOMIG"),
        ("Trois soldats de la Forpronu ont été tués dans une embuscade près de Vitez.", "UNPROFOR"),
    ],
)
def test_a_french_acronym_alone_makes_a_text_relevant(text: str, mission: str) -> None:
    coded = code_text(text, sha256="0" * 64, lang="fr")
    assert [r.mission for r in coded.reports] == [mission]


def test_an_acronym_that_is_a_word_needs_a_capital() -> None:
    text = "Dix soldats moins deux, soit huit, ont été tués lundi à Goma, minus deux blessés."
    assert code_text(text, sha256="0" * 64, lang="fr").reports == ()

"""Running totals as agencies and missions word them, in both languages, and the counts of one attack."""

from __future__ import annotations

from datetime import date

import pytest

from casque.coder.claim_text import read_passages
from casque.coder.tolls import find_tolls

DAY = date(2021, 10, 25)


@pytest.mark.parametrize(
    ("lang", "text", "counts"),
    [
        ("en", "The attack took to 21 the number of UNIFIL soldiers who have died since 1978.", [21]),
        ("en", "With Monday's deaths, 14 peacekeepers have now lost their lives in South Sudan this year.", [14]),
        ("en", "MONUSCO has now recorded 30 deaths among its troops since January.", [30]),
        ("en", "Fifteen blue helmets died in Mali in 2018, against 21 the year before.", [15, 21]),
        ("en", "He is the 17th peacekeeper killed in the Central African Republic in 2017.", [17]),
        ("en", "The deaths bring UNAMID's losses to hostile fire to 38.", [38]),
        ("en", "So far, the operation has cost 72 UN soldiers their lives. UNAMID patrols go on.", [72]),
        ("en", "UNIFIL: 312 dead since 1978.", [312]),
        ("en", "The latest casualties raise to 50 the total killed since UNAMID deployed in 2008.", [50]),
        (
            "en",
            "Since its arrival in 2013 the mission has counted 103 killed and 372 wounded. MINUSMA said so.",
            [103, 372],
        ),
        ("en", "In all, 61 UN personnel were killed in malicious attacks in 2017.", [61]),
        ("en", "Over the past twelve months, 40 peacekeepers have died in attacks, most of them in Mali.", [40]),
        ("en", "MINUSMA has buried 88 of its men.", [88]),
        ("en", "Pakistan has lost 157 peacekeepers on UN missions, more than all but two other countries.", [157]),
        ("en", "Eleven of the dead were from Chad. The toll of MINUSMA since 2013 is 112.", [112]),
        ("en", "The number of blue helmets killed in Mali this year has climbed to nine.", [9]),
        ("en", "MINUSCA's toll for the year now stands at eleven.", [11]),
        ("en", "It was the sixth death of a MINUSCA soldier in two months.", [6]),
        ("en", "Until Sunday, 19 members of UNMISS had died in attacks.", [19]),
        ("en", "Nine UNMISS staff have been killed in the past six months.", [9]),
        ("en", "More than 4,200 men and women have died under the UN flag since 1948.", [4200]),
        ("en", "Between January and June, 17 peacekeepers were killed in the Congo.", [17]),
        ("en", "By the end of 1964 ONUC had lost 250 men, 126 of them in action.", [126, 250]),
        ("en", "That makes 12 peacekeepers killed in Darfur since the beginning of the year.", [12]),
        ("en", "Peacekeepers have been attacked often in Darfur: 27 have died since January 2008.", [27]),
        ("en", "The blast killed two peacekeepers from Togo near Douentza on Friday, the mission MINUSMA said.", []),
        ("en", "Five peacekeepers were killed and 20 wounded when a suicide bomber struck the UN camp in Kidal.", []),
        ("en", "The toll from the ambush on the UN convoy has risen to seven, MINUSMA said on Wednesday.", []),
        ("en", "Two UN soldiers have died of their wounds, bringing the number killed in the ambush to five.", []),
        ("fr", "L'attaque porte à 21 le nombre de soldats de la Finul morts depuis 1978.", [21]),
        ("fr", "Depuis le début de l'année, 14 Casques bleus ont été tués au Mali.", [14]),
        ("fr", "La MINUSMA a perdu 88 hommes depuis 2013.", [88]),
        ("fr", "Au total, 61 membres du personnel de l'ONU ont été tués dans des actes malveillants en 2017.", [61]),
        ("fr", "C'est le 17e Casque bleu tué en Centrafrique cette année.", [17]),
        ("fr", "Quelque 180 soldats de la paix sont morts au Mali depuis 2013, dont 70 Tchadiens.", [70, 180]),
        ("fr", "Le nombre de Casques bleus tués au Mali cette année s'élève désormais à neuf.", [9]),
        ("fr", "Plus de 4 200 Casques bleus sont morts en service depuis 1948.", [4200]),
        (
            "fr",
            "La mission a enregistré 103 morts et 372 blessés depuis son déploiement en 2013, selon la MINUSMA.",
            [103, 372],
        ),
        ("fr", "En 2018, onze Casques bleus ont péri au Mali, contre vingt et un en 2017.", [11, 21]),
        ("fr", "Au 31 août 2021, la MINUSMA comptait 255 morts dans ses rangs.", [255]),
        ("fr", "Le bilan de la MINUSCA pour l'année est maintenant de onze morts.", [11]),
        ("fr", "Le Tchad a perdu 70 soldats au sein de la MINUSMA.", [70]),
        ("fr", "Jusqu'à dimanche, 19 membres de la MINUSS avaient péri dans des attaques.", [19]),
        (
            "fr",
            "Au cours des douze derniers mois, 40 Casques bleus sont morts dans des attaques, la plupart au Mali.",
            [40],
        ),
        ("fr", "Cela fait douze Casques bleus tués au Darfour depuis le début de l'année.", [12]),
        ("fr", "Avec ces deux morts, la Monusco déplore 30 tués depuis janvier.", [30]),
        ("fr", "Entre janvier et juin, 17 Casques bleus ont été tués au Congo.", [17]),
        ("fr", "L'opération a déjà coûté la vie à 72 Casques bleus.", [72]),
        ("fr", "Les mines ont tué 76 Casques bleus au Mali depuis 2013.", [76]),
        ("fr", "Fin 1964, l'ONUC avait perdu 250 hommes, dont 126 au combat.", [126, 250]),
        ("fr", "Deux Casques bleus ont été tués vendredi près de Douentza, a annoncé la MINUSMA.", []),
        (
            "fr",
            "Cinq soldats de la MINUSMA ont été tués et vingt blessés dans un attentat-suicide contre le "
            "camp de Kidal.",
            [],
        ),
        ("fr", "Le bilan de l'embuscade est passé de cinq à six morts, selon la MINUSMA.", []),
    ],
)
def test_totals_are_found_and_counts_of_one_attack_are_not(lang: str, text: str, counts: list[int]) -> None:
    tolls = find_tolls(read_passages(text, (DAY, DAY), lang=lang))
    assert all(toll.text == toll.span.read(text) for toll in tolls)
    assert sorted(toll.count for toll in tolls) == counts

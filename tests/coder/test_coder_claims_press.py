"""Claims as agencies and missions word them, in both languages, and sentences that assert none."""

from __future__ import annotations

from datetime import date

import pytest

from casque.coder.claim_text import read_passages
from casque.coder.claims import find_claims

DAY = date(2021, 10, 25)


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("en", "MINUSMA is the most dangerous of the UN's missions.", ["superlative"]),
        ("en", "No mission has buried so many of its soldiers as MINUSMA.", ["superlative"]),
        ("en", "UNIFIL has lost more people than any other UN mission.", ["superlative"]),
        ("en", "UNAMID, then the biggest peacekeeping operation in the world, covered Darfur.", ["superlative"]),
        ("en", "The mission in Mali has the highest death toll of all current UN operations.", ["superlative"]),
        ("en", "It was the deadliest attack on UN peacekeepers in more than two decades.", ["record"]),
        (
            "en",
            "The ambush was the worst the mission had suffered since it arrived in 2007, UNAMID said.",
            ["record"],
        ),
        ("en", "It was the first time a UN helicopter had been shot down in the Congo, MONUSCO said.", ["record"]),
        ("en", "Never had UNMISS lost so many soldiers in one day.", ["record"]),
        ("en", "2013 was the bloodiest year for UN peacekeepers since 2000.", ["record"]),
        ("en", "The single heaviest loss in the history of MINUSMA came in October 2014.", ["record"]),
        ("en", "Attacks on UN convoys have become more frequent in recent months.", ["trend"]),
        ("en", "Attacks against peacekeepers in Mali rose by a third in 2019.", ["trend"]),
        ("en", "MINUSMA says ambushes of its patrols have doubled since January.", ["trend"]),
        ("en", "The number of attacks on MINUSCA fell last year.", ["trend"]),
        ("en", "MINUSCA fields 11,600 soldiers and 2,080 police.", ["strength"]),
        ("en", "The UN force of 12,000 troops in Lebanon, UNIFIL, watches the Blue Line.", ["strength"]),
        ("en", "UNIFIL's 10,500 peacekeepers come from 48 countries.", ["strength"]),
        ("en", "The Council authorised up to 17,000 troops for UNMISS.", ["strength"]),
        ("en", "MONUSCO has some 16,000 uniformed personnel in the country.", ["strength"]),
        ("en", "The Security Council extended the mandate of UNIFIL until 31 August 2022.", ["mandate"]),
        ("en", "The mandate of MINUSMA, which expires on 30 June, is under review.", ["mandate"]),
        ("en", "Resolution 2100 of 25 April 2013 set up MINUSMA.", ["mandate"]),
        ("en", "In resolution 2612 the Council renewed MONUSCO for a year.", ["mandate"]),
        ("en", "The Council voted on Friday to end MINUSMA's mandate.", ["mandate"]),
        ("en", "The ambush near Gao killed two soldiers of MINUSMA.", []),
        ("en", "MINUSMA condemned the attack in the strongest terms.", []),
        (
            "en",
            "Those responsible must be brought to justice, the Security Council said of the attack on MINUSMA.",
            [],
        ),
        ("fr", "La MINUSMA est la mission la plus meurtrière de l'ONU.", ["superlative"]),
        ("fr", "Aucune mission n'a enterré autant de soldats que la MINUSMA.", ["superlative"]),
        ("fr", "La MINUSMA est l'opération de l'ONU la plus dangereuse au monde.", ["superlative"]),
        ("fr", "La Minuad est alors la plus grande opération de maintien de la paix au monde.", ["superlative"]),
        (
            "fr",
            "C'est la mission qui a payé le plus lourd tribut de toutes les opérations de l'ONU, a dit la MINUSMA.",
            ["superlative"],
        ),
        ("fr", "C'est l'attaque la plus meurtrière contre des Casques bleus depuis vingt ans.", ["record"]),
        ("fr", "Il s'agit de la pire attaque subie par la MINUSMA depuis son déploiement en 2013.", ["record"]),
        (
            "fr",
            "C'est la première fois qu'un hélicoptère de l'ONU est abattu au Congo, selon la Monusco.",
            ["record"],
        ),
        ("fr", "Jamais la MINUSS n'avait perdu autant de soldats en un seul jour.", ["record"]),
        ("fr", "L'année 2013 a été la plus meurtrière pour les Casques bleus depuis 2000.", ["record"]),
        ("fr", "Les attaques contre les Casques bleus se multiplient depuis plusieurs mois.", ["trend"]),
        ("fr", "Les attaques contre la MINUSMA ont augmenté d'un tiers en 2019.", ["trend"]),
        (
            "fr",
            "Le Conseil s'inquiète de la multiplication des attaques contre les Casques bleus au Mali.",
            ["trend"],
        ),
        ("fr", "Les attaques contre la MINUSCA ont diminué l'an dernier.", ["trend"]),
        ("fr", "La MINUSCA compte 11 600 soldats et 2 080 policiers.", ["strength"]),
        ("fr", "Forte de 12 000 hommes, la MINUSCA protège les civils.", ["strength"]),
        ("fr", "Les 10 500 Casques bleus de la Finul viennent de 48 pays.", ["strength"]),
        ("fr", "Le Conseil a autorisé jusqu'à 17 000 soldats pour la MINUSS.", ["strength"]),
        ("fr", "Le Conseil de sécurité a prorogé le mandat de la MINUSMA jusqu'au 30 juin 2022.", ["mandate"]),
        ("fr", "Le mandat de la MINUSMA expire le 30 juin.", ["mandate"]),
        ("fr", "Par sa résolution 2100 du 25 avril 2013, le Conseil a créé la MINUSMA.", ["mandate"]),
        ("fr", "Le mandat de la Monusco a été renouvelé pour un an.", ["mandate"]),
        ("fr", "Le Conseil a mis fin vendredi au mandat de la MINUSMA.", ["mandate"]),
        ("fr", "L'embuscade près de Gao a tué deux soldats de la MINUSMA.", []),
        ("fr", "La MINUSMA a condamné l'attaque avec la plus grande fermeté.", []),
    ],
)
def test_claims_are_found_by_kind(lang: str, text: str, kinds: list[str]) -> None:
    claims = find_claims(read_passages(text, (DAY, DAY), lang=lang))
    assert all(claim.text == claim.span.read(text) for claim in claims)
    assert [claim.kind for claim in claims] == kinds

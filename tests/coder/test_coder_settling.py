"""Settled values: what the sentences around an attack give it, in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from casque.coder import code_text
from casque.model import Report

PUBLISHED = date(2019, 3, 20)


def _read(text: str, lang: str) -> tuple[Report, ...]:
    return code_text(text, sha256="d" * 64, published=PUBLISHED, lang=lang).reports


UNITS = [
    ("en", "On 12 March 2019 a patrol of the Rwandan battalion of the UN mission in the Central African Republic "
     "(MINUSCA) was ambushed near Bria. Two peacekeepers were killed and one was wounded."),
    ("fr", "Le 12 mars 2019, une patrouille du bataillon rwandais de la mission de l'ONU en Centrafrique (MINUSCA) "
     "est tombée dans une embuscade près de Bria. Deux Casques bleus ont été tués et un autre blessé."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), UNITS)
def test_the_unit_hit_gives_the_victims_their_nationality(lang: str, text: str) -> None:
    (report,) = _read(text, lang)
    assert {c.nationality for c in report.casualties if c.group == "un"} == {"RWA"}
    assert report.target == "patrol"
    assert "ambush" in report.attack_types


FOLLOWING = [
    ("en", "A convoy of MINUSMA was hit by a roadside bomb near Douentza in central Mali on 10 March 2019. The blast "
     "killed three peacekeepers from Burkina Faso.\n\nThe group JNIM claimed responsibility for the attack."),
    ("fr", "Un convoi de la MINUSMA a été touché par une bombe artisanale près de Douentza, au centre du Mali, le 10 "
     "mars 2019. L'explosion a tué trois Casques bleus burkinabè.\n\nLe JNIM a revendiqué l'attaque."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), FOLLOWING)
def test_what_follows_an_attack_belongs_to_it(lang: str, text: str) -> None:
    (report,) = _read(text, lang)
    killed = report.total("killed")
    assert killed is not None
    assert killed.best == 3
    assert report.date is not None
    assert report.date.range.start == date(2019, 3, 10)
    assert report.place is not None
    assert report.place.name == "Douentza"
    assert ("jnim", "claimed") in {(a.actor, a.basis) for a in report.attributions}


def test_every_value_points_at_its_words() -> None:
    for lang, text in (*UNITS, *FOLLOWING):
        for report in _read(text, lang):
            assert all(e.span is not None and e.span.read(text) == e.quote for e in report.evidence)

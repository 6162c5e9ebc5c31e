"""The MUC-4 template metric of the benchmark."""

from __future__ import annotations

import pytest
from bench.coder.muc4_metric import Fill, Filled, Score, match_days, match_places, match_strings, score_document


@pytest.mark.parametrize(
    ("right", "given", "credit"),
    [
        ("30 DEC 89", "30 DEC 89", 1.0),
        ("- 04 MAR 90", "03 MAR 90", 0.5),
        ("- 04 MAR 90", "05 MAR 90", 0.0),
        ("01 JAN 90 - 04 JAN 90", "04 JAN 90", 0.5),
    ],
)
def test_days(right: str, given: str, credit: float) -> None:
    assert match_days(right, given) == credit


def test_places_and_strings() -> None:
    assert match_places("PERU: LIMA (CITY)", "PERU: LIMA (CITY)") == 1.0
    assert match_places("PERU: LIMA (CITY)", "PERU") == 0.5
    assert match_places("PERU", "CHILE") == 0.0
    assert match_strings("THE FOUR PEASANTS", "PEASANTS") == 1.0
    assert match_strings("MINISTER OF TRADE", "TRADE MINISTER") == 1.0
    assert match_strings("BLUE CAR", "BLUE HOUSE") == 0.5


def _filled(optional: bool = False, **slots: str) -> Filled:
    return Filled({n: (Fill((v,)),) for n, v in slots.items()}, optional)


def test_templates_are_paired_for_the_best_score_and_the_rest_is_missing_or_spurious() -> None:
    key = [_filled(incident_type="ATTACK", incident_date="01 JAN 90"), _filled(incident_type="BOMBING")]
    answer = [_filled(incident_type="ATTACK", incident_date="01 JAN 90"), _filled(incident_type="ARSON")]
    score = Score()
    score_document(score, key, answer, ("incident_type", "incident_date"))
    assert score.templates.figures == (50.0, 50.0, 50.0)
    assert score.slots["incident_date"].figures == (100.0, 100.0, 100.0)


def test_an_optional_template_counts_only_where_it_is_answered() -> None:
    score = Score()
    score_document(score, [_filled(optional=True, incident_type="ATTACK")], [], ("incident_type",))
    assert score.slots["incident_type"].possible == 0

"""Claims that leave words out: headless strengths, ends of mandates, losses never before seen, places in a list."""

from __future__ import annotations

from datetime import date

import pytest

from casque.coder.claim_text import read_passages
from casque.coder.claims import find_claims
from casque.model import Claim

DAY = date(2023, 6, 12)


def read(text: str) -> tuple[Claim, ...]:
    claims = find_claims(read_passages(text, (DAY, DAY)))
    assert all(claim.text == claim.span.read(text) for claim in claims)
    return claims


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Never before had the UN lost so many in one day in Congo.", "record"),
        (
            "Not since December, when a camp was overrun, has the mission suffered so badly. MONUSCO said so.",
            "record",
        ),
        ("The peacekeepers of MINUSMA spoke of an assault without precedent in the city.", "record"),
        ("They are the first Chinese to lose their lives with the operation. UNTAC confirmed it.", "record"),
        ("The year 2017 was the deadliest for peacekeepers in two decades.", "record"),
        ("No UN operation has lost more people to violence than MINUSMA.", "superlative"),
        ("The mission in Mali, MINUSMA, heads the list with 14 deaths.", "superlative"),
        ("The Council extended the mandate of UNAMID, the largest UN peacekeeping mission.", "superlative"),
        ("MINUSMA's mandate runs out at the end of the month.", "mandate"),
        ("The junta asked MINUSMA to go; it must be out by 31 December.", "mandate"),
        ("Observers note the growing use of explosives against peacekeepers of MINUSCA.", "trend"),
        ("MINUSMA grew to some 13,500 troops.", "strength"),
        ("UNMIS is thin on the ground. It has about 9,000 and not one helicopter.", "strength"),
        ("MINUSMA counts its losses. It has about 13,000 men and women in the field.", "strength"),
        ("Some 95,000 soldiers, police and civilians serve in 13 UN missions.", "strength"),
        ("The council must decide on the peacekeeping mission, more than 15,000 strong by one count.", "strength"),
    ],
)
def test_claims_in_other_words(text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in read(text)}


def test_the_end_of_a_mandate_has_a_day_and_no_decision() -> None:
    (claim,) = read("MINUSMA's mandate expires on 30 June.")
    assert (claim.kind, claim.decision, claim.until) == ("mandate", None, "2023-06-30")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bangladesh provides more peacekeepers than any other nation.", "superlative"),
        ("Nobody of UNIFIL was killed since a wave of incidents last year.", "trend"),
        ("It was the third attack on UNIFIL since it grew.", "trend"),
        ("The army has 12,000 soldiers in the area. MINUSMA keeps away.", "strength"),
        ("177 members of MINUSMA have been killed in hostile acts since 2013.", "record"),
    ],
)
def test_what_is_no_claim(text: str, kind: str) -> None:
    assert kind not in {claim.kind for claim in read(text)}

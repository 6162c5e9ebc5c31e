"""Aid workers as a second class of victims, in sentences of our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.coder.aid_means import name_means
from casque.coder.aid_workers import read_aid_incident

CASES = [
    ("Two national staff of an INGO were shot dead near their clinic.", (2, 0, 0), "Shooting"),
    ("One NGO driver was ambushed on the road and killed by gunmen.", (1, 0, 0), "Shooting"),
    ("Four male and one female INGO staff were kidnapped and held for a week.", (0, 0, 5), "Kidnapping"),
    ("An UNHCR employee was abducted from her home. Her body was found the next day.", (1, 0, 0), "Kidnap-killing"),
    ("One INGO nurse was wounded when a shell landed in the yard; three patients (not counted here) died.", (0, 1, 0),
     "Shelling"),
    ("A local NGO volunteer was beaten by youths during a food distribution.", (0, 1, 0), "Bodily assault"),
    ("One Red Cross worker was injured in an air strike and later died of his wounds.", (1, 0, 0),
     "Aerial bombardment"),
    ("Three INGO staff, one international and two national, were kidnapped by armed men.", (0, 0, 3), "Kidnapping"),
    ("Two agency trucks hit a landmine and one contracted driver was injured.", (0, 1, 0), "Landmine"),
    ("Two staff of a national NGO were arrested and held in custody.", (0, 0, 0), "Detention/arrest"),
    ("One humanitarian worker was killed in the capital.", (1, 0, 0), "Unknown"),
    ("Six staff members have been shot and killed and two more were abducted.", (6, 0, 2), "Shooting"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "counts", "means"), CASES)
def test_an_account_is_read(text: str, counts: tuple[int, int, int], means: str) -> None:
    read = read_aid_incident(text)
    assert (read.killed, read.wounded, read.kidnapped) == counts
    assert name_means(text, read) == means


def test_soldiers_and_attackers_are_not_counted() -> None:
    read = read_aid_incident("Three soldiers and two attackers were killed; an NGO guard was hurt.")
    assert (read.killed, read.wounded) == (0, 1)


@given(st.text(max_size=300))
def test_any_text_is_read_and_every_span_is_true(text: str) -> None:
    read = read_aid_incident(text)
    assert min(read.killed, read.wounded, read.kidnapped) >= 0
    for spans in read.spans.values():
        assert all(0 <= s.start < s.end <= len(text) for s in spans)

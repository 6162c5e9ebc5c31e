"""Publishers and their default grades."""

from __future__ import annotations

import pytest

from casque.reference import find_publisher, load_publishers


@pytest.mark.parametrize(
    ("address", "identifier"),
    [
        ("https://press.un.org/en/2023/sc15341.doc.htm", "un-press"),
        ("https://minusma.unmissions.org/en/mandate-0", "minusma"),
        ("https://unisfa.unmissions.org/", "un-missions"),
        ("http://news.abamako.com/h/131266.html", "abamako"),
        ("https://www.reuters.com/world", "reuters"),
        ("WWW.LEMONDE.FR", "le-monde"),
        ("reuters", "reuters"),
        ("https://en.wikipedia.org/wiki/Mali", "wikipedia"),
        ("https://afrique.le360.ma/autres-pays/", "le360-afrique"),
    ],
)
def test_the_longest_domain_wins(address, identifier):
    assert find_publisher(address).id == identifier


@pytest.mark.parametrize(
    "address", ["https://example.org", "https://notreuters.com", "", "://", "http://[bad", "com"]
)
def test_an_unknown_publisher_is_not_guessed(address):
    assert find_publisher(address) is None


@pytest.mark.parametrize(
    ("identifier", "grade"),
    [("un-press", "B2"), ("minusma", "B2"), ("un-register", "A2"), ("court", "A1"), ("mod", "B2"), ("reuters", "B3"),
     ("maliweb", "C3"), ("az-zallaqa", "E4"), ("opex360", "F6")],
)  # fmt: skip
def test_default_grades_follow_the_codebook(identifier, grade):
    publisher = find_publisher(identifier)
    assert f"{publisher.reliability}{publisher.credibility}" == grade


def test_the_pack_is_broad():
    publishers = load_publishers()
    assert len(publishers) >= 40
    named = {"afp", "ap", "xinhua", "rfi", "jeune-afrique", "studio-tamani", "bamada", "long-war-journal", "site",
             "mp-idsa", "vice", "ipi-global-observatory", "sipri", "ucdp", "acled"}  # fmt: skip
    assert named <= {p.id for p in publishers}
    domains = [domain for p in publishers for domain in p.domains]
    assert len(domains) == len(set(domains))

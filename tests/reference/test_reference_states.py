"""The member states: codes as the register and ISO have them, and words that do not collide unawares."""

from __future__ import annotations

import csv
import json

import pytest

from casque.errors import DataError
from casque.reference import find_nationality, load_member_states
from casque.reference.states import find_member_state


def words(state, lang):
    return {alias.text for alias in state.demonyms if alias.lang == lang}


def test_the_number_of_states():
    """193 members, two observers, two withdrawn states of the register."""
    states = load_member_states()
    assert len(states) == 197
    assert {s.alpha3 for s in states} >= {"PSE", "VAT", "YUG", "SCG", "SSD", "TLS"}
    assert len({s.m49 for s in states}) == len({s.alpha2 for s in states}) == 197


@pytest.mark.parametrize(
    ("spelling", "code"),
    [("Côte dIvoire", "CIV"), ("Cote dIvoire", "CIV"), ("Côte d’Ivoire", "CIV"), ("Türkiye", "TUR"),
     ("Turkey", "TUR"), ("Viet Nam", "VNM"), ("Mauritius", "MUS"), ("ZZ [Undetermined]", None), ("", None),
     ("Yugoslavia", "YUG"), ("Serbia and Montenegro", "SCG"), ("Congo", "COG"), ("Niger", "NER"),
     ("Nigeria", "NGA"), (" Chad ", "TCD"), ("Latvia", "LVA")],
)  # fmt: skip
def test_odd_spellings(spelling, code):
    assert find_nationality(spelling) == code


@pytest.mark.parametrize("spelling", ["Ruritania", "ZZ", "chad", "Tchad", "Burkinabe"])
def test_an_unknown_spelling_is_refused(spelling):
    with pytest.raises(DataError, match="is not known") as raised:
        find_nationality(spelling)
    assert "register_names" in raised.value.remedy


def test_every_spelling_of_the_register_is_covered_and_codes_agree(register_csv, old_register_csv):
    seen = set()
    for data in (register_csv, old_register_csv):
        for row in csv.DictReader(data.decode("utf-8-sig").splitlines()):
            code = find_nationality(row["casualty_nationality"])
            seen.add(row["casualty_nationality"])
            if row["isocode3"]:
                assert code == row["isocode3"]
                assert find_member_state(code).m49 == float(row["m49_code"])
    assert len(seen) == 135


def test_codes_agree_with_the_world_outlines(shared):
    outlines = json.loads((shared / "data/boundaries/world_countries.geo.json").read_text("utf-8"))
    codes = {feature["id"] for feature in outlines["features"]}
    known = {s.alpha3 for s in load_member_states()}
    # What the outlines have beyond the states: territories, and areas without a code of ISO 3166-1.
    assert codes - known == {
        "-99", "ATA", "ATF", "BMU", "CS-KM", "ESH", "FLK", "GRL", "GUF", "NCL", "PRI", "TWN",
    }  # fmt: skip
    assert len(codes & known) > 160


@pytest.mark.parametrize(
    ("code", "lang", "forms"),
    [
        ("TCD", "en", {"Chadian", "Chadians"}),
        ("TCD", "fr", {"tchadien", "tchadienne", "tchadiens", "tchadiennes"}),
        ("NER", "fr", {"nigérien", "nigérienne", "nigériens", "nigériennes"}),
        ("NGA", "fr", {"nigérian", "nigériane", "nigérians", "nigérianes"}),
        ("TGO", "en", {"Togolese"}),
        ("TGO", "fr", {"togolais", "togolaise", "togolaises"}),
        ("GIN", "fr", {"guinéen", "guinéenne", "guinéens", "guinéennes"}),
        ("CHN", "fr", {"chinois", "chinoise", "chinoises"}),
        ("CMR", "en", {"Cameroonian", "Cameroonians"}),
    ],
)
def test_demonyms_in_all_forms(code, lang, forms):
    assert words(find_member_state(code), lang) == forms


def test_words_that_are_close_do_not_collide():
    def owners(word):
        return {s.alpha3 for s in load_member_states() if word in words(s, "en") | words(s, "fr")}

    assert owners("Nigerien") == {"NER"}
    assert owners("Nigerian") == {"NGA"}
    assert owners("Guinean") == {"GIN"}
    assert owners("Sudanese") == {"SDN"}
    assert owners("South Sudanese") == {"SSD"}
    assert owners("Congolese") == owners("congolais") == {"COG", "COD"}
    assert owners("mauricien") == {"MUS"}
    assert owners("mauritanien") == {"MRT"}
    assert owners("Burkinabe") == {"BFA"}


def test_states_are_found_by_either_code():
    assert find_member_state("TD") is find_member_state("TCD")
    assert find_member_state("XX") is None
    assert all(s.demonyms for s in load_member_states())

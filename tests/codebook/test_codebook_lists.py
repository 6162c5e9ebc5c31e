"""The code lists are the model's constants, and their crosswalks are the published ones."""

from __future__ import annotations

import dataclasses

import pytest

from casque import codebook, model
from casque.codebook.lists import list_code_lists
from casque.codebook.tables import read_table
from casque.errors import DataError
from casque.model import decision, document, place, ranges, register, report, verdict

# As written in the design: the contract with tests and scorers outside the project.
ATTACK_TYPES = (
    "ambush", "complex_attack", "ied", "landmine", "suicide_bombing", "indirect_fire", "direct_fire", "drone",
    "abduction", "assault", "other",
)  # fmt: skip
TARGETS = (
    "convoy", "patrol", "camp", "escort", "checkpoint", "aircraft", "individual", "vehicle", "unknown",
)  # fmt: skip


@pytest.mark.parametrize(
    ("codelist", "constant"),
    [
        ("outcome", report.OUTCOMES),
        ("group", report.GROUPS),
        ("personnel_type", report.PERSONNEL_TYPES),
        ("attribution_basis", report.BASES),
        ("bound", ranges.BOUNDS),
        ("date_precision", tuple(map(str, ranges.DATE_PRECISIONS))),
        ("place_precision", tuple(map(str, place.PLACE_PRECISIONS))),
        ("cause", register.CAUSES),
        ("register_personnel", register.REGISTER_PERSONNEL),
        ("published_basis", document.PUBLISHED_BASES),
        ("claim_kind", document.CLAIM_KINDS),
        ("toll_cause", document.TOLL_CAUSES),
        ("verdict", verdict.VERDICTS),
        ("link_decision", decision.DECISION_VERDICTS),
        ("attack_types", ATTACK_TYPES),
        ("target", TARGETS),
        ("reliability", tuple("ABCDEF")),
        ("credibility", tuple("123456")),
    ],
)
def test_codes_equal_the_constants_of_the_model(codelist, constant):
    assert tuple(code.code for code in codebook.load_codelists()[codelist]) == tuple(constant)


@pytest.mark.parametrize(
    ("codelist", "code", "scheme", "expected"),
    [
        ("attack_types", "ied", "acled.sub_event_type", "Remote explosive/landmine/IED"),
        ("attack_types", "indirect_fire", "acled.sub_event_type", "Shelling/artillery/missile attack"),
        ("attack_types", "abduction", "gtd.attacktype1", "6"),
        ("attack_types", "direct_fire", "gtd.weaptype1", "5"),
        ("attack_types", "other", "acled.sub_event_type", None),
        ("cause", "malicious", "noticas.type_of_incident", "Malicious Act"),
        ("actor_kind", "armed_group", "acled.inter", "2"),
        ("actor_kind", "generic", "acled.inter", None),
    ],
)
def test_crosswalk(codelist, code, scheme, expected):
    assert codebook.map_code(codelist, code, scheme) == expected


def test_precision_maps_to_acled_as_the_conventions_say():
    time = {c.code: codebook.map_code("date_precision", c.code, "acled.time_precision")
            for c in codebook.load_codelists()["date_precision"]}  # fmt: skip
    place_map = {c.code: codebook.map_code("place_precision", c.code, "acled.geo_precision")
                 for c in codebook.load_codelists()["place_precision"]}  # fmt: skip
    assert time == {"1": "1", "2": "2", "3": "2", "4": "3", "5": None}
    assert place_map == {"1": "1", "2": "2", "5": "2", "3": "3", "4": "3", "6": None, "7": None}


def test_register_values_are_those_of_the_real_file(register_csv):
    import csv
    import io

    rows = list(csv.DictReader(io.StringIO(register_csv.decode("utf-8-sig"))))
    causes = {codebook.map_code("cause", c.code, "noticas.type_of_incident") for c in
              codebook.load_codelists()["cause"]}  # fmt: skip
    kinds = {codebook.map_code("register_personnel", c.code, "noticas.casualty_personnel_type")
             for c in codebook.load_codelists()["register_personnel"]}  # fmt: skip
    assert {row["type_of_incident"] for row in rows} == causes
    assert {row["casualty_personnel_type"].strip() for row in rows} == kinds


def test_check_code_refuses_what_the_list_does_not_have():
    assert codebook.check_code("outcome", "killed").label_fr == "tué"
    with pytest.raises(DataError, match="'wounded' is not a code of the list outcome") as raised:
        codebook.check_code("outcome", "wounded")
    assert "injured" in raised.value.valid
    with pytest.raises(DataError, match="no code list 'outcomes'"):
        codebook.find_code("outcomes", "killed")


def test_the_lists_handed_out_cannot_spoil_the_codebook():
    codebook.load_codelists().clear()
    assert codebook.find_code("group", "un") is not None


def test_every_list_has_codes_and_every_code_its_words():
    lists = codebook.load_codelists()
    assert [item.name for item in list_code_lists()] == list(lists)
    assert all(lists.values())
    for codes in lists.values():
        for code in codes:
            assert code.definition.endswith((".", "?")), code
            assert code.label
            assert code.label_fr


CONCEPTS = {
    "document": model.Document,
    "report": model.Report,
    "date": model.ReportDate,
    "place": model.Place,
    "casualty": model.CasualtyCount,
    "attribution": model.Attribution,
    "toll": model.Toll,
    "claim": model.Claim,
    "incident": model.Incident,
    "register": model.Death,
    "verdict": model.Verdict,
}


@pytest.mark.parametrize("concept", sorted(CONCEPTS))
def test_every_field_of_the_model_is_a_variable_and_no_other(concept):
    fields = {field.name for field in dataclasses.fields(CONCEPTS[concept])}
    assert {v.name for v in codebook.load_variables() if v.concept == concept} == fields


def test_variables_are_complete():
    variables = codebook.load_variables()
    lists = codebook.load_codelists()
    assert set(CONCEPTS) | {"case"} == set(codebook.CONCEPTS) == {v.concept for v in variables}
    for variable in variables:
        assert (variable.codelist is not None) == (variable.type in ("code", "codes")), variable
        assert variable.codelist is None or variable.codelist in lists


def test_the_page_is_current(root):
    """Run ``python -m casque.codebook docs/reference/codebook.md`` when this fails."""
    assert (root / "docs/reference/codebook.md").read_text("utf-8") == codebook.render_codebook_markdown()


def test_the_page_links_lead_somewhere():
    import re

    page = codebook.render_codebook_markdown()
    headings = {line[4:].lower().replace(" ", "-") for line in page.splitlines() if line.startswith("### ")}
    links = re.findall(r"\]\(#([^)]+)\)", page)
    assert len(links) > 20
    assert set(links) <= headings


def test_a_broken_table_is_named(tmp_path):
    table = tmp_path / "codes.csv"
    table.write_text("code,label\nx,\n", "utf-8")
    with pytest.raises(DataError, match="table codes, row 1, column label: empty"):
        read_table("codes", ("code", "label"), folder=tmp_path)
    with pytest.raises(DataError, match="columns"):
        read_table("codes", ("code", "name"), folder=tmp_path)
    table.write_text("code,label\nx\n", "utf-8")
    with pytest.raises(DataError, match="wrong number of cells"):
        read_table("codes", ("code", "label"), folder=tmp_path)
    table.write_bytes(b"code,label\nx,\xff\n")
    with pytest.raises(DataError, match="codebook table codes"):
        read_table("codes", ("code", "label"), folder=tmp_path)
    with pytest.raises(DataError, match="codebook table variables"):
        read_table("variables", ("code",), folder=tmp_path)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"codelist": "no_list"}, "row 1: no_list killed"),
        ({"crosswalk": "acled=1"}, "row 1, column crosswalk: 'acled=1'"),
        ({"crosswalk": "acled.inter"}, "row 1, column crosswalk: 'acled.inter'"),
    ],
)
def test_a_wrong_code_is_named(monkeypatch, row, found):
    from casque.codebook import lists

    good = {
        "codelist": "outcome",
        "code": "killed",
        "label": "x",
        "label_fr": "x",
        "definition": "x",
        "crosswalk": "",
    }
    monkeypatch.setattr(lists, "read_table", lambda *_: [good | row])
    with pytest.raises(DataError, match=found):
        lists._load.__wrapped__()


def test_a_code_stands_once_in_its_list(monkeypatch):
    from casque.codebook import lists

    row = {"codelist": "outcome", "code": "killed", "label": "x", "label_fr": "x", "definition": "x", "crosswalk": ""}
    monkeypatch.setattr(lists, "read_table", lambda *_: [row, row])
    with pytest.raises(DataError, match="row 2: outcome killed"):
        lists._load.__wrapped__()


@pytest.mark.parametrize(
    "row", [{"concept": "ship"}, {"type": "colour"}, {"codelist": "no_list"}, {"type": "text", "codelist": "outcome"}]
)
def test_a_wrong_variable_is_named(monkeypatch, row):
    from casque.codebook import variables

    good = {"concept": "toll", "name": "what", "type": "code", "codelist": "outcome", "unit": "", "definition": "x",
            "source": "x"}  # fmt: skip
    monkeypatch.setattr(variables, "read_table", lambda *_: [good | row])
    with pytest.raises(DataError, match="table variables, row 1"):
        variables.load_variables.__wrapped__()
    monkeypatch.setattr(variables, "read_table", lambda *_: [good, good])
    with pytest.raises(DataError, match=r"row 2: toll\.what"):
        variables.load_variables.__wrapped__()

"""Source manifests: read strictly, so that a mistyped licence, lookup or expectation cannot pass."""

from __future__ import annotations

import re
import tomllib
from importlib import resources

import pytest

from casque.errors import DataError, InputError
from casque.model import Grade
from casque.model.register import CAUSES, REGISTER_PERSONNEL
from casque.sources import list_sources, load_manifest
from casque.sources.manifests import parse_manifest

PLAIN = """
id = "made_up"
name = "Made-up reports"
kind = "reports"
publisher = "Nobody"
licence = "CC0"
licence_url = "https://example.org/licence"
credit = "Nobody"
redistribute = true
grade = "C3"
homepage = "https://example.org"
columns = ["id", "cause"]
notes = ["a remark"]

[lookups.cause]
"Bad Act" = "malicious"
"" = "unknown"

[[editions]]
label = "2020"
[editions.expected]
rows = 3
last_day = "2020-02-01"
[editions.expected.cause]
malicious = 2

[network]
base_url = "https://example.org/"
dataset = "X"
undescribed = []
per_page = 10
timeout_s = 2.5
attempts = 3
wait_max_s = 1
pause_s = 0
"""


def test_every_key_is_read() -> None:
    found = parse_manifest(PLAIN, "made_up")
    assert (found.id, found.kind, found.licence, found.redistribute) == ("made_up", "reports", "CC0", True)
    assert found.grade == Grade("C", 3)
    assert found.columns == ("id", "cause")
    assert found.lookups["cause"] == {"Bad Act": "malicious", "": "unknown"}
    assert found.notes == ("a remark",)
    (edition,) = found.editions
    assert edition.expected == {"rows": 3, "last_day": "2020-02-01", "cause.malicious": 2}
    assert found.find_edition("2020") is edition
    assert found.find_edition("2021") is None
    assert found.network is not None
    assert (found.network.base_url, found.network.timeout_s, found.network.undescribed) == (
        "https://example.org",
        2.5,
        (),
    )


def test_lookups_editions_network_and_notes_may_be_left_out() -> None:
    text = PLAIN[: PLAIN.index("notes")]
    found = parse_manifest(text, "made_up")
    assert (found.lookups, found.editions, found.network, found.notes) == ({}, (), None, ())


@pytest.mark.parametrize(
    "key",
    [
        "id", "name", "kind", "publisher", "licence", "licence_url", "credit", "redistribute", "grade", "homepage",
        "columns", "base_url", "dataset", "undescribed", "per_page", "timeout_s", "attempts", "wait_max_s", "pause_s",
        "label",
    ],
)  # fmt: skip
def test_a_missing_key_is_named(key: str) -> None:
    text = re.sub(rf"(?m)^{key} = .*$", "", PLAIN)
    with pytest.raises(DataError, match=f"no key '{key}'"):
        parse_manifest(text, "made_up")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('licence = "CC0"', 'licence = "CC0"\nlicense = "MIT"', "unknown keys: license"),
        ("rows = 3", "rows = 3\n[editions.other]", "unknown keys: other"),
        ("per_page = 10", "per_page = 10\nper_pages = 10", "unknown keys: per_pages"),
        ('id = "made_up"', 'id = "other"', "id is 'other'"),
        ('kind = "reports"', 'kind = "things"', "kind is 'things'"),
        ('grade = "C3"', 'grade = "G3"', "grade is 'G3'"),
        ('grade = "C3"', 'grade = "C7"', "grade is 'C7'"),
        ('licence = "CC0"', 'licence = ""', "licence is empty"),
        ('licence = "CC0"', "licence = 0", "licence is 0"),
        ("redistribute = true", "redistribute = 1", "redistribute is 1"),
        ('["id", "cause"]', '["id", "cause", "id"]', "columns are"),
        ('["id", "cause"]', "[]", "columns are"),
        ('["id", "cause"]', '["id", 3]', "columns holds 3"),
        ("[lookups.cause]", "[lookups.reason]", "lookups.reason is no column"),
        ('"Bad Act" =', '"Bad Act " =', "lookups.cause holds 'Bad Act '"),
        ('= "malicious"', "= 1", "lookups.cause is"),
        ("rows = 3", "rows = 3.5", "rows is 3.5"),
        ("rows = 3", "rows = true", "rows is True"),
        ("per_page = 10", "per_page = 0", "below 1"),
        ("per_page = 10", "per_page = true", "per_page is True"),
        ("timeout_s = 2.5", "timeout_s = 0", "below 0"),
        ('id = "made_up"', "id = made_up", "not TOML"),
    ],
)
def test_what_is_wrong_is_named(old: str, new: str, words: str) -> None:
    assert old in PLAIN
    with pytest.raises(DataError) as caught:
        parse_manifest(PLAIN.replace(old, new), "made_up")
    assert words in caught.value.found
    assert "made_up/source.toml" in caught.value.found
    assert caught.value.valid
    assert caught.value.remedy


def test_every_folder_with_a_manifest_is_listed() -> None:
    folders = resources.files("casque.sources").iterdir()
    names = sorted(f.name for f in folders if f.is_dir() and f.joinpath("source.toml").is_file())
    assert [manifest.id for manifest in list_sources()] == names
    assert "un_fatalities" in names


def test_every_source_has_credit_licence_and_an_address() -> None:
    for manifest in list_sources():
        assert manifest.credit
        assert manifest.licence_url.startswith("https://") or manifest.licence_url.startswith("http://")


def test_an_unknown_source_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InputError, match="no source 'acled'") as caught:
        load_manifest("acled")
    assert "un_fatalities" in caught.value.valid


def test_the_register_looks_up_every_cause_and_personnel_type() -> None:
    manifest = load_manifest("un_fatalities")
    assert sorted(manifest.lookups["type_of_incident"].values()) == sorted(CAUSES)
    assert sorted(manifest.lookups["casualty_personnel_type"].values()) == sorted(REGISTER_PERSONNEL)
    assert len(manifest.columns) == 12
    assert (manifest.kind, manifest.licence, manifest.credit) == (
        "register",
        "CC BY-IGO",
        "UN Peace and Security Data Hub",
    )


def test_the_expectations_of_an_edition_add_up() -> None:
    for edition in load_manifest("un_fatalities").editions:
        expected = {key: value for key, value in edition.expected.items() if isinstance(value, int)}
        for part in ("cause", "personnel_type"):
            total = sum(value for key, value in expected.items() if key.startswith(f"{part}."))
            assert total == expected["deaths"] == expected["rows"] - expected["repeated"]


def test_manifests_cannot_be_changed() -> None:
    manifest = load_manifest("un_fatalities")
    with pytest.raises(TypeError):
        manifest.lookups["type_of_incident"]["Ambush"] = "malicious"  # type: ignore[index]
    assert (
        "Ambush"
        not in tomllib.loads(
            resources.files("casque.sources").joinpath("un_fatalities", "source.toml").read_text(encoding="utf-8")
        )["lookups"]["type_of_incident"]
    )


VARIANT = '\n[[variants]]\nname = "short"\nversions = "2019"\ncolumns = ["id"]\n'


def test_variants_of_the_columns_are_read() -> None:
    (found,) = parse_manifest(PLAIN + VARIANT, "made_up").variants
    assert (found.name, found.versions, found.columns) == ("short", "2019", ("id",))
    assert parse_manifest(PLAIN, "made_up").variants == ()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('["id"]', '["id", "mood"]', "unknown ['mood']"),
        ('["id"]', '["id", "id"]', "columns are"),
        ('["id"]', "[]", "columns are"),
        ('versions = "2019"', "", "no key 'versions'"),
        ('versions = "2019"', 'versions = "2019"\nmood = 1', "unknown keys: mood"),
    ],
)
def test_a_variant_that_is_not_what_it_should_be_is_refused(old: str, new: str, words: str) -> None:
    with pytest.raises(DataError, match=re.escape(words)):
        parse_manifest(PLAIN + VARIANT.replace(old, new), "made_up")

"""The gold set holds together: every text is listed, halved and annotated, and nothing in it is copied."""

from __future__ import annotations

import csv
from datetime import date

import pytest
from tests.gold.annotation import FOLDER, find_faults, load_annotation, load_texts

TEXTS = load_texts()
TEXTS_NEEDED = {"en": 100, "fr": 60}
BY_LANGUAGE = {lang: sorted(key for key, text in TEXTS.items() if text.lang == lang) for lang in TEXTS_NEEDED}
ANNOTATED = sorted(key for keys in BY_LANGUAGE.values() for key in keys)
LONG_LINE = 80
FIGURES = {"military", "police", "civilian", "uniformed", "total"}
EXTRA_KEYS = {
    "superlative": {"rank"},
    "trend": {"direction"},
    "strength": {"figures"},
    "mandate": {"resolution"},
    "record": set(),
}


def has_shape(count):
    """Say whether low, best and high of a count fit its bound."""
    low, best, high = count["low"], count["best"], count["high"]
    if count["bound"] == "range":
        return low is not None and (high is None or low < high) and (best is None or low <= best <= (high or best))
    return {
        "exact": low == best == high is not None,
        "at_least": low == best is not None and high is None,
        "at_most": best is None and high is not None,
        "about": low is None and high is None and best is not None,
        "vague": best is None and high is None,
    }[count["bound"]]


def test_every_text_file_has_a_row_in_an_index():
    assert {path.stem for path in (FOLDER / "texts").glob("*.txt")} == set(TEXTS)


def test_every_text_stands_in_one_half():
    with (FOLDER / "split.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["id"] for row in rows) == sorted(TEXTS)
    assert {row["half"] for row in rows} == {"development", "test"}


@pytest.mark.parametrize(("lang", "count"), TEXTS_NEEDED.items())
def test_there_are_enough_texts_of_a_language(lang, count):
    assert len(BY_LANGUAGE[lang]) >= count


@pytest.mark.parametrize("who", ["A", "B", "final"])
def test_annotations_belong_to_texts_and_have_no_faults(who):
    known = {path.stem for path in (FOLDER / "annotations" / who).glob("*.json")}
    assert known <= set(TEXTS)
    assert set(ANNOTATED) <= known, "a text is not annotated"
    faults = []
    for identifier in sorted(known):
        annotation = load_annotation(who, identifier)
        assert annotation["id"] == identifier
        faults += [f"{identifier}: {fault}" for fault in find_faults(annotation, TEXTS[identifier].text)]
    assert faults == []


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_third_of_the_texts_tell_several_attacks(lang):
    tagged = ["several_attacks" in text.tags for text in TEXTS.values() if text.lang == lang]
    assert sum(tagged) >= len(tagged) / 3


@pytest.mark.parametrize("lang", sorted(BY_LANGUAGE))
def test_a_third_of_the_agreed_annotations_hold_several_reports(lang):
    several = [len(load_annotation("final", identifier)["reports"]) > 1 for identifier in BY_LANGUAGE[lang]]
    assert sum(several) >= len(several) / 3


@pytest.mark.parametrize("identifier", ANNOTATED)
def test_agreed_annotations_obey_the_sharpened_rules(identifier):
    annotation = load_annotation("final", identifier)
    for report in annotation["reports"]:
        if report["date"]:
            assert report["date"]["start"] <= report["date"]["end"]
        for count in report["casualties"]:
            assert has_shape(count), count
    for toll in annotation["tolls"]:
        for day in (toll["since"], toll["as_of"]):
            assert day is None or date.fromisoformat(day), toll
    for claim in annotation["claims"]:
        assert set(claim) - {"kind", "mission", "text"} == EXTRA_KEYS[claim["kind"]], claim
        assert set(claim.get("figures", {})) <= FIGURES, claim


def test_no_long_line_is_shared_with_the_seeds(shared):
    seeds = sorted((shared / "seeds").glob("*.txt"))
    assert seeds, "the folder of seeds is empty"
    lines = {line.strip() for path in seeds for line in path.read_text("utf-8").splitlines()}
    lines = {line for line in lines if len(line) >= LONG_LINE}
    assert lines
    found = [key for key, text in TEXTS.items() if lines & {line.strip() for line in text.text.splitlines()}]
    assert found == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda a: a["reports"][0].update(target="tank"), "is not one of"),
        (lambda a: a["reports"][0].update(mission="UNXYZ"), "no mission"),
        (lambda a: a["reports"][0]["casualties"][0].update(text="not in it at all"), "does not stand in the text"),
        (lambda a: a["reports"][0].pop("hostile"), "keys differ"),
    ],
)
def test_a_wrong_annotation_is_faulted(change, fault):
    annotation = load_annotation("final", "en-a-001")
    change(annotation)
    assert any(fault in found for found in find_faults(annotation, TEXTS["en-a-001"].text))

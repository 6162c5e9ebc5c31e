"""Read gold texts, index and annotations, strictly: a wrong code or a quotation not in the text is an error."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
REPORT_KEYS = {
    "hostile", "date", "place", "mission", "attack_types", "target", "attributions", "casualties",
}  # fmt: skip


@dataclass(frozen=True)
class GoldText:
    """One gold text with what a catalogue would say of it."""

    id: str
    lang: str
    genre: str
    published: str
    tags: tuple[str, ...]
    text: str


@cache
def load_texts(folder: Path = FOLDER) -> dict[str, GoldText]:
    """Load every text that an index of ``folder`` lists."""
    texts = {}
    for index in sorted((folder / "index").glob("*.csv")):
        with index.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                path = folder / "texts" / f"{row['id']}.txt"
                tags = tuple(filter(None, row["tags"].split("|")))
                texts[row["id"]] = GoldText(
                    row["id"], row["lang"], row["genre"], row["published"], tags, path.read_text("utf-8")
                )
    return texts


def load_annotation(who: str, identifier: str) -> dict[str, Any] | None:
    """Load one person's annotation of one text, or None when there is none."""
    path = FOLDER / "annotations" / who / f"{identifier}.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else None


def find_faults(annotation: dict[str, Any], text: str) -> list[str]:
    """List what is wrong with an annotation: keys, codes, counts, quotations that the text does not have."""
    from casque.codebook import load_codelists
    from casque.reference import find_mission, load_actors, load_member_states

    codes = {name: {code.code for code in codes} for name, codes in load_codelists().items()}
    actors = {actor.id for actor in load_actors()}
    states = {state.alpha3 for state in load_member_states()}
    faults: list[str] = []

    def quote(where: str, words: object) -> None:
        if not isinstance(words, str) or words not in text:
            faults.append(f"{where}: {words!r} does not stand in the text")

    def code(where: str, listed: str, value: object) -> None:
        if value not in codes[listed]:
            faults.append(f"{where}: {value!r} is not one of {sorted(codes[listed])}")

    if set(annotation) != {"id", "reports", "tolls", "claims"}:
        faults.append(f"keys are {sorted(annotation)}, not id, reports, tolls, claims")
        return faults
    for number, report in enumerate(annotation["reports"]):
        where = f"reports[{number}]"
        if set(report) != REPORT_KEYS:
            faults.append(f"{where}: keys differ by {sorted(set(report) ^ REPORT_KEYS)}")
            continue
        if report["date"]:
            quote(f"{where}.date", report["date"]["text"])
        if report["place"]:
            quote(f"{where}.place", report["place"]["text"])
        if report["mission"] and find_mission(report["mission"]) is None:
            faults.append(f"{where}: no mission {report['mission']!r}")
        for value in report["attack_types"]:
            code(f"{where}.attack_types", "attack_types", value)
        code(f"{where}.target", "target", report["target"])
        for item in report["attributions"]:
            quote(f"{where}.attributions", item["text"])
            code(f"{where}.attributions", "attribution_basis", item["basis"])
            if item["actor"] is not None and item["actor"] not in actors:
                faults.append(f"{where}: no actor {item['actor']!r}")
        for item in report["casualties"]:
            quote(f"{where}.casualties", item["text"])
            code(f"{where}.casualties", "outcome", item["outcome"])
            code(f"{where}.casualties", "group", item["group"])
            code(f"{where}.casualties", "bound", item["bound"])
            if item["personnel_type"] is not None:
                code(f"{where}.casualties", "personnel_type", item["personnel_type"])
            if item["nationality"] is not None and item["nationality"] not in states:
                faults.append(f"{where}: no state {item['nationality']!r}")
    for number, toll in enumerate(annotation["tolls"]):
        quote(f"tolls[{number}]", toll["text"])
    for number, claim in enumerate(annotation["claims"]):
        quote(f"claims[{number}]", claim["text"])
        code(f"claims[{number}]", "claim_kind", claim["kind"])
    return faults

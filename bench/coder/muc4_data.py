"""The MUC-4 reports and their keys, where they lie beside the checkout."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bench.coder.muc4_metric import Fill, Filled
from casque.coder.latin_america.templates import Template

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared/data/muc4"


@dataclass(frozen=True, slots=True)
class Item:
    """A report with its key."""

    id: str
    text: str
    published: date | None
    key: tuple[Filled, ...]


def load_items(part: str) -> list[Item] | None:
    """Return the reports of a part (``train`` or ``dev``), or None, saying why, where they are absent."""
    path = DATA / f"{part}.jsonl"
    if not path.exists():
        print(f"skipped: {path.name} is absent (expected beside the checkout, in shared/data/muc4)")
        return None
    return [_read(json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def _read(row: dict[str, object]) -> Item:
    day = row["pub_date"]
    templates = row["templates"]
    assert isinstance(templates, list)
    return Item(
        str(row["docid"]), str(row["text"]), date.fromisoformat(str(day)) if day else None,
        tuple(_read_template(t) for t in templates),
    )  # fmt: skip


def _read_template(template: dict[str, object]) -> Filled:
    slots: dict[str, tuple[Fill, ...]] = {}
    for name, fills in template.items():
        if isinstance(fills, list):
            found = [
                Fill(tuple(str(v) for v in f["value"]), tuple(str(r) for r in f["ref"]), bool(f["optional"]))
                for f in fills
                if f["value"]
            ]
            if found:
                slots[name] = tuple(found)
    return Filled(slots, bool(template["optional"]))


def to_filled(template: Template) -> Filled:
    """Return an answer in the form that is scored."""
    return Filled({n: tuple(Fill((v.text,), v.refs) for v in values) for n, values in template.slots.items()})

"""The JSON schema of an answer: the contract of ``casque code`` without spans, codes from the codebook."""

from __future__ import annotations

from functools import cache
from typing import Any

from casque.codebook import load_codelists

Schema = dict[str, Any]


def _object(**properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _or_null(kind: str) -> Schema:
    return {"type": [kind, "null"]}


def _one_of(codes: tuple[str, ...], null: bool = False) -> Schema:
    return {"enum": [*codes, None]} if null else {"type": "string", "enum": list(codes)}


@cache
def answer_schema() -> Schema:
    """Return the schema that an answer must fill.

    Returns:
        A JSON schema in the strict subset that structured output takes: every property required, no others allowed.
        ``text`` is always a quotation, copied from the document.
    """
    lists = {name: tuple(code.code for code in codes) for name, codes in load_codelists().items()}
    text = {"type": "string"}
    date = _object(start=text, end=text, precision={"type": "integer"}, text=text)
    place = _object(
        name=text, text=text, country=_or_null("string"), adm1=_or_null("string"), precision={"type": "integer"}
    )
    attribution = _object(actor=_or_null("string"), basis=_one_of(lists["attribution_basis"]), text=text)
    casualty = _object(
        outcome=_one_of(lists["outcome"]),
        group=_one_of(lists["group"]),
        personnel_type=_one_of(lists["personnel_type"], null=True),
        nationality=_or_null("string"),
        low=_or_null("integer"),
        best=_or_null("integer"),
        high=_or_null("integer"),
        bound=_one_of(lists["bound"]),
        part_of_total={"type": "boolean"},
        text=text,
    )
    report = _object(
        hostile=_or_null("boolean"),
        date={"anyOf": [date, {"type": "null"}]},
        place={"anyOf": [place, {"type": "null"}]},
        mission=_or_null("string"),
        attack_types=_list(_object(code=_one_of(lists["attack_types"]), text=text)),
        target=_object(code=_one_of(lists["target"]), text=_or_null("string")),
        attributions=_list(attribution),
        casualties=_list(casualty),
        text=text,
    )
    toll = _object(
        count={"type": "integer"},
        bound=_one_of(lists["bound"]),
        what=_one_of(lists["outcome"]),
        mission=_or_null("string"),
        subset=_or_null("string"),
        cause=_one_of(lists["toll_cause"]),
        since=_or_null("string"),
        as_of=_or_null("string"),
        nationality=_or_null("string"),
        text=text,
    )
    claim = _object(
        kind=_one_of(lists["claim_kind"]),
        mission=_or_null("string"),
        direction=_one_of(("up", "down"), null=True),
        rank=_or_null("integer"),
        resolution=_or_null("string"),
        figures=_list(_object(name=text, count={"type": "integer"})),
        text=text,
    )
    return _object(reports=_list(report), tolls=_list(toll), claims=_list(claim))

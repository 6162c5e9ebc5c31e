"""An answer read strictly into a coded document."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from casque.codebook import load_codelists
from casque.coder.backend.prompt import PROMPT_VERSION, write_messages
from casque.coder.backend.quoting import Plain, Quoting
from casque.coder.backend.schema import answer_schema
from casque.errors import DataError
from casque.model import (
    Attribution,
    CasualtyCount,
    Claim,
    CodedDocument,
    CountRange,
    DateRange,
    Document,
    Evidence,
    Place,
    Report,
    ReportDate,
    Span,
    Toll,
)  # fmt: skip
from casque.reference import find_mission, load_actors, load_member_states

#: Sends the messages and the schema of one request, and returns the content of the answer as text.
Ask = Callable[[list[dict[str, str]], dict[str, Any]], str]


@dataclass(frozen=True, slots=True)
class ReadByModel:
    """What a model read, and what of it was not believed.

    Attributes:
        coded: the coded document; every span is true.
        dropped: one line for each value thrown away, with the reason.
        coder: who read it, as it stands in the evidence ("model:NAME@1").
    """

    coded: CodedDocument
    dropped: tuple[str, ...]
    coder: str


def code_by_model(text: str, document: Document, ask: Ask, *, model: str) -> ReadByModel:
    """Let a model read a text, and believe what it can quote.

    Args:
        text: the text layer.
        document: the document as the rules describe it (hash, language, day of publication).
        ask: sends a request and returns the answer.
        model: name of the model, for the evidence.

    Returns:
        The coded document and what was dropped.

    Raises:
        DataError: when the answer is no JSON object of the schema's shape.
    """
    day = document.published_range[0] if document.published_range else None
    messages = write_messages(text, day, tuple(sorted(actor.id for actor in load_actors())))
    answer = _parse(ask(messages, answer_schema()))
    quoting = Quoting(text)
    coder = f"model:{model}@{PROMPT_VERSION}"
    reader = _Answer(quoting, document, coder, text)
    reports = _all(answer, "reports", quoting, reader.read_report)
    tolls = _all(answer, "tolls", quoting, reader.read_toll)
    claims = _all(answer, "claims", quoting, reader.read_claim)
    return ReadByModel(CodedDocument(document, reports, tolls, claims), tuple(quoting.dropped), coder)


def _parse(content: str) -> Plain:
    try:
        answer = json.loads(content)
    except ValueError as problem:
        raise DataError(
            f"the model's answer is no JSON: {content[:80]!r}", "one JSON object with reports, tolls and claims",
            "use a model and an endpoint with structured output, or the rules (leave out --endpoint)",
        ) from problem  # fmt: skip
    if not isinstance(answer, dict) or not all(
        isinstance(answer.get(k), list) for k in ("reports", "tolls", "claims")
    ):
        raise DataError(
            f"the model's answer holds {sorted(answer) if isinstance(answer, dict) else type(answer).__name__}",
            "one JSON object with the lists reports, tolls and claims",
            "use a model and an endpoint with structured output, or the rules (leave out --endpoint)",
        )
    return answer


def _all(answer: Plain, name: str, quoting: Quoting, read: Callable[[Plain, str], Any]) -> tuple[Any, ...]:
    found = []
    for number, item in enumerate(answer[name]):
        where = f"{name}[{number}]"
        if not isinstance(item, dict):
            quoting.drop(where, "not an object")
            continue
        value = quoting.keep(where, lambda item=item, where=where: read(item, where))  # type: ignore[misc]
        if value is not None:
            found.append(value)
    return tuple(found)


class _Answer:
    """Reads the parts of one answer; what cannot be quoted or is unknown to the codebook is dropped."""

    def __init__(self, quoting: Quoting, document: Document, coder: str, text: str) -> None:
        self._quoting, self._document, self._coder, self._text = quoting, document, coder, text
        self._codes = {name: {code.code for code in codes} for name, codes in load_codelists().items()}
        self._states = {state.alpha3 for state in load_member_states()}
        self._countries = {state.alpha2 for state in load_member_states()}
        self._actors = {actor.id for actor in load_actors()}

    def read_report(self, item: Plain, where: str) -> Report | None:
        """Read one report; without its sentence it is nothing."""
        span = self._quoting.find(item.get("text"), where)
        if span is None:
            return None
        evidence: list[Evidence] = []

        def cite(variable: str, quoted: Span | None) -> None:
            if quoted is not None:
                words = quoted.read(self._text)
                evidence.append(Evidence(variable, self._document.sha256, quoted, None, words, self._coder))

        cite("hostile", span)
        when = self._read_date(item.get("date"), f"{where}.date", span)
        cite("date", when.span if when else None)
        place = self._read_place(item.get("place"), f"{where}.place", span)
        cite("place", place.span if place else None)
        types: dict[str, Span] = {}
        for number, means in enumerate(item.get("attack_types") or ()):
            name = f"{where}.attack_types[{number}]"
            quoted = self._quoting.find(means.get("text"), name, span)
            if quoted is not None and self._is_code("attack_types", means.get("code"), name):
                types.setdefault(means["code"], quoted)
        for number, quoted in enumerate(types.values()):
            cite(f"attack_types.{number}", quoted)
        target = item.get("target") or {}
        hit = "unknown"
        if target.get("text") and self._is_code("target", target.get("code"), f"{where}.target"):
            quoted = self._quoting.find(target["text"], f"{where}.target", span)
            if quoted is not None:
                hit = target["code"]
                cite("target", quoted)
        attributions = self._read_list(item, "attributions", where, span, self._read_attribution)
        casualties = self._read_list(item, "casualties", where, span, self._read_casualty)
        for name, values in (("attributions", attributions), ("casualties", casualties)):
            for number, value in enumerate(values):
                cite(f"{name}.{number}", value.span)
        hostile = item.get("hostile")
        return Report(
            id=f"text:{self._document.sha256[:12]}:{span.start}",
            source="text",
            hostile=hostile if isinstance(hostile, bool) else None,
            date=when,
            place=place,
            mission=self._read_mission(item.get("mission"), where),
            attack_types=tuple(types),
            target=hit,
            attributions=attributions,
            casualties=casualties,
            spans=(span,),
            sha256=self._document.sha256,
            publisher=self._document.publisher,
            evidence=tuple(evidence),
        )

    def read_toll(self, item: Plain, where: str) -> Toll | None:
        """Read one toll."""
        span = self._quoting.find(item.get("text"), where)
        ok = self._is_code("bound", item.get("bound"), where) and self._is_code(
            "toll_cause", item.get("cause"), where
        )
        if span is None or not ok or not self._is_code("outcome", item.get("what"), where):
            return None
        subset = item.get("subset")
        if subset is not None and not self._is_code("toll_subset", subset, where):
            subset = None
        return Toll(
            int(item["count"]), item["bound"], item["what"], self._read_mission(item.get("mission"), where), subset,
            item["cause"], item.get("since"), item.get("as_of"), span.read(self._text), span,
            nationality=self._read_state(item.get("nationality"), where),
        )  # fmt: skip

    def read_claim(self, item: Plain, where: str) -> Claim | None:
        """Read one claim."""
        span = self._quoting.find(item.get("text"), where)
        if span is None or not self._is_code("claim_kind", item.get("kind"), where):
            return None
        figures = tuple((str(f["name"]), int(f["count"])) for f in item.get("figures") or ())
        return Claim(
            item["kind"],
            span.read(self._text),
            span,
            self._read_mission(item.get("mission"), where),
            rank=item.get("rank"),
            direction=item.get("direction"),
            figures=figures,
            resolution=item.get("resolution"),
        )

    def _read_list(
        self, item: Plain, name: str, where: str, near: Span, read: Callable[[Plain, str, Span], Any]
    ) -> tuple[Any, ...]:
        found = []
        for number, value in enumerate(item.get(name) or ()):
            there = f"{where}.{name}[{number}]"
            made = self._quoting.keep(there, lambda value=value, there=there: read(value, there, near))  # type: ignore[misc]
            if made is not None:
                found.append(made)
        return tuple(found)

    def _read_date(self, item: Plain | None, where: str, near: Span) -> ReportDate | None:
        if not item:
            return None
        span = self._quoting.find(item.get("text"), where, near)
        if span is None:
            return None

        def make() -> ReportDate:
            start, end = date.fromisoformat(item["start"]), date.fromisoformat(item["end"])
            words = span.read(self._text)
            return ReportDate(DateRange(start, end, int(item["precision"])), words, span, "stated")

        made: ReportDate | None = self._quoting.keep(where, make)
        return made

    def _read_place(self, item: Plain | None, where: str, near: Span) -> Place | None:
        from casque.reference.places import find_places

        if not item:
            return None
        span = self._quoting.find(item.get("text"), where, near)
        country = item.get("country")
        if country is not None and country not in self._countries:
            self._quoting.drop(f"{where}.country", f"{country!r} is no ISO alpha-2 code")
            country = None
        if span is None:
            return None
        known = [r for r in find_places(str(item["name"])) if country is None or r.country == country]
        record = known[0] if len(known) == 1 else None

        def make() -> Place:
            return Place(
                record.name if record else str(item["name"]),
                span.read(self._text),
                span,
                country or (record.country if record else None),
                item.get("adm1") or (record.adm1 if record else None),
                record.lat if record else None,
                record.lon if record else None,
                record.geonames_id if record else None,
                int(item["precision"]),
                record.adm1_today if record else None,
            )

        made: Place | None = self._quoting.keep(where, make)
        return made

    def _read_attribution(self, item: Plain, where: str, near: Span) -> Attribution | None:
        span = self._quoting.find(item.get("text"), where, near)
        actor = item.get("actor")
        if actor is not None and actor not in self._actors:
            self._quoting.drop(f"{where}.actor", f"{actor!r} is not in the actor pack")
            actor = None
        if span is None:
            return None
        return Attribution(actor, item["basis"], span.read(self._text), span)

    def _read_casualty(self, item: Plain, where: str, near: Span) -> CasualtyCount | None:
        span = self._quoting.find(item.get("text"), where, near)
        if span is None:
            return None
        return CasualtyCount(
            item["outcome"], item["group"], CountRange(item["low"], item["best"], item["high"], item["bound"]),
            item.get("personnel_type"), self._read_state(item.get("nationality"), where), span.read(self._text), span,
            part_of_total=bool(item.get("part_of_total")),
        )  # fmt: skip

    def _read_mission(self, acronym: object, where: str) -> str | None:
        if acronym is None:
            return None
        found = find_mission(str(acronym))
        if found is None:
            self._quoting.drop(f"{where}.mission", f"{acronym!r} is not in the mission pack")
            return None
        return found.acronym

    def _read_state(self, code: object, where: str) -> str | None:
        if code is None or code in self._states:
            return code if isinstance(code, str) else None
        self._quoting.drop(f"{where}.nationality", f"{code!r} is no ISO alpha-3 code of a member state")
        return None

    def _is_code(self, listed: str, value: object, where: str) -> bool:
        if value in self._codes[listed]:
            return True
        self._quoting.drop(where, f"{value!r} is not in the code list {listed}")
        return False

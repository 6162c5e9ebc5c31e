"""Why a figure stands where it stands: incident, statement, quotation, document, file, one step after the other."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from casque.errors import InputError
from casque.model import CountRange, DateRange, Evidence, Incident, Place, Report, Verdict
from casque.pipeline.chain_ends import locate_document, locate_register
from casque.pipeline.steps import Chain, Step

if TYPE_CHECKING:
    from casque.pipeline.reader import Reader

_ADDRESSES = (
    "an incident (PKV-MLI-2016-004), a statement (<report>/<variable>), a figure of a text "
    "(toll:<document>:<offset>), a count of the register (register:<mission>/hostile/all/..2021-08-31), who is named "
    "(actor:<mission>/<name>) or what is explained (reconciled:<mission>)"
)
_COUNT = re.compile(r"register:([^/]*)/([a-z_]+)/([a-z_]+)(?:/(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?)?$")


def explain_address(reader: Reader, address: str, variable: str | None = None) -> Chain:
    """Follow a figure down to its bytes.

    Args:
        reader: reads the state of the record.
        address: an incident, a statement, a figure of a text, or a count of the register.
        variable: for an incident or a report: only this variable ("killed", "date", "casualties").

    Returns:
        The chain.

    Raises:
        InputError: for an address that leads nowhere.
    """
    if address.upper().startswith("PKV-"):
        return Chain(address, tuple(_explain_incident(reader, address.upper(), variable)))
    if address.startswith("register:"):
        return Chain(address, tuple(_explain_count(reader, address)))
    if address.startswith(("actor:", "reconciled:")):
        from casque.pipeline.chain_lists import explain_list

        return Chain(address, tuple(explain_list(reader, address)))
    kind, _, rest = address.partition(":")
    if kind in ("toll", "superlative", "trend", "strength", "mandate", "record"):
        return Chain(address, tuple(_explain_figure(reader, address, kind, rest)))
    report_id, _, named = address.partition("/")
    if any(report.id == report_id for report in reader.snapshot.reports):
        report = reader.snapshot.report(report_id)
        return Chain(address, tuple(_explain_report(reader, report, variable or named.split("@")[0] or None, 0)))
    raise InputError(f"{address!r} leads nowhere", _ADDRESSES, "take an address from the brief or from `casque run`")


def _explain_incident(reader: Reader, address: str, variable: str | None) -> list[Step]:
    incident = reader.snapshot.incident(address)
    steps = [Step("incident", f"{incident.id}, resolved by policy {incident.policy}", 0)]
    names = {support.variable for support in incident.support}
    if variable is not None and variable not in names:
        raise InputError(
            f"incident {incident.id} has no variable {variable!r}",
            f"one of {', '.join(sorted(names))}",
            f"leave the variable out to see all: casque why {incident.id}",
        )
    for support in incident.support:
        if variable is not None and support.variable != variable:
            continue
        value = _say_value(incident, support.variable)
        if support.chosen is None and variable is None:
            continue
        steps.append(Step("value", f"{support.variable} = {value}", 1))
        if support.chosen is None:
            steps.append(Step("report", "no report states it", 2))
            continue
        steps += _explain_report(reader, reader.snapshot.report(support.chosen), support.variable, 2)
        steps += [Step("report", f"{other} says the same", 2) for other in support.agreeing]
        steps += [Step("dissent", f"{other} says {said}", 2) for other, said in support.dissenting]
    return steps


def _say_value(incident: Incident, variable: str) -> str:
    value = getattr(incident, variable, None)
    if value is None:
        return "not stated"
    if isinstance(value, CountRange):
        said = "?" if value.best is None else str(value.best)
        bounds = [("?" if end is None else str(end)) for end in (value.low, value.high)]
        return said if value.low == value.high == value.best else f"{said} (lowest {bounds[0]}, highest {bounds[1]})"
    if isinstance(value, DateRange):
        days = value.start.isoformat() if value.start == value.end else f"{value.start} to {value.end}"
        return f"{days} (precision {value.precision})"
    if isinstance(value, Place):
        where = "" if value.lat is None else f", {value.lat}, {value.lon}"
        return f"{value.name}{where} (precision {value.precision})"
    if isinstance(value, tuple):
        return ", ".join(str(item) for item in value) or "none stated"
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _explain_report(reader: Reader, report: Report, variable: str | None, depth: int) -> list[Step]:
    """Lead from a report, or one variable of it, to quotation, document and file."""
    steps = [Step("report", f"{report.id} ({report.publisher or report.source}, grade {report.grade})", depth)]
    wanted = _select_evidence(report, variable)
    for evidence in wanted:
        where = (
            f"characters {evidence.span.start}-{evidence.span.end}"
            if evidence.span
            else evidence.cell or "whole file"
        )
        steps.append(
            Step(
                "quotation", f"{evidence.variable}: “{_flat(evidence.quote)}” ({where}; {evidence.coder})", depth + 1
            )
        )
    if not wanted:
        steps.append(Step("quotation", f"no words of its own for {variable}", depth + 1))
    steps += [Step("source", address, depth + 1) for address in report.sources]
    steps += locate_document(reader, report.sha256, depth + 1)
    return steps


def _flat(words: str) -> str:
    return " ".join(words.split())


def _select_evidence(report: Report, variable: str | None) -> tuple[Evidence, ...]:
    if variable is None or variable == "report":
        return report.evidence
    families = {"killed": "casualties", "injured": "casualties", "nationalities": "casualties"}
    root = families.get(variable, variable)
    chosen = tuple(e for e in report.evidence if e.variable == root or e.variable.startswith(f"{root}."))
    if variable in ("killed", "injured"):
        kept = []
        for item in chosen:
            tail = item.variable.split(".")[1] if "." in item.variable else ""
            known = tail.isdigit() and int(tail) < len(report.casualties)
            if not known or report.casualties[int(tail)].outcome == variable:
                kept.append(item)
        return tuple(kept)
    return chosen


def _explain_figure(reader: Reader, address: str, kind: str, rest: str) -> list[Step]:
    from casque.analysis import check_document

    place, _, day = rest.partition("@")
    document, _, offset = place.partition(":")
    as_of = _read_day(day, address) if day else None
    coded = reader.snapshot.document(document)
    verdicts = [v for v in check_document(coded, reader.register, as_of=as_of) if v.kind == kind]
    chosen = [v for v in verdicts if str(v.span.start) == offset]
    if not chosen:
        raise InputError(
            f"{address!r} leads nowhere",
            ", ".join(f"{kind}:{document}:{v.span.start}" for v in verdicts) or f"the text makes no {kind} statement",
            "take an address from the brief or from `casque run`",
        )
    steps: list[Step] = []
    for verdict in chosen:
        steps.append(Step("verdict", f"{verdict.label}: {verdict.sentence}", 0))
        quote = " ".join(verdict.text.split())
        steps.append(Step("quotation", f"“{quote}” (characters {verdict.span.start}-{verdict.span.end})", 1))
        steps += locate_document(reader, coded.document.sha256, 2)
        steps += _explain_record(reader, verdict)
    return steps


def _explain_record(reader: Reader, verdict: Verdict) -> list[Step]:
    steps = []
    if verdict.definition:
        steps.append(Step("register", f"{verdict.definition}: {verdict.official} to {verdict.as_of}", 1))
    return steps + locate_register(reader, 2)


def _read_day(day: str, address: str) -> date:
    try:
        return date.fromisoformat(day)
    except ValueError as error:
        raise InputError(
            f"{address!r} leads nowhere: there is no day {day}", _ADDRESSES, "take an address from the brief"
        ) from error


def _explain_count(reader: Reader, address: str) -> list[Step]:
    from casque.analysis.counting import count_deaths, make_definition

    register = reader.register
    match = _COUNT.match(address)
    if match is None:
        raise InputError(f"{address!r} leads nowhere", _ADDRESSES, "take an address from the brief")
    mission, causes, personnel, since, until = match.groups()
    definition = make_definition(mission or None, causes, personnel)
    first, last = (_read_day(day, address) if day else None for day in (since, until))
    count = count_deaths(register, definition, first, last)
    if count.low is None:
        raise InputError(
            f"{address!r} leads nowhere: the register has no such deaths",
            f"a mission of the register ({', '.join(sorted({t.mission for t in register.tallies})[:4])}, ...) and a "
            f"period up to {register.last_day}",
            "take an address from the brief",
        )
    said = str(count.best) if count.best is not None else f"{count.low} to {count.high}"
    period = f"{since or 'from the first'} to {until or 'the last'}"
    rows = [
        str(death.row)
        for death in register.deaths
        if (definition.mission in (None, death.mission))
        and (not definition.causes or death.cause in definition.causes)
        and (not definition.personnel or death.personnel_type in definition.personnel)
        and (first is None or first <= death.day)
        and (last is None or death.day <= last)
    ]
    return [
        Step("value", f"{said} deaths: {definition.label}, {period}", 0),
        Step("quotation", f"rows {', '.join(rows)}" if rows else "figures of the digest", 1),
        *locate_register(reader, 2),
    ]

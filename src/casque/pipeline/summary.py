"""The answer in words: what fails first, then what the record has, whether it grows, and what is missing."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from casque.model import Mission, Reconciliation, Register

if TYPE_CHECKING:
    from casque.pipeline.cells import Cells
    from casque.pipeline.lines import IncidentLine, VerdictLine

_QUOTED = 90


def say_answer(
    mission: Mission,
    cells: Cells,
    reconciliation: Reconciliation | None,
    verdicts: tuple[VerdictLine, ...],
    lines: tuple[IncidentLine, ...],
    register: Register,
    total: int | None,
    last: date,
) -> tuple[str, ...]:
    """Put the answer for one mission into sentences.

    Args:
        mission: which mission.
        cells: its deaths in the register.
        reconciliation: incidents beside the register, or None.
        verdicts: what was checked.
        lines: incidents on record.
        register: the record it stands on.
        total: number of the footnote of the register's total, or None when it has none.
        last: last day that counts.

    Returns:
        Sentences, most important first; "[3]" refers to a footnote.
    """
    return (
        *_say_checked(verdicts),
        *_say_record(mission, cells, register, total, last),
        *_say_growth(mission, cells, register, last),
        *_say_reconciled(reconciliation, lines),
    )


def _say_checked(verdicts: tuple[VerdictLine, ...]) -> list[str]:
    if not verdicts:
        return []
    tally = Counter(line.verdict.verdict.replace("_", " ") for line in verdicts)
    listed = ", ".join(f"{count} {label}" for label, count in tally.most_common())
    one = len(verdicts) == 1
    what = "One statement in the texts was" if one else f"{len(verdicts)} statements in the texts were"
    sentences = [f"{what} checked against the record: {listed}."]
    wrong: dict[str, VerdictLine] = {}
    for line in verdicts:
        if line.verdict.verdict in ("not_supported", "off_by") and line.verdict.kind == "toll":
            wrong.setdefault(line.verdict.sentence, line)
    for line in wrong.values():
        verdict = line.verdict
        quote = " ".join(verdict.text.split())
        quote = quote if len(quote) <= _QUOTED else quote[:_QUOTED].rsplit(" ", 1)[0] + " …"
        official = "" if verdict.official is None else f"; the record has {verdict.official}"
        sentences.append(f"“{quote}” is {verdict.label}{official} [{line.footnote}].")
    return sentences


def _say_record(mission: Mission, cells: Cells, register: Register, total: int | None, last: date) -> list[str]:
    from casque.analysis.wording import say_day

    if cells.acronym is None:
        return [f"The UN register of deaths (edition {register.edition}) does not list {mission.acronym}."]
    if total is None:
        return []
    days = cells.days("malicious")
    return [
        f"By {say_day(last)} the UN register has {cells.total('hostile')} deaths of {mission.acronym} "
        f"personnel in hostile acts, {cells.total('all')} of all causes"
        + (f"; the hostile deaths fall on {len(days)} days" if days else "")
        + f" (edition {register.edition}) [{total}]."
    ]


def _say_growth(mission: Mission, cells: Cells, register: Register, last: date) -> list[str]:
    from casque.analysis.counting import build_counter
    from casque.analysis.trends import measure_growth

    if not cells.days("malicious"):
        return []
    growth = measure_growth(build_counter(register), mission.acronym, min(last, mission.end or last))
    if growth.value is None or growth.low is None or growth.high is None:
        return []
    said = "no demonstrated trend" if growth.low <= 1 <= growth.high else "a change that chance would rarely give"
    return [
        f"Days with a fatal attack: {said} (changed by a factor of {growth.value:.2f} a year, 95 % interval "
        f"{growth.low:.2f} to {growth.high:.2f})."
    ]


def _say_reconciled(reconciliation: Reconciliation | None, lines: tuple[IncidentLine, ...]) -> list[str]:
    if reconciliation is None or not (lines or reconciliation.total):
        return []
    accidents = sum(line.incident.hostile is False for line in lines)
    beside = f" (beside {say_number(accidents, 'accident', 'accidents')})" if accidents else ""
    return [
        f"{say_number(len(lines) - accidents, 'attack is', 'attacks are')} on record here{beside}, explaining "
        f"{reconciliation.explained} of the {reconciliation.total} hostile deaths in the register. "
        f"{say_number(len(reconciliation.only_reports), 'attack is', 'attacks are')} reported with deaths that the "
        "register does not have."
    ]


def say_number(number: int, one: str, many: str) -> str:
    """Say a number with the word that goes with it."""
    return f"{number} {one if number == 1 else many}"

"""The brief as Markdown: the same answer for an editor, a wiki or a repository."""

from __future__ import annotations

import re

from casque.delivery.brief.html import _describe_gap
from casque.delivery.brief.wording import NOTE_NUMBER, say_count, say_dates, say_means, say_place
from casque.pipeline.answer import Answer

_SPECIAL = re.compile(r"[\\`*\[\]|]")


def build_brief_markdown(answer: Answer) -> str:
    """Lay out the answer for one mission as Markdown.

    Args:
        answer: everything the brief says.

    Returns:
        The text, ending in a newline.
    """
    lines = [
        f"# Attacks on UN peacekeepers: {answer.mission.acronym}",
        "",
        f"{answer.mission.name}. As of {answer.until.isoformat()}; record of deaths: {answer.credit}, edition "
        f"{answer.edition} ({answer.basis}); snapshot `{answer.snapshot}`.",
        "",
        *(NOTE_NUMBER.sub(r"[^\1]", sentence) + "\n" for sentence in answer.sentences),
        *(f"> {warning}\n" for warning in answer.warnings),
    ]
    if answer.verdicts:
        lines += ["## What was written, and what the record says", ""]
        for item in answer.verdicts:
            verdict = item.verdict
            flag = f" ({verdict.flag})" if verdict.flag else ""
            lines += [
                f"- **{verdict.label}**{flag} — “{_flat(verdict.text)}” [^{item.footnote}]  ",
                f"  {verdict.sentence}",
            ]
            lines += [f"  {remark}" for remark in verdict.notes]
        lines.append("")
    if answer.years:
        lines += ["## Deaths by year", "", "| Year | Hostile acts | Open | Other causes |", "|---|--:|--:|--:|"]
        lines += [f"| {y.year} | {y.hostile} | {y.undetermined} | {y.other} |" for y in answer.years]
        lines.append("")
    if answer.incidents:
        lines += [
            "## Incidents",
            "",
            "| # | Date | Place | Means | Killed | Injured | In register | Named as author | Evidence |",
            "|--:|---|---|---|--:|--:|--:|---|---|",
        ]
        for line in answer.incidents:
            incident = line.incident
            cells = (
                str(line.number), say_dates(incident.date), say_place(incident.place), say_means(incident),
                say_count(incident.killed), say_count(incident.injured), _describe_gap(line),
                "; ".join(f"{actor} ({basis})" for actor, basis in line.actors),
                f"`{incident.id}` " + "".join(f"[^{n}]" for n in line.footnotes),
            )  # fmt: skip
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
        lines.append("")
    if answer.reconciliation:
        rec = answer.reconciliation
        lines += ["## Beside the register", "", f"{rec.explained} of {rec.total} hostile deaths are explained.", ""]
        lines += [f"- reported, not in the register: `{key}`: {reason}" for key, reason in rec.only_reports]
        lines += [
            f"- in the register only: {day.day.isoformat()}, {day.count} {day.nationality or 'undetermined'} "
            f"({day.personnel_type.replace('_', ' ')})"
            for day in rec.only_register
        ]
        lines.append("")
    lines += ["## Evidence", ""]
    for note in answer.footnotes:
        digest = f" SHA-256 `{note.sha256[:16]}…`" if note.sha256 else ""
        where = f"{_flat(note.source)}, {note.place}.{digest}"
        lines.append(f"[^{note.number}]: “{_flat(note.quote)}” — {where} `casque why {note.address}`")
    return "\n".join(lines) + "\n"


def _flat(text: str) -> str:
    """Put foreign words on one line, and mark as plain what Markdown or HTML would read as theirs."""
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()).replace("&", "&amp;")).replace("<", "&lt;")

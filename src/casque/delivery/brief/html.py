"""The brief as one self-contained HTML file: it opens without a network, reads without JavaScript and prints well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casque.delivery.brief import charts, wording
from casque.delivery.verdicts import PAGE_COLOURS, group_by_sentence, say_holds, say_measure, say_value
from casque.model import Reconciliation
from casque.pipeline.answer import Answer, name_document
from casque.pipeline.lines import IncidentLine

if TYPE_CHECKING:
    from markupsafe import Markup


def build_brief(answer: Answer) -> str:
    """Lay out the answer for one mission as an HTML page.

    Args:
        answer: everything the brief says.

    Returns:
        The whole page; style and charts are inside it.
    """
    from importlib.resources import files

    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    folder = files("casque.delivery.brief")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(
        cite=_link_notes,
        dates=wording.say_dates,
        count=wording.say_count,
        place=wording.say_place,
        means=wording.say_means,
    )
    template = environment.from_string((folder / "template.html.j2").read_text("utf-8"))
    figures = {
        name: Markup(charts.render_svg(chart)) if chart is not None else None
        for name, chart in (
            ("cumulative", charts.draw_cumulative(answer)),
            ("timeline", charts.draw_timeline(answer)),
            ("years", charts.draw_years(answer)),
            ("months", charts.draw_months(answer)),
        )
    }
    outline = charts.draw_map(answer, _numeric_codes())
    return template.render(
        answer=answer,
        figures=figures,
        map=Markup(outline) if outline else None,
        style=Markup((folder / "style.css").read_text("utf-8")),
        unmatched=_describe_unmatched(answer.reconciliation),
        by_id={line.incident.id: line for line in answer.incidents},
        told=[line for line in answer.incidents if line.from_texts],
        colours=PAGE_COLOURS,
        groups=group_by_sentence((line.verdict, line) for line in answer.verdicts),
        say_measure=say_measure,
        say_value=say_value,
        say_holds=say_holds,
        name=name_document,
        gap=_describe_gap,
    )


def _link_notes(sentence: str) -> Markup:
    """Turn the footnote numbers of a sentence ("[1]") into links; all else is escaped."""
    from markupsafe import Markup, escape

    link = r'<sup><a href="#note-\1" aria-label="footnote \1">[\1]</a></sup>'
    return Markup(wording.NOTE_NUMBER.sub(link, str(escape(sentence))))


def _numeric_codes() -> dict[str, str]:
    from casque.reference import load_member_states

    return {state.alpha2: f"{state.m49:03d}" for state in load_member_states()}


def _describe_unmatched(reconciliation: Reconciliation | None) -> list[dict[str, str]]:
    """List the register's days that no incident explains, as rows of words."""
    if reconciliation is None:
        return []
    return [
        {
            "day": day.day.isoformat(),
            "deaths": str(day.count),
            "nationality": day.nationality or "undetermined",
            "personnel": day.personnel_type.replace("_", " "),
        }
        for day in reconciliation.only_register
    ]


def _describe_gap(line: IncidentLine) -> str:
    """Say how an incident stands beside the register."""
    killed = line.incident.killed
    if line.recorded is None:
        if line.incident.hostile is False:
            return "not compared"  # only hostile deaths are matched; the register may well have these
        if killed is not None and killed.high == 0:
            return "nobody killed"
        return "not in the register"
    if line.difference in (0, None):
        return str(line.recorded)
    return f"{line.recorded} ({-line.difference:+d})"

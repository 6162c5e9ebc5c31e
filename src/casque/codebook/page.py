"""Renders the codebook as one Markdown page."""

from __future__ import annotations

from collections.abc import Sequence

from casque.codebook.lists import list_code_lists, load_codelists
from casque.codebook.variables import CONCEPTS, load_variables

_OPENING = """# Codebook

This page is made from the tables in `src/casque/codebook/data` (`python -m casque.codebook
docs/reference/codebook.md`): change them, not it.

Unknown is empty, never 0. A value that is stated nowhere is empty, or its list has no items. Every value of a report
has its evidence: the characters of the text, or the cell of the file, from which it was read. Crosswalks name what
other data sets call a code; where none is given there is no counterpart, and an export leaves the value out.
"""


def render_codebook_markdown() -> str:
    """Render the codebook.

    Returns:
        The page: the variables table by table, then the code lists with definitions and crosswalks.

    Raises:
        DataError: when a table of the codebook is not as it should be.
    """
    parts = [_OPENING, "## Variables\n"]
    variables = load_variables()
    for concept, meaning in CONCEPTS.items():
        parts.append(f"### {concept.capitalize()}\n\n{meaning}\n")
        rows = [
            (
                f"`{v.name}`",
                v.type + (f" ({v.unit})" if v.unit else ""),
                f"[{v.codelist}](#list-{v.codelist})" if v.codelist else "",
                v.definition,
                v.source,
            )
            for v in variables
            if v.concept == concept
        ]
        parts.append(_render_table(("Variable", "Type", "Code list", "Definition", "Source"), rows))
    parts.append("## Code lists\n")
    codes = load_codelists()
    for item in list_code_lists():
        parts.append(f"### List {item.name}\n\n{item.title}. {item.definition} Source: {item.source}.\n")
        parts.append(
            _render_table(
                ("Code", "English", "French", "Definition", "Crosswalk"),
                [
                    (
                        f"`{code.code}`",
                        code.label,
                        code.label_fr,
                        code.definition,
                        "; ".join(f"{scheme} = {value}" for scheme, value in code.crosswalk),
                    )
                    for code in codes[item.name]
                ],
            )
        )
    return "\n".join(parts)


def _render_table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)

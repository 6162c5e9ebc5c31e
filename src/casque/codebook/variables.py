"""Variables: what each column of each table means, and how it is coded."""

from __future__ import annotations

from functools import cache

from casque.codebook.lists import load_codelists
from casque.codebook.tables import read_table
from casque.errors import DataError
from casque.model import Variable

#: The tables that variables belong to, with what one row of each is.
CONCEPTS = {
    "document": "A text as it was coded.",
    "report": "One source's account of one attack, kept whole and never changed.",
    "date": "When an attack was, as a source gives it.",
    "place": "A place as reported and as resolved.",
    "casualty": "How many of one group came to one outcome in one attack, as one source says.",
    "attribution": "Who is said to have done it, and on what the saying rests.",
    "toll": "A running total stated in a text: never the count of one attack.",
    "claim": "An assertion in a text that can be checked.",
    "incident": "The attack itself, computed from its reports and never edited.",
    "register": "One dead person of the UN register, without a name.",
    "verdict": "What the official record says of one toll or claim.",
    "case": "How far the pursuit of those who did it has come.",
}

VARIABLE_TYPES = ("code", "codes", "integer", "date", "text", "number", "boolean", "span")


@cache
def load_variables() -> tuple[Variable, ...]:
    """Load the variables, table by table.

    Returns:
        The variables in the order of the page.

    Raises:
        DataError: when a row names a concept, type or code list that does not exist, or doubles a variable.
    """
    rows = read_table("variables", ("concept", "name", "type", "definition", "source"), ("codelist", "unit"))
    lists = load_codelists()
    seen = set()
    for number, row in enumerate(rows, 1):
        key = (row["concept"], row["name"])
        coded = row["type"] in ("code", "codes")
        if (
            row["concept"] not in CONCEPTS
            or row["type"] not in VARIABLE_TYPES
            or (row["codelist"] and (not coded or row["codelist"] not in lists))
            or key in seen
        ):
            raise DataError(
                f"codebook table variables, row {number}: {row['concept']}.{row['name']}",
                "a known concept, type and code list (for a code), and no variable twice",
                "correct the table in src/casque/codebook/data",
            )
        seen.add(key)
    return tuple(
        Variable(
            name=row["name"],
            concept=row["concept"],
            type=row["type"],
            codelist=row["codelist"] or None,
            definition=row["definition"],
            source=row["source"],
            unit=row["unit"] or None,
        )
        for row in rows
    )

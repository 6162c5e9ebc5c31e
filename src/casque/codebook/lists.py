"""Code lists: what values a coded variable may have, what each means, and what other data sets call it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from casque.codebook.tables import read_table
from casque.errors import DataError
from casque.model import Code


@dataclass(frozen=True, slots=True)
class CodeList:
    """A list of codes.

    Attributes:
        name: its key ("attack_types").
        title: how it is called on the page.
        definition: what its codes say.
        source: where the convention comes from.
    """

    name: str
    title: str
    definition: str
    source: str


@cache
def list_code_lists() -> tuple[CodeList, ...]:
    """List the code lists in the order of the page.

    Returns:
        The lists without their codes.
    """
    rows = read_table("codelists", ("codelist", "title", "definition", "source"))
    return tuple(CodeList(row["codelist"], row["title"], row["definition"], row["source"]) for row in rows)


@cache
def _load() -> dict[str, tuple[Code, ...]]:
    found: dict[str, list[Code]] = {code_list.name: [] for code_list in list_code_lists()}
    rows = read_table("codes", ("codelist", "code", "label", "label_fr", "definition"), ("crosswalk",))
    for number, row in enumerate(rows, 1):
        codes = found.get(row["codelist"])
        if codes is None or any(code.code == row["code"] for code in codes):
            raise DataError(
                f"codebook table codes, row {number}: {row['codelist']} {row['code']}",
                "a list that codelists.csv names, and a code that it does not have yet",
                "correct the table in src/casque/codebook/data",
            )
        crosswalk = _read_crosswalk(row["crosswalk"], number)
        codes.append(Code(row["code"], row["label"], row["label_fr"], row["definition"], crosswalk))
    return {name: tuple(codes) for name, codes in found.items()}


def load_codelists() -> dict[str, tuple[Code, ...]]:
    """Load all code lists.

    Returns:
        Name of the list to its codes, in order; a dictionary of the caller's own.

    Raises:
        DataError: when a table of the codebook is not as it should be.
    """
    return dict(_load())


def find_code(codelist: str, code: str) -> Code | None:
    """Find a code in its list.

    Args:
        codelist: name of the list.
        code: the value.

    Returns:
        The code, or None when the list does not have it.

    Raises:
        DataError: when there is no such list.
    """
    codes = _load().get(codelist)
    if codes is None:
        raise DataError(
            f"there is no code list {codelist!r}", f"one of {', '.join(sorted(_load()))}", "correct the name"
        )
    return next((item for item in codes if item.code == code), None)


def check_code(codelist: str, code: str) -> Code:
    """Prove that a value stands in a code list.

    Args:
        codelist: name of the list.
        code: the value.

    Returns:
        The code with its labels and definition.

    Raises:
        DataError: when the list does not have it, or there is no such list.
    """
    found = find_code(codelist, code)
    if found is None:
        raise DataError(
            f"{code!r} is not a code of the list {codelist}",
            f"one of {', '.join(item.code for item in _load()[codelist])}",
            "use a code of the list (docs/reference/codebook.md); a new one needs a definition there first",
        )
    return found


def map_code(codelist: str, code: str, scheme: str) -> str | None:
    """Translate a code into another data set's.

    Args:
        codelist: name of the list.
        code: the value.
        scheme: the other data set's variable ("acled.sub_event_type", "gtd.attacktype1").

    Returns:
        The other code, or None when there is no counterpart: it is then left out of an export, never guessed.

    Raises:
        DataError: when the value is not a code of the list.
    """
    return next((value for name, value in check_code(codelist, code).crosswalk if name == scheme), None)


def _read_crosswalk(cell: str, number: int) -> tuple[tuple[str, str], ...]:
    pairs = []
    for part in filter(None, cell.split("|")):
        scheme, sign, value = part.partition("=")
        if not sign or "." not in scheme or not value:
            raise DataError(
                f"codebook table codes, row {number}, column crosswalk: {part!r}",
                "pairs like acled.sub_event_type=Attack, separated by '|'",
                "correct the table in src/casque/codebook/data",
            )
        pairs.append((scheme, value))
    return tuple(pairs)

"""The member states pack: whose nationals serve and die, how they are named, and how the register spells them.

All members of the United Nations, its two observer states, and the two withdrawn states that the register keeps
(Yugoslavia, Serbia and Montenegro). Codes are those of ISO 3166-1 and the UN's M49; names are the UN's with others in
use. Demonyms stand in every form of gender and number; French ones in lower case, as adjectives are written. The
sources of a row stand for its codes and names; demonyms are common usage.
"""

from __future__ import annotations

from functools import cache

from casque.errors import DataError
from casque.model import Alias, MemberState
from casque.reference.reading import Row, read_pack, require_unique

STATE_COLUMNS = (
    "alpha3", "alpha2", "m49", "name", "name_fr", "names_en", "names_fr", "demonyms_en", "demonyms_fr",
    "register_names",
)  # fmt: skip

#: Spellings of the register that name no state: the dead person's nationality is not determined, or not filled in.
UNDETERMINED = ("ZZ [Undetermined]", "")


@cache
def load_member_states() -> tuple[MemberState, ...]:
    """Load the states by alpha-3 code.

    Returns:
        The states; ``names`` opens with the English and the French name.

    Raises:
        DataError: when the pack is not what it should be (see :mod:`casque.reference.reading`).
    """
    rows = read_pack("member_states", STATE_COLUMNS)
    for column in ("alpha3", "alpha2", "m49"):
        require_unique(rows, column)
    return tuple(_build_state(row) for row in rows)


def find_nationality(register_name: str) -> str | None:
    """Turn a nationality of the register of deaths into its code.

    Args:
        register_name: as the register writes it ("Côte dIvoire", "Viet Nam", "ZZ [Undetermined]").

    Returns:
        ISO 3166-1 alpha-3 (for Yugoslavia and Serbia and Montenegro the withdrawn code); None for the spellings in
        :data:`UNDETERMINED`.

    Raises:
        DataError: for a spelling that is neither in the register so far nor an English name of a known state.
    """
    name = register_name.strip()
    if name in UNDETERMINED:
        return None
    found = _by_register_name().get(name.replace("’", "'"))
    if found is None:
        raise DataError(
            f"nationality {register_name!r} is not known",
            "a spelling in the column register_names or an English name in the pack member_states",
            "add the spelling to register_names of its state, with the edition that has it as the source",
        )
    return found


def find_member_state(code: str) -> MemberState | None:
    """Find a state by its code.

    Args:
        code: ISO 3166-1 alpha-2 or alpha-3, in upper case.

    Returns:
        The state, or None when no state of the pack has the code.
    """
    return _by_code().get(code)


@cache
def _by_code() -> dict[str, MemberState]:
    states = load_member_states()
    return {s.alpha2: s for s in states} | {s.alpha3: s for s in states}


@cache
def _by_register_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for state in load_member_states():
        for alias in state.names:
            if alias.lang == "en":
                found.setdefault(alias.text, state.alpha3)
    for state in load_member_states():
        for name in state.register_names:
            found[name.replace("’", "'")] = state.alpha3
    return found


def _build_state(row: Row) -> MemberState:
    alpha3, alpha2 = row.text("alpha3"), row.text("alpha2")
    if not (len(alpha3) == 3 and alpha3.isascii() and alpha3.isupper()):
        raise row.fail("alpha3", "three capital letters")
    if not (len(alpha2) == 2 and alpha2.isascii() and alpha2.isupper()):
        raise row.fail("alpha2", "two capital letters")
    name = row.text("name")
    return MemberState(
        alpha3=alpha3,
        alpha2=alpha2,
        m49=row.integer("m49"),
        name=name,
        names=(
            Alias(name, "en"),
            Alias(row.text("name_fr"), "fr"),
            *row.aliases((("names_en", "en"), ("names_fr", "fr"))),
        ),
        demonyms=row.aliases((("demonyms_en", "en"), ("demonyms_fr", "fr"))),
        register_names=row.items("register_names"),
        sources=row.sources(),
    )

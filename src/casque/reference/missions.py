"""The missions pack: every UN peacekeeping operation since 1948, and what else the register of deaths names.

The 71 operations of the UN's own count, the special political missions, and offices that are neither. Days are as in
the UN list of missions; where a day is known better, or the list is behind (it calls MINUSMA active), the row says
so. A day of precision 4 or 5 is the first or last day of its month or year, so that nothing falls between.

The register of deaths pools UNEF I and II, UNOSOM I and II and UNAVEM I to III. The pack has both: the pooled entry
under the register's acronym and each operation apart, all with the same ``register_acronym``.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from casque.model import Alias, Mission
from casque.reference.reading import Row, read_pack, require_unique

#: Kinds: one of the 71 peacekeeping operations (or a pooled entry of them), a special political mission, neither.
MISSION_KINDS = ("peacekeeping", "political", "other")

MISSION_COLUMNS = (
    "acronym", "name", "name_fr", "host_countries", "start", "start_precision", "end", "end_precision", "kind",
    "predecessor", "register_acronym",
)  # fmt: skip
ALIAS_COLUMNS = ("acronym", "alias", "lang")


@cache
def load_missions() -> tuple[Mission, ...]:
    """Load the missions by first day, pooled entries (see :func:`list_parts`) included.

    Returns:
        The missions; the aliases of each open with its acronym and its official English and French name.

    Raises:
        DataError: when a pack is not what it should be (see :mod:`casque.reference.reading`).
    """
    rows = read_pack("missions", MISSION_COLUMNS)
    require_unique(rows, "acronym")
    further = _read_further_aliases()
    return tuple(_build_mission(row, further.get(row.text("acronym"), ())) for row in rows)


def find_mission(acronym: str) -> Mission | None:
    """Find a mission by an acronym as written: its key, the register's, or the one used in French.

    Args:
        acronym: "MINUSMA", "UNOSOM" (the pooled entry), "FINUL"; case does not matter.

    Returns:
        The mission, or None when no mission is called so.
    """
    return _by_acronym().get(acronym.strip().casefold())


def list_parts(acronym: str) -> tuple[Mission, ...]:
    """List the operations that a pooled entry of the register stands for.

    Args:
        acronym: the register's acronym ("UNOSOM").

    Returns:
        The operations by first day (UNOSOM I and UNOSOM II); empty for a mission that is not pooled.
    """
    return tuple(m for m in load_missions() if m.register_acronym == acronym != m.acronym)


def list_active_missions(day: date, kinds: tuple[str, ...] = ("peacekeeping",)) -> tuple[Mission, ...]:
    """List the missions that existed on a day.

    Args:
        day: the day.
        kinds: which kinds count (see :data:`MISSION_KINDS`).

    Returns:
        The missions by first day, pooled entries left out.
    """
    return tuple(m for m in load_missions() if m.kind in kinds and m.active_on(day) and not list_parts(m.acronym))


@cache
def _by_acronym() -> dict[str, Mission]:
    found: dict[str, Mission] = {}
    for mission in load_missions():
        for alias in mission.aliases:
            if " " not in alias.text or alias.text == mission.acronym or alias.text.isupper():
                found.setdefault(alias.text.casefold(), mission)
    for mission in load_missions():
        found[mission.acronym.casefold()] = mission
    return found


def _read_further_aliases() -> dict[str, tuple[Alias, ...]]:
    found: dict[str, tuple[Alias, ...]] = {}
    for row in read_pack("mission_aliases", ALIAS_COLUMNS):
        alias = Alias(row.text("alias"), row.choice("lang", ("en", "fr", "und")))
        found[row.text("acronym")] = (*found.get(row.text("acronym"), ()), alias)
    return found


def _build_mission(row: Row, further: tuple[Alias, ...]) -> Mission:
    acronym, name, name_fr = row.text("acronym"), row.text("name"), row.text("name_fr")
    start, end = row.period()
    precision = row.precision("end_precision") if end else None
    if end is None and row.cells["end_precision"]:
        raise row.fail("end_precision", "an empty cell, as there is no last day")
    return Mission(
        acronym=acronym,
        name=name,
        aliases=(Alias(acronym, "und"), Alias(name, "en"), Alias(name_fr, "fr"), *further),
        host_countries=row.items("host_countries"),
        start=start,
        start_precision=row.precision("start_precision"),
        end=end,
        end_precision=precision,
        kind=row.choice("kind", MISSION_KINDS),
        predecessor=row.optional_text("predecessor"),
        register_acronym=row.optional_text("register_acronym"),
        sources=row.sources(),
    )

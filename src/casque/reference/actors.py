"""Actors: who attacks, who fights beside the missions, under which names, and what they came from and became.

Groups split, merge and take new names; a source must be read with the names of its day. An attack of 2016 by Ansar
Dine is Ansar Dine's: that the group went into JNIM in March 2017 is a matter of lineage, asked for by
:func:`find_lineage`, never of coding.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from functools import cache
from typing import Literal

from casque.errors import DataError, InputError
from casque.model import Actor, Alias, LineageEdge
from casque.reference.reading import Row, read_pack, require_unique

ACTOR_COLUMNS = ("id", "name", "kind", "start", "end", "acled_inter", "ucdp_id", "parent")
ALIAS_COLUMNS = ("actor", "text", "lang", "weak")
LINEAGE_COLUMNS = ("kind", "origins", "results", "start", "end", "partial")

ACTOR_KINDS = ("armed_group", "state_force", "parallel_force", "coalition", "criminal", "generic")
LINEAGE_KINDS = (
    "split", "merger", "alliance", "rename", "pledge", "recognition", "absorption", "exit", "founded", "autonomy",
)  # fmt: skip

#: Steps by which an actor becomes another one, or part of one.
JOINING = frozenset({"merger", "absorption", "rename", "alliance", "pledge", "recognition", "autonomy"})
#: Steps by which an actor comes out of another one.
DESCENT = JOINING | {"split"}

Direction = Literal["origins", "results"]


def fold_alias(text: str) -> str:
    """Reduce a name of an actor to what its spellings share.

    Args:
        text: a name in Latin script.

    Returns:
        Lower-case letters and digits with single blanks: accents, apostrophes and hyphens are gone.
    """
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).encode("ascii", "ignore").decode().lower()
    return " ".join("".join(c if c.isalnum() else " " for c in plain.replace("'", "")).split())


@cache
def load_actors() -> tuple[Actor, ...]:
    """Load the actors with their aliases.

    Returns:
        The actors in the order of the pack.

    Raises:
        DataError: when a pack is not as it should be, an alias or a parent names an unknown actor, or an actor has no
            alias.
    """
    rows = read_pack("actors", ACTOR_COLUMNS)
    require_unique(rows, "id")
    known = {row.cells["id"] for row in rows}
    aliases: dict[str, list[Alias]] = {key: [] for key in known}
    weak: dict[str, list[str]] = {key: [] for key in known}
    for row in read_pack("actor_aliases", ALIAS_COLUMNS):
        actor = row.choice("actor", known)
        alias = Alias(row.text("text"), row.choice("lang", ("en", "fr", "und")))
        if any(alias.text == other.text for other in aliases[actor]):
            raise row.fail("text", f"a name that {actor} does not have yet")
        aliases[actor].append(alias)
        if row.boolean("weak"):
            weak[actor].append(alias.text)
    return tuple(
        _read_actor(row, tuple(aliases[row.cells["id"]]), tuple(weak[row.cells["id"]]), known) for row in rows
    )


def _read_actor(row: Row, aliases: tuple[Alias, ...], weak: tuple[str, ...], known: set[str]) -> Actor:
    name, start, end = row.text("name"), row.optional_day("start"), row.optional_day("end")
    if name not in {alias.text for alias in aliases}:
        raise row.fail("name", "a name that stands in actor_aliases too")
    if start and end and end < start:
        raise row.fail("end", f"a day not before {start.isoformat()} (column start)")
    inter = row.optional_choice("acled_inter", tuple("12345678"))
    return Actor(
        id=row.text("id"),
        name=name,
        aliases=aliases,
        kind=row.choice("kind", ACTOR_KINDS),
        start=start,
        end=end,
        acled_inter=int(inter) if inter else None,
        ucdp_id=row.optional_integer("ucdp_id"),
        sources=row.sources(),
        parent=row.optional_choice("parent", known),
        weak=weak,
    )


@cache
def load_lineage() -> tuple[LineageEdge, ...]:
    """Load the lineage of actors.

    An edge of kind ``exit`` says that its origins left its results; every other edge leads from origins to results.

    Returns:
        The edges by their first possible day.

    Raises:
        DataError: when the pack is not as it should be or an edge names an unknown actor.
    """
    known = {actor.id for actor in load_actors()}
    edges = [_read_edge(row, known) for row in read_pack("lineage", LINEAGE_COLUMNS)]
    return tuple(sorted(edges, key=lambda edge: (edge.start, edge.end)))


def _read_edge(row: Row, known: set[str]) -> LineageEdge:
    origins, results = row.items("origins"), row.items("results")
    kind = row.choice("kind", LINEAGE_KINDS)
    for column, actors in (("origins", origins), ("results", results)):
        if not set(actors) <= known:
            raise row.fail(column, "ids of the pack actors")
    if not results or bool(origins) == (kind == "founded"):
        raise row.fail("origins", "actors on both sides; none in origins for 'founded' only")
    start, end = row.period()
    return LineageEdge(kind, origins, results, start, end or start, row.boolean("partial"), row.sources())


@cache
def _by_id() -> dict[str, Actor]:
    return {actor.id: actor for actor in load_actors()}


def get_actor(identifier: str) -> Actor:
    """Return the actor with an identifier.

    Args:
        identifier: its key ("ansar-dine").

    Returns:
        The actor.

    Raises:
        DataError: when there is none.
    """
    actor = _by_id().get(identifier)
    if actor is None:
        raise DataError(
            f"there is no actor {identifier!r} in the pack actors",
            f"one of {', '.join(sorted(_by_id()))}",
            "correct the id or add the actor with its source",
        )
    return actor


@cache
def _by_alias() -> dict[str, tuple[Actor, ...]]:
    index: dict[str, list[Actor]] = {}
    for actor in load_actors():
        for key in dict.fromkeys(fold_alias(alias.text) for alias in actor.aliases):
            index.setdefault(key, []).append(actor)
    return {key: tuple(actors) for key, actors in index.items()}


def actors_on(alias: str, day: date | None = None) -> tuple[Actor, ...]:
    """Find the actors that a name meant on a day.

    Args:
        alias: a name in any spelling ("AQMI", "al-Murabitoon").
        day: the day of the event, or None for any day.

    Returns:
        The actors so named that existed then: never one that was founded later ("JNIM" in 2016 gives nothing). An
        actor without known dates counts as existing. A name that lived on after the actor's end (MUJAO in 2014)
        gives the actor still, when no other had the name.
    """
    found = _by_alias().get(fold_alias(alias), ())
    if day is None:
        return found
    born = tuple(actor for actor in found if actor.start is None or actor.start <= day)
    alive = tuple(actor for actor in born if actor.end is None or day <= actor.end)
    return alive or born


def find_lineage(
    actor: str, on: date | None = None, direction: Direction = "results", *, include_partial: bool = True
) -> tuple[str, ...]:
    """Say what an actor came out of, or what it had become or belonged to, as of a day.

    Args:
        actor: id of the actor.
        on: the day; a step counts once its last possible day has come. None: the whole lineage, as far as known.
        direction: ``results`` for what the actor had become or become part of (mergers, absorptions, pledges,
            alliances, new names; what only split off is not a result); ``origins`` for what it came out of.
        include_partial: whether steps that only part of an actor took count.

    Returns:
        Ids of actors, nearest first, each once, without the actor itself.

    Raises:
        DataError: when the actor is unknown.
        InputError: when the direction is neither of the two.
    """
    get_actor(actor)
    if direction not in ("origins", "results"):
        raise InputError(f"lineage direction {direction!r}", "'origins' or 'results'", "name one of the two")
    found: list[str] = []
    queue = [actor]
    while queue:
        for other in _step(queue.pop(0), on, direction, include_partial):
            if other != actor and other not in found:
                found.append(other)
                queue.append(other)
    return tuple(found)


def _step(actor: str, on: date | None, direction: Direction, include_partial: bool) -> list[str]:
    reached: list[str] = []
    for edge in load_lineage():
        if (on is not None and edge.end > on) or (edge.partial and not include_partial):
            continue
        if edge.kind == "exit":
            if direction == "results" and on is not None and actor in edge.origins:
                reached = [other for other in reached if other not in edge.results]
        elif direction == "results" and edge.kind in JOINING and actor in edge.origins:
            reached.extend(edge.results)
        elif direction == "origins" and edge.kind in DESCENT and actor in edge.results:
            reached.extend(edge.origins)
    return reached


def has_lineage(actor: str, lineage: str) -> bool:
    """Tell whether an actor rolls up to another one: is it, came into it, or is a unit of it.

    Args:
        actor: id of the actor that is named ("ansar-dine").
        lineage: id of the actor to which attacks are to be rolled up ("jnim").

    Returns:
        True when attacks of ``actor`` belong to the lineage of ``lineage``, whatever their day.
    """
    return actor == lineage or lineage in find_lineage(actor) or get_actor(actor).parent == lineage

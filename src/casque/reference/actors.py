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
    back = direction == "origins"
    # The day on which each actor is reached: a later step of an origin (or an earlier one of a result) is not on the
    # way. An actor reached on several ways keeps the day that leaves most steps open.
    reached: dict[str, date] = {actor: date.max if back else date.min}
    queue = [actor]
    while queue:
        current = queue.pop(0)
        for other, day in _step(current, on, back, include_partial, reached[current]):
            if other not in reached or (day > reached[other] if back else day < reached[other]):
                reached[other] = day
                queue.append(other)
    return tuple(other for other in reached if other != actor)


def _step(actor: str, on: date | None, back: bool, include_partial: bool, reached: date) -> list[tuple[str, date]]:
    """Take the steps out of (or, ``back``, into) one actor that fit the day on which it was reached."""
    steps: list[tuple[str, date]] = []
    for edge in load_lineage():
        if (on is not None and edge.end > on) or (edge.partial and not include_partial):
            continue
        if edge.kind == "exit":
            if not back and on is not None and actor in edge.origins:
                steps = [step for step in steps if step[0] not in edge.results]
        elif back and edge.kind in DESCENT and actor in edge.results and edge.start <= reached:
            steps.extend((other, edge.start) for other in edge.origins)
        elif not back and edge.kind in JOINING and actor in edge.origins and edge.end >= reached:
            steps.extend((other, edge.end) for other in edge.results)
    return steps


def has_lineage(actor: str, lineage: str) -> bool:
    """Tell whether an actor rolls up to another one: is it, came into it, or is a unit of it.

    Args:
        actor: id of the actor that is named ("ansar-dine").
        lineage: id of the actor to which attacks are to be rolled up ("jnim").

    Returns:
        True when attacks of ``actor`` belong to the lineage of ``lineage``, whatever their day.
    """
    return actor == lineage or lineage in find_lineage(actor) or get_actor(actor).parent == lineage

"""Proves the packs: sources, days, references between packs, codes, countries, and aliases that collide.

``check_packs()`` is what ``casque reference check`` prints: an empty result means that every fact has a source, every
date parses and no period ends before it starts, every lineage edge joins known actors, every code stands in the
codebook, every country is known, and no two aliases collide silently. A collision that is meant (the people of both
Congos are Congolese) is listed with its reason in the pack ``allowed_collisions``; an entry there that no longer
stands for a collision is a problem too.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from casque.codebook import find_code
from casque.errors import DataError
from casque.model import Actor, FactSource, LineageEdge, Mission
from casque.reference.reading import LIST_SEPARATOR, PACKS, SOURCE_COLUMNS, read_pack

#: Country codes that name no member state: Western Sahara, and Kosovo's user-assigned code.
OTHER_COUNTRIES = frozenset({"EH", "XK"})

#: Packs that hold no facts and so need no source.
UNSOURCED_PACKS = frozenset({"allowed_collisions"})

#: ``mission`` of a resolution on the peacekeepers of all missions.
ALL_MISSIONS = "*"

COLLISION_COLUMNS = ("pack", "alias", "keys", "reason")

#: What is loaded: (name, module, loader, the key attribute of its objects or None).
_LOADERS = (
    ("missions", "missions", "load_missions", "acronym"),
    ("member_states", "states", "load_member_states", "alpha3"),
    ("publishers", "publishers", "load_publishers", "id"),
    ("strength", "strength", "load_strength", None),
    ("places", "places", "load_places", "id"),
    ("actors", "actors", "load_actors", "id"),
    ("lineage", "actors", "load_lineage", None),
    ("resolutions", "resolutions", "load_resolutions", None),
    ("context", "context", "load_context", "id"),
)

#: (pack, attribute, code list): attributes whose value must stand in the codebook.
_CODED = (
    ("missions", "kind", "mission_kind"),
    ("publishers", "kind", "publisher_kind"),
    ("publishers", "reliability", "reliability"),
    ("publishers", "scale", "source_scale"),
    ("places", "kind", "place_kind"),
    ("places", "precision", "place_precision"),
    ("actors", "kind", "actor_kind"),
    ("lineage", "kind", "lineage_kind"),
    ("resolutions", "decision", "mandate_decision"),
    ("context", "kind", "context_kind"),
    ("context", "precision", "date_precision"),
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a pack that is not as it should be.

    Attributes:
        pack: name of the pack.
        row: 1-based row of the pack, header not counted; None when it is not about one row.
        what: what was found.
        remedy: what to do.
    """

    pack: str
    row: int | None
    what: str
    remedy: str

    def __str__(self) -> str:
        where = self.pack if self.row is None else f"{self.pack}, row {self.row}"
        return f"{where}: {self.what} ({self.remedy})"


def check_packs(folder: Path = PACKS) -> tuple[Problem, ...]:
    """Check every pack that the package ships.

    Args:
        folder: where the files lie whose raw rows are checked for sources; what is loaded is always the package's.

    Returns:
        The problems, those of the files first; empty when all is well.
    """
    problems = list(check_files(folder))
    loaded: dict[str, tuple[Any, ...]] = {}
    for name, module, loader, _ in _LOADERS:
        try:
            loaded[name] = getattr(import_module(f"casque.reference.{module}"), loader)()
        except DataError as error:
            problems.append(Problem(name, None, f"{error.found}; valid: {error.valid}", error.remedy))
    try:
        import_module("casque.reference.digest").load_digest()
    except DataError as error:
        problems.append(Problem("register_digest", None, f"{error.found}; valid: {error.valid}", error.remedy))
    rows = _locate(folder)
    for name, facts in loaded.items():
        problems += check_facts(name, facts, rows.get(name, {}))
    problems += check_missions(loaded.get("missions", ()), rows.get("missions", {}))
    problems += check_lineage(loaded.get("lineage", ()), loaded.get("actors", ()))
    problems += check_references(loaded)
    problems += check_countries(loaded, rows)
    problems += check_collisions(loaded, _read_allowed(folder, problems), rows)
    return tuple(problems)


def check_files(folder: Path = PACKS) -> Iterator[Problem]:
    """Check that every row of every CSV pack has a source, whether or not a loader reads the pack.

    Args:
        folder: where the packs lie.

    Yields:
        A problem for each row without a source, with another number of cells, or without a yes or no in
        ``confirmed``.
    """
    for path in sorted(folder.glob("*.csv")):
        if path.stem in UNSOURCED_PACKS:
            continue
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.reader(lines)
            header = next(reader, [])
            missing = [column for column in SOURCE_COLUMNS if column not in header]
            if missing:
                yield Problem(path.stem, None, f"no column {', '.join(missing)}", "add it: every fact has a source")
                continue
            for number, cells in enumerate(reader, 1):
                row = dict(zip(header, cells, strict=False))
                if len(cells) != len(header):
                    yield Problem(path.stem, number, f"{len(cells)} cells, not {len(header)}", "quote the commas")
                elif not row["source"].strip():
                    yield Problem(path.stem, number, "no source", "say where the fact was read, or remove it")
                elif row["confirmed"] not in ("yes", "no"):
                    yield Problem(path.stem, number, f"confirmed is {row['confirmed']!r}", "write yes or no")


def check_facts(pack: str, facts: Iterable[Any], rows: Mapping[str, tuple[str, int]]) -> Iterator[Problem]:
    """Check what all facts have in common: a source, a period that does not run backwards, codes of the codebook.

    Args:
        pack: name of the pack ("actors").
        facts: its objects.
        rows: key of an object to (pack file, row), as far as known.

    Yields:
        The problems.
    """
    key_of = _key_of(pack)
    for number, fact in enumerate(facts, 1):
        key = key_of(fact) if key_of else None
        file, row = rows.get(key or "", (pack, None if key_of else number))
        problem = partial(Problem, file, row)
        label = f"{key}: " if key else ""
        sources: Sequence[FactSource] = fact.sources
        if not sources or not all(source.address.strip() for source in sources):
            yield problem(f"{label}no source", "say where the fact was read, or remove it")
        start, end = _period(fact)
        if start is not None and end is not None and end < start:
            yield problem(f"{label}ends on {end}, before it starts on {start}", "correct one of the two days")
        for coded, attribute, codelist in _CODED:
            if coded == pack and find_code(codelist, str(getattr(fact, attribute))) is None:
                yield problem(
                    f"{label}{attribute} {getattr(fact, attribute)!r} is not in the code list {codelist}",
                    "use a code of the codebook, or add the code there with its definition",
                )


def check_missions(missions: Iterable[Mission], rows: Mapping[str, tuple[str, int]]) -> Iterator[Problem]:
    """Check the chain of predecessors.

    Args:
        missions: all missions.
        rows: acronym to (pack file, row).

    Yields:
        A problem for a predecessor that is unknown or began later than its successor.
    """
    by_acronym = {m.acronym: m for m in missions}
    for mission in by_acronym.values():
        if mission.predecessor is None:
            continue
        file, row = rows.get(mission.acronym, ("missions", None))
        before = by_acronym.get(mission.predecessor)
        if before is None:
            yield Problem(
                file,
                row,
                f"{mission.acronym}: predecessor {mission.predecessor} is not in the pack",
                "add the mission, or empty the cell",
            )
        elif before.start > mission.start:
            yield Problem(
                file,
                row,
                f"{mission.acronym}: predecessor {before.acronym} began later ({before.start})",
                "correct the days or the predecessor",
            )


def check_lineage(edges: Iterable[LineageEdge], actors: Iterable[Actor]) -> Iterator[Problem]:
    """Check that lineage edges and parents name known actors, and that an edge joins something.

    Args:
        edges: the steps of the lineage.
        actors: all actors.

    Yields:
        The problems.
    """
    actors = tuple(actors)
    known = {actor.id for actor in actors}
    for number, actor in enumerate(actors, 1):
        if actor.parent is not None and actor.parent not in known:
            yield Problem(
                "actors",
                number,
                f"{actor.id}: parent {actor.parent!r} is not in the pack",
                "add the actor, or correct the id",
            )
    for number, edge in enumerate(edges, 1):
        for actor_id in (*edge.origins, *edge.results):
            if actor_id not in known:
                yield Problem(
                    "lineage",
                    number,
                    f"{edge.kind} of {edge.start} names the unknown actor {actor_id!r}",
                    "add the actor, or correct the id",
                )
        if not edge.results and edge.kind not in ("exit", "dissolved"):
            yield Problem("lineage", number, f"{edge.kind} of {edge.start} leads to no actor", "name the results")
        if not edge.origins and edge.kind != "founded":
            yield Problem("lineage", number, f"{edge.kind} of {edge.start} has no origin", "name the origins")


def check_references(loaded: Mapping[str, tuple[Any, ...]]) -> Iterator[Problem]:
    """Check that resolutions and strength name missions of the missions pack.

    Args:
        loaded: pack name to its objects.

    Yields:
        A problem for each acronym that is not known, once a pack.
    """
    known = {mission.acronym for mission in loaded.get("missions", ())} | {ALL_MISSIONS}
    for pack in ("resolutions", "strength"):
        seen: set[str] = set()
        for number, fact in enumerate(loaded.get(pack, ()), 1):
            if fact.mission not in known and fact.mission not in seen:
                seen.add(fact.mission)
                yield Problem(
                    pack, number, f"mission {fact.mission!r} is not in the pack missions", "add it, or correct it"
                )


def check_countries(
    loaded: Mapping[str, tuple[Any, ...]], rows: Mapping[str, Mapping[str, tuple[str, int]]]
) -> Iterator[Problem]:
    """Check every country code against the member states and :data:`OTHER_COUNTRIES`.

    Args:
        loaded: pack name to its objects.
        rows: pack name to (key to (pack file, row)).

    Yields:
        The problems.
    """
    known = {state.alpha2 for state in loaded.get("member_states", ())} | OTHER_COUNTRIES
    for pack, attribute in (("missions", "acronym"), ("places", "id"), ("context", "id")):
        for fact in loaded.get(pack, ()):
            codes = fact.host_countries if pack == "missions" else (fact.country,)
            for code in codes:
                if code not in known:
                    key = getattr(fact, attribute)
                    file, row = rows.get(pack, {}).get(key, (pack, None))
                    yield Problem(
                        file, row, f"{key}: country {code!r} is not known", "use an ISO 3166-1 alpha-2 code"
                    )


def check_collisions(
    loaded: Mapping[str, tuple[Any, ...]],
    allowed: Mapping[tuple[str, str], frozenset[str]],
    rows: Mapping[str, Mapping[str, tuple[str, int]]],
) -> Iterator[Problem]:
    """Check that no alias, folded, means two things of one pack without being listed as meant.

    Args:
        loaded: pack name to its objects.
        allowed: (pack, folded alias) to the keys that may share it.
        rows: pack name to (key to (pack file, row)).

    Yields:
        A problem for each collision that is not allowed, and for each allowed one that does not exist.
    """
    found: dict[tuple[str, str], frozenset[str]] = {}
    for pack in ("missions", "member_states", "actors", "places", "publishers"):
        if pack in loaded:
            found |= _find_collisions(pack, loaded[pack])
    for (pack, alias), keys in sorted(found.items()):
        if not keys <= allowed.get((pack, alias), frozenset()):
            file, row = rows.get(pack, {}).get(max(keys), (pack, None))
            yield Problem(
                file,
                row,
                f"{alias!r} means {', '.join(sorted(keys))}",
                "remove it from all but one, or list it in allowed_collisions with the reason",
            )
    for number, ((pack, alias), keys) in enumerate(allowed.items(), 1):
        if pack in loaded and found.get((pack, alias)) != keys:
            yield Problem(
                "allowed_collisions",
                number,
                f"{alias!r} in {pack} does not mean exactly {', '.join(sorted(keys))}",
                "remove the entry, or name the keys that share the alias",
            )


def fold_alias(text: str) -> str:
    """Reduce an alias to what its spellings share: no accents, no case, signs as blanks.

    Args:
        text: the alias.

    Returns:
        The folded alias with single blanks; letters outside Latin script are kept.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def _find_collisions(pack: str, facts: Iterable[Any]) -> dict[tuple[str, str], frozenset[str]]:
    key_of = _key_of(pack)
    if key_of is None:
        return {}
    owners: dict[tuple[str, str], set[str]] = {}
    for fact in facts:
        key = key_of(fact)
        # Towns of two countries may share a name: the country that a text speaks of decides.
        realm = fact.country if pack == "places" else ""
        for name in _names_of(pack, fact):
            if folded := fold_alias(name):
                owners.setdefault((realm, folded), set()).add(key)
    found: dict[tuple[str, str], frozenset[str]] = {}
    for (_, alias), keys in owners.items():
        if len(keys) > 1:
            found[pack, alias] = found.get((pack, alias), frozenset()) | keys
    return found


def _names_of(pack: str, fact: Any) -> Iterator[str]:  # noqa: ANN401
    if pack == "publishers":
        yield from fact.domains
        return
    yield fact.name
    for aliases in ("aliases", "names", "demonyms"):
        for alias in getattr(fact, aliases, ()):
            yield alias.text
    yield from getattr(fact, "register_names", ())


def _key_of(pack: str) -> Callable[[Any], str] | None:
    attribute = next((key for name, _, _, key in _LOADERS if name == pack), None)
    if attribute is None:
        return None
    return lambda fact: str(getattr(fact, attribute))


def _period(fact: Any) -> tuple[date | None, date | None]:  # noqa: ANN401
    if hasattr(fact, "adopted"):
        return fact.adopted, fact.until
    return getattr(fact, "start", None), getattr(fact, "end", None)


def _locate(folder: Path) -> dict[str, dict[str, tuple[str, int]]]:
    """Find the row of every key, so that a problem can name it. Places lie in several files."""
    rows: dict[str, dict[str, tuple[str, int]]] = {}
    for name, _, _, key in _LOADERS:
        if key is None:
            continue
        rows[name] = {}
        for path in sorted({*folder.glob(f"{name}.csv"), *folder.glob(f"{name}_*.csv")}):
            with path.open(encoding="utf-8-sig", newline="") as lines:
                for number, row in enumerate(csv.DictReader(lines), 1):
                    rows[name].setdefault((row.get(key) or "").strip(), (path.stem, number))
    return rows


def _read_allowed(folder: Path, problems: list[Problem]) -> dict[tuple[str, str], frozenset[str]]:
    try:
        rows = read_pack("allowed_collisions", COLLISION_COLUMNS, folder, sourced=False)
        allowed = {}
        for row in rows:
            row.text("reason")
            keys = frozenset(row.text("keys").split(LIST_SEPARATOR))
            allowed[row.text("pack"), fold_alias(row.text("alias"))] = keys
        return allowed
    except DataError as error:
        problems.append(Problem("allowed_collisions", None, f"{error.found}; valid: {error.valid}", error.remedy))
        return {}

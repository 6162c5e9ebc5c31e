"""Building the digest of the register: the figures that the package carries so that it works offline.

Figures only, no row of the register: deaths by mission, year, cause and personnel type, and for the missions named in
:data:`DAILY_MISSIONS` also by day and nationality. ``casque.reference.digest`` describes the layout and reads it.

    python -m casque.sources.un_fatalities.digest_build EDITION.csv [PACK.json]
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from casque.errors import CasqueError, DataError, InputError
from casque.model import Register
from casque.model.register import CAUSES, REGISTER_PERSONNEL
from casque.reference import digest
from casque.sources.manifests import load_manifest
from casque.sources.un_fatalities.connector import SOURCE_ID, parse_edition

#: Missions whose deaths the digest has by day and nationality.
DAILY_MISSIONS = ("MINUSMA",)


def build_digest(register: Register, daily: Iterable[str] = DAILY_MISSIONS) -> dict[str, Any]:
    """Build the digest of a register.

    Args:
        register: one edition, read whole.
        daily: missions to break down by day and nationality.

    Returns:
        The digest as plain values, in the layout of :mod:`casque.reference.digest`.

    Raises:
        DataError: when the register is itself a digest.
        InputError: when a mission of ``daily`` has no deaths in the register.
    """
    if register.basis != "register" or register.sha256 is None:
        raise DataError(
            f"edition {register.edition} is a {register.basis}",
            "a whole edition of the register",
            "fetch one with `casque source pull un_fatalities`",
        )
    manifest = load_manifest(SOURCE_ID)
    years: Counter[tuple[str, int, int, int]] = Counter()
    days: Counter[tuple[str, str, int, int, str]] = Counter()
    wanted = frozenset(daily)
    for death in register.deaths:
        cause, group = CAUSES.index(death.cause), REGISTER_PERSONNEL.index(death.personnel_type)
        years[death.mission, death.day.year, cause, group] += 1
        if death.mission in wanted:
            days[death.mission, death.day.isoformat(), cause, group, death.nationality or ""] += 1
    absent = sorted(wanted - {mission for mission, *_ in days})
    if absent:
        raise InputError(
            f"the register has no deaths of {', '.join(absent)}", "missions of the register", "correct the acronyms"
        )
    by_year: dict[str, list[list[Any]]] = {}
    for (mission, year, cause, group), count in sorted(years.items()):
        by_year.setdefault(mission, []).append([year, cause, group, count])
    by_day: dict[str, list[list[Any]]] = {}
    for (mission, day, cause, group, nationality), count in sorted(days.items()):
        by_day.setdefault(mission, []).append([day, cause, group, nationality or None, count])
    return {
        "digest": digest.VERSION,
        "edition": register.edition,
        "edition_sha256": register.sha256,
        "publisher": manifest.publisher,
        "credit": manifest.credit,
        "licence": manifest.licence,
        "licence_url": manifest.licence_url,
        "homepage": manifest.homepage,
        "first_day": min(death.day for death in register.deaths).isoformat(),
        "last_day": register.last_day.isoformat(),
        "deaths": len(register.deaths),
        "causes": list(CAUSES),
        "personnel": list(REGISTER_PERSONNEL),
        "by_year": by_year,
        "by_day": by_day,
    }


def write_digest(register: Register, path: Path | None = None) -> bytes:
    """Write the digest of a register; the same edition always gives the same bytes.

    Args:
        register: one edition, read whole.
        path: file to write, or None for the pack of this package.

    Returns:
        The bytes that were written: JSON with one line a mission.
    """
    data = render_digest(build_digest(register))
    # What cannot be read back must not be shipped.
    digest.parse_digest(data)
    (path or Path(digest.__file__).parent / "packs" / digest.PACK_NAME).write_bytes(data)
    return data


def render_digest(table: dict[str, Any]) -> bytes:
    """Render a digest as JSON, one line a key and one a mission, so that a new edition shows a readable change.

    Args:
        table: what :func:`build_digest` returned.

    Returns:
        JSON in UTF-8.
    """
    lines = []
    for key, value in table.items():
        if isinstance(value, dict):
            inner = ",\n".join(f"  {_dump(mission)}: {_dump(rows)}" for mission, rows in value.items())
            lines.append(f" {_dump(key)}: {{\n{inner}\n }}")
        else:
            lines.append(f" {_dump(key)}: {_dump(value)}")
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main(arguments: Sequence[str]) -> int:
    """Write the pack from an edition given on the command line.

    Args:
        arguments: path of the edition, and optionally of the pack.

    Returns:
        The exit code.
    """
    if len(arguments) not in (1, 2):
        print("usage: python -m casque.sources.un_fatalities.digest_build EDITION.csv [PACK.json]", file=sys.stderr)
        return 1
    source = Path(arguments[0])
    try:
        if not source.is_file():
            raise InputError(f"{source} is not a file", "an edition of the register, CSV or JSON", "give its path")
        register = parse_edition(source.read_bytes(), source.name)
        data = write_digest(register, Path(arguments[1]) if len(arguments) == 2 else None)
    except CasqueError as problem:
        print(problem, file=sys.stderr)
        return problem.exit_code
    print(f"edition {register.edition}: {len(register.deaths)} deaths, {len(data)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

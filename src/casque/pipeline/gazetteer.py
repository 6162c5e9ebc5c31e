"""The user's own gazetteer: places added out of GeoNames, which every reading of a text then knows."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from casque.errors import InputError
from casque.reference.places_add import (
    CREDIT,
    build_added,
    list_added,
    load_added,
    open_dump,
    write_added,
)
from casque.settings import find_data_folder

if TYPE_CHECKING:
    from casque.coder.gazetteer import Gazetteer

#: Where GeoNames publishes its dumps, one zip a country.
EXPORT = "https://download.geonames.org/export/dump"
_TIMEOUT_S = 60.0
_REMEDY = "download the file by other means and give its path with --from"


@dataclass(frozen=True, slots=True)
class AddedPlaces:
    """The places of one country as they were added.

    Attributes:
        country: ISO alpha-2.
        places: how many there are.
        origin: the file or address that they come from.
        sha256: SHA-256 (hex) of the pack.
        credit: what has to be said where they are used.
    """

    country: str
    places: int
    origin: str
    sha256: str
    credit: str = CREDIT


def places_folder() -> Path:
    """Return the folder of added places."""
    return find_data_folder() / "places"


def find_gazetteer() -> Gazetteer | None:
    """Return the shipped gazetteer with the added places, or None when nothing has been added."""
    return _load(places_folder(), tuple((p.name, p.stat().st_mtime_ns) for p in list_added(places_folder())))


@cache
def _load(folder: Path, packs: tuple[tuple[str, int], ...]) -> Gazetteer | None:
    if not packs:
        return None
    from casque.coder.gazetteer import extend_gazetteer

    load_added.cache_clear()
    added = load_added(folder)
    return None if added is None else extend_gazetteer(*added)


def add_places(
    countries: tuple[str, ...], source: Path | None = None, url: str | None = None, *, offline: bool = False
) -> tuple[AddedPlaces, ...]:
    """Add the places of countries to the user's gazetteer; a country that is there already is replaced.

    Args:
        countries: ISO alpha-2 codes.
        source: a GeoNames dump, or a folder with dumps; None to download them.
        url: address of the export, or None for that of GeoNames.
        offline: refuse to download.

    Returns:
        What was added, in the order asked for.

    Raises:
        InputError: for an unknown country, a dump that is none, or when a download is refused or fails. What was
            added before stays as it was.
    """
    from casque.reference import load_member_states
    from casque.reference.checks import OTHER_COUNTRIES

    known = {s.alpha2 for s in load_member_states()} | OTHER_COUNTRIES
    asked = tuple(dict.fromkeys(c.strip().upper() for c in countries))
    for code in asked:
        if code not in known:
            raise InputError(f"{code!r} is no country", "two-letter codes as ML, BF, NE", "correct the code")
    made = []
    for code in asked:
        if source is not None:
            rows, origin = build_added(open_dump(source, code), code), str(source)
        else:
            origin = f"{(url or EXPORT).rstrip('/')}/{code}.zip"
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / f"{code}.zip"
                file.write_bytes(_download(origin, offline=offline))
                rows = build_added(open_dump(file, code), code)
        made.append((code, rows, origin))
    added = []
    for code, rows, origin in made:
        path = write_added(rows, places_folder(), code)
        added.append(AddedPlaces(code, len(rows), origin, hashlib.sha256(path.read_bytes()).hexdigest()))
    return tuple(added)


def list_countries() -> tuple[AddedPlaces, ...]:
    """Return what has been added, by country."""
    found = []
    for path in list_added(places_folder()):
        data = path.read_bytes()
        count = max(0, data.count(b"\n") - 1)
        found.append(
            AddedPlaces(path.stem.removeprefix("places_"), count, str(path), hashlib.sha256(data).hexdigest())
        )
    return tuple(found)


def remove_places(countries: tuple[str, ...]) -> tuple[str, ...]:
    """Take countries out of the user's gazetteer.

    Args:
        countries: ISO alpha-2 codes.

    Returns:
        Those taken out.

    Raises:
        InputError: for a country that was never added.
    """
    codes = tuple(dict.fromkeys(c.strip().upper() for c in countries))
    there = {one.country for one in list_countries()}
    for code in codes:
        if code not in there:
            raise InputError(
                f"no places of {code!r} have been added", f"one of {', '.join(sorted(there)) or 'none'}",
                "see `casque reference places list`",
            )  # fmt: skip
    for code in codes:
        (places_folder() / f"places_{code}.csv").unlink()
    return codes


def _download(address: str, *, offline: bool) -> bytes:
    if offline:
        raise InputError(
            f"{address} cannot be fetched: network access is switched off",
            "a GeoNames dump in a file",
            "leave --offline out, or give the path of a downloaded dump with --from",
        )
    import httpx2

    try:
        answer = httpx2.get(address, timeout=_TIMEOUT_S, follow_redirects=True)
    except (httpx2.HTTPError, httpx2.InvalidURL) as problem:
        raise InputError(f"{address} cannot be fetched: {problem}", "an address that answers", _REMEDY) from None
    if answer.status_code != 200:
        raise InputError(f"{address} answers {answer.status_code}", "an answer 200 with a zip file", _REMEDY)
    return answer.content

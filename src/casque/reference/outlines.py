"""Country outlines for maps that need no network (Natural Earth, public domain)."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

Ring = tuple[tuple[float, float], ...]


@cache
def load_outlines() -> dict[str, tuple[Ring, ...]]:
    """Read the pack of outlines.

    Returns:
        ISO 3166-1 numeric code as three digits ("466") to rings of (longitude, latitude) in degrees WGS84.
    """
    pack = json.loads((Path(__file__).parent / "packs" / "outlines.json").read_text("utf-8"))
    return {
        code: tuple(tuple((lon, lat) for lon, lat in ring) for ring in rings)
        for code, rings in pack["outlines"].items()
    }

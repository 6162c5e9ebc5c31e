"""Build the pack of country outlines from Natural Earth (public domain), as npm's ``world-atlas`` packs it.

Run ``npm pack world-atlas``, unpack it, then ``python -m casque.reference.outlines_build countries-50m.json``.
The pack keeps rings of at least a minimal size, thinned by Douglas and Peucker's method (1973), in hundredths of a
degree.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

Point = tuple[float, float]

TOLERANCE_DEGREES = 0.03
SMALLEST_RING_DEGREES = 0.15
PACK = Path(__file__).parent / "packs" / "outlines.json"


def decode_arcs(topology: dict[str, Any]) -> list[list[Point]]:
    """Undo TopoJSON's quantisation and delta coding.

    Args:
        topology: a TopoJSON object with ``transform`` and ``arcs``.

    Returns:
        One list of (longitude, latitude) in degrees per arc.
    """
    (scale_x, scale_y), (shift_x, shift_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale_x + shift_x, y * scale_y + shift_y))
        arcs.append(points)
    return arcs


def thin_line(points: list[Point], tolerance: float) -> list[Point]:
    """Drop points that lie within ``tolerance`` degrees of the line through those kept (Douglas-Peucker)."""
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (x1, y1), (x2, y2) = points[first], points[last]
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        worst, where = 0.0, -1
        for i in range(first + 1, last):
            x, y = points[i]
            if length:
                distance = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
            else:
                distance = ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5
            if distance > worst:
                worst, where = distance, i
        if worst > tolerance:
            keep.add(where)
            stack += [(first, where), (where, last)]
    return [points[i] for i in sorted(keep)]


def build_outlines(topology: dict[str, Any]) -> dict[str, list[list[list[float]]]]:
    """Turn the ``countries`` object into outlines.

    Args:
        topology: the parsed file.

    Returns:
        ISO 3166-1 numeric code (three digits) to rings of [longitude, latitude] in degrees.
    """
    arcs = [thin_line(arc, TOLERANCE_DEGREES) for arc in decode_arcs(topology)]
    outlines: dict[str, list[list[list[float]]]] = {}
    for country in topology["objects"]["countries"]["geometries"]:
        if country.get("id") is None:
            continue
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        for polygon in polygons:
            for indices in polygon:
                ring: list[Point] = []
                for index in indices:
                    arc = arcs[index] if index >= 0 else arcs[~index][::-1]
                    ring += arc[1:] if ring else arc
                width = max(p[0] for p in ring) - min(p[0] for p in ring)
                height = max(p[1] for p in ring) - min(p[1] for p in ring)
                if max(width, height) >= SMALLEST_RING_DEGREES:
                    outlines.setdefault(country["id"], []).append([[round(x, 2), round(y, 2)] for x, y in ring])
    return dict(sorted(outlines.items()))


def main() -> None:
    """Write the pack from the file named on the command line."""
    outlines = build_outlines(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    pack = {
        "source": "Natural Earth 1:50m, public domain (naturalearthdata.com), via npm world-atlas 2.0.2",
        "outlines": outlines,
    }
    PACK.write_text(json.dumps(pack, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()

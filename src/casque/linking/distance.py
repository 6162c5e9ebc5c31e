"""How far apart two places are, and how far apart they may be and still be the same: distance under uncertainty."""

from __future__ import annotations

from math import asin, cos, inf, radians, sin, sqrt

from casque.model import Place

EARTH_RADIUS_KM = 6371.0088

#: Radius in km within which the event may lie, by UCDP place precision. 2 is UCDP's "about 25 km"; the radii of units
#: and lines are rounded from Mali's cercles and regions; a country or the high seas set no limit.
RADIUS_KM = {1: 5.0, 2: 25.0, 3: 60.0, 4: 200.0, 5: 150.0, 6: inf, 7: inf}

#: Added once a pair: gazetteers put the point of one town kilometres apart.
TOLERANCE_KM = 15.0


def measure_distance(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Return the great-circle distance of two points by the haversine formula.

    Args:
        lat_a: latitude of the first point in degrees WGS84.
        lon_a: its longitude.
        lat_b: latitude of the second point.
        lon_b: its longitude.

    Returns:
        Kilometres on a sphere of the Earth's mean radius.
    """
    phi_a, phi_b = radians(lat_a), radians(lat_b)
    half = sin((phi_b - phi_a) / 2) ** 2 + cos(phi_a) * cos(phi_b) * sin(radians(lon_b - lon_a) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half)))


def separate(a: Place, b: Place) -> tuple[float, float] | None:
    """Return how far apart two places are and how far they may be.

    Args:
        a: a place.
        b: another.

    Returns:
        (distance, allowed distance) in km; None when one of them has no coordinates.
    """
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    allowed = RADIUS_KM[a.precision] + RADIUS_KM[b.precision] + TOLERANCE_KM
    return measure_distance(a.lat, a.lon, b.lat, b.lon), allowed

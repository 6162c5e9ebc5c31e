"""Where something happened: as reported, as resolved, and how precisely."""

from __future__ import annotations

from dataclasses import dataclass

from casque.model.ranges import Span

#: UCDP place precision: 1 exact, 2 near a known place (about 25 km), 3 second-level unit, 4 first-level unit,
#: 5 line or fuzzy area, 6 country, 7 international waters or airspace.
PLACE_PRECISIONS = (1, 2, 3, 4, 5, 6, 7)


@dataclass(frozen=True, slots=True)
class Place:
    """A place named by a source.

    Attributes:
        name: canonical name of the resolved place ("Tessalit"); for a region, the region's name.
        text: the words of the source ("near Mopti"), or None for a structured source.
        span: where those words stand; ``text`` equals the text layer at ``span``. None for a structured source.
        country: ISO 3166-1 alpha-2, or None.
        adm1: name of the first-level unit at the time of the event ("Kidal"), or None.
        adm1_today: name of the first-level unit today, or None.
        lat: latitude in degrees WGS84, or None.
        lon: longitude in degrees WGS84, or None.
        geonames_id: GeoNames identifier, or None.
        precision: UCDP place precision 1-7.
    """

    name: str
    text: str | None
    span: Span | None
    country: str | None
    adm1: str | None
    lat: float | None
    lon: float | None
    geonames_id: int | None
    precision: int
    adm1_today: str | None = None

    def __post_init__(self) -> None:
        if self.precision not in PLACE_PRECISIONS:
            raise ValueError(f"place precision {self.precision} is not one of {PLACE_PRECISIONS}")
        if self.lat is not None and not -90 <= self.lat <= 90:
            raise ValueError(f"latitude {self.lat} is not between -90 and 90")
        if self.lon is not None and not -180 <= self.lon <= 180:
            raise ValueError(f"longitude {self.lon} is not between -180 and 180")

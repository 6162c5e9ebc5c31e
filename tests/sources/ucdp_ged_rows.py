"""Rows of UCDP's dataset in our own words, for the tests of its connector."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from casque.sources import load_manifest

WHOLE, OLD, SHORT = (variant.columns for variant in load_manifest("ucdp_ged").variants)

#: An event as UCDP writes one; tests change what they are about.
EVENT: Mapping[str, str] = {
    "id": "100", "relid": "MLI-2019-1-1-1", "year": "2019", "active_year": "1", "code_status": "Clear",
    "type_of_violence": "1", "conflict_dset_id": "11347", "conflict_new_id": "11347",
    "conflict_name": "Mali: Government", "dyad_dset_id": "15108", "dyad_new_id": "15108",
    "dyad_name": "Government of Mali - JNIM", "side_a_dset_id": "72", "side_a_new_id": "72",
    "side_a": "Government of Mali", "side_b_dset_id": "6716", "side_b_new_id": "6716", "side_b": "JNIM",
    "number_of_sources": "-1", "source_article": '"Agency,2019-03-02,Fighting in the north"',
    "source_office": "Agency", "source_date": "2019-03-02", "source_headline": "Fighting in the north",
    "source_original": "army", "where_prec": "2", "where_coordinates": "Kidal town",
    "where_description": "near Kidal", "adm_1": "Kidal region", "adm_2": "", "latitude": "18.44",
    "longitude": "1.41", "geom_wkt": "POINT (1.41 18.44)", "priogrid_gid": "155883", "country": "Mali",
    "country_id": "432", "region": "Africa", "event_clarity": "1", "date_prec": "2",
    "date_start": "2019-03-01 00:00:00.000", "date_end": "2019-03-03 00:00:00.000", "deaths_a": "3",
    "deaths_b": "1", "deaths_civilians": "0", "deaths_unknown": "0", "best": "4", "high": "6", "low": "4",
    "gwnoa": "432", "gwnob": "",
}  # fmt: skip

SHORT_EVENT: Mapping[str, str] = {
    "id": "200", "year": "2019", "month": "3", "day": "1", "country": "Mali",
    "type_of_violence": "State-based violence", "conflict_name": "Mali: Government", "side_a": "Government of Mali",
    "side_b": "JNIM", "latitude": "18.44", "longitude": "1.41", "low_death": "1", "best_death": "2",
    "high_death": "2",
}  # fmt: skip


def make_event(**changes: str) -> dict[str, str]:
    """An event with some cells changed."""
    return {**EVENT, **changes}


def write_rows(rows: Sequence[Mapping[str, str]], columns: Sequence[str] = WHOLE) -> bytes:
    """The rows as UCDP's CSV."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, columns, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()

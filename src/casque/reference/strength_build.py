"""Makes the strength pack from a compilation of UN strength figures; not needed to use casque.

Run ``python -m casque.reference.strength_build FOLDER`` where FOLDER holds ``mission_year_person_years.csv`` (columns
mission, year, months, mean_uniformed, person_years, basis, note) and ``strength.csv`` (mission, date, troops, police,
experts, uniformed_total, civilians, total, source_url, note). What is kept: person-years and mean by mission and
calendar year; for MINUSMA each dated count. Ceilings are left out: what is authorised is not what is deployed.
"""

from __future__ import annotations

import csv
import re
import sys
from datetime import date
from pathlib import Path

from casque.errors import InputError
from casque.reference.reading import PACKS, SOURCE_COLUMNS
from casque.reference.strength import STRENGTH_COLUMNS

#: Missions whose dated counts are kept beside the calendar years.
DATED_MISSIONS = ("MINUSMA",)

_YEAR_COLUMNS = ("mission", "year", "months", "mean_uniformed", "person_years", "basis", "note")
_COUNT_COLUMNS = (
    "mission", "date", "troops", "police", "experts", "uniformed_total", "civilians", "total", "source_url", "note",
)  # fmt: skip
_IPI = "IPI Providing for Peacekeeping, https://github.com/IPIDataLab/PPP_Loader (data_mission.csv)"
_DPO = "UN DPO uniformed contributions, https://github.com/corinnee/UN_Peacekeeping_Analytics (CountryByYear.csv)"
_YEAR_SOURCES = {"IPI monthly": _IPI, "UN DPO annual mean (corinnee)": _DPO, "UN DPO 5-month mean (corinnee)": _DPO}
_YEAR_BASES = {
    "IPI monthly": "mean of month-ends (IPI)",
    "UN DPO annual mean (corinnee)": "annual mean (UN DPO)",
    "UN DPO 5-month mean (corinnee)": "mean of five months (UN DPO)",
}
#: Tags that open a note of a dated count; a mean is left out, since the calendar years have it.
_TAGS = {"snapshot": "dated count", "approx": "approximate count", "peak": "peak", "mean": None}


def build_strength_digest(folder: Path) -> list[dict[str, str]]:
    """Build the rows of the strength pack.

    Args:
        folder: holds the two files named in the module's text.

    Returns:
        Rows by mission and first day, with the columns of the pack.

    Raises:
        InputError: when a file is missing, or has another column, basis or tag than is known.
    """
    rows = _build_years(folder / "mission_year_person_years.csv") + _build_counts(folder / "strength.csv")
    return sorted(rows, key=lambda row: (row["mission"], row["start"], row["end"]))


def _build_years(path: Path) -> list[dict[str, str]]:
    rows = []
    for row in _read(path, _YEAR_COLUMNS):
        if row["basis"] not in _YEAR_BASES:
            raise _fail(path, f"basis {row['basis']!r}", f"one of {', '.join(_YEAR_BASES)}")
        remark = "" if row["months"] == "12" else f"{row['months']} of 12 months known"
        rows.append(
            {
                "mission": row["mission"],
                "start": f"{row['year']}-01-01",
                "end": f"{row['year']}-12-31",
                "uniformed": row["mean_uniformed"],
                "person_years": row["person_years"],
                "military": "",
                "police": "",
                "basis": _YEAR_BASES[row["basis"]],
                "source": _YEAR_SOURCES[row["basis"]],
                "confirmed": "yes",
                "note": "; ".join(filter(None, (remark, row["note"]))),
            }
        )
    return rows


def _build_counts(path: Path) -> list[dict[str, str]]:
    found: dict[tuple[str, str], dict[str, str]] = {}
    for row in _read(path, _COUNT_COLUMNS):
        if row["mission"] not in DATED_MISSIONS:
            continue
        tag = re.match(r"\[([a-z-]+)\]", row["note"])
        if tag is None or tag[1] not in _TAGS:
            raise _fail(path, f"note {row['note']!r}", f"a note that opens with one of [{'], ['.join(_TAGS)}]")
        basis = _TAGS[tag[1]]
        if basis is None:
            continue
        monthly = "IPIDataLab" in row["source_url"]
        key = (row["mission"], row["date"])
        if key in found and not monthly:
            continue  # the series goes before a press report of the same day
        date.fromisoformat(row["date"])
        bound = "a lower bound" if "lower bound" in row["note"] else ""
        near = "day approximate" if "[approx-date]" in row["note"] else ""
        found[key] = {
            "mission": row["mission"],
            "start": row["date"],
            "end": row["date"],
            "uniformed": row["uniformed_total"],
            "person_years": "",
            "military": row["troops"],
            "police": row["police"],
            "basis": "month-end count (IPI)" if monthly else basis,
            "source": _IPI if monthly else row["source_url"].split(" minus ")[0],
            "confirmed": "yes",
            "note": "; ".join(filter(None, (bound, near))),
        }
    return list(found.values())


def _read(path: Path, columns: tuple[str, ...]) -> list[dict[str, str]]:
    if not path.is_file():
        raise _fail(path, "no such file", "the compilation's file of that name")
    with path.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines)
        if tuple(reader.fieldnames or ()) != columns:
            raise _fail(path, f"columns {reader.fieldnames}", f"the columns {', '.join(columns)}")
        return list(reader)


def _fail(path: Path, found: str, valid: str) -> InputError:
    return InputError(f"{path.name}: {found}", valid, "check the file, or teach strength_build the new value")


def write_strength_pack(folder: Path, target: Path = PACKS / "strength.csv") -> int:
    """Write the strength pack.

    Args:
        folder: as for :func:`build_strength_digest`.
        target: file to write.

    Returns:
        Number of rows written.
    """
    rows = build_strength_digest(folder)
    with target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, (*STRENGTH_COLUMNS, *SOURCE_COLUMNS), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m casque.reference.strength_build FOLDER")
    print(write_strength_pack(Path(sys.argv[1])), "rows written")

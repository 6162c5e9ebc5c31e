"""The curated attacks on MINUSMA: what they hold, how strictly they are read, what they explain of the register."""

from __future__ import annotations

import csv
import hashlib
import io
from datetime import date
from pathlib import Path

import pytest

from casque.errors import DataError
from casque.model import CountRange, Report, from_plain, to_plain
from casque.reference.places import get_place
from casque.sources.mali import audit_reports, parse_reports, read_data, read_reports
from casque.sources.manifests import load_manifest


@pytest.fixture(scope="module")
def reports() -> dict[str, Report]:
    return {report.id.removeprefix("mali:"): report for report in read_reports()}


def edit(changes: dict[str, str], row: int = 0) -> bytes:
    """The shipped table with other cells in one row (0-based)."""
    rows = list(csv.DictReader(io.StringIO(read_data().decode("utf-8"))))
    rows[row].update(changes)
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, rows[0], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue().encode()


def test_it_holds_what_the_manifest_expects() -> None:
    manifest = load_manifest("mali")
    assert manifest.kind == "reports"
    assert dict(manifest.editions[-1].expected) == audit_reports(read_reports())
    assert len({report.id for report in read_reports()}) == 61


def test_every_report_has_sources_a_grade_and_evidence_in_cells_of_the_edition() -> None:
    sha256 = hashlib.sha256(read_data()).hexdigest()
    cells = list(csv.DictReader(io.StringIO(read_data().decode("utf-8"))))
    for number, report in enumerate(read_reports(), 1):
        assert report.sources, report.id
        assert all(address.startswith("http") for address in report.sources), report.id
        assert str(report.grade) == "C2"
        assert report.sha256 == sha256
        variables = [evidence.variable for evidence in report.evidence]
        assert variables.count("date") == 1
        assert sum(v.startswith("casualties.") for v in variables) == len(report.casualties)
        for evidence in report.evidence:
            assert evidence.cell is not None
            row, column = evidence.cell.removeprefix("row ").split(":")
            assert (int(row), evidence.sha256) == (number, sha256)
            assert evidence.quote == cells[number - 1][column]


def test_every_report_survives_the_ledger() -> None:
    assert all(from_plain(Report, to_plain(report)) == report for report in read_reports())


def test_places_are_those_of_the_gazetteer(reports: dict[str, Report]) -> None:
    place = reports["2013-10-23-tessalit"].place
    record = get_place("ML:tessalit")
    assert place is not None
    assert (place.name, place.lat, place.lon, place.geonames_id) == (
        record.name, record.lat, record.lon, record.geonames_id,
    )  # fmt: skip
    assert (place.adm1, place.adm1_today, place.precision) == ("Kidal", "Kidal", 1)


@pytest.mark.parametrize(
    ("key", "day", "nationality"),
    [
        ("2016-02-12-kidal", date(2016, 2, 15), "GIN"),
        ("2016-05-18-aguelhok", date(2016, 5, 24), "TCD"),
        ("2018-02-28-boni-douentza", date(2018, 3, 19), "BGD"),
        ("2019-01-20-aguelhok", date(2019, 2, 4), "TCD"),
        ("2019-04-20-douentza-boni", date(2019, 5, 2), "EGY"),
        ("2021-01-13-bambara-maounde", date(2021, 1, 14), "CIV"),
        ("2021-02-10-kerena", date(2021, 2, 12), "TGO"),
        ("2022-03-07-mopti", date(2022, 3, 15), "EGY"),
        ("2023-06-09-ber", date(2023, 6, 11), "BFA"),
    ],
)
def test_late_deaths_keep_their_day(reports: dict[str, Report], key: str, day: date, nationality: str) -> None:
    late = [c for c in reports[key].casualties if c.death_date is not None]
    assert [(c.death_date, c.nationality, c.count) for c in late] == [(day, nationality, CountRange.exactly(1))]


def test_links_that_no_source_states_are_marked_as_inferred(reports: dict[str, Report]) -> None:
    for key in ("2016-02-12-kidal", "2018-02-28-boni-douentza", "2019-04-20-douentza-boni", "2022-03-07-mopti"):
        assert "[I]" in (reports[key].note or ""), key


def test_what_is_claimed_but_unrecorded_keeps_its_range(reports: dict[str, Report]) -> None:
    assert reports["2015-05-28-teherdge"].total("killed") == CountRange(0, 0, 3, "range")
    assert reports["2016-02-05-timbuktu"].total("killed") == CountRange(0, 1, 1, "range")


def test_several_nationalities_are_counts_of_their_own(reports: dict[str, Report]) -> None:
    killed = [c for c in reports["2016-05-31-gao"].casualties if c.outcome == "killed" and c.group == "un"]
    assert [(c.nationality, c.personnel_type) for c in killed] == [("CHN", "military"), ("FRA", "other")]


def test_other_victims_are_not_un_personnel(reports: dict[str, Report]) -> None:
    douentza = reports["2017-08-14-douentza"]
    assert douentza.total("killed", "host_force") == CountRange.exactly(1)
    assert douentza.total("killed", "attacker") == CountRange.exactly(2)
    assert douentza.total("killed") == CountRange.exactly(1)
    assert reports["2021-04-02-aguelhok"].total("killed", "attacker") == CountRange(20, 23, 41, "range")
    assert reports["2017-08-14-timbuktu"].total("killed") == CountRange(0, None, 6, "range")


def test_a_part_of_the_injured_is_not_added_again(reports: dict[str, Report]) -> None:
    report = reports["2015-11-28-kidal"]
    assert report.total("injured") == CountRange.exactly(20)
    assert [c.count.best for c in report.casualties if c.part_of_total] == [4]


def test_a_claim_and_a_suspicion_stay_apart(reports: dict[str, Report]) -> None:
    assert [(a.actor, a.basis) for a in reports["2016-05-31-gao"].attributions] == [
        ("aqim", "claimed"), ("al-mourabitoun", "claimed"),
    ]  # fmt: skip
    assert [(a.actor, a.basis) for a in reports["2018-04-05-aguelhok"].attributions] == [("jnim", "suspected")]
    robbers = reports["2019-02-22-siby"].attributions[0]
    assert (robbers.actor, robbers.basis) == (None, "stated")
    before = [r for r in reports.values() if r.date and r.date.range.end < date(2017, 3, 2)]
    assert not any(a.actor == "jnim" for r in before for a in r.attributions)


def test_an_attack_known_from_the_register_only_has_a_nationality_but_no_number() -> None:
    data = edit({"register_only": "yes", "killed_low": "", "killed_best": "", "killed_high": "", "killed_bound": ""})
    report = parse_reports(data, "edited")[0]
    assert report.casualties[0].count == CountRange(None, None, None, "vague")
    assert report.casualties[0].nationality == "TCD"


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("date_start", "23/10/2013"),
        ("date_start", "2013-02-30"),
        ("date_end", "2013-10-22"),
        ("date_precision", "4"),
        ("place", "ML:atlantis"),
        ("lat", "0.0"),
        ("place_precision", "9"),
        ("attack_types", "magic"),
        ("attack_types", "ied|ied"),
        ("target", "moon"),
        ("killed_low", "5"),
        ("killed_best", "two"),
        ("killed_bound", "roughly"),
        ("nationality", "Chad"),
        ("personnel_type", "soldier"),
        ("killed_by", "TCD military 5"),
        ("killed_by", "TCD 2"),
        ("injured_serious", "99"),
        ("late_deaths", "2013-10-22 TCD 1"),
        ("late_deaths", "2013-10-25 TCD"),
        ("other_casualties", "killed un - - 1"),
        ("other_casualties", "killed attacker - - 3/2/1"),
        ("attributions", "nobody claimed"),
        ("attributions", "aqim rumoured"),
        ("attributions", "- stated"),
        ("register_only", "yes"),
        ("register_only", "perhaps"),
        ("sources", ""),
        ("key", "2013-12-14-kidal"),
    ],
)
def test_a_wrong_cell_is_named_with_its_row(column: str, value: str) -> None:
    with pytest.raises(DataError, match=r"edited, row \d+, column ") as error:
        parse_reports(edit({column: value}), "edited")
    assert error.value.valid
    assert error.value.remedy


def test_missing_and_unknown_columns_are_refused() -> None:
    text = read_data().decode("utf-8")
    with pytest.raises(DataError, match=r"missing columns \['note'\], unknown columns \['remark'\]"):
        parse_reports(text.replace(",note,", ",remark,", 1).encode(), "edited")
    with pytest.raises(DataError, match="row 1: 2 cells"):
        parse_reports((text.splitlines()[0] + "\na,b\n").encode(), "edited")
    with pytest.raises(DataError, match="not a CSV file in UTF-8"):
        parse_reports(b"\xff\xfe\x00", "edited")


def test_it_follows_the_fact_sheet(shared: Path) -> None:
    with (shared / "facts/mali_attacks.csv").open(encoding="utf-8", newline="") as file:
        facts = list(csv.DictReader(file))
    assert len(facts) == 61
    for fact, report in zip(facts, read_reports(), strict=True):
        assert report.date is not None
        days = report.date.range
        death_days = {c.death_date for c in report.casualties if c.death_date}
        day = date.fromisoformat(fact["date"])
        assert days.start == day or day in death_days, report.id
        stated = {address.strip() for address in fact["sources"].split(" | ") if address.startswith("http")}
        assert stated <= set(report.sources), report.id


def test_it_explains_158_of_the_174_hostile_deaths_and_names_the_two_without_a_record(register_csv: bytes) -> None:
    from casque.sources.un_fatalities import parse_edition

    linking = pytest.importorskip("casque.linking")
    releases = pytest.importorskip("casque.releases")
    incidents = releases.resolve_incidents(linking.link_reports(read_reports()))
    found = linking.reconcile_mission(
        incidents, parse_edition(register_csv, "register"), "MINUSMA", reports=read_reports()
    )
    assert (found.total, found.explained) == (174, 158)
    assert sum(day.count for day in found.only_register) == 16
    assert len(found.only_reports) == 2

"""The gazetteer: known places, spellings, units before and after the reform, and how the pack is made."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casque.errors import DataError, InputError
from casque.reference.missions import load_missions
from casque.reference.places import PLACE_COLUMNS, find_places, fold_name, get_place, load_places
from casque.reference.places_build import (
    REGIONS_TODAY,
    Cercle,
    build_places,
    read_cercles,
    read_event_points,
    read_geonames,
    write_places,
)
from casque.reference.reading import PACKS, SOURCE_COLUMNS, read_pack

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, 0.0))
HOLE = ((4.0, 4.0), (6.0, 4.0), (6.0, 6.0), (4.0, 6.0), (4.0, 4.0))


@pytest.mark.parametrize(
    ("spelling", "place"),
    [
        ("Aguelhok", "ML:aguelhok"),
        ("Aguelhoc", "ML:aguelhok"),
        ("Aguel'hoc", "ML:aguelhok"),
        ("Aguelock", "ML:aguelhok"),
        ("Timbuktu", "ML:timbuktu"),
        ("Tombouctou", "ML:timbuktu"),
        ("Menaka", "ML:menaka"),
        ("Ménaka", "ML:menaka"),
        ("Sevare", "ML:sevare"),
        ("Anéfis", "ML:anefis"),
        ("Kéréna", "ML:kerena"),
        ("Bambara-Maoude", "ML:bambara-maounde"),
        ("Takoumbaout", "ML:takoumbaout"),
        ("Teherdge", "ML:teherdge"),
        ("Taghit", "ML:taghit"),
        ("Songobia", "ML:songobia"),
        ("Tarkint", "ML:tarkint"),
        ("Gossi", "ML:gossi"),
        ("Camp Castor", "ML:camp-castor"),
        ("Kidal region", "ML:adm1:kidal"),
        ("région de Tombouctou", "ML:adm1:timbuktu"),
        ("cercle of Bourem", "ML:adm2:bourem"),
        ("Semuliki", "CD:semuliki"),
        ("Bangassou", "CF:bangassou"),
        ("Naqoura", "LB:naqoura"),
        ("Kutum", "SD:kutum"),
        ("Golan Heights", "SY:golan"),
        ("Jonglei", "SS:adm1:jonglei"),
    ],
)
def test_a_spelling_finds_its_place_first(spelling: str, place: str) -> None:
    assert find_places(spelling)[0].id == place


def test_gao_is_the_town_on_the_niger_not_its_homonym_in_the_west() -> None:
    (gao,) = find_places("Gao", "ML")
    assert (gao.geonames_id, gao.adm1) == (2457163, "Gao")


@pytest.mark.parametrize(
    ("place", "before", "today"),
    [
        ("ML:tessalit", "Kidal", "Kidal"),
        ("ML:anefis", "Kidal", "Kidal"),
        ("ML:menaka", "Gao", "Ménaka"),
        ("ML:bandiagara", "Mopti", "Bandiagara"),
        ("ML:douentza", "Mopti", "Douentza"),
        ("ML:sevare", "Mopti", "Mopti"),
        ("ML:taoudenni", "Timbuktu", "Taoudénit"),
        ("ML:araouane", "Timbuktu", None),
    ],
)
def test_units_before_and_after_the_reform(place: str, before: str, today: str | None) -> None:
    assert (get_place(place).adm1, get_place(place).adm1_today) == (before, today)


def test_positions_of_mali_lie_in_mali_and_precision_follows_the_kind() -> None:
    precisions = {"adm1": {4}, "adm2": {3}, "area": {5}, "river": {5}, "country": {6}, "town": {1}}
    for place in load_places("ML"):
        if place.lat is not None and place.lon is not None:
            assert 10 < place.lat < 25.1, place.id
            assert -12.3 < place.lon < 4.3, place.id
        else:
            assert place.kind == "area" or place.precision > 1 or place.id == "ML:teherdge", place.id
        assert place.precision in precisions.get(place.kind, {1, 2, 3}), place.id


def test_no_name_of_mali_means_two_places() -> None:
    owners: dict[str, set[str]] = {}
    for place in load_places("ML"):
        for alias in place.names:
            owners.setdefault(fold_name(alias.text), set()).add(place.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("name", ["Ber", "Boni", "Bla", "Kati", "San", "Nara", "Dia"])
def test_names_that_are_ordinary_words_are_weak(name: str) -> None:
    assert name in find_places(name, "ML")[0].weak


@pytest.mark.parametrize("name", ["Gao", "Kidal", "Tessalit", "Timbuktu", "Douentza", "Mopti"])
def test_names_that_mean_one_thing_are_not_weak(name: str) -> None:
    assert find_places(name)[0].weak == ()


def test_every_host_country_of_a_mission_is_a_place() -> None:
    hosts = {country for mission in load_missions() for country in mission.host_countries}
    known = {place.country for place in load_places() if place.kind == "country"}
    assert hosts - known == set()


def test_size_and_credit() -> None:
    mali = load_places("ML")
    assert 400 <= len(mali) <= 1500
    assert all("GeoNames" in p.sources[0].address for p in mali if p.geonames_id is not None)


def test_an_unknown_place_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(DataError, match="ML:nowhere"):
        get_place("ML:nowhere")
    assert find_places("Nowhere at all") == ()


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_name(fold_name(text)) == fold_name(text)


def test_a_point_in_a_hole_is_outside() -> None:
    cercle = Cercle("ML0101", "ML01", (SQUARE, HOLE))
    assert cercle.contains(2, 2)
    assert not cercle.contains(5, 5)
    assert not cercle.contains(11, 5)


def test_a_line_of_another_length_is_refused(tmp_path: Path) -> None:
    dump = tmp_path / "ML.txt"
    dump.write_text("1\tGao\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 1: 2 columns"):
        list(read_geonames(dump))


def test_rows_without_a_column_are_not_written(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="columns"):
        write_places([{"id": "ML:x"}], tmp_path / "places.csv")


def test_the_pack_can_be_made_again(shared: Path, tmp_path: Path) -> None:
    rows = build_places(
        shared / "data/geonames/ML_2023.txt",
        shared / "data/boundaries/mali_adm2_ocha_2017.geojson",
        shared / "data/ucdp/ged211_mali_bfa_ner_whereprec1-2.csv",
    )
    write_places(rows, tmp_path / "places_ML.csv")
    made = read_pack("places_ML", PLACE_COLUMNS, tmp_path)
    shipped = read_pack("places_ML", PLACE_COLUMNS, PACKS)
    # The words that make a name weak are the maker's choice; everything else follows from the files.
    columns = [column for column in (*PLACE_COLUMNS, *SOURCE_COLUMNS) if column != "weak"]
    assert [[r.cells[c] for c in columns] for r in made] == [[r.cells[c] for c in columns] for r in shipped]


def test_cercles_and_events_are_read(shared: Path) -> None:
    cercles = read_cercles(shared / "data/boundaries/mali_adm2_ocha_2017.geojson")
    assert len(cercles) == 50
    assert [c.pcode for c in cercles if c.contains(1.01186, 20.20126)] == ["ML0803"]
    assert {c.pcode for c in cercles} - set(REGIONS_TODAY) == {"ML0402"}
    points = read_event_points(shared / "data/ucdp/ged211_mali_bfa_ner_whereprec1-2.csv")
    assert (18.44, 1.41) in points

"""Reports of violence in Latin America, in our own words, read into incident templates."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from casque.coder.latin_america import Template, find_templates
from casque.coder.latin_america.parsing import parse_report
from casque.coder.latin_america.templates import write_days

_BOMB = (
    "   LIMA, 12 MAR 89 (EFE) -- [TEXT] A POWERFUL CAR BOMB EXPLODED YESTERDAY IN FRONT OF A BANK IN HUANCAYO,\n"
    "KILLING THREE POLICEMEN AND WOUNDING SEVEN STUDENTS.  THE POLICE BLAMED SHINING PATH FOR THE BOMBING.\n\n"
    "   NO ONE HAS CLAIMED RESPONSIBILITY FOR THE EXPLOSION.\n"
)
_MURDER = (
    "   BOGOTA, 3 APR 90 (AFP) -- [TEXT] SENATOR ERNESTO QUIMBAYA ROLDAN WAS MURDERED TODAY BY TWO GUNMEN IN\n"
    "BARRANQUILLA.  THE ARMY OF NATIONAL LIBERATION (ELN) CLAIMED RESPONSIBILITY FOR THE MURDER OF QUIMBAYA.\n"
)


def _texts(template: Template, slot: str) -> list[str]:
    return [v.text for v in template.slots.get(slot, [])]


def test_a_car_bomb_is_a_bombing_with_its_day_place_weapon_and_victims() -> None:
    (template,) = [t for t in find_templates(_BOMB) if t.kind == "BOMBING"]
    assert _texts(template, "incident_date") == ["11 MAR 89"]
    assert _texts(template, "incident_location") == ["PERU: HUANCAYO (CITY)"]
    assert "VEHICLE BOMB" in _texts(template, "incident_instrument_type")
    assert {"3", "7"} <= set(_texts(template, "hum_tgt_number"))
    assert {"DEATH", "INJURY"} <= set(_texts(template, "hum_tgt_effect_of_incident"))
    assert "SHINING PATH" in _texts(template, "perp_organization_id")


def test_a_murder_names_its_victim_once_though_only_the_surname_comes_back() -> None:
    (template,) = find_templates(_MURDER)
    assert template.kind == "ATTACK"
    assert _texts(template, "incident_date") == ["03 APR 90"]
    assert _texts(template, "hum_tgt_name") == ["ERNESTO QUIMBAYA ROLDAN"]
    assert _texts(template, "hum_tgt_number") == ["1"]


def test_a_text_of_trade_has_no_templates() -> None:
    assert find_templates("   QUITO, 5 MAY 89 -- [TEXT] THE TRADE MINISTER OPENED A FAIR OF TEXTILES TODAY.\n") == []


def test_the_dateline_gives_day_and_country() -> None:
    report = parse_report(_MURDER)
    assert report.published == date(1990, 4, 3)
    assert report.home is not None
    assert report.home.country == "COLOMBIA"
    assert report.people == ("ERNESTO QUIMBAYA ROLDAN",)


def test_days_are_written_as_the_key_writes_them() -> None:
    assert write_days((date(1989, 12, 30), date(1989, 12, 30))) == "30 DEC 89"
    assert write_days((None, date(1990, 3, 4))) == "- 04 MAR 90"
    assert write_days((date(1990, 1, 8), date(1990, 1, 9))) == "08 JAN 90 - 09 JAN 90"


@given(st.text(max_size=300))
def test_any_text_is_read_and_the_same_text_alike(text: str) -> None:
    assert find_templates(text) == find_templates(text)

"""The two official editions, read whole: what is known of them."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from casque.model import Register
from casque.sources.un_fatalities import audit_edition, diff_editions, parse_edition, read_edition


@pytest.fixture(scope="module")
def register(register_csv: bytes) -> Register:
    return parse_edition(register_csv, "2025-04-04.csv")


@pytest.fixture(scope="module")
def old_register(old_register_csv: bytes) -> Register:
    return parse_edition(old_register_csv, "2023-11-28.csv")


def test_both_editions_are_as_the_manifest_expects(register_csv: bytes, old_register_csv: bytes) -> None:
    assert audit_edition(register_csv, "2025-04-04.csv") == ()
    assert audit_edition(old_register_csv, "2023-11-28.csv") == ()


def test_rows_deaths_and_label(register_csv: bytes, old_register_csv: bytes) -> None:
    new, old = read_edition(register_csv, "new"), read_edition(old_register_csv, "old")
    assert (new.register.edition, new.rows, len(new.register.deaths)) == ("2025-04-04", 4429, 4423)
    assert (old.register.edition, old.rows, len(old.register.deaths)) == ("2023-11-28", 4350, 4344)
    assert new.register.last_day == date(2025, 2, 18)
    assert old.register.last_day == date(2023, 11, 21)


def test_six_of_unmik_stand_twice_and_differ_in_nothing_but_nationality(register_csv: bytes) -> None:
    repetitions = read_edition(register_csv, "new").repetitions
    assert len(repetitions) == 6
    assert all(r.casualty_id.startswith("UNMIK-") and r.row == r.kept_row + 1 for r in repetitions)
    assert {r.differs for r in repetitions} == {("casualty_nationality", "m49_code", "isocode3")}


def test_tallies_add_up_to_the_deaths(register: Register) -> None:
    assert sum(cell.count for cell in register.tallies) == len(register.deaths)
    assert all(cell.start == cell.end for cell in register.tallies)


def test_all_of_cote_divoire_are_found_without_a_code(register: Register, old_register: Register) -> None:
    for edition in (register, old_register):
        assert sum(death.nationality == "CIV" for death in edition.deaths) == 29


def test_undetermined_nationalities_stay_unknown(register: Register) -> None:
    unknown = Counter(d.nationality_text for d in register.deaths if d.nationality is None)
    assert unknown == {"ZZ [Undetermined]": 14, "": 1}


def test_turkey_changed_its_spelling_not_its_nationality(register: Register, old_register: Register) -> None:
    texts = [
        {d.nationality_text for d in edition.deaths if d.nationality == "TUR"} for edition in (old_register, register)
    ]
    assert texts == [{"Turkey"}, {"Türkiye"}]


def test_a_withdrawn_state_keeps_its_code(register: Register) -> None:
    assert {d.nationality for d in register.deaths if d.nationality_text == "Yugoslavia"} == {"YUG"}


def test_pooled_missions(register: Register) -> None:
    missions = {death.mission for death in register.deaths}
    assert len(missions) == 81
    assert {"UNOSOM", "UNEF"} <= missions
    assert not missions & {"UNOSOM I", "UNOSOM II", "UNEF I", "UNEF II"}


def test_missing_gender_stays_unknown(register_csv: bytes, old_register_csv: bytes) -> None:
    # 155 rows of the older edition have no gender, one of them a repetition.
    assert read_edition(old_register_csv, "old").figures["without_gender"] == 154
    assert read_edition(register_csv, "new").figures["without_gender"] == 150


def test_the_attack_of_17_october_2022_is_dated_19_october(register: Register) -> None:
    days = Counter(d.day for d in register.deaths if d.mission == "MINUSMA" and d.day.isoformat()[:7] == "2022-10")
    assert days[date(2022, 10, 17)] == 0
    assert days[date(2022, 10, 19)] == 4


def test_two_editions(old_register: Register, register: Register) -> None:
    found = diff_editions(old_register, register)
    # The 4,350 rows of the older edition are 4,344 deaths.
    assert (found.shared, len(found.added), len(found.removed)) == (4344, 79, 0)
    assert len(found.changed_cause) == 115
    assert all(a.day == b.day and a.mission == b.mission for a, b in found.changed_other)
    assert len(found.changed_other) == 4
    assert all((a.gender, b.gender) == (None, "F") for a, b in found.changed_other)


def test_minusma_in_two_editions(old_register: Register, register: Register) -> None:
    def count(edition: Register) -> Counter[str]:
        return Counter(d.cause for d in edition.deaths if d.mission == "MINUSMA")

    old, new = count(old_register), count(register)
    assert (old.total(), new.total()) == (311, 311)
    assert (old["malicious"], new["malicious"]) == (174, 174)
    assert (old["to_be_determined"], new["to_be_determined"]) == (14, 9)
    assert (old["illness"], old["accident"], old["unknown"]) == (83, 38, 2)

"""The register: the UN's official record of deaths in peace operations, whole or as a digest of figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

CAUSES = ("malicious", "accident", "illness", "self_inflicted", "to_be_determined", "unknown")
#: Personnel types of the register, normalised.
REGISTER_PERSONNEL = (
    "military", "police", "military_observer", "international_civilian", "local_civilian", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Death:
    """One row of the register: one dead person, without a name.

    Attributes:
        casualty_id: the register's own identifier.
        day: the date in the register: sometimes of the attack, sometimes of the death.
        mission: acronym as the register spells it.
        cause: one of :data:`CAUSES`.
        personnel_type: one of :data:`REGISTER_PERSONNEL`.
        nationality: ISO 3166-1 alpha-3, or None when undetermined.
        nationality_text: the register's words.
        gender: ``M``, ``F`` or None when not stated.
        row: 1-based line of the file, header not counted.
    """

    casualty_id: str
    day: date
    mission: str
    cause: str
    personnel_type: str
    nationality: str | None
    nationality_text: str
    gender: str | None
    row: int


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of deaths that share their description: one cell of the record.

    Attributes:
        mission: acronym as the register spells it.
        start: first day the deaths may have (equals ``end`` for a day).
        end: last day they may have.
        cause: one of :data:`CAUSES`.
        personnel_type: one of :data:`REGISTER_PERSONNEL`.
        nationality: ISO 3166-1 alpha-3; None when undetermined or, in a digest, not broken down.
        count: how many, at least 1.
    """

    mission: str
    start: date
    end: date
    cause: str
    personnel_type: str
    nationality: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Register:
    """The official record as it stands in one edition.

    Attributes:
        edition: label of the edition, an ISO day ("2025-04-04": the file's own ``last_update``).
        basis: ``register`` (every death) or ``digest`` (figures shipped with the package).
        last_day: latest date in the record: nothing is known after it.
        tallies: the cells. From the full register every cell is one day; a digest has years for most missions.
        deaths: the rows, when the basis is ``register``; else empty.
        sha256: SHA-256 (hex) of the file it was read from, or None for a digest.
        source: credit line to print.
        by_nationality: missions whose cells carry the nationality; None means all.
    """

    edition: str
    basis: str
    last_day: date
    tallies: tuple[Tally, ...]
    deaths: tuple[Death, ...]
    sha256: str | None
    source: str
    by_nationality: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Definition:
    """Which deaths are meant: the definition under which a figure is true or false.

    Attributes:
        mission: acronym as the register spells it, or None for all missions.
        causes: subset of :data:`CAUSES`; empty means all.
        personnel: subset of :data:`REGISTER_PERSONNEL`; empty means all.
        nationality: ISO 3166-1 alpha-3, or None for all.
        label: how to say it ("hostile acts, military personnel").
    """

    mission: str | None
    causes: frozenset[str]
    personnel: frozenset[str]
    nationality: str | None
    label: str

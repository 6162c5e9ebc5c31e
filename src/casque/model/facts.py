"""Facts of the reference packs: each carries its source and whether it is confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FactSource:
    """Where a fact was read.

    Attributes:
        address: URL, or a bibliographic reference for what has no address; never empty.
        confirmed: False for background knowledge that no page was found for.
        note: a remark (conflicts between sources, what was inferred), or None.
    """

    address: str
    confirmed: bool = True
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A name by which something is written.

    Attributes:
        text: the name.
        lang: ISO 639-1 code, or ``und`` when the same in all languages (acronyms).
    """

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Mission:
    """A UN peace operation.

    Attributes:
        acronym: its key ("MINUSMA"); for pooled missions of the register see ``register_acronym``.
        name: official English name.
        aliases: names and acronyms in English and French.
        host_countries: ISO alpha-2 of the countries in which it operates; empty when none fits.
        start: first day of the mandate (or deployment where no mandate day is known).
        start_precision: UCDP time precision of ``start`` (1 day, 4 month, 5 year).
        end: last day, or None when active.
        end_precision: UCDP time precision of ``end``.
        kind: ``peacekeeping`` or ``political`` (special political mission) or ``other``.
        predecessor: acronym, or None.
        register_acronym: how the register of deaths spells it ("UNOSOM" for UNOSOM I and II), or None if absent.
        sources: at least one.
    """

    acronym: str
    name: str
    aliases: tuple[Alias, ...]
    host_countries: tuple[str, ...]
    start: date
    start_precision: int
    end: date | None
    end_precision: int | None
    kind: str
    predecessor: str | None
    register_acronym: str | None
    sources: tuple[FactSource, ...]

    def active_on(self, day: date) -> bool:
        """Tell whether the mission existed on ``day`` (last day included)."""
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class MemberState:
    """A state whose nationals serve or die in missions.

    Attributes:
        alpha3: ISO 3166-1 alpha-3, the key.
        alpha2: ISO 3166-1 alpha-2.
        m49: UN M49 number.
        name: short English name.
        names: names in English and French, with other spellings.
        demonyms: nouns and adjectives for its people in English and French ("Chadian", "Chadians", "Tchadien",
            "tchadienne").
        register_names: spellings in the UN register of deaths ("Cote dIvoire").
        sources: at least one.
    """

    alpha3: str
    alpha2: str
    m49: int
    name: str
    names: tuple[Alias, ...]
    demonyms: tuple[Alias, ...]
    register_names: tuple[str, ...]
    sources: tuple[FactSource, ...]


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """A place in the gazetteer.

    Attributes:
        id: key ("ML:tessalit"; for a unit "ML:adm1:kidal").
        name: canonical name.
        names: spellings in English and French.
        kind: ``town``, ``village``, ``camp``, ``adm1``, ``adm2``, ``area``, ``river``, ``country`` or ``other``.
        country: ISO alpha-2.
        adm1: first-level unit before the reform of regions, or None.
        adm1_today: first-level unit today, or None.
        lat: latitude WGS84 in degrees, or None.
        lon: longitude WGS84 in degrees, or None.
        geonames_id: GeoNames identifier, or None.
        population: inhabitants, or None when unknown.
        precision: UCDP place precision a bare mention of it has (1 for a town, 4 for a region, ...).
        sources: at least one.
        weak: those of its names that are also ordinary words, family names or names of something else ("Ber", "San"):
            a mention counts only where the context names a place.
    """

    id: str
    name: str
    names: tuple[Alias, ...]
    kind: str
    country: str
    adm1: str | None
    adm1_today: str | None
    lat: float | None
    lon: float | None
    geonames_id: int | None
    population: int | None
    precision: int
    sources: tuple[FactSource, ...]
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """A group, force or category of attackers (or a parallel or host force).

    Attributes:
        id: key ("jnim", "aqim", "al-mourabitoun", "ansar-dine").
        name: usual English name.
        aliases: names and spellings in English and French.
        kind: ``armed_group``, ``state_force``, ``parallel_force``, ``coalition``, ``criminal``, ``generic``.
        start: first day it existed, or None when unknown.
        end: last day it existed under this name, or None.
        acled_inter: ACLED ``inter`` code 1-8, or None.
        ucdp_id: UCDP actor id, or None.
        sources: at least one.
        parent: actor of which it is a unit (AQIM for its al-Murabitoun battalion of 2016), or None.
        weak: those of its aliases that also mean something else ("UPC", "Platform"): a mention counts only where the
            context names an armed actor.
    """

    id: str
    name: str
    aliases: tuple[Alias, ...]
    kind: str
    start: date | None
    end: date | None
    acled_inter: int | None
    ucdp_id: int | None
    sources: tuple[FactSource, ...]
    parent: str | None = None
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LineageEdge:
    """A dated step in the lineage of actors.

    Attributes:
        kind: split, merger, alliance, rename, pledge, recognition, absorption, exit, founded or autonomy.
        origins: actor ids from which it goes out; empty for ``founded``.
        results: actor ids to which it leads.
        start: first possible day.
        end: last possible day.
        partial: True when only part of an origin took the step.
        sources: at least one.
    """

    kind: str
    origins: tuple[str, ...]
    results: tuple[str, ...]
    start: date
    end: date
    partial: bool
    sources: tuple[FactSource, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """A Security Council resolution on a mission.

    Attributes:
        number: as in S/RES/<number> ("2100").
        mission: acronym.
        adopted: day of adoption.
        adopted_confirmed: False when the day is not confirmed by a source.
        decision: ``established``, ``extended``, ``ended`` or ``adopted``.
        summary: what it decides, in our own words.
        until: day to which it extends the mandate, or None.
        ceiling_military: authorised military personnel, or None when not stated.
        ceiling_police: authorised police, or None when not stated.
        expands: True when it adds tasks.
        sources: at least one.
        withdrawal: day by which it has the mission leave, or None.
    """

    number: str
    mission: str
    adopted: date
    adopted_confirmed: bool
    decision: str
    summary: str
    until: date | None
    ceiling_military: int | None
    ceiling_police: int | None
    expands: bool
    sources: tuple[FactSource, ...]
    withdrawal: date | None = None


@dataclass(frozen=True, slots=True)
class ContextEvent:
    """A political or military event against which attacks are read.

    Attributes:
        id: key ("ML:coup-2020").
        country: ISO alpha-2.
        start: first day.
        end: last day, or None for an event of one day or one that goes on.
        precision: UCDP time precision of ``start``.
        kind: ``coup``, ``accord``, ``operation_start``, ``operation_end``, ``election``, ``withdrawal``, ``other``.
        label: short English label.
        label_fr: short French label.
        sources: at least one.
    """

    id: str
    country: str
    start: date
    end: date | None
    precision: int
    kind: str
    label: str
    label_fr: str
    sources: tuple[FactSource, ...]


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes, with the default Admiralty grade of its statements.

    Attributes:
        id: key ("un-news", "reuters").
        name: usual name.
        domains: internet domains it publishes under.
        kind: ``un``, ``agency``, ``national_press``, ``local_press``, ``think_tank``, ``mod``, ``perpetrator``,
            ``dataset``, ``blog`` or ``other``.
        lang: ISO 639-1 of its main language.
        reliability: A-F.
        credibility: 1-6.
        scale: ACLED source scale: local, subnational, national, regional, international or other.
        sources: at least one.
    """

    id: str
    name: str
    domains: tuple[str, ...]
    kind: str
    lang: str
    reliability: str
    credibility: int
    scale: str
    sources: tuple[FactSource, ...]


@dataclass(frozen=True, slots=True)
class Strength:
    """Uniformed personnel of a mission over a period: a denominator, never a ceiling.

    Attributes:
        mission: acronym as in the strength compilation ("UNOSOM I" apart from "UNOSOM II").
        start: first day of the period.
        end: last day of the period.
        uniformed: mean or dated number of uniformed personnel, or None when not given.
        person_years: person-years in the period, or None for a dated number.
        military: troops and staff officers, or None.
        police: or None.
        basis: how the figure was made ("IPI monthly", "mean", "snapshot").
        sources: at least one.
    """

    mission: str
    start: date
    end: date
    uniformed: int | None
    person_years: float | None
    military: int | None
    police: int | None
    basis: str
    sources: tuple[FactSource, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a code list.

    Attributes:
        code: the value as stored.
        label: English label.
        label_fr: French label.
        definition: what it means.
        crosswalk: (scheme, code) pairs: ``acled``, ``ucdp``, ``gtd``, ``noticas``.
    """

    code: str
    label: str
    label_fr: str
    definition: str
    crosswalk: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable of the codebook.

    Attributes:
        name: as in the data ("attack_types").
        concept: the table it belongs to: report, casualty, attribution, place, toll, claim, case, register.
        type: ``code``, ``codes``, ``integer``, ``date``, ``text``, ``number``, ``boolean``, ``span``.
        codelist: name of its code list, or None.
        definition: what it means and how it is coded.
        source: where the convention comes from.
        unit: or None.
    """

    name: str
    concept: str
    type: str
    codelist: str | None
    definition: str
    source: str
    unit: str | None = None

"""The lines of an answer: footnotes, incidents, verdicts and actors, each with where its evidence lies."""

from __future__ import annotations

from dataclasses import dataclass

from casque.model import Document, Incident, Verdict


@dataclass(frozen=True, slots=True)
class Footnote:
    """The evidence behind a figure, one step away.

    Attributes:
        number: from 1, in the order of the brief.
        address: what ``casque why`` takes.
        quote: the words or the cells.
        source: path, address or name of the document.
        sha256: SHA-256 (hex) of its bytes, or None for figures of the package.
        place: characters or row in it ("characters 120-164", "row 12").
    """

    number: int
    address: str
    quote: str
    source: str
    sha256: str | None
    place: str


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """One incident as a brief lists it.

    Attributes:
        number: from 1, by date: the number on the map.
        incident: the incident.
        recorded: deaths in the register that it explains; None when the register has no such day or was not asked.
        difference: reported minus recorded, or None.
        actors: (name, basis) of those it is attributed to.
        from_texts: True when one of the texts at hand reports it.
        footnotes: numbers of its footnotes.
    """

    number: int
    incident: Incident
    recorded: int | None
    difference: int | None
    actors: tuple[tuple[str, str], ...]
    from_texts: bool
    footnotes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """One verdict with the document it belongs to and its footnote."""

    verdict: Verdict
    document: Document
    footnote: int


@dataclass(frozen=True, slots=True)
class ActorLine:
    """How often one actor is named as the author of an attack, by basis, and the UN dead of those attacks."""

    actor: str
    claimed: int
    stated: int
    suspected: int
    denied: int
    killed: int

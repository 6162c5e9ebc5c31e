"""Context: political and military events of a host country against which attacks are read."""

from __future__ import annotations

from functools import cache

from casque.model import ContextEvent
from casque.reference.reading import Row, read_pack, require_unique

CONTEXT_COLUMNS = ("id", "country", "start", "end", "precision", "kind", "label", "label_fr")

CONTEXT_KINDS = ("coup", "accord", "operation_start", "operation_end", "election", "withdrawal", "other")


@cache
def load_context(country: str | None = None) -> tuple[ContextEvent, ...]:
    """Load context events.

    Args:
        country: ISO alpha-2 to which to restrict them, or None for all.

    Returns:
        The events by their first day.

    Raises:
        DataError: when the pack is not as it should be.
    """
    if country is not None:
        return tuple(event for event in load_context() if event.country == country)
    rows = read_pack("context_events", CONTEXT_COLUMNS)
    require_unique(rows, "id")
    return tuple(sorted((_read_event(row) for row in rows), key=lambda event: (event.start, event.id)))


def _read_event(row: Row) -> ContextEvent:
    start, end = row.period()
    return ContextEvent(
        id=row.text("id"),
        country=row.text("country"),
        start=start,
        end=end,
        precision=row.precision("precision"),
        kind=row.choice("kind", CONTEXT_KINDS),
        label=row.text("label"),
        label_fr=row.text("label_fr"),
        sources=row.sources(),
    )

"""The page of marked texts: it opens without a network, works without JavaScript, in light and dark, and prints."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from casque.delivery.marking import KINDS, Mark, MarkedText, Segment
from casque.delivery.printable import make_printable


def build_marked_page(texts: Iterable[MarkedText]) -> str:
    """Lay out marked texts as one HTML page.

    Args:
        texts: the texts, in the order of the page.

    Returns:
        The whole page, with its style inside it. Everything that comes from a text is escaped.
    """
    from importlib.resources import files

    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    folder = files("casque.delivery.marked")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(
        clean=make_printable, front=_front, back=_back, nested=_is_nested, named=_name_mark, flat=_flatten
    )
    template = environment.from_string((folder / "template.html.j2").read_text("utf-8"))
    shown = tuple(texts)
    found = {kind for text in shown for kind in text.kinds}
    return template.render(
        texts=[(f"t{number}", _name_text(text), text) for number, text in enumerate(shown, 1)],
        kinds=[(kind, word) for kind, word in KINDS.items() if kind in found],
        style=Markup((folder / "style.css").read_text("utf-8")),
    )


def _name_text(text: MarkedText) -> str:
    document = text.coded.document
    return Path(document.path).name if document.path else (document.title or "Text")


def _front(segment: Segment) -> Mark | None:
    """The innermost value of a segment: its colour is shown."""
    return next((mark for mark in segment.marks if not mark.background), None)


def _is_nested(segment: Segment) -> bool:
    """Whether a longer value lies around the innermost one; a line below tells of it."""
    return len({mark.span for mark in segment.marks if not mark.background}) > 1


def _back(segment: Segment) -> Mark | None:
    """The report in whose sentences the segment stands."""
    return next((mark for mark in segment.marks if mark.background and not mark.number), None)


def _name_mark(mark: Mark) -> str:
    return f"{mark.number}: {mark.label}, {mark.value}"


def _flatten(text: str) -> str:
    return " ".join(make_printable(text).split())

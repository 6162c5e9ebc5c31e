"""Room ``delivery/brief``: a readable, footnoted report on one mission, as one HTML file or as Markdown."""

from casque.delivery.brief.html import build_brief
from casque.delivery.brief.markdown import build_brief_markdown

__all__ = ["build_brief", "build_brief_markdown"]

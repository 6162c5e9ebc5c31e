"""Marked texts as one self-contained page: every value in its place in the text, with its rule below."""

from casque.delivery.marked.page import build_marked_page

__all__ = ["build_marked_page"]

"""Room ``coder``: text to reports, tolls and claims, each value with its span. No I/O beyond the reference packs.

``code_text`` is the one door; everything behind it is imported on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from casque.coder.coding import code_text

__all__ = ["code_text"]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    if name == "code_text":
        from casque.coder.coding import code_text

        return code_text
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

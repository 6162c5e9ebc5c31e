"""What a chain is: steps from a figure down to bytes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a chain.

    Attributes:
        kind: ``incident``, ``value``, ``report``, ``quotation``, ``document``, ``file``, ``register``, ``verdict``,
            ``source`` or ``dissent``.
        text: what stands there.
        depth: how far below the figure, from 0.
    """

    kind: str
    text: str
    depth: int


@dataclass(frozen=True, slots=True)
class Chain:
    """The steps from a figure down to the bytes.

    Attributes:
        address: what was asked.
        steps: in order, deeper steps below the one they support.
    """

    address: str
    steps: tuple[Step, ...]

"""Domain objects to plain JSON values and back, without loss: what the ledger stores and hashes."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from datetime import date
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")


def to_plain(value: object) -> Any:  # noqa: ANN401
    """Turn a domain object into dicts, lists, strings, numbers, booleans and None.

    Args:
        value: a model dataclass, or a value one may hold.

    Returns:
        The plain value; fields keep their order and unknowns stay None.

    Raises:
        TypeError: for a type the model does not use.
    """
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if isinstance(value, frozenset | set):
        return sorted(to_plain(item) for item in value)
    if isinstance(value, dict):
        return {str(key): to_plain(item) for key, item in value.items()}
    raise TypeError(f"{type(value).__name__} is not a type of the model")


def from_plain(kind: type[T], plain: Any) -> T:  # noqa: ANN401
    """Rebuild a domain object from :func:`to_plain`'s output.

    Args:
        kind: the dataclass to build.
        plain: dict of its fields; missing fields take their default.

    Returns:
        The object.

    Raises:
        KeyError: when ``plain`` has a field that ``kind`` does not know.
        TypeError: when a field without a default is missing.
    """
    return typing.cast(T, _build(kind, plain))


def to_canonical_json(value: object) -> str:
    """Return the one JSON text of a value: keys sorted, no blanks, UTF-8 kept. What hashes are taken of."""
    return json.dumps(to_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _build(kind: Any, plain: Any) -> Any:  # noqa: ANN401
    if plain is None:
        return None
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        inner = [a for a in typing.get_args(kind) if a is not type(None)]
        return _build(inner[0], plain) if len(inner) == 1 else plain
    if origin in (tuple, frozenset):
        args = typing.get_args(kind)
        if origin is tuple and not (len(args) == 2 and args[1] is Ellipsis):
            return tuple(_build(a, p) for a, p in zip(args, plain, strict=True))
        return origin(_build(args[0], p) for p in plain)
    if kind is date:
        return date.fromisoformat(plain)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        unknown = set(plain) - set(hints)
        if unknown:
            raise KeyError(f"{kind.__name__} has no field {sorted(unknown)}")
        return kind(**{name: _build(hints[name], item) for name, item in plain.items()})
    return plain

"""Source manifests: what a source is, under which licence, and what its files are expected to hold.

One ``source.toml`` a source, in the folder of its connector, read strictly: an unknown or missing key is refused,
since a mistyped licence or lookup would otherwise pass in silence. The keys::

    id, name, kind ("register" or "reports"), publisher, licence, licence_url, credit, grade ("A2"), homepage
    redistribute           may exports and releases carry its rows?
    columns                list of every column a file has, no more and no less (with variants: that any file has)
    [[variants]]           name, versions, columns: one set of columns that files of the source have (may be left out)
    notes                  list of remarks a reader should see (may be left out)
    [lookups.<column>]     text of a cell -> value of the model; a text that is not listed is refused
    [[editions]]           label, and a table ``expected`` of figures (numbers, days, or tables of numbers)
    [network]              base_url, dataset, undescribed, per_page, timeout_s, attempts, wait_max_s, pause_s
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from casque.errors import DataError, InputError
from casque.model import Grade

MANIFEST_NAME = "source.toml"
KINDS = ("register", "reports")

_REMEDY = "correct the manifest; casque/sources/manifests.py lists its keys"
_TEXTS = ("id", "name", "kind", "publisher", "licence", "licence_url", "credit", "grade", "homepage")
_NETWORK: Mapping[str, type | tuple[type, ...]] = MappingProxyType(
    {
        "base_url": str,
        "dataset": str,
        "undescribed": list,
        "per_page": int,
        "timeout_s": (int, float),
        "attempts": int,
        "wait_max_s": (int, float),
        "pause_s": (int, float),
    }
)


@dataclass(frozen=True, slots=True)
class Network:
    """How a source is fetched.

    Attributes:
        base_url: address of the publisher's interface, without a trailing slash.
        dataset: identifier of the data set there.
        undescribed: columns of the data that the publisher's metadata does not describe.
        per_page: rows a page.
        timeout_s: seconds to wait for an answer.
        attempts: how often one request is tried at most.
        wait_max_s: longest wait between two attempts, in seconds.
        pause_s: pause between two pages, in seconds.
    """

    base_url: str
    dataset: str
    undescribed: tuple[str, ...]
    per_page: int
    timeout_s: float
    attempts: int
    wait_max_s: float
    pause_s: float


@dataclass(frozen=True, slots=True)
class ExpectedEdition:
    """What one known edition holds.

    Attributes:
        label: the edition's own label.
        expected: name of a figure -> its value; a table of figures has names "cause.malicious".
    """

    label: str
    expected: Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Variant:
    """One set of columns, for a source whose files have not always had the same.

    Attributes:
        name: what these files are called ("whole").
        versions: which editions have it, in words.
        columns: every column of such a file, no more and no less.
    """

    name: str
    versions: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """A source as its ``source.toml`` describes it.

    Attributes:
        id: identifier, the name of its folder.
        name: what it is.
        kind: one of :data:`KINDS`.
        publisher: who publishes it.
        licence: short name of the licence.
        licence_url: where the licence can be read.
        credit: line to print wherever its figures appear.
        redistribute: whether exports and releases may carry its rows.
        grade: Admiralty grade that its statements have by default.
        homepage: where a person finds it.
        columns: every column of its files.
        lookups: column -> text of a cell -> value of the model.
        editions: known editions with what they hold, oldest first.
        network: how it is fetched, or None when it is only read from files.
        notes: remarks for the reader.
        variants: the sets of columns that its files have; empty when all have ``columns``.
    """

    id: str
    name: str
    kind: str
    publisher: str
    licence: str
    licence_url: str
    credit: str
    redistribute: bool
    grade: Grade
    homepage: str
    columns: tuple[str, ...]
    lookups: Mapping[str, Mapping[str, str]]
    editions: tuple[ExpectedEdition, ...]
    network: Network | None
    notes: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()

    def find_edition(self, label: str) -> ExpectedEdition | None:
        """Return what is expected of an edition, or None for one that is not known yet."""
        return next((edition for edition in self.editions if edition.label == label), None)


def list_sources() -> tuple[Manifest, ...]:
    """List the sources that the package has, by identifier.

    Returns:
        Their manifests.

    Raises:
        DataError: when a manifest is not what it should be.
    """
    return tuple(load_manifest(name) for name in _list_folders())


@cache
def load_manifest(source: str) -> Manifest:
    """Load the manifest of one source.

    Args:
        source: its identifier ("un_fatalities").

    Returns:
        The manifest.

    Raises:
        InputError: when there is no such source.
        DataError: when the manifest is not what it should be.
    """
    if source not in _list_folders():
        raise InputError(
            f"there is no source {source!r}", f"one of {', '.join(_list_folders())}", "see `casque source list`"
        )
    return _read_folder(resources.files("casque.sources").joinpath(source))


def parse_manifest(text: str, folder: str) -> Manifest:
    """Read the text of a manifest.

    Args:
        text: TOML.
        folder: name of the folder it lies in, which must be its ``id``.

    Returns:
        The manifest.

    Raises:
        DataError: for text that is not TOML, a key that is unknown, missing or of the wrong type.
    """
    where = f"sources/{folder}/{MANIFEST_NAME}"
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise DataError(f"{where} is not TOML: {problem}", "a TOML 1.0 document", _REMEDY) from problem
    reader = _Table(table, where)
    texts = {key: reader.take(key, str) for key in _TEXTS}
    for key, value in texts.items():
        if not value.strip():
            raise DataError(f"{where}: {key} is empty", "a text", _REMEDY)
    if texts["id"] != folder:
        raise DataError(f"{where}: id is {texts['id']!r}", f"the name of its folder, {folder!r}", _REMEDY)
    if texts["kind"] not in KINDS:
        raise DataError(f"{where}: kind is {texts['kind']!r}", f"one of {', '.join(KINDS)}", _REMEDY)
    columns = _read_texts(reader.take("columns", list), where, "columns")
    if not columns or len(set(columns)) != len(columns):
        raise DataError(f"{where}: columns are {list(columns)}", "at least one column, none of them twice", _REMEDY)
    manifest = Manifest(
        id=texts["id"],
        name=texts["name"],
        kind=texts["kind"],
        publisher=texts["publisher"],
        licence=texts["licence"],
        licence_url=texts["licence_url"],
        credit=texts["credit"],
        redistribute=reader.take("redistribute", bool),
        grade=_read_grade(texts["grade"], where),
        homepage=texts["homepage"],
        columns=columns,
        lookups=_read_lookups(reader.take("lookups", dict, {}), columns, where),
        editions=tuple(_read_edition(entry, where) for entry in reader.take("editions", list, [])),
        network=_read_network(reader.take("network", dict, None), where),
        notes=_read_texts(reader.take("notes", list, []), where, "notes"),
        variants=tuple(_read_variant(entry, columns, where) for entry in reader.take("variants", list, [])),
    )
    reader.refuse_rest((*_TEXTS, "redistribute", "columns", "lookups", "editions", "network", "notes", "variants"))
    return manifest


_MISSING = object()


class _Table:
    """A TOML table from which every key is taken once; what remains at the end is refused."""

    def __init__(self, table: Mapping[str, Any], where: str) -> None:
        self._rest = dict(table)
        self._where = where

    def take(self, key: str, kind: type | tuple[type, ...], default: object = _MISSING) -> Any:  # noqa: ANN401
        if key not in self._rest:
            if default is _MISSING:
                raise DataError(f"{self._where} has no key {key!r}", f"the key {key!r}", _REMEDY)
            return default
        value = self._rest.pop(key)
        # bool is an int in Python, but not in TOML.
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise DataError(f"{self._where}: {key} is {value!r}", f"a value of type {_say_type(kind)}", _REMEDY)
        return value

    def refuse_rest(self, known: tuple[str, ...]) -> None:
        if self._rest:
            raise DataError(
                f"{self._where} has unknown keys: {', '.join(sorted(self._rest))}",
                f"keys {', '.join(known)}",
                _REMEDY,
            )


def _list_folders() -> tuple[str, ...]:
    folders = (entry for entry in resources.files("casque.sources").iterdir() if entry.is_dir())
    return tuple(sorted(folder.name for folder in folders if folder.joinpath(MANIFEST_NAME).is_file()))


def _read_folder(folder: Traversable) -> Manifest:
    try:
        text = folder.joinpath(MANIFEST_NAME).read_text(encoding="utf-8")
    except UnicodeDecodeError as problem:
        raise DataError(
            f"sources/{folder.name}/{MANIFEST_NAME} is not UTF-8", "a file in UTF-8", _REMEDY
        ) from problem
    return parse_manifest(text, folder.name)


def _say_type(kind: type | tuple[type, ...]) -> str:
    return " or ".join(k.__name__ for k in kind) if isinstance(kind, tuple) else kind.__name__


def _read_texts(values: list[Any], where: str, key: str) -> tuple[str, ...]:
    for value in values:
        if not isinstance(value, str):
            raise DataError(f"{where}: {key} holds {value!r}", "a list of texts", _REMEDY)
    return tuple(values)


def _read_grade(text: str, where: str) -> Grade:
    if len(text) != 2 or text[0] not in "ABCDEF" or text[1] not in "123456":
        raise DataError(f"{where}: grade is {text!r}", "a letter A-F and a digit 1-6, such as A2", _REMEDY)
    return Grade(text[0], int(text[1]))


def _read_lookups(tables: Mapping[str, Any], columns: tuple[str, ...], where: str) -> Mapping[str, Mapping[str, str]]:
    lookups: dict[str, Mapping[str, str]] = {}
    for column, table in tables.items():
        if column not in columns:
            raise DataError(f"{where}: lookups.{column} is no column", f"one of {', '.join(columns)}", _REMEDY)
        if not isinstance(table, dict) or not table or not all(isinstance(v, str) for v in table.values()):
            raise DataError(f"{where}: lookups.{column} is {table!r}", "a table from text to text", _REMEDY)
        for text in table:
            if text != text.strip():
                raise DataError(
                    f"{where}: lookups.{column} holds {text!r}",
                    "texts without blanks around them (cells are read without them)",
                    _REMEDY,
                )
        lookups[column] = MappingProxyType(dict(table))
    return MappingProxyType(lookups)


def _read_edition(entry: object, where: str) -> ExpectedEdition:
    if not isinstance(entry, dict):
        raise DataError(f"{where}: editions holds {entry!r}", "tables [[editions]]", _REMEDY)
    reader = _Table(entry, f"{where}, editions")
    label = reader.take("label", str)
    expected: dict[str, int | str] = {}
    for name, value in reader.take("expected", dict).items():
        parts = (
            {f"{name}.{part}": number for part, number in value.items()} if isinstance(value, dict) else {name: value}
        )
        for key, figure in parts.items():
            if isinstance(figure, bool) or not isinstance(figure, int | str):
                raise DataError(f"{where}, edition {label}: {key} is {figure!r}", "a whole number or a text", _REMEDY)
            expected[key] = figure
    reader.refuse_rest(("label", "expected"))
    return ExpectedEdition(label, MappingProxyType(expected))


def _read_variant(entry: object, columns: tuple[str, ...], where: str) -> Variant:
    if not isinstance(entry, dict):
        raise DataError(f"{where}: variants holds {entry!r}", "tables [[variants]]", _REMEDY)
    reader = _Table(entry, f"{where}, variants")
    name, versions = reader.take("name", str), reader.take("versions", str)
    own = _read_texts(reader.take("columns", list), where, f"variant {name}, columns")
    reader.refuse_rest(("name", "versions", "columns"))
    unknown = sorted(set(own) - set(columns))
    if not own or len(set(own)) != len(own) or unknown:
        raise DataError(
            f"{where}, variant {name}: columns are {list(own)}" + (f"; unknown {unknown}" if unknown else ""),
            "some of the source's columns, none of them twice",
            _REMEDY,
        )
    return Variant(name, versions, own)


def _read_network(table: Mapping[str, Any] | None, where: str) -> Network | None:
    if table is None:
        return None
    reader = _Table(table, f"{where}, network")
    values = {key: reader.take(key, kind) for key, kind in _NETWORK.items()}
    reader.refuse_rest(tuple(_NETWORK))
    if values["per_page"] < 1 or values["attempts"] < 1:
        raise DataError(f"{where}: network.per_page or network.attempts is below 1", "at least 1 each", _REMEDY)
    if values["timeout_s"] <= 0 or values["wait_max_s"] < 0 or values["pause_s"] < 0:
        raise DataError(f"{where}: a time in [network] is below 0", "seconds; timeout_s above 0", _REMEDY)
    return Network(
        base_url=values["base_url"].rstrip("/"),
        dataset=values["dataset"],
        undescribed=_read_texts(values["undescribed"], where, "network.undescribed"),
        per_page=values["per_page"],
        timeout_s=float(values["timeout_s"]),
        attempts=values["attempts"],
        wait_max_s=float(values["wait_max_s"]),
        pause_s=float(values["pause_s"]),
    )

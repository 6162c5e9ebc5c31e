"""The coder's vocabulary in one automaton: missions, actors, places, nationalities, and the words of the language.

Built once, on first use, from the reference packs and the language pack. Matching runs over the folded text
(``folding``), on whole words; acronyms that are also words ("UN", "US", "who") must stand in capitals.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from casque.coder.folding import fold
from casque.coder.gazetteer import Gazetteer, get_gazetteer
from casque.coder.lang import load_language

#: Kinds that come from the reference packs; a name of one kind inside a longer name of these is not a name.
NAME_KINDS = frozenset({"mission", "actor", "place", "country", "organisation"})


#: Missions of the strength tables whose names say no more than "a force of the UN": known by their acronyms only.
_GENERIC_NAMES = frozenset({"UNFOR"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of the vocabulary.

    Attributes:
        kind: ``mission``, ``actor``, ``place``, ``country``, ``nationality`` or a kind of the language pack.
        key: identifier in its pack ("MINUSMA", "jnim", "ML:gao", "TCD", ...); several entries may share a phrase.
        phrase: the words as written.
        cased: True when the phrase counts only in capitals, or with one where it has four letters.
    """

    kind: str
    key: str
    phrase: str
    cased: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """An entry found in a text.

    Attributes:
        start: offset of its first character.
        end: offset behind its last.
        kind: the entry's kind.
        keys: keys of all entries of this kind with this phrase.
    """

    start: int
    end: int
    kind: str
    keys: tuple[str, ...]

    @property
    def key(self) -> str:
        """The first key."""
        return self.keys[0]


_RUN = re.compile(r"[ \n\r]{2,}|[\n\r]")
_FOLD_PHRASE = re.compile(r"\s+")


class Lexicon:
    """An automaton over phrases.

    Args:
        entries: the vocabulary; phrases may repeat under different kinds and keys.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        table: dict[str, dict[str, list[str]]] = {}
        cased: set[tuple[str, str]] = set()
        free: set[tuple[str, str]] = set()
        for entry in entries:
            phrase = _FOLD_PHRASE.sub(" ", fold(entry.phrase)).strip()
            if len(phrase) < 2:
                continue
            for variant in {phrase, phrase.replace("-", " ")}:
                keys = table.setdefault(variant, {}).setdefault(entry.kind, [])
                if entry.key not in keys:
                    keys.append(entry.key)
                (cased if entry.cased else free).add((variant, entry.kind))
        self._phrases = list(table)
        self._values = [
            tuple((kind, tuple(keys), (phrase, kind) in cased - free) for kind, keys in table[phrase].items())
            for phrase in self._phrases
        ]
        self._automaton = AhoCorasick(
            self._phrases, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
        )

    def __len__(self) -> int:
        return len(self._phrases)

    def find(self, text: str, folded: str | None = None) -> tuple[Hit, ...]:
        """Find every phrase in a text, longest first where they overlap within a kind.

        Args:
            text: the text as given.
            folded: ``fold(text)`` where the caller has it already.

        Returns:
            Hits sorted by place. Within a kind they do not overlap; a name inside a longer name is left out.
        """
        low = fold(text) if folded is None else folded
        flat, starts, shifts = _flatten(low)
        raw: list[tuple[int, int, str, tuple[str, ...]]] = []
        length = len(flat)
        values = self._values
        for index, start, end in self._automaton.find_matches_as_indexes(flat, overlapping=True):
            if start and flat[start - 1].isalnum() and flat[start].isalnum():
                continue
            if end < length and flat[end].isalnum() and flat[end - 1].isalnum():
                continue
            if starts:
                begin, stop = start + _shift(starts, shifts, start), end - 1 + _shift(starts, shifts, end - 1) + 1
            else:
                begin, stop = start, end
            for kind, keys, cased in values[index]:
                if not cased or _is_written_so(text[begin:stop]):
                    raw.append((begin, stop, kind, keys))
        return _choose(raw)


def _flatten(low: str) -> tuple[str, list[int], list[int]]:
    """Make every run of blanks with at most one line break a single blank; remember where offsets shift."""
    if "\n" not in low and "  " not in low and "\r" not in low:
        return low, [], []
    pieces: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    position = 0
    shift = 0
    flat_length = 0
    for match in _RUN.finditer(low):
        run = match.group()
        pieces.append(low[position : match.start()])
        flat_length += match.start() - position
        pieces.append(" " if run.count("\n") <= 1 else "\n")
        flat_length += 1
        position = match.end()
        if len(run) > 1:
            shift += len(run) - 1
            starts.append(flat_length)
            shifts.append(shift)
    pieces.append(low[position:])
    return "".join(pieces), starts, shifts


def _shift(starts: list[int], shifts: list[int], offset: int) -> int:
    at = bisect_right(starts, offset) - 1
    return shifts[at] if at >= 0 else 0


def _choose(raw: list[tuple[int, int, str, tuple[str, ...]]]) -> tuple[Hit, ...]:
    """Longest match per kind; names inside longer names fall away."""
    raw.sort(key=lambda item: (item[0], -item[1]))
    last_end: dict[str, int] = {}
    name_start, name_end = -1, -1
    kept: list[Hit] = []
    for start, end, kind, keys in raw:
        if start < last_end.get(kind, -1):
            continue
        if kind in NAME_KINDS or kind == "nationality":
            if end < name_end or (end == name_end and start > name_start):
                continue
            # "French soldiers" names a force, yet "five French soldiers" are five men of that nationality.
            if kind in NAME_KINDS and kind != "actor" and end > name_end:
                name_start, name_end = start, end
        last_end[kind] = end
        kept.append(Hit(start, end, kind, keys))
    return tuple(kept)


def hits_between(hits: tuple[Hit, ...], start: int, end: int, *kinds: str) -> list[Hit]:
    """Return the hits that lie wholly in ``[start, end)``, of the given kinds or of all.

    Args:
        hits: sorted, as :meth:`Lexicon.find` gives them.
        start: first character.
        end: last character, exclusive.
        kinds: kinds wanted; none means all.
    """
    low = bisect_left(hits, start, key=lambda h: h.start)
    found = []
    for hit in hits[low:]:
        if hit.start >= end:
            break
        if hit.end <= end and (not kinds or hit.kind in kinds):
            found.append(hit)
    return found


def list_reference_entries(gazetteer: Gazetteer) -> list[Entry]:
    """Entries of the reference packs: missions, actors, places, countries and nationalities."""
    from casque.reference import load_actors, load_member_states, load_missions

    entries: list[Entry] = []
    for mission in load_missions():
        names = {mission.acronym, mission.name, *(a.text for a in mission.aliases)}
        if mission.acronym in _GENERIC_NAMES:
            names = {mission.acronym}
        entries.extend(Entry("mission", mission.acronym, name, _is_acronym(name)) for name in names)
    for actor in load_actors():
        names = {actor.name, *(a.text for a in actor.aliases)}
        entries.extend(Entry("actor", actor.id, name, _is_acronym(name)) for name in names)
    for place in gazetteer.places:
        names = {place.name, *(a.text for a in place.names)}
        entries.extend(Entry("place", place.id, name) for name in names)
    for state in load_member_states():
        names = {state.name, *(a.text for a in state.names)}
        entries.extend(Entry("country", state.alpha3, name, _is_acronym(name)) for name in names)
        entries.extend(Entry("nationality", state.alpha3, a.text, _is_acronym(a.text)) for a in state.demonyms)
    return entries


def list_language_entries(lang: str) -> list[Entry]:
    """Entries of a language pack: victims, weapons, targets, triggers and the like."""
    return [Entry(kind, key, word) for kind, key, words in load_language(lang).terms for word in words]


def _is_acronym(name: str) -> bool:
    return name.isupper() and len(name) <= 4 and " " not in name


def _is_written_so(words: str) -> bool:
    """Tell whether an acronym stands in capitals, or as a name of its own ("Aqmi", as French papers write it)."""
    return words.isupper() or (len(words) == 4 and words.istitle() and words.isalpha())


def get_lexicon(lang: str = "en", gazetteer: Gazetteer | None = None) -> Lexicon:
    """Return the automaton of a language, built on first use.

    Args:
        lang: ISO 639-1 code.
        gazetteer: the places it knows, or None for the shipped ones.
    """
    return _build_lexicon(lang, gazetteer or get_gazetteer())


@cache
def _build_lexicon(lang: str, gazetteer: Gazetteer) -> Lexicon:
    return Lexicon([*list_reference_entries(gazetteer), *list_language_entries(lang)])

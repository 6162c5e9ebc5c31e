"""A report in capitals, read once: with the components of the coder and the vocabulary of the Latin America pack."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from casque.coder.dates import find_dates
from casque.coder.folding import fold
from casque.coder.lang import load_language
from casque.coder.lang.base import words
from casque.coder.lang.en_latin_america import CODE
from casque.coder.lang.en_latin_america_people import GIVEN_NAMES, NAME_LINKS
from casque.coder.latin_america.gazetteer import COUNTRIES, Spot, list_spots, read_key
from casque.coder.lexicon import Entry, Hit, Lexicon, list_language_entries
from casque.coder.parsing import ParsedText, pattern
from casque.coder.sentences import Sentence, split_sentences
from casque.model import Span

_WORD = re.compile(r"[a-z][a-z'.-]*[a-z]|[a-z]\.?")
#: A line break inside a paragraph: capitals leave nothing else by which a wrapped line is told from a new one.
_WRAP = re.compile(r"(?<=\S)[ \r]*\n(?![ \t\r]*\n| {2,})")
_BRACKET = re.compile(r"\[[^\]]{0,300}\]")
_LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Named:
    """A person's name in a text.

    Attributes:
        start: offset of its first character.
        end: offset behind its last.
        full: True for a given name with a surname, False for a surname said again.
        person: number of the person in the text.
    """

    start: int
    end: int
    full: bool
    person: int


@dataclass(frozen=True, slots=True)
class Report:
    """A text read once.

    Attributes:
        parsed: sentences, dates and hits, names among them as victims of the key ``name:``.
        published: the day of its dateline, or None.
        home: the place of its dateline, or None.
        names: persons in order.
        people: the fullest name of each person.
        tags: what its first brackets say it is ("communique", "speech").
        body: offset behind the dateline.
    """

    parsed: ParsedText
    published: date | None
    home: Spot | None
    names: tuple[Named, ...]
    people: tuple[str, ...]
    tags: frozenset[str]
    body: int

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences."""
        return self.parsed.sentences


@cache
def _lexicon() -> Lexicon:
    entries = [Entry("place", spot.key, spot.name) for spot in list_spots() if spot.kind != "COUNTRY"]
    for country, names in COUNTRIES.items():
        entries.extend(Entry("place", Spot(country, "COUNTRY", country).key, name) for name in names[:1])
        entries.extend(Entry("nationality", country, name) for name in names[1:])
    return Lexicon([*entries, *list_language_entries(CODE)])


@cache
def _common_words() -> frozenset[str]:
    """Words that never stand in a name: small words, and the nouns and verbs of the pack."""
    pack = load_language(CODE)
    found = set(pack.function_words) | set(pack.months) | set(pack.weekdays) | set(pack.number_words)
    for role in pack.units.values():
        found |= role
    for kind, _, phrases in pack.terms:
        if kind not in ("actor", "topic"):
            found |= {w for p in phrases for w in fold(p).split()}
    found |= set(
        words(
            "said told who whose when where that which while after before because had has have was were is "
            "are will would could should may might also today yesterday here there party front"
        )
    )
    return frozenset(found - NAME_LINKS - GIVEN_NAMES)


def is_common(word: str) -> bool:
    """Tell whether a word never stands in a name."""
    return word in _common_words() or (len(word) > 4 and word.endswith(("ed", "ing", "ly", "tion", "'s")))


def find_names(low: str, taken: list[Span]) -> tuple[tuple[Named, ...], tuple[str, ...]]:
    """Find the names of persons: a given name with what follows it, and later their surnames alone.

    Args:
        low: the folded text.
        taken: places and organisations, inside which no name is looked for.

    Returns:
        The names in order, and the fullest name of each person.
    """
    tokens = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(low)]
    covered = {at for span in taken for at in range(span.start, span.end)}
    found: list[Named] = []
    people: list[list[str]] = []
    surnames: dict[str, int] = {}
    at = 0
    while at < len(tokens):
        word, start, _ = tokens[at]
        if start in covered or (word not in GIVEN_NAMES and word not in surnames):
            at += 1
            continue
        stop = at + 1
        if word in GIVEN_NAMES:
            while stop < len(tokens) and stop - at < _LONGEST_NAME and _goes_on(low, tokens, stop, covered):
                stop += 1
            while stop - 1 > at and tokens[stop - 1][0] in NAME_LINKS:
                stop -= 1
        parts = [t[0] for t in tokens[at:stop]]
        if len(parts) == 1:
            if word in surnames and word not in GIVEN_NAMES and len(word) > 3:
                person = surnames[word]
                while stop < len(tokens) and tokens[stop][0] in people[person] and stop - at < _LONGEST_NAME:
                    stop += 1
                found.append(Named(start, tokens[stop - 1][2], False, person))
            at = stop
            continue
        own = [p for p in parts if p not in GIVEN_NAMES and p not in NAME_LINKS]
        known = next((surnames[p] for p in own if p in surnames and parts[0] in people[surnames[p]]), None)
        if known is None:
            known = len(people)
            people.append(parts)
        elif len(parts) > len(people[known]):
            people[known] = parts
        for part in own:
            surnames.setdefault(part, known)
        found.append(Named(start, tokens[stop - 1][2], True, known))
        at = stop
    return tuple(found), tuple(" ".join(p).upper() for p in people)


def _goes_on(low: str, tokens: list[tuple[str, int, int]], at: int, covered: set[int]) -> bool:
    word, start, _ = tokens[at]
    gap = low[tokens[at - 1][2] : start]
    if gap.strip() or gap.count("\n") > 1 or start in covered:
        return False
    return word in NAME_LINKS or word in GIVEN_NAMES or (len(word) > 2 and not is_common(word))


def _read_dateline(low: str, given: date | None) -> tuple[date | None, Spot | None, int]:
    match = pattern(CODE, "dateline").search(low[:300])
    if match is None:
        return given, None, 0
    spots = {spot.name: spot for spot in reversed(list_spots())}
    home = spots.get(match["place"].strip())
    country = (match["country"] or "").strip()
    if country in COUNTRIES or country.upper() in COUNTRIES:
        nowhere = match["place"].strip() in ("no city", "clandestine")
        home = Spot(country.upper(), "COUNTRY", country) if nowhere else home
        home = Spot(country.upper(), "CITY", match["place"].strip()) if home is None else home
    day = given
    months = load_language(CODE).months
    if day is None and match["month"] in months:
        year = int(match["year"] or 90) % 100
        try:
            day = date(1900 + year, months[match["month"]], int(match["day"]))
        except ValueError:
            day = None
    return day, home, match.end()


def parse_report(text: str, published: date | None = None) -> Report:
    """Read a report once.

    Args:
        text: the report, in capitals or not.
        published: day of publication where it is known; else that of its dateline.
    """
    text = _WRAP.sub(lambda m: " " * len(m.group()), text)
    low = fold(text)
    day, home, body = _read_dateline(low, published)
    hits = _lexicon().find(low, low)
    taken = [Span(h.start, h.end) for h in hits if h.kind in ("place", "actor")]
    names, people = find_names(low, taken)
    extra = [Hit(n.start, n.end, "victim", ("name:",)) for n in names]
    spans = [(n.start, n.end) for n in names]
    kept = [h for h in hits if h.kind != "victim" or not any(s < h.end and h.start < e for s, e in spans)]
    parsed = ParsedText(
        text, low, load_language(CODE), split_sentences(text, CODE), find_dates(text, CODE, folded=low),
        tuple(sorted([*kept, *extra])),
    )  # fmt: skip
    tags = {w for m in _BRACKET.finditer(low[:700]) for w in re.findall(r"[a-z]+", m.group())}
    return Report(parsed, day, home, names, people, frozenset(tags & _GENRES), body)


_GENRES = frozenset(
    words(
        "communique editorial commentary speech interview statement article announcement excerpt excerpts "
        "text report press message conference roundup correspondent live recording"
    )
)

__all__ = ["Named", "Report", "find_names", "is_common", "parse_report", "read_key"]

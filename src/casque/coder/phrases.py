"""Noun phrases of victims: how many of whom ("four other Chadian peacekeepers", "two Chadians and one Nigerien").

A sentence becomes a row of units (numbers, articles, nationalities, missions, victim nouns, other words); each unit
has a one-letter tag, and a phrase is a pattern over the tags. What a phrase says is read from its units.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casque.coder.lexicon import Hit
from casque.coder.numerals import NumberMention, find_numbers
from casque.coder.parsing import ParsedText
from casque.model import CountRange, Span


@dataclass(slots=True)
class Unit:
    """A word or a group of words with one role.

    Attributes:
        start: offset of its first character.
        end: offset behind its last.
        tag: one letter (see :func:`split_units`).
        number: the number, for tag ``n``.
        hit: the lexicon's find, for tags ``h``, ``l``, ``m``, ``y``, ``u``, ``g``.
    """

    start: int
    end: int
    tag: str
    number: NumberMention | None = None
    hit: Hit | None = None


@dataclass(slots=True)
class Phrase:
    """A noun phrase that names victims.

    Attributes:
        start: offset of its first character.
        end: offset behind its last, a following "from Chad" included.
        first: index of its first unit.
        last: index behind its last unit.
        count: how many, or None when it does not say.
        role: ``group:personnel type`` of its noun; ``?`` where the context decides; None for "four others".
        nationality: ISO alpha-3, or None.
        missions: acronyms named in it.
        un: True when it says "UN", names a mission or a UN noun.
        definite: True for "the peacekeepers", "his colleagues".
        partitive: True for "two of them", "one of whom".
        other: True for "three others", "another".
        state: tags of outcome words inside it ("five dead peacekeepers"): offset of the word, or None.
        armed_group: True when a named actor qualifies the noun ("Ansar Dine fighters").
        ordinal: True for "the first", "a third".
        headless: True for a number and a nationality without a noun ("two Chadian and one Nigerien soldier").
    """

    start: int
    end: int
    first: int
    last: int
    count: CountRange | None = None
    role: str | None = None
    nationality: str | None = None
    missions: tuple[str, ...] = ()
    un: bool = False
    definite: bool = False
    partitive: bool = False
    other: bool = False
    state: int | None = None
    armed_group: bool = False
    headless: bool = False
    ordinal: bool = False


_WORD = re.compile(r"[a-z0-9]+(?:['.-][a-z0-9]+)*|[^\w\s]")
_QUOTES = frozenset("'\"")
_COMPOUND = ("-old", "-born", "-led", "-based", "-trained", "-strong", "-ranking", "-backed", "-ordered")
# Tags: n number, a article, t another, d definite, o other, l nationality, m mission, u UN, y country, h victim noun,
# g named actor, r ordinal, k collective, j modifier, s state (dead, wounded), v adverb, b auxiliary, c and, f from,
# O of, p comma, P pronoun,
# i including, ( ) brackets, - dash, D date, x anything else.
_PHRASE = re.compile(
    r"(?P<part>[nt]O(?:d?(?:[lmujs]|\(m\))*[hk]|d?s(?!h)|[dP]))"
    r"|(?P<full>(?:don|dno?|no?|to?|ar|dr|ao|[ao]|do?)?(?:hch(?=h)|h(?=h)|jcj|[lmujgs-]|\(m\))*h)"
    r"|(?P<nat>(?:n|a|t|[ad]r|do?)(?:o|j|u)*l)(?!h)"
    r"|(?P<bare>no|ar(?=[vbspjD]|$)|dr(?=[vbspjDx]|$)|t|n)"
)


def split_units(parsed: ParsedText, span: Span) -> list[Unit]:
    """Cut a sentence into units.

    Args:
        parsed: the text.
        span: the sentence, or a part of one.
    """
    low, words = parsed.low, parsed.pack.units
    units: list[Unit] = []
    dates = parsed.dates_in(span)
    taken: list[Unit] = [Unit(d.core.start, d.core.end, "D") for d in dates]
    skip = [d.core for d in dates]
    taken.extend(
        Unit(n.span.start, n.span.end, "n", number=n)
        for n in find_numbers(parsed.text, span.start, span.end, parsed.pack.code, folded=low, skip=skip)
    )
    tags = {"victim": "h", "nationality": "l", "mission": "m", "un": "u", "country": "y", "actor": "g"}
    hits = [h for h in parsed.hits_in(span, *tags) if not any(d.start < h.end and h.start < d.end for d in skip)]
    # "Colombian-born", "French-led": not the nationality of those who died.
    hits = [h for h in hits if h.kind != "nationality" or low[h.end : h.end + 1] != "-"]
    # "French soldiers" is an actor's name too; here it is a nationality and a noun.
    nouns = [h.start for h in hits if h.kind == "victim"]
    hits = [h for h in hits if h.kind != "actor" or not any(h.start <= n < h.end for n in nouns)]
    taken.extend(Unit(h.start, h.end, tags[h.kind], hit=h) for h in hits)
    # Longest first where they overlap; "UN police officers" beats "UN", "Islamic militants" its parts.
    order = {"D": 0, "m": 1, "h": 2, "g": 3, "l": 4, "y": 5, "u": 6, "n": 7}
    taken.sort(key=lambda u: (-(u.end - u.start), order[u.tag]))
    free: list[Unit] = []
    for unit in taken:
        if not any(f.start < unit.end and unit.start < f.end for f in free):
            free.append(unit)
    free.sort(key=lambda u: u.start)
    position = span.start
    roles = (
        ("article", "a"), ("another", "t"), ("definite", "d"), ("other", "o"), ("ordinal", "r"),
        ("collective", "k"), ("and", "c"), ("of", "O"), ("from",
        "f"),
        ("pronoun", "P"), ("include", "i"), ("adverb", "v"), ("auxiliary", "b"), ("modifier", "j"), ("state", "s"),
    )  # fmt: skip
    marks = {",": "p", ";": ";", "(": "(", ")": ")", "-": "-", "&": "c", ":": ":"}
    for nxt in [*free, None]:
        stop = nxt.start if nxt else span.end
        for match in _WORD.finditer(low, position, stop):
            word = match.group()
            if word in _QUOTES:
                continue  # "one 'blue helmet'": quotation marks bind nothing
            tag = marks.get(word)
            if tag is None and word.endswith(_COMPOUND):
                tag = "j"
            elif tag is None:
                tag = next((letter for name, letter in roles if word in words[name]), "x")
            units.append(Unit(match.start(), match.end(), tag))
        if nxt is not None:
            units.append(nxt)
            position = nxt.end
    return units


def find_phrases(parsed: ParsedText, units: Sequence[Unit]) -> list[Phrase]:
    """Find the noun phrases of victims among units.

    Args:
        parsed: the text.
        units: of one sentence, from :func:`split_units`.

    Returns:
        Phrases in order; a bare number counts as one and is used only where a verb or an outcome claims it.
    """
    tags = "".join(u.tag for u in units)
    found: list[Phrase] = []
    for match in _PHRASE.finditer(tags):
        first, last = match.span()
        found.append(_read(parsed, units, first, last, match.lastgroup or "bare"))
    found = _merge_service(parsed, found)
    for at, phrase in enumerate(found):
        limit = found[at + 1].first if at + 1 < len(found) else len(units)
        _read_origin(units, phrase, limit)
    return found


_SERVICE = re.compile(
    r"\s+(?:of|of\s+the|from\s+the|serving\s+(?:as|with|in)|working\s+(?:as|with|for)|deployed\s+(?:as|"
    r"with))\s+(?:the\s+)?"
    r"(?:so-called\s+|\w+\s+)?"
)


def _merge_service(parsed: ParsedText, phrases: list[Phrase]) -> list[Phrase]:
    """Make one phrase of "two officers serving as UN peacekeepers", "a member of the blue helmets"."""
    merged: list[Phrase] = []
    for phrase in phrases:
        last = merged[-1] if merged else None
        bare = phrase.count is None or phrase.count.bound == "vague"
        if (
            last is not None
            and last.role in ("?:", "?:military", "?:police")
            and last.count is not None
            and phrase.role is not None
            and bare
            and _SERVICE.fullmatch(parsed.low[last.end : phrase.start])
        ):
            last.end, last.last = phrase.end, phrase.last
            last.un = last.un or phrase.un
            last.nationality = last.nationality or phrase.nationality
            last.missions = (*last.missions, *phrase.missions)
            if phrase.role.startswith("un:") and last.role == "?:":
                last.role = phrase.role
            continue
        if phrase.partitive and phrase.role is None and last is not None:
            phrase.role = next((p.role for p in reversed(merged) if p.role is not None), None)
        merged.append(phrase)
    return merged


def _read(parsed: ParsedText, units: Sequence[Unit], first: int, last: int, form: str) -> Phrase:
    phrase = Phrase(units[first].start, units[last - 1].end, first, last)
    plural = False
    for unit in units[first:last]:
        if unit.tag == "n" and unit.number is not None:
            phrase.count = unit.number.count
        elif unit.tag == "a" or unit.tag == "t":
            phrase.count = CountRange.exactly(1)
            phrase.other = phrase.other or unit.tag == "t"
        elif unit.tag == "o":
            phrase.other = True
        elif unit.tag == "r":
            # "a second peacekeeper", "the third": one man, told by his number.
            phrase.count = CountRange.exactly(1)
            phrase.definite = False
            phrase.other = phrase.ordinal = True
        elif unit.tag == "d":
            phrase.definite = True
        elif unit.tag == "l" and unit.hit is not None:
            phrase.nationality = unit.hit.key
        elif unit.tag == "m" and unit.hit is not None:
            phrase.missions = (*phrase.missions, *unit.hit.keys[:1])
            phrase.un = True
        elif unit.tag == "u":
            phrase.un = True
        elif unit.tag == "g":
            phrase.armed_group = True
        elif unit.tag == "s" and phrase.state is None:
            phrase.state = unit.start
        elif unit.tag == "h" and unit.hit is not None:
            phrase.role = unit.hit.key
            plural = parsed.low[unit.start : unit.end].rstrip(")").endswith(("s", "men", "people", "troops"))
            phrase.un = phrase.un or phrase.role.startswith("un:")
    theirs = phrase.role is not None and phrase.role.startswith("attacker")
    if theirs and phrase.definite and phrase.count is not None and parsed.low.startswith("that ", phrase.start):
        phrase.definite = False  # "says that at least 15 assailants": a conjunction
    if form == "part":
        phrase.partitive = True
        phrase.definite = False
    if form == "nat":
        phrase.role = phrase.role or "?:"
        phrase.headless = True
    if phrase.count is None and plural and not phrase.definite:
        # A bare plural: more than one, no number given.
        phrase.count = CountRange(2, None, None, "vague")
    return phrase


def _read_origin(units: Sequence[Unit], phrase: Phrase, limit: int) -> None:
    """Take "from Chad", "of the Bangladeshi contingent", "serving with MINUSMA" behind the noun into the phrase."""
    at = phrase.last
    joined = False
    while at < min(limit, phrase.last + 9):
        unit = units[at]
        if unit.tag == "u" and joined:
            phrase.un = True
        if unit.tag == "p" and at == phrase.last and at + 1 < limit and units[at + 1].tag == "d":
            at += 1  # "six peacekeepers, all from Burkina Faso"
            continue
        if unit.tag in "fO" or (unit.tag == "x" and joined):
            joined = True
        elif unit.tag == "m" and unit.hit is not None:
            phrase.missions = (*phrase.missions, *unit.hit.keys[:1])
            phrase.un = True
            phrase.end = max(phrase.end, unit.end)
        elif unit.tag in "ly" and joined and unit.hit is not None and phrase.nationality is None:
            if any(u.tag == "f" or u.tag == "O" for u in units[phrase.last : at]):
                phrase.nationality = unit.hit.key
                phrase.end = max(phrase.end, unit.end)
        elif unit.tag not in "dujkx()P":
            break
        if unit.tag == "x" and not joined and not _is_service(unit, units, at):
            break
        at += 1


def _is_service(unit: Unit, units: Sequence[Unit], at: int) -> bool:
    # "serving with", "deployed as part of": two or three plain words before a mission or a country.
    return any(u.tag in "mf" for u in units[at + 1 : at + 4])

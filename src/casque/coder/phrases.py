"""Noun phrases of victims: how many of whom ("four other Chadian peacekeepers", "two Chadians and one Nigerien").

A sentence becomes a row of units (numbers, articles, nationalities, missions, victim nouns, other words); each unit
has a one-letter tag, and a phrase is a pattern over the tags. What a phrase says is read from its units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from casque.coder.lang import load_language
from casque.coder.lexicon import Hit
from casque.coder.numerals import NumberMention, find_numbers
from casque.coder.parsing import ParsedText, pattern
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
        numbered: True when a number stands in it.
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
    numbered: bool = False


_QUOTES = frozenset("'\"")
# What a tag stands for; the grammar of a language's noun phrases (pattern "phrase") is written over them.
_TAGS = (
    ("article", "a"), ("another", "t"), ("definite", "d"), ("other", "o"), ("ordinal", "r"), ("collective", "k"),
    ("and", "c"), ("partitive", "e"), ("of", "O"), ("from", "f"), ("pronoun", "P"), ("include", "i"), ("adverb", "v"),
    ("auxiliary", "b"), ("modifier", "j"), ("state", "s"),
)  # fmt: skip
_HITS = {"victim": "h", "nationality": "l", "mission": "m", "un": "u", "country": "y", "actor": "g"}
_MARKS = {",": "p", ".": "p", ";": ";", "(": "(", ")": ")", "-": "-", "&": "c", ":": ":"}
# Longest first where they overlap, in this order where they are equally long.
_ORDER = {"D": 0, "m": 1, "h": 2, "g": 3, "l": 4, "y": 5, "u": 6, "n": 7}


@cache
def _tag_words(lang: str) -> dict[str, str]:
    words = load_language(lang).units
    return {word: tag for name, tag in reversed(_TAGS) for word in words.get(name, ())} | _MARKS


def split_units(parsed: ParsedText, span: Span) -> list[Unit]:
    """Cut a sentence into units.

    Args:
        parsed: the text.
        span: the sentence, or a part of one.
    """
    low, lang = parsed.low, parsed.pack.code
    words, word_pattern, compound = _tag_words(lang), pattern(lang, "word"), pattern(lang, "compound")
    units: list[Unit] = []
    dates = parsed.dates_in(span)
    taken: list[Unit] = [Unit(d.core.start, d.core.end, "D") for d in dates]
    skip = [d.core for d in dates]
    taken.extend(
        Unit(n.span.start, n.span.end, "n", number=n)
        for n in find_numbers(parsed.text, span.start, span.end, lang, folded=low, skip=skip)
    )
    hits = [h for h in parsed.hits_in(span, *_HITS) if not any(d.start < h.end and h.start < d.end for d in skip)]
    # "Colombian-born", "French-led": not the nationality of those who died.
    hits = [h for h in hits if h.kind != "nationality" or low[h.end : h.end + 1] != "-"]
    # "French soldiers", "Malian army" are actors' names too; here they are a nationality and a noun.
    nouns = [h.start for h in hits if h.kind in ("victim", "nationality")]
    hits = [h for h in hits if h.kind != "actor" or not any(h.start <= n < h.end for n in nouns)]
    taken.extend(Unit(h.start, h.end, _HITS[h.kind], hit=h) for h in hits)
    # "UN police officers" beats "UN", "Islamic militants" its parts.
    taken.sort(key=lambda u: (-(u.end - u.start), _ORDER[u.tag]))
    free: list[Unit] = []
    for unit in taken:
        if not any(f.start < unit.end and unit.start < f.end for f in free):
            free.append(unit)
    free.sort(key=lambda u: u.start)
    position = span.start
    for nxt in [*free, None]:
        stop = nxt.start if nxt else span.end
        for match in word_pattern.finditer(low, position, stop):
            word = match.group()
            if word in _QUOTES:
                continue  # "one 'blue helmet'": quotation marks bind nothing
            tag = words.get(word)
            if tag is None:
                tag = "j" if "-" in word and compound.search(word) else "x"
            units.append(Unit(match.start(), match.end(), tag))
        if nxt is not None:
            units.append(nxt)
            position = nxt.end
    _read_country_names(units)
    return units


def _read_country_names(units: list[Unit]) -> None:
    """ "A New Zealand soldier", "two Sri Lanka troops": the country's name stands for the nationality."""
    for before, unit, after in zip(units, units[1:], units[2:], strict=False):
        if unit.tag == "y" and before.tag in "ant" and after.tag in "hj":
            unit.tag = "l"


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
    things, vague, one = (pattern(parsed.pack.code, name) for name in ("counts_things", "vague_others", "one_other"))
    negated = pattern(parsed.pack.code, "negated_count")
    for match in pattern(parsed.pack.code, "phrase").finditer(tags):
        first, last = match.span()
        if negated.search(parsed.low, max(0, units[first].start - 14), units[first].start):
            continue  # "fifteen, not fourteen"
        form = match.lastgroup or "bare"
        if form == "bare" and things.match(parsed.low, units[last - 1].end):
            continue  # "two vehicles"
        phrase = _read(parsed, units, first, last, form)
        if phrase.count is None and form == "bare":
            if vague.fullmatch(parsed.low, phrase.start, phrase.end):
                phrase.count = CountRange(2, None, None, "vague")  # "and others were wounded"
            elif one.fullmatch(parsed.low, phrase.start, phrase.end):
                phrase.count, phrase.definite = CountRange.exactly(1), False  # "the other died"
            else:
                continue
        found.append(phrase)
    found = _merge_service(parsed, found)
    for at, phrase in enumerate(found):
        limit = found[at + 1].first if at + 1 < len(found) else len(units)
        _read_bound(parsed, phrase)
        _read_origin(units, phrase, limit)
        _read_apposed(parsed, units, phrase, limit)
        _read_employer(parsed, units, phrase, limit)
    return found


def _read_bound(parsed: ParsedText, phrase: Phrase) -> None:
    """Take a bound behind the noun or the number into the phrase: "11 civilians or more"."""
    match = pattern(parsed.pack.code, "at_least_behind").match(parsed.low, phrase.end)
    if match and phrase.count is not None and phrase.count.bound == "exact" and phrase.count.best:
        phrase.count = CountRange(phrase.count.best, phrase.count.best, None, "at_least")
        phrase.end = match.end()


def _read_employer(parsed: ParsedText, units: Sequence[Unit], phrase: Phrase, limit: int) -> None:
    """Take "working for the mission", "aboard a UN helicopter" behind the noun into the phrase."""
    if phrase.role == "unknown:" and pattern(parsed.pack.code, "aboard").match(parsed.low, phrase.end):
        phrase.role = "?:"  # "all nine people aboard": whose aircraft it was is told elsewhere
    match = pattern(parsed.pack.code, "employed").match(parsed.low, phrase.end)
    if match is None:
        return
    for unit in units[phrase.last : limit]:
        if unit.start >= match.end() and unit.tag != "d":
            if unit.tag in "um" and unit.start - match.end() <= 4:
                phrase.un, phrase.end = True, unit.end
                phrase.role = "?:" if phrase.role == "unknown:" else phrase.role
                phrase.definite = phrase.definite and not phrase.numbered
                if unit.tag == "m" and unit.hit is not None:
                    phrase.missions = (*phrase.missions, *unit.hit.keys[:1])
            return


def _merge_service(parsed: ParsedText, phrases: list[Phrase]) -> list[Phrase]:
    """Make one phrase of "two officers serving as UN peacekeepers", "a member of the blue helmets"."""
    merged: list[Phrase] = []
    service = pattern(parsed.pack.code, "service")
    for phrase in phrases:
        last = merged[-1] if merged else None
        bare = phrase.count is None or phrase.count.bound == "vague"
        if (
            last is not None
            and (last.role in ("?:", "?:military", "?:police") or _is_sex(parsed, last))
            and last.count is not None
            and phrase.role is not None
            and bare
            and service.fullmatch(parsed.low[last.end : phrase.start])
        ):
            last.last = phrase.last
            last.un = last.un or phrase.un
            last.nationality = last.nationality or phrase.nationality
            last.missions = (*last.missions, *phrase.missions)
            if (phrase.role.startswith("un:") and last.role == "?:") or _is_sex(parsed, last):
                last.role = phrase.role
            last.end = phrase.end
            continue
        if last is not None and _told_again(parsed, last, phrase):
            continue
        gap = parsed.low[last.end : phrase.start] if last is not None else ""
        if last is not None and bare and phrase.role is not None and _completes(parsed, last, phrase, gap):
            last.end, last.last = phrase.end, phrase.last
            if not pattern(parsed.pack.code, "only_sex").search(parsed.low, phrase.start, phrase.end):
                last.role, last.un = phrase.role, phrase.un
            last.nationality = last.nationality or phrase.nationality
            continue
        if phrase.partitive and phrase.role is None and last is not None:
            phrase.role = next((p.role for p in reversed(merged) if p.role is not None), None)
        merged.append(phrase)
    return merged


def _is_sex(parsed: ParsedText, phrase: Phrase) -> bool:
    """ "Two women serving as police officers": only their sex."""
    return pattern(parsed.pack.code, "only_sex").search(parsed.low, phrase.start, phrase.end) is not None


def _told_again(parsed: ParsedText, last: Phrase, phrase: Phrase) -> bool:
    """Join "a Ghanaian became the third peacekeeper", "a crew of three Ukrainians": the same people told twice."""
    lang, gap = parsed.pack.code, parsed.low[last.end : phrase.start]
    closed = parsed.low[phrase.end : phrase.end + 1] in ("", ".", ",", ";", ")")
    if phrase.role == "civilian:" and last.role == "?:" and closed and pattern(lang, "civilian_too").fullmatch(gap):
        last.role, last.end, last.last = phrase.role, phrase.end, phrase.last  # "the driver, a civilian,"
        return True
    if last.count is None or last.count.best != 1 or phrase.count is None or last.ordinal:
        return False
    same = phrase.ordinal and pattern(lang, "became").fullmatch(gap) is not None
    crew = (
        not phrase.definite
        and pattern(lang, "crew_of").fullmatch(gap) is not None
        and pattern(lang, "crew_noun").search(parsed.low, last.start, last.end) is not None
    )
    if not (same or crew):
        return False
    last.nationality = last.nationality or phrase.nationality
    last.un, last.missions = last.un or phrase.un, (*last.missions, *phrase.missions)
    if last.role in (None, "?:") and phrase.role is not None:
        last.role = phrase.role
    last.end, last.last, last.count = phrase.end, phrase.last, phrase.count
    last.numbered, last.headless = True, False
    return True


def _completes(parsed: ParsedText, number: Phrase, noun: Phrase, gap: str) -> bool:
    """ "Six, not five, peacekeepers", "nine of them civilians": a number and the noun that stands apart from it."""
    lang = parsed.pack.code
    if number.count is None or noun.definite:
        return False
    if number.role is None and not number.partitive:
        return pattern(lang, "corrected_gap").fullmatch(gap) is not None
    of_them = pattern(lang, "of_them").search(parsed.low, number.start, number.end)
    return number.partitive and of_them is not None and pattern(lang, "part_noun").fullmatch(gap) is not None


def _read(parsed: ParsedText, units: Sequence[Unit], first: int, last: int, form: str) -> Phrase:
    phrase = Phrase(units[first].start, units[last - 1].end, first, last)
    head = next((i for i in range(first, last) if units[i].tag == "h"), last)
    behind = next((i for i in range(head, last) if units[i].tag in "Oe"), last)
    plural = False
    for unit in units[first:behind]:
        phrase.numbered = phrase.numbered or (unit.tag in "Oe" and phrase.count is not None)
        plural = _read_unit(parsed, phrase, unit, plural)
    for unit in units[behind:last]:
        _read_behind(phrase, unit)
    conjunction = pattern(parsed.pack.code, "conjunction")
    theirs = phrase.role is not None and phrase.role.startswith("attacker")
    if theirs and phrase.definite and phrase.count is not None and conjunction.match(parsed.low, phrase.start):
        phrase.definite = False  # "says that at least 15 assailants": a conjunction
    if form == "part":
        phrase.partitive = True
        phrase.definite = False
    if form == "nat":
        phrase.role = phrase.role or "?:"
        phrase.headless = True
    bare = phrase.count is None and not phrase.definite
    if bare and form == "full" and not plural and units[first].tag in "hlumj" and _opens_headline(parsed, phrase):
        phrase.count = CountRange.exactly(1)
    if phrase.count is None and plural and not phrase.definite:
        # A bare plural: more than one, no number given.
        phrase.count = CountRange(2, None, None, "vague")
    return phrase


def _opens_headline(parsed: ParsedText, phrase: Phrase) -> bool:
    """A headline leaves the article out: "UN peacekeeper killed"."""
    lang, low = parsed.pack.code, parsed.low
    if not pattern(lang, "headline_start").search(low, max(0, phrase.start - 3), phrase.start):
        return False
    return pattern(lang, "mass_noun").search(low, phrase.start, phrase.end) is None


def _read_unit(parsed: ParsedText, phrase: Phrase, unit: Unit, plural: bool) -> bool:
    """Read a unit into its phrase; tells whether the noun is in the plural."""
    if unit.tag == "n" and unit.number is not None:
        # "Thirty-two of the 33 on board": the first.
        phrase.count = phrase.count if phrase.ordinal or phrase.numbered else unit.number.count
        phrase.numbered = True
    elif unit.tag in "at":
        phrase.count = phrase.count or CountRange.exactly(1)
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
        phrase.nationality = phrase.nationality or unit.hit.key
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
        phrase.un = phrase.un or phrase.role.startswith("un:")
        return pattern(parsed.pack.code, "plural_noun").search(parsed.low, unit.start, unit.end) is not None
    return plural


def _read_behind(phrase: Phrase, unit: Unit) -> None:
    """Read a unit of "of a Senegalese police unit" into the phrase before it."""
    if unit.tag == "l" and unit.hit is not None:
        phrase.nationality = phrase.nationality or unit.hit.key
    elif unit.tag in "um":
        phrase.un = True
        if unit.tag == "m" and unit.hit is not None:
            phrase.missions = (*phrase.missions, *unit.hit.keys[:1])
    elif unit.tag == "h" and unit.hit is not None and phrase.role == "?:":
        phrase.role = unit.hit.key if unit.hit.key.startswith("?:") else phrase.role


def _read_origin(units: Sequence[Unit], phrase: Phrase, limit: int) -> None:
    """Take "from Chad", "of the Bangladeshi contingent", "serving with MINUSMA" behind the noun into the phrase."""
    at = phrase.last
    joined = False
    while at < min(limit, phrase.last + 9):
        unit = units[at]
        if unit.tag == "u" and joined:
            phrase.un, phrase.end = True, max(phrase.end, unit.end)
        if unit.tag == "p" and at == phrase.last and at + 1 < limit and units[at + 1].tag == "d":
            at += 1  # "six peacekeepers, all from Burkina Faso"
            continue
        if unit.tag in "fOe" or (unit.tag == "x" and joined):
            joined = True
        elif unit.tag == "m" and unit.hit is not None:
            phrase.missions = (*phrase.missions, *unit.hit.keys[:1])
            phrase.un = True
            phrase.end = max(phrase.end, unit.end)
        elif unit.tag in "ly" and joined and unit.hit is not None and phrase.nationality is None:
            if any(u.tag in "fOe" for u in units[phrase.last : at]):
                phrase.nationality = unit.hit.key
                phrase.end = max(phrase.end, unit.end)
        elif unit.tag not in "dujkx()Pe":
            break
        if unit.tag == "x" and not joined and not _is_service(unit, units, at):
            break
        at += 1


def _read_apposed(parsed: ParsedText, units: Sequence[Unit], phrase: Phrase, limit: int) -> None:
    """Take a nationality between commas into the phrase: "a third policeman, Egyptian, was wounded"."""
    at = phrase.last
    if phrase.nationality is not None or phrase.role is None or at >= limit or parsed.low[units[at].start] != ",":
        return
    at += 1
    while at < limit and units[at].tag in "vd":
        at += 1
    hit = units[at].hit if at < limit and units[at].tag == "l" else None
    if hit is not None and pattern(parsed.pack.code, "apposed_end").match(parsed.low, hit.end):
        phrase.nationality = hit.key


def _is_service(unit: Unit, units: Sequence[Unit], at: int) -> bool:
    # "serving with", "deployed as part of": two or three plain words before a mission or a country.
    return any(u.tag in "mf" for u in units[at + 1 : at + 4])

"""Casualties: who was killed, injured, missing or abducted, in what number, as one clause says it.

Outcome words are found by pattern, noun phrases by :mod:`casque.coder.phrases`; a link rule for each form of the
outcome word (active, passive, participle, noun, "died", "left four dead") says which phrases it governs. Coordinated
phrases share their outcome, "including" makes a part of a total, and "no casualties" is a zero, not an unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from casque.coder.lang import load_language
from casque.coder.parsing import ParsedText, pattern
from casque.coder.phrases import Phrase, Unit, find_phrases, split_units
from casque.model import CountRange, Span


@dataclass(frozen=True, slots=True)
class Casualty:
    """One count of victims as a clause states it.

    Attributes:
        outcome: killed, injured, missing or abducted.
        role: ``group:personnel type`` of the victim noun; ``?`` in the group where the context decides; None for
            "four others".
        count: how many, or None when only definite words stand there ("the peacekeepers").
        nationality: ISO alpha-3, or None.
        span: from the first to the last word of number, victims and outcome.
        trigger: offset of the outcome word.
        severity: ``serious``, ``light`` or None.
        part: True when the words make it a part of a larger count.
        un: True when the words say "UN" or name a mission.
        definite: True for "the peacekeepers".
        partitive: True for "two of them".
        other: True for "three others".
        ordinal: 4 for "a fourth peacekeeper died", which makes four in all; 0 otherwise.
        armed_group: True when a named actor qualifies the noun.
        missions: acronyms named with the victims.
        who: span of the victim phrase itself.
        total: True when words of a running total stand in the same clause.
    """

    outcome: str
    role: str | None
    count: CountRange | None
    nationality: str | None
    span: Span
    trigger: int
    severity: str | None = None
    part: bool = False
    un: bool = False
    definite: bool = False
    partitive: bool = False
    other: bool = False
    ordinal: int = 0
    armed_group: bool = False
    missions: tuple[str, ...] = ()
    who: Span = field(default_factory=lambda: Span(0, 0))
    total: bool = False


@dataclass(slots=True)
class _Trigger:
    outcome: str
    form: str
    start: int
    end: int
    unit: int = 0  # first unit that starts at or behind ``end``
    before: int = 0  # last unit that ends at or before ``start``


_ORDINALS = {
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip


@cache
def _triggers(lang: str) -> tuple[re.Pattern[str], tuple[tuple[str, str], ...]]:
    rows = load_language(lang).outcomes
    union = "|".join(f"(?P<t{i}>{text})" for i, (_, _, text) in enumerate(rows))
    return re.compile(rf"\b(?:{union})\b"), tuple((outcome, form) for outcome, form, _ in rows)


def find_casualties(parsed: ParsedText, span: Span) -> list[Casualty]:
    """Find the casualties that a sentence, or a part of one, states.

    Args:
        parsed: the text.
        span: the sentence or clause.

    Returns:
        Counts in the order of the text.
    """
    lang = parsed.pack.code
    low = parsed.low
    if not pattern(lang, "gate").search(low, span.start, span.end):
        return []
    found: list[Casualty] = _find_none(parsed, span)
    units = split_units(parsed, span)
    phrases = find_phrases(parsed, units)
    triggers = _find_triggers(parsed, span, units)
    used: set[int] = set()
    for number, trigger in enumerate(triggers):
        if any(c.span.start <= trigger.start < c.span.end and c.count == CountRange.exactly(0) for c in found):
            continue
        later = triggers[number + 1].start if number + 1 < len(triggers) else span.end
        earlier = triggers[number - 1].end if number else span.start
        linked = _link(low, trigger, units, phrases, earlier, later, used)
        if linked:
            linked += _link_included(low, trigger, phrases, linked, used)
        role = next((phrases[at].role for at, _ in reversed(linked) if phrases[at].role not in (None, "?:")), None)
        for at, part in linked:
            used.add(at)
            # "six Italians and two civilians": the Italians are none; "two Chadian and one Nigerien soldier" all are.
            own = low[phrases[at].end - 1] == "s" and role is not None and role.startswith(("civilian", "attacker"))
            if role is not None and phrases[at].headless and not own:
                phrases[at].role, phrases[at].un = role, role.startswith("un:")
            found.append(_make(parsed, trigger, phrases[at], part, span))
    died = {c.who for c in found if c.outcome == "killed"}
    found = [c for c in found if c.outcome != "injured" or c.who not in died or c.count is None or c.count.best == 0]
    risen = _find_risen(parsed, span, [p for i, p in enumerate(phrases) if i not in used])
    if risen:
        outcome = risen[0].outcome
        vague = [c for c in found if c.outcome == outcome and c.count is not None and c.count.bound == "vague"]
        # Another count of the same outcome ("with the death of one more") is a part of the new total.
        found = [replace(c, part=c.part or c.outcome == outcome) for c in found if c not in vague]
        found += [replace(r, role=v.role, nationality=v.nationality, un=v.un) for r in risen for v in vague[:1]]
        found += risen if not vague else []
    found.extend(_find_parts(parsed, span, units, phrases, triggers, used, found))
    found.sort(key=lambda c: c.span.start)
    return found


def find_elided(parsed: ParsedText, span: Span, outcome: str) -> list[Casualty]:
    """Find victims behind a date without an outcome word: "on 28 March, a Kenyan, at X", "on 9 April at Y (one)".

    Args:
        parsed: the text.
        span: the clause.
        outcome: what the lead of the list has told of all of them.

    Returns:
        One count at most.
    """
    dates = parsed.dates_in(span)
    if not dates:
        return []
    low = parsed.low
    for phrase in find_phrases(parsed, split_units(parsed, span)):
        if phrase.count is None or phrase.definite or phrase.start < dates[0].core.end:
            continue
        tail = low[phrase.end : min(phrase.end + 2, span.end)].strip()
        listed = re.fullmatch(r"\s*,\s*", low[dates[0].core.end : phrase.start]) and tail[:1] in ("", ",", ";", ".")
        bracketed = low[phrase.start - 1 : phrase.start] == "(" and tail[:1] == ")"
        if not (listed and phrase.role is not None) and not bracketed:
            continue
        who = Span(phrase.start, phrase.end)
        return [
            Casualty(
                outcome, phrase.role, phrase.count, phrase.nationality, who, phrase.start, un=phrase.un,
                missions=phrase.missions, who=who,
            )
        ]  # fmt: skip
    return []


def find_pronoun(parsed: ParsedText, span: Span, before: Span) -> list[Casualty]:
    """Find "They were injured": as many as the sentence before has named.

    Args:
        parsed: the text.
        span: the clause.
        before: the sentence before it.

    Returns:
        One count at most.
    """
    match = pattern(parsed.pack.code, "they_outcome").search(parsed.low, span.start, span.end)
    if match is None:
        return []
    outcome = next(name for name in ("killed", "injured", "abducted") if match[name])
    named = [
        p
        for p in find_phrases(parsed, split_units(parsed, before))
        if p.count is not None and p.count.bound != "vague" and not p.definite and p.role is not None
    ]
    if not named:
        return []
    last = named[-1]
    return [
        Casualty(
            outcome, last.role, last.count, last.nationality, Span(*match.span()), match.start(outcome), un=last.un,
            missions=last.missions, who=Span(match.start(), match.end()),
        )
    ]  # fmt: skip


_RISEN_TO = re.compile(
    r"\b(?:number|toll)\b[^.;]{0,140}?(?:\b(?:is|was|were)\s+(?:\w+\s+)?put\s+at|\b(?:risen|rose|climbed|increased|rises)\s+(?:from\s+(?:\w+\s+)?\w+\s+)?to|"
    r"\bin\s+(?:that|this|the)\s+(?:attack|ambush|incident|blast|assault)\s+to)\s+(?:at\s+least\s+)?$"
)


_PUT_AT = re.compile(r"\bput\s+the\s+(?:number|toll|count)\b[^.;]{0,80}?\bat\s+(?:at\s+least\s+)?$")
_COUNTED = (
    ("killed", re.compile(r"\b(?:killed|died|dead|deaths?|toll)\b")),
    ("injured", re.compile(r"\b(?:wounded|injured|hurt|injuries)\b")),
)
_RISEN_FROM = re.compile(r"\b(?:number|toll)\b[^.;]{0,160}?\b(?:risen|rose|climbed|increased|rises)\s+from\s+$")


def _find_risen(parsed: ParsedText, span: Span, phrases: Sequence[Phrase]) -> list[Casualty]:
    """ "The number of peacekeepers killed has risen from two to four": four."""
    found: list[Casualty] = []
    for i, phrase in enumerate(phrases):
        if phrase.count is None:
            continue
        count, match = phrase.count, _RISEN_TO.search(parsed.low, span.start, phrase.start)
        if count.bound == "range" and count.high is not None:
            # "from two to four": read as a range, meant as a rise.
            count, match = CountRange.exactly(count.high), _RISEN_FROM.search(parsed.low, span.start, phrase.start)
        if match is None:
            match = _PUT_AT.search(parsed.low, span.start, phrase.start)
        if match is None:
            continue
        outcome = next((name for name, words in _COUNTED if words.search(match.group())), None)
        if outcome is None:
            continue
        whose = next((p for p in reversed(phrases[:i]) if p.role is not None), phrase)
        place = Span(match.start(), phrase.end)
        found.append(
            Casualty(
                outcome,
                phrase.role or whose.role or "un:",
                count,
                phrase.nationality or whose.nationality,
                place,
                match.start(),
                un=whose.un,
                missions=whose.missions,
                who=Span(phrase.start, phrase.end),
            )
        )
    return found


def _find_triggers(parsed: ParsedText, span: Span, units: Sequence[Unit]) -> list[_Trigger]:
    union, rows = _triggers(parsed.pack.code)
    found: list[_Trigger] = []
    for match in union.finditer(parsed.low, span.start, span.end):
        outcome, form = rows[int((match.lastgroup or "t0")[1:])]
        trigger = _Trigger(outcome, form, match.start(), match.end())
        trigger.unit = next((i for i, u in enumerate(units) if u.start >= match.end()), len(units))
        trigger.before = max((i for i, u in enumerate(units) if u.end <= match.start()), default=-1)
        found.append(trigger)
    return found


def _find_none(parsed: ParsedText, span: Span) -> list[Casualty]:
    """Zeros: "no casualties", "nobody was hurt"."""
    found: list[Casualty] = []
    lang = parsed.pack.code
    for name, told in (("unharmed", ("killed", "injured")), ("no_life_lost", ("killed",))):
        for match in pattern(lang, name).finditer(parsed.low, span.start, span.end):
            place = Span(*match.span())
            zero = CountRange.exactly(0)
            found.extend(Casualty(o, "un:", zero, None, place, match.start(), who=place) for o in told)
    both = {"casualties": ("killed", "injured"), "casualty": ("killed", "injured"), "victims": ("killed", "injured")}
    single = {"injuries": ("injured",), "fatalities": ("killed",), "deaths": ("killed",), "killed": ("killed",)}
    for name in ("no_casualties", "nobody"):
        for match in pattern(lang, name).finditer(parsed.low, span.start, span.end):
            what = match["what"]
            if (
                name == "no_casualties"
                and match.group().startswith("any")
                and not re.search(
                    r"\b(?:not|no|n't|without|nor|did)\b[^.;]{0,40}$", parsed.low[span.start : match.start()]
                )
            ):
                continue
            outcomes = both.get(what) or single.get(what) or ("injured",)
            if name == "nobody" and (match["also"] or what in ("hurt", "harmed")):
                outcomes = ("killed", "injured")
            if name == "no_casualties" and re.match(
                r"\s+or\s+injuries\b", parsed.low[match.end() : match.end() + 14]
            ):
                outcomes = ("killed", "injured")
            place = Span(*match.span())
            found.extend(
                Casualty(o, "un:", CountRange.exactly(0), None, place, match.start(), who=place) for o in outcomes
            )
    return found


_SHORT_GAP = re.compile(r"\s*(?:(?:at|least|up|to|of|the|some|about|around|also|all|both|as|many)\b\s*)*")
_CHAIN_GAP = re.compile(
    r"\s*(?:\([^)]*\)\s*)?(?:,\s*|,?\s*(?:and|or|as\s+well\s+as|along\s+with|together\s+with|plus|"
    r"&)\s+(?:also\s+)?(?:that\s+of\s+|those\s+of\s+)?)$"
)
_INCLUDING_GAP = re.compile(
    r"\s*[,(–—-]?\s*(?:including|among\s+them|of\s+whom|of\s+which|include[sd]?|"
    r"most\s+of\s+them)\s+(?:at\s+least\s+)?$"
)
_PREDICATE = re.compile(
    r"\s*(?:\w+\s+)?(?:were|was|are|is|have|has|had|been|suffered|sustained|died|lost|remain|remained|dead|missing|"
    r"(?:seriously|severely|critically|slightly|lightly|badly)?\s*(?:wounded|injured|hurt|killed))\b"
)


_WOUNDED_FIRST = re.compile(r"\s+who\b|\s*,\s*(?:\w+\s+){0,2}(?:wounded|injured|hurt|hit)\b[^,.;]{0,60},")


def _link(
    low: str, trigger: _Trigger, units: Sequence[Unit], phrases: Sequence[Phrase], earlier: int, later: int,
    used: set[int],
) -> list[tuple[int, bool]]:  # fmt: skip
    """Return the phrases that an outcome word governs, each with whether it is only a part of another."""
    inside = next(
        (i for i, p in enumerate(phrases) if p.state is not None and p.start <= trigger.start < p.end), None
    )
    if inside is not None:
        phrase = phrases[inside]
        if phrase.partitive:
            return []  # "one of the wounded": counted among them already
        if trigger.form in ("state", "verb") and phrase.count is not None and not phrase.definite:
            explicit = any(u.tag in "nat" for u in units[phrase.first : phrase.last])
            if explicit and inside not in used and phrase.count.bound != "vague":
                return [(inside, False)]
        if trigger.form != "verb" or phrase.definite:
            return []
    if trigger.form == "verb" and trigger.before >= 0 and units[trigger.before].tag == "d":
        return []  # "the wounded": a noun
    following = _starting_at(low, trigger.end, phrases)
    if trigger.form in ("of", "ing", "base"):
        if trigger.form == "ing" and low[trigger.end : trigger.end + 4] == " of ":
            following = _starting_at(low, trigger.end + 3, phrases)
        return _chain_right(low, following, phrases, used, later)
    if trigger.form == "die":
        wounded = next((i for i in sorted(used, reverse=True) if phrases[i].end <= trigger.start), None)
        if wounded is not None and _WOUNDED_FIRST.match(low[phrases[wounded].end : trigger.start]):
            # "a peacekeeper who was wounded on 18 May has died", "one, gravely wounded, succumbed": the same man.
            return [(wounded, False)]
        return _chain_left(low, _before(low, trigger.start, phrases, earlier, used, units), phrases, used)
    passive = _is_passive(units, trigger.before)
    adjacent = _adjacent(low, trigger.start, phrases, units, trigger.before)
    if trigger.form == "state":
        if low[trigger.end : trigger.end + 4] == " of ":
            return _chain_right(low, _starting_at(low, trigger.end + 3, phrases), phrases, used, later)
        if adjacent is not None and adjacent not in used:
            return _chain_left(low, adjacent, phrases, used)
        if passive:
            return _chain_left(low, _before(low, trigger.start, phrases, earlier, used, units), phrases, used)
        among = re.match(r"\s+(?:were|are|include[sd]?|was|is)\s+", low[trigger.end : trigger.end + 20])
        if among:
            return [(i, True) for i, _ in _chain_right(
                low, _starting_at(low, trigger.end + among.end(), phrases), phrases, used, later)]  # fmt: skip
        return []
    # Participles: passive, active, or behind their noun.
    if passive:
        by_agent = _before(low, trigger.start, phrases, earlier, used, units)
        return _chain_left(low, by_agent, phrases, used)
    if following is not None and not _governed_elsewhere(low, phrases[following], later):
        return _chain_right(low, following, phrases, used, later)
    if adjacent is not None and adjacent not in used:
        return _chain_left(low, adjacent, phrases, used)
    # "four Ghanaians, wounded in their base": in apposition.
    last = next((i for i in range(len(phrases) - 1, -1, -1) if phrases[i].end <= trigger.start), None)
    if last is not None and last not in used and _APPOSED.fullmatch(low[phrases[last].end : trigger.start]):
        return [(last, False)]
    return []


_APPOSED = re.compile(r"\s*,\s*(?:(?:all|both|\w+ly)\s+)?")


def _link_included(
    low: str, trigger: _Trigger, phrases: Sequence[Phrase], linked: Sequence[tuple[int, bool]], used: set[int]
) -> list[tuple[int, bool]]:  # fmt: skip
    """Parts named behind the outcome word: "ten people were killed, including three peacekeepers"."""
    last = max(at for at, _ in linked)
    end = max(trigger.end, phrases[last].end)
    nxt = next((i for i in range(last + 1, len(phrases)) if phrases[i].start >= end), None)
    if nxt is None or nxt in used or not _INCLUDING_GAP.fullmatch(low[end : phrases[nxt].start]):
        return []
    return [(at, True) for at, _ in _chain_right(low, nxt, phrases, used, len(low))]


def _is_passive(units: Sequence[Unit], before: int) -> bool:
    at = before
    while at >= 0 and (units[at].tag in "vj" or units[at].tag == "p"):
        at -= 1
    return at >= 0 and units[at].tag == "b"


def _starting_at(low: str, offset: int, phrases: Sequence[Phrase]) -> int | None:
    """The phrase that begins right behind ``offset``, adverbs and determiners between them allowed."""
    for i, phrase in enumerate(phrases):
        if phrase.start >= offset:
            gap = low[offset : phrase.start]
            return i if len(gap) <= 30 and _SHORT_GAP.fullmatch(gap) else None
    return None


def _governed_elsewhere(low: str, phrase: Phrase, later: int) -> bool:
    """ "killed two soldiers were wounded" does not occur; "killed, four were wounded" does."""
    return bool(_PREDICATE.match(low[phrase.end : phrase.end + 60])) and phrase.role is None


def _chain_right(
    low: str, first: int | None, phrases: Sequence[Phrase], used: set[int], later: int
) -> list[tuple[int, bool]]:  # fmt: skip
    if first is None or first in used:
        return []
    linked = [(first, False)]
    at = first
    while at + 1 < len(phrases):
        gap = low[phrases[at].end : phrases[at + 1].start]
        nxt = phrases[at + 1]
        if nxt.start >= later and later != nxt.start:
            break
        if len(gap) > 40:
            break
        if _INCLUDING_GAP.match(gap) and _INCLUDING_GAP.fullmatch(gap):
            linked.append((at + 1, True))
        elif (
            _CHAIN_GAP.fullmatch(gap) and not _PREDICATE.match(low[nxt.end : nxt.end + 60]) and nxt.count is not None
        ) and not (nxt.role is None and _SEVERITY_PART.match(low[nxt.end : nxt.end + 60])):
            # "five soldiers, one of them ...": one of the five.
            linked.append((at + 1, linked[-1][1] or nxt.partitive))
        else:
            break
        at += 1
    return linked


def _adjacent(
    low: str, offset: int, phrases: Sequence[Phrase], units: Sequence[Unit], before: int
) -> int | None:  # fmt: skip
    at = before
    while at >= 0 and units[at].tag in "v":
        at -= 1
    if at < 0:
        return None
    end = units[at].end
    for i in range(len(phrases) - 1, -1, -1):
        if phrases[i].end == end or phrases[i].end >= end > phrases[i].start:
            return i
        if phrases[i].end < end:
            return None
    return None


_RIGHT_BEFORE = re.compile(r"\s*(?:(?:was|is|were|had|has|been|later|also|\w+ly)\s+)*")


def _before(
    low: str, offset: int, phrases: Sequence[Phrase], earlier: int, used: set[int], units: Sequence[Unit]
) -> int | None:  # fmt: skip
    """The subject: the nearest phrase before ``offset`` that no "by" or other preposition takes away."""
    candidates = [i for i, p in enumerate(phrases) if p.end <= offset and i not in used]
    for i in reversed(candidates):
        phrase = phrases[i]
        if phrase.start < earlier and earlier - phrase.start > 0 and i not in used and phrase.end <= earlier:
            # Behind another outcome word only "…and" may carry the subject on ("were killed and wounded").
            return None
        ahead = low[max(0, phrase.start - 22) : phrase.start]
        if re.search(
            r"\b(?:by|against|from|with|at|near|on|among|than|targeting|attacked|for|to)\s+(?:the\s+)?$",
            ahead,
        ):
            continue
        if (
            phrase.role is not None
            and phrase.role.startswith("attacker")
            and phrase.count is not None
            and (phrase.count.bound == "vague")
        ):
            continue
        if phrase.role is None and offset - phrase.end > 40:
            continue
        if phrase.role is None and phrase.ordinal and not _RIGHT_BEFORE.fullmatch(low[phrase.end : offset]):
            continue  # "the first attack"
        if offset - phrase.end > 200:
            return None
        return i
    return None


def _chain_left(low: str, last: int | None, phrases: Sequence[Phrase], used: set[int]) -> list[tuple[int, bool]]:
    if last is None or last in used:
        return []
    linked = [(last, False)]
    at = last
    while at > 0 and at - 1 not in used:
        gap = low[phrases[at - 1].end : phrases[at].start]
        if len(gap) > 40:
            break
        opened = gap.strip() == "(" and ")" in low[phrases[linked[0][0]].end : phrases[linked[0][0]].end + 40]
        if _INCLUDING_GAP.fullmatch(gap) or opened:
            linked = [(i, True) for i, _ in linked]
            linked.append((at - 1, False))
        elif _CHAIN_GAP.fullmatch(gap) and phrases[at - 1].count is not None:
            linked.append((at - 1, False))
        else:
            break
        at -= 1
    return linked[::-1]


_AMONG_THEM = re.compile(r"\s+among\s+(?:them|the\s+(?:dead|victims|wounded|killed))\b")


def _make(parsed: ParsedText, trigger: _Trigger, phrase: Phrase, part: bool, clause: Span) -> Casualty:
    low = parsed.low
    part = part or _AMONG_THEM.match(low[phrase.end : phrase.end + 24]) is not None
    count = phrase.count
    ordinal = 0
    head = low[max(clause.start, phrase.start - 12) : phrase.end]
    match = re.search(r"\b(?:an?)\s+(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b", head)
    if match:
        count, ordinal = CountRange.exactly(1), _ORDINALS[match[1]]
        phrase.start = max(clause.start, phrase.start - 12) + match.start()
    start, end = min(phrase.start, trigger.start), max(phrase.end, trigger.end)
    severity = None
    if trigger.outcome == "injured":
        near = low[
            max(phrase.end if phrase.end <= trigger.start else clause.start, trigger.start - 24) : trigger.start
        ]
        near += " " + low[trigger.start : min(clause.end, trigger.end + 12)].split(",")[0]
        if pattern(parsed.pack.code, "serious").search(near):
            severity = "serious"
        elif pattern(parsed.pack.code, "light").search(near):
            severity = "light"
    return Casualty(
        trigger.outcome, phrase.role, count, phrase.nationality, Span(start, end), trigger.start, severity, part,
        phrase.un, phrase.definite, phrase.partitive, phrase.other, ordinal, phrase.armed_group, phrase.missions,
        Span(phrase.start, phrase.end),
    )  # fmt: skip


_SEVERITY_PART = re.compile(
    r"\s*(?:of\s+(?:them|whom|these)\s*)?(?:(?:were|was|is|are)\s+)?(?:reported(?:ly)?\s+)?(?:in\s+a\s+)?"
    r"(?P<how>seriously|severely|critically|gravely|badly|slightly|lightly|critical|serious)\b"
)
_AMONG = re.compile(r"\s*(?:of\s+(?:them|whom|these)|from\s+|nationals?\s+of\s+|\))")


def _find_parts(
    parsed: ParsedText, span: Span, units: Sequence[Unit], phrases: Sequence[Phrase], triggers: Sequence[_Trigger],
    used: set[int], found: Sequence[Casualty],
) -> list[Casualty]:  # fmt: skip
    """Parts of a count in the same clause: "eight wounded, three seriously"; "five dead: three Chadians"."""
    low = parsed.low
    extra: list[Casualty] = []
    for i, phrase in enumerate(phrases):
        if i in used or phrase.count is None:
            continue
        before = [c for c in found if c.span.end <= phrase.start and c.count is not None and c.count.best != 0]
        if not before:
            continue
        whole = before[-1]
        match = _SEVERITY_PART.match(low[phrase.end : phrase.end + 60])
        if match and phrase.role is None and whole.outcome == "injured":
            severity = "serious" if pattern(parsed.pack.code, "serious").search(match["how"]) else "light"
            end = phrase.end + match.end()
            extra.append(
                replace(
                    whole,
                    count=phrase.count,
                    severity=severity,
                    part=True,
                    span=Span(phrase.start, end),
                    who=Span(phrase.start, phrase.end),
                    trigger=phrase.start,
                    nationality=phrase.nationality,
                )
            )
            continue
        gap = low[whole.span.end : phrase.start]
        listed = re.fullmatch(
            r"\s*(?:[(:,–—-]|,?\s*including|,\s*(?:of\s+whom\s+)?)?\s*(?:(?:and|"
            r"from)\s+)?(?:(?:\w+\s+){0,2}including\s+)?(?:at\s+least\s+)?",
            gap,
        )
        if phrase.nationality is not None and phrase.role in (None, "?:") and len(gap) <= 60 and listed:
            extra.append(
                replace(
                    whole,
                    count=phrase.count,
                    nationality=phrase.nationality,
                    part=True,
                    trigger=phrase.start,
                    span=Span(phrase.start, phrase.end),
                    who=Span(phrase.start, phrase.end),
                )
            )
    # A list goes on: "... (two Chadians and one Nigerien)".
    position = 0
    while position < len(extra):
        item = extra[position]
        position += 1
        if item.nationality is None:
            continue
        for i, phrase in enumerate(phrases):
            if phrase.start <= item.span.end or i in used or phrase.nationality is None or phrase.count is None:
                continue
            if _CHAIN_GAP.fullmatch(low[item.span.end : phrase.start]) and not any(
                c.span.start == phrase.start for c in extra
            ):
                extra.append(
                    replace(
                        item,
                        count=phrase.count,
                        nationality=phrase.nationality,
                        trigger=phrase.start,
                        span=Span(phrase.start, phrase.end),
                        who=Span(phrase.start, phrase.end),
                    )
                )
            break
    return extra

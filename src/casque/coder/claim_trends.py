"""Trends: "a growing trend of attacks", "attacks have increased over the last few months", "fewer attacks"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from casque.coder.claim_text import Passage, Passages, is_peacekeeping
from casque.coder.numerals import read_number
from casque.coder.toll_cues import is_of_one_attack
from casque.coder.toll_patterns import OTHERS
from casque.model import Claim

_DEATH = r"(?:deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|killings?|losses|(?:death )?tolls?)"
_ATTACK = (
    r"(?:attacks?|violence|violent (?:acts?|incidents?)|(?:security |hostile )?incidents?|ambushes|hostile acts?|"
    r"use of (?:improvised )?(?:explosives?(?: devices)?|mines|drones|i_?e_?d_?s)|"
    r"assaults?|threats?|hostilities|raids|bombings)"
)
_NOUN = rf"(?:(?P<death>{_DEATH})|(?P<attack>{_ATTACK}))"
_UP = (
    r"(?:growing|rising|increasing|increased|mounting|escalating|surging|soaring|worsening|spiral+ing|upward|"
    r"heightened|more frequent|intensifying|intensified)"
)
_DOWN = (
    r"(?:falling|declining|decreasing|decreased|diminishing|shrinking|downward|dwindling|reduced|less frequent|"
    r"fewer(?! than))"
)
_MORE = (
    r"(?:(?:steady|sharp|marked|dramatic|consistent|significant|worrying|alarming|recent|further|general|continued|"
    r"continuous|clear) )?"
)
_UP_NOUN = (
    r"(?:increases?|rise|surge|resurgence|spike|escalation|uptick|upsurge|upswing|growth|jump|intensification|"
    r"proliferation|"
    r"wave)"
)
_DOWN_NOUN = r"(?:decreases?|decline|drop|fall|reduction|lull|decrease)"
_UP_VERB = (
    r"(?:increased|risen|rose|grown|grew|doubled|tripled|trebled|quadrupled|soared|surged|spiked|intensified|"
    r"escalated|multiplied|worsened|mounted|climbed|jumped|"
    r"on the rise|on the increase|become (?:more|increasingly) (?:frequent|common|deadly|sophisticated|regular)|"
    r"becoming (?:more|increasingly) (?:frequent|common|deadly|regular)|"
    r"increasing|rising|growing|mounting|escalating|gone up|stepped up)"
)
_DOWN_VERB = (
    r"(?:decreased|declined|fallen|fell|dropped|diminished|lessened|subsided|eased|gone down|come down|become"
    r" (?:less frequent|rarer)|halved|decreasing|declining|falling|shrunk|dwindled)"
)
_OF = (
    r"(?:(?:trend|number|numbers|frequency|wave|tide|rate|pattern|series|intensity|pace|spate|levels?|death|"
    r"fatality)s? (?:of|in|towards?) )?"
)
_ARTICLE = r"(?:the |these |those |such |its |their )?"
_FILL = r"(?:(?!(?:the|and|or|of|to|that)\b)[\w'-]+ ){0,4}?"

_PATTERNS: tuple[re.Pattern[str], ...] = (
    re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})) {_OF}{_ARTICLE}{_FILL}{_NOUN}\b"),
    re.compile(
        rf"\b{_MORE}(?:(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN})) (?:in|of) (?:the |their )?(?:(?:number|pace|"
        rf"frequency|intensity|rate|level|scale|complexity|severity)s? (?:and \w+ )?of )?"
        rf"{_ARTICLE}{_FILL}{_NOUN}\b"
    ),
    re.compile(
        rf"\b{_NOUN}\b(?P<gap>[^.;:]{{0,70}}?)\b(?:has|have|had|is|are|was|were|also|steadily|sharply|dramatically|"
        rf"N+)? ?(?:\w+ly |been |also |since |again |even |on average )*"
        rf"(?:(?P<up>{_UP_VERB})|(?P<down>{_DOWN_VERB}))\b"
    ),
    re.compile(
        r"\b(?P<up>increasingly|more and more|ever more|more often|more frequently) (?:\w+ ){0,2}?(?P<hit>attacked|"
        r"targeted|under attack|under fire|ambushed|targets?)\b"
        r"|\b(?P<hit2>attacked|targeted|target of attacks?) (?P<up2>increasingly|more and more|ever more|more"
        r" often|more frequently)\b"
    ),
)
_HIT = re.compile(r"(?:\bu_?n_? )?(?:\bpeace-?keepers|\bblue helmets|M+)(?: \w+){0,3} $")
_NEGATED = re.compile(r"\b(?:not|no|never|neither|nor|without|n't|hardly)\b")
_MODAL = re.compile(
    r"\b(?:could|would|may|might|will|shall|should|can|must|if|to avoid|prevent|risk of|fears? of|fear|likely|"
    r"expected|predict\w*|warned of|despite no|possible|potential)\b[^,;]{0,35}$"
)
_TARGET = re.compile(
    r"^[^.;:]{0,12}?\b(?:on|against|of|targeting|among|amongst|to|towards?|by|suffered by|for|at|in)\b"
    r" (?P<t>[^.;:]{0,90})"
)
_DEFINITE = re.compile(
    r"\b(?:the|these|those|such|their)\b(?: \w+){0,4} (?:attacks|violence of the attacks|ambushes|fatalities|"
    r"deaths)\b"
)
_TAIL = re.compile(
    r"^(?:[^.;:,]{0,60}?(?:peace-?keepers?|blue helmets?|M+|u_?n_? \w+|personnel|mission|international entities))?"
    r"(?:[^.;:,]{0,40}?(?:\b(?:over|in|during|for|since|within) (?:the )?(?:past|last|recent|previous|"
    r"D+)[^.;,]{0,25}|\bsince [^.;,]{0,30}D+))?"
)
_SINCE = re.compile(r"\bsince (?P<x>[^.;:N,]{0,40}?)(?P<d>D+)")
_LENGTH = re.compile(
    r"\b(?:over|in|during|for|within)(?: about| around| roughly| nearly| almost| at least)? (?:the )?(?:past|last|"
    r"previous) (?:(?P<half>year and a half|one and a half years)|"
    r"(?:(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty[- ]four) )?(?P<u>years?|"
    r"months?|decades?|weeks?))\b"
)


def find_trends(passages: Passages, index: int) -> list[Claim]:
    """Find the trends in attacks on, and deaths of, UN personnel that one sentence asserts.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``trend``; ``since`` is resolved where the text gives a length that can be counted.
    """
    item = passages.items[index]
    marked = item.marked
    if passages.text[item.sentence.span.end - 1 : item.sentence.span.end] == "?":
        return []
    found: list[Claim] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(marked):
            claim = _read(passages, index, match)
            if claim is not None and not any(claim.span.overlaps(other.span) for other in found):
                found.append(claim)
    return found


def _read(passages: Passages, index: int, match: re.Match[str]) -> Claim | None:
    item = passages.items[index]
    marked = item.marked
    group = match.groupdict()
    if _NEGATED.search(match[0]) or _NEGATED.search(marked[max(0, match.start() - 14) : match.start()]):
        return None
    if _MODAL.search(marked[max(0, match.start() - 50) : match.start()]):
        return None
    if re.search(r"\bsince (?:a|the) $", marked[max(0, match.start() - 12) : match.start()]):
        return None  # "since a wave of incidents last year": what was, not what grows
    gap = group.get("gap") or ""
    if re.search(
        r"\b(?:said|says|which|killed|after|that|who|when|where|concern|pressure|since it|since they|since the|"
        r"fear|anger|tension|number of"
        r" (?!attack))\b",
        gap,
    ):
        return None
    if gap and re.match(r"\s*(?:tourism|prices|inflation)", gap):
        return None
    noun_end = (
        match.end("death") if group.get("death") else match.end("attack") if group.get("attack") else match.end()
    )
    if re.search(r"\btoll\b", match[0]) and is_of_one_attack(marked, match.start(), match.end()):
        return None  # "the toll in Thursday's ambush rose to four"
    target = _TARGET.match(marked[noun_end:])
    whom = target["t"] if target else ""
    ahead = marked[max(0, match.start() - 40) : noun_end]
    ours = (
        is_peacekeeping(whom)
        or is_peacekeeping(ahead)
        or bool(re.search(r"\binternational (?:entities|forces|troops)\b", whom))
        or "peacekeep" in gap
    )
    theirs = (
        OTHERS.search(re.split(r"\bbesides\b|\bas well as\b", whom)[0]) is not None
        or OTHERS.search(ahead) is not None
    )
    if not ours and (theirs or not _fits_context(passages, index, match)):
        return None
    tail = _TAIL.match(marked[match.end() :])
    subject = _HIT.search(marked, max(0, match.start() - 160), match.start())
    start, end = match.start(), match.end() + (len(tail[0].rstrip(" ,-")) if tail else 0)
    if subject is not None and not group.get("death") and not group.get("attack"):
        start = subject.start()
    since, spot = _read_since(passages, item)
    if spot is not None:
        if spot[0] >= end and spot[0] - end < 40:
            end = spot[1]
        elif spot[1] <= start and start - spot[1] < 40:
            start = spot[0]
    span = item.span(start, end)
    up = group.get("up") or group.get("up2")
    mission = passages.mission_at(item, start, end) or passages.mission_before(index)
    return Claim(
        "trend",
        span.read(passages.text),
        span,
        mission=mission,
        measure="deaths" if group.get("death") else "attacks",
        direction="up" if up else "down",
        since=since,
    )


def _fits_context(passages: Passages, index: int, match: re.Match[str]) -> bool:
    """Tell whether attacks that are not said to be on anybody are those on the peacekeepers the text is about."""
    item = passages.items[index]
    if is_peacekeeping(item.marked) and not OTHERS.search(item.marked[max(0, match.start() - 60) : match.end() + 60]):
        return True
    if passages.main_mission is None or not _DEFINITE.search(match[0]):
        return False
    near = [i.marked for i in passages.items[max(0, index - 4) : index + 3]]
    return any(is_peacekeeping(words) or re.search(r"\bu_?n_?\b", words) for words in near)


def _read_since(passages: Passages, item: Passage) -> tuple[str | None, tuple[int, int] | None]:
    """The beginning of the trend and the words that state it."""
    if match := _SINCE.search(item.marked):
        when = next((d for d in item.dates if d.start == match.start("d")), None)
        return (when.iso if when else None), match.span()
    match = _LENGTH.search(item.folded)
    if match is None:
        return None, None
    if passages.published is None or not (match["half"] or match["n"] or match["u"] in ("year", "decade")):
        return None, match.span()
    months = 18.0 if match["half"] else (read_number(match["n"] or "one") or 1) * _MONTHS[match["u"].rstrip("s")]
    return _back(passages.published[1], months), match.span()


_MONTHS = {"week": 7 / 30.44, "month": 1.0, "year": 12.0, "decade": 120.0}


def _back(day: date, months: float) -> str:
    return f"{day - timedelta(days=round(months * 30.44)):%Y-%m}"

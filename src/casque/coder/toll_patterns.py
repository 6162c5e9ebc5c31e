"""Counts of people and their fate: the patterns that tie a number to peacekeepers killed or injured.

A pattern only says that so many of some people were killed or injured; whether that is a total, and whose people they
were, is judged in ``tolls``. Patterns run over marked sentences (see ``claim_text``): ``N`` is a number, ``D`` a
date, ``M`` a mission, ``C`` a country, ``A`` a nationality.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casque.coder.claim_text import Passage
from casque.coder.numerals import NumberMention

_MODS = (
    r"(?:(?:u_?n_?(?:'s)?|united nations|uniformed|military|police|civilian|african|female|women|male|more|other|"
    r"additional|fallen|serving|international|multinational|peace|peacekeeping|blue|associated|staff|local|"
    r"national|mission|security|combat|infantry|contingent|foreign|brave|unarmed|armed|minusma|and|or|A+|"
    r"M+(?:'s)?|C+(?:'s)?|"
    r"men and women|operation)(?:,)?[ -]+)*"
)
_HEAD = (
    r"(?:peace-? ?keepers?|peace-? ?keeping (?:personnel|troops|soldiers|staff|forces|deaths?|fatalities)|"
    r"blue[ -]helmets?|blue[ -]berets?|casques bleus|soldiers?|troops?|servicemen|servicewomen|service members|"
    r"personnel|officers?|policemen|policewomen|police|staff members?|staff|members?|people|persons|men|women|"
    r"employees|"
    r"workers?|colleagues|nationals|A+s?)"
)
PEOPLE = (
    rf"{_MODS}{_HEAD}(?:(?:,|,? and|,? or) {_MODS}(?:{_HEAD}|civilians)){{0,2}}(?! (?:attack|killing|base|camp|"
    rf"mission|force|commander|chief)\b)"
)
KILLED = (
    r"(?:killed|slain|murdered|assassinated|shot dead|died|dead|perished|deceased|lost (?:their|his|her) (?:own"
    r" )?li(?:ves|fe)|"
    r"(?:given|gave|laid down|sacrificed|paid with) their (?:own )?li(?:ves|fe)|made the (?:ultimate|supreme)"
    r" sacrifice|"
    r"paid the (?:ultimate|highest|supreme) (?:price|sacrifice)|been lost|been claimed|fallen (?:in|to)(?= )|"
    r"lost(?= (?:in|since|to|so far)\b))"
)
HURT = r"(?:injured|wounded|hurt|maimed|(?:sustained|suffered) (?:\w+ )?(?:injuries|wounds))"
_FATE = rf"(?:(?P<killed>{KILLED})|(?P<hurt>{HURT}))(?! (?:and|or) (?:injured|wounded|killed|maimed|missing)\b)\b"
DEATHS = (
    r"(?:(?:peace-? ?keep(?:ers?|ing)'?|uniformed|u_?n_?|M+|A+|fatal|hostile|malicious|violent|combat|mission|"
    r"troop|staff|such|further|"
    r"related|recorded|reported|confirmed)[ -]+)*(?:deaths?|fatalit(?:y|ies)|fatal casualties|losses|dead|lives"
    r" lost)\b"
)
_WHOSE = r"(?: of)?(?: (?:its|their|the|our|his|those|these|all))?"

# Each pattern names: n the number, p the people (may be missing), killed or hurt; order is order of trust.
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "raised",  # brings to 12 the number of peacekeepers killed; raising the toll to 19; takes the total ... to 45
        re.compile(
            r"\b(?P<cue>(?:boost|bring|brought|tak|took|rais|push|lift|swell|increas|ris|rose|climb|grow|grew|"
            r"mount|put|"
            r"jump)\w*)"
            r"(?P<mid>[^.;:N]{0,110}?) (?:to|at) (?P<n>N+)(?P<tail>[^.;N]{0,120})"
        ),
    ),
    (
        "number",  # the number of peacekeepers killed since 2013 has reached 80; the death toll stands at 80
        re.compile(
            r"\b(?P<cue>number|total|toll|tally|count|losses|fatalities|deaths)\b(?P<mid>[^.;N]{0,110}?)"
            r"(?:\b(?:to|at|is|was|are|were|of|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|now|numbers?|numbered|"
            r"totall?(?:s|ed|ing)?|surpassed|"
            r"passed|topped|hit)(?: now)?|:) (?P<n>N+)(?P<tail>[^.;N]{0,60})"
        ),
    ),
    (
        "subject",  # 42 troops from the mission have been killed
        re.compile(
            rf"(?P<n>N+){_WHOSE} (?P<p>{PEOPLE})\b(?P<gap>(?:[^.;:N]|N+(?= (?:[\w'-]+ ){{0,2}}(?:countries|nations|"
            rf"nationalities|missions|operations)\b)){{0,110}}?)[ -]{_FATE}"
        ),
    ),
    (
        "lost",  # the mission has lost 36 Chadian soldiers
        re.compile(
            rf"\b(?P<killed>lost|losing|loses|lose|mourn(?:s|ed|ing)?)(?: (?:a total of|in total|already|some|"
            rf"another))? (?P<n>N+){_WHOSE}"
            rf" (?P<p>{PEOPLE})\b"
        ),
    ),
    (
        "object",  # attacks have killed 80 peacekeepers; claimed the lives of 80 peacekeepers
        re.compile(
            rf"\b(?P<killed>killed|killing|claimed|claiming|cost|taken|took|claims)(?: the li(?:ves|fe) of)?(?:"
            rf" already)?"
            rf" (?P<n>N+){_WHOSE} (?P<p>{PEOPLE})\b"
        ),
    ),
    (
        "lost",  # it has seen more than 180 of its members die
        re.compile(
            rf"\b(?:seen|watched|buried|mourned) (?P<n>N+){_WHOSE} (?P<p>{PEOPLE}) (?P<killed>die|killed|perish|"
            rf"fall)\b"
        ),
    ),
    (
        "subject",  # four soldiers and one civilian officer of the UN were killed
        re.compile(
            rf"(?P<n>N+) (?P<p>{PEOPLE})(?=(?:, N+ {PEOPLE})*,? and N+ {PEOPLE}[^.;:N]{{0,40}}? (?:were|have "
            rf"been|had been) killed\b)"
            r"(?P<gap>)(?P<killed>)(?P<hurt>)?"
        ),
    ),
    (
        "subject",  # ... and one civilian officer of the UN were killed
        re.compile(
            rf"(?<=and )(?P<n>N+) (?P<p>{PEOPLE})"
            r"(?P<gap> of the (?:u_?n_?|united nations)) (?:were|have been) "
            rf"(?P<killed>killed)\b"
        ),
    ),
    (
        "noun",  # the deaths of 80 peacekeepers
        re.compile(
            rf"\b(?P<killed>deaths?|killings?|loss|murders?|lives) of (?:a total of )?(?P<n>N+){_WHOSE}"
            rf" (?P<p>{PEOPLE})\b"
        ),
    ),
    (
        "deaths",  # 172 fatalities
        re.compile(rf"(?P<n>N+) (?P<killed>{DEATHS})"),
    ),
    (
        "bare",  # over 230 have died; 231 killed; and 166 wounded
        re.compile(
            rf"(?P<n>N+)(?: of (?:them|whom|which|those|these))?(?: (?:others?|in all|in total))?,?"
            rf"(?: (?:who|that))?(?: (?:have|has|had|were|was))?(?: (?:already|also|now|since|reportedly|so far|"
            rf"all))?(?: been)? {_FATE}"
        ),
    ),
)

_ORDINAL = re.compile(
    r"\b(?P<n>(?P<d>\d{1,3}(?:,\d{3})?)(?:st|nd|rd|th)|(?P<w>first|second|third|fourth|fifth|sixth|seventh|eighth|"
    r"ninth|"
    r"tenth|eleventh|twelfth|fifteenth|twentieth)) "
    rf"(?:(?P<noun>(?:M+ |u_?n_? |peacekeep(?:er|ing) |hostile |combat )*(?:death|fatality))|(?P<p>{PEOPLE})"
    r"(?P<gap>[^.;:N]{0,60}?) (?:to (?:be killed|die|lose (?:his|her|their) life)|killed|lost|dead|to have (?:been"
    r" killed|died)))\b"
)
#: "His death is the tenth this year", "that of his comrade was the ninth"
_NTH = re.compile(
    r"\b(?:(?:deaths?|killing|loss|that) [^.;:N]{0,30}?(?:is|was|are|were)|is|was) the "
    r"(?P<n>(?P<d>\d{1,3})(?:st|nd|rd|th)|(?P<w>second|third|fourth|"
    r"fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth))(?P<p> of (?:an? |the "
    r")?(?:u_?n_? )?"
    r"(?:peace-?keeper|blue helmet|soldier)\b)?(?=[,.;]| (?:in|of|this|since|so far|D|for) ?|$)"
)
_ORDINAL_WORDS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "fifteenth": 15,
    "twentieth": 20,
}

HARM = re.compile(
    rf"\b(?:{KILLED}|{HURT}|{DEATHS}|casualt\w+|kill\w*|dies?|dying|death toll|life|lives|los[et]s?|losing|loss|"
    rf"mourn\w*|toll)\b"
)
OTHERS = re.compile(
    r"\b(?:civilians?(?! (?:personnel|staff|peace|un\b|employee|member|security officer|officer|police))|"
    r"rebels?|militants?|insurgents?|jihadists?|"
    r"attackers?|assailants?|fighters?|gunmen|"
    r"extremists?|terrorists?|villagers?|refugees?|displaced|children|residents|herders|farmers|journalists?|"
    r"aid[ -]workers?|humanitarian\w*|migrants?|"
    r"pilgrims|protesters?|demonstrators?|hostages|prisoners|gendarmes?|army|government (?:troops|soldiers|forces)|"
    r"state agents|health workers|"
    r"african union|au (?:peace|troops|soldiers|force)|amisom|atmis|ecowas|ecomog|afisma|misca|nato|isaf|kfor|"
    r"serval|barkhane|takuba|"
    r"wagner|fama|m23|special forces|separatists?|tuaregs?|inhabitants|locals|victims of|africans|malians|congolese"
    r" people)\b"
)


@dataclass(frozen=True, slots=True)
class Count:
    """A number that a pattern tied to people and their fate; offsets are those of the sentence.

    Attributes:
        value: the number.
        bound: exact, at_least, about, at_most or range.
        what: ``killed`` or ``injured``.
        start: first character of the words matched.
        end: last, exclusive.
        number: characters of the number.
        people: the words for the people, or None when they are left out.
        pattern: name of the pattern.
    """

    value: int
    bound: str
    what: str
    start: int
    end: int
    number: tuple[int, int]
    people: str | None
    pattern: str


def match_counts(item: Passage, low: int, high: int) -> list[Count]:
    """Find the numbers in a part of a sentence that count people killed or injured.

    Args:
        item: the sentence.
        low: first character of the part.
        high: last, exclusive.

    Returns:
        Counts, at most one a number; patterns of more trust come first.
    """
    taken: set[int] = set()
    counts: list[Count] = []
    for name, pattern in _PATTERNS:
        position = low
        while match := pattern.search(item.marked, position, high):
            position = match.start("n") + 1 if name not in ("raised", "number") else match.end("n")
            at = match.start("n")
            number = item.numbers.get(at)
            if at in taken or number is None or number.count.bound == "vague" or not _fits(name, match, item):
                continue
            value = read_value(number)
            if not value:
                continue
            taken.add(at)
            counts.append(
                Count(
                    value,
                    number.count.bound,
                    _fate(name, match),
                    match.start(),
                    _end_of(match, name),
                    match.span("n"),
                    _people(name, match.groupdict()),
                    name,
                )
            )
    return counts + [count for count in find_ordinals(item.marked, low, high) if count.number[0] not in taken]


def read_value(number: NumberMention) -> int | None:
    """The figure itself: what is stated, else the lower end ("150 to 160")."""
    count = number.count
    return next((n for n in (count.best, count.low, count.high) if n is not None), None)


def find_ordinals(marked: str, low: int = 0, high: int | None = None) -> list[Count]:
    """Find deaths that are counted by their place in the row ("the mission's 145th death").

    Args:
        marked: a marked sentence.
        low: first character to look at.
        high: last, exclusive; None for the end.
    """
    counts = []
    taken = set()
    for match in _NTH.finditer(marked, low, len(marked) if high is None else high):
        if not re.search(r"\b(?:death|killing|loss)", marked[max(0, match.start() - 80) : match.end("n")]):
            continue
        value = int(match["d"]) if match["d"] else _ORDINAL_WORDS[match["w"]]
        people = (match["p"] or "").removeprefix(" of ") or "peacekeeper death"
        counts.append(Count(value, "exact", "killed", match.start(), match.end(), match.span("n"), people, "ordinal"))
        taken.add(match.start("n"))
    for match in _ORDINAL.finditer(marked, low, len(marked) if high is None else high):
        if match.start("n") in taken:
            continue
        value = int(match["d"].replace(",", "")) if match["d"] else _ORDINAL_WORDS[match["w"]]
        counts.append(
            Count(value, "exact", "killed", match.start(), match.end(), match.span("n"), match["p"], "ordinal")
        )
    return counts


def _fate(name: str, match: re.Match[str]) -> str:
    if name in ("raised", "number"):
        words = f"{match['mid'] or ''} {match['tail'] or ''}"
        return "injured" if re.search(HURT, words) and not re.search(rf"{KILLED}|death|fatal", words) else "killed"
    return "injured" if match.groupdict().get("hurt") else "killed"


def _end_of(match: re.Match[str], name: str) -> int:
    if name in ("raised", "number"):
        tail = match["tail"]
        ahead = re.match(
            rf"(?:,? (?:the |its |overall |total )*(?:number|total|toll|count)?(?:"
            rf" of)?)? ?(?:{_WHOSE} ?{PEOPLE})?(?:[^,.;]{{0,40}}? (?:{KILLED}|{HURT}))?",
            tail,
        )
        return match.start("tail") + (len(ahead[0].rstrip()) if ahead else 0)
    return match.end()


def _people(name: str, group: dict[str, str | None]) -> str | None:
    if name in ("raised", "number"):
        words = f"{group['mid'] or ''} {group['tail'] or ''}"
        people = re.search(rf"{_MODS}{_HEAD}", words)
        return people[0] if people else None
    if name == "deaths":
        return group["killed"]
    return group.get("p")


_GAP_STOP = re.compile(
    r"\b(?:said|says|told|when|after|attacks?|ambush|patrol(?:led|ling)?|killed|injur\w+|wounded|gunmen|hit|struck|"
    r"came under|visited|arrived|"
    r"combat|protect|stabili[sz]e|to help|is to|was to|and that)\b"
)


def _fits(name: str, match: re.Match[str], item: Passage) -> bool:
    """Checks that a pattern cannot express."""
    group = match.groupdict()
    if name in ("raised", "number"):
        number = item.numbers[match.start("n")]
        if number.count.best == 1 and re.match(r" of\b", item.marked[match.end("n") :]):
            return False  # "which is one of the highest"
        words = f"{group['mid'] or ''} {group['tail'] or ''}"
        if OTHERS.search(words):
            return False
        if not (HARM.search(words) or HARM.search(match["cue"]) or match["cue"] in ("toll",)):
            return False
        if re.match(
            r" (?:per cent|percent|years?|months?|countries|missions|attacks|hours|km|other|men|vehicles|bases)\b",
            group["tail"] or "",
        ):
            return False
        if name == "number":
            # "a number of 13,000 troops", "the total of 13,000 personnel": the harm must stand before the figure.
            return bool(
                HARM.search(match["cue"] + (group["mid"] or ""))
                or match["cue"] == "toll"
                or re.match(rf" ?{KILLED}", group["tail"] or "")
            )
        return True
    if name == "subject":
        gap = group["gap"] or ""
        if _GAP_STOP.search(gap) or OTHERS.search(gap):
            return False
        # "12,700 peacekeepers ... where French troops died": another subject in between.
        return (
            not re.search(r"\b(?:troops|soldiers|forces|people|officers)\b", gap) or "from" in gap or "of the" in gap
        )
    if name == "bare":
        before = item.marked[max(0, match.start() - 12) : match.start()]
        return not re.search(r"\bwhere $", before)
    if name == "deaths":
        return not re.match(r" (?:per|a year|a day|every)\b", item.marked[match.end() :])
    return True

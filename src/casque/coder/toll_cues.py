"""What the words around a figure say: over which period it counts, by which cause, and whether it is a total at all.

Everything here reads marked sentences (see ``claim_text``): ``N`` is a number, ``D`` a date, ``M`` a mission.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from casque.coder.claim_text import Passage, When, write_iso
from casque.coder.numerals import read_number

_START = (
    r"(?:began|begins?|beginning|start\w*|launch\w*|deploy\w*|creat\w*|establish\w*|incept\w*|set up|arriv\w*|"
    r"install\w*|"
    r"took over|initial\w*|founded|founding|formed|inaugurat\w*|outset|came into (?:being|existence))"
)
_SINCE_DATE = re.compile(
    r"\b(?:ever )?since (?:[^.;:N()]|N+(?= (?:[\w'-]+ )?(?:missions|operations)\b)){0,100}?(?P<d>D+)"
)
_SINCE_START = re.compile(rf"\b(?:ever )?since (?:[^.;:N,()D]{{0,50}}?\b{_START}|then\b|its\b|their\b)")
_AS_OF = re.compile(
    r"\b(?P<w>as (?:of|on|at)|up (?:to|until|till)|until|till|through|by|to|at)(?: the)?"
    r"(?: (?P<edge>end|start|beginning|close|middle)(?: of)?| (?:mid|late|early))?(?: the year)?[ -]+(?P<d>D+)"
)
_SO_FAR = re.compile(r"\b(?:as of (?:now|today)|so far|to date|thus far|until now|up to now|till date|to this day)\b")
_IN_PERIOD = re.compile(
    r"\b(?:in|during|throughout|over|for|within|between|from)(?: the)?(?: (?:whole of|course of|year|calendar year|"
    r"months? of))? ?(?P<d>D+)"
    r"|(?<=[(,] )(?P<p>D+)(?=[):])|(?<=\()(?P<q>D+)(?=[):])|\b(?P<r>D+)(?=:| \(N)|^(?P<s>D+)(?= (?:saw|was|has|had|"
    r"brought|recorded|marked))"
)
_PAST_SPAN = re.compile(
    r"\b(?:in|over|during|within|for)(?: the)? (?:past|last|previous|preceding)(?: (?P<n>\d+|one|two|three|four|"
    r"five|six|seven|"
    r"eight|nine|ten|eleven|twelve))? (?P<u>years?|months?|decades?)\b"
)
_THIS_YEAR = re.compile(r"\b(?:this|the current) year\b(?!'s)|\b(?P<last>last|the previous) year\b|\byear to date\b")
_ROW = re.compile(r"\b(?:year in a row|consecutive year|straight year|successive year)\b")
_BETWEEN = re.compile(r"\b(?:between|from) (?P<a>D+) (?:and|to|until|till|through) (?P<b>D+)")
_TOTAL = re.compile(
    r"\b(?:in total|a total of|the total|total|totall?ing|altogether|in all|overall|cumulative\w*|all told|"
    r"combined|death toll|"
    r"toll|tally|statistics|over the years|in (?:its|the mission's) (?:history|\w+[ -]years?))\b"
)
_BEST = re.compile(r"\b(?:deadliest|worst|bloodiest) (?:month|year|period|week)\b")
_PERFECT = re.compile(
    r"\b(?:have|has|had)\b(?: \w+){0,2} (?:been|died|lost|suffered|recorded|registered|seen|given|made|paid|killed|"
    r"claimed|sustained)\b"
)
_LOSER = re.compile(
    r"(?:M+|\b(?:mission|force|operation|contingent|peacekeep\w+|it|which|that|un|united nations))(?:\)|'s)?,?(?:"
    r" \w+){0,3}? (?:has|have|had)"
    r"(?: \w+){0,2} (?:lost|suffered|recorded|registered|seen|sustained|reported|mourned)\b"
)
_RECORD_SINCE = re.compile(
    r"\b(?:deadliest|worst|bloodiest|highest|biggest|heaviest|largest|greatest)\b[^.;]{0,90}?\b(?:since|in (?:over|"
    r"more than|nearly))\b[^.;,]{0,60}"
)
_ATTACK = (
    r"(?:attack|ambush|explosion|blast|incident|raid|assault|clash|crash|accident|bombing|shooting|strike|"
    r"operation|gun ?battle|"
    r"(?:land)?mine|device|ied|bomb|rocket|mortar|battle|firefight|shelling|offensive)"
)
_ONE_ATTACK = re.compile(
    r"\b(?:in|after|following|when|during|by|from|as|because of|amid|under|and)\b(?: [\w'-]+){0,2}? (?:an?|the|"
    r"this|that|another|"
    rf"separate|single|twin|their|its|D+(?:'s)?)(?: (?!so\b|since\b|past\b|last\b|"
    rf"of\b)[\w'-]+){{0,5}} {_ATTACK}(?:s|es)?\b(?! (?:personnel|since))"
    r"|\b(?:attack|ambush|blast|explosion|bomb|bombing|raid|(?:land)?mine|shooting|clash|assault|ied|rocket|gunmen|"
    r"assailants|attackers|militants|"
    r"rebels|jihadists|fighters|insurgents)s?(?: [\w'-]+){0,4} (?:killed|kills?|killing|claimed|left|leaves|"
    r"leaving)\b"
    rf"|\b(?:in|during|after|following) N+ (?:[a-z-]+ )?{_ATTACK}s?\b"
    rf"|\bwhen (?:their|its|the|an?|they)\b|\b(?:single|same) (?:{_ATTACK}|day)\b|\bdied on the spot\b|\bcame"
    rf" under\b|\bin (?:an?|the) .{{0,20}}?{_ATTACK}\b"
)
_SAYING = re.compile(
    r"\b(?:said|says|announced|reported|stated|told|confirmed|tweeted|according to|statement|briefing|condemned|"
    r"posted|released|spokes\w+|"
    r"acknowledged|issued|declared)\b[^,;]{0,50}$"
)
_NEWS_DAY = re.compile(r"^(?:'s)? (?:statement|report|briefing|press|update|tweet)\b")
_HOST = (
    r"(?:(?:hostil\w+|malicious|violent|deliberate)(?: and \w+)?(?: (?:acts?|actions?|attacks?|incidents?|fire|"
    r"means))?|attacks?|attacked|ambush\w*|combat|violence|bomb\w*|explos\w+|(?:land)?mines?|i_?e_?d_?s?|"
    r"terror\w*|fighting|enemy|rockets?|shelling|mortars?|gunfire|targeted(?: attacks?)?|action|armed groups?|"
    r"extremist\w*|jihadist\w*|"
    r"militants?|rebels?|insurgents?|conflict|clashes)"
)
HOSTILE_PHRASE = re.compile(
    rf"\b(?:in|by|through|due to|from|of|as a result of|as a consequence of|because of|during|under|amid|following|"
    rf"to|owing to|via|with)"
    rf" (?:[\w-]+ ){{0,4}}?{_HOST}\b"
)
_HOSTILE = re.compile(
    r"\b(?:hostile|malicious|violent|combat|enemy)[ -](?:(?:act|action|attack)[ -])?(?:deaths?|fatalit\w+|losses)\b"
    r"|\b(?:murdered|shot dead|assassinated|killed in action|slain)\b|\bmalicious\b|\bhostile (?:act|action|incident)"
)
_AHEAD = re.compile(
    r"\b(?:fatalit|death|killing|casualt|loss)\w* (?:[a-z]+ )?(?:due to|from|through|by|in|as a result of)"
    r" (?:violen|hostil|malicious|attack|combat)\w*"
)
_NATURAL = re.compile(
    r"\b(?:accident\w*|illness\w*|disease\w*|natural causes|sickness|covid\w*|malaria|crash\w*|"
    r"suicide(?!.{0,3}(?:bomb|attack|car))|self-inflicted)\b"
)
_ALL = re.compile(r"\b(?:all|any|various|other) causes?\b|\ball[- ]cause\b|\bwhatever the cause\b")
_EXCLUDES = re.compile(
    r"\b(?:not (?:counting|including|taking into account)|excluding|without counting|apart from|aside from|prior"
    r" to|before|other than|"
    r"not (?:yet )?includ\w+) (?P<x>(?:the (?:victims?|dead|toll|deaths?|casualties|losses|those killed) (?:of|in|"
    r"from|on) )?"
    r"(?:those killed (?:in|on) )?(?:(?:the|this|that|these|latest|recent|D+(?:'s)?|A+|C+(?:'s)?|[a-z][\w'-]*)"
    r" ){0,5}?"
    r"(?:attack|ambush|incident|blast|explosion|bombing|raid|assault|death|killing|shooting|violence|losse|"
    r"casualtie)(?:e?s)?\b)"
)


@dataclass
class Cues:
    """What is said around a figure.

    Attributes:
        since: ISO day, month or year from which it counts, or None.
        as_of: ISO day to which it counts, or None.
        scope: ``period`` when it counts between two dates, else None.
        strong: True for words that only a total has ("so far", "since 2013", "brings to").
        year: True when a whole year (or a longer period) is named.
        days: offsets of single days named that are neither start nor end of the count nor the day of the news.
        month: True when a single month is named in the same way.
        one_attack: True when one attack is told of.
        cause: ``hostile``, ``all``, ``unstated`` or ``other`` (accident or illness alone).
        excludes: characters of the attack that is not counted, or None.
        spots: (start, end) in the sentence of every word that was used.
    """

    since: str | None = None
    as_of: str | None = None
    scope: str | None = None
    strong: bool = False
    year: bool = False
    days: list[int] = field(default_factory=list)
    month: bool = False
    one_attack: bool = False
    cause: str = "unstated"
    excludes: tuple[int, int] | None = None
    spots: list[tuple[int, int]] = field(default_factory=list)


def read_cues(
    item: Passage, low: int, high: int, number: tuple[int, int], fate_end: int, published: tuple[date, date] | None
) -> Cues:
    """Read what the words in ``[low, high)`` of a sentence say of the figure in it.

    Args:
        item: the sentence.
        low: first character that belongs to the figure.
        high: last, exclusive.
        number: characters of the figure.
        fate_end: last character of "... have been killed": causes are looked for from the figure on.
        published: days on which the text may have been published, for "this year" and "over the past year".

    Returns:
        What was found.
    """
    cues = Cues()
    words = _blank(item.marked, low, high, _RECORD_SINCE)
    for match in _EXCLUDES.finditer(words, low, high):
        cues.excludes = match.span("x")
        cues.spots.append(match.span())
        words = words[: match.start()] + " " * (match.end() - match.start()) + words[match.end() :]
    used = _read_period(item, words, low, high, number, published, cues)
    if match := _SO_FAR.search(words, low, high):
        cues.strong = True
        cues.spots.append(match.span())
    if _TOTAL.search(words, low, min(high, fate_end + 40)) or _BEST.search(words, low, high):
        cues.strong = True
    for when in item.dates_between(low, high):
        if (when.start, when.end) in used or words[when.start : when.end].isspace():
            continue
        if _SAYING.search(words, max(low, when.start - 70), when.start) or _NEWS_DAY.match(words[when.end :]):
            continue
        if when.is_day:
            cues.days.append(when.start)
        elif when.kind == "month" or (
            when.kind == "period" and when.range is not None and (when.range.end - when.range.start).days < 32
        ):
            cues.month = True
    cues.one_attack = _ONE_ATTACK.search(words, low, high) is not None
    cues.cause = read_cause(words[number[0] : high], words[low : number[0]])
    return cues


def read_cause(behind: str, ahead: str = "") -> str:
    """Read the cause of deaths from the words from the figure on, and from those before it.

    Args:
        behind: marked words from the figure to the end of what belongs to it.
        ahead: marked words before it.

    Returns:
        ``hostile``, ``all`` (violence and other causes together), ``other`` (no violence) or ``unstated``.
    """
    natural = _NATURAL.search(behind) is not None
    hostile = HOSTILE_PHRASE.search(behind) is not None or _HOSTILE.search(behind) is not None
    if _ALL.search(behind) or _ALL.search(ahead) or (natural and hostile):
        return "all"
    if natural:
        return "other"
    if (
        hostile
        or _AHEAD.search(ahead[-160:])
        or re.search(
            r"\b(?:attacks|violence|ambushes|bombs|mines|explosives|clashes)\b[^,.;]{0,50}(?:killed|claimed|"
            r"cost)[^,;]{0,30}$",
            ahead,
        )
    ):
        return "hostile"
    return (
        "hostile"
        if re.search(r"\b(?:hostile|malicious) (?:acts?|attacks?|incidents?)\b", ahead[-60:])
        else "unstated"
    )


def is_perfect(item: Passage, low: int, high: int) -> bool:
    """Tell whether a part of a sentence is in the perfect tense ("have been killed", "has lost")."""
    return _PERFECT.search(item.marked, low, high) is not None


def has_loser(item: Passage, low: int, high: int) -> bool:
    """Tell whether a mission "has lost" or "has recorded" in a part of a sentence."""
    return _LOSER.search(item.marked, low, high) is not None


def _blank(marked: str, low: int, high: int, pattern: re.Pattern[str]) -> str:
    for match in pattern.finditer(marked, low, high):
        marked = marked[: match.start()] + " " * (match.end() - match.start()) + marked[match.end() :]
    return marked


def _read_period(
    item: Passage, words: str, low: int, high: int, number: tuple[int, int], published: tuple[date, date] | None, cues: Cues
) -> set[tuple[int, int]]:  # fmt: skip
    """Read start and end of the count into ``cues``; return the dates that were used for it."""
    used: set[tuple[int, int]] = set()
    at = {d.start: d for d in item.dates}

    def take(when: When, span: tuple[int, int]) -> None:
        used.add((when.start, when.end))
        cues.spots.append(span)

    if (
        (match := _BETWEEN.search(words, low, high))
        and (first := at.get(match.start("a")))
        and (last := at.get(match.start("b")))
    ):
        if first.range is not None and last.range is not None and first.range.start <= last.range.end:
            cues.since, cues.as_of = first.range.start.isoformat(), last.range.end.isoformat()
            cues.scope, cues.strong = "period", True
            take(first, match.span())
            take(last, match.span())
            return used
    for match in _SINCE_DATE.finditer(words, low, high):
        when = at.get(match.start("d"))
        if when is None or (when.is_day and when.kind in ("weekday", "offset")):
            continue
        cues.strong = True
        cues.since = when.iso if cues.since is None else cues.since
        take(when, match.span())
        break
    if not cues.strong and (match := _SINCE_START.search(words, low, high)):
        cues.strong = True
        cues.spots.append(match.span())
    _read_end(item, words, low, high, cues, take, used)
    if cues.since is None:
        _read_whole_period(item, words, low, high, number, published, cues, take, used)
    return used


def _read_end(item, words, low, high, cues, take, used) -> None:  # type: ignore[no-untyped-def]
    at = {d.start: d for d in item.dates}
    for match in _AS_OF.finditer(words, low, high):
        when = at.get(match.start("d"))
        if when is None or (when.start, when.end) in used or when.range is None:
            continue
        weak = match["w"] in ("by", "to", "at", "through")
        if when.kind in ("weekday", "offset", "anaphor") and weak:
            continue
        if match["edge"] in ("start", "beginning"):
            cues.as_of = when.range.start.isoformat()
        else:
            cues.as_of = when.range.end.isoformat()
        if when.range.start <= when.range.end and match["w"] not in ("to", "at"):
            cues.strong = True
        take(when, match.span())
        return


def _read_whole_period(item, words, low, high, number, published, cues, take, used) -> None:  # type: ignore[no-untyped-def]
    at = {d.start: d for d in item.dates}
    for match in sorted(_IN_PERIOD.finditer(words, low, high), key=lambda m: abs(m.start() - number[1])):
        group = next(g for g in "dpqrs" if match[g])
        when = at.get(match.start(group))
        if when is None or when.range is None or (when.start, when.end) in used:
            continue
        if when.kind in ("year", "years") or (when.kind == "range" and (when.range.end - when.range.start).days > 40):
            cues.since, cues.as_of = when.range.start.isoformat(), cues.as_of or when.range.end.isoformat()
            cues.scope, cues.year = "period", True
            cues.strong = cues.strong or when.kind != "year"
            take(when, match.span())
            return
    if match := _PAST_SPAN.search(item.folded, low, high):
        cues.scope, cues.year = "period", True
        cues.spots.append(match.span())
        _use_dates(item, match, used)
        if published is not None:
            cues.since = _step_back(published[1], match["n"], match["u"], item).isoformat()
        return
    if match := _ROW.search(words, low, high):
        cues.scope, cues.year = "period", True
        cues.spots.append(match.span())
    if match := _THIS_YEAR.search(item.folded, low, high):
        cues.scope, cues.year, cues.strong = "period", True, cues.strong or match["last"] is None
        cues.spots.append(match.span())
        _use_dates(item, match, used)
        if published is not None and published[0].year == published[1].year:
            year = published[0].year - (1 if match["last"] else 0)
            cues.since = date(year, 1, 1).isoformat()
            if match["last"]:
                cues.as_of = date(year, 12, 31).isoformat()


def _use_dates(item: Passage, match: re.Match[str], used: set[tuple[int, int]]) -> None:
    used.update((d.start, d.end) for d in item.dates if d.start < match.end() and match.start() < d.end)


def _step_back(day: date, number: str | None, unit: str, item: Passage) -> date:
    count = 1
    if number is not None:
        count = read_number(number) or 1
    if unit.startswith("month"):
        return day - timedelta(days=round(30.44 * count))
    years = count * (10 if unit.startswith("decade") else 1)
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def iso_of(when: When) -> str | None:
    """ISO text of a date's first day, or of the month or year it is."""
    return write_iso(when.range) if when.range is not None else None

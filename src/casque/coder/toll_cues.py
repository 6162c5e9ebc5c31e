"""What the words around a figure say: over which period it counts, by which cause, and whether it is a total at all.

Everything here reads marked sentences (see ``claim_text``): ``N`` is a number, ``D`` a date, ``M`` a mission.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from casque.coder.claim_text import Passage, When
from casque.coder.numerals import read_number

_START = (
    r"(?:began|begin\w*|start\w*|launch\w*|deploy\w*|creat\w*|establish\w*|incept\w*|set up|arriv\w*|"
    r"install\w*|"
    r"took over|initial\w*|founded|founding|formed|inaugurat\w*|outset|came into (?:being|existence))"
)
_SINCE_DATE = re.compile(
    r"\b(?:ever )?since (?:(?!\b(?:as (?:of|on|at)|until|till|up to) )[^.;:N()]"
    r"|N+(?= (?:[\w'-]+ )?(?:missions|operations)\b)){0,100}?(?P<d>D+)"
)
_SINCE_START = re.compile(
    rf"\b(?:ever )?since (?:[^.;:N,()D]{{0,50}}?\b{_START}\b"
    r"(?: of (?:the |its |this )?(?:mission|operation|deployment))?"
    r"|then\b|its\b|their\b)"
)
_SINCE_NEW_YEAR = re.compile(
    r"\b(?:since|from) the (?:start|beginning|turn) of (?:the|this) (?:current )?year\b(?! \d)"
)
_PART_OF_YEAR = re.compile(
    r"\b(?:in|during|over) the first (?P<n>half|quarter|N+ months|(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven) months|\d+ months)(?: (?:of|in))?(?: the year)? (?P<d>D+)"
)
#: "Established in 2013, it has lost ...": the year from which it counts, not that in which they died.
_FOUNDED_IN = re.compile(rf"\b{_START}\b(?: [\w'-]+){{0,3}} (?:in|on|since) $")
_AS_OF = re.compile(
    r"\b(?P<w>as (?:of|on|at)|up (?:to|until|till)|until|till|through|by|to|at|before)(?: the)?"
    r"(?: (?P<edge>end|start|beginning|close|middle)(?: of)?| (?:mid|late|early))?(?: the year)?[ -]+(?P<d>D+)"
)
_SO_FAR = re.compile(r"\b(?:as of (?:now|today)|so far|to date|thus far|until now|up to now|till date|to this day)\b")
_IN_PERIOD = re.compile(
    r"\b(?:in|during|throughout|over|for|within|between|from)(?: the)?(?: (?:whole of|course of|year|calendar year|"
    r"months? of))? ?(?P<d>D+)"
    r"|^(?P<o>D+)(?=,)|(?<=[(,] )(?P<p>D+)(?=[):])|(?<=\()(?P<q>D+)(?=[):])|\b(?P<r>D+)(?=:| \(N)"
    r"|^(?:the year )?(?P<s>D+)(?= (?:saw|was|has|had|"
    r"brought|recorded|marked))"
)
_PAST_SPAN = re.compile(
    r"\b(?:in|over|during|within|for)(?: the)? (?:past|last|previous|preceding)(?: (?P<n>\d+|one|two|three|four|"
    r"five|six|seven|"
    r"eight|nine|ten|eleven|twelve))? (?P<u>years?|months?|decades?)\b"
)
_THIS_YEAR = re.compile(
    r"\b(?:this|the current) year\b(?!'s)|\b(?P<last>last|the previous) year\b|\byear to date\b"
    r"|\b(?:toll|total) (?:for|of) (?:the )?year\b(?! \d)"
)
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
#: "Bamako, 1 September 2021 -", "BAMAKO, Mali, Aug 15 (Reuters) -": the day of the news.
_DATELINE = re.compile(
    r"^[\"'(\[]*(?:[a-zC.'/-]+(?: [a-zC.'/-]+){0,3}(?:, ?[a-zC.'/-]+(?: [a-zC.'/-]+){0,2}){0,2}[,(]{0,2} \(?)?"
    r"(?:N+ )?(?P<d>D+)"
    r"\)?,?(?: ?\([^)]{1,40}\))?(?: [a-z.]+)? ?(?:-+|/+|:|\|)"
)
_SAID = re.compile(
    r"\b(?:said|says|announced|reported|stated|told|confirmed|tweeted|condemned|declared|noted|recalled|added|"
    r"warned|"
    r"acknowledged|honou?red|paid tribute|according to|marked|commemorated|released)\b"
)
_FATE = re.compile(r"\b(?:kill\w*|died?|dead|deaths?|lost|attack\w*|ambush\w*|injured|wounded|exploded|hit|struck)\b")
#: "By the mission's own reckoning on 1 June, 172 ...": the day of the count.
_RECKONED = re.compile(
    r"\b(?:reckoning|count|tally|figures?|table|list|statistics|data)(?: of| as of| on| at| to)*(?: the)? $"
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
    r"|\b(?:murdered|shot dead|assassinated|killed in action|slain)\b|\bmalicious\b|\bhostile (?:act|action|"
    r"incident)"
)
_AHEAD = re.compile(
    r"\b(?:fatalit|death|killing|casualt|loss)\w* (?:[a-z]+ )?(?:due to|from|through|by|in|as a result of)"
    r" (?:violen|hostil|malicious|attack|combat)\w*"
)
_ATTACKS_KILLED = re.compile(
    r"\b(?:attacks|violence|ambushes|bombs|mines|explosives|clashes)\b[^,.;]{0,50}(?:killed|claimed|"
    r"cost)[^,;]{0,30}$"
)
_HOSTILE_ACTS = re.compile(r"\b(?:hostile|malicious) (?:acts?|attacks?|incidents?)\b")
_NATURAL = re.compile(
    r"\b(?:accident\w*|illness\w*|disease\w*|natural causes|sickness|covid\w*|malaria|crash\w*|"
    r"suicide(?!.{0,3}(?:bomb|attack|car))|self-inflicted)\b"
)
_ALL = re.compile(r"\b(?:all|any|various|other|whatever(?: the)?) causes?\b|\ball[- ]cause\b|\bwhatever the cause\b")
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

_ONE_TOLL = re.compile(
    r"\b(?:killed|dead|died|deaths?|toll|victims|casualties|fatalities|lost)\b[^.;,N]{0,50}?"
    r"\b(?:in|from|of|by|after|for) (?:the |that |this |an? |yesterday's |last |single |D+(?:'s)? |A+ |C+ )+"
    r"(?:[\w'-]+ ){0,3}?"
    r"(?:attack|ambush|explosion|blast|incident|raid|assault|clash|crash|bombing|shooting|shelling|battle|"
    r"firefight)\b"
    r"(?! (?:since|so far))"
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
        fate_end: last character of "... have been killed": words such as "in total" count only up to there.
        published: days on which the text may have been published, for "this year" and "over the past year".

    Returns:
        What was found.
    """
    window = _Window(item, low, high, number, published)
    window.read_exclusion()
    window.read_period()
    cues, words = window.cues, window.words
    if match := _SO_FAR.search(words, low, high):
        cues.strong = True
        cues.spots.append(match.span())
    if _TOTAL.search(words, low, min(high, fate_end + 40)) or _BEST.search(words, low, high):
        cues.strong = True
    window.read_days()
    cues.one_attack = _ONE_ATTACK.search(words, low, high) is not None
    cues.cause = read_cause(words[number[0] : high], words[low : number[0]])
    return cues


class _Window:
    """The part of a sentence that belongs to a figure, read step by step into ``cues``."""

    def __init__(
        self, item: Passage, low: int, high: int, number: tuple[int, int], published: tuple[date, date] | None
    ) -> None:
        self.item, self.low, self.high, self.number, self.published = item, low, high, number, published
        self.cues = Cues()
        self.words = item.marked
        self._at = {d.start: d for d in item.dates}
        self._used: set[int] = set()
        for match in _RECORD_SINCE.finditer(item.marked, low, high):
            self._blank(match)

    def _blank(self, match: re.Match[str]) -> None:
        low, high = match.span()
        self.words = self.words[:low] + " " * (high - low) + self.words[high:]

    def _take(self, match: re.Match[str], *dates: When) -> None:
        self._used.update(d.start for d in dates)
        self.cues.spots.append(match.span())

    def _overlapped(self, match: re.Match[str]) -> list[When]:
        return [d for d in self.item.dates if d.start < match.end() and match.start() < d.end]

    def read_exclusion(self) -> None:
        """Read "not counting Thursday's attack"."""
        for match in _EXCLUDES.finditer(self.words, self.low, self.high):
            self.cues.excludes = match.span("x")
            self.cues.spots.append(match.span())
            self._blank(match)

    def read_period(self) -> None:
        """Read start and end of the count."""
        if self._read_between():
            return
        if self._read_new_year() or self._read_part_of_year():
            return
        self._read_since()
        self._read_end()
        if self.cues.since is None and not (self._read_dated_period() or self._read_past_span()):
            self._read_this_year()

    def read_days(self) -> None:
        """Read the dates that are neither start nor end of the count: those of an attack."""
        for when in self.item.dates_between(self.low, self.high):
            if when.start in self._used or self.words[when.start : when.end].isspace():
                continue
            if _SAYING.search(self.words, max(self.low, when.start - 70), when.start):
                continue
            if _RECKONED.search(self.words, max(self.low, when.start - 40), when.start):
                if self.cues.as_of is None and when.range is not None:
                    self.cues.as_of = when.range.end.isoformat()
                continue
            if _NEWS_DAY.match(self.words[when.end :]) or self._is_day_of_news(when):
                continue
            if when.is_day:
                self.cues.days.append(when.start)
            elif when.kind == "month" or (when.kind == "period" and when.range is not None and when.length < 32):
                self.cues.month = True

    def _is_day_of_news(self, when: When) -> bool:
        """Tell whether a day at the head is that of the dateline, or of those who say the total."""
        head = _DATELINE.match(self.words)
        if head is not None and head.start("d") <= when.start < head.end():
            return True
        cues = self.cues
        if not (cues.strong or cues.year or cues.since or cues.as_of) or when.end > self.number[0]:
            return False
        between = self.words[when.end : self.number[0]]
        said = _SAID.search(between)
        return said is not None and _FATE.search(between, 0, said.start()) is None

    def _read_between(self) -> bool:
        match = _BETWEEN.search(self.words, self.low, self.high)
        first, last = (self._at.get(match.start(g)) for g in "ab") if match else (None, None)
        if match is None or first is None or last is None or first.range is None or last.range is None:
            return False
        if first.range.start > last.range.end:
            return False
        self.cues.since, self.cues.as_of = first.range.start.isoformat(), last.range.end.isoformat()
        self.cues.scope, self.cues.strong = "period", True
        self._take(match, first, last)
        return True

    def _read_new_year(self) -> bool:
        """Read "since the start of the year"."""
        match = _SINCE_NEW_YEAR.search(self.item.folded, self.low, self.high)
        if match is None:
            return False
        self.cues.scope, self.cues.strong = "period", True
        self._take(match, *self._overlapped(match))
        if self.published is not None and self.published[0].year == self.published[1].year:
            self.cues.since = date(self.published[0].year, 1, 1).isoformat()
        return True

    def _read_part_of_year(self) -> bool:
        """Read "in the first six months of 2017"."""
        match = _PART_OF_YEAR.search(self.words, self.low, self.high)
        when = self._at.get(match.start("d")) if match else None
        if match is None or when is None or when.range is None or when.kind not in ("year", "years", "period"):
            return False
        said = self.item.folded[match.start("n") : match.end("n")]
        months = {"half": 6, "quarter": 3}.get(said) or read_number(said.split()[0]) or 0
        if not 0 < months <= 12:
            return False
        year = when.range.start.year
        self.cues.since = date(year, 1, 1).isoformat()
        last = date(year, 12, 31) if months == 12 else date(year, months + 1, 1) - timedelta(days=1)
        self.cues.as_of = last.isoformat()
        self.cues.scope, self.cues.year, self.cues.strong = "period", True, True
        self._take(match, when)
        return True

    def _read_since(self) -> None:
        for match in _SINCE_DATE.finditer(self.words, self.low, self.high):
            when = self._at.get(match.start("d"))
            if when is None or when.kind in ("weekday", "offset"):
                continue
            if when.is_day and ", and " in self.words[match.end() : self.number[0]]:
                continue  # "the attack since it set off on 3 May, and seven were injured"
            self.cues.strong = True
            self.cues.since = when.iso
            self._take(match, when)
            return
        start = _SINCE_START.search(self.words, self.low, self.high)
        if start is not None:
            self.cues.strong = True
            self.cues.spots.append(start.span())

    def _read_end(self) -> None:
        for match in _AS_OF.finditer(self.words, self.low, self.high):
            when = self._at.get(match.start("d"))
            if when is None or when.start in self._used or when.range is None:
                continue
            if when.kind in ("weekday", "offset", "anaphor") and match["w"] in ("by", "to", "at", "through"):
                continue
            edge = when.range.start if match["edge"] in ("start", "beginning") else when.range.end
            self.cues.as_of = edge.isoformat()
            self.cues.strong = self.cues.strong or match["w"] not in ("to", "at", "before")
            self._take(match, when)
            return

    def _read_dated_period(self) -> bool:
        """Read "in 2021", "2013-17", "(2020)"; the one nearest to the figure counts."""
        nearest = sorted(
            _IN_PERIOD.finditer(self.words, self.low, self.high), key=lambda m: abs(m.start() - self.number[1])
        )
        for match in nearest:
            when = self._at.get(match.start(next(g for g in "dopqrs" if match[g])))
            if when is None or when.range is None or when.start in self._used:
                continue
            if _FOUNDED_IN.search(self.words, max(0, when.start - 80), when.start):
                self.cues.since, self.cues.strong = when.iso, True
                self._take(match, when)
                return True
            if when.kind in ("year", "years") or (when.kind == "range" and when.length > 40):
                self.cues.since = when.range.start.isoformat()
                self.cues.as_of = self.cues.as_of or when.range.end.isoformat()
                self.cues.scope, self.cues.year = "period", True
                self.cues.strong = self.cues.strong or when.kind != "year"
                self._take(match, when)
                return True
        return False

    def _read_past_span(self) -> bool:
        """Read "over the past two years"; the start is counted back from publication."""
        match = _PAST_SPAN.search(self.item.folded, self.low, self.high)
        if match is None:
            return False
        self.cues.scope, self.cues.year = "period", True
        self._take(match, *self._overlapped(match))
        if self.published is not None:
            self.cues.since = _step_back(self.published[1], match["n"], match["u"]).isoformat()
        return True

    def _read_this_year(self) -> None:
        if match := _ROW.search(self.words, self.low, self.high):
            self.cues.scope, self.cues.year = "period", True
            self.cues.spots.append(match.span())
        match = _THIS_YEAR.search(self.item.folded, self.low, self.high)
        if match is None:
            return
        self.cues.scope, self.cues.year = "period", True
        self.cues.strong = self.cues.strong or match["last"] is None
        self._take(match, *self._overlapped(match))
        if self.published is not None and self.published[0].year == self.published[1].year:
            year = self.published[0].year - (1 if match["last"] else 0)
            self.cues.since = date(year, 1, 1).isoformat()
            self.cues.as_of = date(year, 12, 31).isoformat() if match["last"] else self.cues.as_of


def _step_back(day: date, number: str | None, unit: str) -> date:
    count = (read_number(number) or 1) if number is not None else 1
    if unit.startswith("month"):
        return day - timedelta(days=round(30.44 * count))
    years = count * (10 if unit.startswith("decade") else 1)
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


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
    if hostile or _AHEAD.search(ahead[-160:]) or _ATTACKS_KILLED.search(ahead) or _HOSTILE_ACTS.search(ahead[-60:]):
        return "hostile"
    return "unstated"


def is_perfect(item: Passage, low: int, high: int) -> bool:
    """Tell whether a part of a sentence is in the perfect tense ("have been killed", "has lost")."""
    return _PERFECT.search(item.marked, low, high) is not None


@lru_cache(maxsize=128)
def has_loser(words: str) -> bool:
    """Tell whether marked words say that a mission "has lost" or "has recorded" something."""
    return _LOSER.search(words) is not None


def is_of_one_attack(words: str, low: int, high: int) -> bool:
    """Tell whether a toll is that of one attack: "killed in that attack", "the toll in Thursday's ambush".

    Args:
        words: a marked sentence.
        low: first character to look at; may be negative.
        high: last, exclusive.
    """
    return _ONE_TOLL.search(words, max(0, low), max(0, high)) is not None

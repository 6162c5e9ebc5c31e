"""Superlatives: "the deadliest active mission", "second deadliest after Lebanon", "more killed than anywhere".

A superlative ranks missions (or the countries they serve in) against each other; what ranks attacks, days or years is
a record (``claim_records``).
"""

from __future__ import annotations

import re
from dataclasses import replace

from casque.coder.claim_text import Passage, Passages, When, is_peacekeeping, is_un
from casque.coder.toll_cues import read_cause
from casque.model import Claim, DateRange

_DANGER = r"most (?:dangerous|perilous|risky|hazardous|unsafe|precarious)|riskiest"
_ATTACKED = r"most (?:attacked|targeted|frequently attacked|often attacked|violent)|worst[- ]hit|hardest[- ]hit"
_DEADLY = (
    r"deadliest|deadest|bloodiest|most (?:deadly|bloody|lethal|fatal|murderous|costly)|costliest|most"
    r" life-threatening"
)
_ADJECTIVE = re.compile(
    r"\b(?:(?P<among>(?:one|N+) of|among|counted among) )?(?:(?P<det>the|its|their|an?) )?(?:(?:u_?n_?|united"
    r" nations|world|world body|organi[sz]ation)'s? )?"
    r"(?:(?:single|by far the|currently the|now the|current|overall) )?(?:(?P<rank>second|third|fourth|fifth|"
    r"sixth)[ -](?:most )?)?"
    rf"(?:(?P<danger>{_DANGER}|(?<=second )dangerous|(?<=third )dangerous)|(?P<attacked>{_ATTACKED})|"
    rf"(?P<deadly>{_DEADLY}|(?<=second )deadly))\b"
)
_THING = (
    r"(?:missions?|operations?|expeditions?|deployments?|nations?|countr(?:y|ies)|places?|postings?|assignments?|"
    r"forces?|theat(?:re|er)s?|"
    r"terrains?|environments?|locations?|spots?|peace-?keeping(?: (?:missions?|operations?|expeditions?|"
    r"deployments?|assignments?|forces?|efforts?))?|post|contingents?|destinations?|duty stations?)"
)
_NOT_THING = re.compile(
    r"^[^.;,]{0,40}?\b(?:attacks?|ambush|incidents?|day|week|month|year|assaults?|bombings?|raids?|violence|"
    r"episodes?|period|wars?|weapons?|jihadists?|groups?|"
    r"roads?|routes?|threats?|enem\w+|insurgenc\w+|explosions?|blasts?|strikes?|loss|tolls?|single|militants?|"
    r"sections?|jobs?|crisis|decade)\b"
)
_FOR_OTHERS = re.compile(
    r"\bfor (?!(?:the )?(?:u_?n_?|united nations|world body|peace\w*|blue|international (?:peace\w*|troops|forces)|"
    r"foreign (?:troops|forces)|those|them|more|most|years?|N+|D+|an?)\b)[a-z]"
)
_TAIL = re.compile(
    rf"^(?:[^.;:,()]{{0,70}}?\b{_THING}\b)?(?:[^.;:,()\"]{{0,60}}?(?:\b(?:in the world|world-?wide|ever|in (?:\S+"
    rf" ){{0,3}}history|of all time|on earth|"
    rf"peace-?keepers|peacekeeping|after (?:the one in )?C+|behind (?:\S+ ){{0,4}}C+|since D+|operations|"
    rf"missions)\b|, after C+))?"
)
_MORE_THAN = re.compile(
    r"\b(?P<more>more|most) (?:[\w'-]+ ){0,5}?(?:peace-?keepers?|blue helmets?|soldiers|troops|personnel|deaths|"
    r"fatalities|casualties|losses|lives|people|police)\b"
    r"[^.;]{0,90}?\bthan (?:in |at |on |by |for )?(?:any(?:where| other)?|all(?: other)?|elsewhere|every"
    r" other)\b[^.;,]{0,80}"
)
_MOST_DEATHS = re.compile(
    r"\b(?:(?P<among>(?:one|N+) of|among) )?(?:the |its )?(?:(?P<rank>second|third|fourth|fifth)[ -])?(?:highest|"
    r"greatest|largest|heaviest|most|biggest|worst)(?: (?:number|count|rate|share|total|level)s? of)?"
    r"(?: [\w'-]+){0,3}? (?:deaths?|fatalit\w+|casualt\w+|losses|loss of (?:\w+ )?life|death (?:tolls?|rates?|"
    r"polls?)|(?:peace-?keepers|personnel|soldiers|blue helmets|troops) "
    r"(?:killed|dead|lost)|toll|killed|loss of life)\b"
)
_RANKED = re.compile(
    r"\b(?:(?:no|N+)(?: other)? (?:u_?n_? |united nations |peacekeeping )(?:\w+ )?(?:mission|"
    r"operation)[^.;:]{0,30}? (?:has|have|had)"
    r" (?:ever )?(?:lost|suffered|seen|recorded|paid)(?: so)? (?:more|many|as many|as much|worse)\b[^.;:]{0,30}|"
    r"no other (?:u_?n_?|united nations|peacekeeping)? ?(?:\w+ )?(?:mission|operation)[^.;]{0,50}?(?:lost|"
    r"suffered|seen|recorded|paid|cost)|"
    r"(?<=, )more than (?:in |at |on )?any other (?:[\w_-]+ ){0,4}?(?:missions?|operations?)|"
    r"(?:more dangerous|deadlier|bloodier) than any other(?: \w+){0,3} (?:mission|operation))\b"
)
#: "MINUSMA heads the list with 14 deaths", "MONUSCO comes close behind with 13".
_LISTED = re.compile(
    r"\b(?:(?P<first>(?:heads|tops|leads|headed|topped|led) (?:the|this|that) (?:list|table|ranking|toll|"
    r"statistics))|"
    r"(?P<second>(?:comes|came|follows|followed|is|was|ranks|ranked) (?:\w+ )?(?:second|next|close behind|"
    r"behind it))"
    r"(?=,? (?:with|on) N))\b(?:,? (?:for the \w+ (?:consecutive )?(?:year|time)(?: running| in a row)?|with "
    r"N+(?: deaths| dead)?))?"
)
#: "The year 2017 was the deadliest": a record of a time, not the rank of a mission.
_OF_TIME = re.compile(
    r"\b(?:(?:year|month|day|week|attack|incident|ambush|bombing)(?: D+)?|D+) "
    r"(?:was|is|has been|had been|became)(?: \w+){0,2} $"
)
_SIZE = re.compile(
    r"\b(?P<size>(?:largest|biggest)) (?:active |current )?(?:(?:u_?n_?|united nations)(?:'s)? )?peace-?keeping"
    r" (?:mission|operation|force)\b(?: in the world| ever)?(?! (?:contribut|troop))"
)
_RECORD = re.compile(
    r"\b(?:in a single|single (?:incident|attack|day)|ever recorded|on record|since (?:at least )?D|in (?:over|more"
    r" than|nearly|almost) |year (?:in|of) |five-year|5-year|"
    r"annual|monthly|any (?:other |previous )?(?:[\w-]+ )?(?:year|period|month)|from an? |in an? |of any attack|"
    r"incident|attack since)\b"
)
_ACTIVE = re.compile(
    r"\b(?:active|current(?:ly)?|ongoing|existing|now|today'?s?|at present|presently|of (?:the )?(?:u_?n_?|united"
    r" nations|world body)'s? (?:more than )?(?:a |N)|"
    r"(?:of|among) (?:the|its|all) N+|of (?:the )?(?:u_?n_?|united nations|world body)'s? (?:more than |nearly |"
    r"roughly )?(?:a )?dozen)\b"
)
_EVER = re.compile(r"\b(?:ever|in (?:\S+ ){0,4}history|of all time|all-time|in the history|to date|since D*1948)\b")
_PERIOD = re.compile(
    r"\b(?:year in a row|consecutive year|straight year|this year|last year|(?:past|last) (?:\w+ )?(?:years?|"
    r"decade)|for (?:a|the) \w+ year|recent years)\b"
)
_SINCE = re.compile(r"\bsince (?:[^.;:N,]{0,40}?)(?P<d>D+)")
_CONTRIBUTORS = re.compile(
    r"\bamong (?:all )?(?:the )?(?:\w+ )?(?:countries|nations|states|contributors|contingents)\b|\b(?:contributing|"
    r"participating|contributor) (?:countries|nations|states)?\b|"
    r"\bfrom (?:\w+ ){0,3}countries\b|\bA+s? (?:troops|soldiers|peace-?keepers)\b[^.;]{0,20}\b(?:most|highest)\b"
)
# Searched up to the offset before which they must end.
_MAKING = re.compile(r"\b(?:making|makes|made) (?:it|them|M+|C+|the (?:mission|force|country)) $")
_MISSION_IN = re.compile(r"(?:\bthe )?\b(?:[\w'-]+ ){0,3}(?:mission|force|operation) in (?:the )?$")
_RANKS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}


def find_superlatives(passages: Passages, index: int) -> list[Claim]:
    """Find the superlatives on missions in one sentence.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``superlative``; ``rank`` is None for "one of the deadliest".
    """
    item = passages.items[index]
    marked = item.marked
    found: list[Claim] = []
    for match in _ADJECTIVE.finditer(marked):
        tail = marked[match.end() :]
        if (
            _NOT_THING.match(tail)
            or re.match(r" (?:on|against)\b", tail)
            or _FOR_OTHERS.search(re.split(r"[,;.]", tail)[0][:90])
            or _is_negated(marked, match.start())
            or _OF_TIME.search(marked, max(0, match.start() - 60), match.start())
        ):
            continue
        reach = _TAIL.match(tail)
        extent = reach.end() if reach else 0
        words = tail[:extent]
        names_thing = re.search(rf"\b{_THING}\b|peace-?keep|M", words) is not None
        subject = re.search(
            r"(?:M+|C+|\bmission\b|\bit\b|\boperation\b)[^.;]{0,80}$",
            marked[max(0, match.start() - 130) : match.start()],
        )
        if not (
            names_thing
            or (subject and match["attacked"] and (is_peacekeeping(marked)) and re.search(r"worst|hardest", match[0]))
            or (subject and re.search(r"\b(?:world|u_?n_?|united nations|mission|of the)\b", match[0] + tail[:30]))
        ):
            continue
        if not (is_peacekeeping(marked) or (is_un(marked) and names_thing) or _is_told(passages, index, words)):
            continue
        measure = "danger" if match["danger"] else "attacks" if match["attacked"] else "deaths"
        rank = None if match["among"] or _is_among(marked, match.start()) else _RANKS.get(match["rank"] or "", 1)
        start = _subject_start(item, match.start())
        found.append(_make(passages, index, start, match.end() + extent, match.start(), measure, rank))
    found.extend(_read_listed(passages, index))
    for pattern in (_MORE_THAN, _MOST_DEATHS, _RANKED):
        for match in pattern.finditer(marked):
            claim = _read_most(passages, index, match, pattern)
            if claim is None or any(item.span(*match.span()).overlaps(other.span) for other in found):
                continue
            if any(claim.span.overlaps(other.span) for other in found):
                claim = replace(claim, span=item.span(match.start(), claim.span.end - item.start))
                claim = replace(claim, text=claim.span.read(passages.text))
            found.append(claim)
    return found


def _read_listed(passages: Passages, index: int) -> list[Claim]:
    """Read the place in a list of deaths, and the size of a mission (no measure of harm: measure None)."""
    item = passages.items[index]
    found = []
    near = " ".join(i.marked for i in passages.items[max(0, index - 2) : index + 2])
    for match in _LISTED.finditer(item.marked):
        named = re.search(
            r"M|C|\b(?:mission|force|operation)\b", item.marked[max(0, match.start() - 90) : match.start()]
        )
        if named and is_un(near) and re.search(r"\b(?:deaths?|dead|killed|lost|fatalit\w+|died|attacks)\b", near):
            start = _subject_start(item, match.start())
            found.append(
                _make(passages, index, start, match.end(), match.start(), "deaths", 1 if match["first"] else 2)
            )
    for match in _SIZE.finditer(item.marked):
        ahead = item.marked[max(0, match.start() - 40) : match.start()]
        if re.search(r"\b(?:the|its|u_?n_?'s|nations'|nations's|M+'s) $", ahead) and not _is_among(
            item.marked, match.start()
        ):
            claim = _make(passages, index, match.start(), match.end(), match.start(), "deaths", 1)
            found.append(replace(claim, measure=None, cause="unstated"))
    return found


def _read_most(passages: Passages, index: int, match: re.Match[str], pattern: re.Pattern[str]) -> Claim | None:
    item = passages.items[index]
    marked = item.marked
    around = marked[match.start() : match.end() + 70]
    if pattern is _MOST_DEATHS:
        stop = re.search(r"[.;:,()]| - ", marked[match.end() :])
        after = marked[match.end() : match.end() + (stop.start() if stop else len(marked))]
        if _RECORD.search(match[0] + after) or re.search(r"\bmost (?:of|were|are|recent)\b|\bmost of\b", match[0]):
            return None
        compares = re.search(
            rf"\b(?:of any|among|of all|in the world|for the \w+ year|year in a row|consecutive year|{_THING}|"
            rf"world-?wide|for u_?n_?|globally)\b|M|C",
            marked,
        )
        suffers = re.search(
            r"\b(?:suffer\w*|record\w*|had|has|have|with|saw|seen|been|is|was|number of)\b[^.;,]{0,30}$",
            marked[max(0, match.start() - 160) : match.start()],
        )
        if not (compares and suffers):
            return None
        end = match.end() + min(len(after.rstrip()), 60)
    else:
        # Who provides more peacekeepers than any other nation does not lose them.
        if re.search(
            r"\b(?:provid|contribut|send|sent|suppl|deploy|field)\w*\b[^.;,]{0,25}$",
            marked[max(0, match.start() - 60) : match.start()],
        ):
            return None
        if re.search(r"\b(?:year|period|month|day|time)s?\b", marked[match.start() : match.end()].split("than")[-1]):
            return None
        end = match.end()
    if _CONTRIBUTORS.search(marked) or re.search(
        r"\b(?<!\bin )C+ (?:has|have|had)(?: \w+)? (?:suffered|lost|paid)\b",
        marked[max(0, match.start() - 160) : match.start() + 1],
    ):
        return None
    if not (is_peacekeeping(marked) or _is_told(passages, index, around)) or _is_negated(marked, match.start()):
        return None
    group = match.groupdict()
    rank = None if group.get("among") else _RANKS.get(group.get("rank") or "", 1)
    return _make(passages, index, _subject_start(item, match.start()), end, match.start(), "deaths", rank)


def _is_negated(marked: str, at: int) -> bool:
    return (
        re.search(r"\b(?:not|no longer|never|hardly|isn't|wasn't)(?: \w+){0,2} $", marked[max(0, at - 30) : at])
        is not None
    )


def _is_among(marked: str, at: int) -> bool:
    return re.search(r"\b(?:among|one of|N+ of)(?: [\w'-]+){0,4} $", marked[max(0, at - 40) : at]) is not None


def _is_told(passages: Passages, index: int, words: str) -> bool:
    """Tell whether the text speaks of a mission and the words name one again ("the deadliest mission")."""
    return passages.main_mission is not None and re.search(r"\b(?:mission|peace)", words) is not None


def _subject_start(item: Passage, at: int) -> int:
    """Where the subject of the superlative begins: the last mission or country before it in the sentence."""
    if made := _MAKING.search(item.marked, max(0, at - 160), at):
        return made.start()
    names = [
        n
        for n in (*item.missions, *item.countries)
        if n[1] <= at and at - n[1] <= 110 and not (item.marked[n[0]] == "C" and item.marked[n[1] : n[1] + 2] == "'s")
    ]
    if not names:
        return at
    first = max(names, key=lambda n: n[1])
    between = item.marked[first[1] : at]
    if re.search(r"[.;]|\b(?:said|says)\b", between):
        return at
    # "the United Nations ... Mission in Mali, or MINUSMA, is": the longer name before it belongs to the subject.
    for name in sorted(names, key=lambda n: -n[0]):
        if name[1] < first[0] and re.fullmatch(r"(?:,? or|,? known as|,)? ?\(?", item.marked[name[1] : first[0]]):
            first = name
    # "the UN mission in the Central African Republic is": the mission belongs to its country.
    ahead = _MISSION_IN.search(item.marked, max(0, first[0] - 80), first[0])
    return ahead.start() if ahead else first[0]


def _make(passages: Passages, index: int, start: int, end: int, at: int, measure: str, rank: int | None) -> Claim:
    item = passages.items[index]
    marked = item.marked
    end = start + len(marked[start:end].rstrip(" .,-(\"'"))
    mission = _mission(passages, index, start, at)
    clause = marked[start : min(len(marked), end + 60)]
    since = None
    chunk = re.search(r",|;| - |\.$", marked[end:])
    stop = end + (chunk.start() if chunk else len(marked))
    if match := _SINCE.search(marked, at, min(stop, end + 80)):
        when = next((d for d in item.dates if d.start == match.start("d")), None)
        since = when.iso if when else None
        if when is not None:
            end = max(end, match.end())
    words = marked[start:end]
    scope = None
    if _EVER.search(words):
        scope = "all_time"
    elif _ACTIVE.search(words):
        scope = "active"
    year = _year_of(item, at, stop)
    if scope is None and (
        since is not None or year is not None or _PERIOD.search(item.folded, max(0, start - 40), stop)
    ):
        scope = "period"
    cause = read_cause(clause) if measure == "deaths" else "unstated"
    as_of = year.iso if scope == "period" and since is None and year is not None else None
    span = item.span(start, end)
    return Claim(
        "superlative",
        span.read(passages.text),
        span,
        mission=mission,
        measure=measure,
        cause="unstated" if cause == "other" else cause,
        rank=rank,
        scope=scope,
        since=since,
        as_of=as_of,
    )


def _year_of(item: Passage, at: int, stop: int) -> When | None:
    """The year of which the superlative speaks: "in 2018" behind it or at the head of the sentence."""
    for when in item.dates:
        if when.range is None or when.range != DateRange.of_year(when.range.start.year):
            continue
        ahead = item.marked[max(0, when.start - 14) : when.start]
        if (at <= when.start < stop or when.start <= 12) and re.search(
            r"\b(?:in|during|for|of|throughout) (?:the year )?$", ahead
        ):
            return when
    return None


def _mission(passages: Passages, index: int, start: int, at: int) -> str | None:
    """The mission that is ranked: the subject, not the one it is compared with ("after Lebanon")."""
    item = passages.items[index]
    ahead = [n for n in item.missions if n[1] <= at]
    if ahead or any(c[1] <= at for c in item.countries):
        mission = passages.mission_at(item, start, at) or passages.mission_at(item, 0, at)
        if mission is not None:
            return mission
    compared = re.search(r"\b(?:behind|after)\b[^.;,]{0,40}\b(?:M|C)", item.marked[at:])
    if not compared and re.search(r"\bthan (?:in )?(?:any|all|elsewhere)|\b(?:in|mission in) C", item.marked):
        mission = passages.mission_at(item, 0, len(item.marked))
        if mission is not None:
            return mission
    behind = re.search(r"\b(?:behind|after|followed by|ahead of|than)\b", item.marked[at:])
    named = [m for m in item.missions if behind is None or m[0] < at + behind.start()]
    return passages.mission_at(item, named[0][0], named[0][1]) if named else passages.mission_before(index)

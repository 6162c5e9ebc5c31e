"""Records: "the deadliest attack since 1993", "the highest number in a single year", "the first attack on ..."."""

from __future__ import annotations

import re

from casque.coder.claim_text import Passage, Passages, When, is_peacekeeping, is_un
from casque.coder.toll_cues import read_cause
from casque.coder.toll_patterns import OTHERS, match_counts
from casque.model import Claim

#: A figure this many characters from the words of a record may still be its figure.
NEAR = 70

_EVENT = (
    r"(?:attacks?|incidents?|assaults?|ambush(?:es)?|day|days|month|year|week|period|losses|loss(?: of (?:\w+"
    r" )?life)?|bombings?|raids?|clash|blow|strike|explosion)"
)
_WORST = re.compile(
    rf"\b(?:(?P<among>(?:one|N+) of|among) )?(?:(?:the|its|their|a) )?(?:mission's |M+'s |u_?n_?'s |single"
    rf" )?(?P<adj>deadliest|worst|bloodiest|heaviest|largest|biggest|gravest|costliest|blackest|darkest|most "
    rf"(?:deadly|serious|"
    rf"lethal))"
    rf"(?:-ever)?(?: (?!mission|operation|countr|nation|place|peacekeeping mission)[\w'-]+){{0,4}}?"
    rf" (?P<event>{_EVENT})\b(?P<tail>[^.;]{{0,130}})"
)
_EVENT_IS = re.compile(
    r"\b(?:attack|incident|assault|ambush|bombing|blast|explosion|shooting|clash|raid|deaths?|killings?|losses|"
    r"year|month|day|week|"
    r"it)\b[^.;,]{0,40}\b(?P<adj>the (?:single )?(?:deadliest|worst|bloodiest|heaviest|most deadly))"
    r" (?P<tail>(?:on|against|for|since|in)\b[^.;]{0,110})"
)
_NUMBER = re.compile(
    r"\b(?:the |a |its )?(?P<adj>highest|largest|greatest|lowest|biggest|worst|most|heaviest|"
    r"second[- ]highest)(?:-ever)?(?: (?:annual|yearly|monthly|single-year|one-year|recorded))?"
    r"(?: (?:number|total|figure|toll|casualt\w+|deaths?|fatalit\w+|losses|death tolls?|loss of life|count|since|"
    r"ever|for|in))(?P<tail>[^.;]{0,120})"
)
_QUALIFIED = re.compile(
    r"\b(?:since (?:at least |the |\w+ in )*D+|ever(?: recorded| suffered)?|in (?:a|any|one) (?:single )?(?:year|"
    r"month|day|incident|attack|week|calendar year)|(?:in|for) (?:over |more than |nearly |almost |at least )?"
    r"(?:a |two |three |four |five |N+ )?(?:decades?|years)|on record|in (?:[\w'-]+ ){0,4}history|history of|in"
    r" (?:its|their|the mission's|M+'s) (?:\S+ )?(?:history|existence|deployment|years?|N+)|"
    r"(?:in|of) (?:recent|the past|the last)(?: \w+)? (?:years?|months|decades?)|of the decade|"
    r"since (?:it|the mission|its|M+|the force|the start|the beginning|they)[^.;,]{0,40}|so far(?: this year)?|this"
    r" year|of the year|in D+|of D+|to date)\b"
)
_THAN_PERIOD = re.compile(
    r"\bmore than (?:in |during )?(?:any(?: other| previous)?|all previous|every other) (?:(?:[\w-]+|"
    r"N+)[ -]){0,2}(?:years?|periods?|months?|time)\b(?: [^.;,]{0,40}history)?"
)
_FIRST = re.compile(
    r"\b(?:the |its )?first(?:-ever)? (?:(?:suicide|such|fatal|deadly|deliberate|direct|major|car bomb|ied|rocket|"
    r"mortar|combat|hostile|known|complex|peacekeeper|u_?n_?|M+) )*"
    r"(?:attack|bombing|death|fatality|casualty|casualties|ambush|loss|killing|deaths|"
    r"losses)\b(?P<tail>[^.;]{0,90})"
)
_RECORD = re.compile(
    r"\b(?:a |the |an all-time )?record (?:number|high|toll|level|losses|casualties|year|death"
    r" toll)\b(?P<tail>[^.;]{0,60})"
)
#: "Not since December has the mission suffered so badly", "never before had the UN lost so many in a day".
_NEVER = re.compile(
    r"\b(?:(?:not|never|at no time) since (?P<since>[^.;]{1,170}?)|never(?: before| in its history)?(?: since "
    r"[^.;,]{1,60})?|"
    r"at no time(?: before)?),? (?:has|have|had) (?P<who>[^.;,]{2,70}?) (?:ever )?(?:lost|suffered|seen|been "
    r"hit|been struck|mourned|"
    r"recorded|endured|buried|paid|known)\b[^.;,]{0,50}?\b(?:so|such|as|this|worse|more)\b(?: [^.;,:]{1,50})?"
    r"|\b(?P<who2>(?:the )?(?:u_?n_?|united nations|mission|force|M+)) (?:has|had|have) never(?: before)? "
    r"(?:lost|suffered|seen)"
    r"\b[^.;,]{0,20}\b(?:so|such|as|worse|more)\b(?: [^.;,:]{1,50})?"
    r"|\b(?:no|N+) (?P<who3>(?:[\w-]+ ){0,2}?(?:member|soldier|peace-?keeper|attack|incident)s? (?:of|from|in|"
    r"with|on|against)"
    r" (?:the )?(?:M+|mission|force)) (?:has|had|have) [^.;,]{0,25}?\b(?:killed|died|lost|"
    r"claimed)\b[^.;,]{0,30}? since\b"
    r"[^.;,]{1,110}"
)
_UNMATCHED = re.compile(
    r"\b(?:an? |the )?(?:(?:[\w-]+ )?(?:attack|assault|ambush|incident|raid|bombing|blow|loss(?:es)?|wave of "
    r"attacks) (?:without"
    r" (?:precedent|parallel|equal)|unprecedented|unparalleled|unequalled|unmatched)(?: in (?:the |its |M+'s "
    r")?[\w'-]+(?: history)?)?"
    r"|(?:unprecedented|unparalleled) (?:[\w-]+ )?(?:attack|assault|ambush|incident|raid|bombing|loss(?:es)?)\b)"
)
#: "the first Chinese to lose their lives with the operation"
_FIRST_TO_DIE = re.compile(
    r"\b(?:the |its )?first (?:of (?:the |its )?)?(?:[\w'-]+ ){1,4}?(?:to (?:die|be killed|lose (?:their|his|"
    r"her) li(?:fe|ves)|fall)|"
    r"(?:killed|lost)(?= (?:in|by|since|with)))\b(?P<tail>[^.;,]{0,70})"
)
_OURS = re.compile(
    r"\b(?:on|against|for|by|of|suffered by|in|targeting|since)\b [^.;]{0,60}?(?:peace-?keep|blue[ -]helmet|"
    r"u_?n_?\b|united nations|M|\bmission\b|organi[sz]ation|\bforce\b)"
)
_EVERYWHERE = re.compile(
    r"\b(?:organi[sz]ation|u_?n_?'s|world body|peace-?keeping) ?(?:'s)? ?(?:\w+ )?history|world-?wide|since "
    r"19[4-9]|"
    r"peace-?keepers (?:since|in|ever)\b|\b(?:missions|operations)\b"
)
_OF_ALL = re.compile(r"\bhistory|on peace-?keepers since|\bu_?n_? peace-?keepers\b")
_RIVAL = re.compile(
    r"\b(?:missions?|operations?) (?:of any|with|among|in the world)\b|\b(?:of any|among (?:all|the)|of all) (?:\w+"
    r" ){0,3}(?:missions?|operations?)\b"
)


def find_records(passages: Passages, index: int) -> list[Claim]:
    """Find the records on attacks, days, years and periods that one sentence claims.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``record``.
    """
    item = passages.items[index]
    marked = item.marked
    if not (is_peacekeeping(marked) or is_un(marked) or passages.main_mission) and not any(
        is_peacekeeping(i.marked) for i in passages.items[max(0, index - 8) : index]
    ):
        return []
    found: list[Claim] = []

    def add(start: int, end: int, measure: str) -> None:
        claim = _make(passages, index, start, end, measure)
        if not any(claim.span.overlaps(other.span) for other in found):
            found.append(claim)

    for match in _WORST.finditer(marked):
        tail = _reach(match["tail"])
        words = match[0][: len(match[0]) - len(match["tail"])] + tail
        near = marked[max(0, match.start() - 100) : match.start()]
        qualified = _QUALIFIED.search(tail) or _QUALIFIED.search(words)
        if (
            match["event"] in ("day", "days", "month", "year", "week", "period")
            and not qualified
            and "s " not in words[:12]
        ):
            qualified = re.search(
                r"\b(?:its|mission's|M+'s|for (?:the )?(?:u_?n_?|mission|peace|M))", words + near[-20:]
            )
        whom = _OURS.search(words)
        if OTHERS.search(tail) and not (whom and is_peacekeeping(tail)):
            continue
        ours = (
            whom
            or is_peacekeeping(near)
            or is_peacekeeping(words)
            or (is_peacekeeping(marked) and not OTHERS.search(marked))
        )
        told = (
            qualified is not None
            and is_un(passages.items[index - 1].marked if index else "")
            and not OTHERS.search(marked)
        )
        if (qualified or whom) and (ours or told) and not match["among"]:
            add(match.start(), match.end() - len(match["tail"]) + len(tail), "deaths")
    for pattern in (_NEVER, _UNMATCHED, _FIRST_TO_DIE):
        for match in pattern.finditer(marked):
            if _is_rare(passages, index, match, pattern):
                add(match.start(), match.end(), "deaths")
    for match in _EVENT_IS.finditer(marked):
        tail = _reach(match["tail"])
        if (
            tail
            and _QUALIFIED.search(tail)
            and is_peacekeeping(marked)
            and not (OTHERS.search(tail) and not is_peacekeeping(tail))
        ):
            add(match.start("adj"), match.start("tail") + len(tail), "deaths")
    for match in _NUMBER.finditer(marked):
        tail = _reach(match["tail"])
        words = match[0][: len(match[0]) - len(match["tail"])] + tail
        if (
            not _QUALIFIED.search(words)
            or _RIVAL.search(words)
            or re.search(r"\bmission with the $", marked[max(0, match.start() - 160) : match.start()])
        ):
            continue
        harm = re.search(r"\b(?:deaths?|fatalit\w+|kill\w*|casualt\w+|losses|toll|dead|died|loss of life)\b", marked)
        rival = re.search(r"year in a row|consecutive year", item.folded)
        if harm and not rival and is_un(marked) and not (OTHERS.search(words) and not is_peacekeeping(words)):
            add(match.start(), match.end() - len(match["tail"]) + len(tail), "deaths")
    for match in _THAN_PERIOD.finditer(marked):
        if (
            is_peacekeeping(marked)
            or _harms(passages, index)
            or (index and is_peacekeeping(passages.items[index - 1].marked))
        ):
            add(_count_before(passages, index, match.start()), match.end(), "deaths")
    for match in _FIRST.finditer(marked):
        tail = _reach(match["tail"])
        if (
            is_peacekeeping(tail)
            or is_peacekeeping(match[0])
            or re.search(r"\b(?:since|for|by|on|against|suffered by) (?:the |its )?(?:mission|force|u_?n_?)\b", tail)
        ):
            attack = re.search(r"\b(?:attack|bombing|ambush)\b", match[0]) is not None
            add(match.start(), match.end() - len(match["tail"]) + len(tail), "attacks" if attack else "deaths")
    for match in _RECORD.finditer(marked):
        if is_peacekeeping(marked) and re.search(
            r"\b(?:kill\w*|deaths?|died|fatalit\w+|attacks?|casualt\w+|losses|toll)\b",
            match[0] + marked[: match.start()][-40:],
        ):
            add(match.start(), match.end() - len(match["tail"]) + len(_reach(match["tail"])), "deaths")
    return found


def _is_rare(passages: Passages, index: int, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Tell whether words without a superlative ("never had it lost so many") are a record of the UN's."""
    item = passages.items[index]
    if pattern is _NEVER:
        if match["who3"] and not item.folded.startswith("no ", match.start()):
            return False
        whom = match["who"] or match["who2"] or match["who3"] or ""
        return (
            is_un(whom) or re.search(r"\b(?:mission|force|operation|it)\b", whom) is not None
        ) and not OTHERS.search(whom)
    if OTHERS.search(match[0]):
        return False
    if pattern is _UNMATCHED:
        near = " ".join(i.marked for i in passages.items[max(0, index - 3) : index + 1])
        return is_un(near) and not OTHERS.search(item.marked)
    return (is_peacekeeping(match[0]) or "A" in match[0]) and (
        is_peacekeeping(match[0]) or re.search(r"\b(?:operation|mission|force)\b", match["tail"]) is not None
    )


def _reach(tail: str) -> str:
    """The part of what follows that still belongs to the record: to the end of its last qualifier."""
    stop = re.search(
        r",? (?:when|which|who|that (?:killed|left)|after|but|and (?:that|the|N)|said|says|according)\b|[:\"(]| - ",
        tail,
    )
    tail = tail[: stop.start()] if stop else tail
    ends = [m.end() for m in _QUALIFIED.finditer(tail)] + [
        m.end()
        for m in re.finditer(
            r"\b(?:on|against|for|by|of) (?:the |its |a )?(?:[\w'-]+ ){0,3}?(?:peace-?keepers?|peacekeeping"
            r" (?:force|mission)|blue helmets|u_?n_? \w+|M+|mission)\b",
            tail,
        )
    ]
    return tail[: max(ends)] if ends else ""


def _harms(passages: Passages, index: int) -> bool:
    item = passages.items[index]
    return bool(match_counts(item, 0, len(item.marked)))


def _count_before(passages: Passages, index: int, at: int) -> int:
    """Where the figure begins that is said to be a record ("195 were killed in 2013-17, more than ...")."""
    item = passages.items[index]
    counts = [c for c in match_counts(item, 0, at) if c.end <= at]
    return min(c.start for c in counts[-1:]) if counts else at


def _make(passages: Passages, index: int, start: int, end: int, measure: str) -> Claim:
    item = passages.items[index]
    end = start + len(item.marked[start:end].rstrip(" .,-(\"'"))
    words = item.marked[start:end]
    since, as_of, scope = _read_period(item, start, end)
    cause = read_cause(words, item.marked[max(0, start - 90) : start])
    span = item.span(start, end)
    return Claim(
        "record",
        span.read(passages.text),
        span,
        mission=_mission(passages, index, words),
        measure=measure,
        cause="unstated" if cause == "other" else cause,
        scope=scope,
        since=since,
        as_of=as_of,
        figures=_read_figure(item, start, end),
    )


def _read_period(item: Passage, start: int, end: int) -> tuple[str | None, str | None, str | None]:
    """Beginning of the comparison, the time of the record itself, and the scope."""
    words = item.marked[start:end]
    since, limit = None, -1
    if match := re.search(r"\bsince (?:[^.;,]{0,40}?)(?P<d>D+)", words):
        limit = start + match.start("d")
        since = next((d.iso for d in item.dates if d.start == limit), None)
    scope = "all_time" if re.search(r"\b(?:ever|history|on record)\b", words) else None
    others = [d for d in item.dates if d.range is not None and d.start != limit and not _is_since(item, d)]
    for when in others:
        if when.kind in ("years", "range") and when.range is not None and when.length > 400:
            return when.range.start.isoformat(), when.range.end.isoformat(), "period"
    if re.search(r"\b(?:attack|incident|assault|ambush|day|bombing|blast|raid|loss|losses|deadliest)\b", words):
        day = next((d for d in others if d.is_day), None)
        if day is not None:
            return since, day.iso, scope
    year = next((d for d in others if d.kind in ("year", "period") and d.iso is not None and len(d.iso) == 4), None)
    return since, year.iso if year is not None else None, scope


def _is_since(item: Passage, when: When) -> bool:
    return re.search(r"\bsince (?:\w+ ){0,3}$", item.marked[max(0, when.start - 160) : when.start]) is not None


def _read_figure(item: Passage, start: int, end: int) -> tuple[tuple[str, int], ...]:
    """The figure that is the record; one behind "since" is that of the earlier record."""
    near: list[tuple[int, str, int]] = []
    for count in match_counts(item, 0, len(item.marked)):
        told = count.end <= end or re.search(
            r"\b(?:with|:)[^.;]{0,12}$", item.marked[max(0, count.start - 160) : count.start]
        )
        if told and not re.search(r"\bsince\b", item.marked[start : count.start]):
            inside = start <= count.start < end
            distance = 0 if inside else min(abs(count.end - start), abs(count.start - end))
            near.append((distance, count.what, count.value))
    if not near or min(near)[0] >= NEAR:
        return ()
    return (min(near)[1:],)


def _mission(passages: Passages, index: int, words: str) -> str | None:
    """The mission whose record it is; None for one of all UN peace operations."""
    item = passages.items[index]
    mission = passages.mission_at(item, 0, len(item.marked))
    everywhere = _EVERYWHERE.search(item.folded) is not None
    if mission is None:
        return None if everywhere else passages.mission_before(index)
    if everywhere and _OF_ALL.search(words) and not re.search(r"M|mission's", words):
        return None
    return mission

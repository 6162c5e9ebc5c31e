"""Mandates: which resolution established, extended, expanded or ended a mission, when, and until when it runs."""

from __future__ import annotations

import re
from datetime import timedelta

from casque.coder.claim_text import Passage, Passages, When
from casque.model import Claim

_RESOLUTION = re.compile(
    r"\b(?:resolutions?|s/res/|res\.)[ \"'(]*(?:no\.?|number|n°)? ?(?P<n>\d{3,4})(?:,? ?\(?(?P<y>(?:19|20)\d\d)\)|"
    r"/(?P<y2>(?:19|20)\d\d))?"
)
_FURTHER = re.compile(
    r"(?:,| and| or|, and)(?: of| later| then)? (?:resolution )?(?P<n>\d{3,4})\b(?:,? ?\((?P<y>(?:19|"
    r"20)\d\d)\))?(?! (?:troops|soldiers|personnel|peace|police|people|civil|members|km|dead))"
)
_LISTED = re.compile(
    r"\bresolutions\b[^.;]{0,120}?\b(?:such as|including|like|namely|notably|among them|:) (?P<n>\d{3,4})\b"
)
_VERBS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "ended",
        re.compile(
            r"\b(?:terminat\w+|end(?:ed|ing|s)(?! (?:on|in) D)|clos(?:ed|ing)|withdraw\w*|wound up|winding up|"
            r"drawdown of|cessation)\b"
        ),
    ),
    (
        "established",
        re.compile(
            r"\b(?:establish\w*|creat(?:ed|ing|es|ion)|set up|setting up|institut\w+|founded|launched|set-up|"
            r"authori[sz](?:ed|ing) (?:the|a) (?:deployment|creation|establishment|\w+ (?:force|mission))|birth)\b"
        ),
    ),
    (
        "expanded",
        re.compile(
            r"\b(?:expand\w*|expansion|broaden\w*|widen\w*|enlarg\w+|strengthened|reinforced|(?:new|additional|"
            r"further|more) tasks|more robust|beef\w+ up|increas\w+ (?:the |its )?(?:troop |force |authori[sz]ed"
            r" )?(?:ceiling|strength|size|force levels?))\b"
        ),
    ),
    (
        "extended",
        re.compile(
            r"\b(?:extend\w*|extension|renew\w*|prolong\w*|rollover|roll(?:ed|ing)? over|another year|further "
            r"year)\b"
        ),
    ),
    ("adopted", re.compile(r"\b(?:adopt\w*|pass(?:ed|ing|age)|approv\w+|voted)\b")),
)
_FUTURE = re.compile(
    r"\b(?:slated|set|due|expected|scheduled|likely|about|plans?|planned|ready|wants?|asked|calls?|called|ought|"
    r"hopes?|before|if|whether|debat\w+|consider\w*|discuss\w*|urg\w+|recommend\w*|propos\w+|"
    r"request\w*|supposed)\b[^.;,]{0,30}\bto (?:be )?$|\b(?:could|would|may|might|will|shall|should|can|must|not|"
    r"never)(?: \w+)? (?:be )?$"
)
_UNTIL = re.compile(
    r"\b(?:until|up to|till|through|to|expir\w+ (?:on|in)|ends? on|by) (?:the )?(?:end of )?(?P<d>D+)"
)
_DECIDED_AFTER = re.compile(
    r"^(?:\)|,|\"|')?,? ?(?:(?:was |were )?(?:adopted|passed|approved|dated|voted)(?: \w+){0,2} )?(?:of|on|from|in|"
    r"dated|adopted|passed|,|\(|this)? ?(?:on )?(?P<d>D+)"
)
_ADOPTED_ON = re.compile(r"\b(?:on|in|of) (?P<d>D+)|^(?P<e>D+)\b")
_BARE = re.compile(
    r"\bmandates?\b(?P<gap>[^.;:]{0,70}?)\b(?:was|were|has been|have been|is|been|being)? ?(?:\w+ly"
    r" )?(?P<v1>extended|renewed|prolonged|rolled over|terminated|ended|expanded|broadened)\b"
    r"|\b(?P<v2>extended|renewed|prolonged|extending|renewing|prolonging|renews|extends|terminated|ended|expanded|"
    r"broadened)(?: for [^.;,]{1,30}?)? (?:the |its |their |M+'s |u_?n_?'s )?(?:[\w'-]+ ){0,4}?(?:mandates?(?: of"
    r" (?:the )?M+)?|(?:peacekeeping )?(?:mission|force)|M+)\b"
    r"|\b(?P<v3>extension|renewal) of (?:the |its )?(?:mandate|M+)"
)
#: "Its mandate runs out at the end of the month", "the mandate expires on 30 June".
_ENDS = re.compile(
    r"\bmandates?\b(?: of (?:the )?(?:M+|mission|force))?,? (?:which |that )?(?:(?:is|was) (?:due|set|"
    r"scheduled) to )?"
    r"(?:runs? out|ran out|runs?(?= (?:until|to|through))|expires?|expired|lapses?|ends?|comes? to an end|is up)"
    r"(?: (?:at|on|in|by|until|to|through))?(?: the)?(?: end of)?(?: (?:the |this |next )?(?:month|year))? "
    r"?(?P<d>D+)?"
    r"|\b(?:security )?council (?:has|have|must|needs|is due|is expected) ?(?:to )?(?:decide|"
    r"vote)\b[^.;]{0,40}? (?:by|before|on) (?P<e>D+)"
    r"|\b(?:it|the (?:mission|force)|M+) (?:must|has to|is to|had to) (?:be (?:out|gone)|leave|have left|"
    r"complete its withdrawal|withdraw)"
    r"\b[^.;,]{0,30}? by (?:the end of (?:the )?)?(?P<f>D+)"
)
_HARM = re.compile(r"\b(?:kill\w*|died?|lost|dead|deaths?|injured|wounded|attack\w*|since)\b")
_FOUNDED = re.compile(
    r"(?P<s>M+\)?|\b(?:the |its )?(?:u_?n_? |united nations |peacekeeping |stabili[sz]ation ){0,4}(?:mission|force|"
    r"operation)|\bit|\bwhich)(?P<gap>[^.;:N]{0,45}?) (?:was|were|has been|-|is)? ?(?:first |formally |officially |"
    r"originally )?"
    r"(?P<v>established|created|set up|instituted|launched|founded|formed|authori[sz]ed)(?: \w+){0,6}? (?:in|on|"
    r"since) (?P<d>D+)"
)
#: Statements on mandates must name one of these; "killed since it was set up in 2013" decides nothing.
_NAMED = re.compile(r"\bmandat\w*|\bresolutions?\b|\bs/res/|\bcouncil\b|\bunsc\b")
#: How long after a decision a text without its day still tells of it, in days.
_TOLD_LATE = 60
_NOT_MISSION = re.compile(
    r"\b(?:panel|experts|sanctions? (?:regime|committee)|committee|working group|travel ban|asset freeze|g5|"
    r"barkhane|serval|eutm|parliament|president\w*|deput\w+|government|transition\w*|envoy|commission)\b"
)


def find_mandates(passages: Passages, index: int) -> list[Claim]:
    """Find the statements on a mission's mandate in one sentence.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``mandate``: one for each resolution that decides something, or one without a number.
    """
    item = passages.items[index]
    numbers = _find_resolutions(item)
    found = [
        claim for position in range(len(numbers)) if (claim := _read_resolution(passages, index, numbers, position))
    ]
    if numbers or found:
        return found
    return _read_without_number(passages, index)


def _find_resolutions(item: Passage) -> list[tuple[int, int, str]]:
    """(start, end, number) of every resolution named; "2584 in June and 2590 in August" are two."""
    found: list[tuple[int, int, str]] = []
    words = item.folded
    for match in _LISTED.finditer(words):
        found.append((*match.span("n"), match["n"]))
    for match in _RESOLUTION.finditer(words):
        found.append((match.start(), match.end(), match["n"]))
    if found and re.search(r"\bresolutions\b", words):
        for match in _FURTHER.finditer(words, found[0][1]):
            between = words[found[-1][1] : match.start()]
            if (
                len(between) < 45
                and not re.search(r"[.;]", between)
                and not _is_year(item, match.start("n"), match["n"])
            ):
                found.append((match.start("n"), match.end(), match["n"]))
    return sorted({n[2]: n for n in reversed(found)}.values())


def _is_year(item: Passage, at: int, number: str) -> bool:
    """Tell whether "and 2013" goes on with a year rather than with a resolution."""
    return any(d.start < at < d.end for d in item.dates) or (
        1945 <= int(number) <= 2030 and not item.folded[at - 5 : at].strip().endswith(",")
    )


def _read_resolution(
    passages: Passages, index: int, numbers: list[tuple[int, int, str]], position: int
) -> Claim | None:
    item = passages.items[index]
    start, end, number = numbers[position]
    low = numbers[position - 1][1] if position else 0
    high = numbers[position + 1][0] if position + 1 < len(numbers) else len(item.marked)
    decision, verb = _choose_verb(item.marked, low if position and len(numbers) > 1 else 0, high, start, end)
    if decision is None and position:
        decision, verb = _choose_verb(item.marked, 0, high, start, end)
    if decision is None or verb is None:
        return None
    ahead = item.marked[max(0, verb[0] - 40) : verb[0]]
    if _FUTURE.search(ahead):
        return None
    until = (
        _find_date(item, _UNTIL, verb[1] if verb[1] < start else low, high)
        if decision in ("extended", "established", "expanded", "ended")
        else None
    )
    decided = _find_decided(item, start, end, low, high, until)
    first = min(start, verb[0])
    last = max(end, verb[1])
    for when in (decided, until):
        if when is not None:
            first, last = min(first, when.start), max(last, when.end)
    if position and first < low:
        first = min(start, decided.start if decided else start)
    mission = passages.mission_at(item, 0, len(item.marked))
    if decision == "adopted" and not item.missions:
        # A resolution "on the situation in Mali" need not concern the mission.
        mission = None
    elif mission is None:
        mission = passages.mission_before(index)
    span = item.span(first, last)
    return Claim(
        "mandate",
        span.read(passages.text),
        span,
        mission=mission,
        resolution=number,
        decision=decision,
        decided=_iso(decided) or _year_of(item.folded[start:end]),
        until=_last_day(passages, item, until, decided),
    )


def _choose_verb(marked: str, low: int, high: int, start: int, end: int) -> tuple[str | None, tuple[int, int] | None]:
    """The decision whose verb stands nearest to the resolution; "adopted" only where nothing more is said."""
    best: tuple[int, str, tuple[int, int]] | None = None
    for name, pattern in _VERBS:
        for match in pattern.finditer(marked, low, high):
            if name != "adopted" and _NOT_MISSION.search(marked[match.end() : match.end() + 45]):
                continue
            distance = min(abs(start - match.end()), abs(match.start() - end)) + (500 if name == "adopted" else 0)
            between = marked[match.end() : start] if match.end() <= start else marked[end : match.start()]
            if ";" in between or " while " in between:
                continue
            if best is None or distance < best[0]:
                best = (distance, name, match.span())
    return (best[1], best[2]) if best is not None else (None, None)


def _find_date(item: Passage, pattern: re.Pattern[str], low: int, high: int) -> When | None:
    for match in pattern.finditer(item.marked, low, high):
        when = next((d for d in item.dates if d.start == match.start("d")), None)
        if when is not None and when.range is not None and (when.range.precision == 1 or when.kind == "month"):
            return when
    return None


def _find_decided(item: Passage, start: int, end: int, low: int, high: int, until: When | None) -> When | None:
    """The day (or month, or year) on which the resolution was adopted, as the sentence states it."""
    at = {d.start: d for d in item.dates}
    match = _DECIDED_AFTER.match(item.marked[end:])
    if (
        match
        and (when := at.get(end + match.start("d"))) is not None
        and when is not until
        and when.range is not None
    ):
        return when
    for match in _ADOPTED_ON.finditer(item.marked, low, high):
        when = at.get(match.start("d" if match["d"] else "e"))
        if when is None or when is until or when.range is None or when.kind == "period":
            continue
        if re.search(
            r"\b(?:until|up to|till|through|since|as of|report of|agreement|signed|attack)\b[^,]{0,25}$",
            item.marked[max(0, match.start() - 30) : match.start()],
        ):
            continue
        return when
    return None


def _year_of(words: str) -> str | None:
    """The year in "resolution 2423 (2018)"."""
    match = re.search(r"\(((?:19|20)\d\d)\)", words)
    return match[1] if match else None


def _last_day(passages: Passages, item: Passage, when: When | None, decided: When | None) -> str | None:
    """The last day of a mandate; "until 31 December" without a year lies ahead of the decision, or of the text."""
    if when is None or when.range is None:
        return None
    last = when.range.end
    if re.search(r"\d{4}", item.folded[when.start : when.end]):
        return last.isoformat()
    after = decided.range.start if decided is not None and decided.range is not None else None
    if after is None and passages.published is not None:
        # A decision is told soon after it was taken: its end lies ahead, or not long behind the text.
        after = passages.published[0] - timedelta(days=_TOLD_LATE)
    while after is not None and last < after:
        try:
            last = last.replace(year=last.year + 1)
        except ValueError:  # 29 February
            last = last.replace(year=last.year + 1, day=28)
    return last.isoformat()


def _iso(when: When | None) -> str | None:
    return when.iso if when is not None else None


def _read_without_number(passages: Passages, index: int) -> list[Claim]:
    item = passages.items[index]
    found: list[Claim] = []
    for match in _ENDS.finditer(item.marked):
        if _NOT_MISSION.search(item.marked[max(0, match.start() - 45) : match.end()]):
            continue
        if not (passages.mission_at(item, 0, len(item.marked)) or passages.mission_before(index)):
            continue
        group = next((g for g in "def" if match[g]), None)
        when = next((d for d in item.dates if group and d.start == match.start(group)), None)
        found.append(_make_bare(passages, index, match.start(), match.end(), None, None, when))
        return found
    if not _NAMED.search(item.folded):
        return found
    for match in _BARE.finditer(item.marked):
        verb = match["v1"] or match["v2"] or match["v3"]
        if match["v3"] and not re.search(
            r"\b(?:agreed|approved|voted|decided|adopted)\b", item.marked[max(0, match.start() - 160) : match.start()]
        ):
            continue
        at = match.start("v1") if match["v1"] else match.start()
        if _FUTURE.search(item.marked[max(0, at - 40) : at]) or _NOT_MISSION.search(
            item.marked[match.start() : match.end() + 45]
        ):
            continue
        if not (passages.mission_at(item, 0, len(item.marked)) or passages.mission_before(index)):
            continue
        decision = (
            "ended"
            if verb in ("terminated", "ended")
            else "expanded"
            if verb in ("expanded", "broadened")
            else "extended"
        )
        until = _find_date(item, _UNTIL, match.start(), len(item.marked))
        decided = _find_decided(item, match.start(), match.end(), 0, len(item.marked), until)
        found.append(_make_bare(passages, index, match.start(), match.end(), decision, decided, until))
        break
    for match in _FOUNDED.finditer(item.marked):
        when = next((d for d in item.dates if d.start == match.start("d")), None)
        ours = "M" in match["s"] or (
            passages.mission_before(index) is not None and re.search(r"mission|\bit\b|which", match["s"])
        )
        if (
            when is None
            or when.range is None
            or not ours
            or _NOT_MISSION.search(match[0])
            or _HARM.search(match["gap"])
            or (" which" in match["s"] and "M" not in item.marked)
        ):
            continue
        if not found:
            found.append(_make_bare(passages, index, match.start(), match.end(), "established", when, None))
    return found


def _make_bare(
    passages: Passages,
    index: int,
    start: int,
    end: int,
    decision: str | None,
    decided: When | None,
    until: When | None,
) -> Claim:
    item = passages.items[index]
    for when in (decided, until):
        if when is not None:
            start, end = min(start, when.start), max(end, when.end)
    span = item.span(start, end)
    mission = passages.mission_at(item, 0, len(item.marked)) or passages.mission_before(index)
    return Claim(
        "mandate",
        span.read(passages.text),
        span,
        mission=mission,
        decision=decision,
        decided=_iso(decided),
        until=_last_day(passages, item, until, decided),
    )

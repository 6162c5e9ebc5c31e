"""Strengths: "includes 13,289 military personnel, 1,920 police and 1,619 civilians", "the 13,000-strong mission".

Requests and reinforcements ("another 2,500 troops"), casualties and the forces of others are none.
"""

from __future__ import annotations

import re

from casque.coder.claim_text import Passages, is_peacekeeping, is_un, mission_of_country
from casque.coder.numerals import read_number
from casque.coder.toll_patterns import OTHERS, match_counts, read_value
from casque.model import Claim

#: A smaller figure is no strength of a mission or contingent.
LEAST = 100

_MODS = (
    r"(?:(?:u_?n_?|united nations|uniformed|military|police|civilian|peacekeeping|deployed|serving|blue|"
    r"international|national|local|"
    r"contingent|infantry|staff|authori[sz]ed|foreign|african|mostly \w+|A+|M+|C+|well-armed|armed|strong|and|"
    r"or)[ -]+)*"
)
_KIND = (
    r"(?:peace-? ?keepers?|peace-? ?keeping (?:troops|forces|personnel|soldiers)|blue[ -]helmets?|blue[ -]berets?|"
    r"soldiers?|troops?|personnel|"
    r"police(?: officers?| personnel)?|policemen|officers|civilians?(?: staff| personnel| employees)?|staff(?:"
    r" members)?|military(?: observers)?|members|men and women|"
    r"troops and police|military observers?|A+s?(?= (?:serve|are (?:deployed|stationed|serving))\b))"
)
_PAIR = re.compile(
    r"(?P<n>N+)(?: of (?:its|the|their))? "
    rf"(?P<kind>{_MODS}{_KIND}(?:(?:, {_MODS}{_KIND})? and (?:{_MODS}{_KIND}))?)(?!\w)"
)
#: People without a word of service count when they are in uniform or in the field, or come from many countries.
_PEOPLE = re.compile(
    r"(?P<n>N+) (?P<kind>people|men and women|men|members)(?= (?:in uniform|in the field|on the ground|in "
    r"(?:the )?C|with its|"
    r"with their|including its|from N+ (?:countries|nations)|of N+ nationalities|in its ranks|under arms)\b)(?: "
    r"in uniform| in the field)?"
)
#: "the force has roughly 9,000", "with police, the force comes to about 9,000"
_HEADLESS = re.compile(
    r"(?:\b(?:force|mission|operation|it)|M+)(?:, [^.;]{0,60},)? (?:now |today )?(?:has|had|numbers?|numbered|"
    r"comes? to|came to|"
    r"counts|counted|amounts to|stands at|is at)(?: only| now| just)? (?P<n>N+)(?= (?:and not|but|of them|on "
    r"the ground|in the"
    r" field|in place|so far|in all|in total)\b|[,.;]|$)"
)
#: "1,500 of the 4,200 soldiers have come"
_OF_WHOLE = re.compile(
    rf"(?P<n>N+) of (?:the|its|their) (?:planned |promised |authori[sz]ed )?N+ "
    rf"{_MODS}{_KIND}\b[^.;]{{0,70}}?\b(?:have (?:come|arrived|"
    r"been deployed)|are (?:in place|on the ground|deployed)|had (?:arrived|come|been deployed)|arrived)\b"
)
_NUMBERED = re.compile(
    r"\b(?:peace-?keepers|troops|force|mission|blue helmets)(?: now)? number(?:s|ed)? (?P<n>\d{1,3}(?:,\d{3})|"
    r"\d{3,6})(?P<kind> [a-z]+)?"
)
_STRONG = re.compile(
    r"\b(?P<n>\d[\d,. ]*\d|\d+|\w+[- ]thousand)(?P<how>[- ]strong|-(?:member|troop|man|soldier|person|"
    r"personnel))\b(?P<after>[^.;]{0,60})"
)
_COUNTED = re.compile(
    r"\b(?P<w>numbered|numbering|numbers|strength (?:of|was|is|stood at)|stood at|stands at|force of|ceiling of|"
    r"contingent of|mission of) (?P<n>N+)(?! (?:per|dead|deaths|killed|fatal))"
)
_JOINED = re.compile(
    r"(?: \([^)]{0,40}\))?(?:,|,? and|,? plus|,? as well as|,? along with|,? including|,? together with|,? with|"
    r"/)(?: (?:about|around|some|nearly|over|more than))? ?$|^ ?$"
)
_HAS = re.compile(
    r"\b(?:has|have|had|ha(?:s|ve) been|(?:grew|grown|grow|rose|risen) to|includ\w+|compris\w+|consist\w+ of|"
    r"made up of|composed of|compos\w+|"
    r"fields?|fielded|deploy\w*|with|counts?|totals?|maintain\w*|retain\w*|"
    r"strength|ceiling|force|stood at|stands at|levels?|up to|authori[sz]\w+|contribut\w+|employ\w*|boasts|"
    r"stationed|some|involv\w+|mobili[sz]\w*|there are|were|are|M+'s|"
    r"its|mission's|force's)\b(?: [a-z_'-]+){0,5} ?$|(?:^|, )$"
)
_IS = re.compile(
    r"^(?: [a-z_'-]+){0,3}? ?(?:are|were|is|was|have been|currently|now|who are|that are|to)?(?: (?:currently|now|"
    r"also|presently))?"
    r" ?(?:deployed|serving|stationed|based|serve|contributed|on the ground|in the country|in (?:the )?C+|in its"
    r" ranks|from (?:over |more than )?(?:N+ |the )?(?:countries|nations|C+)|"
    r"(?:the )?(?:security )?council (?:has |had )?(?:authori[sz]ed|approved)|present|operating|strong|in M+|in "
    r"place|authori[sz]ed|for M+|work)\b"
)
_REQUEST = re.compile(
    r"\b(?:another|additional|more(?! than)|extra|further|reinforce\w*|request\w*|asked|asks|ask|send|sends|"
    r"sending|sent|propos\w+|plans?|planned|call\w* for|increas\w+ (?:of|by)|"
    r"raise\w* by|boost\w*|cut\w*|reduc\w+|withdr\w+|pull(?:ed|ing)? out|leav\w+|pledg\w+|offer\w*|promis\w*|would|"
    r"could|lack\w*|short of|need\w*|rotat\w+|evacuat\w+|replac\w+|"
    r"fewer|lose|losing|costs?|only N+ of|additional capacit\w+)\b"
)
_RAISE_TO = re.compile(r"\b(?:to|at|of|from) ?$")
_OTHER_FORCE = re.compile(
    r"\b(?:french|france|serval|barkhane|takuba|g5|g-5|malian (?:army|troops|soldiers|forces)|african union|au |"
    r"amisom|afisma|ecowas|nato|isaf|european|eu |eutm|rebels?|"
    r"militants?|fighters|jihadists?|wagner|rwandan army|government (?:forces|troops)|displaced|refugees|"
    r"inhabitants|residents|army of|american|u_s_|kfor|misca|eufor)\b"
)
_HARMED = re.compile(r"\b(?:killed|lost|deaths? of|lives of|killing|losing|injured|wounded)(?: [\w'-]+){0,2} $")
_CONTRIBUTOR = re.compile(
    r"(?P<c>C+)(?:'s)?(?:,? (?:which|who|that))?(?: [a-z]+ly| now| also| alone| still)?,? "
    r"(?:has|have|had|contribut\w+|provid\w+|deploy\w*|"
    r"fields?|fielded|maintain\w*|counts?|counted|sent|stations?|stationed|supplies|supplied|keeps|"
    r"kept)\b[^.;N]{0,45}$"
)
_WHOSE = re.compile(
    r"(?P<a>A+)(?:'s)? (?:[\w-]+ ){0,2}?(?:contingent|battalion|troops|detachment|force)\b[^.;N]{0,45}$"
)
_FROM = re.compile(r"^(?: (?:\w+ ){0,2}?(?:from|contributed by|sent by|of))(?: the)? (?P<c>C+)")
_OF_STATE = re.compile(r"(?P<c>C+)'s? (?:own )?(?:contingent of )?$")
_AS_OF = re.compile(
    r"\b(?:as (?:of|at|on)|in|by|at the end of|until|on)(?: the)?(?: (?:end of|beginning of|start of|early|late|"
    r"mid))?[ -](?P<d>D+)"
)


def find_strengths(passages: Passages, index: int) -> list[Claim]:
    """Find the figures on the strength of a mission or contingent in one sentence.

    Args:
        passages: the text.
        index: number of the sentence.

    Returns:
        Claims of kind ``strength``; figures that one statement lists together are one claim.
    """
    item = passages.items[index]
    found = _read_strong(passages, index)
    if "N" not in item.marked:
        return found
    harmed = {count.number[0] for count in match_counts(item, 0, len(item.marked))}
    groups: list[list[re.Match[str]]] = []
    for match in _PAIR.finditer(item.marked):
        number = item.numbers.get(match.start("n"))
        if number is None or match.start("n") in harmed or number.count.bound in ("vague", "range"):
            continue
        if (
            groups
            and len(item.marked[groups[-1][-1].end() : match.start()]) < 60
            and _JOINED.search(item.marked[groups[-1][-1].end() : match.start()])
        ):
            groups[-1].append(match)
        elif (read_value(number) or 0) >= LEAST:
            groups.append([match])
    groups.extend(
        [match]
        for match in _PEOPLE.finditer(item.marked)
        if (read_value(item.numbers[match.start("n")]) or 0) >= 5 * LEAST and match.start("n") not in harmed
    )
    for group in groups:
        claim = _read_group(passages, index, group)
        if claim is not None and not any(claim.span.overlaps(other.span) for other in found):
            found.append(claim)
    found.extend(_read_loose(passages, index, harmed, found))
    for match in _COUNTED.finditer(item.marked):
        claim = _read_counted(passages, index, match, harmed)
        if claim is not None and not any(claim.span.overlaps(other.span) for other in found):
            found.append(claim)
    return found


def _read_loose(passages: Passages, index: int, harmed: set[int], before: list[Claim]) -> list[Claim]:
    """Read figures whose people are left out, or of which a part has come."""
    item = passages.items[index]
    found: list[Claim] = []
    if not _speaks_of_mission(passages, index):
        return found
    for pattern in (_HEADLESS, _OF_WHOLE):
        for match in pattern.finditer(item.marked):
            at = match.start("n")
            number = item.numbers.get(at)
            value = read_value(number) if number is not None else None
            if (
                value is None
                or value < 5 * LEAST
                or value > 200_000
                or at in harmed
                or _is_request(item.marked[: match.start()])
            ):
                continue
            kind = "total" if pattern is _HEADLESS else _name_kind(match[0])
            start = at if pattern is _OF_WHOLE else match.start()
            claim = _make(passages, index, start, match.end("n"), ((kind, value),), None)
            if not any(claim.span.overlaps(other.span) for other in (*before, *found)):
                found.append(claim)
    for match in _NUMBERED.finditer(item.folded):
        value = int(match["n"].replace(",", ""))
        if value >= LEAST and item.marked[match.start("n")] != "N":
            claim = _make(
                passages, index, match.start(), match.end(), ((_name_kind(match["kind"] or ""), value),), None
            )
            if not any(claim.span.overlaps(other.span) for other in (*before, *found)):
                found.append(claim)
    return found


def _speaks_of_mission(passages: Passages, index: int) -> bool:
    """Tell whether "it" or "its troops" must be the mission's: the sentence or the two before it speak of one."""
    if _OTHER_FORCE.search(re.sub(r"african union-u_?n_?\b|u_?n_?-african union", "", passages.items[index].marked)):
        return False
    if passages.main_mission is not None and not OTHERS.search(passages.items[index].marked):
        return True
    near = [i.marked for i in passages.items[max(0, index - 3) : index + 1]]
    return any(is_peacekeeping(words) for words in near) or any(
        is_un(words) and re.search(r"\b(?:mission|force|operation)\b", words) for words in near
    )


def _read_group(passages: Passages, index: int, group: list[re.Match[str]]) -> Claim | None:
    item = passages.items[index]
    start, end = group[0].start(), group[-1].end()
    ahead, behind = item.marked[max(0, start - 80) : start], item.marked[end : end + 70]
    kinds = " ".join(match["kind"] for match in group)
    served = group[0].re is _PEOPLE and re.search(
        r"in uniform|from N+ (?:countries|nations)|of N+ nationalities|in its ranks", item.marked[start : end + 40]
    )
    if not (_HAS.search(ahead) or _IS.search(behind) or served):
        return None
    if re.search(r"^[^.;,]{0,50}\b(?:injur|wound|kill|die[ds]?\b|dead\b|sustained|fallen)", behind) or _HARMED.search(
        ahead
    ):
        return None
    if _is_request(ahead) or re.match(
        r"(?: [\w'-]+){0,3} (?:to be sent|will be|would|requested|to withdraw|to leave|short)\b", behind
    ):
        return None
    clear = re.search(r"peace-?keep|blue|u_?n_?\b|M", kinds + ahead[-45:] + behind[:45])
    if _OTHER_FORCE.search(ahead[-45:] + kinds + behind[:40]) and not re.search(
        r"peace-?keep|blue|u_?n_?\b|M", kinds + behind[:30]
    ):
        return None
    own = (
        re.search(r"\b(?:its|it has|it had|grew to|grown to|out of|council) ?$", ahead + "")
        or kinds.startswith(("people", "men", "members", "A"))
        or re.match(
            r" (?:(?:the )?(?:security )?council|serve in (?:N+|the) (?:[\w-]+ )?(?:missions|operations))", behind
        )
    ) and _speaks_of_mission(passages, index)
    if not clear and not own and not _is_missions(passages, index):
        return None
    nation = next((n[2] for n in item.nationalities if start <= n[0] and n[1] <= end), None)
    nation = nation or _find_contributor(passages, index, start, end)
    if nation == "FRA" or (nation is not None and not (clear or own or is_peacekeeping(item.marked))):
        return None
    figures: list[tuple[str, int]] = []
    for match in group:
        value = read_value(item.numbers[match.start("n")])
        kind = _name_kind(match["kind"])
        if re.match(r" of formed police", item.marked[match.end() :]):
            kind = "police"
        if value and kind not in dict(figures):
            figures.append((kind, value))
    if not figures or max(value for _, value in figures) > 200_000:
        return None
    return _make(passages, index, start, end, tuple(figures), nation)


def _find_contributor(passages: Passages, index: int, start: int, end: int) -> str | None:
    """The state whose contingent is counted: "Chad had 1,456 soldiers in MINUSMA"; never the mission's host."""
    item = passages.items[index]
    names = {low: alpha3 for low, _, alpha3 in (*item.countries, *item.nationalities)}
    for pattern, group, low, high in (
        (_CONTRIBUTOR, "c", 0, start),
        (_WHOSE, "a", 0, start),
        (_OF_STATE, "c", 0, start),
        (_FROM, "c", end, end + 60),
    ):
        window = item.marked[max(low, start - 130) if high == start else low : high]
        match = pattern.search(window)
        if match is None:
            continue
        offset = max(low, start - 130) if high == start else low
        alpha3 = names.get(offset + match.start(group))
        mission = passages.mission_at(item, 0, len(item.marked)) or passages.mission_before(index)
        if alpha3 is None:
            continue
        hosted = mission_of_country(alpha3, passages.published)
        if hosted is None or (mission is not None and hosted != mission):
            return alpha3
    return None


def _is_request(ahead: str) -> bool:
    near = ahead[-55:]
    if _REQUEST.search(near) is None:
        return False
    # "reduced from 11,200 to 9,000 troops", "increase the ceiling to 13,289": the level itself, not the change.
    return _RAISE_TO.search(near) is None or re.search(r"\b(?:ask|request|propos|call)", near) is not None


def _is_missions(passages: Passages, index: int) -> bool:
    """Tell whether a sentence without another force speaks of a mission ("the mission has 13,000 troops")."""
    item = passages.items[index]
    if _OTHER_FORCE.search(item.marked):
        return False
    return is_peacekeeping(item.marked) or (
        re.search(
            r"\b(?:the|its|new|current|peace) (?:[\w,-]+ )?(?:mission|force|operation)\b|\bits strength\b",
            item.marked,
        )
        is not None
        and (passages.main_mission is not None or "mission" in item.marked)
    )


def _name_kind(words: str) -> str:
    if "uniformed" in words or re.search(r"\b(?:troops|soldiers|military)\b.*\band (?:\w+ )?police", words):
        return "uniformed"
    if re.search(r"peace-? ?keep|blue[ -]", words):
        return "total"
    if "civilian" in words and not re.search(r"police|military", words):
        return "civilian"
    if "police" in words:
        return "police"
    if re.search(r"\bsoldiers?\b|\btroops?\b|A+s\b", words):
        return "troops"
    return "military" if "military" in words else "total"


def _read_strong(passages: Passages, index: int) -> list[Claim]:
    item = passages.items[index]
    found = []
    for match in _STRONG.finditer(item.folded):
        value = read_number(match["n"].replace(" ", ""))
        if value is None or value < LEAST:
            continue
        around = (
            item.marked[max(0, match.start() - 40) : match.end("how")]
            + item.marked[match.end("how") : match.end("how") + 45]
        )
        after = item.marked[match.end("how") : match.end("how") + 45]
        theirs = _OTHER_FORCE.search(after) or any(
            alpha3 == "FRA" and match.start() - 20 <= start <= match.end("how") + 12
            for start, _, alpha3 in item.nationalities
        )
        if theirs or not (
            is_peacekeeping(around)
            or is_un(after)
            or (_is_missions(passages, index) and re.search(r"\b(?:mission|force|operation)\b", around))
        ):
            continue
        thing = re.match(r" (?:[\w'-]+ ){0,4}?(?:mission|force|operation|contingent|M+)\b", after)
        end = match.end("how") + (thing.end() if thing else 0)
        nation = next((a for start, _, a in item.nationalities if match.end("how") <= start < end), None)
        nation = nation or _find_contributor(passages, index, match.start(), end)
        found.append(_make(passages, index, match.start(), end, (("total", value),), nation))
    return found


def _read_counted(passages: Passages, index: int, match: re.Match[str], harmed: set[int]) -> Claim | None:
    item = passages.items[index]
    at = match.start("n")
    number = item.numbers.get(at)
    if number is None or at in harmed or (read_value(number) or 0) < LEAST:
        return None
    ahead = item.marked[max(0, match.start() - 90) : match.start()]
    if not re.search(
        r"\b(?:contingent|mission|force|troops|personnel|strength|M+)\b|M", ahead + match["w"]
    ) or _OTHER_FORCE.search(ahead):
        return None
    if re.search(
        r"\b(?:toll|deaths?|dead|killed|fatalit\w+|wounded|attacks?|incidents?)\b", ahead[-60:]
    ) or not _is_missions(passages, index):
        return None
    nation = next((a for s, _, a in item.nationalities if match.start() - 90 <= s < match.start()), None)
    kind = "troops" if "troop" in ahead or "contingent" in ahead else "uniformed" if "uniformed" in ahead else "total"
    return _make(passages, index, match.start(), match.end(), ((kind, read_value(number) or 0),), nation)


def _make(
    passages: Passages, index: int, start: int, end: int, figures: tuple[tuple[str, int], ...], nation: str | None
) -> Claim:
    item = passages.items[index]
    ahead = item.marked[max(0, start - 110) : start]
    # The words "ceiling of", "authorised" and the mission belong to the statement.
    opened = [
        m.start()
        for m in re.finditer(r"M+|\bmission|\bceiling|\bauthori[sz]ed|\bwith\b|\bforce\b|\bcontingent\b", ahead)
    ]
    if opened and not re.search(r"[.;]", ahead[opened[0] :]):
        start = max(0, start - 110) + opened[0]
    as_of = None
    for match in _AS_OF.finditer(item.marked):
        when = next((d for d in item.dates if d.start == match.start("d")), None)
        nearby = abs(match.start() - start) < 90 or abs(match.start() - end) < 40
        if when is not None and when.range is not None and when.kind not in ("weekday", "offset") and nearby:
            if re.search(
                r"\b(?:since|established|created|deployed|set up|began)\b[^.;,]{0,30}$",
                item.marked[max(0, match.start() - 160) : match.start()],
            ):
                continue
            as_of = when.range.end.isoformat() if "end of" in match[0] else when.iso
            break
    span = item.span(start, end)
    mission = passages.mission_at(item, max(0, start - 60), min(len(item.marked), end + 60))
    if mission is None and not re.search(
        r"\b(?:worldwide|around the world|N+ (?:missions|operations)|missions|all over the world|four "
        r"continents)\b",
        item.marked,
    ):
        mission = passages.mission_before(index)
    return Claim(
        "strength",
        span.read(passages.text),
        span,
        mission=mission,
        as_of=as_of,
        figures=figures,
        nationality=nation,
    )

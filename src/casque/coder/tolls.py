"""Tolls: running totals of UN personnel killed or injured ("60 soldiers killed so far", "brings to 12 the number").

A number becomes a toll in three steps. A pattern ties it to people and their fate (``toll_patterns``). The words
around it must show that it is a total (``toll_cues``): "so far", "since", "as of", "brings to", "this year", "has
lost"; the count of one attack, on one day, is none. Last, the people must be the UN's: civilians, rebels and the
soldiers of other forces are left out, as is a figure higher than any UN mission ever suffered.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from casque.coder.claim_text import Passage, Passages, alpha2_of, is_peacekeeping, is_un, mission_of_country
from casque.coder.toll_cues import (
    HOSTILE_PHRASE,
    Cues,
    has_loser,
    is_of_one_attack,
    is_perfect,
    read_cause,
    read_cues,
)
from casque.coder.toll_lists import REACH, ends_list, is_head, read_list, widen
from casque.coder.toll_means import is_accident, read_means
from casque.coder.toll_patterns import HARM, OTHERS, Count, find_ordinals, match_counts
from casque.model import DateRange, Span, Toll

#: No mission has lost this many, and all of them together fewer than the second figure: what is higher counts others.
MISSION_LIMIT = 450
WORLD_LIMIT = 6000
#: Without any word that it is a total, a figure in the perfect tense is taken for one from here on: no single attack
#: on peacekeepers has killed so many.
TOTAL_FROM = 25

_GENERIC = re.compile(
    r"\b(?:soldiers?|troops?|servicemen|servicewomen|service members|personnel|officers?|policemen|policewomen|"
    r"police|staff|members?|people|"
    r"persons|men|women|employees|workers?|colleagues|nationals)\b"
)
_BLUE = re.compile(
    r"\bpeace-? ?keep\w*|\bblue[ -](?:helmet|beret)s?\b|\bcasques bleus\b|\bu_?n_?(?!\w)|\bunited nations\b|M"
)
_WORLD = re.compile(
    r"\b(?:world-?wide|around the (?:world|globe)|across the (?:world|globe)|globally|all (?:un |u_n_ |united"
    r" nations )?(?:peacekeeping |peace )?"
    r"(?:missions|operations)|(?:un|united nations|u_n_) peace(?:keeping)? (?:missions|operations)|(?:peacekeeping|"
    r"peace) (?:missions|operations)|"
    r"under the (?:un|u_n_|united nations|blue|organization's) flag|staff union|(?:un|united nations|u_n_) (?:and"
    r" associated |staff)|associated personnel|"
    r"serving in (?:un|u_n_|united nations) peace-?keeping\b|"
    r"in (?:the )?(?:service|cause) (?:of|to) peace|cause of peace|(?:organi[sz]ation|un|world body)'s (?:\S+"
    r" )?history|seven decades|\d\d peacekeeping missions)\b"
)
_ON_DUTY = re.compile(
    r"\b(?:on duty|line of duty|serving (?:the|with|in|under) (?:u_?n|united nations|blue|M)|in service)\b"
)
_HONOURED = re.compile(
    r"\bhonou?r(?:ed|s|ing)?\b|\bceremony\b|\bday of (?:u_?n_? )?peacekeepers\b|\bmedals?\b|\bmemorial\b"
)
_OWN = re.compile(r"\bof (?:its|the (?:mission|force)(?:'s)?|M+'s)\b")
#: The UN Staff Union counts the dead of all missions.
_UNION = re.compile(
    r"\bstaff (?:union|association)\b|(?<!african )(?<!european )(?<!an )\bunion(?::|'s| (?:says|said|reports?))"
)
_SPREAD = re.compile(
    r"[^.;:N]{0,60}?(?:\bincluding|\bamong them|\bof (?:them|whom)|\bwith|:|,) N+[^.;:N]{0,30} in (?:the )?(?:C|M)"
    r"[^.;:]{0,60}?(?:,| and) N+[^.;:N]{0,30} in (?:the )?(?:C|M)"
)
_WHOSE_TOTAL = re.compile(r"M|\b(?:mission|force|number of|peace-?keep\w*|blue helmets?|so far)\b")
_SETTING_OF = re.compile(r"\bin (?:the )?C")
_PARTING = re.compile(r";| while | whereas ")
_PART = re.compile(
    r"(?:\b(?:including|includes?|included|among (?:them|those|whom)|of (?:them|whom|which|those|these)|with|and|"
    r"namely|plus|comprising|comprises?)\b|[-,(:])[^N]{0,40}$"
)
_NEXT_TOTAL = re.compile(
    r",? (?:and |which )?(?:bring|tak|rais|push)(?:s|es|ing) |(?:,| -)+ ?\"?(?:making|accounting|leaving|compared|"
    r"up from|down from|followed by|less than|"
    r"fewer than|the (?:highest|most|deadliest|worst)|more than (?:during|in|any|twice|half|double))\b"
)
_SAME_PERIOD = re.compile(r"\b(?:in|during|over) (?:the same|that|this) (?:period|time)\b|\bsince then\b")
_TAIL_WORDS = (
    r"(?:,? ?(?:of (?:them|whom|which|those|these|the \w+)|as a result|directly|were|was|have been|had been|being|"
    r"died|killed|dead|deaths?|fatalities|so far|mostly|"
    r"people|peacekeepers|soldiers|troops|personnel|others?))*"
)
_PART_CAUSE = re.compile(
    rf"^{_TAIL_WORDS}(?P<c> (?:in|by|through|due to|from|as a result of|because of|during|to|resulting from|"
    rf"the result of|caused by|attributed to|owing to|with)\b[^.;:,N]{{0,60}})"
)
_PART_TIME = re.compile(rf"^{_TAIL_WORDS}(?: alone| just)* (?:(?:(?:in|during|since|for)(?: the year)? )?(?P<d>D+))")
_PART_FROM = re.compile(
    r"^(?: (?:were|are|came|come|being))? from (?:the )?(?P<c>C+)|^ (?P<a>A+)s?\b(?=(?: soldiers?| troops|"
    r" peacekeepers)?(?:,|;|\.|\)| and |$))"
)
_LOSING_STATE = re.compile(r"(C+) (?:has|have|had)(?: \w+)? $")
_SUBSETS = (
    (
        "peacekeepers",
        re.compile(
            r"peace-? ?keeper|peace-? ?keeping (?:troops|soldiers|forces)|blue[ -](?:helmet|beret)|casques bleus"
        ),
    ),
    ("uniformed", re.compile(r"\buniformed\b|\b(?:military|soldiers|troops) (?:personnel )?and police\b")),
    (None, re.compile(r"\bmilitary,? police,? and civilian\b|\bcivilians? and\b|\band (?:\w+ )?civilian")),
    (
        "military",
        re.compile(r"\bsoldiers?\b|\btroops?\b|\bmilitary\b|\bservice(?:men|women| members)\b|\binfantry\b"),
    ),
    ("police", re.compile(r"\bpolice\w*\b")),
    ("civilian", re.compile(r"\bcivilians?\b|\blocal staff\b")),
)


def find_tolls(passages: Passages) -> tuple[Toll, ...]:
    """Find the running totals of UN personnel killed or injured that a text states.

    Args:
        passages: the text, as ``claim_text.read_passages`` gives it.

    Returns:
        Tolls in the order of the text.
    """
    found: list[Toll] = []
    head: tuple[int, Toll] | None = None
    for index, item in enumerate(passages.items):
        in_sentence: list[Toll] = []
        if ("N" in item.marked or find_ordinals(item.marked)) and HARM.search(item.marked):
            edges = [0, *(m.end() for m in _PARTING.finditer(item.marked)), len(item.marked)]
            for low, high in pairwise(edges):
                in_sentence.extend(
                    _read_clause(passages, index, low, high, in_sentence, found[-1] if found else None)
                )
        head = next(((index, t) for t in in_sentence if is_head(t)), head)
        if head is not None and index > head[0] and ends_list(item):
            head = None
        if head is not None and index > head[0]:
            head = (head[0], widen(passages, index, head[1]))
            found = [head[1] if toll.span == head[1].span else toll for toll in found]
        if head is not None and index - head[0] <= REACH and "N" in item.marked:
            listed = read_list(passages, index, head[1], in_sentence)
            in_sentence.extend(listed)
            head = (index, head[1]) if listed else head
        found.extend(sorted(in_sentence, key=lambda t: t.span.start))
    return tuple(_drop_headings(passages, found))


def _drop_headings(passages: Passages, tolls: list[Toll]) -> list[Toll]:
    """Leave out the totals of headings that the text repeats, and small ones of which a heading says no period."""
    headings = [i.sentence.span for i in passages.items if i.sentence.heading]
    kept = []
    for toll in tolls:
        if any(span.covers(toll.span) for span in headings):
            repeated = any(
                other is not toll
                and (other.count, other.what) == (toll.count, toll.what)
                and not any(span.covers(other.span) for span in headings)
                for other in tolls
            )
            if repeated or (toll.count < TOTAL_FROM and toll.since is None and toll.scope != "period"):
                continue
        kept.append(toll)
    return kept


def _read_clause(
    passages: Passages, index: int, low: int, high: int, before: list[Toll], earlier: Toll | None
) -> list[Toll]:
    item = passages.items[index]
    counts = match_counts(item, low, high)
    by_number = {count.number[0]: count for count in counts}
    numbers = sorted({at for at in item.numbers if low <= at < high} | set(by_number))
    found: list[Toll] = []
    open_from = low
    for position, at in enumerate(numbers):
        count = by_number.get(at)
        reach = count.end if count is not None else at
        later = [n for n in numbers[position + 1 :] if n >= reach]
        close = later[0] if later else high
        if count is not None and later and _is_shared(item, count, by_number.get(later[0])):
            # "28 were killed and 165 wounded in Mali in 2021": what follows the second holds for both.
            reach = later[1] if len(later) > 1 else high
        leaders = found or before
        toll = None
        if count is not None:
            toll = _judge(passages, index, count, (open_from, max(close, count.end), reach), leaders, earlier)
        if toll is None and leaders:
            toll = _read_part(passages, index, at, close, leaders, item.marked[max(low, open_from - 1) : at])
        if toll is not None:
            found.append(toll)
            open_from = min(toll.span.end - item.start, close)
        elif count is not None:
            open_from = min(count.end, close)
    return found


def _is_shared(item: Passage, count: Count, following: Count | None) -> bool:
    return (
        following is not None
        and following.what != count.what
        and re.fullmatch(r"[ ,-]*(?:and|while)? ?", item.marked[count.end : following.number[0]]) is not None
    )


def _judge(
    passages: Passages,
    index: int,
    count: Count,
    window: tuple[int, int, int],
    leaders: list[Toll],
    earlier: Toll | None,
) -> Toll | None:
    """Turn a count into a toll, or into nothing when it is no total or not the UN's.

    ``window`` is where the words of the count begin and end, and how far the words reach that say its period.
    """
    item = passages.items[index]
    low, high, reach = window
    # "..., bringing to 12 the number": the words that open the next total belong to it.
    after = _NEXT_TOTAL.split(item.marked[count.end : high])[0]
    high = count.end + len(after)
    ahead = item.marked[low : count.start]
    leader = leaders[0] if leaders else None
    is_part = (
        leader is not None
        and (count.value <= leader.count or count.what != leader.what)
        and _PART.search(item.marked[low : count.number[0]]) is not None
    )
    if not _is_ours(passages, index, count, leader if is_part else None, ahead, after):
        return None
    cues = read_cues(item, low, max(high, reach), count.number, count.end, passages.published)
    if earlier is not None and _SAME_PERIOD.search(item.folded, low, high):
        cues.since, cues.as_of, cues.scope, cues.strong = (
            earlier.since,
            earlier.as_of,
            cues.scope or _period_of(earlier),
            True,
        )
    if not _is_total(item, count, cues, low, high, is_part):
        return None
    return _build(passages, index, count, cues, leader if is_part else None, low, high)


_SUMMED = re.compile(r"\b(?:so far|in all|in total|to date|altogether|a total of|over the years)\b")
#: "The second peacekeeper killed in three days" counts no total.
_FEW_DAYS = re.compile(
    r"(?: [\w-]+){0,2}? (?:in|within|over)(?: the)?(?: (?:past|last|as many|less than|under|just))*"
    r" (?:[\w-]+ )?(?:days?|weeks?|hours?|months?)\b"
)


def _is_total(item: Passage, count: Count, cues: Cues, low: int, high: int, is_part: bool) -> bool:
    has_day = bool(cues.days)
    told = count.pattern in ("raised", "number") and cues.since is None and not cues.scope
    if told and is_of_one_attack(item.marked, count.start - 60, count.end + 60):
        return False
    timed = bool(cues.since or cues.as_of or cues.scope or cues.year)
    if told and count.value < TOTAL_FROM and not timed and not _WHOSE_TOTAL.search(item.marked):
        return False  # "The toll later rose to six": of the attack told before.
    if (
        count.what == "injured"
        and not timed
        and not is_part
        and (count.pattern in ("raised", "number") or not _SUMMED.search(item.marked, low, high))
    ):
        return False  # An attack's own wounded, however the text counts them.
    if count.pattern == "raised":
        return not (has_day and cues.one_attack and not cues.strong)
    if count.pattern == "number":
        return not (has_day and not cues.strong) and not (cues.one_attack and not cues.strong)
    if count.pattern == "ordinal" and _FEW_DAYS.match(item.folded, count.end):
        return False
    if count.pattern == "ordinal":
        ahead = all(day < count.number[0] for day in cues.days) and re.search(
            r"\bthe $", item.marked[: count.number[0]]
        )
        return cues.strong or cues.year or not has_day or (bool(ahead) and count.people == "peacekeeper death")
    if has_day and count.value >= TOTAL_FROM and count.what == "killed" and is_perfect(item, low, high):
        has_day = count.pattern != "lost" and not cues.since and cues.one_attack
    if has_day and cues.strong and (cues.since or cues.as_of or cues.scope):
        # "Including those of Tuesday, 168 have been killed since 2013": the day stands in another part.
        left = max(item.marked.rfind(",", 0, count.start), -1)
        right = item.marked.find(",", count.end)
        has_day = any(left < day < (right if right >= 0 else len(item.marked)) for day in cues.days)
    if has_day:
        return False
    if cues.strong:
        return not (cues.one_attack and cues.since is None and cues.as_of is None and not cues.scope)
    if cues.one_attack or cues.month:
        return False
    if cues.year or is_part:
        return True
    if count.pattern == "lost" and is_perfect(item, low, high):
        return True
    if has_loser(item.marked[low:high]):
        return True
    return (
        count.value >= TOTAL_FROM
        and count.what == "killed"
        and (is_perfect(item, low, high) or "at_least" in count.bound)
    )


def _is_ours(passages: Passages, index: int, count: Count, leader: Toll | None, ahead: str, after: str) -> bool:
    """Tell whether the people counted are the UN's."""
    item = passages.items[index]
    people = count.people or ""
    near = item.marked[max(0, count.start - 60) : count.number[0]]
    plain = re.sub(r"(?:,|,? and|,? or) civilians\b", "", people)
    if OTHERS.search(plain) or OTHERS.search(item.marked[count.number[0] : count.end].replace(people, plain)):
        return False
    if re.match(r" (?:of the )?(?:african union|au|amisom|ecowas|afisma)\b", after):
        return False
    if count.value > WORLD_LIMIT:
        return False
    if _BLUE.search(people):
        return not re.search(r"\b(?:french|russian|american)\b", people) or bool(
            re.search("peace|blue|un |u_n_", people)
        )
    if _since_1948(item) and _WORLD.search(item.marked) and re.search(r"\bpersonnel\b|\bpeace\b", people):
        return True
    matched = item.marked[count.start : count.end]
    if count.value > MISSION_LIMIT and not _WORLD.search(item.marked) and not _since_1948(item):
        return False
    if leader is not None:
        return not _foreign(passages, item, count)
    if _foreign(passages, item, count):
        return False
    anchored = is_peacekeeping(item.marked) or has_loser(item.marked)
    if not anchored and is_un(item.marked):
        anchored = re.search(r"\bthe (?:mission|force|operation)\b", item.marked) is not None
    before = passages.items[index - 1].marked if index else ""
    lately = [i.marked for i in passages.items[max(0, index - 4) : index + 1]]
    if not OTHERS.search(item.marked) and (passages.main_mission or any(map(is_peacekeeping, lately))):
        if count.pattern == "lost" and is_un(item.marked[count.end :]) and _nationality(item, count) is not None:
            return not _foreign(passages, item, count)  # "Ireland has lost 48 soldiers with the UN"
        if not re.search(r"C|A", people) and _OWN.search(item.marked, count.number[0], count.end):
            return True
        if not people and _since_1948(item) and any(map(is_peacekeeping, lately)):
            return True
    told = is_peacekeeping(before) and not OTHERS.search(before)
    if _GENERIC.search(people) or "A" in people:
        # Soldiers are everybody's: a mission or peacekeepers must stand in the sentence, nobody else before them.
        if re.search(r"\b(?:people|persons|men|women|workers?|employees)\b", people):
            serving = (
                (_HONOURED.search(item.marked) and is_peacekeeping(item.marked))
                or _WORLD.search(item.marked)
                or _since_1948(item)
                or _ON_DUTY.search(item.marked)
            )
            return bool(serving) or (
                bool(re.search(r"M+'?s?|\bmission\b", near + matched)) and has_loser(item.marked)
            )
        if not anchored:
            speaks = re.match(r"(?:it|the mission|the force|minusma)\b", item.marked) is not None
            anchored = told and (
                speaks or is_un(item.marked) or re.search(r"\b(?:personnel|members)\b", people) is not None
            )
        return anchored and not OTHERS.search(ahead[-60:])
    if OTHERS.search(ahead) and not _BLUE.search(ahead[_last_end(OTHERS, ahead) :]):
        return False
    if anchored:
        return True
    return told and not OTHERS.search(item.marked) and len(ahead) < 60


def _last_end(pattern: re.Pattern[str], words: str) -> int:
    return max((m.end() for m in pattern.finditer(words)), default=0)


def _foreign(passages: Passages, item: Passage, count: Count) -> bool:
    """Tell whether the soldiers counted belong to the host state or to a parallel force (French soldiers)."""
    nation = _nationality(item, count)
    if nation is None:
        return False
    if nation == "FRA":
        return True
    place = passages.mission_at(item, count.start, count.end) or passages.mission_before(item.sentence.index)
    return any(mission_of_country(nation, passages.published) == m for m in (place,) if m is not None)


def _nationality(item: Passage, count: Count) -> str | None:
    low, high = (
        (count.number[1], count.end) if count.pattern not in ("raised", "number") else (count.start, count.end)
    )
    found = [alpha3 for start, end, alpha3 in item.nationalities if low <= start and end <= high]
    if found:
        return found[0]
    if count.pattern == "lost" and (
        loser := _LOSING_STATE.search(item.marked, max(0, count.start - 80), count.start)
    ):
        # "India has lost 175 peacekeepers": a contributor, not the country of the mission.
        return next((alpha3 for start, _, alpha3 in item.countries if start == loser.start(1)), None)
    follows = re.match(r" from (?:the )?(C+)", item.marked[count.end :]) or re.search(
        r" from (?:the )?(C+)", item.marked[low:high]
    )
    if follows:
        at = (count.end if item.marked[count.end :].startswith(follows[0]) else low) + follows.start(1)
        return next((alpha3 for start, _, alpha3 in item.countries if start == at), None)
    return None


def _read_subset(words: str) -> str | None:
    for name, pattern in _SUBSETS:
        if pattern.search(words):
            return name
    return None


def _build(
    passages: Passages, index: int, count: Count, cues: Cues, leader: Toll | None, low: int, high: int
) -> Toll | None:
    item = passages.items[index]
    means = read_means(
        item.marked[count.number[1] : high], item.marked[max(0, count.number[0] - 120) : count.number[0]]
    )
    if cues.cause == "other" and not is_accident(means):
        return None
    start, end = count.start, count.end
    for spot in cues.spots:
        if spot[0] >= max(high, count.end):
            continue
        start, end = min(start, max(spot[0], low)), max(end, min(spot[1], max(high, count.end)))
    if hostile := HOSTILE_PHRASE.match(item.marked[count.end : high].lstrip(" ,-")):
        skipped = len(item.marked[count.end : high]) - len(item.marked[count.end : high].lstrip(" ,-"))
        end = max(end, count.end + skipped + hostile.end())
    place = re.compile(r"(?: in| as part of| with| from| of| for)? ?(?:the )?(?:[CM]+(?:'s)?)").match(
        item.marked, end, max(high, end)
    )
    if place:
        end = place.end()
    end = start + len(item.marked[start:end].rstrip(" ,-.;:("))
    if item.marked[end - 1 : end] == "D" and item.folded[end - 1 : end] == ".":
        end -= 1  # The stop behind "September." belongs to the sentence.
    nation = _nationality(item, count)
    mission, country, scope = _place(passages, index, count, low, high, nation, leader)
    if cues.scope == "period" and nation is None:
        scope = "period"
    toll = Toll(
        count=count.value,
        bound=count.bound,
        what=count.what,
        mission=mission,
        subset=_read_subset(count.people or ""),
        cause="hostile" if means and not is_accident(means) else "unstated" if means else cues.cause,
        since=cues.since,
        as_of=cues.as_of,
        text="",
        span=item.span(start, end),
        nationality=nation,
        scope="nationality" if nation else scope,
        excludes=item.span(*cues.excludes) if cues.excludes else None,
        country=country,
        means=means,
    )
    return _finish(passages, toll, leader, own_period=cues.since is not None or cues.scope is not None)


def _finish(passages: Passages, toll: Toll, leader: Toll | None, *, own_period: bool) -> Toll:
    """Take over from the leading total of the sentence what a part of it does not say, and read the words."""
    if leader is not None:
        toll = replace(
            toll,
            mission=toll.mission or leader.mission,
            subset=toll.subset or leader.subset,
            since=toll.since if own_period else leader.since,
            as_of=toll.as_of if own_period or toll.as_of else leader.as_of,
            scope=toll.scope if own_period or toll.nationality else leader.scope,
            country=toll.country or leader.country,
            nationality=toll.nationality or leader.nationality,
            means=toll.means or leader.means,
        )
    return replace(toll, text=toll.span.read(passages.text))


def _place(
    passages: Passages, index: int, count: Count, low: int, high: int, nation: str | None, leader: Toll | None
) -> tuple[str | None, str | None, str]:
    """Mission, country and scope of a figure."""
    item = passages.items[index]
    if _since_1948(item) and count.value > MISSION_LIMIT:
        return None, None, "world"
    if _SPREAD.match(item.marked, count.end) and not any(m[1] <= count.end for m in item.missions):
        # "32 died, including nine in Mali and 13 in Congo": the places are those of the parts.
        inside = passages.mission_at(item, low, high) if _SETTING_OF.search(item.marked, low, count.end) else None
        return (inside, None, "mission") if inside else (None, None, "world")
    mission = passages.mission_at(item, low, high)
    country = passages.country_at(item, low, high) or passages.country_at(item, 0, len(item.marked))
    if mission is None and country is None and leader is not None:
        return leader.mission, leader.country, leader.scope
    if mission is not None or country is not None:
        return mission, country, "mission"
    union = _UNION.search(item.marked) or (
        item.sentence.heading and any(_UNION.search(i.marked) for i in passages.items[index : index + 4])
    )
    honoured = _HONOURED.search(item.marked) and "M" not in item.marked
    if _WORLD.search(item.marked) or _since_1948(item) or union or honoured:
        return None, None, "world"
    mission = passages.mission_before(index)
    single = mission is not None or re.search(r"\b(?:mission|force|operation)\b", item.marked) is not None
    return mission, None, "mission" if single else "world"


def _period_of(toll: Toll) -> str | None:
    return "period" if toll.scope == "period" else None


def _since_1948(item: Passage) -> bool:
    return any(d.range is not None and d.range == DateRange.of_year(1948) for d in item.dates)


def _read_part(passages: Passages, index: int, at: int, close: int, leaders: list[Toll], ahead: str) -> Toll | None:
    """Read a part of a total that leaves words out: "130 of them in hostile acts", "including 10 this year"."""
    item = passages.items[index]
    number = item.numbers.get(at)
    if number is None or number.count.best is None:
        return None
    leader = leaders[0]
    end = number.span.end - item.start
    if leader.span.covers(number.span) or number.count.best > leader.count:
        return None
    if not _PART.search(ahead) and not re.match(r" of (?:them|those|these|whom)\b", item.marked[end:]):
        return None
    behind = item.marked[end:close]
    count = Count(number.count.best, number.count.bound, leader.what, at, end, (at, end), None, "part")
    listed = re.fullmatch(r".?,? ?(?:and )?", ahead) is not None and leaders[-1].scope == "nationality"
    if (match := _PART_FROM.match(behind)) and (
        listed or re.search(r"\binclud|\bcompris|[:(]|\bof (?:them|whom)|\bfrom\b", ahead + behind[: match.end()])
    ):
        nation = _country_or_nation(item, end + match.start("c" if match["c"] else "a"))
        if nation is not None:
            toll = replace(
                leader,
                count=count.value,
                bound=count.bound,
                span=item.span(at, end + match.end()),
                nationality=nation,
                scope="nationality",
                excludes=None,
            )
            return replace(toll, text=toll.span.read(passages.text))
    time, cause = _PART_TIME.match(behind), _PART_CAUSE.match(behind)
    hostile = cause is not None and read_cause(cause["c"]) == "hostile"
    if time is None and not hostile:
        return None
    cues = read_cues(item, at, close, (at, end), end, passages.published)
    if cues.days or cues.one_attack or cues.month:
        return None
    own = cues.since is not None or cues.scope is not None
    stop = end + max(time.end() if time else 0, cause.end() if cause and hostile else 0)
    toll = Toll(
        count.value,
        count.bound,
        leader.what,
        None,
        None,
        "hostile" if hostile else leader.cause,
        cues.since,
        cues.as_of,
        "",
        Span(item.start + at, item.start + len(item.marked[:stop].rstrip(" ,-.;:)"))),
        scope="period" if cues.scope else leader.scope,
        means=read_means(behind),
    )
    return _finish(passages, toll, leader, own_period=own)


def _country_or_nation(item: Passage, at: int) -> str | None:
    for start, _, alpha3 in (*item.countries, *item.nationalities):
        if start == at and alpha2_of(alpha3) is not None:
            return alpha3
    return None

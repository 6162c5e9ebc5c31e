"""Days of attacks: which of a clause's dates is the attack's, and which is the day of speech or of a later death."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from casque.coder.casualties import Casualty
from casque.coder.dates import DateMention, resolve_date
from casque.coder.drafts import Reading
from casque.coder.parsing import pattern
from casque.coder.publication import is_dateline
from casque.coder.sentences import Sentence, find_sentence
from casque.model import DateRange, ReportDate, Span

#: Characters ahead of the date in a dateline.
_DATELINE = 60
#: Words between a date and the act of speech that it dates.
_SPEECH_REACH = 7


def is_spoken(reading: Reading, span: Span, mention: DateMention) -> bool:
    """Tell whether a date is when somebody spoke or acted otherwise, not when it happened."""
    return _govern(reading, span, mention) != "event"


def _govern(reading: Reading, span: Span, mention: DateMention) -> str:
    """What a date says the day of: ``event``, ``speech`` or ``other`` (a visit, a funeral, a vote).

    It goes with the nearest such word of its own statement; a date that opens a clause with what follows it; one that
    stands between two commas with what went before.
    """
    low, lang = reading.parsed.low, reading.lang
    ahead, behind = low[span.start : mention.span.start], low[mention.span.end : span.end]
    if _is_named(reading, mention):
        return "event"
    breaks = pattern(lang, "date_break")
    cuts = [m.end() for m in breaks.finditer(ahead)]
    own_ahead = ahead[cuts[-1] :] if cuts else ahead
    cut = breaks.search(behind)
    own_behind = behind[: cut.start()] if cut else behind
    near = _nearest(lang, own_ahead, own_behind)
    if near is not None:
        return near
    if len(own_ahead.split()) > 1:
        return "event"  # its own statement tells something, in words of no list
    if ahead.strip(" -"):
        # Nothing in its own statement: what went before, the statement next to it first.
        for end, start in zip([len(ahead), *reversed(cuts)], [*reversed(cuts), 0], strict=True):
            near = _nearest(lang, ahead[start:end], "")
            if near is not None:
                return near
    position = cut.end() if cut else len(behind)
    while position < len(behind):
        cut = breaks.search(behind, position)
        stop = cut.start() if cut else len(behind)
        near = _nearest(lang, "", behind[position:stop])
        if near == "speech" and cut is not None and cut[0] == "," and len(behind[position:stop].split()) <= 5:
            near = None  # "On Friday, officials said, two were killed"
        if near is not None:
            return near
        position = cut.end() if cut else len(behind)
    return "event"


def _nearest(lang: str, ahead: str, behind: str) -> str | None:
    """The sort of the word nearest to a date, of those before it and those behind it."""
    best: tuple[int, str] | None = None
    for name, sort in (("speech", "speech"), ("happening", "event"), ("other_act", "other")):
        found = pattern(lang, name)
        ends = [match.end() for match in found.finditer(ahead)][-1:]
        gaps = [len(ahead) - end for end in ends if _is_near(sort, ahead[end:])]
        following = found.search(behind)
        if following is not None and _is_near(sort, behind[: following.start()]):
            gaps.append(following.start())
        if gaps and (best is None or min(gaps) < best[0]):
            best = (min(gaps), sort)
    return best[1] if best is not None else None


def _is_near(sort: str, gap: str) -> bool:
    """Tell whether few enough words stand between a date and a word of speech; an event may stand far off."""
    return sort == "event" or len(gap.split()) <= _SPEECH_REACH


def choose_date(
    reading: Reading, span: Span, raw: list[Casualty]
) -> tuple[ReportDate | None, ReportDate | None, int | None]:
    """The clause's date of the attack, the day on which somebody spoke of it, and the weekday of the first."""
    best: tuple[tuple[int, bool, bool, int], ReportDate, int | None] | None = None
    spoken: ReportDate | None = None
    points = [h.start for h in reading.parsed.hits_in(span, "attack")] + [c.trigger for c in raw]
    previous = reading.last_date
    for mention in reading.parsed.dates_in(span):
        if any(d.covers(mention.core) for d in reading.datelines) or _opens_line(reading, mention):
            continue
        named = _is_named(reading, mention)
        if not named and _is_of_no_attack(reading, span, mention):
            continue
        other = _counts_back(reading, span, mention)
        if other:
            mention = replace(mention, low=-(mention.high or 0), high=-(mention.low or 0))
        resolved = resolve_date(mention, reading.published, previous)
        if resolved is None:
            continue
        if mention.kind in ("day", "weekday", "offset", "anaphor") and resolved[0].precision == 1:
            previous = resolved[0]  # "he died on Sunday of wounds received the night before"
        if is_death_day(reading, span, mention):
            continue
        made = ReportDate(resolved[0], mention.text, mention.span, resolved[1])
        sort = "event" if named else _govern(reading, span, mention)
        if sort != "event":
            spoken = spoken or (made if sort == "speech" else None)
            if sort == "other" and best is None and resolved[0].precision == 1:
                reading.last_date = resolved[0]  # "The march on Tuesday ... It had begun the day before"
            continue
        distance = min((abs(p - mention.core.start) for p in points), default=0)
        kind = 9 if mention.kind in ("year", "period") else resolved[0].precision
        if mention.kind in ("day", "weekday", "offset") and resolved[0].precision > 2:
            kind = 3
        rank = (kind, other, not named, distance)
        if best is None or rank < best[0]:
            best = (rank, made, mention.weekday)
            # "After the war of 2006" tells no year of what follows; "in 1993" does.
            if mention.kind != "year" or mention.span != mention.core:
                reading.last_date = resolved[0]
    return (best[1], spoken, best[2]) if best else (None, spoken, None)


def _opens_line(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a date stands in a dateline: it is the day of the text, not of what the text tells."""
    text = reading.parsed.text
    start = text.rfind("\n", 0, mention.core.start) + 1
    if mention.kind not in ("day", "weekday") or mention.core.start - start > _DATELINE:
        return False
    end = text.find("\n", mention.core.end)
    behind = text[mention.core.end : end if end >= 0 else len(text)]
    return is_dateline(text[start : mention.core.start], behind, reading.lang)


def _is_named(reading: Reading, mention: DateMention) -> bool:
    """Tell whether what follows a date says that something happened on it: "Friday's riot", "since May, when"."""
    return pattern(reading.lang, "dated_event").match(reading.parsed.low, mention.span.end) is not None


def _is_of_no_attack(reading: Reading, span: Span, mention: DateMention) -> bool:
    """Tell whether a date is the end of a span of time, one to come, a whole past period or a speaker's "today"."""
    low = reading.parsed.low
    if mention.role is not None and mention.kind != "range":
        return True
    ahead = low[max(span.start, mention.span.start - 24) : mention.span.start]
    if pattern(reading.lang, "scheduled").search(ahead):
        return True
    if mention.kind == "period" and mention.modifier == "past":
        return True
    if mention.kind == "anaphor":
        # "The day after": a headline counts from the day that its text will tell.
        sentence = find_sentence(reading.parsed.sentences, mention.core.start)
        return sentence is not None and sentence.heading
    return mention.kind == "offset" and _is_quoted(reading, span, mention.core.start)


def _counts_back(reading: Reading, span: Span, mention: DateMention) -> bool:
    """Tell whether "three days after a patrol ..." gives the patrol's day, which lies before the one told."""
    if mention.kind != "anaphor" or not mention.low or mention.low < 0:
        return False
    low = reading.parsed.low
    floor = max(0, span.start - 24) if mention.core.start == span.start else span.start
    ahead = low[max(floor, mention.core.start - 24) : mention.core.start]
    return pattern(reading.lang, "came_after").search(ahead) is not None or _tells_of_another(reading, span, mention)


def read_day_heading(reading: Reading, sentence: Sentence) -> tuple[ReportDate, int | None, int] | None:
    """Read a sentence that is nothing but a day ("10 October.", "13 May, a Saturday."), as chronologies have them.

    Args:
        reading: the text.
        sentence: the sentence.

    Returns:
        The day, its weekday where only that is known, and the paragraph that it stands over.
    """
    mentions = reading.parsed.dates_in(sentence.span)
    if not mentions or len(mentions) > 2 or mentions[0].kind not in ("day", "weekday", "month", "anaphor"):
        return None
    rest = reading.parsed.low[sentence.span.start : sentence.span.end]
    for mention in mentions:
        rest = rest.replace(reading.parsed.low[mention.core.start : mention.core.end], " ")
    if not pattern(reading.lang, "day_rest").fullmatch(rest):
        return None
    first = mentions[0]
    if first.kind == "weekday" and reading.day is not None and first.weekday is not None:
        # In a diary a weekday follows the day before it.
        last = reading.day[0].range.end
        day = last + timedelta(days=(first.weekday - last.weekday() - 1) % 7 + 1)
        resolved: tuple[DateRange, str] | None = (DateRange.between(day, day), "relative")
    else:
        resolved = resolve_date(first, reading.published, reading.last_date)
    if resolved is None:
        return None
    reading.last_date = resolved[0]
    return ReportDate(resolved[0], first.text, first.span, resolved[1]), first.weekday, sentence.paragraph


def is_death_day(reading: Reading, span: Span, mention: DateMention) -> bool:
    """Tell whether a date is that of a later death of wounds."""
    offset = mention.core.start
    if _is_named(reading, mention):
        return False  # "died of the injuries received in Friday's attack"
    low = reading.parsed.low
    if mention.kind == "anaphor" and (mention.low or 0) > 0:
        # "He died two days after the attack", "two days later in hospital"
        return pattern(reading.lang, "dies").search(low, max(span.start, offset - 60), offset) is not None
    if pattern(reading.lang, "of_wounds").match(low, mention.span.end, span.end):
        # "He died on Sunday of the wounds that he received the night before"
        return pattern(reading.lang, "dies").search(low, max(span.start, offset - 60), mention.span.start) is not None
    return pattern(reading.lang, "died_before").search(low, max(span.start, offset - 140), offset) is not None


def find_death_day(reading: Reading, span: Span) -> date | None:
    """Find the day on which a wounded person died later, where a clause tells it."""
    for mention in reading.parsed.dates_in(span):
        if is_death_day(reading, span, mention):
            resolved = resolve_date(mention, reading.published, reading.last_date)
            if resolved is not None and resolved[0].precision == 1:
                return resolved[0].start
    return None


def _tells_of_another(reading: Reading, span: Span, mention: DateMention) -> bool:
    """ "It was hit in May, a day after another fight": what follows went before the day told."""
    if mention.modifier != "after":
        return False
    low = reading.parsed.low
    before = low[max(0, mention.core.start - 60) : mention.core.start]
    opened = max(before.rfind(mark) for mark in '.!?\n"')
    return bool(before[opened + 1 :].strip()) and low[mention.core.end : span.end].strip(" ,.;") != ""


def _is_quoted(reading: Reading, span: Span, offset: int) -> bool:
    return reading.parsed.low.count('"', span.start, offset) % 2 == 1


def day_before(days: DateRange) -> date:
    """Return the day before a range of days."""
    return days.start - timedelta(days=1)

"""Days of attacks: which of a clause's dates is the attack's, and which is the day of speech or of a later death."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from casque.coder.casualties import Casualty
from casque.coder.dates import DateMention, resolve_date
from casque.coder.drafts import Reading
from casque.coder.parsing import pattern
from casque.coder.sentences import Sentence
from casque.model import DateRange, ReportDate, Span


def is_spoken(reading: Reading, span: Span, mention: DateMention) -> bool:
    """Tell whether a date is when somebody spoke, not when it happened."""
    low = reading.parsed.low
    if pattern(reading.lang, "dated_event").search(low[mention.span.end : span.end][:60]):
        return False
    before = low[span.start : mention.span.start]
    after = low[mention.span.end : span.end]
    speech = pattern(reading.lang, "speech")
    last = None
    for match in speech.finditer(before[-60:]):
        last = match
    if last is not None:
        gap = before[-60:][last.end() :]
        if len(gap.split()) <= 3 and not pattern(reading.lang, "attack_between_speech").search(gap):
            return True
    following = speech.search(after[:70])
    if following is not None:
        gap = after[: following.start()]
        attack = pattern(reading.lang, "attack_after_date").search(
            gap,
        )
        if attack is None and len(gap.split()) <= 9:
            # "on Tuesday condemned", "On Monday, the mission announced": speech, unless an attack came before it.
            earlier = reading.parsed.hits_in(Span(span.start, mention.span.start), "attack")
            return not (earlier and "," in gap) and not (earlier and len(gap.split()) > 2)
    return False


def choose_date(
    reading: Reading, span: Span, raw: list[Casualty]
) -> tuple[ReportDate | None, ReportDate | None, int | None]:
    """The clause's date of the attack, the day on which somebody spoke of it, and the weekday of the first."""
    best: tuple[tuple[int, int], ReportDate, int | None] | None = None
    spoken: ReportDate | None = None
    hits = reading.parsed.hits_in(span, "attack")
    points = [h.start for h in hits] + [c.trigger for c in raw]
    for mention in reading.parsed.dates_in(span):
        if any(d.covers(mention.core) for d in reading.datelines):
            continue
        low = reading.parsed.low
        named = pattern(reading.lang, "dated_event").search(low[mention.span.end : span.end][:60]) is not None
        if mention.role in ("since", "until", "as_of", "from", "by") and mention.kind != "range" and not named:
            continue
        if pattern(reading.lang, "scheduled").search(
            low, max(span.start, mention.span.start - 24), mention.span.start
        ):
            continue
        if is_death_day(reading, span, mention):
            continue
        if mention.kind == "period" and mention.modifier == "past":
            continue
        if mention.kind == "offset" and _is_quoted(reading, span, mention.core.start):
            continue  # "today" in a quotation is the speaker's day
        came = reading.parsed.low[max(span.start, mention.core.start - 24, 0) : mention.core.start]
        ahead = reading.parsed.low[max(0, span.start - 24) : span.start] if mention.core.start == span.start else came
        if mention.kind == "anaphor" and mention.low and pattern(reading.lang, "came_after").search(ahead):
            # "The shooting came three days after a patrol ...": the patrol's day lies before.
            mention = replace(mention, low=-(mention.high or 0), high=-mention.low)
        resolved = resolve_date(mention, reading.published, reading.last_date)
        if resolved is None:
            continue
        made = ReportDate(resolved[0], mention.text, mention.span, resolved[1])
        if is_spoken(reading, span, mention):
            spoken = spoken or made
            continue
        distance = min((abs(p - mention.core.start) for p in points), default=0)
        kind = 9 if mention.kind in ("year", "period") else resolved[0].precision
        if mention.kind in ("day", "weekday", "offset") and resolved[0].precision > 2:
            kind = 3
        rank = (kind, distance)
        if best is None or rank < best[0]:
            best = (rank, made, mention.weekday)
    if best is not None:
        reading.last_date = best[1].range
    return (best[1], spoken, best[2]) if best else (None, spoken, None)


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
    if pattern(reading.lang, "dated_event").search(reading.parsed.low[mention.core.end : span.end][:60]):
        return False  # "died of the injuries received in Friday's attack"
    return (
        pattern(reading.lang, "died_before").search(reading.parsed.low, max(span.start, offset - 140), offset)
        is not None
    )


def find_death_day(reading: Reading, span: Span) -> date | None:
    """Find the day on which a wounded person died later, where a clause tells it."""
    for mention in reading.parsed.dates_in(span):
        if is_death_day(reading, span, mention):
            resolved = resolve_date(mention, reading.published, reading.last_date)
            if resolved is not None and resolved[0].precision == 1:
                return resolved[0].start
    return None


def _is_quoted(reading: Reading, span: Span, offset: int) -> bool:
    return reading.parsed.low.count('"', span.start, offset) % 2 == 1


def day_before(days: DateRange) -> date:
    """Return the day before a range of days."""
    return days.start - timedelta(days=1)

"""Assembly: from clauses to reports, one for each attack on UN personnel that the text tells of.

Every clause is judged: does it tell of one attack that happened, on the UN, or of attacks in general, of what might
happen, of a total, of others' losses? What tells of an attack either opens a draft or, when it speaks of the same
attack again ("the ambush", the same day and place, the same number), is merged into one. What follows a draft and
points back to it (the claim of responsibility, "three assailants were killed", "they were from Chad") is added to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casque.coder.attack_types import find_attack_types
from casque.coder.casualties import Casualty, find_casualties, find_elided, find_pronoun
from casque.coder.clauses import Day, Facts, split_clauses
from casque.coder.completing import complete_draft
from casque.coder.dates import PublishedRange, resolve_date
from casque.coder.days import choose_date, find_death_day, is_death_day, is_spoken, read_day_heading
from casque.coder.details import add_detail
from casque.coder.drafts import Clause, Draft, Reading, speaks_of_un, words_of
from casque.coder.finishing import finish_report, is_worth_keeping
from casque.coder.further import read_further, share_claims
from casque.coder.groups import place_casualties
from casque.coder.judging import opens_report, sets_scene, spares_scene, tells_attack
from casque.coder.learned.choice import Chooser, Option
from casque.coder.learned.clause_features import describe_clause
from casque.coder.merging import add_event
from casque.coder.missions import find_missions, index_missions
from casque.coder.parsing import ParsedText, pattern
from casque.coder.places import find_datelines, find_places
from casque.coder.sentences import Sentence
from casque.coder.settling import keep_draft, settle_values
from casque.coder.targets import find_target
from casque.coder.windows import look_around
from casque.model import CasualtyCount, Report, Span


def _open_reading(parsed: ParsedText, published: PublishedRange, tolls: Sequence[Span]) -> Reading:
    missions = find_missions(parsed)
    table = index_missions()
    named = [table[m.acronym] for m in missions if m.acronym in table]
    hosts = frozenset(c for m in named for c in m.host_countries)
    countries = hosts or frozenset(
        h.key.split(":")[0]
        for h in parsed.hits
        if h.kind == "place" and h.key.endswith(":country")
        and pattern(parsed.pack.code, "set_in").search(parsed.low, max(0, h.start - 40), h.start)
    )  # fmt: skip
    speaks = bool(named) or any(
        h.kind == "un" or (h.kind == "victim" and h.key.startswith("un:")) for h in parsed.hits
    )
    return Reading(parsed, published, tolls, missions, find_datelines(parsed), hosts, countries, speaks)


def _read_text(reading: Reading) -> list[Draft]:
    """Read all sentences; headings only when the body tells of nothing."""
    if not reading.has_mission:
        return []
    headings: list[Sentence] = []
    for sentence in reading.parsed.sentences:
        if _is_aside(reading, sentence):
            continue
        if sentence.heading:
            headings.append(sentence)
            continue
        _read_sentence(reading, sentence)
    if not reading.drafts:
        for sentence in headings:
            _read_sentence(reading, sentence)
            if reading.drafts:
                break
    if not reading.drafts:
        for clause in reading.summaries:
            own = [c for c in clause.casualties if c.group == "un" and c.count.best != 0]
            if own and opens_report(reading, clause, own):
                add_event(reading, clause)
    for draft in reading.drafts:
        summed = [c for c in reading.summaries if c.date is not None and c.span.start < draft.anchor]
        if draft.date is None and summed:
            draft.date = summed[-1].date
        complete_draft(reading, draft)
        if draft.date is None and draft.spoken is not None:
            draft.date = draft.spoken
    reading.drafts.sort(key=lambda d: d.anchor)
    reading.drafts = [d for d in reading.drafts if is_worth_keeping(d)]
    before: Draft | None = None
    for draft in reading.drafts:
        window = look_around(reading, draft)
        read_further(reading, draft, window, before.place if before is not None else None)
        settle_values(reading, draft, window, before)
        before = draft
    reading.drafts = [draft for draft in reading.drafts if keep_draft(reading, draft)]
    share_claims(reading)
    return reading.drafts


def _is_aside(reading: Reading, sentence: Sentence) -> bool:
    words = words_of(reading, sentence.span)
    if pattern(reading.lang, "link_line").match(words) and not pattern(reading.lang, "link_news").search(words):
        return True
    return bool(pattern(reading.lang, "caption").search(reading.parsed.low[sentence.span.start : sentence.span.end]))


def _read_sentence(reading: Reading, sentence: Sentence) -> None:
    day = read_day_heading(reading, sentence)
    if day is not None:
        reading.day = day
        return
    hits = reading.parsed.hits_in(
        sentence.span, "attack", "accident", "victim", "un", "mission", "actor", "nationality", "country", "place"
    )
    kinds = {h.kind for h in hits}
    gate = pattern(reading.lang, "gate").search(reading.parsed.low, sentence.span.start, sentence.span.end)
    # A day may be told before or behind what happened on it, in a sentence of its own.
    dated = bool(reading.parsed.dates_in(sentence.span))
    if not (gate or dated or kinds & {"attack", "accident"} or reading.drafts or reading.summaries):
        return
    if not kinds and not gate and not dated:
        return
    colon = reading.parsed.low.find(": ", sentence.span.start, sentence.span.end)
    if colon >= 0:
        lead = find_casualties(reading.parsed, Span(sentence.span.start, colon))
        if lead:
            reading.outcome = (lead[0].outcome, sentence.index)  # "three were killed: on 3 March a Kenyan"
    for span in split_clauses(
        reading.parsed.low, sentence.span, lambda s: _read_facts(reading, s, sentence.index), reading.lang
    ):
        _judge(reading, _read_clause(reading, sentence, span))


def _find_casualties(reading: Reading, span: Span, sentence: int) -> list[Casualty]:
    """The casualties of a clause, or those whose outcome the lead of a list has told for it."""
    found = reading.found.get(span)
    if found is None:
        found = find_casualties(reading.parsed, span)
        if not found and reading.outcome is not None and sentence - reading.outcome[1] <= 2:
            found = find_elided(reading.parsed, span, reading.outcome[0])
        told = any(c.raw for c in reading.clauses[-3:] if c.sentence.index == sentence - 1)
        before = reading.parsed.sentences[sentence - 1] if 0 < sentence <= len(reading.parsed.sentences) else None
        if not found and before is not None and before.index == sentence - 1 and not told:
            found = find_pronoun(reading.parsed, span, before.span)
        reading.found[span] = found
    return found


def _read_facts(reading: Reading, span: Span, sentence: int) -> Facts:
    raw = _find_casualties(reading, span, sentence)
    attack = bool(reading.parsed.hits_in(span, "attack"))
    days = []
    for mention in reading.parsed.dates_in(span):
        if any(d.covers(mention.core) for d in reading.datelines) or is_death_day(reading, span, mention):
            continue
        if mention.role is None and mention.kind in ("day", "weekday", "offset", "month", "anaphor", "period"):
            if is_spoken(reading, span, mention):
                continue
            resolved = resolve_date(mention, reading.published, reading.last_date)
            if resolved is not None:
                days.append(Day(resolved[0], mention.weekday))
    towns = frozenset(
        m.place.name
        for m in find_places(reading.parsed, span, reading.countries, reading.hosts, reading.datelines)
        if m.place.precision <= 2 and m.rank <= 13
    )
    return Facts(attack or bool(raw), tuple(days), towns, tuple(raw))


def _read_clause(reading: Reading, sentence: Sentence, span: Span) -> Clause:
    parsed = reading.parsed
    raw = _find_casualties(reading, span, sentence.index)
    date, spoken, weekday = choose_date(reading, span, raw)
    if date is None and reading.day is not None and reading.day[2] == sentence.paragraph:
        date, weekday = reading.day[:2]
    casualties = place_casualties(reading, span, raw, speaks_of_un(reading, span))
    died = find_death_day(reading, span)
    if died is not None:
        casualties = [
            replace(c, death_date=died) if c.outcome == "killed" and c.group == "un" else c for c in casualties
        ]
    hits = parsed.hits_in(span, "attack", "accident", "un", "mission", "victim")
    attack = any(h.kind == "attack" for h in hits)
    accident = any(h.kind == "accident" for h in hits)
    un = speaks_of_un(reading, span)
    return Clause(
        span,
        sentence,
        casualties,
        raw,
        date,
        spoken,
        find_places(parsed, span, reading.countries, reading.hosts, reading.datelines),
        find_attack_types(parsed, span),
        find_target(parsed, span),
        attack,
        accident,
        un,
        words_of(reading, span),
        weekday,
    )


def _judge(reading: Reading, clause: Clause) -> None:
    reading.clauses.append(clause)
    outcomes = [c.outcome for c in clause.raw if c.count is None or c.count.best != 0]
    if outcomes:
        reading.outcome = (outcomes[0], clause.sentence.index)
    own = [c for c in clause.casualties if c.group == "un" and c.count.best != 0]
    summary = _sums_up(reading, clause, own)
    if _may_tell(clause) and not (summary and own):
        rule = not summary and (
            (not own and spares_scene(reading, clause))
            or (bool(own) and opens_report(reading, clause, own))
            or (not own and tells_attack(reading, clause))
        )
        features = (*describe_clause(reading, clause), "rule:yes" if rule else "rule:no", f"sums:{summary}")
        options = (Option("no", (), not rule), Option("event", features, rule))
        if reading.chooser.choose("event", clause.span, options)[0]:
            add_event(reading, clause)
            return
    if summary:
        # "Four were killed in two attacks": the attacks follow; their common day is kept for them.
        reading.summaries.append(clause)
        return
    if sets_scene(reading, clause):
        reading.scene = clause
    add_detail(reading, clause)


def _may_tell(clause: Clause) -> bool:
    """Tell whether the question is worth asking of a clause."""
    if clause.attack or clause.accident or clause.raw:
        return True
    return (clause.un or clause.target is not None) and (clause.date is not None or clause.place is not None)


def _sums_up(reading: Reading, clause: Clause, own: list[CasualtyCount]) -> bool:
    """Tell whether a clause sums several attacks up."""
    vague = clause.place is None or clause.place.precision >= 5
    if own:
        return vague and pattern(reading.lang, "summary").search(clause.words) is not None
    both = clause.un and clause.place is None and clause.date is not None
    return both and pattern(reading.lang, "many_targets").search(clause.words) is not None


def build_reports(
    parsed: ParsedText, published: PublishedRange, tolls: Sequence[Span], *, sha256: str, publisher: str | None,
    chooser: Chooser | None = None,
) -> tuple[Report, ...]:  # fmt: skip
    """Read a text's reports.

    Args:
        parsed: the text.
        published: days on which it may have been published, or None.
        tolls: spans of running totals.
        sha256: SHA-256 (hex) of the document's bytes.
        publisher: identifier in the publisher pack, or None.
        chooser: decides; None for the trained weights.

    Returns:
        One report an attack, in the order of the text.
    """
    reading = _open_reading(parsed, published, tolls)
    if chooser is not None:
        reading.chooser = chooser
    drafts = _read_text(reading)
    return tuple(finish_report(parsed, draft, published, sha256, publisher) for draft in drafts)

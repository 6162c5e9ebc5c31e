"""Assembly: from clauses to reports, one for each attack on UN personnel that the text tells of.

Every clause is judged: does it tell of one attack that happened, on the UN, or of attacks in general, of what might
happen, of a total, of others' losses? What tells of an attack either opens a draft or, when it speaks of the same
attack again ("the ambush", the same day and place, the same number), is merged into one. What follows a draft and
points back to it (the claim of responsibility, "three assailants were killed", "they were from Chad") is added to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from casque.coder.attack_types import find_attack_types
from casque.coder.attributions import find_attributions
from casque.coder.casualties import Casualty, find_casualties
from casque.coder.clauses import Day, Facts, agree, split_clauses
from casque.coder.dates import DateMention, PublishedRange, resolve_date
from casque.coder.missions import MissionMention, choose_mission, find_missions, index_missions
from casque.coder.parsing import ParsedText, pattern
from casque.coder.places import PlaceMention, find_datelines, find_places
from casque.coder.sentences import Sentence
from casque.coder.targets import find_target
from casque.coder.versions import stamp
from casque.model import (
    Attribution,
    CasualtyCount,
    CountRange,
    DateRange,
    Evidence,
    Place,
    Report,
    ReportDate,
    Span,
)
from casque.reference import load_member_states


@dataclass(slots=True)
class Draft:
    """An attack as far as the text has told of it.

    Attributes:
        anchor: offset of the clause that opened it.
        paragraph: paragraph of the last clause that spoke of it.
        sentence: number of the last sentence that spoke of it.
        date: when, with the mention it rests on.
        place: where.
        types: means of attack to the words that name them.
        target: code, words and weight.
        casualties: counts so far.
        attributions: who is said to have done it.
        mission: acronym, or the mention it rests on.
        spans: clauses that told of it.
        attack: True when words of an attack stand there.
        accident: True when words of an accident or illness do.
        spoken: day on which somebody spoke of it, when no day of the attack is given.
        notes: corrections within the text.
        weekday: weekday of the date where only that is known, or None.
        final: True when "a fourth died" has told the total of the killed.
    """

    anchor: int
    paragraph: int
    sentence: int
    date: ReportDate | None = None
    place: Place | None = None
    types: dict[str, Span] = field(default_factory=dict)
    target: tuple[str, Span, int] | None = None
    casualties: list[CasualtyCount] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)
    mission: MissionMention | str | None = None
    spans: list[Span] = field(default_factory=list)
    attack: bool = False
    accident: bool = False
    spoken: ReportDate | None = None
    notes: list[str] = field(default_factory=list)
    weekday: int | None = None
    final: bool = False

    def killed(self) -> int | None:
        """Number of UN personnel killed so far, or None when nothing is said."""
        return _sum(self.casualties, "killed")

    def injured(self) -> int | None:
        """Number of UN personnel injured so far, or None when nothing is said."""
        return _sum(self.casualties, "injured")


def _sum(counts: Sequence[CasualtyCount], outcome: str) -> int | None:
    values = [
        c.count.best if c.count.best is not None else c.count.low
        for c in counts
        if c.outcome == outcome and c.group == "un" and not c.part_of_total
    ]
    known = [v for v in values if v is not None]
    return sum(known) if known else None


@dataclass(slots=True)
class _Clause:
    """A clause with everything read from it."""

    span: Span
    sentence: Sentence
    casualties: list[CasualtyCount]
    raw: list[Casualty]
    date: ReportDate | None
    spoken: ReportDate | None
    places: list[PlaceMention]
    types: dict[str, Span]
    target: tuple[str, Span, int] | None
    attack: bool
    accident: bool
    un: bool
    words: str
    weekday: int | None = None

    @property
    def place(self) -> Place | None:
        return self.places[0].place if self.places else None


class Assembler:
    """Reads a parsed text into reports.

    Args:
        parsed: the text.
        published: days on which it may have been published, or None.
        tolls: spans of running totals, whose numbers are no attack's.
    """

    def __init__(self, parsed: ParsedText, published: PublishedRange, tolls: Sequence[Span] = ()) -> None:
        self._parsed = parsed
        self._lang = parsed.pack.code
        self._published = published
        self._tolls = tolls
        self._missions = find_missions(parsed)
        self._datelines = find_datelines(parsed)
        table = index_missions()
        named = [table[m.acronym] for m in self._missions if m.acronym in table]
        hosts = {c for m in named for c in m.host_countries}
        #: Hosts of the missions named: a place outside them is no place of attack on them.
        self._hosts = frozenset(hosts)
        if not hosts:
            hosts = {
                h.key.split(":")[0]
                for h in parsed.hits
                if h.kind == "place" and h.key.endswith(":country")
                and _SET_IN.search(parsed.low, max(0, h.start - 40), h.start)
            }  # fmt: skip
        self._countries = frozenset(hosts)
        self._has_mission = bool(named) or any(
            h.kind == "un" or (h.kind == "victim" and h.key.startswith("un:")) for h in parsed.hits
        )
        self._drafts: list[Draft] = []
        self._last_date: DateRange | None = None
        self._summaries: list[_Clause] = []
        self._scene: _Clause | None = None

    # -- reading ------------------------------------------------------------------------------------------------

    def read(self) -> list[Draft]:
        """Read all sentences; headings only when the body tells of nothing."""
        if not self._has_mission:
            return []
        headings: list[Sentence] = []
        for sentence in self._parsed.sentences:
            if self._is_aside(sentence):
                continue
            if sentence.heading:
                headings.append(sentence)
                continue
            self._read_sentence(sentence)
        if not self._drafts:
            for sentence in headings:
                self._read_sentence(sentence)
                if self._drafts:
                    break
        if not self._drafts:
            for clause in self._summaries:
                if self._opens(clause, [c for c in clause.casualties if c.group == "un" and c.count.best != 0]):
                    self._add_event(clause)
        for draft in self._drafts:
            before = [c for c in self._summaries if c.date is not None and c.span.start < draft.anchor]
            if draft.date is None and before:
                draft.date = before[-1].date
            if draft.date is None and draft.spoken is not None:
                draft.date = draft.spoken
        return sorted(self._drafts, key=lambda d: d.anchor)

    def _is_aside(self, sentence: Sentence) -> bool:
        words = self._words(sentence.span)
        if pattern(self._lang, "link_line").match(words) and not re.search(
            r"\b(?:killed|wounded)\b.*\bon\s+\w+day\b", words
        ):
            return True
        return bool(pattern(self._lang, "caption").search(self._parsed.low[sentence.span.start : sentence.span.end]))

    def _words(self, span: Span) -> str:
        return " ".join(self._parsed.low[span.start : span.end].split())

    def _read_sentence(self, sentence: Sentence) -> None:
        hits = self._parsed.hits_in(
            sentence.span, "attack", "accident", "victim", "un", "mission", "actor", "nationality", "country", "place"
        )
        kinds = {h.kind for h in hits}
        gate = pattern(self._lang, "gate").search(self._parsed.low, sentence.span.start, sentence.span.end)
        if not gate and not kinds & {"attack", "accident"} and not self._drafts:
            return
        if not kinds and not gate:
            return
        for span in split_clauses(self._parsed.low, sentence.span, lambda s: self._facts(s)):
            self._judge(self._read_clause(sentence, span))

    def _facts(self, span: Span) -> Facts:
        raw = find_casualties(self._parsed, span)
        attack = bool(self._parsed.hits_in(span, "attack"))
        days = []
        for mention in self._parsed.dates_in(span):
            if any(d.covers(mention.core) for d in self._datelines) or self._is_death_day(span, mention.core.start):
                continue
            if mention.role is None and mention.kind in ("day", "weekday", "offset", "month", "anaphor", "period"):
                if self._is_spoken(span, mention):
                    continue
                resolved = resolve_date(mention, self._published, self._last_date)
                if resolved is not None:
                    days.append(Day(resolved[0], mention.weekday))
        towns = frozenset(
            m.place.name
            for m in find_places(self._parsed, span, self._countries, self._hosts, self._datelines)
            if m.place.precision <= 2 and m.rank <= 13
        )
        return Facts(attack or bool(raw), tuple(days), towns, tuple(raw))

    def _read_clause(self, sentence: Sentence, span: Span) -> _Clause:
        parsed = self._parsed
        raw = find_casualties(parsed, span)
        date, spoken, weekday = self._choose_date(span, raw)
        casualties = self._place_casualties(span, raw, self._speaks_of_un(span))
        died = self._find_death_day(span)
        if died is not None:
            casualties = [
                replace(c, death_date=died) if c.outcome == "killed" and c.group == "un" else c for c in casualties
            ]
        hits = parsed.hits_in(span, "attack", "accident", "un", "mission", "victim")
        attack = any(h.kind == "attack" for h in hits)
        accident = any(h.kind == "accident" for h in hits)
        un = self._speaks_of_un(span)
        return _Clause(
            span,
            sentence,
            casualties,
            raw,
            date,
            spoken,
            find_places(parsed, span, self._countries, self._hosts, self._datelines),
            find_attack_types(parsed, span),
            find_target(parsed, span),
            attack,
            accident,
            un,
            self._words(span),
            weekday,
        )

    def _speaks_of_un(self, span: Span) -> bool:
        hits = self._parsed.hits_in(span, "un", "mission", "victim")
        return any(h.kind != "victim" or h.key.startswith("un:") for h in hits)

    # -- dates --------------------------------------------------------------------------------------------------

    def _is_spoken(self, span: Span, mention: DateMention) -> bool:
        """Tell whether a date is when somebody spoke, not when it happened."""
        low = self._parsed.low
        before = low[span.start : mention.span.start]
        after = low[mention.span.end : span.end]
        speech = pattern(self._lang, "speech")
        last = None
        for match in speech.finditer(before[-60:]):
            last = match
        if last is not None:
            gap = before[-60:][last.end() :]
            if len(gap.split()) <= 3 and not re.search(
                r"\b(?:that|attack\w*|kill\w*|ambush\w*|incident|blast|which|when|after|the)\b|[,;]", gap
            ):
                return True
        following = speech.search(after[:70])
        if following is not None:
            gap = after[: following.start()]
            attack = re.search(
                r"\b(?:attack\w*|kill\w*|ambush\w*|wound\w*|injur\w*|died|fire[ds]?|hit|explo\w*|blast|bomb\w*|"
                r"when|which|that|clash\w*|raid\w*)\b|[;.]",
                gap,
            )
            if attack is None and len(gap.split()) <= 9:
                # "on Tuesday condemned", "On Monday, the mission announced": speech, unless an attack came before it.
                earlier = self._parsed.hits_in(Span(span.start, mention.span.start), "attack")
                return not (earlier and "," in gap) and not (earlier and len(gap.split()) > 2)
        return False

    def _choose_date(
        self, span: Span, raw: list[Casualty]
    ) -> tuple[ReportDate | None, ReportDate | None, int | None]:
        """The clause's date of the attack, the day on which somebody spoke of it, and the weekday of the first."""
        best: tuple[tuple[int, int], ReportDate, int | None] | None = None
        spoken: ReportDate | None = None
        hits = self._parsed.hits_in(span, "attack")
        points = [h.start for h in hits] + [c.trigger for c in raw]
        for mention in self._parsed.dates_in(span):
            if any(d.covers(mention.core) for d in self._datelines):
                continue
            if mention.role in ("since", "until", "as_of", "from", "by") and mention.kind != "range":
                continue
            if self._is_death_day(span, mention.core.start):
                continue
            if mention.kind == "period" and mention.modifier == "past":
                continue
            if mention.kind == "offset" and self._is_quoted(span, mention.core.start):
                continue  # "today" in a quotation is the speaker's day
            resolved = resolve_date(mention, self._published, self._last_date)
            if resolved is None:
                continue
            made = ReportDate(resolved[0], mention.text, mention.span, resolved[1])
            if self._is_spoken(span, mention):
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
            self._last_date = best[1].range
        return (best[1], spoken, best[2]) if best else (None, spoken, None)

    def _is_death_day(self, span: Span, offset: int) -> bool:
        """Tell whether a date is that of a later death of wounds."""
        return _DIED_BEFORE.search(self._parsed.low, max(span.start, offset - 140), offset) is not None

    def _find_death_day(self, span: Span) -> date | None:
        for mention in self._parsed.dates_in(span):
            if self._is_death_day(span, mention.core.start):
                resolved = resolve_date(mention, self._published, self._last_date)
                if resolved is not None and resolved[0].precision == 1:
                    return resolved[0].start
        return None

    def _is_quoted(self, span: Span, offset: int) -> bool:
        return self._parsed.low.count('"', span.start, offset) % 2 == 1

    # -- casualties ---------------------------------------------------------------------------------------------

    def _place_casualties(self, span: Span, raw: list[Casualty], un: bool) -> list[CasualtyCount]:
        """Decide whose the casualties are, and drop what is a running total."""
        found: list[CasualtyCount] = []
        previous: str | None = None
        in_draft = bool(self._drafts)
        for item in raw:
            if item.count is None or item.definite:
                continue
            group, personnel = self._group(span, item, un, previous, in_draft)
            previous = f"{group}:{personnel or ''}"
            count = item.count
            if item.ordinal > 2 and item.outcome == "killed":
                count = CountRange.exactly(item.ordinal)
            if group == "attacker" and item.outcome in ("abducted", "missing"):
                continue  # "captured one of them": the attackers were taken, not abducted
            zero = item.count.best == 0
            if not zero and (self._in_toll(item, span) or self._is_total(span, item)):
                continue
            if zero and not un and not in_draft:
                continue
            found.append(
                CasualtyCount(
                    item.outcome,
                    group,
                    count,
                    personnel,
                    item.nationality,
                    item.span.read(self._parsed.text),
                    item.span,
                    item.severity,
                    None,
                    item.part,
                )
            )
        # A part counts as a part only of the same group's total.
        whole = {(c.outcome, c.group) for c in found if not c.part_of_total}
        if in_draft:
            return found
        return [replace(c, part_of_total=c.part_of_total and (c.outcome, c.group) in whole) for c in found]

    def _group(
        self, span: Span, item: Casualty, un: bool, previous: str | None, in_draft: bool
    ) -> tuple[str, str | None]:  # fmt: skip
        role = item.role
        if role is None:
            # "four others": like those before them.
            if previous is not None:
                group, personnel = previous.split(":")
                return group, personnel or None
            return ("un", None) if un or in_draft else ("unknown", None)
        group, personnel = role.split(":")
        kind = personnel or None
        if item.armed_group and group in ("attacker", "?"):
            return "attacker", None
        low = self._parsed.low[max(span.start, item.who.start - 24) : item.who.end]
        if group == "un" and _OTHER_FORCE.search(low) and not item.missions and not _SAYS_UN.search(low):
            return "other", kind
        if group == "un":
            return "un", kind
        if group in ("attacker", "civilian"):
            if group == "civilian" and item.un and kind is None:
                return "un", None
            return group, kind
        if item.un and group == "?":
            return "un", kind or _un_kind(self._parsed.low[item.who.start : item.who.end])
        if group == "unknown":
            if item.other and previous is not None:
                return previous.split(":")[0], previous.split(":")[1] or None
            return "unknown", None
        state = _alpha2(item.nationality) if item.nationality else None
        if state is not None:
            if state in self._countries:
                return "host_force", kind
            if item.nationality == "FRA" and not self._france_serves():
                return "parallel_force", kind
            return ("un", kind) if self._has_mission else ("unknown", kind)
        words = self._parsed.low[item.who.start : item.who.end]
        if re.search(r"\b(?:government|army|national|state)\b", words):
            return "host_force", kind
        carried = previous is not None and previous.startswith("un")
        if un or (in_draft and (carried or item.ordinal or item.partitive)):
            return "un", kind
        return "unknown", kind

    def _france_serves(self) -> bool:
        return any(m.acronym in ("UNIFIL", "UNPROFOR", "UNAMIR") for m in self._missions)

    def _in_toll(self, item: Casualty, span: Span) -> bool:
        if self._drafts and _RISEN.search(self._words(span)):
            return False  # "the toll has risen to six": of the attack just told, not of the mission
        return any(t.start <= item.who.start < t.end or item.who.start <= t.start < item.who.end for t in self._tolls)

    def _is_total(self, span: Span, item: Casualty) -> bool:
        low = self._parsed.low
        if any(t.start < span.end and span.start < t.end for t in self._tolls):
            return False  # the toll is known: only its own number is one
        for match in pattern(self._lang, "total").finditer(low, span.start, span.end):
            if match.group().startswith("br"):
                if item.who.start >= match.start():
                    return True
                continue
            between = low[min(match.end(), item.span.end) : max(match.start(), item.span.start)]
            if not re.search(r";|\bwhen\b|,\s+(?:and|after|killing|who)\b", between):
                return True
        return False

    # -- judging ------------------------------------------------------------------------------------------------

    def _judge(self, clause: _Clause) -> None:
        own = [c for c in clause.casualties if c.group == "un" and c.count.best != 0]
        summary = _SUMMARY.search(clause.words) is not None and (clause.place is None or clause.place.precision >= 5)
        if own and summary:
            # "Four were killed in two attacks": the attacks follow; their common day is kept for them.
            self._summaries.append(clause)
            return
        if (own and self._opens(clause, own)) or (not own and self._tells_attack(clause)):
            self._add_event(clause)
        else:
            if self._sets_scene(clause):
                self._scene = clause
            self._add_detail(clause)

    def _opens(self, clause: _Clause, own: list[CasualtyCount]) -> bool:
        """Tell whether a clause with UN casualties tells of one attack (or accident)."""
        lang = self._lang
        if self._is_unreal(clause, own[0].span):
            return False
        precision = clause.date.range.precision if clause.date else None
        single = pattern(lang, "attack_single").search(clause.words) is not None
        if all(c.count.bound == "vague" for c in own) and not (
            precision is not None and precision <= 2 and (clause.place or single)
        ):
            return False
        if precision is not None and precision >= 5 and clause.date is not None and clause.date.basis == "stated":
            return single and clause.place is not None and clause.place.precision <= 4
        if clause.date is not None and clause.date.basis != "stated" and precision is not None and precision >= 4:
            ranged = clause.date.text is not None and re.search(r"week|month|year", clause.date.text.lower())
            if ranged and not (clause.attack or clause.place):
                return False
        if precision == 4 and not (clause.attack or clause.types or clause.accident):
            return False
        if clause.date is None and not (clause.attack or clause.types or clause.accident):
            return (
                (clause.place is not None and clause.place.precision <= 4)
                or self._near_draft(clause)
                or self._scene_of(clause) is not None
            )
        if (
            pattern(lang, "general").search(clause.words)
            and not (clause.date and (precision or 9) <= 3)
            and not single
        ):
            return bool(clause.place and clause.place.precision <= 2)
        return True

    def _sets_scene(self, clause: _Clause) -> bool:
        """Tell whether a clause without casualties describes one attack whose victims may follow it."""
        lang, words = self._lang, clause.words
        if not (clause.attack or clause.target is not None) or clause.casualties or _ON_OTHERS.search(words):
            return False
        dated = clause.date is not None and clause.date.range.precision <= 4
        located = clause.place is not None and clause.place.precision <= 4
        if not (dated or located) or not (clause.types or clause.un or clause.target is not None):
            return False
        return not (
            pattern(lang, "unreal").search(words)
            or pattern(lang, "general").search(words)
            or _MANY_ATTACKS.search(words)
        )

    def _scene_of(self, clause: _Clause) -> _Clause | None:
        """The scene that stands at most two sentences before a clause and does not contradict it."""
        scene = self._scene
        if scene is None or not 0 <= clause.sentence.index - scene.sentence.index <= 2:
            return None
        if (
            scene.date is not None
            and clause.date is not None
            and not agree(Day(scene.date.range, scene.weekday), Day(clause.date.range, clause.weekday))
        ):
            return None
        return None if _apart(scene.place, clause.place) else scene

    def _near_draft(self, clause: _Clause) -> bool:
        return any(0 <= clause.sentence.index - d.sentence <= 3 for d in self._drafts)

    def _is_unreal(self, clause: _Clause, at: Span | None) -> bool:
        match = pattern(self._lang, "unreal").search(clause.words)
        if match is None:
            return False
        if at is None:
            return True
        before = " ".join(self._parsed.low[clause.span.start : at.start].split())
        governed = re.search(
            r"\b(?:could|would|might|may|should|can|if|unless|whether|plan(?:s|ned)?\s+to|threat\w*\s+to|"
            r"to)\s+(?:\w+\s+){0,3}$",
            before,
        )
        inside = self._words(at)
        return governed is not None or _MODAL.search(inside) is not None

    def _tells_attack(self, clause: _Clause) -> bool:
        """Tell whether a clause without UN casualties tells of one attack on the UN."""
        lang, words = self._lang, clause.words
        if not clause.attack or not clause.un:
            return False
        if pattern(lang, "unreal").search(words) or pattern(lang, "general").search(words):
            return False
        if not self._hits_un(clause):
            return False
        precision = clause.date.range.precision if clause.date else None
        if precision is not None and precision > 3 and clause.weekday is None:
            return bool(
                clause.place and clause.place.precision <= 2 and clause.date and clause.date.basis == "stated"
            )
        if (
            clause.date is None
            and pattern(lang, "attack_plural").search(words)
            and not pattern(lang, "attack_single").search(words)
        ):
            return False
        located = clause.place is not None and clause.place.precision <= 4
        return (precision is not None and clause.date is not None) or located

    def _hits_un(self, clause: _Clause) -> bool:
        parsed = self._parsed
        hits = parsed.hits_in(clause.span, "un", "mission", "victim")
        ours = [h for h in hits if h.kind != "victim" or h.key.startswith("un:")]
        for mention in ours:
            before = parsed.low[max(clause.span.start, mention.start - 90) : mention.start]
            after = parsed.low[mention.end : min(clause.span.end, mention.end + 110)]
            if _STRUCK_BEFORE.search(before) and (mention.kind == "victim" or _PROPERTY.match(after)):
                return True
            if (mention.kind == "victim" or _PROPERTY.match(after)) and _STRUCK_AFTER.search(after):
                return True
            owned = _OWNED.search(before)
            if owned and (_STRUCK_AFTER.search(after) or _STRUCK_BEFORE.search(before[: owned.start()] + " ")):
                return True
        return False

    # -- merging ------------------------------------------------------------------------------------------------

    def _add_event(self, clause: _Clause) -> None:
        scene = self._scene_of(clause)
        if scene is not None and (clause.date is None or clause.place is None) and not _SEPARATE.search(clause.words):
            # The sentence before has told where and when these victims fell.
            if clause.date is None:
                clause.date, clause.weekday = scene.date, scene.weekday
            clause.places = clause.places or scene.places
            clause.types = {**scene.types, **clause.types}
            clause.target = clause.target or scene.target
            clause.attack = clause.attack or scene.attack
        else:
            scene = None
        draft = self._find_same(clause)
        if draft is None:
            if self._repeats_vaguely(clause):
                return
            draft = Draft(clause.span.start, clause.sentence.paragraph, clause.sentence.index)
            if clause.date is None and self._drafts and _LATER_THAT_DAY.match(clause.words):
                draft.date = self._drafts[-1].date
            self._drafts.append(draft)
            self._fill(draft, clause, opening=True)
            if scene is not None:
                draft.anchor = min(draft.anchor, scene.span.start)
                draft.spans.append(scene.span)
                self._add_attributions(draft, scene)
            self._scene = None
        else:
            self._fill(draft, clause, opening=False)

    def _repeats_vaguely(self, clause: _Clause) -> bool:
        """A clause without date or place of its own that fits none of the drafts told: not a new attack."""
        if not self._drafts or clause.date is not None or clause.place is not None:
            return False
        return pattern(self._lang, "new_event").search(clause.words) is None

    def _find_same(self, clause: _Clause) -> Draft | None:
        fitting = [d for d in self._drafts if self._is_same(d, clause)]
        if not fitting:
            return None
        killed = _sum(clause.casualties, "killed")
        ranked = sorted(
            fitting,
            key=lambda d: (
                d.date is not None and clause.date is not None and d.date.range == clause.date.range,
                killed is not None and d.killed() == killed,
                clause.place is not None and d.place is not None and d.place.name == clause.place.name,
                d.sentence,
            ),
        )
        return ranked[-1]

    def _is_same(self, draft: Draft, clause: _Clause) -> bool:
        lang = self._lang
        dated = draft.date is not None and clause.date is not None
        if (
            draft.date is not None
            and clause.date is not None
            and not agree(Day(draft.date.range, draft.weekday), Day(clause.date.range, clause.weekday))
        ):
            return False
        back = pattern(lang, "back").search(clause.words) is not None
        if _apart(draft.place, clause.place) and not (back and clause.date is None and _unplaced(draft, clause)):
            return False
        killed, injured = _sum(clause.casualties, "killed"), _sum(clause.casualties, "injured")
        equal = (killed is None or draft.killed() is None or killed == draft.killed()) and (
            injured is None or draft.injured() is None or injured == draft.injured()
        )
        marked = pattern(lang, "new_event").search(clause.words) is not None
        adding = _ADDS.search(clause.words) is not None
        if dated and draft.date is not None and clause.date is not None:
            coarse = abs(draft.date.range.precision - clause.date.range.precision) >= 3
            if coarse and not equal:
                return False
            if draft.date.range.precision >= 4 and not equal and draft.date.range == clause.date.range:
                return False
            if equal:
                return not (marked and _SEPARATE.search(clause.words) is not None)
            if marked and _SEPARATE.search(clause.words):
                return False
            return (
                _exact_same_place(draft.place, clause.place) or clause.place is None or draft.place is None or adding
            )
        if clause.date is not None and draft.date is None:
            near = clause.sentence.index - draft.sentence <= 4
            return equal and (near or _exact_same_place(draft.place, clause.place)) and not marked
        # The clause has no date of its own.
        if marked and _SEPARATE.search(clause.words):
            return False
        if adding:
            return True
        if not equal:
            near = clause.sentence.index - draft.sentence <= 2
            vague = clause.place is None or clause.place.precision >= 5
            open_draft = draft.date is None and (draft.place is None or draft.place.precision >= 5)
            follows = clause.sentence.index - draft.sentence <= 1 and clause.sentence.paragraph == draft.paragraph
            if near and vague and not marked and (open_draft or (follows and draft.killed() is None)):
                return True
            if near and vague and not marked and follows and draft.final:
                return True
            return near and vague and pattern(lang, "back").search(clause.words) is not None and not marked
        if clause.place is not None and draft.place is not None and not _exact_same_place(draft.place, clause.place):
            return draft.place.precision > 2 or clause.place.precision > 2 or (back and _unplaced(draft, clause))
        return True

    def _fill(self, draft: Draft, clause: _Clause, *, opening: bool) -> None:
        draft.sentence, draft.paragraph = clause.sentence.index, clause.sentence.paragraph
        if clause.span not in draft.spans:
            draft.spans.append(clause.span)
        if clause.date is not None and (
            draft.date is None or clause.date.range.precision < draft.date.range.precision
        ):
            draft.date, draft.weekday = clause.date, clause.weekday
        if draft.spoken is None and clause.spoken is not None and opening:
            day = clause.spoken
            if day.range.precision == 1:
                span_of_days = DateRange.between(_day_before(day.range), day.range.end)
                draft.spoken = ReportDate(span_of_days, day.text, day.span, "relative")
        if clause.place is not None and (draft.place is None or clause.place.precision < draft.place.precision):
            draft.place = clause.place
        for code, span in clause.types.items():
            draft.types.setdefault(code, span)
        if clause.target is not None and (draft.target is None or clause.target[2] > draft.target[2]):
            draft.target = clause.target
        draft.attack = draft.attack or (clause.attack and _ATTACK_WORD.search(clause.words) is not None)
        draft.attack = draft.attack or bool(clause.types)
        draft.accident = draft.accident or clause.accident
        self._merge_casualties(draft, clause)
        self._add_attributions(draft, clause)
        country = draft.place.country if draft.place else None
        found = choose_mission(
            self._missions, clause.sentence.span, country, draft.date.range if draft.date else None
        )
        if found is not None and (draft.mission is None or (opening and isinstance(found, MissionMention))):
            draft.mission = found

    def _merge_casualties(self, draft: Draft, clause: _Clause) -> None:
        ordinal = {c.span: c for c in clause.raw if c.ordinal}
        draft.final = (
            draft.final
            or _RISEN.search(clause.words) is not None
            or any(c.outcome == "killed" and c.ordinal > 2 for c in clause.raw)
        )
        later = _LATER_DEATH.search(clause.words) is not None
        fresh = list(clause.casualties)
        for outcome, group in dict.fromkeys((c.outcome, c.group) for c in fresh):
            new = [c for c in fresh if (c.outcome, c.group) == (outcome, group)]
            old = [c for c in draft.casualties if (c.outcome, c.group) == (outcome, group)]
            if not old:
                draft.casualties.extend(new)
                continue
            if all(c.count.best == 0 for c in new):
                continue
            if _EARLIER_FIGURE.search(clause.words) and group == "un":
                shown = ", ".join(" ".join((c.text or "").split()) for c in new)
                draft.notes.append(f'earlier reports: "{shown}"')
                continue
            before, after = _total(old), _total(new)
            if (
                later
                and outcome == "killed"
                and after == 1
                and not draft.final
                and not any(c.span in ordinal for c in new)
            ):
                draft.casualties.extend(new)
                continue
            if before == after or after is None:
                self._refine(draft, old, new)
                continue
            if before is not None and after < before and all(c.nationality for c in new):
                draft.casualties.extend(replace(c, part_of_total=True) for c in new)
                continue
            if before is not None and after < before and any(c.severity for c in new) and outcome == "injured":
                draft.casualties.extend(replace(c, part_of_total=True) for c in new)
                continue
            if all(c.part_of_total for c in new):
                draft.casualties.extend(new)
                continue
            if before is not None and after < before and group == "un" and not _ADDS.search(clause.words):
                draft.casualties.extend(replace(c, part_of_total=True) for c in new)
                continue
            for c in old:
                draft.casualties.remove(c)
            origins = {c.nationality for c in old}
            if len(origins) == 1:
                new = [replace(c, nationality=c.nationality or next(iter(origins))) for c in new]
            shown = ", ".join(" ".join((c.text or "").split()) for c in old)
            draft.notes.append(f'earlier in the text: "{shown}"')
            draft.casualties.extend(new)

    def _refine(self, draft: Draft, old: list[CasualtyCount], new: list[CasualtyCount]) -> None:
        """Take nationality, severity and personnel type from a repetition that knows more."""
        whole_old = [c for c in old if not c.part_of_total]
        whole_new = [c for c in new if not c.part_of_total]
        draft.casualties.extend(c for c in new if c.part_of_total and c not in draft.casualties)
        if len(whole_old) != 1:
            return
        if len(whole_new) == 1:
            first, second = whole_old[0], whole_new[0]
            better = replace(
                first,
                nationality=first.nationality or second.nationality,
                severity=first.severity or second.severity,
                personnel_type=first.personnel_type or second.personnel_type,
            )
            draft.casualties[draft.casualties.index(first)] = better
        elif len(whole_new) > 1 and any(c.nationality for c in whole_new):
            draft.casualties.extend(replace(c, part_of_total=True) for c in whole_new)

    def _add_attributions(self, draft: Draft, clause: _Clause, *, whole: bool = False) -> None:
        span = clause.sentence.span if whole else clause.span
        when = draft.date.range if draft.date else None
        for item in find_attributions(self._parsed, clause.sentence.span, span, when):
            if not any(a.actor == item.actor and a.basis == item.basis for a in draft.attributions):
                draft.attributions.append(item)

    def _add_detail(self, clause: _Clause) -> None:
        """Add what a clause that opens no attack says about one already told."""
        if not self._drafts:
            return
        lang, words = self._lang, clause.words
        draft = self._refer(clause)
        if draft is None:
            return
        close = clause.sentence.index - draft.sentence <= 2 or clause.sentence.paragraph == draft.paragraph
        claim = pattern(lang, "claim").search(words)
        plural = _MANY_ATTACKS.search(words) is not None
        unreal = pattern(lang, "unreal").search(words) is not None
        if (
            claim or pattern(lang, "denial").search(words) or pattern(lang, "suspicion").search(words)
        ) and not plural:
            near = clause.sentence.index - draft.sentence <= 3 or clause.sentence.paragraph == draft.paragraph
            if near or pattern(lang, "back").search(words):
                before = len(draft.attributions)
                self._add_attributions(draft, clause)
                if len(draft.attributions) > before:
                    draft.spans.append(clause.span)
                    draft.sentence = max(draft.sentence, clause.sentence.index)
                    if claim:
                        return
        if plural or unreal or pattern(lang, "general").search(words):
            return
        origin = self._read_origin(clause)
        if origin is not None and close:
            self._apply_origin(draft, origin)
            return
        if not close or (
            clause.date is not None and draft.date is not None and not clause.date.range.overlaps(draft.date.range)
        ):
            return
        back = pattern(lang, "back").search(words) is not None or clause.sentence.index - draft.sentence <= 1
        if not back:
            return
        added = False
        others = [c for c in clause.casualties if c.group != "un" or c.count.best == 0]
        if others and not _apart(draft.place, clause.place) and not pattern(lang, "new_event").search(words):
            before = len(draft.casualties)
            told_already = {(c.outcome, c.group) for c in draft.casualties}
            for item in others:
                theirs = (
                    item.group in ("attacker", "civilian", "host_force", "parallel_force") or item.count.best == 0
                )
                if theirs and (item.outcome, item.group) not in told_already:
                    draft.casualties.append(item)
            added = len(draft.casualties) > before
        follows = clause.sentence.index - draft.sentence <= 1 and clause.sentence.paragraph == draft.paragraph
        told = (
            (clause.attack or (follows and clause.target is not None))
            and not pattern(lang, "new_event").search(words)
            and not _apart(draft.place, clause.place)
        )
        if told and (clause.un or follows or pattern(lang, "back").search(words)) and not _ON_OTHERS.search(words):
            if clause.types:
                for code, span in clause.types.items():
                    draft.types.setdefault(code, span)
                draft.attack = True
                added = True
            if (
                clause.place is not None
                and clause.places[0].rank < 40
                and (draft.place is None or clause.place.precision < draft.place.precision)
            ):
                draft.place = clause.place
                added = True
            if clause.target is not None and draft.target is None:
                draft.target = clause.target
                added = True
            if clause.date is not None and (
                draft.date is None or clause.date.range.precision < draft.date.range.precision
            ):
                draft.date = clause.date
                added = True
            before = len(draft.attributions)
            self._add_attributions(draft, clause)
            added = added or len(draft.attributions) > before
        if added:
            draft.spans.append(clause.span)
            draft.sentence = max(draft.sentence, clause.sentence.index)

    def _refer(self, clause: _Clause) -> Draft | None:
        """The draft of which a clause speaks: the one of its date, else the last one told before it."""
        if clause.date is not None and clause.date.range.precision <= 2:
            dated = [d for d in self._drafts if d.date is not None and d.date.range.overlaps(clause.date.range)]
            if dated:
                return dated[-1]
        before = [d for d in self._drafts if d.anchor <= clause.span.start]
        return max(before, key=lambda d: (d.sentence, d.anchor), default=None)

    def _read_origin(self, clause: _Clause) -> str | None:
        """ "The victims were Rwandan", "all four came from Togo": the nationality of those already counted."""
        match = _ORIGIN.search(clause.words)
        if match is None:
            return None
        keys = {h.key for h in self._parsed.hits_in(clause.span, "nationality", "country")}
        hosts = {k for k in keys if _alpha2(k) in self._countries}
        rest = keys - hosts or keys
        return next(iter(rest)) if len(rest) == 1 else None

    def _apply_origin(self, draft: Draft, nationality: str) -> None:
        whole = [c for c in draft.casualties if c.group == "un" and c.outcome == "killed" and not c.part_of_total]
        if len(whole) == 1 and whole[0].nationality is None:
            draft.casualties[draft.casualties.index(whole[0])] = replace(whole[0], nationality=nationality)


_OTHER_FORCE = re.compile(
    r"\b(?:african\s+union|au|amisom|atmis|ecomog|ecowas|russian|regional|ecomib|misca|afisma|nato|kfor|former|"
    r"retired)\s+(?:\w+\s+)?"
    r"(?:peace\s?keep\w*|soldiers?|troops|force)"
)
_SET_IN = re.compile(r"\b(?:in|across|inside|throughout|mission\s+to)\s+(?:the\s+)?(?:\w+\s+){0,2}$")
_SAYS_UN = re.compile(r"\b(?:un|u\.n\.?|united\s+nations)\b")
_ADDS = re.compile(
    r"\b(?:toll\s+(?:\w+\s+){0,3}?(?:rose|rises|risen|climbed|reached|to)|later\s+died|died\s+(?:later|"
    r"of\s+(?:his|her|their)|from\s+(?:his|her|their))|"
    r"succumbed|an?\s+(?:second|third|fourth|fifth|sixth|seventh|eighth)\s+\w+\s+(?:has\s+|later\s+)?died|"
    r"revised|updated|now\s+stands)\b"
)
_RISEN = re.compile(
    r"^.*\b(?:killed|died|dead|deaths?)\s+in\s+(?:that|the|this)\s+(?:attack|ambush|incident|blast|"
    r"assault)\s+to\b|^(?!.*\b(?:since|so\s+far|this\s+year|in\s+\d{4}|in\s+total|"
    r"overall)\b).*\btoll\b.{0,60}\b(?:rose|risen|rises|climbed|increased|revised|now)\b"
)
_OF_WOUNDS = re.compile(
    r"\b(?:died|dies|succumbed|passed\s+away)\s+(?:later\s+)?(?:of|from|to)\s+(?:his|her|their|the|"
    r"its)\s+(?:\w+\s+)?(?:wounds|injuries)|\blater\s+died\b"
)
_DIED_BEFORE = re.compile(
    r"(?:\b(?:died|dies|succumbed|passed\s+away)\s+(?:later\s+)?(?:of|from|to)\s+(?:his|her|their|the|"
    r"its)\s+(?:\w+\s+)?(?:wounds|injuries)|\blater\s+died|"
    r"\bone\s+of\s+the\s+(?:wounded|injured)(?:\s+\w+){0,3}\s+(?:died|succumbed))(?:\s+\w+){0,3}\s*(?:on\s+)?$"
)
# "may" is a month behind a day or a preposition, and before a day.
_MODAL = re.compile(r"\b(?:could|would|might|should|can|will)\b|(?<!\d )(?<!in )(?<!of )(?<!since )\bmay\b(?! \d)")
_LATER_THAT_DAY = re.compile(
    r"(?:later(?:\s+(?:that|the\s+same)\s+day)?|hours\s+later|minutes\s+later|shortly\s+after(?:wards)?|"
    r"at\s+the\s+same\s+time|simultaneously)\b"
)
_EARLIER_FIGURE = re.compile(
    r"\b(?:first|initial|early|earlier|preliminary|previous)\s+(?:reports?|figures?|tolls?|accounts?|"
    r"statements?)\b|\binitially\b|\bat\s+first\b|\bhad\s+earlier\b"
)
_SUMMARY = re.compile(
    r"\b(?:two|three|four|five|six|twin|both|separate|\d+)\s+(?:\w+\s+){0,2}?(?:attacks|incidents|ambushes|"
    r"blasts|explosions|bombings)\b"
)
_LATER_DEATH = re.compile(
    r"\b(?:one|another)\s+(?:of\s+)?(?:the\s+|of\s+the\s+)?(?:\w+\s+){0,3}?(?:later|has|subsequently|then|"
    r"also)?\s*(?:died|succumbed|passed\s+away)\b.*"
    r"(?:wound|injur|hospital|later)|\banother\s+(?:\w+\s+){0,3}(?:later\s+)?(?:died|succumbed)|"
    r"\bone\s+of\s+the\s+(?:wounded|injured)\b.*\b(?:died|succumbed)"
)
_SEPARATE = re.compile(
    r"\b(?:another\s+(?:\w+\s+){0,2}?(?:attack|incident|ambush|blast|explosion|bombing|assault|raid|clash)|"
    r"separate(?:ly)?|a\s+second\s+(?:attack|incident|ambush|blast|assault|explosion)|second\s+(?:attack|"
    r"incident|ambush|blast|assault)|a\s+similar|elsewhere|earlier\s+(?:this|in|on|attack|incident)|previous|"
    r"prior|in\s+a\s+different|last\s+(?:week|month|year)|on\s+the\s+heels|days?\s+after|weeks?\s+after|"
    r"a\s+further)\b"
)
_MANY_ATTACKS = re.compile(
    r"\b(?:several|many|numerous|multiple|most|a\s+number\s+of|previous|past|similar|other|dozens\s+of|"
    r"a\s+series\s+of|both|recent|various|frequent)\s+"
    r"(?:\w+\s+){0,2}?(?:attacks|ambushes|bombings|incidents|assaults|killings|raids)\b"
)
_ON_OTHERS = re.compile(
    r"\battack\w*\s+(?:on|against)\s+(?:the\s+)?(?:malian|congolese|army|civilians?|villages?|french|"
    r"government|a\s+village|a\s+market|christians?|muslims?|"
    r"police\s+stations?)\b"
)
_ATTACK_WORD = re.compile(
    r"\b(?:attack\w*|ambush\w*|assault\w*|raid\w*|bomb\w*|clash\w*|hostile|gunm[ae]n|fired|shot|targeted|"
    r"stormed|hit\s+by|struck|violence|"
    r"killed\s+by|militants?|rebels?|assailants?|explosion|blast|exploded|detonat\w*|killing\s+of|murder\w*|"
    r"malicious|incident)\b"
)
_ORIGIN = re.compile(
    r"\b(?:deceased|victims?|dead|peacekeepers?|fallen|soldiers?|killed|slain|all\s+(?:of\s+them|\w+)|both|"
    r"they|he|she|blue\s+helmets?|casualties|troops)\b"
    r"[^.;]{0,60}?\b(?:was|were|is|are|came|hail\w*|belong\w*|served|serving|all)\b[^.;]{0,40}?(?:\bfrom\b|"
    r"\bof\b|\bnationals?\b|\borigin\b|\bcontingent\b|\bwere\s+\w+s?$|"
    r"\bwas\s+(?:an?\s+)?\w+|\bwere\s+(?:all\s+|both\s+)?\w+)|\bfamil(?:y|ies)\b[^.;]{0,60}\b(?:government|"
    r"people|authorities)\b"
)
_PROPERTY = re.compile(
    r"(?:'s|\))?[\s-]*(?:\([^)]*\)\s*)?(?:[\w.-]+\s+){0,4}?(?:camps?|base|bases|convoys?|patrols?|helicopters?|"
    r"vehicles?|trucks?|compounds?|headquarters|positions?|"
    r"posts?|escorts?|checkpoints?|aircraft|plane|staff|personnel|peacekeepers?|soldiers?|troops|contingent|"
    r"barracks|super\s+camp|force|"
    r"police|observers?|mission|site|office|facilit\w+|tank|forces|unit|member|members|employee\w*|outpost|"
    r"installation\w*|blue\s+helmets?|column|car|bus)\b"
)
_OWNED = re.compile(
    r"\b(?:camps?|base|bases|convoys?|patrols?|helicopters?|vehicles?|trucks?|compounds?|headquarters|"
    r"positions?|escorts?|checkpoints?|operation|unit|"
    r"contingent|peacekeepers?|soldiers?|troops|members?)\s+(?:of|from|belonging\s+to|serving\s+with)\s+(?:the\s+)?$"
)
_STRUCK_BEFORE = re.compile(
    r"\b(?:attack(?:ed|s|ing)?(?:\s+(?:on|against|targeting|at|by\s+\w+\s+(?:\w+\s+)?(?:on|against)))?|"
    r"ambush(?:ed|ing)?(?:\s+(?:on|of|against))?|fir(?:e|ed|ing)\s+(?:\w+\s+){0,4}?(?:at|on|upon|into|"
    r"towards?)|"
    r"(?:rockets?|mortars?|shells?|grenades?|missiles?|shots)\s+(?:\w+\s+){0,5}?(?:at|on|into|hit|struck|"
    r"landed)|hit|struck|target(?:ed|ing)|went\s+for|set\s+upon|storm(?:ed|ing)|raid(?:ed)?(?:\s+on)?|"
    r"assault(?:ed)?(?:\s+on)?|"
    r"shell(?:ed|ing)(?:\s+of)?|bomb(?:ed|ing)?(?:\s+(?:on|of|at))?|explosion|exploded|detonated|"
    r"opened\s+fire\s+(?:on|at)|blast|rammed|abducted|kidnapped|abduction\s+of|kidnapping\s+of|"
    r"under\s+a|clash(?:es|ed)?\s+with|fired\s+upon|shot\s+(?:at|down)|stoned|pelted)\s+(?:[\w'.,()-]+\s+){0,7}$"
)
_STRUCK_AFTER = re.compile(
    r"^[^.;]{0,80}?\b(?:(?:was|were|been|being)\s+(?:\w+\s+)?(?:attacked|ambushed|targeted|hit|struck|shelled|"
    r"fired\s+(?:on|upon|at)|stormed|shot\s+(?:at|down)|abducted|kidnapped|stoned|raided|bombed)|"
    r"came?\s+under\s+(?:\w+\s+){0,3}?(?:attack|fire)|hit\s+(?:a|an)\s|struck\s+(?:a|an)\s|ran\s+over|"
    r"drove\s+over|detonated|triggered|comes?\s+under|coming\s+under|under\s+(?:attack|fire))"
)


def _un_kind(words: str) -> str | None:
    if re.search(r"\b(?:police|policem[ae]n|unpol)\b", words):
        return "police"
    if re.search(r"\b(?:soldiers?|troops?|military|army)\b", words):
        return "military"
    return None


def _total(counts: Sequence[CasualtyCount]) -> int | None:
    values = [c.count.best if c.count.best is not None else c.count.low for c in counts if not c.part_of_total]
    known = [v for v in values if v is not None]
    if not known:
        parts = [c.count.best for c in counts if c.count.best is not None]
        return sum(parts) if parts else None
    return sum(known)


def _alpha2(alpha3: str | None) -> str | None:
    for state in load_member_states():
        if state.alpha3 == alpha3:
            return state.alpha2
    return None


def _day_before(days: DateRange) -> date:
    return days.start - timedelta(days=1)


def _unplaced(draft: Draft, clause: _Clause) -> bool:
    """Tell whether one of two places is unknown to the gazetteer: then it may lie by the other."""
    places = (draft.place, clause.place)
    return any(p is not None and p.lat is None for p in places) and _sum(clause.casualties, "killed") is None


def _apart(first: Place | None, second: Place | None) -> bool:
    """Tell whether two places cannot be the same."""
    if first is None or second is None:
        return False
    if first.country and second.country and first.country != second.country:
        return True
    if first.precision <= 2 and second.precision <= 2:
        return first.name != second.name and not _near(first, second)
    if first.adm1 and second.adm1 and first.precision <= 4 and second.precision <= 4:
        return first.adm1 != second.adm1
    return False


def _near(first: Place, second: Place) -> bool:
    if first.lat is None or second.lat is None or first.lon is None or second.lon is None:
        return False
    return abs(first.lat - second.lat) < 0.35 and abs(first.lon - second.lon) < 0.35


def _exact_same_place(first: Place | None, second: Place | None) -> bool:
    return first is not None and second is not None and first.name == second.name


def build_reports(
    parsed: ParsedText, published: PublishedRange, tolls: Sequence[Span], *, sha256: str, publisher: str | None
) -> tuple[Report, ...]:  # fmt: skip
    """Read a text's reports.

    Args:
        parsed: the text.
        published: days on which it may have been published, or None.
        tolls: spans of running totals.
        sha256: SHA-256 (hex) of the document's bytes.
        publisher: identifier in the publisher pack, or None.

    Returns:
        One report an attack, in the order of the text.
    """
    drafts = Assembler(parsed, published, tolls).read()
    return tuple(_finish(parsed, draft, published, sha256, publisher) for draft in drafts if _worth(draft))


def _worth(draft: Draft) -> bool:
    """An accident or illness is kept only when it killed UN personnel."""
    if draft.attack or draft.types or draft.attributions:
        return True
    return draft.killed() not in (None, 0) or (not draft.accident and draft.injured() not in (None, 0))


def _finish(
    parsed: ParsedText, draft: Draft, published: PublishedRange, sha256: str, publisher: str | None
) -> Report:  # fmt: skip
    hostile: bool | None = None
    if draft.accident and not draft.types and not draft.attributions:
        hostile = False
    elif (
        draft.attack
        or draft.types
        or draft.attributions
        or any(c.outcome == "killed" and "kill" in (c.text or "").lower() for c in draft.casualties)
    ):
        hostile = True
    country = draft.place.country if draft.place else None
    when = draft.date.range if draft.date else None
    if when is None and published is not None:
        when = DateRange.between(*published)
    mission = draft.mission
    if (
        not isinstance(mission, MissionMention)
        or choose_mission((mission,), mission.span, country, when) is not mission
    ):
        # Chosen before the date and the place were known.
        mission = choose_mission(find_missions(parsed), draft.spans[0], country, when)
    evidence: list[Evidence] = []

    def cite(variable: str, span: Span | None, component: str) -> None:
        if span is not None:
            evidence.append(Evidence(variable, sha256, span, None, span.read(parsed.text), stamp(component)))

    cite("date", draft.date.span if draft.date else None, "dates")
    cite("place", draft.place.span if draft.place else None, "places")
    cite("mission", mission.span if isinstance(mission, MissionMention) else None, "missions")
    for number, (_, span) in enumerate(draft.types.items()):
        cite(f"attack_types.{number}", span, "attack_types")
    cite("target", draft.target[1] if draft.target else None, "targets")
    for number, item in enumerate(draft.attributions):
        cite(f"attributions.{number}", item.span, "attributions")
    for number, count in enumerate(draft.casualties):
        cite(f"casualties.{number}", count.span, "casualties")
    cite("hostile", draft.spans[0], "assembly")
    day = published[0] if published is not None and published[0] == published[1] else None
    return Report(
        id=f"text:{sha256[:12]}:{draft.anchor}",
        source="text",
        hostile=hostile,
        date=draft.date,
        place=draft.place,
        mission=mission.acronym if isinstance(mission, MissionMention) else mission,
        attack_types=tuple(draft.types),
        target=draft.target[0] if draft.target else "unknown",
        attributions=tuple(draft.attributions),
        casualties=tuple(draft.casualties),
        spans=tuple(sorted(set(draft.spans))),
        sha256=sha256,
        publisher=publisher,
        published=day,
        evidence=tuple(evidence),
        note="; ".join(draft.notes) or None,
    )


__all__ = ["Assembler", "CountRange", "Draft", "build_reports"]

"""Links: which noun phrases an outcome word governs.

A rule for each form of the outcome word (active, passive, participle, noun, "died", "left four dead") says where its
victims stand; coordinated phrases share their outcome, and "including" makes a part of a total.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from casque.coder.outcome_words import Trigger
from casque.coder.parsing import ParsedText, pattern
from casque.coder.phrases import Phrase, Unit
from casque.model import CountRange, Span

#: Index of a phrase, and whether it is only a part of another.
Link = tuple[int, bool]
_REACH = 60
# Marks that open an apposed list, with those that close it.
_CLOSERS = {"(": ")", "-": "-"}


@dataclass(slots=True)
class Row:
    """A clause laid out for linking.

    Attributes:
        parsed: the text.
        span: the clause.
        units: its units.
        phrases: its noun phrases of victims.
        used: indices of the phrases that an outcome word has taken.
    """

    parsed: ParsedText
    span: Span
    units: Sequence[Unit]
    phrases: Sequence[Phrase]
    used: set[int] = field(default_factory=set)

    @property
    def low(self) -> str:
        """The folded text."""
        return self.parsed.low

    def said(self, name: str) -> re.Pattern[str]:
        """Return a pattern of the text's language."""
        return pattern(self.parsed.pack.code, name)

    def gap(self, first: int, second: int) -> str:
        """Return the words between two phrases."""
        return self.low[self.phrases[first].end : self.phrases[second].start]


def link(row: Row, trigger: Trigger, earlier: int, later: int) -> list[Link]:
    """Find the phrases that an outcome word governs.

    Args:
        row: the clause.
        trigger: the outcome word.
        earlier: end of the outcome word before it, or start of the clause.
        later: start of the outcome word behind it, or end of the clause.

    Returns:
        Phrases in the order of the text.
    """
    low, phrases, units = row.low, row.phrases, row.units
    inside = next(
        (i for i, p in enumerate(phrases) if p.state is not None and p.start <= trigger.start < p.end), None
    )
    if inside is not None:
        phrase = phrases[inside]
        if phrase.partitive:
            return []  # "one of the wounded": counted among them already
        if trigger.form in ("state", "verb") and phrase.count is not None and not phrase.definite:
            explicit = any(u.tag in "nat" for u in units[phrase.first : phrase.last])
            if explicit and inside not in row.used and phrase.count.bound != "vague":
                return [(inside, False)]
        if trigger.form != "verb" or phrase.definite:
            return []
    if trigger.form == "verb" and trigger.before >= 0 and units[trigger.before].tag == "d":
        return []  # "the wounded": a noun
    behind = row.said("of_next").match(low, trigger.end)
    following = _starting_at(row, trigger.end)
    if trigger.form == "base" and row.said("wish_before").search(low, row.span.start, trigger.start):
        return []  # "accused of trying to kill"
    if trigger.form in ("of", "ing", "base"):
        if trigger.form == "ing" and behind:
            following = _starting_at(row, behind.end())
        return chain_right(row, following, later, noun=trigger.form == "of")
    if trigger.form == "die" or (trigger.form == "state" and _is_passive(units, trigger.before)):
        wounded = next((i for i in sorted(row.used, reverse=True) if phrases[i].end <= trigger.start), None)
        later_one = wounded is not None and any(
            row.said("right_before").fullmatch(low[p.end : trigger.start])
            for p in phrases[wounded + 1 :]
            if p.end <= trigger.start
        )  # "wounded in a raid in which two died": the two
        told = wounded is not None and row.said("wounded_first").match(low[phrases[wounded].end : trigger.start])
        if wounded is not None and told and not later_one:
            # "a peacekeeper who was wounded on 18 May has died", "one, gravely wounded, succumbed": the same man.
            return [(wounded, False)]
    if trigger.form == "die" and not _is_told(row, trigger):
        subject = _chain_left(row, _subject(row, trigger, earlier))
        return subject or _inverted(row, trigger, following, later) or _listed(row, trigger, later)
    if _is_told(row, trigger):
        return []
    if trigger.form == "near":
        return _chain_left(row, _near(row, trigger))
    passive = _is_passive(units, trigger.before)
    adjacent = _adjacent(row, trigger.before)
    if trigger.form == "state":
        if behind:
            return chain_right(row, _starting_at(row, behind.end()), later)
        if adjacent is not None and adjacent not in row.used and _agrees(row, trigger, phrases[adjacent]):
            return _chain_left(row, adjacent)
        if passive:
            return _chain_left(row, _subject(row, trigger, earlier))
        among = row.said("state_are").match(low, trigger.end)
        if among:
            return [(i, True) for i, _ in chain_right(row, _starting_at(row, among.end()), later)]
        return []
    fronted = _fronted(row, trigger, later)
    if fronted is not None:
        return chain_right(row, fronted, later)
    # Participles: passive, active, or behind their noun.
    if passive:
        subject = _chain_left(row, _subject(row, trigger, earlier))
        return subject or _inverted(row, trigger, following, later)
    if following is not None and not _governed_elsewhere(row, phrases[following]):
        return chain_right(row, following, later)
    if adjacent is not None and adjacent not in row.used and _agrees(row, trigger, phrases[adjacent]):
        return _chain_left(row, adjacent)
    # "four Ghanaians, wounded in their base": in apposition.
    last = next((i for i in range(len(phrases) - 1, -1, -1) if phrases[i].end <= trigger.start), None)
    if last is None or last in row.used or not row.said("apposed").fullmatch(low[phrases[last].end : trigger.start]):
        return []
    return [(last, False)]


def link_included(row: Row, trigger: Trigger, linked: Sequence[Link], later: int) -> list[Link]:
    """Find parts named behind the outcome word: "ten people were killed, including three peacekeepers".

    Args:
        row: the clause.
        trigger: the outcome word.
        linked: what it governs already.
        later: start of the outcome word behind it, or end of the clause.
    """
    last = max(at for at, _ in linked)
    end = max(trigger.end, row.phrases[last].end)
    nxt = next((i for i in range(last + 1, len(row.phrases)) if row.phrases[i].start >= end), None)
    if nxt is None or nxt in row.used:
        return []
    gap = row.low[end : row.phrases[nxt].start]
    if len(gap) <= _REACH and row.said("so_too").fullmatch(gap):
        _count_one(row, row.phrases[nxt])  # "and so was the driver"
    whole = row.said("of_them").search(row.low, row.phrases[nxt].start, row.phrases[nxt].end)
    if whole and whole.end() < row.phrases[nxt].end and row.said("gap_apposed").fullmatch(gap):
        # "Twelve people died, nine of them civilians".
        return [] if _has_predicate(row, row.phrases[nxt]) else [(nxt, True)]
    if len(gap) <= _REACH and row.phrases[nxt].count is not None and row.said("gap_also").fullmatch(gap):
        return [] if _has_predicate(row, row.phrases[nxt]) else [(nxt, False)]  # "as was one of the raiders"
    if len(gap) > _REACH or row.phrases[nxt].start > max(later, end) or not row.said("gap_including").search(gap):
        return []
    return [(at, True) for at, _ in chain_right(row, nxt, len(row.low))]


def _agrees(row: Row, trigger: Trigger, phrase: Phrase) -> bool:
    """ "Les huit occupants de l'appareil disparu": a participle in the singular is not said of eight."""
    if phrase.partitive and row.said("plural_participle").search(row.low, trigger.start, trigger.end):
        return False  # "l'un des soldats blessés"
    if phrase.ordinal or phrase.count is None or phrase.count.best is None or phrase.count.best < 2:
        return True
    return row.said("singular_participle").search(row.low, trigger.start, trigger.end) is None


def _is_told(row: Row, trigger: Trigger) -> bool:
    """ "..., the first of its soldiers to be killed": said of a man told before."""
    last = next((p for p in reversed(row.phrases) if p.end <= trigger.start), None)
    if last is None or row.said("infinitive").match(row.low, last.end, trigger.end) is None:
        return False
    again = row.said("told_before").search(row.low, max(0, last.start - 12), last.start) is not None
    return (last.ordinal and again) or (last.count is not None and last.count.bound == "vague")


def _count_one(row: Row, phrase: Phrase) -> None:
    many = any(row.said(name).search(row.low, phrase.start, phrase.end) for name in ("plural_noun", "mass_noun"))
    if phrase.definite and phrase.count is None and phrase.role is not None and not many:
        phrase.count, phrase.definite = CountRange.exactly(1), False


def _is_passive(units: Sequence[Unit], before: int) -> bool:
    at = before
    while at >= 0 and units[at].tag in "vjp":
        at -= 1
    return at >= 0 and units[at].tag == "b"


def _inverted(row: Row, trigger: Trigger, following: int | None, later: int) -> list[Link]:
    """ "The ambush in which were killed four soldiers": the subject behind its verb."""
    head = row.low[max(row.span.start, trigger.start - 40) : trigger.start]
    if following is None or not row.said("inverted_before").search(head):
        return []
    return chain_right(row, following, later)


def _fronted(row: Row, trigger: Trigger, later: int) -> int | None:
    """ "Also killed in the attack were two Jordanians": the participle first, its subject last."""
    if not row.said("fronted_before").search(row.low, row.span.start, trigger.start):
        return None
    for i, phrase in enumerate(row.phrases):
        if trigger.end <= phrase.start <= min(later, trigger.end + 90) and phrase.count is not None:
            fits = row.said("fronted_gap").fullmatch(row.low[trigger.end : phrase.start])
            return i if fits and not phrase.definite else None
    return None


def _starting_at(row: Row, offset: int) -> int | None:
    """The phrase that begins right behind ``offset``, adverbs and determiners between them allowed."""
    for i, phrase in enumerate(row.phrases):
        if phrase.start >= offset:
            gap = row.low[offset : phrase.start]
            return i if len(gap) <= 30 and row.said("gap_short").fullmatch(gap) else None
    return None


def _governed_elsewhere(row: Row, phrase: Phrase) -> bool:
    """ "killed two soldiers were wounded" does not occur; "killed, four were wounded" does."""
    return phrase.role is None and _has_predicate(row, phrase)


def _has_predicate(row: Row, phrase: Phrase) -> bool:
    return row.said("predicate").match(row.low, phrase.end, phrase.end + _REACH) is not None


def chain_right(row: Row, first: int | None, later: int, *, noun: bool = False) -> list[Link]:
    """Find the phrases coordinated with one, rightwards.

    Args:
        row: the clause.
        first: index of the phrase, or None.
        later: start of the outcome word behind, or end of the clause.
        noun: True when a noun ("the death of") governs them, so that what follows is not said of the last alone.
    """
    # "The death of two soldiers and a policeman was announced": said of the death unless another outcome follows.
    own = not noun or later < row.span.end
    if first is None or first in row.used:
        return []
    linked: list[Link] = [(first, False)]
    for at in range(first, len(row.phrases) - 1):
        gap, nxt = row.gap(at, at + 1), row.phrases[at + 1]
        if nxt.start > later or len(gap) > 40:
            break
        if row.said("gap_including").fullmatch(gap):
            linked.append((at + 1, True))
        elif (
            (nxt.count is not None or row.said("owned_noun").match(row.low, nxt.start))
            and row.said("gap_chain").fullmatch(gap)
            and not (own and _has_predicate(row, nxt))
            # "five soldiers, one of them seriously": one of the five.
            and not (nxt.role is None and row.said("severity_part").match(row.low, nxt.end, nxt.end + _REACH))
        ):
            linked.append((at + 1, linked[-1][1] or nxt.partitive))
        else:
            break
    return linked


def _chain_left(row: Row, last: int | None) -> list[Link]:
    if last is None or last in row.used:
        return []
    linked: list[Link] = [(last, False)]
    at = last
    while at > 0 and at - 1 not in row.used:
        gap = row.gap(at - 1, at)
        if len(gap) > 40:
            break
        behind = row.low[row.phrases[last].end : row.phrases[last].end + 40]
        closer = _CLOSERS.get(gap.strip())
        opened = closer is not None and closer in behind
        if row.said("gap_mostly").fullmatch(gap) and not row.phrases[at].numbered:
            linked = [(at - 1, False)]  # "40 people, mostly women and children": no count of its own
        elif opened or row.said("gap_including").fullmatch(gap):
            linked = [(i, True) for i, _ in linked]
            linked.append((at - 1, False))
        elif row.phrases[at - 1].count is not None and row.said("gap_chain").fullmatch(gap):
            # "Ten peacekeepers, nine of them Moroccans, were hurt".
            linked[-1] = (
                linked[-1][0],
                linked[-1][1]
                or row.said("of_them").search(row.low, row.phrases[at].start, row.phrases[at].end) is not None,
            )
            linked.append((at - 1, False))
        else:
            break
        at -= 1
    return linked[::-1]


def _adjacent(row: Row, before: int) -> int | None:
    """The phrase that ends right before the outcome word, adverbs between them allowed."""
    at = before
    while at >= 0 and row.units[at].tag == "v":
        at -= 1
    if at < 0:
        return None
    end = row.units[at].end
    for i in range(len(row.phrases) - 1, -1, -1):
        if row.phrases[i].end >= end > row.phrases[i].start:
            return i
        if row.phrases[i].end < end:
            return None
    return None


def _near(row: Row, trigger: Trigger) -> int | None:
    """The phrase with only auxiliaries, adverbs or an aside between it and the outcome word."""
    at = next((i for i in range(len(row.phrases) - 1, -1, -1) if row.phrases[i].end <= trigger.start), None)
    if at is None:
        return None
    gap = row.low[row.phrases[at].end : trigger.start]
    return at if row.said("near_gap").fullmatch(gap) or row.said("apposed").fullmatch(gap) else None


def _listed(row: Row, trigger: Trigger, later: int) -> list[Link]:
    """ "Everyone on board died: five observers and three crew": the victims behind a colon."""
    nxt = next((i for i, p in enumerate(row.phrases) if p.start >= trigger.end), None)
    if nxt is None or not row.said("listed_behind").fullmatch(row.low[trigger.end : row.phrases[nxt].start]):
        return []
    return chain_right(row, nxt, later)


def _subject(row: Row, trigger: Trigger, earlier: int) -> int | None:
    """The nearest phrase before the outcome word that no "by" or other preposition takes away."""
    low = row.low
    for i in range(len(row.phrases) - 1, -1, -1):
        phrase = row.phrases[i]
        if phrase.end > trigger.start or i in row.used:
            continue
        if phrase.start < earlier and phrase.end <= earlier:
            # Behind another outcome word only "... and" may carry the subject on ("were killed and wounded").
            return None
        between = low[phrase.end : trigger.start]
        if row.said("those_who").search(between):
            return None
        relative = row.said("relative").fullmatch(between) is not None
        if not relative and row.said("object_before").search(low, max(0, phrase.start - 22), phrase.start):
            continue
        theirs = phrase.role is not None and phrase.role.startswith("attacker")
        vague = phrase.count is not None and phrase.count.bound == "vague"
        if theirs and vague and not row.said("right_before").fullmatch(between):
            continue  # "rebels, it said, ...": named as those who did it
        if phrase.role is None and len(between) > 40:
            continue
        if phrase.role is None and phrase.ordinal and not row.said("right_before").fullmatch(between):
            continue  # "the first attack"
        return None if len(between) > 200 else i
    return None

"""A second class of victims: how many aid workers one short account says were killed, wounded or kidnapped.

The words are read by the same components as for peacekeepers, with the pack ``en-aid``; only the summing up is its
own, because such an account tells of one incident: mentions of one outcome repeat each other unless the text says
that they are others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casque.coder.attack_types import find_attack_types
from casque.coder.casualties import find_casualties, find_pronoun
from casque.coder.casualty import Casualty
from casque.coder.folding import fold
from casque.coder.parsing import ParsedText, parse_text, pattern
from casque.coder.phrases import find_phrases, split_units
from casque.model import Span

LANG = "en-aid"
_BRACKETS = re.compile(r"[(\[][^()\[\]\n]{0,80}[)\]]")
_OUTCOMES = ("killed", "injured", "abducted")
_APPOSED = re.compile(r"\s*(?:[,:-]|of\s+\w+\s*,)\s*(?:[\w-]+\s+){0,3}(?:and\s+)?")


@dataclass(frozen=True, slots=True)
class AidIncident:
    """What an account says of one incident.

    Attributes:
        killed: aid workers killed (kidnapped ones too, if they were killed); 0 when nobody is said to be.
        wounded: aid workers hurt and not killed.
        kidnapped: aid workers taken and not killed.
        means: codes of the codebook for means of attack.
        spans: for each outcome the words it rests on.
    """

    killed: int
    wounded: int
    kidnapped: int
    means: tuple[str, ...]
    spans: dict[str, tuple[Span, ...]]


def read_aid_incident(text: str) -> AidIncident:
    """Read an account of one incident.

    Args:
        text: the account, in English.

    Returns:
        Counts of aid workers and the means of attack, each count with the words it rests on.
    """
    # What stands in brackets ("(Togolese)", "(1 female, 2 male)") parts a noun from its number: it is read past, at
    # the same offsets.
    plain = text
    for _ in range(2):  # brackets may stand in brackets
        plain = _BRACKETS.sub(lambda m: " " * len(m.group()), plain)
    parsed = parse_text(plain, LANG)
    said = fold(text)
    found: list[Casualty] = []
    others: list[int] = []
    before: Span | None = None
    for sentence in parsed.sentences:
        here = find_casualties(parsed, sentence.span)
        if not here and before is not None:
            here = find_pronoun(parsed, sentence.span, before)
        others += [c.trigger for c in here if not _is_ours(parsed, said, c, found, sentence.span)]
        found += [c for c in here if _is_ours(parsed, said, c, found, sentence.span)]
        before = sentence.span
    whole = Span(0, len(text))
    counts = {outcome: _sum_up(parsed, [c for c in found if c.outcome == outcome]) for outcome in _OUTCOMES}
    if not counts["abducted"] and not counts["killed"]:
        # The database counts those who went missing as kidnapped.
        counts["abducted"] = _sum_up(parsed, [c for c in found if c.outcome == "missing"])
    if not counts["abducted"] and not counts["killed"] and not counts["injured"]:
        counts["abducted"] = _count_taken(parsed)
    killed, taken = counts["killed"], counts["abducted"]
    hurt = counts["injured"]
    spans = {o: tuple(c.span for c in found if c.outcome == o) for o in _OUTCOMES}
    died = pattern(LANG, "died_after").search(parsed.low)
    if not killed and (hurt or taken) and died and not any(died.start() <= at < died.end() for at in others):
        killed = max(hurt, taken)
        hurt, taken = hurt - min(hurt, killed), taken - min(taken, killed)
    if killed and taken and not _apart(found):
        taken = max(0, taken - killed)
    return AidIncident(killed, hurt, taken, tuple(find_attack_types(parsed, whole)), spans)


def _is_ours(parsed: ParsedText, said: str, item: Casualty, told: Sequence[Casualty], sentence: Span) -> bool:
    """Tell whether a count is of aid workers: by its noun, or as "two others" behind some."""
    group = (item.role or "").split(":")[0]
    tail = re.split(r"[.;]", said[item.span.end : min(sentence.end, item.span.end + 70)])[0]
    if pattern(LANG, "not_counted_here").search(tail) and "(" in tail:
        return False
    if group in ("un", "?"):
        return True
    if item.role is None:
        return bool(told) or item.count is not None
    return group == "unknown" and not any(
        h.key.startswith("un:") for h in parsed.hits_in(Span(sentence.start, sentence.end), "victim")
    )


def _number(item: Casualty) -> int:
    if item.count is None:
        return 1
    for value in (item.count.best, item.count.low, item.count.high):
        if value is not None:
            return value
    return 1


def _sum_up(parsed: ParsedText, items: Sequence[Casualty]) -> int:
    """Add what one sentence says of different people; across sentences the larger figure stands for the smaller."""
    best = 0
    by_sentence: dict[int, list[Casualty]] = {}
    for item in items:
        number = next((s.index for s in parsed.sentences if s.span.covers(Span(item.trigger, item.trigger))), 0)
        by_sentence.setdefault(number, []).append(item)
    for group in by_sentence.values():
        stated = [i for i in group if not i.part and not i.definite]
        numbers = [_number(i) for i in (stated or group[:1])]
        total = sum(numbers)
        whole = _find_whole(parsed, stated)
        if whole is not None and whole >= total:
            best = max(best, whole)
            continue
        if len(numbers) > 1 and numbers[0] * 2 == total and len(numbers) > 2:
            total = numbers[0]  # "three staff, one international and two national": told twice
        more = any(i.other for i in group) and best > 0
        best = best + total if more else max(best, total)
    return best


def _find_whole(parsed: ParsedText, parts: Sequence[Casualty]) -> int | None:
    """Find the number that stands before its own parts: "three staff, one international and two national"."""
    if not parts:
        return None
    sentence = next((s.span for s in parsed.sentences if s.span.covers(parts[0].who)), None)
    if sentence is None:
        return None
    for phrase in find_phrases(parsed, split_units(parsed, Span(sentence.start, parts[0].who.start))):
        if phrase.role == "un:" and phrase.count is not None and phrase.count.best:
            gap = parsed.low[phrase.end : parts[0].who.start]
            if _APPOSED.fullmatch(gap):
                return phrase.count.best
    return None


def _count_taken(parsed: ParsedText) -> int:
    """Count those of whom a text says in some other way that they were taken: the first aid workers that it names."""
    if pattern(LANG, "taken_gate").search(parsed.low) is None or pattern(LANG, "not_taken").search(parsed.low):
        return 0
    for sentence in parsed.sentences:
        for phrase in find_phrases(parsed, split_units(parsed, sentence.span)):
            if phrase.role == "un:":
                best = phrase.count.best or phrase.count.low if phrase.count is not None else 1
                return best or 1
    return 1


def _apart(found: Sequence[Casualty]) -> bool:
    """Tell whether the taken are named behind the killed: then they are others ("six were shot, two abducted")."""
    killed = [c.trigger for c in found if c.outcome == "killed"]
    taken = [c.trigger for c in found if c.outcome == "abducted"]
    if not killed or not taken:
        return False
    return min(killed) < min(taken)

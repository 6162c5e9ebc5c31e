"""Judgement of a clause: does it tell of one attack on the UN that happened, of many, or of what might happen?"""

from __future__ import annotations

from casque.coder.clauses import Day, agree
from casque.coder.drafts import Clause, Reading, words_of
from casque.coder.groups import find_foreign_troops
from casque.coder.nearness import are_apart
from casque.coder.parsing import pattern
from casque.model import CasualtyCount, Span


def opens_report(reading: Reading, clause: Clause, own: list[CasualtyCount]) -> bool:
    """Tell whether a clause with UN casualties tells of one attack (or accident)."""
    lang = reading.lang
    if _is_unreal(reading, clause, own[0].span):
        return False
    earlier = pattern(lang, "earlier_figure").search(clause.words) is not None
    if earlier and not (clause.attack and clause.place is not None) and not _near_draft(reading, clause):
        return False  # what was reported first is no attack of its own
    precision = clause.date.range.precision if clause.date else None
    single = pattern(lang, "attack_single").search(clause.words) is not None
    if all(c.count.bound == "vague" for c in own) and not (
        precision is not None and precision <= 2 and (clause.place or single)
    ):
        return False
    if precision is not None and precision >= 5 and clause.date is not None and clause.date.basis == "stated":
        known = single or clause.types or clause.accident or (clause.target is not None and own[0].count.best)
        return bool(known) and clause.place is not None and clause.place.precision <= 4
    if clause.date is not None and clause.date.basis != "stated" and precision is not None and precision >= 4:
        ranged = clause.date.text is not None and pattern(reading.lang, "ranged_words").search(
            clause.date.text.lower()
        )
        if ranged and not (clause.attack or clause.place):
            return False
    told = clause.attack or clause.types or clause.accident or clause.target is not None
    told = told or (clause.place is not None and clause.place.precision <= 4)
    if precision == 4 and not (told and (clause.attack or own[0].count.best is not None)):
        return False
    if clause.date is None and not (clause.attack or clause.types or clause.accident):
        return (
            (clause.place is not None and clause.place.precision <= 4)
            or _near_draft(reading, clause)
            or scene_of(reading, clause) is not None
        )
    if pattern(lang, "general").search(clause.words) and not (clause.date and (precision or 9) <= 3) and not single:
        return bool(clause.place and clause.place.precision <= 2)
    return True


def sets_scene(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause without casualties describes one attack whose victims may follow it."""
    lang, words = reading.lang, clause.words
    if (
        not (clause.attack or clause.target is not None)
        or clause.casualties
        or pattern(reading.lang, "on_others").search(words)
    ):
        return False
    dated = clause.date is not None and clause.date.range.precision <= 4
    located = clause.place is not None and clause.place.precision <= 4
    listed = reading.day is not None and reading.day[2] == clause.sentence.paragraph
    if not (dated or located) or not (clause.types or clause.un or clause.target is not None or listed):
        return False
    return not (
        pattern(lang, "unreal").search(words)
        or pattern(lang, "general").search(words)
        or pattern(reading.lang, "many_attacks").search(words)
    )


def spares_scene(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause says that nobody was hurt in the scene before it, an attack on the UN."""
    zeros = [c for c in clause.casualties if c.group == "un" and c.count.best == 0]
    scene = scene_of(reading, clause)
    if not zeros or scene is None or not scene.attack or scene.sentence.paragraph != clause.sentence.paragraph:
        return False
    return scene.un or not pattern(reading.lang, "others_scene").search(scene.words)


def scene_of(reading: Reading, clause: Clause) -> Clause | None:
    """The scene that stands at most two sentences before a clause and does not contradict it."""
    scene = reading.scene
    if scene is None or not 0 <= clause.sentence.index - scene.sentence.index <= 2:
        return None
    if (
        scene.date is not None
        and clause.date is not None
        and not agree(Day(scene.date.range, scene.weekday), Day(clause.date.range, clause.weekday))
    ):
        return None
    if clause.attack and clause.place is not None and scene.sentence.paragraph != clause.sentence.paragraph:
        return None  # a paragraph that tells where its own attack was
    return None if are_apart(scene.place, clause.place) else scene


def _near_draft(reading: Reading, clause: Clause) -> bool:
    return any(0 <= clause.sentence.index - d.sentence <= 3 for d in reading.drafts)


def _is_unreal(reading: Reading, clause: Clause, at: Span | None) -> bool:
    match = pattern(reading.lang, "unreal").search(clause.words)
    if match is None:
        return False
    if at is None:
        return True
    before = " ".join(reading.parsed.low[clause.span.start : at.start].split())
    governed = pattern(reading.lang, "unreal_before").search(
        before,
    )
    inside = words_of(reading, at)
    return governed is not None or pattern(reading.lang, "modal").search(inside) is not None


def tells_attack(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause without UN casualties tells of one attack on the UN."""
    lang, words = reading.lang, clause.words
    spared = clause.target is not None and any(c.group == "un" and c.count.best == 0 for c in clause.casualties)
    spared = spared and not pattern(lang, "others_scene").search(words)
    if not clause.attack or not (clause.un or spared or find_foreign_troops(reading, clause.span)):
        return False
    if pattern(lang, "summary").search(words) and (clause.place is None or clause.place.precision >= 5):
        return False
    if pattern(lang, "unreal").search(words) or pattern(lang, "general").search(words):
        return False
    if not spared and not find_struck(reading, clause):
        return False
    precision = clause.date.range.precision if clause.date else None
    if precision is not None and precision > 3 and clause.weekday is None:
        return bool(clause.place and clause.place.precision <= 2 and clause.date and clause.date.basis == "stated")
    if (
        clause.date is None
        and pattern(lang, "attack_plural").search(words)
        and not pattern(lang, "attack_single").search(words)
    ):
        return False
    located = clause.place is not None and (clause.place.precision <= 4 or clause.place.lat is not None)
    located = located and clause.place is not None and clause.place.precision <= 5
    return (precision is not None and clause.date is not None) or located


def find_struck(reading: Reading, clause: Clause) -> bool:
    """Tell whether the clause says of something of the UN that it was attacked."""
    parsed = reading.parsed
    hits = parsed.hits_in(clause.span, "un", "mission", "victim")
    ours = [h for h in hits if h.kind != "victim" or h.key.startswith("un:")]
    ours += find_foreign_troops(reading, clause.span)
    for mention in ours:
        before = parsed.low[max(clause.span.start, mention.start - 90) : mention.start]
        after = parsed.low[mention.end : min(clause.span.end, mention.end + 110)]
        if pattern(reading.lang, "struck_before").search(before) and (
            mention.kind == "victim" or pattern(reading.lang, "property").match(after)
        ):
            return True
        if (mention.kind == "victim" or pattern(reading.lang, "property").match(after)) and pattern(
            reading.lang, "struck_after"
        ).search(after):
            return True
        owned = pattern(reading.lang, "owned").search(before)
        if owned and (
            pattern(reading.lang, "struck_after").search(after)
            or pattern(reading.lang, "struck_before").search(before[: owned.start()] + " ")
        ):
            return True
    return False

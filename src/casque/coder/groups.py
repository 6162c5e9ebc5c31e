"""Whose casualties: peacekeepers, the host force, civilians, attackers; running totals are left out."""

from __future__ import annotations

from dataclasses import replace

from casque.coder.casualties import Casualty
from casque.coder.drafts import Reading, words_of
from casque.coder.learned.choice import Option
from casque.coder.learned.victim_features import describe_number, describe_victims
from casque.coder.lexicon import Hit
from casque.coder.nearness import alpha2_of
from casque.coder.parsing import pattern
from casque.model import CasualtyCount, CountRange, Span


def place_casualties(reading: Reading, span: Span, raw: list[Casualty], un: bool) -> list[CasualtyCount]:
    """Decide whose the casualties are, and drop what is a running total."""
    found: list[CasualtyCount] = []
    previous: str | None = None
    in_draft = bool(reading.drafts)
    for item in raw:
        item = _count_named(reading, item, raw)
        if item.count is None:
            continue
        group, personnel = _group(reading, span, item, un, previous, in_draft, found)
        if not (item.role or "").startswith("unknown") or not any(c.un for c in raw):
            group = _ask_whose(reading, span, item, group, un)
        previous = f"{group}:{personnel or ''}"
        count = item.count
        wounds = item.ordinal == 2 and pattern(reading.lang, "of_wounds").search(words_of(reading, span)) is not None
        if (item.ordinal > 2 or wounds) and item.outcome == "killed":
            count = CountRange.exactly(item.ordinal)
        if group == "attacker" and item.outcome in ("abducted", "missing"):
            continue  # "captured one of them": the attackers were taken, not abducted
        zero = item.count.best == 0
        if pattern(reading.lang, "wrongly").search(
            reading.parsed.low, max(span.start, item.span.start - 40), item.span.end
        ):
            continue
        if not _counts(reading, span, item, group) or (group == "un" and not zero and _is_boast(reading, item)):
            continue
        if zero and not un and not in_draft and not (reading.scene is not None and reading.scene.un):
            continue
        told = next((c for c in found if (c.outcome, c.group) == (item.outcome, group) and not c.part_of_total), None)
        if (
            told is not None
            and told.span is not None
            and not item.part
            and pattern(reading.lang, "other_source").search(
                reading.parsed.low, told.span.end, max(told.span.end, item.span.start)
            )
        ):
            continue  # "22 are being treated; a spokesman spoke of 17": another count of the same
        found.append(
            CasualtyCount(
                item.outcome,
                group,
                count,
                personnel,
                item.nationality,
                item.span.read(reading.parsed.text),
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


def _counts(reading: Reading, span: Span, item: Casualty, group: str) -> bool:
    """Tell whether a number is that of one attack: neither a running total nor a mere mention of those counted."""
    if item.count is not None and item.count.best == 0:
        return not item.definite
    toll, total = _in_toll(reading, item, span), _is_total(reading, span, item)
    rule = not (toll or total or item.definite)
    if group not in ("un", "unknown") or (rule and not reading.tolls):
        return rule
    features = describe_number(reading, span, item, toll=toll, total=total)
    options = (Option("mention", (), not rule), Option("count", (*features, f"rule:{rule}"), rule))
    return bool(reading.chooser.choose("count", item.span, options)[0])


def _is_boast(reading: Reading, item: Casualty) -> bool:
    """Tell whether those who did it give this number, though another stands for the attack: a claim beats nothing."""
    known = [d.killed() if item.outcome == "killed" else d.injured() for d in reading.drafts]
    sentence = next((s.span for s in reading.parsed.sentences if s.span.covers(item.who)), None)
    if all(number is None for number in known) or sentence is None:
        return False
    low, start = reading.parsed.low, sentence.start
    said = list(pattern(reading.lang, "boast").finditer(low, start, item.who.start))
    if not said:
        return False
    named = any(h.end <= said[-1].start() for h in reading.parsed.hits_in(sentence, "actor"))
    pronoun = pattern(reading.lang, "boaster").match(low, start) is not None
    before = Span(max(0, start - 240), start)
    return named or (pronoun and bool(reading.parsed.hits_in(before, "actor")))


def _ask_whose(reading: Reading, span: Span, item: Casualty, group: str, un: bool) -> str:
    """Ask whether people whom no word gives to a side are the UN's; returns their group."""
    side = item.role.split(":")[0] if item.role is not None else None
    state = alpha2_of(item.nationality) if item.nationality else None
    if side in ("un", "attacker", "civilian") or group not in ("un", "unknown") or state in reading.countries:
        return group
    other = "unknown" if group == "un" else group
    features = describe_victims(reading, span, item, group, un)
    options = (Option("theirs", (), group != "un"), Option("ours", features, group == "un"))
    return "un" if reading.chooser.choose("whose", item.span, options)[0] else other


def _count_named(reading: Reading, item: Casualty, raw: list[Casualty]) -> Casualty:
    """ "Three peacekeepers and the Malian soldier were killed": one, when he stands beside others who are counted."""
    if not item.definite or item.count is not None or item.nationality is None or item.un:
        return item
    beside = any(c.trigger == item.trigger and c.count is not None and not c.definite for c in raw)
    words = reading.parsed.low[item.who.start : item.who.end]
    if not beside or not pattern(reading.lang, "definite_single").match(words):
        return item
    return replace(item, count=CountRange.exactly(1), definite=False)


def _group(
    reading: Reading, span: Span, item: Casualty, un: bool, previous: str | None, in_draft: bool,
    told: list[CasualtyCount],
) -> tuple[str, str | None]:  # fmt: skip
    role = item.role
    if role is None and pattern(reading.lang, "all_civilians").search(reading.parsed.low, item.span.end, span.end):
        return "civilian", None
    if role is None:
        # "four others": like those before them.
        if previous is not None:
            group, personnel = previous.split(":")
            return group, personnel or None
        return _group_of_headless(reading, span, item, un or in_draft)
    group, personnel = role.split(":")
    kind = personnel or None
    if item.armed_group and group in ("attacker", "?"):
        return "attacker", None
    low = reading.parsed.low[max(span.start, item.who.start - 24) : item.who.end]
    if (
        group == "un"
        and pattern(reading.lang, "other_force").search(low)
        and not item.missions
        and not pattern(reading.lang, "says_un").search(low)
    ):
        return "other", kind
    if group == "un":
        return "un", kind
    if group in ("attacker", "civilian"):
        if group == "civilian" and item.un and kind is None:
            return "un", None
        if kind == "contractor" and (un or (previous or "").startswith("un")):
            return "un", kind
        if group == "attacker" and pattern(reading.lang, "crowd").search(low):
            return "civilian", None  # "seven protesters were killed"
        return group, kind
    if item.un and group == "?":
        return "un", kind or _un_kind(reading, reading.parsed.low[item.who.start : item.who.end])
    if group == "unknown":
        if item.other and previous is not None:
            return previous.split(":")[0], previous.split(":")[1] or None
        return "unknown", None
    state = alpha2_of(item.nationality) if item.nationality else None
    if state is not None:
        if state in reading.countries:
            # "A Lebanese was hurt": nothing says that he was a soldier.
            headless = any(h.end == item.who.end for h in reading.parsed.hits_in(item.who, "nationality", "country"))
            return ("civilian", None) if headless and kind is None else ("host_force", kind)
        if item.nationality == "FRA" and not _france_serves(reading):
            return "parallel_force", kind
        return ("un", kind) if reading.has_mission else ("unknown", kind)
    words = reading.parsed.low[item.who.start : item.who.end]
    if pattern(reading.lang, "host_words").search(words):
        return "host_force", kind
    if previous is not None and previous.startswith("host_force") and kind is not None and not item.un:
        return "host_force", kind  # "five Malian guards, a gendarme": of the same list
    if item.other and kind is not None and any(c.group == "host_force" and c.personnel_type == kind for c in told):
        return "host_force", kind  # "a Malian soldier was killed, another soldier was hurt"
    carried = previous is not None and previous.startswith("un")
    if in_draft and _follows_draft(reading, span, item):
        return "un", kind
    if un or (in_draft and (carried or item.ordinal or item.partitive)):
        return "un", kind
    return "unknown", kind


def find_foreign_troops(reading: Reading, span: Span) -> list[Hit]:
    """Find soldiers and police of a nationality that is not the host's: in a text on a mission they serve in it."""
    if not reading.has_mission or not reading.countries:
        return []
    found = []
    nations = reading.parsed.hits_in(span, "nationality")
    for hit in reading.parsed.hits_in(span, "victim"):
        if hit.key not in ("?:military", "?:police"):
            continue
        nation = next((n for n in nations if n.end + 1 == hit.start), None)
        if nation is None or (nation.key == "FRA" and not _france_serves(reading)):
            continue
        state = alpha2_of(nation.key)
        if state is not None and state not in reading.countries:
            found.append(hit)
    return found


def _group_of_headless(reading: Reading, span: Span, item: Casualty, ours: bool) -> tuple[str, str | None]:
    """ "48 were killed": of those named last, unless these did it; else of those of whom the attack is told."""
    start = max(0, span.start - 240)
    before = reading.parsed.hits_in(Span(start, item.span.start), "victim")
    named = next((h.key.split(":")[0] for h in reversed(before) if not h.key.startswith("attacker")), None)
    counted = any(c.group == "un" and c.outcome == item.outcome for k in reading.clauses[-8:] for c in k.casualties)
    if counted and item.other and pattern(reading.lang, "the_nth").match(reading.parsed.low, item.who.start):
        return "un", None
    if reading.summaries and named in (None, "un", "?"):
        ours = True  # "two peacekeepers died. The first fell on 25 August": one of those summed up
    scene = reading.scene
    if scene is not None and scene.un and 0 <= span.start - scene.span.end <= 400:
        ours = True
    if named == "civilian" or (named == "unknown" and not ours):
        return named, None
    if named == "unknown" and before and item.span.start - before[-1].end > 0 and span.start > before[-1].end:
        return "unknown", None
    return ("un", None) if ours else ("unknown", None)


def _france_serves(reading: Reading) -> bool:
    return any(m.acronym in ("UNIFIL", "UNPROFOR", "UNAMIR") for m in reading.missions)


def _in_toll(reading: Reading, item: Casualty, span: Span) -> bool:
    if reading.drafts and pattern(reading.lang, "risen").search(words_of(reading, span)):
        return False  # "the toll has risen to six": of the attack just told, not of the mission
    if item.un and _is_dated_attack(reading, span):
        return False  # the number of one attack on one day
    return any(t.start <= item.who.start < t.end or item.who.start <= t.start < item.who.end for t in reading.tolls)


def _follows_draft(reading: Reading, span: Span, item: Casualty) -> bool:
    """Tell whether soldiers named without a nationality stand right behind an attack on UN soldiers alone."""
    last = max(reading.drafts, key=lambda d: d.sentence)
    if (
        not last.told
        or not 0 <= span.start - last.told[-1].span.end <= 200
        or (not last.killed() and not last.injured())
    ):
        return False
    between = Span(last.told[0].span.start, item.span.start)
    hosts = [h for h in reading.parsed.hits_in(between, "nationality") if alpha2_of(h.key) in reading.countries]
    return (
        not hosts
        and pattern(reading.lang, "others_scene").search(reading.parsed.low, between.start, between.end) is None
    )


def _is_dated_attack(reading: Reading, span: Span) -> bool:
    """Tell whether a clause names a means of attack and the day of it."""
    means = any(h.key != "-" for h in reading.parsed.hits_in(span, "attack"))
    days = [m for m in reading.parsed.dates_in(span) if m.kind in ("day", "weekday", "offset") and m.role is None]
    return means and bool(days) and pattern(reading.lang, "total").search(words_of(reading, span)) is None


def _is_total(reading: Reading, span: Span, item: Casualty) -> bool:
    low = reading.parsed.low
    if reading.drafts and pattern(reading.lang, "risen").search(words_of(reading, span)):
        return False  # "this brings the number killed in that attack to six"
    if any(t.start < span.end and span.start < t.end for t in reading.tolls):
        return False  # the toll is known: only its own number is one
    for match in pattern(reading.lang, "total").finditer(low, span.start, span.end):
        if pattern(reading.lang, "brings").match(match.group()):
            if item.who.start >= match.start():
                return True
            continue
        between = low[min(match.end(), item.span.end) : max(match.start(), item.span.start)]
        if not pattern(reading.lang, "new_thought").search(between):
            return True
    return False


def _un_kind(reading: Reading, words: str) -> str | None:
    if pattern(reading.lang, "police_words").search(words):
        return "police"
    if pattern(reading.lang, "military_words").search(words):
        return "military"
    return None


__all__ = ["alpha2_of", "find_foreign_troops", "place_casualties"]

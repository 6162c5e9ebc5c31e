"""Second reading: what the sentences around an attack add to its place, target, means and author.

The first reading (``events``) joins the clauses that tell of the attack itself. A story goes on: the next sentence
names the village, the one after it the convoy and the mortars, the last paragraph the group that claimed it. Here an
open or coarse variable of a report is filled from the sentences that belong to no other report; what the first
reading settled is never replaced by something else, only by something more precise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from casque.coder.attack_types import ORDER, find_attack_types, is_complex
from casque.coder.attributions import find_attributions, find_named_groups
from casque.coder.folding import fold
from casque.coder.missions import choose_mission, find_missions, index_missions
from casque.coder.parsing import ParsedText, pattern
from casque.coder.places import CAPITALS, PlaceMention, find_datelines, find_places
from casque.coder.sentences import Sentence
from casque.coder.targets import TASK, find_target
from casque.model import Evidence, Place, Report, Span

#: Sentences behind the last one of an attack that may still speak of it.
REACH = 4


@dataclass(frozen=True, slots=True)
class _Window:
    """Sentences around a report.

    Attributes:
        own: those in which its clauses stand.
        after: those that follow or stand between and belong to no other report.
        far: all later ones up to the next report, for claims of responsibility.
        headings: headings of a text with one report only.
        alone: True when the text has one report only.
        lead: up to three sentences that stand before the first of its own and behind the last of another report.
        next: the first sentences behind its own, also those that turn to something else, for who is suspected.
    """

    own: tuple[Sentence, ...]
    after: tuple[Sentence, ...]
    far: tuple[Sentence, ...]
    headings: tuple[Sentence, ...]
    alone: bool = False
    lead: tuple[Sentence, ...] = ()
    next: tuple[Sentence, ...] = ()


def complete_reports(parsed: ParsedText, reports: Sequence[Report]) -> tuple[Report, ...]:
    """Fill what reports leave open from the sentences around them.

    Args:
        parsed: the text.
        reports: of the first reading, in the order of the text.

    Returns:
        The reports, in the same order.
    """
    if not reports:
        return ()
    datelines = find_datelines(parsed)
    missions = find_missions(parsed)
    table = index_missions()
    hosts = frozenset(c for m in missions if m.acronym in table for c in table[m.acronym].host_countries)
    firsts = [min(s.start for s in r.spans) for r in reports]
    done: list[Report] = []
    for report in reports:
        window = _look_around(parsed, report, reports, firsts)
        report = _complete_place(parsed, report, window, hosts, datelines, done[-1].place if done else None)
        report = _complete_target(parsed, report, window)
        if report.hostile is not False:
            report = _complete_types(parsed, report, window)
            report = _complete_attributions(parsed, report, window)
        if report.mission is None:
            found = choose_mission(
                missions,
                report.spans[0],
                report.place.country if report.place else None,
                report.date.range if report.date else None,
                report.place,
            )
            report = replace(report, mission=found if found is None or isinstance(found, str) else found.acronym)
        done.append(report)
    return tuple(_share_claims(parsed, done))


def _look_around(
    parsed: ParsedText, report: Report, reports: Sequence[Report], firsts: Sequence[int]
) -> _Window:  # fmt: skip
    first = min(s.start for s in report.spans)
    stop = min((f for f in firsts if f > first), default=len(parsed.text))
    others = [s for r in reports if r is not report for s in r.spans]
    own, after, far, behind = [], [], [], []
    last = max(
        (s.index for s in parsed.sentences if any(_meets(s.span, x) for x in report.spans)), default=0
    )  # fmt: skip
    closed = False
    for sentence in parsed.sentences:
        if sentence.heading or any(_meets(sentence.span, s) for s in others):
            continue
        if any(_meets(sentence.span, s) for s in report.spans):
            own.append(sentence)
        elif sentence.span.start > first and sentence.span.start < stop:
            words = parsed.low[sentence.span.start : sentence.span.end]
            foreign = pattern(parsed.pack.code, "elsewhere").search(words) is not None
            closed = closed or (foreign and sentence.index > last)
            if 0 < sentence.index - last <= REACH:
                behind.append(sentence)
            if not foreign:
                far.append(sentence)
            if not closed and not foreign and sentence.index - last <= REACH:
                after.append(sentence)
    headings = tuple(s for s in parsed.sentences[:4] if s.heading) if len(reports) == 1 else ()
    lead = _find_lead(parsed, own, others)
    return _Window(tuple(own), tuple(after), tuple(far), headings, len(reports) == 1, lead, tuple(behind))


def _find_lead(parsed: ParsedText, own: Sequence[Sentence], others: Sequence[Span]) -> tuple[Sentence, ...]:
    if not own:
        return ()
    lead: list[Sentence] = []
    for sentence in reversed([s for s in parsed.sentences if s.index < own[0].index][-3:]):
        if sentence.heading or any(_meets(sentence.span, s) for s in others):
            break
        lead.append(sentence)
    return tuple(lead)


def _meets(first: Span, second: Span) -> bool:
    return first.start < second.end and second.start < first.end


def _cite(report: Report, variable: str, parsed: ParsedText, span: Span, component: str) -> Report:
    item = Evidence(
        variable, report.sha256 or "", span, None, span.read(parsed.text), parsed.gazetteer.stamp_of(component)
    )
    kept = tuple(e for e in report.evidence if e.variable != variable)
    return replace(report, evidence=(*kept, item))


def _complete_place(
    parsed: ParsedText,
    report: Report,
    window: _Window,
    hosts: frozenset[str],
    datelines: tuple[Span, ...],
    before: Place | None,
) -> Report:  # fmt: skip
    old = report.place
    if old is not None and (
        old.precision <= 3 or pattern(parsed.pack.code, "line_words").search(fold(old.text or ""))
    ):
        return report
    same = _read_same(parsed, window, before) if old is None else None
    if same is not None:
        report = replace(report, place=same)
        return _cite(report, "place", parsed, same.span, "places") if same.span is not None else report
    countries = frozenset({old.country}) if old is not None and old.country else hosts
    best: PlaceMention | None = None
    for sentence in (*window.own, *window.after):
        if sentence in window.after and pattern(parsed.pack.code, "comment").search(
            parsed.low, sentence.span.start, sentence.span.end
        ):
            continue
        for mention in find_places(parsed, sentence.span, countries, hosts, datelines):
            place = mention.place
            if place.precision > 3 and not (place.precision == 5 and place.lat is not None):
                continue
            unknown = place.lat is None and place.precision == 1 and mention.rank > 13
            if mention.rank > 26 or unknown or (old is not None and place.country not in (None, old.country)):
                continue
            if old is not None and old.precision == 4 and place.adm1 != old.adm1:
                continue
            if best is None or mention.rank < best.rank - 3:
                best = mention
    if best is not None:
        found = best.place
    elif window.alone and (named := _read_dateline(parsed, hosts, datelines)) is not None:
        found = named
    elif old is None and (country := _read_country(parsed, window, hosts)) is not None:
        found = country
    else:
        return report
    line = old is not None and old.precision == found.precision == 5 and old.lat is None and found.lat is not None
    if old is not None and found.precision >= old.precision and old.precision != 6 and not line:
        return report
    report = replace(report, place=found)
    return _cite(report, "place", parsed, found.span, "places") if found.span is not None else report


def _read_same(parsed: ParsedText, window: _Window, before: Place | None) -> Place | None:
    """ "In the same town": the place of the attack told before."""
    if before is None or before.precision > 3:
        return None
    for sentence in (*window.own, *window.lead):
        match = pattern(parsed.pack.code, "same_spot").search(parsed.low, sentence.span.start, sentence.span.end)
        if match is not None:
            span = Span(match.start(), match.end())
            precision = before.precision if match["loose"] else 1
            return replace(before, text=span.read(parsed.text), span=span, precision=precision)
    return None


def _read_dateline(parsed: ParsedText, hosts: frozenset[str], datelines: tuple[Span, ...]) -> Place | None:
    """The town of the dateline, when it is in the mission's country and not where reporters sit anyway."""
    for line in datelines[:1]:
        for hit in parsed.hits_in(line, "place"):
            record = parsed.gazetteer.by_id.get(hit.key)
            if record is None or record.country not in hosts or record.kind not in ("town", "village"):
                continue
            if record.id in CAPITALS.values() or record.id == "LB:naqoura":
                return None
            span = Span(hit.start, hit.end)
            return Place(
                record.name, span.read(parsed.text), span, record.country, record.adm1, record.lat, record.lon,
                record.geonames_id, 1, record.adm1_today,
            )  # fmt: skip
    return None


def _read_country(parsed: ParsedText, window: _Window, hosts: frozenset[str]) -> Place | None:
    """The country that the attack's own sentences name, though only as that of the mission."""
    for sentence in window.own:
        for hit in parsed.hits_in(sentence.span, "place"):
            record = parsed.gazetteer.by_id.get(hit.key)
            if record is None or record.kind != "country" or (hosts and record.country not in hosts):
                continue
            before = parsed.low[max(sentence.span.start, hit.start - 40) : hit.start]
            if not pattern(parsed.pack.code, "country_in").search(before):
                continue
            span = Span(hit.start, hit.end)
            return Place(
                record.name, span.read(parsed.text), span, record.country, None, record.lat, record.lon, None, 6
            )
    return None


def _complete_target(parsed: ParsedText, report: Report, window: _Window) -> Report:
    if report.hostile is False and report.target in ("camp", "checkpoint"):
        return replace(
            report, target="unknown", evidence=tuple(e for e in report.evidence if e.variable != "target")
        )  # an accident strikes no camp
    if report.target in ("convoy", "vehicle", "unknown"):
        for sentence in window.own:
            found = find_target(parsed, sentence.span)
            if found is not None and found[0] == "escort" and found[2] == TASK:
                return _cite(replace(report, target="escort"), "target", parsed, found[1], "targets")
    if report.target not in ("unknown", "vehicle"):
        return report
    for sentence in (*window.own, *window.headings, *(window.lead if window.alone else ()), *window.after):
        found = find_target(parsed, sentence.span)
        if found is None or found[0] == report.target:
            continue
        if report.target == "vehicle" and found[0] not in ("convoy", "patrol"):
            continue
        if found[2] < (1 if found[0] in ("convoy", "patrol", "escort") or sentence not in window.after else 2):
            continue
        report = replace(report, target=found[0])
        return _cite(report, "target", parsed, found[1], "targets")
    return report


def _complete_types(parsed: ParsedText, report: Report, window: _Window) -> Report:
    types = list(report.attack_types)
    spans: dict[str, Span] = {}
    if set(types) <= {"ambush", "complex_attack"}:
        follow = [s for s in window.after if s.index <= max((o.index for o in window.own), default=0) + 2]
        for sentence in (*window.own, *follow, *(() if types else window.headings)):
            for code, span in find_attack_types(parsed, sentence.span).items():
                spans.setdefault(code, span)
        if not types and not spans and window.alone:
            # The only attack of the text: its means may stand anywhere in it.
            for sentence in (s for s in window.far if _tells_of_act(parsed, s)):
                for code, span in find_attack_types(parsed, sentence.span).items():
                    spans.setdefault(code, span)
        types += [code for code in spans if code not in types]
    if "complex_attack" not in types and report.target in ("camp", "checkpoint", "unknown"):
        told = tuple(s.span for s in (*window.own, *window.after))
        if is_complex(parsed, told, tuple(types)):
            types.append("complex_attack")
    ordered = tuple(code for code in ORDER if code in types)
    if ordered == report.attack_types:
        return report
    known = {
        e.quote: e for e in report.evidence if e.variable.startswith("attack_types.") and e.quote is not None
    }  # fmt: skip
    old = {
        code: e
        for number, code in enumerate(report.attack_types)
        for e in report.evidence
        if e.variable == f"attack_types.{number}"
    }
    kept = tuple(e for e in report.evidence if e not in known.values())
    report = replace(
        report, attack_types=ordered, evidence=kept, hostile=True if report.hostile is None else report.hostile
    )  # fmt: skip
    for number, code in enumerate(ordered):
        if code in old:
            item = replace(old[code], variable=f"attack_types.{number}")
            report = replace(report, evidence=(*report.evidence, item))
        elif code in spans:
            report = _cite(report, f"attack_types.{number}", parsed, spans[code], "attack_types")
    return report


def _blames(parsed: ParsedText, sentence: Sentence) -> bool:
    """Tell whether a sentence behind an attack holds somebody responsible for it."""
    words = parsed.low[sentence.span.start : sentence.span.end]
    return pattern(parsed.pack.code, "blame_word").search(words) is not None


def _share_claims(parsed: ParsedText, reports: list[Report]) -> list[Report]:
    """Give every attack told before it what is said of all of them: "the group claimed both attacks"."""
    for sentence in parsed.sentences:
        if len(reports) < 2 or not pattern(parsed.pack.code, "of_all").search(
            parsed.low, sentence.span.start, sentence.span.end
        ):
            continue
        for number, report in enumerate(reports):
            if report.hostile is False or min(s.start for s in report.spans) >= sentence.span.end:
                continue
            when = report.date.range if report.date else None
            for item in find_attributions(parsed, sentence.span, sentence.span, when):
                known = reports[number].attributions
                if item.span is None or any(a.actor == item.actor and a.basis == item.basis for a in known):
                    continue
                cited = _cite(reports[number], f"attributions.{len(known)}", parsed, item.span, "attributions")
                reports[number] = replace(cited, attributions=(*known, item))
    return reports


def _tells_of_act(parsed: ParsedText, sentence: Sentence) -> bool:
    """Tell whether a sentence tells what was done, not what is often done or was done to others."""
    words = " ".join(parsed.low[sentence.span.start : sentence.span.end].split())
    return not any(pattern(parsed.pack.code, name).search(words) for name in ("general", "many_attacks", "on_others"))


def _complete_attributions(parsed: ParsedText, report: Report, window: _Window) -> Report:
    when = report.date.range if report.date else None
    items = list(report.attributions)
    for sentence in (*window.own, *window.next, *window.far):
        for item in find_attributions(parsed, sentence.span, sentence.span, when):
            if item.basis == "stated" and sentence not in window.own and not _blames(parsed, sentence):
                continue
            if item.span is None or any(a.actor == item.actor and a.basis == item.basis for a in items):
                continue
            if item.basis == "stated" and any(a.actor == item.actor for a in items):
                continue
            report = _cite(report, f"attributions.{len(items)}", parsed, item.span, "attributions")
            items.append(item)
    if not items:
        for item in (i for s in window.own for i in find_named_groups(parsed, s.span)):
            if not items and item.span is not None:
                report = _cite(report, "attributions.0", parsed, item.span, "attributions")
                items.append(item)
    if len(items) == len(report.attributions):
        return report
    return replace(report, attributions=tuple(items), hostile=True if report.hostile is None else report.hostile)


__all__ = ["complete_reports"]

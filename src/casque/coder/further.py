"""Further reading: what whole sentences around an attack add to its place, target, means and author.

The clauses that tell of an attack are joined first. A story goes on: the next sentence names the village, the one
after it the convoy and the mortars, the last paragraph the group that claimed it. Here an open or coarse variable is
filled from the sentences that belong to no other attack; what is settled is replaced only by something more precise.
"""

from __future__ import annotations

from dataclasses import replace

from casque.coder.attack_types import ORDER, find_attack_types, is_complex
from casque.coder.attributions import find_attributions, find_named_groups
from casque.coder.drafts import Draft, Reading
from casque.coder.folding import fold
from casque.coder.parsing import ParsedText, pattern
from casque.coder.places import CAPITALS, PlaceMention, find_places
from casque.coder.sentences import Sentence
from casque.coder.targets import TASK, find_target
from casque.coder.windows import Window
from casque.model import Place, Span


def read_further(reading: Reading, draft: Draft, window: Window, before: Place | None) -> None:
    """Fill what a draft leaves open from the sentences around it.

    Args:
        reading: the text, read to its end.
        draft: one of its attacks.
        window: the sentences around it.
        before: place of the attack told before it, or None.
    """
    _complete_place(reading, draft, window, before)
    _complete_target(reading.parsed, draft, window)
    if not is_accident(draft):
        _complete_types(reading.parsed, draft, window)
        _complete_attributions(reading.parsed, draft, window)


def _complete_place(reading: Reading, draft: Draft, window: Window, before: Place | None) -> None:
    old, lang = draft.place, reading.lang
    if old is not None and (old.precision <= 3 or pattern(lang, "line_words").search(fold(old.text or ""))):
        return
    same = _read_same(reading.parsed, window, before) if old is None else None
    if same is not None:
        draft.place = same
        return
    best = _find_best(reading, window, old)
    found = best.place if best is not None else None
    if found is None and window.alone:
        found = read_dateline(reading)
    if found is None and old is None:
        found = read_country(reading, window)
    if found is None:
        return
    if old is not None and found.precision >= old.precision and old.precision != 6:
        line = old.precision == found.precision == 5 and old.lat is None and found.lat is not None
        if not line:
            return
    draft.place = found


def _find_best(reading: Reading, window: Window, old: Place | None) -> PlaceMention | None:
    parsed, hosts = reading.parsed, reading.hosts
    countries = frozenset({old.country}) if old is not None and old.country else hosts
    best: PlaceMention | None = None
    for sentence in (*window.own, *window.after):
        if sentence in window.after and pattern(reading.lang, "comment").search(
            parsed.low, sentence.span.start, sentence.span.end
        ):
            continue
        for mention in find_places(parsed, sentence.span, countries, hosts, reading.datelines):
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
    return best


def _read_same(parsed: ParsedText, window: Window, before: Place | None) -> Place | None:
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


def read_dateline(reading: Reading) -> Place | None:
    """The town of the dateline, when it is in the mission's country and not where reporters sit anyway."""
    parsed = reading.parsed
    for line in reading.datelines[:1]:
        for hit in parsed.hits_in(line, "place"):
            record = parsed.gazetteer.by_id.get(hit.key)
            if record is None or record.country not in reading.hosts or record.kind not in ("town", "village"):
                continue
            if record.id in CAPITALS.values() or record.id == "LB:naqoura":
                return None
            span = Span(hit.start, hit.end)
            return Place(
                record.name, span.read(parsed.text), span, record.country, record.adm1, record.lat, record.lon,
                record.geonames_id, 1, record.adm1_today,
            )  # fmt: skip
    return None


def read_country(reading: Reading, window: Window) -> Place | None:
    """The country that the attack's own sentences name, though only as that of the mission."""
    parsed, hosts = reading.parsed, reading.hosts
    for sentence in window.own:
        for hit in parsed.hits_in(sentence.span, "place"):
            record = parsed.gazetteer.by_id.get(hit.key)
            if record is None or record.kind != "country" or (hosts and record.country not in hosts):
                continue
            before = parsed.low[max(sentence.span.start, hit.start - 40) : hit.start]
            if not pattern(reading.lang, "country_in").search(before):
                continue
            span = Span(hit.start, hit.end)
            return Place(
                record.name, span.read(parsed.text), span, record.country, None, record.lat, record.lon, None, 6
            )
    return None


def _complete_target(parsed: ParsedText, draft: Draft, window: Window) -> None:
    if is_accident(draft) and draft.target is not None and draft.target[0] in ("camp", "checkpoint"):
        draft.target = None  # an accident strikes no camp
        return
    if draft.target is None or draft.target[0] in ("convoy", "vehicle", "unknown"):
        for sentence in window.own:
            found = find_target(parsed, sentence.span)
            if found is not None and found[0] == "escort" and found[2] == TASK:
                draft.target = found
                return
    old = draft.target[0] if draft.target is not None else "unknown"
    if old not in ("unknown", "vehicle"):
        return
    for sentence in (*window.own, *window.headings, *(window.lead if window.alone else ()), *window.after):
        found = find_target(parsed, sentence.span)
        if found is None or found[0] == old:
            continue
        if old == "vehicle" and found[0] not in ("convoy", "patrol"):
            continue
        if found[2] < (1 if found[0] in ("convoy", "patrol", "escort") or sentence not in window.after else 2):
            continue
        draft.target = found
        return


def _complete_types(parsed: ParsedText, draft: Draft, window: Window) -> None:
    types = dict(draft.types)
    if set(types) <= {"ambush", "complex_attack"}:
        follow = [s for s in window.after if s.index <= max((o.index for o in window.own), default=0) + 2]
        for sentence in (*window.own, *follow, *(() if types else window.headings)):
            for code, span in find_attack_types(parsed, sentence.span).items():
                types.setdefault(code, span)
        if not types and window.alone:
            # The only attack of the text: its means may stand anywhere in it.
            for sentence in (s for s in window.far if tells_of_act(parsed, s)):
                for code, span in find_attack_types(parsed, sentence.span).items():
                    types.setdefault(code, span)
    if "complex_attack" not in types and (draft.target is None or draft.target[0] in ("camp", "checkpoint")):
        told = tuple(s.span for s in (*window.own, *window.after))
        if is_complex(parsed, told, tuple(types)):
            types["complex_attack"] = next(iter(types.values()))
    draft.types = {code: types[code] for code in ORDER if code in types}


def _complete_attributions(parsed: ParsedText, draft: Draft, window: Window) -> None:
    when = draft.date.range if draft.date else None
    items = draft.attributions
    for sentence in (*window.own, *window.next, *window.far):
        for item in find_attributions(parsed, sentence.span, sentence.span, when):
            if item.basis == "stated" and sentence not in window.own and not blames(parsed, sentence):
                continue
            if item.span is None or any(a.actor == item.actor and a.basis == item.basis for a in items):
                continue
            if item.basis == "stated" and any(a.actor == item.actor for a in items):
                continue
            items.append(item)
    if not items:
        for item in (i for s in window.own for i in find_named_groups(parsed, s.span)):
            if not items and item.span is not None:
                items.append(item)


def is_accident(draft: Draft) -> bool:
    """Tell whether a draft is an accident or an illness: nothing says that it was an attack."""
    return draft.accident and not draft.types and not draft.attributions


def blames(parsed: ParsedText, sentence: Sentence) -> bool:
    """Tell whether a sentence behind an attack holds somebody responsible for it."""
    words = parsed.low[sentence.span.start : sentence.span.end]
    return pattern(parsed.pack.code, "blame_word").search(words) is not None


def tells_of_act(parsed: ParsedText, sentence: Sentence) -> bool:
    """Tell whether a sentence tells what was done, not what is often done or was done to others."""
    words = " ".join(parsed.low[sentence.span.start : sentence.span.end].split())
    return not any(pattern(parsed.pack.code, name).search(words) for name in ("general", "many_attacks", "on_others"))


def share_claims(reading: Reading) -> None:
    """Give every attack told before it what is said of all of them: "the group claimed both attacks"."""
    parsed = reading.parsed
    if len(reading.drafts) < 2:
        return
    for sentence in parsed.sentences:
        if not pattern(reading.lang, "of_all").search(parsed.low, sentence.span.start, sentence.span.end):
            continue
        for draft in reading.drafts:
            if is_accident(draft) or min(s.start for s in draft.spans) >= sentence.span.end:
                continue
            when = draft.date.range if draft.date else None
            for item in find_attributions(parsed, sentence.span, sentence.span, when):
                if item.span is not None and not any(
                    a.actor == item.actor and a.basis == item.basis for a in draft.attributions
                ):
                    draft.attributions.append(item)

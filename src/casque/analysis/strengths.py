"""Strength claims, held against known strength and against the authorised ceiling: the two are often confused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from casque import reference
from casque.analysis.missions import find_operation
from casque.analysis.periods import published_between, read_period
from casque.analysis.states import name_state
from casque.analysis.superlatives import choose_day, note_vague_day, refuse_claim
from casque.analysis.wording import say_day, say_month, say_number, start_sentence
from casque.model import Claim, Document, Measure, Resolution, Strength, Verdict

#: A stated strength within this share of the known one is consistent with it.
NEAR_SHARE = 0.05
#: Within this share it is off, beyond it not supported.
OFF_SHARE = 0.10
#: A figure in hundreds this close to a ceiling repeats it.
ROUNDED_SHARE = 0.005
#: A dated strength serves for a day no farther from it than this many days.
DATED_DAYS = 100

#: How a strength that repeats the ceiling is flagged.
EQUALS_CEILING = "equals the authorised ceiling"
_AUTHORISED = re.compile(r"authori[sz]ed|ceiling|mandated strength|up to|plafond|autoris|maximum", re.I)
_KINDS = {"military": "military personnel", "police": "police", "civilian": "civilians", "troops": "troops"}


@dataclass(frozen=True, slots=True)
class _Known:
    """A strength on or near a day."""

    number: int
    start: date
    end: date
    basis: str


def check_strength(claim: Claim, document: Document, *, as_of: date | None = None) -> Verdict:
    """Compare stated strengths with the known strength of the day and with the ceiling then in force.

    A figure that equals the ceiling, exactly or when the ceiling is rounded as the figure is, is flagged: a ceiling
    says how many may serve, not how many do. A text that speaks of the ceiling itself is compared with that alone.

    Args:
        claim: of kind ``strength`` with named figures.
        document: the text, for its date of publication.
        as_of: day to be used where the text gives none, instead of its publication day.

    Returns:
        ``exact`` for a ceiling named as such, ``consistent`` within :data:`NEAR_SHARE` of the known strength,
        ``off_by`` within :data:`OFF_SHARE`, ``not_supported`` beyond it and for a ceiling given as a strength;
        ``cannot_be_checked`` where neither strength nor ceiling is known.
    """
    operation = find_operation(claim.mission) if claim.mission is not None else None
    day = choose_day(claim, document, as_of)
    if claim.mission is None or operation is None:
        return refuse_claim(claim, None, "The text names no mission whose strength is known.")
    if claim.nationality is not None:
        who = name_state(claim.nationality)
        return refuse_claim(
            claim,
            None,
            f"The strength of one contingent ({who}) cannot be checked: the packs hold strengths of whole missions "
            "only, none by country.",
        )
    if day is None:
        return refuse_claim(claim, None, "No day is known on which the strength is claimed; give one with --as-of.")
    if not claim.figures:
        return refuse_claim(claim, None, "The text gives no number that could be compared.")
    stated_first = read_period(claim.as_of)[0] if claim.as_of is not None else day
    ceiling = _choose_ceiling(claim, document, as_of, day)
    meant_ceiling = bool(_AUTHORISED.search(claim.text))
    findings = [
        _check_figure(kind, figure, claim.mission, min(stated_first, day), day, ceiling, meant_ceiling)
        for kind, figure in claim.figures
    ]
    total = _check_sum(claim, min(stated_first, day), day)
    verdict, off_by = _combine([one[0] for one in findings], [one[1] for one in findings])
    notes = note_vague_day(claim, document, as_of)
    if claim.as_of is None and as_of is None and not notes:
        notes.append("The text gives no day for the strength: its publication day was used.")
    if ceiling is not None and not ceiling.adopted_confirmed:
        notes.append(f"The day of resolution {ceiling.number} is not confirmed by a page in the pack.")
    if any("ceiling" in one[3] and not meant_ceiling for one in findings):
        notes.append("A ceiling says how many may serve; deployed strength is usually lower.")
    if total is not None:
        notes.append(total[1])
    measures = [one[2] for one in findings] + ([total[0]] if total is not None else [])
    return Verdict(
        "strength",
        claim.text,
        claim.span,
        verdict,
        start_sentence(f"{'; '.join(one[3] for one in findings)}."),
        off_by=off_by,
        figure=claim.figures[0][1] if len(claim.figures) == 1 else None,
        official=int(measures[0].value) if len(claim.figures) == 1 and measures[0].value is not None else None,
        definition=f"strength of {claim.mission} on {say_day(day)}, and its ceiling",
        as_of=day,
        measures=tuple(measures),
        tried=len(measures),
        matched=sum(1 for one in measures if one.holds),
        basis="reference",
        notes=tuple(notes),
        mission=claim.mission,
        document=document.sha256,
        flag=EQUALS_CEILING if any(one.note == EQUALS_CEILING for one in measures) else None,
    )


def find_ceiling(mission: str, day: date) -> Resolution | None:
    """Find the last resolution to ``day`` that states a ceiling for the mission, or None.

    A resolution without figures leaves the ceiling as it was.
    """
    known: tuple[Resolution, ...] = reference.load_resolutions(mission)
    stated = [one for one in known if one.adopted <= day and one.ceiling_military is not None]
    return max(stated, key=lambda one: one.adopted) if stated else None


def _choose_ceiling(claim: Claim, document: Document, as_of: date | None, day: date) -> Resolution | None:
    """Choose the ceiling of the day; of a text whose day is not known, the one in force that its figures repeat."""
    latest = find_ceiling(claim.mission or "", day)
    known = published_between(document)
    if claim.as_of is not None or as_of is not None or known is None:
        return latest
    earliest = find_ceiling(claim.mission or "", known[0])
    for ceiling in (latest, earliest):
        limits = {limit for kind, _ in claim.figures for limit, _ in _list_limits(kind, ceiling)}
        if any(_equals_ceiling(figure, limit) for _, figure in claim.figures for limit in limits):
            return ceiling
    return latest


def _find_strength(mission: str, kind: str, first: date, last: date) -> _Known | None:
    """Find the strength nearest to the days from ``first`` to ``last``; the shortest period wins."""
    found: list[tuple[int, int, _Known]] = []
    periods: tuple[Strength, ...] = reference.load_strength(mission)
    for one in periods:
        number = {"military": one.military, "troops": one.military, "police": one.police}.get(kind, one.uniformed)
        if number is None or kind == "civilian":
            continue
        away = max(0, (one.start - last).days, (first - one.end).days)
        if away <= DATED_DAYS:
            # A month that covers the day is better than a year, and a year than a date weeks away.
            length = (one.end - one.start).days
            found.append((away, length, _Known(number, one.start, one.end, one.basis)))
    return min(found, key=lambda row: (row[0] > 31, row[1] > 31, row[0], row[1]))[2] if found else None


def _equals_ceiling(figure: int, ceiling: int) -> bool:
    """Tell whether a figure is the ceiling, or the ceiling as a writer rounds it: to hundreds, and hardly moved."""
    if figure == ceiling:
        return True
    return figure % 100 == 0 and abs(figure - ceiling) <= min(50 if figure % 1000 else 500, ceiling * ROUNDED_SHARE)


def _check_figure(
    kind: str, figure: int, mission: str, first: date, day: date, ceiling: Resolution | None, meant_ceiling: bool
) -> tuple[str, int | None, Measure, str]:
    """Check one figure; return verdict, difference, measure and words."""
    words = _KINDS.get(kind, "uniformed personnel")
    said = f"{say_number(figure)} {words}"
    known = _find_strength(mission, kind, first, day)
    limits = _list_limits(kind, ceiling)
    equal = next((limit for limit in limits if _equals_ceiling(figure, limit[0])), None)
    others = tuple((name, float(number)) for number, name in limits)
    if meant_ceiling and limits and ceiling is not None:
        gap = figure - limits[0][0]
        holds = equal is not None
        text = f"the ceiling then in force is {say_number(limits[0][0])} (resolution {ceiling.number})"
        measure = Measure(f"{words}, authorised ceiling", float(limits[0][0]), None, others, holds)
        if holds:
            return "exact", None, measure, f"{said} agrees with the authorised ceiling: {text}"
        return "off_by", gap, measure, f"{said} is not the authorised ceiling: {text}"
    if equal is not None and ceiling is not None:
        rounded = "" if figure == equal[0] else f" of {say_number(equal[0])}, rounded"
        text = (
            f"{said} equals the authorised ceiling{rounded} ({equal[1]}, resolution {ceiling.number}), not a strength"
        )
        near = known is not None and abs(figure - known.number) <= known.number * 0.01
        if known is not None:
            text += f": {_say_known(mission, known, kind)}"
        else:
            text += f"; the number of {words} then serving is not in the pack"
        measure = Measure(
            f"{words}, present",
            float(known.number) if known is not None else None,
            None,
            others,
            near if known is not None else None,
            note=EQUALS_CEILING,
        )
        return ("consistent" if near else "not_supported"), None, measure, text
    if known is None:
        text = f"{said} cannot be checked: the pack has no number of {words} for {say_day(day)}"
        return "cannot_be_checked", None, Measure(f"{words}, present", None, None, others, None), text
    gap = figure - known.number
    share = abs(gap) / known.number
    verdict = "consistent" if share <= NEAR_SHARE else "off_by" if share <= OFF_SHARE else "not_supported"
    if gap == 0:
        verdict = "exact"
    measure = Measure(f"{words}, present", float(known.number), None, others, share <= NEAR_SHARE, note=known.basis)
    words_of = {"exact": "is exact", "consistent": "is consistent with the strength", "off_by": "is off"}
    text = f"{said} {words_of.get(verdict, 'is not supported')}: {_say_known(mission, known, kind)}"
    return verdict, gap if verdict == "off_by" else None, measure, text


def _list_limits(kind: str, ceiling: Resolution | None) -> list[tuple[int, str]]:
    """List the ceilings a figure of this kind may repeat, the most fitting first."""
    if ceiling is None or ceiling.ceiling_military is None or kind == "civilian":
        return []
    military, police = ceiling.ceiling_military, ceiling.ceiling_police
    both = [(military + police, f"{say_number(military)} military and {say_number(police)} police")] if police else []
    own = [(military, f"{say_number(military)} military")]
    if kind == "police":
        return [(police, f"{say_number(police)} police")] if police is not None else []
    return own + both if kind in ("military", "troops") else both + own


def _say_known(mission: str, known: _Known, kind: str) -> str:
    """Say the known strength."""
    what = {"military": "troops and staff officers", "troops": "troops and staff officers", "police": "police"}
    when = f"on {say_day(known.end)}" if known.start == known.end else f"in {say_month(known.start, known.end)}"
    return f"{mission} had {say_number(known.number)} {what.get(kind, 'uniformed personnel')} {when}"


def _check_sum(claim: Claim, first: date, day: date) -> tuple[Measure, str] | None:
    """Compare military and police together with the uniformed strength, where only that is known."""
    figures = dict(claim.figures)
    if claim.mission is None or "police" not in figures or not {"military", "troops"} & set(figures):
        return None
    total = figures["police"] + figures.get("military", figures.get("troops", 0))
    known = _find_strength(claim.mission, "total", first, day)
    if known is None:
        return None
    measure = Measure(
        "military and police together, uniformed personnel present",
        float(known.number),
        None,
        (("stated", float(total)),),
        abs(total - known.number) <= known.number * NEAR_SHARE,
        note=known.basis,
    )
    return measure, (
        f"Military and police together are {say_number(total)} in the text; "
        f"{_say_known(claim.mission, known, 'total')} ({known.basis}), {say_number(abs(total - known.number))} "
        f"{'fewer' if total > known.number else 'more'}."
    )


def _combine(verdicts: list[str], gaps: list[int | None]) -> tuple[str, int | None]:
    """Give the claim the weakest verdict of its figures; those that cannot be checked do not decide."""
    checked = [one for one in verdicts if one != "cannot_be_checked"]
    if not checked:
        return "cannot_be_checked", None
    for verdict in ("not_supported", "off_by", "consistent"):
        if verdict in checked:
            if verdict == "off_by":
                return verdict, next(gap for gap in gaps if gap is not None)
            return verdict, None
    return ("exact" if len(checked) == len(verdicts) else "consistent"), None

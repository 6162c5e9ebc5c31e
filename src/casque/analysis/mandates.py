"""Claims on mandates, held against the Security Council's resolutions in the reference packs."""

from __future__ import annotations

import re
from datetime import date

from casque import reference
from casque.analysis.periods import read_period
from casque.analysis.wording import say_day, say_list, start_sentence
from casque.model import Claim, Measure, Resolution, Verdict

#: A stated day that is wrong by no more than this is off, not unsupported: a slip between vote, press and meeting.
SLIP_DAYS = 31

_DONE = {
    "established": "established the mission",
    "extended": "extended the mandate",
    "expanded": "added tasks to the mandate",
    "ended": "ended the mandate",
    "adopted": "was adopted",
}

#: Tasks a text may say were added, as they are written in texts and summaries.
_TASKS = {
    "protection of civilians": r"protect\w*( of)? civilians|civilian protection",
    "political dialogue": r"political dialogue|dialogues?\b",
    "reconciliation": r"reconciliation",
    "human rights": r"human rights",
    "State authority": r"state authority",
    "humanitarian aid": r"humanitarian",
}


def check_mandate(claim: Claim, day: date | None = None) -> Verdict:
    """Compare a claim on a mandate with the resolution it names.

    Mission, decision, day of adoption and end of the mandate are compared as far as the text states them; each is a
    measure of the verdict.

    Args:
        claim: of kind ``mandate``.
        day: day of the text, or None: later resolutions are not meant.

    Returns:
        ``exact`` when all that is stated agrees, ``consistent`` when part of it cannot be compared, ``off_by`` (in
        days) when a date slips by up to :data:`SLIP_DAYS`, ``not_supported`` otherwise; ``cannot_be_checked``
        without a resolution that the packs hold.
    """
    found = _find_resolution(claim)
    if found is None:
        several = _list_decisions(claim, day)
        if several:
            return _name_decisions(claim, several)
        found = "The text names no resolution by its number, so it cannot be held against the packs."
    if isinstance(found, str):
        return Verdict("mandate", claim.text, claim.span, "cannot_be_checked", found, mission=claim.mission)
    measures, gaps, notes = _compare(claim, found)
    wrong = [measure for measure in measures if measure.holds is False]
    open_ = [measure for measure in measures if measure.holds is None]
    if wrong:
        only_days = len(gaps) == len(wrong) and all(0 < abs(gap) <= SLIP_DAYS for gap in gaps)
        verdict = "off_by" if only_days else "not_supported"
    else:
        verdict = "consistent" if open_ or len(measures) < 2 else "exact"
    return Verdict(
        "mandate",
        claim.text,
        claim.span,
        verdict,
        _say(found, verdict, measures),
        off_by=gaps[0] if verdict == "off_by" else None,
        definition=f"Security Council resolution {found.number} on {found.mission}",
        as_of=found.adopted,
        measures=tuple(measures),
        tried=len(measures),
        matched=sum(1 for measure in measures if measure.holds),
        basis="reference",
        notes=tuple(notes),
        mission=found.mission,
    )


def _list_decisions(claim: Claim, day: date | None) -> list[Resolution]:
    """List the resolutions that decided what a claim without a number says of its mission."""
    if claim.mission is None or claim.decision in (None, "adopted"):
        return []
    known: tuple[Resolution, ...] = reference.load_resolutions(claim.mission)
    return [
        one
        for one in known
        if (one.decision == claim.decision or (claim.decision == "expanded" and one.expands))
        and (day is None or one.adopted <= day)
    ]


def _name_decisions(claim: Claim, found: list[Resolution]) -> Verdict:
    """Give the verdict on a claim that names a decision and no resolution."""
    listed = say_list([f"{one.number} of {say_day(one.adopted)}" for one in found])
    noun = "resolution" if len(found) == 1 else "resolutions"
    return Verdict(
        "mandate",
        claim.text,
        claim.span,
        "consistent",
        f"The text names no resolution; in the packs {noun} {listed} {_DONE[claim.decision or 'adopted']}.",
        definition=f"Security Council resolutions on {claim.mission}",
        tried=1,
        matched=1,
        basis="reference",
        mission=claim.mission,
    )


def _find_resolution(claim: Claim) -> Resolution | str | None:
    """Find the resolution a claim speaks of; say why it is not found, or None when the text names none."""
    if claim.resolution is not None:
        number = claim.resolution.strip().removeprefix("S/RES/").split(" ")[0]
        everything: tuple[Resolution, ...] = reference.load_resolutions()
        found = [one for one in everything if one.number == number]
        if not found:
            return f"Resolution {number} is not in the reference packs, so nothing can be said of it here."
        same = [one for one in found if claim.mission in (None, one.mission)]
        return (same or found)[0]
    if claim.decided is not None and claim.mission is not None:
        first, last = read_period(claim.decided)
        known: tuple[Resolution, ...] = reference.load_resolutions(claim.mission)
        found = [one for one in known if first <= one.adopted <= last]
        if found:
            return found[0]
    if claim.until is not None and claim.mission is not None:
        first, last = read_period(claim.until)
        ending: tuple[Resolution, ...] = reference.load_resolutions(claim.mission)
        found = [one for one in ending if one.until is not None and first <= one.until <= last]
        if found:
            return found[-1]
    return None


def _compare(claim: Claim, found: Resolution) -> tuple[list[Measure], list[int], list[str]]:
    """Compare each stated part; return the measures, the gaps in days of wrong dates, and the notes."""
    measures: list[Measure] = []
    gaps: list[int] = []
    notes: list[str] = []
    if claim.mission is not None:
        measures.append(
            Measure(f"concerns {claim.mission}", None, None, (), claim.mission == found.mission, note=found.mission)
        )
    if claim.decision is not None:
        if claim.decision == "expanded":
            holds = found.expands
            if not holds and found.decision == "established":
                notes.append("The resolution set the first tasks: there was nothing yet to expand.")
        elif claim.decision == "adopted":
            holds = True
        else:
            holds = claim.decision == found.decision
        measures.append(Measure(f"it {_DONE[claim.decision]}", None, None, (), holds, note=found.summary))
        if claim.decision == "expanded":
            measures.extend(_compare_tasks(claim, found))
            notes.extend(_note_old_tasks(found))
    if claim.decided is not None:
        measures.append(_compare_day("adopted", claim.decided, found.adopted, gaps))
        if not found.adopted_confirmed:
            notes.append(f"The day of adoption, {say_day(found.adopted)}, is not confirmed by a page in the pack.")
    if claim.until is not None:
        first, last = read_period(claim.until)
        if claim.decision == "ended" and found.withdrawal is not None and first <= found.withdrawal <= last:
            # "Ended the mandate and gave it until 31 December": that is the day by which it had to leave.
            note = say_day(found.withdrawal)
            measures.append(Measure(f"withdraws by {claim.until}", None, None, (), True, note=note))
        else:
            measures.append(_compare_day("runs to", claim.until, found.until, gaps))
    unconfirmed = [source for source in found.sources if not source.confirmed]
    if unconfirmed and len(unconfirmed) == len(found.sources):
        notes.append("What the pack says of this resolution is not confirmed by a source.")
    return measures, gaps, notes


def _compare_tasks(claim: Claim, found: Resolution) -> list[Measure]:
    """Look up each task that a text says was added: new in this resolution, or in an earlier one already."""
    known: tuple[Resolution, ...] = reference.load_resolutions(found.mission)
    earlier = [one for one in known if one.adopted < found.adopted]
    measures = []
    for task, words in _TASKS.items():
        if not re.search(words, claim.text, re.I):
            continue
        first = next((one for one in earlier if re.search(words, one.summary, re.I)), None)
        named = re.search(words, found.summary, re.I) is not None
        here = "in this resolution" if named else "not in the pack"
        note = f"already in resolution {first.number}" if first else here
        # A pack's summary is short: a task it does not name may be in the resolution all the same.
        measures.append(Measure(f"added {task}", None, None, (), None if first or not named else True, note=note))
    return measures


def _note_old_tasks(found: Resolution) -> list[str]:
    """Name the tasks of a resolution that an earlier one gave already: they were kept, not added."""
    known: tuple[Resolution, ...] = reference.load_resolutions(found.mission)
    earlier = [one for one in known if one.adopted < found.adopted]
    kept = []
    for task, words in _TASKS.items():
        first = next((one for one in earlier if re.search(words, one.summary, re.I)), None)
        if first is not None and re.search(words, found.summary, re.I):
            kept.append(f"{task} (resolution {first.number})")
    return [f"Given by an earlier resolution already: {say_list(kept)}."] if kept else []


def _compare_day(what: str, stated: str, known: date | None, gaps: list[int]) -> Measure:
    """Compare a stated day, month or year with the known day."""
    if known is None:
        return Measure(f"{what} {stated}", None, None, (), None, note="the pack gives no day")
    first, last = read_period(stated)
    if first <= known <= last:
        return Measure(f"{what} {stated}", None, None, (), True, note=say_day(known))
    gaps.append((first - known).days if first > known else (last - known).days)
    return Measure(f"{what} {stated}", None, None, (), False, note=say_day(known))


def _say(found: Resolution, verdict: str, measures: list[Measure]) -> str:
    """Say the verdict in one sentence."""
    summary = found.summary.rstrip(".")
    facts = f"resolution {found.number} on {found.mission}, adopted on {say_day(found.adopted)}"
    if found.until is not None:
        facts += f" with a mandate to {say_day(found.until)}"
    facts += f" ({summary})" if summary else ""
    if verdict == "exact":
        return start_sentence(f"{facts}, says what the text says.")
    if verdict == "consistent":
        known = [one for one in measures if one.note is not None and one.note.startswith("already in")]
        old = [f"{one.label.removeprefix('added ')} was {one.note}" for one in known]
        but = f"; but {say_list(old)}" if old else ""
        return start_sentence(f"{facts}, agrees with the text as far as it can be compared{but}.")
    wrong = say_list([f"“{one.label}” (the pack has: {one.note})" for one in measures if one.holds is False])
    if verdict == "off_by":
        days = [measure for measure in measures if measure.holds is False]
        return start_sentence(f"the date is off: {facts}; the text has {say_list([one.label for one in days])}.")
    return start_sentence(f"not borne out: {facts}; this part of the text does not agree: {wrong}.")

"""Windows: the sentences around an attack that may still speak of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casque.coder.drafts import Draft, Reading
from casque.coder.parsing import ParsedText, pattern
from casque.coder.sentences import Sentence
from casque.model import Span

#: Sentences behind the last one of an attack that may still speak of it.
REACH = 4


@dataclass(frozen=True, slots=True)
class Window:
    """Sentences around an attack.

    Attributes:
        own: those in which its clauses stand.
        after: those that follow or stand between and belong to no other attack.
        far: all later ones up to the next attack, for claims of responsibility.
        headings: headings of a text with one attack only.
        alone: True when the text has one attack only.
        lead: up to three sentences that stand before the first of its own and behind the last of another attack.
        next: the first sentences behind its own, also those that turn to something else, for who is suspected.
    """

    own: tuple[Sentence, ...]
    after: tuple[Sentence, ...]
    far: tuple[Sentence, ...]
    headings: tuple[Sentence, ...]
    alone: bool = False
    lead: tuple[Sentence, ...] = ()
    next: tuple[Sentence, ...] = ()


def look_around(reading: Reading, draft: Draft) -> Window:
    """Find the sentences around a draft.

    Args:
        reading: the text, read to its end.
        draft: one of its attacks.
    """
    parsed, drafts = reading.parsed, reading.drafts
    first = min(s.start for s in draft.spans)
    stop = min((f for d in drafts if (f := min(s.start for s in d.spans)) > first), default=len(parsed.text))
    others = [s for d in drafts if d is not draft for s in d.spans]
    own, after, far, behind = [], [], [], []
    last = max((s.index for s in parsed.sentences if any(_meets(s.span, x) for x in draft.spans)), default=0)
    closed = False
    for sentence in parsed.sentences:
        if sentence.heading or any(_meets(sentence.span, s) for s in others):
            continue
        if any(_meets(sentence.span, s) for s in draft.spans):
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
    headings = tuple(s for s in parsed.sentences[:4] if s.heading) if len(drafts) == 1 else ()
    lead = _find_lead(parsed, own, others)
    return Window(tuple(own), tuple(after), tuple(far), headings, len(drafts) == 1, lead, tuple(behind))


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

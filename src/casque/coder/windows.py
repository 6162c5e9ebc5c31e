"""Windows: the sentences around an attack that may still speak of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from casque.coder.drafts import Draft, Reading
from casque.coder.parsing import ParsedText, pattern
from casque.coder.sentences import Sentence

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
    sentences = parsed.sentences
    layout = _map_sentences(reading)
    number = next(i for i, d in enumerate(drafts) if d is draft)
    first = layout.firsts[number]
    stop = min((f for f in layout.firsts if f > first), default=len(parsed.text))
    mine = layout.of_draft[number]
    last = max((sentences[at].index for at in mine), default=0)
    own, after, far, behind = [], [], [], []
    closed = False
    between = range(bisect_right(layout.starts, first), bisect_left(layout.starts, stop))
    for at in sorted({*mine, *between}):
        sentence = sentences[at]
        if sentence.heading or layout.is_told(at, number):
            continue
        if at in mine:
            own.append(sentence)
            continue
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
    lead = _find_lead(parsed, own, layout, number)
    return Window(tuple(own), tuple(after), tuple(far), headings, len(drafts) == 1, lead, tuple(behind))


def _find_lead(
    parsed: ParsedText, own: Sequence[Sentence], layout: _SentenceMap, number: int
) -> tuple[Sentence, ...]:  # fmt: skip
    if not own:
        return ()
    lead: list[Sentence] = []
    stop = bisect_left(layout.starts, own[0].span.start)
    for at in range(stop - 1, max(-1, stop - 4), -1):
        if parsed.sentences[at].heading or layout.is_told(at, number):
            break
        lead.append(parsed.sentences[at])
    return tuple(lead)


@dataclass(frozen=True, slots=True)
class _SentenceMap:
    """Which sentences tell of which drafts, worked out once: a long text costs no more a draft than a short one.

    Attributes:
        starts: first character of each sentence.
        firsts: first character of each draft.
        of_draft: positions of the sentences that tell of each draft.
        drafts_at: the drafts that each sentence tells of.
    """

    starts: list[int]
    firsts: list[int]
    of_draft: list[set[int]]
    drafts_at: dict[int, set[int]]

    def is_told(self, at: int, number: int) -> bool:
        """Tell whether a sentence tells of another draft than this one."""
        return bool(self.drafts_at.get(at, _NONE) - {number})


_NONE: frozenset[int] = frozenset()


def _map_sentences(reading: Reading) -> _SentenceMap:
    mark = tuple((id(d), len(d.spans)) for d in reading.drafts)
    if reading.sentence_map is not None and reading.sentence_map[0] == mark:
        known: _SentenceMap = reading.sentence_map[1]
        return known
    sentences = reading.parsed.sentences
    starts = [s.span.start for s in sentences]
    of_draft: list[set[int]] = []
    drafts_at: dict[int, set[int]] = {}
    for number, draft in enumerate(reading.drafts):
        mine: set[int] = set()
        for span in draft.spans:
            for at in range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)):
                if span.start < sentences[at].span.end:
                    mine.add(at)
                    drafts_at.setdefault(at, set()).add(number)
        of_draft.append(mine)
    firsts = [min(s.start for s in d.spans) for d in reading.drafts]
    found = _SentenceMap(starts, firsts, of_draft, drafts_at)
    reading.sentence_map = (mark, found)
    return found

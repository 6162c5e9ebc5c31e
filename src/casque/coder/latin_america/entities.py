"""Who and what a report speaks of: persons, groups, things, organisations, weapons, with how it speaks of them.

Every mention is a noun phrase or a word of the lexicon; mentions of the same name or noun make one entity. What an
entity did or suffered is not decided here: its features say what stands around its mentions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from casque.coder.casualties import find_casualties
from casque.coder.lang.en_latin_america import CODE
from casque.coder.latin_america.parsing import Report
from casque.coder.lexicon import Hit
from casque.coder.parsing import pattern
from casque.coder.phrases import Phrase, find_phrases, split_units
from casque.model import CountRange, Span

_GATE_KINDS = ("incident", "victim", "weapon", "actor")
_PASSIVE_AGENT = re.compile(
    r"\bby\s+(?:(?:the|an?|some|alleged|suspected|members?|of|several|two|three|four|five|six|group|"
    r"unidentified)\s+)*$"
)
_OBJECT_OF = re.compile(
    r"\b(of|against|on|at|from|in|with|to|near|among|for|between|than|outside|as)\s+(?:(?:the|an?|his|her|their|"
    r"its|some|\d+|\w+)\s+)?$"
)
_AUX_AFTER = re.compile(
    r"\s*(?:,[^,]{0,60},)?\s*(?:\(\w+\)|\[[^\]]*\])?\s*(was|were|has|have|had|is|are|will|would|may|could)\b"
)
_SAY_AFTER = re.compile(
    r"\s*(?:,[^,]{0,60},)?\s*(?:\w+\s+){0,2}?(said|told|stated|added|reported|announced|noted|condemned|denied|"
    r"declared|accused)\b"
)
_VERB_AFTER = re.compile(
    r"\s*(?:\([\w-]+\)|\[[^\]]*\])?\s*(?:today|yesterday|who|also|last\s+night|on\s+\w+)?\s*"
    r"(killed|murdered|attacked|kidnapped|assassinated|bombed|ambushed|machinegunned|threw|hurled|placed|opened|"
    r"fired|"
    r"shot|blew|dynamited|burned|set|destroyed|abducted|executed|massacred|claimed|planted|raided|stormed|"
    r"seized|robbed|"
    r"stole|entered|intercepted|detonated|took|occupied|carried|riddled|tortured)\b"
)


@dataclass(slots=True)
class Mention:
    """One place where an entity is named.

    Attributes:
        kind: ``victim`` (persons who are no perpetrators by their noun), ``perp``, ``thing``, ``org`` or ``weapon``.
        span: the words.
        label: the head by which mentions are put together.
        text: the words as an answer gives them.
        role: key of the lexicon.
        name: number of the person named, or None.
        count: how many, or None.
        sentence: number of its sentence.
        outcomes: what it suffered by the links of the engine.
        features: what stands around it.
        title: the noun that goes with a name, or empty.
        noun: the pack's word for it, or empty.
    """

    kind: str
    span: Span
    label: str
    text: str
    role: str
    name: int | None = None
    count: CountRange | None = None
    sentence: int = 0
    outcomes: frozenset[str] = frozenset()
    features: tuple[str, ...] = ()
    title: str = ""
    noun: str = ""


@dataclass(slots=True)
class Entity:
    """Mentions of one person, group, thing, organisation or weapon."""

    kind: str
    label: str
    mentions: list[Mention] = field(default_factory=list)

    @property
    def first(self) -> Mention:
        """The first mention."""
        return self.mentions[0]

    @property
    def outcomes(self) -> Counter[str]:
        """What its mentions suffered, and how often."""
        return Counter(o for m in self.mentions for o in m.outcomes)

    @property
    def role(self) -> str:
        """The key that says most: of a title before that of a name."""
        roles = [m.role for m in self.mentions if m.role != "name:"]
        return roles[0] if roles else self.first.role


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with what bears on incidents.

    Attributes:
        index: its number.
        span: its characters.
        types: types of incident that its words tell of, each once, in order.
        cues: cues of the pack in it.
        weapons: types of weapons in it.
    """

    index: int
    span: Span
    types: tuple[str, ...]
    plain: tuple[str, ...]
    cues: frozenset[str]
    weapons: frozenset[str]


def read_scenes(report: Report) -> list[Scene]:
    """Return the sentences of a report with their kinds of incident, cues and weapons."""
    found = []
    for sentence in report.sentences:
        hits = report.parsed.hits_in(sentence.span, "incident", "cue", "weapon")
        types = tuple(dict.fromkeys(h.key.split(":")[0] for h in hits if h.kind == "incident"))
        plain = tuple(dict.fromkeys(h.key.split(":")[1] for h in hits if h.kind == "incident"))
        cues = frozenset(k for h in hits if h.kind == "cue" for k in h.keys)
        weapons = frozenset(h.key for h in hits if h.kind == "weapon")
        found.append(Scene(sentence.index, sentence.span, types, plain, cues, weapons))
    return found


def read_entities(report: Report, scenes: list[Scene]) -> list[Entity]:
    """Return the entities of a report in the order of their first mention."""
    table: dict[tuple[str, str], Entity] = {}
    for scene in scenes:
        for mention in _read_scene(report, scene):
            key = mention.kind, mention.label
            table.setdefault(key, Entity(mention.kind, mention.label)).mentions.append(mention)
    return list(table.values())


def _read_scene(report: Report, scene: Scene) -> Iterator[Mention]:
    parsed = report.parsed
    hits = parsed.hits_in(scene.span, *_GATE_KINDS)
    if not hits:
        return
    taken: list[Span] = []
    if any(h.kind == "victim" for h in hits):
        casualties = find_casualties(parsed, scene.span)
        for phrase in find_phrases(parsed, split_units(parsed, scene.span)):
            mention = _read_phrase(report, scene, phrase, hits)
            if mention is None:
                continue
            own = [c for c in casualties if c.who.start < phrase.end and phrase.start < c.who.end]
            mention.outcomes = frozenset(c.outcome for c in own)
            if mention.count is None:
                mention.count = next((c.count for c in own if c.count is not None), None)
            mention.features = (*_look_around(report, scene, phrase.start, phrase.end), *_shape(phrase))
            taken.append(Span(phrase.start, phrase.end))
            yield mention
    for hit in hits:
        if hit.kind == "actor":
            words = " ".join(Span(hit.start, hit.end).read(parsed.text).split()).upper()
            features = _look_around(report, scene, hit.start, hit.end)
            yield Mention(
                "org", Span(hit.start, hit.end), hit.key, words, hit.key, sentence=scene.index, features=features
            )
        elif hit.kind == "weapon":
            words = " ".join(Span(hit.start, hit.end).read(parsed.text).split()).upper()
            features = _look_around(report, scene, hit.start, hit.end)
            label = hit.key
            yield Mention(
                "weapon", Span(hit.start, hit.end), label, words, hit.key, sentence=scene.index, features=features
            )


def _read_phrase(report: Report, scene: Scene, phrase: Phrase, hits: list[Hit]) -> Mention | None:
    parsed = report.parsed
    inside = [h for h in hits if h.kind == "victim" and phrase.start <= h.start and h.end <= phrase.end]
    if not inside:
        return None
    named = [h for h in inside if h.key == "name:"]
    nouns = [h for h in inside if h.key != "name:"]
    person = None
    if named:
        person = next((n.person for n in report.names if n.start == named[0].start), None)
    noun = nouns[-1] if nouns else None
    role = noun.key if noun is not None else "name:"
    group = role.split(":")[0]
    kind = {"thing": "thing", "attacker": "perp"}.get(group, "victim")
    span = Span(phrase.start, phrase.end)
    words = " ".join(span.read(parsed.text).split()).upper()
    if person is not None:
        kind = "victim"
        title = " ".join(parsed.text[phrase.start : named[0].start].split()).upper() if noun is not None else ""
        return Mention(kind, span, f"#{person}", report.people[person], role, person, None, scene.index, title=title)
    if noun is None:
        return None
    head = _WORDS.sub(" ", parsed.low[noun.start : noun.end]).split()[-1]
    label = _singular(head)
    noun_words = " ".join(parsed.low[noun.start : noun.end].split())
    if kind == "thing":
        label = " ".join(words.split()[-2:])
    return Mention(kind, span, label, _trim(words), role, None, phrase.count, scene.index, noun=noun_words)


_WORDS = re.compile(r"[^a-z0-9'-]+")
_LEAD = re.compile(r"^(?:(?:THE|AN?|SOME|SEVERAL|AT LEAST|ABOUT|THAT|THOSE|THESE|OTHER|OTHERS|ANOTHER|ONE|TWO|"
                   r"THREE|FOUR|FIVE|"
                   r"SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|MORE|\d[\d,]*|OF|MANY|ALL|APPROXIMATELY|OVER|"
                   r"UP TO)\s+)+(?=\S)")  # fmt: skip


def _trim(words: str) -> str:
    return _LEAD.sub("", words)


def _singular(word: str) -> str:
    if word.endswith("men"):
        return word[:-2] + "an"
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _shape(phrase: Phrase) -> tuple[str, ...]:
    found = []
    if phrase.count is None:
        found.append("np:no count")
    elif phrase.count.bound == "vague":
        found.append("np:vague")
    else:
        found.append("np:one" if phrase.count.best == 1 else "np:many")
    for name in ("definite", "partitive", "other", "armed_group"):
        if getattr(phrase, name):
            found.append(f"np:{name}")
    return tuple(found)


def _look_around(report: Report, scene: Scene, start: int, end: int) -> tuple[str, ...]:
    low = report.parsed.low
    before = low[max(scene.span.start, start - 60) : start]
    after = low[end : min(scene.span.end, end + 90)]
    found = [_place_of(scene.index)]
    if _PASSIVE_AGENT.search(before):
        found.append("near:by")
    match = _OBJECT_OF.search(before)
    if match:
        found.append(f"near:{match[1]}")
    for name, what in (("aux", _AUX_AFTER), ("say", _SAY_AFTER), ("act", _VERB_AFTER)):
        if what.match(after):
            found.append(f"after:{name}")
    near = report.parsed.hits_in(Span(max(scene.span.start, start - 70), start), "incident")
    if near:
        found.append(f"left:{near[-1].key}")
        found.append(f"left word:{_read_hit(low, near[-1])}")
    near = report.parsed.hits_in(Span(end, min(scene.span.end, end + 70)), "incident")
    if near:
        found.append(f"right:{near[0].key}")
        found.append(f"right word:{_read_hit(low, near[0])}")
    found.extend(f"type:{t}" for t in scene.types)
    found.extend(f"cue:{c}" for c in scene.cues)
    if not scene.types:
        found.append("type:none")
    found.extend(f"arm:{w}" for w in scene.weapons)
    if pattern(CODE, "hedge").search(low, scene.span.start, scene.span.end):
        found.append("hedge")
    return tuple(found)


def _read_hit(low: str, hit: Hit) -> str:
    return " ".join(low[hit.start : hit.end].split())


def _place_of(index: int) -> str:
    return f"at:{index if index < 3 else '3-5' if index < 6 else '6-10' if index < 11 else '11+'}"

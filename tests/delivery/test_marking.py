"""Marks: the pieces are the text, the words are where they are said to be, and nothing that was read is missing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casque.coder import code_text
from casque.delivery.marked import build_marked_page
from casque.delivery.marking import KINDS, Mark, MarkedText, cut_text, mark_text
from casque.delivery.printable import make_printable
from casque.model import CodedDocument, Document, Evidence, Report, Span, Toll

ENGLISH = (
    "Bamako, 3 October 2021\n\nOn 2 October 2021, an improvised explosive device hit a convoy of MINUSMA near "
    "Tessalit, in the Kidal region. One Egyptian peacekeeper was killed and four others were injured. "
    "In all, 255 peacekeepers of MINUSMA have lost their lives as on 31 August 2021.\n"
)
FRENCH = (
    "Bamako, le 3 octobre 2021\n\nLe 2 octobre 2021, un engin explosif improvisé a touché un convoi de la MINUSMA "
    "près de Tessalit, dans la région de Kidal. Un casque bleu égyptien a été tué et quatre autres ont été blessés.\n"
)
PIECES = (
    ENGLISH, FRENCH, "e\u0301\u0308 ", "\u202eقتل اثنان ", "שלום ", "<script>alert(1)</script> ", "\x1b[31m", "\x00",
    "👩🏽‍🚀 ",
    "Two Chadian peacekeepers were killed and three wounded near Kidal on Monday. ", "\n\n", "\t", "MINUSMA ",
)  # fmt: skip


def read(text: str, lang: str = "en") -> CodedDocument:
    return code_text(text, sha256="0" * 64, path="a.txt", lang=lang)


def spans_of(coded: CodedDocument) -> set[Span]:
    found = {e.span for r in coded.reports for e in r.evidence if e.span}
    found |= {t.span for t in coded.tolls} | {c.span for c in coded.claims}
    return found | {t.excludes for t in coded.tolls if t.excludes}


def check(marked: MarkedText) -> None:
    assert "".join(segment.text for segment in marked.segments) == marked.text
    assert "".join(segment.shown for segment in marked.segments) == marked.text
    for segment in marked.segments:
        assert segment.text
        assert segment.text == segment.span.read(marked.text)
        assert segment.marks == tuple(m for m in segment.marks if m.span and m.span.covers(segment.span))
        values = [len(m.span or ()) for m in segment.marks if not m.background]
        assert values == sorted(values)  # the innermost first
    for mark in marked.marks:
        assert mark.span
        assert mark.quote == mark.span.read(marked.text)
        covered = "".join(s.text for s in marked.segments if any(m is mark for m in s.marks))
        assert covered == mark.quote
    assert {m.span for m in marked.marks if m.number} == spans_of(marked.coded)
    numbers = [m.number for m in marked.marks if m.number]
    assert numbers == list(range(1, len(numbers) + 1))
    shown = [m.number for s in marked.segments for m in s.closing if m.number]
    assert shown == numbers  # numbers rise through the text


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=6).map("".join))
def test_segments_are_the_text_and_marks_are_its_words(text: str) -> None:
    for lang in ("en", "fr"):
        marked = mark_text(read(text, lang), text)
        check(marked)
        build_marked_page([marked])


@given(st.text(max_size=40), st.data())
def test_marks_that_nest_and_cross_cut_the_text_without_loss(text: str, data: st.DataObject) -> None:
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    marks = []
    for number, (start, end) in enumerate(data.draw(st.lists(ends, max_size=6)), 1):
        marks.append(Mark(number, "report-1", "x", "date", "date", "", Span(start, end), text[start:end], None))
    segments = cut_text(text, tuple(marks))
    assert "".join(s.text for s in segments) == text
    for mark in marks:
        inside = [s for s in segments if mark in s.marks]
        assert "".join(s.text for s in inside) == mark.quote
        assert (
            sum(mark in s.opening for s in segments) == sum(mark in s.closing for s in segments) == bool(mark.quote)
        )


@pytest.mark.parametrize("path", sorted((Path(__file__).parents[2] / "examples/reports").glob("*.txt")), ids=str)
def test_every_example_shows_all_its_evidence(path: Path) -> None:
    text = path.read_text("utf-8")
    marked = mark_text(read(text), text)
    check(marked)
    assert marked.owners


def test_values_stand_in_words_with_their_rule() -> None:
    marked = mark_text(read(ENGLISH), ENGLISH)
    rows = {(m.owner, m.label, m.value): m for m in marked.marks}
    killed = rows["report-1", "killed", "1, UN mission, Egypt"]
    assert killed.quote == "One Egyptian peacekeeper was killed"
    assert (killed.rule or "").startswith("casualties@")
    assert rows["report-1", "date", "2 October 2021"].quote == "On 2 October 2021"
    assert rows["report-1", "place", "near Tessalit (Kidal), Mali"].rule
    assert rows["report-1", "means", "improvised explosive device"].kind == "means"
    (toll,) = [m for m in marked.marks if m.kind == "toll"]
    assert toll.value.startswith("255 killed, MINUSMA")
    assert (toll.rule or "").startswith("tolls@")
    assert marked.publication.startswith("Published: 2021-10-03 (text: ")
    assert set(marked.kinds) <= set(KINDS)


def test_report_sentences_lie_behind_the_values() -> None:
    marked = mark_text(read(ENGLISH), ENGLISH)
    (segment,) = [s for s in marked.segments if s.text.startswith("near Tessalit")]
    assert [m.kind for m in segment.marks] == ["place", "report", "report"]
    assert segment.marks[-1].background


def sample(text: str, **changes: object) -> CodedDocument:
    document = Document("0" * 64, None, "en", None, "unknown")
    report = Report("text:000000000000:0", "text", True, None, None, "MINUSMA", spans=(Span(0, len(text)),))
    return CodedDocument(document, (replace(report, **changes),), (), ())  # type: ignore[arg-type]


def test_a_value_without_words_is_told_and_not_marked() -> None:
    marked = mark_text(sample("An attack."), "An attack.")
    (mission,) = [m for m in marked.owners[0].values if m.label == "mission"]
    assert (mission.number, mission.span, mission.quote, mission.rule) == (0, None, "", None)
    assert "worked out; no words of its own" in build_marked_page([marked])
    assert "unknown" in marked.publication


def test_confidence_and_evidence_of_unknown_variables_are_shown() -> None:
    evidence = (
        Evidence("mission", "0" * 64, Span(0, 2), None, "An", "missions@1"),
        Evidence("moon_phase", "0" * 64, Span(3, 9), None, "attack", "moon@7"),
    )
    text = "An attack."
    marked = mark_text(sample(text, evidence=evidence, confidence=(("mission", 0.875),)), text)
    by_variable = {m.variable: m for m in marked.owners[0].values}
    assert by_variable["mission"].confidence == 0.875
    assert (by_variable["moon_phase"].kind, by_variable["moon_phase"].rule) == ("other", "moon@7")
    assert ">0.88<" in build_marked_page([marked])


def test_a_model_is_named_as_the_reader_of_tolls() -> None:
    text = "60 were killed."
    toll = Toll(60, "at_least", "killed", None, None, "unstated", None, None, text, Span(0, 15), excludes=Span(3, 7))
    coded = CodedDocument(Document("0" * 64, None, "en", None, "unknown"), (), (toll,), ())
    marked = mark_text(coded, text, "model:small@1")
    assert [(m.label, m.rule) for m in marked.marks] == [("not counted", "model:small@1"), ("toll", "model:small@1")]
    assert marked.owners[0].title.startswith("at least 60 killed")


def test_evidence_that_stands_elsewhere_is_refused() -> None:
    wrong = (Evidence("mission", "0" * 64, Span(0, 2), None, "in", "missions@1"),)
    with pytest.raises(ValueError, match="mission at 0-2"):
        mark_text(sample("An attack.", evidence=wrong), "An attack.")
    with pytest.raises(ValueError, match="the text ends before"):
        mark_text(sample("An attack."), "An")


@given(st.text())
def test_printable_text_keeps_its_length_and_holds_no_control(text: str) -> None:
    shown = make_printable(text)
    assert len(shown) == len(text)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\t\n" for c in shown)


class Page(HTMLParser):
    """Takes a page apart: tags, ids, links, and the text of the marked texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.named = 0
        self.texts: list[str] = []
        self._depth = self._aside = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append(tag)
        if found.get("id"):
            self.ids.append(found["id"] or "")
        if tag == "a":
            self.links.append(found.get("href") or "")
            self.named += bool(found.get("aria-label"))
        if tag == "div" and found.get("class") == "text":
            self._depth = 1
            self.texts.append("")
        if self._depth and (tag == "sup" or found.get("class") == "tag"):
            self._aside += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "div":
            self._depth = 0
        if self._aside and tag in ("sup", "a"):
            self._aside = 0

    def handle_data(self, data: str) -> None:
        if self._depth and not self._aside:
            self.texts[-1] += data


def test_the_page_holds_the_text_and_links_there_and_back() -> None:
    texts = [mark_text(read(text, lang), text) for text, lang in ((ENGLISH, "en"), (FRENCH, "fr"))]
    page = Page(build_marked_page(texts))
    assert page.texts == [ENGLISH, FRENCH]
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    for number, text in enumerate(texts, 1):
        for mark in text.marks:
            if mark.number:
                assert f"#t{number}-v{mark.number}" in page.links
                assert f"#t{number}-m{mark.number}" in page.links
    assert "script" not in page.tags
    # Every number and every tag says what it stands for; what else is a link says it in its own words.
    numbers = [m for text in texts for m in text.marks if m.number]
    assert page.named == 2 * len(numbers) + sum(m.variable == "spans" for text in texts for m in text.marks)


@pytest.mark.parametrize(
    "evil", ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><b title="', "{{ 7 * 7 }}", "&lt;i&gt;"]
)
def test_a_hostile_text_is_inert(evil: str) -> None:
    text = f"{evil} " + ENGLISH.replace("Tessalit,", f"Tessalit{evil},").replace("Egyptian", f"Egyptian {evil}")
    coded = read(text)
    coded = replace(coded, document=replace(coded.document, path=f"{evil}.txt", title=evil, published_reason=evil))
    harmless = mark_text(read(ENGLISH), ENGLISH)
    page = Page(build_marked_page([mark_text(coded, text)]))
    assert page.texts == [text]
    assert set(page.tags) <= set(Page(build_marked_page([harmless, harmless])).tags)


def test_right_to_left_and_combining_characters_keep_their_spans() -> None:
    text = "\u202eقتل\u0301 e\u0301\u0308 👩🏽‍🚀 " + ENGLISH
    marked = mark_text(read(text), text)
    check(marked)
    assert "On 2 October 2021" in {m.quote for m in marked.marks}
    assert Page(build_marked_page([marked])).texts == [text]


def test_a_mark_that_ends_inside_a_letter_does_not_tear_it() -> None:
    text = "tue\u0301\u0323 hier"
    mark = Mark(1, "report-1", "x", "date", "date", "", Span(0, 3), "tue", None)
    first, second = cut_text(text, (mark,))
    assert (first.text, second.text) == ("tue", "\u0301\u0323 hier")
    assert (first.shown, second.shown) == ("tue\u0301\u0323", " hier")


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_words_can_be_read_on_every_colour(mode: int, root: Path) -> None:
    style = (root / "src/casque/delivery/marked/style.css").read_text("utf-8")
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    colours = dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})", blocks[mode]))
    grounds = set(colours) - {"ink", "faint", "rule", "blue"}
    assert len(grounds) >= 14
    for ground in grounds:
        assert contrast(colours["ink"], colours[ground]) >= 4.5, ground
    for word in ("faint", "blue"):
        for ground in ("paper", "in", "target"):
            assert contrast(colours[word], colours[ground]) >= 4.5, (word, ground)


def test_every_kind_has_a_colour(root: Path) -> None:
    style = (root / "src/casque/delivery/marked/style.css").read_text("utf-8")
    assert {kind for kind in KINDS if f".k-{kind} " not in style} == set()

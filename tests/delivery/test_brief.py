"""The brief: one file that needs nothing, every footnote of which leads somewhere, and which no text can break."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections import Counter
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from casque.delivery.brief import build_brief, build_brief_markdown
from casque.model import CodedDocument, Document, Register, Span, Toll
from casque.pipeline.answer import Answer, build_answer
from casque.pipeline.reader import Reader
from casque.settings import Settings

GOLDEN = Path(__file__).parent / "golden" / "brief-minusma.md"
VOID = frozenset(("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"))
HOSTILE = '<script>alert("1")</script> | a & b ]( `x` \n# heading'


class Page(HTMLParser):
    """Reads a page and notes what tests ask: balance, ids, links, what it would load."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.tags: Counter[str] = Counter()
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def _note(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice"
        for name, value in attrs:
            assert not name.startswith("on"), f"<{tag} {name}>"
            if name == "id" and value:
                self.ids[value] += 1
            if tag == "a" and name == "href" and value:
                self.links.append(value)
            elif name in ("src", "href", "xlink:href", "data", "action", "srcset", "poster") and value:
                self.loads.append(value)


@pytest.fixture(scope="module")
def reader(workspace: Path) -> Reader:
    return Reader(Settings(workspace, offline=True))


@pytest.fixture(scope="module")
def answer(reader: Reader) -> Answer:
    return reader.answer(reader.mission("MINUSMA"))


@pytest.fixture(scope="module")
def html(answer: Answer) -> str:
    return build_brief(answer)


@pytest.fixture(scope="module")
def page(html: str) -> Page:
    return Page(html)


def test_it_needs_nothing_but_itself(page: Page, html: str) -> None:
    assert [value for value in page.loads if not value.startswith("#")] == []
    assert page.tags["script"] == page.tags["link"] == page.tags["iframe"] == page.tags["img"] == 0
    assert "@import" not in html
    assert not re.search(r"url\(\s*['\"]?(?!#|['\"]#)", html)
    assert page.tags["svg"] >= 4


def test_it_is_balanced_and_its_ids_are_unique(page: Page) -> None:
    assert {name: count for name, count in page.ids.items() if count > 1} == {}
    assert page.tags["h1"] == 1


def test_every_link_in_it_has_its_target(page: Page, answer: Answer) -> None:
    assert [link for link in page.links if link.startswith("#") and link[1:] not in page.ids] == []
    used = {int(link[6:]) for link in page.links if link.startswith("#note-")}
    assert used <= {note.number for note in answer.footnotes}
    listed = {int(name[5:]) for name in page.ids if name.startswith("note-")}
    assert listed == {note.number for note in answer.footnotes}
    assert listed == used


def test_every_footnote_leads_to_evidence(reader: Reader, answer: Answer) -> None:
    assert [note.number for note in answer.footnotes] == list(range(1, len(answer.footnotes) + 1))
    for note in answer.footnotes:
        chain = reader.explain(note.address)
        kinds = [step.kind for step in chain.steps]
        assert "quotation" in kinds, note.address
        if note.sha256 is not None:
            assert any(step.kind == "document" and note.sha256 in step.text for step in chain.steps), note.address
            # A checked figure leads to two files: the text it stands in, and the record it was held against.
            files = {step.text for step in chain.steps if step.kind == "file"}
            assert files, note.address
            assert all(Path(file).is_file() for file in files), note.address


def test_every_quotation_stands_in_its_file(reader: Reader, answer: Answer, texts: Path) -> None:
    for line in answer.verdicts:
        text = Path(line.document.path or "").read_text("utf-8")
        assert line.verdict.span.read(text) == line.verdict.text
        note = next(n for n in answer.footnotes if n.number == line.footnote)
        assert (note.quote, note.sha256) == (line.verdict.text, line.document.sha256)


def test_it_shows_incidents_verdicts_and_hashes(page: Page, answer: Answer) -> None:
    said = " ".join(" ".join(page.words).split())
    assert len(answer.incidents) >= 61
    for line in answer.incidents:
        assert line.incident.id in said
        assert line.incident.id in page.ids
    assert answer.verdicts
    for item in answer.verdicts:
        assert item.verdict.label in said
        assert " ".join(item.verdict.sentence.split()) in said
    for note in answer.footnotes:
        if note.sha256:
            assert note.sha256[:16] in said
    for sentence in answer.sentences:
        assert sentence.split("[")[0].strip() in said


def make_hostile(register: Register) -> Answer:
    """An answer every free text of which tries to break out of the page."""
    from casque.reference import find_mission
    from casque.releases import build_snapshot

    mission = find_mission("MINUSMA")
    assert mission is not None
    text = f"255 peacekeepers {HOSTILE}"
    document = Document("ab" * 32, HOSTILE, "en", "2021-09-01", "text", title=HOSTILE, characters=len(text))
    toll = Toll(255, "exact", "killed", "MINUSMA", None, "unstated", None, "2021-08-31", text, Span(0, len(text)))
    coded = CodedDocument(document, (), (toll,), ())
    return build_answer(build_snapshot((), (coded,), register), register, mission, (coded,))


def test_no_text_can_break_the_page() -> None:
    from casque.reference import load_digest

    answer = make_hostile(load_digest())
    html = build_brief(answer)
    page = Page(html)
    assert page.tags["script"] == 0
    assert "<script" not in html
    assert '<script>alert("1")</script>' in "".join(page.words)


def test_no_text_can_break_the_markdown() -> None:
    from casque.reference import load_digest

    text = build_brief_markdown(make_hostile(load_digest()))
    assert "<script" not in text
    assert "\n# heading" not in text
    assert text.count("\n# ") == 0
    assert text.startswith("# Attacks on UN peacekeepers")


def test_markdown_has_every_footnote_once(answer: Answer) -> None:
    text = build_brief_markdown(answer)
    defined = re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
    assert [int(number) for number in defined] == [note.number for note in answer.footnotes]
    body = re.sub(r"^\[\^\d+\]: .*$", "", text, flags=re.MULTILINE)
    assert {int(number) for number in re.findall(r"\[\^(\d+)\]", body)} == set(map(int, defined))
    table = [line for line in body.splitlines() if line.startswith("|")]
    rows = [line for line in table if "`PKV-" in line]
    assert len(rows) == len(answer.incidents)
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in rows} == {10}


def test_the_markdown_brief_is_the_golden_one(answer: Answer, texts: Path) -> None:
    """The whole brief of the small workspace, its hashes, addresses and folder taken out: they differ by machine."""
    text = build_brief_markdown(answer).replace(texts.as_posix(), "TEXTS").replace(answer.snapshot, "SNAPSHOT")
    if os.environ.get("CASQUE_GOLDEN"):
        GOLDEN.write_text(text, "utf-8")
    assert GOLDEN.is_file(), "make golden writes it; read it then"
    assert text == GOLDEN.read_text("utf-8"), "make golden, then read the diff"


def test_a_brief_on_a_mission_without_anything(reader: Reader) -> None:
    for acronym in ("UNMOP", "UNIFIL", "UNSCOB"):
        empty = reader.answer(reader.mission(acronym))
        page = Page(build_brief(empty))
        assert acronym in "".join(page.words)
        assert empty.sentences
        assert [link for link in page.links if link.startswith("#") and link[1:] not in page.ids] == []
        assert build_brief_markdown(empty).startswith("# ")


def test_a_brief_as_of_a_day_says_nothing_of_later(reader: Reader) -> None:
    early = reader.answer(reader.mission("MINUSMA"), date(2016, 5, 20))
    text = build_brief_markdown(early)
    assert "2016-05-20" in text
    assert not re.search(r"PKV-MLI-20(1[789]|2\d)", text)
    assert all(line.incident.date.start <= date(2016, 5, 20) for line in early.incidents)


def test_an_accident_is_not_said_to_be_missing_from_the_register(answer: Answer) -> None:
    from dataclasses import replace

    line = next(line for line in answer.incidents if line.recorded is None and line.incident.killed)
    accident = replace(line, incident=replace(line.incident, hostile=False))
    text = build_brief_markdown(replace(answer, incidents=(accident,)))
    row = next(row for row in text.splitlines() if row.startswith("| ") and accident.incident.id in row)
    assert "not compared" in row
    assert "not in the register" not in row


def find_chromium() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.mark.slow
@pytest.mark.skipif(find_chromium() is None, reason="no chromium on PATH: the page cannot be measured")
@pytest.mark.parametrize("width", [1000, 400])
def test_nothing_is_wider_than_the_page(html: str, tmp_path: Path, width: int) -> None:
    """Measure in a frame of the width, since a window cannot be narrower than about 500 pixels."""
    (tmp_path / "brief.html").write_text(html, "utf-8")
    (tmp_path / "measure.html").write_text(
        f'<!doctype html><iframe id="f" src="brief.html" style="width:{width}px;height:900px;border:0"></iframe>'
        "<script>const f = document.getElementById('f'); f.onload = () => {"
        "const d = f.contentDocument; const w = d.documentElement.clientWidth;"
        "const wide = [...d.querySelectorAll('main *, header *, footer *')].filter(e => !e.closest('.scroll, svg') &&"
        " e.getBoundingClientRect().right > w + 1).map(e => e.tagName + '.' + e.className);"
        "const found = {w: w, s: d.documentElement.scrollWidth, wide: wide};"
        "document.body.setAttribute('data-found', JSON.stringify(found))};</script>",
        "utf-8",
    )
    done = subprocess.run(
        [
            str(find_chromium()), "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
            f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=8000", "--dump-dom",
            (tmp_path / "measure.html").as_uri(),
        ],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    found = re.search(r'data-found="([^"]*)"', done.stdout)
    assert found, done.stderr[-500:]
    measured = json.loads(found[1].replace("&quot;", '"'))
    assert abs(measured["w"] - width) <= 20
    assert measured["wide"] == []
    assert measured["s"] <= measured["w"] + 1

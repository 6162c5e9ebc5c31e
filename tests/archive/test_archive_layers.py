"""Text layers: every kind of file gives one stable text, and every bad file one message in three parts."""

from __future__ import annotations

import codecs
import subprocess
import sys
from datetime import date

import pytest
from archive_samples import PAGE, make_docx, make_pdf
from hypothesis import given, settings
from hypothesis import strategies as st

from casque.archive import MAX_TEXT_CHARACTERS, layers, read_file, read_text_layer
from casque.errors import InputError

SENTENCE = "Two peacekeepers were killed near Kidal."


def refuse(data: bytes, name: str) -> InputError:
    with pytest.raises(InputError) as caught:
        read_text_layer(data, name)
    assert caught.value.found.startswith(name)
    assert caught.value.valid
    assert caught.value.remedy
    return caught.value


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SENTENCE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + SENTENCE.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + SENTENCE.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_reads_a_text_by_its_byte_order_mark_and_drops_it(data, encoding):
    layer = read_text_layer(data, "a.txt")
    assert (layer.text, layer.encoding, layer.warnings) == (SENTENCE, encoding, ())
    assert (layer.media_type, layer.extractor) == ("text/plain", "txt@1")


def test_windows_1252_is_read_with_a_warning():
    text = "Deux casques bleus ont été tués à Gao, dit la “mission”."
    layer = read_text_layer(text.encode("cp1252"), "depeche.txt")
    assert layer.text == text
    assert layer.encoding == "cp1252"
    assert "Windows-1252" in layer.warnings[0]


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs"), include_characters="\n\t"), min_size=1))
def test_plain_text_is_kept_exactly_as_decoded(text):
    data = f"x{text}".encode()
    assert read_text_layer(data, "a.txt").text == f"x{text}"


@given(st.lists(st.sampled_from(["a", "é", "\r\n", "\r", "\n", " "]), min_size=1))
def test_newlines_become_lf_and_nothing_else_changes(parts):
    text = "x" + "".join(parts)
    layer = read_text_layer(text.encode(), "a.txt")
    assert layer.text == text.replace("\r\n", "\n").replace("\r", "\n")


@settings(deadline=None)  # the first example imports the extractors
@given(st.binary(min_size=1, max_size=300), st.sampled_from(["a.txt", "a.html", "a.pdf", "a.docx", "a.eml", "a"]))
def test_any_bytes_give_a_text_or_a_message_and_the_same_each_time(data, name):
    def read():
        try:
            return read_text_layer(data, name)
        except InputError as error:
            return str(error)

    assert read() == read()


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_a_web_page_gives_main_text_title_and_date(charset):
    codec = "utf-8" if charset == "utf-8" else "cp1252"
    layer = read_text_layer(PAGE.format(charset=charset).encode(codec), "page.html")
    assert "Mortar rounds fell on the camp" in layer.text
    assert "— café terraces" in layer.text
    assert "Home" not in layer.text
    assert "All rights reserved" not in layer.text
    assert layer.title == "Camp shelled"
    assert layer.metadata_date == date(2016, 6, 1)
    assert layer.media_type == "text/html"
    assert layer.extractor.startswith("html@1 trafilatura")


def test_a_page_that_declares_the_wrong_charset_is_read_with_a_warning():
    layer = read_text_layer(PAGE.format(charset="utf-8").encode("cp1252"), "page.html")
    assert "café" in layer.text
    assert "declares utf-8 but is not" in layer.warnings[0]


def test_a_page_named_txt_is_read_as_the_page_it_is():
    layer = read_text_layer(PAGE.format(charset="utf-8").encode(), "page.txt")
    assert layer.media_type == "text/html"
    assert "holds HTML" in layer.warnings[0]


def test_words_named_html_are_read_as_the_words_they_are():
    layer = read_text_layer(SENTENCE.encode(), "page.html")
    assert (layer.text, layer.media_type) == (SENTENCE, "text/plain")
    assert "holds no HTML" in layer.warnings[0]


def test_a_pdf_gives_its_pages_in_order_and_its_making_is_no_publication():
    layer = read_text_layer(make_pdf("First page.", "", "Third page."), "a.pdf")
    assert layer.text.index("First page.") < layer.text.index("Third page.")
    assert layer.title == "Statement"
    assert (layer.metadata_date, layer.created) == (None, date(2016, 6, 1))
    assert layer.warnings == ("a.pdf: no text on page 2",)


def test_a_pdf_is_told_by_its_content_not_its_name():
    assert read_text_layer(make_pdf("First page."), "statement.txt").media_type == "application/pdf"


def test_a_word_file_gives_paragraphs_and_tables():
    data = make_docx("First paragraph.", "Second one.", table=("Gao", "1 killed"), title="Note")
    layer = read_text_layer(data, "a.docx")
    assert layer.text == "First paragraph.\n\nSecond one.\n\nGao\t1 killed"
    assert layer.title == "Note"


def test_a_mail_gives_body_subject_and_date():
    head = b"From: desk@example.org\nDate: Wed, 01 Jun 2016 10:00:00 +0000\nSubject: =?utf-8?q?Tu=C3=A9s?=\n"
    body = b"Content-Type: text/plain; charset=iso-8859-1\n\nDeux tu\xe9s \xe0 Gao.\r\nFin.\n"
    layer = read_text_layer(head + body, "a.eml")
    assert layer.text == "Deux tués à Gao.\nFin.\n"
    assert (layer.title, layer.metadata_date, layer.encoding) == ("Tués", date(2016, 6, 1), "iso-8859-1")


def test_a_mail_in_html_gives_its_main_text():
    page = PAGE.format(charset="utf-8").encode()
    layer = read_text_layer(
        b"From: a@example.org\nSubject: S\nContent-Type: text/html; charset=utf-8\n\n" + page, "a.eml"
    )
    assert "Mortar rounds" in layer.text
    assert layer.title == "S"


def test_an_empty_file_is_refused():
    assert "0 bytes" in refuse(b"", "a.txt").found


def test_blanks_are_refused():
    assert "only blanks" in refuse(b" \n\t\r\n", "a.txt").found


@pytest.mark.parametrize("name", ["a.txt", "a", "a.md"])
def test_a_binary_named_as_text_is_refused(name):
    assert "binary" in refuse(b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 20, name).found
    assert "binary" in refuse(b"\x89PNG\r\n\x1a\n" + b"\x01\x02\x8f\x03" * 200, name).found


def test_utf_16_without_a_mark_is_named_as_such():
    assert "UTF-16 without a byte order mark" in refuse(SENTENCE.encode("utf-16-le"), "a.txt").found


def test_an_encoding_that_cannot_be_told_is_refused():
    error = refuse("Нападение на базу миротворцев, двое убиты".encode("koi8-r"), "a.txt")
    assert "encoding that cannot be told" in error.found


def test_damaged_utf_8_is_not_passed_off_as_windows_1252():
    whole = "Les casques bleus été tués “hier”".encode()
    error = refuse(whole + b"\xff fin", "a.txt")
    assert f"broken UTF-8: byte {len(whole)} " in error.found


def test_damaged_utf_16_is_refused():
    assert "broken UTF-16-LE" in refuse(codecs.BOM_UTF16_LE + b"a\x00b", "a.txt").found


@pytest.mark.parametrize("cut", [9, 60, 300])
def test_a_broken_pdf_is_refused(cut):
    error = refuse(make_pdf("First page.")[:cut], "a.pdf")
    assert "PDF" in error.found


def test_a_pdf_of_pictures_is_refused():
    error = refuse(make_pdf("", ""), "scan.pdf")
    assert "without text" in error.found
    assert "OCR" in error.remedy


def test_a_locked_pdf_is_refused():
    import io

    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf("First page.")))
    writer.encrypt("secret", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    assert "password" in refuse(buffer.getvalue(), "a.pdf").found


def test_a_broken_word_file_is_refused():
    assert "Word" in refuse(make_docx("One.")[:-4000], "a.docx").found
    assert "not of that kind" in refuse(b"PK\x03\x04 nothing", "a.docx").found


def test_a_text_named_pdf_is_refused():
    assert "not of that kind" in refuse(SENTENCE.encode(), "a.pdf").found


def test_a_mail_without_a_head_is_refused():
    assert "no e-mail" in refuse(SENTENCE.encode(), "a.eml").found


def test_a_page_without_text_is_refused():
    assert "without text" in refuse(b"<html><body><script>x()</script></body></html>", "a.html").found


def test_an_unknown_kind_is_refused_with_what_is_known():
    error = refuse(b"a,b\n1,2\n", "table.xlsx")
    assert ".xlsx" in error.found
    assert ".docx" in error.valid


def test_fifty_megabytes_of_text_are_refused_with_the_limit():
    error = refuse(b"One was killed.\n" * (50_000_000 // 16), "big.txt")
    assert "20,000,000 characters" in error.valid
    assert MAX_TEXT_CHARACTERS == 20_000_000


def test_the_limit_holds_for_every_kind(monkeypatch):
    monkeypatch.setattr(layers, "MAX_TEXT_CHARACTERS", 10)
    for data, name in [(make_docx("Longer than ten."), "a.docx"), (b"Longer than ten.", "a.txt")]:
        assert "at most 10 characters" in refuse(data, name).valid


def test_read_file_tells_what_is_wrong(tmp_path):
    with pytest.raises(InputError, match="is a folder"):
        read_file(tmp_path)
    with pytest.raises(InputError, match="does not exist"):
        read_file(tmp_path / "nothing.txt")
    (tmp_path / "empty.txt").touch()
    with pytest.raises(InputError, match="is empty"):
        read_file(tmp_path / "empty.txt")
    with (tmp_path / "huge.bin").open("wb") as file:
        file.truncate(100_000_001)  # sparse: takes no space
    with pytest.raises(InputError, match="100,000,001 bytes"):
        read_file(tmp_path / "huge.bin")


def test_importing_the_room_loads_no_extractor():
    code = "import sys, casque.archive, casque.ledger; print([m for m in sys.modules if m in sys.argv[1:]])"
    heavy = ["trafilatura", "pypdf", "docx", "lxml", "sqlalchemy"]
    done = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_seeds_are_indexed_as_they_are(shared):
    for path in sorted((shared / "seeds").glob("*.txt")):
        layer = read_text_layer(path.read_bytes(), str(path))
        assert layer.text == path.read_text(encoding="utf-8")
        assert layer.warnings == ()

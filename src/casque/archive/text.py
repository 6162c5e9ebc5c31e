"""Decode plain text, strictly: what cannot be told is refused, what was guessed is said."""

from __future__ import annotations

import codecs
import re

from casque.errors import InputError

#: Share of characters that no text holds (control codes, bytes without meaning) above which a file is binary.
_BINARY_SHARE = 0.002
#: Share of non-ASCII letters above which a reading as Windows-1252 is not believed: Western texts stay below 0.1.
_FOREIGN_SHARE = 0.25

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8", 3),
    (codecs.BOM_UTF32_LE, "utf-32-le", 4),  # before UTF-16: its mark starts with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be", 4),
    (codecs.BOM_UTF16_LE, "utf-16-le", 2),
    (codecs.BOM_UTF16_BE, "utf-16-be", 2),
)


def decode_text(data: bytes, name: str) -> tuple[str, str, tuple[str, ...]]:
    """Decode a plain text: by its byte order mark, as UTF-8, or as Windows-1252 with a warning.

    Args:
        data: the bytes.
        name: what to call the file in messages.

    Returns:
        The text without byte order mark, the encoding, and warnings.

    Raises:
        InputError: when the bytes are binary, broken, or in an encoding that cannot be told.
    """
    for mark, encoding, length in _BOMS:
        if data.startswith(mark):
            try:
                text = data[length:].decode(encoding)
            except UnicodeDecodeError as error:
                raise _broken(name, f"{encoding.upper()} (by its byte order mark)", error.start + length) from None
            _refuse_binary(text, name)
            return text, encoding, ()
    if b"\x00" in data:
        raise _nul(data, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_western(data, name, error.start)
    _refuse_binary(text, name)
    return text, "utf-8", ()


def normalise_newlines(text: str) -> str:
    """Turn CR LF and lone CR into LF, as Python's text mode does."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def clean_extracted(text: str) -> str:
    """Make an extractor's output storable: LF newlines, and a replacement mark for what UTF-8 cannot hold."""
    return normalise_newlines(re.sub("[\x00\ud800-\udfff]", "\ufffd", text))


def _decode_western(data: bytes, name: str, position: int) -> tuple[str, str, tuple[str, ...]]:
    """Read as Windows-1252 what is not UTF-8, where that is believable."""
    if re.search(rb"[\xc3-\xc5][\x80-\xbf][^\x80-\xbf]|\xe2\x80[\x90-\xbf]", data):
        # It has whole UTF-8 letters or quotation marks too: a UTF-8 text that was cut or damaged.
        raise _broken(name, "UTF-8", position)
    text = data.decode("cp1252", errors="replace")
    _refuse_binary(text, name)
    letters = sum(character.isalpha() for character in text)
    foreign = sum(character.isalpha() and character > "\x7f" for character in text)
    if letters == 0 or foreign / letters > _FOREIGN_SHARE:
        raise InputError(
            f"{name} is in an encoding that cannot be told (not UTF-8 from byte {position}, and no Western text)",
            "UTF-8, UTF-16 with a byte order mark, or Windows-1252",
            "save it as UTF-8",
        )
    warning = f"{name} is not UTF-8 (byte {position}): it was read as Windows-1252, check accents and quotation marks"
    return text, "cp1252", (warning,)


def _refuse_binary(text: str, name: str) -> None:
    odd = len(_CONTROL.findall(text)) + text.count("\ufffd")
    if odd > max(2, _BINARY_SHARE * len(text)):
        raise InputError(
            f"{name} is binary: {odd:,} of its {len(text):,} characters are not text",
            "a text file (UTF-8, UTF-16 with a byte order mark, or Windows-1252)",
            "check the file, and give it the ending of what it is",
        )


def _nul(data: bytes, name: str) -> InputError:
    halves = (data[0::2], data[1::2])
    filler, letters = sorted(halves, key=lambda half: half.count(0), reverse=True)
    printable = sum(byte >= 0x20 or byte in b"\t\r\n" for byte in letters)
    if filler.count(0) > 0.3 * len(filler) and printable > 0.95 * len(letters):
        return InputError(
            f"{name} looks like UTF-16 without a byte order mark",
            "UTF-8, UTF-16 with a byte order mark, or Windows-1252",
            "save it as UTF-8",
        )
    return InputError(
        f"{name} is binary: it holds NUL bytes (the first is byte {data.index(0)})",
        "a text file (UTF-8, UTF-16 with a byte order mark, or Windows-1252)",
        "check the file, and give it the ending of what it is",
    )


def _broken(name: str, encoding: str, position: int) -> InputError:
    return InputError(
        f"{name} is broken {encoding}: byte {position} does not fit",
        f"bytes that are {encoding} from first to last",
        "fetch the file again, or save it as UTF-8",
    )

"""``casque code`` over fuzzed texts: no exception, and no span that is not true.

``python -m bench.coder.fuzz [NUMBER]`` makes texts (10,000 unless told) from the gold and practice texts by cutting,
re-encoding, joining, mixing languages, sprinkling control and right-to-left characters, and stretching one line to a
megabyte, reads them through the same path as the command line, and checks every
span of every value. The generator is seeded: the same number gives the same texts.
"""

from __future__ import annotations

import random
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.gold.annotation import load_texts
from tests.practice.reading import FOLDER as PRACTICE

SEED = 20261122
CONTROLS = "".join(chr(c) for c in (*range(0, 9), 11, 12, *range(14, 32), 127, 0x85, 0x200B, 0x200E, 0x202E, 0xFEFF))
HEBREW = 'שלום פעולת או"ם 3 הרוגים ב-12 במאי '
ARABIC = "قُتل ثلاثة من جنود حفظ السلام في مالي يوم ١٢ أيار "
ENCODINGS = ("utf-8", "latin-1", "cp1252", "utf-16", "utf-16-le", "cp437", "mac_roman")


def list_sources() -> list[str]:
    """List the texts from which fuzzed ones are made."""
    return [text.text for folder in (load_texts(), load_texts(PRACTICE)) for text in folder.values()]


def fuzz_texts(number: int, sources: list[str]) -> Iterator[tuple[str, bytes]]:
    """Make fuzzed texts.

    Args:
        number: how many.
        sources: texts to start from; at least two.

    Yields:
        The kind of change, and the bytes of the file.
    """
    generator = random.Random(SEED)
    kinds = (
        "truncated", "wrong encoding", "control characters", "two languages", "right to left", "shuffled words",
        "doubled", "digits", "deleted", "combining", "one line", "upper case", "random bytes", "nothing",
    )  # fmt: skip
    for index in range(number):
        text, other = generator.sample(sources, 2)
        # A megabyte on one line takes the better part of a minute to read: one text in five thousand.
        kind = "megabyte" if index % 5000 == 4999 else kinds[index % len(kinds)]
        yield kind, _change(kind, text, other, generator)


def _change(kind: str, text: str, other: str, generator: random.Random) -> bytes:
    at = generator.randrange(len(text) + 1)
    words = text.split(" ")
    if kind == "truncated":
        return text.encode()[: generator.randrange(len(text.encode()) + 1)]
    if kind == "wrong encoding":
        return text.encode(generator.choice(ENCODINGS), "replace")
    if kind == "control characters":
        rate = generator.choice((0.001, 0.01, 0.05))  # the last is refused as binary
        return "".join(c + (generator.choice(CONTROLS) if generator.random() < rate else "") for c in text).encode()
    if kind == "two languages":
        return (text[:at] + " " + other[generator.randrange(len(other) + 1) :]).encode()
    if kind == "right to left":
        return (text[:at] + generator.choice((HEBREW, ARABIC)) * generator.randrange(1, 6) + text[at:]).encode()
    if kind == "shuffled words":
        generator.shuffle(words)
        return " ".join(words).encode()
    if kind == "doubled":
        return " ".join(w for word in words for w in [word] * generator.choice((1, 1, 1, 2, 3))).encode()
    if kind == "digits":
        return "".join(str(generator.randrange(10**6)) if c.isdigit() else c for c in text).encode()
    if kind == "deleted":
        return "".join(c for c in text if generator.random() > 0.08).encode()
    if kind == "combining":
        return unicodedata.normalize("NFD", text).replace("e", "e\u0301\u0327").encode()
    if kind == "one line":
        return " ".join(text.split()).encode()
    if kind == "upper case":
        return text.upper().encode()
    if kind == "random bytes":
        return generator.randbytes(generator.randrange(1, 3000))
    if kind == "megabyte":
        return (" ".join((text + " " + other).split()) + " ").encode() * (1_000_000 // (len(text) + len(other)))
    return b"" if generator.random() < 0.5 else b" \n\t " * generator.randrange(1, 50)


def list_spans(coded: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield every (name, span, words) of a coded document in its JSON form."""
    if isinstance(coded, dict):
        if "span" in coded:
            yield coded.get("kind", "value"), coded["span"], coded.get("text")
        for key, value in coded.items():
            if key == "spans":
                for span in value:
                    yield key, span, None
            else:
                yield from list_spans(value)
    elif isinstance(coded, list):
        for item in coded:
            yield from list_spans(item)


def find_wrong_spans(plain: dict[str, Any], text: str) -> list[str]:
    """List spans of a coded document that lie outside the text or do not hold the words they claim."""
    wrong = []
    for name, span, words in list_spans(plain):
        if span is None:
            continue
        start, end = span
        if not 0 <= start < end <= len(text) or (words is not None and text[start:end] != words):
            wrong.append(f"{name} [{start}, {end}) {words!r}")
    return wrong


def main(words: list[str]) -> int:
    """Read fuzzed texts and print what failed; leaves with 1 when something did."""
    from casque.archive import read_text_layer
    from casque.delivery.contract import describe_document
    from casque.errors import CasqueError
    from casque.pipeline.texts import code_bytes

    number = int(words[0]) if words else 10_000
    kinds: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    slow: dict[str, float] = {}
    values = wrong = 0
    start = time.perf_counter()
    for index, (kind, data) in enumerate(fuzz_texts(number, list_sources())):
        kinds[kind] += 1
        name = f"fuzz-{index}.txt"
        before = time.perf_counter()
        try:
            coded = code_bytes(data, name)
            text = read_text_layer(data, name).text
        except CasqueError:
            # Told to the user in three parts (an empty file, bytes that are no text): nothing is lost silently.
            refused[kind] += 1
            continue
        slow[kind] = max(slow.get(kind, 0.0), time.perf_counter() - before)
        plain = describe_document(coded)
        values += sum(1 for _ in list_spans(plain))
        for fault in find_wrong_spans(plain, text):
            wrong += 1
            print(f"{name} ({kind}): {fault}")
    print(f"{number} texts, {time.perf_counter() - start:.0f} s; {values} spans checked, {wrong} wrong; no exception")
    for kind, count in sorted(kinds.items()):
        print(f"  {kind:<20} {count:>6} texts, {refused[kind]:>5} refused, slowest {slow.get(kind, 0):.2f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

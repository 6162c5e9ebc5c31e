"""English: numbers in words and digits, and what bounds them."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ONES = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBER_WORDS: dict[str, int] = {word: number for number, word in enumerate(_ONES)} | {
    word: 20 + 10 * number for number, word in enumerate(_TENS)
}
NUMBER_SCALES: dict[str, int] = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12}
ORDINALS: dict[str, int] = {
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
}  # fmt: skip
VAGUE_NUMBERS: dict[str, tuple[int | None, int | None, int | None, str]] = {
    "several": (2, None, None, "vague"),
    "a few": (2, None, None, "vague"),
    "some dozen": (None, 12, None, "about"),
    "many": (2, None, None, "vague"),
    "numerous": (2, None, None, "vague"),
    "a number of": (2, None, None, "vague"),
    "an unknown number of": (2, None, None, "vague"),
    "an unspecified number of": (2, None, None, "vague"),
    "an undetermined number of": (2, None, None, "vague"),
    "an undisclosed number of": (2, None, None, "vague"),
    "a large number of": (2, None, None, "vague"),
    "a small number of": (2, None, None, "vague"),
    "a handful of": (2, None, None, "vague"),
    "handful of": (2, None, None, "vague"),
    "scores of": (20, None, None, "vague"),
    "scores": (20, None, None, "vague"),
    "several dozen": (24, None, None, "vague"),
    "dozens of": (24, None, None, "vague"),
    "dozens": (24, None, None, "vague"),
    "hundreds of": (200, None, None, "vague"),
    "hundreds": (200, None, None, "vague"),
    "thousands of": (2000, None, None, "vague"),
    "thousands": (2000, None, None, "vague"),
    "half a dozen": (None, 6, None, "about"),
    "a dozen": (None, 12, None, "about"),
    "two dozen": (None, 24, None, "about"),
    "three dozen": (None, 36, None, "about"),
    "a couple of": (None, 2, None, "about"),
    "a couple": (None, 2, None, "about"),
    "a pair of": (2, 2, 2, "exact"),
    "pair of": (2, 2, 2, "exact"),
    "both": (2, 2, 2, "exact"),
    "a hundred": (None, 100, None, "about"),
    "no": (0, 0, 0, "exact"),
    "zero": (0, 0, 0, "exact"),
    "none": (0, 0, 0, "exact"),
    "nobody": (0, 0, 0, "exact"),
    "no one": (0, 0, 0, "exact"),
    "no-one": (0, 0, 0, "exact"),
}
_BELOW_TWENTY = "|".join(sorted(_ONES, key=len, reverse=True))
_BELOW_HUNDRED = rf"(?:(?:{'|'.join(_TENS)})(?:[-\s](?:{_BELOW_TWENTY}))?|{_BELOW_TWENTY})"
NUMBER_PATTERNS: dict[str, str] = {
    "number": (
        r"(?:\d{1,3}(?:,\d{2,3})+|\d+(?:\.\d+)?(?:\s+(?:million|thousand|hundred|dozen))?|"
        rf"(?:{_BELOW_HUNDRED}|an?)\s+(?:hundred|thousand)(?:\s+(?:and\s+)?{_BELOW_HUNDRED}"
        rf"(?:\s+hundred(?:\s+(?:and\s+)?{_BELOW_HUNDRED})?)?)?|{_BELOW_HUNDRED})"
    ),
    # One, where it is a number only behind words of a bound.
    "number_bounded": r"(?!)",
    "number_between": r"\bbetween\s+",
    "number_and": r"\s+and\s+",
    "number_to": r"\s+(?:to|or)\s+",
    "digit_group": r"(?<=\d),(?=\d{2,3}(?!\d))",
    "decimal": r"\d{1,9}\.\d{1,6}",
    "at_least": (
        r"(?:at\s+least|more\s+than|over|no\s+fewer\s+than|not\s+less\s+than|no\s+less\s+than|upwards\s+of|"
        r"a\s+minimum\s+of|above)\s+(?:an?other\s+)?"
    ),
    "at_most": (
        r"(?:up\s+to|as\s+many\s+as|at\s+most|no\s+more\s+than|not\s+more\s+than|fewer\s+than|less\s+than|under)\s+"
        r"(?:an?other\s+)?"
    ),
    "about": (
        r"(?:about|around|some|approximately|nearly|almost|roughly|close\s+to|an\s+estimated|estimated|circa)\s+"
        r"(?:an?other\s+)?"
    ),
    "not_counted": (
        r"\s*(?:%|per\s*cent\b|percent\b|[-\s]*(?:years?|year)[-\s]*olds?\b|[-\s]?(?:km|kms|kilomet(?:er|re)s?|mi|"
        r"miles?|m|"
        r"met(?:er|re)s?|mm|cm|kg|tons?|tonnes?|feet|ft|degrees?)\b|[-\s]?(?:hours?|minutes?|days?|weeks?|months?|"
        r"years?|"
        r"seconds?)\b|\s*(?:a\.?m|p\.?m|gmt|utc|hrs?|h)\b|:\d\d|(?:st|nd|rd|th)\b|[-\s]?(?:mm|caliber|calibre)\b|"
        r"\s+(?:dollars|euros|billion\s+dollars|million\s+dollars)\b|[-\s]+(?:member|strong|nation|point|vehicle|"
        r"truck)\b(?!\s+drivers?)\b)"
    ),
    "not_counted_before": (
        r"(?:\b(?:resolutions?|res|no\.?|number|article|chapter|page|operation|sector|aged?|phase|level|"
        r"grid|km|paragraphs?|g-|figure|table|battalion|kilomet(?:er|re))|[$€£#]|s/\d*|/)\s*$"
    ),
}

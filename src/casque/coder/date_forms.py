"""From the words of a date to a mention: the forms of a language's grammar, compiled once, and how each is read."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from casque.coder.date_mentions import DateMention
from casque.coder.lang import LanguagePack, load_language
from casque.coder.lang.base import DateForm
from casque.model import Span

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"
# Forms without a word of any language.
_FIGURES = (
    DateForm("iso", r"\b(?P<y>{year})-(?P<d>\d\d)-(?P<d2>\d\d)\b(?!-?\d)"),
    DateForm(
        "numeric",
        r"(?<![\d./-])(?P<d>\d{1,2})(?:/(?P<d2>\d{1,2})/(?P<y>{year}|\d\d)|[.](?P<n>\d{1,2})[.](?P<yy>{year})|"
        r"-(?P<unit>\d{1,2})-(?P<mod>{year}))\b(?![./-]\d)",
    ),
)
_CENTURIES = ("19", "20")
_SHORT = 5
_GROUPS = ("core", "wd", "d", "d2", "m", "y", "yy", "mod", "more", "n", "unit")


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's grammar of dates, compiled.

    Attributes:
        pack: the language.
        main: matches any form; the name of the group that matched is ``f`` and the form's number.
        forms: the forms with their own patterns.
        before: what stands before a date.
        bare_month: what stands before a month alone.
        join: between two ends.
        join_pair: between two ends, only behind ``pair_before``.
        pair_before: what stands before the first end.
        keywords: of which every date has one.
    """

    pack: LanguagePack
    main: re.Pattern[str]
    forms: tuple[tuple[DateForm, re.Pattern[str]], ...]
    before: re.Pattern[str]
    bare_month: re.Pattern[str]
    join: re.Pattern[str]
    join_pair: re.Pattern[str]
    pair_before: re.Pattern[str]
    keywords: AhoCorasick


@cache
def load_grammar(lang: str) -> Grammar:
    """Return the compiled grammar of a language.

    Args:
        lang: ISO 639-1 code.
    """
    pack = load_language(lang)
    words = pack.dates
    fill = {
        "{month}": _any(pack.months),
        "{weekday}": _any(pack.weekdays),
        "{count}": _any(words.counts),
        "{unit}": _any(words.units),
        "{day}": _DAY,
        "{year}": _YEAR,
    }
    forms = []
    for form in (*_FIGURES, *words.forms):
        written = form.pattern
        for name, value in fill.items():
            written = written.replace(name, value)
        forms.append((form, written))
    # One pattern finds a form; its groups are read by the form's own, since names may stand only once.
    main = "|".join(
        f"(?P<f{i}>{re.sub(r'[(][?]P<(?:' + '|'.join(_GROUPS) + r')>', '(?:', written)})"
        for i, (_, written) in enumerate(forms)
    )
    keywords = [*pack.months, *pack.weekdays, *words.keywords, *_CENTURIES, "/"]
    return Grammar(
        pack,
        re.compile(rf"(?<!\w)(?=[\w(])(?:{main})"),
        tuple((form, re.compile(written)) for form, written in forms),
        re.compile(words.before),
        re.compile(rf"(?:{words.bare_month})\s*$"),
        re.compile(words.join),
        re.compile(words.join_pair),
        re.compile(words.pair_before),
        AhoCorasick(
            list(dict.fromkeys(keywords)),
            matchkind=MatchKind.LeftmostLongest,
            implementation=Implementation.ContiguousNFA,
        ),
    )


def find_keywords(grammar: Grammar, low: str) -> Iterator[tuple[int, int]]:
    """Find where a date may stand: whole short words, beginnings of longer ones, and figures like years.

    Args:
        grammar: the language's.
        low: the folded text.
    """
    for _, start, end in grammar.keywords.find_matches_as_indexes(low):
        if low[start] == "/":
            yield start, end
        elif start and low[start - 1].isalnum():
            continue
        elif low[start:end] in _CENTURIES:
            if low[end : end + 2].isdigit():
                yield start, end
        elif end - start >= _SHORT or not low[end : end + 1].isalpha():
            yield start, end


def _any(words: dict[str, int] | dict[str, str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in longest_first) + ")"


def read_form(grammar: Grammar, found: re.Match[str], text: str, low: str) -> DateMention | None:
    """Read what the main pattern matched.

    Args:
        grammar: the language's.
        found: a match of its main pattern in ``low``.
        text: the text as given.
        low: the folded text.

    Returns:
        The mention without its role, or None when it is no date after all.
    """
    form, own = grammar.forms[int((found.lastgroup or "f0")[1:])]
    match = own.match(low, found.start())
    if match is None:
        return None
    groups = match.groupdict()
    start = match.start("core") if groups.get("core") is not None else match.start()
    span = Span(start, match.end())
    made = DateMention(
        span, span, form.kind, span.read(text), month=form.month, day=form.day, low=form.low, high=form.high,
        unit=form.unit, modifier=form.modifier,
    )  # fmt: skip
    reader = _READERS.get(form.kind)
    return made if reader is None else reader(made, _Found(grammar, match, groups, text, low))


@dataclass(frozen=True, slots=True)
class _Found:
    grammar: Grammar
    match: re.Match[str]
    groups: dict[str, str | None]
    text: str
    low: str

    def word(self, name: str) -> str | None:
        """The words of a group, single blanks between them."""
        value = self.groups.get(name)
        return " ".join(value.split()) if value else None

    def number(self, name: str) -> int | None:
        """The number of a group, "1er" and "premier" too."""
        value = self.groups.get(name)
        if not value:
            return None
        digits = "".join(c for c in value if c.isdigit())
        return int(digits) if digits else 1

    def code(self) -> str | None:
        """The meaning of its modifier: the one behind the date goes before the one ahead of it."""
        codes = self.grammar.pack.dates.codes
        behind, ahead = self.word("more"), self.word("mod")
        return codes.get(behind or "") or codes.get(ahead or "")

    def month(self) -> int | None:
        """The month, or None where its word is none here ("may", "march" as verbs)."""
        word = self.word("m")
        if word is None:
            return None
        modal = self.grammar.pack.dates.modal
        if modal is not None and word in modal and self.text[self.match.start("m")].islower():
            return None
        return self.grammar.pack.months[word]

    def weekday(self) -> int | None:
        word = self.word("wd")
        return self.grammar.pack.weekdays[word] if word else None


def _make(made: DateMention, **values: int | str | None) -> DateMention:
    from dataclasses import replace

    return replace(made, **values)  # type: ignore[arg-type]


def _read_iso(made: DateMention, found: _Found) -> DateMention | None:
    year, month, day = (found.number(name) or 0 for name in ("y", "d", "d2"))
    return _make(made, kind="day", year=year, month=month, day=day) if is_day(year, month, day) else None


def _read_numeric(made: DateMention, found: _Found) -> DateMention | None:
    first = found.number("d") or 0
    second = next((n for name in ("d2", "n", "unit") if (n := found.number(name)) is not None), 0)
    written = found.word("y") or found.word("yy") or found.word("mod") or ""
    year = int(written) if len(written) == 4 else _century(int(written))
    orders = [(first, second), (second, first)]
    for day, month in orders if found.grammar.pack.day_first else reversed(orders):
        if is_day(year, month, day):
            return _make(made, kind="day", year=year, month=month, day=day)
    return None


def _read_day(made: DateMention, found: _Found) -> DateMention | None:
    if made.day is not None:
        return made  # a feast
    month, day, year = found.month(), found.number("d"), found.number("y")
    if day is None or (month is None and found.word("m")):
        return None
    short = found.number("yy")
    if year is None and short is not None:
        at = found.match.span("m")
        if found.text[at[0] : at[1]].isupper():
            year = _century(short)
        else:
            # "3 May 20 soldiers": two digits are a year only in upper-case agency copy ("4 FEB 90").
            span = Span(made.span.start, at[1])
            made = _make(made, span=span, core=span, text=span.read(found.text))  # type: ignore[arg-type]
    if month is not None and not is_day(year or 2000, month, day) and not found.number("d2"):
        return None
    last = found.number("d2")
    if last is not None and last <= day and (month is None or not _is_turn(day, last)):
        last = None
    if last is not None and month is not None and not is_day(year or 2000, month, last):
        return None
    if last is None and month is not None and not is_day(year or 2000, month, day):
        return None
    return _make(
        made, kind="day", year=year, month=month, day=day, day_to=last, weekday=found.weekday(), modifier=found.code()
    )


def _is_turn(day: int, last: int) -> bool:
    """Tell whether "31 to 1 June" goes over the end of a month."""
    return day >= 28 and last <= 3


def _read_month(made: DateMention, found: _Found) -> DateMention | None:
    word = found.word("m") or ""
    modal = found.grammar.pack.dates.modal
    if modal is not None and found.text[found.match.start("m")].islower():
        return None
    year, code = found.number("y"), found.code()
    if year is None and found.word("more") is None:
        # A bare month needs a preposition or modifier before it: "May" is also a verb, "March" a noun, "Mar" a name.
        ahead = found.low[max(0, made.span.start - 24) : made.span.start]
        if not found.word("mod") and made.modifier is None and not found.grammar.bare_month.search(ahead):
            return None
        if len(word) <= 3 and found.grammar.pack.months[word] != 5:
            return None
        if word in found.grammar.pack.number_words:
            return None  # "sept" is seven
    code = _both(found) or code or made.modifier
    return _make(made, month=found.grammar.pack.months[word], year=year, modifier=code)


def _both(found: _Found) -> str | None:
    """ "Early July last year": the part of the month and the year, in one code."""
    codes = found.grammar.pack.dates.codes
    ahead, behind = codes.get(found.word("mod") or ""), codes.get(found.word("more") or "")
    if ahead in ("early", "mid", "late") and behind in ("last_year", "this_year", "that_year", "last"):
        return f"{ahead} {behind}"
    return None


def _read_weekday(made: DateMention, found: _Found) -> DateMention | None:
    return _make(made, weekday=found.weekday(), modifier=found.code())


def _read_nth_weekday(made: DateMention, found: _Found) -> DateMention | None:
    codes = found.grammar.pack.dates.codes
    which = found.word("n") or ""
    number = -1 if codes.get(which) == "last" else found.grammar.pack.dates.counts.get(which)
    if number is None:
        return None
    return _make(made, weekday=found.weekday(), low=number, month=found.month(), year=found.number("y"),
                 modifier=found.code())  # fmt: skip


def _read_period(made: DateMention, found: _Found) -> DateMention | None:
    unit = found.grammar.pack.dates.units.get(found.word("unit") or "", made.unit or "")
    codes = found.grammar.pack.dates.codes
    code = made.modifier or codes.get(found.word("mod") or "") or codes.get(found.word("more") or "")
    if not unit or code is None:
        return None
    if code in ("before", "after"):
        # "The following month", "the week before": counted from the date spoken of.
        days = {"day": 1, "week": 7, "weekend": 7, "month": 30, "year": 365}[unit] * (1 if code == "after" else -1)
        return _make(made, kind="anaphor", low=days, high=days, unit=f"whole {unit}")
    return _make(made, unit=unit, modifier=code)


def _read_distance(made: DateMention, found: _Found) -> DateMention | None:
    words = found.grammar.pack.dates
    word = found.word("n") or ""
    number = int(word) if word.isdigit() else words.counts.get(word)
    unit, code = words.units.get(found.word("unit") or ""), found.code() or made.modifier
    if number is None or number > 400 or unit not in ("day", "week", "month", "year") or code is None:
        return None
    days = {"day": 1, "week": 7, "month": 30, "year": 365}[unit] * number
    sign = 1 if code in ("later", "after") else -1
    if code != "ago":
        # "A week earlier" is meant to the day; "two months later" names a month, "a year before" a year.
        return _make(made, kind="anaphor", low=sign * days, high=sign * days, unit=unit if days != 7 else "day",
                     modifier="after" if code == "after" else None)  # fmt: skip
    # "Two weeks ago" is known to within about half a unit.
    slack = 0 if days == 7 else {"day": 0, "week": 3, "month": 15, "year": 182}[unit]
    return _make(made, kind="offset", low=-days - slack, high=-days + slack, unit=unit, modifier=None)


def _read_year(made: DateMention, found: _Found) -> DateMention | None:
    return _make(made, year=found.number("y"), modifier=found.code())


_READERS = {
    "iso": _read_iso,
    "numeric": _read_numeric,
    "day": _read_day,
    "month": _read_month,
    "weekday": _read_weekday,
    "nth_weekday": _read_nth_weekday,
    "period": _read_period,
    "distance": _read_distance,
    "year": _read_year,
    "anniversary": _read_year,
}


def _century(two_digits: int) -> int:
    return 1900 + two_digits if two_digits >= 45 else 2000 + two_digits


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has a day."""
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]

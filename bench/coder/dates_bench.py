"""Days out of words: the coder's resolution beside ``dateparser``, on the dates of attacks that people annotated.

``python -m bench.coder.dates_bench``, from the repository root. Both get the same words, the same language and the
same day of publication, in the same run, over the development half of gold and the practice texts. Only dates that
people gave to the day count, since ``dateparser`` answers with one day.

Words: the annotated words alone, out of their text. Where words count from another date ("two days later") the coder
gets none either; such words stay in the count of both. Texts: everything that is found in the whole text; a hit is an
annotated day among the days found, and the number of different days found says at what price.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Callable, Iterable
from datetime import date, datetime

from tests.gold.annotation import GoldText

from bench.coder.score import choose_texts
from casque.coder.chronology import settle_years
from casque.coder.dates import find_dates, resolve_date
from casque.coder.folding import fold
from casque.model import DateRange

NOON = datetime.min.time().replace(hour=12)
Finder = Callable[[str, str, date], Iterable[date]]


def read_here(words: str, lang: str, published: date) -> list[date]:
    """Days that the coder finds in words, each counted from the one before where it must be."""
    found: list[date] = []
    previous: DateRange | None = None
    low = fold(words)
    for mention in settle_years(find_dates(words, lang, folded=low), low, lang, (published, published)):
        resolved = resolve_date(mention, (published, published), previous)
        if resolved is None:
            continue
        previous = resolved[0]
        if previous.precision == 1:
            found.append(previous.start)
    return found


def _settings(published: date) -> dict[str, object]:
    base = datetime.combine(published, NOON)
    return {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past", "DATE_ORDER": "DMY"}


def parse_elsewhere(words: str, lang: str, published: date) -> list[date]:
    """The day that ``dateparser`` reads in words; what its parser refuses is given to its search."""
    import dateparser

    found = dateparser.parse(words, languages=[lang], settings=_settings(published))
    return [found.date()] if found is not None else search_elsewhere(words, lang, published)


def search_elsewhere(words: str, lang: str, published: date) -> list[date]:
    """Days that the search of ``dateparser`` finds in a text."""
    from dateparser.search import search_dates

    found = search_dates(words, languages=[lang], settings=_settings(published)) or []
    return [when.date() for _, when in found]


def _wanted() -> list[tuple[GoldText, list[tuple[str, date]]]]:
    chosen = []
    for text, annotation in choose_texts("train", "final"):
        days = [r["date"] for r in annotation["reports"] if r["date"] and r["date"]["precision"] == 1]
        if days:
            chosen.append((text, [(d["text"] or "", date.fromisoformat(d["start"])) for d in days]))
    return chosen


def _say(name: str, lang: str, hits: int, total: int, given: int, seconds: float) -> None:
    print(f"  {name:<11} {lang}  {hits / total:6.1%} ({hits} of {total})  {given:5} days given  {seconds:7.2f} s")


def _measure_words(name: str, find: Finder, lang: str, texts: list[tuple[GoldText, list[tuple[str, date]]]]) -> None:
    start, hits, total, given = time.perf_counter(), 0, 0, 0
    for text, days in texts:
        for words, day in days:
            found = list(find(" ".join(words.split()), lang, date.fromisoformat(text.published)))
            total += 1
            given += len(found)
            hits += found[:1] == [day]
    _say(name, lang, hits, total, given, time.perf_counter() - start)


def _measure_texts(name: str, find: Finder, lang: str, texts: list[tuple[GoldText, list[tuple[str, date]]]]) -> None:
    start, hits, total, given = time.perf_counter(), 0, 0, 0
    for text, days in texts:
        found = set(find(text.text, lang, date.fromisoformat(text.published)))
        wanted = {day for _, day in days}
        total += len(wanted)
        given += len(found)
        hits += len(wanted & found)
    _say(name, lang, hits, total, given, time.perf_counter() - start)


def main() -> int:
    """Measure both and print the shares of days found."""
    warnings.filterwarnings("ignore")
    wanted = _wanted()
    for find in (read_here, parse_elsewhere):
        find("3 May 2016", "en", date(2016, 6, 1))  # what is loaded once is not timed
        find("3 mai 2016", "fr", date(2016, 6, 1))
    print("words of one date -> its day")
    for name, find in (("casque", read_here), ("dateparser", parse_elsewhere)):
        for lang in ("en", "fr"):
            _measure_words(name, find, lang, [w for w in wanted if w[0].lang == lang])
    print("whole text -> the days of its attacks")
    for name, find in (("casque", read_here), ("dateparser", search_elsewhere)):
        for lang in ("en", "fr"):
            _measure_texts(name, find, lang, [w for w in wanted if w[0].lang == lang])
    return 0


if __name__ == "__main__":
    sys.exit(main())

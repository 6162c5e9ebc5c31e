"""How a brief says dates, counts, places and codes: the same words in HTML, in Markdown and on the terminal."""

from __future__ import annotations

import re

from casque.model import CountRange, DateRange, Incident, Place

#: A footnote number in a sentence of the answer.
NOTE_NUMBER = re.compile(r"\[(\d+)\]")

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def say_dates(when: DateRange) -> str:
    """Say when: a day, a month, a year or a range ("2-6 June 2016", "about 24-31 May 2016")."""
    start, end = when.start, when.end
    if start == end:
        return f"{start.day} {_MONTHS[start.month - 1]} {start.year}"
    if (start.day, end) == (1, DateRange.of_month(start.year, start.month).end):
        return f"{_MONTHS[start.month - 1]} {start.year}"
    if when == DateRange.of_year(start.year):
        return str(start.year)
    if start.year == end.year and start.month == end.month:
        return f"{start.day}–{end.day} {_MONTHS[start.month - 1]} {start.year}"
    if start.year == end.year:
        return f"{start.day} {_MONTHS[start.month - 1]} – {end.day} {_MONTHS[end.month - 1]} {start.year}"
    return f"{start.day} {_MONTHS[start.month - 1]} {start.year} – {end.day} {_MONTHS[end.month - 1]} {end.year}"


def say_count(count: CountRange | None) -> str:
    """Say how many: "5", "3–6", "at least 4", "not stated"."""
    if count is None or (count.low is None and count.best is None and count.high is None):
        return "not stated"
    low, best, high = count.low, count.best, count.high
    if best is not None and low in (best, None) and high in (best, None):
        return str(best) if high is not None or count.bound == "exact" else f"at least {best}"
    if best is not None:
        return f"{best} ({low if low is not None else '?'}–{high if high is not None else '?'})"
    if high is None:
        return f"at least {low}"
    return f"{low}–{high}"


def say_place(place: Place | None) -> str:
    """Say where, with the word that the precision asks for."""
    if place is None:
        return "place not stated"
    name = place.name
    if place.precision == 2:
        name = f"near {name}"
    elif place.precision == 4 and "region" not in name.lower():
        name = f"{name} region"
    elif place.precision == 5:
        name = f"area of {name}"
    if place.adm1 and place.adm1.lower() not in name.lower():
        name += f" ({place.adm1})"
    return name


def say_means(incident: Incident) -> str:
    """Say by what means and against what: "ied, landmine on convoy"."""
    from casque.codebook import load_codelists

    labels = {code.code: code.label for code in load_codelists()["attack_types"]}
    means = ", ".join(labels.get(code, code) for code in incident.attack_types) or "means not stated"
    if incident.hostile is False:
        means = "no attack (accident or illness)"
    if incident.target in ("unknown", ""):
        return means
    return f"{means} · {incident.target}"

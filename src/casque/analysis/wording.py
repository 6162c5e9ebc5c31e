"""How figures, days and periods are said in the sentences of a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def say_day(day: date) -> str:
    """Write a day: ``31 August 2021``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def say_period(first: date, last: date) -> str:
    """Write the days from ``first`` to ``last`` as shortly as is clear: ``18 to 28 May 2016``."""
    if first == last:
        return say_day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {say_day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} to {say_day(last)}"
    return f"{say_day(first)} to {say_day(last)}"


def say_month(first: date, last: date) -> str:
    """Write the days from ``first`` to ``last``, by name where they are a month or whole years: ``May 2023``."""
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    ends_month = (last + timedelta(days=1)).day == 1
    if first.day == 1 and ends_month and (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    return say_period(first, last)


def say_number(number: int) -> str:
    """Write a number with commas between thousands."""
    return f"{number:,}"


def say_count(low: int, high: int) -> str:
    """Write a count, or the two ends between which it lies."""
    return say_number(low) if low == high else f"{say_number(low)} to {say_number(high)}"


def say_days(number: int) -> str:
    """Write a number of days."""
    return "1 day" if number == 1 else f"{say_number(number)} days"


def say_deaths(number: int) -> str:
    """Write a number of deaths."""
    return "1 death" if number == 1 else f"{say_number(number)} deaths"


def say_difference(difference: int) -> str:
    """Write a difference as ``3 too high`` or ``6 too low``."""
    return f"{say_number(abs(difference))} too {'high' if difference > 0 else 'low'}"


def say_list(parts: Sequence[str]) -> str:
    """Join parts with commas and a final *and*."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def say_ratio(value: float) -> str:
    """Write a ratio with two decimals."""
    return f"{value:.2f}"


def start_sentence(sentence: str) -> str:
    """Put a capital at the beginning and leave the rest as it is."""
    return sentence[:1].upper() + sentence[1:]

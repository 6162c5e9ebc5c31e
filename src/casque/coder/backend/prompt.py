"""What a model is asked: the rules of coding in short, and the text."""

from __future__ import annotations

from datetime import date

#: Rises whenever the words below change: it stands in the evidence of every value that a model read.
PROMPT_VERSION = 1

RULES = """You code texts on violence against personnel of United Nations peace operations. Answer with JSON only.
Report each attack on (or fatal accident or illness of) UN personnel once: one act, one place, one continuous period.
Attacks on others only are no report. A running total ("so far", "since 2013", "brings to 12") is a toll, never a
casualty count. Say only what the text says; what it leaves open is null or an empty list, and "no casualties" is 0.
Every "text" is copied from the document character for character: a value whose quotation is not found is thrown away.
"text" of a report is the sentence that tells of it. Dates are ISO days (start, end); weekdays count from the day of
publication; precision 1 a day, 2 up to six days, 3 a week, 4 a month, 5 longer. Place: the nearest named place in its
usual English spelling, country ISO alpha-2; precision 1 there, 2 near it, 3 district, 4 region, 5 road or area, 6
country. Mission: its English acronym. Nationality: ISO alpha-3. Counts: low, best, high with bound exact, at_least
(high null), about (low and high null), at_most (best null), range, vague (best null). part_of_total is true for a
count that is contained in another of the same report. Attributions: only named groups; basis claimed is the group's
own claim, stated is said by others as a fact, suspected, or denied. Claims: superlative (a mission's rank), trend,
strength, mandate, record."""


def write_messages(text: str, published: date | None, actors: tuple[str, ...]) -> list[dict[str, str]]:
    """Write the messages of one request.

    Args:
        text: the text layer.
        published: its day of publication, or None.
        actors: identifiers that an attribution may name.

    Returns:
        A system and a user message, as chat interfaces take them.
    """
    day = published.isoformat() if published else "unknown"
    system = f"{RULES}\nActor identifiers: {', '.join(actors)}."
    return [
        {"role": "system", "content": system},
        {"role": "user", "content": f"Day of publication: {day}\n\nDocument:\n{text}"},
    ]

"""Means of attack on aid workers, in the terms of the Aid Worker Security Database."""

from __future__ import annotations

import re
from functools import cache

from casque.coder.aid_workers import LANG, AidIncident
from casque.coder.folding import fold
from casque.coder.lang import load_language

UNKNOWN = "Unknown"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    found = load_language(LANG).patterns.items()
    return {name.removeprefix("means:"): re.compile(text, re.S) for name, text in found if name.startswith("means:")}


def name_means(text: str, read: AidIncident) -> str:
    """Name the means of one incident.

    Args:
        text: the account, in English.
        read: the counts read from it: victims who were taken make it a kidnapping, or a kidnap-killing.

    Returns:
        A code of the database, "Unknown" when the account names no means.
    """
    low = fold(text)
    said = {name: pattern.search(low) for name, pattern in _patterns().items()}
    taken = said["Kidnapping"] is not None
    hurt = read.killed + read.wounded
    if taken and read.killed and not read.wounded and read.kidnapped == 0:
        return "Kidnap-killing"
    if read.kidnapped and not hurt:
        return "Kidnapping"
    if said["Detention/arrest"] and not hurt and not read.kidnapped:
        return "Detention/arrest"
    for name, match in said.items():
        if match is not None and (name != "Kidnapping" or (read.kidnapped and not hurt)):
            return name
    return "Kidnapping" if read.kidnapped else UNKNOWN

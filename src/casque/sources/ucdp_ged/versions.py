"""Which version of the dataset a file is, and which article its use is credited to.

The version stands in no column: it is read from the file's name as UCDP gives it (``GEDEvent_v23_1.csv``,
``ged231.csv``; candidate files ``GEDEvent_v26_0_8.csv``, or ``GEDEvent_v26_01_26_06.csv`` for several months).
"""

from __future__ import annotations

import re
from pathlib import PurePath

from casque.sources.manifests import load_manifest

_VERSION = re.compile(
    r"ged(?:event)?s?[ _/-]?v?(?:([0-9]{2}(?:[._][0-9]{1,2}){1,3})|([0-9]{2})([0-9]))(?![0-9])", re.I
)

#: The yearly article by the first number of the version (UCDP's download page names it for each version).
_ARTICLES = {
    17: "Allansson, Melander & Themnér (2017), Organized violence, 1989-2016, Journal of Peace Research 54(4)",
    18: "Pettersson & Eck (2018), Organized violence, 1989-2017, Journal of Peace Research 55(4)",
    19: "Pettersson, Högbladh & Öberg (2019), Organized violence, 1989-2018 and peace agreements, "
    "Journal of Peace Research 56(4)",
    20: "Pettersson & Öberg (2020), Organized violence, 1989-2019, Journal of Peace Research 57(4)",
    21: "Pettersson et al. (2021), Organized violence 1989-2020, with a special emphasis on Syria, "
    "Journal of Peace Research 58(4)",
    22: "Davies, Pettersson & Öberg (2022), Organized violence 1989-2021 and drone warfare, "
    "Journal of Peace Research 59(4)",
    23: "Davies, Pettersson & Öberg (2023), Organized violence 1989-2022, and the return of conflict between states, "
    "Journal of Peace Research 60(4)",
    24: "Davies, Engström, Pettersson & Öberg (2024), Organized violence 1989-2023, and the prevalence of organized "
    "crime groups, Journal of Peace Research 61(4)",
    25: "Davies, Pettersson, Sollenberg & Öberg (2025), Organized violence 1989-2024, and the challenges of "
    "identifying civilian victims, Journal of Peace Research 62(4)",
}
_CANDIDATE = (
    "Hegre, Croicu, Eck & Högbladh (2020), Introducing the UCDP Candidate Events Dataset, Research & Politics 7(3)"
)


def find_version(name: str) -> str | None:
    """Read the version out of a file's name or an address.

    Args:
        name: the name ("GEDEvent_v26_0_8.csv").

    Returns:
        The version with dots ("26.0.8"), or None when the name says none.
    """
    match = _VERSION.search(PurePath(name).name) or _VERSION.search(name)
    if match is None:
        return None
    return match[1].replace("_", ".") if match[1] else f"{match[2]}.{match[3]}"


def is_candidate(version: str) -> bool:
    """Tell whether a version is a candidate one: more than two numbers."""
    return version.count(".") > 1


def cite_version(version: str | None) -> str:
    """Say whom the use of a version is credited to.

    Args:
        version: the version ("23.1"), or None when it is not known.

    Returns:
        The dataset's article and that of the year; where the article of the year is not known here, what to look for.
    """
    own = load_manifest("ucdp_ged").credit.removesuffix("; with the article of the year")
    if version is None:
        return f"{own}; and the article of the version's year"
    if is_candidate(version):
        return f"{own}; {_CANDIDATE}; version {version}"
    article = _ARTICLES.get(int(version.split(".")[0]), "the article of the year on organized violence")
    return f"{own}; {article}; version {version}"

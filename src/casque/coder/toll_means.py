"""By which means the dead of a total died: "76 killed by explosive devices" counts fewer than all hostile deaths.

The register of the UN gives a cause of each death and never the weapon, so a total that its words restrict to mines,
ambushes or crashes must not be held against all deaths of a cause.
"""

from __future__ import annotations

import re

_MEANS: tuple[tuple[str, str], ...] = (
    ("suicide_bombing", r"suicide (?:attack|bomb|vest|car)\w*(?: \w+)?|suicide bombings?"),
    (
        "ied",
        r"(?:improvised )?explosive devices?|i_?e_?d_?(?:'?s)?(?= |$|,|\.|;|\))|(?:road-?side|car|home-?made) "
        r"bombs?"
        r"|bomb(?:s|ings)|explosives|explosions|explosive (?:attacks|incidents|hazards|threats)",
    ),
    ("landmine", r"(?:land)?-?mines?(?: (?:explosions?|blasts?|incidents?|attacks?|strikes?))?|mine-?strikes?"),
    ("ambush", r"ambush(?:es)?"),
    ("complex_attack", r"complex attacks"),
    (
        "indirect_fire",
        r"indirect fire|mortars?(?: (?:fire|attacks?|rounds))?|rockets?(?: (?:fire|attacks?))?|shelling",
    ),
    ("direct_fire", r"small[ -]arms(?: fire)?|gunfire|snipers?|gunshots|shootings?|direct fire"),
    ("drone", r"drones?(?: (?:attacks?|strikes?))?"),
    ("aircraft_crash", r"(?:helicopter|air|plane|aircraft|aviation)[ -](?:crash(?:es)?|accidents?)"),
    ("road_crash", r"(?:road|car|traffic|vehicle)[ -](?:crash(?:es)?|accidents?)"),
)
_ONE = "|".join(f"(?P<{name}>{words})" for name, words in _MEANS)
_ANY = re.compile(rf"\b(?:{_ONE})(?![\w-])")
_LINK = (
    r"(?:in|by|through|due to|from|of|as a result of|as a consequence of|because of|under|following|to|owing to|"
    r"involving|caused by|with)"
)
_MODS = r"(?:(?!or\b|and\b|of\b|in\b|other\b)[\w-]+ ){0,3}?"
_WORDS = "|".join(words for _, words in _MEANS)
_LIST = (
    rf"{_MODS}(?:{_WORDS})(?![\w-])(?:(?:,|,? and|,? or|/) ?(?:(?:by|in|from) "
    rf")?{_MODS}(?:{_WORDS})(?![\w-])){{0,4}}"
)
_BEHIND = re.compile(rf"^[^.;:,N]{{0,50}}?\b{_LINK} (?P<list>{_LIST})(?P<rest>[^.;:N]{{0,40}})")
_AHEAD = re.compile(
    rf"(?P<list>{_LIST})(?: [\w'-]+){{0,2}}? (?:(?:have|has|had) )?(?:already |so far |also )*"
    r"(?:killed|claimed|taken|cost)(?: the lives of)?(?: (?:more than|at least|some|about|a total of))* ?$"
)
#: "Mines and other attacks", "in ambushes and attacks": all hostile acts once more.
_OPEN = re.compile(
    r"^(?: \w+)?(?:,? (?:and|or))(?: \w+){0,3} (?:attacks?|violence|hostil\w+|malicious|fighting|combat|clashes|"
    r"acts?|incidents)\b"
)


def read_means(behind: str, ahead: str = "") -> tuple[str, ...]:
    """Read the means to which a total is restricted.

    Args:
        behind: marked words from the end of the figure's people on ("killed by mines since ...").
        ahead: marked words before the figure ("mines have killed ").

    Returns:
        Codes of attack types in the order of the text, ``aircraft_crash`` and ``road_crash``; empty when all means
        count.
    """
    match = _BEHIND.search(behind)
    if match is not None and _OPEN.match(match["rest"]):
        return ()
    match = match or _AHEAD.search(ahead)
    if match is None:
        return ()
    found = [str(one.lastgroup) for one in _ANY.finditer(match["list"])]
    return tuple(dict.fromkeys(found))


def is_accident(means: tuple[str, ...]) -> bool:
    """Tell whether means are accidents alone."""
    return bool(means) and all(one in ("aircraft_crash", "road_crash") for one in means)

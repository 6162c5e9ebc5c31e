"""Which rows say that UN personnel were attacked: UCDP has no column for it, only the headlines that a row cites.

UCDP never names peacekeepers as a side. A row is about an attack on them only where a side names the UN, or where a
cited headline says so in words ("Roadside bomb kills three UN peacekeepers", "un casque bleu tué"). A headline that
merely names them proves nothing: as often as not they are the ones who tell ("22 killed in attack: peacekeepers") or
who shoot ("six fighters killed by peacekeepers"). So three uses are kept apart:

* ``report``: a side or a headline says that they were attacked, and which mission's they are is known or they are
  called the UN's; the row becomes a report;
* ``mention``: peacekeepers or a mission are named, but not as those attacked, or they are another organisation's,
  or the attack cannot be this row: it killed, but the row has no dead whom they may be among (all of violence
  against civilians, and rows with dead attackers only);
* ``context``: nothing of the kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from casque.model import Mission
from casque.reference import find_mission, load_missions
from casque.sources.ucdp_ged.events import Event

REPORT, MENTION, CONTEXT = "report", "mention", "context"
USES = (REPORT, MENTION, CONTEXT)

#: "un" is an article in French and Spanish: the abbreviation counts in capitals only.
_UN = r"(?-i:\bU\.?N\b)"
_ANY = rf"peace[ -]?keep|blue[ -](?:helmet|beret)|casques?[ -]bleus?|{_UN}|united nations|nations unies|\bONU\b"


@dataclass(frozen=True, slots=True)
class Naming:
    """What a row says of UN personnel.

    Attributes:
        use: one of :data:`USES`.
        column: column whose words decided, or None for ``context``.
        quote: the words: a side, or one headline.
        mission: acronym of the mission, or None when it cannot be told.
        sides: which sides name the UN ("side_a", "side_b").
    """

    use: str
    column: str | None = None
    quote: str = ""
    mission: str | None = None
    sides: tuple[str, ...] = ()


_NOTHING = Naming(CONTEXT)


@dataclass(frozen=True, slots=True)
class _Words:
    named: re.Pattern[str]
    ours: re.Pattern[str]
    attacked: tuple[re.Pattern[str], ...]
    by_them: re.Pattern[str]
    parts: tuple[str, ...]

    def may_name(self, text: str) -> bool:
        """Tell in a glance whether ``named`` can match: most rows hold none of these parts, and searching costs."""
        if "UN" in text or "U.N" in text:
            return True
        lower = text.lower()
        return any(part in lower for part in self.parts)


@cache
def _words() -> _Words:
    # Acronyms of two or three letters ("UNEF" has four) could be anything in a headline.
    acronyms = sorted({re.escape(m.acronym) for m in load_missions() if len(m.acronym) > 3 and " " not in m.acronym})
    missions = "|".join(acronyms)
    starts = sorted({m.acronym[:5].lower() for m in load_missions() if len(m.acronym) > 3 and " " not in m.acronym})
    un = rf"(?:(?-i:U\.?N\.?)|United Nations|{missions})"
    keepers = (
        r"(?:peace[ -]?keep(?:er|ing (?:soldier|troop|force|patrol|convoy|base))s?|blue[ -](?:helmet|beret)s?|"
        r"casques?[ -]bleus?|"
        rf"{un}(?:['’]s)? (?:[\w-]+ )?(?:soldier|troop|force|observer|policem[ae]n|police|convoy|patrol|base|camp|"
        r"vehicle|helicopter|position|post|contingent|mission|plane|aircraft)s?|"
        r"(?:soldat|militaire|policier|convoi|patrouille|camp|base|v[ée]hicule|h[ée]licopt[èe]re|contingent|"
        r"position)s? "
        rf"(?:[\w-]+ ){{0,2}}(?:de |d['’])(?:la |l['’])?(?:ONU|{missions}))"
    )
    # What stands between the people and the verb may be a number, a nationality or a place, never one who tells or
    # another actor: "UN troops say 12 killed", "killed in clash with UN troops".
    telling = (
        r"say|says|said|condemn\w*|condamn\w*|report\w*|confirm\w*|d[ée]nonc\w*|denounc\w*|warn\w*|accus\w*|find\w*|"
        r"found|after|apr[èe]s|as|when|lorsque|while|by|par|with|avec|from|near|pr[èe]s|to|annonc\w*|announce\w*|"
        r"kill|kills|help\w*|repel\w*|who|qui|visit\w*"
    )
    gap = rf"(?:(?!(?:{telling})\b)[\w.'’\"“”«»,-]+\s+){{0,4}}"
    near = rf"(?:(?!(?:{telling}|in|at|dans|[àa]|for|pour)\b)[\w.'’\"“”«»-]+\s+){{0,4}}"
    hurt = (
        r"(?:killed|wounded|injured|slain|murdered|shot(?: dead)?|dead|dies|died|ambushed|attacked|"
        r"['‘\"]?targeted['’\"]?|hit|kidnapped|abducted|beheaded|missing|tu[ée]e?s?|mort(?:e?s)?|bless[ée]e?s?|"
        r"d[ée]c[ée]d[ée]e?s?|attaqu[ée]e?s?|vis[ée]e?s?|enlev[ée]e?s?|abattue?s?|pris(?:e?s)? pour cible)\b"
    )
    # "UN troops killed 12 rebels" is not what was done to them.
    active = (
        r"(?!\s+(?:\d|a |an |the |at least|two|three|four|five|six|seven|eight|nine|ten|dozens|several|some|"
        r"rebel|militia|civilian|protest|fighter|suspect|des |un |une |les ))"
    )
    verb = (
        r"\b(?:kill(?:s|ed|ing)?|wound(?:s|ed|ing)?|injur(?:es?|ed|ing)|attack(?:s|ed|ing)?|ambush(?:es|ed)?|"
        r"target(?:s|ed|ing)?|hits?|shell(?:s|ed|ing)?|abduct(?:s|ed|ion)?|kidnap(?:s|ped|ping)?|shoots?|shot|"
        r"bomb(?:s|ed|ing)?|deaths?|murder(?:s|ed)?|storm(?:s|ed)?|fires? (?:on|at)|fired (?:on|at)|tuent|tue|"
        r"blessent|blesse|attaques?|attaquent|visent|mort|meurtre|assassinat|embuscade|d[ée]c[èe]s)\s+"
    )
    flags = re.IGNORECASE
    return _Words(
        named=re.compile(rf"{_ANY}|\b(?:{missions})\b", flags),
        ours=re.compile(
            rf"{_UN}|united nations|nations unies|\bONU\b|casques?[ -]bleus?|blue[ -]helmet|\b(?:{missions})\b",
            flags,
        ),
        attacked=(
            re.compile(rf"\b{keepers},?\s+{gap}{hurt}{active}", flags),
            re.compile(rf"{verb}{near}{keepers}", flags),
        ),
        by_them=re.compile(rf"\b(?:by|par)\s+(?:[\w.'’-]+\s+){{0,3}}?{keepers}", flags),
        parts=("peace", "helmet", "beret", "bleu", "nations", "onu", *starts),
    )


_OTHERS = re.compile(
    r"\bAU\b|african union|union africaine|\b(?:AMISOM|ATMIS|AMIS|MISCA|AFISMA|MISMA|ECOMOG|ECOWAS|CEDEAO|NATO|OTAN|"
    r"KFOR|IFOR|SFOR|ISAF|EUFOR|IPKF|SADC|SAMIM|MNF|CIS)\b|african peacekeep|russian peacekeep|indian peace",
    re.IGNORECASE,
)
_KILLING = re.compile(
    r"kill|slain|murder|dead|\bdie|death|shot|behead|\btu[ée]|mort|meurtre|assassin|d[ée]c[èeé]", re.I
)


def read_naming(event: Event) -> Naming:
    """Say what a row tells of UN personnel.

    Args:
        event: the row.

    Returns:
        Its use, with the words that decided.
    """
    cells = event.cells
    sides = tuple(side for side in ("side_a", "side_b") if _is_un(cells[side]))
    if sides:
        words = cells[sides[0]]
        return Naming(REPORT, sides[0], words, _find_mission(words, event), sides)
    column = "source_headline" if cells.get("source_headline") else "source_article"
    text = cells.get(column, "")
    words_of = _words()
    if not text or not words_of.may_name(text) or not words_of.named.search(text):
        return _NOTHING
    mention = _NOTHING
    for headline in re.split(r'"?;+"?|\s*[\r\n]+\s*', text):
        if not words_of.named.search(headline):
            continue
        if not mention.column:
            # "UN" as an article of a headline in capitals is no mention.
            if headline.isupper() and not re.search(r"peace|bleu|helmet|nations|MIN|MON|ONU", headline, re.I):
                continue
            mention = Naming(MENTION, column, headline.strip())
        plain = words_of.by_them.sub(" by others", headline)
        if any(_fits(match[0], event) for match in (p.search(plain) for p in words_of.attacked) if match):
            mission = _find_mission(headline, event)
            if words_of.ours.search(headline) or (mission and not _OTHERS.search(text)):
                return Naming(REPORT, column, headline.strip(), mission)
    return mention


@cache
def _is_un(side: str) -> bool:
    """Tell whether a side is the UN or one of its missions ("UNITA" is not)."""
    if re.search(rf"{_UN}|united nations|peace[ -]?keep", side, re.IGNORECASE):
        return True
    missions = (find_mission(word) for word in re.findall(r"[A-Z]{4,}", side))
    return any(mission is not None and mission.kind == "peacekeeping" for mission in missions)


def _fits(words: str, event: Event) -> bool:
    """Tell whether the attack that words tell of can be this row: one that killed needs its dead among the row's.

    A row cites all articles that tell of it, and many of them tell of several attacks.
    """
    if event.type == "one_sided":
        return False
    if not event.deaths or not _KILLING.search(words):
        return True
    of_a, of_b, _, unknown = event.deaths
    return bool(of_a or unknown or (event.type == "non_state" and of_b))


def _find_mission(words: str, event: Event) -> str | None:
    """Find the mission that words name, else the only peacekeeping mission of the country on these days."""
    for word in re.findall(r"[A-Za-z]{4,}", words):
        mission = _by_word(word)
        if mission is not None and event.country in mission.host_countries and _is_active(mission, event):
            return mission.acronym
    found = [m for m in _of_country(event.country) if _is_active(m, event)]
    return found[0].acronym if len(found) == 1 else None


def _is_active(mission: Mission, event: Event) -> bool:
    last: date = mission.end or date.max
    return mission.start <= event.end and event.start <= last


@cache
def _by_word(word: str) -> Mission | None:
    return find_mission(word)


@cache
def _of_country(country: str) -> tuple[Mission, ...]:
    return tuple(m for m in load_missions() if m.kind == "peacekeeping" and country in m.host_countries)

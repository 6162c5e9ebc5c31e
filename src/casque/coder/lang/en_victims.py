"""English: who can be a victim, and the words that stand with them in a noun phrase."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _plural(*words: str) -> tuple[str, ...]:
    return (*words, *(w + "s" for w in words))


VICTIM_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "victim", "un:",
        (
            *_plural("peacekeeper", "peace keeper", "peace-keeper", "blue helmet", "blue beret", "casque bleu"),
            "casques bleus", "blue helmets", "peacekeeping personnel", "peacekeeping troops", "UN personnel",
            "U.N. personnel", "United Nations personnel", "UN staff", "United Nations staff", "U.N. staff",
            *_plural("UN worker", "UN staffer", "UN employee", "United Nations employee", "UN official"),
            "UN workers", "members of the force", "member of the force", "members of the mission",
            "member of the mission", "blue-helmets", "blue-helmet",
        ),
    ),
    (
        "victim", "un:military",
        (
            *_plural("peacekeeping soldier", "UN soldier", "U.N. soldier", "United Nations soldier",
            "blue helmet soldier"),
            "UN troops", "U.N. troops", "United Nations troops", "UN forces", "U.N. forces", "UN servicemen",
            *_plural("UN trooper", "UN peacekeeping soldier"),
        ),
    ),
    (
        "victim", "un:police",
        (
            *_plural("UN police officer", "U.N. police officer", "United Nations police officer", "UN policeman"),
            "UN police", "UN policemen", "UNPOL", "police peacekeepers", "police peacekeeper", "UN police officers",
        ),
    ),
    (
        "victim", "un:military_observer",
        (*_plural("military observer", "UN observer", "UN military observer", "unarmed observer"), "UNMO", "UNMOs"),
    ),
    (
        "victim", "?:military",
        (
            *_plural("soldier", "trooper", "serviceman", "army officer", "infantryman", "sapper", "deminer"),
            "servicemen", "troops", "paratroopers", "paratrooper", "military personnel", "soldiers",
            "military officers", "corporal", "corporals", "sergeant", "sergeants", "warrant officer",
            "warrant officers", "lieutenant", "lieutenants", "infantrymen", "captain", "captains", "rifleman",
            "riflemen", "marine", "marines", "gunner", "gunners", "lance corporal", "lance corporals",
            "private soldier", "guardsman", "guardsmen", "officers and men", "marine infantrymen", "army engineers",
            "signaller", "signallers", "private soldiers", "paracommandos", "lieutenant colonel",
            "lieutenant-colonel", "colonel", "bombardier", "legionnaire", "legionnaires",
            "military officer", "commandos", "sentry", "sentries", "medic", "medics", "military",
            "contingent members",
        ),
    ),
    ("victim", "?:military_observer", ("observer", "observers")),
    (
        "victim", "?:police",
        (
            *_plural("police officer", "gendarme", "officer of the police"), "policemen", "policeman", "police",
            "policewoman", "policewomen", "formed police unit officers", "formed police unit members",
        ),
    ),
    (
        "victim", "?:",
        (
            *_plural("officer", "guard", "staff member", "staffer", "interpreter", "translator", "driver",
            "employee", "doctor", "nurse", "chaplain", "truck driver", "lorry driver",
            "bus driver", "tanker driver"),
            "personnel", "members", "member", "nationals", "national", "staff", "crew members", "crew member", "crew",
            "pilot", "pilots", "colleagues", "colleague", "worker", "workers", "local staff", "elements of the force",
            "lives", "life", "countrymen", "countryman", "compatriot", "comrade", "cook", "mechanic", "co-pilot",
            "occupants", "engineer", "engineers", "comrades", "compatriots",
        ),
    ),
    ("victim", "civilian:contractor", (*_plural("contractor", "subcontractor"),)),
    (
        "victim", "civilian:",
        (
            *_plural(
                "civilian", "villager", "resident", "bystander", "refugee", "child", "woman", "girl", "boy", "farmer",
                "passer-by", "aid worker", "humanitarian worker", "journalist", "trader", "student", "herder",
            ),
            "children", "women", "displaced persons", "displaced people", "IDPs", "passers-by", "local people",
        ),
    ),
    (
        "victim", "attacker:",
        (
            *_plural(
                "assailant", "attacker", "militant", "insurgent", "jihadist", "terrorist", "gunman", "rebel",
                "fighter",
                "bandit", "extremist", "suicide bomber", "suicide attacker", "bomber", "militiaman", "islamist",
                "armed element", "aggressor", "rioter", "protester", "demonstrator", "armed man", "guerrilla",
                "raider", "intruder", "robber", "looter", "hijacker", "captor", "kidnapper", "horseman",
            ),
            "gunmen", "militiamen", "armed men", "militias", "rebels", "horsemen", "thief", "thieves",
        ),
    ),
    ("victim", "unknown:", ("people", "persons", "person", "man", "men", "men and women", "victim", "victims",
    "passenger", "passengers", "individuals")),
    ("un", "un", ("the mission", "UN", "U.N.", "U.N", "United Nations", "peacekeeping", "MONUC")),
)  # fmt: skip

UNITS: dict[str, frozenset[str]] = {
    "article": frozenset(("a", "an")),
    "another": frozenset(("another",)),
    "definite": frozenset(_words("the these those this that their its his her our all any")),
    "other": frozenset(_words("other others more additional further")),
    "ordinal": frozenset(_words("first second third fourth fifth sixth seventh eighth ninth tenth")),
    "and": frozenset(_words("and or & plus")),
    "of": frozenset(("of", "among")),
    "from": frozenset(("from",)),
    "pronoun": frozenset(_words("them whom whom they")),
    "collective": frozenset(
        _words(
            "escort patrol crew group unit contingent battalion company force regiment brigade party column "
            "platoon garrison number squad convoy guard "
        )
    ),
    "include": frozenset(_words("including include includes included")),
    "adverb": frozenset(
        _words(
            "still now since again first yet just seriously severely critically gravely badly slightly "
            "lightly reportedly also immediately  "
            "instantly then later "
            "all subsequently fatally mortally both allegedly tragically recently already so far moderately "
            "sadly only "
            "confirmed apparently possibly"
        )
    ),
    "auxiliary": frozenset(
        _words(
            "be been being was were are is get got gets have has had having remain remained left reported "
            "declared feared found discovered"
        )
    ),
    "state": frozenset(_words("dead wounded injured slain killed missing abducted kidnapped deceased hurt")),
    "modifier": frozenset(
        _words(
            "armed uniformed male female senior young military police civilian international local "
            "foreign fellow "
            "serving national peace peacekeeping mission's mission blue army infantry engineering logistics female "
            "medical formed unit off-duty unidentified unarmed government state regular islamist jihadist "
            "suspected rebel "
            "forces commando operations reconnaissance engineer artillery mechanised mechanized parachute "
            "junior logistics airborne elite signals transport staff marine "
            "militia islamic unknown innocent force veteran african western child security private commissioned "
            "non-commissioned camouflaged special two-person fallen brave un-mandated nations multinational"
        )
    ),
}

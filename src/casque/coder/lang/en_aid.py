"""English for a second class of victims: aid workers instead of peacekeepers.

The engine stays the same; what changes is whose casualties count (role ``un:`` means "those this reading is about"),
and what counts as an injury: in the field's convention an assault without stated wounds is one (Humanitarian
Outcomes, AWSD codebook: wounded includes rape, torture and serious bodily assault).
"""

from __future__ import annotations

from dataclasses import replace

from casque.coder.lang.en import PACK as ENGLISH


def _plural(*words: str) -> tuple[str, ...]:
    return (*words, *(w + "s" for w in words))


_ORGANISATIONS = (
    "INGO", "NGO", "NNGO", "LNGO", "UN", "UN agency", "ICRC", "NRCS", "IFRC", "Red Cross", "Red Crescent", "WFP",
    "UNICEF", "UNHCR", "WHO", "MSF", "IOM", "UNRWA", "humanitarian", "aid", "aid agency", "relief", "local NGO",
    "national NGO", "international NGO", "national", "international", "agency", "IFI", "FAO", "OCHA", "UNDP",
    "health", "medical", "local", "charity", "vaccination", "polio", "NGO-contracted", "UN-contracted",
    "INGO-contracted", "contracted", "community",
)  # fmt: skip
_PEOPLE = (
    *_plural(
        "worker", "staff member", "staffer", "employee", "driver", "guard", "volunteer", "doctor", "nurse",
        "director",
        "manager", "coordinator", "officer", "official", "consultant", "engineer", "midwife", "surgeon",
        "expatriate",
        "vaccinator", "deminer", "teacher", "trainer", "assistant", "technician", "logistician", "founder",
        "paramedic",
        "contractor", "professional", "pilot", "watchman", "cleaner", "translator", "interpreter", "team",
        "representative", "administrator", "field worker", "crew member", "team member", "programme officer",
        "cook",
        "program officer", "security guard", "project manager", "project coordinator", "field officer", "medic",
        "delegate", "supervisor", "pharmacist", "health worker", "aid worker", "colleague", "member", "monitor",
        "accountant", "mobilizer", "educator", "intern", "field staff member", "head", "chief", "president",
        "leader",
        "activist", "responder", "specialist", "advisor", "adviser", "ambulance driver", "truck driver",
        "storekeeper",
    ),
    "nationals", "internationals", "staff", "personnel", "crew", "field staff", "local staff", "national staff",
    "international staff", "watchmen",
    "midwives", "national staff members", "rescue workers", "first responders", "workforce", "head of office",
    "drivers", "medical staff", "staff driver", "staff guard", "staff guards", "staff drivers",
)  # fmt: skip
_OTHERS = (
    ("victim", "attacker:", tuple(_plural("robber", "thief", "criminal", "perpetrator", "individual", "actor"))),
    (
        "victim", "civilian:",
        (
            *_plural(
                "civilian", "villager", "resident", "bystander", "refugee", "child", "girl", "boy", "farmer",
                "patient",
                "passer-by", "journalist", "trader", "student", "herder", "relative", "daughter", "son", "wife",
                "husband", "beneficiary", "passenger", "brother", "family member", "IDP", "visitor", "policeman",
            ),
            "children", "beneficiaries", "family members", "displaced persons", "displaced people", "policemen",
            "families", "family", "visiting relatives",
        ),
    ),
    ("victim", "host_force:", (*_plural("soldier", "police officer"), "troops", "police", "security forces")),
    ("victim", "unknown:", ("people", "persons", "person", "man", "men", "woman", "women", "victim", "victims")),
)  # fmt: skip
_OWN = tuple(f"{a} {b}" for a in _ORGANISATIONS for b in _PEOPLE)

#: An assault counts as an injury unless the victim died; being taken by force is an abduction whatever the word.
_ASSAULT = (
    r"(?:\w+ly\s+)?(?:assaulted|beaten(?!\s+to\s+death)|raped|tortured|stabbed(?!\s+to\s+death)|attacked\s+with|"
    r"manhandled|pistol-whipped|gang-raped|molested|physically\s+\w+|sexually\s+\w+|hospitali[sz]ed|"
    r"shot(?!\s+(?:and|"
    r"dead|at|to|in\s+the\s+air))|hit\s+by|struck\s+by|punched|kicked|slapped|whipped|burn(?:ed|t)(?!\s+to)|"
    r"concussed|"
    r"roughed\s+up|ill-treated|mistreated)"
)
_TAKEN = (
    r"(?:taken\s+(?:away|hostage|captive|from|by)|seized|held\s+(?:hostage|captive|for|by|overnight)|hijacked|"
    r"carjacked\s+and\s+taken|"
    r"forcibly\s+taken|kidnapped|abducted|disappeared)"
)
_HOW = r"(?:\w+ed|shot|beaten|set\s+upon|taken|held|robbed|held\s+up|stopped)"
_JOINED = (
    rf"(?:{_HOW}(?:,\s+|\s+)(?:(?:on|in|at|by|near)\s+(?:[\w-]+\s+){{1,4}}?)?){{1,3}}(?:and|then|"
    r"and\s+then|and\s+(?:later|subsequently))\s+(?:\w+ly\s+)?"
)
_OUTCOMES = (
    # "ambushed and killed", "shot and injured": one outcome, the last.
    (
        "killed",
        "verb",
        rf"{_JOINED}(?:killed|murdered|executed|kiled|stabbed\s+to\s+death|beheaded|found\s+dead|"
        r"clubbed\s+to\s+death)",
    ),
    (
        "injured",
        "verb",
        rf"{_JOINED}(?:injured|wounded|hurt|beaten|assaulted|beatne|raped|stabbed|tortured|released\s+injured)",
    ),
    ("abducted", "verb", rf"{_JOINED}(?:kidnapped|abducted|taken(?:\s+away)?)"),
    (
        "killed",
        "verb",
        r"found\s+(?:dead|murdered|killed)|poisoned\s+to\s+death|(?:presumed|confirmed)\s+dead|drowned",
    ),
    *ENGLISH.outcomes,
    (
        "killed",
        "verb",
        r"clubbed\s+to\s+death|hacked\s+to\s+death|strangled|fatally\s+\w+|decapitated|shot\s+to\s+death",
    ),
    ("injured", "verb", _ASSAULT),
    ("abducted", "verb", _TAKEN),
)

#: Means of attack in AWSD's terms (codebook of the database), most specific first.
MEANS: dict[str, str] = {
    "means:Complex attack": r"\bcomplex\s+attack|\b(?:suicide|bomb\w*|explosi\w*|grenades?)\b.*\b(?:stormed|"
    r"followed\s+by|"
    r"opened\s+fire|gunm[ae]n|gun\s?fire|shooting)\b.*\b(?:office|compound|hotel|guest\s*house|base|hospital)|"
    r"\bstormed\b.*\b(?:bomb|"
    r"explo|grenade)",
    "means:Body-borne IED": r"\bsuicide\s+(?:bomb\w*|attack\w*|vest|blast)(?![^.]{0,60}\b(?:car|vehicle|"
    r"truck)\b)|\bbody-?borne",
    "means:Vehicle-born IED": r"\b(?:car|truck|vehicle|van|motor(?:cycle|bike)|"
    r"minibus)[\s-]+(?:borne\s+)?(?:bomb\w*|ied)|vbied|\bbomb\w*\s+"
    r"(?:in|under|attached\s+to|inside)\s+(?:\w+\s+){0,3}(?:car|vehicle|truck)|(?:car|truck|"
    r"vehicle)\s+(?:\w+\s+){0,3}(?:rigged|laden|packed)|"
    r"suicide\s+(?:car|vehicle|truck)|vehicle-born",
    "means:Roadside IED": r"\broad-?\s?side\s+(?:bomb|ied|explos|mine|improvised)\w*|\b(?:ied|"
    r"improvised\s+explosive\s+devices?)\b|remote[- ]"
    r"controlled?\s+(?:bomb|mine|explosive)|(?:hit|struck)\s+(?:by\s+)?an?\s+(?:explosive|bomb)",
    "means:Landmine": r"\b(?:land\s?-?mines?|anti-?\s?(?:tank|personnel|vehicle)\s+(?:land)?mines?|"
    r"mines?\s+(?:explo|blast)\w*|(?:hit|struck|drove\s+over|"
    r"stepped\s+on|detonat\w+|triggered|ran\s+over)\s+(?:on\s+)?an?\s+(?:\w+\s+)?mine|unexploded\s+ordnance|uxo|"
    r"erw)\b",
    "means:Aerial bombardment": r"\bair\s?-?\s?(?:strikes?|raids?|attacks?|bomb\w*)|\baerial\w*|"
    r"\bbarrel\s+bombs?|\bdrones?\b|\bbomb(?:ing|ed|ardment|s)?\s+"
    r"by\s+(?:\w+\s+){0,4}(?:forces|jets?|planes?|warplanes?|aircraft)|\bwarplanes?|\bhelicopters?\s+(?:fired|"
    r"gunship|attack)|\bfighter\s+jets?|\bmissiles?\s+"
    r"(?:fired\s+)?(?:from|by)\s+(?:\w+\s+){0,3}(?:plane|jet|aircraft|drone)|\bbombardments?\b|"
    r"\bdouble[- ]tap\b|\b(?:israeli|idf|coalition|russian)\s+strikes?|"
    r"\bstrikes?\s+(?:on|in|by|that|against|hit)\b",
    "means:Shelling": r"\b(?:shell(?:s|ed|ing|fire)?|mortars?|artillery|rockets?|missiles?|rpgs?|"
    r"rocket[- ]propelled|tank\s+fire)\b",
    "means:Other Explosives": r"\b(?:grenades?|bomb\w*|explo\w+|blasts?|detonat\w+|shrapnel)\b",
    "means:Rape/sexual assault": r"\b(?:rap(?:e|ed|ing)|gang-?raped?|sexual\w*|molest\w*)\b",
    "means:Kidnapping": r"\b(?:kidnap\w*|abduct\w*|hostages?|captors?|captivity|held\s+captive|forcibly\s+taken|"
    r"taken\s+(?:away|by|from)|disappeared|hijack\w*|"
    r"went\s+missing|missing)\b",
    "means:Shooting": r"\b(?:shot|shots|shoot\w*|gunfire|gun\s+fire|gun\s?shots?|gunned|gunm[ae]n|opened\s+fire|"
    r"fired|firing|cross\s?-?fire|snipers?|bullets?|"
    r"small\s+arms|exchange\s+of\s+fire|fire\s?fight|gun\s?battle|drive-by|armed\s+(?:clash\w*|confrontation)|"
    r"assassinat\w*|executed)\b",
    "means:Bodily assault": r"\b(?:assault\w*|beat\w*|stab\w*|knif\w*|kni(?:fe|ves)|machetes?|punch\w*|kick\w*|"
    r"slap\w*|whipp\w*|hit|stones?|stoned|strangl\w*|"
    r"clubbed|hack\w*|physical\w*|tortur\w*|throat|slit|axe|attacked|robb\w*|burgl\w*|injured\s+(?:during|by|"
    r"in)|struggle|fight|mob|beheaded|murdered|"
    r"manhandled|threw|burn\w*|poison\w*)\b",
    "means:Detention/arrest": r"\b(?:arrest\w*|detain\w*|detention|custody|imprison\w*|jail\w*)\b",
}

PACK = replace(
    ENGLISH,
    code="en-aid",
    terms=(
        *(t for t in ENGLISH.terms if t[0] != "victim" or t[1].startswith("attacker")),
        ("victim", "un:", tuple(dict.fromkeys((*_PEOPLE, *_OWN)))),
        *_OTHERS,
    ),
    outcomes=_OUTCOMES,
    units=ENGLISH.units
    | {
        "modifier": ENGLISH.units["modifier"]
        | {w.lower() for name in _ORGANISATIONS for w in name.split()}
        | frozenset(("aid", "contracted", "field", "health", "volunteer", "un-contracted", "supported", "partner")),
    },
    patterns=ENGLISH.patterns
    | {
        # "One NNGO and one INGO aid workers", "four male and one female staff": a number without its noun.
        "phrase": ENGLISH.patterns["phrase"].replace("(?P<nat>", "(?P<nat>n[ju]+(?=c[na][jul]*h)|"),
        "gate": ENGLISH.patterns["gate"]
        + r"|assault|beat|rape|tortur|stab|attack|molest|whip|sexual|taken|seized|held|hijack|disappear|punch|"
        r"kick|slap|struck|hit|burn|concuss|treated|manhandl",
        # Who is mentioned, but is not one of those counted.
        "not_counted_here": r"\bnot\s+(?:\w+\s+)?(?:counted|included|an?\s+(?:aid|humanitarian)|considered|"
        r"affiliated)\b",
        # Behind an injury or a kidnapping: those victims died of it.
        "died_after": (
            r"\b(?:(?:he|she|they|both|victims?|who|all|(?:staff\s+)?members?|"
            r"workers?)\s+(?:\w+\s+){0,3}?(?:later\s+|"
            r"subsequently\s+)?(?:died|succumbed|passed\s+away|was\s+(?:\w+\s+)?(?:killed|executed|murdered|"
            r"shot\s+dead)|"
            r"were\s+(?:\w+\s+)?(?:killed|executed|murdered))|found\s+(?:dead|murdered)|bod(?:y|"
            r"ies)\b[^.]{0,60}\b(?:found|"
            r"recovered|discovered)|(?:presumed|reported\s+as|confirmed)\s+dead|corpses?|later\s+died|"
            r"to\s+(?:his|her|"
            r"their)\s+(?:injuries|wounds)|beheaded|and\s+(?:\w+\s+){0,2}?(?:shot\s+(?:and\s+)?)?(?:killed|"
            r"murdered|executed)|killed\s+(?:him|her|them))\b"
        ),
        # Means in the database's terms, the first that fits.
        **MEANS,
        # Words of a kidnapping that govern no victim; and what makes them none.
        "taken_gate": (
            r"\b(?:kidnap\w*|abduct\w*|hostages?|captors?|captiv\w+|went\s+missing|(?:reported|gone)\s+missing|"
            r"ransom|hijack\w*|"
            r"whereabouts|(?:was|were|been)\s+(?:\w+\s+){0,2}?(?:held|taken)\s+(?:by|to|for|away|from|in)|"
            r"held\s+(?:by|for|overnight|one|two)|disappear\w*)\b"
        ),
        "not_taken": r"\b(?:attempt\w*|tried|trying|avoid\w*|fail\w*|escaped\s+an?|arrest\w*|police\s+custody|"
        r"detain\w*\s+by\s+(?:the\s+)?(?:police|government|authorities))\b",
    },
)

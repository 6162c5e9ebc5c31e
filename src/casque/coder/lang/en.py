"""English: words and patterns of the coder."""

from __future__ import annotations

from casque.coder.lang.base import LanguagePack

_MONTHS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
    ("december", "dec"),
)  # fmt: skip
# French month names stand in English texts too (captions, quotations), and never mean anything else there.
_FRENCH_MONTHS = {
    "janvier": 1, "fevrier": 2, "avril": 4, "juin": 6, "juillet": 7, "aout": 8, "septembre": 9, "octobre": 10,
    "novembre": 11, "decembre": 12,
}  # fmt: skip
_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = ()

PACK = LanguagePack(
    code="en",
    abbreviations=frozenset(
        "mr mrs ms dr prof gen lt col maj capt cpl sgt pvt cmdr adm brig sen rep gov pres amb rev hon st mt ft jr sr vs "
        "etc e.g i.e cf al approx dept est inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues "
        "wed thu thurs fri sat sun lt.-col maj.-gen messrs ave blvd fig vol pp ed eds rtd ret supt insp const".split()
    ),
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names} | _FRENCH_MONTHS,
    weekdays={
        name: number
        for number, names in enumerate(
            (
                ("monday",),
                ("tuesday", "tues"),
                ("wednesday",),
                ("thursday", "thurs"),
                ("friday",),
                ("saturday",),
                ("sunday",),
            )
        )
        for name in names
    },
    number_words={word: number for number, word in enumerate(_UNITS)}
    | {word: 20 + 10 * number for number, word in enumerate(_TENS)},
    day_first=True,
    terms=_TERMS,
)

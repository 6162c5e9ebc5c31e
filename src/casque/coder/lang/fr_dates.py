"""French: months, weekdays, abbreviations, how dates are written, and what a date in a clause is the date of."""

from __future__ import annotations

from casque.coder.lang.base import DateForm, DateGrammar, words

MONTHS: dict[str, int] = {
    "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5,
    "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10,
    "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS: dict[str, int] = {
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
}  # fmt: skip
ABBREVIATIONS: frozenset[str] = frozenset(
    words(
        "m mm mme mmes mlle me mgr dr pr st ste sts gal gen gén cdt col lcl lt ltt cne cap capt adj adjt sgt "
        "sgt-chef cpl sdt brig chap art al av env ex etc cf p pp vol fig no nos n° hab min max tél tel "
        "janv févr fev fév avr juil sept oct nov déc dec éd ed réf ref bd jr c.-à-d op "
        "ltd sté ets cie gdb col.-maj gén.-maj amb"
    )
)
OPENERS: frozenset[str] = frozenset(
    words(
        "Le La Les Un Une Il Elle Ils Elles On Dans En Au Aux Ce Cet Cette Ces Selon Mais Et Pour Par Sur Des Du "
        "Depuis Après Avant Lors Cependant Toutefois Deux Trois Plusieurs Son Sa Ses Leur Leurs Nous Je Alors Quant"
    )
)
FUNCTION_WORDS: frozenset[str] = frozenset(
    words(
        "le la les des du de un une et est en dans par pour que qui au aux sur ont ete ce cette son sa ses avec pas "
        "plus il elle ils selon leur leurs dont sont etait mais ou se ne"
    )
)

_COUNTS = words(
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt"
)
_TIME = (
    r"(?:petit(?:e)?\s+)?(?:matin(?:ee)?|soir(?:ee)?|apres-midi|nuit|midi|minuit|aube|aurore|crepuscule|mi-journee|"
    r"journee)"
)
# "soir", "dans la nuit", "au petit matin", "en debut de soiree"
_PART = (
    rf"(?:\s*,?\s+(?:(?:tot|tard)\s+)?(?:(?:au|a\s+l'|a|en|dans|vers|le|la|l'|de|peu\s+avant|peu\s+apres)\s*)*"
    rf"(?:(?:debut|fin|milieu)\s+de\s+(?:la\s+|l')?)?{_TIME}\b)?"
)
_D = r"(?:1\s?er|premier|{day})"
_DASH = r"\s*(?:-|/|&|\b(?:au|a|et|ou|jusqu'au)\b)\s*(?:le\s+)?"
_OF_YEAR = (
    r"(?:de\s+)?(?:cette\s+(?:meme\s+)?annee(?:-la)?|l'annee\s+(?:derniere|passee|precedente|suivante)|l'an\s+"
    r"(?:dernier|passe)|la\s+meme\s+annee|l'annee\s+en\s+cours|de\s+la\s+meme\s+annee)"
)
_AHEAD = (
    r"(?:(?:au|a\s+la|a\s+l'|des\s+le|en|fin|jusqu'au)\s+)?(?:(?:tout\s+)?debut|fin|mi|milieu|courant|dans\s+le\s+courant)"
    r"(?:\s+(?:de\s+|du\s+mois\s+de\s+|du\s+mois\s+d'|d'))?"
)
_PAST = r"\b(?:ces|au\s+cours\s+des|dans\s+les|durant\s+les|lors\s+des|les)\s+"
_NOT_COUNTED = (
    r"(?=\s*(?:[.,;:)\]\"-]|$)|\s+(?:a|au|aux|dans|pres|vers|en|et|ou|par|lors|sur|contre|quand|alors|apres|avant|"
    r"peu|entre|cette|ce|le|la|les|l'|un|une|des|c'|il|ils|on|dernier|qui|d'|encore|enfin|soir|matin)\b)"
)

_FORMS = (
    # "mardi 3 mars 2016", "29 au 31 mai", "16 aout de la meme annee", "1er juin", "jeudi 12 au vendredi 13 mai"
    DateForm(
        "day",
        rf"(?:\b(?P<wd>{{weekday}}),?\s+(?:le\s+)?)?(?<![\d.,-])\b(?P<d>{_D})(?:{_DASH}(?:{{weekday}}\s+)?(?P<d2>{_D}))?"
        rf"\s+(?:du\s+mois\s+de\s+)?(?P<m>{{month}})\b\.?"
        rf"(?:,?\s+(?P<y>{{year}})\b|,?\s+(?P<more>{_OF_YEAR}|dernier)\b)?",
    ),
    DateForm("day", r"\b(?:la\s+)?veille\s+de\s+noel\b|\breveillon\s+de\s+noel\b", month=12, day=24),
    DateForm("day", r"\b(?:jour\s+de\s+noel|a\s+noel)\b", month=12, day=25),
    DateForm("day", r"\b(?:saint-sylvestre|reveillon\s+du\s+(?:nouvel|jour\s+de\s+l')\s*an)\b", month=12, day=31),
    DateForm("day", r"\b(?:jour\s+de\s+l'an|nouvel\s+an)\b", month=1, day=1),
    # "le dernier samedi de mai"
    DateForm(
        "nth_weekday",
        rf"\ble\s+(?P<n>premier|deuxieme|second|troisieme|quatrieme|dernier)\s+(?P<wd>{{weekday}})\s+(?:de\s+|d'|du\s+mois\s+"
        rf"de\s+)?(?:(?P<m>{{month}})\b(?:\s+(?P<y>{{year}})\b)?|(?P<more>{_OF_YEAR}|de\s+ce\s+mois(?:-la)?|du\s+mois|"
        rf"du\s+meme\s+mois|du\s+mois\s+dernier))",
    ),
    DateForm(
        "month",
        r"\b(?:la\s+premiere\s+(?:semaine|quinzaine|moitie)|les\s+premiers\s+jours|aux\s+premiers\s+jours)\s+(?:de\s+|d'|du\s+mois\s+"
        r"de\s+|du\s+mois\s+d')(?P<m>{month})\b(?:\s+(?P<y>{year})\b)?",
        modifier="early",
    ),
    DateForm(
        "month",
        r"\b(?:les|aux)\s+derniers\s+jours\s+(?:de\s+|d'|du\s+mois\s+de\s+|du\s+mois\s+d')(?P<m>{month})\b(?:\s+(?P<y>{year})\b)?",
        modifier="late",
    ),
    DateForm(
        "month",
        rf"(?:\b(?P<mod>{_AHEAD})[\s-]*)?\b(?P<m>{{month}})\b\.?(?:\s+(?P<y>{{year}})\b|,?\s+(?:de\s+)?"
        rf"(?P<more>{_OF_YEAR}|dernier|precedent|suivant|prochain)\b)?",
    ),
    # "jeudi 12"
    DateForm("day", rf"\b(?P<wd>{{weekday}}),?\s+(?:le\s+)?(?P<d>{_D})\b{_NOT_COUNTED}"),
    DateForm(
        "weekday",
        rf"\b(?:(?P<mod>ce\s+meme|le\s+meme|ce|cette)\s+)?(?P<wd>{{weekday}})\b{_PART}(?P<more>-la\b|\s+(?:dernier|passe|"
        rf"prochain|precedent|suivant|d'avant|d'apres|de\s+la\s+semaine\s+(?:derniere|passee|precedente|suivante)|de\s+"
        rf"cette\s+semaine|de\s+la\s+meme\s+semaine)\b)?{_PART}",
    ),
    # Counted from the day of publication.
    DateForm("offset", r"\bavant-hier\b(?:\s+(?:soir|matin|apres-midi))?|\bla\s+nuit\s+d'avant-hier\b", -2, -2),
    DateForm(
        "offset",
        r"\b(?:la\s+nuit\s+d'|la\s+journee\s+d'|la\s+soiree\s+d'|la\s+matinee\s+d')?hier\b(?:\s+(?:soir|matin|apres-midi|midi|"
        r"en\s+(?:debut|fin|milieu)\s+d'?e?\s*(?:apres-midi|soiree|matinee|journee)|dans\s+(?:la\s+(?:nuit|soiree|matinee|journee)|"
        r"l'apres-midi)|au\s+(?:petit\s+)?matin|a\s+l'aube|vers\s+midi)\b)?",
        -1, -1,
    ),
    DateForm(
        "offset",
        r"\b(?:cette\s+nuit|la\s+nuit\s+(?:derniere|passee|ecoulee)|(?:durant|pendant|dans)\s+la\s+nuit)\b"
        r"(?!\s+(?:d[eu]\b|d'|precedente|suivante))",
        -1, 0,
    ),
    DateForm(
        "offset", rf"{_PAST}(?:dernieres\s+(?:24|vingt-quatre)|(?:24|vingt-quatre)\s+dernieres)\s+heures\b", -1, 0
    ),
    DateForm(
        "offset", rf"{_PAST}(?:dernieres\s+(?:48|quarante-huit)|(?:48|quarante-huit)\s+dernieres)\s+heures\b", -2, 0
    ),
    DateForm(
        "offset",
        r"\b(?:(?:tot|tard)\s+)?(?:aujourd'hui|ce\s+(?:matin|soir|midi|jour)|cet(?:te)?\s+(?:apres-midi|matinee|soiree|journee))\b"
        r"(?!-la)",
        0, 0,
    ),
    DateForm("offset", r"\bdemain\b", 1, 1),
    # "la semaine derniere", "le mois precedent", "ce week-end", "fin du mois dernier"
    DateForm(
        "period",
        r"\b(?:(?:l'|la|le|au\s+cours\s+de\s+l'|du)\s*)?(?P<unit>semaine|week-end|mois|annee|an)\s+(?P<more>derniere?|passee?|"
        r"ecoulee?|prochaine?|precedente?|suivante?|d'avant|d'apres|en\s+cours)\b",
    ),
    # "au debut du mois": of the one that runs
    DateForm(
        "period",
        r"\b(?:au|en|des\s+le)\s+(?:tout\s+)?debut\s+(?:du|de(?:\s+la|\s+cette|\s+ce)?)\s+(?P<unit>mois|semaine)\b"
        r"(?!\s+(?:d[eu]\b|d'|dernier|derniere|passe|prece|suiv|proch|ecoul))",
        modifier="this",
    ),
    DateForm("period", r"\b(?P<mod>cette\s+meme|la\s+meme|le\s+meme|ce\s+meme|cet?|cette|le\s+(?=week-end))\s*"
             r"(?P<unit>semaine|week-end|mois|annee)(?P<more>-ci|-la)?\b(?!\s+(?:de|d')\b)"),
    DateForm("period", r"\b(?P<unit>week-end)\b(?!\s+(?:de|d')\b)", modifier="last"),
    # "il y a trois jours", "trois jours plus tard", "une semaine auparavant"
    DateForm(
        "distance",
        r"\b(?:il\s+y\s+a|voici|voila)\s+(?:(?:pres|environ|a\s+peine|un\s+peu\s+plus)\s+(?:de\s+|d')?)?"
        r"(?P<n>\d{1,3}|{count})\s+(?P<unit>{unit})\b",
        modifier="ago",
    ),
    DateForm(
        "distance",
        r"\b(?P<n>\d{1,3}|{count})\s+(?P<unit>{unit})\s+(?P<more>plus\s+tard|plus\s+tot|auparavant|avant|apres)\b",
    ),
    # Counted from the date spoken of.
    DateForm(
        "anaphor",
        rf"\b(?:l[ea]|ce|cette|au\s+cours\s+de\s+la|dans\s+la)\s+meme\s+(?:jour(?:nee)?|{_TIME})\b|\bce\s+(?:jour|soir|matin)-la\b|"
        r"\bcette\s+(?:nuit|journee|soiree|matinee)-la\b|\bcet\s+apres-midi-la\b|\bdans\s+la\s+(?:meme\s+)?"
        r"(?:journee|soiree|foulee\s+de\s+la\s+journee)\b(?!\s+d[eu]\b)",
        0, 0,
    ),
    DateForm("anaphor", r"\b(?:le\s+)?surlendemain\b", 2, 2),
    DateForm(
        "anaphor",
        rf"\b(?:(?:d[eu]s|a|au|le|du)\s+(?:le\s+)?)?lendemain\b(?:\s+(?:matin|soir|apres-midi|midi)\b)?|\ble\s+jour\s+"
        rf"(?:suivant|d'apres)\b|\bl[ea]\s+{_TIME}\s+(?:suivante?|d'apres)\b",
        1, 1,
    ),
    DateForm("anaphor", r"\b(?:l')?avant-veille\b", -2, -2),
    DateForm(
        "anaphor",
        rf"\b(?:la|a\s+la|de\s+la|depuis\s+la|des\s+la)?\s*\bveille\b(?:\s+(?:au\s+soir|au\s+matin|soir)\b)?(?!\s+(?:de\s+noel|a|sur)\b)|"
        rf"\ble\s+jour\s+(?:precedent|d'avant)\b|\bl[ea]\s+{_TIME}\s+(?:precedente?|d'avant)\b",
        -1, -1,
    ),
    # "le 22": of the month spoken of; "le 12/03"
    DateForm("day", rf"\b(?:le|du|et\s+le|au)\s+(?P<core>(?P<d>{_D}))\b(?<!premier){_NOT_COUNTED}"),
    DateForm("anniversary", r"\bce\s+(?:meme\s+)?jour\s+(?:en|de)\s+(?P<y>{year})\b"),
    DateForm(
        "year",
        r"(?:\b(?P<mod>(?:(?:au|a\s+la|en|des\s+le|depuis\s+le|jusqu'a\s+la)\s+)?(?:debut|fin|mi|milieu|courant)(?:\s+de)?"
        r"(?:\s+l'annee)?)[\s-]+)(?P<y>{year})\b",
    ),
    DateForm(
        "year",
        r"\b(?:en|depuis|jusqu'en|l'annee|annees?|courant|durant|pendant|d'ici|avant|apres|entre)\s+"
        r"(?P<core>(?P<y>{year}))\b(?!\s*(?:soldats?|personnes|hommes|casques|militaires|policiers|civils|morts)\b)",
    ),
    DateForm("year", r"\b(?:de|des|pour|et|a)\s+(?P<core>(?P<y>{year}))\b(?!\s+\w+s\b)"),
    DateForm("year", r"[(](?P<core>(?P<y>{year}))(?=[)])"),
)  # fmt: skip

_PARTS = {"debut": "early", "tout debut": "early", "fin": "late", "mi": "mid", "milieu": "mid", "courant": None,
          "dans le courant": None}  # fmt: skip
_LINKS = ("", " de", " du mois de", " du mois d'", " d'", " l'annee", " de l'annee")
_LEADS = ("", "au ", "a la ", "a l'", "des le ", "en ", "depuis le ", "jusqu'a la ", "jusqu'au ")
_CODES: dict[str, str] = {
    f"{lead}{word}{link}": code
    for lead in _LEADS
    for word, code in _PARTS.items()
    for link in _LINKS
    if code is not None
} | {
    **{f"{word}{e}": "last" for word in ("dernier", "passe", "ecoule", "passee", "ecoulee") for e in ("", "e")},
    "derniere": "last",
    "prochain": "next", "prochaine": "next", "precedent": "before", "precedente": "before", "d'avant": "before",
    "suivant": "after", "suivante": "after", "d'apres": "after", "en cours": "this", "ce": "this", "cet": "this",
    "cette": "this", "le": "last", "-ci": "this", "-la": "same", "ce meme": "same", "le meme": "same",
    "cette meme": "same", "la meme": "same",
    "plus tard": "later", "apres": "later", "plus tot": "earlier", "auparavant": "earlier", "avant": "earlier",
    **{
        f"{lead}{word}": code
        for lead in ("", "de ")
        for word, code in (
            ("cette annee", "this_year"), ("cette annee-la", "that_year"), ("cette meme annee", "that_year"),
            ("cette meme annee-la", "that_year"), ("la meme annee", "that_year"), ("l'annee derniere", "last_year"),
            ("l'annee passee", "last_year"), ("l'an dernier", "last_year"), ("l'an passe", "last_year"),
            ("l'annee en cours", "this_year"), ("l'annee precedente", "year_before"),
            ("l'annee suivante", "year_after"),
        )
    },
    "de ce mois": "this_month", "du mois": "that_month", "de ce mois-la": "that_month", "du meme mois": "that_month",
    "du mois dernier": "last_month",
    **{f"de la semaine {word}": code for word, code in (("derniere", "last_week"), ("passee", "last_week"),
                                                       ("precedente", "week_before"), ("suivante", "week_after"))},
    "de cette semaine": "this", "de la meme semaine": "same_week",
}  # fmt: skip

DATES = DateGrammar(
    forms=_FORMS,
    counts={word: number for number, word in enumerate(_COUNTS, 1)}
    | {"une": 1, "trente": 30, "premier": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "quatrieme": 4},
    units={"jour": "day", "jours": "day", "nuit": "day", "nuits": "day", "semaine": "week", "semaines": "week",
           "week-end": "weekend", "mois": "month", "an": "year", "ans": "year", "annee": "year", "annees": "year"},
    codes=_CODES,
    before=(
        r"(?P<since>depuis(?:\s+(?:le|l'|la|debut|fin|ce|cette))?|a\s+(?:partir|compter|dater)\s+d[eu]|des)\s+$"
        r"|(?P<until>jusqu'(?:en|au|a|a\s+ce)|jusque)\s+$"
        r"|(?P<as_of>(?:arrete[es]*|a\s+la\s+date)\s+(?:au|du))\s+$"
        r"|(?P<from>entre(?:\s+le)?)\s+$|(?P<by>d'ici(?:\s+(?:au|a|le|la))?)\s+$"
        r"|(?P<on>(?:(?:dans|durant|pendant|au\s+cours\s+de)\s+)?(?:la\s+(?:nuit|soiree|matinee|journee)|l'apres-midi)\s+d[eu]|"
        r"(?:tot|tard)(?:\s+(?:le|dans\s+la\s+\w+\s+d[eu]))?|le|en|au\s+mois\s+de|au\s+mois\s+d'|a\s+la|au)\s+$"
    ),
    bare_month=(
        r"\b(?:en|depuis|de|du|des|jusqu'en|fin|debut|courant|au\s+mois\s+de|mois\s+de|entre|et|a|pour|avant|apres|le\s+mois\s+de|"
        r"d'ici)|\b(?:mois\s+d'|d')\s*"
    ),
    join=r"\s*(?:-|\b(?:au|a|jusqu'au|jusqu'a|puis\s+au)\b)\s*(?:le\s+|ce\s+)?",
    join_pair=r"\s+et\s+(?:le\s+|ce\s+|celle\s+d[eu]\s+)?",
    pair_before=r"\b(?:entre|nuits\s+d[eu])\s*(?:le\s+)?$",
    modal=None,
    keywords=(
        "hier", "avant-hier", "avant-veille", "veille", "lendemain", "surlendemain", "nuit", "nuits", "matin",
        "matinee", "jour", "jours", "journee", "semaine", "week-end", "mois", "annee", "an", "ans", "soir", "soiree",
        "noel", "apres-midi", "aujourd", "demain", "nouvel", "saint-sylvestre", "midi", "minuit", "aube", "dernieres",
        *(f"{word} {digit}" for word in ("le", "du", "au") for digit in range(1, 10)), "le premier", "la veille",
        "24 heures", "48 heures",
    ),
)  # fmt: skip

DATE_PATTERNS: dict[str, str] = {
    "day_rest": r"[\s,.:;()*-]*(?:(?:un|le|la|ce|nuit|matin|soir|meme|jour|du|de|au)\b[\s,.:;()*-]*){0,4}",
    "died_before": (
        r"(?:\b(?:(?:est|sont|etait|etaient)\s+)?(?:mort|decede|morts|decedes|succombe|succombant|eteint|mourait|mourut)e?s?\s+"
        r"(?:de\s+ses|de\s+leurs|des\s+suites\s+de|a\s+ses|a\s+leurs|par\s+la\s+suite|plus\s+tard|a\s+l'hopital|dans\s+un\s+hopital)"
        r"(?:\s+(?:ses\s+|leurs\s+)?(?:graves\s+)?(?:blessures|plaies))?|\bl'un\s+des\s+blesses(?:\s+\w+){0,3}\s+(?:mort|decede|"
        r"succombe))(?:\s+[\w']+){0,3}\s*,?\s*(?:le\s+)?$"
    ),
    "dies": (
        r"\b(?:morte?s?|decedee?s?|succombe\w*|eteinte?s?)\s*(?:(?:de|des|a|au|dans)\s+(?:[\w']+\s+){1,4})?,?\s*"
        r"(?:seulement\s+)?$"
    ),
    "scheduled": r"\b(?:prevue?s?|attendue?s?|programmee?s?|fixee?s?)\s+(?:pour\s+|a\s+|au\s+)?(?:le\s+)?$",
    "came_after": r"\b(?:(?:intervien|survien)(?:t|nent)|(?:est|sont)\s+(?:intervenue?s?|survenue?s?))\s*$",
    "dated_event": r"\s*,?\s+(?:quand|lorsqu[e']|jour\s+ou)\b|\s*,?\s+lorsqu'",
    "of_wounds": (
        r"\s*,?\s*(?:(?:a\s+l'|dans\s+un\s+)hopital\s+(?:[\w']+\s+){0,3}?)?(?:de\s+ses|de\s+leurs|des\s+suites|des|de|a\s+ses|"
        r"a\s+leurs|d'une|de\s+la\s+suite)\s+(?:[\w']+\s+){0,3}?(?:blessures?|plaies?|brulures?)\b"
    ),
    "speech": (
        r"\b(?:dit|disent|disait|declar(?:e|ent|ait|ant|er|ation|ations)|indiqu\w+|annonc\w+|confirm\w+|affirm\w+|"
        r"precis(?:e|ent|ait|ant|er)|condamn\w+|rapport(?:e|ent|ait|er|ant)|ajout\w+|expliqu\w+|soulign\w+|savoir|communiques?|"
        r"porte-parole|tweet\w*|exprim\w+|deplor\w+|denonc\w+|regrett\w+|fustig\w+|reagi\w*|appris|inform\w+|signal(?:e|ent|ait)|"
        r"conference\s+de\s+presse|point\s+de\s+presse|briefing|publi(?:e|ent|ait)|revendiqu\w+|accus(?:e|ent|ait)|ecri(?:t|vent|vait)|"
        r"averti\w*|appel(?:e|ait)\s+a|demand(?:e|ent|ait)|identifi\w+|reconnu|evoqu\w+|estim\w+|assur(?:e|ent|ait)|parl(?:e|ent|ait|aient)|diffus\w+)\b"
    ),
    "other_act": (
        r"\b(?:hommages?|visit(?:e|ait|er)|arriv(?:e|es|ee|ait)|rencontr\w+|reuni\w*|reunion|funerailles|obseques|inhum\w+|"
        r"enterr\w+|rapatri\w+|ceremonies?|commemor\w+|deuil|deploy\w+|deploiement|inaugur\w+|adopt\w+|prorog\w+|prolong\w+|"
        r"renouvel\w+|nomm\w+|elections?|elu|sign(?:e|ent|ait)|enquete|proces|juge|condamne\s+a|arret(?:e|es|ation)|repris|anniversaire|"
        r"marche|manifest\w+)\b"
    ),
    "happening": (
        r"\b(?:attaqu\w*|attentats?|embuscades?|tu(?:e|es|ee|ees|ant|er|aient|ent)|mort(?:e|s|es)?|meur(?:t|ent)|mour\w+|"
        r"deced\w*|deces|perdu\s+la\s+vie|peri\w*|"
        r"assassin\w*|abattu\w*|abat|bless\w*|touche\w*|frapp\w*|saut(?:e|ent|ait)|explo\w*|detonation|bombard\w*|"
        r"tir(?:s|e|ent|aient|er|ant)?|fusillade|obus|roquettes?|mortiers?|mines?|engins?|pris(?:e|es)?\s+(?:pour\s+cible|a\s+partie|"
        r"sous|d'assaut|en\s+embuscade)|cibl\w*|vis(?:e|es|ee|ees|ant|ait)|accroch\w*|affront\w*|combats?|assauts?|assailli\w*|"
        r"enlev\w*|enlevement|kidnapp\w*|captur\w*|incidents?|accidents?|crash\w*|ecras\w*|tomb(?:e|es|ee|ees|ent|ait)|essuy\w*|"
        r"assaut|raid\w*|violences?|drame|poignard\w*|lynch\w*|lapid\w*|chute|succomb\w*|coute\s+la\s+vie|faucher?|fauche|vole\s+en\s+eclats|"
        r"ete\s+(?!(?:annonc|confirm|inform|condamn|signal|rapport|identif|deploy|inhum|enterr|rapatri|appel|nomm|elu|adopt))\w+)\b"
    ),
    "date_break": (
        r"[,;:()\"]|\s-\s|\b(?:que|qu'|quand|lorsque|lorsqu'|apres|avant|alors|tandis|qui|dont|ou|selon|puisque|parce|"
        r"comme|ajoutant|precisant|indiquant|lors|suite|d'apres)"
    ),
    "date_line_noise": (
        r"\b(?:publiee?s?|mise?s?\s+a\s+jour|mis|jour|modifiee?|poste|redige|date|le|a|par|heures?|h|gmt|utc|tu|temps|de|lecture|"
        r"min|minutes?|communique|presse|derniere|actualise|on|at|published|updated|posted)\b"
        r"|\d{1,2}\s*[:.h]\s*\d{2}(?::\d{2})?|[^\w\s]|\d+\s+min"
    ),
    "date_label": (
        r"\s*(?:\W*)(?:article\s+)?(?:publiee?|mise?\s+(?:a\s+jour|en\s+ligne)|modifiee?|postee?|diffusee?|date(?:\s+de\s+"
        r"publication)?|redigee?|published|updated)\b[\s:]*(?:par\s+[\w .'-]{2,30}\s+)?(?:le|:)?\s*(?:{weekday})?\s*$"
    ).replace("{weekday}", "|".join(WEEKDAYS)),
    "byline": r"\s*par\s+[\w .'-]{3,40}[|,/-]\s*(?:le\s+)?$",
    "dateline_small": r"le|de|du|la|les|des|d|l|et|al|el|en|sur|au|aux",
    "dateline_article": r"(?:(?:le|ce)\s+)?$",
    "date_to_come": (
        r"\b(?:d'ici\s+(?:au|le|a|la)?|jusqu'(?:au|en|a)|avant(?:\s+le)?|expire\s+(?:le|en)|echeance\s+(?:du|au|le)|prevue?s?\s+"
        r"(?:le|pour\s+le|en))\s*$"
    ),
    "numbered": r"n°|nos?|art",
}

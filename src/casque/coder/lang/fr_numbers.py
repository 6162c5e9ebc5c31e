"""French: numbers in words and digits, and what bounds them."""

from __future__ import annotations

_ONES = (
    "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90, "quatre-vingt": 80, "quatre-vingts": 80,
}  # fmt: skip
NUMBER_WORDS: dict[str, int] = {word: number for number, word in enumerate(_ONES)} | {"une": 1} | _TENS
NUMBER_SCALES: dict[str, int] = {
    "cent": 100, "cents": 100, "mille": 1000, "million": 1_000_000, "millions": 1_000_000,
}  # fmt: skip
ORDINALS: dict[str, int] = {
    "second": 2, "seconde": 2, "deuxieme": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6,
    "septieme": 7, "huitieme": 8, "neuvieme": 9, "dixieme": 10,
}  # fmt: skip
_TEN_OR_SO = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
}  # fmt: skip
VAGUE_NUMBERS: dict[str, tuple[int | None, int | None, int | None, str]] = {
    f"{lead} {word}{tail}": (None, n, None, "about")
    for word, n in _TEN_OR_SO.items()
    for lead in ("une", "quelque une")
    for tail in ("", " de", " d'")
} | {
    f"{lead} {word}s{tail}": (None, factor * _TEN_OR_SO[word], None, "about")
    for word in ("dizaine", "douzaine", "centaine")
    for lead, factor in (("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5))
    for tail in ("", " de", " d'")
} | {
    f"{lead} {word}{tail}": (low, None, None, "vague")
    for word, low in (("dizaines", 20), ("douzaines", 24), ("vingtaines", 40), ("centaines", 200), ("milliers",
    2000))
    for lead in ("des", "plusieurs", "quelques")
    for tail in ("", " de", " d'")
} | dict.fromkeys(
    (
        "plusieurs", "quelques", "de nombreux", "de nombreuses", "nombre de", "une poignee de", "une poignee d'",
        "divers", "bon nombre de", "un certain nombre de", "un nombre indetermine de", "un nombre inconnu de",
    ),
    (2, None, None, "vague"),
) | {
    "une demi-douzaine": (None, 6, None, "about"),
    "une demi-douzaine de": (None, 6, None, "about"),
    "une demi-douzaine d'": (None, 6, None, "about"),
    "un couple de": (None, 2, None, "about"),
    "aucun": (0, 0, 0, "exact"),
    "aucune": (0, 0, 0, "exact"),
    "aucun des": (0, 0, 0, "exact"),
    "nul": (0, 0, 0, "exact"),
    "personne n'": (0, 0, 0, "exact"),
    "zero": (0, 0, 0, "exact"),
}  # fmt: skip
_PLAIN = "|".join(
    sorted((w.replace("-", r"[-\s]") for w in NUMBER_WORDS if w not in ("un", "une", "zero")), key=len, reverse=True)
)
_SCALED = r"cents?|mille|millions?"
NUMBER_PATTERNS: dict[str, str] = {
    "number": (
        r"une?(?=\s+(?:ou|a)\s+(?:deux|trois|quatre|[2-4])\b)|\d{1,3}(?:[ .]\d{3})+(?!\d)|"
        r"\d+(?:,\d+)?(?:\s+(?:millions?|mille)\b)?|"
        rf"(?:{_PLAIN}|{_SCALED})\b(?:[-\s](?:et[-\s](?:une?|onze)\b(?!\s+autres?\b)|une\b|un\b(?=[-\s])|"
        rf"(?:{_PLAIN}|{_SCALED})\b))*"
    ),
    "number_bounded": r"une?",
    "number_between": r"\bentre\s+",
    "number_and": r"\s+et\s+",
    "number_to": r"\s+(?:a|ou)\s+",
    "digit_group": r"(?<=\d)[ .](?=\d{3}(?!\d))",
    "decimal": r"\d{1,9},\d{1,6}",
    "at_least": (
        r"(?:au\s+moins\s+|plus\s+de\s+|plus\s+d'|pas\s+moins\s+de\s+|pas\s+moins\s+d'|au\s+minimum\s+|"
        r"un\s+minimum\s+de\s+|"
        r"au\s+bas\s+mot\s+|a\s+minima\s+)"
    ),
    "at_most": (
        r"(?:jusqu'a\s+|au\s+plus\s+|au\s+maximum\s+|moins\s+de\s+|moins\s+d'|tout\s+au\s+plus\s+|"
        r"pas\s+plus\s+de\s+)"
    ),
    "about": (
        r"(?:environ\s+|quelque\s+|pres\s+de\s+|pres\s+d'|a\s+peu\s+pres\s+|autour\s+de\s+|approximativement\s+|"
        r"presque\s+|"
        r"aux\s+alentours\s+de\s+)"
    ),
    "not_counted": (
        r"\s*(?:%|pour\s*cent\b|[-\s]?(?:ans?|km|kms|kilometres?|metres?|m|mm|cm|kg|kilos?|tonnes?|degres?|"
        r"hectares?|litres?)"
        r"\b|[-\s]?(?:heures?|minutes?|jours?|semaines?|mois|annees?|secondes?|nuits?|fois|matins?|soirs?)\b|"
        r"\s*(?:gmt|utc|"
        r"hrs?|h)\b|h\d\d|:\d\d|(?:e|er|re|eme|nd|nde)\b|\s+(?:dollars|euros|francs|fcfa|milliards?|"
        r"millions\s+de\s+dollars)"
        r"\b|[-\s]+(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|"
        r"\s+(?:autres\s+)?(?:attaques?|incidents?|embuscades?|explosions?|missions?|pays)\b)"
    ),
    "not_counted_before": (
        r"(?:\b(?:resolutions?|n°|no\.?|numero|article|chapitre|page|operation|secteur|age|agee|ages|"
        r"phase|niveau|"
        r"point|cote|rn|km|paragraphe|figure|vers|kilometre)|[$€£#]|s/\d*|/)\s*$"
    ),
}

"""French: what of the mission was attacked: names of targets, and the patterns that weigh them."""

from __future__ import annotations


def _plural(*words: str) -> tuple[str, ...]:
    return (*words, *(w + "s" for w in words))


TARGET_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("target", "convoy",
     (
        *_plural("convoi", "colonne", "cortège", "barge"), "convoi logistique", "convois logistiques",
        "convoi de ravitaillement", "colonne de véhicules", "file de camions", "caravane", "péniche", "péniches",
        "camions de ravitaillement", "colonnes",
     )),
    ("target", "patrol",
     (
        *_plural("patrouille"), "patrouillait", "patrouillaient", "patrouillant", "patrouiller", "en patrouille",
        "patrouillent", "ronde", "tournée de nuit", "équipe de reconnaissance", "détachement de reconnaissance",
     )),
    ("target", "camp",
     (
        *_plural("camp", "base", "caserne", "garnison", "campement", "emprise", "bivouac", "mirador", "enceinte",
                 "installation", "bunker", "dépôt", "abri", "cantonnement", "position", "avant-poste"),
        "quartier général", "quartiers généraux", "QG", "quartier-général", "base avancée", "base opérationnelle",
        "base logistique", "super camp", "supercamp", "tour d'observation", "tour de guet", "tour de garde",
        "locaux de la mission", "locaux de l'ONU", "bureaux de l'ONU", "bureaux de la mission",
        "siège de la mission",
        "siège de l'ONU", "bureau", "bureaux", "bureaux onusiens", "base temporaire",
        "base opérationnelle temporaire",
        "complexe de l'ONU",
     )),
    ("target", "escort",
     ("escorte", "escortes", "escortait", "escortaient", "escortant", "escorté", "escortés", "escortée", "escorter",
      "escortent")),
    ("target", "checkpoint",
     (
        "poste de contrôle", "postes de contrôle", "point de contrôle", "points de contrôle", "check-point",
        "checkpoint", "check point", "barrage routier", "barrage", "poste d'observation", "postes d'observation",
        "poste de garde", "postes de garde", "poste", "postes", "guérite", "barrière", "poste avancé",
        "poste de guet", "poste de surveillance",
     )),
    ("target", "aircraft",
     (*_plural("hélicoptère", "avion", "appareil", "aéronef", "hélico"), "Mi-8", "Mi-17", "Mi-26", "Mi-24", "Oryx",
      "Puma", "Bombardier", "avion-cargo", "Antonov", "Hercules",
      "Bell 412", "Super Puma", "An-26", "An-12", "Il-76", "C-130", "Cessna", "Beechcraft", "C130",
      "Transall", "gros porteur", "avion de transport")),
    ("target", "vehicle",
     (
        *_plural("véhicule", "camion", "blindé", "jeep", "4x4", "pick-up", "camion-citerne", "citerne", "ambulance",
                 "voiture", "minibus", "tout-terrain", "engin blindé", "transport de troupes", "autocar"),
        "bus", "VAB", "véhicule blindé", "véhicules blindés", "camions-citernes", "automitrailleuse", "half-track",
        "accident de la route", "accident de la circulation", "accident de voiture", "accident routier",
        "transport de troupe", "land cruiser", "autobus",
     )),
    ("target", "individual",
     (
        "en permission", "en congé", "hors service", "à son domicile", "son domicile", "leur domicile", "chez lui",
        "chez elle", "son logement", "sa résidence", "leur résidence", "voiture de location", "voiture privée",
        "véhicule privé", "taxi", "rentrait chez", "rentraient chez", "faisait son jogging", "jogging",
        "chambre d'hôtel", "sa maison", "son appartement", "devant son hôtel", "en repos",
     )),
)  # fmt: skip

TARGET_PATTERNS: dict[str, str] = {
    "alone": (
        r"\b(?:meurtre|assassinat)\s+d'une?\s+(?:\w+\s+){0,3}?(?:employee?|fonctionnaire|agent|interprete|"
        r"chauffeur)\b|"
        r"\bretrouvee?\s+morte?\s+(?:\w+\s+){0,4}?(?:hotel|chambre|appartement|domicile|maison|logement|"
        r"residence)\b|"
        r"\b(?:a|devant|dans)\s+(?:son|sa|leur)\s+(?:domicile|maison|hotel|residence|logement|appartement|"
        r"chambre)\b"
    ),
    "office": r"bureaux?",
    "vague_position": r"(?:positions?|postes?|installations?|locaux|bureaux?|siege|abris?|depots?|bunkers?|"
    r"emprises?|"
    r"barrieres?)$",
    "target_strong": (
        r"\b(?:contre|sur|visant|vise|visait|cible|ciblant|attaque|attaquent|attaquaient|pris\s+d'assaut|pilonne|"
        r"bombarde|frappe|touche|"
        r"atteint|mitraille|embuscade\s+(?:a|tendue\s+a|contre)|attaque\s+(?:de|d'|du|des)|heurte|endommage|"
        r"detruit|"
        r"forcer|force|envahi|"
        r"pour\s+cible|assailli|encercle|accroche|intercepte|tendue?\s+a|attaquer|l'attaque\s+d[eu]|assaut\s+d[eu]|"
        r"l'entree\s+de|"
        r"passage\s+d[eu']|percute|eventre|souffle|pulverise|fauche|"
        r"en\s+embuscade)\s*(?:[\w.'()-]+\s+){0,6}(?:[ld]')?$"
    ),
    "target_before": r"(?:\b(?:de|du|des|d'|leur|leurs|son|sa|ses|dans|devant|pres|lorsque|quand|alors\s+que|quand|"
    r"a\s+bord|la|le|une?)"
    r"\b|^)\s*(?:[\w.'()-]+\s+){0,9}(?:[ld]'|qu')?$",
    "target_after": (
        r"\s*(?:[\w.'(),-]+\s+){0,7}?(?:a\s+ete|ont\s+ete|etait|etaient|est\s+tombee?|sont\s+tombees?|"
        r"est\s+passee?|"
        r"a\s+saute|ont\s+saute|"
        r"a\s+heurte|ont\s+heurte|saute|heurte|touchee?s?|visee?s?|attaquee?s?|prise?s?|frappee?s?|circulait|"
        r"roulait|revenait|escortait|"
        r"essuye|explose|atteinte?s?|s'est|se\s+rendait|tombait|tombe|a\s+roule|mitraillee?|accrochee?|ciblee?)\b"
    ),
    "target_off": (
        r"\b(?:evacue\w*|transfere\w*|transporte\w*|conduit\w*|ramene\w*|heliporte\w*|rapatri\w*|hopital|soigne\w*|"
        r"renforts?|regagne\w*|"
        r"rentre\w*|retour\w*|envoye\w*|depeche\w*|parti\w*(?!\s+d[eu\'])|venait|venaient|rejoignait|rejoindre|ravitailler|"
        r"vers)\b[^.,;]{0,40}$"
    ),
    "target_off_after": r"^\W*(?:de\s+(?:deplaces|refugies)|des\s+(?:deplaces|refugies)|(?:de|d')\s*accueil|"
    r"porte-parole|militaires?\s+franc"
    r"|de\s+(?:l'armee|la\s+gendarmerie|la\s+police)|de\s+desarmement|de\s+(?:ces|cette|ce|l\'accord|donnees|"
    r"informations)|(?:[\w\']+\s+){0,2}(?:ont|a)\s+ete\s+(?:depeche|envoye|mobilise|engage)\w*)\b",
    "camp_off": r"\b(?:presidence|deplaces|refugies|militaire\s+aerienne|l'armee|armee\s+d|rebelle)\s*$",
    "generic_position": r"\b(?:une?|la|le|leur|leurs|ses|sa|nos|notre|les|des|deux|aux|position)\W+$|(?:l'|d')$",
    "position_of": r"(?!)",
    "aircraft_off": r"\b(?:par|avec|envoye|depeche|deploye|deux|ses|des|en|engage|arrivee)\s+(?:un\s+|une\s+|"
    r"ses\s+|des\s+|"
    r"deux\s+)?(?:\w+\s+){0,2}(?:d')?$",
    "far_from": (
        r"\b(?:km|kilometres|metres)\s+(?:(?:au|a\s+l')\s*\w+(?:-\w+)?\s+)?d(?:es?|u|')\s*(?:la\s+|l'|leurs?\s+|"
        r"sa\s+|son\s+)?$|"
        r"\b(?:nord|sud|est|ouest)\s+d(?:es?|u|')\s*(?:la\s+|l'|leur\s+)?$|\b(?:retour|route|chemin|direction|"
        r"destination)\s+"
        r"(?:a|de|du|vers|pour)\s+(?:la\s+|leur\s+|sa\s+)?$|\b(?:vers|regagn\w+|rejoign\w+|rejoindre|"
        r"ravitaill\w+|quitt\w+)\s+"
        r"(?:la\s+|le\s+|les\s+|leur\s+|sa\s+|son\s+)?$"
    ),
    "escorting": (
        r"\bconvois?\s+(?:[\w'()-]+\s+){0,12}?sous\s+escorte\b|\b(?:convois?|"
        r"camions?|colonnes?|citernes?)\s+(?:[\w'-]+\s+){0,3}?(?:escortee?s?\s+par\b|qu'(?:ils|elles|il|elle)\s+(?:escort|"
        r"proteg|accompagn|securis|gard)e?ai(?:en)?t\b|que\s+(?:[\w'-]+\s+){1,5}?(?:escort|proteg|accompagn|securis)"
        r"e?ai(?:en)?t\b)|"
        r"\bescort(?:ait|aient|ant|er|e|ent)\s+(?:[\w'-]+\s+){0,5}?(?:camions?|convois?|citernes?|vehicules?|"
        r"civils?|delegation|"
        r"ministre|equipes?|demineurs|vivres|carburant|aide|humanitaires?|fonctionnaires?|employes|commercants|"
        r"colonne|travailleurs|"
        r"camion-citerne|camions-citernes|barges?)\b|\b(?:protegeai(?:en)?t|accompagnai(?:en)?t|protegeant|"
        r"accompagnant|"
        r"gardai(?:en)?t|securisai(?:en)?t)\s+(?:[\w'-]+\s+){0,5}?(?:camions?|convois?|citernes?|civils|delegation|"
        r"ministre|"
        r"equipes?|demineurs|employes|vivres|premiere\s+ministre|premier\s+ministre|fonctionnaires)\b"
    ),
    "escorting_intended": r"\b(?:pour|devai(?:en)?t|doivent|afin\s+d'|allai(?:en)?t|charges?\s+d'|d')\s*$",
    "attackers_vehicle": r"\b(?:leurs?\s+propres?|volee?s?|plusieurs|nombreux|"
    r"(?:lance|precipite|projete|jete|fonce\s+avec|fait\s+(?:exploser|sauter|detoner))\s+(?:un|une|leur|son)|"
    r""
    r"a\s+bord\s+de|"
    r"en|suicide|kamikaze|venus?\s+"
    r"(?:en|a\s+bord\s+de)|arrives?\s+(?:en|a\s+bord\s+de)|et\s+en)\s+(?:\w+\s+)?$",
    "attackers_vehicle_after": r"^\s+(?:suicides?\b|kamikazes?\b|piegee?s?\b|bourree?s?\b|chargee?s?\s+d'explosifs|"
    r"remplie?s?\s+d'explosifs|"
    r"volee?s?\b|armes\b|d'assaillants|de\s+combattants|de\s+(?:rebelles|jihadistes|miliciens))",
    "bound_for": r"\b(?:vers|pour|de\s+retour\s+(?:a|de)|retour\s+a|regagner|rejoindre|rejoignait|quitte|depuis|"
    r"pres\s+d(?:es?|u|')?|non\s+loin\s+d(?:es?|u|')?|"
    r"a\s+proximite\s+d(?:es?|u|')?|km\s+d(?:es?|u|')?|kilometres\s+d(?:es?|u|')?|(?:nord|sud|est|"
    r"ouest)(?:-(?:est|ouest))?\s+d[eu]|"
    r"metres\s+d[eu]|ravitailler|entre)\s*(?:la|le|les|leur|sa|son|l'|"
    r"une?|leurs)?\s*(?:[\w'.-]+\s+){0,2}$",
}  # fmt: skip

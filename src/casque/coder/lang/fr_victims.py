"""French: who can be a victim, and the words that stand with them in a noun phrase."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _plural(*words: str) -> tuple[str, ...]:
    """Singular and plural, the plural of every word of a phrase: "soldat onusien", "soldats onusiens"."""
    return (*words, *(" ".join(w if w in _FIXED else w + "s" for w in p.split()) for p in words))


_FIXED = frozenset(
    ("de", "la", "l'onu", "l'ONU", "des", "du", "nations", "unies", "Nations", "unies", "ONU", "paix", "d'unité")
)
_SERVICE = ("de l'ONU", "des Nations unies", "de la mission", "de la force")


def _of_un(*heads: str) -> tuple[str, ...]:
    return tuple(f"{head} {whose}" for head in heads for whose in _SERVICE)


VICTIM_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "victim", "un:",
        (
            *_plural("casque bleu", "béret bleu", "soldat de la paix", "gardien de la paix", "casque-bleu"),
            "casques-bleus", "femme casque bleu", "femmes casques bleus", "combattants de la paix",
            "personnel de maintien de la paix", "personnels de maintien de la paix",
            "soldats du maintien de la paix",
            "agent du maintien de la paix", "agents du maintien de la paix", "artisans de la paix",
            "personnel onusien", "personnels onusiens", "personnel des Nations unies",
            "personnels des Nations unies",
            *_plural("employé onusien", "agent onusien", "fonctionnaire onusien", "collaborateur onusien"),
            *_of_un("employé", "employés", "agent", "agents", "fonctionnaire", "fonctionnaires", "membre",
            "membres",
                    "personnel", "personnels", "élément", "éléments", "collaborateurs", "travailleurs"),
        ),
    ),
    (
        "victim", "un:military",
        (
            *_plural("soldat onusien", "militaire onusien"),
            *_of_un("soldat", "soldats", "militaire", "militaires"), "troupes onusiennes", "troupes de l'ONU",
            "troupes des Nations unies", "forces onusiennes", "forces de l'ONU",
        ),
    ),
    (
        "victim", "un:police",
        (
            *_plural("policier onusien"), *_of_un("policier", "policiers", "gendarme", "gendarmes"), "UNPOL",
            "police onusienne", "police de l'ONU", "police des Nations unies",
        ),
    ),
    (
        "victim", "un:military_observer",
        (*_plural("observateur militaire", "observateur onusien"), *_of_un("observateur", "observateurs"),
         "observateurs militaires non armés"),
    ),
    ("victim", "un:contractor", (*_plural("contractuel onusien"), *_of_un("contractuel", "contractuels"))),
    (
        "victim", "?:military",
        (
            *_plural("soldat", "militaire", "fantassin", "démineur", "sapeur", "parachutiste", "artilleur",
            "caporal",
                     "sergent", "lieutenant", "capitaine", "commandant", "colonel", "adjudant", "sous-officier",
                     "officier militaire", "sous-lieutenant", "lieutenant-colonel", "sentinelle", "infirmier "
                     "militaire",
                     "homme du rang", "marsouin", "légionnaire", "éclaireur", "guetteur", "chef de patrouille",
                     "paracommando", "soldate",
                     "caporal-chef"),
            "hommes de troupe", "troupes", "sergent-chef", "sergents-chefs", "caporaux", "hommes du rang",
            "personnel militaire", "personnels militaires", "commandos", "militaires du rang",
        ),
    ),
    ("victim", "?:military", ("chef de section", "chefs de section", "ses hommes", "leurs hommes", "nos hommes",
    "hommes du contingent", "hommes du bataillon", "hommes de la force", "hommes du détachement")),
    ("victim", "?:", ("des leurs", "des siens", "des nôtres", "les siens", "les leurs", "les nôtres")),
    ("victim", "?:military_observer", ("observateur", "observateurs", "observatrice")),
    (
        "victim", "?:police",
        (*_plural("policier", "gendarme", "officier de police", "agent de police", "policière", "fonctionnaire de "
            "police"),
         "officiers de police", "personnel de police", "personnels de police",
         "conseiller de police", "conseillers de police",
         "conseillère de police", "conseillères de police", "conseiller policier", "conseillers policiers"),
    ),
    (
        "victim", "?:",
        (
            *_plural("officier", "garde", "vigile", "employé", "interprète", "traducteur", "chauffeur",
            "conducteur",
                     "élément", "membre", "ressortissant", "agent", "collègue", "camarade", "compagnon d'armes",
                     "frère d'armes", "pilote", "ingénieur", "occupant", "passager", "équipier", "gradé",
                     "compatriote", "mécanicien", "opérateur", "gardien", "expert", "technicien", "médecin",
                     "infirmier", "volontaire", "compagnon", "aumônier", "cuisinier", "consultant",
                     "tireur d'élite", "coéquipier"),
            "membres d'équipage", "membre d'équipage", "frères d'armes", "compagnons d'armes", "équipage",
            "personnel",
            "personnels", "staff", "vies",
        ),
    ),
    (
        "victim", "civilian:contractor",
        (*_plural("contractuel", "sous-traitant", "prestataire", "employé contractuel"),
         "prestataires de services", "personnel contractuel"),
    ),
    (
        "victim", "civilian:",
        (
            *_plural("civil", "villageois", "habitant", "passant", "réfugié", "déplacé", "enfant", "femme", "fille",
                     "fillette", "garçon", "paysan", "agriculteur", "cultivateur", "éleveur", "humanitaire",
                     "travailleur humanitaire", "journaliste", "commerçant", "étudiant", "élève", "riverain",
                     "berger",
                     "bouvier", "manifestant", "civile", "transporteur", "mototaxi", "écolier", "marchand", "bébé",
                     "jeune", "ouvrier", "pêcheur", "automobiliste", "lycéen",
                     "adolescent", "vieillard", "voyageur", "nourrisson", "marcheur", "orpailleur", "badaud"),
            "personnes déplacées", "population civile", "villageois", "personnel humanitaire", "personnel civil",
        ),
    ),
    (
        "victim", "attacker:",
        (
            *_plural("assaillant", "attaquant", "agresseur", "jihadiste", "djihadiste", "terroriste", "insurgé",
                     "rebelle", "combattant", "milicien", "bandit", "extrémiste", "islamiste", "kamikaze", "tireur",
                     "homme armé", "individu armé", "élément armé", "ravisseur", "braqueur", "émeutier",
                     "guérillero",
                     "coupeur de route", "pillard", "voleur", "maquisard", "malfaiteur", "intrus", "sniper"),
            "coupeurs de route", "hommes en armes", "individus armés", "bandits armés", "ennemis", "anti-balaka",
        ),
    ),
    # An army named by its acronym is a nationality of its soldiers.
    ("nationality", "COD", ("FARDC",)), ("nationality", "MLI", ("FAMa", "FAMAs")), ("nationality", "CAF",
    ("FACA",)),
    ("nationality", "CIV", ("FRCI", "FANCI")), ("nationality", "SSD", ("SSPDF", "APLS")),
    ("victim", "unknown:", (*_plural("personne", "homme", "victime", "individu"), "gens")),
    (
        "un", "un",
        ("ONU", "l'ONU", "Nations unies", "Nations-Unies", "onusien", "onusienne", "onusiens", "onusiennes", "la "
            "mission",
         "maintien de la paix", "force intérimaire", "MONUC"),
    ),
)  # fmt: skip

_DONE = (
    "mort morts morte mortes tue tues tuee tuees blesse blesses blessee blessees disparu disparus disparue disparues "
    "decede decedes decedee decedees enleve enleves enlevee enlevees kidnappe kidnappes otage otages abattu abattus "
    "capture captures capturee capturees assassine assassines assassinee massacre "
    "massacres tombe tombes touche touches atteint atteints"
)
UNITS: dict[str, frozenset[str]] = {
    "article": _words("un une"),
    "definite": _words("le la les l' l ce cet cette ces son sa ses leur leurs notre nos votre vos"),
    "other": _words("autre autres"),
    "ordinal": _words(
        "premier premiere second seconde deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme "
        "dixieme"
    ),
    "and": _words("et ou &"),
    "partitive": _words("des"),
    "of": _words("de d' d du parmi entre"),
    "from": _words("originaire originaires venu venus venue issu issus nationalite"),
    "pronoun": _words("eux elles ceux lesquels lesquelles"),
    "collective": _words(
        "contingent contingents bataillon unite equipe patrouille escorte groupe detachement compagnie peloton "
        "section "
        "garnison convoi"
    ),
    "include": _words("dont incluant"),
    "adverb": _words(
        "toujours encore desormais officiellement grievement gravement legerement serieusement mortellement "
        "egalement aussi ensuite notamment aussitot deja  "
        "malheureusement apparemment respectivement tous toutes depuis finalement immediatement reportedly plus "
        "tres assez "
        "aujourd'hui presumement semble-t-il ainsi y moins"
    ),
    "auxiliary": _words(
        "a ont ete est sont etait etaient avait avaient aurait auraient etre avoir fut furent soit soient ayant "
        "etant sera "
        "retrouve retrouves retrouvee retrouvees trouve trouves decouvert decouverts decouverte trouvee "
        "declare declares "
        "sorti sortis sortie seront serait seraient reste restent portes porte"
    ),
    "state": _words(_DONE),
    "modifier": _words(
        "meme memes militaire militaires civil civils armee armees arme armes international internationaux "
        "internationale "
        "internationales local locaux locale nationaux national recrute recrutes ancien anciens simple simples "
        "premier "
        "masculin feminin senegalo presume presumes suspect suspects etranger etrangers supplementaire "
        "supplementaires "
        "francophone africain africains onusien onusiens humanitaire humanitaires inconnu innocents innocent "
        "gouvernemental "
        "gouvernementaux regulier reguliers desarme desarmes loyaliste loyalistes non-armes"
    ),
}

"""French: means of attack, targets, accidents (see ``en_means`` for the patterns)."""

from __future__ import annotations

from casque.coder.lang.fr_actors import ACTOR_PATTERNS
from casque.coder.lang.fr_targets import TARGET_PATTERNS, TARGET_TERMS


def _plural(*words: str) -> tuple[str, ...]:
    return (*words, *(w + "s" for w in words))


_MEANS_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("attack", "indirect_fire",
     (
        *_plural("roquette", "mortier", "missile", "lance-roquette", "obusier", "katioucha", "RPG", "projectile",
                 "bombardement", "lance-grenade", "missile antichar", "lance-missile", "bazooka", "canon"),
        "obus", "tir de mortier", "tirs de mortier", "tirs de mortiers", "tir de roquette", "tirs de roquettes",
        "tirs de roquette", "obus de mortier", "tir d'obus", "tirs d'obus", "tirs d'artillerie", "tir d'artillerie",
        "artillerie", "pilonnage", "pilonnages", "pilonne", "pilonnee", "pilonnent", "pilonnes", "bombarde",
        "bombardee", "bombardes", "bombardees", "tir indirect", "tirs indirects", "tir de char", "tirs de char",
        "tirs de chars", "obus de char", "canonnade", "orgues de Staline", "canon sans recul", "eclats d'obus",
        "grenades autopropulsées", "grenade autopropulsée", "grenades propulsées", "char Merkava", "Merkava",
        "arme antichar", "armes antichars", "armes antichar", "tirs antichars",
     )),
    ("attack", "ied",
     (
        "EEI", "IED", *_plural("engin explosif", "engin artisanal", "bombe artisanale", "bombe", "mine artisanale"),
        "engins explosifs", "engin explosif improvisé", "engins explosifs improvisés",
        "engins explosifs artisanaux",
        "engin explosif artisanal", "engins artisanaux", "engin improvisé", "engins improvisés",
        "charge explosive", "charges explosives", "charge artisanale", "charges artisanales", "charge enfouie",
        "charge piégée", "colis piégé", "colis piégés", "véhicule piégé", "véhicules piégés", "voiture piégée",
        "voitures piégées", "camion piégé", "camions piégés", "moto piégée", "motos piégées", "piège explosif",
        "pièges explosifs", "piégé", "piégée", "piégés", "piégées", "bombe télécommandée", "bombe placée",
        "explosif improvisé",
        "explosifs improvisés", "engin piégé", "engins piégés", "attentat à la bombe", "attentats à la bombe",
        "dispositif explosif", "dispositifs explosifs", "engin télécommandé", "mines artisanales",
     )),
    ("attack", "landmine",
     (
        *_plural("mine", "mine antichar", "mine antipersonnel", "mine terrestre", "mine anti-char",
                 "mine anti-personnel", "mine antivéhicule"),
        "mines antichars", "mines anti-chars", "mines antipersonnel",
     )),
    ("attack", "suicide_bombing",
     (
        *_plural("attentat-suicide", "attentat suicide", "kamikaze", "attaque suicide", "attaque-suicide",
                 "véhicule suicide", "véhicule-suicide", "camion suicide", "camion-suicide", "voiture suicide",
                 "ceinture explosive", "veste explosive", "gilet explosif"),
        "attentats-suicides", "attaques-suicides", "attentats suicides", "attaques suicides", "bombe humaine",
        "s'est fait exploser", "se sont fait exploser", "s'est fait sauter", "se sont fait sauter",
        "se faire exploser", "se fait exploser", "se font exploser", "bourré d'explosifs", "bourrée d'explosifs",
        "bourrés d'explosifs", "bourrées d'explosifs", "chargé d'explosifs", "chargée d'explosifs",
        "chargés d'explosifs", "rempli d'explosifs", "remplie d'explosifs", "remplis d'explosifs",
        "véhicule-bélier", "voiture-bélier", "voiture-suicide", "ceinture d'explosifs", "ceintures d'explosifs",
     )),
    ("attack", "ambush",
     (
        *_plural("embuscade", "guet-apens", "traquenard", "souricière"), "embusqué", "embusqués", "embusquée",
        "tombé dans un piège", "tombés dans un piège", "tombée dans un piège", "tendu un piège", "tendu le piège",
        "s'embusquer", "attirés dans un piège", "attirée dans un piège",
     )),
    ("attack", "complex_attack",
     (
        *_plural("attaque complexe", "assaut complexe", "attaque coordonnée", "assaut coordonné",
                 "embuscade complexe", "opération complexe", "offensive coordonnée"),
        "attaques complexes", "attaques coordonnées", "assauts coordonnés", "complexe et coordonnée",
        "complexe et coordonné", "coordonnée et complexe", "simultanées et coordonnées",
     )),
    ("attack", "direct_fire",
     (
        "armes légères", "arme légère", "arme automatique", "armes automatiques", "arme à feu", "armes à feu",
        "armes de guerre", "arme de guerre", "armes de petit calibre",
        "coup de feu", "coups de feu", "feu nourri", "tir nourri", "tirs nourris", "fusillade", "fusillades",
        "ouvert le feu", "ouvrent le feu", "ouvre le feu", "ouvrir le feu", "ouvrant le feu", "ouvraient le feu",
        "fait feu", "font feu", "faire feu", "faisant feu", "sous le feu", "échange de tirs", "échanges de tirs",
        "échangé des tirs", "échangé des coups", "échange de coups de feu", "tirs croisés", "feux croisés",
        "feu croisé", "mitrailleuse", "mitrailleuses", "mitraillé", "mitraillée", "mitraillés", "mitraillées",
        "mitraillent", "mitraillage", "mitraillette", "mitraillettes", "kalachnikov", "kalachnikovs", "fusil",
        "fusils", "fusil d'assaut", "fusils d'assaut", "AK-47", "sniper", "snipers", "tireur embusqué",
        "tireurs embusqués", "tireur isolé", "tireurs isolés", "tireur d'élite", "franc-tireur", "francs-tireurs",
        "tireur", "tireurs", "balle", "balles", "par balle", "par balles", "balle perdue", "balles perdues",
        "rafale", "rafales", "criblé de balles", "criblée de balles", "criblés de balles", "tir direct",
        "tirs directs", "tirs d'armes", "essuyé des tirs", "essuyé les tirs", "essuyé un tir", "essuient des tirs",
        "pris sous le feu", "tirs hostiles", "abattu par balle", "à bout portant", "pistolet", "pistolets",
        "revolver", "chevrotine", "carabine", "canon bitube", "tir ennemi", "tirs ennemis", "tirs de fusil", "salves",
        "passé par les armes",
     )),
    ("attack", "drone",
     (*_plural("drone", "drone armé", "drone kamikaze", "quadricoptère", "munition rôdeuse"), "aéronef sans pilote",
      "drones armés", "drones kamikazes", "frappe de drone", "attaque de drone", "attaque de drones")),
    ("attack", "abduction",
     (
        *_plural("enlèvement", "enlevé", "enlevée", "kidnapping", "rapt", "ravisseur", "otage", "kidnappé",
                 "kidnappée", "séquestré", "séquestrée", "capturé", "capturée", "prise d'otage", "preneur d'otage"),
        "prises d'otages", "prise d'otages", "pris en otage", "pris en otages", "prise en otage", "prises en otage",
        "retenu en otage", "retenus en otage", "faits prisonniers", "fait prisonnier", "fait prisonniers",
        "faite prisonnière", "emmené de force", "emmenés de force", "kidnappent", "kidnapper", "enlever",
        "en captivité", "captivité", "emmenés par", "emmené par", "preneurs d'otages",
     )),
    ("attack", "assault",
     (
        "jets de pierres", "jet de pierres", "jets de pierre", "jet de pierre", "jets de projectiles",
        "jet de projectiles", "lapidé", "lapidée", "lapidés", "lapidées", "caillassé", "caillassée", "caillassés",
        "caillassées", "caillassage", "caillassages", "caillassent", "pierres", "cailloux", "émeute", "émeutes",
        "émeutier", "émeutiers", "lynché", "lynchés", "lynchée", "lynchage", "poignardé", "poignardée",
        "poignardés", "coup de couteau", "coups de couteau", "coups de couteaux", "couteau", "couteaux",
        "arme blanche", "armes blanches", "machette", "machettes", "passé à tabac", "passés à tabac", "tabassé",
        "tabassés", "roué de coups", "roués de coups", "rouée de coups", "battu à mort", "battus à mort",
        "foule en colère", "foule hostile", "foule déchaînée", "manifestation violente", "manifestations violentes",
        "cocktail Molotov", "cocktails Molotov", "bombe incendiaire", "bombes incendiaires", "molesté", "molestés",
        "molestée", "bastonnade", "gourdins", "gourdin", "bâtons", "frappé à coups", "saccagé", "saccagée",
        "saccagés", "saccage", "échauffourée", "échauffourées", "bousculade", "pillé et incendié", "agressé",
        "agressés", "agressée",
     )),
    ("attack", "other",
     (
        "bulldozer", "bulldozers", "gaz lacrymogène", "gaz lacrymogènes", "vol à main armée", "braquage", "braqué",
        "braqués", "laser", "lasers", "empoisonné", "empoisonnés", "empoisonnement", "grenade à main",
        "grenades à main", "jet de grenade", "jets de grenades", "jet de grenades", "jets de grenade",
        "attaque à la grenade", "attaques à la grenade", "attentat à la grenade",
     )),
    # Words that say only that there was an attack.
    ("attack", "-",
     (
        *_plural("attaque", "attaqué", "attaquée", "attentat", "assaut", "raid", "incursion", "explosion",
                 "déflagration", "détonation", "accrochage", "affrontement", "combat", "agression", "incident",
                 "assassinat", "meurtre", "frappe", "tir", "offensive", "acte hostile", "embuscade", "violence",
                 "visé", "visée", "ciblé", "ciblée", "frappé", "frappée", "abattu", "abattue", "assassiné",
                 "assassinée", "accroché", "accrochée", "pris pour cible", "prise pour cible", "pris à partie",
                 "prise à partie", "hostilité", "échauffourée", "mitraillage"),
        "attaquent", "attaquaient", "attaquer", "attaquant", "ont attaqué", "assaillants", "assaillant",
        "acte malveillant", "actes malveillants", "actes hostiles", "prises pour cible", "prises à partie",
        "pris d'assaut", "prise d'assaut", "donné l'assaut", "a explosé", "ont explosé", "explose", "exploser",
        "a sauté", "ont sauté", "saute", "sauté", "détoné", "tirent", "tiré", "tirer", "tirant", "ont tiré",
        "a tiré", "fauché", "fauchés", "fauchée", "fauchées", "essuyé", "tué par", "tués par", "abattus",
        "riposté", "s'en sont pris", "s'en est pris", "s'en étaient pris", "s'en était pris", "s'en prennent",
        "s'en prend", "s'en prenaient", "touché par", "touchés par", "atteint par", "tuerie", "massacre",
     )),
    ("accident", "accident",
     (
        *_plural("accident", "crash", "collision", "maladie", "noyade", "glissement de terrain",
                 "inondation", "suicide"),
        "accident de la route", "accident de la circulation", "accident d'hélicoptère", "accident d'avion",
        "accidentel", "accidentelle", "accidentelles", "accidentels", "accidentellement", "malade", "paludisme",
        "malaria", "covid-19", "coronavirus", "ebola", "choléra", "typhoïde", "crise cardiaque",
        "arrêt cardiaque", "infarctus", "noyé", "noyés", "noyée", "s'est noyé", "s'est renversé",
        "se sont renversés", "renversé", "renversée", "s'est retourné", "fait un tonneau", "tonneaux",
        "percuté", "séisme", "tremblement de terre", "foudre", "foudroyé", "électrocuté", "électrocutés",
        "mort naturelle", "causes naturelles", "cause naturelle", "tir ami", "tirs amis", "tir fratricide",
        "s'est écrasé", "se sont écrasés", "s'écrase", "écrasé", "sortie de route", "quitté la route",
        "perdu le contrôle", "dérapé", "dérapage", "embardée", "panne", "défaillance technique", "avarie",
        "raté la piste", "mauvais temps", "intempéries", "s'est donné la mort", "mis fin à ses jours",
        "s'est suicidé", "s'est pendu", "intoxication", "fièvre", "épidémie", "avc",
     )),
)  # fmt: skip

_HEAVY = (
    r"(?:roquettes?|mortiers?|obus|missiles?|grenades?|artillerie|chars?|merkava|rpg|projectiles?|drones?|canons?)"
)
_PERSONS = (
    r"(?:casques\s+bleus|casque\s+bleu|soldats?|observateurs?|militaires?|policiers?|gendarmes?|officiers?|"
    r"membres?|"
    r"hommes?|femmes?|personnes?|employes?|agents?|fonctionnaires?|equipage|pilotes?|soldats\s+de\s+la\s+paix)"
)
_CROWD = (
    r"(?:foules?|manifestants?|emeutiers|marcheurs|villageois|habitants|jeunes|riverains|etudiants|population|"
    r"centaines\s+de\s+personnes|deplaces)"
)

_MEANS_PATTERNS: dict[str, str] = {
    "means_phrases": (
        r"(?P<direct_fire>\b(?:a|ont|avait|avaient|ayant|est|sont|etait|ete)\s+(?:\w+\s+){0,3}?tire(?:e?s?)?\b"
        r"(?!\s+(?:parti|la\s+lecon|profit|les\s+lecons|la\s+sonnette|d'affaire|d'un|par\s+les\s+pieds|au\s+sort|"
        r"leur\s+"
        r"(?:force|revenu)))|\btir(?:ent|aient|ait|er|ant)\s+(?:\w+\s+){0,3}?(?:sur|contre|a|en\s+direction|"
        r"vers)\b|"
        r"\b(?:essuye|essuie|essuient|essuyant|essuyer|subi|essuyait|essuyaient)\s+(?:[\w']+\s+){0,3}?(?:tirs?|"
        r"feu)\b|"
        r"\b(?:sous|par|dans)\s+(?:des\s+|les\s+|un\s+|d'|une\s+)?(?:\w+\s+){0,2}?(?:tirs?|feu|fusillade)\b"
        r"(?!\s+(?:de\s+(?:mortier|roquette|char)|d'(?:artillerie|obus|un\s+(?:\w+\s+)?char)|indirect|ami|fratricide))|"
        r"\b(?:echange|echanges|echangent|echangeant)\s+(?:de\s+|des\s+)?(?:tirs|coups)\b|"
        r"\btirs?\s+(?:\w+\s+)?(?:nourris?|isoles?|croises|d'armes?|sporadiques|ont|a\s+l'arme|provenant|venus?|"
        r"directs?)\b|"
        r"\bfauche(?:s|e|es)?\b|\babattu(?:s|e|es)?\b|\bmitraill\w+|\b(?:abattu|abattus|abattue|tire|tue|"
        r"tues)\s+(?:d'une|de\s+plusieurs|"
        r"par\s+un\s+tireur|par\s+des\s+"
        r"tireurs)\b|\brepondu\s+au\s+feu\b|\bechang\w+\s+de\s+feu\b|\ba\s+l'arme\s+(?:automatique|legere)\b|"
        r"\ben\s+tirant\b|\b(?:touche|atteint|blesse)\w*\s+(?:d'une|de\s+plusieurs)\s+balles?\b|"
        r"\barrose(?:s|e|es)?\b|\bfeu\s+(?:ouvert|sur)\b|\btirs\s+(?:de\s+(?:rebelles?|miliciens|l'armee|soldats|"
        r"la\s+garde|"
        r"combattants|jihadistes|djihadistes|bandits)))|"
        r"(?P<ambush>\b(?:dissimule|cache|tapi|planque)e?s\s+(?:dans|derriere|sous)\s+(?:les?|la|l'|des|une?)\s*"
        r"(?:\w+\s+){0,2}?(?:vegetation|herbes?|brousse|buissons?|dunes?|arbres?|fourres?|foret|rochers?|collines?|"
        r"roseaux|talus|bois)\b)|"
        r"(?P<other>\b(?:lanc|jet)\w*\s+(?:\w+\s+){0,2}?grenades?\b|\bgrenades?\s+(?:a\s+main\s+)?(?:(?:a|ont)\s+ete\s+)?"
        r"(?:lancee?s?|jetee?s?)\b|\b(?:blesse|tue|attaque|touche|vise)\w*\s+(?:par\s+(?:des?|les|une|deux|trois)|a\s+la)\s+"
        r"grenades?\b)|"
        r"(?P<indirect_fire>\b(?:tirs?|feu)\s+d'un\s+(?:\w+\s+)?chars?\b|\bchars?\s+(?:[\w']+\s+){0,4}?(?:a|ont|"
        r"avai(?:t|ent))\s+(?:\w+\s+){0,2}?(?:tire|ouvert\s+le\s+feu|fait\s+feu)\b)|"
        r"(?P<ied>\bcharges?\s+(?:[\w']+\s+){0,6}?(?:dissimulees?|posees?|placees?|enterrees?|enfouies?|cachees?|"
        r"deposees?|"
        r"artisanales?|explosives?|telecommandees?|puissantes?)\b|\bcharges?\s+(?:[\w']+\s+){0,7}?(?:explos\w+|"
        r"saut\w+|deton\w+)|"
        r"\b(?:saute|sauter|sautent|sautait)\s+(?:lui\s+aussi\s+|eux\s+aussi\s+)?sur\s+(?:un|une|"
        r"des)\s+(?:\w+\s+)?(?:engin|"
        r"charge|bombe|explosif|piege)\w*|\b(?:explosions?|deflagrations?)\s+(?:[\w']+\s+){0,3}?(?:au\s+passage|"
        r"sous)\b|"
        r"\bengins?\b(?=\s+(?:\w+\s+){0,3}?(?:a\s+explose|ont\s+explose|explos|saut|deton|enfoui|pose|place))|"
        r"\b(?:pose|place|enfoui|dissimule)\w*\s+(?:\w+\s+){0,4}?(?:explosifs|bombes?)\b)|"
        r"(?P<suicide_bombing>\b(?:vehicules?|pick-?ups?|camions?|"
        r"voitures?)\s+piegee?s?\s+(?:[\w'-]+\s+){0,5}?(?:presente|fonce|lance|force|"
        r"precipite|penetre|jete|conduit)\w*|\b(?:vehicules?|camions?|voitures?|pick-?ups?|motos?|citernes?|"
        r"ambulances?)\s+(?:[\w-]+\s+){0,3}?"
        r"(?:bourre|charge|rempli|pieg|truff|bond)\w*\s+(?:\w+\s+){0,4}?(?:d'|de\s+|en\s+)?(?:\w+\s+)?explosifs?\b|"
        r"\b(?:lance|jete|precipite|fonce|force)\w*\s+(?:[\w']+\s+){0,6}?(?:voiture|vehicule|camion|"
        r"pick-up)\s+piegee?\b)|"
        r"(?P<drone>\bgrenades?\s+(?:larguee?s?|lachee?s?)\b|\b(?:largue|lache)\w*\s+(?:une?|des|deux|"
        r"trois)\s+grenades?\b)|"
        r"(?P<landmine>\b(?:saute|roule|passe|marche)\w*\s+(?:\w+\s+)?sur\s+une\s+mine\b)|"
        rf"(?P<abduction>\b(?:enlev|kidnapp|captur|sequestr)\w+\s+(?:[\w-]+\s+){{0,5}}?{_PERSONS}\b|"
        rf"\b(?:emmene|emmenent|emmenes|emmenee|emmenees|emportes)\s+(?:[\w'-]+\s+){{0,4}}?(?:avec\s+eux|"
        rf"de\s+force|"
        rf"par\s+(?:les|des|"
        rf"leurs)|{_PERSONS})\b|\b(?:retenus?|detenus?|retenaient|retiennent|detiennent|"
        rf"detenaient)\s+(?:[\w'-]+\s+){{0,3}}?"
        rf"(?:par|depuis|en\s+otages?|prisonniers?|{_PERSONS})\b|\b(?:tombe\w*|prisonniers?|otages?|captifs?|"
        rf"semaines|jours|mois)\s+(?:\w+\s+)?(?:aux|entre\s+les)\s+mains\b|"
        r"\bfaits?\s+prisonniers?\b|\bassaillants\s+(?:\w+\s+)?(?:avaient|ont)\s+emmenes?\b)|"
        rf"(?P<assault>\b{_CROWD}\s+(?:[\w,'-]+\s+){{0,8}}?(?:force|envahi|saccage|pille|lance|jete|attaque|"
        rf"incendie|brule|"
        rf"penetre|assailli|pris\s+d'assaut|lapide|caillasse|tabasse|lynche|defonce|ont\s+fait\s+irruption|battu|"
        rf"vandalise)\w*\b|"
        r"\b(?:lance|jete|lancant|jetant|lancent|jettent|jets?|recu|volee)\s+(?:\w+\s+){0,3}?(?:pierres?|"
        r"projectiles|cailloux|"
        r"briques|bouteilles|cocktails?)\b|\b(?:mis|mettre|mettant)\s+le\s+feu\b|\bincendie(?:s|e|"
        r"es)?\s+par\s+(?:la\s+foule|des\s+"
        r"(?:manifestants|habitants|jeunes|emeutiers))\b|\ba\s+coups\s+de\s+(?:pierres?|batons?|couteaux?|"
        r"machettes?|crosses?|"
        r"poings?|pieds?|baionnettes?)\b|\bbattus?\s+a\s+mort\b)"
    ),
    "grenade": r"grenades?",
    "fire_only": (
        r"^(?:.*\btir(?:s|e|es|er|ant|ent|aient|ait)?\b.*|sous le feu|ouv\w+ le feu|f\w+ feu|salves|feu nourri|"
        r".*\bfeu|.*essuy.*|"
        r"rafales?)$"
    ),
    "heavy_before": rf"\b{_HEAVY}\b(?:(?!\b(?:et|puis|avant|apres|tandis|pendant|quand|lorsque)\b)[^.;:]){{0,45}}$",
    "heavy_after": (
        rf"^(?:(?!\b(?:et|puis|avant|apres|mitrailleuses?|fusils?|armes?|balles?)\b)[^.;:]){{0,30}}\b{_HEAVY}\b"
        r"(?![^.;:]{0,40}\b(?:mitrailleuses?|fusils?|armes|balles|kalachnikovs?)\b)"
    ),
    "means_off": (
        r"\b(?:recherch\w*|detect\w*|cherch\w*|neutralis\w*|desamorc\w*|demin\w*|relev\w*|enleve\w*|detrui\w*|"
        r"saisi\w*|"
        r"decouv\w*|"
        r"retrouv\w*|trouv\w*|restitu\w*|remi\w*|rendu\w*|ramass\w*|recuper\w*|ratiss\w*|"
        r"caches?\s+d[e'])\s*(?:de\s+|des\s+|d'|"
        r"l'|les\s+|la\s+|un\s+|une\s+|deux\s+|trois\s+|plusieurs\s+|leurs\s+|\d+\s+)*(?:\w+\s+)?<|"
        r"\b(?:detection|deminage|neutralisation|destruction|menaces?|risques?|danger|lutte\s+(?:anti-?|contre)|"
        r"equipes?)\s+(?:d[eu]s?\s+|d'|liee?s?\s+aux\s+|contre\s+)(?:l'|(?:les|la|le|\w+)\s+){0,2}<|"
        r"\b(?:aucune?|sans|ni|pas\s+de|pas\s+d'|nulle?|proteg\w+\s+contre\s+(?:les|des))\s*(?:\w+\s+){0,1}?<"
    ),
    "not_landmine": r"<mines?>\s+(?:d'|de\s+(?:l'|d)?)?(?:or|diamants?|cuivre|coltan|cobalt|charbon|fer|uranium|"
    r"sel|"
    r"cassiterite)\b|"
    r"<mines?>\s+(?:artisanale|miniere)|\b(?:bonne|grise|leur|sa)\s+<mine>",
    "not_drone": r"\b(?:ses|leurs|propres)\s+<|<drones?>\s+(?:de\s+(?:surveillance|reconnaissance|la\s+(?:mission|"
    r"force|minusma|"
    r"monusco|minusca))|d'observation|non\s+armes?|francais|americains?)",
    "not_abduction": r"<(?:enlev\w*|captur\w*)>\s+(?:\w+\s+){0,3}?(?:vehicules?|camions?|armes?|materiel|munitions|"
    r"ville|position|"
    r"poste|base)|\b(?:corps|decombres|epaves?|debris|bache)\s+(?:\w+\s+){0,2}?<enleve|<otages?>\s+(?:liberes?|"
    r"relaches?)|"
    r"\b(?:liber\w+|relach\w+)\s+(?:\w+\s+){0,3}?<otages?>",
    "not_direct_fire": r"\b(?:helicopteres?|avions?|appareils?|aeronefs?|drones?)\b[^.;]{0,45}<abattu|"
    r"\bs'(?:est|etait|etaient|abat)\s+<abattu|"
    r"<abattu\w*>\s+(?:un\s+|deux\s+|le\s+|l')(?:\w+\s+)?(?:helicoptere|avion|appareil|drone|assaillants?)|"
    r"\b(?:pluie|vent|orage)\b[^.;]{0,60}<rafale|"
    r"\b(?:tirs?|coups?)\s+de\s+<sommation|<tirs?>\s+de\s+sommation|\b(?:cessez-le-|"
    r"cessez\s+le\s+|cessez-le\s+)<|"
    r"<(?:balles?|fusils?)>\s+(?:en\s+caoutchouc|au\s+centre)|\b(?:gilets?\s+pare-)<|\b(?:voitures?|"
    r"vehicules?)\s+<tire|"
    r"<a\s+(?:\w+\s+)?tire>\s+(?:la|les|une?\s+lecon)|<[^>]*(?:par|dans)\s+(?:le|un)\s+feu>",
    "not_indirect_fire": r"<(?:mortiers?)>\s+(?:et\s+pelle|de\s+ciment)|<canon>\s+a\s+eau|\bdroit\s+<canon|"
    r"\b(?:frappes?|raids?|aerien"
    r"s?)\s+<bombard|<bombardements?>\s+(?:aeriens?|de\s+l'aviation)|"
    r"<projectiles?>\s+(?:lances?\s+par\s+la\s+foule|"
    r"divers)",
    "not_ied": r"<piegee?s?>\s+(?:dans|par|entre|sous|a\s+l'interieur)|\b(?:alerte|"
    r"fausse)\s+(?:a\s+la\s+)?<bombes?>|"
    r"\b(?:mines?)\s+<artisanale|<bombes?>\s+(?:lacrymogenes?|incendiaires?|aerosol)|\bl'<?engin>?\s+(?:blinde|"
    r"de\s+chantier)",
    "not_assault": r"<pierres?>\s+(?:angulaire|blanche)|\b(?:premiere|poser\s+la|"
    r"pose\s+de\s+la)\s+(?:\w+\s+)?<pierre|"
    r"<agresse\w*>\s+(?:par\s+(?:des\s+)?(?:rebelles?|hommes\s+armes))",
    "not_suicide_bombing": r"\b(?:stationnee?|garee?|telecommandee?|a\s+distance)\b[^.;]{0,60}<|"
    r">[^.;]{0,60}\b(?:stationnee?|garee?|"
    r"telecommandee?|a\s+distance|pilote|pilotes)\b",
    "not_other": r"\b(?:leurs?|ses|son|genie)\s+<",
    "storming": r"\b(?:pris(?:e|es)?\s+d'assaut|assauts?|a\s+pied|forc(?:e|er|ant)|franchi\w*|penetr\w*|"
    r"fait\s+irruption|"
    r"infiltr\w*|enfonc\w*|vagues?|couvert\s+d|investi\w*|envahi\w*|submerg\w*)\b",
    "taken_before": (
        r"\b(?:captur(?:e|ent|er|ant)|enlev(?:e|ent|er|ant)|kidnapp(?:e|ent|er|ant)|retien(?:t|nent)|"
        r"retenai(?:en)?t|"
        r"detien(?:t|nent)|detenai(?:en)?t|sequestr\w+|emmen(?:e|ent|ant)|"
        r"s'etai(?:en)?t\s+empares?\s+d[eu]s?)\s+(?:(?:au\s+moins|"
        r"environ|quelque|pres\s+de|les|des|leurs)\s+)?(?:[\w-]+\s+){0,2}$"
    ),
    "taken_after": (
        r"^\s+(?:[\w-]+\s+){0,2}?(?:ont\s+ete|a\s+ete|avaient\s+ete|sont|etaient|est|"
        r"toujours)\s+(?:\w+\s+)?(?:enleve|captur|"
        r"kidnapp|retenu|detenu|emmene|sequestr|pris(?:e|es)?\s+en\s+otage|faits?\s+prisonnier)\w*"
    ),
    "vehicle_bomb": r"(?:voitures?|vehicules?|camions?|motos?)\s+piegee?s?|piegee?|bombes?|engins?\s+explosifs?|"
    r"l'engin|charges?\s+explosives?",
    "negated": (
        r"\b(?:aucune?\s+(?:signe|indice|trace|preuve|element)\s+(?:de\s+|d'|que\s+)|sans\s+(?:qu'|que\s+)|"
        r"ecart\w+\s+|exclu\w*\s+|"
        r"plutot\s+qu(?:e\s+|')|serait\s+|aurait\s+pu\s+|rien\s+n'indique\s+|"
        r"dement\w*\s+)(?:[\w']+\s+){0,4}(?:d'|l'|un\s+|une\s+)?$|"
        r"\b(?:pas|jamais)\s+(?:ete\s+|de\s+|par\s+)*(?:d'|l'|une?\s+)?(?:\w+\s+)?$|\bsans\s+(?:d'|une?\s+)?$"
    ),
}  # fmt: skip

ATTACK_TERMS = _MEANS_TERMS + TARGET_TERMS
ATTACK_PATTERNS: dict[str, str] = _MEANS_PATTERNS | TARGET_PATTERNS | ACTOR_PATTERNS

"""French: how a text says where something was: distances, directions, roads, units, and what is no place of attack.

Patterns that end in ``$`` are searched in the words before a name, those that start with ``^`` in the words behind.
"""

from __future__ import annotations

PLACE_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = ()

_DE = r"(?:de\s+(?:la\s+|l'\s*)?|d'\s*|du\s+|des\s+)"
_A = r"(?:a\s+(?:la\s+|l'\s*)?|au\s+|aux\s+|en\s+)"
_ART = r"(?:la\s+|le\s+|les\s+|l'\s*|cette\s+|cet\s+|ce\s+|leur\s+|sa\s+|son\s+|une\s+|un\s+)?"
_COMPASS = r"(?:(?:nord|sud)[\s-]?(?:est|ouest)|nord|sud|est|ouest)"
_KIND = (
    r"(?:villes?|villages?|localites?|bourgs?|bourgades?|hameaux?|communes?|cites?|agglomerations?|camps?|bases?|"
    r"aeroports?|aerodromes?|pistes?|quartiers?|sites?|postes?|puits|marches?|carrefours?|ponts?|mines?|ports?|"
    r"chefs?-lieux?|capitale|positions?|campements?|bidonvilles?|faubourgs?|forets?|collines?|oasis|vallees?|iles?|"
    r"garnison|municipalites?|garnisons?|enclaves?|metropole|place\s+forte|bastion|fief|poste-frontiere)"
)
# "(la) (petite) ville (miniere) (de)": what may stand between a preposition and a name.
_SETTLEMENT = (
    rf"{_ART}(?:(?:petite?|grande?|gros|grosse|vieille|principale|ancienne?|meme|nouvelle)\s+)*"
    rf"(?:{_KIND}\s+(?:(?!de\b|du\b|des\b|d')[\w-]+\s+){{0,2}}(?:{_DE}|{_A})?)?"
)
_SPELLED = (
    r"(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|"
    r"quarante|cinquante|soixante|quatre-vingts?|cent|cents|mille|quelques|plusieurs|demi)"
)
_ROUND = (
    r"(?:un|une)\s+(?:petite?\s+|bonne\s+)?(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|"
    r"soixantaine|centaine|douzaine|demi-douzaine)\s+de"
)
_UNIT = (
    r"sous-prefecture|prefecture|region|province|territoire|cercle|commune|district|departement|gouvernorat|"
    r"mouhafazat|etat|comte|arrondissement|chefferie|collectivite|groupement|canton|municipalite|caza"
)
_ROAD = (
    r"(?:route|routes|axe|piste|troncon|trajet|itineraire|nationale|chemin|autoroute|trajectoire|voie|corridor|"
    r"rn\s?\d+|route\s+nationale(?:\s+n?[\d°]+)?)"
)

PLACE_PATTERNS: dict[str, str] = {
    # "a une quinzaine de kilometres au nord de", "a 25 km a l'est de", "a cinq kilometres de la ville de".
    "distance": rf"(?:\ba\s+)?(?:(?:environ|pres\s+de|quelques?|moins\s+de|plus\s+de|a\s+peine|seulement|"
    rf"tout\s+juste|"
    rf"presque|autour\s+de|a\s+peu\s+pres|au\s+moins)\s+)*(?:\b{_ROUND}\s+|[\d.,]+(?:\s\d{{3}})*\s*-?\s*|"
    rf"\b{_SPELLED}(?:[\s-]+(?:et\s+)?{_SPELLED})*[\s-]+)(?:kms?|kilometres?|metres?|m|miles?|milles?|lieues?|"
    rf"heures?|minutes?)\s*(?:\([^)]*\)\s*)?(?:environ\s+)?(?:de\s+(?:route|marche|piste|voiture|vol)\s+|a\s+vol\s+"
    rf"d'oiseau\s+|par\s+la\s+route\s+)?(?:environ\s+)?(?:(?:au|a\s+l'|vers\s+le|vers\s+l'|en\s+direction\s+du|"
    rf"en\s+amont|en\s+aval|plus\s+au)"
    rf"\s*(?:{_COMPASS}\s*)?)?(?:\([^)]*\)\s*)?(?:{_DE}|avant\s+|apres\s+|"
    rf"hors\s+de\s+)(?:base\s+{_DE})?{_SETTLEMENT}$",
    "near": rf"(?:\bpres|\bnon\s+loin|\bpas\s+loin|\bpas\s+tres\s+loin|\ba\s+(?:la\s+)?(?:proximite|peripherie|"
    rf"sortie|lisiere|hauteur|"
    rf"portee\s+de\s+\w+|limite|l'exterieur|quelques\s+encablures|deux\s+pas|cote)(?:\s+(?:immediate|directe|"
    rf"{_COMPASS}))?|"
    rf"\ba\s+l'(?:entree|oree|exterieur)(?:\s+{_COMPASS})?|\ba\s+cote|\ba\s+quelques\s+(?:encablures|pas)|"
    rf"\b(?:aux|dans\s+les|des)\s+(?:\w+\s+)?(?:environs|alentours|abords|portes|faubourgs|confins|parages)(?:\s+"
    rf"(?:immediats|{_COMPASS}))?|\ben\s+(?:peripherie|bordure|marge|banlieue|lisiere)|\bdans\s+(?:la|le|un|une)\s+"
    rf"(?:secteur|zone|voisinage|banlieue|peripherie|brousse|foret|environnement|desert|vallee|plaine|parages)|"
    rf"\bautour|\bau\s+large|\bdu\s+cote|\bau\s+voisinage|\bsecteur|\bzone|\bau\s+sortir)\s+{_DE}{_SETTLEMENT}$",
    "and_near": rf"\s*(?:,|et|ou)\s+(?:{_DE})?",
    "near_after": r"^(?!)",
    "direction": rf"\b(?:juste\s+|plus\s+)?(?:au|a\s+l'|l')\s*{_COMPASS}\s+{_DE}{_SETTLEMENT}$",
    "inside_part": rf"\b(?:dans|sur)\s+(?:la\s+|le\s+|l')\s*(?:partie\s+|cote\s+|centre\s+|moitie\s+|secteur\s+|"
    rf"coeur\s+|"
    rf"zone\s+)?(?:{_COMPASS}|centre|coeur|serbe|croate|musulman\w*|chretien\w*|grecque|"
    rf"turque)\s*{_DE}(?:la\s+ville\s+{_DE})?$|"
    rf"\b(?:au|en\s+plein)\s+(?:centre|coeur|milieu)(?:-ville)?\s+(?:meme\s+)?{_DE}(?:la\s+ville\s+{_DE})?$",
    "between": rf"\bentre\s+{_SETTLEMENT}$|\b(?:reliant|relie|relient|relier|joignant)\s+{_SETTLEMENT}$|"
    rf"\b{_ROAD}\s+(?:\w+\s+)?(?:qui\s+(?:va|mene|relie)\s+|allant\s+|menant\s+|partant\s+|"
    rf"conduisant\s+)(?:{_DE})?{_SETTLEMENT}$|"
    rf"\b{_ROAD}\s+{_DE}$",
    "line_join": rf"\s*(?:\bet\s+|\ba\s+|\bau\s+|\bvers\s+|\bjusqu'a\s+|-|/)\s*(?:celle\s+{_DE})?{_SETTLEMENT}",
    "line_far": r"\s+(?:et|a|à|au|vers)\s+(?:(?:la|le)\s+\w+\s+de\s+)?[A-ZÀ-Þ][\w'’-]+",
    "road_after": r"^(?!)",
    "road_before": rf"\b{_ROAD}\s+(?:(?:\w+\s+)?(?:{_DE})?|entre\s+)$",
    # "sur la route de X", "sur la route menant a X".
    "road_end": rf"\b{_ROAD}\s+(?:{_DE}|(?:qui\s+(?:va|mene|conduit)|menant|conduisant|allant)\s+{_A}|"
    rf"vers\s+(?:le\s+|la\s+)?)"
    rf"{_SETTLEMENT}$",
    "out_of": rf"\b(?:parti|partie|partis|parties|partant|sorti|sorties?|sortis|sortant)\s+{_DE}{_SETTLEMENT}$",
    "journey": rf"\b(?:route|chemin|trajet|voyage|vol|retour|venant|provenance|revenait|revenaient|revenant|allait|"
    rf"allaient|quittait|parti|partie|partis|parties|circulait|circulaient|roulait|escort\w+|ralliait|"
    rf"acheminait|faisait)\s+"
    rf"(?:\w+\s+){{0,3}}?{_DE}{_SETTLEMENT}$|\b(?:de|d'|depuis)\s*$|\breliait\s+$",
    "journey_join": rf"\s+(?:a|au|vers|pour|jusqu'a|en\s+direction\s+{_DE}|"
    rf"a\s+destination\s+{_DE})\s*{_SETTLEMENT}",
    "origin": r"\b(?:depuis|en\s+provenance\s+de|en\s+provenance\s+d'|venant\s+de|venant\s+d')\s*$",
    "unit_after": r"^\s*\((?P<unit>" + _UNIT + r")\)",
    "unit_before": rf"(?P<unit>{_UNIT})s?\s+(?:administrative?\s+|voisine?\s+|septentrionale\s+|\w+ale\s+|"
    rf"\w+eenne\s+|\w+aise\s+|"
    rf"instable\s+|petroliere\s+|miniere\s+|frontaliere\s+)?{_DE}$|(?P<state>\betat)\s+{_DE}$",
    "small_unit": r"sous-prefecture|territoire|cercle|commune|district|chefferie|collectivite|groupement|canton|"
    r"municipalite|caza|arrondissement|comte",
    "quarter": rf"(?:quartier|arrondissement|marche|bidonville|rond-point|faubourg|"
    rf"commune)\s+(?:(?!{_DE})[\w'-]+\s+){{0,3}}(?:{_DE}|a\s+)$",
    "part_before": rf"(?P<part>(?:(?:dans|a|vers)\s+)?(?:le\s+|l'\s*|la\s+partie\s+|les\s+regions\s+du\s+|au\s+|"
    rf"extreme[\s-])*"
    rf"(?:{_COMPASS}|centre|septentrion)(?:[\s-](?:{_COMPASS}))?)\s+{_DE}$|(?P<part2>(?:le\s+|au\s+)?(?:nord|"
    rf"sud|est|ouest)[\s-])$",
    "part_alone": rf"\b(?P<name>(?:dans|a\s+travers)\s+(?:le\s+|l'\s*|la\s+(?:partie|region|zone)\s+|"
    rf"toute\s+la\s+partie\s+)?"
    rf"(?:extreme[\s-]|grand[\s-])?(?:{_COMPASS}|centre)(?:\s+{_DE}(?:pays|territoire))?)(?=[\s.,;:)]*(?:$|"
    rf"[.,;:)]|\bet\b|\bou\b|\bdu\s+pays))",
    "part_demonym": rf"(?P<part>(?:dans\s+|a\s+)?(?:le\s+|l'\s*|au\s+|du\s+)(?:extreme[\s-]|"
    rf"grand[\s-])?(?:{_COMPASS}|centre))\s+$",
    "directions": r"(?P<northeastern>\bnord[\s-]?est)|(?P<northwestern>\bnord[\s-]?ouest)|"
    r"(?P<southeastern>\bsud[\s-]?est)|"
    r"(?P<southwestern>\bsud[\s-]?ouest)|(?P<northern>\bnord|septentrion)|(?P<southern>\bsud)|(?P<eastern>\best)|"
    r"(?P<western>\bouest)|(?P<central>\bcentre)",
    "unit_link": rf"\s*(?:,|\(|,?\s*(?:dans|en|au|a)\s*(?:le\s+|la\s+|l'\s*)?(?:[\w-]+\s+){{0,2}}(?:{_DE})?|"
    rf",\s*[\w-]+\s+{_DE}|\s+{_DE})\s*",
    "institution_after": r"^(?!)",
    "belongs": r"^(?!)",
    "place_off": (
        # Institutions and people of a place.
        rf"\b(?:gouvernement|president|presidence|armee|forces\s+armees|autorites|ambassade|ambassadeur|"
        rf"ambassadrice|ministere|ministre|republique|peuple|populations?|familles?|representante?|situation|crise|"
        rf"conflit|banque|universite|archeveque|eveque|tribunal|cour|procureur|hopital|clinique|maire|gouverneur|"
        rf"prefet|administrateur|habitants?|originaires?|natifs?|accords?|processus|conference|sommet|"
        rf"(?:organisation|mission|operation|force)\s+\w+)\s+(?:\w+\s+){{0,2}}?{_DE}$|"
        rf"\b(?:ambassade|ambassadeur|ambassadrice|tribunal|cour|procureur|hopital|clinique|universite|conference|"
        rf"sommet|mission|operation|force)\s+(?:\w+\s+){{0,2}}?(?:{_A}|pour\s+(?:le\s+|la\s+)?)$|"
        # Where somebody spoke, was reached, is posted.
        rf"\b(?:joint\w*|contacte\w*|interroge\w*|declare\w*|indique\w*|affirme\w*|annonce\w*|confie\w*|dit|"
        rf"reunis?|publie\w*|rendu\s+public|arrivee?s?|atterri\w*|se\s+poser|s'est\s+posee?|rencontr\w+|recue?s?|basee?s?|stationn\w+|"
        rf"entreten\w+|entretient|postee?s?|deployee?s?|installee?s?|siegeant)\s+(?:(?!avoir\b|"
        rf"etre\b)\w+\s+){{0,2}}?(?:{_A}|"
        rf"depuis\s+){_SETTLEMENT}$|"
        rf"\b(?:correspondante?|envoyee?\s+speciale?|journalistes?|diplomates?|sources?|porte-parole|siege|"
        rf"quartier\s+general|etat-major|ceremonie|hommage|communique|conference\s+de\s+presse|"
        rf"point\s+de\s+presse|visite|sejour)\s+(?:\w+\s+){{0,3}}?(?:{_DE}|{_A}|depuis\s+){_SETTLEMENT}$|"
        # Where they came from or were bound for.
        rf"\b(?:depuis|en\s+provenance\s+{_DE}|a\s+destination\s+{_DE}|en\s+direction\s+{_DE}|"
        rf"en\s+route\s+(?:pour|vers)|"
        rf"en\s+partance\s+pour|vers|via|rejoindre|regagner|regagnait|regagnaient|gagner|rallier|ralliait|"
        rf"rejoignait|"
        rf"rejoignaient|se\s+rendait\s+(?:{_A})|se\s+rendaient\s+(?:{_A})|se\s+rendant\s+(?:{_A})|"
        rf"se\s+dirigeait\s+vers|"
        rf"frontiere\s+avec|frontaliere?\s+(?:{_DE}|avec)|voisine?s?|venue?s?\s+{_DE}|venant\s+{_DE}|"
        rf"rentr\w+\s+(?:{_A})|"
        rf"retour\w*\s+(?:{_A}|{_DE}|vers\s+)|quitt\w+|renforts?\s+(?:\w+\s+)?{_DE}|passant\s+par|ravitaill\w+|"
        rf"repli\w*\s+(?:sur|vers)|apres\s+ceux\s+{_DE}|comme\s+ceux\s+{_DE})\s*{_SETTLEMENT}$|"
        # Where the wounded went.
        rf"\b(?:evacu\w+|transfer\w+|transport\w+|conduite?s?|achemin\w+|rapatri\w+|hospitalis\w+|soigne\w*|"
        rf"admise?s?|"
        rf"emmene\w*|amene\w*|heliport\w+|ramene\w*)\s+(?:[\w'-]+\s+){{0,6}}?(?:{_A}|vers|sur|pour|"
        rf"dans)\s*{_SETTLEMENT}$"
    ),
    "off_unless_town": r"(?:mission|force|operation|situation|contingent|bataillon)\s+(?:\w+\s+)?(?:a|au|en|aux)\b",
    "struck_seat": rf"\b(?:attaqu\w+|attaque|visant|vise|cible|ciblant|pris\s+d'assaut|frapp\w+|touch\w+|contre|"
    rf"bombard\w+|"
    rf"pilonn\w+|tombe\w*\s+sur)\s+(?:[\w'.-]+\s+){{0,5}}?(?:siege|quartier\s+general|hopital|bureaux?|"
    rf"etat-major|base|camp)\s+"
    rf"(?:[\w'.-]+\s+){{0,4}}?(?:{_DE}|{_A})$",
    "place_off_always": r"\b(?:hopital|hopitaux|clinique|soignee?s?|hospitalis\w*|morgue|inhum\w*|enterr\w*|"
    r"evacu\w+\s+(?:vers|a|sur)|transfer\w+\s+(?:vers|a|sur))\b[^.;,]{0,30}$",
    "country_in": r"\b(?:au|aux|en|dans|a|a\s+travers|a\s+l'interieur\s+(?:de|du)|sur\s+le\s+(?:sol|"
    r"territoire)\s+\w*)\s+(?:tout\s+|toute\s+)?(?:le\s+|la\s+|l'\s*|les\s+)?"
    r"(?:republique\s+(?:de\s+|du\s+))?$|\bnord|\bsud|\best\b|\bouest|\bcentre\b",
    "country_off": rf"\b(?:contre|par|avec|pour|sur|frontiere|entre)\s+(?:le\s+|la\s+|l'\s*|les\s+|{_A})?$|"
    r"\b(?:mission|force|operation|stabilisation|ambassadeur|bataillon|contingent)\s+(?:\w+\s+){0,5}?(?:au|en|"
    r"aux|a)\s+(?:la\s+)?$",
    "capital": rf"\b(?:a|dans|ravag\w+(?:\s+\w+)?|frapp\w+(?:\s+\w+)?|devast\w+|pres\s+de|aux\s+(?:abords|"
    rf"environs|portes)\s+de|de|{_DE}|sur|en\s+direction\s+de)\s*"
    r"(?P<name>la\s+capitale(?:\s+[\w-]+)?)\b(?!\s+(?:de|du|d'|des|provinciale|regionale))",
    "weak_context": rf"\b(?:a|au|aux|pres\s+de|de|d'|vers|entre|et|dans|depuis|sur|quitte|atteint|frappe|"
    rf"attaque|hors\s+de|"
    rf"jusqu'a|route|axe)\s*{_SETTLEMENT}$|-$",
    "place_in": r"\b(?:a|au|aux|en|dans|pres|vers|sur|entre|de|d'|du)\s*(?:la\s+|le\s+|"
    r"l'\s*)?(?:[\w'-]+\s+){0,4}$",
    "same_town": r"(?:\b(?:dans|de|d'|a|pres\s+de|vers)\s*)(?P<name>(?:cette|ce|cet|la\s+meme|"
    r"le\s+meme)\s+(?:meme\s+)?(?:ville|village|"
    r"localite|bourg|bourgade|cite|camp|base|endroit|lieu))\b(?!\s+(?:de|d'|du))",
    "the_town": rf"\b(?:{_DE}|pres\s+de\s+)(?P<name>(?:la\s+|le\s+|cette\s+|ce\s+)(?:ville|village|localite|"
    rf"bourg|bourgade|cite))"
    r"\b(?!\s+(?:de|d'|du))",
    "hybrid": r"\b(?:mission|force|operation|casques\s+bleus|soldats|patrouille|"
    r"convoi)\s+(?:\w+\s+){0,3}?(?:hybrides?|conjointes?|"
    r"mixtes?|(?:onu|nations\s+unies)(?:\s+et\s+de\s+l'union\s+africaine|[\s/-]+(?:ua|union\s+africaine))|"
    r"(?:ua|union\s+africaine)[\s/-]+(?:onu|nations\s+unies))\b|\b(?:onu|nations\s+unies|onusien\w*|"
    r"casques\s+bleus)\s+(?:\w+\s+)"
    r"{0,2}?au\s+darfour\b",
    "un_in": rf"\b(?:onu|nations\s+unies|onusien\w*|casques?\s+bleus?|maintien\s+de\s+la\s+paix|"
    rf"soldats?\s+de\s+la\s+paix)\s+"
    rf"(?:(?!au\b|en\b|a\b)[\w'-]+\s+){{0,6}}?(?:au|aux|en|a|dans|pour|sur)\s+(?:le\s+|la\s+|"
    rf"l'\s*)?(?:{_COMPASS}\s+{_DE})?"
    r"(?:republique\s+)?$",
    "unknown": (
        r"\b(?P<lead>[ÀàAa]|[Dd]ans|[Pp]rès de|[Pp]rès d['’]|[Dd]e|[Dd]['’]|[Ee]ntre|[Ll]oin de|[Aa]utour de|"
        r"[Ll]a|[Ll]e|"
        r"[Ll]es)(?:\s+|(?<=['’]))"
        r"(?P<sort>(?:(?:le|la|les|l['’]|du|au)\s*)?(?:petite?\s+|grande?\s+)?(?:village|ville|localité|bourg|"
        r"bourgade|"
        r"hameau|cité|commune|quartier|camp|site|province|région|préfecture|sous-préfecture|district|territoire|"
        r"département|comté|gouvernorat|État|cercle|groupement|chefferie|secteur|zone|forêt|colline|axe|route|"
        r"carrefour|"
        r"marché|puits|pont)s?\s+(?:[a-zà-ÿ-]+\s+)?(?:de\s+(?:la\s+|l['’])?|d['’]\s*|du\s+|des\s+))?"
        r"(?P<name>[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ][\w'’-]*(?:[ -](?:[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ][\w'’-]*|el|"
        r"al)){0,2})(?P<unit>(?!))?"
    ),
    "unknown_loose": r"a",
    "unknown_of": r"de|d'|la|le|les|dans",
    "unknown_between": r"entre",
    "unknown_adm1": r"region|province|prefecture|departement|gouvernorat|\betat",
    "unknown_adm2": r"district|territoire|comte|sous-prefecture|cercle|groupement|chefferie|commune",
    "unknown_behind": r"\s*(?:,|\(|,?\s*(?:dans|en|au)\b|\s)",
    "unknown_ends": r"\s*[A-ZÀ-Þ]",
    "not_a_place": (
        r"(?:Nations|ONU|Onu|Conseil|Secr[ée]taire|Secr[ée]tariat|G[ée]n[ée]rale?|Sp[ée]ciale?|"
        r"Repr[ée]sentante?|Mission|Op[ée]ration|Force|"
        r"Forces|Arm[ée]e|Ministre|Minist[èe]re|Pr[ée]sidente?|Casques?|Monsieur|Madame|Janvier|F[ée]vrier|Mars|"
        r"Avril|Mai|Juin|"
        r"Juillet|Ao[ûu]t|Septembre|Octobre|Novembre|D[ée]cembre|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|"
        r"Dimanche|"
        r"New|Gen[èe]ve|Addis|Paris|Washington|Londres|Bruxelles|R[ée]solution|Article|Chapitre|Charte|"
        r"Internationale?|Isla\w+|"
        r"Al-?Qa\w*|Twitter|Facebook|Dr|Lt|Col|G[ée]n|Commandant|Colonel|Lieutenant|Capitaine|Major|Chef|[ÉE]tat|"
        r"[ÉE]tats|Gouvernement|"
        r"Paix|Afri\w+|Europ\w+|Union|Droits|Le|La|Les|L|Un|Une|Des|Ce|Cette|Ces|Il|Elle|Ils|Elles|On|Son|Sa|"
        r"Ses|Leur|Leurs|"
        r"Nos|Notre|Nous|Bleus?|Musulmans?|Chr[ée]tiens?|No[ëe]l|P[âa]ques|Ramadan|A[ïi]d|D[ée]partement|"
        r"Conseiller|Groupe|"
        r"Bataillon|Brigade|[ÉE]quipe|Base|Secteur|Reuters|Agence|Associated|Presse|Radio|Croix|Dieu|Rapport|"
        r"Conf[ée]rence|"
        r"Sommet|Journ[ée]e|Accords?|Rue|Universit[ée]|Nord|Sud|Est|Ouest|Centre|Camp|Poste|Communaut[ée]|Lac|"
        r"Fleuve|Mont|"
        r"Front|Mouvement|[ÉE]glise|Comit[ée]|Commission|Cour|Tribunal|H[ôo]pital|Premier|Haut|Haute|Police|"
        r"Gendarmerie|Garde|"
        r"Tel|J[ée]rusalem|Nairobi|Dakar|Dacca|Rabat|Katmandou|Islamabad|Delhi|Madrid|Rome|Berlin|Dublin|P[ée]kin|"
        r"Manille|Moscou|Pretoria|Accra|Conakry|Caire|Amman|Stockholm|Vienne|Jakarta|Ottawa|Niamey|Ouagadougou|"
        r"Lom[ée]|"
        r"Cotonou|Abuja|Libreville|Yaound[ée]|Lisbonne|Tokyo|Nouakchott|Alger|Tunis)\b"
    ),
}  # fmt: skip

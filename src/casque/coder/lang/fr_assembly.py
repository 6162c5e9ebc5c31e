"""French: patterns that judge what a clause tells of an attack, and merge what is told of one."""

from __future__ import annotations

# Building blocks over folded text (no accents; the elision stays: "l'attaque").
_D = r"(?:le\s+|la\s+|les\s+|l'|un\s+|une\s+|des\s+|du\s+|de\s+la\s+|de\s+l'|au\s+|aux\s+|d'|de\s+)?"
_ACT = (
    r"(?:attaque|embuscade|assaut|attentat|explosion|deflagration|incident|raid|tir|fusillade|bombardement|"
    r"affrontement|"
    r"accrochage|agression|enlevement|accident|crash|drame|combat|operation|emeute|guet-apens|frappe|attaque-suicide|"
    r"acte|embrasement|echange\s+de\s+tirs)"
)
_ACTS = (
    r"(?:attaques|embuscades|assauts|attentats|explosions|incidents|raids|fusillades|bombardements|"
    r"affrontements|accrochages|agressions|enlevements|accidents|combats|frappes|actes|meurtres)"
)
_NUMBER = (
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|\d+)"
)
_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
_ASSET = (
    r"(?:camps?|bases?|convois?|patrouilles?|helicopteres?|vehicules?|camions?|quartiers?\s+general|"
    r"quartiers?\s+generaux|"
    r"qg|positions?|postes?|escortes?|check-?points?|avions?|appareils?|aeronefs?|personnels?|contingents?|casernes?|"
    r"soldats?|militaires?|policiers?|observateurs?|elements?|casques?\s+bleus?|emprises?|bureaux?|installations?|"
    r"blindes?|engins?|colonnes?|bus|voitures?|unites?|equipes?|bataillons?|detachements?|forces?|effectifs|agents?|"
    r"membres?|employes?|fonctionnaires?|hommes|sentinelles?|gardes?)"
)

ASSEMBLY_PATTERNS: dict[str, str] = {
    # What might happen, must not happen, or is meant in general.
    "unreal": (
        r"\b(?:pourrai(?:t|ent)|devrai(?:t|ent)|serai(?:t|ent)\s+(?:en\s+mesure|amene)|si\s+(?:l'|la|le|les|un|une|"
        r"des|on|"
        r"nous|ils|elles)|s'il|doi(?:t|vent)|peu(?:t|vent)|pouvoir|risqu(?:e|es|ent)\b|risque\s+de|menac(?:e|es|"
        r"ent|er|ait)|"
        r"afin\s+d|pour\s+(?:proteger|prevenir|eviter|dissuader|empecher|contrer|combattre|repondre)|futur(?:e|s|"
        r"es)?|"
        r"eventuel(?:s|le|les)?|potentiel(?:s|le|les)?|craint|craignent|redout\w+|exercice|entrainement|simul\w+|"
        r"commemor\w+|anniversaire|hommage\s+annuel|resolution|crimes?\s+de\s+guerre|appel(?:le|lent|"
        r"ler)?\s+a\s+la\s+fin)\b"
    ),
    # A statement about many attacks, not about one.
    "general": (
        rf"\b(?:plusieurs|nombreu(?:x|ses)|de\s+multiples|divers(?:es)?|frequent(?:e?s)?|repete(?:e?s)?|"
        rf"toutes?\s+les|tous\s+les|"
        rf"les\s+dernier(?:e?s)|les\s+precedent(?:e?s)|ces|de\s+telles|de\s+tels|d'autres|certaines?|"
        rf"certains)\s+(?:\w+\s+){{0,2}}?"
        rf"{_ACTS}\b|\b(?:nombre|hausse|augmentation|multiplication|recrudescence|serie|vague|escalade|regain|"
        rf"frequence|"
        rf"tendance|cible)\s+(?:des?|d')\b|\b(?:souvent|frequemment|regulierement|regulieres|parfois|quotidien\w*|"
        rf"habituellement|de\s+plus\s+en\s+plus|ne\s+cess\w+|chaque\s+(?:annee|mois|semaine))\b|"
        rf"\bles\s+(?:attaques|actes|violences)\s+(?:contre|visant|dirigees?)\s+(?:les|des|la|"
        rf"l')[^.;]{{0,60}}?\s+(?:peuvent|"
        rf"constituent|sont|se)\b"
    ),
    "attack_plural": rf"\b{_ACTS}\b",
    "attack_single": (
        rf"\b(?:une?|le|la|l'|cette|cet|ce|du|au|lors\s+d'une?|autre|nouvelle|"
        rf"double)\s*(?:[\w-]+\s+){{0,3}}?{_ACT}\b|"
        r"\b(?:une?|la|l'|cette|ce)\s*(?:[\w-]+\s+){0,2}?(?:mine|bombe|engin|roquette|obus|charge|grenade|eei|"
        r"drone)\b"
    ),
    # Words that open a new event, or point back at one already told.
    "new_event": (
        rf"\b(?:une?\s+autre\s+(?:\w+\s+){{0,2}}?{_ACT}|autre\s+{_ACT}|un(?:e)?\s+second(?:e)?|une?\s+deuxieme|"
        rf"la\s+deuxieme|"
        rf"le\s+deuxieme|une\s+nouvelle|un\s+nouvel|un\s+nouveau|separement|distinct(?:e|s|es)?|par\s+ailleurs|"
        rf"ailleurs|"
        rf"plus\s+tot|auparavant|precedemment|precedent(?:e|s|es)?|deja|de\s+son\s+cote|pendant\s+ce\s+temps|"
        rf"(?:la\s+semaine|le\s+mois)\s+(?:derniere?|passee?|precedente?)|l'an(?:nee)?\s+(?:derniere?|passee?|"
        rf"precedente?)|"
        rf"(?:jours?|semaines?|mois|heures?|lendemain)\s+(?:apres|plus\s+tard|avant|plus\s+tot)|"
        rf"survien\w+\s+(?:\w+\s+){{0,4}}?apres|"
        rf"egalement\s+(?:ete\s+)?(?:attaque|vise|touche)|avait\s+(?:deja\s+)?ete)\b"
    ),
    "back": (
        rf"\b(?:l'|le\s+|la\s+|les\s+|cette\s+|cet\s+|ce\s+|ces\s+|du\s+|des\s+|de\s+l'|"
        rf"de\s+la\s+)(?:[\w'-]+\s+){{0,2}}?(?:{_ACT}|"
        rf"{_ACTS}|victimes?|blesses?|morts?|deces|assaillants?|attaquants?|agresseurs?|convoi|patrouille|camp|"
        rf"base|vehicule|"
        rf"soldats?|casques?\s+bleus?|defunts?|depouilles?|tragedie|mine|engin|helicoptere|violence|violences)\b|"
        rf"\b(?:il|ils|elle|elles|leur|leurs|son|sa|ses|eux|celui-ci|celle-ci|ceux-ci|aucun\s+groupe|personne|nul|"
        rf"en\s+reponse|"
        rf"tous\s+(?:les\s+)?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)?)\b"
    ),
    "link_line": (
        r"^\W*(?:lire\s+aussi|lire\s+egalement|a\s+lire|lire\s+plus|voir\s+aussi|ecouter|ecoutez|regarder|"
        r"sur\s+le\s+meme\s+sujet|"
        r"articles?\s+lies?|photo|image|legende|video|publicite|partager|suivez|abonnez|newsletter|credit)\b"
    ),
    "caption": r"\((?:photo|image|credit|ap|afp|reuters|archives?|photo\s+onu|onu\s+photo)\b[^)]*\)\s*$|"
    r"\bphoto\s+d'archives?\b|\b(?:photo|credit)\s*:",
    "link_news": r"(?!)",
    "same_place": (
        r"\b(?:au\s+|le\s+|du\s+|dans\s+le\s+|dans\s+la\s+|sur\s+la\s+|a\s+la\s+|la\s+)?memes?\s+(?:camp|base|site|"
        r"ville|localite|"
        r"endroit|lieu|zone|position|poste|secteur|quartier|barriere|route|axe|village|caserne|aeroport|region|"
        r"province|cercle|"
        r"troncon|carrefour)\b|\b(?:y|la-bas|sur\s+place)\b|\bcette\s+(?:ville|localite|region|base)\b|"
        r"\bce\s+(?:village|camp|"
        r"quartier|poste)\b"
    ),
    "other_force": (
        r"\b(?:soldats?|troupes|casques?|militaires|force|contingent)\s+(?:\w+\s+)?(?:de\s+l'union\s+africaine|"
        r"de\s+l'ua|de\s+la\s+"
        r"misca|de\s+l'amisom|de\s+la\s+cedeao|de\s+l'otan|de\s+la\s+kfor|de\s+l'ecomog|russes?)\b|\b(?:ancien|"
        r"ex-?|retraite)\s+"
        r"(?:casque|soldat)"
    ),
    "set_in": r"\b(?:au|en|aux|dans\s+(?:le|la|l'|les)|a\s+travers\s+(?:le|la)|mission\s+(?:au|en)|a)\s*$",
    "says_un": r"\b(?:onu|onusien\w*|nations\s+unies|minu\w+|monus\w*|finul|unifil|minurso|fnuod)\b",
    "adds": (
        r"\bbilan\s+(?:\w+\s+){0,4}?(?:porte|passe|monte|grimpe|s'alourdi\w*|s'eleve|atteint|revu|provisoire|"
        r"definitif|a\s+\d)|"
        r"\b(?:s'est\s+alourdi|porte\s+a|portant\s+a|passe\s+a|a\s+succombe|ont\s+succombe|succombant|succombe)\b|"
        r"\b(?:decede|mort|morte|decedee)\s+(?:plus\s+tard|par\s+la\s+suite|depuis|des\s+suites|"
        r"de\s+ses\s+blessures|a\s+l'hopital)|"
        r"\bune?\s+(?:deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme)\s+\w+\s+(?:est|"
        r"a)\s+(?:mort|decede|succombe)|"
        r"\brevu\s+(?:a\s+la\s+(?:hausse|baisse))|\bselon\s+un\s+nouveau\s+bilan\b"
    ),
    "risen": (
        rf"^(?!.*\b(?:depuis\s+\d{{4}}|depuis\s+le\s+debut|cette\s+annee|au\s+total|"
        rf"depuis\s+{_MONTH})\b).*\bbilan\b.{{0,60}}\b(?:passe|"
        rf"porte|monte|alourdi\w*|grimpe|desormais|maintenant|definitif|revu|s'etablit|s'eleve)\b|\bs'est\s+alourdi\b"
    ),
    "of_wounds": r"\b(?:succomb\w+|des\s+suites\s+de\s+(?:ses|leurs)|de\s+(?:ses|leurs)\s+blessures|"
    "mort\\s+plus\\s+tard)\b",
    "modal": r"\b(?:pourrai(?:t|ent)|devrai(?:t|ent)|peu(?:t|vent)|doi(?:t|vent))\b",
    "later_that_day": (
        r"(?:quelques\s+(?:heures|minutes)\s+plus\s+tard|le\s+meme\s+(?:jour|soir|matin)|la\s+meme\s+(?:nuit|"
        r"journee)|plus\s+tard\s+dans\s+la\s+"
        r"(?:journee|soiree|matinee|nuit)|peu\s+apres|dans\s+la\s+foulee|simultanement|au\s+meme\s+moment)\b"
    ),
    "earlier_figure": (
        r"\b(?:un\s+)?(?:premiers?|precedents?|initial|dernier)\s+bilans?\b|\bpremieres?\s+(?:informations?|"
        r"depeches?|estimations?)\b|"
        r"\bbilan\s+(?:initial|precedent|provisoire|anterieur)\b|\b(?:d'abord|initialement|"
        r"dans\s+un\s+premier\s+temps)\b|"
        r"\bfaisai(?:t|ent)\s+etat\b|\bavait\s+(?:d'abord\s+)?(?:annonce|evoque|parle|fait\s+etat|indique)\b"
    ),
    "summary": (rf"\b(?:{_NUMBER}|les\s+deux|doubles?)\s+(?:\w+\s+){{0,2}}?{_ACTS}\b"),
    "many_targets": (
        rf"\b(?:{_NUMBER}|plusieurs)\s+(?:\w+\s+){{0,2}}?(?:camps|bases|convois|patrouilles|postes|"
        rf"positions)\s+(?:[\w'-]+\s+){{0,8}}?"
        rf"(?:ont\s+ete|etaient|avaient\s+ete)\s+(?:attaque|vise|pris|touche|bombarde)\w*"
    ),
    "other_source": (
        r"[;,][^.]{0,80}\b(?:parl(?:e|ait|ent)\s+de|compt(?:e|ait|ent)|fait\s+etat|a\s+dit|selon|d'apres|evoqu\w+|"
        r"avanc\w+|gouvernement\s+de|"
        r"ministere|en\s+denombr\w+)\b"
    ),
    "the_nth": r"(?:le|la|les|un|une|l')\s*(?:premiere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|"
    "derniere?|autre)\b",
    "they_died": (
        rf"\b(?:ils|elles|il|elle|tous|les\s+{_NUMBER}|les\s+victimes|les\s+soldats|l'homme|le\s+soldat|"
        rf"les\s+hommes)\s+(?:\w+\s+)?(?:sont|est|"
        rf"ont|a|etaient|etait|avaient|avait)\s+(?:\w+\s+)?(?:mort|tombe|ete\s+tue|peri|decede|tue|succombe)\w*"
    ),
    "contingent": (r"(?!)"),
    "wrongly": r"\b(?:a\s+tort|par\s+erreur|faussement|errone\w*)\b",
    "others_scene": (
        r"\b(?:armee|gendarme\w*|commissariats?|civil(?:e?s)?|villages?|villageois|marches?|mosquees?|eglises?|"
        r"deplaces?|hopital|"
        r"humanitaires?|douan\w+|habitants?|gouvernement\w*|fama|fardc|forces\s+armees)\b"
    ),
    "all_civilians": r"\btous\s+(?:\w+\s+)?(?:des\s+)?civils\b",
    "later_death": (
        r"\b(?:l'un|une?|un\s+autre|l'une)\s+(?:des?\s+|d'(?:eux|entre\s+eux)\s+)?(?:\w+\s+){0,5}?(?:est|"
        r"a)\s+(?:\w+\s+){0,2}?(?:mort|decede|"
        r"succombe)\w*.*(?:bless|hopital|plus\s+tard|suites)|\bl'un\s+des\s+blesses\b.*\b(?:mort|decede|succombe)\w*|"
        r"\bun\s+autre\s+(?:\w+\s+){0,3}a\s+succombe"
    ),
    "separate": (
        rf"\b(?:une?\s+autre\s+(?:\w+\s+){{0,2}}?{_ACT}|autre\s+{_ACT}|(?:le|la|un|une|l')\s*(?:deuxieme|seconde?|"
        rf"troisieme|quatrieme|cinquieme)\s+"
        rf"(?:{_ACT}|fois|de\s+ce\s+type|en)|separe(?:ment|e|es|s)?|distinct(?:e|s|es)?|par\s+ailleurs|ailleurs|"
        rf"precedent(?:e|s|es)?|"
        rf"plus\s+tot\s+(?:dans|cette|ce|en)|(?:la\s+semaine|le\s+mois)\s+(?:derniere?|passee?|precedente?)|"
        rf"l'an(?:nee)?\s+(?:derniere?|"
        rf"passee?)|similaire|nouvelle\s+{_ACT}|nouvel\s+{_ACT}|(?:jours?|semaines?|mois)\s+(?:apres|plus\s+tot|"
        rf"avant|auparavant))\b"
    ),
    "many_attacks": (
        rf"\b(?:plusieurs|nombreu(?:x|ses)|multiples|diverses|une\s+serie\s+d[e']|de\s+precedentes|recentes|autres|"
        rf"dizaines\s+d[e']|"
        rf"les\s+deux|ces|frequentes|differentes)\s*(?:\w+\s+){{0,2}}?{_ACTS}\b"
    ),
    "on_others": (
        r"\battaqu\w*\s+(?:contre\s+|visant\s+|de\s+|sur\s+)?(?:l'armee|les\s+fama|les\s+fardc|des\s+civils|"
        r"les\s+civils|un\s+village|des\s+villages|"
        r"un\s+marche|une\s+eglise|des\s+chretiens|des\s+musulmans|un\s+commissariat|les\s+forces\s+francaises|"
        r"le\s+gouvernement|"
        r"des\s+humanitaires|un\s+camp\s+de\s+(?:deplaces|refugies|l'armee))\b"
    ),
    "attack_word": (
        rf"\b(?:attaqu\w*|{_ACT}s?|s'en\s+(?:sont|est|etai(?:t|ent))\s+pris\w*|s'en\s+pren\w+\s+(?:a|aux?)|"
        rf"embusqu\w*|assailli\w*|bombard\w*|hostiles?|tireurs?|tire\w*|ouvert\s+le\s+feu|"
        rf"vise\w*|pris\s+pour\s+cible|"
        rf"abattu\w*|assaillants?|rebelles?|miliciens?|hommes\s+armes|djihadistes?|jihadistes?|terroristes?|"
        rf"explos\w*|saute|detone|"
        rf"meurtre|assassin\w*|enleve\w*|mine|roquettes?|obus|violences?|malveillan\w*)\b"
    ),
    "origin": (
        rf"\b(?:les\s+{_NUMBER}|defunts?|victimes?|morts?|disparus?|soldats?|tues?|tous|ils|elles|il|elle|"
        rf"casques?\s+bleus?|blesses?)\b"
        r"[^.;]{0,60}?\b(?:est|sont|etai(?:t|ent)|venai(?:t|ent)|servai(?:t|ent)|appartenai(?:t|ent)|appartiennent|"
        r"appartient|originaires?)\b"
        r"|\bfamilles?\b[^.;]{0,60}\b(?:gouvernement|peuple|autorites)\b"
    ),
    "property": (r"(?!)"),
    "owned": (
        rf"\b{_ASSET}\s+(?:[\w'-]+\s+){{0,3}}?(?:de\s+la|de\s+l'|des|du|de|d'|onusiens?|"
        rf"relevant\s+de\s+la)\s*(?:\w+\s+des\s+)?$"
    ),
    "struck_before": (
        rf"\b(?:attaqu\w+|{_ACT}s?\s+(?:\w+\s+){{0,2}}?(?:contre|visant|sur|dirigee?\s+contre|"
        rf"meurtrier\w*\s+contre)|pris(?:e|es)?\s+(?:pour\s+cible|"
        rf"a\s+partie|d'assaut|en\s+embuscade)|embuscade\s+(?:tendue\s+)?a|vis(?:e|ait|aient|ant|e\s+par|es?|ent)|"
        rf"cible\w*|ouvert\s+le\s+feu\s+(?:sur|contre)|"
        rf"tire\w*\s+(?:\w+\s+){{0,3}}?(?:sur|contre|en\s+direction)|tirs?\s+(?:\w+\s+){{0,3}}?(?:sur|contre)|"
        rf"abattu\w*|bombard\w+|pilonn\w+|touch(?:e|ant|er)|"
        rf"frapp\w+|investi\w*|envahi\w*|assieg\w*|encercl\w*|enlev\w+|enlevement\s+(?:d'|de|des)|captur\w+|"
        rf"detenu\w*|retenu\w*\s+en\s+otages?|"
        rf"tombe\w*\s+(?:\w+\s+){{0,3}}?(?:sur|dans|pres)|explos\w+\s+(?:\w+\s+){{0,4}}?(?:au\s+passage|sous|"
        rf"devant|contre|sur|pres)|tu(?:e|er|ant|ent)|"
        rf"bless(?:e|er|ant|ent)|harcel\w+|lapid\w+|jet\w*\s+des\s+(?:pierres|cailloux)\s+(?:sur|contre)|"
        rf"caillass\w*|percut\w+|endommag\w+|detrui\w+|"
        rf"pris\s+sous\s+le\s+feu|mort\s+d(?:e|'|es)|deces\s+d(?:e|'|es)|meurtre\s+d(?:e|'|es)|"
        rf"accroch\w*)\s*(?:[\w'.,()-]+\s+){{0,7}}$"
    ),
    "struck_after": (
        r"^[^.;]{0,90}?\b(?:(?:a|ont|avait|avaient|est|sont|etait|etaient|fut|furent|ayant|etre|s'est|"
        r"se\s+sont)\s+(?:\w+\s+){0,2}?(?:ete\s+)?(?:\w+\s+)?"
        r"(?:attaque|vise|cible|pris|touche|frappe|bombarde|pilonne|assailli|tombe|heurte|saute|roule|percute|"
        r"abattu|encercle|enleve|capture|"
        r"essuye|tue|blesse|lapide|incendie|pille|investi|accroche|caillasse|intercepte|assiege)\w*|essuy\w+|"
        r"pris(?:e|es)?\s+(?:pour\s+cible|sous|dans|a\s+partie)|"
        r"tomb(?:e|ait|es|ent|aient)\s+dans|saut(?:e|ait|ant|ent)\s+sur|roul(?:e|ait|ant|ent)\s+sur|heurt\w+|"
        r"sous\s+le\s+feu|victimes?\s+d|"
        r"cibles?\s+d|attaquee?s?\s+par|visee?s?\s+par)\b"
    ),
    "since_then": (
        rf"\bdepuis\s+(?:\d{{4}}|l'an|le\s+debut|la\s+fin|{_MONTH}|le\s+(?:lancement|deploiement)|(?:plus|"
        rf"pres)\s+d|{_NUMBER}|son|sa)\b"
    ),
    # A unit by its state: "le contingent rwandais", "une patrouille togolaise".
    "contingent_after": r"(?!)",
    "contingent_before": (
        r"\b(?:contingents?|bataillons?|unites?|detachements?|compagnies?|patrouilles?|convois?|bases?|camps?|"
        r"casques?\s+bleus?|soldats?|"
        r"militaires|policiers|elements?|vehicules?|positions?|postes?|troupes|force|hommes|genie)\s+(?:(?:du|"
        r"de\s+la|de\s+l'|des|de|"
        r"d'|originaires?\s+d[ue]|venus?\s+d[ue])\s*)?$"
    ),
    "crowd": r"\b(?:manifestants?|protestataires?|emeutiers?)\b",
    "host_words": r"\b(?:gouvernemental\w*|armee|national\w*|regulier\w*|loyalistes?)\b",
    "new_thought": r";|\bquand\b|\blorsqu\w+|,\s+(?:et|apres|tuant|qui)\b",
    "police_words": r"\b(?:polic\w+|unpol|gendarmes?)\b",
    "military_words": r"\b(?:soldats?|militaires?|armee|troupes?)\b",
    "ranged_words": r"semaine|mois|annee|an\b",
    "unreal_before": (
        r"\b(?:pourrai(?:t|ent)|devrai(?:t|ent)|si|peu(?:t|vent)|doi(?:t|vent)|afin\s+d[e']|menac\w+\s+d[e']|pour|"
        r"risqu\w+)\s*(?:\w+\s+){0,3}$"
    ),
    "elsewhere": (
        rf"\b(?:ailleurs|par\s+ailleurs|pendant\s+ce\s+temps|(?:le\s+)?meme\s+jour|"
        rf"une?\s+autre\s+(?:\w+\s+){{0,2}}?(?:{_ACT}|convoi|patrouille)|"
        rf"separement|le\s+mois\s+dernier|l'an(?:nee)?\s+derniere?|en\s+(?:19|20)\d\d\b|depuis\s+(?:19|20)\d\d|"
        rf"plus\s+tot|precedent\w*|"
        rf"(?:le|la)\s+(?:deuxieme|seconde?|troisieme|quatrieme|cinquieme)\s|il\s+y\s+a\s+{_NUMBER}\s+(?:ans|mois|"
        rf"semaines)|"
        rf"depuis\s+le\s+debut\s+de\s+l'annee|autres\s+attaques|mandat)\b"
    ),
    # What is said of an attack afterwards.
    "comment": (
        r"\b(?:condamn\w*|conseil\s+de\s+securite|condoleances|resolution|traduits?\s+en\s+justice|deplor\w+|"
        r"compassion|salu\w+\s+la\s+memoire|"
        r"hommage|prompt\s+retablissement)\b"
    ),
    "same_day": (
        r"\b(?:le|ce)\s+meme\s+(?:jour|soir|matin|mois)\b|\b(?:la|cette)\s+meme\s+(?:nuit|journee|semaine)\b|"
        r"\b(?:heures|minutes)\s+(?:plus\s+tard|plus\s+tot)"
        r"\b|\bau\s+meme\s+moment\b|\bsimultane\w*\b|\bce\s+(?:jour|soir|matin)-la\b|\bcette\s+nuit-la\b"
    ),
    # Where a sentence may pass from one attack to another.
    "clause_cut": (
        r";\s*|:\s+(?=(?:le|en|a)\s)|,?\s+(?:et|tandis\s+que|alors\s+que|mais|puis)\s+(?:aussi\s+|egalement\s+)?|"
        r"\s*[–—]\s*|,\s+(?=(?:suivie?\s+"
        r"d|apres|quelques|(?:un|deux|trois|quatre|cinq)\s+(?:jours?|mois|semaines?|heures?)|en|le|au\s+lendemain|"
        r"puis)\b)|\s+(?=(?:suivie?\s+d[e']|"
        r"apres\s+(?:une?|l'|la|le|deux|trois|quatre)|(?:\w+\s+)?(?:jours?|semaines?|mois|heures?)\s+apres)\b)"
    ),
    "came_after_clause": r"\b(?:survien\w+|intervien\w+|est\s+survenue?|s'est\s+produite?)\s+(?:\w+\s+){1,4}apres\b",
    "came_clause": r"\b(?:survien\w+|intervien\w+|est\s+survenue?|s'est\s+produite?)(?:\s+(?:a\s+peine|"
    r"seulement))?\s*$",
    # A place that is a line, and one that is that of the attack before.
    "line_words": r"\b(?:entre|axe|route|piste|chemin|voie|troncon|reliant|itineraire)\b",
    "same_spot": (
        r"\b(?:le\s+|la\s+|au\s+|du\s+)?memes?\s+(?:site|camp|ville|base|quartier|village|lieu|endroit|barriere|"
        r"route|axe|poste|localite|"
        r"(?P<loose>zone|secteur))\b|\bdans\s+(?:la\s+ville|cette\s+localite|cette\s+ville|ce\s+village)\b"
    ),
    "brings": r"^(?:port|amen|ramen)",
    # Words for death that say that somebody did it.
    "slain": r"tue|tomb|abattu|lynch|fauch|assassin|execut|massacr|meurtre|egorg",
    # "The Malian soldier": one man.
    "definite_single": r"(?:le\s|la\s|l')",
    # A comparison with other attacks: no account of one.
    "record": (
        r"\b(?:(?:la|le|les)\s+plus\s+(?:meurtri\w+|lourd\w*|grave\w*|sanglant\w*|sombre\w*)|pire|histoire|jamais|"
        r"(?:premiere?|premiers)\s+(?:\w+\s+){0,4}?depuis|plus\s+que\s+(?:nulle|toute|tout))\b"
    ),
    # Those who did it give a number.
    "boast": (
        r"\b(?:dit|disent|disait|affirm\w+|revendiqu\w+|annonc\w+|assur\w+|pretend\w*|parl(?:e|ait|ent|aient)|"
        r"fait\s+etat|evoqu\w+)\b"
    ),
    "boaster": r"\W*(?:il|elle|ils|elles|le\s+(?:groupe|mouvement|texte|message|communique)|la\s+milice|"
    r"les\s+rebelles)\b",
}

"""French: how running totals of the dead and injured are worded (marks as in ``en_tolls``)."""

from __future__ import annotations

_ONU = r"(?:o_?n_?u_?|nations unies)"
_DE = r"(?:d'|de |de la |de l'|du |des |de (?:ses|leurs|ces|nos) )"
_HEAD = (
    r"(?:casques?[ -]bleus?|berets?[ -]bleus?|soldats?(?: de la paix)?|militaires?|policiers?|policieres?|hommes|"
    r"femmes|membres?|personnes?|personnels?|agents?|employes?|fonctionnaires?|collegues?|observateurs?|"
    r"(?:membres?|agents?|personnels?) civils?|collaborateurs?|ressortissants?|camarades?|compatriotes?|"
    r"gardiens? de la paix|officiers?|sous-officiers?|siens|A+s?)"
)
_ADJ = (
    rf"(?: (?:{_DE}(?:la paix|la mission|la force|l'operation|l'{_ONU}|{_ONU}|M+|son contingent|son personnel|"
    rf"contingent|maintien de la paix)|onusiens?|M+|A+s?|C+|internationaux|civils?|militaires?|au service de la paix|"
    rf"en uniforme|supplementaires|autres|du contingent A+|du bataillon A+|d'origine A+|sous mandat {_ONU}))*"
)
_PEOPLE = rf"(?:autres |jeunes )?{_HEAD}{_ADJ}(?:(?:,| et| ou) (?:{_DE})?(?:{_HEAD}|civils){_ADJ}){{0,2}}"
_WHOSE = r"(?: (?:de|d'entre|parmi) (?:ses|leurs|nos|ces|les|la|l'|des)| des| de (?=siens)| d'autres| autres)?"
_LIFE = r"(?:la|leur|sa) (?:propre )?vie"
_KILLED = (
    rf"(?:(?:que|qu') ?(?:la |l')?(?:mission|force|operation|M+|elle) (?:a|avait) perdue?s?|tues?|tuees?|morts?|"
    rf"mortes?|decedes?|decedees?|mourir|meurent|tombes?|tombees?|peri|perdu {_LIFE}|"
    rf"perdent {_LIFE}|trouve la mort|laisse {_LIFE}|paye (?:cela |cette \w+ )?de {_LIFE}|donne {_LIFE}|"
    r"consenti le sacrifice supreme|assassines?|abattus?|fauches?|succombe|rentres? dans un cercueil|disparus?"
    r"(?= depuis| au cours| en D)|ete (?:enterres?|portes? en terre))"
)
_HURT = r"(?:blesses?|blessees?|touches?|mutiles?)"
_DEATHS = (
    rf"(?:morts?|deces|tues?|pertes?(?: (?:humaines|en vies humaines|au combat))?|vies(?: humaines)?|victimes|"
    rf"cercueils|deuils)(?: (?:{_DE}(?:M+|la mission|casques? bleus?|l'{_ONU})|onusiens?|parmi les casques"
    r" bleus))?\b"
)
_HEAVY = r"(?:meurtrier\w*|pire\w*|sanglant\w*|lourd\w*|grave\w*|sombre\w*|noir\w*|eleve\w*)"
_START = (
    r"(?:debut\w*|deploie\w*|deploy\w*|deploiement|creation|creee?|lancement|lancee?|etabli\w*|installation|"
    r"installe\w*|"
    r"arriv\w*|entree en (?:fonction|scene|action)|naissance|mise en place|mis\w* (?:en place|sur pied)|commenc\w*|"
    r"demarrage|prise de fonctions?|pris\w* (?:le relais|ses fonctions|la releve)|succede|instauration|pose ses|"
    r"l'origine|releve|remplace|existe\w*)"
)
_NUM = (
    r"(?:\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt|quelques|"
    r"plusieurs|"
    r"une (?:dizaine|douzaine|quinzaine|vingtaine) d')"
)
_ATTACK = (
    r"(?:attaque|attentat|embuscade|explosion|incident|assaut|affrontement|accrochage|crash|accident|fusillade|"
    r"frappe|"
    r"mine|engin explosif|engin|bombe|roquette|obus|mortier|bataille|tir|raid|offensive|emeute|deflagration|"
    r"voiture piegee|combat)"
)
_HOST = (
    r"(?:hostil\w+|malveillan\w+|violen\w+|deliber\w+|attaques?|attentats?|embuscades?|combats?|au feu|explos\w+|"
    r"mines?|terroris\w*|ennemi\w*|roquettes?|obus|mortiers?|balles|tirs|groupes? armes?|djihadistes?|jihadistes?|"
    r"rebelles?|conflit|affrontements|assassin\w*|cibles|visees?|visant)"
)
_VIA = (
    r"(?:dans|par|lors d|lors de|au cours de|a cause de|du fait de|du fait d|des suites de|des suites d|"
    r"a la suite de|"
    r"a la suite d|sous|de|d|victimes? d|en|au|suite a|face a|dans le cadre d|imputables? a|dus? a)"
)
_MEANS = (
    ("suicide_bombing", r"attentats?[- ]suicides?|kamikazes?"),
    (
        "ied",
        r"engins? explosifs?(?: improvises?)?|bombes? artisanales?|eei|i_?e_?d_?|bombes|explosifs|voitures? piegees?",
    ),
    ("landmine", r"mines?(?: (?:antichars?|antipersonnel|terrestres))?"),
    ("ambush", r"embuscades?"),
    ("complex_attack", r"attaques complexes"),
    ("indirect_fire", r"tirs? indirects?|(?:tirs? (?:de|d') ?)?(?:mortiers?|roquettes?|obus)"),
    ("direct_fire", r"armes? legeres?|tirs? directs?|tireurs? embusques?|snipers?|fusillades?"),
    ("drone", r"drones?"),
    ("aircraft_crash", r"(?:accidents?|crashs?) (?:d'helicopteres?|d'avions?|aeriens?)"),
    ("road_crash", r"accidents? (?:de la (?:route|circulation)|de (?:voitures?|vehicules?)|routiers?)"),
)
_MEAN = "|".join(words for _, words in _MEANS)
_MEANS_LIST = (
    rf"(?:(?:l'|la |le |les |un |une |des |d')(?:[\w-]+ )??)?(?:{_MEAN})(?![\w-])"
    rf"(?:(?:,|,? et|,? ou) ?(?:(?:par|dans|de|sur) )?(?:l'|la |le |les |un |une |des |d'|de )?(?:{_MEAN})(?![\w-]))"
    rf"{{0,4}}"
)
_THE = r"(?:le |la |les |l')?"
_IN = r"(?:en|au|aux|a|dans la|dans le)"
_FROM = r"(?:du|de la|de l'|de|d'|des)"
_STATES = rf"(?P<list>{_THE}C+(?:(?:,? et|,) (?:{_FROM} ?)?{_THE}C+)*)"
_LISTED = r"(?: (?:morts?|deces|tues|victimes|pertes|disparus|soldats|casques bleus))?"
_STOP = r"(?=[,.;:)]| (?:et|en|au|aux|dans|ont|contre|mais|chacun|dont)\b|$)"
_WERE = (
    r"(?: (?:ont|a) (?:ete (?:recenses?|enregistres?|tues?|denombres?|comptes?)|peri|perdu la vie)| sont (?:morts?|"
    r"tombes?|decedes?)| est (?:mort|tombe|decede))?"
)
_ORDINALS = (
    "premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|"
    "treizieme|quatorzieme|quinzieme|seizieme|dix-septieme|dix-huitieme|dix-neuvieme|vingtieme"
)
_SAID = (
    r"(?:dit|declare|annonce|indique|affirme|precise|rapporte|confirme|condamne|souligne|rappele|rappelle|ajoute|"
    r"salue|"
    r"rendu hommage|rend hommage|gerbe|en l'honneur|selon|d'apres|publie|communique|fait savoir|a-t-on appris|"
    r"porte-parole)"
)

TOLL_PATTERNS: dict[str, str] = {
    # --- who and what is counted
    "toll_harm": (
        rf"\b(?:{_KILLED}|{_HURT}|{_DEATHS}|tue\w*|mort\w*|mour\w+|deced\w+|vies?|perdu\w*|perd|pertes?|bilan|"
        rf"victimes?|"
        r"endeuill\w+|pleur\w+|enterr\w+|coute)\b"
    ),
    "toll_people": rf"{_WHOSE} ?(?<=[ ])(?P<p>{_PEOPLE})(?! de (?:l')?(?:attaque|camp|base))\b",
    "toll_deaths": (
        rf"(?: de ses| de leurs)?(?: autres)? (?P<d>(?P<killed>{_DEATHS})|(?P<hurt>{_HURT}\b(?: au combat)?))"
        r"(?! (?:et|ou) (?:blesses?|blessees?)\b)"
    ),
    "toll_people_any": rf"{_HEAD}{_ADJ}",
    "toll_fate": (
        rf"\b(?:(?P<killed>{_KILLED})|(?P<hurt>{_HURT}))(?! (?:et|ou) (?:tues?|blesses?|morts?)\b)(?=\W|$)"
        r"(?! (?:un|une|des|le|la|les|l'|leur|son|sa)\b(?! (?:an|annee|mois|meme|semaine|debut)))(?! N+ (?!an))"
    ),
    "toll_gap_stop": (
        r"\b(?:dit|declare|annonce|quand|lorsque|lorsqu|ou|apres|patrouill\w+|frappe|arrives?|proteger|stabiliser|"
        r"pour|afin|alors que|tandis que|laquelle|duquel)\b"
    ),
    "toll_gap_people": r"\b(?:troupes|soldats|forces|personnes|policiers)\b",
    "toll_gap_bridge": r"\b(?:de la|des|du|de l'|parmi|servant)\b",
    "toll_lost_before": (
        r"\b(?:perdu|perd|perdent|perdait|pleure|pleurent|enterre|enterrent|deplore|deplorent|essuye|subi|"
        r"(?P<weak>compte|"
        r"comptent|enregistre|enregistrent|recense|recensent|denombre|eu|a vu|ont vu|avait vu))(?:,? (?:avant|"
        r"depuis|en|"
        r"jusqu'(?:a|au|en)|au|a) ?(?:le )?D+,?)?(?: (?:au total|en tout|deja|encore|un total de))?$"
    ),
    "toll_killed_before": (
        r"\b(?:tue|fait|coute la vie a|couta la vie a|fauche|emporte|ote la vie a|coutant la vie a|tuant|faisant|"
        r"cause la mort de|ont cause la mort d[e'])(?: deja| au total)?$"
    ),
    "toll_noun_before": (
        r"\b(?:mort|deces|perte|vie|pertes|assassinat|cercueils?|depouilles?|corps) (?:de|d')(?: ses)?$"
    ),
    "toll_total_before": (
        r"\b(?P<cue>nombre|total|bilan|decompte|compte|chiffre|pertes|morts|deces|tues)\b(?P<mid>[^.;]{0,110}?)"
        r"(?:\b(?:a|est de|etait de|s'eleve a|s'elevait a|s'elevent a|s'elevaient a|s'etablissent a|se montent a|"
        r"s'etablit a|atteint|atteignait|atteignent|depasse|"
        r"depassait|"
        r"depassent|frole|avoisine|passe a|monte a|grimpe a|s'alourdit a|fait etat de|de|en est a|se monte a)"
        r"(?: desormais| maintenant| ainsi| aujourd'hui)?|:)$"
    ),
    "toll_total_is_harm": r"^(?:bilan|pertes|deces|morts|tues)$",
    "toll_raise_before": (
        r"\b(?P<cue>(?:port|ramen|mont|grimp|pass|hiss|elev|alourd|fa(?:it|isant))\w*)(?P<mid>[^.;]{0,110}?)"
        r"(?: a| en est a)$"
    ),
    "toll_total_after": (
        r"^[^;:N]{0,40}?(?:,? (?:dont|parmi lesquels|parmi eux|y compris)[^;:]{0,60}?,)?"
        r" (?:le |la |son |leur |les |ses )(?:nombre|total|bilan|decompte|chiffre|pertes|morts)\b"
        r"(?P<tail>[^.;:N]{0,110})"
    ),
    "toll_uncounted": (
        r" (?:des? (?:plus|pires)|pour cent|%|(?:(?!en |par |de |tue|bless|mort|dans |sont|ont)[\w'-]+ )"
        r"{0,1}?(?:ans|annees?|mois|jours?|semaines?|heures?|minutes|pays|nations(?! unies)|"
        r"nationalites|missions|operations|attaques|incidents|embuscades|kilometres|km|vehicules|bases|camps|"
        r"patrouilles|civils(?! (?:de|employes))|fois|obus|roquettes|mines|convois|villages|contingents|cas|maisons|"
        r"tonnes|metres|voix))\b"
    ),
    # The count is of people told of already: "these six men".
    "toll_known": r"\b(?:ces|les|des|cette|leurs|ses)(?: (?:derniers|nouveaux|autres))? $",
    "toll_ordinal": (
        rf"\b(?P<n>(?P<d>\d{{1,3}})(?:e|eme|er|re)|(?P<w>{_ORDINALS}))(?:e|s)? "
        rf"(?:(?=a (?:etre tue|mourir|perdre la vie|tomber|perir)\b)|(?P<noun>(?:mort|deces|perte|victime|deuil)"
        rf"(?: {_DE}(?:M+|la mission|la force|casque bleu|l'{_ONU}|"
        rf"soldat \w+|un casque bleu))?)(?=[ ,.;]|$)|(?P<p>{_PEOPLE})(?P<gap>[^.;:N]{{0,60}}?) (?:a (?:etre tue|"
        r"mourir|perdre la vie|tomber|y laisser la vie|trouver la mort|perir)|tuee?|decedee?|mort|tombe|perdu|"
        r"abattu|qui (?:meurt|tombe|perd la vie|perit|trouve la mort))\b)"
    ),
    "toll_nth": (
        r"\b(?:(?:mort|deces|perte|celle)[^.;:N]{0,30}?(?:est|etait)|est|etait|devient|devenait) (?:au moins )"
        r"?(?:le|la) "
        rf"(?P<n>(?P<d>\d{{1,3}})(?:e|eme)|(?P<w>(?!premier){_ORDINALS}))(?P<p> d'un (?:casque bleu|soldat)"
        rf"(?: de la paix)?"
        r"\b)?(?=[,.;]| (?:en|au|de|depuis|cette|dans|D) ?|$)"
    ),
    "toll_ordinal_words": _ORDINALS,
    "toll_nth_people": "casque bleu",
    "toll_nth_death": r"\b(?:mort|deces|perte|victime)",
    "toll_few_days": r"(?: [\w-]+){0,2}? (?:en|depuis|dans les)(?: [\w-]+)? (?:jours?|semaines?|heures?|mois)\b",
    "toll_one": r"\b(?:et|,) (?P<n>une?) (?=(?:policier|policiere|militaire|soldat|civil|employe|membre))",
    "toll_others": (
        r"\b(?:civils?(?! (?:de l|du personnel))|rebelles?|miliciens?|insurges?|djihadistes?|jihadistes?|"
        r"assaillants?|"
        r"combattants?|terroristes?|villageois\w*|refugies?|deplaces?|enfants|habitants|eleveurs|paysans|"
        r"journalistes?|"
        r"humanitaires?|migrants?|pelerins|manifestants?|otages|prisonniers|gendarmes?|armee|forces armees|"
        r"forces de (?:securite|l'ordre)|union africaine|amisom|atmis|cedeao|ecomog|misma|misca|otan|fias|kfor|"
        r"serval|"
        r"barkhane|sangaris|takuba|licorne|wagner|fama|m23|separatistes?|touaregs?|population\w*|croix-rouge|"
        r"travailleurs humanitaires)\b"
    ),
    "toll_others_after": r" (?:de l'|de la )?(?:union africaine|ua|amisom|cedeao|misma)\b",
    "toll_generic": (
        r"\b(?:soldats?|militaires?|policiers?|hommes|femmes|membres?|personnes?|personnels?|agents?|employes?|"
        r"fonctionnaires?|collegues?|observateurs?|ressortissants?|officiers?|camarades?|compatriotes?|siens|"
        r"collaborateurs?)\b"
    ),
    "toll_anybody": r"\b(?:personnes?|hommes|femmes|employes?)\b",
    "toll_blue": (
        rf"\bcasques?[ -]bleus?\b|\bberets?[ -]bleus?\b|\bsoldats? de la paix\b|\bgardiens? de la paix\b|"
        rf"\b{_ONU}(?!\w)|"
        r"\bonusien\w*|M"
    ),
    "toll_force": r"\b(?:la|l'ensemble de la|toute la) (?:mission|force)\b|\bl'operation\b",
    "toll_own": r"\b(?:de (?:ses|leurs)|des siens|d'entre (?:eux|les siens))\b",
    "toll_speaker": r"(?:elle|il|la mission|la force|l'operation|M+)\b",
    "toll_parallel": r"\b(?:francais|russes?|americains?)\b",
    "toll_world": (
        rf"\b(?:dans le monde|a travers le monde|dans toutes les missions|{_DE}toutes les (?:missions|operations)|"
        rf"les (?:missions|operations) de (?:maintien de la )?paix|missions de l'{_ONU}|"
        r"sous (?:le drapeau|la banniere|les couleurs) (?:de l'onu|des nations unies|bleue?)|syndicat du personnel|"
        r"personnels? (?:des nations unies et |associe)|au service de la paix|histoire de l'organisation|"
        r"servant (?:l'onu|sous))\b"
    ),
    "toll_on_duty": (
        r"\b(?:en service|dans l'exercice de (?:leurs|ses) fonctions|sous (?:le (?:drapeau|casque|mandat)|"
        r"les couleurs|la banniere)|en mission|dans l'accomplissement)\b"
    ),
    "toll_honoured": (
        r"\bhommage\b|\bceremonie\b|\bhonor\w+\b|\bjournee (?:internationale )?des casques bleus\b|\bmedailles?\b|"
        r"\bmemoire\b|\bmemorial\b"
    ),
    "toll_union": r"\b(?:syndicat|association) du personnel\b|\ble syndicat\b",
    "toll_setting": rf"\b{_IN} C",
    "toll_spread": (
        r"[^.;:N]{0,60}?(?:\bdont|\bparmi (?:eux|elles|lesquels)|:|,) N+[^.;:N]{0,30} (?:en|au|aux|a la) (?:C|M)"
        r"[^.;:]{0,60}?(?:,| et) N+[^.;:N]{0,30} (?:en|au|aux|a la) (?:C|M)"
    ),
    "toll_losing_state": r"(C+) (?:a|ont|avait)(?: \w+)? $",
    "toll_from_state": r" (?:du|de la|de l'|venus? d[ue]|originaires? d[ue]|d') ?(C+)",
    "toll_peacekeepers": r"casques?[ -]bleus?|berets?[ -]bleus?|soldats? de la paix|gardiens? de la paix",
    "toll_uniformed": r"\ben uniforme\b|\b(?:militaires|soldats) et (?:de )?policiers\b",
    "toll_mixed": r"\bmilitaires,? policiers,? et civils\b|\bcivils? et\b|\bet civils?\b",
    "toll_military": r"\bsoldats?\b|\bmilitaires?\b|\btroupes\b|\bofficiers?\b",
    "toll_police": r"\bpolici\w+\b",
    "toll_civilian": r"\bcivils?\b|\bpersonnel local\b",
    "toll_next_total": (
        r",? (?:et |qui |ce qui )?(?:porte|portant|portent|ramenant) |,? ce qui (?:fait|porte)\b|(?:,| -)"
        r" ?\"?(?:soit|contre|"
        r"moins que|plus qu|le (?:plus|pire)|un record)\b"
    ),
    "toll_year_before": (
        r"(?: \w+)?,? (?:l'annee (?:precedente|d'avant)|l'an passe|un an (?:plus tot|auparavant|avant))\b"
    ),
    "toll_same_period": (
        r"\b(?:a cela s'ajoutent?|s'y ajoutent?|auxquels s'ajoutent?|en outre|par ailleurs|il faut y ajouter)\b|"
        r"\b(?:dans|durant|pendant|sur|au cours de) (?:la|cette) (?:meme )?(?:periode|duree)\b|\bdepuis lors\b"
    ),
    "toll_whose_total": (
        r"\b(?:nombre (?:de|d')|a ce jour|(?:bilan|pertes|morts|total) (?:de|pour|parmi) (?:la |les )?(?:M|mission|"
        r"force|casques))"
    ),
    "toll_place_link": rf"(?: {_IN}| au sein de| avec| de la| de l'| de| du| dans)? ?(?:la |le |l')?(?:[CM]+)",
    # --- parts of a total
    "toll_parting": r";| tandis que | alors que ",
    "toll_part": (
        r"(?:\b(?:dont|parmi (?:eux|elles|lesquels|lesquelles|ceux-ci)|d'entre (?:eux|elles)|y compris|soit|"
        r"notamment|"
        r"comprenant|avec|et|plus)\b|[-,(:])[^N]{0,40}$"
    ),
    "toll_of_others": r" (?:des|de ces) (?!morts\b|N)[a-z]",
    "toll_of_them": r" (?:d'entre (?:eux|elles|les N+)|des N+|de ceux-ci)\b",
    "toll_includes": r"\bdont|\bparmi|\bcompr|[:(]|\bd'entre|\boriginaires?",
    "toll_shared": r"[ ,-]*(?:et|tandis que)? ?",
    "toll_part_cause": (
        r"^(?:,? ?(?:d'entre (?:eux|elles)|ont ete|sont|ont|a ete|est|etaient|furent|tues?|morts?|decedes?|tombes?|"
        r"perdu la vie|casques bleus|soldats|militaires|membres|deces|autres|directement|surtout|l'ont ete))*"
        r"(?P<c> (?:dans|par|lors|au cours|a cause|du fait|des suites|a la suite|sous|de|en|au combat|victimes?|"
        r"suite)\b"
        r"[^.;:,N]{0,60})"
    ),
    "toll_part_time": (
        r"^(?:,? ?(?:d'entre (?:eux|elles)|ont ete|sont|ont|a ete|est|tues?|morts?|decedes?|tombes?|perdu la vie|"
        r"casques bleus|soldats|militaires|membres|deces))*"
        r"(?: pour)?(?: la)?(?: seule)? (?:(?:en|depuis|durant|au cours de|pour|pendant|cette)(?: l'annee)? )"
        r"?(?P<d>D+)"
    ),
    "toll_part_from": (
        r"^(?: (?:sont|etaient|venaient|viennent|venus|originaires))* (?:du|de la|de l'|des|de|d') ?(?P<c>C+)|"
        r"^(?: sont| etaient| furent| d'entre eux| d'entre eux etaient)? (?:(?:soldats?|casques bleus) )?(?P<a>A+)"
        r"s?\b"
        r"(?=(?:,|;|\.|\)| et | - |$))"
    ),
    # --- over which time
    "toll_since_date": (
        r"\b(?:depuis|a partir de|a compter d[ue]) (?:(?!\b(?:au|jusqu) )[^.;:N()]){0,100}?(?P<d>D+)"
    ),
    "toll_since_start": (
        rf"\bdepuis (?:[^.;:N,()D]{{0,60}}?\b{_START}|lors\b|son\b|sa\b|leur\b|l'independance\b)"
        r"(?: de (?:la |l')(?:mission|operation|force)| de ses (?:activites|operations))?|\bdes l'origine\b"
    ),
    "toll_new_year": r"\bdepuis (?:le (?:debut|commencement) de (?:l'|cette )annee|le nouvel an|janvier)\b(?! \d)",
    "toll_part_of_year": (
        r"\b(?:au cours des|pendant les|durant les|sur les|dans les|au) (?P<n>(?P<half>premier semestre)|"
        r"(?P<quarter>premier"
        r" trimestre)|(?:N+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) premiers mois)(?: de)?(?: l'annee)"
        r"? (?P<d>D+)"
    ),
    "toll_founded_in": rf"\b{_START}\b(?: [\w'-]+){{0,3}} (?:en|le|depuis) $",
    "toll_as_of": (
        r"\b(?:a la date du|quand [^.;:N,]{0,40}? (?:en|le)|en date du|(?P<day>(?P<weak>au|a))|jusqu'(?:au|a|en)|"
        r"arretee? au|d'ici|avant)(?: la)?"
        r"(?: (?P<edge>fin|(?P<first>debut)|mi)(?: d[eu'])?)?(?: l'annee)?[ -]*(?P<d>D+)"
    ),
    "toll_so_far": (
        r"\b(?:a ce jour|jusqu'ici|jusqu'a present|jusqu'a ce jour|jusqu'a maintenant|a l'heure actuelle|a ce stade|"
        r"desormais|au fil des ans)\b"
    ),
    "toll_in_period": (
        r"\b(?:en|au cours de|pendant|durant|sur|dans|courant|pour|entre)(?: toute?)?(?: l'annee| l'ensemble de|"
        r" la seule"
        r" annee)? ?(?P<d>D+)|^(?P<o>D+)(?=,)|(?<=[(,] )(?P<p>D+)(?=[):])|(?<=\()(?P<q>D+)(?=[):])|\b(?P<r>D+)"
        r"(?= ?: | \(N)"
        r"|^(?:l'annee )?(?P<s>D+)(?= (?:a vu|a ete|avait|a compte|fut))"
    ),
    "toll_past_span": (
        rf"\b(?:(?:au cours|durant|pendant|lors|en|depuis|sur|dans|ces|les|des)(?: d?(?:es|e ces|e la|es))?"
        rf"(?: ces| les)? (?P<n>{_NUM}) (?P<back>derni\w+|passe\w+|ecoule\w+)|(?:en|pendant|durant|sur|depuis|en"
        rf" l'espace de|en moins de|en plus de) {_NUM})"
        r" ?(?:et demie? )?(?:(?P<year>ans?|annees?)|(?P<month>mois)|(?P<decade>decennies?)|(?P<week>semaines?))\b"
    ),
    "toll_this_year": (
        r"\b(?:cette annee|l'annee en cours|cette seule annee)\b|\b(?P<last>l'an(?:nee)? (?:dernier|derniere|passee?|"
        r"precedente?))\b|\b(?:bilan|total) de l'annee\b(?! \d)"
    ),
    "toll_row": r"\b(?:annee (?:consecutive|d'affilee|de suite))\b",
    "toll_between": r"\b(?:entre|de|du) (?P<a>D+) (?:et|a|au|jusqu'a|jusqu'au|jusqu'en) (?P<b>D+)",
    "toll_sum": (
        r"\b(?:au total|total|en tout|totalis\w+|cumul\w*|toutes causes|bilan|decompte|statistiques|au fil des ans|"
        r"l'ensemble de la (?:mission|force)|de toute la (?:mission|force)|dans son histoire)\b"
    ),
    "toll_best": (
        r"\b(?:mois|annee|periode|semaine) (?:l[ea] plus (?:meurtri\w+|sanglant\w*|noir\w*))\b|\bpire (?:mois|annee)"
        r"\b"
    ),
    "toll_now": (
        r"\brien (?:qu'en|qu'au|que) ?\w* ?D+|\b(?:pour le|le) seul mois\b|\bD+ seulement\b|\b(?:en est a|desormais|"
        r"maintenant|deja perdu|ont deja)\b"
    ),
    "toll_perfect": (
        r"\b(?:a|ont|avait|avaient|sont|est|etaient)\b(?: \w+){0,2} (?:ete|morts?|perdu|subi|enregistre|vu|donne|"
        r"paye|"
        r"tues?|coute|tombes?|enterre|laisse|peri|decedes?|recense|compte)\b"
    ),
    "toll_loser": (
        rf"(?:M+|\b(?:mission|force|operation|contingent|casques? bleus?|elle|il|qui|{_ONU}))\)?,?(?: \w+){{0,3}}? "
        r"(?:a|ont|avait|avaient|y a|y avait)(?: \w+){0,2} (?:perdu|subi|enregistre|vu|essuye|deplore|pleure|"
        r"enterre|recense|"
        r"compte|eu)\b(?! (?:la|leur|sa) vie)"
    ),
    "toll_record_since": (
        rf"\b(?:plus|pire\w*) ?{_HEAVY}?\b[^.;]{{0,90}}?\bdepuis\b[^.;,]{{0,60}}|\bpremi(?:er|ere)s?\b[^.;,]{{0,60}}?"
        r" depuis\b[^.;,]{0,60}"
    ),
    "toll_one_attack": (
        rf"\b(?:dans|lors|apres|au cours|par|a cause|durant|suite a|des suites|sous|contre)(?: (?:d|de|du|a|des|"
        rf"de la|de l))?"
        rf" ?'?(?: ?(?:une?|l'|la|le|cette|cet|ce|leur|son|sa|double|nouvelle|les))?'?(?: ?[\w'-]+)"
        rf"{{0,3}}? ?\b{_ATTACK}\b"
        r"(?!s)(?! (?:depuis))|\b(?:quand|lorsque|lorsqu'|alors que|alors qu'|ou) ?(?:leur|il|ils|elle|le|la|un|une|"
        r"des)\b"
        r"|\bsur le coup\b|\bmeme (?:attaque|jour)\b|\bune? (?:seule )?(?:attaque|embuscade|mine|explosion|bombe)"
        r"\b[^.;,]{0,40}"
        r"\b(?:a tue|a coute|a fait)\b"
    ),
    "toll_of_one_attack": (
        r"\b(?:tues?|morts?|deces|bilan|victimes|pertes|perdu)\b[^.;,N]{0,50}?\b(?:dans|de|lors de|par|apres|a)"
        r" ?(?:l'|la |le "
        r"|cette |cet |ce |une |un |D+ |A+ |C+ )+(?:[\w'-]+ ){0,3}?(?:attaque|embuscade|explosion|incident|assaut|"
        r"attentat|accident|crash|fusillade|bataille|accrochage)\b(?!s)(?! depuis)"
    ),
    "toll_saying": rf"\b{_SAID}\b[^,;]{{0,50}}$",
    "toll_ending": (
        r"\b(?:avec|avant|y compris|en comptant|en incluant)(?: (?:les?|la) (?:morts?|victimes?|pertes) d[eu])? $"
    ),
    "toll_said": rf"\b{_SAID}\b",
    "toll_told_fate": r"\b(?:tu\w+|mort\w*|perdu|attaqu\w+|embuscade\w*|bless\w+|explos\w+|frapp\w+)\b",
    "toll_dateline": (
        r"^[\"'(\[]*(?:[a-zC.'/-]+(?: [a-zC.'/-]+){0,3}(?:, ?[a-zC.'/-]+(?: [a-zC.'/-]+){0,2}){0,2}[,(]{0,2} \(?)?"
        r"(?:le )?(?:N+ )?(?P<d>D+)\)?,?(?: ?\([^)]{1,40}\))?(?: [a-z.]+)? ?(?:-+|/+|:|\|)"
    ),
    "toll_reckoned": (
        r"\b(?:decompte|compte|bilan|chiffres?|tableau|liste|statistiques|donnees)(?: arrete\w*| du| au| de| des|"
        r" le)*(?: la)? $"
    ),
    "toll_news_day": r"^ ?(?:communique|rapport|point de presse|tweet)\b",
    "toll_comma_and": r", et ",
    # --- by what cause
    "toll_hostile_phrase": rf"\b{_VIA}\b[ '](?:[\w-]+[ ']){{0,4}}?{_HOST}\b|\bau combat\b",
    "toll_hostile": (
        r"\b(?:morts?|deces|pertes) (?:violentes?|hostiles?|au combat)\b|\bactes? (?:hostiles?|malveillants?|de"
        r" malveillance|de violence)\b|\bassassines?\b|\babattus?\b|\btues? au combat\b|\bau combat\b"
    ),
    "toll_hostile_ahead": (
        r"\bactes? (?:hostiles?|malveillants?|de violence)\b|\b(?:attaques|violences?|embuscades|bombes|mines|"
        r"explosifs|"
        r"affrontements|combats)\b[^,.;]{0,50}(?:tue|coute|fait)[^,;]{0,30}$|\bdeliberement\b"
    ),
    "toll_natural": (
        r"\b(?:accident\w*|maladie\w*|causes naturelles|covid\w*|paludisme|crash\w*|seisme|tremblement de terre|"
        r"decombres|suicide(?!.{0,3}(?:attent|attaq)"
        r"))\b"
    ),
    "toll_all_causes": (
        r"\b(?:toutes causes|toutes les causes|quelle qu'en soit la cause|toutes causes confondues)\b"
        r"|\bmorts? en tout\b"
    ),
    "toll_excludes": (
        r"\b(?:sans compter|hormis|excepte|a l'exclusion de|en dehors de|outre|avant|mis a part)"
        r" (?P<x>(?:les (?:victimes?|"
        r"morts?) (?:de|du) )?(?:(?:l'|la |le |cette |cet |ce |les |D+ )[\w' -]{0,30}?)?(?:attaque|embuscade|"
        r"incident|"
        r"attentat|explosion|assaut|fusillade)s?(?: (?:de|du) D+)?)"
    ),
    "toll_means": rf"\b(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _MEANS)})(?![\w-])",
    "toll_means_behind": (
        r"^[^.;:,N]{0,50}?\b(?:dans|par|lors d[e']|a cause d[e']|des suites d[e']|sous|d[e']|au cours d[e'])"
        r" ?(?P<list>"
        rf"{_MEANS_LIST})(?P<rest>[^.;:N]{{0,40}})"
    ),
    "toll_means_ahead": (
        rf"(?P<list>{_MEANS_LIST})(?: [\w'-]+){{0,2}}? (?:(?:a|ont|avait|avaient) )?(?:deja |aussi )*"
        r"(?:tue|coute|fait|fauche)(?: la vie a)?(?: (?:plus de|au moins|quelque|environ))* ?$"
    ),
    "toll_means_open": (
        r"^(?: \w+)?(?:,? (?:et|ou))(?: [\w']+){0,3} (?:attaques?|violences?|hostil\w+|combats?|affrontements|"
        r"actes?)\b"
    ),
    # --- lists behind a total
    "toll_list_else": (
        r"\b(?:cas|infect\w+|patients|servent|contribu\w+|deploy\w+|vehicules|patrouilles|condamn\w+|proces|"
        r"enquetes?|"
        r"N+ (?:attaques|incidents|embuscades|camps|bases)|nombre d'(?:attaques|incidents)|enlev\w+|detenus?|"
        r"bless\w+|"
        r"effectifs?|fournissent)\b"
    ),
    "toll_list_civilians": r"\bcivils?\b",
    "toll_list_died": r"\b(?:morts?|deces|tues?|perdu la vie|victimes|tombes)\b",
    "toll_list_brackets": (
        rf"{_STATES},? (?:\((?:avec )?(?P<n>N+)(?P<each> chacun\w*)?\)|avec (?P<n2>N+)(?: morts| tues)"
        rf"?(?P<each2> chacun\w*))"
    ),
    "toll_list_each": rf"(?P<n>N+) (?:morts? )?(?P<each>chacun\w*),? (?:pour |{_FROM} ?)?{_STATES}",
    "toll_list_from": (
        rf"(?P<n>N+) (?:(?:etaient|venaient|viennent|sont) )?{_FROM} ?(?P<list>C+)"
        r"|(?P<n2>N+) (?:etaient |sont )?(?P<list2>A+)s?(?=[,.;]| et|$)"
    ),
    "toll_list_nations": (
        r"\bnationalites?\b|\bressortissants\b|\b(?:morts|victimes|tues|tombes|disparus)\b[^.;]{0,30}?\b(?:venaient|"
        r"viennent|"
        r"sont originaires|etaient originaires)\b|\bcontingents\b|\bpays d'origine\b|\b(?:morts|tues) chacun\b"
    ),
    "toll_list_mission": (
        rf"(?P<m>M+)(?:[^.;:N]{{0,80}}?)(?: (?:avec|a eu|a perdu|enregistre|compte|deplore|pleure|a|est|en a perdu)|"
        rf",| :|"
        rf" \() ?(?P<n>N+){_LISTED}{_STOP}"
    ),
    "toll_list_at_mission": (
        rf"(?P<n>N+){_LISTED}{_WERE} (?:a la|au sein de la|dans les rangs de la|avec la|pour la|{_IN}) (?:C+ \()"
        rf"?(?P<m>M+)"
    ),
    "toll_list_in_country": rf"(?P<n>N+){_LISTED}{_WERE} {_IN} (?P<c>C+)(?! \(M)",
    "toll_list_country": rf"(?P<c>C+) \((?P<n>N+){_LISTED}\)",
    "toll_list_row": rf"(?:^|, |et |: |; ){_THE}(?P<m>M+),? (?P<n>N+){_STOP}",
    "toll_list_year": (
        r"\b(?:en|durant|pour|l'annee) (?P<d>D+)(?:,[^,.;:N]{0,60},)?(?:[^.;:N,]{0,50}? (?:etait|etaient|"
        r"en avait compte|"
        rf"avait compte|avait fait|a fait|comptait|ont ete|avaient ete|a vu))?(?: de)? (?P<n>N+){_LISTED}{_STOP}"
    ),
    "toll_list_versus": rf"\b(?:contre|apres|que les|au lieu de|de) (?P<n>N+){_LISTED} (?:en|durant) (?P<d>D+)",
    "toll_list_kind": (
        r"(?P<n>N+)(?: (?:d'entre eux|de ceux-ci|d'entre elles))?,?(?: (?:etaient|sont|furent|etait))?(?: un| des)? "
        r"(?P<k>(?P<military>soldats?|militaires?)|(?P<police>policiers?)|(?P<civilian>civils?)|"
        r"(?P<peacekeepers>casques bleus))(?=[,.;]| et|$)"
    ),
    "toll_list_stated": r"\b(?:d'entre eux|d'entre elles|de ceux-ci)\b|\b(?:etaient|etait|sont|furent)\b",
}

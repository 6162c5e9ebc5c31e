"""French: what passages, and the claims in them that can be checked, are worded with (marks as in ``en_tolls``)."""

from __future__ import annotations

_ONU = r"(?:o_?n_?u_?|nations unies)"
_PIRE = (
    r"(?:pires?|plus (?:lourd\w*|grave\w*|meurtri\w+|sanglant\w*|important\w*|grand\w*|terrible\w*|cruel\w*|"
    r"sombre\w*|noir\w*|mortel\w*|rude\w*|forte?s?))"
)
_EVENT = (
    r"(?:attaques?|attentats?|incidents?|assauts?|embuscades?|(?P<time>jours?|journee|mois|annee|semaine|periode)|"
    r"pertes?|bilans?|coups?|raids?|explosion|massacre|tragedie|drame|revers|deuil|hecatombe|tuerie|"
    r"catastrophe(?: \w+)?|accident(?: \w+)?|crash)"
)
_OP = r"(?:missions?|operations?|forces?)"
_LIEU = (
    r"(?:missions?|operations?|forces?|pays|endroits?|postes?|theatres?|terrains?|affectations?|deploiements?|"
    r"destinations?|lieux)"
)
_DEATH = r"(?:morts|deces|pertes|bilans?|victimes)"
_ATTACK = (
    r"(?:attaques?|violences?|agressions?|affrontements?|incidents?|embuscades?|actes? hostiles?|attentats|assauts?|"
    r"menaces?|hostilites|"
    r"bombardements|(?:recours|usage|emploi|utilisation)[\w' ]{0,12} ?(?:engins explosifs|explosifs|mines|drones)|"
    r"explosions|exactions)"
)
_NOUN = rf"(?:(?P<death>{_DEATH})|(?P<attack>{_ATTACK}))"
_UP_ADJ = (
    r"(?:croissant\w*|grandissant\w*|accru\w*|en hausse|en augmentation|de plus en plus \w+|repete\w*|"
    r"en recrudescence)"
)
_DOWN_ADJ = (
    r"(?:decroissant\w*|en baisse|en recul|en diminution|moins (?:nombreu\w+|frequent\w*)|de moins en moins \w+)"
)
_UP_NOUN = (
    r"(?:augmentation|hausse|recrudescence|multiplication|montee(?: en puissance)?|escalade|intensification|"
    r"aggravation|"
    r"accroissement|regain|flambee|progression|vague|proliferation)"
)
_DOWN_NOUN = r"(?:baisse|diminution|recul|chute|reduction|accalmie|decrue)"
_UP_VERB = (
    r"(?:augment\w+|multipli\w+|intensifi\w+|redoubl\w+|doubl\w+|tripl\w+|quadrupl\w+|aggrav\w+|accru\w*|explose|"
    r"se font plus \w+|devien\w+ plus \w+|devenu\w* plus \w+|bondi|grimpe|progresse|recrudescence|(?:sont |est |"
    r"etaient )?en hausse)"
)
_DOWN_VERB = (
    r"(?:baiss\w+|diminu\w+|recul\w+|chut\w+|devenu\w* (?:plus rares|moins \w+)|se sont espac\w+|(?:sont |est )?en "
    r"(?:baisse|recul)|decru)"
)
_DE = r"(?:de la |de l'|du |des |de |d'|dans les |contre les )"
_MODS = rf"(?:(?:{_ONU}|onusiens?|M+|C+|de la paix|du|de la|de l'|des|en tout|internationaux|A+)[ -]?)*"
_KIND = (
    r"(?:casques?[ -]bleus|berets?[ -]bleus|soldats(?: de la paix)?|militaires|troupes|hommes(?: (?:et femmes|"
    r"de troupe))?|"
    r"policiers|agents(?: de police| civils)?|personnes|personnels?(?: (?:civils?|militaires?|de police|en uniforme)"
    r")?|"
    r"civils|membres(?: du personnel)?|employes(?: civils)?|observateurs(?: militaires)?|fonctionnaires|gendarmes|"
    r"effectifs|elements|unites de police)"
)

PASSAGE_PATTERNS: dict[str, str] = {
    "passage_years": r"\b((?:19|20)\d\d)(?:\s*(?:-|a|et|au)\s*((?:19|20)\d\d)|-(\d\d))\b(?![,-]?\d)",
    "passage_resolution": r"\b(?:resolutions?|s/res/|res\.?)\W*(?:\(?no\.?\)?\s*)?\d{3,4}",
    "passage_setting": r"\b(?:en|au|aux|dans (?:le|la|les|l')|a|a travers (?:le|la|l'))\s*(?:[a-z-]+\s+){0,2}$",
    "passage_subject": r"(?: :| (?:est|etait|reste|demeure|a ete|devient|compte)\b)",
    "passage_un": (
        rf"\bcasques?[ -]bleus?\b|\bberets?[ -]bleus?\b|\b{_ONU}(?=\W|$)|\bsoldats? de la paix\b|\bonusien\w*|"
        r"\bmaintien de la paix\b|\bconseil de securite\b|M"
    ),
    "passage_peace": (
        rf"\bcasques?[ -]bleus?\b|\bberets?[ -]bleus?\b|\bsoldats? de la paix\b|\bonusien\w*|M|"
        r"\b(?:mission|force|soldats?|troupes?|personnels?|agents?|policiers?|contingents?|operations?|convoi|base|"
        rf"camp|patrouilles?|unites?|bataillons?|vehicules?|helicopteres?|compagnies?|detachements?|observateurs?|"
        rf"colonne|position|employes?|fonctionnaires?|membres?)(?: [\w-]+){{0,4}}? (?:de l'|des ){_ONU}\b|"
        r"\bmission (?:en|au|aux) C|\bmaintien de la paix\b"
    ),
}

CLAIM_PATTERNS: dict[str, str] = {
    # --- who speaks of whom
    "claim_loser": (
        r"(?P<n>C+|A+)(?:,? [^.;]{0,80},)? (?:(?:a|ont|avait) (?:\w+ )?|est |sont )?(?:subi|perdu|paye|essuye|connu|"
        r"ete)?\b"
        r"[^.;N]{0,40}$"
    ),
    "claim_sender": (
        r"\b(?:contingents?|contributeurs?|pays contribut\w+|soldats|troupes|bataillon)\b|\bplus (?:lourd\w+|"
        r"gros\w*) (?:pertes|"
        r"tribut|bilan)|\ble plus de (?:pertes|morts|soldats|casques bleus)"
    ),
    "claim_host_is": r"C+ (?:est|etait|reste|demeure|a ete)\b",
    "claim_mission_word": r"\b(?:mission|force|operation)\b",
    "claim_harm": r"\b(?:morts?|deces|tue\w*|pertes?|bilan|victimes?|tribut|vies?|sang|perdu|meurtri\w+|deuil)\b",
    "claim_history": r"\b(?:jamais|histoire|de tous les temps|annales)\b",
    "claim_since": r"\bdepuis (?:[^.;:N,]{0,40}?)(?P<d>D+)",
    "claim_since_before": r"\bdepuis (?:\w+ ){0,3}$",
    "claim_negated": r"\b(?:pas|plus|jamais|n'est|guere)(?: \w+){0,2} $",
    "claim_everywhere": (
        rf"\bhistoire (?:recente )?(?:de l'organisation|de l'{_ONU}|des {_ONU}|du maintien de la paix|"
        rf"des casques bleus)|"
        r"\bdans le monde\b|\bsyndicat du personnel\b|\bles (?:missions|operations) (?:de|onusiennes)\b|"
        r"depuis 19[4-9]"
    ),
    "claim_of_all": r"\bhistoire|casques bleus",
    # --- records
    "record_worst": (
        rf"\b(?P<among>(?:une?|l'un|l'une|N+) des (?:plus )?)?(?:(?:la|le|les|l'|son|sa|ses|leur|leurs|cette) ?)"
        rf"?(?:(?:{_PIRE}|"
        rf"deuxieme plus \w+) (?:\w+ )?{_EVENT}|{_EVENT.replace('time', 'time2')}(?: [\w'-]+){{0,3}}? (?:la|le|les)"
        rf" {_PIRE})\b"
        rf"|\b(?:est|fut|reste|demeure|etait|a ete|constitue) (?P<adj>(?:la|le|les) {_PIRE})(?= (?:contre|depuis|de|"
        rf"jamais|"
        r"pour|qu'|subi|essuy|connu))"
    ),
    "record_number": (
        r"\b(?:(?:le |la |un |son )?(?:nombre|total|bilan|chiffre)(?: annuel| mensuel)? (?:de \w+ )"
        r"?le plus (?:eleve|lourd|haut|bas|"
        r"faible)|(?:le|son) plus (?:lourd|haut|fort|bas|faible) (?:bilan|total|nombre|niveau|chiffre))\b"
    ),
    "record_qualified": (
        r"\b(?:depuis (?:au moins )?[^.;,]{0,60}?D+|depuis (?:qu'|que |son |sa |leur |la |le |l'|plus )[^.;,]{0,60}|"
        r"jamais|en un"
        r"(?:e)? (?:seul\w* )?(?:an|annee|jour|mois|attaque)|en (?:une seule|un seul) \w+|en (?:plus de |pres de )"
        r"?(?:\w+ |N+ )"
        r"(?:ans|annees|decennies)|dans (?:l'|son |toute l'|leur )?histoire|de (?:l'|son |leur )histoire|"
        r"histoire recente|de la "
        r"decennie|de l'annee|cette annee|en D+|de D+|a ce jour|qu'ai(?:t|ent) (?:jamais )?(?:subie?|connue?|"
        r"essuyee?)s?|"
        r"(?:subie?|essuyee?|connue?)s? (?:par|a ce jour)|qu'elle ait|au combat|du genre|de ce genre)\b"
    ),
    "record_whose": (
        r"\b(?:sa|son|ses|de la mission|de la force|de la M+|pour (?:la |les )?(?:mission|force|casques|M))"
    ),
    "record_than_period": (
        r"\bplus (?:que|qu')(?: ?(?:en|dans|durant|pendant|lors))?(?: ?(?:aucune?|n'importe quelle?|toute))"
        r"(?: autre)? "
        r"(?:[\w-]+ ){0,2}?(?:annees?|periodes?|mois)\b(?: [^.;,]{0,40}histoire)?"
    ),
    "record_first": (
        r"\b(?:la )?premiere fois (?=qu)|\b(?:la |le |les |sa |son |ses )?(?:toute )?(?:premi(?:er|ere)s?|"
        r"derniere (?:grande|grosse)) (?:(?:lourde|"
        r"grande|reelle|"
        r"veritable) )?(?P<event>attaque|attentat(?:-suicide)?|embuscade|mort|deces|perte|pertes|victime|victimes|"
        r"morts|tue|tues)\b"
        r"(?: (?:du genre|de ce (?:genre|type)|au combat|meurtri\w+|mortelle|suicide|a la \w+|kamikaze))?"
    ),
    "record_first_attack": r"\b(?:attaque|attentat|embuscade)\b",
    "record_first_ours": (
        rf"\b(?:depuis|pour|par|sur|contre|de|visant|subie? par) (?:la |l'|son |sa )?(?:mission|force|operation|"
        rf"{_ONU})\b|"
        r"\b(?:la|cette) (?:force|mission) (?:a|avait|vient)\b"
    ),
    "record_first_to_die": (
        r"\b(?:le |la |les |son |sa )premi(?:er|ere)s? (?:[\w'-]+ ){0,6}?(?:(?:a|qui) (?:etre tue\w*|mourir|"
        r"tomber|perdre la "
        r"vie|perir|trouver la mort)|(?:tue|tuee|tues|mort|tombe|tombes|morts)(?= (?:au combat|dans|par|depuis|sous)"
        r"))\b"
    ),
    "record_never": (
        r"\bjamais (?:(?:encore|auparavant|depuis (?P<since>[^.;]{1,90}?)),? ?)*(?P<who>[^.;,]{0,60}?) ?(?:n'|ne )"
        r"?(?:avait|"
        r"a|avaient|ont|aura) ?(?:perdu|subi|connu|essuye|paye|enregistre|vu|ete|pleure|deplore)\b[^.;,]{0,60}"
        rf"|\b(?P<who2>(?:la |l')?(?:{_ONU}|mission|force|operation|M+)) n'(?:a|avait) (?:jamais|plus) (?:ete |"
        rf"autant )?(?:perdu|subi|"
        r"connu|essuye|paye|vu|frappe\w*|touche\w*)\b[^.;,]{0,70}"
        r"|\b(?P<who4>(?:aucune?|N+) (?:autre )?(?:attaque|embuscade|attentat|jour\w*|incident|perte)) (?:n'(?:a|"
        r"avait)|ne)"
        r"[^.;]{0,40}?\b"
        r"(?:autant|aussi|plus|tant)\b[^.;,]{0,70}"
        r"|\bn'(?:a|avait|ont|avaient) (?:jamais|plus) (?:ete )?(?:perdu|subi|connu|essuye|paye|vu|vecu|frappe\w*|"
        r"touche\w*)?\b[^.;,]{0,40}?\b(?:aussi|autant|plus|pire|tels?|telles?|tant|si) ?\w*\b|\bn'(?:a|avait)"
        r" rien (?:vecu|connu|subi) (?:de (?:tel|semblable|pareil|comparable)|d'\w+)|\bn'(?:a|avait) (?:connu|subi|"
        r"perdu|essuye) (?:aucune?|N+)[^.;,]{0,60} depuis [^.;,]{2,40}"
        r"|\brien (?:de (?:tel|semblable|comparable|pareil)|d'aussi \w+) (?:ne s'etait|n'(?:etait|avait))[^.;,]{1,80}"
        r"|\b(?:il faut remonter (?:a|au)|il faut remonter)\b[^.;]{2,80}"
    ),
    "record_never_no": r"aucun",
    "record_unmatched": (
        r"\b(?:une? |cette |d'une )?(?:[\w-]+ )?(?:attaque|assaut|embuscade|incident|raid|coup|perte|violence|"
        r"pertes|ampleur) "
        r"(?:sans precedent|inedite?s?|sans equivalent|jamais vue?s?)\b"
    ),
    "record_record": r"\b(?:un |le |ce )?(?:nombre|bilan|niveau|chiffre|triste) record\b|\bannee record\b",
    "record_ours": (
        rf"\b(?:contre|pour|par|de|du|des|sur|visant|subi\w*|depuis|qu'\w+|que)"
        rf"\b ?[^.;]{{0,60}}?(?:casques?[ -]bleus?|{_ONU}\b|M|\b"
        r"mission\b|organisation|\bforce\b|soldats? de la paix)"
    ),
    "record_rival": (
        rf"\b(?:de toutes les|parmi les|des) {_OP}\b|annee consecutive|\bmission (?:qui|avec|au) (?:le|plus)"
    ),
    "record_stop": r",? (?:quand|lorsque|lorsqu'|apres|mais|et (?:que|les?|N)|selon|a (?:dit|declare))\b|[:\"(]| - ",
    "record_whom": (
        rf"\b(?:contre|pour|par|de|du|des|sur|visant) (?:la |le |les |l')?(?:[\w'-]+ ){{0,3}}?(?:casques?[ -]bleus?|"
        rf"force "
        rf"conjointe|{_ONU}|M+|mission|force)\b"
    ),
    "record_event": r"\b(?:attaque|attentat|incident|assaut|embuscade|journee|jour|raid|pertes?|coup|premi\w+)\b",
    "record_told_figure": r"\b(?:avec|:)[^.;]{0,12}$",
    "record_since": r"\bdepuis\b",
    # --- superlatives
    "superlative_adjective": (
        rf"\b(?P<among>(?:une?|l'une?|N+) des |parmi les )?(?:(?:la|le|les|l') ?)?(?:{_LIEU} (?:\w+ ){{0,3}}?)"
        rf"?(?:(?P<rank>deuxieme|"
        r"troisieme|quatrieme|cinquieme|seconde?) )?(?:(?:la|le|les) )?plus (?:(?P<danger>dangereu\w+|perilleu\w+|"
        r"risque\w*|"
        r"expose\w*)|(?P<attacked>attaque\w*|vise\w*|touche\w*|frappe\w*|violent\w*)|(?P<deadly>meurtri\w+|"
        r"sanglant\w*|mortel\w*|"
        r"couteu\w+|endeuille\w*))(?=\W|$)"
    ),
    "superlative_thing": rf"\b{_LIEU}\b|casques?[ -]bleus?|M|maintien de la paix",
    "superlative_direct": r"(?!)",
    "superlative_hit": r"touche|frappe|vise",
    "superlative_subject": r"(?:M+|C+|\bmission\b|\belle\b|\boperation\b)[^.;]{0,80}$",
    "superlative_world": rf"\b(?:monde|{_ONU}|mission|de toutes|operations?|pays)\b",
    "superlative_not_thing": (
        r"^[^.;,]{0,30}?\b(?:attaques?|embuscade|incidents?|jour|journee|semaine|mois|annee|assauts?|attentats?|"
        r"raids?|violences?|"
        r"periode|guerre|groupes?|route|menaces?|explosions?|decennie)\b|^ (?:contre|visant|qu'ai|que|jamais subi|"
        r"subie?)"
    ),
    "superlative_for_others": (
        r"\bpour (?!(?:les |la |l')?(?:casques|soldats de la paix|onu|nations unies|maintien|personnel|missions?|"
        r"forces?)|D+|N+)[a-z]"
    ),
    "superlative_tail": (
        rf"^(?:[^.;:,()]{{0,70}}?\b{_LIEU}\b)?(?:[^.;:,()\"]{{0,60}}?(?:\b(?:au monde|du monde|jamais \w+|"
        rf"de l'histoire|"
        rf"casques[ -]bleus|maintien de la paix|apres (?:le |la |l')?C+|derriere (?:\S+ ){{0,4}}C+|depuis D+|{_ONU})"
        rf"\b))?"
    ),
    "superlative_more": (
        r"\b(?:plus|davantage) (?:de |d')(?:casques?[ -]bleus|soldats|hommes|membres|morts|pertes|victimes|deces|"
        r"vies)\b[^.;]{0,90}?"
        r"\b(?:que|qu')(?: ?(?:dans|en|lors d'))? ?(?:n'importe|aucune?|toute|partout|nulle|toutes)(?: autre\w*)"
        r"?\b[^.;,]{0,60}"
    ),
    "superlative_most": (
        r"\b(?:(?P<among>(?:une?|l'une?|N+) des )(?:plus \w+ )?|(?:le|la|les) (?:(?P<rank>deuxieme|troisieme|"
        r"quatrieme|cinquieme) )?"
        r"plus (?:lourd\w*|gros\w*|grand\w*|fort\w*|lourdes) )(?:nombre (?:de |d')?)?(?:tribut|bilan|pertes?|morts|"
        r"deces|victimes|"
        r"prix)\b|\ble plus (?:de (?:morts|pertes|victimes|casques bleus tues)|grand nombre de (?:morts|pertes|"
        r"victimes))\b"
        r"|\bpaie? (?:le|un) (?:plus )?lourd tribut\b"
    ),
    "superlative_none": (
        rf"\b(?:aucune?|nulle|N+)(?: autre)? {_OP}(?: (?:de l'{_ONU}|des {_ONU}|onusienne|en cours|en activite|"
        rf"deploye\w+(?: D+)?|"
        rf"de (?:maintien de la )?paix|actuelle|"
        r"M+))*(?:,? [^.;:]{0,30},)? ?(?:n'|ne )[^.;:]{0,40}?\b(?:autant|plus|aussi|tant|pire|davantage)"
        r"\b[^.;:]{0,40}"
        rf"|\b(?:plus|davantage) (?:que|qu')(?: dans)? ?(?:aucune|toute|n'importe quelle) autre {_OP}\b"
    ),
    "superlative_list": (
        r"\b(?:(?P<first>(?:arrive|vient|figure|se classe|est) (?:en tete|au premier rang|premiere)(?: de (?:la |"
        r"cette )?(?:liste|"
        r"classement))?|tete de (?:liste|ce classement))|(?P<second>(?:vient|arrive|suit|suivent|se classe)"
        r" (?:ensuite|juste "
        r"derriere|en deuxieme position|deuxieme|seconde)|seule? (?:la |le |l')?[\w' ]{3,40}? (?:a|avait) fait pire)"
        r")\b"
    ),
    "superlative_of_time": (
        r"\b(?:(?:annee|mois|jour|journee|semaine|attaque|embuscade)(?: D+)?|D+) (?:est|fut|a ete|etait)(?: \w+)"
        r"{0,2} $"
    ),
    "superlative_size": (
        rf"\b(?:la|sa|plus) (?:plus (?:grande|grosse|importante|vaste) (?:des |de toutes les )?)(?:{_OP})"
        rf"\b[^.;,]{{0,40}}|"
        rf"\b(?P<size>(?:mission|operation|"
        rf"force)(?: [\w']+){{0,4}}? la plus (?:grande|grosse|importante|nombreuse))\b"
    ),
    "superlative_size_det": r"",
    "superlative_record": (
        r"\b(?:en une seule|une seule (?:attaque|journee)|jamais enregistre|depuis (?:au moins )?D|en (?:plus de|"
        r"pres de) |annee|"
        r"annuel|mensuel|periode|d'une attaque)\b"
    ),
    "superlative_most_of": r"\bla plupart\b",
    "superlative_compares": (
        rf"\b(?:de toutes les|parmi|du monde|au monde|annee consecutive|{_LIEU}|pour l'{_ONU})\b|M|C"
    ),
    "superlative_suffers": (
        r"\b(?:subi\w*|enregistr\w+|a|ont|avait|avec|paye?|paie|paient|connait|compte|est|etait|essuy\w+|perdu)"
        r"\b[^.;,]{0,30}$"
    ),
    "superlative_provides": r"\b(?:fourni\w*|contribu\w+|envo\w+|deplo\w+)\b[^.;,]{0,25}$",
    "superlative_than_time": r"\b(?:aucune?|toute|quelle)\b[^.;]{0,20}\b(?:annee|periode|mois|jour)s?\b",
    "superlative_active": r"\b(?:en cours|actuelle\w*|aujourd'hui|en activite|active?s?)\b",
    "superlative_ever": r"\b(?:jamais|de l'histoire|dans l'histoire|de tous les temps|a ce jour)\b",
    "superlative_period": (
        r"\b(?:annee (?:consecutive|d'affilee|de suite)|cette annee|l'an dernier|l'annee derniere|dernieres annees)\b"
    ),
    "superlative_contributors": (
        r"\bparmi (?:les )?(?:\w+ )?(?:pays|etats|nations|contributeurs|contingents)\b|\b(?:pays|etats)"
        r" contribut\w+|\bcontingent (?:A+ )?"
        r"(?:est|a|paie)\b"
    ),
    "superlative_state_lost": r"(?<!\bau )(?<!\ben )\bC+ (?:a|ont|avait)(?: \w+)? (?:subi|perdu|paye)\b",
    "superlative_making": r"\b(?:ce qui )?(?:en fait|en faisant|faisant de la M+|fait de (?:la )?M+) $",
    "superlative_mission_in": r"(?:\bla )?\b(?:[\w'-]+ ){0,3}(?:mission|force|operation) (?:en|au|aux) $",
    "superlative_other_name": r"(?:,? ou|,? dite|,)? ?\(?",
    "superlative_said": r"[.;]|\b(?:dit|declare|selon)\b",
    "superlative_among": r"\b(?:parmi|l'une? des|une? des|N+ des)(?: [\w'-]+){0,4} $",
    "superlative_again": r"\b(?:mission|operation|paix)",
    "superlative_in_year": r"\b(?:en|pendant|durant|pour|de) (?:l'annee )?$",
    "superlative_behind": r"\b(?:derriere|apres|suivie? (?:de|par)|devant)\b",
    "superlative_behind_one": r"\b(?:derriere|apres)\b[^.;,]{0,40}(?:M|C)",
    "superlative_than_any": r"\bqu(?:e|') ?(?:dans )?(?:aucune?|toute)|\b(?:en|au|mission en|mission au) C",
    "superlative_possessive": r"^(?!)",
    "superlative_ranks": r"deuxieme|troisieme|quatrieme|cinquieme|sixieme",
    # --- trends
    "trend_adjective": (
        rf"\b(?:(?:tendance|nombre|frequence|recours|usage|emploi) )?(?P<up>{_UP_ADJ}) {_DE}(?:[\w'-]+ )?{_NOUN}\b"
        rf"|\b{_NOUN.replace('death', 'death2').replace('attack', 'attack2')}(?: [\w'-]+)"
        rf"{{0,3}}? (?:(?P<up2>{_UP_ADJ})|(?P<down>{_DOWN_ADJ}))"
        rf"|\b(?:de )?moins (?P<down2>de |d'){_ATTACK}\b"
    ),
    "trend_noun": (
        rf"\b(?:(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN}))(?: \w+)? {_DE}(?:(?:nombre|frequence|rythme|intensite)"
        rf" {_DE})?(?:[\w'-]+ )?"
        rf"{_NOUN}\b"
    ),
    "trend_verb": (
        rf"\b{_NOUN}\b(?P<gap>[^.;:]{{0,70}}?)\b(?:ont|a|sont|est|avaient|se sont|s'est|se|s')"
        rf"? ?(?:(?P<up>{_UP_VERB})|"
        rf"(?P<down>{_DOWN_VERB}))(?=\W|$)"
    ),
    "trend_hit": (
        r"\b(?P<up>de plus en plus|toujours plus|plus souvent) (?:souvent )?(?P<hit>attaques?|vises?|cibles?|"
        r"pris pour cibles?)\b|"
        r"\b(?P<hit2>attaques?|vises?|cibles?) (?P<up2>de plus en plus|toujours plus)\b"
    ),
    "trend_subject": r"(?:\bcasques?[ -]bleus?|M+)(?: \w+){0,3} $",
    "trend_negated": r"\b(?:pas|jamais|aucune?|sans|ni)\b",
    "trend_modal": (
        r"\b(?:pourrai\w+|risque\w*|crain\w+|redout\w+|devrai\w+|si|eviter|empecher|prevenir|menace de)\b[^,;]{0,35}$"
    ),
    "trend_since_one": r"\bdepuis (?:une?|la) $",
    "trend_gap_stop": (
        r"\b(?:dit|declare|qui ont|tue|apres|que|quand|ou|pression|peur|colere|prix|tension|a coute|pourrai\w+|"
        r"risque\w*)\b"
    ),
    "trend_target": r"^[^.;:]{0,12}?\b(?:contre|visant|sur|parmi|envers|dans|par|des|de la|de) (?P<t>[^.;:]{0,90})",
    "trend_ours": r"\bforces internationales\b",
    "trend_besides": r"\bainsi que\b",
    "trend_definite": (
        r"\b(?:ces|ses|leurs|de telles|des)\b(?: \w+){0,4} (?:attaques|embuscades|violences|deces|incidents)\b"
    ),
    "trend_toll": r"\bbilan\b",
    "trend_tail": (
        rf"^(?:[^.;:,]{{0,60}}?(?:casques?[ -]bleus?|M+|{_ONU}|personnel|mission))"
        rf"?(?:[^.;:,]{{0,40}}?(?:\b(?:depuis|ces|au cours des|"
        r"pendant) [^.;,]{0,30}))?"
    ),
    "trend_since": r"\bdepuis (?P<x>[^.;:N,]{0,40}?)(?P<d>D+)",
    "trend_length": (
        r"\b(?:depuis|en|au cours des|ces|durant les|pendant les)(?: environ| pres de| plus de)"
        r"? (?:(?P<half>un an et demi)|(?P<n>\d{1,2}|"
        r"un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|dix-huit) (?:derni\w+ )?(?:(?P<year>ans?|"
        r"annees?)|(?P<month>mois)|"
        r"(?P<decade>decennies?)|(?P<week>semaines?)))\b"
    ),
    # --- strengths
    "strength_pair": (
        rf"(?P<n>N+)(?: de (?:ses|leurs))? (?P<kind>{_KIND}(?: {_MODS})?(?:(?:,| et) {_KIND}){{0,2}})(?!\w)"
    ),
    "strength_people": (
        r"(?P<n>N+) (?P<kind>personnes|hommes et femmes|hommes|membres)(?= (?:en uniforme|sur le terrain|deploye\w+|"
        r"en (?:tout )?C|au C|venu\w+ "
        r"de|originaires de|issu\w+ de|de N+ (?:pays|nationalites)|dans ses rangs|sous les drapeaux|y compris)\b)"
        r"(?: en uniforme)?"
    ),
    "strength_headless": (
        r"(?:\b(?:force|mission|operation|elle|il)|M+)(?:, [^.;]{0,60},)? (?:(?:en )?(?:compte|comptait|comptera|"
        r"aligne|alignait|reunit|dispose"
        r" de|rassemble|atteint|totalise))(?: aujourd'hui| maintenant| encore)?(?: jusqu'a)? (?P<n>N+)"
        r"(?= (?:sur le terrain|en tout|au total|"
        r"a la veille|en uniforme|en D)\b|[,.;:]|$)"
        r"|\b(?:plafond|effectif\w*|taille)(?: [\w']+){0,5}? (?:a|de|passera(?: de N+)? a|atteint|est de|porte a|"
        r"ramene a|fixe a) (?P<n2>N+)"
        r"(?= hommes|[,.;:]|$)"
        r"|\bau nombre de (?P<n3>N+)|\b(?:force|mission|operation) (?:forte )?de (?P<n4>N+) (?:hommes|membres|"
        r"personnes)"
        r"|\b(?:mission|force|M+|la|l') ?(?:est |etait |a ete )?(?:ramen\w+|redui\w+|port\w+)(?: la mission|"
        r" la force| la M+)? a (?P<n5>N+)"
        r"(?: hommes)?(?=[,.;:]|$)"
    ),
    "strength_of_whole": (
        rf"(?P<n>N+) des N+ {_KIND}\b[^.;]{{0,70}}?\b(?:sont (?:arrives|sur place|deployes|en place)|"
        rf"etaient (?:arrives|deployes))\b"
    ),
    "strength_numbered": (
        r"\b(?:casques bleus|troupes) (?:sont|etaient) (?P<n>\d{1,3}(?: \d{3})|\d{3,6})(?P<kind> [a-z]+)?"
    ),
    "strength_strong": (
        r"\b(?:forte?s? (?:de|d')|riche de|composee? de) (?:quelque |environ |pres de |plus de |pres d')"
        r"?(?P<n>\d{1,3}(?:[ .]\d{3})+|\d+)"
        r"(?P<how> (?:hommes|soldats|membres|casques bleus|militaires|personnes|elements))\b(?P<after>[^.;]{0,60})"
    ),
    "strength_counted": (
        r"\b(?P<w>effectif\w* (?:de|est de|s'eleve a|s'etablit a|atteint)|plafond (?:de|fixe a)|force de|"
        r"contingent de|mission de) (?P<n>N+)"
        r"(?! (?:pour cent|morts|deces|tues|victimes))"
    ),
    "strength_joined": (
        r"(?: \([^)]{0,40}\))?(?:,|,? et|,? plus|,? ainsi que|,? dont|,? avec|,? auxquels s'ajoutent|/|:)(?: (?:de|"
        r"d'))?"
        r"(?: (?:environ|quelque|pres de|plus de))? ?$|^ ?$"
    ),
    "strength_has": (
        r"\b(?:a|ont|avait|aura|forte?s?|compte|comptait|comptent|comprend|comprenait|aligne|alignait|dispose de|"
        r"disposait de|deploie|deploye|deployait|"
        r"avec|composee? de|constituee? de|pour|forte de|reunit|rassemble|totalise|effectifs?|plafond|force|mission|"
        r"fixe\w*|autoris\w+|jusqu'a|"
        r"maintien\w*|emploie|il y a|ramen\w+|port\w+|est de|environ|quelque|M+|dont|ses|les|ces|passe\w*|garde)"
        r"\b(?: [a-zD_'-]+){0,5}? ?(?:de |d'|a )?$"
        r"|(?:^|, |: )$"
    ),
    "strength_is": (
        r"^(?: [a-z_'-]+){0,3}?,? ?(?:sont|etaient|est|servent|servaient|serv\w+|deploye\w*|stationne\w*|base\w*|"
        r"present\w*|sur le terrain|"
        r"dans le pays|sur place|en (?:C+)|au C+|venu\w+ de|issu\w+ de|de N+ (?:pays|nationalites)|autorise\w*|"
        r"compos\w+|sous (?:le )?(?:beret|casque|"
        r"mandat|drapeau)|a (?:la )?M+|dans les rangs)\b"
    ),
    "strength_served": (
        r"en uniforme|(?:venu\w+|originaires|issu\w+) de N+ (?:pays|nations)|de N+ (?:pays|nationalites)|"
        r"dans ses rangs|confondus"
    ),
    "strength_harm_behind": r"^[^.;,]{0,50}\b(?:blesse|tue|mort|deced|peri|tombe|perdu)",
    "strength_harm_ahead": r"\b(?:tue|perdu|mort de|vie a|deces de|blesse)(?: [\w'-]+){0,2} $",
    "strength_later": r"(?: [\w'-]+){0,3} (?:seront|a envoyer|supplementaires|de plus|en renfort|demandes?)\b",
    "strength_own": (
        r"\b(?:ses|elle (?:a|avait|aligne|compte|comptait)|conseil(?: de securite)?|autoris\w+|compte|comptait)"
        r"(?: jusqu'a)"
        r"?(?: \w+)? ?$"
    ),
    "strength_own_kind": r"personnes|hommes|membres|agents|A",
    "strength_own_behind": r" (?:(?:que )?le conseil|servent dans|servaient dans|composent)",
    "strength_formed_police": r" d'unites de police",
    "strength_request": (
        r"\b(?:supplementaires?|renforts?|renfort|demand\w+|reclam\w+|envo\w+|propos\w+|prevo\w+|promet\w*|"
        r"promis\w*|offr\w+|augment\w+ de|"
        r"reduction de|retir\w+|retrait|rapatri\w+|evacu\w+|manque\w*|besoin|releve|remplac\w+|perdre|encore N)\b"
    ),
    "strength_raise_to": r"\b(?:a|de|au) ?$",
    "strength_asked": r"\b(?:demand|reclam|propos)",
    "strength_other_force": (
        r"\b(?:francais\w*|france|serval|barkhane|sangaris|licorne|takuba|g5|armee|forces armees|union africaine|"
        r"amisom|misma|misca|cedeao|"
        r"otan|kfor|europeen\w*|eutm|eufor|rebelles?|miliciens|combattants|djihadistes|jihadistes|wagner|"
        r"gouvernement\w*|deplaces|refugies|"
        r"habitants|americains?)\b"
    ),
    "strength_hybrid": (
        rf"(?:de l'{_ONU} et de l'union africaine|union africaine et (?:de )?l'{_ONU}|mission africaine)"
    ),
    "strength_contributor": (
        r"(?P<c>C+)(?:,? (?:qui|dont))?,? (?:a|ont|avait|contribu\w+|fourni\w*|deploi\w*|deploy\w*|compte|aligne|"
        r"envoi\w*|envoy\w*)\b[^.;N]{0,45}$"
    ),
    "strength_whose": r"(?:contingent|bataillon|detachement|troupes) (?P<c>A+)\b[^.;N]{0,45}$",
    "strength_from": (
        r"^(?: (?:\w+ ){0,2}?(?:venus d[ue]|originaires d[ue]|envoyes par|fournis par))(?: la| le| l')? ?(?P<c>C+)"
    ),
    "strength_of_state": r"(?P<c>(?!)C+)$",
    "strength_as_of": (
        r"\b(?:au|a la date du|en|a|fin|debut|jusqu'(?:au|en))(?: (?P<end>fin)| (?:debut|mi))?[ -](?P<d>D+)"
    ),
    "strength_founded": r"\b(?:depuis|etabli\w*|cree\w*|deploye\w*|lance\w*)\b[^.;,]{0,30}$",
    "strength_clear": rf"casques?[ -]bleus|soldats de la paix|{_ONU}\b|M|beret bleu",
    "strength_its_force": (
        r"\b(?:la|cette|son|sa|l') ?(?:[\w,-]+ )?(?:mission|force|operation)\b|\b(?:ses|les|des) effectifs\b|"
        r"\ble plafond\b"
    ),
    "strength_force_name": r" (?:[\w'-]+ ){0,4}?(?:mission|force|operation|contingent|M+)\b",
    "strength_counted_force": r"\b(?:contingent|mission|force|troupes|effectifs?|plafond)\b|M",
    "strength_counted_harm": r"\b(?:bilan|morts?|deces|tues?|blesses|attaques?|incidents?|victimes)\b",
    "strength_troops": r"troupe|contingent",
    "strength_uniformed": r"uniforme|\b(?:troupes|soldats|militaires)\b.* et (?:de )?policiers(?!.*civil)",
    "strength_total": r"casques?[ -]bleu|et (?:de )?civils|civils? et|observateurs|confondus",
    "strength_civilian": r"civil",
    "strength_police": r"polic",
    "strength_soldiers": r"\bsoldats?\b|\btroupes?\b|A+s\b",
    "strength_military": r"militaire",
    "strength_opening": r"M+|\bmission|\bplafond|\bautoris\w+|\bavec\b|\bforce\b|\bcontingent\b|\beffectif",
    "strength_worldwide": r"\b(?:dans le monde|N+ (?:missions|operations)|missions|quatre continents)\b",
    # --- mandates
    "mandate_resolution": (
        r"\b(?:resolutions?|s/res/|res\.)[ \"'(]*(?:no\.?|numero|n°)? ?(?P<n>\d{3,4})(?:,? ?\(?(?P<y>(?:19|20)\d\d)"
        r"\)|/(?P<y2>(?:19|20)\d\d))?"
    ),
    "mandate_resolutions": r"\bresolutions\b",
    "mandate_further": (
        r"(?:,| et| ou)(?: de| puis)? (?:la resolution )?(?P<n>\d{3,4})\b(?:,? ?\((?P<y>(?:19|20)\d\d)\))"
        r"?(?! (?:soldats|militaires|hommes|"
        r"policiers|casques|personnes|civils|membres|km|morts))"
    ),
    "mandate_listed": r"\bresolutions\b[^.;]{0,120}?\b(?:telles que|dont|notamment|comme|:) (?:la )?(?P<n>\d{3,4})\b",
    "mandate_ended": (
        r"\b(?:mettre fin|mi\w* fin|met fin|mettant fin|mis un terme|met un terme|cloture|clos|ferme\w*|retrait|"
        r"retir\w+|s'achev\w+|"
        r"dissou\w+|fin au mandat)\b"
    ),
    "mandate_established": (
        r"\b(?:etabli\w*|cre(?:e|ee|er|ant|ation)|mis\w* (?:en place|sur pied)|institu\w+|lance\w*|autoris(?:e|ant)"
        r" (?:le|la|un|une) "
        r"(?:deploiement|creation|mission|force)|naissance|succeder|prendra le relais|remplacer)\b"
    ),
    "mandate_expanded": (
        r"\b(?:elargi\w*|etend\w*|etendu\w*|renforc\w+ (?:le|son) mandat|nouvelles taches|plus robuste|(?:augmente|"
        r"releve|porte)\w* (?:le|son) "
        r"(?:plafond|effectif))\b"
    ),
    "mandate_extended": (
        r"\b(?:prolong\w+|proro[gu]\w+|renouvel\w+|reconduit\w*|reconduction|un an de plus|garde\w*)\b"
    ),
    "mandate_adopted": r"\b(?:adopt\w+|approuv\w+|vote\w*)\b",
    "mandate_future": (
        r"\b(?:devrait|devraient|doit|doivent|pourrait|va|demande|recommande|propose|souhaite|appelle|appele|"
        r"envisage|prevoit|examine|debat\w*|si|"
        r"s'apprete|invite|reclame)\b[^.;,]{0,40}$"
    ),
    "mandate_until": (
        r"\b(?:jusqu'(?:au|en|a la fin (?:de|d'))|au|expir\w+ (?:le|au|en)|avant (?:le|la fin de)) ?(?:la )"
        r"?(?:fin (?:de |d'))?(?P<d>D+)"
    ),
    "mandate_decided_after": (
        r"^(?:\)|,|\"|')?,? ?(?:(?:a ete |fut )?(?:adoptee?|approuvee?|votee?|datee?)(?: \w+){0,2} )?(?:du|de|le|en|"
        r",|\(|d')? ?(?P<d>D+)"
    ),
    "mandate_adopted_on": r"\b(?:le|en|du|ce) (?P<d>D+)|^(?P<e>D+)\b",
    "mandate_other_day": r"\b(?:jusqu'\w+|depuis|au|rapport d\w+|accord|signe\w*|attaque)\b[^,]{0,25}$",
    "mandate_bare": (
        r"\bmandat\b(?P<gap>[^.;:]{0,70}?)\b(?:a ete|avait ete|est|etait|fut)? ?(?P<v1>prolonge\w*|proroge\w*|"
        r"renouvele\w*|reconduit\w*|"
        r"(?P<ended1>abrege|cloture)|(?P<wider1>elargi\w*|etendu\w*))(?=\W|$)"
        r"|\b(?P<v2>prolong(?:e|ee|eant|eait|er)|proroge(?:e|ant|ait|r)?|renouvel(?:e|ant|le|ait)|reconduit|"
        r"reconduisant|(?P<ended2>(?:mis|met|mettre) (?:un terme|fin)(?: D+)?(?: au)?)|"
        r"(?P<wider2>elargi|etendu))(?: (?!et\b|ou\b)[\w',]+){0,9}? ?(?:le |son |la |du |l'|au )?(?:mandat|mission|"
        r"force|operation|presence|M+)\b"
        r"|\b(?P<v3>prolongation|prorogation|renouvellement|reconduction) (?:du mandat|de la M+|de la mission)"
    ),
    "mandate_agreed": r"\b(?:accepte|approuve|vote|decide|adopte)\b",
    "mandate_ends": (
        r"\bmandat\b(?:(?: [\w']+){0,7}?)?,? (?:qui )?(?:doit |devait )?(?:s'acheve\w*|expir\w+|prend\w* fin|court|"
        r"courait|arriv\w+ a (?:echeance|"
        r"son terme|terme)|se termin\w+|vient a echeance|touche a sa fin)(?: (?:jusqu'au|jusqu'en|jusqu'a|a|au|le|"
        r"en|ce|a la fin d[ue']))?"
        r"(?: (?:la )?(?:fin (?:du|de|d'))?(?: ?(?:mois|l'annee))?)? ?(?P<d>D+)?"
        r"|\bconseil (?:de securite )?(?:doit|devra|a|devait) ?(?:decider|trancher|se prononcer|voter|statuer)"
        r"\b[^.;]{0,40}? (?:avant|d'ici|le) (?:le |au )?(?P<e>D+)"
        r"|\b(?:elle|il|la mission|la force|M+) (?:doit|devra|devait|a) (?:avoir (?:quitte|plie|acheve)|quitter|"
        r"partir|achever|plier|s'etre retiree?|"
        r"jusqu'au)\b[^.;,]{0,40}? ?(?:au|avant|d'ici|le|jusqu'au)? ?(?:le |au |la fin d[e'] ?)?(?P<f>D+)"
    ),
    "mandate_told": (
        r"\bconseil (?:de securite )?(?:a |avait )?(?:decide|resolu|convenu|vote|demande)\b[^.;]{0,30}? (?:que|qu'|"
        r"de (?:mettre|retirer|creer|"
        r"deployer|ramener|clore))[^.;]{0,60}|\b(?:M+|elle|la mission) (?:a|avait|a recu) (?:pour mandat|mandat)"
        r" (?:de|d')[^.;,]{2,40}|"
        r"\b(?:M+|elle|la mission) (?:est|etait|a ete) (?:mandatee?|chargee?) (?:de|d'|pour)[^.;,]{2,40}"
    ),
    "mandate_harm": r"\b(?:tue\w*|mort\w*|perdu|blesse\w*|attaque\w*|depuis)\b",
    "mandate_founded": (
        r"(?P<s>M+\)?|\b(?:la |l'|cette )?(?:mission|force|operation)|\belle|(?P<which>\bqui))"
        r"(?P<gap>[^.;:N]{0,45}?),? (?:a ete |fut |avait ete )?"
        r"(?:etablie|creee|mise en place|mise sur pied|instituee|lancee|fondee)(?: \w+){0,6}? (?:en|le) (?P<d>D+)"
    ),
    "mandate_founded_ours": r"mission|\belle\b|force|operation|qui",
    "mandate_named": r"\bmandat\w*|\bresolutions?\b|\bs/res/|\bconseil\b",
    "mandate_not_mission": (
        r"\b(?:groupe d'experts|experts|sanctions|comite|groupe de travail|interdiction de voyager|gel des avoirs|"
        r"g5|barkhane|serval|eutm|"
        r"parlement|president\w*|deputes?|gouvernement|transition|envoye|commission|embargo)\b"
    ),
    "mandate_apart": r";| tandis que ",
}

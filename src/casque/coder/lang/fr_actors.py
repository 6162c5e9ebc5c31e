"""French: who is said to have done it (claimed, stated, suspected, denied), and who is only named."""

from __future__ import annotations

_APPOSITION = r"(?:\s*\([^)]*\))?(?:\s*,[^,;.]{1,90},|\s+-[^-;.]{1,90}-)?\s*"
_MEMBERS = r"(?:(?:rebelles|groupe|combattants|miliciens|mouvement|armee)\s+)?"
_AUX = (
    r"(?:(?:a|ont|avait|avaient|aurait|auraient|en|l'|y|s'|se|s'est|s'etait|est|sont|lui-meme|eux-memes|aussitot|"
    r"ensuite|depuis|egalement|"
    r"pour\s+sa\s+part|pour\s+leur\s+part|de\s+son\s+cote|de\s+leur\s+cote|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche|deja|a\s+plusieurs\s+reprises|"
    r"dans\s+un\s+\w+|toujours|quant\s+a\s+\w+|elle|eux|lui|categoriquement|fermement)\s*,?\s*){0,5}"
)
_ACTS = (
    r"(?:attaques?|embuscades?|attentats?|assauts?|raids?|explosions?|operations?|frappes?|tirs?|meurtres?|"
    r"enlevements?|actions?|coups?|affrontements?)"
)

ACTOR_PATTERNS: dict[str, str] = {
    "claim": (
        rf"\brevendi\w+|\bs'(?:en\s+)?(?:attribu|felicit)(?:e|ent|ait|aient|ant)\b|"
        rf"\b(?:a|ont|avait|avaient)\s+(?:signe|assume|reconnu)\b|\bsigne\s+(?:l'|les?\s+|la\s+|"
        rf"cette\s+|ces\s+|de\s+)(?:\w+\s+)?{_ACTS}|"
        r"\bs'(?:en\s+)?(?:est|etait)\s+(?:\w+\s+)?(?:attribue|vante)\b|\bse\s+(?:felicite|targue|vante)\b|"
        r"\bassum(?:e|ent|er|"
        r"ant)\s+(?:\w+\s+)?(?:la\s+)?(?:responsabilite|paternite)|"
        r"\b(?:dit|disent|affirme|affirment|assure|assurent|declare|declarent|"
        r"affirmait)\s+(?:\w+\s+){0,4}?(?:avoir|(?:les?\s+|la\s+)?(?:detenir|retenir)|"
        r"etre\s+(?:a\s+l'origine|derriere|l'auteur))|"
        r"\bau\s+nom\s+d[eu']|\bpaternite\s+d[eu]"
    ),
    "claim_more": rf"\b(?:son|leur)\s+[oœ]euvre\b|\b(?:ses|leurs)\s+(?:combattants|hommes|moudjahidin\w*)\s+(?:ont|"
    rf"avaient)\s+(?:attaque|tue|frappe|tendu|mene|vise|pilonne)|"
    rf"\bpresente\s+(?:l'|cette\s+|les?\s+|la\s+){_ACTS}\s+comme\b|\b(?:revendication|se\s+sont\s+attribue)\w*",
    "unclaimed": (
        r"\b(?:aucun\w*|personne|nul|ni|n'a|n'ont|n'avait|n'etait|n'est|pas|sans)\b[^.;]{0,60}?\brevendi\w+|"
        r"\brevendi\w+\s+par\s+(?:personne|aucun)\b|"
        r"\bnon\s+revendi\w+|\baucune?\s+(?:groupe|organisation|mouvement)\b|\brevendi(?:que|quent|quant|"
        r"quait)\s+(?:l'independance|l'autonomie|de\s+meilleures|le\s+depart)"
    ),
    "denial": r"\b(?:dement(?:i|ent|it|ir|ait|aient)?|ni(?:e|ent|ait|aient)|rejett?e\w*|recus\w+|contest\w+|"
    r"refut\w+)\b",
    "denial_more": r"\b(?:dement(?:i|ent|it|ir|ait|aient|is)?|ni(?:e|ent|ait|aient)(?:r)?|rejett?\w*|recus\w+|"
    r"refut\w+|desavou\w+|decline\w*\s+toute|etranger\w*\s+a|"
    r"(?:y\s+)?(?:etre|est|sont|etait)\s+pour\s+rien|rien\s+a\s+voir|faux|calomni\w+|sans\s+fondement|"
    r"mensong\w+|demarqu\w+|(?:ne|"
    r"n')\s*\w+\s+(?:\w+\s+)?(?:impliques?|responsables?))\b",
    "denier_after": rf"^{_APPOSITION}{_MEMBERS}{_AUX}(?:dement\w*|ni(?:e|ent|ait|aient)\b|rejett?\w*|recus\w+|"
    rf"refut\w+|desavou\w+|jur(?:e|ent|ait)\s+n'|assure(?:nt)?\s+n'|"
    r"decline\w*\s+toute|affirme(?:nt)?\s+n'|dit\s+n'|disent\s+n'|a\s+assure\s+n'|(?:se\s+)?demarqu\w+|ete\s+prompte?s?\s+a\s+(?:se\s+demarquer|dementir|nier|"
    rf"rejeter|recuser|refuter)|jur(?:e|ent)\s+n'y|(?:assure|dit|affirme)(?:nt)?\s+n'y\s+etre)",
    "denied_before": r"\b(?:dementi\w*|nie\w*|rejete\w*|refute\w*)\s+par\s+(?:le\s+|la\s+|les\s+|l'|"
    r"un\s+\w+\s+d[eu]s?\s+)?(?:\w+\s+){0,2}?$|"
    r"\b(?:retorque|repondu|replique|assure|jure)\s+(?:\w+\s+){0,3}?(?:les?\s+|la\s+|l')$",
    "claimer_after": rf"^{_APPOSITION}{_MEMBERS}{_AUX}(?:revendi\w+|sign(?:e|ent|ait)\s+(?:l'|les?\s+|la\s+|cette|"
    rf"ces|de)|reconn\w+|attribue\s+(?:l'|la|cette|les)|assum\w+|"
    r"(?:affirme|dit|declare|assure|disent|affirment|annonce)\w*\s+(?:\w+\s+){0,4}?(?:avoir|(?:les?\s+|la\s+)?(?:detenir|"
    r"retenir)|"
    r"etre\s+(?:a\s+l'origine|"
    r"derriere)|que\s+(?:ses|leurs)))",
    "claimed_before": r"\brevendiqu\w+\s+(?:[\w']+\s+){0,6}?(?:par|au\s+nom\s+d[eu]s?)\s*(?:le\s+|la\s+|les\s+|"
    r"l')?(?:\w+\s+){0,4}?$|\bau\s+nom\s+d(?:e|u|')\s*(?:la\s+|l'|les\s+)?$|"
    r"\brevendication\s+(?:\w+\s+)?(?:d(?:e|u|es)|par)\s*(?:la\s+|le\s+|l')?$|\bsignee?s?\s+(?:par\s+|"
    r"de\s+)?(?:le\s+|la\s+|les\s+|l')?$|"
    r"\b(?:communique|video|message)\s+(?:signe\s+|publie\s+)?(?:par|d(?:e|u|es))\s*(?:la\s+|l'|le\s+|les\s+)?$",
    "suspicion": (
        r"\b(?:soupconn\w+|presum\w+|suppos\w+|accus\w+|impute\w*|imputant|imputent|vraisemblabl\w+|probab\w+|"
        r"apparemment|croit|croient|"
        r"suspect\w*|serai(?:en)?t|aurai(?:en)?t|selon\s+toute\s+vraisemblance|pourrai(?:en)?t)\b"
    ),
    "suspicion_more": r"\b(?:attribu(?:e|ee|es|ees|ent|ant|er)|montr\w+\s+du\s+doigt|"
    r"pointe\w*\s+(?:\w+\s+){0,2}?(?:du\s+doigt|vers)|pointent|met(?:tent)?\s+en\s+cause|mis(?:e|es)?\s+en\s+cause|"
    r"mettant\s+en\s+cause|design\w+|porte\w*\s+la\s+(?:marque|signature)|regard\w+\s+(?:du\s+cote|vers)|la\s+(?:main|"
    r"patte|marque)\s+d|prete(?:nt)?\s+(?:\w+\s+|l'|cette\s+)|"
    r"presentes?\s+comme|renvo\w+\s+la\s+responsabilite|tout\s+(?:designe|accuse|indique)|"
    r"fait\s+porter\s+la\s+responsabilite|tenus?\s+pour\s+responsables?|evoqu\w+|soupcons?|sans\s+doute|"
    r"identifies?\s+comme|parle(?:nt)?\s+d|penche\w*\s+pour|impute\w*|reproche\w*|s'en\s+prend)\b",
    "suspicion_after": r"^\W+(?:\w+\s+){0,2}?(?:est|sont|etait|etaient|a\s+ete|ont\s+ete|"
    r"serai(?:en)?t)\s+(?:\w+\s+)?(?:soupconne\w*|accuse\w*|suspecte\w*|mis(?:e|es)?\s+en\s+cause|"
    r"montre\w*\s+du\s+doigt|"
    r"pointe\w*\s+du\s+doigt|tenus?\s+(?:pour\s+)?responsables?|presume\w*|designe\w*)\b|^\s+(?:serai(?:en)?t|"
    r"aurai(?:en)?t|pourrai(?:en)?t)\b|^\W+(?:d'(?:etre|avoir)|comme\s+(?:l'|les?\s+)"
    r"(?:agresseurs?|auteurs?|responsables?|coupables?))\b|^\s+(?:presumes?|supposes?)\b",
    "party_blames": r"\b(?:armee|forces\s+armees|rebelles|milice|rivaux)\b",
    "mission_says": (
        r"\b(?:mission|force\s+onusienne|onu|nations\s+unies|conseil|secretaire\s+general|enquete|enqueteurs|"
        r"min[a-z]{3,6}|"
        r"mon[a-z]{2,4}|finul|onuci|monuc|fisnua)\b(?:(?!\b(?:soupconn|presum|vraisembl|probabl|croi|"
        r"doute)\w*)[^;:]){0,60}\b(?:"
        r"accus\w+|attribu\w+|imput\w+|met(?:tent)?\s+en\s+cause|design\w+)\b(?:(?!\b(?:soupconn|presum|"
        r"vraisembl|probab|suppos)\w*)[^;:]){0,70}$"
    ),
    "stated_before": r"\b(?:fait|font|faire)\s+porter\s+la\s+(?:faute|responsabilite)\s+(?:a|aux?)\s*(?:l'|"
    r"la\s+|le\s+|les\s+)?$|\btien(?:t|nent)\s+(?:les?\s+|la\s+|l')$|"
    r"\b(?:responsabilite\s+(?:de\s+l'\w+\s+)?(?:incombe|revient)\s+aux?)\s*(?:[\w'-]+\s+){0,3}$",
    "fought_with": r"\b(?:dans|lors|au\s+cours|pendant|apres)\s+(?:d[eu']s?\s*|les\s+|un\s+|une\s+|l'|la\s+)*"
    r"(?:\w+\s+){0,2}?(?:combats?|affrontements?|accrochages?|echanges?\s+de\s+tirs|fusillades?|batailles?)\s+(?:avec|contre)\s+"
    r"(?:le\s+|la\s+|les\s+|l'|des\s+|\w+\s+){0,2}$",
    "and_actor": r"(?:\s*\([^)]{1,30}\))?\s*(?:,\s*(?:et\s+)?|\s(?:et|ou)\s+|\s+ainsi\s+que\s+)(?:par\s+)?"
    r"(?:d[eu']s?\s*|aux?\s+)?(?:les?\s+|la\s+|l')?(?:\w+\s+(?:d[eu']s?\s*(?:la\s+|l')?)?)?",
    "army_means": r"\bmerkavas?\b",
    "affiliated": r"^\s*-\s*(?:affilie|lie)|^\s+(?:affilie|lie)\b",
    "linked": r"(?:\bliee?s?\s+(?:a|au|aux)|\baffiliee?s?\s+(?:a|au)|\balliee?s?\s+(?:a|au|aux|d[eu']s?)|"
    r"\bproches?\s+d[eu']s?|\bfideles?\s+(?:a|au|aux)|\binspiree?s?\s+(?:par|d[eu'])|\ballegeance\s+(?:a|au)|"
    r"\bcontre|\bentre|\bcombat(?:tent|tre|tant)?|\bcontrolee?s?\s+par|\btenue?s?\s+par|\boccupee?s?\s+par|"
    r"\baux\s+mains\s+d[eu']s?|\bfief\s+d[eu']s?|\bsous\s+(?:le\s+)?controle\s+d[eu']s?|\bguerre\s+(?:a|au|aux|"
    r"contre)|"
    r"\bdissiden\w+\s+d[eu']s?|\bnegoci\w+\s+avec|\baccord\s+avec|\bmembre\s+d[eu']s?|\bpaix\s+\w+\s+\w+\s+avec|"
    r"\bantenne\s+d[eu']|\bbranche\s+d[eu']|\btraqu\w+|\bdesarm\w+|\bchass\w+|\bdelog\w+|\bsoutien\w*\s+(?:a|au|"
    r"aux)|"
    r"\bsoutenir|\bappui\w*|\boperations?\s+contre|\boffensive\s+contre|\bneutralis\w+|\bface\s+aux?|"
    r"\bancien\w*)\s*(?:le\s+|la\s+|les\s+|l'|\w+\s+)?$",
    "agent_before": r"(?:\bpar|\bde|\bdes|\bdu|\bd')\s*(?:[\w'-]+[\s,]+){0,7}(?:[ld]')?$",
    "agent_after": (
        r"^(?:\s*\([^)]*\))?(?:[\s,'-]+(?!(?:ete|etaient|etait|sont|est)\b)(?:[\w'-]+)){0,5}?[\s,']+(?:attaqu\w*|"
        r"tir(?:e|ent|aient|ait)\b|tire\b|"
        r"ouv\w+\s+le\s+feu|tu(?:e|ent|ant)\b|lanc\w+|mene\w*|frapp\w+|pilonn\w+|bombard\w+|assaill\w+|"
        r"enlev\w+|kidnapp\w+|bless\w+|abatt\w+|tendu|pris\s+(?:d'assaut|pour\s+cible|en\s+embuscade|en\s+otage)|"
        r"a\s+l'origine|responsables?|fait\s+(?:feu|exploser|irruption)|investi|captur\w+|vis(?:e|aient|ait)\b|"
        r"pos(?:e|ent)\b|detrui\w+|embusqu\w+|affront\w+|accroch\w+|mitraill\w+|donne\s+l'assaut|descendu|lache|"
        r"largue|encercl\w+|"
        r"s'en\s+sont\s+pris|execut\w+|lynch\w+|avait\s+pris)"
    ),
    "party_says": r"\b(?:armee|forces\s+armees|gouvernement|gouverneur|maire|ministre|ambassadeur|habitants|"
    r"villageois|temoins?|analystes?|opposition|rebelles?|commissariat|porte-parole|officier\w*|autorites|"
    r"deputes?|spla|"
    r"fardc|faca|fama)\b\s+(?:\w+\s+){0,4}?(?:dit|disent|affirme\w*|assure\w*|accuse\w*|impute\w*|soutien\w*|"
    r"designe\w*|declare\w*|estime\w*|voit|voient|hesite\w*)\b",
    "own_act": r"^\s+(?:\w+\s+){0,2}?(?:a\s+reconnu|reconnait|a\s+admis|admet|a\s+confirme|a\s+explique|a\s+dit|"
    r"s'est\s+excusee?|a\s+presente\s+ses\s+excuses|dit|affirme|repond)\s*(?:[\w']+\s+){0,3}?"
    r"(?:que\s+ses|avoir|qu'un\s+de\s+ses|une\s+erreur|ses\s+(?:soldats|troupes|tirs))",
    "own_count_after": r"(?:\s*\([^)]*\))?\s+(?:annonce|a\s+annonce|avait\s+annonce|"
    r"s'est\s+vante\s+d'avoir)\s+(?:[\w'-]+\s+){0,4}?(?:morts?|tues?)\b",
    "own_count_before": r"(?:^|[.;]\s+)(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|"
    r"des\s+dizaines),\s+(?:dit|affirme|assure|selon)\s+(?:le\s+|la\s+|les\s+|l')?$",
    "anaphor": r"(?:^|[\"',.;:-]\s*|\b(?:et|mais|que|tandis\s+que)\s+)(?P<who>(?:le|la|ce|cette|les|"
    r"ces)\s+(?:meme\s+)?(?:groupe|mouvement|milice|rebelles|brigade|parti|faction|organisation|insurges|"
    r"jihadistes|"
    r"djihadistes|"
    r"paramilitaires|armee|alliance|coalition|rebellion|miliciens)|(?:un|son|le|leur)\s+(?:porte-parole|commandant|"
    r"chef|responsable)\s+(?:d[eu]s?\s+(?:la\s+|l'|ce\s+|cette\s+)?(?:groupe|mouvement|milice|rebelles|rebellion|"
    r"parti))?|il|ils|elle|"
    rf"ceux-ci|celui-ci|celle-ci){_APPOSITION}(?={_AUX}(?:(?P<denies>dement\w*|ni(?:e|ent|ait|aient)\b|rejett?\w*|"
    rf"recus\w+|refut\w+|jur(?:e|ent)\s+n'|assurent?\s+n')|"
    r"(?P<claims>revendiqu\w+|assum\w+|reconn\w+\s+avoir|signe\s+l')))",
    "same_group": (
        r"\b(?:l[ae]\s+meme\s+(?:groupe|mouvement|milice|brigade|faction|organisation)|les\s+memes\s+(?:rebelles|"
        r"miliciens|"
        r"combattants|jihadistes|djihadistes)|(?:par\s+(?:la\s+(?:coalition|rebellion|milice)|"
        r"cette\s+(?:alliance|milice)|le\s+(?:groupe|mouvement)|ce\s+(?:groupe|mouvement))|les\s+rebelles|"
        r"le\s+groupe|ce\s+groupe|ce\s+mouvement|"
        r"le\s+mouvement|la\s+milice|"
        r"cette\s+milice|les\s+miliciens|les\s+insurges))\b"
    ),
    "same_word": r"par\b|l[ae]\s+meme\b|les\s+memes\b",
    "accused_force": (
        r"\b(?:accus\w+|impute\w*\s+(?:\w+\s+){0,4}?a|met(?:tent)?\s+en\s+cause|montr\w+\s+du\s+doigt|"
        r"responsabilite\s+(?:a|de)|"
        r"soupconn\w+|attribu\w+\s+(?:\w+\s+){0,4}?a)\s*(?:la|les|le|l'|aux|au)?\s*$"
    ),
    "anaphor_ours": r"\b(?:mission|onu|nations\s+unies|gouvernement|casques\s+bleus)\b",
    "named_group": r"\b(?P<name>(?:[Ll]e\s+|[Ll]a\s+|[Ll]es\s+|des\s+|l['’])?(?:milice|miliciens|rebelles|"
    r"combattants|insurgés|groupe|mouvement|partisans|hommes|Front|Armée|Brigades?|Mouvement|Forces)\s+"
    r"(?:armé\s+|armée\s+)?(?:(?:de|du|des|d['’]|la|le|les|pour)\s*){0,3}(?:[A-ZÉ][\w'’-]+\s?){1,4})",
    "own_force": r"\b(?:malien\w*|congolais\w*|libanais\w*|gouvernement\w*|national\w*|hote|soudanais\w*|"
    r"somalien\w*|haitien\w*|ivoirien\w*|africain\w*|francais\w*|unies|onu|suspect\w*|"
    r"arme|armes|inconnu\w*|islamiste\w*|casques|local\w*|ancien\w*|republicaines|force\s+interimaire)\b",
    "named_by": r"\b(?:par|d[eu]|des|aux?|d')\s*(?:les\s+|la\s+|le\s+|l'|un\s+|une\s+)?(?:\w+\s+){0,2}$",
    "group_word": (
        r"\b(?:rebelles?|combattants?|militants?|milic\w*|groupe|jihadistes?|djihadistes?|revendique\w*|coalition|"
        r"mouvement|terroristes?|elements|insurges?|faction|armes?|hommes|gangs?)\b"
    ),
    "state_means": r"\s+(?:a\s+tire|ont\s+tire)\b",
    "state_means_before": r"\b(?:drones?|chars?(?:\s+merkava)?|tirs?|obus|frappes?|bulldozers?|missiles?|"
    r"artillerie|aviation|roquettes?|merkava)\s+$",
    # Behind an attack: somebody is held responsible; what is said of all attacks told.
    "blame_word": r"\b(?:imput\w+|attribu\w+|responsab\w+|faute|en\s+cause|auteurs?)\b",
    "of_all": r"\b(?:les?\s+(?:deux|trois|quatre)\s+(?:fois|attaques|embuscades|attentats|assauts|explosions|"
    r"operations|incidents|episodes)|"
    r"(?:des|ces)\s+(?:deux|trois)\s+(?:attaques|embuscades|attentats|assauts|explosions|incidents|episodes)|"
    r"l'une\s+et\s+l'autre|toutes\s+ces\s+attaques|les\s+deux\s+actions)\b",
    "accused": r"\b(?:accus\w+|met(?:tent)?\s+en\s+cause|montr\w+\s+du\s+doigt|imput\w+\s+(?:\w+\s+){0,3}?a|"
    r"tien\w+)\s*(?:l')?$",
    "state_suspicion": r"\b(?:tir|obus|missile|drone|char|frappe|artillerie|bulldozer|"
    r"roquette)s?\s+(?:serai(?:en)?t|etait|est)\s+(?:d'origine\s+)?$",
    "state_off": r"\b(?:pendant|apres|entre|pres\s+d|sous)\s+(?:les?\s+|un\s+)?$",
}  # fmt: skip

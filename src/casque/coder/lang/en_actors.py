"""English: who is said to have done it (claimed, stated, suspected, denied), and who is only named."""

from __future__ import annotations

#: Between a name and its verb: brackets, an apposition between commas, a relative clause.
_APPOSITION = r"(?:\s*\([^)]*\))?(?:\s*,[^,;.]{1,90},|\s+-[^-;.]{1,90}-)?\s*"
_SUBJECT = (
    r"(?:'s?\s+(?:\w+\s+){0,3}?(?:spokes\w+|leader\w*|commander\w*|officials?|men|fighters?|media|channel|wing))?"
)
_MEMBERS = (
    r"(?:(?:rebels?|group|fighters?|militants?|militia\w*|movement|army|leader\w*|forces?|faction|spokes\w+)\s+)?"
)
_ADVERBS = (
    r"(?:(?:has|have|had|was|were|later|also|since|promptly|quickly|repeatedly|flatly|at\s+once|immediately|"
    r"for\s+its\s+part|"
    r"strongly|now|then|on\s+\w+|in\s+a\s+\w+|itself|firmly|categorically|earlier|both|all|and\s+rwanda|"
    r"always)\s*,?\s+){0,4}"
)
_ACTS = (
    r"(?:attacks?|ambush(?:es)?|bombings?|assaults?|raids?|blasts?|operations?|strikes?|explosions?|killings?|"
    r"shelling|shooting|"
    r"capture|abduction|kidnapping|act|deed|incident)"
)

ACTOR_PATTERNS: dict[str, str] = {
    "claim": (
        r"\bclaim(?:ed|s|ing)?\s+(?:\w+\s+){0,2}?(?:responsibility|credit|to\s+have|(?:that\s+)?(?:it|they|its|"
        r"their)\s+(?:\w+\s+){0,2}?"
        r"(?:attack\w*|ambush\w*|kill\w*|had|was|were|carried|fired|fighters|men)|(?:the|this|that|both|all|an?|it|"
        r"each|"
        r"\w+day's)\s+(?:[\w-]+\s+){0,3}?(?:attack|attacks|ambush|bombing|assault|"
        r"raid|blast|operation|strike|explosion|killings?|shelling|capture|kidnapping|abduction)|by\b)|\b(?:was|"
        r"were|been|"
        r"later)\s+(?:later\s+|since\s+|also\s+)?claimed\b|"
        r"\bclaims?\s+of\s+responsibility\b|\b(?:took|taken|taking|takes|acknowledged|assumed|accepted|admitted)\s+"
        r"(?:responsibility|credit)\b|"
        r"\b(?:issued|released|posted|posts|published|circulated)\s+a\s+(?:\w+\s+)?(?:statement|communique|video|"
        r"message)\b|"
        r"\bsaid\s+(?:in\s+a\s+\w+\s+)?(?:on\s+\w+\s+)?(?:that\s+)?(?:it|its|they|their)\s+(?:fighters\s+|men\s+|"
        r"members\s+|mujahideen\s+)?(?:had\s+)?(?:carried\s+out|was\s+behind|were\s+holding|was\s+holding|were\s+"
        r"behind|attacked|ambushed|targeted|fired|launched|conducted|shelled|detonated|planted|laid)\b|"
        r"\bresponsibility\s+(?:for\s+[^.;]{0,60}?\s)?(?:was|has\s+been)\s+(?:\w+\s+)?claimed\b|"
        r"\bin\s+the\s+name\s+of\b|"
        r"\bwe\s+(?:did|have\s+done|carried|attacked|struck|hit|killed|ambushed|fired|launched)\b|"
        r"\badmit(?:s|ted)?\s+(?:the\s+deed|to\s+(?:the\s+)?\w+ing)\b"
    ),
    "claim_more": r"\b(?:said|says|announced|declared|stated)\s+(?:(?:in|on|over|via|through)\s+(?:\w+\s+){1,4}?)?"
    r"(?:that\s+)?(?:it|its|they|their)\s+(?:fighters\s+|men\s+|members\s+)?had\s+(?:fired|done|"
    r"carried|attacked|ambushed|targeted|launched|shelled|detonated|planted|laid|struck|hit)|"
    r"\bowned\s+up\b|\bconfessed\s+to\b|\bclaim(?:ed|s|ing)\s+(?:the|this|that|both|all|it)\b|\b(?:was|were|is)\s+(?:its|their)\s+"
    r"(?:own\s+)?(?:\w+\s+)?(?:work|doing|handiwork)\b|\bsa(?:id|ys|ying)\s+(?:that\s+)?(?:it|they)\s+(?:was|were|"
    r"had\s+been|is|"
    r"are)\s+(?:responsible|behind)|\bboast(?:ed|s|ing)\b|\bsa(?:id|ys)\s+(?:that\s+)?(?:it|"
    r"they)\s+(?:had\s+)?(?:killed|carried|"
    r"destroyed|seized|struck|blew|launched|fired|hit)|\bsign(?:s|ed)\s+for\b|\badmit(?:s|ted)\s+(?:responsibility|"
    r"having|it|losing)|"
    rf"\bcalled\s+the\s+(?:\w+\s+)?{_ACTS}\s+(?:its|their|an?|revenge|retaliation)|\b(?:hailed|"
    rf"celebrated)\s+the\s+(?:\w+\s+)?{_ACTS}|"
    rf"\bpresents?\s+the\s+{_ACTS}\s+as\b|\btook\s+credit\b",
    "unclaimed": (
        r"\b(?:no|nobody|none|neither|not|yet|without)\b(?:\s+\w+){0,6}?\s+claim(?:ed|s|ing)?\b|\bno\s+(?:group|"
        r"claim|"
        r"organi[sz]ation|one)\b|\bunclaimed\b|\bnot\s+(?:yet\s+)?(?:been\s+)?claimed\b|"
        r"\bclaims?\s+that\s+(?:the\s+)?"
        r"(?:peacekeepers|troops|un|mission|army|soldiers)\b"
    ),
    "denial": r"\b(?:den(?:ied|ies|y|ying)|rejected\s+(?:any\s+)?(?:responsibility|involvement|accusations?)|"
    r"not\s+(?:behind|responsible))\b",
    "denial_more": r"\b(?:den(?:ied|ies|y|ying)|reject(?:ed|s|ing)?|disclaim(?:ed|s)|had\s+(?:nobody|no\s+part|"
    r"no\s+hand|no\s+men|"
    r"nothing\s+to\s+do)|"
    r"dismiss(?:ed|es)|repudiat\w+|disown(?:ed|s)|refut(?:ed|es)|(?:was|were)\s+not\s+(?:involved|behind|"
    r"responsible)|laughed\s+off|"
    r"brushed\s+off|condemned\s+the\s+accusation|nothing\s+to\s+do\s+with|disavow\w*|distanced\s+itself|denial|"
    r"call(?:ed|s)\s+(?:this|it|the\s+\w+)\s+\W?(?:lies?|baseless|false|unfounded|fabricat\w+|absurd|slander|"
    r"propaganda))\b",
    # Behind an actor's name, as its verb: it denies.
    "denier_after": rf"^{_SUBJECT}{_APPOSITION}{_MEMBERS}{_ADVERBS}(?:said\s+(?:\w+\s+){{0,2}}?(?:that\s+)?(?:it|"
    rf"they|its\s+men)\s+(?:had|was|were)\s+(?:no|not|never)|"
    r"den(?:ied|ies|y|ying)|reject(?:ed|s|ing)?|disclaim\w*|dismiss(?:ed|es)|repudiat\w+|disown\w*|refut\w+|"
    r"laughed\s+off|brushed\s+off|(?:had|has)\s+(?:no\s+(?:part|hand)|nothing\s+to\s+do)|disavow\w*|call(?:ed|"
    r"s)\s+(?:this|it|"
    r"the\s+\w+)\s+\W?(?:lies?|baseless|false|unfounded|fabricat\w+|absurd|slander|propaganda)|"
    r"told\s+the\s+mission\s+that\s+they\s+had\s+nobody|(?:assurances?|insistence|denials?|assertions?|protestations?)\b)",
    "denied_before": r"\b(?:den(?:ied|ials?)\s+(?:by|from)|rejected\s+by|says?\s+the|answered\s+the)\s+(?:the\s+|"
    r"an?\s+)?(?:\w+\s+(?:of|for)\s+)?(?:the\s+)?$",
    # Behind an actor's name, as its verb: it claims.
    "claimer_after": rf"^{_SUBJECT}{_APPOSITION}{_MEMBERS}{_ADVERBS}(?:claim(?:ed|s|ing)|took\s+(?:responsibility|"
    rf"credit)|takes?\s+(?:responsibility|credit)|"
    r"owned\s+up|confess(?:ed|es)\s+to|"
    r"boast(?:ed|s)|assum(?:ed|es)\s+responsibility|acknowledg(?:ed|es)|admit(?:s|ted)|let\s+it\s+be\s+known|"
    r"accepted\s+responsibility|"
    r"(?:is\s+reported\s+to\s+have\s+)?said\s+(?:(?:in|via|over|through)\s+(?:an?\s+)?(?:\w+\s+){1,3}?)?(?:on\s+(?:\w+\s+){1,3}?)?(?:that\s+"
    r")?(?:it|its|they|their)\s+(?:\w+\s+){0,3}?(?:had|was|were|carried|"
    r"attacked|ambushed|targeted|fired|launched|shelled|detonated|behind|responsible)|(?:have|"
    r"has)\s+said\s+that\s+they\s+carried)",
    "claimed_before": r"\b(?:claimed|signed)\s+(?:\w+\s+){0,4}?(?:by|"
    r"in\s+the\s+name\s+of)\s+(?:the\s+)?(?:\w+\s+){0,4}?$|\bclaim(?:s|ed)?\s+(?:of\s+responsibility\s+)?"
    r"(?:by|from)\s+(?:the\s+)?$|\bin\s+the\s+name\s+of\s+(?:the\s+)?$",
    "suspicion": (
        r"\b(?:suspect(?:ed|s|ing)?|believed|accus(?:ed|es|ing)|alleged(?:ly)?|presumed|presumably|"
        r"purported(?:ly)?|"
        r"thought\s+to|likely|possibly|probably|apparently|supposed(?:ly)?|may\s+have|might\s+have|finger|"
        r"appear(?:s|ed)?\s+to|"
        r"blamed?|blames|blaming|assumed\s+to)\b"
    ),
    "suspicion_more": r"\bpoint(?:s|ed|ing)?\s+(?:\w+\s+){0,3}?(?:to|at|towards?)\b|\bin\s+all\s+(?:likelihood|"
    r"probability)\b|\bmost\s+(?:likely|probably)\b|\bquick\s+to\s+(?:name|accuse|blame|point)\b|"
    r"\bhallmarks?\s+of\b|\battribut(?:ed|es|"
    r"ing)\b|\bascrib(?:ed|es|ing)\b|\bhold(?:s|ing)?\s+(?:the\s+)?$|\bfingers?\b|\bblam(?:e|ed|es|ing)\b|"
    r"\bhint(?:s|ed|ing)\s+at\b|"
    r"\b(?:little|not|no)\s+doubt\b|\bput\s+(?:it\s+down|the\s+\w+\s+down|the\s+blame)\s+(?:to|on)\b|\bno\s+doubt\b|\bsuspicions?\b|"
    r"\bnamed\s+(?:the\s+)?$|\blink(?:ed|s)\s+the\s+"
    rf"(?:\w+\s+)?{_ACTS}\s+to\b|\b(?:laid|lays)\s+(?:the\s+)?blame\b|\bsaid\s+to\s+(?:be|belong|have)\b|"
    rf"\bthe\s+work\s+of\b|\bsays?\s+(?:it\s+was\s+)?(?:the\s+)?$|"
    r"\bcharged\s+that\b|\bdescribed\s+(?:\w+\s+){0,4}?as\b|\bmaintain(?:ed|s)\s+that\b",
    "suspicion_after": r"^\W+(?:\w+\s+){0,2}?(?:is|are|was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:suspected|"
    r"blamed|accused|believed|thought|held\s+responsible|presumed|reported\s+to\s+be\s+behind)\b|"
    r"^\s+(?:responsible|"
    r"of\s+(?:being\s+behind|"
    r"carrying\s+out|firing|shooting|attacking|killing|staging|the\s+(?:attack|ambush|killing)))\b|"
    r"^\s+(?:in\s+all\s+likelihood|suspects?)\b|^\W+(?:\w+\s+){0,2}?(?:is|are|was|were)\s+to\s+blame\b|"
    r"^\s+as\s+the\s+(?:author|perpetrators?|culprits?|attackers?)\b|^\s+(?:may|might|could)\s+(?:have|be)\b",
    # What stands between a report of blame and the name: then the text itself tells it.
    # An enemy of the group blames it: that is suspicion.
    "party_blames": r"\b(?:army|armed\s+forces|military|spla|idf|rebels?|militia|rivals?|"
    r"parties)\b(?:'s)?(?:\s+[\w']+){0,4}?\s+(?:blam|laid|put|lays|point)",
    # The mission, the Council or an inquiry says it, in a verb that is no guess: then it is stated.
    "mission_says": (
        r"\b(?:mission|peacekeepers|un|united\s+nations|council|secretary-general|inquiry|investigat(?:ion|ors)|"
        r"tribunal|"
        r"min[a-z]{3,6}|mon[a-z]{2,4}|uni[a-z]{2,5}|un[a-z]{3,6})\b(?!\W+(?:in|near|at)\b)(?:(?!\b(?:suspect|"
        r"believ|"
        r"presum|"
        r"point|doubt|likely|probab|appear|may|might|alleged)\w*)[^;:]){0,60}\b(?:accus(?:ed|es|ing)|attribut(?:ed|"
        r"es|ing)|"
        r"blam(?:ed|es|ing)|nam(?:ed|es)|ascrib(?:ed|es)|says?|said)\b(?:(?!\b(?:suspect|presum|believ|alleged|likely|"
        r"probab)\w*)[^;:]){0,60}$"
    ),
    "stated_before": r"(?<!laid\s)(?<!lays\s)\b(?:"
    r"blamed\s+(?:the\s+\w+\s+)?on|responsib\w+\s+(?:on|lies\s+with|of)|"
    r"identified\s+as|"
    r"pinned\s+(?:it|the\s+\w+)\s+on|"
    r"held\s+\w+\s+responsible|blame\s+on)\s+(?:the\s+|an?\s+)?(?:[\w'-]+\s+){0,6}$",
    # A fight in which the dead fell: its other side is the author.
    "fought_with": r"\b(?:in|during|after|amid)\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}?(?:fighting|clash(?:es)?|combat|"
    r"battles?|fire\s?fights?|gun\s?battles?|shoot-?outs?|exchanges?\s+of\s+fire)\s+(?:with|against)\s+(?:the\s+|\w+\s+){0,2}$",
    # "The UPC (...) and the anti-Balaka": what is said of the first is said of both.
    "and_actor": r"(?:\s*\([^)]{1,30}\))?\s*(?:,\s*(?:and\s+)?|\s(?:and|or)\s+|\s+(?:along|together)\s+with\s+)"
    r"(?:also\s+)?(?:by\s+|of\s+)?(?:the\s+)?(?:\w+\s+(?:of\s+(?:the\s+)?)?)?",
    "army_means": r"\bmerkavas?\b",
    "affiliated": r"^\s*-\s*(?:affiliated|linked|allied|inspired|aligned|backed|related|connected|held|controlled|"
    r"dominated|friendly)|"
    r"^'?s?\s+(?:affiliates?|offshoots?|branch|stronghold\w*|territory|area|front\s+line|headquarters|rule|"
    r"control)\b",
    "linked": r"(?:linked\s+to|affiliated\s+(?:to|with)|allied\s+(?:to|with)|ties\s+to|links\s+(?:to|with)|"
    r"affiliate\s+of|"
    r"inspired\s+by|aligned\s+with|loyal\s+to|offshoot\s+of|pledged\s+allegiance\s+to|fight|"
    r"(?<!in\s)(?<!heavy\s)(?<!fierce\s)(?<!during\s)(?<!intense\s)fighting|fought|"
    r"faction\s+of|"
    r"against|between|combat(?:ing)?|oppos(?:e|ed|ing)\s+to|member\s+of|close\s+to|controlled\s+by|held\s+by|"
    r"control\s+of|"
    r"hands\s+of|under\s+the\s+control\s+of|occupied\s+by|dominated\s+by|run\s+by|hunt(?:ing)?|talks\s+with|"
    r"accord\s+with|"
    r"agreement\s+with|split\s+from|breakaway\s+from|stronghold\s+of|disarm(?:ing|ed)?|condemn(?:ed|s|ing)|"
    r"flee(?:ing)?|fled|"
    r"war\s+(?:on|with)|backs?|backing|supports?|supporting|arms|armed\s+by|helping|dislodge|drive\s+out|"
    r"recaptured\s+from|"
    r"operations?\s+against|offensive\s+against|neutrali[sz]e|track(?:ing)?\s+down)\s+(?:the\s+|\w+\s+){0,2}$",
    "agent_before": r"(?:\bby|\bfrom|\bof|\bto|\bwith)\s+(?:[\w'-]+[\s,]+){0,7}$",
    "agent_after": (
        r"^(?:\s*\([^)]*\))?(?:[\s,'-]+(?!(?:were|was|been|being|is|are|be)\b)(?:[\w'-]+)){0,6}?[\s,]+(?:attack\w*|"
        r"ambush\w*|fired?|fires|opened\s+fire|"
        r"open(?:ed)?\s+up|"
        r"kill(?:ed|s|ing)|raid\w*|storm\w*|rocketed|mortar\w*|poured|overran|overrun|seiz(?:ed|es)|captur(?:ed|"
        r"es)|"
        r"down(?:ed)?|"
        r"launch\w*|carried\s+out|struck|strikes?|shell(?:ed|s|ing)|target(?:ed|s|ing)|detonat\w*|assault(?:ed|s)?|"
        r"hit|hits|abduct\w*|kidnap\w*|"
        r"wound\w*|shot|shoot\w*|behind|responsible|brought\s+down|laid|took|taken|stop(?:ped)?|lay\s+in\s+wait|"
        r"waylaid|fell\s+(?:on|upon)|"
        r"clash\w*|engaged|broke|knock(?:s|ed)|ram(?:med|s)|planted|set\s+off|blew|drove|execut\w+|murder\w+|"
        r"beat)\b"
    ),
    # An army speaks of a group, or owns to an act of its own.
    "party_says": r"\b(?:army|armed\s+forces|military|idf|government|governor|mayor|minister|ambassador|residents?|"
    r"villagers|witness(?:es)?|analysts?|"
    r"prosecutors?|opposition|rebels?|rivals?|party)\s+(?:\w+\s+){0,4}?"
    r"(?:said|says|stated|maintained|insisted|claimed|claims|told|reported)\b",
    "own_act": r"^\s+(?:\w+\s+){0,2}?(?:said|says|acknowledged|admitted|confirmed|apologi[sz]ed|replies|answered|"
    r"explained)\s+(?:\w+\s+){0,4}?(?:its|that\s+its|a\s+tank|"
    r"their|it\s+had\s+(?:fired|hit|responded|shot|mistaken)|by\s+mistake|an\s+error)",
    "own_count_after": r"(?:\s*\([^)]*\))?\s+(?:announced|boasted\s+of|spoke\s+of|counted)\s+"
    r"(?:[\w-]+\s+){0,4}?(?:dead|killed|deaths)\b",
    "own_count_before": r"(?:^|[.;]\s+)(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens),\s+"
    r"(?:says?|said|claims?|claimed)\s+(?:the\s+)?$",
    # Where "the group" or "it" claims or denies: the one named last is meant.
    "anaphor": r"(?:^|[\"',.;:-]\s*|\b(?:and|but|that|while)\s+)(?P<who>(?:the|that|this)\s+(?:same\s+)?(?:group|"
    r"movement|militia|rebels?|brigade|party|faction|organi[sz]ation|"
    r"insurgents?|militants?|jihadists?|islamists?|paramilitar\w+|army|alliance|coalition|force)|(?:a|an|its|"
    r"the)\s+(?:commander|spokes\w+|leader|official)\s+"
    r"(?:of|for)\s+(?:the|that|this)\s+(?:group|movement|militia|rebels?|party|faction|organi[sz]ation)|"
    r"its\s+(?:spokes\w+|leader\w*)|it|they|who)"
    rf"{_APPOSITION}(?={_ADVERBS}(?:(?P<denies>den(?:ied|ies|y)|reject(?:ed|s)|dismiss(?:ed|es)|laughed\s+off|"
    rf"had\s+nothing\s+to\s+do|repudiat\w+|disclaim\w*)|"
    r"(?P<claims>claim(?:ed|s)\s+(?:responsibility|credit|the|it|both|all|that\s+(?:it|its))|"
    r"took\s+(?:responsibility|credit)|boast(?:ed|s)|admit(?:s|ted)\s+(?:the|having|to|responsibility)|"
    r"post(?:s|ed)\s+a\s+(?:video|statement)|said\s+(?:that\s+)?(?:it|they)\s+(?:had\s+carried|was\s+behind|"
    r"were\s+behind|carried\s+out)))\b)",
    # "The same group": the one named last; "the rebels" too, where they are accused.
    "same_group": (
        r"\b(?:the\s+same\s+(?:group|movement|militia|rebels?|brigade|faction|organi[sz]ation|insurgents?|"
        r"militants?|jihadists?|"
        r"fighters|gunmen)|by\s+(?:the|that)\s+(?:group|movement|militia|coalition|alliance|faction)|"
        r"the\s+(?:rebels?|group|militia|movement|insurgents?|militiamen))\b"
    ),
    "same_word": r"by\b|the\s+same\b",
    # Directly before a force's name: it is accused itself.
    "accused_force": (
        r"\b(?:accus\w+|blam\w+|point\w*(?:\s+the\s+finger)?\s+(?:at|to)|suspect\w*|holding|responsibility\s+(?:of|"
        r"on|to))\s+"
        r"(?:the\s+)?(?:\w+\s+){0,1}$"
    ),
    "anaphor_ours": r"\b(?:mission|un|united\s+nations|government|peacekeepers)\b",
    # A group that the actor pack does not know, named as the author.
    "named_group": r"\b(?P<name>(?:the\s+)?(?:[A-Z][\w'’-]+\s+){1,4}(?:Army|Front|Brigades?|Movement|Militia|"
    r"militia|militias|militiamen|rebels|youths|fighters|faction|gunmen|guerrillas))\b",
    "own_force": r"\b(?:malian|congolese|lebanese|government|national|host|sudanese|somali|haitian|ivorian|african|"
    r"french|united|un|suspected|armed|unidentified|islamist|islamic|peacekeep\w*|local|former|some|unknown|masked|"
    r"heavily|about|around|nearly|several|dozens|hundreds|young|these|those|many|two|three|four)\b",
    "named_by": r"\b(?:by|from|of|on)\s+(?:the\s+|a\s+|an\s+)?(?:\w+\s+){0,2}$",
    # Near a name that also means something else: it is a group here.
    "group_word": (
        r"\b(?:rebels?|fighters?|militants?|militia\w*|group|gunmen|jihadists?|claimed|combatants?|coalition|"
        r"movement|"
        r"terrorists?|elements|insurgents?|faction|armed|gangs?)\b"
    ),
    # A state accused, or its weapons named, stands for its army.
    "state_means": (
        r"\s+(?:fire|tanks?|bulldozers?|shells?|shelling|drones?|air\s?strikes?|strikes?|artillery|gunboats?|"
        r"missiles?|"
        r"gunners|jets?|warplanes?|helicopters?|rounds?|troops\s+(?:fired|shot|opened)|soldiers?\s+(?:fired?|shot|"
        r"opened))\b"
    ),
    "state_means_before": r"(?!)",
    # Behind an attack: somebody is held responsible; what is said of all attacks told.
    "blame_word": r"\b(?:blam\w+|responsib\w+|attribut\w+|identified\s+as|pinned)\b",
    "of_all": r"\b(?:both|all\s+(?:the|three|four|these|those|of\s+these)|the\s+(?:two|three|"
    r"twin))\s+(?:\w+\s+){0,2}?(?:attacks|ambushes|bombings|"
    r"operations|raids|blasts|explosions|assaults|incidents|shootings|strikes)\b|\bbehind\s+both\b|\b(?:claimed|"
    r"signs?\s+for)\s+(?:both|all|each)\b",
    "accused": r"\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)|holds?|held|pointed?\s+(?:the\s+finger\s+)?at)\s+$",
    "state_suspicion": r"\b(?:fire|shell|shot|rocket|bullet|drone)\s+(?:was|were|is|had\s+been)\s+$",
    "state_off": r"\b(?:during|amid|after|following|between|near|under|by\s+the)\s+(?:an?\s+|the\s+)?$",
}  # fmt: skip

"""English: patterns that judge what a clause tells of an attack, and merge what is told of one."""

from __future__ import annotations

ASSEMBLY_PATTERNS: dict[str, str] = {
    # What might happen, must not happen, or is meant in general.
    "unreal": (
        r"(?<!\d )(?<!\bin )(?<!\bof )(?<!late )(?<!early )(?<!since )\b(?:could|would|might|may|should|must|"
        r"can|cannot|if|unless|whether)\b(?!\s+\d)|\bin\s+order\s+to\b|\brisks?\s+of\b|"
        r"\bthreat(?:s|ened|ening)?\b|\bto\s+(?:protect|prevent|avoid|deter|counter|combat|respond|stop|strike|"
        r"advertise)\b|"
        r"\bpotential\b|\bfuture\b|\bplan(?:s|ned|ning)?\s+to\b|\bwarn(?:s|ed|ing)?\s+(?:of|that|against)\b|"
        r"\bexercise\b|"
        r"\btraining\b|\bsimulat\w+|\bcalled?\s+for\s+an\s+end\b|\bany\s+(?:form\s+of\s+)?attacks?\b|\bwill\b|"
        r"\bfear(?:s|ed)?\s+of\b|"
        r"\bcommemorat\w+|\banniversary\b|\bmemorial\b|\btribute\b|\bresolution\b|\bwar\s+crimes?\b"
    ),
    # A statement about many attacks, not about one.
    "general": (
        r"\b(?:several|many|numerous|frequent|repeated|increasing|increased|growing|continued|continuing|constant|"
        r"most|more\s+and\s+more|countless|multiple|past|previous|recurrent|regular|daily|such|rising|"
        r"various)\s+(?:\w+\s+){0,2}?"
        r"(?:attacks|incidents|ambushes|clashes|killings|acts|assaults|explosions|bombings)\b|\b(?:number|pace|"
        r"trend|increase|"
        r"rise|escalation|surge|wave|series|spate|frequency|intensity|upsurge|target)\s+(?:of|in|for)\b|"
        r"\bhave\s+(?:been\s+)?(?:frequently|"
        r"repeatedly|often|regularly|increasingly)\b|\b(?:often|frequently|regularly|routinely|usually|sometimes)\b|"
        r"\ball\s+attacks\b|\battacks\s+(?:on|against|targeting)\s+(?:un\s+|the\s+|"
        r"united\s+nations\s+)?peacekeepers\s+(?:has|have|are|"
        r"may|constitute|amount|by)\b"
    ),
    "attack_plural": r"\b(?:attacks|ambushes|clashes|incidents|bombings|explosions|killings)\b",
    "attack_single": (
        r"\b(?:an?|the|this|that|another|one|\w+'s|twin|deadly|\d{4})\s+(?:[\w'-]+\s+){0,6}?(?:attack|ambush|"
        r"incident|bombing|explosion|"
        r"blast|raid|assault|clash|shooting|firefight|strike|landmine|mine|device|ied|bomb|violence|accident|"
        r"crash|kidnapping|"
        r"abduction|riot)\b"
    ),
    # Words before "attack" that open a new event, or point back at one already told.
    "new_event": (
        r"\b(?:another\s+(?:\w+\s+){0,2}?(?:attack|incident|ambush|blast|explosion|bombing|assault|raid|clash)|"
        r"a\s+separate|separate(?:ly)?|a\s+second|second|a\s+similar|a\s+further|a\s+new|earlier|"
        r"previous(?:ly)?|"
        r"also\s+(?:attacked|hit|struck)|in\s+a(?:n)?\s+(?:different|other)|elsewhere|meanwhile|last\s+(?:week|"
        r"month|year)|"
        r"came\s+(?:\w+\s+){0,3}?after|on\s+the\s+heels|(?<!that\s)followed|follows|days?\s+after|weeks?\s+after|"
        r"months?\s+after|prior)\b"
    ),
    "back": (
        r"\b(?:the|this|that|these|those|both|latest|today's|yesterday's|\w+day's|"
        r"overnight)\s+(?:[\w'-]+\s+){0,3}?(?:attacks?|ambush(?:es)?|"
        r"incidents?|bombings?|explosions?|blasts?|raids?|assaults?|clash(?:es)?|shootings?|firefight|strikes?|"
        r"violence|killings?|"
        r"deaths?|victims?|accident|crash|peacekeepers?|soldiers?|wounded|injured|dead|convoy|patrol|camp|base|"
        r"assailants?|attackers?|"
        r"vehicle|tragedy|casualties|troops|blue\s+helmets?|device|ied|mine|helicopter)\b|\b(?:they|he|she|it|"
        r"its|their|his|her|"
        r"all\s+(?:of\s+them|the)|in\s+response|no\s+group|no\s+one|nobody|none)\b"
    ),
    "link_line": r"^\W*(?:related|read\s+more|read\s+also|also\s+read|see\s+also|watch|more\s+on|more:|"
    r"recommended|photo|image|file\s+photo|caption|video|advertisement|follow|subscribe|share|le\s+logo)\b",
    "caption": r"\((?:photo|image|credit|ap|afp|reuters|file|upi|un\s+photo)\b[^)]*\)\s*$|\b(?:file\s+photo|"
    r"photo\s+(?:by|de)|getty|un\s+photo)\b|\b(?:photo|credit):",
    # Words that place an attack where the one before it was.
    "same_place": (
        r"\b(?:same|that|this|the)\s+(?:\w+\s+)?(?:camps?|base|site|town|city|place|area|post|position|compound|"
        r"headquarters|barrier|road|village|spot|barracks|airport|region|province)\b|\b(?:there|here)\b"
    ),
    "other_force": (
        r"\b(?:african\s+union|au|amisom|atmis|ecomog|ecowas|russian|regional|ecomib|misca|afisma|nato|kfor|former|"
        r"retired)\s+(?:\w+\s+)?"
        r"(?:peace\s?keep\w*|soldiers?|troops|force)"
    ),
    "set_in": r"\b(?:in|across|inside|throughout|mission\s+to)\s+(?:the\s+)?(?:\w+\s+){0,2}$",
    "says_un": r"\b(?:un|u\.n\.?|united\s+nations)\b",
    "adds": (
        r"\b(?:toll\s+(?:\w+\s+){0,3}?(?:rose|rises|risen|climbed|reached|to)|later\s+died|died\s+(?:later|"
        r"of\s+(?:his|her|their)|from\s+(?:his|her|their))|"
        r"succumbed|an?\s+(?:second|third|fourth|fifth|sixth|seventh|eighth)\s+\w+\s+(?:has\s+|later\s+)?died|"
        r"revised|updated|now\s+stands)\b"
    ),
    "risen": (
        r"^.*\b(?:killed|died|dead|deaths?)\s+in\s+(?:that|the|this)\s+(?:attack|ambush|incident|blast|"
        r"assault)\s+to\b|^(?!.*\b(?:since|so\s+far|this\s+year|in\s+\d{4}|in\s+total|"
        r"overall)\b).*\btoll\b.{0,60}\b(?:rose|risen|rises|climbed|increased|revised|now)\b"
    ),
    "of_wounds": (
        r"\b(?:died|dies|succumbed|passed\s+away)\s+(?:later\s+)?(?:of|from|to)\s+(?:his|her|their|the|"
        r"its)\s+(?:\w+\s+)?(?:wounds|injuries)|\blater\s+died\b"
    ),
    # "may" is a month behind a day or a preposition, and before a day.
    "modal": r"\b(?:could|would|might|should|can|will)\b|(?<!\d )(?<!in )(?<!of )(?<!since )\bmay\b(?! \d)",
    "later_that_day": (
        r"(?:a\s+few\s+hours\s+later|a\s+few\s+hours\s+later|the\s+same\s+(?:day|night|evening|morning)|"
        r"later(?:\s+(?:that|the\s+same)\s+day)?|hours\s+later|minutes\s+later|shortly\s+after(?:wards)?|"
        r"at\s+the\s+same\s+time|simultaneously)\b"
    ),
    "earlier_figure": (
        r"\b(?:first|initial|early|earlier|preliminary|previous)\s+(?:reports?|figures?|tolls?|accounts?|"
        r"statements?|bulletins?|messages?|word|announcements?)\b|\binitially\b|"
        r"\bat\s+first\s+(?:\w+\s+)?(?:spoke|reported|said|put|listed|counted|gave|had)\b|"
        r"\b(?:said|reported|put|spoken|given|counted|thought)\s+(?:\w+\s+){0,4}?at\s+first\b|"
        r"\bhad\s+(?:\w+\s+)?(?:earlier|first|"
        r"reported|confirmed|announced|spoken\s+of|listed|given|put)\b"
    ),
    "summary": (
        r"\b(?:two|three|four|five|six|twin|both|separate|\d+)\s+(?:\w+\s+){0,2}?(?:attacks|incidents|ambushes|"
        r"blasts|explosions|bombings|shootings|accidents|crashes|clashes|assaults)\b"
    ),
    # Several places of the mission attacked on one day: what follows tells of each.
    "many_targets": (
        r"\b(?:two|three|four|five|twin|several)\s+(?:\w+\s+){0,2}?(?:camps|bases|convoys|patrols|posts|positions)\s+"
        r"(?:[\w-]+\s+){0,8}?(?:were|have\s+been|had\s+been)\s+(?:attacked|ambushed|shelled|targeted|hit|struck)\b"
    ),
    # Between two counts: the second is another's.
    "other_source": r"[;,][^.]{0,80}\b(?:spoke\s+of|counted|counts|listed|reported|put\s+(?:it|them)|said|says|"
    r"according\s+to|government\s+of|ministry)\b",
    "the_nth": r"(?:the|an?)\s+(?:first|second|third|fourth|fifth|sixth|last)\b",
    "they_died": r"\b(?:they|he|she|all|both|the\s+(?:two|three|four|five|six|seven|men|man|soldiers?|victims?))\s+"
    r"(?:\w+\s+)?(?:died|fell|were\s+killed|was\s+killed|was\s+(?:fatally|mortally)\s+\w+|were\s+on)\b",
    # Whose vehicle or post was attacked: "a Burkinabe vehicle", "a patrol of the Rwandan battalion".
    "contingent": (
        r"\s+(?:\w+\s+)?(?:peace\s?keepers?|soldiers?|troops|vehicles?|patrols?|convoys?|contingent|battalion|unit|"
        r"base|"
        r"camp|position|police|blue\s+helmets?|forces)\b"
    ),
    "wrongly": r"\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly)\b",
    # A scene that words like these may take away from the UN.
    "others_scene": (
        r"\b(?:army|government|gendarme\w*|police\s+stations?|civilians?|villages?|villagers?|markets?|mosques?|"
        r"church|"
        r"displaced|hospital|aid|humanitarian|customs|residents)\b"
    ),
    # Counts of people who are said to be civilians behind the number.
    "all_civilians": r"\ball\s+(?:of\s+(?:them|whom)\s+)?(?:were\s+)?(?:\w+\s+)?civilians\b",
    "later_death": (
        r"\b(?:one|another)\s+(?:of\s+)?(?:the\s+|of\s+the\s+)?(?:\w+\s+){0,3}?(?:later|has|subsequently|then|"
        r"also)?\s*(?:died|succumbed|passed\s+away)\b.*"
        r"(?:wound|injur|hospital|later)|\banother\s+(?:\w+\s+){0,3}(?:later\s+)?(?:died|succumbed)|"
        r"\bone\s+of\s+the\s+(?:wounded|injured)\b.*\b(?:died|succumbed)"
    ),
    "separate": (
        r"\b(?:another\s+(?:\w+\s+){0,2}?(?:attack|incident|ambush|blast|explosion|bombing|assault|raid|clash)|"
        r"the\s+(?:second|third|fourth|fifth|sixth)\s+(?:time|such|attack|incident|bombing|blow)|"
        r"separate(?:ly)?|a\s+second\s+(?:attack|incident|ambush|blast|assault|explosion)|second\s+(?:attack|"
        r"incident|ambush|blast|assault)|a\s+similar|elsewhere|earlier\s+(?:this|in|on|attack|incident)|previous|"
        r"prior|in\s+a\s+different|last\s+(?:week|month|year)|on\s+the\s+heels|days?\s+after|weeks?\s+after|"
        r"a\s+further)\b"
    ),
    "many_attacks": (
        r"\b(?:several|many|numerous|multiple|most|a\s+number\s+of|previous|past|similar|other|dozens\s+of|"
        r"a\s+series\s+of|both|recent|various|frequent)\s+"
        r"(?:\w+\s+){0,2}?(?:attacks|ambushes|bombings|incidents|assaults|killings|raids)\b"
    ),
    "on_others": (
        r"\battack\w*\s+(?:on|against)\s+(?:the\s+)?(?:malian|congolese|army|civilians?|villages?|french|"
        r"government|a\s+village|a\s+market|christians?|muslims?|"
        r"police\s+stations?)\b"
    ),
    "attack_word": (
        r"\b(?:attack\w*|ambush\w*|assault\w*|raid\w*|bomb\w*|clash\w*|hostile|gunm[ae]n|fired|shot|targeted|"
        r"stormed|hit\s+by|struck|violence|"
        r"killed\s+by|militants?|rebels?|assailants?|explosion|blast|exploded|detonat\w*|killing\s+of|murder\w*|"
        r"malicious|incident)\b"
    ),
    "origin": (
        r"\b(?:the\s+(?:two|three|four|five|six|seven|eight|nine|ten)|deceased|victims?|dead|peacekeepers?|fallen|"
        r"soldiers?|killed|slain|all\s+(?:of\s+them|\w+)|both|"
        r"they|he|she|blue\s+helmets?|casualties|troops)\b"
        r"[^.;]{0,60}?\b(?:was|were|is|are|came|hail\w*|belong\w*|served|serving|all)\b[^.;]{0,40}?(?:\bfrom\b|"
        r"\bof\b|\bnationals?\b|\borigin\b|\bcontingent\b|\bwere\s+\w+s?$|"
        r"\bwas\s+(?:an?\s+)?\w+|\bwere\s+(?:all\s+|both\s+)?\w+)|\bfamil(?:y|ies)\b[^.;]{0,60}\b(?:government|"
        r"people|authorities)\b"
    ),
    "property": (
        r"(?:'s|\))?[\s-]*(?:\([^)]*\)\s*)?(?:[\w.-]+\s+){0,4}?(?:camps?|base|bases|convoys?|patrols?|helicopters?|"
        r"vehicles?|trucks?|compounds?|headquarters|positions?|"
        r"posts?|escorts?|checkpoints?|aircraft|plane|staff|personnel|peacekeepers?|soldiers?|troops|contingent|"
        r"barracks|super\s+camp|force|"
        r"police|observers?|mission|site|office|facilit\w+|tank|forces|unit|member|members|employee\w*|outpost|"
        r"installation\w*|blue\s+helmets?|column|car|bus)\b"
    ),
    "owned": (
        r"\b(?:camps?|base|bases|convoys?|patrols?|helicopters?|vehicles?|trucks?|compounds?|headquarters|"
        r"positions?|escorts?|checkpoints?|operation|unit|"
        r"contingent|peacekeepers?|soldiers?|troops|members?)\s+(?:of|from|belonging\s+to|"
        r"serving\s+with)\s+(?:the\s+)?$"
    ),
    "struck_before": (
        r"\b(?:attack(?:ed|s|ing)?(?:\s+(?:on|against|targeting|at|by\s+\w+\s+(?:\w+\s+)?(?:on|against)))?|"
        r"ambush(?:ed|ing)?(?:\s+(?:on|of|against))?|fir(?:e|ed|ing)\s+(?:\w+\s+){0,4}?(?:at|on|upon|into|"
        r"towards?)|"
        r"(?:rockets?|mortars?|shells?|grenades?|missiles?|shots)\s+(?:\w+\s+){0,5}?(?:at|on|into|hit|struck|"
        r"landed)|hit|struck|target(?:ed|ing)|went\s+for|set\s+upon|storm(?:ed|ing)|raid(?:ed)?(?:\s+on)?|"
        r"assault(?:ed)?(?:\s+on)?|"
        r"shell(?:ed|ing)(?:\s+of)?|bomb(?:ed|ing)?(?:\s+(?:on|of|at))?|explosion|exploded|detonated|"
        r"opened\s+(?:fire|up)\s+(?:on|at)|shot(?:\s+\w+)?\s+(?:at|towards)|fires\s+(?:at|on|into)|strikes|hits|"
        r"broke\s+(?:into|down)|breaks?\s+(?:into|down)|forced\s+(?:their|its|a)\s+way\s+into|poured\s+into|"
        r"waylaid|surrounded|f[ae]ll(?:s|ing)?\s+on|lay\s+in\s+wait\s+for|damag(?:ed|es|ing)|set\s+fire\s+to|"
        r"knock(?:s|ed)?\s+over|(?:landed|came\s+down|exploded)\s+(?:in|on|inside|within|near|beside)|"
        r"held\s+up|carried\s+off|blast|rammed|abducted|kidnapped|abduction\s+of|kidnapping\s+of|"
        r"under\s+a|clash(?:es|ed)?\s+with|fired\s+upon|shot\s+(?:at|down)|stoned|pelted)\s+(?:[\w'.,()-]+\s+){0,7}$"
    ),
    "struck_after": (
        r"^[^.;]{0,80}?\b(?:(?:was|were|been|being)\s+(?:\w+\s+)?(?:attacked|ambushed|targeted|hit|struck|shelled|"
        r"fired\s+(?:on|upon|at)|stormed|shot\s+(?:at|down)|abducted|kidnapped|stoned|raided|bombed)|"
        r"(?:was|were)\s+(?:waylaid|surrounded|burnt|burned|looted|caught|set\s+upon|rammed|held\s+up|carried\s+off|"
        r"taken\s+(?:prisoner|hostage|captive))|(?:went|goes|rolled)\s+over|ran\s+into|sets?\s+off|"
        r"came?\s+under\s+(?:\w+\s+){0,3}?(?:attack|fire)|hit\s+(?:a|an)\s|struck\s+(?:a|an)\s|ran\s+over|"
        r"drove\s+over|detonated|triggered|comes?\s+under|coming\s+under|under\s+(?:attack|fire))"
    ),
    "since_then": r"\bsince\s+(?:\d{4}|last|early|late|mid|the\s+(?:start|beginning|war|conflict|fighting|uprising)|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)\b",
    # A unit by its state: "the Rwandan battalion's vehicle", "a patrol of soldiers from Togo".
    "contingent_after": (
        r"(?:'s?)?\s+(?:[\w-]+\s+){0,2}?(?:peacekeep\w+|soldiers?|troops|contingent|battalion|engineers?|"
        r"engineering|company|"
        r"platoon|unit|convoy|patrol|base|camp|vehicles?|position|post|officers?|police\w*|blue\s+helmets?|"
        r"battlegroup|"
        r"detachment|squad|formed|contingents)\b"
    ),
    "contingent_before": (
        r"\b(?:peacekeepers?|soldiers?|troops|contingent|battalion|officers?|police|blue\s+helmets?|observers?|"
        r"engineers?|men)"
        r"\s+(?:of|from)\s+(?:the\s+)?$"
    ),
    "crowd": r"\b(?:protest[eo]rs?|demonstrators?|marchers)\b",
    "host_words": r"\b(?:government|army|national|state)\b",
    "new_thought": r";|\bwhen\b|,\s+(?:and|after|killing|who)\b",
    "police_words": r"\b(?:police|policem[ae]n|unpol)\b",
    "military_words": r"\b(?:soldiers?|troops?|military|army)\b",
    "ranged_words": r"week|month|year",
    "unreal_before": (
        r"\b(?:could|would|might|may|should|can|if|unless|whether|plan(?:s|ned)?\s+to|threat\w*\s+to|"
        r"to)\s+(?:\w+\s+){0,3}$"
    ),
    "link_news": r"\b(?:killed|wounded)\b.*\bon\s+\w+day\b",
    # A sentence that turns to something else.
    "elsewhere": r"\b(?:elsewhere|meanwhile|(?:the|on\s+the)\s+same\s+day|another\s+(?:\w+\s+){0,2}?(?:attack|"
    r"incident|"
    r"ambush|convoy|patrol)|separate(?:ly)?|last\s+(?:month|year)|in\s+(?:19|20)\d\d\b|since\s+(?:19|20)\d\d|"
    r"earlier\s+"
    r"(?:this|in)|previous(?:ly)?|the\s+(?:second|third|fourth|fifth)\s+|years?\s+ago|months?\s+ago|weeks?\s+ago|"
    r"so\s+far\s+this\s+year|other\s+attacks|mandate)\b",
    # What is said of an attack afterwards.
    "comment": r"\b(?:condemn\w*|security\s+council|condolences?|resolution|sympath\w+|brought\s+to\s+justice|"
    "deplor\\w+)\b",
    "same_day": (
        r"\b(?:the|that)\s+same\s+(?:day|night|morning|evening|afternoon|week|month)\b|\b(?:hours|"
        r"minutes)\s+(?:later|"
        r"earlier)\b|\bat\s+the\s+same\s+time\b|\bsimultaneous\w*\b|\bthat\s+(?:night|evening|morning|afternoon)\b"
    ),
    # Where a sentence may pass from one attack to another.
    "clause_cut": (
        r";\s*|:\s+(?=(?:on|in)\s)|,?\s+(?:and|while|whereas|but)\s+(?:then\s+|also\s+)?|\s*[–—]\s*|"
        r",\s+(?=(?:followed\s+"
        r"by|after|a\s+day|days|hours|two|three|one|in|on)\b)|\s+(?=(?:followed\s+by|(?:\w+\s+)?(?:days?|weeks?|"
        r"hours?|"
        r"months?)\s+after|less\s+than\s+\w+\s+\w+\s+after|after\s+(?:an?|the|another|two|three|four|five|six|"
        r"seven|eight|"
        r"nine|ten|\d+)\s)\b)|\s+(?=following\s+(?:an?|the|another)\s)"
    ),
    "came_after_clause": r"\b(?:came|comes|coming|happened|occurred|followed|follows)\s+(?:\w+\s+){1,3}after\b",
    "came_clause": r"\b(?:came|comes|coming|happened|occurred|followed|follows)(?:\s+(?:just|only|barely))?\s*$",
    # A place that is a line, and one that is that of the attack before.
    "line_words": r"\b(?:between|from|road|axis|route|way|highway|track|out\s+of)\b",
    "same_spot": (
        r"\b(?:the\s+|that\s+)?same\s+(?:site|camp|city|town|base|headquarters|village|place|spot|barrier|road|post|"
        r"compound|(?P<loose>area))\b|\bin\s+the\s+(?:town|city|village)\b"
    ),
    "brings": r"^br(?:ing|ought)",
    # Words for death that say that somebody did it.
    "slain": r"kill|murder|slain|slay|shot|assassin|execut|massacr|gunned",
    # "The Malian soldier": one man.
    "definite_single": r"the\s(?!.*(?:s|men|troops|people)$)",
    # A comparison with other attacks: no account of one.
    "record": (
        r"\b(?:deadliest|worst|bloodiest|heaviest|gravest|deadlier|first\s+(?:\w+\s+){0,4}?since|most\s+since|history|"
        r"ever|never\s+(?:before|since)|more\s+than\s+any)\b"
    ),
    # Those who did it give a number: "the group said that 30 soldiers had been killed".
    "boast": (
        r"\b(?:said|says|claim(?:ed|s|ing)?|boast(?:ed|s|ing)?|"
        r"announc(?:ed|es|ing)|spoke\s+of|asserted|counted)\b"
    ),
    "boaster": r"\W*(?:it|they|the\s+(?:group|movement|militia|rebels|jihadists|message|statement|communique))\b",
}

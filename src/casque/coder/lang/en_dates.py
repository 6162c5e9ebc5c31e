"""English: months, weekdays, abbreviations, how dates are written, and what a date in a clause is the date of."""

from __future__ import annotations

from casque.coder.lang.base import DateForm, DateGrammar, words

_NAMES = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
    ("december", "dec"),
)  # fmt: skip
# French month names stand in English texts too (captions, quotations), and never mean anything else there.
_FRENCH_MONTHS = {
    "janvier": 1, "fevrier": 2, "avril": 4, "juin": 6, "juillet": 7, "aout": 8, "septembre": 9, "octobre": 10,
    "novembre": 11, "decembre": 12,
}  # fmt: skip
MONTHS: dict[str, int] = {name: number for number, names in enumerate(_NAMES, 1) for name in names} | _FRENCH_MONTHS
WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "tues": 1, "wednesday": 2, "thursday": 3, "thurs": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip
ABBREVIATIONS: frozenset[str] = frozenset(
    words(
        "mr mrs ms dr prof gen lt col maj capt cpl sgt pvt cmdr adm brig sen rep gov pres amb rev hon st mt ft jr sr "
        "vs etc e.g i.e cf al approx dept est inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec mon "
        "tue tues wed thu thurs fri sat lt.-col maj.-gen lt.-gen brig.-gen messrs ave blvd fig vol pp ed eds rtd ret "
        "supt insp const cdr spc pte wo cst art para paras ref incl"
    )
)
OPENERS: frozenset[str] = frozenset(
    words(
        "The A An It He She They This That These Those In On At But And However Meanwhile Since After Before When "
        "While According For From There We I Its His Her Their"
    )
)
FUNCTION_WORDS: frozenset[str] = frozenset(
    words(
        "the of and in to was were that for on with by is are has had from at which an be been they their his her it "
        "this but not have said who after its as"
    )
)

_COUNTS = words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_PART = (
    r"(?:\s+(?:(?:very\s+)?(?:early|late)\s+)?(?:in\s+the\s+)?(?:morning|afternoon|evening|night|noon|midday|"
    r"midnight|lunchtime)\b)?"
)
_TH = r"(?:st|nd|rd|th)?"
_DASH = r"\s*(?:-|/|&|\b(?:to|and|or|through|until|till|into)\b)\s*(?:the\s+)?(?:night\s+of\s+)?"
_OF_YEAR = r"(?:of\s+|in\s+)?(?:that|the\s+same|this|last|the\s+previous|the\s+following|the\s+next)\s+year"
_AHEAD = (
    r"in\s+the\s+early\s+(?:days|part|hours)\s+of|in\s+the\s+(?:first|last|closing|final)\s+days\s+of|"
    r"in\s+the\s+middle\s+of|(?:at|by|towards?)?\s*the\s+(?:very\s+)?(?:end|start|beginning|close|middle)\s+of|"
    r"(?:earlier|later|early|late)\s+in|early|late|mid|last|this|next|this\s+past|this\s+coming"
)

_FORMS = (
    # "Tuesday, the 3rd of May 2016", "29 to 31 May", "4 FEB 90", "16 August of that year"
    DateForm(
        "day",
        rf"(?:\b(?P<wd>{{weekday}})(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:the\s+)?)?(?<![\d.,-])"
        rf"\b(?P<d>{{day}}){_TH}(?:{_DASH}(?:{{weekday}},?\s+)?(?P<d2>{{day}}){_TH})?\s+(?:of\s+)?(?P<m>{{month}})\b\.?"
        rf"(?:,?\s+(?P<y>{{year}})\b|,?\s+(?P<more>{_OF_YEAR})\b|"
        rf"\s+(?P<yy>\d\d)\b(?![\d:%,.]\d|\s*(?:h|people|soldiers)\b))?",
    ),
    # "Tuesday, May 3, 2016", "May 29-31"
    DateForm(
        "day",
        rf"(?:\b(?P<wd>{{weekday}})(?:\s+(?:morning|afternoon|evening|night))?,?\s+)?\b(?P<m>{{month}})\b\.?\s+"
        rf"(?:the\s+)?(?P<d>{{day}}){_TH}\b(?![:%]|,\d\d\d|\.\d)"
        rf"(?:{_DASH}(?P<d2>{{day}}){_TH}\b(?!\s+(?:{{month}})\b))?"
        rf"(?:,?\s+(?P<y>{{year}})\b|,?\s+(?P<more>{_OF_YEAR})\b)?",
    ),
    DateForm("day", r"\b(?:christmas\s+eve|eve\s+of\s+christmas)\b", month=12, day=24),
    DateForm("day", r"\bchristmas(?:\s+day)\b", month=12, day=25),
    DateForm("day", r"\bboxing\s+day\b", month=12, day=26),
    DateForm("day", r"\bnew\s+year's\s+eve\b", month=12, day=31),
    DateForm("day", r"\bnew\s+year's\s+day\b", month=1, day=1),
    # "on the last Saturday of May"
    DateForm(
        "nth_weekday",
        r"\bthe\s+(?P<n>first|second|third|fourth|last)\s+(?P<wd>{weekday})\s+(?:of|in)\s+"
        r"(?:(?P<m>{month})\b(?:,?\s+(?P<y>{year})\b)?|(?P<more>(?:that|the\s+same|this|last)\s+year|"
        r"(?:that|the\s+same|this|last)\s+month))",
    ),
    # "the first week of May"
    DateForm("month", r"\bthe\s+first\s+(?:week|half)\s+of\s+(?P<m>{month})\b(?:,?\s+(?P<y>{year}))?",
             modifier="early"),
    DateForm(
        "month",
        rf"(?:\b(?P<mod>{_AHEAD})[\s-]+)?\b(?P<m>{{month}})\b\.?(?:,?\s+(?:of\s+)?(?P<y>{{year}})\b|"
        rf",?\s+(?P<more>{_OF_YEAR}|last)\b)?",
    ),
    # "Thursday the 12th", "Thursday 12."
    DateForm("day", r"\b(?P<wd>{weekday}),?\s+(?:the\s+)?(?P<d>{day})(?:st|nd|rd|th)\b"),
    DateForm("day", r"\b(?P<wd>{weekday})\s+(?P<d>{day})(?=\s*[.,;)]\s)"),
    DateForm(
        "weekday",
        rf"\b(?:(?P<mod>last|this\s+past|this\s+coming|this|next|past|the\s+previous|the\s+preceding|previous|"
        rf"the\s+following|following|the\s+next|the\s+same|that\s+same|that)\s+)?(?P<wd>{{weekday}})\b(?!\s+\d+\s)"
        rf"{_PART}(?:\s+(?P<more>of\s+last\s+week|last\s+week|of\s+this\s+week|this\s+week|of\s+the\s+same\s+week|"
        rf"the\s+same\s+week|last|before\s+last|of\s+that\s+week|the\s+week\s+before|the\s+week\s+after|before)\b"
        rf"(?!\s+(?:of|the|a|an|in|night|noon|dawn|sunrise|midnight|being|\d|they|he|it)\b))?",
    ),
    # Counted from the day of publication.
    DateForm("offset", r"\bthe\s+day\s+before\s+yesterday\b|\btwo\s+nights\s+ago\b", -2, -2),
    DateForm(
        "offset",
        r"\b(?:(?:early|late)\s+)?yesterday(?:\s+(?:morning|afternoon|evening|night))?\b|\blast\s+(?:night|evening)\b",
        -1, -1,
    ),
    DateForm("offset", r"\bovernight\b|\bduring\s+the\s+night\b(?!\s+(?:of|from|between|to)\b)", -1, 0),
    DateForm("offset", r"\b(?:over|in|during|within)\s+the\s+(?:last|past)\s+(?:24|twenty-four)\s+hours\b", -1, 0),
    DateForm("offset", r"\b(?:over|in|during|within)\s+the\s+(?:last|past)\s+(?:48|forty-eight)\s+hours\b", -2, 0),
    DateForm(
        "offset",
        r"\b(?:(?:earlier|early|late|later)\s+)?(?:today|tonight|this\s+(?:morning|afternoon|evening|noon))\b", 0, 0,
    ),
    DateForm("offset", r"\btomorrow\b", 1, 1),
    # "earlier this month", "the previous week", "late last year"
    DateForm(
        "period",
        r"\b(?:over\s+|at\s+|during\s+)(?P<mod>the|this|last)\s+(?P<unit>weekend)\b", modifier="last",
    ),
    DateForm(
        "period",
        r"\b(?:(?:earlier|later|early|late)\s+)?(?P<mod>last|this|next|the\s+past|past|the\s+last|the\s+previous|"
        r"previous|the\s+following|following|the\s+preceding|the\s+next|the\s+same|that\s+same|that)\s+"
        r"(?P<unit>week(?:end)?|month|year)\b",
    ),
    DateForm("period", r"\bthe\s+(?P<unit>week|month|year)\s+(?P<more>before|after)\b(?!\s+(?:last|that|next)\b)"),
    DateForm("period", r"\bthe\s+(?P<unit>week|month|year)\s+before\s+last\b", modifier="before_last"),
    # "three days ago", "a week later"
    DateForm(
        "distance",
        r"\b(?P<n>an?|\d{1,3}|{count})\s+(?P<unit>{unit})\s+(?P<more>ago|later|earlier|before(?:hand)?|after(?:wards)?|"
        r"previously|prior)\b",
    ),
    # Counted from the date spoken of.
    DateForm(
        "anaphor",
        r"\b(?:the|that|this)\s+(?:very\s+)?same\s+(?:day|night|evening|morning|afternoon)\b|"
        r"\b(?:earlier|later)\s+(?:that|the\s+same)\s+(?:day|night|evening|morning|afternoon)\b|"
        r"\bthat\s+(?:very\s+)?(?:day|night|evening|morning|afternoon)\b",
        0, 0,
    ),
    DateForm(
        "anaphor",
        r"\b(?:the\s+)?(?:next|following)\s+(?:day|night|morning|evening|afternoon)\b|\bthe\s+day\s+after\b"
        r"(?!\s+tomorrow)|\bthe\s+(?:morning|night)\s+after\b",
        1, 1,
    ),
    DateForm(
        "anaphor",
        r"\bthe\s+(?:previous|preceding)\s+(?:day|night|evening|morning|afternoon)\b|\bthe\s+(?:day|night|evening)\s+"
        r"before\b",
        -1, -1,
    ),
    # "on the 22nd": of the month spoken of
    DateForm(
        "day",
        r"(?:\bon|\bof|\band|\bfrom)\s+the\s+(?P<core>(?P<d>[12]?\d|3[01])(?:st|nd|rd|th))\b(?=\s*[.,;:)]|\s+"
        r"(?:in|at|near|when|by|and|or|a|an|according|the|another|two|three|four|five|one|it|there|six|after|before|"
        r"beside|with|during|while|as|outside|inside|between|from|to|that|which|on|under|around|he|they|she|was|were|"
        r"did|had|but|against|along|not|some|several)\b)",
    ),
    DateForm("anniversary", r"\bon\s+this\s+(?:very\s+)?day\s+in\s+(?P<y>{year})\b"),
    # A year on its own counts only behind a preposition or in brackets.
    DateForm(
        "year",
        r"(?:\b(?P<mod>early|late|mid|the\s+(?:start|beginning|end|middle)\s+of|early\s+in|late\s+in)[\s-]+)"
        r"(?P<y>{year})\b",
    ),
    DateForm(
        "year",
        r"\b(?:in|since|from|by|until|till|during|throughout|between|for|before|after|through)\s+(?P<core>(?P<y>{year}))\b"
        r"(?!\s*(?:soldiers|people|troops|peacekeepers|men)\b)",
    ),
    DateForm("year", r"\bof\s+(?P<core>(?P<y>{year}))\b(?!\s+\w+s\b)"),
    DateForm("year", r"[(](?P<core>(?P<y>{year}))(?=[)])"),
)  # fmt: skip

_CODES = {
    "last": "last", "previous": "last", "past": "last", "this past": "last", "before": "before", "this": "this",
    "next": "next", "this coming": "next", "following": "after", "the following": "after", "the next": "after",
    "after": "after", "the previous": "before", "the preceding": "before", "the week before": "week_before",
    "the week after": "week_after",
    "the past": "past", "the last": "past", "the same": "same", "that same": "same", "that": "same", "the": "last",
    "last week": "last_week", "of last week": "last_week", "this week": "this", "of this week": "this",
    "of the same week": "same_week", "the same week": "same_week", "of that week": "same_week",
    "before last": "before_last",
    "early": "early", "late": "late", "mid": "mid", "earlier in": "early", "later in": "late", "early in": "early",
    "late in": "late", "in the middle of": "mid",
    **{f"in the early {word} of": "early" for word in ("days", "part", "hours")},
    "in the first days of": "early",
    **{f"in the {word} days of": "late" for word in ("last", "closing", "final")},
    **{
        f"{lead}the {very}{word} of": code
        for lead in ("", "at ", "by ", "toward ", "towards ") for very in ("", "very ")
        for word, code in (("end", "late"), ("close", "late"), ("start", "early"), ("beginning", "early"),
                           ("middle", "mid"))
    },
    **{
        f"{lead}{word} year": code
        for lead in ("", "of ", "in ")
        for word, code in (("that", "that_year"), ("the same", "that_year"), ("this", "this_year"),
                           ("last", "last_year"), ("the previous", "year_before"), ("the following", "year_after"),
                           ("the next", "year_after"))
    },
    "that month": "that_month", "the same month": "that_month", "this month": "this_month",
    "last month": "last_month",
    "ago": "ago", "later": "later", "afterwards": "later", "earlier": "earlier",
    "beforehand": "earlier", "previously": "earlier", "prior": "earlier",
}  # fmt: skip

DATES = DateGrammar(
    forms=_FORMS,
    counts={word: number for number, word in enumerate(_COUNTS, 1)}
    | {"a": 1, "an": 1, "first": 1, "second": 2, "third": 3, "fourth": 4},
    units={"day": "day", "days": "day", "night": "day", "nights": "day", "week": "week", "weeks": "week",
           "weekend": "weekend", "month": "month", "months": "month", "year": "year", "years": "year"},
    codes=_CODES,
    before=(
        r"(?P<since>since(?:(?:\s+[\w']+){1,4}\s+(?:in|on))?|starting\s+(?:in|on)|ever\s+since)\s+$"
        r"|(?P<until>until|till|up\s+to|through|to\s+run\s+until|ending)\s+$"
        r"|(?P<as_of>as\s+(?:of|on|at))\s+$"
        r"|(?P<from>between|from)\s+$|(?P<by>by)\s+$"
        r"|(?P<on>(?:(?:early|late|later)\s+)?(?:on|in)(?:\s+the\s+(?:\w+\s+){0,2}?(?:of|on))?(?:\s+the)?|during"
        r"(?:\s+the\s+(?:night|morning|evening)\s+of)?|"
        r"(?:overnight|early|late)|at\s+(?:dawn|dusk|midday|midnight|noon|night|nightfall|daybreak)\s+on)\s+$"
    ),
    bare_month=(
        r"\b(?:in|since|during|until|till|by|of|from|through|between|and|late\s+in|to|for|throughout|before|after)"
    ),
    join=r"\s*(?:-|\b(?:to|through|until|till|into)\b)\s*(?:the\s+)?(?:(?:night|morning)\s+of\s+)?",
    join_pair=r"\s+and\s+(?:the\s+)?",
    pair_before=r"\b(?:between|night\s+of|nights\s+of|both)\s*(?:the\s+)?$",
    modal=frozenset(("may", "march", "mar", "jan", "dec", "sun", "mars")),
    keywords=(
        "day", "days", "today", "yesterday", "week", "weeks", "weekend", "month", "year", "overnight", "tonight",
        "night", "nights", "last evening", "this morning", "this afternoon", "this evening", "same ", "following ",
        "tomorrow", "christmas", "24 hours", "48 hours", "twenty-four hours", "forty-eight hours", "morning after",
        *(f"the {digit}" for digit in range(1, 10)), "previous evening", "previous night", "that evening",
        "that morning", "that afternoon", "next morning", "next evening", "next afternoon", "this noon",
    ),
)  # fmt: skip

DATE_PATTERNS: dict[str, str] = {
    # What may stand beside a date that is a heading of its own.
    "day_rest": r"[\s,.:;()*-]*(?:(?:a|on|the|of|night|morning|same|town|place|day)\b[\s,.:;()*-]*){0,4}",
    # Before the day of a later death of wounds.
    "died_before": (
        r"(?:\b(?:died|dies|succumbed|passed\s+away)\s+(?:later\s+)?(?:of|from|to|after)\s+(?:his|her|their|the|"
        r"its)\s+(?:\w+\s+)?(?:wounds|injuries)|\blater\s+died|\bdied\s+(?:later|in\s+(?:a\s+|the\s+)?(?:\w+\s+)?hospital)|"
        r"\b(?:one|another|two|third|fourth)\s+of\s+the\s+(?:wounded|injured)(?:\s+\w+){0,3}\s+(?:died|succumbed))"
        r"(?:\s+\w+){0,3}\s*(?:on\s+)?$"
    ),
    # Before "two days later": the day is that of a death.
    "dies": (
        r"\b(?:died|dies|succumbed|passed\s+away)\s*(?:(?:of|from|to|in|at)\s+(?:\w+\s+){1,4})?,?\s*"
        r"(?:only\s+|just\s+)?$"
    ),
    "scheduled": r"\b(?:due|scheduled|planned|expected|foreseen|set)\s+(?:for\s+|on\s+)?$",
    "came_after": r"\b(?:came|comes|coming|happened|occurred|followed|follows)\s+(?:just|only|barely)?\s*$",
    # Behind a date: what happened on it, never what was said.
    "dated_event": (
        r"'s\s+(?!(?:[\w-]+\s+){0,3}?(?:statements?|meetings?|announcements?|votes?|briefings?|sessions?|ceremon\w+|"
        r"decisions?|resolutions?|reports?|visits?|talks|elections?|polls?|newspapers?|edition|communique|news|press)\b)|"
        r"\s+(?:(?!\w+ed\b)[\w-]+\s+)?(?:attack|ambush|assault|blast|explosion|bombing|raid|incident|shooting|clash|"
        r"accident|crash|killing|violence|shelling)|,?\s+when\b(?!\s+(?:it|they|he|she)\s+(?:said|announced))"
    ),
    # Behind the day of a death: of what it was.
    "of_wounds": (
        r"\s*,?\s*(?:in\s+(?:a\s+|the\s+)?(?:\w+\s+){0,3}?hospital\s+)?(?:of|from|to|after)\s+(?:\w+\s+){0,3}?"
        r"(?:wounds?|injur(?:y|ies)|burns)\b"
    ),
    # Acts by which a date is that of speech.
    "speech": (
        r"\b(?:(?:reported|confirmed|declared)\s+(?:dead|killed|wounded|injured|missing)|said|says|say|saying|told|tells|announc(?:ed|es|ing)|confirm(?:ed|s|ing)|report(?:ed|s)|"
        r"condemn(?:ed|s|ing)|"
        r"tweeted|added|stated|"
        r"statements?|spokes(?:man|woman|person)|declared|expressed|urged|called|briefing|briefed|"
        r"press\s+release|communique|"
        r"informed|issued|released|conveyed|deplored|denounced|reiterated|noted|learned|received\s+(?:word|news|information|reports?|confirmation)|"
        r"news\s+conference|blamed|accused|identified(?!\s+as)|vowed|pledged|warned|voiced|quoted|"
        r"published|posted|wrote|put\s+at|claim(?:ed|s|ing)?)\b"
    ),
    # Acts by which a date is that of something else than an attack.
    "other_act": (
        r"\b(?:paid\s+tribute|pays?\s+tribute|visit(?:ed|s)?|arriv(?:ed|es)|met|meets?|meeting|funerals?|buried|"
        r"burial|laid\s+to\s+rest|"
        r"repatriat\w+|flown\s+home|memorial|ceremony|commemorat\w+|mourn\w*|deploy(?:ed|ment)|took\s+over|inaugurat\w+|"
        r"adopted|extend(?:ed|s)|renew(?:ed|s)|voted|appointed|elect(?:ed|ions?)|signed|opened\s+(?:an?\s+)?"
        r"(?:investigation|inquiry)|court|trial|sentenced|convicted|arrested|born|resumed|anniversary)\b"
    ),
    # What happens in an attack.
    "happening": (
        r"\b(?:attack\w*|ambush\w*|kill\w*|murder\w*|shot|shooting|died|dies|dead|deaths?|los(?:t|ing)\s+(?:his|her|"
        r"their)|wound\w*|injur\w*|hurt|hit|struck|strikes?|explo\w*|blast\w*|blew|bomb\w*|"
        r"detonat\w*|fire[ds]?|firing|gunfire|fell|fall|shell\w*|rockets?|mortars?|mines?|clash\w*|raid\w*|storm\w*|"
        r"assault\w*|abduct\w*|kidnap\w*|seized|incidents?|crash\w*|overr[au]n|fighting|battle|stabb\w*|beat(?:en|ing)?|"
        r"pelted|rammed|drove|c[ao]me\s+under|targeted|accidents?|violence|wave|loss(?:es)?|caught|carried\s+off|led\s+away|"
        r"(?:was|were|been)\s+(?!(?:\w+ly\s+)?(?:said|told|report|announc|confirm|inform|condemn|expect|schedul|due|identif|"
        r"describ|quot|visit|deploy|buri|met\b|extend|renew|adopt|vot(?:ed|ing)|appoint|elect|sign|sentenc|"
        r"convict|arrest|born|inaugur|open|held|establish|creat|set\s+up\b|launch))\w+|fallen|hostage|captured|opened\s+fire)\b"
    ),
    # Where one statement within a sentence ends and another begins.
    "date_break": (
        r"[,;:()\"]|\s-\s|\b(?:that|when|after|before|while|which|who|whose|where|as|because|saying|adding|though|"
        r"although|whereas|hours|following)\b"
    ),
    # Beside a date on a line of its own.
    "date_line_noise": (
        r"\b(?:published|updated|posted|first|last|modified|issued|released|date|dated|on|at|by|time|edt|est|gmt|"
        r"utc|cet|bst|"
        r"am|pm|a\.m\.|p\.m\.|min|mins|minutes?|read|publie|mis a jour|le|a|press|release|news|statement|h)\b"
        r"|\d{1,2}[:.h]\d{2}(?::\d{2})?|[\d]{1,2}\s*(?:am|pm)|[^\w\s]|\d+\s+min"
    ),
    "date_label": (
        r"\s*(?:\W*)(?:first\s+)?(?:published|updated|posted|last\s+(?:updated|modified)|publication\s+date|date|issued|"
        r"released|publie(?:\s+le)?)\b[\s:]*(?:on|at|le|:)?\s*$"
    ),
    "byline": r"\s*by\s+[\w .'-]{3,40}[|,/-]\s*$",
    # Words in lower case within the place of a dateline, and the article before its date (over the text as given).
    "dateline_small": r"le|de|du|la|des|al|el|on|in|of|and|ad|as",
    "dateline_article": r"(?:le\s+)?$",
    # Before a date that lies ahead of the text.
    "date_to_come": (
        r"\b(?:by|until|till|through|up\s+to|before|expires?\s+(?:on|in)|end(?:s|ing)?\s+(?:on|in)|extended\s+to|"
        r"to)\s+$"
    ),
    # Words that carry a full stop before a number only.
    "numbered": r"nos?|art",
}

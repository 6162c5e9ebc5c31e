"""English: means of attack, what was attacked, accidents.

Terms go into the automaton; the patterns judge them. In a pattern named ``not_<means>`` or ``means_off`` the words
found stand between ``<`` and ``>`` with what is around them; a match takes the means back.
"""

from __future__ import annotations


def _plural(*words: str) -> tuple[str, ...]:
    return (*words, *(w + "s" for w in words))


MEANS_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("attack", "indirect_fire",
     (
        *_plural("rocket", "mortar", "shell", "missile", "howitzer", "rpg", "katyusha", "mortar bomb",
        "mortar round",
                 "artillery round", "tank round", "tank shell", "rocket-propelled grenade", "anti-tank weapon",
                 "rocket launcher", "projectile", "grenade launcher", "shellburst", "salvo of rocket"),
        "rocket propelled grenades", "rocket-propelled", "shelling", "shelled", "shell fire", "shellfire",
        "artillery", "artillery fire", "artillery barrage", "mortar fire", "rocket fire", "indirect fire",
        "tank fire", "cannon fire", "bombardment", "bombarded", "rocketed", "mortaring", "mortared",
        "mortar barrage", "rocket attack", "rocket attacks", "anti-tank rocket", "anti-tank rockets",
        "anti-tank missile", "grad rockets", "recoilless rifle", "recoilless rifles", "bazooka", "bazookas",
        "shell splinters", "mortar-bombed", "tank gun", "merkava", "multiple rocket launcher",
     )),
    ("attack", "ied",
     (
        "ied", "ieds", *_plural("explosive device", "improvised device", "roadside bomb", "roadside device",
        "roadside charge", "home-made bomb", "homemade bomb", "homemade device", "improvised bomb", "car bomb",
        "truck bomb", "explosive charge", "explosives charge", "parcel bomb", "time bomb", "booby trap",
        "booby-trap", "planted bomb", "bomb", "hidden device", "buried device", "remote-controlled bomb",
        "remote-controlled device", "device", "explosive trap", "pipe bomb", "command wire"),
        "improvised explosive", "improvised explosives", "roadside bombing", "roadside explosion",
        "roadside blast", "car bombing", "car-bomb", "remote-controlled explosive", "homemade explosive",
        "remotely detonated bomb", "booby-trapped", "boobytrapped", "planted explosives", "bomb blast",
        "bomb attack", "hidden charge", "buried charge", "hidden explosives", "remote-controlled mine",
     )),
    ("attack", "landmine",
     (
        *_plural("landmine", "land mine", "land-mine", "anti-tank mine", "anti-personnel mine", "antitank mine",
                 "anti-vehicle mine", "mine", "mine explosion", "mine blast", "mine strike", "mine incident"),
        "mined road", "mine-blast", "unexploded ordnance",
     )),
    ("attack", "suicide_bombing",
     (
        *_plural("suicide bombing", "suicide attack", "suicide bomber", "suicide bomb", "suicide car bomb",
                 "suicide attacker", "suicide vest", "suicide truck bomb", "suicide blast", "suicide raid",
                 "suicide car bombing", "suicide truck bombing", "suicide assault", "explosive vest",
                 "suicide driver", "suicide squad"),
        "vbied", "svbied", "vbieds", "svbieds", "suicide vehicle", "suicide car", "explosive belt",
        "explosives belt",
        "vehicle-borne improvised explosive device", "vehicle-borne ied", "kamikaze", "kamikazes",
        "blew himself up", "blew themselves up", "blew herself up", "blow themselves up",
        "explosive-laden", "explosives-laden", "explosives-packed", "bomb-laden", "bomber drove",
     )),
    ("attack", "ambush",
     (
        "ambush", "ambushed", "ambushes", "ambushing", "waylaid", "waylaying", "ambushers", "lay in wait",
        "lying in wait", "laid in wait", "lain in wait", "lie in wait", "sprang a trap", "sprung a trap",
        "fell into a trap", "walked into a trap", "drove into a trap", "into a trap", "ambuscade",
     )),
    ("attack", "complex_attack",
     (
        *_plural("complex attack", "complex ambush", "complex assault", "coordinated attack", "co-ordinated attack",
                 "coordinated assault", "complex raid", "complex operation"),
        "complex and coordinated", "coordinated and complex", "simultaneous and coordinated", "complex ambushes",
     )),
    ("attack", "direct_fire",
     (
        "gunfire", "small arms", "small-arms", "small arms fire", "opened fire", "open fire", "opens fire",
        "opening fire", "under fire", "shot at", "shot dead", "gunned down", "shootout", "shoot-out", "shootouts",
        "shoot-outs", "firefight", "fire fight", "firefights", "exchange of fire", "exchanges of fire",
        "exchanged fire", "exchange of gunfire", "automatic weapons", "automatic weapon",
        *_plural("machine gun", "machine-gun", "assault rifle", "automatic rifle", "sniper", "gun battle",
                 "gunbattle", "bullet", "gunshot", "rifle", "gun attack", "stray bullet", "pistol", "shotgun",
                 "kalashnikov", "sharpshooter", "handgun", "revolver", "hail of bullet", "gunshot wound",
                 "bullet wound", "exchange of shot", "gun fight", "gunfight"),
        "ak-47", "sniper fire", "fired on", "fired upon", "was shot", "were shot", "been shot", "light weapons",
        "fired shots", "shots were fired", "shots had been fired", "heavy fire", "sprayed with bullets", "shot in",
        "shot by", "drive-by", "crossfire", "cross-fire", "cross fire", "fired at", "fired directly at",
        "fire from",
        "shots fired", "rifle fire", "automatic fire", "machine-gun fire", "hostile fire", "heavy gunfire",
        "bursts of fire", "burst of fire", "fired bursts", "traded fire", "trading fire", "traded gunfire",
        "shots rang out", "began shooting", "started shooting", "fired into", "shots were exchanged",
        "anti-aircraft fire", "ground fire", "raked with", "small calibre", "small-calibre", "heavy calibre",
        "mowed down", "riddled with", "shot through", "close range", "point-blank", "bayonets",
        "enemy fire", "rebel fire",
        "insurgent fire", "militia fire",
     )),
    ("attack", "drone",
     (
        *_plural("drone", "drone strike", "drone attack", "armed drone", "quadcopter", "uav", "kamikaze drone",
                 "unmanned aerial vehicle", "loitering munition", "unmanned aircraft", "suicide drone"),
        "drone-dropped",
     )),
    ("attack", "abduction",
     (
        "abducted", "kidnapped", "abduction", "abductions", "kidnapping", "kidnappings", "abducting", "abducts",
        "kidnaps", "taken hostage", "hostage-taking", "held hostage", "took hostage", "seized hostage", "kidnap",
        "abduct", "hijacked", "taken prisoner", "took prisoner", "taken captive", "held captive", "took captive",
        "captive", "captives", "captors", "captivity", "kidnappers", "abductors", "hostage", "hostages",
        "carried off", "led away", "marched off", "detained at gunpoint", "taken away at gunpoint",
     )),
    ("attack", "assault",
     (
        "stabbed", "stabbing", "stoned", "stone-throwing", "threw stones", "throwing stones", "throw stones",
        "pelted", "pelting", "riot", "riots", "rioting", "rioters", "mob", "beaten", "beating", "lynched",
        "lynching", "machete", "machetes", "angry crowd", "hostile crowd", "violent demonstration",
        "violent protest", "violent protests", "violent demonstrations", "molotov cocktail", "molotov cocktails",
        "petrol bomb", "petrol bombs", "knife attack", "threw rocks", "throwing rocks", "hurled stones",
        "hurled rocks", "hurling stones", "hurling rocks", "angry mob", "stone-throwers", "stones thrown",
        "stoning", "set alight", "ransacked", "vandalised", "vandalized", "beat up", "beaten up", "manhandled",
        "knifed", "knife", "knives", "stab wounds", "hacked", "forced their way", "fistfight", "brawl", "scuffle",
        "scuffles", "roughed up", "rocks thrown", "physically assaulted", "bludgeoned", "clubbed", "clubs",
        "lynch mob", "hail of stones", "stones and", "bricks", "slingshots", "sticks", "bludgeons",
     )),
    ("attack", "other",
     (
        "bulldozer", "bulldozers", "carjacked", "carjacking", "carjackers", "car-jacked", "car-jacking", "tear gas",
        "laser", "lasers", "poisoned", "poisoning", "arson", "arson attack", "hand grenade", "hand grenades",
        "hand-grenade", "hand-grenades", "grenade attack", "grenade attacks", "threw grenades",
        "threw a grenade", "tossed a grenade", "lobbed grenades", "lobbed a grenade",
     )),
    # Words that say only that there was an attack.
    ("attack", "-",
     (
        "attack", "attacks", "attacked", "attacking", "assault", "assaulted", "assaults", "raid", "raids", "raided",
        "bombing", "bombings", "explosion", "explosions", "blast", "blasts", "bomb", "bombed", "clash", "clashes",
        "clashed", "hostile act", "hostile acts", "incident", "incidents", "violence", "struck", "exploded",
        "detonated", "stormed", "targeted", "killing of", "killings of", "fighting", "battle", "targeting",
        "offensive", "hit by", "fired", "strike", "strikes", "shot", "shooting", "hostile fire", "malicious act",
        "malicious acts", "murder", "assassination", "overran", "overrun", "went off", "blew up", "blown up",
        "going off", "device", "fell on", "fell upon", "set upon", "under attack", "fires at", "shots at",
        "fires on", "fires into", "fires upon", "hits", "opens up", "opened up", "rounds fired", "shoots",
        "detonates", "explodes", "murdered", "assassinated", "set off",
     )),
    ("accident", "accident",
     (
        "accident", "accidents", "crash", "crashed", "crashes", "road accident", "traffic accident",
        "helicopter crash", "plane crash", "illness", "disease", "malaria", "covid-19", "coronavirus", "ebola",
        "cholera", "typhoid", "heart attack", "cardiac arrest", "stroke", "drowned", "drowning", "overturned",
        "overturn", "overturning", "earthquake", "natural causes", "suicide", "friendly fire", "accidental",
        "accidentally", "collided", "collision", "landslide", "mudslide", "flood", "floods", "flash flood",
        "lightning", "electrocuted", "fell ill", "skidded", "ran off the road", "left the road", "veered off",
        "left the carriageway", "left the runway", "ran off the carriageway", "rolled over", "hard landing",
        "technical failure", "mechanical failure", "engine failure", "plunged", "took his own life",
        "took her own life", "killed himself", "hanged himself", "shot himself", "own rifle went off",
        "own weapon went off", "accidental discharge", "negligent discharge", "lost control", "somersaulted",
        "tyre burst", "bad weather", "natural death", "food poisoning", "fever", "pneumonia", "sickness",
     )),
)  # fmt: skip

_HEAVY = (
    r"(?:rockets?|mortars?|mortar\s+(?:bombs?|rounds?)|shells?|missiles?|grenades?|artillery|tanks?|merkava|rpgs?|"
    r"projectiles?|drones?|howitzers?|cannons?)"
)
_PERSONS = (
    r"(?:peace\s?keepers?|blue\s+(?:helmets?|berets?)|soldiers?|observers?|troops|officers?|policem[ae]n|members?|"
    r"staff|personnel|men|women|people|occupants|pilots?|crew|workers?|engineers?|drivers?|interpreters?|hostages?|"
    r"comrades)"
)
_CARRIER = (
    r"(?:vehicles?|trucks?|cars?|pick-?ups?|lorr(?:y|ies)|tankers?|motorcycles?|motorbikes?|ambulances?|jeeps?|"
    r"vans?|"
    r"four-by-fours?|land\s+cruisers?)"
)
_CROWD = (
    r"(?:crowds?|mobs?|protest[eo]rs?|demonstrators?|rioters?|marchers|villagers|residents|youths?|young\s+(?:men|"
    r"people)|inhabitants|locals|students|hundreds\s+of\s+people|people)"
)

MEANS_PATTERNS: dict[str, str] = {
    # Means said in several words, by name of the means.
    "means_phrases": (
        r"(?P<direct_fire>\bshot\b(?!(?:\W+\w+){0,4}?\W+(?:down|himself|herself)\b)|"
        r"\bshooting\b(?!\W+(?:\w+\W+){0,3}?"
        r"down\b)|"
        r"\b(?:came|comes?|coming|pinned|held|kept|drew|drawing|draws|took|taking|trad(?:ed|ing)|exchang(?:ed|ing)|"
        r"under|(?:caught|died|fell|killed|wounded|hit)\s+(?:in|by|to|under))\s+(?:[\w-]+\s+){0,4}?(?:fire|"
        r"shots)\b|"
        r"\bexchanges?\s+of\s+(?:[\w-]+\s+){0,2}?(?:fire|shots|gunfire)\b|"
        r"\bfir(?:e[ds]?|ing)\s+(?:\w+\s+){0,3}?(?:at|on|upon|into|towards?)\b|\bopen(?:ed|s|ing)\s+up\b|"
        r"\b(?:rak(?:ed|ing)|spray(?:ed|ing)|riddled)\b|\bbursts?\s+(?:of|from)\b|\bguns?\b(?=\s+(?:blazing|"
        r"opened))|\bmen\s+with\s+guns\b|\bshots\b|\bfiring\b|\bhit\s+(?:twice\b|in\s+the\s+(?:head|chest|neck|leg|"
        r"back|arm|shoulder|stomach|throat|face)\b))|(?P<other>\bgrenades?\s+(?:were\s+|was\s+)?(?:thrown|tossed|"
        r"lobbed|hurled)\b|\b(?:threw|hurled|tossed|lobbed|throwing|lobbing|hurling|tossing)\s+(?:[\w-]+\s+){0,2}?"
        r"grenades?\b|\b(?:hurt|wounded|injured|killed|hit|attacked|attack)\s+(?:by|with)\s+(?:(?!rocket|rifle)\w+\s+){0,2}?"
        r"grenades?\b)|"
        r"(?P<indirect_fire>\btanks?\s+(?:\w+\s+){0,2}?(?:fir(?:ed|es|ing)|opened\s+fire|shot)\b|"
        r"\bfire[ds]?\s+(?:by|from)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}?tanks?\b)|"
        r"(?P<ied>\b(?:hidden|buried|planted|explosive|roadside|concealed|laid|placed|second|third|"
        r"remote-controlled)\s+"
        r"(?:\w+\s+){0,2}?(?:charges?|explosives)\b|\b(?:charges?|explosives)\s+(?:\w+\s+){0,6}?(?:went\s+off|"
        r"go(?:es)?\s+"
        r"off|explod\w+|detonat\w+|blew|(?:was|were|been)\s+set\s+off|tore)\b|"
        r"\b(?:set\s+off|triggered|hit|struck|over|stepped\s+on|ran\s+into)\s+(?:an?|the|"
        r"another)\s+(?:\w+\s+){0,2}?"
        r"explosives?\b|\b(?:explosion|blast|detonation)\s+(?:\w+\s+){0,4}?(?:under(?:neath)?|beneath|beside|hit|"
        r"struck|"
        r"tore|ripped|next\s+to)\s+(?:[\w-]+\s+){0,5}?(?:vehicles?|convoy|patrol|jeep|truck|carrier|car|column)\b|"
        r"\b(?:vehicles?|convoy|patrol|jeep|truck|carrier|car|column)\s+(?:\w+\s+){0,3}?(?:hit|"
        r"struck)\s+by\s+an?\s+"
        r"(?:\w+\s+)?(?:explosion|blast)\b)|"
        rf"(?P<suicide_bombing>\b{_CARRIER}\s+(?:\w+\s+){{0,4}}?(?:packed|laden|loaded|filled|rigged|stuffed|"
        rf"crammed|"
        rf"primed|wired|full|bearing|carrying)\s+(?:with\s+|of\s+)?(?:\w+\s+){{0,4}}?explosives?\b|"
        r"\bbombers?\s+(?:\w+\s+){0,3}?(?:drove|rammed|blew|detonated|struck|at\s+the\s+wheel|got\s+into|targeted|"
        r"attacked|hit)\b|\bbomber\s+in\s+an?\b|\bexplosives?[\s-](?:laden|packed|filled|rigged)\b|"
        r"\bsuicide\s+(?:\w+\s+){0,2}?(?:attack|bomb|mission|operation|blast)\w*)|"
        r"(?P<drone>\bdropped\s+(?:by\s+drones?|(?:\w+\s+){0,2}grenades?)\b|\bgrenades?\s+(?:was|were|"
        r"had\s+been)?\s*dropped\b)|"
        r"(?P<landmine>\b(?:drove|ran|rolled|passed|stepped|went)\s+(?:over|on|onto)\s+(?:an?|the|"
        r"another)\s+(?:\w+\s+){0,2}?"
        r"mines?\b)|"
        rf"(?P<abduction>\b(?:seiz(?:ed|es|ing)|captur(?:ed|es|ing)|abduct\w*|kidnap\w*|snatch(?:ed|ing)|"
        rf"detain(?:ed|ing|"
        rf"s)|holding|hold|took|take|taking|carr(?:ied|ying)\s+(?:off|away)|led\s+(?:off|"
        rf"away))\s+(?:[\w-]+\s+){{0,6}}?"
        rf"{_PERSONS}\s+(?:hostage|captive|prisoner)\b|\b(?:seiz(?:ed|es|ing)|captur(?:ed|es|ing)|snatch(?:ed|"
        rf"ing))\s+"
        rf"(?:[\w-]+\s+){{0,5}}?{_PERSONS}\b|"
        r"\b(?:was|were|been|being|are|is)\s+(?:\w+\s+)?(?:captured|seized\s+(?:on|by|at|in|near|from|with|as|"
        r"while)|led\s+"
        r"(?:off|away)|carried\s+off|taken\s+(?:away|by\s+(?:force|(?:the\s+|an?\s+)?(?:\w+\s+){0,3}?(?:group|men|"
        r"fighters|"
        r"rebels|gunmen))|hostage|prisoner|captive)|held\s+(?:for|at\s+gunpoint|against))\b|"
        r"\b(?:weeks?|days?|months?|hostages?|prisoners?|captives?|men|soldiers|peacekeepers|observers|"
        r"still)\s+(?:\w+\s+){0,2}in\s+"
        r"(?:the\s+hands\s+of|rebel\s+hands)\b)|"
        rf"(?P<assault>\b{_CROWD}\s+(?:[\w,-]+\s+){{0,8}}?(?:storm(?:ed|ing)|rush(?:ed|ing)|burst|broke|break|"
        rf"pour(?:ed|ing)|invad(?:ed|ing)|ransack\w*|loot(?:ed|ing)?|smash(?:ed|ing)|tor(?:e|ched)|burn(?:ed|t)|"
        rf"set\s+fire|"
        rf"hurl(?:ed|ing)|threw|throwing|pelt\w+|ston(?:ed|ing)|beat\b|attack(?:ed|ing)|forc(?:ed|ing)|overran|"
        rf"climbed)\b|"
        r"\bsmash(?:ed|ing)\s+(?:\w+\s+){0,2}?(?:vehicles?|windows?|windscreens?|cars?|jeeps?)\b|\b(?:burn(?:t|ed)|"
        r"torched|looted|"
        r"ransacked)\s+and\s+(?:looted|burn(?:t|ed)|ransacked)\b|\b(?:threw|hurled|throwing|hurling|"
        r"pelt\w+)\s+(?:[\w-]+\s+){0,5}?(?:stones|rocks|bricks|bottles|objects|"
        r"projectiles|petrol)\b|\bhit\s+by\s+(?:a\s+)?(?:stones?|rocks?)\b|"
        r"\bbeat\s+(?:[\w-]+\s+){0,4}?(?:to\s+death|"
        r"with)\b|\bto\s+death\s+with\b|\bset\s+(?:fire\s+to|on\s+fire)\b|\bset\s+(?:\w+\s+){0,3}?alight\b)"
    ),
    # Words that say only that somebody fired: not what, when a heavy weapon stands with them.
    "grenade": r"grenades?",
    "fire_only": (
        r"^(?:fir(?:e[ds]?|ing)\b.*|under fire|heavy fire|open(?:ed|s|ing)? fire|opened up|opens up|fire from|"
        r"shots|"
        r"(?:came|comes?|coming|pinned|held|kept|drew|drawing|draws|took|taking|under|caught|died|fell|killed|"
        r"wounded|"
        r"hit)\b.*fire|firing|hit by.*|hostile fire|enemy fire|rebel fire|close range|bursts? (?:of|from)|salvo.*)$"
    ),
    "heavy_before": rf"\b{_HEAVY}\b(?:(?!\b(?:and|then|before|after|while|when)\b)[^.;:]){{0,45}}$",
    "heavy_after": (
        rf"^(?:(?!\b(?:and|then|before|after|while|when|rifles?|machine|small|automatic|"
        rf"guns?)\b)[^.;:]){{0,30}}\b{_HEAVY}"
        r"\b(?!(?:(?!\bbut\b)[^.;:]){0,40}\b(?:rifles?|machine|small[\s-]arms|automatic|guns?|kalashnikovs?|"
        r"bullets|"
        r"rifle)\b)"
    ),
    "means_off": (
        r"\b(?:search(?:ed|ing)|sweep(?:ing)?|swept|clear(?:ed|ing)|comb(?:ed|ing)|check(?:ed|"
        r"ing))\s+(?:[\w-]+\s+){1,4}?(?:for|of)\s+"
        r"(?:[\w-]+\s+)?<|"
        r"\b(?:search\w*|clear(?:ed|ing)?|detect\w*|look\w*|sweep\w*|swept|defus\w*|lift\w*|remov\w*|disarm\w*|"
        r"dispos\w*|dismantl\w*|seiz(?:ed|ing)|confiscat\w*|recover(?:ed|ing)|discover\w*|found|unearthed|"
        r"hand(?:ed|"
        r"ing)\s+"
        r"(?:over|in)|surrender\w*|collect\w*|stockpiles?\s+of|depots?\s+of|caches?\s+of|count)\s+(?:(?:for|of|the|"
        r"any|an?|"
        r"two|three|several|their|up|in|and|its|some|more|\d+)\s+)*(?:[\w-]+\s+)?<|"
        r"\b(?:threats?|fears?|risks?|(?:growing|increas\w+|widespread|wider)\s+use|spread|danger|menace|"
        r"presence|waves?|spate)\s+(?:of|from|"
        r"posed\s+by)\s+(?:the\s+)?(?:[\w-]+\s+)"
        r"?<|"
        r">\s+(?:\w+\s+){0,2}?(?:was|were|is)\s+(?:ruled\s+out|excluded|considered\s+at\s+first|not\s+involved)|"
        r">[\s-]+(?:clearance|clearing|detection|detectors?|detecting|disposal|action|awareness|removal|sweep\w*|"
        r"squad|"
        r"experts?|protected|resistant|proof|risk|threats?|jammers?|search|expert|specialists?|training|warning|"
        r"alarm|"
        r"shelters?|workers?)\b|\b(?:no|without|neither|nor|any)\s+(?:[\w-]+\s+){0,2}?<"
    ),
    "not_landmine": r"\b(?:gold|diamond|copper|coal|coltan|cobalt|iron|tin|uranium|silver|salt|friend\s+of|"
    r"colleague\s+of|"
    r"tantalum|manganese|artisanal|phosphate)\s+<|>\s+(?:site|workers?|company|owner|shaft|diggers?)",
    "not_drone": r"\b(?:surveillance|unarmed|reconnaissance|mission's|its|unifil's|monusco's|minusma's|their\s+own|"
    r"observation|french|american|u\.?s\.?|downed\s+an?|shot\s+down\s+an?)\s+(?:\w+\s+)?<",
    "not_abduction": r"<[^>]*(?:carried\s+off|seized|hijacked|captured|"
    r"carrying\s+off)[^>]*>?\s+(?:\w+\s+){0,4}?(?:vehicles?|"
    r"trucks?|weapons?|rifles?|equipment|ammunition|guns?|cars?|jeep|machine|materiel|town|city|post|base|position|"
    r"village|airport|pick-up)\b|<hijacked>|\b(?:released|freed|exchange)\s+(?:\w+\s+){0,3}?<hostages?>|\b(?:free|"
    r"rescue)\s+(?:\w+\s+){0,3}?<",
    "not_direct_fire": r"<[^>]*shot>\s+(?:\w+\s+){0,3}?down\b|"
    r"\b(?:warning|returned|return|returning|cease|friendly)\s+<(?:shots?|fire)|"
    r"<shots?[^>]*>\s+(?:in\s+the\s+"
    r"air|of\s+the\s+(?:film|video))|\b(?:fired|firing|fire)\s+(?:\w+\s+){0,2}?warning\s+<|\b(?:patrol|"
    r"peacekeepers|"
    r"troops|"
    r"soldiers|police|who|men|they|blue\s+helmets|rwandans|uruguayans|nigerians|unit|guards)\s+<(?:returned|"
    r"opened\s+"
    r"fire|shot)>\s+back|<open(?:ed)?\s+up>\s+(?:a|an|the|talks|its|negotiations|their)\b|<(?:guns?|pistols?|"
    r"bullets?|"
    r"rifles?)>[\s-]*(?:proof|butts?|point)|\bwrested\s+<|<(?:rifle|weapon|gun|pistol)>\s+(?:went|going)\s+off|"
    r"\b(?:carried\s+off|stole|made\s+off\s+with|escaped\s+with)\b[^.;]{0,50}<|<sticks>\s+to",
    "not_indirect_fire": r"<shells?>\s+(?:compan\w+|out|shock|casings?)|\btear\s?gas\s+<|<mortars?>\s+(?:platoon|"
    r"company|"
    r"board)|<projectiles?>\s+thrown",
    "not_ied": r"\b(?:petrol|fire|smoke|mortar|cluster|tear-gas|gas|atomic|nuclear|air|aerial|"
    r"dropped\s+(?:\w+\s+)?)\s+<bombs?>|"
    r"\b(?:communications?|tracking|night-vision|electronic|listening|jamming|such|mobile|medical|legal|rhetorical|"
    r"nuclear|incendiary|gps)\s+<devices?>|<devices?>\s+(?:to|for)\b|<bombs?>\s+from\s+the\s+air",
    "not_assault": r"<(?:beaten|beating)>\s+(?:back|off|the\s+(?:team|record|odds))|\b(?:were|was|"
    r"been)\s+<beaten>\s+(?:by|in\s+"
    r"the\s+(?:polls?|elections?))|<(?:forced\s+their\s+way)>\s+through\s+the\s+(?:roadblock|ambush)|"
    r"<machetes?>\s+wound",
    "not_suicide_bombing": r"\bparked\b[^.;]{0,60}<|>[^.;]{0,60}\b(?:(?:set|went)\s+off\s+(?:from\s+a\s+distance|"
    r"by\s+remote)|"
    r"remote-controlled|from\s+a\s+distance|by\s+remote\s+control)\b|\bparked\s+(?:\w+\s+){0,2}<",
    "not_other": r"\b(?:their|unit's|engineers'?|mission's)\s+<",
    # What makes several means of one force a complex attack on a base.
    "storming": r"\b(?:storm(?:ed|ing|s)|overr[au]n(?:ning)?|on\s+foot|forced\s+their\s+way|assault(?:ed)?|"
    r"broke\s+into|"
    r"breach(?:ed|ing)?|rammed|infiltrat\w*|penetrat\w*|waves?|assailed|under\s+cover\s+of|drove\s+up)\b",
    # Somebody seized people: before and behind their nationality or function.
    "taken_before": (
        r"\b(?:seiz(?:ed|es|ing)|captur(?:ed|es|ing)|hold(?:s|ing)?|kept|keep(?:s|ing)|detain(?:ed|s|ing)|snatched|"
        r"carried\s+"
        r"off|(?:have|has|had)\s+taken)\s+(?:(?:at\s+least|some|about|more\s+than|the|all)\s+)?(?:[\w-]+\s+){0,2}$"
    ),
    "taken_after": (
        r"^\s+(?:(?:were|was|are|being|had\s+been|have\s+been|still)\s+)*(?:(?:seized|captured)(?!\s+(?:an?|the|its|"
        r"their|some|several|about|at\s+least|nearly|control|power|weapons|arms|\d+|two|three|four|five|six|dozens)\b)|"
        r"held(?!\s+(?:talks|"
        r"positions|a\b|"
        r"its|their|the|off|out|back|up))|kidnapped|abducted|taken\s+(?:by\s+(?:the\s+)?(?:same\s+)?(?:group|"
        r"gunmen|"
        r"rebels|"
        r"fighters|militia\w*|men)|prisoner|captive|hostage))\b"
    ),
    "vehicle_bomb": r"(?:car|truck|vehicle)[\s-]?bomb\w*|bombs?|explosive\s+(?:devices?|charges?)|explosives?\b.*|"
    r"booby-trapped",
    "negated": (
        r"\b(?:no\s+(?:sign|evidence|indication|suggestion|trace|question|word)\s+(?:of|that)|"
        r"nothing\s+to\s+suggest|"
        r"rul(?:ed|es|ing)\s+out|rather\s+than|would\s+be|could\s+be|might\s+be|den(?:ied|ies)|exclud(?:ed|es|ing)|"
        r"at\s+first\s+(?:taken|thought)\s+(?:for|to\s+be))\s+(?:\w+\s+){0,4}$|"
        r"\b(?:not|never)\s+(?:been\s+|an?\s+|the\s+|by\s+)*(?:\w+\s+)?$|\bwithout\s+(?:an?|any)\s+(?:\w+\s+)?$"
    ),
}  # fmt: skip

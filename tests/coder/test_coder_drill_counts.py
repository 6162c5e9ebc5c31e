"""A drill of counts: single sentences as press, UN, army and radio word them; every sentence is our own.

One table for each language. A count is written ``outcome count group nationality``, parts of another with a star:
``k4 un TGO; i2* -`` is four Togolese of the UN killed, two of those injured. Outcomes are k(illed), i(njured),
m(issing) and a(bducted); ``4+`` is at least, ``<4`` at most, ``~4`` about, ``2-4`` a range, ``?`` a vague word. The
group is what the words alone allow: ``un`` also for soldiers whose side the context tells, ``-`` for a noun left out.
"""

from __future__ import annotations

import pytest

from casque.coder.casualties import Casualty, find_casualties
from casque.coder.parsing import parse_text

_GROUPS = {"un": {"un", "?"}, "host": {"?"}, "civ": {"civilian"}, "att": {"attacker"}, "any": {"unknown", "?", ""}}
_OUTCOMES = {"k": "killed", "i": "injured", "m": "missing", "a": "abducted"}

ENGLISH: tuple[tuple[str, str], ...] = (
    # Active verbs, the victims behind them.
    ("A roadside bomb killed three Chadian peacekeepers near the airport.", "k3 un TCD"),
    ("Gunmen shot dead a Rwandan police officer of the mission on his way home.", "k1 un RWA"),
    ("Militiamen gunned down two Tanzanian blue helmets and a local interpreter.", "k2 un TZA; k1 un"),
    ("The blast claimed the lives of four Egyptian soldiers serving with MINUSMA.", "k4 un EGY"),
    ("The ambush cost two Moroccan peacekeepers their lives.", "k2 un MAR"),
    ("Rebels killed one Uruguayan and wounded four more.", "k1 un URY; i4 -"),
    ("Mortar fire wounded six Fijian troops at their observation post.", "i6 un FJI"),
    ("The explosion injured at least nine members of the Guatemalan contingent.", "i9+ un GTM"),
    ("A mine tore through the lead vehicle, killing its driver and injuring three passengers.", "k1 un; i3 any"),
    ("Attackers on motorbikes hacked a Nepalese soldier to death.", "k1 un NPL"),
    ("Protesters beat a Senegalese peacekeeper to death.", "k1 un SEN"),
    ("A sniper shot an Irish soldier dead on the hill.", "k1 un IRL"),
    ("Unknown men shot and wounded two UN police officers in El Geneina.", "i2 un"),
    ("The insurgents abducted seven Indonesian peacekeepers and their two drivers.", "a7 un IDN; a2 un"),
    ("Rebels took 45 Fijian peacekeepers hostage.", "a45 un FJI"),
    ("Gunmen seized three Bulgarian contractors working for the UN.", "a3 con BGR"),
    ("The militia is holding eight Filipino observers captive.", "a8 un PHL"),
    ("A shell crashed into the compound and killed a Danish doctor outright.", "k1 un DNK"),
    ("The gunmen opened fire on the truck, fatally wounding two soldiers from Benin.", "k2 un BEN"),
    # Passive voice.
    ("Five Burundian soldiers of the UN force were slain in the assault.", "k5 un BDI"),
    ("Ten Ghanaian peacekeepers have been wounded, two of them critically.", "i10 un GHA; i2* -"),
    ("An Italian corporal was mortally wounded when a shell hit the position.", "k1 un ITA"),
    ("Eleven soldiers from Bangladesh were hurt, one seriously.", "i11 un BGD; i1* -"),
    ("Two peacekeepers are confirmed dead and a third is missing.", "k2 un; m1 -"),
    ("Three observers are reported missing after the raid.", "m3 un"),
    ("Four peacekeepers, all Nigerians, were killed by a suicide bomber.", "k4 un NGA"),
    ("Killed in the attack were two Jordanians and a Pole.", "k2 un JOR; k1 un POL"),
    ("Also injured were three civilians.", "i3 civ"),
    ("Wounded in the clash were six South African troops.", "i6 un ZAF"),
    ("Seven UN staff were being treated for burns.", "i7 un"),
    ("A Kenyan sergeant was declared dead on arrival at the hospital.", "k1 un KEN"),
    ("Two Pakistani troops were found dead in the bush.", "k2 un PAK"),
    ("A peacekeeper was reported to have been shot dead at the gate.", "k1 un"),
    ("Two peacekeepers are said to have been killed and eight wounded.", "k2 un; i8 -"),
    ("At the same post, three Austrian soldiers had been hurt by shrapnel.", "i3 un AUT"),
    ("Four Ukrainian crew members were taken prisoner.", "a4 un UKR"),
    # Verbs without an object.
    ("Nine blue helmets from Niger died in the ambush.", "k9 un NER"),
    ("Two Malawian soldiers lost their lives defending the town.", "k2 un MWI"),
    ("One Cambodian deminer perished instantly and two colleagues were injured.", "k1 un KHM; i2 un"),
    ("A Togolese soldier succumbed to his wounds overnight.", "k1 un TGO"),
    ("Six peacekeepers sustained injuries.", "i6 un"),
    ("Four soldiers escaped with light injuries.", "i4 un"),
    ("A Zambian peacekeeper did not survive the journey to hospital.", "k1 un ZMB"),
    ("Three more were in critical condition on Friday.", "i3 -"),
    ("One Chadian officer is in a critical condition.", "i1 un TCD"),
    ("Two Indian jawans made the supreme sacrifice.", "k2 un IND"),
    ("A Gambian policeman is fighting for his life.", "i1 un GMB"),
    # Nouns.
    ("The death of two Rwandan peacekeepers was confirmed by the mission.", "k2 un RWA"),
    ("The attack resulted in the deaths of three peacekeepers and injuries to five others.", "k3 un; i5 -"),
    ("The incident resulted in one fatality and six injuries.", "k1 -; i6 -"),
    ("The mission reported two dead and eleven wounded.", "k2 -; i11 -"),
    ("The attack left one dead and four injured.", "k1 -; i4 -"),
    ("Casualties: two killed, seven wounded.", "k2 -; i7 -"),
    ("The toll stands at three dead, among them a Dutch officer.", "k3 -; k1* un NLD"),
    ("Three fatalities were recorded among the Ethiopian peacekeepers.", "k3 un ETH"),
    ("There were two deaths and nine injuries, the army said.", "k2 -; i9 -"),
    ("The murder of a Pakistani observer shocked the mission.", "k1 un PAK"),
    ("The mission mourns two of its Gambian police officers.", "k2 un GMB"),
    ("The bodies of three peacekeepers were recovered from the river.", "k3 un"),
    ("We have lost a brave young soldier from Nepal.", "k1 un NPL"),
    ("The kidnapping of two Russian pilots was confirmed.", "a2 un RUS"),
    ("The Secretary-General deplores the killing of a Moroccan peacekeeper and the wounding of two others.",
     "k1 un MAR; i2 -"),
    ("The Council condemned the attack, in which one peacekeeper from Burundi was killed and eight injured.",
     "k1 un BDI; i8 - BDI"),
    ("The force suffered four fatal casualties.", "k4 -"),
    ("The contingent suffered one death and three injuries.", "k1 -; i3 -"),
    # "Left", "leaving".
    ("The firefight left a dozen rebels and two UN soldiers dead.", "k~12 att; k2 un"),
    ("Shelling left one Ghanaian peacekeeper dead and a Lebanese woman wounded.", "k1 un GHA; i1 civ LBN"),
    ("The attack leaves four peacekeepers injured, two in a serious condition.", "i4 un; i2* -"),
    ("Stones rained on the convoy, leaving six policemen with head injuries.", "i6 un"),
    # Vague and bounded numbers.
    ("Several Indian peacekeepers were injured.", "i? un IND"),
    ("Dozens of civilians died in the crossfire.", "k? civ"),
    ("More than 20 peacekeepers were wounded.", "i20+ un"),
    ("Up to five soldiers may have been killed.", "k<5 un"),
    ("Between two and four peacekeepers were killed.", "k2-4 un"),
    ("Two or three Chadian soldiers were wounded.", "i2-3 un TCD"),
    ("About 15 attackers were killed, according to the force.", "k~15 att"),
    ("No fewer than eight Bangladeshi troops were hurt.", "i8+ un BGD"),
    ("A handful of UN staff were injured by stones.", "i? un"),
    ("Scores of villagers were killed.", "k? civ"),
    ("As many as thirty militants were killed.", "k<30 att"),
    ("An unknown number of peacekeepers were wounded.", "i? un"),
    ("At least one peacekeeper was killed and many others injured.", "k1+ un; i? -"),
    ("A couple of policemen suffered minor injuries.", "i~2 un"),
    ("Some 40 people, mostly women and children, were killed.", "k~40 any"),
    ("Well over a hundred villagers died.", "k100+ civ"),
    # Nobody hurt.
    ("No peacekeepers were killed or injured.", "k0 un; i0 un"),
    ("There were no UN casualties.", "k0 un; i0 un"),
    ("The crew escaped unhurt.", "i0 un"),
    ("None of the 12 observers was harmed.", "k0 un; i0 un"),
    ("Nobody died, but five soldiers were wounded.", "k0 un; i5 un"),
    ("The attack caused material damage but no loss of life.", "k0 un"),
    ("The patrol returned fire without suffering casualties.", "k0 un; i0 un"),
    ("No one on board was injured.", "i0 un"),
    ("Neither soldier was hurt.", "i0 un"),
    ("The rockets missed the camp and hurt no one.", "i0 un"),
    ("The device exploded early, injuring no one.", "i0 un"),
    ("No injuries were reported among the Kenyan troops.", "i0 un"),
    ("No casualties were reported on the UN side, while three attackers were killed.", "k0 un; i0 un; k3 att"),
    ("The bomb went off without injuring anybody.", "i0 un"),
    ("The shots did not hit anyone.", "k0 un; i0 un"),
    # Nothing said of numbers.
    ("It was not immediately known whether there were any casualties.", ""),
    ("There was no word on casualties.", ""),
    ("No further casualties were reported.", ""),
    ("The attackers threatened to kill two hostages.", ""),
    ("The mission has 12 deaths to investigate from earlier years but no suspects.", "k12 -"),
    # Corrections.
    ("The mission said six, not five, peacekeepers had been killed.", "k6 un"),
    ("The death toll was revised from three to four.", "k4 un"),
    ("The number of wounded peacekeepers has risen to twelve.", "i12 un"),
    ("It was not five but six soldiers who were killed, the ministry said.", "k6 un"),
    ("The mission now says two peacekeepers were killed, not three as first reported.", "k2 un"),
    ("The death toll has been lowered from nine to seven.", "k7 un"),
    ("The number of dead was revised upwards to eight.", "k8 un"),
    # Died later.
    ("A Senegalese peacekeeper wounded in Monday's ambush has died of his injuries.", "k1 un SEN"),
    ("One of the four wounded Chadians later died in hospital.", "k1 any TCD"),
    ("Two of the injured succumbed to their wounds.", "k2 -"),
    ("A Gabonese soldier who was shot on Sunday died on Tuesday in Bangui.", "k1 un GAB"),
    ("A Chadian soldier, seriously injured by a mine last week, has died in Dakar.", "k1 un TCD"),
    # Several groups.
    ("Two peacekeepers, five Malian soldiers and eight attackers were killed.", "k2 un; k5 host MLI; k8 att"),
    ("A suicide bomber killed two Guinean peacekeepers, a contractor and himself.", "k2 un GIN; k1 con"),
    ("Seven people, including four peacekeepers and two Congolese soldiers, were killed.",
     "k7 any; k4* un; k2* host COD"),
    ("Twelve people died, nine of them civilians.", "k12 any; k9* civ"),
    ("Eight rebels and one Indian peacekeeper died in the fighting.", "k8 att; k1 un IND"),
    ("A Lebanese soldier was killed and two Italian peacekeepers were slightly wounded.", "k1 host LBN; i2 un ITA"),
    ("Two UN contractors and three truck drivers died when the convoy was hit.", "k2 con; k3 un"),
    ("The convoy attack killed five Indian peacekeepers, two UN staff and five contractors.",
     "k5 un IND; k2 un; k5 con"),
    ("Peacekeepers returned fire, killing two of the attackers.", "k2 att"),
    ("Three of the assailants were killed and one captured.", "k3 att; a1 -"),
    ("Six jihadists were neutralised.", "k6 att"),
    ("An armed man was shot dead by UN troops.", "k1 att"),
    ("Two Lebanese civilians were hurt in the exchange.", "i2 civ LBN"),
    ("Three aid workers and two peacekeepers were abducted.", "a3 civ; a2 un"),
    ("Two South Sudanese policemen, a UN guard and four displaced people were shot dead.",
     "k2 host SSD; k1 un; k4 civ"),
    # Headlines.
    ("Two UN peacekeepers killed, five hurt in Mali blast", "k2 un; i5 -"),
    ("Mali: Blast kills 3 Guinean blue helmets", "k3 un GIN"),
    ("Ambush in Congo leaves 15 Tanzanian peacekeepers dead", "k15 un TZA"),
    ("UN soldier shot dead in Bangui", "k1 un"),
    ("Six Nepalese peacekeepers injured in clash", "i6 un NPL"),
    ("Peacekeeper dies of wounds after attack", "k1 un"),
    ("Gunmen kill UN policeman in Darfur", "k1 un"),
    ("3 Chadian peacekeepers dead, 8 wounded in Kidal", "k3 un TCD; i8 - TCD"),
    ("Darfur: 7 dead, 22 wounded as peacekeepers ambushed", "k7 -; i22 -"),
    ("Four Spanish UNIFIL soldiers wounded by roadside bomb", "i4 un ESP"),
    ("Irish soldier killed, another seriously hurt in Lebanon", "k1 un IRL; i1 -"),
    ("Zambian peacekeeper, three civilians killed in CAR market attack", "k1 un ZMB; k3 civ"),
    ("Rocket attack wounds French peacekeeper", "i1 un FRA"),
    ("Rebels abduct UN peacekeepers in Golan", "a? un"),
    # Coordination, apposition, parts.
    ("Three peacekeepers, two Togolese and one Beninese, were wounded.", "i3 un; i2* un TGO; i1* un BEN"),
    ("One Ghanaian soldier died instantly while two others were evacuated with serious injuries.",
     "k1 un GHA; i2 -"),
    ("Four peacekeepers were wounded: three from Bangladesh and one from Egypt.",
     "i4 un; i3* - BGD; i1* - EGY"),
    ("Six Nigerian and three Senegalese peacekeepers were killed.", "k6 un NGA; k3 un SEN"),
    ("A total of 13 soldiers were injured.", "i13 un"),
    ("An Egyptian officer and his driver were killed.", "k1 un EGY; k1 un"),
    ("Twenty-three soldiers of the Pakistani contingent died.", "k23 un PAK"),
    ("A 29-year-old Rwandan peacekeeper was killed.", "k1 un RWA"),
    ("Private Sean Brady, an Irish soldier with UNIFIL, was killed.", "k1 un IRL"),
    ("One peacekeeper from Cameroon and two from Gabon lost their lives.", "k1 un CMR; k2 - GAB"),
    ("Two blue helmets (one Jordanian, one Tunisian) died.", "k2 un; k1* un JOR; k1* un TUN"),
    ("Eight UN police, five of whom are Bangladeshi women, were injured.", "i8 un; i5* un BGD"),
    ("Seven soldiers, most of them Kenyans, were wounded.", "i7 un"),
    # Of all kinds.
    ("Three Guinean soldiers were among the dead.", "k3* un GIN"),
    ("Two soldiers of Chadian nationality were killed.", "k2 un TCD"),
    ("A Nigerien soldier of MINUSMA was shot dead and his weapon stolen.", "k1 un NER"),
    ("The dead included two Egyptians and a Jordanian.", "k2* - EGY; k1* - JOR"),
    ("The bomber killed four UN soldiers as well as three Malian troops.", "k4 un; k3 host MLI"),
    ("One Bangladeshi peacekeeper was killed, another was seriously injured and two are missing.",
     "k1 un BGD; i1 -; m2 - BGD"),
    ("A mine blast killed one and injured two Cambodian deminers.", "k1 -; i2 un KHM"),
    ("The attack killed at least three and wounded more than a dozen.", "k3+ -; i12+ -"),
    ("Four peacekeepers, among whom two women, were hurt.", "i4 un; i2* un"),
    ("The wounded - three Ghanaians and a Fijian - were flown to Haifa.", "i3* - GHA; i1* - FJI"),
    ("Hospital officials put the dead at 14.", "k14 -"),
    ("Nepal lost two of its blue helmets in the crash.", "k2 un"),
    ("Two Serbian pilots were killed when their helicopter was shot down.", "k2 un SRB"),
    ("Soldiers opened fire on the crowd and two demonstrators were killed.", "k2 att"),
    ("Fourteen Tanzanians dead, 53 injured in worst attack on UN in years", "k14 un TZA; i53 - TZA"),
    ("UN: 2 Moroccan troops killed in CAR", "k2 un MAR"),
    ("A UN peacekeeper has been killed, and a second wounded, in Bambari.", "k1 un; i1 -"),
    ("Our troops suffered no losses and killed six of the enemy.", "k0 un; i0 un; k6 any"),
    ("Twin blasts wounded a combined 11 peacekeepers.", "i11 un"),
    ("Three were killed instantly and two more died on the way to hospital.", "k3 -; k2 -"),
    ("One of the two policemen died; the other was wounded.", "k1 un; i1 -"),
    ("A helicopter evacuated seven injured peacekeepers.", "i7 un"),
    ("The body of a missing Ghanaian soldier was found.", "k1 un GHA"),
    ("A dead soldier and two wounded were brought to the clinic.", "k1 un; i2 -"),
    ("Four UN personnel - three soldiers and a civilian - were injured.", "i4 un; i3* un; i1* civ"),
    ("Ten of the 60 passengers were killed.", "k10 any"),
    ("All 12 crew were killed.", ""),
)  # fmt: skip

FRENCH: tuple[tuple[str, str], ...] = (
    # Verbes actifs.
    ("Une mine artisanale a tué trois Casques bleus tchadiens près de l'aéroport.", "k3 un TCD"),
    ("Des hommes armés ont abattu un policier rwandais de la mission alors qu'il rentrait chez lui.", "k1 un RWA"),
    ("Des miliciens ont tué deux Casques bleus tanzaniens et leur interprète.", "k2 un TZA; k1 un"),
    ("L'explosion a coûté la vie à quatre militaires égyptiens de la MINUSMA.", "k4 un EGY"),
    ("L'embuscade a fait deux morts et quatre blessés dans les rangs des Casques bleus.", "k2 -; i4 un"),
    ("Les rebelles ont tué un Uruguayen et en ont blessé quatre autres.", "k1 un URY; i4 -"),
    ("Des tirs de mortier ont blessé six soldats fidjiens dans leur poste d'observation.", "i6 un FJI"),
    ("L'explosion a blessé au moins neuf éléments du contingent guatémaltèque.", "i9+ un GTM"),
    ("L'engin a explosé au passage du convoi, tuant son chauffeur et blessant trois passagers.", "k1 un; i3 un"),
    ("Des assaillants à moto ont égorgé un soldat népalais.", "k1 un NPL"),
    ("Un tireur embusqué a abattu un soldat irlandais.", "k1 un IRL"),
    ("Des inconnus ont ouvert le feu et blessé deux policiers onusiens à El-Geneina.", "i2 un"),
    ("Les insurgés ont enlevé sept Casques bleus indonésiens et leurs deux chauffeurs.", "a7 un IDN; a2 un"),
    ("Les rebelles ont pris en otage 45 Casques bleus fidjiens.", "a45 un FJI"),
    ("La milice retient en otages huit observateurs philippins.", "a8 un PHL"),
    ("Un obus s'est abattu sur le camp et a tué sur le coup un médecin danois.", "k1 un DNK"),
    ("Les assaillants ont ouvert le feu, blessant mortellement deux soldats béninois.", "k2 un BEN"),
    ("L'attaque a fait un mort et trois blessés.", "k1 -; i3 -"),
    ("L'attentat a causé la mort de deux policiers jordaniens de la MINUJUSTH.", "k2 un JOR"),
    # Voix passive.
    ("Un Casque bleu sénégalais a été lynché par la foule.", "k1 un SEN"),
    ("Trois contractuels bulgares travaillant pour l'ONU ont été enlevés.", "a3 con BGR"),
    ("Dix Casques bleus ghanéens ont été blessés, dont deux grièvement.", "i10 un GHA; i2* -"),
    ("Un caporal italien a été mortellement blessé par un éclat d'obus.", "k1 un ITA"),
    ("Onze militaires originaires du Bangladesh ont été touchés, dont un sérieusement.", "i11 un BGD; i1* -"),
    ("Deux Casques bleus sont morts et un troisième est porté disparu.", "k2 un; m1 -"),
    ("On est sans nouvelles de trois observateurs militaires.", "m3 un"),
    ("Quatre Casques bleus, tous nigérians, ont été tués par un kamikaze.", "k4 un NGA"),
    ("Ont été tués dans l'attaque deux Jordaniens et un Polonais.", "k2 un JOR; k1 un POL"),
    ("Trois civils ont également été blessés.", "i3 civ"),
    ("Sept agents de l'ONU sont soignés pour des brûlures.", "i7 un"),
    ("Deux militaires pakistanais ont été retrouvés morts dans la brousse.", "k2 un PAK"),
    ("Un Casque bleu se trouve entre la vie et la mort.", "i1 un"),
    ("Deux Casques bleus auraient été tués et huit blessés.", "k2 un; i8 -"),
    ("Trois soldats autrichiens avaient été atteints par des éclats.", "i3 un AUT"),
    ("Quatre membres d'équipage ukrainiens ont été faits prisonniers.", "a4 un UKR"),
    # Sans objet.
    ("Cinq soldats burundais de la force onusienne ont trouvé la mort dans l'assaut.", "k5 un BDI"),
    ("Neuf Casques bleus nigériens ont péri dans l'embuscade.", "k9 un NER"),
    ("Deux soldats malawites ont perdu la vie en défendant la ville.", "k2 un MWI"),
    ("Un démineur cambodgien est mort sur le coup et deux de ses collègues ont été blessés.", "k1 un KHM; i2 un"),
    ("Un soldat togolais a succombé à ses blessures dans la nuit.", "k1 un TGO"),
    ("Quatre soldats s'en sont tirés avec des blessures légères.", "i4 un"),
    ("Un Casque bleu zambien n'a pas survécu à ses blessures.", "k1 un ZMB"),
    ("Deux soldats de la paix y ont laissé la vie.", "k2 un"),
    ("Deux militaires français sont tombés au champ d'honneur.", "k2 un FRA"),
    # Noms.
    ("La mort de deux Casques bleus rwandais a été confirmée par la mission.", "k2 un RWA"),
    ("L'attaque a entraîné la mort de trois soldats de la paix et fait cinq blessés.", "k3 un; i5 -"),
    ("On déplore un mort et six blessés.", "k1 -; i6 -"),
    ("La mission fait état de deux tués et de onze blessés.", "k2 -; i11 -"),
    ("Bilan : deux morts et sept blessés.", "k2 -; i7 -"),
    ("Le bilan est de trois morts, dont un officier néerlandais.", "k3 -; k1* un NLD"),
    ("Trois morts ont été enregistrés parmi les Casques bleus éthiopiens.", "k3 un ETH"),
    ("Le décès d'un sergent kényan a été constaté à l'hôpital.", "k1 un KEN"),
    ("L'assassinat d'un observateur pakistanais a choqué la mission.", "k1 un PAK"),
    ("La mission pleure deux de ses policiers gambiens.", "k2 un GMB"),
    ("Les corps de trois Casques bleus ont été repêchés dans la rivière.", "k3 un"),
    ("Nous avons perdu un jeune soldat népalais.", "k1 un NPL"),
    ("L'enlèvement de deux pilotes russes a été confirmé.", "a2 un RUS"),
    ("Les combats ont fait une douzaine de morts chez les rebelles.", "k~12 att"),
    ("Les tirs ont fait un mort parmi les Casques bleus ghanéens et blessé une Libanaise.", "k1 un GHA; i1 - LBN"),
    ("L'attaque a fait quatre blessés, dont deux dans un état grave.", "i4 -; i2* -"),
    ("Le Conseil condamne l'attaque dans laquelle un Casque bleu du Burundi a été tué et huit autres blessés.",
     "k1 un BDI; i8 -"),
    ("Un bilan provisoire fait état de quatre morts côté Casques bleus.", "k4 un"),
    ("Le contingent a enregistré un mort et trois blessés.", "k1 -; i3 -"),
    ("Cinq morts et dix blessés : c'est le bilan de l'attaque.", "k5 -; i10 -"),
    # Nombres vagues et bornés.
    ("Plusieurs Casques bleus indiens ont été blessés.", "i? un IND"),
    ("Des dizaines de civils ont péri dans les échanges de tirs.", "k? civ"),
    ("Plus de 20 Casques bleus ont été blessés.", "i20+ un"),
    ("Jusqu'à cinq soldats auraient été tués.", "k<5 un"),
    ("Entre deux et quatre Casques bleus ont été tués.", "k2-4 un"),
    ("Deux ou trois soldats tchadiens ont été blessés.", "i2-3 un TCD"),
    ("Une quinzaine d'assaillants ont été abattus, selon la force.", "k~15 att"),
    ("Pas moins de huit militaires bangladais ont été touchés.", "i8+ un BGD"),
    ("Une poignée d'employés de l'ONU ont été blessés par des jets de pierres.", "i? un"),
    ("De nombreux villageois ont été massacrés.", "k? civ"),
    ("Un nombre indéterminé de Casques bleus ont été blessés.", "i? un"),
    ("Au moins un Casque bleu a été tué et plusieurs autres blessés.", "k1+ un; i? -"),
    ("Quelque trente combattants ont été neutralisés.", "k~30 att"),
    ("Une quarantaine de personnes, en majorité des femmes et des enfants, ont été tuées.", "k~40 any"),
    ("Bien plus de cent villageois sont morts.", "k100+ civ"),
    # Personne de touché.
    ("Aucun Casque bleu n'a été tué ni blessé.", "k0 un; i0 un"),
    ("Il n'y a pas eu de victimes du côté de l'ONU.", "k0 un; i0 un"),
    ("L'équipage s'en est sorti indemne.", "k0 un; i0 un"),
    ("Personne n'est mort, mais cinq soldats ont été blessés.", "k0 un; i5 un"),
    ("L'attaque n'a causé que des dégâts matériels.", "k0 un; i0 un"),
    ("Les obus sont tombés hors du camp sans faire de blessés.", "i0 un"),
    ("On ne déplore aucune perte en vie humaine.", "k0 un"),
    ("Personne à bord n'a été blessé.", "i0 un"),
    ("Aucun des douze observateurs n'a été blessé.", "i0 un"),
    ("Aucun blessé n'a été signalé parmi les militaires kényans.", "i0 un"),
    ("Aucune victime n'est à déplorer côté onusien, tandis que trois assaillants ont été tués.",
     "k0 un; i0 un; k3 att"),
    ("Les Casques bleus ont riposté sans enregistrer de pertes.", "k0 un; i0 un"),
    ("Plus de peur que de mal : ni mort ni blessé.", "k0 un; i0 un"),
    ("La roquette n'a blessé personne.", "i0 un"),
    ("L'explosion n'a fait ni mort ni blessé.", "k0 un; i0 un"),
    ("Les tirs n'ont tué personne.", "k0 un"),
    # Rien n'est dit.
    ("On ignore s'il y a des victimes.", ""),
    ("Aucun bilan n'était disponible dans l'immédiat.", ""),
    ("Aucune autre victime n'a été signalée.", ""),
    ("On ne sait pas encore s'il y a des morts ou des blessés.", ""),
    ("Les ravisseurs menacent de tuer deux otages.", ""),
    # Corrections.
    ("La mission a précisé que six Casques bleus, et non cinq, avaient été tués.", "k6 un"),
    ("Le bilan, revu à la hausse, passe de trois à quatre morts.", "k4 -"),
    ("Le nombre de Casques bleus blessés est passé à douze.", "i12 un"),
    ("Ce ne sont pas cinq mais six soldats qui ont été tués, selon le ministère.", "k6 un"),
    ("Le bilan a été ramené de neuf à sept morts.", "k7 -"),
    ("Le bilan s'est alourdi à huit morts.", "k8 -"),
    # Mort plus tard.
    ("Un Casque bleu sénégalais blessé dans l'embuscade de lundi est décédé des suites de ses blessures.",
     "k1 un SEN"),
    ("L'un des quatre Tchadiens blessés est mort à l'hôpital.", "k1 any TCD"),
    ("Deux des blessés ont succombé.", "k2 -"),
    ("Un soldat gabonais touché par balle dimanche est mort mardi à Bangui.", "k1 un GAB"),
    ("Un soldat tchadien, grièvement blessé par une mine la semaine dernière, est décédé à Dakar.", "k1 un TCD"),
    # Plusieurs groupes.
    ("Deux Casques bleus, cinq soldats maliens et huit assaillants ont été tués.", "k2 un; k5 host MLI; k8 att"),
    ("Un kamikaze a tué deux Casques bleus guinéens, un contractuel et lui-même.", "k2 un GIN; k1 con"),
    ("Sept personnes, dont quatre Casques bleus et deux militaires congolais, ont été tuées.",
     "k7 any; k4* un; k2* host COD"),
    ("Douze personnes sont mortes, dont neuf civils.", "k12 any; k9* civ"),
    ("Huit rebelles et un Casque bleu indien sont morts dans les combats.", "k8 att; k1 un IND"),
    ("Un soldat libanais a été tué et deux Casques bleus italiens légèrement blessés.", "k1 host LBN; i2 un ITA"),
    ("L'attaque du convoi a tué cinq Casques bleus indiens, deux employés de l'ONU et cinq contractuels.",
     "k5 un IND; k2 un; k5 con"),
    ("Les Casques bleus ont riposté, tuant deux des assaillants.", "k2 att"),
    ("Trois assaillants ont été tués et un autre capturé.", "k3 att; a1 -"),
    ("Six jihadistes ont été neutralisés.", "k6 att"),
    ("Un homme armé a été abattu par les troupes de l'ONU.", "k1 att"),
    ("Deux civils libanais ont été blessés dans les échanges de tirs.", "i2 civ LBN"),
    ("Trois humanitaires et deux Casques bleus ont été enlevés.", "a3 civ; a2 un"),
    ("Deux policiers sud-soudanais, un garde de l'ONU et quatre déplacés ont été abattus.",
     "k2 host SSD; k1 un; k4 civ"),
    # Titres.
    ("Deux Casques bleus tués, cinq blessés dans une explosion au Mali", "k2 un; i5 -"),
    ("Mali : trois Casques bleus guinéens tués par une mine", "k3 un GIN"),
    ("RDC : 15 Casques bleus tanzaniens tués dans une embuscade", "k15 un TZA"),
    ("Un soldat de l'ONU abattu à Bangui", "k1 un"),
    ("Six Casques bleus népalais blessés lors de heurts", "i6 un NPL"),
    ("Mort d'un Casque bleu marocain en Centrafrique", "k1 un MAR"),
    ("Un Casque bleu succombe à ses blessures après l'attaque", "k1 un"),
    ("Darfour : 7 morts et 22 blessés dans l'embuscade", "k7 -; i22 -"),
    ("Quatre soldats espagnols de la FINUL blessés par une bombe", "i4 un ESP"),
    ("Un soldat irlandais tué, un autre grièvement blessé au Liban", "k1 un IRL; i1 -"),
    ("Un Casque bleu zambien et trois civils tués dans l'attaque d'un marché", "k1 un ZMB; k3 civ"),
    ("Une roquette blesse un Casque bleu français", "i1 un FRA"),
    ("Une attaque tue deux soldats de la paix", "k2 un"),
    ("Des rebelles enlèvent des Casques bleus au Golan", "a? un"),
    # Coordination, apposition, parties.
    ("Trois Casques bleus, deux Togolais et un Béninois, ont été blessés.", "i3 un; i2* un TGO; i1* un BEN"),
    ("Un soldat ghanéen est mort sur le coup tandis que deux autres ont été évacués dans un état grave.",
     "k1 un GHA; i2 -"),
    ("Quatre Casques bleus ont été blessés : trois Bangladais et un Égyptien.", "i4 un; i3* - BGD; i1* - EGY"),
    ("Six Casques bleus nigérians et trois sénégalais ont été tués.", "k6 un NGA; k3 un SEN"),
    ("Au total, 13 soldats ont été blessés.", "i13 un"),
    ("Un officier égyptien et son chauffeur ont été tués.", "k1 un EGY; k1 un"),
    ("Vingt-trois soldats du contingent pakistanais sont morts.", "k23 un PAK"),
    ("Un Casque bleu rwandais de 29 ans a été tué.", "k1 un RWA"),
    ("Le soldat de première classe Jean Brun, un Français de la FINUL, a été tué.", "k1 un FRA"),
    ("Un Casque bleu du Cameroun et deux du Gabon ont perdu la vie.", "k1 un CMR; k2 - GAB"),
    ("Deux Casques bleus (un Jordanien et un Tunisien) ont péri.", "k2 un; k1* un JOR; k1* un TUN"),
    ("Il y a eu deux morts, un Camerounais et un Gabonais.", "k2 -; k1* - CMR; k1* - GAB"),
    ("Sept soldats, pour la plupart kényans, ont été blessés.", "i7 un"),
    # De toutes sortes.
    ("Trois soldats guinéens figurent parmi les morts.", "k3* un GIN"),
    ("Deux soldats de nationalité tchadienne ont été tués.", "k2 un TCD"),
    ("Parmi les morts, on compte deux Égyptiens et un Jordanien.", "k2* - EGY; k1* - JOR"),
    ("Outre les deux morts, cinq Casques bleus ont été blessés.", "i5 un"),
    ("Le kamikaze a tué quatre soldats de l'ONU ainsi que trois militaires maliens.", "k4 un; k3 host MLI"),
    ("Un Casque bleu bangladais a été tué, un autre grièvement blessé et deux sont portés disparus.",
     "k1 un BGD; i1 -; m2 - BGD"),
    ("Une mine a fait un mort et deux blessés parmi les démineurs cambodgiens.", "k1 -; i2 un KHM"),
    ("L'attaque a tué au moins trois personnes et en a blessé plus d'une dizaine.", "k3+ any; i10+ -"),
    ("Quatre Casques bleus, parmi lesquels deux femmes, ont été touchés.", "i4 un; i2* un"),
    ("Les hôpitaux font état de 14 morts.", "k14 -"),
    ("Le Népal a perdu deux de ses Casques bleus dans le crash.", "k2 un"),
    ("Deux pilotes serbes ont été tués quand leur hélicoptère a été abattu.", "k2 un SRB"),
    ("Quatorze Tanzaniens morts et 53 blessés dans la pire attaque contre l'ONU", "k14 un TZA; i53 - TZA"),
    ("ONU : deux soldats marocains tués en Centrafrique", "k2 un MAR"),
    ("Un Casque bleu a été tué, et un second blessé, à Bambari.", "k1 un; i1 -"),
    ("Nos troupes n'ont enregistré aucune perte et ont abattu six ennemis.", "k0 un; i0 un; k6 att"),
    ("Trois ont été tués sur le coup et deux autres sont morts pendant leur transfert.", "k3 -; k2 -"),
    ("L'un des deux policiers est mort, l'autre a été blessé.", "k1 un; i1 -"),
    ("Un hélicoptère a évacué sept Casques bleus blessés.", "i7 un"),
    ("Le corps d'un soldat ghanéen porté disparu a été retrouvé.", "k1 un GHA"),
    ("Quatre membres du personnel de l'ONU, trois soldats et un civil, ont été blessés.", "i4 un; i3* un; i1* civ"),
    ("Dix des 60 passagers ont été tués.", "k10 any"),
    ("Deux Casques bleus ont trouvé la mort et au moins sept autres ont été blessés, dont trois grièvement.",
     "k2 un; i7+ -; i3* -"),
    ("Un soldat a été tué par balle et son camarade blessé au bras.", "k1 un; i1 un"),
    ("Le nombre de blessés s'élève à neuf.", "i9 -"),
    ("Le bilan définitif est de 14 Casques bleus tués et 53 blessés.", "k14 un; i53 -"),
    ("Une embuscade a fauché neuf Casques bleus nigériens.", "k9 un NER"),
    ("Neuf Nigériens sont tombés.", "k9 un NER"),
    ("La Minusma a perdu trois soldats de la paix.", "k3 un"),
    ("Sept blessés ont été évacués vers Dakar.", "i7 -"),
)  # fmt: skip


def _number(casualty: Casualty) -> str:
    count = casualty.count
    assert count is not None
    low, best, high = count.low, count.best, count.high
    written = {"exact": f"{best}", "at_least": f"{best}+", "at_most": f"<{best}", "about": f"~{best}", "vague": "?"}
    return written.get(count.bound, f"{low}-{high}")


def _group(casualty: Casualty) -> tuple[str, str]:
    group, _, kind = (casualty.role or ":").partition(":")
    return group, kind


def _fits(casualty: Casualty, told: str) -> bool:
    head, *rest = told.split()
    group, nation = (*rest, "-", "")[:2] if len(rest) < 2 else rest
    outcome, number = head[0], head[1:].rstrip("*")
    role, kind = _group(casualty)
    fitting = kind == "contractor" if group == "con" else group == "-" or role in _GROUPS[group]
    said = (casualty.outcome, _number(casualty), casualty.nationality or "", casualty.part)
    return fitting and said == (_OUTCOMES[outcome], number, "" if nation == "-" else nation, head.endswith("*"))


def _check(lang: str, text: str, told: str) -> None:
    parsed = parse_text(text, lang)
    read = [c for s in parsed.sentences for c in find_casualties(parsed, s.span)]
    left = [c for c in read if c.count is not None and not c.definite]
    said = "; ".join(f"{c.outcome} {_number(c)} {c.role} {c.nationality}{'*' if c.part else ''}" for c in left)
    for item in filter(None, told.split("; ")):
        match = next((c for c in left if _fits(c, item)), None)
        assert match is not None, f"{item!r} is not in: {said}"
        left.remove(match)
    assert not left, f"more than {told!r}: {said}"


@pytest.mark.parametrize(("text", "told"), ENGLISH)
def test_english_counts(text: str, told: str) -> None:
    """Outcome, number, group, nationality and part of each count of an English sentence, and no more."""
    _check("en", text, told)


@pytest.mark.parametrize(("text", "told"), FRENCH)
def test_french_counts(text: str, told: str) -> None:
    """The same for French."""
    _check("fr", text, told)

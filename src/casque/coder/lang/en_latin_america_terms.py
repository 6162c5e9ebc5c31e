"""English words for violence in Latin America: organisations, weapons, things attacked, kinds of incident.

From general knowledge of the region's press and of its conflicts, tuned on the MUC-4 training reports. Keys are
MUC-4's types where it has them.
"""

from __future__ import annotations

from casque.coder.lang.en_latin_america_people import as_is, both

WEAPONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("weapon", "VEHICLE BOMB", both("car bomb, car-bomb, truck bomb, carbomb, bus bomb, vehicle bomb, "
                                     "booby-trapped car, booby-trapped vehicle, taxi bomb, donkey bomb, "
                                     "vehicle loaded with dynamite, car loaded with dynamite, truck loaded with "
                                     "dynamite, "
                                     "vehicle packed with explosives, car loaded with explosives")),
    ("weapon", "DYNAMITE", (*both("dynamite stick, dynamite charge, stick of dynamite, charge of dynamite, "
                                   "dynamite cartridge, dynamite bomb, kilogram of dynamite, kilo of dynamite, "
                                   "pound of dynamite, kg of dynamite, dynamite attack"), "dynamite", "anfo")),
    ("weapon", "BOMB", both("bomb, time bomb, fire bomb, firebomb, incendiary bomb, package bomb, letter bomb, "
                             "powerful bomb, homemade bomb, high-power bomb, high-powered bomb, parcel bomb, "
                             "incendiary device, propaganda bomb, pamphlet bomb, bomb explosion, small bomb, "
                             "gas bomb, "
                             "catapult bomb, sulfuric bomb, bomb charge")),
    ("weapon", "EXPLOSIVE", (*both("explosive, explosive device, explosive charge, explosive artifact, "
                                    "powerful explosive, plastic explosive, charge of explosives, artifact, "
                                    "kilogram of explosives, kg of explosives, pound of tnt"),
                             "tnt", "c-4", "gelignite", "powerful charge", "powerful charges")),
    ("weapon", "GRENADE", both("grenade, hand grenade, fragmentation grenade, rifle grenade, rpg-7 grenade, "
                                "grenade-type device")),
    ("weapon", "MOLOTOV COCKTAIL", both("molotov cocktail, molotov bomb, gasoline bomb, petrol bomb")),
    ("weapon", "MINE", both("mine, land mine, landmine, antipersonnel mine, booby trap, claymore mine, "
                             "contact mine, quitapie mine, electric mine, explosive trap")),
    ("weapon", "ROCKET", (*both("rocket, rocket launcher, antitank rocket, rpg-7 rocket, rpg, bazooka, rocket "
                                 "attack, "
                                 "rpg-2 rocket, rpg-7, homemade rocket, rocket-propelled grenade"), "law rocket")),
    ("weapon", "MISSILE", both("missile, ground-to-air missile, surface-to-air missile, sam-7")),
    ("weapon", "MORTAR", (*both("mortar, mortar shell, mortar round, 81-mm mortar, mortar attack, shell, "
                                 "catapult, homemade mortar, grenade launcher, 60-mm mortar, 120-mm mortar"),
                          "artillery", "mortar fire", "artillery fire")),
    ("weapon", "AERIAL BOMB", both("500-pound bomb, 750-pound bomb, aerial bomb, napalm bomb, phosphorous bomb, "
                                    "white phosphorus bomb")),
    ("weapon", "MACHINE GUN", (*both(
        "machinegun, machine gun, machine-gun, submachinegun, submachine gun, machinegun burst, burst of "
        "machinegun fire, uzi, uzi submachinegun, ak-47, m-60, m-60 machinegun, .50-caliber machinegun, heavy "
        "machinegun, machine pistol, galil, mini-uzi, ingram"
    ), "machinegun fire", "machine-gun fire")),
    ("weapon", "RIFLE", (*both(
        "rifle, assault rifle, m-16, m-16 rifle, ak-47 rifle, shotgun, automatic rifle, carbine, fal rifle, "
        "galil rifle, g-3 rifle, g-3, ar-15, ar-15 rifle, dragunov rifle, sniper rifle, m-16 assault rifle, "
        "fal"
    ), "rifle fire")),
    ("weapon", "HANDGUN", both("pistol, revolver, handgun, 9-mm pistol, .38-caliber revolver, .45-caliber pistol")),
    ("weapon", "GUN", (*both(
        "gun, firearm, automatic weapon, assault weapon, bullet, heavy weapon, large-caliber weapon, high- "
        "caliber weapon, heavy-caliber weapon, bullet wound, gunshot wound, small arm, automatic firearm, "
        "9-mm gun, 9-mm weapon, high-powered weapon, long-range weapon, shot, burst of gunfire, long arm"
    ), "gunfire", "gunshots", "gunshot")),
    ("weapon", "CUTTING DEVICE", (*both("knife, machete, dagger, axe, sword, bayonet"), "knives")),
    ("weapon", "STONE", both("stone, rock, stick, club")),
    ("weapon", "FIRE", (*both("gasoline can, can of gasoline"), "gasoline", "flamethrower", "fuel")),
    ("weapon", "TORTURE", ("torture", "tortures")),
)  # fmt: skip

#: Things attacked, by MUC-4's type.
THINGS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("victim", "thing:GOVERNMENT OFFICE OR RESIDENCE", both(
        "ministry, town hall, city hall, government house, government office, courthouse, palace of justice, "
        "government building, congress building, mayor's office, national palace, customs office, post office, "
        "tax office, government palace, voting table, polling station, ballot box, voting booth, voting box, "
        "presidential house, presidential palace, municipal building, voter registration office, legislative "
        "assembly, "
        "state building, public building, public office, attorney general's office, governor's office, mayoralty, "
        "national registry office, prefecture, ministry building, court building, registrar's office, jail, prison, "
        "electoral office, congress, official residence, residence of the president, presidential residence")
        + as_is("public facilities, state facilities, town halls")),
    ("victim", "thing:COMMERCIAL", both(
        "store, shop, restaurant, hotel, market, factory, warehouse, supermarket, shopping center, business, plant, "
        "business establishment, commercial establishment, cinema, theater, movie theater, discotheque, bar, "
        "brothel, "
        "farm, coffee mill, company, dealership, gas station, service station, drugstore, pharmacy, bakery, mill, "
        "department store, nightclub, office building, commercial building, coffee plantation, mine, mining camp, "
        "car dealership, food stand, commercial center, beer factory, bottling plant, pizzeria, casino, ranch, "
        "insurance company, sugar mill, travel agency, processing plant, hacienda, hardware store, mining center, "
        "fast food restaurant, industrial plant, industrial complex, brewery, cafeteria, video store, textile "
        "factory, "
        "refinery, construction company, agency, harvest, crop, cattle ranch")),
    ("victim", "thing:FINANCIAL", both(
        "bank, bank branch, branch bank, bank office, savings and loan association, stock exchange, branch of "
        "the bank, "
        "bank of america, citibank, agrarian bank, savings bank, credit bank, money exchange, bank agency")),
    ("victim", "thing:ENERGY", both(
        "pipeline, oil pipeline, power plant, power line, pylon, high-voltage pylon, high-tension pylon, power pole, "
        "electricity pole, light pole, substation, electrical substation, high-tension tower, high-voltage tower, "
        "electricity tower, power tower, transformer, oil well, electric power tower, hydroelectric plant, "
        "power post, "
        "power station, high-tension line, power transmission tower, energy tower, gas pipeline, oil facility, dam, "
        "high-voltage line, electricity post, utility pole, electric power line, electrical tower, light post, "
        "oil installation, pumping station, electric pole, transmission tower, oil camp, oil derrick, telegraph "
        "pole, "
        "high tension pole, electricity pylon, energy pylon, oil duct, hydroelectric dam, thermoelectric plant")
        + as_is("electricity system, power system, electrical system, energy system, electrical network, "
                 "cano limon-covenas pipeline, energy facilities, power facilities, oil facilities, power lines, "
                 "electrical facilities, electrical installations, electrical grid, power grid")),
    ("victim", "thing:COMMUNICATIONS", both(
        "radio station, television station, newspaper, telephone exchange, telephone office, antenna, relay station, "
        "newspaper office, tv station, telephone pole, telephone booth, radio transmitter, printing press, "
        "telephone box, newspaper building, news agency, telephone line, telephone company, telephone building, "
        "telephone facility, communications center, radio tower, repeater, repeater station, telegraph office, "
        "microwave station, microwave tower, telecommunications tower, transmitter, telecommunications office, "
        "antel office, television channel, communications tower, telephone junction box, communications antenna")
        + as_is("communications system, telephone system, el espectador, el espectador newspaper, "
                 "telephone network, telecommunications system, communications network")),
    ("victim", "thing:TRANSPORT VEHICLE", both(
        "bus, vehicle, car, truck, train, helicopter, plane, airplane, aircraft, ambulance, automobile, jeep, van, "
        "pickup, pickup truck, microbus, minibus, taxi, boat, ship, patrol car, locomotive, motorcycle, public bus, "
        "dump truck, dumptruck, tanker truck, fuel truck, passenger bus, police car, police vehicle, motor vehicle, "
        "bulletproof car, urban bus, cargo truck, armored car, airliner, avianca plane, avianca airliner, "
        "boeing 727, "
        "tractor, school bus, armored vehicle, military truck, light plane, small plane, railroad car, tank truck, "
        "public transportation vehicle, public service vehicle, private car, official vehicle, tanker")
        + as_is("public transportation, transportation, ground transportation, aircraft, buses, "
                 "transportation system, public transportation units, vehicles")),
    ("victim", "thing:TRANSPORTATION ROUTE", both(
        "bridge, highway, road, airport, railroad, railway, railway line, railroad line, railroad station, tunnel, "
        "bus station, bus terminal, train station, pan-american highway, airstrip, port, railroad track, dock")),
    ("victim", "thing:LAW ENFORCEMENT FACILITY", both(
        "police station, police post, police headquarters, garrison, barracks, national guard post, treasury "
        "police post, "
        "guard post, military post, army post, military base, military garrison, police barracks, police garrison, "
        "security post, national police headquarters, das headquarters, das building, civil guard post, police "
        "academy, "
        "police facility, police outpost, army barracks, military barracks, checkpoint, "
        "military installation, military headquarters, army garrison, air base, air force base, "
        "brigade headquarters, national guard headquarters, treasury police headquarters, command post, "
        "military position, "
        "military detachment, security department building")),
    ("victim", "thing:DIPLOMAT OFFICE OR RESIDENCE", both(
        "embassy, consulate, u.s. embassy, soviet embassy, ambassador's residence, embassy building, peruvian "
        "embassy, "
        "binational center, peace corps office, ambassador's home, embassy residence, american embassy, u.s. "
        "consulate, "
        "nicaraguan embassy, consulate general, usis office, aid office, colombian-american center, soviet "
        "consulate, "
        "north american cultural center, cultural center, cultural institute, residence of the ambassador")),
    ("victim", "thing:CIVILIAN RESIDENCE", both(
        "house, home, residence, apartment, apartment building, dwelling, hut, residential building, village, "
        "hamlet, "
        "private home, private residence, private house, town, community, neighborhood, refugee camp, camp, "
        "civilian home, shack, housing, condominium, civilian residence, civilian settlement, settlement, "
        "civilian house")
        + as_is("houses, homes, civilian housing, densely populated areas, residential areas, capital city")),
    ("victim", "thing:ORGANIZATION OFFICE", both(
        "headquarters, office, church, university, school, college, union office, party headquarters, union "
        "headquarters, "
        "party office, temple, seminary, mormon church, hospital, clinic, student residence, liberal party "
        "headquarters, "
        "campaign headquarters, federation building, arena headquarters, local, mormon temple, mormon chapel, "
        "chapel, "
        "committee office, red cross building, red cross facility, political headquarters, meeting hall, stadium, "
        "research institute, foundation, health center, medical center, academy, institute, museum, "
        "conference hall, union building, party building, parish, convent, cathedral, monastery")
        + as_is("fenastras, uca, fenastras headquarters, fenastras building, unts headquarters, comadres office, "
                 "central american university, offices, branch, branches")),
    ("victim", "thing:OTHER", both(
        "building, property, installation, facility, structure, establishment, monument, statue, plaza, park, tower, "
        "window, wall, roof, door, post, pole, street, avenue, private property, area, sector, machinery, "
        "equipment, warehouse door, tire, premise, weapon cache, shipment, cargo, document, tree")
        + as_is("facilities, premises, infrastructure, money, equipment, weapons")),
)  # fmt: skip

#: Organisations with one key each; the first name is that by which answers call it.
ORGANISATIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("actor", "org:fmln", as_is(
        "farabundo marti national liberation front, fmln, fmln-fdr, farabundo marti front, frente farabundo marti, "
        "erp, people's revolutionary army, fal, armed liberation forces, farn, national resistance, prtc, "
        "popular liberation forces, fpl, people's liberation forces, revolutionary party of central american "
        "workers, "
        "modesto ramirez urban front, modesto ramirez front, fmln urban commandos, clara elizabeth ramirez front")),
    ("actor", "org:fdr", as_is("revolutionary democratic front, fdr")),
    ("actor", "org:eln", as_is(
        "army of national liberation, eln, national liberation army, camilist union, camilist union-eln, uc-eln, "
        "camilist union-army of national liberation, army of national liberation-camilist union, "
        "camilist union of the army of national liberation, camilista union, pro-castroite army of national "
        "liberation")),
    ("actor", "org:farc", as_is(
        "revolutionary armed forces of colombia, farc, colombian revolutionary armed forces, "
        "armed revolutionary forces of colombia")),
    ("actor", "org:epl", as_is("people's liberation army, epl, popular liberation army")),
    ("actor", "org:m19", as_is("m-19, 19 april movement, april 19 movement, m-19 movement, 19th of april movement")),
    ("actor", "org:quintin", as_is("quintin lame, quintin lame movement, quintin lame front")),
    ("actor", "org:bolivar", as_is("simon bolivar guerrilla coordinating board, simon bolivar coordinating board, "
                                    "national guerrilla coordinating board, cng, ricardo franco, ricardo franco "
                                    "front")),
    ("actor", "org:sendero", as_is(
        "shining path, sendero luminoso, senderistas, senderista, communist party of peru, peruvian communist party, "
        "maoist shining path, sl")),
    ("actor", "org:mrta", as_is(
        "tupac amaru revolutionary movement, mrta, tupac amaru, tupac amaru movement")),
    ("actor", "org:rodrigo", as_is("rodrigo franco command, rodrigo franco commando, rodrigo franco democratic "
                                    "command, "
                                    "rodrigo franco commandos")),
    ("actor", "org:urng", as_is(
        "guatemalan national revolutionary unity, urng, guerrilla army of the poor, egp, "
        "revolutionary organization of the people in arms, orpa, rebel armed forces, far")),
    ("actor", "org:fpmr", as_is(
        "manuel rodriguez patriotic front, fpmr, manuel rodriguez front, autonomous manuel rodriguez patriotic "
        "front")),
    ("actor", "org:mapu", as_is("mapu-lautaro, lautaro, lautaro youth movement, lautaro popular rebel forces, "
                                 "movement of the revolutionary left, mir")),
    ("actor", "org:cinchonero", as_is(
        "cinchonero popular liberation movement, cinchonero people's liberation movement, cinchoneros, "
        "cinchonero people's liberation front, cinchonero movement, cinchonero")),
    ("actor", "org:morazan", as_is("morazanist patriotic front, morazanist front, fpm, "
                                    "morazanist liberation front, lorenzo zelaya front")),
    ("actor", "org:zarate", as_is(
        "zarate willka armed liberation forces, zarate willka, zarate willka liberation armed forces, zarate wilka, "
        "zarate villca, nestor paz zamora commission, zarate wilca")),
    ("actor", "org:alfaro", as_is("alfaro vive, alfaro lives, alfaro vive carajo, alfaro lives damn it")),
    ("actor", "org:extraditables", as_is("extraditables, the extraditables, los extraditables, extraditable")),
    ("actor", "org:cartel", as_is(
        "medellin cartel, cali cartel, medellin drug cartel, cali drug cartel, drug cartel, drug cartels, "
        "cartel, cartels, "
        "cocaine cartel, cocaine cartels, medellin mafia, drug mafia, drug mafias, mafia, mafias, drug "
        "trafficking mafia, "
        "drug trafficking mafias, drug-trafficking mafia, drug-trafficking mafias, drug trafficking organization, "
        "drug trafficking organizations, narcotics trafficking organization, drug ring, drug rings, "
        "drug trafficking cartel, drug trafficking cartels, drug-trafficking cartels")),
    ("actor", "org:mas", as_is("death to kidnappers, mas, love for medellin, medellin without drug traffickers")),
    ("actor", "org:squads", as_is(
        "death squads, death squad, rightist death squads, right-wing death squads, secret anticommunist army, "
        "white hand, jaguar justice, jaguar of justice, "
        "maximiliano hernandez martinez brigade, anticommunist action alliance, esa, triple a, "
        "central american anticommunist hand, anticommunist hand, ultrarightist groups, paramilitary groups, "
        "extreme right, extreme rightist groups, self-defense groups, extreme rightist group")),
    ("actor", "org:arena", as_is("nationalist republican alliance, arena, arena party")),
    ("actor", "org:army", as_is(
        "army, salvadoran army, armed forces, salvadoran armed forces, guatemalan army, honduran army, peruvian "
        "army, "
        "colombian army, military, military forces, armed forces of el salvador, government forces, "
        "government troops, army troops, atlacatl battalion, security forces, security corps, security bodies, "
        "puppet army, "
        "fascist army, government army, the military, honduran armed forces, guatemalan armed forces, arce "
        "battalion, "
        "colombian armed forces, peruvian armed forces, repressive corps, repressive forces, belloso battalion, "
        "bracamonte battalion, atonal battalion, treasury police, national guard, national police, civil guard, "
        "army of el salvador, fascist armed forces, first infantry brigade, 1st infantry brigade, 3d infantry "
        "brigade, "
        "3d brigade, infantry brigade, military detachment, state security forces, army patrol, enemy army, "
        "military intelligence, paramilitary forces, civil patrols, civil self-defense patrols, civil defense")),
    ("actor", "org:airforce", as_is("air force, salvadoran air force, fas, air force planes, guatemalan air force")),
    ("actor", "org:government", as_is(
        "government, salvadoran government, cristiani government, cristiani's government, arena government, regime, "
        "salvadoran regime, fascist government, dictatorship, fascist regime, cristiani regime, colombian "
        "government, "
        "guatemalan government, u.s. government, pinochet regime, military regime, military dictatorship")),
    ("actor", "org:sandinist", as_is("sandinist people's army, eps, sandinists, sandinist army, sandinista army, "
                                      "sandinistas, sandinist troops, sandinista people's army")),
    ("actor", "org:contra", as_is("nicaraguan resistance, contras, national guard of somoza, fdn")),
    ("actor", "org:eta", as_is("basque fatherland and liberty, eta, basque separatists")),
    ("actor", "org:group", as_is("guerrilla organization, rebel organization, armed organization, clandestine "
                                  "group, "
                                  "terrorist organization, subversive organization, maoist organization, "
                                  "maoist group, leftist group, leftist organization, guerrilla group, maoist "
                                  "guerrilla group")),
)  # fmt: skip

#: What kind of incident a word tells of, in MUC-4's types; the second part says how plainly.
INCIDENTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("incident", "BOMBING:explode", as_is(
        "bombing, bombings, explosion, explosions, exploded, explode, explodes, exploding, went off, blew up, "
        "blown up, "
        "blow up, detonated, detonate, detonation, blast, blasts, bomb attack, bomb attacks, dynamite attack, "
        "dynamited, "
        "dynamite attacks, dynamiting, bomb explosion, bomb explosions, bombed, bomb blast, set off, set off a "
        "bomb, planted, "
        "placed a bomb, hurled, threw, thrown, defused, deactivated, dynamiting of, blowing up, placed, "
        "terrorist bombing, terrorist bombings, car bombing, bomb was placed, bomb exploded, bombs exploded")),
    ("incident", "KIDNAPPING:kidnap", as_is(
        "kidnapping, kidnappings, kidnapped, kidnap, abducted, abduction, abductions, abducting, kidnappers, "
        "hostage, "
        "hostages, held captive, taken hostage, ransom, captors, held hostage, seized, released, freed, disappeared, "
        "missing, disappearance, liberation of, captured, release of, retained, forcibly taken, forcibly recruited, "
        "forced recruitment, taken away, took hostage, in captivity, captivity, held prisoner, hijacked, hijacking")),
    ("incident", "ARSON:burn", as_is(
        "set fire, set on fire, burned, burning, burned down, arson, setting fire, torched, set ablaze, in flames, "
        "burnt, burn, fire to, setting on fire, burning of, fires")),
    ("incident", "ROBBERY:rob", as_is(
        "robbery, robbed, stole, robbing, stolen, theft, looted, looting, assaulted the bank, bank robbery, holdup, "
        "held up, raided, stealing, robberies, plundered")),
    ("incident", "FORCED WORK STOPPAGE:stop", as_is(
        "armed strike, traffic ban, transportation stoppage, work stoppage, transportation strike, transport "
        "stoppage, "
        "forced strike, armed stoppage, traffic stoppage")),
    ("incident", "ATTACK:kill", as_is(
        "murder, murders, murdered, killed, killing, killings, assassination, assassinated, assassinations, "
        "massacre, "
        "massacred, massacres, executed, execution, executions, slaying, slain, gunned down, shot to death, "
        "shot dead, "
        "kill, kills, assassinate, murdering, assassinating, death of, deaths of, slayings, genocide, homicide, "
        "shot and killed, strangled, decapitated, beheaded, tortured, found dead, riddled with bullets, "
        "machinegunned, "
        "were dead, died, claimed the life, lost their lives, lost his life, crime, lynched, beaten to death")),
    ("incident", "ATTACK:attack", as_is(
        "attack, attacks, attacked, attacking, ambush, ambushed, ambushes, assault, assaulted, assaults, "
        "shooting, shot, "
        "opened fire, fired on, fired at, shot at, strafed, strafing, raid, raided, gunfire, terrorist attack, "
        "terrorist attacks, harassed, harassment, sabotage, sabotaged, sabotaging, sabotages, stormed, incursion, "
        "terrorist action, terrorist actions, fired, clash, clashes, mortar attack, machinegun, destroyed, destroy, "
        "damaged, occupied, intercepted, wounded, injured, attempt on, attempted murder, assassination attempt, "
        "attempt against, beaten, raped, indiscriminate bombing, bombardment, bombarded, aerial bombing, air raid, "
        "indiscriminate bombings, bombardments, aerial attack, shelled, shelling, sniper fire, aggression, seizure")),
    ("incident", "THREAT:threaten", as_is(
        "threat, threats, threatened, threatening, death threat, death threats, threatens, plan to kill, plot, "
        "plot to kill, planning to kill, plans to kill, planned to kill, warned, vowed, death sentence, "
        "sentenced to death, plans to assassinate, plot to assassinate")),
    ("cue", "accuse", as_is(
        "accused, blamed, blame, blames, attributed to, suspected, alleged, allegedly, suspect, accuses, accusing, "
        "attributed, presumably, presumed, reportedly, believed, supposedly, according to intelligence")),
    ("cue", "claim", as_is(
        "claimed responsibility, claimed credit, claim responsibility, claimed, took credit, took responsibility, "
        "admitted, responsibility for, claiming responsibility, claims responsibility, assumed responsibility, "
        "claiming credit, confessed, acknowledged, credit for, responsible for")),
    ("cue", "deny", as_is("denied, denies, deny, rejected, denying, denial, no evidence, refuted, false")),
    ("cue", "condemn", as_is("condemned, condemns, condemn, condemnation, repudiated, deplored, regretted, "
                              "mourning, "
                              "funeral, buried, burial, wake, condolences, protest, investigation, trial, "
                              "anniversary")),
    ("cue", "army_action", as_is(
        "clash, clashes, combat, fighting, battle, confrontation, operation, offensive, military operation, "
        "confrontations, "
        "combats, armed clash, armed clashes, skirmish, battles, counterinsurgency, casualties")),
    ("cue", "general", as_is(
        "violence, wave of violence, peace process, dialogue, negotiations, war, human rights, campaign, "
        "several attacks, "
        "terrorism, repression, crimes, so far this year, in recent months, in recent years, in recent weeks, "
        "during the past, over the past, since, every day, 10 years, continue, throughout, always, often")),
)  # fmt: skip

"""English words for people in the news of Latin America: victims, perpetrators, and the given names of persons.

From general knowledge of the region's press, tuned on the MUC-4 training reports. Keys are ``group:kind``; the group
says what MUC-4 calls the type of a human target.
"""

from __future__ import annotations

from casque.coder.lang.base import words


def both(text: str) -> tuple[str, ...]:
    """Singular and plural of terms separated by commas."""
    found: list[str] = []
    for term in (t.strip() for t in text.split(",")):
        found.append(term)
        if term.endswith(("man", "woman")) and not term.endswith("human"):
            found.append(term[:-2] + "en")
        elif term.endswith("y") and term[-2] not in "aeiou":
            found.append(term[:-1] + "ies")
        elif term.endswith(("s", "x", "ch", "sh")):
            found.append(term + "es")
        else:
            found.append(term + "s")
    return tuple(dict.fromkeys(found))


def as_is(text: str) -> tuple[str, ...]:
    """Terms separated by commas."""
    return tuple(t.strip() for t in text.split(","))


PEOPLE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("victim", "civilian:priest", both(
        "priest, jesuit, jesuit priest, nun, bishop, archbishop, missionary, clergyman, pastor, seminarian, "
        "monsignor, "
        "religious worker, lay worker, cleric, parish priest, auxiliary bishop, catholic priest, msgr, catechist, "
        "religious leader, jesuit father, rector, vice rector, university rector, missionary worker, preacher")),
    ("victim", "civilian:peasant", both(
        "peasant, farmer, villager, farm worker, farmworker, campesino, settler, cattleman, rancher, landowner, "
        "day laborer, indian, peasant leader, cattle rancher, rural worker, coffee grower, cooperative member, "
        "banana worker, hunter, fisherman")),
    ("victim", "civilian:worker", both(
        "worker, employee, driver, bus driver, truck driver, taxi driver, engineer, technician, cook, maid, "
        "housekeeper, "
        "watchman, vendor, miner, mineworker, laborer, baker, mechanic, electrician, cleaner, gardener, clerk, "
        "sailor, "
        "seaman, crew member, pilot, copilot, street vendor, merchant, shopkeeper, teller, waiter, chauffeur, "
        "barber, "
        "secretary, bank employee, oil worker, construction worker, relief worker, aid worker, health worker")
        + as_is("crew, staff, personnel")),
    ("victim", "civilian:professional", both(
        "journalist, reporter, newsman, correspondent, cameraman, photographer, editor, columnist, doctor, "
        "physician, "
        "nurse, lawyer, teacher, professor, student, professional, architect, scientist, agronomist, anthropologist, "
        "economist, writer, actor, university professor, student leader, university student, schoolteacher, "
        "human rights activist, human rights worker, human rights advocate, sound man, news photographer, "
        "newspaper editor, radio announcer, dentist, attorney, defense attorney, expert, adviser, advisor")
        + as_is("media men, press men, newspersons")),
    ("victim", "civilian:business", both(
        "businessman, businesswoman, industrialist, banker, executive, manager, general manager, trader, magnate, "
        "company president, financier, hotel owner, store owner, owner, stockbreeder, cattle breeder, director, "
        "publisher, contractor, entrepreneur, coffee planter")),
    ("victim", "civilian:family", both(
        "wife, husband, son, daughter, brother, sister, mother, relative, family member, widow, cousin, niece, "
        "nephew, "
        "uncle, aunt, grandson, granddaughter, grandmother, grandfather, son-in-law, brother-in-law, father-in-law, "
        "companion, friend, baby, infant, parent, in-law, girlfriend, sister-in-law, fiance")
        + as_is("family, families, wives")),
    ("victim", "civilian:civilian", both(
        "civilian, woman, child, girl, boy, minor, youth, teenager, adolescent, young man, young woman, pedestrian, "
        "passenger, bystander, resident, inhabitant, neighbor, refugee, citizen, tourist, foreigner, patient, "
        "shopper, demonstrator, protester, elderly person, neighborhood resident, motorist, tenant, guest, visitor, "
        "compatriot, countryman, national, american, u.s. citizen, spectator, worshiper, beggar, prostitute, "
        "homosexual, "
        "addict, convict, prisoner, hostage, detainee, noncombatant, member of the family, customer, old man, "
        "little girl, housewife, occupant, human being, parishioner, mourner, elderly woman, elderly man, informer")
        + as_is("children, passersby, passer-by, passers-by, passerby, housewives, population, "
                 "civilian population, inhabitants, townspeople, adults, adult, elderly, victims' families")),
    ("victim", "politician:politician", both(
        "politician, political leader, leader, candidate, presidential candidate, presidential hopeful, party "
        "leader, "
        "union leader, labor leader, trade unionist, unionist, community leader, activist, militant, party member, "
        "hopeful, congressional candidate, mayoral candidate, opposition leader, political activist, precandidate, "
        "party president, secretary general, party official, liberal party leader, leftist leader, union member, "
        "trade union leader, trade union member, president-elect, ideologist, ideologue, founder, coordinator, "
        "liberal leader, conservative leader, communist leader, sympathizer, labor unionist, peasant union leader, "
        "former candidate, vice presidential candidate, party activist")),
    ("victim", "official:official", both(
        "official, minister, president, vice president, mayor, governor, senator, deputy, congressman, councilman, "
        "ambassador, government official, legislator, representative, vice minister, deputy minister, under "
        "secretary, "
        "public official, cabinet member, cabinet minister, chief of state, head of state, "
        "councillor, councilor, assemblyman, state official, interior minister, defense minister, justice minister, "
        "foreign minister, presidency minister, minister of the presidency, government minister, finance minister, "
        "prefect, subprefect, comptroller, customs official, member of congress, municipal official, attorney "
        "general, "
        "solicitor general, prosecutor, deputy attorney general, president of the republic, electoral official, "
        "town councilman, city councilman, health minister, education minister, labor minister, agriculture "
        "minister, "
        "assembly president, government employee, department governor, departmental governor, congresswoman, "
        "party deputy, technical secretary, ombudsman, inspector")),
    ("victim", "legal:judge", both(
        "judge, magistrate, justice, supreme court justice, court clerk, jurist, supreme court president, "
        "public order judge, criminal judge, investigating judge, superior court judge, supreme court magistrate, "
        "court president, court official, legal investigator, lower court judge, district judge")),
    ("victim", "diplomat:diplomat", both(
        "diplomat, consul, charge d'affaires, honorary consul, embassy employee, embassy official, attache, "
        "military attache, u.s. ambassador, consular official, ambassador, diplomatic official, consul general")),
    ("victim", "law:police", both(
        "policeman, police officer, police agent, policewoman, detective, agent, police official, police chief, "
        "investigator, national policeman, highway patrolman, patrolman, police sergeant, police lieutenant, "
        "police captain, police colonel, national guardsman, treasury policeman, police corporal, police cadet, "
        "dea agent, das agent, secret agent, police commander, guardsman, prison guard, customs agent, "
        "intelligence agent, member of the police, police member, police investigator")
        + as_is("police, police force, civil guards, civil guard, national guard, police unit, police patrol, "
                 "republican guard")),
    ("victim", "military:soldier", both(
        "soldier, serviceman, officer, army officer, sergeant, lieutenant, captain, major, colonel, general, "
        "corporal, "
        "private, conscript, recruit, marine, cadet, trooper, paratrooper, lieutenant colonel, second lieutenant, "
        "brigadier general, retired general, retired colonel, army captain, army major, army lieutenant, army "
        "colonel, "
        "army general, sublieutenant, commander, army soldier, military officer, military man, noncommissioned "
        "officer, "
        "u.s. soldier, u.s. serviceman, admiral, vice admiral, navy officer, military adviser, military advisor, "
        "civil defense member, civil defenseman, air force officer, former army commander")
        + as_is("troops, military personnel, army troops, government troops, patrol, military patrol, army patrol, "
                 "army unit, army units, military unit, military units, convoy members, "
                 "members of the army, military men, marines, army battalion")),
    ("victim", "guard:guard", both(
        "bodyguard, guard, security guard, escort, private guard, security man, security agent, night watchman, "
        "security officer, gatekeeper, night guard")),
    ("victim", "unknown:people", both(
        "person, individual, victim, man, member, others, colleague, body, corpse, figure, personality, "
        "people, casualty, follower, collaborator, subject, prominent person, important figure, official member")
        + as_is("people, others, dead, wounded, injured, bodies, members, two others, unidentified body, lives")),
)  # fmt: skip

#: Those who do it: their nouns, as victims too ("three guerrillas were killed" is no incident of its own).
PERPETRATORS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("victim", "attacker:guerrilla", both(
        "guerrilla, rebel, subversive, insurgent, guerrilla fighter, guerrilla group, guerrilla column, "
        "urban guerrilla, rebel group, combatant, guerrilla unit, guerrilla commando, subversive group, "
        "rebel unit, insurgent group, guerrilla leader, guerrilla member, leftist rebel, leftist guerrilla, "
        "marxist guerrilla, subversive element, guerrilla organization, rebel commander, rebel fighter")
        + as_is("guerrilla forces, rebel forces, insurgents, guerrilla commandos, urban commandos, urban commando, "
                 "subversives, subversive criminals, urban commandoes, commandos, commando, commando unit, "
                 "commando group, armed commando")),
    ("victim", "attacker:terrorist", both(
        "terrorist, extremist, terrorist group, terrorist criminal, terrorist commando, leftist terrorist, "
        "extremist group, terrorist organization, fanatic, militiaman, militia unit, terrorist unit")
        + as_is("urban terrorists, terrorist elements, terrorist hordes, leftist extremists")),
    ("victim", "attacker:criminal", both(
        "gunman, assassin, hired assassin, hired killer, hitman, killer, murderer, kidnapper, assailant, attacker, "
        "criminal, bandit, thug, drug trafficker, drug dealer, narcotics trafficker, trafficker, gangster, "
        "paid assassin, hired gunman, bomber, arsonist, thief, robber, drug lord, drug baron, sniper, aggressor, "
        "paid killer, sicario, delinquent, narco-terrorist, narcoterrorist, captor, drug boss, common criminal, "
        "professional killer, hit man, gang, gang member, suspect, drug kingpin, hooded man, perpetrator, hijacker")
        + as_is("drug mafia, drug traffickers, criminals, hooligans")),
    ("victim", "attacker:unknown", both(
        "unidentified individual, unidentified person, unidentified man, armed man, hooded individual, masked man, "
        "unknown individual, unknown person, heavily armed man, stranger, unidentified subject, armed individual, "
        "armed group, unidentified gunman, unidentified assailant, unidentified attacker, unidentified group, "
        "armed civilian, heavily armed individual, man in uniform, uniformed man, young gunman, armed person, "
        "group of armed men, group of unidentified men, group of individuals, hooded person")
        + as_is("men dressed in civilian clothes, armed men in civilian clothes, men wearing uniforms, men in "
                 "military "
                 "uniform, men in civilian clothing, heavily armed men, men dressed in military uniforms, "
                 "unidentified people, unknown persons, unknown people, armed people, two men, several men")),
    ("victim", "attacker:paramilitary", both(
        "paramilitary group, death squad, paramilitary, paramilitary squad, right-wing group, rightist group, "
        "vigilante, self-defense group, mercenary, ultrarightist, rightist, contra, right-wing death squad, "
        "ultrarightist group, rightist death squad, paramilitary organization, rightist extremist, "
        "right-wing extremist, squad, death squad member")),
    ("victim", "attacker:state", both("battalion, army helicopter, army plane, air force plane, brigade")),
)  # fmt: skip

#: Given names: with those that follow them they make the name of a person.
GIVEN_NAMES: frozenset[str] = frozenset(words(
    "abel abelardo abraham adalberto adan adolfo adolfina adrian agustin aida alan alba alberto aleida alejandra "
    "alejandro alejo alex alfonso alfonsina alfredo alicia alirio alonso alvaro amado amalia amanda amando ana "
    "anabel "
    "anastasio andrea andres angel angela angelica anibal anselmo antonia antonio apolinar aquiles arcadio ariel "
    "aristides armando arnoldo arnulfo arsenio arturo atilio augusto aura aurelio aurora baltasar bartolome beatriz "
    "belisario benedicto benito benjamin bernarda bernardino bernardo berta blanca bolivar bonifacio braulio brenda "
    "bruno camilo candido carla carlos carlota carmela carmelo carmen carolina casimiro catalina cayetano cecilia "
    "cecilio celia celina celso cesar cesareo cipriano cirilo clara claudia claudio clemente concepcion constantino "
    "consuelo cornelio cristian cristina cristobal cruz dagoberto damian daniel danilo dario david delfina delia "
    "demetrio diana diego dionisio dolores domingo donaldo dora doris eduardo edgar edgardo edilberto edison edith "
    "edmundo edwin efrain elba eleazar elena eleuterio elias eliecer elisa eliseo elizabeth elmer eloy elsa elvira "
    "emilia emiliano emilio emma enrique epifanio erasmo ernestina ernesto esmeralda esperanza esteban estela esther "
    "eugenia eugenio eulalia eulogio eusebio eva evaristo evelio ezequiel fabian fabio fabiola facundo fausto febe "
    "federico felicia feliciano felipe felix fermin fernando fidel fidelina filadelfo florencio florentino francisca "
    "francisco freddy fredy gabriel gabriela gaspar genaro gerardo german gilberto gilda gladys gloria gonzalo "
    "graciela gregorio griselda guadalupe guillermo gustavo hector heliodoro herberto herbert heriberto hermes "
    "hernan "
    "hernando herminia herminio hilario hilda hipolito homero horacio hugo humberto ignacio ines irene iris "
    "irma isaac "
    "isabel isaias isidro ismael israel ivan jacinta jacinto jacobo jaime jairo javier jeronimo jesus joaquin joel "
    "jorge jose josefa josefina juan juana julia julian juliana julieta julio justo lazaro leandro leonardo leonel "
    "leonidas leonor leopoldo leticia lidia liliana lilian lorena lorenzo lourdes lucas lucia luciano lucio "
    "luis luisa "
    "luz manfredo manuel manuela marcela marcelino marcelo marco marcos margarita maria mariana mariano maribel "
    "mario "
    "marina marisol marta martha martin martina matias mauricio maurilio maximiliano maximino maximo mayra melchor "
    "melida mercedes miguel milton miriam misael modesto moises monica narciso natalia nelson nestor nicanor nicolas "
    "nidia noe noel noemi norberto norma octavio ofelia olga omar onofre orlando oscar osvaldo oswaldo otilia otto "
    "pablo pamela pascual patricia patricio paula paulino pedro pilar placido plutarco porfirio primitivo quintin "
    "rafael raimundo ramiro ramon raquel raul rebeca regina reinaldo rene reynaldo ricardo rigoberto rita "
    "roberto rocio "
    "rodolfo rodrigo rogelio rolando roman romeo romulo roque rosa rosalia rosario rosaura ruben rudy rufino ruperto "
    "ruth salomon salvador samuel santiago santos saul sandra sara sebastian segundo serafin sergio silvano silverio "
    "silvestre silvia simon sixto socorro sofia sonia susana telma teodoro teofilo teresa tiburcio timoteo tito "
    "tomas "
    "tulio ubaldo ulises urbano valentin vanessa veronica vicente victor victoria vidal vilma vinicio violeta "
    "virgilio "
    "virginia vladimir waldemar walter washington wilfredo william wilson yolanda zoila "
    "james john michael robert peter joseph thomas richard charles scott bruce jeffrey mark paul david george steven "
    "edward frank henry kenneth donald brian kevin joao paulo mary susan"
))  # fmt: skip
#: Small words inside a name, and what never belongs to one.
NAME_LINKS: frozenset[str] = frozenset(words("de la del los las y san"))

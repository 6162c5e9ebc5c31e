"""English words by which news of politics, trials and talks is told from news of incidents, of our own choice."""

from __future__ import annotations

from casque.coder.lang.en_latin_america_people import as_is

#: What a report is about, beside violence: words that tell news of politics, trials and talks from news of incidents.
TOPICS: tuple[tuple[str, str, tuple[str, ...]], ...] = tuple(
    ("topic", word, (word,))
    for word in as_is(
        "cease-fire, truce, negotiations, negotiation, talks, dialogue, peace, agreement, accord, treaty, summit, "
        "meeting, elections, election, vote, voters, electoral, candidates, campaign, democracy, democratic, "
        "constitution, congress, legislative assembly, bill, law, decree, reform, amnesty, pardon, extradition, "
        "extradited, extradite, trial, court, sentence, sentenced, charges, prison, arrested, arrest, detained, "
        "captured, capture, prisoners, weapons, arsenal, ammunition, arms, seized, confiscated, cocaine, drugs, "
        "drug trafficking, drug traffickers, marijuana, laboratory, economic, economy, debt, dollars, aid, "
        "assistance, loan, trade, exports, strike, union, wages, students, university, human rights, commission, "
        "organization, united nations, oas, red cross, church, catholic church, bishops, pope, ambassador, "
        "embassy, foreign ministry, foreign minister, relations, sovereignty, border, invasion, intervention, "
        "noriega, bush, cristiani, sandinist, communist, communism, imperialism, revolution, revolutionary, "
        "people, struggle, offensive, combat, fighting, clashes, clash, battalion, brigade, operation, patrol, "
        "helicopters, casualties, troops, soldiers, guerrillas, rebels, comrades, enemy, victory, defeat, forces, "
        "front, columns, radio venceremos, farabundo marti, communique, statement, press conference, news "
        "conference, interview, spokesman, said today, announced today, reported today, according to reports, "
        "police said, police sources, police report, police reported, military sources, official sources, sources "
        "said, eyewitnesses, witnesses, initial reports, preliminary reports, at dawn, last night, this morning, "
        "this afternoon, early today, yesterday, today, midnight, minutes, street, downtown, damage, damages, "
        "building, windows, vehicle, car, house, residence, hospital, wounded, injured, dead, bodies, funeral, "
        "burial, mourning, investigation, investigating, investigate, evidence, suspects, murderers, assassins, "
        "perpetrators, responsible, unidentified, masked, armed men, unknown, escaped, fled, motorcycle, bullets, "
        "shots, kilometers, km, town, village, department, province, highway, neighborhood, historic, years, "
        "decade, history, social, justice, political, government, policy, policies, regime, opposition, party, "
        "leaders, international, solidarity, violence, terrorism, terrorists, terrorist, war, crisis, problem, "
        "condemned, condemns, repudiates, denounced, accused, denied, claimed, asked, demanded, urged, warned, "
        "threatened, passage omitted, begin recording, end recording, reporter, question, answer, correspondent, "
        "editorial, commentary, we, our, us, my, you, if, must, should, would"
    )
)

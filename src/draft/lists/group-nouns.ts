/** Nouns for many people that have no more exact kind, singular and plural: "armed factions", "the crowd". */
export const GROUP_NOUNS = `
  actors, all sides, anyone, aristocracy, audience, audiences, band, bands, blacks, bourgeoisie, brotherhood,
  bunch, businesspeople, cabal, cadre, cadres, camp, camps, cartel, cartels, caucus, cell, cells, children,
  choir, circle, circles, civilians, clan, clans, class, clergy, clergymen, colony, command, communities,
  community, congregation, contingent, contingents, counterparts, crew, crews, crowd, crowds, cult, dead,
  delegation, delegations, diaspora, displaced, duo, elderly, electorate, elite, elites, ensemble, entities,
  entity, entourage, ethnicity, everybody, everyone, faction, factions, faithful, families, family, folk,
  folks, fraction, gang, gangs, gathering, generation, generations, group, groups, guarantors, guild, guilds,
  hispanics, homeless, household, households, injured, insurgency, intelligentsia, jury, kids, laity,
  latinas, latinos, lawmakers, leaders, leadership, league, lobby, mafia, majority, masses, men, millennials,
  minorities, minority, mob, mobs, movement, movements, network, networks, nobility, officials, opposition,
  orchestra, others, pair, panel, parents, parties, peasantry, people, peoples, personnel, poor, populace,
  population, populations, posse, press corps, proletariat, public, quartet, race, rank and file,
  rank-and-file, ranks, residents, rich, ring, sect, sects, side, sides, societies, society, sources, squad,
  squads, staff, supporters, syndicate, team, team members, teams, townsfolk, townspeople, tribe, tribes,
  tribespeople, tribune, trio, troupe, unemployed, whites, wing, wings, women, workforce, wounded, youths`;

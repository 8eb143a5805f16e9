/** Alliances of states, fronts and coalitions, in lower case. */
export const ALLIANCES = `
  african union, al-fatah alliance, alliance of sahel states, allies, arab coalition, arab league, asean,
  association of southeast asian nations, aukus, axis of resistance, axis powers, benelux, brics,
  caribbean community, caricom, cis, cjtf-oir, collective security treaty organization,
  coordination framework, counter-isil coalition, csto, e.u., east african community,
  economic community of west african states, ecowas, eu, european union, fatah alliance, five eyes, g-20, g-7,
  g20, g7, g8, gcc, global coalition, gulf cooperation council, high negotiations committee,
  international coalition, isaf, kurdistan alliance, league of arab states, mercosur, national coalition,
  national salvation front, nato, non-aligned movement, north atlantic treaty organisation,
  north atlantic treaty organization, northern alliance, oic, opec, opec+,
  organisation of islamic cooperation, organization of islamic cooperation, pacific islands forum, quad,
  quartet, sadc, sairoon, saudi-led coalition, shanghai cooperation organisation,
  southern african development community, state of law, state of law coalition, syrian national coalition,
  triple entente, u.s.-led coalition, us-led coalition, victory alliance, visegrad group, warsaw pact`;

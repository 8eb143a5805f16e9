/** Nouns for alliances, singular and plural. */
export const ALLIANCE_NOUNS = `
  alliance, alliances, allies, axis, coalition, coalitions, confederation, entente, pact, partners, powers`;

/** Nouns for political parties, singular and plural. */
export const PARTY_NOUNS = `
  bloc, blocs, parties, party, political parties, political party`;

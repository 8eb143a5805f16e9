/** Nouns for organs of government, singular and plural: "the foreign ministry", "local authorities". */
export const GOVERNMENT_NOUNS = `
  administration, administrations, agencies, agency, assembly, authorities, authority, bureau, bureaucracy,
  cabinet, caliphate, chancellery, city council, commission, congress, consulate, consulate-general, council,
  councils, county council, court, courts, department, departments, directorate, embassies, embassy,
  executive branch, foreign office, government, governments, governorate, judiciary, junta,
  leadership, legislature, legislatures, mayoralty, ministries, ministry, monarchy, municipality, office,
  parliament, parliaments, politburo, premiership, presidency, prosecution, regime, regimes, secretariat,
  senate, state department, supreme court, treasury, tribunal`;

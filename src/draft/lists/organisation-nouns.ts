/** Nouns for organisations, singular and plural: "the company", "aid agencies". */
export const ORGANISATION_NOUNS = `
  academies, academy, administration, airline, airlines, archive, archives, association, associations, bank,
  banks, board, boards, business, businesses, campaign, carrier, center, centre, chamber, charities, charity,
  church, churches, club, clubs, college, colleges, committee, committees, companies, company, conglomerate,
  conservatory, consortium, contractor, cooperative, corporation, corporations, country club, enterprise,
  enterprises, establishment, facility, factory, faculty, federation, federations, firm, firms, foundation,
  foundations, franchise, fund, funds, giant, hedge fund, hospital, hospitals, industries, industry,
  institute, institutes, institution, institutions, insurer, insurers, investors, lab, laboratory, law firm,
  leagues, lender, lenders, library, manufacturer, manufacturers, mosque, museum, museums, ngo, ngos,
  nonprofit, nonprofits, observatory, office, operator, orchestra, organisation, organisations, organiser,
  organization, organizations, partnership, publisher, retailer, school, schools, seminaries, seminary,
  service, shop, society, start-up, startup, startups, store, studio, studios, subsidiary, supplier,
  synagogue, syndicate, team, temple, theater, theatre, think tank, think tanks, trust, union, unions,
  universities, university, utility, vendor, watchdog, workshop`;

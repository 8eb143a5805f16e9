/** Nouns for organisations, singular and plural: "the company", "aid agencies". */
export const ORGANISATION_NOUNS = `
  academies, academy, administration, airline, airlines, archive, archives, association, associations, automaker,
  automakers, bank, banks, board, boards, brewer, business, businesses, campaign, carmaker, carmakers, carrier,
  center, centre, chamber, charities, charity, chipmaker, chipmakers, church, churches, club, clubs, college,
  colleges, committee, committees, companies, company, conglomerate, conservatory, consortium, contractor,
  cooperative, corporation, corporations, country club, drugmaker, drugmakers, enterprise, enterprises,
  establishment, facility, factory, faculty, federation, federations, firm, firms, foundation, foundations,
  franchise, fund, funds, giant, grocer, hedge fund, homebuilder, hospital, hospitals, housebuilder, industries,
  industry, institute, institutes, institution, institutions, insurer, insurers, investors, lab, laboratory,
  law firm, leagues, lender, lenders, library, manufacturer, manufacturers, mosque, museum, museums, ngo, ngos,
  nonprofit, nonprofits, observatory, office, operator, orchestra, organisation, organisations, organiser,
  organization, organizations, partnership, planemaker, publisher, retailer, school, schools, seminaries,
  seminary, service, shipbuilder, shop, society, start-up, startup, startups, steelmaker, store, studio, studios,
  subsidiary, supplier, synagogue, syndicate, team, temple, theater, theatre, think tank, think tanks, toymaker,
  trust, union, unions, universities, university, utility, vendor, watchdog, workshop`;

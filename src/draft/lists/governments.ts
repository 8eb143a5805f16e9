/** Organs of government known by a name of their own, in lower case. */
export const GOVERNMENTS = `
  asad regime, assad regime, atf, biden administration, bundesrat, bundestag, bundeswehr, bush administration,
  cabinet, cabinet office, capitol hill, cbo, cdc, centers for disease control and prevention, cftc,
  clinton administration, congress, congressional budget office, council of representatives, dea,
  department of defense, department of homeland security, department of justice, department of state,
  department of the treasury, dhs, dod, doj, downing street, duma, elysee, environmental protection agency, epa,
  european commission, european council, european parliament, faa, fcc, fda, fec, federal communications commission,
  federal election commission, federal government, federal government of iraq, federal reserve, federal supreme court,
  federal trade commission, fema, food and drug administration, foreign office, ftc, gao, home office,
  house intelligence committee, house of commons, house of lords, house of representatives, ice, interim government,
  internal revenue service, iranian government, iraqi government, irs, justice department, knesset, kremlin, krg,
  kurdistan regional government, majlis, nasa, national assembly, national security council, nih, nlrb, noaa, nsc,
  obama administration, palestinian authority, parliament, pentagon, plo, politburo, presidential council,
  reagan administration, regime, scotus, sec, securities and exchange commission, senate,
  senate intelligence committee, state department, state duma, supreme court, supreme judicial council,
  supreme political council, syrian government, transitional government, treasury, treasury department,
  trump administration, tsa, u.s. congress, u.s. house, u.s. senate, u.s. supreme court, united states congress,
  us congress, us senate, usaid, west wing, white house, whitehall, élysée`;

/** Armies, police and secret services known by a name, in lower case. */
export const SECURITY_FORCES = `
  air force, arab army, asayish, border patrol, bundeswehr, c.i.a., centcom, central command,
  central intelligence agency, cia, coast guard, confederate army, continental army,
  counter terrorism service, counter-terrorism service, cts, europol, f.b.i., fbi,
  federal bureau of investigation, federal police, frontex, fsb, gendarmerie, gestapo, golani brigade, gru,
  idf, interpol, iraqi army, iraqi police, iraqi security forces, irgc, isf, isi,
  islamic revolutionary guard corps, israel defense forces, israeli army, jordan armed forces, kgb, lapd,
  lebanese armed forces, lebanese army, luftwaffe, marine corps, met police, metropolitan police, mi5, mi6,
  mossad, mukhabarat, n.s.a., national guard, national security agency, navy seals,
  new york police department, nsa, nypd, people's liberation army, peshmerga, quds force, raf, rcmp,
  red army, republican guard, revolutionary guard, revolutionary guard corps, revolutionary guards,
  royal air force, royal canadian mounted police, royal marines, royal navy, saa, scotland yard,
  secret service, shin bet, special forces, special operations command, ss, stasi, syrian arab army,
  syrian army, tatmadaw, tsahal, u.s. 5th fleet, u.s. air force, u.s. army, u.s. central command,
  u.s. coast guard, u.s. forces, u.s. marine corps, u.s. marines, u.s. military, u.s. navy, union army,
  us air force, us army, us military, us navy, wehrmacht`;

/** Words that stand before a person’s name and are no part of it, in lower case, without their full stop. */
export const TITLES = `
  activist, actor, actress, adm, admiral, airman, ambassador, analyst, archbishop, architect, assemblyman,
  attorney, aunt, author, ayatollah, baron, baroness, bishop, brig, brigadier, brother, caliph, candidate,
  capt, captain, cardinal, ceo, chairman, chairperson, chairwoman, chancellor, chief, cmdr, coach, col,
  colonel, commander, commissioner, comrade, congressman, congresswoman, constable, consul, corporal,
  councillor, councilman, councilwoman, count, countess, cpl, cs, czar, dame, delegate, deputy, detective,
  director, doctor, dr, duchess, duke, earl, economist, emir, emperor, empress, envoy, father, field, first,
  foreign, fr, gen, general, gov, governor, grandma, grandpa, hajj, historian, hon, honorable, honourable,
  imam, inspector, journalist, judge, justice, kaiser, king, lady, lance, lawyer, leader, lieutenant,
  lieutenant-general, lord, lt, madam, madame, magistrate, maj, major, major-general, mama, marquis, marshal,
  master, mayor, minister, miss, mister, mme, monsieur, mother, mr, mrs, ms, mufti, mullah, nurse, officer,
  papa, pastor, petty, pope, premier, president, president-elect, prime, prince, princess, private, prof,
  professor, pvt, queen, rabbi, rear-admiral, rep, representative, reps, rev, reverend, sailor, saint, sayed,
  sayyed, sayyid, second, secretary, sen, senator, sens, sergeant, sgt, shah, shaikh, shaykh, sheik, sheikh,
  sheriff, singer, sir, sister, speaker, spokesman, spokesperson, spokeswoman, st, staff, sultan, tsar, uncle,
  undersecretary, vice, vice-admiral, vice-president, viscount, warrant`;

/** Political parties and their short names, in lower case. */
export const PARTIES = `
  afd, akp, al-hikma, alternative for germany, amal, amal movement, ba'ath party, baath party,
  bharatiya janata party, bjp, bloc québécois, ccp, cdu, chinese communist party, chp,
  christian democratic union, communist party, congress party, conservative party, constitution party, d.n.c.,
  dawa, dawa party, democratic national committee, democratic party, democratic union party,
  democratic unionist party, democrats, dnc, dup, fatah, fdp, fianna fáil, fine gael, five star movement,
  forza italia, free patriotic movement, freedom party, front national, future movement, g.o.p., gop, gorran,
  gorran movement, grand old party, green party, greens, hdp, islamic dawa party,
  justice and development party, kdp, kmt, knesset, kuomintang, kurdistan democratic party, labor party,
  labour, labour party, law and justice, lebanese forces, lega, liberal democrats, liberal party,
  libertarian party, likud, mhp, muslim brotherhood, national front, national rally, national wisdom movement,
  nationalist movement party, nazi party, ndp, new democratic party, patriotic union of kurdistan,
  people's party, plaid cymru, pml-n, podemos, ppp, progress party, progressive party, pti, puk, pyd, r.n.c.,
  rally for the republic, reform party, republican national committee, republican party, republicans, rnc,
  sadrist movement, sadrist trend, scottish national party, sinn fein, sinn féin, snp,
  social democratic party, social democrats, socialist party, spd, swapo, syriza, taqaddum, tea party,
  tory party, uk independence party, ukip, united russia, vox party, whigs, workers' party, zanu-pf`;

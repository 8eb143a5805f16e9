/** People by their state, faith, region or city, in the plural and in lower case: "Iraqis", "Kurds", "Londoners". */
export const PEOPLES = `
  afghans, africans, alawites, albanians, algerians, americans, arabs, argentines, armenians, asians, assyrians,
  australians, austrians, azeris, bahrainis, bangladeshis, basques, belarusians, belgians, bolivians, bosnians,
  brazilians, britons, brits, bulgarians, californians, canadians, catalans, catholics, chechens, chileans,
  christians, colombians, conservatives, copts, croats, cubans, cypriots, czechs, danes, democrats, dutchmen,
  egyptians, emiratis, englishmen, eritreans, estonians, ethiopians, europeans, filipinos, finns, floridians,
  frenchmen, gazans, georgians, germans, ghanaians, greeks, haitians, hindus, hispanics, hondurans, houthis,
  huguenots, hungarians, hutus, icelanders, indians, indonesians, iranians, iraqis, irishmen, islamists, israelis,
  italians, jamaicans, jews, jordanians, kashmiris, kazakhs, kenyans, koreans, kosovars, kurds, kuwaitis, latinos,
  latvians, liberals, liberians, libertarians, libyans, lithuanians, londoners, macedonians, malaysians, maltese,
  maronites, mexicans, moldovans, mongolians, mongols, montenegrins, mormons, moroccans, muslims, nazis, nepalis,
  new yorkers, new zealanders, nicaraguans, nigerians, north koreans, norwegians, omanis, pakistanis, palestinians,
  parisians, pashtuns, persians, peruvians, poles, protestants, puritans, qataris, quakers, republicans, romanians,
  romans, russians, rwandans, salafis, salvadorans, saudis, scots, serbs, shias, shiites, sicilians, sikhs, slovaks,
  slovenes, socialists, somalis, south africans, south koreans, soviets, spaniards, sunnis, swedes, syrians, taliban,
  tamils, tatars, texans, thais, tibetans, tories, tuaregs, tunisians, turkmens, turks, tutsis, ugandans, uighurs,
  ukrainians, uyghurs, uzbeks, venezuelans, vikings, yankees, yazidis, yemenis, yezidis, zambians, zimbabweans,
  zionists`;

/** Armed groups that are no army of a state, in lower case. */
export const ARMED_GROUPS = `
  ahrar al-sham, al nusra, al nusra front, al qaeda, al qaida, al-nusra, al-nusra front, al-qa'ida, al-qaeda,
  al-qaida, al-qassam brigades, al-shabaab, al-shabab, ansar al-islam, ansar allah, aqap, aqim,
  asaib ahl al-haq, azov battalion, badr brigade, badr organization, boko haram, bpf, da'esh, daesh, eln, eta,
  farc, free syrian army, fsa, hamas, haqqani network, harakat hezbollah al-nujaba, hashd al-shaabi,
  hayat tahrir al-sham, hezbollah, hizballah, hizbollah, hizbullah, houthi movement, houthis, hts, ira,
  irish republican army, is, isil, isis, islamic jihad, islamic state, islamic state group,
  islamic state of iraq, islamic state of iraq and al-sham, islamic state of iraq and syria,
  islamic state of iraq and the levant, jabhat al-nusra, jaish al-islam, janjaweed, jaysh al-islam,
  jemaah islamiyah, kata'ib hezbollah, kata'ib sayyid al-shuhada, kataib hezbollah, khmer rouge, ku klux klan,
  kurdistan workers party, kurdistan workers' party, lashkar-e-taiba, lord's resistance army, lra, ltte, m23,
  mahdi army, mek, mki, mujahedin-e khalq, mujahideen, mujahideen shura council, nujaba, nusra, nusra front,
  oath keepers, people's protection units, pflp, pij, pkk, pmf, pmu, popular mobilization,
  popular mobilization forces, popular mobilization units, proud boys, rapid support forces, red army faction,
  rsf, saraya al-salam, sdf, shabaab, shining path, syrian democratic forces, tahrir al-sham, taliban,
  tamil tigers, tplf, viet cong, wagner, wagner group, weather underground, ypg, ypj`;

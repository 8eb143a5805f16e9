/** Nouns for armed groups, singular and plural: "Iran-backed militias". */
export const ARMED_NOUNS = `
  assailants, attackers, battalion, battalions, brigade, brigades, combatants, extremists, faction, factions,
  fighters, front, guerrillas, gunmen, hijackers, infiltrators, insurgency, insurgents, islamists, jihadis,
  jihadists, mercenaries, militants, militia, militias, mujahideen, mujahidin, paramilitaries, paramilitary,
  pirates, rebels, resistance, separatists, terrorists, vigilantes, warlords`;

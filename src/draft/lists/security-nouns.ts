/** Nouns for forces of a state, singular and plural: "security forces", "the army". */
export const SECURITY_NOUNS = `
  air force, airmen, armed forces, armies, army, bodyguards, border guards, carabinieri, cavalry, coast guard,
  commandos, constabulary, cops, corps, defenders, fleet, fleets, force, forces, garrison, gendarmes, guard,
  guards, infantry, intelligence service, intelligence services, marines, militaries, military, navies, navy,
  peacekeepers, police, policemen, regiment, regiments, sailors, security services, service members,
  servicemen, sheriffs, soldiers, special forces, squadron, squadrons, task force, troopers, troops, unit,
  units`;

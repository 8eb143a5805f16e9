/** Nouns for forces of a state, singular and plural: "security forces", "the army". */
export const SECURITY_NOUNS = `
  air force, airmen, armed forces, armies, army, bodyguards, border guards, carabinieri, cavalry, coast guard,
  commandos, company, constabulary, cops, corps, defenders, division, divisions, fleet, fleets, force, forces,
  garrison, gendarmes, guard, guards, infantry, intelligence service, intelligence services, marines,
  militaries, military, navies, navy, peacekeepers, platoon, platoons, police, policemen, regiment, regiments,
  sailors, security services, service members, servicemen, sheriffs, soldiers, special forces, squadron,
  squadrons, task force, troopers, troops, unit, units`;

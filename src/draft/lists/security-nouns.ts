/** Nouns for forces of a state, singular and plural: "security forces", "the army". */
export const SECURITY_NOUNS = `
  air force, airmen, armed forces, armies, army, artillery, bodyguards, border guards, carabinieri, cavalry,
  coast guard, commandos, company, constabulary, cops, corps, defenders, division, divisions, fleet, fleets,
  force, forces, garrison, gendarmes, guard, guards, infantry, intelligence, intelligence service,
  intelligence services, marines, militaries, military, navies, navy, patrol, patrols, peacekeepers, platoon,
  platoons, police, policemen, regiment, regiments, reinforcements, sailors, security services,
  service members, servicemen, sheriffs, soldiers, special forces, squadron, squadrons, task force, troopers,
  troops, unit, units, wing`;

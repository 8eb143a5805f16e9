import { expect, test } from 'vitest';
import { described } from './drawn-mentions.ts';

/** Returns the mentions of a sentence behind a title. */
const within = (sentence: string): readonly string[] => described(`News of the day\n\n${sentence}\n`);

test('a bare day behind somebody is no noun that he goes with', () => {
  expect(within('The rebels attacked the army Saturday in Goma.')).toContain(
    'the army: nominal security-force',
  );
  expect(within('Police freed the hostages Tuesday night.')).toContain('the hostages: nominal group');
  expect(within('Laos thanked the mediators yesterday.')).toContain('the mediators: nominal group');
});

test('what is done to somebody is no part of the phrase', () => {
  expect(within('Soldiers are fighting government forces in the east.')).toContain(
    'government forces: nominal security-force',
  );
  expect(within('They met in Laos with warring factions.')).toContain(
    'warring factions: nominal armed-group',
  );
  expect(within('The gang, known as Mawozo, took hostages.')).toContain('hostages: nominal group');
  expect(within('It is thought directors believed that it failed.')).toContain('directors: nominal group');
});

test('a class and a number of members belong to the phrase', () => {
  expect(within('It was paid for by working class nurses in Laos.')).toContain(
    'working class nurses: nominal group',
  );
  expect(within('It was sent to the 15-member panel in Laos.')).toContain(
    'the 15-member panel: nominal group',
  );
});

test('an adjective of the noun behind it is nobody', () => {
  expect(within('They met with official and military institutions in Laos.').join()).not.toMatch(/official:/);
  expect(within('Laos called it a "criminal" attempt.').join()).not.toContain('criminal');
  expect(within('A senior official and military adviser left Laos.').join()).toContain('official');
});

test('nurses, spouses, jurists and parliamentarians are people', () => {
  expect(within('The nurses met jurists in Laos.').join()).toContain(
    'The nurses: nominal group,jurists: nominal group',
  );
  expect(within('They met a parliamentarian from Laos.')).toContain('a parliamentarian: nominal person');
});

import { expect, test } from 'vitest';
import { described } from './drawn-mentions.ts';

/** Returns the mentions of a sentence behind a title, as one text. */
const within = (sentence: string): string => described(`News of the day\n\n${sentence}\n`).join();

test('what a state acts as or is not is nobody new', () => {
  expect(within('Laos is acting as a mediator between the two.')).not.toContain('mediator');
  expect(within('Laos was not a participant in the war.')).not.toContain('participant');
  expect(within('A mediator left Laos.')).toContain('A mediator: nominal person');
});

test('a ball is in a court that is none, and a source is no one where it is a label', () => {
  expect(within("The ball is now in Israel's court, they said.")).not.toContain('court');
  expect(within('Source: Shafaq News in Iraq.')).not.toContain('Source:');
  expect(within('A National strike began in Laos.')).not.toContain('National');
});

test('a word that is spoken of is nobody', () => {
  expect(within('Laos described them as "terrorist".')).not.toContain('terrorist');
});

test('two peoples before one noun are one group', () => {
  expect(within('Canadian and American missionaries left Haiti.')).toContain(
    'Canadian and American missionaries: nominal group',
  );
});

test('factions in politics and parts of a people are groups', () => {
  expect(within('Different political factions left Laos.')).toContain(
    'Different political factions: nominal group',
  );
  expect(within('Iraq met the Turkmen component.')).toContain('the Turkmen component: nominal group');
});

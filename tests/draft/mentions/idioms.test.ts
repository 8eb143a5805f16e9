import { expect, test } from 'vitest';
import { described } from './drawn-mentions.ts';

/** Returns the mentions of a sentence behind a title. */
const within = (sentence: string): readonly string[] => described(`News of the day\n\n${sentence}\n`);

test('who goes under escort, and what an escort is otherwise', () => {
  expect(within('They left Iran under a heavy naval escort.').join()).not.toContain('escort');
  expect(within('The escort of the minister left Iran.')).toContain('The escort: nominal person');
});

test('a chair that rotates is nobody', () => {
  expect(within('Cyprus holds the rotating presidency of Iran.').join()).not.toContain('presidency');
  expect(within('Laos held the rotating chair.').join()).not.toContain('chair');
});

test('races, trust, business, majorities and firmness are nobody', () => {
  expect(within('It was a three-way race in Iran.').join()).not.toContain('race');
  expect(within('They lost his trust in Iran.').join()).not.toContain('trust');
  expect(within('They went out of business in Iran.').join()).not.toContain('business');
  expect(within('It passed by a 61-to-39 majority in Iran.').join()).not.toContain('majority');
  expect(within('They stood firm in Iran.').join()).not.toContain('firm');
});

test('opposition to something is nobody, and the opposition somebody', () => {
  expect(within('It met stiff opposition in Iran.').join()).not.toContain('opposition');
  expect(within('Local opposition to the dam grew in Iran.').join()).not.toContain('opposition');
  expect(within('They invited the opposition to the talks.')).toContain('the opposition: nominal group');
});

test('who is prosecuted meets no prosecutors', () => {
  expect(within('They faced prosecution in Iran.').join()).not.toContain('prosecution');
  expect(within('The prosecution asked for ten years.')).toContain('The prosecution: nominal government');
});

test('who has signed something is a state again, and nobody new', () => {
  expect(within('Laos, a signatory to the pact, left.').join()).not.toContain('signatory');
  expect(within('Laos, a party to the pact, left.').join()).not.toContain('party');
});

test('sides in a war or a contract are no parties of voters', () => {
  expect(within('The warring parties left Iran.')).toContain('The warring parties: nominal group');
  expect(within('They asked all parties in Iran.')).toContain('all parties: nominal group');
  expect(within('They are parties to the conflict.')).toContain('parties: nominal group');
  expect(within('Lawmakers of both parties left Iran.')).toContain('both parties: nominal party');
});

test('whom one should spare or has become is named without the verb', () => {
  expect(within('They must spare civilians in Iran.')).toContain('civilians: nominal group');
  expect(within("They've become refugees in Iran.")).toContain('refugees: nominal group');
});

import { expect, test } from 'vitest';
import { described } from './drawn-mentions.ts';

/** Returns the mentions of a sentence behind a title, as one text. */
const within = (sentence: string): string => described(`News of the day\n\n${sentence}\n`).join();

test('sides that one changes or stands on are nobody, and sides in a war somebody', () => {
  expect(within('Key units in Laos would not switch sides.')).not.toContain('sides');
  expect(within('Experts on both sides of the river left Laos.')).not.toContain('sides');
  expect(within('The priest in Laos was on their side.')).not.toContain('side');
  expect(within('Laos called on both sides to stop.')).toContain('both sides: nominal group');
});

test('who is held captive is no other', () => {
  expect(within('She was held captive in Laos.')).not.toContain('captive');
  expect(within('The captive was freed in Laos.')).toContain('The captive: nominal person');
});

test('how many people a city has, and whose leadership it is, are nobody new', () => {
  expect(within('He fled Laos for a town of 85,000 people.')).not.toContain('people');
  expect(within('They met under the leadership of Laos.')).not.toContain('leadership');
  expect(within('The leadership of Laos met.')).toContain('The leadership: nominal');
});

test('wires and rooms are no bodies', () => {
  expect(within('He was charged with wire and mail fraud in Laos.')).not.toContain('wire');
  expect(within('They met in his office in Laos.')).not.toContain('office');
});

import { expect, test } from 'vitest';
import { described } from './drawn-mentions.ts';

/** Returns the mentions of a sentence behind a title. */
const within = (sentence: string): readonly string[] => described(`News of the day\n\n${sentence}\n`);

test('an Arabic family name is found wherever it is said again, with its article or without', () => {
  const found = within(
    'The court jailed Karim al-Mutlaq. Voters want al-Mutlaq back. "Mutlaq cannot win here," she said. They met in Mutlaq Street.',
  );
  expect(found).toContain('Karim al-Mutlaq: name person');
  expect(found).toContain('al-Mutlaq: name person');
  expect(found.filter((one) => one === 'Mutlaq: name person')).toHaveLength(1);
});

test('what is said to be a town is a place, whatever it looks like', () => {
  expect(within('They said that the northern city of Kidal was quiet.')).toContain('Kidal: name place');
  expect(within('Shells hit Menaka, a dusty town near Niger.')).toContain('Menaka: name place');
  expect(within('He met Adam Novak, a town clerk, on Monday.')).toContain('Adam Novak: name person');
});

test('a quarter that is called after a sheikh is a place where people flee or live', () => {
  expect(within('Families fled Sheikh Radwan on Monday.')).toContain('Sheikh Radwan: name place');
  expect(within('They met Sheikh Radwan on Monday.').join()).not.toContain('Radwan: name place');
});

test('a committee of a chamber is one body', () => {
  expect(within('She told the Senate armed services committee so.')).toContain(
    'Senate armed services committee: name organisation',
  );
  expect(within('He told the Senate that the committee had met.')).toContain('Senate: name government');
});

test('a university is named with the town that it is in', () => {
  expect(within('A doctor at the University of Wisconsin, Madison, said so.')).toContain(
    'University of Wisconsin, Madison: name organisation',
  );
});

test('where somebody is from is no part of his name', () => {
  const found = within('Her colleague Todd Grant of Indiana was blunter.');
  expect(found).toContain('Todd Grant: name person');
  expect(found).toContain('Indiana: name place');
});

test('what a militia is known as is no person', () => {
  expect(within('Militias known as Dozos left Kati.').join()).not.toContain('Dozos: name person');
  expect(within('They fled from militias known as Dozos on Monday.').join()).not.toContain(
    'Dozos: name person',
  );
});

import { expect, test } from 'vitest';
import { described } from './drawn-mentions.ts';

/** Returns the mentions of a sentence behind a title. */
const within = (sentence: string): readonly string[] => described(`News of the day\n\n${sentence}\n`);

test('a caliphate is named with the lands that it claims', () => {
  const found = within('Fighters of the Islamic State in Iraq and Syria left the town of Tikrit.');
  expect(found).toContain('Islamic State in Iraq and Syria: name armed-group');
  expect(found.join()).not.toMatch(/name state/);
});

test('a house without a hyphen belongs to the name', () => {
  expect(within('They met Yusuf Abdelkader al Badri on Monday.')).toContain(
    'Yusuf Abdelkader al Badri: name person',
  );
});

test('a school is named with all that it teaches', () => {
  expect(within("She works at UBC's School of Population and Public Health in Canada.")).toContain(
    "UBC's School of Population and Public Health: name organisation",
  );
});

test('a land is no part of the name of whoever is at its head', () => {
  const found = within('They met the President of Iraq Barham Salih on Monday.');
  expect(found).toContain('Iraq: name state');
  expect(found).toContain('Barham Salih: name person');
});

test('a party with a wing is named, and two states are no party', () => {
  expect(within('CPN-M chairman Prachanda met the minister.')).toContain('CPN-M: name organisation');
  expect(within('US-UK officials met the minister in Rome.').join()).not.toContain(
    'US-UK: name organisation',
  );
});

test('a minister is for something that is nobody', () => {
  const found = within('The Minister for Health met the Minister for Transport in Dublin.').join();
  expect(found).not.toMatch(/(?:Health|Transport): name (?:person|place|organisation)/);
  expect(within('The Minister for Enterprise, Trade and Innovation left Dublin.').join()).not.toMatch(
    /(?:Enterprise|Innovation): \w+ organisation/,
  );
});

test('what a minister is for belongs to the phrase, and no land does', () => {
  expect(within('The Minister for Health met her in Dublin.')).toContain(
    'The Minister for Health: nominal person',
  );
  expect(within('The Minister for Enterprise, Trade and Innovation left Dublin.')).toContain(
    'The Minister for Enterprise, Trade and Innovation: nominal person',
  );
  expect(within('The Minister for Europe met her in Dublin.')).toContain('The Minister: nominal person');
});

test('agencies, and papers that are said to be papers, are media', () => {
  expect(within('He told Rudaw English and Kurdistan24 so in Erbil.')).toContain('Rudaw English: name media');
  expect(within('He told Kurdistan24 so in Erbil.')).toContain('Kurdistan24: name media');
  expect(within('The National, an Emirati newspaper, reported it.').join()).toMatch(/National: name/);
});

test('a party by its nickname is a party', () => {
  expect(within('He met Tory councillor Ann Reed in Leeds.')).toContain('Tory: name party');
});

test('a green zone is a place', () => {
  expect(within("He moved to Baghdad's Green Zone on Monday.")).toContain('Green Zone: name place');
});

import { expect, test } from 'vitest';
import { described } from './drawn-mentions.ts';

/** Returns the mentions of a sentence behind a title. */
const within = (sentence: string): readonly string[] => described(`News of the day\n\n${sentence}\n`);

test('what is in front of somebody fights nobody', () => {
  expect(within('They died in front of dozens of people.').join()).not.toContain('front');
  expect(within('He was sent to the front in May.').join()).not.toContain('front');
  expect(within('He said that the front remains armed.')).toContain('the front: nominal armed-group');
});

test('what lasts is a deed, and no body', () => {
  expect(within('They won after an eight-month campaign by residents.').join()).not.toContain('campaign');
  expect(within('It stopped the bombing campaign in March.').join()).not.toContain('campaign');
  expect(within('Yesterday the campaign said so.')).toContain('the campaign: nominal organisation');
});

test('a number in two words is read whole', () => {
  expect(within('They asked nearly 2 million patients in Iran.')).toContain(
    '2 million patients: nominal group',
  );
});

test('a network that sends nothing is a group', () => {
  expect(within('They sanctioned a smuggling network in Iran.')).toContain(
    'a smuggling network: nominal group',
  );
  expect(within('They watched a television network in Iran.')).toContain(
    'a television network: nominal media',
  );
});

test('what goes with the name of a party is nobody beside it', () => {
  const found = within('He said that the opposition State of Law Coalition resigned.');
  expect(found).toContain('State of Law Coalition: name alliance');
  expect(found.join()).not.toContain('opposition:');
});

test('a disease is nobody, and a society that is called after it is one', () => {
  expect(
    within("People with Alzheimer's disease spoke to Richard Oakley of the Alzheimer's Society."),
  ).toEqual([
    'People: nominal group',
    'Richard Oakley: name person',
    "Alzheimer's Society: name organisation",
  ]);
});

test('what is sold or made is nobody', () => {
  expect(within('Those given it, sold by Novo Nordisk as Ozempic, left.').join()).not.toContain('Ozempic');
  expect(within('Eli Lilly, which makes Mounjaro, left.').join()).not.toContain('Mounjaro');
});

test('words that only sound like somebody are nobody', () => {
  expect(within('They met him in person in Iran.').join()).not.toContain('person: nominal');
  expect(within('It was suspended hours after publication in Iran.').join()).not.toContain('publication');
  expect(within('The families control a majority of votes in Iran.').join()).not.toContain('majority');
  expect(within('They hit tankers of the shadow fleet in Iran.').join()).not.toContain('fleet');
  expect(within('He said that this is the second front in Iran.').join()).not.toContain('front');
});

test('a machine that helps is no assistant', () => {
  expect(within('They made an AI assistant in Iran.').join()).not.toContain('assistant');
  expect(within('They met an assistant in Iran.')).toContain('an assistant: nominal person');
});

test('a dam is called after somebody, and is a place', () => {
  expect(within('He said that the Amir Kabir dam had enough.')).toContain('Amir Kabir: name place');
});

test('animals and plants are nobody by the first word of their species', () => {
  expect(within('The team used Formica fusca in Iran. Then Formica left.').join()).not.toContain('Formica');
});

test('what somebody is sent for is no name, nor is what somebody believes in', () => {
  expect(
    within('Yesterday the Special Representative for Kosovo met Libertarian Socialists.').join(),
  ).not.toContain('Special Representative for Kosovo: name');
});

test('what only sounds like somebody is nobody', () => {
  expect(within('Lawmakers closed ranks around him.').join()).not.toContain('ranks');
  expect(within('They held the process hostage in May.').join()).not.toContain('hostage');
  expect(within('The hostages were freed.')).toContain('The hostages: nominal group');
  expect(within('He was barred from holding office.').join()).not.toContain('office');
  expect(within('They will act with full force.').join()).not.toContain('force');
});

test('what was done is no part of whom it was done to', () => {
  expect(within('The judge ruled it unlawful and barred officers from using it.')).toContain(
    'officers: nominal group',
  );
  expect(within('Unite threatened to ballot members at the plant.')).toContain('members: nominal group');
});

test('an attorney general is one, and an attorney’s office no attorney', () => {
  expect(within('Lawyers for the attorney general told him so.')).toContain(
    'the attorney general: nominal person',
  );
  expect(within("He spoke to the U.S. attorney's office.").join()).not.toContain('attorney: nominal');
});

test('who is familiar with something is the official', () => {
  expect(within('A senior official familiar with the talks said so.')).toContain(
    'A senior official: nominal person',
  );
});

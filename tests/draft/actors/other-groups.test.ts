import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('Whoever was killed or jailed in some number is not who speaks next', () => {
  const { speakers } = drafted(
    `${BEFORE} The navy said it had killed 20 insurgents on Monday. The insurgents denied it.`,
    'Police said they had detained three demonstrators. The demonstrators said the march was peaceful.',
  );
  expect(speakers).toEqual(['navy', 'insurgents', 'police', 'demonstrators']);
});

test('Some in another place are not those who were counted', () => {
  const { whoIs } = drafted(
    `${BEFORE} The navy arrested 11 students near the port. Peru accused students in Chile of smuggling.`,
  );
  expect(whoIs('11 students')).toBe('11-students');
  expect(whoIs('students', 'accused ')).toBe('students');
});

test('Whom a bare plural means is not narrowed by what is told later', () => {
  const { speakers } = drafted(
    `${BEFORE} Teachers said the school was safe on Monday. Peruvian teachers said it was not.`,
    'Villagers said the well was dry. Gaza villagers said they were thirsty.',
  );
  expect(speakers).toEqual(['teachers', 'peruvian-teachers', 'villagers', 'gaza-villagers']);
});

test('Forces are not those of a state that nobody had spoken of, nor the government’s those of another', () => {
  const { whoIs } = drafted(
    `${BEFORE} “The armed forces will answer,” General Luc Kabongo said. Uganda said its forces would stay.`,
    'Ethiopian troops are stationed in the north of Somalia. Fighting between government troops and clans went on.',
  );
  expect(whoIs('its forces')).toBe('ugandas-forces');
  expect(whoIs('government troops')).toBe('government-troops');
});

test('The delegation of one side is not that of the other', () => {
  const { whoIs } = drafted(
    `${BEFORE} The Hezbollah delegation left Doha on Monday. The Syrian delegation said it would stay.`,
  );
  expect(whoIs('delegation')).toBe('hezbollah-delegation');
  expect(whoIs('The Syrian delegation')).toBe('syrian-delegation');
});

import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('members such as somebody are the members', () => {
  const { whoIs } = drafted(
    'The talks began last week in the city. Democrats such as Senator Ann Reed have called for the program to be closed.',
  );
  expect(whoIs('Democrats such')).toBeUndefined();
});

test('Mr Rahim is Abdul Rahim', () => {
  const { speakers } = drafted(
    'The restaurant was closed on Monday after a fire. Owner Abdul Rahim was out. Mr Rahim said nobody was hurt.',
  );
  expect(speakers).toEqual(['abdul-rahim']);
});

test('the official agency is no official', () => {
  const { whoIs } = drafted(
    'The talks began last week in the city. The minister is in the north, the official Saudi Press Agency said.',
  );
  expect(whoIs('the official')).toBeUndefined();
});

test('who is sent to a country has a name of his own behind it', () => {
  const { whoIs } = drafted(
    'The talks began last week in the city and went on for days. They met the special envoy for Libya Ghassan Salame in May.',
  );
  expect(whoIs('Ghassan Salame')).toBe('ghassan-salame');
});

test('what goes with the verb is no part of a name', () => {
  const { whoIs } = drafted(
    'Nuri al-Hamra, who leads the Owl Party, spoke on Monday in the capital. He warned of "enemies" at home.',
    'Al-Hamra further remarked, "We must raise some questions and ask who stood by and supported the people."',
  );
  expect(whoIs('Al-Hamra further')).toBeUndefined();
});

test('an earlier report is a report', () => {
  const { speakers } = drafted('An earlier report in the newspaper said that the mayor had used images.');
  expect(speakers).toEqual(['earlier-report']);
});

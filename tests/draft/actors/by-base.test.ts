import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('A body just named is told by where it sits and by whom it lives', () => {
  const { speakers } = drafted(
    `${BEFORE} Amnesty International criticised the trial on Monday. The London-based organisation said it was a farce.`,
    'Hamas rejected the offer. The Iran-backed movement said it would wait.',
    'Boko Haram burned a village. The U.S.-designated gunmen left. Oxfam left too. The U.K.-based group said it was unsafe.',
  );
  expect(speakers).toEqual(['amnesty-international', 'hamas', 'hamas', 'oxfam']);
});

test('A body with a base of its own, told of before, is not the one just named', () => {
  const { speakers } = drafted(
    `${BEFORE} A Vienna-based group criticised the trial on Monday. Oxfam did not. The Vienna-based group said it would appeal.`,
  );
  expect(speakers).toEqual(['vienna-based-group']);
});

test('Whoever opened the last sentence is the ally of another', () => {
  const { speakers } = drafted(
    `${BEFORE} Boko Haram burned a village on Monday. The Islamic State affiliate said it had killed nine soldiers.`,
    'Hezbollah threatened Cyprus. The Syria ally said it was ready.',
    'Senator Elin Sorby opposed the bill. The Trump ally said it was costly.',
  );
  expect(speakers).toEqual(['boko-haram', 'hezbollah', 'hezbollah', 'elin-sorby', 'elin-sorby']);
});

test('The fighters of an armed group are the group, and so many of them are not', () => {
  const { whoIs } = drafted(
    `${BEFORE} FARC guerrillas seized a bridge on Monday. FARC said it would stay, but the guerrillas withdrew.`,
    'The army said it had killed 15 Hezbollah militants in the south.',
  );
  expect(whoIs('guerrillas')).toBe('farc');
  expect(whoIs('the guerrillas')).toBe('farc');
  expect(whoIs('militants')).toBe('hezbollah-militants');
});

test('The adjective of a group and its plural are one, and its leader of the same name is himself', () => {
  const { whoIs } = drafted(
    `${BEFORE} A Houthi delegate said that Hussein al-Houthi would travel. The Houthis did not comment.`,
  );
  expect(whoIs('Houthi')).toBe('houthis');
  expect(whoIs('Hussein al-Houthi')).toBe('hussein-al-houthi');
});

import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('who denies "that" denies what was said in the sentence before', () => {
  expect(drafted('Addis Ababa says the dam is full. Cairo denies that.').statements).toEqual([
    'addis-ababa [says] the dam is full',
    'cairo [denies] the dam is full',
  ]);
});

test('who has denied doing something says so', () => {
  expect(drafted(`${BEFORE} Eritrea has denied interfering in the war.`).statements).toEqual([
    'eritrea [has denied] interfering in the war',
  ]);
});

test('who denies "that" behind an accusation denies the deed', () => {
  expect(
    drafted(`${BEFORE} The mayor accused the builder of shifting its aims. The builder denied that.`)
      .statements,
  ).toEqual(['mayor [accused] the builder of shifting its aims', 'builder [denied] shifting its aims']);
});

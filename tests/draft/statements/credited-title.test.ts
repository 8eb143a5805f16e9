import { expect, test } from 'vitest';
import { draftedUnder } from '../drafted.ts';

const BEFORE =
  'The talks began last week in the city and went on for several days. Hamas and Qatar took part.';

test('a headline is by whoever stands behind its colon', () => {
  expect(draftedUnder('Envoys awaiting answer on prisoners held by Hamas: Qatar', BEFORE).statements).toEqual(
    ['qatar [:] Envoys awaiting answer on prisoners held by Hamas'],
  );
  expect(draftedUnder('Thousands flee city in the north: police', BEFORE).statements).toEqual([
    'police [:] Thousands flee city in the north',
  ]);
});

test('the name of a piece is by nobody', () => {
  for (const title of ['The man who would be king of Norway: Johnson', 'Ten years of war in the east: Syria'])
    expect(draftedUnder(title, BEFORE).statements).toEqual([]);
});

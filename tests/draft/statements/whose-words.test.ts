import { expect, test } from 'vitest';
import { drafted, draftedUnder } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('each of two speaks who are named with whom they are of', () => {
  expect(drafted(`${BEFORE} A Fatah official and a Hamas official said the talks failed.`).speakers).toEqual([
    'hamas-official + fatah-official',
  ]);
  expect(
    drafted(`${BEFORE} A Hezbollah official and the group's radio station said the talks failed.`).speakers,
  ).toEqual(['groups-radio-station + hezbollah-official']);
});

test('one who is two things speaks alone', () => {
  expect(
    drafted(`${BEFORE} The former first lady and U.S. senator Ada Poe said the talks failed.`).speakers,
  ).toEqual(['ada-poe']);
});

test('a statement by a spokesman is his', () => {
  for (const by of ['army spokesman Omar Lind', 'US Border Agency Director Omar Lind'])
    expect(
      drafted(`${BEFORE} The truce began on Monday, according to a statement by ${by}.`).speakers,
    ).toEqual(['omar-lind']);
});

test('who is quoted by an agency saying something speaks through it', () => {
  expect(
    drafted(
      'Omar Lind, General Secretary of the Elm Union of Kurdistan was quoted by Rudaw saying that there has been a new agreement to reactivate parliament.',
    ).chains,
  ).toEqual(['omar-lind ← rudaw: there has been a new agreement to reactivate parliament']);
});

test('of whom something is said, and when it was told, is not said', () => {
  expect(
    drafted('Russia, which Kyiv accuses of sending troops into Ukraine, said it was ready for talks.').chains,
  ).toContain('kyiv: sending troops into Ukraine');
  expect(
    drafted('1020 GMT: The army has closed the bridge in the north of the city, an official says.').chains,
  ).toEqual(['official: The army has closed the bridge in the north of the city']);
});

test('a live blog says nothing before its colon', () => {
  expect(draftedUnder('Egypt LiveBlog: Thousands March in Cairo', BEFORE).statements).toEqual([]);
});

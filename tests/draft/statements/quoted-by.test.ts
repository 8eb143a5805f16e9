import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';

test('who was quoted by an agency speaks, and the agency passes it on', () => {
  expect(
    drafted(`${BEFORE} Leila Karam was quoted by Reuters as saying that the port would stay shut.`).chains,
  ).toEqual(['leila-karam ← reuters: the port would stay shut']);
  expect(
    drafted(`${BEFORE} Pavel Orlov was quoted as saying by Interfax that the pipeline was dry.`).chains,
  ).toEqual(['pavel-orlov ← interfax: the pipeline was dry']);
  expect(
    drafted(
      `${BEFORE} The general was quoted by state television as telling reporters that the front was calm.`,
    ).chains,
  ).toEqual(['general ← state-television: the front was calm']);
});

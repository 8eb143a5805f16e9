import { expect, test } from 'vitest';
import { relationsOf } from './marked-up.ts';

test('the quote of a tie holds both ends and the words that tie them, and no more', () => {
  const [tie] = relationsOf(
    'On Monday , {the Iraqi army:security-force} attacked/VBD {the rebels:armed-group} in Mosul .',
  );
  expect(tie?.words).toBe('the Iraqi army attacked the rebels');
});

test('a tie inside the words of a statement is that statement’s, with its status', () => {
  const [tie] = relationsOf('Cook said/VBD « {Iran:state} attacked/VBD {Iraq:state} » .');
  expect(tie).toMatchObject({ statement: 0, status: 'claimed', words: 'Iran attacked Iraq' });
});

test('a tie outside all statements is the article’s own', () => {
  const [tie] = relationsOf('{Cook:person} told/VBD {Reuters:media} that/IN « it rained/VBD » .');
  expect(tie).toMatchObject({ status: 'reported', words: 'Cook told Reuters' });
  expect(tie).not.toHaveProperty('statement');
});

test('a tie that a statement’s edge runs through is left out', () => {
  expect(relationsOf('{Iran:state} , he said/VBD , « attacked/VBD {Iraq:state} » .')).toEqual([]);
});

test('every tie says which rule made it, and how often that rule is right', () => {
  const [tie] = relationsOf('{Iran:state} attacked/VBD {Iraq:state} .');
  expect(tie?.by).toBe('verb:attack');
  expect(tie?.confidence).toBeGreaterThanOrEqual(0.6);
});

test('where the speaker is one end and what is said holds the rest, what is said is the quote', () => {
  const [tie] = relationsOf(
    '{Baghdad:government} pushed/VBD « to disarm/VB and integrate/VB {the factions:armed-group} » .',
    'baghdad',
  );
  expect(tie).toMatchObject({ statement: 0, type: 'integrates', source: 'baghdad' });
  expect(tie?.words).toBe('integrate the factions');
});

test('where the deed is what ascribes the words, the article tells of it in all of them', () => {
  const [tie] = relationsOf(
    '{Baghdad:government} ‹ pushed/VBD to/TO integrate/VB › « {the factions:armed-group} » .',
    'baghdad',
  );
  expect(tie).toMatchObject({ type: 'integrates', words: 'Baghdad pushed to integrate the factions' });
  expect(tie).not.toHaveProperty('statement');
});

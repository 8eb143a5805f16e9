import { describe, expect, test } from 'vitest';
import { isPeople, isSide } from '../../../src/draft/mentions/demonyms.ts';
import { isName } from '../../../src/draft/mentions/is-name.ts';
import type { Place } from '../../../src/draft/mentions/name-places.ts';
import type { NameLabel } from '../../../src/draft/tagging/names.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';

/** Returns the words in brackets where they stand; each word may have its tag behind "/". */
function placeOf(line: string): Place {
  const tags: string[] = [];
  const plain = line.replace(/\[|\]/g, '').replace(/(\S+)\/([A-Z$,.]+)(?= |$)/g, '$1');
  const tokens = tokensOf(plain, 0);
  const before = tokensOf(line.slice(0, line.indexOf('[')), 0);
  const first = before.filter(({ form }) => form !== '').length;
  const inside = line.slice(line.indexOf('[') + 1, line.indexOf(']'));
  const end = first + tokensOf(inside, 0).length;
  const after = /\/([A-Z$,.]+)/.exec(line.slice(line.indexOf(']')))?.[1];
  if (after !== undefined) tags[end] = after;
  return { tokens, tags, first, end };
}

/** Returns whether the words in brackets stand for somebody, where the tagger gives them a label. */
function stands(line: string, label: NameLabel): boolean {
  const { tokens, tags, first, end } = placeOf(line);
  return isName([{ tokens }], [[...tags]], { sentence: 0, first, end, label }, new Set());
}

describe('what the tagger takes for a name is none', () => {
  test.each([
    ['as high as [US]$10 million', 'LOC', 'money'],
    ['see http://example.org/[Carbon-Neutral] today', 'ORG', 'part of an address'],
    ['with [Congressional] and other leaders', 'PER', 'an adjective'],
    ['he was the [Team Manager] there', 'ORG', 'an office'],
    ['a self-described [Libertarian Socialist]', 'PER', 'what somebody is'],
    ['the skipper, a [Pole] named/VBN Marek', 'PER', 'one of a people'],
    ['a professor in [Owl Leadership]', 'ORG', 'what somebody teaches'],
    ['made possible for the [Country] today', 'LOC', 'a country without its name'],
    ['the interests of the [Nation]', 'ORG', 'a nation without its name'],
    ['thousands of [National Guardsmen] left', 'ORG', 'several people'],
    ['the [Dutch] government/NN', 'MISC', 'an adjective'],
    ['the [South] Asian/JJ states', 'LOC', 'an adjective'],
  ] as const)('%s (%s): %s', (line, label, why) => {
    expect(stands(line, label), why).toBe(false);
  });

  test.each([
    ['as [Congresswoman Dean] said', 'PER', 'a title and a name that is an office, too'],
    ['a [Pole] expert/NN', 'PER', 'what may be a family’s'],
    ['wrote for The [Nation] today', 'ORG', 'a paper'],
    ['the [House] voted/VBD', 'ORG', 'a chamber'],
    ['told [Metro] .', 'ORG', 'what is listed'],
  ] as const)('but %s (%s) is: %s', (line, label, why) => {
    expect(stands(line, label), why).toBe(true);
  });
});

test('a people stands for itself by an adjective that has no plural', () => {
  expect(isPeople(placeOf('The [French] have/VBP rejected it'))).toBe(true);
  expect(isPeople(placeOf('with the [Chinese] ,/, who left'))).toBe(true);
  expect(isPeople(placeOf('the [French] president/NN left'))).toBe(false);
  expect(isPeople(placeOf('the [Russian] left/VBD'))).toBe(false);
});

test('a part of the world is one by itself, and not before another name', () => {
  expect(isSide(placeOf('accused the [West] ./. '))).toBe(true);
  expect(isSide(placeOf('on the [West] Front/NNP'))).toBe(false);
  expect(isSide(placeOf('in the [North] of/IN it'))).toBe(false);
});

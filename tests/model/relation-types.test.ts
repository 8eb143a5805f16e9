import { is } from 'valibot';
import { describe, expect, test } from 'vitest';
import { RELATION_TYPE_NAMES, relationType } from '../../src/model/relation-types.ts';
import { slugSchema, STANCES } from '../../src/model/schema.ts';

/** The event types of PLOVER as they were published (Halterman, Bagozzi, Beger, Schrodt, Scarborough 2023). */
const PLOVER = [
  'ACCUSE',
  'AGREE',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'RETREAT',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
];

const rows = RELATION_TYPE_NAMES.map((name) => {
  const row = relationType(name);
  if (!row) throw new RangeError(`the table has no ${name}`);
  return { name, ...row };
});

describe('the table of relation types', () => {
  test('names each type by a word that can stand in an address', () => {
    expect(rows.filter(({ name }) => !is(slugSchema, name))).toEqual([]);
  });

  test('reads the same from both ends where a type is mutual, and differently where it has a direction', () => {
    const alike = rows.filter(({ label, inverse }) => label === inverse).map(({ name }) => name);
    expect(alike).toEqual(rows.filter(({ directed }) => !directed).map(({ name }) => name));
    expect(alike).toContain('allied-with');
  });

  test('has words for both ends, and no two types with the same words', () => {
    const words = rows.flatMap(({ label, inverse, directed }) => (directed ? [label, inverse] : [label]));
    expect(words.filter((each) => each.trim() !== each || each === '')).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  test('knows only the stances of the contract, and uses each of them', () => {
    expect([...new Set(rows.map(({ stance }) => stance))].sort()).toEqual([...STANCES].sort());
  });

  test('names only event types that PLOVER has, and none for a standing tie', () => {
    const codes = rows.flatMap(({ plover }) => plover ?? []);
    expect(codes.filter((code) => !PLOVER.includes(code))).toEqual([]);
    const without = rows.filter(({ plover }) => plover === undefined);
    expect(without.map(({ stance }) => stance)).toEqual(without.map(() => 'structural'));
    const standing = rows.filter(({ stance }) => stance === 'structural');
    expect(standing.map(({ plover }) => plover)).toEqual(standing.map(() => undefined));
  });

  test('has no type that it does not name', () => {
    expect(relationType('befriends')).toBeUndefined();
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'is not fooled by %s, which every object has',
    (name) => {
      expect(relationType(name)).toBeUndefined();
    },
  );
});

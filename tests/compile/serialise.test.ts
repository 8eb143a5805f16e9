import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialise } from '../../src/compile/serialise.ts';
import type { Network } from '../../src/model/schema.ts';
import { tinyNetwork } from '../support/tiny.ts';
import { seedNetwork } from './seed.ts';

/** Returns a network in which a text of any kind stands wherever a person may write one. */
const saying = (text: string): Network => {
  const network = tinyNetwork({ text: 'Post', actors: { post: 'Post' } });
  return { ...network, title: text, description: text };
};

/** Returns the keys of every object in a value, in the order in which they are written. */
function keysIn(value: unknown): string[][] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return [Object.keys(value), ...Object.values(value).flatMap(keysIn)];
}

/** Returns a copy of plain data with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('network.json', () => {
  test('holds the network, whole', () => {
    const network = seedNetwork();
    expect(JSON.parse(serialise(network))).toEqual(network);
  });

  test('has its keys sorted, everywhere', () => {
    for (const keys of keysIn(JSON.parse(serialise(seedNetwork())))) expect(keys).toEqual([...keys].sort());
  });

  test('has one record a line: every line is a record, or a field of the network', () => {
    const { actors, relations, statements, articles, walk = [] } = seedNetwork();
    const lines = serialise(seedNetwork()).split('\n');
    const records = lines.filter((line) => line.startsWith('{"')).map((line) => line.replace(/,$/, ''));
    expect(records.map((line): unknown => JSON.parse(line))).toEqual([
      ...actors,
      ...articles,
      ...relations,
      ...statements,
      ...walk,
    ]);
  });

  test('of a network without relations has an empty list, and ends with a line break', () => {
    const json = serialise(tinyNetwork({ text: 'Post', actors: { post: 'Post' } }));
    expect(json.split('\n')).toContain('"relations":[],');
    expect(json.endsWith('}\n')).toBe(true);
  });

  test('is the same in whatever order its keys were set', () => {
    const network = seedNetwork();
    // Only the order of its keys is changed.
    expect(serialise(turned(network) as Network)).toBe(serialise(network));
  });

  test('holds any text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(serialise(saying(text)))).toMatchObject({ title: text, description: text });
      }),
    );
  });
});

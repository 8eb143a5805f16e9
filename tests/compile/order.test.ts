import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkSource } from '../../src/compile/compile.ts';
import type { Located } from '../../src/compile/located.ts';
import { serialise } from '../../src/compile/serialise.ts';
import { compiled, seedFiles, sourceOf } from './seed.ts';

/** Several builds, layout and all. */
const LONG = { timeout: 120_000 };

const seed = sourceOf(seedFiles());
const lines = serialise(compiled(seed).network).split('\n');

/** Returns the beginnings of the lines in which a network differs from the seed's. */
const differences = (source: NetworkSource): string[] =>
  serialise(compiled(source).network)
    .split('\n')
    .filter((line, at) => line !== lines[at])
    .map((line) => line.slice(0, 80));

/** Lists and keys whose order carries no meaning: who reads the file may list its entries as they like. */
const FREE = ['actors', 'mentions', 'statements', 'relations', 'dateline', 'furniture'];

/** Returns plain data with the order of its free lists and keys changed by a stream of numbers. */
function shuffled(value: unknown, numbers: Iterator<number>, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => shuffled(item, numbers));
    return FREE.includes(key) ? mixed(items, numbers) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    shuffled(inner, numbers, key === 'mentions' ? 'mentions' : name),
  ]);
  return Object.fromEntries(mixed(entries, numbers));
}

const mixed = <Item>(items: readonly Item[], numbers: Iterator<number, unknown>): Item[] =>
  items
    .map((item) => ({ item, rank: Number(numbers.next().value) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

const mixedUp = (located: Located, numbers: Iterator<number>): Located => ({
  ...located,
  value: shuffled(located.value, numbers),
});

const disordered = (numbers: Iterator<number>): NetworkSource => ({
  ...seed,
  cast: mixedUp(seed.cast, numbers),
  articles: seed.articles.map((article) => ({ ...article, notes: mixedUp(article.notes, numbers) })),
});

describe('the order of entries in the files of a network', LONG, () => {
  test('changes no byte of it, wherever that order carries no meaning', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const source = disordered(numbers);
        expect(JSON.stringify(source.cast.value)).not.toBe(JSON.stringify(seed.cast.value));
        expect(differences(source)).toEqual([]);
      }),
      { seed: 3, numRuns: 3 },
    );
  });

  test('changes no byte where the same files are compiled twice', () => {
    expect(differences(sourceOf(seedFiles()))).toEqual([]);
  });
});

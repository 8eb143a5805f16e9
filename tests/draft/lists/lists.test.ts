import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../../src/draft/lists/', import.meta.url);

const LISTS = readdirSync(FOLDER).flatMap((file) => {
  const [, list] =
    /^export const [A-Z_]+ = `([^`]*)`;$/m.exec(readFileSync(new URL(file, FOLDER), 'utf8')) ?? [];
  return list === undefined ? [] : [{ file, entries: list.split(',').map((entry) => entry.trim()) }];
});

describe('each list of words', () => {
  test('there are lists to hold to it', () => {
    expect(LISTS.length).toBeGreaterThan(20);
  });

  test.each(LISTS)('$file is sorted, in lower case, and says nothing twice', ({ entries }) => {
    const sorted = [...new Set(entries.map((entry) => entry.toLowerCase()))].sort();
    expect(entries).toEqual(sorted);
  });

  test.each(LISTS)('$file holds words and no blanks', ({ entries }) => {
    expect(entries.filter((entry) => !/^[\p{L}\p{N}]/u.test(entry))).toEqual([]);
  });
});

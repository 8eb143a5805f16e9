import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const GOLD = join(import.meta.dirname, '../../src/train/gold/speakers.json');

interface Article {
  readonly docId: string;
  readonly actors: readonly { readonly id: string; readonly mentions: readonly (readonly number[])[] }[];
  readonly speakers: readonly { readonly source: readonly number[]; readonly actor: string }[];
}

// The file is the project's own, and the tests below hold it to this shape.
const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Article[];

describe('the speakers that were told by hand', () => {
  it('are those of forty articles', () => {
    expect(new Set(gold.map(({ docId }) => docId)).size).toBe(40);
  });

  it('are actors of their article', () => {
    const lost = gold.flatMap(({ actors, speakers }) =>
      speakers.filter(({ actor }) => actors.every(({ id }) => id !== actor)),
    );
    expect(lost).toEqual([]);
  });

  it('are kept as offsets, and no word of an article with them', () => {
    const words = gold.flatMap(({ actors }) => actors.map(({ id }) => id)).filter((id) => !/^a\d+$/.test(id));
    const offsets = gold.flatMap(({ actors, speakers }) => [
      ...actors.flatMap(({ mentions }) => mentions),
      ...speakers.map(({ source }) => source),
    ]);
    expect(words).toEqual([]);
    expect(offsets.filter(([start = 0, end = 0]) => !(start >= 0 && start < end))).toEqual([]);
  });
});

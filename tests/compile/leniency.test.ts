import { describe, expect, test } from 'vitest';
import type { Located } from '../../src/compile/located.ts';
import { serialise } from '../../src/compile/serialise.ts';
import { quotedEntries, replaced } from './quoted-entries.ts';
import { compiled, seedFiles, seedJson, sourceOf } from './seed.ts';

const seed = sourceOf(seedFiles());
const [article] = seed.articles;
if (!article) throw new RangeError('the seed has an article');

/** Returns the network that is made when the words of every quote are written in another way. */
function rewritten(write: (words: string) => string): string {
  const { notes } = article ?? { notes: seed.cast };
  const value = [...quotedEntries(notes.value)].reduce(
    (data: unknown, { path, words }) => replaced(data, path, write(words)),
    notes.value,
  );
  const changed: Located = { ...notes, value };
  const articles = seed.articles.map((each) => ({ ...each, notes: changed }));
  return serialise(compiled({ ...seed, articles }).network);
}

/** Two spaces, one that does not break, a line break, one of another width: each in its turn. */
const otherSpace = (_space: string, offset: number): string =>
  ['  ', '\u00a0', '\n', '\u2009'][offset % 4] ?? ' ';

/** The name of the compiler aside, which is another here. */
const expected = seedJson().replace(/"generator":"[^"]*"/, '"generator":"sayso test"');

describe(
  'the network of the seed has the same bytes, with the article’s own words,',
  { timeout: 60_000 },
  () => {
    test.each<[string, (words: string) => string]>([
      [
        'where every quotation mark is typed straight',
        (words) => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      ],
      ['where its words stand apart in other ways', (words) => words.replace(/ /g, otherSpace)],
      ['where it is typed in decomposed letters', (words) => words.normalize('NFD')],
    ])('%s', (_how, write) => {
      expect(rewritten(write) === expected).toBe(true);
    });
  },
);

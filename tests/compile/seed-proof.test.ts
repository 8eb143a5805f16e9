import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { pathText } from '../../src/compile/located.ts';
import type { NetworkSource } from '../../src/compile/compile.ts';
import { mutated, offsetsOf } from './mutations.ts';
import { quotedEntries, replaced } from './quoted-entries.ts';
import { problemsOf, seedFiles, sourceOf } from './seed.ts';
import { spansOf } from './seed-spans.ts';

/** Hundreds of builds, on a machine that may have other work. */
const LONG = { timeout: 180_000 };

const files = seedFiles();
const seed = sourceOf(files);
const [article] = seed.articles;
if (!article) throw new RangeError('the seed has an article');
const { notes } = article;

const entries = [...quotedEntries(notes.value)];

/** White space where a context joins its quote is not compared, and may be anything. */
const compared = entries.map((entry) => ({
  ...entry,
  offsets: offsetsOf(entry.words).filter((at) => entry.key === 'exact' || /\S/.test(entry.words.charAt(at))),
}));

const withArticle = (change: Partial<NetworkSource['articles'][number]>): NetworkSource => ({
  ...seed,
  articles: [{ ...article, ...change }],
});

/** Returns the entries that a build names as broken. */
const namedBy = (source: NetworkSource): string[] => problemsOf(source).map(({ entry }) => entry ?? '');

/** Returns whether one of the names is the entry, or a part of it. */
const isNamed = (entry: string, names: readonly string[]): boolean =>
  names.some((name) => name === entry || name.startsWith(`${entry}.`));

/** The first and the last character, and some between: about every twelfth, with other ones for every quote. */
const sampled = (offsets: readonly number[], turn: number): number[] =>
  offsets.filter((_, at) => at === 0 || at === offsets.length - 1 || (at + turn) % 12 === 0);

describe('changing one character of any quote of the seed fails the build, naming that entry', LONG, () => {
  test('finds the quotes of every kind', () => {
    expect(entries.length).toBeGreaterThan(110);
    const kinds = new Set(
      entries.map(({ entry }) =>
        pathText(entry)
          .replace(/\[\d+\]/g, '')
          .replace(/mentions\..*/, 'mentions'),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'mentions',
      'relations.quote',
      'segments.dateline',
      'segments.furniture',
      'segments.title',
      'statements.chain.cue',
      'statements.quote',
      'statements.relations.quote',
    ]);
  });

  test('as it is typed in the file', () => {
    const survivors = compared.flatMap(({ entry, path, words, offsets }, turn) => {
      const change = mutated(words, offsets[turn % offsets.length] ?? 0, turn);
      const document = parseDocument(files.notes);
      document.setIn(path, change.text);
      const names = namedBy(sourceOf({ ...files, notes: String(document) }));
      return isNamed(pathText(entry), names) ? [] : [`${pathText(path)}: ${change.shown}`];
    });
    expect(survivors).toEqual([]);
  });

  test('in the annotations, at its ends and in between', () => {
    const survivors = compared.flatMap(({ entry, path, words, offsets }, turn) =>
      sampled(offsets, turn).flatMap((offset) => {
        const change = mutated(words, offset, turn + offset);
        const value = replaced(notes.value, path, change.text);
        const names = namedBy(withArticle({ notes: { ...notes, value } }));
        return isNamed(pathText(entry), names) ? [] : [`${pathText(path)}: ${change.shown}`];
      }),
    );
    expect(survivors).toEqual([]);
  });

  test('in the article, at any character that a quote rests on', () => {
    const proofs = entries
      .filter(({ key }) => key === 'exact')
      .map((each) => ({ entry: pathText(each.entry), spans: spansOf(each) }));
    expect(proofs.filter(({ spans }) => spans.length === 0)).toEqual([]);
    const edges = new Set(proofs.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end - 1])));
    const offsets = offsetsOf(files.text).filter((offset) => edges.has(offset) || offset % 3 === 0);
    const survivors = offsets.flatMap((offset, turn) => {
      const resting = proofs.filter(({ spans }) =>
        spans.some(({ start, end }) => start <= offset && offset < end),
      );
      if (resting.length === 0) return [];
      const names = namedBy(withArticle({ text: mutated(files.text, offset, turn).text }));
      return resting
        .filter(({ entry }) => !isNamed(entry, names))
        .map(({ entry }) => `${entry} survives a change at offset ${offset}`);
    });
    expect(survivors).toEqual([]);
  });
});

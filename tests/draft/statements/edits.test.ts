import { expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import { editsOf } from '../../../src/draft/statements/edits.ts';
import { taggedText } from '../../../src/draft/statements/tagged-text.ts';
import { tagWords } from '../../../src/draft/tagging/words.ts';
import { MODELS } from '../../support/models.ts';

const READ = readText('Talks stall\n\nHe said they left, and that they ran on Monday.');
const TEXT = taggedText(READ, tagWords(READ, MODELS), MODELS.classes);
const FIRST = TEXT.tokens.findIndex(({ form }) => form === 'He');
const WINDOW = { from: FIRST, to: TEXT.tokens.length };
const [NONE, SOURCE, CONTENT, IN_CONTENT, CUE] = [0, 1, 3, 4, 5];

/** Returns the words that are labelled as content, a bar between two pieces. */
const contents = (labels: Uint8Array): string =>
  [...labels]
    .map((label, at) => {
      const form = TEXT.tokens[FIRST + at]?.form ?? '';
      return label === CONTENT ? `| ${form}` : label === IN_CONTENT ? form : '';
    })
    .filter(Boolean)
    .join(' ');

test('a content may end or begin at other marks and small words, and never with a mark or in a source', () => {
  const labels = Uint8Array.of(SOURCE, CUE, CONTENT, IN_CONTENT, ...Array<number>(8).fill(NONE));
  const edits = editsOf(labels, TEXT, WINDOW).map((edit) => contents(edit.labels));
  expect(edits).toContain('| they left , and that they ran on Monday');
  expect(edits).toContain('| they left , and that they ran');
  expect(edits.filter((edit) => /,$|^\| [,.]|He|said/.test(edit))).toEqual([]);
});

test('of several contents, one may be left out', () => {
  const labels = Uint8Array.of(
    SOURCE,
    CUE,
    CONTENT,
    IN_CONTENT,
    NONE,
    NONE,
    NONE,
    CONTENT,
    IN_CONTENT,
    NONE,
    NONE,
    NONE,
  );
  const edits = editsOf(labels, TEXT, WINDOW).map((edit) => contents(edit.labels));
  expect(edits).toEqual(expect.arrayContaining(['| they left', '| they ran']));
});

test('outside of the stretch that an edit names, its labels are the ones that were edited', () => {
  const labels = Uint8Array.of(
    SOURCE,
    CUE,
    CONTENT,
    IN_CONTENT,
    NONE,
    NONE,
    NONE,
    CONTENT,
    IN_CONTENT,
    NONE,
    NONE,
    NONE,
  );
  for (const edit of editsOf(labels, TEXT, WINDOW)) {
    const changed = [...labels.keys()].filter((at) => edit.labels[at] !== labels[at]);
    expect(Math.min(...changed)).toBeGreaterThanOrEqual(edit.from);
    expect(Math.max(...changed)).toBeLessThan(edit.to);
  }
});

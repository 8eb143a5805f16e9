import { describe, expect, test } from 'vitest';
import { CompileError, Trouble } from '../../src/compile/problem.ts';
import { QuoteFinder } from '../../src/compile/quote-finder.ts';
import { Searchable } from '../../src/compile/searchable.ts';
import { segmentsOf } from '../../src/model/segments.ts';
import { draw, drawn, onlySpan } from '../model/drawn.ts';
import { yamlOf } from './seed.ts';

type Note = Parameters<QuoteFinder['findAll']>[0];

/** Returns a finder for a text, and what it told. */
function finderFor(text: string): { finder: QuoteFinder; told: () => string[] } {
  const trouble = new Trouble();
  const notes = yamlOf('story.yaml', 'quote: x\n');
  const finder = new QuoteFinder('story', new Searchable('story.txt', text), notes, trouble);
  return { finder, told: () => trouble.problems.map(({ entry, message }) => `${entry ?? ''}: ${message}`) };
}

/** Returns the drawing of what a note finds, or else what is told of it. */
function found(note: Note, drawing: string): string {
  const { text } = drawn(drawing);
  const { finder, told } = finderFor(text);
  const quotes = finder.findAll(note, ['quote']);
  return told().join('\n') || draw(text, quotes);
}

const ONE = 'the mayor met the ⟦clerk⟧';
const TWO = 'the clerk met the other clerk';

describe('a quote', () => {
  test('that stands once is found', () => {
    expect(found({ exact: 'clerk' }, ONE)).toBe(ONE);
  });

  test('that stands nowhere is told', () => {
    expect(found({ exact: 'king' }, TWO)).toBe('quote: this quote is not in story.txt');
  });

  test('that stands twice needs to be told apart', () => {
    expect(found({ exact: 'clerk' }, TWO)).toBe(
      'quote: this quote stands 2 times; a prefix or suffix must tell which is meant',
    );
  });

  test('that stands inside longer words only is told so', () => {
    expect(found({ exact: 'may' }, TWO.replace('the other', 'the mayor’s'))).toBe(
      'quote: this quote stands only inside longer words',
    );
  });

  test.each<[string, Note, string]>([
    ['a prefix', { exact: 'clerk', prefix: 'other ' }, 'the clerk met the other ⟦clerk⟧'],
    ['a suffix', { exact: 'clerk', suffix: ' met' }, 'the ⟦clerk⟧ met the other clerk'],
    ['both', { exact: 'e', prefix: 'm', suffix: 't' }, 'the clerk m⟦e⟧t the clerk'],
    ['a prefix inside its word', { exact: 'إيران', prefix: 'و' }, 'إيران و⟦إيران⟧'],
  ])('is told apart by %s', (_by, note, drawing) => {
    expect(found(note, drawing)).toBe(drawing);
  });

  test('is not found between a prefix and suffix that stand elsewhere', () => {
    expect(found({ exact: 'clerk', prefix: 'the ', suffix: ' left' }, TWO)).toBe(
      'quote: this quote is there, but not between this prefix and suffix',
    );
  });

  test('is still told apart no further by a context that fits both', () => {
    expect(found({ exact: 'clerk', prefix: 'the ' }, 'the clerk met the clerk')).toBe(
      'quote: this quote stands 2 times; a prefix or suffix must tell which is meant',
    );
  });
});

describe('a quote that is counted', () => {
  test('is found at every place, in reading order', () => {
    const drawing = 'the ⟦clerk⟧ met the other ⟦clerk⟧';
    expect(found({ exact: 'clerk', times: 2 }, drawing)).toBe(drawing);
  });

  test.each([
    [3, 'quote: this quote stands 2 times in the article, and not 3 times'],
    [4, 'quote: this quote stands 2 times in the article, and not 4 times'],
  ])('must stand %i times, no more and no less', (times, message) => {
    expect(found({ exact: 'clerk', times }, TWO)).toBe(message);
  });

  test('is counted as whole words', () => {
    const drawing = '⟦May⟧ and Mayor ⟦May⟧';
    expect(found({ exact: 'May', times: 2 }, drawing)).toBe(drawing);
  });

  test('is counted within its context, where it has one', () => {
    const drawing = 'old ⟦clerk⟧, new clerk, old ⟦clerk⟧';
    expect(found({ exact: 'clerk', prefix: 'old ', times: 2 }, drawing)).toBe(drawing);
  });
});

describe('a quote that must stand in a scope', () => {
  /** The scope is drawn; the quote is looked for in it. */
  const within = (drawing: string): string[] => {
    const { text } = drawn(drawing);
    const { finder, told } = finderFor(text);
    const scope = { span: onlySpan(drawing), called: 'the words of its statement' };
    const quote = finder.find({ exact: 'clerk' }, ['quote'], scope);
    return quote ? [`found at ${quote.start}`] : told();
  };

  test.each([
    ['is found there, and needs no prefix for its twin outside', '⟦the clerk⟧ met a clerk', 'found at 4'],
    ['may fill it', 'the ⟦clerk⟧ left', 'found at 4'],
    [
      'is not found outside',
      '⟦the king⟧ met a clerk',
      'quote: this quote is not in the words of its statement',
    ],
    ['may not reach out of it', '⟦the cle⟧rk left', 'quote: this quote is not in the words of its statement'],
    [
      'must be told from its twin within',
      '⟦the clerk met a clerk⟧',
      'quote: this quote stands 2 times; a prefix or suffix must tell which is meant',
    ],
  ])('%s', (_law, drawing, expected) => {
    expect(within(drawing)).toEqual([expected]);
  });
});

describe('a quote beside furniture', () => {
  /** The furniture is drawn. */
  const beside = (drawing: string): string[] => {
    const { text } = drawn(drawing);
    const { finder, told } = finderFor(text);
    finder.closeFurniture(segmentsOf(text, [{ ...onlySpan(drawing), kind: 'furniture' }]));
    return [
      ...finder.findAll({ exact: 'clerk' }, ['quote']).map(({ start }) => `found at ${start}`),
      ...told(),
    ];
  };

  test.each([
    ['is found, and its twin in the furniture is not counted', 'the clerk ⟦clerk live⟧', 'found at 4'],
    [
      'is not found where only furniture has it',
      'the king ⟦clerk live⟧',
      "quote: this quote stands only in the site's furniture, which proves nothing",
    ],
    [
      'may not reach into it',
      'the cle⟦rk live⟧',
      "quote: this quote stands only in the site's furniture, which proves nothing",
    ],
  ])('%s', (_law, drawing, expected) => {
    expect(beside(drawing)).toEqual([expected]);
  });
});

describe('a found quote', () => {
  const quoteOf = (text: string, exact: string) => finderFor(text).finder.find({ exact }, ['quote']);

  test('has the article’s own words, whatever the annotation wrote', () => {
    expect(quoteOf('said “we\nleave”', '"we leave"')?.exact).toBe('“we\nleave”');
  });

  test('keeps 32 characters on each side, fewer at the ends, and never half a character', () => {
    const { prefix, suffix } = quoteOf(`${'a'.repeat(40)} clerk ${'b'.repeat(40)}`, 'clerk') ?? {};
    expect([prefix, suffix]).toEqual([`${'a'.repeat(31)} `, ` ${'b'.repeat(31)}`]);
    expect(quoteOf('a clerk', 'clerk')).toMatchObject({ prefix: 'a ', suffix: '' });
    const emoji = quoteOf(`${'😀'.repeat(20)} clerk ${'😀'.repeat(20)}`, 'clerk');
    expect([emoji?.prefix, emoji?.suffix]).toEqual([`${'😀'.repeat(15)} `, ` ${'😀'.repeat(15)}`]);
  });
});

describe('what is told of a quote', () => {
  test('shows the candidates with what stands around them, six at most', () => {
    const trouble = new Trouble();
    const notes = yamlOf('story.yaml', 'statements:\n  - quote: clerk\n');
    const text = 'clerk '.repeat(8);
    new QuoteFinder('story', new Searchable('story.txt', text), notes, trouble).find({ exact: 'clerk' }, [
      'statements',
      0,
      'quote',
    ]);
    const lines = new CompileError(trouble.problems).message.split('\n');
    expect(lines[0]).toMatch(/^story\.yaml:2:12 statements\[0\]\.quote: this quote stands 8 times/);
    expect(lines.slice(1, 3)).toEqual(['  2 |   - quote: clerk', '    |            ^']);
    expect(lines).toContain('    story.txt:1:7  …clerk [clerk] clerk clerk clerk clerk clerk c…');
    expect(lines).toContain('    and 2 more');
  });
});

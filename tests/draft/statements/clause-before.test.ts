import { describe, expect, test } from 'vitest';
import { withClauseBefore, withoutTerms } from '../../../src/draft/statements/clause-before.ts';
import { lineOf } from './lines.ts';

describe('a cue that has no content', () => {
  const before = (line: string, source: string, ...others: string[]): readonly (string | undefined)[] => {
    const { text, range, words } = lineOf(line);
    const found = { cue: range('said'), arguments: { source: range(source), contents: [] } };
    return withClauseBefore(text, found, others.map(range))?.contents.map(words) ?? [];
  };

  test('has the clause that a comma parts from its source', () => {
    expect(
      before('Two owls flew over the park in May, Owl Watch said today, accusing the zoo.', 'Owl Watch'),
    ).toEqual(['Two owls flew over the park in May']);
  });

  test('has none of the dateline before the clause', () => {
    expect(before('HARBOUR — Two owls flew over the park, Owl Watch said.', 'Owl Watch')).toEqual([
      'Two owls flew over the park',
    ]);
  });

  test('has none where what stands before is no whole clause', () => {
    expect(before('When the owls flew over the park, the zoo said enough.', 'the zoo')).toEqual([]);
    expect(before('The truth, the zoo said then, was another.', 'the zoo')).toEqual([]);
    expect(before('Speaking in the park of the zoo, the zoo said so.', 'the zoo')).toEqual([]);
    expect(before('It differs from the owl that flies and, the zoo said, has fed.', 'the zoo')).toEqual([]);
  });

  test('has none that another cue is in', () => {
    expect(before('The zoo warned that two owls flew, Owl Watch said.', 'Owl Watch', 'warned')).toEqual([]);
  });
});

test('what a speaker asks for is nothing that he says', () => {
  const { text, range, words } = lineOf('An owl said on condition of anonymity that it rains.');
  const contents = [range('condition of anonymity'), range('that it rains')];
  expect(withoutTerms(text, { source: undefined, contents }).contents.map(words)).toEqual(['that it rains']);
  const other = lineOf('Owls said the condition of the mice was bad.');
  const own = { source: undefined, contents: [other.range('the condition of the mice was bad')] };
  expect(withoutTerms(other.text, own)).toBe(own);
});

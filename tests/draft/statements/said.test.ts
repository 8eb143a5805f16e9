import { describe, expect, test } from 'vitest';
import { isSaid } from '../../../src/draft/statements/said.ts';
import { drafted, draftedUnder } from '../drafted.ts';
import { lineOf } from './lines.ts';

describe('what is said', () => {
  const said = (line: string, source: string, cue: string, content: string): boolean => {
    const { text, range } = lineOf(line);
    return isSaid(text, {
      cue: range(cue),
      arguments: { source: range(source), contents: [range(content)] },
    });
  };

  test('is more than a "which" of another clause', () => {
    const line = 'The park, which is backed by the zoo, denied that.';
    expect(said(line, 'the zoo', 'is backed by', 'which')).toBe(false);
    expect(said(line, 'The park', 'denied', 'that')).toBe(true);
    expect(said('The park called him.', 'The park', 'called', 'him')).toBe(false);
    expect(said('The park denied which owls flew.', 'The park', 'denied', 'which owls flew')).toBe(true);
  });

  test('is nothing where something is done, or seen by somebody', () => {
    const line = 'A report seen by Reuters found that owls fired warning shots.';
    expect(said(line, 'A report', 'seen', 'that owls fired')).toBe(false);
    expect(said(line, 'A report', 'found', 'that owls fired')).toBe(true);
    expect(said(line, 'owls', 'fired', 'warning shots')).toBe(false);
  });

  test('is nothing where nobody says it, or what is claimed is money', () => {
    const line = 'No owl claimed the tree, and his libel claim against it failed.';
    expect(said(line, 'No owl', 'claimed', 'the tree')).toBe(false);
    expect(said(line, 'his libel', 'claim', 'against it')).toBe(false);
    expect(said('Owls are best known for the tree.', 'Owls', 'best known for', 'the tree')).toBe(false);
  });

  test('is nothing where somebody is only called something', () => {
    const line = 'The board, known as the Owls, met those who call themselves Elms.';
    expect(said(line, 'The board', 'known', 'as the Owls')).toBe(false);
    expect(said(line, 'those', 'call', 'themselves Elms')).toBe(false);
  });

  test('is nothing where somebody is sent away, but something where a claim is', () => {
    const line = 'The zoo dismissed 40 keepers, and dismissed the report as a stunt.';
    expect(said(line, 'The zoo', 'dismissed', '40 keepers')).toBe(false);
    expect(said(line, 'The zoo', 'dismissed', 'the report as a stunt')).toBe(true);
  });

  test('is nothing where a report is published, or a novel read aloud', () => {
    expect(said('A report published this month found owls.', 'A report', 'published', 'this month')).toBe(
      false,
    );
    expect(said('Elm read aloud from a novel.', 'Elm', 'read', 'aloud from a novel')).toBe(false);
    expect(said('Elm stopped short of an inquiry.', 'Elm', 'stopped short of', 'an inquiry')).toBe(false);
  });

  test('is not what stands behind a label of a live blog', () => {
    expect(said('UPDATE: Three owls are missing.', 'UPDATE', ':', 'Three owls are missing')).toBe(false);
    expect(said('NEW DELHI: Three owls are missing.', 'NEW DELHI', ':', 'Three owls are missing')).toBe(true);
    expect(said('OWL WATCH: Three owls are missing.', 'OWL WATCH', ':', 'Three owls are missing')).toBe(true);
  });
});

test('what a press release demands in its headline is said by no country', () => {
  const { statements } = draftedUnder(
    'Uzbekistan: Release journalists held over protests',
    'China claims almost the entire sea.',
  );
  expect(statements).toEqual([]);
});

test('a count of votes is not said', () => {
  expect(drafted('The school board voted 3-2 on Monday.').statements).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { isSaid } from '../../../src/draft/statements/said.ts';
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

  test('is not what stands behind a label of a live blog', () => {
    expect(said('UPDATE: Three owls are missing.', 'UPDATE', ':', 'Three owls are missing')).toBe(false);
    expect(said('NEW DELHI: Three owls are missing.', 'NEW DELHI', ':', 'Three owls are missing')).toBe(true);
    expect(said('OWL WATCH: Three owls are missing.', 'OWL WATCH', ':', 'Three owls are missing')).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { isSaid } from '../../../src/draft/statements/said.ts';
import { drafted } from '../drafted.ts';
import { lineOf } from './lines.ts';

const BEFORE = 'The talks began last week in the city and went on for several days.';
const statements = (sentence: string): readonly string[] => drafted(`${BEFORE} ${sentence}`).statements;

describe('nothing is said', () => {
  test('by whoever does something', () => {
    for (const sentence of [
      'The police are looking for the drivers.',
      'The Norwegian parliament voted on the bill.',
      'Al Baghdadia is carrying live footage of the march.',
      'Police quickly blocked it off.',
    ])
      expect(statements(sentence)).toEqual([]);
  });

  test('by whoever should do something, can do it or hesitates to', () => {
    for (const sentence of [
      'The parties should conclude a lasting truce.',
      'The general has since hesitated to sign.',
      'If talks fail, Oslo can take the case to a tribunal that arbitrates trade disputes.',
    ])
      expect(statements(sentence)).toEqual([]);
  });

  test('by whoever is ready for something, or nervous about it', () => {
    expect(statements("Oslo's neighbours are ready to support a treaty.")).toEqual([]);
    expect(statements("NATO allies nervous about Putin's intentions")).toEqual([]);
  });

  test('by whoever is guilty, or agrees to less pay', () => {
    expect(statements('Ivo Brandt pleaded guilty.')).toEqual([]);
    expect(statements('Brandt agreed to a 20% cut in her pay.')).toEqual([]);
    expect(statements('Brandt agreed that the pay was low.')).toEqual([
      'brandt [agreed] that the pay was low',
    ]);
    expect(statements('Ivo Brandt pleaded not guilty to fraud.')).toHaveLength(1);
  });

  test('of what is seen, and by whom is not told', () => {
    expect(drafted('The curtains seemed to hang down to the floor.').statements).toEqual([]);
  });

  test('by whoever gives no details', () => {
    expect(statements('The colonel declined to provide a date.')).toEqual([]);
  });

  test('of those to whom something is done, or who are backed by somebody', () => {
    const said = (line: string, cue: string, content: string, source?: string): boolean => {
      const { text, range } = lineOf(line);
      return isSaid(text, {
        cue: range(cue),
        arguments: { source: source === undefined ? undefined : range(source), contents: [range(content)] },
      });
    };
    expect(said('The militia, supported by Iran, took it.', 'supported', 'The militia', 'Iran')).toBe(false);
    expect(said('The militants attacked the base.', 'attacked', 'the base', 'The militants')).toBe(false);
    expect(said('The senator attacked the plan.', 'attacked', 'the plan', 'The senator')).toBe(true);
    expect(statements('The Kurdistan region and its leaders were insulted.')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import { turnsIn, withSpeakers, withTurns } from '../../../src/draft/statements/turns.ts';

const TRANSCRIPT = `A talk with the senator

DANIEL MARCH: Welcome back.

SEN. CALLOWAY (D-VT): Good morning, Daniel. Thank you for having me.

MARCH: Did he call you?

CALLOWAY: He did. I said no.

MARCH: Thank you.

CALLOWAY: Thank you.
`;

const words = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

describe('a transcript', () => {
  const read = readText(TRANSCRIPT);

  test('is cut into turns, each with a name and all that is said in it', () => {
    expect(
      turnsIn(read).map(({ name, words: said }) => [words(TRANSCRIPT, name), words(TRANSCRIPT, said)]),
    ).toEqual([
      ['DANIEL MARCH', 'Welcome back.'],
      ['CALLOWAY', 'Good morning, Daniel. Thank you for having me.'],
      ['MARCH', 'Did he call you?'],
      ['CALLOWAY', 'He did. I said no.'],
      ['MARCH', 'Thank you.'],
      ['CALLOWAY', 'Thank you.'],
    ]);
  });

  test('may open the quotation marks again at each paragraph', () => {
    const quoted = TRANSCRIPT.replace(/^(?=[A-Z. ]+[:(])/gm, '"');
    const turns = turnsIn(readText(quoted));
    expect(turns.map(({ name, label }) => [words(quoted, name), words(quoted, label)])[1]).toEqual([
      'CALLOWAY',
      'SEN. CALLOWAY',
    ]);
    expect(turns).toHaveLength(6);
  });

  test('has people for speakers, whatever their capitals were taken for', () => {
    const start = TRANSCRIPT.indexOf('DANIEL MARCH');
    const span = { start, end: start + 'DANIEL MARCH'.length };
    const guess = {
      ...span,
      head: span,
      kind: 'name',
      type: 'organisation',
      sentence: 1,
      confidence: 0.5,
      by: 'names',
    } as const;
    const mentions = withSpeakers([guess], read);
    expect(mentions.map(({ type }) => type)).toEqual(Array(6).fill('person'));
  });

  test('is told turn by turn, and a part of a turn that was found before gives way to it', () => {
    const source = { start: TRANSCRIPT.indexOf('CALLOWAY: He'), end: TRANSCRIPT.indexOf(': He') };
    const cue = { start: source.end, end: source.end + 1 };
    const part = { start: cue.end + 1, end: cue.end + 8 };
    const found = {
      source,
      cue,
      contents: [part],
      relays: [],
      mode: 'direct',
      status: 'reported',
      confidence: 0.5,
      by: 'cues',
    } as const;
    const told = withTurns([found], read).map(({ contents }) =>
      contents.map((piece) => words(TRANSCRIPT, piece)),
    );
    expect(told).toHaveLength(6);
    expect(told[3]).toEqual(['He did. I said no.']);
  });
});

test('a story with a line such as “UPDATE:” is no transcript', () => {
  const story =
    'News\n\nUPDATE: The talks go on.\n\nNATO: an alliance.\n\nIran said no.\n\nUN: no comment.\n\nEU: none.\n';
  expect(turnsIn(readText(story))).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, piecesOf, wordsIn } from '../../../src/viewer/search/pieces.ts';

const marked = (text: string, ...words: string[]): string =>
  piecesOf(text, (word) => words.includes(word))
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join('');

describe('the words of a text', () => {
  it('end where Unicode ends them, in any script', () => {
    expect(wordsIn('Iraq’s “Al-Jazairi” said.')).toEqual(['Iraq’s', 'Al', 'Jazairi', 'said']);
    expect(wordsIn('قالت الحكومة، أمس')).toEqual(['قالت', 'الحكومة', 'أمس']);
  });
});

describe('a text in pieces', () => {
  it('marks the words that were found', () => {
    expect(marked('No disarmament, no talks.', 'disarmament', 'talks')).toBe('No [disarmament], no [talks].');
  });

  it('joins to the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const pieces = piecesOf(text, (word) => word.length > 1);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  it('begins at a word not far before what was found', () => {
    const text = `${'Much was said of this and that before. '.repeat(4)}Then came disarmament and more.`;
    const [lead, found] = excerptOf(piecesOf(text, (word) => word === 'disarmament'));
    expect(lead?.text).toBe('… was said of this and that before. Then came ');
    expect(found).toEqual({ text: 'disarmament', found: true });
  });

  it('is the whole where little stands before it, or nothing was found', () => {
    const near = piecesOf('No disarmament', (word) => word === 'disarmament');
    const none = piecesOf('Nothing to find here', () => false);
    expect([excerptOf(near), excerptOf(none)]).toEqual([near, none]);
  });
});

/** A stretch of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A word with its place in a text, in UTF-16 units. */
interface Word {
  readonly text: string;
  readonly start: number;
}

/** What stands before the first word that was found, in characters, before an excerpt begins later than its text. */
const LEAD = 48;

// Unicode knows where words end in every script; the language matters to few of them.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Returns the words of a text, in any script. */
export const wordsIn = (text: string): string[] => placed(text).map((word) => word.text);

/** Returns a text in pieces, with the words marked of which `isFound` says so; joined they are the text. */
export function piecesOf(text: string, isFound: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of placed(text).filter((each) => isFound(each.text))) {
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), found: false });
    pieces.push({ text: word.text, found: true });
    end = word.start + word.text.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), found: false }] : pieces;
}

/** Returns pieces that begin not far before the first that was found, at a word, behind an ellipsis. */
export function excerptOf(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.found || first.text.length <= LEAD || rest.length === 0) return [...pieces];
  const from = first.text.indexOf(' ', first.text.length - LEAD);
  return from === -1 ? [...pieces] : [{ text: `…${first.text.slice(from)}`, found: false }, ...rest];
}

const placed = (text: string): Word[] =>
  [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ text: segment, start: index }));

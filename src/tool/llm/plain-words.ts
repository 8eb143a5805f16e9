/**
 * Control characters (ANSI escapes begin with one), bidirectional controls ("\u202e" shows what follows backwards),
 * invisible ones, and lone halves of surrogate pairs.
 */
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** Returns foreign words as one line that is safe to print: nothing in it moves a cursor or turns the direction of reading. */
export function plainWords(words: string, most = 200): string {
  const line = words
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .replace(UNSHOWABLE, '')
    .trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

import { CONTEXT_LENGTH, type Quote } from './schema.ts';
import { isWithheld } from './withheld.ts';

/** Characters beyond which the first and the last words name a quote; and how many words then stand at each end. */
const LONG = 80;
const ENDS = 5;
/** How many words beside a short quote tell it from the same words elsewhere. */
const BESIDE = 3;

/**
 * Returns the address of a quote's words on the page that published them, as a text fragment (WICG, Scroll to Text Fragment):
 * a browser that knows them scrolls there and marks them, any other opens the page. `undefined` where the words are kept back.
 */
export function fragmentLink(url: string, quote: Quote): string | undefined {
  if (isWithheld(quote)) return undefined;
  const before = /[\p{L}\p{N}\p{M}]*$/u.exec(quote.prefix)?.[0] ?? '';
  const after = /^[\p{L}\p{N}\p{M}]*/u.exec(quote.suffix)?.[0] ?? '';
  // What is looked for ends where words do.
  const whole = `${before}${quote.exact}${after}`.trim();
  const terms = isLong(whole) ? endsOf(whole) : withContext(whole, quote, before.length, after.length);
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${terms}`;
}

/** A term does not reach from one paragraph into the next. */
const isLong = (text: string): boolean => text.length > LONG || text.includes('\n');

function endsOf(text: string): string {
  const first = wordsIn(text.split('\n')[0] ?? '').slice(0, ENDS);
  const last = wordsIn(text.split('\n').at(-1) ?? '').slice(-ENDS);
  return `${encoded(first)},${encoded(last)}`;
}

function withContext(text: string, { prefix, suffix }: Quote, before: number, after: number): string {
  const ahead =
    prefix
      .slice(0, prefix.length - before)
      .split(BREAK)
      .at(-1) ?? '';
  const behind = suffix.slice(after).split(BREAK)[0] ?? '';
  // Prefix and suffix are cut after so many characters: the outermost word may be half of one.
  const left = wordsIn(ahead)
    .slice(isCut(prefix, ahead, before) ? 1 : 0)
    .slice(-BESIDE);
  const right = wordsIn(behind)
    .slice(0, isCut(suffix, behind, after) ? -1 : undefined)
    .slice(0, BESIDE);
  return [
    ...(left.length > 0 ? [`${encoded(left)}-,`] : []),
    encoded(wordsIn(text)),
    ...(right.length > 0 ? [`,-${encoded(right)}`] : []),
  ].join('');
}

/** Where a paragraph ends, or words are kept back. */
const BREAK = /[\n█🮕]/u;

/** Returns whether a stretch beside a quote reaches to where what is kept of the text was cut. */
const isCut = (context: string, { length }: string, inside: number): boolean =>
  context.length >= CONTEXT_LENGTH && length + inside === context.length;

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The signs of the syntax itself are written out, as the specification asks. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

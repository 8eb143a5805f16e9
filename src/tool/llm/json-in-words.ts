import { LISTS } from './answer.ts';

/** An answer's JSON, and whether it ended before its end: then what was whole until there is kept. */
export interface FoundJson {
  readonly value: Readonly<Record<string, unknown>>;
  readonly cut: boolean;
}

/** How often an answer is read over in search of its JSON, in all: a hostile one could be nothing but opening braces. */
const MOST_PASSES = 4;

/** "<think>The user wants {…}</think>{…}": what a model says to itself is no answer. */
const THOUGHT_END = '</think>';

/**
 * Returns the JSON object of an answer, which a model may put between chatter and into a Markdown fence, or `undefined`
 * where there is none with one of the lists that were asked for.
 */
export function jsonInWords(answer: string): FoundJson | undefined {
  const words = answer.slice(answer.lastIndexOf(THOUGHT_END) + 1);
  let unclosed: number | undefined;
  let from = words.indexOf('{');
  for (let left = MOST_PASSES * words.length; from !== -1 && left > 0;) {
    const { end } = walk(words, from);
    left -= (end ?? words.length) - from;
    const value = end === undefined ? undefined : objectOf(words.slice(from, end));
    if (value && isAnswer(value)) return { value, cut: false };
    if (end === undefined) unclosed ??= from;
    from = words.indexOf('{', value && end !== undefined ? end : from + 1);
  }
  return unclosed === undefined ? undefined : mended(words, unclosed);
}

/** Closes what a truncated answer left open, after the last entry that it closed itself. */
function mended(words: string, from: number): FoundJson | undefined {
  const { open, lastClosed } = walk(words, from);
  const value = objectOf(words.slice(from, lastClosed) + open.reverse().join(''));
  return value && isAnswer(value) ? { value, cut: true } : undefined;
}

interface Walk {
  /** After the brace that closes the first one, if one does. */
  readonly end?: number;
  /** After the last bracket that closes anything, and the closers that are wanting there. */
  readonly lastClosed: number;
  readonly open: string[];
}

function walk(words: string, from: number): Walk {
  const open: string[] = [];
  let lastClosed = from;
  let depth = 0;
  for (let at = from; at < words.length; at++) {
    const mark = words.charAt(at);
    if (mark === '"') at = endOfString(words, at);
    else if (mark === '{' || mark === '[') open.push(mark === '{' ? '}' : ']');
    else if (mark === '}' || mark === ']') {
      open.pop();
      [lastClosed, depth] = [at + 1, open.length];
      if (depth === 0) return { end: lastClosed, lastClosed, open: [] };
    }
  }
  return { lastClosed, open: open.slice(0, depth) };
}

/** Returns the place of the mark that ends a string, or of the last character where none does. */
function endOfString(words: string, start: number): number {
  for (let at = start + 1; at < words.length; at++) {
    const mark = words.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '"') return at;
  }
  return words.length;
}

function objectOf(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnswer = (value: Record<string, unknown>): boolean =>
  LISTS.some((list) => Object.hasOwn(value, list) && Array.isArray(value[list]));

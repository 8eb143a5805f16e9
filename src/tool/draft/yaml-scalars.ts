import type { QuoteNote } from './quote-writer.ts';

/** The widest line of a file that is written, in UTF-16 units. */
const WIDTH = 120;

/** "Shafaq News", "the council’s bridge": words that YAML reads as they are, in a list as well. */
const PLAIN = /^[\p{L}(‘“][\p{L}\p{M}\p{N} .’‘“”()/$%+;–—-]*$/u;

/** The same where the text is not in a list: "Two or three years ago, this was impossible". */
const PLAIN_LINE = /^[\p{L}(‘“][\p{L}\p{M}\p{N} .,?!’‘“”()/$%+;–—-]*$/u;

/** A date, or a number: YAML leaves them as text or as a number, and both read well without quotation marks. */
const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/;

/** Words that YAML reads as something else than themselves. */
const RESERVED = /^(true|false|null|yes|no|on|off|y|n|~)$/i;

/** What a folded block keeps: words with single spaces between them, without a line of their own. */
const FOLDABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Sm}\p{So}]+( [\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Sm}\p{So}]+)*$/u;

/** Returns a text as a YAML scalar on one line, in a list or a map as well. */
export const scalar = (text: string): string =>
  (PLAIN.test(text) && !RESERVED.test(text) && !text.endsWith(' ')) || DATE.test(text)
    ? text
    : JSON.stringify(text);

/** Returns a key with a text: on one line where it fits, else folded over several. */
export function keyed(indent: string, key: string, text: string): string {
  const isPlain = PLAIN_LINE.test(text) && !RESERVED.test(text) && !text.endsWith(' ');
  const line = `${indent}${key}: ${isPlain ? text : scalar(text)}`;
  const deeper = indent.replace('-', ' ');
  if (line.length <= WIDTH || !FOLDABLE.test(text)) return `${line}\n`;
  return `${indent}${key}: >-\n${foldedLines(text, `${deeper}  `)}`;
}

function foldedLines(text: string, indent: string): string {
  let lines = '';
  let line = indent;
  for (const word of text.split(' ')) {
    const longer = line === indent ? line + word : `${line} ${word}`;
    if (longer.length <= WIDTH || line === indent) line = longer;
    else {
      lines += `${line}\n`;
      line = indent + word;
    }
  }
  return `${lines}${line}\n`;
}

/** Returns a quote on one line: `Reuters`, or `{ exact: Stone, suffix: " to resign" }`. */
export function quoteScalar({ exact, prefix, suffix, times }: QuoteNote): string {
  if (prefix === undefined && suffix === undefined && times === undefined) return scalar(exact);
  const fields = [`exact: ${scalar(exact)}`];
  if (prefix !== undefined) fields.push(`prefix: ${scalar(prefix)}`);
  if (suffix !== undefined) fields.push(`suffix: ${scalar(suffix)}`);
  if (times !== undefined) fields.push(`times: ${times}`);
  return `{ ${fields.join(', ')} }`;
}

/** Returns a key with a quote: bare words may be folded, a quote with context stays on its line. */
export const quoteKeyed = (indent: string, note: QuoteNote): string =>
  note.prefix === undefined && note.suffix === undefined
    ? keyed(indent, 'quote', note.exact)
    : `${indent}quote: ${quoteScalar(note)}\n`;

/** Returns lines of comment, each no wider than the file. */
export const comments = (indent: string, doubts: readonly string[]): string =>
  doubts.map((doubt) => `${indent}# ? ${doubt.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`).join('');

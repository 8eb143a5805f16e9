import type { Token } from '../tokens.ts';

/** What stands right before or behind a noun where it is nobody, in lower case. */
interface Beside {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Nouns for somebody that stand for nobody in some phrases. */
const IDIOMS: ReadonlyMap<string, Beside> = new Map([
  ['person', { before: /\bin$/ }],
  ['publication', { before: /\b(?:after|before|on|of|until|since|its|their)$/ }],
  ['majority', { after: /^of (?:votes?|shares?|seats?|stock|capital)\b/ }],
  ['minority', { after: /^of (?:votes?|shares?|seats?|stock|capital)\b/ }],
  ['assistant', { before: /\b(?:ai|digital|virtual|voice)$/ }],
  ['fleet', { before: /\b(?:shadow|dark|ghost|merchant|fishing|rental|taxi)$/ }],
  ['ranks', { before: /\b(?:clos(?:e|ed|es|ing)|br(?:eak|oke|eaks|eaking))$/ }],
  ['campaign', { before: /\bto$/ }],
  ['office', { before: /\b(?:hold|holding|held|le(?:ave|aving|ft)|t(?:ake|akes|aking|ook)|from|in)$/ }],
  ['force', { before: /\bfull$/ }],
  ['command', { before: /\bchain of$/ }],
  [
    'service',
    { before: /\b(?:cellphone|phone|mobile|internet|bus|train|ferry|customer|memorial|funeral|church)$/ },
  ],
  ['unit', { before: /\b(?:maternity|neonatal|care|housing|power|storage)$/ }],
  ['units', { before: /\b(?:maternity|neonatal|care|housing|power|storage)$/ }],
  [
    'hostage',
    {
      before: /\b(?:held|holding|taken|taking|h[eo]ld (?:\w+ )?\w+|holding (?:\w+ )?\w+|took (?:\w+ )?\w+)$/,
    },
  ],
  ['public', { before: /\bin$/ }],
]);

/** How many words before and behind a noun its phrase is looked for in. */
const REACH = 3;

/** "Met him in person", "hours after publication", "a majority of votes", "closed ranks": words that only sound like somebody. */
export function isIdiom(tokens: readonly Token[], at: number): boolean {
  const beside = IDIOMS.get(tokens[at]?.form.toLowerCase() ?? '');
  if (beside === undefined) return false;
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ form }) => form.toLowerCase())
      .join(' ');
  return (
    beside.before?.test(words(at - REACH, at)) === true ||
    beside.after?.test(words(at + 1, at + 1 + REACH)) === true
  );
}

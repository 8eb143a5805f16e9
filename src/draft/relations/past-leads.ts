import { verbAt } from './neighbours.ts';
import type { Parsed } from './ties.ts';
import type { VerbGroup } from './units.ts';

/** Times by which something is over: "from 2001 to 2019", "until June 2019", "in the 1990s". */
const OVER =
  / (?:from (?:\p{L}+ )?\d{4} (?:to|until|through) (?:\p{L}+ )?\d{4}|between \d{4} and \d{4}|(?:until|till) (?:\p{L}+ )?\d{4}|in the (?:\p{L}+ )?\d{4}s) /u;

/** "Led it for ten years": so it was, and is no more. */
const LASTED = / for (?:[\p{L}\d-]+ ){1,3}(?:years|months|decades|terms) /u;

/** How many tokens are read for the time of something. */
const FURTHEST = 24;

/** Returns whether what a verb says was so and is over: "led Congo from 2001 to 2019", "previously led". */
export function isOver(parsed: Parsed, at: number): boolean {
  const verb = verbAt(parsed.units, at);
  const { lower } = parsed.words;
  if (!verb || verb.negated || verb.modal !== undefined) return false;
  // "Used to lead".
  if (verb.form === 'to') return lower[verb.first - 1] === 'used' && !BEING.test(lower[verb.first - 2] ?? '');
  if (!isPast(parsed, verb)) return false;
  if (lower.slice(verb.first - 1, verb.head).some((word) => FORMERLY.test(word))) return true;
  const time = timeAfter(parsed, at);
  return OVER.test(time) || (verb.form !== 'en' && LASTED.test(time));
}

const FORMERLY = /^(?:formerly|previously|once)$/;
const BEING = /^(?:is|are|was|were|be|been|get|gets|got|'s|'re)$/;

/** "Led", "was led", "had led", and not "has led". */
const isPast = ({ words: { tags, lower } }: Parsed, { first, head }: VerbGroup): boolean =>
  /^VB[DN]$/.test(tags[head] ?? '') && !/^(?:has|have|'ve|'s|is|are)$/.test(lower[first] ?? '');

/** What stands behind a verb in its clause. */
function timeAfter({ words: { lower }, units }: Parsed, at: number): string {
  const from = units[at]?.end ?? 0;
  let right = at + 1;
  while (right < units.length && !endsClause(units[right]?.kind, verbAt(units, right))) right += 1;
  const end = Math.min(units[right]?.first ?? lower.length, from + FURTHEST);
  return ` ${lower.slice(from, end).join(' ')} `;
}

const endsClause = (kind: string | undefined, verb: VerbGroup | undefined): boolean =>
  verb?.form === 'finite' || kind === 'stop' || kind === 'who' || kind === 'that';

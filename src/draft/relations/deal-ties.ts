import { modalityOfNoun, modalityOfVerb } from './modality.ts';
import { nounAt } from './neighbours.ts';
import { subjectOf } from './subjects.ts';
import type { Parsed, Tie } from './ties.ts';

const DEALS = new Set([
  'agreement',
  'deal',
  'accord',
  'breakthrough',
  'consensus',
  'settlement',
  'truce',
  'ceasefire',
]);
/** Forms of verbs by which talks end, or rest, without a deal: "talks stall between A and B". */
const FAILS = new Set(
  `stall stalls stalled stalling collapse collapses collapsed collapsing fail fails failed failing falter falters faltered
   deadlock deadlocked founder foundered`.split(/\s+/),
);

/** Returns that those who talk do not agree, where the sentence says so: "talks between A and B have yet to yield an agreement". */
export function dealTies(parsed: Parsed, ties: readonly Tie[]): Tie[] {
  const talks = ties.filter(({ type, rule }) => type === 'negotiates-with' && rule.startsWith('noun:'));
  if (talks.length === 0) return [];
  const no = parsed.units.findIndex((_, at) => isNoDeal(parsed, at));
  const { first = 0, end = 0 } = parsed.units[no] ?? {};
  if (no < 0) return [];
  return talks.map((talk) => ({
    ...talk,
    type: 'agrees-with',
    modality: 'negated',
    rule: 'no-deal',
    first: Math.min(first, talk.first),
    end: Math.max(end, talk.end),
  }));
}

function isNoDeal(parsed: Parsed, at: number): boolean {
  const { words, units } = parsed;
  const unit = units[at];
  if (unit?.kind === 'noun') {
    return !unit.place && DEALS.has(words.lower[unit.head] ?? '') && modalityOfNoun(parsed, at) === 'negated';
  }
  if (unit?.kind !== 'verb' || !FAILS.has(words.lower[unit.head] ?? '')) return false;
  const subject = nounAt(units, subjectOf(words, units, at)?.unit ?? -1);
  const talks = /^(?:talks|negotiations|dialogue)$/.test(words.lower[subject?.head ?? -1] ?? '');
  return talks && modalityOfVerb(parsed, at) === 'actual';
}

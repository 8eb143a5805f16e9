import type { Evidence } from '../../model/evidence.ts';
import type { FilterName } from '../state/filters.ts';
import type { Words } from '../words/words.ts';

/** Returns how a value of a filter is called: a speaker by its name, all else in the words of the page. */
export function nameOf(evidence: Evidence, words: Words, name: FilterName, value: string): string {
  if (name === 'speaker') return evidence.actor(value)?.name ?? value;
  return namesIn(words)[name][value] ?? value;
}

const namesIn = (
  words: Words,
): Readonly<Record<Exclude<FilterName, 'speaker'>, Readonly<Record<string, string>>>> => ({
  type: words.actorTypes,
  tie: Object.fromEntries(Object.entries(words.relationTypes).map(([type, { label }]) => [type, label])),
  stance: words.stances,
  status: words.statuses,
  modality: words.modalities,
  review: words.finding.reviews,
});

import { GROUP_NOUNS } from '../lists/group-nouns.ts';
import { ORGANISATION_NOUNS } from '../lists/organisation-nouns.ts';
import { PAST_FORMS } from '../lists/past-forms.ts';
import { PERSON_NOUNS } from '../lists/person-nouns.ts';
import { PLACE_NOUNS } from '../lists/place-nouns.ts';
import { VERBS } from '../lists/verbs.ts';
import { WordLists } from './word-lists.ts';

const entriesOf = (list: string): string[] => list.split(',').map((entry) => entry.trim());

/** "claim" → "claimed", "accuse" → "accused", "carry" → "carried", "ban" → "banned" and "baned", which is no word. */
const withEnding = (verb: string, ending: string): string[] => {
  if (verb.endsWith('e')) return [verb.slice(0, -1) + ending];
  if (/[^aeiou]y$/.test(verb) && ending === 'ed') return [`${verb.slice(0, -1)}ied`];
  return /[^aeiou][aeiou][bdglmnprt]$/.test(verb)
    ? [verb + ending, verb + verb.slice(-1) + ending]
    : [verb + ending];
};

const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;

const verbs = entriesOf(VERBS);
const persons = entriesOf(PERSON_NOUNS);

/** What a word may be by the lists, for the tagger of parts of speech. */
export const WORD_KINDS = new WordLists(
  [
    verbs,
    verbs.map(pluralOf),
    verbs.flatMap((verb) => withEnding(verb, 'ed')),
    verbs.flatMap((verb) => withEnding(verb, 'ing')),
    entriesOf(PAST_FORMS),
    persons,
    persons.map(pluralOf),
    [...entriesOf(GROUP_NOUNS), ...entriesOf(ORGANISATION_NOUNS), ...entriesOf(PLACE_NOUNS)],
  ].map((words) => words.join(' ')),
);

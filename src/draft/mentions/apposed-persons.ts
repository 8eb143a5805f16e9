import { KNOWN_NAMES } from '../lists/known-names.ts';
import type { TaggedName } from '../tagging/names.ts';
import { lowerWords, tokensOf, type Sentences } from './name-words.ts';
import { isPersonNoun } from './nouns.ts';

/**
 * Returns names of which those are persons that the comma behind them made places of: "Niku Jafarnia, Yemen researcher at", and
 * "according to Thongsing", whose whole name the article has.
 */
export function withApposedPersons(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const persons = new Set(
    names.filter(({ label }) => label === 'PER').flatMap((name) => lowerWords(tokensOf(sentences, name))),
  );
  return names.map((name) => {
    if (name.label !== 'LOC') return name;
    const words = lowerWords(tokensOf(sentences, name));
    const isPerson =
      KNOWN_NAMES.listsOf(words) === 0 &&
      (words.length === 1
        ? persons.has(words[0] ?? '') && isAuthority(sentences, name)
        : isResearcher(sentences, name, names));
    return isPerson ? { ...name, label: 'PER' } : name;
  });
}

/** "According to | Thongsing". */
function isAuthority(sentences: Sentences, { sentence, first }: TaggedName): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  return /^according$/i.test(tokens[first - 2]?.form ?? '') && tokens[first - 1]?.form === 'to';
}

/** "Niku Jafarnia | , Yemen researcher at". */
function isResearcher(
  sentences: Sentences,
  { sentence, end }: TaggedName,
  names: readonly TaggedName[],
): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (tokens[end]?.form !== ',') return false;
  const place = names.find((name) => name.sentence === sentence && name.first === end + 1);
  return (
    place?.label === 'LOC' &&
    isPersonNoun(tokens[place.end]?.form ?? '') &&
    /^(?:at|for|with|of)$/.test(tokens[place.end + 1]?.form ?? '')
  );
}

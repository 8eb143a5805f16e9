import { singular } from '../actors/fold.ts';
import { isFreeBody } from '../free-bodies.ts';
import { knownBit } from '../lists/known-names.ts';
import { isCompany } from './companies.ts';
import { FAMILIES, beforeName, isPersonsName, lowerAt, type Place } from './name-places.ts';
import { listsOfName } from './name-words.ts';
import { isPersonNoun, typeOfNoun } from './nouns.ts';

/** Returns whether a name that the tagger takes for a person's is a body's, by the words beside it, its own, or the lists. */
export const isBody = (place: Place): boolean =>
  isSaidToBeBody(place) || isEmployer(place) || isNoun(place) || isListedBody(place);

/** Returns whether a name is an unknown word that reports what others do, and so an outlet: "…, Interpress reported.". */
export function isReporting(place: Place): boolean {
  const word = lowerAt(place, place.first);
  if (place.end - place.first > 1 || isPersonsName(word)) return false;
  return (
    beforeName(place) === ',' &&
    lowerAt(place, place.end) === 'reported' &&
    /^[.,]?$/.test(lowerAt(place, place.end + 1))
  );
}

/** Returns whether what stands beside a name says that it is a body: "the port operator Sines Terminais", "Lusa, the state news agency". */
export function isSaidToBeBody(place: Place): boolean {
  if (isBodyNoun(beforeName(place)) || isTraded(place)) return true;
  const { tokens, first, end } = place;
  // "A third grocer, Aldi, said", but not "the head of the Meteorological Organisation, Sahar Tajbakhsh, said".
  if (
    tokens[first - 1]?.form === ',' &&
    tokens[end]?.form === ',' &&
    isBodyNoun(tokens[first - 2]?.form ?? '')
  )
    return true;
  if (isCompany(tokens.slice(place.first, end)) || isCalledBody(place)) return true;
  if (tokens[end]?.form !== ',') return false;
  if (tokens[end + 1]?.form === 'which') return true;
  if (!/^(?:the|an?)$/.test(tokens[end + 1]?.form ?? '')) return false;
  const after = tokens.slice(end + 2, end + 8).map(({ form }) => form);
  const stop = after.findIndex((form) => /^(?:,|of|in|for|which|that|based|owned|run)$/.test(form));
  return stop > 0 && isBodyNoun(after[stop - 1] ?? '');
}

/** "Synnovis is a partnership between": what a sentence says that somebody is. */
function isCalledBody({ tokens, first, end }: Place): boolean {
  if (end - first > 1 || tokens[end]?.form !== 'is' || !/^(?:an?|the)$/.test(tokens[end + 1]?.form ?? ''))
    return false;
  const after = tokens.slice(end + 2, end + 7).map(({ form }) => form);
  const stop = after.findIndex((form) => /^(?:between|of|in|that|which|based|owned|run|,|\.)$/.test(form));
  return stop > 0 && isBodyNoun(after[stop - 1] ?? '');
}

/** "Warner shares". */
const isTraded = (place: Place): boolean =>
  /^(?:shares|shareholders|stock|bonds)$/.test(lowerAt(place, place.end));

const isBodyNoun = (word: string): boolean =>
  /^(?:agency|operator|developer|retailer|carrier|maker|grocer|supermarket|lender|insurer|brewer|drugmaker|carmaker|chipmaker|airline|startup|body|exchange|reseller|union|thinktank|consultancy|charity|brokerage|pollster)$/.test(
    word,
  ) ||
  (isFreeBody(typeOfNoun(word)) && !word.endsWith('s'));

/** "Ministry": what bodies are called by is no person's name. */
const isNoun = (place: Place): boolean => {
  const word = lowerAt(place, place.first);
  const type = place.end - place.first === 1 && !FAMILIES.has(word) ? typeOfNoun(word) : undefined;
  return type === 'government' || isFreeBody(type);
};

/** "Analysts at Bernstein": where people work. */
const isEmployer = (place: Place): boolean =>
  place.end - place.first === 1 &&
  beforeName(place) === 'at' &&
  isPersonNoun(singular(lowerAt(place, place.first - 2)));

const BODY = (['armed-group', 'party', 'alliance', 'government', 'security-force'] as const)
  .map(knownBit)
  .reduce((bits, bit) => bits | bit);

/** "Hamas says": a single word that a list of bodies has, and no list of given names or families. */
function isListedBody({ tokens, first, end }: Place): boolean {
  const lists = listsOfName(tokens.slice(first, end));
  if (end - first > 1 && (lists & (knownBit('organisation') | knownBit('media'))) !== 0) return true;
  if ((lists & BODY) === 0) return false;
  const { form = '' } = tokens[first] ?? {};
  const word = form.toLowerCase();
  if (end - first > 1 || form === form.toUpperCase()) return true;
  return word.length > 4 && !isPersonsName(word);
}

import { MEN, WOMEN } from '../actors/given-names.ts';
import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import type { Tags } from '../reading.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { NameLabel, TaggedName } from '../tagging/names.ts';
import type { Sentence, Token } from '../tokens.ts';
import { typeOfNoun } from './nouns.ts';

/** Titles that stand before a person's name and hardly before another: "Mr. Rohatgi", "Senator Menendez". */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lady|president|premier|chancellor|minister|secretary|senator|sen|rep|congressman|congresswoman|governor|gov|mayor|judge|justice|ambassador|gen|lt|col|sgt|capt|captain|colonel|sergeant|lieutenant|admiral|sheikh|sheik|ayatollah|imam|prince|princess|king|queen|emperor|sultan|pope|cardinal|archbishop|bishop|rabbi|rev|spokesman|spokeswoman|spokesperson|chairman|inspector|detective|mullah|sayyid|baron|emir)$/;

/** "Eusebius said", "according to Eusebius": what is said by a single unknown word is said by a person. */
const SPEECH =
  /^(?:said|says|told|added|adds|argued|argues|explained|wrote|writes|asked|replied|noted|thinks|believes|thought|believed|recalled|insisted|tweeted|born|died|married)$/;

const LOCATIVE =
  /^(?:in|at|near|from|to|across|around|outside|inside|toward|towards|into|through|via|over|within|north|south|east|west|northern|southern|eastern|western|throughout|between)$/;

interface Place {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  readonly first: number;
  readonly end: number;
}

/** Returns names with their edges trimmed and their labels corrected by the words around them, where these are plain. */
export function settledNames(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  tags: Tags,
  names: readonly TaggedName[],
): TaggedName[] {
  return names.flatMap((name) => {
    const tokens = sentences[name.sentence]?.tokens ?? [];
    let { first, end } = name;
    if (opensWithAdverb(tags[name.sentence] ?? [], name)) first++;
    while (first < end && !mayBegin(tokens[first])) first++;
    while (end > first && !mayEnd(tokens[end - 1])) end--;
    if (first === end) return [];
    if (name.label === 'PER' && isGivenName(tokens[first - 1]) && isCapital(tokens[first]?.form ?? ''))
      first--;
    return [
      {
        ...name,
        first,
        end,
        label: labelOf({ tokens, tags: tags[name.sentence] ?? [], first, end }, name.label),
      },
    ];
  });
}

/** A name begins with a capital, a digit or a particle: "Nouri", "5th Fleet", "al-Maliki", never "of". */
const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:[\p{Lu}\p{N}\p{Lo}]|(?:al|el|de|van|von|bin|ibn|abu|da|di|e|i)(?:[-\p{Lu}]|$))/u.test(token.form);

/** "Currently Shalev is": the capital is the sentence's. */
const opensWithAdverb = (tags: readonly string[], { first, end }: TaggedName): boolean =>
  first === 0 && end > 1 && tags[0] === 'RB';

/** "Ada" before "Stone": a person's first name that the tagger passed over. */
const isGivenName = ({ form }: Partial<Token> = {}): boolean =>
  form !== undefined && isCapital(form) && (MEN.has(form.toLowerCase()) || WOMEN.has(form.toLowerCase()));

const mayEnd = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^[\p{L}\p{N}]/u.test(token.form) &&
  !/^(?:of|and|for|the|in|to|a|an)$/.test(token.form);

const lowerAt = ({ tokens }: Pick<Place, 'tokens'>, at: number): string =>
  tokens[at]?.form.toLowerCase() ?? '';

/** The word before a name, past the full stop of "Sen.". */
const beforeName = (place: Omit<Place, 'tags'>): string =>
  lowerAt(place, place.first - 1) === '.' ? lowerAt(place, place.first - 2) : lowerAt(place, place.first - 1);

/** Returns whether a name is a person's by the word before it or by its first: "Senator | Baker", "James Baker". */
export const isCalledLikeAPerson = (place: Omit<Place, 'tags'>): boolean =>
  TITLE.test(beforeName(place)) || hasGivenName(place);

function labelOf(place: Place, label: NameLabel): NameLabel {
  const { first, end } = place;
  const before = beforeName(place);
  if (label === 'PER') return isBesideItsState(place) && !isCalledLikeAPerson(place) ? 'LOC' : label;
  const last = lowerAt(place, end - 1);
  if (TITLE.test(before) && isCapital(place.tokens[first]?.form ?? '') && typeOfNoun(last) === undefined)
    return 'PER';
  if (hasGivenName(place) && typeOfNoun(last) === undefined) return 'PER';
  if (label === 'ORG' && isBesideItsState(place) && typeOfNoun(last) === undefined) return 'LOC';
  return label === 'LOC' && isUnknownSpeaker(place, before) ? 'PER' : label;
}

const STATE = knownBit('country') | knownBit('region');

/** "Eureka Springs, Arkansas", "in Vinita, Oklahoma": a place with the larger one behind it. */
function isBesideItsState({ tokens, end }: Place): boolean {
  const words = tokens.slice(end + 1, end + 4).map(({ form }) => form.toLowerCase());
  if (tokens[end]?.form !== ',' || !isCapital(tokens[end + 1]?.form ?? '')) return false;
  return [1, 2, 3].some((length) => (KNOWN_NAMES.listsOf(words.slice(0, length)) & STATE) !== 0);
}

/** "Tim Kaine", but neither "Jordan" nor "Carter Center". */
function hasGivenName(place: Omit<Place, 'tags'>): boolean {
  const first = lowerAt(place, place.first);
  return (
    place.end - place.first > 1 &&
    place.end - place.first < 4 &&
    (MEN.has(first) || WOMEN.has(first)) &&
    !isListed(place)
  );
}

const isListed = (place: Omit<Place, 'tags'>): boolean =>
  KNOWN_NAMES.listsOf(place.tokens.slice(place.first, place.end).map(({ form }) => form.toLowerCase())) !== 0;

function isUnknownSpeaker(place: Place, before: string): boolean {
  if (place.end - place.first !== 1 || isListed(place) || LOCATIVE.test(before)) return false;
  const after = lowerAt(place, place.end);
  return SPEECH.test(after) || SPEECH.test(before) || /^VB[DZ]$/.test(place.tags[place.end] ?? '');
}

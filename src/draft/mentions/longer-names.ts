import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { isGiven } from './name-places.ts';
import {
  byPlace,
  formAt,
  keyOf,
  listsOfName,
  pastCapitals,
  takenBy,
  tokensOf,
  type Sentences,
} from './name-words.ts';
import { isPersonNoun, typeOfNoun } from './nouns.ts';

/**
 * Returns names of which those reach further that the tagger cut: "Islamic State | in Iraq and Syria", "Mousa Jawad | al Badri",
 * "School of Population | and Public Health"; what they swallow is none of its own.
 */
export function withLongerNames(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const taken = takenBy(
    sentences,
    names.filter(({ label }) => label !== 'MISC'),
  );
  const longer: TaggedName[] = [];
  for (const name of byPlace(names)) {
    const last = longer.at(-1);
    if (last?.sentence === name.sentence && name.first < last.end) continue;
    const end = pastRest(sentences, name, taken[name.sentence] ?? new Uint8Array());
    longer.push(...withoutLand(sentences, end > name.end ? { ...name, end } : name));
  }
  return longer;
}

function pastRest(sentences: Sentences, name: TaggedName, taken: Uint8Array): number {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  if (name.label === 'PER') return pastHouse(tokens, name.end, taken);
  return keyOf(tokensOf(sentences, name)).endsWith('islamic state')
    ? pastCaliphate(tokens, name.end)
    : pastField(tokens, name, taken);
}

/** "Mousa Jawad | al Badri": whose house he is of, without a hyphen. */
const pastHouse = (tokens: readonly Token[], end: number, taken: Uint8Array): number =>
  /^(?:al|el|bin|ibn|bint)$/.test(formAt(tokens, end)) &&
  isCapital(formAt(tokens, end + 1)) &&
  taken[end] !== 1
    ? end + 2
    : end;

/** "Islamic State | of Iraq and the Levant": where it says that it is. */
function pastCaliphate(tokens: readonly Token[], end: number): number {
  const isThere = /^(?:in|of)$/.test(formAt(tokens, end)) && formAt(tokens, end + 1) === 'Iraq';
  if (!isThere || !/^(?:and|&)$/.test(formAt(tokens, end + 2))) return end;
  const land = formAt(tokens, end + 3) === 'the' ? end + 4 : end + 3;
  return /^(?:Syria|Levant|al-Sham|Sham)$/i.test(formAt(tokens, land)) ? land + 1 : end;
}

/** "School of Population | and Public Health": the rest of what is taught, where it is neither a body nor somebody. */
function pastField(tokens: readonly Token[], { first, end, label }: TaggedName, taken: Uint8Array): number {
  const isSchool = tokens
    .slice(first, end)
    .some(
      ({ form }, at) =>
        /^(?:School|Faculty|Department|Institute|College)$/.test(form) &&
        formAt(tokens, first + at + 1) === 'of',
    );
  if (label !== 'ORG' || !isSchool || formAt(tokens, end) !== 'and') return end;
  const to = pastCapitals(tokens, end + 1, end + 4);
  const isField =
    to > end + 1 &&
    taken.subarray(end + 1, to).every((one) => one === 0) &&
    tokens.slice(end + 1, to).every(({ form }) => /^\p{Lu}\p{Ll}{2,}$/u.test(form)) &&
    isFree(formAt(tokens, to - 1));
  return isField ? to : end;
}

const isFree = (form: string): boolean =>
  typeOfNoun(form.toLowerCase()) === undefined && KNOWN_NAMES.listsOf([form.toLowerCase()]) === 0;

/** "President of | Iraq | Barham Salih", "envoy for | Libya | Ghassan Salame": a land, and who is at its head or sent there. */
function withoutLand(sentences: Sentences, name: TaggedName): TaggedName[] {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  const isHead =
    /^(?:PER|LOC)$/.test(name.label) &&
    name.end - name.first > 2 &&
    (name.label === 'PER' || isGiven(formAt(tokens, name.first + 1).toLowerCase())) &&
    /^(?:of|for|to)$/.test(formAt(tokens, name.first - 1)) &&
    isPersonNoun(formAt(tokens, name.first - 2).toLowerCase());
  const isLand =
    isHead && (listsOfName(tokens.slice(name.first, name.first + 1)) & knownBit('country')) !== 0;
  if (!isLand) return [name];
  return [
    { ...name, end: name.first + 1, label: 'LOC' },
    { ...name, first: name.first + 1, label: 'PER' },
  ];
}

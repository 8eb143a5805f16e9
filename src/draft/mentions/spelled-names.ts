import { acronymsOf, isAcronym } from '../actors/acronyms.ts';
import { isFreeBody } from '../free-bodies.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { byPlace, lowerWords, type Sentences } from './name-words.ts';
import { typeOfNoun } from './nouns.ts';

/** More words than this has no name before its acronym. */
const LONGEST = 10;

/** What may stand between the capitals of a name. */
const JOINT = /^(?:of|for|the|and|in|on|to|de|du|des|&|'s|’s|['’])$/;

/**
 * Returns names of which those that an article spells out before their letters are whole: "the Group for the Support of
 * Islam and Muslims (JNIM)", "the Economic Community of West African States (ECOWAS)".
 */
export function spelledNames(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const spelled = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((_, at): TaggedName[] => {
      const first = opensLetters(tokens, at) ? firstSpelled(tokens, at) : undefined;
      return first === undefined ? [] : [{ sentence, first, end: at, label: 'ORG' }];
    }),
  );
  if (spelled.length === 0) return [...names];
  return byPlace([
    ...names.filter((name) => !spelled.some((whole) => overlapsWith(name, whole))),
    ...spelled,
  ]);
}

const opensLetters = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === '(' &&
  tokens[at + 2]?.form === ')' &&
  isAcronym(tokens[at + 1]?.form ?? '') &&
  isCapital(tokens[at - 1]?.form ?? '');

/** Where the name of a body before a bracket begins: best, one that the letters are the first of. */
function firstSpelled(tokens: readonly Token[], bracket: number): number | undefined {
  const letters = tokens[bracket + 1]?.form.replace(/[^\p{L}]/gu, '').toLowerCase() ?? '';
  const starts = startsBefore(tokens, bracket).filter((first) => isBody(tokens.slice(first, bracket)));
  return starts.find((first) => areLettersOf(letters, tokens.slice(first, bracket))) ?? starts[0];
}

/** The places where a name may begin that ends at a bracket, the farthest first. */
function startsBefore(tokens: readonly Token[], bracket: number): number[] {
  const starts: number[] = [];
  for (let at = bracket - 1; at >= 0 && bracket - at <= LONGEST; at--) {
    const form = tokens[at]?.form ?? '';
    // "Turkey and the Kurdistan Workers' Party (PKK)": two.
    if (form === 'the' && /^(?:and|in|on|to)$/.test(tokens[at - 1]?.form ?? '')) break;
    if (isCapital(form) && !/^(?:The|A|An|In|On|At)$/.test(form)) starts.unshift(at);
    else if (!JOINT.test(form)) break;
  }
  return starts;
}

/** "ECOWAS": its letters are the first of the words', of which it may take more than one. */
const areLettersOf = (letters: string, name: readonly Token[]): boolean =>
  name.length > 1 &&
  (acronymsOf(name.map(({ form }) => form)).includes(letters) || areBeginnings(letters, name));

/** "ECOWAS" of "Economic Community of West African States": each word gives one letter or two. */
const areBeginnings = (letters: string, name: readonly Token[]): boolean =>
  spell(
    letters,
    lowerWords(name).filter((word) => !/^(?:of|for|the|and|in|on|to)$/.test(word)),
  );

const spell = (letters: string, [word, ...rest]: readonly string[]): boolean =>
  word === undefined
    ? letters === ''
    : [1, 2].some(
        (length) =>
          letters.length >= length &&
          word.startsWith(letters.slice(0, length)) &&
          spell(letters.slice(length), rest),
      );

/** "Group for the Support of …": a noun for a body heads it, and it is not "Open Educational Resources". */
function isBody(name: readonly Token[]): boolean {
  const joint = name.findIndex(({ form }) => /^(?:of|for)$/.test(form));
  const type = typeOfNoun(name[(joint > 0 ? joint : name.length) - 1]?.form.toLowerCase() ?? '');
  return type === 'group' || type === 'government' || type === 'security-force' || isFreeBody(type);
}

const overlapsWith = (name: TaggedName, whole: TaggedName): boolean =>
  name.sentence === whole.sentence && name.first < whole.end && whole.first < name.end;

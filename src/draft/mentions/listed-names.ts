import { KNOWN_NAMES, knownBit, type Known } from '../lists/known-names.ts';
import type { Tags } from '../reading.ts';
import { isCapital, isCompoundName, isHeadline } from '../tagging/document-words.ts';
import { lowerFormsOf } from '../tagging/features.ts';
import type { NameLabel, TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { isPeople, isSide } from './demonyms.ts';
import { takenBy, type Sentences } from './name-words.ts';

/** The lists whose entries are names wherever they stand with a capital, and the label that they have. */
const LABELS: readonly (readonly [Known, NameLabel])[] = [
  ['country', 'LOC'],
  ['city', 'LOC'],
  ['region', 'LOC'],
  ['people', 'MISC'],
  ['media', 'ORG'],
  ['alliance', 'ORG'],
  ['armed-group', 'ORG'],
  ['party', 'ORG'],
  ['government', 'ORG'],
  ['security-force', 'ORG'],
  ['organisation', 'ORG'],
];

/** Lists whose short entries are mostly acronyms: "WHO" is one, "Who" is none. */
const MAY_BE_SMALL = knownBit('country') | knownBit('city') | knownBit('region') | knownBit('people');

/** Lists whose entries are hardly ever other words, so that they may open a sentence, where every word has a capital. */
const MAY_OPEN = MAY_BE_SMALL | knownBit('media') | knownBit('armed-group') | knownBit('security-force');

/** Returns the names of the lists that the tagger passed over, where a single word is plainly a name. */
export function listedNames(sentences: Sentences, tags: Tags, names: readonly TaggedName[]): TaggedName[] {
  const small = smallWords(sentences);
  const forms = lowerFormsOf(sentences);
  const taken = takenBy(sentences, names);
  let from = 0;
  return sentences.flatMap((one, sentence) => {
    const lower = forms.subarray(from, from + one.tokens.length);
    from += lower.length;
    const here = {
      tokens: one.tokens,
      lower,
      tags: tags[sentence] ?? [],
      taken: taken[sentence] ?? new Uint8Array(),
      small,
    };
    return isHeadline(one) ? [] : listedIn(here).map((name) => ({ ...name, sentence }));
  });
}

interface Line {
  readonly tokens: readonly Token[];
  /** The hashes of their lower-case forms. */
  readonly lower: Uint32Array;
  readonly tags: readonly string[];
  readonly taken: Uint8Array;
  /** Words that the article writes without a capital as well. */
  readonly small: ReadonlySet<string>;
}

function listedIn(line: Line): Omit<TaggedName, 'sentence'>[] {
  const { tokens, lower } = line;
  const found: Omit<TaggedName, 'sentence'>[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = isCapital(tokens[at]?.form ?? '')
      ? KNOWN_NAMES.longestAt(lower, at, tokens.length)
      : undefined;
    const end = at + (phrase?.length ?? 1);
    const label = phrase && LABELS.find(([list]) => (phrase.lists & knownBit(list)) !== 0)?.[1];
    if (phrase && label && isPlain(line, at, end, phrase.lists)) found.push({ first: at, end, label });
    else if (isCapital(tokens[at]?.form ?? '')) {
      const other = labelBehindArticle(line, at);
      if (other !== undefined) found.push({ first: at, end: at + 1, label: other });
    }
    at = end;
  }
  return found;
}

/** "The French", "the West": what only its article makes somebody. */
function labelBehindArticle({ tokens, tags, taken }: Line, first: number): NameLabel | undefined {
  if (taken[first] === 1 || !/^the$/i.test(tokens[first - 1]?.form ?? '')) return undefined;
  const place = { tokens, tags, first, end: first + 1 };
  return isPeople(place) ? 'MISC' : isSide(place) ? 'LOC' : undefined;
}

function isPlain({ tokens, tags, taken, small }: Line, first: number, end: number, lists: number): boolean {
  for (let at = first; at < end; at++) if (taken[at] === 1) return false;
  if (end - first > 1) return isCapital(tokens[end - 1]?.form ?? '');
  const form = tokens[first]?.form ?? '';
  if (isCompoundName(form)) return true;
  if (form.length < 5 && (lists & MAY_BE_SMALL) === 0 && form !== form.toUpperCase()) return false;
  if (form.length < 4 && form !== form.toUpperCase()) return false;
  if (first === 0 && (lists & MAY_OPEN) === 0) return false;
  const isNoun = (lists & MAY_OPEN) !== 0 ? /^NN/ : /^NNP/;
  // "The Independent reported".
  const isSubject = /^the$/i.test(tokens[first - 1]?.form ?? '') && /^VB[DZ]$/.test(tags[end] ?? '');
  return (isSubject || isNoun.test(tags[first] ?? '')) && !small.has(form.toLowerCase());
}

function smallWords(sentences: Sentences): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { tokens } of sentences) for (const { form } of tokens) if (isSmall(form)) small.add(form);
  return small;
}

/** Whether a token begins with a small letter and has no other. */
const isSmall = (form: string): boolean => form.charCodeAt(0) > 96 && form === form.toLowerCase();

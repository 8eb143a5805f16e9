import { MEN, WOMEN } from '../actors/given-names.ts';
import { GOVERNMENT_NOUNS } from '../lists/government-nouns.ts';
import { KNOWN_NAMES } from '../lists/known-names.ts';
import { MEDIA_NOUNS } from '../lists/media-nouns.ts';
import { NAME_PARTICLES } from '../lists/name-particles.ts';
import { ORGANISATION_NOUNS } from '../lists/organisation-nouns.ts';
import { PARTY_NOUNS } from '../lists/party-nouns.ts';
import { PERSON_NOUNS } from '../lists/person-nouns.ts';
import { PLACE_NOUNS } from '../lists/place-nouns.ts';
import { SECURITY_NOUNS } from '../lists/security-nouns.ts';
import { SURNAMES } from '../lists/surnames.ts';
import { TITLES } from '../lists/titles.ts';
import type { Models } from '../models.ts';
import type { Tags } from '../reading.ts';
import type { Sentence } from '../tokens.ts';
import { isCapital, isDigit, isHeadline, standingOf } from './document-words.ts';
import { wordFeaturesOf } from './features.ts';
import { addNameRow, type NameWords } from './name-features.ts';
import { scorerOf } from './scorer.ts';
import { FeatureRows, NO_LABEL, bestLabels, emissionsOf, stepsOf } from './sequence.ts';
import type { WordClasses } from './word-classes.ts';
import { WordLists } from './word-lists.ts';

/** The labels of the tagger of names: outside, the first word and a further word of each type. */
export const NAME_LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-MISC',
  'I-MISC',
] as const;

/** What sort of name the tagger takes a run of words for. */
export type NameLabel = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A name by its tokens in a sentence, from `first` to `end`. */
export interface TaggedName {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly label: NameLabel;
}

const spaced = (list: string): string => list.replaceAll(',', ' ');

const LISTS = new WordLists(
  [
    [...MEN].join(' '),
    [...WOMEN].join(' '),
    TITLES,
    NAME_PARTICLES,
    `${ORGANISATION_NOUNS}, ${PARTY_NOUNS}, ${GOVERNMENT_NOUNS}`,
    SECURITY_NOUNS,
    MEDIA_NOUNS,
    PLACE_NOUNS,
    PERSON_NOUNS,
    SURNAMES,
  ].map(spaced),
);

/** A further word stands only behind a word of its own type: labels are `O`, then `B` and `I` by turns. */
export const mayFollow = (label: number, previous: number): boolean =>
  label === 0 || label % 2 === 1 || (previous !== NO_LABEL && (previous === label || previous === label - 1));

/** Returns the names of sentences of one article, in reading order. */
export function namesIn(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  tags: Tags,
  models: Pick<Models, 'names' | 'classes'>,
): TaggedName[] {
  const scorer = scorerOf(models.names);
  const steps = stepsOf(scorer, mayFollow);
  return nameRowsOf(sentences, tags, models.classes, (rows) =>
    bestLabels(emissionsOf(scorer, rows), steps, scorer.width),
  ).flatMap((labels, sentence) => runsOf(labels, sentence));
}

/** Returns what `use` makes of the features of each sentence's words; `rows` is filled anew for every sentence. */
export function nameRowsOf<Made>(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  tags: Tags,
  classes: WordClasses,
  use: (rows: FeatureRows, sentence: number) => Made,
): Made[] {
  const words = nameWordsOf(sentences, tags, classes);
  const rows = new FeatureRows();
  let from = 0;
  return sentences.map((sentence, place) => {
    const to = from + sentence.tokens.length;
    const headline = isHeadline(sentence);
    rows.clear();
    for (let at = from; at < to; at++) addNameRow(rows, words, at, from, to, headline);
    from = to;
    return use(rows, place);
  });
}

function nameWordsOf(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  tags: Tags,
  classes: WordClasses,
): NameWords {
  const words = wordFeaturesOf(sentences, LISTS, classes);
  const known = new Uint32Array(words.length);
  const capital = new Uint8Array(words.length);
  let from = 0;
  for (const { tokens } of sentences) {
    markKnown(known, words.lower, from, from + tokens.length);
    for (const { form } of tokens) capital[from++] = mayBeName(form) ? 1 : 0;
  }
  return {
    ...words,
    known,
    capital,
    standing: standingOf(sentences, words),
    tags: tags.flat(),
  };
}

/** A capital, a digit ("5th Fleet"), or the small article of an Arabic name ("al-Maliki"). */
const mayBeName = (form: string): boolean =>
  isCapital(form) || isDigit(form) || form.startsWith('al-') || form.startsWith('el-');

/** Marks each token of an entry with the entry's lists, and those behind the first with a bit above them. */
function markKnown(known: Uint32Array, lower: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to;) {
    const phrase = KNOWN_NAMES.longestAt(lower, at, to);
    if (phrase) known[at] = phrase.lists;
    for (let place = 1; place < (phrase?.length ?? 0); place++)
      known[at + place] = ((phrase?.lists ?? 0) | (1 << 30)) >>> 0;
    at += phrase?.length ?? 1;
  }
}

function runsOf(labels: Uint8Array, sentence: number): TaggedName[] {
  const runs: TaggedName[] = [];
  for (let at = 0; at < labels.length; at++) {
    const first = labels[at] ?? 0;
    if (first % 2 === 0) continue;
    let end = at + 1;
    while (labels[end] === first + 1) end++;
    const label = NAME_LABELS[first]?.slice(2);
    if (label) runs.push({ sentence, first: at, end, label: label as NameLabel }); // NAME_LABELS has no other
  }
  return runs;
}

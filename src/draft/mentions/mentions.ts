import { isTitle } from '../actors/titles.ts';
import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import type { Models } from '../models.ts';
import type { Mention, ReadText, Tags } from '../reading.ts';
import { namesIn, type TaggedName } from '../tagging/names.ts';
import { agreedNames } from './agreed-names.ts';
import { companiesIn, withCompanies } from './companies.ts';
import { nameMention } from './name-mentions.ts';
import { joinedNames } from './joined-names.ts';
import { isCalledLikeAPerson } from './name-labels.ts';
import { FAMILIES } from './name-places.ts';
import { isField, settledNames } from './name-rules.ts';
import { lowerWords, tokensOf } from './name-words.ts';
import { listedNames } from './listed-names.ts';
import { nominalsIn } from './nominals.ts';
import { NAME, PERSON, type Tagged } from './tagged.ts';
import { isPersonNoun } from './nouns.ts';
import { spelledNames } from './spelled-names.ts';
import { pronounsIn } from './pronouns.ts';
import { withoutStorms } from './storms.ts';

/**
 * Returns the words of an article that stand for somebody, in reading order and apart from each other: names first, then
 * phrases with a noun for people or places ("a senior official"), then personal pronouns.
 */
export function mentionsIn(read: ReadText, tags: Tags, models: Pick<Models, 'names' | 'classes'>): Mention[] {
  const { sentences } = read;
  const agreed = withoutStorms(sentences, agreedNamesIn(sentences, tags, models));
  const companies = companiesIn(sentences, agreed);
  const known = new Set([...companies, ...familiesIn(sentences, agreed)]);
  const names = withCompanies(
    sentences,
    agreed.filter((name) => isName(sentences, tags, name, known)),
    companies,
  );
  const bySentence = new Map<number, TaggedName[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  return read.sentences.flatMap(({ tokens }, sentence) => {
    const here = bySentence.get(sentence) ?? [];
    const line = { tokens, tags: tags[sentence] ?? [], taken: takenBy(here, tokens.length), sentence };
    return mentionsOf(read, here, line);
  });
}

/** Returns the names of an article as the tagger, the words around them, the whole article and the lists have them. */
export function agreedNamesIn(
  sentences: ReadText['sentences'],
  tags: Tags,
  models: Pick<Models, 'names' | 'classes'>,
): TaggedName[] {
  const joined = spelledNames(sentences, joinedNames(sentences, namesIn(sentences, tags, models)));
  const tagged = apart(settledNames(sentences, tags, joined));
  const agreed = agreedNames(sentences, tagged);
  return [...agreed, ...listedNames(sentences, tags, agreed)];
}

/** Where a name was lengthened into the one before it, a person's first name is his, and all else is the other's. */
function apart(names: readonly TaggedName[]): TaggedName[] {
  const kept: TaggedName[] = [];
  for (const name of names) {
    const last = kept.at(-1);
    const isInto = last?.sentence === name.sentence && last.end > name.first;
    const isHis = isInto && name.label === 'PER' && name.first > last.first;
    if (isHis) kept.splice(-1, 1, { ...last, end: name.first });
    const first = isInto && !isHis ? last.end : name.first;
    if (first < name.end) kept.push(first === name.first ? name : { ...name, first });
  }
  return kept;
}

function mentionsOf(read: ReadText, names: readonly TaggedName[], tagged: Tagged): Mention[] {
  const mentions = [
    ...names.flatMap((name) => nameMention(read, name)),
    ...nominalsIn(tagged),
    ...pronounsIn(tagged),
  ];
  return mentions.sort((one, other) => one.start - other.start);
}

function takenBy(names: readonly TaggedName[], length: number): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { first, end, label } of names) taken.fill(label === 'PER' ? PERSON : NAME, first, end);
  return taken;
}

/** "Iraqi" and "Democratic" are adjectives, "Prime Minister" and "External Affairs Minister" offices, "DNA" no actor: none is a name by itself. */
function isName(
  sentences: ReadText['sentences'],
  tags: Tags,
  { sentence, first, end, label }: TaggedName,
  known: ReadonlySet<string>,
): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const words = tokens.slice(first, end).map(({ form }) => form.toLowerCase());
  const lists = KNOWN_NAMES.listsOf(words);
  if (known.has(words.join(' '))) return true;
  if ((lists & ~knownBit('demonym')) === 0 && (lists !== 0 || isAdjective(tags[sentence]?.slice(first, end))))
    return false;
  if (words.length === 1 && isOfTwoStates(words[0] ?? '')) return false;
  if (words.length === 1 && tokens[end]?.form === 'Affairs') return false;
  if (words.join(' ') === 'state' && /^\p{Ll}/u.test(tokens[end]?.form ?? '')) return false;
  if (label !== 'PER' && label !== 'LOC' && isField(tokens, first)) return false;
  if (lists === knownBit('no-name') || words.join('').length < 2) return false;
  if (words.length === 1 && lists === knownBit('media') && isOurs(tokens[first - 1]?.form)) return false;
  if (!isPersonNoun(words.at(-1) ?? '') || words.length > 3 || (lists & knownBit('media')) !== 0) return true;
  if (label === 'PER' && isFamilyName(words)) return true;
  return label === 'ORG' ? words.length > 1 : label === 'PER' && isCalledLikeAPerson({ tokens, first, end });
}

/** "Macquline King": a noun that is a family name, behind a word that is no title and on no list. */
const isFamilyName = ([first = '', ...rest]: readonly string[]): boolean =>
  FAMILIES.has(rest.at(-1) ?? '') &&
  !isTitle(first) &&
  !isPersonNoun(first) &&
  KNOWN_NAMES.listsOf([first]) === 0;

/** The family names of those who are named in full: "King" of "Macquline King". */
const familiesIn = (sentences: ReadText['sentences'], names: readonly TaggedName[]): string[] =>
  names.flatMap((name) => {
    const words = lowerWords(tokensOf(sentences, name));
    return name.label === 'PER' && isFamilyName(words) ? words.slice(-1) : [];
  });

/** "An American-Israeli project". */
const isOfTwoStates = (word: string): boolean =>
  word.includes('-') &&
  word.split('-').every((part) => (KNOWN_NAMES.listsOf([part]) & knownBit('demonym')) !== 0);

/** "Our Nation", "this great Nation": what is somebody's, or pointed at, is the thing and not the paper that is called so. */
const isOurs = (before = ''): boolean =>
  /^(?:our|this|my|your|their|his|its|a|one|whole|great)$/i.test(before);

const isAdjective = (tags: readonly string[] = []): boolean =>
  tags.length === 1 && /^(?:JJ|RB|CD)/.test(tags[0] ?? '');

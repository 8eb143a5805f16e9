import { isTitle } from '../actors/titles.ts';
import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import type { NameLabel, TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { isDemonym, isPeople, isSide } from './demonyms.ts';
import { TITLE, isCalledLikeAPerson } from './name-labels.ts';
import { FAMILIES, type Place } from './name-places.ts';
import { isField } from './name-rules.ts';
import { formAt, lowerWords, tokensOf, type Sentences } from './name-words.ts';
import type { Tags } from '../reading.ts';
import { isPersonNoun, typeOfNoun } from './nouns.ts';

/**
 * Returns whether what the tagger found stands for somebody by itself: "Iraqi" and "Democratic" are adjectives, "Prime Minister"
 * and "Team Manager" offices, "DNA" is no actor, and "US" of "US$ 10" is money. `known` are names, in lower case, that the
 * article is known to use.
 */
export function isName(
  sentences: Sentences,
  tags: Tags,
  { sentence, first, end, label }: TaggedName,
  known: ReadonlySet<string>,
): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const words = lowerWords(tokens.slice(first, end));
  const lists = KNOWN_NAMES.listsOf(words);
  if (known.has(words.join(' '))) return true;
  const place = { tokens, tags: tags[sentence] ?? [], first, end };
  if (isPeople(place) || isSide(place)) return true;
  if ((lists & ~knownBit('demonym')) === 0 && (lists !== 0 || isAdjective(place.tags.slice(first, end))))
    return false;
  if (words.length === 1 && isPartOfMore(tokens, first, lists)) return false;
  if (label === 'PER' ? isOneOfMany(place) : areSeveral(words)) return false;
  if (isDisease(tokens, end, words) || isOfficeFor(words)) return false;
  if (words.join(' ') === 'state' && /^\p{Ll}/u.test(formAt(tokens, end))) return false;
  if ((label === 'ORG' || (label === 'MISC' && lists !== 0)) && isField(tokens, first)) return false;
  if (lists === knownBit('no-name') || words.join('').length < 2) return false;
  if (isInAddress(tokens, first, end)) return false;
  return isNoOffice(place, label, words, lists);
}

/** A single word that is none by itself where it stands. */
function isPartOfMore(tokens: readonly Token[], first: number, lists: number): boolean {
  const word = formAt(tokens, first).toLowerCase();
  const [before, after] = [formAt(tokens, first - 1), formAt(tokens, first + 1)];
  if (isOfTwoStates(word) || ADJECTIVE.test(word)) return true;
  if (/^(?:spacecraft|probes?|rovers?|telescopes?|capsules?|landers?|orbiters?)$/.test(after)) return true;
  if (after === 'Affairs' || after === '$' || isForSale(tokens, first)) return true;
  if (/^(?:country|nation|republic|continent)$/.test(word) && /^(?:the|[Tt]his|[Oo]ur)$/.test(before))
    return true;
  return lists === knownBit('media') && isOurs(before);
}

/** "Special Representative for Kosovo": what somebody is sent for. */
const isOfficeFor = (words: readonly string[]): boolean =>
  words.some((word, at) => word === 'for' && isPersonNoun(words[at - 1] ?? ''));

/** "Alzheimer's disease", "early Alzheimer's": what is called after somebody. */
const isDisease = (tokens: readonly Token[], end: number, words: readonly string[]): boolean =>
  words.join(' ') === 'alzheimer' ||
  (/^['’]s$/.test(formAt(tokens, end)) &&
    /^(?:disease|syndrome|dementia|palsy|lymphoma|sarcoma|patients?|law|theorem)$/.test(
      formAt(tokens, end + 1),
    ));

/** "A Pole named Marek": one of a people, whom a single word with an article is called by. */
const isOneOfMany = ({ tokens, tags, first, end }: Place): boolean =>
  end - first === 1 && /^an?$/i.test(formAt(tokens, first - 1)) && !/^(?:NN|JJ|POS|,)/.test(tags[end] ?? '');

/** "National Guardsmen", "Democratic Senators": several people, and no body. */
const areSeveral = (words: readonly string[]): boolean =>
  words.length > 1 &&
  /^(?:senators|representatives|congress(?:wo)?men|guardsmen|lawmakers|ministers|officials|judges|justices|governors|mayors|councillors|commissioners|ambassadors|leaders)$/.test(
    words.at(-1) ?? '',
  );

/** "An American-Israeli project". */
const isOfTwoStates = (word: string): boolean => word.includes('-') && word.split('-').every(isDemonym);

/** "Congressional and other leaders". */
const ADJECTIVE =
  /^(?:congressional|presidential|senatorial|parliamentary|constitutional|biblical|papal|imperial|colonial|ministerial|judicial)$/;

/** "Sold by Novo Nordisk as Ozempic", "which makes Mounjaro": what is sold, where no list has it. */
const isForSale = (tokens: readonly Token[], first: number): boolean =>
  /^(?:makes|markets)$/.test(formAt(tokens, first - 1)) ||
  (formAt(tokens, first - 1) === 'as' &&
    tokens.slice(Math.max(0, first - 7), first - 1).some(({ form }) => /^(?:sold|marketed)$/.test(form)));

/** "Our Nation", "this great Nation": what is somebody's, or pointed at, is the thing and not the paper that is called so. */
const isOurs = (before: string): boolean =>
  /^(?:our|this|my|your|their|his|its|a|one|whole|great)$/i.test(before);

const isAdjective = (tags: readonly string[] = []): boolean =>
  tags.length === 1 && /^(?:JJ|RB|CD)/.test(tags[0] ?? '');

/** "http://www.example.org/Carbon-Neutral", "CI.taiwan.gov.tw": part of an address. */
function isInAddress(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; isGlued(tokens, at); at--)
    if (/^(?:https?|www)$/i.test(formAt(tokens, at - 1))) return true;
  return (
    [end, end + 1, end + 2].every((next) => isGlued(tokens, next)) &&
    formAt(tokens, end) === '.' &&
    /^\p{Ll}/u.test(formAt(tokens, end + 1)) &&
    formAt(tokens, end + 2) === '.'
  );
}

/** Whether no space stands before a token. */
const isGlued = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at - 1]?.end === tokens[at]?.start;

/** Whether a name is no office, or somebody by that name: "Prime Minister", "a Libertarian Socialist", but "Macquline King". */
function isNoOffice(place: Place, label: NameLabel, words: readonly string[], lists: number): boolean {
  const last = words.at(-1) ?? '';
  const isOffice =
    isPersonNoun(last) || (label === 'PER' && words.length > 1 && typeOfNoun(last) === 'person');
  if (!isOffice || words.length > 3 || (lists & knownBit('media')) !== 0) return true;
  if (label === 'PER' && (isFamilyName(words) || (words.length > 1 && TITLE.test(words[0] ?? ''))))
    return true;
  return label === 'ORG'
    ? (words.length > 1 &&
        !/^(?:libertarian|democratic|republican|liberal|conservative|marxist|social|christian)$/.test(
          words[0] ?? '',
        ) &&
        typeOfNoun(words[0] ?? '') === undefined) ||
        isOutlet(place)
    : label === 'PER' && isCalledLikeAPerson(place);
}

/** "The National, an Emirati newspaper". */
const isOutlet = ({ tokens, first, end }: Place): boolean =>
  /^the$/i.test(formAt(tokens, first - 1)) &&
  formAt(tokens, end) === ',' &&
  /^an?$/.test(formAt(tokens, end + 1)) &&
  [end + 2, end + 3, end + 4].some((at) => typeOfNoun(formAt(tokens, at)) === 'media');

/** "Macquline King": a noun that is a family name, behind a word that is no title and on no list. */
const isFamilyName = ([first = '', ...rest]: readonly string[]): boolean =>
  FAMILIES.has(rest.at(-1) ?? '') &&
  !isTitle(first) &&
  !isPersonNoun(first) &&
  KNOWN_NAMES.listsOf([first]) === 0;

/** Returns the family names of those who are named in full, in lower case: "king" of "Macquline King". */
export const familiesIn = (sentences: Sentences, names: readonly TaggedName[]): string[] =>
  names.flatMap((name) => {
    const words = lowerWords(tokensOf(sentences, name));
    return name.label === 'PER' && isFamilyName(words) ? words.slice(-1) : [];
  });

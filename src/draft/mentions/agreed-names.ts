import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import { isCapital, isHeadline } from '../tagging/document-words.ts';
import type { NameLabel, TaggedName } from '../tagging/names.ts';
import { isFirm, shortCompany } from './companies.ts';
import { TITLE } from './name-labels.ts';
import { beforeName } from './name-places.ts';
import { byPlace, keyOf, lowerWords, takenBy, tokensOf, type Sentences } from './name-words.ts';

type Votes = Map<NameLabel, number>;

/**
 * Returns an article's names with what it says of each elsewhere: a name gets the label that most of its kind have, and
 * stands wherever its words stand.
 */
export function agreedNames(sentences: Sentences, found: readonly TaggedName[]): TaggedName[] {
  const votes = votesOf(sentences, found);
  const surnames = surnamesOf(sentences, found);
  const companies = companiesOf(sentences, found);
  const bodies = bodiesOf(sentences, found);
  const firms = firmsOf(sentences, found);
  const labelOf = (key: string): NameLabel | undefined =>
    surnames.get(key) ??
    bodies.get(key) ??
    (votes.has(key) ? firms.get(key) : undefined) ??
    winner(votes.get(key)) ??
    companies.get(key);
  const agreed = found.map((name) => ({
    ...name,
    label: labelOf(keyOf(tokensOf(sentences, name))) ?? name.label,
  }));
  return byPlace([...agreed, ...missed(sentences, agreed, labelOf)]);
}

function votesOf(sentences: Sentences, names: readonly TaggedName[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const name of names) {
    const key = keyOf(tokensOf(sentences, name));
    const counts: Votes = votes.get(key) ?? new Map<NameLabel, number>();
    // A headline has the fewest words around a name.
    const sentence = sentences[name.sentence];
    const weight = sentence !== undefined && isHeadline(sentence) ? 0.5 : 1;
    votes.set(key, counts.set(name.label, (counts.get(name.label) ?? 0) + weight));
  }
  return votes;
}

function winner(votes: Votes | undefined): NameLabel | undefined {
  let best: NameLabel | undefined;
  for (const [label, count] of votes ?? [])
    if (best === undefined || count > (votes?.get(best) ?? 0)) best = label;
  return best;
}

/** "Interim DNC", "Sunday Iran": lists of names that nobody's family has. */
const OTHERS = knownBit('country') | knownBit('party') | knownBit('alliance') | knownBit('government');

/** The last words of persons' full names: a "Keating" beside a "Charles H. Keating" is a person. */
function surnamesOf(sentences: Sentences, names: readonly TaggedName[]): Map<string, NameLabel> {
  const surnames = new Map<string, NameLabel>();
  for (const name of names) {
    if (name.label !== 'PER' || name.end - name.first < 2) continue;
    const last = keyOf(tokensOf(sentences, { ...name, first: name.end - 1 }));
    if (last.length > 2 && (KNOWN_NAMES.listsOf([last]) & OTHERS) === 0) surnames.set(last, 'PER');
  }
  return surnames;
}

/** What a company of two words goes without: "Meridian" of "Meridian Terminals". */
function companiesOf(sentences: Sentences, names: readonly TaggedName[]): Map<string, NameLabel> {
  const companies = new Map<string, NameLabel>();
  for (const name of names) {
    const short = name.label === 'PER' ? undefined : shortCompany(tokensOf(sentences, name));
    if (short?.length === 1) companies.set(keyOf(short), 'ORG');
  }
  return companies;
}

/** What a body of three words and more goes without: "Highland Mutual" of "Highland Mutual Bank". */
function bodiesOf(sentences: Sentences, names: readonly TaggedName[]): Map<string, NameLabel> {
  const bodies = new Map<string, NameLabel>();
  for (const name of names) {
    const short = lowerWords(tokensOf(sentences, name)).slice(0, -1);
    if (
      name.label === 'ORG' &&
      short.length > 1 &&
      short.every((word) => /^\p{L}{3,}$/u.test(word)) &&
      !isPlace(short)
    )
      bodies.set(short.join(' '), 'ORG');
  }
  return bodies;
}

/** What a firm is called by its first word: "Lowther" of "Lowther Homes", "Warner" of "Warner Bros Discovery". */
function firmsOf(sentences: Sentences, names: readonly TaggedName[]): Map<string, NameLabel> {
  const firms = new Map<string, NameLabel>();
  for (const name of names) {
    const words = lowerWords(tokensOf(sentences, name));
    if (name.label === 'ORG' && isFirm(words)) firms.set(words[0] ?? '', 'ORG');
  }
  for (const name of names) if (isTitled(sentences, name)) firms.delete(keyOf(tokensOf(sentences, name)));
  return firms;
}

/** "Mr. Warner": a person. */
const isTitled = (sentences: Sentences, { sentence, first, end }: TaggedName): boolean =>
  end - first === 1 && TITLE.test(beforeName({ tokens: sentences[sentence]?.tokens ?? [], first, end }));

/** "New York" of "New York Times". */
const isPlace = (words: readonly string[]): boolean =>
  (KNOWN_NAMES.listsOf(words) & (knownBit('country') | knownBit('city') | knownBit('region'))) !== 0;

/** Returns the capital words that the tagger passed over although it took the same word for a name elsewhere. */
function missed(
  sentences: Sentences,
  names: readonly TaggedName[],
  labelOf: (key: string) => NameLabel | undefined,
): TaggedName[] {
  const taken = takenBy(sentences, names);
  const found: TaggedName[] = [];
  sentences.forEach((one, sentence) => {
    if (isHeadline(one)) return;
    one.tokens.forEach(({ form }, first) => {
      if (!isCapital(form) || form.length < 3 || taken[sentence]?.[first] === 1) return;
      const label = labelOf(form.toLowerCase());
      if (label !== undefined) found.push({ sentence, first, end: first + 1, label });
    });
  });
  return found;
}

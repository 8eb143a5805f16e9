import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Sentence, Token } from '../tokens.ts';
import { OF, OVER, endOf, firstOf, isListed, isPlural } from './name-edges.ts';
import { typeOfNoun } from './nouns.ts';

type Sentences = readonly Pick<Sentence, 'tokens'>[];

/**
 * Returns names of which those that are pieces of one name are that one: "International Committee of | Red Cross",
 * "Seafarers | Dockers' Union", "the Hostages and | Missing Families Forum".
 */
export function joinedNames(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const tokens = sentences[name.sentence]?.tokens ?? [];
    const last = joined.at(-1);
    if (last?.sentence === name.sentence && name.first < last.end) continue;
    if (last?.sentence === name.sentence && goesOn(tokens, last, name))
      joined[joined.length - 1] = { ...last, end: name.end, label: 'ORG' };
    else joined.push(whole(tokens, name));
  }
  return [...joined, ...fieldsIn(sentences, joined)].sort(
    (one, other) => one.sentence - other.sentence || one.first - other.first,
  );
}

/** Returns bodies that the tagger passed over: "the Committee on Agriculture", "Ministry of Oil". */
function fieldsIn(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const taken = sentences.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const { sentence, first, end } of names) taken[sentence]?.fill(1, first, end);
  return sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap(({ form }, first): TaggedName[] => {
      if (!OVER.test(form) || !OF.test(tokens[first + 1]?.form ?? '')) return [];
      let end = first + 2;
      while (isCapital(tokens[end]?.form ?? '')) end++;
      const isFree = taken[sentence]?.subarray(first, end).every((one) => one === 0) === true;
      return end > first + 2 && isFree ? [{ sentence, first, end, label: 'ORG' }] : [];
    }),
  );
}

function whole(tokens: readonly Token[], name: TaggedName): TaggedName {
  const [first, end] = [firstOf(tokens, name), endOf(tokens, name)];
  return first === name.first && end === name.end ? name : { ...name, first, end, label: 'ORG' };
}

/** The words between two pieces of a name, with what hangs on the first, and the pieces that they may stand between. */
const BETWEEN = /^(?:of|for|of the|for the|['’] and)$/;

function goesOn(tokens: readonly Token[], left: TaggedName, right: TaggedName): boolean {
  if (right.first - left.end < 3 && isListed(tokens, left.first, right.end)) return true;
  if (left.end === right.first && OF.test(tokens[right.first]?.form ?? '')) return left.label === 'ORG';
  const isOpen = /^(?:of|for)$/.test(tokens[left.end - 1]?.form ?? '');
  const from = isOpen ? left.end - 1 : left.end;
  if (right.first - from > 2) return false;
  const between = formsOf(tokens, from, right.first);
  if (!BETWEEN.test(between)) return false;
  if (isOffice(tokens[from - 1])) return false;
  if (isOpen) return right.label !== 'PER';
  if (between.endsWith('and')) return isBody(tokens, right) && isPlural(tokens[left.end - 1]);
  return between.startsWith('of') && isBodyOfPlace(tokens, left, right);
}

/** "Central Bank of Sudan": a body's noun with a capital, and where it is one. */
const isBodyOfPlace = (tokens: readonly Token[], left: TaggedName, right: TaggedName): boolean =>
  left.label === 'ORG' && right.label === 'LOC' && isBody(tokens, left);

/** "Director-General of the World Health Organization", "Vice Presidency of the United States". */
const isOffice = (token: Token | undefined): boolean =>
  typeOfNoun(token?.form.toLowerCase().split('-').at(-1) ?? '') === 'person' ||
  /(?:cy|ship)$/.test(token?.form ?? '');

const isBody = (tokens: readonly Token[], { end }: TaggedName): boolean => {
  const type = typeOfNoun(tokens[end - 1]?.form.toLowerCase() ?? '');
  return type !== undefined && type !== 'person' && type !== 'place';
};

const formsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');

import { KNOWN_NAMES } from '../lists/known-names.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Sentence, Token } from '../tokens.ts';
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
  return joined;
}

function whole(tokens: readonly Token[], name: TaggedName): TaggedName {
  const [first, end] = [firstOf(tokens, name), endOf(tokens, name)];
  return first === name.first && end === name.end ? name : { ...name, first, end, label: 'ORG' };
}

/** The words between two pieces of a name, with what hangs on the first, and the pieces that they may stand between. */
const BETWEEN = /^(?:of|for|of the|for the|['’] and)$/;

function goesOn(tokens: readonly Token[], left: TaggedName, right: TaggedName): boolean {
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

const isPlural = (token: Token | undefined): boolean => /^\p{Lu}\p{L}+s$/u.test(token?.form ?? '');

/** "the [Hostages and] Missing Families Forum", "the [European Dockers'] Federation": plurals that are no names alone. */
function firstOf(tokens: readonly Token[], name: TaggedName): number {
  const { first, end, label } = name;
  const form = (at: number): string => tokens[at]?.form ?? '';
  const joint = form(first - 1) === 'the' ? first - 2 : first - 1;
  if (label === 'ORG' && OVER.test(form(joint - 1)) && OF.test(form(joint))) return joint - 1;
  if (!isPlural(tokens[first - 2])) return first;
  if (/^['’]$/.test(form(first - 1)) && OF_MEMBERS.test(form(end - 1))) {
    let at = first - 2;
    while (isCapital(form(at - 1)) && !/^(?:The|A)$/.test(form(at - 1))) at--;
    return at;
  }
  const isJoined = form(first - 1) === 'and' && /^the$/i.test(form(first - 3)) && label === 'ORG';
  return isJoined && end - first > 1 && isUnknown(form(first - 2)) ? first - 2 : first;
}

/** "Seafarers [' Union]", "U.N. Human Rights [Monitoring Mission]", "Department for Culture[, Media and Sport]". */
function endOf(tokens: readonly Token[], name: TaggedName): number {
  const { end, label } = name;
  const form = (at: number): string => tokens[at]?.form ?? '';
  if (isPlural(tokens[end - 1]) && /^['’]$/.test(form(end)) && OF_MEMBERS.test(form(end + 1))) return end + 2;
  // "France 24": a name that only the whole of is listed.
  if (/^\d+$/.test(form(end)) && isListed(tokens, name.first, end + 1)) return end + 1;
  if (label !== 'ORG') return end;
  if (name.first > 0 && isField(tokens, name)) {
    let at = end;
    while (form(at) === ',' && isCapital(form(at + 1))) at += 2;
    if (form(at) === 'and' && isCapital(form(at + 1))) return at + 2;
  }
  let at = end;
  while (at < end + 3 && isCapital(form(at))) at++;
  return at > end && NO_PLACE.test(form(at - 1)) ? at : end;
}

/** "Department for Culture": what it is for may go on. */
const isField = (tokens: readonly Token[], { first, end }: TaggedName): boolean =>
  end - first > 2 && OVER.test(tokens[first]?.form ?? '') && OF.test(tokens[first + 1]?.form ?? '');

const OVER = /^(?:Department|Ministry|Bureau|Office|Committee|Commission|Institute|Agency)$/;
const OF = /^(?:of|for|on)$/;

/** What ends the name of a body and hardly anything else. */
const NO_PLACE =
  /^(?:Mission|Committee|Commission|Council|Agency|Authority|Institute|Foundation|Federation|Union|Association|Organization|Organisation|Command|Forces?|Brigades?|Movement|Front|Party|Coalition|Alliance|Ministry|Department|Bureau|Office|Group|Network|Corps)$/;

/** Bodies that are called by their members. */
const OF_MEMBERS = /^(?:Union|Party|Federation|Association|League|Guild|Society|Alliance|Council|Movement)$/;

const isListed = (tokens: readonly Token[], first: number, end: number): boolean =>
  KNOWN_NAMES.listsOf(tokens.slice(first, end).map(({ form }) => form.toLowerCase())) !== 0;

const isUnknown = (form: string): boolean => KNOWN_NAMES.listsOf([form.toLowerCase()]) === 0;

const formsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');

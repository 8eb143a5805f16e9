import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { formAt, keyOf, listsOfName, tokensOf, type Sentences } from './name-words.ts';

/** Returns names of which bodies reach to their last word: "Senate | banking committee", "University of California, | Davis". */
export function withWholeBodies(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  return names.flatMap((name, at) => {
    if (isCampus(sentences, names[at - 1], name)) return [];
    const next = names[at + 1];
    if (next !== undefined && isCampus(sentences, name, next)) return [{ ...name, end: next.end }];
    const end = pastCommittee(sentences[name.sentence]?.tokens ?? [], name);
    return [end > name.end ? { ...name, end, label: 'ORG' } : name];
  });
}

const CHAMBER = /^(?:Senate|House|Lords|Commons|Knesset|Bundestag|Congress|Duma|Sejm|Dáil|Assembly)$/;

/** "The Senate banking committee", "the Lords economic affairs committee": one of a chamber's, by what it is for. */
function pastCommittee(tokens: readonly Token[], { first, end }: TaggedName): number {
  if (end - first !== 1 || !CHAMBER.test(formAt(tokens, first))) return end;
  let at = end;
  while (
    at < end + 5 &&
    /^\p{Ll}[\p{L}-]*$/u.test(formAt(tokens, at)) &&
    !isCommittee(tokens, at) &&
    !LINK.test(formAt(tokens, at))
  )
    at++;
  return at > end && isCommittee(tokens, at) ? at + 1 : end;
}

const LINK = /^(?:to|of|in|on|for|with|by|that|said|told|has|had|was|the|an?|its|or|before|after|from|as)$/;

const isCommittee = (tokens: readonly Token[], at: number): boolean =>
  /^(?:sub)?committee$/.test(formAt(tokens, at));

const COUNTRY = knownBit('country');

/** "University of California, Davis, said": where one of several is. */
function isCampus(sentences: Sentences, body: TaggedName | undefined, place: TaggedName): boolean {
  const tokens = sentences[place.sentence]?.tokens ?? [];
  if (body?.sentence !== place.sentence || body.end !== place.first - 1) return false;
  const isUniversity = formAt(tokens, body.first) === 'University' && formAt(tokens, body.first + 1) === 'of';
  return (
    isUniversity &&
    formAt(tokens, body.end) === ',' &&
    /^(?:,|\.|\))$/.test(formAt(tokens, place.end)) &&
    !/^\p{N}/u.test(formAt(tokens, place.end + 1)) &&
    (listsOfName(tokensOf(sentences, place)) & COUNTRY) === 0
  );
}

/** Returns names of which a person's ends before the place that he is of: "Todd Young | of Indiana", and no "Queen Mary of Denmark". */
export const withoutOrigins = (sentences: Sentences, names: readonly TaggedName[]): TaggedName[] =>
  names.flatMap((name) => {
    const tokens = tokensOf(sentences, name);
    const title = formAt(sentences[name.sentence]?.tokens ?? [], name.first - 1);
    const of = name.label === 'PER' ? tokens.findIndex(({ form }) => form === 'of') : -1;
    const isOrigin =
      of > 1 &&
      !ROYAL.test(title) &&
      !ROYAL.test(formAt(tokens, 0)) &&
      (KNOWN_NAMES.listsOf(tokens.slice(of + 1).map(({ form }) => form.toLowerCase())) & PLACE) !== 0;
    if (!isOrigin) return [name];
    const cut = name.first + of;
    return [
      { ...name, end: cut },
      { ...name, first: cut + 1, label: 'LOC' },
    ];
  });

const ROYAL = /^(?:Prince|Princess|King|Queen|Duke|Duchess|Saint|St)$/;

const PLACE = COUNTRY | knownBit('region') | knownBit('city');

/** Returns names of which those that bodies are known as are bodies' everywhere: "militias known as | Wazalendo". */
export function withKnownBodies(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const known = new Set(
    names.filter((name) => isBodyKnownAs(sentences, name)).map((name) => keyOf(tokensOf(sentences, name))),
  );
  return known.size === 0
    ? [...names]
    : names.map((name) => (known.has(keyOf(tokensOf(sentences, name))) ? { ...name, label: 'ORG' } : name));
}

function isBodyKnownAs(sentences: Sentences, { sentence, first, label }: TaggedName): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (label === 'ORG' || formAt(tokens, first - 1) !== 'as' || formAt(tokens, first - 2) !== 'known')
    return false;
  const comma = formAt(tokens, first - 3) === ',' ? 1 : 0;
  return /^(?:militias?|movement|network|front|alliance|coalition|faction|brigade|battalion|gang|cartel|forces?|unit|groups?|rebels|insurgents|militants|fighters|vigilantes)$/i.test(
    formAt(tokens, first - 3 - comma),
  );
}

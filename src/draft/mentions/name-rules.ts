import { knownBit } from '../lists/known-names.ts';
import type { Tags } from '../reading.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { TITLES, labelOf } from './name-labels.ts';
import { isGiven } from './name-places.ts';
import { listsOfName, type Sentences } from './name-words.ts';
import { isPersonNoun } from './nouns.ts';

/** Returns names with their edges trimmed and their labels corrected by the words around them, where these are plain. */
export function settledNames(sentences: Sentences, tags: Tags, names: readonly TaggedName[]): TaggedName[] {
  return names
    .flatMap((name) => apartByAnd(sentences, name))
    .flatMap((found) => {
      const tokens = sentences[found.sentence]?.tokens ?? [];
      const own = tags[found.sentence] ?? [];
      const trimmed = trimmedName(tokens, own, holderIn(sentences, found));
      if (trimmed.first === trimmed.end) return [];
      const name = lengthenedName(tokens, trimmed);
      return [
        { ...name, label: labelOf({ tokens, tags: own, first: name.first, end: name.end }, name.label) },
      ];
    });
}

/** "Wikimedia Foundation and Creative Commons": two, where a list has both. */
function apartByAnd(sentences: Sentences, name: TaggedName): TaggedName[] {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  const and = tokens.slice(name.first, name.end).findIndex(({ form }) => form === 'and') + name.first;
  if (and <= name.first || listsOfName(tokens.slice(name.first, name.end)) !== 0) return [name];
  const areTwo = [tokens.slice(name.first, and), tokens.slice(and + 1, name.end)].every(
    (one) => listsOfName(one) !== 0,
  );
  return areTwo
    ? [
        { ...name, end: and },
        { ...name, first: and + 1 },
      ]
    : [name];
}

/** Leaves out what is no part of a name at its edges. */
function trimmedName(tokens: readonly Token[], tags: readonly string[], name: TaggedName): TaggedName {
  let { first, end } = name;
  if (opensWithAdverb(tags, name)) first++;
  while (first < end && (!mayBegin(tokens[first]) || isCompound(tokens[first]))) first++;
  while (end > first && !mayEnd(tokens[end - 1])) end--;
  if (isJunior(tokens, end)) end++;
  // "Senators Kelly and Elm".
  if (name.label === 'PER' && end - first > 1 && TITLES.test(tokens[first]?.form ?? '')) first++;
  end = isBodyAndOffice(tokens, first, end) ? end - 1 : pastStateWithOffice(tokens, first, end);
  return { ...name, first, end };
}

/** Takes what stands before a name and is a part of it: a given name, letters, small words. */
function lengthenedName(tokens: readonly Token[], name: TaggedName): TaggedName {
  let { first } = name;
  if (name.label === 'PER' && isGivenName(tokens[first - 1]) && isCapital(tokens[first]?.form ?? '')) first--;
  while (name.label === 'PER' && isInitial(tokens[first - 1])) first--;
  const end = name.label === 'PER' ? pastHouse(tokens, name.end) : name.end;
  const opening = name.label === 'ORG' ? first : beforeParticle(tokens, first);
  if (opening < first) return { ...name, first: opening, end, label: 'PER' };
  while (isParticled(tokens[first]) && isPartOfName(tokens, first - 1)) first--;
  return { ...name, first, end };
}

/** "Mohammed [al-Bukhaiti]": whose house somebody is of. */
function pastHouse(tokens: readonly Token[], end: number): number {
  let at = end;
  while (/^(?:al|el)-\p{Lu}/u.test(tokens[at]?.form ?? '')) at++;
  return at;
}

/** A name begins with a capital, a digit or a particle: "Nouri", "5th Fleet", "al-Maliki", never "of". */
const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:[\p{Lu}\p{N}\p{Lo}]|(?:al|el|de|van|von|bin|ibn|abu|da|di|e|i)(?:[-\p{Lu}]|$))/u.test(token.form);

/** "the [Iran-backed] Houthis", "[Houthi-run] SABA": what is done by whom stands before a name. */
const isCompound = ({ form }: Partial<Token> = {}): boolean =>
  /-(?:backed|led|run|controlled|based|aligned|allied|affiliated|linked|owned|funded|supported|sponsored|trained|dominated|held|occupied)$/.test(
    form ?? '',
  );

/** "Gilberto Teodoro Jr | . accused": the stop is the name's, where the sentence goes on. */
const isJunior = (tokens: readonly Token[], end: number): boolean =>
  /^[JS]r$/.test(tokens[end - 1]?.form ?? '') && tokens[end]?.form === '.' && end + 1 < tokens.length;

/**
 * "U.S. Secretary | of State Marco Rubio", "U.S. | Trade Representative", "U.N. | Secretary-General, António Guterres": the office
 * is no part of the name. Returns where that ends.
 */
function pastStateWithOffice(tokens: readonly Token[], first: number, end: number): number {
  if (end - first < 2 || !isPersonNoun(tokens[end - 1]?.form.toLowerCase() ?? '')) return end;
  const isApposed = tokens[end]?.form === ',' && isCapital(tokens[end + 1]?.form ?? '');
  const lists = isApposed ? ~knownBit('media') : knownBit('country');
  const whose = [1, 2, 3].find(
    (length) => first + length < end && (listsOfName(tokens.slice(first, first + length)) & lists) !== 0,
  );
  return whose === undefined ? end : first + whose;
}

/** "African Union Commission | Chairperson, Mahmoud Ali Youssouf": a body, and who is at its head. */
const isBodyAndOffice = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first > 2 &&
  tokens[end]?.form === ',' &&
  isPersonNoun(tokens[end - 1]?.form.toLowerCase() ?? '') &&
  /^(?:Commission|Committee|Council|Union|Party|Agency|Ministry|Bank|Federation|Association|Authority)$/.test(
    tokens[end - 2]?.form ?? '',
  );

/** "Currently Shalev is": the capital is the sentence's. */
const opensWithAdverb = (tags: readonly string[], { first, end }: TaggedName): boolean =>
  first === 0 && end > 1 && tags[0] === 'RB';

/** "[André Corrêa do] Lago": where a name begins that a small word parts; it begins with a given name. */
function beforeParticle(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  if (!/^(?:do|da|de|dos|das|del|della|di|du|van|von|der|den|ter|la|le)$/.test(tokens[at]?.form ?? ''))
    return first;
  while (/^(?:van|von|de)$/.test(tokens[at - 1]?.form ?? '')) at--;
  while (isCapital(tokens[at - 1]?.form ?? '') && first - at < 5) at--;
  return isGivenName(tokens[at]) ? at : first;
}

/** "[D K] Sharma": a letter that is no word. */
const isInitial = ({ form }: Partial<Token> = {}): boolean => /^[B-HJ-Z]$/.test(form ?? '');

/** "al-Soswa": a name's later part, with its article. */
const isParticled = ({ form }: Partial<Token> = {}): boolean =>
  /^(?:al|el|ad|an|ar|as|ash|at|az|bin|ibn)[-‐]\p{L}/u.test(form ?? '');

/** "[Amat al-Alim] al-Soswa": what stands before it goes with it, where it is no other's end. */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  isParticled(tokens[at]) || (at > 0 && isCapital(tokens[at]?.form ?? '')) || isArabicStart(tokens, at);

const isArabicStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  isCapital(tokens[0]?.form ?? '') &&
  !/^(?:The|A|In|On|At|But|And|As)$/.test(tokens[0]?.form ?? '');

/** "Ada" before "Stone": a person's first name that the tagger passed over. */
const isGivenName = ({ form }: Partial<Token> = {}): boolean =>
  form !== undefined && isCapital(form) && isGiven(form.toLowerCase());

const mayEnd = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^[\p{L}\p{N}]/u.test(token.form) &&
  !/^(?:of|and|for|the|in|to|a|an)$/.test(token.form);

/**
 * Returns whether what begins at a token is what somebody is minister of or teaches, and no party or paper: "Minister of | Labour",
 * "Professor in | Educational Leadership".
 */
export const isField = (tokens: readonly Token[], first: number): boolean =>
  /(?:^| )(?:minister (?:of|for)|(?:professor|lecturer|reader|degree|master|bachelor|doctorate) (?:of|in))(?: the)?$/i.test(
    tokens
      .slice(Math.max(0, first - 3), first)
      .map(({ form }) => form)
      .join(' '),
  );

/** "Minister of | Labour Jonas Falk": whom the tagger took for the end of what he is minister of. */
function holderIn(sentences: Sentences, name: TaggedName): TaggedName {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  if (name.label === 'PER' || !isField(tokens, name.first)) return name;
  const at = tokens.slice(name.first + 1, name.end - 1).findIndex(isGivenName);
  return at < 0 ? name : { ...name, first: name.first + 1 + at, label: 'PER' };
}

import { folded, isPlural, singular } from './fold.ts';
import type { Figure } from './figure.ts';
import { phraseStart } from './phrases.ts';
import type { Seen } from './seen.ts';
import { stateCalled } from '../states.ts';
import { isOneOfSome, type Word } from './words.ts';

/** What a phrase without a name says of whom it stands for. */
export interface Description {
  readonly determiner: 'definite' | 'demonstrative' | 'indefinite' | 'quantified' | 'bare';
  /** The noun that it is about, in the singular: "official". */
  readonly head: string;
  readonly plural: boolean;
  /** What stands before the head, folded, without determiners and nationalities: "senior". */
  readonly modifiers: readonly string[];
  /** The state that an adjective or a name before the head tells: "Iraqi factions". */
  readonly state: string | undefined;
  /** Whose it is: "his campaign", "Clinton's spokesman", "a spokesman for the Pentagon". */
  readonly owner: Figure | undefined;
  /** "The former president". */
  readonly isFormer: boolean;
  /** Words after the head narrow it: "factions within the Axis". */
  readonly isRestricted: boolean;
}

const DETERMINERS: ReadonlyMap<string, Description['determiner']> = new Map([
  ...['the', 'both'].map((word) => [word, 'definite'] as const),
  ...['this', 'these', 'that', 'those', 'such'].map((word) => [word, 'demonstrative'] as const),
  ...['a', 'an', 'another', 'one'].map((word) => [word, 'indefinite'] as const),
  ...`some many several few most two three four five six seven eight nine ten dozens hundreds thousands other others various certain
    numerous half each every no any`
    .split(/\s+/)
    .map((word) => [word, 'quantified'] as const),
]);

/** "All armed groups" are armed groups; a past office is the same office: "the former president". */
const EMPTY: ReadonlySet<string> = new Set([
  'all',
  'former',
  'ex',
  'own',
  'same',
  'entire',
  'whole',
  'said',
  'very',
  'new',
  's',
]);

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'within', 'to', 'in']);

/** Words for a force and for a body that are the same word where "armed" or "security" stands before them. */
const ARMED: ReadonlySet<string> = new Set(['actor', 'group', 'organization', 'organisation', 'element']);
const SECURITY: ReadonlySet<string> = new Set([
  'institution',
  'service',
  'force',
  'agency',
  'apparatus',
  'organ',
]);

/**
 * Returns what a phrase says; `figureAt` tells who is already known to stand at a word, and `ownedBy` whom "his" in it
 * stands for.
 */
export function describe(
  seen: Seen,
  words: readonly Word[],
  figureAt: (word: number) => Figure | undefined,
  ownedBy?: Figure,
): Description {
  if (isOneOfSome(words, seen.head)) return oneOfSome(words[seen.end - 1]);
  const noun = words[seen.head]?.form ?? '';
  const start = phraseStart(seen, words, figureAt);
  const before = words.slice(start, seen.head);
  const owner = ownedBy ?? ownerOf(seen, start, words, figureAt);
  const modifiers = before
    .filter((word, at) => isModifier(word, start + at, figureAt))
    .map(({ form }) => folded(form));
  const place = owner?.state === undefined && owner?.type() === 'place' ? owner.names[0] : undefined;
  // "The Indiana governor" is the governor of no other place.
  if (place !== undefined) modifiers.unshift(place.join(''));
  const determiner = determinerOf(before[0]?.form.toLowerCase() ?? '');
  const state = stateIn(before);
  const plural = !ONE.test(noun) && (/^NNP?S$/.test(words[seen.head]?.tag ?? '') || isPlural(noun));
  if (PREMIER.test(noun)) modifiers.push('prime');
  return {
    // "Protesters in Tanzania" are as bare as "protesters".
    determiner:
      determiner ??
      (isPossessed(before, start < seen.head || !plural ? owner : undefined) ? 'definite' : 'bare'),
    head: headOf(singular(noun), modifiers),
    plural,
    modifiers,
    state: state ?? (owner?.isGovernment === false ? owner.state : undefined),
    owner,
    isFormer: /^ex-/i.test(noun) || before.some(({ form }) => /^(?:former|ex)$/i.test(form)),
    isRestricted: seen.end > seen.head + 1,
  };
}

/** "One of the doctors": a doctor, of whom nobody was told before. */
const oneOfSome = (noun: Word | undefined): Description => ({
  determiner: 'indefinite',
  head: singular(noun?.form ?? ''),
  plural: false,
  modifiers: [],
  state: undefined,
  owner: undefined,
  isFormer: false,
  isRestricted: true,
});

/** "600 people" are so many as "six hundred". */
const determinerOf = (word: string): Description['determiner'] | undefined =>
  DETERMINERS.get(word) ?? (/^\d/.test(word) ? 'quantified' : undefined);

/** "South Korean", "Iraqi". */
function stateIn(before: readonly Word[]): string | undefined {
  const forms = before.map(({ form }) => folded(form));
  const pairs = forms.slice(1).map((form, at) => `${forms[at] ?? ''}${form}`);
  return [...pairs, ...forms].map(stateCalled).find((found) => found !== undefined);
}

/** "A headquarters" is one. */
const ONE = /^(?:headquarters|barracks|corps)$/i;

/** Who is the prime minister by another word. */
const PREMIER = /^(?:premier|taoiseach)s?$/i;

/** "Non-state armed actors" are armed groups; "security institutions" are security forces. */
function headOf(noun: string, modifiers: readonly string[]): string {
  if (noun.startsWith('ex-')) return noun.slice(3);
  if (PREMIER.test(noun)) return 'minister';
  if (ARMED.has(noun) && modifiers.includes('armed')) return 'group';
  return SECURITY.has(noun) && modifiers.includes('security') ? 'force' : noun;
}

const isPossessed = (before: readonly Word[], owner: Figure | undefined): boolean =>
  owner !== undefined ||
  before.some(({ tag, form }) => tag === 'POS' || /^(?:['’]s?|my|your|his|her|its|our|their)$/i.test(form));

function isModifier(
  { form, tag }: Word,
  at: number,
  figureAt: (word: number) => Figure | undefined,
): boolean {
  const word = form.toLowerCase();
  if (!/\p{L}/u.test(word) || DETERMINERS.has(word) || EMPTY.has(folded(word))) return false;
  if (tag === 'VBG' || tag === 'POS' || tag === 'PRP$' || tag === 'DT' || tag === 'IN' || tag === 'RB')
    return false;
  return stateCalled(folded(word)) === undefined && figureAt(at) === undefined;
}

/** The nearest figure before the head, or the one that "of", "for" or "from" ties to it. */
function ownerOf(
  seen: Seen,
  start: number,
  words: readonly Word[],
  figureAt: (word: number) => Figure | undefined,
): Figure | undefined {
  for (let at = seen.head - 1; at >= start; at--) {
    const figure = figureAt(at);
    if (figure !== undefined) return figure;
  }
  if (!LINKS.has(words[seen.head + 1]?.form.toLowerCase() ?? '')) return undefined;
  for (let at = seen.head + 2; at < seen.head + 6; at++) {
    const figure = figureAt(at);
    if (figure !== undefined) return figure;
    if (
      !/^(?:DT|JJ|NN|NNP|CD|PRP\$|)$/.test(words[at]?.tag ?? 'X') &&
      !/^["“‘']$/.test(words[at]?.form ?? '')
    )
      return undefined;
  }
  return undefined;
}

/** Returns whether the words before the head go together: one says nothing that the other does not. */
export function modifiersAgree(a: readonly string[], b: readonly string[]): boolean {
  const [more, less] = a.length >= b.length ? [a, b] : [b, a];
  return less.every((word) => more.includes(word));
}

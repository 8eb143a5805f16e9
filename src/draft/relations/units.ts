import { nounPhraseAt } from './noun-phrases.ts';
import { verbGroupAt } from './verb-groups.ts';
import type { Place, Words } from './words.ts';

/** Tokens of a sentence, `end` exclusive. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** A noun with what stands before it, and a whole mention where one is about that noun. */
export interface NounPhrase extends Stretch {
  readonly kind: 'noun';
  readonly head: number;
  /** The actor that the phrase as a whole stands for. */
  readonly place?: Place;
  /** Actors inside it: "Iraq" in "Iraq's army", "US" in "US strikes". */
  readonly inner: readonly Place[];
}

/** A verb with its auxiliaries: "has yet to yield", "to disarm", "attacking". */
export interface VerbGroup extends Stretch {
  readonly kind: 'verb';
  readonly head: number;
  readonly form: 'finite' | 'to' | 'ing' | 'en';
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal verb in lower case, where there is one: "would". */
  readonly modal?: string;
}

/**
 * What joins phrases and parts clauses: a preposition, a comma or bracket, and/or/but, who/which, that/if/while, a
 * semicolon or dash; anything else (adverbs, quotation marks) is `other`.
 */
export interface Mark extends Stretch {
  readonly kind: 'preposition' | 'comma' | 'and' | 'who' | 'that' | 'stop' | 'other';
  readonly word: string;
}

export type Unit = NounPhrase | VerbGroup | Mark;

const SUBORDINATORS = new Set([
  'that',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'if',
  'unless',
  'whether',
  'when',
  'where',
]);

/** Returns a sentence as phrases, verbs and marks, which together cover all its tokens. */
export function unitsOf(words: Words): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < words.tokens.length;) {
    const unit = verbGroupAt(words, at) ?? nounPhraseAt(words, at) ?? markAt(words, at);
    units.push(unit);
    at = unit.end;
  }
  return units;
}

function markAt(words: Words, at: number): Mark {
  const word = words.lower[at] ?? '';
  return { kind: kindOf(word, words.tags[at] ?? ''), word, first: at, end: at + 1 };
}

function kindOf(word: string, tag: string): Mark['kind'] {
  if (/^[,()[\]]$/.test(word)) return 'comma';
  if (/^(?:[;:—–-]|--)$/.test(word)) return 'stop';
  if (tag === 'CC') return 'and';
  if (tag === 'WDT' || tag === 'WP' || tag === 'WP$') return 'who';
  if (tag === 'WRB' || (tag === 'IN' && SUBORDINATORS.has(word))) return 'that';
  return tag === 'IN' || tag === 'TO' ? 'preposition' : 'other';
}

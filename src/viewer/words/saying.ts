import type { Evidence } from '../../model/evidence.ts';
import { relationType, type RelationTypeName } from '../../model/relation-types.ts';
import type { Relation } from '../../model/schema.ts';
import { readingDirection } from '../article/direction.ts';
import { wordsIn } from './languages.ts';
import { directionOf, isolatedIn, unitIn, type Tongue } from './tongue.ts';
import type { RelationWords, Words } from './words.ts';

/** A relation in words. Whether it holds is in them, and they are read in the direction of the language that they are in. */
export interface Saying {
  /** What comes before the whole sentence, where its language says there that it does not hold; else empty. */
  readonly lead: string;
  /** How it reads from its source. */
  readonly label: string;
  /** How it reads from its target; nothing where its label is an annotation's own, which has no inverse. */
  readonly inverse: string | undefined;
  /** The language and the direction of the whole sentence, for the element around it: not those of the names in it. */
  readonly written: { readonly lang: string; readonly dir: Tongue['direction'] };
  /** Whether the words say that it does not hold: a tag that says so again would take it back. */
  readonly negates: boolean;
}

/**
 * Returns a relation in words. The label of its type is in the language of the page; an annotation's own says more than its
 * type, in words of its own, and stands as it is, in the language of its article.
 */
export function sayingOf(relation: Relation, evidence: Evidence, words: Words): Saying {
  const typed = wordsOf(words, relation);
  const written = typed
    ? { lang: words.tongue.code, dir: words.tongue.direction }
    : writtenIn(relation.label, languageOf(relation, evidence), words);
  const negation = relation.modality === 'negated' && wordsIn(written.lang)?.tongue.negation;
  const [lead, prefix] = negation || ['', ''];
  return {
    lead,
    label: prefix + (typed?.label ?? relation.label),
    inverse: typed && prefix + typed.inverse,
    written,
    negates: Boolean(negation),
  };
}

/** Returns the label of a relation by itself, with what comes before it. */
export const labelIn = ({ lead, label }: Saying): string => [lead, label].filter(Boolean).join(' ');

/** Returns what sort of tie a relation in words is: its modality, so far as they do not say it, and its status. */
export const qualitiesOf = (
  { modality, status }: Relation,
  { negates }: Saying,
  { modalities, statuses }: Words,
): string[] => [...(negates ? [] : [modalities[modality]]), statuses[status]];

/** Returns a whole sentence as plain text, fit to stand among the words of the page: marked off as one where it runs the other way. */
export function sentenceIn(saying: Saying, source: string, target: string, { tongue }: Words): string {
  const { dir } = saying.written;
  const parts = [saying.lead, ...[source, saying.label, target].map((part) => isolatedIn(dir, part))];
  return unitIn(dir, parts.filter(Boolean).join(' '), tongue.direction);
}

function wordsOf(words: Words, { type, label }: Relation): RelationWords | undefined {
  return relationType(type)?.label === label ? words.relationTypes[type as RelationTypeName] : undefined;
}

const languageOf = ({ quotes: [quote] }: Relation, evidence: Evidence): string =>
  quote ? evidence.articleOf(quote).language : '';

/** A label in another script than its article's is in a language that nobody has named: perhaps in the page's. */
function writtenIn(label: string, language: string, { tongue }: Words): Saying['written'] {
  const dir = directionOf(label);
  return { lang: [language, tongue.code].find((each) => readingDirection(each) === dir) ?? '', dir };
}

import type { Evidence } from '../../model/evidence.ts';
import type { Relation } from '../../model/schema.ts';
import { sayingOf, sentenceIn, type Saying } from '../words/saying.ts';
import type { Words } from '../words/words.ts';

/** Returns a relation as a sentence, "Iran striking Iraq (denied)": what is not a plain fact must not be read out as one. */
export function sentenceOf(relation: Relation, evidence: Evidence, words: Words): string {
  const { source, target } = relation;
  const saying = sayingOf(relation, evidence, words);
  const plain = sentenceIn(saying, evidence.nameOf(source), evidence.nameOf(target), words);
  const doubts = doubtsOf(relation, saying, words);
  return doubts.length > 0 ? words.doubtful(plain, doubts) : plain;
}

/** Returns what keeps a relation from being a plain fact, in the words of the page, so far as the saying does not say it. */
export const doubtsOf = ({ modality, status }: Relation, { negates }: Saying, words: Words): string[] => [
  ...(modality === 'actual' || negates ? [] : [words.modalities[modality]]),
  ...(status === 'reported' ? [] : [words.statuses[status]]),
];

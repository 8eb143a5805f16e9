import type { Relation } from '../../model/schema.ts';
import { labelOf, type Words } from '../words/words.ts';

/** Returns a relation as a sentence, "Iran striking Iraq (denied)": what is not a plain fact must not be read out as one. */
export function sentenceOf(relation: Relation, nameOf: (actor: string) => string, words: Words): string {
  const { source, target, modality, status } = relation;
  const plain = words.sentence(nameOf(source), labelOf(words, relation), nameOf(target));
  const doubts = [
    ...(modality === 'actual' ? [] : [words.modalities[modality]]),
    ...(status === 'reported' ? [] : [words.statuses[status]]),
  ];
  return doubts.length > 0 ? words.doubtful(plain, doubts) : plain;
}

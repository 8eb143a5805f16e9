import { hashOf } from '../tagging/hash.ts';

/** Returns the hashes of parts of speech, as `TaggedText` has them. */
export const tagSet = (...tags: readonly string[]): ReadonlySet<number> => new Set(tags.map(hashOf));

/** The parts of speech of a verb that a subject stands before: "said", "says", "will". */
export const FINITE = tagSet('VBD', 'VBZ', 'VBP', 'MD');

/** The parts of speech that what a verb takes may begin with: "accused | the army", "urged | Iran". */
export const OBJECT = tagSet('DT', 'NNP', 'NNPS', 'NN', 'NNS', 'PRP', 'PRP$', 'JJ', 'CD');

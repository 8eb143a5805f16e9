import type { Mention, ReadText } from '../reading.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { lowerWords } from './name-words.ts';
import { headOf, listedType, typeOfName } from './name-types.ts';

/** How often such names are right, estimated from reading them and not counted. */
const LISTED_CONFIDENCE = 0.9;
const MODEL_CONFIDENCE: Readonly<Record<TaggedName['label'], number>> = {
  PER: 0.85,
  ORG: 0.7,
  LOC: 0.8,
  MISC: 0.5,
};

/** Returns a name as a mention. */
export function nameMention(read: Pick<ReadText, 'sentences'>, name: TaggedName): Mention[] {
  const tokens = read.sentences[name.sentence]?.tokens.slice(name.first, name.end) ?? [];
  const words = lowerWords(tokens);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const head: Token = tokens[headOf(words)] ?? last;
  const isListed = name.label !== 'PER' && listedType(words) !== undefined;
  return [
    {
      start: first.start,
      end: last.end,
      kind: 'name',
      type: typeOfName(words, name.label),
      head: { start: head.start, end: head.end },
      sentence: name.sentence,
      confidence: isListed ? LISTED_CONFIDENCE : MODEL_CONFIDENCE[name.label],
      by: isListed ? 'names:list' : `names:${name.label.toLowerCase()}`,
    },
  ];
}

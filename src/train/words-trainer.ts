import { wordRowsOf } from '../draft/tagging/words.ts';
import type { WordClasses } from '../draft/tagging/word-classes.ts';
import { gumIn } from './gum.ts';
import { ownWordsOf, type TaggedSentence } from './own-words.ts';
import { train, type Example } from './perceptron.ts';

/** The genres of GUM that are trained on. Interviews and speeches are what the taggers are measured by, and never here. */
export const TRAINING_GENRES = ['academic', 'bio', 'court', 'textbook', 'voyage'] as const;

/** Returns the sentences that parts of speech are learnt from. */
export const taggedSentences = (corpora: string): TaggedSentence[] =>
  gumIn(corpora, TRAINING_GENRES).flatMap(({ sentences, text }) =>
    sentences.map((sentence) => ownWordsOf(sentence, text)),
  );

/** Returns the tagger that tagged sentences teach. */
export function wordsModelOf(
  sentences: readonly TaggedSentence[],
  classes: WordClasses,
): ReturnType<typeof train> {
  const labels = [...new Set(sentences.flatMap(({ tags }) => tags))].filter(Boolean).sort();
  const examples = sentences
    .filter(({ tags }) => tags.every(Boolean))
    .map((sentence) => exampleOf(sentence, labels, classes));
  return train(examples, { name: 'pos', labels, bits: 16, epochs: 8, seed: 20, decode: 'greedy', prune: 2 });
}

const exampleOf = (
  { tokens, tags }: TaggedSentence,
  labels: readonly string[],
  classes: WordClasses,
): Example => ({
  ...wordRowsOf(tokens, classes),
  gold: Uint8Array.from(tags, (tag) => labels.indexOf(tag)),
});

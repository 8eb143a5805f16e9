import { namedDocuments, namesModelOf, newsTexts } from './names-trainer.ts';
import type { Trainer } from './trainer.ts';
import { taggedSentences, wordsModelOf } from './words-trainer.ts';

/** Trains the tagger of parts of speech, and with its tags the tagger of names. */
export const taggingTrainer: Trainer = {
  makes: ['pos', 'names'],
  train: (corpora, tell) => {
    const sentences = taggedSentences(corpora);
    tell(`pos: ${sentences.length} sentences`);
    const pos = wordsModelOf(sentences);
    const documents = namedDocuments(corpora);
    tell(`names: ${documents.length} documents`);
    return [pos, namesModelOf(documents, newsTexts(corpora), pos)];
  },
};

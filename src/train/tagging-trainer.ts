import { namedDocuments, namesModelOf, newsTexts } from './names-trainer.ts';
import { keptClasses } from './kept-models.ts';
import type { Trainer } from './trainer.ts';
import { taggedSentences, wordsModelOf } from './words-trainer.ts';
import { fileOf } from './write-model.ts';

/** Trains the tagger of parts of speech, and with its tags the tagger of names. */
export const taggingTrainer: Trainer = {
  makes: ['pos', 'names'],
  train: (corpora, tell) => {
    const sentences = taggedSentences(corpora);
    tell(`pos: ${sentences.length} sentences`);
    const classes = keptClasses();
    const pos = wordsModelOf(sentences, classes);
    const documents = namedDocuments(corpora);
    tell(`names: ${documents.length} documents`);
    const names = namesModelOf(documents, newsTexts(corpora), { pos, classes });
    return [pos, names].map(fileOf);
  },
};

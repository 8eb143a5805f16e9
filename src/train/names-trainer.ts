import { NAME_LABELS, mayFollow, nameRowsOf } from '../draft/tagging/names.ts';
import { tagWords } from '../draft/tagging/words.ts';
import { readText } from '../draft/read-text.ts';
import type { LinearModel } from '../draft/tagging/linear-model.ts';
import type { Tags } from '../draft/reading.ts';
import { namedDocument, namedGum, namedRe3d, type NamedDocument } from './gold-names.ts';
import { gumIn } from './gum.ts';
import { namesIn } from './iob.ts';
import { train, type Example } from './perceptron.ts';
import { re3dIn } from './re3d.ts';
import { TRAINING_GENRES } from './words-trainer.ts';

/** Returns the documents that names are learnt from. */
export function namedDocuments(corpora: string): NamedDocument[] {
  return [
    ...namesIn(corpora, 'wikigold').map(namedDocument),
    ...namesIn(corpora, 'politics-train').map(namedDocument),
    ...namesIn(corpora, 'wnut17').map(namedDocument),
    ...gumIn(corpora, TRAINING_GENRES).map(namedGum),
    ...re3dIn(corpora, 'even').map((document) => namedRe3d(document, readText(document.text).sentences)),
  ];
}

/** Returns the tagger of names that documents teach; `pos` tags their words. */
export function namesModelOf(documents: readonly NamedDocument[], pos: LinearModel): LinearModel {
  const examples = documents.flatMap((document) => examplesOf(document, pos));
  return train(examples, {
    name: 'names',
    labels: NAME_LABELS,
    bits: 18,
    epochs: 8,
    seed: 21,
    decode: 'best',
    mayFollow,
    prune: 2,
  });
}

function examplesOf(document: NamedDocument, pos: LinearModel): Example[] {
  const sentences = document.filter(({ tokens }) => tokens.length > 0);
  const labels: readonly string[] = NAME_LABELS;
  return nameRowsOf(sentences, tagsOf(sentences, pos), (rows, at) => ({
    ...rows.copy(),
    gold: Uint8Array.from(sentences[at]?.labels ?? [], (label) => Math.max(0, labels.indexOf(label))),
  }));
}

/** Returns the parts of speech of a document's words. */
export const tagsOf = (sentences: NamedDocument, pos: LinearModel): Tags => tagWords({ sentences }, { pos });

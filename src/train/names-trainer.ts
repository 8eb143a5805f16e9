import { agreedNamesIn } from '../draft/mentions/mentions.ts';
import type { Models } from '../draft/models.ts';
import { NAME_LABELS, mayFollow, nameRowsOf } from '../draft/tagging/names.ts';
import { tagWords } from '../draft/tagging/words.ts';
import { readText } from '../draft/read-text.ts';
import type { LinearModel } from '../draft/tagging/linear-model.ts';
import { namedDocument, namedGum, namedRe3d, type NamedDocument } from './gold-names.ts';
import { groupedBy } from './grouped.ts';
import { gumIn } from './gum.ts';
import { namesIn } from './iob.ts';
import { train, type Example } from './perceptron.ts';
import { polnear } from './polnear.ts';
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

/** What the words of the examples are known by. */
type Known = Pick<Models, 'pos' | 'classes'>;

/** Returns the tagger of names that documents teach, with what it makes of news in a second round. */
export function namesModelOf(
  documents: readonly NamedDocument[],
  news: readonly string[],
  known: Known,
): LinearModel {
  const gold = documents.flatMap((document) => examplesOf(document, known));
  const first = train(gold, TRAINING);
  const silver = news.flatMap((text) => examplesOf(silverNames(text, { ...known, names: first }), known));
  return train([...gold, ...silver], TRAINING);
}

/** One in three articles of PolNeAR: more taught no more. */
const SHARE_OF_NEWS = 3;

/** Returns the news in which the tagger's own names, agreed over each article, teach it names that no corpus has. */
export const newsTexts = (corpora: string): string[] =>
  polnear(corpora, 'train')
    .filter((_, at) => at % SHARE_OF_NEWS === 0)
    .map(({ text }) => text);

function silverNames(text: string, models: Known & Pick<Models, 'names'>): NamedDocument {
  const { sentences } = readText(text);
  const names = agreedNamesIn(sentences, tagWords({ sentences }, models), models);
  const bySentence = groupedBy(names, ({ sentence }) => sentence);
  return sentences.map(({ tokens }, sentence) => {
    const labels = tokens.map(() => 'O');
    for (const { first, end, label } of bySentence.get(sentence) ?? []) {
      for (let at = first; at < end; at++) labels[at] = `${at === first ? 'B' : 'I'}-${label}`;
    }
    return { tokens, labels };
  });
}

const TRAINING = {
  name: 'names',
  labels: NAME_LABELS,
  bits: 18,
  epochs: 5,
  runs: 5,
  seed: 25,
  margin: 20,
  decode: 'best',
  mayFollow,
  prune: 2,
} as const;

function examplesOf(document: NamedDocument, known: Known): Example[] {
  const sentences = document.filter(({ tokens }) => tokens.length > 0);
  const labels: readonly string[] = NAME_LABELS;
  const tags = tagWords({ sentences }, known);
  return nameRowsOf(sentences, tags, known.classes, (rows, at) => ({
    ...rows.copy(),
    gold: Uint8Array.from(sentences[at]?.labels ?? [], (label) => Math.max(0, labels.indexOf(label))),
  }));
}

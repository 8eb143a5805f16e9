import { parseNet } from '../draft/nets/net-model.ts';
import { pairOf, type PairedModel } from '../draft/nets/paired-model.ts';
import { ArgumentTagger } from '../draft/statements/arguments.ts';
import { CueTagger } from '../draft/statements/cues.ts';
import { JUDGE_LABELS } from '../draft/statements/judge.ts';
import { READING_LABELS } from '../draft/statements/readings.ts';
import { parseModel, type LinearModel } from '../draft/tagging/linear-model.ts';
import type { GoldText } from './attribution-examples.ts';
import { EPOCHS, attributedTexts, type PairedBytes } from './attribution-models.ts';
import { frequentOnly } from './frequent.ts';
import { judgeExamples } from './judge-examples.ts';
import { keptKernel } from './kept-models.ts';
import { PARTS, ofPart, partOf } from './parts.ts';
import { train, type Example } from './perceptron.ts';
import { rank } from './ranking.ts';
import { readingExamples } from './reading-examples.ts';
import { trainTaggers } from './train-taggers.ts';
import type { Trainer } from './trainer.ts';
import { fileOf } from './write-model.ts';

/** Trains the taggers of cues, and of the source and content of each, on PolNeAR, and what chooses among what they find. */
export const attributionTrainer: Trainer = {
  makes: ['cues', 'cues-net', 'arguments', 'arguments-net', 'judge', 'readings'],
  train: async (corpora, tell) => {
    const texts = attributedTexts(corpora);
    tell(`PolNeAR, train: ${texts.length} articles`);
    const tasks = [{ corpora }, ...Array.from({ length: PARTS }, (_, unseen) => ({ corpora, unseen }))];
    const [cues, ...cuesByPart] = await trainTaggers(tasks, tell);
    const taggers = cuesByPart.map((bytes) => new CueTagger(pairIn(bytes)));
    const found = texts.map(({ text }, at) => taggers[partOf(at)]?.cuesIn(text, 0) ?? []);
    const withCues = tasks.map((task) => ({ ...task, found }));
    const [args, ...argsByPart] = await trainTaggers(withCues, tell);
    const pairs = taggers.flatMap((tagger, part): Taggers[] => {
      const bytes = argsByPart[part];
      return bytes ? [{ cues: tagger, arguments: new ArgumentTagger(pairIn(bytes)) }] : [];
    });
    return [
      ...filesOf('cues', cues),
      ...filesOf('arguments', args),
      ...[judgeModelOf(texts, pairs), readingsModelOf(texts, pairs)].map(fileOf),
    ];
  },
};

const pairIn = ({ linear, net }: PairedBytes): PairedModel =>
  pairOf(parseModel(linear), parseNet(net), keptKernel());

const filesOf = (name: string, pair: PairedBytes | undefined): { name: string; bytes: Uint8Array }[] =>
  pair
    ? [
        { name, bytes: pair.linear },
        { name: `${name}-net`, bytes: pair.net },
      ]
    : [];

/** Taggers that have not seen a part of the articles. */
interface Taggers {
  readonly cues: CueTagger;
  readonly arguments: ArgumentTagger;
}

/** Returns examples of all articles, each made by the taggers that have not seen the article. */
const unseen = (
  texts: readonly GoldText[],
  taggers: readonly Taggers[],
  examplesOf: (text: GoldText, cues: CueTagger, tagger: ArgumentTagger) => Example[],
): Example[] =>
  taggers.flatMap((by, part) =>
    ofPart(texts, part).flatMap((text) => examplesOf(text, by.cues, by.arguments)),
  );

/** Returns the judge of what is found, taught by taggers on articles that they have not seen. */
const judgeModelOf = (texts: readonly GoldText[], taggers: readonly Taggers[]): LinearModel =>
  train(frequentOnly(unseen(texts, taggers, judgeExamples), 5), {
    name: 'judge',
    labels: JUDGE_LABELS,
    bits: 18,
    epochs: 8,
    seed: 3,
    margin: 20,
    decode: 'best',
  });

/** Returns what chooses among readings, taught by taggers on articles that they have not seen. */
const readingsModelOf = (texts: readonly GoldText[], taggers: readonly Taggers[]): LinearModel =>
  rank(frequentOnly(unseen(texts, taggers, readingExamples), 5), {
    name: 'readings',
    label: READING_LABELS[0],
    bits: 20,
    epochs: EPOCHS,
    seed: 4,
    margin: 6,
  });

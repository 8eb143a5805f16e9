import { ARGUMENT_LABELS, argumentMayFollow } from '../draft/statements/argument-labels.ts';
import { ArgumentTagger } from '../draft/statements/arguments.ts';
import { CUE_LABELS, CueTagger, cueMayFollow } from '../draft/statements/cues.ts';
import { JUDGE_LABELS } from '../draft/statements/judge.ts';
import { READING_LABELS } from '../draft/statements/readings.ts';
import { KINDS } from '../draft/statements/tagged-text.ts';
import type { TokenRange } from '../draft/statements/token-range.ts';
import type { LinearModel } from '../draft/tagging/linear-model.ts';
import { argumentExamples, cueExamples, goldTextOf, type GoldText } from './attribution-examples.ts';
import { frequentOnly } from './frequent.ts';
import { judgeExamples } from './judge-examples.ts';
import { keptClasses, keptModel } from './kept-models.ts';
import { train, type Example } from './perceptron.ts';
import { polnear } from './polnear.ts';
import { rank } from './ranking.ts';
import { readingExamples } from './reading-examples.ts';
import type { Trainer } from './trainer.ts';
import { fileOf } from './write-model.ts';

/** Cues are found in each quarter of the articles by a tagger that was trained on the other three. */
const PARTS = 4;
/** How often each example is learnt from. */
const EPOCHS = 5;

/** Trains the taggers of cues, and of the source and content of each, on PolNeAR. It needs the model `pos` and the classes of words. */
export const attributionTrainer: Trainer = {
  makes: ['cues', 'arguments', 'judge', 'readings'],
  train: (corpora, tell) => {
    const known = { pos: keptModel('pos'), classes: keptClasses() };
    const texts = polnear(corpora, 'train').map((article) => goldTextOf(article, known));
    tell(`PolNeAR, train: ${texts.length} articles`);
    const cues = cuesModelOf(texts);
    tell('cues: trained');
    const taggers = cueTaggersOf(texts);
    const found = texts.map(({ text }, at) => taggers[at % PARTS]?.cuesIn(text, 0) ?? []);
    const args = argumentsModelOf(texts, found);
    tell('arguments: trained');
    const pairs = taggers.map((tagger, part): Taggers => ({
      cues: tagger,
      arguments: new ArgumentTagger(argumentsModelOf(without(texts, part), without(found, part))),
    }));
    return [cues, args, judgeModelOf(texts, pairs), readingsModelOf(texts, pairs)].map(fileOf);
  },
};

/** Returns the tagger of cues that articles teach. */
function cuesModelOf(texts: readonly GoldText[]): LinearModel {
  return train(frequentOnly(texts.flatMap(cueExamples), 5), {
    name: 'cues',
    labels: CUE_LABELS,
    bits: 22,
    epochs: EPOCHS,
    seed: 1,
    margin: 40,
    decode: 'best',
    mayFollow: cueMayFollow,
    kinds: KINDS,
  });
}

/** Returns for each quarter of the articles a tagger of cues that has not seen it. */
const cueTaggersOf = (texts: readonly GoldText[]): CueTagger[] =>
  Array.from({ length: PARTS }, (_, part) => new CueTagger(cuesModelOf(without(texts, part))));

const without = <T>(all: readonly T[], part: number): T[] => all.filter((_, at) => at % PARTS !== part);

/** Taggers that have not seen a quarter of the articles. */
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
    texts.filter((_, at) => at % PARTS === part).flatMap((text) => examplesOf(text, by.cues, by.arguments)),
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

/** Returns the tagger of sources and contents that articles teach, with the cues that were found in each. */
function argumentsModelOf(
  texts: readonly GoldText[],
  found: readonly (readonly TokenRange[])[],
): LinearModel {
  const examples = texts.flatMap((text, at) => argumentExamples(text, found[at] ?? []));
  return train(frequentOnly(examples, 5), {
    name: 'arguments',
    labels: ARGUMENT_LABELS,
    bits: 22,
    epochs: EPOCHS,
    seed: 2,
    margin: 40,
    decode: 'best',
    mayFollow: argumentMayFollow,
    kinds: KINDS,
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARGUMENT_LABELS, ArgumentTagger, argumentMayFollow } from '../draft/statements/arguments.ts';
import { CUE_LABELS, CueTagger, cueMayFollow } from '../draft/statements/cues.ts';
import { JUDGE_LABELS } from '../draft/statements/judge.ts';
import { KINDS } from '../draft/statements/tagged-text.ts';
import type { TokenRange } from '../draft/statements/token-range.ts';
import { parseModel, type LinearModel } from '../draft/tagging/linear-model.ts';
import { argumentExamples, cueExamples, goldTextOf, type GoldText } from './attribution-examples.ts';
import { frequentOnly } from './frequent.ts';
import { judgeExamples } from './judge-examples.ts';
import { train } from './perceptron.ts';
import { polnear } from './polnear.ts';
import type { Trainer } from './trainer.ts';

/** Cues are found in each quarter of the articles by a tagger that was trained on the other three. */
const PARTS = 4;
const PART_OF_SPEECH = join(import.meta.dirname, '../../data/models/pos.bin');

/** Trains the taggers of cues, and of the source and content of each, on PolNeAR. It needs the model `pos`. */
export const attributionTrainer: Trainer = {
  makes: ['cues', 'arguments', 'judge'],
  train: (corpora, tell) => {
    const pos = parseModel(readFileSync(PART_OF_SPEECH));
    const texts = polnear(corpora, 'train').map((article) => goldTextOf(article, pos));
    tell(`PolNeAR, train: ${texts.length} articles`);
    const cues = cuesModelOf(texts, 5);
    tell('cues: trained');
    const taggers = cueTaggersOf(texts);
    const found = texts.map(({ text }, at) => taggers[at % PARTS]?.cuesIn(text, 0) ?? []);
    const args = argumentsModelOf(texts, found, 5);
    tell('arguments: trained');
    return [cues, args, judgeModelOf(texts, found, taggers)];
  },
};

/** Returns the tagger of cues that articles teach. */
function cuesModelOf(texts: readonly GoldText[], epochs: number): LinearModel {
  return train(frequentOnly(texts.flatMap(cueExamples), 5), {
    name: 'cues',
    labels: CUE_LABELS,
    bits: 22,
    epochs,
    seed: 1,
    margin: 20,
    decode: 'best',
    mayFollow: cueMayFollow,
    kinds: KINDS,
  });
}

/** Returns for each quarter of the articles a tagger of cues that has not seen it. */
const cueTaggersOf = (texts: readonly GoldText[]): CueTagger[] =>
  Array.from({ length: PARTS }, (_, part) => new CueTagger(cuesModelOf(without(texts, part), 3)));

const without = <T>(all: readonly T[], part: number): T[] => all.filter((_, at) => at % PARTS !== part);

/** Returns the judge of what is found, taught by taggers on articles that they have not seen. */
function judgeModelOf(
  texts: readonly GoldText[],
  found: readonly (readonly TokenRange[])[],
  taggers: readonly CueTagger[],
): LinearModel {
  const examples = taggers.flatMap((cues, part) => {
    const tagger = new ArgumentTagger(argumentsModelOf(without(texts, part), without(found, part), 2));
    const unseen = texts.filter((_, at) => at % PARTS === part);
    return unseen.flatMap((text) => judgeExamples(text, cues, tagger));
  });
  return train(frequentOnly(examples, 5), {
    name: 'judge',
    labels: JUDGE_LABELS,
    bits: 18,
    epochs: 8,
    seed: 3,
    margin: 20,
    decode: 'best',
  });
}

/** Returns the tagger of sources and contents that articles teach, with the cues that were found in each. */
function argumentsModelOf(
  texts: readonly GoldText[],
  found: readonly (readonly TokenRange[])[],
  epochs: number,
): LinearModel {
  const examples = texts.flatMap((text, at) => argumentExamples(text, found[at] ?? []));
  return train(frequentOnly(examples, 5), {
    name: 'arguments',
    labels: ARGUMENT_LABELS,
    bits: 22,
    epochs,
    seed: 2,
    margin: 20,
    decode: 'best',
    mayFollow: argumentMayFollow,
    kinds: KINDS,
  });
}

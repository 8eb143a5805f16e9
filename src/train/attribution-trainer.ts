import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARGUMENT_LABELS, argumentMayFollow } from '../draft/statements/arguments.ts';
import { CUE_LABELS, CueTagger, cueMayFollow } from '../draft/statements/cues.ts';
import { KINDS } from '../draft/statements/tagged-text.ts';
import type { TokenRange } from '../draft/statements/token-range.ts';
import { parseModel, type LinearModel } from '../draft/tagging/linear-model.ts';
import { argumentExamples, cueExamples, goldTextOf, type GoldText } from './attribution-examples.ts';
import { frequentOnly } from './frequent.ts';
import { train } from './perceptron.ts';
import { polnear } from './polnear.ts';
import type { Trainer } from './trainer.ts';

/** Cues are found in each quarter of the articles by a tagger that was trained on the other three. */
const PARTS = 4;
const PART_OF_SPEECH = join(import.meta.dirname, '../../data/models/pos.bin');

/** Trains the taggers of cues, and of the source and content of each, on PolNeAR. It needs the model `pos`. */
export const attributionTrainer: Trainer = {
  makes: ['cues', 'arguments'],
  train: (corpora, tell) => {
    const pos = parseModel(readFileSync(PART_OF_SPEECH));
    const texts = polnear(corpora, 'train').map((article) => goldTextOf(article, pos));
    tell(`PolNeAR, train: ${texts.length} articles`);
    const cues = cuesModelOf(texts, 5);
    tell('cues: trained');
    return [cues, argumentsModelOf(texts, cuesFoundIn(texts), 5)];
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

/** Returns the cues of each article as a tagger finds them that has not seen it. */
function cuesFoundIn(texts: readonly GoldText[]): TokenRange[][] {
  const found: TokenRange[][] = texts.map(() => []);
  for (let part = 0; part < PARTS; part++) {
    const others = texts.filter((_, at) => at % PARTS !== part);
    const tagger = new CueTagger(cuesModelOf(others, 3));
    texts.forEach(({ text }, at) => {
      if (at % PARTS === part) found[at] = tagger.cuesIn(text, 0);
    });
  }
  return found;
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

import { argumentFeatures } from '../draft/statements/argument-features.ts';
import { ARGUMENT_LABELS, argumentMayFollow } from '../draft/statements/argument-labels.ts';
import { argumentNetFeatures } from '../draft/statements/argument-net-features.ts';
import { CUE_LABELS, cueMayFollow } from '../draft/statements/cues.ts';
import { cueFeatures } from '../draft/statements/cue-features.ts';
import { cueNetFeatures } from '../draft/statements/cue-net-features.ts';
import { KINDS } from '../draft/statements/tagged-text.ts';
import type { TokenRange } from '../draft/statements/token-range.ts';
import { argumentExamples, cueExamples, goldTextOf, type GoldText } from './attribution-examples.ts';
import { frequentOnly } from './frequent.ts';
import { keptClasses, keptWords } from './kept-models.ts';
import { trainNet } from './nets/train-net.ts';
import { writeNet } from './nets/write-net.ts';
import { train } from './perceptron.ts';
import { polnear } from './polnear.ts';
import { writeModel } from './write-model.ts';

/** The files of a `PairedModel`. */
export interface PairedBytes {
  readonly linear: Uint8Array;
  readonly net: Uint8Array;
}

/** How often each example is learnt from. */
export const EPOCHS = 5;
/** The same for nets, which take smaller steps. */
const NET_EPOCHS = 6;

type Tell = (line: string) => void;

/** Returns the articles that attributions are learnt from. It needs the tagger of words and the classes of words. */
export function attributedTexts(corpora: string): GoldText[] {
  const known = { pos: keptWords(), classes: keptClasses() };
  return polnear(corpora, 'train').map((article) => goldTextOf(article, known));
}

/** Returns the tagger of cues that articles teach. */
export function cuesOf(texts: readonly GoldText[], tell: Tell): PairedBytes {
  const examples = texts.flatMap((text) => cueExamples(text, cueFeatures));
  const linear = train(frequentOnly(examples, 5), {
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
  const netExamples = texts.flatMap((text) => cueExamples(text, cueNetFeatures));
  const shape = { name: 'cues-net', labels: CUE_LABELS, cells: 40, width: 32 };
  const net = trainNet(netExamples, { ...shape, epochs: NET_EPOCHS, seed: 5, atLeast: 10 }, tell);
  return { linear: writeModel(linear), net: writeNet(net) };
}

/** Returns the tagger of sources and contents that articles teach, with the cues that were found in each. */
export function argumentsOf(
  texts: readonly GoldText[],
  found: readonly (readonly TokenRange[])[],
  tell: Tell,
): PairedBytes {
  const examples = (fill: typeof argumentFeatures): ReturnType<typeof argumentExamples> =>
    texts.flatMap((text, at) => argumentExamples(text, found[at] ?? [], fill));
  const linear = train(frequentOnly(examples(argumentFeatures), 5), {
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
  const shape = { name: 'arguments-net', labels: ARGUMENT_LABELS, cells: 64, width: 48 };
  const training = { ...shape, epochs: NET_EPOCHS, seed: 6, atLeast: 10 };
  const net = trainNet(examples(argumentNetFeatures), training, tell);
  return { linear: writeModel(linear), net: writeNet(net) };
}

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
import { train, type Example } from './perceptron.ts';
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

/** What the taggers of cues and of arguments differ in. */
interface Tagger {
  readonly name: string;
  readonly labels: readonly string[];
  readonly mayFollow: (label: number, previous: number) => boolean;
  /** What the linear model and the net are shuffled by. */
  readonly seeds: readonly [linear: number, net: number];
  readonly cells: number;
  readonly width: number;
}

const CUES: Tagger = {
  name: 'cues',
  labels: CUE_LABELS,
  mayFollow: cueMayFollow,
  seeds: [1, 5],
  cells: 40,
  width: 32,
};

const ARGUMENTS: Tagger = {
  name: 'arguments',
  labels: ARGUMENT_LABELS,
  mayFollow: argumentMayFollow,
  seeds: [2, 6],
  cells: 64,
  width: 48,
};

/** Returns the tagger of cues that articles teach. */
export const cuesOf = (texts: readonly GoldText[], tell: Tell): PairedBytes =>
  trained(
    CUES,
    texts.flatMap((text) => cueExamples(text, cueFeatures)),
    texts.flatMap((text) => cueExamples(text, cueNetFeatures)),
    tell,
  );

/** Returns the tagger of sources and contents that articles teach, with the cues that were found in each. */
export function argumentsOf(
  texts: readonly GoldText[],
  found: readonly (readonly TokenRange[])[],
  tell: Tell,
): PairedBytes {
  const examples = (fill: typeof argumentFeatures): Example[] =>
    texts.flatMap((text, at) => argumentExamples(text, found[at] ?? [], fill));
  return trained(ARGUMENTS, examples(argumentFeatures), examples(argumentNetFeatures), tell);
}

/** Returns a tagger, taught by examples for its linear model and the same for its net. */
function trained(
  { name, labels, mayFollow, seeds: [seed, netSeed], cells, width }: Tagger,
  examples: readonly Example[],
  netExamples: readonly Example[],
  tell: Tell,
): PairedBytes {
  const linear = train(frequentOnly(examples, 5), {
    name,
    labels,
    bits: 22,
    epochs: EPOCHS,
    seed,
    margin: 40,
    decode: 'best',
    mayFollow,
    kinds: KINDS,
  });
  const shape = { name: `${name}-net`, labels, cells, width };
  const net = trainNet(netExamples, { ...shape, epochs: NET_EPOCHS, seed: netSeed, atLeast: 10 }, tell);
  return { linear: writeModel(linear), net: writeNet(net) };
}

import { parseNet } from './nets/net-model.ts';
import { pairOf, type PairedModel } from './nets/paired-model.ts';
import { parseModel, type LinearModel } from './tagging/linear-model.ts';
import { parseClasses, type WordClasses } from './tagging/word-classes.ts';

/** The files that a draft is read with, in `data/models`. */
export const FILES = {
  classes: 'classes.bin',
  pos: 'pos.bin',
  names: 'names.bin',
  cues: 'cues.bin',
  cuesNet: 'cues-net.bin',
  arguments: 'arguments.bin',
  argumentsNet: 'arguments-net.bin',
  judge: 'judge.bin',
  readings: 'readings.bin',
  kernel: 'kernel.wasm',
} as const;

/** The name of such a file. */
export type ModelFile = (typeof FILES)[keyof typeof FILES];

/** What was learnt, and a draft is read with: weights, and which words are used alike. */
export interface Models {
  readonly classes: WordClasses;
  readonly pos: LinearModel;
  readonly names: LinearModel;
  readonly cues: PairedModel;
  readonly arguments: PairedModel;
  readonly judge: LinearModel;
  readonly readings: LinearModel;
}

/**
 * Returns the models whose files `read` gives.
 * @throws RangeError where one is broken
 */
export function modelsFrom(read: (file: ModelFile) => Uint8Array): Models {
  const kernel = read(FILES.kernel);
  const linear = (file: ModelFile): LinearModel => ({ ...parseModel(read(file)), kernel });
  const pair = (file: ModelFile, ofNet: ModelFile): PairedModel =>
    pairOf(linear(file), parseNet(read(ofNet)), kernel);
  return {
    classes: parseClasses(read(FILES.classes)),
    pos: linear(FILES.pos),
    names: linear(FILES.names),
    cues: pair(FILES.cues, FILES.cuesNet),
    arguments: pair(FILES.arguments, FILES.argumentsNet),
    judge: linear(FILES.judge),
    readings: linear(FILES.readings),
  };
}

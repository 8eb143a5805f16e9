import type { LinearModel } from '../draft/tagging/linear-model.ts';

/** Makes models of the corpora in a folder: the same ones of the same files, on any machine. */
export interface Trainer {
  /** The models it makes, to choose it by. */
  readonly makes: readonly string[];
  /** Returns the models; `tell` takes a line on what goes on. */
  readonly train: (corpora: string, tell: (line: string) => void) => readonly LinearModel[];
}

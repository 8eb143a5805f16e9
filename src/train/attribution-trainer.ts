import type { Trainer } from './trainer.ts';

/** Trains the taggers of cues, and of the source and content of each, on PolNeAR. */
export const attributionTrainer: Trainer = {
  makes: ['cues', 'arguments'],
  train: () => [],
};

import { kernelFrom } from '../../draft/kernel.ts';
import { parseNet, type NetModel } from '../../draft/nets/net-model.ts';
import { keptKernel } from '../kept-models.ts';
import type { Example } from '../perceptron.ts';
import { randomOf, shuffled } from '../shuffle.ts';
import { NetLearner } from './learner.ts';
import type { NetShape } from './learnt-weights.ts';
import { writeNet } from './write-net.ts';

export interface NetTraining extends NetShape {
  readonly epochs: number;
  readonly seed: number;
  /** Features that are seen less often in all examples are not learnt. */
  readonly atLeast: number;
}

/** How many examples are learnt from at once. */
const BATCH = 32;
/** How far weights are moved, at first and at last. */
const RATE = { first: 2e-3, last: 1e-4 };

/**
 * Returns a net that examples teach (by the cross entropy of each token's label), its weights as its file has them. The same
 * examples and seed give the same net.
 */
export function trainNet(
  examples: readonly Example[],
  training: NetTraining,
  tell?: (line: string) => void,
): NetModel {
  const random = randomOf(training.seed);
  const longest = examples.reduce((most, { length }) => Math.max(most, length), 0);
  const hashes = frequentHashes(examples, training.atLeast);
  const learner = new NetLearner(training, kernelFrom(keptKernel()), hashes, longest, random);
  const steps = Math.ceil(examples.length / BATCH) * training.epochs;
  let step = 0;
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    const order = shuffled(examples.length, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      for (const at of order.subarray(from, from + BATCH)) loss += learner.add(nth(examples, at));
      learner.step(RATE.first + ((RATE.last - RATE.first) * step++) / steps);
    }
    tell?.(`${training.name}: ${(loss / examples.length).toFixed(3)} nats an example in round ${epoch + 1}`);
  }
  return parseNet(writeNet(learner.model()));
}

function nth(examples: readonly Example[], at: number): Example {
  const example = examples[at];
  if (example === undefined) throw new RangeError(`there is no example ${at}`);
  return example;
}

/** Returns the features that are seen at least so often, in ascending order. */
function frequentHashes(examples: readonly Example[], atLeast: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { rows } of examples) for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= atLeast).map(([hash]) => hash);
  return Uint32Array.from(frequent).sort();
}

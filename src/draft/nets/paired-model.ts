import type { LinearModel } from '../tagging/linear-model.ts';
import { kernelFrom } from '../kernel.ts';
import { Net } from './net.ts';
import type { NetModel } from './net-model.ts';

/** Scores labels by what each token and those beside it are, and by a net that reads the whole row: each knows what the other misses. */
export interface PairedModel {
  readonly linear: LinearModel;
  readonly net: Net;
}

/**
 * Returns a linear model and a net as a pair; `kernel` is the bytes of `kernel.wasm`.
 * @throws RangeError where they do not tell the same labels apart
 */
export function pairOf(linear: LinearModel, net: NetModel, kernel: Uint8Array): PairedModel {
  if (linear.labels.join() !== net.labels.join()) {
    throw new RangeError(`${linear.name} and ${net.name} do not belong together: they have other labels`);
  }
  return { linear, net: new Net(net, kernelFrom(kernel)) };
}

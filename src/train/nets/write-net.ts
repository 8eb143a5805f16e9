import { GRAIN, NET_MAGIC, sizesOf, type NetModel, type NetWeights } from '../../draft/nets/net-model.ts';
import { pushNumber, pushText, withChecksum } from '../write-model.ts';

/** The most steps that a weight may have. */
const MOST = 127;

/**
 * Returns the bytes that `parseNet` reads a net from: each weight is rounded to one of 255 steps of its part.
 * @throws RangeError where a weight is no number
 */
export function writeNet({ name, labels, cells, width, hashes, weights }: NetModel): Uint8Array {
  const bytes: number[] = [...NET_MAGIC];
  pushText(bytes, name);
  pushNumber(bytes, labels.length);
  for (const label of labels) pushText(bytes, label);
  for (const number of [cells, width, hashes.length]) pushNumber(bytes, number);
  hashes.forEach((hash, at) => pushNumber(bytes, hash - (hashes[at - 1] ?? 0)));
  const sizes = sizesOf(labels.length, cells, width, hashes.length);
  for (const part of Object.keys(sizes) as (keyof NetWeights)[]) pushPart(bytes, weights[part]);
  return withChecksum(bytes);
}

function pushPart(bytes: number[], part: Float32Array): void {
  if (!part.every(Number.isFinite))
    throw new RangeError('a weight is no number: the learning has gone astray');
  const most = part.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const step = Math.max(1, Math.ceil(most / MOST / GRAIN));
  pushNumber(bytes, step);
  for (const weight of part) bytes.push(Math.round(weight / (step * GRAIN)) & 255);
}
